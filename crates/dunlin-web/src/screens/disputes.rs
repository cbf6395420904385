//! Disputes: all of them by state, with their sums, who sees to them and until when; how one stands on its invoice, and how it ends.
//!
//! Decides: the open ones are shown at first, those whose answer is due first above; a dispute ends on the page of its invoice, where
//! what was sent and said stands beside it.

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::response::Response;
use dunlin_app::cases::{self, DisputeEnd};
use dunlin_app::{App, AppError, Right, Setting, users};
use dunlin_core::money::Currency;
use dunlin_store::{DisputeLine, DisputeRow, ItemDetail};
use jiff::civil::Date;
use serde::Deserialize;

use crate::answer::page;
use crate::columns::Columns;
use crate::face::Face;
use crate::form::{Fields, Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::screens::acts::{undo_of, unknown};
use crate::screens::invoice;
use crate::screens::opened::Opened;
use crate::screens::paging::{Pages, Tab, sums};
use crate::screens::talk::plain;
use crate::screens::views::Views;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

/// Rows on a page, unless the reader has another wish.
const ROWS: usize = 50;

/// Which disputes are wanted.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    pub(crate) state: String,
    /// From 0.
    pub(crate) page: usize,
}

impl Asked {
    /// The state; the open ones where none is named, all where `all` is.
    pub(crate) fn wanted(&self) -> Option<&str> {
        match self.state.as_str() {
            "" => Some("open"),
            "all" => None,
            state => Some(state),
        }
    }

    /// The disputes of the state among all, in the order of the page.
    pub(crate) fn of(&self, mut rows: Vec<DisputeRow>) -> Result<Vec<DisputeRow>, AppError> {
        let wanted = self.wanted().map(cases::known_state).transpose()?;
        rows.retain(|row| wanted.is_none_or(|state| row.state() == state));
        // Of what is over, the newest is looked for; of what is open, what is most urgent.
        match wanted {
            Some("open") => rows.sort_by_key(|row| row.line.dispute.answer_by.unwrap_or(Date::MAX)),
            _ => rows.sort_by_key(|row| std::cmp::Reverse(row.line.dispute.from_on)),
        }
        Ok(rows)
    }
}

/// A dispute in the list.
struct Row {
    item: String,
    customer: String,
    name: String,
    reason: String,
    since: String,
    contested: String,
    open: String,
    owner: String,
    answer: String,
    is_overdue: bool,
    class: &'static str,
    state: String,
    closed: String,
}

#[derive(Template)]
#[template(path = "disputes.html", blocks = ["main"])]
struct Disputes {
    frame: Frame,
    views: Views,
    columns: Columns,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    sum: String,
    pages: Pages,
}

page!(Disputes);

/// The page.
pub(crate) async fn list(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(asked): Query<Asked>,
) -> Response {
    if let Some(there) = lists::DISPUTE_COLUMNS.canonical(&visitor) {
        return there;
    }
    if let Output::File(format) = output {
        return lists::disputes(&site, &visitor, format, asked).await;
    }
    Opened::with_view(&site, &visitor, "disputes", move |app, setting, visitor| read(app, setting, visitor, &asked))
        .await
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, asked: &Asked) -> Result<Disputes, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Customers, &visitor.face.t("ui-disputes"))?;
    let face = &frame.face;
    let all = cases::disputes(app, setting, None, None)?;
    let here = asked.wanted().unwrap_or("all");
    let tab = |state: &str| Tab {
        href: frame.with("state", if state == "open" { "" } else { state }),
        name: name(face, state),
        count: all.iter().filter(|row| state == "all" || row.state() == state).count(),
        is_here: here == state,
    };
    let tabs = cases::dispute_states().into_iter().chain(["all"]).map(tab).collect();
    let found = asked.of(all)?;
    let (here, pages) = Pages::of(&frame, (asked.page, visitor.rows_or(ROWS)), found.len());
    Ok(Disputes {
        views: Views::read(app, setting, &frame, "disputes")?,
        columns: Columns::read(face, &frame.address, &lists::DISPUTE_COLUMNS)?,
        tabs,
        sum: sum(face, &found),
        rows: found[here].iter().map(|row| line(face, row, frame.today)).collect(),
        pages,
        frame,
    })
}

fn name(face: &Face, state: &str) -> String {
    face.t(&format!("ui-dispute-is-{state}"))
}

fn class(state: &str) -> &'static str {
    match state {
        "open" => "warn",
        "credited" | "split" => "ok",
        _ => "",
    }
}

fn reason(face: &Face, line: &DisputeLine) -> String {
    face.t(&format!("ui-dispute-{}", line.dispute.reason.replace('_', "-")))
}

fn is_overdue(line: &DisputeLine, today: Date) -> bool {
    line.closed_on.is_none() && line.dispute.answer_by.is_some_and(|on| on < today)
}

fn line(face: &Face, row: &DisputeRow, today: Date) -> Row {
    let dispute = &row.line.dispute;
    let near = |on: Option<Date>| on.map(|on| face.near(on, today)).unwrap_or_default();
    Row {
        item: row.line.item_number.clone(),
        customer: row.customer.clone(),
        name: row.name.clone(),
        reason: reason(face, &row.line),
        since: face.near(dispute.from_on, today),
        contested: face.money(row.contested_minor, row.currency),
        open: face.money(row.open_minor, row.currency),
        owner: dispute.owner.clone().unwrap_or_default(),
        answer: near(dispute.answer_by),
        is_overdue: is_overdue(&row.line, today),
        class: class(row.state()),
        state: name(face, row.state()),
        closed: near(row.line.closed_on),
    }
}

/// What is contested by the rows, by currency.
fn sum(face: &Face, rows: &[DisputeRow]) -> String {
    let sums = sums(rows.iter().map(|row| (row.currency, [row.contested_minor])));
    sums.into_iter().map(|(currency, [minor])| face.money(minor, currency)).collect::<Vec<_>>().join(" · ")
}

/// A dispute on the page of its invoice, or of its customer.
pub(crate) struct Shown {
    /// The invoice.
    pub(crate) item: String,
    pub(crate) chip: (&'static str, String),
    pub(crate) reason: String,
    /// How much is contested.
    pub(crate) contested: String,
    pub(crate) facts: Vec<(String, String)>,
    pub(crate) is_open: bool,
    pub(crate) is_overdue: bool,
}

/// How a dispute stands; `open_minor` is what is open of its item.
pub(crate) fn shown(face: &Face, line: &DisputeLine, (open_minor, currency): (i64, Currency), today: Date) -> Shown {
    let dispute = &line.dispute;
    let is_open = line.closed_on.is_none();
    let state = line.outcome.as_deref().unwrap_or("open");
    let date = |on: Option<Date>| on.map(|on| face.date(on));
    let facts = [
        ("ui-dispute-since", Some(face.date(dispute.from_on))),
        ("ui-dispute-owner", dispute.owner.clone()),
        ("ui-dispute-answer-by", date(dispute.answer_by)),
        ("ui-dispute-closed-on", date(line.closed_on)),
    ];
    let contested = match dispute.amount_minor {
        Some(minor) => face.money(minor, currency),
        None if is_open => face.money(open_minor, currency),
        None => String::new(),
    };
    Shown {
        item: line.item_number.clone(),
        chip: (class(state), name(face, state)),
        reason: reason(face, line),
        contested,
        facts: facts.into_iter().filter_map(|(key, value)| Some((face.t(key), value?))).collect(),
        is_open,
        is_overdue: is_overdue(line, today),
    }
}

/// Who could see to a dispute, suggested where one is raised; nobody where the reader raises none.
pub(crate) fn owners(app: &mut App, frame: &Frame) -> Result<Vec<String>, AppError> {
    if frame.may(Right::Collect.code()) { users::at_work(app) } else { Ok(Vec::new()) }
}

/// The disputes over an item, the newest first.
pub(crate) fn of_item(face: &Face, detail: &ItemDetail, today: Date) -> Vec<Shown> {
    let open = (detail.open_minor, detail.item.currency);
    detail.disputes.iter().rev().map(|line| shown(face, line, open, today)).collect()
}

/// Ends one: with a credit note, with none, or with one over a part.
pub(crate) async fn end(
    State(site): State<Site>,
    visitor: Visitor,
    Path(item): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    const FIELDS: Fields =
        &[("amount.", "amount"), ("adjustment.", "amount"), ("dispute.split_all", "amount"), ("dispute.", "as")];
    let form = Filled::new("end", values, FIELDS);
    let (face, number) = (visitor.face.clone(), item.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let how = form.text("as").to_string();
        let part = if how == "split" {
            form.needed(&face, "amount");
            plain(&face, form, "amount").unwrap_or_default()
        } else {
            String::new()
        };
        form.checked()?;
        let done = match how.as_str() {
            "credited" => cases::end_dispute(app, setting, &number, DisputeEnd::Credited)?,
            "split" => cases::end_dispute(app, setting, &number, DisputeEnd::Split(&part))?,
            "rejected" => cases::end_dispute(app, setting, &number, DisputeEnd::NotJustified)?,
            // The credit note is written elsewhere and comes with the next list.
            "upheld" => cases::close_dispute(app, setting, &number, "upheld", None)?,
            _ => return Err(unknown()),
        };
        let to = format!("/invoices/{}", escaped(&number));
        Ok((to, Said { text: face.t1("ui-said-dispute-ended", "item", &number), undo: undo_of(&done) }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| {
        invoice::read(app, setting, visitor, &item, form)
    })
    .await
}
