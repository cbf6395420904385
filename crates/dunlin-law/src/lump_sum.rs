//! The table of lump sums: what the law gives for each late invoice, by country, currency and size.
//!
//! Source: Directive 2011/7/EU art. 6 and `rates/lump_sums.csv`. A row fits principals of its currency, or of any (`*`): 40 euros
//! are owed on a debt in dollars too. Where no row fits, or the law wants the sum paid in the debt's money at a rate that is not
//! held here (Poland), what is owed is not certain: Bulgaria's sum is known in leva only, Britain's sizes are in pounds.

use dunlin_core::charge::LumpSum;
use dunlin_core::money::{Currency, Money};

use crate::LawError;

const TABLE: &str = "lump_sums";

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LumpSumRow {
    /// Two letters.
    pub country: String,
    /// Currency of the principals it is for; `None` is any.
    pub currency: Option<Currency>,
    /// The sum, and the principals for which it is due.
    pub sum: LumpSum,
    /// `statute`, or `directive_minimum` where the national figure was not found.
    pub status: String,
    /// Who says so.
    pub source: String,
}

/// What the law gives for a late invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LumpSumOwed {
    /// So much, in the law's money.
    Sum(Money),
    /// Nothing.
    Nothing,
    /// Something, and how much is not certain for a debt in this money.
    NotCertain,
}

/// What the rows of a country give for a principal.
pub(crate) fn owed(rows: &[LumpSumRow], principal: Money) -> LumpSumOwed {
    match find(rows, principal) {
        Some(row) if row.sum.amount.minor == 0 => LumpSumOwed::Nothing,
        Some(row) if row.currency.is_none() || row.sum.amount.currency == principal.currency => {
            LumpSumOwed::Sum(row.sum.amount)
        }
        None if rows.is_empty() => LumpSumOwed::Nothing,
        Some(_) | None => LumpSumOwed::NotCertain,
    }
}

/// The row for a principal.
pub(crate) fn find(rows: &[LumpSumRow], principal: Money) -> Option<&LumpSumRow> {
    rows.iter().find(|row| {
        let fits = |currency| currency == principal.currency;
        row.currency.is_none_or(fits) && row.sum.is_for(principal.minor)
    })
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
    let own_currency = if field(3) == "*" { None } else { Some(currency(3)?) };
    let principal_currency = own_currency.map_or_else(|| currency(5), Ok)?;
    let below_minor = match field(2) {
        "" => None,
        _ => Some(money(2, principal_currency)?.minor),
    };
    let sum = LumpSum { from_minor: money(1, principal_currency)?.minor, below_minor, amount: money(4, currency(5)?)? };
    let (country, status, source) = (field(0).into(), field(6).into(), field(7).into());
    Ok(LumpSumRow { country, currency: own_currency, sum, status, source })
}
