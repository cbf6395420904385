//! What an invoice states of paying late (R0.4, R1.9): the interest, the fee and the lump sum that it would bear.
//!
//! The ground of each is the one on which it is charged; of a law's rate, today's is told.

use dunlin_core::code::Reason;
use dunlin_core::interest::{Rate, RateTable, RunningInterest};
use dunlin_core::money::Money;
use dunlin_core::policy::Posting;
use dunlin_store::{CustomerDetail, ItemDetail, Tx};
use jiff::civil::Date;

use super::ground::Grounds;
use super::{asked, under};
use crate::app::Setting;
use crate::error::AppError;
use crate::rates::rate_table;

/// What paying late costs.
#[derive(Debug, Default)]
pub(crate) struct Stated {
    /// The rate, and for how long.
    pub(crate) interest: Option<StatedInterest>,
    /// Of the first step that charges one.
    pub(crate) fee: Option<Money>,
    /// The law's.
    pub(crate) lump_sum: Option<Money>,
}

/// Interest as it is stated.
#[derive(Debug)]
pub(crate) struct StatedInterest {
    pub(crate) rate: Rate,
    pub(crate) by_month: bool,
    pub(crate) by_law: bool,
}

/// What an invoice would bear for being paid late, as it is known on a day; nothing where the policy only notes interest or charges none.
pub(crate) fn stated_of(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (detail, customer): (&ItemDetail, &CustomerDetail),
    on: Date,
) -> Result<Stated, AppError> {
    let account = &customer.account;
    let under = under(tx, setting, account.id, on)?;
    let policy = setting.policy_under(&under);
    if policy.charges.posting != Posting::Posted {
        return Ok(Stated::default());
    }
    let grounds = Grounds::load(tx, setting, account.id, account.address.country.clone(), account.kind)?;
    let item = asked(detail);
    let ground = grounds.of(policy, item);
    let by_law = ground.reasons.iter().any(|reason| matches!(reason, Reason::InterestByLaw { .. }));
    let rates = rate_table(tx)?;
    let rate = ground.interest.as_ref().and_then(|interest| rate_of(interest, &rates, detail.item.due_on, on));
    let fee = policy.steps.iter().find_map(|step| grounds.fee(step.fee?, item)?.on(item.principal.minor));
    Ok(Stated {
        interest: rate.map(|(rate, by_month)| StatedInterest { rate, by_month, by_law }),
        fee: fee.filter(|minor| *minor > 0).map(|minor| Money { minor, ..item.principal }),
        lump_sum: ground.lump_sum,
    })
}

/// The rate today, as if the item were late by now, and whether it is one a month; `None` while it is not certain.
fn rate_of(interest: &RunningInterest, rates: &RateTable, due_on: Date, on: Date) -> Option<(Rate, bool)> {
    match interest {
        RunningInterest::Yearly(rule) => Some((rule.rate_on(rates, due_on.min(on), on).ok()?.rate(), false)),
        RunningInterest::Monthly(monthly) => Some((monthly.rate, true)),
    }
}
