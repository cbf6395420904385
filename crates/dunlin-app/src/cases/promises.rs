//! Promises to pay: recorded, replaced by a new one, taken back; then the one whose place it took holds again.
//!
//! Requirements R1.3, R2.7, R2.11. What a promise is and by which rules it is judged is `dunlin_core::promise`.

use std::collections::BTreeSet;

use dunlin_core::change::{Change, PromiseChange};
use dunlin_core::id::{AccountId, IdSource, PromiseId};
use dunlin_core::promise::{Promise, PromiseVia, Spoken, is_replaced, make};
use dunlin_core::view::AccountView;
use dunlin_store::{PromiseLine, Tx, Who};
use jiff::civil::Date;

use super::{Done, commit, currency_of, everything, items_of, read_amount};
use crate::app::{App, Setting, new_ids};
use crate::customers;
use crate::error::{AppError, Failure};

/// A promise as a person notes it.
#[derive(Debug, Clone)]
pub struct PromiseInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// The amount as written.
    pub amount: &'a str,
    /// The currency; when left out, that of the items named, else the only one of the customer's open items, else the creditor's.
    pub currency: Option<&'a str>,
    /// The day named.
    pub on: Date,
    /// The day it was given; today when left out.
    pub from: Option<Date>,
    /// The items it names; none is the account.
    pub items: &'a [String],
    /// The money is sent by the day, not there.
    pub sends: bool,
    /// Who promised.
    pub by: Option<&'a str>,
    /// How.
    pub via: Option<PromiseVia>,
}

impl<'a> PromiseInput<'a> {
    /// A promise about the account, given today.
    pub fn new(customer: &'a str, amount: &'a str, on: Date) -> PromiseInput<'a> {
        PromiseInput { customer, amount, currency: None, on, from: None, items: &[], sends: false, by: None, via: None }
    }
}

/// Records a promise to pay by a day. It covers the items named, or the oldest ones up to its amount, until its last day has passed.
/// Named before anything of it is late it is an intention (R1.3).
///
/// # Errors
/// `customer.unknown`, `item.unknown`; `promise.not_possible`, `promise.too_far`; `item.not_open`, `item.other_currency`.
pub fn add_promise(app: &mut App, setting: &Setting, input: &PromiseInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let who = app.who("promise");
    app.store.transaction(|tx| promise_added(tx, setting, (&who, today), input))
}

/// The promise as one commit, in a transaction that has found out that it may be noted.
pub(crate) fn promise_added(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (who, today): (&Who, Date),
    input: &PromiseInput<'_>,
) -> Result<Done, AppError> {
    let account = customers::find(tx, setting, input.customer)?;
    let view = tx.customer_view(account, &everything())?;
    let changes = promised(tx, setting, &view, input, today, &mut new_ids())?;
    commit(tx, setting, who, account, changes)
}

/// The promise, and the ends of those whose place it takes.
pub(super) fn promised(
    tx: &mut Tx<'_>,
    setting: &Setting,
    view: &AccountView,
    input: &PromiseInput<'_>,
    today: Date,
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, AppError> {
    let mut items = Vec::new();
    for number in input.items {
        items.extend(items_of(tx, setting, view, number)?);
    }
    let mut named = BTreeSet::new();
    items.retain(|item| named.insert(*item));
    let named = view.items.iter().find(|item| items.first() == Some(&item.id));
    let of_items = named.map(|item| item.currency.code().to_string());
    let currency = input.currency.map(str::to_string).or(of_items).or_else(|| currency_of(view, None));
    let amount = read_amount(setting, input.amount, currency.as_deref())?;
    let spoken = Spoken {
        items,
        amount,
        sends: input.sends,
        promised_on: input.on,
        // A promise that was made in the past says so: else its day would have passed before it was given.
        made_on: input.from.unwrap_or(today),
        by: input.by.map(str::to_string),
        via: input.via,
    };
    let made = make(view, spoken, &setting.policy.promises, &setting.calendar, ids)?;
    let mut changes: Vec<Change> = tx_running(tx, view, today)?.iter().filter_map(|old| replaced(old, &made)).collect();
    changes.insert(0, Change::Promise(PromiseChange::Made(made)));
    Ok(changes)
}

/// The promises of a customer that run today.
fn tx_running(tx: &mut Tx<'_>, view: &AccountView, today: Date) -> Result<Vec<Promise>, AppError> {
    Ok(tx.customer_view(view.account, &dunlin_store::AsOf::day(today))?.promises)
}

fn replaced(old: &Promise, new: &Promise) -> Option<Change> {
    let ends = || PromiseChange::Withdrawn {
        account: old.account,
        promise: old.id,
        withdrawn_on: new.made_on.max(old.made_on),
        reason: "replaced".to_string(),
        replaced_by: Some(new.id),
    };
    is_replaced(old, new).then(|| Change::Promise(ends()))
}

/// A promise that a commit of the account made no longer holds.
///
/// # Errors
/// `customer.unknown`; `promise.unknown` when there is none, or it was taken back already.
pub fn withdraw_promise(app: &mut App, setting: &Setting, customer: &str, version: i64) -> Result<Done, AppError> {
    let is_meant = |line: &PromiseLine| line.version == version;
    withdraw(app, setting, customer, |tx, account| {
        Ok(tx.promises(account)?.into_iter().rfind(|line| holds(line) && is_meant(line)))
    })
}

/// The newest promise of a customer that was not taken back no longer holds: of all, of those by a day, or of those that name an item.
///
/// # Errors
/// `customer.unknown`; `promise.unknown` when there is none.
pub fn withdraw_newest(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    on: Option<Date>,
    item: Option<&str>,
) -> Result<Done, AppError> {
    let is_meant = |line: &PromiseLine| {
        let names = |number| line.promise.items.iter().any(|named| named.number == number);
        holds(line) && on.is_none_or(|on| line.promise.promised_on == on) && item.is_none_or(names)
    };
    withdraw(app, setting, customer, |tx, account| {
        let own = tx.promises(account)?.into_iter().rfind(is_meant);
        if own.is_some() {
            return Ok(own);
        }
        // A promise made through a number that is seen under another one stands under that one.
        let around = tx.accounts_around(account, &everything())?;
        let all = tx.promises_of(&around)?.into_values().flatten();
        Ok(all.filter(is_meant).max_by_key(|line| line.recorded_at))
    })
}

/// It was neither taken back nor replaced.
fn holds(line: &PromiseLine) -> bool {
    line.ended.is_none()
}

fn withdraw(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    find: impl Fn(&mut Tx<'_>, AccountId) -> Result<Option<PromiseLine>, AppError>,
) -> Result<Done, AppError> {
    let withdrawn_on = app.clock.today(&setting.creditor.timezone);
    let who = app.who("promise taken back");
    app.store.transaction(|tx| {
        // A number that is seen under another one takes back what stands under itself.
        let account = customers::ledger(tx, setting, customer)?;
        let missing = || {
            AppError::new(Failure::Refused, "promise.unknown", "there is no such promise, or it was taken back already")
                .hint("dunlin promise list --customer CUSTOMER shows them")
        };
        let Promise { account, id: promise, .. } = find(tx, account)?.ok_or_else(missing)?.promise;
        let reason = who.why.clone();
        let withdrawn = PromiseChange::Withdrawn { account, promise, withdrawn_on, reason, replaced_by: None };
        let mut changes = vec![Change::Promise(withdrawn)];
        changes.extend(restored(tx, account, promise, withdrawn_on)?);
        commit(tx, setting, &who, account, changes)
    })
}

/// The promises whose place one took hold again, as far as their last day has not passed.
fn restored(tx: &mut Tx<'_>, account: AccountId, by: PromiseId, today: Date) -> Result<Vec<Change>, AppError> {
    let around = tx.accounts_around(account, &everything())?;
    let again = |line: PromiseLine| {
        let end = line.ended.filter(|end| end.replaced_by == Some(by) && line.promise.counts_until >= today)?;
        let Promise { account, id: promise, .. } = line.promise;
        let (withdrawn_on, replaced_by) = (end.on, end.replaced_by);
        Some(Change::Promise(PromiseChange::Restored { account, promise, withdrawn_on, replaced_by }))
    };
    Ok(tx.promises_of(&around)?.into_values().flatten().filter_map(again).collect())
}

/// Leaves out of what answers a commit the promises that would hold again after their last day: they would be broken by it.
pub(super) fn still_to_come(tx: &mut Tx<'_>, changes: &mut Vec<Change>, today: Date) -> Result<(), AppError> {
    let mut passed = BTreeSet::new();
    for change in changes.iter() {
        if let Change::Promise(PromiseChange::Restored { account, replaced_by: Some(_), .. }) = change {
            let lines = tx.promises(*account)?.into_iter().map(|line| line.promise);
            passed.extend(lines.filter(|promise| promise.counts_until < today).map(|promise| promise.id));
        }
    }
    let is_passed = |change: &Change| match change {
        Change::Promise(PromiseChange::Restored { promise, replaced_by, .. }) => {
            replaced_by.is_some() && passed.contains(promise)
        }
        _ => false,
    };
    changes.retain(|change| !is_passed(change));
    Ok(())
}
