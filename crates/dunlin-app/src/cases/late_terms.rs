//! What was agreed about paying late, and who the customer is as far as the law makes a difference: facts that a person states.
//!
//! Requirements R2.2, R2.4. Terms are never changed: newer ones take the place of older ones for items issued from their day on.

use dunlin_core::account::{Account, CustomerKind};
use dunlin_core::change::{AccountChange, Change};
use dunlin_core::charge::LateTermsText;
use dunlin_core::interest::AgreedInterest;
use dunlin_core::policy::StepFee;
use jiff::civil::Date;

use super::{Done, commit, item_detail};
use crate::app::{App, Setting, new_ids};
use crate::customers;
use crate::error::{AppError, Failure};

/// Terms about paying late, as a person says them.
#[derive(Debug, Clone)]
pub struct LateTermsInput<'a> {
    /// Where they are stated.
    pub stated_in: &'a str,
    /// The interest, as written.
    pub interest: Option<&'a str>,
    /// The late fee, as written.
    pub fee: Option<&'a str>,
    /// The country whose law governs: two letters.
    pub law: Option<&'a str>,
}

/// The customer's agreement says something about paying late, for items issued from a day on (today when left out).
///
/// # Errors
/// `customer.unknown`; `late_terms.not_understood`, `late_terms.empty`, `text.empty`.
pub fn agree(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    since_on: Option<Date>,
    input: &LateTermsInput<'_>,
) -> Result<Done, AppError> {
    let terms = input.read()?;
    let since_on = since_on.unwrap_or_else(|| app.clock.today(&setting.creditor.timezone));
    let (who, mut ids) = (app.who(format!("late terms: {}", terms.stated_in)), new_ids());
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let terms = terms.clone().for_account(account, None, since_on, &mut ids);
        commit(tx, setting, &who, account, vec![Change::Account(AccountChange::LateTermsStated(terms))])
    })
}

/// An item's own terms say something about paying late.
///
/// # Errors
/// `item.unknown`; as `agree`.
pub fn state_terms(
    app: &mut App,
    setting: &Setting,
    number: &str,
    input: &LateTermsInput<'_>,
) -> Result<Done, AppError> {
    let terms = input.read()?;
    let (who, mut ids) = (app.who(format!("late terms: {}", terms.stated_in)), new_ids());
    app.store.transaction(|tx| {
        let (account, detail) = item_detail(tx, setting, number)?;
        let (item, since_on) = ((detail.item.id, detail.item.number.clone()), detail.item.issued_on);
        let terms = terms.clone().for_account(account, Some(item), since_on, &mut ids);
        commit(tx, setting, &who, account, vec![Change::Account(AccountChange::LateTermsStated(terms))])
    })
}

/// Who the customer is as far as the law makes a difference.
///
/// # Errors
/// `customer.unknown`; `customer.kind_unknown`.
pub fn set_kind(app: &mut App, setting: &Setting, customer: &str, kind: &str) -> Result<Done, AppError> {
    let known = CustomerKind::ALL.map(CustomerKind::code).join(", ");
    let found = CustomerKind::find(kind).ok_or_else(|| {
        let message = format!("\"{kind}\" is no kind of customer");
        AppError::new(Failure::Usage, "customer.kind_unknown", message).hint(format!("known are {known}"))
    })?;
    let who = app.who(format!("customer is {kind}"));
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let state = Account { kind: found, ..tx.customer(account)?.account };
        commit(tx, setting, &who, account, vec![Change::Account(AccountChange::Updated(state))])
    })
}

/// Which kind of customer the house itself says it is, for segments of the policy; `None` is none.
///
/// # Errors
/// `customer.unknown`.
pub fn set_class(app: &mut App, setting: &Setting, customer: &str, class: Option<&str>) -> Result<Done, AppError> {
    let class = class.map(str::trim).filter(|class| !class.is_empty()).map(str::to_string);
    let who = app.who("class of the customer");
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let state = Account { class: class.clone(), ..tx.customer(account)?.account };
        commit(tx, setting, &who, account, vec![Change::Account(AccountChange::Updated(state))])
    })
}

impl LateTermsInput<'_> {
    fn read(&self) -> Result<LateTermsText, AppError> {
        let usage = |code, message: String, hint: &str| Err(AppError::new(Failure::Usage, code, message).hint(hint));
        if self.stated_in.trim().is_empty() {
            return usage("text.empty", "--stated-in is empty".to_string(), "say where the terms are stated");
        }
        let mut terms = LateTermsText { stated_in: self.stated_in.trim().to_string(), ..LateTermsText::default() };
        if let Some(text) = self.interest {
            terms.interest = AgreedInterest::parse(text);
            if terms.interest.is_none() {
                return usage(
                    "late_terms.not_understood",
                    format!("\"{text}\" is no interest"),
                    "write \"12 % a year\" or \"1 % a month, READING\": daily, whole months, months begun, months and days, \
                     compound months, daily after grace; each with \", grace 10 days\" where there is any",
                );
            }
        }
        if let Some(text) = self.fee {
            terms.fee = StepFee::parse(text).filter(StepFee::has_room);
            if terms.fee.is_none() {
                let hint = "write \"25.00\", \"2 %\" or \"2 %, at least 10.00, at most 50.00\"";
                return usage("late_terms.not_understood", format!("\"{text}\" is no fee"), hint);
            }
        }
        if let Some(text) = self.law {
            let Some(country) = dunlin_formats::country_code(text) else {
                let message = format!("\"{text}\" is no country");
                return usage("late_terms.not_understood", message, "two letters: DE");
            };
            terms.law = Some(country.to_string());
        }
        if !terms.says_something() {
            let hint = "name --interest, --fee or --law; \"0 % a year\" and \"0\" say that there is none";
            return usage("late_terms.empty", "the terms say nothing about paying late".to_string(), hint);
        }
        Ok(terms)
    }
}
