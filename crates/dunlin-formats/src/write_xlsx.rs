//! XLSX with typed cells: texts are strings and never formulas, amounts numbers with their digits, dates dates.
//!
//! The same table gives the same bytes: the document's date is fixed. Amounts beyond 2^53 minor units, which a spreadsheet's
//! numbers cannot hold exactly, are written as text.

use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::write_csv::OutCell;

const TEXT_CHARS_MAX: usize = 32_767;
const EXACT_MAX: u64 = 1 << 53;

/// The table does not fit a sheet (1,048,576 rows, 16,384 columns) or cannot be written.
#[derive(Debug)]
pub struct WriteError(XlsxError);

impl std::fmt::Display for WriteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the spreadsheet cannot be written: {}", self.0)
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// Writes a table as a workbook of one sheet, the header bold and fixed.
///
/// Errors: the sheet's name is not allowed, or the table does not fit.
pub fn write_xlsx<R>(sheet_name: &str, headers: &[&str], rows: R) -> Result<Vec<u8>, WriteError>
where
    R: IntoIterator<Item = Vec<OutCell>>,
{
    let mut writer = XlsxWriter::new(sheet_name, headers)?;
    for row in rows {
        writer.row(&row)?;
    }
    writer.finish()
}

/// The same for a table whose rows come one by one; it keeps one row in memory, the others in a temporary file.
pub struct XlsxWriter {
    book: Workbook,
    formats: Formats,
    widths: Vec<u32>,
    rows: u32,
}

impl XlsxWriter {
    /// A sheet with its header.
    ///
    /// # Errors
    /// The sheet's name is not allowed.
    pub fn new(sheet_name: &str, headers: &[&str]) -> Result<XlsxWriter, WriteError> {
        XlsxWriter::begin(sheet_name, headers).map_err(WriteError)
    }

    fn begin(sheet_name: &str, headers: &[&str]) -> Result<XlsxWriter, XlsxError> {
        let mut book = Workbook::new();
        book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
        let formats = Formats::new();
        let sheet = book.add_worksheet_with_constant_memory()?;
        sheet.set_name(sheet_name)?;
        sheet.set_freeze_panes(1, 0)?;
        let mut widths = vec![0_u32; headers.len()];
        for (column, header) in (0_u16..).zip(headers) {
            sheet.write_string_with_format(0, column, *header, &formats.header)?;
            widen(&mut widths, column, header.chars().count());
        }
        Ok(XlsxWriter { book, formats, widths, rows: 0 })
    }

    /// The next row.
    ///
    /// # Errors
    /// The sheet is full.
    pub fn row(&mut self, cells: &[OutCell]) -> Result<(), WriteError> {
        self.add(cells).map_err(WriteError)
    }

    fn add(&mut self, cells: &[OutCell]) -> Result<(), XlsxError> {
        self.rows += 1;
        let sheet = self.book.worksheet_from_index(0)?;
        for (column, cell) in (0_u16..).zip(cells) {
            let length = write_cell(sheet, self.rows, column, cell, &self.formats)?;
            widen(&mut self.widths, column, length);
        }
        Ok(())
    }

    /// The whole workbook.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn finish(self) -> Result<Vec<u8>, WriteError> {
        self.save().map_err(WriteError)
    }

    fn save(mut self) -> Result<Vec<u8>, XlsxError> {
        let sheet = self.book.worksheet_from_index(0)?;
        for (column, width) in (0_u16..).zip(self.widths) {
            sheet.set_column_width(column, width.clamp(8, 50) + 2)?;
        }
        self.book.save_to_buffer()
    }
}

struct Formats {
    header: Format,
    date: Format,
    moment: Format,
    amounts: [Format; 5],
}

impl Formats {
    fn new() -> Self {
        let amount = |pattern: &str| Format::new().set_num_format(pattern);
        Formats {
            header: Format::new().set_bold(),
            date: Format::new().set_num_format("yyyy-mm-dd"),
            moment: Format::new().set_num_format("yyyy-mm-dd hh:mm:ss"),
            amounts: ["#,##0", "#,##0.0", "#,##0.00", "#,##0.000", "#,##0.0000"].map(amount),
        }
    }
}

fn widen(widths: &mut [u32], column: u16, length: usize) {
    if let Some(width) = widths.get_mut(usize::from(column)) {
        *width = (*width).max(u32::try_from(length).unwrap_or(u32::MAX));
    }
}

/// Writes one cell and answers how wide it is, in characters.
fn write_cell(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &OutCell,
    formats: &Formats,
) -> Result<usize, XlsxError> {
    match cell {
        OutCell::Empty => Ok(0),
        OutCell::Text(text) | OutCell::Phone(text) => write_text(sheet, row, column, text),
        OutCell::Date(date) => match spreadsheet_day(*date) {
            Some(day) => {
                sheet.write_datetime_with_format(row, column, day, &formats.date)?;
                Ok(10)
            }
            None => write_text(sheet, row, column, &date.to_string()),
        },
        OutCell::Moment(moment) => {
            let clock = |day: ExcelDateTime| {
                let (hour, minute) = (u16::try_from(moment.hour()).ok()?, u8::try_from(moment.minute()).ok()?);
                day.and_hms(hour, minute, moment.second()).ok()
            };
            match spreadsheet_day(moment.date()).and_then(clock) {
                Some(at) => {
                    sheet.write_datetime_with_format(row, column, at, &formats.moment)?;
                    Ok(19)
                }
                None => write_text(sheet, row, column, &moment.to_string()),
            }
        }
        OutCell::Integer(number) if number.unsigned_abs() <= EXACT_MAX => {
            sheet.write_number(row, column, exact(*number))?;
            Ok(number.to_string().len())
        }
        OutCell::Integer(number) => write_text(sheet, row, column, &number.to_string()),
        OutCell::Amount(money) if money.minor.unsigned_abs() <= EXACT_MAX => {
            let digits = money.currency.digits();
            let number = exact(money.minor) / 10_f64.powi(i32::from(digits));
            let format = &formats.amounts[usize::from(digits).min(formats.amounts.len() - 1)];
            sheet.write_number_with_format(row, column, number, format)?;
            Ok(money.to_decimal().len() + 3)
        }
        OutCell::Number(number) => match i64::try_from(number.units) {
            Ok(units) if units.unsigned_abs() <= EXACT_MAX => {
                let format = &formats.amounts[usize::from(number.scale).min(formats.amounts.len() - 1)];
                let value = exact(units) / 10_f64.powi(i32::from(number.scale));
                sheet.write_number_with_format(row, column, value, format)?;
                Ok(number.to_string().len() + 3)
            }
            _ => write_text(sheet, row, column, &number.to_string()),
        },
        OutCell::Amount(money) => write_text(sheet, row, column, &money.to_decimal()),
    }
}

#[expect(clippy::cast_precision_loss, reason = "callers checked that the number is at most 2^53")]
fn exact(number: i64) -> f64 {
    number as f64
}

fn write_text(sheet: &mut Worksheet, row: u32, column: u16, text: &str) -> Result<usize, XlsxError> {
    let fits: String = text.chars().take(TEXT_CHARS_MAX).collect();
    let length = fits.chars().count();
    sheet.write_string(row, column, fits)?;
    Ok(length)
}

fn spreadsheet_day(date: Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(date.year()).ok()?;
    ExcelDateTime::from_ymd(year, u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::{Datum, read_sheets};
    use dunlin_core::money::{Currency, Money};
    use jiff::civil::date;
    use std::io::{Cursor, Read};

    fn table() -> Vec<Vec<OutCell>> {
        let money = |minor| OutCell::Amount(Money { minor, currency: Currency::EUR });
        vec![
            vec![OutCell::Text("=HYPERLINK(\"x\")".to_owned()), money(-12_345), OutCell::Date(date(2020, 3, 30))],
            vec![OutCell::Text("00123".to_owned()), money(i64::MAX), OutCell::Integer(7)],
        ]
    }

    #[test]
    fn cells_keep_their_types() {
        let bytes = write_xlsx("List", &["a", "b", "c"], table()).expect("fits");
        let sheets = read_sheets(&bytes, None).expect("our own file");
        let rows = sheets[0].rows();
        assert_eq!(
            rows[1].cells,
            [Datum::Text("=HYPERLINK(\"x\")".into()), Datum::Number(-123.45), Datum::Date(date(2020, 3, 30))]
        );
        assert_eq!(
            rows[2].cells,
            [Datum::Text("00123".into()), Datum::Text("92233720368547758.07".into()), Datum::Number(7.0)]
        );
    }

    #[test]
    fn no_formula_is_written_and_bytes_repeat() {
        let bytes = write_xlsx("List", &["a", "b", "c"], table()).expect("fits");
        assert_eq!(bytes, write_xlsx("List", &["a", "b", "c"], table()).expect("fits"));
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        let mut xml = String::new();
        archive.by_name("xl/worksheets/sheet1.xml").expect("there").read_to_string(&mut xml).expect("text");
        assert!(xml.contains("<sheetData>") && !xml.contains("<f>"), "{xml}");
    }

    #[test]
    fn a_name_that_no_sheet_may_have_is_an_error() {
        assert!(write_xlsx("a/b", &["a"], []).is_err());
    }
}
