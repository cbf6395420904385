//! A report as files: one table for spreadsheets and scripts, and a PDF with its chart.
//!
//! Decides: all currencies stand in both, one after the other, in the PDF the creditor's own first, with its chart.

use dunlin_charts::{Ink, Point};
use dunlin_core::money::{Currency, Decimal, Money};
use dunlin_core::ratio::Ratio;
use dunlin_letters::{ReportColumn, ReportModel, ReportTable};
use dunlin_words::{Value, Words};
use jiff::civil::Date;

use super::measure::{AMOUNTS, Measure, Side, bucket_name};
use super::{CurrencyMetrics, Dashboard};
use crate::app::Setting;
use crate::error::AppError;
use crate::export::{Cell, Column, Table};
use crate::paper;

/// The report as one table: a figure in a row, beside that of the period before.
pub fn table(words: &Words, dashboard: &Dashboard) -> Table {
    let name = |key: &str| words.text(key, &[]);
    let columns = [
        ("currency", "ui-currency"),
        ("figure", "ui-col-figure"),
        ("unit", "ui-col-unit"),
        ("value", "ui-col-value"),
        ("before", "ui-col-before"),
    ];
    let columns = columns.map(|(key, text)| Column { key, name: name(text) });
    let mut table = Table::new("report", name("ui-nav-reports"), columns.to_vec());
    for one in &dashboard.now.currencies {
        let currency = one.currency;
        let before = dashboard.before.of(currency);
        let amount = |minor: i64| Cell::Amount(Money { minor, currency });
        let mut row = |name: String, unit: &str, value: Cell, before: Cell| {
            table.rows.push(vec![
                Cell::Text(currency.code().into()),
                Cell::Text(name),
                Cell::Text(unit.into()),
                value,
                before,
            ]);
        };
        for (key, minor) in AMOUNTS {
            let before = before.map_or(Cell::Empty, |one| amount(minor(one)));
            row(name(key), currency.code(), amount(minor(one)), before);
        }
        for measure in Measure::ALL {
            let cell = |side| {
                measure.of(dashboard, currency, side).map_or(Cell::Empty, |ratio| Cell::Number(measure.value(ratio)))
            };
            let unit = name(if measure.is_days() { "ui-unit-days" } else { "ui-unit-percent" });
            row(measure.name(words), &unit, cell(Side::Now), cell(Side::Before));
        }
        for (at, open_minor) in one.open_minor.iter().enumerate() {
            let before = before.and_then(|before| before.open_minor.get(at));
            let before = before.map_or(Cell::Empty, |minor| amount(*minor));
            row(bucket_name(words, &dashboard.now.buckets, at), currency.code(), amount(*open_minor), before);
        }
    }
    table
}

/// The report as PDF.
///
/// # Errors
/// `report.not_possible` when it cannot be set.
pub fn pdf(
    words: &Words,
    setting: &Setting,
    dashboard: &Dashboard,
    bank_known_up_to: Option<Date>,
) -> Result<Vec<u8>, AppError> {
    paper::print(&model(words, setting, dashboard, bank_known_up_to))
}

fn model(words: &Words, setting: &Setting, dashboard: &Dashboard, bank: Option<Date>) -> ReportModel {
    let period = dashboard.now.period;
    let days = Value::Count(period.days().into());
    let (from, to) = (Value::ShortDate(period.from()), Value::ShortDate(period.to()));
    // The creditor's own currency comes first.
    let own = setting.creditor.currency;
    let mut currencies: Vec<&CurrencyMetrics> = dashboard.now.currencies.iter().collect();
    currencies.sort_by_key(|one| (one.currency != own, one.currency));
    let first = currencies.first().map(|one| one.currency);
    let chart_of = |currency: Currency| format!("{}, {}", words.text("ui-reports-course", &[]), currency.code());
    ReportModel {
        key: format!("report-{}-{}", period.from(), period.to()),
        date: period.to(),
        language: words.language().to_string(),
        creditor: setting.creditor.name.clone(),
        title: words.text("ui-nav-reports", &[]),
        subtitle: words.text("ui-reports-sentence", &[("from", from), ("to", to), ("days", days)]),
        notes: vec![paper::bank_note(words, bank)],
        is_wide: false,
        facts: Vec::new(),
        chart_title: first.map(chart_of).unwrap_or_default(),
        chart: first.map(|currency| chart(words, Ink::Paper, dashboard, currency)).unwrap_or_default(),
        tables: currencies.into_iter().flat_map(|one| tables(words, dashboard, one)).collect(),
    }
}

/// Days sales outstanding at the ends of the last twelve months.
pub fn chart(words: &Words, ink: Ink, dashboard: &Dashboard, currency: Currency) -> String {
    let points = points(words, dashboard, currency);
    let largest = points.iter().filter_map(|point| point.figure).max().unwrap_or(0);
    let label = |days: i64| (days * 10, words.show(Value::Number(Decimal { units: i128::from(days), scale: 0 })));
    let hairlines: Vec<(i64, String)> = dunlin_charts::steps(largest / 10).into_iter().map(label).collect();
    dunlin_charts::line(ink, &words.text("ui-reports-course", &[]), &points, &hairlines)
}

/// The chart's points, in tenths of days.
pub fn points(words: &Words, dashboard: &Dashboard, currency: Currency) -> Vec<Point> {
    let course = Measure::Dso.course(dashboard, currency);
    let point = |(metrics, ratio): (&super::Metrics, Option<Ratio>)| Point {
        label: words.show(Value::ShortDate(metrics.period.to())),
        value: ratio.map_or_else(|| "–".to_string(), |ratio| Measure::Dso.shown(words, ratio)),
        figure: ratio.and_then(|ratio| Measure::Dso.tenths(ratio)),
    };
    dashboard.course.iter().zip(course).map(point).collect()
}

fn tables(words: &Words, dashboard: &Dashboard, one: &CurrencyMetrics) -> Vec<ReportTable> {
    let currency = one.currency;
    let name = |key: &str| words.text(key, &[]);
    let figure = |minor: i64| words.show(Value::Figure(Money { minor, currency }));
    let number = |key: &str| ReportColumn::number(name(key));
    let before = dashboard.before.of(currency);
    let amounts = AMOUNTS.iter().map(|(key, minor)| {
        vec![name(key), figure(minor(one)), before.map_or_else(|| "–".to_string(), |before| figure(minor(before)))]
    });
    let measures = Measure::ALL.iter().map(|measure| {
        let shown = |side| measure.of(dashboard, currency, side).map(|ratio| measure.shown(words, ratio));
        let dash = || "–".to_string();
        let explained = measure.explained(words, dashboard, currency);
        let named = format!("{}\n{explained}", measure.name(words));
        vec![named, shown(Side::Now).unwrap_or_else(dash), shown(Side::Before).unwrap_or_else(dash)]
    });
    let buckets = one.open_minor.iter().enumerate().map(|(at, now)| {
        let rate = at.checked_sub(1).and_then(|from| *one.roll_rates.get(from)?);
        let rate = rate.map(|rate| words.text("ui-percent", &[("percent", Value::Number(rate.percent(1)))]));
        let month_ago = one.before_minor.get(at).copied().unwrap_or_default();
        let bucket = bucket_name(words, &dashboard.now.buckets, at);
        vec![bucket, figure(month_ago), figure(*now), rate.unwrap_or_else(|| "–".to_string())]
    });
    let month_ago = words.show(Value::ShortDate(dashboard.now.period.month_before()));
    let compared = || vec![ReportColumn::text(name("ui-col-figure")), number("ui-col-value"), number("ui-col-before")];
    let table =
        |title: String, columns, rows| ReportTable { title, columns, rows, sum: Vec::new(), remark: String::new() };
    let code = [("code", Value::Text(currency.code()))];
    vec![
        table(words.text("ui-reports-amounts", &code), compared(), amounts.collect()),
        table(words.text("ui-reports-measures", &code), compared(), measures.collect()),
        table(
            words.text("ui-reports-rolls-of", &code),
            vec![
                ReportColumn::text(name("ui-col-bucket")),
                ReportColumn::number(month_ago),
                number("ui-amount-open"),
                number("ui-col-rolled"),
            ],
            buckets.collect(),
        ),
    ]
}
