//! Bank files: one reader for each format, and what they share.
//!
//! A reader fills a [`Draft`] for each statement of a file. The draft decides what is the same for all: how many problems are
//! kept, that a statement's balances and bookings must tie, and when an amount is one. What a reader cannot take for certain it
//! leaves out, with a problem that says so; nothing is guessed.

pub(crate) mod bai2;
pub(crate) mod camt;
pub(crate) mod coda;
pub(crate) mod columns;
mod figures;
mod info;
pub(crate) mod layout;
pub(crate) mod mt940;
pub(crate) mod ofx;
pub(crate) mod remittance;
pub(crate) mod table;
pub(crate) mod text;

use dunlin_core::money::{Currency, Money, format_minor};

use crate::document::{Balance, BankEntry, Content, Document, DocumentKind, DocumentProblem, Statement};

/// A file with a fault in every line needs no longer list than this.
const PROBLEMS_MAX: usize = 100;

/// A statement being read.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) kind: DocumentKind,
    pub(crate) version: Option<String>,
    pub(crate) statement: Statement,
    pub(crate) problems: Vec<DocumentProblem>,
    /// Whether the format has balances: if so, a missing one is a problem.
    pub(crate) has_balances: bool,
}

impl Draft {
    pub(crate) fn new(kind: DocumentKind) -> Draft {
        Draft { kind, version: None, statement: Statement::default(), problems: Vec::new(), has_balances: false }
    }

    pub(crate) fn problem(&mut self, code: &'static str, message: String) {
        if self.problems.len() < PROBLEMS_MAX {
            self.problems.push(DocumentProblem { code, message });
        } else if self.problems.len() == PROBLEMS_MAX {
            let message = format!("more than {PROBLEMS_MAX} problems; the others are not listed");
            self.problems.push(DocumentProblem { code: "problems.more", message });
        }
    }

    /// Where a message points to: entries are counted from 1.
    pub(crate) fn entry_number(&self) -> usize {
        self.statement.entries.len() + 1
    }

    /// Adds an entry, the text of its details checked against its sum.
    pub(crate) fn add(&mut self, entry: BankEntry) {
        self.check_batch(&entry);
        self.statement.entries.push(entry);
    }

    fn check_batch(&mut self, entry: &BankEntry) {
        let mut sum: i64 = 0;
        for detail in &entry.details {
            match detail.amount {
                Some(money) if money.currency == entry.amount.currency => sum = sum.saturating_add(money.minor),
                _ => return,
            }
        }
        if !entry.details.is_empty() && sum != entry.amount.minor {
            let parts = Money { minor: sum, currency: entry.amount.currency };
            let message = format!(
                "entry {}: its {} parts are {} {} and not {}",
                self.entry_number(),
                entry.details.len(),
                parts.to_decimal(),
                parts.currency,
                entry.amount.to_decimal(),
            );
            self.problem("batch.does_not_tie", message);
        }
    }

    /// The document; what does not tie is a problem of it.
    pub(crate) fn finish(mut self) -> Document {
        match (self.statement.opening, self.statement.closing) {
            (Some(opening), Some(closing)) => self.check_balances(opening, closing),
            (None, None) if self.has_balances => self.lacks("opening and closing balance"),
            (None, Some(_)) if self.has_balances => self.lacks("opening balance"),
            (Some(_), None) if self.has_balances => self.lacks("closing balance"),
            _ => {}
        }
        let content = Content::Statement(self.statement);
        Document { kind: self.kind, version: self.version, content, problems: self.problems }
    }

    fn lacks(&mut self, what: &str) {
        self.problem(
            "balance.missing",
            format!("the statement has no {what}: that nothing is missing cannot be checked"),
        );
    }

    fn check_balances(&mut self, opening: Balance, closing: Balance) {
        let currency = opening.amount.currency;
        let entries = self.statement.entries.iter().filter(|entry| !entry.is_pending);
        if closing.amount.currency != currency || entries.clone().any(|entry| entry.amount.currency != currency) {
            let message = format!(
                "the statement opens in {currency}, but not all bookings and the closing balance are in {currency}: it cannot be checked"
            );
            return self.problem("balance.does_not_tie", message);
        }
        let booked: i128 = entries.map(|entry| i128::from(entry.amount.minor)).sum();
        let difference = i128::from(opening.amount.minor) + booked - i128::from(closing.amount.minor);
        if difference != 0 {
            let print = |minor: i128| {
                i64::try_from(minor).map_or_else(|_| "?".to_owned(), |m| format_minor(m, currency.digits()))
            };
            let message = format!(
                "{} before and bookings of {} are not {} {currency}: the difference is {}",
                opening.amount.to_decimal(),
                print(booked),
                closing.amount.to_decimal(),
                print(difference),
            );
            self.problem("balance.does_not_tie", message);
        }
    }
}

/// Finds a currency or says that it is not known; old codes of money that is gone are not.
pub(crate) fn currency(draft: &mut Draft, code: &str) -> Option<Currency> {
    let found = Currency::find(code);
    if found.is_none() {
        let message = format!(
            "\"{}\" is no currency of ISO 4217 today: what is in it is left out",
            crate::problem::shorten(code)
        );
        let known = draft.problems.iter().any(|problem| problem.message == message);
        if !known {
            draft.problem("currency.unknown", message);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::EntryDetail;

    fn euros(minor: i64) -> Money {
        Money { minor, currency: Currency::EUR }
    }

    pub(crate) fn entry(minor: i64) -> BankEntry {
        BankEntry {
            value_on: None,
            booked_on: None,
            amount: euros(minor),
            reference: None,
            counterparty: None,
            counterparty_account: None,
            bank_reference: None,
            is_reversal: false,
            is_pending: false,
            details: Vec::new(),
        }
    }

    fn draft(opening: i64, entries: &[i64], closing: i64) -> Draft {
        let mut draft = Draft::new(DocumentKind::Mt940);
        draft.statement.opening = Some(Balance { on: None, amount: euros(opening) });
        draft.statement.closing = Some(Balance { on: None, amount: euros(closing) });
        for minor in entries {
            draft.add(entry(*minor));
        }
        draft
    }

    fn codes(document: &Document) -> Vec<&'static str> {
        document.problems.iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn balances_must_tie() {
        assert!(codes(&draft(100, &[50, -30], 120).finish()).is_empty());
        let document = draft(100, &[50, -30], 121).finish();
        assert_eq!(codes(&document), ["balance.does_not_tie"]);
        assert!(document.problems[0].message.contains("-0.01"), "{:?}", document.problems);
        assert_eq!(codes(&draft(i64::MAX, &[i64::MAX], 0).finish()), ["balance.does_not_tie"]);
    }

    #[test]
    fn what_is_only_announced_is_not_on_the_account() {
        let mut announced = draft(100, &[], 100);
        announced.add(BankEntry { is_pending: true, ..entry(70) });
        assert!(codes(&announced.finish()).is_empty());
    }

    #[test]
    fn parts_must_make_their_sum() {
        let part = |minor| EntryDetail {
            amount: Some(euros(minor)),
            reference: None,
            counterparty: None,
            counterparty_account: None,
        };
        let mut good = Draft::new(DocumentKind::Camt054);
        good.add(BankEntry { details: vec![part(40), part(60)], ..entry(100) });
        assert!(codes(&good.finish()).is_empty());
        let mut bad = Draft::new(DocumentKind::Camt054);
        bad.add(BankEntry { details: vec![part(40), part(61)], ..entry(100) });
        assert_eq!(codes(&bad.finish()), ["batch.does_not_tie"]);
    }

    #[test]
    fn problems_are_not_endless() {
        let mut draft = Draft::new(DocumentKind::Ofx);
        (0..500).for_each(|n| draft.problem("date.unreadable", n.to_string()));
        assert_eq!(draft.problems.len(), PROBLEMS_MAX + 1);
    }
}
