//! What comes out of a file: typed rows of the three kinds. All texts are trimmed and hold no control characters.
//!
//! These shapes are a contract with the import: dates are civil dates, amounts whole minor units of the row's currency, a
//! missing value is `None`. Whether a row is new, known or contradicts another is not decided here.

use dunlin_core::account::CustomerKind;
use dunlin_core::instalment::DuePart;
use dunlin_core::interest::AgreedInterest;
use dunlin_core::money::Currency;
use dunlin_core::policy::StepFee;
use jiff::civil::Date;

use crate::word::{ContactRole, ItemKind, SentBy};

/// What a row says about the customer; in a file of customers this is the whole row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CustomerFields {
    /// The creditor's number for it, leading zeros kept.
    pub number: Option<String>,
    /// Its name as written. A row has a number, a name or both, except receipts that name an invoice.
    pub name: Option<String>,
    /// The contact's name.
    pub contact_name: Option<String>,
    /// The contact's role.
    pub contact_role: Option<ContactRole>,
    /// One e-mail address.
    pub email: Option<String>,
    /// Telephone number as written.
    pub phone: Option<String>,
    /// Street and number.
    pub address_line1: Option<String>,
    /// Second line of the address.
    pub address_line2: Option<String>,
    /// Postal code.
    pub postcode: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<&'static str>,
    /// ISO 639-1.
    pub language: Option<&'static str>,
    /// The sales representative's name.
    pub sales_rep: Option<String>,
    /// The account manager's name.
    pub account_manager: Option<String>,
    /// Who it is as far as the law on late payment makes a difference.
    pub kind: Option<CustomerKind>,
    /// Which kind of customer the creditor itself says it is.
    pub class: Option<String>,
}

/// A customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerRow {
    /// Who and where.
    pub customer: CustomerFields,
    /// The currency it is invoiced in, if the file says so.
    pub currency: Option<Currency>,
    /// Its payment terms as text, to be parsed by the core.
    pub terms: Option<String>,
}

/// An invoice, credit note or charge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceRow {
    /// Who owes it.
    pub customer: CustomerFields,
    /// Its number, leading zeros kept.
    pub number: String,
    /// What it is. Without a word in the file: an invoice, or a credit note if the amount is negative.
    pub kind: ItemKind,
    /// Date of issue; `None` only when `due_on` is there.
    pub issued_on: Option<Date>,
    /// Due date.
    pub due_on: Option<Date>,
    /// Gross amount in minor units; never positive for a credit note.
    pub amount_minor: i64,
    /// What is open of it, with the amount's sign and not larger; `None` when the file does not say.
    pub open_minor: Option<i64>,
    /// The currency of both amounts.
    pub currency: Currency,
    /// Payment terms as text, to be parsed by the core.
    pub terms: Option<String>,
    /// Date of sending.
    pub sent_on: Option<Date>,
    /// How it was sent.
    pub sent_by: Option<SentBy>,
    /// Date on which it was settled in full.
    pub settled_on: Option<Date>,
    /// Whether the customer contests it.
    pub disputed: Option<bool>,
    /// Reference or description.
    pub reference: Option<String>,
    /// The interest on late payment that its own terms state.
    pub late_interest: Option<AgreedInterest>,
    /// The late fee that its own terms state; boxed, because few rows have one.
    pub late_fee: Option<Box<StepFee>>,
    /// What the payer is asked to quote.
    pub payment_reference: Option<String>,
    /// Its parts by due date, which make up the amount, where it is to be paid in parts; else empty.
    pub parts: Vec<DuePart>,
}

/// Money received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptRow {
    /// Who paid; may be empty when an invoice is named.
    pub customer: CustomerFields,
    /// The invoice it names.
    pub invoice_number: Option<String>,
    /// Value date.
    pub received_on: Date,
    /// Minor units; positive is money received.
    pub amount_minor: i64,
    /// Its currency.
    pub currency: Currency,
    /// Reference or remittance text.
    pub reference: Option<String>,
}

/// One good row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    /// From a file of invoices.
    Invoice(InvoiceRow),
    /// From a file of receipts.
    Receipt(ReceiptRow),
    /// From a file of customers.
    Customer(CustomerRow),
}
