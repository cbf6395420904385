//! Writing: all or nothing, unique keys, append-only tables, caches, two connections at once.

use dunlin_core::change::{Change, NoticeChange};
use dunlin_core::policy::Channel;
use dunlin_store::{AsOf, Store, StoreError, Which};

use crate::books::Place;
use crate::facts::{
    CREDITOR, account, allocated, as_of, charged, commit, corrected, day, disputed, issued, lifted, notice, opened,
    received, step, who, with_creditor,
};

fn rows(store: &mut Store) -> Vec<(&'static str, Vec<String>)> {
    store.read(|tx| tx.dump()).unwrap()
}

#[test]
fn a_commit_that_fails_leaves_nothing() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        commit(&mut store, 1, &[opened(1, "1", "A"), issued(1, 1, "10", 500, "2026-01-01")]).unwrap();
        let before = rows(&mut store);
        let failing: [(Vec<Change>, &str); 7] = [
            (vec![issued(2, 1, "11", 1, "2026-01-01"), issued(3, 1, "10", 1, "2026-01-01")], "invoice number 10"),
            (vec![issued(2, 1, "11", 1, "2026-01-01"), opened(2, "1", "B")], "customer number 1"),
            (
                vec![received(1, 1, 5, "2026-01-02"), allocated(5, 1, 9, 1, 5, "2026-01-02")],
                "entry refers to something",
            ),
            (vec![corrected(5, 1, 9, 5, None, "2026-01-02")], "entry refers to something"),
            (vec![issued(2, 1, "11", 1, "2026-01-01"), lifted(1, 1, "2026-01-01")], "hold in force"),
            (vec![issued(2, 7, "11", 1, "2026-01-01")], "account 0000"),
            (vec![disputed(1, 1, 1, None, "2026-01-01"), disputed(1, 1, 1, None, "2026-01-01")], "there already"),
        ];
        for (changes, said) in failing {
            let error = commit(&mut store, 2, &changes).unwrap_err().to_string();
            assert!(error.contains(said), "{}: {error} should name {said}", place.name);
            assert_eq!(rows(&mut store), before, "{}: {said}", place.name);
        }
    }
}

#[test]
fn unique_keys_say_which_key_is_taken() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        commit(&mut store, 1, &[opened(1, "1", "A"), issued(1, 1, "10", 500, "2026-01-01")]).unwrap();
        let first =
            [notice(1, 1, "2026-03-01", Channel::Email, false), step(1, 1, "r", 0, "2026-03-01", (Some(1), None))];
        commit(&mut store, 2, &first).unwrap();
        let twice = commit(&mut store, 3, &[notice(2, 1, "2026-03-01", Channel::Email, false)]);
        assert!(
            matches!(&twice, Err(StoreError::AlreadyThere { what: "notice", key }) if key == "2026-03-01-1-email"),
            "{}: {twice:?}",
            place.name
        );
        let again = commit(&mut store, 3, &[step(1, 1, "r", 0, "2026-03-09", (None, None))]);
        assert!(matches!(&again, Err(StoreError::AlreadyThere { what: "step", key }) if key == "r"), "{again:?}");
        commit(&mut store, 3, &charged(5, 1, 1, "INT-10-1", 40, "2026-03-01")).unwrap();
        let charge = commit(&mut store, 4, &charged(6, 1, 1, "INT-10-2", 40, "2026-03-01"));
        assert!(
            matches!(&charge, Err(StoreError::AlreadyThere { what: "charge", key }) if key == "interest"),
            "{charge:?}"
        );
        let bulk = store.transaction(|tx| tx.commit_bulk(&who(4), CREDITOR, vec![issued(2, 1, "10", 1, "2026-01-01")]));
        assert!(
            matches!(&bulk, Err(StoreError::AlreadyThere { what: "invoice number", key }) if key == "10"),
            "{}: {bulk:?}",
            place.name
        );
        // Another channel, another cycle: fine.
        let fine =
            [notice(3, 1, "2026-03-01", Channel::Letter, false), step(1, 1, "r", 1, "2026-03-01", (Some(3), None))];
        commit(&mut store, 4, &fine).unwrap();
    }
}

#[test]
fn a_savepoint_fails_alone() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        commit(&mut store, 1, &[opened(1, "1", "A"), issued(1, 1, "10", 500, "2026-01-01")]).unwrap();
        store
            .transaction(|tx| {
                tx.commit(&who(2), CREDITOR, &[issued(2, 1, "11", 1, "2026-01-01")])?;
                let failed = tx.savepoint(|part| {
                    part.commit(&who(2), CREDITOR, &[issued(3, 1, "12", 1, "2026-01-01")])?;
                    part.commit(&who(2), CREDITOR, &[issued(4, 1, "10", 1, "2026-01-01")])
                });
                assert!(matches!(failed, Err(StoreError::AlreadyThere { .. })), "{failed:?}");
                tx.savepoint(|part| part.commit(&who(2), CREDITOR, &[issued(5, 1, "13", 1, "2026-01-01")]))
            })
            .unwrap();
        let there = store.read(|tx| tx.find_items_bulk(CREDITOR, &["10", "11", "12", "13"])).unwrap();
        let mut numbers: Vec<&str> = there.keys().map(String::as_str).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, ["10", "11", "13"], "{}", place.name);
        assert!(store.read(|tx| tx.doctor()).unwrap().iter().all(|check| check.ok));
    }
}

#[test]
fn caches_follow_each_commit() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        commit(&mut store, 1, &[opened(1, "1", "A"), issued(1, 1, "10", 500, "2026-02-01")]).unwrap();
        store.transaction(|tx| tx.set_look_on(account(1), Some(day("2026-02-20")), 1)).unwrap();
        let due = |store: &mut Store, on: &str, rules_version| {
            let mut found = Vec::new();
            let which = Which::Due { on: day(on), rules_version };
            store
                .read(|tx| {
                    tx.views(CREDITOR, &as_of(on), which, |view| {
                        found.push(view.number.clone());
                        Ok::<(), StoreError>(())
                    })
                })
                .unwrap();
            found.len()
        };
        assert_eq!(due(&mut store, "2026-02-19", 1), 0, "its day has not come");
        assert_eq!(due(&mut store, "2026-02-20", 1), 1, "its day has come");
        assert_eq!(due(&mut store, "2026-02-19", 2), 1, "decided with other rules");
        commit(&mut store, 2, &[issued(2, 1, "9", 100, "2026-01-15"), corrected(9, 1, 1, 50, None, "2026-02-01")])
            .unwrap();
        assert_eq!(due(&mut store, "2026-02-19", 1), 1, "something came to be since");
        let view = store.read(|tx| tx.account_view(account(1), &as_of("2026-02-19"))).unwrap();
        assert_eq!((view.version, view.first_issued_on), (2, Some(day("2026-01-15"))));
        let items: Vec<(&str, i64, i64)> =
            view.items.iter().map(|item| (item.number.as_str(), item.amount_minor, item.open_minor)).collect();
        assert_eq!(items, [("10", 550, 550), ("9", 100, 100)], "ordered by bytes");
        store.transaction(|tx| tx.set_look_on(account(1), None, 1)).unwrap();
        assert_eq!(due(&mut store, "2099-01-01", 1), 0, "nothing can fall due");
    }
}

#[test]
fn the_ledger_and_the_log_refuse_to_be_changed() {
    let place = Place::file();
    let mut store = with_creditor(place.create());
    commit(&mut store, 1, &[opened(1, "1", "A"), issued(1, 1, "10", 500, "2026-01-01")]).unwrap();
    drop(store);
    let conn = rusqlite::Connection::open(&place.location).unwrap();
    let attempts = [
        "UPDATE entry SET amount_minor = 1",
        "DELETE FROM entry",
        "UPDATE activity SET why = ''",
        "DELETE FROM activity",
    ];
    for text in attempts {
        let error = conn.execute(text, []).unwrap_err().to_string();
        assert!(error.contains("append-only"), "{text}: {error}");
    }
    conn.execute_batch("DROP TRIGGER entry_no_update").unwrap();
    let checks = Store::open(&place.location).unwrap().read(|tx| tx.doctor()).unwrap();
    let guard = checks.iter().find(|check| check.code == "database.append_only").unwrap();
    assert!(!guard.ok, "a lost trigger is found");
    let Some(server) = Place::server() else { return };
    let mut store = with_creditor(server.create());
    commit(&mut store, 1, &[opened(1, "1", "A"), issued(1, 1, "10", 500, "2026-01-01")]).unwrap();
    let (url, schema) = server.location.split_once("schema=").unwrap();
    let mut client = postgres::Client::connect(url.trim_end_matches(['?', '&']), postgres::NoTls).unwrap();
    client.batch_execute(&format!("SET search_path TO {schema}")).unwrap();
    for text in attempts.into_iter().chain(["TRUNCATE entry CASCADE"]) {
        let error = client.batch_execute(text).unwrap_err();
        assert!(error.as_db_error().unwrap().message().contains("append-only"), "{text}: {error:?}");
    }
}

#[test]
fn the_doctor_finds_what_was_broken_behind_its_back() {
    let place = Place::file();
    let mut store = with_creditor(place.create());
    crate::stories::tell(&mut store, &crate::stories::a_year());
    drop(store);
    let conn = rusqlite::Connection::open(&place.location).unwrap();
    conn.execute_batch(
        "UPDATE item SET open_minor = open_minor + 1 WHERE number = '12';
         DELETE FROM item_number WHERE number = '11';
         DELETE FROM step_taken WHERE step = 'reminder';
         UPDATE account SET version = version + 1 WHERE number = 'a-2';
         UPDATE receipt SET amount_minor = amount_minor + 1 WHERE reference = 'R2';
         UPDATE hold SET reason = 'other' WHERE kind = 'pause';",
    )
    .unwrap();
    drop(conn);
    let mut store = Store::open(&place.location).unwrap();
    let (mut checks, replay) = store.read(|tx| Ok::<_, StoreError>((tx.doctor()?, tx.replay_check()?))).unwrap();
    checks.push(replay);
    let found: Vec<(&str, Vec<String>)> =
        checks.into_iter().filter(|check| !check.ok).map(|check| (check.code, check.examples)).collect();
    let codes: Vec<&str> = found.iter().map(|(code, _)| *code).collect();
    let expected = [
        "item.open_is_sum",
        "receipt.is_spent",
        "book.money_conserved",
        "directory.item_numbers",
        "notice.has_steps",
        "activity.reaches_version",
        "activity.replays",
    ];
    assert_eq!(codes, expected, "{found:?}");
    assert_eq!(found[0].1, ["12"]);
}

#[test]
fn of_two_connections_one_issues_the_notice() {
    for place in Place::shared() {
        let mut store = with_creditor(place.create());
        commit(&mut store, 1, &[opened(1, "1", "A"), issued(1, 1, "10", 500, "2026-01-01")]).unwrap();
        let results: Vec<Result<(), StoreError>> = std::thread::scope(|scope| {
            let tries: Vec<_> = (0..4)
                .map(|n| {
                    let location = place.location.clone();
                    scope.spawn(move || {
                        let mut store = Store::open(&location)?;
                        let changes = [
                            notice(10 + n, 1, "2026-03-01", Channel::Email, false),
                            step(1, 1, "reminder", 0, "2026-03-01", (Some(10 + n), None)),
                        ];
                        commit(&mut store, 2, &changes)
                    })
                })
                .collect();
            tries.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        let issued = results.iter().filter(|result| result.is_ok()).count();
        assert_eq!(issued, 1, "{}: {results:?}", place.name);
        for refused in results.iter().filter_map(|result| result.as_ref().err()) {
            assert!(
                matches!(refused, StoreError::AlreadyThere { .. } | StoreError::Conflict),
                "{}: {refused:?}",
                place.name
            );
        }
        let lines = store.read(|tx| tx.activity_of(Some(account(1)), 100)).unwrap();
        let notices =
            lines.iter().filter(|line| matches!(line.change, Some(Change::Notice(NoticeChange::Issued(_))))).count();
        assert_eq!(notices, 1);
        assert!(store.read(|tx| tx.doctor()).unwrap().iter().all(|check| check.ok));
    }
}

#[test]
fn writers_at_once_lose_nothing() {
    for place in Place::shared() {
        let mut store = with_creditor(place.create());
        commit(&mut store, 1, &[opened(1, "1", "A"), issued(1, 1, "10", 1_000_000, "2026-01-01")]).unwrap();
        std::thread::scope(|scope| {
            for writer in 0..3_u128 {
                let location = place.location.clone();
                scope.spawn(move || {
                    let mut store = Store::open(&location).unwrap();
                    for n in 0..10_u128 {
                        let key = 100 + writer * 10 + n;
                        let changes = [received(key, 1, 7, "2026-01-05"), allocated(key, 1, 1, key, 7, "2026-01-05")];
                        // A conflict that outlasted the store's own attempts is the caller's to repeat.
                        while let Err(error) = commit(&mut store, 2, &changes) {
                            assert!(matches!(error, StoreError::Conflict), "{error:?}");
                        }
                    }
                });
            }
        });
        let view = store.read(|tx| tx.account_view(account(1), &AsOf::day(day("2026-02-01")))).unwrap();
        assert_eq!((view.items[0].open_minor, view.version), (1_000_000 - 30 * 7, 31), "{}", place.name);
        assert!(store.read(|tx| tx.doctor()).unwrap().iter().all(|check| check.ok));
    }
}
