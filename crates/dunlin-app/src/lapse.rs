//! Claims that soon cannot be enforced: what the task about them is about, and when it goes away.
//!
//! When a claim lapses, and when a person is told, is the core's (`limitation`, `plan`). Here the task that a run made ends by itself in the
//! transaction that settles the last of its items, gives it up or brings it before a court, and stands there again when that is taken back.

use dunlin_core::change::{Change, ItemChange, LinkChange, PlacementChange, PlacementEvent, ReceiptChange, TaskChange};
use dunlin_core::days::day_number;
use dunlin_core::id::{AccountId, CreditorId};
use dunlin_core::limitation::{ClaimLaws, Enforceable, enforceable};
use dunlin_core::plan::LIMITATION_STEP;
use dunlin_core::view::AccountView;
use dunlin_law::limitation_table;
use dunlin_store::{AsOf, TaskLine, ToldOf, Tx, Who};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::cases::done;
use crate::customers;
use crate::error::AppError;

/// How a task ends whose claims are settled, and what stands beside it then.
const ENDED: (&str, &str) = ("done", "settled");

/// A claim that a task is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lapsing {
    /// The item's number.
    pub item: String,
    /// The last day on which it can be enforced.
    pub last: Date,
    /// Where that stands.
    pub law: String,
}

/// The laws by which a creditor's claims lapse.
pub(crate) fn laws(country: &str) -> ClaimLaws<'_> {
    ClaimLaws { country, table: limitation_table() }
}

/// Which claims a task is about that soon cannot be enforced, with the day and the law of each; none for any other task, and of those that
/// are settled, given up or before a court by now.
///
/// # Errors
/// Those of the book.
pub fn lapsing(app: &mut App, setting: &Setting, task: &TaskLine) -> Result<Vec<Lapsing>, AppError> {
    if task.task.step != LIMITATION_STEP {
        return Ok(Vec::new());
    }
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let head = tx.head_of(task.task.account, &AsOf::day(today))?;
        let numbers = customers::numbers(tx, head)?;
        let told = tx.told_of(&numbers, task.task.id)?;
        let view = tx.customer_view(head, &AsOf::day(today))?;
        Ok(still_lapsing(&view, &told, &laws(&setting.creditor.country), today))
    })
}

fn still_lapsing(view: &AccountView, told: &[ToldOf], laws: &ClaimLaws<'_>, today: Date) -> Vec<Lapsing> {
    let own = |told: &ToldOf| {
        let item = view.items.iter().find(|item| item.id == told.item && item.open_minor > 0)?;
        match enforceable(view, item, laws, today)? {
            Enforceable::Until { last, law } if day_number(last) == told.cycle && today <= last => {
                Some(Lapsing { item: item.number.clone(), last, law: law.to_string() })
            }
            _ => None,
        }
    };
    told.iter().filter_map(own).collect()
}

/// Whether something may have been settled, or be owed again, or a court have something to do with it.
pub(crate) fn may_matter(change: &Change) -> bool {
    match change {
        Change::Receipt(ReceiptChange::Recorded(_)) | Change::Item(ItemChange::Issued { .. }) => false,
        Change::Receipt(_)
        | Change::Item(_)
        | Change::Link(LinkChange::MemberRemoved { .. } | LinkChange::Split { .. }) => true,
        Change::Placement(PlacementChange::Happened { event, .. }) => {
            matches!(event, PlacementEvent::Court { .. } | PlacementEvent::Ended { .. })
        }
        _ => false,
    }
}

/// Ends the tasks of a customer whose claims are settled by now, and opens those again whose claims are not; what was done.
pub(crate) fn settle(
    tx: &mut Tx<'_>,
    (creditor, country): (CreditorId, &str),
    who: &Who,
    account: AccountId,
    today: Date,
) -> Result<Vec<Change>, AppError> {
    let head = tx.head_of(account, &AsOf::day(today))?;
    let mut tasks: Vec<(TaskLine, Vec<ToldOf>)> = Vec::new();
    let numbers = customers::numbers(tx, head)?;
    for number in &numbers {
        for line in tx.tasks_about_limitation(*number)? {
            let by_rule = line.outcome.as_deref() == Some(ENDED.0) && line.note.as_deref() == Some(ENDED.1);
            if line.done_on.is_none() || by_rule {
                let told = tx.told_of(&numbers, line.task.id)?;
                tasks.push((line, told));
            }
        }
    }
    if tasks.is_empty() {
        return Ok(Vec::new());
    }
    let view = tx.customer_view(head, &AsOf::day(today))?;
    let change = |(line, told): (TaskLine, Vec<ToldOf>)| {
        let is_settled = still_lapsing(&view, &told, &laws(country), today).is_empty();
        match (line.done_on, is_settled) {
            (None, true) => Some(done(&line, today, ENDED.0, ENDED.1)),
            (Some(_), false) => {
                let (account, task, number) = (line.task.account, line.task.id, line.task.number);
                Some(Change::Task(TaskChange::Reopened { account, task, number }))
            }
            _ => None,
        }
    };
    let changes: Vec<Change> = tasks.into_iter().filter_map(change).collect();
    if !changes.is_empty() {
        tx.commit(who, creditor, &changes)?;
    }
    Ok(changes)
}

/// The same for every customer that has such a task: after a load of many.
pub(crate) fn settle_all(tx: &mut Tx<'_>, creditor: CreditorId, who: &Who, today: Date) -> Result<(), AppError> {
    let accounts = tx.accounts_told_of_limitation(creditor)?;
    if accounts.is_empty() {
        return Ok(());
    }
    let all = tx.creditors()?;
    let Some(country) = all.into_iter().find(|own| own.id == creditor).map(|own| own.country) else { return Ok(()) };
    accounts.into_iter().try_for_each(|account| settle(tx, (creditor, &country), who, account, today).map(drop))
}
