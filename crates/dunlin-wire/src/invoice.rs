//! `invoice show --json`: one item and its money, line by line.

use dunlin_app::run::{self, payment_sentence};
use dunlin_core::aging::days_past_due;
use dunlin_core::instalment::Instalment;
use dunlin_core::item::{Item, SentBy};
use dunlin_core::ledger::PaymentReason;
use dunlin_formats::{EInvoice, Lack};
use dunlin_store::{ChargeLine, CustomerDetail, ItemDetail};
use jiff::civil::Date;
use serde::Serialize;

use crate::cases::DisputeLine;
use crate::{decimal, iso};

/// `invoice document --json`: the files of an invoice.
#[derive(Debug, Serialize)]
pub struct InvoiceFiles {
    /// Item number.
    pub number: String,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// Tag of the language in which they are written.
    pub language: String,
    /// The document, then the e-mail where somebody there has an address.
    pub files: Vec<InvoiceFile>,
    /// What of the creditor's own data is missing on it, in words.
    pub missing: Vec<&'static str>,
}

/// A file.
#[derive(Debug, Serialize)]
pub struct InvoiceFile {
    /// Where it was written.
    pub file: String,
    /// `application/pdf` or `message/rfc822`.
    pub media_type: &'static str,
    /// SHA-256 in lower-case hex.
    pub sha256: String,
}

impl InvoiceFiles {
    /// Files that were written into a folder.
    pub fn new(made: &run::InvoiceFiles, folder: &std::path::Path) -> InvoiceFiles {
        InvoiceFiles {
            number: made.number.clone(),
            customer: made.customer.0.clone(),
            name: made.customer.1.clone(),
            language: made.language.clone(),
            files: made.files.iter().map(|file| written(file, folder)).collect(),
            missing: made.missing.clone(),
        }
    }
}

/// A file as it was written into a folder.
pub(crate) fn written(file: &run::InvoiceFile, folder: &std::path::Path) -> InvoiceFile {
    let path = folder.join(&file.name).display().to_string();
    InvoiceFile { file: path, media_type: file.media_type, sha256: file.sha256.clone() }
}

/// `invoice lint --json`: what the invoices of a file lack; one object a line for each file.
#[derive(Debug, Serialize)]
pub struct LintedFile {
    /// The file.
    pub file: String,
    /// Its invoices, in the order in which they stand in it.
    pub invoices: Vec<LintedInvoice>,
    /// Why the file was refused.
    pub refused: Option<LintRefusal>,
}

/// Why a file was refused.
#[derive(Debug, Serialize)]
pub struct LintRefusal {
    /// Stable code.
    pub code: &'static str,
    /// What is wrong with it, and what to do.
    pub message: String,
}

/// An invoice and what it lacks.
#[derive(Debug, Serialize)]
pub struct LintedInvoice {
    /// Its number.
    pub number: String,
    /// In the order of requirements; empty when nothing is lacking.
    pub lacks: Vec<LackLine>,
}

/// Something that an invoice lacks.
#[derive(Debug, Serialize)]
pub struct LackLine {
    /// `terms`, `due_date`, `payment_methods`, `late_charges`, `telephone`, `discount_received`.
    pub code: &'static str,
    /// The requirement that asks for it.
    pub requirement: &'static str,
}

impl LintedFile {
    /// The invoices of a file, as they were read.
    pub fn new(file: &std::path::Path, invoices: &[EInvoice]) -> LintedFile {
        let line = |lack: Lack| LackLine { code: lack.code(), requirement: lack.requirement() };
        let invoice = |invoice: &EInvoice| LintedInvoice {
            number: invoice.number.clone(),
            lacks: invoice.lacks().into_iter().map(line).collect(),
        };
        LintedFile { file: file.display().to_string(), invoices: invoices.iter().map(invoice).collect(), refused: None }
    }

    /// A file that was refused.
    pub fn refused(file: &std::path::Path, code: &'static str, message: String) -> LintedFile {
        let refused = Some(LintRefusal { code, message });
        LintedFile { file: file.display().to_string(), invoices: Vec::new(), refused }
    }
}

/// One item with its ledger.
#[derive(Debug, Serialize)]
pub struct InvoiceDetail {
    /// Item number.
    pub number: String,
    /// Which part of its document it is, where that is paid in parts.
    pub instalment: Option<InstalmentLine>,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// `invoice`, `credit_note`, `charge` or `on_account`.
    pub kind: &'static str,
    /// ISO 4217 code.
    pub currency: String,
    /// What it was formed with, corrections included.
    pub amount: String,
    /// What is open of it now.
    pub open: String,
    /// The day it was formed.
    pub issued_on: String,
    /// The due date of now.
    pub due_on: String,
    /// Whole days past due; 0 and less is not due.
    pub days_past_due: i32,
    /// Terms as written.
    pub terms: Option<String>,
    /// False for payment in advance or with the order.
    pub gives_credit: bool,
    /// The day it was sent.
    pub sent_on: String,
    /// `email` or `post`.
    pub sent_by: Option<&'static str>,
    /// The customer's order number or another reference.
    pub reference: Option<String>,
    /// What the payer is asked to quote.
    pub payment_reference: Option<String>,
    /// Where it came from.
    pub source: String,
    /// The newest full list of its source does not hold it.
    pub missing_from_list: bool,
    /// Its ledger by value date, so that `open` is what was open on that day.
    pub entries: Vec<EntryLine>,
    /// Steps that were taken for it, oldest first.
    pub steps: Vec<StepLine>,
    /// Its disputes, oldest first.
    pub disputes: Vec<DisputeLine>,
    /// What it was charged for being late, oldest first: each an item of its own.
    pub charges: Vec<BorneCharge>,
    /// For a charge, the number of the item that bears it.
    pub borne_by: Option<String>,
}

/// A charge that an item bears.
#[derive(Debug, Serialize)]
pub struct BorneCharge {
    /// Number of the item that it became.
    pub number: String,
    /// `interest`, `lump_sum` or `fee`.
    pub basis: &'static str,
    /// The step of a fee.
    pub step: Option<String>,
    /// The day on which it was charged.
    pub charged_on: String,
    /// The last day that it covers.
    pub until_on: String,
    /// ISO 4217 code.
    pub currency: String,
    /// What it came to, tax included.
    pub amount: String,
    /// What is open of it now.
    pub open: String,
}

impl From<&ChargeLine> for BorneCharge {
    fn from(line: &ChargeLine) -> BorneCharge {
        BorneCharge {
            number: line.number.clone(),
            basis: line.basis.code(),
            step: Some(line.step.clone()).filter(|step| !step.is_empty()),
            charged_on: iso(line.charged_on),
            until_on: iso(line.until_on),
            currency: line.currency.code().to_string(),
            amount: decimal(line.amount_minor, line.currency),
            open: decimal(line.open_minor, line.currency),
        }
    }
}

/// A part of a document, among all of them.
#[derive(Debug, Serialize)]
pub struct InstalmentLine {
    /// Number of the document.
    pub document: String,
    /// Counted from 1, by due date.
    pub part: u16,
    /// How many there are.
    pub of: u16,
    /// All parts.
    pub parts: Vec<PartLine>,
}

/// One part of a document.
#[derive(Debug, Serialize)]
pub struct PartLine {
    /// Item number.
    pub number: String,
    /// The due date of now.
    pub due_on: String,
    /// What it was formed with, corrections included.
    pub amount: String,
    /// What is open of it now.
    pub open: String,
}

/// One line of the ledger.
#[derive(Debug, Serialize)]
pub struct EntryLine {
    /// `issued`, `corrected`, `settled_before`, `allocated`, `unallocated`, `discounted`, `small_difference`, `returned`,
    /// `netted`, `refunded`, `written_off`, `waived` or `reinstated`.
    pub kind: &'static str,
    /// Value date.
    pub effective_on: String,
    /// Signed amount.
    pub amount: String,
    /// What was open after it.
    pub open: String,
    /// The due date that a correction brought.
    pub due_on: Option<String>,
    /// The import, command or run that made it.
    pub source: String,
    /// Why: in a person's words, where a person made it; else the sentence of `reason_code`.
    pub reason: Option<String>,
    /// What is odd about an allocation: `payment.short`, `payment.over`, `payment.small_difference` or `discount.unearned`.
    pub reason_code: Option<&'static str>,
}

/// A step that was taken for the item.
#[derive(Debug, Serialize)]
pub struct StepLine {
    /// The policy's step.
    pub step: String,
    /// Which repetition.
    pub cycle: i32,
    /// The run's day.
    pub on: String,
    /// What was open of the item then.
    pub open: String,
}

impl InvoiceDetail {
    /// An item, the parts of its document and its customer, with days counted up to a day.
    pub fn new(detail: &ItemDetail, parts: &[ItemDetail], customer: &CustomerDetail, as_of: Date) -> InvoiceDetail {
        let item = &detail.item;
        let currency = item.currency;
        let steps = detail.steps.iter().map(|taken| StepLine {
            step: taken.step.clone(),
            cycle: taken.cycle,
            on: iso(taken.on),
            open: decimal(taken.open_minor, currency),
        });
        InvoiceDetail {
            number: item.number.clone(),
            instalment: instalment(item, parts),
            customer: customer.account.number.clone(),
            name: customer.account.name.clone(),
            kind: item.kind.code(),
            currency: currency.code().to_string(),
            amount: decimal(detail.amount_minor, currency),
            open: decimal(detail.open_minor, currency),
            issued_on: iso(item.issued_on),
            due_on: iso(item.due_on),
            days_past_due: days_past_due(item.due_on, as_of),
            terms: item.terms.clone(),
            gives_credit: item.gives_credit,
            sent_on: iso(item.sent_on),
            sent_by: item.sent_by.map(SentBy::code),
            reference: item.reference.clone(),
            payment_reference: item.payment_reference.clone(),
            source: item.source.clone(),
            missing_from_list: detail.unlisted,
            entries: entries(detail),
            steps: steps.collect(),
            disputes: detail.disputes.iter().map(|line| DisputeLine::new(line, Some(currency))).collect(),
            charges: detail.charges.iter().map(BorneCharge::from).collect(),
            borne_by: detail.borne_by.clone(),
        }
    }
}

fn instalment(item: &Item, parts: &[ItemDetail]) -> Option<InstalmentLine> {
    let Instalment { part, of } = item.instalment?;
    let line = |detail: &ItemDetail| PartLine {
        number: detail.item.number.clone(),
        due_on: iso(detail.item.due_on),
        amount: decimal(detail.amount_minor, detail.item.currency),
        open: decimal(detail.open_minor, detail.item.currency),
    };
    Some(InstalmentLine { document: item.document().to_owned(), part, of, parts: parts.iter().map(line).collect() })
}

fn entries(detail: &ItemDetail) -> Vec<EntryLine> {
    let currency = detail.item.currency;
    let mut open_minor = 0_i64;
    let line = |line: &dunlin_store::EntryLine| {
        let entry = &line.entry;
        open_minor = open_minor.saturating_add(entry.amount_minor);
        EntryLine {
            kind: entry.kind.code(),
            effective_on: iso(entry.effective_on),
            amount: decimal(entry.amount_minor, currency),
            open: decimal(open_minor, currency),
            due_on: entry.due_on.map(iso),
            source: entry.source.clone(),
            reason: line.reason.clone().or_else(|| line.code.map(payment_sentence)),
            reason_code: line.code.map(PaymentReason::code),
        }
    };
    detail.entries.iter().map(line).collect()
}
