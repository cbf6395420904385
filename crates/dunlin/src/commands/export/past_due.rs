//! `export past-due`: the sheet of past-due customers (R1.1) as CSV or XLSX, safe against formula injection.

use clap::Args;
use dunlin_app::AppError;
use dunlin_app::export::past_due;
use dunlin_store::AsOf;
use dunlin_wire::ExportReport;

use super::sheet::{DaySheet, SheetFormat};
use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::words::{count, day};

/// Customers past due
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dunlin export past-due --out past-due.xlsx\n  dunlin export past-due --as-of 2026-11-19 --format csv --out -"
)]
pub(crate) struct PastDue {
    #[command(flatten)]
    sheet: DaySheet,
}

pub(crate) fn run(global: &Global, args: PastDue) -> Result<Ending, AppError> {
    let as_of = args.sheet.as_of;
    let (format, target) = args.sheet.target(global)?;
    let mut session = Session::open(global)?;
    let as_of = session.day(as_of);
    let sheet = past_due(&mut session.app, &session.setting, as_of)?;
    let bytes = match format {
        SheetFormat::Csv => sheet.to_csv(),
        SheetFormat::Xlsx => sheet.to_xlsx()?,
    };
    let Some(path) = target.write(&bytes)? else { return Ok(Ending::Done) };
    let report = ExportReport {
        as_of: as_of.to_string(),
        format: format.code().to_string(),
        file: Some(path.display().to_string()),
        rows: sheet.rows.len() as u64,
        customers_past_due: sheet.customers_past_due,
    };
    session.answer_money(&AsOf::day(as_of), &report, |report| {
        let customers = count(report.customers_past_due, "customer", "customers");
        vec![format!("{customers} past due on {}, written to {}.", day(as_of), path.display())]
    })?;
    Ok(Ending::Done)
}
