//! How invoices were paid, and which are late: what forecasts are made from.
//!
//! An invoice that was settled by credits alone, or before the book knew it, says nothing of how its customer pays, and is left out.

use dunlin_core::forecast::{Delay, Fate};
use dunlin_core::id::{AccountId, CreditorId};
use dunlin_core::money::Currency;
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::store::Tx;

macro_rules! ended {
    ($whose:literal) => {
        concat!(
            "SELECT i.account_id, i.due_on, MAX(e.effective_on), \
             CAST(MAX(CASE WHEN e.kind = 'written_off' THEN 1 ELSE 0 END) AS BIGINT) FROM item i \
             JOIN entry e ON e.account_id = i.account_id AND e.item_id = i.id WHERE ",
            $whose,
            " = $1 AND i.issued_on >= $2 \
             AND i.kind = 'invoice' AND i.open_minor = 0 AND i.withdrawn_at IS NULL AND e.amount_minor < 0 \
             GROUP BY i.account_id, i.id, i.due_on \
             HAVING MAX(CASE WHEN e.kind IN ('allocated', 'written_off') THEN 1 ELSE 0 END) = 1 \
             AND MAX(CASE WHEN e.kind = 'settled_before' THEN 1 ELSE 0 END) = 0 ORDER BY i.account_id, i.id"
        )
    };
}

statements! {
    /// Invoices of a creditor issued since a day that were paid or given up, with the day of the last entry.
    ENDED_INVOICES (Id Day) -> (Id Day Day Int) = ended!("i.creditor_id");
    /// The same of one account.
    ENDED_INVOICES_OF (Id Day) -> (Id Day Day Int) = ended!("i.account_id");
    /// Open invoices of a creditor that are due before a day.
    OPEN_INVOICES (Id Day) -> (Id Text Int Day) =
        "SELECT account_id, currency, open_minor, due_on FROM item WHERE creditor_id = $1 AND due_on < $2 \
         AND kind = 'invoice' AND open_minor > 0 AND withdrawn_at IS NULL";
    /// Due dates of the invoices of an account that are late on a day.
    LATE_INVOICES_OF (Id Day) -> (Day) =
        "SELECT due_on FROM item WHERE account_id = $1 AND due_on < $2 AND kind = 'invoice' AND open_minor > 0 \
         AND withdrawn_at IS NULL ORDER BY due_on, id";
}

/// An invoice that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenInvoice {
    /// Whose.
    pub account: AccountId,
    /// Its currency.
    pub currency: Currency,
    /// What is open of it.
    pub open_minor: i64,
    /// When it is due.
    pub due_on: Date,
}

impl Tx<'_> {
    /// How late invoices of all customers were paid that were issued since a day, as is known on `today`; those of an account together.
    ///
    /// # Errors
    /// What `each` gives.
    pub fn ended_invoices<E: From<StoreError>>(
        &mut self,
        creditor: CreditorId,
        (since, today): (Date, Date),
        mut each: impl FnMut(AccountId, Delay),
    ) -> Result<(), E> {
        self.db.each(&ENDED_INVOICES, params![creditor, since], |row| {
            if let Some(delay) = ended(row, today)? {
                each(AccountId(row.id(0)?), delay);
            }
            Ok(())
        })
    }

    /// Open invoices that are due before a day, in no order.
    ///
    /// # Errors
    /// What `each` gives.
    pub fn open_invoices<E: From<StoreError>>(
        &mut self,
        creditor: CreditorId,
        before: Date,
        mut each: impl FnMut(OpenInvoice),
    ) -> Result<(), E> {
        self.db.each(&OPEN_INVOICES, params![creditor, before], |row| {
            let account = AccountId(row.id(0)?);
            each(OpenInvoice { account, currency: row.currency(1)?, open_minor: row.int(2)?, due_on: row.day(3)? });
            Ok(())
        })
    }

    /// How late the invoices of an account were paid that were issued since a day, and how late those are that are open, as is known on
    /// `today`.
    pub fn delays_of(&mut self, account: AccountId, (since, today): (Date, Date)) -> Result<Vec<Delay>> {
        let read = |row: &Row<'_>| ended(row, today);
        let paid = self.db.list(&ENDED_INVOICES_OF, params![account, since], read)?;
        let late = self
            .db
            .list(&LATE_INVOICES_OF, params![account, today], |row| Ok(Delay::known(row.day(0)?, None, today)))?;
        Ok(paid.into_iter().chain(late).flatten().collect())
    }
}

fn ended(row: &Row<'_>, today: Date) -> Result<Option<Delay>> {
    let fate = if row.int(3)? == 1 { Fate::WrittenOff } else { Fate::Paid };
    Ok(Delay::known(row.day(1)?, Some((row.day(2)?, fate)), today))
}
