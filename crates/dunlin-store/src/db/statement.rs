//! A statement, written once for both engines, with the types it takes and gives.
//!
//! Rules that make one text do: `$1, $2, …` in ascending order of first appearance (SQLite numbers parameters so), sums cast to
//! BIGINT (PostgreSQL's sum of BIGINT is NUMERIC), no arrays, no `DISTINCT ON`, no `LATERAL`. A test prepares all of them on
//! both engines and compares parameter and column types with what stands here.

use crate::db::Param;
use crate::error::{Result, StoreError};

/// The types that exist in a book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A 128-bit key.
    Id,
    /// 64 bits: counts, versions, minor units, instants in microseconds.
    Int,
    /// Words.
    Text,
    /// A civil day.
    Day,
    /// Yes or no.
    Flag,
    /// Anything.
    Bytes,
}

/// A statement.
#[derive(Debug)]
pub(crate) struct Sql {
    /// Its name in the program, for errors.
    pub(crate) name: &'static str,
    /// Its text.
    pub(crate) text: &'static str,
    /// Types of its parameters.
    pub(crate) takes: &'static [Kind],
    /// Types of its columns.
    pub(crate) gives: &'static [Kind],
}

/// Declares a module's statements and lists them in `STATEMENTS`; types stand in parentheses, or as a slice in brackets.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident $takes:tt -> $gives:tt = $text:expr;)*) => {
        $(
            $(#[$doc])*
            pub(crate) static $name: $crate::db::Sql = $crate::db::Sql {
                name: stringify!($name),
                text: $text,
                takes: $crate::db::kinds!($takes),
                gives: $crate::db::kinds!($gives),
            };
        )*
        /// All of this module, for the test that prepares them on both engines.
        #[cfg(test)]
        pub(crate) static STATEMENTS: &[&$crate::db::Sql] = &[$(&$name),*];
    };
}
pub(crate) use statements;

macro_rules! kinds {
    (($($kind:ident)*)) => { &[$($crate::db::Kind::$kind),*] };
    ([$kinds:expr]) => { $kinds };
}
pub(crate) use kinds;

impl Sql {
    /// The parameters are of the types that the statement takes: SQLite would store a day in a column of words.
    pub(crate) fn check(&self, params: &[Param<'_>]) -> Result<()> {
        let fits = |(kind, param): (&Kind, &Param<'_>)| param.is(*kind);
        if params.len() == self.takes.len() && self.takes.iter().zip(params).all(fits) {
            return Ok(());
        }
        let what = format!("takes {:?}, was given {params:?}", self.takes);
        Err(StoreError::Damaged { table: self.name, what })
    }

    /// The table that an `INSERT INTO table (…)` writes; empty for other statements.
    pub(crate) fn inserts_into(&self) -> &'static str {
        let rest = self.text.strip_prefix("INSERT INTO ").unwrap_or_default();
        rest.split_once(' ').map_or("", |(table, _)| table)
    }

    /// The column list of an `INSERT INTO table (…)`, with its parentheses.
    pub(crate) fn columns(&self) -> &'static str {
        let from = self.text.find('(').unwrap_or_default();
        let to = self.text.find(')').map_or(from, |at| at + 1);
        &self.text[from..to]
    }
}
