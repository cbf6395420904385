//! Instalment plans: all of them by state, one with its parts, one that is being drawn up, and what is said of it.
//!
//! Decides: the form shows the schedule that it would make before anything is offered; it is made by the same use case.

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use dunlin_app::cases::{self, PartsInput, PlanInput, Signed};
use dunlin_app::{App, AppError, Failure, Setting, customers};
use dunlin_core::instalment_plan::{PartState, Payday, PlanEnd, PlanState, PlanView};
use dunlin_store::PlanLine;
use jiff::civil::Date;
use serde::Deserialize;

use crate::answer::{answer, page, problem};
use crate::face::Face;
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::screens::acts::undo_of;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

const PLANS: &str = "/plans";

/// Which plans are wanted.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    pub(crate) state: String,
}

/// A plan in a list.
pub(crate) struct Row {
    pub(crate) number: String,
    pub(crate) href: String,
    pub(crate) customer: String,
    pub(crate) customer_href: String,
    pub(crate) class: &'static str,
    pub(crate) state: String,
    pub(crate) total: String,
    pub(crate) received: String,
    pub(crate) next: String,
}

/// A part.
struct PartRow {
    part: usize,
    due: String,
    amount: String,
    open: String,
    class: &'static str,
    state: String,
}

#[derive(Template)]
#[template(path = "plans.html", blocks = ["main"])]
struct Plans {
    frame: Frame,
    rows: Vec<Row>,
    /// Address, name, and whether it is the one shown.
    states: Vec<(String, String, bool)>,
}

page!(Plans);

#[derive(Template)]
#[template(path = "plan.html", blocks = ["main"])]
struct Plan {
    frame: Frame,
    filled: Filled,
    path: String,
    chip: (&'static str, String),
    facts: Vec<(String, String)>,
    items: Vec<(String, String)>,
    parts: Vec<PartRow>,
    may_sign: bool,
    may_end: bool,
    is_kept: bool,
    today: Date,
}

page!(Plan);

#[derive(Template)]
#[template(path = "plan_new.html", blocks = ["main"])]
struct NewPlan {
    frame: Frame,
    filled: Filled,
    path: String,
    /// Number, what is open, and whether it is ticked.
    items: Vec<(String, String, bool)>,
    paydays: Vec<(&'static str, String)>,
    parts: Vec<PartRow>,
    first_on: Date,
    today: Date,
}

page!(NewPlan);

/// How a state is shown.
fn chip(face: &Face, state: PlanState) -> (&'static str, String) {
    let class = match state {
        PlanState::Offered | PlanState::Withdrawn => "",
        PlanState::Agreed | PlanState::Active => "soon",
        PlanState::Completed => "ok",
        PlanState::Failed => "late",
    };
    (class, face.t(&format!("ui-plan-{}", state.code())))
}

/// A plan as a line of a list.
pub(crate) fn row(face: &Face, line: &PlanLine, today: Date) -> Row {
    let (view, plan) = (&line.view, &line.view.plan);
    let (class, state) = chip(face, view.state(today));
    let next = view.next_part(today).filter(|_| !view.state(today).is_over()).map(|(at, part)| {
        let open = face.money(view.open_of(at, today), plan.currency);
        face.say("ui-plan-next", &[("amount", (&open).into()), ("day", (&face.near(part.due_on, today)).into())])
    });
    Row {
        number: plan.number.clone(),
        href: format!("{PLANS}/{}", escaped(&plan.number)),
        customer: line.name.clone(),
        customer_href: format!("/customers/{}", escaped(&line.customer)),
        class,
        state,
        total: face.money(plan.total().minor, plan.currency),
        received: face.money(view.received_by(today), plan.currency),
        next: next.unwrap_or_default(),
    }
}

fn part_rows(face: &Face, view: &PlanView, today: Date) -> Vec<PartRow> {
    let states = view.course(today).parts;
    let row = |(at, (part, state)): (usize, (&dunlin_core::instalment_plan::Part, PartState))| PartRow {
        part: at + 1,
        due: face.date(part.due_on),
        amount: face.figure(part.amount_minor, view.plan.currency),
        open: face.figure(state.open_minor(), view.plan.currency),
        class: match state {
            PartState::Paid => "ok",
            PartState::Open(_) => "",
            PartState::Late(_) => "soon",
            PartState::Missed(_) => "late",
        },
        state: face.t(&format!("ui-part-{}", state.code())),
    };
    view.plan.parts.iter().zip(states).enumerate().map(row).collect()
}

/// All plans.
pub(crate) async fn list(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(asked): Query<Asked>,
) -> Response {
    if let Output::File(format) = output {
        return lists::plans(&site, &visitor, format, asked.state).await;
    }
    let known = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let frame = Frame::read(app, setting, &known, Here::Elsewhere, &known.face.t("ui-plans"))?;
        let wanted = PlanState::find(&asked.state);
        let lines = cases::plans(app, setting, wanted)?;
        let all = (PLANS.to_string(), frame.t("ui-plans-all"), wanted.is_none());
        let of = |state: PlanState| {
            (format!("{PLANS}?state={}", state.code()), chip(&frame.face, state).1, wanted == Some(state))
        };
        let states = std::iter::once(all).chain(PlanState::ALL.map(of)).collect();
        let rows = lines.iter().rev().map(|line| row(&frame.face, line, frame.today)).collect();
        Ok(Plans { frame, rows, states })
    });
    answer(&visitor, page.await)
}

/// One plan.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Path(number): Path<String>,
) -> Response {
    if let Output::File(format) = output {
        return lists::plan(&site, &visitor, format, number).await;
    }
    let known = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &known, &number, Filled::default()));
    answer(&visitor, page.await)
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, number: &str, filled: Filled) -> Result<Plan, AppError> {
    let line = cases::plan(app, setting, number)?;
    let (view, plan, face) = (&line.view, &line.view.plan, &visitor.face);
    let frame = Frame::read(app, setting, visitor, Here::Elsewhere, &face.t1("ui-plan-of", "plan", &plan.number))?
        .under(face.t("ui-plans"), PLANS)
        .under(line.name.clone(), format!("/customers/{}", escaped(&line.customer)));
    let today = frame.today;
    let state = view.state(today);
    let count = |count: i64| face.say("ui-plan-rule-count", &[("count", count.into())]);
    let facts = [
        ("ui-plan-total", Some(face.money(plan.total().minor, plan.currency))),
        ("ui-plan-received", Some(face.money(view.received_by(today), plan.currency))),
        ("ui-plan-payday", Some(face.t(&format!("ui-payday-{}", plan.payday.code().replace('_', "-"))))),
        (
            "ui-plan-interest",
            Some(face.t(if plan.interest_runs { "ui-plan-interest-runs" } else { "ui-plan-interest-rests" })),
        ),
        ("ui-plan-grace", Some(count(plan.rule.grace_days.into()))),
        ("ui-plan-missed", Some(count(i64::try_from(plan.rule.missed).unwrap_or(i64::MAX)))),
        ("ui-plan-offered-on", Some(face.date(plan.offered_on))),
        ("ui-plan-signed-on", view.agreed_on.map(|on| face.date(on))),
        ("ui-plan-signed-by", line.signed_by.clone()),
        ("ui-plan-failed-on", view.failed_on(today).map(|on| face.date(on))),
        ("ui-plan-ended-on", view.ended.map(|(on, _)| face.date(on))),
        ("ui-reason", line.ended_reason.clone()),
    ];
    let items = plan.items.iter().map(|item| (item.number.clone(), face.money(item.amount_minor, plan.currency)));
    Ok(Plan {
        path: format!("{PLANS}/{}", escaped(&plan.number)),
        chip: chip(face, state),
        facts: facts.into_iter().filter_map(|(key, value)| Some((face.t(key), value?))).collect(),
        items: items.collect(),
        parts: part_rows(face, view, today),
        may_sign: state == PlanState::Offered && view.agreed_on.is_none(),
        may_end: !state.is_over() && view.ended.is_none(),
        is_kept: state.is_kept(),
        today,
        filled,
        frame,
    })
}

/// The agreement to sign: the bytes that were frozen with the offer.
pub(crate) async fn agreement(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let file = site.work(visitor.actor(), move |app, setting| {
        let line = cases::plan(app, setting, &number)?;
        let model = cases::frozen_agreement(&line)?;
        Ok((line.view.plan.number, cases::agreement_pdf(app, setting, &model)?))
    });
    match file.await {
        Ok((number, bytes)) => {
            let name = format!("inline; filename=\"{}.pdf\"", escaped(&number));
            let headers = [(header::CONTENT_TYPE, "application/pdf".to_string()), (header::CONTENT_DISPOSITION, name)];
            (headers, bytes).into_response()
        }
        Err(error) => problem(&visitor, &error),
    }
}

/// The customer signed it.
pub(crate) async fn agree(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let form = Filled::new("agree", values, &[("adjustment.", "on"), ("text.", "by")]);
    let (face, known) = (visitor.face.clone(), number.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (by, on) = (form.needed(&face, "by"), form.day(&face, "on"));
        form.checked()?;
        cases::agree_plan(app, setting, &known, &Signed { on, by: &by, file: None })?;
        let to = format!("{PLANS}/{}", escaped(&known));
        Ok((to, Said { text: face.t1("ui-said-plan-signed", "plan", &known), undo: None }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}

/// A person ends it: taken back, or failed.
pub(crate) async fn end(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let form = Filled::new("end", values, &[("text.", "reason")]);
    let (face, known) = (visitor.face.clone(), number.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let reason = form.needed(&face, "reason");
        form.checked()?;
        let end = PlanEnd::find(form.text("how")).unwrap_or(PlanEnd::Withdrawn);
        cases::cancel_plan(app, setting, &known, end, &reason)?;
        let to = format!("{PLANS}/{}", escaped(&known));
        Ok((to, Said { text: face.t1("ui-said-plan-ended", "plan", &known), undo: None }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}

/// The form of a new plan; with its fields in the address, the schedule that they make stands below.
pub(crate) async fn new(
    State(site): State<Site>,
    visitor: Visitor,
    Path(customer): Path<String>,
    Query(values): Query<Values>,
) -> Response {
    let known = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        if values.is_empty() {
            return blank(app, setting, &known, &customer, Filled::default());
        }
        let mut form = Filled::new("plan", values, FIELDS);
        let drafted = input(&known.face, &mut form)
            .and_then(|input| input.with(&customer, |input| cases::draft_plan(app, setting, input)));
        let parts = match drafted {
            Ok(drafted) => {
                let view = PlanView { plan: drafted.plan, agreed_on: None, ended: None, received: Vec::new() };
                part_rows(&known.face, &view, view.plan.offered_on)
            }
            Err(error) => {
                form.take(&known.face, &error);
                Vec::new()
            }
        };
        Ok(NewPlan { parts, ..blank(app, setting, &known, &customer, form)? })
    });
    answer(&visitor, page.await)
}

const FIELDS: crate::form::Fields =
    &[("amount.", "each"), ("plan.down", "down"), ("plan.", "parts"), ("item.", "item"), ("date.", "first")];

/// What the form says, as far as a plan can be drawn up from it.
struct Typed {
    items: Vec<String>,
    parts: String,
    each: Option<String>,
    amounts: Vec<String>,
    payday: Payday,
    first_on: Date,
    down: Option<(String, Date)>,
    interest_runs: bool,
    grace: Option<i32>,
    missed: Option<u32>,
}

impl Typed {
    fn with<T>(self, customer: &str, work: impl FnOnce(&PlanInput<'_>) -> Result<T, AppError>) -> Result<T, AppError> {
        let parts = match (&self.each, self.amounts.is_empty()) {
            (_, false) => PartsInput::Amounts(self.amounts),
            (Some(each), true) => PartsInput::Each(each),
            (None, true) => PartsInput::Count(self.parts.parse().unwrap_or(0)),
        };
        work(&PlanInput {
            customer,
            items: self.items,
            parts,
            payday: self.payday,
            first_on: self.first_on,
            down: self.down.as_ref().map(|(amount, on)| (amount.as_str(), *on)),
            interest_runs: self.interest_runs,
            grace_days: self.grace,
            missed: self.missed,
        })
    }
}

fn input(face: &Face, form: &mut Filled) -> Result<Typed, AppError> {
    let first_on = form.day(face, "first");
    if first_on.is_none() && form.given("first").is_none() {
        form.needed(face, "first");
    }
    let (each, amounts) = (form.given("each").map(str::to_string), form.text("amounts").to_string());
    if each.is_none() && amounts.is_empty() && form.text("parts").parse::<u16>().is_err() {
        form.say("parts", face.t("ui-plan-parts-wrong"));
    }
    let down_on = form.day(face, "down_on");
    let down = form.given("down").map(str::to_string);
    if down.is_some() && down_on.is_none() {
        form.needed(face, "down_on");
    }
    form.checked()?;
    let missing = || AppError::new(Failure::Usage, "date.missing", "a plan needs its first payday");
    Ok(Typed {
        items: form.all("item").filter(|item| !item.is_empty()).map(str::to_string).collect(),
        parts: form.text("parts").to_string(),
        each,
        amounts: amounts.split(';').map(str::trim).filter(|text| !text.is_empty()).map(str::to_string).collect(),
        payday: Payday::find(form.text("payday")).unwrap_or(Payday::Month),
        first_on: first_on.ok_or_else(missing)?,
        down: down.zip(down_on),
        interest_runs: form.given("no_interest").is_none(),
        grace: form.given("grace").and_then(|text| text.parse().ok()),
        missed: form.given("missed").and_then(|text| text.parse().ok()),
    })
}

fn blank(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    customer: &str,
    filled: Filled,
) -> Result<NewPlan, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let known = customers::show(app, setting, customer, today)?;
    let (account, face) = (&known.detail.account, &visitor.face);
    let frame = Frame::read(app, setting, visitor, Here::Customers, &face.t("ui-plan-new"))?
        .under(face.t("ui-nav-customers"), "/customers")
        .under(account.name.clone(), format!("/customers/{}", escaped(&account.number)));
    let owed = known.view.items.iter().filter(|item| item.open_minor > 0 && !item.kind.is_credit());
    let items = owed.map(|item| {
        let is_ticked = filled.all("item").any(|number| number == item.number);
        (item.number.clone(), face.money(item.open_minor, item.currency), is_ticked)
    });
    let items = items.collect();
    let payday = |payday: Payday| (payday.code(), face.t(&format!("ui-payday-{}", payday.code().replace('_', "-"))));
    Ok(NewPlan {
        path: format!("/customers/{}/plans", escaped(&account.number)),
        items,
        paydays: Payday::ALL.map(payday).into_iter().collect(),
        parts: Vec::new(),
        first_on: setting.calendar.next_business_day_after(today.last_of_month()),
        filled,
        today,
        frame,
    })
}

/// Offers it.
pub(crate) async fn offer(
    State(site): State<Site>,
    visitor: Visitor,
    Path(customer): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let form = Filled::new("plan", values, FIELDS);
    let (face, known) = (visitor.face.clone(), customer.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let typed = input(&face, form)?;
        let number = typed.with(&known, |input| {
            let number = cases::draft_plan(app, setting, input)?.plan.number;
            cases::offer_plan(app, setting, input).map(|done| (number, done))
        });
        let (number, done) = number?;
        let to = format!("{PLANS}/{}", escaped(&number));
        Ok((to, Said { text: face.t1("ui-said-plan-offered", "plan", &number), undo: undo_of(&done) }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| {
        blank(app, setting, visitor, &customer, form)
    })
    .await
}
