//! `worklist`: what waits for people, first where a call is expected to bring most, with chance, expected day and why.

use clap::Args;
use dunlin_app::AppError;
use dunlin_app::forecast::cause_sentence;
use dunlin_app::worklist::{Row, Wanted, worklist};
use dunlin_core::priority::Cause;
use dunlin_wire::WorklistReport;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table, wrapped};
use crate::words::{amount, count, short_day, words};

/// What waits for people, first where a call is expected to bring most
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  dunlin worklist\n  dunlin worklist --whose role:collector --count 10 --json")]
pub(crate) struct Worklist {
    /// Only a person's tasks, or a role's: role:collector
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    whose: String,
    /// Only customers whose number or name has this
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    customer: String,
    /// Those of later days too
    #[arg(long)]
    later: bool,
    /// So many, from the top
    #[arg(long, value_name = "NUMBER", default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..))]
    count: u32,
}

pub(crate) fn run(global: &Global, args: Worklist) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let Worklist { whose, customer, later, count } = args;
    let wanted = Wanted { kind: String::new(), whose, q: customer, later };
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    let list = worklist(&mut session.app, &session.setting, &wanted, (0, count))?;
    session.answer(&WorklistReport::new(&list, words()), |report| lines(&list.rows, report))?;
    Ok(Ending::Done)
}

fn lines(rows: &[Row], report: &WorklistReport) -> Vec<String> {
    if rows.is_empty() {
        return vec!["No task is open.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Whole, "Task"),
        (Column::Text, "Customer"),
        (Column::Right, "Past due"),
        (Column::Right, "Worth a call"),
        (Column::Right, "Waits"),
        (Column::Whole, "Expected"),
    ]);
    for row in rows {
        let money = |money: Option<dunlin_core::money::Money>| {
            money.map(|money| amount(money.minor, money.currency)).unwrap_or_default()
        };
        table.row([
            row.task.task.number.clone(),
            row.task.name.clone(),
            money(row.past_due),
            money(row.effect()),
            row.rank.waits.map(|chance| format!("{} %", chance.to_percent(0))).unwrap_or_default(),
            row.rank.expected.map(|day| short_day(day.on)).unwrap_or_default(),
        ]);
    }
    let mut lines = table.lines();
    let why: Vec<String> = rows[0].rank.causes.iter().map(said).collect();
    lines.push(String::new());
    for left in &report.left {
        let tasks = count(left.tasks as u64, "task", "tasks");
        let said = format!("{} cannot come in, and nobody stands in: {tasks} went on to others.", left.name);
        lines.extend(wrapped(&said, 0));
    }
    lines.extend(wrapped(&format!("First stands {}: {}.", rows[0].task.name, why.join("; ")), 0));
    let more = report.matching.saturating_sub(rows.len());
    if more > 0 {
        lines.push(format!("And {}: --count shows them.", count(more as u64, "more task", "more tasks")));
    }
    lines
}

fn said(cause: &Cause) -> String {
    cause_sentence(words(), cause)
}
