//! `receipt add`: money received, on its value date.

use clap::Subcommand;
use dunlin_app::AppError;
use dunlin_app::cases::{ReceiptInput, add_receipt};
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;

/// Money received
#[derive(Debug, Subcommand)]
pub(crate) enum Receipt {
    /// Record money received: the named item first, then the oldest due
    #[command(
        after_help = "Example:\n  dunlin receipt add --customer 10482 --amount 1200.50 --currency EUR --on 2026-11-17"
    )]
    Add {
        /// Customer number or name
        #[arg(long)]
        customer: String,
        /// How much, for example 1200.50
        #[arg(long)]
        amount: String,
        /// Three letters; the creditor's currency when left out
        #[arg(long, value_name = "CUR")]
        currency: Option<String>,
        /// The day it was received; today when left out
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        /// The item it names
        #[arg(long, value_name = "NUMBER")]
        item: Option<String>,
        /// What the payer wrote
        #[arg(long)]
        reference: Option<String>,
    },
}

pub(crate) fn run(global: &Global, command: Receipt) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let Receipt::Add { customer, amount, currency, on, item, reference } = command;
    let input = ReceiptInput {
        customer: &customer,
        amount: &amount,
        currency: currency.as_deref(),
        on: session.day(on),
        item: item.as_deref(),
        reference: reference.as_deref(),
    };
    let done = add_receipt(&mut session.app, &session.setting, &input)?;
    session.answer_changes(&done.customer, &done.changes)?;
    Ok(Ending::Done)
}
