//! `invoice interest --json`: how the interest on an item comes about, line by line.

use dunlin_app::charges::ItemInterest;
use dunlin_core::interest::{Counting, RateSource, Segment};
use dunlin_core::money::{Currency, format_minor};
use serde::Serialize;

use crate::run::ReasonLine;
use crate::{decimal, iso};

/// Digits that a line's amount has beyond the currency's.
const MORE_DIGITS: u8 = 4;

/// The interest sheet of an item.
#[derive(Debug, Serialize)]
pub struct InterestReport {
    /// Item number.
    pub number: String,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// ISO 4217 code.
    pub currency: String,
    /// The day after which interest runs.
    pub due_on: String,
    /// The day asked for.
    pub on: String,
    /// The last day that is charged: the day asked for, or the last whose rate is certain.
    pub up_to: String,
    /// What the interest stands on, and why.
    pub ground: Vec<ReasonLine>,
    /// How days become a part of a year, `ACT/365F`; or how a month is read, `simple_months_begun`.
    pub day_count: &'static str,
    /// What the rates are for: `year` or `month`.
    pub per: &'static str,
    /// In order of time.
    pub segments: Vec<InterestLine>,
    /// All interest up to that day, rounded.
    pub total: String,
    /// A limit of the law cut the total.
    pub limited: bool,
    /// Why days after `up_to` are not charged; `null` when all are.
    pub refused: Option<String>,
}

/// Days with one balance and one rate: balance × rate × days ÷ divisor.
#[derive(Debug, Serialize)]
pub struct InterestLine {
    /// First day that bears interest.
    pub from: String,
    /// Last day that bears interest.
    pub to: String,
    /// Days by the convention; 30 for a month.
    pub days: i64,
    /// What bears interest.
    pub balance: String,
    /// Percent a year, or a month.
    pub rate: String,
    /// What the formula divides by.
    pub divisor: String,
    /// Where the rate comes from: series, day, value and margin; `null` where the contract or the law names it.
    pub source: Option<String>,
    /// Not rounded to the currency: four digits more.
    pub amount: String,
}

impl From<&ItemInterest> for InterestReport {
    fn from(interest: &ItemInterest) -> InterestReport {
        let (item, sheet) = (&interest.detail.item, &interest.sheet);
        let (customer, name) = interest.customer.clone();
        InterestReport {
            number: item.number.clone(),
            customer,
            name,
            currency: item.currency.code().to_string(),
            due_on: iso(sheet.due_on),
            on: iso(interest.on),
            up_to: iso(sheet.up_to),
            ground: interest.ground.iter().map(ReasonLine::from).collect(),
            day_count: sheet.counting.name(),
            per: match sheet.counting {
                Counting::Days(_) => "year",
                Counting::Months(_) => "month",
            },
            segments: sheet.segments.iter().map(|segment| line(segment, item.currency)).collect(),
            total: decimal(sheet.total_minor, item.currency),
            limited: sheet.limited,
            refused: sheet.refused.as_ref().map(ToString::to_string),
        }
    }
}

fn line(segment: &Segment, currency: Currency) -> InterestLine {
    let source = match &segment.source {
        RateSource::Flat { .. } => None,
        RateSource::Reference { series, fixed_on, reference, margin, status, source, .. } => {
            Some(format!("{series} of {fixed_on}: {reference} + {margin} ({}: {source})", status.code()))
        }
    };
    let divisor = segment.divisor;
    InterestLine {
        from: iso(segment.from),
        to: iso(segment.to),
        days: segment.days,
        balance: decimal(segment.balance_minor, currency),
        rate: segment.rate.to_string(),
        divisor: i64::try_from(divisor.units)
            .map_or_else(|_| String::new(), |units| format_minor(units, divisor.scale)),
        source,
        amount: segment.amount.to_decimal(currency.digits(), MORE_DIGITS).unwrap_or_default(),
    }
}
