//! `run propose|show|approve|stop|hold|auto|list`: the day's decisions.
//!
//! Proposing books and sends nothing; approving issues what still holds, to files in the outbox.

use clap::{Args, Subcommand};
use dunlin_app::AppError;
use dunlin_app::run::{RunSummary, summaries};
use dunlin_wire::{RunLine, RunList, RunStage};

use crate::cli::Global;
use crate::exit::{Ending, usage};
use crate::session::Session;
use crate::table::{Column, Table};
use crate::words::{grouped, short_day};

mod approve;
mod auto;
mod listing;
mod propose;
mod stream;

pub(crate) use approve::{answer_held, approved_lines};

/// The day's decisions: propose, show, approve
#[derive(Debug, Subcommand)]
pub(crate) enum Run {
    /// Decide what would happen on a day, for each customer, and why
    Propose(propose::Propose),
    /// Show a run again; the newest when none is named
    Show(Show),
    /// Issue a run: letters and e-mails as files in the outbox
    Approve(approve::Approve),
    /// Stop a run that is held or being issued
    Stop(Stop),
    /// Show or set how long approved runs are held before they leave
    Hold(Hold),
    /// Runs without a person: each business day, held before they leave
    #[command(subcommand)]
    Auto(auto::Auto),
    /// List the runs, newest first
    List,
}

/// Stop a run that is held or being issued
///
/// A held run becomes a proposal again, and nothing has left. Of one that is being issued the rest does not leave.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  dunlin run stop --why \"wrong letterhead\"")]
pub(crate) struct Stop {
    /// The run; the one that is held or being issued when left out
    run: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT", default_value = "stopped by hand")]
    why: String,
}

/// Show or set how long approved runs are held before they leave
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  dunlin run hold 30\n  dunlin run hold default")]
pub(crate) struct Hold {
    /// Minutes from 0 to 1440, or `default`: ten on the pages, none for `run approve`
    minutes: Option<String>,
}

/// Show a run again
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  dunlin run show --customer 10482\n  dunlin run show 2026-11-19-1 --all")]
pub(crate) struct Show {
    /// The run, for example 2026-11-19-1
    run: Option<String>,
    /// One customer, with all reasons
    #[arg(long, value_name = "CUSTOMER")]
    customer: Option<String>,
    /// Every customer, also those with whom nothing happens
    #[arg(long)]
    all: bool,
}

pub(crate) fn run(global: &Global, command: Run) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    match command {
        Run::Propose(args) => propose::run(&mut session, &args)?,
        Run::Show(args) => {
            let run = dunlin_app::run::summary(&mut session.app, &session.setting, args.run.as_deref())?;
            let customer = args.customer.as_deref().map(|name| number_of(&mut session, name)).transpose()?;
            listing::print(&mut session, &run, None, customer.as_deref(), args.all)?;
        }
        Run::Approve(args) => return approve::run(&mut session, args),
        Run::Stop(args) => {
            let stopped = dunlin_app::run::stop(&mut session.app, &session.setting, args.run.as_deref(), &args.why)?;
            session.answer(&RunStage::from(&stopped), |stage| {
                let ends = if stage.state == "proposed" {
                    "Nothing has left; it is a proposal again."
                } else {
                    "What had not left stays here."
                };
                vec![format!("Run {} is stopped. {ends}", stage.run)]
            })?;
        }
        Run::Hold(args) => hold(&mut session, args.minutes.as_deref())?,
        Run::Auto(command) => auto::run(&mut session, command)?,
        Run::List => {
            let runs = summaries(&mut session.app, &session.setting)?;
            let list = RunList { runs: runs.iter().map(RunLine::from).collect() };
            session.answer(&list, |_| lines(&runs))?;
        }
    }
    Ok(Ending::Done)
}

/// Sets the hold, when one is given, and shows how runs leave.
fn hold(session: &mut Session, minutes: Option<&str>) -> Result<(), AppError> {
    let minutes = match minutes {
        None => return auto::show(session),
        Some("default") => None,
        Some(text) => Some(text.parse().map_err(|_| {
            usage("usage.minutes", "the hold is a number of minutes, or default", "for example: dunlin run hold 30")
        })?),
    };
    dunlin_app::run::set_hold_minutes(&mut session.app, &session.setting, minutes)?;
    auto::show(session)
}

/// The number of a customer that may be called by its name.
fn number_of(session: &mut Session, name: &str) -> Result<String, AppError> {
    let setting = &session.setting;
    session.app.store.transaction(|tx| {
        let account = dunlin_app::customers::find(tx, setting, name)?;
        Ok(tx.customer(account)?.account.number)
    })
}

fn lines(runs: &[RunSummary]) -> Vec<String> {
    if runs.is_empty() {
        return vec!["There is no run yet. Make one with: dunlin run propose".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Whole, "Run"),
        (Column::Whole, "Day"),
        (Column::Whole, "State"),
        (Column::Right, "Will do"),
        (Column::Right, "Needs a look"),
    ]);
    for run in runs {
        let counts = [grouped(run.will_do), grouped(run.needs_a_look)];
        let head = [run.name.clone(), short_day(run.on), run.state.code().to_string()];
        table.row(head.into_iter().chain(counts));
    }
    table.lines()
}
