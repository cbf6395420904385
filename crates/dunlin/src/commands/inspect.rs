//! `inspect FILE…`: what is in a bank file, an invoice or a table, without a book.
//!
//! With `--json` one object a line for each statement or document. Exit 0 when all is read, 8 when there are problems, 1 when
//! a file is refused; the other files are still told.

use std::path::{Path, PathBuf};

use clap::Args;
use dunlin_app::AppError;
use dunlin_formats::{Options, inspect_with};
use dunlin_wire::Inspection;

use crate::cli::Global;
use crate::commands::table_flags::TableFlags;
use crate::exit::Ending;
use crate::output::Output;
use crate::table::{Column, Table, wrapped};

/// So many problems are shown below a table; `--json` has all.
const PROBLEMS_SHOWN: usize = 10;

/// See what is in a file: bank statements, invoices, tables
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dunlin inspect statement.xml\n\nExit codes: 0 read, 8 read with problems, 1 refused."
)]
pub(crate) struct Inspect {
    /// The files
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    table: TableFlags,
}

pub(crate) fn run(global: &Global, args: Inspect) -> Result<Ending, AppError> {
    let options = Options::from(args.table);
    let mut output = Output::new();
    let (mut is_refused, mut has_problems) = (false, false);
    let mut all = Vec::new();
    for path in &args.files {
        let (inspections, was_read) = inspect_file(path, &options);
        is_refused |= !was_read;
        has_problems |= inspections.iter().any(|inspection| !inspection.problems.is_empty());
        if global.json {
            inspections.iter().try_for_each(|inspection| output.json(inspection))?;
        } else {
            all.extend(inspections);
        }
    }
    if !global.json {
        output.lines(table(&all))?;
    }
    output.finish()?;
    Ok(match (is_refused, has_problems) {
        (true, _) => Ending::NotOk,
        (false, true) => Ending::Partial,
        (false, false) => Ending::Done,
    })
}

/// The documents of a file, and whether it was read at all.
fn inspect_file(path: &Path, options: &Options) -> (Vec<Inspection>, bool) {
    let name = path.display().to_string();
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let is_missing = error.kind() == std::io::ErrorKind::NotFound;
            let code = if is_missing { "file.missing" } else { "file.unreadable" };
            return (vec![Inspection::refused(&name, code, &error.to_string())], false);
        }
    };
    match inspect_with(&name, &bytes, options) {
        Ok(documents) => {
            let parts = documents.iter().enumerate();
            (parts.map(|(at, document)| Inspection::new(&name, at + 1, document)).collect(), true)
        }
        Err(refusal) => {
            let message = format!("{}; {}", refusal.message, refusal.hint);
            (vec![Inspection::refused(&name, refusal.code, &message)], false)
        }
    }
}

fn table(inspections: &[Inspection]) -> Vec<String> {
    let mut table = Table::new(&[
        (Column::Text, "File"),
        (Column::Whole, "Kind"),
        (Column::Text, "Account or number"),
        (Column::Right, "Entries"),
        (Column::Right, "Opening"),
        (Column::Right, "Closing"),
        (Column::Whole, ""),
    ]);
    for inspection in inspections {
        table.row(row(inspection));
    }
    let mut lines = table.lines();
    for inspection in inspections.iter().filter(|inspection| !inspection.problems.is_empty()) {
        lines.push(String::new());
        lines.extend(wrapped(&format!("{}, part {}:", file_name(inspection), inspection.part), 0));
        for problem in inspection.problems.iter().take(PROBLEMS_SHOWN) {
            lines.extend(wrapped(&problem.message, 2));
        }
        let more = inspection.problems.len().saturating_sub(PROBLEMS_SHOWN);
        if more > 0 {
            lines.push(format!("  and {more} more: --json has all"));
        }
    }
    lines
}

fn file_name(inspection: &Inspection) -> String {
    Path::new(&inspection.file).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn row(inspection: &Inspection) -> [String; 7] {
    let (what, currency) = match inspection.invoices.first() {
        Some(invoice) => (Some(invoice.number.clone()), Some(invoice.currency.clone())),
        None => (inspection.account.clone(), inspection.currency.clone()),
    };
    let payable = inspection.invoices.first().and_then(|invoice| invoice.payable.clone());
    [
        file_name(inspection),
        inspection.kind.clone(),
        what.unwrap_or_default(),
        (inspection.entries.len() + inspection.invoices.len()).to_string(),
        inspection.opening.clone().unwrap_or_default(),
        inspection.closing.clone().or(payable).unwrap_or_default(),
        currency.unwrap_or_default(),
    ]
}
