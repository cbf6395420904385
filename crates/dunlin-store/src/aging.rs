//! Open items and amounts as of a moment, streamed: what aging and exports are made of.
//!
//! Today's road reads `item.open_minor` and no entries; only where an account has entries dated later, or `known_at` is asked, are
//! entries read (see `view`). A test compares both with the plain sum of entries.
//!
//! Amounts alone need no order and no customer. So where the book has one creditor and no entry is dated later they are one plain
//! scan of the items, which costs half of walking the customers; with more creditors that would read the others' items too.

use dunlin_core::id::{AccountId, CreditorId};
use dunlin_core::item::ItemKind;
use dunlin_core::money::Currency;
use jiff::civil::Date;

use crate::db::{Db, Row, params, statements};
use crate::error::{Result, StoreError};
use crate::model::{AsOf, CustomerName, OpenItem};
use crate::store::Tx;
use crate::view::{Batch, Cursor, LastCurrency, in_batch, load_items};

statements! {
    /// Items of a batch that are open, none of whose accounts needs its entries read.
    BATCH_OPEN_ITEMS (Id Text Text Day Int Day) -> (Id Text Text Text Day Day Int Text) = in_batch!(
        "SELECT i.account_id, i.number, i.kind, i.currency, i.issued_on, i.due_on, i.open_minor, \
         i.payment_reference FROM account a CROSS JOIN item i",
        "AND i.account_id = a.id AND i.open_minor <> 0 AND i.issued_on <= $6 ORDER BY a.number"
    );
    /// Open amounts of every creditor.
    ALL_OPEN_AMOUNTS () -> (Id Text Day Int Day) =
        "SELECT account_id, currency, due_on, open_minor, issued_on FROM item WHERE open_minor <> 0";
    /// There is an account with an entry later than a day.
    ANY_LATER_ENTRY (Day) -> (Id) = "SELECT id FROM account WHERE newest_entry_on > $1 LIMIT 1";
    /// There is another creditor.
    ANY_OTHER_CREDITOR (Id) -> (Id) = "SELECT id FROM creditor WHERE id <> $1 LIMIT 1";
    /// Customers of every creditor; walking the index of one costs a look-up for each name.
    ALL_NAMES () -> (Id Text Text Int) = "SELECT id, number, name, withdrawn_at FROM account ORDER BY id";
    /// Customers of one.
    NAMES (Id) -> (Id Text Text Int) =
        "SELECT id, number, name, withdrawn_at FROM account WHERE creditor_id = $1 ORDER BY id";
}

/// What is open of one item as of a moment.
pub struct OpenAmount<'r> {
    /// Whose.
    pub account: AccountId,
    /// Its money.
    pub currency: Currency,
    /// The due date as of the day.
    pub due_on: Date,
    /// Open as of the day; minor units, never 0.
    pub open_minor: i64,
    issued: Issued<'r>,
}

/// Read when it is asked for: few items are the oldest of their customer.
enum Issued<'r> {
    On(Date),
    InColumn(&'r Row<'r>, usize),
}

impl OpenAmount<'_> {
    /// The day it was formed.
    ///
    /// # Errors
    /// `Damaged` when no day stands there.
    pub fn issued_on(&self) -> Result<Date> {
        match self.issued {
            Issued::On(day) => Ok(day),
            Issued::InColumn(row, at) => row.day(at),
        }
    }

    fn of(item: &OpenItem<'_>) -> OpenAmount<'static> {
        let &OpenItem { account, currency, due_on, open_minor, issued_on, .. } = item;
        OpenAmount { account, currency, due_on, open_minor, issued: Issued::On(issued_on) }
    }
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

    /// What is open as of a moment, in no order.
    ///
    /// # Errors
    /// What `each` gives.
    pub fn open_amounts<E: From<StoreError>>(
        &mut self,
        creditor: CreditorId,
        as_of: &AsOf,
        mut each: impl FnMut(&OpenAmount<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let of_now = as_of.known_at.is_none() && as_of.facts_after_version.is_none();
        if !of_now || self.has_other_creditor(creditor)? || self.db.any(&ANY_LATER_ENTRY, params![as_of.day])? {
            return self.open_items(creditor, as_of, |item| each(&OpenAmount::of(item)));
        }
        let mut currency = LastCurrency::default();
        self.db.each(&ALL_OPEN_AMOUNTS, &[], |row| {
            each(&OpenAmount {
                account: AccountId(row.id(0)?),
                currency: currency.read(row, 1)?,
                due_on: row.day(2)?,
                open_minor: row.int(3)?,
                issued: Issued::InColumn(row, 4),
            })
        })
    }

    /// The names of all customers, in the order of their keys.
    pub fn customer_names(&mut self, creditor: CreditorId) -> Result<Vec<CustomerName>> {
        let read = |row: &Row<'_>| {
            let (account, is_withdrawn) = (AccountId(row.id(0)?), row.opt_instant(3)?.is_some());
            Ok(CustomerName { account, number: row.string(1)?, name: row.string(2)?, is_withdrawn })
        };
        if self.has_other_creditor(creditor)? {
            return self.db.list(&NAMES, params![creditor], read);
        }
        self.db.list(&ALL_NAMES, &[], read)
    }

    fn has_other_creditor(&mut self, creditor: CreditorId) -> Result<bool> {
        self.db.any(&ANY_OTHER_CREDITOR, params![creditor])
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
            payment_reference: row.opt_text(7)?,
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
                payment_reference: item.payment_reference.as_deref(),
            })?;
        }
    }
    Ok(())
}
