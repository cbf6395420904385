//! UBL 2 invoices and credit notes: which element states what.
//!
//! Source: OASIS UBL 2.1; EN 16931-3-2 for the binding (BT numbers below); Peppol BIS Billing 3 and XRechnung use it unchanged.
//! The root decides whether it is a credit note when the type code does not say more.

use dunlin_core::money::Money;
use dunlin_core::terms::{Instalment, Schedule};
use jiff::civil::Date;

use super::stated::{self, Stated, problem};
use super::type_code;
use super::xml::Element;
use crate::document::{DocumentProblem, EInvoice, EInvoiceType, Party, StatedDiscount};
use crate::problem::shorten;

const NAMESPACE: &str = "urn:oasis:names:specification:ubl:schema:xsd:";

/// Whether the element is a UBL invoice or credit note.
pub(super) fn is_root(root: Element<'_>) -> bool {
    root.namespace().strip_prefix(NAMESPACE) == Some(&format!("{}-2", root.name()))
        && matches!(root.name(), "Invoice" | "CreditNote")
}

/// The version, where the document states it.
pub(super) fn version(root: Element<'_>) -> Option<String> {
    root.text("UBLVersionID")
}

/// Reads the one invoice of the document.
pub(super) fn read(root: Element<'_>) -> Result<(EInvoice, Vec<DocumentProblem>), DocumentProblem> {
    let number = root.text("ID").ok_or_else(|| problem("number.missing", "the invoice has no number"))?;
    let total = root.find("LegalMonetaryTotal");
    let payable = total.and_then(|t| t.find("PayableAmount"));
    let code = root.text("DocumentCurrencyCode");
    let of_amount = payable.and_then(|amount| amount.attribute("currencyID"));
    let mut stated = Stated::with_currency(code.as_deref().or(of_amount))?;
    let kind = kind(root, &mut stated);
    let mut amount = |name: &str| total.and_then(|t| stated.money_of(&t.list(name)));
    let (gross, prepaid, payable) = (amount("TaxInclusiveAmount"), amount("PrepaidAmount"), amount("PayableAmount"));
    let mut extras = vec![amount("PayableRoundingAmount")];
    extras.extend(root.list("PrepaidPayment/PaidAmount").into_iter().map(|claim| stated.money(claim)));
    let terms: Vec<String> = root.list("PaymentTerms/Note").into_iter().map(Element::raw_text).collect();
    let mut invoice = EInvoice {
        number,
        kind,
        issued_on: stated.date(root.find("IssueDate")),
        due_on: None,
        currency: stated.currency,
        gross,
        prepaid,
        payable,
        terms: stated::join_terms(&terms),
        discounts: stated.discounts(&terms),
        instalments: Vec::new(),
        iban: root.text("PaymentMeans/PayeeFinancialAccount/ID").map(|id| stated::account(&id)),
        means: root.texts("PaymentMeans/PaymentMeansCode"),
        notes: root.texts("Note"),
        payment_reference: root.text("PaymentMeans/PaymentID"),
        order_reference: root.text("OrderReference/ID"),
        corrects: None,
        buyer: root.find("AccountingCustomerParty/Party").map(party).unwrap_or_default(),
        seller: root.find("AccountingSupplierParty/Party").map(party).unwrap_or_default(),
    };
    let parts = due_parts(root, &mut stated, payable);
    stated::set_due(&mut stated, &mut invoice, &parts);
    let settlement = settlement_discounts(root, &mut stated, invoice.issued_on);
    invoice.discounts.extend(settlement);
    let corrects = root.texts("BillingReference/InvoiceDocumentReference/ID");
    invoice.corrects = stated::corrected(&mut stated, &invoice, &corrects);
    stated::check_presence(&mut stated, &invoice);
    stated::check_parts(&mut stated, &invoice);
    stated::check_totals(&mut stated, &invoice, &extras);
    stated::turn_credit_note(&mut stated, &mut invoice);
    Ok((invoice, stated.problems))
}

/// BT-3; a missing code is what the root says, an unknown one as well, but reported.
fn kind(root: Element<'_>, stated: &mut Stated) -> EInvoiceType {
    let (by_root, field) = match root.name() {
        "CreditNote" => (EInvoiceType::CreditNote, "CreditNoteTypeCode"),
        _ => (EInvoiceType::Invoice, "InvoiceTypeCode"),
    };
    let Some(code) = root.text(field) else { return by_root };
    match type_code::untdid(&code) {
        // A credit note's amounts are turned: only the root tells for certain that it is one.
        Some(_) if by_root == EInvoiceType::CreditNote => by_root,
        Some(kind) => kind,
        None => {
            let message = format!("the type code {} is not known; taken as {}", shorten(&code), by_root.code());
            stated.report("type.unknown", message);
            by_root
        }
    }
}

/// The parts that terms state with their amounts, else BT-9, else the days that stand with terms or means of payment.
fn due_parts(root: Element<'_>, stated: &mut Stated, payable: Option<Money>) -> Vec<(Date, Option<Money>)> {
    let mut parts = parts_of_terms(root, stated, payable);
    let is_in_parts = parts.len() > 1 && parts.iter().all(|(_, amount)| amount.is_some());
    if !is_in_parts && let Some(day) = stated.date(root.find("DueDate")) {
        return vec![(day, None)];
    }
    if parts.is_empty() {
        for element in root.list("PaymentMeans/PaymentDueDate") {
            parts.extend(stated.date(Some(element)).map(|day| (day, None)));
        }
    }
    parts
}

/// Days of terms with their amounts, or with percentages that make up the whole.
fn parts_of_terms(root: Element<'_>, stated: &mut Stated, payable: Option<Money>) -> Vec<(Date, Option<Money>)> {
    let mut parts = Vec::new();
    let mut shares = Vec::new();
    for terms in root.list("PaymentTerms") {
        let element = terms.find("InstallmentDueDate").or_else(|| terms.find("PaymentDueDate"));
        let Some(due_on) = stated.date(element) else { continue };
        parts.push((due_on, stated.money_of(&terms.list("Amount"))));
        let percent = terms.text("PaymentPercent").and_then(|percent| super::cii::hundredths(&percent));
        let weight = percent.and_then(|hundredths| u32::try_from(hundredths).ok()).unwrap_or(0);
        shares.push(Instalment { weight, due_on });
    }
    let is_whole = shares.iter().map(|share| u64::from(share.weight)).sum::<u64>() == 10_000;
    if let Some(whole) = payable.filter(|_| is_whole && parts.iter().all(|(_, amount)| amount.is_none())) {
        let schedule = Schedule { due: shares, discounts: Vec::new() };
        for ((_, amount), minor) in parts.iter_mut().zip(schedule.split_minor(whole.minor)) {
            *amount = Some(Money { minor, ..whole });
        }
    }
    parts
}

/// Discounts in UBL's own elements, outside the norm: a percentage and the last day or the days.
fn settlement_discounts(root: Element<'_>, stated: &mut Stated, issued_on: Option<Date>) -> Vec<StatedDiscount> {
    let mut discounts = Vec::new();
    for terms in root.list("PaymentTerms") {
        let Some(percent) = terms.text("SettlementDiscountPercent") else { continue };
        let last = stated.date(terms.find("SettlementPeriod/EndDate"));
        let days = match (terms.find("SettlementPeriod/DurationMeasure"), last, issued_on) {
            (Some(measure), _, _) => super::cii::days(measure),
            (None, Some(last), Some(issued)) => issued.until(last).ok().map(|span| span.get_days()),
            _ => None,
        };
        let percent_hundredths = super::cii::hundredths(&percent);
        match (days.filter(|days| *days >= 0), percent_hundredths) {
            (Some(_), Some(0)) => {}
            (Some(days), Some(percent_hundredths)) => {
                discounts.push(StatedDiscount { days, percent_hundredths, base: None });
            }
            _ => {
                let message = format!("a discount of {} % without its days", shorten(&percent));
                stated.report("discount.incomplete", message);
            }
        }
    }
    discounts
}

fn party(party: Element<'_>) -> Party {
    let address = party.find("PostalAddress");
    let of_address = |path: &str| address.and_then(|a| a.text(path));
    let street = match (of_address("StreetName"), of_address("BuildingNumber")) {
        (Some(street), Some(house)) => Some(format!("{street} {house}")),
        (street, house) => street.or(house),
    };
    let mut address_lines: Vec<String> = street.into_iter().chain(of_address("AdditionalStreetName")).collect();
    address_lines.extend(address.map(|a| a.texts("AddressLine/Line")).unwrap_or_default());
    let person = || {
        let names: Vec<String> =
            ["Person/FirstName", "Person/FamilyName"].iter().filter_map(|p| party.text(p)).collect();
        (!names.is_empty()).then(|| names.join(" "))
    };
    let endpoint = party.find("EndpointID").filter(|e| e.attribute("schemeID") == Some("EM"));
    Party {
        name: party.text("PartyLegalEntity/RegistrationName").or_else(|| party.text("PartyName/Name")).or_else(person),
        number: party.text("PartyIdentification/ID"),
        tax_number: tax_number(party),
        address_lines,
        postcode: of_address("PostalZone"),
        city: of_address("CityName"),
        country: of_address("Country/IdentificationCode"),
        email: party.text("Contact/ElectronicMail").or_else(|| endpoint.and_then(Element::own_text)),
        phone: party.text("Contact/Telephone"),
    }
}

/// The VAT number, else another tax number.
fn tax_number(party: Element<'_>) -> Option<String> {
    let schemes = party.list("PartyTaxScheme");
    let vat = schemes.iter().find(|s| s.text("TaxScheme/ID").as_deref() == Some("VAT"));
    vat.and_then(|s| s.text("CompanyID")).or_else(|| party.text("PartyTaxScheme/CompanyID"))
}
