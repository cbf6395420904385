//! Imports that were made, the files kept as their evidence, and the mapping remembered for each source.

use dunlin_core::id::{CreditorId, ImportId};

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::model::{ImportRecord, KeptDocument, Who};
use crate::store::Tx;

statements! {
    /// One was made.
    INSERT_IMPORT (Id Id Text Text Text Int Text Flag Int Int Int Int Int) -> () =
        "INSERT INTO import (id, creditor_id, source, file_name, sha256, at, kind, snapshot, records, created, updated, \
         skipped, rejected) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    /// All.
    IMPORTS (Id) -> (Id Id Text Text Text Int Text Flag Int Int Int Int Int) =
        "SELECT id, creditor_id, source, file_name, sha256, at, kind, snapshot, records, created, updated, skipped, \
         rejected FROM import WHERE creditor_id = $1 ORDER BY at DESC, id DESC";
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
            ],
        )?;
        let payload = serde_json::json!({
            "file": i.file_name, "sha256": i.sha256, "kind": i.kind, "source": i.source, "records": i.records,
            "created": i.created, "updated": i.updated, "skipped": i.skipped, "rejected": i.rejected,
        });
        self.log_setting(who, i.creditor, "import.made", &payload)
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
        source: row.string(2)?,
        file_name: row.string(3)?,
        sha256: row.string(4)?,
        at: row.instant(5)?,
        kind: row.string(6)?,
        snapshot: row.flag(7)?,
        records: row.int(8)?,
        created: row.int(9)?,
        updated: row.int(10)?,
        skipped: row.int(11)?,
        rejected: row.int(12)?,
    })
}
