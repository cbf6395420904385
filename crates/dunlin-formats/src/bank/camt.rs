//! ISO 20022 account reports (camt.052), statements (camt.053) and notifications (camt.054), every version.
//!
//! Versions add elements and move a few (a status became a code, a party got a level); names and meaning stay, so one reader
//! knows the places of all. The sign is that of `CdtDbtInd`, also for a reversal: `RvslInd` only says that it takes
//! something back. Opening is `OPBD`, else `PRCD`; closing is `CLBD`. What one entry holds is read in `entry`.

use dunlin_core::money::Currency;
use jiff::civil::Date;

use super::{Draft, currency, figures, text::filled};
use crate::document::{Balance, Document, DocumentKind, Statement};
use crate::problem::{Refusal, shorten};
use crate::xml::{Tag, XmlReader};

mod entry;
mod name;

use entry::Entry;
use name::Name;

/// Whether a text holds such a message, wrapped in an envelope or not.
pub(crate) fn is_camt(text: &str) -> bool {
    MESSAGES.iter().any(|(name, _)| text.contains(name))
}

/// The element that holds the statements, and what kind they are.
const MESSAGES: [(&str, DocumentKind); 3] = [
    ("BkToCstmrStmt", DocumentKind::Camt053),
    ("BkToCstmrAcctRpt", DocumentKind::Camt052),
    ("BkToCstmrDbtCdtNtfctn", DocumentKind::Camt054),
];

/// The statements of a message.
pub(crate) fn read(text: &str) -> Result<Vec<Document>, Refusal> {
    let mut reader = XmlReader::new(text);
    let mut camt = Camt::default();
    while let Some(tag) = reader.next()? {
        match tag {
            Tag::Open(element) => {
                let name = Name::of(element.name());
                match name {
                    Name::Amt | Name::Other => camt.note(&element),
                    _ => {}
                }
                camt.open(name);
            }
            Tag::Close(text) => camt.close(text),
        }
    }
    if camt.documents.is_empty() {
        let hint = "ask the bank for the file again";
        return Err(Refusal::new("statement.missing", "the message holds no statement", hint));
    }
    Ok(camt.documents)
}

/// An `Amt` as written: its figures, and the code of its money.
#[derive(Debug, Clone, Default)]
struct WrittenAmount {
    figures: String,
    code: String,
}

impl WrittenAmount {
    /// The money it means; whatever is wrong with it is a problem of the draft, said for `place`.
    fn read(&self, draft: &mut Draft, place: &str) -> Option<dunlin_core::money::Money> {
        let currency = if self.code.is_empty() { draft.statement.currency } else { Some(currency(draft, &self.code)?) };
        let money = currency.and_then(|currency| figures::amount(&self.figures, currency));
        if money.is_none() {
            let message = format!("{place}: \"{} {}\" is no amount", shorten(&self.figures), shorten(&self.code));
            draft.problem("amount.unreadable", message);
        }
        money
    }
}

/// Which way money goes; `None` for a word that is neither.
fn is_credit(indicator: &str) -> Option<bool> {
    match indicator {
        "CRDT" => Some(true),
        "DBIT" => Some(false),
        _ => None,
    }
}

#[derive(Debug, Default)]
struct WrittenBalance {
    code: String,
    amount: WrittenAmount,
    is_credit: Option<bool>,
    on: Option<Date>,
}

/// Where the reader stands.
#[derive(Debug, Default)]
struct Camt {
    kind: Option<DocumentKind>,
    version: Option<String>,
    path: Vec<Name>,
    /// How long the path is at the statement that is open.
    statement_at: usize,
    draft: Option<Draft>,
    balance: WrittenBalance,
    previous_closing: Option<Balance>,
    entry: Entry,
    amount_code: String,
    documents: Vec<Document>,
}

impl Camt {
    /// What stands in attributes: the message's version, an amount's currency.
    fn note(&mut self, element: &crate::xml::Element<'_>) {
        if element.name() == "Amt" {
            self.amount_code = element.attribute("Ccy").unwrap_or_default();
        } else if self.version.is_none()
            && element.name() == "Document"
            && let Some(namespace) = element.namespace()
        {
            self.version = namespace.rfind("camt.05").and_then(|at| namespace.get(at + 9..)).map(ToOwned::to_owned);
        } else if let Some((_, kind)) = MESSAGES.iter().find(|(name, _)| element.name() == *name) {
            self.kind = Some(*kind);
        }
    }

    fn open(&mut self, name: Name) {
        self.path.push(name);
        if name == Name::Statement && self.draft.is_none() {
            let kind = self.kind.unwrap_or(DocumentKind::Camt053);
            let mut draft = Draft::new(kind);
            draft.version.clone_from(&self.version);
            draft.has_balances = kind == DocumentKind::Camt053;
            self.statement_at = self.path.len();
            (self.draft, self.previous_closing) = (Some(draft), None);
        }
        match self.path.get(self.statement_at..) {
            Some([Name::Ntry]) => self.entry = Entry::default(),
            Some([Name::Bal]) => self.balance = WrittenBalance::default(),
            Some([Name::Ntry, Name::NtryDtls, Name::TxDtls]) => self.entry.begin_part(),
            _ => {}
        }
    }

    fn close(&mut self, text: &str) {
        if let Some(draft) = &mut self.draft {
            let place = self.path.get(self.statement_at..).unwrap_or_default();
            match place {
                [] => {
                    if let Some(mut draft) = self.draft.take() {
                        draft.statement.opening = draft.statement.opening.or(self.previous_closing);
                        self.documents.push(draft.finish());
                    }
                }
                [Name::Ntry] => self.entry.finish(draft),
                [Name::Ntry, rest @ ..] => {
                    if rest.last() == Some(&Name::Amt) {
                        let code = std::mem::take(&mut self.amount_code);
                        self.entry.amount(rest, WrittenAmount { figures: text.to_owned(), code });
                    } else {
                        self.entry.leaf(rest, text, draft);
                    }
                }
                [Name::Bal, Name::Amt] => {
                    let code = std::mem::take(&mut self.amount_code);
                    self.balance.amount = WrittenAmount { figures: text.to_owned(), code };
                }
                [Name::Bal, rest @ ..] => balance_leaf(&mut self.balance, rest, text),
                _ => statement_leaf(draft, place, text),
            }
            if place == [Name::Bal] {
                self.take_balance();
            }
        }
        self.path.pop();
    }

    fn take_balance(&mut self) {
        let Some(draft) = &mut self.draft else { return };
        let wanted = matches!(self.balance.code.as_str(), "OPBD" | "PRCD" | "CLBD");
        let balance = std::mem::take(&mut self.balance);
        if !wanted {
            return;
        }
        let place = format!("balance {}", balance.code);
        let Some(money) = balance.amount.read(draft, &place) else { return };
        let signed = match balance.is_credit {
            Some(true) => Some(money),
            Some(false) => figures::negated(money),
            None => None,
        };
        let Some(amount) = signed else {
            return draft.problem("balance.without_sign", format!("{place} is neither credit nor debit"));
        };
        let read = Balance { on: balance.on, amount };
        let currency: Currency = amount.currency;
        draft.statement.currency.get_or_insert(currency);
        match balance.code.as_str() {
            "OPBD" => draft.statement.opening = draft.statement.opening.or(Some(read)),
            "CLBD" => draft.statement.closing = Some(read),
            _ => self.previous_closing = Some(read),
        }
    }
}

fn balance_leaf(balance: &mut WrittenBalance, place: &[Name], text: &str) {
    match place {
        [Name::Tp, Name::CdOrPrtry, Name::Cd] => text.clone_into(&mut balance.code),
        [Name::CdtDbtInd] => balance.is_credit = is_credit(text),
        [Name::Dt, Name::Dt | Name::DtTm] => balance.on = figures::iso(text),
        _ => {}
    }
}

fn statement_leaf(draft: &mut Draft, place: &[Name], text: &str) {
    let Some(filled) = filled(text) else { return };
    match place {
        [Name::Acct, Name::Ccy] => draft.statement.currency = currency(draft, filled),
        _ => statement_text(&mut draft.statement, place, filled),
    }
}

fn statement_text(statement: &mut Statement, place: &[Name], filled: &str) {
    match place {
        // The bank's running number is better than its id, because a gap shows; it stands after the id.
        [Name::Id | Name::ElctrncSeqNb | Name::LglSeqNb] => statement.number = Some(filled.to_owned()),
        [Name::Acct, Name::Id, Name::Iban] => statement.account = Some(filled.replace(' ', "")),
        [Name::Acct, Name::Id, Name::Othr, Name::Id] => {
            statement.account.get_or_insert_with(|| filled.to_owned());
        }
        _ => {}
    }
}
