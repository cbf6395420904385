//! What becomes of notices that go by mail. A state changes by a statement that names the states before it, so that of two processes that
//! want the same one does it, and the other is told.

use dunlin_core::change::{DeliveryChange, DeliveryOf};

use super::Commit;
use crate::db::{Sql, params, statements};
use crate::delivery::domain_of;
use crate::error::Result;

statements! {
    /// To be sent.
    INSERT_DELIVERY (Id Id Id Text Text Text Text Text Int Int Int Int) -> () =
        "INSERT INTO delivery (account_id, notice_id, creditor_id, key, to_whom, domain, message_id, sha256, state, attempts, deferrals, \
         changed_at, version, recorded_at, fence, next_try_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'ready', 0, 0, $9, $10, $11, 0, $12)";
    /// The message goes out now.
    ATTEMPT_DELIVERY (Text Int Int Id Id) -> () =
        "UPDATE delivery SET state = 'attempting', attempts = attempts + 1, server = $1, said = NULL, attempted_at = $2, \
         changed_at = $2, version = $3 WHERE account_id = $4 AND notice_id = $5 AND state IN ('ready', 'deferred')";
    /// A server took it: also what was thought to be in doubt.
    DELIVERY_SENT (Text Int Int Id Id) -> () =
        "UPDATE delivery SET state = 'sent', said = $1, changed_at = $2, version = $3 \
         WHERE account_id = $4 AND notice_id = $5 AND state IN ('attempting', 'in_doubt')";
    /// Put off.
    DELIVERY_DEFERRED (Text Int Int Id Id) -> () =
        "UPDATE delivery SET state = 'deferred', deferrals = deferrals + 1, said = $1, changed_at = $2, version = $3 \
         WHERE account_id = $4 AND notice_id = $5 AND state IN ('ready', 'deferred', 'attempting', 'in_doubt')";
    /// Given up.
    DELIVERY_FAILED (Text Int Int Id Id) -> () =
        "UPDATE delivery SET state = 'failed', said = $1, changed_at = $2, version = $3 \
         WHERE account_id = $4 AND notice_id = $5 AND state IN ('ready', 'deferred', 'attempting', 'in_doubt')";
    /// Nobody knows.
    DELIVERY_DOUBTED (Text Int Int Id Id) -> () =
        "UPDATE delivery SET state = 'in_doubt', said = $1, changed_at = $2, version = $3 \
         WHERE account_id = $4 AND notice_id = $5 AND state IN ('ready', 'attempting')";
    /// It had been taken.
    DELIVERY_WAS_SENT (Text Int Int Id Id) -> () =
        "UPDATE delivery SET state = 'sent', said = $1, changed_at = $2, version = $3 \
         WHERE account_id = $4 AND notice_id = $5 AND state = 'in_doubt'";
    /// It had not been taken, and is to be sent again.
    DELIVERY_WAS_NOT_SENT (Text Int Int Id Id) -> () =
        "UPDATE delivery SET state = 'ready', said = $1, changed_at = $2, version = $3 \
         WHERE account_id = $4 AND notice_id = $5 AND state = 'in_doubt'";
    /// It came back.
    DELIVERY_RETURNED (Text Int Int Id Id) -> () =
        "UPDATE delivery SET state = 'failed', said = $1, changed_at = $2, version = $3 \
         WHERE account_id = $4 AND notice_id = $5 AND state IN ('sent', 'in_doubt')";
    /// It arrived.
    DELIVERY_CONFIRMED (Day Int Id Id) -> () =
        "UPDATE delivery SET confirmed_on = $1, confirmed_at = $2 \
         WHERE account_id = $3 AND notice_id = $4 AND state = 'sent' AND confirmed_at IS NULL";
    /// Not sent, because it does not hold any more.
    DELIVERY_WITHDRAWN (Text Int Int Id Id) -> () =
        "UPDATE delivery SET state = 'withdrawn', said = $1, changed_at = $2, version = $3 \
         WHERE account_id = $4 AND notice_id = $5 AND state IN ('ready', 'deferred')";
}

impl Commit<'_, '_> {
    pub(super) fn delivery(&mut self, change: &DeliveryChange, version: i64) -> Result<()> {
        match change {
            DeliveryChange::Queued { of, to, message_id, sha256 } => {
                let (at, creditor, domain) = (self.who.at, self.creditor, domain_of(to));
                let row = params![
                    of.account, of.notice, creditor, &of.key, to, &domain, message_id, sha256, at, version, at, at
                ];
                self.out.insert(&INSERT_DELIVERY, row)
            }
            DeliveryChange::Attempted { of, server } => self.moves(&ATTEMPT_DELIVERY, of, server, version),
            DeliveryChange::Sent { of, reply } => self.moves(&DELIVERY_SENT, of, reply, version),
            DeliveryChange::Deferred { of, reply } => self.moves(&DELIVERY_DEFERRED, of, reply, version),
            DeliveryChange::Failed { of, reply } => self.moves(&DELIVERY_FAILED, of, reply, version),
            DeliveryChange::Doubted { of, why } => self.moves(&DELIVERY_DOUBTED, of, why, version),
            DeliveryChange::Resolved { of, was_sent: true, reason } => {
                self.moves(&DELIVERY_WAS_SENT, of, reason, version)
            }
            DeliveryChange::Resolved { of, was_sent: false, reason } => {
                self.moves(&DELIVERY_WAS_NOT_SENT, of, reason, version)
            }
            DeliveryChange::Returned { of, why } => self.moves(&DELIVERY_RETURNED, of, why, version),
            DeliveryChange::Confirmed { of, on, .. } => {
                let cells = params![*on, self.who.at, of.account, of.notice];
                self.run_one(&DELIVERY_CONFIRMED, cells, "delivery to be confirmed", &of.key)
            }
            DeliveryChange::Withdrawn { of, reasons } => {
                self.moves(&DELIVERY_WITHDRAWN, of, &reasons.join(" "), version)
            }
        }
    }

    fn moves(&mut self, sql: &'static Sql, of: &DeliveryOf, said: &str, version: i64) -> Result<()> {
        let cells = params![said, self.who.at, version, of.account, of.notice];
        self.run_one(sql, cells, "delivery in a state for it", &of.key)
    }
}
