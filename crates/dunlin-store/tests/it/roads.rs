//! The same facts by single commits and by the bulk road give the same tables, on every engine.

use dunlin_core::change::{AccountChange, Change};
use dunlin_core::ledger::PaymentReason;
use dunlin_store::{Load, Store, StoreError, Tx, Who};

use crate::books::Place;
use crate::facts::{
    CREDITOR, account, allocated, contact, corrected, day, issued, noted, opened, received, who, with_creditor,
};

/// An import: 40 customers, their people, 5 invoices each, of which some are corrected or paid in the same file.
fn import() -> Vec<Change> {
    let mut changes = Vec::new();
    for n in 0..40_u128 {
        changes.push(opened(n, &format!("{:03}", 40 - n), &format!("Customer {}", n % 30)));
        changes.push(Change::Account(AccountChange::ContactAdded {
            account: account(n),
            contact: contact(n, &format!("ap{n}@example.com")),
        }));
        changes.push(Change::Account(AccountChange::AliasSeen { account: account(n), name: format!("Alias {n}") }));
        for i in 0..5_u128 {
            let key = n * 5 + i;
            changes.push(issued(key, n, &format!("I{key}"), 1_000, "2026-01-10"));
        }
    }
    // Later rows of the file speak of items before them.
    for key in (0..200_u128).step_by(3) {
        let n = key / 5;
        changes.push(received(key, n, 1_000, "2026-02-01"));
        changes.push(allocated(1_000 + key, n, key, key, 1_000, "2026-02-01"));
    }
    for key in (0..200_u128).step_by(7) {
        changes.push(corrected(2_000 + key, key / 5, key, 50, Some("2026-03-01"), "2026-01-10"));
    }
    changes
}

fn tables(store: &mut Store) -> Vec<(&'static str, Vec<String>)> {
    store
        .read(|tx| {
            assert!(tx.doctor()?.iter().all(|check| check.ok), "{:?}", tx.doctor()?);
            assert!(tx.replay_check()?.ok, "{:?}", tx.replay_check()?);
            tx.dump()
        })
        .unwrap()
}

#[test]
fn both_roads_give_the_same_tables() {
    let second: Vec<Change> = vec![
        noted(3_000, 1, 6, 6, 0, "2026-02-02", PaymentReason::Short),
        issued(900, 2, "LATE", 5, "2025-12-31"),
        corrected(3_001, 1, 5, -100, None, "2026-01-10"),
    ];
    let mut all = Vec::new();
    for place in Place::all() {
        for road in ["single", "bulk", "portions"] {
            // Places in memory can be made twice; others need their own.
            let place = match place.name {
                "memory" => Place::memory(),
                "file" => Place::file(),
                _ => Place::server().unwrap(),
            };
            let mut store = with_creditor(place.create());
            store
                .transaction(|tx| {
                    for (n, mut changes) in [(1, import()), (2, second.clone())] {
                        changes.sort_by_key(Change::account);
                        match road {
                            "single" => tx.commit(&who(n), CREDITOR, &changes)?,
                            "bulk" => tx.commit_bulk(&who(n), CREDITOR, changes)?,
                            _ => load_by_account(tx, &who(n), &changes)?,
                        }
                    }
                    Ok::<(), StoreError>(())
                })
                .unwrap();
            all.push((place.name, road, tables(&mut store)));
        }
    }
    let (_, _, expected) = &all[0];
    for (name, road, tables) in &all {
        for (left, right) in expected.iter().zip(tables) {
            assert_eq!(left, right, "{name}, {road}");
        }
    }
}

fn load_by_account(tx: &mut Tx<'_>, who: &Who, changes: &[Change]) -> Result<(), StoreError> {
    let mut load = Load::new(who, CREDITOR);
    for portion in changes.chunk_by(|a, b| a.account() == b.account()) {
        load.commit(tx, portion.to_vec())?;
    }
    load.finish(tx)
}

#[test]
fn one_number_of_many_that_is_taken_is_named() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        let first = vec![opened(1, "1", "One"), issued(5_000, 1, "I0777", 1, "2026-01-01")];
        store.transaction(|tx| tx.commit_bulk(&who(1), CREDITOR, first.clone())).unwrap();
        let many: Vec<Change> = (0..1_000).map(|n| issued(n, 1, &format!("I{n:04}"), 1, "2026-01-01")).collect();
        let refused = store.transaction(|tx| tx.commit_bulk(&who(2), CREDITOR, many.clone()));
        let taken = matches!(&refused, Err(StoreError::AlreadyThere { key, .. }) if key == "I0777");
        assert!(taken, "{}: {refused:?}", place.name);
        assert!(store.read(|tx| tx.find_items_bulk(CREDITOR, &["I0001"])).unwrap().is_empty());
    }
}

#[test]
fn an_item_formed_and_settled_in_one_commit_has_its_final_sums() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        store.transaction(|tx| tx.commit_bulk(&who(1), CREDITOR, import())).unwrap();
        let found = store.read(|tx| tx.find_items_bulk(CREDITOR, &["I0", "I1", "I3", "I7"])).unwrap();
        let sums = |number: &str| (found[number].amount_minor, found[number].open_minor, found[number].due_on);
        assert_eq!(sums("I0"), (1_050, 50, day("2026-03-01")), "paid, then corrected");
        assert_eq!(sums("I1"), (1_000, 1_000, day("2026-02-09")));
        assert_eq!(sums("I3"), (1_000, 0, day("2026-02-09")));
        assert_eq!(sums("I7"), (1_050, 1_050, day("2026-03-01")));
    }
}
