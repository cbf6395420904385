//! The table of lump sums: what the law gives for each late invoice, by country, currency and size.
//!
//! Source: Directive 2011/7/EU art. 6 and `rates/lump_sums.csv`. The currency of the principal decides whether a row fits: Bulgaria's sum is
//! known in leva only, so a debt in euros has none.

use dunlin_core::charge::LumpSum;
use dunlin_core::money::{Currency, Money};

use crate::LawError;

const TABLE: &str = "lump_sums";

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LumpSumRow {
    /// Two letters.
    pub country: String,
    /// Currency of the principals it is for.
    pub currency: Currency,
    /// The sum, and the principals for which it is due.
    pub sum: LumpSum,
    /// `statute`, or `directive_minimum` where the national figure was not found.
    pub status: String,
    /// Who says so.
    pub source: String,
}

/// Reads the table.
pub fn parse_lump_sums(text: &str) -> Result<Vec<LumpSumRow>, LawError> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader.records().map(|record| {
        let record = record.map_err(|source| LawError::Csv { table: TABLE.into(), source })?;
        let line = record.position().map_or(0, csv::Position::line);
        row(&record).map_err(|what| LawError::Row { table: TABLE.into(), line, what })
    });
    rows.collect()
}

fn row(record: &csv::StringRecord) -> Result<LumpSumRow, String> {
    let field = |at: usize| record.get(at).unwrap_or_default();
    let currency = |at: usize| Currency::find(field(at)).ok_or_else(|| format!("{:?} is no currency", field(at)));
    let money = |at: usize, currency: Currency| {
        Money::parse(field(at), currency).ok_or_else(|| format!("{:?} is no amount", field(at)))
    };
    let principal_currency = currency(3)?;
    let below_minor = match field(2) {
        "" => None,
        _ => Some(money(2, principal_currency)?.minor),
    };
    let sum = LumpSum { from_minor: money(1, principal_currency)?.minor, below_minor, amount: money(4, currency(5)?)? };
    let (country, status, source) = (field(0).into(), field(6).into(), field(7).into());
    Ok(LumpSumRow { country, currency: principal_currency, sum, status, source })
}
