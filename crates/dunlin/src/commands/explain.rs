//! `explain`: why, and why not, for a customer or an invoice on any day.

use clap::Args;
use dunlin_app::AppError;
use dunlin_app::explain::{Explained, TaskHand, explain};
use dunlin_app::hands::because_sentence;
use dunlin_app::policies::PolicyWords;
use dunlin_core::hands::Hand;
use dunlin_wire::Explanation;
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::planned::{action_lines, item_lines, reason_lines};
use crate::session::Session;
use crate::table::wrapped;
use crate::words::{day, plain, words};

/// Why, or why not, for a customer or an invoice on a day
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  dunlin explain 2026-0412\n  dunlin explain \"Harrowgate Ltd\" --on 2026-11-19")]
pub(crate) struct Explain {
    /// An invoice number, a customer number or a customer's name
    #[arg(value_name = "CUSTOMER|INVOICE")]
    name: String,
    /// The day; today when left out
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// Also why the other segments of the policy do not decide
    #[arg(long)]
    segments: bool,
}

pub(crate) fn run(global: &Global, args: &Explain) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let on = session.day(args.on);
    let explained = explain(&mut session.app, &session.setting, &args.name, on)?;
    session.answer(&Explanation::from(&explained), |_| {
        let mut lines = lines(&explained);
        if args.segments {
            let not = PolicyWords::new(words()).why_not(&explained.policy);
            lines.extend(not.iter().flat_map(|not| wrapped(not, 0)));
        }
        lines
    })?;
    Ok(Ending::Done)
}

pub(super) fn lines(explained: &Explained) -> Vec<String> {
    let row = &explained.row;
    let mut lines = wrapped(&format!("{} {} on {}", row.customer, row.name, day(explained.on)), 0);
    lines.push(match &explained.run {
        Some(run) => format!("As run {run} decided."),
        None => "As it would be decided with what is known now.".to_string(),
    });
    let words_of_policy = PolicyWords::new(words());
    lines.extend(words_of_policy.decided_by(&explained.policy).iter().flat_map(|by| wrapped(by, 0)));
    lines.extend(reason_lines(&row.plan.reasons, 0));
    if explained.item.is_none() && !row.plan.actions.is_empty() {
        lines.push(String::new());
        lines.push("What is done".to_string());
        lines.extend(action_lines(row));
        lines.extend(explained.hands.iter().flat_map(|task| wrapped(&hand(task), 2)));
    }
    lines.push(String::new());
    let asked = row.items.iter().zip(&row.plan.items);
    let asked = asked.filter(|(item, _)| explained.item.as_ref().is_none_or(|asked| *asked == item.number));
    let items: Vec<String> = asked.flat_map(|(item, plan)| item_lines(item, plan)).collect();
    if items.is_empty() {
        lines.push("Nothing of it is open on that day.".to_string());
    }
    lines.extend(items);
    lines.extend(explained.left_out.iter().flat_map(|left_out| wrapped(&words_of_policy.left_out(left_out), 2)));
    lines
}

/// Who has a task, and why.
fn hand(task: &TaskHand) -> String {
    let (step, had) = (&task.step, &task.had);
    let who = match (&had.hand, &had.for_whom) {
        (Hand::Person(name), Some(own)) => format!("{name}, for {own}"),
        (Hand::Person(name), None) => name.clone(),
        (Hand::Role(role), _) => format!("whoever is {}", plain(role)),
    };
    let because: Vec<String> = had.because.iter().map(|why| because_sentence(words(), why)).collect();
    format!("{step} is for {who}. {}", because.join(" ")).trim_end().to_string()
}
