//! Approve, stop, send now, and how far it is: what happens after the review.
//!
//! Decides: nothing about time. The worker is told to look when something may be due; the page is told how far a run is once a second.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::{Form, Path, State};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use dunlin_app::AppError;
use dunlin_app::approvals::{self, Outcome};
use dunlin_app::run::{self, Progress, automatic};
use dunlin_store::RunState;
use futures_util::stream;
use serde::Deserialize;

use super::address;
use crate::answer::{done, problem};
use crate::frame::Said;
use crate::screens::approvals::asked;
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// How often a page is told how far a run is.
const TELL_EVERY: Duration = Duration::from_secs(1);

/// An approval.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Approval {
    /// What the approver looked at.
    hash: String,
    /// Minutes to hold; what is set when left out.
    hold: String,
}

/// Approves a run: it is held, and leaves when the hold is over.
pub(crate) async fn approve(
    State(site): State<Site>,
    visitor: Visitor,
    Path(name): Path<String>,
    Form(form): Form<Approval>,
) -> Response {
    let (face, to) = (visitor.face.clone(), address(&name));
    let said = site.work(visitor.actor(), move |app, setting| {
        let minutes = match form.hold.trim().parse() {
            Ok(minutes) => minutes,
            Err(_) => run::hold_minutes(app, setting)?.unwrap_or(run::HOLD_MINUTES),
        };
        let seen = Some(form.hash.as_str()).filter(|hash| !hash.is_empty());
        let held = match approvals::hold_run(app, setting, &name, seen, minutes)? {
            Outcome::Done(held) => held,
            Outcome::Asked(approval) => return Ok(asked(&face, &approval)),
        };
        let text = face.n("ui-said-held", usize::try_from(minutes).unwrap_or(0));
        Ok(Said { text, undo: Some(format!("/undo/run-hold/{}", escaped(&held.name))) })
    });
    let said = said.await;
    site.ring();
    done(&visitor, &to, said)
}

/// Stops a run.
pub(crate) async fn stop(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    let (face, to) = (visitor.face.clone(), address(&name));
    let said = site.work(visitor.actor(), move |app, setting| {
        let why = face.t("ui-run-stopped-by-hand");
        let stopped = run::stop(app, setting, Some(&name), &why)?;
        let key = if stopped.state == RunState::Proposed { "ui-said-stopped" } else { "ui-said-stopped-midway" };
        Ok(Said { text: face.t(key), undo: None })
    });
    let said = said.await;
    done(&visitor, &to, said)
}

/// Takes an approval back while the run is held.
pub(crate) async fn stop_from_undo(state: State<Site>, visitor: Visitor, name: Path<String>) -> Response {
    stop(state, visitor, name).await
}

/// Ends the hold now.
pub(crate) async fn send_now(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    let (face, to) = (visitor.face.clone(), address(&name));
    let said = site.work(visitor.actor(), move |app, setting| {
        run::send_now(app, setting, &name)?;
        Ok(Said { text: face.t("ui-said-sent-now"), undo: None })
    });
    let said = said.await;
    site.ring();
    done(&visitor, &to, said)
}

/// The switch of automatic runs and the hold.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Switch {
    automatic: String,
    slot: String,
    hold: String,
}

/// Sets how runs leave.
pub(crate) async fn switch(State(site): State<Site>, visitor: Visitor, Form(form): Form<Switch>) -> Response {
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        let minutes = form
            .slot
            .split_once(':')
            .and_then(|(hour, minute)| hour.parse::<i64>().ok()?.checked_mul(60)?.checked_add(minute.parse().ok()?));
        if let Ok(hold) = form.hold.trim().parse() {
            run::set_hold_minutes(app, setting, Some(hold))?;
        }
        let sending = automatic::turn(app, setting, form.automatic == "on", minutes)?;
        Ok(Said { text: face.t(if sending.automatic { "ui-said-auto-on" } else { "ui-said-auto-off" }), undo: None })
    });
    let said = said.await;
    site.ring();
    done(&visitor, "/runs", said)
}

/// How far a run is, once a second, until it is over.
pub(crate) async fn live(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    // A run that does not exist is told at once, not in the midst of a stream.
    if let Err(error) = read(&site, &visitor, &name).await {
        return problem(&visitor, &error);
    }
    let told = stream::unfold(Some((site, visitor, name)), |on| async move {
        let (site, visitor, name) = on?;
        tokio::time::sleep(TELL_EVERY).await;
        let progress = read(&site, &visitor, &name).await.ok().filter(|_| !site.is_closing())?;
        let is_over = progress.issued_at.is_some() || !matches!(progress.state, RunState::Held | RunState::Approved);
        Some((Ok::<_, Infallible>(event(&progress)), (!is_over).then_some((site, visitor, name))))
    });
    Sse::new(told).keep_alive(KeepAlive::default()).into_response()
}

async fn read(site: &Site, visitor: &Visitor, name: &str) -> Result<Progress, AppError> {
    let name = name.to_string();
    site.work(visitor.actor(), move |app, setting| run::progress(app, setting, &name)).await
}

/// `held 512 0 38`: state, seconds that are left, rows done, rows in all.
fn event(progress: &Progress) -> Event {
    let left = progress.send_at.map_or(0, |at| at.duration_since(progress.now).as_secs().max(0));
    let state = if progress.issued_at.is_some() { "done" } else { progress.state.code() };
    Event::default().data(format!("{state} {left} {} {}", progress.issued + progress.withdrawn, progress.rows))
}
