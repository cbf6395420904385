//! Reference rates: amounts of one currency told in another, for reports only; nothing is booked by them.
//!
//! Source: the ECB quotes how much of a currency one euro is. From one currency to another the way leads over the euro, as
//! one exact fraction that is rounded once, half up (Reg. (EC) 1103/97 arts. 4 and 5: no rate is inverted or cut).

use crate::money::{Currency, Decimal, Money, Rounding, divide_rounded};

/// What one euro is worth in a currency: `units × 10^-scale`, positive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FxRate {
    /// All digits, without the point.
    units: i64,
    /// How many of them stand after the point (0..=18).
    scale: u8,
}

impl FxRate {
    /// The euro in euros.
    pub const ONE: FxRate = FxRate { units: 1, scale: 0 };

    /// A quote; `None` when it is not positive or has more digits than a rate can have.
    pub fn new(quote: Decimal) -> Option<FxRate> {
        let units = i64::try_from(quote.units).ok().filter(|units| *units > 0)?;
        (quote.scale <= 18).then_some(FxRate { units, scale: quote.scale })
    }

    /// Its digits and how many of them stand after the point, for storing.
    pub fn parts(self) -> (i64, u8) {
        (self.units, self.scale)
    }

    /// The same value, however many zeros it was written with.
    pub fn is_same(self, other: FxRate) -> bool {
        let (left, right) = (power(other.scale), power(self.scale));
        i128::from(self.units) * left == i128::from(other.units) * right
    }

    /// The quote as it was written.
    pub fn as_decimal(self) -> Decimal {
        Decimal { units: i128::from(self.units), scale: self.scale }
    }
}

/// An amount in another currency, by both currencies' rates of one source. `None` when it does not fit.
pub fn convert(amount: Money, from: FxRate, into: Currency, to: FxRate) -> Option<Money> {
    if amount.currency == into {
        return Some(amount);
    }
    let times = i128::from(to.units).checked_mul(power_of(from.scale, into.digits())?)?;
    let divisor = i128::from(from.units).checked_mul(power_of(to.scale, amount.currency.digits())?)?;
    let shared = greatest_common_divisor(times, divisor);
    let dividend = i128::from(amount.minor).checked_mul(times / shared)?;
    let minor = divide_rounded(dividend, divisor / shared, Rounding::HalfUp);
    Some(Money { minor: i64::try_from(minor).ok()?, currency: into })
}

fn power(exponent: u8) -> i128 {
    10_i128.pow(u32::from(exponent))
}

fn power_of(scale: u8, digits: u8) -> Option<i128> {
    10_i128.checked_pow(u32::from(scale) + u32::from(digits))
}

fn greatest_common_divisor(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rate(text: &str) -> FxRate {
        FxRate::new(Decimal::parse(text).expect(text)).expect(text)
    }

    fn converted(amount: &str, code: &str, from: &str, into: &str, to: &str) -> Option<alloc::string::String> {
        let currency = Currency::find(code)?;
        let amount = Money::parse(amount, currency)?;
        convert(amount, rate(from), Currency::find(into)?, rate(to)).map(Money::to_decimal)
    }

    #[test]
    fn the_way_leads_over_the_euro_and_is_rounded_once() {
        for (amount, code, from, into, to, want) in [
            ("110.00", "USD", "1.1", "EUR", "1", "100.00"),
            ("100.00", "EUR", "1", "JPY", "184.09", "18409"),
            ("1.00", "BGN", "1.95583", "EUR", "1", "0.51"),
            // Rounded over the euro first it would be 0.88 × 184.09 = 162.
            ("1.00", "USD", "1.1339", "JPY", "184.09", "162"),
            ("10.00", "GBP", "0.8", "KWD", "0.3", "3.750"),
            // Exactly a half: away from zero on both sides.
            ("0.01", "EUR", "1", "USD", "1.5", "0.02"),
            ("-0.01", "EUR", "1", "USD", "1.5", "-0.02"),
            ("7.77", "EUR", "1", "EUR", "1", "7.77"),
        ] {
            assert_eq!(converted(amount, code, from, into, to).as_deref(), Some(want), "{amount} {code} in {into}");
        }
    }

    #[test]
    fn quotes_are_positive_and_compared_by_value() {
        for text in ["0", "-1.1", "99999999999999999999"] {
            assert_eq!(FxRate::new(Decimal::parse(text).expect(text)), None, "{text}");
        }
        assert!(rate("134").is_same(rate("134.0")));
        assert!(!rate("134").is_same(rate("134.1")));
    }

    proptest! {
        /// The result lies within half a minor unit of the exact fraction.
        #[test]
        fn it_is_the_nearest(minor in -1_000_000_000_000_i64..1_000_000_000_000, from in 1_i64..2_000_000, to in 1_i64..2_000_000) {
            let usd = Currency::find("USD").expect("it is there");
            let amount = Money { minor, currency: usd };
            let rate = |units| FxRate { units, scale: 4 };
            let got = convert(amount, rate(from), Currency::EUR, rate(to)).expect("it fits");
            let exact_times_from = i128::from(minor) * i128::from(to);
            let off = (i128::from(got.minor) * i128::from(from) - exact_times_from).abs();
            prop_assert!(off * 2 <= i128::from(from));
        }
    }
}
