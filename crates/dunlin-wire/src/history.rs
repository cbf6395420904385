//! `import list|undo --json`: files that came into the book, and one that was taken back.

use dunlin_app::import::Undone;
use dunlin_store::ImportRecord;
use serde::Serialize;

/// The answer to `import list`.
#[derive(Debug, Serialize)]
pub struct ImportList {
    /// Newest first.
    pub imports: Vec<ImportLine>,
}

/// An import that was made.
#[derive(Debug, Serialize)]
pub struct ImportLine {
    /// `DATE-n`; `import undo` takes it.
    pub import: String,
    /// When, as an instant.
    pub at: String,
    /// Who.
    pub by: String,
    /// The file.
    pub file: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// `invoices`, `receipts` or `customers`.
    pub kind: String,
    /// Under which name the next file of this layout is known again.
    pub source: String,
    /// It was the full list of open invoices.
    pub snapshot: bool,
    /// Rows of the kind.
    pub records: i64,
    /// Rows that made something new.
    pub created: i64,
    /// Rows that changed something known.
    pub updated: i64,
    /// Rows that changed nothing.
    pub skipped: i64,
    /// Rows that were not taken.
    pub rejected: i64,
    /// When it was taken back.
    pub undone_at: Option<String>,
    /// Who took it back.
    pub undone_by: Option<String>,
}

/// The answer to `import undo`.
#[derive(Debug, Serialize)]
pub struct ImportUndone {
    /// The import.
    pub import: String,
    /// Its file.
    pub file: String,
    /// Customers that changed by it.
    pub customers: u64,
    /// Changes that were made to take it back.
    pub changes: u64,
}

impl ImportList {
    /// Imports as they are kept.
    pub fn new(imports: &[ImportRecord]) -> ImportList {
        ImportList { imports: imports.iter().map(line).collect() }
    }
}

fn line(import: &ImportRecord) -> ImportLine {
    let (undone_at, undone_by) = import.undone.as_ref().map(|(at, by)| (at.to_string(), by.clone())).unzip();
    ImportLine {
        import: import.name.clone(),
        at: import.at.to_string(),
        by: import.actor.clone(),
        file: import.file_name.clone(),
        sha256: import.sha256.clone(),
        kind: import.kind.clone(),
        source: import.source.clone(),
        snapshot: import.snapshot,
        records: import.records,
        created: import.created,
        updated: import.updated,
        skipped: import.skipped,
        rejected: import.rejected,
        undone_at,
        undone_by,
    }
}

impl From<&Undone> for ImportUndone {
    fn from(undone: &Undone) -> ImportUndone {
        ImportUndone {
            import: undone.import.name.clone(),
            file: undone.import.file_name.clone(),
            customers: undone.customers,
            changes: undone.changes,
        }
    }
}
