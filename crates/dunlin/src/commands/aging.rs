//! `aging`: what is open, by customer and by how long it is past due, as of any day (R1.1, R4.6).

use clap::Args;
use dunlin_app::AppError;
use dunlin_app::aging::{Aging as Sums, CurrencySum, CustomerSum, report};
use dunlin_app::fx::report_in;
use dunlin_core::aging::Buckets;
use dunlin_core::money::Currency;
use dunlin_wire::{AgingReport, AgingReporting};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table, wrapped};
use crate::words::{count, day, figure, grouped};

/// What is open, by customer and by how long it is past due
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dunlin aging\n  dunlin aging --as-of 2026-09-30 --all\n  dunlin aging --in EUR\n  dunlin aging --json"
)]
pub(crate) struct Aging {
    /// The day; today when left out
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    /// Only what was recorded by then
    #[arg(long, value_name = "INSTANT")]
    known_at: Option<Timestamp>,
    /// The total in one currency as well, by the ECB's reference rates
    #[arg(long = "in", value_name = "CUR")]
    reporting: Option<Currency>,
    /// So many customers, the worst first
    #[arg(long, value_name = "N", default_value_t = 20)]
    top: usize,
    /// All customers
    #[arg(long, conflicts_with = "top")]
    all: bool,
}

pub(crate) fn run(global: &Global, args: &Aging) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let moment = session.moment(args.as_of, args.known_at);
    let sums = report(&mut session.app, &session.setting, &moment, &Buckets::default())?;
    let top = if args.all { usize::MAX } else { args.top };
    let told = args.reporting.map(|currency| report_in(&mut session.app, &sums, currency)).transpose()?;
    let mut report = AgingReport::from(&sums);
    report.reporting = told.as_ref().map(AgingReporting::from);
    session.answer_money(&moment, &report, |report| {
        let mut lines = lines(&sums, top);
        lines.extend(report.reporting.iter().flat_map(reporting));
        lines
    })?;
    let is_whole = told.is_none_or(|told| told.total_minor.is_some());
    Ok(if is_whole { Ending::Done } else { Ending::Partial })
}

/// What is open in one currency, with the rates that were used.
fn reporting(told: &AgingReporting) -> Vec<String> {
    let mut lines = vec![String::new()];
    if let Some(total) = &told.total {
        lines.push(format!("In all {total} {}", told.currency));
    }
    for rate in &told.rates {
        lines.push(format!("1 EUR = {} {} (ECB, {})", rate.rate, rate.currency, rate.on));
    }
    lines.extend(told.problems.iter().flat_map(|problem| wrapped(&problem.message, 0)));
    lines
}

fn lines(sums: &Sums, top: usize) -> Vec<String> {
    let mut lines = vec![format!("Open on {}", day(sums.as_of))];
    if sums.currencies.is_empty() {
        lines.push("Nothing is open.".to_string());
        return lines;
    }
    for currency in &sums.currencies {
        lines.push(String::new());
        lines.extend(buckets(sums, currency));
    }
    lines.push(String::new());
    lines.extend(customers(sums, top));
    lines
}

fn buckets(sums: &Sums, currency: &CurrencySum) -> Vec<String> {
    let code = currency.currency.code();
    let mut table = Table::new(&[(Column::Whole, code), (Column::Right, "Items"), (Column::Right, "Amount")]);
    for (at, bucket) in currency.buckets.iter().enumerate() {
        let name = match sums.buckets.bounds(at) {
            (None, _) => "Not due".to_string(),
            (Some(from), Some(to)) => format!("{from}–{to} days past due"),
            (Some(from), None) => format!("Over {} days", from - 1),
        };
        table.row([name, grouped(bucket.items), figure(bucket.amount_minor, currency.currency)]);
    }
    table.row(["Total".to_string(), grouped(currency.items), figure(currency.total_minor, currency.currency)]);
    let mut lines = table.lines();
    let customers = count(currency.customers, "customer", "customers");
    lines.push(format!("{customers}, {} past due", grouped(currency.customers_past_due)));
    lines
}

fn customers(sums: &Sums, top: usize) -> Vec<String> {
    let mut worst: Vec<&CustomerSum> = sums.customers.iter().collect();
    worst.sort_by(|a, b| {
        let rank = |sum: &CustomerSum| (sum.currency, std::cmp::Reverse((sum.past_due_minor, sum.total_minor)));
        rank(a).cmp(&rank(b)).then_with(|| a.number.cmp(&b.number))
    });
    let mut table = Table::new(&[
        (Column::Text, "No."),
        (Column::Text, "Customer"),
        (Column::Right, "Days"),
        (Column::Right, "Past due"),
        (Column::Right, "Open"),
        (Column::Whole, ""),
    ]);
    for sum in worst.iter().take(top) {
        table.row([
            sum.number.clone(),
            sum.name.clone(),
            sum.days_past_due.map(|days| days.to_string()).unwrap_or_default(),
            figure(sum.past_due_minor, sum.currency),
            figure(sum.total_minor, sum.currency),
            sum.currency.code().to_string(),
        ]);
    }
    let mut lines = table.lines();
    if worst.len() > top {
        lines.push(format!("and {} more: dunlin aging --all", grouped((worst.len() - top) as u64)));
    }
    lines
}
