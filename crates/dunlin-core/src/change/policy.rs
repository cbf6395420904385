//! An account in the middle is moved to another version of the policy, by a person and with a reason.

use alloc::string::String;

use jiff::civil::Date;

use crate::id::{AccountId, PolicyMoveId};

/// A move as it was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PolicyMove {
    /// Key.
    pub id: PolicyMoveId,
    /// Whose.
    pub account: AccountId,
    /// The version by which the account is decided from now on.
    pub version: i64,
    /// The version by which it was decided.
    pub was: i64,
    /// From this day on.
    pub on: Date,
    /// Why, in a person's words.
    pub reason: String,
}

/// Changes of the version by which an account is decided.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PolicyChange {
    /// Moved.
    Moved(PolicyMove),
    /// The move is taken back: it counts as if it had not been.
    MoveStruck {
        /// The move.
        moved: PolicyMove,
        /// Why.
        reason: String,
    },
}

impl PolicyChange {
    pub(super) fn account(&self) -> AccountId {
        match self {
            PolicyChange::Moved(moved) | PolicyChange::MoveStruck { moved, .. } => moved.account,
        }
    }

    pub(super) fn code(&self) -> &'static str {
        match self {
            PolicyChange::Moved(_) => "policy.moved",
            PolicyChange::MoveStruck { .. } => "policy.move_struck",
        }
    }

    /// A move is struck out; what was struck is moved anew.
    pub(super) fn taken_back(&self, reason: String) -> Option<PolicyChange> {
        let PolicyChange::Moved(moved) = self else { return None };
        Some(PolicyChange::MoveStruck { moved: moved.clone(), reason })
    }
}
