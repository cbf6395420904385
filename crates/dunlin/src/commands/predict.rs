//! `predict --train FILE`: how good the forecasts would have been on a file of settled invoices. Needs no book.

use std::path::PathBuf;

use clap::Args;
use dunlin_app::AppError;
use dunlin_app::predict::{Asked, Figures, Measured, measure, split};
use dunlin_core::ratio::Ratio;
use dunlin_wire::PredictReport;

use crate::cli::Global;
use crate::commands::import::{self, Reading, read_file};
use crate::exit::Ending;
use crate::output::Output;
use crate::table::{Column, Table, wrapped};
use crate::words::{count, day, grouped};

/// How good forecasts are, on invoices that are settled; needs no book
///
/// The file is parted by the date of issue. Each invoice of the later part is forecast with only what was known on the day
/// before it was issued, and held against what came; beside it two rules of thumb.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dunlin predict --train paid-invoices.csv --split 0.667\n  dunlin predict --train list.xlsx --column settled_on=Cleared --json\n\nExit codes: 0 measured, 4 nothing to measure, 8 measured without some rows."
)]
pub(crate) struct Predict {
    /// Invoices with date of issue, due date and date of settlement
    #[arg(long, value_name = "FILE")]
    train: PathBuf,
    /// Which part of the invoices, the earlier ones, is only learnt from
    #[arg(long, value_name = "PART", default_value = "0.667")]
    split: String,
    #[command(flatten)]
    reading: Reading,
}

pub(crate) fn run(global: &Global, args: Predict) -> Result<Ending, AppError> {
    let split = split(&args.split)?;
    let bytes = read_file(&args.train)?;
    let file_name = args.train.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let options = args.reading.options();
    let measured = measure(&Asked { file_name: &file_name, bytes: &bytes, options, split })?;
    let report = PredictReport::from(&measured);
    let mut output = Output::new();
    if global.json {
        output.json(&report)?;
    } else {
        output.lines(lines(&measured, &report))?;
    }
    output.finish()?;
    Ok(if measured.rejected > 0 { Ending::Partial } else { Ending::Done })
}

fn lines(measured: &Measured, report: &PredictReport) -> Vec<String> {
    let invoices = |number: usize| count(number as u64, "invoice", "invoices");
    let head = format!(
        "{}: {} issued before {} were learnt from, {} issued since and settled were forecast, of which {} came late.",
        invoices(measured.rows),
        grouped(measured.before as u64),
        day(measured.split_on),
        grouped(measured.measured as u64),
        grouped(measured.late as u64)
    );
    let mut lines = wrapped(&head, 0);
    lines.push(String::new());
    let mut table = Table::new(&[
        (Column::Text, "Ordered by"),
        (Column::Right, "AUC"),
        (Column::Right, "Days off, mean"),
        (Column::Right, "Middle"),
        (Column::Right, "Late money in top fifth"),
    ]);
    table.row(row("forecast", &measured.forecast));
    table.row(row("last invoice", &measured.last_invoice));
    table.row(row("amount", &measured.by_amount));
    lines.extend(table.lines());
    lines.push(String::new());
    let within = format!("{} were settled within the range that was told.", percent(measured.in_range));
    lines.extend(wrapped(&within, 0));
    import::problems(&report.problems, &mut lines);
    lines
}

fn row(name: &str, figures: &Figures) -> Vec<String> {
    let days = |days: Option<Ratio>| days.map_or_else(|| "–".to_string(), |days| days.to_decimal(2));
    let area = figures.area.map_or_else(|| "–".to_string(), |area| area.to_decimal(3));
    vec![name.to_string(), area, days(figures.mean_error), days(figures.median_error), percent(figures.top_fifth)]
}

fn percent(share: Option<Ratio>) -> String {
    share.map_or_else(|| "–".to_string(), |share| format!("{} %", share.to_percent(1)))
}
