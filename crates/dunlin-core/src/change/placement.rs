//! Changes of placements: proposed, and what happened since. How one stands on a day follows from them.

use alloc::string::String;

use jiff::civil::Date;

use crate::id::{AccountId, ItemId, PlacementId, ReceiptId};
use crate::money::{Currency, Money};
use crate::placement::{Placement, PlacementEnd, Stage};

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
    /// Court, lawyer or partner cost the creditor something beside the commission.
    Cost {
        /// What for.
        what: String,
        /// How much, in the money in which it was paid; positive.
        amount: Money,
    },
    /// A case before a court went on.
    Court {
        /// How far it is.
        stage: Stage,
        /// Which court, where it is said.
        court: Option<String>,
        /// The court's number for the case, where it is said.
        file_number: Option<String>,
        /// Why, or what came of it, in the person's words.
        note: String,
    },
    /// A judgment gave costs: the customer owes them.
    Awarded {
        /// What for.
        what: String,
        /// Minor units of the placement's money, positive.
        amount_minor: i64,
        /// The item that they became.
        charge: ItemId,
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
            PlacementEvent::Court { stage, .. } => stage.code(),
            PlacementEvent::Awarded { .. } => "awarded",
            PlacementEvent::Remitted { .. } => "remitted",
            PlacementEvent::Ended { end, .. } => end.code(),
        }
    }
}

impl PlacementEvent {
    /// What was said of it, and its amount; what has no money of its own is in the placement's.
    pub fn said(&self, currency: Currency) -> (&str, Option<Money>) {
        let money = |minor| Some(Money { minor, currency });
        match self {
            PlacementEvent::Approved { by } => (by, None),
            PlacementEvent::Acknowledged { reference } => (reference, None),
            PlacementEvent::Wrote { note } | PlacementEvent::Noted { note } | PlacementEvent::Court { note, .. } => {
                (note, None)
            }
            PlacementEvent::Cost { what, amount } => (what, Some(*amount)),
            PlacementEvent::Awarded { what, amount_minor, .. } => (what, money(*amount_minor)),
            PlacementEvent::Remitted { reference, collected_minor, .. } => (reference, money(*collected_minor)),
            PlacementEvent::Ended { reason, price_minor, .. } => (reason, price_minor.and_then(money)),
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
                PlacementEvent::Court { .. } => "placement.court",
                PlacementEvent::Awarded { .. } => "placement.awarded",
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
