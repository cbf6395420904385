//! Cases that are given to a person, those that ended included.

use dunlin_core::change::CaseChange;
use dunlin_core::hands::GivenCase;

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// Given to a person.
    INSERT_CASE (Id Id Id Text Day Text Text Text Int Int) -> () =
        "INSERT INTO given_case (account_id, id, creditor_id, to_whom, from_on, lifts, reason, given_by, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    /// Not that person's any more.
    END_CASE (Day Text Id Id) -> () =
        "UPDATE given_case SET ended_on = $1, ended_reason = $2 WHERE account_id = $3 AND id = $4 AND ended_on IS NULL";
    /// That person's after all.
    RESTORE_CASE (Id Id) -> () =
        "UPDATE given_case SET ended_on = NULL, ended_reason = NULL WHERE account_id = $1 AND id = $2 \
         AND ended_on IS NOT NULL";
}

impl Commit<'_, '_> {
    pub(super) fn case(&mut self, change: &CaseChange, version: i64) -> Result<()> {
        match change {
            CaseChange::Given(GivenCase { id, account, to, from_on, lifts, reason }) => {
                let (creditor, who, lifts) = (self.creditor, self.who, lifts.code());
                let row = params![*account, *id, creditor, to, *from_on, lifts, reason, &who.actor, version, who.at];
                self.out.insert(&INSERT_CASE, row)
            }
            CaseChange::Ended { account, case, to, ended_on, reason, .. } => {
                let end = params![*ended_on, reason, *account, *case];
                self.run_one(&END_CASE, end, "case in somebody's hands", to)
            }
            CaseChange::Restored { account, case, to } => {
                self.run_one(&RESTORE_CASE, params![*account, *case], "case that ended", to)
            }
        }
    }
}
