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

/// What became of a segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SegmentMark {
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It is about other customers.
    Condition,
    /// A step differs for it, in another way than for all.
    Step(StepChange),
}

/// A segment that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentChange {
    /// Its name.
    pub segment: String,
    /// What became of it.
    pub mark: SegmentMark,
}

/// What differs between two policies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changed {
    /// Steps, for all customers.
    pub steps: Vec<StepChange>,
    /// Segments, and steps for their customers alone.
    pub segments: Vec<SegmentChange>,
}

/// What differs between two policies, for all customers and for those of segments.
pub fn changed(old: &WrittenPolicy, new: &WrittenPolicy) -> Changed {
    Changed { steps: changes(old, new), segments: segment_changes(old, new) }
}

/// What differs in the segments of two policies beyond what differs for all, in the order of the new one, those that went at the end.
fn segment_changes(old: &WrittenPolicy, new: &WrittenPolicy) -> Vec<SegmentChange> {
    let for_all = changes(old, new);
    let before: Vec<_> = old.policy.segments.iter().zip(old.of_segments()).collect();
    let mut found: Vec<SegmentChange> = Vec::new();
    for (segment, (_, whole)) in new.policy.segments.iter().zip(new.of_segments()) {
        let mut tell = |mark| found.push(SegmentChange { segment: segment.name.clone(), mark });
        let Some((was, (_, whole_was))) = before.iter().find(|(was, _)| was.name == segment.name) else {
            tell(SegmentMark::Added);
            continue;
        };
        if was.when != segment.when {
            tell(SegmentMark::Condition);
        }
        let own = changes(whole_was, &whole).into_iter().filter(|change| !for_all.contains(change));
        own.for_each(|change| tell(SegmentMark::Step(change)));
    }
    let went = before.iter().filter(|(was, _)| new.policy.segments.iter().all(|segment| segment.name != was.name));
    found.extend(went.map(|(was, _)| SegmentChange { segment: was.name.clone(), mark: SegmentMark::Removed }));
    found
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

    #[test]
    fn a_segment_tells_what_differs_for_it_alone() {
        let segment = |name: &str, when: &str, day: u8| {
            format!(
                "[[segment]]\nname = \"{name}\"\nwhen = \"class {when}\"\n[[segment.step]]\nid = \"past-due\"\nwhen = \"due + {day}\"\n"
            )
        };
        let of = |parts: &[String]| read(&format!("{STANDARD}\n{}", parts.concat())).expect("sound");
        let old = of(&[segment("A", "a", 6), segment("B", "b", 7)]);
        let new = of(&[segment("A", "aa", 7), segment("C", "c", 6)]);
        let moved = StepMark::Moved { from: Anchor::Due(6), to: Anchor::Due(7) };
        let step = SegmentMark::Step(StepChange { step: "past-due".to_string(), mark: moved });
        let wanted =
            [("A", SegmentMark::Condition), ("A", step), ("C", SegmentMark::Added), ("B", SegmentMark::Removed)];
        let wanted = wanted.map(|(segment, mark)| SegmentChange { segment: segment.to_string(), mark });
        assert_eq!(segment_changes(&old, &new), wanted);
        let all = read(&format!("{}\n{}", STANDARD.replace("\"due + 15\"", "\"due + 12\""), segment("A", "a", 6)));
        let all = all.expect("sound");
        assert!(segment_changes(&of(&[segment("A", "a", 6)]), &all).is_empty(), "that holds for all");
    }
}
