//! A portfolio: several customers' debts that go to one partner at once.
//!
//! Requirements R0.9–R0.11, R4.5. Each customer's debt is a placement of its own, which belongs to its account and names the portfolio;
//! nothing is kept of the portfolio but its number and how many placements it has. Who cannot be placed comes back with the reason, and all
//! others are placed in one transaction. It is in one money, so that it has one sum: that is what a second person says yes to.

use dunlin_core::change::{Change, PlacementChange};
use dunlin_core::id::AccountId;
use dunlin_core::money::{Currency, Money};
use dunlin_core::placement::{Campaign, Placement, PlacementEnd, PlacementKind, PlacementState};
use dunlin_store::{Approval, AsOf, PlacementLine, Tasks, Tx, Who};
use jiff::civil::Date;

use super::{
    BACK, HANDED_ON, PlacementInput, acknowledged, acknowledges, approved, draft, ended, expect, find,
    is_ahead_or_runs, partner, placed_at_once, recalled,
};
use crate::app::{App, Setting, new_ids};
use crate::bulk::{ROWS_MAX, too_many};
use crate::cases::{self, Consent, Done, commit};
use crate::error::{AppError, Failure};

/// Several customers' debts as a person wants to hand them on.
#[derive(Debug, Clone)]
pub struct PortfolioInput<'a> {
    /// Customer numbers or names; who is named twice is placed once.
    pub customers: &'a [String],
    /// In which money; the creditor's own when left out. Debts in another one stay where they are.
    pub currency: Option<&'a str>,
    /// To whom, on which terms and why. Its customer and its items say nothing: all that is late of each is handed on.
    pub terms: PlacementInput<'a>,
}

/// A customer of a portfolio.
#[derive(Debug, Clone)]
pub struct Member {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// What is handed on of it.
    pub placement: Placement,
}

/// What came of handing on several customers' debts.
#[derive(Debug)]
pub struct Portfolio {
    /// Its number; none where nothing was handed on.
    pub number: Option<String>,
    /// Its money.
    pub currency: Currency,
    /// Who is part of it, as they were named.
    pub members: Vec<Member>,
    /// Who is not, as they were named, with the reason.
    pub left_out: Vec<(String, AppError)>,
    /// What was written, a commit for each customer.
    pub done: Vec<Done>,
    /// It waits for a second person.
    pub waits: Option<Box<Approval>>,
}

impl Portfolio {
    /// All that is handed on with it.
    pub fn total(&self) -> Money {
        let sums = self.members.iter().map(|member| member.placement.total().minor);
        Money { minor: sums.fold(0, i64::saturating_add), currency: self.currency }
    }
}

/// What of some customers could be handed on today, in the creditor's own money unless another is named; nothing is written.
///
/// # Errors
/// `bulk.too_many`, `bulk.nothing`; `currency.unknown`.
pub fn may_be_handed_on(
    app: &mut App,
    setting: &Setting,
    customers: &[String],
    currency: Option<&str>,
) -> Result<Portfolio, AppError> {
    let terms = PlacementInput {
        customer: "",
        kind: PlacementKind::Agency,
        partner: Some("-"),
        contact: None,
        commission: None,
        fee: None,
        from: None,
        until: None,
        campaign: Campaign::Replaces,
        items: &[],
        reason: "-",
    };
    weigh_all(app, setting, &PortfolioInput { customers, currency, terms })
}

/// What it comes to, for a second person; nothing is written.
///
/// # Errors
/// As [`place_all`].
pub(crate) fn weigh_all(app: &mut App, setting: &Setting, input: &PortfolioInput<'_>) -> Result<Portfolio, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| drafted(tx, setting, input, today))
}

/// Hands several customers' debts on, where no second person is needed: those which can be, in one transaction.
///
/// # Errors
/// `text.empty` without a reason; `placement.partner` without a name; `placement.commission`, `amount.unreadable`; `currency.unknown`;
/// `bulk.nothing`, `bulk.too_many`; `approval.needed` where all of it is above the policy's limit.
pub(crate) fn place_all(app: &mut App, setting: &Setting, input: &PortfolioInput<'_>) -> Result<Portfolio, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who(input.terms.reason), new_ids());
    app.store.transaction(|tx| {
        let mut portfolio = drafted(tx, setting, input, today)?;
        if setting.policy.approval.needs_second(&super::intent(portfolio.total())) {
            return Err(cases::needed());
        }
        numbered(tx, setting, &who, &mut portfolio, today)?;
        let open = tx.tasks(setting.creditor.id, Tasks::Open)?;
        for member in &portfolio.members {
            let changes = placed_at_once(tx, setting, (&who, today), &member.placement, &open, &mut ids)?;
            portfolio.done.push(commit(tx, setting, &who, member.placement.account, changes)?);
        }
        Ok(portfolio)
    })
}

/// Notes the debts that somebody wants to hand on together; all of it waits for a second person.
pub(crate) fn propose_all(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (who, today): (&Who, Date),
    input: &PortfolioInput<'_>,
) -> Result<Portfolio, AppError> {
    let mut portfolio = drafted(tx, setting, input, today)?;
    numbered(tx, setting, who, &mut portfolio, today)?;
    for member in &portfolio.members {
        let proposed = Change::Placement(PlacementChange::Proposed(member.placement.clone()));
        portfolio.done.push(commit(tx, setting, who, member.placement.account, vec![proposed])?);
    }
    Ok(portfolio)
}

/// A second person said yes to all of it: each customer's debt is looked at again. Who cannot be placed any more is left out, and the
/// placement does not come to be.
///
/// # Errors
/// `placement.unknown`, `placement.state`; the reason of the first customer where none can be placed any more: then nothing is done.
pub(crate) fn approve_all(
    app: &mut App,
    setting: &Setting,
    number: &str,
    note: Consent<'_>,
) -> Result<Portfolio, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who(format!("portfolio {number} approved")), new_ids());
    app.store.transaction(|tx| {
        note(tx)?;
        let lines = standing(tx, setting, number, today, |state| state == PlacementState::Proposed)?;
        let open = tx.tasks(setting.creditor.id, Tasks::Open)?;
        let mut portfolio = empty(lines.first().map_or(setting.creditor.currency, currency_of));
        portfolio.number = Some(number.to_string());
        for line in lines {
            let (account, placement) = (line.view.placement.account, line.view.placement);
            match approved(tx, setting, (&who, today), &placement, &open, &mut ids) {
                Ok(changes) => {
                    portfolio.done.push(commit(tx, setting, &who, account, changes)?);
                    portfolio.members.push(Member { customer: line.customer, name: line.name, placement });
                }
                Err(error) if error.failure == Failure::Refused => {
                    let end = ended(tx, &placement, today, PlacementEnd::Withdrawn, &error.message, None)?;
                    portfolio.done.push(commit(tx, setting, &who, account, vec![end])?);
                    portfolio.left_out.push((line.customer, error));
                }
                Err(error) => return Err(error),
            }
        }
        if !portfolio.members.is_empty() {
            return Ok(portfolio);
        }
        let first = portfolio.left_out.into_iter().next();
        Err(first.map_or_else(|| unknown(number), |(_, error)| error))
    })
}

/// The creditor takes all back that is still with the partner, or the partner returned it.
///
/// # Errors
/// `placement.unknown`; `placement.state` when nothing of it runs; `text.empty` without a reason.
pub fn recall_all(
    app: &mut App,
    setting: &Setting,
    number: &str,
    end: PlacementEnd,
    reason: &str,
) -> Result<Vec<Done>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    cases::said_why(BACK, reason)?;
    let who = app.who(reason);
    app.store.transaction(|tx| {
        let lines = standing(tx, setting, number, today, is_ahead_or_runs)?;
        lines.iter().map(|line| recalled(tx, setting, (&who, today), &line.view, end)).collect()
    })
}

/// The partner says that it has all of it; count and sum, where it names them, are those of what it still has.
///
/// # Errors
/// `placement.unknown`, `placement.state`; `text.empty` without a reference; `placement.trailer` when count or sum differ.
pub fn acknowledge_all(
    app: &mut App,
    setting: &Setting,
    number: &str,
    reference: &str,
    said: (Option<usize>, Option<&str>),
) -> Result<Vec<Done>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let who = app.who(format!("{number} acknowledged"));
    app.store.transaction(|tx| {
        let lines = standing(tx, setting, number, today, PlacementState::runs)?;
        let count = lines.iter().map(|line| line.view.placement.items.len()).sum();
        let minor = lines.iter().map(|line| line.view.placement.total().minor).fold(0, i64::saturating_add);
        let currency = lines.first().map_or(setting.creditor.currency, currency_of);
        acknowledges(setting, (number, reference), (count, Money { minor, currency }), said)?;
        lines.iter().map(|line| acknowledged(tx, setting, (&who, today), &line.view.placement, reference)).collect()
    })
}

/// There is a portfolio of this number.
pub fn is_portfolio(app: &mut App, setting: &Setting, number: &str) -> Result<bool, AppError> {
    app.store.read(|tx| Ok(tx.has_portfolio(setting.creditor.id, number)?))
}

/// The placements of a portfolio as they stand today, by customer.
///
/// # Errors
/// `placement.unknown`.
pub fn portfolio(app: &mut App, setting: &Setting, number: &str) -> Result<Vec<PlacementLine>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let lines =
        app.store.read(|tx| Ok::<_, AppError>(tx.portfolio(setting.creditor.id, number, &AsOf::day(today))?))?;
    if lines.is_empty() { Err(unknown(number)) } else { Ok(lines) }
}

/// The placement that a number names, or all of the portfolio that it names.
pub(super) fn named(
    tx: &mut Tx<'_>,
    setting: &Setting,
    number: &str,
    today: Date,
) -> Result<Vec<PlacementLine>, AppError> {
    let lines = tx.portfolio(setting.creditor.id, number, &AsOf::day(today))?;
    if lines.is_empty() { Ok(vec![find(tx, setting, number, today)?]) } else { Ok(lines) }
}

/// Of what a number names, what stands so; the state of the first one where none does.
pub(super) fn standing(
    tx: &mut Tx<'_>,
    setting: &Setting,
    number: &str,
    today: Date,
    may: impl Fn(PlacementState) -> bool + Copy,
) -> Result<Vec<PlacementLine>, AppError> {
    let mut lines = named(tx, setting, number, today)?;
    if let Some(first) = lines.first().filter(|_| !lines.iter().any(|line| may(line.view.state(today)))) {
        expect(&first.view, today, may)?;
    }
    lines.retain(|line| may(line.view.state(today)));
    Ok(lines)
}

fn unknown(number: &str) -> AppError {
    AppError::not_found("placement.unknown", format!("there is no portfolio \"{number}\""))
        .hint("dunlin placement list names all")
}

fn currency_of(line: &PlacementLine) -> Currency {
    line.view.placement.currency
}

fn empty(currency: Currency) -> Portfolio {
    let (members, left_out, done) = (Vec::new(), Vec::new(), Vec::new());
    Portfolio { number: None, currency, members, left_out, done, waits: None }
}

/// Who can be placed and who cannot, without a number yet.
fn drafted(tx: &mut Tx<'_>, setting: &Setting, input: &PortfolioInput<'_>, today: Date) -> Result<Portfolio, AppError> {
    let customers = input.customers;
    if customers.is_empty() {
        return Err(AppError::new(Failure::Usage, "bulk.nothing", "no customer is named").hint("--customer CUSTOMER"));
    }
    if customers.len() > ROWS_MAX {
        return Err(too_many(customers.len()));
    }
    let currency = match input.currency {
        None => setting.creditor.currency,
        Some(code) => Currency::find(&code.to_uppercase()).ok_or_else(|| {
            AppError::new(Failure::Usage, "currency.unknown", format!("\"{code}\" is no currency"))
                .hint("three letters, for example EUR")
        })?,
    };
    cases::said_why(HANDED_ON, input.terms.reason)?;
    partner(setting, &input.terms, currency)?;
    let (mut portfolio, mut seen) = (empty(currency), Vec::<AccountId>::new());
    for named in customers {
        match member(tx, setting, input, (named, currency), today) {
            Ok(member) if seen.contains(&member.placement.account) => {}
            Ok(member) => {
                seen.push(member.placement.account);
                portfolio.members.push(member);
            }
            Err(error) if is_of_customer(&error) => portfolio.left_out.push((named.clone(), error)),
            Err(error) => return Err(error),
        }
    }
    Ok(portfolio)
}

/// What stands against one customer leaves the others as they are.
fn is_of_customer(error: &AppError) -> bool {
    error.failure == Failure::Refused || matches!(error.code, "customer.unknown" | "customer.several")
}

fn member(
    tx: &mut Tx<'_>,
    setting: &Setting,
    input: &PortfolioInput<'_>,
    (named, currency): (&str, Currency),
    today: Date,
) -> Result<Member, AppError> {
    let own = PlacementInput { customer: named, items: &[], ..input.terms.clone() };
    let placement = draft(tx, setting, &own, Some(currency), today, &mut new_ids())?;
    let account = tx.customer(placement.account)?.account;
    Ok(Member { customer: account.number, name: account.name, placement })
}

/// Gives it the next number of the day, where there is anything in it.
fn numbered(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    portfolio: &mut Portfolio,
    today: Date,
) -> Result<(), AppError> {
    let placements = i64::try_from(portfolio.members.len()).unwrap_or(i64::MAX);
    if placements == 0 {
        return Ok(());
    }
    let creditor = setting.creditor.id;
    let (mut count, mut number) = (1, format!("PF-{today}-1"));
    while tx.has_portfolio(creditor, &number)? {
        count += 1;
        number = format!("PF-{today}-{count}");
    }
    tx.insert_portfolio(who, creditor, &number, placements)?;
    for member in &mut portfolio.members {
        member.placement.portfolio = Some(number.clone());
    }
    portfolio.number = Some(number);
    Ok(())
}
