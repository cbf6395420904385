//! `approval list|approve|reject|withdraw`: what waits for a second person, and what becomes of it.

use std::path::PathBuf;

use clap::Subcommand;
use dunlin_app::approvals::{self, Carried, Leaving, Outcome};
use dunlin_app::cases::Done;
use dunlin_app::run::Outbox;
use dunlin_app::{AppError, Role};
use dunlin_store::Approval as Kept;
use dunlin_wire::{Approval as Sent, ApprovalAsked, ApprovalLine, ApprovalList};

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::{Session, default_outbox};
use crate::table::{Column, Table, wrapped};
use crate::words::money;

/// Whoever works on the book's file may do everything; only who asked may not say yes.
const ROLE: Role = Role::Administrator;

/// What waits for a second person, because the policy's limits want one
#[derive(Debug, Subcommand)]
pub(crate) enum Approval {
    /// What waits
    List {
        /// Also what was decided
        #[arg(long)]
        all: bool,
    },
    /// Say yes: it is done now, with everything checked again; a run begins its hold
    ///
    /// A run is held as long as whoever asked wanted, else as long as is set, and leaves then; with --at-once it leaves now.
    #[command(
        after_help = "Examples:\n  dunlin approval approve A-2026-11-20-1\n  dunlin approval approve A-2026-11-20-2 --hold 30"
    )]
    Approve {
        /// Its number, as `approval list` shows it
        number: String,
        /// Where the files of a run go; beside the book when left out
        #[arg(long, env = "DUNLIN_OUTBOX", hide_env_values = true, value_name = "DIR")]
        outbox: Option<PathBuf>,
        /// Hold a run for so many minutes before it leaves, so that it can be stopped
        #[arg(long, value_name = "MINUTES", conflicts_with = "at_once")]
        hold: Option<i64>,
        /// Let a run leave at once
        #[arg(long)]
        at_once: bool,
    },
    /// Say no
    Reject {
        /// Its number
        number: String,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Take back what you asked for
    Withdraw {
        /// Its number
        number: String,
    },
}

pub(crate) fn run(global: &Global, command: Approval) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let Session { app, setting, .. } = &mut session;
    match command {
        Approval::List { all } => {
            let kept = if all { approvals::all(app, setting)? } else { approvals::open(app, setting)? };
            session.answer(&ApprovalList::new(&kept), |_| table(&kept))?;
        }
        Approval::Approve { number, outbox, hold, at_once } => {
            let folder = outbox.unwrap_or_else(|| default_outbox(&global.book));
            let is_live = setting.creditor.live;
            let mut outbox = Outbox::new(folder);
            let leaving = match hold {
                Some(minutes) => Leaving::Held(minutes),
                None if at_once => Leaving::AtOnce,
                None => Leaving::AsAsked,
            };
            match approvals::approve(app, setting, (&number, ROLE), leaving, &mut outbox, |_| ())? {
                Carried::Adjusted(done) => session.answer_done(&done)?,
                Carried::Placed(own) => return super::portfolio::answer_placed(&session, &own),
                Carried::Shared(_) => return super::credit::list_groups(&mut session),
                Carried::Held(run) => super::run::answer_held(&session, &run)?,
                Carried::Sent(sent) => {
                    session.answer(&Sent::from(&sent), |_| super::run::approved_lines(&sent, &outbox, is_live))?;
                }
            }
        }
        Approval::Reject { number, reason } => {
            let kept = approvals::reject(app, setting, &number, ROLE, &reason)?;
            let said = |line: &ApprovalLine| vec![format!("{} is rejected; nothing was done.", line.number)];
            session.answer(&ApprovalLine::from(&kept), said)?;
        }
        Approval::Withdraw { number } => {
            let kept = approvals::withdraw(app, setting, &number)?;
            let said = |line: &ApprovalLine| vec![format!("{} is taken back; nothing was done.", line.number)];
            session.answer(&ApprovalLine::from(&kept), said)?;
        }
    }
    Ok(Ending::Done)
}

/// Answers what came to be, or that it waits for a second person.
pub(crate) fn answer_outcome(session: &Session, outcome: Outcome<Done>) -> Result<Ending, AppError> {
    match outcome {
        Outcome::Done(done) => session.answer_done(&done).map(|()| Ending::Done),
        Outcome::Asked(kept) => answer_asked(session, &kept),
    }
}

/// Answers that something waits: it was not done, so the command is not done wholly.
pub(crate) fn answer_asked(session: &Session, kept: &Kept) -> Result<Ending, AppError> {
    session.answer(&ApprovalAsked { asked: ApprovalLine::from(kept) }, |asked| {
        let number = &asked.asked.number;
        let text = format!(
            "Not done yet: the policy wants a second person's yes. It waits as {number}; somebody else says yes with \
             dunlin approval approve {number}"
        );
        wrapped(&text, 0)
    })?;
    Ok(Ending::Partial)
}

fn table(kept: &[Kept]) -> Vec<String> {
    if kept.is_empty() {
        return vec!["Nothing waits for a second person.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Whole, "No."),
        (Column::Whole, "What"),
        (Column::Text, "Of"),
        (Column::Right, "Amount"),
        (Column::Text, "Asked by"),
        (Column::Text, "Why"),
        (Column::Whole, "State"),
    ]);
    for one in kept {
        let line = ApprovalLine::from(one);
        let amount = match (one.amount, one.notices) {
            (Some(amount), _) => money(amount.minor, amount.currency),
            (None, Some(notices)) => format!("{notices} notices"),
            (None, None) => String::new(),
        };
        table.row([
            line.number,
            line.kind.replace('_', " "),
            line.subject,
            amount,
            line.asked_by,
            line.why,
            line.state,
        ]);
    }
    table.lines()
}
