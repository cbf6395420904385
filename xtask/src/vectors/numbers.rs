//! Numbers: day counts, rounding, and the digits of currencies.

use dunlin_core::forecast::AgeCurve;
use dunlin_core::interest::DayCount;
use dunlin_core::money::{Currency, Decimal, Rounding, divide_rounded, format_minor};

use super::report::{Comparison, Report, Verdict};
use super::row::each_row;

/// `day_count.csv`: days, the reduced fraction and its decimal form.
pub(super) fn day_count(file: &str) -> Result<Report, String> {
    each_row(file, |row| {
        let name = row.filled("convention")?;
        let Some(convention) = DayCount::find(name) else {
            return Ok(Verdict::Skipped(format!("no day count is called {name}")));
        };
        let part = convention.between(row.date("start")?, row.date("end")?);
        let divisor = greatest_common(part.numerator, convention.basis());
        let fraction = format!("{}/{}", part.numerator / divisor, convention.basis() / divisor);
        let mut compared = Comparison::default();
        compared.pair("days", row.number::<i64>("days")?, part.days);
        compared.pair("fraction", format!("{}/{}", row.filled("fraction_num")?, row.filled("fraction_den")?), fraction);
        let expected = row.filled("year_fraction")?;
        let digits = expected.split_once('.').map_or(0, |(_, digits)| digits.len());
        let digits = u8::try_from(digits).map_err(|error| error.to_string())?;
        let scale = 10_i128.checked_pow(u32::from(digits)).ok_or("too many digits")?;
        let scaled = divide_rounded(i128::from(part.numerator) * scale, convention.basis().into(), Rounding::HalfUp);
        let got = format_minor(i64::try_from(scaled).map_err(|error| error.to_string())?, digits);
        compared.pair("year_fraction", expected, got);
        Ok(compared.verdict())
    })
}

fn greatest_common(a: i64, b: i64) -> i64 {
    if b == 0 { a.abs().max(1) } else { greatest_common(b, a % b) }
}

/// `rounding.csv`.
pub(super) fn rounding(file: &str) -> Result<Report, String> {
    each_row(file, |row| {
        let value = Decimal::parse(row.filled("value")?).ok_or("value is no number")?;
        let digits: u8 = row.number("digits")?;
        let mut compared = Comparison::default();
        for (column, rounding) in [
            ("half_up_away_from_zero", Rounding::HalfUp),
            ("half_even", Rounding::HalfEven),
            ("truncate", Rounding::Truncate),
        ] {
            let (minor, _) = value.to_minor(digits, rounding).ok_or("value is too large")?;
            compared.pair(column, row.filled(column)?, format_minor(minor, digits));
        }
        Ok(compared.verdict())
    })
}

/// `collectability_by_age.csv`: what is collected of debts by age, by the one survey that is used until the own book knows more.
pub(super) fn collected_by_age(file: &str) -> Result<Report, String> {
    each_row(file, |row| {
        let source = row.filled("source")?;
        if !source.starts_with("CCAA 2004") {
            return Ok(Verdict::Skipped(format!("{source} is another survey, for comparison")));
        }
        let days = row.number::<i32>("months_past_due")? * 365 / 12;
        let mut compared = Comparison::default();
        let got = AgeCurve::default().collected(days).share.to_percent(1);
        compared.pair("collection_probability_pct", row.filled("collection_probability_pct")?, got);
        Ok(compared.verdict())
    })
}

/// `currency_exponents.csv`.
pub(super) fn currency_digits(file: &str) -> Result<Report, String> {
    each_row(file, |row| {
        let digits = Currency::find(row.filled("currency")?).map(Currency::digits);
        let mut compared = Comparison::default();
        let got = digits.map_or_else(|| "none".to_owned(), |digits| digits.to_string());
        compared.pair("minor_unit_digits", row.filled("minor_unit_digits")?, got);
        Ok(compared.verdict())
    })
}
