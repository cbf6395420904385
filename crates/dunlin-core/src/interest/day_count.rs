//! Day counts: how many days lie between two dates and which part of a year they are, for the conventions in use.
//!
//! Source: the conventions' own definitions (ISDA 2006 §4.16, PSA, Italian "30E+"); checked against `day_count.csv`. Each
//! convention has one fixed divisor, so that sums of pieces stay exact: "actual year" counts in 1/133 590 (365 × 366).
//! Which convention a law uses is data: no statute met names one.

use jiff::civil::Date;

use crate::days;
use crate::money::Decimal;

/// A way to count days and to turn them into a part of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DayCount {
    /// Calendar days over 365: the practice of most countries.
    Act365,
    /// Calendar days over 360: banks, Finland.
    Act360,
    /// Calendar days over 364.
    Act364,
    /// Calendar days over 365.25.
    Act36525,
    /// Each day over the length of its own year, 365 or 366.
    ActAct,
    /// Calendar days without 29 February over 365.
    NoLeap365,
    /// Calendar days without 29 February over 360.
    NoLeap360,
    /// Months of 30 days; an end on the 31st counts as the 30th only if the start does.
    Thirty360,
    /// As before, and the end of February counts as the 30th at the start (and at the end, if it does at both).
    Thirty360Us,
    /// As the first, and a start at the end of February counts as the 30th.
    Thirty360Psa,
    /// Months of 30 days; every 31st counts as the 30th.
    ThirtyE360,
    /// As before, and the end of February counts as the 30th too.
    ThirtyE360Isda,
    /// Months of 30 days; an end on the 31st counts as the 1st of the next month.
    ThirtyEPlus360,
}

/// A part of a year, and the days that a letter names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearPart {
    /// Days by the convention.
    pub days: i64,
    /// The part of a year is `numerator / basis`, with the convention's fixed basis.
    pub numerator: i64,
}

/// Names by which files, agreements and the policy know the conventions; the first of each is printed.
const NAMES: &[(DayCount, &[&str])] = &[
    (DayCount::Act365, &["ACT/365F", "ACT/365"]),
    (DayCount::Act360, &["ACT/360"]),
    (DayCount::Act364, &["ACT/364"]),
    (DayCount::Act36525, &["ACT/365.25"]),
    (DayCount::ActAct, &["ACT/ACT-ISDA", "ACT/ACT", "ACT/ACTUAL"]),
    (DayCount::NoLeap365, &["NL/365"]),
    (DayCount::NoLeap360, &["NL/360"]),
    (DayCount::Thirty360, &["30/360-ISDA", "30/360", "30A/360", "30/360-BOND", "30/360-NASD"]),
    (DayCount::Thirty360Us, &["30U/360", "30U/360-EOM", "30/360-US", "30US/360"]),
    (DayCount::Thirty360Psa, &["30/360-PSA"]),
    (DayCount::ThirtyE360, &["30E/360"]),
    (DayCount::ThirtyE360Isda, &["30E/360-ISDA"]),
    (DayCount::ThirtyEPlus360, &["30E+/360"]),
];

impl DayCount {
    /// Finds a convention by its name; case and the space or hyphen before the body's name do not matter.
    pub fn find(name: &str) -> Option<DayCount> {
        let same = |known: &str| {
            let letters = |c: &char| !matches!(c, ' ' | '-' | '_');
            let upper = |c: char| c.to_ascii_uppercase();
            known.chars().filter(letters).eq(name.chars().filter(letters).map(upper))
        };
        NAMES.iter().find(|(_, names)| names.iter().any(|known| same(known))).map(|(convention, _)| *convention)
    }

    /// The name that is printed.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(convention, _)| *convention == self).map_or("", |(_, names)| names[0])
    }

    /// What the numerator of a part of a year is divided by.
    pub fn basis(self) -> i64 {
        match self {
            DayCount::Act365 | DayCount::NoLeap365 => 365,
            DayCount::Act364 => 364,
            DayCount::Act36525 => 1_461,
            DayCount::ActAct => 365 * 366,
            _ => 360,
        }
    }

    /// What a printed formula divides by on a day: the length of the year where it is the actual one. Behind
    /// [`YearPart::days`] of one calendar year it gives the same part of a year as the numerator over the basis.
    pub fn divisor_on(self, day: Date) -> Decimal {
        let whole = |units: i128| Decimal { units, scale: 0 };
        match self {
            DayCount::ActAct => whole(if day.in_leap_year() { 366 } else { 365 }),
            DayCount::Act36525 => Decimal { units: 36_525, scale: 2 },
            _ => whole(i128::from(self.basis())),
        }
    }

    /// The part of a year from one date to another, as the convention defines it for two dates.
    pub fn between(self, start: Date, end: Date) -> YearPart {
        let actual = i64::from(days::between(start, end));
        let plain = |days: i64| YearPart { days, numerator: days };
        match self {
            DayCount::Act365 | DayCount::Act360 | DayCount::Act364 => plain(actual),
            DayCount::Act36525 => YearPart { days: actual, numerator: actual * 4 },
            DayCount::ActAct => YearPart { days: actual, numerator: in_own_years(start, end) },
            DayCount::NoLeap365 | DayCount::NoLeap360 => plain(actual - leap_days_within(start, end)),
            _ => plain(self.months_of_thirty(start, end)),
        }
    }

    /// The part of a year that the days after `start` up to and with `end` are: interest days, of which the due date is
    /// none and the day of payment one. For the actual year each day belongs to its own year; every other
    /// convention counts the same either way.
    pub fn interest_days(self, start: Date, end: Date) -> YearPart {
        match self {
            DayCount::ActAct => self.between(days::after(start, 1), days::after(end, 1)),
            // The Italian rule gives a day to an interval of none; no interest for no time.
            _ if start == end => YearPart { days: 0, numerator: 0 },
            _ => self.between(start, end),
        }
    }

    fn months_of_thirty(self, start: Date, end: Date) -> i64 {
        let (first, second) = self.days_of_month(start, end);
        let months = |date: Date| i64::from(date.year()) * 12 + i64::from(date.month());
        (months(end) - months(start)) * 30 + second - first
    }

    /// The two days of the month after the convention has moved them; 31 at the end may become 31 as "the 1st of the next".
    fn days_of_month(self, start: Date, end: Date) -> (i64, i64) {
        let february_end = |date: Date| date.month() == 2 && date == date.last_of_month();
        let (first, second) = (i64::from(start.day()), i64::from(end.day()));
        let start_is_30 = |also: bool| if first >= 30 || also { 30 } else { first };
        // Behind a start on the 30th an end on the 31st counts as the 30th.
        let end_after = |first: i64| if second == 31 && first == 30 { 30 } else { second };
        match self {
            DayCount::ThirtyE360 => (first.min(30), second.min(30)),
            DayCount::ThirtyE360Isda => {
                let end_is_30 = second >= 30 || february_end(end);
                (start_is_30(february_end(start)), if end_is_30 { 30 } else { second })
            }
            // The 1st of the next month is 30 days and one after the start of this one.
            DayCount::ThirtyEPlus360 => (first.min(30), second),
            DayCount::Thirty360Psa => {
                let first = start_is_30(february_end(start));
                (first, end_after(first))
            }
            DayCount::Thirty360Us => {
                let first = start_is_30(february_end(start));
                let both = february_end(start) && february_end(end);
                (first, if both { 30 } else { end_after(first) })
            }
            _ => {
                let first = start_is_30(false);
                (first, end_after(first))
            }
        }
    }
}

/// Days from `start` (with it) to `end` (without it), each in 1/133 590 of a year: 366 in a year of 365 days, 365 in one of 366.
fn in_own_years(start: Date, end: Date) -> i64 {
    if end < start {
        return -in_own_years(end, start);
    }
    let mut sum = 0;
    let mut from = start;
    while from < end {
        let next = Date::new(from.year(), 12, 31).map_or(end, |last| days::after(last, 1)).min(end);
        let weight = if from.in_leap_year() { 365 } else { 366 };
        sum += i64::from(days::between(from, next)) * weight;
        if next <= from {
            break; // the last day of the calendar
        }
        from = next;
    }
    sum
}

/// How often 29 February lies after `start` and not after `end`.
fn leap_days_within(start: Date, end: Date) -> i64 {
    leap_days_until(end) - leap_days_until(start)
}

/// Leap days from the year 0 up to and with a date.
fn leap_days_until(date: Date) -> i64 {
    let passed = date.month() > 2 || (date.month() == 2 && date.day() == 29);
    let years = i64::from(date.year()) - i64::from(!passed);
    years.div_euclid(4) - years.div_euclid(100) + years.div_euclid(400)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const ALL: [DayCount; 13] = [
        DayCount::Act365,
        DayCount::Act360,
        DayCount::Act364,
        DayCount::Act36525,
        DayCount::ActAct,
        DayCount::NoLeap365,
        DayCount::NoLeap360,
        DayCount::Thirty360,
        DayCount::Thirty360Us,
        DayCount::Thirty360Psa,
        DayCount::ThirtyE360,
        DayCount::ThirtyE360Isda,
        DayCount::ThirtyEPlus360,
    ];

    #[test]
    fn names_are_found_again() {
        for convention in ALL {
            assert_eq!(DayCount::find(convention.name()), Some(convention));
        }
        assert_eq!(DayCount::find("act/act"), Some(DayCount::ActAct));
        assert_eq!(DayCount::find("30/360 isda"), Some(DayCount::Thirty360));
        assert_eq!(DayCount::find("days"), None);
    }

    /// The 30/360 family where its members differ (values of the conventions' own definitions).
    #[test]
    fn the_months_of_thirty_days_differ_at_month_ends() {
        let rows = [
            // start, end, ISDA, US, PSA, E, E-ISDA, E+
            (date(2012, 5, 30), date(2013, 8, 31), [450, 450, 450, 450, 450, 451]),
            (date(2012, 5, 29), date(2013, 8, 31), [452, 452, 452, 451, 451, 452]),
            (date(2023, 2, 28), date(2023, 3, 31), [33, 30, 30, 32, 30, 33]),
            (date(2024, 2, 29), date(2025, 2, 28), [359, 360, 358, 359, 360, 359]),
            (date(2024, 1, 31), date(2024, 2, 29), [29, 29, 29, 29, 30, 29]),
        ];
        let family = [7, 8, 9, 10, 11, 12].map(|at| ALL[at]);
        for (start, end, want) in rows {
            for (convention, want) in family.into_iter().zip(want) {
                assert_eq!(convention.between(start, end).days, want, "{} {start} {end}", convention.name());
            }
        }
    }

    #[test]
    fn the_actual_year_gives_each_interest_day_to_its_own_year() {
        // 31 December 2011 → 17 February 2012: 48 days, all of them of 2012.
        let part = DayCount::ActAct.interest_days(date(2011, 12, 31), date(2012, 2, 17));
        assert_eq!((part.days, part.numerator), (48, 48 * 365));
        // Two dates by ISDA: the start counts, the end does not.
        let part = DayCount::ActAct.between(date(2011, 12, 31), date(2012, 2, 17));
        assert_eq!(part.numerator, 366 + 47 * 365);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn calendar_conventions_add_up_at_any_cut(from in 0_i32..40_000, first in 0_i32..4_000, rest in 0_i32..4_000) {
            let start = days::after(date(1950, 1, 1), from);
            let (cut, end) = (days::after(start, first), days::after(start, first + rest));
            for convention in &ALL[..7] {
                let whole = convention.interest_days(start, end);
                let pieces = [convention.interest_days(start, cut), convention.interest_days(cut, end)];
                prop_assert_eq!(whole.numerator, pieces[0].numerator + pieces[1].numerator);
                prop_assert_eq!(whole.days, pieces[0].days + pieces[1].days);
            }
        }
    }
}
