//! What a file that is no table of ours holds: bank statements and invoices, as they stand in it.
//!
//! Readers fill these shapes and add a [`DocumentProblem`] for whatever they could not read or had to leave out; they never
//! guess. Amounts are signed: money in is positive, what is owed to the buyer is negative.

use dunlin_core::money::{Currency, Money};
use jiff::civil::Date;

use crate::bank::layout::TableLayout;

/// The kinds of files that are known by their content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentKind {
    /// ISO 20022 account report, within the day.
    Camt052,
    /// ISO 20022 account statement.
    Camt053,
    /// ISO 20022 debit and credit notification.
    Camt054,
    /// SWIFT customer statement.
    Mt940,
    /// SWIFT interim report.
    Mt942,
    /// Open Financial Exchange, 1 (SGML) or 2 (XML).
    Ofx,
    /// Belgian coded statement.
    Coda,
    /// American cash management file.
    Bai2,
    /// A table of comma-separated values.
    Csv,
    /// An old spreadsheet.
    Xls,
    /// A spreadsheet.
    Xlsx,
    /// A payer's list of what a payment is for.
    Remittance,
    /// Universal Business Language invoice or credit note.
    Ubl,
    /// UN/CEFACT cross-industry invoice.
    Cii,
    /// A PDF with a cross-industry invoice inside.
    FacturX,
    /// Italian electronic invoice.
    FatturaPa,
    /// A mail.
    Mail,
    /// None of them.
    Unknown,
}

impl DocumentKind {
    /// The stable word for JSON.
    pub fn code(self) -> &'static str {
        match self {
            DocumentKind::Camt052 => "camt.052",
            DocumentKind::Camt053 => "camt.053",
            DocumentKind::Camt054 => "camt.054",
            DocumentKind::Mt940 => "mt940",
            DocumentKind::Mt942 => "mt942",
            DocumentKind::Ofx => "ofx",
            DocumentKind::Coda => "coda",
            DocumentKind::Bai2 => "bai2",
            DocumentKind::Csv => "csv",
            DocumentKind::Xls => "xls",
            DocumentKind::Xlsx => "xlsx",
            DocumentKind::Remittance => "remittance",
            DocumentKind::Ubl => "ubl",
            DocumentKind::Cii => "cii",
            DocumentKind::FacturX => "factur-x",
            DocumentKind::FatturaPa => "fatturapa",
            DocumentKind::Mail => "mail",
            DocumentKind::Unknown => "unknown",
        }
    }
}

/// Something worth knowing about a document: a code that is never renamed, and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentProblem {
    /// Stable code: `balance.does_not_tie`.
    pub code: &'static str,
    /// Where, what was found and what was expected.
    pub message: String,
}

/// One statement or document of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it is.
    pub kind: DocumentKind,
    /// The version of its format: `001.08`, `2.1`.
    pub version: Option<String>,
    /// What stands in it.
    pub content: Content,
    /// What could not be read, or does not tie.
    pub problems: Vec<DocumentProblem>,
}

/// What stands in a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A bank statement.
    Statement(Statement),
    /// Invoices; mostly one.
    Invoices(Vec<EInvoice>),
    /// Nothing that concerns the book.
    Nothing,
}

/// A bank statement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Statement {
    /// IBAN, or the account as written.
    pub account: Option<String>,
    /// The bank's own number of the statement.
    pub number: Option<String>,
    /// The account's money, where the file says it.
    pub currency: Option<Currency>,
    /// What was on the account before.
    pub opening: Option<Balance>,
    /// What is on it now.
    pub closing: Option<Balance>,
    /// In the file's order.
    pub entries: Vec<BankEntry>,
    /// Of a workbook's table: the sheet it stands on.
    pub sheet: Option<String>,
    /// Of a table: how it was read.
    pub layout: Option<Box<TableLayout>>,
}

/// What is on an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    /// The day, where the file says it.
    pub on: Option<Date>,
    /// Signed.
    pub amount: Money,
}

/// One booking of a statement: camt `Ntry`, MT940 `:61:`, OFX `STMTTRN`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankEntry {
    /// The day the money counts.
    pub value_on: Option<Date>,
    /// The day the bank booked it.
    pub booked_on: Option<Date>,
    /// Money in is positive.
    pub amount: Money,
    /// The structured reference if there is one, else the remittance text joined by one space.
    pub reference: Option<String>,
    /// The other side's name.
    pub counterparty: Option<String>,
    /// The other side's IBAN or account.
    pub counterparty_account: Option<String>,
    /// The bank's own key of the booking, where it is unique.
    pub bank_reference: Option<String>,
    /// It takes back an earlier booking, or returns a payment.
    pub is_reversal: bool,
    /// Announced, not yet booked: never money received.
    pub is_pending: bool,
    /// Parts of a batch; empty when it is one payment.
    pub details: Vec<EntryDetail>,
}

/// One payment inside a batch entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryDetail {
    /// Signed as its entry; `None` when the file does not say it.
    pub amount: Option<Money>,
    /// As of the entry.
    pub reference: Option<String>,
    /// The other side's name.
    pub counterparty: Option<String>,
    /// The other side's IBAN or account.
    pub counterparty_account: Option<String>,
}

/// What kind of invoice document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EInvoiceType {
    /// Goods or services on a bill.
    Invoice,
    /// In the buyer's favour.
    CreditNote,
    /// Replaces or corrects an earlier one.
    Correction,
    /// Asks for money before the goods.
    Prepayment,
}

impl EInvoiceType {
    /// The stable word for JSON.
    pub fn code(self) -> &'static str {
        match self {
            EInvoiceType::Invoice => "invoice",
            EInvoiceType::CreditNote => "credit_note",
            EInvoiceType::Correction => "correction",
            EInvoiceType::Prepayment => "prepayment",
        }
    }
}

/// The buyer or seller of an invoice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Party {
    /// Registered or trading name.
    pub name: Option<String>,
    /// The number under which the other side knows it.
    pub number: Option<String>,
    /// VAT number or another tax number.
    pub tax_number: Option<String>,
    /// Street lines.
    pub address_lines: Vec<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// City.
    pub city: Option<String>,
    /// ISO 3166-1 code.
    pub country: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone of whoever answers questions.
    pub phone: Option<String>,
}

/// A cash discount that a document states in a form for machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatedDiscount {
    /// Days from the invoice date.
    pub days: i32,
    /// Hundredths of a percent: 200 is 2 %.
    pub percent_hundredths: i64,
    /// The part of the sum it counts for, where not the whole.
    pub base: Option<Money>,
}

/// An invoice as an electronic document states it.
#[derive(Debug, Clone, PartialEq)]
pub struct EInvoice {
    /// Its number.
    pub number: String,
    /// What it is.
    pub kind: EInvoiceType,
    /// The day it was issued.
    pub issued_on: Option<Date>,
    /// The day by which it is to be paid, where the document states one.
    pub due_on: Option<Date>,
    /// Its money.
    pub currency: Currency,
    /// With tax; negative for a credit note.
    pub gross: Option<Money>,
    /// Already paid.
    pub prepaid: Option<Money>,
    /// What is to be paid; negative for a credit note.
    pub payable: Option<Money>,
    /// Payment terms as written, lines joined by a line end.
    pub terms: Option<String>,
    /// Discounts in a form for machines.
    pub discounts: Vec<StatedDiscount>,
    /// Parts with their due dates, where it is to be paid in parts.
    pub instalments: Vec<(Date, Money)>,
    /// The account to pay to.
    pub iban: Option<String>,
    /// Means of payment by the codes of the format.
    pub means: Vec<String>,
    /// Notes in words, apart from the terms.
    pub notes: Vec<String>,
    /// What the payer is asked to quote.
    pub payment_reference: Option<String>,
    /// The buyer's order number.
    pub order_reference: Option<String>,
    /// The document it corrects.
    pub corrects: Option<String>,
    /// Who is to pay.
    pub buyer: Party,
    /// Who issued it.
    pub seller: Party,
}
