//! Mails that came back: those that wait for a person first, then by kind; one of them with its text, what it is about, and what it may mean.
//!
//! Decides: what waits stands above, the oldest first, and of the rest the newest; what was suggested is filled in, and a person says what it is.

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::response::Response;
use dunlin_app::replies::{self, EndInput, ReplyCounts, WhichReplies};
use dunlin_app::{App, AppError, Setting, customers};
use dunlin_core::money::Money;
use dunlin_core::reply::{ReplyKind, ReplyMeaning};
use dunlin_store::{ReplyLine, UnknownMail};
use jiff::civil::Date;
use serde::Deserialize;

use crate::answer::{answer, page};
use crate::columns::Columns;
use crate::face::Face;
use crate::form::{Fields, Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::screens::acts::{undo_of, unknown};
use crate::screens::opened::Opened;
use crate::screens::paging::{Pages, Tab};
use crate::screens::picks::Picks;
use crate::screens::talk::plain;
use crate::screens::views::Views;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

pub(crate) const REPLIES: &str = "/replies";

/// Rows on a page, unless the reader has another wish.
const ROWS: usize = 50;
/// Characters of a first line.
const LINE_MAX: usize = 120;

/// Which mails are wanted.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    /// None: those that wait; `all`; a kind; `unknown`.
    pub(crate) show: String,
    /// From 0.
    pub(crate) page: usize,
}

impl Asked {
    /// Which mails of customers; none where those of nobody known are wanted.
    pub(crate) fn wanted(&self) -> Result<Option<WhichReplies>, AppError> {
        Ok(match self.show.as_str() {
            "" => Some(WhichReplies::Open),
            "all" => Some(WhichReplies::All),
            "unknown" => None,
            kind => Some(WhichReplies::Of(ReplyKind::find(kind).ok_or_else(unknown)?)),
        })
    }
}

/// A mail in the list.
struct Row {
    href: String,
    line: String,
    customer: String,
    name: String,
    kind: String,
    class: &'static str,
    status: String,
    came: String,
    from: String,
    notice: String,
    means: String,
}

#[derive(Template)]
#[template(path = "replies.html", blocks = ["main"])]
struct Replies {
    frame: Frame,
    views: Views,
    columns: Columns,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    /// They belong to nobody known.
    is_unknown: bool,
    pages: Pages,
}

page!(Replies);

/// The page.
pub(crate) async fn list(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(asked): Query<Asked>,
) -> Response {
    if let Some(there) = lists::REPLY_COLUMNS.canonical(&visitor) {
        return there;
    }
    if let Output::File(format) = output {
        return lists::replies(&site, &visitor, format, asked).await;
    }
    Opened::with_view(&site, &visitor, "replies", move |app, setting, visitor| read(app, setting, visitor, &asked))
        .await
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, asked: &Asked) -> Result<Replies, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Customers, &visitor.face.t("ui-replies"))?;
    let face = &frame.face;
    let (counts, wanted, most) = (replies::counts(app, setting)?, asked.wanted()?, visitor.rows_or(ROWS));
    let found = whole(wanted.map_or(counts.unknown, |which| counts.of(which)));
    let (here, pages) = Pages::of(&frame, (asked.page, most), found);
    let part = (here.start, here.len());
    let rows = match wanted {
        Some(which) => replies::replies(app, setting, which, part)?.iter().map(|line| row(&frame, line)).collect(),
        None => replies::unknown(app, setting, part)?.iter().map(|mail| unknown_row(&frame, mail)).collect(),
    };
    Ok(Replies {
        views: Views::read(app, setting, &frame, "replies")?,
        columns: Columns::read(face, &frame.address, &lists::REPLY_COLUMNS)?,
        tabs: tabs(&frame, &counts, &asked.show),
        rows,
        is_unknown: wanted.is_none(),
        pages,
        frame,
    })
}

fn tabs(frame: &Frame, counts: &ReplyCounts, here: &str) -> Vec<Tab> {
    let tab = |show: &str, name: &str, count: i64| Tab {
        href: frame.with("show", show),
        name: frame.t(name),
        count: whole(count),
        is_here: here == show,
    };
    let mut tabs = vec![tab("", "ui-reply-open", counts.open)];
    tabs.extend(counts.kinds.iter().map(|(kind, count)| tab(kind.code(), &kind_key(*kind), *count)));
    tabs.push(tab("unknown", "ui-reply-unknown", counts.unknown));
    tabs.push(tab("all", "ui-reply-all", counts.of(WhichReplies::All)));
    tabs
}

fn whole(count: i64) -> usize {
    usize::try_from(count).unwrap_or(0)
}

pub(super) fn kind_key(kind: ReplyKind) -> String {
    format!("ui-reply-{}", kind.code())
}

pub(super) fn class(kind: ReplyKind) -> &'static str {
    match kind {
        ReplyKind::Bounce | ReplyKind::Complaint => "late",
        ReplyKind::Receipt => "ok",
        ReplyKind::Answer => "accent",
        ReplyKind::AutoReply | ReplyKind::Other => "",
    }
}

/// The first line of a text, else the subject.
pub(super) fn first_line(text: &str, subject: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or(subject);
    if line.chars().count() <= LINE_MAX {
        return line.to_string();
    }
    line.chars().take(LINE_MAX - 1).chain(['…']).collect()
}

pub(super) fn means(face: &Face, line: &ReplyLine) -> String {
    match (&line.ended, &line.reply.suggested) {
        (Some((end, ..)), _) => face.t(&format!("ui-reply-is-{}", end.code())),
        (None, Some(own)) if line.is_open() => face.t(&format!("ui-reply-means-{}", own.meaning.code())),
        _ => String::new(),
    }
}

fn row(frame: &Frame, line: &ReplyLine) -> Row {
    let (face, reply) = (&frame.face, &line.reply);
    Row {
        href: format!("{REPLIES}/{}", escaped(&reply.key)),
        line: first_line(&reply.text, &reply.subject),
        customer: line.customer.clone(),
        name: line.name.clone(),
        kind: face.t(&kind_key(reply.kind)),
        class: class(reply.kind),
        status: face.t(&format!("ui-reply-status-{}", reply.arrival.code())),
        came: face.near(reply.came_on, frame.today),
        from: reply.address.clone().or_else(|| reply.from.clone()).unwrap_or_default(),
        notice: reply.about.as_ref().map(|of| of.key.clone()).unwrap_or_default(),
        means: means(face, line),
    }
}

fn unknown_row(frame: &Frame, mail: &UnknownMail) -> Row {
    Row {
        href: String::new(),
        line: first_line(&mail.text, &mail.subject),
        customer: String::new(),
        name: String::new(),
        kind: frame.t(&kind_key(mail.kind)),
        class: class(mail.kind),
        status: String::new(),
        came: frame.face.near(mail.came_on, frame.today),
        from: mail.address.clone().or_else(|| mail.from.clone()).unwrap_or_default(),
        notice: String::new(),
        means: String::new(),
    }
}

#[derive(Template)]
#[template(path = "reply.html", blocks = ["main"])]
struct Mail {
    frame: Frame,
    path: String,
    customer: String,
    name: String,
    kind: String,
    class: &'static str,
    facts: Vec<(String, String)>,
    text: String,
    /// What it may mean, or what it was.
    means: String,
    /// The words that led to it.
    words: String,
    is_open: bool,
    /// A promise is what is suggested.
    is_promise: bool,
    amount: String,
    currency: String,
    on: String,
    reason: String,
    items: Picks,
    filled: Filled,
}

page!(Mail);

/// One mail.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Path(key): Path<String>) -> Response {
    let known = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| mail(app, setting, &known, &key, Filled::default()));
    answer(&visitor, page.await)
}

fn mail(app: &mut App, setting: &Setting, visitor: &Visitor, key: &str, filled: Filled) -> Result<Mail, AppError> {
    let line = replies::reply(app, setting, key)?;
    let frame = Frame::read(app, setting, visitor, Here::Customers, &line.reply.subject)?
        .under(visitor.face.t("ui-replies"), REPLIES);
    let (reply, meant) = (&line.reply, line.reply.suggested.as_ref());
    let known = customers::show(app, setting, &line.customer, frame.today)?;
    let currency = meant.and_then(|own| own.amount).map_or(setting.creditor.currency, |amount| amount.currency);
    Ok(Mail {
        path: format!("{REPLIES}/{}", escaped(key)),
        customer: line.customer.clone(),
        name: line.name.clone(),
        kind: frame.t(&kind_key(reply.kind)),
        class: class(reply.kind),
        facts: facts(&frame, &line),
        text: reply.text.clone(),
        means: means(&frame.face, &line),
        words: meant.map(|own| own.words.clone()).unwrap_or_default(),
        is_open: line.is_open(),
        is_promise: meant.is_some_and(|own| own.meaning == ReplyMeaning::Promise),
        amount: meant.and_then(|own| own.amount).map(Money::to_decimal).unwrap_or_default(),
        currency: currency.code().to_string(),
        on: meant.and_then(|own| own.on).map(|on: Date| on.to_string()).unwrap_or_default(),
        reason: meant.and_then(|own| own.reason.clone()).unwrap_or_default(),
        items: Picks::of(&frame.face, &known.view.items),
        filled,
        frame,
    })
}

fn facts(frame: &Frame, line: &ReplyLine) -> Vec<(String, String)> {
    let (face, reply) = (&frame.face, &line.reply);
    let status = face.t(&format!("ui-reply-status-{}", reply.arrival.code()));
    let says_more = reply.address.is_some();
    let ended = line.ended.as_ref().map(|(_, on, by)| format!("{} · {by}", face.date(*on)));
    let facts = [
        ("ui-reply-came", Some(face.date(reply.came_on))),
        ("ui-reply-from", reply.from.clone()),
        ("ui-reply-address", reply.address.clone()),
        ("ui-reply-status", says_more.then_some(status)),
        ("ui-reply-notice", reply.about.as_ref().map(|of| of.key.clone())),
        ("ui-reply-attachments", (!reply.attachments.is_empty()).then(|| reply.attachments.join(", "))),
        ("ui-reply-as", ended),
    ];
    facts.into_iter().filter_map(|(key, value)| Some((face.t(key), value?))).collect()
}

/// Says what a mail is.
pub(crate) async fn end(
    State(site): State<Site>,
    visitor: Visitor,
    Path(key): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    const FIELDS: Fields = &[
        ("amount.", "amount"),
        ("reply.no_amount", "amount"),
        ("reply.no_day", "on"),
        ("promise.", "on"),
        ("dispute.", "item"),
        ("item.", "item"),
    ];
    let is = |how: &str| values.iter().any(|(name, value)| name == "as" && value == how);
    let name = if is("dispute") { "dispute" } else { "promise" };
    let form = Filled::new(name, values, FIELDS);
    let (face, known) = (visitor.face.clone(), key.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (how, item) = (form.text("as").to_string(), form.text("item").to_string());
        let (mut on, mut amount) = (None, None);
        match how.as_str() {
            "promise" => {
                on = form.day(&face, "on");
                form.needed(&face, "on");
                form.needed(&face, "amount");
                amount = plain(&face, form, "amount");
            }
            "dispute" => drop(form.needed(&face, "item")),
            _ => {}
        }
        form.checked()?;
        let input = match how.as_str() {
            "promise" => EndInput::Promise { amount: amount.as_deref(), on },
            "dispute" => EndInput::Dispute { item: &item, reason: form.given("reason") },
            "answered" => EndInput::Answered,
            "passed" => EndInput::Passed,
            _ => return Err(unknown()),
        };
        let done = replies::end(app, setting, &known, input)?;
        Ok((REPLIES.to_string(), Said { text: face.t("ui-said-reply-ended"), undo: undo_of(&done) }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| mail(app, setting, visitor, &key, form))
        .await
}
