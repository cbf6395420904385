//! Files that are kept as evidence, and those that do not count any more. The bytes are documents of the creditor.

use dunlin_core::change::{Evidence, EvidenceChange};

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// A file.
    INSERT_EVIDENCE (Id Id Id Id Id Text Text Text Text Int Text Day Day Text Int Int) -> () =
        "INSERT INTO evidence (account_id, id, creditor_id, item_id, call_id, kind, subject, name, media_type, size, sha256, \
         kept_on, valid_until_on, kept_by, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    /// It does not count.
    WITHDRAW_EVIDENCE (Int Text Id Id) -> () =
        "UPDATE evidence SET withdrawn_at = $1, withdrawn_reason = $2 \
         WHERE account_id = $3 AND id = $4 AND withdrawn_at IS NULL";
    /// It counts again.
    RESTORE_EVIDENCE (Id Id) -> () =
        "UPDATE evidence SET withdrawn_at = NULL, withdrawn_reason = NULL \
         WHERE account_id = $1 AND id = $2 AND withdrawn_at IS NOT NULL";
}

impl Commit<'_, '_> {
    pub(super) fn evidence(&mut self, change: &EvidenceChange, version: i64) -> Result<()> {
        let (creditor, at) = (self.creditor, self.who.at);
        match change {
            EvidenceChange::Kept { evidence, .. } => {
                let e = evidence;
                let Evidence { subject, name, media_type, sha256, .. } = evidence;
                let (kind, size, by) = (e.kind.code(), i64::from(e.size), &self.who.actor);
                let row = params![
                    e.account,
                    e.id,
                    creditor,
                    e.item,
                    e.call,
                    kind,
                    subject,
                    name,
                    media_type,
                    size,
                    sha256,
                    e.kept_on,
                    e.valid_until,
                    by,
                    version,
                    at,
                ];
                self.out.insert(&INSERT_EVIDENCE, row)
            }
            EvidenceChange::Withdrawn { account, evidence, name, reason } => {
                self.run_one(&WITHDRAW_EVIDENCE, params![at, reason, *account, *evidence], "evidence", name)
            }
            EvidenceChange::Restored { account, evidence, name } => {
                self.run_one(&RESTORE_EVIDENCE, params![*account, *evidence], "withdrawn evidence", name)
            }
        }
    }
}
