//! Aging: what is open by customer and by how long, as of today or any past day (R1.1).
//!
//! Decides: one currency at a time, so that columns can be summed; customers with the largest past-due sum first. Today's figures are kept
//! for as long as the book does not change; a past day's are computed apart, and while they are not there the page says how far they are
//! and asks again by itself.

use std::time::Duration;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::aging::{Aging as Report, BucketSum, CurrencySum, CustomerSum};
use dunlin_app::export::{Cell, Format, Table};
use dunlin_app::kept::Asked;
use dunlin_app::metrics::{Dashboard, Dashboards, Period, View};
use dunlin_app::paper::{self, AgingPages};
use dunlin_app::summary::{Filter, Show, Sort, Summaries, Summary};
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_charts::{Column, Ink};
use dunlin_core::aging::Buckets;
use dunlin_core::days;
use dunlin_core::money::Currency;
use dunlin_store::AsOf;
use jiff::civil::Date;
use serde::Deserialize;

use crate::answer::page;
use crate::face::Face;
use crate::frame::{Frame, Here};
use crate::screens::aging_history::History;
use crate::screens::customers::range;
use crate::screens::opened::{Opened, Working};
use crate::screens::views::Views;
use crate::security::Visitor;
use crate::sheet::{self, Output};
use crate::site::Site;

/// Rows on a page.
const PAGE: usize = 50;
/// How long a page waits for a past day's figures before it says how far they are.
pub(crate) const PATIENCE: Duration = Duration::from_millis(400);
/// How long a file does.
const PATIENCE_OF_FILES: Duration = Duration::from_mins(2);
/// How long a page waits for the chart of months before it shows that of the day.
const PATIENCE_OF_CHARTS: Duration = Duration::from_millis(100);

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    /// The day; today when empty.
    as_of: String,
    currency: String,
    /// Part of a number, a name or a place.
    q: String,
    /// `name`, `total` or the place of a bucket; what is past due when empty. `-` before it turns the order round.
    sort: String,
    page: usize,
    /// Which table a file is of: `months`, else the customers.
    table: String,
}

/// A column of the table: its sum, and where its items are.
struct Bucket {
    name: String,
    class: String,
    total: String,
    items: String,
    href: String,
    sort: String,
    order: Option<&'static str>,
}

/// A customer; a cell that is empty leads nowhere.
struct Row {
    number: String,
    name: String,
    buckets: Vec<(String, Option<String>)>,
    total: String,
}

/// A line of the chart's table.
pub(crate) struct Month {
    pub(crate) day: String,
    pub(crate) href: String,
    pub(crate) parts: Vec<String>,
    pub(crate) total: String,
}

/// A choice of a segment.
pub(crate) struct Choice {
    pub(crate) code: String,
    pub(crate) href: String,
    pub(crate) is_here: bool,
}

#[derive(Template)]
#[template(path = "aging.html", blocks = ["main"])]
struct Aging {
    frame: Frame,
    as_of: String,
    before_on: String,
    after_on: Option<String>,
    day: String,
    q: String,
    sentence: String,
    late_share: Option<String>,
    open: String,
    late: String,
    currencies: Vec<Choice>,
    code: String,
    chart: String,
    /// What the chart of months counts in; empty for the chart of one day.
    unit: String,
    months: Vec<Month>,
    buckets: Vec<Bucket>,
    rows: Vec<Row>,
    total: String,
    all_href: String,
    by_name: String,
    by_total: String,
    shown: String,
    before: Option<String>,
    after: Option<String>,
    views: Views,
}

page!(Aging);

/// The page, or its table as a file.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(wanted): Query<Wanted>,
) -> Response {
    let (asked, summaries, dashboards) = (visitor.clone(), site.summaries(), site.dashboards());
    match output {
        Output::Page => {
            let kept = (summaries, dashboards);
            let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, &wanted, &kept));
            Opened::answer(&visitor, page.await)
        }
        Output::File(Format::Pdf) => {
            let made = site.work(visitor.actor(), move |app, setting| {
                let summary = ready(app, setting, &wanted, &summaries)?;
                let currency = wanted.currency_of(&summary.aging, setting.creditor.currency);
                let found = summary.find(&wanted.filter(currency));
                let as_of = summary.aging.as_of;
                let bank = app.store.read(|tx| tx.bank_known_up_to(setting.creditor.id, &AsOf::day(as_of)))?;
                let customers = found.rows().filter_map(|(_, sum)| sum).collect();
                let pages = AgingPages { as_of, bank, buckets: &summary.aging.buckets, currency, customers };
                Ok(("aging", paper::aging(asked.face.words(), setting, &pages)?))
            });
            sheet::made(&visitor, Format::Pdf, made.await)
        }
        Output::File(format) if wanted.table == "months" => {
            let table = table_of("aging_history", &visitor.face, &[("day", "ui-col-day"), ("currency", "ui-currency")]);
            sheet::file(&site, &visitor, format, &table, move |app, setting, lines| {
                let (history, currency) = history(app, setting, &wanted, (&summaries, &dashboards))?;
                lines.all(history.cells().map(|(day, open)| figures(vec![Cell::Date(day)], currency, &open)))
            })
            .await
        }
        Output::File(format) => {
            let head = [("customer", "ui-col-number"), ("name", "ui-col-customer"), ("currency", "ui-currency")];
            let mut table = table_of("aging", &visitor.face, &head);
            table.columns.extend(sheet::columns(&visitor.face, &[("days_past_due", "ui-col-days-past-due")]));
            sheet::file(&site, &visitor, format, &table, move |app, setting, lines| {
                let summary = ready(app, setting, &wanted, &summaries)?;
                let currency = wanted.currency_of(&summary.aging, setting.creditor.currency);
                lines.all(summary.find(&wanted.filter(currency)).rows().filter_map(|(_, sum)| sum.map(cells)))
            })
            .await
        }
    }
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

pub(crate) fn summary_of(
    setting: &Setting,
    summaries: &Summaries,
    (day, today): (Date, Date),
    patience: Duration,
) -> Result<Asked<Summary>, AppError> {
    let creditor = setting.creditor.id;
    if day == today {
        return summaries.today(creditor, day).map(Asked::Ready);
    }
    summaries.as_of(creditor, day, patience)
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    wanted: &Wanted,
    (summaries, dashboards): &(Summaries, Dashboards),
) -> Result<Opened<Aging>, AppError> {
    if let Some(to) = Views::default(app, setting, visitor, "aging")? {
        return Ok(Opened::Default(to));
    }
    let frame = Frame::read(app, setting, visitor, Here::Aging, &visitor.face.t("ui-nav-aging"))?;
    let views = Views::read(app, setting, &frame, "aging")?;
    let day = day_of(&wanted.as_of)?.unwrap_or(frame.today);
    match summary_of(setting, summaries, (day, frame.today), PATIENCE)? {
        Asked::Ready(summary) => {
            let view = View { creditor: setting.creditor.id, period: Period::quarter_to(day), today: frame.today };
            let course = match dashboards.get(&view, PATIENCE_OF_CHARTS)? {
                Asked::Ready(dashboard) => Some(dashboard),
                Asked::Working(_) => None,
            };
            Ok(Opened::Page(report(
                frame,
                setting,
                (wanted, visitor.rows_or(PAGE)),
                day,
                (&summary, course.as_deref()),
                views,
            )))
        }
        Asked::Working(percent) => {
            let sentence = frame.face.t1("ui-aging-working", "day", &frame.face.weekday(day));
            Ok(Opened::Working(Box::new(Working { frame, sentence, percent })))
        }
    }
}

fn report(
    frame: Frame,
    setting: &Setting,
    (wanted, count): (&Wanted, usize),
    day: Date,
    (summary, course): (&Summary, Option<&Dashboard>),
    views: Views,
) -> Aging {
    let report = &summary.aging;
    let currency = wanted.currency_of(report, setting.creditor.currency);
    let found = summary.find(&wanted.filter(currency));
    let from = wanted.page.saturating_mul(count).min(found.len());
    let rows: Vec<Row> =
        found.rows().skip(from).take(count).filter_map(|(_, sum)| Some(row(&frame, day, sum?))).collect();
    let until = from + rows.len();
    let all = report.currencies.iter().find(|sum| sum.currency == currency);
    let sentence = sentence(&frame.face, all);
    let history = course.map(|dashboard| History::of(dashboard, currency));
    let choice = |sum: &CurrencySum| Choice {
        code: sum.currency.code().to_string(),
        href: frame.with("currency", sum.currency.code()),
        is_here: sum.currency == currency,
    };
    let after = (day < frame.today).then(|| days::next_month_end(day).min(frame.today));
    Aging {
        as_of: day.to_string(),
        before_on: frame.with("as_of", &days::month_end_before(day).to_string()),
        after_on: after.map(|day| frame.with("as_of", &day.to_string())),
        day: frame.face.weekday(day),
        q: wanted.q.clone(),
        open: frame.face.money(all.map_or(0, |sum| sum.total_minor), currency),
        late: frame.face.money(all.map_or(0, CurrencySum::past_due_minor), currency),
        late_share: all.and_then(|sum| share(&frame.face, sum)),
        currencies: report.currencies.iter().map(choice).collect(),
        code: currency.code().to_string(),
        chart: match (&history, all) {
            (Some(history), _) => history.chart(&frame, &sentence),
            (None, Some(sum)) => chart(&frame, &report.buckets, sum, day, &sentence),
            (None, None) => String::new(),
        },
        unit: history.as_ref().map(|history| history.unit(&frame.face)).unwrap_or_default(),
        months: history.map(|history| history.months(&frame)).unwrap_or_default(),
        buckets: all.map(|sum| heads(&frame, &report.buckets, sum, day, wanted)).unwrap_or_default(),
        total: frame.face.figure(all.map_or(0, |sum| sum.total_minor), currency),
        all_href: items_of(day, currency, None, None),
        by_name: wanted.sort_by(&frame, "name"),
        by_total: wanted.sort_by(&frame, "total"),
        shown: range(&frame.face, from, until, found.len()),
        before: (from > 0).then(|| frame.address.page(wanted.page - 1)),
        after: (until < found.len()).then(|| frame.address.page(wanted.page + 1)),
        sentence,
        rows,
        views,
        frame,
    }
}

/// `33.4 %`, of what is open.
fn share(face: &Face, sum: &CurrencySum) -> Option<String> {
    Some(face.t1("ui-percent-of-open", "percent", &face.number(sum.past_due_share()?.percent(1))))
}

/// Where the items of a cell are listed.
fn items_of(day: Date, currency: Currency, bucket: Option<usize>, customer: Option<&str>) -> String {
    let bucket = bucket.map(|bucket| format!("&bucket={bucket}")).unwrap_or_default();
    let customer = customer.map(|number| format!("&customer={}", crate::security::escaped(number))).unwrap_or_default();
    format!("/aging/items?as_of={day}&currency={}{bucket}{customer}", currency.code())
}

fn row(frame: &Frame, day: Date, sum: &CustomerSum) -> Row {
    let cell = |(at, bucket): (usize, &BucketSum)| {
        if bucket.items == 0 {
            return ("–".to_string(), None);
        }
        let href = items_of(day, sum.currency, Some(at), Some(&sum.number));
        (frame.face.figure(bucket.amount_minor, sum.currency), Some(href))
    };
    Row {
        number: sum.number.clone(),
        name: sum.name.clone(),
        buckets: sum.buckets.iter().enumerate().map(cell).collect(),
        total: frame.face.figure(sum.total_minor, sum.currency),
    }
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

fn chart(frame: &Frame, buckets: &Buckets, sum: &CurrencySum, day: Date, sentence: &str) -> String {
    let column = |(at, bucket): (usize, &BucketSum)| Column {
        label: bucket_name(&frame.face, buckets, at),
        value: frame.face.figure(bucket.amount_minor, sum.currency),
        parts: vec![(at, bucket.amount_minor)],
        href: Some(items_of(day, sum.currency, Some(at), None)),
        is_chosen: false,
    };
    let columns: Vec<Column> = sum.buckets.iter().enumerate().map(column).collect();
    dunlin_charts::columns(Ink::Page, sentence, &columns, &[])
}

fn heads(frame: &Frame, buckets: &Buckets, sum: &CurrencySum, day: Date, wanted: &Wanted) -> Vec<Bucket> {
    let face = &frame.face;
    let head = |(at, bucket): (usize, &BucketSum)| Bucket {
        name: bucket_name(face, buckets, at),
        class: format!("a{at}"),
        total: face.figure(bucket.amount_minor, sum.currency),
        items: face.n("ui-items", usize::try_from(bucket.items).unwrap_or(usize::MAX)),
        href: items_of(day, sum.currency, Some(at), None),
        sort: wanted.sort_by(frame, &at.to_string()),
        order: wanted.order(&at.to_string()),
    };
    sum.buckets.iter().enumerate().map(head).collect()
}

pub(crate) fn bucket_name(face: &Face, buckets: &Buckets, at: usize) -> String {
    dunlin_app::metrics::bucket_name(face.words(), buckets, at)
}

/// The figures of the day that is asked for; a file waits for them.
fn ready(
    app: &App,
    setting: &Setting,
    wanted: &Wanted,
    summaries: &Summaries,
) -> Result<std::sync::Arc<Summary>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let day = day_of(&wanted.as_of)?.unwrap_or(today);
    sheet::whole(summary_of(setting, summaries, (day, today), PATIENCE_OF_FILES)?)
}

/// The months before the day that is asked for, and the currency that they are in.
fn history(
    app: &App,
    setting: &Setting,
    wanted: &Wanted,
    (summaries, dashboards): (&Summaries, &Dashboards),
) -> Result<(History, Currency), AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let day = day_of(&wanted.as_of)?.unwrap_or(today);
    let summary = ready(app, setting, wanted, summaries)?;
    let currency = wanted.currency_of(&summary.aging, setting.creditor.currency);
    let view = View { creditor: setting.creditor.id, period: Period::quarter_to(day), today };
    let dashboard = sheet::whole(dashboards.get(&view, PATIENCE_OF_FILES)?)?;
    Ok((History::of(&dashboard, currency), currency))
}

/// Keys of the columns of buckets; the default's edges are among them.
const BUCKET_KEYS: [&str; 5] = ["not_due", "days_1_30", "days_31_60", "days_61_90", "over_90"];

/// A table by age: columns of its own, then the buckets and their sum.
fn table_of(key: &'static str, face: &Face, head: &[(&'static str, &str)]) -> Table {
    let mut columns = sheet::columns(face, head);
    let bucket = |(at, key): (usize, &&'static str)| dunlin_app::export::Column {
        key,
        name: bucket_name(face, &Buckets::default(), at),
    };
    columns.extend(BUCKET_KEYS.iter().enumerate().map(bucket));
    columns.extend(sheet::columns(face, &[("open", "ui-open")]));
    Table::new(key, face.t("ui-nav-aging"), columns)
}

/// The cells of a row by age, behind its own.
fn figures(mut cells: Vec<Cell>, currency: Currency, open: &[i64]) -> Vec<Cell> {
    cells.push(sheet::text(currency.code()));
    cells.extend(open.iter().map(|minor| sheet::amount(*minor, currency)));
    cells.push(sheet::amount(open.iter().sum(), currency));
    cells
}

fn cells(sum: &CustomerSum) -> Vec<Cell> {
    let open: Vec<i64> = sum.buckets.iter().map(|bucket| bucket.amount_minor).collect();
    let mut cells = figures(vec![sheet::text(&sum.number), sheet::text(&sum.name)], sum.currency, &open);
    cells.push(sum.days_past_due.map_or(Cell::Empty, |days| Cell::Integer(days.into())));
    cells
}

impl Wanted {
    fn currency_of(&self, report: &Report, own: Currency) -> Currency {
        Currency::find(&self.currency).unwrap_or_else(|| largest(report, own))
    }

    fn filter(&self, currency: Currency) -> Filter {
        let by = self.sort.trim_start_matches('-');
        let sort = match by {
            "name" => Sort::Name,
            "total" => Sort::Owed,
            _ => by.parse().map_or(Sort::Overdue, Sort::Bucket),
        };
        let reversed = self.sort.starts_with('-');
        Filter { text: self.q.clone(), show: Show::All, currency: Some(currency), only: None, sort, reversed }
    }

    /// The address that sorts by a column; of the one sorted by, the other way round.
    fn sort_by(&self, frame: &Frame, by: &str) -> String {
        frame.with("sort", &if self.sort == by { format!("-{by}") } else { by.to_string() })
    }

    fn order(&self, by: &str) -> Option<&'static str> {
        let is_sorted = self.sort.trim_start_matches('-') == by;
        is_sorted.then_some(if self.sort.starts_with('-') { "ascending" } else { "descending" })
    }
}
