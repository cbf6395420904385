//! Interest at a monthly rate from day to day: what an agreement's "1 % a month" comes to by now, with part payments.
//!
//! Source: R1.9; DOMAIN.md §2.3, §2.4, `late_fee_policy.json`. A whole month bears interest on what was open through all of it, a
//! month that counts when begun on what was open when it began, and a day of "months and days" on what was open on it: a
//! payment never raises interest. Compound interest joins the sum while principal is open. Rounded once, at the end, half up.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::course::{CourseError, Debt, Received, is_forgiven};
use super::monthly::{Grace, MonthlyRate, MonthlyReading, months_after};
use super::rate::{MILLION, Rate};
use super::rule::{InterestRule, RateSource};
use super::series::RateTable;
use super::sheet::{Counting, ExactMinor, InterestSheet, Segment};
use super::{DayCount, interest_up_to};
use crate::allocation::PartOrder;
use crate::days;
use crate::money::{Decimal, Rounding, divide_rounded};

/// Thirtieths of a month: the unit of a monthly sheet.
pub(super) const THIRTIETHS: i64 = 30;
/// Digits below the minor unit with which compound interest is carried from month to month.
pub(super) const CARRIED: i128 = 1_000_000_000_000;

/// The interest on a debt up to a day, with what was paid for its principal.
///
/// # Errors
/// Figures that no debt has.
pub fn monthly_sheet(
    monthly: &MonthlyRate,
    debt: Debt,
    payments: &[Received],
    day: Date,
) -> Result<InterestSheet, CourseError> {
    if monthly.reading.is_daily() {
        return by_days(monthly, debt, payments, day);
    }
    let mut months = Months { monthly, debt, payments, segments: Vec::new(), compound: 0 };
    if !is_forgiven(monthly.grace.days, debt, payments, day) {
        months.run_to(day)?;
    }
    months.finish(day)
}

/// The interest at a monthly rate on a principal that is paid at once, in minor units.
///
/// # Errors
/// Figures that no debt has.
pub fn monthly_interest(
    principal_minor: i64,
    monthly: Rate,
    reading: MonthlyReading,
    grace: Grace,
    due_on: Date,
    paid_on: Date,
) -> Result<i64, CourseError> {
    let paid = Received { received_on: paid_on, amount_minor: principal_minor };
    let monthly = MonthlyRate { rate: monthly, reading, grace };
    monthly_sheet(&monthly, Debt::new(due_on, principal_minor), &[paid], paid_on).map(|sheet| sheet.total_minor)
}

/// Twelve times the rate a year, by days over 365: a rule like any other, from the due date or from the end of grace.
fn by_days(monthly: &MonthlyRate, debt: Debt, payments: &[Received], day: Date) -> Result<InterestSheet, CourseError> {
    let shifts = monthly.reading == MonthlyReading::DailyAfterGrace;
    let rule = InterestRule {
        order: PartOrder::PRINCIPAL_FIRST,
        grace_days: if shifts { 0 } else { monthly.grace.days },
        ..InterestRule::agreed(monthly.rate.times(12), DayCount::Act365)
    };
    let starts_after = if shifts { days::after(debt.due_on, i32::from(monthly.grace.days)) } else { debt.due_on };
    let course = interest_up_to(&rule, &RateTable::default(), Debt { due_on: starts_after, ..debt }, payments, day)?;
    Ok(InterestSheet { due_on: debt.due_on, ..course.sheet })
}

/// A walk over the months of a debt.
struct Months<'m> {
    monthly: &'m MonthlyRate,
    debt: Debt,
    payments: &'m [Received],
    segments: Vec<Segment>,
    /// Compound interest so far, in fractions of [`CARRIED`].
    compound: i128,
}

impl Months<'_> {
    fn run_to(&mut self, day: Date) -> Result<(), CourseError> {
        for month in 0.. {
            let start = months_after(self.debt.due_on, month);
            let (Some(start), Some(end)) = (start, months_after(self.debt.due_on, month + 1)) else { break };
            if start >= day || self.open_after(start) == 0 {
                break;
            }
            match self.monthly.reading {
                MonthlyReading::MonthsBegun => self.add(start, end, self.open_after(start), THIRTIETHS)?,
                MonthlyReading::WholeMonths if end <= day => {
                    self.add(start, end, self.open_after(days::after(end, -1)), THIRTIETHS)?;
                }
                MonthlyReading::CompoundMonths if end <= day => self.add_compound(start, end)?,
                MonthlyReading::MonthsAndDays => self.add_days(start, end, day)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// What is open of the principal once a day has passed.
    fn open_after(&self, day: Date) -> i64 {
        let paid = self.payments.iter().filter(|one| one.received_on <= day);
        let paid_minor = paid.fold(0_i64, |sum, one| sum.saturating_add(one.amount_minor));
        self.debt.principal_minor.saturating_sub(paid_minor).max(0)
    }

    /// The month's days, cut where a payment changes what is open; the last day completes thirty thirtieths.
    fn add_days(&mut self, start: Date, end: Date, day: Date) -> Result<(), CourseError> {
        let last = end.min(day);
        let mut cuts: Vec<Date> = self.payments.iter().map(|one| one.received_on).collect();
        cuts.retain(|on| start < *on && *on < last);
        cuts.push(last);
        cuts.sort_unstable();
        cuts.dedup();
        let passed = |on: Date| if on >= end { THIRTIETHS } else { i64::from(days::between(start, on)) };
        let mut from = start;
        for to in cuts {
            self.add(from, to, self.open_after(days::after(to, -1)), passed(to) - passed(from))?;
            from = to;
        }
        Ok(())
    }

    /// The days after `after` up to and with `to`; joined with the segment before when the balance is the same.
    fn add(&mut self, after: Date, to: Date, balance_minor: i64, thirtieths: i64) -> Result<(), CourseError> {
        if balance_minor == 0 {
            return Ok(());
        }
        let numerator = i128::from(balance_minor)
            .checked_mul(i128::from(self.monthly.rate.millionths))
            .and_then(|product| product.checked_mul(i128::from(thirtieths)))
            .ok_or(CourseError::TooLarge)?;
        match self.segments.last_mut() {
            Some(last) if last.to == after && last.balance_minor == balance_minor => {
                last.to = to;
                last.days += thirtieths;
                last.amount.numerator = last.amount.numerator.checked_add(numerator).ok_or(CourseError::TooLarge)?;
            }
            _ => self.push(after, to, balance_minor, thirtieths, numerator),
        }
        Ok(())
    }

    /// A whole month on what was open through all of it and the interest of the months before. No fraction of so many months
    /// fits 128 bits, so each is rounded twelve digits below the minor unit.
    fn add_compound(&mut self, start: Date, end: Date) -> Result<(), CourseError> {
        let open_minor = self.open_after(days::after(end, -1));
        if open_minor == 0 {
            return Ok(());
        }
        let sum = (i128::from(open_minor) * CARRIED).checked_add(self.compound).ok_or(CourseError::TooLarge)?;
        let interest = sum.checked_mul(i128::from(self.monthly.rate.millionths)).ok_or(CourseError::TooLarge)?;
        let interest = divide_rounded(interest, i128::from(MILLION), Rounding::HalfUp);
        self.compound = self.compound.checked_add(interest).ok_or(CourseError::TooLarge)?;
        let balance = divide_rounded(sum, CARRIED, Rounding::HalfUp);
        let balance_minor = i64::try_from(balance).map_err(|_| CourseError::TooLarge)?;
        self.push(start, end, balance_minor, THIRTIETHS, interest);
        Ok(())
    }

    fn push(&mut self, after: Date, to: Date, balance_minor: i64, thirtieths: i64, numerator: i128) {
        let rate = self.monthly.rate;
        self.segments.push(Segment {
            from: days::after(after, 1),
            to,
            days: thirtieths,
            balance_minor,
            rate,
            divisor: Decimal { units: i128::from(THIRTIETHS), scale: 0 },
            source: RateSource::Flat { rate },
            amount: ExactMinor { numerator, denominator: Counting::Months(self.monthly.reading).denominator() },
        });
    }

    fn finish(self, day: Date) -> Result<InterestSheet, CourseError> {
        let mut sheet = InterestSheet {
            due_on: self.debt.due_on,
            up_to: day,
            counting: Counting::Months(self.monthly.reading),
            segments: self.segments,
            capitalised: Vec::new(),
            total_minor: 0,
            limited: false,
            refused: None,
        };
        let exact = sheet.exact().and_then(ExactMinor::rounded);
        sheet.total_minor = exact.ok_or(CourseError::TooLarge)?;
        Ok(sheet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const ALL: [MonthlyReading; 6] = [
        MonthlyReading::Daily,
        MonthlyReading::WholeMonths,
        MonthlyReading::MonthsBegun,
        MonthlyReading::MonthsAndDays,
        MonthlyReading::CompoundMonths,
        MonthlyReading::DailyAfterGrace,
    ];

    fn one_percent(reading: MonthlyReading) -> MonthlyRate {
        MonthlyRate { rate: Rate { millionths: 10_000 }, reading, grace: Grace::NONE }
    }

    fn total(reading: MonthlyReading, paid: &[(Date, i64)], day: Date) -> i64 {
        let paid: Vec<Received> = paid
            .iter()
            .map(|(received_on, amount_minor)| Received { received_on: *received_on, amount_minor: *amount_minor })
            .collect();
        let debt = Debt::new(date(2026, 1, 31), 100_000);
        monthly_sheet(&one_percent(reading), debt, &paid, day).expect("it fits").total_minor
    }

    /// DOMAIN trap 11: eleven days late with ten of grace.
    #[test]
    fn one_percent_a_month_is_six_different_things() {
        for (days_late, want) in [(10, [0; 6]), (11, [362, 0, 1_000, 367, 0, 33])] {
            let paid_on = days::after(date(2026, 1, 31), days_late);
            for (reading, want) in ALL.into_iter().zip(want) {
                let grace = Grace { days: 10 };
                let rate = Rate { millionths: 10_000 };
                let got = monthly_interest(100_000, rate, reading, grace, date(2026, 1, 31), paid_on);
                assert_eq!(got, Ok(want), "{} after {days_late} days", reading.code());
            }
        }
    }

    /// 40 000 of 100 000 on 10 March, in the second month (1 to 31 March, after 28 February).
    #[test]
    fn a_part_payment_lowers_what_bears_interest_from_its_month_or_day() {
        let paid = [(date(2026, 3, 10), 40_000)];
        for (reading, want) in [
            (MonthlyReading::WholeMonths, 1_000 + 600),
            (MonthlyReading::MonthsBegun, 1_000 + 1_000),
            // Ten thirtieths on 100 000 are 333.33, twenty on 60 000 are 400.
            (MonthlyReading::MonthsAndDays, 1_733),
            (MonthlyReading::CompoundMonths, 1_000 + 610),
        ] {
            assert_eq!(total(reading, &paid, date(2026, 3, 31)), want, "{}", reading.code());
        }
        assert_eq!(total(MonthlyReading::MonthsBegun, &paid, date(2026, 4, 1)), 2_600, "the third month has begun");
    }

    #[test]
    fn interest_never_falls_from_one_day_to_the_next_and_stops_when_all_is_paid() {
        let paid = [(date(2026, 3, 10), 40_000), (date(2026, 5, 5), 60_000)];
        for reading in ALL {
            let mut before = 0;
            for late in 0..150 {
                let by_now = total(reading, &paid, days::after(date(2026, 1, 31), late));
                assert!(by_now >= before, "{} after {late} days: {by_now} < {before}", reading.code());
                before = by_now;
            }
            let end = total(reading, &paid, date(2030, 1, 1));
            assert_eq!(end, before, "{}", reading.code());
        }
    }

    #[test]
    fn a_sheet_adds_up_and_ends_with_the_month_that_was_begun() {
        let debt = Debt::new(date(2026, 1, 31), 100_000);
        let sheet =
            monthly_sheet(&one_percent(MonthlyReading::MonthsBegun), debt, &[], date(2026, 3, 1)).expect("it fits");
        let line = &sheet.segments[0];
        assert_eq!((line.from, line.to, line.days), (date(2026, 2, 1), date(2026, 3, 31), 60));
        assert_eq!((sheet.segments.len(), sheet.total_minor), (1, 2_000));
    }

    #[test]
    fn what_cannot_be_computed_is_an_error() {
        let monthly = Rate { millionths: 10 * MILLION };
        for reading in [MonthlyReading::CompoundMonths, MonthlyReading::WholeMonths] {
            let got = monthly_interest(i64::MAX, monthly, reading, Grace::NONE, date(1, 1, 1), date(9999, 1, 1));
            assert_eq!(got, Err(CourseError::TooLarge), "{}", reading.code());
        }
    }
}
