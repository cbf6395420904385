//! Making and opening books: what is there, what is not, and what is something else.

use dunlin_store::{Store, StoreError};

use crate::books::Place;
use crate::facts::{instant, with_creditor};

#[test]
fn a_book_that_is_not_there_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("none.dunlin");
    let missing = Store::open(path.to_str().unwrap());
    assert!(matches!(missing, Err(StoreError::MissingBook { .. })), "{missing:?}");
    assert!(!path.exists(), "looking makes nothing");
    let Some(server) = Place::server() else { return };
    let missing = Store::open(&server.location);
    let Err(StoreError::MissingBook { location }) = missing else { panic!("{missing:?}") };
    assert!(!location.contains("dunlin:"), "no password in {location}");
}

#[test]
fn a_book_is_made_once_and_opened_as_often_as_wished() {
    for place in Place::shared() {
        let mut store = with_creditor(place.create());
        let before = store.read(|tx| Ok::<_, StoreError>((tx.created_at()?, tx.creditors()?))).unwrap();
        assert_eq!(before.0, instant(0));
        let again = Store::create(&place.location, instant(1));
        assert!(matches!(again, Err(StoreError::BookExists { .. })), "{again:?}");
        for _ in 0..2 {
            let mut other = Store::open(&place.location).unwrap();
            let after = other.read(|tx| Ok::<_, StoreError>((tx.created_at()?, tx.creditors()?))).unwrap();
            assert_eq!(before, after, "{}", place.name);
        }
    }
}

#[test]
fn other_files_and_newer_schemas_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("text.csv");
    std::fs::write(&text, "number;amount\n".repeat(100)).unwrap();
    let other = Store::open(text.to_str().unwrap());
    assert!(matches!(other, Err(StoreError::NotABook { .. })), "{other:?}");

    let database = folder.path().join("other.db");
    rusqlite::Connection::open(&database).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    for result in [Store::open(database.to_str().unwrap()), Store::create(database.to_str().unwrap(), instant(0))] {
        assert!(matches!(result, Err(StoreError::NotABook { .. })), "{result:?}");
    }

    let place = Place::file();
    drop(place.create());
    let conn = rusqlite::Connection::open(&place.location).unwrap();
    conn.execute_batch("INSERT INTO schema_migration VALUES (2, '0002_future', 'x', 0)").unwrap();
    let newer = Store::open(&place.location);
    assert!(matches!(newer, Err(StoreError::NewerSchema { found: 2, known: 1 })), "{newer:?}");
    conn.execute_batch("DELETE FROM schema_migration WHERE version = 2; UPDATE schema_migration SET checksum = 'x'")
        .unwrap();
    let changed = Store::open(&place.location);
    assert!(matches!(changed, Err(StoreError::OtherMigration { .. })), "{changed:?}");
    // Half made: another program is upgrading it.
    conn.execute_batch("DELETE FROM schema_migration; UPDATE schema_lease SET until_at = 4102444800000000").unwrap();
    let leased = Store::open(&place.location);
    assert!(matches!(leased, Err(StoreError::Upgrading { .. })), "{leased:?}");
}

#[test]
fn reading_writes_nothing() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        let _ = store.read(|tx| tx.bump_rules_version());
        assert_eq!(store.read(|tx| tx.rules_version()).unwrap(), 1, "{}", place.name);
    }
}

#[test]
fn a_mark_holds_until_something_is_committed() {
    for place in Place::shared() {
        let mut store = with_creditor(place.create());
        let mut reader = Store::open(&place.location).unwrap();
        let mark = |store: &mut Store| store.read(|tx| tx.mark()).unwrap();
        let before = mark(&mut reader);
        // Other tests commit to the same server.
        let is_alone = place.name == "file";
        assert!(!is_alone || before == mark(&mut reader), "nothing happened");
        let undone = store.transaction(|tx| {
            tx.bump_rules_version()?;
            Err::<(), _>(StoreError::Conflict)
        });
        assert!(undone.is_err() && (!is_alone || before == mark(&mut reader)), "nothing was committed");
        store.transaction(|tx| tx.bump_rules_version()).unwrap();
        let after = mark(&mut reader);
        assert_ne!(before, after, "{}: another connection's commit", place.name);
        reader.transaction(|tx| tx.bump_rules_version()).unwrap();
        assert_ne!(after, mark(&mut reader), "{}: its own commit", place.name);
    }
}
