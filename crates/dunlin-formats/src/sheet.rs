//! XLSX: one sheet's rows with typed cells, read cell by cell within limits.
//!
//! The reader's own dense ranges are not used: two cells in far corners would fill the memory. XLS and ODS are refused:
//! their readers know dense ranges only. Limits: 1,000,000 rows, 256 columns, 10 million cells,
//! 100 MB of text, and those of `archive`.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetVisible, Xlsx};
use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::archive;
use crate::problem::{Refusal, list_some};

const ROWS_MAX: u32 = 1_000_000;
const COLUMNS_MAX: u32 = 256;
const CELLS_MAX: usize = 10_000_000;
const TEXT_BYTES_MAX: usize = 100 * 1024 * 1024;

/// What a spreadsheet cell holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Datum {
    Empty,
    Text(Box<str>),
    Number(f64),
    Date(Date),
}

/// A sheet's row that has cells.
#[derive(Debug)]
pub(crate) struct SheetRow {
    pub(crate) number: u64,
    pub(crate) cells: Vec<Datum>,
}

/// One sheet.
#[derive(Debug)]
pub(crate) struct Sheet {
    name: String,
    rows: Vec<SheetRow>,
}

impl Sheet {
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn rows(&self) -> &[SheetRow] {
        &self.rows
    }
}

/// The sheets that may hold the data: the named one, else all visible ones that have rows.
pub(crate) fn read_sheets(bytes: &[u8], wanted: Option<&str>) -> Result<Vec<Sheet>, Refusal> {
    archive::check_limits(bytes)?;
    // The spreadsheet reader is not ours; a panic in it on a hostile file must stay a clean refusal.
    catch_unwind(AssertUnwindSafe(|| read_within_limits(bytes, wanted))).unwrap_or_else(|_| Err(broken()))
}

fn read_within_limits(bytes: &[u8], wanted: Option<&str>) -> Result<Vec<Sheet>, Refusal> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let visible: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    let all = book.sheet_names();
    let names = match wanted {
        None => visible,
        Some(name) if all.iter().any(|n| n == name) => vec![name.to_owned()],
        Some(name) => {
            let message = format!("the file has no sheet \"{name}\"; it has {}", list_some(&all));
            return Err(Refusal::new("sheet.unknown", message, "name one of them with --sheet"));
        }
    };
    let mut sheets = Vec::new();
    for name in names {
        let rows = read_rows(&mut book, &name)?;
        if !rows.is_empty() {
            sheets.push(Sheet { name, rows });
        }
    }
    Ok(sheets)
}

fn read_rows(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Vec<SheetRow>, Refusal> {
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
        if row >= ROWS_MAX || column >= COLUMNS_MAX || filler.is_full(&datum) {
            return Err(too_large(name));
        }
        filler.put(u64::from(row) + 1, column as usize, datum)?;
    }
    Ok(filler.rows)
}

/// Rows being filled, and how much they hold.
#[derive(Default)]
struct Filler {
    rows: Vec<SheetRow>,
    cells: usize,
    text_bytes: usize,
}

impl Filler {
    /// One shared text may be named by a million cells, and one far cell makes a row of 256: both are counted as they are kept.
    fn is_full(&mut self, datum: &Datum) -> bool {
        if let Datum::Text(text) = datum {
            self.text_bytes += text.len();
        }
        self.cells > CELLS_MAX || self.text_bytes > TEXT_BYTES_MAX
    }

    fn put(&mut self, number: u64, column: usize, datum: Datum) -> Result<(), Refusal> {
        match self.rows.last() {
            Some(last) if last.number > number => return Err(broken()),
            Some(last) if last.number == number => {}
            _ => self.rows.push(SheetRow { number, cells: Vec::new() }),
        }
        if let Some(last) = self.rows.last_mut() {
            if let Some(more) = (column + 1).checked_sub(last.cells.len()) {
                self.cells += more;
                last.cells.reserve_exact(more);
                last.cells.resize(column + 1, Datum::Empty);
            }
            last.cells[column] = datum;
        }
        Ok(())
    }
}

fn datum(value: &DataRef<'_>, has_1904_epoch: bool) -> Datum {
    let text = |text: &str| if text.trim().is_empty() { Datum::Empty } else { Datum::Text(text.into()) };
    match value {
        DataRef::Empty => Datum::Empty,
        // Above 2^53 a spreadsheet has lost the digits before the file was written.
        #[expect(clippy::cast_precision_loss, reason = "the file's own numbers are 64-bit floats")]
        DataRef::Int(number) => Datum::Number(*number as f64),
        DataRef::Float(number) => Datum::Number(*number),
        DataRef::SharedString(string) => text(string),
        DataRef::Bool(truth) => text(if *truth { "true" } else { "false" }),
        DataRef::DateTime(instant) => {
            serial_date(instant.as_f64(), has_1904_epoch).map_or(Datum::Number(instant.as_f64()), Datum::Date)
        }
        DataRef::String(string) | DataRef::DateTimeIso(string) | DataRef::DurationIso(string) => text(string),
        DataRef::Error(error) => text(&error.to_string()),
    }
}

/// The day that a spreadsheet's serial number means: 1 is 1 January 1900, and 60 the 29 February that never was.
pub(crate) fn serial_date(serial: f64, has_1904_epoch: bool) -> Option<Date> {
    if !(1.0..300_000.0).contains(&serial) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "within 1..300,000")]
    let days = serial.trunc() as i64;
    let epoch = match (has_1904_epoch, days) {
        (true, _) => date(1904, 1, 1),
        (false, ..=59) => date(1899, 12, 31),
        (false, 60) => return None,
        (false, _) => date(1899, 12, 30),
    };
    epoch.checked_add(days.days()).ok()
}

fn broken() -> Refusal {
    Refusal::new("file.broken", "the spreadsheet cannot be read", "save it again as XLSX, or as CSV")
}

fn too_large(name: &str) -> Refusal {
    let message =
        format!("sheet \"{name}\" has more than 1,000,000 rows, 256 columns, 10 million cells or 100 MB of text");
    Refusal::new("file.too_large", message, "save the sheet as CSV, or delete what is not part of the list")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serials_are_days() {
        for (serial, want) in [
            (43891.0, Some(date(2020, 3, 1))),
            (43891.75, Some(date(2020, 3, 1))),
            (1.0, Some(date(1900, 1, 1))),
            (59.0, Some(date(1900, 2, 28))),
            (60.0, None),
            (61.0, Some(date(1900, 3, 1))),
            (0.5, None),
            (f64::NAN, None),
            (1e9, None),
        ] {
            assert_eq!(serial_date(serial, false), want, "{serial}");
        }
        assert_eq!(serial_date(42429.0, true), Some(date(2020, 3, 1)));
    }

    #[test]
    fn far_corners_are_refused_not_filled() {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_string(0, 0, "a").expect("inside");
        sheet.write_string(1_048_575, 16_383, "b").expect("inside");
        let bytes = book.save_to_buffer().expect("in memory");
        assert_eq!(read_sheets(&bytes, None).expect_err("too far").code, "file.too_large");
    }

    #[test]
    fn cells_are_counted_as_they_are_kept() {
        let mut far = rust_xlsxwriter::Workbook::new();
        let sheet = far.add_worksheet();
        for row in 0..40_000 {
            sheet.write_number(row, 255, 1.0).expect("inside");
        }
        let mut repeated = rust_xlsxwriter::Workbook::new();
        let sheet = repeated.add_worksheet();
        let text = "x".repeat(30_000);
        for row in 0..4_000 {
            sheet.write_string(row, 0, &text).expect("inside");
        }
        for mut book in [far, repeated] {
            let bytes = book.save_to_buffer().expect("in memory");
            assert_eq!(read_sheets(&bytes, None).expect_err("too much").code, "file.too_large");
        }
    }

    #[test]
    fn unknown_sheets_are_refused_by_name() {
        let mut book = rust_xlsxwriter::Workbook::new();
        book.add_worksheet().set_name("Open").expect("valid").write_string(0, 0, "a").expect("inside");
        let bytes = book.save_to_buffer().expect("in memory");
        let refusal = read_sheets(&bytes, Some("Closed")).expect_err("no such sheet");
        assert_eq!(refusal.code, "sheet.unknown");
        assert!(refusal.message.contains("\"Open\""), "{}", refusal.message);
        assert_eq!(read_sheets(&bytes, Some("Open")).expect("there").len(), 1);
    }
}
