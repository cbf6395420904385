//! The seam: one connection, one kind of statement, one kind of parameter and row for SQLite and PostgreSQL.
//!
//! Decides how a statement written once reaches either engine. What differs is here and nowhere else: opening
//! (`open`), values (`param`, `row`), bulk rows (`writer`), schema words (`schema`). No business words.

mod copy;
mod health;
mod many;
pub(crate) mod open;
mod param;
mod postgres;
#[cfg(test)]
mod registry;
mod row;
pub(crate) mod schema;
mod sqlite;
mod statement;
pub(crate) mod writer;

pub(crate) use param::{Param, params};
pub(crate) use postgres::Link;
pub(crate) use row::Row;
pub(crate) use statement::{Kind, Sql, kinds, statements};

use jiff::Timestamp;

use crate::error::{Result, StoreError};

/// An open connection.
pub(crate) enum Db {
    /// A file or memory.
    Sqlite(rusqlite::Connection),
    /// A server.
    Postgres(Box<Link>),
}

/// A load of this size changes what a planner should know.
const COUNT_AFTER_BYTES: usize = 1_000_000;

const COUNT_TABLES: &str = "ANALYZE account, contact, customer_name, customer_number, entry, item, item_number, receipt, \
                            receipt_key, run_row";

/// Whether a transaction may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Takes the writer's place at once (SQLite).
    Write,
    /// The same, but each statement sees what is committed by then (PostgreSQL): who waited for a row reads what is true afterwards.
    Decide,
    /// Sees one state of the book from beginning to end.
    Read,
}

impl Db {
    /// Runs a statement that gives rows; `each` sees them as they come.
    pub(crate) fn each<E: From<StoreError>>(
        &mut self,
        sql: &'static Sql,
        params: &[Param<'_>],
        each: impl FnMut(&Row<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        sql.check(params)?;
        match self {
            Db::Sqlite(conn) => sqlite::each(conn, sql, params, each),
            Db::Postgres(link) => link.each(sql, params, each),
        }
    }

    /// All rows of a statement.
    pub(crate) fn list<T>(
        &mut self,
        sql: &'static Sql,
        params: &[Param<'_>],
        mut read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut all = Vec::new();
        self.each(sql, params, |row| {
            all.push(read(row)?);
            Ok::<(), StoreError>(())
        })?;
        Ok(all)
    }

    /// The last row of a statement that gives at most one.
    pub(crate) fn find<T>(
        &mut self,
        sql: &'static Sql,
        params: &[Param<'_>],
        mut read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut found = None;
        self.each(sql, params, |row| {
            found = Some(read(row)?);
            Ok::<(), StoreError>(())
        })?;
        Ok(found)
    }

    /// Whether a statement gives a row.
    pub(crate) fn any(&mut self, sql: &'static Sql, params: &[Param<'_>]) -> Result<bool> {
        Ok(self.find(sql, params, |_| Ok(()))?.is_some())
    }

    /// Runs a statement that gives no rows; how many it touched.
    pub(crate) fn run(&mut self, sql: &'static Sql, params: &[Param<'_>]) -> Result<u64> {
        sql.check(params)?;
        match self {
            Db::Sqlite(conn) => sqlite::run(conn, sql, params),
            Db::Postgres(link) => link.run(sql, params),
        }
    }

    /// Runs text that takes nothing and gives nothing: schema, transactions, savepoints.
    pub(crate) fn script(&mut self, text: &str) -> Result<()> {
        match self {
            Db::Sqlite(conn) => conn.execute_batch(text).map_err(sqlite::written),
            Db::Postgres(link) => link.script(text),
        }
    }

    /// Begins a transaction. PostgreSQL's REPEATABLE READ refuses to overwrite what another transaction changed since
    /// this one began, so what was read of an account is still true when it is written.
    pub(crate) fn begin(&mut self, access: Access) -> Result<()> {
        let text = match (&mut *self, access) {
            (Db::Sqlite(_), Access::Write | Access::Decide) => "BEGIN IMMEDIATE",
            (Db::Sqlite(_), Access::Read) => "BEGIN DEFERRED",
            (Db::Postgres(_), Access::Write) => "BEGIN ISOLATION LEVEL REPEATABLE READ",
            (Db::Postgres(_), Access::Decide) => "BEGIN ISOLATION LEVEL READ COMMITTED",
            (Db::Postgres(_), Access::Read) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        };
        if let Db::Postgres(link) = self {
            link.conflict = false;
        }
        self.script(text)
    }

    /// Ends a transaction that succeeded. After a bulk load PostgreSQL counts its tables: planned for empty ones, a
    /// look-up of 64 keys reads all of them.
    pub(crate) fn commit(&mut self) -> Result<()> {
        self.script("COMMIT")?;
        if let Db::Postgres(link) = self
            && core::mem::take(&mut link.loaded_bytes) > COUNT_AFTER_BYTES
        {
            self.script(COUNT_TABLES)?;
        }
        Ok(())
    }

    /// Ends a transaction that failed; nothing of it stays.
    pub(crate) fn roll_back(&mut self) {
        if matches!(self, Db::Sqlite(conn) if conn.is_autocommit()) {
            return;
        }
        // A connection that cannot even roll back is closed by the engine, which rolls back.
        let _ = self.script("ROLLBACK");
    }

    /// The database's own clock: all programs that share a lease read the same one.
    pub(crate) fn clock(&mut self) -> Result<Timestamp> {
        let micros = match self {
            Db::Sqlite(conn) => conn
                .query_row("SELECT CAST(unixepoch('subsec') * 1000000 AS INTEGER)", [], |row| row.get(0))
                .map_err(sqlite::read)?,
            Db::Postgres(link) => link
                .client()
                .query_one("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS BIGINT)", &[])
                .map_err(|source| StoreError::Postgres { doing: "read", source })?
                .get::<_, i64>(0),
        };
        Timestamp::from_microsecond(micros)
            .map_err(|_| StoreError::Damaged { table: "clock", what: micros.to_string() })
    }

    /// Who writes is alone in the book.
    pub(crate) fn has_one_writer(&self) -> bool {
        matches!(self, Db::Sqlite(_))
    }

    /// The server asked for the transaction to be tried again.
    pub(crate) fn asked_for_retry(&self) -> bool {
        matches!(self, Db::Postgres(link) if link.conflict)
    }
}
