//! `fx import`: reference rates from a file of the European Central Bank.

use std::fs;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use dunlin_app::{AppError, Failure, fx};
use dunlin_wire::FxImportReport;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::wrapped;
use crate::words::{count, grouped};

/// Reference rates, for totals in one currency
#[derive(Debug, Subcommand)]
pub(crate) enum Fx {
    /// Take the rates of a file of the European Central Bank
    Import(Import),
}

/// Take rates from a file
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dunlin fx import eurofxref-daily.xml\n  dunlin fx import eurofxref-hist.zip\n  dunlin aging --in EUR"
)]
pub(crate) struct Import {
    /// eurofxref XML, or the history as CSV or ZIP
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(crate) fn run(global: &Global, command: Fx) -> Result<Ending, AppError> {
    let Fx::Import(args) = command;
    let mut session = Session::open(global)?;
    let bytes = fs::read(&args.file).map_err(|error| {
        let is_missing = error.kind() == std::io::ErrorKind::NotFound;
        let (failure, code) =
            if is_missing { (Failure::NotFound, "file.missing") } else { (Failure::Failed, "file.unreadable") };
        AppError::new(failure, code, format!("{}: {error}", args.file.display())).hint("give the path of a file")
    })?;
    let name = args.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let brought = fx::import(&mut session.app, &session.setting, &name, &bytes)?;
    session.answer(&FxImportReport::of(&name, &brought), lines)?;
    Ok(if brought.differing.is_empty() { Ending::Done } else { Ending::Partial })
}

fn lines(report: &FxImportReport) -> Vec<String> {
    let rates = count(report.rates, "rate", "rates");
    let head = format!(
        "{rates} from {} to {}: {} new, {} known already.",
        report.from,
        report.to,
        grouped(report.created),
        grouped(report.known)
    );
    let mut lines = wrapped(&head, 0);
    if !report.passed_over.is_empty() {
        let codes = report.passed_over.join(", ");
        lines.extend(wrapped(&format!("Passed over, because they are no currencies of today: {codes}."), 0));
    }
    lines.extend(report.problems.iter().flat_map(|problem| wrapped(&problem.message, 0)));
    lines
}
