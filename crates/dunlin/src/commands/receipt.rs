//! `receipt add|list|unapply|cancel|return`: money received, on its value date, and what became of it.

use clap::{Args, Subcommand};
use dunlin_app::AppError;
use dunlin_app::cases::{ReceiptInput, ReceiptName, add_receipt, cancel, receipts, return_receipt, unapply};
use dunlin_app::run::payment_sentence;
use dunlin_store::{ReceiptLine, ReceiptMove};
use dunlin_wire::ReceiptList;
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table};
use crate::words::{day, figure, plain};

/// Money received
#[derive(Debug, Subcommand)]
pub(crate) enum Receipt {
    /// Record money received: the named item first, then by the policy's order
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
    /// Receipts of a customer, with their names
    List {
        /// Customer number or name
        #[arg(long)]
        customer: String,
    },
    /// Take back what a receipt settled; the money stays with the customer, on account
    #[command(after_help = "Example:\n  dunlin receipt unapply --customer 10482 --receipt 2026-11-17-1")]
    Unapply(Which),
    /// Take a receipt out of the customer's account: it was recorded wrongly
    Cancel {
        #[command(flatten)]
        which: Which,
        /// Why
        #[arg(long, value_name = "TEXT", default_value = "recorded wrongly")]
        reason: String,
    },
    /// Say that the bank returned a payment: what it settled is open again
    Return {
        #[command(flatten)]
        which: Which,
        /// The day it was returned; today when left out
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        /// Why, in the bank's words
        #[arg(long, value_name = "TEXT", default_value = "returned by the bank")]
        reason: String,
        /// The bank's fee, where an agreement lets you pass it on
        #[arg(long, value_name = "AMOUNT")]
        fee: Option<String>,
    },
}

/// Which receipt
#[derive(Debug, Args)]
pub(crate) struct Which {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// Its name, as receipt list shows it
    #[arg(long, value_name = "DATE-n")]
    receipt: String,
}

impl Which {
    fn name(&self) -> ReceiptName<'_> {
        ReceiptName { customer: &self.customer, receipt: &self.receipt }
    }
}

pub(crate) fn run(global: &Global, command: Receipt) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let done = match command {
        Receipt::Add { customer, amount, currency, on, item, reference } => {
            let input = ReceiptInput {
                customer: &customer,
                amount: &amount,
                currency: currency.as_deref(),
                on: session.day(on),
                item: item.as_deref(),
                reference: reference.as_deref(),
            };
            add_receipt(&mut session.app, &session.setting, &input)?
        }
        Receipt::List { customer } => {
            let listed = receipts(&mut session.app, &session.setting, &customer)?;
            session.answer(&ReceiptList::new(&listed), |_| lines(&listed))?;
            return Ok(Ending::Done);
        }
        Receipt::Unapply(which) => unapply(&mut session.app, &session.setting, which.name())?,
        Receipt::Cancel { which, reason } => cancel(&mut session.app, &session.setting, which.name(), &reason)?,
        Receipt::Return { which, on, reason, fee } => {
            let on = session.day(on);
            return_receipt(&mut session.app, &session.setting, which.name(), on, &reason, fee.as_deref())?
        }
    };
    session.answer_done(&done)?;
    Ok(Ending::Done)
}

/// What is odd about a part of a receipt, unless that part was taken back.
fn odd(moved: &ReceiptMove, all: &[ReceiptMove]) -> Option<String> {
    let left_minor: i64 = all.iter().filter(|other| other.item == moved.item).map(|other| other.amount_minor).sum();
    let reason = moved.reason.filter(|_| left_minor != 0)?;
    Some(format!("{}: {}", moved.item, payment_sentence(reason)))
}

fn lines(listed: &[(String, ReceiptLine)]) -> Vec<String> {
    if listed.is_empty() {
        return vec!["No receipt is recorded.".to_string()];
    }
    let mut table =
        Table::new(&[(Column::Whole, "Receipt"), (Column::Right, "Amount"), (Column::Whole, ""), (Column::Text, "")]);
    for (name, line) in listed {
        let ReceiptLine { receipt, ended, .. } = line;
        let mut what: Vec<String> = receipt.reference.iter().chain(&receipt.payer).cloned().collect();
        what.extend(line.moves.iter().filter_map(|moved| odd(moved, &line.moves)));
        if let Some((end, on, reason)) = ended {
            what.push(format!("{} on {}: {reason}", plain(end.code()), day(*on)));
        }
        let amount = figure(receipt.amount_minor, receipt.currency);
        table.row([name.clone(), amount, receipt.currency.code().to_string(), what.join("; ")]);
    }
    table.lines()
}
