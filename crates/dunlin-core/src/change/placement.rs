//! Changes of placements: proposed, and what happened since. How one stands on a day follows from them.

use alloc::string::String;

use jiff::civil::Date;

use crate::id::{AccountId, PlacementId, ReceiptId};
use crate::placement::{Placement, PlacementEnd};

/// Changes of placements.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PlacementChange {
    /// Somebody wants to hand a debt on.
    Proposed(Placement),
    /// Something happened with it.
    Happened {
        /// Whose.
        account: AccountId,
        /// Which.
        placement: PlacementId,
        /// Its number, for the log.
        number: String,
        /// Counted from 1: nothing is noted twice.
        entry: i64,
        /// The day.
        on: Date,
        /// What.
        event: PlacementEvent,
    },
}

/// What can happen with a placement.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PlacementEvent {
    /// It may be handed on.
    Approved {
        /// Who said yes; whoever proposed it, where nobody else is needed.
        by: String,
    },
    /// The partner has it.
    Acknowledged {
        /// What the partner calls it.
        reference: String,
    },
    /// The partner wrote to the customer.
    Wrote {
        /// In its words.
        note: String,
    },
    /// The partner called the customer, or anything else became known.
    Noted {
        /// In its words.
        note: String,
    },
    /// Court, lawyer or partner cost something beside the commission.
    Cost {
        /// What for.
        what: String,
        /// Minor units of the placement's money, positive.
        amount_minor: i64,
    },
    /// The partner passed on what it collected.
    Remitted {
        /// The receipt that settles the items.
        receipt: ReceiptId,
        /// What the customer paid to the partner, in minor units.
        collected_minor: i64,
        /// What the partner kept of it.
        commission_minor: i64,
        /// What the partner calls it: the same is never booked twice.
        reference: String,
    },
    /// It is over.
    Ended {
        /// How.
        end: PlacementEnd,
        /// Why, in the person's words.
        reason: String,
        /// What a buyer paid, in minor units.
        price_minor: Option<i64>,
    },
}

impl PlacementEvent {
    /// The stable word.
    pub fn code(&self) -> &'static str {
        match self {
            PlacementEvent::Approved { .. } => "approved",
            PlacementEvent::Acknowledged { .. } => "acknowledged",
            PlacementEvent::Wrote { .. } => "letter",
            PlacementEvent::Noted { .. } => "note",
            PlacementEvent::Cost { .. } => "cost",
            PlacementEvent::Remitted { .. } => "remitted",
            PlacementEvent::Ended { end, .. } => end.code(),
        }
    }
}

impl PlacementChange {
    pub(super) fn account(&self) -> AccountId {
        match self {
            PlacementChange::Proposed(placement) => placement.account,
            PlacementChange::Happened { account, .. } => *account,
        }
    }

    pub(super) fn code(&self) -> &'static str {
        match self {
            PlacementChange::Proposed(_) => "placement.proposed",
            PlacementChange::Happened { event, .. } => match event {
                PlacementEvent::Approved { .. } => "placement.approved",
                PlacementEvent::Acknowledged { .. } => "placement.acknowledged",
                PlacementEvent::Wrote { .. } | PlacementEvent::Noted { .. } => "placement.worked",
                PlacementEvent::Cost { .. } => "placement.cost",
                PlacementEvent::Remitted { .. } => "placement.remitted",
                PlacementEvent::Ended { end: PlacementEnd::Recalled, .. } => "placement.recalled",
                PlacementEvent::Ended { end: PlacementEnd::Returned, .. } => "placement.returned",
                PlacementEvent::Ended { end: PlacementEnd::Sold, .. } => "placement.sold",
                PlacementEvent::Ended { end: PlacementEnd::Withdrawn, .. } => "placement.withdrawn",
            },
        }
    }

    /// What only waits is taken back; what the partner has is recalled, not undone.
    pub(super) fn taken_back(&self, today: Date, reason: String) -> Option<PlacementChange> {
        let PlacementChange::Proposed(placement) = self else { return None };
        Some(PlacementChange::Happened {
            account: placement.account,
            placement: placement.id,
            number: placement.number.clone(),
            entry: 1,
            on: today.max(placement.proposed_on),
            event: PlacementEvent::Ended { end: PlacementEnd::Withdrawn, reason, price_minor: None },
        })
    }
}
