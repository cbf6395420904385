//! Taking back what became of a credit: it was used for the wrong items, or it was not paid back after all.
//!
//! Requirement R4.6. Each use is answered by an entry of the same kind on its own day, so that every figure of every day is as if it
//! had never been; then the receipt behind money on account can be cancelled or returned again.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::{BookedEntry, Entry, EntryKind};
use crate::change::{Change, ItemChange};
use crate::code::Refusal;
use crate::id::{EntryId, IdSource, ItemId};

/// Takes back every refund of a credit, and every use of it. `booked` are its refunds, and of each commit in which it was used all
/// entries that settle with a credit.
///
/// # Errors
/// `credit.not_used` when nothing of it stands.
pub fn take_back_credit(
    booked: &[BookedEntry],
    reason: &str,
    source: &str,
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, Refusal> {
    let mut standing: BTreeMap<(Date, ItemId, &'static str), (&BookedEntry, i64)> = BTreeMap::new();
    let is_use = |line: &&BookedEntry| matches!(line.entry.kind, EntryKind::Netted | EntryKind::Refunded);
    for line in booked.iter().filter(is_use) {
        let key = (line.entry.effective_on, line.entry.item, line.entry.kind.code());
        standing.entry(key).or_insert((line, 0)).1 += line.entry.amount_minor;
    }
    let answer = |(line, minor): (&BookedEntry, i64)| {
        let entry = Entry { id: EntryId::next(ids), amount_minor: -minor, source: source.into(), ..line.entry.clone() };
        Change::Item(ItemChange::Booked { entry, item: line.number.clone(), reason: Some(reason.into()) })
    };
    let changes: Vec<Change> = standing.into_values().filter(|(_, minor)| *minor != 0).map(answer).collect();
    if changes.is_empty() { Err(Refusal::CreditNotUsed) } else { Ok(changes) }
}

/// Takes back for what one command used a credit, by the source of its entries; nothing when that was taken back since.
/// `booked` as for [`take_back_credit`].
pub fn take_back_use(
    credit: ItemId,
    booked: &[BookedEntry],
    reason: &str,
    source: &str,
    ids: &mut dyn IdSource,
) -> Vec<Change> {
    let used = |lines: &[BookedEntry]| -> i64 {
        let of_credit = lines.iter().map(|line| &line.entry).filter(|entry| entry.item == credit);
        of_credit.filter(|entry| entry.kind == EntryKind::Netted).map(|entry| entry.amount_minor).sum()
    };
    let own: Vec<BookedEntry> = booked.iter().filter(|line| line.entry.source == source).cloned().collect();
    let stands = used(booked) >= used(&own);
    let changes = stands.then(|| take_back_credit(&own, reason, source, ids));
    changes.and_then(Result::ok).unwrap_or_default()
}
