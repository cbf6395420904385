//! Numbers of new items on their way into their directory.
//!
//! Items come by account, the directory is kept by number. So numbers are held back and written in their order: each page of the
//! directory is then touched once, and not once for each portion of a load.

use std::collections::BTreeSet;

use dunlin_core::id::{AccountId, CreditorId, ItemId};
use dunlin_core::item::Item;

use crate::db::writer::Writer;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// Its number in the directory.
    INSERT_ITEM_NUMBER (Text Id Id Id) -> () =
        "INSERT INTO item_number (number, creditor_id, account_id, item_id) VALUES ($1, $2, $3, $4)";
}

/// Numbers held back.
#[derive(Debug, Default)]
pub(crate) struct ItemNumbers {
    /// The numbers, one behind the other.
    text: String,
    held: Vec<Held>,
    /// Of a book that is made again from its log: what is withdrawn later takes no number.
    withdrawn: Withdrawn,
}

/// Customers and items that were taken back with the file that brought them.
#[derive(Debug, Default)]
pub(crate) struct Withdrawn {
    pub(crate) accounts: BTreeSet<AccountId>,
    pub(crate) items: BTreeSet<ItemId>,
}

#[derive(Debug)]
struct Held {
    from: usize,
    len: usize,
    account: AccountId,
    item: ItemId,
}

impl ItemNumbers {
    /// For a book that is made again from its log.
    pub(crate) fn without(withdrawn: Withdrawn) -> ItemNumbers {
        ItemNumbers { withdrawn, ..ItemNumbers::default() }
    }

    pub(super) fn is_withdrawn_account(&self, account: AccountId) -> bool {
        self.withdrawn.accounts.contains(&account)
    }

    pub(super) fn hold(&mut self, item: &Item) {
        if self.withdrawn.items.contains(&item.id) {
            return;
        }
        self.hold_number(&item.number, item);
        // The document leads to its first part, and cannot be there as a whole beside it.
        if item.instalment.is_some_and(|it| it.part == 1) {
            self.hold_number(item.document(), item);
        }
    }

    fn hold_number(&mut self, number: &str, item: &Item) {
        let (from, len) = (self.text.len(), number.len());
        self.text.push_str(number);
        self.held.push(Held { from, len, account: item.account, item: item.id });
    }

    pub(super) fn len(&self) -> usize {
        self.held.len()
    }

    /// Writes them; none is held afterwards.
    pub(super) fn write(&mut self, out: &mut Writer<'_>, creditor: CreditorId) -> Result<()> {
        let text = core::mem::take(&mut self.text);
        let mut held = core::mem::take(&mut self.held);
        let number = |held: &Held| &text[held.from..held.from + held.len];
        held.sort_unstable_by(|a, b| number(a).cmp(number(b)));
        for row in &held {
            out.insert(&INSERT_ITEM_NUMBER, params![number(row), creditor, row.account, row.item])?;
        }
        Ok(())
    }
}
