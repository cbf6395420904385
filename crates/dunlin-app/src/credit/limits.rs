//! How much a customer may owe, and how long that holds.

use dunlin_core::change::{AccountChange, Change, LimitBasis};
use dunlin_core::credit::{LimitSpan, LimitWrong, TRIAL_MONTHS_MAX};
use dunlin_core::money::Money;
use dunlin_core::policy::Intent;
use dunlin_store::AsOf;
use jiff::civil::Date;

use super::standing::read_amount_of;
use crate::app::{App, Setting};
use crate::cases::{self, Consent, Done, commit};
use crate::customers;
use crate::error::{AppError, Failure};

/// A limit as a person sets it.
#[derive(Debug, Clone, Copy, Default)]
pub struct LimitInput<'a> {
    /// How much; `None` is no limit.
    pub amount: Option<&'a str>,
    /// Its currency; when left out, the one in which the customer deals.
    pub currency: Option<&'a str>,
    /// Its last day; until it is changed when left out.
    pub until: Option<Date>,
    /// It is on trial for so many months (R3.2).
    pub trial_months: Option<i32>,
    /// Why.
    pub reason: &'a str,
}

/// A limit that was checked.
struct Checked {
    limit: Option<Money>,
    span: LimitSpan,
}

/// What a limit judges.
pub(crate) fn intent(limit: Option<Money>) -> Intent {
    limit.map_or(Intent::NoLimit, Intent::Limit)
}

/// Says how much a customer may owe, and how long. No limit is none for all of its numbers.
///
/// # Errors
/// `customer.unknown`; `text.empty` without a reason; `amount.unreadable`, `limit.negative`, `limit.end`, `limit.trial`; `approval.needed`
/// above the policy's limit: `approvals` asks for the yes.
pub fn set_limit(app: &mut App, setting: &Setting, customer: &str, input: &LimitInput<'_>) -> Result<Done, AppError> {
    limit_with(app, setting, customer, input, None)
}

/// Does it; with a consent also above the policy's limit, and the consent is noted in the same transaction.
pub(crate) fn limit_with(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    input: &LimitInput<'_>,
    consent: Option<Consent<'_>>,
) -> Result<Done, AppError> {
    let Checked { limit, span } = check(app, setting, customer, input)?;
    let (who, today) = (app.who(input.reason), app.clock.today(&setting.creditor.timezone));
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, customer)?;
        match consent {
            Some(note) => note(tx)?,
            None if setting.policy.approval.needs_second(&intent(limit)) => return Err(cases::needed()),
            None => {}
        }
        let mut numbers = vec![account];
        if limit.is_none() {
            numbers = tx.accounts_around(account, &AsOf::day(today))?;
        }
        let mut set = Vec::new();
        for number in numbers {
            let former = tx.customer(number)?;
            let (was, former_span) = (former.limit, former.span);
            if number != account && was.is_none() {
                continue;
            }
            let (reason, basis) = (input.reason.to_string(), LimitBasis::Person);
            let change = AccountChange::LimitSet { account: number, limit, was, reason, span, former_span, basis };
            set.push(Change::Account(change));
        }
        commit(tx, setting, &who, account, set)
    })
}

/// The customer's number and how much it would be. Nothing is written.
pub(crate) fn weigh_limit(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    input: &LimitInput<'_>,
) -> Result<(String, Option<Money>), AppError> {
    let limit = check(app, setting, customer, input)?.limit;
    app.store.read(|tx| {
        let account = customers::find(tx, setting, customer)?;
        Ok((tx.customer(account)?.account.number, limit))
    })
}

fn check(app: &mut App, setting: &Setting, customer: &str, input: &LimitInput<'_>) -> Result<Checked, AppError> {
    if input.reason.trim().is_empty() {
        return Err(AppError::new(Failure::Usage, "text.empty", "a limit says why").hint("--reason TEXT"));
    }
    let read = |text: &str| read_amount_of(app, setting, customer, text, input.currency);
    let limit = input.amount.map(read).transpose()?;
    let today = app.clock.today(&setting.creditor.timezone);
    let span = limit.map(|limit| span(limit, input.until, input.trial_months, today)).transpose()?;
    Ok(Checked { limit, span: span.unwrap_or_default() })
}

/// How long a limit holds that is set today.
///
/// # Errors
/// `limit.negative`, `limit.end`, `limit.trial`.
pub(crate) fn span(
    limit: Money,
    until_on: Option<Date>,
    trial_months: Option<i32>,
    today: Date,
) -> Result<LimitSpan, AppError> {
    LimitSpan::set(limit, until_on, trial_months, today).map_err(|wrong| {
        let (message, hint) = match wrong {
            LimitWrong::Negative => ("a limit is not negative".to_string(), "0 is: nothing on credit"),
            LimitWrong::Ended => ("the last day of a limit is today or later".to_string(), "leave it out for none"),
            LimitWrong::Trial => (format!("a trial lasts 1 to {TRIAL_MONTHS_MAX} months"), "for example 3"),
        };
        AppError::new(Failure::Usage, wrong.code(), message).hint(hint)
    })
}
