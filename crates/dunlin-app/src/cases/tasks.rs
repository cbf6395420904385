//! Tasks: done, put off, given to somebody.
//!
//! Decides: a call or a visit that reached somebody, or found that nobody is there any more, is logged as a conversation.

use dunlin_core::change::{Call, CallChange, Change, TaskChange};
use dunlin_core::conversation::Via;
use dunlin_core::id::{CallId, IdSource};
use dunlin_core::outcome::Outcome;
use dunlin_core::policy::Channel;
use dunlin_store::{StoreError, TaskLine, Tasks, TasksDue, Tx};
use jiff::civil::Date;

use super::{Done, commit, everything, why};
use crate::app::{App, Setting, new_ids};
use crate::error::{AppError, Failure};
use crate::replies::answered;

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

/// Marks a task as done, with what came of it; an approval's outcome decides what the policy does next. A call or a visit that reached
/// somebody, or found that they are gone, is logged as a conversation too, unless one of that day stands there already.
///
/// # Errors
/// `task.unknown`, `task.done`; `call.outcome` for what only comes of a visit.
pub fn finish_task(
    app: &mut App,
    setting: &Setting,
    number: &str,
    outcome: &str,
    note: &str,
    on: Option<Date>,
) -> Result<Done, AppError> {
    let done_on = on.unwrap_or_else(|| app.clock.today(&setting.creditor.timezone));
    let (who, mut ids) = (app.who(format!("task done: {outcome}")), new_ids());
    app.store.transaction(|tx| {
        let line = open_task(tx, setting, number)?;
        let mut changes = Vec::new();
        if let Some(came) = talk_of(&line, outcome)?
            && !was_talked_to(tx, &line, done_on)?
        {
            let call = conversation(setting, &line, done_on, (came, note), &mut ids);
            let review = why::review_of(tx, setting, &call, &mut ids)?;
            changes.push(Change::Call(CallChange::Logged(call)));
            changes.extend(review);
        }
        changes.push(done(&line, done_on, outcome, note));
        changes.extend(answered(tx, setting, &line, done_on)?);
        commit(tx, setting, &who, line.task.account, changes)
    })
}

/// What stands among the conversations of what came of a task: somebody was talked to while it was done, or is gone.
fn talk_of(line: &TaskLine, outcome: &str) -> Result<Option<Outcome>, AppError> {
    let Some(came) = Outcome::find(outcome) else { return Ok(None) };
    came.fits(via_of(line))?;
    let is_talk = matches!(line.task.channel, Channel::Phone | Channel::Visit);
    Ok(Some(came).filter(|came| is_talk && came.is_news()))
}

fn via_of(line: &TaskLine) -> Via {
    if line.task.channel == Channel::Visit { Via::Visit } else { Via::Call }
}

/// A conversation of that day is logged already: the task is ended after it.
fn was_talked_to(tx: &mut Tx<'_>, line: &TaskLine, on: Date) -> Result<bool, AppError> {
    for account in tx.accounts_around(line.task.account, &everything())? {
        let calls = tx.calls(account)?;
        let is_news = |word: &str| Outcome::find(word).is_none_or(Outcome::is_news);
        if calls.iter().any(|logged| logged.call.on == on && is_news(&logged.call.outcome)) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn conversation(
    setting: &Setting,
    line: &TaskLine,
    on: Date,
    (outcome, note): (Outcome, &str),
    ids: &mut dyn IdSource,
) -> Call {
    Call {
        id: CallId::next(ids),
        account: line.task.account,
        item: None,
        on,
        outcome: outcome.code().to_string(),
        with: None,
        note: note.to_string(),
        agreed: String::new(),
        pay_on: None,
        via: via_of(line),
        unpaid: None,
        waits_until: why::waits_until(setting, outcome, on),
    }
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
