//! `run approve --hold`, `run stop`, `run hold` and `run auto`, as JSON.

use dunlin_app::run::automatic::{Automatic, Tick};
use dunlin_app::run::{HOLD_MINUTES, LetGo, RunSummary};
use dunlin_store::Sending;
use serde::Serialize;

use crate::Approval;

/// A run between its approval and its sending.
#[derive(Debug, Serialize)]
pub struct RunStage {
    /// The run.
    pub run: String,
    /// `proposed`, `held`, `approved` or `stopped`.
    pub state: String,
    /// Over the stored rows, the day, the policy's version, and what people changed.
    pub hash: String,
    /// Rows that people changed.
    pub edits: u64,
    /// Who approved it.
    pub approved_by: Option<String>,
    /// When sending begins, or began.
    pub send_at: Option<String>,
    /// When the last of it was issued.
    pub issued_at: Option<String>,
    /// Why it was stopped the last time.
    pub stopped_why: Option<String>,
}

impl From<&RunSummary> for RunStage {
    fn from(run: &RunSummary) -> RunStage {
        RunStage {
            run: run.name.clone(),
            state: run.state.code().to_string(),
            hash: run.hash.clone(),
            edits: run.edits,
            approved_by: run.approved_by.clone(),
            send_at: run.send_at.map(|at| at.to_string()),
            issued_at: run.issued_at.map(|at| at.to_string()),
            stopped_why: run.stopped_why.clone(),
        }
    }
}

/// How a creditor's runs leave.
#[derive(Debug, Serialize)]
pub struct SendingState {
    /// Runs are proposed and approved without a person.
    pub automatic: bool,
    /// From when on, in the creditor's zone: `08:30`.
    pub slot: String,
    /// How long an approved run is held on the pages and by itself.
    pub hold_minutes: i64,
    /// Whether the hold was set; only then `run approve` holds too.
    pub hold_is_set: bool,
    /// What came of today's slot, once it was used.
    pub today: Option<SlotOfDay>,
}

/// What came of a day's slot.
#[derive(Debug, Serialize)]
pub struct SlotOfDay {
    /// The day.
    pub on: String,
    /// `held`, `nothing`, or the code of why a person has to approve.
    pub outcome: String,
    /// The run; empty when there is none.
    pub run: String,
}

impl From<&Automatic> for SendingState {
    fn from(state: &Automatic) -> SendingState {
        let Sending { hold_minutes, automatic, slot_minute } = state.sending;
        SendingState {
            automatic,
            slot: format!("{:02}:{:02}", slot_minute / 60, slot_minute % 60),
            hold_minutes: hold_minutes.unwrap_or(HOLD_MINUTES),
            hold_is_set: hold_minutes.is_some(),
            today: state.today.as_ref().map(|day| SlotOfDay {
                on: day.on_day.to_string(),
                outcome: day.outcome.clone(),
                run: day.run_name.clone(),
            }),
        }
    }
}

/// The answer to `run auto tick`.
#[derive(Debug, Serialize)]
pub struct TickDone {
    /// `off`, `not_live`, `closed`, `early`, `used`, `nothing`, `held` or `needs_a_person`.
    pub outcome: &'static str,
    /// The run of the day.
    pub run: Option<String>,
    /// When it leaves.
    pub send_at: Option<String>,
    /// The code of why a person has to approve.
    pub why: Option<String>,
    /// Runs whose hold was over.
    pub sent: Vec<Approval>,
    /// Runs that may not leave any more, and why.
    pub stopped: Vec<StoppedRun>,
}

/// A run that became a proposal again.
#[derive(Debug, Serialize)]
pub struct StoppedRun {
    /// The run.
    pub run: String,
    /// Why.
    pub why: String,
}

impl TickDone {
    /// From what was done.
    pub fn new(tick: &Tick, let_go: &[LetGo]) -> TickDone {
        let (run, send_at, why) = match tick {
            Tick::Held { run, send_at } => (Some(run.clone()), Some(send_at.to_string()), None),
            Tick::NeedsAPerson { run, why } => (Some(run.clone()), None, Some(why.clone())),
            _ => (None, None, None),
        };
        let mut done = TickDone { outcome: tick.code(), run, send_at, why, sent: Vec::new(), stopped: Vec::new() };
        for one in let_go {
            match one {
                LetGo::Issued(approved) => done.sent.push(Approval::from(approved)),
                LetGo::Stopped { run, why } => {
                    done.stopped.push(StoppedRun { run: run.clone(), why: why.clone() });
                }
            }
        }
        done
    }
}
