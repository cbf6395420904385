//! Notices as they were issued and the steps they take. Both have unique keys in the database: one message per customer,
//! day and channel, and no step twice for an item, however often and from however many processes a run is approved.

use dunlin_core::change::{Notice, NoticeChange, StepRecord};
use dunlin_core::id::{AccountId, ItemId};

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// Issued.
    INSERT_NOTICE (Id Id Id Text Day Text Text Flag Text Int Int) -> () =
        "INSERT INTO notice (account_id, id, creditor_id, key, issued_on, channel, step, is_statement, to_whom, version, \
         recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    /// What it was made from.
    INSERT_NOTICE_CONTENT (Id Id Id Text) -> () =
        "INSERT INTO notice_content (account_id, notice_id, creditor_id, content) VALUES ($1, $2, $3, $4)";
    /// A step was taken for an item.
    INSERT_STEP (Id Id Text Int Id Day Int Id Id Id Int Text Int Int) -> () =
        "INSERT INTO step_taken (account_id, item_id, step, cycle, creditor_id, taken_on, open_minor, notice_id, task_id, \
         maker_id, policy_version, segment, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    /// It never reached the customer.
    STRIKE_NOTICE (Int Text Id Id) -> () =
        "UPDATE notice SET struck_at = $1, struck_why = $2 WHERE account_id = $3 AND id = $4 AND struck_at IS NULL";
    /// It went out wrongly.
    INSERT_TAKEN_BACK (Id Id Id Text Day Day Text Text Flag Int Int) -> () =
        "INSERT INTO notice_taken_back (account_id, notice_id, creditor_id, key, issued_on, taken_back_on, why, reason, is_told, \
         version, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    /// The customer was told.
    INSERT_CORRECTION (Id Id Id Id Id Int Int) -> () =
        "INSERT INTO notice_correction (account_id, notice_id, by_account_id, by_id, creditor_id, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// A step of such a notice, as it had been taken.
    KEEP_STRUCK_STEP (Int Int Id Id Text Int) -> () =
        "INSERT INTO step_struck (account_id, item_id, step, cycle, struck_version, creditor_id, taken_on, notice_id, \
         policy_version, segment, version, recorded_at, struck_at) SELECT account_id, item_id, step, cycle, CAST($1 AS BIGINT), \
         creditor_id, taken_on, notice_id, policy_version, segment, version, recorded_at, CAST($2 AS BIGINT) FROM step_taken \
         WHERE account_id = $3 AND item_id = $4 AND step = $5 AND cycle = $6";
    /// It is to be taken again.
    STRIKE_STEP (Id Id Text Int) -> () =
        "DELETE FROM step_taken WHERE account_id = $1 AND item_id = $2 AND step = $3 AND cycle = $4";
}

/// Why a notice counts for nothing that reached the customer.
const WRONG: &str = "wrong";

impl Commit<'_, '_> {
    pub(super) fn notice(&mut self, change: &NoticeChange, version: i64) -> Result<()> {
        match change {
            NoticeChange::Issued(notice) => self.issue_notice(notice, version),
            NoticeChange::StepTaken(step) => self.take_step(step, version),
            // The log's line is all there is to it: nothing was done.
            NoticeChange::Withdrawn { .. } => Ok(()),
            NoticeChange::Struck { account, notice, key, why } => {
                let cells = params![self.who.at, why, *account, *notice];
                self.run_one(&STRIKE_NOTICE, cells, "notice that counts", key)
            }
            NoticeChange::TakenBack { account, notice, key, issued_on, on, why, reason, told } => {
                // What reached the customer counts for how often one is contacted.
                let struck = if *told { WRONG } else { "unsent" };
                let cells = params![self.who.at, struck, *account, *notice];
                self.run_one(&STRIKE_NOTICE, cells, "notice that counts", key)?;
                let (at, creditor, why) = (self.who.at, self.creditor, why.code());
                let cells = params![*account, *notice, creditor, key, *issued_on, *on, why, reason, *told, version, at];
                self.out.insert(&INSERT_TAKEN_BACK, cells)
            }
            NoticeChange::Corrected { account, notice, by_account, by, .. } => {
                let cells = params![*account, *notice, *by_account, *by, self.creditor, version, self.who.at];
                self.out.insert(&INSERT_CORRECTION, cells)
            }
            NoticeChange::StepStruck { account, item, step, cycle, .. } => {
                self.strike_step((*account, *item), step, *cycle, version)
            }
        }
    }

    fn strike_step(
        &mut self,
        (account, item): (AccountId, ItemId),
        step: &str,
        cycle: i32,
        version: i64,
    ) -> Result<()> {
        let kept = params![version, self.who.at, account, item, step, cycle];
        self.run_one(&KEEP_STRUCK_STEP, kept, "step taken", step)?;
        self.run_one(&STRIKE_STEP, params![account, item, step, cycle], "step taken", step)
    }

    fn issue_notice(&mut self, notice: &Notice, version: i64) -> Result<()> {
        let (account, id) = (notice.account, notice.id);
        self.out.insert(
            &INSERT_NOTICE,
            params![
                account,
                id,
                self.creditor,
                &notice.key,
                notice.issued_on,
                notice.channel.code(),
                &notice.step,
                notice.is_statement,
                &notice.to,
                version,
                self.who.at,
            ],
        )?;
        self.out.insert(&INSERT_NOTICE_CONTENT, params![account, id, self.creditor, &notice.content])
    }

    fn take_step(&mut self, step: &StepRecord, version: i64) -> Result<()> {
        self.out.insert(
            &INSERT_STEP,
            params![
                step.account,
                step.item,
                &step.step,
                step.cycle,
                self.creditor,
                step.on,
                step.open_minor,
                step.notice,
                step.task,
                step.maker,
                step.under.version,
                &step.under.segment,
                version,
                self.who.at,
            ],
        )
    }
}
