//! What could be promised when somebody named a day to pay for what was late already.
//!
//! Requirements R1.3, R2.7. A day named before due is an intention and stays one. Named when late it is asked for as a promise, which a
//! person makes of it: nothing follows by itself.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::PromisedItem;
use crate::aging::days_past_due;
use crate::id::ItemId;
use crate::money::{Currency, Money};
use crate::view::{AccountView, ItemView};

/// A day to pay, as it was named in a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayDay {
    /// The day of the conversation.
    pub said_on: Date,
    /// The day named.
    pub pay_on: Date,
    /// The item that was spoken of; none is the account.
    pub about: Option<ItemId>,
}

/// What the promise would be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// What is open and not contested of its items.
    pub amount: Money,
    /// The items, in the order of their numbers.
    pub items: Vec<PromisedItem>,
}

/// What could be promised today for a day that was named, for each currency by its code: the item that was spoken of, else all that were
/// late when it was named. What rests by a promise, a plan or a dispute is left out; a day that has passed promises nothing.
pub fn offered(view: &AccountView, named: PayDay, today: Date) -> Vec<Offered> {
    let mut found: BTreeMap<Currency, Offered> = BTreeMap::new();
    for item in view.items.iter().filter(|item| named.pay_on >= today && is_meant(view, item, named, today)) {
        let currency = item.currency;
        let one = found
            .entry(currency)
            .or_insert_with(|| Offered { amount: Money { minor: 0, currency }, items: Vec::new() });
        one.amount.minor = one.amount.minor.saturating_add(item.open_minor - item.disputed_minor);
        one.items.push(PromisedItem { id: item.id, number: item.number.clone() });
    }
    found.into_values().collect()
}

fn is_meant(view: &AccountView, item: &ItemView, named: PayDay, today: Date) -> bool {
    let is_promised = view
        .promises
        .iter()
        .any(|promise| promise.currency == item.currency && promise.is_awaited(today) && promise.is_about(item));
    named.about.is_none_or(|id| item.id == id)
        && days_past_due(item.due_on, named.said_on) > 0
        && item.open_minor > item.disputed_minor
        && !is_promised
        && view.plan_of(item, today).is_none()
        && view.placed(item, today).is_none()
}

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};
    use alloc::vec;

    use jiff::civil::date;

    use super::*;
    use crate::calendar::Calendar;
    use crate::id::CountingIds;
    use crate::plan::tests::{item, view};
    use crate::policy::PromiseRules;
    use crate::promise::{Spoken, make};

    const DUE: Date = date(2026, 3, 3);
    const SAID: Date = date(2026, 3, 4);

    fn named(about: Option<ItemId>) -> PayDay {
        PayDay { said_on: SAID, pay_on: date(2026, 3, 13), about }
    }

    fn account() -> AccountView {
        view(vec![item("A", DUE, 10_000), item("B", DUE, 5_000), item("C", SAID, 2_000)])
    }

    /// Amount and numbers of what is offered.
    fn told(view: &AccountView, named: PayDay, today: Date) -> Vec<(i64, Vec<String>)> {
        let numbers = |one: &Offered| one.items.iter().map(|item| item.number.clone()).collect();
        offered(view, named, today).iter().map(|one| (one.amount.minor, numbers(one))).collect()
    }

    fn numbers(of: &[&str]) -> Vec<String> {
        of.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_was_late_when_the_day_was_named_could_be_promised() {
        let account = account();
        assert_eq!(told(&account, named(None), SAID), [(15_000, numbers(&["A", "B"]))], "C fell due on that day");
        let b = account.items[1].id;
        assert_eq!(told(&account, named(Some(b)), SAID), [(5_000, numbers(&["B"]))], "what was spoken of");
        let c = account.items[2].id;
        assert_eq!(told(&account, named(Some(c)), SAID), [], "not late: it stays an intention");
        let before = PayDay { said_on: DUE, ..named(None) };
        assert_eq!(told(&account, before, SAID), [], "named on the day by which they were due");
        assert_eq!(told(&account, named(None), date(2026, 3, 13)).len(), 1, "on the day itself");
        assert_eq!(told(&account, named(None), date(2026, 3, 14)), [], "the day has passed");
    }

    #[test]
    fn what_rests_already_is_left_out() {
        let mut account = account();
        account.items[0].disputed_minor = 4_000;
        account.items[1].disputed_minor = 5_000;
        assert_eq!(told(&account, named(None), SAID), [(6_000, numbers(&["A"]))], "the part that nobody contests");
        account.items[1].disputed_minor = 0;
        account.items[1].currency = Currency::find("GBP").expect("known");
        assert_eq!(told(&account, named(None), SAID).len(), 2, "each currency is a promise of its own");
        let amount = Money { minor: 6_000, currency: Currency::EUR };
        let items = vec![account.items[0].id];
        let spoken =
            Spoken { items, amount, sends: false, promised_on: date(2026, 3, 20), made_on: SAID, by: None, via: None };
        let rules = PromiseRules::default();
        let promise = make(&account, spoken, &rules, &Calendar::for_country("NL"), &mut CountingIds(1));
        account.promises.push(promise.expect("possible"));
        assert_eq!(told(&account, named(None), SAID), [(5_000, numbers(&["B"]))], "A is promised already");
    }
}
