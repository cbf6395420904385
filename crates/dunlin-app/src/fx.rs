//! Reference rates: taking them from a file, and telling what is open in one currency.
//!
//! A rate that is there is never overwritten, and none is guessed: without a rate on or before the day there is no total.

use std::collections::{BTreeMap, BTreeSet};

use dunlin_core::fx::{FxRate, convert};
use dunlin_core::money::{Currency, Money};
use dunlin_formats::{FxLine, read_fx};
use dunlin_store::{DatedRate, Tx};
use jiff::civil::Date;

use crate::aging::Aging;
use crate::app::{App, Setting};
use crate::error::AppError;

/// What a file of rates brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FxImport {
    /// First day in the file.
    pub from: Date,
    /// Last day in the file.
    pub to: Date,
    /// Rates in the file.
    pub rates: u64,
    /// New in the book.
    pub created: u64,
    /// Known with the same value.
    pub known: u64,
    /// Known with another value, which stays.
    pub differing: Vec<DifferingRate>,
    /// Codes that are no currency of today.
    pub passed_over: BTreeSet<String>,
}

/// A rate that the book holds with another value than the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DifferingRate {
    /// In the file.
    pub in_file: FxLine,
    /// In the book.
    pub in_book: FxRate,
}

/// Takes the rates of a file of the European Central Bank.
///
/// # Errors
/// `fx.unknown_file`, `fx.damaged`: nothing of such a file is taken.
pub fn import(app: &mut App, setting: &Setting, file_name: &str, bytes: &[u8]) -> Result<FxImport, AppError> {
    let file = read_fx(bytes)?;
    let days = || file.rates.iter().map(|line| line.day);
    let (from, to) = (days().min().unwrap_or_default(), days().max().unwrap_or_default());
    let who = app.who(format!("fx import {file_name}"));
    let source = format!("ECB, {file_name}");
    app.store.transaction(|tx| {
        let mut known: BTreeMap<(Currency, Date), FxRate> =
            tx.fx_rates(from, to)?.into_iter().map(|line| ((line.currency, line.day), line.rate)).collect();
        let (mut new, mut differing) = (Vec::new(), Vec::new());
        for line in &file.rates {
            match known.get(&(line.currency, line.day)) {
                None => {
                    known.insert((line.currency, line.day), line.rate);
                    new.push(DatedRate { currency: line.currency, day: line.day, rate: line.rate });
                }
                Some(rate) if rate.is_same(line.rate) => {}
                Some(rate) => differing.push(DifferingRate { in_file: *line, in_book: *rate }),
            }
        }
        if !new.is_empty() {
            tx.insert_fx_rates(&who, setting.creditor.id, &source, &new)?;
        }
        let (rates, created) = (file.rates.len() as u64, new.len() as u64);
        let known = rates - created - differing.len() as u64;
        Ok(FxImport { from, to, rates, created, known, differing, passed_over: file.passed_over.clone() })
    })
}

/// What is open, told in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reporting {
    /// Which.
    pub currency: Currency,
    /// The sum of the parts; `None` while one cannot be converted.
    pub total_minor: Option<i64>,
    /// Each currency's total, in the order of the report.
    pub parts: Vec<ReportingPart>,
    /// The rates used, by currency.
    pub rates: Vec<DatedRate>,
    /// Currencies without a rate on or before the day.
    pub missing: BTreeSet<Currency>,
}

/// One currency's total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportingPart {
    /// As it is owed.
    pub total: Money,
    /// Minor units of the reporting currency, rounded once, half up.
    pub converted_minor: Option<i64>,
}

impl Reporting {
    /// The oldest day among the rates used; `None` when none was needed.
    pub fn rate_on(&self) -> Option<Date> {
        self.rates.iter().map(|rate| rate.day).min()
    }
}

/// Tells an aging report's totals in one currency, with the newest rates on or before its day.
pub fn report_in(app: &mut App, aging: &Aging, currency: Currency) -> Result<Reporting, AppError> {
    app.store.read(|tx| {
        let mut rates = Rates::by(aging.as_of);
        let mut parts = Vec::new();
        for sum in &aging.currencies {
            let total = Money { minor: sum.total_minor, currency: sum.currency };
            parts.push(ReportingPart { total, converted_minor: rates.convert(tx, total, currency)? });
        }
        let all: Option<Vec<i64>> = parts.iter().map(|part| part.converted_minor).collect();
        let total_minor = all.and_then(|all| all.into_iter().try_fold(0_i64, i64::checked_add));
        let used = rates.used.into_iter();
        let rates_used = used.map(|(currency, (day, rate))| DatedRate { currency, day, rate }).collect();
        Ok(Reporting { currency, total_minor, parts, rates: rates_used, missing: rates.missing })
    })
}

/// The rates of a report, each looked up once.
pub(crate) struct Rates {
    by: Date,
    used: BTreeMap<Currency, (Date, FxRate)>,
    missing: BTreeSet<Currency>,
}

impl Rates {
    /// The newest rates on or before a day.
    pub(crate) fn by(day: Date) -> Rates {
        Rates { by: day, used: BTreeMap::new(), missing: BTreeSet::new() }
    }

    /// In another currency; `None` while a rate is missing.
    pub(crate) fn convert(&mut self, tx: &mut Tx<'_>, total: Money, into: Currency) -> Result<Option<i64>, AppError> {
        if total.currency == into {
            return Ok(Some(total.minor));
        }
        let (from, to) = (self.find(tx, total.currency)?, self.find(tx, into)?);
        let rates = from.zip(to);
        Ok(rates.and_then(|(from, to)| convert(total, from, into, to)).map(|money| money.minor))
    }

    fn find(&mut self, tx: &mut Tx<'_>, currency: Currency) -> Result<Option<FxRate>, AppError> {
        if currency == Currency::EUR {
            return Ok(Some(FxRate::ONE));
        }
        if let Some((_, rate)) = self.used.get(&currency) {
            return Ok(Some(*rate));
        }
        let found = tx.newest_fx_rate(currency, self.by)?;
        match found {
            Some(found) => drop(self.used.insert(currency, (found.day, found.rate))),
            None => drop(self.missing.insert(currency)),
        }
        Ok(found.map(|found| found.rate))
    }
}
