//! The journal in the layouts of accounting programs: hledger, beancount, CSV, DATEV, SIE and FEC.
//!
//! Each entry of the ledger is one booking with two sides (see `accounts`). Pure: lines come in the order in which they are
//! to stand, and the same lines give the same bytes. What a layout cannot hold is refused, never bent: DATEV, SIE and FEC
//! hold one currency, DATEV and SIE one year and two digits after the decimal sign.

mod accounts;
mod beancount;
mod datev;
mod encode;
mod fec;
mod hledger;
mod sie;
mod table;

use dunlin_core::ledger::BookLine;
use dunlin_core::money::Currency;
use jiff::civil::Date;

pub use accounts::{BookAccount, Booking};

use crate::problem::Refusal;

/// The layouts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JournalFormat {
    /// A plain-text journal for hledger 1.25 and later.
    Hledger,
    /// A plain-text ledger for beancount 2 and 3.
    Beancount,
    /// A table, two rows an entry.
    Csv,
    /// DATEV EXTF Buchungsstapel.
    Datev,
    /// SIE 4, for import.
    Sie,
    /// Fichier des écritures comptables.
    Fec,
}

/// What a journal speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalHead {
    /// Whose book.
    pub creditor: String,
    /// The currency of a layout that holds only one.
    pub currency: Currency,
    /// First day; `None` is the beginning of the book.
    pub from: Option<Date>,
    /// Last day.
    pub to: Date,
    /// The day on which it was written.
    pub made_on: Date,
}

/// One layout. The writer has checked that it can hold what comes.
trait Layout {
    /// What stands before the first entry.
    fn begin(&mut self, head: &JournalHead, out: &mut Vec<u8>);
    /// An entry, numbered from 1.
    fn entry(&mut self, number: u64, line: &BookLine<'_>, out: &mut Vec<u8>);
    /// What stands after the last.
    fn end(&mut self, _out: &mut Vec<u8>) {}
}

/// A journal that is being written.
pub struct Journal {
    format: JournalFormat,
    head: JournalHead,
    layout: Box<dyn Layout>,
    entries: u64,
    out: Vec<u8>,
}

impl Journal {
    /// Begins a journal.
    ///
    /// # Errors
    /// `export.several_years` when the layout holds one year and the period does not lie in one.
    pub fn begin(format: JournalFormat, head: JournalHead) -> Result<Journal, Refusal> {
        if format.holds_one_year() && head.from.is_none_or(|from| from.year() != head.to.year()) {
            let year = head.to.year();
            return Err(Refusal::new(
                "export.several_years",
                format!("a file of {} holds one year", format.name()),
                format!("name the days: --from {year}-01-01 --to {}", head.to),
            ));
        }
        let mut layout: Box<dyn Layout> = match format {
            JournalFormat::Hledger => Box::new(hledger::Hledger::default()),
            JournalFormat::Beancount => Box::new(beancount::Beancount::default()),
            JournalFormat::Csv => Box::new(table::Table),
            JournalFormat::Datev => Box::new(datev::Datev),
            JournalFormat::Sie => Box::new(sie::Sie::default()),
            JournalFormat::Fec => Box::new(fec::Fec),
        };
        let mut out = Vec::new();
        layout.begin(&head, &mut out);
        Ok(Journal { format, head, layout, entries: 0, out })
    }

    /// Adds an entry; one that moves no money (a corrected due date) is passed over.
    ///
    /// # Errors
    /// `export.several_currencies` and `export.too_many_digits` when the layout cannot hold it.
    pub fn add(&mut self, line: &BookLine<'_>) -> Result<(), Refusal> {
        if line.amount_minor == 0 {
            return Ok(());
        }
        self.format.check(line.currency, self.head.currency)?;
        for part in line.parts().iter().filter(|part| part.amount_minor != 0) {
            self.entries += 1;
            self.layout.entry(self.entries, part, &mut self.out);
        }
        Ok(())
    }

    /// How many entries there are.
    pub fn entries(&self) -> u64 {
        self.entries
    }

    /// The whole file.
    pub fn finish(mut self) -> Vec<u8> {
        self.layout.end(&mut self.out);
        self.out
    }
}

impl JournalFormat {
    /// The stable word for flags and JSON.
    pub fn code(self) -> &'static str {
        match self {
            JournalFormat::Hledger => "hledger",
            JournalFormat::Beancount => "beancount",
            JournalFormat::Csv => "csv",
            JournalFormat::Datev => "datev",
            JournalFormat::Sie => "sie",
            JournalFormat::Fec => "fec",
        }
    }

    fn name(self) -> &'static str {
        match self {
            JournalFormat::Hledger => "hledger",
            JournalFormat::Beancount => "beancount",
            JournalFormat::Csv => "CSV",
            JournalFormat::Datev => "DATEV",
            JournalFormat::Sie => "SIE",
            JournalFormat::Fec => "FEC",
        }
    }

    /// Its dates have no year, or its head names the one.
    fn holds_one_year(self) -> bool {
        matches!(self, JournalFormat::Datev | JournalFormat::Sie)
    }

    fn holds_one_currency(self) -> bool {
        matches!(self, JournalFormat::Datev | JournalFormat::Sie | JournalFormat::Fec)
    }

    fn check(self, currency: Currency, of_head: Currency) -> Result<(), Refusal> {
        if self.holds_one_currency() && currency != of_head {
            return Err(Refusal::new(
                "export.several_currencies",
                format!("a file of {} holds one currency, and there is {currency} beside {of_head}", self.name()),
                format!("write one file for each: --currency {of_head}, --currency {currency}"),
            ));
        }
        let is_short = matches!(self, JournalFormat::Datev | JournalFormat::Sie);
        if is_short && currency.digits() > 2 {
            return Err(Refusal::new(
                "export.too_many_digits",
                format!(
                    "{} holds two digits after the decimal sign, {currency} has {}",
                    self.name(),
                    currency.digits()
                ),
                "export it as CSV, FEC, hledger or beancount",
            ));
        }
        Ok(())
    }
}
