//! A file that a person uploaded: looked at, asked about, previewed, and only then imported.
//!
//! It waits in the book with the answers that were given, so that each step is a page of its own and a restart loses nothing.
//! What is not certain becomes a question; nothing is written before the person says so. Files that nobody imports go after a week.

use std::collections::BTreeSet;

use dunlin_core::id::UploadId;
use dunlin_core::money::Currency;
use dunlin_formats::{Content, DateOrder, DecimalSign, Document, Field, Glance, Kind, Options};
use dunlin_store::Upload;
use jiff::ToSpan;
use serde::{Deserialize, Serialize};

use super::source::{self, LAYOUTS_KEY};
use super::{ImportOutcome, ImportRequest, import};
use crate::app::{App, Setting};
use crate::bank::{self, BankImport};
use crate::error::{AppError, Failure};

/// The largest file that is taken; the command line takes larger ones.
pub const FILE_BYTES_MAX: usize = 64 * 1024 * 1024;
/// So long a file waits.
const DAYS: i64 = 7;
/// So many files of a creditor wait at a time; the oldest goes.
const FILES_MAX: usize = 20;

/// What a person said about a file; what is empty was not said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// What it lists.
    pub kind: String,
    /// The currency of rows that name none.
    pub currency: String,
    /// The order of day, month and year.
    pub date_order: String,
    /// The decimal sign.
    pub decimal: String,
    /// The encoding.
    pub encoding: String,
    /// The sheet of a workbook.
    pub sheet: String,
    /// The field of each column in their order; empty for one that is not read. No columns: they are known by their headers.
    pub columns: Vec<String>,
    /// It is the full list of open invoices.
    pub snapshot: bool,
    /// An electronic invoice is the creditor's although its seller is named otherwise.
    pub accept_seller: bool,
}

impl Answers {
    fn options(&self) -> Options {
        let named = self.columns.iter().enumerate();
        let text = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        Options {
            kind: Kind::find(&self.kind),
            columns: named.filter_map(|(at, name)| Some((Field::find(name)?, format!("#{}", at + 1)))).collect(),
            only_named: !self.columns.is_empty(),
            currency: Currency::find(&self.currency),
            date_order: DateOrder::find(&self.date_order),
            decimal: DecimalSign::find(&self.decimal),
            encoding: text(&self.encoding),
            sheet: text(&self.sheet),
            ..Options::default()
        }
    }
}

/// What a file is.
#[derive(Debug, Clone)]
pub enum Look {
    /// A list of invoices, receipts or customers, or a table that may be one.
    List(Box<Glance>),
    /// An electronic invoice: the numbers in it.
    Invoices(Vec<String>),
    /// Statements of a bank.
    Bank {
        /// How many.
        statements: usize,
        /// Lines in them.
        entries: usize,
    },
}

/// A file that waits.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// When it came, and from whom.
    pub upload: Upload,
    /// What was said about it.
    pub answers: Answers,
    /// What it is.
    pub look: Look,
    /// Its columns are known from an earlier file.
    pub is_known: bool,
}

/// What would become of a file.
#[derive(Debug, Clone)]
pub enum Preview {
    /// Rows of a list, or invoices.
    Rows {
        /// What importing them would do.
        outcome: Box<ImportOutcome>,
        /// It is a list with columns, and no electronic invoice.
        is_list: bool,
    },
    /// Statements of a bank.
    Bank {
        /// How many.
        statements: usize,
        /// Lines in them.
        entries: usize,
    },
}

/// What became of a file.
#[derive(Debug, Clone)]
pub enum Taken {
    /// It was imported under this name.
    Import(String),
    /// It was read as statements of a bank.
    Bank(BankImport),
}

/// A file that is larger than those which wait.
#[must_use]
pub fn too_large(file_name: &str, bytes_max: usize) -> AppError {
    let most = bytes_max / (1024 * 1024);
    AppError::new(Failure::Usage, "file.too_large", format!("{file_name} is over {most} MB"))
        .with("most", i64::try_from(most).unwrap_or(i64::MAX))
        .hint("split it, or read it on the server with: dunlin import FILE")
}

/// Takes a file in; nothing is read into the book. The name under which it waits, and what it is.
///
/// # Errors
/// `file.too_large`; `file.empty`; what `look` refuses.
pub fn bring(app: &mut App, setting: &Setting, file_name: &str, content: &[u8]) -> Result<(String, Waiting), AppError> {
    if content.is_empty() {
        let message = "no file was chosen, or it is empty";
        return Err(AppError::new(Failure::Usage, "file.empty", message).hint("choose a file with at least one row"));
    }
    if content.len() > FILE_BYTES_MAX {
        return Err(too_large(file_name, FILE_BYTES_MAX));
    }
    let upload = Upload {
        id: UploadId::next(app.ids()),
        creditor: setting.creditor.id,
        file_name: file_name.to_owned(),
        at: app.clock.now(),
        actor: app.actor.clone(),
        answers: String::new(),
        size: i64::try_from(content.len()).unwrap_or(i64::MAX),
    };
    let waiting = looked_at(app, setting, upload.clone(), content)?;
    let oldest = upload.at.checked_sub((DAYS * 24).hours()).unwrap_or(upload.at);
    app.store.transaction(|tx| {
        tx.delete_uploads_before(upload.creditor, oldest)?;
        for old in tx.uploads(upload.creditor)?.iter().skip(FILES_MAX - 1) {
            tx.delete_upload(upload.creditor, old.id)?;
        }
        tx.insert_upload(&upload, content)
    })?;
    Ok((key(&upload), waiting))
}

/// Files that wait, newest first, with the names under which they do.
pub fn waiting(app: &mut App, setting: &Setting) -> Result<Vec<(String, Upload)>, AppError> {
    let uploads = app.store.read(|tx| tx.uploads(setting.creditor.id))?;
    Ok(uploads.into_iter().map(|upload| (key(&upload), upload)).collect())
}

/// What a file is, and what is open about it.
///
/// # Errors
/// `upload.unknown`; a file that is nothing that can be read.
pub fn look(app: &mut App, setting: &Setting, key: &str) -> Result<Waiting, AppError> {
    let (upload, content) = find(app, setting, key)?;
    looked_at(app, setting, upload, &content)
}

fn looked_at(app: &mut App, setting: &Setting, upload: Upload, content: &[u8]) -> Result<Waiting, AppError> {
    let answers = answers_of(&upload);
    let mut look = seen(setting, &upload.file_name, content, &answers)?;
    let mut is_known = false;
    if let Look::List(glance) = &mut look {
        // The headers may be known from an earlier file: then what was said about that one counts, and is shown.
        let layouts = app.store.read(|tx| tx.mapping(setting.creditor.id, LAYOUTS_KEY))?;
        let layouts = source::read_layouts(layouts.as_deref());
        let options = with_currency(setting, &answers);
        if let Ok(opened) = source::open(&upload.file_name, content, &options, &layouts) {
            is_known = opened.is_known;
            if opened.options != options {
                let seen = dunlin_formats::glance(&upload.file_name, content, &opened.options);
                **glance = seen.map_err(|refusal| by_the_file(refusal.into()))?;
            }
        }
    }
    Ok(Waiting { upload, answers, look, is_known })
}

fn with_currency(setting: &Setting, answers: &Answers) -> Options {
    Options { default_currency: Some(setting.creditor.currency), ..answers.options() }
}

/// Keeps what was said about a file.
pub fn answer(app: &mut App, setting: &Setting, key: &str, answers: &Answers) -> Result<(), AppError> {
    let (upload, _) = find(app, setting, key)?;
    let text = serde_json::to_string(answers).unwrap_or_default();
    Ok(app.store.transaction(|tx| tx.set_upload_answers(setting.creditor.id, upload.id, &text))?)
}

/// What importing a file would do; nothing is written.
///
/// # Errors
/// `upload.unknown`; what is open about it, as [`import`] refuses it.
pub fn preview(app: &mut App, setting: &Setting, key: &str) -> Result<(Upload, Preview), AppError> {
    let (upload, content) = find(app, setting, key)?;
    let answers = answers_of(&upload);
    let is_list = match seen(setting, &upload.file_name, &content, &answers)? {
        Look::Bank { statements, entries } => return Ok((upload, Preview::Bank { statements, entries })),
        Look::List(_) => true,
        Look::Invoices(_) => false,
    };
    let outcome = import(app, setting, &request(&upload, &content, &answers, true)).map_err(by_the_file)?;
    Ok((upload, Preview::Rows { outcome: Box::new(outcome), is_list }))
}

/// Imports a file that waits; it waits no more.
///
/// # Errors
/// `upload.unknown`; as [`import`], and then it waits on.
pub fn take(app: &mut App, setting: &Setting, key: &str) -> Result<Taken, AppError> {
    let (upload, content) = find(app, setting, key)?;
    let answers = answers_of(&upload);
    let taken = match seen(setting, &upload.file_name, &content, &answers)? {
        Look::Bank { .. } => Taken::Bank(bank::import(app, setting, &upload.file_name, &content, &answers.options())?),
        Look::List(_) | Look::Invoices(_) => {
            let outcome = import(app, setting, &request(&upload, &content, &answers, false)).map_err(by_the_file)?;
            Taken::Import(outcome.name.unwrap_or_default())
        }
    };
    app.store.transaction(|tx| tx.delete_upload(setting.creditor.id, upload.id))?;
    Ok(taken)
}

/// Forgets a file that waits.
pub fn forget(app: &mut App, setting: &Setting, key: &str) -> Result<Upload, AppError> {
    let (upload, _) = find(app, setting, key)?;
    app.store.transaction(|tx| tx.delete_upload(setting.creditor.id, upload.id))?;
    Ok(upload)
}

/// What is wrong is the file, and not the program: to be said as a refusal.
fn by_the_file(error: AppError) -> AppError {
    match error.failure {
        Failure::Failed if !error.code.starts_with("book.") => AppError { failure: Failure::Refused, ..error },
        _ => error,
    }
}

fn request<'a>(upload: &'a Upload, bytes: &'a [u8], answers: &Answers, dry_run: bool) -> ImportRequest<'a> {
    ImportRequest {
        file_name: &upload.file_name,
        bytes,
        options: answers.options(),
        snapshot: answers.snapshot,
        dry_run,
        strict: false,
        accept_seller: answers.accept_seller,
    }
}

fn answers_of(upload: &Upload) -> Answers {
    serde_json::from_str(&upload.answers).unwrap_or_default()
}

fn key(upload: &Upload) -> String {
    format!("{:032x}", upload.id.0)
}

fn find(app: &mut App, setting: &Setting, key: &str) -> Result<(Upload, Vec<u8>), AppError> {
    let id = u128::from_str_radix(key, 16).map(UploadId);
    let found = match id {
        Ok(id) => app.store.read(|tx| tx.find_upload(setting.creditor.id, id))?,
        Err(_) => None,
    };
    found.ok_or_else(|| {
        let message = "this file does not wait here any more: it was imported, forgotten, or waited for over a week";
        AppError::not_found("upload.unknown", message).hint("upload it again")
    })
}

/// What a file is by its content: a list whose kind is plain, else whatever a bank or a program for invoices writes, else a table
/// about which a person is asked.
fn seen(setting: &Setting, file_name: &str, content: &[u8], answers: &Answers) -> Result<Look, AppError> {
    let options = with_currency(setting, answers);
    let glance = dunlin_formats::glance(file_name, content, &options);
    if let Ok(glance) = &glance
        && glance.kind.is_some()
    {
        return Ok(Look::List(Box::new(glance.clone())));
    }
    let documents = dunlin_formats::inspect_with(file_name, content, &options).unwrap_or_default();
    let found = of_documents(&documents);
    match (glance, found) {
        (_, Some(found)) => Ok(found),
        (Ok(glance), None) => Ok(Look::List(Box::new(glance))),
        (Err(refusal), None) => Err(by_the_file(refusal.into())),
    }
}

/// Invoices, or statements with lines.
fn of_documents(documents: &[Document]) -> Option<Look> {
    let (mut numbers, mut statements, mut entries) = (BTreeSet::new(), 0, 0);
    for document in documents {
        match &document.content {
            Content::Invoices(invoices) => numbers.extend(invoices.iter().map(|invoice| invoice.number.clone())),
            Content::Statement(statement) => {
                statements += 1;
                entries += statement.entries.len();
            }
            Content::Nothing => {}
        }
    }
    match (numbers.is_empty(), entries) {
        (false, _) => Some(Look::Invoices(numbers.into_iter().collect())),
        (true, 0) => None,
        (true, _) => Some(Look::Bank { statements, entries }),
    }
}
