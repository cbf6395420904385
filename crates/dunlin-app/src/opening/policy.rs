//! The payment policy, which is the same for all, and which a customer accepts when the account is opened (R3.1).

use dunlin_core::change::{Change, OpeningChange, PolicyAccepted};
use dunlin_store::AcceptanceLine;
use jiff::civil::Date;

use super::{customer, refused, text};
use crate::app::{App, Setting};
use crate::cases::{Done, commit};
use crate::error::{AppError, Failure};

/// That the policy was accepted, as a person notes it.
#[derive(Debug, Clone, Copy, Default)]
pub struct AcceptanceInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// Who accepted it for the customer.
    pub by: &'a str,
    /// When; today when left out.
    pub on: Option<Date>,
    /// Which edition; the one in use when left out.
    pub edition: Option<&'a str>,
}

/// Notes that a customer accepted the payment policy.
///
/// # Errors
/// `customer.unknown`, `opening.text`; `policy.accepted_by`, `policy.accepted_day`; `policy.accepted_before` for the same edition twice.
pub fn accept_policy(app: &mut App, setting: &Setting, input: &AcceptanceInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (by, on) = (text(input.by)?, input.on.unwrap_or(today));
    if by.is_empty() {
        let error = AppError::new(Failure::Usage, "policy.accepted_by", "it is not said who accepted the policy");
        return Err(error.hint("name the person"));
    }
    if on > today {
        let message = "the policy was accepted today or before";
        return Err(AppError::new(Failure::Usage, "policy.accepted_day", message));
    }
    let edition = match input.edition.map(text).transpose()?.filter(|edition| !edition.is_empty()) {
        Some(edition) => edition,
        None => format!("{} {}", setting.policy.name, setting.policy.version),
    };
    let who = app.who("payment policy accepted");
    app.store.transaction(|tx| {
        let (account, numbers) = customer(tx, setting, input.customer, today)?;
        for number in numbers {
            if tx.policy_acceptances(number)?.iter().any(|line| line.accepted.edition == edition) {
                let message = format!("the customer accepted {edition} before");
                return Err(refused("policy.accepted_before", message).with("edition", edition.as_str()));
            }
        }
        let accepted = PolicyAccepted { account, edition: edition.clone(), by: by.clone(), on };
        commit(tx, setting, &who, account, vec![Change::Opening(OpeningChange::PolicyAccepted(accepted))])
    })
}

/// Editions of the payment policy that a customer accepted, oldest first.
///
/// # Errors
/// `customer.unknown`.
pub fn acceptances(app: &mut App, setting: &Setting, number: &str) -> Result<Vec<AcceptanceLine>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let (_, numbers) = customer(tx, setting, number, today)?;
        let mut all = Vec::new();
        for number in numbers {
            all.extend(tx.policy_acceptances(number)?);
        }
        Ok(all)
    })
}
