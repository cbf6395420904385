//! Where a book is and how it is opened: a path, `:memory:`, or a PostgreSQL URL (`?schema=NAME` for a schema of its own).
//!
//! Decides what a connection must be like before anything is read: on SQLite WAL, `synchronous=FULL`, foreign keys and a busy
//! timeout, each read back (a pragma that did not take is an error); on PostgreSQL version 15 or later, UTC, `synchronous_commit`
//! not below `on`. Passwords never reach an error message.

use std::path::Path;
use std::time::Duration;

use postgres::NoTls;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::db::{Db, Link};
use crate::error::{Result, StoreError};

/// A parsed location.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Location {
    /// Gone when it is closed.
    Memory,
    /// A file.
    File(String),
    /// A server's database, and the schema in it.
    Server {
        /// For the driver.
        url: String,
        /// `None` is the search path's own.
        schema: Option<String>,
    },
}

impl Location {
    /// Reads a location as it is written on the command line.
    pub(crate) fn parse(text: &str) -> Location {
        if text == ":memory:" {
            return Location::Memory;
        }
        if !(text.starts_with("postgres://") || text.starts_with("postgresql://")) {
            return Location::File(text.to_owned());
        }
        let (base, query) = text.split_once('?').unwrap_or((text, ""));
        let (mut schema, mut others) = (None, Vec::new());
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            match pair.strip_prefix("schema=") {
                Some(name) => schema = Some(name.to_owned()),
                None => others.push(pair),
            }
        }
        let query = if others.is_empty() { String::new() } else { format!("?{}", others.join("&")) };
        Location::Server { url: format!("{base}{query}"), schema }
    }

    /// For messages: without a password.
    pub(crate) fn shown(text: &str) -> String {
        let Some((scheme, rest)) = text.split_once("://") else { return text.to_owned() };
        let Some((user, host)) = rest.split_once('@') else { return text.to_owned() };
        let name = user.split(':').next().unwrap_or_default();
        format!("{scheme}://{name}@{host}")
    }
}

/// What is at a location.
pub(crate) enum Found {
    /// Nothing, or an empty database.
    Nothing(Db),
    /// A book, of whatever schema.
    Book(Db),
}

/// Connects; a file that is not there is made only when `make` says so.
pub(crate) fn connect(text: &str, make: bool) -> Result<Option<Found>> {
    match Location::parse(text) {
        Location::Memory => Ok(Some(Found::Nothing(Db::Sqlite(ready(memory()?, false)?)))),
        Location::File(path) => file(&path, make),
        Location::Server { url, schema } => server(&url, schema.as_deref(), text, make),
    }
}

/// A connection to a book in memory.
fn memory() -> Result<Connection> {
    Connection::open_in_memory().map_err(opened)
}

fn file(path: &str, make: bool) -> Result<Option<Found>> {
    if !make && !Path::new(path).exists() {
        return Ok(None);
    }
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    flags.set(OpenFlags::SQLITE_OPEN_CREATE, make);
    let conn = Connection::open_with_flags(path, flags).map_err(opened)?;
    let tables: i64 = conn
        .query_row("SELECT count(*) FROM sqlite_schema WHERE type = 'table'", [], |row| row.get(0))
        .map_err(|source| not_a_book(path, &source))?;
    let conn = ready(conn, true)?;
    let book = conn.table_exists(None, "schema_migration").map_err(opened)?;
    match (book, tables) {
        (true, _) => Ok(Some(Found::Book(Db::Sqlite(conn)))),
        (false, 0) if make => Ok(Some(Found::Nothing(Db::Sqlite(conn)))),
        (false, 0) => Ok(None),
        (false, _) => {
            let why = "a database with other tables".to_owned();
            Err(StoreError::NotABook { location: path.to_owned(), why })
        }
    }
}

fn not_a_book(path: &str, source: &rusqlite::Error) -> StoreError {
    StoreError::NotABook { location: path.to_owned(), why: source.to_string() }
}

fn opened(source: rusqlite::Error) -> StoreError {
    StoreError::Sqlite { doing: "opened", source }
}

/// Pragmas and the values they must read back as.
pub(crate) const PRAGMAS: [(&str, &str); 3] = [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1")];

/// Sets what must be set and reads it back. The page size is that of new files: twice the usual one makes a bulk load a tenth
/// cheaper and costs nothing elsewhere.
fn ready(conn: Connection, in_file: bool) -> Result<Connection> {
    conn.busy_timeout(Duration::from_mins(1)).map_err(opened)?;
    conn.set_prepared_statement_cache_capacity(256);
    // A statement's plan holds whatever is bound; else each binding prepares many of them anew.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(opened)?;
    conn.execute_batch(
        "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -65536; PRAGMA trusted_schema = OFF; PRAGMA journal_size_limit = 67108864;",
    )
    .map_err(opened)?;
    for (pragma, expected) in PRAGMAS.into_iter().skip(usize::from(!in_file)) {
        let found = pragma_value(&conn, pragma)?;
        if found != expected {
            let why = format!("pragma {pragma} is {found}, not {expected}");
            return Err(StoreError::NotABook { location: conn.path().unwrap_or(":memory:").to_owned(), why });
        }
    }
    Ok(conn)
}

/// A pragma's value as text.
pub(crate) fn pragma_value(conn: &Connection, pragma: &str) -> Result<String> {
    conn.query_row(&format!("SELECT CAST({pragma} AS TEXT) FROM pragma_{pragma}"), [], |row| row.get(0)).map_err(opened)
}

fn server(url: &str, schema: Option<&str>, shown: &str, make: bool) -> Result<Option<Found>> {
    let doing = "opened";
    let asked = |source| StoreError::Postgres { doing, source };
    let mut client = postgres::Client::connect(url, NoTls).map_err(asked)?;
    let number: String = client.query_one("SHOW server_version_num", &[]).map_err(asked)?.get(0);
    if number.parse::<u32>().is_ok_and(|number| number < 150_000) {
        let why = format!("PostgreSQL {number} is too old: 15 or later is needed");
        return Err(StoreError::NotABook { location: Location::shown(shown), why });
    }
    client
        .batch_execute(
            "SET client_min_messages TO warning; SET timezone TO 'UTC'; SET jit TO off; SET default_transaction_isolation TO 'repeatable read';",
        )
        .map_err(asked)?;
    if let Some(schema) = schema {
        let name = schema.replace('"', "\"\"");
        if make {
            client.batch_execute(&format!("CREATE SCHEMA IF NOT EXISTS \"{name}\"")).map_err(asked)?;
        }
        client.batch_execute(&format!("SET search_path TO \"{name}\"")).map_err(asked)?;
    }
    let found: bool =
        client.query_one("SELECT to_regclass('schema_migration') IS NOT NULL", &[]).map_err(asked)?.get(0);
    let db = Db::Postgres(Box::new(Link::new(client)));
    Ok(match (found, make) {
        (true, _) => Some(Found::Book(db)),
        (false, true) => Some(Found::Nothing(db)),
        (false, false) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locations_are_told_apart() {
        assert_eq!(Location::parse("book.dunlin"), Location::File("book.dunlin".to_owned()));
        assert_eq!(
            Location::parse("postgres://u:p@h:5/db?schema=a&application_name=x"),
            Location::Server {
                url: "postgres://u:p@h:5/db?application_name=x".to_owned(),
                schema: Some("a".to_owned())
            }
        );
        assert_eq!(Location::shown("postgres://u:p@h/db"), "postgres://u@h/db");
        assert_eq!(Location::shown("c:/book"), "c:/book");
    }
}
