//! Answers of `export` beside the sheet of past-due customers, and the statement as JSON.

use dunlin_app::export::{AccountStatement, CurrencyStatement};
use serde::Serialize;

use crate::{decimal, iso};

/// The answer to an export of a day.
#[derive(Debug, Serialize)]
pub struct DayExportReport {
    /// The day it speaks of.
    pub as_of: String,
    /// `csv` or `xlsx`.
    pub format: String,
    /// The file as it was named; `null` is stdout.
    pub file: Option<String>,
    /// Rows without head.
    pub rows: u64,
}

/// The answer to an export of a period.
#[derive(Debug, Serialize)]
pub struct PeriodExportReport {
    /// First day; `null` is the beginning of the book.
    pub from: Option<String>,
    /// Last day.
    pub to: String,
    /// The layout, as it was asked for.
    pub format: String,
    /// The file as it was named; `null` is stdout.
    pub file: Option<String>,
    /// Entries in it.
    pub rows: u64,
}

/// `export statement --format json`.
#[derive(Debug, Serialize)]
pub struct StatementReport {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// By code.
    pub currencies: Vec<StatementCurrency>,
}

/// The statement in one currency.
#[derive(Debug, Serialize)]
pub struct StatementCurrency {
    /// ISO 4217 code.
    pub currency: String,
    /// What was owed before the first day.
    pub opening: String,
    /// In the order of the days.
    pub lines: Vec<StatementEntry>,
    /// What is owed at the end of the last day.
    pub closing: String,
}

/// An entry of the statement.
#[derive(Debug, Serialize)]
pub struct StatementEntry {
    /// The day on which it counts.
    pub on: String,
    /// Number of the item.
    pub item: String,
    /// What the item is.
    pub kind: String,
    /// What happened.
    pub text: String,
    /// Positive is owed by the customer.
    pub amount: String,
    /// What is owed after it.
    pub balance: String,
}

impl From<&AccountStatement> for StatementReport {
    fn from(statement: &AccountStatement) -> StatementReport {
        StatementReport {
            customer: statement.customer.clone(),
            name: statement.name.clone(),
            from: iso(statement.from),
            to: iso(statement.to),
            currencies: statement.currencies.iter().map(StatementCurrency::from).collect(),
        }
    }
}

impl From<&CurrencyStatement> for StatementCurrency {
    fn from(one: &CurrencyStatement) -> StatementCurrency {
        let amount = |minor| decimal(minor, one.currency);
        let lines = one.lines.iter().map(|line| StatementEntry {
            on: iso(line.on),
            item: line.item.clone(),
            kind: line.kind.code().to_string(),
            text: line.what.to_string(),
            amount: amount(line.amount_minor),
            balance: amount(line.balance_minor),
        });
        StatementCurrency {
            currency: one.currency.code().to_string(),
            opening: amount(one.opening_minor),
            lines: lines.collect(),
            closing: amount(one.closing_minor),
        }
    }
}
