//! One run: its stage, its tabs, and the row that is looked at.
//!
//! Decides: which rows a tab lists, and that the first row of a page is shown when none is chosen.

use std::time::Duration;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use dunlin_app::kept::Asked;
use dunlin_app::run::{self, Overview, Progress, RunSummary};
use dunlin_app::{App, AppError, Right, Setting};
use dunlin_core::plan::Decision;
use dunlin_store::{ApprovalKind, RunState};
use serde::Deserialize;

use super::pane::Pane;
use super::rows::{self, Found, Listing, Row, listed};
use super::{address, clock_time, stage};
use crate::answer::page;
use crate::face::Face;
use crate::frame::{Frame, Here};
use crate::lists;
use crate::screens::approvals;
use crate::screens::customers::range;
use crate::screens::opened::{Opened, Working};
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

/// Rows on a page.
pub(super) const PAGE: usize = 50;
/// How long a page waits for the run's rows to be counted before it says how far that is.
const PATIENCE: Duration = Duration::from_millis(400);

/// A tab with its count.
struct Tab {
    href: String,
    name: String,
    /// None where counting would cost a walk.
    count: Option<u64>,
    is_here: bool,
}

/// A step of the stage line.
struct Stage {
    name: String,
    is_done: bool,
    is_now: bool,
}

#[derive(Template)]
#[template(path = "run.html", blocks = ["main"])]
struct Run {
    frame: Frame,
    path: String,
    hash: String,
    stages: Vec<Stage>,
    state: &'static str,
    sentence: String,
    more: String,
    approved: Option<String>,
    policy_version: String,
    stopped: Option<String>,
    trouble: Option<String>,
    warnings: Vec<String>,
    tabs: Vec<Tab>,
    tab: &'static str,
    shown: String,
    total: String,
    rows: Vec<Row>,
    before: Option<String>,
    after: Option<String>,
    /// What is filtered by, and the steps that there are.
    text: String,
    step: String,
    steps: Vec<(String, String)>,
    /// What a bulk act would take out.
    bulk: Option<String>,
    /// How many customers something is done for.
    will: usize,
    /// It was asked for, and waits for a second person.
    waits: Option<String>,
    hold_minutes: i64,
    /// Seconds that are left, and that the hold takes in all.
    left: i64,
    whole: i64,
    progress: Progress,
    pane: Option<Pane>,
    is_chosen: bool,
}

page!(Run);

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    pub(super) tab: String,
    pub(super) page: usize,
    pub(super) q: String,
    pub(super) step: String,
    pub(super) row: String,
    pub(super) view: String,
}

impl Wanted {
    /// The tab's word and its decision; the receipt has none.
    pub(crate) fn tab(&self, run: &RunSummary) -> (&'static str, Option<Decision>) {
        match self.tab.as_str() {
            "will" => ("will", Some(Decision::WillDo)),
            "look" => ("look", Some(Decision::NeedsALook)),
            "wont" => ("wont", Some(Decision::Wont)),
            "receipt" => ("receipt", None),
            _ if run.issued_at.is_some() || run.state == RunState::Stopped => ("receipt", None),
            _ => ("will", Some(Decision::WillDo)),
        }
    }

    /// Part of a customer's number or name.
    pub(crate) fn text(&self) -> &str {
        &self.q
    }

    /// The step that is filtered by.
    pub(crate) fn step(&self) -> &str {
        &self.step
    }

    /// The address of the list with something else chosen.
    pub(super) fn address(&self, path: &str, tab: &str, page: usize, row: Option<&str>) -> String {
        let row = row.unwrap_or_default();
        let page = if page > 0 { page.to_string() } else { String::new() };
        let view = if row.is_empty() { "" } else { &self.view };
        let parts = [("q", self.q.as_str()), ("step", &self.step), ("row", row), ("page", &page), ("view", view)];
        let given = parts.iter().filter(|(_, value)| !value.is_empty());
        let given: String = given.map(|(name, value)| ["&", name, "=", &escaped(value)].concat()).collect();
        format!("{path}?tab={tab}{given}")
    }
}

/// One run.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Path(name): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Response {
    if let Output::File(format) = output {
        return lists::rows(&site, &visitor, format, name, wanted).await;
    }
    let (asked, press) = (visitor.clone(), site.clone());
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &press, &asked, &name, &wanted)).await;
    Opened::answer(&visitor, page)
}

fn read(
    app: &mut App,
    setting: &Setting,
    site: &Site,
    visitor: &Visitor,
    name: &str,
    wanted: &Wanted,
) -> Result<Opened<Run>, AppError> {
    let summary = run::summary(app, setting, Some(name))?;
    let title = visitor.face.t1("ui-run-of", "day", &visitor.face.weekday(summary.on));
    let frame = Frame::read(app, setting, visitor, Here::Runs, &title)?.under(visitor.face.t("ui-nav-runs"), "/runs");
    let acts: &[_] = match summary.state {
        RunState::Proposed => &[("x", "ui-key-out"), ("s", "ui-key-snooze")],
        _ => &[],
    };
    let frame = frame.with_keys(&[("1 2 3", "ui-key-tabs")]).with_act_keys(Right::Propose, acts);
    let frame = frame.with_keys(&[("j k", "ui-key-move")]).working();
    let (tab, decision) = wanted.tab(&summary);
    let path = address(&summary.name);
    let overview = match site.overviews().get(setting.creditor.id, name, PATIENCE)? {
        Asked::Ready(overview) => overview,
        Asked::Working(percent) => {
            let sentence = frame.t("ui-run-working");
            return Ok(Opened::Working(Box::new(Working { frame, sentence, percent })));
        }
    };
    overview.keep_counts(app, setting)?;
    let list = Listing { frame: &frame, path: &path, wanted, tab, rows: visitor.rows_or(PAGE) };
    let mut found = listed(app, setting, &list, &overview, decision)?;
    let from = wanted.page.saturating_mul(list.rows);
    let until = from.min(found.count) + found.rows.len();
    let pane = pane(app, setting, site, &list, &summary, &mut found)?;
    let progress = run::progress(app, setting, name)?;
    let (left, whole) = hold_seconds(&progress, &summary);
    let face = &frame.face;
    let waits = approvals::waiting(app, setting, face, ApprovalKind::Run, &summary.name)?;
    let steps = decision.map(|decision| overview.steps(decision)).unwrap_or_default();
    let total = [("customers", count(overview.customers()).into()), ("items", count(overview.items).into())];
    Ok(Opened::Page(Run {
        stages: stages(&frame, &summary),
        state: stage(&summary).0.trim_start_matches("ui-run-"),
        sentence: sentence(&frame, setting, &summary, &progress),
        more: channels(&frame, &rows::channels(&overview)),
        approved: approved(&frame, setting, &summary),
        policy_version: summary.policy_version.to_string(),
        stopped: summary
            .stopped_why
            .clone()
            .filter(|_| matches!(summary.state, RunState::Proposed | RunState::Stopped)),
        trouble: site
            .trouble(|error| visitor.face.wrong(error))
            .filter(|_| summary.state == RunState::Approved && summary.issued_at.is_none()),
        warnings: warnings(face, &summary, &overview),
        tabs: tabs(&list, &summary, &overview),
        tab,
        shown: range(face, from.min(found.count), until, found.count),
        total: face.say("ui-run-total", &total),
        before: (wanted.page > 0).then(|| wanted.address(&path, tab, wanted.page - 1, None)),
        after: (until < found.count).then(|| wanted.address(&path, tab, wanted.page + 1, None)),
        text: wanted.q.clone(),
        step: wanted.step.clone(),
        steps: steps.into_iter().map(|step| (step.to_string(), face.step(step))).collect(),
        bulk: bulk(&list, &summary, decision, &found),
        will: usize::try_from(overview.count(Decision::WillDo)).unwrap_or(usize::MAX),
        waits: waits.filter(|_| summary.state == RunState::Proposed),
        hold_minutes: run::hold_minutes(app, setting)?.unwrap_or(run::HOLD_MINUTES),
        left,
        whole,
        progress,
        rows: found.rows,
        hash: summary.hash,
        is_chosen: !wanted.row.is_empty(),
        path,
        pane,
        frame,
    }))
}

/// What the approver should know.
fn warnings(face: &Face, summary: &RunSummary, overview: &Overview) -> Vec<String> {
    let told = summary.warnings.iter().map(|(code, text)| face.warning(code, text));
    let blank = Some(overview.blank).filter(|blank| *blank > 0 && summary.issued_at.is_none());
    told.chain(blank.map(|blank| face.n("ui-run-blank", blank))).collect()
}

/// The row that is looked at: the chosen one, else the first.
fn pane(
    app: &mut App,
    setting: &Setting,
    site: &Site,
    list: &Listing<'_>,
    summary: &RunSummary,
    found: &mut Found,
) -> Result<Option<Pane>, AppError> {
    let chosen = Some(list.wanted.row.clone()).filter(|row| !row.is_empty());
    let Some(customer) = chosen.or_else(|| found.rows.first().map(|row| row.customer.clone())) else {
        return Ok(None);
    };
    let place = found.rows.iter().position(|row| row.customer == customer);
    if let Some(at) = place {
        found.rows[at].is_here = true;
    }
    let near = |at: Option<usize>| at.and_then(|at| found.rows.get(at));
    let (before, after) = (near(place.and_then(|at| at.checked_sub(1))), near(place.map(|at| at + 1)));
    let mut pane = Pane::read(app, setting, site, list, summary, &customer)?;
    pane.next = after.or(before).map(|row| row.customer.clone()).unwrap_or_default();
    pane.place = place.map(|at| {
        let (at, all) = ((list.wanted.page * list.rows + at + 1).to_string(), found.count.to_string());
        list.frame.face.say("ui-run-place", &[("at", at.as_str().into()), ("all", all.as_str().into())])
    });
    (pane.before, pane.after) = (before.map(|row| row.href.clone()), after.map(|row| row.href.clone()));
    Ok(Some(pane))
}

fn tabs(list: &Listing<'_>, summary: &RunSummary, overview: &Overview) -> Vec<Tab> {
    let some = |(key, count)| (key, Some(count));
    let counts = [("will", Decision::WillDo), ("look", Decision::NeedsALook), ("wont", Decision::Wont)];
    let mut tabs: Vec<_> = counts.map(|(key, decision)| some((key, overview.count(decision)))).into();
    if !matches!(summary.state, RunState::Proposed | RunState::Held) {
        tabs.insert(0, ("receipt", None));
    }
    let tab = |(key, count): (&str, Option<u64>)| Tab {
        href: format!("{}?tab={key}", list.path),
        name: list.frame.t(&format!("ui-run-tab-{key}")),
        count,
        is_here: key == list.tab,
    };
    tabs.into_iter().map(tab).collect()
}

/// What a filter would take out all at once.
fn bulk(list: &Listing<'_>, summary: &RunSummary, decision: Option<Decision>, found: &Found) -> Option<String> {
    let is_filtered = !list.wanted.q.trim().is_empty() || !list.wanted.step.is_empty();
    let is_open = summary.state == RunState::Proposed && list.frame.may(Right::Propose.code());
    let may_change = is_open && decision.is_some_and(|one| one != Decision::Wont);
    (may_change && is_filtered && found.count > 0).then(|| {
        let face = &list.frame.face;
        let sums: Vec<String> = found.sums.iter().map(|(currency, minor)| face.money(*minor, *currency)).collect();
        let sum = sums.join(", ");
        face.say("ui-run-bulk", &[("count", count(found.count as u64).into()), ("sum", sum.as_str().into())])
    })
}

fn count(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Seconds until sending begins, and of the whole hold.
fn hold_seconds(progress: &Progress, summary: &RunSummary) -> (i64, i64) {
    let Some(send_at) = progress.send_at else { return (0, 1) };
    let left = send_at.duration_since(progress.now).as_secs().max(0);
    let whole = summary.approved_at.map_or(left, |at| send_at.duration_since(at).as_secs());
    (left, whole.max(1))
}

fn stages(frame: &Frame, summary: &RunSummary) -> Vec<Stage> {
    let now = match (summary.state, summary.issued_at) {
        (RunState::Proposed | RunState::Superseded, _) => 1,
        (RunState::Held, _) => 2,
        (RunState::Approved, None) => 3,
        (RunState::Approved, Some(_)) | (RunState::Stopped, _) => 4,
    };
    let keys = ["propose", "review", "hold", "send", "receipt"];
    let stage = |(at, key): (usize, &str)| Stage {
        name: frame.t(&format!("ui-stage-{key}")),
        is_done: at < now,
        is_now: at == now,
    };
    keys.into_iter().enumerate().map(stage).collect()
}

fn sentence(frame: &Frame, setting: &Setting, summary: &RunSummary, progress: &Progress) -> String {
    let face = &frame.face;
    let at = |key: &str, at: Option<jiff::Timestamp>| {
        face.t1(key, "time", &at.map(|at| clock_time(setting, at)).unwrap_or_default())
    };
    match (summary.state, summary.issued_at) {
        (RunState::Proposed | RunState::Superseded, _) => at("ui-run-at-proposed", Some(summary.proposed_at)),
        (RunState::Held, _) => at("ui-run-at-held", summary.send_at),
        (RunState::Approved, None) => frame.t("ui-run-at-sending"),
        (RunState::Stopped, _) => face.say("ui-run-at-stopped", &[("issued", count(progress.issued).into())]),
        (RunState::Approved, Some(_)) => face.say(
            "ui-run-at-done",
            &[("issued", count(progress.issued).into()), ("withdrawn", count(progress.withdrawn).into())],
        ),
    }
}

/// `29 e-mails, 5 letters, 2 calls`.
fn channels(frame: &Frame, channels: &[(&'static str, usize)]) -> String {
    let order = ["email", "letter", "certified", "phone", "task", "hold", "charge"];
    let counted = order.iter().filter_map(|code| channels.iter().find(|(known, _)| known == code));
    let said = counted.map(|(code, count)| frame.face.n(&format!("ui-run-by-{code}"), *count));
    said.collect::<Vec<_>>().join(", ")
}

fn approved(frame: &Frame, setting: &Setting, summary: &RunSummary) -> Option<String> {
    let (at, by) = (summary.approved_at?, summary.approved_by.as_deref()?);
    let who = match by {
        run::automatic::ACTOR => frame.t("ui-run-by-itself"),
        other => other.split_once(':').map_or(other, |(_, name)| name).to_string(),
    };
    let (time, hash) = (clock_time(setting, at), summary.hash.chars().take(8).collect::<String>());
    let values = [("time", time.as_str().into()), ("who", who.as_str().into()), ("hash", hash.as_str().into())];
    Some(frame.face.say("ui-run-approved-by", &values))
}
