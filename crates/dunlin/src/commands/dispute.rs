//! `dispute add|close`: an item, or part of it, that the customer contests; it is not chased until the dispute is closed.

use clap::{Subcommand, ValueEnum};
use dunlin_app::AppError;
use dunlin_app::cases::{add_dispute, close_dispute};
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;

/// What a customer contests
#[derive(Debug, Subcommand)]
pub(crate) enum Dispute {
    /// Record that the customer contests an item, or part of it
    #[command(after_help = "Example:\n  dunlin dispute add --item 2026-0412 --amount 150.00 --reason quality")]
    Add {
        /// The item's number
        #[arg(long, value_name = "NUMBER")]
        item: String,
        /// The contested part; all of it when left out
        #[arg(long)]
        amount: Option<String>,
        /// Why they contest it
        #[arg(long)]
        reason: Reason,
        /// The day it began; today when left out
        #[arg(long, value_name = "DATE")]
        from: Option<Date>,
    },
    /// End a dispute: chasing goes on with what is open
    Close {
        /// The item's number
        #[arg(long, value_name = "NUMBER")]
        item: String,
        /// Who was right
        #[arg(long)]
        outcome: Outcome,
        /// The first day without it; today when left out
        #[arg(long, value_name = "DATE")]
        from: Option<Date>,
    },
}

/// Why an item is contested, by the words of JSON.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(crate) enum Reason {
    /// It is not as it should be
    Quality,
    /// The price is wrong
    Price,
    /// Too much or too little came
    Quantity,
    /// It did not arrive
    NotReceived,
    /// It was paid
    AlreadyPaid,
    /// Something else
    Other,
}

impl Reason {
    fn code(self) -> &'static str {
        match self {
            Reason::Quality => "quality",
            Reason::Price => "price",
            Reason::Quantity => "quantity",
            Reason::NotReceived => "not_received",
            Reason::AlreadyPaid => "already_paid",
            Reason::Other => "other",
        }
    }
}

/// How a dispute ended.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Outcome {
    /// The customer was right
    Upheld,
    /// The creditor was right
    Rejected,
}

pub(crate) fn run(global: &Global, command: Dispute) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let (app, setting) = (&mut session.app, &session.setting);
    let done = match command {
        Dispute::Add { item, amount, reason, from } => {
            add_dispute(app, setting, &item, amount.as_deref(), reason.code(), from)?
        }
        Dispute::Close { item, outcome, from } => {
            let outcome = match outcome {
                Outcome::Upheld => "upheld",
                Outcome::Rejected => "rejected",
            };
            close_dispute(app, setting, &item, outcome, from)?
        }
    };
    session.answer_done(&done)?;
    Ok(Ending::Done)
}
