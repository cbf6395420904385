//! The figures of a period, for each currency of the book: what `dunlin_core::metrics` computes, from the ledger's entries and `aging`.
//!
//! Sales are invoices less credit notes, by their own dates. Receivables are all that `aging` calls open, charges and credits too. What
//! fell due is told for invoices and charges, less what was settled before the book knew them; money received by the end of the period
//! counts as collected of it, also when it came early.

mod authors;
pub mod collectors;
mod course;
mod dashboard;
mod measure;
pub mod paper;
pub mod reasons;

pub use dashboard::{Dashboard, Dashboards, Promises, View};
pub use measure::{AMOUNTS, Amount, Measure, Side, bucket_name};

use std::collections::BTreeMap;

use dunlin_core::aging::Buckets;
use dunlin_core::days;
use dunlin_core::item::ItemKind;
use dunlin_core::ledger::EntryKind;
use dunlin_core::metrics::{
    CollectionPeriod, Countback, Sales, average_days_delinquent, best_possible_dso, collected_against_due,
    collection_effectiveness, countback_dso, roll_rates, roll_through, simple_dso,
};
use dunlin_core::money::Currency;
use dunlin_core::provision::{Matrix, Provision};
use dunlin_core::ratio::Ratio;
use dunlin_store::Movement;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::error::{AppError, Failure};
use crate::kept::Progress;

/// The figures of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metrics {
    /// The period.
    pub period: Period,
    /// Where buckets begin and end.
    pub buckets: Buckets,
    /// By code; those with an entry up to the last day.
    pub currencies: Vec<CurrencyMetrics>,
}

/// First and last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    from: Date,
    to: Date,
    days: u16,
}

/// The figures in one currency; a figure that cannot be said is `None`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CurrencyMetrics {
    /// Which.
    pub currency: Currency,
    /// Sold on credit in the period; minor units.
    pub sales_minor: i64,
    /// Money received in the period, less what was returned; minor units.
    pub received_minor: i64,
    /// Open before the first day; minor units.
    pub opening_minor: i64,
    /// Open at the end of the last day, from not due to the oldest; minor units.
    pub open_minor: Vec<i64>,
    /// Open a month before that day, from not due to the oldest; minor units.
    pub before_minor: Vec<i64>,
    /// Fell due in the period; minor units.
    pub due_minor: i64,
    /// Collected of it by the last day; minor units.
    pub collected_minor: i64,
    /// Days sales outstanding.
    pub dso: Option<Ratio>,
    /// The same, counted back over the calendar months.
    pub countback: Option<Countback>,
    /// Days, if nothing were past due.
    pub best_possible_dso: Option<Ratio>,
    /// Days of delay.
    pub average_days_delinquent: Option<Ratio>,
    /// A share; only for a period of whole months.
    pub collection_effectiveness: Option<Ratio>,
    /// A share.
    pub collected_against_due: Option<Ratio>,
    /// Shares, one less than buckets: from the month before the last day to the last day.
    pub roll_rates: Vec<Option<Ratio>>,
    /// A share.
    pub roll_through: Option<Ratio>,
}

/// A figure that is a sum of entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// Sold on credit in the period.
    Sales,
    /// Money received in the period, less what was returned.
    Received,
    /// Fell due in the period.
    Due,
    /// Collected of what fell due, by the last day.
    Collected,
}

impl Figure {
    /// All of them.
    pub const ALL: [Figure; 4] = [Figure::Sales, Figure::Received, Figure::Due, Figure::Collected];

    /// Its name in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Figure::Sales => "sales",
            Figure::Received => "received",
            Figure::Due => "due",
            Figure::Collected => "collected",
        }
    }

    /// By its name.
    pub fn find(code: &str) -> Option<Figure> {
        Figure::ALL.into_iter().find(|figure| figure.code() == code)
    }

    /// What an entry by the last day of the period adds to the figure, in minor units; `None` when it has no part in it.
    pub fn part(self, movement: &Movement, period: Period) -> Option<i64> {
        let is_formed = matches!(movement.kind, EntryKind::Issued | EntryKind::Corrected);
        let is_in_period = movement.on >= period.from;
        let fell_due = !movement.item_kind.is_credit() && (period.from..=period.to).contains(&movement.due_on);
        let has_part = match self {
            Figure::Sales => is_sold(movement) && is_in_period,
            Figure::Received => movement.is_received && is_in_period,
            Figure::Due => fell_due && (is_formed || movement.kind == EntryKind::SettledBefore),
            Figure::Collected => fell_due && movement.is_received,
        };
        let sign = if matches!(self, Figure::Received | Figure::Collected) { -1 } else { 1 };
        has_part.then_some(sign * movement.amount_minor)
    }
}

/// Invoices and credit notes, and corrections of them.
fn is_sold(movement: &Movement) -> bool {
    matches!(movement.kind, EntryKind::Issued | EntryKind::Corrected)
        && matches!(movement.item_kind, ItemKind::Invoice | ItemKind::CreditNote)
}

impl Period {
    /// From one day to another.
    ///
    /// # Errors
    /// `metrics.period` when it ends before it begins, or has more than 65,535 days.
    pub fn new(from: Date, to: Date) -> Result<Period, AppError> {
        let days = days::between(from, to).saturating_add(1);
        let days = u16::try_from(days).ok().filter(|days| *days > 0).ok_or_else(|| {
            let message = format!("from {from} to {to} is no period of 1 to 65,535 days");
            AppError::new(Failure::Usage, "metrics.period", message)
                .hint("exchange --from and --to, or take a shorter one")
        })?;
        Ok(Period { from, to, days })
    }

    /// Three calendar months up to and with the month of a day; that month itself as far as the day.
    pub fn quarter_to(to: Date) -> Period {
        Period::months_to(to, 3)
    }

    /// So many calendar months up to and with the month of a day; that month itself as far as the day.
    pub fn months_to(to: Date, months: u8) -> Period {
        let from = to.first_of_month().saturating_sub(i32::from(months.saturating_sub(1)).months());
        // 256 months have fewer than 8,000 days.
        let days = u16::try_from(days::between(from, to).saturating_add(1)).unwrap_or(u16::MAX);
        Period { from, to, days }
    }

    /// First day.
    pub fn from(&self) -> Date {
        self.from
    }

    /// Last day.
    pub fn to(&self) -> Date {
        self.to
    }

    /// How many days.
    pub fn days(&self) -> u16 {
        self.days
    }

    /// The period of the same length that ends the day before this one begins: whole months before whole months.
    #[must_use]
    pub fn before(&self) -> Period {
        let to = days::after(self.from, -1);
        let from = match self.months() {
            Some(months) if self.from.day() == 1 => self.from.saturating_sub(i32::from(months).months()),
            _ => days::after(self.from, -i32::from(self.days)),
        };
        Period::new(from, to).unwrap_or(*self)
    }

    /// How many months, if they are whole.
    pub fn months(&self) -> Option<u16> {
        let next = days::after(self.to, 1);
        let count = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
        let months = u16::try_from(count(next) - count(self.from)).ok()?;
        (next.day() == self.from.day() && months > 0).then_some(months)
    }

    /// The day a month before the last one; the end of a month goes with the end of the month before.
    pub fn month_before(&self) -> Date {
        let before = self.to.saturating_sub(1.month());
        if self.to == self.to.last_of_month() { before.last_of_month() } else { before }
    }
}

/// The figures of a period, from one state of the book.
///
/// # Errors
/// What the store gives.
pub fn report(app: &mut App, setting: &Setting, period: Period) -> Result<Metrics, AppError> {
    let creditor = setting.creditor.id;
    let mut read = app.store.read(|tx| course::read(tx, creditor, &[period], &Progress::default()))?;
    Ok(read.pop().unwrap_or(Metrics { period, buckets: Buckets::default(), currencies: Vec::new() }))
}

/// The figures of a period beside those of the period before and of the last twelve months.
///
/// # Errors
/// What the store gives.
pub fn dashboard(app: &mut App, setting: &Setting, period: Period) -> Result<Dashboard, AppError> {
    let view = View { creditor: setting.creditor.id, period, today: app.clock.today(&setting.creditor.timezone) };
    app.store.read(|tx| Dashboard::read(tx, &view, &Progress::default()))
}

impl CurrencyMetrics {
    /// What a matrix of loss rates asks to set aside for what is open; `None` when it has other buckets.
    pub fn provision(&self, matrix: &Matrix) -> Option<Provision> {
        matrix.provide(&self.open_minor)
    }

    /// All that is open at the end; minor units.
    pub fn receivables_minor(&self) -> i64 {
        self.open_minor.iter().sum()
    }

    /// What of it is not due; minor units.
    pub fn not_due_minor(&self) -> i64 {
        self.open_minor.first().copied().unwrap_or_default()
    }
}

/// What was open of a currency, by bucket: before the period, a month before its end, and at its end; minor units.
struct OpenAt {
    opening: Vec<i64>,
    before: Vec<i64>,
    now: Vec<i64>,
}

/// What the entries of one currency add up to in a period; minor units.
#[derive(Debug, Clone, Default)]
struct Sums {
    sold: i64,
    received: i64,
    due: i64,
    collected: i64,
}

impl Sums {
    fn of(&mut self, figure: Figure) -> &mut i64 {
        match figure {
            Figure::Sales => &mut self.sold,
            Figure::Received => &mut self.received,
            Figure::Due => &mut self.due,
            Figure::Collected => &mut self.collected,
        }
    }

    fn figures(
        &self,
        currency: Currency,
        period: Period,
        sold_by_day: &BTreeMap<Date, i64>,
        open: OpenAt,
    ) -> CurrencyMetrics {
        let (before_minor, open_minor) = (open.before, open.now);
        let (ending_minor, ending_not_due_minor) = (open_minor.iter().sum(), open_minor[0]);
        let beginning_minor = open.opening.iter().sum();
        let sales = Sales { amount_minor: self.sold, days: period.days };
        let roll_rates = roll_rates(&before_minor, &open_minor);
        let effectiveness = |months| {
            let (sales_minor, beginning_minor) = (self.sold, beginning_minor);
            collection_effectiveness(&CollectionPeriod {
                beginning_minor,
                sales_minor,
                months,
                ending_minor,
                ending_not_due_minor,
            })
        };
        CurrencyMetrics {
            currency,
            sales_minor: self.sold,
            received_minor: self.received,
            opening_minor: beginning_minor,
            due_minor: self.due,
            collected_minor: self.collected,
            dso: simple_dso(ending_minor, sales),
            countback: countback_dso(ending_minor, &newest_first(sold_by_day, period.to)),
            best_possible_dso: best_possible_dso(ending_not_due_minor, sales),
            average_days_delinquent: average_days_delinquent(ending_minor, ending_not_due_minor, sales),
            collection_effectiveness: period.months().and_then(effectiveness),
            collected_against_due: collected_against_due(self.collected, self.due),
            roll_through: roll_through(&roll_rates),
            roll_rates,
            before_minor,
            open_minor,
        }
    }
}

/// Every month back to the first with sales; the newest has the days up to the last one.
fn newest_first(sold_by_day: &BTreeMap<Date, i64>, to: Date) -> Vec<Sales> {
    let Some((first, _)) = sold_by_day.first_key_value() else { return Vec::new() };
    let mut months = Vec::new();
    let mut end = to;
    while end >= *first {
        let amount_minor = sold_by_day.range(end.first_of_month()..=end).map(|(_, sold)| sold).sum();
        months.push(Sales { amount_minor, days: u16::try_from(end.day()).unwrap_or_default() });
        if end.first_of_month() == Date::MIN {
            break;
        }
        end = days::after(end.first_of_month(), -1);
    }
    months
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn months_are_told_only_when_they_are_whole() {
        let months = |from, to| Period::new(from, to).ok().and_then(|period| period.months());
        assert_eq!(months(date(2026, 1, 1), date(2026, 3, 31)), Some(3));
        assert_eq!(months(date(2025, 12, 15), date(2026, 1, 14)), Some(1));
        assert_eq!(months(date(2026, 1, 1), date(2026, 3, 30)), None);
        assert_eq!(months(date(2026, 1, 1), date(2026, 1, 1)), None);
        assert_eq!(Period::new(date(2026, 1, 2), date(2026, 1, 1)).expect_err("reversed").code, "metrics.period");
        assert_eq!(Period::new(date(1700, 1, 1), date(2026, 1, 1)).expect_err("too long").code, "metrics.period");
        let quarter = Period::quarter_to(date(2026, 5, 31));
        assert_eq!((quarter.from, quarter.months(), quarter.days), (date(2026, 3, 1), Some(3), 92));
        assert_eq!(quarter.month_before(), date(2026, 4, 30));
        assert_eq!(Period::quarter_to(date(2026, 2, 28)).month_before(), date(2026, 1, 31));
        assert_eq!(Period::quarter_to(date(2026, 3, 30)).month_before(), date(2026, 2, 28));
    }
}
