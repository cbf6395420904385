//! Bank statements and their lines, and what matching has to know of customers and items.
//!
//! A line is the creditor's until it is assigned; then it points to the receipt that it became. What makes two lines the same is
//! the caller's question; a unique key sees that none is kept twice. States change, facts do not.

use dunlin_core::charge::ChargeBasis;
use dunlin_core::id::{AccountId, BankLineId, CreditorId, ItemId, StatementId};
use dunlin_core::instalment::Instalment;
use dunlin_core::item::ItemKind;
use dunlin_core::money::Currency;
use dunlin_core::statement::{self, Gap, StatementBalances};
use dunlin_core::view::ChargeOf;
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::item::read_instalment;
use crate::model::{AsOf, Who};
use crate::store::Tx;

macro_rules! line_columns {
    () => {
        "SELECT l.id, l.name, l.value_on, l.amount_minor, l.currency, l.reference, l.counterparty, l.counterparty_account, \
         l.is_reversal, l.state, l.account_id, l.confidence, l.why, s.account, a.number, a.name FROM bank_line l \
         JOIN bank_statement s ON s.id = l.statement_id LEFT JOIN account a ON a.id = l.account_id "
    };
}
pub(crate) use line_columns;

statements! {
    /// A statement.
    INSERT_STATEMENT (Id Id Text Text Text Int Day Int Day Day Text Text Text Int) -> () =
        "INSERT INTO bank_statement (id, creditor_id, account, number, currency, opening_minor, opening_on, closing_minor, \
         closing_on, last_on, kind, sha256, file_name, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    /// What statements say of their accounts, account by account.
    BALANCES (Id) -> (Text Text Int Day Int Day Text) =
        "SELECT account, currency, opening_minor, opening_on, closing_minor, last_on, kind FROM bank_statement \
         WHERE creditor_id = $1 ORDER BY account, currency, last_on, at, id";
    /// The day up to which the bank is known.
    BANK_KNOWN_UP_TO (Id Day Int) -> (Day) =
        "SELECT MAX(last_on) FROM bank_statement WHERE creditor_id = $1 AND last_on <= $2 AND at <= $3";
    /// Fingerprints that are known, in a range.
    FINGERPRINTS (Id Day Day) -> (Text) =
        "SELECT fingerprint FROM bank_line WHERE creditor_id = $1 AND value_on BETWEEN $2 AND $3";
    /// Lines of a day so far.
    LINES_OF_DAY (Id Day) -> (Int) = "SELECT COUNT(*) FROM bank_line WHERE creditor_id = $1 AND value_on = $2";
    /// A line.
    INSERT_LINE (Id Id Id Text Text Day Int Text Text Text Text Flag Text Int Text Int) -> () =
        "INSERT INTO bank_line (id, creditor_id, statement_id, name, fingerprint, value_on, amount_minor, currency, reference, \
         counterparty, counterparty_account, is_reversal, state, confidence, why, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    /// What became of a line.
    SET_LINE (Text Id Int Text Id Text) -> () =
        "UPDATE bank_line SET state = $1, account_id = $2, confidence = $3, why = $4 WHERE id = $5 AND state = $6";
    /// All lines, oldest first.
    LINES (Id) -> (Id Text Day Int Text Text Text Text Flag Text Id Int Text Text Text Text) =
        concat!(line_columns!(), "WHERE l.creditor_id = $1 ORDER BY l.value_on, l.at, l.id");
    /// Those in a state.
    LINES_IN (Id Text) -> (Id Text Day Int Text Text Text Text Flag Text Id Int Text Text Text Text) =
        concat!(line_columns!(), "WHERE l.creditor_id = $1 AND l.state = $2 ORDER BY l.value_on, l.at, l.id");
    /// The line of that name.
    LINE (Id Text) -> (Id Text Day Int Text Text Text Text Flag Text Id Int Text Text Text Text) =
        concat!(line_columns!(), "WHERE l.creditor_id = $1 AND l.name = $2");
    /// Applied lines of a sum between two days.
    LINES_PAID (Id Int Day Day) -> (Id Text Day Int Text Text Text Text Flag Text Id Int Text Text Text Text) = concat!(
        line_columns!(),
        "WHERE l.creditor_id = $1 AND l.state = 'applied' AND l.amount_minor = $2 AND l.value_on BETWEEN $3 AND $4 \
         ORDER BY l.value_on, l.at, l.id"
    );
    /// Items refused for lines.
    REFUSED (Id) -> (Id Id) = "SELECT line_id, item_id FROM bank_refused WHERE creditor_id = $1 ORDER BY line_id, item_id";
    /// One more.
    REFUSE (Id Id Id) -> () =
        "INSERT INTO bank_refused (line_id, item_id, creditor_id) VALUES ($1, $2, $3) ON CONFLICT (line_id, item_id) DO NOTHING";
    /// Other names of customers.
    MATCH_ALIASES (Id) -> (Id Text) =
        "SELECT account_id, name FROM account_alias WHERE creditor_id = $1 ORDER BY account_id, name";
    /// Accounts from which they paid.
    MATCH_PAYERS (Id) -> (Id Text) =
        "SELECT DISTINCT account_id, payer_account FROM receipt WHERE creditor_id = $1 AND payer_account IS NOT NULL \
         AND (ended IS NULL OR ended <> 'cancelled') ORDER BY account_id, payer_account";
    /// Items that are open, and those settled lately.
    MATCH_ITEMS (Id Day) -> (Id Id Text Text Text Int Day Day Text Int Text Id Text Text Int Int) =
        "SELECT i.account_id, i.id, i.number, i.reference, i.currency, i.open_minor, i.issued_on, i.due_on, i.terms, \
         CAST(CASE WHEN EXISTS (SELECT 1 FROM dispute d WHERE d.account_id = i.account_id AND d.item_id = i.id \
         AND (d.closed_on IS NULL OR d.outcome = 'upheld')) THEN 1 ELSE 0 END AS BIGINT), i.kind, c.item_id, c.basis, \
         i.payment_reference, i.part, i.parts FROM item i \
         LEFT JOIN charge c ON i.kind = 'charge' AND c.account_id = i.account_id AND c.charge_id = i.id \
         WHERE i.creditor_id = $1 AND (i.open_minor <> 0 OR i.due_on >= $2) AND i.withdrawn_at IS NULL ORDER BY i.account_id, i.id";
}

/// A statement as it is kept.
#[derive(Debug, Clone)]
pub struct BankStatement {
    /// Key.
    pub id: StatementId,
    /// Whose.
    pub creditor: CreditorId,
    /// IBAN, or the account as written.
    pub account: String,
    /// The bank's number of it.
    pub number: Option<String>,
    /// Its money.
    pub currency: Currency,
    /// What was on the account before, and on which day.
    pub opening: Option<(i64, Option<Date>)>,
    /// What was on it afterwards, and on which day.
    pub closing: Option<(i64, Option<Date>)>,
    /// The last day it speaks of.
    pub last_on: Date,
    /// The file's format.
    pub kind: String,
    /// Of the file's bytes.
    pub sha256: String,
    /// The file's name.
    pub file_name: String,
}

impl BankStatement {
    /// What it says of its account.
    pub fn balances(&self) -> KnownBalances {
        KnownBalances {
            account: self.account.clone(),
            currency: self.currency,
            balances: StatementBalances {
                opening: self.opening,
                closing_minor: self.closing.map(|(minor, _)| minor),
                last_on: self.last_on,
            },
            is_interim: is_interim(&self.kind),
        }
    }
}

/// Whether a format reports within the day.
fn is_interim(kind: &str) -> bool {
    matches!(kind, "camt.052" | "mt942")
}

/// What a kept statement says of its account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownBalances {
    /// IBAN, or the account as written.
    pub account: String,
    /// Its money.
    pub currency: Currency,
    /// Opening, closing and last day.
    pub balances: StatementBalances,
    /// It tells of a part of a day only, and no chain runs through it.
    pub is_interim: bool,
}

/// Statements that are missing between two of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankGap {
    /// IBAN, or the account as written.
    pub account: String,
    /// Its money.
    pub currency: Currency,
    /// Between which days and balances.
    pub gap: Gap,
}

/// What becomes of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineState {
    /// It is a customer's receipt.
    Applied,
    /// A person chooses among readings.
    Suggested,
    /// Nothing speaks for any customer.
    Unmatched,
    /// Money out, or for somebody else than customers.
    Ignored,
}

impl LineState {
    /// All states.
    pub const ALL: [LineState; 4] =
        [LineState::Applied, LineState::Suggested, LineState::Unmatched, LineState::Ignored];

    /// The stable word for the database and JSON.
    pub fn code(self) -> &'static str {
        match self {
            LineState::Applied => "applied",
            LineState::Suggested => "suggested",
            LineState::Unmatched => "unmatched",
            LineState::Ignored => "ignored",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<LineState> {
        LineState::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// A line as it came.
#[derive(Debug, Clone)]
pub struct NewBankLine {
    /// Key.
    pub id: BankLineId,
    /// Of which statement.
    pub statement: StatementId,
    /// What makes it the same line in another file.
    pub fingerprint: String,
    /// The day the money counts.
    pub value_on: Date,
    /// Money in is positive.
    pub amount_minor: i64,
    /// Its money.
    pub currency: Currency,
    /// The structured reference or the remittance text.
    pub reference: Option<String>,
    /// The other side's name.
    pub counterparty: Option<String>,
    /// The other side's account.
    pub counterparty_account: Option<String>,
    /// It takes back an earlier booking.
    pub is_reversal: bool,
}

/// A line and what became of it.
#[derive(Debug, Clone)]
pub struct BankLineRow {
    /// Key.
    pub id: BankLineId,
    /// `DATE-n`.
    pub name: String,
    /// The day the money counts.
    pub value_on: Date,
    /// Money in is positive.
    pub amount_minor: i64,
    /// Its money.
    pub currency: Currency,
    /// The structured reference or the remittance text.
    pub reference: Option<String>,
    /// The other side's name.
    pub counterparty: Option<String>,
    /// The other side's account.
    pub counterparty_account: Option<String>,
    /// It takes back an earlier booking.
    pub is_reversal: bool,
    /// What became of it.
    pub state: LineState,
    /// Whose it was found to be; of several, the first.
    pub account: Option<AccountId>,
    /// 0 to 100.
    pub confidence: i64,
    /// Codes of reasons, parted by spaces.
    pub why: String,
    /// The bank account it came in on.
    pub bank_account: String,
    /// Number of the customer whose it is; of several, the first.
    pub customer: Option<String>,
    /// The customer's name.
    pub customer_name: Option<String>,
}

/// What becomes of a line.
#[derive(Debug, Clone)]
pub struct LineDecision {
    /// The new state.
    pub state: LineState,
    /// Whose it is.
    pub account: Option<AccountId>,
    /// 0 to 100.
    pub confidence: u8,
    /// Codes of reasons, parted by spaces.
    pub why: String,
}

/// An item as matching is told of it.
#[derive(Debug, Clone)]
pub struct MatchItem {
    /// Whose.
    pub account: AccountId,
    /// Key.
    pub item: ItemId,
    /// Its number.
    pub number: String,
    /// Which part of its document.
    pub instalment: Option<Instalment>,
    /// The customer's reference.
    pub reference: Option<String>,
    /// What the payer is asked to quote.
    pub payment_reference: Option<String>,
    /// Its money.
    pub currency: Currency,
    /// Minor units; 0 when it was settled lately.
    pub open_minor: i64,
    /// The day it was formed.
    pub issued_on: Date,
    /// The due date.
    pub due_on: Date,
    /// Terms as written when it was formed.
    pub terms: Option<String>,
    /// Contested.
    pub disputed: bool,
    /// What it is.
    pub kind: ItemKind,
    /// For a charge, what it was made on.
    pub charge: Option<ChargeOf>,
}

impl Tx<'_> {
    /// Keeps a statement, with a line in the book's log.
    pub fn insert_bank_statement(&mut self, who: &Who, statement: &BankStatement) -> Result<()> {
        let s = statement;
        let (opening, opening_on) = s.opening.map_or((None, None), |(minor, on)| (Some(minor), on));
        let (closing, closing_on) = s.closing.map_or((None, None), |(minor, on)| (Some(minor), on));
        self.db.run(
            &INSERT_STATEMENT,
            params![
                s.id,
                s.creditor,
                &s.account,
                &s.number,
                &s.currency,
                opening,
                opening_on,
                closing,
                closing_on,
                s.last_on,
                &s.kind,
                &s.sha256,
                &s.file_name,
                who.at,
            ],
        )?;
        let payload = serde_json::json!({
            "file": s.file_name, "sha256": s.sha256, "account": s.account, "number": s.number, "last_on": s.last_on,
        });
        self.log_setting(who, s.creditor, "bank.statement_read", &payload)
    }

    /// What all statements say of their accounts, account by account.
    pub fn bank_balances(&mut self, creditor: CreditorId) -> Result<Vec<KnownBalances>> {
        self.db.list(&BALANCES, params![creditor], |row| {
            let opening_on = row.opt_day(3)?;
            Ok(KnownBalances {
                account: row.string(0)?,
                currency: row.currency(1)?,
                balances: StatementBalances {
                    opening: row.opt_int(2)?.map(|minor| (minor, opening_on)),
                    closing_minor: row.opt_int(4)?,
                    last_on: row.day(5)?,
                },
                is_interim: is_interim(&row.string(6)?),
            })
        })
    }

    /// Where statements do not go on where the one before ended, account by account.
    pub fn bank_gaps(&mut self, creditor: CreditorId) -> Result<Vec<BankGap>> {
        let mut known = self.bank_balances(creditor)?;
        known.retain(|statement| !statement.is_interim);
        let accounts = known.chunk_by(|one, other| (&one.account, one.currency) == (&other.account, other.currency));
        let gaps_of = |statements: &[KnownBalances]| {
            let balances: Vec<StatementBalances> = statements.iter().map(|statement| statement.balances).collect();
            let (account, currency) = statements.first().map(|first| (first.account.clone(), first.currency))?;
            let gaps = statement::gaps(&balances).into_iter();
            Some(gaps.map(move |gap| BankGap { account: account.clone(), currency, gap }))
        };
        Ok(accounts.filter_map(gaps_of).flatten().collect())
    }

    /// The day up to which the bank is known, as of a moment.
    pub fn bank_known_up_to(&mut self, creditor: CreditorId, as_of: &AsOf) -> Result<Option<Date>> {
        let known_at = as_of.known_at.map_or(i64::MAX, jiff::Timestamp::as_microsecond);
        let wanted = params![creditor, as_of.day, known_at];
        Ok(self.db.find(&BANK_KNOWN_UP_TO, wanted, |row| row.opt_day(0))?.flatten())
    }

    /// Fingerprints of the lines between two value dates.
    pub fn bank_fingerprints(&mut self, creditor: CreditorId, from: Date, to: Date) -> Result<Vec<String>> {
        self.db.list(&FINGERPRINTS, params![creditor, from, to], |row| row.string(0))
    }

    /// So many lines have a value date.
    pub fn bank_lines_on(&mut self, creditor: CreditorId, value_on: Date) -> Result<i64> {
        Ok(self.db.find(&LINES_OF_DAY, params![creditor, value_on], |row| row.int(0))?.unwrap_or(0))
    }

    /// Keeps a line that is not there yet, unmatched, under its number of the day; money out is ignored.
    ///
    /// # Errors
    /// `AlreadyThere` when the same line is there.
    pub fn insert_bank_line(&mut self, who: &Who, creditor: CreditorId, number: i64, line: &NewBankLine) -> Result<()> {
        let name = format!("{}-{number}", line.value_on);
        let state = if line.amount_minor > 0 || line.is_reversal { LineState::Unmatched } else { LineState::Ignored };
        self.db.run(
            &INSERT_LINE,
            params![
                line.id,
                creditor,
                line.statement,
                &name,
                &line.fingerprint,
                line.value_on,
                line.amount_minor,
                &line.currency,
                &line.reference,
                &line.counterparty,
                &line.counterparty_account,
                line.is_reversal,
                state.code(),
                0_i64,
                "",
                who.at,
            ],
        )?;
        Ok(())
    }

    /// Says what becomes of a line that is in a state.
    ///
    /// # Errors
    /// `Conflict` when somebody was faster.
    pub fn decide_bank_line(&mut self, line: BankLineId, from: LineState, decision: &LineDecision) -> Result<()> {
        let LineDecision { state, account, confidence, why } = decision;
        let set = params![state.code(), *account, i64::from(*confidence), why, line, from.code()];
        match self.db.run(&SET_LINE, set)? {
            1 => Ok(()),
            _ => Err(StoreError::Conflict),
        }
    }

    /// Lines in a state, or all of them, oldest first.
    pub fn bank_lines(&mut self, creditor: CreditorId, state: Option<LineState>) -> Result<Vec<BankLineRow>> {
        match state {
            None => self.db.list(&LINES, params![creditor], read_line),
            Some(state) => self.db.list(&LINES_IN, params![creditor, state.code()], read_line),
        }
    }

    /// The line of a name.
    pub fn bank_line(&mut self, creditor: CreditorId, name: &str) -> Result<Option<BankLineRow>> {
        self.db.find(&LINE, params![creditor, name], read_line)
    }

    /// Applied lines of a sum, with value dates from one day to another.
    pub fn bank_lines_paid(
        &mut self,
        creditor: CreditorId,
        amount_minor: i64,
        from: Date,
        to: Date,
    ) -> Result<Vec<BankLineRow>> {
        self.db.list(&LINES_PAID, params![creditor, amount_minor, from, to], read_line)
    }

    /// Items that were refused for lines.
    pub fn bank_refusals(&mut self, creditor: CreditorId) -> Result<Vec<(BankLineId, ItemId)>> {
        self.db.list(&REFUSED, params![creditor], |row| Ok((BankLineId(row.id(0)?), ItemId(row.id(1)?))))
    }

    /// An item is never proposed for a line any more.
    pub fn refuse_bank_item(&mut self, creditor: CreditorId, line: BankLineId, item: ItemId) -> Result<()> {
        self.db.run(&REFUSE, params![line, item, creditor]).map(drop)
    }

    /// Other names of customers, by key.
    pub fn match_aliases(&mut self, creditor: CreditorId) -> Result<Vec<(AccountId, String)>> {
        self.db.list(&MATCH_ALIASES, params![creditor], |row| Ok((AccountId(row.id(0)?), row.string(1)?)))
    }

    /// Accounts from which they paid, by key.
    pub fn match_payers(&mut self, creditor: CreditorId) -> Result<Vec<(AccountId, String)>> {
        self.db.list(&MATCH_PAYERS, params![creditor], |row| Ok((AccountId(row.id(0)?), row.string(1)?)))
    }

    /// Gives open items, and those due since a day that are settled, by account.
    pub fn match_items(
        &mut self,
        creditor: CreditorId,
        settled_since: Date,
        mut each: impl FnMut(&MatchItem),
    ) -> Result<()> {
        self.db.each(&MATCH_ITEMS, params![creditor, settled_since], |row| {
            each(&MatchItem {
                account: AccountId(row.id(0)?),
                item: ItemId(row.id(1)?),
                number: row.string(2)?,
                instalment: read_instalment(row, 14)?,
                reference: row.opt_string(3)?,
                payment_reference: row.opt_string(13)?,
                currency: row.currency(4)?,
                open_minor: row.int(5)?,
                issued_on: row.day(6)?,
                due_on: row.day(7)?,
                terms: row.opt_string(8)?,
                disputed: row.int(9)? != 0,
                kind: row.word(10, ItemKind::find)?,
                charge: match (row.opt_id(11)?, row.opt_word(12, ChargeBasis::find)?) {
                    (Some(item), Some(basis)) => Some(ChargeOf { item: ItemId(item), basis }),
                    _ => None,
                },
            });
            Ok::<(), StoreError>(())
        })
    }
}

/// A line from its columns.
pub(crate) fn read_line(row: &Row<'_>) -> Result<BankLineRow> {
    Ok(BankLineRow {
        id: BankLineId(row.id(0)?),
        name: row.string(1)?,
        value_on: row.day(2)?,
        amount_minor: row.int(3)?,
        currency: row.currency(4)?,
        reference: row.opt_string(5)?,
        counterparty: row.opt_string(6)?,
        counterparty_account: row.opt_string(7)?,
        is_reversal: row.flag(8)?,
        state: row.word(9, LineState::find)?,
        account: row.opt_id(10)?.map(AccountId),
        confidence: row.int(11)?,
        why: row.string(12)?,
        bank_account: row.string(13)?,
        customer: row.opt_string(14)?,
        customer_name: row.opt_string(15)?,
    })
}
