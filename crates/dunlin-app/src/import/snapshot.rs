//! Open items of the source that the newest list no longer has.
//!
//! Such an item was probably settled, so it is not chased until it is settled, listed again or confirmed
//! (`item.not_in_latest_list`); that is only said with `--snapshot`, without it they are counted. An item whose row was
//! rejected is listed all the same.

use std::collections::HashSet;

use dunlin_core::change::{Change, ItemChange};
use dunlin_core::instalment::Instalment;
use dunlin_core::item::ItemKind;
use dunlin_formats::Reading;
use dunlin_store::{AsOf, KnownItem, Tx};
use jiff::civil::Date;

use super::draft::Drafts;
use super::work::Work;
use crate::error::AppError;

/// So many items are looked up at once.
const CHUNK_ITEMS: usize = 20_000;

/// Every word that stands in a rejected row: its number must be one of them, although the row could not be read.
#[derive(Debug, Default)]
pub(super) struct RejectedWords(HashSet<String>);

impl RejectedWords {
    /// Words of the rows with these reasons.
    pub(super) fn of(reading: &Reading<'_>, reasons: &std::collections::BTreeMap<u64, String>) -> RejectedWords {
        if reasons.is_empty() {
            return RejectedWords::default();
        }
        let bytes = reading.write_rejected(reasons);
        let text = String::from_utf8_lossy(&bytes);
        let cells = text.split([',', ';', '\t', '|', '"', '\r', '\n']).map(|cell| cell.trim().trim_start_matches('\''));
        let words = cells.filter(|cell| !cell.is_empty());
        RejectedWords(words.map(|word| word.strip_suffix(".0").unwrap_or(word).to_owned()).collect())
    }
}

/// The source's open items that the file does not have.
pub(super) fn find_missing(
    tx: &mut Tx<'_>,
    work: &Work<'_>,
    drafts: &Drafts,
    rejected: &RejectedWords,
) -> Result<Vec<KnownItem>, AppError> {
    // The book's open items go by one by one; only the numbers that the file does not have are kept.
    let mut numbers: Vec<String> = Vec::new();
    tx.open_items(work.creditor, &AsOf::day(Date::MAX), |item| {
        let is_listed = drafts.has_number(item.number) || rejected.0.contains(item.number);
        if item.kind != ItemKind::OnAccount && !is_listed {
            numbers.push(item.number.to_owned());
        }
        Ok::<(), AppError>(())
    })?;
    let mut missing = Vec::new();
    for chunk in numbers.chunks(CHUNK_ITEMS) {
        let chunk: Vec<&str> = chunk.iter().map(String::as_str).collect();
        let known = tx.find_items_bulk(work.creditor, &chunk)?;
        let is_listed = |known: &KnownItem| {
            known.instalment.is_some() && drafts.has_number(Instalment::document(known.instalment, &known.number))
        };
        missing.extend(known.into_values().filter(|known| known.source == work.source && !is_listed(known)));
    }
    missing.sort_by(|a, b| a.number.cmp(&b.number));
    Ok(missing)
}

/// Marks them as unlisted.
pub(super) fn unlist(work: &mut Work<'_>, missing: &[KnownItem]) {
    for known in missing.iter().filter(|known| !known.unlisted) {
        let (account, item, number) = (known.account, known.item, known.number.clone());
        work.push(Change::Item(ItemChange::Unlisted { account, item, number }));
    }
}
