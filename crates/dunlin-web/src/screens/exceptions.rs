//! Exceptions from the payment policy: who is treated otherwise than all, by whom and why, newest first (R3.1).
//!
//! Decides: what narrows the list, and what a line says beside its kind.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::exceptions::{self, ExceptionShown, ExceptionState, Wanted};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::exception::ExceptionKind;
use dunlin_core::view::HoldKind;
use serde::Deserialize;

use crate::answer::{answer, page};
use crate::frame::{Frame, Here};
use crate::lists;
use crate::screens::aging::day_of;
use crate::screens::credit::{Tab, tabs};
use crate::screens::holds;
use crate::screens::settings::log::{cursor_of, cursor_text};
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

/// Lines on a page, unless the person chose.
const PAGE: usize = 50;

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    kind: String,
    customer: String,
    from: String,
    until: String,
    /// Where the page begins.
    after: String,
}

/// A choice of the filter.
struct Choice {
    code: &'static str,
    name: String,
    is_chosen: bool,
}

/// A line.
struct Line {
    on: String,
    number: String,
    customer: String,
    kind: String,
    /// The hold, where the kind does not say it already.
    about: Option<String>,
    item: Option<String>,
    amount: String,
    by: String,
    reason: String,
    until: String,
    chip: (&'static str, String),
}

#[derive(Template)]
#[template(path = "credit_exceptions.html", blocks = ["main"])]
struct Exceptions {
    frame: Frame,
    tabs: Vec<Tab>,
    asked: Asked,
    kinds: Vec<Choice>,
    lines: Vec<Line>,
    older: Option<String>,
    newest: Option<String>,
}

page!(Exceptions);

/// The page.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(asked): Query<Asked>,
) -> Response {
    if let Output::File(format) = output {
        return lists::exceptions(&site, &visitor, format, asked).await;
    }
    let who = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &who, asked)).await;
    answer(&visitor, page)
}

/// What the address asks for.
pub(crate) fn wanted(asked: &Asked) -> Result<Wanted, AppError> {
    Ok(Wanted {
        customer: Some(asked.customer.trim().to_string()).filter(|text| !text.is_empty()),
        kind: ExceptionKind::find(&asked.kind),
        from: day_of(&asked.from)?,
        until: day_of(&asked.until)?,
    })
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, asked: Asked) -> Result<Exceptions, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Credit, &visitor.face.t("ui-exceptions"))?;
    let (rows, after) = (visitor.rows_or(PAGE), cursor_of(&asked.after)?);
    let mut found = exceptions::page(app, setting, &wanted(&asked)?, after, rows + 1)?;
    let is_more = found.len() > rows;
    found.truncate(rows);
    let query = query(&asked);
    let older = found
        .last()
        .filter(|_| is_more)
        .map(|last| format!("/credit/exceptions?{query}&after={}", escaped(&cursor_text(&last.cursor))));
    let kind = |kind: ExceptionKind| Choice {
        code: kind.code(),
        name: frame.of("ui-exception-", kind.code()),
        is_chosen: kind.code() == asked.kind,
    };
    Ok(Exceptions {
        tabs: tabs(&frame, [None; 7], "exceptions"),
        kinds: ExceptionKind::ALL.map(kind).into(),
        lines: found.into_iter().map(|shown| line(&frame, shown)).collect(),
        newest: after.is_some().then(|| format!("/credit/exceptions?{query}")),
        older,
        asked,
        frame,
    })
}

fn line(frame: &Frame, shown: ExceptionShown) -> Line {
    let class = match shown.state {
        ExceptionState::InForce => "warn",
        ExceptionState::Ended | ExceptionState::AtOnce => "",
    };
    Line {
        on: frame.face.date(shown.on),
        number: shown.customer,
        customer: shown.name,
        kind: frame.of("ui-exception-", shown.kind.code()),
        about: shown.hold.filter(|hold| *hold != HoldKind::Pause).map(|hold| holds::name(&frame.face, hold)),
        item: shown.item,
        amount: shown.amount.map(|money| frame.face.money(money.minor, money.currency)).unwrap_or_default(),
        by: shown.by,
        reason: shown.reason,
        until: shown.until_on.map(|on| frame.face.date(on)).unwrap_or_default(),
        chip: (class, frame.of("ui-exception-state-", shown.state.code())),
    }
}

fn query(asked: &Asked) -> String {
    let Asked { kind, customer, from, until, .. } = asked;
    let pairs = [("kind", kind), ("customer", customer), ("from", from), ("until", until)];
    let given = pairs.iter().filter(|(_, value)| !value.is_empty());
    given.map(|(name, value)| format!("{name}={}", escaped(value))).collect::<Vec<_>>().join("&")
}
