//! A customer's case is given to a person, and taken back (R2.10).
//!
//! Decides: that it is given with a reason, and that taking back ends what was given last. Who can take it, from when on, what that ends, who
//! has which task by it, and when a case ends by its own rule, is the core's (`hands`).

use dunlin_core::change::{CaseChange, Change};
use dunlin_core::hands::{CannotGive, GivenCase};
use dunlin_core::id::{AccountId, CaseId, CreditorId, IdSource};
use dunlin_core::view::LiftRule;
use dunlin_store::{AsOf, CaseLine, Tasks, Tx, Who};
use jiff::civil::Date;

use super::tasks::assigned;
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
    not_empty("to", input.to)?;
    let number = tx.customer(account)?.account.number;
    let refused = |why| cannot_give(&why, input, &number);
    let to = hands::house(tx)?.takes_case(input.to).map_err(refused)?;
    let (from_on, reason) = (input.from.unwrap_or(today), input.reason.trim().to_string());
    let new = GivenCase { id: CaseId::next(ids), account, to, from_on, lifts: input.lifts, reason };
    let running: Vec<GivenCase> = running(tx, account, today)?.into_iter().map(|line| line.case).collect();
    new.may_be_given(&running, &tx.customer_view(account, &AsOf::day(today))?, today).map_err(refused)?;
    // That of another number ends, too, so that one person has the whole customer.
    let mut changes: Vec<Change> = running.iter().map(|own| ended(own, from_on, &new.reason)).collect();
    changes.push(Change::Case(CaseChange::Given(new)));
    Ok(changes)
}

/// The core's no as a failure with its code.
fn cannot_give(why: &CannotGive, input: &CaseInput<'_>, number: &str) -> AppError {
    let refuse = |code, message: String| AppError::new(Failure::Refused, code, message);
    match why {
        CannotGive::UnknownPerson => {
            let name = input.to.trim();
            AppError::not_found("case.unknown_person", format!("there is no user \"{name}\""))
                .with("name", name)
                .hint("dunlin admin user list")
        }
        CannotGive::CannotCollect(name) => {
            let message = format!("{name} can take no case: they only look, are of an outside team, or cannot come in");
            refuse("case.cannot_collect", message)
                .with("name", name.as_str())
                .hint("give it to somebody who may collect")
        }
        CannotGive::BeforeToday => {
            let from = input.from.map(|on| on.to_string()).unwrap_or_default();
            let message = format!("{from} has passed: who had the tasks of days gone by is as it was");
            AppError::new(Failure::Usage, "case.before_today", message).hint("from today, or from a later day")
        }
        CannotGive::BeginsLater { to, from_on } => {
            refuse("case.begins_later", format!("the case of customer {number} is {to}'s from {from_on}"))
                .with("name", to.as_str())
                .with("day", *from_on)
                .hint("take that back first: dunlin case take-back")
        }
        CannotGive::GivenAlready(to) => {
            refuse("case.given_already", format!("customer {number} is {to}'s case already")).with("name", to.as_str())
        }
        CannotGive::NothingLate => {
            let message = format!("nothing of customer {number} is late, so the case would come back at once");
            refuse("case.nothing_late", message).hint("give it without an end of its own: then a person takes it back")
        }
    }
}

/// Somebody is called otherwise: the cases that are theirs, or are to be, and the tasks that were given to them, are theirs under the new name.
pub(crate) fn follow_name(
    tx: &mut Tx<'_>,
    creditor: CreditorId,
    who: &Who,
    (was, now): (&str, &str),
    today: Date,
) -> Result<(), AppError> {
    let (mut changes, mut ids) = (Vec::new(), new_ids());
    for line in tx.cases_of(creditor, was)? {
        let begins_on = line.case.from_on.max(today);
        changes.push(ended(&line.case, begins_on, &who.why));
        changes.push(Change::Case(CaseChange::Given(line.case.renamed(now, today, CaseId::next(&mut ids)))));
    }
    let tasks = tx.tasks(creditor, Tasks::Open)?;
    let theirs = tasks.iter().filter(|line| line.assignee.as_deref() == Some(was));
    changes.extend(theirs.map(|line| assigned(line, Some(now))));
    changes.sort_by_key(Change::account);
    if !changes.is_empty() {
        tx.commit(who, creditor, &changes)?;
    }
    Ok(())
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
