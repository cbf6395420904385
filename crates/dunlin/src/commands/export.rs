//! `export past-due`: the sheet of past-due customers (R1.1) as CSV or XLSX, safe against formula injection.

use std::fs;
use std::io::{IsTerminal, stdout};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use dunlin_app::export::past_due;
use dunlin_app::{AppError, Failure};
use dunlin_wire::ExportReport;
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::{Ending, usage};
use crate::output::Output;
use crate::session::Session;
use crate::words::{count, day};

/// Sheets for other programs
#[derive(Debug, Subcommand)]
pub(crate) enum Export {
    /// Customers past due: since when, how much, last activity, pay date named, room for notes
    PastDue(PastDue),
}

/// Customers past due
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dunlin export past-due --out past-due.xlsx\n  dunlin export past-due --as-of 2026-11-19 --format csv --out -"
)]
pub(crate) struct PastDue {
    /// The day; today when left out
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    /// What kind of file; by its ending when left out, else CSV
    #[arg(long)]
    format: Option<Format>,
    /// The file; - is the output
    #[arg(long, value_name = "FILE", default_value = "-")]
    out: PathBuf,
}

/// Kinds of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Text with commas
    Csv,
    /// A workbook
    Xlsx,
}

impl Format {
    fn of(path: &Path) -> Format {
        let is_workbook = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
        if is_workbook { Format::Xlsx } else { Format::Csv }
    }

    fn code(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
        }
    }
}

pub(crate) fn run(global: &Global, command: Export) -> Result<Ending, AppError> {
    let Export::PastDue(args) = command;
    let format = args.format.unwrap_or_else(|| Format::of(&args.out));
    let file = (args.out.as_os_str() != "-").then_some(args.out);
    if file.is_none() && (global.json || (format == Format::Xlsx && stdout().is_terminal())) {
        return Err(usage("usage.missing_argument", "the file is missing", "name it with --out FILE"));
    }
    let mut session = Session::open(global)?;
    let as_of = session.day(args.as_of);
    let sheet = past_due(&mut session.app, &session.setting, as_of)?;
    let bytes = match format {
        Format::Csv => sheet.to_csv(),
        Format::Xlsx => sheet.to_xlsx()?,
    };
    let Some(path) = file else {
        let mut output = Output::new();
        output.bytes(&bytes)?;
        output.finish()?;
        return Ok(Ending::Done);
    };
    fs::write(&path, bytes)
        .map_err(|error| AppError::new(Failure::Failed, "file.not_written", format!("{}: {error}", path.display())))?;
    let report = ExportReport {
        as_of: as_of.to_string(),
        format: format.code().to_string(),
        file: Some(path.display().to_string()),
        rows: sheet.rows.len() as u64,
        customers_past_due: sheet.customers_past_due,
    };
    session.answer(&report, |report| {
        let customers = count(report.customers_past_due, "customer", "customers");
        vec![format!("{customers} past due on {}, written to {}.", day(as_of), path.display())]
    })?;
    Ok(Ending::Done)
}
