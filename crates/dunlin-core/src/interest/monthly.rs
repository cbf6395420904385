//! "1 % a month": six readings, of which an agreement means exactly one.
//!
//! Source: R1.9; DOMAIN.md §2.3 and `late_fee_policy.json`. The words alone are no specification: for eleven days late they
//! give 0.00, 0.33, 3.62, 3.67 or 10.00 on a thousand. So the reading is chosen, never guessed. Months keep the day of the
//! due date, clamped to the month's end (31 January, 28 February, 31 March).

use jiff::Span;
use jiff::civil::Date;

use super::course::CourseError;
use super::rate::{MILLION, Rate};
use crate::days;
use crate::money::{Rounding, divide_rounded};

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

/// All readings with the word of policies and files.
const READINGS: [(MonthlyReading, &str); 6] = [
    (MonthlyReading::Daily, "simple_daily_12pct_365"),
    (MonthlyReading::WholeMonths, "simple_whole_months"),
    (MonthlyReading::MonthsBegun, "simple_months_begun"),
    (MonthlyReading::MonthsAndDays, "simple_months_plus_days_over_30"),
    (MonthlyReading::CompoundMonths, "compound_whole_months"),
    (MonthlyReading::DailyAfterGrace, "grace_shifts_start_daily"),
];

impl MonthlyReading {
    /// The stable word.
    pub fn code(self) -> &'static str {
        READINGS.iter().find(|(reading, _)| *reading == self).map_or("", |(_, code)| code)
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<MonthlyReading> {
        READINGS.iter().find(|(_, known)| *known == code).map(|(reading, _)| *reading)
    }
}

/// Days after the due date within which a payment bears nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grace {
    /// 0 for none.
    pub days: u16,
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
fn months_after(day: Date, months: i64) -> Option<Date> {
    day.checked_add(Span::new().try_months(months).ok()?).ok()
}

/// The interest at a monthly rate on a principal, in minor units, rounded once, half up.
pub fn monthly_interest(
    principal_minor: i64,
    monthly: Rate,
    reading: MonthlyReading,
    grace: Grace,
    due_on: Date,
    paid_on: Date,
) -> Result<i64, CourseError> {
    let delay = Delay::between(due_on, paid_on);
    if delay.days <= i64::from(grace.days) {
        return Ok(0);
    }
    let whole = delay.whole_months;
    // The rate is charged `count / divisor` times.
    let (count, divisor) = match reading {
        MonthlyReading::Daily => (12 * delay.days, 365),
        MonthlyReading::DailyAfterGrace => (12 * (delay.days - i64::from(grace.days)), 365),
        MonthlyReading::WholeMonths => (whole, 1),
        MonthlyReading::MonthsBegun => (whole + i64::from(delay.rest_days > 0), 1),
        MonthlyReading::MonthsAndDays => (30 * whole + delay.rest_days, 30),
        MonthlyReading::CompoundMonths => return compound(principal_minor, monthly, whole),
    };
    let dividend = i128::from(principal_minor)
        .checked_mul(i128::from(monthly.millionths))
        .and_then(|product| product.checked_mul(i128::from(count)))
        .ok_or(CourseError::TooLarge)?;
    let minor = divide_rounded(dividend, i128::from(MILLION) * divisor, Rounding::HalfUp);
    i64::try_from(minor).map_err(|_| CourseError::TooLarge)
}

/// Digits below the minor unit with which compound interest is carried from month to month.
const CARRIED: i128 = 1_000_000_000_000;

/// No fraction of so many months fits 128 bits, so each month is rounded twelve digits below the minor unit.
fn compound(principal_minor: i64, monthly: Rate, months: i64) -> Result<i64, CourseError> {
    let start = i128::from(principal_minor) * CARRIED;
    let mut sum = start;
    for _ in 0..months {
        let interest = sum.checked_mul(i128::from(monthly.millionths)).ok_or(CourseError::TooLarge)?;
        let interest = divide_rounded(interest, i128::from(MILLION), Rounding::HalfUp);
        sum = sum.checked_add(interest).ok_or(CourseError::TooLarge)?;
    }
    let minor = divide_rounded(sum - start, CARRIED, Rounding::HalfUp);
    i64::try_from(minor).map_err(|_| CourseError::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// DOMAIN trap 11: eleven days late with ten of grace, in the order of [`READINGS`].
    #[test]
    fn one_percent_a_month_is_six_different_things() {
        let one_percent = Rate { millionths: 10_000 };
        for (days_late, want) in [(10, [0; 6]), (11, [362, 0, 1_000, 367, 0, 33])] {
            let paid_on = days::after(date(2026, 1, 31), days_late);
            for ((reading, code), want) in READINGS.into_iter().zip(want) {
                let got =
                    monthly_interest(100_000, one_percent, reading, Grace { days: 10 }, date(2026, 1, 31), paid_on);
                assert_eq!(got, Ok(want), "{code} after {days_late} days");
                assert_eq!(MonthlyReading::find(code), Some(reading));
            }
        }
    }

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
    fn what_cannot_be_computed_is_an_error() {
        let monthly = Rate { millionths: 10 * MILLION };
        let got = monthly_interest(
            i64::MAX,
            monthly,
            MonthlyReading::CompoundMonths,
            Grace { days: 0 },
            date(1, 1, 1),
            date(9999, 1, 1),
        );
        assert_eq!(got, Err(CourseError::TooLarge));
    }
}
