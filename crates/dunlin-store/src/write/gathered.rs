//! What a commit's changes come to for each account and item, gathered before anything is written.
//!
//! So an account is touched once however many of its facts come in, and an item that is formed and settled in one commit is
//! written with its final sums.

use std::collections::BTreeMap;

use dunlin_core::change::{AccountChange, Change, ItemChange, ReceiptChange};
use dunlin_core::id::{AccountId, ItemId};
use dunlin_core::item::ItemKind;
use dunlin_core::ledger::{Entry, EntryKind};
use jiff::civil::Date;

use super::{LONG_AGO, NEVER};

/// What a commit comes to.
pub(super) struct Gathered {
    /// By key.
    pub(super) accounts: Vec<AccountSum>,
    /// Where the account asked for last stands.
    last: usize,
    /// Entries other than the one with which an item was formed.
    pub(super) items: BTreeMap<(AccountId, ItemId), ItemSum>,
}

/// One account's part of a commit.
pub(super) struct AccountSum {
    pub(super) id: AccountId,
    /// It is new.
    pub(super) opened: bool,
    /// Something of it may move what is due.
    pub(super) wakes: bool,
    /// The version that this commit makes.
    pub(super) version: i64,
    /// The next line's place in the log.
    pub(super) seq: i64,
    /// The first invoice's day among the commit's, or never.
    pub(super) first_issued_on: Date,
    /// The newest value date among the commit's entries, or long ago.
    pub(super) newest_entry_on: Date,
}

/// One item's part of a commit.
#[derive(Debug, Default, Clone)]
pub(super) struct ItemSum {
    pub(super) open_minor: i64,
    pub(super) amount_minor: i64,
    pub(super) due_on: Option<Date>,
    pub(super) number: String,
}

impl Gathered {
    pub(super) fn from(changes: &[Change]) -> Gathered {
        let mut gathered = Gathered { accounts: Vec::new(), last: 0, items: BTreeMap::new() };
        for change in changes {
            gathered.note(change);
        }
        gathered
    }

    /// The account of a change that was gathered.
    pub(super) fn account(&mut self, id: AccountId) -> &mut AccountSum {
        if self.accounts.get(self.last).is_none_or(|account| account.id != id) {
            self.last = match self.accounts.binary_search_by_key(&id, |account| account.id) {
                Ok(at) => at,
                Err(at) => {
                    let (first_issued_on, newest_entry_on) = (NEVER, LONG_AGO);
                    let (opened, wakes, version, seq) = (false, false, 1, 0);
                    let new = AccountSum { id, opened, wakes, version, seq, first_issued_on, newest_entry_on };
                    self.accounts.insert(at, new);
                    at
                }
            };
        }
        &mut self.accounts[self.last]
    }

    fn note(&mut self, change: &Change) {
        let account = self.account(change.account());
        account.wakes |= change.wakes();
        match change {
            Change::Account(AccountChange::Opened(_)) => account.opened = true,
            Change::Item(ItemChange::Issued { item, entry }) => {
                if item.kind == ItemKind::Invoice {
                    account.first_issued_on = account.first_issued_on.min(item.issued_on);
                }
                account.newest_entry_on = account.newest_entry_on.max(entry.effective_on);
            }
            Change::Item(
                ItemChange::Corrected { entry, item }
                | ItemChange::SettledBefore { entry, item }
                | ItemChange::Booked { entry, item, .. },
            )
            | Change::Receipt(ReceiptChange::Allocated { entry, item, .. } | ReceiptChange::Booked { entry, item }) => {
                account.newest_entry_on = account.newest_entry_on.max(entry.effective_on);
                self.note_entry(entry, item);
            }
            _ => {}
        }
    }

    fn note_entry(&mut self, entry: &Entry, number: &str) {
        let sum = self.items.entry((entry.account, entry.item)).or_default();
        sum.open_minor += entry.amount_minor;
        if forms_amount(entry.kind) {
            sum.amount_minor += entry.amount_minor;
        }
        sum.due_on = entry.due_on.or(sum.due_on);
        if sum.number.is_empty() {
            number.clone_into(&mut sum.number);
        }
    }
}

/// The entry is part of what the item is worth, not of what was paid.
pub(crate) fn forms_amount(kind: EntryKind) -> bool {
    match kind {
        EntryKind::Issued | EntryKind::Corrected => true,
        EntryKind::SettledBefore
        | EntryKind::Allocated
        | EntryKind::Unallocated
        | EntryKind::Discounted
        | EntryKind::SmallDifference
        | EntryKind::Returned
        | EntryKind::Netted
        | EntryKind::Refunded
        | EntryKind::WrittenOff
        | EntryKind::Waived
        | EntryKind::Reinstated => false,
    }
}
