//! How far the bank is known: stands with every answer that speaks of money.

use jiff::civil::Date;
use serde::Serialize;

use crate::iso;

/// An answer, and the last day of which a bank statement speaks.
#[derive(Debug, Serialize)]
pub struct BankKnown<'a, T: Serialize> {
    #[serde(flatten)]
    answer: &'a T,
    bank_known_up_to: Option<String>,
}

impl<'a, T: Serialize> BankKnown<'a, T> {
    /// Adds the day; `None` when no statement was read.
    pub fn new(answer: &'a T, up_to: Option<Date>) -> BankKnown<'a, T> {
        BankKnown { answer, bank_known_up_to: up_to.map(iso) }
    }
}
