//! A period beside the one before it and the year that leads to it, from one reading of the book, kept until the book changes.
//!
//! Decides: the course of a figure is told at the last twelve ends of a month, each over the three months to it, so that a month with few sales does
//! not jump. A promise counts in the period in which its day lies, once that day has passed.

use std::sync::Arc;
use std::time::Duration;

use dunlin_core::days;
use dunlin_core::id::CreditorId;
use dunlin_core::metrics::ContactCounts;
use dunlin_core::money::Currency;
use dunlin_core::ratio::Ratio;
use dunlin_store::{PastPromise, Tx};
use jiff::civil::Date;

use super::{CurrencyMetrics, Metrics, Period, course};
use crate::error::AppError;
use crate::kept::{Asked, Kept, Progress};

/// Points of a course.
const MONTHS: usize = 12;
/// Periods of which the figures are kept.
const KEPT: usize = 4;

/// What a dashboard is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// Whose book.
    pub creditor: CreditorId,
    /// The period.
    pub period: Period,
    /// Promises for today or later are open.
    pub today: Date,
}

/// The figures of a period, of the one before, and of the months that lead to it.
#[derive(Debug)]
pub struct Dashboard {
    /// The period asked for.
    pub now: Metrics,
    /// The one before it, of the same length.
    pub before: Metrics,
    /// Three months each, to ends of months, oldest first; the last one ends with the period or before.
    pub course: Vec<Metrics>,
    promises: Vec<PastPromise>,
    promises_before: Vec<PastPromise>,
}

/// Promises of a period in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Promises {
    /// Whose day lay in the period and has passed.
    pub made: u32,
    /// Paid in full by their day.
    pub kept: u32,
    /// Promised; minor units.
    pub promised_minor: i64,
    /// Received of it by their days; minor units.
    pub received_minor: i64,
}

impl Promises {
    /// The share that was kept.
    pub fn kept_share(&self) -> Option<Ratio> {
        ContactCounts { promises: self.made, kept: self.kept, attempts: 0, connected: 0, right_party: 0 }.kept_rate()
    }

    fn of(promises: &[PastPromise], currency: Currency) -> Promises {
        let own = promises.iter().filter(|past| past.promise.currency == currency);
        own.fold(Promises::default(), |sum, past| Promises {
            made: sum.made + 1,
            kept: sum.kept + u32::from(past.is_kept),
            promised_minor: sum.promised_minor.saturating_add(past.promise.amount_minor),
            received_minor: sum.received_minor.saturating_add(past.received_minor),
        })
    }
}

impl Dashboard {
    /// From one state of a book.
    ///
    /// # Errors
    /// What the store gives.
    pub fn read(tx: &mut Tx<'_>, view: &View, progress: &Progress) -> Result<Dashboard, AppError> {
        let (now, before) = (view.period, view.period.before());
        let mut periods = month_ends(now.to);
        periods.extend([before, now]);
        let mut read = course::read(tx, view.creditor, &periods, progress)?;
        let empty =
            |period| Metrics { period, buckets: dunlin_core::aging::Buckets::default(), currencies: Vec::new() };
        let (of_now, of_before) = (read.pop(), read.pop());
        Ok(Dashboard {
            now: of_now.unwrap_or_else(|| empty(now)),
            before: of_before.unwrap_or_else(|| empty(before)),
            course: read,
            promises: promises(tx, view, now)?,
            promises_before: promises(tx, view, before)?,
        })
    }

    /// Promises of the period.
    pub fn promises(&self, currency: Currency) -> Promises {
        Promises::of(&self.promises, currency)
    }

    /// Promises of the period before.
    pub fn promises_before(&self, currency: Currency) -> Promises {
        Promises::of(&self.promises_before, currency)
    }

    /// The promises of the period themselves.
    pub fn past_promises(&self, currency: Currency) -> impl Iterator<Item = &PastPromise> {
        self.promises.iter().filter(move |past| past.promise.currency == currency)
    }
}

impl Metrics {
    /// The figures in one currency.
    pub fn of(&self, currency: Currency) -> Option<&CurrencyMetrics> {
        self.currencies.iter().find(|one| one.currency == currency)
    }
}

/// Promises whose day lies in the period and has passed.
fn promises(tx: &mut Tx<'_>, view: &View, period: Period) -> Result<Vec<PastPromise>, AppError> {
    let to = period.to.min(days::after(view.today, -1));
    Ok(tx.past_promises(view.creditor, period.from, to)?)
}

/// Three months each, to the ends of months up to a day.
fn month_ends(to: Date) -> Vec<Period> {
    let last = if to == to.last_of_month() { to } else { days::month_end_before(to) };
    let mut ends: Vec<Period> = std::iter::successors(Some(last), |end| Some(days::month_end_before(*end)))
        .take(MONTHS)
        .map(Period::quarter_to)
        .collect();
    ends.reverse();
    ends
}

/// Dashboards of a served book.
#[derive(Clone)]
pub struct Dashboards(Arc<Kept<View, Dashboard>>);

impl Dashboards {
    /// Of a book; nothing is read before somebody asks.
    pub fn new(book: &str) -> Dashboards {
        Dashboards(Arc::new(Kept::new(book, KEPT, Dashboard::read)))
    }

    /// A dashboard, or how far it is.
    ///
    /// # Errors
    /// What the store gives.
    pub fn get(&self, view: &View, patience: Duration) -> Result<Asked<Dashboard>, AppError> {
        self.0.get_within(view, patience)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_course_ends_with_the_last_whole_month() {
        let ends = |to| {
            let periods = month_ends(to);
            (periods.len(), periods[0].to(), periods[11].from(), periods[11].to())
        };
        let whole = (12, date(2025, 4, 30), date(2026, 1, 1), date(2026, 3, 31));
        assert_eq!(ends(date(2026, 3, 31)), whole);
        assert_eq!(ends(date(2026, 4, 29)), whole);
    }

    #[test]
    fn the_period_before_is_as_long() {
        let before = |from, to| Period::new(from, to).map(|period| period.before()).expect("a period");
        let (from, to) = (date(2026, 1, 1), date(2026, 3, 31));
        assert_eq!(before(from, to), Period::new(date(2025, 10, 1), date(2025, 12, 31)).expect("a period"));
        let ten = before(date(2026, 3, 5), date(2026, 3, 14));
        assert_eq!((ten.from(), ten.to(), ten.days()), (date(2026, 2, 23), date(2026, 3, 4), 10));
        let february = before(date(2026, 3, 1), date(2026, 3, 31));
        assert_eq!((february.from(), february.days()), (date(2026, 2, 1), 28));
    }
}
