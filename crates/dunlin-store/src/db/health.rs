//! What an engine says about itself: is the file whole, are keys and settings in force, do append-only tables still refuse, and has
//! anything been committed since one last looked.

use crate::db::{Db, open};
use crate::error::{Result, StoreError};

impl Db {
    /// Which state of the database this connection sees. SQLite counts the commits of others and the changes of this connection;
    /// PostgreSQL names the transactions that a snapshot sees.
    pub(crate) fn state(&mut self) -> Result<String> {
        match self {
            Db::Sqlite(conn) => {
                let of_others = open::pragma_value(conn, "data_version")?;
                Ok(format!("{of_others}+{}", conn.total_changes()))
            }
            Db::Postgres(link) => {
                let asked = link.client().query_one("SELECT CAST(pg_current_snapshot() AS TEXT)", &[]);
                Ok(asked.map_err(|source| StoreError::Postgres { doing: "read", source })?.get(0))
            }
        }
    }

    /// The engine's own check of its pages, indexes and references; what it found.
    pub(crate) fn integrity(&mut self) -> Result<Vec<String>> {
        let Db::Sqlite(conn) = self else { return Ok(Vec::new()) };
        let mut found =
            lines(conn, "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'")?;
        found.extend(lines(
            conn,
            "SELECT \"table\" || ' refers to a missing ' || parent FROM pragma_foreign_key_check",
        )?);
        Ok(found)
    }

    /// Settings that are not what a book needs.
    pub(crate) fn wrong_settings(&mut self) -> Result<Vec<String>> {
        match self {
            Db::Sqlite(conn) => {
                let in_memory = conn.path().is_none_or(str::is_empty);
                let mut found = Vec::new();
                for (pragma, expected) in open::PRAGMAS.into_iter().skip(usize::from(in_memory)) {
                    let value = open::pragma_value(conn, pragma)?;
                    if value != expected {
                        found.push(format!("pragma {pragma} is {value}, not {expected}"));
                    }
                }
                Ok(found)
            }
            Db::Postgres(link) => {
                let asked = link.client().query_one("SHOW synchronous_commit", &[]);
                let value: String = asked.map_err(|source| StoreError::Postgres { doing: "read", source })?.get(0);
                Ok(if value == "off" { vec!["synchronous_commit is off".to_owned()] } else { Vec::new() })
            }
        }
    }

    /// Which of these append-only tables have lost their guards.
    pub(crate) fn unguarded(&mut self, tables: &[&'static str]) -> Result<Vec<String>> {
        let mut found = Vec::new();
        for table in tables {
            let guards: i64 = match self {
                Db::Sqlite(conn) => conn
                    .query_row(
                        "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?1",
                        [table],
                        |row| row.get(0),
                    )
                    .map_err(|source| StoreError::Sqlite { doing: "read", source })?,
                // One trigger guards all three acts; counted double, as SQLite has one for each of two.
                Db::Postgres(link) => link
                    .client()
                    .query_one(
                        "SELECT 2 * count(*) FROM pg_trigger WHERE tgrelid = to_regclass($1) AND tgenabled <> 'D' \
                         AND NOT tgisinternal",
                        &[table],
                    )
                    .map_err(|source| StoreError::Postgres { doing: "read", source })?
                    .get(0),
            };
            if guards < 2 {
                found.push(format!("{table} can be changed and deleted"));
            }
        }
        Ok(found)
    }
}

fn lines(conn: &rusqlite::Connection, text: &str) -> Result<Vec<String>> {
    let failed = |source| StoreError::Sqlite { doing: "checked", source };
    let mut statement = conn.prepare(text).map_err(failed)?;
    let found = statement.query_map([], |row| row.get(0)).map_err(failed)?;
    found.collect::<core::result::Result<_, _>>().map_err(failed)
}
