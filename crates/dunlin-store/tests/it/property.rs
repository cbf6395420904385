//! Whatever happens in whatever order: sums hold, the log replays, and the quick road gives what adding up entries gives.

use std::collections::BTreeMap;

use dunlin_core::change::{Change, ItemChange, ReceiptChange};
use dunlin_core::id::AccountId;
use dunlin_core::ledger::Entry;
use dunlin_core::view::HoldKind;
use dunlin_store::{AsOf, Store, StoreError, Which};
use jiff::civil::Date;
use proptest::prelude::*;

use crate::books::Place;
use crate::facts::{
    CREDITOR, allocated, called, commit, corrected, disputed, hold, instant, issued, merged, opened, promised,
    received, with_creditor,
};

/// One act: a kind, a customer, an item, an amount and a day of 2026's first hundred.
type Act = (u8, u128, u128, i64, i64);

fn on(offset: i64) -> String {
    Date::constant(2026, 1, 1).checked_add(jiff::Span::new().days(offset)).unwrap().to_string()
}

/// Changes of an act, when it is possible; items are numbered as they are issued.
fn changes(n: u128, (kind, owner, which, amount, offset): Act, items: &mut Vec<(u128, u128)>) -> Vec<Change> {
    let date = on(offset);
    let known = |items: &[(u128, u128)]| items.get(usize::try_from(which).unwrap() % items.len().max(1)).copied();
    match (kind % 7, known(items)) {
        (0 | 1, _) => {
            let worth = if kind % 2 == 0 { amount } else { -amount };
            items.push((n, owner));
            vec![issued(n, owner, &format!("I{n}"), worth, &date)]
        }
        (2, Some((item, owner))) => {
            vec![received(n, owner, amount, &date), allocated(n, owner, item, n, amount, &date)]
        }
        (3, Some((item, owner))) => {
            let due = (amount % 2 == 0).then(|| on(offset + 40));
            vec![corrected(n, owner, item, amount - 500, due.as_deref(), &date)]
        }
        (4, Some((item, owner))) => vec![disputed(n, owner, item, (amount % 3 > 0).then_some(amount), &date)],
        (5, _) => vec![promised(n, owner, amount, &date, &on(offset + 10))],
        (6, _) => vec![hold(n, owner, HoldKind::Pause, &date, None), called(n, owner, None, &date, "reached", None)],
        _ => Vec::new(),
    }
}

fn entries(changes: &[Change]) -> impl Iterator<Item = &Entry> {
    changes.iter().filter_map(|change| match change {
        Change::Item(ItemChange::Issued { entry, .. } | ItemChange::Corrected { entry, .. })
        | Change::Receipt(ReceiptChange::Allocated { entry, .. }) => Some(entry),
        _ => None,
    })
}

/// The plain way: add up the entries that the moment sees, for items that were issued by then.
fn added_up(log: &[(i64, Vec<Change>)], moment: &AsOf) -> BTreeMap<u128, i64> {
    let mut open: BTreeMap<u128, i64> = BTreeMap::new();
    let known = log.iter().filter(|(n, _)| moment.known_at.is_none_or(|at| instant(*n) <= at));
    for entry in known.flat_map(|(_, changes)| entries(changes)) {
        if entry.effective_on <= moment.day {
            *open.entry(entry.item.0).or_default() += entry.amount_minor;
        }
    }
    let issued_by = |id: &u128| {
        log.iter().flat_map(|(_, changes)| changes).any(|change| {
            matches!(change, Change::Item(ItemChange::Issued { item, .. })
                if item.id.0 == *id && item.issued_on <= moment.day)
        })
    };
    open.retain(|id, sum| *sum != 0 && issued_by(id));
    open
}

fn seen(store: &mut Store, moment: &AsOf) -> BTreeMap<u128, i64> {
    let mut open = BTreeMap::new();
    store
        .read(|tx| {
            tx.views(CREDITOR, moment, Which::WithOpenItems, |view| {
                open.extend(view.items.iter().map(|item| (item.id.0, item.open_minor)));
                Ok::<(), StoreError>(())
            })
        })
        .unwrap();
    open
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_history_is_sound(acts in prop::collection::vec((0_u8..14, 0_u128..4, 0_u128..50, 1_i64..2_000, 0_i64..100), 1..60)) {
        let mut store = with_creditor(Place::memory().create());
        let customers: Vec<Change> = (0..4).map(|n| opened(n, &format!("C{n}"), &format!("Name {n}"))).collect();
        commit(&mut store, 1, &customers).unwrap();
        let (mut items, mut log) = (Vec::new(), Vec::new());
        for (n, act) in (2_i64..).zip(&acts) {
            let changes = changes(u128::try_from(n).unwrap(), *act, &mut items);
            commit(&mut store, n, &changes).unwrap();
            log.push((n, changes));
        }
        for offset in [0, 20, 50, 99, 400] {
            let day: Date = on(offset).parse().unwrap();
            for known_at in [None, Some(instant(10)), Some(instant(30))] {
                let moment = AsOf { day, known_at, facts_after_version: None };
                prop_assert_eq!(seen(&mut store, &moment), added_up(&log, &moment), "{:?}", moment);
            }
        }
        let (checks, replay) = store.read(|tx| Ok::<_, StoreError>((tx.doctor()?, tx.replay_check()?))).unwrap();
        // Random amounts may settle more than an item was worth: that check is about people's mistakes.
        for check in checks.iter().chain([&replay]).filter(|check| check.code != "item.not_over_settled") {
            prop_assert!(check.ok, "{:?}", check);
        }
    }
}

/// A book of 130 customers, more than two lists hold, each with a history of its own; some are seen under another one.
fn generated(place: &Place) -> Store {
    let mut store = with_creditor(place.create());
    let customers: Vec<Change> = (0..130).map(|n| opened(n, &format!("C{n:03}"), &format!("Name {n}"))).collect();
    commit(&mut store, 1, &customers).unwrap();
    let (mut items, mut state) = (Vec::new(), 7_u64);
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    for n in 2_i64..500 {
        let act = (
            u8::try_from(next(14)).unwrap(),
            u128::from(next(130)),
            u128::from(next(400)),
            i64::try_from(1 + next(1_999)).unwrap(),
            i64::try_from(next(100)).unwrap(),
        );
        let changes = changes(u128::try_from(n).unwrap(), act, &mut items);
        commit(&mut store, n, &changes).unwrap();
    }
    let links: Vec<Change> = [(3, 60), (4, 60), (90, 12)]
        .into_iter()
        .map(|(own, into)| merged(own, into, &format!("C{into:03}"), &on(50)))
        .collect();
    commit(&mut store, 500, &links).unwrap();
    store
}

#[test]
fn a_list_of_customers_is_read_as_each_of_them() {
    for place in Place::all() {
        let mut store = generated(&place);
        for moment in [
            AsOf::day(on(30).parse().unwrap()),
            AsOf::day(on(80).parse().unwrap()),
            AsOf::day(on(400).parse().unwrap()),
        ] {
            store
                .read(|tx| {
                    let links = tx.links(CREDITOR, &moment)?;
                    let all: Vec<AccountId> = tx.customers(CREDITOR)?.iter().map(|line| line.account).collect();
                    let heads = all.iter().map(|account| links.head_of(*account));
                    let together = tx.customer_views(CREDITOR, heads.clone().rev(), &moment)?;
                    for head in heads {
                        let alone = tx.customer_view(head, &moment)?;
                        assert_eq!(format!("{alone:?}"), format!("{:?}", together[&head]), "{}", place.name);
                    }
                    let (promises, receipts) = (tx.promises_of(&all)?, tx.received_by(&all)?);
                    for account in all {
                        assert_eq!(
                            format!("{:?}", tx.promises(account)?),
                            format!("{:?}", promises.get(&account).cloned().unwrap_or_default())
                        );
                        let alone: Vec<_> = tx.receipts(account)?.into_iter().map(|line| line.receipt).collect();
                        let together = receipts.get(&account).into_iter().flatten().map(|line| line.receipt.clone());
                        assert_eq!(alone, together.collect::<Vec<_>>(), "{}", place.name);
                    }
                    Ok::<(), StoreError>(())
                })
                .unwrap();
        }
    }
}

#[test]
fn a_name_that_many_customers_have_makes_no_pairs() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        let name = |n: u128| match n {
            0..60 => "Cash customer".to_owned(),
            60..110 => "Corner shop".to_owned(),
            _ => format!("Name {n}"),
        };
        let customers: Vec<Change> = (0..130).map(|n| opened(n, &format!("C{n:03}"), &name(n))).collect();
        commit(&mut store, 1, &customers).unwrap();
        let (pairs, of_one) = store
            .read(|tx| {
                let first = tx.customers(CREDITOR)?[60].account;
                let count = |found: Vec<_>| found.len();
                let pairs = count(tx.duplicates(CREDITOR, None, 10_000)?);
                Ok::<_, StoreError>((pairs, count(tx.duplicates(CREDITOR, Some(first), 10_000)?)))
            })
            .unwrap();
        assert_eq!((pairs, of_one), (50 * 49 / 2, 49), "{}", place.name);
    }
}
