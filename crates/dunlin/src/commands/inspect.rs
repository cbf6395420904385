//! `inspect FILE…`: what is in a bank file, an invoice, a table or a mail, without a book.
//!
//! With `--json` one object a line for each statement, document or mail; what is attached to a mail follows it. Exit 0 when all is
//! read, 8 when there are problems, 1 when a file is refused; the other files are still told.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use clap::Args;
use dunlin_app::AppError;
use dunlin_formats::{Options, inspect_with, is_mail};
use dunlin_wire::{InspectedMail, Inspection};

use crate::cli::Global;
use crate::commands::table_flags::TableFlags;
use crate::exit::Ending;
use crate::output::Output;
use crate::table::{Column, Table, wrapped};

/// So many problems are shown below a table; `--json` has all.
const PROBLEMS_SHOWN: usize = 10;
/// Bytes of a file that tell whether it is a mail.
const HEAD: u64 = 16_000;

/// See what is in a file: bank statements, invoices, tables, mails
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dunlin inspect statement.xml\n  dunlin inspect bounce.eml\n\nA folder's files are mails (maildir).\n\nExit codes: 0 read, 8 read with problems, 1 refused."
)]
pub(crate) struct Inspect {
    /// The files, or folders of mails
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    table: TableFlags,
}

/// What was found, in the order of the files.
struct Found {
    output: Output,
    as_json: bool,
    mails: Vec<InspectedMail>,
    inspections: Vec<Inspection>,
    is_refused: bool,
    has_problems: bool,
}

impl Found {
    fn mail(&mut self, mail: InspectedMail) -> Result<(), AppError> {
        self.has_problems |= !mail.problems.is_empty();
        if self.as_json {
            return self.output.json(&mail);
        }
        self.mails.push(mail);
        Ok(())
    }

    fn document(&mut self, inspection: Inspection) -> Result<(), AppError> {
        self.has_problems |= !inspection.problems.is_empty();
        if self.as_json {
            return self.output.json(&inspection);
        }
        self.inspections.push(inspection);
        Ok(())
    }

    fn refused(&mut self, name: &str, code: &str, message: &str) -> Result<(), AppError> {
        self.is_refused = true;
        self.document(Inspection::refused(name, code, message))
    }

    fn unreadable(&mut self, path: &Path, error: &std::io::Error) -> Result<(), AppError> {
        let code = if error.kind() == ErrorKind::NotFound { "file.missing" } else { "file.unreadable" };
        self.refused(&path.display().to_string(), code, &error.to_string())
    }
}

pub(crate) fn run(global: &Global, args: Inspect) -> Result<Ending, AppError> {
    let options = Options::from(args.table);
    let mut found = Found {
        output: Output::new(),
        as_json: global.json,
        mails: Vec::new(),
        inspections: Vec::new(),
        is_refused: false,
        has_problems: false,
    };
    for path in &args.files {
        match holds_mails(path) {
            Ok(true) => inspect_mails(path, &options, &mut found)?,
            Ok(false) => inspect_file(path, &options, &mut found)?,
            Err(error) => found.unreadable(path, &error)?,
        }
    }
    if !global.json {
        let mut lines = mail_table(&found.mails);
        if !found.inspections.is_empty() {
            lines.extend(table(&found.inspections));
        }
        found.output.lines(lines)?;
    }
    found.output.finish()?;
    Ok(match (found.is_refused, found.has_problems) {
        (true, _) => Ending::NotOk,
        (false, true) => Ending::Partial,
        (false, false) => Ending::Done,
    })
}

/// Whether a path is a folder of mails, a mailbox or a mail.
fn holds_mails(path: &Path) -> std::io::Result<bool> {
    if path.is_dir() || path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("eml")) {
        return Ok(true);
    }
    let mut head = Vec::new();
    File::open(path)?.take(HEAD).read_to_end(&mut head)?;
    Ok(is_mail(&head))
}

/// The mails of a file or folder, each with what is attached to it.
fn inspect_mails(path: &Path, options: &Options, found: &mut Found) -> Result<(), AppError> {
    let (mut file, mut part) = (PathBuf::new(), 0);
    for mail in dunlin_mail::mails(path) {
        let mail = match mail {
            Ok(mail) => mail,
            Err((path, error)) => {
                found.unreadable(&path, &error)?;
                continue;
            }
        };
        if mail.file != file {
            (file, part) = (mail.file, 0);
        }
        let name = file.display().to_string();
        part += 1;
        found.mail(InspectedMail::new(&name, part, &dunlin_mail::read(&mail.bytes)))?;
        // What is no bank file, invoice or table, too: a mail may have anything attached.
        for document in inspect_with(&name, &mail.bytes, options).unwrap_or_default() {
            if document.kind.code() != "mail" {
                part += 1;
                found.document(Inspection::new(&name, part, &document))?;
            }
        }
    }
    Ok(())
}

/// The documents of a file.
fn inspect_file(path: &Path, options: &Options, found: &mut Found) -> Result<(), AppError> {
    let name = path.display().to_string();
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return found.unreadable(path, &error),
    };
    match inspect_with(&name, &bytes, options) {
        Ok(documents) => documents
            .iter()
            .enumerate()
            .try_for_each(|(at, document)| found.document(Inspection::new(&name, at + 1, document))),
        Err(refusal) => found.refused(&name, refusal.code, &format!("{}; {}", refusal.message, refusal.hint)),
    }
}

fn mail_table(mails: &[InspectedMail]) -> Vec<String> {
    if mails.is_empty() {
        return Vec::new();
    }
    let columns = [
        (Column::Text, "File"),
        (Column::Whole, "Kind"),
        (Column::Text, "Of whom, and how it stands"),
        (Column::Text, "First line"),
    ];
    let mut table = Table::new(&columns);
    for mail in mails {
        let stands = mail.recipients.iter().map(|one| format!("{} {}", one.address, one.status));
        let whose = stands.collect::<Vec<_>>().join(", ");
        let whose = if whose.is_empty() { mail.from.clone().unwrap_or_default() } else { whose };
        let line = mail.text.lines().find(|line| !line.trim().is_empty()).unwrap_or(&mail.subject);
        table.row([file_name(&mail.file), mail.kind.to_owned(), whose, line.trim().to_owned()]);
    }
    let mut lines = table.lines();
    for mail in mails.iter().filter(|mail| !mail.problems.is_empty()) {
        lines.push(String::new());
        lines.extend(wrapped(&format!("{}, part {}:", file_name(&mail.file), mail.part), 0));
        lines.extend(mail.problems.iter().flat_map(|problem| wrapped(&problem.message, 2)));
    }
    lines
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
        lines.extend(wrapped(&format!("{}, part {}:", file_name(&inspection.file), inspection.part), 0));
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

fn file_name(file: &str) -> String {
    Path::new(file).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn row(inspection: &Inspection) -> [String; 7] {
    let (what, currency) = match inspection.invoices.first() {
        Some(invoice) => (Some(invoice.number.clone()), Some(invoice.currency.clone())),
        None => (inspection.account.clone(), inspection.currency.clone()),
    };
    let payable = inspection.invoices.first().and_then(|invoice| invoice.payable.clone());
    [
        file_name(&inspection.file),
        inspection.kind.clone(),
        what.unwrap_or_default(),
        (inspection.entries.len() + inspection.invoices.len()).to_string(),
        inspection.opening.clone().unwrap_or_default(),
        inspection.closing.clone().or(payable).unwrap_or_default(),
        currency.unwrap_or_default(),
    ]
}
