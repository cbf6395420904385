//! What becomes of a notice that goes by mail, from the day on which it is issued to the server's answer.
//!
//! RELIABILITY §3: that an attempt begins is written down before the first byte of the message leaves, so that whatever happens then leaves
//! a trace; what nobody can know is said to be in doubt, and is never sent again by itself.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::id::{AccountId, NoticeId};

/// Which notice a change of its delivery is about.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeliveryOf {
    /// Whose.
    pub account: AccountId,
    /// The notice.
    pub notice: NoticeId,
    /// Its name for people: `DATE-CUSTOMER-CHANNEL`.
    pub key: String,
}

/// Changes of a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DeliveryChange {
    /// It is to be sent.
    Queued {
        /// Which.
        of: DeliveryOf,
        /// The e-mail address.
        to: String,
        /// The Message-ID of its mail, without the angle brackets.
        message_id: String,
        /// SHA-256 of the mail's bytes, in hexadecimal digits.
        sha256: String,
    },
    /// A server took the address, and the message itself goes out now.
    Attempted {
        /// Which.
        of: DeliveryOf,
        /// The server.
        server: String,
    },
    /// A server took the message.
    Sent {
        /// Which.
        of: DeliveryOf,
        /// What the server said.
        reply: String,
    },
    /// It was not taken, and is tried again.
    Deferred {
        /// Which.
        of: DeliveryOf,
        /// What the server said.
        reply: String,
    },
    /// It was not taken, and is not tried again.
    Failed {
        /// Which.
        of: DeliveryOf,
        /// What the server said.
        reply: String,
    },
    /// Nobody knows whether it was taken.
    Doubted {
        /// Which.
        of: DeliveryOf,
        /// What happened.
        why: String,
    },
    /// What was in doubt is known.
    Resolved {
        /// Which.
        of: DeliveryOf,
        /// It had been taken. Otherwise it is to be sent again.
        was_sent: bool,
        /// How that is known, in a person's words.
        reason: String,
    },
    /// A server had taken it, and it came back: it never reached the customer.
    Returned {
        /// Which.
        of: DeliveryOf,
        /// What the mail said that came back.
        why: String,
    },
    /// A receipt or an answer shows that it reached the customer.
    Confirmed {
        /// Which.
        of: DeliveryOf,
        /// The day on which that was read.
        on: Date,
        /// What said so.
        words: String,
    },
    /// It was not sent, because what it says does not hold any more.
    Withdrawn {
        /// Which.
        of: DeliveryOf,
        /// Reason codes.
        reasons: Vec<String>,
    },
}

impl DeliveryChange {
    /// Which notice it is about.
    pub fn of(&self) -> &DeliveryOf {
        match self {
            DeliveryChange::Queued { of, .. }
            | DeliveryChange::Attempted { of, .. }
            | DeliveryChange::Sent { of, .. }
            | DeliveryChange::Deferred { of, .. }
            | DeliveryChange::Failed { of, .. }
            | DeliveryChange::Doubted { of, .. }
            | DeliveryChange::Resolved { of, .. }
            | DeliveryChange::Returned { of, .. }
            | DeliveryChange::Confirmed { of, .. }
            | DeliveryChange::Withdrawn { of, .. } => of,
        }
    }

    pub(super) fn code(&self) -> &'static str {
        match self {
            DeliveryChange::Queued { .. } => "delivery.queued",
            DeliveryChange::Attempted { .. } => "delivery.attempted",
            DeliveryChange::Sent { .. } => "delivery.sent",
            DeliveryChange::Deferred { .. } => "delivery.deferred",
            DeliveryChange::Failed { .. } => "delivery.failed",
            DeliveryChange::Doubted { .. } => "delivery.doubted",
            DeliveryChange::Resolved { .. } => "delivery.resolved",
            DeliveryChange::Returned { .. } => "delivery.returned",
            DeliveryChange::Confirmed { .. } => "delivery.confirmed",
            DeliveryChange::Withdrawn { .. } => "delivery.withdrawn",
        }
    }
}
