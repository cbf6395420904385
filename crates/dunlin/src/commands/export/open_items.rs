//! `export open-items`: what `aging` adds up, one row an item.

use clap::Args;
use dunlin_app::AppError;
use dunlin_app::export::open_items;
use dunlin_store::AsOf;
use dunlin_wire::DayExportReport;

use super::sheet::{DaySheet, SheetFormat};
use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::words::{count, day};

/// The list of open items
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dunlin export open-items --out open.xlsx\n  dunlin export open-items --as-of 2026-09-30 --format csv --out -"
)]
pub(crate) struct OpenItems {
    #[command(flatten)]
    sheet: DaySheet,
}

pub(crate) fn run(global: &Global, args: OpenItems) -> Result<Ending, AppError> {
    let as_of = args.sheet.as_of;
    let (format, target) = args.sheet.target(global)?;
    let mut session = Session::open(global)?;
    let as_of = session.day(as_of);
    let sheet = open_items(&mut session.app, &session.setting, as_of)?;
    let bytes = match format {
        SheetFormat::Csv => sheet.to_csv(),
        SheetFormat::Xlsx => sheet.to_xlsx()?,
    };
    let Some(path) = target.write(&bytes)? else { return Ok(Ending::Done) };
    let report = DayExportReport {
        as_of: as_of.to_string(),
        format: format.code().to_string(),
        file: Some(path.display().to_string()),
        rows: sheet.rows.len() as u64,
    };
    session.answer_money(&AsOf::day(as_of), &report, |report| {
        let items = count(report.rows, "open item", "open items");
        vec![format!("{items} on {}, written to {}.", day(as_of), path.display())]
    })?;
    Ok(Ending::Done)
}
