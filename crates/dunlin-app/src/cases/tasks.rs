//! Tasks: done, put off, given to somebody.

use dunlin_core::change::{Change, TaskChange};
use dunlin_store::{StoreError, TaskLine, Tasks, TasksDue, Tx};
use jiff::civil::Date;

use super::{Done, commit};
use crate::app::{App, Setting};
use crate::error::{AppError, Failure};

/// Tasks, the open ones or all.
pub fn tasks(app: &mut App, setting: &Setting, all: bool) -> Result<Vec<TaskLine>, AppError> {
    let which = if all { Tasks::All } else { Tasks::Open };
    Ok(app.store.read(|tx| tx.tasks(setting.creditor.id, which))?)
}

/// What waits for a person on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// Tasks that are due, by channel.
    pub due: Vec<TasksDue>,
    /// The ones that are due longest.
    pub oldest: Vec<TaskLine>,
}

impl Waiting {
    /// How many tasks are due.
    pub fn count(&self) -> usize {
        self.due.iter().map(|due| usize::try_from(due.count).unwrap_or(0)).sum()
    }
}

/// What waits for a person on a day, without reading the tasks that do not stand in the list.
pub fn waiting(app: &mut App, setting: &Setting, day: Date, limit: usize) -> Result<Waiting, AppError> {
    let creditor = setting.creditor.id;
    Ok(app.store.read(|tx| {
        Ok::<_, StoreError>(Waiting {
            due: tx.tasks_due(creditor, day)?,
            oldest: tx.oldest_tasks(creditor, day, limit)?,
        })
    })?)
}

/// Marks a task as done, with what came of it; an approval's outcome decides what the policy does next.
pub fn finish_task(
    app: &mut App,
    setting: &Setting,
    number: &str,
    outcome: &str,
    note: &str,
    on: Option<Date>,
) -> Result<Done, AppError> {
    let done_on = on.unwrap_or_else(|| app.clock.today(&setting.creditor.timezone));
    let who = app.who(format!("task done: {outcome}"));
    app.store.transaction(|tx| {
        let line = open_task(tx, setting, number)?;
        let done = done(&line, done_on, outcome, note);
        commit(tx, setting, &who, line.task.account, vec![done])
    })
}

pub(crate) fn done(line: &TaskLine, done_on: Date, outcome: &str, note: &str) -> Change {
    Change::Task(TaskChange::Done {
        account: line.task.account,
        task: line.task.id,
        number: line.task.number.clone(),
        done_on,
        outcome: outcome.to_string(),
        note: note.to_string(),
    })
}

/// A task that is not done.
pub(crate) fn open_task(tx: &mut Tx<'_>, setting: &Setting, number: &str) -> Result<TaskLine, AppError> {
    let line = tx.find_task(setting.creditor.id, number)?.ok_or_else(|| {
        AppError::not_found("task.unknown", format!("there is no task \"{number}\""))
            .hint("dunlin task list shows them")
    })?;
    if line.done_on.is_some() {
        return Err(AppError::new(Failure::Refused, "task.done", format!("task {number} is done already")));
    }
    Ok(line)
}

/// Puts a task off to a later day.
///
/// # Errors
/// `task.unknown`, `task.done`; `task.not_later` for a day that is not after today.
pub fn snooze_task(app: &mut App, setting: &Setting, number: &str, until: Date) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let who = app.who(format!("put off to {until}"));
    app.store.transaction(|tx| {
        let line = open_task(tx, setting, number)?;
        let put_off = put_off(&line, until, today)?;
        commit(tx, setting, &who, line.task.account, vec![put_off])
    })
}

pub(crate) fn put_off(line: &TaskLine, until: Date, today: Date) -> Result<Change, AppError> {
    if until <= today {
        let message = "a task is put off to a day after today";
        return Err(AppError::new(Failure::Usage, "task.not_later", message).hint("tomorrow at the earliest"));
    }
    Ok(Change::Task(TaskChange::Rescheduled {
        account: line.task.account,
        task: line.task.id,
        number: line.task.number.clone(),
        due_on: until,
        was_on: line.task.due_on,
    }))
}

/// Gives a task to a person, or to whoever has its role.
///
/// # Errors
/// `task.unknown`, `task.done`.
pub fn assign_task(app: &mut App, setting: &Setting, number: &str, to: Option<&str>) -> Result<Done, AppError> {
    let who = app.who("task given");
    app.store.transaction(|tx| {
        let line = open_task(tx, setting, number)?;
        let assigned = assigned(&line, to);
        commit(tx, setting, &who, line.task.account, vec![assigned])
    })
}

pub(crate) fn assigned(line: &TaskLine, to: Option<&str>) -> Change {
    Change::Task(TaskChange::Assigned {
        account: line.task.account,
        task: line.task.id,
        number: line.task.number.clone(),
        to: to.map(str::to_string),
        was: line.assignee.clone(),
    })
}
