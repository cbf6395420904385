//! `call log --json`: what came to be, and what could be promised for the day to pay that was named.

use dunlin_app::cases::PromiseOffer;
use dunlin_app::contact::{CallTime, Opens};
use dunlin_core::promise::Offered;
use jiff::civil::DateTime;
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

/// `call may --json`: whether a customer may be called now.
#[derive(Debug, Serialize)]
pub struct MayCall {
    /// Nothing stands against it.
    pub allowed: bool,
    /// `hours`, `calls` or `quiet`.
    pub limit: Option<&'static str>,
    /// A date, or a date and time of the creditor's clock; null where nothing stands against it, or no hour suits.
    pub until: Option<String>,
    /// What the clocks say where the customer may be, `2026-11-23T09:30`.
    pub theirs: Vec<String>,
}

impl MayCall {
    /// As it is answered.
    pub fn of(time: &CallTime) -> MayCall {
        let clock = |at: &DateTime| at.strftime("%Y-%m-%dT%H:%M").to_string();
        MayCall {
            allowed: time.blocked.is_none(),
            limit: time.blocked.map(|(limit, _)| limit.code()),
            until: time.blocked.and_then(|(_, opens)| match opens {
                Opens::At(at) => Some(clock(&at)),
                Opens::On(day) => Some(iso(day)),
                Opens::Never => None,
            }),
            theirs: time.theirs.iter().map(clock).collect(),
        }
    }
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
