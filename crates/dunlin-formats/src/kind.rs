//! What the file lists: invoices, receipts or customers, or something that is not receivables at all.
//!
//! The kind follows from which fields its headers offer. Bills of vendors, ledger transactions (several lines for each invoice),
//! charts of accounts and expenses are refused with a sentence that says what they are. `--kind` settles what is not certain.

use crate::field::{Field, Kind};
use crate::headers::{Header, Mapping, Target};
use crate::problem::{Refusal, list_some};

const KIND_HINT: &str = "say what it is with --kind invoices, --kind receipts or --kind customers";

/// Decides the kind; `map` gives the mapping of the headers for a kind.
pub(crate) fn decide(
    header: &Header,
    wanted: Option<Kind>,
    map: &dyn Fn(Kind) -> Result<Mapping, Refusal>,
) -> Result<(Kind, Mapping), Refusal> {
    let invoices = map(wanted.unwrap_or(Kind::Invoices))?;
    let insisted = wanted.is_some() && invoices.is_named(Field::Amount);
    if !insisted && let Some(refusal) = not_receivables(&invoices) {
        return Err(refusal);
    }
    if let Some(kind) = wanted {
        return Ok((kind, invoices));
    }
    let receipts = map(Kind::Receipts)?;
    let customers = map(Kind::Customers)?;
    let is_receipts = offers_receipts(&receipts);
    if offers_invoices(&invoices) {
        if says_invoice(&invoices) {
            return Ok((Kind::Invoices, invoices));
        }
        if is_receipts && receipts.weight(Field::ReceivedOn) > 1 {
            return Ok((Kind::Receipts, receipts));
        }
        let message = "the file could be a list of invoices or of receipts: it has an amount and one date";
        return Err(Refusal::new("kind.uncertain", message, KIND_HINT));
    }
    if is_receipts && receipts.weight(Field::ReceivedOn) > 1 {
        return Ok((Kind::Receipts, receipts));
    }
    if offers_customers(&customers) {
        return Ok((Kind::Customers, customers));
    }
    Err(unknown(header, &invoices))
}

/// A field that is there, or there more than once.
fn has(mapping: &Mapping, field: Field) -> bool {
    mapping.column(field).is_some() || mapping.ambiguous().contains_key(&field)
}

fn has_customer(mapping: &Mapping) -> bool {
    has(mapping, Field::CustomerNumber) || has(mapping, Field::CustomerName)
}

fn has_amount(mapping: &Mapping) -> bool {
    has(mapping, Field::Amount) || has(mapping, Field::OpenAmount)
}

fn offers_invoices(mapping: &Mapping) -> bool {
    has(mapping, Field::InvoiceNumber)
        && has_amount(mapping)
        && (has(mapping, Field::IssuedOn) || has(mapping, Field::DueOn))
}

/// More than a bare "date": a due date, a date of issue, terms or an open amount.
fn says_invoice(mapping: &Mapping) -> bool {
    mapping.weight(Field::IssuedOn) > 1
        || mapping.ambiguous().contains_key(&Field::IssuedOn)
        || [Field::DueOn, Field::OpenAmount, Field::Terms, Field::Kind].iter().any(|field| has(mapping, *field))
}

fn offers_receipts(mapping: &Mapping) -> bool {
    has(mapping, Field::ReceivedOn)
        && has(mapping, Field::Amount)
        && (has_customer(mapping) || has(mapping, Field::InvoiceNumber))
}

/// A customer, something to reach it by, and no money.
fn offers_customers(mapping: &Mapping) -> bool {
    let describes = [
        Field::Email,
        Field::Phone,
        Field::AddressLine1,
        Field::City,
        Field::Postcode,
        Field::Country,
        Field::ContactName,
        Field::Terms,
        Field::Language,
    ];
    let both = has(mapping, Field::CustomerNumber) && has(mapping, Field::CustomerName);
    has_customer(mapping)
        && !has_amount(mapping)
        && !has(mapping, Field::InvoiceNumber)
        && (both || describes.iter().any(|field| has(mapping, *field)))
}

fn not_receivables(mapping: &Mapping) -> Option<Refusal> {
    let seen = |target| mapping.target(target).is_some();
    if seen(Target::Debit) && seen(Target::Credit) && seen(Target::Ledger) {
        return Some(Refusal::new(
            "kind.ledger",
            "this is a list of ledger transactions, with several lines for each invoice",
            "export the list of invoices instead: one row for each invoice, with its total and due date",
        ));
    }
    let has_named_customer = mapping.weight(Field::CustomerName) > 1 || has(mapping, Field::CustomerNumber);
    if seen(Target::Vendor) && !mapping_says_customer(mapping) {
        return Some(if has_amount(mapping) {
            Refusal::new(
                "kind.vendor_bills",
                "this is a list of vendors' bills, which you owe; Dunlin collects what customers owe you",
                "export the invoices to customers (accounts receivable) instead",
            )
        } else {
            Refusal::new(
                "kind.vendors",
                "this is a list of vendors; Dunlin keeps customers",
                "export the list of customers instead",
            )
        });
    }
    if seen(Target::Accounts) && !has_named_customer && !has(mapping, Field::InvoiceNumber) {
        return Some(Refusal::new(
            "kind.accounts",
            "this is a chart of accounts; Dunlin needs no accounts",
            "export the open invoices, or the list of customers, instead",
        ));
    }
    if seen(Target::Expense) && !has_named_customer {
        return Some(Refusal::new(
            "kind.expenses",
            "this is a list of expenses; Dunlin collects what customers owe you",
            "export the invoices to customers instead",
        ));
    }
    None
}

/// "Account number" and "company" are said of vendors too; only these say customer.
fn mapping_says_customer(mapping: &Mapping) -> bool {
    mapping.weight(Field::CustomerName) > 1 || mapping.weight(Field::CustomerNumber) > 2
}

fn unknown(header: &Header, invoices: &Mapping) -> Refusal {
    let missing: Vec<&str> = [
        ("an invoice number", has(invoices, Field::InvoiceNumber)),
        ("an amount", has_amount(invoices)),
        ("an invoice or due date", has(invoices, Field::IssuedOn) || has(invoices, Field::DueOn)),
        ("a customer", has_customer(invoices)),
    ]
    .into_iter()
    .filter_map(|(what, there)| (!there).then_some(what))
    .collect();
    let columns = list_some(&header.names);
    let message = format!(
        "the file is no list of invoices, receipts or customers: {} not found among the columns {columns}",
        missing.join(", ")
    );
    let hint = "export the list of invoices; or, if it is one, name its columns: --kind invoices --column invoice_number=HEADER";
    Refusal::new("kind.unknown", message, hint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::headers;

    fn kind_of(names: &[&str]) -> Result<Kind, &'static str> {
        let header = Header { row: 1, names: names.iter().map(|n| (*n).to_owned()).collect() };
        let map = |kind| headers::map(&header, kind, &crate::reading::Options::default());
        decide(&header, None, &map).map(|(kind, _)| kind).map_err(|refusal| refusal.code)
    }

    #[test]
    fn kinds_follow_from_headers() {
        for (names, want) in [
            (&["Customer", "Invoice no", "Due date", "Amount"][..], Ok(Kind::Invoices)),
            (&["Customer", "Invoice no", "Date", "Open amount"], Ok(Kind::Invoices)),
            (&["Customer", "Invoice no", "Payment date", "Amount"], Ok(Kind::Receipts)),
            (&["Customer", "Received on", "Amount", "Reference"], Ok(Kind::Receipts)),
            (&["Customer", "E-mail", "Phone"], Ok(Kind::Customers)),
            (&["Customer number", "Customer name"], Ok(Kind::Customers)),
            (&["Kundennummer", "Kunde", "Ort", "PLZ"], Ok(Kind::Customers)),
            (&["Customer", "Invoice no", "Date", "Amount"], Err("kind.uncertain")),
            (&["vendor_name", "email", "phone", "account_number"], Err("kind.vendors")),
            (&["vendor", "amount", "curr", "invnumber", "transdate"], Err("kind.vendor_bills")),
            (&["accno", "desc", "charttype (H/A)", "category"], Err("kind.accounts")),
            (
                &["Transaction ID", "Debit", "Credit", "Customer", "Invoice Number", "Amount", "Date"],
                Err("kind.ledger"),
            ),
            (&["Date", "Merchant", "Amount"], Err("kind.expenses")),
            (&["Date", "Amount", "Description"], Err("kind.unknown")),
        ] {
            assert_eq!(kind_of(names), want, "{names:?}");
        }
    }
}
