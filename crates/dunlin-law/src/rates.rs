//! Tables of reference rates: `from,until,rate_pct,status,source`, one step a line.
//!
//! `until` is the last day on which the value is known to be in force: a table says what it knows and nothing is extended.

use dunlin_core::interest::{Rate, RateStatus, RateStep, Series};
use jiff::civil::Date;

use crate::LawError;

/// Reads a table of steps.
pub fn parse_series(name: &str, text: &str) -> Result<Series, LawError> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let mut steps = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|source| LawError::Csv { table: name.into(), source })?;
        let line = record.position().map_or(0, csv::Position::line);
        steps.push(step(&record).map_err(|what| LawError::Row { table: name.into(), line, what })?);
    }
    Series::try_new(name, steps).map_err(|error| LawError::Row { table: name.into(), line: 0, what: error.to_string() })
}

fn step(record: &csv::StringRecord) -> Result<RateStep, String> {
    let field = |at: usize| record.get(at).unwrap_or_default();
    let day = |at: usize| field(at).parse::<Date>().map_err(|_| format!("{:?} is no day", field(at)));
    let rate = match field(2) {
        "" => None,
        text => Some(Rate::parse_percent(text).ok_or_else(|| format!("{text:?} is no percentage"))?),
    };
    let status = RateStatus::find(field(3)).ok_or_else(|| format!("{:?} is no status", field(3)))?;
    if status.counts() && field(4).is_empty() {
        return Err("a value that counts names its source".into());
    }
    Ok(RateStep { from: day(0)?, until: day(1)?, rate, status, source: field(4).into() })
}
