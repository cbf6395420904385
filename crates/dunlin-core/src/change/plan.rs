//! Changes of instalment plans: offered, signed, ended by a person. That one was kept or has failed by its rule follows from the money.

use alloc::string::String;

use jiff::civil::Date;

use crate::id::{AccountId, PlanId};
use crate::instalment_plan::{InstalmentPlan, PlanEnd};

/// Changes of instalment plans.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PlanChange {
    /// Drawn up and offered to the customer.
    Offered {
        /// The plan.
        plan: InstalmentPlan,
        /// Everything that the agreement to sign is made from, as the letters crate reads it.
        agreement: String,
    },
    /// The customer signed it.
    Agreed {
        /// Whose.
        account: AccountId,
        /// Which.
        plan: PlanId,
        /// Its number, for the log.
        number: String,
        /// The day from which it holds.
        agreed_on: Date,
        /// Who signed.
        signed_by: String,
    },
    /// A person ended it.
    Ended {
        /// Whose.
        account: AccountId,
        /// Which.
        plan: PlanId,
        /// Its number, for the log.
        number: String,
        /// The first day on which it no longer holds.
        ended_on: Date,
        /// How.
        end: PlanEnd,
        /// Why, in the person's words.
        reason: String,
    },
}

impl PlanChange {
    pub(super) fn account(&self) -> AccountId {
        match self {
            PlanChange::Offered { plan, .. } => plan.account,
            PlanChange::Agreed { account, .. } | PlanChange::Ended { account, .. } => *account,
        }
    }

    pub(super) fn code(&self) -> &'static str {
        match self {
            PlanChange::Offered { .. } => "plan.offered",
            PlanChange::Agreed { .. } => "plan.agreed",
            PlanChange::Ended { end: PlanEnd::Failed, .. } => "plan.failed",
            PlanChange::Ended { end: PlanEnd::Withdrawn, .. } => "plan.withdrawn",
        }
    }

    /// An offer is taken back; what was signed is ended, not undone.
    pub(super) fn taken_back(&self, today: Date, reason: String) -> Option<PlanChange> {
        let PlanChange::Offered { plan, .. } = self else { return None };
        let (account, number, ended_on) = (plan.account, plan.number.clone(), today.max(plan.offered_on));
        Some(PlanChange::Ended { account, plan: plan.id, number, ended_on, end: PlanEnd::Withdrawn, reason })
    }
}
