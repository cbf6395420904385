//! Two customer numbers that are one customer: merged, split again, and proposed.
//!
//! Decides nothing about money: each number keeps its ledger for ever, and from the day of the link on one customer is seen with
//! both: one view, one plan, one letter. A number is merged into one that stands for itself, and only while nothing is merged into
//! it, so there is never a chain to follow.

use dunlin_core::account::Account;
use dunlin_core::change::{Change, LinkChange};
use dunlin_core::id::AccountId;
use dunlin_store::{AsOf, DuplicateBy, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::cases::{Done, everything};
use crate::customers;
use crate::error::{AppError, Failure};
use crate::standing;

/// Two customers that may be one.
#[derive(Debug, Clone)]
pub struct Pair {
    /// The one with the smaller number.
    pub one: Account,
    /// The other.
    pub other: Account,
    /// What speaks for it.
    pub by: Vec<DuplicateBy>,
}

/// Merges a customer into another one: from the day on everything of both is seen under that one's number.
///
/// # Errors
/// `customer.unknown`, `customer.several`; `customer.same` for one and the same; `customer.has_members` for one into which another was
/// merged.
pub fn merge(app: &mut App, setting: &Setting, number: &str, into: &str) -> Result<Done, AppError> {
    let (who, today) = (app.who(format!("customer merged into {into}")), app.clock.today(&setting.creditor.timezone));
    app.store.transaction(|tx| {
        let (account, head) = mergeable(tx, setting, number, into)?;
        let (own, other) = (tx.customer(account)?.account.number, tx.customer(head)?.account.number);
        let mut changes = vec![
            Change::Link(LinkChange::Merged { account, into: head, number: other.clone(), on: today }),
            Change::Link(LinkChange::MemberAdded { account: head, number: own, on: today }),
        ];
        tx.commit(&who, setting.creditor.id, &changes)?;
        let version = tx.customer(head)?.version;
        changes.extend(standing::follow(tx, setting, &who, head, &changes)?);
        Ok(Done { customer: other, version, changes, currencies: Vec::new() })
    })
}

/// Whether [`merge`] would do it.
///
/// # Errors
/// As [`merge`].
pub fn can_merge(app: &mut App, setting: &Setting, number: &str, into: &str) -> Result<(), AppError> {
    app.store.read(|tx| mergeable(tx, setting, number, into).map(drop))
}

fn mergeable(tx: &mut Tx<'_>, setting: &Setting, number: &str, into: &str) -> Result<(AccountId, AccountId), AppError> {
    let account = customers::find(tx, setting, number)?;
    let head = customers::find(tx, setting, into)?;
    if account == head {
        let message = format!("\"{number}\" and \"{into}\" are one customer already");
        return Err(AppError::new(Failure::Refused, "customer.same", message));
    }
    if let Some(member) = tx.members_of(account, &everything())?.first() {
        let member = tx.customer(*member)?.account.number;
        let message = format!("customer {member} was merged into {number}");
        return Err(AppError::new(Failure::Refused, "customer.has_members", message)
            .with("member", member.as_str())
            .with("number", number)
            .hint(format!("split {member} first, then merge both into {into}; or merge {into} into {number}")));
    }
    Ok((account, head))
}

/// Splits a number off the customer into which it was merged: it stands for itself again, with all that came in under it meanwhile.
///
/// # Errors
/// `customer.unknown`; `customer.not_merged`.
pub fn split(app: &mut App, setting: &Setting, number: &str) -> Result<Done, AppError> {
    let (who, today) = (app.who("customer split"), app.clock.today(&setting.creditor.timezone));
    app.store.transaction(|tx| {
        let account = tx.find_ledger(setting.creditor.id, number)?.ok_or_else(|| {
            AppError::not_found("customer.unknown", format!("there is no customer number \"{number}\""))
        })?;
        let head = tx.head_of(account, &everything())?;
        if head == account {
            let message = format!("customer {number} is not merged into another one");
            return Err(AppError::new(Failure::Refused, "customer.not_merged", message)
                .hint("dunlin customer show CUSTOMER lists the numbers that were merged into it"));
        }
        let other = tx.customer(head)?.account.number;
        let mut changes = vec![
            Change::Link(LinkChange::Split { account, number: other, on: today }),
            Change::Link(LinkChange::MemberRemoved { account: head, number: number.to_string(), on: today }),
        ];
        tx.commit(&who, setting.creditor.id, &changes)?;
        let version = tx.customer(account)?.version;
        for number in [account, head] {
            let followed = standing::follow(tx, setting, &who, number, &changes)?;
            changes.extend(followed);
        }
        Ok(Done { customer: number.to_string(), version, changes, currencies: Vec::new() })
    })
}

/// Pairs that may be one.
#[derive(Debug, Clone, Default)]
pub struct Duplicates {
    /// By number.
    pub pairs: Vec<Pair>,
    /// There are more than are told.
    pub is_cut: bool,
}

/// Pairs of customers with the same name or e-mail address, by number; of one customer, or of all. A name or an address that more than fifty
/// customers share tells nothing.
///
/// # Errors
/// `customer.unknown`, `customer.several`.
pub fn duplicates(app: &mut App, setting: &Setting, customer: Option<&str>) -> Result<Duplicates, AppError> {
    app.store.read(|tx| {
        let asked = customer.map(|customer| customers::find(tx, setting, customer)).transpose()?;
        let found = tx.duplicates(setting.creditor.id, asked, PAIRS + 1)?;
        let most = usize::try_from(PAIRS).unwrap_or(usize::MAX);
        let is_cut = [DuplicateBy::Name, DuplicateBy::Email]
            .into_iter()
            .any(|kind| found.iter().filter(|(.., by)| *by == kind).count() > most);
        let mut pairs: Vec<Pair> = Vec::new();
        for (one, other, by) in found {
            match pairs.iter_mut().find(|pair| (pair.one.id, pair.other.id) == (one, other)) {
                Some(pair) if pair.by.contains(&by) => {}
                Some(pair) => pair.by.push(by),
                None => pairs.push(Pair { one: account(tx, one)?, other: account(tx, other)?, by: vec![by] }),
            }
        }
        pairs.sort_by(|a, b| (&a.one.number, &a.other.number).cmp(&(&b.one.number, &b.other.number)));
        Ok(Duplicates { pairs, is_cut })
    })
}

/// Pairs of a kind that are proposed at most.
const PAIRS: i64 = 500;

fn account(tx: &mut Tx<'_>, account: AccountId) -> Result<Account, AppError> {
    Ok(tx.customer(account)?.account)
}

/// The numbers that were merged into a customer, as of a day.
///
/// # Errors
/// `customer.unknown`, `customer.several`.
pub fn members(app: &mut App, setting: &Setting, customer: &str, as_of: Date) -> Result<Vec<Account>, AppError> {
    app.store.read(|tx| {
        let head = customers::find(tx, setting, customer)?;
        let members = tx.members_of(head, &AsOf::day(as_of))?;
        members.into_iter().map(|member| account(tx, member)).collect()
    })
}
