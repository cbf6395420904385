//! Spending a receipt: on what it names, else by the creditor's order; what remains is money on account.
//!
//! Requirements R0.1 (it counts from the day the money is received), R1.10 (so does a discount), R4.6. Never more than is open of
//! an item, never what is contested unless it is named; who comes first is `allocation`'s rule. The entries of a receipt always sum
//! to minus its amount, discounts and small differences aside.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::{Entry, EntryKind, PaymentReason, Receipt};
use crate::allocation::{Owed, PartOrder, serve, serve_agreed, serve_debt};
use crate::change::{Change, ItemChange, ReceiptChange};
use crate::code::Refusal;
use crate::discount::{self, Offer};
use crate::id::{AccountId, EntryId, IdSource, ItemId, ReceiptId};
use crate::item::{Item, ItemKind};
use crate::money::{Currency, Money};
use crate::policy::{ReceiptRules, Tolerance};
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
    /// Discounts that open items offered: granted on what is named, and known where one was taken too late.
    pub offers: Vec<(ItemId, Offer)>,
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
    /// Nothing is said: by the creditor's order.
    Nothing,
    /// These in their order, each up to what is open of it, with its own charges; the rest by the creditor's order.
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
    /// What items get of money received on a day: in their order, each up to what is open of it, with the discount that the day
    /// earned (R1.10). Who pays several at once pays for each what it asks for less its discount; more than that serves the first.
    /// A payment that is short by no more than the tolerance earned its discount too.
    pub fn earned(
        view: &AccountView,
        named: &[ItemId],
        money_minor: i64,
        received_on: Date,
        offers: &[(ItemId, Offer)],
        tolerance: &Tolerance,
    ) -> Vec<Part> {
        let mut asked: Vec<(&ItemView, Option<&Offer>, i64)> = Vec::new();
        for item in named.iter().filter_map(|id| view.items.iter().find(|known| known.id == *id)) {
            if item.open_minor > 0 && asked.iter().all(|(known, ..)| known.id != item.id) {
                let offer = offer(offers, item.id);
                let discount_minor = offer.map_or(0, |offer| offer.earned_on(received_on, item.open_minor));
                asked.push((item, offer, item.open_minor - discount_minor));
            }
        }
        let mut later_minor = asked.iter().fold(0_i64, |sum, (.., minor)| sum.saturating_add(*minor));
        let mut rest = money_minor;
        let mut parts = Vec::new();
        for (item, offer, asked_minor) in asked {
            later_minor = later_minor.saturating_sub(asked_minor);
            let money_minor = rest.min(asked_minor.max(rest.saturating_sub(later_minor)));
            let tolerance_minor = tolerance.on(item.open_minor, item.currency);
            let part = Part::of_item(item, money_minor, received_on, offer, tolerance_minor);
            rest -= part.amount_minor;
            parts.push(part);
        }
        parts.retain(|part| part.amount_minor > 0);
        parts
    }

    /// What a person gives each item of money received on a day: the sum named, else what the item asks for, less the discount
    /// that the day earned.
    ///
    /// # Errors
    /// `item.not_open`; `item.other_currency`; `allocation.too_much` for zero, less, or more than is open.
    pub fn wanted(
        view: &AccountView,
        wanted: &[(ItemId, Option<i64>)],
        received: Money,
        received_on: Date,
        offers: &[(ItemId, Offer)],
        tolerance: &Tolerance,
    ) -> Result<Vec<Part>, Refusal> {
        let part = |(id, minor): &(ItemId, Option<i64>)| {
            let item = view.items.iter().find(|known| known.id == *id && known.open_minor > 0);
            let item = item.ok_or(Refusal::NotOpen)?;
            if item.currency != received.currency {
                return Err(Refusal::OtherCurrency { item: item.number.clone(), currency: item.currency });
            }
            let offer = offer(offers, item.id);
            let earned_minor = offer.map_or(0, |offer| offer.earned_on(received_on, item.open_minor));
            let money_minor = minor.unwrap_or(item.open_minor - earned_minor);
            if money_minor <= 0 || money_minor > item.open_minor {
                let open = Money { minor: item.open_minor, currency: item.currency };
                return Err(Refusal::AllocationTooMuch { item: item.number.clone(), open });
            }
            let tolerance_minor = tolerance.on(item.open_minor, item.currency);
            Ok(Part::of_item(item, money_minor, received_on, offer, tolerance_minor))
        };
        wanted.iter().map(part).collect()
    }

    fn of_item(
        item: &ItemView,
        money_minor: i64,
        received_on: Date,
        offer: Option<&Offer>,
        tolerance_minor: i64,
    ) -> Part {
        let settled =
            offer.and_then(|offer| discount::settle(offer, item.open_minor, money_minor, received_on, tolerance_minor));
        let (amount_minor, discount_minor) = settled
            .map_or((money_minor.min(item.open_minor), 0), |settled| (settled.paid_minor, settled.discount_minor));
        Part { item: item.id, amount_minor, discount_minor }
    }

    /// The same money in the creditor's order: what is meant for an invoice serves its charges first where they come first,
    /// unless the payer named them too.
    pub fn in_order(parts: &[Part], view: &AccountView, currency: Currency, order: PartOrder) -> Vec<Part> {
        if order.is_principal_first() {
            return parts.to_vec();
        }
        let owed: Vec<Owed> = by_due(view, currency).into_iter().map(ItemView::owed).collect();
        let debts: BTreeMap<ItemId, ItemId> =
            owed.iter().map(|item| (item.item, item.borne_by.unwrap_or(item.item))).collect();
        let debt = |part: &Part| debts.get(&part.item).copied().unwrap_or(part.item);
        let mut named: BTreeMap<ItemId, usize> = BTreeMap::new();
        for part in parts {
            *named.entry(debt(part)).or_default() += 1;
        }
        let mut ordered = Vec::new();
        for part in parts {
            if part.discount_minor > 0 || named.get(&debt(part)) != Some(&1) {
                ordered.push(*part);
                continue;
            }
            let shares = serve_debt(part.amount_minor, &owed, part.item, order);
            let served = owed.iter().zip(shares).filter(|(_, share)| *share > 0);
            ordered.extend(served.map(|(item, share)| Part {
                item: item.item,
                amount_minor: share,
                discount_minor: 0,
            }));
        }
        ordered
    }

    /// What it takes off the item.
    fn settles_minor(&self) -> i64 {
        self.amount_minor.saturating_add(self.discount_minor)
    }
}

/// What one item gets, and what is odd about it.
struct Share<'v> {
    item: &'v ItemView,
    part: Part,
    /// What the policy forgives of the rest.
    difference_minor: i64,
    reason: Option<PaymentReason>,
}

/// Whether a receipt that names these items gives nothing to any other: its money, in minor units, stays within what is open of them,
/// and none of them is itself a charge. Then [`record_receipt`] answers the same when it is shown these alone with the charges that
/// they bear, and the offers of all of them, which spares reading what else is open.
pub fn stays_within(named: &[&ItemView], amount_minor: i64) -> bool {
    let open_minor = named.iter().fold(0_i64, |sum, item| sum.saturating_add(item.open_minor.max(0)));
    !named.is_empty() && amount_minor <= open_minor && named.iter().all(|item| item.charge.is_none())
}

/// Spends a receipt on open items. Amounts in minor units.
///
/// # Errors
/// `receipt.not_positive` for zero or less; `item.other_currency` when it names an item in another currency;
/// `item.not_open` when it names one that is not open; `allocation.too_much` when parts are more than an item has open or
/// than the receipt has.
pub fn record_receipt(
    view: &AccountView,
    new: &NewReceipt,
    rules: &ReceiptRules,
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, Refusal> {
    if new.amount_minor <= 0 {
        return Err(Refusal::ReceiptNotPositive);
    }
    let shares = shares(view, new, rules)?;
    let spent_minor: i64 = shares.iter().map(|share| share.part.amount_minor).sum();
    let rest = new.amount_minor - spent_minor;
    let mut changes = Vec::new();
    for account in ledgers(view, &shares, rest) {
        let own = || shares.iter().filter(|share| share.item.account == account);
        let spent_minor: i64 = own().map(|share| share.part.amount_minor).sum();
        let rest = if account == view.account { rest } else { 0 };
        let receipt = received(account, spent_minor + rest, new, ids);
        changes.push(Change::Receipt(ReceiptChange::Recorded(receipt.clone())));
        own().for_each(|share| settled(&receipt, share, ids, &mut changes));
        if rest > 0 {
            changes.push(on_account(&receipt, &new.on_account_number, rest, ids));
        }
    }
    Ok(changes)
}

/// The ledgers that money goes to, in the order of what it serves: what settles nothing goes to the customer's own.
fn ledgers(view: &AccountView, shares: &[Share<'_>], rest: i64) -> Vec<AccountId> {
    let mut ledgers: Vec<AccountId> = Vec::new();
    let own = (rest > 0).then_some(view.account);
    for account in shares.iter().map(|share| share.item.account).chain(own) {
        if !ledgers.contains(&account) {
            ledgers.push(account);
        }
    }
    ledgers
}

/// What one ledger gets of the money, as a receipt of its own.
fn received(account: AccountId, amount_minor: i64, new: &NewReceipt, ids: &mut dyn IdSource) -> Receipt {
    Receipt {
        id: ReceiptId::next(ids),
        account,
        amount_minor,
        currency: new.currency,
        received_on: new.received_on,
        reference: new.reference.clone(),
        payer: new.payer.clone(),
        payer_account: new.payer_account.clone(),
        names_items: new.named != Named::Nothing,
        source: new.source.clone(),
    }
}

/// The entries of one item's share.
fn settled(receipt: &Receipt, share: &Share<'_>, ids: &mut dyn IdSource, changes: &mut Vec<Change>) {
    let Share { item, part, difference_minor, reason } = share;
    let entry = spent(receipt, EntryKind::Allocated, item.id, -part.amount_minor, ids);
    changes.push(Change::Receipt(ReceiptChange::Allocated { entry, item: item.number.clone(), reason: *reason }));
    for (kind, minor) in [(EntryKind::Discounted, part.discount_minor), (EntryKind::SmallDifference, *difference_minor)]
    {
        if minor > 0 {
            let entry = spent(receipt, kind, item.id, -minor, ids);
            changes.push(Change::Receipt(ReceiptChange::Booked { entry, item: item.number.clone() }));
        }
    }
}

/// What each item gets, in order.
fn shares<'v>(view: &'v AccountView, new: &NewReceipt, rules: &ReceiptRules) -> Result<Vec<Share<'v>>, Refusal> {
    let parts = match &new.named {
        Named::Parts(parts) => exact_parts(view, new, parts)?,
        Named::Items(items) => {
            let is_open = |id: &ItemId| view.items.iter().any(|item| item.id == *id && item.open_minor > 0);
            if !items.iter().any(is_open) {
                return Err(Refusal::NotOpen);
            }
            let earned = earned_parts(view, new, items, rules)?;
            let is_discounted = earned.iter().any(|(_, part)| part.discount_minor > 0);
            if is_discounted { earned } else { spread(view, new, items, rules) }
        }
        Named::Nothing => spread(view, new, &[], rules),
    };
    let mut shares: Vec<Share<'_>> = parts.into_iter().map(|(item, part)| judged(item, part, new, rules)).collect();
    let paid: i64 = shares.iter().map(|share| share.part.amount_minor).sum();
    if let Some(last) = shares.last_mut().filter(|_| paid < new.amount_minor) {
        last.reason = last.reason.or(Some(PaymentReason::Over));
    }
    Ok(shares)
}

/// What the money leaves open of an item, and why.
fn judged<'v>(item: &'v ItemView, part: Part, new: &NewReceipt, rules: &ReceiptRules) -> Share<'v> {
    let rest = item.open_minor - part.settles_minor();
    let tolerance = rules.tolerance.on(item.open_minor, item.currency);
    // What is contested is never small, and no difference is larger than the money that came.
    let is_small = rest <= tolerance.min(part.amount_minor) && item.disputed_minor == 0;
    let (difference_minor, reason) = if rest == 0 {
        (0, None)
    } else if is_small {
        (rest, Some(PaymentReason::SmallDifference))
    } else if takes_unearned(item, part, new, tolerance) {
        (0, Some(PaymentReason::DiscountUnearned))
    } else {
        (0, Some(PaymentReason::Short))
    };
    Share { item, part, difference_minor, reason }
}

/// The money is what a discount asked for whose day had passed.
fn takes_unearned(item: &ItemView, part: Part, new: &NewReceipt, tolerance: i64) -> bool {
    let settled = offer(&new.offers, item.id)
        .and_then(|offer| discount::settle(offer, item.open_minor, part.amount_minor, new.received_on, tolerance));
    settled.is_some_and(|settled| settled.unearned_minor > 0)
}

fn offer(offers: &[(ItemId, Offer)], item: ItemId) -> Option<&Offer> {
    offers.iter().find(|(offered, _)| *offered == item).map(|(_, offer)| offer)
}

/// What the named items get one after the other, with the discounts that the day earned.
fn earned_parts<'v>(
    view: &'v AccountView,
    new: &NewReceipt,
    named: &[ItemId],
    rules: &ReceiptRules,
) -> Result<Vec<(&'v ItemView, Part)>, Refusal> {
    let find = |id: ItemId| view.items.iter().find(|known| known.id == id);
    if let Some(item) = named.iter().filter_map(|id| find(*id)).find(|item| item.currency != new.currency) {
        return Err(Refusal::OtherCurrency { item: item.number.clone(), currency: item.currency });
    }
    let parts = Part::earned(view, named, new.amount_minor, new.received_on, &new.offers, &rules.tolerance);
    Ok(parts.into_iter().filter_map(|part| Some((find(part.item)?, part))).collect())
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
        let is_twice = found.iter().any(|(other, _)| other.id == item.id);
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

/// Owed items of a currency, oldest due first.
pub(super) fn by_due(view: &AccountView, currency: Currency) -> Vec<&ItemView> {
    let is_owed = |item: &&ItemView| item.currency == currency && item.open_minor > 0;
    let mut items: Vec<&ItemView> = view.items.iter().filter(is_owed).collect();
    items.sort_by(|a, b| a.due_on.cmp(&b.due_on).then_with(|| a.number.cmp(&b.number)));
    items
}

/// What is named first, in its order, then by the creditor's order; what names nothing pays what was agreed before.
fn spread<'v>(
    view: &'v AccountView,
    new: &NewReceipt,
    named: &[ItemId],
    rules: &ReceiptRules,
) -> Vec<(&'v ItemView, Part)> {
    let items = by_due(view, new.currency);
    let owed: Vec<Owed> = items.iter().map(|item| item.owed()).collect();
    let shares = if named.is_empty() {
        let agreed = view.agreed_parts(new.currency, new.received_on);
        serve_agreed(new.amount_minor, &owed, &agreed, rules.serving)
    } else {
        serve(new.amount_minor, &owed, named, rules.serving)
    };
    let part =
        |(item, amount_minor): (&'v ItemView, i64)| (item, Part { item: item.id, amount_minor, discount_minor: 0 });
    let served = items.into_iter().zip(shares).filter(|(_, share)| *share > 0);
    let mut parts: Vec<(&ItemView, Part)> = served.map(part).collect();
    parts.sort_by_key(|(item, _)| named.iter().position(|id| *id == item.id).unwrap_or(named.len()));
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
