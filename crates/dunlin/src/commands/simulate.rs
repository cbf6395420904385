//! `simulate --policy FILE`: what a policy would do on the book, day by day, beside the policy in use. Nothing is sent or written.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;
use dunlin_app::AppError;
use dunlin_app::policies::PolicyWords;
use dunlin_app::simulate::{Amounts, Asked, Counts, MOST_DAYS, Simulation, policy_of, simulate};
use dunlin_core::policy::StepId;
use dunlin_wire::SimulationReport;
use jiff::civil::Date;

use crate::cli::Global;
use crate::commands::policy::read;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table, wrapped};
use crate::words::{amount, count, day, grouped, words};

/// What a policy would do on this book, beside the policy in use; nothing is sent or written
///
/// Each customer with an open item lives through the days twice, once with each policy. Money comes as the customer's own record says, the
/// same for both policies: that another policy makes somebody pay sooner is not assumed.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dunlin simulate --policy mine.toml --days 90\n  dunlin simulate --policy mine.toml --from 2026-01-01 --days 180 --backtest --json"
)]
pub(crate) struct Simulate {
    /// The policy file to try
    #[arg(long, value_name = "FILE")]
    policy: PathBuf,
    /// The first day; today when left out
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// How many days
    #[arg(long, value_name = "NUMBER", default_value_t = 90, value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST_DAYS)))]
    days: u32,
    /// Another seed is another chance of when each customer pays
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// With the money that really came, on days that have passed
    #[arg(long, requires = "from")]
    backtest: bool,
}

pub(crate) fn run(global: &Global, args: &Simulate) -> Result<Ending, AppError> {
    let policy = policy_of(&read(&args.policy)?)?;
    let mut session = Session::open(global)?;
    let from = session.day(args.from);
    let asked = Asked { policy, from, days: args.days, seed: args.seed, backtest: args.backtest };
    let found = simulate(&mut session.app, &session.setting, &asked)?;
    session.answer(&SimulationReport::new(&asked, &found), |_| lines(&asked, &found))?;
    Ok(Ending::Done)
}

fn lines(asked: &Asked, found: &Simulation) -> Vec<String> {
    let head = format!(
        "{} of {} from {} to {}: \"{}\" beside the policy in use. Nothing was sent or written.",
        count(found.items, "open item", "open items"),
        count(found.customers, "customer", "customers"),
        day(found.from),
        day(found.until),
        asked.policy.name
    );
    let mut lines = wrapped(&head, 0);
    let (live, draft) = (found.live.totals(), found.draft.totals());
    for (title, live, draft) in [("Notices", &live.notices, &draft.notices), ("Tasks", &live.tasks, &draft.tasks)] {
        lines.push(String::new());
        lines.extend(steps(title, live, draft));
    }
    lines.push(String::new());
    let cash = if asked.backtest { "Money that came" } else { "Money expected" };
    let money = [("Charges", &live.charges, &draft.charges), (cash, &live.receipts, &draft.receipts)];
    let mut table = Table::new(&[(Column::Text, "Money"), (Column::Right, "In use"), (Column::Right, "Tried")]);
    for (name, live, draft) in money {
        money_rows(&mut table, name, live, draft);
    }
    lines.extend(table.lines());
    lines.push(String::new());
    lines.extend(wrapped(&who_changes(found), 0));
    lines
}

fn steps(title: &str, live: &Counts, draft: &Counts) -> Vec<String> {
    let mut table = Table::new(&[(Column::Text, title), (Column::Right, "In use"), (Column::Right, "Tried")]);
    let all: BTreeSet<&StepId> = live.keys().chain(draft.keys()).collect();
    let names = PolicyWords::new(words());
    let figure = |counts: &Counts, step: &StepId| grouped(counts.get(step).copied().unwrap_or_default());
    for step in all {
        table.row([names.step_name(step), figure(live, step), figure(draft, step)]);
    }
    let sum = |counts: &Counts| grouped(counts.values().sum());
    table.row(["All".to_string(), sum(live), sum(draft)]);
    table.lines()
}

fn money_rows(table: &mut Table, name: &str, live: &Amounts, draft: &Amounts) {
    let all: BTreeSet<_> = live.keys().chain(draft.keys()).copied().collect();
    let figure = |amounts: &Amounts, currency| amount(amounts.get(&currency).copied().unwrap_or_default(), currency);
    for currency in &all {
        table.row([name.to_string(), figure(live, *currency), figure(draft, *currency)]);
    }
    if all.is_empty() {
        table.row([name.to_string(), "none".to_string(), "none".to_string()]);
    }
}

fn who_changes(found: &Simulation) -> String {
    if found.changed == 0 {
        return "Nothing is done otherwise for any customer.".to_string();
    }
    let named = found.first_changed.join(", ");
    let more = found.changed.saturating_sub(found.first_changed.len() as u64);
    let more = if more > 0 { format!(" and {}", count(more, "more", "more")) } else { String::new() };
    format!("Otherwise for {}: {named}{more}.", count(found.changed, "customer", "customers"))
}
