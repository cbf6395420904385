//! Imports that were made, the files kept as their evidence, and the mapping remembered for each source.

use dunlin_core::id::{CreditorId, ImportId};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::model::Who;
use crate::store::Tx;

/// One import of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRecord {
    /// Key.
    pub id: ImportId,
    /// Whose.
    pub creditor: CreditorId,
    /// Its name for people: `DATE-n`.
    pub name: String,
    /// The creditor's day.
    pub on: Date,
    /// Who made it.
    pub actor: String,
    /// The remembered mapping's name, else the file's.
    pub source: String,
    /// As it was called.
    pub file_name: String,
    /// SHA-256 of its bytes in lower-case hex.
    pub sha256: String,
    /// When.
    pub at: Timestamp,
    /// `invoices`, `receipts` or `customers`.
    pub kind: String,
    /// It was said to be the full list of open invoices.
    pub snapshot: bool,
    /// Rows of the kind in the file.
    pub records: i64,
    /// Rows that made something new.
    pub created: i64,
    /// Rows that changed something.
    pub updated: i64,
    /// Rows that changed nothing.
    pub skipped: i64,
    /// Rows that were not taken.
    pub rejected: i64,
    /// The kept document that holds those rows.
    pub rejected_sha256: Option<String>,
    /// When it was taken back, and by whom.
    pub undone: Option<(Timestamp, String)>,
}

/// A file that is kept as evidence, as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDocument {
    /// As it was called when it first came.
    pub name: String,
    /// When that was.
    pub at: Timestamp,
    /// Its bytes.
    pub content: Vec<u8>,
}

macro_rules! import_columns {
    () => {
        "SELECT id, creditor_id, name, on_day, actor, source, file_name, sha256, at, kind, snapshot, records, created, \
         updated, skipped, rejected, rejected_sha256, undone_at, undone_by FROM import "
    };
}

statements! {
    /// One was made.
    INSERT_IMPORT (Id Id Text Day Text Text Text Text Int Text Flag Int Int Int Int Int Text) -> () =
        "INSERT INTO import (id, creditor_id, name, on_day, actor, source, file_name, sha256, at, kind, snapshot, records, \
         created, updated, skipped, rejected, rejected_sha256) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";
    /// All.
    IMPORTS (Id) -> (Id Id Text Day Text Text Text Text Int Text Flag Int Int Int Int Int Text Int Text) =
        concat!(import_columns!(), "WHERE creditor_id = $1 ORDER BY at DESC, id DESC");
    /// By name.
    FIND_IMPORT (Id Text) -> (Id Id Text Day Text Text Text Text Int Text Flag Int Int Int Int Int Text Int Text) =
        concat!(import_columns!(), "WHERE creditor_id = $1 AND name = $2");
    /// How many a day has.
    IMPORTS_OF_DAY (Id Day) -> (Int) = "SELECT count(*) FROM import WHERE creditor_id = $1 AND on_day = $2";
    /// When the newest was made.
    NEWEST_IMPORT (Id) -> (Int Int) = "SELECT MAX(at), MAX(undone_at) FROM import WHERE creditor_id = $1";
    /// It was taken back.
    MARK_UNDONE (Int Text Id) -> () =
        "UPDATE import SET undone_at = $1, undone_by = $2 WHERE id = $3 AND undone_at IS NULL";
    /// Receipts that were cancelled at an instant count as never seen.
    FORGET_RECEIPT_KEYS (Id Int) -> () =
        "DELETE FROM receipt_key WHERE creditor_id = $1 AND EXISTS (SELECT 1 FROM receipt r \
         WHERE r.account_id = receipt_key.account_id AND r.id = receipt_key.receipt_id AND r.ended = 'cancelled' \
         AND r.ended_at = $2)";
    /// A file is kept; the same bytes are kept once.
    KEEP_DOCUMENT (Text Id Text Int Bytes) -> () =
        "INSERT INTO document (sha256, creditor_id, name, at, content) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (sha256, creditor_id) DO NOTHING";
    /// The file of a hash.
    DOCUMENT (Text Id) -> (Text Int Bytes) =
        "SELECT name, at, content FROM document WHERE sha256 = $1 AND creditor_id = $2";
    /// A source's mapping.
    MAPPING (Id Text) -> (Text) = "SELECT content FROM mapping WHERE creditor_id = $1 AND source = $2";
    /// Is remembered.
    SET_MAPPING (Id Text Text) -> () =
        "INSERT INTO mapping (creditor_id, source, content) VALUES ($1, $2, $3) \
         ON CONFLICT (creditor_id, source) DO UPDATE SET content = excluded.content";
}

impl Tx<'_> {
    /// Records an import, with a line in the book's log.
    pub fn insert_import(&mut self, who: &Who, import: &ImportRecord) -> Result<()> {
        let i = import;
        self.db.run(
            &INSERT_IMPORT,
            params![
                i.id,
                i.creditor,
                &i.name,
                i.on,
                &i.actor,
                &i.source,
                &i.file_name,
                &i.sha256,
                i.at,
                &i.kind,
                i.snapshot,
                i.records,
                i.created,
                i.updated,
                i.skipped,
                i.rejected,
                &i.rejected_sha256,
            ],
        )?;
        let payload = serde_json::json!({
            "name": i.name, "file": i.file_name, "sha256": i.sha256, "kind": i.kind, "source": i.source,
            "records": i.records, "created": i.created, "updated": i.updated, "skipped": i.skipped,
            "rejected": i.rejected,
        });
        self.log_setting(who, i.creditor, "import.made", &payload)
    }

    /// The name of a day's next import: `DATE-n`.
    pub fn next_import_name(&mut self, creditor: CreditorId, on: Date) -> Result<String> {
        let made = self.db.find(&IMPORTS_OF_DAY, params![creditor, on], |row| row.int(0))?.unwrap_or_default();
        Ok(format!("{on}-{}", made + 1))
    }

    /// When an import was made or taken back the last time.
    pub fn newest_import_at(&mut self, creditor: CreditorId) -> Result<Option<Timestamp>> {
        let both = |row: &Row<'_>| Ok(row.opt_instant(0)?.max(row.opt_instant(1)?));
        Ok(self.db.find(&NEWEST_IMPORT, params![creditor], both)?.flatten())
    }

    /// An import by its name.
    pub fn find_import(&mut self, creditor: CreditorId, name: &str) -> Result<Option<ImportRecord>> {
        self.db.find(&FIND_IMPORT, params![creditor, name], read_import)
    }

    /// Marks an import as taken back, with a line in the book's log. Receipts that ended with it count as never seen.
    ///
    /// # Errors
    /// `NoSuch` when it was taken back already.
    pub fn mark_undone(&mut self, who: &Who, import: &ImportRecord) -> Result<()> {
        if self.db.run(&MARK_UNDONE, params![who.at, &who.actor, import.id])? != 1 {
            return Err(StoreError::NoSuch { what: "import", key: import.name.clone() });
        }
        self.db.run(&FORGET_RECEIPT_KEYS, params![import.creditor, who.at])?;
        self.log_setting(who, import.creditor, "import.undone", &serde_json::json!({ "name": import.name }))
    }

    /// All imports, newest first.
    pub fn imports(&mut self, creditor: CreditorId) -> Result<Vec<ImportRecord>> {
        self.db.list(&IMPORTS, params![creditor], read_import)
    }

    /// Keeps a file as evidence. The same bytes again change nothing: the first name and day stay.
    pub fn keep_document(&mut self, creditor: CreditorId, document: &KeptDocument, sha256: &str) -> Result<()> {
        let KeptDocument { name, at, content } = document;
        self.db.run(&KEEP_DOCUMENT, params![sha256, creditor, name, *at, content.as_slice()]).map(drop)
    }

    /// The file whose bytes have that SHA-256, in lower-case hex.
    pub fn find_document(&mut self, creditor: CreditorId, sha256: &str) -> Result<Option<KeptDocument>> {
        self.db.find(&DOCUMENT, params![sha256, creditor], |row| {
            Ok(KeptDocument { name: row.string(0)?, at: row.instant(1)?, content: row.bytes(2)?.to_vec() })
        })
    }

    /// The remembered mapping of a source, as the app wrote it.
    pub fn mapping(&mut self, creditor: CreditorId, source: &str) -> Result<Option<String>> {
        self.db.find(&MAPPING, params![creditor, source], |row| row.string(0))
    }

    /// Remembers a source's mapping.
    pub fn set_mapping(&mut self, creditor: CreditorId, source: &str, text: &str) -> Result<()> {
        self.db.run(&SET_MAPPING, params![creditor, source, text]).map(drop)
    }
}

fn read_import(row: &Row<'_>) -> Result<ImportRecord> {
    Ok(ImportRecord {
        id: ImportId(row.id(0)?),
        creditor: CreditorId(row.id(1)?),
        name: row.string(2)?,
        on: row.day(3)?,
        actor: row.string(4)?,
        source: row.string(5)?,
        file_name: row.string(6)?,
        sha256: row.string(7)?,
        at: row.instant(8)?,
        kind: row.string(9)?,
        snapshot: row.flag(10)?,
        records: row.int(11)?,
        created: row.int(12)?,
        updated: row.int(13)?,
        skipped: row.int(14)?,
        rejected: row.int(15)?,
        rejected_sha256: row.opt_string(16)?,
        undone: row.opt_instant(17)?.zip(row.opt_string(18)?),
    })
}
