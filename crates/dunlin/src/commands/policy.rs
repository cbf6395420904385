//! `policy show|lint|set`: the ordered list of steps as a text file that can be read, copied, edited and checked.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use dunlin_app::creditors::set_policy;
use dunlin_app::policy_text::{STANDARD, parse};
use dunlin_app::{AppError, Failure};
use dunlin_letters::Template;
use dunlin_wire::{Changes, PolicyProblems, PolicyReport};

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::{Session, answer, sentences};
use crate::table::wrapped;
use crate::words::count;

/// The ordered list of steps
#[derive(Debug, Subcommand)]
pub(crate) enum Policy {
    /// Print the policy in use, as a file that can be copied and edited
    #[command(after_help = "Example:\n  dunlin policy show > mine.toml")]
    Show {
        /// The standard policy; needs no book
        #[arg(long)]
        standard: bool,
    },
    /// Check a policy file; the policy in use when none is named
    ///
    /// Exit code 1 when there is a problem.
    Lint {
        /// The file
        file: Option<PathBuf>,
    },
    /// Take a policy file into use
    Set(Set),
}

/// Which policy is taken into use
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct Set {
    /// The file
    file: Option<PathBuf>,
    /// The standard policy
    #[arg(long)]
    standard: bool,
}

pub(crate) fn run(global: &Global, command: Policy) -> Result<Ending, AppError> {
    match command {
        Policy::Show { standard } => show(global, standard),
        Policy::Lint { file } => lint(global, file.as_deref()),
        Policy::Set(args) => set(global, &args),
    }
}

/// The text of the policy in use, and whether it is the standard one.
fn in_use(global: &Global) -> Result<(String, bool), AppError> {
    let text = Session::open(global)?.setting.creditor.policy_text;
    let is_standard = text.is_none();
    Ok((text.unwrap_or_else(|| STANDARD.to_string()), is_standard))
}

fn show(global: &Global, standard: bool) -> Result<Ending, AppError> {
    let (text, is_standard) = if standard { (STANDARD.to_string(), true) } else { in_use(global)? };
    let policy = parse(&text).map_err(|_| {
        let message = "the policy in use has a problem";
        AppError::new(Failure::Failed, "policy.damaged", message).hint("dunlin policy lint shows it")
    })?;
    answer(global, &PolicyReport::new(&policy, &text, is_standard), |report| vec![report.text.trim_end().to_string()])?;
    Ok(Ending::Done)
}

fn read(path: &Path) -> Result<String, AppError> {
    fs::read_to_string(path).map_err(|error| {
        let is_missing = error.kind() == std::io::ErrorKind::NotFound;
        let (failure, code) =
            if is_missing { (Failure::NotFound, "file.missing") } else { (Failure::Failed, "file.unreadable") };
        AppError::new(failure, code, format!("{}: {error}", path.display()))
    })
}

fn lint(global: &Global, file: Option<&Path>) -> Result<Ending, AppError> {
    let text = match file {
        Some(path) => read(path)?,
        None => in_use(global)?.0,
    };
    let problems = parse(&text).err().unwrap_or_default();
    let report = PolicyProblems::from(problems.as_slice());
    answer(global, &report, lines)?;
    Ok(if report.ok { Ending::Done } else { Ending::NotOk })
}

fn lines(report: &PolicyProblems) -> Vec<String> {
    if report.ok {
        return vec!["The policy has no problem.".to_string()];
    }
    let mut lines = vec![format!("{}:", count(report.problems.len() as u64, "problem", "problems"))];
    for problem in &report.problems {
        let line = problem.line.map(|line| format!("line {line}: ")).unwrap_or_default();
        lines.extend(wrapped(&format!("{line}{}", problem.message), 2));
    }
    if report.problems.iter().any(|problem| problem.code == "policy.letter_unknown") {
        let letters: Vec<&str> = Template::ALL.iter().map(|template| template.code()).collect();
        lines.extend(wrapped(&format!("Letters: {}.", letters.join(", ")), 0));
    }
    lines
}

fn set(global: &Global, args: &Set) -> Result<Ending, AppError> {
    let text = args.file.as_deref().map(read).transpose()?;
    let mut session = Session::open(global)?;
    let policy = set_policy(&mut session.app, &session.setting, text)?;
    let steps = count(policy.steps.len() as u64, "step", "steps");
    let text = format!("Policy \"{}\" with {steps} is in use from the next run on.", policy.name);
    session.answer(&Changes::setting("policy.changed", [text]), |changes| sentences(&changes.changes))?;
    Ok(Ending::Done)
}
