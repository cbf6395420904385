//! Rows that wait until one statement can take many of them: SQLite's bulk road.
//!
//! A statement is set up, and finds its place in the table, once for all of its rows. Values are kept as they came, texts one
//! behind the other in one buffer.

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ToSql};

use crate::db::{Param, Sql, sqlite};
use crate::error::Result;

/// Rows of one statement. For each statement SQLite copies the page that it begins with, should it fail; so 128 are cheaper than 32.
const ROWS_AT_ONCE: usize = 128;

/// Rows of one INSERT whose values are its parameters.
pub(super) struct Rows {
    pub(super) sql: &'static Sql,
    cells: Vec<Cell>,
    text: String,
    bytes: Vec<u8>,
}

/// A value: itself, or where it lies.
enum Cell {
    Here(Param<'static>),
    Text { from: usize, len: usize },
    Bytes { from: usize, len: usize },
}

impl Rows {
    pub(super) fn new(sql: &'static Sql) -> Rows {
        Rows { sql, cells: Vec::new(), text: String::new(), bytes: Vec::new() }
    }

    /// One more row.
    pub(super) fn push(&mut self, params: &[Param<'_>]) {
        for param in params {
            let cell = match *param {
                Param::Null => Cell::Here(Param::Null),
                Param::Id(id) => Cell::Here(Param::Id(id)),
                Param::Int(value) => Cell::Here(Param::Int(value)),
                Param::Flag(value) => Cell::Here(Param::Flag(value)),
                Param::Day(day, iso) => Cell::Here(Param::Day(day, iso)),
                Param::Text(text) => {
                    self.text.push_str(text);
                    Cell::Text { from: self.text.len() - text.len(), len: text.len() }
                }
                Param::Bytes(bytes) => {
                    self.bytes.extend_from_slice(bytes);
                    Cell::Bytes { from: self.bytes.len() - bytes.len(), len: bytes.len() }
                }
            };
            self.cells.push(cell);
        }
    }

    /// Inserts all of them, and keeps the space for the next ones.
    pub(super) fn send(&mut self, conn: &Connection) -> Result<()> {
        let mut chunks = self.cells.chunks_exact(self.sql.takes.len() * ROWS_AT_ONCE);
        if chunks.len() > 0 {
            let text = many_rows(self.sql, ROWS_AT_ONCE);
            let mut many = conn.prepare_cached(&text).map_err(sqlite::read)?;
            for chunk in chunks.by_ref() {
                let done = sqlite::bind(&mut many, chunk.iter().map(|cell| Value { rows: self, cell }))
                    .and_then(|()| many.raw_execute());
                if let Err(error) = done {
                    // It fails as a whole; one by one, the row at fault says what it is.
                    self.one_by_one(conn, chunk)?;
                    return Err(sqlite::written(error));
                }
            }
        }
        self.one_by_one(conn, chunks.remainder())?;
        self.cells.clear();
        self.text.clear();
        self.bytes.clear();
        Ok(())
    }

    fn one_by_one(&self, conn: &Connection, cells: &[Cell]) -> Result<()> {
        let mut one = sqlite::prepare(conn, self.sql)?;
        for row in cells.chunks_exact(self.sql.takes.len()) {
            let row: Vec<Param<'_>> = row.iter().map(|cell| self.param(cell)).collect();
            sqlite::execute(&mut one, self.sql, &row)?;
        }
        Ok(())
    }

    fn param(&self, cell: &Cell) -> Param<'_> {
        match cell {
            Cell::Here(value) => *value,
            Cell::Text { from, len } => Param::Text(&self.text[*from..from + len]),
            Cell::Bytes { from, len } => Param::Bytes(&self.bytes[*from..from + len]),
        }
    }
}

/// A value on its way into the statement. SQLite copies it from where it lies.
struct Value<'r> {
    rows: &'r Rows,
    cell: &'r Cell,
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.cell {
            Cell::Here(value) => return value.to_sql(),
            Cell::Text { from, len } => ValueRef::Text(&self.rows.text.as_bytes()[*from..from + len]),
            Cell::Bytes { from, len } => ValueRef::Blob(&self.rows.bytes[*from..from + len]),
        }))
    }
}

/// `INSERT INTO t (a, b) VALUES (?,?),(?,?)…`
fn many_rows(sql: &Sql, rows: usize) -> String {
    let row = format!("({})", vec!["?"; sql.takes.len()].join(","));
    format!("INSERT INTO {} {} VALUES {}", sql.inserts_into(), sql.columns(), vec![row; rows].join(","))
}
