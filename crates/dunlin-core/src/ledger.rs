//! The ledger: entries that are only ever added, receipts, and which receipt settles which item.
//!
//! Requirements R4.6 (the creditor's records are always right), R0.1 (to the day the money is received), R1.8. An item's
//! open amount is the sum of its entries; an account's balance is the sum of its items. A correction is a new entry.
//! `settle` spends a receipt on items, `undo` takes that back or returns a payment, `adjust` moves what no money moves:
//! credits against invoices, refunds, write-offs, waived charges; `credit` takes back what became of a credit, `charge_back` a charge.

use alloc::string::String;

use jiff::civil::Date;

use crate::code::Refusal;
use crate::id::{AccountId, EntryId, ItemId, ReceiptId};
use crate::item::ItemKind;
use crate::money::Currency;

mod adjust;
mod charge_back;
mod credit;
mod reason;
mod settle;
#[cfg(test)]
mod tests;
mod undo;

pub use adjust::{Adjustment, charge_item, credit_item, given_up, net, refund, reinstate, waive, write_off};
pub use charge_back::{ChargeLedger, FreedReceipt, take_back_charges};
pub use credit::{take_back_credit, take_back_use};
pub use reason::PaymentReason;
pub use settle::{Named, NewReceipt, Part, record_receipt, stays_within};
pub use undo::{BookedEntry, ReceiptEnd, cancel_receipt, return_payment, unapply};

/// An entry of the ledger with what a journal and a statement say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BookLine<'a> {
    /// The day on which it counts.
    pub on: Date,
    /// Customer number.
    pub customer: &'a str,
    /// Customer name.
    pub name: &'a str,
    /// Number of the item.
    pub item: &'a str,
    /// What the item is.
    pub item_kind: ItemKind,
    /// The item's own date.
    pub issued_on: Date,
    /// Why the entry is there.
    pub kind: EntryKind,
    /// Where its money is.
    pub way: Way,
    /// The receipt that made it.
    pub receipt: Option<ReceiptId>,
    /// Which money.
    pub currency: Currency,
    /// Minor units; positive is owed by the customer.
    pub amount_minor: i64,
    /// The tax in it, with the same sign; it is booked apart.
    pub tax_minor: i64,
}

/// Where the money of a journal's line is, or what the line is beside the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// No money was received.
    Ledger,
    /// The customer paid the creditor.
    Bank,
    /// The customer paid a partner who has the debt.
    Partner,
    /// It is the tax of another line.
    Tax,
    /// What a partner kept: positive, negative when it is taken back.
    Commission,
    /// What a partner passed on came to the bank: positive, negative when the bank takes it back.
    Arrived,
}

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
    /// An allocation was wrong and is taken back; it counts on the day of what it takes back.
    Unallocated,
    /// An early-payment discount that was earned; positive when it is taken back with its payment.
    Discounted,
    /// What was short of a payment by no more than the policy forgives; positive when it is taken back with its payment.
    SmallDifference,
    /// The payment was returned by the bank: what it settled is open again from that day.
    Returned,
    /// A credit settles it: negative on what is owed, positive on the credit; the other way round when that is taken back.
    Netted,
    /// Money goes back to the customer: positive, on a credit; negative when that is taken back.
    Refunded,
    /// It will not come and is given up.
    WrittenOff,
    /// A charge is given up as a favour.
    Waived,
    /// What was written off or waived is owed again.
    Reinstated,
}

impl EntryKind {
    /// All kinds.
    pub const ALL: [EntryKind; 13] = [
        EntryKind::Issued,
        EntryKind::Corrected,
        EntryKind::SettledBefore,
        EntryKind::Allocated,
        EntryKind::Unallocated,
        EntryKind::Discounted,
        EntryKind::SmallDifference,
        EntryKind::Returned,
        EntryKind::Netted,
        EntryKind::Refunded,
        EntryKind::WrittenOff,
        EntryKind::Waived,
        EntryKind::Reinstated,
    ];

    /// The stable word for the database.
    pub fn code(self) -> &'static str {
        match self {
            EntryKind::Issued => "issued",
            EntryKind::Corrected => "corrected",
            EntryKind::SettledBefore => "settled_before",
            EntryKind::Allocated => "allocated",
            EntryKind::Unallocated => "unallocated",
            EntryKind::Discounted => "discounted",
            EntryKind::SmallDifference => "small_difference",
            EntryKind::Returned => "returned",
            EntryKind::Netted => "netted",
            EntryKind::Refunded => "refunded",
            EntryKind::WrittenOff => "written_off",
            EntryKind::Waived => "waived",
            EntryKind::Reinstated => "reinstated",
        }
    }

    /// The stable code of a change that makes such an entry: `noun.verb_past`.
    pub fn change_code(self) -> &'static str {
        match self {
            EntryKind::Issued => "item.issued",
            EntryKind::Corrected => "item.corrected",
            EntryKind::SettledBefore => "item.settled_before",
            EntryKind::Allocated => "receipt.allocated",
            EntryKind::Unallocated => "receipt.unallocated",
            EntryKind::Discounted => "discount.granted",
            EntryKind::SmallDifference => "difference.forgiven",
            EntryKind::Returned => "item.reopened",
            EntryKind::Netted => "item.netted",
            EntryKind::Refunded => "item.refunded",
            EntryKind::WrittenOff => "item.written_off",
            EntryKind::Waived => "charge.waived",
            EntryKind::Reinstated => "item.reinstated",
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
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reference: Option<String>,
    /// Who paid, as the bank names them.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub payer: Option<String>,
    /// The account it was paid from.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub payer_account: Option<String>,
    /// It says what it is for, by the payer's words or as a person read them: it counts for nothing else that was promised.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "core::ops::Not::not"))]
    pub names_items: bool,
    /// Where it came from.
    pub source: String,
}

/// In a live book nothing is booked for a day to come; in test mode one may try out what days to come would bring.
///
/// # Errors
/// `date.in_future`.
pub fn may_book(is_live: bool, on: Date, today: Date) -> Result<(), Refusal> {
    if is_live && on > today { Err(Refusal::DayToCome { on }) } else { Ok(()) }
}
