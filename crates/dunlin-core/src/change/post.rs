//! What becomes of a notice on paper, from the day on which it is issued in a live book to what the post says.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::DeliveryOf;
use crate::post::{PostState, WhyReturned};

/// Where a letter lies in its print batch.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InBatch {
    /// The batch's name.
    pub batch: String,
    /// The how many-th letter of it, from 1.
    pub place: u32,
    /// Pages of the letter.
    pub pages: u32,
    /// The page of the batch on which it begins, from 1.
    pub first_page: u32,
}

/// Changes of a letter on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PostChange {
    /// It is to be printed.
    Queued {
        /// Which.
        of: DeliveryOf,
        /// The address in one line.
        to: String,
        /// ISO 3166-1 alpha-2 of the address; the creditor's own where none is known.
        country: String,
        /// The address's postcode.
        postcode: Option<String>,
        /// It goes by certified mail.
        is_certified: bool,
        /// SHA-256 of the letter's bytes, in hexadecimal digits.
        sha256: String,
    },
    /// It is in a print batch.
    Printed {
        /// Which.
        of: DeliveryOf,
        /// Where in it.
        at: InBatch,
    },
    /// It is not posted, because what it says does not hold any more.
    Withdrawn {
        /// Which.
        of: DeliveryOf,
        /// Reason codes.
        reasons: Vec<String>,
    },
    /// The number under which the post carries it.
    Numbered {
        /// Which.
        of: DeliveryOf,
        /// The number; empty where it has none any more.
        number: String,
        /// The number before, where there was one.
        was: Option<String>,
    },
    /// It was handed over to the post.
    Posted {
        /// Which.
        of: DeliveryOf,
        /// The day.
        on: Date,
    },
    /// The post says that it arrived.
    Delivered {
        /// Which.
        of: DeliveryOf,
        /// The day on which it arrived.
        on: Date,
    },
    /// It came back.
    Returned {
        /// Which.
        of: DeliveryOf,
        /// The day on which it came back.
        on: Date,
        /// Why.
        why: WhyReturned,
    },
    /// A state was noted by mistake.
    TakenBack {
        /// Which.
        of: DeliveryOf,
        /// The state that it had by mistake.
        was: PostState,
        /// How it stands instead.
        state: PostState,
        /// Why, in a person's words.
        reason: String,
    },
    /// A scan proves that it was posted, or that it arrived.
    Proven {
        /// Which.
        of: DeliveryOf,
        /// As the file is called.
        name: String,
        /// SHA-256 of its bytes.
        sha256: String,
    },
}

impl PostChange {
    /// Which notice it is about.
    pub fn of(&self) -> &DeliveryOf {
        match self {
            PostChange::Queued { of, .. }
            | PostChange::Printed { of, .. }
            | PostChange::Withdrawn { of, .. }
            | PostChange::Numbered { of, .. }
            | PostChange::Posted { of, .. }
            | PostChange::Delivered { of, .. }
            | PostChange::Returned { of, .. }
            | PostChange::TakenBack { of, .. }
            | PostChange::Proven { of, .. } => of,
        }
    }

    pub(super) fn code(&self) -> &'static str {
        match self {
            PostChange::Queued { .. } => "post.queued",
            PostChange::Printed { .. } => "post.printed",
            PostChange::Withdrawn { .. } => "post.withdrawn",
            PostChange::Numbered { .. } => "post.numbered",
            PostChange::Posted { .. } => "post.posted",
            PostChange::Delivered { .. } => "post.delivered",
            PostChange::Returned { .. } => "post.returned",
            PostChange::TakenBack { .. } => "post.taken_back",
            PostChange::Proven { .. } => "post.proven",
        }
    }
}
