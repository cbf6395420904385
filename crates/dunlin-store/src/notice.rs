//! One notice as it was issued, with what was done beside it and what came after: what its withdrawal rests on.

use dunlin_core::correction::{LaterNotice, TakenStep};
use dunlin_core::id::{AccountId, CreditorId, ItemId, NoticeId};
use dunlin_core::policy::{Channel, Under};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::store::Tx;

macro_rules! head_columns {
    () => {
        "SELECT account_id, id, key, issued_on, step, struck_why, written_at, recorded_at, channel FROM notice "
    };
}

statements! {
    /// One by its name.
    NOTICE_BY_KEY (Id Text) -> (Id Id Text Day Text Text Int Int Text) =
        concat!(head_columns!(), "WHERE creditor_id = $1 AND key = $2");
    /// One by its key.
    NOTICE_HEAD (Id Id) -> (Id Id Text Day Text Text Int Int Text) = concat!(head_columns!(), "WHERE account_id = $1 AND id = $2");
    /// Steps that a notice took, in the account's own ledger or in that of one that is seen under it, and steps that were taken by
    /// themselves when it was issued.
    STEPS_WITH_NOTICE (Id Int Id) -> (Id Id Text Text Int Id Int Text) =
        "SELECT s.account_id, s.item_id, i.number, s.step, s.cycle, s.notice_id, s.policy_version, s.segment FROM step_taken s \
         JOIN item i ON i.account_id = s.account_id AND i.id = s.item_id \
         WHERE (s.notice_id = $1 OR s.notice_id IS NULL AND s.task_id IS NULL AND s.recorded_at = $2) \
         AND (s.maker_id IS NULL AND s.account_id = $3 OR s.maker_id = $3) ORDER BY s.account_id, i.number, s.step, s.cycle";
    /// Steps that later notices which count took for an item.
    LATER_NOTICES (Id Id Day) -> (Text Text Int Text) =
        "SELECT s.step, n.key, s.policy_version, s.segment FROM step_taken s JOIN notice n ON n.account_id = COALESCE(s.maker_id, s.account_id) \
         AND n.id = s.notice_id WHERE s.account_id = $1 AND s.item_id = $2 AND n.issued_on > $3 AND n.struck_at IS NULL \
         ORDER BY n.issued_on, n.key";
}

/// A notice without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeHead {
    /// Whose.
    pub account: AccountId,
    /// Key.
    pub notice: NoticeId,
    /// Its name for people.
    pub key: String,
    /// The day on it.
    pub issued_on: Date,
    /// How it went.
    pub channel: Channel,
    /// The step whose tone it has.
    pub step: String,
    /// Why it counts for nothing, where it does.
    pub struck: Option<String>,
    /// When its file was written.
    pub written_at: Option<Timestamp>,
    /// When it was issued.
    pub recorded_at: Timestamp,
}

fn read_head(row: &Row<'_>) -> Result<NoticeHead> {
    Ok(NoticeHead {
        account: AccountId(row.id(0)?),
        notice: NoticeId(row.id(1)?),
        key: row.string(2)?,
        issued_on: row.day(3)?,
        step: row.string(4)?,
        struck: row.opt_string(5)?,
        written_at: row.opt_instant(6)?,
        recorded_at: row.instant(7)?,
        channel: row.word(8, Channel::find)?,
    })
}

impl Tx<'_> {
    /// A notice by its name.
    pub fn find_notice(&mut self, creditor: CreditorId, key: &str) -> Result<Option<NoticeHead>> {
        self.db.find(&NOTICE_BY_KEY, params![creditor, key], read_head)
    }

    /// A notice by its key.
    pub fn notice_head(&mut self, account: AccountId, notice: NoticeId) -> Result<Option<NoticeHead>> {
        self.db.find(&NOTICE_HEAD, params![account, notice], read_head)
    }

    /// The steps that were taken when a notice was issued: by it, or by themselves.
    pub fn steps_with(&mut self, notice: &NoticeHead) -> Result<Vec<TakenStep>> {
        let wanted = params![notice.notice, notice.recorded_at, notice.account];
        self.db.list(&STEPS_WITH_NOTICE, wanted, |row| {
            Ok(TakenStep {
                account: AccountId(row.id(0)?),
                item: ItemId(row.id(1)?),
                number: row.string(2)?,
                step: row.string(3)?,
                cycle: i32::try_from(row.int(4)?).unwrap_or(i32::MAX),
                by_notice: row.opt_id(5)?.is_some(),
                under: Under { version: row.int(6)?, segment: row.opt_string(7)? },
            })
        })
    }

    /// The steps that later notices took for an item, oldest first.
    pub fn later_notices(&mut self, account: AccountId, item: ItemId, after: Date) -> Result<Vec<LaterNotice>> {
        self.db.list(&LATER_NOTICES, params![account, item, after], |row| {
            let under = Under { version: row.int(2)?, segment: row.opt_string(3)? };
            Ok(LaterNotice { step: row.string(0)?, key: row.string(1)?, under })
        })
    }
}
