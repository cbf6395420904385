//! Exact fractions of whole numbers, for the figures of reports: computed without rounding, rounded once when shown.
//!
//! Source: Reg. (EC) 1103/97 art. 5, "round once, half up", which `money` follows too. What cannot be said as a fraction (over nothing,
//! or over less than nothing) is no value, so that a report shows a dash and never an infinity.

use alloc::string::{String, ToString};

use crate::money::{Decimal, Rounding, divide_rounded};

/// A fraction in lowest terms over a positive denominator.
///
/// Exact as long as both numbers, in lowest terms, fit 63 bits: any amount that is taken in, times the days of 25 years, does. Only products
/// and sums of several fractions can leave that range; a value up to a thousand is then off by less than 10^-12.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio {
    numerator: i64,
    denominator: i64,
}

impl Ratio {
    /// Nothing.
    pub const ZERO: Ratio = Ratio { numerator: 0, denominator: 1 };
    /// The whole: 100 %.
    pub const ONE: Ratio = Ratio { numerator: 1, denominator: 1 };

    /// `numerator / denominator`; `None` unless the denominator is above zero, and for a value beyond 63 bits.
    ///
    /// ```
    /// use dunlin_core::ratio::Ratio;
    /// assert_eq!(Ratio::of(2, 3).map(|ratio| ratio.to_percent(2)), Some("66.67".into()));
    /// assert_eq!(Ratio::of(2, 0), None);
    /// ```
    pub fn of(numerator: i128, denominator: i128) -> Option<Ratio> {
        if denominator <= 0 {
            return None;
        }
        let divisor = greatest_common(numerator.unsigned_abs(), denominator.unsigned_abs());
        // The divisor is one of a positive i128, so it is positive and fits.
        let divisor = i128::try_from(divisor).ok()?;
        let (mut numerator, mut denominator) = (numerator / divisor, denominator / divisor);
        while denominator > 0 {
            if let (Ok(numerator), Ok(denominator)) = (i64::try_from(numerator), i64::try_from(denominator)) {
                return Some(Ratio { numerator, denominator });
            }
            (numerator, denominator) = (numerator / 2, denominator / 2);
        }
        None
    }

    /// A percentage as somebody wrote it: 12.5 is an eighth. `None` when it has more than 16 digits after the point.
    pub fn of_percent(percent: Decimal) -> Option<Ratio> {
        (percent.scale <= 16).then(|| Ratio::of(percent.units, 100 * 10_i128.pow(u32::from(percent.scale))))?
    }

    /// It lies between 0 and 1, both included.
    pub fn is_share(self) -> bool {
        (0..=self.denominator).contains(&self.numerator)
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Ratio) -> Option<Ratio> {
        let (left, right) = (self.wide(), other.wide());
        Ratio::of((left.0 * right.1).saturating_add(right.0 * left.1), left.1 * right.1)
    }

    /// The product.
    #[must_use]
    pub fn times(self, other: Ratio) -> Option<Ratio> {
        let (left, right) = (self.wide(), other.wide());
        Ratio::of(left.0 * right.0, left.1 * right.1)
    }

    /// One over it; `None` unless it is above zero.
    #[must_use]
    pub fn inverse(self) -> Option<Ratio> {
        Ratio::of(i128::from(self.denominator), i128::from(self.numerator))
    }

    /// The part of an amount, in minor units, a half away from zero; `None` when it does not fit 64 bits.
    pub fn part_of(self, amount_minor: i64) -> Option<i64> {
        let (numerator, denominator) = self.wide();
        i64::try_from(divide_rounded(i128::from(amount_minor) * numerator, denominator, Rounding::HalfUp)).ok()
    }

    /// As a number with so many digits after the point (at most 9), a half away from zero: days.
    pub fn to_decimal(self, digits: u8) -> String {
        self.rounded(1, digits).to_string()
    }

    /// The same as a value.
    pub fn decimal(self, digits: u8) -> Decimal {
        self.rounded(1, digits)
    }

    /// As a percentage with so many digits after the point (at most 9), a half away from zero, as a value.
    pub fn percent(self, digits: u8) -> Decimal {
        self.rounded(100, digits)
    }

    /// As a percentage with so many digits after the point (at most 9), a half away from zero, without a sign for percent.
    pub fn to_percent(self, digits: u8) -> String {
        self.rounded(100, digits).to_string()
    }

    fn rounded(self, factor: i128, digits: u8) -> Decimal {
        let digits = digits.min(9);
        let (numerator, denominator) = self.wide();
        let scaled = numerator * factor * 10_i128.pow(u32::from(digits));
        let units = divide_rounded(scaled, denominator, Rounding::HalfUp);
        Decimal { units, scale: digits }
    }

    fn wide(self) -> (i128, i128) {
        (i128::from(self.numerator), i128::from(self.denominator))
    }
}

fn greatest_common(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn over_nothing_is_no_value() {
        assert_eq!(Ratio::of(1, 0), None);
        assert_eq!(Ratio::of(0, 0), None);
        assert_eq!(Ratio::of(1, -2), None);
        assert_eq!(Ratio::ZERO.inverse(), None);
        assert_eq!(Ratio::of(-1, 2).and_then(Ratio::inverse), None);
    }

    #[test]
    fn figures_are_rounded_once_and_half_up() {
        let shown = |numerator, denominator| Ratio::of(numerator, denominator).map(|ratio| ratio.to_percent(2));
        assert_eq!(shown(1, 3).as_deref(), Some("33.33"));
        assert_eq!(shown(12_345, 1_000_000).as_deref(), Some("1.23"));
        assert_eq!(shown(1, 20_000).as_deref(), Some("0.01"));
        assert_eq!(shown(-1, 20_000).as_deref(), Some("-0.01"));
        assert_eq!(Ratio::ONE.to_decimal(0), "1");
        let eighth = Decimal::parse("12.5").and_then(Ratio::of_percent);
        assert_eq!(eighth, Ratio::of(1, 8));
        assert_eq!(eighth.and_then(|ratio| ratio.part_of(12)), Some(2));
    }

    #[test]
    fn what_is_too_large_comes_close_and_never_fails() {
        let third = Ratio::of(i128::MAX / 3, i128::MAX).expect("above zero");
        assert_eq!(third.to_percent(9), "33.333333333");
        assert_eq!(Ratio::of(i128::MIN, i128::MAX).map(|ratio| ratio.to_decimal(3)).as_deref(), Some("-1.000"));
        let large = Ratio::of(i64::MAX.into(), 1).expect("fits");
        assert_eq!(large.to_percent(9), "922337203685477580700.000000000");
        assert_eq!((large.part_of(2), large.times(large), large.plus(large)), (None, None, None));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn agrees_with_an_independent_fraction(
            (a, b) in (any::<i32>(), 1_i32..),
            (c, d) in (any::<i32>(), 1_i32..),
            amount_minor in -1_000_000_000_000_i64..1_000_000_000_000,
        ) {
            let of = |n: i32, d: i32| Ratio::of(n.into(), d.into()).expect("above zero");
            let oracle = |n: i32, d: i32| num_rational::Ratio::<i128>::new(n.into(), d.into());
            let same = |got: Option<Ratio>, want: num_rational::Ratio<i128>| {
                got.map(Ratio::wide) == Some((*want.numer(), *want.denom()))
            };
            let (left, right) = (oracle(a, b), oracle(c, d));
            if let Ok(_fits) = i64::try_from(*(left + right).numer()) {
                prop_assert!(same(of(a, b).plus(of(c, d)), left + right));
            }
            prop_assert!(same(of(a, b).times(of(c, d)), left * right));
            let part = (left * i128::from(amount_minor)).round().to_integer();
            prop_assert_eq!(of(a, b).part_of(amount_minor).map(i128::from), i64::try_from(part).ok().map(i128::from));
        }
    }
}
