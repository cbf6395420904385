//! What can be wrong with a file: a [`Refusal`] for the whole of it, a [`Problem`] for a row or a column.
//!
//! Decides nothing itself; it is the vocabulary of the other modules. Codes are `noun.what` and are never renamed, because
//! scripts read them in `problems: [{row, column, code, severity, found, message}]`.

use std::fmt;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something was read in a way worth knowing; the row is good.
    Warning,
    /// The row is rejected.
    Error,
}

impl Severity {
    /// `warning` or `error`, as in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// One thing that is wrong with, or worth knowing about, a row, a column or the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Line (or sheet row) where the record begins; the header of a file without preamble is 1. `None` for the whole file.
    pub row: Option<u64>,
    /// The header of the column, as the file spells it.
    pub column: Option<String>,
    /// Stable code, for example `date.unreadable`.
    pub code: &'static str,
    /// Whether the row is lost.
    pub severity: Severity,
    /// What stood there, cut to 80 characters.
    pub found: Option<String>,
    /// One English sentence that says what is wrong and what would be right.
    pub message: String,
}

impl Problem {
    pub(crate) fn file_warning(code: &'static str, message: String) -> Self {
        Problem { row: None, column: None, code, severity: Severity::Warning, found: None, message }
    }

    pub(crate) fn column_warning(code: &'static str, column: &str, found: Option<&str>, message: String) -> Self {
        Problem {
            row: None,
            column: Some(column.to_owned()),
            code,
            severity: Severity::Warning,
            found: found.map(shorten),
            message,
        }
    }
}

/// Why a whole file is not read: it is something else, or its layout is not certain. Nothing of it may be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Stable code, for example `date_order.uncertain`.
    pub code: &'static str,
    /// What was seen.
    pub message: String,
    /// What to do; names the flag that settles it when there is one.
    pub hint: String,
}

impl Refusal {
    pub(crate) fn new(code: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Refusal { code, message: message.into(), hint: hint.into() }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.message)
    }
}

impl std::error::Error for Refusal {}

/// Cuts a cell to what fits a message: 80 characters.
pub(crate) fn shorten(text: &str) -> String {
    match text.char_indices().nth(80) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// Lists a few headers for a message: `"a", "b", "c" and 4 more`.
pub(crate) fn list_some(names: &[String]) -> String {
    let shown: Vec<String> =
        names.iter().filter(|n| !n.trim().is_empty()).take(12).map(|n| format!("\"{}\"", shorten(n))).collect();
    let rest = names.iter().filter(|n| !n.trim().is_empty()).count() - shown.len();
    if rest == 0 { shown.join(", ") } else { format!("{} and {rest} more", shown.join(", ")) }
}
