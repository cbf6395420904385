//! `promise add`: what a customer promised to pay, and by when; chasing rests until that day has passed, for this amount.

use clap::Subcommand;
use dunlin_app::AppError;
use dunlin_app::cases::add_promise;
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;

/// What a customer promised to pay
#[derive(Debug, Subcommand)]
pub(crate) enum Promise {
    /// Record a promise; it covers the oldest items up to its amount
    #[command(override_usage = "dunlin promise add --customer NAME --amount N --on DATE [OPTIONS]")]
    #[command(after_help = "Example:\n  dunlin promise add --customer 10482 --amount 500.00 --on 2026-11-27")]
    Add {
        /// Customer number or name
        #[arg(long)]
        customer: String,
        /// How much, for example 500.00
        #[arg(long)]
        amount: String,
        /// The day by which the money is to come
        #[arg(long, value_name = "DATE")]
        on: Date,
        /// Three letters; that of the customer's items when left out
        #[arg(long, value_name = "CUR")]
        currency: Option<String>,
        /// The day it was given; today when left out
        #[arg(long, value_name = "DATE")]
        from: Option<Date>,
    },
}

pub(crate) fn run(global: &Global, command: Promise) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let Promise::Add { customer, amount, on, currency, from } = command;
    let done = add_promise(&mut session.app, &session.setting, &customer, &amount, currency.as_deref(), on, from)?;
    session.answer_done(&done)?;
    Ok(Ending::Done)
}
