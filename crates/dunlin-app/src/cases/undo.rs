//! Taking back what was just done: each fact of a commit is answered by a further fact; the log keeps both.
//!
//! Decides nothing: which fact answers which is `Change::taken_back`. A commit is named by the number whose ledger it wrote
//! and the version of the account that it made, so it cannot be mistaken for a later one, and what was taken back once is not taken back again.

use dunlin_core::change::{AccountChange, Change, CreditChange, DisputeChange, HoldChange};
use dunlin_core::id::{AccountId, DisputeId, HoldId, IdSource};
use dunlin_store::{ActivityLine, AsOf, Tx, Who};
use jiff::civil::Date;

use super::Done;
use crate::app::{App, Setting, new_ids};
use crate::customers;
use crate::error::{AppError, Failure};
use crate::rights::Right;

/// Takes back what a commit of a customer number's own account did.
///
/// # Errors
/// `customer.unknown`; `undo.unknown` when there is no such commit; `undo.not_possible` for what cannot be taken back like this;
/// `undo.too_late` when something of it has changed since.
pub fn undo(app: &mut App, setting: &Setting, customer: &str, version: i64) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who("taken back"), new_ids());
    app.store.transaction(|tx| {
        let account = customers::ledger(tx, setting, customer)?;
        take_back(tx, setting, &who, (account, version), today, &mut ids)
    })
}

/// The right that taking a commit back needs: the one that doing it needed.
///
/// # Errors
/// `customer.unknown`.
pub fn needed_to_undo(app: &mut App, setting: &Setting, customer: &str, version: i64) -> Result<Right, AppError> {
    app.store.read(|tx| {
        let account = customers::ledger(tx, setting, customer)?;
        let lines = tx.activity_at(account, version)?;
        let mut needed = lines.iter().filter_map(|line| match line.change {
            Some(
                Change::Account(AccountChange::LimitSet { .. }) | Change::Credit(CreditChange::GroupJoined { .. }),
            ) => Some(Right::Adjust),
            Some(Change::Credit(CreditChange::OverrideGiven(_))) => Some(Right::Approve),
            Some(Change::Policy(_)) => Some(Right::Policy),
            _ => None,
        });
        Ok(needed.next().unwrap_or(Right::Collect))
    })
}

/// Takes a commit back inside a transaction.
pub(crate) fn take_back(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    (account, version): (AccountId, i64),
    today: Date,
    ids: &mut dyn IdSource,
) -> Result<Done, AppError> {
    let mut lines = tx.activity_at(account, version)?;
    if lines.is_empty() {
        return Err(AppError::not_found("undo.unknown", "there is nothing that could be taken back"));
    }
    lines.extend(of_other_numbers(tx, &lines, account)?);
    let mut changes = Vec::with_capacity(lines.len());
    for line in lines.iter().rev() {
        changes.push(answer(tx, line, account, today, ids)?);
    }
    super::promises::still_to_come(tx, &mut changes, today)?;
    super::commit(tx, setting, who, account, changes).map_err(too_late)
}

/// What was said with it of the customer's other numbers: that none of them has a limit any more, or is in a group.
fn of_other_numbers(
    tx: &mut Tx<'_>,
    lines: &[ActivityLine],
    account: AccountId,
) -> Result<Vec<ActivityLine>, AppError> {
    let Some((said, what)) = lines.iter().find_map(|line| Some((line, no_more(line.change.as_ref()?)?))) else {
        return Ok(Vec::new());
    };
    // Numbers that were split off since were said to have none as well.
    let then = AsOf { known_at: Some(said.at), ..AsOf::day(Date::MAX) };
    let mut others = tx.accounts_around(account, &then)?;
    others.retain(|number| *number != account);
    let mut found = Vec::new();
    for number in others {
        let is_of_it = |line: &ActivityLine| {
            let is_none = line.change.as_ref().is_some_and(|change| no_more_of(change) == Some(what));
            is_none && line.actor == said.actor && line.why == said.why
        };
        found.extend(tx.activity_at_once(number, said.at)?.into_iter().rfind(is_of_it));
    }
    Ok(found)
}

/// What all numbers of a customer have no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NoMore {
    Limit,
    Group,
}

/// What a change says of all numbers, though it names one: no limit; or a group for one of them, and none for the others.
fn no_more(change: &Change) -> Option<NoMore> {
    match change {
        Change::Credit(CreditChange::GroupJoined { .. }) => Some(NoMore::Group),
        other => no_more_of(other),
    }
}

fn no_more_of(change: &Change) -> Option<NoMore> {
    match change {
        Change::Account(AccountChange::LimitSet { limit: None, .. }) => Some(NoMore::Limit),
        Change::Credit(CreditChange::GroupJoined { group: None, .. }) => Some(NoMore::Group),
        _ => None,
    }
}

/// The row that was to be changed is not as it was.
fn too_late(error: AppError) -> AppError {
    if error.code == "row.not_there" { changed_since() } else { error }
}

fn changed_since() -> AppError {
    let message = "it was taken back already, or has changed since";
    AppError::new(Failure::Refused, "undo.too_late", message).hint("the customer's timeline shows how it stands")
}

fn answer(
    tx: &mut Tx<'_>,
    line: &ActivityLine,
    account: AccountId,
    today: Date,
    ids: &mut dyn IdSource,
) -> Result<Change, AppError> {
    let not_possible = || {
        let message = format!("{} cannot be taken back like this", line.code.replace(['.', '_'], " "));
        AppError::new(Failure::Refused, "undo.not_possible", message)
    };
    let change = line.change.as_ref().ok_or_else(not_possible)?;
    if let Some(answer) = change.taken_back(today, "taken back") {
        return Ok(answer);
    }
    let answer = match change {
        Change::Account(AccountChange::ContactChanged { contact, .. }) => tx
            .contact_before(account, contact.id, line.version)?
            .map(|contact| Change::Account(AccountChange::ContactChanged { account, contact })),
        Change::Account(AccountChange::Updated(state)) => {
            if tx.customer(account)?.account != *state {
                return Err(changed_since());
            }
            tx.account_before(account, line.version)?.map(|was| Change::Account(AccountChange::Updated(was)))
        }
        Change::Hold(HoldChange::Lifted { hold, .. }) => {
            let placed = tx.holds(account)?.into_iter().map(|line| line.hold).find(|own| own.id == *hold);
            placed.map(|mut hold| {
                (hold.id, hold.from_on) = (HoldId::next(ids), hold.from_on.max(today));
                Change::Hold(HoldChange::Placed(hold))
            })
        }
        Change::Dispute(DisputeChange::Closed { dispute, item, .. }) => {
            let raised = tx.disputes(account)?.into_iter().map(|line| line.dispute).find(|own| own.id == *dispute);
            raised.map(|mut dispute| {
                (dispute.id, dispute.from_on) = (DisputeId::next(ids), today);
                Change::Dispute(DisputeChange::Raised { dispute, item: item.clone() })
            })
        }
        _ => None,
    };
    answer.ok_or_else(not_possible)
}
