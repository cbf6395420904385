//! What an outside team sees and does: the early-out debts that were placed with it, and nothing else (R4.7).
//!
//! Decides: which customers and which of their items a partner's people may work. Each use case finds that out from the book itself,
//! whoever calls it; a customer of whom nothing is placed with the partner is not there for them. Who belongs to which partner is
//! `users`', and what is placed is the core's (`PlacementView::state`). Both names are compared as names are.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use dunlin_core::account::{Address, Contact};
use dunlin_core::change::Call;
use dunlin_core::conversation::Via;
use dunlin_core::money::{Currency, Money};
use dunlin_core::name::fold_name;
use dunlin_core::placement::{PlacementKind, PlacementView};
use dunlin_core::promise::Promise;
use dunlin_core::view::AccountView;
use dunlin_store::{AsOf, CallLine, PlacementLine, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::cases::{self, CallInput, Done, PromiseInput};
use crate::contact::{CallTime, call_time};
use crate::customers;
use crate::error::AppError;

/// What can come of a call that the team makes.
pub const OUTCOMES: [&str; 4] = ["reached", "no_answer", "left_message", "pay_date"];

/// A customer on the team's list.
#[derive(Debug, Clone)]
pub struct Work {
    /// Its number.
    pub number: String,
    /// Its name.
    pub name: String,
    /// What is open of what was placed, one for each currency.
    pub open: Vec<Money>,
    /// The due date of the oldest of it.
    pub oldest_due_on: Option<Date>,
    /// The last day of the campaign.
    pub until_on: Option<Date>,
    /// When the team called last.
    pub called_on: Option<Date>,
    /// Until when a promise runs.
    pub promised_on: Option<Date>,
}

/// An item that was placed with the team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// Its number.
    pub number: String,
    /// When it was due.
    pub due_on: Date,
    /// What is open of it.
    pub open: Money,
}

/// A customer, as far as the team sees it.
#[derive(Debug, Clone)]
pub struct Case {
    /// As on the list.
    pub work: Work,
    /// Where letters go.
    pub address: Address,
    /// Whom one can reach there.
    pub contacts: Vec<Contact>,
    /// What was placed and is open, oldest due first.
    pub items: Vec<Owed>,
    /// The calls that the team made, oldest first.
    pub calls: Vec<Call>,
    /// The promises that run and are about nothing else.
    pub promises: Vec<Promise>,
    /// Whether one may call now.
    pub time: CallTime,
}

/// A call as somebody of the team notes it.
#[derive(Debug, Clone, Copy, Default)]
pub struct CallMade<'a> {
    /// One of [`OUTCOMES`].
    pub outcome: &'a str,
    /// With whom.
    pub with: Option<&'a str>,
    /// What was said.
    pub note: &'a str,
    /// The day to pay that they named.
    pub pay_on: Option<Date>,
}

/// The customers of whom something is placed with a partner today: those who promised come last, those not called for longest first, and
/// of these the largest sum.
///
/// # Errors
/// What the store gives.
pub fn list(app: &mut App, setting: &Setting, partner: &str) -> Result<Vec<Work>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let mut placed: BTreeMap<String, Vec<PlacementLine>> = BTreeMap::new();
        for line in theirs(tx, setting, partner, today)? {
            placed.entry(line.customer.clone()).or_default().push(line);
        }
        let mut list = Vec::with_capacity(placed.len());
        for lines in placed.values() {
            list.extend(seen(tx, partner, lines, today)?.map(|(seen, _)| seen.work));
        }
        let most = |work: &Work| work.open.iter().map(|sum| sum.minor).max();
        list.sort_by_key(|work| (work.promised_on.is_some(), work.called_on, Reverse(most(work)), work.number.clone()));
        Ok(list)
    })
}

/// A customer of the team.
///
/// # Errors
/// `customer.unknown` for one of whom nothing is placed with the partner today.
pub fn show(app: &mut App, setting: &Setting, partner: &str, number: &str) -> Result<Case, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (seen, view) = app.store.read(|tx| case(tx, setting, (partner, number), today))?;
    let time = call_time(app, setting, &view);
    let Seen { work, address, contacts, items, calls, promises } = seen;
    Ok(Case { work, address, contacts, items, calls, promises, time })
}

/// Notes a call that the team made; it counts like one of the creditor's.
///
/// # Errors
/// As [`show`]; `fact.unknown` for another outcome; `call.pay_day` for a day that has passed.
pub fn log_call(
    app: &mut App,
    setting: &Setting,
    (partner, number): (&str, &str),
    made: &CallMade<'_>,
) -> Result<Done, AppError> {
    if !OUTCOMES.contains(&made.outcome) {
        return Err(cases::unknown_outcome(made.outcome, &OUTCOMES));
    }
    let (who, today) = (app.who("call log"), app.clock.today(&setting.creditor.timezone));
    app.store.transaction(|tx| {
        let items = case(tx, setting, (partner, number), today)?.0.items;
        // About all that is placed, unless that is a single one.
        let item = items.first().filter(|_| items.len() == 1).map(|item| item.number.as_str());
        let input = CallInput {
            customer: number,
            item,
            on: None,
            outcome: made.outcome,
            with: made.with,
            note: made.note,
            agreed: "",
            pay_on: made.pay_on.filter(|_| made.outcome == "pay_date"),
            via: Via::Call,
            unpaid: None,
        };
        cases::call_logged(tx, setting, (&who, today), &input)
    })
}

/// Notes a promise about what was placed with the team.
///
/// # Errors
/// As [`show`]; what `cases::add_promise` refuses.
pub fn promise(
    app: &mut App,
    setting: &Setting,
    (partner, number): (&str, &str),
    (amount, on): (&str, Date),
    by: Option<&str>,
) -> Result<Done, AppError> {
    let (who, today) = (app.who("promise"), app.clock.today(&setting.creditor.timezone));
    app.store.transaction(|tx| {
        let items = case(tx, setting, (partner, number), today)?.0.items;
        let currency: Option<Currency> = items.first().map(|item| item.open.currency);
        let own = |item: &&Owed| Some(item.open.currency) == currency;
        let named: Vec<String> = items.iter().filter(own).map(|item| item.number.clone()).collect();
        let input = PromiseInput { items: &named, by, ..PromiseInput::new(number, amount, on) };
        cases::promise_added(tx, setting, (&who, today), &input)
    })
}

/// The placements that run with a partner today, in the creditor's name.
fn theirs(tx: &mut Tx<'_>, setting: &Setting, partner: &str, today: Date) -> Result<Vec<PlacementLine>, AppError> {
    let partner = fold_name(partner);
    let mut lines = tx.all_placements(setting.creditor.id, &AsOf::day(today))?;
    lines.retain(|line| {
        let placement = &line.view.placement;
        placement.kind == PlacementKind::EarlyOut
            && line.view.state(today).runs()
            && !partner.is_empty()
            && fold_name(&placement.partner.name) == partner
    });
    Ok(lines)
}

/// A customer without the clock.
struct Seen {
    work: Work,
    address: Address,
    contacts: Vec<Contact>,
    items: Vec<Owed>,
    calls: Vec<Call>,
    promises: Vec<Promise>,
}

fn case(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (partner, number): (&str, &str),
    today: Date,
) -> Result<(Seen, AccountView), AppError> {
    let mut lines = theirs(tx, setting, partner, today)?;
    lines.retain(|line| line.customer == number);
    seen(tx, partner, &lines, today)?.ok_or_else(|| {
        let message = format!("nothing of a customer \"{number}\" is placed with you");
        AppError::not_found("customer.unknown", message).with("customer", number)
    })
}

/// A customer by what of it is placed with the partner; `None` where nothing is.
fn seen(
    tx: &mut Tx<'_>,
    partner: &str,
    lines: &[PlacementLine],
    today: Date,
) -> Result<Option<(Seen, AccountView)>, AppError> {
    let Some(first) = lines.first() else { return Ok(None) };
    let (account, name, number) = (first.view.placement.account, first.name.clone(), first.customer.clone());
    let view = tx.customer_view(account, &AsOf::day(today))?;
    let views: Vec<&PlacementView> = lines.iter().map(|line| &line.view).collect();
    let items = owed(&view, &views);
    let calls = calls(tx, account, partner)?;
    let is_about = |promise: &&Promise| {
        let is_own = |number: &str| items.iter().any(|item| item.number == number);
        !promise.items.is_empty() && promise.items.iter().all(|named| is_own(&named.number))
    };
    let promises: Vec<Promise> = view.promises.iter().filter(is_about).cloned().collect();
    let work = Work {
        number,
        name,
        open: sums(&items),
        oldest_due_on: items.first().map(|item| item.due_on),
        until_on: views.iter().filter_map(|own| own.placement.until_on).min(),
        called_on: calls.iter().map(|call| call.on).max(),
        promised_on: promises.iter().map(|promise| promise.promised_on).max(),
    };
    let (address, contacts) = (view.address.clone(), view.contacts.clone());
    Ok(Some((Seen { work, address, contacts, items, calls, promises }, view)))
}

/// What was placed and is open, with the charges on it, oldest due first.
fn owed(view: &AccountView, placed: &[&PlacementView]) -> Vec<Owed> {
    let is_placed = |own: &&dunlin_core::view::ItemView| placed.iter().any(|placement| placement.covers(own));
    let open = view.items.iter().filter(|item| !item.kind.is_credit() && item.open_minor > 0);
    let mut items: Vec<Owed> = open
        .filter(is_placed)
        .map(|item| Owed {
            number: item.number.clone(),
            due_on: item.due_on,
            open: Money { minor: item.open_minor, currency: item.currency },
        })
        .collect();
    items.sort_by(|a, b| a.due_on.cmp(&b.due_on).then_with(|| a.number.cmp(&b.number)));
    items
}

fn sums(items: &[Owed]) -> Vec<Money> {
    let mut sums: Vec<Money> = Vec::new();
    for item in items {
        match sums.iter_mut().find(|sum| sum.currency == item.open.currency) {
            Some(sum) => sum.minor = sum.minor.saturating_add(item.open.minor),
            None => sums.push(item.open),
        }
    }
    sums
}

/// The calls that people of the partner made: what others said with the customer is none of theirs.
fn calls(tx: &mut Tx<'_>, account: dunlin_core::id::AccountId, partner: &str) -> Result<Vec<Call>, AppError> {
    let folded = fold_name(partner);
    let is_theirs = |own: &dunlin_store::User| own.partner.as_deref().is_some_and(|name| fold_name(name) == folded);
    let actors: Vec<String> =
        tx.users()?.into_iter().filter(is_theirs).map(|user| format!("web:{}", user.name)).collect();
    let mut calls = Vec::new();
    for number in customers::numbers(tx, account)? {
        let mut theirs = tx.call_actors(number)?;
        theirs.retain(|(_, actor)| actors.contains(actor));
        let is_theirs = |line: &CallLine| theirs.iter().any(|(version, _)| *version == line.version);
        calls.extend(tx.calls(number)?.into_iter().filter(is_theirs).map(|line| line.call));
    }
    calls.sort_by_key(|call| call.on);
    Ok(calls)
}
