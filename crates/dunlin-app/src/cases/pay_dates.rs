//! A day to pay that was named when something was late: a promise can be made of it, in one step and never by itself.
//!
//! Requirements R1.3, R2.7. Decides nothing: what could be promised is `dunlin_core::promise::offered`, asked about the newest day named.

use dunlin_core::change::Change;
use dunlin_core::id::AccountId;
use dunlin_core::money::Currency;
use dunlin_core::promise::{Offered, PayDay, PromiseVia, offered};
use dunlin_core::view::AccountView;
use dunlin_store::{AsOf, CallLine, Tx};
use jiff::civil::Date;

use super::promises::{PromiseInput, promised};
use super::{Done, commit, everything};
use crate::app::{App, Setting, new_ids};
use crate::customers;
use crate::error::{AppError, Failure};

/// What could be promised for a day that was named in a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseOffer {
    /// The account under which the conversation stands, and the version of its commit.
    pub call: (AccountId, i64),
    /// The day named.
    pub pay_on: Date,
    /// Amount and items, for each currency.
    pub parts: Vec<Offered>,
}

/// Which conversation becomes a promise, and over how much.
#[derive(Debug, Clone, Copy, Default)]
pub struct CallPromise<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// The conversation, by the version of its commit under this number; the newest that named a day when left out.
    pub version: Option<i64>,
    /// Only what is owed in this currency.
    pub currency: Option<&'a str>,
    /// The amount as written, of one currency; all that is offered when left out.
    pub amount: Option<&'a str>,
}

/// What could be promised for the newest day that a customer named; none when nothing was late, or all of it rests already.
pub fn promise_offer(view: &AccountView, calls: &[CallLine], today: Date) -> Option<PromiseOffer> {
    offer(view, newest(calls)?, today)
}

/// The same for a customer of the book.
///
/// # Errors
/// `customer.unknown`.
pub fn offer_of(app: &mut App, setting: &Setting, customer: &str) -> Result<Option<PromiseOffer>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let view = tx.customer_view(account, &AsOf::day(today))?;
        Ok(promise_offer(&view, &calls_of(tx, account)?, today))
    })
}

/// Makes a promise of a day that was named, for each currency that is offered.
///
/// # Errors
/// `customer.unknown`, `call.unknown`; `promise.no_pay_date` when no day was named; `promise.nothing_late` when there is nothing to
/// promise for it; `promise.which_currency`; those of a promise.
pub fn promise_of_call(app: &mut App, setting: &Setting, input: &CallPromise<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who("promise"), new_ids());
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, input.customer)?;
        let call = named_in(tx, setting, account, input)?;
        let parts = chosen(tx, (account, &call), input, today)?;
        if input.amount.is_some() && parts.len() > 1 {
            let message = "the amount could be of several currencies";
            return Err(
                AppError::new(Failure::Usage, "promise.which_currency", message).hint("name one with --currency")
            );
        }
        let view = tx.customer_view(account, &everything())?;
        let mut changes: Vec<Change> = Vec::new();
        for part in &parts {
            let items: Vec<String> = part.items.iter().map(|item| item.number.clone()).collect();
            let amount = input.amount.map_or_else(|| part.amount.to_decimal(), str::to_string);
            let said = PromiseInput {
                currency: Some(part.amount.currency.code()),
                items: &items,
                by: call.call.with.as_deref(),
                via: Some(PromiseVia::from(call.call.via)),
                ..PromiseInput::new(input.customer, &amount, call.call.pay_on.unwrap_or(today))
            };
            changes.extend(promised(tx, setting, &view, &said, today, &mut ids)?);
        }
        commit(tx, setting, &who, account, changes)
    })
}

/// The conversations under all numbers of a customer.
fn calls_of(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<CallLine>, AppError> {
    let mut calls = Vec::new();
    for number in customers::numbers(tx, account)? {
        calls.extend(tx.calls(number)?);
    }
    Ok(calls)
}

/// The newest conversation in which a day was named.
fn newest(calls: &[CallLine]) -> Option<&CallLine> {
    let named = calls.iter().filter(|line| line.call.pay_on.is_some());
    named.max_by_key(|line| (line.call.on, line.recorded_at, line.version))
}

fn offer(view: &AccountView, line: &CallLine, today: Date) -> Option<PromiseOffer> {
    let call = &line.call;
    let pay_on = call.pay_on?;
    let parts = offered(view, PayDay { said_on: call.on, pay_on, about: call.item }, today);
    (!parts.is_empty()).then_some(PromiseOffer { call: (call.account, line.version), pay_on, parts })
}

/// The conversation that is meant.
fn named_in(
    tx: &mut Tx<'_>,
    setting: &Setting,
    account: AccountId,
    input: &CallPromise<'_>,
) -> Result<CallLine, AppError> {
    let no_day = || {
        AppError::new(Failure::Refused, "promise.no_pay_date", "they named no day to pay")
            .hint("dunlin promise add records a promise with a day of its own")
    };
    let Some(version) = input.version else {
        return newest(&calls_of(tx, account)?).cloned().ok_or_else(no_day);
    };
    let own = customers::ledger(tx, setting, input.customer)?;
    let missing = || AppError::not_found("call.unknown", "there is no such conversation, or it was struck out");
    let line = tx.calls(own)?.into_iter().find(|line| line.version == version).ok_or_else(missing)?;
    Some(line).filter(|line| line.call.pay_on.is_some()).ok_or_else(no_day)
}

/// What is offered of it, in the currency that was named.
fn chosen(
    tx: &mut Tx<'_>,
    (account, call): (AccountId, &CallLine),
    input: &CallPromise<'_>,
    today: Date,
) -> Result<Vec<Offered>, AppError> {
    let view = tx.customer_view(account, &AsOf::day(today))?;
    let currency = input.currency.and_then(Currency::find);
    let mut parts = offer(&view, call, today).map(|offer| offer.parts).unwrap_or_default();
    parts.retain(|part| input.currency.is_none() || Some(part.amount.currency) == currency);
    if parts.is_empty() {
        let message = "nothing that was late when the day was named can be promised for it";
        return Err(AppError::new(Failure::Refused, "promise.nothing_late", message)
            .hint("it was paid, promised or contested since, or the day has passed"));
    }
    Ok(parts)
}
