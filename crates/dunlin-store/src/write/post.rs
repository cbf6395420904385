//! What becomes of letters. A state changes by a statement that names the states before it, as with mail: of two processes that want the
//! same letter in a batch one has it, and the other is told.

use dunlin_core::change::{DeliveryOf, InBatch, PostChange};
use dunlin_core::post::PostState;

use super::Commit;
use crate::db::{Sql, params, statements};
use crate::error::Result;

statements! {
    /// To be printed.
    INSERT_POST (Id Id Id Text Text Text Text Flag Text Int Int Int) -> () =
        "INSERT INTO post (account_id, notice_id, creditor_id, key, to_whom, country, postcode, is_certified, sha256, state, changed_at, \
         version, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'ready', $10, $11, $12)";
    /// In a batch.
    POST_PRINTED (Text Int Int Int Int Int Id Id) -> () =
        "UPDATE post SET state = 'printed', batch = $1, place = $2, pages = $3, first_page = $4, changed_at = $5, version = $6 \
         WHERE account_id = $7 AND notice_id = $8 AND state = 'ready' AND batch IS NULL";
    /// Not posted, because it does not hold any more.
    POST_WITHDRAWN (Text Int Int Id Id) -> () =
        "UPDATE post SET state = 'withdrawn', why = $1, changed_at = $2, version = $3 \
         WHERE account_id = $4 AND notice_id = $5 AND state IN ('ready', 'printed')";
    /// The post's number.
    POST_NUMBERED (Text Int Id Id) -> () =
        "UPDATE post SET number = $1, version = $2 WHERE account_id = $3 AND notice_id = $4 AND state <> 'withdrawn'";
    /// Handed over.
    POST_POSTED (Day Int Int Id Id) -> () =
        "UPDATE post SET state = 'posted', posted_on = $1, changed_at = $2, version = $3 \
         WHERE account_id = $4 AND notice_id = $5 AND state IN ('ready', 'printed')";
    /// It arrived.
    POST_DELIVERED (Day Int Int Id Id) -> () =
        "UPDATE post SET state = 'delivered', ended_on = $1, changed_at = $2, version = $3 \
         WHERE account_id = $4 AND notice_id = $5 AND state = 'posted'";
    /// It came back.
    POST_RETURNED (Day Text Int Int Id Id) -> () =
        "UPDATE post SET state = 'returned', ended_on = $1, why = $2, changed_at = $3, version = $4 \
         WHERE account_id = $5 AND notice_id = $6 AND state IN ('posted', 'delivered')";
    /// It did not arrive after all.
    POST_NOT_DELIVERED (Int Int Id Id) -> () =
        "UPDATE post SET state = 'posted', ended_on = NULL, changed_at = $1, version = $2 \
         WHERE account_id = $3 AND notice_id = $4 AND state = 'delivered'";
    /// It was not posted after all.
    POST_NOT_POSTED (Text Int Int Id Id) -> () =
        "UPDATE post SET state = $1, posted_on = NULL, changed_at = $2, version = $3 \
         WHERE account_id = $4 AND notice_id = $5 AND state = 'posted'";
    /// A scan proves it.
    POST_PROVEN (Text Int Id Id) -> () =
        "UPDATE post SET proof_sha256 = $1, version = $2 WHERE account_id = $3 AND notice_id = $4";
}

impl Commit<'_, '_> {
    pub(super) fn post(&mut self, change: &PostChange, version: i64) -> Result<()> {
        let (at, creditor) = (self.who.at, self.creditor);
        match change {
            PostChange::Queued { of, to, country, postcode, is_certified, sha256 } => {
                let row = params![
                    of.account,
                    of.notice,
                    creditor,
                    &of.key,
                    to,
                    country,
                    postcode,
                    *is_certified,
                    sha256,
                    at,
                    version,
                    at
                ];
                self.out.insert(&INSERT_POST, row)
            }
            PostChange::Printed { of, at: InBatch { batch, place, pages, first_page } } => {
                let [place, pages, first] = [*place, *pages, *first_page].map(i64::from);
                let cells = params![batch, place, pages, first, at, version, of.account, of.notice];
                self.run_one(&POST_PRINTED, cells, "letter to be printed", &of.key)
            }
            PostChange::Withdrawn { of, reasons } => self.says(&POST_WITHDRAWN, of, &reasons.join(" "), version),
            PostChange::Numbered { of, number, .. } => {
                let number = Some(number.as_str()).filter(|number| !number.is_empty());
                let cells = params![number, version, of.account, of.notice];
                self.run_one(&POST_NUMBERED, cells, "letter with a number", &of.key)
            }
            PostChange::Posted { of, on } => {
                let cells = params![*on, at, version, of.account, of.notice];
                self.run_one(&POST_POSTED, cells, "letter to be posted", &of.key)
            }
            PostChange::Delivered { of, on } => {
                let cells = params![*on, at, version, of.account, of.notice];
                self.run_one(&POST_DELIVERED, cells, "letter that was posted", &of.key)
            }
            PostChange::Returned { of, on, why } => {
                let cells = params![*on, why.code(), at, version, of.account, of.notice];
                self.run_one(&POST_RETURNED, cells, "letter that was posted", &of.key)
            }
            PostChange::TakenBack { of, was: PostState::Delivered, .. } => {
                let cells = params![at, version, of.account, of.notice];
                self.run_one(&POST_NOT_DELIVERED, cells, "letter that was delivered", &of.key)
            }
            PostChange::TakenBack { of, state, .. } => self.says(&POST_NOT_POSTED, of, state.code(), version),
            PostChange::Proven { of, sha256, .. } => {
                self.run_one(&POST_PROVEN, params![sha256, version, of.account, of.notice], "letter", &of.key)
            }
        }
    }

    fn says(&mut self, sql: &'static Sql, of: &DeliveryOf, said: &str, version: i64) -> Result<()> {
        let cells = params![said, self.who.at, version, of.account, of.notice];
        self.run_one(sql, cells, "letter in a state for it", &of.key)
    }
}
