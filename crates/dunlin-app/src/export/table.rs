//! A table of a screen or a report as a file: CSV and XLSX for people, JSON for scripts, the same rows in each.
//!
//! Decides: columns have a key that never changes (JSON) and a name in the reader's language (CSV and XLSX); an amount is a number in a
//! spreadsheet and a decimal text in JSON, with its currency in a column of its own; what is missing is empty, in JSON null. Texts
//! never become formulas: that is `dunlin_formats`. A table is written row by row, so that a long one needs no more memory than its rows
//! do where they come from.

use dunlin_formats::{OutCell, WriteError, XlsxWriter, write_head, write_line};
use serde_json::{Map, Value, json};

use crate::error::{AppError, Failure};

/// One cell of a table.
pub type Cell = OutCell;

/// Letters that no name of a sheet may have, and how long it may be.
const NOT_IN_SHEETS: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
const SHEET_NAME_MAX: usize = 31;
/// Bytes of a piece that is handed on.
const PIECE: usize = 64 * 1024;

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// UTF-8 by RFC 4180; with a byte order mark for spreadsheets that ask for it.
    Csv {
        /// Whether the byte order mark stands before it.
        with_mark: bool,
    },
    /// A workbook of one sheet.
    Xlsx,
    /// `{"table": …, "rows": [{…}]}`.
    Json,
    /// Pages; only reports, aging and runs have it.
    Pdf,
}

/// A column: its key in JSON and its name for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Never changes.
    pub key: &'static str,
    /// In the reader's language.
    pub name: String,
}

/// Columns, and rows where there are few.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it lists; the file and the JSON are called so.
    pub key: &'static str,
    /// The sheet's name, in the reader's language.
    pub name: String,
    /// In their order.
    pub columns: Vec<Column>,
    /// Each has as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// Writes a table whose rows come one by one.
pub struct TableWriter {
    columns: Vec<Column>,
    /// Places of the columns that are written.
    chosen: Vec<usize>,
    out: Vec<u8>,
    kind: Kind,
}

enum Kind {
    Csv,
    /// No row was written yet.
    Json {
        is_first: bool,
    },
    Xlsx(Box<XlsxWriter>),
}

impl Format {
    /// By its code in an address or a flag; `csv-bom` is CSV with the byte order mark.
    pub fn find(code: &str) -> Option<Format> {
        match code {
            "csv" => Some(Format::Csv { with_mark: false }),
            "csv-bom" => Some(Format::Csv { with_mark: true }),
            "xlsx" => Some(Format::Xlsx),
            "json" => Some(Format::Json),
            "pdf" => Some(Format::Pdf),
            _ => None,
        }
    }

    /// The ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Csv { .. } => "csv",
            Format::Xlsx => "xlsx",
            Format::Json => "json",
            Format::Pdf => "pdf",
        }
    }

    /// As HTTP and mail name it.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Csv { .. } => "text/csv; charset=utf-8",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Json => "application/json",
            Format::Pdf => "application/pdf",
        }
    }
}

impl Table {
    /// A table without rows.
    pub fn new(key: &'static str, name: impl Into<String>, columns: Vec<Column>) -> Table {
        Table { key, name: name.into(), columns, rows: Vec::new() }
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// `export.failed` when there are more rows than a sheet holds (1,048,576); `export.format` for PDF.
    pub fn write(mut self, format: Format) -> Result<Vec<u8>, AppError> {
        let rows = std::mem::take(&mut self.rows);
        let mut writer = TableWriter::begin(&self, format, "")?;
        rows.into_iter().try_for_each(|row| writer.row(row))?;
        writer.finish()
    }

    /// Places of the columns that a list of keys names, parted by commas, in its order; all when it is empty.
    ///
    /// # Errors
    /// `export.column` for a column that is not there.
    pub fn chosen(&self, columns: &str) -> Result<Vec<usize>, AppError> {
        if columns.is_empty() {
            return Ok((0..self.columns.len()).collect());
        }
        let place = |key: &str| {
            self.columns.iter().position(|column| column.key == key).ok_or_else(|| {
                let keys: Vec<&str> = self.columns.iter().map(|column| column.key).collect();
                let own = format!("columns={}", keys.join(","));
                AppError::new(Failure::Usage, "export.column", format!("\"{key}\" is no column of this table"))
                    .with("column", key)
                    .with("columns", own.as_str())
                    .hint(own)
            })
        };
        columns.split(',').map(place).collect()
    }
}

impl TableWriter {
    /// Begins with the head of a table; its own rows are not written. `columns` names some of them by their keys, parted by commas; all
    /// when empty.
    ///
    /// # Errors
    /// `export.format` for PDF, `export.column` for a column that is not there.
    pub fn begin(table: &Table, format: Format, columns: &str) -> Result<TableWriter, AppError> {
        let chosen = table.chosen(columns)?;
        let headers: Vec<&str> = chosen.iter().map(|at| table.columns[*at].name.as_str()).collect();
        let mut out = Vec::new();
        let kind = match format {
            Format::Csv { with_mark } => {
                write_head(&mut out, &headers, with_mark);
                Kind::Csv
            }
            Format::Json => {
                out.extend(format!("{{\"table\":{},\"rows\":[", json!(table.key)).bytes());
                Kind::Json { is_first: true }
            }
            Format::Xlsx => Kind::Xlsx(Box::new(XlsxWriter::new(&sheet_name(&table.name), &headers).map_err(failed)?)),
            Format::Pdf => {
                return Err(AppError::new(Failure::Usage, "export.format", "this table is no PDF")
                    .hint("print the page, or take it as csv, xlsx or json"));
            }
        };
        Ok(TableWriter { columns: table.columns.clone(), chosen, out, kind })
    }

    /// The next row: a cell for each column of the table.
    ///
    /// # Errors
    /// `export.failed` when a sheet is full (1,048,576 rows).
    pub fn row(&mut self, mut cells: Vec<Cell>) -> Result<(), AppError> {
        debug_assert_eq!(cells.len(), self.columns.len(), "a cell for each column");
        cells.resize(self.columns.len(), Cell::Empty);
        let cells: Vec<Cell> = self.chosen.iter().map(|at| std::mem::replace(&mut cells[*at], Cell::Empty)).collect();
        match &mut self.kind {
            Kind::Csv => write_line(&mut self.out, &cells),
            Kind::Json { is_first } => {
                if !std::mem::take(is_first) {
                    self.out.push(b',');
                }
                let keys = self.chosen.iter().map(|at| self.columns[*at].key.to_string());
                let row: Map<_, _> = keys.zip(cells.iter().map(value)).collect();
                self.out.extend(Value::Object(row).to_string().bytes());
            }
            Kind::Xlsx(sheet) => sheet.row(&cells).map_err(failed)?,
        }
        Ok(())
    }

    /// What can be handed on already, once it is worth it; a workbook only comes whole.
    pub fn piece(&mut self) -> Option<Vec<u8>> {
        (self.out.len() >= PIECE).then(|| std::mem::take(&mut self.out))
    }

    /// The end of the file, behind all pieces that were handed on.
    ///
    /// # Errors
    /// `export.failed` when the workbook cannot be written.
    pub fn finish(mut self) -> Result<Vec<u8>, AppError> {
        match self.kind {
            Kind::Csv => {}
            Kind::Json { .. } => self.out.extend(b"]}\n"),
            Kind::Xlsx(sheet) => self.out = sheet.finish().map_err(failed)?,
        }
        Ok(self.out)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it is what map_err gives")]
fn failed(error: WriteError) -> AppError {
    AppError::new(Failure::Failed, "export.failed", format!("the workbook cannot be written: {error}"))
        .hint("take it as CSV")
}

fn sheet_name(name: &str) -> String {
    let allowed = name.chars().map(|letter| if NOT_IN_SHEETS.contains(&letter) { ' ' } else { letter });
    let short: String = allowed.take(SHEET_NAME_MAX).collect();
    // A sheet's name may not begin or end with an apostrophe, and may not be empty.
    let trimmed = short.trim_matches(['\'', ' ']);
    if trimmed.is_empty() { "Table".to_string() } else { trimmed.to_string() }
}

fn value(cell: &Cell) -> Value {
    match cell {
        OutCell::Empty => Value::Null,
        OutCell::Text(text) | OutCell::Phone(text) => json!(text),
        OutCell::Date(date) => json!(date.to_string()),
        OutCell::Moment(moment) => json!(moment.strftime("%Y-%m-%dT%H:%M:%S").to_string()),
        OutCell::Amount(money) => json!(money.to_decimal()),
        OutCell::Integer(number) => json!(number),
        OutCell::Number(number) => json!(number.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dunlin_core::money::{Currency, Money};
    use jiff::civil::date;

    fn table() -> Table {
        let columns = [("customer", "Klant"), ("open", "Open"), ("due_on", "Vervalt"), ("days", "Dagen")];
        let columns = columns.map(|(key, name)| Column { key, name: name.to_string() });
        let mut table = Table::new("open_items", "Open: alle [posten]", columns.to_vec());
        let money = |minor| Cell::Amount(Money { minor, currency: Currency::EUR });
        table.rows.push(vec![Cell::Text("=1+1".into()), money(-500), Cell::Date(date(2026, 3, 30)), Cell::Integer(7)]);
        table.rows.push(vec![Cell::Text("Ü".into()), money(10), Cell::Empty, Cell::Empty]);
        table
    }

    #[test]
    fn a_table_has_the_same_rows_in_each_format() {
        let text = |format: &str| {
            let bytes = table().write(Format::find(format).expect("known")).expect("fits");
            String::from_utf8(bytes).expect("text")
        };
        assert_eq!(text("csv"), "Klant,Open,Vervalt,Dagen\r\n'=1+1,-5.00,2026-03-30,7\r\nÜ,0.10,,\r\n");
        assert_eq!(text("csv-bom"), format!("\u{feff}{}", text("csv")));
        let json: Value = serde_json::from_str(&text("json")).expect("JSON");
        assert_eq!(
            json,
            json!({"table": "open_items", "rows": [
                {"customer": "=1+1", "open": "-5.00", "due_on": "2026-03-30", "days": 7},
                {"customer": "Ü", "open": "0.10", "due_on": null, "days": null},
            ]})
        );
        let xlsx = table().write(Format::Xlsx).expect("a name that a sheet may have");
        assert_eq!(xlsx[..2], *b"PK");
        assert_eq!(table().write(Format::Pdf).expect_err("no pages").code, "export.format");
        assert_eq!(Format::find("ods"), None);
    }

    #[test]
    fn a_table_is_written_with_the_columns_that_are_asked_for_and_in_pieces() {
        let table = table();
        let mut writer = TableWriter::begin(&table, Format::Csv { with_mark: false }, "due_on,customer").expect("both");
        let (mut bytes, mut pieces) = (Vec::new(), 0);
        for row in table.rows.iter().cycle().take(20_000) {
            writer.row(row.clone()).expect("written");
            if let Some(piece) = writer.piece() {
                assert!(piece.len() < PIECE + 1_000);
                (pieces, bytes) = (pieces + 1, [bytes, piece].concat());
            }
        }
        bytes.extend(writer.finish().expect("whole"));
        let text = String::from_utf8(bytes).expect("text");
        assert!(text.starts_with("Vervalt,Klant\r\n2026-03-30,'=1+1\r\n,Ü\r\n2026-03-30,'=1+1\r\n"), "{text}");
        assert_eq!((text.lines().count(), pieces > 1), (20_001, true));
        let wrong = TableWriter::begin(&table, Format::Json, "due_on,luck").err().expect("no such column");
        assert_eq!((wrong.code, wrong.hint.as_deref()), ("export.column", Some("columns=customer,open,due_on,days")));
    }

    #[test]
    fn sheets_get_names_that_they_may_have() {
        assert_eq!(sheet_name("Open: alle [posten]"), "Open  alle  posten");
        assert_eq!(sheet_name("'"), "Table");
        assert_eq!(sheet_name(&"x".repeat(40)).len(), 31);
    }
}
