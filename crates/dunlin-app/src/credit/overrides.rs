//! A person's word that orders are taken all the same: until a day, for a reason, so far beyond the limit.

use dunlin_core::change::{Change, CreditChange, CreditOverride};
use dunlin_core::id::OverrideId;
use dunlin_core::money::Money;
use dunlin_store::{AsOf, OverrideLine};
use jiff::ToSpan;
use jiff::civil::Date;

use super::standing::overrides_of;
use crate::app::{App, Setting, new_ids};
use crate::approvals::person_shown;
use crate::cases::{Done, commit, read_amount};
use crate::customers;
use crate::error::{AppError, Failure};

/// An override lasts no longer than so many days: it is an exception.
const DAYS_MAX: i32 = 366;

/// An override as a person gives it.
#[derive(Debug, Clone, Copy)]
pub struct OverrideInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// How far beyond the limit; not at all when left out.
    pub beyond: Option<&'a str>,
    /// Its currency; that of the limit when left out.
    pub currency: Option<&'a str>,
    /// Last day.
    pub until: Date,
    /// Why.
    pub reason: &'a str,
}

/// Gives an override. Who may is the caller's to ask: it needs the right to approve.
///
/// # Errors
/// `customer.unknown`, `amount.unreadable`, `override.amount`, `override.reason`, `override.end`.
pub fn override_orders(app: &mut App, setting: &Setting, input: &OverrideInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let wrong = |code, message: &str| AppError::new(Failure::Usage, code, message);
    let reason = input.reason.trim();
    if reason.is_empty() {
        return Err(wrong("override.reason", "an override says why").hint("--reason TEXT"));
    }
    if input.until < today || input.until > today.saturating_add(DAYS_MAX.days()) {
        return Err(wrong("override.end", "an override ends today or later, and within a year").hint("--until DATE"));
    }
    let (who, mut ids) = (app.who(reason), new_ids());
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, input.customer)?;
        let of_limit = tx.customer(account)?.limit.map(|limit| limit.currency.code().to_string());
        let beyond = match input.beyond {
            Some(text) => read_amount(setting, text, input.currency.or(of_limit.as_deref()))?,
            None => Money { minor: 0, currency: setting.creditor.currency },
        };
        if beyond.minor < 0 {
            return Err(wrong("override.amount", "an override goes beyond the limit, not below it").hint("0 or more"));
        }
        let given = CreditOverride {
            id: OverrideId::next(&mut ids),
            account,
            by: person_shown(&who.actor).to_string(),
            reason: reason.to_string(),
            from_on: today,
            until_on: input.until,
            beyond,
        };
        commit(tx, setting, &who, account, vec![Change::Credit(CreditChange::OverrideGiven(given))])
    })
}

/// Ends the overrides that count today.
///
/// # Errors
/// `customer.unknown`; `override.none`.
pub fn end_override(app: &mut App, setting: &Setting, customer: &str, reason: &str) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let who = app.who("override ended");
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let numbers = tx.accounts_around(account, &AsOf::day(today))?;
        let in_force = overrides_of(tx, &numbers)?.into_iter().filter(|line| line.counts(today));
        let ended = |line: OverrideLine| {
            let (account, id, reason) = (line.given.account, line.given.id, reason.to_string());
            Change::Credit(CreditChange::OverrideEnded { account, id, on: today, reason })
        };
        let changes: Vec<Change> = in_force.map(ended).collect();
        let account = changes.first().map(Change::account).ok_or_else(|| {
            AppError::new(Failure::Refused, "override.none", "the customer has no override that counts today")
        })?;
        commit(tx, setting, &who, account, changes)
    })
}

/// The overrides of a customer, oldest first.
///
/// # Errors
/// `customer.unknown`.
pub fn overrides(app: &mut App, setting: &Setting, customer: &str) -> Result<Vec<OverrideLine>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let numbers = tx.accounts_around(account, &AsOf::day(today))?;
        overrides_of(tx, &numbers)
    })
}
