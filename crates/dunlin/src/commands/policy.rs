//! `policy show|set|versions|diff|restore|publish`: the ordered list of steps as a text file that can be read, copied and edited, and every
//! one that was in use. What is done with a file before it is used is `policy_file`'s.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use dunlin_app::policies::{self, Changed, InTheMiddle, MoveInput};
use dunlin_app::policy_text::{STANDARD, parse, read as read_written};
use dunlin_app::{AppError, Failure};
use dunlin_wire::{Changes, PolicyDiff, PolicyMiddle, PolicyReport, PolicyVersions};

use crate::cli::Global;
use crate::commands::policy_file;
use crate::exit::Ending;
use crate::session::{Session, answer, sentences};
use crate::table::{Column, Table};
use crate::words::{count, short_day};

/// The ordered list of steps
#[derive(Debug, Subcommand)]
pub(crate) enum Policy {
    /// Print the policy in use, as a file that can be copied and edited
    #[command(after_help = "Example:\n  dunlin policy show > mine.toml")]
    Show {
        /// The standard policy; needs no book
        #[arg(long, conflicts_with = "version")]
        standard: bool,
        /// One that was in use, by its number
        #[arg(long, value_name = "N")]
        version: Option<i64>,
    },
    /// Check a policy file; the policy in use when none is named
    ///
    /// Exit code 1 when there is a problem; a warning keeps nobody from using it.
    Lint {
        /// The file
        file: Option<PathBuf>,
    },
    /// Take a policy file into use
    Set(Set),
    /// Every policy that was in use: since when, by whom, why
    Versions,
    /// What differs between two versions, or between the one in use and the draft or a file
    #[command(after_help = "Examples:\n  dunlin policy diff --from 3 --to 4\n  dunlin policy diff mine.toml")]
    Diff {
        /// A file, beside the one in use
        #[arg(conflicts_with_all = ["from", "to"])]
        file: Option<PathBuf>,
        /// The older one; the one in use when it is left out
        #[arg(long, value_name = "N")]
        from: Option<i64>,
        /// The newer one; the draft when it is left out
        #[arg(long, value_name = "N")]
        to: Option<i64>,
    },
    /// Try a policy file on its own tests: what is done for an invoice, day by day; needs no book
    ///
    /// Exit code 1 when a test fails.
    #[command(after_help = "Example:\n  dunlin policy test mine.toml")]
    Test {
        /// The file, with its [[test]] tables
        file: PathBuf,
    },
    /// The customers who stay on an older version, because a late notice of an open invoice went out under it
    Middle,
    /// Move a customer, or all, from an older version to another one
    ///
    /// Steps that were taken count; nothing is taken twice, and nothing that lies behind is caught up with.
    #[command(
        after_help = "Examples:\n  dunlin policy move --customer 10482 --why \"asked for it\"\n  dunlin policy move --all --dry-run"
    )]
    Move(Move),
    /// Make a draft of a version that was in use; publish takes it into use
    Restore {
        /// Its number, as `policy versions` shows it
        #[arg(value_name = "N")]
        version: i64,
    },
    /// Take the draft into use
    Publish {
        /// The reason; it stands beside the version for ever
        #[arg(long, value_name = "TEXT")]
        why: String,
    },
}

/// Who is moved, and why
#[derive(Debug, Args)]
pub(crate) struct Move {
    /// Customer number or name
    #[arg(long, value_name = "CUSTOMER", required_unless_present = "all", conflicts_with = "all")]
    customer: Option<String>,
    /// Everybody who stays on an older version, to the one in use
    #[arg(long, conflicts_with = "to")]
    all: bool,
    /// To which version: its number, or live
    #[arg(long, value_name = "N|live", default_value = "live", value_parser = version)]
    to: Target,
    /// Show who would be moved, and move nobody
    #[arg(long, requires = "all")]
    dry_run: bool,
    /// Why; it stands in the log
    #[arg(long, value_name = "TEXT", required_unless_present = "dry_run")]
    why: Option<String>,
}

/// A version of the policy.
#[derive(Debug, Clone, Copy)]
enum Target {
    Live,
    Version(i64),
}

fn version(text: &str) -> Result<Target, String> {
    if text == "live" {
        return Ok(Target::Live);
    }
    text.parse().map(Target::Version).map_err(|_| format!("\"{text}\" is no version; write its number, or live"))
}

/// Which policy is taken into use
#[derive(Debug, Args)]
pub(crate) struct Set {
    #[command(flatten)]
    source: Source,
    /// The reason; it stands beside the version for ever
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
}

/// Where its text is.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct Source {
    /// The file
    file: Option<PathBuf>,
    /// The standard policy
    #[arg(long)]
    standard: bool,
}

pub(crate) fn run(global: &Global, command: Policy) -> Result<Ending, AppError> {
    match command {
        Policy::Show { standard, version } => show(global, standard, version),
        Policy::Lint { file } => policy_file::lint(global, file.as_deref()),
        Policy::Set(args) => set(global, &args),
        Policy::Versions => versions(global),
        Policy::Diff { file: Some(file), .. } => policy_file::diff(global, &file),
        Policy::Diff { from, to, file: None } => diff(global, from, to),
        Policy::Test { file } => policy_file::test(global, &file),
        Policy::Middle => middle(global),
        Policy::Move(args) => move_to(global, &args),
        Policy::Restore { version } => restore(global, version),
        Policy::Publish { why } => publish(global, &why),
    }
}

/// The text of the policy in use, and whether it is the standard one.
pub(super) fn in_use(global: &Global) -> Result<(String, bool), AppError> {
    let text = Session::open(global)?.setting.creditor.policy_text;
    let is_standard = text.is_none();
    Ok((text.unwrap_or_else(|| STANDARD.to_string()), is_standard))
}

fn show(global: &Global, standard: bool, version: Option<i64>) -> Result<Ending, AppError> {
    let (text, is_standard) = match version {
        Some(version) => {
            let mut session = Session::open(global)?;
            let old = policies::find_version(&mut session.app, &session.setting, version)?;
            (old.content, old.is_standard)
        }
        None if standard => (STANDARD.to_string(), true),
        None => in_use(global)?,
    };
    let policy = parse(&text).map_err(|_| {
        let message = "the policy in use has a problem";
        AppError::new(Failure::Failed, "policy.damaged", message).hint("dunlin policy lint shows it")
    })?;
    answer(global, &PolicyReport::new(&policy, &text, is_standard), |report| vec![report.text.trim_end().to_string()])?;
    Ok(Ending::Done)
}

/// The text of a file.
pub(crate) fn read(path: &Path) -> Result<String, AppError> {
    fs::read_to_string(path).map_err(|error| {
        let is_missing = error.kind() == std::io::ErrorKind::NotFound;
        let (failure, code) =
            if is_missing { (Failure::NotFound, "file.missing") } else { (Failure::Failed, "file.unreadable") };
        AppError::new(failure, code, format!("{}: {error}", path.display()))
    })
}

fn set(global: &Global, args: &Set) -> Result<Ending, AppError> {
    let text = args.source.file.as_deref().map(read).transpose()?;
    let mut session = Session::open(global)?;
    let why = args.why.as_deref().unwrap_or("policy set");
    let policy = policies::take_into_use(&mut session.app, &session.setting, text, why)?;
    let steps = count(policy.steps.len() as u64, "step", "steps");
    let text = format!("Policy \"{}\" with {steps} is in use from the next run on.", policy.name);
    session.answer(&Changes::setting("policy.changed", [text]), |changes| sentences(&changes.changes))?;
    Ok(Ending::Done)
}

fn versions(global: &Global) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let used = policies::versions(&mut session.app, &session.setting)?;
    let report = PolicyVersions::new(&used, &session.setting.creditor.timezone);
    session.answer(&report, |report| {
        let mut table = Table::new(&[
            (Column::Right, "Version"),
            (Column::Whole, "Since"),
            (Column::Whole, "By"),
            (Column::Right, "Runs"),
            (Column::Text, "Why"),
        ]);
        for line in &report.versions {
            let why = if line.live { format!("{} (in use)", line.why) } else { line.why.clone() };
            table.row([line.version.to_string(), line.on.clone(), line.actor.clone(), line.runs.to_string(), why]);
        }
        table.lines()
    })?;
    Ok(Ending::Done)
}

/// Who stays on an older version.
fn middle(global: &Global) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let found = policies::in_the_middle(&mut session.app, &session.setting)?;
    let report = PolicyMiddle::new(&found, session.setting.creditor.policy_version);
    session.answer(&report, |_| middle_lines(&found))?;
    Ok(Ending::Done)
}

fn middle_lines(found: &[InTheMiddle]) -> Vec<String> {
    if found.is_empty() {
        return vec!["Every customer is on the version in use.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Whole, "No."),
        (Column::Text, "Customer"),
        (Column::Right, "Version"),
        (Column::Text, "Segment"),
        (Column::Whole, "Since"),
        (Column::Whole, "By"),
    ]);
    for own in found {
        let by = if own.is_moved { "moved" } else { "late notice" };
        let segment = own.under.segment.clone().unwrap_or_default();
        table.row([
            own.customer.clone(),
            own.name.clone(),
            own.under.version.to_string(),
            segment,
            short_day(own.since),
            by.to_string(),
        ]);
    }
    table.lines()
}

fn move_to(global: &Global, args: &Move) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let why = args.why.as_deref().unwrap_or_default();
    if let Some(customer) = &args.customer {
        let to = match args.to {
            Target::Live => None,
            Target::Version(version) => Some(version),
        };
        let input = MoveInput { customer, to, why };
        let done = policies::move_account(&mut session.app, &session.setting, &input)?;
        session.answer_done(&done)?;
        return Ok(Ending::Done);
    }
    let found = if args.dry_run {
        policies::in_the_middle(&mut session.app, &session.setting)?
    } else {
        policies::move_all(&mut session.app, &session.setting, why)?
    };
    let report = PolicyMiddle::new(&found, session.setting.creditor.policy_version);
    session.answer(&report, |_| {
        let mut lines = middle_lines(&found);
        if !found.is_empty() {
            let customers = count(found.len() as u64, "customer", "customers");
            lines.push(if args.dry_run {
                format!("{customers} would be moved; nobody was.")
            } else {
                format!("{customers} moved to version {}.", session.setting.creditor.policy_version)
            });
        }
        lines
    })?;
    Ok(Ending::Done)
}

fn diff(global: &Global, from: Option<i64>, to: Option<i64>) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let from = from.unwrap_or(session.setting.creditor.policy_version);
    let old = policies::find_version(&mut session.app, &session.setting, from)?.content;
    let new = match to {
        Some(to) => policies::find_version(&mut session.app, &session.setting, to)?.content,
        None => policies::draft(&mut session.app, &session.setting)?.map(|draft| draft.text).ok_or_else(no_draft)?,
    };
    // A text that an older program took can be one that this program does not: then its lines speak alone.
    let changed = match (read_written(&old), read_written(&new)) {
        (Ok(old), Ok(new)) => policies::changed(&old, &new),
        _ => Changed::default(),
    };
    let report = PolicyDiff::new(from, to, &changed, &policies::hunks(&old, &new));
    session.answer(&report, |report| policy_file::diff_told(report, &changed))?;
    Ok(Ending::Done)
}

fn no_draft() -> AppError {
    AppError::not_found("policy.no_draft", "there is no draft").hint("name two versions with --from and --to")
}

fn restore(global: &Global, version: i64) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let draft = policies::restore(&mut session.app, &session.setting, version)?;
    let text = match draft {
        Some(draft) => format!("Version {version} is the draft of version {}. Nothing changed yet.", draft.version),
        None => format!("Version {version} is what is in use; there is no draft."),
    };
    session.answer(&Changes::setting("policy.drafted", [text]), |changes| sentences(&changes.changes))?;
    Ok(Ending::Done)
}

fn publish(global: &Global, why: &str) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let seen = policies::draft(&mut session.app, &session.setting)?.map(|draft| draft.mark).unwrap_or_default();
    let version = policies::publish(&mut session.app, &session.setting, &seen, why)?;
    let text = format!("Version {version} of the policy is in use from the next run on.");
    session.answer(&Changes::setting("policy.published", [text]), |changes| sentences(&changes.changes))?;
    Ok(Ending::Done)
}
