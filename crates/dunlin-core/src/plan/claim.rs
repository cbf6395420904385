//! What may be asked of each item: what is open, less what is contested, less what is promised.
//!
//! Requirement R4.6; a promise covers the oldest items up to its amount, a dispute its part of an item. Credits ask nothing.

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
    /// The last day of the promise that covers it longest.
    #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::opt_day"))]
    pub promised_until: Option<Date>,
}

/// What may be asked of each of the view's items on a day, in their order.
pub fn claims(view: &AccountView, on: Date) -> Vec<Claim> {
    let mut claims: Vec<Claim> = view.items.iter().map(undisputed).collect();
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

fn undisputed(item: &ItemView) -> Claim {
    if item.kind.is_credit() || item.open_minor <= 0 {
        return Claim::default();
    }
    let disputed_minor = item.disputed_minor.clamp(0, item.open_minor);
    Claim { asked_minor: item.open_minor - disputed_minor, disputed_minor, ..Claim::default() }
}
