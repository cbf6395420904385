//! The shapes in which changes are logged are frozen: an old book's log must replay for ever.
//!
//! A new field needs a default when it is read; nothing here is ever edited away. The golden file is made anew with
//! `DUNLIN_BLESS=1`, and its diff is reviewed.

use std::path::Path;

use dunlin_core::change::{Change, ItemChange};
use dunlin_core::id::ReceiptId;
use dunlin_core::ledger::EntryKind;

use crate::facts::{day, issued};
use crate::stories::a_year;

const GOLDEN: &str = "tests/it/shapes.jsonl";

#[test]
fn logged_shapes_are_frozen() {
    let mut seen = Vec::new();
    let mut lines = String::new();
    for change in a_year().iter().flatten() {
        if !seen.contains(&change.code()) {
            seen.push(change.code());
            lines.push_str(&serde_json::to_string(change).unwrap());
            lines.push('\n');
        }
    }
    assert_eq!(seen.len(), 125, "a change is missing from the story: {seen:?}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(GOLDEN);
    #[expect(clippy::disallowed_methods, reason = "whoever runs the test says whether the golden file is made anew")]
    if std::env::var("DUNLIN_BLESS").is_ok() {
        std::fs::write(&path, &lines).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(golden, lines, "the shape of a logged change differs from {GOLDEN}");
    for (line, expected) in golden.lines().zip(a_year().iter().flatten().filter({
        let mut once = Vec::new();
        move |change: &&Change| {
            !once.contains(&change.code()) && {
                once.push(change.code());
                true
            }
        }
    })) {
        assert_eq!(&serde_json::from_str::<Change>(line).unwrap(), expected);
    }
}

#[test]
fn an_items_first_entry_is_read_back_whole() {
    let Change::Item(ItemChange::Issued { item, entry: same }) = issued(1, 1, "10", 10_000, "2026-01-10") else {
        panic!("the fact is another one");
    };
    let mut other = same.clone();
    other.kind = EntryKind::Allocated;
    other.due_on = Some(day("2026-03-01"));
    other.effective_on = day("2026-01-11");
    other.receipt = Some(ReceiptId(5));
    other.source = "bank".to_owned();
    for entry in [same, other] {
        let change = Change::Item(ItemChange::Issued { item: item.clone(), entry });
        let line = serde_json::to_string(&change).unwrap();
        assert_eq!(serde_json::from_str::<Change>(&line).unwrap(), change, "{line}");
    }
}
