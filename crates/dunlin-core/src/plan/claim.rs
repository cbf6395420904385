//! What may be asked of each item: what is open, less what is contested, less what is promised; nothing while a plan is kept.
//!
//! Requirement R4.6; a promise covers the oldest items up to its amount, a dispute its part of an item. Of an item that a plan covers,
//! and of charges on it, nothing is asked while the plan is kept (R3.8). Credits ask nothing.

use alloc::vec::Vec;

use jiff::civil::Date;

use crate::view::{AccountView, ItemView};

/// What may be asked of one item, in minor units of its currency.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Claim {
    /// What a notice asks for; 0 for credits.
    pub asked_minor: i64,
    /// The contested part.
    pub disputed_minor: i64,
    /// The promised part.
    pub promised_minor: i64,
    /// The part that a plan covers which is kept.
    #[cfg_attr(feature = "serde", serde(default))]
    pub planned_minor: i64,
    /// The last day of the promise that covers it longest.
    #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::opt_day"))]
    pub promised_until: Option<Date>,
}

/// What may be asked of each of the view's items on a day, in their order.
pub fn claims(view: &AccountView, on: Date) -> Vec<Claim> {
    let mut claims: Vec<Claim> = view.items.iter().map(|item| undisputed(item, on)).collect();
    if !view.plans.is_empty() {
        for (_, claim) in view.items.iter().zip(&mut claims).filter(|(item, _)| view.plan_of(item, on).is_some()) {
            claim.planned_minor = core::mem::take(&mut claim.asked_minor);
        }
    }
    if view.promises.is_empty() {
        return claims;
    }
    // What rests anyway comes last: a promise is kept for what would be chased.
    let mut oldest_first: Vec<usize> = (0..view.items.len()).collect();
    oldest_first.sort_by(|a, b| {
        let (a, b) = (&view.items[*a], &view.items[*b]);
        let by_rest = view.item_rests(a, on).cmp(&view.item_rests(b, on));
        by_rest.then_with(|| a.due_on.cmp(&b.due_on)).then_with(|| a.number.cmp(&b.number))
    });
    for promise in view.promises.iter().filter(|promise| promise.made_on <= on && on <= promise.promised_on) {
        let mut rest = promise.amount_minor;
        for &at in oldest_first.iter().filter(|at| view.items[**at].currency == promise.currency) {
            let part = rest.min(claims[at].asked_minor);
            if part > 0 {
                rest -= part;
                claims[at].asked_minor -= part;
                claims[at].promised_minor += part;
                claims[at].promised_until = claims[at].promised_until.max(Some(promise.promised_on));
            }
        }
    }
    claims
}

/// Of what they say was paid already nothing is asked while the bank has time to bring it (R2.7).
fn undisputed(item: &ItemView, on: Date) -> Claim {
    if item.kind.is_credit() || item.open_minor <= 0 || said_sent(item, on) {
        return Claim::default();
    }
    let disputed_minor = item.disputed_minor.clamp(0, item.open_minor);
    Claim { asked_minor: item.open_minor - disputed_minor, disputed_minor, ..Claim::default() }
}

/// They said that it was paid, and the bank still has time.
pub(super) fn said_sent(item: &ItemView, on: Date) -> bool {
    item.said_sent_until.is_some_and(|until| on <= until)
}
