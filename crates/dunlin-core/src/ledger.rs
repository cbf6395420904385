//! The ledger: entries that are only ever added, receipts, and which receipt settles which item.
//!
//! Requirements R4.6 (the creditor's records are always right), R0.1 (to the day the money is received), R1.8. An item's
//! open amount is the sum of its entries; an account's balance is the sum of its items. A correction is a new entry.
//! Allocation here is by named item, then oldest due first, never to a disputed item; the wider rules (costs before
//! interest before principal, country orders, un-apply) come with cash application.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::change::{Change, ItemChange, ReceiptChange};
use crate::code::Refusal;
use crate::id::{AccountId, EntryId, IdSource, ItemId, ReceiptId};
use crate::item::{Item, ItemKind};
use crate::money::Currency;
use crate::view::{AccountView, ItemView};

/// Why a line of the ledger is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum EntryKind {
    /// The item was formed.
    Issued,
    /// A later list gave another amount or due date; effective on the item's issue date.
    Corrected,
    /// Part of it was settled before the book knew it.
    SettledBefore,
    /// Money received settles it, wholly or in part; on on-account money, what was received for nothing named.
    Allocated,
}

impl EntryKind {
    /// All kinds.
    pub const ALL: [EntryKind; 4] =
        [EntryKind::Issued, EntryKind::Corrected, EntryKind::SettledBefore, EntryKind::Allocated];

    /// The stable word for the database.
    pub fn code(self) -> &'static str {
        match self {
            EntryKind::Issued => "issued",
            EntryKind::Corrected => "corrected",
            EntryKind::SettledBefore => "settled_before",
            EntryKind::Allocated => "allocated",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<EntryKind> {
        EntryKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One line of the ledger; never changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Entry {
    /// Key.
    pub id: EntryId,
    /// Whose.
    pub account: AccountId,
    /// The item it belongs to.
    pub item: ItemId,
    /// Why it is there.
    pub kind: EntryKind,
    /// Signed minor units of the item's currency.
    pub amount_minor: i64,
    /// A correction of the due date carries the new one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub due_on: Option<Date>,
    /// Value date: for money, the day it was received.
    pub effective_on: Date,
    /// The receipt it allocates.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub receipt: Option<ReceiptId>,
    /// The import, command or run that made it.
    pub source: String,
}

/// Money received.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Receipt {
    /// Key.
    pub id: ReceiptId,
    /// Whose.
    pub account: AccountId,
    /// Minor units, positive.
    pub amount_minor: i64,
    /// Its money.
    pub currency: Currency,
    /// Value date.
    pub received_on: Date,
    /// What the payer wrote.
    pub reference: Option<String>,
    /// Where it came from.
    pub source: String,
}

/// A receipt to be recorded.
#[derive(Debug, Clone)]
pub struct NewReceipt {
    /// Minor units, positive.
    pub amount_minor: i64,
    /// Its money.
    pub currency: Currency,
    /// Value date.
    pub received_on: Date,
    /// The item it names, if any.
    pub item: Option<ItemId>,
    /// What the payer wrote.
    pub reference: Option<String>,
    /// Number for the on-account item, should a rest remain; unique for the creditor.
    pub on_account_number: String,
    /// Where it came from.
    pub source: String,
}

/// Splits a receipt over open items: the item it names first, then oldest due first, never an item in dispute; what
/// remains becomes on-account money. Amounts in minor units; the entries of a receipt always sum to minus its amount.
///
/// # Errors
/// `receipt.not_positive` for zero or less; `item.other_currency` when it names an item in another currency.
pub fn record_receipt(view: &AccountView, new: &NewReceipt, ids: &mut dyn IdSource) -> Result<Vec<Change>, Refusal> {
    if new.amount_minor <= 0 {
        return Err(Refusal::ReceiptNotPositive);
    }
    if let Some(item) = named_item(view, new)
        && item.currency != new.currency
    {
        return Err(Refusal::OtherCurrency { item: item.number.clone(), currency: item.currency });
    }
    let receipt = Receipt {
        id: ReceiptId::next(ids),
        account: view.account,
        amount_minor: new.amount_minor,
        currency: new.currency,
        received_on: new.received_on,
        reference: new.reference.clone(),
        source: new.source.clone(),
    };
    let mut changes = alloc::vec![Change::Receipt(ReceiptChange::Recorded(receipt.clone()))];
    let mut rest = new.amount_minor;
    for item in allocation_order(view, new) {
        let part = rest.min(item.open_minor);
        if part > 0 {
            rest -= part;
            let entry = allocation(&receipt, item.id, -part, ids);
            changes.push(Change::Receipt(ReceiptChange::Allocated { entry, item: item.number.clone() }));
        }
    }
    if rest > 0 {
        changes.push(on_account(&receipt, &new.on_account_number, rest, ids));
    }
    Ok(changes)
}

fn named_item<'v>(view: &'v AccountView, new: &NewReceipt) -> Option<&'v ItemView> {
    new.item.and_then(|id| view.items.iter().find(|item| item.id == id))
}

/// The items a receipt may settle, in order.
fn allocation_order<'v>(view: &'v AccountView, new: &NewReceipt) -> Vec<&'v ItemView> {
    let may_settle = |item: &&ItemView| {
        let named = new.item == Some(item.id);
        item.currency == new.currency && item.open_minor > 0 && (named || item.disputed_minor == 0)
    };
    let mut items: Vec<&ItemView> = view.items.iter().filter(may_settle).collect();
    items.sort_by(|a, b| {
        let rank = |item: &ItemView| (new.item != Some(item.id), item.due_on);
        rank(a).cmp(&rank(b)).then_with(|| a.number.cmp(&b.number))
    });
    items
}

fn allocation(receipt: &Receipt, item: ItemId, amount_minor: i64, ids: &mut dyn IdSource) -> Entry {
    Entry {
        id: EntryId::next(ids),
        account: receipt.account,
        item,
        kind: EntryKind::Allocated,
        amount_minor,
        due_on: None,
        effective_on: receipt.received_on,
        receipt: Some(receipt.id),
        source: receipt.source.clone(),
    }
}

fn on_account(receipt: &Receipt, number: &str, amount_minor: i64, ids: &mut dyn IdSource) -> Change {
    let item = Item {
        id: ItemId::next(ids),
        account: receipt.account,
        number: number.into(),
        kind: ItemKind::OnAccount,
        currency: receipt.currency,
        issued_on: receipt.received_on,
        due_on: receipt.received_on,
        terms: None,
        gives_credit: true,
        sent_on: receipt.received_on,
        sent_by: None,
        reference: receipt.reference.clone(),
        source: receipt.source.clone(),
    };
    let entry = allocation(receipt, item.id, -amount_minor, ids);
    Change::Item(ItemChange::Issued { item, entry })
}
