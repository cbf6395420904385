//! Rows on their way in: one by one, or gathered and sent many at a time (SQLite) or by COPY (PostgreSQL).
//!
//! The same code writes a fact on every road, so that a bulk import and single commits give the same tables. Gathered rows
//! are sent when there are many of them, before any other statement is run, and at the end; parents before children.

use rusqlite::CachedStatement;

use crate::db::{Db, Link, Param, Row, Sql, copy, many, sqlite};
use crate::error::{Result, StoreError};

/// Parents before children: the order in which gathered rows are sent.
const ORDER: [&str; 30] = [
    "creditor",
    "account",
    "customer_number",
    "customer_name",
    "account_alias",
    "contact",
    "item",
    "late_terms",
    "item_number",
    "receipt",
    "receipt_key",
    "entry",
    "entry_reason",
    "hold",
    "credit_override",
    "dispute",
    "promise",
    "promise_item",
    "call",
    "task",
    "notice",
    "notice_content",
    "step_taken",
    "delivery",
    "post",
    "reply",
    "charge",
    "unlisted",
    "run_row",
    "activity",
];

/// Rows of all tables that are gathered before they are sent: enough to be fast, few enough to be small.
const GATHERED_MAX: usize = 20_000;

/// How rows go in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Road {
    /// Each by its own statement.
    Single,
    /// Gathered.
    Bulk,
}

/// Writes rows.
pub(crate) struct Writer<'d> {
    inner: Inner<'d>,
    /// How many rows are gathered.
    gathered: usize,
}

enum Inner<'d> {
    Sqlite { conn: &'d rusqlite::Connection, open: Open<'d> },
    Many { conn: &'d rusqlite::Connection, tables: Vec<many::Rows> },
    Postgres(&'d mut Link),
    Copy { link: &'d mut Link, tables: Vec<copy::Rows> },
}

/// Statements that stay prepared as long as the writer lives.
type Open<'d> = Vec<(&'static Sql, CachedStatement<'d>)>;

impl<'d> Writer<'d> {
    /// On a road.
    pub(crate) fn new(db: &'d mut Db, road: Road) -> Writer<'d> {
        let inner = match (db, road) {
            (Db::Sqlite(conn), Road::Single) => Inner::Sqlite { conn, open: Vec::new() },
            (Db::Sqlite(conn), Road::Bulk) => Inner::Many { conn, tables: Vec::new() },
            (Db::Postgres(link), Road::Single) => Inner::Postgres(link),
            (Db::Postgres(link), Road::Bulk) => Inner::Copy { link, tables: Vec::new() },
        };
        Writer { inner, gathered: 0 }
    }

    /// A new row; `sql` is an INSERT whose values are its parameters.
    pub(crate) fn insert(&mut self, sql: &'static Sql, params: &[Param<'_>]) -> Result<()> {
        sql.check(params)?;
        match &mut self.inner {
            Inner::Sqlite { conn, open } => return sqlite::execute(kept(conn, open, sql)?, sql, params).map(drop),
            Inner::Postgres(link) => return link.run(sql, params).map(drop),
            Inner::Many { tables, .. } => table(tables, sql, |rows| rows.sql, many::Rows::new).push(params),
            Inner::Copy { tables, .. } => table(tables, sql, |rows| rows.sql, copy::Rows::new).push(params),
        }
        self.gathered += 1;
        if self.gathered < GATHERED_MAX { Ok(()) } else { self.send() }
    }

    /// A statement that changes rows; how many it touched.
    pub(crate) fn run(&mut self, sql: &'static Sql, params: &[Param<'_>]) -> Result<u64> {
        sql.check(params)?;
        self.send()?;
        match &mut self.inner {
            Inner::Sqlite { conn, open } => sqlite::execute(kept(conn, open, sql)?, sql, params),
            Inner::Many { conn, .. } => sqlite::run(conn, sql, params),
            Inner::Postgres(link) | Inner::Copy { link, .. } => link.run(sql, params),
        }
    }

    /// A statement that gives at most one row.
    pub(crate) fn find<T>(
        &mut self,
        sql: &'static Sql,
        params: &[Param<'_>],
        mut read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        sql.check(params)?;
        self.send()?;
        let mut found = None;
        let each = |row: &Row<'_>| {
            found = Some(read(row)?);
            Ok::<(), StoreError>(())
        };
        match &mut self.inner {
            Inner::Sqlite { conn, .. } | Inner::Many { conn, .. } => sqlite::each(conn, sql, params, each)?,
            Inner::Postgres(link) | Inner::Copy { link, .. } => link.each(sql, params, each)?,
        }
        Ok(found)
    }

    /// Sends what is gathered.
    pub(crate) fn send(&mut self) -> Result<()> {
        if self.gathered == 0 {
            return Ok(());
        }
        self.gathered = 0;
        match &mut self.inner {
            Inner::Sqlite { .. } | Inner::Postgres(_) => Ok(()),
            Inner::Many { conn, tables } => tables.iter_mut().try_for_each(|rows| rows.send(conn)),
            Inner::Copy { link, tables } => tables.iter_mut().try_for_each(|rows| rows.send(link)),
        }
    }
}

/// Where the rows of an INSERT are gathered; tables stand in the order in which they are sent.
fn table<'t, R>(
    tables: &'t mut Vec<R>,
    sql: &'static Sql,
    sql_of: impl Fn(&R) -> &'static Sql,
    new: impl FnOnce(&'static Sql) -> R,
) -> &'t mut R {
    if let Some(at) = tables.iter().position(|rows| core::ptr::eq(sql_of(rows), sql)) {
        return &mut tables[at];
    }
    let place = |sql: &Sql| ORDER.iter().position(|table| *table == sql.inserts_into());
    let at = tables.partition_point(|rows| place(sql_of(rows)) <= place(sql));
    tables.insert(at, new(sql));
    &mut tables[at]
}

/// A statement that stays prepared as long as the writer lives.
fn kept<'o, 'd>(
    conn: &'d rusqlite::Connection,
    open: &'o mut Open<'d>,
    sql: &'static Sql,
) -> Result<&'o mut CachedStatement<'d>> {
    let known = open.iter().position(|(known, _)| core::ptr::eq(*known, sql));
    let at = known.unwrap_or(open.len());
    if known.is_none() {
        open.push((sql, sqlite::prepare(conn, sql)?));
    }
    Ok(&mut open[at].1)
}

/// What people call a table's key, and the column that holds it.
fn business_key(table: &str) -> (&'static str, &'static str) {
    match table {
        "customer_number" => ("customer number", "number"),
        "item_number" => ("invoice number", "number"),
        "receipt_key" => ("receipt", "key"),
        "notice" => ("notice", "key"),
        "step_taken" => ("step", "step"),
        "charge" => ("charge", "basis"),
        "creditor" => ("creditor", "name"),
        "run" => ("run", "name"),
        "print_batch" => ("print batch", "name"),
        "automatic_day" => ("automatic day", "on_day"),
        "account" => ("account", "number"),
        "book_user" => ("user", "name"),
        "approval" => ("approval", "number"),
        _ => ("key", "id"),
    }
}

/// A unique key was taken by a row.
pub(super) fn already_there(sql: &'static Sql, params: &[Param<'_>]) -> StoreError {
    let (what, column) = business_key(sql.inserts_into());
    let columns = sql.columns().trim_matches(['(', ')']);
    let at = columns.split(", ").position(|name| name == column);
    let key = match at.and_then(|at| params.get(at)) {
        Some(Param::Text(text)) => (*text).to_owned(),
        Some(Param::Id(bytes)) => format!("{:032x}", u128::from_be_bytes(*bytes)),
        _ => sql.inserts_into().to_owned(),
    };
    StoreError::AlreadyThere { what, key }
}

/// A unique key was taken by one of many rows; the server's detail says `Key (a, b)=(1, 2) already exists.`
pub(super) fn already_there_in_bulk(sql: &'static Sql, detail: Option<&str>) -> StoreError {
    let (what, _) = business_key(sql.inserts_into());
    let values = detail.and_then(|detail| detail.split_once(")=(")).map(|(_, rest)| rest);
    let key = values.and_then(|values| values.split_once(", ")).map_or(sql.inserts_into(), |(first, _)| first);
    StoreError::AlreadyThere { what, key: key.to_owned() }
}
