//! CSV that spreadsheets open as what it is: typed cells, and texts that can never become formulas.
//!
//! A text that begins with `= + - @`, tab or CR gets a `'` before it (OWASP ASVS 5.0, 1.2.10); the import takes it off again.
//! Numbers, amounts and dates are typed and never touched, or "-5.00" would stop being a number.

use std::borrow::Cow;

use dunlin_core::money::{Decimal, Money};
use jiff::civil::{Date, DateTime};

use crate::source::begins_like_formula;

/// One cell of an exported table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutCell {
    /// Nothing.
    Empty,
    /// Text, which stays text.
    Text(String),
    /// A telephone number that programs dial: digits and blanks, a `+` before them where there is one; anything else is text.
    Phone(String),
    /// A day, as ISO 8601 or a spreadsheet's date.
    Date(Date),
    /// A day and a time on the clock of the place that the table is about; to the second.
    Moment(DateTime),
    /// An amount with exactly its currency's digits; the currency has its own column.
    Amount(Money),
    /// A whole number.
    Integer(i64),
    /// A number with exactly its digits: days, percent.
    Number(Decimal),
}

/// Writes a table as UTF-8; `with_mark` puts the byte order mark before it that older spreadsheets need to see UTF-8.
pub fn write_csv<R>(headers: &[&str], rows: R, with_mark: bool) -> Vec<u8>
where
    R: IntoIterator<Item = Vec<OutCell>>,
{
    let mut out = Vec::new();
    write_head(&mut out, headers, with_mark);
    for row in rows {
        write_line(&mut out, &row);
    }
    out
}

/// Writes the first line of a table that is written as it comes; its rows follow by [`write_line`].
pub fn write_head(out: &mut Vec<u8>, headers: &[&str], with_mark: bool) {
    if with_mark {
        out.extend([0xEF, 0xBB, 0xBF]);
    }
    write_row(out, b',', headers.iter().map(|header| guard(header)));
}

/// Writes one line of a table that is written as it comes.
pub fn write_line(out: &mut Vec<u8>, cells: &[OutCell]) {
    write_row(out, b',', cells.iter().map(print));
}

fn print(cell: &OutCell) -> Cow<'_, str> {
    match cell {
        OutCell::Empty => Cow::Borrowed(""),
        OutCell::Phone(text) if is_telephone(text) => Cow::Borrowed(text),
        OutCell::Text(text) | OutCell::Phone(text) => guard(text),
        OutCell::Date(date) => Cow::Owned(date.to_string()),
        OutCell::Moment(moment) => Cow::Owned(moment.strftime("%Y-%m-%d %H:%M:%S").to_string()),
        OutCell::Amount(money) => Cow::Owned(money.to_decimal()),
        OutCell::Integer(number) => Cow::Owned(number.to_string()),
        OutCell::Number(number) => Cow::Owned(number.to_string()),
    }
}

/// Digits and blanks, and at most a `+` before them: nothing that could be worked out, let alone called.
fn is_telephone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    digits.starts_with(|first: char| first.is_ascii_digit()) && digits.bytes().all(|b| b.is_ascii_digit() || b == b' ')
}

/// Puts `'` before what a spreadsheet would take for a formula, and before what the import would take off.
pub(crate) fn guard(text: &str) -> Cow<'_, str> {
    let begins = text.trim_start_matches([' ', '\u{a0}', '\n', '\0']);
    if begins_like_formula(begins) { Cow::Owned(format!("'{begins}")) } else { Cow::Borrowed(text) }
}

/// One line by RFC 4180, ended by CRLF.
fn write_row<'c>(out: &mut Vec<u8>, delimiter: u8, cells: impl Iterator<Item = Cow<'c, str>>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(delimiter);
        }
        let needs_quotes = cell.bytes().any(|b| b == delimiter || matches!(b, b'"' | b'\r' | b'\n'))
            || cell.starts_with([' ', '\t'])
            || cell.ends_with([' ', '\t']);
        if needs_quotes {
            out.push(b'"');
            out.extend(cell.replace('"', "\"\"").bytes());
            out.push(b'"');
        } else {
            out.extend(cell.bytes());
        }
    }
    out.extend(b"\r\n");
}

/// Writes rows back as they were read, with a reason.
#[derive(Debug)]
pub(crate) struct Rejected {
    out: Vec<u8>,
    delimiter: u8,
    /// The place of an earlier reason column, which is replaced.
    old_reason: Option<usize>,
}

impl Rejected {
    pub(crate) fn new(delimiter: u8, headers: &[String], reason_header: &str) -> Self {
        let old_reason = headers.iter().position(|header| header == reason_header);
        let mut rejected = Rejected { out: Vec::new(), delimiter, old_reason };
        rejected.row(headers.to_vec(), headers.len(), reason_header);
        rejected
    }

    /// Adds a row; it is filled up to the header's width, so that the reason stands in its own column.
    pub(crate) fn row(&mut self, mut cells: Vec<String>, width: usize, reason: &str) {
        cells.resize(cells.len().max(width), String::new());
        if let Some(old) = self.old_reason.filter(|old| *old < cells.len()) {
            cells.remove(old);
        }
        cells.push(reason.to_owned());
        let cells = cells.iter().map(|cell| if is_number(cell) { Cow::Borrowed(cell.as_str()) } else { guard(cell) });
        write_row(&mut self.out, self.delimiter, cells);
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.out
    }
}

/// `-5.00` of the source stays a number.
fn is_number(cell: &str) -> bool {
    !cell.is_empty()
        && cell.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'+' | b'.' | b',' | b' ' | b'\''))
}

#[cfg(test)]
mod tests {
    use super::*;
    use dunlin_core::money::Currency;
    use jiff::civil::date;

    fn written(cells: Vec<OutCell>) -> String {
        let bytes = write_csv(&["h"], [cells], false);
        String::from_utf8(bytes).expect("UTF-8").lines().nth(1).unwrap_or_default().to_owned()
    }

    #[test]
    fn texts_never_become_formulas_and_numbers_stay() {
        for (text, want) in [
            ("=1+1", "'=1+1"),
            ("+359 2 123", "'+359 2 123"),
            ("-5.00", "'-5.00"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            (" =1", "'=1"),
            ("'=1", "''=1"),
            ("plain", "plain"),
            ("a,b", "\"a,b\""),
            ("'t Hooft", "'t Hooft"),
        ] {
            assert_eq!(written(vec![OutCell::Text(text.to_owned())]), want, "{text:?}");
        }
        for (text, want) in [
            ("+359 2 123", "+359 2 123"),
            ("0301", "0301"),
            ("+", "'+"),
            ("+1-2", "'+1-2"),
            ("+A1", "'+A1"),
            ("=1", "'=1"),
            ("ask 1", "ask 1"),
        ] {
            assert_eq!(written(vec![OutCell::Phone(text.to_owned())]), want, "{text:?}");
        }
        let money = OutCell::Amount(Money { minor: -500, currency: Currency::EUR });
        let cells = vec![money, OutCell::Date(date(2020, 3, 30)), OutCell::Integer(-7), OutCell::Empty];
        assert_eq!(written(cells), "-5.00,2020-03-30,-7,");
        let moment = date(2020, 3, 30).at(9, 5, 7, 123_456_789);
        assert_eq!(written(vec![OutCell::Moment(moment)]), "2020-03-30 09:05:07");
    }

    #[test]
    fn the_mark_is_optional() {
        assert!(write_csv(&["h"], [], true).starts_with(&[0xEF, 0xBB, 0xBF, b'h']));
        assert_eq!(write_csv(&["h"], [], false), b"h\r\n");
    }
}
