//! Facts in great number, by the fast road: portions that are committed in one transaction, and what is held back over all of them.

use dunlin_core::change::Change;
use dunlin_core::id::CreditorId;

use super::number::ItemNumbers;
use crate::db::writer::{Road, Writer};
use crate::error::Result;
use crate::model::Who;
use crate::store::Tx;

/// So many numbers are held back at most: 16 MB.
const NUMBERS_MAX: usize = 250_000;

/// A load at work. The book does not find the new items by their numbers before it is finished.
#[derive(Debug)]
pub struct Load<'w> {
    who: &'w Who,
    creditor: CreditorId,
    numbers: ItemNumbers,
}

impl<'w> Load<'w> {
    /// Nothing is written yet.
    pub fn new(who: &'w Who, creditor: CreditorId) -> Load<'w> {
        Load { who, creditor, numbers: ItemNumbers::default() }
    }

    /// Writes a portion, sorted by account, whose changes keep their order. Some thousand changes at a time keep memory small.
    /// An account should be in one portion only: each raises its version.
    ///
    /// # Errors
    /// As [`Tx::commit`].
    pub fn commit(&mut self, tx: &mut Tx<'_>, mut changes: Vec<Change>) -> Result<()> {
        changes.sort_by_key(Change::account);
        let mut out = Writer::new(tx.db, Road::Bulk);
        super::write(&mut out, self.who, self.creditor, &mut self.numbers, &changes)?;
        drop(out);
        if self.numbers.len() < NUMBERS_MAX { Ok(()) } else { self.finish(tx) }
    }

    /// Writes what was held back; in the same transaction.
    ///
    /// # Errors
    /// `AlreadyThere` for the number of an item that is taken.
    pub fn finish(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let mut out = Writer::new(tx.db, Road::Bulk);
        self.numbers.write(&mut out, self.creditor)?;
        out.send()
    }
}
