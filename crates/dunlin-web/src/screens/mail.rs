//! Mail on its way: how each stands, those that need a person first, and the switch that stops all of it.
//!
//! Decides: what is in doubt, refused or put off stands first; of a state with many, the newest are shown. What is said of one in doubt is said
//! beside the list, for the mail that was chosen. Stopping is for whoever proposes runs, letting it go on for whoever approves them.

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::response::Response;
use dunlin_app::send::{self, DoubtOver, Standing};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::delivery::DeliveryState;
use dunlin_store::DeliveryLine;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::answer::{answer, page};
use crate::form::{Fields, Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::screens::acts::unknown;
use crate::screens::paging::Tab;
use crate::screens::timeline::person;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

const MAIL: &str = "/mail";

/// Mails of one state that are listed at most.
const MOST: usize = 200;

/// What needs a person, or may soon.
const TO_LOOK_AT: [DeliveryState; 3] = [DeliveryState::InDoubt, DeliveryState::Failed, DeliveryState::Deferred];

/// Where a form's failures belong.
const FIELDS: Fields = &[("delivery.no_reason", "reason")];

/// Which mails are wanted.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    /// None: those that need a person; else a state.
    show: String,
    /// The notice of the mail that was chosen.
    notice: String,
}

impl Asked {
    pub(crate) fn states(&self) -> Result<Vec<DeliveryState>, AppError> {
        match self.show.as_str() {
            "" => Ok(TO_LOOK_AT.to_vec()),
            code => DeliveryState::find(code).map(|state| vec![state]).ok_or_else(unknown),
        }
    }
}

/// Where one mail is shown.
pub(crate) fn address(notice: &str) -> String {
    format!("{MAIL}?notice={}#mail", escaped(notice))
}

pub(crate) fn class(state: DeliveryState) -> &'static str {
    match state {
        DeliveryState::Ready | DeliveryState::Attempting => "soon",
        DeliveryState::Sent => "ok",
        DeliveryState::Deferred => "warn",
        DeliveryState::Failed | DeliveryState::InDoubt => "late",
        DeliveryState::Withdrawn => "",
    }
}

/// A mail in the list.
struct Row {
    href: String,
    notice: String,
    customer: String,
    name: String,
    to: String,
    state: String,
    class: &'static str,
    said: String,
    since: String,
    is_here: bool,
}

/// The mail that was chosen.
struct Chosen {
    notice: String,
    /// The mail itself.
    file: String,
    facts: Vec<(String, String)>,
    is_in_doubt: bool,
    /// Where its form goes.
    path: String,
}

#[derive(Template)]
#[template(path = "mail.html", blocks = ["main"])]
struct Mail {
    frame: Frame,
    filled: Filled,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    /// More are there than are listed.
    is_cut: bool,
    chosen: Option<Chosen>,
    /// Who stopped the sending, when and why.
    stopped: Option<String>,
    /// Some wait to be sent.
    waits: bool,
}

page!(Mail);

/// The page.
pub(crate) async fn list(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(asked): Query<Asked>,
) -> Response {
    if let Output::File(format) = output {
        return lists::mails(&site, &visitor, format, asked).await;
    }
    let known = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &known, &asked, Filled::default()));
    answer(&visitor, page.await)
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, asked: &Asked, filled: Filled) -> Result<Mail, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Runs, &visitor.face.t("ui-mail"))?;
    let zone = TimeZone::get(&setting.creditor.timezone).unwrap_or(TimeZone::UTC);
    let states = asked.states()?;
    let standing = send::standing(app, setting, &states, MOST)?;
    let chosen = match asked.notice.as_str() {
        "" => None,
        notice => Some(send::delivery(app, setting, notice)?),
    };
    let count = |state: DeliveryState| standing.counts.iter().find(|own| own.state == state).map_or(0, |own| own.count);
    let stopped = standing.stopped.as_ref().map(|stop| {
        let (by, at) = (person(&stop.by), when(&frame, &zone, stop.at));
        frame.face.say("ui-mail-stopped-by", &[("by", by.as_str().into()), ("at", at.as_str().into())])
            + " "
            + &stop.why
    });
    Ok(Mail {
        tabs: tabs(&frame, &standing, &asked.show),
        rows: standing.deliveries.iter().map(|line| row(&frame, &zone, asked, line)).collect(),
        is_cut: states.iter().any(|state| usize::try_from(count(*state)).is_ok_and(|count| count > MOST)),
        chosen: chosen.map(|line| choose(&frame, &zone, &line)),
        stopped,
        waits: count(DeliveryState::Ready) + count(DeliveryState::Deferred) > 0,
        filled,
        frame,
    })
}

fn tabs(frame: &Frame, standing: &Standing, here: &str) -> Vec<Tab> {
    let whole = |count: i64| usize::try_from(count).unwrap_or(0);
    let look = standing.counts.iter().filter(|own| TO_LOOK_AT.contains(&own.state)).map(|own| own.count).sum();
    let tab = |show: &str, name: String, count: i64| Tab {
        href: frame.with("show", show),
        name,
        count: whole(count),
        is_here: here == show,
    };
    let mut tabs = vec![tab("", frame.t("ui-mail-look"), look)];
    tabs.extend(
        standing.counts.iter().map(|own| tab(own.state.code(), frame.of("ui-mail-", own.state.code()), own.count)),
    );
    tabs
}

/// An instant where the creditor is.
fn when(frame: &Frame, zone: &TimeZone, at: Timestamp) -> String {
    let there = at.to_zoned(zone.clone());
    format!("{}, {}", frame.face.near(there.date(), frame.today), there.strftime("%H:%M"))
}

fn row(frame: &Frame, zone: &TimeZone, asked: &Asked, line: &DeliveryLine) -> Row {
    let said = line.said.clone().filter(|_| line.state != DeliveryState::Sent);
    Row {
        href: format!("{MAIL}?show={}&notice={}#mail", escaped(&asked.show), escaped(&line.of.key)),
        notice: line.of.key.clone(),
        customer: line.customer.clone(),
        name: line.name.clone(),
        to: line.to.clone(),
        state: frame.of("ui-mail-", line.state.code()),
        class: class(line.state),
        said: said.unwrap_or_default(),
        since: when(frame, zone, line.changed_at),
        is_here: line.of.key == asked.notice,
    }
}

fn choose(frame: &Frame, zone: &TimeZone, line: &DeliveryLine) -> Chosen {
    let waits = matches!(line.state, DeliveryState::Ready | DeliveryState::Deferred);
    let facts = [
        ("ui-col-state", Some(frame.of("ui-mail-", line.state.code()))),
        ("ui-mail-since", Some(when(frame, zone, line.changed_at))),
        ("ui-mail-to", Some(line.to.clone())),
        ("ui-mail-said", line.said.clone()),
        ("ui-mail-next", waits.then(|| when(frame, zone, line.next_try_at))),
        ("ui-mail-tries", Some(line.attempts.to_string())),
        ("ui-mail-server", line.server.clone()),
        ("ui-mail-read", line.confirmed_on.map(|on| frame.face.date(on))),
        ("ui-mail-message", Some(line.message_id.clone())),
        ("ui-print-sha256", Some(line.sha256.clone())),
    ];
    Chosen {
        notice: line.of.key.clone(),
        file: format!("/customers/{}/letters/{}", escaped(&line.customer), escaped(&line.of.key)),
        facts: facts.into_iter().filter_map(|(key, value)| Some((frame.t(key), value?))).collect(),
        is_in_doubt: line.state == DeliveryState::InDoubt,
        path: format!("{MAIL}/{}/resolve", escaped(&line.of.key)),
    }
}

/// Says what is known of a mail in doubt.
pub(crate) async fn resolve(
    State(site): State<Site>,
    visitor: Visitor,
    Path(notice): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let (face, key) = (visitor.face.clone(), notice.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let reason = form.needed(&face, "reason");
        form.checked()?;
        let (over, said) = match form.text("over") {
            "sent" => (DoubtOver::WasSent, "ui-said-mail-sent"),
            "not-sent" => (DoubtOver::WasNotSent, "ui-said-mail-again"),
            _ => return Err(unknown()),
        };
        send::resolve(app, setting, &key, over, &reason)?;
        Ok((MAIL.to_string(), Said { text: face.t(said), undo: None }))
    };
    let asked = Asked { notice, ..Asked::default() };
    submit(&site, &visitor, Filled::new("resolve", values, FIELDS), acts, move |app, setting, visitor, form| {
        read(app, setting, visitor, &asked, form)
    })
    .await
}

/// Stops the sending of mail, also one that is at work.
pub(crate) async fn stop(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    switch(site, visitor, values, true).await
}

/// Lets it go on.
pub(crate) async fn start(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    switch(site, visitor, values, false).await
}

async fn switch(site: Site, visitor: Visitor, values: Values, stops: bool) -> Response {
    let face = visitor.face.clone();
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let why = form.needed(&face, "why");
        form.checked()?;
        send::switch(app, setting, stops, &why)?;
        let said = if stops { "ui-said-mail-stopped" } else { "ui-said-mail-goes-on" };
        Ok((MAIL.to_string(), Said { text: face.t(said), undo: None }))
    };
    let form = Filled::new(if stops { "stop" } else { "start" }, values, FIELDS);
    submit(&site, &visitor, form, acts, |app, setting, visitor, form| {
        read(app, setting, visitor, &Asked::default(), form)
    })
    .await
}
