//! Electronic invoices that real programs wrote, when the folder with them lies beside the project. Counts and sums of what is to
//! be paid were checked with an independent reader (XPath over the same files; attachments taken out with another PDF library).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use dunlin_core::money::format_minor;
use dunlin_formats::{Content, Document, read_einvoice};

fn files(folder: &str) -> Option<Vec<PathBuf>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/einvoice").join(folder);
    if !root.is_dir() {
        println!("skipped: {} is not there", root.display());
        return None;
    }
    let (mut waiting, mut found) = (vec![root], Vec::new());
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() { waiting.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Some(found)
}

/// What became of a folder.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    read: usize,
    with_problems: usize,
    refused: BTreeMap<&'static str, usize>,
    no_invoice: usize,
    invoices: usize,
    payable: BTreeMap<String, i64>,
}

impl Tally {
    fn of(folder: &str) -> Option<Tally> {
        let mut tally = Tally::default();
        for path in files(folder)? {
            match read_einvoice(&std::fs::read(&path).expect("readable")) {
                None => tally.no_invoice += 1,
                Some(Err(refusal)) => *tally.refused.entry(refusal.code).or_default() += 1,
                Some(Ok(document)) => tally.add(&document),
            }
        }
        Some(tally)
    }

    fn add(&mut self, document: &Document) {
        let Content::Invoices(invoices) = &document.content else { panic!("{document:?}") };
        self.read += 1;
        self.with_problems += usize::from(!document.problems.is_empty());
        self.invoices += invoices.len();
        for payable in invoices.iter().filter_map(|invoice| invoice.payable) {
            *self.payable.entry(payable.currency.code().to_owned()).or_default() += payable.minor;
        }
    }

    fn sums(&self) -> String {
        let sums: Vec<String> =
            self.payable.iter().map(|(code, minor)| format!("{code} {}", format_minor(*minor, 2))).collect();
        sums.join(", ")
    }

    fn refusals(&self) -> String {
        let codes: Vec<String> = self.refused.iter().map(|(code, count)| format!("{code} {count}")).collect();
        codes.join(", ")
    }
}

#[test]
fn ubl() {
    let Some(tally) = Tally::of("ubl") else { return };
    assert_eq!((tally.read, tally.with_problems, tally.invoices), (60, 0, 60), "{tally:?}");
    let want = "DKK 4675.00, EUR 13051850.67, NOK 1603.56, RON 23800.00, SEK 204359.00, USD 115000.00";
    assert_eq!(tally.sums(), want);
}

#[test]
fn cross_industry() {
    let Some(tally) = Tally::of("cii") else { return };
    assert_eq!((tally.read, tally.with_problems, tally.no_invoice), (40, 0, 1), "one is a set of rule tests");
    assert_eq!(tally.sums(), "CHF 17.32, DKK 4675.00, EUR 13311215.92, HUF 87859.00, NOK 801.78");
}

#[test]
fn pdfs_with_an_invoice_inside() {
    let Some(tally) = Tally::of("facturx-pdf") else { return };
    assert_eq!((tally.read, tally.with_problems, tally.refusals().as_str()), (37, 2, ""), "{tally:?}");
    assert_eq!(tally.sums(), "EUR 14172.38");
}

/// Most of them break rules of PDF/A or of the profile; three state no currency or no known encoding.
#[test]
fn pdfs_that_validators_refuse() {
    let Some(tally) = Tally::of("facturx-pdf-fail") else { return };
    assert_eq!((tally.read, tally.refusals().as_str()), (10, "currency.missing 2, encoding.unknown 1"), "{tally:?}");
    assert_eq!(tally.sums(), "EUR 41154.96");
}

#[test]
fn italian() {
    let Some(tally) = Tally::of("fatturapa") else { return };
    assert_eq!((tally.read, tally.with_problems, tally.invoices), (7, 1, 8), "one file holds two invoices");
    assert_eq!(tally.sums(), "DKK 1125.00, EUR 1236.55");
}

#[test]
fn what_is_no_invoice_is_named() {
    for (folder, refusals, no_invoice) in [
        ("edifact", "edifact.not_read 4", 0),
        ("pdf-unstructured", "pdf.invoice_missing 1", 0),
        ("ro-efactura-api", "anaf.answer 5", 3),
        ("rule-unit-tests", "", 139),
    ] {
        let Some(tally) = Tally::of(folder) else { return };
        assert_eq!((tally.read, tally.refusals().as_str(), tally.no_invoice), (0, refusals, no_invoice), "{folder}");
    }
}
