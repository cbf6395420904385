//! `policy versions|diff|restore|publish --json`: which policies were in use, and what differs between two.

use dunlin_app::Clock;
use dunlin_app::policies::{DiffLine, LineMark, StepChange, StepMark, Used};
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

/// The answer to `policy diff`.
#[derive(Debug, Serialize)]
pub struct PolicyDiff {
    /// The older one: a version's number.
    pub from: i64,
    /// The newer one: a version's number; `null` is the draft.
    pub to: Option<i64>,
    /// Steps that differ.
    pub steps: Vec<PolicyStepChange>,
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
    pub fn new(from: i64, to: Option<i64>, steps: &[StepChange], lines: &[Vec<DiffLine>]) -> PolicyDiff {
        let step =
            |change: &StepChange| PolicyStepChange { step: change.step.clone(), change: step_word(&change.mark) };
        let line = |line: &DiffLine| PolicyDiffLine {
            mark: line_word(line.mark),
            old: line.old,
            new: line.new,
            text: line.text.clone(),
        };
        let (steps, lines) = (steps.iter().map(step).collect(), lines.iter().flatten().map(line).collect());
        PolicyDiff { from, to, steps, lines }
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
