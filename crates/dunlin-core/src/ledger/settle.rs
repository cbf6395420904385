//! Spending a receipt: on the items it names, else oldest due first; what remains is money on account.
//!
//! Requirements R0.1 (it counts from the day the money is received), R4.6. Never more than is open of an item, never an item
//! in dispute unless it is named. The entries of a receipt always sum to minus its amount, discounts aside.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::{Entry, EntryKind, Receipt};
use crate::change::{Change, ItemChange, ReceiptChange};
use crate::code::Refusal;
use crate::discount::{self, DiscountBase, FrozenTier, Offer};
use crate::id::{EntryId, IdSource, ItemId, ReceiptId};
use crate::item::{Item, ItemKind};
use crate::money::{Currency, Money};
use crate::terms::Terms;
use crate::view::{AccountView, ItemView};

/// A receipt to be recorded.
#[derive(Debug, Clone)]
pub struct NewReceipt {
    /// Minor units, positive.
    pub amount_minor: i64,
    /// Its money.
    pub currency: Currency,
    /// Value date.
    pub received_on: Date,
    /// What it is for.
    pub named: Named,
    /// What the payer wrote.
    pub reference: Option<String>,
    /// Who paid, as the bank names them.
    pub payer: Option<String>,
    /// The account it was paid from.
    pub payer_account: Option<String>,
    /// Number for the on-account item, should a rest remain; unique for the creditor.
    pub on_account_number: String,
    /// Where it came from.
    pub source: String,
}

/// What a receipt is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// Nothing is said: oldest due first.
    Nothing,
    /// These in their order, each up to what is open of it; the rest oldest due first.
    Items(Vec<ItemId>),
    /// Exactly these parts; the rest stays on account.
    Parts(Vec<Part>),
}

impl From<Option<ItemId>> for Named {
    fn from(item: Option<ItemId>) -> Named {
        item.map_or(Named::Nothing, |item| Named::Items([item].into()))
    }
}

/// What one item gets of a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub item: ItemId,
    /// Minor units of the receipt, positive.
    pub amount_minor: i64,
    /// Minor units of early-payment discount earned with it, not negative.
    pub discount_minor: i64,
}

impl Part {
    /// What an item gets of money received on a day: up to what is open of it, with the discount that the day earned (R1.10).
    pub fn earned(item: &Item, open_minor: i64, money_minor: i64, received_on: Date) -> Part {
        let tiers = Terms::offered(item.terms.as_deref(), item.issued_on).into_iter();
        let tiers =
            tiers.map(|offered| FrozenTier { rate_bps: offered.rate_bps, until_on: offered.until_on }).collect();
        let offer = Offer { tiers, base: DiscountBase::Gross };
        let open_minor = open_minor.max(0);
        let (amount_minor, discount_minor) = discount::settle(&offer, open_minor, money_minor, received_on, 0)
            .map_or((money_minor.min(open_minor), 0), |settled| (settled.paid_minor, settled.discount_minor));
        Part { item: item.id, amount_minor, discount_minor }
    }
}

/// Spends a receipt on open items. Amounts in minor units.
///
/// # Errors
/// `receipt.not_positive` for zero or less; `item.other_currency` when it names an item in another currency;
/// `item.not_open` when it names one that is not open; `allocation.too_much` when parts are more than an item has open or
/// than the receipt has.
pub fn record_receipt(view: &AccountView, new: &NewReceipt, ids: &mut dyn IdSource) -> Result<Vec<Change>, Refusal> {
    if new.amount_minor <= 0 {
        return Err(Refusal::ReceiptNotPositive);
    }
    let parts = parts(view, new)?;
    let receipt = Receipt {
        id: ReceiptId::next(ids),
        account: view.account,
        amount_minor: new.amount_minor,
        currency: new.currency,
        received_on: new.received_on,
        reference: new.reference.clone(),
        payer: new.payer.clone(),
        payer_account: new.payer_account.clone(),
        source: new.source.clone(),
    };
    let mut changes = alloc::vec![Change::Receipt(ReceiptChange::Recorded(receipt.clone()))];
    let mut rest = new.amount_minor;
    for (item, part) in parts {
        rest -= part.amount_minor;
        let entry = spent(&receipt, EntryKind::Allocated, part.item, -part.amount_minor, ids);
        changes.push(Change::Receipt(ReceiptChange::Allocated { entry, item: item.number.clone() }));
        if part.discount_minor > 0 {
            let entry = spent(&receipt, EntryKind::Discounted, part.item, -part.discount_minor, ids);
            changes.push(Change::Receipt(ReceiptChange::Booked { entry, item: item.number.clone() }));
        }
    }
    if rest > 0 {
        changes.push(on_account(&receipt, &new.on_account_number, rest, ids));
    }
    Ok(changes)
}

/// What each item gets, in order.
fn parts<'v>(view: &'v AccountView, new: &NewReceipt) -> Result<Vec<(&'v ItemView, Part)>, Refusal> {
    match &new.named {
        Named::Parts(parts) => exact_parts(view, new, parts),
        Named::Items(items) => {
            let mut named = view.items.iter().filter(|known| items.contains(&known.id));
            if let Some(item) = named.find(|item| item.currency != new.currency) {
                return Err(Refusal::OtherCurrency { item: item.number.clone(), currency: item.currency });
            }
            Ok(spread(view, new, items))
        }
        Named::Nothing => Ok(spread(view, new, &[])),
    }
}

fn exact_parts<'v>(
    view: &'v AccountView,
    new: &NewReceipt,
    parts: &[Part],
) -> Result<Vec<(&'v ItemView, Part)>, Refusal> {
    let mut found: Vec<(&ItemView, Part)> = Vec::new();
    let mut rest = new.amount_minor;
    for part in parts {
        let Some(item) = view.items.iter().find(|item| item.id == part.item && item.open_minor > 0) else {
            return Err(Refusal::NotOpen);
        };
        if item.currency != new.currency {
            return Err(Refusal::OtherCurrency { item: item.number.clone(), currency: item.currency });
        }
        let earlier: i64 =
            found.iter().filter(|(_, other)| other.item == item.id).map(|(_, other)| other.settles_minor()).sum();
        let is_twice = earlier > 0;
        let fits = part.amount_minor > 0
            && part.discount_minor >= 0
            && part.amount_minor <= rest
            && part.amount_minor.checked_add(part.discount_minor).is_some_and(|settles| settles <= item.open_minor);
        if !fits || is_twice {
            let open = Money { minor: item.open_minor, currency: item.currency };
            return Err(Refusal::AllocationTooMuch { item: item.number.clone(), open });
        }
        rest -= part.amount_minor;
        found.push((item, *part));
    }
    Ok(found)
}

impl Part {
    /// What it takes off the item.
    fn settles_minor(&self) -> i64 {
        self.amount_minor.saturating_add(self.discount_minor)
    }
}

/// The named items first, in their order, then oldest due first; never an item in dispute unless it is named.
fn spread<'v>(view: &'v AccountView, new: &NewReceipt, named: &[ItemId]) -> Vec<(&'v ItemView, Part)> {
    let place = |item: &ItemView| named.iter().position(|id| *id == item.id).unwrap_or(named.len());
    let may_settle = |item: &&ItemView| {
        let is_named = place(item) < named.len();
        item.currency == new.currency && item.open_minor > 0 && (is_named || item.disputed_minor == 0)
    };
    let mut items: Vec<&ItemView> = view.items.iter().filter(may_settle).collect();
    items.sort_by(|a, b| {
        let rank = |item: &ItemView| (place(item), item.due_on);
        rank(a).cmp(&rank(b)).then_with(|| a.number.cmp(&b.number))
    });
    let mut rest = new.amount_minor;
    let mut parts = Vec::new();
    for item in items {
        let amount_minor = rest.min(item.open_minor);
        if amount_minor > 0 {
            rest -= amount_minor;
            parts.push((item, Part { item: item.id, amount_minor, discount_minor: 0 }));
        }
    }
    parts
}

/// An entry that a receipt makes, on the day it was received.
pub(super) fn spent(
    receipt: &Receipt,
    kind: EntryKind,
    item: ItemId,
    amount_minor: i64,
    ids: &mut dyn IdSource,
) -> Entry {
    Entry {
        id: EntryId::next(ids),
        account: receipt.account,
        item,
        kind,
        amount_minor,
        due_on: None,
        effective_on: receipt.received_on,
        receipt: Some(receipt.id),
        source: receipt.source.clone(),
    }
}

/// Money received that settles nothing yet, as an item of its own.
pub(super) fn on_account(receipt: &Receipt, number: &str, amount_minor: i64, ids: &mut dyn IdSource) -> Change {
    let item = Item {
        id: ItemId::next(ids),
        account: receipt.account,
        number: number.into(),
        instalment: None,
        kind: ItemKind::OnAccount,
        currency: receipt.currency,
        issued_on: receipt.received_on,
        due_on: receipt.received_on,
        terms: None,
        gives_credit: true,
        sent_on: receipt.received_on,
        sent_by: None,
        reference: receipt.reference.clone(),
        payment_reference: None,
        source: receipt.source.clone(),
    };
    let entry = spent(receipt, EntryKind::Allocated, item.id, -amount_minor, ids);
    Change::Item(ItemChange::Issued { item, entry })
}
