//! The creditor's own bank accounts: part of the creditor, so they are written as a whole with it and have no log of their own.

use dunlin_core::bank_account::BankAccount;
use dunlin_core::id::CreditorId;

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::store::Tx;

statements! {
    /// All, whosever they are.
    BANK_ACCOUNTS () -> (Id Text Text Text Text Text Text Text) =
        "SELECT creditor_id, label, holder, iban, bic, number, bank, currency FROM bank_account \
         ORDER BY creditor_id, place";
    /// One in its place.
    INSERT_BANK_ACCOUNT (Id Int Text Text Text Text Text Text Text) -> () =
        "INSERT INTO bank_account (creditor_id, place, label, holder, iban, bic, number, bank, currency) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    /// All of a creditor go, because the new ones come.
    DELETE_BANK_ACCOUNTS (Id) -> () = "DELETE FROM bank_account WHERE creditor_id = $1";
}

impl Tx<'_> {
    /// All, with whose they are, each creditor's in their order.
    pub(crate) fn bank_accounts(&mut self) -> Result<Vec<(CreditorId, BankAccount)>> {
        self.db.list(&BANK_ACCOUNTS, &[], |row| Ok((CreditorId(row.id(0)?), read(row)?)))
    }

    /// Puts a creditor's accounts in the place of those that are there.
    pub(crate) fn set_bank_accounts(&mut self, creditor: CreditorId, accounts: &[BankAccount]) -> Result<()> {
        self.db.run(&DELETE_BANK_ACCOUNTS, params![creditor])?;
        for (account, place) in accounts.iter().zip(1_i64..) {
            let BankAccount { label, holder, iban, bic, number, bank, currency } = account;
            let currency = currency.map(|currency| currency.code().to_string());
            let row = params![creditor, place, label, holder, iban, bic, number, bank, &currency];
            self.db.run(&INSERT_BANK_ACCOUNT, row)?;
        }
        Ok(())
    }
}

fn read(row: &Row<'_>) -> Result<BankAccount> {
    Ok(BankAccount {
        label: row.string(1)?,
        holder: row.opt_string(2)?,
        iban: row.opt_string(3)?,
        bic: row.opt_string(4)?,
        number: row.opt_string(5)?,
        bank: row.opt_string(6)?,
        currency: if row.opt_string(7)?.is_some() { Some(row.currency(7)?) } else { None },
    })
}
