//! Views of accounts as of a moment: all that a decision about one account may see.
//!
//! Rules (issue "Days"): a view for day D sees facts dated on or before D, whenever they were recorded; `known_at` hides what was
//! recorded later; the guards at issue also see facts that were recorded after a version of the account, whatever their
//! date. Contacts, addresses, names and "missing from the newest list" are those of now. Accounts come in the order of their
//! numbers (bytes), some thousand at a time: one query each for accounts, items, holds, …, merged here, so no cursor stays
//! open and memory is bounded.

mod batch;
mod claims;
mod items;
mod judged;
mod laws;
mod merged;
mod people;
mod placements;
mod plans;
mod promises;
mod steps;

#[cfg(test)]
pub(crate) use batch::STATEMENTS as BATCH;
#[cfg(test)]
pub(crate) use claims::STATEMENTS as CLAIMS;
#[cfg(test)]
pub(crate) use items::STATEMENTS as ITEMS;
#[cfg(test)]
pub(crate) use judged::STATEMENTS as JUDGED;
#[cfg(test)]
pub(crate) use laws::STATEMENTS as LAWS;
#[cfg(test)]
pub(crate) use merged::STATEMENTS as MERGED;
#[cfg(test)]
pub(crate) use people::STATEMENTS as PEOPLE;
#[cfg(test)]
pub(crate) use placements::STATEMENTS as PLACEMENTS;
#[cfg(test)]
pub(crate) use plans::STATEMENTS as PLANS;
#[cfg(test)]
pub(crate) use promises::STATEMENTS as PROMISES;
#[cfg(test)]
pub(crate) use steps::STATEMENTS as STEPS;

#[cfg(test)]
pub(crate) use batch::all_listed;
pub(crate) use batch::{Batch, Cursor, LISTED, in_batch, keys_of, listed, range};
pub(crate) use claims::{UPHELD, read_held_item};
pub(crate) use items::{LastCurrency, load as load_items};
pub use judged::Promised;
pub use merged::{DuplicateBy, Links};
pub(crate) use people::read_contact;
pub(crate) use plans::{balances, less_credited};
pub(crate) use promises::{Made, name_items, promise_columns, read_made};
pub use promises::{PastPromise, Since};

use std::collections::{BTreeMap, BTreeSet};

use dunlin_core::id::{AccountId, CreditorId};
use dunlin_core::view::AccountView;

use crate::error::{Result, StoreError};
use crate::model::{AsOf, Which};
use crate::store::Tx;

impl Tx<'_> {
    /// One account's own ledger and claims as of a moment, whatever is seen under it.
    ///
    /// # Errors
    /// `NoSuch` when the key is unknown.
    pub fn account_view(&mut self, account: AccountId, as_of: &AsOf) -> Result<AccountView> {
        let mut batch = Batch::of_one(self.db, account, as_of)?;
        self.fill(&mut batch)?;
        batch
            .into_views()
            .next()
            .ok_or_else(|| StoreError::NoSuch { what: "account", key: format!("{:032x}", account.0) })
    }

    /// Views of customers in the order of their numbers (bytes): an account that is seen under another one is part of that one's view. `Which::Due` and `Which::Customer` give accounts without open items too.
    ///
    /// # Errors
    /// What `each` gives.
    pub fn views<E: From<StoreError>>(
        &mut self,
        creditor: CreditorId,
        as_of: &AsOf,
        which: Which,
        mut each: impl FnMut(AccountView) -> Result<(), E>,
    ) -> Result<(), E> {
        self.views_with(creditor, as_of, which, |_, view| each(view))
    }

    /// As `views`; `each` may read and write in between. What it writes of accounts that come later is seen, or not when
    /// they were read already.
    ///
    /// # Errors
    /// What `each` gives.
    pub fn views_with<E: From<StoreError>>(
        &mut self,
        creditor: CreditorId,
        as_of: &AsOf,
        which: Which,
        mut each: impl FnMut(&mut Tx<'_>, AccountView) -> Result<(), E>,
    ) -> Result<(), E> {
        if let Which::Customer(account) = which {
            let view = self.customer_view(account, as_of)?;
            return each(self, view);
        }
        let links = self.links(creditor, as_of)?;
        let mut cursor = Cursor::new(creditor, which);
        while let Some(mut batch) = cursor.next(self.db, as_of)? {
            self.fill(&mut batch)?;
            for mut view in batch.into_views() {
                if links.head_of(view.account) != view.account {
                    continue;
                }
                self.take_in_members(&mut view, &links, as_of, None)?;
                if which == Which::WithOpenItems && view.items.is_empty() && view.corrections.is_empty() {
                    continue;
                }
                each(self, view)?;
            }
        }
        Ok(())
    }

    /// Views of some customers as of a moment, by account: each as `customer_view` gives it, but read fifty at a time, so that a list
    /// asks a server some dozen times and not some dozen times for each of its rows.
    ///
    /// # Errors
    /// `NoSuch` when a key is unknown.
    pub fn customer_views(
        &mut self,
        creditor: CreditorId,
        accounts: impl IntoIterator<Item = AccountId>,
        as_of: &AsOf,
    ) -> Result<BTreeMap<AccountId, AccountView>> {
        let wanted: BTreeSet<AccountId> = accounts.into_iter().collect();
        let list: Vec<AccountId> = wanted.iter().copied().collect();
        let links = self.links(creditor, as_of)?;
        let mut views = BTreeMap::new();
        for some in list.chunks(batch::LISTED) {
            let mut batch = Batch::of_list(self.db, some, as_of)?;
            self.fill(&mut batch)?;
            for mut view in batch.into_views() {
                self.take_in_members(&mut view, &links, as_of, None)?;
                views.insert(view.account, view);
            }
        }
        match wanted.iter().find(|account| !views.contains_key(account)) {
            Some(account) => Err(StoreError::NoSuch { what: "account", key: format!("{:032x}", account.0) }),
            None => Ok(views),
        }
    }

    fn fill(&mut self, batch: &mut Batch) -> Result<()> {
        items::load(self.db, batch)?;
        people::load(self.db, batch)?;
        claims::load(self.db, batch)?;
        laws::load(self.db, batch)?;
        plans::load(self.db, batch)?;
        promises::load(self.db, batch)?;
        steps::load(self.db, batch)?;
        // What partners wrote counts beside the creditor's own notices.
        placements::load(self.db, batch)
    }
}
