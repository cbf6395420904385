//! What a person makes of an answer: a promise, a dispute, or nothing that is kept beside it.
//!
//! The promise or the dispute is recorded, the task is done and the pause lifted in one transaction: what was agreed rests by itself, and
//! what was answered is asked for again.

use dunlin_core::change::{Change, ReplyChange};
use dunlin_core::id::AccountId;
use dunlin_core::promise::PromiseVia;
use dunlin_core::reply::ReplyEnd;
use dunlin_store::{ReplyLine, TaskLine, Tx, Who};
use jiff::civil::Date;

use super::READ_STEP;
use crate::app::{App, Setting};
use crate::cases::{self, DisputeInput, Done, PromiseInput};
use crate::error::{AppError, Failure};

/// What is made of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndInput<'a> {
    /// A promise; what is left out is taken from what was suggested.
    Promise {
        /// The amount as written.
        amount: Option<&'a str>,
        /// The day.
        on: Option<Date>,
    },
    /// A dispute.
    Dispute {
        /// The item contested.
        item: &'a str,
        /// Why; left out, what was suggested.
        reason: Option<&'a str>,
    },
    /// It was answered.
    Answered,
    /// It asks for nothing.
    Passed,
}

impl EndInput<'_> {
    fn end(self) -> ReplyEnd {
        match self {
            EndInput::Promise { .. } => ReplyEnd::Promise,
            EndInput::Dispute { .. } => ReplyEnd::Dispute,
            EndInput::Answered => ReplyEnd::Answered,
            EndInput::Passed => ReplyEnd::Passed,
        }
    }
}

/// Says what an answer is.
///
/// # Errors
/// `reply.unknown`; `reply.not_open` for what waits for nobody; `reply.no_day`, `reply.no_amount` for a promise without them; those of promises
/// and disputes.
pub fn end(app: &mut App, setting: &Setting, key: &str, input: EndInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let who = app.who(format!("mail {key}: {}", input.end().code()));
    app.store.transaction(|tx| {
        let line = super::listed::found(tx, setting, key)?;
        if !line.is_open() {
            let message = format!("mail {key} waits for nobody");
            return Err(AppError::new(Failure::Refused, "reply.not_open", message)
                .hint("dunlin reply list shows those that do")
                .with("key", key));
        }
        let account = line.reply.account;
        let made = made(tx, setting, (&who, today), &line, input)?;
        let ended = ReplyChange::Ended { account, key: key.to_owned(), end: input.end(), on: today };
        let mut changes = vec![Change::Reply(ended)];
        changes.extend(task_done(tx, setting, &line, (input, today))?);
        changes.extend(no_longer_paused(tx, &line, today)?);
        let mut done = cases::commit(tx, setting, &who, account, changes)?;
        if let Some(made) = made {
            done.extend(made);
        }
        Ok(done)
    })
}

/// The promise or the dispute that an answer becomes.
fn made(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (who, today): (&Who, Date),
    line: &ReplyLine,
    input: EndInput<'_>,
) -> Result<Option<Done>, AppError> {
    let meant = line.reply.suggested.as_ref();
    match input {
        EndInput::Promise { amount, on } => {
            let lacks = |code, what: &str, flag: &str| {
                let message = format!("{what} was promised is not said, and the mail does not say it for certain");
                AppError::new(Failure::Usage, code, message).hint(format!("{flag}, as the mail means it"))
            };
            let on =
                on.or(meant.and_then(|own| own.on)).ok_or_else(|| lacks("reply.no_day", "when it", "--on DATE"))?;
            let suggested = meant.and_then(|own| own.amount);
            let amount = amount.map(str::to_owned).or(suggested.map(dunlin_core::money::Money::to_decimal));
            let amount = amount.ok_or_else(|| lacks("reply.no_amount", "how much", "--amount AMOUNT"))?;
            let promise = PromiseInput {
                currency: suggested.as_ref().map(|own| own.currency.code()),
                from: line.reply.sent_on.filter(|sent| *sent <= today),
                by: line.reply.from.as_deref(),
                via: Some(PromiseVia::Mail),
                ..PromiseInput::new(&line.customer, &amount, on)
            };
            cases::promise_added(tx, setting, (who, today), &promise).map(Some)
        }
        EndInput::Dispute { item, reason } => {
            cases::find_item_of(tx, setting, line.reply.account, item)?;
            let reason = reason.or(meant.and_then(|own| own.reason.as_deref())).unwrap_or("other");
            let dispute = DisputeInput { item, reason, ..DisputeInput::default() };
            cases::dispute_added(tx, setting, (who, today), &dispute).map(Some)
        }
        EndInput::Answered | EndInput::Passed => Ok(None),
    }
}

fn task_done(
    tx: &mut Tx<'_>,
    setting: &Setting,
    line: &ReplyLine,
    (input, today): (EndInput<'_>, Date),
) -> Result<Option<Change>, AppError> {
    let task = tx.find_task(setting.creditor.id, &format!("{}-{READ_STEP}", line.reply.key))?;
    let open = task.filter(|task| task.done_on.is_none());
    Ok(open.map(|task| cases::done(&task, today, "done", input.end().code())))
}

/// The pause that an answer brought is over.
fn no_longer_paused(tx: &mut Tx<'_>, line: &ReplyLine, today: Date) -> Result<Vec<Change>, AppError> {
    match line.reply.hold {
        Some(hold) => cases::hold_lifted(tx, line.reply.account, hold, (today, &line.reply.key)),
        None => Ok(Vec::new()),
    }
}

/// What the end of a task says of the answer that it was made for: somebody answered it.
pub(crate) fn answered(tx: &mut Tx<'_>, setting: &Setting, task: &TaskLine, on: Date) -> Result<Vec<Change>, AppError> {
    let key = task.task.number.strip_suffix(READ_STEP).and_then(|key| key.strip_suffix('-'));
    let Some(key) = key.filter(|_| task.task.step == READ_STEP) else { return Ok(Vec::new()) };
    let Some(line) = tx.find_reply(setting.creditor.id, key)?.filter(ReplyLine::is_open) else { return Ok(Vec::new()) };
    let account: AccountId = line.reply.account;
    let mut changes =
        vec![Change::Reply(ReplyChange::Ended { account, key: key.to_owned(), end: ReplyEnd::Answered, on })];
    changes.extend(no_longer_paused(tx, &line, on)?);
    Ok(changes)
}
