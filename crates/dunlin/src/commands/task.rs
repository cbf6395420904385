//! `task list|script|done`: what people have to do, and what came of it; an approval's outcome decides what the policy does next.

use clap::{Subcommand, ValueEnum};
use dunlin_app::AppError;
use dunlin_app::cases::{finish_task, task_script, tasks};
use dunlin_app::hands::of_tasks;
use dunlin_app::lapse::{Lapsing, lapsing};
use dunlin_core::hands::{Had, Hand};
use dunlin_store::TaskLine;
use dunlin_wire::{ScriptReport, TaskList};
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table, wrapped};
use crate::words::{plain, short_day, words};

/// What people have to do
#[derive(Debug, Subcommand)]
pub(crate) enum Task {
    /// List tasks, the open ones
    List {
        /// Done ones too
        #[arg(long)]
        all: bool,
    },
    /// Show what to say and to ask in a call or on a visit, in the customer's language
    #[command(after_help = "Example:\n  dunlin task script 2026-11-19-10482-call-1")]
    Script {
        /// The task's number
        task: String,
    },
    /// Say that a task is done, and what came of it
    #[command(
        after_help = "Example:\n  dunlin task done 2026-11-19-10482-call-1 --outcome reached --note \"pays on Friday\""
    )]
    Done {
        /// The task's number
        task: String,
        /// What came of it
        #[arg(long, default_value = "done")]
        outcome: Outcome,
        /// In your words
        #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
        note: String,
        /// The day; today when left out
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
    },
}

/// What came of a task, by the words of JSON.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(crate) enum Outcome {
    /// It is done
    Done,
    /// Somebody was reached
    Reached,
    /// Nobody answered, or was there
    NoAnswer,
    /// Of a visit: they paid on the spot
    Paid,
    /// Of a visit: they refuse to pay
    Refused,
    /// Of a visit: they are not there any more
    Moved,
    /// Of a visit: the business is visibly closed
    Closed,
    /// Yes
    Approved,
    /// To be collected by the own team
    InHouse,
    /// To be placed with an agency
    Agency,
    /// To be sold
    Sale,
    /// No
    Rejected,
}

impl Outcome {
    fn code(self) -> &'static str {
        match self {
            Outcome::Done => "done",
            Outcome::Reached => "reached",
            Outcome::NoAnswer => "no_answer",
            Outcome::Paid => "paid",
            Outcome::Refused => "refused",
            Outcome::Moved => "moved",
            Outcome::Closed => "closed",
            Outcome::Approved => "approved",
            Outcome::InHouse => "in_house",
            Outcome::Agency => "agency",
            Outcome::Sale => "sale",
            Outcome::Rejected => "rejected",
        }
    }
}

pub(crate) fn run(global: &Global, command: Task) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    match command {
        Task::List { all } => {
            let found = tasks(&mut session.app, &session.setting, all)?;
            let hands = of_tasks(&mut session.app, &session.setting, &found)?;
            let about = |line| lapsing(&mut session.app, &session.setting, line);
            let claims = found.iter().map(about).collect::<Result<Vec<_>, AppError>>()?;
            session.answer(&TaskList::new(&found, &hands, &claims), |_| {
                let mut lines = lines(&found, &hands, all);
                lines.extend(found.iter().zip(&claims).flat_map(|(line, claims)| about_claims(line, claims)));
                lines
            })?;
        }
        Task::Script { task } => {
            let found = task_script(&mut session.app, &session.setting, &task)?;
            session.answer(&ScriptReport::from(&found), script_lines)?;
        }
        Task::Done { task, outcome, note, on } => {
            let done = finish_task(&mut session.app, &session.setting, &task, outcome.code(), &note, on)?;
            session.answer_done(&done)?;
        }
    }
    Ok(Ending::Done)
}

fn lines(tasks: &[TaskLine], hands: &[Option<Had>], all: bool) -> Vec<String> {
    if tasks.is_empty() {
        let none = if all { "There are no tasks yet." } else { "No task is open." };
        return vec![none.to_string()];
    }
    let mut columns =
        vec![(Column::Whole, "From"), (Column::Whole, "Task"), (Column::Text, "Customer"), (Column::Text, "Who")];
    if all {
        columns.push((Column::Text, "Done"));
    }
    let mut table = Table::new(&columns);
    for (line, had) in tasks.iter().zip(hands) {
        let who = had.as_ref().map_or_else(|| plain(&line.task.role), who);
        let mut row = vec![short_day(line.task.due_on), line.task.number.clone(), line.name.clone(), who];
        if all {
            row.push(line.outcome.as_deref().map(plain).unwrap_or_default());
        }
        table.row(row);
    }
    table.lines()
}

fn script_lines(found: &ScriptReport) -> Vec<String> {
    let mut lines = wrapped(&format!("{}: {} ({})", found.task, found.name, found.customer), 0);
    let calm = words().text("ui-talk-calm", &[]);
    let parts = [
        ("Say", &found.say[..]),
        ("Ask", &found.ask),
        ("Text message if nobody is reached", std::slice::from_ref(&found.message)),
    ];
    for (head, texts) in parts {
        lines.push(head.to_string());
        lines.extend(texts.iter().flat_map(|text| wrapped(text, 2)));
    }
    lines.extend(wrapped(&calm, 0));
    lines
}

/// Which claims a task is about that soon cannot be enforced.
fn about_claims(line: &TaskLine, claims: &[Lapsing]) -> Vec<String> {
    let number = &line.task.number;
    let claim = |own: &Lapsing| {
        let Lapsing { item, last, law } = own;
        format!("{number}: {item} can be enforced until {} at the latest ({law}).", short_day(*last))
    };
    claims.iter().map(claim).collect()
}

/// Who has it, and for whom.
fn who(had: &Had) -> String {
    let name = match &had.hand {
        Hand::Person(name) => name.clone(),
        Hand::Role(role) => plain(role),
    };
    had.for_whom.as_ref().map_or(name.clone(), |own| format!("{name} for {own}"))
}
