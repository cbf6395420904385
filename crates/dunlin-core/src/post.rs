//! What becomes of a notice on paper: printed, posted, delivered, or returned.
//!
//! Requirements R0.6, R0.7, R2.5. Decides which state follows which, and why a letter that came back says that the address is wrong. A
//! letter that came back counts as never sent, like a mail that did. The number of a certified letter is checked by `postal_number`.

/// Where a letter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum PostState {
    /// Issued, in no print batch yet.
    Ready,
    /// In a print batch.
    Printed,
    /// Handed over to the post.
    Posted,
    /// The post says that it arrived.
    Delivered,
    /// It came back, and counts for nothing.
    Returned,
    /// It was not posted, because what it says does not hold any more.
    Withdrawn,
}

impl PostState {
    /// All of them, in the order in which a letter goes through them.
    pub const ALL: [PostState; 6] = [
        PostState::Ready,
        PostState::Printed,
        PostState::Posted,
        PostState::Delivered,
        PostState::Returned,
        PostState::Withdrawn,
    ];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            PostState::Ready => "ready",
            PostState::Printed => "printed",
            PostState::Posted => "posted",
            PostState::Delivered => "delivered",
            PostState::Returned => "returned",
            PostState::Withdrawn => "withdrawn",
        }
    }

    /// The state of a stable word.
    pub fn find(code: &str) -> Option<PostState> {
        PostState::ALL.into_iter().find(|state| state.code() == code)
    }

    /// It lies in the house still.
    pub fn is_in_house(self) -> bool {
        matches!(self, PostState::Ready | PostState::Printed)
    }

    /// It left the house.
    pub fn has_left(self) -> bool {
        matches!(self, PostState::Posted | PostState::Delivered | PostState::Returned)
    }

    /// The state may follow. A letter that somebody printed by hand is posted without a batch. What came back, or was withdrawn, stays so:
    /// its steps are to be taken again already.
    pub fn may_become(self, next: PostState) -> bool {
        use PostState::{Delivered, Posted, Printed, Ready, Returned, Withdrawn};
        match next {
            Ready => false,
            Printed => self == Ready,
            Posted => matches!(self, Ready | Printed),
            Delivered => self == Posted,
            Returned => matches!(self, Posted | Delivered),
            Withdrawn => self.is_in_house(),
        }
    }

    /// The state before it, where a person may take it back as a mistake.
    pub fn before(self) -> Option<PostState> {
        match self {
            PostState::Posted => Some(PostState::Printed),
            PostState::Delivered => Some(PostState::Posted),
            PostState::Ready | PostState::Printed | PostState::Returned | PostState::Withdrawn => None,
        }
    }
}

/// Why a letter came back, as the post says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum WhyReturned {
    /// Nobody of that name is known there, or the address does not exist.
    Unknown,
    /// They moved away.
    Moved,
    /// Nobody fetched it.
    NotCollected,
    /// They did not take it.
    Refused,
    /// Something else.
    Other,
}

impl WhyReturned {
    /// All of them.
    pub const ALL: [WhyReturned; 5] =
        [WhyReturned::Unknown, WhyReturned::Moved, WhyReturned::NotCollected, WhyReturned::Refused, WhyReturned::Other];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            WhyReturned::Unknown => "unknown",
            WhyReturned::Moved => "moved",
            WhyReturned::NotCollected => "not_collected",
            WhyReturned::Refused => "refused",
            WhyReturned::Other => "other",
        }
    }

    /// The reason of a stable word.
    pub fn find(code: &str) -> Option<WhyReturned> {
        WhyReturned::ALL.into_iter().find(|why| why.code() == code)
    }

    /// No letter goes to that address any more, until it changes.
    pub fn is_address_wrong(self) -> bool {
        matches!(self, WhyReturned::Unknown | WhyReturned::Moved)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_back_or_was_withdrawn_stays_so() {
        for end in [PostState::Returned, PostState::Withdrawn] {
            assert!(PostState::ALL.into_iter().all(|next| !end.may_become(next)), "{end:?}");
            assert_eq!(end.before(), None);
        }
    }

    #[test]
    fn a_letter_that_left_is_not_withdrawn_and_one_that_did_not_is_not_delivered() {
        let after = |state: PostState| PostState::ALL.into_iter().filter(move |next| state.may_become(*next));
        assert!(after(PostState::Ready).eq([PostState::Printed, PostState::Posted, PostState::Withdrawn]));
        assert!(after(PostState::Printed).eq([PostState::Posted, PostState::Withdrawn]));
        assert!(after(PostState::Posted).eq([PostState::Delivered, PostState::Returned]));
        assert!(after(PostState::Delivered).eq([PostState::Returned]));
    }

    #[test]
    fn words_are_found_again() {
        assert!(PostState::ALL.into_iter().all(|state| PostState::find(state.code()) == Some(state)));
        assert!(WhyReturned::ALL.into_iter().all(|why| WhyReturned::find(why.code()) == Some(why)));
        assert_eq!((PostState::find("sent"), WhyReturned::find("")), (None, None));
    }
}
