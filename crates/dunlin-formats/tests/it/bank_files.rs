//! Bank files that real banks and other programs' tests hold, when the folder with them lies beside the project: every one is read or refused,
//! and the counts are those that `docs/formats.md` lists.

use std::path::{Path, PathBuf};

use dunlin_core::money::Currency;
use dunlin_formats::{Content, DateOrder, Document, Options, inspect, inspect_with};

use crate::shared::folder;

/// What a folder comes to.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    files: usize,
    refused: usize,
    documents: usize,
    entries: usize,
    details: usize,
    with_problems: usize,
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("readable").path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

fn entries(document: &Document) -> &[dunlin_formats::BankEntry] {
    match &document.content {
        Content::Statement(statement) => &statement.entries,
        _ => &[],
    }
}

fn count(folder: &Path, options: &Options) -> Counts {
    let mut counts = Counts::default();
    for path in files(folder) {
        counts.files += 1;
        let bytes = std::fs::read(&path).expect("readable");
        match inspect_with(&path.display().to_string(), &bytes, options) {
            Err(refusal) => {
                assert!(!refusal.message.is_empty() && !refusal.hint.is_empty(), "{}", path.display());
                counts.refused += 1;
            }
            Ok(documents) => {
                assert!(!documents.is_empty(), "{}", path.display());
                counts.documents += documents.len();
                counts.entries += documents.iter().map(|document| entries(document).len()).sum::<usize>();
                let details = documents.iter().flat_map(entries).map(|entry| entry.details.len());
                counts.details += details.sum::<usize>();
                counts.with_problems += usize::from(documents.iter().any(|document| !document.problems.is_empty()));
            }
        }
    }
    counts
}

#[test]
fn every_file_is_read_or_refused() {
    let want = |files, refused, documents, entries, details, with_problems| Counts {
        files,
        refused,
        documents,
        entries,
        details,
        with_problems,
    };
    for (name, want) in [
        ("camt", want(27, 1, 28, 37, 65, 9)),
        ("mt940", want(39, 4, 76, 172, 0, 20)),
        ("ofx", want(31, 10, 24, 22, 0, 6)),
        ("coda", want(10, 0, 10, 33, 25, 4)),
        ("bai2", want(7, 3, 22, 52, 0, 2)),
        ("csv", want(25, 0, 25, 6, 0, 19)),
        ("remittance-advice", want(1, 0, 1, 1, 1, 0)),
        ("qif", want(7, 7, 0, 0, 0, 0)),
        ("norma43", want(1, 1, 0, 0, 0, 0)),
        ("litas-esis", want(1, 1, 0, 0, 0, 0)),
    ] {
        let Some(folder) = folder(&format!("bank/{name}")) else { return };
        assert_eq!(count(&folder, &Options::default()), want, "{name}");
    }
}

/// Tables that say no currency, or write days in an open order, are read once that is said.
#[test]
fn tables_are_read_when_the_user_says_what_they_leave_open() {
    let Some(folder) = folder("bank/csv") else { return };
    let options = Options { currency: Some(Currency::EUR), date_order: Some(DateOrder::Dmy), ..Options::default() };
    let bank = count(&folder.join("bank2ynab"), &options);
    assert_eq!((bank.files, bank.entries), (14, 43));
}

/// The balances of a file with all kinds of reversals prove the sign of each.
#[test]
fn reversals_tie() {
    let Some(folder) = folder("bank/mt940/mt940py-betterplace") else { return };
    let bytes = std::fs::read(folder.join("sepa_mt9401.sta")).expect("readable");
    let documents = inspect("sepa_mt9401.sta", &bytes).expect("read");
    assert_eq!((documents.len(), documents.iter().map(|document| entries(document).len()).sum::<usize>()), (26, 97));
    assert!(documents.iter().all(|document| document.problems.is_empty()));
}

/// Files that crash another reader.
#[test]
fn files_that_crash_others_end_cleanly() {
    let Some(folder) = folder("bank/ofx/libofx") else { return };
    let names = [
        "heap-buffer-overflow-1",
        "heap-buffer-overflow-2",
        "null-ptr-deref-1",
        "null-ptr-deref-2",
        "use-after-free",
        "downcast",
    ];
    for name in names {
        let bytes = std::fs::read(folder.join(format!("{name}.ofx"))).expect("readable");
        let refusal = inspect(name, &bytes).expect_err(name);
        assert!(matches!(refusal.code, "statement.missing" | "file.unknown"), "{refusal:?}");
    }
}
