//! The course of one debt: what it bore, what each payment served, and what is open on a day.
//!
//! Source: DOMAIN.md §2.1, §2.4. Interest days are those after the due date up to and with the day of payment; a payment is
//! charged at the balance before it, and interest goes on with the rest. Interest becomes money, rounded half up, when a
//! payment is allocated, when a law adds it to the sum, and at the end; in between it is exact. Interest bears none,
//! except under a law that capitalises it.

use alloc::vec::Vec;
use core::fmt;

use jiff::civil::Date;

use super::day_count::DayCount;
use super::rule::{Capitalisation, InterestRule, Limit, RatePeriod, Rates};
use super::series::RateTable;
use super::sheet::{Capitalised, Counting, ExactMinor, InterestSheet, Segment, denominator};
use crate::allocation::{Parts, split_parts};
use crate::days;

/// What is owed before any interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Debt {
    /// The day after which interest runs.
    pub due_on: Date,
    /// Minor units, including VAT: interest is owed on all that is owed.
    pub principal_minor: i64,
    /// Costs of collection on top, which bear no interest.
    pub costs_minor: i64,
}

impl Debt {
    /// A debt without costs.
    pub fn new(due_on: Date, principal_minor: i64) -> Debt {
        Debt { due_on, principal_minor, costs_minor: 0 }
    }
}

/// Money that arrived for the debt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Received {
    /// The day it arrived.
    pub received_on: Date,
    /// Minor units, not negative.
    pub amount_minor: i64,
}

/// What one payment served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Served {
    /// The payment.
    pub received: Received,
    /// What went to each part.
    pub allocated: Parts,
    /// What was left of the payment.
    pub unallocated_minor: i64,
    /// What was open afterwards.
    pub after: Parts,
}

/// A debt from its due date to a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// The payments in order of their days.
    pub served: Vec<Served>,
    /// What is open on the day.
    pub open: Parts,
    /// How the interest came about.
    pub sheet: InterestSheet,
}

/// Figures that no debt has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CourseError {
    /// A principal, cost or payment below zero.
    Negative,
    /// More than 64 bits of minor units.
    TooLarge,
}

impl fmt::Display for CourseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            CourseError::Negative => "a debt and its payments cannot be below zero",
            CourseError::TooLarge => "the amount is too large to be computed",
        })
    }
}

impl core::error::Error for CourseError {}

/// The interest on a debt up to a day, with its payments, under a law or an agreement.
///
/// When a rate must not be used, interest stops on the last day that is certain, and the sheet says why; payments after that
/// day still count. Payments after `day` do not.
pub fn interest_up_to(
    rule: &InterestRule,
    table: &RateTable,
    debt: Debt,
    payments: &[Received],
    day: Date,
) -> Result<Course, CourseError> {
    if debt.principal_minor < 0 || debt.costs_minor < 0 || payments.iter().any(|one| one.amount_minor < 0) {
        return Err(CourseError::Negative);
    }
    let rates = if is_forgiven(rule.grace_days, debt, payments, day) {
        Rates { periods: Vec::new(), refused: None }
    } else {
        rule.rates(table, debt.due_on, day)
    };
    let mut walk = Walk::new(rule, debt, rates);
    let mut payments: Vec<Received> = payments.iter().copied().filter(|one| one.received_on <= day).collect();
    payments.sort_by_key(|one| one.received_on);
    let mut served = Vec::new();
    for payment in payments {
        walk.run_to(payment.received_on)?;
        served.push(walk.serve(payment)?);
    }
    walk.run_to(day)?;
    walk.settle()?;
    Ok(walk.finish(served, day))
}

/// Within the days of grace nothing is charged, and nothing at all if all was paid within them; after them the whole delay counts.
pub(super) fn is_forgiven(grace_days: u16, debt: Debt, payments: &[Received], day: Date) -> bool {
    let last = days::after(debt.due_on, i32::from(grace_days));
    let paid = payments.iter().filter(|one| one.received_on <= last);
    let paid_minor = paid.fold(0_i64, |sum, one| sum.saturating_add(one.amount_minor));
    let owed_minor = debt.principal_minor.saturating_add(debt.costs_minor);
    grace_days > 0 && (day <= last || paid_minor >= owed_minor)
}

/// The state between two days.
struct Walk<'r> {
    rule: &'r InterestRule,
    rates: Rates,
    due_on: Date,
    /// The last day that was charged.
    cursor: Date,
    /// How many anniversaries were passed.
    years: i32,
    /// Open; its interest is rounded money.
    open: Parts,
    /// The part of the open interest that bears interest itself.
    capitalised_minor: i64,
    /// Interest since the last rounding, exact.
    pending: ExactMinor,
    total_minor: i64,
    limited: bool,
    segments: Vec<Segment>,
    capitalised: Vec<Capitalised>,
}

impl<'r> Walk<'r> {
    fn new(rule: &'r InterestRule, debt: Debt, rates: Rates) -> Walk<'r> {
        Walk {
            rule,
            rates,
            due_on: debt.due_on,
            cursor: debt.due_on,
            years: 0,
            open: Parts { costs_minor: debt.costs_minor, interest_minor: 0, principal_minor: debt.principal_minor },
            capitalised_minor: 0,
            pending: ExactMinor::zero(denominator(rule.day_count)),
            total_minor: 0,
            limited: false,
            segments: Vec::new(),
            capitalised: Vec::new(),
        }
    }

    /// Charges all days up to and with `day`; anniversaries before it add the year's interest to the sum.
    fn run_to(&mut self, day: Date) -> Result<(), CourseError> {
        while let Some(anniversary) = self.next_anniversary().filter(|anniversary| *anniversary < day) {
            self.accrue(anniversary)?;
            self.capitalise(anniversary)?;
        }
        self.accrue(day)
    }

    fn next_anniversary(&self) -> Option<Date> {
        match self.rule.capitalisation {
            Capitalisation::None => None,
            Capitalisation::Yearly => years_after(self.due_on, self.years + 1),
        }
    }

    fn accrue(&mut self, day: Date) -> Result<(), CourseError> {
        if day <= self.cursor {
            return Ok(());
        }
        let first = days::after(self.cursor, 1);
        let balance_minor =
            self.open.principal_minor.checked_add(self.capitalised_minor).ok_or(CourseError::TooLarge)?;
        let periods: Vec<RatePeriod> =
            self.rates.periods.iter().filter(|period| period.from <= day && period.to >= first).cloned().collect();
        for period in periods.into_iter().filter(|_| balance_minor > 0) {
            self.accrue_period(&period, first.max(period.from), day.min(period.to), balance_minor)?;
        }
        self.cursor = day;
        Ok(())
    }

    /// Days with one balance and one rate: one line, or one for each year where years differ in length.
    fn accrue_period(
        &mut self,
        period: &RatePeriod,
        first: Date,
        last: Date,
        balance_minor: i64,
    ) -> Result<(), CourseError> {
        let mut from = first;
        while from <= last {
            let to = self.last_day_of_divisor(from).min(last);
            let segment = self.segment(period, from, to, balance_minor)?;
            self.grow(segment.amount)?;
            self.segments.push(segment);
            if to == Date::MAX {
                break;
            }
            from = days::after(to, 1);
        }
        Ok(())
    }

    /// A printed line has one divisor, so under the actual year it ends with the year.
    fn last_day_of_divisor(&self, day: Date) -> Date {
        match self.rule.day_count {
            DayCount::ActAct => day.last_of_year(),
            _ => Date::MAX,
        }
    }

    /// The days are what has run since the due date now, less what had run before: so pieces add up under every convention.
    fn segment(&self, period: &RatePeriod, from: Date, to: Date, balance_minor: i64) -> Result<Segment, CourseError> {
        let since_due = |day: Date| self.rule.day_count.interest_days(self.due_on, day);
        let (now, before) = (since_due(to), since_due(days::after(from, -1)));
        let numerator = i128::from(balance_minor)
            .checked_mul(i128::from(period.rate.millionths))
            .and_then(|product| product.checked_mul(i128::from(now.numerator - before.numerator)))
            .ok_or(CourseError::TooLarge)?;
        Ok(Segment {
            from,
            to,
            days: now.days - before.days,
            balance_minor,
            rate: period.rate,
            divisor: self.rule.day_count.divisor_on(to),
            source: period.source.clone(),
            amount: ExactMinor { numerator, ..self.pending },
        })
    }

    /// Adds interest, as far as the law lets it grow.
    fn grow(&mut self, amount: ExactMinor) -> Result<(), CourseError> {
        let grown = self.pending.numerator.checked_add(amount.numerator).ok_or(CourseError::TooLarge)?;
        let room = match self.rule.limit {
            Limit::None => grown,
            Limit::Principal => {
                let minor = i128::from(self.open.principal_minor) - i128::from(self.open.interest_minor);
                minor.max(0).checked_mul(amount.denominator).ok_or(CourseError::TooLarge)?
            }
        };
        self.limited |= grown > room;
        // What had grown before stays, even where a payment has since lowered the principal.
        self.pending.numerator = grown.min(room.max(self.pending.numerator));
        Ok(())
    }

    /// Interest becomes money: rounded once, half up.
    fn settle(&mut self) -> Result<(), CourseError> {
        let minor = self.pending.rounded().ok_or(CourseError::TooLarge)?;
        self.pending.numerator = 0;
        self.open.interest_minor = self.open.interest_minor.checked_add(minor).ok_or(CourseError::TooLarge)?;
        self.total_minor = self.total_minor.checked_add(minor).ok_or(CourseError::TooLarge)?;
        Ok(())
    }

    fn capitalise(&mut self, on: Date) -> Result<(), CourseError> {
        self.settle()?;
        let amount_minor = self.open.interest_minor - self.capitalised_minor;
        self.capitalised_minor = self.open.interest_minor;
        let balance_minor =
            self.open.principal_minor.checked_add(self.capitalised_minor).ok_or(CourseError::TooLarge)?;
        if amount_minor > 0 {
            self.capitalised.push(Capitalised { on, amount_minor, balance_minor });
        }
        self.years += 1;
        Ok(())
    }

    fn serve(&mut self, payment: Received) -> Result<Served, CourseError> {
        self.settle()?;
        let (allocated, unallocated_minor) = split_parts(payment.amount_minor, self.open, self.rule.order);
        self.open = self.open.less(allocated);
        // Of open interest the oldest is paid first: that which was added to the sum.
        self.capitalised_minor = (self.capitalised_minor - allocated.interest_minor).max(0);
        Ok(Served { received: payment, allocated, unallocated_minor, after: self.open })
    }

    fn finish(mut self, served: Vec<Served>, day: Date) -> Course {
        let certain = match (&self.rates.refused, self.rates.periods.last()) {
            (None, _) => day,
            (Some(_), Some(last)) => last.to,
            (Some(_), None) => self.due_on,
        };
        self.capitalised.retain(|one| one.on <= certain);
        let sheet = InterestSheet {
            due_on: self.due_on,
            up_to: certain,
            counting: Counting::Days(self.rule.day_count),
            segments: self.segments,
            capitalised: self.capitalised,
            total_minor: self.total_minor,
            limited: self.limited,
            refused: self.rates.refused,
        };
        Course { served, open: self.open, sheet }
    }
}

/// The same day so many years later; 29 February becomes the 28th.
fn years_after(day: Date, years: i32) -> Option<Date> {
    let year = i16::try_from(i32::from(day.year()).checked_add(years)?).ok()?;
    let first = Date::new(year, day.month(), 1).ok()?;
    first.with().day(day.day().min(first.days_in_month())).build().ok()
}
