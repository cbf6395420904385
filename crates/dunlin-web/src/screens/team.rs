//! What an outside team works on: the early-out debts that were placed with its firm, each customer with what it may know of it.
//!
//! Decides: nothing of who sees what; that is `dunlin_app::early_out`'s, which is asked for every page and every form.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::Response;
use dunlin_app::early_out::{self, CallMade, Case, OUTCOMES, Work};
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::change::Call;
use dunlin_core::money::Money;
use dunlin_core::promise::Promise;
use jiff::civil::Date;

use crate::answer::{answer, page};
use crate::face::Face;
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::screens::talk::wait;
use crate::security::{Visitor, escaped};
use crate::site::Site;

pub(crate) const TEAM: &str = "/team";

/// A customer on the list.
struct Row {
    href: String,
    number: String,
    name: String,
    open: String,
    due: String,
    called: String,
    promised: Option<String>,
    until: Option<String>,
}

#[derive(Template)]
#[template(path = "team.html", blocks = ["main"])]
struct Team {
    frame: Frame,
    partner: String,
    rows: Vec<Row>,
}

page!(Team);

/// Somebody to reach.
struct Person {
    name: String,
    role: Option<String>,
    phone: Option<String>,
    email: Option<String>,
}

#[derive(Template)]
#[template(path = "team_case.html", blocks = ["main"])]
struct OneCase {
    frame: Frame,
    filled: Filled,
    path: String,
    number: String,
    until: Option<String>,
    /// Why a call should wait, and until when.
    wait: Option<String>,
    people: Vec<Person>,
    address: String,
    /// Number, due date, what is open.
    items: Vec<(String, String, String)>,
    open: String,
    currency: String,
    outcomes: Vec<(&'static str, String)>,
    /// Day, and what came of it.
    calls: Vec<(String, String)>,
    promises: Vec<String>,
    today: Date,
}

page!(OneCase);

/// The partner for whom somebody works.
fn partner(visitor: &Visitor) -> String {
    visitor.partner.clone().unwrap_or_default()
}

fn sums(face: &Face, open: &[Money]) -> String {
    open.iter().map(|sum| face.money(sum.minor, sum.currency)).collect::<Vec<_>>().join(" · ")
}

/// The list.
pub(crate) async fn list(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let frame = Frame::read(app, setting, &asked, Here::Team, &asked.face.t("ui-team"))?;
        let (face, today, partner) = (&frame.face, frame.today, partner(&asked));
        let row = |work: Work| Row {
            href: format!("{TEAM}/{}", escaped(&work.number)),
            open: sums(face, &work.open),
            due: work.oldest_due_on.map(|on| face.near(on, today)).unwrap_or_default(),
            called: work.called_on.map_or_else(|| face.t("ui-team-not-called"), |on| face.near(on, today)),
            promised: work.promised_on.map(|on| face.t1("ui-team-promised", "day", &face.near(on, today))),
            until: work.until_on.map(|on| face.near(on, today)),
            number: work.number,
            name: work.name,
        };
        let rows = early_out::list(app, setting, &partner)?.into_iter().map(row).collect();
        Ok(Team { frame, partner, rows })
    });
    answer(&visitor, page.await)
}

/// One customer.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, &number, Filled::default()));
    answer(&visitor, page.await)
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    number: &str,
    filled: Filled,
) -> Result<OneCase, AppError> {
    let case = early_out::show(app, setting, &partner(visitor), number)?;
    let face = &visitor.face;
    let frame = Frame::read(app, setting, visitor, Here::Team, &case.work.name)?.under(face.t("ui-team"), TEAM);
    let today = frame.today;
    let currency = case.items.first().map_or(setting.creditor.currency, |item| item.open.currency);
    let item = |item: &early_out::Owed| {
        (item.number.clone(), face.near(item.due_on, today), face.money(item.open.minor, item.open.currency))
    };
    Ok(OneCase {
        path: format!("{TEAM}/{}", escaped(number)),
        number: number.to_string(),
        until: case.work.until_on.map(|on| face.date(on)),
        wait: case.time.blocked.map(|(limit, opens)| wait(face, limit, opens, today)),
        people: people(&frame, &case),
        address: case.address.lines().join(", "),
        items: case.items.iter().map(item).collect(),
        open: sums(face, &case.work.open),
        currency: currency.code().to_string(),
        outcomes: OUTCOMES.map(|code| (code, frame.of("ui-talk-", code))).to_vec(),
        calls: case.calls.iter().rev().map(|call| told(&frame, call)).collect(),
        promises: case.promises.iter().map(|promise| promised(face, promise)).collect(),
        today,
        filled,
        frame,
    })
}

fn people(frame: &Frame, case: &Case) -> Vec<Person> {
    let person = |contact: &dunlin_core::account::Contact| Person {
        name: contact.name.clone().unwrap_or_else(|| case.work.name.clone()),
        role: contact.role.map(|role| frame.of("ui-role-", role.code())),
        phone: contact.call_to().cloned(),
        email: contact.email_to().cloned(),
    };
    case.contacts.iter().map(person).collect()
}

fn told(frame: &Frame, call: &Call) -> (String, String) {
    let parts = [Some(frame.of("ui-talk-", &call.outcome)), call.with.clone(), Some(call.note.clone())];
    let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
    (frame.face.near(call.on, frame.today), parts.collect::<Vec<_>>().join(" · "))
}

fn promised(face: &Face, promise: &Promise) -> String {
    let (amount, day) = (face.money(promise.amount_minor, promise.currency), face.date(promise.promised_on));
    face.say("ui-team-promise", &[("amount", (&amount).into()), ("day", (&day).into())])
}

/// A call that was made.
pub(crate) async fn call(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let form = Filled::new("call", values, &[("call.pay_day", "pay_on"), ("date.", "pay_on"), ("fact.", "outcome")]);
    let (asked, path, whose) = (visitor.clone(), format!("{TEAM}/{}", escaped(&number)), number.clone());
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (face, pay_on) = (&asked.face, form.day(&asked.face, "pay_on"));
        if form.text("outcome") == "pay_date" && pay_on.is_none() {
            form.say("pay_on", face.t("ui-wrong-empty"));
        }
        form.checked()?;
        let made =
            CallMade { outcome: form.text("outcome"), with: form.given("with"), note: form.text("note"), pay_on };
        early_out::log_call(app, setting, (&partner(&asked), &whose), &made)?;
        Ok((path, Said { text: face.t("ui-team-call-said"), undo: None }))
    };
    submit(&site, &visitor, form, act, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}

/// A promise that was given.
pub(crate) async fn promise(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let form = Filled::new("promise", values, &[("amount.", "amount"), ("promise.", "on"), ("item.", "amount")]);
    let (asked, path, whose) = (visitor.clone(), format!("{TEAM}/{}", escaped(&number)), number.clone());
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let face = &asked.face;
        let (on, amount) = (form.day(face, "on"), form.needed(face, "amount"));
        if form.given("on").is_none() {
            form.say("on", face.t("ui-wrong-empty"));
        }
        form.checked()?;
        let on = on.ok_or_else(|| AppError::new(Failure::Usage, "fact.unknown", "there is no day"))?;
        early_out::promise(app, setting, (&partner(&asked), &whose), (&amount, on), form.given("by"))?;
        Ok((path, Said { text: face.t("ui-team-promise-said"), undo: None }))
    };
    submit(&site, &visitor, form, act, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}
