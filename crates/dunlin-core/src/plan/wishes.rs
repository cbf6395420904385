//! What a person wants otherwise than the policy, for one account on one day.
//!
//! Decides: that wishes only make less happen, or the same in a milder or another way: an item or the whole account is left out, the
//! tone falls to an earlier step, the notice goes to another known contact or by another channel. A step that was lowered is
//! not taken: it comes again when the gap has passed.

use alloc::string::String;
use alloc::vec::Vec;

use crate::policy::{Act, Channel, Part, Policy, StepId};

/// A person's wishes for one account on one day; empty is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
pub struct Wishes {
    /// Nothing is done about the account.
    pub out: bool,
    /// Numbers of items about which nothing is done, and which no notice lists.
    pub leave_out: Vec<String>,
    /// The notice has the tone of this earlier step.
    pub step: Option<StepId>,
    /// It goes this way.
    pub channel: Option<Channel>,
    /// It goes to this contact: an e-mail address or a name that the account knows.
    pub contact: Option<String>,
}

impl Wishes {
    /// Nothing is done about an item.
    pub(super) fn leaves_out(&self, number: &str) -> bool {
        self.out || self.leave_out.iter().any(|own| own == number)
    }

    /// The earlier late notice whose tone is wished for, when it is milder than the step at hand.
    pub(super) fn milder_than(&self, policy: &Policy, step: usize) -> Option<usize> {
        let (at, wished) = policy.find(self.step.as_ref()?)?;
        let is_late_notice = wished.part == Part::Late && matches!(wished.act, Act::Notice { .. });
        (at < step && is_late_notice).then_some(at)
    }
}
