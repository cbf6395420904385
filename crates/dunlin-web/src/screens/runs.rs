//! Runs: propose the day, look at what would happen and why, approve.
//!
//! Decides: which tab a row stands in (its decision), and that proposing again replaces the open proposal. Nothing is booked or
//! sent before a person approves.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use dunlin_app::approvals::{self, Outcome};
use dunlin_app::run::{self, Outbox, PlannedRow, Proposing, RunSummary};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::plan::Decision;
use dunlin_store::RunState;
use serde::Deserialize;

use crate::answer::{answer, done, page};
use crate::frame::{Frame, Here, Said};
use crate::screens::approvals::asked;
use crate::screens::customers::range;
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// Rows on a page.
const PAGE: usize = 50;

/// A run in the list.
struct Line {
    name: String,
    on: String,
    state: &'static str,
    will: u64,
    look: u64,
    wont: u64,
}

#[derive(Template)]
#[template(path = "runs.html", blocks = ["main"])]
struct Runs {
    frame: Frame,
    runs: Vec<Line>,
}

page!(Runs);

/// A customer's row.
struct Row {
    customer: String,
    name: String,
    steps: String,
    reasons: Vec<String>,
    sums: Vec<(String, String)>,
    to: Option<String>,
}

/// A tab with its count.
struct Tab {
    href: String,
    name: String,
    count: u64,
    is_here: bool,
}

#[derive(Template)]
#[template(path = "run.html", blocks = ["main"])]
struct Run {
    frame: Frame,
    name: String,
    hash: String,
    state: &'static str,
    sentence: String,
    warnings: Vec<String>,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    shown: String,
    before: Option<String>,
    after: Option<String>,
    /// How many customers something is done for.
    will: usize,
}

page!(Run);

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    tab: String,
    page: usize,
}

/// All runs, newest first.
pub(crate) async fn list(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let frame = Frame::read(app, setting, &asked, Here::Runs, &asked.face.t("ui-nav-runs"))?;
        let line = |run: RunSummary| Line {
            on: frame.face.weekday(run.on),
            name: run.name,
            state: run.state.code(),
            will: run.will_do,
            look: run.needs_a_look,
            wont: run.wont,
        };
        let mut kept = run::summaries(app, setting)?;
        kept.retain(|run| run.state != RunState::Superseded);
        kept.sort_by(|a, b| (b.on, &b.name).cmp(&(a.on, &a.name)));
        let runs = kept.into_iter().map(line).collect();
        Ok(Runs { frame, runs })
    });
    answer(&visitor, page.await)
}

/// One run.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    Path(name): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, &name, &wanted)).await;
    answer(&visitor, page)
}

/// Proposes today.
pub(crate) async fn propose(State(site): State<Site>, visitor: Visitor) -> Response {
    let proposed = site.work(visitor.actor(), move |app, setting| {
        let today = app.clock.today(&setting.creditor.timezone);
        Ok(run::propose(app, setting, &Proposing::on(today))?.name)
    });
    let said = |name: &String| Said { text: visitor.face.t1("ui-said-proposed", "run", name), undo: None };
    match proposed.await {
        Ok(name) => done(&visitor, &format!("/runs/{}", escaped(&name)), Ok(said(&name))),
        Err(error) => done(&visitor, "/runs", Err(error)),
    }
}

/// Approves a run and writes its letters.
pub(crate) async fn approve(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    let (face, folder, to) = (visitor.face.clone(), site.spec().outbox.clone(), format!("/runs/{}", escaped(&name)));
    let said = site.work(visitor.actor(), move |app, setting| {
        let mut outbox = Outbox::new(folder);
        match approvals::approve_run(app, setting, Some(&name), &mut outbox, |_| ())? {
            Outcome::Done(approved) => Ok(Said { text: face.n("ui-said-approved", approved.files.len()), undo: None }),
            Outcome::Asked(approval) => Ok(asked(&face, &approval)),
        }
    });
    let said = said.await;
    done(&visitor, &to, said)
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, name: &str, wanted: &Wanted) -> Result<Run, AppError> {
    let summary = run::summary(app, setting, Some(name))?;
    let title = visitor.face.t1("ui-run-of", "day", &visitor.face.weekday(summary.on));
    let frame = Frame::read(app, setting, visitor, Here::Runs, &title)?.under(visitor.face.t("ui-nav-runs"), "/runs");
    let (tab, decision) = match wanted.tab.as_str() {
        "look" => ("look", Decision::NeedsALook),
        "wont" => ("wont", Decision::Wont),
        _ => ("will", Decision::WillDo),
    };
    let from = wanted.page.saturating_mul(PAGE);
    let (mut rows, mut at) = (Vec::new(), 0);
    let counted = run::for_each_row(app, setting, name, None, |planned| {
        if planned.plan.decision == decision {
            if (from..from.saturating_add(PAGE)).contains(&at) {
                rows.push(row(&frame, planned));
            }
            at += 1;
        }
        Ok(())
    })?;
    let path = format!("/runs/{}", escaped(name));
    let tabs = [("will", counted.will_do), ("look", counted.needs_a_look), ("wont", counted.wont)];
    let until = from.min(at) + rows.len();
    let address = |page: usize| format!("{path}?tab={tab}&page={page}");
    Ok(Run {
        name: summary.name.clone(),
        hash: summary.hash.chars().take(8).collect(),
        state: summary.state.code(),
        sentence: frame.t(if summary.state == RunState::Proposed { "ui-run-nothing-yet" } else { "ui-run-issued" }),
        warnings: summary.warnings.iter().map(|(_, text)| text.clone()).collect(),
        tabs: tabs
            .into_iter()
            .map(|(key, count)| Tab {
                href: format!("{path}?tab={key}"),
                name: frame.t(&format!("ui-run-tab-{key}")),
                count,
                is_here: key == tab,
            })
            .collect(),
        shown: range(&frame.face, from.min(at), until, at),
        before: (wanted.page > 0).then(|| address(wanted.page - 1)),
        after: (until < at).then(|| address(wanted.page + 1)),
        will: usize::try_from(counted.will_do).unwrap_or(usize::MAX),
        rows,
        frame,
    })
}

fn row(frame: &Frame, planned: &PlannedRow) -> Row {
    let mut sums: Vec<(dunlin_core::money::Currency, i64)> = Vec::new();
    for item in &planned.items {
        match sums.iter_mut().find(|(currency, _)| *currency == item.currency) {
            Some((_, sum)) => *sum = sum.saturating_add(item.open_minor),
            None => sums.push((item.currency, item.open_minor)),
        }
    }
    let of_items = planned.plan.items.iter().filter_map(|item| item.reasons.first());
    let mut reasons: Vec<String> = Vec::new();
    for reason in planned.plan.reasons.iter().chain(of_items) {
        let sentence = frame.face.reason(reason);
        if !reasons.contains(&sentence) {
            reasons.push(sentence);
        }
    }
    reasons.truncate(3);
    let steps: Vec<String> = planned
        .plan
        .actions
        .iter()
        .map(|action| {
            let channel = frame.of("ui-channel-", action.channel.code());
            format!("{} · {channel}", frame.face.step(action.step.as_str()))
        })
        .collect();
    Row {
        customer: planned.customer.clone(),
        name: planned.name.clone(),
        steps: steps.join(", "),
        reasons,
        sums: sums
            .into_iter()
            .map(|(currency, sum)| (frame.face.figure(sum, currency), currency.code().to_string()))
            .collect(),
        to: planned.plan.actions.iter().find_map(|action| action.to.clone()).filter(|to| !to.is_empty()),
    }
}
