//! Exceptions from the payment policy.

use dunlin_app::exceptions::ExceptionShown;
use dunlin_core::view::HoldKind;
use serde::Serialize;

use crate::{decimal, iso};

/// The answer to `exceptions`.
#[derive(Debug, Serialize)]
pub struct Exceptions {
    /// Newest first.
    pub exceptions: Vec<ExceptionLine>,
}

/// What a person decided for one customer, where the policy says something else for all.
#[derive(Debug, Serialize)]
pub struct ExceptionLine {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// `credit_granted`, `limit_by_hand`, `orders_allowed`, `paused`, `held_by_hand`, `hold_lifted`, `charge_waived` or `own_terms`.
    pub kind: &'static str,
    /// The day on which it was decided.
    pub on: String,
    /// When exactly.
    pub at: String,
    /// Who decided.
    pub by: String,
    /// Why.
    pub reason: String,
    /// Its last day.
    pub until: Option<String>,
    /// The limit, how far beyond it, or the charge.
    pub amount: Option<String>,
    /// ISO 4217 code of the amount.
    pub currency: Option<String>,
    /// The item that it is about.
    pub item: Option<String>,
    /// The kind of the hold.
    pub hold: Option<&'static str>,
    /// `in_force`, `ended`, or `at_once` for what was done once.
    pub state: &'static str,
}

impl Exceptions {
    /// All of a list.
    pub fn new(found: &[ExceptionShown]) -> Exceptions {
        Exceptions { exceptions: found.iter().map(ExceptionLine::from).collect() }
    }
}

impl From<&ExceptionShown> for ExceptionLine {
    fn from(shown: &ExceptionShown) -> ExceptionLine {
        ExceptionLine {
            customer: shown.customer.clone(),
            name: shown.name.clone(),
            kind: shown.kind.code(),
            on: iso(shown.on),
            at: shown.at.to_string(),
            by: shown.by.clone(),
            reason: shown.reason.clone(),
            until: shown.until_on.map(iso),
            amount: shown.amount.map(|money| decimal(money.minor, money.currency)),
            currency: shown.amount.map(|money| money.currency.code().to_string()),
            item: shown.item.clone(),
            hold: shown.hold.map(HoldKind::code),
            state: shown.state.code(),
        }
    }
}
