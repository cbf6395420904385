//! Aging as pages: one currency, the customers of a filter in the order of the page, with a chart of the ages and the sums.

use dunlin_charts::{Column, Ink};
use dunlin_core::aging::Buckets;
use dunlin_core::money::{Currency, Money};
use dunlin_core::ratio::Ratio;
use dunlin_letters::{ReportColumn, ReportModel, ReportTable};
use dunlin_words::{Value, Words};
use jiff::civil::Date;

use super::{NAME, ROWS_MAX, bank_note, cut, print};
use crate::aging::CustomerSum;
use crate::app::Setting;
use crate::error::AppError;
use crate::metrics::bucket_name;

/// What is printed.
#[derive(Debug, Clone)]
pub struct AgingPages<'a> {
    /// As of this day.
    pub as_of: Date,
    /// The bank is known up to this day.
    pub bank: Option<Date>,
    /// Where buckets begin and end.
    pub buckets: &'a Buckets,
    /// In which money.
    pub currency: Currency,
    /// The customers, all in that currency, in their order.
    pub customers: Vec<&'a CustomerSum>,
}

/// Aging as PDF.
///
/// # Errors
/// `report.not_possible` when it cannot be set.
pub fn aging(words: &Words, setting: &Setting, pages: &AgingPages<'_>) -> Result<Vec<u8>, AppError> {
    let currency = pages.currency;
    let money = |minor: i64| words.show(Value::Money(Money { minor, currency }));
    let all = open(pages, &pages.customers);
    let total: i64 = all.iter().sum();
    let late: i64 = all.iter().skip(1).sum();
    let share = Ratio::of(late.into(), total.into()).map(|share| Value::Number(share.percent(1)));
    let share = share.map_or_else(|| "–".to_string(), |share| words.text("ui-percent", &[("percent", share)]));
    let name = |key: &str| words.text(key, &[]);
    let day = words.show(Value::Weekday(pages.as_of));
    print(&ReportModel {
        key: format!("aging-{}-{}", pages.as_of, currency.code()),
        date: pages.as_of,
        language: words.language().to_string(),
        creditor: setting.creditor.name.clone(),
        is_wide: true,
        title: name("ui-nav-aging"),
        subtitle: words.text("ui-paper-as-of", &[("day", Value::Text(&day)), ("code", Value::Text(currency.code()))]),
        notes: vec![bank_note(words, pages.bank)],
        facts: vec![
            (name("ui-open"), money(total)),
            (name("ui-overdue"), money(late)),
            (name("ui-paper-late-share"), share),
            (name("ui-nav-customers"), words.show(Value::Count(count(pages.customers.len())))),
        ],
        chart_title: String::new(),
        chart: chart(words, pages, &all),
        tables: vec![table(words, pages, &all)],
    })
}

/// What is open of some customers, by age; minor units.
fn open(pages: &AgingPages<'_>, customers: &[&CustomerSum]) -> Vec<i64> {
    let mut sums = vec![0_i64; pages.buckets.count()];
    for customer in customers {
        for (sum, bucket) in sums.iter_mut().zip(&customer.buckets) {
            *sum = sum.saturating_add(bucket.amount_minor);
        }
    }
    sums
}

fn chart(words: &Words, pages: &AgingPages<'_>, all: &[i64]) -> String {
    let figure = |minor: i64| words.show(Value::Figure(Money { minor, currency: pages.currency }));
    let column = |(at, minor): (usize, &i64)| Column {
        label: bucket_name(words, pages.buckets, at),
        value: figure(*minor),
        parts: vec![(at, *minor)],
        href: None,
        is_chosen: false,
    };
    let columns: Vec<Column> = all.iter().enumerate().map(column).collect();
    dunlin_charts::columns(Ink::Paper, &words.text("ui-nav-aging", &[]), &columns, &[])
}

fn table(words: &Words, pages: &AgingPages<'_>, all: &[i64]) -> ReportTable {
    let name = |key: &str| words.text(key, &[]);
    let figure = |minor: i64| match minor {
        0 => "–".to_string(),
        _ => words.show(Value::Figure(Money { minor, currency: pages.currency })),
    };
    let line = |first: String, number: String, open: &[i64], late: String| {
        let mut cells = vec![first, number];
        cells.extend(open.iter().map(|minor| figure(*minor)));
        cells.extend([figure(open.iter().sum()), late]);
        cells
    };
    let (shown, rest) = pages.customers.split_at(pages.customers.len().min(ROWS_MAX));
    let row = |sum: &&CustomerSum| {
        let open: Vec<i64> = sum.buckets.iter().map(|bucket| bucket.amount_minor).collect();
        let late = sum.days_past_due.map(|days| days.to_string()).unwrap_or_default();
        line(cut(&sum.name, NAME), sum.number.clone(), &open, late)
    };
    let mut rows: Vec<Vec<String>> = shown.iter().map(row).collect();
    if !rest.is_empty() {
        let more = words.text("ui-paper-more", &[("count", Value::Count(count(rest.len())))]);
        rows.push(line(more, String::new(), &open(pages, rest), String::new()));
    }
    let mut columns = vec![ReportColumn::text(name("ui-col-customer")), ReportColumn::word(name("ui-col-number"))];
    columns.extend((0..pages.buckets.count()).map(|at| ReportColumn::number(bucket_name(words, pages.buckets, at))));
    columns.extend([ReportColumn::number(name("ui-open")), ReportColumn::number(name("ui-col-days-past-due"))]);
    ReportTable {
        title: String::new(),
        columns,
        rows,
        sum: line(name("ui-sum"), String::new(), all, String::new()),
        remark: String::new(),
    }
}

fn count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
