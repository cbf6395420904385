//! Open items as of a moment, by two roads that give the same.
//!
//! The quick road takes `item.open_minor` as it is: it is the sum of all entries, and no entry of the account is dated later
//! (`account.newest_entry_on`). The other takes off the entries that the moment does not see and finds the due date that it
//! does. A test compares both with the plain sum.

use dunlin_core::charge::ChargeBasis;
use dunlin_core::id::{AccountId, ItemId};
use dunlin_core::item::{ItemKind, SentBy};
use dunlin_core::ledger::{EntryKind, PaymentReason};
use dunlin_core::money::Currency;
use dunlin_core::view::{ChargeOf, DisputeMarks, ItemView, UnearnedDiscount};
use jiff::civil::Date;

use super::batch::{Batch, Loading, in_batch};
use crate::db::{Db, Row, params, statements};
use crate::error::Result;
use crate::item::read_instalment;
use crate::write::forms_amount;

statements! {
    /// Items that are open, and all items of accounts whose entries must be read.
    BATCH_ITEMS (Id Text Text Day Int Day Day Int Int) -> (Id Id Int Int Day Day Text Text Text Flag Day Text Day Text Int Int) = in_batch!(
        "SELECT i.account_id, i.id, i.open_minor, i.amount_minor, i.issued_on, i.due_on, i.number, i.kind, i.currency, \
         i.gives_credit, i.sent_on, i.sent_by, i.first_due_on, i.payment_reference, i.part, i.parts \
         FROM account a CROSS JOIN item i",
        "AND i.account_id = a.id AND (i.open_minor <> 0 OR a.newest_entry_on > $6) \
         AND (i.issued_on <= $7 OR i.version > $8) AND i.recorded_at <= $9 ORDER BY a.number"
    );
    /// Entries that the moment does not see, and those that correct a due date.
    BATCH_ENTRIES (Id Text Text Day Int Day Day Int Int) -> (Id Id Int Text Day Day Int Int) = in_batch!(
        "SELECT e.account_id, e.item_id, e.amount_minor, e.kind, e.due_on, e.effective_on, e.version, e.recorded_at \
         FROM account a CROSS JOIN entry e",
        "AND e.account_id = a.id AND a.newest_entry_on > $6 \
         AND (e.due_on IS NOT NULL OR (e.effective_on > $7 AND e.version <= $8) OR e.recorded_at > $9) \
         ORDER BY a.number, e.version, e.id"
    );
    /// Items of the batch that are missing from the newest list of their source.
    BATCH_UNLISTED (Id Text Text Day Int) -> (Id Id) = in_batch!(
        "SELECT u.account_id, u.item_id FROM account a CROSS JOIN unlisted u",
        "AND u.account_id = a.id AND u.until_version IS NULL ORDER BY a.number"
    );
    /// What the batch's charges were made on.
    BATCH_CHARGES (Id Text Text Day Int) -> (Id Id Id Text) = in_batch!(
        "SELECT c.account_id, c.charge_id, c.item_id, c.basis FROM account a CROSS JOIN charge c",
        "AND c.account_id = a.id ORDER BY a.number"
    );
    /// There is any charge.
    ANY_CHARGE () -> (Id) = "SELECT charge_id FROM charge LIMIT 1";
    /// Money of the receipts that took a discount too late, as far as it settles, or settled, the same item.
    BATCH_UNEARNED (Id Text Text Day Int Text) -> (Id Id Int Text Day Int Int) = in_batch!(
        "SELECT e.account_id, e.item_id, e.amount_minor, e.kind, e.effective_on, e.version, e.recorded_at \
         FROM account a CROSS JOIN entry_reason r JOIN entry m ON m.account_id = r.account_id AND m.id = r.entry_id \
         JOIN entry e ON e.account_id = m.account_id AND e.item_id = m.item_id AND e.receipt_id = m.receipt_id",
        "AND r.account_id = a.id AND r.code = $6 AND e.kind IN ('allocated', 'unallocated', 'returned') \
         ORDER BY a.number, e.version, e.id"
    );
    /// There is any such reason.
    ANY_REASON (Text) -> (Id) = "SELECT entry_id FROM entry_reason WHERE code = $1 LIMIT 1";
    /// There is any such item.
    ANY_UNLISTED () -> (Id) = "SELECT item_id FROM unlisted WHERE until_version IS NULL LIMIT 1";
}

/// Fills the items of a batch, in the order of their keys.
pub(crate) fn load(db: &mut Db, batch: &mut Batch) -> Result<()> {
    let moment = batch.moment();
    let after = batch.entries_after();
    let seen = params![after, moment.day, moment.after_version, moment.known_at];
    let mut currency = LastCurrency::default();
    batch.rows(db, &BATCH_ITEMS, seen, |loading, row| {
        let mut item = read_item(row, &mut currency)?;
        if loading.newest_entry_on > after {
            // What corrections say comes back entry by entry.
            item.due_on = row.day(12)?;
        }
        loading.view.items.push(item);
        Ok(())
    })?;
    for loading in &mut batch.accounts {
        if !loading.view.items.is_sorted_by_key(|item| item.id) {
            loading.view.items.sort_unstable_by_key(|item| item.id);
        }
    }
    if batch.needs_entries() {
        take_off_unseen(db, batch, after)?;
    }
    if db.any(&ANY_UNLISTED, &[])? {
        batch.rows(db, &BATCH_UNLISTED, &[], |loading, row| {
            if let Some(item) = loading.item(ItemId(row.id(1)?)) {
                item.unlisted = true;
            }
            Ok(())
        })?;
    }
    if db.any(&ANY_CHARGE, &[])? {
        batch.rows(db, &BATCH_CHARGES, &[], |loading, row| {
            if let Some(charge) = loading.item(ItemId(row.id(1)?)) {
                charge.charge = Some(ChargeOf { item: ItemId(row.id(2)?), basis: row.word(3, ChargeBasis::find)? });
            }
            Ok(())
        })?;
    }
    unearned_discounts(db, batch)
}

/// Notes on items the payments that took a discount after its last day and still stand.
fn unearned_discounts(db: &mut Db, batch: &mut Batch) -> Result<()> {
    let code = params![PaymentReason::DiscountUnearned.code()];
    if !db.any(&ANY_REASON, code)? {
        return Ok(());
    }
    let moment = batch.moment();
    batch.rows(db, &BATCH_UNEARNED, code, |loading, row| {
        let Some(item) = loading.item(ItemId(row.id(1)?)) else { return Ok(()) };
        let on = row.day(4)?;
        if moment.sees(on, row.int(5)?, row.int(6)?) {
            let known = item.unearned.get_or_insert(UnearnedDiscount { paid_minor: 0, received_on: on });
            known.paid_minor -= row.int(2)?;
            if row.word(3, EntryKind::find)? == EntryKind::Allocated {
                known.received_on = on;
            }
        }
        Ok(())
    })?;
    for item in batch.accounts.iter_mut().flat_map(|loading| &mut loading.view.items) {
        item.unearned = item.unearned.filter(|unearned| unearned.paid_minor > 0);
    }
    Ok(())
}

fn take_off_unseen(db: &mut Db, batch: &mut Batch, after: Date) -> Result<()> {
    let moment = batch.moment();
    let seen = params![after, moment.day, moment.after_version, moment.known_at];
    batch.rows(db, &BATCH_ENTRIES, seen, |loading, row| {
        let Some(item) = loading.item(ItemId(row.id(1)?)) else { return Ok(()) };
        if moment.sees(row.day(5)?, row.int(6)?, row.int(7)?) {
            // In the order in which they were recorded: the last correction stays.
            item.due_on = row.opt_day(4)?.unwrap_or(item.due_on);
            return Ok(());
        }
        let amount_minor = row.int(2)?;
        item.open_minor -= amount_minor;
        if forms_amount(row.word(3, EntryKind::find)?) {
            item.amount_minor -= amount_minor;
        }
        Ok(())
    })?;
    for loading in batch.accounts.iter_mut().filter(|loading| loading.newest_entry_on > after) {
        drop_settled(loading);
    }
    Ok(())
}

fn drop_settled(loading: &mut Loading) {
    loading.view.items.retain(|item| item.open_minor != 0);
}

/// Items of one customer are mostly in one currency: the last one found is asked first.
#[derive(Default)]
pub(crate) struct LastCurrency(Option<Currency>);

impl LastCurrency {
    /// The currency in a column.
    #[inline]
    pub(crate) fn read(&mut self, row: &Row<'_>, at: usize) -> Result<Currency> {
        match self.0 {
            Some(last) if row.is_text(at, last.code())? => Ok(last),
            _ => {
                let found = row.currency(at)?;
                self.0 = Some(found);
                Ok(found)
            }
        }
    }
}

fn read_item(row: &Row<'_>, currency: &mut LastCurrency) -> Result<ItemView> {
    Ok(ItemView {
        id: ItemId(row.id(1)?),
        account: AccountId(row.id(0)?),
        number: row.string(6)?,
        instalment: read_instalment(row, 14)?,
        kind: row.word(7, ItemKind::find)?,
        currency: currency.read(row, 8)?,
        amount_minor: row.int(3)?,
        open_minor: row.int(2)?,
        payment_reference: row.opt_string(13)?,
        issued_on: row.day(4)?,
        due_on: row.day(5)?,
        gives_credit: row.flag(9)?,
        sent_on: row.day(10)?,
        sent_by: row.opt_word(11, SentBy::find)?,
        arrived: false,
        receipt_confirmed: false,
        pay_date_named: None,
        said_sent_until: None,
        disputed_minor: 0,
        dispute: DisputeMarks::default(),
        unlisted: false,
        charge: None,
        unearned: None,
        steps: Vec::new(),
    })
}
