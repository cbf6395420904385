//! `export`: sheets and books for other programs.

mod past_due;
mod sheet;

use clap::Subcommand;
use dunlin_app::AppError;

use crate::cli::Global;
use crate::exit::Ending;

/// Sheets and books for other programs
#[derive(Debug, Subcommand)]
pub(crate) enum Export {
    /// Customers past due: since when, how much, last activity, pay date named, room for notes
    PastDue(past_due::PastDue),
}

pub(crate) fn run(global: &Global, command: Export) -> Result<Ending, AppError> {
    match command {
        Export::PastDue(args) => past_due::run(global, args),
    }
}
