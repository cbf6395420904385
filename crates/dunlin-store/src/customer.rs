//! One customer, or all of them, for people: what is known, and what was agreed, said and sent.

use std::collections::BTreeMap;

use dunlin_core::account::{Circumstance, Contact};
use dunlin_core::change::{Call, Note};
use dunlin_core::conversation::{Unpaid, Verdict, Via, Why};
use dunlin_core::correction::WhyWrong;
use dunlin_core::id::{
    AccountId, CallId, CreditorId, DisputeId, HoldId, ItemId, NoteId, NoticeId, PromiseId, ReceiptId,
};
use dunlin_core::item::ItemKind;
use dunlin_core::ledger::{BookedEntry, EntryKind, PaymentReason, Receipt, ReceiptEnd};
use dunlin_core::money::Money;
use dunlin_core::view::{Dispute, Hold, HoldKind, LiftRule};
use jiff::civil::Date;

use crate::credit::read_span;
use crate::db::{Row, params, statements};
use crate::directory::read_account;
use crate::error::{Result, StoreError};
use crate::model::{
    AsOf, CallLine, CustomerDetail, CustomerLine, DisputeLine, DisputeRow, HoldLine, NoteLine, NoticeFile, NoticeLine,
    NoticeTakenBack, PromiseLine, ReceiptLine, ReceiptMove,
};
use crate::run::read_notice;
use crate::store::Tx;
use crate::view::{
    LISTED, Made, in_batch, keys_of, listed, name_items, promise_columns, read_contact, read_held_item, read_made,
};
use crate::write::{LIFTED_BY_RULE, NEVER};

statements! {
    /// All by number.
    CUSTOMERS (Id) -> (Id Text Text Text Text Text) =
        "SELECT id, number, name, language, city, country FROM account WHERE creditor_id = $1 \
         AND withdrawn_at IS NULL ORDER BY number";
    /// How many.
    CUSTOMER_COUNT (Id) -> (Int) = "SELECT count(*) FROM account WHERE creditor_id = $1 AND withdrawn_at IS NULL";
    /// There is one.
    ANY_CUSTOMER (Id) -> (Id) = "SELECT id FROM account WHERE creditor_id = $1 AND withdrawn_at IS NULL LIMIT 1";
    /// One.
    CUSTOMER (Id) -> (Id Id Text Text Text Text Text Text Text Text Text Text Text Text Int Day Day Int Text Day Day Int) =
        "SELECT id, creditor_id, number, name, address_line1, address_line2, postcode, city, country, language, \
         sales_rep, account_manager, kind, class, version, next_look_on, first_issued_on, limit_minor, limit_currency, \
         limit_until_on, trial_from_on, trial_months FROM account WHERE id = $1";
    /// Its people.
    CONTACTS (Id) -> (Id Id Text Text Text Text Flag Flag Flag) =
        "SELECT account_id, id, name, role, email, phone, refuses_email, refuses_calls, email_fails FROM contact WHERE account_id = $1 AND removed_at IS NULL \
         ORDER BY COALESCE(first_version, 0) DESC, added_version, id";
    /// Its other names.
    ALIASES (Id) -> (Text) = "SELECT name FROM account_alias WHERE account_id = $1 ORDER BY name";
    /// Its holds.
    HOLDS (Id) -> (Id Id Text Day Day Text Day Text Text Text Text Id Text Id Text) =
        "SELECT h.account_id, h.id, h.kind, h.from_on, h.until_on, h.reason, h.lifted_until_on, h.lifted_reason, h.lifts, \
         h.lifted_by, (SELECT MIN(y.actor) FROM activity y WHERE y.account_id = h.account_id AND y.version = h.version), \
         h.item_id, i.number, h.promise_id, h.because FROM hold h LEFT JOIN item i ON i.account_id = h.account_id AND i.id = h.item_id \
         WHERE h.account_id = $1 ORDER BY h.from_on, h.version, h.id";
    /// The promises of a batch.
    BATCH_PROMISED (Id Text Text Day Int)
        -> (Id Id Text Int Text Day Day Day Int Flag Flag Text Text Day Int Id Int Int) = in_batch!(
        concat!(promise_columns!(), "FROM account a CROSS JOIN promise p"),
        "AND p.account_id = a.id ORDER BY p.account_id, p.made_on, p.version, p.id"
    );
    /// Its disputes.
    DISPUTES (Id) -> (Id Id Id Int Text Day Day Text Text Text Day Int) =
        "SELECT d.account_id, d.id, d.item_id, d.amount_minor, d.reason, d.from_on, d.closed_on, d.outcome, i.number, d.owner, d.answer_by, d.recorded_at \
         FROM dispute d JOIN item i ON i.account_id = d.account_id AND i.id = d.item_id \
         WHERE d.account_id = $1 ORDER BY d.from_on, d.version, d.id";
    /// Those of all customers, with their items.
    ALL_DISPUTES (Id) -> (Id Id Id Int Text Day Day Text Text Text Day Int Text Text Text Int Int) =
        "SELECT d.account_id, d.id, d.item_id, d.amount_minor, d.reason, d.from_on, d.closed_on, d.outcome, i.number, d.owner, d.answer_by, d.recorded_at, \
         a.number, a.name, i.currency, i.open_minor, i.amount_minor \
         FROM dispute d JOIN item i ON i.account_id = d.account_id AND i.id = d.item_id JOIN account a ON a.id = d.account_id \
         WHERE d.creditor_id = $1 ORDER BY d.from_on, a.number, i.number, d.id";
    /// Its conversations, without those struck out.
    CALLS (Id) -> (Id Id Id Day Text Text Text Day Int Int Text Text Text Day Text) =
        "SELECT account_id, id, item_id, called_on, outcome, with_whom, note, pay_on, recorded_at, version, via, why, \
         why_details, waits_until, agreed FROM call \
         WHERE account_id = $1 AND struck_at IS NULL ORDER BY called_on, version, id";
    /// Whether reasons given in its conversations hold, the newest word last.
    CHECKS (Id) -> (Id Day Text Text) =
        "SELECT call_id, checked_on, verdict, details FROM call_check WHERE account_id = $1 ORDER BY call_id, version";
    /// Its notes.
    NOTES (Id) -> (Id Id Day Text Flag Text Int Int) =
        "SELECT account_id, id, written_on, text, pinned, author, recorded_at, version FROM note \
         WHERE account_id = $1 AND removed_at IS NULL ORDER BY written_on, version, id";
    /// Its receipts.
    RECEIPTS (Id) -> (Id Id Int Text Day Text Text Text Text Int Text Day Text Flag) =
        "SELECT account_id, id, amount_minor, currency, received_on, reference, payer, payer_account, source, \
         recorded_at, ended, ended_on, ended_reason, names_items FROM receipt \
         WHERE account_id = $1 ORDER BY received_on, version, id";
    /// What its receipts moved.
    RECEIPT_MOVES (Id) -> (Id Text Text Int Day Text) =
        "SELECT e.receipt_id, i.number, e.kind, e.amount_minor, e.effective_on, r.code FROM entry e \
         JOIN item i ON i.account_id = e.account_id AND i.id = e.item_id \
         LEFT JOIN entry_reason r ON r.account_id = e.account_id AND r.entry_id = e.id \
         WHERE e.account_id = $1 AND e.receipt_id IS NOT NULL ORDER BY e.version, e.id";
    /// What became of a credit: its refunds, and all that was netted in the commits in which it was used.
    CREDIT_ENTRIES (Id Id Id Id) -> (Id Id Id Text Int Day Day Id Text Text Text Int) =
        "SELECT e.account_id, e.id, e.item_id, e.kind, e.amount_minor, e.due_on, e.effective_on, e.receipt_id, e.source, \
         i.number, i.kind, i.open_minor FROM entry e \
         JOIN item i ON i.account_id = e.account_id AND i.id = e.item_id \
         WHERE e.account_id = $1 AND ((e.kind = 'refunded' AND e.item_id = $2) OR (e.kind = 'netted' AND e.version IN \
         (SELECT n.version FROM entry n WHERE n.account_id = $3 AND n.item_id = $4 AND n.kind = 'netted'))) \
         ORDER BY e.version, e.id";
    /// Items that one source settled with a credit, and those credits.
    NETTED_BY (Id Text) -> (Id Text) =
        "SELECT DISTINCT e.item_id, i.kind FROM entry e JOIN item i ON i.account_id = e.account_id AND i.id = e.item_id \
         WHERE e.account_id = $1 AND e.kind = 'netted' AND e.source = $2 ORDER BY e.item_id";
    /// Terms of what is owed.
    OPEN_TERMS (Id) -> (Id Text Day) =
        "SELECT id, terms, issued_on FROM item WHERE account_id = $1 AND open_minor > 0 AND terms IS NOT NULL ORDER BY id";
    /// What a receipt moved, with each item as it stands now.
    RECEIPT_ENTRIES (Id Id) -> (Id Id Id Text Int Day Day Id Text Text Text Int) =
        "SELECT e.account_id, e.id, e.item_id, e.kind, e.amount_minor, e.due_on, e.effective_on, e.receipt_id, e.source, \
         i.number, i.kind, i.open_minor FROM entry e \
         JOIN item i ON i.account_id = e.account_id AND i.id = e.item_id \
         WHERE e.account_id = $1 AND e.receipt_id = $2 ORDER BY e.version, e.id";
    /// The newest receipt of a creditor.
    NEWEST_RECEIPT (Id Day Int) -> (Day) =
        "SELECT MAX(received_on) FROM receipt WHERE creditor_id = $1 AND received_on <= $2 AND recorded_at <= $3 \
         AND (ended IS NULL OR ended <> 'cancelled' OR ended_at > $3)";
    /// Its notices.
    NOTICES (Id) -> (Id Id Text Day Text Text Flag Text Text Text Int Text Day Text Text Flag) =
        "SELECT n.account_id, n.id, n.key, n.issued_on, n.channel, n.step, n.is_statement, n.to_whom, c.content, \
         a.number, n.written_at, n.struck_why, t.taken_back_on, t.why, t.reason, t.is_told FROM notice n \
         JOIN notice_content c ON c.account_id = n.account_id AND c.notice_id = n.id \
         JOIN account a ON a.id = n.account_id \
         LEFT JOIN notice_taken_back t ON t.account_id = n.account_id AND t.notice_id = n.id \
         WHERE n.account_id = $1 ORDER BY n.issued_on, n.channel";
    /// Files of its notices.
    NOTICE_FILES (Id) -> (Id Text Text) =
        "SELECT notice_id, name, sha256 FROM notice_file WHERE account_id = $1 ORDER BY notice_id, name";
}

impl Tx<'_> {
    /// The people of an account, those who are asked first before the others.
    pub fn contacts(&mut self, account: AccountId) -> Result<Vec<Contact>> {
        self.db.list(&CONTACTS, params![account], read_contact)
    }

    /// All customers by number (bytes).
    pub fn customers(&mut self, creditor: CreditorId) -> Result<Vec<CustomerLine>> {
        self.db.list(&CUSTOMERS, params![creditor], read_customer_line)
    }

    /// How many customers the creditor has.
    pub fn customer_count(&mut self, creditor: CreditorId) -> Result<usize> {
        let count = self.db.find(&CUSTOMER_COUNT, params![creditor], |row| row.int(0))?.unwrap_or(0);
        Ok(usize::try_from(count).unwrap_or(0))
    }

    /// The creditor has a customer.
    pub fn has_customers(&mut self, creditor: CreditorId) -> Result<bool> {
        self.db.any(&ANY_CUSTOMER, params![creditor])
    }

    /// One customer.
    ///
    /// # Errors
    /// `NoSuch` when the key is unknown.
    pub fn customer(&mut self, account: AccountId) -> Result<CustomerDetail> {
        let found = self.db.find(&CUSTOMER, params![account], |row| {
            let first_issued_on = row.day(16)?;
            Ok(CustomerDetail {
                account: read_account(row)?,
                version: row.int(14)?,
                contacts: Vec::new(),
                aliases: Vec::new(),
                next_look_on: row.opt_day(15)?,
                first_issued_on: (first_issued_on != NEVER).then_some(first_issued_on),
                limit: match (row.opt_int(17)?, row.opt_text(18)?) {
                    (Some(minor), Some(_)) => Some(Money { minor, currency: row.currency(18)? }),
                    _ => None,
                },
                span: read_span(row, 19)?,
            })
        })?;
        let missing = || StoreError::NoSuch { what: "account", key: format!("{:032x}", account.0) };
        let mut detail = found.ok_or_else(missing)?;
        detail.contacts = self.contacts(account)?;
        detail.aliases = self.db.list(&ALIASES, params![account], |row| row.string(0))?;
        Ok(detail)
    }

    /// Holds of an account, oldest first.
    pub fn holds(&mut self, account: AccountId) -> Result<Vec<HoldLine>> {
        self.db.list(&HOLDS, params![account], |row| {
            let hold = Hold {
                account: AccountId(row.id(0)?),
                id: HoldId(row.id(1)?),
                kind: row.word(2, HoldKind::find)?,
                from_on: row.day(3)?,
                until_on: row.opt_day(4)?,
                reason: row.string(5)?,
                lifts: row.word(8, LiftRule::find)?,
                item: read_held_item(row, 11)?,
                promise: row.opt_id(13)?.map(PromiseId),
                because: row.opt_word(14, Circumstance::find)?,
            };
            Ok(HoldLine {
                hold,
                lifted_until_on: row.opt_day(6)?,
                lifted_reason: row.opt_string(7)?,
                by_rule: row.opt_text(9)? == Some(LIFTED_BY_RULE),
                placed_by: row.opt_string(10)?.unwrap_or_default(),
            })
        })
    }

    /// Promises of an account, oldest first, with the amounts promised.
    pub fn promises(&mut self, account: AccountId) -> Result<Vec<PromiseLine>> {
        Ok(self.promises_of(&[account])?.remove(&account).unwrap_or_default())
    }

    /// The promises of some accounts, read fifty accounts at a time.
    pub fn promises_of(&mut self, accounts: &[AccountId]) -> Result<BTreeMap<AccountId, Vec<PromiseLine>>> {
        let mut promises: BTreeMap<AccountId, Vec<PromiseLine>> = BTreeMap::new();
        for some in accounts.chunks(LISTED) {
            let read = |row: &Row<'_>| Ok((read_made(row, i64::MAX)?, row.instant(16)?, row.int(17)?));
            let wanted = keys_of(some);
            let rows = self.db.list(listed(&BATCH_PROMISED, &wanted), &wanted, read)?;
            let (mut made, recorded): (Vec<_>, Vec<_>) =
                rows.into_iter().map(|(made, at, version)| (made, (at, version))).unzip();
            name_items(self.db, some, &mut made)?;
            for (Made { promise, ended }, (recorded_at, version)) in made.into_iter().zip(recorded) {
                let line = PromiseLine { promise, recorded_at, ended, version };
                promises.entry(line.promise.account).or_default().push(line);
            }
        }
        Ok(promises)
    }

    /// Disputes of an account, oldest first.
    pub fn disputes(&mut self, account: AccountId) -> Result<Vec<DisputeLine>> {
        self.db.list(&DISPUTES, params![account], read_dispute)
    }

    /// Disputes of all customers, oldest first; of one that is open without an amount, all that is open of its item is contested.
    pub fn all_disputes(&mut self, creditor: CreditorId) -> Result<Vec<DisputeRow>> {
        self.db.list(&ALL_DISPUTES, params![creditor], |row| {
            let line = read_dispute(row)?;
            let (open_minor, amount_minor) = (row.int(15)?, row.int(16)?);
            let whole = if line.closed_on.is_some() { amount_minor } else { open_minor };
            let contested_minor = line.dispute.amount_minor.unwrap_or(whole);
            let (customer, name, currency) = (row.string(12)?, row.string(13)?, row.currency(14)?);
            Ok(DisputeRow { line, customer, name, currency, open_minor, contested_minor })
        })
    }

    /// Conversations of an account, oldest first.
    pub fn calls(&mut self, account: AccountId) -> Result<Vec<CallLine>> {
        let checks = self.db.list(&CHECKS, params![account], |row| {
            let check = (row.word(2, Verdict::find)?, row.day(1)?, row.string(3)?);
            Ok((CallId(row.id(0)?), check))
        })?;
        self.db.list(&CALLS, params![account], |row| {
            let unpaid = row.opt_word(11, Why::find)?;
            let details = row.opt_string(12)?.unwrap_or_default();
            let call = Call {
                account: AccountId(row.id(0)?),
                id: CallId(row.id(1)?),
                item: row.opt_id(2)?.map(ItemId),
                on: row.day(3)?,
                outcome: row.string(4)?,
                with: row.opt_string(5)?,
                note: row.string(6)?,
                agreed: row.string(14)?,
                pay_on: row.opt_day(7)?,
                via: row.word(10, Via::find)?,
                unpaid: unpaid.map(|why| Unpaid { why, details }),
                waits_until: row.opt_day(13)?,
            };
            let checked = checks.iter().rev().find(|(id, _)| *id == call.id).map(|(_, check)| check.clone());
            Ok(CallLine { call, checked, recorded_at: row.instant(8)?, version: row.int(9)? })
        })
    }

    /// Notes on an account, oldest first.
    pub fn notes(&mut self, account: AccountId) -> Result<Vec<NoteLine>> {
        self.db.list(&NOTES, params![account], |row| {
            let note = Note {
                account: AccountId(row.id(0)?),
                id: NoteId(row.id(1)?),
                on: row.day(2)?,
                text: row.string(3)?,
                pinned: row.flag(4)?,
            };
            Ok(NoteLine { note, author: row.string(5)?, recorded_at: row.instant(6)?, version: row.int(7)? })
        })
    }

    /// Receipts of an account, oldest first.
    pub fn receipts(&mut self, account: AccountId) -> Result<Vec<ReceiptLine>> {
        let mut moves: BTreeMap<ReceiptId, Vec<ReceiptMove>> = BTreeMap::new();
        self.db.each(&RECEIPT_MOVES, params![account], |row| {
            moves.entry(ReceiptId(row.id(0)?)).or_default().push(ReceiptMove {
                item: row.string(1)?,
                kind: row.word(2, EntryKind::find)?,
                amount_minor: row.int(3)?,
                on: row.day(4)?,
                reason: row.opt_word(5, PaymentReason::find)?,
            });
            Ok::<(), StoreError>(())
        })?;
        let mut receipts = self.db.list(&RECEIPTS, params![account], read_receipt)?;
        for line in &mut receipts {
            line.moves = moves.remove(&line.receipt.id).unwrap_or_default();
        }
        Ok(receipts)
    }

    /// What a receipt moved, oldest first.
    pub fn receipt_entries(&mut self, account: AccountId, receipt: ReceiptId) -> Result<Vec<BookedEntry>> {
        self.db.list(&RECEIPT_ENTRIES, params![account, receipt], read_booked)
    }

    /// What became of a credit, oldest first: its refunds, and all that was netted in the commits in which it was used.
    pub fn credit_entries(&mut self, account: AccountId, credit: ItemId) -> Result<Vec<BookedEntry>> {
        self.db.list(&CREDIT_ENTRIES, params![account, credit, account, credit], read_booked)
    }

    /// The credits that one source used, whether or not that was taken back since.
    pub fn credits_used_by(&mut self, account: AccountId, source: &str) -> Result<Vec<ItemId>> {
        let items = self
            .db
            .list(&NETTED_BY, params![account, source], |row| Ok((ItemId(row.id(0)?), row.word(1, ItemKind::find)?)))?;
        Ok(items.into_iter().filter(|(_, kind)| kind.is_credit()).map(|(item, _)| item).collect())
    }

    /// Terms as written and day of issue of what an account owes; items without terms are left out.
    pub fn open_terms(&mut self, account: AccountId) -> Result<Vec<(ItemId, String, Date)>> {
        self.db.list(&OPEN_TERMS, params![account], |row| Ok((ItemId(row.id(0)?), row.string(1)?, row.day(2)?)))
    }

    /// The newest receipt's value date as of a moment: how far payments are booked.
    pub fn newest_receipt_on(&mut self, creditor: CreditorId, as_of: &AsOf) -> Result<Option<Date>> {
        let known_at = as_of.known_at.map_or(i64::MAX, jiff::Timestamp::as_microsecond);
        Ok(self.db.find(&NEWEST_RECEIPT, params![creditor, as_of.day, known_at], |row| row.opt_day(0))?.flatten())
    }

    /// Notices of an account with their frozen content, oldest first.
    pub fn notices(&mut self, account: AccountId) -> Result<Vec<NoticeLine>> {
        let mut notices = self.db.list(&NOTICES, params![account], |row| {
            let (customer, written_at) = (row.string(9)?, row.opt_instant(10)?);
            let taken_back = row.opt_day(12)?.map(|on| {
                let why = row.word(13, WhyWrong::find)?;
                Ok::<_, StoreError>(NoticeTakenBack { on, why, reason: row.string(14)?, is_told: row.flag(15)? })
            });
            let (struck, files) = (row.opt_string(11)?, Vec::new());
            let taken_back = taken_back.transpose()?;
            Ok(NoticeLine { notice: read_notice(row)?, customer, written_at, files, struck, taken_back })
        })?;
        let files = self.db.list(&NOTICE_FILES, params![account], |row| {
            Ok((NoticeId(row.id(0)?), NoticeFile { name: row.string(1)?, sha256: row.string(2)? }))
        })?;
        for (notice, file) in files {
            if let Some(line) = notices.iter_mut().find(|line| line.notice.id == notice) {
                line.files.push(file);
            }
        }
        Ok(notices)
    }
}

/// A customer of a list, from its columns.
pub(crate) fn read_customer_line(row: &Row<'_>) -> Result<CustomerLine> {
    Ok(CustomerLine {
        account: AccountId(row.id(0)?),
        number: row.string(1)?,
        name: row.string(2)?,
        language: row.opt_string(3)?,
        city: row.opt_string(4)?,
        country: row.opt_string(5)?,
    })
}

fn read_receipt(row: &Row<'_>) -> Result<ReceiptLine> {
    let receipt = Receipt {
        account: AccountId(row.id(0)?),
        id: ReceiptId(row.id(1)?),
        amount_minor: row.int(2)?,
        currency: row.currency(3)?,
        received_on: row.day(4)?,
        reference: row.opt_string(5)?,
        payer: row.opt_string(6)?,
        payer_account: row.opt_string(7)?,
        names_items: row.flag(13)?,
        source: row.string(8)?,
    };
    let ended = match (row.opt_word(10, ReceiptEnd::find)?, row.opt_day(11)?) {
        (Some(end), Some(on)) => Some((end, on, row.opt_string(12)?.unwrap_or_default())),
        _ => None,
    };
    Ok(ReceiptLine { receipt, ended, moves: Vec::new(), recorded_at: row.instant(9)? })
}

/// An entry with its item as that stands now.
fn read_booked(row: &Row<'_>) -> Result<BookedEntry> {
    Ok(BookedEntry {
        entry: crate::item::read_ledger_entry(row)?,
        number: row.string(9)?,
        item_kind: row.word(10, ItemKind::find)?,
        open_minor: row.int(11)?,
    })
}

/// Reads a dispute with its item's number and its end.
pub(crate) fn read_dispute(row: &Row<'_>) -> Result<DisputeLine> {
    let dispute = Dispute {
        account: AccountId(row.id(0)?),
        id: DisputeId(row.id(1)?),
        item: ItemId(row.id(2)?),
        amount_minor: row.opt_int(3)?,
        reason: row.string(4)?,
        from_on: row.day(5)?,
        owner: row.opt_string(9)?,
        answer_by: row.opt_day(10)?,
    };
    Ok(DisputeLine {
        dispute,
        closed_on: row.opt_day(6)?,
        outcome: row.opt_string(7)?,
        item_number: row.string(8)?,
        recorded_at: row.instant(11)?,
    })
}
