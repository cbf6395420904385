//! `call log`: a conversation, or a try at one (R3.4); about a late item, the policy confirms it by letter (R1.5).

use clap::{Args, Subcommand, ValueEnum};
use dunlin_app::AppError;
use dunlin_app::cases::{CallInput, log_call};
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;

/// Conversations with customers
#[derive(Debug, Subcommand)]
pub(crate) enum Call {
    /// Log a conversation, or a try at one
    #[command(
        after_help = "Example:\n  dunlin call log --customer 10482 --outcome pay_date --pay-date 2026-11-27 \\\n    --with \"Ann Smith\" --note \"invoice was not booked yet\""
    )]
    Log(Log),
}

/// Log a conversation, or a try at one
#[derive(Debug, Args)]
pub(crate) struct Log {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// The item it was about
    #[arg(long, value_name = "NUMBER")]
    item: Option<String>,
    /// What came of it
    #[arg(long)]
    outcome: Outcome,
    /// With whom
    #[arg(long, value_name = "NAME")]
    with: Option<String>,
    /// What was said; the letter that confirms the conversation prints it as it stands
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    note: String,
    /// The pay date they named
    #[arg(long, value_name = "DATE", required_if_eq("outcome", "pay_date"))]
    pay_date: Option<Date>,
    /// The day; today when left out
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
}

/// What came of a call, by the words of JSON.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Outcome {
    /// Somebody was reached
    Reached,
    /// Nobody answered
    NoAnswer,
    /// A message was left
    LeftMessage,
    /// They say that the invoice arrived
    Arrived,
    /// They named a pay date
    PayDate,
}

impl Outcome {
    fn code(self) -> &'static str {
        match self {
            Outcome::Reached => "reached",
            Outcome::NoAnswer => "no_answer",
            Outcome::LeftMessage => "left_message",
            Outcome::Arrived => "arrived",
            Outcome::PayDate => "pay_date",
        }
    }
}

pub(crate) fn run(global: &Global, command: Call) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let Call::Log(log) = command;
    let input = CallInput {
        customer: &log.customer,
        item: log.item.as_deref(),
        on: log.on,
        outcome: log.outcome.code(),
        with: log.with.as_deref(),
        note: &log.note,
        pay_on: log.pay_date,
    };
    let done = log_call(&mut session.app, &session.setting, &input)?;
    session.answer_done(&done)?;
    Ok(Ending::Done)
}
