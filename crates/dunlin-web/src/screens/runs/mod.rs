//! Runs: propose the day, look at what would happen and why, change it, approve, stop, and read what left.
//!
//! Decides: where each act lands, and which part of the page is on top in each state of a run. What may be done is `dunlin-app`'s.

mod act;
mod file;
mod hold;
mod pane;
mod rows;
mod show;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use dunlin_app::run::{self, RunSummary, automatic};
use dunlin_app::{App, AppError, Setting};
use dunlin_store::RunState;
use jiff::{Timestamp, tz::TimeZone};

pub(crate) use act::{bulk, change, put_back, put_back_bulk, put_back_item};
pub(crate) use file::letter;
pub(crate) use hold::{approve, live, send_now, stop, stop_from_undo, switch};
pub(crate) use show::{Wanted, show};

use crate::answer::{answer, done, page};
use crate::face::Face;
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

/// A run in the list.
struct Line {
    name: String,
    on: String,
    stage: &'static str,
    chip: &'static str,
    icon: &'static str,
    will: u64,
    look: u64,
    wont: u64,
}

#[derive(Template)]
#[template(path = "runs.html", blocks = ["main"])]
struct Runs {
    frame: Frame,
    lines: Vec<Line>,
    /// Something is held or being issued, so that nothing new is proposed.
    waits: Option<String>,
    automatic: bool,
    /// The slot, as a clock shows it.
    slot: String,
    hold_minutes: i64,
    /// What came of today's slot.
    today: Option<String>,
}

page!(Runs);

/// What a run is doing, as a word of the texts.
pub(crate) fn stage(run: &RunSummary) -> (&'static str, &'static str, &'static str) {
    match (run.state, run.issued_at) {
        (RunState::Proposed | RunState::Superseded, _) => ("ui-run-proposed", "accent", "eye"),
        (RunState::Held, _) => ("ui-run-held", "warn", "timer"),
        (RunState::Approved, None) => ("ui-run-sending", "accent", "send"),
        (RunState::Approved, Some(_)) => ("ui-run-done", "ok", "check"),
        (RunState::Stopped, _) => ("ui-run-stopped", "late", "octagon-pause"),
    }
}

/// The time of an instant where the creditor is.
fn clock_time(setting: &Setting, at: Timestamp) -> String {
    let zone = TimeZone::get(&setting.creditor.timezone).unwrap_or(TimeZone::UTC);
    at.to_zoned(zone).strftime("%H:%M").to_string()
}

/// The address of a run's page.
fn address(name: &str) -> String {
    format!("/runs/{}", escaped(name))
}

/// All runs, newest first.
pub(crate) async fn list(State(site): State<Site>, visitor: Visitor, output: Output) -> Response {
    if let Output::File(format) = output {
        return lists::runs(&site, &visitor, format).await;
    }
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked)).await;
    answer(&visitor, page)
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor) -> Result<Runs, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Runs, &visitor.face.t("ui-nav-runs"))?;
    let mut kept = run::summaries(app, setting)?;
    kept.retain(|run| run.state != RunState::Superseded);
    kept.sort_by(|a, b| (b.on, &b.name).cmp(&(a.on, &a.name)));
    let is_under_way = |run: &&RunSummary| run.state == RunState::Held;
    let waits = kept.iter().find(is_under_way).map(|run| run.name.clone());
    let line = |run: RunSummary| {
        let (stage, chip, icon) = stage(&run);
        let on = frame.face.weekday(run.on);
        Line { on, name: run.name, stage, chip, icon, will: run.will_do, look: run.needs_a_look, wont: run.wont }
    };
    let automatic::Automatic { sending, today } = automatic::state(app, setting)?;
    let lines = kept.into_iter().map(line).collect();
    let today = today.map(|day| said_of_slot(&frame, &day));
    let slot = format!("{:02}:{:02}", sending.slot_minute / 60, sending.slot_minute % 60);
    let hold_minutes = sending.hold_minutes.unwrap_or(run::HOLD_MINUTES);
    Ok(Runs { frame, lines, waits, automatic: sending.automatic, slot, hold_minutes, today })
}

/// What came of a day's automatic slot, in words.
pub(crate) fn said_of_slot(frame: &Frame, day: &dunlin_store::AutomaticDay) -> String {
    let run = ("run", day.run_name.as_str().into());
    match day.outcome.as_str() {
        "held" => frame.face.say("ui-auto-held", &[run]),
        "nothing" => frame.t("ui-auto-nothing"),
        "data.stale" => frame.face.say("ui-auto-stale", &[run]),
        "run.in_hand" => frame.face.say("ui-auto-in-hand", &[run]),
        "run.unusually_large" => frame.face.say("ui-auto-large", &[run]),
        _ => frame.face.say("ui-auto-person", &[run]),
    }
}

/// Proposes a run where nobody named its day: its name, and what is said of it.
pub(crate) fn propose_next(app: &mut App, setting: &Setting, face: &Face) -> Result<(String, Said), AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let run = run::propose_next(app, setting)?;
    let mut text = face.t1("ui-said-proposed", "run", &run.name);
    if run.on != today {
        let days = [("today", face.weekday(today)), ("day", face.weekday(run.on))];
        let values = days.each_ref().map(|(name, day)| (*name, day.into()));
        text = format!("{} {text}", face.say("ui-said-next-business-day", &values));
    }
    Ok((run.name, Said { text, undo: None }))
}

/// Proposes the run of today, or of the next business day.
pub(crate) async fn propose(State(site): State<Site>, visitor: Visitor) -> Response {
    let face = visitor.face.clone();
    let proposed = site.work(visitor.actor(), move |app, setting| propose_next(app, setting, &face));
    match proposed.await {
        Ok((name, said)) => done(&visitor, &address(&name), Ok(said)),
        Err(error) => done(&visitor, "/runs", Err(error)),
    }
}
