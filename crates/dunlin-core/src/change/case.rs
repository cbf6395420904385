//! A customer's case is given to a person, comes back to the house, and is that person's again.

use alloc::string::String;

use jiff::civil::Date;

use crate::hands::GivenCase;
use crate::id::{AccountId, CaseId};

/// Changes of who collects from a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CaseChange {
    /// Given to a person.
    Given(GivenCase),
    /// It is not that person's any more.
    Ended {
        /// Whose.
        account: AccountId,
        /// Which.
        case: CaseId,
        /// The person's name.
        to: String,
        /// The first day on which it is not theirs.
        ended_on: Date,
        /// Why, in a person's words; of a case that ended by its own rule, that rule's code.
        reason: String,
        /// By its own rule, and by nobody's word.
        by_rule: bool,
    },
    /// It is that person's after all: it had been ended by mistake.
    Restored {
        /// Whose.
        account: AccountId,
        /// Which.
        case: CaseId,
        /// The person's name.
        to: String,
    },
}

impl CaseChange {
    pub(super) fn account(&self) -> AccountId {
        match self {
            CaseChange::Given(given) => given.account,
            CaseChange::Ended { account, .. } | CaseChange::Restored { account, .. } => *account,
        }
    }

    pub(super) fn code(&self) -> &'static str {
        match self {
            CaseChange::Given(_) => "case.given",
            CaseChange::Ended { .. } => "case.ended",
            CaseChange::Restored { .. } => "case.restored",
        }
    }

    /// What was given ends before it began, or today; what ended is restored.
    pub(super) fn taken_back(&self, today: Date, reason: String) -> Option<CaseChange> {
        match self {
            CaseChange::Given(GivenCase { id, account, to, from_on, .. }) => Some(CaseChange::Ended {
                account: *account,
                case: *id,
                to: to.clone(),
                ended_on: today.max(*from_on),
                reason,
                by_rule: false,
            }),
            CaseChange::Ended { account, case, to, .. } => {
                Some(CaseChange::Restored { account: *account, case: *case, to: to.clone() })
            }
            CaseChange::Restored { .. } => None,
        }
    }
}
