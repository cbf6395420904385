//! What leaves the book as a table or a file for other programs, one module each.

mod journal;
mod open_items;
mod past_due;
mod run_sheet;
mod statement;
mod table;

pub use journal::{JournalFile, JournalOrder, journal};
pub use open_items::{OpenItemRow, OpenItemsSheet, open_items};
pub use past_due::{PastDueRow, PastDueSheet, past_due};
pub use statement::{AccountStatement, CurrencyStatement, StatementLine, statement};
pub use table::{Cell, Column, Format, Table, TableWriter};

use dunlin_formats::{OutCell, write_xlsx};

use crate::error::{AppError, Failure};

/// A workbook of one sheet; the same rows give the same bytes.
fn workbook(name: &str, headers: &[&str], rows: impl Iterator<Item = Vec<OutCell>>) -> Result<Vec<u8>, AppError> {
    write_xlsx(name, headers, rows).map_err(|error| {
        AppError::new(Failure::Failed, "export.failed", format!("the workbook cannot be written: {error}"))
            .hint("export it as CSV: --format csv")
    })
}
