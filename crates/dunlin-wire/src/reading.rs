//! `import --json`: what a file's rows became.
//!
//! `records` = `created` + `updated` + `skipped` + `rejected`, counted in rows of the kind imported. It decides nothing.

use dunlin_app::import::ImportOutcome;
use dunlin_formats::Problem;
use serde::Serialize;

/// The whole report; with `dry_run` nothing was written.
#[derive(Debug, Serialize)]
pub struct ImportReport {
    /// `invoices`, `receipts` or `customers`.
    pub kind: String,
    /// The name of the import, which `import undo` takes; null where nothing was written.
    pub import: Option<String>,
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
    /// The row that says so.
    pub row: u64,
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

impl From<&ImportOutcome> for ImportReport {
    fn from(outcome: &ImportOutcome) -> ImportReport {
        let corrections = outcome.corrections.iter().map(|correction| Correction {
            row: correction.row,
            item: correction.item.clone(),
            what: correction.what.to_string(),
            old: correction.old.clone(),
            new: correction.new.clone(),
        });
        let problems = outcome.problems.iter().map(problem);
        ImportReport {
            kind: outcome.kind.name().to_string(),
            import: outcome.name.clone(),
            source: outcome.source.clone(),
            records: outcome.records,
            created: outcome.created,
            updated: outcome.updated,
            skipped: outcome.skipped,
            rejected: outcome.rejected,
            also: ImportAlso { customers: outcome.also_customers, receipts: outcome.also_receipts },
            dry_run: outcome.dry_run,
            missing_from_list: outcome.not_in_list,
            corrections: corrections.collect(),
            problems: problems.collect(),
        }
    }
}

/// A problem of a file as JSON has it.
pub(crate) fn problem(problem: &Problem) -> ImportProblem {
    ImportProblem {
        row: problem.row,
        column: problem.column.clone(),
        code: problem.code.to_string(),
        severity: problem.severity.name().to_string(),
        found: problem.found.clone(),
        message: problem.message.clone(),
    }
}
