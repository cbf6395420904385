//! Entries of a creditor's ledger as figures need them: without the customer and in no order, so that nothing is sorted or looked up.

use dunlin_core::id::{AccountId, CreditorId, ItemId};
use dunlin_core::item::ItemKind;
use dunlin_core::ledger::EntryKind;
use dunlin_core::money::Currency;
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::store::Tx;

macro_rules! movement_columns {
    () => {
        "SELECT CASE WHEN e.effective_on < i.issued_on THEN i.issued_on ELSE e.effective_on END AS on_day, i.kind, i.due_on, \
         e.kind, (e.receipt_id IS NOT NULL), i.currency, e.amount_minor"
    };
}
macro_rules! movement_rows {
    () => {
        "WHERE e.creditor_id = $1 AND e.effective_on <= $2 AND i.issued_on <= $3"
    };
}

statements! {
    /// Entries of all accounts up to a day, on the day of `journal`, with the item's dates: the entries of a customer together, in the order in which they were recorded.
    COURSE (Id Day Day) -> (Day Text Day Text Flag Text Int Id Id Day Day Day Day) = concat!(
        movement_columns!(),
        ", e.account_id, e.item_id, i.issued_on, i.first_due_on, e.effective_on, e.due_on \
         FROM entry e JOIN item i ON i.account_id = e.account_id AND i.id = e.item_id ",
        movement_rows!(),
        " ORDER BY e.account_id, e.version, e.id"
    );
    /// The same, each with its item and customer.
    MOVEMENT_LINES (Id Day Day) -> (Day Text Day Text Flag Text Int Text Text Text) = concat!(
        movement_columns!(),
        ", i.number, a.number, a.name FROM entry e JOIN item i ON i.account_id = e.account_id AND i.id = e.item_id \
         JOIN account a ON a.id = e.account_id ",
        movement_rows!()
    );
}

/// An entry, with what its item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Movement {
    /// The day on which it counts.
    pub on: Date,
    /// What the item is.
    pub item_kind: ItemKind,
    /// The item's due date, as it is known now.
    pub due_on: Date,
    /// Why the entry is there.
    pub kind: EntryKind,
    /// Money received made it.
    pub is_received: bool,
    /// Which money.
    pub currency: Currency,
    /// Minor units; positive is owed by the customer.
    pub amount_minor: i64,
}

/// An entry in the course of its item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CourseEntry {
    /// The entry.
    pub movement: Movement,
    /// Whose.
    pub account: AccountId,
    /// Of which item.
    pub item: ItemId,
    /// The day on which the item was formed.
    pub issued_on: Date,
    /// The item's first due date.
    pub first_due_on: Date,
    /// The entry's own value date.
    pub effective_on: Date,
    /// The due date that the entry corrects the item's to.
    pub new_due_on: Option<Date>,
}

/// An entry with the item and the customer that it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MovementLine<'r> {
    /// The entry.
    pub movement: Movement,
    /// Item number.
    pub number: &'r str,
    /// Customer number.
    pub customer: &'r str,
    /// Customer name.
    pub name: &'r str,
}

impl Tx<'_> {
    /// Every entry of a creditor's accounts that counts by a day, those of a customer together, in the order in which they were recorded.
    ///
    /// # Errors
    /// What `each` gives.
    pub fn course<E: From<StoreError>>(
        &mut self,
        creditor: CreditorId,
        to: Date,
        mut each: impl FnMut(&CourseEntry) -> Result<(), E>,
    ) -> Result<(), E> {
        self.db.each(&COURSE, params![creditor, to, to], |row| {
            each(&CourseEntry {
                movement: read(row)?,
                account: AccountId(row.id(7)?),
                item: ItemId(row.id(8)?),
                issued_on: row.day(9)?,
                first_due_on: row.day(10)?,
                effective_on: row.day(11)?,
                new_due_on: row.opt_day(12)?,
            })
        })
    }

    /// Entries in no order, each with its item and customer.
    ///
    /// # Errors
    /// What `each` gives.
    pub fn movement_lines<E: From<StoreError>>(
        &mut self,
        creditor: CreditorId,
        to: Date,
        mut each: impl FnMut(&MovementLine<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.db.each(&MOVEMENT_LINES, params![creditor, to, to], |row| {
            let (number, customer, name) = (row.text(7)?, row.text(8)?, row.text(9)?);
            each(&MovementLine { movement: read(row)?, number, customer, name })
        })
    }
}

fn read(row: &Row<'_>) -> Result<Movement> {
    Ok(Movement {
        on: row.day(0)?,
        item_kind: row.word(1, ItemKind::find)?,
        due_on: row.day(2)?,
        kind: row.word(3, EntryKind::find)?,
        is_received: row.flag(4)?,
        currency: row.currency(5)?,
        amount_minor: row.int(6)?,
    })
}
