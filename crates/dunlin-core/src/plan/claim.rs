//! What may be asked of each item: what is open, less what is contested, less what is promised; nothing while a plan is kept.
//!
//! Requirement R4.6; a promise covers the items it names, or the oldest, up to its amount, a dispute its part of an item. Of an item that a
//! plan covers, and of charges on it, nothing is asked while the plan is kept (R3.8), nor of one that only a partner asks for (R4.5). Charges rest with their item. Credits ask nothing.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::id::ItemId;
use crate::item::ItemKind;
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
    /// The part that only a partner asks for.
    #[cfg_attr(feature = "serde", serde(default))]
    pub placed_minor: i64,
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
    if !view.placements.is_empty() {
        for (_, claim) in view.items.iter().zip(&mut claims).filter(|(item, _)| view.placed(item, on).is_some()) {
            claim.placed_minor = core::mem::take(&mut claim.asked_minor);
        }
    }
    rest_with_their_items(view, &mut claims);
    if view.promises.is_empty() {
        return claims;
    }
    take_off_promised(view, &mut claims, on);
    rest_with_their_items(view, &mut claims);
    claims
}

fn take_off_promised(view: &AccountView, claims: &mut [Claim], on: Date) {
    // What rests anyway comes last: a promise is kept for what would be chased.
    let mut oldest_first: Vec<usize> = (0..view.items.len()).collect();
    oldest_first.sort_by(|a, b| {
        let (a, b) = (&view.items[*a], &view.items[*b]);
        let by_rest = view.item_rests(a, on).cmp(&view.item_rests(b, on));
        by_rest.then_with(|| a.due_on.cmp(&b.due_on)).then_with(|| a.number.cmp(&b.number))
    });
    for promise in view.promises.iter().filter(|promise| promise.rests && promise.is_awaited(on)) {
        let mut rest = promise.amount_minor;
        let is_meant = |item: &ItemView| item.currency == promise.currency && promise.is_about(item);
        for &at in oldest_first.iter().filter(|at| is_meant(&view.items[**at])) {
            let part = rest.min(claims[at].asked_minor);
            if part > 0 {
                rest -= part;
                claims[at].asked_minor -= part;
                claims[at].promised_minor += part;
                claims[at].promised_until = claims[at].promised_until.max(Some(promise.counts_until));
            }
        }
    }
}

/// While nothing is asked of an item, nothing is asked of the charges on it, for the same reason. The charges on an item that is
/// contested or promised in part go on with its rest.
fn rest_with_their_items(view: &AccountView, claims: &mut [Claim]) {
    let rests = |(item, claim): (&ItemView, &Claim)| {
        (item.kind == ItemKind::Invoice && item.open_minor > 0 && claim.asked_minor == 0).then_some((item.id, *claim))
    };
    let resting: BTreeMap<ItemId, Claim> = view.items.iter().zip(claims.iter()).filter_map(rests).collect();
    if resting.is_empty() {
        return;
    }
    for (item, claim) in view.items.iter().zip(claims) {
        let Some(bearer) = item.charge.and_then(|charge| resting.get(&charge.item)) else { continue };
        let asked_minor = core::mem::take(&mut claim.asked_minor);
        if bearer.promised_until.is_some() {
            claim.promised_minor += asked_minor;
            claim.promised_until = claim.promised_until.max(bearer.promised_until);
        } else if bearer.disputed_minor > 0 {
            claim.disputed_minor += asked_minor;
        }
    }
}

/// Of what they say was paid already nothing is asked while the bank has time to bring it (R2.7).
fn undisputed(item: &ItemView, on: Date) -> Claim {
    if item.kind.is_credit() || item.open_minor <= 0 || said_sent(item, on).is_some() {
        return Claim::default();
    }
    let disputed_minor = item.disputed_minor.clamp(0, item.open_minor);
    Claim { asked_minor: item.open_minor - disputed_minor, disputed_minor, ..Claim::default() }
}

/// Until when the bank has time to bring what they said was paid.
fn said_sent(item: &ItemView, on: Date) -> Option<Date> {
    item.said_sent_until.filter(|until| on <= *until)
}

/// The same for an item of which nothing is claimed: its own day, or that of the item that it was charged on.
pub(super) fn rests_as_sent(view: &AccountView, item: &ItemView, claim: Claim, on: Date) -> Option<Date> {
    if claim != Claim::default() {
        return None;
    }
    let bearer = || view.items.iter().find(|own| item.charge.is_some_and(|charge| charge.item == own.id));
    said_sent(item, on).or_else(|| said_sent(bearer()?, on))
}
