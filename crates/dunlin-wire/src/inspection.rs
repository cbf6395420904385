//! `inspect`: what stands in a file, one object for each statement or document.

use dunlin_core::money::Money;
use dunlin_formats::{BankEntry, Content, Document, EInvoice, EntryDetail, Statement};
use jiff::civil::Date;
use serde::Serialize;

use crate::iso;

/// One statement or document of a file. All keys are always there.
#[derive(Debug, Clone, Serialize)]
pub struct Inspection {
    /// The file as it was named.
    pub file: String,
    /// 1 for the first document in it.
    pub part: usize,
    /// `camt.053`, `mt940`, `ubl`, …
    pub kind: String,
    /// Of a workbook: the sheet it stands on.
    pub sheet: Option<String>,
    /// Of the format.
    pub version: Option<String>,
    /// IBAN, or the account as written.
    pub account: Option<String>,
    /// The account's.
    pub currency: Option<String>,
    /// Before the first booking.
    pub opening: Option<String>,
    /// After the last.
    pub closing: Option<String>,
    /// Of a statement.
    pub entries: Vec<InspectedEntry>,
    /// Of invoice documents.
    pub invoices: Vec<InspectedInvoice>,
    /// What could not be read, or does not tie.
    pub problems: Vec<InspectedProblem>,
}

/// One booking.
#[derive(Debug, Clone, Serialize)]
pub struct InspectedEntry {
    /// Value day.
    pub value_on: Option<String>,
    /// Day of booking.
    pub booked_on: Option<String>,
    /// Money in is positive.
    pub amount: String,
    /// Its money.
    pub currency: String,
    /// The structured reference, else the text.
    pub reference: Option<String>,
    /// The other side.
    pub counterparty: Option<String>,
    /// The other side's account.
    pub counterparty_account: Option<String>,
    /// The bank's key.
    pub bank_reference: Option<String>,
    /// It takes something back.
    pub reversal: bool,
    /// Announced, not booked.
    pub pending: bool,
    /// Parts of a batch.
    pub details: Vec<InspectedDetail>,
}

/// A part of a batch.
#[derive(Debug, Clone, Serialize)]
pub struct InspectedDetail {
    /// Signed as an entry's.
    pub amount: Option<String>,
    /// As of an entry.
    pub reference: Option<String>,
    /// The other side.
    pub counterparty: Option<String>,
}

/// An invoice.
#[derive(Debug, Clone, Serialize)]
pub struct InspectedInvoice {
    /// Its number.
    pub number: String,
    /// `invoice`, `credit_note`, `correction`, `prepayment`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Day of issue.
    pub issued_on: Option<String>,
    /// Due day, where it is stated.
    pub due_on: Option<String>,
    /// Its money.
    pub currency: String,
    /// With tax.
    pub gross: Option<String>,
    /// To be paid; negative in the buyer's favour.
    pub payable: Option<String>,
    /// As written.
    pub terms: Option<String>,
    /// To be paid to.
    pub iban: Option<String>,
    /// To be quoted.
    pub payment_reference: Option<String>,
    /// Parts with their due dates; empty when it is due as a whole.
    pub instalments: Vec<InspectedPart>,
    /// The buyer's name.
    pub buyer: Option<String>,
}

/// What of an invoice falls due on a day.
#[derive(Debug, Clone, Serialize)]
pub struct InspectedPart {
    /// The day.
    pub due_on: String,
    /// Signed amount.
    pub amount: String,
}

/// One problem.
#[derive(Debug, Clone, Serialize)]
pub struct InspectedProblem {
    /// Never renamed.
    pub code: String,
    /// A sentence.
    pub message: String,
}

impl Inspection {
    /// A document of a file, counted from 1.
    pub fn new(file: &str, part: usize, document: &Document) -> Inspection {
        let empty = Inspection::empty(file, part, document.kind.code());
        let problem = |problem: &dunlin_formats::DocumentProblem| InspectedProblem {
            code: problem.code.to_owned(),
            message: problem.message.clone(),
        };
        let whole = Inspection {
            version: document.version.clone(),
            problems: document.problems.iter().map(problem).collect(),
            ..empty
        };
        match &document.content {
            Content::Statement(statement) => whole.with_statement(statement),
            Content::Invoices(invoices) => Inspection { invoices: invoices.iter().map(invoice).collect(), ..whole },
            Content::Nothing => whole,
        }
    }

    /// A file that is not read, and why.
    pub fn refused(file: &str, code: &str, message: &str) -> Inspection {
        let problems = vec![InspectedProblem { code: code.to_owned(), message: message.to_owned() }];
        Inspection { problems, ..Inspection::empty(file, 1, "unknown") }
    }

    fn empty(file: &str, part: usize, kind: &str) -> Inspection {
        Inspection {
            file: file.to_owned(),
            part,
            kind: kind.to_owned(),
            sheet: None,
            version: None,
            account: None,
            currency: None,
            opening: None,
            closing: None,
            entries: Vec::new(),
            invoices: Vec::new(),
            problems: Vec::new(),
        }
    }

    fn with_statement(self, statement: &Statement) -> Inspection {
        Inspection {
            sheet: statement.sheet.clone(),
            account: statement.account.clone(),
            currency: statement.currency.map(|currency| currency.code().to_owned()),
            opening: statement.opening.map(|balance| balance.amount.to_decimal()),
            closing: statement.closing.map(|balance| balance.amount.to_decimal()),
            entries: statement.entries.iter().map(entry).collect(),
            ..self
        }
    }
}

fn entry(entry: &BankEntry) -> InspectedEntry {
    InspectedEntry {
        value_on: entry.value_on.map(iso),
        booked_on: entry.booked_on.map(iso),
        amount: entry.amount.to_decimal(),
        currency: entry.amount.currency.code().to_owned(),
        reference: entry.reference.clone(),
        counterparty: entry.counterparty.clone(),
        counterparty_account: entry.counterparty_account.clone(),
        bank_reference: entry.bank_reference.clone(),
        reversal: entry.is_reversal,
        pending: entry.is_pending,
        details: entry.details.iter().map(detail).collect(),
    }
}

fn detail(detail: &EntryDetail) -> InspectedDetail {
    InspectedDetail {
        amount: detail.amount.map(Money::to_decimal),
        reference: detail.reference.clone(),
        counterparty: detail.counterparty.clone(),
    }
}

fn invoice(invoice: &EInvoice) -> InspectedInvoice {
    let part = |(due_on, amount): &(Date, Money)| InspectedPart { due_on: iso(*due_on), amount: amount.to_decimal() };
    InspectedInvoice {
        number: invoice.number.clone(),
        kind: invoice.kind.code().to_owned(),
        issued_on: invoice.issued_on.map(iso),
        due_on: invoice.due_on.map(iso),
        currency: invoice.currency.code().to_owned(),
        gross: invoice.gross.map(Money::to_decimal),
        payable: invoice.payable.map(Money::to_decimal),
        terms: invoice.terms.clone(),
        iban: invoice.iban.clone(),
        payment_reference: invoice.payment_reference.clone(),
        instalments: invoice.instalments.iter().map(part).collect(),
        buyer: invoice.buyer.name.clone(),
    }
}
