//! Which yearly rate a debt bears on each day: statutory rules as data, and rates that an agreement names.
//!
//! Source: Directive 2011/7/EU art. 2 and 3 and the national laws of `rates/jurisdictions.toml` in `dunlin-law`. A law is
//! versions in order of time; a debt keeps the version of the day it fell into arrears. This module holds no country: those are rows of a file.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::{Date, date};

use super::day_count::DayCount;
use super::rate::{Rate, RateRounding};
use super::series::{RateRefused, RateStatus, RateTable, WhyRefused};
use crate::allocation::PartOrder;
use crate::days;

/// What the rate is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Basis {
    /// One rate that never changes: an agreement's, or Switzerland's 5 %.
    Flat(Rate),
    /// A reference rate and a margin, fixed for each half-year.
    Reference {
        /// The series.
        series: String,
        /// What the law adds.
        margin: Rate,
        /// The day whose value governs the half-year.
        fixing: Fixing,
        /// What a new half-year does to a running debt.
        on_change: OnChange,
        /// How the sum is rounded.
        rounding: RateRounding,
    },
}

/// The day whose reference value governs a half-year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fixing {
    /// 1 January and 1 July: the directive.
    FirstDay,
    /// 31 December and 30 June: the United Kingdom.
    DayBefore,
}

/// What a new half-year does to a running debt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnChange {
    /// Each day bears the rate of its own half-year.
    Split,
    /// The half-year in which interest starts decides for the debt's life: the United Kingdom.
    FixedAtStart,
    /// The half-year of the due date decides for the debt's life: Ireland.
    FixedAtDue,
}

/// A rate rule and the first day of arrears from which debts bear it; older debts keep the version before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// First day of arrears.
    pub from: Date,
    /// What the rate is.
    pub basis: Basis,
}

/// Whether interest that stayed unpaid bears interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capitalisation {
    /// Never: the directive, BGB 289, OR 105.
    None,
    /// On each anniversary of the due date the interest of the year joins the sum: BW 6:119.
    Yearly,
}

/// How far interest may grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Without end.
    None,
    /// Growth stops while unpaid interest is as much as the principal: Latvia's Civil Law art. 1763.
    Principal,
}

/// All that a computation has to know of a law or an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterestRule {
    /// In order of their first day, at least one.
    pub versions: Vec<Version>,
    /// How days become a part of a year.
    pub day_count: DayCount,
    /// Whether unpaid interest joins the sum.
    pub capitalisation: Capitalisation,
    /// Days after the due date within which all that is owed may be paid without interest; 0 for none.
    pub grace_days: u16,
    /// How far interest grows.
    pub limit: Limit,
    /// In which order a payment serves the parts of a debt.
    pub order: PartOrder,
}

impl InterestRule {
    /// A yearly rate that an agreement names: simple, without end, costs before interest before principal.
    pub fn agreed(rate: Rate, day_count: DayCount) -> InterestRule {
        let always = Version { from: Date::MIN, basis: Basis::Flat(rate) };
        InterestRule {
            versions: alloc::vec![always],
            day_count,
            capitalisation: Capitalisation::None,
            grace_days: 0,
            limit: Limit::None,
            order: PartOrder::COSTS_FIRST,
        }
    }

    /// The rates of the days after the due date up to and with `until`, in order and without gaps; and, when one of
    /// them must not be used, why: then the periods end on the last day that is certain.
    pub fn rates(&self, table: &RateTable, due_on: Date, until: Date) -> Rates {
        let mut rates = Rates { periods: Vec::new(), refused: None };
        let start = days::after(due_on, 1);
        let mut from = start;
        while from <= until {
            match self.rate_on(table, due_on, from) {
                Ok(source) => {
                    let to = self.last_day_of_rate(start, from).min(until);
                    rates.add(RatePeriod { from, to, rate: source.rate(), source });
                    if to == Date::MAX {
                        break;
                    }
                    from = days::after(to, 1);
                }
                Err(refused) => {
                    rates.refused = Some(refused);
                    break;
                }
            }
        }
        rates
    }

    /// The rate that a debt bears on one day.
    pub fn rate_on(&self, table: &RateTable, due_on: Date, day: Date) -> Result<RateSource, RateRefused> {
        let start = days::after(due_on, 1);
        let no_rule = || RateRefused { series: String::new(), day, why: WhyRefused::NoRule };
        match &self.version_for(start).ok_or_else(no_rule)?.basis {
            Basis::Flat(rate) => Ok(RateSource::Flat { rate: *rate }),
            Basis::Reference { series, margin, fixing, on_change, rounding } => {
                let decides = match on_change {
                    OnChange::Split => day,
                    OnChange::FixedAtStart => start,
                    OnChange::FixedAtDue => due_on,
                };
                let fixed_on = fixing.day_for(decides);
                let known = table.on(series, fixed_on)?;
                Ok(RateSource::Reference {
                    series: series.clone(),
                    fixed_on,
                    reference: known.rate,
                    margin: *margin,
                    rate: rounding.apply(known.rate.plus(*margin)).not_negative(),
                    status: known.status,
                    source: known.source,
                })
            }
        }
    }

    fn version_for(&self, start: Date) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.from <= start)
    }

    /// The last day with the same rate for certain: the half-year's end, unless the rate is fixed for the debt's life.
    fn last_day_of_rate(&self, start: Date, day: Date) -> Date {
        match self.version_for(start).map(|version| &version.basis) {
            Some(Basis::Reference { on_change: OnChange::Split, .. }) => half_year_end(day),
            _ => Date::MAX,
        }
    }
}

impl Fixing {
    /// The day whose value governs the half-year of `day`.
    pub fn day_for(self, day: Date) -> Date {
        let month = if day.month() < 7 { 1 } else { 7 };
        let first = Date::new(day.year(), month, 1).unwrap_or(day);
        match self {
            Fixing::FirstDay => first,
            Fixing::DayBefore => days::after(first, -1),
        }
    }
}

/// The last day of a day's half-year: how long a fixed rate holds.
pub fn half_year_end(day: Date) -> Date {
    if day.month() < 7 { date(day.year(), 6, 30) } else { date(day.year(), 12, 31) }
}

/// The rates of a span of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rates {
    /// In order, without gaps; neighbours differ.
    pub periods: Vec<RatePeriod>,
    /// Why they end before the day that was asked for.
    pub refused: Option<RateRefused>,
}

impl Rates {
    /// A half-year whose rate comes from the same source as the one before it only makes that one longer.
    fn add(&mut self, period: RatePeriod) {
        match self.periods.last_mut() {
            Some(last) if last.source == period.source => last.to = period.to,
            _ => self.periods.push(period),
        }
    }
}

/// A rate and the days that bear it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatePeriod {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// The yearly rate.
    pub rate: Rate,
    /// Where it comes from.
    pub source: RateSource,
}

/// Where a rate comes from, for the interest sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RateSource {
    /// The law or the agreement names it.
    Flat {
        /// The yearly rate.
        rate: Rate,
    },
    /// A reference rate and a margin.
    Reference {
        /// The series.
        series: String,
        /// The day of its value.
        fixed_on: Date,
        /// Its value.
        reference: Rate,
        /// What the law adds.
        margin: Rate,
        /// The sum, rounded as the law says.
        rate: Rate,
        /// How well the value is known.
        status: RateStatus,
        /// Who says so.
        source: String,
    },
}

impl RateSource {
    /// The yearly rate.
    pub fn rate(&self) -> Rate {
        match self {
            RateSource::Flat { rate } | RateSource::Reference { rate, .. } => *rate,
        }
    }
}
