//! The open items behind a cell of Aging, and their sum, which is the cell: those of the customers first of whom most stands in it, of each
//! the longest past due first.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::export::Cell;
use dunlin_app::kept::Asked;
use dunlin_app::rows::{self, Listed, OpenRow, OpenRows, Part};
use dunlin_app::summary::Summaries;
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::aging::Buckets;
use dunlin_core::money::Currency;
use serde::Deserialize;

use crate::answer::page;
use crate::columns::{Choice, Columns};
use crate::frame::{Frame, Here};
use crate::screens::aging::{PATIENCE, bucket_name, day_of, summary_of};
use crate::screens::customers::range;
use crate::screens::opened::{Opened, Working};
use crate::security::{Visitor, escaped};
use crate::sheet::{self, List, Output};
use crate::site::Site;

/// Rows on a page.
const PAGE: usize = 100;

static LIST: List = List {
    key: "open_items",
    name: "ui-items-title",
    columns: &[
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("number", "ui-col-document"),
        ("kind", "ui-col-kind"),
        ("issued_on", "ui-col-issued"),
        ("due_on", "ui-col-due"),
        ("days_past_due", "ui-col-days-past-due"),
        ("currency", "ui-currency"),
        ("open", "ui-open"),
    ],
};

const COLUMNS: Choice = Choice { list: &LIST, own: "number", more: &["customer"] };

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    as_of: String,
    currency: String,
    /// The place of a bucket; all when empty.
    bucket: String,
    /// A customer's number; all when empty.
    customer: String,
    page: usize,
}

/// An item.
struct Row {
    number: String,
    kind: String,
    customer: String,
    name: String,
    issued: String,
    due: String,
    late: Option<String>,
    open: String,
}

#[derive(Template)]
#[template(path = "items.html", blocks = ["main"])]
struct Items {
    frame: Frame,
    sentence: String,
    sum: String,
    code: String,
    columns: Columns,
    rows: Vec<Row>,
    shown: String,
    before: Option<String>,
    after: Option<String>,
}

page!(Items);

/// The list, or its rows as a file.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(wanted): Query<Wanted>,
) -> Response {
    if let Some(there) = COLUMNS.canonical(&visitor) {
        return there;
    }
    let asked = visitor.clone();
    match output {
        Output::Page => {
            let summaries = site.summaries();
            let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, &wanted, &summaries));
            Opened::answer(&visitor, page.await)
        }
        Output::File(format) => {
            LIST.file(&site, &visitor, format, move |app, setting, lines| {
                let of = wanted.rows(app, setting)?;
                let listed = rows::open(app, setting, &of, Part::ALL)?;
                lines.all(listed.rows.into_iter().map(|row| cells(row, of.currency)))
            })
            .await
        }
    }
}

impl Wanted {
    fn rows(&self, app: &App, setting: &Setting) -> Result<OpenRows, AppError> {
        let today = app.clock.today(&setting.creditor.timezone);
        let bucket = match self.bucket.as_str() {
            "" => None,
            text => {
                Some(text.parse::<usize>().ok().filter(|at| *at < Buckets::default().count()).ok_or_else(|| {
                    let message = format!("\"{text}\" is no bucket of the aging report");
                    AppError::new(Failure::Usage, "aging.bucket", message).hint("0 is not due, 4 the oldest")
                })?)
            }
        };
        Ok(OpenRows {
            as_of: day_of(&self.as_of)?.unwrap_or(today),
            currency: Currency::find(&self.currency).unwrap_or(setting.creditor.currency),
            bucket,
            customer: Some(self.customer.clone()).filter(|number| !number.is_empty()),
        })
    }
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    wanted: &Wanted,
    summaries: &Summaries,
) -> Result<Opened<Items>, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Aging, &visitor.face.t("ui-items-title"))?;
    let count = visitor.rows_or(PAGE);
    let part = Part { from: wanted.page.saturating_mul(count), count };
    let of = wanted.rows(app, setting)?;
    let listed = if of.customer.is_some() {
        rows::open(app, setting, &of, part)?
    } else {
        match summary_of(setting, summaries, (of.as_of, frame.today), PATIENCE)? {
            Asked::Ready(summary) => rows::page(app, setting, &summary, &of, part)?,
            Asked::Working(percent) => {
                let sentence = frame.face.t1("ui-aging-working", "day", &frame.face.weekday(of.as_of));
                return Ok(Opened::Working(Box::new(Working { frame, sentence, percent })));
            }
        }
    };
    let columns = Columns::read(&frame.face, &frame.address, &COLUMNS)?;
    Ok(Opened::Page(shown((frame, columns), wanted, &of, part, listed)))
}

fn shown(
    (frame, columns): (Frame, Columns),
    wanted: &Wanted,
    of: &OpenRows,
    part: Part,
    listed: Listed<OpenRow>,
) -> Items {
    let aging = format!("/aging?as_of={}&currency={}", of.as_of, escaped(of.currency.code()));
    let name = frame.t("ui-nav-aging");
    let frame = frame.under(name, aging);
    let face = &frame.face;
    let (from, until) = (part.from.min(listed.count), part.from.min(listed.count) + listed.rows.len());
    let what = of.bucket.map_or_else(|| face.t("ui-open"), |at| bucket_name(face, &Buckets::default(), at));
    let day = face.weekday(of.as_of);
    let sentence = face.say("ui-items-sentence", &[("what", (&what).into()), ("day", (&day).into())]);
    let of_customer = listed.rows.first().filter(|_| of.customer.is_some()).map(|row| row.name.clone());
    Items {
        sentence: of_customer.map_or_else(|| sentence.clone(), |name| format!("{name} · {sentence}")),
        sum: face.money(listed.sum_minor, of.currency),
        code: if columns.has("currency") { of.currency.code().to_string() } else { String::new() },
        shown: range(face, from, until, listed.count),
        before: (from > 0).then(|| frame.address.page(wanted.page - 1)),
        after: (until < listed.count).then(|| frame.address.page(wanted.page + 1)),
        rows: listed.rows.into_iter().map(|row| line(&frame, row, of.currency)).collect(),
        columns,
        frame,
    }
}

fn line(frame: &Frame, row: OpenRow, currency: Currency) -> Row {
    Row {
        kind: frame.of("ui-kind-", row.kind),
        issued: frame.face.date(row.issued_on),
        due: frame.face.date(row.due_on),
        late: usize::try_from(row.days_past_due)
            .ok()
            .filter(|days| *days > 0)
            .map(|days| frame.face.n("ui-days", days)),
        open: frame.face.figure(row.open_minor, currency),
        number: row.number,
        customer: row.customer,
        name: row.name,
    }
}

fn cells(row: OpenRow, currency: Currency) -> Vec<Cell> {
    vec![
        sheet::text(row.customer),
        sheet::text(row.name),
        sheet::text(row.number),
        sheet::text(row.kind),
        Cell::Date(row.issued_on),
        Cell::Date(row.due_on),
        Cell::Integer(row.days_past_due.max(0).into()),
        sheet::text(currency.code()),
        sheet::amount(row.open_minor, currency),
    ]
}
