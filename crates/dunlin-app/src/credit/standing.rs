//! How a customer stands on a day in one currency: limit, exposure by kind, group, holds, overrides.

use dunlin_core::credit::{Exposure, Granted, LimitSpan, Override, Standing};
use dunlin_core::id::AccountId;
use dunlin_core::money::{Currency, Money};
use dunlin_core::terms::Terms;
use dunlin_core::view::HoldKind;
use dunlin_store::{AsOf, CustomerDetail, OpenSum, OrderLine, OverrideLine, PromiseLine, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::customers;
use crate::error::{AppError, Failure};
use crate::fx::Rates;
use crate::opening;

/// How a customer stands, as people see it.
#[derive(Debug, Clone)]
pub struct Position {
    /// Customer number.
    pub customer: String,
    /// Whose it is told in.
    pub currency: Currency,
    /// Its own limit, as it was set.
    pub limit: Option<Money>,
    /// How long that holds.
    pub span: LimitSpan,
    /// What the core is asked with, in `currency`.
    pub standing: Standing,
    /// The override that counts, as it was given.
    pub word: Option<OverrideLine>,
}

impl Position {
    /// The limit in the currency that it is told in.
    pub fn limit(&self) -> Option<Money> {
        let granted = self.standing.limit?;
        Some(Money { minor: granted.limit_minor, currency: self.currency })
    }
}

/// How a customer stands today.
///
/// # Errors
/// `customer.unknown`; `credit.no_rate`.
pub fn position(app: &mut App, setting: &Setting, customer: &str) -> Result<Position, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let account = customers::find(tx, setting, customer)?;
        gather(tx, setting, account, None, None, today)
    })
}

/// Gathers it. `order_in`: the currency to tell it in where there is no limit; `without`: an order that is asked about, which does not
/// stand against itself.
pub(super) fn gather(
    tx: &mut Tx<'_>,
    setting: &Setting,
    account: AccountId,
    order_in: Option<Currency>,
    without: Option<&str>,
    today: Date,
) -> Result<Position, AppError> {
    let numbers = tx.accounts_around(account, &AsOf::day(today))?;
    let detail = tx.customer(account)?;
    let group = match tx.credit_group_of(account)? {
        Some(name) => tx.credit_group(setting.creditor.id, &name)?,
        None => None,
    };
    let of_group = group.as_ref().map(|group| group.limit.currency);
    let own = detail.limit.map(|limit| limit.currency);
    let currency = own.or(of_group).or(order_in).unwrap_or(setting.creditor.currency);
    let mut into = Into { rates: Rates::by(today), currency };
    let (mut sums, mut orders, mut holds) = (Vec::new(), Vec::new(), Vec::new());
    for number in &numbers {
        sums.extend(tx.open_sums(*number)?);
        orders.extend(tx.unbilled(*number, today)?);
        let in_force = tx.holds(*number)?.into_iter().filter(|line| line.covers(today));
        holds.extend(in_force.map(|line| line.hold.kind));
    }
    let is_other =
        |line: &OrderLine| !(numbers.contains(&line.order.account) && Some(&*line.order.reference) == without);
    orders.retain(is_other);
    let shared = match group {
        None => None,
        Some(group) => {
            let (sums, mut orders) = of_members(tx, setting, &group.name, today)?;
            orders.retain(is_other);
            let exposure = into.exposure(tx, &sums, &orders)?;
            let limit_minor = into.money(tx, group.limit)?;
            Some((group.name, Granted { limit_minor, until_on: group.until_on }, exposure))
        }
    };
    let word = overrides_of(tx, &numbers)?.into_iter().rev().find(|line| line.counts(today));
    let standing = Standing {
        limit: limit_of(tx, &detail, &mut into)?,
        exposure: into.exposure(tx, &sums, &orders)?,
        group: shared,
        broken_on: if holds.contains(&HoldKind::CashOnly) { None } else { broken_on(tx, account, &numbers, today)? },
        holds,
        gives_credit: Terms::parse(&setting.creditor.default_terms).is_ok_and(|terms| terms.gives_credit()),
        unlimited: setting.policy.credit.without_limit,
        unsigned: opening::in_force(tx, &numbers, today)?.is_none().then_some(setting.policy.credit.without_agreement),
        overridden: word.as_ref().map(|line| word_of(tx, line, &mut into)).transpose()?,
    };
    let CustomerDetail { account, limit, span, .. } = detail;
    Ok(Position { customer: account.number, currency, limit, span, standing, word })
}

/// The last day of a promise that was broken and not answered by a hold yet: an order does not wait for the next run.
fn broken_on(
    tx: &mut Tx<'_>,
    account: AccountId,
    numbers: &[AccountId],
    today: Date,
) -> Result<Option<Date>, AppError> {
    // Few customers ever promise: what the others owe is not read.
    let promises = tx.promises_of(numbers)?;
    let could_be = |line: &PromiseLine| line.promise.cash_only && line.promise.counts_until < today;
    if !promises.values().flatten().any(could_be) {
        return Ok(None);
    }
    let view = tx.account_view(account, &AsOf::day(today))?;
    let broken = view.broken.iter().filter(|broken| broken.asks_cash_only(&view));
    Ok(broken.map(|broken| broken.promise.promised_on).max())
}

fn limit_of(tx: &mut Tx<'_>, detail: &CustomerDetail, into: &mut Into) -> Result<Option<Granted>, AppError> {
    let Some(limit) = detail.limit else { return Ok(None) };
    Ok(Some(Granted { limit_minor: into.money(tx, limit)?, until_on: detail.span.until_on }))
}

fn word_of(tx: &mut Tx<'_>, line: &OverrideLine, into: &mut Into) -> Result<Override, AppError> {
    let given = &line.given;
    let (by, reason) = (given.by.clone(), given.reason.clone());
    Ok(Override { by, reason, until_on: given.until_on, beyond_minor: into.money(tx, given.beyond)? })
}

/// What all members of a group owe and have ordered; a number that is seen under a member counts with it.
fn of_members(
    tx: &mut Tx<'_>,
    setting: &Setting,
    group: &str,
    today: Date,
) -> Result<(Vec<OpenSum>, Vec<OrderLine>), AppError> {
    let creditor = setting.creditor.id;
    let mut sums = tx.group_open_sums(creditor, group)?;
    let mut orders = tx.group_unbilled(creditor, group, today)?;
    let links = tx.links(creditor, &AsOf::day(today))?;
    if !links.is_empty() {
        let members = tx.credit_members(creditor, group)?;
        let joined = members.iter().flat_map(|member| links.members_of(*member));
        for number in joined.filter(|number| !members.contains(number)) {
            sums.extend(tx.open_sums(number)?);
            orders.extend(tx.unbilled(number, today)?);
        }
    }
    Ok((sums, orders))
}

/// Overrides of all numbers of a customer, the newest last.
pub(super) fn overrides_of(tx: &mut Tx<'_>, numbers: &[AccountId]) -> Result<Vec<OverrideLine>, AppError> {
    let mut all = Vec::new();
    for number in numbers {
        all.extend(tx.overrides(*number)?);
    }
    all.sort_by_key(|line| line.given.from_on);
    Ok(all)
}

/// Tells money in one currency, by the newest rates.
struct Into {
    rates: Rates,
    currency: Currency,
}

impl Into {
    fn money(&mut self, tx: &mut Tx<'_>, money: Money) -> Result<i64, AppError> {
        told(tx, &mut self.rates, money, self.currency)
    }

    fn exposure(&mut self, tx: &mut Tx<'_>, sums: &[OpenSum], orders: &[OrderLine]) -> Result<Exposure, AppError> {
        let mut exposure = Exposure::default();
        let mut add = |to: &mut i64, minor: i64, currency: Currency| {
            *to = to.saturating_add(self.money(tx, Money { minor, currency })?);
            Ok::<(), AppError>(())
        };
        for sum in sums {
            add(&mut exposure.open_minor, sum.open_minor, sum.currency)?;
            add(&mut exposure.unapplied_minor, sum.unapplied_minor, sum.currency)?;
        }
        for line in orders {
            add(&mut exposure.unbilled_minor, line.order.amount_minor, line.order.currency)?;
        }
        Ok(exposure)
    }
}

/// An amount in another currency; none is guessed.
pub(super) fn told(tx: &mut Tx<'_>, rates: &mut Rates, money: Money, currency: Currency) -> Result<i64, AppError> {
    if money.minor == 0 {
        return Ok(0);
    }
    rates.convert(tx, money, currency)?.ok_or_else(|| {
        let message = format!("there is no rate to tell {} in {currency}", money.currency);
        AppError::new(Failure::Refused, "credit.no_rate", message)
            .with("from", money.currency.code())
            .with("to", currency.code())
            .hint("take the newest rates with: dunlin fx import FILE")
    })
}
