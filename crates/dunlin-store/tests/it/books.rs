//! Where tests put their books: memory, a file, and a schema of their own on the test server.

use std::sync::atomic::{AtomicUsize, Ordering};

use dunlin_store::Store;
use jiff::Timestamp;

static COUNT: AtomicUsize = AtomicUsize::new(0);

/// A place for a book, gone when this is dropped.
pub(crate) struct Place {
    pub(crate) location: String,
    pub(crate) name: &'static str,
    _folder: Option<tempfile::TempDir>,
    schema: Option<(String, String)>,
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some((url, schema)) = &self.schema else { return };
        if let Ok(mut client) = postgres::Client::connect(url, postgres::NoTls) {
            let _ = client.batch_execute(&format!("DROP SCHEMA IF EXISTS {schema} CASCADE"));
        }
    }
}

impl Place {
    pub(crate) fn memory() -> Place {
        Place { location: ":memory:".to_owned(), name: "memory", _folder: None, schema: None }
    }

    pub(crate) fn file() -> Place {
        let folder = tempfile::tempdir().unwrap();
        let location = folder.path().join("book.dunlin").to_str().unwrap().to_owned();
        Place { location, name: "file", _folder: Some(folder), schema: None }
    }

    pub(crate) fn server() -> Option<Place> {
        let url = server_url()?;
        let schema = format!("store_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let join = if url.contains('?') { '&' } else { '?' };
        let location = format!("{url}{join}schema={schema}");
        Some(Place { location, name: "server", _folder: None, schema: Some((url, schema)) })
    }

    /// Every place that this machine has.
    pub(crate) fn all() -> Vec<Place> {
        let mut places = vec![Place::memory(), Place::file()];
        places.extend(Place::server());
        places
    }

    /// Places that two connections can share.
    pub(crate) fn shared() -> Vec<Place> {
        let mut places = vec![Place::file()];
        places.extend(Place::server());
        places
    }

    pub(crate) fn create(&self) -> Store {
        Store::create(&self.location, Timestamp::from_second(1_780_000_000).unwrap()).unwrap()
    }
}

#[expect(clippy::disallowed_methods, reason = "where the test server is comes from outside")]
fn server_url() -> Option<String> {
    let url = std::env::var("DUNLIN_TEST_PG").ok().filter(|url| !url.is_empty());
    if url.is_none() {
        println!("PostgreSQL skipped: DUNLIN_TEST_PG is not set");
    }
    url
}
