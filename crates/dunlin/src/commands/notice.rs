//! `notice withdraw`: a notice that went out wrongly is taken back, and the customer is told (R3.7, R4.6).

use clap::{Args, Subcommand};
use dunlin_app::corrections::{WithdrawInput, withdraw};
use dunlin_app::{AppError, Failure};
use dunlin_core::correction::WhyWrong;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;

/// Notices that were issued
#[derive(Debug, Subcommand)]
pub(crate) enum NoticeCommand {
    /// Withdraw a notice that went out wrongly, with an apology
    ///
    /// Its steps are to be taken again and its charges are taken back; what was paid on them stays on account. The next run proposes one
    /// letter that says so, alone and before any other notice. Mail that has not left yet is cancelled, and nobody is told.
    Withdraw(Withdraw),
}

/// Withdraw a notice
#[derive(Debug, Args)]
#[command(
    override_usage = "dunlin notice withdraw NOTICE --why WHY --reason TEXT [--unsent]",
    after_help = "Examples:\n  dunlin notice withdraw 2026-11-19-10482-email --why paid \\\n    --reason \"the bank file came a day late\"\n  dunlin notice withdraw 2026-11-19-10482-letter --why recipient \\\n    --reason \"another company of that name\" --unsent"
)]
pub(crate) struct Withdraw {
    /// The notice, for example 2026-11-19-10482-email
    notice: String,
    /// What was wrong, as the letter says it: paid, disputed, amount, recipient, other
    #[arg(long, value_name = "WHY")]
    why: String,
    /// Why, for the log
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// It was never posted: it is cancelled, and nobody is told
    #[arg(long)]
    unsent: bool,
}

pub(crate) fn run(global: &Global, command: NoticeCommand) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let NoticeCommand::Withdraw(args) = command;
    let why = WhyWrong::find(&args.why).ok_or_else(|| no_such_reason(&args.why))?;
    let input = WithdrawInput { notice: &args.notice, why, reason: &args.reason, is_unsent: args.unsent };
    let done = withdraw(&mut session.app, &session.setting, &input)?;
    session.answer_done(&done)?;
    Ok(Ending::Done)
}

fn no_such_reason(found: &str) -> AppError {
    let known = WhyWrong::ALL.map(WhyWrong::code).join(", ");
    AppError::new(Failure::Usage, "notice.why", format!("no such reason: \"{found}\"")).hint(format!("one of: {known}"))
}
