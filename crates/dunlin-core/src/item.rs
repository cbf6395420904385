//! Open items: what is owed, one by one, with what was agreed about each.
//!
//! Requirements R0.1 (from the day it is formed), R0.2 (terms), R0.3 (due date). An item never knows whether it is
//! overdue: that is a question with a date.

use alloc::string::String;

use jiff::civil::Date;

use crate::id::{AccountId, ItemId};
use crate::instalment::Instalment;
use crate::money::Currency;

/// What kind of item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum ItemKind {
    /// Goods or services on a bill.
    Invoice,
    /// In the customer's favour.
    CreditNote,
    /// Late fee, interest or lump sum.
    Charge,
    /// Money received that settles nothing yet.
    OnAccount,
}

impl ItemKind {
    /// All kinds.
    pub const ALL: [ItemKind; 4] = [ItemKind::Invoice, ItemKind::CreditNote, ItemKind::Charge, ItemKind::OnAccount];

    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            ItemKind::Invoice => "invoice",
            ItemKind::CreditNote => "credit_note",
            ItemKind::Charge => "charge",
            ItemKind::OnAccount => "on_account",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<ItemKind> {
        ItemKind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// In the customer's favour: never chased, deducted instead.
    pub fn is_credit(self) -> bool {
        matches!(self, ItemKind::CreditNote | ItemKind::OnAccount)
    }
}

/// How an invoice left the house: decides when its arrival is checked (R2.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum SentBy {
    /// By e-mail: asked after a few days.
    Email,
    /// By post: asked after at least a week.
    Post,
}

impl SentBy {
    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            SentBy::Email => "email",
            SentBy::Post => "post",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<SentBy> {
        [SentBy::Email, SentBy::Post].into_iter().find(|by| by.code() == code)
    }
}

/// An item as it was formed. What is still open of it is the sum of its entries.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Item {
    /// Key.
    pub id: ItemId,
    /// Whose.
    pub account: AccountId,
    /// The document number, unique for the creditor, leading zeros kept; of a part with the part behind it.
    pub number: String,
    /// Which part of its document, where that is paid in parts.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub instalment: Option<Instalment>,
    /// What it is.
    pub kind: ItemKind,
    /// Its money.
    pub currency: Currency,
    /// The day it was formed; for on-account money the day the money was received.
    pub issued_on: Date,
    /// The day by which the money is to be received; credits carry their own date.
    pub due_on: Date,
    /// Terms as written, readable or not.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub terms: Option<String>,
    /// False for payment in advance or with the order (R0.2): an order hold, no late steps.
    pub gives_credit: bool,
    /// The day it was sent.
    pub sent_on: Date,
    /// How it was sent; `None` is not known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sent_by: Option<SentBy>,
    /// The customer's order number or another reference.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reference: Option<String>,
    /// What the payer is asked to quote, where the document says it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub payment_reference: Option<String>,
    /// Where it came from: the mapping's or file's name.
    pub source: String,
}

impl Item {
    /// The number of its document.
    pub fn document(&self) -> &str {
        Instalment::document(self.instalment, &self.number)
    }
}
