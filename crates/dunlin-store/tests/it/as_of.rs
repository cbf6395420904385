//! Views and aging as of a moment, on both sides of every boundary day.

use std::collections::BTreeMap;

use dunlin_core::change::{Change, ItemChange};
use dunlin_core::id::CreditorId;
use dunlin_core::view::{AccountView, HoldKind};
use dunlin_store::{AsOf, Creditor, Store, StoreError};

use crate::books::Place;
use crate::facts::{
    CREDITOR, account, allocated, as_of, called, closed, commit, corrected, creditor, day, disputed, done, hold,
    instant, issued, lifted, opened, promised, received, step, task, who, with_creditor,
};

fn book(commits: &[Vec<Change>]) -> Store {
    let mut store = with_creditor(Place::memory().create());
    commit(&mut store, 1, &[opened(1, "1", "A"), issued(1, 1, "10", 10_000, "2026-01-10")]).unwrap();
    for (n, changes) in (2..).zip(commits) {
        commit(&mut store, n, changes).unwrap();
    }
    store
}

fn view(store: &mut Store, moment: &AsOf) -> AccountView {
    store.read(|tx| tx.account_view(account(1), moment)).unwrap()
}

fn on(store: &mut Store, text: &str) -> AccountView {
    view(store, &as_of(text))
}

fn open(store: &mut Store, moment: &AsOf) -> BTreeMap<String, i64> {
    let mut open = BTreeMap::new();
    let (mut of_items, mut of_amounts) = (Vec::new(), Vec::new());
    store
        .read(|tx| {
            tx.open_items(CREDITOR, moment, |item| {
                open.insert(item.number.to_owned(), item.open_minor);
                of_items.push((item.account, item.currency, item.due_on, item.issued_on, item.open_minor));
                Ok::<(), StoreError>(())
            })?;
            tx.open_amounts(CREDITOR, moment, |open| {
                of_amounts.push((open.account, open.currency, open.due_on, open.issued_on()?, open.open_minor));
                Ok::<(), StoreError>(())
            })
        })
        .unwrap();
    of_items.sort_unstable();
    of_amounts.sort_unstable();
    assert_eq!(of_amounts, of_items, "amounts and items agree");
    let viewed: BTreeMap<String, i64> =
        view(store, moment).items.into_iter().map(|item| (item.number, item.open_minor)).collect();
    assert_eq!(open, viewed, "aging and view agree");
    open
}

#[test]
fn money_counts_from_its_value_date() {
    let mut store = book(&[
        vec![received(1, 1, 4_000, "2026-02-01"), allocated(2, 1, 1, 1, 4_000, "2026-02-01")],
        vec![received(2, 1, 6_000, "2026-03-01"), allocated(3, 1, 1, 2, 6_000, "2026-03-01")],
    ]);
    let cases = [
        ("2026-01-09", None),
        ("2026-01-10", Some(10_000)),
        ("2026-01-31", Some(10_000)),
        ("2026-02-01", Some(6_000)),
        ("2026-02-28", Some(6_000)),
        ("2026-03-01", None),
    ];
    for (text, expected) in cases {
        assert_eq!(open(&mut store, &as_of(text)).get("10").copied(), expected, "{text}");
    }
    // Known at the second commit: the March money was not recorded yet.
    let known = AsOf { day: day("2026-06-01"), known_at: Some(instant(2)), facts_after_version: None };
    assert_eq!(open(&mut store, &known).get("10"), Some(&6_000));
    let nothing = AsOf { day: day("2026-06-01"), known_at: Some(instant(0)), facts_after_version: None };
    assert_eq!(open(&mut store, &nothing).len(), 0);
}

#[test]
fn a_creditor_sees_its_own_customers_and_amounts_only() {
    let mut store = book(&[]);
    let names = |store: &mut Store, creditor| {
        let names = store.read(|tx| tx.customer_names(creditor)).unwrap();
        names.into_iter().map(|customer| (customer.number, customer.name)).collect::<Vec<_>>()
    };
    let only = [("1".to_owned(), "A".to_owned())];
    assert_eq!(names(&mut store, CREDITOR), only);
    assert_eq!(open(&mut store, &as_of("2026-06-01")).len(), 1);
    let other = Creditor { id: CreditorId(8), name: "Other".into(), ..creditor() };
    store.transaction(|tx| tx.insert_creditor(&who(2), &other)).unwrap();
    assert_eq!(names(&mut store, CREDITOR), only);
    assert_eq!(open(&mut store, &as_of("2026-06-01")).len(), 1);
    assert_eq!(names(&mut store, other.id), []);
    let mut seen = 0;
    store
        .read(|tx| {
            tx.open_amounts(other.id, &as_of("2026-06-01"), |_| {
                seen += 1;
                Ok::<(), StoreError>(())
            })
        })
        .unwrap();
    assert_eq!(seen, 0);
}

#[test]
fn no_item_is_entered_before_it_is_issued() {
    let mut store = book(&[]);
    let Change::Item(ItemChange::Issued { item, mut entry }) = issued(2, 1, "11", 500, "2026-01-10") else {
        panic!("an issue")
    };
    entry.effective_on = day("2026-01-09");
    let refused = commit(&mut store, 2, &[Change::Item(ItemChange::Issued { item, entry })]);
    assert!(matches!(refused, Err(StoreError::Impossible { code: "item.issued", .. })), "{refused:?}");
}

#[test]
fn a_correction_counts_from_the_issue_date_but_only_once_it_is_known() {
    let mut store = book(&[
        vec![corrected(5, 1, 1, -500, Some("2026-02-20"), "2026-01-10")],
        vec![corrected(6, 1, 1, -500, Some("2026-02-25"), "2026-01-10")],
    ]);
    for (known, amount, due) in [(1, 10_000, "2026-02-09"), (2, 9_500, "2026-02-20"), (3, 9_000, "2026-02-25")] {
        let moment = AsOf { day: day("2026-01-10"), known_at: Some(instant(known)), facts_after_version: None };
        let item = &view(&mut store, &moment).items[0];
        assert_eq!((item.amount_minor, item.open_minor, item.due_on), (amount, amount, day(due)), "known at {known}");
    }
    assert_eq!(on(&mut store, "2026-01-10").items[0].due_on, day("2026-02-25"));
}

#[test]
fn guards_see_what_was_recorded_since_whatever_its_date() {
    let mut store = book(&[
        vec![received(1, 1, 1_000, "2026-02-20"), allocated(2, 1, 1, 1, 1_000, "2026-02-20")],
        vec![
            received(2, 1, 2_000, "2026-02-25"),
            allocated(3, 1, 1, 2, 2_000, "2026-02-25"),
            hold(1, 1, HoldKind::Pause, "2026-02-26", None),
            disputed(1, 1, 1, Some(700), "2026-02-26"),
            promised(1, 1, 5_000, "2026-02-26", "2026-03-05"),
        ],
    ]);
    let plain = on(&mut store, "2026-02-10");
    assert_eq!((plain.items[0].open_minor, plain.holds.len(), plain.promises.len()), (10_000, 0, 0));
    let guard = AsOf { facts_after_version: Some(2), ..as_of("2026-02-10") };
    let seen = view(&mut store, &guard);
    assert_eq!(seen.items[0].open_minor, 8_000, "the first receipt was known to the proposal and lies ahead");
    assert_eq!(seen.items[0].disputed_minor, 700);
    assert!(seen.holds[0].covers(day("2026-02-10")), "a pause that was recorded since holds already");
    assert_eq!(seen.promises[0].amount_minor, 5_000);
    assert_eq!(open(&mut store, &guard)["10"], 8_000);
}

#[test]
fn a_hold_is_in_force_from_its_first_to_its_last_day() {
    let mut store = book(&[
        vec![hold(1, 1, HoldKind::Pause, "2026-02-10", Some("2026-02-12"))],
        vec![hold(2, 1, HoldKind::Stop, "2026-03-01", None)],
        vec![lifted(2, 1, "2026-03-05")],
    ]);
    let kinds = |store: &mut Store, text: &str| on(store, text).holds.iter().map(|hold| hold.kind).collect::<Vec<_>>();
    assert_eq!(kinds(&mut store, "2026-02-09"), []);
    assert_eq!(kinds(&mut store, "2026-02-10"), [HoldKind::Pause]);
    assert_eq!(kinds(&mut store, "2026-02-12"), [HoldKind::Pause]);
    assert_eq!(kinds(&mut store, "2026-02-13"), []);
    assert_eq!(kinds(&mut store, "2026-03-05"), [HoldKind::Stop]);
    assert_eq!(kinds(&mut store, "2026-03-06"), []);
    let before_lifting = AsOf { known_at: Some(instant(3)), ..as_of("2026-03-06") };
    assert_eq!(view(&mut store, &before_lifting).holds.len(), 1, "it was not known to be lifted");
}

#[test]
fn a_dispute_holds_until_the_day_before_it_is_closed() {
    let mut store = book(&[
        vec![disputed(1, 1, 1, Some(4_000), "2026-02-10"), disputed(2, 1, 1, Some(1_000), "2026-02-11")],
        vec![closed(1, 1, 1, "2026-02-15")],
        vec![disputed(3, 1, 1, None, "2026-02-20")],
    ]);
    let cases = [
        ("2026-02-09", 0),
        ("2026-02-10", 4_000),
        ("2026-02-11", 5_000),
        ("2026-02-14", 5_000),
        ("2026-02-15", 1_000),
        ("2026-02-20", 10_000),
    ];
    for (text, expected) in cases {
        assert_eq!(on(&mut store, text).items[0].disputed_minor, expected, "{text}");
    }
}

#[test]
fn a_promise_shrinks_by_what_came_in_since() {
    let mut store = book(&[
        vec![received(9, 1, 500, "2026-02-01"), allocated(9, 1, 1, 9, 500, "2026-02-01")],
        vec![promised(1, 1, 3_000, "2026-02-10", "2026-02-20"), promised(2, 1, 2_000, "2026-02-12", "2026-02-28")],
        vec![received(1, 1, 1_000, "2026-02-10"), allocated(2, 1, 1, 1, 1_000, "2026-02-10")],
        vec![received(2, 1, 2_500, "2026-02-15"), allocated(3, 1, 1, 2, 2_500, "2026-02-15")],
    ]);
    let left =
        |store: &mut Store, text: &str| on(store, text).promises.iter().map(|p| p.amount_minor).collect::<Vec<_>>();
    assert_eq!(left(&mut store, "2026-02-09"), [0; 0]);
    assert_eq!(left(&mut store, "2026-02-10"), [2_000], "money of the same day counts, older money does not");
    assert_eq!(left(&mut store, "2026-02-12"), [2_000, 2_000]);
    assert_eq!(left(&mut store, "2026-02-15"), [1_500], "each receipt once, the first to fall due first");
    assert_eq!(left(&mut store, "2026-02-20"), [1_500]);
    // The first promise was kept by its own money: what it took does not come off the one that lives.
    assert_eq!(left(&mut store, "2026-02-21"), [1_500]);
}

#[test]
fn conversations_tell_arrival_pay_date_and_the_last_one() {
    let mut store = book(&[
        vec![issued(2, 1, "20", 100, "2026-02-05")],
        vec![
            called(1, 1, None, "2026-02-01", "pay_date", Some("2026-02-09")),
            called(2, 1, Some(1), "2026-02-03", "arrived", None),
            called(3, 1, Some(1), "2026-02-04", "reached", Some("2026-02-15")),
            called(4, 1, None, "2026-02-06", "no_answer", None),
        ],
    ]);
    let seen = on(&mut store, "2026-02-02");
    assert_eq!((seen.items[0].arrived, seen.items[0].pay_date_named), (false, Some(day("2026-02-09"))));
    let seen = on(&mut store, "2026-02-10");
    assert_eq!((seen.items[0].arrived, seen.items[0].pay_date_named), (true, Some(day("2026-02-15"))));
    assert_eq!(seen.items[1].pay_date_named, None, "an item that was not there yet has no pay date");
    let last = seen.last_conversation.unwrap();
    assert_eq!((last.on, last.agreed.as_str()), (day("2026-02-04"), "call 3"), "nobody was reached on the 6th");
}

#[test]
fn a_step_has_its_tasks_outcome_once_that_is_done() {
    let mut store = book(&[
        vec![task(1, 1, "call", "2026-02-10"), step(1, 1, "call", 0, "2026-02-10", (None, Some(1)))],
        vec![done(1, 1, "2026-02-12", "reached")],
    ]);
    assert_eq!(on(&mut store, "2026-02-09").items[0].steps, []);
    assert_eq!(on(&mut store, "2026-02-11").items[0].steps[0].outcome, None);
    assert_eq!(on(&mut store, "2026-02-12").items[0].steps[0].outcome.as_deref(), Some("reached"));
}
