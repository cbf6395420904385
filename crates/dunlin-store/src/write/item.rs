//! Items, entries and receipts: the ledger. Entries are only ever added; an item's cached sums follow them.

use dunlin_core::change::{ItemChange, ReceiptChange};
use dunlin_core::id::{AccountId, ItemId};
use dunlin_core::item::{Item, SentBy};
use dunlin_core::ledger::{Entry, Receipt};

use super::{Commit, NEVER};
use crate::db::{params, statements};
use crate::error::{Result, StoreError};

statements! {
    /// A new item with the sums of its entries in this commit.
    INSERT_ITEM (Id Id Int Int Day Day Text Text Text Flag Day Text Int Int Day Text Text Text Int Int Text Id) -> () =
        "INSERT INTO item (account_id, id, open_minor, amount_minor, issued_on, due_on, number, kind, currency, \
         gives_credit, sent_on, sent_by, version, recorded_at, first_due_on, terms, reference, payment_reference, part, \
         parts, source, creditor_id) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)";
    /// Sums move.
    MOVE_ITEM (Int Int Id Id) -> () =
        "UPDATE item SET open_minor = open_minor + $1, amount_minor = amount_minor + $2 \
         WHERE account_id = $3 AND id = $4";
    /// The due date was corrected.
    MOVE_DUE_ON (Day Id Id) -> () = "UPDATE item SET due_on = $1 WHERE account_id = $2 AND id = $3";
    /// A line of the ledger.
    INSERT_ENTRY (Id Id Id Int Day Text Day Id Int Int Text Id) -> () =
        "INSERT INTO entry (account_id, id, item_id, amount_minor, effective_on, kind, due_on, receipt_id, version, \
         recorded_at, source, creditor_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    /// Money came in.
    INSERT_RECEIPT (Id Id Id Int Text Day Text Text Text Flag Text Int Int) -> () =
        "INSERT INTO receipt (account_id, id, creditor_id, amount_minor, currency, received_on, reference, payer, \
         payer_account, names_items, source, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    /// It was recorded wrongly, or returned.
    END_RECEIPT (Text Day Text Int Id Id) -> () =
        "UPDATE receipt SET ended = $1, ended_on = $2, ended_reason = $3, ended_at = $4 \
         WHERE account_id = $5 AND id = $6 AND ended IS NULL";
    /// Why an entry was made.
    INSERT_REASON (Id Id Id Text Text Int Int) -> () =
        "INSERT INTO entry_reason (account_id, entry_id, creditor_id, code, reason, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// It goes with the file that brought it.
    WITHDRAW_ITEM (Int Id Id) -> () =
        "UPDATE item SET withdrawn_at = $1 WHERE account_id = $2 AND id = $3 AND withdrawn_at IS NULL";
    /// The account's first invoice is another one.
    AGAIN_FIRST_ISSUED (Id Day) -> () =
        "UPDATE account SET first_issued_on = COALESCE((SELECT MIN(i.issued_on) FROM item i WHERE i.account_id = $1 \
         AND i.kind = 'invoice' AND i.withdrawn_at IS NULL), $2) WHERE id = $1";
    /// Its number is free.
    DELETE_ITEM_NUMBER (Text Id Id) -> () =
        "DELETE FROM item_number WHERE number = $1 AND creditor_id = $2 AND item_id = $3";
    /// Missing from the newest list.
    INSERT_UNLISTED (Id Id Int Id Int) -> () =
        "INSERT INTO unlisted (account_id, item_id, version, creditor_id, recorded_at) VALUES ($1, $2, $3, $4, $5)";
    /// There again.
    END_UNLISTED (Int Int Id Id) -> () =
        "UPDATE unlisted SET until_version = $1, until_at = $2 WHERE account_id = $3 AND item_id = $4 \
         AND until_version IS NULL";
}

impl Commit<'_, '_> {
    pub(super) fn item(&mut self, change: &ItemChange, version: i64) -> Result<()> {
        match change {
            ItemChange::Issued { item, entry } => self.issue(item, entry, version),
            ItemChange::Corrected { entry, .. } | ItemChange::SettledBefore { entry, .. } => self.enter(entry, version),
            ItemChange::Booked { entry, reason, .. } => {
                self.enter(entry, version)?;
                if reason.is_none() {
                    return Ok(());
                }
                self.explain(entry, None, reason.as_deref(), version)
            }
            ItemChange::Charged(charge) => self.charge(charge, version),
            ItemChange::Unlisted { account, item, .. } => {
                self.out.insert(&INSERT_UNLISTED, params![*account, *item, version, self.creditor, self.who.at])
            }
            ItemChange::Withdrawn { account, item, number, document } => {
                self.run_one(&WITHDRAW_ITEM, params![self.who.at, *account, *item], "item", number)?;
                self.out.run(&AGAIN_FIRST_ISSUED, params![*account, NEVER])?;
                for number in std::iter::once(number).chain(document) {
                    self.out.run(&DELETE_ITEM_NUMBER, params![number, self.creditor, *item])?;
                }
                Ok(())
            }
            ItemChange::Relisted { account, item, number } => {
                let end = params![version, self.who.at, *account, *item];
                self.run_one(&END_UNLISTED, end, "unlisted item", number)
            }
        }
    }

    pub(super) fn receipt(&mut self, change: &ReceiptChange, version: i64) -> Result<()> {
        match change {
            ReceiptChange::Recorded(receipt) => self.record(receipt, version),
            ReceiptChange::Allocated { entry, reason, .. } => {
                self.enter(entry, version)?;
                reason.map_or(Ok(()), |reason| self.explain(entry, Some(reason.code()), None, version))
            }
            ReceiptChange::Booked { entry, .. } => self.enter(entry, version),
            ReceiptChange::Ended { account, receipt, end, on, reason } => {
                let ended = params![end.code(), *on, reason, self.who.at, *account, *receipt];
                self.run_one(&END_RECEIPT, ended, "receipt", &format!("{:032x}", receipt.0))
            }
        }
    }

    fn issue(&mut self, item: &Item, entry: &Entry, version: i64) -> Result<()> {
        if (entry.account, entry.item) != (item.account, item.id) {
            let why = format!("the first entry of {} belongs to another item", item.number);
            return Err(StoreError::Impossible { code: "item.issued", why });
        }
        // So a day that is later than every entry is later than every issue.
        if entry.effective_on < item.issued_on {
            let why = format!("the first entry of {} is older than the item", item.number);
            return Err(StoreError::Impossible { code: "item.issued", why });
        }
        let more = self.gathered.items.remove(&(item.account, item.id)).unwrap_or_default();
        self.out.insert(
            &INSERT_ITEM,
            params![
                item.account,
                item.id,
                entry.amount_minor + more.open_minor,
                entry.amount_minor + more.amount_minor,
                item.issued_on,
                more.due_on.unwrap_or(item.due_on),
                &item.number,
                item.kind.code(),
                &item.currency,
                item.gives_credit,
                item.sent_on,
                item.sent_by.map(SentBy::code),
                version,
                self.who.at,
                item.due_on,
                &item.terms,
                &item.reference,
                &item.payment_reference,
                item.instalment.map(|it| i64::from(it.part)),
                item.instalment.map(|it| i64::from(it.of)),
                &item.source,
                self.creditor,
            ],
        )?;
        self.numbers.hold(item);
        self.enter(entry, version)
    }

    fn enter(&mut self, entry: &Entry, version: i64) -> Result<()> {
        self.out.insert(
            &INSERT_ENTRY,
            params![
                entry.account,
                entry.id,
                entry.item,
                entry.amount_minor,
                entry.effective_on,
                entry.kind.code(),
                entry.due_on,
                entry.receipt,
                version,
                self.who.at,
                &entry.source,
                self.creditor,
            ],
        )
    }

    /// Keeps why an entry was made: a code, or a person's words.
    fn explain(&mut self, entry: &Entry, code: Option<&str>, words: Option<&str>, version: i64) -> Result<()> {
        let why = params![entry.account, entry.id, self.creditor, code, words, version, self.who.at];
        self.out.insert(&INSERT_REASON, why)
    }

    fn record(&mut self, receipt: &Receipt, version: i64) -> Result<()> {
        self.out.insert(
            &INSERT_RECEIPT,
            params![
                receipt.account,
                receipt.id,
                self.creditor,
                receipt.amount_minor,
                &receipt.currency,
                receipt.received_on,
                &receipt.reference,
                &receipt.payer,
                &receipt.payer_account,
                receipt.names_items,
                &receipt.source,
                version,
                self.who.at,
            ],
        )
    }

    /// Moves the sums of items that were there before the commit.
    pub(super) fn settle_items(&mut self) -> Result<()> {
        for ((account, item), sum) in core::mem::take(&mut self.gathered.items) {
            self.move_item(account, item, &sum)?;
        }
        Ok(())
    }

    fn move_item(&mut self, account: AccountId, item: ItemId, sum: &super::gathered::ItemSum) -> Result<()> {
        let moved = params![sum.open_minor, sum.amount_minor, account, item];
        self.run_one(&MOVE_ITEM, moved, "item", &sum.number)?;
        match sum.due_on {
            Some(due_on) => self.run_one(&MOVE_DUE_ON, params![due_on, account, item], "item", &sum.number),
            None => Ok(()),
        }
    }
}
