//! Import of customers, invoices and receipts from a file, or of an electronic invoice: plan, preview, commit.
//!
//! The file is read by `dunlin-formats`; here its rows meet the book. Good rows are written in one transaction, bad rows are
//! reported; the same file twice changes nothing; a changed amount or due date of a known invoice becomes a correcting entry
//! (R4.6). A dry run plans exactly the same and writes nothing. What this module does not do: read files from disk, word
//! answers for people, decide about money beyond what the file says.

mod account;
mod agreed;
mod customer;
mod draft;
mod einvoice;
mod group;
mod history;
mod invoice;
mod known;
mod master;
mod note;
mod open;
mod parts;
mod receipt;
mod snapshot;
pub(crate) mod source;
mod undo;
pub mod waiting;
mod work;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use dunlin_core::terms::Terms;
use dunlin_formats::{Options, Reading, Record};
use dunlin_store::{StoreError, Tx};

use self::draft::{Drafts, Split};
use self::history::Told;
use self::invoice::Planner;
use self::master::Master;
use self::note::Notes;
use self::receipt::Receipts;
use self::snapshot::RejectedWords;
use self::source::{LAYOUTS_KEY, Layout, Opened};
use self::work::{Tally, Work};
use crate::app::{App, Setting};
use crate::error::{AppError, Failure};

pub use dunlin_formats::{Field, Glance, GlanceColumn, Kind, Problem, Severity};

pub use self::history::{find_import, imports, rejected_rows};
pub use self::undo::{Undone, undo_import};

/// A file to be imported, and how.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "one for each flag of the command")]
pub struct ImportRequest<'a> {
    /// Its name; folders in it do not matter.
    pub file_name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
    /// What the user says about it with flags.
    pub options: Options,
    /// It is the full list of open invoices: what is missing from it is not chased.
    pub snapshot: bool,
    /// Only say what would be done.
    pub dry_run: bool,
    /// All rows or none.
    pub strict: bool,
    /// An electronic invoice is the creditor's although its seller is named otherwise.
    pub accept_seller: bool,
}

/// What an import did, or would do.
#[derive(Debug, Clone)]
pub struct ImportOutcome {
    /// The name of the import in the history, when one was made.
    pub name: Option<String>,
    /// What the file lists.
    pub kind: Kind,
    /// The name under which the next file of this layout is known again.
    pub source: String,
    /// Rows of the kind: created + updated + skipped + rejected.
    pub records: u64,
    /// Rows that made something new.
    pub created: u64,
    /// Rows that changed something.
    pub updated: u64,
    /// Rows that changed nothing; with `--strict` and a bad row, all good ones.
    pub skipped: u64,
    /// Rows that were not taken.
    pub rejected: u64,
    /// Customers opened by rows of another kind.
    pub also_customers: u64,
    /// Receipts recorded by rows of another kind.
    pub also_receipts: u64,
    /// Nothing was written, because nothing was to be.
    pub dry_run: bool,
    /// What is wrong or worth knowing, the file as a whole first, then by row.
    pub problems: Vec<Problem>,
    /// Open items of the source that the file does not have; they are not chased any more only with `snapshot`.
    pub not_in_list: u64,
    /// What was known otherwise, row by row.
    pub corrections: Vec<Correction>,
    /// Why each rejected row is, by row.
    pub rejected_rows: BTreeMap<u64, String>,
    /// How many changes of each code.
    pub changes: BTreeMap<&'static str, u64>,
    /// Which header was read as which field.
    pub mapping: Vec<(Field, String)>,
    /// Headers that were not read.
    pub unused_headers: Vec<String>,
    /// What was said with flags and what was remembered: how the file was read.
    pub options: Options,
}

/// A known invoice of which the file says something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The row that says so.
    pub row: u64,
    /// The invoice.
    pub item: String,
    /// `amount` or `due_on`.
    pub what: &'static str,
    /// As the book has it.
    pub old: String,
    /// As the file has it, and the book from now on.
    pub new: String,
}

impl ImportOutcome {
    /// `Partial` when rows were rejected.
    pub fn failure(&self) -> Option<Failure> {
        (self.rejected > 0).then_some(Failure::Partial)
    }
}

/// The rows of a file, by kind.
enum FileRows {
    Invoices(Box<Drafts>),
    Receipts(Receipts),
    Customers(Master),
}

/// Why a transaction ended without being committed.
enum Halt<'a> {
    Failed(AppError),
    /// A row is bad and all rows or none was asked for.
    Strict(Box<Work<'a>>),
}

impl From<AppError> for Halt<'_> {
    fn from(error: AppError) -> Self {
        Halt::Failed(error)
    }
}

impl From<StoreError> for Halt<'_> {
    fn from(error: StoreError) -> Self {
        Halt::Failed(error.into())
    }
}

/// Imports a file.
///
/// # Errors
/// A file that is something else or whose layout is not certain writes nothing (`Failed`; the hint names the flag that
/// settles it). Bad rows are no error: see [`ImportOutcome::failure`].
pub fn import(app: &mut App, setting: &Setting, request: &ImportRequest<'_>) -> Result<ImportOutcome, AppError> {
    if let Some(document) = dunlin_formats::read_einvoice(request.bytes) {
        return einvoice::import(app, setting, request, &document?);
    }
    let creditor = &setting.creditor;
    let mut options = request.options.clone();
    options.default_currency = options.default_currency.or(Some(creditor.currency));
    let remembered = app.store.read(|tx| tx.mapping(creditor.id, LAYOUTS_KEY))?;
    let layouts = source::read_layouts(remembered.as_deref());
    let opened = source::open(request.file_name, request.bytes, &options, &layouts)?;
    if request.snapshot && opened.reading.kind == Kind::Invoices && opened.reading.records == 0 {
        return Err(empty_list(request.file_name));
    }
    let mut notes = Notes::new(&opened.reading.mapping, opened.reading.problems.clone());
    let rows = gather(&opened.reading, &creditor.default_terms, &mut notes);
    let rejected = RejectedWords::of(&opened.reading, notes.rejected());

    let who = history::who(app, setting, request.file_name)?;
    let today = app.clock.today(&creditor.timezone);
    // One new key, and the ones after it: keys of one import lie together, and making them costs nothing.
    let first_id = app.ids().next_id();
    let is_lost = request.strict && notes.rejected_count() > 0;
    let writes = !request.dry_run && !is_lost;
    let attempt = |tx: &mut Tx<'_>| {
        let mut work = Work::new(creditor.id, &who, &opened.source, today, first_id, notes.clone());
        work.writes = writes;
        plan(tx, &mut work, setting, request, &opened, &rows, &rejected)?;
        if request.strict && work.notes.rejected_count() > 0 {
            return Err(Halt::Strict(Box::new(work)));
        }
        if work.writes {
            record(tx, &mut work, request, &opened, &layouts)?;
        }
        Ok(work)
    };
    match if writes { app.store.transaction(attempt) } else { app.store.read(attempt) } {
        Ok(work) => Ok(outcome(request, &opened, work, false)),
        Err(Halt::Strict(work)) => Ok(outcome(request, &opened, *work, true)),
        Err(Halt::Failed(error)) => Err(error),
    }
}

/// A full list without an invoice would stop the chasing of every open item of its source, and so does an export that failed.
fn empty_list(file_name: &str) -> AppError {
    let message = format!("{file_name} lists no invoices: with --snapshot none of its source would be chased any more");
    AppError::new(Failure::Failed, "file.empty", message).hint(
        "export it again; if nothing is open any more, import the receipts or the settled invoices without --snapshot",
    )
}

/// Rejected rows as a file in the layout of the one imported, with a column that says why; an electronic invoice as it is.
///
/// # Errors
/// As [`import`]; the file is read again.
pub fn write_rejected(request: &ImportRequest<'_>, outcome: &ImportOutcome) -> Result<Vec<u8>, AppError> {
    if dunlin_formats::read_einvoice(request.bytes).is_some() {
        return Ok(request.bytes.to_vec());
    }
    let reading = dunlin_formats::read(request.file_name, request.bytes, &outcome.options)?;
    Ok(reading.write_rejected(&outcome.rejected_rows))
}

/// Reads all rows, keeping little of each.
fn gather(reading: &Reading<'_>, default_terms: &str, notes: &mut Notes) -> FileRows {
    let split = Split { defaults: Terms::parse(default_terms).ok(), only_open: has_open_only(reading) };
    let mut file = match reading.kind {
        Kind::Invoices => FileRows::Invoices(Box::new(Drafts::new(reading.records, split))),
        Kind::Receipts => FileRows::Receipts(Receipts::default()),
        Kind::Customers => FileRows::Customers(Master::default()),
    };
    let mut rows = reading.rows();
    for mut outcome in rows.by_ref() {
        notes.take(&mut outcome);
        match (&mut file, outcome.record) {
            (FileRows::Invoices(drafts), Some(Record::Invoice(invoice))) => drafts.add(outcome.row, invoice, notes),
            (FileRows::Receipts(receipts), Some(Record::Receipt(receipt))) => receipts.add(outcome.row, receipt),
            (FileRows::Customers(master), Some(Record::Customer(customer))) => master.add(outcome.row, customer, notes),
            // The reader gives rows of the file's kind, or none.
            _ => {}
        }
    }
    notes.extend(rows.finish());
    if let FileRows::Invoices(drafts) = &mut file {
        drafts.finish(notes);
    }
    file
}

/// The file says what is open of its invoices, but not what they came to.
fn has_open_only(reading: &Reading<'_>) -> bool {
    reading.mapping.iter().all(|(field, _)| *field != Field::Amount)
}

/// Plans all rows and writes them if the work writes.
fn plan(
    tx: &mut Tx<'_>,
    work: &mut Work<'_>,
    setting: &Setting,
    request: &ImportRequest<'_>,
    opened: &Opened<'_>,
    rows: &FileRows,
    rejected: &RejectedWords,
) -> Result<(), AppError> {
    let drafts = match rows {
        FileRows::Receipts(receipts) => return receipt::plan(tx, work, receipts, &setting.receipt_rules()),
        FileRows::Customers(customers) => {
            master::plan(tx, work, customers)?;
            return work.finish(tx);
        }
        FileRows::Invoices(drafts) => drafts,
    };
    // Before anything is written: what is missing then was missing before.
    let missing = snapshot::find_missing(tx, work, drafts, rejected)?;
    work.tally.not_in_list = missing.len() as u64;
    let only_open = has_open_only(&opened.reading);
    Planner::new(tx, work, drafts, &setting.creditor.default_terms, only_open).run()?;
    if request.snapshot && !missing.is_empty() {
        if opened.other_name {
            let message = "the columns are those of this source, so the file counts as its newest list";
            work.notes.warn_many("source.other_name", None, &opened.source, work.tally.not_in_list, message);
        }
        snapshot::unlist(work, &missing);
    }
    work.finish(tx)
}

/// Records the import itself, and how the file was read, for the next one of its layout.
fn record(
    tx: &mut Tx<'_>,
    work: &mut Work<'_>,
    request: &ImportRequest<'_>,
    opened: &Opened<'_>,
    layouts: &[Layout],
) -> Result<(), AppError> {
    let reading = &opened.reading;
    let told = Told {
        source: &opened.source,
        kind: reading.kind.name(),
        records: reading.records as u64,
        rejected: reading.write_rejected(work.notes.rejected()),
    };
    work.name = Some(history::record(tx, work, request, told)?);
    let any_good = work.tally.created + work.tally.updated + work.tally.skipped > 0;
    if any_good && let Some(text) = source::remember(opened, layouts) {
        tx.set_mapping(work.creditor, LAYOUTS_KEY, &text)?;
    }
    Ok(())
}

fn outcome(request: &ImportRequest<'_>, opened: &Opened<'_>, work: Work<'_>, all_lost: bool) -> ImportOutcome {
    let rejected = work.notes.rejected_count();
    let (problems, rejected_rows) = work.notes.finish();
    let (mut tally, name) = (work.tally, work.name);
    if all_lost {
        let skipped = tally.created + tally.updated + tally.skipped;
        let (not_in_list, corrections) = (tally.not_in_list, std::mem::take(&mut tally.corrections));
        tally = Tally { skipped, not_in_list, corrections, ..Tally::default() };
    }
    let also = |code| if opened.reading.kind == Kind::Invoices { *tally.changes.get(code).unwrap_or(&0) } else { 0 };
    ImportOutcome {
        name,
        kind: opened.reading.kind,
        source: opened.source.clone(),
        records: tally.created + tally.updated + tally.skipped + rejected,
        created: tally.created,
        updated: tally.updated,
        skipped: tally.skipped,
        rejected,
        also_customers: also("account.opened"),
        also_receipts: also("receipt.recorded"),
        dry_run: request.dry_run,
        problems,
        not_in_list: tally.not_in_list,
        corrections: tally.corrections,
        rejected_rows,
        changes: tally.changes,
        mapping: opened.reading.mapping.clone(),
        unused_headers: opened.reading.unused_headers.clone(),
        options: opened.options.clone(),
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
