//! The interest sheet: every span of days with its balance, rate and exact amount, as a letter or a screen prints it.
//!
//! Source: DOMAIN.md §2.2 and §2.6: `balance × rate × days / D`, summed exactly and rounded once, half up. A sheet shows what
//! was multiplied, so that a customer can check each line; the lines add up to the total before it is rounded.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::day_count::DayCount;
use super::monthly::MonthlyReading;
use super::months::{CARRIED, THIRTIETHS};
use super::rate::{MILLION, Rate};
use super::rule::RateSource;
use super::series::RateRefused;
use crate::money::{Decimal, Rounding, divide_rounded, format_minor};

/// An amount before it is rounded: minor units as an exact fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExactMinor {
    /// May be larger than 64 bits.
    pub numerator: i128,
    /// Positive; the same for all segments of a sheet.
    pub denominator: i128,
}

impl ExactMinor {
    /// Nothing, in fractions of a denominator.
    pub fn zero(denominator: i128) -> ExactMinor {
        ExactMinor { numerator: 0, denominator }
    }

    /// Whole minor units, half up. `None` when it does not fit.
    pub fn rounded(self) -> Option<i64> {
        i64::try_from(divide_rounded(self.numerator, self.denominator, Rounding::HalfUp)).ok()
    }

    /// Decimal form with so many digits more than the currency has: what a sheet prints for a line. Half up.
    pub fn to_decimal(self, currency_digits: u8, more: u8) -> Option<String> {
        let scaled = self.numerator.checked_mul(10_i128.checked_pow(u32::from(more))?)?;
        let rounded = divide_rounded(scaled, self.denominator, Rounding::HalfUp);
        Some(format_minor(i64::try_from(rounded).ok()?, currency_digits.checked_add(more)?))
    }
}

/// Days with one balance and one rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// First day that bears interest.
    pub from: Date,
    /// Last day that bears interest.
    pub to: Date,
    /// Days by the convention; 30 for a month.
    pub days: i64,
    /// What bears interest: principal, and interest that was added to it.
    pub balance_minor: i64,
    /// The rate a year, or a month where the sheet counts months.
    pub rate: Rate,
    /// What the formula divides by: 365, 366, 360, 365.25; 30 for a month.
    pub divisor: Decimal,
    /// Where the rate comes from.
    pub source: RateSource,
    /// Balance × rate × days ÷ divisor, not rounded and before any limit.
    pub amount: ExactMinor,
}

/// Interest of a year that the law added to the sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capitalised {
    /// The anniversary.
    pub on: Date,
    /// How much was added.
    pub amount_minor: i64,
    /// What bears interest from the next day on.
    pub balance_minor: i64,
}

/// How the interest on one debt comes about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterestSheet {
    /// The day after which interest runs.
    pub due_on: Date,
    /// The last day that is charged: the day asked for, or the last whose rate is certain.
    pub up_to: Date,
    /// What its lines count.
    pub counting: Counting,
    /// In order of time.
    pub segments: Vec<Segment>,
    /// Only under a law that does so.
    pub capitalised: Vec<Capitalised>,
    /// All interest that arose up to that day, paid or not, in minor units.
    pub total_minor: i64,
    /// Whether a limit of the law cut the total.
    pub limited: bool,
    /// Why days after `up_to` are not charged yet.
    pub refused: Option<RateRefused>,
}

impl InterestSheet {
    /// The sum of the segments, exact: the total before rounding, capitalisation and limits.
    pub fn exact(&self) -> Option<ExactMinor> {
        let zero = ExactMinor::zero(self.counting.denominator());
        self.segments.iter().try_fold(zero, |sum, segment| {
            let numerator = sum.numerator.checked_add(segment.amount.numerator)?;
            Some(ExactMinor { numerator, ..sum })
        })
    }
}

/// What the lines of a sheet count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    /// Days of a year, at a yearly rate.
    Days(DayCount),
    /// Thirtieths of a month, at a monthly rate.
    Months(MonthlyReading),
}

impl Counting {
    /// The stable word: the convention's name, or the reading's code.
    pub fn name(self) -> &'static str {
        match self {
            Counting::Days(day_count) => day_count.name(),
            Counting::Months(reading) => reading.code(),
        }
    }

    /// The one denominator of all segments of a sheet.
    pub(super) fn denominator(self) -> i128 {
        match self {
            Counting::Days(day_count) => denominator(day_count),
            Counting::Months(MonthlyReading::CompoundMonths) => CARRIED,
            Counting::Months(_) => i128::from(MILLION) * i128::from(THIRTIETHS),
        }
    }
}

/// The one denominator of all segments under a convention.
pub(super) fn denominator(day_count: DayCount) -> i128 {
    i128::from(MILLION) * i128::from(day_count.basis())
}
