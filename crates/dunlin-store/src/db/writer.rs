//! Rows on their way in: one by one, or gathered and sent by COPY (PostgreSQL's bulk road).
//!
//! The same code writes a fact on every road, so that a bulk import and single commits give the same tables. SQLite needs no
//! bulk form: a prepared INSERT in one transaction is as fast. Gathered rows are sent before any other statement is run and
//! at the end, parents before children.

use rusqlite::CachedStatement;

use crate::db::{Db, Link, Param, Row, Sql, sqlite};
use crate::error::{Result, StoreError};

/// Parents before children: the order in which gathered rows are sent.
const ORDER: [&str; 22] = [
    "creditor",
    "account",
    "customer_number",
    "customer_name",
    "account_alias",
    "contact",
    "item",
    "item_number",
    "receipt",
    "receipt_key",
    "entry",
    "hold",
    "dispute",
    "promise",
    "call",
    "task",
    "notice",
    "notice_content",
    "step_taken",
    "unlisted",
    "run_row",
    "activity",
];

/// How rows go in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Road {
    /// Each by its own statement.
    Single,
    /// Gathered, where the engine has a faster road.
    Bulk,
}

/// Writes rows.
pub(crate) struct Writer<'d>(Inner<'d>);

enum Inner<'d> {
    Sqlite { conn: &'d rusqlite::Connection, open: Open<'d>, later: Vec<Later> },
    Postgres(&'d mut Link),
    Copy { link: &'d mut Link, gathered: Vec<Gathered> },
}

/// Statements that stay prepared as long as the writer lives.
type Open<'d> = Vec<(&'static Sql, CachedStatement<'d>)>;

/// A row of a directory that is held back: written in the order of its keys, a bulk of them touches each page once.
struct Later {
    sql: &'static Sql,
    key: String,
    /// The ids that it leads to; a row of three columns leaves the last out.
    ids: [Param<'static>; 3],
}

/// Rows of one INSERT in COPY's binary form.
struct Gathered {
    sql: &'static Sql,
    bytes: Vec<u8>,
}

const COPY_HEADER: &[u8] = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0";

impl<'d> Writer<'d> {
    /// On a road.
    pub(crate) fn new(db: &'d mut Db, road: Road) -> Writer<'d> {
        Writer(match (db, road) {
            (Db::Sqlite(conn), _) => Inner::Sqlite { conn, open: Vec::new(), later: Vec::new() },
            (Db::Postgres(link), Road::Single) => Inner::Postgres(link),
            (Db::Postgres(link), Road::Bulk) => Inner::Copy { link, gathered: Vec::new() },
        })
    }

    /// A new row; `sql` is an INSERT whose values are its parameters.
    pub(crate) fn insert(&mut self, sql: &'static Sql, params: &[Param<'_>]) -> Result<()> {
        sql.check(params)?;
        match &mut self.0 {
            Inner::Sqlite { conn, open, .. } => sqlite::execute(kept(conn, open, sql)?, sql, params).map(drop),
            Inner::Postgres(link) => link.run(sql, params).map(drop),
            Inner::Copy { gathered, .. } => {
                gather(gathered, sql, params);
                Ok(())
            }
        }
    }

    /// A new row of a directory: its business key and the ids that it leads to.
    pub(crate) fn insert_key(&mut self, sql: &'static Sql, key: &str, ids: [Param<'static>; 3]) -> Result<()> {
        if let Inner::Sqlite { later, .. } = &mut self.0 {
            later.push(Later { sql, key: key.to_owned(), ids });
            return Ok(());
        }
        self.insert(sql, &row_of(key, ids)[..sql.takes.len()])
    }

    /// A statement that changes rows; how many it touched.
    pub(crate) fn run(&mut self, sql: &'static Sql, params: &[Param<'_>]) -> Result<u64> {
        sql.check(params)?;
        self.send()?;
        match &mut self.0 {
            Inner::Sqlite { conn, open, .. } => sqlite::execute(kept(conn, open, sql)?, sql, params),
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
        match &mut self.0 {
            Inner::Sqlite { conn, .. } => sqlite::each(conn, sql, params, each)?,
            Inner::Postgres(link) | Inner::Copy { link, .. } => link.each(sql, params, each)?,
        }
        Ok(found)
    }

    /// Sends what is gathered.
    pub(crate) fn send(&mut self) -> Result<()> {
        match &mut self.0 {
            Inner::Postgres(_) => Ok(()),
            Inner::Sqlite { later, .. } if later.is_empty() => Ok(()),
            Inner::Sqlite { conn, open, later } => send_later(conn, open, core::mem::take(later)),
            Inner::Copy { link, gathered } => send_gathered(link, gathered),
        }
    }
}

fn send_later<'d>(conn: &'d rusqlite::Connection, open: &mut Open<'d>, mut later: Vec<Later>) -> Result<()> {
    later.sort_by(|a, b| (a.sql.name, &a.key).cmp(&(b.sql.name, &b.key)));
    for Later { sql, key, ids } in &later {
        let row = row_of(key, *ids);
        let row = &row[..sql.takes.len()];
        sql.check(row)?;
        sqlite::execute(kept(conn, open, sql)?, sql, row)?;
    }
    Ok(())
}

fn row_of<'a>(key: &'a str, [first, second, third]: [Param<'a>; 3]) -> [Param<'a>; 4] {
    [Param::Text(key), first, second, third]
}

fn send_gathered(link: &mut Link, gathered: &mut Vec<Gathered>) -> Result<()> {
    gathered.sort_by_key(|rows| ORDER.iter().position(|table| *table == rows.sql.inserts_into()));
    for rows in gathered.iter_mut() {
        rows.bytes.extend_from_slice(&(-1_i16).to_be_bytes());
        link.copy(rows.sql, &rows.bytes)?;
    }
    link.loaded_bytes += gathered.iter().map(|rows| rows.bytes.len()).sum::<usize>();
    gathered.clear();
    Ok(())
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

fn gather(gathered: &mut Vec<Gathered>, sql: &'static Sql, params: &[Param<'_>]) {
    let at = gathered.iter().position(|rows| core::ptr::eq(rows.sql, sql)).unwrap_or_else(|| {
        gathered.push(Gathered { sql, bytes: COPY_HEADER.to_vec() });
        gathered.len() - 1
    });
    let bytes = &mut gathered[at].bytes;
    bytes.extend_from_slice(&i16::try_from(params.len()).unwrap_or(i16::MAX).to_be_bytes());
    for param in params {
        let start = bytes.len();
        bytes.extend_from_slice(&(-1_i32).to_be_bytes());
        if param.put_binary(|value| bytes.extend_from_slice(value)) {
            let length = i32::try_from(bytes.len() - start - 4).unwrap_or(i32::MAX);
            bytes[start..start + 4].copy_from_slice(&length.to_be_bytes());
        }
    }
}

/// What people call a table's key, and the column that holds it.
fn business_key(table: &str) -> (&'static str, &'static str) {
    match table {
        "customer_number" => ("customer number", "number"),
        "item_number" => ("invoice number", "number"),
        "receipt_key" => ("receipt", "key"),
        "notice" => ("notice", "key"),
        "step_taken" => ("step", "step"),
        "creditor" => ("creditor", "name"),
        "run" => ("run", "name"),
        "account" => ("account", "number"),
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
