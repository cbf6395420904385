//! When money is expected, and how likely it is late, from how the customer paid before.
//!
//! Requirement R4.1. Source: measured on public samples of invoices (`dunlin predict`): the share of a customer's own invoices that were
//! late, drawn towards everybody's, ranks as well as learnt models do, and can be told in one sentence. So that is what there is:
//!
//! - only the newest twelve of a customer's invoices speak, because customers change;
//! - everybody's average joins them with the weight of three invoices, so that one late payment is no verdict;
//! - an invoice that is open and late counts as at least so late: a record of paid ones alone would be too kind;
//! - what is late by a number of days is compared with those alone that were later still.
//!
//! What this module does not do: it finds no invoices, and nothing is sent or decided by it.

mod age;
mod measure;
mod payer;
mod spread;

use jiff::civil::Date;

pub use age::{AgeCurve, Collected};
pub use measure::{area_under_curve, mean_error, median_error, top_fifth};
pub use payer::{Average, Basis, Expected, Forecast, HORIZON_DAYS, Payer, RECENT, Record};
pub use spread::Spread;

use crate::days::between;

/// What became of an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It was paid in full.
    Paid,
    /// It is open and late.
    Open,
    /// It was given up, at least in part.
    WrittenOff,
}

/// How late an invoice was paid, or is so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delay {
    /// Its due date.
    pub due_on: Date,
    /// Days from the due date; below zero is early.
    pub days: i32,
    /// What became of it.
    pub fate: Fate,
}

impl Delay {
    /// What is known of an invoice at the end of a day: when it ended, if it did by then, else that it is late; `None` while neither.
    pub fn known(due_on: Date, ended: Option<(Date, Fate)>, day: Date) -> Option<Delay> {
        match ended.filter(|(on, _)| *on <= day) {
            Some((on, fate)) => Some(Delay { due_on, days: between(due_on, on), fate }),
            None => (due_on < day).then(|| Delay { due_on, days: between(due_on, day), fate: Fate::Open }),
        }
    }

    /// Money, or the end, came after the due date.
    pub fn is_late(self) -> bool {
        self.days > 0
    }

    /// It was paid in full: its days are final.
    pub fn is_paid(self) -> bool {
        self.fate == Fate::Paid
    }
}
