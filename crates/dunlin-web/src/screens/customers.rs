//! Customers: who owes what, and for how long.
//!
//! Decides: how many stand on a page. What the filter finds and the orders are the summary's; filter, sort and page stand in the
//! address, and the same address gives all rows as a file.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::aging::CustomerSum;
use dunlin_app::credit::numbers_of_good_payers;
use dunlin_app::export::Cell;
use dunlin_app::summary::{Filter, FoundSum, Row as Known, Show, Sort, Summary};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::money::Currency;
use serde::Deserialize;

use crate::address::pair;
use crate::answer::page;
use crate::columns::{Choice, Columns, Head, Sortable};
use crate::face::Face;
use crate::frame::{Frame, Here};
use crate::screens::opened::Opened;
use crate::screens::views::Views;
use crate::security::Visitor;
use crate::sheet::{self, List, Output};
use crate::site::Site;

/// Rows on a page.
const PAGE: usize = 50;
/// Values of `show` and the keys of their names.
const SHOWS: &[(&str, &str)] = &[
    ("owing", "ui-customers-owing"),
    ("late", "ui-customers-late"),
    ("good", "ui-customers-good"),
    ("all", "ui-customers-all"),
];
/// Values of `sort`, the keys of their names, and whether they begin with the largest.
const SORTS: &[Sortable] = &[
    ("name", "name", "ui-col-customer", false),
    ("owed", "owed", "ui-owed", true),
    ("overdue", "overdue", "ui-overdue", true),
    ("late", "days_past_due", "ui-oldest", true),
];

const COLUMNS: Choice = Choice { list: &LIST, own: "name", more: &[] };

static LIST: List = List {
    key: "customers",
    name: "ui-nav-customers",
    columns: &[
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("city", "ui-col-city"),
        ("country", "ui-col-country"),
        ("currency", "ui-currency"),
        ("owed", "ui-owed"),
        ("overdue", "ui-overdue"),
        ("days_past_due", "ui-col-days-past-due"),
    ],
};

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    /// Part of a number, a name or a place.
    pub(crate) q: String,
    /// `owing`, `late`, `good` or `all`.
    pub(crate) show: String,
    /// `name`, `owed`, `overdue` or `late`; `-` before it turns the order round.
    pub(crate) sort: String,
    /// Only one currency.
    pub(crate) currency: String,
    /// Codes of the columns, parted by commas; the usual ones when empty.
    pub(crate) columns: String,
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
}

#[derive(Template)]
#[template(path = "customers.html", blocks = ["main"])]
struct Customers {
    frame: Frame,
    query: Wanted,
    counted: String,
    shown: String,
    sums: Vec<String>,
    heads: Vec<Head>,
    columns: Columns,
    rows: Vec<Row>,
    choices: &'static [(&'static str, &'static str)],
    before: Option<String>,
    after: Option<String>,
    /// The list as a form carries it along, and how many rows it has.
    list: String,
    matching: usize,
    views: Views,
}

page!(Customers);

/// The list.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(wanted): Query<Wanted>,
) -> Response {
    if let Some(there) = COLUMNS.canonical(&visitor) {
        return there;
    }
    let (asked, summaries) = (visitor.clone(), site.summaries());
    let today = |app: &App, setting: &Setting| app.clock.today(&setting.creditor.timezone);
    match output {
        Output::Page => {
            let page = site.work(visitor.actor(), move |app, setting| {
                if let Some(to) = Views::default(app, setting, &asked, "customers")? {
                    return Ok(Opened::Default(to));
                }
                let frame = Frame::read(app, setting, &asked, Here::Customers, &asked.face.t("ui-nav-customers"))?;
                let summary = summaries.today(setting.creditor.id, frame.today)?;
                let views = Views::read(app, setting, &frame, "customers")?;
                let columns = Columns::read(&frame.face, &frame.address, &COLUMNS)?;
                let filter = wanted.filter(app, setting)?;
                let asked = (wanted, filter, asked.rows_or(PAGE));
                Ok(Opened::Page(read(frame, setting, asked, &summary, (views, columns))))
            });
            Opened::answer(&visitor, page.await)
        }
        Output::File(format) => {
            LIST.file(&site, &visitor, format, move |app, setting, lines| {
                let summary = summaries.today(setting.creditor.id, today(app, setting))?;
                lines.all(summary.find(&wanted.filter(app, setting)?).rows().map(cells))
            })
            .await
        }
    }
}

fn read(
    frame: Frame,
    setting: &Setting,
    (mut wanted, filter, count): (Wanted, Filter, usize),
    summary: &Summary,
    (views, columns): (Views, Columns),
) -> Customers {
    if wanted.show.is_empty() {
        wanted.show = "owing".to_string();
    }
    let found = summary.find(&filter);
    let own = setting.creditor.currency;
    let from = wanted.page.saturating_mul(count).min(found.len());
    let rows: Vec<Row> =
        found.rows().skip(from).take(count).map(|(row, sum)| shown(&frame.face, &columns, (row, sum), own)).collect();
    let until = from + rows.len();
    let face = &frame.face;
    Customers {
        counted: face.n("ui-customers-count", summary.len()),
        shown: range(face, from, until, found.len()),
        sums: found.sums().iter().map(|sum| total(face, sum)).collect(),
        heads: columns.heads(&frame, SORTS, if wanted.sort.is_empty() { "overdue" } else { &wanted.sort }),
        before: (from > 0).then(|| frame.address.page(wanted.page - 1)),
        after: (until < found.len()).then(|| frame.address.page(wanted.page + 1)),
        choices: SHOWS,
        list: wanted.list(),
        matching: found.len(),
        columns,
        views,
        rows,
        query: wanted,
        frame,
    }
}

/// `1–50 of 300`.
pub(crate) fn range(face: &Face, from: usize, until: usize, of: usize) -> String {
    let text = |count: usize| count.to_string();
    let (first, last, all) = (text(from + usize::from(until > from)), text(until), text(of));
    face.say("ui-range", &[("first", (&first).into()), ("last", (&last).into()), ("all", (&all).into())])
}

fn total(face: &Face, sum: &FoundSum) -> String {
    let (owed, late) = (face.money(sum.owed_minor, sum.currency), face.money(sum.overdue_minor, sum.currency));
    face.say("ui-customers-sum", &[("owed", (&owed).into()), ("late", (&late).into())])
}

fn place(row: &Known, columns: &Columns) -> Option<String> {
    let chosen = |code: &str, of: &Option<String>| of.clone().filter(|_| columns.has(code));
    match (chosen("city", &row.city), chosen("country", &row.country)) {
        (Some(city), Some(country)) => Some(format!("{city}, {country}")),
        (Some(one), None) | (None, Some(one)) => Some(one),
        (None, None) => None,
    }
}

fn shown(face: &Face, columns: &Columns, (row, sum): (&Known, Option<&CustomerSum>), own: Currency) -> Row {
    let currency = sum.map_or(own, |sum| sum.currency);
    let days = sum.and_then(|sum| sum.days_past_due).unwrap_or(0);
    Row {
        number: row.number.clone(),
        name: row.name.clone(),
        place: place(row, columns),
        currency: if columns.has("currency") { currency.code().to_string() } else { String::new() },
        owed: face.figure(sum.map_or(0, |sum| sum.total_minor), currency),
        overdue: face.figure(sum.map_or(0, |sum| sum.past_due_minor), currency),
        late: (days > 0).then(|| face.n("ui-days", usize::try_from(days).unwrap_or(0))),
    }
}

fn cells((row, sum): (&Known, Option<&CustomerSum>)) -> Vec<Cell> {
    let money = |minor: fn(&CustomerSum) -> i64| sum.map_or(Cell::Empty, |sum| sheet::amount(minor(sum), sum.currency));
    vec![
        sheet::text(&row.number),
        sheet::text(&row.name),
        sheet::maybe(row.city.as_deref()),
        sheet::maybe(row.country.as_deref()),
        sheet::maybe(sum.map(|sum| sum.currency.code())),
        money(|sum| sum.total_minor),
        money(|sum| sum.past_due_minor),
        sum.and_then(|sum| sum.days_past_due).map_or(Cell::Empty, |days| Cell::Integer(days.into())),
    ]
}

impl Wanted {
    /// The list as an address has it, without the page.
    fn list(&self) -> String {
        let parts = [
            ("q", &self.q),
            ("show", &self.show),
            ("sort", &self.sort),
            ("currency", &self.currency),
            ("columns", &self.columns),
        ];
        let parts = parts.into_iter().filter(|(_, value)| !value.is_empty());
        parts.map(|(name, value)| pair(name, value)).collect::<Vec<_>>().join("&")
    }

    /// What the summary is asked for; who pays well is asked of the payments.
    pub(crate) fn filter(&self, app: &mut App, setting: &Setting) -> Result<Filter, AppError> {
        let is_good = self.show == "good";
        Ok(Filter {
            text: self.q.clone(),
            show: match self.show.as_str() {
                "late" => Show::Late,
                "all" | "good" => Show::All,
                _ => Show::Owing,
            },
            currency: Currency::find(&self.currency),
            only: is_good.then(|| numbers_of_good_payers(app, setting)).transpose()?,
            sort: match self.sort.trim_start_matches('-') {
                "name" => Sort::Name,
                "owed" => Sort::Owed,
                "late" => Sort::Late,
                _ => Sort::Overdue,
            },
            reversed: self.sort.starts_with('-'),
        })
    }
}
