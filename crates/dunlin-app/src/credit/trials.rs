//! The task that says that the trial of a customer is to be reviewed (R3.2).
//!
//! Decides: that a review makes one task, with the run of its day or the first one after it, and that the task closes itself when another
//! limit takes the trial's place: it grew, ended, or goes on. When a review is due is the core's.

use dunlin_core::change::{AccountChange, Change, Task, TaskChange};
use dunlin_core::credit::LimitSpan;
use dunlin_core::id::{AccountId, IdSource, TaskId};
use dunlin_core::money::Money;
use dunlin_core::policy::Channel;
use dunlin_store::{AsOf, Tasks, Tx, Who};
use jiff::civil::Date;

use super::standing::own_limit;
use crate::app::Setting;
use crate::cases::done;
use crate::error::AppError;

/// The step under which a review stands in lists.
const REVIEW: &str = "trial-review";
/// Who decides about credit.
const REVIEWER: &str = "controller";

/// Makes the tasks of reviews that are due on a day and were not made before; how many.
pub(crate) fn call_for_reviews(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    on: Date,
    ids: &mut dyn IdSource,
) -> Result<u64, AppError> {
    let creditor = setting.creditor.id;
    let mut made = 0;
    for named in tx.limits_on_trial(creditor)? {
        if due(Some(named.of.limit), named.of.span, on).is_none() {
            continue;
        }
        // Of merged numbers one limit counts; its review is the customer's.
        let numbers = tx.accounts_around(named.of.account, &AsOf::day(on))?;
        let Some(due_on) = due_of(tx, &numbers, on)? else { continue };
        let account = numbers.first().copied().unwrap_or(named.of.account);
        let number = number_of(due_on, &tx.customer(account)?.account.number);
        if tx.find_task(creditor, &number)?.is_some() {
            continue;
        }
        let (step, role) = (REVIEW.to_string(), REVIEWER.to_string());
        let task = Task { id: TaskId::next(ids), account, number, step, channel: Channel::None, role, due_on };
        tx.commit(who, creditor, &[Change::Task(TaskChange::Created(task))])?;
        made += 1;
    }
    Ok(made)
}

/// What becomes of an account's review when its limit changed: it is done when the trial is over, and to be done again when that was
/// taken back.
pub(crate) fn follow(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    changes: &[Change],
) -> Result<Vec<Change>, AppError> {
    let today = who.at.to_zoned(setting.zone()).date();
    let set = changes.iter().rev().find_map(|change| match change {
        Change::Account(AccountChange::LimitSet { account, .. }) => Some(*account),
        _ => None,
    });
    let Some(account) = set else { return Ok(Vec::new()) };
    let numbers = tx.accounts_around(account, &AsOf::day(today))?;
    let follows = match due_of(tx, &numbers, today)? {
        Some(due_on) => again(tx, setting, numbers.first().copied().unwrap_or(account), due_on)?,
        None => closed(tx, setting, &numbers, today)?,
    };
    if !follows.is_empty() {
        tx.commit(who, setting.creditor.id, &follows)?;
    }
    Ok(follows)
}

/// The day of the review of the limit that counts for a customer's numbers, if it has come.
fn due_of(tx: &mut Tx<'_>, numbers: &[AccountId], on: Date) -> Result<Option<Date>, AppError> {
    Ok(own_limit(tx, numbers, on)?.and_then(|(limit, span)| due(Some(limit), span, on)))
}

/// The day of the review, if it has come.
fn due(limit: Option<Money>, span: LimitSpan, on: Date) -> Option<Date> {
    let review_on = span.trial_of(limit?)?.review_on();
    (review_on <= on).then_some(review_on)
}

fn number_of(due_on: Date, customer: &str) -> String {
    format!("{due_on}-{customer}-{REVIEW}")
}

fn closed(tx: &mut Tx<'_>, setting: &Setting, numbers: &[AccountId], today: Date) -> Result<Vec<Change>, AppError> {
    let mut open = tx.tasks(setting.creditor.id, Tasks::Open)?;
    open.retain(|line| numbers.contains(&line.task.account) && line.task.step == REVIEW);
    Ok(open.iter().map(|line| done(line, today, "done", "")).collect())
}

fn again(tx: &mut Tx<'_>, setting: &Setting, account: AccountId, due_on: Date) -> Result<Vec<Change>, AppError> {
    let number = number_of(due_on, &tx.customer(account)?.account.number);
    let known = tx.find_task(setting.creditor.id, &number)?.filter(|line| line.done_on.is_some());
    let reopened = |task: TaskId| Change::Task(TaskChange::Reopened { account, task, number });
    Ok(known.map(|line| reopened(line.task.id)).into_iter().collect())
}
