//! XLSX: the cells of a workbook's sheets, handed on one by one.
//!
//! The reader's own dense ranges are not used: two cells in far corners would fill the memory.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetVisible, Xlsx};

use super::{Budget, Datum, Filler, Sheet, broken, chosen, number_or_day, text};
use crate::archive;
use crate::problem::Refusal;

const ROWS_MAX: u32 = 1_000_000;
const COLUMNS_MAX: u32 = 256;
const BUDGET: Budget = Budget {
    cells: 10_000_000,
    text_bytes: 100 * 1024 * 1024,
    text_overhead_bytes: 0,
    told: "the workbook has more than 1,000,000 rows, 256 columns, 10 million cells or 100 MB of text",
};

/// The sheets that may hold the data: the named one, else all visible ones that have rows.
pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Vec<Sheet>, Refusal> {
    archive::check_limits(bytes)?;
    // The spreadsheet reader is not ours; a panic in it on a hostile file must stay a clean refusal.
    catch_unwind(AssertUnwindSafe(|| read_within_limits(bytes, wanted))).unwrap_or_else(|_| Err(broken()))
}

fn read_within_limits(bytes: &[u8], wanted: Option<&str>) -> Result<Vec<Sheet>, Refusal> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let all: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible))
        .collect();
    let mut budget = BUDGET;
    let mut sheets = Vec::new();
    for at in chosen(&all, wanted)? {
        let name = all[at].0.clone();
        let rows = read_rows(&mut book, &name, &mut budget)?;
        if !rows.is_empty() {
            sheets.push(Sheet { name, rows });
        }
    }
    Ok(sheets)
}

fn read_rows(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, budget: &mut Budget) -> Result<Vec<super::SheetRow>, Refusal> {
    let has_1904_epoch = book.has_1904_epoch();
    // A chart sheet has no cells to read.
    let Ok(mut reader) = book.worksheet_cells_reader(name) else { return Ok(Vec::new()) };
    let mut filler = Filler::default();
    while let Some(cell) = reader.next_cell().map_err(|_| broken())? {
        let (row, column) = cell.get_position();
        let datum = datum(cell.get_value(), has_1904_epoch);
        if datum == Datum::Empty {
            continue;
        }
        if row >= ROWS_MAX || column >= COLUMNS_MAX {
            return Err(budget.exceeded());
        }
        filler.put(u64::from(row) + 1, column as usize, datum, budget)?;
    }
    Ok(filler.rows)
}

fn datum(value: &DataRef<'_>, has_1904_epoch: bool) -> Datum {
    match value {
        DataRef::Empty => Datum::Empty,
        // Above 2^53 a spreadsheet has lost the digits before the file was written.
        #[expect(clippy::cast_precision_loss, reason = "the file's own numbers are 64-bit floats")]
        DataRef::Int(number) => Datum::Number(*number as f64),
        DataRef::Float(number) => Datum::Number(*number),
        DataRef::SharedString(string) => text(string),
        DataRef::Bool(truth) => text(if *truth { "true" } else { "false" }),
        DataRef::DateTime(instant) => number_or_day(instant.as_f64(), has_1904_epoch),
        DataRef::String(string) | DataRef::DateTimeIso(string) | DataRef::DurationIso(string) => text(string),
        DataRef::Error(error) => text(&error.to_string()),
    }
}
