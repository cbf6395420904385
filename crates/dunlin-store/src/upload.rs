//! Files that wait between being uploaded and being imported, with what was answered about them.
//!
//! They lie in the book and not in a process, so that a restart, or another process, goes on where a person was. Nothing of the
//! book follows from them; they are not part of its log.

use dunlin_core::id::{CreditorId, UploadId};
use jiff::Timestamp;

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::store::Tx;

/// A file that was uploaded and waits to be imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// Key.
    pub id: UploadId,
    /// Whose.
    pub creditor: CreditorId,
    /// As it was called.
    pub file_name: String,
    /// When it came.
    pub at: Timestamp,
    /// Who brought it.
    pub actor: String,
    /// What was answered about it, as the app wrote it.
    pub answers: String,
    /// How many bytes it has.
    pub size: i64,
}

statements! {
    /// One came.
    INSERT_UPLOAD (Id Id Text Int Text Text Int Bytes) -> () =
        "INSERT INTO upload (id, creditor_id, file_name, at, actor, answers, size, content) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// All, without what is in them.
    UPLOADS (Id) -> (Id Id Text Int Text Text Int) =
        "SELECT id, creditor_id, file_name, at, actor, answers, size FROM upload WHERE creditor_id = $1 \
         ORDER BY at DESC, id DESC";
    /// One, with what is in it.
    UPLOAD (Id Id) -> (Id Id Text Int Text Text Int Bytes) =
        "SELECT id, creditor_id, file_name, at, actor, answers, size, content FROM upload \
         WHERE creditor_id = $1 AND id = $2";
    /// What was answered.
    SET_ANSWERS (Text Id Id) -> () = "UPDATE upload SET answers = $1 WHERE creditor_id = $2 AND id = $3";
    /// One goes.
    DELETE_UPLOAD (Id Id) -> () = "DELETE FROM upload WHERE creditor_id = $1 AND id = $2";
    /// Old ones go.
    DELETE_OLD_UPLOADS (Id Int) -> () = "DELETE FROM upload WHERE creditor_id = $1 AND at < $2";
}

impl Tx<'_> {
    /// Keeps a file until it is imported.
    pub fn insert_upload(&mut self, upload: &Upload, content: &[u8]) -> Result<()> {
        let Upload { id, creditor, file_name, at, actor, answers, size } = upload;
        let row = params![*id, *creditor, file_name, *at, actor, answers, *size, content];
        self.db.run(&INSERT_UPLOAD, row).map(drop)
    }

    /// All that wait, newest first.
    pub fn uploads(&mut self, creditor: CreditorId) -> Result<Vec<Upload>> {
        self.db.list(&UPLOADS, params![creditor], read_upload)
    }

    /// One that waits, with its bytes.
    pub fn find_upload(&mut self, creditor: CreditorId, id: UploadId) -> Result<Option<(Upload, Vec<u8>)>> {
        self.db.find(&UPLOAD, params![creditor, id], |row| Ok((read_upload(row)?, row.bytes(7)?.to_vec())))
    }

    /// Keeps what was answered about one.
    pub fn set_upload_answers(&mut self, creditor: CreditorId, id: UploadId, answers: &str) -> Result<()> {
        self.db.run(&SET_ANSWERS, params![answers, creditor, id]).map(drop)
    }

    /// Forgets one.
    pub fn delete_upload(&mut self, creditor: CreditorId, id: UploadId) -> Result<()> {
        self.db.run(&DELETE_UPLOAD, params![creditor, id]).map(drop)
    }

    /// Forgets those that came before an instant.
    pub fn delete_uploads_before(&mut self, creditor: CreditorId, before: Timestamp) -> Result<()> {
        self.db.run(&DELETE_OLD_UPLOADS, params![creditor, before]).map(drop)
    }
}

fn read_upload(row: &Row<'_>) -> Result<Upload> {
    Ok(Upload {
        id: UploadId(row.id(0)?),
        creditor: CreditorId(row.id(1)?),
        file_name: row.string(2)?,
        at: row.instant(3)?,
        actor: row.string(4)?,
        answers: row.string(5)?,
        size: row.int(6)?,
    })
}
