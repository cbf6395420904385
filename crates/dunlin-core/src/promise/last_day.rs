//! What there was to ask on a promise's last day of what it speaks of.
//!
//! A customer who contests an invoice after promising it, signs a plan for it, or gets a credit for it has broken no word: what nobody may
//! ask for on the day cannot be missing on it. For a promise about the account that is what was late on the day, less the customer's
//! credits.

use super::Promise;
use crate::aging::days_past_due;
use crate::view::{AccountView, ItemView};

/// What of a promise's items was open and could be asked for on its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastDay {
    /// Open; minor units.
    pub open_minor: i64,
    /// Open, not contested, and in no plan that was kept; minor units.
    pub asked_minor: i64,
}

impl LastDay {
    /// Of the accounts of a customer as they stood on the last day; `returned_minor`: money of before that the bank took back since, so
    /// that it is owed again.
    pub fn of<'v>(promise: &Promise, views: impl IntoIterator<Item = &'v AccountView>, returned_minor: i64) -> LastDay {
        let mut last_day = LastDay { open_minor: returned_minor, asked_minor: returned_minor };
        for view in views {
            for item in view.items.iter().filter(|item| speaks_of(promise, item)) {
                let is_in_plan = item.open_minor > 0 && view.plan_of(item, promise.counts_until).is_some();
                let asked = if is_in_plan { 0 } else { item.open_minor - item.disputed_minor };
                last_day.open_minor = last_day.open_minor.saturating_add(item.open_minor);
                last_day.asked_minor = last_day.asked_minor.saturating_add(asked);
            }
        }
        last_day
    }

    /// Nothing was open, but for what the promise forgives.
    pub fn is_settled(self, promise: &Promise) -> bool {
        self.open_minor <= promise.tolerance_minor
    }

    /// Something could be asked for, beyond what the promise forgives.
    pub fn could_ask(self, promise: &Promise) -> bool {
        self.asked_minor > promise.tolerance_minor
    }
}

/// A promise is judged by an item: one that it names; without any, what was late on its last day, and credits.
fn speaks_of(promise: &Promise, item: &ItemView) -> bool {
    let is_late = item.open_minor < 0 || days_past_due(item.due_on, promise.counts_until) > 0;
    item.currency == promise.currency && promise.is_about(item) && (!promise.items.is_empty() || is_late)
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec;

    use jiff::civil::date;

    use super::*;
    use crate::id::{AccountId, PromiseId};
    use crate::money::Currency;
    use crate::plan::tests::{item, view};
    use crate::promise::{PromiseKind, PromisedItem};

    #[test]
    fn what_is_named_counts_else_what_was_late_less_credits() {
        let mut account = view(vec![
            item("A", date(2026, 3, 3), 500),
            item("B", date(2026, 3, 13), 300),
            item("C", date(2026, 3, 3), -200),
        ]);
        account.items[0].disputed_minor = 100;
        let whole = Promise {
            id: PromiseId(1),
            account: AccountId(7),
            items: vec![],
            kind: PromiseKind::Pay,
            amount_minor: 500,
            currency: Currency::EUR,
            made_on: date(2026, 3, 4),
            promised_on: date(2026, 3, 13),
            counts_until: date(2026, 3, 13),
            tolerance_minor: 0,
            rests: true,
            cash_only: true,
            by: None,
            via: None,
        };
        let named = vec![PromisedItem { id: account.items[0].id, number: String::from("A") }];
        let named = Promise { items: named, ..whole.clone() };
        let dollars = Promise { currency: Currency::find("USD").expect("a currency"), ..whole.clone() };
        let of = |promise: &Promise| {
            let LastDay { open_minor, asked_minor } = LastDay::of(promise, [&account], 0);
            (open_minor, asked_minor)
        };
        assert_eq!([of(&whole), of(&named), of(&dollars)], [(300, 200), (500, 400), (0, 0)]);
    }
}
