//! The figures of a report that are days or shares: their order, their value, and how each is worked out, in words.
//!
//! Decides: digits (one after the point), and which numbers a formula names. The sentences are Fluent texts, `ui-figure-…`.

use dunlin_core::money::{Currency, Decimal, Money};
use dunlin_core::ratio::Ratio;
use dunlin_words::{Value, Words};

use super::{CurrencyMetrics, Dashboard};

/// A figure that is days or a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Days sales outstanding.
    Dso,
    /// The same, counted back.
    Countback,
    /// Days, if nothing were past due.
    BestPossible,
    /// Days of delay.
    Delinquent,
    /// Collection effectiveness.
    Effectiveness,
    /// Collected of what fell due.
    AgainstDue,
    /// Promises kept.
    Promises,
}

/// Which period of a dashboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The one asked for.
    Now,
    /// The one before.
    Before,
}

impl Measure {
    /// In the order of a report.
    pub const ALL: [Measure; 7] = [
        Measure::Dso,
        Measure::Countback,
        Measure::BestPossible,
        Measure::Delinquent,
        Measure::Effectiveness,
        Measure::AgainstDue,
        Measure::Promises,
    ];

    /// The part of its texts' keys that is its own.
    pub fn key(self) -> &'static str {
        match self {
            Measure::Dso => "dso",
            Measure::Countback => "countback",
            Measure::BestPossible => "best-possible",
            Measure::Delinquent => "delinquent",
            Measure::Effectiveness => "effectiveness",
            Measure::AgainstDue => "against-due",
            Measure::Promises => "promises",
        }
    }

    /// Days; the others are shares.
    pub fn is_days(self) -> bool {
        matches!(self, Measure::Dso | Measure::Countback | Measure::BestPossible | Measure::Delinquent)
    }

    /// From the entries of one currency alone; promises are not among them.
    pub fn of_metrics(self, one: &CurrencyMetrics) -> Option<Ratio> {
        match self {
            Measure::Dso => one.dso,
            Measure::Countback => one.countback.map(|back| back.days),
            Measure::BestPossible => one.best_possible_dso,
            Measure::Delinquent => one.average_days_delinquent,
            Measure::Effectiveness => one.collection_effectiveness,
            Measure::AgainstDue => one.collected_against_due,
            Measure::Promises => None,
        }
    }

    /// For a period of a dashboard.
    pub fn of(self, dashboard: &Dashboard, currency: Currency, side: Side) -> Option<Ratio> {
        let (metrics, promises) = match side {
            Side::Now => (&dashboard.now, dashboard.promises(currency)),
            Side::Before => (&dashboard.before, dashboard.promises_before(currency)),
        };
        if self == Measure::Promises {
            return promises.kept_share();
        }
        metrics.of(currency).and_then(|one| self.of_metrics(one))
    }

    /// At the ends of the months that lead to the period.
    pub fn course(self, dashboard: &Dashboard, currency: Currency) -> Vec<Option<Ratio>> {
        let at = |metrics: &super::Metrics| metrics.of(currency).and_then(|one| self.of_metrics(one));
        dashboard.course.iter().map(at).collect()
    }

    /// Rounded as it is shown: days, or percent.
    pub fn value(self, ratio: Ratio) -> Decimal {
        if self.is_days() { ratio.decimal(1) } else { ratio.percent(1) }
    }

    /// Whole tenths, for charts.
    pub fn tenths(self, ratio: Ratio) -> Option<i64> {
        i64::try_from(self.value(ratio).units).ok()
    }

    /// `46.0 days`, `82.7 %`.
    pub fn shown(self, words: &Words, ratio: Ratio) -> String {
        let number = Value::Number(self.value(ratio));
        if self.is_days() {
            words.text("ui-figure-days", &[("days", number)])
        } else {
            words.text("ui-percent", &[("percent", number)])
        }
    }

    /// Its name.
    pub fn name(self, words: &Words) -> String {
        words.text(&format!("ui-figure-{}", self.key()), &[])
    }

    /// The formula in words with the numbers of the period, or why there is no figure.
    pub fn explained(self, words: &Words, dashboard: &Dashboard, currency: Currency) -> String {
        let (Some(one), Some(ratio)) = (dashboard.now.of(currency), self.of(dashboard, currency, Side::Now)) else {
            return words.text(&format!("ui-figure-{}-none", self.key()), &[]);
        };
        let money = |minor: i64| Value::Money(Money { minor, currency });
        let (promises, shown) = (dashboard.promises(currency), self.shown(words, ratio));
        let period = dashboard.now.period;
        words.text(
            &format!("ui-figure-{}-how", self.key()),
            &[
                ("open", money(one.receivables_minor())),
                ("late", money(one.receivables_minor().saturating_sub(one.not_due_minor()))),
                ("not_due", money(one.not_due_minor())),
                ("sold", money(one.sales_minor)),
                ("opening", money(one.opening_minor)),
                ("due", money(one.due_minor)),
                ("collected", money(one.collected_minor)),
                ("rest", money(one.countback.map_or(0, |back| back.unexplained_minor))),
                ("value", Value::Text(&shown)),
                ("days", Value::Count(period.days().into())),
                ("months", Value::Count(period.months().unwrap_or(0).into())),
                ("made", Value::Count(promises.made.into())),
                ("kept", Value::Count(promises.kept.into())),
            ],
        )
    }
}

/// An amount of a report: the key of its name and its figure in minor units.
pub type Amount = (&'static str, fn(&CurrencyMetrics) -> i64);

/// The amounts of a period, in the order of a report.
pub const AMOUNTS: [Amount; 6] = [
    ("ui-amount-sold", |one| one.sales_minor),
    ("ui-amount-received", |one| one.received_minor),
    ("ui-amount-opening", |one| one.opening_minor),
    ("ui-amount-open", CurrencyMetrics::receivables_minor),
    ("ui-amount-due", |one| one.due_minor),
    ("ui-amount-collected", |one| one.collected_minor),
];

/// A bucket's name: not due, 1–30, over 90.
pub fn bucket_name(words: &Words, buckets: &dunlin_core::aging::Buckets, at: usize) -> String {
    match buckets.bounds(at) {
        (None, _) => words.text("ui-not-due", &[]),
        (Some(from), Some(to)) => format!("{from}–{to}"),
        (Some(from), None) => words.text("ui-over-days", &[("days", Value::Count(i64::from(from) - 1))]),
    }
}
