//! One instalment plan: its parts with what became of each, what was agreed, the agreement to sign, and how it is signed or ended.
//!
//! Decides: the signed paper comes with the word that it was signed, so that one does not stand without the other.

use askama::Template;
use axum::extract::{Form, Multipart, Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use dunlin_app::cases::{self, Signed};
use dunlin_app::evidence::{self, FILE_BYTES_MAX};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::change::EvidenceKind;
use dunlin_core::instalment_plan::{Part, PartStanding, PartState, PlanEnd, PlanState, PlanView};
use dunlin_store::PlanLine;
use jiff::civil::Date;

use crate::answer::{answer, page, problem};
use crate::face::Face;
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::screens::acts::{undo_of, unknown};
use crate::screens::documents;
use crate::screens::plans::{PLANS, chip};
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

/// A part.
pub(crate) struct PartRow {
    pub(crate) part: usize,
    pub(crate) due: String,
    pub(crate) amount: String,
    pub(crate) open: String,
    pub(crate) class: &'static str,
    pub(crate) state: String,
}

/// The parts and what they come to.
pub(crate) struct Parts {
    pub(crate) rows: Vec<PartRow>,
    pub(crate) open: String,
    pub(crate) total: String,
    pub(crate) code: String,
}

#[derive(Template)]
#[template(path = "plan.html", blocks = ["main"])]
struct Plan {
    frame: Frame,
    filled: Filled,
    path: String,
    customer: String,
    name: String,
    chip: (&'static str, String),
    /// What is expected next.
    next: Option<String>,
    facts: Vec<(String, String)>,
    /// Number, and what was open.
    items: Vec<(String, String)>,
    parts: Parts,
    /// What the signed paper is called, and where it is got.
    papers: Vec<(String, String)>,
    may_sign: bool,
    may_end: bool,
    is_kept: bool,
    offered_on: Date,
    today: Date,
}

page!(Plan);

/// What is to be paid next, or was to be paid and did not come; nothing once it is over, or while the rest is contested.
pub(crate) fn next_part(face: &Face, view: &PlanView, today: Date, near: impl Fn(Date) -> String) -> Option<String> {
    let (part, asked) = view.next_asked(today).filter(|_| !view.state(today).is_over())?;
    let text = if part.due_on < today { "ui-plan-was-due" } else { "ui-plan-next" };
    let (amount, day) = (face.money(asked, view.plan.currency), near(part.due_on));
    Some(face.say(text, &[("amount", (&amount).into()), ("day", (&day).into())]))
}

/// The parts as they stand on a day.
pub(crate) fn parts(face: &Face, view: &PlanView, today: Date) -> Parts {
    let states = view.course(today).parts;
    let currency = view.plan.currency;
    let open = states.iter().map(|own| own.open_minor).fold(0, i64::saturating_add);
    let row = |(at, (part, own)): (usize, (&Part, PartStanding))| PartRow {
        part: at + 1,
        due: face.date(part.due_on),
        amount: face.figure(part.amount_minor, currency),
        open: face.figure(own.open_minor, currency),
        class: match own.state {
            PartState::Paid => "ok",
            PartState::Open | PartState::Rests => "",
            PartState::Late => "warn",
            PartState::Missed => "late",
        },
        state: face.t(&format!("ui-part-{}", own.state.code())),
    };
    Parts {
        rows: view.plan.parts.iter().zip(states).enumerate().map(row).collect(),
        open: face.figure(open, currency),
        total: face.figure(view.plan.total().minor, currency),
        code: currency.code().to_string(),
    }
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
    let frame = Frame::read(app, setting, visitor, Here::Customers, &face.t1("ui-plan-of", "plan", &plan.number))?
        .under(face.t("ui-plans"), PLANS);
    let today = frame.today;
    let state = view.state(today);
    let next = next_part(face, view, today, |on| face.weekday(on));
    let items = plan.items.iter().map(|item| (item.number.clone(), face.money(item.amount_minor, plan.currency)));
    Ok(Plan {
        path: format!("{PLANS}/{}", escaped(&plan.number)),
        customer: line.customer.clone(),
        name: line.name.clone(),
        chip: chip(face, state),
        next,
        facts: facts(face, &line, today),
        items: items.collect(),
        parts: parts(face, view, today),
        papers: papers(app, setting, &line)?,
        may_sign: state == PlanState::Offered && view.agreed_on.is_none() && view.ended.is_none(),
        may_end: !state.is_over() && view.ended.is_none(),
        is_kept: state.is_kept(),
        offered_on: plan.offered_on,
        today,
        filled,
        frame,
    })
}

fn facts(face: &Face, line: &PlanLine, today: Date) -> Vec<(String, String)> {
    let (view, plan) = (&line.view, &line.view.plan);
    let interest = if plan.interest_runs { "ui-plan-interest-runs" } else { "ui-plan-interest-rests" };
    let missed = if plan.rule.missed == 0 { face.t("ui-plan-missed-never") } else { plan.rule.missed.to_string() };
    let facts = [
        ("ui-plan-total", Some(face.money(plan.total().minor, plan.currency))),
        ("ui-plan-received", Some(face.money(view.received_by(today), plan.currency))),
        ("ui-plan-payday", Some(face.t(&format!("ui-payday-{}", plan.payday.code().replace('_', "-"))))),
        ("ui-plan-interest", Some(face.t(interest))),
        ("ui-plan-grace", Some(plan.rule.grace_days.to_string())),
        ("ui-plan-missed", Some(missed)),
        ("ui-plan-offered-on", Some(face.date(plan.offered_on))),
        ("ui-plan-signed-on", view.agreed_on.map(|on| face.date(on))),
        ("ui-plan-signed-by", line.signed_by.clone()),
        ("ui-plan-failed-on", view.failed_on(today).map(|on| face.date(on))),
        ("ui-plan-ended-on", view.ended.map(|(on, _)| face.date(on))),
        ("ui-reason", line.ended_reason.clone()),
    ];
    facts.into_iter().filter_map(|(key, value)| Some((face.t(key), value?))).collect()
}

/// What was kept as the signed agreement of the plan.
fn papers(app: &mut App, setting: &Setting, line: &PlanLine) -> Result<Vec<(String, String)>, AppError> {
    let files = evidence::list(app, setting, &line.customer)?;
    let is_ours = |kept: &dunlin_core::change::Evidence| {
        kept.kind == EvidenceKind::Agreement && kept.subject == line.view.plan.number
    };
    let ours = files.into_iter().filter(|file| {
        let kept = file.evidence.as_ref().filter(|kept| kept.withdrawn.is_none());
        kept.is_some_and(|kept| is_ours(&kept.evidence))
    });
    let link = |sha256: &str| format!("/customers/{}/documents/{sha256}", escaped(&line.customer));
    Ok(ours.map(|file| (link(&file.sha256), file.name)).collect())
}

/// The agreement to sign: the bytes that were frozen with the offer.
pub(crate) async fn agreement(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let file = site.work(visitor.actor(), move |app, setting| {
        let line = cases::plan(app, setting, &number)?;
        let model = cases::frozen_agreement(&line)?;
        Ok((line.view.plan.number, cases::agreement_pdf(app, setting, &model)?))
    });
    pdf(&visitor, file.await)
}

/// A letter to look at and to print.
pub(crate) fn pdf(visitor: &Visitor, made: Result<(String, Vec<u8>), AppError>) -> Response {
    match made {
        Ok((name, bytes)) => {
            let name = format!("inline; filename=\"{}.pdf\"", escaped(&name));
            let headers = [(header::CONTENT_TYPE, "application/pdf".to_string()), (header::CONTENT_DISPOSITION, name)];
            (headers, bytes).into_response()
        }
        Err(error) => problem(visitor, &error),
    }
}

/// The customer signed it; the paper comes along where there is one.
pub(crate) async fn agree(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    mut sent: Multipart,
) -> Response {
    const FIELDS: crate::form::Fields = &[("text.", "by"), ("evidence.", "file"), ("plan.", "on")];
    let (values, name, bytes) = match documents::parts(&mut sent, FILE_BYTES_MAX).await {
        Ok(parts) => parts,
        Err(error) => return problem(&visitor, &error),
    };
    let (face, known) = (visitor.face.clone(), number.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (by, on) = (form.needed(&face, "by"), form.day(&face, "on"));
        form.checked()?;
        let file = (!name.is_empty()).then_some((name.as_str(), bytes.as_slice()));
        let done = cases::agree_plan(app, setting, &known, &Signed { on, by: &by, file })?;
        let to = format!("{PLANS}/{}", escaped(&known));
        Ok((to, Said { text: face.t1("ui-said-plan-signed", "plan", &known), undo: undo_of(&done) }))
    };
    let form = Filled::new("agree", values, FIELDS);
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
        let end = PlanEnd::find(form.text("how")).ok_or_else(unknown)?;
        let done = cases::cancel_plan(app, setting, &known, end, &reason)?;
        let to = format!("{PLANS}/{}", escaped(&known));
        Ok((to, Said { text: face.t1("ui-said-plan-ended", "plan", &known), undo: undo_of(&done) }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}
