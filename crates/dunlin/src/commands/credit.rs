//! `credit use|refund|cancel`: what is in the customer's favour is set off, or paid back; both can be taken back.

use clap::Subcommand;
use dunlin_app::AppError;
use dunlin_app::approvals::refund;
use dunlin_app::cases::{cancel_credit, use_credit};

use crate::cli::Global;
use crate::commands::approval::answer_outcome;
use crate::commands::invoice::Adjust;
use crate::exit::Ending;
use crate::session::Session;

/// Credit notes and money on account
#[derive(Debug, Subcommand)]
pub(crate) enum Credit {
    /// Settle invoices of the same customer with it: those named, else by the policy's order
    #[command(after_help = "Example:\n  dunlin credit use CN-2026-014 --item 2026-0117")]
    Use {
        /// Number of the credit note or of the money on account
        number: String,
        /// An invoice; may be given several times
        #[arg(long, value_name = "NUMBER")]
        item: Vec<String>,
    },
    /// Say that it was paid back to the customer
    Refund(Adjust),
    /// Take back every use and refund of it: what it settled is owed again
    #[command(after_help = "Example:\n  dunlin credit cancel OA-10482-2026-11-17-1 --reason \"wrong invoice\"")]
    Cancel {
        /// Number of the credit note or of the money on account
        number: String,
        /// Why
        #[arg(long, value_name = "TEXT", default_value = "used wrongly")]
        reason: String,
    },
}

pub(crate) fn run(global: &Global, command: Credit) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let done = match command {
        Credit::Refund(what) => {
            let outcome = refund(&mut session.app, &session.setting, &what.input(None))?;
            return answer_outcome(&session, outcome);
        }
        Credit::Use { number, item } => use_credit(&mut session.app, &session.setting, &number, &item)?,
        Credit::Cancel { number, reason } => cancel_credit(&mut session.app, &session.setting, &number, &reason)?,
    };
    session.answer_done(&done)?;
    Ok(Ending::Done)
}
