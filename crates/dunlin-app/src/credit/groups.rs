//! Customers that share a limit: a group of firms under one roof owes as one.

use std::collections::BTreeSet;

use dunlin_core::change::{Change, CreditChange};
use dunlin_core::id::AccountId;
use dunlin_core::money::Money;
use dunlin_core::policy::Intent;
use dunlin_store::{AsOf, CreditGroup, Tx};
use jiff::civil::Date;

use super::limits::span;
use super::standing::{self, owed_together};
use crate::app::{App, Setting};
use crate::cases::{self, Consent, Done, commit, read_amount};
use crate::customers;
use crate::error::{AppError, Failure};

/// The longest name of a group, in characters.
const NAME_MAX: usize = 80;

/// A group as a person sets it.
#[derive(Debug, Clone, Copy)]
pub struct GroupInput<'a> {
    /// Its name.
    pub name: &'a str,
    /// How much its members may owe together.
    pub limit: &'a str,
    /// Its currency; the creditor's when left out.
    pub currency: Option<&'a str>,
    /// The limit's last day.
    pub until: Option<Date>,
    /// Why.
    pub reason: &'a str,
}

/// A group as people see it.
#[derive(Debug)]
pub struct GroupShown {
    /// The group.
    pub group: CreditGroup,
    /// Number and name of its members, by number.
    pub members: Vec<(String, String)>,
    /// What they owe and have ordered, in the currency of the limit; or why that cannot be told: `credit.no_rate`.
    pub exposure: Result<Money, AppError>,
}

/// Makes a group, or changes its limit.
///
/// # Errors
/// `text.empty` without a reason; `group.name`, `amount.unreadable`, `limit.negative`, `limit.end`; `approval.needed` above the policy's
/// limit: `approvals` asks for the yes.
pub fn keep_group(app: &mut App, setting: &Setting, input: &GroupInput<'_>) -> Result<CreditGroup, AppError> {
    group_with(app, setting, input, None)
}

/// Does it; with a consent also above the policy's limit, and the consent is noted in the same transaction.
pub(crate) fn group_with(
    app: &mut App,
    setting: &Setting,
    input: &GroupInput<'_>,
    consent: Option<Consent<'_>>,
) -> Result<CreditGroup, AppError> {
    let group = check(app, setting, input)?;
    let who = app.who(input.reason);
    app.store.transaction(|tx| {
        match consent {
            Some(note) => note(tx)?,
            None if setting.policy.approval.needs_second(&Intent::Limit(group.limit)) => return Err(cases::needed()),
            None => {}
        }
        Ok(tx.keep_credit_group(&who, setting.creditor.id, &group)?)
    })?;
    Ok(group)
}

/// The group as it would be. Nothing is written.
pub(crate) fn check(app: &App, setting: &Setting, input: &GroupInput<'_>) -> Result<CreditGroup, AppError> {
    let name = input.name.trim();
    if name.is_empty() || name.chars().count() > NAME_MAX || name.chars().any(char::is_control) {
        let message = format!("a group's name has 1 to {NAME_MAX} characters on one line");
        return Err(AppError::new(Failure::Usage, "group.name", message).hint("for example \"Kestrel Group\""));
    }
    let limit = read_amount(setting, input.limit, input.currency)?;
    if input.reason.trim().is_empty() {
        return Err(AppError::new(Failure::Usage, "text.empty", "a limit says why").hint("--reason TEXT"));
    }
    let span = span(limit, input.until, None, app.clock.today(&setting.creditor.timezone))?;
    Ok(CreditGroup { name: name.to_string(), limit, until_on: span.until_on })
}

/// Says with whom a customer shares a limit; with nobody for `None`. All its numbers leave the groups they were in.
///
/// # Errors
/// `customer.unknown`, `group.unknown`, `group.same`.
pub fn join_group(app: &mut App, setting: &Setting, customer: &str, group: Option<&str>) -> Result<Done, AppError> {
    let (who, today) = (app.who("shared limit"), app.clock.today(&setting.creditor.timezone));
    app.store.decide(|tx| {
        let creditor = setting.creditor.id;
        let account = customers::find(tx, setting, customer)?;
        let numbers = tx.accounts_around(account, &AsOf::day(today))?;
        let group = group.map(|name| known(tx, setting, name)).transpose()?.map(|group| group.name);
        let was = standing::names_of_groups(tx, &numbers)?;
        if was.iter().eq(&group) && tx.credit_group_of(account)? == group {
            let message = "the customer shares that limit already, or none";
            return Err(AppError::new(Failure::Refused, "group.same", message));
        }
        // Orders that are asked about now wait: they count for the one group or for the other.
        let names: BTreeSet<&String> = was.iter().chain(&group).collect();
        for name in names {
            tx.hold_group(creditor, name)?;
        }
        tx.hold_account(account)?;
        let mut joined = Vec::new();
        for number in numbers {
            let (was, group) = (tx.credit_group_of(number)?, group.clone().filter(|_| number == account));
            if was != group {
                joined.push(Change::Credit(CreditChange::GroupJoined { account: number, group, was }));
            }
        }
        let of = joined.first().map_or(account, Change::account);
        commit(tx, setting, &who, of, joined)
    })
}

fn known(tx: &mut Tx<'_>, setting: &Setting, name: &str) -> Result<CreditGroup, AppError> {
    tx.credit_group(setting.creditor.id, name.trim())?.ok_or_else(|| {
        AppError::not_found("group.unknown", format!("there is no group \"{name}\""))
            .with("group", name)
            .hint("make it with: dunlin credit group NAME --limit AMOUNT")
    })
}

/// All groups by name.
pub fn groups(app: &mut App, setting: &Setting) -> Result<Vec<GroupShown>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let mut shown = Vec::new();
        for group in tx.credit_groups(setting.creditor.id)? {
            let members = tx.credit_members(setting.creditor.id, &group.name)?;
            let exposure = match owed_together(tx, setting, &group, today) {
                Err(error) if error.code != "credit.no_rate" => return Err(error),
                // One group that cannot be told does not close the list of the others.
                told => told.map(|owed| Money { minor: owed.total_minor(), currency: group.limit.currency }),
            };
            shown.push(GroupShown { group, members: names(tx, &members)?, exposure });
        }
        Ok(shown)
    })
}

/// The names of all groups, to choose one.
pub fn names_of_groups(app: &mut App, setting: &Setting) -> Result<Vec<String>, AppError> {
    let all = app.store.read(|tx| Ok::<_, AppError>(tx.credit_groups(setting.creditor.id)?))?;
    Ok(all.into_iter().map(|group| group.name).collect())
}

fn names(tx: &mut Tx<'_>, members: &[AccountId]) -> Result<Vec<(String, String)>, AppError> {
    let mut names = Vec::with_capacity(members.len());
    for member in members {
        let account = tx.customer(*member)?.account;
        names.push((account.number, account.name));
    }
    names.sort();
    Ok(names)
}
