//! Numbers that are one customer: a link begins, and ends.

use dunlin_core::change::LinkChange;

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// An account is seen under another one.
    INSERT_LINK (Id Int Id Id Day Int) -> () =
        "INSERT INTO account_link (account_id, version, creditor_id, into_id, since_on, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6)";
    /// It stands for itself again.
    END_LINK (Day Int Id) -> () =
        "UPDATE account_link SET until_on = $1, until_at = $2 WHERE account_id = $3 AND until_at IS NULL";
    /// As it is now.
    SET_HEAD (Id Id) -> () = "UPDATE account SET merged_into = $1 WHERE id = $2";
}

impl Commit<'_, '_> {
    pub(super) fn link(&mut self, change: &LinkChange, version: i64) -> Result<()> {
        match change {
            LinkChange::Merged { account, into, on, .. } => {
                let row = params![*account, version, self.creditor, *into, *on, self.who.at];
                self.out.run(&INSERT_LINK, row)?;
                self.out.run(&SET_HEAD, params![Some(*into), *account]).map(drop)
            }
            LinkChange::Split { account, number, on } => {
                self.run_one(&END_LINK, params![*on, self.who.at, *account], "customer merged into", number)?;
                let nobody: Option<dunlin_core::id::AccountId> = None;
                self.out.run(&SET_HEAD, params![nobody, *account]).map(drop)
            }
            // The other side tells of it in its own log; the row is the account's.
            LinkChange::MemberAdded { .. } | LinkChange::MemberRemoved { .. } => Ok(()),
        }
    }
}
