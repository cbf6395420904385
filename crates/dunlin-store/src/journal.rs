//! All entries of a creditor's ledger, streamed in the order of books: by day, then as they were recorded.
//!
//! An entry counts on its value date, but never before its item's own: so the entries up to a day add up to what `aging`
//! says of that day (a test compares them).

use dunlin_core::id::{AccountId, CreditorId, ReceiptId};
use dunlin_core::item::ItemKind;
use dunlin_core::ledger::{BookLine, EntryKind, Way};
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::store::Tx;

macro_rules! journal {
    ($whose:literal) => {
        concat!(
            "SELECT CASE WHEN e.effective_on < i.issued_on THEN i.issued_on ELSE e.effective_on END AS on_day, a.number, \
             a.name, i.number, i.kind, i.issued_on, e.kind, e.receipt_id, i.currency, e.amount_minor \
             FROM entry e JOIN item i ON i.account_id = e.account_id AND i.id = e.item_id \
             JOIN account a ON a.id = e.account_id WHERE ",
            $whose,
            " AND e.effective_on <= $2 AND i.issued_on <= $3 \
             ORDER BY on_day, e.recorded_at, a.number, e.version, e.id"
        )
    };
}

statements! {
    /// Entries of all accounts up to a day.
    JOURNAL (Id Day Day) -> (Day Text Text Text Text Day Text Id Text Int) = journal!("e.creditor_id = $1");
    /// Entries of one account up to a day.
    ACCOUNT_JOURNAL (Id Day Day) -> (Day Text Text Text Text Day Text Id Text Int) = journal!("e.account_id = $1");
}

impl Tx<'_> {
    /// Every entry of a creditor's accounts that counts by a day.
    ///
    /// # Errors
    /// What `each` gives.
    pub fn journal<E: From<StoreError>>(
        &mut self,
        creditor: CreditorId,
        to: Date,
        mut each: impl FnMut(&BookLine<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.db.each(&JOURNAL, params![creditor, to, to], |row| each(&read(row)?))
    }

    /// The same of one account.
    ///
    /// # Errors
    /// What `each` gives.
    pub fn account_journal<E: From<StoreError>>(
        &mut self,
        account: AccountId,
        to: Date,
        mut each: impl FnMut(&BookLine<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.db.each(&ACCOUNT_JOURNAL, params![account, to, to], |row| each(&read(row)?))
    }
}

fn read<'r>(row: &Row<'r>) -> Result<BookLine<'r>> {
    let receipt = row.opt_id(7)?.map(ReceiptId);
    Ok(BookLine {
        on: row.day(0)?,
        customer: row.text(1)?,
        name: row.text(2)?,
        item: row.text(3)?,
        item_kind: row.word(4, ItemKind::find)?,
        issued_on: row.day(5)?,
        kind: row.word(6, EntryKind::find)?,
        way: if receipt.is_some() { Way::Bank } else { Way::Ledger },
        receipt,
        currency: row.currency(8)?,
        amount_minor: row.int(9)?,
        tax_minor: 0,
    })
}
