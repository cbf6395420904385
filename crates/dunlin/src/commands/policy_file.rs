//! `policy lint|diff|test FILE`: a policy file before it is used: what is wrong or odd, what differs from the policy in use, and whether it
//! does what its own tests expect.

use std::path::Path;

use dunlin_app::policies::{self, Changed, PolicyWords, SegmentMark, StepChange, StepMark, TestTried, try_tests};
use dunlin_app::policy_text::{PolicyProblem, WrittenPolicy, read as read_written, refused};
use dunlin_app::{AppError, Failure};
use dunlin_core::policy::Anchor;
use dunlin_letters::Template;
use dunlin_wire::{PolicyDiff, PolicyProblems, PolicyTests};

use super::policy::{in_use, read};
use crate::cli::Global;
use crate::exit::Ending;
use crate::session::{Session, answer};
use crate::table::wrapped;
use crate::words::{count, short_day, words};

pub(crate) fn lint(global: &Global, file: Option<&Path>) -> Result<Ending, AppError> {
    let text = match file {
        Some(path) => read(path)?,
        None => in_use(global)?.0,
    };
    let (problems, warnings) = match read_written(&text) {
        Ok(written) => (Vec::new(), policies::warnings(&written, &text)),
        Err(problems) => (problems, Vec::new()),
    };
    let report = PolicyProblems::new(&problems, &warnings);
    answer(global, &report, |_| lint_lines(&problems, &warnings))?;
    Ok(if report.ok { Ending::Done } else { Ending::NotOk })
}

fn lint_lines(problems: &[PolicyProblem], warnings: &[PolicyProblem]) -> Vec<String> {
    let mut lines = Vec::new();
    if problems.is_empty() {
        lines.push("The policy has no problem.".to_string());
    } else {
        lines.push(format!("{}:", count(problems.len() as u64, "problem", "problems")));
        lines.extend(problems.iter().flat_map(|problem| wrapped(&problem.to_string(), 2)));
    }
    if problems.iter().any(|problem| problem.code == "policy.letter_unknown") {
        let letters: Vec<&str> = Template::ALL.iter().map(|template| template.code()).collect();
        lines.extend(wrapped(&format!("Letters: {}.", letters.join(", ")), 0));
    }
    if !warnings.is_empty() {
        lines.push(format!("{}:", count(warnings.len() as u64, "warning", "warnings")));
        lines.extend(warnings.iter().flat_map(|warning| wrapped(&warning.to_string(), 2)));
    }
    lines
}

/// What differs between the policy in use and a file.
pub(crate) fn diff(global: &Global, file: &Path) -> Result<Ending, AppError> {
    let new = read(file)?;
    let written = read_file(&new)?;
    let session = Session::open(global)?;
    let live = policies::live_text(&session.setting.creditor).to_string();
    let changed = read_written(&live).map(|live| policies::changed(&live, &written)).unwrap_or_default();
    let from = session.setting.creditor.policy_version;
    let mut report = PolicyDiff::new(from, None, &changed, &policies::hunks(&live, &new));
    report.file = Some(file.display().to_string());
    session.answer(&report, |report| diff_told(report, &changed))?;
    Ok(Ending::Done)
}

/// What differs, in words, then the lines.
pub(super) fn diff_told(report: &PolicyDiff, changed: &Changed) -> Vec<String> {
    let steps = changed.steps.iter().map(said);
    let segments = changed.segments.iter().map(|change| {
        let became = match &change.mark {
            SegmentMark::Added => "added".to_string(),
            SegmentMark::Removed => "removed".to_string(),
            SegmentMark::Condition => "about other customers".to_string(),
            SegmentMark::Step(step) => said(step),
        };
        format!("Segment \"{}\": {became}", change.segment)
    });
    let mut lines: Vec<String> = steps.chain(segments).flat_map(|told| wrapped(&told, 0)).collect();
    if !lines.is_empty() && !report.lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(diff_lines(report));
    if lines.is_empty() { vec!["Nothing differs.".to_string()] } else { lines }
}

/// The lines that differ, each with its sign.
fn diff_lines(report: &PolicyDiff) -> impl Iterator<Item = String> {
    let sign = |mark: &str| match mark {
        "gone" => '-',
        "new" => '+',
        _ => ' ',
    };
    report.lines.iter().map(move |line| format!("{} {}", sign(line.mark), line.text))
}

/// What became of a step, in words.
fn said(change: &StepChange) -> String {
    let names = PolicyWords::new(words());
    let name = names.step_name(&change.step);
    let became = match &change.mark {
        StepMark::Added => "added".to_string(),
        StepMark::Removed => "removed".to_string(),
        StepMark::SwitchedOn => "switched on".to_string(),
        StepMark::SwitchedOff => "switched off".to_string(),
        StepMark::Moved { from: Anchor::Due(from), to: Anchor::Due(to) } => {
            format!("moved from day {from} to day {to}")
        }
        StepMark::Moved { from, to } => {
            let lower = |when: &Anchor| {
                let text = names.when(when);
                let mut letters = text.chars();
                letters
                    .next()
                    .map_or_else(String::new, |first| first.to_lowercase().collect::<String>() + letters.as_str())
            };
            format!("moved: {}; before: {}", lower(to), lower(from))
        }
        StepMark::Changed => "changed".to_string(),
    };
    format!("{name} ({}): {became}", change.step)
}

/// Whether a policy does what its tests expect.
pub(crate) fn test(global: &Global, file: &Path) -> Result<Ending, AppError> {
    let text = read(file)?;
    let written = read_file(&text)?;
    if written.tests.is_empty() {
        let message = format!("{} has no [[test]]", file.display());
        return Err(AppError::new(Failure::Refused, "policy.no_tests", message)
            .hint("docs/reference/policy.md says how one is written"));
    }
    let tried = try_tests(&written);
    let report = PolicyTests::new(&tried);
    answer(global, &report, |_| test_lines(&tried))?;
    Ok(if report.ok { Ending::Done } else { Ending::NotOk })
}

fn read_file(text: &str) -> Result<WrittenPolicy, AppError> {
    read_written(text).map_err(|problems| refused(&problems))
}

fn test_lines(tried: &[TestTried]) -> Vec<String> {
    let mut lines = Vec::new();
    for test in tried.iter().filter(|test| !test.is_passed()) {
        let line = test.line.map(|line| format!("line {line}: ")).unwrap_or_default();
        lines.extend(wrapped(&format!("{line}\"{}\" failed", test.name), 0));
        let differs = |some: &[(jiff::civil::Date, String)], others: &[(jiff::civil::Date, String)], word: &str| {
            let missing = some.iter().filter(|one| !others.contains(one));
            missing
                .map(|(on, step)| {
                    let days = dunlin_core::days::between(test.due_on, *on);
                    format!("  {word}: {step} on {} (due {days:+})", short_day(*on))
                })
                .collect::<Vec<String>>()
        };
        lines.extend(differs(&test.expected, &test.found, "expected"));
        lines.extend(differs(&test.found, &test.expected, "found"));
        lines.extend(test.refused.iter().flat_map(|(on, why)| wrapped(&format!("{}: {why}", short_day(*on)), 2)));
    }
    let failed = tried.iter().filter(|test| !test.is_passed()).count();
    let all = count(tried.len() as u64, "test", "tests");
    lines.push(if failed == 0 { format!("{all} passed.") } else { format!("{failed} of {all} failed.") });
    lines
}
