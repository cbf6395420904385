//! Who did a thing, from the activity log: the person whose entry made it, whichever way they came (page or command).

use std::collections::BTreeMap;

use dunlin_core::id::{AccountId, CreditorId};
use dunlin_store::{ActivityEntry, ActivityFilter, Tx};

use crate::activity::CHUNK;
use crate::approvals::person_shown;
use crate::error::AppError;

/// Whose entry, about which customer.
#[derive(Debug, Clone)]
pub(super) struct By {
    pub(super) person: String,
    pub(super) customer: String,
    pub(super) name: String,
}

impl By {
    pub(super) fn of(entry: &ActivityEntry) -> By {
        let (customer, name) = entry.customer.clone().unwrap_or_default();
        By { person: person_shown(&entry.line.actor).to_string(), customer, name }
    }
}

/// Who made what, by the account's version that their entry made.
pub(super) struct Authors {
    people: BTreeMap<(AccountId, i64), String>,
    /// Each account of them once, with one of its entries.
    pub(super) accounts: BTreeMap<AccountId, By>,
}

impl Authors {
    pub(super) fn read(
        tx: &mut Tx<'_>,
        creditor: CreditorId,
        filter: &ActivityFilter,
        code: &str,
    ) -> Result<Authors, AppError> {
        let (mut people, mut accounts) = (BTreeMap::new(), BTreeMap::new());
        each(tx, creditor, filter, |entry| {
            if entry.line.code == code {
                let by = By::of(entry);
                people.insert((entry.cursor.account, entry.cursor.version), by.person.clone());
                accounts.entry(entry.cursor.account).or_insert(by);
            }
        })?;
        Ok(Authors { people, accounts })
    }

    pub(super) fn of(&self, account: AccountId, version: i64, by: &By) -> Option<By> {
        let person = self.people.get(&(account, version))?;
        Some(By { person: person.clone(), ..by.clone() })
    }
}

/// Every line of the log that a filter keeps.
pub(super) fn each(
    tx: &mut Tx<'_>,
    creditor: CreditorId,
    filter: &ActivityFilter,
    mut give: impl FnMut(&ActivityEntry),
) -> Result<(), AppError> {
    let mut after = None;
    loop {
        let part = tx.activity_page(creditor, filter, after, CHUNK)?;
        let Some(last) = part.last() else { return Ok(()) };
        after = Some(last.cursor);
        part.iter().for_each(&mut give);
    }
}
