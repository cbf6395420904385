//! The call panel: who, what to say, what came of it by one key, how much and until when. Beside the worklist and on the customer's
//! page; without scripts it is a form like the others.
//!
//! Decides: how the fields of the panel come together: letters behind the amount are the day (`500 f`), else the date field, else the
//! day that was pressed. What follows from a conversation is `cases::log_talk`'s.

use axum::extract::{Form, Path, Query, State};
use axum::response::Response;
use dunlin_app::cases::{self, CameOf, TalkInput};
use dunlin_app::contact::{self, Opens};
use dunlin_app::customers::Customer as Known;
use dunlin_app::spoken::{self, Unclear};
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::change::EvidenceKind;
use dunlin_core::contact::Limit;
use dunlin_core::conversation::{Unpaid, Via, Why};
use dunlin_core::instalment_plan::PlanState;
use dunlin_core::money::{Currency, Money};
use dunlin_core::outcome::Outcome;
use dunlin_core::priority::Cause;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::answer::Either;
use crate::face::{Face, clock_time};
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Said};
use crate::screens::acts::{undo_of, unknown};
use crate::screens::credit::at_its_field;
use crate::screens::picks::Picks;
use crate::screens::worklist::Asked;
use crate::screens::{customer, plan, timeline, worklist};
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// The days that have a button, in their order.
const NEAR: [&str; 4] = ["tomorrow", "friday", "monday", "month-end"];

/// What can come of a conversation: value, key on the keyboard.
const OUTCOMES: [(&str, &str); 9] = [
    ("promised", "p"),
    ("in_parts", "a"),
    ("contested", "d"),
    ("already_sent", "s"),
    ("left_message", "v"),
    ("no_answer", "r"),
    ("pay_date", "y"),
    ("arrived", "i"),
    ("reached", "o"),
];

/// What can come of a visit: value, key on the keyboard.
const VISIT_OUTCOMES: [(&str, &str); 12] = [
    ("promised", "p"),
    ("in_parts", "a"),
    ("contested", "d"),
    ("already_sent", "s"),
    ("paid", "g"),
    ("refused", "f"),
    ("no_answer", "r"),
    ("left_message", "v"),
    ("moved", "m"),
    ("closed", "k"),
    ("pay_date", "y"),
    ("reached", "o"),
];

/// Late invoices that are named among what to take along; the customer's page has all.
const TAKEN: usize = 6;

/// Where to drive, and with what.
pub(crate) struct Visit {
    pub(crate) place: String,
    /// In sentences.
    pub(crate) take: Vec<String>,
}

/// Whom to call.
pub(crate) struct Person {
    pub(crate) name: String,
    pub(crate) role: Option<String>,
    pub(crate) phone: Option<String>,
}

/// Something to choose: value, key, name.
pub(crate) struct Choice {
    pub(crate) value: &'static str,
    pub(crate) key: String,
    pub(crate) name: String,
}

/// What the panel needs.
pub(crate) struct Panel {
    pub(crate) path: String,
    pub(crate) customer: String,
    /// For a task that is a visit.
    pub(crate) visit: Option<Visit>,
    pub(crate) person: Option<Person>,
    pub(crate) people: Vec<String>,
    /// The limit of contact that stands against a call now, and until when.
    pub(crate) wait: Option<String>,
    /// What the clock says where they are, where it is another one.
    pub(crate) clock: Option<String>,
    pub(crate) say: String,
    pub(crate) ask: String,
    /// Why they had not paid when they were asked last, and whether that holds.
    pub(crate) heard: Option<String>,
    pub(crate) currency: String,
    /// What is owed, to choose from.
    pub(crate) items: Picks,
    pub(crate) outcomes: Vec<Choice>,
    /// Why they have not paid: value and name.
    pub(crate) whys: Vec<(&'static str, String)>,
    pub(crate) vias: Vec<(&'static str, String)>,
    pub(crate) near: Vec<Choice>,
    /// The task it is for, the list it stands in, and the task that comes next; empty on the customer's page.
    pub(crate) task: String,
    pub(crate) list: String,
    pub(crate) next: String,
}

impl Panel {
    /// The panel of a customer.
    pub(crate) fn of(app: &App, frame: &Frame, setting: &Setting, known: &Known, causes: &[Cause]) -> Panel {
        let face = &frame.face;
        let time = contact::call_time(app, setting, &known.view);
        let account = &known.detail.account;
        let contacts = &known.detail.contacts;
        let called = contacts.iter().find(|contact| contact.call_to().is_some()).or(contacts.first());
        let name = |contact: &dunlin_core::account::Contact| {
            contact.name.clone().or_else(|| contact.email.clone()).unwrap_or_else(|| account.name.clone())
        };
        let currency = known.view.items.first().map_or(setting.creditor.currency, |item| item.currency);
        let (say, ask) = words(face, known, causes, frame.today);
        Panel {
            path: format!("/customers/{}", escaped(&account.number)),
            customer: account.name.clone(),
            visit: None,
            person: called.map(|contact| Person {
                name: name(contact),
                role: contact.role.map(|role| frame.of("ui-role-", role.code())),
                phone: contact.call_to().cloned(),
            }),
            people: contacts.iter().map(name).collect(),
            wait: time.blocked.map(|(limit, opens)| wait(face, limit, opens, frame.today)),
            clock: clock(face, &time.theirs, app.clock.now(), &setting.creditor.timezone),
            say,
            ask,
            heard: heard(face, known),
            currency: currency.code().to_string(),
            items: Picks::of(face, &known.view.items),
            outcomes: choices(frame, "ui-talk-", &OUTCOMES),
            whys: Why::ALL.iter().map(|why| (why.code(), frame.of("ui-why-", why.code()))).collect(),
            vias: Via::ALL.iter().map(|via| (via.code(), frame.of("ui-via-", via.code()))).collect(),
            near: NEAR
                .iter()
                .map(|value| {
                    let words = face.t(&format!("ui-day-words-{value}"));
                    let key = words.split(' ').next().unwrap_or_default().to_string();
                    Choice { value, key, name: face.t(&format!("ui-day-{value}")) }
                })
                .collect(),
            task: String::new(),
            list: String::new(),
            next: String::new(),
        }
    }

    /// How it is held where nobody says otherwise.
    pub(crate) fn via(&self) -> &'static str {
        if self.visit.is_some() { Via::Visit.code() } else { Via::Call.code() }
    }

    /// The same for a visit (R1.7): no limit of calls stands against it, and it has outcomes of its own.
    pub(crate) fn of_visit(app: &App, frame: &Frame, setting: &Setting, known: &Known, causes: &[Cause]) -> Panel {
        let visit = Visit { place: known.view.address.lines().join(", "), take: take_along(frame, known) };
        let outcomes = choices(frame, "ui-visit-", &VISIT_OUTCOMES);
        Panel { visit: Some(visit), outcomes, wait: None, ..Panel::of(app, frame, setting, known, causes) }
    }
}

fn choices(frame: &Frame, prefix: &str, outcomes: &[(&'static str, &str)]) -> Vec<Choice> {
    let choice =
        |(value, key): &(&'static str, &str)| Choice { value, key: (*key).to_string(), name: frame.of(prefix, value) };
    outcomes.iter().map(choice).collect()
}

/// What somebody who drives there has with them: what is late, the newest letter, and what was signed.
fn take_along(frame: &Frame, known: &Known) -> Vec<String> {
    let face = &frame.face;
    let late = known.view.items.iter().filter(|item| item.open_minor > 0 && item.due_on < frame.today);
    let mut numbers: Vec<&str> = late.map(|item| item.number.as_str()).collect();
    let more = if numbers.len() > TAKEN { " …" } else { "" };
    numbers.truncate(TAKEN);
    let mut take = Vec::new();
    if !numbers.is_empty() {
        take.push(face.t1("ui-take-items", "numbers", &format!("{}{more}", numbers.join(", "))));
    }
    if let Some(newest) = known.notices.iter().map(|line| &line.notice).max_by_key(|notice| notice.issued_on) {
        let (what, day) = (face.step(&newest.step), face.date(newest.issued_on));
        take.push(face.say("ui-take-letter", &[("what", (&what).into()), ("day", (&day).into())]));
    }
    let signed = known.evidence.iter().filter(|line| line.withdrawn.is_none());
    let signed = signed.filter(|line| line.evidence.kind == EvidenceKind::Agreement);
    take.extend(signed.map(|line| face.t1("ui-take-agreement", "name", &line.evidence.name)));
    take
}

/// Why a call should wait, and until when.
pub(crate) fn wait(face: &Face, limit: Limit, opens: Opens, today: Date) -> String {
    let until = match opens {
        Opens::Never => return face.t("ui-talk-no-hour"),
        Opens::At(at) if at.date() == today => clock_time(at.time()),
        Opens::At(at) => face.moment(at),
        Opens::On(day) => face.date(day),
    };
    face.t1(&format!("reason-contact-{}", limit.code()), "until", &until)
}

/// What the clocks say where they are, where none of them is the creditor's own.
fn clock(face: &Face, theirs: &[DateTime], now: Timestamp, home: &str) -> Option<String> {
    let own = now.to_zoned(TimeZone::get(home).unwrap_or(TimeZone::UTC)).datetime();
    let (first, last) = (theirs.first()?, theirs.last()?);
    let time = |at: &DateTime| clock_time(at.time());
    let span = if first == last { time(first) } else { format!("{}–{}", time(first), time(last)) };
    (!theirs.contains(&own)).then(|| face.t1("ui-talk-clock", "time", &span))
}

/// What to say first, and what to ask: what was agreed last and did not come goes before what is late.
fn words(face: &Face, known: &Known, causes: &[Cause], today: Date) -> (String, String) {
    let money = |minor: i64, currency| face.money(minor, currency);
    let told = |situation: &str, amount: &str, day: Option<Date>| {
        let day = day.map(|day| face.date(day)).unwrap_or_default();
        let said = face.say(&format!("ui-say-{situation}"), &[("amount", amount.into()), ("day", (&day).into())]);
        (said, face.t(&format!("ui-ask-{situation}")))
    };
    // A plan that is signed and whose part did not come.
    for plan in known.view.plans.iter().filter(|plan| plan.is_kept(today)) {
        let late = plan.next_asked(today).filter(|(part, _)| part.due_on < today);
        if let Some((part, asked)) = late {
            return told("part-late", &money(asked, plan.plan.currency), Some(part.due_on));
        }
    }
    // What they said was sent did not come.
    let waited = known.view.items.iter().filter(|item| item.open_minor > 0).filter_map(|item| {
        let until = item.said_sent_until.filter(|until| *until < today)?;
        Some((until, item))
    });
    if let Some((_, item)) = waited.max_by_key(|(until, _)| *until) {
        let said = known.calls.iter().filter(|line| says_sent(&line.call.outcome)).map(|line| line.call.on).max();
        return told("sent", &money(item.open_minor, item.currency), said);
    }
    let broken = causes.iter().find_map(|cause| match cause {
        Cause::BrokenPromise { amount, promised_on } => Some((amount, *promised_on)),
        _ => None,
    });
    if let Some((amount, on)) = broken {
        return told("broken", &money(amount.minor, amount.currency), Some(on));
    }
    if let Some(dispute) = known.disputes.iter().find(|line| line.closed_on.is_none()) {
        return told("contested", &dispute.item_number, dispute.dispute.answer_by);
    }
    let offered = known.view.plans.iter().find(|plan| plan.state(today) == PlanState::Offered);
    if let Some(plan) = offered {
        return told("plan-offered", &money(plan.plan.total().minor, plan.plan.currency), Some(plan.plan.offered_on));
    }
    let late = causes.iter().find_map(|cause| match cause {
        Cause::PastDue { amount, .. } => Some(amount),
        _ => None,
    });
    let has_talked = known.view.last_conversation.is_some();
    match late {
        Some(amount) if has_talked => told("past-due-again", &money(amount.minor, amount.currency), None),
        Some(amount) => told("past-due", &money(amount.minor, amount.currency), None),
        None => told("nothing-late", "", None),
    }
}

fn says_sent(outcome: &str) -> bool {
    Outcome::find(outcome).is_some_and(Outcome::says_sent)
}

/// The reason that they gave last, and whether it holds.
fn heard(face: &Face, known: &Known) -> Option<String> {
    let given = known.calls.iter().filter(|line| line.call.unpaid.is_some());
    timeline::reason(face, given.max_by_key(|line| (line.call.on, line.version))?)
}

/// The amount and the day, as they were typed, pressed or chosen.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    amount: String,
    by: String,
    near: String,
    currency: String,
}

/// What was said: the amount as the use cases read it, and the day.
pub(crate) fn amount_and_day(
    face: &Face,
    form: &mut Filled,
    today: Date,
    day_field: &'static str,
) -> (String, Option<Date>) {
    let words = face.day_words();
    let said = match spoken::read(form.text("amount"), &words, today) {
        Ok(said) => said,
        Err(why) => {
            form.say("amount", face.t(unclear(why)));
            return (String::new(), None);
        }
    };
    let near = words.iter().zip(Face::DAYS).find(|(_, (code, _))| *code == form.text("near"));
    let near = near.map(|(day, _)| day.day.seen_from(today));
    let day = said.day.or_else(|| form.day(face, day_field)).or(near);
    (said.amount, day)
}

/// The key of the text that says why an amount cannot be read.
pub(crate) fn unclear(why: Unclear) -> &'static str {
    match why {
        Unclear::NoAmount => "ui-wrong-amount-unreadable",
        Unclear::Thousands => "ui-wrong-amount-thousands",
        Unclear::NoDay => "ui-wrong-amount-day",
    }
}

/// Logs what came of a conversation, and goes on to the next customer of the list, or back to the customer.
pub(crate) async fn log(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    const FIELDS: crate::form::Fields = &[
        ("amount.", "amount"),
        ("promise.", "amount"),
        ("dispute.out", "part"),
        ("dispute.", "item"),
        ("item.", "item"),
        ("call.outcome", "outcome"),
    ];
    let form = Filled::new("talk", values, FIELDS);
    let (face, customer) = (visitor.face.clone(), number.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| act(app, setting, &face, &customer, form);
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| {
        if form.given("task").is_some() {
            let asked = Asked { at: form.text("task").to_string(), ..Asked::of(form.text("list")) };
            return Ok(Either::One(worklist::read(app, setting, visitor, &asked, form)?));
        }
        let asked = customer::Asked::default();
        Ok(Either::Other(customer::read(app, setting, visitor, &number, &asked, form)?))
    })
    .await
}

fn act(
    app: &mut App,
    setting: &Setting,
    face: &Face,
    customer: &str,
    form: &mut Filled,
) -> Result<(String, Said), AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let outcome = form.text("outcome").to_string();
    let (mut amount, mut day, mut part, mut contested) = (String::new(), None, None, None);
    match outcome.as_str() {
        "promised" => {
            (amount, day) = amount_and_day(face, form, today, "by");
            if amount.is_empty() && form.wrongs().is_empty() {
                form.say("amount", face.t("ui-wrong-amount-missing"));
            }
        }
        "pay_date" => (_, day) = amount_and_day(face, form, today, "by"),
        "contested" => {
            contested = contested_of(app, setting, customer, form.given("item"))?;
            if contested.is_none() {
                form.say("item", face.t("ui-wrong-which-contested"));
            }
            part = plain(face, form, "part");
        }
        "in_parts" => {}
        other if Outcome::find(other).is_some() => {}
        _ => form.say("outcome", face.t("ui-wrong-outcome")),
    }
    if matches!(outcome.as_str(), "promised" | "pay_date") && day.is_none() && form.wrongs().is_empty() {
        form.say("by", face.t("ui-wrong-day-missing"));
    }
    form.checked()?;
    let items: Vec<String> = form.all("items").filter(|number| !number.is_empty()).map(str::to_string).collect();
    let sends = form.given("sends").is_some();
    let missing = || AppError::new(Failure::Usage, "date.missing", "a day is missing");
    let came_of = match outcome.as_str() {
        "promised" => CameOf::Promised { amount: &amount, by: day.ok_or_else(missing)?, items: &items, sends },
        "pay_date" => CameOf::PayDate(day.ok_or_else(missing)?),
        "contested" => {
            let item = contested.as_deref().unwrap_or_default();
            CameOf::Contested { item, amount: part.as_deref(), reason: form.text("reason") }
        }
        "arrived" => CameOf::Arrived,
        "already_sent" => CameOf::AlreadySent(form.given("item")),
        "reached" | "in_parts" => CameOf::Reached,
        "left_message" => CameOf::LeftMessage,
        "paid" => CameOf::Paid(form.given("item")),
        "refused" => CameOf::Refused,
        "moved" => CameOf::Moved,
        "closed" => CameOf::Closed,
        _ => CameOf::NoAnswer,
    };
    let details = form.text("details").trim().to_string();
    let via = form.given("via").map(|via| Via::find(via).ok_or_else(unknown)).transpose()?;
    let why = form.given("why").map(|why| Why::find(why).ok_or_else(unknown)).transpose()?;
    let input = TalkInput {
        customer,
        came_of,
        with: form.given("with"),
        note: form.text("note"),
        agreed: form.text("agreed"),
        task: form.given("task"),
        via: via.unwrap_or_default(),
        unpaid: why.map(|why| Unpaid { why, details }),
    };
    let done = cases::log_talk(app, setting, &input).map_err(at_its_field)?;
    let name = dunlin_app::customers::show(app, setting, customer, today)?.detail.account.name;
    let text = match (came_of, day) {
        (CameOf::Promised { .. }, Some(day)) => {
            face.say("ui-said-promised", &[("name", (&name).into()), ("day", (&face.date(day)).into())])
        }
        _ if input.via == Via::Visit => face.t1("ui-said-visit", "name", &name),
        _ => face.t1("ui-said-talk", "name", &name),
    };
    let undo = undo_of(&done);
    let to = match form.given("task") {
        // What was agreed about parts is drawn up at once.
        _ if outcome == "in_parts" => format!("/customers/{}/plans", escaped(customer)),
        None => format!("/customers/{}", escaped(&done.customer)),
        Some(_) => {
            // The next customer comes, and what this one could promise for the day named is not forgotten.
            let after = if outcome == "pay_date" { customer.to_string() } else { String::new() };
            Asked { at: form.text("next").to_string(), after, ..Asked::of(form.text("list")) }.address()
        }
    };
    Ok((to, Said { text, undo }))
}

/// The invoice that is contested: the one named, else the only one that is late, or open at all.
fn contested_of(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    named: Option<&str>,
) -> Result<Option<String>, AppError> {
    if let Some(number) = named {
        return Ok(Some(number.to_string()));
    }
    let today = app.clock.today(&setting.creditor.timezone);
    let known = dunlin_app::customers::show(app, setting, customer, today)?;
    let owed = known.view.items.iter().filter(|item| item.open_minor > 0);
    let late: Vec<_> = owed.clone().filter(|item| item.due_on < today).collect();
    let all: Vec<_> = owed.collect();
    let one = [late, all].into_iter().find(|items| !items.is_empty()).filter(|items| items.len() == 1);
    Ok(one.and_then(|items| items.first().map(|item| item.number.clone())))
}

/// An amount without a day.
pub(crate) fn plain(face: &Face, form: &mut Filled, field: &'static str) -> Option<String> {
    let read = spoken::plain_amount(form.given(field)?);
    if let Err(why) = read {
        form.say(field, face.t(unclear(why)));
    }
    read.ok()
}

/// What will follow, in a sentence, while it is typed.
pub(crate) async fn preview(State(site): State<Site>, visitor: Visitor, Query(typed): Query<Typed>) -> String {
    let face = visitor.face.clone();
    let sentence = site.work(visitor.actor(), move |app, setting| {
        let today = app.clock.today(&setting.creditor.timezone);
        let values = [("amount", typed.amount), ("by", typed.by), ("near", typed.near)];
        let values = values.map(|(name, value)| (name.to_string(), value)).into();
        let mut form = Filled::new("talk", values, &[]);
        let (amount, day) = amount_and_day(&face, &mut form, today, "by");
        let currency = Currency::find(&typed.currency).unwrap_or(setting.creditor.currency);
        if let Some(wrong) = form.wrongs().first() {
            return Ok(wrong.text.clone());
        }
        Ok(match (Money::parse(&amount, currency), day) {
            (Some(money), Some(day)) => {
                let (amount, day) = (face.money(money.minor, currency), face.weekday(day));
                face.say("ui-talk-will-promise", &[("amount", (&amount).into()), ("day", (&day).into())])
            }
            (None, Some(day)) => face.t1("ui-talk-day-only", "day", &face.weekday(day)),
            (Some(_) | None, None) => face.t("ui-talk-hint"),
        })
    });
    sentence.await.unwrap_or_default()
}

/// The letter that confirms a conversation, before it is kept.
pub(crate) async fn letter(
    State(site): State<Site>,
    visitor: Visitor,
    Path((customer, version)): Path<(String, String)>,
) -> Response {
    let made = site.work(visitor.actor(), move |app, setting| {
        let version = version.parse().map_err(|_| unknown())?;
        let letter = cases::confirmation(app, setting, &customer, version)?;
        Ok((letter.name.trim_end_matches(".pdf").to_string(), letter.bytes))
    });
    plan::pdf(&visitor, made.await)
}
