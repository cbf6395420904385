//! Interest on late debts: day counts, reference rates, the rules of law and agreement, and the course of one debt.
//!
//! Source: R1.9, R2.4; Directive 2011/7/EU and the national laws listed in `docs/reference/law.md`. Pure and exact: integers and
//! fractions only. Rules and rates are handed in; the ones that ship live in `dunlin-law`.
//!
//! What this module does not do: it books nothing, and it does not ask whether an agreement or a statute allows a charge.

mod agreed;
mod course;
mod day_count;
mod monthly;
mod months;
mod rate;
mod rule;
mod series;
mod sheet;
#[cfg(test)]
mod tests;

pub use agreed::{AgreedInterest, RunningInterest};
pub use course::{Course, CourseError, Debt, Received, Served, interest_up_to};
pub use day_count::{DayCount, YearPart};
pub use monthly::{Delay, Grace, MonthlyRate, MonthlyReading};
pub use months::{monthly_interest, monthly_sheet};
pub use rate::{MILLION, Rate, RateRounding};
pub use rule::{
    Basis, Capitalisation, Fixing, InterestRule, Limit, OnChange, RatePeriod, RateSource, Rates, Version, half_year_end,
};
pub use series::{KnownRate, RateRefused, RateStatus, RateStep, RateTable, Series, SeriesError, WhyRefused};
pub use sheet::{Capitalised, Counting, ExactMinor, InterestSheet, Segment};
