//! A conversation with what came of it, in one commit: the call, the promise or the dispute, and the task it was for.
//!
//! Requirements R2.7, R3.4. Which waiting tasks a conversation ends, and how, is the core's (`outcome`). Decides: a try of an earlier day puts
//! nothing off, for the task waits today.

use dunlin_core::change::{Call, CallChange, Change};
use dunlin_core::conversation::{Unpaid, Via, days_fit};
use dunlin_core::id::{AccountId, CallId, IdSource};
use dunlin_core::outcome::{Outcome, TaskEnd, is_ended_by};
use dunlin_core::promise::PromiseVia;
use dunlin_store::{AsOf, CallLine, TaskLine, Tx};
use jiff::civil::Date;

use super::disputes::{DisputeInput, raised};
use super::promises::{PromiseInput, promised};
use super::tasks::{done, open_task, put_off};
use super::{Done, commit, everything, find_item_of, item_detail, why};
use crate::app::{App, Setting, new_ids};
use crate::customers;
use crate::error::{AppError, Failure};

/// What came of a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CameOf<'a> {
    /// They pay so much by a day.
    Promised {
        /// As written.
        amount: &'a str,
        /// The day.
        by: Date,
        /// For these; none is the account.
        items: &'a [String],
        /// It is sent by the day, not there.
        sends: bool,
    },
    /// They contest an item, or a part of it.
    Contested {
        /// Its number.
        item: &'a str,
        /// The part as written; all of it when left out.
        amount: Option<&'a str>,
        /// `quality`, `price`, `quantity`, `not_received`, `already_paid` or `other`.
        reason: &'a str,
    },
    /// They named a day to pay, and promised nothing.
    PayDate(Date),
    /// The invoice has arrived.
    Arrived,
    /// They say that it was paid already: this item, or all that is late.
    AlreadySent(Option<&'a str>),
    /// Somebody was reached, and nothing was agreed.
    Reached,
    /// A message was left.
    LeftMessage,
    /// Nobody answered, or was there.
    NoAnswer,
    /// At a visit they paid on the spot: this item, or all that is late.
    Paid(Option<&'a str>),
    /// At a visit they refused to pay, or to talk about it.
    Refused,
    /// At a visit: they are not there any more.
    Moved,
    /// At a visit: the business is visibly closed.
    Closed,
}

impl CameOf<'_> {
    /// The outcome of the conversation.
    fn outcome(self) -> Outcome {
        match self {
            CameOf::Promised { .. } | CameOf::Contested { .. } | CameOf::Reached => Outcome::Reached,
            CameOf::PayDate(_) => Outcome::PayDate,
            CameOf::Arrived => Outcome::Arrived,
            CameOf::AlreadySent(_) => Outcome::AlreadySent,
            CameOf::LeftMessage => Outcome::LeftMessage,
            CameOf::NoAnswer => Outcome::NoAnswer,
            CameOf::Paid(_) => Outcome::Paid,
            CameOf::Refused => Outcome::Refused,
            CameOf::Moved => Outcome::Moved,
            CameOf::Closed => Outcome::Closed,
        }
    }
}

/// Whether somebody was there when a call was made.
pub(crate) fn has_reached(line: &CallLine) -> bool {
    Outcome::find(&line.call.outcome).is_none_or(Outcome::has_reached)
}

/// A conversation as a person logs it while talking.
#[derive(Debug, Clone)]
pub struct TalkInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// What came of it.
    pub came_of: CameOf<'a>,
    /// With whom.
    pub with: Option<&'a str>,
    /// What was said; no letter prints it.
    pub note: &'a str,
    /// What was agreed, as the letter that confirms the conversation prints it.
    pub agreed: &'a str,
    /// The task that it was for.
    pub task: Option<&'a str>,
    /// How it was held.
    pub via: Via,
    /// Why they have not paid, if they said.
    pub unpaid: Option<Unpaid>,
}

/// Logs a conversation with what came of it.
///
/// # Errors
/// `customer.unknown`, `task.unknown`, `task.done`, `task.other_customer`, `call.pay_day`, `call.outcome`; those of a promise and of a dispute.
pub fn log_talk(app: &mut App, setting: &Setting, input: &TalkInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    if let CameOf::PayDate(day) = input.came_of {
        days_fit(today, Some(day), today)?;
    }
    input.came_of.outcome().fits(input.via)?;
    let (who, mut ids) = (app.who("call log"), new_ids());
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, input.customer)?;
        let call = call(tx, setting, account, today, input, &mut ids)?;
        let review = why::review_of(tx, setting, &call, &mut ids)?;
        let account = call.account;
        let mut changes = vec![Change::Call(CallChange::Logged(call.clone()))];
        changes.extend(review);
        match input.came_of {
            CameOf::Promised { amount, by, items, sends } => {
                let view = tx.customer_view(account, &everything())?;
                let via = Some(PromiseVia::from(input.via));
                let said =
                    PromiseInput { items, sends, by: input.with, via, ..PromiseInput::new(input.customer, amount, by) };
                changes.extend(promised(tx, setting, &view, &said, today, &mut ids)?);
            }
            CameOf::Contested { item, amount, reason } => {
                changes.push(contested(tx, setting, account, (item, amount, reason), today, &mut ids)?);
            }
            _ => {}
        }
        let named = input.task.map(|number| named_task(tx, setting, account, number)).transpose()?;
        changes.extend(ended(tx, setting, (&call, input.came_of.outcome()), named.as_ref(), today)?);
        commit(tx, setting, &who, account, changes)
    })
}

fn call(
    tx: &mut Tx<'_>,
    setting: &Setting,
    customer: AccountId,
    today: Date,
    input: &TalkInput<'_>,
    ids: &mut dyn IdSource,
) -> Result<Call, AppError> {
    let item = match input.came_of {
        CameOf::AlreadySent(Some(number)) | CameOf::Paid(Some(number)) => {
            Some(find_item_of(tx, setting, customer, number)?)
        }
        _ => None,
    };
    let outcome = input.came_of.outcome();
    Ok(Call {
        id: CallId::next(ids),
        account: item.map_or(customer, |item| item.account),
        item: item.map(|item| item.item),
        on: today,
        outcome: outcome.code().to_string(),
        with: input.with.map(str::to_string),
        note: input.note.to_string(),
        agreed: input.agreed.to_string(),
        pay_on: if let CameOf::PayDate(on) = input.came_of { Some(on) } else { None },
        via: input.via,
        unpaid: input.unpaid.clone(),
        waits_until: why::waits_until(setting, outcome, today),
    })
}

fn contested(
    tx: &mut Tx<'_>,
    setting: &Setting,
    account: AccountId,
    (item, amount, reason): (&str, Option<&str>, &str),
    today: Date,
    ids: &mut dyn IdSource,
) -> Result<Change, AppError> {
    let (owner, detail) = item_detail(tx, setting, item)?;
    if owner != account && tx.head_of(owner, &AsOf::day(today))? != account {
        let message = format!("{item} is another customer's");
        return Err(AppError::new(Failure::Usage, "item.other_customer", message));
    }
    let input = DisputeInput { item, amount, reason, ..DisputeInput::default() };
    raised(setting, &detail, &input, today, ids)
}

/// The task that a person works on.
fn named_task(tx: &mut Tx<'_>, setting: &Setting, account: AccountId, number: &str) -> Result<TaskLine, AppError> {
    let line = open_task(tx, setting, number)?;
    if tx.head_of(line.task.account, &everything())? != account {
        let message = format!("task {number} is about another customer");
        return Err(AppError::new(Failure::Usage, "task.other_customer", message));
    }
    Ok(line)
}

/// What a conversation does with the task that it was held for, and with the others that wait for one.
pub(super) fn ended(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (call, outcome): (&Call, Outcome),
    named: Option<&TaskLine>,
    today: Date,
) -> Result<Vec<Change>, AppError> {
    let mut waiting = tx.talks_due(call.account, call.on)?;
    waiting.retain(|line| is_ended_by(&line.task, call.via, named.map(|named| &named.task)));
    let mut changes = Vec::new();
    for line in named.into_iter().chain(&waiting) {
        match outcome.ends(setting.policies.asks_again(&line.task.step)) {
            TaskEnd::Done(word) => changes.push(done(line, call.on, word, &call.note)),
            TaskEnd::PutOff => {
                let again_on = setting.calendar.next_business_day_after(call.on);
                if again_on > today {
                    changes.push(put_off(line, again_on, today)?);
                }
            }
        }
    }
    Ok(changes)
}

/// A call that a commit of the account logged counts as if it had not been.
///
/// # Errors
/// `customer.unknown`; `call.unknown` when there is none, or it was struck out already.
pub fn strike_call(app: &mut App, setting: &Setting, customer: &str, version: i64) -> Result<Done, AppError> {
    let who = app.who("call struck out");
    app.store.transaction(|tx| {
        let account = customers::ledger(tx, setting, customer)?;
        let missing = || AppError::not_found("call.unknown", "the call was struck out already");
        let logged = tx.calls(account)?.into_iter().find(|line| line.version == version).ok_or_else(missing)?;
        let struck = CallChange::Struck { account, call: logged.call.id, reason: who.why.clone() };
        commit(tx, setting, &who, account, vec![Change::Call(struck)])
    })
}
