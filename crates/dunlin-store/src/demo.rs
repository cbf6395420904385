//! Books of invented customers: marked when they are made, and the only ones that can be emptied.

use crate::db::{params, schema, statements};
use crate::error::{Result, StoreError};
use crate::store::Tx;

statements! {
    /// Whether all of it is invented.
    IS_DEMO () -> (Flag) = "SELECT demo FROM book";
    /// It is, or is not any more.
    SET_DEMO (Flag) -> () = "UPDATE book SET demo = $1";
}

impl Tx<'_> {
    /// Whether everything in the book is invented.
    pub fn is_demo(&mut self) -> Result<bool> {
        Ok(self.db.find(&IS_DEMO, &[], |row| row.flag(0))?.unwrap_or(false))
    }

    /// Marks the book as one of invented customers.
    pub fn mark_demo(&mut self) -> Result<()> {
        self.db.run(&SET_DEMO, params![true]).map(drop)
    }

    /// Empties a book of invented customers: creditors, customers, ledger, log, runs. Who may sign in stays. The book is a real one
    /// then.
    ///
    /// # Errors
    /// `Impossible` for a book that is not marked as invented.
    pub fn empty_demo(&mut self) -> Result<()> {
        if !self.is_demo()? {
            let why = "only a book of invented customers can be emptied".to_owned();
            return Err(StoreError::Impossible { code: "demo.not_a_demo", why });
        }
        schema::empty(self.db)?;
        self.db.run(&SET_DEMO, params![false]).map(drop)
    }
}
