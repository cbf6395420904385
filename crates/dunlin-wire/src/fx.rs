//! Reference rates: the answer to `fx import`, and what `aging --in` adds.

use dunlin_app::fx::{FxImport, Reporting};
use dunlin_core::fx::FxRate;
use dunlin_core::money::format_minor;
use serde::Serialize;

use crate::{decimal, iso};

/// The answer to `fx import`.
#[derive(Debug, Serialize)]
pub struct FxImportReport {
    /// The file as it was named.
    pub file: String,
    /// First day in it.
    pub from: String,
    /// Last day in it.
    pub to: String,
    /// Rates in it.
    pub rates: u64,
    /// New in the book.
    pub created: u64,
    /// Known with the same value.
    pub known: u64,
    /// Codes that are no currency of today.
    pub passed_over: Vec<String>,
    /// Rates that the book holds with another value, which stays.
    pub problems: Vec<FxProblem>,
}

/// Something that is not as it should be.
#[derive(Debug, Serialize)]
pub struct FxProblem {
    /// Stable code.
    pub code: String,
    /// A sentence.
    pub message: String,
}

/// What is open, told in one currency.
#[derive(Debug, Serialize)]
pub struct AgingReporting {
    /// ISO 4217 code.
    pub currency: String,
    /// The oldest day among the rates used; `null` when none was needed.
    pub rate_on: Option<String>,
    /// The sum of `parts`; `null` while one cannot be converted.
    pub total: Option<String>,
    /// Each currency's total.
    pub parts: Vec<AgingPart>,
    /// The rates used.
    pub rates: Vec<AgingRate>,
    /// What is missing.
    pub problems: Vec<FxProblem>,
}

/// One currency's total.
#[derive(Debug, Serialize)]
pub struct AgingPart {
    /// ISO 4217 code.
    pub currency: String,
    /// As it is owed.
    pub total: String,
    /// In the reporting currency.
    pub converted: Option<String>,
}

/// What one euro is worth.
#[derive(Debug, Serialize)]
pub struct AgingRate {
    /// ISO 4217 code.
    pub currency: String,
    /// How much of it one euro is.
    pub rate: String,
    /// The day it was fixed.
    pub on: String,
}

impl FxImportReport {
    /// What a file brought.
    pub fn of(file: &str, import: &FxImport) -> FxImportReport {
        let problems = import.differing.iter().map(|one| {
            let (line, old) = (one.in_file, rate_text(one.in_book));
            let new = rate_text(line.rate);
            let message =
                format!("{} {}: the file says {new}, the book holds {old}, which stays", line.day, line.currency);
            FxProblem { code: "fx.rate_differs".to_string(), message }
        });
        FxImportReport {
            file: file.to_string(),
            from: iso(import.from),
            to: iso(import.to),
            rates: import.rates,
            created: import.created,
            known: import.known,
            passed_over: import.passed_over.iter().cloned().collect(),
            problems: problems.collect(),
        }
    }
}

impl From<&Reporting> for AgingReporting {
    fn from(reporting: &Reporting) -> AgingReporting {
        let converted = |minor| decimal(minor, reporting.currency);
        let parts = reporting.parts.iter().map(|part| AgingPart {
            currency: part.total.currency.code().to_string(),
            total: part.total.to_decimal(),
            converted: part.converted_minor.map(converted),
        });
        let rates = reporting.rates.iter().map(|rate| AgingRate {
            currency: rate.currency.code().to_string(),
            rate: rate_text(rate.rate),
            on: iso(rate.day),
        });
        AgingReporting {
            currency: reporting.currency.code().to_string(),
            rate_on: reporting.rate_on().map(iso),
            total: reporting.total_minor.map(converted),
            parts: parts.collect(),
            rates: rates.collect(),
            problems: problems(reporting),
        }
    }
}

fn problems(reporting: &Reporting) -> Vec<FxProblem> {
    let missing = reporting.missing.iter().map(|currency| FxProblem {
        code: "fx.rate_missing".to_string(),
        message: format!(
            "there is no rate of {currency} on or before the day: bring one in with dunlin fx import FILE"
        ),
    });
    let mut problems: Vec<FxProblem> = missing.collect();
    if problems.is_empty() && reporting.total_minor.is_none() {
        let message = format!("the total does not fit when it is told in {}", reporting.currency);
        problems.push(FxProblem { code: "fx.too_large".to_string(), message });
    }
    problems
}

fn rate_text(rate: FxRate) -> String {
    let (units, scale) = rate.parts();
    format_minor(units, scale)
}
