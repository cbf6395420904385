//! A table of a screen or a report as a file: CSV and XLSX for people, JSON for scripts, the same rows in each.
//!
//! Decides: columns have a key that never changes (JSON) and a name in the reader's language (CSV and XLSX); an amount is a number in a
//! spreadsheet and a decimal text in JSON, with its currency in a column of its own; what is missing is empty, in JSON null. Texts
//! never become formulas: that is `dunlin_formats`.

use dunlin_formats::{OutCell, write_csv, write_xlsx};
use serde_json::{Map, Value, json};

use crate::error::{AppError, Failure};

/// One cell of a table.
pub type Cell = OutCell;

/// Letters that no name of a sheet may have, and how long it may be.
const NOT_IN_SHEETS: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
const SHEET_NAME_MAX: usize = 31;

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
    /// Pages; only reports have it.
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

/// Columns and rows.
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
    pub fn write(self, format: Format) -> Result<Vec<u8>, AppError> {
        let headers: Vec<&str> = self.columns.iter().map(|column| column.name.as_str()).collect();
        match format {
            Format::Csv { with_mark } => Ok(write_csv(&headers, self.rows, with_mark)),
            Format::Xlsx => write_xlsx(&sheet_name(&self.name), &headers, self.rows).map_err(|error| {
                AppError::new(Failure::Failed, "export.failed", format!("the workbook cannot be written: {error}"))
                    .hint("take it as CSV")
            }),
            Format::Json => Ok(to_json(&self)),
            Format::Pdf => Err(AppError::new(Failure::Usage, "export.format", "this table is no PDF")
                .hint("print the page, or take it as csv, xlsx or json")),
        }
    }
}

fn sheet_name(name: &str) -> String {
    let allowed = name.chars().map(|letter| if NOT_IN_SHEETS.contains(&letter) { ' ' } else { letter });
    let short: String = allowed.take(SHEET_NAME_MAX).collect();
    // A sheet's name may not begin or end with an apostrophe, and may not be empty.
    let trimmed = short.trim_matches(['\'', ' ']);
    if trimmed.is_empty() { "Table".to_string() } else { trimmed.to_string() }
}

fn to_json(table: &Table) -> Vec<u8> {
    let row = |cells: &Vec<Cell>| {
        let pairs = table.columns.iter().zip(cells).map(|(column, cell)| (column.key.to_string(), value(cell)));
        Value::Object(pairs.collect::<Map<_, _>>())
    };
    let rows: Vec<Value> = table.rows.iter().map(row).collect();
    let mut bytes = json!({ "table": table.key, "rows": rows }).to_string().into_bytes();
    bytes.push(b'\n');
    bytes
}

fn value(cell: &Cell) -> Value {
    match cell {
        OutCell::Empty => Value::Null,
        OutCell::Text(text) => json!(text),
        OutCell::Date(date) => json!(date.to_string()),
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
    fn sheets_get_names_that_they_may_have() {
        assert_eq!(sheet_name("Open: alle [posten]"), "Open  alle  posten");
        assert_eq!(sheet_name("'"), "Table");
        assert_eq!(sheet_name(&"x".repeat(40)).len(), 31);
    }
}
