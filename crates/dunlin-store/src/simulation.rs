//! What a simulation reads beside views: the ledger of open items, what was charged by a day, how often somebody was reached.

use dunlin_core::charge::{ChargeBasis, ChargeKey, Charged};
use dunlin_core::id::{AccountId, CreditorId, ItemId};
use dunlin_core::ledger::EntryKind;
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::store::Tx;

statements! {
    /// What settled items of a creditor, or opened them again, after a day and until another.
    MOVES_BETWEEN (Id Day Day) -> (Id Text Int Day) =
        "SELECT item_id, kind, amount_minor, effective_on FROM entry \
         WHERE creditor_id = $1 AND effective_on > $2 AND effective_on <= $3 AND kind NOT IN ('issued', 'corrected') \
         ORDER BY account_id, effective_on, version, id";
    /// Open items of a creditor; no more than so many are counted.
    OPEN_UP_TO (Id Int) -> (Int) =
        "SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT id FROM item WHERE creditor_id = $1 AND open_minor <> 0 LIMIT $2) AS some_items";
    /// What settled items of an account, or opened them again, up to a day.
    MOVES_OF (Id Day) -> (Id Text Int Day) =
        "SELECT item_id, kind, amount_minor, effective_on FROM entry \
         WHERE account_id = $1 AND effective_on <= $2 AND kind NOT IN ('issued', 'corrected') \
         ORDER BY item_id, effective_on, version, id";
    /// Charges of an account that were made up to a day.
    CHARGED_BY (Id Day) -> (Id Text Text Int) =
        "SELECT item_id, basis, step, amount_minor - tax_minor FROM charge WHERE account_id = $1 AND charged_on <= $2 \
         ORDER BY item_id, basis, step, charged_on";
    /// Conversations and tries at one after a day and until another: of how many, in how many somebody was there.
    TRIES (Id Day Day) -> (Int Int) =
        "SELECT CAST(COUNT(*) AS BIGINT), \
         CAST(COALESCE(SUM(CASE WHEN outcome IN ('no_answer', 'left_message', 'moved', 'closed') THEN 0 ELSE 1 END), 0) AS BIGINT) FROM call \
         WHERE creditor_id = $1 AND called_on > $2 AND called_on <= $3 AND struck_at IS NULL";
}

/// What settled an item, or opened it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemMove {
    /// Which item.
    pub item: ItemId,
    /// Why.
    pub kind: EntryKind,
    /// Minor units; below zero the item becomes less.
    pub amount_minor: i64,
    /// Its value date.
    pub on: Date,
}

impl Tx<'_> {
    /// What settled a creditor's items, or opened them again, after the first day and until the second, those of an item in order.
    ///
    /// # Errors
    /// What `each` gives.
    pub fn moves_between<E: From<StoreError>>(
        &mut self,
        creditor: CreditorId,
        (after, until): (Date, Date),
        mut each: impl FnMut(ItemMove),
    ) -> Result<(), E> {
        self.db.each(&MOVES_BETWEEN, params![creditor, after, until], |row| {
            each(read_move(row)?);
            Ok(())
        })
    }

    /// How many open items a creditor has; from so many on, that many.
    pub fn open_up_to(&mut self, creditor: CreditorId, most: i64) -> Result<i64> {
        Ok(self.db.find(&OPEN_UP_TO, params![creditor, most], |row| row.int(0))?.unwrap_or_default())
    }

    /// What settled an account's items, or opened them again, up to a day.
    pub fn moves_of(&mut self, account: AccountId, until: Date) -> Result<Vec<ItemMove>> {
        self.db.list(&MOVES_OF, params![account, until], read_move)
    }

    /// What an account's items were charged up to a day, without tax; what was waived since counts too.
    pub fn charged_by(&mut self, account: AccountId, until: Date) -> Result<Vec<Charged>> {
        self.db.list(&CHARGED_BY, params![account, until], |row| {
            let key =
                ChargeKey { item: ItemId(row.id(0)?), basis: row.word(1, ChargeBasis::find)?, step: row.string(2)? };
            Ok(Charged { key, amount_minor: row.int(3)? })
        })
    }

    /// Calls and visits after the first day and until the second: all, and those in which somebody was there.
    pub fn tries(&mut self, creditor: CreditorId, (after, until): (Date, Date)) -> Result<(i64, i64)> {
        let found = self.db.find(&TRIES, params![creditor, after, until], |row| Ok((row.int(0)?, row.int(1)?)))?;
        Ok(found.unwrap_or_default())
    }
}

fn read_move(row: &Row<'_>) -> Result<ItemMove> {
    Ok(ItemMove {
        item: ItemId(row.id(0)?),
        kind: row.word(1, EntryKind::find)?,
        amount_minor: row.int(2)?,
        on: row.day(3)?,
    })
}
