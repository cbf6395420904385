//! Workbooks: the rows of their sheets with typed cells, read cell by cell within limits.
//!
//! A workbook is known by its first bytes: XLSX is a ZIP archive, XLS a compound file. ODS is refused: its reader knows dense
//! ranges only, and two cells in far corners would fill the memory. The limits count what is kept, over all sheets of a file.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::problem::{Refusal, list_some};

mod biff;
mod container;
pub(crate) mod html;
mod xls;
mod xlsx;

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

/// Whether the bytes are a workbook of the old kind, or something else in the same container.
pub(crate) fn is_xls(bytes: &[u8]) -> bool {
    container::is_container(bytes)
}

/// The sheets that may hold the data: the named one, else all visible ones that have rows.
pub(crate) fn read_sheets(bytes: &[u8], wanted: Option<&str>) -> Result<Vec<Sheet>, Refusal> {
    if is_xls(bytes) { xls::read(bytes, wanted) } else { xlsx::read(bytes, wanted) }
}

/// Places of the sheets to be read among (name, visible).
fn chosen(all: &[(String, bool)], wanted: Option<&str>) -> Result<Vec<usize>, Refusal> {
    let Some(wanted) = wanted else {
        return Ok((0..all.len()).filter(|at| all[*at].1).collect());
    };
    if let Some(at) = all.iter().position(|(name, _)| name == wanted) {
        return Ok(vec![at]);
    }
    let names: Vec<String> = all.iter().map(|(name, _)| name.clone()).collect();
    let message = format!("the file has no sheet \"{wanted}\"; it has {}", list_some(&names));
    Err(Refusal::new("sheet.unknown", message, "name one of them with --sheet"))
}

/// How much of a workbook may still be kept.
#[derive(Debug, Clone, Copy)]
struct Budget {
    cells: usize,
    text_bytes: usize,
    /// What a text counts for beside its letters.
    text_overhead_bytes: usize,
    /// The sentence for a file that has more.
    told: &'static str,
}

impl Budget {
    /// One shared text may be named by a million cells, and one far cell makes a row of 256: both are counted as they are kept.
    fn spend(&mut self, cells: usize, text_bytes: usize) -> Result<(), Refusal> {
        match (self.cells.checked_sub(cells), self.text_bytes.checked_sub(text_bytes)) {
            (Some(cells), Some(text_bytes)) => {
                (self.cells, self.text_bytes) = (cells, text_bytes);
                Ok(())
            }
            _ => Err(self.exceeded()),
        }
    }

    fn exceeded(&self) -> Refusal {
        let hint = "save the sheet as CSV, or delete what is not part of the list";
        Refusal::new("file.too_large", self.told, hint)
    }
}

/// Rows being filled from above.
#[derive(Debug, Default)]
struct Filler {
    rows: Vec<SheetRow>,
}

impl Filler {
    fn put(&mut self, number: u64, column: usize, datum: Datum, budget: &mut Budget) -> Result<(), Refusal> {
        match self.rows.last() {
            Some(last) if last.number > number => return Err(broken()),
            Some(last) if last.number == number => {}
            _ => self.rows.push(SheetRow { number, cells: Vec::new() }),
        }
        self.rows.last_mut().map_or(Ok(()), |last| put_in(&mut last.cells, column, datum, budget))
    }
}

/// Puts a cell into its row, which grows as far as that.
fn put_in(cells: &mut Vec<Datum>, column: usize, datum: Datum, budget: &mut Budget) -> Result<(), Refusal> {
    let more = (column + 1).saturating_sub(cells.len());
    let text_bytes = if let Datum::Text(text) = &datum { text.len() + budget.text_overhead_bytes } else { 0 };
    budget.spend(more, text_bytes)?;
    if more > 0 {
        cells.reserve_exact(more);
        cells.resize(column + 1, Datum::Empty);
    }
    cells[column] = datum;
    Ok(())
}

fn text(text: &str) -> Datum {
    if text.trim().is_empty() { Datum::Empty } else { Datum::Text(text.into()) }
}

/// A number that is shown as a day; a time of day alone stays a number.
fn number_or_day(serial: f64, has_1904_epoch: bool) -> Datum {
    serial_date(serial, has_1904_epoch).map_or(Datum::Number(serial), Datum::Date)
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
    Refusal::new(
        "file.broken",
        "the spreadsheet cannot be read",
        "save it again as XLSX, or as CSV; unpack an archive first",
    )
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
