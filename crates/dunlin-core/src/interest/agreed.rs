//! The interest that an agreement, an item's own terms or a policy states, and the interest that runs on an item.
//!
//! Source: R1.9, R2.4. Written as people write it: `12 % a year`, `12 % a year, 30E/360`, `1 % a month, months begun, grace 10
//! days`. A monthly rate names its reading; there is no default, because the words "1 % a month" are no specification.

use alloc::string::{String, ToString};
use core::fmt;

use jiff::civil::Date;

use super::course::{CourseError, Debt, Received, interest_up_to};
use super::day_count::DayCount;
use super::monthly::{Grace, MonthlyRate, MonthlyReading};
use super::months::monthly_sheet;
use super::rate::Rate;
use super::rule::InterestRule;
use super::series::{RateRefused, RateTable};
use super::sheet::InterestSheet;
use crate::allocation::PartOrder;

/// Interest that terms state. A rate of zero says that there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(into = "String", try_from = "String"))]
pub enum AgreedInterest {
    /// A yearly rate, simple.
    Yearly {
        /// A year.
        rate: Rate,
        /// How days become a part of a year.
        day_count: DayCount,
        /// Within which nothing is owed; after them the whole delay counts.
        grace: Grace,
    },
    /// A monthly rate.
    Monthly(MonthlyRate),
}

impl AgreedInterest {
    /// A yearly rate by days over 365.
    pub fn yearly(rate: Rate) -> AgreedInterest {
        AgreedInterest::Yearly { rate, day_count: DayCount::Act365, grace: Grace::NONE }
    }

    /// Reads `12 % a year` or `1 % a month, READING`, each with `, grace N days` where there is any; a year may name its day count.
    ///
    /// ```
    /// use dunlin_core::interest::AgreedInterest;
    /// let terms = AgreedInterest::parse("1 % a month, months begun, grace 10 days").expect("interest");
    /// assert_eq!(terms.to_string(), "1.00 % a month, months begun, grace 10 days");
    /// assert_eq!(AgreedInterest::parse("1 % a month"), None);
    /// ```
    pub fn parse(text: &str) -> Option<AgreedInterest> {
        let (percent, rest) = text.split_once(" % a ")?;
        let rate = Rate::parse_percent(percent).filter(|rate| *rate >= Rate::ZERO)?;
        let mut parts = rest.split(", ");
        let unit = parts.next()?;
        let mut parts = parts.peekable();
        let reading = parts.next_if(|part| !part.starts_with("grace "));
        let grace = parts.next().map_or(Some(Grace::NONE), Grace::parse)?;
        if parts.next().is_some() {
            return None;
        }
        match unit {
            "year" => {
                let day_count = reading.map_or(Some(DayCount::Act365), DayCount::find)?;
                Some(AgreedInterest::Yearly { rate, day_count, grace })
            }
            "month" => {
                let reading = MonthlyReading::find(reading?)?;
                Some(AgreedInterest::Monthly(MonthlyRate { rate, reading, grace }))
            }
            _ => None,
        }
    }

    /// The interest that runs; none where the terms say that there is none.
    pub fn running(self) -> Option<RunningInterest> {
        match self {
            AgreedInterest::Yearly { rate, .. } | AgreedInterest::Monthly(MonthlyRate { rate, .. })
                if rate == Rate::ZERO =>
            {
                None
            }
            AgreedInterest::Yearly { rate, day_count, grace } => {
                let rule = InterestRule { grace_days: grace.days, ..InterestRule::agreed(rate, day_count) };
                Some(RunningInterest::Yearly(rule))
            }
            AgreedInterest::Monthly(monthly) => Some(RunningInterest::Monthly(monthly)),
        }
    }
}

impl fmt::Display for AgreedInterest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let grace = match self {
            AgreedInterest::Yearly { rate, day_count, grace } => {
                write!(f, "{rate} % a year")?;
                if *day_count != DayCount::Act365 {
                    write!(f, ", {}", day_count.name())?;
                }
                grace
            }
            AgreedInterest::Monthly(MonthlyRate { rate, reading, grace }) => {
                write!(f, "{rate} % a month, {}", reading.word())?;
                grace
            }
        };
        if *grace == Grace::NONE { Ok(()) } else { write!(f, ", {grace}") }
    }
}

impl From<AgreedInterest> for String {
    fn from(interest: AgreedInterest) -> String {
        interest.to_string()
    }
}

impl TryFrom<String> for AgreedInterest {
    type Error = &'static str;

    fn try_from(text: String) -> Result<AgreedInterest, &'static str> {
        AgreedInterest::parse(&text).ok_or("no interest")
    }
}

/// The interest that runs on an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RunningInterest {
    /// A yearly rate, of a law or of terms.
    Yearly(InterestRule),
    /// A monthly rate of terms.
    Monthly(MonthlyRate),
}

impl RunningInterest {
    /// The interest from the due date to a day on what is open of a principal: what settles it lowers it whole.
    ///
    /// # Errors
    /// Figures that no debt has.
    pub fn sheet(
        &self,
        rates: &RateTable,
        debt: Debt,
        settled: &[Received],
        day: Date,
    ) -> Result<InterestSheet, CourseError> {
        match self {
            RunningInterest::Yearly(rule) => {
                let rule = InterestRule { order: PartOrder::PRINCIPAL_FIRST, ..rule.clone() };
                Ok(interest_up_to(&rule, rates, debt, settled, day)?.sheet)
            }
            RunningInterest::Monthly(monthly) => monthly_sheet(monthly, debt, settled, day),
        }
    }

    /// Why its rate must not be used up to a day, and the last day that is certain.
    pub fn refused(&self, rates: &RateTable, due_on: Date, day: Date) -> Option<(RateRefused, Date)> {
        let RunningInterest::Yearly(rule) = self else { return None };
        let rates = rule.rates(rates, due_on, day);
        let until = rates.periods.last().map_or(due_on, |last| last.to);
        rates.refused.map(|refused| (refused, until))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_read_as_they_are_written() {
        for text in [
            "12.00 % a year",
            "12.00 % a year, 30E/360",
            "12.00 % a year, grace 5 days",
            "0.00 % a year",
            "1.00 % a month, daily",
            "1.25 % a month, whole months",
            "1.00 % a month, months and days, grace 10 days",
            "1.00 % a month, daily after grace, grace 10 days",
        ] {
            let read = AgreedInterest::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(read.to_string(), text);
            assert_eq!(AgreedInterest::try_from(String::from(read)), Ok(read));
        }
    }

    #[test]
    fn what_is_no_specification_is_refused() {
        for text in [
            "1 % a month",
            "1 % a month, grace 10 days",
            "12 %",
            "12 % a year, monthly",
            "-1 % a year",
            "12 % a year, grace 5 days, daily",
            "12 % a year, daily",
            "1 % a week, daily",
        ] {
            assert_eq!(AgreedInterest::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_rate_of_zero_says_that_there_is_none() {
        let running = |text| AgreedInterest::parse(text).expect("interest").running();
        assert_eq!(running("0 % a year"), None);
        assert_eq!(running("0 % a month, daily"), None);
        assert!(running("0.5 % a year").is_some());
    }
}
