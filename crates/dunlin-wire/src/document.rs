//! `document list --json`: the files about a customer.

use dunlin_app::evidence::CustomerFile;
use serde::Serialize;

use crate::iso;

/// The answer to `document list`.
#[derive(Debug, Serialize)]
pub struct Documents {
    /// The newest first.
    pub documents: Vec<DocumentLine>,
}

/// A file about a customer.
#[derive(Debug, Serialize)]
pub struct DocumentLine {
    /// Where it comes from: `kept`, `import`, `letter`, `statement`.
    pub source: &'static str,
    /// What it is called.
    pub name: String,
    /// Its day.
    pub on: String,
    /// Bytes; null for what is made again or not kept.
    pub size: Option<u64>,
    /// SHA-256 in lower-case hex.
    pub sha256: String,
    /// What a kept one shows.
    pub kind: Option<String>,
    /// What it is about.
    pub subject: Option<String>,
    /// The item it is about.
    pub item: Option<String>,
    /// The last day on which it counts.
    pub valid_until: Option<String>,
    /// Why it does not count.
    pub withdrawn: Option<String>,
}

impl Documents {
    /// Files as they were found.
    pub fn new(files: &[CustomerFile]) -> Documents {
        Documents { documents: files.iter().map(line).collect() }
    }
}

fn line(file: &CustomerFile) -> DocumentLine {
    let line = file.evidence.as_ref();
    let kept = line.map(|line| &line.evidence);
    DocumentLine {
        source: file.source.code(),
        name: file.name.clone(),
        on: iso(file.on),
        size: file.size,
        sha256: file.sha256.clone(),
        kind: kept.map(|kept| kept.kind.code().to_string()),
        subject: kept.map(|kept| kept.subject.clone()).filter(|subject| !subject.is_empty()),
        item: line.and_then(|line| line.item_number.clone()),
        valid_until: kept.and_then(|kept| kept.valid_until).map(iso),
        withdrawn: line.and_then(|line| line.withdrawn.as_ref()).map(|(_, why)| why.clone()),
    }
}
