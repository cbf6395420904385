//! Orders before they are confirmed: the answer, and what is kept of it.
//!
//! An allowed order is kept, so that it counts until it is billed, cancelled or too old; what was not allowed is kept only when it has
//! a name, and counts for nothing. The same order asked again gets the same answer, and is kept once: a confirmed order stays.

use std::collections::BTreeSet;

use dunlin_core::change::{Change, CreditChange, OrderEnd, OrderRecord};
use dunlin_core::credit::{Answer, Cause, Decision, Order, check};
use dunlin_core::id::AccountId;
use dunlin_core::money::{Currency, Money};
use dunlin_store::{AsOf, Named, OrderLine, Tx};
use jiff::ToSpan;
use jiff::civil::Date;

use super::standing::{Position, gather, names_of_groups, read_amount_of, told, unbilled};
use crate::app::{App, Setting};
use crate::cases::{Done, commit};
use crate::customers;
use crate::error::{AppError, Failure};
use crate::fx::Rates;

/// The longest reference, in characters.
const REFERENCE_MAX: usize = 80;

/// An order as somebody asks about it.
#[derive(Debug, Clone, Copy)]
pub struct OrderAsked<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// How much, taxes included.
    pub amount: &'a str,
    /// Its currency; when left out, the one in which the customer deals.
    pub currency: Option<&'a str>,
    /// By what it is named; a name is made when left out.
    pub reference: Option<&'a str>,
    /// It is paid before anything is delivered.
    pub prepaid: bool,
    /// The answer is kept; else it is only looked.
    pub keep: bool,
}

/// What is said to it.
#[derive(Debug, Clone)]
pub struct Answered {
    /// The decision and its causes, in the position's currency.
    pub answer: Answer,
    /// How the customer stands, without the order.
    pub position: Position,
    /// The order.
    pub order: Money,
    /// By what it is named, where it is kept.
    pub reference: Option<String>,
    /// The last day on which it counts, where it does.
    pub counts_until: Option<Date>,
    /// By this it can be taken back, where it was allowed and kept just now.
    pub version: Option<i64>,
}

/// Answers an order.
///
/// # Errors
/// `customer.unknown`, `amount.unreadable`, `order.amount`, `order.reference`, `credit.no_rate`.
pub fn check_order(app: &mut App, setting: &Setting, asked: &OrderAsked<'_>) -> Result<Answered, AppError> {
    let order = read_amount_of(app, setting, asked.customer, asked.amount, asked.currency)?;
    if order.minor <= 0 {
        return Err(AppError::new(Failure::Usage, "order.amount", "an order is above zero").hint("for example 1200.00"));
    }
    let reference = asked.reference.map(read_reference).transpose()?;
    let today = app.clock.today(&setting.creditor.timezone);
    let who = app.who("order checked");
    let ask = Ask { order, reference, prepaid: asked.prepaid, today };
    if !asked.keep {
        return app.store.read(|tx| {
            let account = customers::find(tx, setting, asked.customer)?;
            Ok(ask.answer(tx, setting, account)?.0)
        });
    }
    app.store.decide(|tx| {
        let account = held(tx, setting, asked.customer, today)?;
        let (mut answered, known) = ask.answer(tx, setting, account)?;
        if let Some(record) = ask.record(tx, setting, account, &answered, known)? {
            answered.reference = Some(record.reference.clone());
            answered.counts_until = (record.decision == Decision::Allow).then_some(record.until_on);
            let changes = [Change::Credit(CreditChange::OrderChecked(record))];
            tx.commit(&who, setting.creditor.id, &changes)?;
            if answered.counts_until.is_some() {
                answered.version = Some(tx.customer(account)?.version);
            }
        }
        Ok(answered)
    })
}

/// Finds the customer and holds its rows, those of its groups first and by name. What was read before they were held is read again.
fn held(tx: &mut Tx<'_>, setting: &Setting, customer: &str, today: Date) -> Result<AccountId, AppError> {
    let account = customers::find(tx, setting, customer)?;
    let groups = groups_around(tx, account, today)?;
    for group in &groups {
        tx.hold_group(setting.creditor.id, group)?;
    }
    tx.hold_account(account)?;
    let is_same = customers::find(tx, setting, customer)? == account;
    let still = is_same && groups_around(tx, account, today)? == groups;
    if still { Ok(account) } else { Err(dunlin_store::StoreError::Conflict.into()) }
}

fn groups_around(tx: &mut Tx<'_>, account: AccountId, today: Date) -> Result<BTreeSet<String>, AppError> {
    let numbers = tx.accounts_around(account, &AsOf::day(today))?;
    names_of_groups(tx, &numbers)
}

fn read_reference(text: &str) -> Result<String, AppError> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > REFERENCE_MAX || text.chars().any(char::is_control) {
        let message = format!("a reference has 1 to {REFERENCE_MAX} characters on one line");
        return Err(
            AppError::new(Failure::Usage, "order.reference", message).hint("for example --reference SO-2026-118")
        );
    }
    Ok(text.to_string())
}

/// What is asked, read.
struct Ask {
    order: Money,
    reference: Option<String>,
    prepaid: bool,
    today: Date,
}

impl Ask {
    /// The answer, and what was kept under the same name.
    fn answer(
        &self,
        tx: &mut Tx<'_>,
        setting: &Setting,
        account: AccountId,
    ) -> Result<(Answered, Option<OrderLine>), AppError> {
        let known = match &self.reference {
            Some(reference) => known(tx, account, reference, self.today)?,
            None => None,
        };
        let own = self.reference.as_deref();
        let position = gather(tx, setting, account, Some(self.order.currency), own, self.today)?;
        let amount_minor = told(tx, &mut Rates::by(self.today), self.order, position.currency)?;
        let order = Order { amount_minor, prepaid: self.prepaid };
        let mut answer = check(&position.standing, order, self.today);
        let allowed = known.as_ref().filter(|line| self.is_same(line) && self.stands(line));
        if let Some(line) = allowed {
            answer = answer.confirmed(line.order.checked_on);
        }
        let answered = Answered {
            answer,
            position,
            order: self.order,
            reference: allowed.map(|line| line.order.reference.clone()),
            counts_until: allowed.filter(|line| line.counts(self.today)).map(|line| line.order.until_on),
            version: None,
        };
        Ok((answered, known))
    }

    /// It is the order that was answered before: of the same amount.
    fn is_same(&self, line: &OrderLine) -> bool {
        (line.order.amount_minor, line.order.currency) == (self.order.minor, self.order.currency)
    }

    /// It was allowed, and stays so: it counts, or is billed.
    fn stands(&self, line: &OrderLine) -> bool {
        line.counts(self.today) || matches!(line.ended, Some((OrderEnd::Invoiced, ..)))
    }

    /// What is to be kept of the answer, if anything.
    fn record(
        &self,
        tx: &mut Tx<'_>,
        setting: &Setting,
        account: AccountId,
        answered: &Answered,
        known: Option<OrderLine>,
    ) -> Result<Option<OrderRecord>, AppError> {
        let decision = answered.answer.decision;
        let reasons: Vec<&str> = answered.answer.causes.iter().map(Cause::code).collect();
        let reasons = reasons.join(" ");
        let stands = known.as_ref().is_some_and(|line| self.stands(line));
        let said_before = |line: &OrderLine| line.order.decision == decision && line.order.reasons == reasons;
        let keeps = match decision {
            _ if self.prepaid => false,
            Decision::Allow => !(stands && known.as_ref().is_some_and(|line| self.is_same(line))),
            // An order that was allowed as it was asked first stays so, whatever is said to a bigger one.
            _ if stands || self.reference.is_none() => false,
            _ => !known.as_ref().is_some_and(|line| self.is_same(line) && said_before(line)),
        };
        if !keeps {
            return Ok(None);
        }
        let days = setting.policy.credit.order_days;
        Ok(Some(OrderRecord {
            account: known.map_or(account, |line| line.order.account),
            reference: match &self.reference {
                Some(reference) => reference.clone(),
                None => free_reference(tx, account, self.today)?,
            },
            amount_minor: self.order.minor,
            currency: self.order.currency,
            checked_on: self.today,
            until_on: self.today.saturating_add(days.days()),
            decision,
            reasons,
        }))
    }
}

/// What was kept under a name, by whichever number of the customer.
fn known(tx: &mut Tx<'_>, account: AccountId, reference: &str, on: Date) -> Result<Option<OrderLine>, AppError> {
    for number in tx.accounts_around(account, &AsOf::day(on))? {
        if let Some(line) = tx.order(number, reference)? {
            return Ok(Some(line));
        }
    }
    Ok(None)
}

fn free_reference(tx: &mut Tx<'_>, account: AccountId, today: Date) -> Result<String, AppError> {
    let mut count = 1;
    loop {
        let reference = format!("{today}-{count}");
        if tx.order(account, &reference)?.is_none() {
            return Ok(reference);
        }
        count += 1;
    }
}

/// Says what became of an order: billed, or not delivered.
///
/// # Errors
/// `customer.unknown`; `order.unknown`; `order.not_open` for one that was not allowed or has ended.
pub fn end_order(
    app: &mut App,
    setting: &Setting,
    (customer, reference): (&str, &str),
    end: OrderEnd,
    reason: &str,
) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let who = app.who(format!("order {}", end.code()));
    let reference = reference.trim();
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let line = known(tx, account, reference, today)?.ok_or_else(|| {
            AppError::not_found("order.unknown", format!("the customer has no order \"{reference}\""))
                .with("reference", reference)
                .hint("dunlin credit orders --customer CUSTOMER lists them")
        })?;
        if line.ended.is_some() || line.order.decision != Decision::Allow {
            let message = format!("order {reference} does not count against the limit");
            return Err(AppError::new(Failure::Refused, "order.not_open", message).with("reference", reference));
        }
        let (account, reference) = (line.order.account, line.order.reference);
        let ended = CreditChange::OrderEnded { account, reference, end, on: today, reason: reason.to_string() };
        commit(tx, setting, &who, account, vec![Change::Credit(ended)])
    })
}

/// How an order stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderState {
    /// It counts against the limit.
    Open,
    /// It was not allowed.
    Refused,
    /// It is billed.
    Invoiced,
    /// It is not delivered.
    Cancelled,
    /// Its last day has passed.
    Expired,
}

impl OrderState {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            OrderState::Open => "open",
            OrderState::Refused => "refused",
            OrderState::Invoiced => "invoiced",
            OrderState::Cancelled => "cancelled",
            OrderState::Expired => "expired",
        }
    }
}

/// An order as people see it.
#[derive(Debug, Clone)]
pub struct OrderShown {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The order and what was said.
    pub line: OrderLine,
    /// How it stands.
    pub state: OrderState,
}

/// The orders of a customer; of all customers those that were asked about since so long as an order counts. The newest first.
///
/// # Errors
/// `customer.unknown`.
pub fn orders(app: &mut App, setting: &Setting, customer: Option<&str>) -> Result<Vec<OrderShown>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let since = today.saturating_sub(setting.policy.credit.order_days.days());
    app.store.read(|tx| {
        let lines = match customer {
            None => tx.orders_since(setting.creditor.id, since)?,
            Some(customer) => {
                let account = customers::find(tx, setting, customer)?;
                let mut lines = Vec::new();
                for number in tx.accounts_around(account, &AsOf::day(today))? {
                    lines.extend(tx.orders(number)?);
                }
                lines.sort_by_key(|named| std::cmp::Reverse(named.of.recorded_at));
                lines
            }
        };
        let unbilled = names_of_unbilled(tx, setting, &lines, today)?;
        let shown = |named: Named<OrderLine>| {
            let Named { number: customer, name, of: line } = named;
            let is_unbilled = unbilled.contains(&(line.order.account, line.order.reference.clone()));
            let state = state(&line, is_unbilled, today);
            OrderShown { customer, name, line, state }
        };
        Ok(lines.into_iter().map(shown).collect())
    })
}

/// Allowed orders that no later item names.
fn names_of_unbilled(
    tx: &mut Tx<'_>,
    setting: &Setting,
    lines: &[Named<OrderLine>],
    today: Date,
) -> Result<BTreeSet<(AccountId, String)>, AppError> {
    let links = tx.links(setting.creditor.id, &AsOf::day(today))?;
    let allowed = lines.iter().map(|named| &named.of).filter(|line| line.order.decision == Decision::Allow);
    let open = allowed.filter(|line| line.ended.is_none()).cloned().collect();
    Ok(unbilled(tx, &links, open)?.into_iter().map(|line| (line.order.account, line.order.reference)).collect())
}

fn state(line: &OrderLine, is_unbilled: bool, today: Date) -> OrderState {
    match &line.ended {
        _ if line.order.decision != Decision::Allow => OrderState::Refused,
        Some((OrderEnd::Cancelled, ..)) => OrderState::Cancelled,
        Some((OrderEnd::Invoiced, ..)) => OrderState::Invoiced,
        None if !is_unbilled => OrderState::Invoiced,
        None if line.counts(today) => OrderState::Open,
        None => OrderState::Expired,
    }
}

impl OrderShown {
    /// How much was asked for.
    pub fn amount(&self) -> Money {
        Money { minor: self.line.order.amount_minor, currency: self.line.order.currency }
    }

    /// The currency it is in.
    pub fn currency(&self) -> Currency {
        self.line.order.currency
    }
}
