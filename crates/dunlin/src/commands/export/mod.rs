//! `export`: sheets and books for other programs.

mod journal;
mod open_items;
mod past_due;
mod sheet;
mod statement;

pub(crate) use sheet::Target;

use clap::Subcommand;
use dunlin_app::AppError;

use crate::cli::Global;
use crate::exit::Ending;

/// Sheets and books for other programs
#[derive(Debug, Subcommand)]
pub(crate) enum Export {
    /// Customers past due: since when, how much, last activity, pay date named, room for notes
    PastDue(past_due::PastDue),
    /// The list of open items
    OpenItems(open_items::OpenItems),
    /// One customer's account: opening balance, each entry, closing balance
    Statement(statement::Statement),
    /// The journal for accounting programs: hledger, beancount, CSV, DATEV, SIE, FEC
    Journal(journal::Journal),
}

pub(crate) fn run(global: &Global, command: Export) -> Result<Ending, AppError> {
    match command {
        Export::PastDue(args) => past_due::run(global, args),
        Export::OpenItems(args) => open_items::run(global, args),
        Export::Statement(args) => statement::run(global, args),
        Export::Journal(args) => journal::run(global, args),
    }
}
