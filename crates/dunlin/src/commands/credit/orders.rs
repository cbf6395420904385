//! Orders before they are confirmed: `credit check|orders|invoiced|cancel-order|override`.

use clap::Args;
use dunlin_app::AppError;
use dunlin_app::cases::Done;
use dunlin_app::credit::{OrderAsked, OrderShown, OverrideInput, check_order, end_order, orders, override_orders};
use dunlin_core::change::OrderEnd;
use dunlin_wire::{OrderAnswer, Orders};
use dunlin_words::Words;
use jiff::civil::Date;

use crate::exit::{Ending, usage};
use crate::session::Session;
use crate::table::{Column, Table, wrapped};
use crate::words::{amount, plain, short_day};

/// Ask whether an order may be taken
#[derive(Debug, Args)]
#[command(
    override_usage = "dunlin credit check --customer CUSTOMER --order AMOUNT [OPTIONS]",
    after_help = "Example:\n  dunlin credit check --customer 10482 --order 1200.00 --reference SO-118"
)]
pub(crate) struct Check {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// How much is ordered, taxes included
    #[arg(long, value_name = "AMOUNT")]
    order: String,
    /// Its currency; when left out, the one in which all is that is known of the customer, else the creditor's
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// By what the order is named: asked again, it gets the same answer; an invoice with this reference takes it off
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
    /// It is paid before anything is delivered
    #[arg(long)]
    prepaid: bool,
    /// Only look: an order that is allowed is not kept
    #[arg(long)]
    look: bool,
    /// Language of the answer and its reasons
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    language: String,
}

/// Answers an order.
pub(super) fn check(session: &mut Session, args: &Check) -> Result<Ending, AppError> {
    let (words, fell_back) = Words::for_language(&args.language);
    if fell_back {
        let languages: Vec<&str> = Words::languages().collect();
        let message = format!("there are no texts in \"{}\"", args.language);
        return Err(usage("language.unknown", message, format!("one of {}", languages.join(", "))));
    }
    let asked = OrderAsked {
        customer: &args.customer,
        amount: &args.order,
        currency: args.currency.as_deref(),
        reference: args.reference.as_deref(),
        prepaid: args.prepaid,
        keep: !args.look,
    };
    let answered = check_order(&mut session.app, &session.setting, &asked)?;
    session.answer(&OrderAnswer::new(&answered, &words), lines)?;
    Ok(Ending::Done)
}

fn lines(answer: &OrderAnswer) -> Vec<String> {
    let mut lines = wrapped(&answer.text, 0);
    lines.extend(answer.reasons.iter().flat_map(|reason| wrapped(&reason.text, 2)));
    let limit = answer.limit.as_deref().unwrap_or("none");
    let stands = format!("Limit {limit}, exposure {} {}", answer.exposure, answer.currency);
    lines.extend(wrapped(&stands, 2));
    if let Some((reference, until)) = answer.reference.as_ref().zip(answer.counts_until.as_ref()) {
        lines.extend(wrapped(&format!("Kept as {reference}, until {until}."), 2));
    }
    lines
}

/// Which order ended
#[derive(Debug, Args)]
#[command(override_usage = "dunlin credit invoiced|cancel-order --customer CUSTOMER --reference TEXT")]
pub(crate) struct End {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// The order
    #[arg(long, value_name = "TEXT")]
    reference: String,
    /// Why
    #[arg(long, value_name = "TEXT", default_value = "")]
    reason: String,
}

impl End {
    pub(super) fn end(&self, session: &mut Session, end: OrderEnd) -> Result<Done, AppError> {
        end_order(&mut session.app, &session.setting, (&self.customer, &self.reference), end, &self.reason)
    }
}

/// Take orders all the same
#[derive(Debug, Args)]
#[command(override_usage = "dunlin credit override --customer CUSTOMER --until DATE --reason TEXT")]
pub(crate) struct OverrideArgs {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// How far beyond the limit; not at all when left out
    #[arg(long, value_name = "AMOUNT")]
    beyond: Option<String>,
    /// Its currency; that of the limit when left out
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// Last day
    #[arg(long, value_name = "DATE")]
    until: Date,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl OverrideArgs {
    pub(super) fn give(&self, session: &mut Session) -> Result<Done, AppError> {
        let input = OverrideInput {
            customer: &self.customer,
            beyond: self.beyond.as_deref(),
            currency: self.currency.as_deref(),
            until: self.until,
            reason: &self.reason,
        };
        override_orders(&mut session.app, &session.setting, &input)
    }
}

/// Orders that were asked about.
pub(super) fn list(session: &mut Session, customer: Option<&str>) -> Result<Ending, AppError> {
    let all = orders(&mut session.app, &session.setting, customer)?;
    session.answer(&Orders::new(&all), |_| table(&all))?;
    Ok(Ending::Done)
}

fn table(all: &[OrderShown]) -> Vec<String> {
    if all.is_empty() {
        return vec!["No orders were asked about.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Text, "Customer"),
        (Column::Whole, "Order"),
        (Column::Right, "Amount"),
        (Column::Text, "State"),
        (Column::Whole, "Asked on"),
    ]);
    for shown in all {
        let order = &shown.line.order;
        table.row([
            shown.customer.clone(),
            order.reference.clone(),
            amount(order.amount_minor, order.currency),
            plain(shown.state.code()),
            short_day(order.checked_on),
        ]);
    }
    table.lines()
}
