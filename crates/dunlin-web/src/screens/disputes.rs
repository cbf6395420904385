//! Disputes: all of them by state, with their sums, who sees to them and until when; and how one ends.

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::response::Response;
use dunlin_app::cases::{self, DisputeEnd};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::money::Currency;
use dunlin_store::DisputeRow;
use jiff::civil::Date;
use serde::Deserialize;

use crate::answer::{answer, page};
use crate::face::Face;
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

const DISPUTES: &str = "/disputes";

/// Which disputes are wanted.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    pub(crate) state: String,
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
}

/// A dispute in the list.
struct Row {
    item: String,
    customer: String,
    customer_href: String,
    reason: String,
    since: String,
    contested: String,
    owner: String,
    answer: String,
    is_overdue: bool,
    class: &'static str,
    state: String,
    is_open: bool,
}

#[derive(Template)]
#[template(path = "disputes.html", blocks = ["main"])]
struct Disputes {
    frame: Frame,
    filled: Filled,
    rows: Vec<Row>,
    sums: String,
    states: Vec<(String, String, bool)>,
}

page!(Disputes);

/// The page.
pub(crate) async fn list(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(asked): Query<Asked>,
) -> Response {
    if let Output::File(format) = output {
        return lists::disputes(&site, &visitor, format, asked).await;
    }
    let known = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &known, &asked, Filled::default()));
    answer(&visitor, page.await)
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    asked: &Asked,
    filled: Filled,
) -> Result<Disputes, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Elsewhere, &visitor.face.t("ui-disputes"))?;
    let rows = cases::disputes(app, setting, None, asked.wanted())?;
    let state = |state: &str| {
        let address = if state == "open" { DISPUTES.to_string() } else { format!("{DISPUTES}?state={state}") };
        (address, name(&frame.face, state), asked.wanted().unwrap_or("all") == state)
    };
    let states = cases::dispute_states().into_iter().chain(["all"]).map(state).collect();
    Ok(Disputes {
        sums: sums(&frame.face, &rows),
        rows: rows.iter().map(|row| line(&frame.face, row, frame.today)).collect(),
        states,
        filled,
        frame,
    })
}

fn name(face: &Face, state: &str) -> String {
    face.t(&format!("ui-dispute-is-{state}"))
}

fn line(face: &Face, row: &DisputeRow, today: Date) -> Row {
    let dispute = &row.line.dispute;
    let is_open = row.line.closed_on.is_none();
    Row {
        item: row.line.item_number.clone(),
        customer: row.name.clone(),
        customer_href: format!("/customers/{}", escaped(&row.customer)),
        reason: face.t(&format!("ui-dispute-{}", dispute.reason.replace('_', "-"))),
        since: face.near(dispute.from_on, today),
        contested: face.money(row.contested_minor, row.currency),
        owner: dispute.owner.clone().unwrap_or_default(),
        answer: dispute.answer_by.map(|on| face.near(on, today)).unwrap_or_default(),
        is_overdue: is_open && dispute.answer_by.is_some_and(|on| on < today),
        class: match row.state() {
            "open" => "soon",
            "rejected" => "late",
            _ => "ok",
        },
        state: name(face, row.state()),
        is_open,
    }
}

/// What is contested by the rows, by currency.
fn sums(face: &Face, rows: &[DisputeRow]) -> String {
    let mut sums: Vec<(Currency, i64)> = Vec::new();
    for row in rows {
        match sums.iter_mut().find(|(currency, _)| *currency == row.currency) {
            Some((_, sum)) => *sum = sum.saturating_add(row.contested_minor),
            None => sums.push((row.currency, row.contested_minor)),
        }
    }
    let shown: Vec<String> = sums.into_iter().map(|(currency, minor)| face.money(minor, currency)).collect();
    shown.join(" · ")
}

/// Ends one: with a credit note, with none, or with one over a part.
pub(crate) async fn end(
    State(site): State<Site>,
    visitor: Visitor,
    Path(item): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let form = Filled::new("end", values, &[("amount.", "amount"), ("adjustment.", "amount")]);
    let face = visitor.face.clone();
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let amount = form.text("amount").to_string();
        let end = match form.text("as") {
            "credited" => DisputeEnd::Credited,
            "split" => {
                form.needed(&face, "amount");
                form.checked()?;
                DisputeEnd::Split(&amount)
            }
            _ => DisputeEnd::NotJustified,
        };
        cases::end_dispute(app, setting, &item, end)?;
        Ok((DISPUTES.to_string(), Said { text: face.t1("ui-said-dispute-ended", "item", &item), undo: None }))
    };
    submit(&site, &visitor, form, acts, |app, setting, visitor, form| {
        read(app, setting, visitor, &Asked::default(), form)
    })
    .await
}
