//! `call`: a conversation, or a try at one (R3.4), what was found of a reason, and what is made of it: a letter that confirms it (R1.5),
//! a promise for the day that was named (R1.3).

use clap::{Args, Subcommand, ValueEnum};
use dunlin_app::AppError;
use dunlin_app::cases::{
    CallInput, CallPromise, check_reason, confirm_call, last_reached, log_call, offer_of, promise_of_call,
    withdraw_confirmation,
};
use dunlin_app::contact;
use dunlin_core::conversation::{Unpaid, Verdict, Via, Why};
use dunlin_wire::{CallLogged, MayCall, OfferedPromise};
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::{Session, changes_of, sentences};
use crate::table::wrapped;
use crate::words::count;

/// Conversations with customers
#[derive(Debug, Subcommand)]
pub(crate) enum Call {
    /// Log a conversation, or a try at one
    #[command(
        after_help = "Example:\n  dunlin call log --customer 10482 --outcome pay_date --pay-date 2026-11-27 \\\n    --with \"Ann Smith\" --note \"rings back if the bank is slow\" \\\n    --agreed \"You pay the invoice, which was not booked yet.\""
    )]
    Log(Log),
    /// Say whether a customer may be called now, by the policy's limits of contact
    #[command(after_help = "Example:\n  dunlin call may --customer 10482")]
    May(May),
    /// Say whether a reason that they gave holds
    #[command(
        after_help = "Example:\n  dunlin call check --customer 10482 --verdict false --details \"their bank says otherwise\""
    )]
    Check(Check),
    /// Confirm a conversation in a letter, which is kept with the customer's documents
    #[command(
        after_help = "Example:\n  dunlin call confirm --customer 10482\nThe policy sends no other letter about the conversation. A person hands this one over: dunlin document get"
    )]
    Confirm(Confirm),
    /// Make a promise of the day to pay that they named when something was late
    #[command(
        after_help = "Example:\n  dunlin call promise --customer 10482\n  dunlin call promise --customer 10482 --amount 500.00"
    )]
    Promise(OfCall),
}

/// Say whether a customer may be called now, by the policy's limits of contact
#[derive(Debug, Args)]
#[command(override_usage = "dunlin call may --customer CUSTOMER [OPTIONS]")]
pub(crate) struct May {
    /// Customer number or name
    #[arg(long)]
    customer: String,
}

/// Confirm a conversation in a letter, which is kept with the customer's documents
#[derive(Debug, Args)]
#[command(override_usage = "dunlin call confirm --customer CUSTOMER [OPTIONS]")]
pub(crate) struct Confirm {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// The conversation, by its version in `customer show --json`; the newest in which somebody was reached when left out
    #[arg(long, value_name = "VERSION")]
    call: Option<i64>,
    /// The letter was not handed over: it does not count any more
    #[arg(long)]
    take_back: bool,
}

/// Make a promise of the day to pay that they named when something was late
#[derive(Debug, Args)]
#[command(override_usage = "dunlin call promise --customer CUSTOMER [OPTIONS]")]
pub(crate) struct OfCall {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// The conversation, by its version in `customer show --json`; the newest that named a day when left out
    #[arg(long, value_name = "VERSION")]
    call: Option<i64>,
    /// How much; all that was late then and is still owed when left out
    #[arg(long, value_name = "AMOUNT")]
    amount: Option<String>,
    /// Only what is owed in this currency
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
}

/// Say whether a reason that they gave holds
#[derive(Debug, Args)]
#[command(override_usage = "dunlin call check --customer CUSTOMER --verdict VERDICT [OPTIONS]")]
pub(crate) struct Check {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// The conversation, by its version in `customer show --json`; the newest with a reason when left out
    #[arg(long, value_name = "VERSION")]
    call: Option<i64>,
    /// What was found
    #[arg(long, value_parser = parse_verdict, value_name = "true|false|open")]
    verdict: Verdict,
    /// In your words
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    details: String,
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
    /// What was said, for those who work here; no letter prints it
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    note: String,
    /// What was agreed; the letter that confirms the conversation prints it as it stands
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    agreed: String,
    /// The pay date they named
    #[arg(long, value_name = "DATE", required_if_eq("outcome", "pay_date"))]
    pay_date: Option<Date>,
    /// How it was held
    #[arg(long, default_value = "call", value_parser = parse_via, value_name = "call|mail|visit")]
    channel: Via,
    /// Why they have not paid: overlooked, cash_short, own_customers_late, awaits_approval, paper_missing, quality, price,
    /// person_away, bank, insolvent, other
    #[arg(long, value_parser = parse_why, value_name = "CODE")]
    why: Option<Why>,
    /// The details of it
    #[arg(long, value_name = "TEXT", requires = "why", default_value = "", hide_default_value = true)]
    details: String,
    /// The day; today when left out
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
}

fn parse_verdict(text: &str) -> Result<Verdict, String> {
    Verdict::find(text).ok_or_else(|| format!("found \"{text}\"; it is true, false or open"))
}

fn parse_via(text: &str) -> Result<Via, String> {
    Via::find(text).ok_or_else(|| format!("found \"{text}\"; it is call, mail or visit"))
}

fn parse_why(text: &str) -> Result<Why, String> {
    let all = Why::ALL.map(Why::code).join(", ");
    Why::find(text).ok_or_else(|| format!("found \"{text}\"; it is one of {all}"))
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
    /// They say that it was paid already
    AlreadySent,
    /// At a visit: they paid on the spot
    Paid,
    /// At a visit: they refuse to pay
    Refused,
    /// At a visit: they are not there any more
    Moved,
    /// At a visit: the business is visibly closed
    Closed,
}

impl Outcome {
    fn code(self) -> &'static str {
        match self {
            Outcome::Reached => "reached",
            Outcome::NoAnswer => "no_answer",
            Outcome::LeftMessage => "left_message",
            Outcome::Arrived => "arrived",
            Outcome::PayDate => "pay_date",
            Outcome::AlreadySent => "already_sent",
            Outcome::Paid => "paid",
            Outcome::Refused => "refused",
            Outcome::Moved => "moved",
            Outcome::Closed => "closed",
        }
    }
}

pub(crate) fn run(global: &Global, command: Call) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let Session { app, setting, .. } = &mut session;
    let done = match command {
        Call::Log(logged) => return log(&mut session, logged),
        Call::May(may) => return may_call(&mut session, &may),
        Call::Check(Check { customer, call, verdict, details }) => {
            check_reason(app, setting, &customer, call, verdict, &details)?
        }
        Call::Confirm(Confirm { customer, call, take_back }) => {
            let (customer, version) = match call {
                Some(version) => (customer, version),
                None => last_reached(app, setting, &customer)?,
            };
            let act = if take_back { withdraw_confirmation } else { confirm_call };
            act(app, setting, &customer, version)?
        }
        Call::Promise(OfCall { customer, call, amount, currency }) => {
            let (amount, currency) = (amount.as_deref(), currency.as_deref());
            promise_of_call(app, setting, &CallPromise { customer: &customer, version: call, currency, amount })?
        }
    };
    session.answer_done(&done)?;
    Ok(Ending::Done)
}

/// Says whether a customer may be called now, and until when it should wait.
fn may_call(session: &mut Session, may: &May) -> Result<Ending, AppError> {
    let time = contact::may_call(&mut session.app, &session.setting, &may.customer)?;
    session.answer(&MayCall::of(&time), |answer| {
        let until =
            answer.until.as_deref().map_or_else(|| "no hour suits".to_string(), |until| until.replace('T', " "));
        let first = match answer.limit {
            None => "They may be called now.".to_string(),
            Some("hours") => format!("Too early or too late where they are. Not before {until}."),
            Some("quiet") => format!("They were spoken with a short time ago. Not before {until}."),
            Some(_) => format!("They were called as often as is allowed in seven days. Not before {until}."),
        };
        let clocks: Vec<String> = answer.theirs.iter().map(|at| at.replace('T', " ")).collect();
        vec![first, format!("It is {} where they are.", clocks.join(" or "))]
    })?;
    Ok(Ending::Done)
}

/// Logs a conversation; a day to pay that was named when something was late is offered as a promise.
fn log(session: &mut Session, log: Log) -> Result<Ending, AppError> {
    let input = CallInput {
        customer: &log.customer,
        item: log.item.as_deref(),
        on: log.on,
        outcome: log.outcome.code(),
        with: log.with.as_deref(),
        note: &log.note,
        agreed: &log.agreed,
        pay_on: log.pay_date,
        via: log.channel,
        unpaid: log.why.map(|why| Unpaid { why, details: log.details }),
    };
    let done = log_call(&mut session.app, &session.setting, &input)?;
    let has_day = log.pay_date.is_some();
    let offer = if has_day { offer_of(&mut session.app, &session.setting, &log.customer)? } else { None };
    let report = CallLogged::of(changes_of(&done), &done.customer, offer.as_ref());
    session.answer(&report, |report| {
        let mut lines = sentences(&report.changes.changes);
        lines.extend(report.promise_offered.iter().flat_map(|offer| wrapped(&offered(offer), 0)));
        lines
    })?;
    Ok(Ending::Done)
}

fn offered(offer: &OfferedPromise) -> String {
    let OfferedPromise { amount, currency, on, items, command } = offer;
    let items = count(items.len() as u64, "item", "items");
    format!("{amount} {currency} of {items} was late then. To make it a promise by {on}: {command}")
}
