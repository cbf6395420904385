//! `policy versions|diff|test|restore|publish --json`: which policies were in use, what differs between two, and what came of tests.

use dunlin_app::Clock;
use dunlin_app::policies::{
    Changed, DiffLine, InTheMiddle, LineMark, SegmentChange, SegmentMark, StepChange, StepMark, StepOn, TestTried, Used,
};
use dunlin_app::policy_text::print_when;
use serde::Serialize;

use crate::iso;

/// The answer to `policy versions`.
#[derive(Debug, Serialize)]
pub struct PolicyVersions {
    /// Newest first.
    pub versions: Vec<PolicyVersionLine>,
}

/// A policy that is or was in use.
#[derive(Debug, Serialize)]
pub struct PolicyVersionLine {
    /// Its number, from 1; a run names it.
    pub version: i64,
    /// It is in use.
    pub live: bool,
    /// It is the one that ships with the program.
    pub is_standard: bool,
    /// Since which day, in the creditor's zone.
    pub on: String,
    /// Who took it into use.
    pub actor: String,
    /// Why.
    pub why: String,
    /// Runs that it decided.
    pub runs: usize,
}

impl PolicyVersions {
    /// Versions; days are those of the creditor's zone.
    pub fn new(versions: &[Used], zone: &str) -> PolicyVersions {
        let line = |used: &Used| PolicyVersionLine {
            version: used.version.version,
            live: used.is_live,
            is_standard: used.version.is_standard,
            on: iso(Clock::Fixed(used.version.at).today(zone)),
            actor: used.version.actor.clone(),
            why: used.version.why.clone(),
            runs: used.runs,
        };
        PolicyVersions { versions: versions.iter().map(line).collect() }
    }
}

/// The answer to `policy middle` and `policy move --all`.
#[derive(Debug, Serialize)]
pub struct PolicyMiddle {
    /// The version in use.
    pub live: i64,
    /// By customer number.
    pub customers: Vec<PolicyMiddleLine>,
}

/// A customer on an older version.
#[derive(Debug, Serialize)]
pub struct PolicyMiddleLine {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The version.
    pub version: i64,
    /// The segment; `null` is the general policy.
    pub segment: Option<String>,
    /// The day of the oldest late notice of an open item, or of the move.
    pub since: String,
    /// `notice` or `moved`.
    pub by: &'static str,
}

impl PolicyMiddle {
    /// Customers on older versions than the one in use.
    pub fn new(found: &[InTheMiddle], live: i64) -> PolicyMiddle {
        let line = |own: &InTheMiddle| PolicyMiddleLine {
            customer: own.customer.clone(),
            name: own.name.clone(),
            version: own.under.version,
            segment: own.under.segment.clone(),
            since: iso(own.since),
            by: if own.is_moved { "moved" } else { "notice" },
        };
        PolicyMiddle { live, customers: found.iter().map(line).collect() }
    }
}

/// The answer to `policy diff`.
#[derive(Debug, Serialize)]
pub struct PolicyDiff {
    /// The older one: a version's number.
    pub from: i64,
    /// The newer one: a version's number; `null` is the draft, or the file.
    pub to: Option<i64>,
    /// The file that is the newer one.
    pub file: Option<String>,
    /// Steps that differ.
    pub steps: Vec<PolicyStepChange>,
    /// Segments that differ, and steps that differ for their customers alone.
    pub segments: Vec<PolicySegmentChange>,
    /// The lines that differ, with those around them.
    pub lines: Vec<PolicyDiffLine>,
}

/// A step that differs.
#[derive(Debug, Serialize)]
pub struct PolicyStepChange {
    /// Its id.
    pub step: String,
    /// `added`, `removed`, `switched_on`, `switched_off`, `moved` or `changed`.
    pub change: &'static str,
    /// Of a step that moved, its `when` before.
    pub from: Option<String>,
    /// Of a step that moved, its `when` now.
    pub to: Option<String>,
}

/// A segment that differs.
#[derive(Debug, Serialize)]
pub struct PolicySegmentChange {
    /// Its name.
    pub segment: String,
    /// `added`, `removed`, `condition` (it is about other customers) or `step`.
    pub change: &'static str,
    /// The step that differs.
    pub step: Option<PolicyStepChange>,
}

impl PolicySegmentChange {
    fn of(change: &SegmentChange) -> PolicySegmentChange {
        let (word, step) = match &change.mark {
            SegmentMark::Added => ("added", None),
            SegmentMark::Removed => ("removed", None),
            SegmentMark::Condition => ("condition", None),
            SegmentMark::Step(step) => ("step", Some(PolicyStepChange::of(step))),
        };
        PolicySegmentChange { segment: change.segment.clone(), change: word, step }
    }
}

/// A line of a difference.
#[derive(Debug, Serialize)]
pub struct PolicyDiffLine {
    /// `same`, `gone` or `new`.
    pub mark: &'static str,
    /// Its number in the older text.
    pub old: Option<usize>,
    /// Its number in the newer text.
    pub new: Option<usize>,
    /// The line.
    pub text: String,
}

impl PolicyDiff {
    /// What differs between two texts.
    pub fn new(from: i64, to: Option<i64>, changed: &Changed, lines: &[Vec<DiffLine>]) -> PolicyDiff {
        let line = |line: &DiffLine| PolicyDiffLine {
            mark: line_word(line.mark),
            old: line.old,
            new: line.new,
            text: line.text.clone(),
        };
        PolicyDiff {
            from,
            to,
            file: None,
            steps: changed.steps.iter().map(PolicyStepChange::of).collect(),
            segments: changed.segments.iter().map(PolicySegmentChange::of).collect(),
            lines: lines.iter().flatten().map(line).collect(),
        }
    }
}

impl PolicyStepChange {
    fn of(change: &StepChange) -> PolicyStepChange {
        let (from, to) = match &change.mark {
            StepMark::Moved { from, to } => (Some(print_when(from)), Some(print_when(to))),
            _ => (None, None),
        };
        PolicyStepChange { step: change.step.clone(), change: step_word(&change.mark), from, to }
    }
}

fn step_word(mark: &StepMark) -> &'static str {
    match mark {
        StepMark::Added => "added",
        StepMark::Removed => "removed",
        StepMark::SwitchedOn => "switched_on",
        StepMark::SwitchedOff => "switched_off",
        StepMark::Moved { .. } => "moved",
        StepMark::Changed => "changed",
    }
}

fn line_word(mark: LineMark) -> &'static str {
    match mark {
        LineMark::Same => "same",
        LineMark::Gone => "gone",
        LineMark::New => "new",
    }
}

/// The answer to `policy test`.
#[derive(Debug, Serialize)]
pub struct PolicyTests {
    /// All passed.
    pub ok: bool,
    /// In the order of the file.
    pub tests: Vec<PolicyTestLine>,
}

/// What came of a test.
#[derive(Debug, Serialize)]
pub struct PolicyTestLine {
    /// What it is about.
    pub name: String,
    /// Line from 1.
    pub line: Option<usize>,
    /// It passed.
    pub ok: bool,
    /// The due date of its invoice.
    pub due_on: String,
    /// What was expected, by day.
    pub expected: Vec<PolicyTestStep>,
    /// What was found, by day.
    pub found: Vec<PolicyTestStep>,
    /// Events that a rule stands against.
    pub refused: Vec<PolicyTestRefusal>,
}

/// A step on its day.
#[derive(Debug, Serialize)]
pub struct PolicyTestStep {
    /// The day.
    pub on: String,
    /// The step.
    pub step: String,
}

/// An event that a rule stands against.
#[derive(Debug, Serialize)]
pub struct PolicyTestRefusal {
    /// The day.
    pub on: String,
    /// Why, as a sentence.
    pub why: String,
}

impl PolicyTests {
    /// What came of tests.
    pub fn new(tried: &[TestTried]) -> PolicyTests {
        let steps = |steps: &[StepOn]| -> Vec<PolicyTestStep> {
            steps.iter().map(|(on, step)| PolicyTestStep { on: iso(*on), step: step.clone() }).collect()
        };
        let refused = |(on, why): &(jiff::civil::Date, String)| PolicyTestRefusal { on: iso(*on), why: why.clone() };
        let line = |test: &TestTried| PolicyTestLine {
            name: test.name.clone(),
            line: test.line,
            ok: test.is_passed(),
            due_on: iso(test.due_on),
            expected: steps(&test.expected),
            found: steps(&test.found),
            refused: test.refused.iter().map(refused).collect(),
        };
        PolicyTests { ok: tried.iter().all(TestTried::is_passed), tests: tried.iter().map(line).collect() }
    }
}
