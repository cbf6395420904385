//! Payment terms and the discount lines of XRechnung.

use dunlin_core::terms::{BaseDates, Schedule, Terms, skonto as skonto_lines};
use jiff::civil::{Date, date};

use super::report::{Comparison, Report, Verdict};
use super::row::{Row, each_row};

/// `terms.csv`: dates by the core's own reading of the text; what it does not read is prose and not run.
pub(super) fn terms(file: &str) -> Result<Report, String> {
    each_row(file, |row| {
        let base = base_dates(row)?;
        let readings = match readings(row.filled("term")?) {
            Ok(readings) => readings,
            Err(why) => return Ok(Verdict::Skipped(format!("not terms as text: {why}"))),
        };
        let schedules = readings.iter().map(|terms| terms.due(&base).map_err(|error| error.to_string()));
        let mut compared = Comparison::default();
        for schedule in schedules.collect::<Result<Vec<_>, String>>()? {
            let is_one = schedule.due.len() == 1;
            let due_on = if is_one { schedule.due[0].due_on.to_string() } else { String::new() };
            compared.pair("due_date", row.text("due_date"), due_on);
            compared.pair("discounts", row.text("discounts"), discounts(&schedule));
            let parts = if is_one { String::new() } else { instalments(&schedule) };
            compared.pair("instalments", row.text("instalments"), parts);
        }
        Ok(compared.verdict())
    })
}

/// The whole text; else both of two that a stroke between blanks parts; else what stands behind a label and a colon.
fn readings(text: &str) -> Result<Vec<Terms>, String> {
    let whole = Terms::parse(text);
    let parts: Vec<&str> = match text.rsplit_once(": ") {
        _ if text.contains(" / ") => text.split(" / ").collect(),
        Some((_, behind)) => vec![behind],
        None => return whole.map(|terms| vec![terms]).map_err(|error| error.to_string()),
    };
    match whole {
        Ok(terms) => Ok(vec![terms]),
        Err(error) => parts.into_iter().map(|part| Terms::parse(part).map_err(|_| error.to_string())).collect(),
    }
}

/// Only the event that the row names has its date; another one would be seen.
fn base_dates(row: &Row) -> Result<BaseDates, String> {
    const ELSEWHERE: Date = date(1999, 1, 1);
    let day = row.date("base_date")?;
    let none = BaseDates { issued_on: ELSEWHERE, delivered_on: None, received_on: None, ordered_on: None };
    match row.filled("base_date_kind")? {
        "invoice" => Ok(BaseDates { issued_on: day, ..none }),
        "receipt_of_goods" | "delivery" => Ok(BaseDates { delivered_on: Some(day), ..none }),
        "invoice_receipt" => Ok(BaseDates { received_on: Some(day), ..none }),
        "order" => Ok(BaseDates { ordered_on: Some(day), ..none }),
        other => Err(format!("no event is called {other}")),
    }
}

/// `2%<=2026-10-21 1%<=2026-10-31`
fn discounts(schedule: &Schedule) -> String {
    let words = schedule.discounts.iter().map(|one| format!("{}%<={}", percent(u32::from(one.rate_bps)), one.until_on));
    words.collect::<Vec<_>>().join(" ")
}

/// `50%@2022-01-16 balance@2022-02-15`, equal parts as `1/3@2026-02-28`.
fn instalments(schedule: &Schedule) -> String {
    let (count, total) = (schedule.due.len(), schedule.due.iter().map(|part| part.weight).sum::<u32>());
    let words = schedule.due.iter().enumerate().map(|(at, part)| match part.weight {
        1 => format!("1/{total}@{}", part.due_on),
        _ if at + 1 == count => format!("balance@{}", part.due_on),
        weight => format!("{}%@{}", percent(weight), part.due_on),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Hundredths of a percent without idle zeros: 150 is 1.5.
fn percent(bps: u32) -> String {
    let text = dunlin_core::money::format_minor(i64::from(bps), 2);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// `skonto.csv`.
pub(super) fn skonto(file: &str) -> Result<Report, String> {
    each_row(file, |row| {
        let text: String = serde_json::from_str(row.filled("bt20_json_string")?).map_err(|error| error.to_string())?;
        let mut compared = Comparison::default();
        compared.pair("valid", row.filled("valid")?, u8::from(skonto_lines::read(&text).faults.is_empty()));
        Ok(compared.verdict())
    })
}
