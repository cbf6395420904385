//! The policy: its steps on a day axis and in sentences, changed one by one into a draft.
//!
//! Decides: that everything on this page changes the draft alone, which fields a step's form has (what its kind of step can say), and
//! that each change can be taken back. What the policy in use is stays until a draft is published.

pub(crate) mod axis;
pub(crate) mod middle;
pub(crate) mod text;
mod trying;
pub(crate) mod versions;

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::response::Response;
use dunlin_app::policies::{self, Draft, PolicyWords, Sentence, StepChange, StepMark};
use dunlin_app::policy_text::{StepEdit, WrittenPolicy, read as read_text};
use dunlin_app::{App, AppError, Failure, Right, Setting};
use dunlin_core::policy::{Act, Anchor, Channel, Part, Step};
use serde::Deserialize;

use crate::answer::{answer, done, page};
use crate::face::Face;
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::security::{Visitor, escaped};
use crate::site::Site;

use axis::Drawing;

/// Where a change of the draft is taken back.
const UNDO: &str = "/undo/policy/draft";
/// Errors of a step's form, and their fields.
const FIELDS: crate::form::Fields = &[("policy.not_a_day", "days"), ("policy.", "on")];
/// Who does what.
const ROLES: [&str; 5] = ["collector", "sales_rep", "account_manager", "controller", "management"];

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    /// The step whose form is open.
    step: String,
    /// It is tried on so many days.
    days: Option<u32>,
    /// The segment whose steps are shown; empty is all customers.
    segment: String,
}

impl Wanted {
    /// The page's address with the parameters that stay.
    fn base(&self) -> String {
        if self.segment.is_empty() {
            "/policy?".to_string()
        } else {
            format!("/policy?segment={}&", escaped(&self.segment))
        }
    }
}

/// One kind of customer, or all.
struct Tab {
    href: String,
    name: String,
    is_here: bool,
}

/// A step in the list.
struct Line {
    number: usize,
    told: Sentence,
    href: String,
    is_changed: bool,
    is_chosen: bool,
    /// What became of it in the draft.
    note: Option<String>,
}

/// A choice with its word.
struct Choice {
    code: String,
    name: String,
    is_chosen: bool,
}

/// What the form of a step shows; what a kind of step does not have is `None` or empty.
struct Editor {
    id: String,
    name: String,
    href: String,
    days: Option<(String, String)>,
    channels: Vec<Choice>,
    targets: Vec<Choice>,
    roles: Vec<Choice>,
    pay_within: Option<String>,
    is_on: bool,
}

/// What is in use and what is being written.
struct Versions {
    live: String,
    draft: Option<String>,
    /// What the draft is, in a few words.
    sentence: String,
}

#[derive(Template)]
#[template(path = "policy.html", blocks = ["main"])]
struct PolicyPage {
    frame: Frame,
    name: String,
    versions: Versions,
    drawing: Drawing,
    axis_sentence: String,
    lines: Vec<Line>,
    general: Vec<String>,
    editor: Option<Editor>,
    chosen: String,
    filled: Filled,
    may_change: bool,
    /// Customers who stay on an older version, in words.
    middle: Option<String>,
    /// All customers, then the segments; none where there are no segments.
    tabs: Vec<Tab>,
    /// Whom the segment is about.
    about: Option<String>,
    /// The address that a step is added to.
    base: String,
    /// What it would do on the book.
    trying: String,
}

page!(PolicyPage);

/// The page.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Query(wanted): Query<Wanted>) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, &wanted, Filled::default()));
    answer(&visitor, page.await)
}

/// Changes a step by its form.
pub(crate) async fn change(
    State(site): State<Site>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let (face, step) = (visitor.face.clone(), id.clone());
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let edit = edit_of(&face, form)?;
        policies::change_step(app, setting, &step, &edit)?;
        Ok((back(&step), said(&face, "ui-said-step", &step)))
    };
    submit(&site, &visitor, Filled::new("step", values, FIELDS), act, move |app, setting, visitor, form| {
        read(app, setting, visitor, &Wanted { step: id.clone(), ..Wanted::default() }, form)
    })
    .await
}

/// So many days earlier or later.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Shift {
    step: String,
    by: i32,
    /// It was moved on the axis, where the focus stays.
    on_axis: bool,
}

/// Moves a step by some days.
pub(crate) async fn shift(State(site): State<Site>, visitor: Visitor, Form(form): Form<Shift>) -> Response {
    let to = if form.on_axis { format!("/policy?step={}", escaped(&form.step)) } else { back(&form.step) };
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        let text = text_of(app, setting)?.0;
        let written = read_text(&text).map_err(|_| damaged())?;
        let unknown = || AppError::not_found("policy.step_unknown", format!("there is no step {}", form.step));
        let step = &written.find(&form.step).ok_or_else(unknown)?.step;
        let days = days_of(&step.when).unwrap_or(0).saturating_add(form.by);
        policies::change_step(app, setting, &form.step, &StepEdit { days: Some(days), ..StepEdit::default() })?;
        Ok(said(&face, "ui-said-step-moved", &form.step))
    });
    let said = said.await;
    done(&visitor, &to, said)
}

/// Takes the last change of the draft back.
pub(crate) async fn undo(State(site): State<Site>, visitor: Visitor) -> Response {
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        policies::undo_draft(app, setting)?;
        Ok(Said { text: face.t("ui-said-undone"), undo: Some(UNDO.to_string()) })
    });
    let said = said.await;
    done(&visitor, "/policy", said)
}

fn said(face: &Face, key: &str, step: &str) -> Said {
    Said { text: face.t1(key, "step", &face.step(step)), undo: Some(UNDO.to_string()) }
}

fn back(step: &str) -> String {
    format!("/policy?step={}#step", escaped(step))
}

fn damaged() -> AppError {
    AppError::new(Failure::Failed, "policy.damaged", "the policy has a problem; look at it as text")
}

/// The draft's text, or that of the policy in use.
fn text_of(app: &mut App, setting: &Setting) -> Result<(String, Option<Draft>), AppError> {
    let draft = policies::draft(app, setting)?;
    let live = policies::live_text(&setting.creditor);
    Ok((draft.as_ref().map_or(live, |draft| &draft.text).to_string(), draft))
}

/// What a form says; a field that it does not have stays as it is.
fn edit_of(face: &Face, form: &mut Filled) -> Result<StepEdit, AppError> {
    let days = number(face, form, "days");
    let pay = if form.is_sent("pay") && form.given("pay").is_none() { Some(0) } else { number(face, form, "pay") };
    form.checked()?;
    Ok(StepEdit {
        days,
        channel: form.given("channel").and_then(Channel::find),
        to_management: form.given("to").map(|to| to == "management"),
        role: form.given("role").map(str::to_string),
        pay_within_days: pay,
        is_on: Some(form.given("on").is_some()),
    })
}

fn number(face: &Face, form: &mut Filled, field: &'static str) -> Option<i32> {
    let read = form.given(field)?.replace('\u{2212}', "-").parse();
    if read.is_err() {
        form.say(field, face.t("ui-wrong-days"));
    }
    read.ok()
}

fn days_of(when: &Anchor) -> Option<i32> {
    match when {
        Anchor::Issued(days)
        | Anchor::Sent(days)
        | Anchor::Due(days)
        | Anchor::FirstInvoice(days)
        | Anchor::PlanPart(days)
        | Anchor::PlanFailed(days)
        | Anchor::AnswerDue(days)
        | Anchor::NotJustified { days, .. }
        | Anchor::Conversation { days, .. }
        | Anchor::Step { days, .. } => Some(*days),
        Anchor::Monthly => None,
    }
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    wanted: &Wanted,
    filled: Filled,
) -> Result<PolicyPage, AppError> {
    let (text, draft) = text_of(app, setting)?;
    let written = read_text(&text).map_err(|_| damaged())?;
    let live = read_text(policies::live_text(&setting.creditor)).map_err(|_| damaged())?;
    let changes = policies::changes(&live, &written);
    let versions = versions_of(&visitor.face, setting, draft.as_ref(), &live, &written, &changes);
    let trying = (written.policy.clone(), draft.as_ref());
    let tabs = tabs_of(&visitor.face, &written, wanted);
    let segment = (!wanted.segment.is_empty()).then(|| segment_of(&written, &wanted.segment)).transpose()?;
    let mut frame = Frame::read(app, setting, visitor, Here::Policy, &visitor.face.t("ui-nav-policy"))?;
    if segment.is_none() {
        frame = frame.with_act_keys(Right::Policy, &[("← →", "ui-key-move-step"), ("⇧ ← →", "ui-key-move-week")]);
    }
    let words = PolicyWords::new(frame.face.words());
    let condition = |at: &usize| written.policy.segments[*at].when.as_ref().map(|when| words.only_if(when));
    let about = segment.as_ref().and_then(|(at, _)| condition(at));
    let name = written.policy.name.clone();
    let may_change = visitor.may(Right::Policy) && segment.is_none();
    // What a segment does otherwise is marked beside the policy for all.
    let (before, now, changes) = match segment {
        None => (live, written, changes),
        Some((_, whole)) => {
            let changes = policies::changes(&written, &whole);
            (written, whole, changes)
        }
    };
    let is_changed = |id: &str| changes.iter().any(|change| change.step == id);
    let (on_axis, axis_before) = (policies::axis(&now), policies::axis(&before));
    let drawing = axis::draw(&frame.face, &on_axis, &axis_before, is_changed);
    let base = wanted.base();
    let lines = words.sentences(&now).into_iter().enumerate().map(|(at, told)| Line {
        number: at + 1,
        href: format!("{base}step={}#step", escaped(&told.step)),
        is_changed: is_changed(&told.step),
        is_chosen: told.step == wanted.step,
        note: changes.iter().find(|change| change.step == told.step).map(|change| note(&frame.face, words, change)),
        told,
    });
    let lines = lines.collect();
    let on_older = policies::in_the_middle(app, setting)?.len();
    let middle = (on_older > 0).then(|| frame.face.n("ui-middle-count", on_older));
    let trying = if wanted.segment.is_empty() {
        trying::card(app, setting, &frame, (&trying.0, trying.1), wanted.days)?
    } else {
        String::new()
    };
    Ok(PolicyPage {
        axis_sentence: frame.face.n("ui-policy-axis-sentence", on_axis.len()),
        general: words.general(&now.policy),
        editor: now
            .find(&wanted.step)
            .filter(|_| wanted.segment.is_empty())
            .map(|found| editor(&frame.face, words, &found.step, found.is_on)),
        chosen: wanted.step.clone(),
        name,
        versions,
        lines,
        may_change,
        middle,
        tabs,
        about,
        base,
        trying,
        drawing,
        filled,
        frame,
    })
}

/// A segment's place, and the whole policy for it.
fn segment_of(written: &WrittenPolicy, name: &str) -> Result<(usize, WrittenPolicy), AppError> {
    let mut own = written.of_segments().enumerate().filter(|(_, (segment, _))| segment.name == name);
    let unknown = || AppError::not_found("policy.segment_unknown", format!("there is no segment \"{name}\""));
    own.next().map(|(at, (_, whole))| (at, whole)).ok_or_else(unknown)
}

fn tabs_of(face: &Face, written: &WrittenPolicy, wanted: &Wanted) -> Vec<Tab> {
    if written.segments.is_empty() {
        return Vec::new();
    }
    let tab = |segment: &str, name: String| {
        let href = Wanted { segment: segment.to_string(), ..Wanted::default() }.base();
        Tab { href: href.trim_end_matches(['?', '&']).to_string(), name, is_here: wanted.segment == segment }
    };
    let segments = written.segments.iter().map(|segment| tab(&segment.name, segment.name.clone()));
    std::iter::once(tab("", face.t("ui-policy-everybody"))).chain(segments).collect()
}

fn versions_of(
    face: &Face,
    setting: &Setting,
    draft: Option<&Draft>,
    live: &WrittenPolicy,
    written: &WrittenPolicy,
    changes: &[StepChange],
) -> Versions {
    let sentence = match draft {
        None => face.n("ui-policy-steps", live.policy.steps.len()),
        Some(draft) => {
            let count = i64::try_from(changes.len()).unwrap_or(i64::MAX);
            let key =
                if changes.is_empty() && live.policy == written.policy { "ui-draft-words" } else { "ui-draft-from" };
            face.say(key, &[("live", draft.from_version.into()), ("count", count.into())])
        }
    };
    let chip = |key: &str, version: i64| face.say(key, &[("version", version.into())]);
    Versions {
        live: chip("ui-chip-live", setting.creditor.policy_version),
        draft: draft.map(|draft| chip("ui-chip-draft", draft.version)),
        sentence,
    }
}

/// What became of a step, in a few words.
fn note(face: &Face, words: PolicyWords<'_>, change: &StepChange) -> String {
    match &change.mark {
        StepMark::Added => face.t("ui-step-added"),
        StepMark::Removed => face.t("ui-step-removed"),
        StepMark::SwitchedOn => face.t("ui-step-switched-on"),
        StepMark::SwitchedOff => face.t("ui-step-switched-off"),
        StepMark::Changed => face.t("ui-step-changed"),
        StepMark::Moved { from: Anchor::Due(day), to: Anchor::Due(_) } => {
            face.say("ui-step-was-day", &[("day", i64::from(*day).into())])
        }
        StepMark::Moved { from, .. } => face.t1("ui-step-was", "when", &words.when(from)),
    }
}

fn editor(face: &Face, words: PolicyWords<'_>, step: &Step, is_on: bool) -> Editor {
    let choice = |prefix: &str, code: &str, chosen: bool| Choice {
        code: code.to_string(),
        name: face.t(&format!("{prefix}{}", code.replace('_', "-"))),
        is_chosen: chosen,
    };
    let channels = |all: &[Channel], own: Channel| {
        all.iter().map(|channel| choice("ui-channel-", channel.code(), *channel == own)).collect()
    };
    let roles = |own: &str| {
        let known = ROLES.contains(&own);
        let all = ROLES.iter().copied().chain(Some(own).filter(|_| !known));
        all.map(|role| Choice { code: role.to_string(), name: words.role(role), is_chosen: role == own }).collect()
    };
    let mut editor = Editor {
        id: step.id.to_string(),
        name: words.step_name(&step.id),
        href: format!("/policy/steps/{}", escaped(&step.id)),
        days: days_of(&step.when).map(|days| (days.to_string(), words.when(&step.when))),
        channels: Vec::new(),
        targets: Vec::new(),
        roles: Vec::new(),
        pay_within: None,
        is_on,
    };
    match &step.act {
        Act::Notice { channel, to_management } => {
            editor.channels = channels(&[Channel::Email, Channel::Letter, Channel::Certified], *channel);
            editor.targets =
                vec![choice("ui-to-", "contact", !to_management), choice("ui-to-", "management", *to_management)];
            if step.part == Part::Late {
                editor.pay_within = Some(step.pay_within_days.map(|days| days.to_string()).unwrap_or_default());
            }
        }
        Act::Task { channel, role } => {
            editor.channels = channels(&[Channel::Phone, Channel::Visit], *channel);
            editor.roles = roles(role);
        }
        Act::Tell { role } => editor.roles = roles(role),
        Act::Approve(_) | Act::Hold(_) | Act::Charge => {}
    }
    editor
}
