//! `hold add|lift`: an interval in which something must not happen (R0.9, R1.8, R2.9).

use clap::{Args, Subcommand, ValueEnum};
use dunlin_app::AppError;
use dunlin_app::cases::{HoldInput, add_hold, lift_hold};
use dunlin_app::explain::if_lifted;
use dunlin_core::view::{HoldKind, LiftRule};
use dunlin_wire::Explanation;
use jiff::civil::Date;

use crate::cli::Global;
use crate::commands::explain;
use crate::exit::{Ending, usage};
use crate::session::Session;

/// What must not happen with a customer
#[derive(Debug, Subcommand)]
pub(crate) enum Hold {
    /// Begin a hold
    #[command(
        after_help = "Example:\n  dunlin hold add --customer 10482 --kind pause --until 2026-12-01 \\\n    --reason \"they move house\""
    )]
    Add(Add),
    /// End a hold; nothing is sent by this, the next run is
    #[command(after_help = "Example:\n  dunlin hold lift --customer 10482 --kind pause --dry-run")]
    Lift(Lift),
}

/// Begin a hold
#[derive(Debug, Args)]
#[command(override_usage = "dunlin hold add --customer CUSTOMER --kind KIND --reason TEXT [OPTIONS]")]
pub(crate) struct Add {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// What must not happen
    #[arg(long)]
    kind: Kind,
    /// First day; today when left out
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// Last day; open when left out
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
    /// By what it ends by itself, before its last day
    #[arg(long, default_value = "by_person")]
    lifts: Lifts,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

/// End a hold
#[derive(Debug, Args)]
#[command(override_usage = "dunlin hold lift --customer CUSTOMER --kind KIND --reason TEXT [OPTIONS]")]
pub(crate) struct Lift {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// Which hold
    #[arg(long)]
    kind: Kind,
    /// First day without it; today when left out
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// Last day with it
    #[arg(long, value_name = "DATE", conflicts_with = "from")]
    until: Option<Date>,
    /// Show what the next run would do without the hold, and lift nothing
    #[arg(long)]
    dry_run: bool,
    /// Why
    #[arg(long, value_name = "TEXT", required_unless_present = "dry_run")]
    reason: Option<String>,
}

/// The kinds of holds, by the words of JSON.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Kind {
    /// No contact
    Pause,
    /// No deliveries on credit
    Credit,
    /// Paid at the time of order
    CashOnly,
    /// No business
    Stop,
    /// The order waits for the money
    Order,
}

impl From<Kind> for HoldKind {
    fn from(kind: Kind) -> HoldKind {
        match kind {
            Kind::Pause => HoldKind::Pause,
            Kind::Credit => HoldKind::Credit,
            Kind::CashOnly => HoldKind::CashOnly,
            Kind::Stop => HoldKind::Stop,
            Kind::Order => HoldKind::Order,
        }
    }
}

/// By what a hold ends, by the words of JSON.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Lifts {
    /// By nothing but a person or its last day
    ByPerson,
    /// Nothing is late any more
    NothingLate,
    /// What was late when it began is paid
    CaughtUp,
    /// Everything is paid
    AllPaid,
}

impl From<Lifts> for LiftRule {
    fn from(lifts: Lifts) -> LiftRule {
        match lifts {
            Lifts::ByPerson => LiftRule::ByPerson,
            Lifts::NothingLate => LiftRule::NothingLate,
            Lifts::CaughtUp => LiftRule::CaughtUp,
            Lifts::AllPaid => LiftRule::AllPaid,
        }
    }
}

pub(crate) fn run(global: &Global, command: Hold) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let done = match command {
        Hold::Add(args) => {
            let Add { customer, kind, from, until, lifts, reason } = args;
            let (kind, lifts) = (kind.into(), lifts.into());
            let input = HoldInput { customer: &customer, kind, from, until, reason: &reason, lifts };
            add_hold(&mut session.app, &session.setting, &input)?
        }
        Hold::Lift(args) => {
            let Lift { customer, kind, from, until, dry_run, reason } = args;
            if dry_run {
                let explained = if_lifted(&mut session.app, &session.setting, &customer, kind.into())?;
                session.answer(&Explanation::from(&explained), |_| explain::lines(&explained))?;
                return Ok(Ending::Done);
            }
            let reason = reason.unwrap_or_default();
            let after = until.map(Date::tomorrow).transpose();
            let after = after.map_err(|error| usage("date.out_of_range", error.to_string(), "an earlier day"))?;
            lift_hold(&mut session.app, &session.setting, &customer, kind.into(), from.or(after), &reason)?
        }
    };
    session.answer_done(&done)?;
    Ok(Ending::Done)
}
