//! What is said of promises to pay.

use dunlin_core::change::PromiseChange;
use dunlin_core::promise::{Promise, PromiseKind};

use super::{because, day, money};

/// A change of a promise in a sentence.
pub(super) fn promise(change: &PromiseChange) -> String {
    match change {
        PromiseChange::Made(promise) => made(promise),
        PromiseChange::Withdrawn { replaced_by: Some(_), .. } => "The earlier promise is replaced by it.".to_string(),
        PromiseChange::Restored { .. } => "The earlier promise holds again.".to_string(),
        PromiseChange::Withdrawn { withdrawn_on, reason, .. } => {
            format!("Promise taken back; from {} chasing goes on{}.", day(*withdrawn_on), because(reason))
        }
    }
}

fn made(promise: &Promise) -> String {
    let amount = money(promise.amount_minor, promise.currency);
    let items: Vec<&str> = promise.items.iter().map(|item| item.number.as_str()).collect();
    let about = if items.is_empty() { String::new() } else { format!(" for {}", items.join(", ")) };
    let said = match promise.kind {
        PromiseKind::Pay => "promised",
        PromiseKind::Send => "promised to be sent",
        PromiseKind::Intention => "meant to be paid",
    };
    let by = day(promise.promised_on);
    let counts = if promise.counts_until == promise.promised_on {
        String::new()
    } else {
        format!(" Money counts for it until {}.", day(promise.counts_until))
    };
    let named_before = match promise.kind {
        PromiseKind::Intention => " Nothing of it is late: an intention, which cannot be broken.",
        PromiseKind::Pay | PromiseKind::Send => "",
    };
    let rests = match (promise.rests, items.is_empty()) {
        (false, _) => "Chasing goes on meanwhile.",
        (true, true) => "Chasing rests until that day has passed, for this amount only.",
        (true, false) => "Chasing of these invoices rests until that day has passed, for this amount only.",
    };
    format!("{amount} {said}{about} by {by}.{counts}{named_before} {rests}")
}
