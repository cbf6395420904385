//! A yearly rate of interest: exact, in millionths of one.
//!
//! 12.25 % is 122 500. Four digits after the percentage's point are enough for every published rate and for an agreement's
//! "1.25 % a month"; more digits are refused and not rounded, because the last one decides cents on large debts.

use core::fmt;

use crate::money::Decimal;

/// Millionths in one: a rate of 100 %.
pub const MILLION: i64 = 1_000_000;

/// A rate a year (or a month, where the reading says so) in millionths of one. May be negative: the German base rate was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate {
    /// 122 500 is 12.25 %.
    pub millionths: i64,
}

/// No rate of a law or an agreement is beyond it; a larger one is a slip of the decimal point.
const LARGEST: i64 = 10 * MILLION;

impl Rate {
    /// No interest.
    pub const ZERO: Rate = Rate { millionths: 0 };

    /// Reads a percentage: `12.25`, `-0.88`. `None` when it is no number, has more than four digits after the point or is
    /// beyond ±1000 %.
    ///
    /// ```
    /// use dunlin_core::interest::Rate;
    /// assert_eq!(Rate::parse_percent("12.25"), Some(Rate { millionths: 122_500 }));
    /// assert_eq!(Rate::parse_percent("12.25 %"), None);
    /// ```
    pub fn parse_percent(text: &str) -> Option<Rate> {
        let decimal = Decimal::parse(text)?;
        if decimal.scale > 4 {
            return None;
        }
        let factor = 10_i128.pow(u32::from(4 - decimal.scale));
        let millionths = i64::try_from(decimal.units.checked_mul(factor)?).ok()?;
        (millionths.unsigned_abs() <= LARGEST.unsigned_abs()).then_some(Rate { millionths })
    }

    /// The sum of two rates: a reference rate and the margin of a law.
    #[must_use]
    pub fn plus(self, other: Rate) -> Rate {
        Rate { millionths: self.millionths.saturating_add(other.millionths) }
    }

    /// So many times the rate: France's floor of three times the legal rate, twelve times a monthly one.
    #[must_use]
    pub fn times(self, factor: u8) -> Rate {
        Rate { millionths: self.millionths.saturating_mul(i64::from(factor)) }
    }

    /// A rate below zero bears nothing: no creditor pays for being paid late.
    #[must_use]
    pub fn not_negative(self) -> Rate {
        self.max(Rate::ZERO)
    }
}

/// The percentage with at least two digits after the point: `12.25`, `8.00`, `1.0625`.
impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self.millionths.unsigned_abs();
        let sign = if self.millionths < 0 { "-" } else { "" };
        let (whole, rest) = (size / 10_000, size % 10_000);
        match rest % 100 {
            0 => write!(f, "{sign}{whole}.{:02}", rest / 100),
            _ => write!(f, "{sign}{whole}.{rest:04}"),
        }
    }
}

/// How a law rounds the sum of reference rate and margin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateRounding {
    /// Not at all: the usual case.
    None,
    /// Up to the next half point: Belgium.
    UpToHalfPoint,
    /// To the nearest whole percent: the Dutch consumer rate.
    ToWholePercent,
}

impl RateRounding {
    /// The rate as the law has it.
    pub fn apply(self, rate: Rate) -> Rate {
        let to_step = |added: i64, step: i64| Rate {
            millionths: rate.millionths.saturating_add(added).div_euclid(step).saturating_mul(step),
        };
        match self {
            RateRounding::None => rate,
            RateRounding::UpToHalfPoint => to_step(4_999, 5_000),
            RateRounding::ToWholePercent => to_step(5_000, 10_000),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn rate(text: &str) -> Rate {
        Rate::parse_percent(text).expect(text)
    }

    #[test]
    fn percentages_are_exact_and_print_as_they_are_read() {
        for text in ["12.25", "8.00", "-0.88", "0.00", "1.0625", "1000.00"] {
            assert_eq!(rate(text).to_string(), text);
        }
        for text in ["", "12.25%", "1.00001", "1000.01", "1e2", "8,5"] {
            assert_eq!(Rate::parse_percent(text), None, "{text}");
        }
    }

    /// DOMAIN trap 5: Belgium rounds the sum up to the next half point.
    #[test]
    fn belgium_rounds_up_to_the_half_point() {
        for (sum, want) in [("12.25", "12.50"), ("12.50", "12.50"), ("12.51", "13.00"), ("10.15", "10.50"), ("8", "8")]
        {
            assert_eq!(RateRounding::UpToHalfPoint.apply(rate(sum)), rate(want), "{sum}");
        }
        for (sum, want) in [("6.40", "6"), ("6.50", "7"), ("4.4", "4")] {
            assert_eq!(RateRounding::ToWholePercent.apply(rate(sum)), rate(want), "{sum}");
        }
        assert_eq!(RateRounding::None.apply(rate("12.27")), rate("12.27"));
    }
}
