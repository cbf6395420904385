//! The sentences behind orders, overrides and shared limits.

use dunlin_core::change::{CreditChange, CreditOverride, OrderEnd, OrderRecord};
use dunlin_core::credit::{Decision, LimitSpan};
use dunlin_core::money::Money;

use super::{because, day, money, plain};

pub(super) fn credit(change: &CreditChange) -> String {
    match change {
        CreditChange::OrderChecked(order) => checked(order),
        CreditChange::OrderEnded { reference, end, on, reason, .. } => {
            let what = match end {
                OrderEnd::Invoiced => "is billed",
                OrderEnd::Cancelled => "is not delivered",
            };
            format!("Order {reference} {what}; from {} it does not count any more{}.", day(*on), because(reason))
        }
        CreditChange::OverrideGiven(word) => given(word),
        CreditChange::OverrideEnded { on, reason, .. } => {
            format!("Override ended from {} on{}.", day(*on), because(reason))
        }
        CreditChange::GroupJoined { group: Some(group), .. } => format!("Shares the limit of the group {group}."),
        CreditChange::GroupJoined { was, .. } => {
            let was = was.as_ref().map(|name| format!(" of the group {name}")).unwrap_or_default();
            format!("Shares the limit{was} no longer.")
        }
    }
}

fn checked(order: &OrderRecord) -> String {
    let sum = money(order.amount_minor, order.currency);
    let OrderRecord { reference, .. } = order;
    match order.decision {
        Decision::Allow => {
            format!(
                "Order {reference} over {sum} may be taken; it counts against the limit until {}.",
                day(order.until_on)
            )
        }
        Decision::CashOnly => {
            format!("Order {reference} over {sum}: only against money at the time of order ({}).", why(order))
        }
        Decision::Refuse => format!("Order {reference} over {sum} was not allowed ({}).", why(order)),
    }
}

fn why(order: &OrderRecord) -> String {
    let codes: Vec<String> = order.reasons.split(' ').map(|code| plain(&code.replace('.', "_"))).collect();
    codes.join(", ")
}

fn given(word: &CreditOverride) -> String {
    let Money { minor, currency } = word.beyond;
    let beyond = if minor > 0 { format!(", up to {} beyond the limit", money(minor, currency)) } else { String::new() };
    format!(
        "Orders are taken until {}{beyond}, by the word of {}{}.",
        day(word.until_on),
        word.by,
        because(&word.reason)
    )
}

/// How long a limit holds, as the end of a sentence.
pub(super) fn span(span: &LimitSpan) -> String {
    let until = span.until_on.map(|on| format!(" until {}", day(on))).unwrap_or_default();
    let trial = span.trial.map(|(from, months)| match months {
        1 => format!(", on trial for a month from {}", day(from)),
        _ => format!(", on trial for {months} months from {}", day(from)),
    });
    format!("{until}{}", trial.unwrap_or_default())
}
