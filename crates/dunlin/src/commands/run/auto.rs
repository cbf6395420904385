//! `run auto on|off|show|tick`: runs that are proposed and approved without a person, and what is due now.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use dunlin_app::AppError;
use dunlin_app::run::automatic::{self, Tick};
use dunlin_app::run::{LetGo, Outbox, Resume};
use dunlin_wire::{SendingState, TickDone};
use jiff::civil::Time;

use crate::session::{Session, default_outbox};
use crate::words::count;

/// Runs without a person: each business day, held before they leave
#[derive(Debug, Subcommand)]
pub(crate) enum Auto {
    /// Switch automatic runs on; the book has to be live
    On(On),
    /// Switch automatic runs off
    Off,
    /// Show the switch, the hold, and what came of today's slot
    Show,
    /// Do what is due now: the run of the day, and runs whose hold is over
    Tick(TickArgs),
}

/// Switch automatic runs on
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  dunlin run auto on --slot 08:30")]
pub(crate) struct On {
    /// From when on each business day, in the creditor's zone
    #[arg(long, value_name = "TIME")]
    slot: Option<Time>,
}

/// Do what is due now
///
/// `dunlin serve` does the same by itself. Without a server, call it as often as you like: nothing is done twice.
#[derive(Debug, Args)]
#[command(after_help = "Example, each five minutes from cron:\n  dunlin run auto tick --json")]
pub(crate) struct TickArgs {
    /// Where the files go; beside the book when left out
    #[arg(long, env = "DUNLIN_OUTBOX", hide_env_values = true, value_name = "DIR")]
    outbox: Option<PathBuf>,
}

pub(crate) fn run(session: &mut Session, command: Auto) -> Result<(), AppError> {
    match command {
        Auto::On(args) => {
            let minute = args.slot.map(|slot| i64::from(slot.hour()) * 60 + i64::from(slot.minute()));
            automatic::turn(&mut session.app, &session.setting, true, minute)?;
            show(session)
        }
        Auto::Off => {
            automatic::turn(&mut session.app, &session.setting, false, None)?;
            show(session)
        }
        Auto::Show => show(session),
        Auto::Tick(args) => tick(session, args),
    }
}

/// Prints the switch as it stands.
pub(super) fn show(session: &mut Session) -> Result<(), AppError> {
    let state = SendingState::from(&automatic::state(&mut session.app, &session.setting)?);
    session.answer(&state, |state| {
        let mut lines = vec![if state.automatic {
            format!("Automatic runs are on, each business day from {} on.", state.slot)
        } else {
            "Automatic runs are off.".to_string()
        }];
        let set = if state.hold_is_set { "" } else { ", as nothing else is set" };
        lines.push(format!("Approved runs are held for {}{set}.", count_minutes(state.hold_minutes)));
        lines.extend(state.today.as_ref().map(|day| format!("Today's slot: {} {}", day.outcome, day.run)));
        lines
    })
}

/// `1 minute`, `10 minutes`.
pub(super) fn count_minutes(minutes: i64) -> String {
    count(u64::try_from(minutes).unwrap_or(0), "minute", "minutes")
}

fn tick(session: &mut Session, args: TickArgs) -> Result<(), AppError> {
    let folder = args.outbox.unwrap_or_else(|| default_outbox(&session.global.book));
    let mut outbox = Outbox::new(folder);
    let worked = automatic::work(&mut session.app, &session.setting, &mut outbox, Resume::Old)?;
    let done = TickDone::new(&worked.tick, &worked.let_go);
    session.answer(&done, |_| {
        let mut lines = vec![said(&worked.tick)];
        for one in &worked.let_go {
            lines.push(match one {
                LetGo::Issued(approved) => {
                    format!("Run {}: {} issued.", approved.run, count(approved.issued, "notice", "notices"))
                }
                LetGo::Stopped { run, why } => format!("Run {run} was not sent: {why}"),
            });
        }
        lines
    })
}

fn said(tick: &Tick) -> String {
    match tick {
        Tick::Off => "Automatic runs are off.".to_string(),
        Tick::NotLive => "The book is in test mode: nothing is automatic.".to_string(),
        Tick::Closed => "Today is not a business day.".to_string(),
        Tick::Early(minute) => format!("Today's run is made from {:02}:{:02} on.", minute / 60, minute % 60),
        Tick::Used => "Today's slot was used.".to_string(),
        Tick::Nothing => "There is nothing to do today.".to_string(),
        Tick::Held { run, send_at } => format!("Run {run} is approved and held until {send_at}."),
        Tick::NeedsAPerson { run, why } => format!("Run {run} waits for a person to approve it: {why}"),
    }
}
