//! `metrics --json`: days and shares are decimal strings, rounded once, half up; what cannot be said is `null`.

use dunlin_app::metrics::{CurrencyMetrics, Metrics};
use dunlin_core::provision::Matrix;
use dunlin_core::ratio::Ratio;
use serde::Serialize;

use crate::{decimal, iso};

/// The whole report.
#[derive(Debug, Serialize)]
pub struct MetricsReport {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// How many days.
    pub days: u16,
    /// How many months, when they are whole.
    pub months: Option<u16>,
    /// One per currency, by code.
    pub currencies: Vec<MetricsCurrency>,
}

/// The figures in one currency.
#[derive(Debug, Serialize)]
pub struct MetricsCurrency {
    /// ISO 4217 code.
    pub currency: String,
    /// Invoices less credit notes of the period.
    pub sales: String,
    /// Money received in the period.
    pub received: String,
    /// Open before the first day.
    pub opening: String,
    /// Open at the end of the last day.
    pub receivables: String,
    /// What of it is not due.
    pub not_due: String,
    /// Fell due in the period.
    pub due: String,
    /// Collected of it by the last day.
    pub collected: String,
    /// Days sales outstanding: days.
    pub dso: Option<String>,
    /// The same, counted back.
    pub countback: Option<CountbackLine>,
    /// Days.
    pub best_possible_dso: Option<String>,
    /// Days.
    pub average_days_delinquent: Option<String>,
    /// Percent; `null` unless the months are whole.
    pub collection_effectiveness: Option<String>,
    /// Percent.
    pub collected_against_due: Option<String>,
    /// One less than buckets.
    pub roll_rates: Vec<RollRate>,
    /// Percent: the product of the rates.
    pub roll_through: Option<String>,
    /// What to set aside, when loss rates are given.
    pub provision: Option<Vec<ProvisionLine>>,
    /// The sum of `provision`.
    pub provision_total: Option<String>,
}

/// Days sales outstanding, counted back.
#[derive(Debug, Serialize)]
pub struct CountbackLine {
    /// Days.
    pub days: String,
    /// Older than all sales in the book.
    pub unexplained: String,
}

/// From a bucket to the next.
#[derive(Debug, Serialize)]
pub struct RollRate {
    /// First day past due of the bucket it left, `null` for not due.
    pub from: Option<i32>,
    /// First day past due of the bucket it came to.
    pub to: Option<i32>,
    /// Percent.
    pub rate: Option<String>,
}

/// One bucket of a provision.
#[derive(Debug, Serialize)]
pub struct ProvisionLine {
    /// First day past due, `null` at the open end.
    pub from: Option<i32>,
    /// Last day past due, `null` at the open end.
    pub to: Option<i32>,
    /// Open in it.
    pub gross: String,
    /// Percent.
    pub rate: String,
    /// What to set aside.
    pub allowance: String,
}

impl MetricsReport {
    /// The report; with a matrix the provision too.
    pub fn of(metrics: &Metrics, matrix: Option<&Matrix>) -> MetricsReport {
        let period = metrics.period;
        MetricsReport {
            from: iso(period.from()),
            to: iso(period.to()),
            days: period.days(),
            months: period.months(),
            currencies: metrics.currencies.iter().map(|one| currency(metrics, one, matrix)).collect(),
        }
    }
}

fn currency(metrics: &Metrics, one: &CurrencyMetrics, matrix: Option<&Matrix>) -> MetricsCurrency {
    let money = |minor| decimal(minor, one.currency);
    let days = |ratio: Option<Ratio>| ratio.map(|ratio| ratio.to_decimal(2));
    let percent = |ratio: Option<Ratio>| ratio.map(|ratio| ratio.to_percent(2));
    let first = |bucket| metrics.buckets.bounds(bucket).0;
    let rolls = one.roll_rates.iter().enumerate();
    let provision = matrix.and_then(|matrix| Some((matrix, one.provision(matrix)?)));
    let allowances = provision.as_ref().map(|(matrix, provision)| {
        let rows = matrix.rates().iter().zip(&one.open_minor).zip(&provision.by_bucket_minor).enumerate();
        let line = |(at, ((rate, gross), allowance)): (usize, ((&Ratio, &i64), &i64))| {
            let (from, to) = metrics.buckets.bounds(at);
            ProvisionLine { from, to, gross: money(*gross), rate: rate.to_percent(4), allowance: money(*allowance) }
        };
        rows.map(line).collect()
    });
    MetricsCurrency {
        currency: one.currency.code().to_string(),
        sales: money(one.sales_minor),
        received: money(one.received_minor),
        opening: money(one.opening_minor),
        receivables: money(one.receivables_minor()),
        not_due: money(one.not_due_minor()),
        due: money(one.due_minor),
        collected: money(one.collected_minor),
        dso: days(one.dso),
        countback: one
            .countback
            .map(|back| CountbackLine { days: back.days.to_decimal(2), unexplained: money(back.unexplained_minor) }),
        best_possible_dso: days(one.best_possible_dso),
        average_days_delinquent: days(one.average_days_delinquent),
        collection_effectiveness: percent(one.collection_effectiveness),
        collected_against_due: percent(one.collected_against_due),
        roll_rates: rolls
            .map(|(at, rate)| RollRate { from: first(at), to: first(at + 1), rate: percent(*rate) })
            .collect(),
        roll_through: percent(one.roll_through),
        provision: allowances,
        provision_total: provision.map(|(_, provision)| money(provision.total_minor)),
    }
}
