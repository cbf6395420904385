//! How far folders of mailboxes were read.

use dunlin_core::id::CreditorId;
use jiff::Timestamp;

use crate::db::{params, statements};
use crate::error::Result;
use crate::store::Tx;

statements! {
    /// How far a folder was read.
    MAILBOX_MARK (Id Text) -> (Int Int) =
        "SELECT uid_validity, last_uid FROM mailbox_mark WHERE creditor_id = $1 AND mailbox = $2";
    /// It was read so far.
    SET_MAILBOX_MARK (Id Text Int Int Int) -> () =
        "INSERT INTO mailbox_mark (creditor_id, mailbox, uid_validity, last_uid, read_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (creditor_id, mailbox) DO UPDATE SET uid_validity = excluded.uid_validity, \
         last_uid = excluded.last_uid, read_at = excluded.read_at";
}

/// How far a folder of a mailbox was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailboxMark {
    /// What the numbers hold for.
    pub uid_validity: i64,
    /// The last number that was read.
    pub last_uid: i64,
}

impl Tx<'_> {
    /// How far a folder was read; `None` when it never was.
    pub fn mailbox_mark(&mut self, creditor: CreditorId, mailbox: &str) -> Result<Option<MailboxMark>> {
        self.db.find(&MAILBOX_MARK, params![creditor, mailbox], |row| {
            Ok(MailboxMark { uid_validity: row.int(0)?, last_uid: row.int(1)? })
        })
    }

    /// Remembers how far a folder was read.
    pub fn set_mailbox_mark(
        &mut self,
        creditor: CreditorId,
        mailbox: &str,
        mark: MailboxMark,
        at: Timestamp,
    ) -> Result<()> {
        let cells = params![creditor, mailbox, mark.uid_validity, mark.last_uid, at];
        self.db.run(&SET_MAILBOX_MARK, cells).map(drop)
    }
}
