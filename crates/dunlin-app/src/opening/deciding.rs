//! The decision on an application: a person's, with a reason; a grant sets the limit in the same transaction.
//!
//! Requirements R2.1 (looked into before it is granted), R3.1 (what leaves the rule is an exception with its reason) and R3.2 (new
//! customers on trial). Above the policy's limit a second person is asked: `approvals::grant`.

use dunlin_core::change::{AccountChange, Change, Decided, LimitBasis, OpeningChange};
use dunlin_core::credit::{LimitSpan, Verdict};
use dunlin_core::money::Money;
use dunlin_store::{ApplicationLine, Named, Tx};
use jiff::civil::Date;

use super::applying::undecided;
use super::weighing::{Weighed, weighed};
use super::{customer, refused, text};
use crate::app::{App, Setting};
use crate::approvals::person_shown;
use crate::cases::{Consent, Done, commit, read_amount};
use crate::credit::span;
use crate::error::{AppError, Failure};

/// A grant as a person gives it.
#[derive(Debug, Clone, Copy, Default)]
pub struct GrantInput<'a> {
    /// Number of the application.
    pub application: &'a str,
    /// How much, in the application's currency; what is proposed when left out.
    pub amount: Option<&'a str>,
    /// Months of the trial; the policy's when left out.
    pub trial_months: Option<i32>,
    /// Not on trial.
    pub lasting: bool,
    /// The limit's last day.
    pub until: Option<Date>,
    /// Why.
    pub reason: &'a str,
    /// Why this customer is treated in another way than the others, where it is.
    pub exception: Option<&'a str>,
}

/// What is granted, once it was checked.
pub(crate) struct Granting {
    named: Named<ApplicationLine>,
    /// How much.
    pub(crate) limit: Money,
    span: LimitSpan,
    reason: String,
    exception: Option<String>,
}

impl Granting {
    /// Months of its trial.
    pub(crate) fn trial_months(&self) -> Option<i32> {
        self.span.trial.map(|(_, months)| months)
    }
}

/// Checks a grant without doing it.
///
/// # Errors
/// `application.unknown`, `application.decided`, `amount.unreadable`, `application.reason`, `limit.negative`, `limit.end`, `limit.trial`;
/// `application.exception` where it leaves the rule and does not say why.
pub(crate) fn check(
    tx: &mut Tx<'_>,
    setting: &Setting,
    input: &GrantInput<'_>,
    today: Date,
) -> Result<Granting, AppError> {
    let named = undecided(tx, setting, input.application)?;
    let weighed = weighed(tx, setting, named.clone(), &[], today)?;
    let limit = match input.amount {
        Some(amount) => read_amount(setting, amount, Some(weighed.currency().code()))?,
        None => weighed.proposed(),
    };
    let months = if input.lasting || (input.trial_months.is_none() && !weighed.proposal.on_trial) {
        None
    } else {
        Some(input.trial_months.unwrap_or(setting.policy.credit.trial_months))
    };
    let span = span(limit, input.until, months, today)?;
    let exception = input.exception.map(text).transpose()?.filter(|reason| !reason.is_empty());
    if let (Some(leaves), None) = (leaves_the_rule(&weighed, limit, months), &exception) {
        let error = refused("application.exception", leaves).with("number", input.application);
        return Err(error.hint("say why this customer is treated in another way: --exception TEXT"));
    }
    Ok(Granting { named, limit, span, reason: reason_of(input.reason)?, exception })
}

/// How a grant leaves the rule that is the same for all.
fn leaves_the_rule(weighed: &Weighed, limit: Money, trial_months: Option<i32>) -> Option<String> {
    if !weighed.is_reviewed {
        return Some("nothing was looked into: no report, no statement, too few references called".to_string());
    }
    if limit.minor > weighed.proposal.limit_minor {
        return Some(format!("{} is more than the {} proposed", limit.to_decimal(), weighed.proposed().to_decimal()));
    }
    (weighed.proposal.on_trial && trial_months.is_none()).then(|| "new customers start on trial".to_string())
}

/// Grants; with a consent, that is noted in the same transaction.
///
/// # Errors
/// As [`check`].
pub(crate) fn grant(
    app: &mut App,
    setting: &Setting,
    input: &GrantInput<'_>,
    by: Option<&str>,
    consent: Option<Consent<'_>>,
) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let who = app.who(input.reason);
    let by = by.unwrap_or_else(|| person_shown(&who.actor));
    app.store.transaction(|tx| {
        let granting = check(tx, setting, input, today)?;
        if let Some(note) = consent {
            note(tx)?;
        }
        let Granting { named, limit, span, reason, exception } = granting;
        let verdict = Verdict::Granted { limit, span };
        let decided = decided(&named, verdict, today, by, (&reason, exception));
        let set = set_limit(tx, setting, &named, (Some(limit), span), &reason, today)?;
        commit(tx, setting, &who, named.of.application.account, vec![decided, set])
    })
}

/// Refuses. A customer without a limit gets nothing on credit from now on; one that has a limit keeps it.
///
/// # Errors
/// `application.unknown`, `application.decided`, `application.reason`.
pub fn refuse(app: &mut App, setting: &Setting, application: &str, reason: &str) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, reason) = (app.who(reason), reason_of(reason)?);
    let by = person_shown(&who.actor).to_string();
    app.store.transaction(|tx| {
        let named = undecided(tx, setting, application)?;
        let mut changes = vec![decided(&named, Verdict::Refused, today, &by, (&reason, None))];
        let (head, _) = customer(tx, setting, &named.number, today)?;
        if tx.customer(head)?.limit.is_none() {
            let nothing = Money { minor: 0, currency: named.of.application.currency };
            let span = LimitSpan::default();
            changes.push(set_limit(tx, setting, &named, (Some(nothing), span), &reason, today)?);
        }
        commit(tx, setting, &who, named.of.application.account, changes)
    })
}

/// The customer does not ask any more, or it was noted by mistake. Nothing else changes.
///
/// # Errors
/// As [`refuse`].
pub fn withdraw(app: &mut App, setting: &Setting, application: &str, reason: &str) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, reason) = (app.who(reason), reason_of(reason)?);
    let by = person_shown(&who.actor).to_string();
    app.store.transaction(|tx| {
        let named = undecided(tx, setting, application)?;
        let decided = decided(&named, Verdict::Withdrawn, today, &by, (&reason, None));
        commit(tx, setting, &who, named.of.application.account, vec![decided])
    })
}

fn reason_of(reason: &str) -> Result<String, AppError> {
    let reason = text(reason)?;
    if reason.is_empty() {
        let error = AppError::new(Failure::Usage, "application.reason", "a decision says why");
        return Err(error.hint("--reason TEXT"));
    }
    Ok(reason)
}

fn decided(
    named: &Named<ApplicationLine>,
    verdict: Verdict,
    on: Date,
    by: &str,
    (reason, exception): (&str, Option<String>),
) -> Change {
    let application = &named.of.application;
    Change::Opening(OpeningChange::Decided(Decided {
        account: application.account,
        application: application.id,
        number: application.number.clone(),
        verdict,
        on,
        by: by.to_string(),
        reason: reason.to_string(),
        exception,
    }))
}

fn set_limit(
    tx: &mut Tx<'_>,
    setting: &Setting,
    named: &Named<ApplicationLine>,
    (limit, span): (Option<Money>, LimitSpan),
    reason: &str,
    today: Date,
) -> Result<Change, AppError> {
    let (account, _) = customer(tx, setting, &named.number, today)?;
    let former = tx.customer(account)?;
    Ok(Change::Account(AccountChange::LimitSet {
        account,
        limit,
        was: former.limit,
        reason: format!("{}: {reason}", named.of.application.number),
        span,
        former_span: former.span,
        basis: LimitBasis::Application,
    }))
}
