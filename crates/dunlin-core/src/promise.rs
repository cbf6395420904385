//! Promises to pay: what was promised, for what, by when, and by which rules it is judged.
//!
//! Requirements R1.3, R2.7, R2.11, R4.4. `made` says what a promise is when it is given, `judged` what became of it. A promise keeps the rules
//! of the day on which it was made: its last day (with days of grace, and days in transit where it is to be *sent*), the difference that is
//! forgiven, whether chasing rests, and whether breaking it costs the customer its credit. So what became of it never changes with the policy.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::conversation::Via;
use crate::id::{AccountId, ItemId, PromiseId};
use crate::money::Currency;
use crate::view::ItemView;

mod judged;
mod last_day;
mod made;
mod offered;

pub use judged::{Ending, Given, Judged, Received, ReceivedPart, Record, Standing, judge, records};
pub use last_day::{LastDay, TakenBack};
pub use made::{Spoken, is_replaced, make};
pub use offered::{Offered, PayDay, offered};

/// The name of the step that a run takes when a promise was not kept (R2.11); no policy lists it.
pub const BROKEN_STEP: &str = "broken-promise";

/// What was promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum PromiseKind {
    /// The money is there by the day.
    Pay,
    /// It is sent by the day.
    Send,
    /// A day named before anything was late (R1.3): an intention. It is never broken.
    Intention,
}

impl PromiseKind {
    /// All kinds.
    pub const ALL: [PromiseKind; 3] = [PromiseKind::Pay, PromiseKind::Send, PromiseKind::Intention];

    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            PromiseKind::Pay => "pay",
            PromiseKind::Send => "send",
            PromiseKind::Intention => "intention",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<PromiseKind> {
        PromiseKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// How a promise reached us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum PromiseVia {
    /// By telephone.
    Call,
    /// In writing.
    Mail,
    /// In person.
    Visit,
    /// On a page where customers pay.
    Portal,
}

impl PromiseVia {
    /// All ways.
    pub const ALL: [PromiseVia; 4] = [PromiseVia::Call, PromiseVia::Mail, PromiseVia::Visit, PromiseVia::Portal];

    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            PromiseVia::Call => "call",
            PromiseVia::Mail => "mail",
            PromiseVia::Visit => "visit",
            PromiseVia::Portal => "portal",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<PromiseVia> {
        PromiseVia::ALL.into_iter().find(|via| via.code() == code)
    }
}

impl From<Via> for PromiseVia {
    fn from(via: Via) -> PromiseVia {
        match via {
            Via::Call => PromiseVia::Call,
            Via::Mail => PromiseVia::Mail,
            Via::Visit => PromiseVia::Visit,
        }
    }
}

/// An item that a promise names.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PromisedItem {
    /// Key.
    pub id: ItemId,
    /// Its number.
    pub number: String,
}

/// A promise to pay.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Promise {
    /// Key.
    pub id: PromiseId,
    /// Whose.
    pub account: AccountId,
    /// What it is about; none is the account: the oldest items up to the amount.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub items: Vec<PromisedItem>,
    /// What was promised.
    pub kind: PromiseKind,
    /// Minor units promised; what came in since is taken off by the store's view.
    pub amount_minor: i64,
    /// Its money.
    pub currency: Currency,
    /// The day it was given.
    pub made_on: Date,
    /// The day that was named.
    pub promised_on: Date,
    /// The last day on which money counts for it: the day named, with days in transit and of grace.
    pub counts_until: Date,
    /// It is kept when no more than this is missing; minor units.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tolerance_minor: i64,
    /// Chasing rests meanwhile.
    pub rests: bool,
    /// Something of it was late when it was made: if it is broken, only cash (R2.11).
    pub cash_only: bool,
    /// Who promised.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub by: Option<String>,
    /// How.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub via: Option<PromiseVia>,
}

impl Promise {
    /// It speaks of an item, or of the one that it was charged on.
    pub fn is_about(&self, item: &ItemView) -> bool {
        self.items.is_empty() || self.items.iter().any(|named| item.is_of(named.id))
    }

    /// It speaks of what has a key: it names that, or nothing at all.
    pub fn speaks_of(&self, item: ItemId) -> bool {
        self.items.is_empty() || self.items.iter().any(|named| named.id == item)
    }

    /// Its last day has not passed.
    pub fn is_awaited(&self, on: Date) -> bool {
        self.made_on <= on && on <= self.counts_until
    }
}

/// A promise that was not kept and costs the customer its credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenPromise {
    /// As it was made.
    pub promise: Promise,
    /// The hold for it, or for a later one, was placed before.
    pub is_answered: bool,
}

impl BrokenPromise {
    /// Money is still owed of what was there when it was broken: until all of that is paid, only cash (R2.11).
    pub fn asks_cash_only(&self, view: &crate::view::AccountView) -> bool {
        !self.is_answered && self.is_owed(view)
    }

    /// Money is still owed of what was there when it was broken.
    pub fn is_owed(&self, view: &crate::view::AccountView) -> bool {
        let was_there = |item: &crate::view::ItemView| item.issued_on <= self.promise.counts_until;
        crate::standing::is_owed(view, was_there)
    }
}
