//! Customers: who owes what, and for how long.
//!
//! Decides: what the filter matches (number, name and place, without regard to case) and how many stand on a page.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::aging;
use dunlin_app::customers;
use dunlin_app::{App, AppError, Setting};
use dunlin_core::aging::Buckets;
use dunlin_store::AsOf;
use serde::Deserialize;

use crate::answer::{answer, page};
use crate::face::Face;
use crate::frame::{Frame, Here};
use crate::security::Visitor;
use crate::site::Site;

/// Rows on a page.
const PAGE: usize = 50;

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    /// Part of a number, a name or a place.
    pub(crate) q: String,
    /// `owing`, `late` or `all`.
    pub(crate) show: String,
    /// `name`, `owed`, `overdue` or `late`.
    pub(crate) sort: String,
    /// From 0.
    pub(crate) page: usize,
}

/// One customer in one currency.
struct Row {
    number: String,
    name: String,
    place: Option<String>,
    currency: String,
    owed: String,
    overdue: String,
    late: Option<String>,
    keys: (i64, i64, i32),
}

/// A head that sorts.
struct Column {
    name: String,
    href: String,
    is_num: bool,
    order: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "customers.html", blocks = ["main"])]
struct Customers {
    frame: Frame,
    query: Wanted,
    counted: String,
    shown: String,
    columns: Vec<Column>,
    rows: Vec<Row>,
    choices: &'static [(&'static str, &'static str)],
    before: Option<String>,
    after: Option<String>,
}

page!(Customers);

/// The list.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Query(wanted): Query<Wanted>) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, wanted)).await;
    answer(&visitor, page)
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, mut wanted: Wanted) -> Result<Customers, AppError> {
    let title = visitor.face.t("ui-nav-customers");
    let frame = Frame::read(app, setting, visitor, Here::Customers, &title)?;
    if wanted.show.is_empty() {
        wanted.show = "owing".to_string();
    }
    let mut rows = rows(app, setting, &frame)?;
    let all = rows.len();
    let needle = wanted.q.trim().to_lowercase();
    rows.retain(|row| row.is_wanted(&wanted.show) && row.matches(&needle));
    sort(&mut rows, &wanted.sort);
    let found = rows.len();
    let from = wanted.page.saturating_mul(PAGE).min(found);
    let rows: Vec<Row> = rows.into_iter().skip(from).take(PAGE).collect();
    let until = from + rows.len();
    let face = &frame.face;
    Ok(Customers {
        counted: face.n("ui-customers-count", all),
        shown: range(face, from, until, found),
        columns: columns(face, &wanted),
        before: (from > 0).then(|| wanted.address(None, wanted.page - 1)),
        after: (until < found).then(|| wanted.address(None, wanted.page + 1)),
        choices: &[("owing", "ui-customers-owing"), ("late", "ui-customers-late"), ("all", "ui-customers-all")],
        rows,
        query: wanted,
        frame,
    })
}

/// `1–50 of 300`.
pub(crate) fn range(face: &Face, from: usize, until: usize, of: usize) -> String {
    let text = |count: usize| count.to_string();
    let (first, last, all) = (text(from + usize::from(until > from)), text(until), text(of));
    face.say("ui-range", &[("first", (&first).into()), ("last", (&last).into()), ("all", (&all).into())])
}

fn rows(app: &mut App, setting: &Setting, frame: &Frame) -> Result<Vec<Row>, AppError> {
    let aging = aging::report(app, setting, &AsOf::day(frame.today), &Buckets::default())?;
    let mut sums = aging.customers.iter().peekable();
    let mut rows = Vec::with_capacity(aging.customers.len());
    for customer in customers::list(app, setting, &AsOf::day(frame.today))? {
        let place = match (&customer.city, &customer.country) {
            (Some(city), Some(country)) => Some(format!("{city}, {country}")),
            (Some(one), None) | (None, Some(one)) => Some(one.clone()),
            (None, None) => None,
        };
        let mut owes = false;
        while let Some(sum) = sums.next_if(|sum| sum.number <= customer.number) {
            owes = true;
            let days = sum.days_past_due.unwrap_or(0);
            rows.push(Row {
                number: customer.number.clone(),
                name: customer.name.clone(),
                place: place.clone(),
                currency: sum.currency.code().to_string(),
                owed: frame.face.figure(sum.total_minor, sum.currency),
                overdue: frame.face.figure(sum.past_due_minor, sum.currency),
                late: (days > 0).then(|| frame.face.n("ui-days", usize::try_from(days).unwrap_or(0))),
                keys: (sum.total_minor, sum.past_due_minor, days),
            });
        }
        if !owes {
            let nothing = frame.face.figure(0, setting.creditor.currency);
            rows.push(Row {
                number: customer.number,
                name: customer.name,
                place,
                currency: setting.creditor.currency.code().to_string(),
                owed: nothing.clone(),
                overdue: nothing,
                late: None,
                keys: (0, 0, 0),
            });
        }
    }
    Ok(rows)
}

impl Row {
    fn is_wanted(&self, show: &str) -> bool {
        match show {
            "late" => self.keys.2 > 0,
            "all" => true,
            _ => self.keys.0 != 0,
        }
    }

    fn matches(&self, needle: &str) -> bool {
        let has = |text: &str| text.to_lowercase().contains(needle);
        needle.is_empty() || has(&self.name) || has(&self.number) || self.place.as_deref().is_some_and(has)
    }
}

fn sort(rows: &mut [Row], by: &str) {
    match by {
        "name" => rows.sort_by_cached_key(|row| row.name.to_lowercase()),
        "owed" => rows.sort_by_key(|row| std::cmp::Reverse(row.keys.0)),
        "late" => rows.sort_by_key(|row| std::cmp::Reverse(row.keys.2)),
        _ => rows.sort_by_key(|row| std::cmp::Reverse(row.keys.1)),
    }
}

fn columns(face: &Face, wanted: &Wanted) -> Vec<Column> {
    let by = if wanted.sort.is_empty() { "overdue" } else { wanted.sort.as_str() };
    let all = [
        ("name", "ui-col-customer", "ascending"),
        ("owed", "ui-owed", "descending"),
        ("overdue", "ui-overdue", "descending"),
        ("late", "ui-oldest", "descending"),
    ];
    let column = |(sort, key, order): (&'static str, &str, &'static str)| Column {
        name: face.t(key),
        href: wanted.address(Some(sort), 0),
        is_num: sort != "name",
        order: (sort == by).then_some(order),
    };
    all.into_iter().map(column).collect()
}

impl Wanted {
    fn address(&self, sort: Option<&str>, page: usize) -> String {
        let sort = sort.unwrap_or(&self.sort);
        let q = crate::security::escaped(&self.q);
        format!("/customers?q={q}&show={}&sort={sort}&page={page}", crate::security::escaped(&self.show))
    }
}
