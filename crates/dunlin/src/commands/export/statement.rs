//! `export statement`: a customer's account in a period, as a sheet or as JSON.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use dunlin_app::bank::known_up_to;
use dunlin_app::export::{AccountStatement, statement};
use dunlin_app::{AppError, Failure};
use dunlin_store::AsOf;
use dunlin_wire::{BankKnown, PeriodExportReport, StatementReport};
use jiff::civil::Date;

use super::sheet::{SheetFormat, Target};
use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::words::{count, day};

/// One customer's account
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dunlin export statement --customer 10482 --from 2026-01-01 --out 10482.xlsx\n  dunlin export statement --customer 10482 --from 2026-09-01 --to 2026-09-30 --format json"
)]
pub(crate) struct Statement {
    /// The customer's number or name
    #[arg(long, value_name = "CUSTOMER")]
    customer: String,
    /// First day
    #[arg(long, value_name = "DATE")]
    from: Date,
    /// Last day; today when left out
    #[arg(long, value_name = "DATE")]
    to: Option<Date>,
    /// What kind of file; by its ending when left out, else CSV
    #[arg(long)]
    format: Option<Format>,
    /// The file; - is the output
    #[arg(long, value_name = "FILE", default_value = "-")]
    out: PathBuf,
}

/// Kinds of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Text with commas
    Csv,
    /// A workbook
    Xlsx,
    /// One object
    Json,
}

impl Format {
    fn of(path: &Path) -> Format {
        if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")) {
            return Format::Json;
        }
        match SheetFormat::of(path) {
            SheetFormat::Csv => Format::Csv,
            SheetFormat::Xlsx => Format::Xlsx,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Json => "json",
        }
    }

    fn bytes(self, statement: &AccountStatement, up_to: Option<Date>) -> Result<Vec<u8>, AppError> {
        match self {
            Format::Csv => Ok(statement.to_csv()),
            Format::Xlsx => statement.to_xlsx(),
            Format::Json => {
                let mut bytes = serde_json::to_vec_pretty(&BankKnown::new(&StatementReport::from(statement), up_to))
                    .map_err(|error| AppError::new(Failure::Failed, "export.failed", error.to_string()))?;
                bytes.push(b'\n');
                Ok(bytes)
            }
        }
    }
}

pub(crate) fn run(global: &Global, args: Statement) -> Result<Ending, AppError> {
    let format = args.format.unwrap_or_else(|| Format::of(&args.out));
    let target = Target::of(args.out, global, format == Format::Xlsx)?;
    let mut session = Session::open(global)?;
    let to = session.day(args.to);
    let statement = statement(&mut session.app, &session.setting, &args.customer, args.from, to)?;
    let up_to = known_up_to(&mut session.app, &session.setting, &AsOf::day(to))?;
    let Some(path) = target.write(&format.bytes(&statement, up_to)?)? else { return Ok(Ending::Done) };
    let report = PeriodExportReport {
        from: Some(args.from.to_string()),
        to: to.to_string(),
        format: format.code().to_string(),
        file: Some(path.display().to_string()),
        rows: statement.lines() as u64,
    };
    session.answer_money(&AsOf::day(to), &report, |report| {
        let (name, entries) = (&statement.name, count(report.rows, "entry", "entries"));
        vec![format!("{name}: {entries} up to {}, written to {}.", day(to), path.display())]
    })?;
    Ok(Ending::Done)
}
