//! Money: whole minor units with a currency, exact decimals for what people type, and named rounding.
//!
//! Source: ISO 4217 for digits; Reg. (EC) 1103/97 art. 5 for "round once, half up". No floats: a figure that a
//! customer reads is never the result of binary fractions. What a letter or a screen prints is made by
//! `dunlin-words`; here is only the plain decimal form that files and JSON use.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::currency_table::CURRENCIES;

/// An ISO 4217 currency. Only codes in the table can be made, so digits are always known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(try_from = "String"))]
pub struct Currency([u8; 3]);

impl Currency {
    /// Euro; the default of a new book whose country does not say otherwise.
    pub const EUR: Currency = Currency(*b"EUR");

    /// Finds a currency by its code, in either case: `eur` and `EUR` are the same.
    pub fn find(code: &str) -> Option<Currency> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        let upper = bytes.map(|b| b.to_ascii_uppercase());
        let text = core::str::from_utf8(&upper).ok()?;
        CURRENCIES.binary_search_by_key(&text, |c| c.0).ok().map(|_| Currency(upper))
    }

    /// The three capital letters.
    #[inline]
    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or("???")
    }

    /// Digits after the decimal point: 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn digits(self) -> u8 {
        CURRENCIES.binary_search_by_key(&self.code(), |c| c.0).map_or(2, |at| CURRENCIES[at].1)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl TryFrom<String> for Currency {
    type Error = UnknownCurrency;
    fn try_from(code: String) -> Result<Self, Self::Error> {
        Currency::find(&code).ok_or(UnknownCurrency)
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Currency::find(code).ok_or(UnknownCurrency)
    }
}

/// A code that ISO 4217 does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownCurrency;

impl fmt::Display for UnknownCurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an ISO 4217 currency code (three letters, for example EUR)")
    }
}

impl core::error::Error for UnknownCurrency {}

/// How a figure with too many digits becomes one that can be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    /// To the nearest, a half away from zero: the default (Reg. (EC) 1103/97 art. 5).
    HalfUp,
    /// To the nearest, a half to the even neighbour.
    HalfEven,
    /// Towards zero: digits are cut off.
    Truncate,
}

/// Divides and rounds as named; `divisor` must be positive.
pub fn divide_rounded(dividend: i128, divisor: i128, rounding: Rounding) -> i128 {
    let (quotient, rest) = (dividend / divisor, dividend % divisor);
    let twice = rest.abs().saturating_mul(2);
    let away = match rounding {
        Rounding::Truncate => false,
        Rounding::HalfUp => twice >= divisor,
        Rounding::HalfEven => twice > divisor || (twice == divisor && quotient % 2 != 0),
    };
    if away { quotient + dividend.signum() } else { quotient }
}

/// An exact decimal as somebody wrote it: `units × 10^-scale`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decimal {
    /// All digits, without the point, with the sign.
    pub units: i128,
    /// How many of them stand after the point (0..=18).
    pub scale: u8,
}

impl Decimal {
    /// Reads `-1234.5`: digits with at most one point and one leading sign; no grouping, no exponent.
    /// `None` for anything else, for more than 18 digits after the point, and for more than 28 digits in all.
    pub fn parse(text: &str) -> Option<Decimal> {
        let (negative, digits) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() && fraction.is_empty() || whole.len() + fraction.len() > 28 || fraction.len() > 18 {
            return None;
        }
        let mut units: i128 = 0;
        for byte in whole.bytes().chain(fraction.bytes()) {
            if !byte.is_ascii_digit() {
                return None;
            }
            units = units * 10 + i128::from(byte - b'0');
        }
        let scale = u8::try_from(fraction.len()).ok()?;
        Some(Decimal { units: if negative { -units } else { units }, scale })
    }

    /// The value in minor units of a currency with `digits`, rounded as named, and whether rounding changed it.
    /// `None` when it does not fit 64 bits.
    pub fn to_minor(self, digits: u8, rounding: Rounding) -> Option<(i64, bool)> {
        if self.scale <= digits {
            let factor = 10_i128.checked_pow(u32::from(digits - self.scale))?;
            return Some((i64::try_from(self.units.checked_mul(factor)?).ok()?, false));
        }
        let divisor = 10_i128.checked_pow(u32::from(self.scale - digits))?;
        let minor = divide_rounded(self.units, divisor, rounding);
        Some((i64::try_from(minor).ok()?, minor * divisor != self.units))
    }
}

/// As it was written, without a leading plus sign.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.units < 0 { "-" } else { "" };
        let factor = 10_u128.checked_pow(u32::from(self.scale)).unwrap_or(1);
        let (whole, rest) = (self.units.unsigned_abs() / factor, self.units.unsigned_abs() % factor);
        match usize::from(self.scale) {
            0 => write!(f, "{sign}{whole}"),
            digits => write!(f, "{sign}{whole}.{rest:0digits$}"),
        }
    }
}

/// An amount: minor units of a currency. Negative is in the customer's favour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Money {
    /// Cents for EUR, yen for JPY.
    pub minor: i64,
    /// Which money.
    pub currency: Currency,
}

impl Money {
    /// The largest amount that is taken in, a thousand million millions of minor units, so that no sum over a book overflows.
    pub const MINOR_MAX: i64 = 1_000_000_000_000_000;

    /// It can be taken in, whatever its sign.
    pub fn is_acceptable(self) -> bool {
        (-Self::MINOR_MAX..=Self::MINOR_MAX).contains(&self.minor)
    }

    /// The plain decimal form of files and JSON: exactly the currency's digits, `.` and a leading `-`.
    pub fn to_decimal(self) -> String {
        format_minor(self.minor, self.currency.digits())
    }

    /// Reads the plain decimal form, rounding half up to the currency's digits. `None` when it is not a number that fits.
    pub fn parse(text: &str, currency: Currency) -> Option<Money> {
        let (minor, _) = Decimal::parse(text)?.to_minor(currency.digits(), Rounding::HalfUp)?;
        Some(Money { minor, currency })
    }
}

/// `-1234567` with 2 digits is `-12345.67`.
pub fn format_minor(minor: i64, digits: u8) -> String {
    let base = 10_u64.pow(u32::from(digits.min(18)));
    let (sign, size) = (if minor < 0 { "-" } else { "" }, minor.unsigned_abs());
    if digits == 0 {
        return alloc::format!("{sign}{size}");
    }
    alloc::format!("{sign}{}.{:0width$}", size / base, size % base, width = usize::from(digits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn digits_follow_iso_4217() {
        for (code, digits) in [("EUR", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("HUF", 2), ("BGN", 2)] {
            assert_eq!(Currency::find(code).map(Currency::digits), Some(digits), "{code}");
        }
        assert_eq!(Currency::find("eur"), Some(Currency::EUR));
        assert_eq!(Currency::find("XXX"), None);
        assert_eq!(Currency::find("€"), None);
    }

    #[test]
    fn rounding_is_named() {
        // (value, digits, half up, half even, truncate): domain/vectors/rounding.csv
        let rows = [
            ("0.005", 2, 1, 0, 0),
            ("1.005", 2, 101, 100, 100),
            ("0.125", 2, 13, 12, 12),
            ("0.135", 2, 14, 14, 13),
            ("17.4575", 2, 1746, 1746, 1745),
            ("-0.125", 2, -13, -12, -12),
            ("0.5", 0, 1, 0, 0),
            ("1.23455", 4, 12346, 12346, 12345),
        ];
        for (text, digits, up, even, cut) in rows {
            let value = Decimal::parse(text).expect(text);
            for (rounding, want) in [(Rounding::HalfUp, up), (Rounding::HalfEven, even), (Rounding::Truncate, cut)] {
                assert_eq!(value.to_minor(digits, rounding).map(|m| m.0), Some(want), "{text} {rounding:?}");
            }
        }
    }

    #[test]
    fn not_numbers_are_refused() {
        for text in ["", "-", ".", "1,5", "1e5", "1.2.3", " 1", "NaN", "99999999999999999999999999999"] {
            assert_eq!(Decimal::parse(text), None, "{text:?}");
        }
        assert_eq!(Money::parse("99999999999999999999", Currency::EUR), None);
    }

    proptest! {
        #[test]
        fn parse_undoes_print(minor: i64, code in prop::sample::select(alloc::vec!["EUR", "JPY", "KWD", "CLF"])) {
            let currency = Currency::find(code).expect("in the table");
            let money = Money { minor, currency };
            prop_assert_eq!(Money::parse(&money.to_decimal(), currency), Some(money));
        }
    }
}
