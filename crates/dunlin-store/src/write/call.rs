//! Conversations.

use dunlin_core::change::{Call, CallChange};

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// One that was held or tried.
    INSERT_CALL (Id Id Id Id Day Text Text Text Day Int Int) -> () =
        "INSERT INTO call (account_id, id, creditor_id, item_id, called_on, outcome, with_whom, note, pay_on, version, \
         recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
}

impl Commit<'_, '_> {
    pub(super) fn call(&mut self, change: &CallChange, version: i64) -> Result<()> {
        let CallChange::Logged(Call { id, account, item, on, outcome, with, note, pay_on }) = change;
        let (creditor, at) = (self.creditor, self.who.at);
        let row = params![*account, *id, creditor, *item, *on, outcome, with, note, *pay_on, version, at];
        self.out.insert(&INSERT_CALL, row)
    }
}
