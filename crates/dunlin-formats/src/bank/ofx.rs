//! Open Financial Exchange: version 1, which is SGML without end tags, and version 2, which is XML.
//!
//! Both are read by one scanner that looks at tags only: a leaf is a tag with text after it, an end tag of a leaf may be
//! missing. There is no nesting to follow and no entity but those of XML, so nothing can grow; a DOCTYPE is refused.
//! The closing balance is `LEDGERBAL`; there is no opening one. Of an investment account the cash bookings are read.
//! `DTPOSTED` is the day of booking, `DTAVAIL` the value day. `BANKTRANLISTP` and `STMTTRNP` are pending.

use super::text::{filled, joined};
use super::{Draft, currency, figures};
use crate::document::{Balance, BankEntry, Document, DocumentKind};
use crate::problem::{Refusal, shorten};

/// Whether a text is such a file: `OFXHEADER` or an `OFX` element near its beginning.
pub(crate) fn is_ofx(text: &str) -> bool {
    let head: String = text.chars().take(4_000).collect::<String>().to_ascii_uppercase();
    head.contains("<OFX>") || head.trim_start().starts_with("OFXHEADER")
}

/// The statements of a file.
pub(crate) fn read(text: &str) -> Result<Vec<Document>, Refusal> {
    let mut file = File { version: version(text), ..File::default() };
    let begin = text.find("<OFX>").or_else(|| text.find("<ofx>")).unwrap_or(text.len());
    let (head, body) = text.split_at(begin);
    if head.to_ascii_uppercase().contains("<!DOCTYPE") {
        return Err(Refusal::new(
            "xml.refused",
            "the file is not read: it has a DOCTYPE",
            "ask the bank for a plain file",
        ));
    }
    for (tag, value) in Tags(body) {
        match tag.strip_prefix('/') {
            Some(name) => file.close(&name.to_ascii_uppercase()),
            None => file.open(&tag.to_ascii_uppercase(), value),
        }
    }
    file.end_entry();
    file.end_statement();
    if file.documents.is_empty() {
        let said = file.bank_error.map(|error| format!(": the bank says \"{}\"", shorten(&error))).unwrap_or_default();
        let message = format!("the file holds no statement{said}");
        return Err(Refusal::new("statement.missing", message, "download the statement again"));
    }
    Ok(file.documents)
}

/// `VERSION:102` of the old header, `VERSION="211"` of the new one.
fn version(text: &str) -> Option<String> {
    let at = text.find("VERSION:").map(|at| at + 8).or_else(|| {
        let header = text.find("<?OFX")?;
        Some(header + text.get(header..)?.find(" VERSION=")? + 10)
    })?;
    let digits: String = text.get(at..)?.chars().take_while(char::is_ascii_digit).take(3).collect();
    filled(&digits).map(ToOwned::to_owned)
}

/// Tags and the text after each.
struct Tags<'t>(&'t str);

impl<'t> Iterator for Tags<'t> {
    type Item = (&'t str, &'t str);

    fn next(&mut self) -> Option<(&'t str, &'t str)> {
        loop {
            let begin = self.0.find('<')? + 1;
            let rest = self.0.get(begin..)?;
            if let Some(comment) = rest.strip_prefix("!--") {
                self.0 = comment.find("-->").map_or("", |end| &comment[end + 3..]);
                continue;
            }
            let end = rest.find(['>', '<'])?;
            if rest[end..].starts_with('<') {
                self.0 = &rest[end..];
                continue;
            }
            let after = &rest[end + 1..];
            self.0 = after;
            let value = &after[..after.find('<').unwrap_or(after.len())];
            return Some((rest[..end].trim(), value.trim()));
        }
    }
}

/// `&amp;` and its like; others stay as they stand.
fn unescaped(text: &str) -> String {
    let plain = ["&lt;", "&gt;", "&quot;", "&apos;", "&nbsp;"].into_iter().zip(["<", ">", "\"", "'", " "]);
    plain.fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign)).replace("&amp;", "&")
}

/// A `STMTTRN` as written.
#[derive(Debug, Default)]
struct Transaction {
    posted: Option<String>,
    available: Option<String>,
    amount: Option<String>,
    code: Option<String>,
    key: Option<String>,
    name: Option<String>,
    memo: Option<String>,
    check: Option<String>,
    account: Option<String>,
    is_correction: bool,
    is_pending: bool,
}

/// Where the reader stands.
#[derive(Debug, Default)]
struct File {
    version: Option<String>,
    draft: Option<Draft>,
    transaction: Option<Transaction>,
    /// The aggregate that gives the next leaves their meaning.
    place: Place,
    balance_amount: Option<String>,
    severity_is_error: bool,
    bank_error: Option<String>,
    /// Trades of securities in the statement.
    trades: usize,
    documents: Vec<Document>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Place {
    #[default]
    Elsewhere,
    Status,
    AccountFrom,
    AccountTo,
    LedgerBalance,
    Currency,
}

impl File {
    fn open(&mut self, name: &str, value: &str) {
        match name {
            "STMTRS" | "CCSTMTRS" | "INVSTMTRS" => {
                self.end_statement();
                let mut draft = Draft::new(DocumentKind::Ofx);
                draft.version.clone_from(&self.version);
                self.draft = Some(draft);
            }
            "STMTTRN" | "STMTTRNP" => {
                self.end_entry();
                self.transaction = Some(Transaction { is_pending: name == "STMTTRNP", ..Transaction::default() });
            }
            "STATUS" => (self.place, self.severity_is_error) = (Place::Status, false),
            "BANKACCTFROM" | "CCACCTFROM" | "INVACCTFROM" => self.place = Place::AccountFrom,
            "BANKACCTTO" | "CCACCTTO" => self.place = Place::AccountTo,
            "LEDGERBAL" => self.place = Place::LedgerBalance,
            "CURRENCY" => self.place = Place::Currency,
            "INVTRAN" => self.trades += 1,
            _ => {
                if let Some(value) = filled(value) {
                    self.leaf(name, &unescaped(value));
                }
            }
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "STMTRS" | "CCSTMTRS" | "INVSTMTRS" => {
                self.end_entry();
                self.end_statement();
            }
            "STMTTRN" | "STMTTRNP" => self.end_entry(),
            "STATUS" | "BANKACCTFROM" | "CCACCTFROM" | "INVACCTFROM" | "BANKACCTTO" | "CCACCTTO" | "LEDGERBAL"
            | "CURRENCY" => {
                self.place = Place::Elsewhere;
            }
            _ => {}
        }
    }

    fn leaf(&mut self, name: &str, value: &str) {
        if let Some(transaction) = &mut self.transaction {
            transaction.leaf(name, value, self.place);
            return;
        }
        match (self.place, name) {
            (Place::Status, "SEVERITY") => self.severity_is_error = value.eq_ignore_ascii_case("ERROR"),
            (Place::Status, "MESSAGE" | "MESSAGE2") if self.severity_is_error => self.bank_error = joined(value),
            _ => {}
        }
        let Some(draft) = &mut self.draft else { return };
        match (self.place, name) {
            (_, "CURDEF") => draft.statement.currency = currency(draft, value),
            (Place::AccountFrom, "ACCTID") => draft.statement.account = Some(value.to_owned()),
            (Place::LedgerBalance, "BALAMT") => self.balance_amount = Some(value.to_owned()),
            (Place::LedgerBalance, "DTASOF") => {
                let balance = self.balance_amount.take();
                ledger_balance(draft, balance.as_deref(), value);
            }
            _ => {}
        }
    }

    fn end_entry(&mut self) {
        let Some(transaction) = self.transaction.take() else { return };
        self.place = Place::Elsewhere;
        if let Some(draft) = &mut self.draft {
            transaction.finish(draft);
        }
    }

    fn end_statement(&mut self) {
        let Some(mut draft) = self.draft.take() else { return };
        if let Some(amount) = self.balance_amount.take() {
            ledger_balance(&mut draft, Some(&amount), "");
        }
        let trades = std::mem::take(&mut self.trades);
        if trades > 0 {
            let message = format!("{trades} trades of securities are left out: they are no payments");
            draft.problem("securities.not_read", message);
        }
        let statement = &draft.statement;
        if statement.currency.is_some() || statement.account.is_some() || !statement.entries.is_empty() {
            self.documents.push(draft.finish());
        }
    }
}

fn ledger_balance(draft: &mut Draft, amount: Option<&str>, day: &str) {
    let (Some(written), Some(money_of)) = (amount, draft.statement.currency) else { return };
    match figures::amount(&without_spaces(written), money_of) {
        Some(amount) => draft.statement.closing = Some(Balance { on: figures::yyyymmdd(day), amount }),
        None => draft.problem("balance.unreadable", format!("\"{}\" is no balance", shorten(written))),
    }
}

/// Some banks write `+ 12.50`.
fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

impl Transaction {
    fn leaf(&mut self, name: &str, value: &str, place: Place) {
        let field = match name {
            "DTPOSTED" => &mut self.posted,
            "DTAVAIL" => &mut self.available,
            "TRNAMT" => &mut self.amount,
            "CURSYM" if place == Place::Currency => &mut self.code,
            "FITID" => &mut self.key,
            "NAME" => &mut self.name,
            "MEMO" | "MEMO2" => &mut self.memo,
            "CHECKNUM" | "REFNUM" => &mut self.check,
            "ACCTID" if place == Place::AccountTo => &mut self.account,
            "CORRECTFITID" => {
                self.is_correction = true;
                return;
            }
            _ => return,
        };
        field.get_or_insert_with(|| value.to_owned());
    }

    fn finish(self, draft: &mut Draft) {
        let place = format!("entry {}", draft.entry_number());
        let money_of = match &self.code {
            Some(code) => currency(draft, code),
            None => draft.statement.currency,
        };
        let Some(money_of) = money_of else {
            let known = draft.problems.iter().any(|problem| problem.code.starts_with("currency."));
            if !known {
                let message = "the statement names no currency: its bookings are left out".to_owned();
                draft.problem("currency.missing", message);
            }
            return;
        };
        let written = self.amount.unwrap_or_default();
        let Some(amount) = figures::amount(&without_spaces(&written), money_of) else {
            let message = format!("{place}: \"{}\" is no amount in {money_of}; it is left out", shorten(&written));
            return draft.problem("amount.unreadable", message);
        };
        let mut day = |written: Option<String>| {
            let written = written?;
            let day = figures::yyyymmdd(&written);
            if day.is_none() {
                draft.problem("date.unreadable", format!("{place}: \"{}\" is no day", shorten(&written)));
            }
            day
        };
        let (booked_on, value_on) = (day(self.posted), day(self.available));
        draft.add(BankEntry {
            value_on,
            booked_on,
            amount,
            reference: self.memo.as_deref().and_then(joined).or(self.check),
            counterparty: self.name.as_deref().and_then(joined),
            counterparty_account: self.account,
            bank_reference: self.key,
            is_reversal: self.is_correction,
            is_pending: self.is_pending,
            details: Vec::new(),
        });
    }
}
