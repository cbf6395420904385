//! How much a customer may owe, and how long that holds.

use dunlin_core::change::{AccountChange, Change, LimitBasis};
use dunlin_core::credit::LimitSpan;
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::cases::{Done, commit, read_amount};
use crate::customers;
use crate::error::{AppError, Failure};

/// The longest trial, in months.
const TRIAL_MONTHS_MAX: i32 = 24;

/// A limit as a person sets it.
#[derive(Debug, Clone, Copy, Default)]
pub struct LimitInput<'a> {
    /// How much; `None` is no limit.
    pub amount: Option<&'a str>,
    /// Its currency; the creditor's when left out.
    pub currency: Option<&'a str>,
    /// Its last day; until it is changed when left out.
    pub until: Option<Date>,
    /// It is on trial for so many months (R3.2).
    pub trial_months: Option<i32>,
    /// Why.
    pub reason: &'a str,
}

/// Says how much a customer may owe, and how long.
///
/// # Errors
/// `customer.unknown`; `text.empty` without a reason; `amount.unreadable`, `limit.negative`, `limit.end`, `limit.trial`.
pub fn set_limit(app: &mut App, setting: &Setting, customer: &str, input: &LimitInput<'_>) -> Result<Done, AppError> {
    let wrong = |code, message: &str| AppError::new(Failure::Usage, code, message);
    if input.reason.trim().is_empty() {
        return Err(wrong("text.empty", "a limit says why").hint("--reason TEXT"));
    }
    let limit = input.amount.map(|text| read_amount(setting, text, input.currency)).transpose()?;
    if limit.is_some_and(|limit| limit.minor < 0) {
        return Err(wrong("limit.negative", "a limit is not negative").hint("0 is: nothing on credit"));
    }
    let today = app.clock.today(&setting.creditor.timezone);
    if input.until.is_some_and(|until| until < today) {
        return Err(wrong("limit.end", "the last day of a limit is today or later").hint("leave it out for none"));
    }
    let months = input.trial_months.filter(|_| limit.is_some());
    if months.is_some_and(|months| !(1..=TRIAL_MONTHS_MAX).contains(&months)) {
        let message = format!("a trial lasts 1 to {TRIAL_MONTHS_MAX} months");
        return Err(wrong("limit.trial", &message).hint("for example 3"));
    }
    let span =
        LimitSpan { until_on: input.until.filter(|_| limit.is_some()), trial: months.map(|months| (today, months)) };
    let who = app.who(input.reason);
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let former = tx.customer(account)?;
        let (was, former_span) = (former.limit, former.span);
        let reason = input.reason.to_string();
        let set = AccountChange::LimitSet { account, limit, was, reason, span, former_span, basis: LimitBasis::Person };
        commit(tx, setting, &who, account, vec![Change::Account(set)])
    })
}
