//! `promise add|list|withdraw`: what a customer promised to pay, and by when (R2.11); chasing rests until that day has passed.

use clap::{Args, Subcommand, ValueEnum};
use dunlin_app::AppError;
use dunlin_app::cases::{PromiseInput, add_promise, withdraw_newest};
use dunlin_app::promises::{self, ListedPromise, Promises, Wanted};
use dunlin_core::promise::{PromiseVia, Standing};
use dunlin_wire::PromiseList;
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table};
use crate::words::{day, figure, plain};

/// What a customer promised to pay
#[derive(Debug, Subcommand)]
pub(crate) enum Promise {
    /// Record a promise; without invoices it covers the oldest ones up to its amount
    #[command(
        after_help = "Named before anything of it is late, it is an intention: it is never broken.\n\nExample:\n  dunlin promise add --customer 10482 --amount 500.00 --on 2026-11-27 --item 2026-0417"
    )]
    Add(Add),
    /// Promises with what became of them
    List {
        /// Customer number or name; all when left out
        #[arg(long)]
        customer: Option<String>,
        /// Only those in a state
        #[arg(long)]
        state: Option<State>,
    },
    /// Take back the newest promise: by the customer, or noted by mistake; chasing goes on
    Withdraw {
        /// Customer number or name
        #[arg(long)]
        customer: String,
        /// The one by this day
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        /// The one that names this invoice
        #[arg(long, value_name = "NUMBER")]
        item: Option<String>,
    },
}

/// Record a promise
#[derive(Debug, Args)]
#[command(override_usage = "dunlin promise add --customer NAME --amount N --on DATE [OPTIONS]")]
pub(crate) struct Add {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// How much, for example 500.00
    #[arg(long)]
    amount: String,
    /// The day by which the money is to come
    #[arg(long, value_name = "DATE")]
    on: Date,
    /// An invoice that is promised; more than once for several
    #[arg(long, value_name = "NUMBER")]
    item: Vec<String>,
    /// The money is sent by the day: the policy's days in transit come on top
    #[arg(long)]
    sends: bool,
    /// Three letters; that of the customer's items when left out
    #[arg(long, value_name = "CUR")]
    currency: Option<String>,
    /// The day it was given; today when left out
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// Who promised
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// How
    #[arg(long)]
    via: Option<Via>,
}

/// How a promise reached us
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Via {
    Call,
    Mail,
    Visit,
    Portal,
}

impl From<Via> for PromiseVia {
    fn from(via: Via) -> PromiseVia {
        match via {
            Via::Call => PromiseVia::Call,
            Via::Mail => PromiseVia::Mail,
            Via::Visit => PromiseVia::Visit,
            Via::Portal => PromiseVia::Portal,
        }
    }
}

/// What became of a promise
#[derive(Debug, Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(crate) enum State {
    Open,
    Broken,
    PartlyKept,
    Kept,
    Intention,
    Lapsed,
    Replaced,
    Withdrawn,
}

impl State {
    fn code(self) -> &'static str {
        Standing::CODES[self as usize]
    }
}

pub(crate) fn run(global: &Global, command: Promise) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let Session { app, setting, .. } = &mut session;
    let done = match command {
        Promise::Add(add) => add_promise(app, setting, &add.input())?,
        Promise::Withdraw { customer, on, item } => withdraw_newest(app, setting, &customer, on, item.as_deref())?,
        Promise::List { customer, state } => {
            let list = listed(&mut session, customer.as_deref(), state)?;
            session.answer(&PromiseList::from(&list), |_| table(&list))?;
            return Ok(Ending::Done);
        }
    };
    session.answer_done(&done)?;
    Ok(Ending::Done)
}

impl Add {
    fn input(&self) -> PromiseInput<'_> {
        PromiseInput {
            currency: self.currency.as_deref(),
            from: self.from,
            items: &self.item,
            sends: self.sends,
            by: self.by.as_deref(),
            via: self.via.map(PromiseVia::from),
            ..PromiseInput::new(&self.customer, &self.amount, self.on)
        }
    }
}

fn listed(session: &mut Session, customer: Option<&str>, state: Option<State>) -> Result<Promises, AppError> {
    let today = session.app.clock.today(&session.setting.creditor.timezone);
    let wanted = Wanted { state: state.map(|state| state.code().to_string()).unwrap_or_default(), q: String::new() };
    promises::list(&mut session.app, &session.setting, customer, &wanted, today)
}

fn table(list: &Promises) -> Vec<String> {
    let mut table = Table::new(&[
        (Column::Whole, "Customer"),
        (Column::Whole, "By"),
        (Column::Right, "Promised"),
        (Column::Right, "Received"),
        (Column::Whole, "State"),
        (Column::Whole, "Invoices"),
    ]);
    for ListedPromise { customer, row, .. } in &list.rows {
        let promise = row.promise();
        let items: Vec<&str> = promise.items.iter().map(|item| item.number.as_str()).collect();
        let amount = figure(promise.amount_minor, promise.currency);
        table.row([
            customer.clone(),
            day(promise.promised_on),
            format!("{} {amount}", promise.currency.code()),
            figure(row.judged.received_minor, promise.currency),
            plain(row.standing().code()),
            items.join(", "),
        ]);
    }
    table.lines()
}
