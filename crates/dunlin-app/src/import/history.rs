//! Imports that were made: who brought which file when, what came of it, and the rows that were not taken.

use dunlin_core::id::ImportId;
use dunlin_store::{ImportRecord, KeptDocument, Tx, Who};
use jiff::ToSpan;
use sha2::{Digest as _, Sha256};

use super::work::Work;
use super::{ImportRequest, hex};
use crate::app::{App, Setting};
use crate::error::AppError;

/// All imports, newest first.
pub fn imports(app: &mut App, setting: &Setting) -> Result<Vec<ImportRecord>, AppError> {
    Ok(app.store.read(|tx| tx.imports(setting.creditor.id))?)
}

/// One import.
///
/// # Errors
/// `import.unknown`.
pub fn find_import(app: &mut App, setting: &Setting, name: &str) -> Result<ImportRecord, AppError> {
    app.store.read(|tx| tx.find_import(setting.creditor.id, name))?.ok_or_else(|| {
        let message = format!("there is no import \"{name}\"");
        AppError::not_found("import.unknown", message).hint("dunlin import list shows them")
    })
}

/// The rows of an import that were not taken, as a file: in the layout of the one imported, with a column that says why.
///
/// # Errors
/// `import.unknown`; `import.none_rejected` when all were taken.
pub fn rejected_rows(app: &mut App, setting: &Setting, name: &str) -> Result<KeptDocument, AppError> {
    let import = find_import(app, setting, name)?;
    let creditor = setting.creditor.id;
    let kept = match &import.rejected_sha256 {
        Some(sha256) => app.store.read(|tx| tx.find_document(creditor, sha256))?,
        None => None,
    };
    kept.ok_or_else(|| {
        AppError::not_found("import.none_rejected", format!("import {name} has no rows that were not taken"))
    })
}

/// Who imports, and when: never at the instant of another import, because the lines of each are found by it.
pub(super) fn who(app: &mut App, setting: &Setting, file_name: &str) -> Result<Who, AppError> {
    let mut who = app.who(format!("import {file_name}"));
    let newest = app.store.read(|tx| tx.newest_import_at(setting.creditor.id))?;
    if let Some(newest) = newest.filter(|newest| who.at <= *newest) {
        who.at = newest.saturating_add(1.microsecond()).unwrap_or(who.at);
    }
    Ok(who)
}

/// What a record of an import says beside its counts.
pub(super) struct Told<'t> {
    pub(super) source: &'t str,
    pub(super) kind: &'static str,
    pub(super) records: u64,
    /// The rows that were not taken, as a file.
    pub(super) rejected: Vec<u8>,
}

/// Records an import and keeps the rows that were not taken; its name.
pub(super) fn record(
    tx: &mut Tx<'_>,
    work: &mut Work<'_>,
    request: &ImportRequest<'_>,
    told: Told<'_>,
) -> Result<String, AppError> {
    let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let rejected = work.notes.rejected_count();
    let rejected_sha256 = (rejected > 0).then(|| hex(&Sha256::digest(&told.rejected)));
    if let Some(sha256) = &rejected_sha256 {
        let name = format!("rejected-{}", request.file_name);
        let document = KeptDocument { name, at: work.who.at, content: told.rejected };
        tx.keep_document(work.creditor, &document, sha256)?;
    }
    let name = tx.next_import_name(work.creditor, work.today)?;
    let record = ImportRecord {
        id: ImportId::next(&mut work.ids),
        creditor: work.creditor,
        name: name.clone(),
        on: work.today,
        actor: work.who.actor.clone(),
        source: told.source.to_owned(),
        file_name: request.file_name.to_owned(),
        sha256: hex(&Sha256::digest(request.bytes)),
        at: work.who.at,
        kind: told.kind.to_owned(),
        snapshot: request.snapshot,
        records: count(told.records),
        created: count(work.tally.created),
        updated: count(work.tally.updated),
        skipped: count(work.tally.skipped),
        rejected: count(rejected),
        rejected_sha256,
        undone: None,
    };
    tx.insert_import(work.who, &record)?;
    Ok(name)
}
