//! What there was to ask on a promise's last day of what it speaks of.
//!
//! A customer who contests an invoice after promising it, signs a plan for it, or gets a credit for it has broken no word: what nobody may
//! ask for on the day cannot be missing on it. For a promise about the account that is what was late on the day, less the customer's
//! credits.

use jiff::civil::Date;

use super::Promise;
use crate::aging::days_past_due;
use crate::id::ItemId;
use crate::instalment_plan::PlanView;
use crate::view::{AccountView, ItemView};

/// What of a promise's items was open and could be asked for on its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastDay {
    /// Open; minor units.
    pub open_minor: i64,
    /// Open, not contested, and in no plan that was kept; minor units.
    pub asked_minor: i64,
}

/// What the bank took back of an item after the last day of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenBack {
    /// Which.
    pub item: ItemId,
    /// For a charge, the item that bears it.
    pub borne_by: Option<ItemId>,
    /// When it was due.
    pub due_on: Date,
    /// Minor units.
    pub amount_minor: i64,
}

impl LastDay {
    /// Of the accounts of a customer as they stood on the last day; `returned`: what money of before had settled and the bank took back
    /// since, so that it is owed again.
    pub fn of<'v>(
        promise: &Promise,
        views: impl IntoIterator<Item = &'v AccountView> + Clone,
        returned: &[TakenBack],
    ) -> LastDay {
        let mut last_day = LastDay { open_minor: 0, asked_minor: 0 };
        for part in returned.iter().filter(|part| !promise.items.is_empty() || is_late(part.due_on, promise)) {
            let rested = views.clone().into_iter().any(|view| rested(view, part, promise.counts_until));
            last_day.open_minor = last_day.open_minor.saturating_add(part.amount_minor);
            last_day.asked_minor = last_day.asked_minor.saturating_add(if rested { 0 } else { part.amount_minor });
        }
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

/// What is owed again was in a plan that was kept on the day, or in an item whose rest was contested: without the money that was taken
/// back nobody could have asked for it either.
fn rested(view: &AccountView, part: &TakenBack, day: Date) -> bool {
    let bears = |item| item == part.item || part.borne_by == Some(item);
    let is_in_plan = |own: &PlanView| own.is_kept(day) && own.plan.items.iter().any(|covered| bears(covered.item));
    let is_contested = |item: &ItemView| item.open_minor > 0 && item.disputed_minor >= item.open_minor;
    view.plans.iter().any(is_in_plan) || view.items.iter().any(|item| item.id == part.item && is_contested(item))
}

/// A promise is judged by an item: one that it names; without any, what was late on its last day, and credits.
fn speaks_of(promise: &Promise, item: &ItemView) -> bool {
    let is_late = item.open_minor < 0 || is_late(item.due_on, promise);
    item.currency == promise.currency && promise.is_about(item) && (!promise.items.is_empty() || is_late)
}

fn is_late(due_on: Date, promise: &Promise) -> bool {
    days_past_due(due_on, promise.counts_until) > 0
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec;

    use jiff::civil::date;

    use super::*;
    use crate::id::{AccountId, ItemId, PlanId, PromiseId};
    use crate::instalment_plan::{CoveredItem, DefaultRule, InstalmentPlan, Part, Payday};
    use crate::money::Currency;
    use crate::plan::tests::{item, view};
    use crate::promise::{PromiseKind, PromisedItem};

    /// 500 of the account by 13 March.
    fn whole() -> Promise {
        Promise {
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
        }
    }

    #[test]
    fn what_is_named_counts_else_what_was_late_less_credits() {
        let mut account = view(vec![
            item("A", date(2026, 3, 3), 500),
            item("B", date(2026, 3, 13), 300),
            item("C", date(2026, 3, 3), -200),
        ]);
        account.items[0].disputed_minor = 100;
        let whole = whole();
        let named = vec![PromisedItem { id: account.items[0].id, number: String::from("A") }];
        let named = Promise { items: named, ..whole.clone() };
        let dollars = Promise { currency: Currency::find("USD").expect("a currency"), ..whole.clone() };
        let of = |promise: &Promise| {
            let LastDay { open_minor, asked_minor } = LastDay::of(promise, [&account], &[]);
            (open_minor, asked_minor)
        };
        assert_eq!([of(&whole), of(&named), of(&dollars)], [(300, 200), (500, 400), (0, 0)]);
    }
    #[test]
    fn what_the_bank_took_back_is_asked_for_unless_it_was_in_a_plan() {
        let mut account = view(vec![item("B", date(2026, 3, 3), 300)]);
        let promise = whole();
        let due_on = date(2026, 3, 3);
        let back = |item: u128, borne_by| TakenBack { item: ItemId(item), borne_by, due_on, amount_minor: 200 };
        let of = |account: &AccountView, part: TakenBack| {
            let LastDay { open_minor, asked_minor } = LastDay::of(&promise, [account], &[part]);
            (open_minor, asked_minor)
        };
        assert_eq!(of(&account, back(77, None)), (500, 500));
        let not_late = TakenBack { due_on: promise.counts_until, ..back(77, None) };
        assert_eq!(of(&account, not_late), (300, 300), "it was not due before the last day");
        let covered = |item: ItemId| CoveredItem { account: AccountId(7), item, number: "A".into(), amount_minor: 200 };
        let mut plan = PlanView::offered(InstalmentPlan {
            id: PlanId(1),
            account: AccountId(7),
            number: "P-1-1".into(),
            currency: Currency::EUR,
            offered_on: date(2026, 3, 10),
            payday: Payday::Month,
            parts: vec![Part { due_on: date(2026, 4, 1), amount_minor: 500 }],
            items: vec![covered(ItemId(77)), covered(account.items[0].id)],
            interest_runs: false,
            rule: DefaultRule { grace_days: 1, missed: 1 },
        });
        account.plans.push(plan.clone());
        assert_eq!(of(&account, back(77, None)), (500, 500), "nobody has signed it");
        plan.agreed_on = Some(date(2026, 3, 11));
        account.plans[0] = plan;
        assert_eq!(of(&account, back(77, None)), (500, 0));
        assert_eq!(of(&account, back(78, Some(ItemId(77)))), (500, 0), "a charge on it");
        assert_eq!(of(&account, back(78, None)), (500, 200), "another item");
        account.plans.clear();
        account.items[0].disputed_minor = 300;
        assert_eq!(of(&account, back(account.items[0].id.0, None)), (500, 0), "the rest of it is contested");
    }
}
