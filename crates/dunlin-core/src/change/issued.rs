//! How an issued item is logged: its first entry repeats nothing that the item says already.
//!
//! A book has one such line for each invoice, so their length is most of what an import writes. Account and item of the entry are
//! the item's, always; kind, value date and source are written only where they differ from what an invoice has. Read back, the entry
//! is whole again.

use alloc::borrow::Cow;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::id::{EntryId, ReceiptId};
use crate::item::Item;
use crate::ledger::{Entry, EntryKind};

#[derive(Serialize)]
struct Written<'a> {
    item: &'a Item,
    entry: FirstEntry<'a>,
}

#[derive(Deserialize)]
struct Read {
    item: Item,
    entry: FirstEntry<'static>,
}

/// What only the entry says; `None` is what the item says, or nothing.
#[derive(Serialize, Deserialize)]
struct FirstEntry<'a> {
    id: EntryId,
    amount_minor: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<EntryKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effective_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt: Option<ReceiptId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<Cow<'a, str>>,
}

pub(super) fn serialize<S: Serializer>(item: &Item, entry: &Entry, out: S) -> Result<S::Ok, S::Error> {
    let entry = FirstEntry {
        id: entry.id,
        amount_minor: entry.amount_minor,
        kind: Some(entry.kind).filter(|kind| *kind != EntryKind::Issued),
        due_on: entry.due_on,
        effective_on: Some(entry.effective_on).filter(|on| *on != item.issued_on),
        receipt: entry.receipt,
        source: (entry.source != item.source).then_some(Cow::Borrowed(entry.source.as_str())),
    };
    Written { item, entry }.serialize(out)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<(Item, Entry), D::Error> {
    let Read { item, entry } = Read::deserialize(from)?;
    let entry = Entry {
        id: entry.id,
        account: item.account,
        item: item.id,
        kind: entry.kind.unwrap_or(EntryKind::Issued),
        amount_minor: entry.amount_minor,
        due_on: entry.due_on,
        effective_on: entry.effective_on.unwrap_or(item.issued_on),
        receipt: entry.receipt,
        source: entry.source.map_or_else(|| item.source.clone(), Cow::into_owned),
    };
    Ok((item, entry))
}
