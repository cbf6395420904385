//! What a customer contests: raised with somebody who sees to it and a day for the answer, ended by a credit, by "not justified", or by both.
//!
//! Requirement R3.6. What is not contested goes on meanwhile. A credit is formed and used in the transaction that ends the dispute, so
//! that nothing is asked for in between. What was not justified is asked for again where the policy stood, after a letter that says so.

use dunlin_core::change::{Change, DisputeChange, ItemChange};
use dunlin_core::code::Refusal;
use dunlin_core::days::after;
use dunlin_core::id::{AccountId, DisputeId, IdSource};
use dunlin_core::ledger::{self, EntryKind};
use dunlin_core::money::Money;
use dunlin_core::view::Dispute;
use dunlin_store::{DisputeLine, DisputeRow, ItemDetail, Tx, Who};
use jiff::civil::Date;

use super::{
    Done, booked, commit, everything, followed, free_number, is_disputed, may_book, named_details, only_part,
    read_amount,
};
use crate::app::{App, Setting, new_ids};
use crate::error::{AppError, Failure};

/// Why something is contested, by the words of JSON.
pub const DISPUTE_REASONS: [&str; 6] = ["quality", "price", "quantity", "not_received", "already_paid", "other"];

/// A dispute as a person raises it.
#[derive(Debug, Clone, Copy, Default)]
pub struct DisputeInput<'a> {
    /// The item's number, or that of its document.
    pub item: &'a str,
    /// The contested part as written; all of it when left out.
    pub amount: Option<&'a str>,
    /// One of [`DISPUTE_REASONS`].
    pub reason: &'a str,
    /// The day it began; today when left out.
    pub from: Option<Date>,
    /// Who sees to it.
    pub owner: Option<&'a str>,
    /// The last day for an answer; by the policy when left out.
    pub answer_by: Option<Date>,
}

/// How a dispute ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DisputeEnd<'a> {
    /// The customer was right: a credit note over all that was contested.
    Credited,
    /// The creditor was right.
    NotJustified,
    /// The customer was right with a part of it, as written; the rest is owed.
    Split(&'a str),
}

impl DisputeEnd<'_> {
    /// The stable word of the outcome.
    fn outcome(self) -> &'static str {
        match self {
            DisputeEnd::Credited => "credited",
            DisputeEnd::NotJustified => "rejected",
            DisputeEnd::Split(_) => "split",
        }
    }
}

/// Records that the customer contests an item, or part of it.
///
/// # Errors
/// `item.unknown`, `invoice.in_parts`, `dispute.exists`, `dispute.out_of_range`, `interval.ends_before_it_begins`.
pub fn add_dispute(app: &mut App, setting: &Setting, input: &DisputeInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let who = app.who(format!("dispute: {}", input.reason));
    app.store.transaction(|tx| dispute_added(tx, setting, (&who, today), input))
}

/// The dispute as one commit, in a transaction that has found out that it may be raised.
pub(crate) fn dispute_added(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (who, today): (&Who, Date),
    input: &DisputeInput<'_>,
) -> Result<Done, AppError> {
    let (from_on, mut ids) = (input.from.unwrap_or(today), new_ids());
    let mut details = named_details(tx, setting, input.item)?;
    if input.amount.is_some() {
        only_part(input.item, &details)?;
    }
    if details.len() > 1 {
        details.retain(|detail| detail.open_minor > 0 && !is_disputed(detail));
    }
    let mut changes = Vec::new();
    for detail in &details {
        changes.push(raised(setting, detail, input, from_on, &mut ids)?);
    }
    let account = details.first().map(|detail| detail.item.account).ok_or(Refusal::DisputeExists)?;
    commit(tx, setting, who, account, changes)
}

/// The dispute over one item, unless there is one already.
pub(crate) fn raised(
    setting: &Setting,
    detail: &ItemDetail,
    input: &DisputeInput<'_>,
    from_on: Date,
    ids: &mut dyn IdSource,
) -> Result<Change, AppError> {
    if is_disputed(detail) {
        return Err(Refusal::DisputeExists.into());
    }
    let currency = detail.item.currency;
    let amount = input.amount.map(|text| read_amount(setting, text, Some(currency.code()))).transpose()?;
    let open = Money { minor: detail.open_minor, currency };
    if open.minor <= 0 || amount.is_some_and(|part| part.minor <= 0 || part.minor > open.minor) {
        return Err(Refusal::DisputeOutOfRange { open }.into());
    }
    let answer_by = input.answer_by.unwrap_or_else(|| after(from_on, setting.policy.answer_days));
    if answer_by < from_on {
        return Err(Refusal::EndsBeforeItBegins.into());
    }
    let dispute = Dispute {
        id: DisputeId::next(ids),
        account: detail.item.account,
        item: detail.item.id,
        amount_minor: amount.map(|part| part.minor),
        reason: input.reason.to_string(),
        from_on,
        owner: input.owner.map(str::trim).filter(|name| !name.is_empty()).map(str::to_string),
        answer_by: Some(answer_by),
    };
    Ok(Change::Dispute(DisputeChange::Raised { dispute, item: detail.item.number.clone() }))
}

/// Ends a dispute by a person's word alone. `rejected`: chasing goes on from the day. `upheld`: the contested part stays unchased, for
/// the customer was right; a credit note from elsewhere settles it.
///
/// # Errors
/// `item.unknown`, `dispute.none`.
pub fn close_dispute(
    app: &mut App,
    setting: &Setting,
    number: &str,
    outcome: &str,
    from: Option<Date>,
) -> Result<Done, AppError> {
    let closed_on = from.unwrap_or_else(|| app.clock.today(&setting.creditor.timezone));
    let who = app.who(format!("dispute {outcome}"));
    app.store.transaction(|tx| {
        let details = named_details(tx, setting, number)?;
        let changes: Vec<Change> = details.iter().filter_map(|detail| closed(detail, outcome, closed_on)).collect();
        let account = changes.first().map(Change::account).ok_or(Refusal::NoDispute)?;
        commit(tx, setting, &who, account, changes)
    })
}

/// The open dispute of an item ends.
fn closed(detail: &ItemDetail, outcome: &str, closed_on: Date) -> Option<Change> {
    let open = detail.disputes.iter().find(|line| line.closed_on.is_none())?;
    Some(Change::Dispute(DisputeChange::Closed {
        account: detail.item.account,
        dispute: open.dispute.id,
        closed_on: closed_on.max(open.dispute.from_on),
        outcome: outcome.to_string(),
        item: detail.item.number.clone(),
    }))
}

/// Ends a dispute today: with a credit note for what was justified, which is used for the item at once; the rest is owed.
///
/// # Errors
/// `item.unknown`, `dispute.none`; `adjustment.out_of_range` for a part that is nothing, or all that is contested, or more.
pub fn end_dispute(app: &mut App, setting: &Setting, number: &str, end: DisputeEnd<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    may_book(app, setting, today)?;
    let (who, mut ids) = (app.who(format!("dispute {}", end.outcome())), new_ids());
    app.store.transaction(|tx| {
        let mut details = named_details(tx, setting, number)?;
        if matches!(end, DisputeEnd::Split(_)) {
            only_part(number, &details)?;
        }
        details.retain(is_disputed);
        let account = details.first().map(|detail| detail.item.account).ok_or(Refusal::NoDispute)?;
        let mut changes: Vec<Change> =
            details.iter().filter_map(|detail| closed(detail, end.outcome(), today)).collect();
        let mut credits = Vec::new();
        for detail in &details {
            if let Some(credit) = justified(tx, setting, detail, end)? {
                let number = free_number(tx, setting, &format!("C-{}", detail.item.number))?;
                let credit = ledger::credit_item(&detail.item, &number, credit, (today, &who.actor), &mut ids);
                credits.push((credit, detail));
            }
        }
        changes.extend(credits.iter().map(|(credit, _)| credit.clone()));
        let mut done = booked(tx, setting, &who, account, changes)?;
        for (credit, detail) in credits.into_iter().filter(|(_, detail)| detail.open_minor > 0) {
            let Change::Item(ItemChange::Issued { item: credit, .. }) = credit else { continue };
            let view = tx.account_view(account, &everything())?;
            let serving = setting.receipt_rules().serving;
            let used = ledger::net(&view, credit.id, &[detail.item.id], serving, (today, &who.actor), &mut ids)?;
            done.extend(booked(tx, setting, &who, account, used)?);
        }
        // Only now: a credit that is not used yet would count as paid for anything.
        followed(tx, setting, &who, account, done)
    })
}

/// What the customer was right with: of the contested part as it was raised, paid under protest since or not. What its item does not
/// take of the credit stays open for the customer.
fn justified(
    tx: &mut Tx<'_>,
    setting: &Setting,
    detail: &ItemDetail,
    end: DisputeEnd<'_>,
) -> Result<Option<Money>, AppError> {
    let currency = detail.item.currency;
    let open = detail.disputes.iter().find(|line| line.closed_on.is_none());
    let raised = open.map_or(detail.open_minor, |line| contested_minor(detail, line));
    let contested = Money { minor: raised.min(borne_minor(tx, detail)?), currency };
    if end != DisputeEnd::NotJustified && contested.minor <= 0 {
        return Err(Refusal::NotOpen.into());
    }
    Ok(match end {
        DisputeEnd::NotJustified => None,
        DisputeEnd::Credited => Some(contested),
        DisputeEnd::Split(text) => {
            let part = read_amount(setting, text, Some(currency.code()))?;
            if part == contested {
                let message = "all of the contested part is no split";
                return Err(AppError::new(Failure::Refused, "dispute.split_all", message)
                    .hint("dunlin dispute close ITEM --outcome credited"));
            }
            // All of it is no split: that end has a name of its own.
            let most = Money { minor: contested.minor - 1, currency };
            if part.minor <= 0 || part.minor > most.minor {
                return Err(Refusal::AdjustmentOutOfRange { most }.into());
            }
            Some(part)
        }
    })
}

/// What was contested when it was raised: the part named, or all that was open then.
fn contested_minor(detail: &ItemDetail, raised: &DisputeLine) -> i64 {
    let known = detail.entries.iter().filter(|line| line.recorded_at <= raised.recorded_at);
    let was_open = || known.map(|line| line.entry.amount_minor).fold(0, i64::saturating_add);
    raised.dispute.amount_minor.unwrap_or_else(was_open)
}

/// What of an item the customer paid or still owes: its amount less all that was credited or given up.
fn borne_minor(tx: &mut Tx<'_>, detail: &ItemDetail) -> Result<i64, AppError> {
    use EntryKind::{Discounted, Reinstated, SmallDifference, Waived, WrittenOff};
    let is_given = |kind| matches!(kind, Discounted | Reinstated | SmallDifference | Waived | WrittenOff);
    let given = detail.entries.iter().filter(|line| is_given(line.entry.kind)).map(|line| line.entry.amount_minor);
    let credited = tx.credited_minor(detail.item.account, detail.item.id)?;
    Ok(given.fold(detail.amount_minor, i64::saturating_add).saturating_sub(credited))
}

/// The states by which disputes can be asked for.
pub fn dispute_states() -> [&'static str; 6] {
    ["open", "credited", "rejected", "split", "upheld", "withdrawn"]
}

/// A state by which disputes are chosen.
///
/// # Errors
/// `dispute.state_unknown` when there is none of that name.
pub fn known_state(state: &str) -> Result<&str, AppError> {
    if dispute_states().contains(&state) {
        return Ok(state);
    }
    let message = format!("\"{state}\" is no state of a dispute");
    let known = format!("known are {}", dispute_states().join(", "));
    Err(AppError::new(Failure::Usage, "dispute.state_unknown", message).hint(known))
}

/// Disputes of all customers, or of one, oldest first; of one state where it is named.
///
/// # Errors
/// `customer.unknown`; `dispute.state_unknown`.
pub fn disputes(
    app: &mut App,
    setting: &Setting,
    customer: Option<&str>,
    state: Option<&str>,
) -> Result<Vec<DisputeRow>, AppError> {
    state.map(known_state).transpose()?;
    app.store.read(|tx| {
        let of: Option<Vec<AccountId>> = match customer {
            None => None,
            Some(name) => {
                let head = crate::customers::find(tx, setting, name)?;
                Some(crate::customers::numbers(tx, head)?)
            }
        };
        let mut rows = tx.all_disputes(setting.creditor.id)?;
        rows.retain(|row| {
            of.as_ref().is_none_or(|accounts| accounts.contains(&row.line.dispute.account))
                && state.is_none_or(|state| row.state() == state)
        });
        Ok(rows)
    })
}
