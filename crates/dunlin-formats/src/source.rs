//! The rows of a file, whatever it is: a cursor that lends one row of cells at a time, with the line where it begins.
//!
//! A text file is parsed again on every pass instead of being kept as cells: parsing is cheaper than the memory of a million
//! rows. What a cell means is decided elsewhere; here it is only cleaned: outer spaces, our own `'` before a formula sign,
//! and the words that programs write for "nothing".

use std::borrow::Cow;

use jiff::civil::Date;

use crate::delimited::{Delimited, DelimitedCursor};
use crate::sheet::{Datum, Sheet};

/// One cell, cleaned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Cell<'a> {
    Empty,
    Text(&'a str),
    Number(f64),
    Date(Date),
}

impl<'a> Cell<'a> {
    /// A cell of a text file: our own `'` before a formula sign is taken off.
    pub(crate) fn from_text(text: &'a str) -> Cell<'a> {
        match Cell::from_string(text) {
            Cell::Text(text) => match text.strip_prefix('\'') {
                Some(rest) if begins_like_formula(rest) => Cell::Text(rest.trim()),
                _ => Cell::Text(text),
            },
            empty => empty,
        }
    }

    /// A typed text cell of a spreadsheet.
    fn from_string(text: &'a str) -> Cell<'a> {
        let trimmed = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0');
        if is_nothing(trimmed) { Cell::Empty } else { Cell::Text(trimmed) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Cell::Empty)
    }

    /// The cell as the text that a person would read in it: `1930` for the number 1930.0, ISO for dates.
    pub(crate) fn to_text(self) -> Cow<'a, str> {
        match self {
            Cell::Empty => Cow::Borrowed(""),
            Cell::Text(text) => Cow::Borrowed(text),
            Cell::Number(number) => Cow::Owned(print_number(number)),
            Cell::Date(date) => Cow::Owned(date.to_string()),
        }
    }
}

/// Whether a spreadsheet would take a text file's cell for a formula, guards (`'`) before it not counted.
pub(crate) fn begins_like_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

fn is_nothing(text: &str) -> bool {
    text.len() <= 4
        && matches!(text, "" | "-" | "–" | "—" | "NULL" | "null" | "N/A" | "n/a" | "#N/A" | "NaN" | "nan" | "<NA>")
}

/// A spreadsheet number in plain decimals with 15 significant digits, which is what the spreadsheet shows.
pub(crate) fn print_number(number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    if number.fract() == 0.0 && number.abs() < 9.0e15 {
        return if number == 0.0 { "0".to_owned() } else { format!("{number:.0}") };
    }
    let precise = format!("{number:.14e}");
    match precise.parse::<f64>() {
        Ok(rounded) => format!("{rounded}"),
        Err(_) => format!("{number}"),
    }
}

/// Where the rows come from.
#[derive(Debug)]
pub(crate) enum Source<'a> {
    Text(Delimited<'a>),
    Sheet(Sheet),
}

impl Source<'_> {
    pub(crate) fn cursor(&self) -> Cursor<'_> {
        match self {
            Source::Text(text) => Cursor::Text(text.cursor()),
            Source::Sheet(sheet) => Cursor::Sheet { sheet, next: 0 },
        }
    }

    /// The first rows as text, to find the header in.
    pub(crate) fn head(&self, rows: usize) -> Vec<(u64, Vec<String>)> {
        let mut cursor = self.cursor();
        let mut head = Vec::new();
        while head.len() < rows {
            let Some(row) = cursor.next() else { break };
            head.push((row.number(), row.texts()));
        }
        head
    }

    /// The delimiter in which rejected rows are written back.
    pub(crate) fn delimiter(&self) -> u8 {
        match self {
            Source::Text(text) => text.delimiter(),
            Source::Sheet(_) => b',',
        }
    }
}

/// A place between two rows.
#[derive(Debug)]
pub(crate) enum Cursor<'s> {
    Text(DelimitedCursor<'s>),
    Sheet { sheet: &'s Sheet, next: usize },
}

impl Cursor<'_> {
    /// The next row, lent until the call after.
    pub(crate) fn next(&mut self) -> Option<Row<'_>> {
        match self {
            Cursor::Text(text) => {
                let (number, record) = text.next()?;
                Some(Row::Text { number, record })
            }
            Cursor::Sheet { sheet, next } => {
                let row = sheet.rows().get(*next)?;
                *next += 1;
                Some(Row::Sheet { number: row.number, cells: &row.cells })
            }
        }
    }

    /// The next row after the header's that is not wholly empty.
    pub(crate) fn next_after(&mut self, header_row: u64) -> Option<Row<'_>> {
        // Two steps, because a row lent in a loop cannot be returned from it.
        loop {
            let (number, is_blank) = self.next().map(|row| (row.number(), row.is_blank()))?;
            if number > header_row && !is_blank {
                return self.current();
            }
        }
    }

    fn current(&self) -> Option<Row<'_>> {
        match self {
            Cursor::Text(text) => {
                let (number, record) = text.current();
                Some(Row::Text { number, record })
            }
            Cursor::Sheet { sheet, next } => {
                let row = sheet.rows().get(next.checked_sub(1)?)?;
                Some(Row::Sheet { number: row.number, cells: &row.cells })
            }
        }
    }
}

/// One lent row.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Row<'c> {
    Text { number: u64, record: &'c csv::StringRecord },
    Sheet { number: u64, cells: &'c [Datum] },
}

impl<'c> Row<'c> {
    /// The line, or sheet row, where it begins.
    pub(crate) fn number(&self) -> u64 {
        match self {
            Row::Text { number, .. } | Row::Sheet { number, .. } => *number,
        }
    }

    pub(crate) fn width(&self) -> usize {
        match self {
            Row::Text { record, .. } => record.len(),
            Row::Sheet { cells, .. } => cells.len(),
        }
    }

    pub(crate) fn cell(&self, at: usize) -> Cell<'c> {
        match self {
            Row::Text { record, .. } => record.get(at).map_or(Cell::Empty, Cell::from_text),
            Row::Sheet { cells, .. } => match cells.get(at) {
                None | Some(Datum::Empty) => Cell::Empty,
                Some(Datum::Text(text)) => Cell::from_string(text),
                Some(Datum::Number(number)) => Cell::Number(*number),
                Some(Datum::Date(date)) => Cell::Date(*date),
            },
        }
    }

    pub(crate) fn is_blank(&self) -> bool {
        (0..self.width()).all(|at| self.cell(at).is_empty())
    }

    /// All cells as text, cleaned.
    pub(crate) fn texts(&self) -> Vec<String> {
        (0..self.width()).map(|at| self.cell(at).to_text().into_owned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_cleaned() {
        for (text, want) in [
            ("  a b\u{a0}", Cell::Text("a b")),
            ("'=SUM(A1)", Cell::Text("=SUM(A1)")),
            ("'-5.00", Cell::Text("-5.00")),
            ("'t Hooft", Cell::Text("'t Hooft")),
            ("''=A", Cell::Text("'=A")),
            ("NULL", Cell::Empty),
            (" - ", Cell::Empty),
            ("Pending", Cell::Text("Pending")),
        ] {
            assert_eq!(Cell::from_text(text), want, "{text:?}");
        }
    }

    #[test]
    fn numbers_print_as_the_spreadsheet_shows_them() {
        for (number, want) in [
            (1_930_438_491.0, "1930438491"),
            (0.1 + 0.2, "0.3"),
            (-12.5, "-12.5"),
            (-0.0, "0"),
            (2309.79, "2309.79"),
            (17828.069, "17828.069"),
            (1e21, "1000000000000000000000"),
        ] {
            assert_eq!(print_number(number), want);
        }
    }
}
