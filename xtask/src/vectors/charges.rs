//! Charges: the six readings of a monthly rate, the Dutch scale of collection costs, lump sums.

use dunlin_core::interest::{Delay, Grace, MonthlyReading, Rate, monthly_interest};
use dunlin_core::money::{Currency, Money};
use dunlin_law::jurisdiction;
use serde_json::Value;

use super::report::{Comparison, Report, Verdict};
use super::row::{amount, currency, date, each_case, each_row, minor, percent, shown, text};

/// `late_fee_policy.json`: the rate is a twelfth of the simple yearly one that the file names.
pub(super) fn monthly_readings(file: &str) -> Result<Report, String> {
    let whole: Value = serde_json::from_str(file).map_err(|error| error.to_string())?;
    let yearly = whole.get("annual_equivalents").ok_or("annual_equivalents is missing")?;
    let yearly = percent(text(yearly, "simple")?)?;
    if yearly.millionths % 12 != 0 {
        return Err("annual_equivalents: simple is not twelve times a monthly rate".into());
    }
    let monthly = Rate { millionths: yearly.millionths / 12 };
    each_case(file, |case| readings(case, monthly))
}

fn readings(case: &Value, monthly: Rate) -> Result<Verdict, String> {
    let (due_on, paid_on) = (date(text(case, "due_date")?)?, date(text(case, "paid_date")?)?);
    let principal_minor = amount(case, "principal", Currency::EUR)?;
    let number = |key: &str| case.get(key).and_then(Value::as_i64).ok_or_else(|| format!("{key} is missing"));
    let grace = Grace { days: u16::try_from(number("grace_days")?).map_err(|error| error.to_string())? };
    let delay = Delay::between(due_on, paid_on);
    let mut compared = Comparison::default();
    compared.pair("days_late", number("days_late")?, delay.days);
    compared.pair("whole_months", number("whole_months")?, delay.whole_months);
    compared.pair("rest_days", number("rest_days")?, delay.rest_days);
    for (code, expected) in case.get("expected").and_then(Value::as_object).ok_or("expected is missing")? {
        let reading = MonthlyReading::find(code).ok_or_else(|| format!("no reading is called {code}"))?;
        let got = monthly_interest(principal_minor, monthly, reading, grace, due_on, paid_on);
        let got = shown(got.map_err(|error| error.to_string())?, Currency::EUR);
        compared.pair(code, expected.as_str().unwrap_or_default(), got);
    }
    Ok(compared.verdict())
}

/// `nl_bik.csv`: the scale that the Dutch law sets.
pub(super) fn cost_scale(file: &str) -> Result<Report, String> {
    let (currency, scale) = jurisdiction("NL").and_then(|one| one.cost_scale.as_ref()).ok_or("no scale of NL ships")?;
    each_row(file, |row| {
        let principal_minor = row.minor("principal_eur", *currency)?;
        let expected = shown(row.minor("collection_costs_eur", *currency)?, *currency);
        let got = scale.on(principal_minor).ok_or("too large")?;
        let mut compared = Comparison::default();
        compared.pair("costs", expected, shown(got, *currency));
        Ok(compared.verdict())
    })
}

/// `comp_fixed_sums.csv`: the sum at both ends of each span of principals.
pub(super) fn lump_sums(file: &str) -> Result<Report, String> {
    each_row(file, |row| {
        let country = row.filled("country")?;
        let Some(law) = jurisdiction(country) else {
            return Ok(Verdict::Skipped(format!(
                "no law of {country} ships: only an agreement gives a lump sum there"
            )));
        };
        let principal_currency = currency(row.filled("currency")?)?;
        let (value, code) =
            row.filled("lump_sum")?.split_once(' ').unwrap_or((row.text("lump_sum"), row.text("currency")));
        let expected = Money { minor: minor(value, currency(code)?)?, currency: currency(code)? };
        let from_minor = match row.text("from_principal") {
            "" => 0,
            _ => row.minor("from_principal", principal_currency)?,
        };
        let last_minor = match row.text("to_principal_exclusive") {
            "" => from_minor.saturating_add(100_000_000),
            _ => row.minor("to_principal_exclusive", principal_currency)? - 1,
        };
        let mut compared = Comparison::default();
        for principal_minor in [from_minor, last_minor] {
            let principal = Money { minor: principal_minor, currency: principal_currency };
            let got = law.lump_sum(principal).map(|row| row.sum.amount);
            let words = |sum: Money| format!("{} {}", sum.to_decimal(), sum.currency);
            let name = format!("on {}", shown(principal_minor, principal_currency));
            compared.pair(&name, words(expected), got.map_or_else(|| "none".to_owned(), words));
        }
        Ok(compared.verdict())
    })
}
