//! One attempt at an import: what it found out so far, and the one place where it writes.
//!
//! Planning is the same with and without `--dry-run`; only here it is decided whether changes reach the book. Everything is
//! written in one transaction, in portions.

use std::collections::BTreeMap;

use dunlin_core::change::{AccountChange, Change};
use dunlin_core::id::{AccountId, CountingIds, CreditorId, EntryId, ItemId, ReceiptId};
use dunlin_core::ledger::{Entry, EntryKind};
use dunlin_core::plan::{FIND_STEP, is_management};
use dunlin_store::{Load, ReceiptKey, Tasks, Tx, Who};
use jiff::civil::Date;

use super::Correction;
use super::note::Notes;
use crate::cases::{contact_label, done, everything};
use crate::customers;
use crate::error::AppError;
use crate::standing::{self, Flow};

/// So many changes are handed to the store at once: enough to be fast, few enough to be small.
const PORTION: usize = 50_000;

/// An attempt.
pub(super) struct Work<'a> {
    pub(super) creditor: CreditorId,
    pub(super) who: &'a Who,
    /// The source that items and entries carry.
    pub(super) source: &'a str,
    /// Today in the creditor's zone.
    pub(super) today: Date,
    /// Changes are written; without it this is a preview.
    pub(super) writes: bool,
    pub(super) ids: CountingIds,
    pub(super) notes: Notes,
    pub(super) tally: Tally,
    /// What the import is called, once it is recorded.
    pub(super) name: Option<String>,
    load: Load<'a>,
    changes: Vec<Change>,
    keys: Vec<ReceiptKey>,
    /// Who manages or owns a customer, as the file says: what people call them.
    managers: BTreeMap<AccountId, String>,
}

/// What became of rows, and what came with them.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) created: u64,
    pub(super) updated: u64,
    pub(super) skipped: u64,
    pub(super) not_in_list: u64,
    pub(super) corrections: Vec<Correction>,
    /// Changes by code.
    pub(super) changes: BTreeMap<&'static str, u64>,
}

/// What became of one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Created,
    Updated,
    Skipped,
    Rejected,
}

/// One line of the ledger to be made.
pub(super) struct NewEntry {
    pub(super) account: AccountId,
    pub(super) item: ItemId,
    pub(super) kind: EntryKind,
    pub(super) amount_minor: i64,
    pub(super) effective_on: Date,
    pub(super) due_on: Option<Date>,
    pub(super) receipt: Option<ReceiptId>,
}

impl Tally {
    /// Counts a row; rejected ones are counted by their notes.
    pub(super) fn count(&mut self, fate: Fate) {
        match fate {
            Fate::Created => self.created += 1,
            Fate::Updated => self.updated += 1,
            Fate::Skipped => self.skipped += 1,
            Fate::Rejected => {}
        }
    }
}

impl<'a> Work<'a> {
    pub(super) fn new(
        creditor: CreditorId,
        who: &'a Who,
        source: &'a str,
        today: Date,
        first_id: u128,
        notes: Notes,
    ) -> Work<'a> {
        Work {
            creditor,
            who,
            source,
            today,
            writes: true,
            ids: CountingIds(first_id),
            notes,
            tally: Tally::default(),
            name: None,
            load: Load::new(who, creditor),
            changes: Vec::new(),
            keys: Vec::new(),
            managers: BTreeMap::new(),
        }
    }

    /// Plans a change.
    pub(super) fn push(&mut self, change: Change) {
        *self.tally.changes.entry(change.code()).or_default() += 1;
        self.changes.push(change);
    }

    /// Plans changes in their order.
    pub(super) fn extend(&mut self, changes: Vec<Change>) {
        let place = self.place();
        self.insert(place, changes);
    }

    /// Plans changes that must stand before those planned since `place`.
    pub(super) fn insert(&mut self, place: usize, changes: Vec<Change>) {
        for change in &changes {
            *self.tally.changes.entry(change.code()).or_default() += 1;
            if let Change::Account(
                AccountChange::ContactAdded { account, contact } | AccountChange::ContactChanged { account, contact },
            ) = change
                && contact.role.is_some_and(is_management)
            {
                self.managers.insert(*account, contact_label(contact));
            }
        }
        self.changes.splice(place..place, changes);
    }

    /// Where the next change will stand.
    pub(super) fn place(&self) -> usize {
        self.changes.len()
    }

    /// Plans a receipt's key.
    pub(super) fn push_key(&mut self, key: ReceiptKey) {
        self.keys.push(key);
    }

    /// A line of the ledger with its key and source.
    pub(super) fn entry(&mut self, new: &NewEntry) -> Entry {
        Entry {
            id: EntryId::next(&mut self.ids),
            account: new.account,
            item: new.item,
            kind: new.kind,
            amount_minor: new.amount_minor,
            due_on: new.due_on,
            effective_on: new.effective_on,
            receipt: new.receipt,
            source: self.source.to_owned(),
        }
    }

    /// Writes what is planned, if this is no preview. Called between customers, so that a customer's rows stay together.
    pub(super) fn flush(&mut self, tx: &mut Tx<'_>) -> Result<(), AppError> {
        let (mut changes, keys) = (std::mem::take(&mut self.changes), std::mem::take(&mut self.keys));
        if !self.writes || changes.is_empty() {
            return Ok(());
        }
        while changes.len() > PORTION {
            let rest = changes.split_off(PORTION);
            self.load.commit(tx, changes)?;
            changes = rest;
        }
        self.load.commit(tx, changes)?;
        if !keys.is_empty() {
            tx.insert_receipt_keys(self.creditor, &keys)?;
        }
        Ok(())
    }

    /// Writes the rest. What the load holds back is in the book only then.
    pub(super) fn finish(&mut self, tx: &mut Tx<'_>) -> Result<(), AppError> {
        self.flush(tx)?;
        self.load.finish(tx)?;
        if !self.writes {
            return Ok(());
        }
        self.managers_are_found(tx)?;
        standing::settle_all(tx, self.creditor, self.who, Flow::In, self.today)
    }

    /// Ends the tasks that asked who manages or owns a customer, as the same contact does that a person enters.
    fn managers_are_found(&self, tx: &mut Tx<'_>) -> Result<(), AppError> {
        if self.managers.is_empty() {
            return Ok(());
        }
        let mut sought = tx.tasks(self.creditor, Tasks::Open)?;
        sought.retain(|line| line.task.step == FIND_STEP);
        for line in &sought {
            let head = tx.head_of(line.task.account, &everything())?;
            let numbers = customers::numbers(tx, head)?;
            if let Some(who) = numbers.iter().find_map(|number| self.managers.get(number)) {
                tx.commit(self.who, self.creditor, &[done(line, self.today, "done", who)])?;
            }
        }
        Ok(())
    }
}
