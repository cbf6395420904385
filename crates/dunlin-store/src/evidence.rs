//! Evidence as it is read: the files of an account, with who kept them and whether they still count, and the hashes of all bytes.

use dunlin_core::change::{Evidence, EvidenceKind};
use dunlin_core::id::{AccountId, CallId, EvidenceId, ItemId};
use jiff::Timestamp;
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::store::Tx;

/// A file that is kept, with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceLine {
    /// The file.
    pub evidence: Evidence,
    /// The number of its item.
    pub item_number: Option<String>,
    /// Who kept it.
    pub kept_by: String,
    /// When.
    pub recorded_at: Timestamp,
    /// The version of the account that its commit made.
    pub version: i64,
    /// Since when it does not count, and why.
    pub withdrawn: Option<(Timestamp, String)>,
}

/// A kept file from which something was imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportFile {
    /// As it was called.
    pub name: String,
    /// SHA-256 in lower-case hex.
    pub sha256: String,
    /// When it came.
    pub at: Timestamp,
    /// Bytes.
    pub size: i64,
}

statements! {
    /// An account's, oldest first.
    EVIDENCE (Id) -> (Id Id Id Text Text Text Text Int Text Day Day Text Int Int Int Text Text Id) =
        "SELECT e.account_id, e.id, e.item_id, e.kind, e.subject, e.name, e.media_type, e.size, e.sha256, e.kept_on, \
         e.valid_until_on, e.kept_by, e.recorded_at, e.version, e.withdrawn_at, e.withdrawn_reason, i.number, e.call_id \
         FROM evidence e LEFT JOIN item i ON i.account_id = e.account_id AND i.id = e.item_id \
         WHERE e.account_id = $1 ORDER BY e.kept_on, e.version, e.id";
    /// Kept files from which something of an account came.
    IMPORT_FILES (Id) -> (Text Text Int Int) =
        "SELECT DISTINCT i.file_name, i.sha256, i.at, CAST(LENGTH(d.content) AS BIGINT) FROM activity a \
         JOIN import i ON i.creditor_id = a.creditor_id AND i.at = a.at \
         JOIN document d ON d.sha256 = i.sha256 AND d.creditor_id = i.creditor_id WHERE a.account_id = $1 ORDER BY 3, 2";
    /// Bank files in which payments of an account stood.
    STATEMENT_FILES (Id) -> (Text Text Day) =
        "SELECT DISTINCT s.file_name, s.sha256, s.last_on FROM bank_line_receipt b JOIN bank_line l ON l.id = b.line_id \
         JOIN bank_statement s ON s.id = l.statement_id WHERE b.account_id = $1 ORDER BY 3, 2";
    /// Every kept file.
    ALL_DOCUMENTS () -> (Text Text Bytes) = "SELECT sha256, name, content FROM document ORDER BY sha256, creditor_id";
}

impl Tx<'_> {
    /// Files that are kept about an account and its items, withdrawn ones included, oldest first.
    pub fn evidence(&mut self, account: AccountId) -> Result<Vec<EvidenceLine>> {
        self.db.list(&EVIDENCE, params![account], read)
    }

    /// Kept files from which something of an account came: electronic invoices.
    pub fn import_files(&mut self, account: AccountId) -> Result<Vec<ImportFile>> {
        self.db.list(&IMPORT_FILES, params![account], |row| {
            Ok(ImportFile { name: row.string(0)?, sha256: row.string(1)?, at: row.instant(2)?, size: row.int(3)? })
        })
    }

    /// Bank files in which payments of an account stood: name, hash and the last day. The files themselves are not kept.
    pub fn statement_files(&mut self, account: AccountId) -> Result<Vec<(String, String, Date)>> {
        self.db.list(&STATEMENT_FILES, params![account], |row| Ok((row.string(0)?, row.string(1)?, row.day(2)?)))
    }

    /// Kept files whose bytes are not those of their hash any more.
    pub(crate) fn damaged_documents(&mut self) -> Result<Vec<String>> {
        let mut damaged = Vec::new();
        self.db.each(&ALL_DOCUMENTS, &[], |row| {
            let digest = Sha256::digest(row.bytes(2)?);
            let hash = digest.iter().fold(String::with_capacity(64), |text, byte| text + &format!("{byte:02x}"));
            if hash != row.text(0)? {
                damaged.push(row.string(1)?);
            }
            Ok::<(), crate::StoreError>(())
        })?;
        Ok(damaged)
    }
}

fn read(row: &Row<'_>) -> Result<EvidenceLine> {
    let evidence = Evidence {
        account: AccountId(row.id(0)?),
        id: EvidenceId(row.id(1)?),
        item: row.opt_id(2)?.map(ItemId),
        call: row.opt_id(17)?.map(CallId),
        kind: row.word(3, EvidenceKind::find)?,
        subject: row.string(4)?,
        name: row.string(5)?,
        media_type: row.string(6)?,
        size: u32::try_from(row.int(7)?).unwrap_or(u32::MAX),
        sha256: row.string(8)?,
        kept_on: row.day(9)?,
        valid_until: row.opt_day(10)?,
    };
    Ok(EvidenceLine {
        evidence,
        kept_by: row.string(11)?,
        recorded_at: row.instant(12)?,
        version: row.int(13)?,
        withdrawn: row.opt_instant(14)?.zip(row.opt_string(15)?),
        item_number: row.opt_string(16)?,
    })
}
