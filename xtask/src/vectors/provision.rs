//! Provision matrices: loss rates given or from a cohort, allowances by bucket, their total.

use dunlin_core::money::{Currency, Decimal};
use dunlin_core::provision::{Matrix, write_off_share};
use dunlin_core::ratio::Ratio;
use serde_json::Value;

use super::report::{Comparison, Report, Verdict};
use super::row::{amount, each_case, minor, shown, text};

const EUR: Currency = Currency::EUR;

/// `provision.json`.
pub(super) fn provision(file: &str) -> Result<Report, String> {
    each_case(file, |case| match (case.get("rows"), case.get("inputs")) {
        (Some(Value::Array(rows)), _) => match rates(case, rows) {
            Ok(rates) => matrix(case, rows, &rates),
            Err(why) => Ok(Verdict::Skipped(why)),
        },
        (_, Some(inputs)) if inputs.get("write_offs").is_some() => write_offs(case, inputs),
        _ => Ok(Verdict::Skipped("neither rows of a matrix nor write-offs are given".to_owned())),
    })
}

/// Of the cohort, if there is one, else as the rows state them.
fn rates(case: &Value, rows: &[Value]) -> Result<Matrix, String> {
    let matrix = match case.get("cohort") {
        Some(cohort) => Matrix::of_cohort(&unpaid(cohort)?),
        None => Matrix::new(rows.iter().map(rate).collect::<Result<_, String>>()?),
    };
    matrix.ok_or_else(|| "the rates are no shares".to_owned())
}

fn matrix(case: &Value, rows: &[Value], matrix: &Matrix) -> Result<Verdict, String> {
    let gross = rows.iter().map(|row| amount(row, "gross", EUR)).collect::<Result<Vec<_>, String>>()?;
    let provision = matrix.provide(&gross).ok_or("there are other rates than rows")?;
    let mut compared = Comparison::default();
    for ((row, rate), got) in rows.iter().zip(matrix.rates()).zip(&provision.by_bucket_minor) {
        let bucket = text(row, "bucket")?;
        let percent = text(row, "rate_pct")?;
        let digits = percent.split_once('.').map_or(0, |(_, digits)| digits.len());
        let digits = u8::try_from(digits).map_err(|error| error.to_string())?;
        compared.pair(&format!("{bucket} rate_pct"), percent, rate.to_percent(digits));
        let allowance = shown(minor(text(row, "allowance")?, EUR)?, EUR);
        compared.pair(&format!("{bucket} allowance"), allowance, shown(*got, EUR));
    }
    compared.pair("total", shown(minor(text(case, "total")?, EUR)?, EUR), shown(provision.total_minor, EUR));
    Ok(compared.verdict())
}

/// The sales, then what was unpaid at each later point.
fn unpaid(cohort: &Value) -> Result<Vec<i64>, String> {
    let later = cohort.get("unpaid_after").ok_or("unpaid_after is missing")?;
    let points = later.as_object().ok_or("unpaid_after is no object")?;
    let sales = std::iter::once(amount(cohort, "sales", EUR));
    sales.chain(points.keys().map(|point| amount(later, point, EUR))).collect()
}

fn rate(row: &Value) -> Result<Ratio, String> {
    let percent = text(row, "rate_pct")?;
    Decimal::parse(percent).and_then(Ratio::of_percent).ok_or_else(|| format!("{percent:?} is no percentage"))
}

fn write_offs(case: &Value, inputs: &Value) -> Result<Verdict, String> {
    let share = write_off_share(amount(inputs, "write_offs", EUR)?, amount(inputs, "sales", EUR)?);
    let mut compared = Comparison::default();
    let got = share.map_or_else(|| "null".to_owned(), |share| share.to_percent(2));
    compared.pair("total_rate_pct", text(case, "total_rate_pct")?, got);
    Ok(compared.verdict())
}
