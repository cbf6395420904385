//! One pass over the whole file before any row is typed: what its columns prove together.
//!
//! Certainty comes from the column, never from a row: the order of dates, the decimal sign, whether country numbers are ISO's,
//! whether a spreadsheet has put ".0" behind every number.

use crate::field::Field;
use crate::headers::{Header, Mapping};
use crate::problem::Refusal;
use crate::source::{Cell, Row, Source};
use crate::word::is_total;
use crate::{amount, date_order, place};

/// A record that spans more lines than this began with a quotation mark that nothing closes.
const RECORD_LINES_MAX: usize = 200;

/// What the file's columns hold.
#[derive(Debug, Default)]
pub(crate) struct Profile {
    /// Rows that are records: neither empty nor totals.
    pub(crate) records: usize,
    pub(crate) dates: Vec<(Field, date_order::Evidence)>,
    pub(crate) amounts: Vec<(Field, amount::Evidence)>,
    pub(crate) invoice_numbers: Numbers,
    pub(crate) customer_numbers: Numbers,
    /// Names that look like numbers, and names that do not.
    pub(crate) names_like_codes: (usize, usize),
    /// Country cells that are ISO numbers, and figures that are not.
    pub(crate) country_numbers: (usize, usize),
}

/// How a column of numbers-as-names is written.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Numbers {
    point_zero: usize,
    other: usize,
}

impl Numbers {
    fn add(&mut self, cell: Cell<'_>) {
        let Cell::Text(text) = cell else { return };
        if text.bytes().all(|b| b.is_ascii_digit()) {
            return;
        }
        match strip_point_zero(text) {
            Some(_) => self.point_zero += 1,
            None => self.other += 1,
        }
    }

    /// All are plain figures and some end in ".0": a spreadsheet made them fractions.
    pub(crate) fn are_fractions(self) -> bool {
        self.point_zero > 0 && self.other == 0
    }
}

/// `1930438491` of `1930438491.0`.
pub(crate) fn strip_point_zero(text: &str) -> Option<&str> {
    let digits = text.strip_suffix(".0")?;
    (!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

/// Reads the whole file once.
pub(crate) fn survey(source: &Source<'_>, header: &Header, mapping: &Mapping) -> Result<Profile, Refusal> {
    let mut profile = Profile::default();
    let mut columns = Vec::new();
    for (field, column) in mapping.fields() {
        if field.is_date() {
            profile.dates.push((field, date_order::Evidence::default()));
        } else if field.is_amount() {
            profile.amounts.push((field, amount::Evidence::default()));
        } else if !matches!(field, Field::InvoiceNumber | Field::CustomerNumber | Field::CustomerName | Field::Country)
        {
            continue;
        }
        columns.push((field, column));
    }
    let mut cursor = source.cursor();
    while let Some(row) = cursor.next_after(header.row) {
        check_quotes(&row)?;
        if is_total_row(&row, mapping) {
            continue;
        }
        profile.records += 1;
        profile.add(&row, &columns);
    }
    Ok(profile)
}

impl Profile {
    fn add(&mut self, row: &Row<'_>, columns: &[(Field, usize)]) {
        let (mut next_date, mut next_amount) = (0, 0);
        for (field, column) in columns {
            let cell = row.cell(*column);
            match field {
                Field::InvoiceNumber => self.invoice_numbers.add(cell),
                Field::CustomerNumber => self.customer_numbers.add(cell),
                Field::CustomerName => self.add_name(cell),
                Field::Country => self.add_country(cell),
                _ if field.is_date() => {
                    self.dates[next_date].1.add(cell);
                    next_date += 1;
                }
                _ => {
                    self.amounts[next_amount].1.add(cell);
                    next_amount += 1;
                }
            }
        }
    }

    fn add_name(&mut self, cell: Cell<'_>) {
        match cell {
            Cell::Empty => {}
            Cell::Text(text) if !looks_like_code(text) => self.names_like_codes.1 += 1,
            _ => self.names_like_codes.0 += 1,
        }
    }

    fn add_country(&mut self, cell: Cell<'_>) {
        let text = cell.to_text();
        if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
            return;
        }
        match text.parse().ok().and_then(place::find_country_number) {
            Some(_) => self.country_numbers.0 += 1,
            None => self.country_numbers.1 += 1,
        }
    }
}

/// One word, more than half of it figures: `K-1001`, not `3M`.
fn looks_like_code(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    digits > letters && !text.contains(char::is_whitespace)
}

/// A row that sums up others: it begins with a word for "total" and has no number or date of its own.
pub(crate) fn is_total_row(row: &Row<'_>, mapping: &Mapping) -> bool {
    let Some(key) = mapping.column(Field::InvoiceNumber).or(mapping.column(Field::ReceivedOn)) else { return false };
    match row.cell(key) {
        Cell::Text(text) if text.bytes().any(|b| b.is_ascii_digit()) => return false,
        Cell::Number(_) | Cell::Date(_) => return false,
        _ => {}
    }
    let has_date = [Field::IssuedOn, Field::DueOn]
        .iter()
        .any(|field| mapping.column(*field).is_some_and(|column| !row.cell(column).is_empty()));
    if has_date {
        return false;
    }
    (0..row.width()).map(|at| row.cell(at)).find(|cell| !cell.is_empty()).is_some_and(|cell| is_total(&cell.to_text()))
}

fn check_quotes(row: &Row<'_>) -> Result<(), Refusal> {
    let Row::Text { number, record } = row else { return Ok(()) };
    let text = record.as_slice();
    if text.len() < RECORD_LINES_MAX || text.bytes().filter(|b| *b == b'\n' || *b == b'\r').count() < RECORD_LINES_MAX {
        return Ok(());
    }
    let message =
        format!("a quotation mark opened in the record at line {number} is not closed within {RECORD_LINES_MAX} lines");
    Err(Refusal::new("quote.unclosed", message, "correct that line, or export the file again"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_seen_by_the_whole_column() {
        let of = |values: &[&str]| {
            let mut numbers = Numbers::default();
            for value in values {
                numbers.add(Cell::from_text(value));
            }
            numbers.are_fractions()
        };
        assert!(of(&["1930438491.0", "17.0", ""]));
        assert!(of(&["1930438491.0", "0017"]));
        assert!(!of(&["1930438491", "17"]));
        assert!(!of(&["1.0", "INV-7"]));
        assert!(!of(&["1.0", "1.1"]));
    }

    #[test]
    fn codes_are_one_word_of_figures() {
        for (text, want) in
            [("00123", true), ("K-1001", true), ("0379-NEVHP", false), ("3M", false), ("4 Seasons", false)]
        {
            assert_eq!(looks_like_code(text), want, "{text}");
        }
    }
}
