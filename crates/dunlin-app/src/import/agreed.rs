//! Payment terms of a file: each text is read once, however many rows carry it, and an unreadable one is reported once.
//!
//! `due_on` wins over terms; terms that cannot be read are kept as text; where a row has neither, the creditor's default terms
//! count, reported once for the file (R0.2, R0.3). What terms mean is the core's.

use std::collections::HashMap;

use dunlin_core::terms::{Event, Terms};
use dunlin_formats::Field;
use jiff::civil::Date;

use super::note::Notes;

/// What is said when the creditor's terms stand in.
pub(super) const DEFAULT_USED: &str = "no due date and no readable terms: the creditor's default terms count";

/// Index of a text in [`TermsTable`].
pub(super) type TermsIndex = u32;

/// The different terms of a file.
#[derive(Debug, Default)]
pub(super) struct TermsTable {
    list: Vec<Line>,
    by_text: HashMap<String, TermsIndex>,
}

#[derive(Debug)]
struct Line {
    text: String,
    /// Why it cannot be read, else the terms.
    terms: Result<Terms, String>,
    rows: u64,
}

impl TermsTable {
    /// The index of a text, counted for one more row.
    pub(super) fn add(&mut self, text: String) -> Option<TermsIndex> {
        if let Some(index) = self.by_text.get(&text) {
            self.list[*index as usize].rows += 1;
            return Some(*index);
        }
        let index = TermsIndex::try_from(self.list.len()).ok()?;
        let terms = Terms::parse(&text).map_err(|error| error.to_string());
        self.by_text.insert(text.clone(), index);
        self.list.push(Line { text, terms, rows: 1 });
        Some(index)
    }

    /// As written.
    pub(super) fn text(&self, index: TermsIndex) -> &str {
        &self.list[index as usize].text
    }

    /// As understood.
    pub(super) fn terms(&self, index: TermsIndex) -> Option<&Terms> {
        self.list[index as usize].terms.as_ref().ok()
    }

    /// Reports texts that cannot be read, each once.
    pub(super) fn report(&self, notes: &mut Notes) {
        for line in &self.list {
            if let Err(why) = &line.terms {
                let message = format!("payment terms that cannot be read are kept as text: {why}");
                notes.warn_many("terms.unreadable", Some(Field::Terms), &line.text, line.rows, &message);
            }
        }
    }
}

/// Whether terms count from a day that the file does not know; the invoice's date stands in for it.
pub(super) fn counts_from_unknown_day(terms: &Terms) -> bool {
    matches!(terms.counts_from(), Event::InvoiceReceipt | Event::Delivery)
}

/// The creditor's default terms, and for how many rows they stood in.
#[derive(Debug)]
pub(super) struct DefaultTerms {
    text: String,
    terms: Result<Terms, String>,
    rows: u64,
}

impl DefaultTerms {
    pub(super) fn new(text: &str) -> DefaultTerms {
        DefaultTerms { text: text.to_owned(), terms: Terms::parse(text).map_err(|error| error.to_string()), rows: 0 }
    }

    /// The due date of an invoice that has neither a due date nor readable terms; `Err` says why there is none.
    pub(super) fn due_on(&mut self, issued_on: Date) -> Result<(Date, bool), String> {
        self.rows += 1;
        match &self.terms {
            Ok(terms) => {
                let due_on =
                    terms.due_on(issued_on).ok_or_else(|| "the due date would be after the year 9999".to_owned())?;
                Ok((due_on, terms.gives_credit()))
            }
            Err(why) => Err(format!("the creditor's default terms \"{}\" cannot be read: {why}", self.text)),
        }
    }

    /// Says once that they were used.
    pub(super) fn report(&self, notes: &mut Notes) {
        if self.rows > 0 {
            notes.warn_many("terms.default_used", None, &self.text, self.rows, DEFAULT_USED);
        }
    }
}
