//! A customer's case is given to a person, and taken back (R2.10).
//!
//! Decides: that it is given to somebody who can collect, with a reason; that a customer's case is in one person's hands at a time, so that
//! giving it to the next ends it for the one before; and that taking back ends what was given last. Who has which task by that, and when a
//! case ends by its own rule, is the core's (`hands`).

use dunlin_core::change::{CaseChange, Change};
use dunlin_core::hands::{GivenCase, House};
use dunlin_core::id::{AccountId, CaseId, IdSource};
use dunlin_core::view::LiftRule;
use dunlin_store::{AsOf, CaseLine, Tx};
use jiff::civil::Date;

use super::{Done, commit, not_empty};
use crate::app::{App, Setting, new_ids};
use crate::customers;
use crate::error::{AppError, Failure};
use crate::hands;

/// To whom a case is given.
#[derive(Debug, Clone, Copy)]
pub struct CaseInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// The person's name.
    pub to: &'a str,
    /// The first day; today when left out.
    pub from: Option<Date>,
    /// By what it ends by itself: [`LiftRule::ByPerson`] is by nothing, [`LiftRule::NothingLate`] when nothing is late any more.
    pub lifts: LiftRule,
    /// Why, in a person's words.
    pub reason: &'a str,
}

/// A case in somebody's hands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseOf {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The case.
    pub line: CaseLine,
}

/// Gives a customer's case to a person.
///
/// # Errors
/// `customer.unknown`; `case.unknown_person` and `case.cannot_collect` for somebody who cannot take it; `text.empty` without a reason or a name;
/// `case.before_today`; `case.given_already`; `case.begins_later` while another is to begin; `case.nothing_late` when it would end by its
/// rule at once.
pub fn give_case(app: &mut App, setting: &Setting, input: &CaseInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who(input.reason), new_ids());
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, input.customer)?;
        let changes = given(tx, account, input, today, &mut ids)?;
        commit(tx, setting, &who, account, changes)
    })
}

/// The changes that give a case.
pub(crate) fn given(
    tx: &mut Tx<'_>,
    account: AccountId,
    input: &CaseInput<'_>,
    today: Date,
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, AppError> {
    not_empty("reason", input.reason)?;
    let to = collects(&hands::house(tx)?, input.to)?;
    let from_on = input.from.unwrap_or(today);
    if from_on < today {
        let message = format!("{from_on} has passed: who had the tasks of days gone by is as it was");
        return Err(AppError::new(Failure::Usage, "case.before_today", message).hint("from today, or from a later day"));
    }
    let (number, reason) = (tx.customer(account)?.account.number, input.reason.trim().to_string());
    let new = GivenCase { id: CaseId::next(ids), account, to, from_on, lifts: input.lifts, reason };
    let mut changes = Vec::new();
    for line in running(tx, account, today)? {
        let own = line.case;
        let refuse =
            |code, message: String| AppError::new(Failure::Refused, code, message).with("name", own.to.as_str());
        if own.from_on > today {
            let message = format!("the case of customer {number} is {}'s from {}", own.to, own.from_on);
            return Err(refuse("case.begins_later", message)
                .with("day", own.from_on)
                .hint("take that back first: dunlin case take-back"));
        }
        if own.to == new.to && own.lifts == new.lifts {
            return Err(refuse("case.given_already", format!("customer {number} is {}'s case already", own.to)));
        }
        // That of another number ends, too, so that one person has the whole customer.
        changes.push(ended(&own, from_on, &new.reason));
    }
    if from_on <= today && new.is_over(&tx.customer_view(account, &AsOf::day(today))?, today) {
        let message = format!("nothing of customer {number} is late, so the case would come back at once");
        return Err(AppError::new(Failure::Refused, "case.nothing_late", message)
            .hint("give it without an end of its own: then a person takes it back"));
    }
    changes.push(Change::Case(CaseChange::Given(new)));
    Ok(changes)
}

/// Somebody's name as the book writes it, if they can take a case. A book without users takes every name.
fn collects(house: &House, name: &str) -> Result<String, AppError> {
    not_empty("to", name)?;
    if house.people.is_empty() {
        return Ok(name.trim().to_string());
    }
    let Some(person) = house.find(name) else {
        let message = format!("there is no user \"{}\"", name.trim());
        return Err(AppError::not_found("case.unknown_person", message)
            .with("name", name.trim())
            .hint("dunlin admin user list"));
    };
    if person.works() {
        return Ok(person.name.clone());
    }
    let message =
        format!("{} can take no case: they only look, are of an outside team, or cannot come in", person.name);
    Err(AppError::new(Failure::Refused, "case.cannot_collect", message)
        .with("name", person.name.as_str())
        .hint("give it to somebody who may collect"))
}

fn ended(case: &GivenCase, on: Date, reason: &str) -> Change {
    let GivenCase { id, account, to, from_on, .. } = case;
    Change::Case(CaseChange::Ended {
        account: *account,
        case: *id,
        to: to.clone(),
        ended_on: on.max(*from_on),
        reason: reason.to_string(),
        by_rule: false,
    })
}

/// What is in somebody's hands, or is to be, of all numbers of a customer.
fn running(tx: &mut Tx<'_>, account: AccountId, today: Date) -> Result<Vec<CaseLine>, AppError> {
    let mut found = Vec::new();
    for number in customers::numbers(tx, account)? {
        found.extend(tx.cases(number)?.into_iter().filter(|line| line.ended_on.is_none()));
    }
    found.sort_by_key(|line| (line.case.from_on <= today, line.case.from_on));
    Ok(found)
}

/// Takes a case back: from today on the customer's tasks are the house's again. Where one was to begin later, that is taken back, and who
/// had it until then keeps it.
///
/// # Errors
/// `customer.unknown`; `text.empty` without a reason; `case.none` when it is in nobody's hands.
pub fn take_case_back(app: &mut App, setting: &Setting, customer: &str, reason: &str) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let who = app.who(reason);
    app.store.transaction(|tx| {
        not_empty("reason", reason)?;
        let account = customers::find(tx, setting, customer)?;
        let running = running(tx, account, today)?;
        let Some(last) = running.first().map(|line| line.case.clone()) else {
            let message = format!("the case of customer {customer} is given to nobody");
            return Err(
                AppError::new(Failure::Refused, "case.none", message).hint("dunlin case list shows those that are")
            );
        };
        if last.from_on <= today {
            // Numbers that were merged since may each have one: the customer as a whole comes back. A fact is written where it stands.
            let changes = running.iter().map(|line| ended(&line.case, today, reason)).collect();
            return commit(tx, setting, &who, last.account, changes);
        }
        let mut changes = vec![ended(&last, today, reason)];
        for line in tx.cases(last.account)?.into_iter().filter(|line| line.ended_on == Some(last.from_on)) {
            let GivenCase { id, account, to, .. } = line.case;
            changes.push(Change::Case(CaseChange::Restored { account, case: id, to }));
        }
        commit(tx, setting, &who, last.account, changes)
    })
}

/// The cases that are in somebody's hands today, by customer number.
pub fn given_cases(app: &mut App, setting: &Setting) -> Result<Vec<CaseOf>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let mut found = Vec::new();
        for line in tx.cases_on(setting.creditor.id, today)? {
            let account = tx.customer(line.case.account)?.account;
            found.push(CaseOf { customer: account.number, name: account.name, line });
        }
        found.sort_by(|a, b| a.customer.cmp(&b.customer));
        Ok(found)
    })
}
