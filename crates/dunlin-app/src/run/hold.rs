//! Hold: an approved run waits a while before anything leaves, so that it can still be stopped.
//!
//! Decides: how long (what the creditor set, else ten minutes), that a run is looked at again when it is let go, and that one which may
//! not leave any more becomes a proposal again with the reason. State and instant are in the book, so a hold survives a restart, and of
//! several servers one lets it go.

use dunlin_store::{Run, RunState};
use jiff::{SignedDuration, Timestamp};

use super::approve::{Approved, check, issue};
use super::outbox::Outbox;
use super::propose::{find, frozen};
use super::row::RunSummary;
use super::weigh::over_limit;
use crate::app::{App, Setting};
use crate::cases::{Consent, needed};
use crate::error::{AppError, Failure};

/// Minutes that an approved run waits unless the creditor set others.
pub const HOLD_MINUTES: i64 = 10;
/// The longest hold: a day.
pub const HOLD_MINUTES_MAX: i64 = 24 * 60;
/// What was being issued and did not end is taken up again after this time; a server that starts does it at once.
const RESUME_AFTER: SignedDuration = SignedDuration::from_mins(10);

/// How long an approved run waits, if the creditor said so.
pub fn hold_minutes(app: &mut App, setting: &Setting) -> Result<Option<i64>, AppError> {
    app.store.read(|tx| Ok(tx.sending(setting.creditor.id)?.hold_minutes))
}

/// Sets how long an approved run waits; `None` is the program's own.
pub fn set_hold_minutes(app: &mut App, setting: &Setting, minutes: Option<i64>) -> Result<(), AppError> {
    let minutes = minutes.map(acceptable).transpose()?;
    let who = app.who("hold of runs");
    app.store.transaction(|tx| {
        let mut sending = tx.sending(setting.creditor.id)?;
        sending.hold_minutes = minutes;
        Ok(tx.set_sending(&who, setting.creditor.id, &sending)?)
    })
}

/// Minutes that a hold may have.
pub(crate) fn acceptable(minutes: i64) -> Result<i64, AppError> {
    if (0..=HOLD_MINUTES_MAX).contains(&minutes) {
        return Ok(minutes);
    }
    let message = format!("a hold lasts from 0 to {HOLD_MINUTES_MAX} minutes, not {minutes}");
    Err(AppError::new(Failure::Usage, "hold.too_long", message).with("most", HOLD_MINUTES_MAX))
}

/// Approves a run and holds it back. `seen` is the hash that the approver looked at, when there was one.
pub fn hold(
    app: &mut App,
    setting: &Setting,
    name: Option<&str>,
    seen: Option<&str>,
    minutes: i64,
) -> Result<RunSummary, AppError> {
    hold_with(app, setting, name, seen, minutes, None)
}

/// The same; with a consent also above the limit, and the consent is noted together with the approval.
pub(crate) fn hold_with(
    app: &mut App,
    setting: &Setting,
    name: Option<&str>,
    seen: Option<&str>,
    minutes: i64,
    consent: Option<Consent<'_>>,
) -> Result<RunSummary, AppError> {
    let minutes = acceptable(minutes)?;
    let who = app.who("run approved");
    let today = app.clock.today(&setting.creditor.timezone);
    let send_at = who.at.checked_add(SignedDuration::from_mins(minutes)).unwrap_or(who.at);
    app.store.transaction(|tx| {
        let mut run = find(tx, setting, name)?;
        if matches!(run.state, RunState::Held | RunState::Approved) {
            let message = format!("run {} was approved already", run.name);
            return Err(AppError::new(Failure::Conflict, "run.approved_already", message));
        }
        check(tx, setting, &run, today)?;
        let hash = frozen(tx, &run)?;
        if seen.is_some_and(|seen| seen != hash) {
            let message = format!("run {} was changed by somebody after you opened it", run.name);
            return Err(AppError::new(Failure::Conflict, "run.changed_unseen", message).hint("look at it again"));
        }
        match consent {
            Some(note) => note(tx)?,
            None if over_limit(tx, setting, &run)?.is_some() => return Err(needed()),
            None => {}
        }
        run.hash = hash;
        if !tx.hold_run(&who, &run, send_at)? {
            let message = format!("run {} was replaced or approved just now", run.name);
            return Err(AppError::new(Failure::Conflict, "run.changed", message));
        }
        let run = find(tx, setting, Some(&run.name))?;
        RunSummary::read(tx, setting, &run)
    })
}

/// Stops a run: a held one is a proposal again; of one that is being issued the rest does not leave.
pub fn stop(app: &mut App, setting: &Setting, name: Option<&str>, why: &str) -> Result<RunSummary, AppError> {
    let who = app.who(why);
    app.store.transaction(|tx| {
        let run = match name {
            Some(_) => find(tx, setting, name)?,
            None => waiting(tx.runs(setting.creditor.id)?)?,
        };
        let before = run.state;
        let after = tx.stop_run(&who, &run)?;
        if before == after {
            let message = format!("run {} is neither held nor being issued: there is nothing to stop", run.name);
            return Err(AppError::new(Failure::Refused, "run.not_stoppable", message));
        }
        let run = find(tx, setting, Some(&run.name))?;
        RunSummary::read(tx, setting, &run)
    })
}

/// The run that is held or being issued.
fn waiting(runs: Vec<Run>) -> Result<Run, AppError> {
    let is_under_way =
        |run: &Run| run.state == RunState::Held || (run.state == RunState::Approved && run.issued_at.is_none());
    runs.into_iter()
        .find(is_under_way)
        .ok_or_else(|| AppError::not_found("run.none_waits", "no run is held or being issued"))
}

/// Ends the hold now; whoever issues due runs does the rest.
pub fn send_now(app: &mut App, setting: &Setting, name: &str) -> Result<RunSummary, AppError> {
    let who = app.who("sent now");
    app.store.transaction(|tx| {
        let run = find(tx, setting, Some(name))?;
        if run.state != RunState::Held {
            let message = format!("run {name} is not held");
            return Err(AppError::new(Failure::Conflict, "run.not_held", message));
        }
        tx.send_run_now(&who, &run)?;
        let run = find(tx, setting, Some(name))?;
        RunSummary::read(tx, setting, &run)
    })
}

/// Which interrupted runs are taken up again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resume {
    /// All: nobody else is at work.
    All,
    /// Those that somebody who is still at work would have ended.
    Old,
}

/// What became of a run whose time had come.
#[derive(Debug)]
pub enum LetGo {
    /// It was issued.
    Issued(Approved),
    /// It may not leave any more: it is a proposal again.
    Stopped {
        /// The run.
        run: String,
        /// Why.
        why: String,
    },
}

/// Issues every run whose hold is over, and what an interruption left; the second of two that call at once does nothing.
pub fn issue_due(
    app: &mut App,
    setting: &Setting,
    outbox: &mut Outbox,
    resume: Resume,
) -> Result<Vec<LetGo>, AppError> {
    let now = app.clock.now();
    let runs = app.store.read(|tx| tx.runs(setting.creditor.id).map_err(AppError::from))?;
    let mut done = Vec::new();
    for run in runs.into_iter().rev() {
        let is_due = run.send_at.is_some_and(|at| at <= now);
        if run.state == RunState::Held && is_due {
            match let_go(app, setting, &run, now)? {
                Release::Free => done.push(LetGo::Issued(issue(app, setting, &run, outbox, |_| ())?)),
                Release::Refused(why) => done.push(LetGo::Stopped { run: run.name.clone(), why }),
                Release::Taken => {}
            }
        } else if run.state == RunState::Approved && run.issued_at.is_none() && is_left(&run, now, resume) {
            done.push(LetGo::Issued(issue(app, setting, &run, outbox, |_| ())?));
        }
    }
    Ok(done)
}

fn is_left(run: &Run, now: Timestamp, resume: Resume) -> bool {
    let old = now.checked_sub(RESUME_AFTER).unwrap_or(now);
    resume == Resume::All || run.send_at.is_none_or(|at| at <= old)
}

/// What the end of a hold came to.
enum Release {
    /// It may leave, and whoever asked issues it.
    Free,
    /// It may not leave any more, and is a proposal again.
    Refused(String),
    /// Somebody else let it go, or stopped it.
    Taken,
}

/// Ends the hold of a run that may still leave.
fn let_go(app: &mut App, setting: &Setting, run: &Run, now: Timestamp) -> Result<Release, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let released = app.store.transaction(|tx| {
        if !tx.release_run(run.id, now)? {
            return Ok(Release::Taken);
        }
        check(tx, setting, run, today).map(|()| Release::Free)
    });
    match released {
        Err(error) if matches!(error.failure, Failure::Refused | Failure::Conflict) => {
            stop(app, setting, Some(&run.name), &error.message)?;
            Ok(Release::Refused(error.message))
        }
        released => released,
    }
}
