//! Reference rates over time, and which of them count.
//!
//! A step says: from this day until that one the series had this value, according to this source, and how well that is known.
//! Published, statutory and derived values count, and so do those that a person confirmed. Unverified, doubtful,
//! partial and missing ones are refused, never replaced by the value before: a wrong rate is found by the customer.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use jiff::civil::Date;

use super::rate::Rate;

/// How well a value is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateStatus {
    /// The institution or an official table says so.
    Published,
    /// The law itself names the rate.
    Statute,
    /// Computed from published values by the law's own rule.
    Derived,
    /// A person of the creditor's entered or confirmed it, with a source.
    Confirmed,
    /// One weak source.
    Unverified,
    /// Two sources differ.
    Doubtful,
    /// Steps before or after it are not known, so its days are not certain.
    Partial,
    /// Looked for and not found.
    NotFound,
}

/// All of them with the word of files and screens.
const STATUSES: [(RateStatus, &str); 8] = [
    (RateStatus::Published, "published"),
    (RateStatus::Statute, "statute"),
    (RateStatus::Derived, "derived"),
    (RateStatus::Confirmed, "confirmed"),
    (RateStatus::Unverified, "unverified"),
    (RateStatus::Doubtful, "doubtful"),
    (RateStatus::Partial, "partial"),
    (RateStatus::NotFound, "not_found"),
];

impl RateStatus {
    /// Whether money may be charged by it.
    pub fn counts(self) -> bool {
        matches!(self, RateStatus::Published | RateStatus::Statute | RateStatus::Derived | RateStatus::Confirmed)
    }

    /// The stable word.
    pub fn code(self) -> &'static str {
        STATUSES.iter().find(|(status, _)| *status == self).map_or("", |(_, code)| code)
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<RateStatus> {
        STATUSES.iter().find(|(_, known)| *known == code).map(|(status, _)| *status)
    }
}

/// A value and the days on which it was in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateStep {
    /// First day.
    pub from: Date,
    /// Last day on which it is known to be in force; after it, without a further step, the rate is missing.
    pub until: Date,
    /// The value; none when it was not found.
    pub rate: Option<Rate>,
    /// How well it is known.
    pub status: RateStatus,
    /// Who says so.
    pub source: String,
}

/// A reference rate over time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    name: String,
    steps: Vec<RateStep>,
}

/// A value that counts, with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownRate {
    /// The value.
    pub rate: Rate,
    /// How well it is known; one that counts.
    pub status: RateStatus,
    /// Who says so.
    pub source: String,
}

/// A rate that must not be used, and what a person can do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateRefused {
    /// Which series; empty when no rule of law names one.
    pub series: String,
    /// The day for which a value was asked.
    pub day: Date,
    /// What stands in the way.
    pub why: WhyRefused,
}

/// What stands in the way of a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyRefused {
    /// A value is there that does not count.
    NotConfirmed {
        /// First day of its step.
        from: Date,
        /// The value.
        rate: Rate,
        /// How well it is known.
        status: RateStatus,
    },
    /// No value is there.
    Missing,
    /// The law on file begins later than the debt.
    NoRule,
}

impl fmt::Display for RateRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let RateRefused { series, day, why } = self;
        match why {
            WhyRefused::NotConfirmed { from, rate, status } => write!(
                f,
                "the rate {series} for {day} is not confirmed ({rate} % from {from}, {}): check it and run \
                 `dunlin rate confirm {series} {from} --source WHERE`",
                status.code()
            ),
            WhyRefused::Missing => write!(
                f,
                "the rate {series} for {day} is not known: look it up and run `dunlin rate add {series} {day} PERCENT --source WHERE`"
            ),
            WhyRefused::NoRule => write!(f, "no rule of law on file reaches back to {day}: agree a rate"),
        }
    }
}

impl core::error::Error for RateRefused {}

/// Steps that cannot be a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SeriesError {
    /// A step ends before it begins.
    Reversed(Date),
    /// Two steps claim the same day.
    Overlap(Date),
    /// A status that counts stands beside no value.
    NoValue(Date),
}

impl fmt::Display for SeriesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SeriesError::Reversed(day) => write!(f, "the step from {day} ends before it begins"),
            SeriesError::Overlap(day) => write!(f, "two steps claim {day}"),
            SeriesError::NoValue(day) => write!(f, "the step from {day} has no value"),
        }
    }
}

impl core::error::Error for SeriesError {}

impl Series {
    /// Takes steps in any order; gaps between them are days on which the rate is missing.
    pub fn try_new(name: &str, mut steps: Vec<RateStep>) -> Result<Series, SeriesError> {
        steps.sort_by_key(|step| step.from);
        for step in &steps {
            if step.until < step.from {
                return Err(SeriesError::Reversed(step.from));
            }
            if step.rate.is_none() && step.status != RateStatus::NotFound {
                return Err(SeriesError::NoValue(step.from));
            }
        }
        if let Some(pair) = steps.windows(2).find(|pair| pair[1].from <= pair[0].until) {
            return Err(SeriesError::Overlap(pair[1].from));
        }
        Ok(Series { name: name.into(), steps })
    }

    /// Its name: `ECB_MRO`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// All steps, oldest first.
    pub fn steps(&self) -> &[RateStep] {
        &self.steps
    }

    /// The value in force on a day, if it counts.
    pub fn on(&self, day: Date) -> Result<KnownRate, RateRefused> {
        let step = self.steps.iter().rev().find(|step| step.from <= day && day <= step.until);
        match step {
            Some(RateStep { rate: Some(rate), status, source, .. }) if status.counts() => {
                Ok(KnownRate { rate: *rate, status: *status, source: source.clone() })
            }
            _ => {
                let value = step.and_then(|step| Some((step.from, step.rate?, step.status)));
                let why = value.map_or(WhyRefused::Missing, |(from, rate, status)| WhyRefused::NotConfirmed {
                    from,
                    rate,
                    status,
                });
                Err(RateRefused { series: self.name.clone(), day, why })
            }
        }
    }

    /// The series with a step that a person entered or confirmed; it takes the place of what stood on its days.
    pub fn with(&self, step: RateStep) -> Result<Series, SeriesError> {
        let mut steps: Vec<RateStep> = Vec::new();
        for old in &self.steps {
            if old.from < step.from {
                let until = if old.until < step.from { old.until } else { crate::days::after(step.from, -1) };
                steps.push(RateStep { until, ..old.clone() });
            }
            if old.until > step.until {
                let from = old.from.max(crate::days::after(step.until, 1));
                steps.push(RateStep { from, ..old.clone() });
            }
        }
        steps.push(step);
        Series::try_new(&self.name, steps)
    }
}

/// The series that a computation may ask.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RateTable {
    series: Vec<Series>,
}

impl RateTable {
    /// From any number of series; a later one of the same name takes the place of an earlier one.
    pub fn new(series: impl IntoIterator<Item = Series>) -> RateTable {
        let mut table = RateTable::default();
        for one in series {
            table.series.retain(|known| known.name != one.name);
            table.series.push(one);
        }
        table
    }

    /// A series by its name.
    pub fn find(&self, name: &str) -> Option<&Series> {
        self.series.iter().find(|series| series.name == name)
    }

    /// The value of a series on a day, if it counts. A series that is not there is a missing value.
    pub fn on(&self, name: &str, day: Date) -> Result<KnownRate, RateRefused> {
        match self.find(name) {
            Some(series) => series.on(day),
            None => Err(RateRefused { series: name.into(), day, why: WhyRefused::Missing }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;
    use alloc::vec;
    use jiff::civil::date;

    fn step(from: Date, until: Date, rate: Option<&str>, status: RateStatus) -> RateStep {
        let rate = rate.map(|text| Rate::parse_percent(text).expect(text));
        RateStep { from, until, rate, status, source: "a source".into() }
    }

    fn series() -> Series {
        let steps = vec![
            step(date(2025, 6, 11), date(2026, 6, 16), Some("2.15"), RateStatus::Published),
            step(date(2026, 6, 17), date(2026, 12, 31), Some("2.40"), RateStatus::Unverified),
        ];
        Series::try_new("ECB_MRO", steps).expect("a series")
    }

    #[test]
    fn only_what_is_known_counts_and_nothing_is_extended() {
        let series = series();
        assert_eq!(series.on(date(2026, 6, 16)).map(|known| known.rate.millionths), Ok(21_500));
        assert_eq!(
            series.on(date(2026, 7, 1)).expect_err("unverified").to_string(),
            "the rate ECB_MRO for 2026-07-01 is not confirmed (2.40 % from 2026-06-17, unverified): check it and run \
             `dunlin rate confirm ECB_MRO 2026-06-17 --source WHERE`"
        );
        assert_eq!(
            series.on(date(2027, 1, 1)).expect_err("missing").to_string(),
            "the rate ECB_MRO for 2027-01-01 is not known: look it up and run \
             `dunlin rate add ECB_MRO 2027-01-01 PERCENT --source WHERE`"
        );
        assert!(series.on(date(2025, 6, 10)).is_err());
    }

    #[test]
    fn a_confirmed_step_takes_the_place_of_what_stood_there() {
        let july = step(date(2026, 7, 1), date(2026, 12, 31), Some("2.40"), RateStatus::Confirmed);
        let series = series().with(july).expect("fits");
        assert_eq!(series.on(date(2026, 7, 1)).map(|known| known.status), Ok(RateStatus::Confirmed));
        assert!(series.on(date(2026, 6, 30)).is_err(), "the days before it stay unconfirmed");
        assert!(series.on(date(2026, 6, 16)).is_ok());
    }

    #[test]
    fn steps_that_contradict_each_other_are_refused() {
        let one = step(date(2025, 1, 1), date(2025, 6, 30), Some("1"), RateStatus::Published);
        let overlapping = step(date(2025, 6, 30), date(2025, 7, 1), Some("2"), RateStatus::Published);
        let reversed = step(date(2025, 7, 2), date(2025, 7, 1), Some("2"), RateStatus::Published);
        let empty = step(date(2025, 7, 2), date(2025, 7, 3), None, RateStatus::Published);
        for (second, want) in [
            (overlapping, SeriesError::Overlap(date(2025, 6, 30))),
            (reversed, SeriesError::Reversed(date(2025, 7, 2))),
            (empty, SeriesError::NoValue(date(2025, 7, 2))),
        ] {
            assert_eq!(Series::try_new("X", vec![one.clone(), second]), Err(want));
        }
    }

    #[test]
    fn words_of_the_statuses_are_found_again() {
        for (status, code) in STATUSES {
            assert_eq!((RateStatus::find(code), status.code()), (Some(status), code));
        }
        assert_eq!(RateStatus::find("guess"), None);
    }
}
