//! Conversations, those struck out included, and notes.

use dunlin_core::change::{Call, CallChange, Note, NoteChange};

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// One that was held or tried.
    INSERT_CALL (Id Id Id Id Day Text Text Text Text Day Text Text Text Day Int Int) -> () =
        "INSERT INTO call (account_id, id, creditor_id, item_id, called_on, outcome, with_whom, note, agreed, pay_on, via, why, \
         why_details, waits_until, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    /// Whether the reason given in it holds.
    INSERT_CHECK (Id Id Int Id Day Text Text Int) -> () =
        "INSERT INTO call_check (account_id, call_id, version, creditor_id, checked_on, verdict, details, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// It was logged by mistake.
    STRIKE_CALL (Int Id Id) -> () =
        "UPDATE call SET struck_at = $1 WHERE account_id = $2 AND id = $3 AND struck_at IS NULL";
    /// A note.
    INSERT_NOTE (Id Id Id Day Text Flag Text Int Int) -> () =
        "INSERT INTO note (account_id, id, creditor_id, written_on, text, pinned, author, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    /// Pinned or not.
    PIN_NOTE (Flag Id Id) -> () = "UPDATE note SET pinned = $1 WHERE account_id = $2 AND id = $3";
    /// Taken away.
    REMOVE_NOTE (Int Id Id) -> () =
        "UPDATE note SET removed_at = $1 WHERE account_id = $2 AND id = $3 AND removed_at IS NULL";
    /// There again.
    RESTORE_NOTE (Id Id) -> () =
        "UPDATE note SET removed_at = NULL WHERE account_id = $1 AND id = $2 AND removed_at IS NOT NULL";
}

impl Commit<'_, '_> {
    pub(super) fn call(&mut self, change: &CallChange, version: i64) -> Result<()> {
        let (creditor, at) = (self.creditor, self.who.at);
        match change {
            CallChange::Logged(call) => {
                let Call { id, account, item, on, outcome, with, note, agreed, pay_on, via, unpaid, waits_until } =
                    call;
                let why = unpaid.as_ref().map(|unpaid| unpaid.why.code());
                let details = unpaid.as_ref().map(|unpaid| &unpaid.details);
                let (via, until) = (via.code(), *waits_until);
                let row = params![
                    *account, *id, creditor, *item, *on, outcome, with, note, agreed, *pay_on, via, why, details,
                    until, version, at
                ];
                self.out.insert(&INSERT_CALL, row)
            }
            CallChange::Checked { account, call, on, verdict, details } => {
                let row = params![*account, *call, version, creditor, *on, verdict.code(), details, at];
                self.out.insert(&INSERT_CHECK, row)
            }
            CallChange::Struck { account, call, reason } => {
                self.run_one(&STRIKE_CALL, params![at, *account, *call], "call", reason)
            }
        }
    }

    pub(super) fn note(&mut self, change: &NoteChange, version: i64) -> Result<()> {
        let at = self.who.at;
        match change {
            NoteChange::Added(Note { id, account, on, text, pinned }) => {
                let (creditor, author) = (self.creditor, &self.who.actor);
                let row = params![*account, *id, creditor, *on, text, *pinned, author, version, at];
                self.out.insert(&INSERT_NOTE, row)
            }
            NoteChange::Pinned { account, note, pinned } => {
                self.run_one(&PIN_NOTE, params![*pinned, *account, *note], "note", "")
            }
            NoteChange::Removed { account, note } => {
                self.run_one(&REMOVE_NOTE, params![at, *account, *note], "note", "")
            }
            NoteChange::Restored { account, note } => {
                self.run_one(&RESTORE_NOTE, params![*account, *note], "removed note", "")
            }
        }
    }
}
