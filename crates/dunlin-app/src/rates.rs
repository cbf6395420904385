//! Reference rates of interest: those that ship, with what a controller confirmed or entered laid over them.
//!
//! Source: R1.9; `docs/reference/law.md`. A person answers for each with a source, and nothing is extended: what was entered
//! holds on its own days alone. A new rate raises the rules version, so that the next run charges what had waited for it.

use dunlin_core::interest::{Rate, RateStatus, RateStep, RateTable, Series};
use dunlin_store::{StoreError, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::error::{AppError, Failure};

/// A value of a series and its days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesStep {
    /// Which series.
    pub series: String,
    /// Days, value, status and source.
    pub step: RateStep,
}

/// A rate as a controller enters it.
#[derive(Debug, Clone)]
pub struct NewRate {
    /// Which series.
    pub series: String,
    /// First day.
    pub from: Date,
    /// Last day; `None` is the first day alone.
    pub until: Option<Date>,
    /// The value.
    pub rate: Rate,
    /// Who says so.
    pub source: String,
}

/// All steps of one series, or of all, by name and day.
///
/// # Errors
/// `rate.unknown_series`.
pub fn list(app: &mut App, series: Option<&str>) -> Result<Vec<SeriesStep>, AppError> {
    let all = app.store.read(series_of)?;
    if let Some(name) = series {
        find(&all, name)?;
    }
    let wanted = all.iter().filter(|one| series.is_none_or(|name| one.name() == name));
    let steps = wanted.flat_map(|one| {
        one.steps().iter().map(|step| SeriesStep { series: one.name().to_string(), step: step.clone() })
    });
    Ok(steps.collect())
}

/// A person answers for a value that does not count yet: it counts on all days of its step.
///
/// # Errors
/// `rate.unknown_series`; `rate.unknown` without a value that begins on the day; `rate.counts` when it counts already;
/// `rate.no_source`.
pub fn confirm(
    app: &mut App,
    setting: &Setting,
    series: &str,
    from: Date,
    source: &str,
) -> Result<SeriesStep, AppError> {
    enter(app, setting, "rate.confirmed", series, source, |known| {
        let step = known.steps().iter().find(|step| step.from == from && step.rate.is_some()).ok_or_else(|| {
            let message = format!("{series} has no value that begins on {from}");
            let add = format!("look it up and run: dunlin rate add {series} {from} PERCENT --source TEXT");
            AppError::not_found("rate.unknown", message).hint(add)
        })?;
        if step.status.counts() {
            let message = format!("{series} from {from} counts already: it is {}", step.status.code());
            return Err(AppError::new(Failure::Refused, "rate.counts", message).hint("dunlin rate list shows all"));
        }
        Ok(RateStep { status: RateStatus::Confirmed, source: source.to_string(), ..step.clone() })
    })
}

/// A person enters a value; it takes the place of what stood on its days.
///
/// # Errors
/// `rate.unknown_series`; `rate.reversed` when it ends before it begins; `rate.no_source`.
pub fn add(app: &mut App, setting: &Setting, new: &NewRate) -> Result<SeriesStep, AppError> {
    let until = new.until.unwrap_or(new.from);
    enter(app, setting, "rate.added", &new.series, &new.source, |_| {
        if until < new.from {
            let message = format!("the rate would end on {until}, before it begins on {}", new.from);
            return Err(AppError::new(Failure::Usage, "rate.reversed", message).hint("see dunlin rate add --help"));
        }
        let (rate, source) = (Some(new.rate), new.source.clone());
        Ok(RateStep { from: new.from, until, rate, status: RateStatus::Confirmed, source })
    })
}

/// The rates that money may be charged by.
pub fn rate_table(tx: &mut Tx<'_>) -> Result<RateTable, AppError> {
    Ok(RateTable::new(series_of(tx)?))
}

fn enter(
    app: &mut App,
    setting: &Setting,
    code: &'static str,
    series: &str,
    source: &str,
    step: impl Fn(&Series) -> Result<RateStep, AppError>,
) -> Result<SeriesStep, AppError> {
    if source.trim().is_empty() {
        let error = AppError::new(Failure::Usage, "rate.no_source", "a rate counts with its source only");
        return Err(error.hint("say where it stands: --source TEXT"));
    }
    let who = app.who(format!("rate of {series}"));
    app.store.transaction(|tx| {
        let all = series_of(tx)?;
        let step = step(find(&all, series)?)?;
        tx.insert_rate(&who, setting.creditor.id, code, series, &step)?;
        tx.bump_rules_version()?;
        Ok(SeriesStep { series: series.to_string(), step })
    })
}

/// The series that ship, each with what was entered laid over it, oldest first.
fn series_of(tx: &mut Tx<'_>) -> Result<Vec<Series>, AppError> {
    let mut all = dunlin_law::all_series().to_vec();
    for entered in tx.confirmed_rates()? {
        let damaged = |what: String| StoreError::Damaged { table: "rate", what };
        let found = all.iter_mut().find(|one| one.name() == entered.series);
        let one = found.ok_or_else(|| damaged(format!("unknown series {}", entered.series)))?;
        *one = one.with(entered.step).map_err(|error| damaged(error.to_string()))?;
    }
    Ok(all)
}

fn find<'s>(all: &'s [Series], name: &str) -> Result<&'s Series, AppError> {
    all.iter().find(|one| one.name() == name).ok_or_else(|| {
        let names: Vec<&str> = all.iter().map(Series::name).collect();
        AppError::not_found("rate.unknown_series", format!("there is no series {name}"))
            .hint(format!("known are {}", names.join(", ")))
    })
}
