//! `import --json`: what a file's rows became.
//!
//! `records` = `created` + `updated` + `skipped` + `rejected`, counted in rows of the kind imported. It decides nothing.

use serde::Serialize;

/// The whole report; with `dry_run` nothing was written.
#[derive(Debug, Serialize)]
pub struct ImportReport {
    /// `invoices`, `receipts` or `customers`.
    pub kind: String,
    /// Under which name the next file of this layout is known again.
    pub source: String,
    /// Rows of the kind.
    pub records: u64,
    /// Rows that made something new.
    pub created: u64,
    /// Rows that changed something known.
    pub updated: u64,
    /// Rows that changed nothing.
    pub skipped: u64,
    /// Rows that were not taken.
    pub rejected: u64,
    /// What came with the rows.
    pub also: ImportAlso,
    /// A preview: nothing was written.
    pub dry_run: bool,
    /// Open items of this source that the file does not hold.
    pub missing_from_list: u64,
    /// Known invoices to which the file gives another amount or due date.
    pub corrections: Vec<Correction>,
    /// Those of the whole file first, then by row.
    pub problems: Vec<ImportProblem>,
}

/// What came with the rows of an import.
#[derive(Debug, Serialize)]
pub struct ImportAlso {
    /// Customers opened.
    pub customers: u64,
    /// Receipts recorded.
    pub receipts: u64,
}

/// One correction of a known invoice.
#[derive(Debug, Serialize)]
pub struct Correction {
    /// The invoice's number.
    pub item: String,
    /// `amount` or `due_on`.
    pub what: String,
    /// What the book holds.
    pub old: String,
    /// What the file says.
    pub new: String,
}

/// One problem of a file.
#[derive(Debug, Serialize)]
pub struct ImportProblem {
    /// Line or sheet row where the record begins, the header is 1; `null` for the whole file.
    pub row: Option<u64>,
    /// The header of the column, as the file spells it.
    pub column: Option<String>,
    /// Stable code.
    pub code: String,
    /// `error` or `warning`.
    pub severity: String,
    /// What stood there.
    pub found: Option<String>,
    /// What is wrong, and what would be right.
    pub message: String,
}
