//! Rows of CSV and JSON files, with their values read strictly.

use std::collections::BTreeMap;

use dunlin_core::interest::Rate;
use dunlin_core::money::{Currency, Decimal, Rounding, format_minor};
use jiff::civil::Date;
use serde_json::Value;

use super::report::{Report, Verdict};

/// A row of a CSV file, by column.
pub(super) struct Row {
    fields: BTreeMap<String, String>,
}

/// Checks every row of a CSV file; its id is the column `id`, else the line.
pub(super) fn each_row(text: &str, check: impl Fn(&Row) -> Result<Verdict, String>) -> Result<Report, String> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| error.to_string())?.clone();
    let mut report = Report::default();
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        let line = record.position().map_or(0, csv::Position::line);
        let names = headers.iter().map(|name| name.trim().to_owned());
        let row = Row { fields: names.zip(record.iter().map(|field| field.trim().to_owned())).collect() };
        let id = row.fields.get("id").cloned().unwrap_or_else(|| line.to_string());
        report.note(id, check(&row));
    }
    Ok(report)
}

/// Checks every case of a JSON file: an array, or the array under `cases`; its id is the key `id`, else its place.
pub(super) fn each_case(text: &str, check: impl Fn(&Value) -> Result<Verdict, String>) -> Result<Report, String> {
    let file: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let cases = file.get("cases").unwrap_or(&file).as_array().ok_or("holds no cases")?;
    let mut report = Report::default();
    for (at, case) in cases.iter().enumerate() {
        let id = case.get("id").and_then(Value::as_str).map_or_else(|| (at + 1).to_string(), str::to_owned);
        report.note(id, check(case));
    }
    Ok(report)
}

impl Row {
    /// A column's text; empty when the column is not there.
    pub(super) fn text(&self, column: &str) -> &str {
        self.fields.get(column).map_or("", String::as_str)
    }

    /// A column that must not be empty.
    pub(super) fn filled(&self, column: &str) -> Result<&str, String> {
        Some(self.text(column)).filter(|text| !text.is_empty()).ok_or_else(|| format!("{column} is empty"))
    }

    /// A date.
    pub(super) fn date(&self, column: &str) -> Result<Date, String> {
        date(self.filled(column)?)
    }

    /// A whole number.
    pub(super) fn number<T: std::str::FromStr>(&self, column: &str) -> Result<T, String> {
        let text = self.filled(column)?;
        text.parse().map_err(|_| format!("{column}: {text:?} is no whole number"))
    }

    /// An amount in minor units of a currency; more digits than it has are an error.
    pub(super) fn minor(&self, column: &str, currency: Currency) -> Result<i64, String> {
        minor(self.filled(column)?, currency)
    }

    /// A percentage.
    pub(super) fn percent(&self, column: &str) -> Result<Rate, String> {
        percent(self.filled(column)?)
    }
}

/// A date.
pub(super) fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| format!("{text:?} is no date"))
}

/// A percentage, with or without its sign.
pub(super) fn percent(text: &str) -> Result<Rate, String> {
    let number = text.trim_end_matches('%').trim();
    Rate::parse_percent(number).ok_or_else(|| format!("{text:?} is no percentage"))
}

/// An amount in minor units of a currency; more digits than it has are an error.
pub(super) fn minor(text: &str, currency: Currency) -> Result<i64, String> {
    let value = Decimal::parse(text).and_then(|decimal| decimal.to_minor(currency.digits(), Rounding::HalfUp));
    match value {
        Some((minor, false)) => Ok(minor),
        Some((_, true)) => Err(format!("{text:?} has more digits than {currency}")),
        None => Err(format!("{text:?} is no amount")),
    }
}

/// A currency by its code.
pub(super) fn currency(code: &str) -> Result<Currency, String> {
    Currency::find(code).ok_or_else(|| format!("{code:?} is no currency"))
}

/// An amount as files write it.
pub(super) fn shown(minor: i64, currency: Currency) -> String {
    format_minor(minor, currency.digits())
}

/// A text of a JSON object.
pub(super) fn text<'v>(value: &'v Value, key: &str) -> Result<&'v str, String> {
    value.get(key).and_then(Value::as_str).ok_or_else(|| format!("{key} is missing or no text"))
}

/// An amount of a JSON object; missing is nothing.
pub(super) fn amount(value: &Value, key: &str, currency: Currency) -> Result<i64, String> {
    match value.get(key) {
        None | Some(Value::Null) => Ok(0),
        Some(Value::String(text)) => minor(text, currency),
        Some(Value::Number(number)) => minor(&number.to_string(), currency),
        Some(other) => Err(format!("{key}: {other} is no amount")),
    }
}
