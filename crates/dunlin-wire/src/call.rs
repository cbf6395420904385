//! `call log --json`: what came to be, and what could be promised for the day to pay that was named.

use dunlin_app::cases::PromiseOffer;
use dunlin_core::promise::Offered;
use serde::Serialize;

use crate::{Changes, decimal, iso};

/// A conversation that was logged.
#[derive(Debug, Serialize)]
pub struct CallLogged {
    /// What came to be.
    #[serde(flatten)]
    pub changes: Changes,
    /// What could be promised for the day named, one for each currency; nothing is promised yet.
    pub promise_offered: Vec<OfferedPromise>,
}

/// A promise that a person can make of it.
#[derive(Debug, Serialize)]
pub struct OfferedPromise {
    /// What was late when the day was named, and is still owed.
    pub amount: String,
    /// ISO 4217 code.
    pub currency: String,
    /// The day named.
    pub on: String,
    /// Item numbers.
    pub items: Vec<String>,
    /// What makes it.
    pub command: String,
}

impl CallLogged {
    /// The changes, with what is offered.
    pub fn of(changes: Changes, customer: &str, offer: Option<&PromiseOffer>) -> CallLogged {
        let parts = offer.into_iter().flat_map(|offer| offer.parts.iter().map(|part| line(customer, offer, part)));
        CallLogged { changes, promise_offered: parts.collect() }
    }
}

fn line(customer: &str, offer: &PromiseOffer, part: &Offered) -> OfferedPromise {
    let currency = part.amount.currency.code();
    let one = if offer.parts.len() > 1 { format!(" --currency {currency}") } else { String::new() };
    OfferedPromise {
        amount: decimal(part.amount.minor, part.amount.currency),
        currency: currency.to_string(),
        on: iso(offer.pay_on),
        items: part.items.iter().map(|item| item.number.clone()).collect(),
        command: format!("dunlin call promise --customer {customer}{one}"),
    }
}
