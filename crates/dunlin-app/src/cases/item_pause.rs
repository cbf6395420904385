//! The pause of a single item: it rests, and the customer's others go on.
//!
//! Decides: that only an open debt can rest, and only by a pause; every other hold is the customer's. A document in parts rests with all
//! parts that are open. The pause stands on the number whose ledger has the item.

use dunlin_core::change::{Change, HoldChange};
use dunlin_core::code::Refusal;
use dunlin_core::id::{HoldId, IdSource};
use dunlin_core::view::{Hold, HoldKind, LiftRule};
use dunlin_store::{HoldLine, ItemDetail, Tx};
use jiff::civil::Date;

use super::{Done, commit, free_days, lifts, named_details, not_empty};
use crate::app::{App, Setting, new_ids};
use crate::error::{AppError, Failure};

/// A pause of an item as a person places it.
#[derive(Debug, Clone)]
pub struct ItemPause<'a> {
    /// Its number, or that of its document.
    pub item: &'a str,
    /// What kind of hold was asked for; only a pause can be had.
    pub kind: HoldKind,
    /// First day; today when left out.
    pub from: Option<Date>,
    /// Last day; open when left out.
    pub until: Option<Date>,
    /// Why.
    pub reason: &'a str,
}

/// Pauses an item.
///
/// # Errors
/// `item.unknown`; `hold.pause_only` for another kind; `text.empty` without a reason; `hold.nothing_open` for what is settled or a credit; `hold.exists`;
/// `interval.ends_before_it_begins`.
pub fn pause_item(app: &mut App, setting: &Setting, input: &ItemPause<'_>) -> Result<Done, AppError> {
    if input.kind != HoldKind::Pause {
        let message = format!("a hold of the kind {} is never on a single item", input.kind.code());
        return Err(AppError::new(Failure::Refused, "hold.pause_only", message)
            .hint("pause the item, or place the hold on the customer"));
    }
    let from_on = input.from.unwrap_or_else(|| app.clock.today(&setting.creditor.timezone));
    let (who, mut ids) = (app.who(input.reason), new_ids());
    app.store.transaction(|tx| {
        let mut details = named_details(tx, setting, input.item)?;
        if details.len() > 1 {
            details.retain(|detail| detail.open_minor > 0);
        }
        let days = (from_on, input.until);
        let placed = |detail: &ItemDetail| paused(tx, detail, days, input.reason, &mut ids);
        let changes = details.iter().map(placed).collect::<Result<Vec<_>, _>>()?;
        let account = changes.first().map(Change::account).ok_or_else(|| nothing_open(input.item))?;
        commit(tx, setting, &who, account, changes)
    })
}

/// The pause of an item from a day until another, unless it rests on one of the days already.
pub(crate) fn paused(
    tx: &mut Tx<'_>,
    detail: &ItemDetail,
    (from_on, until_on): (Date, Option<Date>),
    reason: &str,
    ids: &mut dyn IdSource,
) -> Result<Change, AppError> {
    not_empty("reason", reason)?;
    let item = &detail.item;
    if detail.open_minor <= 0 {
        return Err(nothing_open(&item.number));
    }
    free_days(tx, &[item.account], (from_on, until_on), |line| is_on(line, detail))?;
    Ok(Change::Hold(HoldChange::Placed(Hold {
        id: HoldId::next(ids),
        account: item.account,
        kind: HoldKind::Pause,
        from_on,
        until_on,
        reason: reason.to_string(),
        lifts: LiftRule::ByPerson,
        item: Some((item.id, item.number.clone())),
        promise: None,
        because: None,
    })))
}

/// Lifts the pause of an item: from the day (today when left out) it is chased again, by the next run.
///
/// # Errors
/// `item.unknown`; `hold.none` when it does not rest by a pause of its own.
pub fn lift_item_pause(
    app: &mut App,
    setting: &Setting,
    number: &str,
    from: Option<Date>,
    reason: &str,
) -> Result<Done, AppError> {
    let day = from.unwrap_or_else(|| app.clock.today(&setting.creditor.timezone));
    let who = app.who(reason);
    app.store.transaction(|tx| {
        let mut lifted = Vec::new();
        for detail in named_details(tx, setting, number)? {
            lifted.extend(lifts(tx, detail.item.account, (day, reason), |line| is_on(line, &detail))?);
        }
        let account = lifted.first().map(Change::account).ok_or(Refusal::NoHold)?;
        commit(tx, setting, &who, account, lifted)
    })
}

/// The pause of an item's own that is in force today.
pub fn item_pause(app: &mut App, setting: &Setting, detail: &ItemDetail) -> Result<Option<HoldLine>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let holds = app.store.read(|tx| tx.holds(detail.item.account))?;
    let covers = |line: &HoldLine| line.hold.from_on <= today && line.until_on().is_none_or(|until| until >= today);
    Ok(holds.into_iter().find(|line| is_on(line, detail) && covers(line)))
}

fn is_on(line: &HoldLine, detail: &ItemDetail) -> bool {
    line.hold.item.as_ref().is_some_and(|(item, _)| *item == detail.item.id)
}

fn nothing_open(number: &str) -> AppError {
    AppError::new(Failure::Refused, "hold.nothing_open", format!("nothing of {number} is open, so nothing can rest"))
        .hint("only an open invoice or charge is paused")
}
