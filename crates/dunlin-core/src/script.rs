//! Which words fit a call or a visit of the policy, by where its step stands.
//!
//! Requirements R1.4, R2.7, R0.8. The words are those of letters; here is only which: a friendly first contact, the first call about what is
//! late, a further one, a visit, and the call when it is seriously overdue, after a certified letter.

use crate::policy::{Act, Channel, Part, Policy, Step};

/// Which words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Nothing is late: how they are getting on (R3.4).
    Welcome,
    /// The first call about what is late (R2.7).
    First,
    /// A further one (R1.6).
    Again,
    /// Somebody goes there (R1.7).
    Visit,
    /// It is seriously overdue (R0.8).
    Serious,
}

impl Script {
    /// All of them, the friendliest first.
    pub const ALL: [Script; 5] = [Script::Welcome, Script::First, Script::Again, Script::Visit, Script::Serious];

    /// The stable word for files and JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Script::Welcome => "welcome",
            Script::First => "first",
            Script::Again => "again",
            Script::Visit => "visit",
            Script::Serious => "serious",
        }
    }

    /// The words of a step; `None` for a step that is no call and no visit, or that the policy does not have.
    pub fn of(policy: &Policy, step: &str) -> Option<Script> {
        let (at, step) = policy.find(step)?;
        let Act::Task { channel, .. } = &step.act else { return None };
        let before = policy.steps[..at].iter().filter(|one| one.part == Part::Late);
        let is_certified = |one: &Step| matches!(one.act, Act::Notice { channel: Channel::Certified, .. });
        let is_call = |one: &Step| matches!(one.act, Act::Task { channel: Channel::Phone, .. });
        match channel {
            Channel::Visit => Some(Script::Visit),
            Channel::Phone if step.part != Part::Late => Some(Script::Welcome),
            Channel::Phone if before.clone().any(is_certified) => Some(Script::Serious),
            Channel::Phone if before.clone().any(is_call) => Some(Script::Again),
            Channel::Phone => Some(Script::First),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::tests::policy;

    #[test]
    fn the_place_of_a_call_says_which_words_fit() {
        let policy = policy();
        let of = |step| Script::of(&policy, step).map(Script::code);
        assert_eq!(of("call-1"), Some("first"));
        assert_eq!(of("final-call"), Some("serious"), "it comes after a certified letter");
        assert_eq!((of("reminder"), of("placement"), of("nowhere")), (None, None, None));
        let mut softer = policy.clone();
        softer.steps.retain(|step| step.id != *"second-notice");
        assert_eq!(Script::of(&softer, "final-call"), Some(Script::Again));
    }
}
