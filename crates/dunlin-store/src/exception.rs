//! Lines of the log that are exceptions from the payment policy (R3.1), newest first.
//!
//! The log keeps the kind beside the change, and an index has those lines alone: a page costs as much as it shows, however long the log
//! is. Which change is an exception is the core's.

use dunlin_core::exception::ExceptionKind;
use dunlin_core::id::{AccountId, CreditorId};
use jiff::Timestamp;

use crate::activity::{ActivityCursor, ActivityEntry, read_entry};
use crate::db::{params, statements};
use crate::error::Result;
use crate::store::Tx;

statements! {
    /// Exceptions of a creditor, newest first, from a place on.
    EXCEPTIONS (Id Text Int Int Int Id Int Int Int) -> (Id Int Int Text Text Text Text Int Text Text) =
        "SELECT l.account_id, l.version, l.at, l.actor, l.code, l.why, l.payload, l.seq, a.number, a.name FROM activity l \
         JOIN account a ON a.id = l.account_id WHERE l.creditor_id = $1 AND l.exception IS NOT NULL \
         AND ($2 = '' OR l.exception = $2) AND l.at >= $3 AND l.at <= $4 \
         AND (l.at, l.account_id, l.version, l.seq) < ($5, $6, $7, $8) \
         ORDER BY l.at DESC, l.account_id DESC, l.version DESC, l.seq DESC LIMIT $9";
    /// Exceptions of an account, newest first.
    EXCEPTIONS_OF (Id) -> (Id Int Int Text Text Text Text Int Text Text) =
        "SELECT l.account_id, l.version, l.at, l.actor, l.code, l.why, l.payload, l.seq, a.number, a.name FROM activity l \
         JOIN account a ON a.id = l.account_id WHERE l.account_id = $1 AND l.exception IS NOT NULL \
         ORDER BY l.version DESC, l.seq DESC";
}

/// Which exceptions are wanted; the default is all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ExceptionFilter {
    /// Only of one kind.
    pub kind: Option<ExceptionKind>,
    /// Not before.
    pub from: Option<Timestamp>,
    /// Not after.
    pub until: Option<Timestamp>,
}

impl Tx<'_> {
    /// So many exceptions of a creditor, newest first, from a place on.
    pub fn exceptions(
        &mut self,
        creditor: CreditorId,
        filter: ExceptionFilter,
        after: Option<ActivityCursor>,
        limit: usize,
    ) -> Result<Vec<ActivityEntry>> {
        let ActivityCursor { at, account, version, seq } = after.unwrap_or(ActivityCursor::NEWEST);
        let kind = filter.kind.map_or("", ExceptionKind::code);
        let (from, until) = (filter.from.unwrap_or(Timestamp::MIN), filter.until.unwrap_or(Timestamp::MAX));
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.db.list(&EXCEPTIONS, params![creditor, kind, from, until, at, account, version, seq, limit], read_entry)
    }

    /// All exceptions of an account, newest first.
    pub fn exceptions_of(&mut self, account: AccountId) -> Result<Vec<ActivityEntry>> {
        self.db.list(&EXCEPTIONS_OF, params![account], read_entry)
    }
}
