//! `import`: a CSV or XLSX file of invoices, receipts or customers, or an electronic invoice, into the book.
//!
//! The file is read by `dunlin-formats` and met with the book by `dunlin_app::import`; a refusal names the flag that settles
//! it. Rejected rows end the command with exit code 8.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use dunlin_app::import::{ImportOutcome, ImportRequest, import, imports, undo_import, write_rejected};
use dunlin_app::{AppError, Failure};
use dunlin_core::money::Currency;
use dunlin_formats::{DateOrder, DecimalSign, Field, Kind, Options};
use dunlin_wire::{ImportLine, ImportList, ImportProblem, ImportReport, ImportUndone};

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table, cut, wrapped};
use crate::words::{count, grouped};

/// Problems shown to people; all of them stand in the JSON answer.
const PROBLEMS_SHOWN: usize = 20;
/// Corrections shown to people.
const CORRECTIONS_SHOWN: usize = 10;

/// Read invoices, receipts or customers from a CSV, XLSX or XLS file, or an electronic invoice
///
/// What is not certain is not guessed: nothing is written, and the flag that settles it is named. The same file twice
/// changes nothing. A changed amount or due date becomes a correcting entry.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "Examples:\n  dunlin import open-items.xlsx --dry-run\n  dunlin import open-items.csv --snapshot\n  dunlin import list.csv --column amount=Total --currency EUR\n  dunlin import undo 2026-11-22-1"
)]
#[expect(clippy::struct_excessive_bools, reason = "one for each flag of the command")]
pub(crate) struct Import {
    #[command(subcommand)]
    past: Option<Past>,
    /// The file
    #[arg(required = true)]
    file: Option<PathBuf>,
    /// What it lists, when that is not plain: invoices, receipts, customers
    #[arg(long, value_parser = kind)]
    kind: Option<Kind>,
    #[command(flatten)]
    reading: Reading,
    /// It is the full list of open invoices: what is missing is not chased
    #[arg(long)]
    snapshot: bool,
    /// Say what would be done and write nothing
    #[arg(long)]
    dry_run: bool,
    /// All rows or none
    #[arg(long)]
    strict: bool,
    /// An electronic invoice is yours although its seller has another name, tax number and IBAN
    #[arg(long)]
    accept_seller: bool,
    /// Write rejected rows to a file, with a column that says why
    #[arg(long, value_name = "FILE")]
    rejected: Option<PathBuf>,
}

/// How a table is read, where that is not plain.
#[derive(Debug, Args)]
pub(crate) struct Reading {
    /// Which header carries which field; can be said again
    #[arg(long, value_name = "FIELD=HEADER", value_parser = column)]
    column: Vec<(Field, String)>,
    /// The currency of rows that name none
    #[arg(long, value_name = "CUR", value_parser = currency)]
    currency: Option<Currency>,
    /// Order of day, month and year: dmy, mdy, ymd
    #[arg(long, value_name = "ORDER", value_parser = date_order)]
    date_order: Option<DateOrder>,
    /// The decimal sign: . or ,
    #[arg(long, value_name = "SIGN", value_parser = decimal)]
    decimal: Option<DecimalSign>,
    /// Encoding by its WHATWG name, for example windows-1251
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// Which sheet of a workbook
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
}

impl Reading {
    /// As the reader takes it; what the table lists is said elsewhere.
    pub(crate) fn options(self) -> Options {
        let Reading { column: columns, currency, date_order, decimal, encoding, sheet } = self;
        Options { columns, currency, date_order, decimal, encoding, sheet, ..Options::default() }
    }
}

/// What was imported before.
#[derive(Debug, Subcommand)]
enum Past {
    /// Files that were imported: who, when, what came of it
    List,
    /// Take an import back: the book is as it was before
    ///
    /// It is refused while something stands on what the file brought: a payment, a letter, a later file. That is named.
    #[command(after_help = "Example:\n  dunlin import undo 2026-11-22-1")]
    Undo {
        /// Its name, as `import list` shows it
        name: String,
    },
}

fn kind(text: &str) -> Result<Kind, String> {
    Kind::find(text).ok_or_else(|| "expected invoices, receipts or customers".to_string())
}

pub(crate) fn column(text: &str) -> Result<(Field, String), String> {
    let fields = || Field::ALL.iter().map(|field| field.name()).collect::<Vec<_>>().join(", ");
    let (name, header) = text.split_once('=').ok_or_else(|| "expected FIELD=HEADER".to_string())?;
    let field = Field::find(name.trim()).ok_or_else(|| format!("\"{name}\" is none of the fields {}", fields()))?;
    if header.is_empty() { Err("the header after = is missing".to_string()) } else { Ok((field, header.to_string())) }
}

pub(crate) fn currency(text: &str) -> Result<Currency, String> {
    Currency::find(text).ok_or_else(|| "expected a currency's three letters, for example EUR".to_string())
}

pub(crate) fn date_order(text: &str) -> Result<DateOrder, String> {
    DateOrder::find(text).ok_or_else(|| "expected dmy, mdy or ymd".to_string())
}

pub(crate) fn decimal(text: &str) -> Result<DecimalSign, String> {
    DecimalSign::find(text).ok_or_else(|| "expected , or .".to_string())
}

pub(crate) fn run(global: &Global, args: Import) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    if let Some(past) = args.past {
        return look_back(&mut session, &past);
    }
    let file = args.file.unwrap_or_default();
    let bytes = read_file(&file)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let options = Options { kind: args.kind, ..args.reading.options() };
    let Import { snapshot, dry_run, strict, accept_seller, .. } = args;
    let request = ImportRequest { file_name: &name, bytes: &bytes, options, snapshot, dry_run, strict, accept_seller };
    let outcome = import(&mut session.app, &session.setting, &request)?;
    if let Some(path) = args.rejected.filter(|_| outcome.rejected > 0) {
        let rows = write_rejected(&request, &outcome)?;
        fs::write(&path, rows).map_err(|error| {
            AppError::new(Failure::Failed, "file.not_written", format!("{}: {error}", path.display()))
        })?;
    }
    session.answer(&ImportReport::from(&outcome), |report| lines(report, &outcome, &request))?;
    Ok(if outcome.rejected > 0 { Ending::Partial } else { Ending::Done })
}

fn look_back(session: &mut Session, past: &Past) -> Result<Ending, AppError> {
    match past {
        Past::List => {
            let made = imports(&mut session.app, &session.setting)?;
            session.answer(&ImportList::new(&made), |list| history(&list.imports))?;
        }
        Past::Undo { name } => {
            let undone = undo_import(&mut session.app, &session.setting, name)?;
            session.answer(&ImportUndone::from(&undone), |report| {
                let customers = count(report.customers, "customer", "customers");
                let text =
                    format!("{} is taken back: {customers} as before. The file can be imported again.", report.file);
                wrapped(&text, 0)
            })?;
        }
    }
    Ok(Ending::Done)
}

fn history(imports: &[ImportLine]) -> Vec<String> {
    if imports.is_empty() {
        return vec!["Nothing was imported yet.".to_string()];
    }
    let head = [
        (Column::Whole, "Import"),
        (Column::Text, "File"),
        (Column::Right, "New"),
        (Column::Right, "Changed"),
        (Column::Right, "Known"),
        (Column::Right, "Not taken"),
        (Column::Whole, ""),
    ];
    let mut table = Table::new(&head);
    for import in imports {
        let figure = |count: i64| grouped(u64::try_from(count).unwrap_or_default());
        let undone = if import.undone_at.is_some() { "taken back" } else { "" };
        table.row([
            import.import.clone(),
            import.file.clone(),
            figure(import.created),
            figure(import.updated),
            figure(import.skipped),
            figure(import.rejected),
            undone.to_string(),
        ]);
    }
    table.lines()
}

/// A file's bytes.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>, AppError> {
    fs::read(path).map_err(|error| unreadable(path, &error))
}

fn unreadable(path: &Path, error: &std::io::Error) -> AppError {
    let is_missing = error.kind() == std::io::ErrorKind::NotFound;
    let failure = if is_missing { Failure::NotFound } else { Failure::Failed };
    let code = if is_missing { "file.missing" } else { "file.unreadable" };
    let what = if is_missing { "there is no such file".to_string() } else { error.to_string() };
    AppError::new(failure, code, format!("{}: {what}", path.display()))
        .hint("give the path of a file, for example one that your accounting program or your bank exported")
}

fn lines(report: &ImportReport, outcome: &ImportOutcome, request: &ImportRequest<'_>) -> Vec<String> {
    let mut lines = wrapped(&head(report, outcome, request), 0);
    let mut also = Vec::new();
    if report.also.customers > 0 {
        also.push(count(report.also.customers, "customer", "customers"));
    }
    if report.also.receipts > 0 {
        also.push(count(report.also.receipts, "receipt", "receipts"));
    }
    if !also.is_empty() {
        lines.push(format!("Also {}.", also.join(" and ")));
    }
    lines.extend(missing(report, request));
    corrections(report, &mut lines);
    problems(&report.problems, &mut lines);
    if report.dry_run {
        lines.push("Nothing is written yet. Leave out --dry-run to import it.".to_string());
    }
    lines
}

fn head(report: &ImportReport, outcome: &ImportOutcome, request: &ImportRequest<'_>) -> String {
    let (one, many) = match outcome.kind {
        Kind::Invoices => ("invoice", "invoices"),
        Kind::Receipts => ("receipt", "receipts"),
        Kind::Customers => ("customer", "customers"),
    };
    let all = count(report.records, one, many);
    if request.strict && report.rejected > 0 {
        return format!(
            "File read: {all}, {} not good. Because of --strict, nothing is written.",
            grouped(report.rejected)
        );
    }
    format!(
        "File read: {all}, {} new, {} changed, {} known already, {} not taken.",
        grouped(report.created),
        grouped(report.updated),
        grouped(report.skipped),
        grouped(report.rejected),
    )
}

fn missing(report: &ImportReport, request: &ImportRequest<'_>) -> Vec<String> {
    if report.missing_from_list == 0 {
        return Vec::new();
    }
    let items = count(report.missing_from_list, "open item", "open items");
    let text = if request.snapshot {
        format!("{items} of this source is missing from the list: not chased until settled, listed again or confirmed.")
    } else {
        format!("{items} of this source is missing from the file. If it is the full list, say so with --snapshot.")
    };
    wrapped(&text.replace("items of this source is", "items of this source are"), 0)
}

fn corrections(report: &ImportReport, lines: &mut Vec<String>) {
    if report.corrections.is_empty() {
        return;
    }
    lines.push(String::new());
    lines.push("Corrected by this file:".to_string());
    for correction in report.corrections.iter().take(CORRECTIONS_SHOWN) {
        let what = if correction.what == "due_on" { "due date" } else { correction.what.as_str() };
        lines.push(cut(&format!("  {}: {what} {}, was {}", correction.item, correction.new, correction.old), 80));
    }
    more(report.corrections.len(), CORRECTIONS_SHOWN, lines);
}

/// What is wrong with a file or worth knowing, those rows first that were not taken.
pub(crate) fn problems(all: &[ImportProblem], lines: &mut Vec<String>) {
    for (severity, head) in [("error", "Not taken:"), ("warning", "Worth knowing:")] {
        let of_kind: Vec<&ImportProblem> = all.iter().filter(|problem| problem.severity == severity).collect();
        if of_kind.is_empty() {
            continue;
        }
        lines.push(String::new());
        lines.push(head.to_string());
        for problem in of_kind.iter().take(PROBLEMS_SHOWN) {
            let place = [problem.row.map(|row| format!("row {row}")), problem.column.clone()];
            let place: Vec<String> = place.into_iter().flatten().collect();
            let place = if place.is_empty() { "file".to_string() } else { place.join(", ") };
            let found = problem.found.as_ref().map(|found| format!(" (found \"{found}\")")).unwrap_or_default();
            lines.extend(wrapped(&format!("{place}: {}{found}", problem.message), 2));
        }
        more(of_kind.len(), PROBLEMS_SHOWN, lines);
    }
}

fn more(all: usize, shown: usize, lines: &mut Vec<String>) {
    if all > shown {
        lines.push(format!("  and {} more; --json lists them all", grouped((all - shown) as u64)));
    }
}
