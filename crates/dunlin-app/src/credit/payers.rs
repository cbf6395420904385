//! How customers paid: who pays well enough to be thanked (R2.3), and what the review of a trial comes to (R3.2).
//!
//! Decides nothing: the score is `dunlin_core::credit::record`, the review is the core's as well.

use std::collections::{BTreeMap, BTreeSet};

use dunlin_core::account::Contact;
use dunlin_core::credit::{Experience, LimitSpan, Outcome, Record, Risk, Trial, record};
use dunlin_core::id::AccountId;
use dunlin_core::money::{Currency, Money};
use dunlin_store::{AsOf, CustomerName, Payment, Tx};
use jiff::ToSpan;
use jiff::civil::Date;

use super::desk::Whose;
use super::standing::own_limit;
use crate::app::{App, Setting};
use crate::customers;
use crate::error::{AppError, Failure};

/// A record speaks of the invoices of so many months.
const MONTHS: i32 = 24;

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
    let (creditor, since) = (setting.creditor.id, today.saturating_sub(MONTHS.months()));
    let links = tx.links(creditor, &AsOf::day(today))?;
    let mut by: BTreeMap<(AccountId, Currency), Vec<Payment>> = BTreeMap::new();
    for payment in tx.payments(creditor, since, today)? {
        by.entry((links.head_of(payment.account), payment.currency)).or_default().push(payment);
    }
    let names: BTreeMap<AccountId, Whose> = tx.customer_names(creditor)?.into_iter().map(named).collect();
    let good = by.into_iter().filter_map(|((account, currency), payments)| {
        let (record, whose) = (well_paid(&payments)?, names.get(&account)?.clone());
        let minor = payments.iter().fold(0_i64, |sum, payment| sum.saturating_add(payment.amount_minor));
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
fn well_paid(payments: &[Payment]) -> Option<Record> {
    let experience = |payment: &Payment| {
        let days = (payment.paid_on? - payment.due_on).get_days();
        Some(Experience { amount_minor: payment.amount_minor, days_beyond_terms: days.into() })
    };
    let all: Option<Vec<Experience>> = payments.iter().map(experience).collect();
    record(&all?).filter(|record| record.risk() == Risk::Low)
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
    let count = |is: fn(&Payment) -> bool| payments.iter().filter(|payment| is(payment)).count();
    let on_time = count(|payment| payment.paid_on.is_some_and(|on| on <= payment.due_on));
    let late = count(|payment| payment.paid_on.is_some_and(|on| on > payment.due_on));
    let late_now = count(|payment| payment.paid_on.is_none());
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
