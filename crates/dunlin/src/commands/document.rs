//! `document add|list|get|withdraw`: files about a customer.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use dunlin_app::evidence::{self, Kept, NewEvidence};
use dunlin_app::{AppError, Failure};
use dunlin_wire::{Changes, Documents};
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::{Session, sentences};
use crate::table::{Column, Table};

/// Files about a customer: what was kept, imported, and sent
#[derive(Debug, Subcommand)]
pub(crate) enum Document {
    /// Keep a file about a customer or one of its invoices
    Add(Box<Add>),
    /// List the files about a customer, the newest first
    List {
        /// Customer number or name
        customer: String,
    },
    /// Write a file out again
    Get {
        /// Customer number or name
        customer: String,
        /// The beginning of its SHA-256, six letters at least
        hash: String,
        /// Where to; - is the output
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Say that a file does not count; it stays, and can be read
    Withdraw {
        /// Customer number or name
        customer: String,
        /// The beginning of its SHA-256, six letters at least
        hash: String,
        /// The invoice for which it does not count, where it is kept for several
        #[arg(long, value_name = "NUMBER")]
        invoice: Option<String>,
        /// Why
        #[arg(long)]
        reason: String,
    },
}

/// A file to keep.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  dunlin document add 10482 note-4711.pdf --kind delivery_note --invoice F-2026-311")]
pub(crate) struct Add {
    /// Customer number or name
    customer: String,
    /// PDF, PNG, JPEG, e-mail, text, CSV, XML or an office file, up to 10 MB
    file: PathBuf,
    /// What it shows: delivery_note, order, agreement, correspondence, payment_proof,
    /// trade_reference, bureau_report, other
    #[arg(long, default_value = "other")]
    kind: String,
    /// What it is about
    #[arg(long, default_value = "")]
    subject: String,
    /// The invoice that it is about
    #[arg(long, value_name = "NUMBER")]
    invoice: Option<String>,
    /// The last day on which it counts
    #[arg(long, value_name = "DATE")]
    valid_until: Option<Date>,
}

pub(crate) fn run(global: &Global, command: Document) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    match command {
        Document::Add(args) => {
            let (name, bytes) = read_file(&args.file)?;
            let new = NewEvidence {
                file_name: &name,
                bytes: &bytes,
                kind: &args.kind,
                subject: &args.subject,
                item: args.invoice.as_deref(),
                valid_until: args.valid_until,
            };
            let done = evidence::keep(&mut session.app, &session.setting, &args.customer, &new)?;
            session.answer_done(&done)?;
        }
        Document::List { customer } => {
            let files = evidence::list(&mut session.app, &session.setting, &customer)?;
            session.answer(&Documents::new(&files), table)?;
        }
        Document::Get { customer, hash, out } => {
            let file = evidence::get(&mut session.app, &session.setting, &customer, &hash)?;
            if out.as_os_str() == "-" {
                use std::io::Write as _;
                std::io::stdout().write_all(&file.bytes).map_err(|error| unreadable(&out, &error))?;
            } else {
                std::fs::write(&out, &file.bytes).map_err(|error| unreadable(&out, &error))?;
                let said = format!("{} written to {}.", file.name, out.display());
                let changes = Changes::setting("document.written", [said]);
                session.answer(&changes, |changes| sentences(&changes.changes))?;
            }
        }
        Document::Withdraw { customer, hash, invoice, reason } => {
            let which = Kept::Hash { sha256: &hash, item: invoice.as_deref() };
            let done = evidence::withdraw(&mut session.app, &session.setting, &customer, which, &reason)?;
            session.answer_done(&done)?;
        }
    }
    Ok(Ending::Done)
}

/// What a file is called, and its bytes.
pub(crate) fn read_file(path: &Path) -> Result<(String, Vec<u8>), AppError> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let bytes = std::fs::read(path).map_err(|error| unreadable(path, &error))?;
    Ok((name, bytes))
}

pub(crate) fn unreadable(path: &std::path::Path, error: &std::io::Error) -> AppError {
    AppError::new(Failure::Failed, "file.unreadable", format!("{}: {error}", path.display()))
        .hint("look whether it is there, and whether you may read or write it")
}

fn table(documents: &Documents) -> Vec<String> {
    let columns = [
        (Column::Whole, "Day"),
        (Column::Whole, "SHA-256"),
        (Column::Right, "Bytes"),
        (Column::Text, "Document"),
        (Column::Text, "What"),
    ];
    let mut table = Table::new(&columns);
    for file in &documents.documents {
        let what = file.kind.as_deref().unwrap_or(file.source);
        let withdrawn = if file.withdrawn.is_some() { ", withdrawn" } else { "" };
        table.row([
            file.on.clone(),
            file.sha256.chars().take(12).collect(),
            file.size.map(|size| size.to_string()).unwrap_or_default(),
            file.name.clone(),
            format!("{}{withdrawn}", what.replace('_', " ")),
        ]);
    }
    if table.is_empty() { vec!["No documents.".to_string()] } else { table.lines() }
}
