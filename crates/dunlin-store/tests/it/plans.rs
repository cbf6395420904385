//! Instalment plans: facts of each kind, and what views see of them.

use dunlin_core::change::{Change, PlanChange};
use dunlin_core::id::PlanId;
use dunlin_core::instalment_plan::{CoveredItem, DefaultRule, InstalmentPlan, Part, Payday, PlanEnd, PlanState};
use dunlin_core::money::Currency;
use dunlin_store::Store;

use crate::facts::{
    account, allocated, as_of, commit, day, issued, item, joined, merged, opened, received, with_creditor,
};

/// Each fact of a plan once; one covers another account's item.
pub(crate) fn a_plan_of_each_kind() -> Vec<Vec<Change>> {
    vec![
        vec![offered(1, 1, 2, 9_000, "2026-06-01", ["2026-06-10", "2026-07-10"])],
        vec![agreed(1, "2026-06-03")],
        vec![offered(2, 2, 4, 2_500, "2026-06-01", ["2026-06-10", "2026-07-10"])],
        vec![ended(2, "2026-06-05", PlanEnd::Withdrawn)],
        vec![ended(1, "2026-06-20", PlanEnd::Failed)],
    ]
}

/// An offer in two parts for an item of an account.
pub(crate) fn offered(n: u128, owner: u128, of: u128, amount_minor: i64, on: &str, parts: [&str; 2]) -> Change {
    let half = amount_minor / 2;
    let part = |due_on: &str, amount_minor| Part { due_on: day(due_on), amount_minor };
    Change::Plan(PlanChange::Offered {
        plan: InstalmentPlan {
            id: PlanId(0xC000 + n),
            account: account(1),
            number: format!("P-1-{n}"),
            currency: Currency::EUR,
            offered_on: day(on),
            payday: Payday::Month,
            parts: vec![part(parts[0], half), part(parts[1], amount_minor - half)],
            items: vec![CoveredItem {
                account: account(owner),
                item: item(of),
                number: format!("I{of}"),
                amount_minor,
            }],
            interest_runs: false,
            rule: DefaultRule { grace_days: 5, missed: 2 },
        },
        agreement: "{}".to_owned(),
    })
}

pub(crate) fn agreed(n: u128, on: &str) -> Change {
    Change::Plan(PlanChange::Agreed {
        account: account(1),
        plan: PlanId(0xC000 + n),
        number: format!("P-1-{n}"),
        agreed_on: day(on),
        signed_by: "Ann".to_owned(),
    })
}

pub(crate) fn ended(n: u128, on: &str, end: PlanEnd) -> Change {
    Change::Plan(PlanChange::Ended {
        account: account(1),
        plan: PlanId(0xC000 + n),
        number: format!("P-1-{n}"),
        ended_on: day(on),
        end,
        reason: "moved away".to_owned(),
    })
}

fn book() -> Store {
    let mut store = with_creditor(crate::books::Place::memory().create());
    let facts = [opened(1, "1", "A"), issued(1, 1, "10", 10_000, "2026-01-10"), opened(2, "2", "B")];
    commit(&mut store, 1, &facts).unwrap();
    commit(&mut store, 2, &[issued(2, 2, "20", 6_000, "2026-01-10")]).unwrap();
    store
}

fn states(store: &mut Store, owner: u128, on: &str) -> Vec<(PlanState, i64)> {
    let view = store.read(|tx| tx.account_view(account(owner), &as_of(on))).unwrap();
    view.plans.iter().map(|plan| (plan.state(day(on)), plan.received_by(day(on)))).collect()
}

#[test]
fn a_plan_is_seen_from_its_day_with_what_came_in_for_it() {
    let mut store = book();
    commit(&mut store, 3, &[offered(1, 1, 1, 10_000, "2026-02-01", ["2026-02-10", "2026-03-10"])]).unwrap();
    commit(&mut store, 4, &[agreed(1, "2026-02-03")]).unwrap();
    commit(&mut store, 5, &[received(1, 1, 7_000, "2026-02-09"), allocated(2, 1, 1, 1, 7_000, "2026-02-09")]).unwrap();
    assert_eq!(states(&mut store, 1, "2026-01-31"), []);
    assert_eq!(states(&mut store, 1, "2026-02-02"), [(PlanState::Offered, 0)]);
    assert_eq!(states(&mut store, 1, "2026-02-03"), [(PlanState::Agreed, 0)]);
    assert_eq!(states(&mut store, 1, "2026-02-09"), [(PlanState::Active, 7_000)]);
    assert_eq!(states(&mut store, 1, "2026-03-16"), [(PlanState::Failed, 7_000)], "the last part did not come");
    commit(&mut store, 6, &[ended(1, "2026-03-01", PlanEnd::Withdrawn)]).unwrap();
    assert_eq!(states(&mut store, 1, "2026-02-28"), [(PlanState::Active, 7_000)]);
    assert_eq!(states(&mut store, 1, "2026-03-16"), [(PlanState::Withdrawn, 7_000)]);
}

#[test]
fn a_plan_that_covers_an_item_of_another_number_is_seen_with_that_one_too() {
    let mut store = book();
    commit(&mut store, 3, &[offered(1, 2, 2, 6_000, "2026-02-01", ["2026-02-10", "2026-03-10"])]).unwrap();
    commit(&mut store, 4, &[agreed(1, "2026-02-03")]).unwrap();
    assert_eq!(states(&mut store, 2, "2026-02-05"), [(PlanState::Agreed, 0)], "whoever looks at the item");
    assert_eq!(states(&mut store, 1, "2026-02-05"), [], "the account of the plan has none of its items");
    commit(&mut store, 5, &[merged(2, 1, "1", "2026-02-01"), joined(1, "2", "2026-02-01")]).unwrap();
    let view = store.read(|tx| tx.customer_view(account(1), &as_of("2026-02-05"))).unwrap();
    assert_eq!(view.plans.len(), 1, "once");
    assert!(view.items.iter().any(|item| view.plan_of(item, day("2026-02-05")).is_some()));
    let lines = store.read(|tx| tx.plans(account(2), &as_of("2026-02-05"))).unwrap();
    assert_eq!((lines.len(), lines[0].customer.as_str(), lines[0].signed_by.as_deref()), (1, "1", Some("Ann")));
}

#[test]
fn a_signature_that_was_recorded_later_counts_for_a_guard() {
    let mut store = book();
    commit(&mut store, 3, &[offered(1, 1, 1, 10_000, "2026-02-01", ["2026-02-10", "2026-03-10"])]).unwrap();
    let before = store.read(|tx| tx.account_view(account(1), &as_of("2026-02-05"))).unwrap().version;
    commit(&mut store, 4, &[agreed(1, "2026-02-06")]).unwrap();
    assert_eq!(states(&mut store, 1, "2026-02-05"), [(PlanState::Offered, 0)]);
    let guard = dunlin_store::AsOf { facts_after_version: Some(before), ..as_of("2026-02-05") };
    let view = store.read(|tx| tx.account_view(account(1), &guard)).unwrap();
    assert!(view.plans[0].is_kept(day("2026-02-05")));
}

#[test]
fn a_plan_is_signed_once_and_ended_once() {
    let mut store = book();
    commit(&mut store, 3, &[offered(1, 1, 1, 10_000, "2026-02-01", ["2026-02-10", "2026-03-10"])]).unwrap();
    commit(&mut store, 4, &[agreed(1, "2026-02-03")]).unwrap();
    assert!(commit(&mut store, 5, &[agreed(1, "2026-02-04")]).is_err());
    commit(&mut store, 6, &[ended(1, "2026-02-05", PlanEnd::Failed)]).unwrap();
    assert!(commit(&mut store, 7, &[ended(1, "2026-02-06", PlanEnd::Withdrawn)]).is_err());
}
