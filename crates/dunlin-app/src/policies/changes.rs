//! Which steps differ between two policies: what a person reads before the lines of the text.

use dunlin_core::policy::Anchor;

use crate::policy_text::{WrittenPolicy, WrittenStep};

/// What became of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepMark {
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It is taken again.
    SwitchedOn,
    /// It is not taken any more.
    SwitchedOff,
    /// Only its day is another.
    Moved {
        /// From which day it counted.
        from: Anchor,
        /// From which it counts.
        to: Anchor,
    },
    /// Something else of it is another.
    Changed,
}

/// A step that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepChange {
    /// The step.
    pub step: String,
    /// What became of it.
    pub mark: StepMark,
}

/// The steps that differ, in the order of the new policy, those that went at the end.
pub fn changes(old: &WrittenPolicy, new: &WrittenPolicy) -> Vec<StepChange> {
    let came = new.steps.iter().filter_map(|step| {
        let mark = match old.find(&step.step.id) {
            None => Some(StepMark::Added),
            Some(before) => mark(before, step),
        };
        mark.map(|mark| StepChange { step: step.step.id.to_string(), mark })
    });
    let went = old.steps.iter().filter(|step| new.find(&step.step.id).is_none());
    let went = went.map(|step| StepChange { step: step.step.id.to_string(), mark: StepMark::Removed });
    came.chain(went).collect()
}

fn mark(before: &WrittenStep, after: &WrittenStep) -> Option<StepMark> {
    if before == after {
        return None;
    }
    if before.is_on != after.is_on {
        return Some(if after.is_on { StepMark::SwitchedOn } else { StepMark::SwitchedOff });
    }
    let mut moved = before.step.clone();
    moved.when = after.step.when.clone();
    Some(if moved == after.step {
        StepMark::Moved { from: before.step.when.clone(), to: after.step.when.clone() }
    } else {
        StepMark::Changed
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy_text::{STANDARD, read};

    #[test]
    fn a_step_is_named_once_with_what_became_of_it() {
        let old = read(STANDARD).expect("sound");
        let text = STANDARD
            .replace("when = \"due + 5\"", "when = \"due + 4\"")
            .replace("id = \"visit\"\n", "id = \"visit\"\noff = true\n")
            .replace("letter = \"demand\" ", "letter = \"final-notice\" ")
            .replace("\"welcome-call\"", "\"hello\"");
        let new = read(&text).expect("sound");
        let told = changes(&old, &new);
        let moved = StepMark::Moved { from: Anchor::Due(5), to: Anchor::Due(4) };
        let wanted = [
            ("hello", StepMark::Added),
            ("past-due", moved),
            ("visit", StepMark::SwitchedOff),
            ("demand", StepMark::Changed),
            ("welcome-call", StepMark::Removed),
        ];
        assert_eq!(told, wanted.map(|(step, mark)| StepChange { step: step.to_string(), mark }));
        assert_eq!(changes(&new, &old)[2].mark, StepMark::SwitchedOn);
        assert!(changes(&old, &old).is_empty());
    }
}
