//! `invoice lint FILE…`: what electronic invoices lack that gets them paid in time (R0.2–R0.4, R1.9, R1.10).

use std::path::{Path, PathBuf};

use dunlin_app::AppError;
use dunlin_formats::{Content, Document, read_einvoice};
use dunlin_wire::{LackLine, LintedFile};

use crate::cli::Global;
use crate::exit::Ending;
use crate::output::Output;
use crate::table::wrapped;

pub(super) fn run(global: &Global, files: &[PathBuf]) -> Result<Ending, AppError> {
    let mut output = Output::new();
    let (mut is_refused, mut is_lacking) = (false, false);
    for path in files {
        let file = linted(path);
        is_refused |= file.refused.is_some();
        is_lacking |= file.invoices.iter().any(|invoice| !invoice.lacks.is_empty());
        if global.json { output.json(&file)? } else { output.lines(lines(&file))? }
    }
    output.finish()?;
    Ok(match (is_refused, is_lacking) {
        (true, _) => Ending::NotOk,
        (false, true) => Ending::Partial,
        (false, false) => Ending::Done,
    })
}

/// What a file's invoices lack, or why it has none.
fn linted(path: &Path) -> LintedFile {
    let refused = |code, message| LintedFile::refused(path, code, message);
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return refused("file.unreadable", error.to_string()),
    };
    match read_einvoice(&bytes) {
        Some(Ok(Document { content: Content::Invoices(invoices), .. })) => LintedFile::new(path, &invoices),
        Some(Err(refusal)) => refused(refusal.code, format!("{}; {}", refusal.message, refusal.hint)),
        Some(Ok(_)) | None => {
            refused("einvoice.none", "the file is no electronic invoice: UBL, CII, Factur-X or FatturaPA".to_string())
        }
    }
}

fn lines(file: &LintedFile) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(refused) = &file.refused {
        lines.extend(wrapped(&format!("{}: refused: {}", file.file, refused.message), 0));
    }
    for invoice in &file.invoices {
        lines.push(format!("{}  {}", invoice.number, file.file));
        let told = invoice.lacks.iter().flat_map(|lack| wrapped(&format!("{} ({})", words(lack), lack.requirement), 2));
        lines.extend(told);
        if invoice.lacks.is_empty() {
            lines.push("  Nothing lacks.".to_string());
        }
    }
    lines
}

fn words(lack: &LackLine) -> &'static str {
    match lack.code {
        "terms" => "No payment terms: say how many days of credit, or in advance, with the order, on delivery.",
        "due_date" => "No due date: name the day.",
        "payment_methods" => "No way to pay: name the means that are accepted, and the account.",
        "late_charges" => "Nothing about paying late: say which interest and which fee it costs.",
        "telephone" => "No telephone number for questions.",
        _ => "A discount, and not that the money has to be received by its last day.",
    }
}
