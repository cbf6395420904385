//! Dates and amounts as the fixed formats of banks write them.
//!
//! Years of two digits are 1980 to 2079. An amount with more digits than its currency has is no amount: rounding it would
//! be a guess about who bears the rest.

use dunlin_core::money::{Currency, Decimal, Money, Rounding};
use jiff::civil::Date;

/// `YYMMDD`.
pub(crate) fn yymmdd(text: &str) -> Option<Date> {
    let [year, month, day] = pairs(text)?;
    two_digit_year(year, month, day)
}

/// `DDMMYY`.
pub(crate) fn ddmmyy(text: &str) -> Option<Date> {
    let [day, month, year] = pairs(text)?;
    two_digit_year(year, month, day)
}

/// `YYYYMMDD`, whatever follows: a time, a zone.
pub(crate) fn yyyymmdd(text: &str) -> Option<Date> {
    let digits = text.get(..8).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()))?;
    let (year, month, day) = (digits[..4].parse().ok()?, digits[4..6].parse().ok()?, digits[6..].parse().ok()?);
    Date::new(year, month, day).ok()
}

/// `YYYY-MM-DD`, whatever follows: ISO 20022 writes a time where a day belongs.
pub(crate) fn iso(text: &str) -> Option<Date> {
    let (digits, rest) = (text.get(..10)?, text.get(10..)?);
    let well_formed =
        digits.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
    if !well_formed || rest.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    Date::new(digits[..4].parse().ok()?, digits[5..7].parse().ok()?, digits[8..].parse().ok()?).ok()
}

fn pairs(text: &str) -> Option<[i8; 3]> {
    if text.len() != 6 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some([text[..2].parse().ok()?, text[2..4].parse().ok()?, text[4..].parse().ok()?])
}

fn two_digit_year(year: i8, month: i8, day: i8) -> Option<Date> {
    let century = if year >= 80 { 1900 } else { 2000 };
    Date::new(century + i16::from(year), month, day).ok()
}

/// A decimal amount whose point may be a comma, without groups; `None` when the currency has fewer digits.
pub(crate) fn amount(text: &str, currency: Currency) -> Option<Money> {
    let text = text.trim();
    if text.contains(',') {
        return exact(Decimal::parse(&text.replacen(',', ".", 1))?, currency);
    }
    exact(Decimal::parse(text)?, currency)
}

/// Whole minor units with so many decimals implied.
pub(crate) fn implied(text: &str, decimals: u8, currency: Currency) -> Option<Money> {
    let whole = Decimal::parse(text).filter(|decimal| decimal.scale == 0)?;
    exact(Decimal { units: whole.units, scale: decimals }, currency)
}

fn exact(decimal: Decimal, currency: Currency) -> Option<Money> {
    match decimal.to_minor(currency.digits(), Rounding::Truncate)? {
        (minor, false) => Some(Money { minor, currency }),
        (_, true) => None,
    }
}

/// The amount with the other sign; `None` only for the one figure that has no opposite.
pub(crate) fn negated(money: Money) -> Option<Money> {
    Some(Money { minor: money.minor.checked_neg()?, currency: money.currency })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_of_all_kinds() {
        assert_eq!(yymmdd("160229"), Some(date(2016, 2, 29)));
        assert_eq!(yymmdd("160230"), None);
        assert_eq!((yymmdd("791231"), yymmdd("800101")), (Some(date(2079, 12, 31)), Some(date(1980, 1, 1))));
        assert_eq!((yymmdd("1602"), yymmdd("16-2-1"), yymmdd("+60229")), (None, None, None));
        assert_eq!(ddmmyy("290216"), Some(date(2016, 2, 29)));
        assert_eq!(yyyymmdd("20051029101003[-5:EST]"), Some(date(2005, 10, 29)));
        assert_eq!((yyyymmdd("00000000"), yyyymmdd("2005102")), (None, None));
        assert_eq!(iso("2015-03-10T18:43:50+00:00"), Some(date(2015, 3, 10)));
        assert_eq!(iso("2015-03-10+01:00"), Some(date(2015, 3, 10)));
        assert_eq!(
            (iso("2015-02-30"), iso("2015-3-1"), iso("2015-03-100"), iso("ä015-03-10")),
            (None, None, None, None)
        );
    }

    #[test]
    fn amounts_are_exact() {
        let minor = |text: &str| amount(text, Currency::EUR).map(|money| money.minor);
        assert_eq!(
            (minor("1234,56"), minor("1234."), minor("1234,"), minor("0000,5")),
            (Some(123_456), Some(123_400), Some(123_400), Some(50))
        );
        assert_eq!((minor("5442.09000"), minor("-1"), minor("1.005")), (Some(544_209), Some(-100), None));
        assert_eq!(
            (minor("1,234,5"), minor("1.234,5"), minor(""), minor("99999999999999999999")),
            (None, None, None, None)
        );
        let yen = Currency::find("JPY").expect("in the table");
        assert_eq!((amount("100", yen).map(|m| m.minor), amount("100.5", yen)), (Some(100), None));
        assert_eq!(implied("12345", 3, Currency::EUR), None);
        assert_eq!(implied("12340", 3, Currency::EUR).map(|m| m.minor), Some(1_234));
    }
}
