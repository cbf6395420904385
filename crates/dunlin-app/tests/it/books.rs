//! Books for tests: in memory on SQLite, and in a schema of its own on PostgreSQL where a server is named.

use dunlin_store::Store;
use jiff::Timestamp;

/// Long before any story.
fn made_at() -> Timestamp {
    "2020-01-01T00:00:00Z".parse().expect("an instant")
}

/// An empty book on each engine there is; says when PostgreSQL is left out.
pub(crate) fn both(name: &str) -> Vec<(&'static str, Store)> {
    let sqlite = Store::create(":memory:", made_at()).expect("a book in memory");
    let mut books = vec![("sqlite", sqlite)];
    match server() {
        Some(url) => books.push(("postgresql", on_server(&url, name))),
        None => println!("skipped on PostgreSQL: DUNLIN_TEST_PG names no server"),
    }
    books
}

fn on_server(url: &str, name: &str) -> Store {
    Store::create(&schema_of(url, name), made_at()).expect("a book on the server")
}

/// Where a schema of its own is.
fn schema_of(url: &str, name: &str) -> String {
    let letters = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let schema: String = name.chars().map(letters).collect();
    let (sign, id) = (if url.contains('?') { '&' } else { '?' }, std::process::id());
    format!("{url}{sign}schema=story_{schema}_{id}")
}

/// A book that several connections open.
pub(crate) struct Place {
    /// Which engine.
    pub(crate) engine: &'static str,
    /// Where it is.
    pub(crate) location: String,
    _folder: Option<tempfile::TempDir>,
}

/// A new book on each engine there is, for several connections.
pub(crate) fn places(name: &str) -> Vec<Place> {
    // In memory where the system has a place for that: what is tested is who waits for whom, and not the disk.
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).expect("a folder");
    let location = folder.path().join("book.db").display().to_string();
    let mut places = vec![Place { engine: "sqlite", location, _folder: Some(folder) }];
    match server() {
        Some(url) => places.push(Place { engine: "postgresql", location: schema_of(&url, name), _folder: None }),
        None => println!("skipped on PostgreSQL: DUNLIN_TEST_PG names no server"),
    }
    for place in &places {
        Store::create(&place.location, made_at()).expect("a book");
    }
    places
}

#[expect(clippy::disallowed_methods, reason = "the test set-up names its server in the environment")]
fn server() -> Option<String> {
    std::env::var("DUNLIN_TEST_PG").ok().filter(|url| !url.is_empty())
}

/// Golden answers are written anew.
#[expect(clippy::disallowed_methods, reason = "a switch of the person who runs the tests")]
pub(crate) fn update_golden() -> bool {
    std::env::var("UPDATE_GOLDEN").is_ok()
}
