//! How customers paid: who pays well enough to be thanked (R2.3), and what the review of a trial comes to (R3.2).
//!
//! Decides nothing: the score is `dunlin_core::credit::record`, the review is the core's as well.

use std::collections::{BTreeMap, BTreeSet};

use dunlin_core::account::Contact;
use dunlin_core::credit::{LimitSpan, Outcome, Record, Risk, Trial, record_of, record_since};
use dunlin_core::id::AccountId;
use dunlin_core::money::{Currency, Money};
use dunlin_store::{AsOf, CustomerName, Payment, Tx};
use jiff::civil::Date;

use super::desk::Whose;
use super::standing::own_limit;
use crate::app::{App, Setting};
use crate::customers;
use crate::error::{AppError, Failure};

/// A customer that pays well.
#[derive(Debug, Clone)]
pub struct GoodPayer {
    /// Who.
    pub whose: Whose,
    /// What its payments say.
    pub record: Record,
    /// What it paid.
    pub paid: Money,
    /// Whom to thank there.
    pub contact: Option<Contact>,
}

/// The numbers of customers that pay well, for the list of all of them.
///
/// # Errors
/// Those of the book.
pub fn numbers_of_good_payers(app: &mut App, setting: &Setting) -> Result<BTreeSet<String>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| Ok(well_paying(tx, setting, today)?.into_iter().map(|found| found.whose.number).collect()))
}

/// Customers whose payments of two years tell of little risk and who owe nothing late, the best first; once for each currency.
///
/// # Errors
/// Those of the book.
pub fn good_payers(app: &mut App, setting: &Setting) -> Result<Vec<GoodPayer>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let mut good = Vec::new();
        for found in well_paying(tx, setting, today)? {
            let contacts = tx.contacts(found.account)?;
            let WellPaying { whose, record, paid, .. } = found;
            good.push(GoodPayer { whose, record, paid, contact: Contact::to_thank(&contacts).cloned() });
        }
        Ok(good)
    })
}

/// A good payer, before anybody is looked for there.
struct WellPaying {
    account: AccountId,
    whose: Whose,
    record: Record,
    paid: Money,
}

fn well_paying(tx: &mut Tx<'_>, setting: &Setting, today: Date) -> Result<Vec<WellPaying>, AppError> {
    let (creditor, since) = (setting.creditor.id, record_since(today));
    let links = tx.links(creditor, &AsOf::day(today))?;
    let mut by: BTreeMap<(AccountId, Currency), Vec<Payment>> = BTreeMap::new();
    for payment in tx.payments(creditor, since, today)? {
        by.entry((links.head_of(payment.account), payment.currency)).or_default().push(payment);
    }
    let names: BTreeMap<AccountId, Whose> = tx.customer_names(creditor)?.into_iter().map(named).collect();
    let good = by.into_iter().filter_map(|((account, currency), payments)| {
        let (record, whose) = (well_paid(&payments, today)?, names.get(&account)?.clone());
        let paid = payments.iter().filter(|payment| payment.debt.paid_on.is_some());
        let minor = paid.fold(0_i64, |sum, payment| sum.saturating_add(payment.debt.amount_minor));
        Some(WellPaying { account, whose, record, paid: Money { minor, currency } })
    });
    let mut good: Vec<WellPaying> = good.collect();
    good.sort_by(|one, other| {
        let best = |payer: &WellPaying| (payer.record.score, payer.paid.minor);
        best(other).cmp(&best(one)).then_with(|| one.whose.number.cmp(&other.whose.number))
    });
    Ok(good)
}

fn named(known: CustomerName) -> (AccountId, Whose) {
    (known.account, Whose { number: known.number, name: known.name })
}

/// The record of who pays well; none of who owes something late.
fn well_paid(payments: &[Payment], today: Date) -> Option<Record> {
    if payments.iter().any(|payment| payment.debt.is_late(today)) {
        return None;
    }
    record_of(payments.iter().map(|payment| &payment.debt), today).filter(|record| record.risk() == Risk::Low)
}

/// What the review of a trial comes to.
#[derive(Debug, Clone)]
pub struct Review {
    /// Customer number.
    pub customer: String,
    /// The trial.
    pub trial: Trial,
    /// So many invoices were paid on time since it began.
    pub on_time: usize,
    /// So many were paid late.
    pub late: usize,
    /// So many are late now.
    pub late_now: usize,
    /// What that comes to.
    pub outcome: Outcome,
}

/// Reviews the trial of a customer.
///
/// # Errors
/// `customer.unknown`; `trial.none` for a customer whose limit is not on trial.
pub fn review(app: &mut App, setting: &Setting, customer: &str) -> Result<Review, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let detail = tx.customer(account)?;
        let numbers = tx.accounts_around(account, &AsOf::day(today))?;
        let trial =
            own_limit(tx, &numbers, today)?.and_then(|(limit, span)| span.trial_of(limit)).ok_or_else(|| {
                AppError::new(Failure::Refused, "trial.none", "the limit of the customer is not on trial")
                    .hint("dunlin credit limit --customer CUSTOMER --amount AMOUNT --trial MONTHS begins one")
            })?;
        reviewed(tx, (account, detail.account.number), trial, today)
    })
}

fn reviewed(
    tx: &mut Tx<'_>,
    (account, customer): (AccountId, String),
    trial: Trial,
    today: Date,
) -> Result<Review, AppError> {
    let mut payments = Vec::new();
    for number in tx.accounts_around(account, &AsOf::day(today))? {
        payments.extend(tx.payments_of(number, trial.started_on, today)?);
    }
    let (paid, open): (Vec<_>, Vec<_>) = payments.iter().map(|own| &own.debt).partition(|debt| debt.paid_on.is_some());
    let late = paid.iter().filter(|debt| debt.days_late(today) > 0).count();
    let on_time = paid.len() - late;
    let late_now = open.iter().filter(|debt| debt.is_late(today)).count();
    let outcome = trial.review(today, on_time, late, late_now);
    Ok(Review { customer, trial, on_time, late, late_now, outcome })
}

/// What the review of a limit comes to, where it is on trial and the day of the review has come.
pub(super) fn outcome(
    tx: &mut Tx<'_>,
    account: AccountId,
    limit: Money,
    span: LimitSpan,
    today: Date,
) -> Result<Option<Outcome>, AppError> {
    let Some(trial) = span.trial_of(limit).filter(|trial| trial.review_on() <= today) else { return Ok(None) };
    Ok(Some(reviewed(tx, (account, String::new()), trial, today)?.outcome))
}
