//! What a promise is when it is given: a promise, or before anything is late an intention, and by which rules it is judged.
//!
//! Requirements R1.3 (a day named before due is an intention), R2.11 (what was late already). A new promise for the same items takes the place
//! of the one that ran for them; one about the account takes the place of another that ran when it covers at least what was still to come
//! of that, and else stands beside it. No promise is for a day so far away that it is a plan.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::{Promise, PromiseKind, PromiseVia, PromisedItem};
use crate::aging::days_past_due;
use crate::calendar::Calendar;
use crate::code::Refusal;
use crate::id::{IdSource, ItemId, PromiseId};
use crate::money::{Currency, Money};
use crate::policy::PromiseRules;
use crate::view::{AccountView, ItemView};

/// What somebody says that they will pay.
#[derive(Debug, Clone)]
pub struct Spoken {
    /// For which items; none is the account.
    pub items: Vec<ItemId>,
    /// How much.
    pub amount: Money,
    /// They will have sent it by the day, not: it is there.
    pub sends: bool,
    /// The day named.
    pub promised_on: Date,
    /// The day on which it was said.
    pub made_on: Date,
    /// Who said it.
    pub by: Option<alloc::string::String>,
    /// How.
    pub via: Option<PromiseVia>,
}

/// The promise that it comes to, by a policy's rules.
///
/// # Errors
/// `promise.not_possible` for zero, less, or a day that has passed; `promise.too_far` for one beyond the policy's longest; `item.not_open`, `item.other_currency` for what is named.
pub fn make(
    view: &AccountView,
    spoken: Spoken,
    rules: &PromiseRules,
    calendar: &Calendar,
    ids: &mut dyn IdSource,
) -> Result<Promise, Refusal> {
    let Spoken { items, amount, sends, promised_on, made_on, by, via } = spoken;
    if amount.minor <= 0 || promised_on < made_on {
        return Err(Refusal::PromiseNotPossible);
    }
    let named: Vec<&ItemView> = items
        .iter()
        .map(|id| view.items.iter().find(|item| item.id == *id).ok_or(Refusal::NotOpen))
        .collect::<Result<_, _>>()?;
    if let Some(item) = named.iter().find(|item| item.currency != amount.currency) {
        return Err(Refusal::OtherCurrency { item: item.number.clone(), currency: item.currency });
    }
    if named.iter().any(|item| item.open_minor <= 0) {
        return Err(Refusal::NotOpen);
    }
    let is_late = |item: &&ItemView| {
        item.currency == amount.currency && item.open_minor > 0 && days_past_due(item.due_on, made_on) > 0
    };
    let was_late =
        if named.is_empty() { view.items.iter().any(|item| is_late(&item)) } else { named.iter().any(is_late) };
    let latest =
        rules.latest_after(if was_late { made_on } else { last_due(view, &named, amount.currency).max(made_on) });
    if promised_on > latest {
        return Err(Refusal::PromiseTooFar { latest });
    }
    let kind = match (was_late, sends) {
        (false, _) => PromiseKind::Intention,
        (true, true) => PromiseKind::Send,
        (true, false) => PromiseKind::Pay,
    };
    let items = named.iter().map(|item| PromisedItem { id: item.id, number: item.number.clone() }).collect();
    Ok(Promise {
        id: PromiseId::next(ids),
        account: view.account,
        items,
        kind,
        amount_minor: amount.minor,
        currency: amount.currency,
        made_on,
        promised_on,
        counts_until: rules.counts_until(promised_on, sends, calendar),
        tolerance_minor: rules.tolerance.on(amount.minor, amount.currency).min(amount.minor - 1),
        rests: rules.pause,
        cash_only: was_late && rules.broken_cash_only,
        by,
        via,
    })
}

/// The last due date of what a promise speaks of.
fn last_due(view: &AccountView, named: &[&ItemView], currency: Currency) -> Date {
    let own = view.items.iter().filter(|item| item.currency == currency && item.open_minor > 0);
    let due = own.filter(|item| named.is_empty() || named.iter().any(|one| one.id == item.id)).map(|item| item.due_on);
    due.max().unwrap_or(Date::MIN)
}

/// Whether a new promise takes the place of one that runs, given with what is still to come of it: it speaks of all items that the old one
/// names; where neither names any, it is for at least as much.
pub fn is_replaced(old: &Promise, new: &Promise) -> bool {
    let covers = if old.items.is_empty() {
        new.items.is_empty() && new.amount_minor >= old.amount_minor
    } else {
        old.items.iter().all(|item| new.items.contains(item))
    };
    old.currency == new.currency && covers
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec;

    use jiff::civil::date;

    use super::*;
    use crate::id::CountingIds;
    use crate::money::Decimal;
    use crate::plan::tests::{item, view};
    use crate::policy::{Tolerance, ToleranceAmount};

    const DUE: Date = date(2026, 3, 3);

    fn spoken(items: Vec<ItemId>, made_on: Date, promised_on: Date) -> Spoken {
        let amount = Money { minor: 10_000, currency: Currency::EUR };
        Spoken { items, amount, sends: false, promised_on, made_on, by: None, via: None }
    }

    fn made(spoken: Spoken, rules: &PromiseRules) -> Result<Promise, Refusal> {
        let account = view(vec![item("A", DUE, 10_000), item("B", date(2026, 4, 2), 10_000)]);
        make(&account, spoken, rules, &Calendar::for_country("NL"), &mut CountingIds(1))
    }

    #[test]
    fn a_day_named_before_anything_is_late_is_an_intention() {
        let account = view(vec![item("A", DUE, 10_000), item("B", date(2026, 4, 2), 10_000)]);
        let [a, b] = [account.items[0].id, account.items[1].id];
        let kind = |items: Vec<ItemId>, made_on| {
            let promise = made(spoken(items, made_on, date(2026, 3, 20)), &PromiseRules::default()).expect("possible");
            (promise.kind, promise.cash_only)
        };
        let (intention, promise) = ((PromiseKind::Intention, false), (PromiseKind::Pay, true));
        assert_eq!(kind(vec![a], DUE), intention, "on the day by which it is due it is not late");
        assert_eq!(kind(vec![a], date(2026, 3, 4)), promise);
        assert_eq!(kind(vec![b], date(2026, 3, 4)), intention);
        assert_eq!(kind(vec![b, a], date(2026, 3, 4)), promise, "one of them was late");
        assert_eq!(kind(vec![], DUE), intention);
        assert_eq!(kind(vec![], date(2026, 3, 4)), promise);
    }

    #[test]
    fn what_is_to_be_sent_has_its_days_in_transit_and_each_its_days_of_grace() {
        let until = |sends, tolerance_days| {
            let rules = PromiseRules { tolerance_days, ..PromiseRules::default() };
            // A Friday.
            let said = Spoken { sends, ..spoken(vec![], date(2026, 3, 4), date(2026, 3, 13)) };
            made(said, &rules).expect("possible").counts_until
        };
        assert_eq!(until(false, 0), date(2026, 3, 13));
        assert_eq!(until(false, 1), date(2026, 3, 14));
        let by = |day| made(spoken(vec![], date(2026, 3, 4), day), &PromiseRules::default()).expect("possible");
        assert_eq!(by(date(2026, 3, 14)).counts_until, date(2026, 3, 16), "a bank brings nothing on a Saturday");
        assert_eq!(by(date(2026, 4, 3)).counts_until, date(2026, 4, 7), "nor on Good Friday, nor until Tuesday");
        assert_eq!(until(true, 0), date(2026, 3, 18), "three working days");
        assert_eq!(until(true, 1), date(2026, 3, 19));
    }

    #[test]
    fn nothing_negative_nothing_past_nothing_settled_and_one_currency() {
        let rules = PromiseRules::default();
        let zero = Money { minor: 0, currency: Currency::EUR };
        let (day, by) = (date(2026, 3, 4), date(2026, 3, 13));
        assert_eq!(made(Spoken { amount: zero, ..spoken(vec![], day, by) }, &rules), Err(Refusal::PromiseNotPossible));
        assert_eq!(made(spoken(vec![], by, day), &rules), Err(Refusal::PromiseNotPossible));
        assert_eq!(made(spoken(vec![ItemId(99)], day, by), &rules), Err(Refusal::NotOpen));
    }

    #[test]
    fn a_day_so_far_away_is_a_plan() {
        let rules = PromiseRules { longest_days: 30, ..PromiseRules::default() };
        let by = |made_on, on| made(spoken(vec![], made_on, on), &rules).map(|promise| promise.promised_on);
        let late = date(2026, 3, 4);
        assert_eq!(by(late, date(2026, 4, 3)), Ok(date(2026, 4, 3)));
        assert_eq!(by(late, date(2026, 4, 4)), Err(Refusal::PromiseTooFar { latest: date(2026, 4, 3) }));
        assert_eq!(by(DUE, date(2026, 5, 2)), Ok(date(2026, 5, 2)), "named before due: from the last due date");
        assert!(by(DUE, date(2026, 5, 3)).is_err());
    }

    #[test]
    fn a_tolerance_never_forgives_all() {
        let every = |text| Some(ToleranceAmount::Every(Decimal::parse(text).expect(text)));
        let of = |text| {
            let rules =
                PromiseRules { tolerance: Tolerance { amount: every(text), percent: None }, ..PromiseRules::default() };
            made(spoken(vec![], DUE, DUE), &rules).expect("possible").tolerance_minor
        };
        assert_eq!([of("1.00"), of("100.00")], [100, 9_999]);
    }

    #[test]
    fn a_new_promise_for_the_same_items_takes_the_place_of_the_old() {
        let about = |ids: &[u128]| {
            let base = made(spoken(vec![], DUE, DUE), &PromiseRules::default()).expect("possible");
            Promise {
                items: ids.iter().map(|id| PromisedItem { id: ItemId(*id), number: String::new() }).collect(),
                ..base
            }
        };
        assert!(is_replaced(&about(&[1]), &about(&[1, 2])));
        assert!(!is_replaced(&about(&[1, 2]), &about(&[1])), "the other item is still promised");
        let (whole, more) = (about(&[]), about(&[]));
        assert!(is_replaced(&whole, &more), "more time for the same");
        let less = Promise { amount_minor: whole.amount_minor - 1, ..more };
        assert!(!is_replaced(&whole, &less), "the rest is still promised");
        assert!(is_replaced(&less, &whole), "as much as is still to come");
        assert!(!is_replaced(&whole, &about(&[1])) && !is_replaced(&about(&[1]), &whole));
    }
}
