//! Files about a customer: what a person keeps as evidence, and every other file of the book that concerns the customer.
//!
//! Decides: which files are taken (kinds that people can read for years, up to 10 MB, what they are is found from their bytes), that
//! they are never deleted but withdrawn with a reason, and that the same file is not kept twice for one thing.

use dunlin_core::change::{Change, Evidence, EvidenceChange, EvidenceKind};
use dunlin_core::id::{AccountId, EvidenceId};
use dunlin_store::{AsOf, EvidenceLine, KeptDocument, Tx};
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use crate::app::{App, Setting, new_ids};
use crate::cases::{Done, commit};
use crate::customers;
use crate::error::{AppError, Failure};
use crate::import::hex;
use crate::run;

/// The largest file.
pub const FILE_BYTES_MAX: usize = 10 * 1024 * 1024;

/// The longest subject, in characters.
pub(crate) const SUBJECT_MAX: usize = 300;

/// So much of a hash names a file at least.
const HASH_MIN: usize = 6;

/// A file that a person wants to keep.
#[derive(Debug, Clone, Copy, Default)]
pub struct NewEvidence<'a> {
    /// As it is called.
    pub file_name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
    /// What it shows; a code.
    pub kind: &'a str,
    /// What it is about; may be empty.
    pub subject: &'a str,
    /// The number of the item it is about; none is the customer as a whole.
    pub item: Option<&'a str>,
    /// The last day on which it counts; none counts for ever.
    pub valid_until: Option<Date>,
}

/// Which file is withdrawn: the same bytes may be kept for several items.
#[derive(Debug, Clone, Copy)]
pub enum Kept<'a> {
    /// This one.
    Id(EvidenceId),
    /// The one with these bytes.
    Hash {
        /// The beginning of its hash.
        sha256: &'a str,
        /// The number of the item for which it is kept; none is needed where it is kept once, else it is the customer as a whole.
        item: Option<&'a str>,
    },
}

/// Where a file comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileSource {
    /// A person kept it.
    Kept,
    /// An invoice of the customer came in it.
    Import,
    /// It was sent to the customer.
    Letter,
    /// A payment of the customer stood in it; the bank's file itself is not kept.
    Statement,
}

impl FileSource {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            FileSource::Kept => "kept",
            FileSource::Import => "import",
            FileSource::Letter => "letter",
            FileSource::Statement => "statement",
        }
    }
}

/// A file about a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerFile {
    /// Where it comes from.
    pub source: FileSource,
    /// What it is called.
    pub name: String,
    /// Its day.
    pub on: Date,
    /// Bytes, where they are kept.
    pub size: Option<u64>,
    /// SHA-256 in lower-case hex.
    pub sha256: String,
    /// What a person said about it.
    pub evidence: Option<EvidenceLine>,
    /// Key and step of the notice whose file it is.
    pub notice: Option<(String, String)>,
}

/// A file with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileBytes {
    /// What it is called.
    pub name: String,
    /// As what it is read.
    pub media_type: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Keeps a file about a customer, or about one of its items.
///
/// # Errors
/// `customer.unknown`; `evidence.item_unknown`, `evidence.empty`, `evidence.too_large`, `evidence.type_unknown`, `evidence.kind_unknown`,
/// `evidence.subject_too_long`, `evidence.already_there`.
pub fn keep(app: &mut App, setting: &Setting, customer: &str, new: &NewEvidence<'_>) -> Result<Done, AppError> {
    let media_type = check(new)?;
    let kind = EvidenceKind::find(new.kind).ok_or_else(|| {
        let known = EvidenceKind::ALL.map(EvidenceKind::code).join(", ");
        usage(
            "evidence.kind_unknown",
            &format!("\"{}\" is no kind of document", new.kind),
            &format!("known are {known}"),
        )
    })?;
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who("document"), new_ids());
    let sha256 = hex(&Sha256::digest(new.bytes));
    let document = KeptDocument { name: file_name(new.file_name), at: who.at, content: new.bytes.to_vec() };
    let id = EvidenceId::next(&mut ids);
    app.store.transaction(|tx| {
        let mut account = customers::find(tx, setting, customer)?;
        let item = new.item.map(|number| item_of(tx, setting, account, number)).transpose()?;
        if let Some((owner, ..)) = &item {
            account = *owner;
        }
        let item_id = item.as_ref().map(|(_, item, _)| *item);
        let is_same = |line: &EvidenceLine| {
            line.withdrawn.is_none() && line.evidence.sha256 == sha256 && line.evidence.item == item_id
        };
        if tx.evidence(account)?.iter().any(is_same) {
            let message = format!("the same file is kept already: {}", document.name);
            return Err(usage("evidence.already_there", &message, "withdraw the other one first, if it was wrong"));
        }
        tx.keep_document(setting.creditor.id, &document, &sha256)?;
        let evidence = Evidence {
            id,
            account,
            item: item_id,
            call: None,
            kind,
            subject: new.subject.trim().to_string(),
            name: document.name.clone(),
            media_type: media_type.to_string(),
            size: u32::try_from(new.bytes.len()).unwrap_or(u32::MAX),
            sha256: sha256.clone(),
            kept_on: today,
            valid_until: new.valid_until,
        };
        let kept = EvidenceChange::Kept { evidence, item: item.map(|(_, _, number)| number) };
        commit(tx, setting, &who, account, vec![Change::Evidence(kept)])
    })
}

/// Keeps the bytes of a file; their hash.
pub(crate) fn keep_bytes(
    tx: &mut Tx<'_>,
    setting: &Setting,
    at: jiff::Timestamp,
    new: &NewEvidence<'_>,
) -> Result<String, AppError> {
    let sha256 = hex(&Sha256::digest(new.bytes));
    let document = KeptDocument { name: file_name(new.file_name), at, content: new.bytes.to_vec() };
    tx.keep_document(setting.creditor.id, &document, &sha256)?;
    Ok(sha256)
}

/// Says that a file does not count any more; it stays, and can be read.
///
/// # Errors
/// `customer.unknown`, `evidence.unknown`, `evidence.several`, `evidence.reason_missing`.
pub fn withdraw(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    which: Kept<'_>,
    reason: &str,
) -> Result<Done, AppError> {
    let reason = reason.trim();
    if reason.is_empty() {
        let hint = "for example: it is another customer's";
        return Err(usage("evidence.reason_missing", "a document is withdrawn with a reason", hint));
    }
    let who = app.who(reason);
    app.store.transaction(|tx| {
        let mut live = evidence_of(tx, setting, customer)?;
        live.retain(|line| line.withdrawn.is_none());
        let line = which.find(live)?;
        let Evidence { account, id: evidence, name, .. } = line.evidence;
        let withdrawn = EvidenceChange::Withdrawn { account, evidence, name, reason: reason.to_string() };
        commit(tx, setting, &who, account, vec![Change::Evidence(withdrawn)])
    })
}

impl Kept<'_> {
    /// The one that is meant.
    fn find(self, mut live: Vec<EvidenceLine>) -> Result<EvidenceLine, AppError> {
        let (sha256, item) = match self {
            Kept::Id(id) => {
                let found = live.into_iter().find(|line| line.evidence.id == id);
                return found.ok_or_else(|| unknown(&format!("{:032x}", id.0)));
            }
            Kept::Hash { sha256, item } => (sha256, item),
        };
        live.retain(|line| is_named(&line.evidence.sha256, sha256));
        if item.is_some() || live.len() > 1 {
            let is_whole = |line: &EvidenceLine| line.evidence.item.is_none();
            let is_kept_for_items = item.is_none() && !live.iter().any(is_whole);
            if is_kept_for_items {
                return Err(several(&live));
            }
            live.retain(|line| line.item_number.as_deref() == item);
        }
        if live.len() > 1 {
            return Err(several(&live));
        }
        live.pop().ok_or_else(|| unknown(sha256))
    }
}

fn several(live: &[EvidenceLine]) -> AppError {
    let items: Vec<&str> = live.iter().filter_map(|line| line.item_number.as_deref()).collect();
    let message = format!("the same file is kept {} times", live.len());
    usage("evidence.several", &message, &format!("name the invoice for which it does not count: {}", items.join(", ")))
}

/// Every file about a customer, the newest first.
///
/// # Errors
/// `customer.unknown`.
pub fn list(app: &mut App, setting: &Setting, customer: &str) -> Result<Vec<CustomerFile>, AppError> {
    let zone = setting.zone();
    app.store.read(|tx| {
        let mut files: Vec<CustomerFile> = evidence_of(tx, setting, customer)?.into_iter().map(kept).collect();
        for account in accounts_of(tx, setting, customer)? {
            for notice in tx.notices(account)? {
                let letter = notice.files.iter().map(|file| CustomerFile {
                    source: FileSource::Letter,
                    name: file.name.rsplit('/').next().unwrap_or_default().to_string(),
                    on: notice.notice.issued_on,
                    size: None,
                    sha256: file.sha256.clone(),
                    evidence: None,
                    notice: Some((notice.notice.key.clone(), notice.notice.step.clone())),
                });
                files.extend(letter);
            }
            files.extend(tx.import_files(account)?.into_iter().map(|file| CustomerFile {
                source: FileSource::Import,
                name: file.name,
                on: file.at.to_zoned(zone.clone()).date(),
                size: u64::try_from(file.size).ok(),
                sha256: file.sha256,
                evidence: None,
                notice: None,
            }));
            files.extend(tx.statement_files(account)?.into_iter().map(|(name, sha256, on)| CustomerFile {
                source: FileSource::Statement,
                name,
                on,
                size: None,
                sha256,
                evidence: None,
                notice: None,
            }));
        }
        files.sort_by(|a, b| (b.on, &a.name).cmp(&(a.on, &b.name)));
        Ok(files)
    })
}

/// A file about a customer by the beginning of its hash. Letters are made again and compared with what was sent.
///
/// # Errors
/// `customer.unknown`, `evidence.unknown`; `evidence.not_kept` for a bank's file, of which only lines are kept.
pub fn get(app: &mut App, setting: &Setting, customer: &str, sha256: &str) -> Result<FileBytes, AppError> {
    let found = list(app, setting, customer)?.into_iter().find(|file| is_named(&file.sha256, sha256));
    let file = found.ok_or_else(|| unknown(sha256))?;
    if let Some((key, _)) = &file.notice {
        let letter = run::issued_file(app, setting, customer, key)?;
        let media_type = if letter.name.ends_with("pdf") { "application/pdf" } else { "message/rfc822" };
        return Ok(FileBytes { name: letter.name, media_type: media_type.to_string(), bytes: letter.bytes });
    }
    let document = app.store.read(|tx| tx.find_document(setting.creditor.id, &file.sha256))?.ok_or_else(|| {
        AppError::not_found("evidence.not_kept", format!("only the lines of {} are kept", file.name))
            .hint("ask the bank for the statement again")
    })?;
    let told = file.evidence.map(|line| line.evidence.media_type);
    let media_type = told
        .unwrap_or_else(|| media_type(&file.name, &document.content).unwrap_or("application/octet-stream").to_string());
    Ok(FileBytes { name: file.name, media_type, bytes: document.content })
}

fn kept(line: EvidenceLine) -> CustomerFile {
    CustomerFile {
        source: FileSource::Kept,
        name: line.evidence.name.clone(),
        on: line.evidence.kept_on,
        size: Some(u64::from(line.evidence.size)),
        sha256: line.evidence.sha256.clone(),
        evidence: Some(line),
        notice: None,
    }
}

/// The customer's own account, and those that are seen under it.
fn accounts_of(tx: &mut Tx<'_>, setting: &Setting, customer: &str) -> Result<Vec<AccountId>, AppError> {
    let account = customers::find(tx, setting, customer)?;
    Ok(tx.accounts_around(account, &AsOf::day(Date::MAX))?)
}

fn evidence_of(tx: &mut Tx<'_>, setting: &Setting, customer: &str) -> Result<Vec<EvidenceLine>, AppError> {
    let mut all = Vec::new();
    for account in accounts_of(tx, setting, customer)? {
        all.extend(tx.evidence(account)?);
    }
    all.sort_by_key(|line| line.recorded_at);
    Ok(all)
}

/// The item of a number, if it is the customer's: its account, key and number.
fn item_of(
    tx: &mut Tx<'_>,
    setting: &Setting,
    account: dunlin_core::id::AccountId,
    number: &str,
) -> Result<(dunlin_core::id::AccountId, dunlin_core::id::ItemId, String), AppError> {
    let missing = || {
        let message = format!("the customer has no invoice \"{number}\"");
        usage("evidence.item_unknown", &message, "dunlin customer show CUSTOMER lists the open ones")
    };
    let item = tx.find_item(setting.creditor.id, number)?.ok_or_else(missing)?;
    let members = tx.customer_view(account, &dunlin_store::AsOf::day(Date::MAX))?.members;
    if item.account != account && !members.contains(&item.account) {
        return Err(missing());
    }
    Ok((item.account, item.item, tx.item_detail(item)?.item.number))
}

fn is_named(sha256: &str, beginning: &str) -> bool {
    beginning.len() >= HASH_MIN && sha256.starts_with(&beginning.to_ascii_lowercase())
}

/// What can be said without the book; as what the bytes are read.
pub(crate) fn check(new: &NewEvidence<'_>) -> Result<&'static str, AppError> {
    if new.bytes.is_empty() {
        return Err(usage("evidence.empty", "the file is empty", "choose one with something in it"));
    }
    if new.bytes.len() > FILE_BYTES_MAX {
        return Err(usage("evidence.too_large", "the file is over 10 MB", "save it smaller, or in parts"));
    }
    if new.subject.chars().count() > SUBJECT_MAX {
        return Err(usage("evidence.subject_too_long", "what it is about is longer than 300 characters", "be brief"));
    }
    media_type(new.file_name, new.bytes).ok_or_else(|| {
        let hint = "taken are PDF, PNG, JPEG, e-mails (.eml, .msg), text, CSV, XML, and office files (.docx, .xlsx, .odt, .ods)";
        usage("evidence.type_unknown", "this is no kind of file that is kept", hint)
    })
}

/// Endings and media types of what is told by its first bytes and its name together.
const PACKED: [(&str, &str); 4] = [
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
];

/// Text that nothing runs in: never HTML or SVG.
const PLAIN: [(&str, &str); 4] = [
    ("txt", "text/plain; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("xml", "application/xml"),
    ("eml", "message/rfc822"),
];

/// As what a file's bytes are read; none for what is not kept. The bytes decide; the name only tells apart what begins alike.
fn media_type(name: &str, bytes: &[u8]) -> Option<&'static str> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let by_ending =
        |known: &[(&str, &'static str)]| known.iter().find(|(own, _)| *own == ending).map(|(_, kind)| *kind);
    match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => Some("application/pdf"),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some("image/png"),
        [0xFF, 0xD8, 0xFF, ..] => Some("image/jpeg"),
        [b'P', b'K', 3, 4, ..] => by_ending(&PACKED),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => (ending == "msg").then_some("application/vnd.ms-outlook"),
        _ if bytes.contains(&0) => None,
        // Old mails and lists need not be UTF-8; nothing is read from them here.
        _ => by_ending(&PLAIN),
    }
}

/// A name without folders and without what would break a header; never empty.
pub(crate) fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last.chars().filter(|c| !c.is_control() && *c != '"').take(120).collect();
    if kept.trim().is_empty() { "document".to_string() } else { kept.trim().to_string() }
}

fn unknown(sha256: &str) -> AppError {
    AppError::not_found("evidence.unknown", format!("the customer has no document \"{sha256}\""))
        .hint("dunlin document list CUSTOMER tells what there is")
}

fn usage(code: &'static str, message: &str, hint: &str) -> AppError {
    AppError::new(Failure::Usage, code, message).hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_is_is_told_by_its_bytes() {
        assert_eq!(media_type("scan.txt", b"%PDF-1.7"), Some("application/pdf"), "whatever it is called");
        assert_eq!(media_type("a.DOCX", b"PK\x03\x04..."), Some(PACKED[0].1));
        assert_eq!(media_type("a.zip", b"PK\x03\x04..."), None);
        assert_eq!(media_type("mail.eml", b"From: a@b.example\r\n"), Some("message/rfc822"));
        assert_eq!(media_type("page.html", b"<script>"), None);
        assert_eq!(media_type("picture.svg", b"<svg>"), None);
        assert_eq!(media_type("program.txt", b"MZ\0\0"), None);
        assert_eq!(media_type("none", b"text"), None);
    }

    #[test]
    fn a_name_is_one_line_without_folders() {
        assert_eq!(file_name("C:\\scans\\note \"1\".pdf"), "note 1.pdf");
        assert_eq!(file_name("../../etc/passwd"), "passwd");
        assert_eq!(file_name("a\r\nb.pdf"), "ab.pdf");
        assert_eq!(file_name(" / "), "document");
    }
}
