//! Statements on SQLite: prepared once, bound by number, read in place.

use rusqlite::{CachedStatement, Connection, ToSql};

use crate::db::{Param, Row, Sql};
use crate::error::{Result, StoreError};

/// What went wrong while reading.
pub(super) fn read(source: rusqlite::Error) -> StoreError {
    busy(&source).unwrap_or(StoreError::Sqlite { doing: "read", source })
}

/// What went wrong while writing.
pub(super) fn written(source: rusqlite::Error) -> StoreError {
    busy(&source).unwrap_or(StoreError::Sqlite { doing: "written", source })
}

/// Somebody else wrote for longer than the busy timeout.
fn busy(error: &rusqlite::Error) -> Option<StoreError> {
    (error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy)).then_some(StoreError::Conflict)
}

/// A statement from the connection's cache.
pub(super) fn prepare<'c>(conn: &'c Connection, sql: &'static Sql) -> Result<CachedStatement<'c>> {
    conn.prepare_cached(sql.text).map_err(read)
}

/// Binds in order: `$n` is the n-th to appear, as the registry's test makes sure.
pub(super) fn bind(
    statement: &mut CachedStatement<'_>,
    values: impl IntoIterator<Item: ToSql>,
) -> rusqlite::Result<()> {
    for (at, value) in values.into_iter().enumerate() {
        statement.raw_bind_parameter(at + 1, value)?;
    }
    Ok(())
}

/// Rows as they come.
pub(super) fn each<E: From<StoreError>>(
    conn: &Connection,
    sql: &'static Sql,
    params: &[Param<'_>],
    mut each: impl FnMut(&Row<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let mut statement = prepare(conn, sql)?;
    bind(&mut statement, params).map_err(read)?;
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next().map_err(read)? {
        each(&Row::sqlite(sql, row))?;
    }
    Ok(())
}

/// No rows; how many it touched.
pub(super) fn run(conn: &Connection, sql: &'static Sql, params: &[Param<'_>]) -> Result<u64> {
    execute(&mut prepare(conn, sql)?, sql, params)
}

/// Runs a prepared statement.
pub(super) fn execute(statement: &mut CachedStatement<'_>, sql: &'static Sql, params: &[Param<'_>]) -> Result<u64> {
    let done = bind(statement, params).and_then(|()| statement.raw_execute());
    done.map(|count| count as u64).map_err(|source| constraint(&source, sql, params).unwrap_or_else(|| written(source)))
}

/// A unique key was taken, or what the row refers to is not there.
fn constraint(error: &rusqlite::Error, sql: &'static Sql, params: &[Param<'_>]) -> Option<StoreError> {
    match error.sqlite_error()?.extended_code {
        rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
            Some(super::writer::already_there(sql, params))
        }
        rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Some(StoreError::Dangling { table: sql.inserts_into() }),
        _ => None,
    }
}
