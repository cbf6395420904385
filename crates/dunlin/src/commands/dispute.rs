//! `dispute add|close|list`: an item, or part of it, that the customer contests; it is not chased until the dispute is closed.

use clap::{Subcommand, ValueEnum};
use dunlin_app::AppError;
use dunlin_app::cases::{DisputeEnd, DisputeInput, add_dispute, close_dispute, disputes, end_dispute};
use dunlin_wire::DisputeList;
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::{Ending, usage};
use crate::session::Session;
use crate::table::{Column, Table};

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
        /// Who sees to it
        #[arg(long, value_name = "NAME")]
        owner: Option<String>,
        /// The last day for an answer; by the policy when left out
        #[arg(long, value_name = "DATE")]
        deadline: Option<Date>,
        /// The day it began; today when left out
        #[arg(long, value_name = "DATE")]
        from: Option<Date>,
    },
    /// End a dispute: chasing goes on with what is open
    ///
    /// With --as, what was justified is credited and used for the item at once, and the rest is owed. With --outcome it ends by your
    /// word alone: `rejected` is owed again, `upheld` rests until a credit note from elsewhere settles it.
    #[command(
        override_usage = "dunlin dispute close --item NUMBER <--as END|--outcome OUTCOME>",
        after_help = "Example:\n  dunlin dispute close --item 2026-0412 --as split --amount 150.00"
    )]
    Close {
        /// The item's number
        #[arg(long, value_name = "NUMBER")]
        item: String,
        /// How it ends
        #[arg(long = "as", value_name = "END", required_unless_present = "outcome", conflicts_with = "outcome")]
        end: Option<End>,
        /// With `split`, the part with which the customer was right
        #[arg(long, requires = "end")]
        amount: Option<String>,
        /// Who was right
        #[arg(long)]
        outcome: Option<Outcome>,
        /// With --outcome, the first day without it; today when left out
        #[arg(long, value_name = "DATE", requires = "outcome")]
        from: Option<Date>,
    },
    /// List disputes, the open ones
    List {
        /// Only those of one customer
        #[arg(long)]
        customer: Option<String>,
        /// Those of another state: credited, rejected, split, upheld, withdrawn, or all
        #[arg(long, default_value = "open")]
        state: String,
    },
}

/// How a dispute ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum End {
    /// The customer was right: a credit note over all that was contested
    Credited,
    /// The creditor was right
    NotJustified,
    /// The customer was right with a part of it
    Split,
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
    pub(super) fn code(self) -> &'static str {
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
        Dispute::Add { item, amount, reason, owner, deadline, from } => {
            let (amount, owner) = (amount.as_deref(), owner.as_deref());
            let input = DisputeInput { item: &item, amount, reason: reason.code(), from, owner, answer_by: deadline };
            add_dispute(app, setting, &input)?
        }
        Dispute::Close { item, end: Some(end), amount, .. } => {
            end_dispute(app, setting, &item, ending(end, amount.as_deref())?)?
        }
        Dispute::Close { item, outcome, from, .. } => {
            let outcome = match outcome {
                Some(Outcome::Upheld) => "upheld",
                _ => "rejected",
            };
            close_dispute(app, setting, &item, outcome, from)?
        }
        Dispute::List { customer, state } => {
            let state = Some(state.as_str()).filter(|state| *state != "all");
            let rows = disputes(app, setting, customer.as_deref(), state)?;
            session.answer(&DisputeList::new(&rows), listed)?;
            return Ok(Ending::Done);
        }
    };
    session.answer_done(&done)?;
    Ok(Ending::Done)
}

/// The end with its part, which only `split` has.
fn ending(end: End, amount: Option<&str>) -> Result<DisputeEnd<'_>, AppError> {
    match (end, amount) {
        (End::Credited, None) => Ok(DisputeEnd::Credited),
        (End::NotJustified, None) => Ok(DisputeEnd::NotJustified),
        (End::Split, Some(amount)) => Ok(DisputeEnd::Split(amount)),
        (End::Split, None) => {
            let message = "it is not said with how much the customer was right".to_string();
            Err(usage("dispute.amount_missing", message, "--as split --amount 150.00"))
        }
        (_, Some(_)) => {
            let message = "an amount says with which part the customer was right".to_string();
            Err(usage("dispute.amount_unused", message, "--as split --amount 150.00, or no --amount"))
        }
    }
}

fn listed(list: &DisputeList) -> Vec<String> {
    if list.disputes.is_empty() {
        return vec!["There are no disputes.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Whole, "Item"),
        (Column::Text, "Customer"),
        (Column::Whole, "State"),
        (Column::Right, "Contested"),
        (Column::Whole, "Reason"),
        (Column::Whole, "Since"),
        (Column::Whole, "Answer by"),
        (Column::Text, "Owner"),
    ]);
    for dispute in &list.disputes {
        let line = &dispute.line;
        table.row([
            line.item.clone(),
            format!("{} {}", dispute.customer, dispute.name),
            dispute.state.clone(),
            format!("{} {}", dispute.contested, dispute.currency),
            line.reason.replace('_', " "),
            line.from.clone(),
            line.answer_by.clone().unwrap_or_default(),
            line.owner.clone().unwrap_or_default(),
        ]);
    }
    table.lines()
}
