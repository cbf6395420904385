//! Moves to another version of the policy, those taken back included.

use dunlin_core::change::{PolicyChange, PolicyMove};

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// An account is moved.
    INSERT_POLICY_MOVE (Id Id Id Int Day Int Int) -> () =
        "INSERT INTO policy_move (account_id, id, creditor_id, policy_version, moved_on, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// The move is taken back.
    STRIKE_POLICY_MOVE (Int Id Id) -> () =
        "UPDATE policy_move SET struck_at = $1 WHERE account_id = $2 AND id = $3 AND struck_at IS NULL";
}

impl Commit<'_, '_> {
    pub(super) fn policy(&mut self, change: &PolicyChange, version: i64) -> Result<()> {
        let (creditor, at) = (self.creditor, self.who.at);
        match change {
            PolicyChange::Moved(PolicyMove { id, account, version: policy, on, .. }) => {
                let row = params![*account, *id, creditor, *policy, *on, version, at];
                self.out.insert(&INSERT_POLICY_MOVE, row)
            }
            PolicyChange::MoveStruck { moved, reason } => {
                let row = params![at, moved.account, moved.id];
                self.run_one(&STRIKE_POLICY_MOVE, row, "move to another version of the policy", reason)
            }
        }
    }
}
