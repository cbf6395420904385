//! "1 % a month": six readings, of which an agreement means exactly one.
//!
//! Source: R1.9; DOMAIN.md §2.3 and `late_fee_policy.json`. The words alone are no specification: for eleven days late they
//! give 0.00, 0.33, 3.62, 3.67 or 10.00 on a thousand. So the reading is chosen, never guessed. Months keep the day of the
//! due date, clamped to the month's end (31 January, 28 February, 31 March). What the interest comes to is `months`' question.

use core::fmt;

use jiff::Span;
use jiff::civil::Date;

use super::rate::Rate;
use crate::days;

/// What a monthly rate means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MonthlyReading {
    /// Twelve times the rate a year, by days over 365; the whole delay once grace has passed.
    Daily,
    /// The rate for each whole month; what is left of a month bears nothing.
    WholeMonths,
    /// The rate for each month begun.
    MonthsBegun,
    /// The rate for each whole month, and for the days left a thirtieth each.
    MonthsAndDays,
    /// As for whole months, each on the sum that the one before left.
    CompoundMonths,
    /// As by days, counted from the end of grace.
    DailyAfterGrace,
}

/// All readings with their stable code, and the word of policies and agreements.
const READINGS: [(MonthlyReading, &str, &str); 6] = [
    (MonthlyReading::Daily, "simple_daily_12pct_365", "daily"),
    (MonthlyReading::WholeMonths, "simple_whole_months", "whole months"),
    (MonthlyReading::MonthsBegun, "simple_months_begun", "months begun"),
    (MonthlyReading::MonthsAndDays, "simple_months_plus_days_over_30", "months and days"),
    (MonthlyReading::CompoundMonths, "compound_whole_months", "compound months"),
    (MonthlyReading::DailyAfterGrace, "grace_shifts_start_daily", "daily after grace"),
];

impl MonthlyReading {
    /// The stable code.
    pub fn code(self) -> &'static str {
        READINGS.iter().find(|(reading, ..)| *reading == self).map_or("", |(_, code, _)| code)
    }

    /// The word of policies and agreements.
    pub fn word(self) -> &'static str {
        READINGS.iter().find(|(reading, ..)| *reading == self).map_or("", |(.., word)| word)
    }

    /// Reads the code or the word.
    pub fn find(text: &str) -> Option<MonthlyReading> {
        READINGS.iter().find(|(_, code, word)| *code == text || *word == text).map(|(reading, ..)| *reading)
    }

    /// Counts days, not months.
    pub fn is_daily(self) -> bool {
        matches!(self, MonthlyReading::Daily | MonthlyReading::DailyAfterGrace)
    }
}

/// A rate a month, its reading, and the days of grace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthlyRate {
    /// A month.
    pub rate: Rate,
    /// What a month is.
    pub reading: MonthlyReading,
    /// Within which nothing is owed.
    pub grace: Grace,
}

/// Days after the due date within which a payment bears nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grace {
    /// 0 for none.
    pub days: u16,
}

impl Grace {
    /// None.
    pub const NONE: Grace = Grace { days: 0 };

    /// Reads `grace 10 days`.
    pub fn parse(text: &str) -> Option<Grace> {
        let days = text.strip_prefix("grace ")?.strip_suffix(" days")?;
        days.parse().ok().filter(|days| (1..=365).contains(days)).map(|days| Grace { days })
    }
}

impl fmt::Display for Grace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "grace {} days", self.days)
    }
}

/// How late a payment was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delay {
    /// Days after the due date; 0 when on time.
    pub days: i64,
    /// Months that passed whole.
    pub whole_months: i64,
    /// Days after the last of them.
    pub rest_days: i64,
}

impl Delay {
    /// From the due date to the day of payment.
    pub fn between(due_on: Date, paid_on: Date) -> Delay {
        if paid_on <= due_on {
            return Delay { days: 0, whole_months: 0, rest_days: 0 };
        }
        let months = |date: Date| i64::from(date.year()) * 12 + i64::from(date.month());
        let by_calendar = months(paid_on) - months(due_on);
        let passed = |count: &i64| months_after(due_on, *count).is_some_and(|day| day <= paid_on);
        let whole_months = [by_calendar, by_calendar - 1].into_iter().find(passed).unwrap_or(0);
        let last = months_after(due_on, whole_months).unwrap_or(due_on);
        Delay {
            days: i64::from(days::between(due_on, paid_on)),
            whole_months,
            rest_days: i64::from(days::between(last, paid_on)),
        }
    }
}

/// From the anchor each time, so that a short month moves no later one.
pub(super) fn months_after(day: Date, months: i64) -> Option<Date> {
    day.checked_add(Span::new().try_months(months).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn months_keep_the_day_of_the_due_date() {
        for (paid_on, whole_months, rest_days) in [
            (date(2026, 2, 27), 0, 27),
            (date(2026, 2, 28), 1, 0),
            (date(2026, 3, 30), 1, 30),
            (date(2026, 3, 31), 2, 0),
            (date(2026, 4, 30), 3, 0),
            (date(2026, 1, 31), 0, 0),
            (date(2025, 1, 1), 0, 0),
        ] {
            let delay = Delay::between(date(2026, 1, 31), paid_on);
            assert_eq!((delay.whole_months, delay.rest_days), (whole_months, rest_days), "{paid_on}");
        }
    }

    #[test]
    fn readings_and_grace_have_words() {
        for (reading, code, word) in READINGS {
            assert_eq!((reading.code(), reading.word()), (code, word));
            assert_eq!([code, word].map(MonthlyReading::find), [Some(reading); 2]);
        }
        assert_eq!(Grace::parse("grace 10 days"), Some(Grace { days: 10 }));
        for text in ["grace 0 days", "grace 366 days", "10 days", "grace ten days"] {
            assert_eq!(Grace::parse(text), None, "{text}");
        }
    }
}
