//! What a date cell means, given the order that its column writes day, month and year in.
//!
//! Some spellings are certain alone: ISO 8601, `20200330`, month names in the ten languages, typed spreadsheet cells. In
//! others (`03/04/25`) the column decides (`date_order`). A two-digit year 00–79 is 2000–2079, 80–99 is 1980–1999. Years
//! outside 1900–2199 are not believed.

use std::sync::LazyLock;

use jiff::civil::Date;

use crate::date_order::DateOrder;
use crate::fold::fold_words;
use crate::sheet::serial_date;
use crate::source::Cell;

/// What one cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// One day, whatever the column does.
    Certain(Date),
    /// Three figures whose order the column decides; the year has four digits and stands last, or has two.
    Open(Figures),
    /// A spreadsheet's day number.
    Serial(Date),
    Unreadable,
}

/// Three figures of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Figures {
    parts: [i16; 3],
    short_year: bool,
    /// Which of dmy, mdy, ymd the spelling itself allows.
    spelling: [bool; 3],
}

/// The day that a cell means in a column of that order; `None` when it is none.
pub(crate) fn parse(cell: Cell<'_>, order: Option<DateOrder>) -> Option<Date> {
    match read(cell) {
        Reading::Certain(date) | Reading::Serial(date) => Some(date),
        Reading::Open(figures) => match order {
            Some(order) => figures.day(order),
            None => figures.days().into_iter().flatten().next(),
        },
        Reading::Unreadable => None,
    }
}

pub(crate) fn read(cell: Cell<'_>) -> Reading {
    match cell {
        Cell::Date(date) => believed(date).map_or(Reading::Unreadable, Reading::Certain),
        Cell::Number(number) => read_number(number),
        Cell::Text(text) => read_text(text),
        Cell::Empty => Reading::Unreadable,
    }
}

/// Day numbers are believed between 1954 and 2119: below are years, above are other figures. 20200330 is a date as well.
fn read_number(number: f64) -> Reading {
    if (20_000.0..80_000.0).contains(&number) {
        return serial_date(number, false).map_or(Reading::Unreadable, Reading::Serial);
    }
    if number.fract() == 0.0 && (19_000_101.0..22_000_000.0).contains(&number) {
        return read_digits(&format!("{number:.0}"));
    }
    Reading::Unreadable
}

fn read_text(text: &str) -> Reading {
    let text = without_time(text);
    if text.len() > 60 {
        return Reading::Unreadable;
    }
    match figures(text) {
        Some((parts, lengths, separator)) => read_figures(parts, lengths, separator),
        None if text.bytes().all(|b| b.is_ascii_digit()) => read_digits(text),
        None if text.chars().any(char::is_alphabetic) => read_words(text),
        None => Reading::Unreadable,
    }
}

/// Cuts the time of day: `2021-01-28T11:04:09+00:00`, `30/03/2020 00:00:00`, `3/30/2020 12:00 AM`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text.trim_end_matches(['.', ' ']) };
    let head = &text[..colon];
    match head.rfind([' ', 'T', ',']) {
        Some(at) => head[..at].trim_end_matches([' ', ',']),
        None => text,
    }
}

/// Three groups of figures with one kind of separator between them.
fn figures(text: &str) -> Option<([i16; 3], [usize; 3], u8)> {
    let bytes = text.as_bytes();
    let separator = *bytes.iter().find(|b| !b.is_ascii_digit())?;
    if !matches!(separator, b'-' | b'/' | b'.' | b' ') {
        return None;
    }
    let mut parts = [0_i16; 3];
    let mut lengths = [0; 3];
    let mut at = 0;
    for byte in bytes {
        if byte.is_ascii_digit() {
            lengths[at] += 1;
            if lengths[at] > 4 {
                return None;
            }
            parts[at] = parts[at] * 10 + i16::from(byte - b'0');
        } else if *byte == separator && at < 2 && lengths[at] > 0 {
            at += 1;
        } else {
            return None;
        }
    }
    (at == 2 && lengths[2] > 0).then_some((parts, lengths, separator))
}

fn read_figures(parts: [i16; 3], lengths: [usize; 3], separator: u8) -> Reading {
    match lengths {
        [4, 1..=2, 1..=2] => certain(parts[0], parts[1], parts[2]),
        [1..=2, 1..=2, 4] => {
            Reading::Open(Figures { parts, short_year: false, spelling: [true, separator != b'.', false] })
        }
        // A year is not cut to one digit, so the year is not first in 5/3/20.
        [first @ 1..=2, 1..=2, 2] => {
            Reading::Open(Figures { parts, short_year: true, spelling: [true, separator != b'.', first == 2] })
        }
        _ => Reading::Unreadable,
    }
}

fn read_digits(text: &str) -> Reading {
    let number = |range: std::ops::Range<usize>| text.get(range).and_then(|part| part.parse::<i16>().ok()).unwrap_or(0);
    match text.len() {
        8 => match certain(number(0..4), number(4..6), number(6..8)) {
            Reading::Unreadable => {
                let parts = [number(0..2), number(2..4), number(4..8)];
                Reading::Open(Figures { parts, short_year: false, spelling: [true, true, false] })
            }
            certain => certain,
        },
        6 => {
            let parts = [number(0..2), number(2..4), number(4..6)];
            Reading::Open(Figures { parts, short_year: true, spelling: [true; 3] })
        }
        5 => read_number(text.parse().unwrap_or(0.0)),
        _ => Reading::Unreadable,
    }
}

impl Figures {
    /// The day in an order, even if the spelling speaks against it: `--date-order` is obeyed.
    fn day(self, order: DateOrder) -> Option<Date> {
        let [a, b, c] = self.parts;
        let (year, month, day) = match (order, self.short_year) {
            (DateOrder::Dmy, _) => (c, b, a),
            (DateOrder::Mdy, _) => (c, a, b),
            (DateOrder::Ymd, true) => (a, b, c),
            (DateOrder::Ymd, false) => return None,
        };
        new_date(if self.short_year { long_year(year) } else { year }, month, day)
    }

    /// The day in each order that the spelling allows.
    pub(crate) fn days(self) -> [Option<Date>; 3] {
        let mut days = DateOrder::ALL.map(|order| self.day(order));
        for (day, allowed) in days.iter_mut().zip(self.spelling) {
            *day = day.filter(|_| allowed);
        }
        days
    }
}

fn long_year(year: i16) -> i16 {
    if year < 80 { 2000 + year } else { 1900 + year }
}

fn certain(year: i16, month: i16, day: i16) -> Reading {
    new_date(year, month, day).map_or(Reading::Unreadable, Reading::Certain)
}

fn new_date(year: i16, month: i16, day: i16) -> Option<Date> {
    believed(Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?)
}

fn believed(date: Date) -> Option<Date> {
    (1900..=2199).contains(&date.year()).then_some(date)
}

/// Month names and their short forms, folded, longest first.
static MONTHS: LazyLock<Vec<(String, i16)>> = LazyLock::new(|| {
    let lines = include_str!("words/months.txt").lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(' '))
        .flat_map(|(month, names)| names.split('|').map(move |name| (fold_words(name), month.parse().unwrap_or(0))))
        .collect()
});
/// Words that may stand in a date and say nothing.
const FILLERS: [&str; 34] = [
    "de",
    "del",
    "di",
    "of",
    "the",
    "st",
    "nd",
    "rd",
    "th",
    "er",
    "г",
    "год",
    "година",
    "gada",
    "gads",
    "roku",
    "r",
    "den",
    "le",
    "il",
    "el",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "a",
];

/// `2020-January-03`, `27 Feb 2018`, `Jan 5, 2021`, `3 март 2020 г.`, `5-Jan-20`.
fn read_words(text: &str) -> Reading {
    let folded = fold_words(&space_figures(text));
    let mut month = None;
    let mut numbers = [(0_i16, 0_usize); 2];
    let mut count = 0;
    for word in folded.split(' ') {
        if word.bytes().all(|b| b.is_ascii_digit()) {
            let Ok(number) = word.parse() else { return Reading::Unreadable };
            let Some(slot) = numbers.get_mut(count) else { return Reading::Unreadable };
            *slot = (number, word.len());
            count += 1;
        } else if let Some((_, number)) = MONTHS.iter().find(|(name, _)| name == word) {
            if month.replace(*number).is_some_and(|earlier| earlier != *number) {
                return Reading::Unreadable;
            }
        } else if !FILLERS.contains(&word) {
            return Reading::Unreadable;
        }
    }
    match (month, numbers, count) {
        (Some(month), [(year, 4), (day, 1..=2)] | [(day, 1..=2), (year, 4)], 2) => certain(year, month, day),
        (Some(month), [(day, 1..=2), (year, 2)], 2) => certain(long_year(year), month, day),
        _ => Reading::Unreadable,
    }
}

/// Puts spaces between figures and letters: `27Feb2018`.
fn space_figures(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + 4);
    let mut before = ' ';
    for c in text.chars() {
        if before.is_ascii_digit() && c.is_alphabetic() || before.is_alphabetic() && c.is_ascii_digit() {
            spaced.push(' ');
        }
        spaced.push(c);
        before = c;
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn certain_spellings() {
        for (text, want) in [
            ("2020-03-30", Some(date(2020, 3, 30))),
            ("2020/3/5", Some(date(2020, 3, 5))),
            ("30.03.2020", Some(date(2020, 3, 30))),
            ("03.04.2020", Some(date(2020, 4, 3))),
            ("20200330", Some(date(2020, 3, 30))),
            ("2021-01-28T11:04:09+00:00", Some(date(2021, 1, 28))),
            ("2021-01-28 11:04", Some(date(2021, 1, 28))),
            ("2020-January-03", Some(date(2020, 1, 3))),
            ("27 Feb 2018", Some(date(2018, 2, 27))),
            ("27Feb2018", Some(date(2018, 2, 27))),
            ("Jan 5, 2021", Some(date(2021, 1, 5))),
            ("5-Jan-20", Some(date(2020, 1, 5))),
            ("3 март 2020 г.", Some(date(2020, 3, 3))),
            ("5. März 2021", Some(date(2021, 3, 5))),
            ("1er février 2021", Some(date(2021, 2, 1))),
            ("5 de enero de 2021", Some(date(2021, 1, 5))),
            ("2021. gada 5. maijs", Some(date(2021, 5, 5))),
            ("5 października 2021", Some(date(2021, 10, 5))),
            ("5 mrt 2021", Some(date(2021, 3, 5))),
            ("5 octombrie 2021", Some(date(2021, 10, 5))),
            ("5 ottobre 2021", Some(date(2021, 10, 5))),
            ("43891", Some(date(2020, 3, 1))),
            ("Pending", None),
            ("0000-00-00", None),
            ("2020-02-30", None),
            ("0020-02-03", None),
            ("1 2", None),
            ("12:30", None),
            ("Foo 5 2020", None),
            ("123456789012", None),
        ] {
            assert_eq!(parse(Cell::from_text(text), None), want, "{text}");
        }
        assert_eq!(parse(Cell::Number(43891.5), None), Some(date(2020, 3, 1)));
        assert_eq!(parse(Cell::Number(20_200_330.0), None), Some(date(2020, 3, 30)));
        assert_eq!(parse(Cell::Number(12.0), None), None);
    }

    #[test]
    fn the_order_decides_the_day() {
        let cell = Cell::from_text("03/04/25");
        assert_eq!(parse(cell, Some(DateOrder::Dmy)), Some(date(2025, 4, 3)));
        assert_eq!(parse(cell, Some(DateOrder::Mdy)), Some(date(2025, 3, 4)));
        assert_eq!(parse(cell, Some(DateOrder::Ymd)), Some(date(2003, 4, 25)));
        assert_eq!(parse(Cell::from_text("3/30/2020"), Some(DateOrder::Dmy)), None);
        assert_eq!(parse(Cell::from_text("3.30.2020"), Some(DateOrder::Mdy)), Some(date(2020, 3, 30)));
        assert_eq!(parse(Cell::from_text("01/01/79"), Some(DateOrder::Dmy)), Some(date(2079, 1, 1)));
        assert_eq!(parse(Cell::from_text("01/01/80"), Some(DateOrder::Dmy)), Some(date(1980, 1, 1)));
    }
}
