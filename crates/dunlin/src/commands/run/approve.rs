//! `run approve`: issues what still holds to the outbox; the same command after an interruption finishes the rest.

use std::path::{Path, PathBuf};

use clap::Args;
use dunlin_app::approvals::{Outcome, approve_run, hold_run};
use dunlin_app::run::{Approved, Outbox, RunSummary, hold_minutes, summary};
use dunlin_app::{AppError, Failure};
use dunlin_store::RunState;
use dunlin_wire::{Approval, RunStage};

use crate::commands::approval::answer_asked;
use crate::exit::Ending;
use crate::planned::reason_lines;
use crate::progress::bar;
use crate::session::{Session, default_outbox};
use crate::words::{count, money};

/// Issue a run: letters and e-mails as files in the outbox
///
/// Facts are looked at again: what was paid, disputed, promised or paused since is withdrawn. The same command again issues
/// nothing twice and finishes what was interrupted.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  dunlin run approve 2026-11-19-1 --outbox letters")]
pub(crate) struct Approve {
    /// The run, for example 2026-11-19-1; the newest when left out
    run: Option<String>,
    /// Where the files go; beside the book when left out
    #[arg(long, env = "DUNLIN_OUTBOX", hide_env_values = true, value_name = "DIR")]
    outbox: Option<PathBuf>,
    /// Hold the run for so many minutes before it leaves, so that it can be stopped
    #[arg(long, value_name = "MINUTES", conflicts_with = "at_once")]
    hold: Option<i64>,
    /// Issue it at once, whatever hold is set; also one that is held
    #[arg(long)]
    at_once: bool,
}

pub(crate) fn run(session: &mut Session, args: Approve) -> Result<Ending, AppError> {
    let name = args.run.as_deref();
    let folder = args.outbox.unwrap_or_else(|| default_outbox(&session.global.book));
    let run = summary(&mut session.app, &session.setting, name)?;
    if run.state == RunState::Held && !args.at_once {
        let message = format!("run {} is approved and held; it was not issued", run.name);
        let error = AppError::new(Failure::Conflict, "run.held", message);
        return Err(error.hint("issue it at once with --at-once, or stop it: dunlin run stop"));
    }
    let set = args.hold.or(hold_minutes(&mut session.app, &session.setting)?).filter(|minutes| *minutes > 0);
    if let Some(minutes) = set.filter(|_| !args.at_once && run.state != RunState::Approved) {
        return match hold_run(&mut session.app, &session.setting, &run.name, None, minutes)? {
            Outcome::Done(run) => answer_held(session, &run).map(|()| Ending::Done),
            Outcome::Asked(kept) => answer_asked(session, &kept),
        };
    }
    let is_live = session.setting.creditor.live;
    let rows = run.will_do;
    let bar = bar("Issuing", rows, session.global.json);
    let mut outbox = Outbox::new(folder);
    let done = approve_run(&mut session.app, &session.setting, name, &mut outbox, |issued| bar.set_position(issued));
    bar.finish_and_clear();
    match done? {
        Outcome::Done(approved) => {
            session.answer(&Approval::from(&approved), |_| approved_lines(&approved, &outbox, is_live))?;
            Ok(Ending::Done)
        }
        Outcome::Asked(kept) => answer_asked(session, &kept),
    }
}

/// Answers that a run is approved and leaves later.
pub(crate) fn answer_held(session: &Session, run: &RunSummary) -> Result<(), AppError> {
    session.answer(&RunStage::from(run), |stage| {
        let at = stage.send_at.as_deref().unwrap_or_default();
        vec![
            format!("Run {} is approved and held until {at}. Nothing has left yet.", stage.run),
            "Stop it: dunlin run stop".to_string(),
            "It leaves while `dunlin serve` runs, or with: dunlin run auto tick".to_string(),
        ]
    })
}

/// What an approval did, and how what was issued leaves: by hand in test mode, else by the commands that do.
pub(crate) fn approved_lines(approved: &Approved, outbox: &Outbox, is_live: bool) -> Vec<String> {
    let mut lines = vec![format!("Run {}: {} issued.", approved.run, count(approved.issued, "notice", "notices"))];
    if approved.tasks + approved.holds > 0 {
        let (tasks, holds) = (count(approved.tasks, "task", "tasks"), count(approved.holds, "hold", "holds"));
        lines.push(format!("Recorded: {tasks}, {holds}. `dunlin task list` shows what is to be done."));
    }
    for (currency, count_of, minor) in &approved.charges {
        lines.push(format!("{}: {}.", count(*count_of, "charge", "charges"), money(*minor, *currency)));
    }
    if approved.already > 0 {
        lines.push(format!("{} issued before; nothing is issued twice.", count(approved.already, "was", "were")));
    }
    if let Some(first) = approved.files.first() {
        let folder = outbox.folder().join(Path::new(first).parent().unwrap_or(Path::new("")));
        lines.push(format!("Files: {} in {}", approved.files.len(), folder.display()));
        if is_live {
            lines.push("Nothing has left yet.".to_string());
            let has = |ending: &str| approved.files.iter().any(|file| file.ends_with(ending));
            let ways =
                [(".eml", "Send the mails: dunlin send --to SERVER"), (".pdf", "Print the letters: dunlin print make")];
            lines.extend(ways.into_iter().filter(|(ending, _)| has(ending)).map(|(_, way)| way.to_string()));
        } else {
            lines.push("Nothing was sent: they are yours to look at, to post or to mail.".to_string());
        }
    }
    if !approved.withdrawn.is_empty() {
        lines.push(String::new());
        lines.push(format!(
            "Withdrawn, because facts changed: {}",
            count(approved.withdrawn.len() as u64, "customer", "customers")
        ));
        for (customer, reasons) in &approved.withdrawn {
            lines.push(format!("  {customer}"));
            lines.extend(reason_lines(reasons, 4));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_live_book_says_how_what_was_issued_leaves() {
        let outbox = Outbox::new("out");
        let told = |files: &[&str], is_live| {
            let files = files.iter().map(ToString::to_string).collect();
            approved_lines(&Approved { files, ..Approved::default() }, &outbox, is_live).split_off(2)
        };
        let both = told(&["r/a.eml", "r/b.pdf"], true);
        let ways = ["Send the mails: dunlin send --to SERVER", "Print the letters: dunlin print make"];
        assert_eq!(both, ["Nothing has left yet.", ways[0], ways[1]]);
        assert_eq!(told(&["r/a.eml"], true), ["Nothing has left yet.", ways[0]]);
        assert_eq!(told(&["r/b.pdf"], false), ["Nothing was sent: they are yours to look at, to post or to mail."]);
    }
}
