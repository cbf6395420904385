//! The rows behind a figure of the reports: entries of a period, or its promises, with their sum, which is the figure.

use std::time::Duration;

use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::export::Cell;
use dunlin_app::metrics::{Figure, View};
use dunlin_app::rows::{self, MovedRow, Part};
use dunlin_app::{AppError, Failure};
use dunlin_core::money::Currency;
use dunlin_store::PastPromise;
use serde::Deserialize;

use crate::answer::answer;
use crate::frame::{Frame, Here};
use crate::screens::figures::{Behind, Heads, PAGE, Row, days, queried};
use crate::screens::paging::Pages;
use crate::screens::reports::period_of;
use crate::security::Visitor;
use crate::sheet::{self, List, Output};
use crate::site::Site;

/// How long a list of promises waits for its dashboard.
const PATIENCE: Duration = Duration::from_mins(2);

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    figure: String,
    from: String,
    to: String,
    currency: String,
    page: usize,
}

const ENTRIES: List = List {
    key: "report_rows",
    name: "ui-nav-reports",
    columns: &[
        ("on", "ui-col-day"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("number", "ui-col-document"),
        ("due_on", "ui-col-due"),
        ("entry", "ui-col-what"),
        ("currency", "ui-currency"),
        ("amount", "ui-col-amount"),
    ],
};

const PROMISES: List = List {
    key: "promises",
    name: "ui-reports-promises",
    columns: &[
        ("promised_on", "ui-col-day"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("made_on", "ui-col-made"),
        ("currency", "ui-currency"),
        ("promised", "ui-col-amount"),
        ("received", "ui-col-received"),
        ("kept", "ui-col-kept"),
    ],
};

/// Entries behind a figure.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(wanted): Query<Wanted>,
) -> Response {
    let asked = visitor.clone();
    let find = move |app: &mut dunlin_app::App, setting: &dunlin_app::Setting, wanted: &Wanted, part: Part| {
        let figure = Figure::find(&wanted.figure).ok_or_else(|| {
            let message = format!("\"{}\" is no figure that is made of entries", wanted.figure);
            AppError::new(Failure::Usage, "report.figure", message).hint("sales, received, due or collected")
        })?;
        let period = period_of(&wanted.from, &wanted.to, app.clock.today(&setting.creditor.timezone))?;
        let currency = Currency::find(&wanted.currency).unwrap_or(setting.creditor.currency);
        Ok::<_, AppError>((period, currency, rows::moved(app, setting, figure, period, currency, part)?))
    };
    match output {
        Output::Page => {
            let page = site.work(visitor.actor(), move |app, setting| {
                let count = asked.rows_or(PAGE);
                let part = Part { from: wanted.page.saturating_mul(count), count };
                let (period, currency, listed) = find(app, setting, &wanted, part)?;
                let title = asked.face.t(&format!("ui-amount-{}", name_of(&wanted.figure)));
                let frame = Frame::read(app, setting, &asked, Here::Reports, &title)?;
                let rows = listed.rows.iter().map(|row| entry(&frame, row, currency)).collect();
                let (count, sum) = (listed.count, listed.sum_minor);
                let page = (wanted.page, part.count);
                Ok(moved(frame, period, currency, Rows { here: rows, count, sum_minor: sum, page }))
            });
            answer(&visitor, page.await)
        }
        Output::File(format) => {
            ENTRIES
                .file(&site, &visitor, format, move |app, setting, lines| {
                    let (_, currency, listed) = find(app, setting, &wanted, Part::ALL)?;
                    lines.all(listed.rows.into_iter().map(|row| cells(row, currency)))
                })
                .await
        }
    }
}

/// Promises whose day lay in the period.
pub(crate) async fn promises(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(wanted): Query<Wanted>,
) -> Response {
    let (asked, dashboards) = (visitor.clone(), site.dashboards());
    let find = move |app: &dunlin_app::App, setting: &dunlin_app::Setting, wanted: &Wanted| {
        let today = app.clock.today(&setting.creditor.timezone);
        let period = period_of(&wanted.from, &wanted.to, today)?;
        let currency = Currency::find(&wanted.currency).unwrap_or(setting.creditor.currency);
        let view = View { creditor: setting.creditor.id, period, today };
        Ok::<_, AppError>((period, currency, sheet::whole(dashboards.get(&view, PATIENCE)?)?))
    };
    match output {
        Output::Page => {
            let page = site.work(visitor.actor(), move |app, setting| {
                let frame = Frame::read(app, setting, &asked, Here::Reports, &asked.face.t("ui-reports-promises"))?;
                let (period, currency, dashboard) = find(app, setting, &wanted)?;
                let count = asked.rows_or(PAGE);
                let from = wanted.page.saturating_mul(count);
                let all = || dashboard.past_promises(currency);
                let rows = all().skip(from).take(count).map(|past| promise(&frame, past)).collect();
                let sum_minor = dashboard.promises(currency).promised_minor;
                let page = (wanted.page, count);
                Ok(moved(frame, period, currency, Rows { here: rows, count: all().count(), sum_minor, page }))
            });
            answer(&visitor, page.await)
        }
        Output::File(format) => {
            PROMISES
                .file(&site, &visitor, format, move |app, setting, lines| {
                    let (_, currency, dashboard) = find(app, setting, &wanted)?;
                    lines.all(dashboard.past_promises(currency).map(promise_cells))
                })
                .await
        }
    }
}

fn name_of(figure: &str) -> &'static str {
    match Figure::find(figure) {
        Some(Figure::Received) => "received",
        Some(Figure::Due) => "due",
        Some(Figure::Collected) => "collected",
        _ => "sold",
    }
}

/// A page of a list, and what the whole list comes to.
struct Rows {
    here: Vec<Row>,
    count: usize,
    sum_minor: i64,
    /// Which page (from 0), and how many rows a page has.
    page: (usize, usize),
}

fn moved(frame: Frame, period: dunlin_app::metrics::Period, currency: Currency, listed: Rows) -> Behind {
    let address = format!("/reports?{}", queried(period, currency));
    let reports = frame.t("ui-nav-reports");
    let frame = frame.under(reports.clone(), address);
    let heads =
        Heads { what: frame.t("ui-col-what"), amount: currency.code().to_string(), back: ("/reports", reports) };
    let (sentence, sum) = (days(&frame.face, period), frame.face.money(listed.sum_minor, currency));
    let (_, pages) = Pages::of(&frame, listed.page, listed.count);
    Behind::of(frame, (sentence, sum), (listed.here, pages), heads)
}

fn entry(frame: &Frame, row: &MovedRow, currency: Currency) -> Row {
    Row {
        on: frame.face.date(row.on),
        customer: row.customer.clone(),
        name: row.name.clone(),
        item: Some(row.number.clone()),
        quiet: frame.of("ui-entry-", row.kind),
        amount: frame.face.figure(row.amount_minor, currency),
        ..Row::default()
    }
}

fn promise(frame: &Frame, past: &PastPromise) -> Row {
    let received = frame.face.money(past.received_minor, past.promise.currency);
    let (key, mark) = if past.is_kept { ("ui-promise-kept", "ok") } else { ("ui-promise-broken", "late") };
    Row {
        on: frame.face.date(past.promise.promised_on),
        customer: past.customer.clone(),
        name: past.name.clone(),
        chip: Some((mark, frame.face.t1(key, "received", &received))),
        amount: frame.face.figure(past.promise.amount_minor, past.promise.currency),
        ..Row::default()
    }
}

fn cells(row: MovedRow, currency: Currency) -> Vec<Cell> {
    vec![
        Cell::Date(row.on),
        sheet::text(row.customer),
        sheet::text(row.name),
        sheet::text(row.number),
        Cell::Date(row.due_on),
        sheet::text(row.kind),
        sheet::text(currency.code()),
        sheet::amount(row.amount_minor, currency),
    ]
}

fn promise_cells(past: &PastPromise) -> Vec<Cell> {
    let currency = past.promise.currency;
    vec![
        Cell::Date(past.promise.promised_on),
        sheet::text(&past.customer),
        sheet::text(&past.name),
        Cell::Date(past.promise.made_on),
        sheet::text(currency.code()),
        sheet::amount(past.promise.amount_minor, currency),
        sheet::amount(past.received_minor, currency),
        sheet::yes(past.is_kept),
    ]
}
