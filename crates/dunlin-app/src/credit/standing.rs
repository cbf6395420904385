//! How a customer stands on a day in one currency: limit, exposure by kind, group, holds, overrides.

use std::collections::{BTreeMap, BTreeSet};

use dunlin_core::credit::{self, Exposure, Granted, LimitSpan, Override, Standing};
use dunlin_core::id::AccountId;
use dunlin_core::money::{Currency, Money};
use dunlin_core::terms::Terms;
use dunlin_core::view::HoldKind;
use dunlin_store::{AsOf, CreditGroup, Links, OpenSum, OrderLine, OverrideLine, PromiseLine, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::cases::read_amount;
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
    /// In which the customer deals: its own where all that is known of it is in one, else the creditor's.
    pub usual: Currency,
    /// Its own limit, as it was set: that of the number under which it is seen, else the strictest of those merged into it.
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
    let own = own_limit(tx, &numbers, today)?;
    let shared = shared_limits(tx, setting, &numbers)?;
    let of_group = shared.first().map(|group| group.limit.currency);
    let of_own = own.map(|(limit, _)| limit.currency);
    let usual = usual_currency(tx, setting, &numbers)?;
    let currency = of_own.or(of_group).or(order_in).unwrap_or(usual);
    let mut into = Into { rates: Rates::by(today), currency };
    let (mut sums, mut holds) = (Vec::new(), Vec::new());
    for number in &numbers {
        sums.extend(tx.open_sums(*number)?);
        let in_force = tx.holds(*number)?.into_iter().filter(|line| line.covers(today));
        holds.extend(in_force.map(|line| line.hold.kind));
    }
    let mut orders = tx.unbilled(&numbers, today)?;
    let is_other =
        |line: &OrderLine| !(numbers.contains(&line.order.account) && Some(&*line.order.reference) == without);
    orders.retain(is_other);
    let mut groups = Vec::new();
    for group in shared {
        let (sums, mut orders) = of_members(tx, setting, &group.name, today)?;
        orders.retain(is_other);
        let exposure = into.exposure(tx, &sums, &orders)?;
        let limit_minor = into.money(tx, group.limit)?;
        groups.push((group.name, Granted { limit_minor, until_on: group.until_on }, exposure));
    }
    let word = overrides_of(tx, &numbers)?.into_iter().rev().find(|line| line.counts(today));
    let standing = Standing {
        limit: own.map(|(limit, span)| granted(tx, limit, span, &mut into)).transpose()?,
        exposure: into.exposure(tx, &sums, &orders)?,
        groups,
        broken_on: if holds.contains(&HoldKind::CashOnly) { None } else { broken_on(tx, account, &numbers, today)? },
        holds,
        gives_credit: Terms::parse(&setting.creditor.default_terms).is_ok_and(|terms| terms.gives_credit()),
        unlimited: setting.policy.credit.without_limit,
        unsigned: opening::in_force(tx, &numbers, today)?.is_none().then_some(setting.policy.credit.without_agreement),
        overridden: word.as_ref().map(|line| word_of(tx, line, &mut into)).transpose()?,
    };
    let (limit, span) = own.map_or_else(Default::default, |(limit, span)| (Some(limit), span));
    Ok(Position { customer: tx.customer(account)?.account.number, currency, usual, limit, span, standing, word })
}

/// The currency in which a customer deals, by its items and its limits.
fn usual_currency(tx: &mut Tx<'_>, setting: &Setting, numbers: &[AccountId]) -> Result<Currency, AppError> {
    let mut known = Vec::new();
    for number in numbers {
        known.extend(tx.item_currencies(*number)?);
        known.extend(tx.customer(*number)?.limit.map(|limit| limit.currency));
    }
    Ok(credit::own_currency(known, setting.creditor.currency))
}

/// Reads an amount that is said of a customer: in the currency named, else in the one in which the customer deals.
///
/// # Errors
/// `customer.unknown`, `currency.unknown`, `amount.unreadable`.
pub(crate) fn read_amount_of(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    text: &str,
    named: Option<&str>,
) -> Result<Money, AppError> {
    match named {
        Some(_) => read_amount(setting, text, named),
        None => read_amount(setting, text, Some(currency_of(app, setting, customer)?.code())),
    }
}

/// The currency in which a customer deals.
///
/// # Errors
/// `customer.unknown`.
pub(crate) fn currency_of(app: &mut App, setting: &Setting, customer: &str) -> Result<Currency, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let numbers = tx.accounts_around(account, &AsOf::day(today))?;
        usual_currency(tx, setting, &numbers)
    })
}

/// The last day of a promise that was broken and not answered by a hold yet: an order does not wait for the next run.
fn broken_on(
    tx: &mut Tx<'_>,
    account: AccountId,
    numbers: &[AccountId],
    today: Date,
) -> Result<Option<Date>, AppError> {
    // Few customers ever promise: what the others owe is not read. A promise of one number is kept with money for any of them.
    let promises = tx.promises_of(numbers)?;
    let could_be = |line: &PromiseLine| line.promise.cash_only && line.promise.counts_until < today;
    if !promises.values().flatten().any(could_be) {
        return Ok(None);
    }
    let view = tx.customer_view(account, &AsOf::day(today))?;
    let broken = view.broken.iter().filter(|broken| broken.asks_cash_only(&view));
    Ok(broken.map(|broken| broken.promise.promised_on).max())
}

/// The limit of a customer, of those of its numbers.
pub(super) fn own_limit(
    tx: &mut Tx<'_>,
    numbers: &[AccountId],
    today: Date,
) -> Result<Option<(Money, LimitSpan)>, AppError> {
    let mut limits = Vec::with_capacity(numbers.len());
    for number in numbers {
        let detail = tx.customer(*number)?;
        limits.push(detail.limit.map(|limit| (limit, detail.span)));
    }
    let mut rates = Rates::by(today);
    credit::own_limit(&limits, today, |limit, currency| told(tx, &mut rates, limit, currency))
}

/// The groups of all numbers of a customer, by name.
fn shared_limits(tx: &mut Tx<'_>, setting: &Setting, numbers: &[AccountId]) -> Result<Vec<CreditGroup>, AppError> {
    let mut groups = Vec::new();
    for name in names_of_groups(tx, numbers)? {
        groups.extend(tx.credit_group(setting.creditor.id, &name)?);
    }
    Ok(groups)
}

/// Their names.
pub(super) fn names_of_groups(tx: &mut Tx<'_>, numbers: &[AccountId]) -> Result<BTreeSet<String>, AppError> {
    let mut names = BTreeSet::new();
    for number in numbers {
        names.extend(tx.credit_group_of(*number)?);
    }
    Ok(names)
}

fn granted(tx: &mut Tx<'_>, limit: Money, span: LimitSpan, into: &mut Into) -> Result<Granted, AppError> {
    Ok(Granted { limit_minor: into.money(tx, limit)?, until_on: span.until_on })
}

fn word_of(tx: &mut Tx<'_>, line: &OverrideLine, into: &mut Into) -> Result<Override, AppError> {
    let given = &line.given;
    let (by, reason) = (given.by.clone(), given.reason.clone());
    Ok(Override { by, reason, until_on: given.until_on, beyond_minor: into.money(tx, given.beyond)? })
}

/// What the members of a group owe and have ordered, in the currency of its limit.
pub(super) fn owed_together(
    tx: &mut Tx<'_>,
    setting: &Setting,
    group: &CreditGroup,
    today: Date,
) -> Result<Exposure, AppError> {
    let (sums, orders) = of_members(tx, setting, &group.name, today)?;
    Into { rates: Rates::by(today), currency: group.limit.currency }.exposure(tx, &sums, &orders)
}

/// What all members of a group owe and have ordered; all numbers of a customer of which one is a member count with it.
fn of_members(
    tx: &mut Tx<'_>,
    setting: &Setting,
    group: &str,
    today: Date,
) -> Result<(Vec<OpenSum>, Vec<OrderLine>), AppError> {
    let creditor = setting.creditor.id;
    let mut sums = tx.group_open_sums(creditor, group)?;
    let mut may_count = tx.group_open_orders(creditor, group, today)?;
    let links = tx.links(creditor, &AsOf::day(today))?;
    if !links.is_empty() {
        let members = tx.credit_members(creditor, group)?;
        let heads: BTreeSet<AccountId> = members.iter().map(|member| links.head_of(*member)).collect();
        let joined = heads.into_iter().flat_map(|head| links.around(head));
        for number in joined.filter(|number| !members.contains(number)) {
            sums.extend(tx.open_sums(number)?);
            may_count.extend(tx.open_orders(number, today)?);
        }
    }
    Ok((sums, unbilled(tx, &links, may_count)?))
}

/// Orders that no later invoice names: one of any number of the customer bills them.
pub(super) fn unbilled(tx: &mut Tx<'_>, links: &Links, orders: Vec<OrderLine>) -> Result<Vec<OrderLine>, AppError> {
    let mut by_customer: BTreeMap<AccountId, Vec<OrderLine>> = BTreeMap::new();
    for line in orders {
        by_customer.entry(links.head_of(line.order.account)).or_default().push(line);
    }
    let mut unbilled = Vec::new();
    for (head, own) in by_customer {
        unbilled.extend(tx.without_billed(own, &links.around(head))?);
    }
    Ok(unbilled)
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
