//! Import of an electronic invoice: the same rules as for a row of a list, and the file itself is kept as evidence (R1.8).
//!
//! A document in which a figure, a day or the kind is uncertain is read and reported, but not entered. An invoice to the creditor
//! itself is not entered either, nor one that somebody else sells: it is what the creditor owes. An import of several invoices (FatturaPA) counts them as rows.

use dunlin_core::bank_account::account_called;
use dunlin_core::name::fold_name;
use dunlin_core::terms::Terms;
use dunlin_formats::{Content, Document, DocumentProblem, EInvoice, InvoiceRow, Kind, Party, Problem, Severity};
use dunlin_store::{Creditor, KeptDocument, Tx};
use sha2::{Digest as _, Sha256};

use super::draft::{Drafts, Split};
use super::history::{self, Told};
use super::invoice::Planner;
use super::note::Notes;
use super::work::{Tally, Work};
use super::{Halt, ImportOutcome, ImportRequest, hex};
use crate::app::{App, Setting};
use crate::error::{AppError, Failure};

/// What the items of all electronic invoices carry as their source.
const SOURCE: &str = "e-invoices";

/// A tax number has so many letters and figures at least; less may stand in any register's number.
const SHORTEST_TAX_NUMBER: usize = 8;

/// Imports the invoices of a document that was read.
pub(super) fn import(
    app: &mut App,
    setting: &Setting,
    request: &ImportRequest<'_>,
    document: &Document,
) -> Result<ImportOutcome, AppError> {
    if request.snapshot {
        let message = "an electronic invoice is no list of open invoices";
        return Err(AppError::new(Failure::Usage, "snapshot.no_list", message).hint("leave out --snapshot"));
    }
    let creditor = &setting.creditor;
    let (drafts, notes) = gather(document, creditor, request.accept_seller);
    let who = history::who(app, setting, request.file_name)?;
    let today = app.clock.today(&creditor.timezone);
    let first_id = app.ids().next_id();
    let is_lost = request.strict && notes.rejected_count() > 0;
    let writes = !request.dry_run && !is_lost;
    let attempt = |tx: &mut Tx<'_>| {
        let mut work = Work::new(creditor.id, &who, SOURCE, today, first_id, notes.clone());
        work.writes = writes;
        Planner::new(tx, &mut work, &drafts, &creditor.default_terms, false).run()?;
        work.finish(tx)?;
        if request.strict && work.notes.rejected_count() > 0 {
            return Err(Halt::Strict(Box::new(work)));
        }
        if work.writes {
            record(tx, &mut work, request)?;
        }
        Ok(work)
    };
    match if writes { app.store.transaction(attempt) } else { app.store.read(attempt) } {
        Ok(work) => Ok(outcome(request, work)),
        Err(Halt::Strict(mut work)) => {
            let tally = std::mem::take(&mut work.tally);
            work.tally.skipped = tally.created + tally.updated + tally.skipped;
            Ok(outcome(request, *work))
        }
        Err(Halt::Failed(error)) => Err(error),
    }
}

/// The invoices as rows, counted from 1, and what is to be said about them.
fn gather(document: &Document, creditor: &Creditor, accept_seller: bool) -> (Drafts, Notes) {
    let (left_out, others): (Vec<_>, Vec<_>) =
        document.problems.iter().partition(|found| found.code == "invoice.left_out");
    let mut notes = Notes::new(&[], others.into_iter().map(warning).collect());
    let invoices = match &document.content {
        Content::Invoices(invoices) => invoices.as_slice(),
        Content::Statement(_) | Content::Nothing => &[],
    };
    let split = Split { defaults: Terms::parse(&creditor.default_terms).ok(), only_open: false };
    let mut drafts = Drafts::new(invoices.len(), split);
    let blocking = document.problems.iter().find(|found| found.blocks_entry());
    for (row, invoice) in (1..).zip(invoices) {
        match take(invoice, creditor, blocking, accept_seller) {
            Ok(taken) => drafts.add(row, taken, &mut notes),
            Err((code, why)) => notes.reject(row, code, None, &invoice.number, why),
        }
    }
    for (row, found) in (invoices.len() as u64 + 1..).zip(left_out) {
        notes.reject(row, found.code, None, "", found.message.clone());
    }
    drafts.finish(&mut notes);
    (drafts, notes)
}

fn warning(found: &DocumentProblem) -> Problem {
    let DocumentProblem { code, message } = found.clone();
    Problem { row: None, column: None, code, severity: Severity::Warning, found: None, message }
}

/// An invoice as a row, or the code and the sentence that say why it is none.
fn take(
    invoice: &EInvoice,
    creditor: &Creditor,
    blocking: Option<&DocumentProblem>,
    accept_seller: bool,
) -> Result<InvoiceRow, (&'static str, String)> {
    if is_to(creditor, invoice) {
        let why = "the invoice is to the creditor itself: the book holds what customers owe";
        return Err(("buyer.is_creditor", why.to_owned()));
    }
    if !accept_seller && !is_from(creditor, invoice) {
        let seller = invoice.seller.name.as_deref().unwrap_or("another company");
        let why = format!(
            "the seller is {seller}, not the creditor, by name, tax number and IBAN: if you sent it, say --accept-seller, or \
             have the creditor's data right (dunlin creditor set)"
        );
        return Err(("seller.not_creditor", why));
    }
    if let Some(found) = blocking {
        let why = format!("not entered because of what is uncertain: {}", found.message);
        return Err(("document.uncertain", why));
    }
    invoice.to_row().map_err(|missing| (missing.code, missing.message))
}

fn is_to(creditor: &Creditor, invoice: &EInvoice) -> bool {
    is_creditor(creditor, &invoice.buyer)
}

/// The seller is the creditor, or asks for the money on the creditor's account.
fn is_from(creditor: &Creditor, invoice: &EInvoice) -> bool {
    let is_paid_to = |stated| account_called(&creditor.bank_accounts, stated).is_some();
    is_creditor(creditor, &invoice.seller) || invoice.iban.as_deref().is_some_and(is_paid_to)
}

/// By name, or by a tax number that stands among the creditor's registrations.
fn is_creditor(creditor: &Creditor, party: &Party) -> bool {
    let same_name = party.name.as_deref().is_some_and(|name| fold_name(name) == fold_name(&creditor.name));
    let number = party.tax_number.as_deref().map(letters).filter(|number| number.len() >= SHORTEST_TAX_NUMBER);
    let own = creditor.registration.as_deref().map(letters).unwrap_or_default();
    same_name || number.is_some_and(|number| own.contains(&number))
}

/// Letters and figures only, in capitals.
fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
}

/// Records the import and keeps the file.
fn record(tx: &mut Tx<'_>, work: &mut Work<'_>, request: &ImportRequest<'_>) -> Result<(), AppError> {
    let sha256 = hex(&Sha256::digest(request.bytes));
    let content = request.bytes.to_vec();
    let document = KeptDocument { name: request.file_name.to_owned(), at: work.who.at, content: content.clone() };
    tx.keep_document(work.creditor, &document, &sha256)?;
    let records = work.tally.created + work.tally.updated + work.tally.skipped + work.notes.rejected_count();
    let told = Told { source: SOURCE, kind: Kind::Invoices.name(), records, rejected: content };
    work.name = Some(history::record(tx, work, request, told)?);
    Ok(())
}

fn outcome(request: &ImportRequest<'_>, work: Work<'_>) -> ImportOutcome {
    let rejected = work.notes.rejected_count();
    let (problems, rejected_rows) = work.notes.finish();
    let Tally { created, updated, skipped, corrections, changes, .. } = work.tally;
    let also = |code| *changes.get(code).unwrap_or(&0);
    ImportOutcome {
        name: work.name,
        kind: Kind::Invoices,
        source: SOURCE.to_owned(),
        records: created + updated + skipped + rejected,
        created,
        updated,
        skipped,
        rejected,
        also_customers: also("account.opened"),
        also_receipts: also("receipt.recorded"),
        dry_run: request.dry_run,
        problems,
        not_in_list: 0,
        corrections,
        rejected_rows,
        mapping: Vec::new(),
        unused_headers: Vec::new(),
        options: request.options.clone(),
        changes,
    }
}
