//! What becomes of a letter, as sentences of the log.

use dunlin_core::change::PostChange;
use dunlin_core::post::{PostState, WhyReturned};

use super::day;

/// What came to be.
pub(super) fn post(change: &PostChange) -> String {
    let key = &change.of().key;
    match change {
        PostChange::Queued { to, .. } => format!("{key} is to be printed, for {to}."),
        PostChange::Printed { at, .. } => format!("{key} is letter {} of print batch {}.", at.place, at.batch),
        PostChange::Withdrawn { reasons, .. } => {
            format!("{key} is not posted, because what it says does not hold any more: {}.", reasons.join(", "))
        }
        PostChange::Numbered { number, .. } if number.is_empty() => format!("{key} has no posting number any more."),
        PostChange::Numbered { number, .. } => format!("{key} goes by post under the number {number}."),
        PostChange::Posted { on, .. } => format!("{key} was posted on {}.", day(*on)),
        PostChange::Delivered { on, .. } => format!("{key} was delivered on {}.", day(*on)),
        PostChange::Returned { on, why, .. } => {
            format!("{key} came back on {}, and never reached the customer: {}.", day(*on), why_text(*why))
        }
        PostChange::TakenBack { was: PostState::Delivered, reason, .. } => {
            format!("{key} was not delivered after all: {reason}.")
        }
        PostChange::TakenBack { reason, .. } => format!("{key} was not posted after all: {reason}."),
        PostChange::Proven { name, .. } => format!("{name} proves what became of {key}."),
    }
}

/// Why a letter came back.
pub fn why_text(why: WhyReturned) -> &'static str {
    match why {
        WhyReturned::Unknown => "nobody of that name is known there",
        WhyReturned::Moved => "they moved away",
        WhyReturned::NotCollected => "nobody fetched it",
        WhyReturned::Refused => "they did not take it",
        WhyReturned::Other => "the post gives another reason",
    }
}
