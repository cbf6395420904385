//! Notices as they were issued and the steps they take. Both have unique keys in the database: one message per customer,
//! day and channel, and no step twice for an item, however often and from however many processes a run is approved.

use dunlin_core::change::{Notice, NoticeChange, StepRecord};

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
}

impl Commit<'_, '_> {
    pub(super) fn notice(&mut self, change: &NoticeChange, version: i64) -> Result<()> {
        match change {
            NoticeChange::Issued(notice) => self.issue_notice(notice, version),
            NoticeChange::StepTaken(step) => self.take_step(step, version),
            // The log's line is all there is to it: nothing was done.
            NoticeChange::Withdrawn { .. } => Ok(()),
        }
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
