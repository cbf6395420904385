//! What a table looks like before it is decided how it is read: for a person who is shown its columns and says what they are.
//!
//! Everything that [`crate::read`] would find by itself stands here beside the file's own words, and what is still open stands as its
//! refusal. It decides nothing that `read` does not decide.

use std::collections::BTreeMap;

use crate::amount::DecimalSign;
use crate::date_order::DateOrder;
use crate::encoding;
use crate::field::{Field, Kind};
use crate::headers::{self, Header, Mapping};
use crate::problem::{Refusal, shorten};
use crate::reading::{self, Options};
use crate::sheet;
use crate::source::{Source, begins_like_formula};

/// So many values of a column are shown.
const SAMPLES: usize = 3;
/// So many rows are searched for them.
const SAMPLE_ROWS: usize = 50;

/// A look at a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Glance {
    /// What it lists, where that is certain.
    pub kind: Option<Kind>,
    /// Its columns in their order.
    pub columns: Vec<GlanceColumn>,
    /// Line, or sheet row, of the header.
    pub header_row: u64,
    /// Number of records, when it can be read.
    pub records: Option<usize>,
    /// The encoding of a text file, as the WHATWG calls it.
    pub encoding: Option<&'static str>,
    /// What stands between the cells of a text file.
    pub delimiter: Option<char>,
    /// Sheets of a workbook that have rows.
    pub sheets: Vec<String>,
    /// The language of its headers: ISO 639-1.
    pub language: Option<&'static str>,
    /// The order of day and month, where a date has to be read by one.
    pub date_order: Option<DateOrder>,
    /// The decimal sign.
    pub decimal: Option<DecimalSign>,
    /// What is still open.
    pub refusal: Option<Refusal>,
}

/// A column of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlanceColumn {
    /// As the file spells it; may be empty.
    pub header: String,
    /// The first different values.
    pub samples: Vec<String>,
    /// What it is read as.
    pub field: Option<Field>,
}

/// Looks at a file.
///
/// # Errors
/// A file that is no table at all. What is only uncertain stands in the glance.
pub fn glance(name: &str, bytes: &[u8], options: &Options) -> Result<Glance, Refusal> {
    let mut seen = Glance::default();
    let is_workbook = bytes.starts_with(b"PK\x03\x04") || sheet::is_xls(bytes);
    if is_workbook {
        let sheets = sheet::read_sheets(bytes, None)?;
        seen.sheets = sheets.iter().map(|sheet| sheet.name().to_owned()).collect();
    }
    let source = match reading::open(name, bytes, options, &mut Vec::new()) {
        Ok(source) => source,
        // These are settled by an answer, the others by another file.
        Err(refusal) if refusal.code.starts_with("sheet.") || refusal.code.starts_with("encoding.") => {
            return Ok(Glance { refusal: Some(refusal), ..seen });
        }
        Err(refusal) => return Err(refusal),
    };
    if matches!(source, Source::Text(_)) {
        seen.encoding = encoding::name(bytes, options.encoding.as_deref());
        seen.delimiter = Some(char::from(source.delimiter()));
    }
    let header = header(&source, options)?;
    seen.header_row = header.row;
    seen.language = headers::language(&header);
    seen.columns = columns(&source, &header);
    match reading::read(name, bytes, options) {
        Ok(read) => {
            seen.kind = Some(read.kind);
            seen.records = Some(read.records);
            (seen.date_order, seen.decimal) = read.signs();
            mark(&mut seen.columns, &read.columns());
        }
        Err(refusal) => {
            let kind = options.kind.or_else(|| reading::recognise(&source, options).ok().map(|(kind, ..)| kind));
            let mapping = headers::map(&header, kind.unwrap_or(Kind::Invoices), options);
            mark(&mut seen.columns, &mapping.as_ref().map(Mapping::fields).unwrap_or_default());
            (seen.kind, seen.refusal) = (kind, Some(refusal));
        }
    }
    Ok(seen)
}

/// The header that reading would find, else the first row with words.
fn header(source: &Source<'_>, options: &Options) -> Result<Header, Refusal> {
    let head = source.head(headers::HEAD_ROWS);
    let named: Vec<(Field, String)> = options.columns.iter().chain(&options.remembered).cloned().collect();
    headers::find_header(&head, &named).or_else(|refusal| {
        let first = head.into_iter().find(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
        first.map(|(row, names)| Header { row, names }).ok_or(refusal)
    })
}

fn columns(source: &Source<'_>, header: &Header) -> Vec<GlanceColumn> {
    let column = |name: &String| GlanceColumn { header: shorten(name), samples: Vec::new(), field: None };
    let mut columns: Vec<GlanceColumn> = header.names.iter().map(column).collect();
    let mut cursor = source.cursor();
    for _ in 0..SAMPLE_ROWS {
        let Some(row) = cursor.next_after(header.row) else { break };
        for (column, text) in columns.iter_mut().zip(row.texts()) {
            let text = shorten(text.trim_start_matches(|c| c == '\'' && begins_like_formula(&text)));
            if column.samples.len() < SAMPLES && !text.is_empty() && !column.samples.contains(&text) {
                column.samples.push(text);
            }
        }
    }
    columns
}

fn mark(columns: &mut [GlanceColumn], fields: &[(Field, usize)]) {
    let by_column: BTreeMap<usize, Field> = fields.iter().map(|(field, column)| (*column, *field)).collect();
    for (at, field) in by_column {
        if let Some(column) = columns.get_mut(at) {
            column.field = Some(field);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &[u8] = b"Rechnungs-Nr.;Kunde;Rechnungsdatum;Betrag (EUR);Notiz\n0017;Ost;03.04.2026;1.234,50;a\n0018;West;04.04.2026;1,50;\n";

    #[test]
    fn a_table_is_shown_with_what_it_is_read_as() {
        let seen = glance("offen.csv", FILE, &Options::default()).expect("a table");
        let shown: Vec<(&str, Option<&str>, &str)> =
            seen.columns.iter().map(|c| (c.header.as_str(), c.field.map(Field::name), c.samples[0].as_str())).collect();
        assert_eq!(
            shown,
            [
                ("Rechnungs-Nr.", Some("invoice_number"), "0017"),
                ("Kunde", Some("customer_name"), "Ost"),
                ("Rechnungsdatum", Some("issued_on"), "03.04.2026"),
                ("Betrag (EUR)", Some("amount"), "1.234,50"),
                ("Notiz", None, "a"),
            ]
        );
        assert_eq!((seen.kind, seen.delimiter, seen.language), (Some(Kind::Invoices), Some(';'), Some("de")));
        assert_eq!((seen.encoding, seen.records, seen.decimal), (Some("UTF-8"), Some(2), Some(DecimalSign::Comma)));
    }

    #[test]
    fn what_is_open_stands_beside_the_columns() {
        let open = b"invoice_number,customer,invoice_date,amount,currency\n1,A,03/04/2026,5.00,EUR\n";
        let seen = glance("x.csv", open, &Options::default()).expect("a table");
        assert_eq!(seen.refusal.as_ref().map(|refusal| refusal.code), Some("date_order.uncertain"));
        assert_eq!(seen.columns[2].field, Some(Field::IssuedOn));
        let unknown = b"aa,bb\nx,y\n";
        let seen = glance("x.csv", unknown, &Options::default()).expect("a table");
        assert_eq!((seen.columns.len(), seen.refusal.map(|it| it.code)), (2, Some("header.unknown")));
        let places = [(Field::CustomerName, "#1"), (Field::Email, "#2")];
        let columns = places.iter().map(|(field, place)| (*field, (*place).to_owned())).collect();
        let named = Options { columns, kind: Some(Kind::Customers), only_named: true, ..Options::default() };
        assert_eq!(glance("x.csv", unknown, &named).expect("a table").records, Some(1));
        assert!(glance("x.pdf", b"%PDF-1.7", &Options::default()).is_err(), "no table");
    }

    #[test]
    fn only_what_is_named_is_read_when_that_is_said() {
        let named = |fields: &[(Field, &str)], exact| Options {
            columns: fields.iter().map(|(field, place)| (*field, (*place).to_owned())).collect(),
            only_named: exact,
            kind: Some(Kind::Invoices),
            ..Options::default()
        };
        let fields =
            [(Field::InvoiceNumber, "#1"), (Field::CustomerName, "#5"), (Field::IssuedOn, "#3"), (Field::Amount, "#4")];
        let seen = glance("x.csv", FILE, &named(&fields, true)).expect("a table");
        let read: Vec<Option<Field>> = seen.columns.iter().map(|column| column.field).collect();
        let want = [Field::InvoiceNumber, Field::IssuedOn, Field::Amount, Field::CustomerName];
        assert_eq!(read, [Some(want[0]), None, Some(want[1]), Some(want[2]), Some(want[3])]);
        let seen = glance("x.csv", FILE, &named(&fields[..3], true)).expect("a table");
        assert_eq!(seen.refusal.map(|refusal| refusal.code), Some("column.missing"));
    }
}
