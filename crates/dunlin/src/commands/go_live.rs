//! `go-live`: leaves test mode. It is asked for on a terminal and has to be said with `--yes` elsewhere.

use clap::Args;
use dunlin_app::creditors::go_live;
use dunlin_app::{AppError, Failure};
use dunlin_wire::Changes;

use crate::ask::{confirm, may_ask};
use crate::cli::Global;
use crate::exit::{Ending, usage};
use crate::session::{Session, sentences};

/// Leave test mode: runs are approved for today only, and a customer without a contact needs a look
#[derive(Debug, Args)]
pub(crate) struct GoLive {
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

pub(crate) fn run(global: &Global, args: &GoLive) -> Result<Ending, AppError> {
    if !args.yes && !may_ask(global) {
        return Err(usage("usage.needs_yes", "going live has to be confirmed", "say it with: dunlin go-live --yes"));
    }
    let mut session = Session::open(global)?;
    let name = session.setting.creditor.name.clone();
    if !args.yes && !confirm(&format!("Leave test mode for {name}?"))? {
        return Err(AppError::new(
            Failure::Refused,
            "go_live.not_confirmed",
            "not confirmed; the book stays in test mode",
        ));
    }
    go_live(&mut session.app, &session.setting)?;
    let text = format!("The book of {name} is live. Runs are approved for today only.");
    let changes = Changes::setting("creditor.went_live", [text]);
    session.answer(&changes, |changes| sentences(&changes.changes))?;
    Ok(Ending::Done)
}
