//! Why they do not pay: what a reason leads to, and whether it holds.
//!
//! Requirements R2.7, R3.6. Decides: nothing but that one open review is enough; what points to a review is `dunlin_core::conversation`.

use dunlin_core::change::{Call, CallChange, Change, Task, TaskChange};
use dunlin_core::conversation::{Heard, Verdict};
use dunlin_core::id::{AccountId, IdSource, TaskId};
use dunlin_core::outcome::Outcome;
use dunlin_core::policy::Channel;
use dunlin_store::{AsOf, CallLine, Tasks, Tx};
use jiff::civil::Date;

use super::{Done, commit};
use crate::app::{App, Setting, new_ids};
use crate::customers;
use crate::error::{AppError, Failure};

/// The step under which a review stands in lists.
const REVIEW: &str = "legal-review";
/// Who decides.
const REVIEWER: &str = "controller";

/// Until when money that they say was sent is waited for.
pub(super) fn waits_until(setting: &Setting, outcome: Outcome, on: Date) -> Option<Date> {
    let days = setting.policy.calls.already_sent_days;
    outcome.says_sent().then(|| setting.calendar.add_business_days(on, days))
}

/// The review to which a refusal, or a reason that is being logged, points, if it does.
pub(super) fn review_of(
    tx: &mut Tx<'_>,
    setting: &Setting,
    call: &Call,
    ids: &mut dyn IdSource,
) -> Result<Option<Change>, AppError> {
    let mut heard = None;
    if let Some(unpaid) = &call.unpaid {
        let head = tx.head_of(call.account, &AsOf::day(call.on))?;
        let before = tx.customer_view(head, &AsOf::day(call.on))?.heard;
        heard = Some(Heard::then(before, call.on, !unpaid.details.trim().is_empty(), Verdict::Open));
    }
    let points = Outcome::find(&call.outcome).is_some_and(|outcome| outcome.asks_review(heard));
    if points { review(tx, setting, call.account, call.on, ids) } else { Ok(None) }
}

/// A task for whoever decides on legal action, unless one is open.
fn review(
    tx: &mut Tx<'_>,
    setting: &Setting,
    account: AccountId,
    on: Date,
    ids: &mut dyn IdSource,
) -> Result<Option<Change>, AppError> {
    let customer = tx.customer(account)?.account.number;
    let mut number = format!("{on}-{customer}-{REVIEW}");
    let creditor = setting.creditor.id;
    let is_own = |line: &dunlin_store::TaskLine| line.task.account == account && line.task.step == REVIEW;
    if tx.tasks(creditor, Tasks::Open)?.iter().any(is_own) {
        return Ok(None);
    }
    // One that was taken back on the day does not stand in the way.
    for nth in 2.. {
        match tx.find_task(creditor, &number)? {
            None => break,
            Some(line) if line.outcome.as_deref() == Some(TaskChange::WITHDRAWN) => {
                number = format!("{on}-{customer}-{REVIEW}-{nth}");
            }
            Some(_) => return Ok(None),
        }
    }
    let (step, role) = (REVIEW.to_string(), REVIEWER.to_string());
    let task = Task { id: TaskId::next(ids), account, number, step, channel: Channel::None, role, due_on: on };
    Ok(Some(Change::Task(TaskChange::Created(task))))
}

/// Says whether a reason that a customer gave holds. `call` is the version of the conversation; else the newest with a reason is meant.
///
/// # Errors
/// `customer.unknown`; `call.unknown`; `call.no_reason` when none was given in it.
pub fn check_reason(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    call: Option<i64>,
    verdict: Verdict,
    details: &str,
) -> Result<Done, AppError> {
    let on = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who("reason checked"), new_ids());
    app.store.transaction(|tx| {
        let account = customers::ledger(tx, setting, customer)?;
        let calls = tx.calls(account)?;
        let line = named(&calls, call)?;
        let Some(unpaid) = &line.call.unpaid else {
            let message = "no reason for not paying was given in this conversation";
            return Err(AppError::new(Failure::Refused, "call.no_reason", message)
                .hint("dunlin call log --why CODE --details TEXT"));
        };
        let has_details = !unpaid.details.trim().is_empty();
        let heard = Heard { on: line.call.on, has_details, was_asked: false, verdict };
        let details = details.to_string();
        let checked = CallChange::Checked { account, call: line.call.id, on, verdict, details };
        let points = heard.review().is_some();
        let review = if points { review(tx, setting, account, on, &mut ids)? } else { None };
        commit(tx, setting, &who, account, std::iter::once(Change::Call(checked)).chain(review).collect())
    })
}

/// The conversation of a version, else the newest in which a reason was given.
fn named(calls: &[CallLine], version: Option<i64>) -> Result<&CallLine, AppError> {
    let found = match version {
        Some(version) => calls.iter().find(|line| line.version == version),
        None => calls.iter().rev().find(|line| line.call.unpaid.is_some()),
    };
    found.ok_or_else(|| AppError::not_found("call.unknown", "there is no such conversation"))
}
