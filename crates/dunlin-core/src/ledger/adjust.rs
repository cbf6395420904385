//! What changes an item without money coming in: credits against invoices, refunds, write-offs, waived charges.
//!
//! Requirements R4.6, R2.4. Each has a reason in a person's words and can be taken back. How much a person may give up without
//! somebody else's yes is the policy's question.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::settle::by_due;
use super::{Entry, EntryKind};
use crate::allocation::{Owed, Serving, serve_agreed, serve_debt};
use crate::change::{Change, ItemChange};
use crate::code::Refusal;
use crate::id::{AccountId, EntryId, IdSource, ItemId};
use crate::item::{Item, ItemKind};
use crate::money::Money;
use crate::view::{AccountView, ItemView};

/// Which item, how much of it, from which day, why.
#[derive(Debug, Clone)]
pub struct Adjustment {
    /// Which.
    pub item: ItemId,
    /// Minor units, positive; `None` is all that is open.
    pub amount_minor: Option<i64>,
    /// The day from which it counts.
    pub on: Date,
    /// In a person's words.
    pub reason: String,
    /// Who or what made it.
    pub source: String,
}

/// Uses a credit (a credit note, money on account) for items of the same customer and currency: those named, each with its own
/// charges in the creditor's order; without items, all in that order and never what is contested. It counts from the day on, and never before both exist.
///
/// # Errors
/// `item.not_a_credit`; `item.not_open`; `item.other_currency`.
pub fn net(
    view: &AccountView,
    credit: ItemId,
    items: &[ItemId],
    serving: Serving,
    (on, source): (Date, &str),
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, Refusal> {
    let from = open_item(view, credit)?;
    if from.open_minor >= 0 {
        return Err(Refusal::NotACredit { item: from.number.clone() });
    }
    let mut changes = Vec::new();
    for (item, part) in netted_items(view, from, items, serving, on)? {
        let on = on.max(from.issued_on).max(item.issued_on);
        for (item, amount_minor) in [(item, -part), (from, part)] {
            let moved = Moved { kind: EntryKind::Netted, amount_minor, on, source };
            changes.push(booked(item, &moved, None, ids));
        }
    }
    if changes.is_empty() { Err(Refusal::NotOpen) } else { Ok(changes) }
}

/// What each item gets of a credit.
fn netted_items<'v>(
    view: &'v AccountView,
    from: &ItemView,
    items: &[ItemId],
    serving: Serving,
    on: Date,
) -> Result<Vec<(&'v ItemView, i64)>, Refusal> {
    let mut rest = from.open_minor.saturating_neg();
    let open = by_due(view, from.currency);
    let mut owed: Vec<Owed> = open.iter().map(|item| item.owed()).collect();
    let mut shares = if items.is_empty() {
        serve_agreed(rest, &owed, &view.agreed_parts(from.currency, on), serving)
    } else {
        alloc::vec![0; owed.len()]
    };
    for id in items {
        let item = open_item(view, *id)?;
        if item.currency != from.currency {
            return Err(Refusal::OtherCurrency { item: item.number.clone(), currency: item.currency });
        }
        let served = serve_debt(rest, &owed, *id, serving.order);
        for (at, part) in served.into_iter().enumerate() {
            owed[at].open_minor -= part;
            shares[at] += part;
            rest -= part;
        }
    }
    let mut found: Vec<(&ItemView, i64)> = open.into_iter().zip(shares).filter(|(_, share)| *share > 0).collect();
    found.sort_by_key(|(item, _)| items.iter().position(|id| *id == item.id).unwrap_or(items.len()));
    Ok(found)
}

/// Gives up what is open of an item, or a part of it, because it will not come.
///
/// # Errors
/// `item.not_open`; `adjustment.too_early`; `adjustment.out_of_range` for zero, less, or more than is open;
/// `adjustment.over_limit` when it comes, with what was given up of the item before, above what a person may give up alone.
pub fn write_off(
    view: &AccountView,
    what: &Adjustment,
    given_up_minor: i64,
    limit_minor: Option<i64>,
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, Refusal> {
    let (item, amount_minor) = owed(view, what)?;
    let money = |minor| Money { minor, currency: item.currency };
    let together = amount_minor.saturating_add(given_up_minor.max(0));
    match limit_minor.filter(|limit| together > *limit) {
        Some(limit) => Err(Refusal::OverLimit { amount: money(together), limit: money(limit) }),
        None => Ok(alloc::vec![adjusted(item, EntryKind::WrittenOff, -amount_minor, what, ids)]),
    }
}

/// Gives up a charge, or a part of it, as a favour.
///
/// # Errors
/// `item.not_open`; `item.not_a_charge`; `adjustment.out_of_range`.
pub fn waive(view: &AccountView, what: &Adjustment, ids: &mut dyn IdSource) -> Result<Vec<Change>, Refusal> {
    let (item, amount_minor) = owed(view, what)?;
    if item.kind != ItemKind::Charge {
        return Err(Refusal::NotACharge { item: item.number.clone() });
    }
    Ok(alloc::vec![adjusted(item, EntryKind::Waived, -amount_minor, what, ids)])
}

/// What was given up of an item and is not owed again, in minor units, with the last day of it.
pub fn given_up<'e>(entries: impl IntoIterator<Item = &'e Entry>, issued_on: Date) -> (i64, Date) {
    let is_given =
        |entry: &&Entry| matches!(entry.kind, EntryKind::WrittenOff | EntryKind::Waived | EntryKind::Reinstated);
    entries.into_iter().filter(is_given).fold((0_i64, issued_on), |(minor, on), entry| {
        (minor.saturating_sub(entry.amount_minor), on.max(entry.effective_on))
    })
}

/// What was written off or waived of an item is owed again. `given_up` is what was given up of it so far, positive,
/// and `given_up_on` the last day of that.
///
/// # Errors
/// `receipt.nothing_applied` when nothing was given up; `adjustment.too_early`; `adjustment.out_of_range` for more than was given up.
pub fn reinstate(
    view: &AccountView,
    number: &str,
    given_up: Money,
    given_up_on: Date,
    what: &Adjustment,
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, Refusal> {
    if given_up.minor <= 0 {
        return Err(Refusal::NothingApplied);
    }
    not_before(what, given_up_on)?;
    let amount_minor = in_range(what.amount_minor, given_up)?;
    let entry = entry(view.account, what.item, EntryKind::Reinstated, amount_minor, what.on, &what.source, ids);
    let reason = Some(what.reason.clone());
    Ok(alloc::vec![Change::Item(ItemChange::Booked { entry, item: number.into(), reason })])
}

/// Pays a credit back to the customer.
///
/// # Errors
/// `item.not_open`; `item.not_a_credit`; `adjustment.out_of_range` for more than the credit.
pub fn refund(view: &AccountView, what: &Adjustment, ids: &mut dyn IdSource) -> Result<Vec<Change>, Refusal> {
    let item = open_item(view, what.item)?;
    if item.open_minor >= 0 {
        return Err(Refusal::NotACredit { item: item.number.clone() });
    }
    not_before(what, item.issued_on)?;
    let amount_minor = in_range(what.amount_minor, Money { minor: -item.open_minor, currency: item.currency })?;
    Ok(alloc::vec![adjusted(item, EntryKind::Refunded, amount_minor, what, ids)])
}

/// A charge as an item of its own, due on the day it is made.
///
/// # Errors
/// `adjustment.out_of_range` for zero or less.
pub fn charge_item(
    account: AccountId,
    number: &str,
    money: Money,
    on: Date,
    reference: Option<&str>,
    source: &str,
    ids: &mut dyn IdSource,
) -> Result<Change, Refusal> {
    if money.minor <= 0 {
        return Err(Refusal::AdjustmentOutOfRange { most: Money { minor: i64::MAX, ..money } });
    }
    Ok(formed(account, (ItemKind::Charge, number), money, (on, reference), source, ids))
}

/// A credit note for an item, from the day on, over money above zero.
pub fn credit_item(
    item: &Item,
    number: &str,
    money: Money,
    (on, source): (Date, &str),
    ids: &mut dyn IdSource,
) -> Change {
    let credit = Money { minor: -money.minor, ..money };
    formed(item.account, (ItemKind::CreditNote, number), credit, (on, Some(&item.number)), source, ids)
}

/// An item that Dunlin itself forms on a day, with its first entry.
fn formed(
    account: AccountId,
    (kind, number): (ItemKind, &str),
    money: Money,
    (on, reference): (Date, Option<&str>),
    source: &str,
    ids: &mut dyn IdSource,
) -> Change {
    let item = Item {
        id: ItemId::next(ids),
        account,
        number: number.into(),
        instalment: None,
        kind,
        currency: money.currency,
        issued_on: on,
        due_on: on,
        terms: None,
        gives_credit: true,
        sent_on: on,
        sent_by: None,
        reference: reference.map(String::from),
        payment_reference: None,
        source: source.into(),
    };
    let entry = Entry {
        id: EntryId::next(ids),
        account,
        item: item.id,
        kind: EntryKind::Issued,
        amount_minor: money.minor,
        due_on: None,
        effective_on: on,
        receipt: None,
        source: source.into(),
    };
    Change::Item(ItemChange::Issued { item, entry })
}

fn open_item(view: &AccountView, id: ItemId) -> Result<&ItemView, Refusal> {
    view.items.iter().find(|item| item.id == id && item.open_minor != 0).ok_or(Refusal::NotOpen)
}

/// The item, and how much of it is given up.
fn owed<'v>(view: &'v AccountView, what: &Adjustment) -> Result<(&'v ItemView, i64), Refusal> {
    let item = open_item(view, what.item)?;
    not_before(what, item.issued_on)?;
    if item.open_minor < 0 {
        return Err(Refusal::NotOpen);
    }
    Ok((item, in_range(what.amount_minor, Money { minor: item.open_minor, currency: item.currency })?))
}

fn not_before(what: &Adjustment, from: Date) -> Result<(), Refusal> {
    if what.on < from { Err(Refusal::TooEarly { from }) } else { Ok(()) }
}

fn in_range(wanted_minor: Option<i64>, most: Money) -> Result<i64, Refusal> {
    let amount_minor = wanted_minor.unwrap_or(most.minor);
    let fits = amount_minor > 0 && amount_minor <= most.minor;
    if fits { Ok(amount_minor) } else { Err(Refusal::AdjustmentOutOfRange { most }) }
}

/// What an entry says.
struct Moved<'a> {
    kind: EntryKind,
    amount_minor: i64,
    on: Date,
    source: &'a str,
}

fn adjusted(item: &ItemView, kind: EntryKind, amount_minor: i64, what: &Adjustment, ids: &mut dyn IdSource) -> Change {
    let moved = Moved { kind, amount_minor, on: what.on, source: &what.source };
    booked(item, &moved, Some(what.reason.clone()), ids)
}

fn booked(item: &ItemView, moved: &Moved<'_>, reason: Option<String>, ids: &mut dyn IdSource) -> Change {
    let entry = entry(item.account, item.id, moved.kind, moved.amount_minor, moved.on, moved.source, ids);
    Change::Item(ItemChange::Booked { entry, item: item.number.clone(), reason })
}

fn entry(
    account: AccountId,
    item: ItemId,
    kind: EntryKind,
    amount_minor: i64,
    on: Date,
    source: &str,
    ids: &mut dyn IdSource,
) -> Entry {
    Entry {
        id: EntryId::next(ids),
        account,
        item,
        kind,
        amount_minor,
        due_on: None,
        effective_on: on,
        receipt: None,
        source: source.into(),
    }
}
