//! `hold add|lift`: an interval in which something must not happen (R0.9, R1.8, R2.9).

use clap::{Args, Subcommand, ValueEnum};
use dunlin_app::AppError;
use dunlin_app::cases::{HoldInput, ItemPause, add_hold, lift_hold, lift_item_pause, pause_item};
use dunlin_app::explain::if_lifted;
use dunlin_core::account::Circumstance;
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
        after_help = "Example:\n  dunlin hold add --customer 10482 --kind pause --until 2026-12-01 \\\n    --reason \"they move house\"\n  dunlin hold add --item 2026-0117 --until 2026-12-01 --reason \"the goods come back\""
    )]
    Add(Add),
    /// End a hold; nothing is sent by this, the next run is
    #[command(after_help = "Example:\n  dunlin hold lift --customer 10482 --kind pause --dry-run")]
    Lift(Lift),
}

/// Begin a hold
#[derive(Debug, Args)]
#[command(override_usage = "dunlin hold add --customer CUSTOMER --kind KIND --reason TEXT [OPTIONS]\n       \
                            dunlin hold add --item NUMBER [--until DATE] --reason TEXT")]
pub(crate) struct Add {
    /// Customer number or name
    #[arg(long, required_unless_present = "item")]
    customer: Option<String>,
    /// A single item (or a document in parts) instead of the whole customer: it is paused, the others go on
    #[arg(long, value_name = "NUMBER", conflicts_with = "customer")]
    item: Option<String>,
    /// What must not happen; an item can only be paused
    #[arg(long, required_unless_present = "item")]
    kind: Option<Kind>,
    /// First day; today when left out
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// Last day; open when left out
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
    /// By what it ends by itself, before its last day
    #[arg(long, default_value = "by_person", conflicts_with = "item")]
    lifts: Lifts,
    /// What befell the customer, for a pause; a partner is told of it
    #[arg(long, conflicts_with = "item")]
    because: Option<Because>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

/// End a hold
#[derive(Debug, Args)]
#[command(override_usage = "dunlin hold lift --customer CUSTOMER --kind KIND --reason TEXT [OPTIONS]\n       \
                            dunlin hold lift --item NUMBER --reason TEXT")]
pub(crate) struct Lift {
    /// Customer number or name
    #[arg(long, required_unless_present = "item")]
    customer: Option<String>,
    /// The item whose own pause ends
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["customer", "kind"])]
    item: Option<String>,
    /// Which hold
    #[arg(long, required_unless_present = "item")]
    kind: Option<Kind>,
    /// First day without it; today when left out
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// Last day with it
    #[arg(long, value_name = "DATE", conflicts_with = "from")]
    until: Option<Date>,
    /// Show what the next run would do without the hold, and lift nothing
    #[arg(long, conflicts_with = "item")]
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

/// What befell the customer, by the words of JSON.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Because {
    /// The person is dead
    Deceased,
    /// A lawyer answers for the customer
    Represented,
    /// Insolvency proceedings; name the case in --reason
    Insolvent,
}

impl From<Because> for Circumstance {
    fn from(because: Because) -> Circumstance {
        match because {
            Because::Deceased => Circumstance::Deceased,
            Because::Represented => Circumstance::Represented,
            Because::Insolvent => Circumstance::Insolvent,
        }
    }
}

pub(crate) fn run(global: &Global, command: Hold) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let done = match command {
        Hold::Add(args) => {
            let Add { customer, item, kind, from, until, lifts, because, reason } = args;
            let because = because.map(Circumstance::from);
            let (kind, reason) = (kind.map_or(HoldKind::Pause, HoldKind::from), reason.as_str());
            if let Some(item) = &item {
                let input = ItemPause { item, kind, from, until, reason };
                pause_item(&mut session.app, &session.setting, &input)?
            } else {
                let customer = customer.as_deref().unwrap_or_default();
                let input = HoldInput { customer, kind, from, until, reason, lifts: lifts.into(), because };
                add_hold(&mut session.app, &session.setting, &input)?
            }
        }
        Hold::Lift(args) => {
            let Lift { customer, item, kind, from, until, dry_run, reason } = args;
            if dry_run {
                let (customer, kind) = (customer.unwrap_or_default(), kind.map_or(HoldKind::Pause, HoldKind::from));
                let explained = if_lifted(&mut session.app, &session.setting, &customer, kind)?;
                session.answer(&Explanation::from(&explained), |_| explain::lines(&explained))?;
                return Ok(Ending::Done);
            }
            let reason = reason.unwrap_or_default();
            let after = until.map(Date::tomorrow).transpose();
            let after = after.map_err(|error| usage("date.out_of_range", error.to_string(), "an earlier day"))?;
            let (app, setting, from) = (&mut session.app, &session.setting, from.or(after));
            if let Some(item) = &item {
                lift_item_pause(app, setting, item, from, &reason)?
            } else {
                let kind = kind.map_or(HoldKind::Pause, HoldKind::from);
                lift_hold(app, setting, customer.as_deref().unwrap_or_default(), kind, from, &reason)?
            }
        }
    };
    session.answer_done(&done)?;
    Ok(Ending::Done)
}
