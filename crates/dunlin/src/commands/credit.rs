//! `credit use|refund|cancel`: what is in the customer's favour is set off, or paid back; both can be taken back.
//! `credit check` and its neighbours: credit before the sale, in `orders` and `limits`.

mod limits;
mod opening;
mod orders;
mod payers;

use clap::Subcommand;
use dunlin_app::AppError;
use dunlin_app::approvals::refund;
use dunlin_app::cases::{cancel_credit, use_credit};
use dunlin_app::credit::{end_override, join_group};
use dunlin_core::change::OrderEnd;

use crate::cli::Global;
use crate::commands::approval::answer_outcome;
use crate::commands::invoice::Adjust;
use crate::exit::Ending;
use crate::session::Session;

/// Credit before the sale; credit notes and money on account
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
    /// Ask whether an order may be taken: on credit, against cash only, or not now
    Check(orders::Check),
    /// List orders that were asked about, and what became of them
    Orders {
        /// Customer number or name; all customers when left out
        #[arg(long)]
        customer: Option<String>,
    },
    /// Say that an order is billed, where no invoice names it
    Invoiced(orders::End),
    /// Say that an order is not delivered: it does not count any more
    CancelOrder(orders::End),
    /// Take orders all the same, until a day
    Override(orders::OverrideArgs),
    /// End the overrides of a customer
    #[command(override_usage = "dunlin credit end-override --customer CUSTOMER --reason TEXT")]
    EndOverride {
        /// Customer number or name
        #[arg(long)]
        customer: String,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Take a customer's application for credit
    Apply(opening::Apply),
    /// List the applications with what is missing
    Applications,
    /// Name a supplier as a reference, or note what it said
    Reference(opening::Reference),
    /// Keep a credit bureau's report
    Report(opening::Report),
    /// Keep a financial statement with its figures
    Statement(opening::Statement),
    /// See what is known of an application, and which limit it comes to
    Propose {
        /// Number of the application
        application: String,
    },
    /// Decide an application
    Decide(opening::Decide),
    /// Note that a customer accepted the payment policy
    AcceptPolicy(opening::Accept),
    /// Say how much a customer may owe, and how long
    Limit(limits::Limit),
    /// Make a group of customers that share a limit, or change its limit
    Group(limits::Group),
    /// List the groups with their limits and what they owe
    Groups,
    /// See what the review of a customer's trial comes to
    Review {
        /// Customer number or name
        #[arg(long)]
        customer: String,
    },
    /// List customers that pay well: for thanks, rewards and invitations
    GoodPayers,
    /// Say with whom a customer shares a limit
    Join {
        /// Customer number or name
        #[arg(long)]
        customer: String,
        /// The group; with nobody when left out
        #[arg(long, value_name = "NAME")]
        group: Option<String>,
    },
}

/// All groups, as they are now.
pub(crate) fn list_groups(session: &mut Session) -> Result<Ending, AppError> {
    limits::list(session)
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
        Credit::Check(args) => return orders::check(&mut session, &args),
        Credit::Orders { customer } => return orders::list(&mut session, customer.as_deref()),
        Credit::Invoiced(args) => args.end(&mut session, OrderEnd::Invoiced)?,
        Credit::CancelOrder(args) => args.end(&mut session, OrderEnd::Cancelled)?,
        Credit::Override(args) => args.give(&mut session)?,
        Credit::EndOverride { customer, reason } => {
            end_override(&mut session.app, &session.setting, &customer, &reason)?
        }
        Credit::Apply(args) => args.done(&mut session)?,
        Credit::Applications => return opening::list(&mut session),
        Credit::Reference(args) => args.done(&mut session)?,
        Credit::Report(args) => args.done(&mut session)?,
        Credit::Statement(args) => args.done(&mut session)?,
        Credit::Propose { application } => return opening::propose(&mut session, &application),
        Credit::Decide(args) => return args.decide(&mut session),
        Credit::AcceptPolicy(args) => args.done(&mut session)?,
        Credit::Limit(args) => {
            let outcome = args.set(&mut session)?;
            return answer_outcome(&session, outcome);
        }
        Credit::Group(args) => return args.keep(&mut session),
        Credit::Groups => return limits::list(&mut session),
        Credit::Review { customer } => return payers::reviewed(&mut session, &customer),
        Credit::GoodPayers => return payers::good(&mut session),
        Credit::Join { customer, group } => {
            join_group(&mut session.app, &session.setting, &customer, group.as_deref())?
        }
    };
    session.answer_done(&done)?;
    Ok(Ending::Done)
}
