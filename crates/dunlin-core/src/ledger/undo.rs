//! Taking back what a receipt settled: it was applied wrongly, or the bank returned it.
//!
//! Requirement R4.6: every figure is as it was before, and what happened stays readable, because a wrong entry is answered by
//! a further one. A wrong allocation is taken back on its own day, as if it had never been; a returned payment on the day it went
//! back, because until then the money was there.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::settle::{on_account, spent};
use super::{Entry, EntryKind, Receipt};
use crate::change::{Change, ReceiptChange};
use crate::code::Refusal;
use crate::id::{IdSource, ItemId};
use crate::item::ItemKind;

/// An entry of a receipt, with the item it is on as that stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookedEntry {
    /// The entry.
    pub entry: Entry,
    /// The item's number.
    pub number: String,
    /// What the item is.
    pub item_kind: ItemKind,
    /// What is open of it now, in minor units.
    pub open_minor: i64,
}

/// How a receipt ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum ReceiptEnd {
    /// It was recorded wrongly: not this customer's money.
    Cancelled,
    /// The bank took it back.
    Returned,
}

impl ReceiptEnd {
    /// The stable word for the database and JSON.
    pub fn code(self) -> &'static str {
        match self {
            ReceiptEnd::Cancelled => "cancelled",
            ReceiptEnd::Returned => "returned",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<ReceiptEnd> {
        [ReceiptEnd::Cancelled, ReceiptEnd::Returned].into_iter().find(|end| end.code() == code)
    }
}

/// What a receipt still settles of one item.
struct Standing<'b> {
    item: ItemId,
    number: &'b str,
    kind: ItemKind,
    open_minor: i64,
    /// Negative: allocated and not taken back.
    allocated_minor: i64,
    /// Negative: discount granted and not taken back.
    discounted_minor: i64,
    /// Negative: a small difference forgiven and not taken back.
    difference_minor: i64,
}

/// Takes back what a receipt settled; the money stays with the customer, on account.
///
/// # Errors
/// `receipt.used_on` when money of it on account was used since; `receipt.nothing_applied` when it settles nothing.
pub fn unapply(
    receipt: &Receipt,
    booked: &[BookedEntry],
    on_account_number: &str,
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, Refusal> {
    let standing: Vec<Standing<'_>> =
        standing(booked).into_iter().filter(|standing| standing.kind != ItemKind::OnAccount).collect();
    if standing.is_empty() {
        return Err(Refusal::NothingApplied);
    }
    let freed: i64 = standing.iter().map(|standing| -standing.allocated_minor).sum();
    let mut changes = take_back(receipt, &standing, EntryKind::Unallocated, receipt.received_on, ids);
    changes.push(on_account(receipt, on_account_number, freed, ids));
    Ok(changes)
}

/// Takes a receipt out of the customer's account altogether: it was not this customer's money.
///
/// # Errors
/// `receipt.used_on` when money of it on account was used since.
pub fn cancel_receipt(
    receipt: &Receipt,
    booked: &[BookedEntry],
    on: Date,
    reason: &str,
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, Refusal> {
    let standing = unused(booked)?;
    let mut changes = take_back(receipt, &standing, EntryKind::Unallocated, receipt.received_on, ids);
    changes.push(ended(receipt, ReceiptEnd::Cancelled, on, reason));
    Ok(changes)
}

/// The bank returned the payment: what it settled is open again from that day on.
///
/// # Errors
/// `receipt.used_on` when money of it on account was used since; `interval.ends_before_it_begins` for a day before the
/// money came.
pub fn return_payment(
    receipt: &Receipt,
    booked: &[BookedEntry],
    on: Date,
    reason: &str,
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, Refusal> {
    if on < receipt.received_on {
        return Err(Refusal::EndsBeforeItBegins);
    }
    let standing = unused(booked)?;
    let mut changes = take_back(receipt, &standing, EntryKind::Returned, on, ids);
    changes.push(ended(receipt, ReceiptEnd::Returned, on, reason));
    Ok(changes)
}

fn ended(receipt: &Receipt, end: ReceiptEnd, on: Date, reason: &str) -> Change {
    let (account, receipt, reason) = (receipt.account, receipt.id, reason.into());
    Change::Receipt(ReceiptChange::Ended { account, receipt, end, on, reason })
}

/// What stands, when none of the receipt's money on account was used since.
fn unused(booked: &[BookedEntry]) -> Result<Vec<Standing<'_>>, Refusal> {
    let standing = standing(booked);
    let is_used = |standing: &&Standing<'_>| {
        standing.kind == ItemKind::OnAccount && standing.open_minor != standing.allocated_minor
    };
    match standing.iter().find(is_used) {
        Some(used) => Err(Refusal::ReceiptUsed { item: used.number.into() }),
        None => Ok(standing),
    }
}

fn standing(booked: &[BookedEntry]) -> Vec<Standing<'_>> {
    let mut all: Vec<Standing<'_>> = Vec::new();
    for line in booked {
        let at = all.iter().position(|standing| standing.item == line.entry.item).unwrap_or_else(|| {
            all.push(Standing {
                item: line.entry.item,
                number: &line.number,
                kind: line.item_kind,
                open_minor: line.open_minor,
                allocated_minor: 0,
                discounted_minor: 0,
                difference_minor: 0,
            });
            all.len() - 1
        });
        match line.entry.kind {
            EntryKind::Allocated | EntryKind::Unallocated | EntryKind::Returned => {
                all[at].allocated_minor += line.entry.amount_minor;
            }
            EntryKind::Discounted => all[at].discounted_minor += line.entry.amount_minor,
            EntryKind::SmallDifference => all[at].difference_minor += line.entry.amount_minor,
            // The others carry no receipt.
            EntryKind::Issued
            | EntryKind::Corrected
            | EntryKind::SettledBefore
            | EntryKind::Netted
            | EntryKind::Refunded
            | EntryKind::WrittenOff
            | EntryKind::Waived
            | EntryKind::Reinstated => {}
        }
    }
    all.retain(|standing| standing.allocated_minor != 0);
    all
}

fn take_back(
    receipt: &Receipt,
    standing: &[Standing<'_>],
    kind: EntryKind,
    on: Date,
    ids: &mut dyn IdSource,
) -> Vec<Change> {
    let mut changes = Vec::new();
    for standing in standing {
        let moves = [
            (kind, -standing.allocated_minor),
            (EntryKind::Discounted, -standing.discounted_minor),
            (EntryKind::SmallDifference, -standing.difference_minor),
        ];
        for (kind, amount_minor) in moves.into_iter().filter(|(_, amount_minor)| *amount_minor != 0) {
            let entry = Entry { effective_on: on, ..spent(receipt, kind, standing.item, amount_minor, ids) };
            changes.push(Change::Receipt(ReceiptChange::Booked { entry, item: standing.number.into() }));
        }
    }
    changes
}
