//! Promises: who promised what by when, and what became of it.
//!
//! Decides: how many stand on a page. What became of a promise, and the order (those that run by day, then the newest), are the use
//! case's; filter and page stand in the address, and the same address gives all rows as a file.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::export::Cell;
use dunlin_app::promises::{self, ListedPromise, Promises};
use dunlin_app::{App, Setting};
use dunlin_core::promise::{PromiseKind, PromiseVia, Record, Standing, records};
use serde::Deserialize;

use crate::answer::page;
use crate::face::Face;
use crate::frame::{Frame, Here};
use crate::screens::opened::Opened;
use crate::screens::paging::{Pages, Tab, sums as totals};
use crate::screens::views::Views;
use crate::security::Visitor;
use crate::sheet::{self, List, Output};
use crate::site::Site;

/// Rows on a page.
const PAGE: usize = 50;

const LIST: List = List {
    key: "all_promises",
    name: "ui-promises",
    columns: &[
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("invoices", "ui-col-invoices"),
        ("kind", "ui-promises-kind"),
        ("made_on", "ui-col-made"),
        ("promised_on", "ui-promise-by"),
        ("counts_until", "ui-promises-until"),
        ("currency", "ui-currency"),
        ("promised", "ui-col-promised"),
        ("received", "ui-col-received"),
        ("state", "ui-promises-state"),
        ("by", "ui-call-with"),
        ("via", "ui-promises-via"),
        ("replaced", "ui-promises-replaced"),
    ],
};

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    /// Part of a customer's number or name, or of an invoice's number.
    q: String,
    /// A state's code.
    state: String,
    /// From 0.
    page: usize,
}

/// One promise.
struct Row {
    number: String,
    name: String,
    /// What it names, and who promised.
    about: String,
    by: String,
    /// Until when money counts, where that is another day.
    until: Option<String>,
    promised: String,
    received: String,
    state: String,
    mark: &'static str,
    /// How often it was put off.
    again: Option<String>,
}

#[derive(Template)]
#[template(path = "promises.html", blocks = ["main"])]
struct PromisesPage {
    frame: Frame,
    query: Wanted,
    counted: String,
    tabs: Vec<Tab>,
    sums: Vec<String>,
    rows: Vec<Row>,
    pages: Pages,
    views: Views,
}

page!(PromisesPage);

/// The list.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(wanted): Query<Wanted>,
) -> Response {
    match output {
        Output::Page => {
            let read = move |app: &mut App, setting: &Setting, visitor: &Visitor| {
                let frame = Frame::read(app, setting, visitor, Here::Customers, &visitor.face.t("ui-promises"))?;
                let list = promises::list(app, setting, None, &wanted.wanted(), frame.today)?;
                let views = Views::read(app, setting, &frame, "promises")?;
                Ok(read(frame, wanted, visitor.rows_or(PAGE), &list, views))
            };
            Opened::with_view(&site, &visitor, "promises", read).await
        }
        Output::File(format) => {
            LIST.file(&site, &visitor, format, move |app, setting, lines| {
                let today = app.clock.today(&setting.creditor.timezone);
                let list = promises::list(app, setting, None, &wanted.wanted(), today)?;
                lines.all(list.rows.iter().map(cells))
            })
            .await
        }
    }
}

impl Wanted {
    fn wanted(&self) -> promises::Wanted {
        promises::Wanted { state: self.state.clone(), q: self.q.clone() }
    }
}

fn read(frame: Frame, query: Wanted, count: usize, list: &Promises, views: Views) -> PromisesPage {
    let (here, pages) = Pages::of(&frame, (query.page, count), list.rows.len());
    let found = list.counts.iter().map(|(_, count)| count).sum();
    let tab = |state: &str, name: String, count: usize| Tab {
        href: frame.with("state", state),
        name,
        count,
        is_here: query.state == state,
    };
    let states = list.counts.iter().filter(|(code, count)| *count > 0 || query.state == **code);
    let states = states.map(|(code, count)| tab(code, frame.of("ui-promise-state-", code), *count));
    let tabs = std::iter::once(tab("", frame.t("ui-promises-all"), found)).chain(states).collect();
    PromisesPage {
        counted: frame.face.n("ui-promises-count", list.rows.len()),
        tabs,
        sums: sums(&frame.face, list),
        rows: list.rows[here].iter().map(|one| row(&frame, one)).collect(),
        pages,
        views,
        query,
        frame,
    }
}

/// What is awaited of the promises found, and how those that are settled were kept, in each currency.
fn sums(face: &Face, list: &Promises) -> Vec<String> {
    let running = list.rows.iter().map(|one| &one.row).filter(|row| row.awaited_minor() > 0);
    let mut awaited = totals(running.map(|row| (row.promise().currency, [row.awaited_minor()])));
    awaited.sort_by_key(|(currency, _)| *currency);
    let settled = records(list.rows.iter().map(|one| (one.row.promise(), one.row.judged)));
    let awaited =
        awaited.iter().map(|(own, [minor])| face.t1("ui-promises-awaited", "amount", &face.money(*minor, *own)));
    awaited.chain(settled.iter().map(|record| kept(face, record))).collect()
}

/// How promises were kept: `2 of 3 kept, €500.00 of €800.00`.
pub(crate) fn kept(face: &Face, record: &Record) -> String {
    let money = |minor| face.money(minor, record.currency);
    let (received, promised) = (money(record.received_minor), money(record.promised_minor));
    let values = [
        ("kept", i64::from(record.kept).into()),
        ("made", i64::from(record.made()).into()),
        ("received", (&received).into()),
        ("promised", (&promised).into()),
    ];
    face.say("ui-promises-record", &values)
}

/// The mark of a state.
pub(crate) fn mark(standing: Standing) -> &'static str {
    match standing {
        Standing::Open => "accent",
        Standing::Kept => "ok",
        Standing::PartlyKept(_) => "warn",
        Standing::Broken => "late",
        Standing::Withdrawn | Standing::Replaced | Standing::Intention | Standing::Lapsed => "",
    }
}

fn row(frame: &Frame, one: &ListedPromise) -> Row {
    let (face, promise) = (&frame.face, one.row.promise());
    let again = usize::try_from(one.row.times_replaced).unwrap_or(0);
    Row {
        number: one.customer.clone(),
        name: one.name.clone(),
        about: about(face, one),
        by: face.date(promise.promised_on),
        until: (promise.counts_until != promise.promised_on)
            .then(|| face.t1("ui-promises-counts", "day", &face.date(promise.counts_until))),
        promised: face.money(promise.amount_minor, promise.currency),
        received: face.figure(one.row.judged.received_minor, promise.currency),
        state: frame.of("ui-promise-state-", one.row.standing().code()),
        mark: mark(one.row.standing()),
        again: (again > 0).then(|| face.n("ui-promises-again", again)),
    }
}

/// What it names, that it is to be sent, and who promised.
fn about(face: &Face, one: &ListedPromise) -> String {
    let promise = one.row.promise();
    let sent = (promise.kind == PromiseKind::Send).then(|| face.t("ui-promise-sends"));
    let parts = [Some(numbers(one)).filter(|text| !text.is_empty()), sent, promise.by.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn numbers(one: &ListedPromise) -> String {
    one.row.promise().items.iter().map(|item| item.number.as_str()).collect::<Vec<_>>().join(", ")
}

fn cells(one: &ListedPromise) -> Vec<Cell> {
    let promise = one.row.promise();
    let currency = promise.currency;
    vec![
        sheet::text(&one.customer),
        sheet::text(&one.name),
        sheet::text(numbers(one)),
        sheet::text(promise.kind.code()),
        Cell::Date(promise.made_on),
        Cell::Date(promise.promised_on),
        Cell::Date(promise.counts_until),
        sheet::text(currency.code()),
        sheet::amount(promise.amount_minor, currency),
        sheet::amount(one.row.judged.received_minor, currency),
        sheet::text(one.row.standing().code()),
        sheet::maybe(promise.by.as_deref()),
        sheet::maybe(promise.via.map(PromiseVia::code)),
        Cell::Integer(one.row.times_replaced.into()),
    ]
}
