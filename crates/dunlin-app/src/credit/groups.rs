//! Customers that share a limit: a group of firms under one roof owes as one.

use dunlin_core::change::{Change, CreditChange};
use dunlin_core::id::AccountId;
use dunlin_store::{CreditGroup, Tx};
use jiff::civil::Date;

use super::standing::{Position, gather};
use crate::app::{App, Setting};
use crate::cases::{Done, commit, read_amount};
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
#[derive(Debug, Clone)]
pub struct GroupShown {
    /// The group.
    pub group: CreditGroup,
    /// Number and name of its members, by number.
    pub members: Vec<(String, String)>,
    /// How its first member stands, with the group's exposure; `None` for a group without members.
    pub position: Option<Position>,
}

/// Makes a group, or changes its limit.
///
/// # Errors
/// `group.name`, `amount.unreadable`, `limit.negative`.
pub fn keep_group(app: &mut App, setting: &Setting, input: &GroupInput<'_>) -> Result<CreditGroup, AppError> {
    let name = input.name.trim();
    if name.is_empty() || name.chars().count() > NAME_MAX || name.chars().any(char::is_control) {
        let message = format!("a group's name has 1 to {NAME_MAX} characters on one line");
        return Err(AppError::new(Failure::Usage, "group.name", message).hint("for example \"Kestrel Group\""));
    }
    let limit = read_amount(setting, input.limit, input.currency)?;
    if limit.minor < 0 {
        let message = "a limit is not negative";
        return Err(AppError::new(Failure::Usage, "limit.negative", message).hint("0 is: nothing on credit"));
    }
    let group = CreditGroup { name: name.to_string(), limit, until_on: input.until };
    let who = app.who(input.reason);
    app.store.transaction(|tx| Ok::<_, AppError>(tx.keep_credit_group(&who, setting.creditor.id, &group)?))?;
    Ok(group)
}

/// Says with whom a customer shares a limit; with nobody for `None`.
///
/// # Errors
/// `customer.unknown`, `group.unknown`, `group.same`.
pub fn join_group(app: &mut App, setting: &Setting, customer: &str, group: Option<&str>) -> Result<Done, AppError> {
    let who = app.who("shared limit");
    app.store.decide(|tx| {
        let creditor = setting.creditor.id;
        let account = customers::find(tx, setting, customer)?;
        let was = tx.credit_group_of(account)?;
        let group = group.map(|name| known(tx, setting, name)).transpose()?.map(|group| group.name);
        if was == group {
            let message = "the customer shares that limit already, or none";
            return Err(AppError::new(Failure::Refused, "group.same", message));
        }
        // Orders that are asked about now wait: they count for the one group or for the other.
        let mut names: Vec<&String> = was.iter().chain(&group).collect();
        names.sort();
        for name in names {
            tx.hold_group(creditor, name)?;
        }
        tx.hold_account(account)?;
        let joined = CreditChange::GroupJoined { account, group: group.clone(), was: was.clone() };
        commit(tx, setting, &who, account, vec![Change::Credit(joined)])
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
            let first = members.first().copied();
            let position = first.map(|first| gather(tx, setting, first, None, None, today)).transpose()?;
            shown.push(GroupShown { group, members: names(tx, &members)?, position });
        }
        Ok(shown)
    })
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
