//! Open items as of a moment, streamed with borrowed text: what aging and exports are made of.
//!
//! Today's road reads `item.open_minor` and no entries; only where an account has entries dated later, or `known_at` is asked, are
//! entries read (see `view`). A test compares both with the plain sum of entries.

use dunlin_core::id::CreditorId;
use dunlin_core::item::ItemKind;

use crate::db::{Db, params, statements};
use crate::error::{Result, StoreError};
use crate::model::{AsOf, OpenItem};
use crate::store::Tx;
use crate::view::{Batch, Cursor, LastCurrency, in_batch, load_items};

statements! {
    /// Items of a batch that are open, none of whose accounts needs its entries read.
    BATCH_OPEN_ITEMS (Id Text Text Day Int Day) -> (Id Text Text Text Day Day Int) = in_batch!(
        "SELECT i.account_id, i.number, i.kind, i.currency, i.issued_on, i.due_on, i.open_minor \
         FROM account a CROSS JOIN item i",
        "AND i.account_id = a.id AND i.open_minor <> 0 AND i.issued_on <= $6 ORDER BY a.number"
    );
}

impl Tx<'_> {
    /// Items that are open as of a moment, by customer number (bytes); those of one customer follow each other, in no order.
    ///
    /// # Errors
    /// What `each` gives.
    pub fn open_items<E: From<StoreError>>(
        &mut self,
        creditor: CreditorId,
        as_of: &AsOf,
        mut each: impl FnMut(&OpenItem<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut cursor = Cursor::of_names(creditor);
        while let Some(mut batch) = cursor.next(self.db, as_of)? {
            if batch.needs_entries() || as_of.facts_after_version.is_some() {
                from_entries(self.db, &mut batch, &mut each)?;
            } else {
                from_sums(self.db, &mut batch, &mut each)?;
            }
        }
        Ok(())
    }
}

/// The quick road: the cached sums are those of the moment.
fn from_sums<E: From<StoreError>>(
    db: &mut Db,
    batch: &mut Batch,
    each: &mut impl FnMut(&OpenItem<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let day = batch.moment().day;
    let mut currency = LastCurrency::default();
    batch.each(db, &BATCH_OPEN_ITEMS, params![day], |loading, row| {
        each(&OpenItem {
            account: loading.view.account,
            customer: &loading.view.number,
            name: &loading.view.name,
            number: row.text(1)?,
            kind: row.word(2, ItemKind::find)?,
            currency: currency.read(row, 3)?,
            issued_on: row.day(4)?,
            due_on: row.day(5)?,
            open_minor: row.int(6)?,
        })
    })
}

fn from_entries<E: From<StoreError>>(
    db: &mut Db,
    batch: &mut Batch,
    each: &mut impl FnMut(&OpenItem<'_>) -> Result<(), E>,
) -> Result<(), E> {
    load_items(db, batch)?;
    for view in batch.accounts.iter().map(|loading| &loading.view) {
        for item in &view.items {
            each(&OpenItem {
                account: view.account,
                customer: &view.number,
                name: &view.name,
                number: &item.number,
                kind: item.kind,
                currency: item.currency,
                issued_on: item.issued_on,
                due_on: item.due_on,
                open_minor: item.open_minor,
            })?;
        }
    }
    Ok(())
}
