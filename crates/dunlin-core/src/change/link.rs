//! Two numbers that are one customer: from a day on, one account's ledger is seen with another's.
//!
//! Nothing moves: each account keeps its items, receipts and log, so taking the link back restores both with all that came in
//! meanwhile. Both accounts tell of it in their log.

use alloc::string::String;

use jiff::civil::Date;

use crate::id::AccountId;

/// Changes of links.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LinkChange {
    /// The account is seen under another one.
    Merged {
        /// Which.
        account: AccountId,
        /// Under which.
        into: AccountId,
        /// That one's number, for the log.
        number: String,
        /// From this day on.
        on: Date,
    },
    /// Another account is seen under this one.
    MemberAdded {
        /// Under which.
        account: AccountId,
        /// Number of the one that was merged, for the log.
        number: String,
        /// From this day on.
        on: Date,
    },
    /// The account stands for itself again.
    Split {
        /// Which.
        account: AccountId,
        /// Number of the one that it was seen under, for the log.
        number: String,
        /// From this day on.
        on: Date,
    },
    /// An account that was seen under this one stands for itself again.
    MemberRemoved {
        /// Under which.
        account: AccountId,
        /// Number of the one that left, for the log.
        number: String,
        /// From this day on.
        on: Date,
    },
}

impl LinkChange {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            LinkChange::Merged { .. } => "account.merged",
            LinkChange::MemberAdded { .. } => "account.member_added",
            LinkChange::Split { .. } => "account.split",
            LinkChange::MemberRemoved { .. } => "account.member_removed",
        }
    }

    /// The account it belongs to.
    pub fn account(&self) -> AccountId {
        match self {
            LinkChange::Merged { account, .. }
            | LinkChange::MemberAdded { account, .. }
            | LinkChange::Split { account, .. }
            | LinkChange::MemberRemoved { account, .. } => *account,
        }
    }
}
