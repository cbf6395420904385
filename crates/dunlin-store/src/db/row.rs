//! A row on its way out of either engine: typed reads by place, text borrowed.
//!
//! A value of another type than the statement declares is damage, named by statement and column; it never panics.

use dunlin_core::money::Currency;
use jiff::Timestamp;
use jiff::civil::Date;
use postgres::types::{FromSql, Type};
use rusqlite::types::ValueRef;

use crate::db::Sql;
use crate::error::{Result, StoreError};

/// A row at hand.
pub(crate) struct Row<'r> {
    sql: &'static Sql,
    cells: Cells<'r>,
}

enum Cells<'r> {
    Sqlite(&'r rusqlite::Row<'r>),
    Postgres(&'r postgres::Row),
}

/// The 16 bytes of a UUID.
struct Key([u8; 16]);

impl<'a> FromSql<'a> for Key {
    fn from_sql(_: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Key(raw.try_into()?))
    }

    fn accepts(kind: &Type) -> bool {
        *kind == Type::UUID
    }
}

impl<'r> Row<'r> {
    pub(super) fn sqlite(sql: &'static Sql, row: &'r rusqlite::Row<'r>) -> Row<'r> {
        Row { sql, cells: Cells::Sqlite(row) }
    }

    pub(super) fn postgres(sql: &'static Sql, row: &'r postgres::Row) -> Row<'r> {
        Row { sql, cells: Cells::Postgres(row) }
    }

    /// A key.
    #[inline]
    pub(crate) fn id(&self, at: usize) -> Result<u128> {
        self.opt_id(at)?.ok_or_else(|| self.damaged(at))
    }

    /// A key or null.
    #[inline]
    pub(crate) fn opt_id(&self, at: usize) -> Result<Option<u128>> {
        let bytes = match &self.cells {
            Cells::Sqlite(row) => match row.get_ref(at).map_err(|_| self.damaged(at))? {
                ValueRef::Null => None,
                ValueRef::Blob(blob) => Some(blob.try_into().map_err(|_| self.damaged(at))?),
                _ => return Err(self.damaged(at)),
            },
            Cells::Postgres(row) => {
                row.try_get::<_, Option<Key>>(at).map_err(|_| self.damaged(at))?.map(|Key(bytes)| bytes)
            }
        };
        Ok(bytes.map(u128::from_be_bytes))
    }

    /// A number.
    #[inline]
    pub(crate) fn int(&self, at: usize) -> Result<i64> {
        match &self.cells {
            Cells::Sqlite(row) => match row.get_ref(at) {
                Ok(ValueRef::Integer(value)) => Ok(value),
                _ => Err(self.damaged(at)),
            },
            Cells::Postgres(row) => row.try_get(at).map_err(|_| self.damaged(at)),
        }
    }

    /// A number or null.
    pub(crate) fn opt_int(&self, at: usize) -> Result<Option<i64>> {
        match &self.cells {
            Cells::Sqlite(row) => match row.get_ref(at) {
                Ok(ValueRef::Integer(value)) => Ok(Some(value)),
                Ok(ValueRef::Null) => Ok(None),
                _ => Err(self.damaged(at)),
            },
            Cells::Postgres(row) => row.try_get(at).map_err(|_| self.damaged(at)),
        }
    }

    /// Yes or no.
    #[inline]
    pub(crate) fn flag(&self, at: usize) -> Result<bool> {
        match &self.cells {
            Cells::Sqlite(_) => Ok(self.int(at)? != 0),
            Cells::Postgres(row) => row.try_get(at).map_err(|_| self.damaged(at)),
        }
    }

    /// Words.
    #[inline]
    pub(crate) fn text(&self, at: usize) -> Result<&'r str> {
        self.opt_text(at)?.ok_or_else(|| self.damaged(at))
    }

    /// Words or null.
    #[inline]
    pub(crate) fn opt_text(&self, at: usize) -> Result<Option<&'r str>> {
        match self.cells {
            Cells::Sqlite(row) => match row.get_ref(at) {
                Ok(ValueRef::Text(text)) => Ok(Some(core::str::from_utf8(text).map_err(|_| self.damaged(at))?)),
                Ok(ValueRef::Null) => Ok(None),
                _ => Err(self.damaged(at)),
            },
            Cells::Postgres(row) => row.try_get(at).map_err(|_| self.damaged(at)),
        }
    }

    /// Whether the words are these; quicker than reading them.
    #[inline]
    pub(crate) fn is_text(&self, at: usize, words: &str) -> Result<bool> {
        match self.cells {
            Cells::Sqlite(row) => match row.get_ref(at) {
                Ok(ValueRef::Text(text)) => Ok(text == words.as_bytes()),
                _ => Err(self.damaged(at)),
            },
            Cells::Postgres(_) => Ok(self.text(at)? == words),
        }
    }

    /// Words of one's own.
    pub(crate) fn string(&self, at: usize) -> Result<String> {
        self.text(at).map(str::to_owned)
    }

    /// Words of one's own or null.
    pub(crate) fn opt_string(&self, at: usize) -> Result<Option<String>> {
        Ok(self.opt_text(at)?.map(str::to_owned))
    }

    /// A day.
    #[inline]
    pub(crate) fn day(&self, at: usize) -> Result<Date> {
        self.opt_day(at)?.ok_or_else(|| self.damaged(at))
    }

    /// A day or null.
    #[inline]
    pub(crate) fn opt_day(&self, at: usize) -> Result<Option<Date>> {
        match &self.cells {
            Cells::Sqlite(row) => match row.get_ref(at) {
                Ok(ValueRef::Text(text)) => Ok(Some(read_iso(text).ok_or_else(|| self.damaged(at))?)),
                Ok(ValueRef::Null) => Ok(None),
                _ => Err(self.damaged(at)),
            },
            Cells::Postgres(row) => row.try_get(at).map_err(|_| self.damaged(at)),
        }
    }

    /// An instant.
    pub(crate) fn instant(&self, at: usize) -> Result<Timestamp> {
        Timestamp::from_microsecond(self.int(at)?).map_err(|_| self.damaged(at))
    }

    /// An instant or null.
    pub(crate) fn opt_instant(&self, at: usize) -> Result<Option<Timestamp>> {
        let micros = self.opt_int(at)?;
        micros.map(|micros| Timestamp::from_microsecond(micros).map_err(|_| self.damaged(at))).transpose()
    }

    /// Anything.
    pub(crate) fn bytes(&self, at: usize) -> Result<&'r [u8]> {
        self.opt_bytes(at)?.ok_or_else(|| self.damaged(at))
    }

    /// Anything or null.
    pub(crate) fn opt_bytes(&self, at: usize) -> Result<Option<&'r [u8]>> {
        match self.cells {
            Cells::Sqlite(row) => match row.get_ref(at) {
                Ok(ValueRef::Blob(bytes)) => Ok(Some(bytes)),
                Ok(ValueRef::Null) => Ok(None),
                _ => Err(self.damaged(at)),
            },
            Cells::Postgres(row) => row.try_get(at).map_err(|_| self.damaged(at)),
        }
    }

    /// A currency.
    pub(crate) fn currency(&self, at: usize) -> Result<Currency> {
        self.word(at, Currency::find)
    }

    /// A stable word of a closed list.
    pub(crate) fn word<T>(&self, at: usize, find: impl FnOnce(&str) -> Option<T>) -> Result<T> {
        find(self.text(at)?).ok_or_else(|| self.damaged(at))
    }

    /// A stable word of a closed list, or null.
    pub(crate) fn opt_word<T>(&self, at: usize, find: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>> {
        self.opt_text(at)?.map(|word| find(word).ok_or_else(|| self.damaged(at))).transpose()
    }

    /// What to say when a value is not what it should be.
    #[cold]
    pub(crate) fn damaged(&self, at: usize) -> StoreError {
        StoreError::Damaged { table: self.sql.name, what: format!("column {} cannot be read", at + 1) }
    }
}

/// Reads `2026-11-19`.
#[inline]
fn read_iso(text: &[u8]) -> Option<Date> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return None };
    if ![y1, y2, y3, y4, m1, m2, d1, d2].iter().all(u8::is_ascii_digit) {
        return None;
    }
    let digit = |byte: u8| i16::from(byte - b'0');
    let year = ((digit(y1) * 10 + digit(y2)) * 10 + digit(y3)) * 10 + digit(y4);
    let two = |tens: u8, ones: u8| i8::try_from(digit(tens) * 10 + digit(ones));
    Date::new(year, two(m1, m2).ok()?, two(d1, d2).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso_days_are_read_strictly() {
        assert_eq!(read_iso(b"2026-11-09"), Some(Date::constant(2026, 11, 9)));
        assert_eq!(read_iso(b"9999-12-31"), Some(Date::constant(9999, 12, 31)));
        for wrong in ["2026-11-9", "2026-13-01", "2026-02-30", "2026/11/09", "", "20261109xx"] {
            assert_eq!(read_iso(wrong.as_bytes()), None, "{wrong}");
        }
    }
}
