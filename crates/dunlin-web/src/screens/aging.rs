//! Aging: what is open by customer and by how long, as of today or any past day (R1.1).
//!
//! Decides: one currency at a time, so that columns can be summed; customers with the largest past-due sum first.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::aging::{self, Aging as Report, BucketSum, CurrencySum};
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::aging::Buckets;
use dunlin_core::money::Currency;
use dunlin_store::AsOf;
use jiff::civil::Date;
use serde::Deserialize;

use crate::answer::{answer, page};
use crate::face::Face;
use crate::frame::{Frame, Here};
use crate::screens::customers::range;
use crate::security::Visitor;
use crate::site::Site;

/// Rows on a page.
const PAGE: usize = 100;
/// The chart in its own units.
const WIDTH: i64 = 960;
const HEIGHT: i64 = 180;

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    /// The day; today when empty.
    as_of: String,
    currency: String,
    page: usize,
}

/// A column of the chart and of the table.
struct Bucket {
    name: String,
    class: String,
    total: String,
    items: String,
    x: i64,
    y: i64,
    height: i64,
}

struct Row {
    number: String,
    name: String,
    buckets: Vec<String>,
    total: String,
}

struct Choice {
    code: String,
    href: String,
    is_here: bool,
}

#[derive(Template)]
#[template(path = "aging.html", blocks = ["main"])]
struct Aging {
    frame: Frame,
    as_of: String,
    day: String,
    sentence: String,
    currencies: Vec<Choice>,
    code: String,
    buckets: Vec<Bucket>,
    rows: Vec<Row>,
    total: String,
    shown: String,
    before: Option<String>,
    after: Option<String>,
}

page!(Aging);

/// The page.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Query(wanted): Query<Wanted>) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, &wanted)).await;
    answer(&visitor, page)
}

/// A day of an address: empty is none, anything else must be one.
pub(crate) fn day_of(text: &str) -> Result<Option<Date>, AppError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let read = text.trim().parse().map(Some);
    read.map_err(|_| {
        AppError::new(Failure::Usage, "date.not_understood", format!("\"{text}\" is no day")).hint("2026-11-19")
    })
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, wanted: &Wanted) -> Result<Aging, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Aging, &visitor.face.t("ui-nav-aging"))?;
    let day = day_of(&wanted.as_of)?.unwrap_or(frame.today);
    let report = aging::report(app, setting, &AsOf::day(day), &Buckets::default())?;
    let currency = Currency::find(&wanted.currency).unwrap_or_else(|| largest(&report, setting.creditor.currency));
    let face = frame.face.clone();
    let address = |code: &str, page: usize| format!("/aging?as_of={day}&currency={code}&page={page}");
    let currencies = report.currencies.iter().map(|sum| Choice {
        code: sum.currency.code().to_string(),
        href: address(sum.currency.code(), 0),
        is_here: sum.currency == currency,
    });
    let mut own: Vec<_> = report.customers.iter().filter(|sum| sum.currency == currency).collect();
    own.sort_by_key(|sum| std::cmp::Reverse((sum.past_due_minor, sum.total_minor)));
    let found = own.len();
    let from = wanted.page.saturating_mul(PAGE).min(found);
    let cell =
        |sum: &BucketSum| if sum.items == 0 { "–".to_string() } else { face.figure(sum.amount_minor, currency) };
    let rows: Vec<Row> = own
        .into_iter()
        .skip(from)
        .take(PAGE)
        .map(|sum| Row {
            number: sum.number.clone(),
            name: sum.name.clone(),
            buckets: sum.buckets.iter().map(cell).collect(),
            total: face.figure(sum.total_minor, currency),
        })
        .collect();
    let until = from + rows.len();
    let all = report.currencies.iter().find(|sum| sum.currency == currency);
    Ok(Aging {
        as_of: day.to_string(),
        day: face.weekday(day),
        sentence: sentence(&face, all),
        currencies: currencies.collect(),
        code: currency.code().to_string(),
        buckets: all.map(|sum| chart(&face, &report.buckets, sum)).unwrap_or_default(),
        total: face.figure(all.map_or(0, |sum| sum.total_minor), currency),
        shown: range(&face, from, until, found),
        before: (from > 0).then(|| address(currency.code(), wanted.page - 1)),
        after: (until < found).then(|| address(currency.code(), wanted.page + 1)),
        rows,
        frame,
    })
}

/// The creditor's own currency if something is open in it, else the one with the most items.
fn largest(report: &Report, own: Currency) -> Currency {
    let has_own = report.currencies.iter().any(|sum| sum.currency == own);
    let most = report.currencies.iter().max_by_key(|sum| sum.items).map_or(own, |sum| sum.currency);
    if has_own { own } else { most }
}

fn sentence(face: &Face, all: Option<&CurrencySum>) -> String {
    let Some(sum) = all else { return face.t("ui-aging-none") };
    let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let money = face.money(sum.total_minor, sum.currency);
    let values = [
        ("amount", (&money).into()),
        ("items", count(sum.items).into()),
        ("late", count(sum.customers_past_due).into()),
    ];
    face.say("ui-aging-sentence", &values)
}

/// Columns from zero: a column's height is its share of the largest.
fn chart(face: &Face, buckets: &Buckets, sum: &CurrencySum) -> Vec<Bucket> {
    let largest = sum.buckets.iter().map(|bucket| bucket.amount_minor).max().unwrap_or(0).max(1);
    let count = i64::try_from(sum.buckets.len()).unwrap_or(1).max(1);
    let step = WIDTH / count;
    let bucket = |(at, bucket): (usize, &BucketSum)| {
        let share = i128::from(bucket.amount_minor.max(0)) * i128::from(HEIGHT) / i128::from(largest);
        let height = i64::try_from(share).unwrap_or(HEIGHT);
        Bucket {
            name: bucket_name(face, buckets, at),
            class: format!("a{at}"),
            total: face.figure(bucket.amount_minor, sum.currency),
            items: face.n("ui-items", usize::try_from(bucket.items).unwrap_or(usize::MAX)),
            x: step * i64::try_from(at).unwrap_or(0),
            y: HEIGHT - height,
            height,
        }
    };
    sum.buckets.iter().enumerate().map(bucket).collect()
}

fn bucket_name(face: &Face, buckets: &Buckets, at: usize) -> String {
    match buckets.bounds(at) {
        (None, _) => face.t("ui-not-due"),
        (Some(from), Some(to)) => format!("{from}–{to}"),
        (Some(from), None) => face.t1("ui-over-days", "days", &(from - 1).to_string()),
    }
}
