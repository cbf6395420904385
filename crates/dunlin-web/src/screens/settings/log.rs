//! The activity log: who did what, when and why, newest first, narrowed by person, customer, kind and days.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::activity::{self, Wanted};
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::id::AccountId;
use dunlin_store::{ActivityCursor, ActivityEntry};
use jiff::Timestamp;
use serde::Deserialize;

use super::{Tab, framed};
use crate::answer::{answer, page};
use crate::frame::Frame;
use crate::lists;
use crate::screens::aging::day_of;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

/// Lines on a page, unless the person chose.
const PAGE: usize = 50;
/// First words of codes that can be asked for.
const NOUNS: [&str; 22] = [
    "account",
    "contact",
    "item",
    "charge",
    "late_terms",
    "receipt",
    "hold",
    "dispute",
    "promise",
    "limit",
    "order",
    "override",
    "call",
    "task",
    "notice",
    "step",
    "run",
    "import",
    "policy",
    "creditor",
    "approval",
    "user",
];

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    by: String,
    customer: String,
    kind: String,
    from: String,
    until: String,
    /// Where the page begins.
    after: String,
}

/// A line.
struct Line {
    at: String,
    by: String,
    what: String,
    code: String,
    item: Option<String>,
    customer: Option<(String, String)>,
    why: String,
}

/// A choice of a filter.
struct Choice {
    code: String,
    name: String,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "settings_activity.html", blocks = ["main"])]
struct LogPage {
    frame: Frame,
    tabs: Vec<Tab>,
    asked: Asked,
    people: Vec<Choice>,
    kinds: Vec<Choice>,
    lines: Vec<Line>,
    older: Option<String>,
    newest: Option<String>,
}

page!(LogPage);

/// The page.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(asked): Query<Asked>,
) -> Response {
    if let Output::File(format) = output {
        return lists::log(&site, &visitor, format, asked).await;
    }
    let who = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &who, asked)).await;
    answer(&visitor, page)
}

/// What the address asks of the log.
pub(crate) fn wanted(asked: &Asked) -> Result<Wanted, AppError> {
    let given = |text: &str| Some(text.trim().to_string()).filter(|text| !text.is_empty());
    Ok(Wanted {
        actor: given(&asked.by),
        noun: given(&asked.kind).filter(|noun| NOUNS.contains(&noun.as_str())),
        customer: given(&asked.customer),
        from: day_of(&asked.from)?,
        until: day_of(&asked.until)?,
    })
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, asked: Asked) -> Result<LogPage, AppError> {
    let (frame, tabs) = framed(app, setting, visitor, "/settings/activity")?;
    let rows = visitor.rows_or(PAGE);
    let after = cursor_of(&asked.after)?;
    let mut found = activity::page(app, setting, &wanted(&asked)?, after, rows + 1)?;
    let is_more = found.len() > rows;
    found.truncate(rows);
    let zone = &setting.creditor.timezone;
    let face = &frame.face;
    let mut people = activity::actors(app, setting)?;
    if !asked.by.is_empty() && !people.contains(&asked.by) {
        people.push(asked.by.clone());
    }
    let person = |actor: String| Choice { is_chosen: actor == asked.by, name: actor.clone(), code: actor };
    let kind = |noun: &&str| Choice {
        code: (*noun).to_string(),
        name: face.t(&format!("ui-log-kind-{}", noun.replace('_', "-"))),
        is_chosen: *noun == asked.kind,
    };
    let query = query(&asked);
    let older = found
        .last()
        .filter(|_| is_more)
        .map(|last| format!("/settings/activity?{query}&after={}", escaped(&cursor_text(&last.cursor))));
    Ok(LogPage {
        people: people.into_iter().map(person).collect(),
        kinds: NOUNS.iter().map(kind).collect(),
        lines: found.into_iter().map(|entry| line(&frame, entry, zone)).collect(),
        newest: after.is_some().then(|| format!("/settings/activity?{query}")),
        older,
        tabs,
        asked,
        frame,
    })
}

fn line(frame: &Frame, entry: ActivityEntry, zone: &str) -> Line {
    let code = &entry.line.code;
    let key = format!("ui-log-{}", code.replace(['.', '_'], "-"));
    Line {
        at: frame.face.instant(entry.line.at, zone),
        by: entry.line.actor,
        // A code that a later program wrote stands for itself.
        what: if frame.face.words().has(&key) { frame.t(&key) } else { code.clone() },
        code: entry.line.code,
        item: entry.line.item,
        customer: entry.customer,
        why: entry.line.why,
    }
}

fn query(asked: &Asked) -> String {
    let Asked { by, customer, kind, from, until, .. } = asked;
    let pairs = [("by", by), ("customer", customer), ("kind", kind), ("from", from), ("until", until)];
    let given = pairs.iter().filter(|(_, value)| !value.is_empty());
    given.map(|(name, value)| format!("{name}={}", escaped(value))).collect::<Vec<_>>().join("&")
}

/// A place in the log as an address has it.
pub(crate) fn cursor_text(cursor: &ActivityCursor) -> String {
    format!("{}.{:x}.{}.{}", cursor.at.as_microsecond(), cursor.account.0, cursor.version, cursor.seq)
}

pub(crate) fn cursor_of(text: &str) -> Result<Option<ActivityCursor>, AppError> {
    if text.is_empty() {
        return Ok(None);
    }
    let parts: Vec<&str> = text.split('.').collect();
    let read = || match parts[..] {
        [at, account, version, seq] => Some(ActivityCursor {
            at: Timestamp::from_microsecond(at.parse().ok()?).ok()?,
            account: AccountId(u128::from_str_radix(account, 16).ok()?),
            version: version.parse().ok()?,
            seq: seq.parse().ok()?,
        }),
        _ => None,
    };
    let unknown = || AppError::new(Failure::Usage, "page.unknown", "this address names no page of the log");
    read().map(Some).ok_or_else(unknown)
}
