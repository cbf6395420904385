//! UN/CEFACT cross-industry invoices: EN 16931 (D16B, as in Factur-X and ZUGFeRD 2) and ZUGFeRD 1.0.
//!
//! Source: EN 16931-3-3 for the binding. The two schemas differ in the names of their sections and in the path of a referenced
//! document's number; what stands inside a section is read alike. A draft of 2014 (root `Invoice`) has the names of 1.0.

use dunlin_core::money::{Decimal, Money, Rounding};
use jiff::civil::Date;

use super::stated::{self, Stated, problem};
use super::type_code;
use super::xml::Element;
use crate::document::{DocumentProblem, EInvoice, Party, StatedDiscount};
use crate::problem::shorten;

/// Whether the element is a cross-industry invoice.
pub(super) fn is_root(root: Element<'_>) -> bool {
    version(root).is_some()
}

/// The schema, by the namespace of the root.
pub(super) fn version(root: Element<'_>) -> Option<String> {
    let version = match (root.name(), root.namespace()) {
        ("CrossIndustryInvoice", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100") => "D16B",
        ("CrossIndustryDocument", "urn:ferd:CrossIndustryDocument:invoice:1p0") => "ZUGFeRD 1.0",
        ("Invoice", "urn:un:unece:uncefact:data:standard:CBFBUY:5") => "ZUGFeRD RC",
        _ => return None,
    };
    Some(version.to_owned())
}

/// The sections of a document, under whichever name its schema gives them.
struct Sections<'t> {
    header: Element<'t>,
    agreement: Element<'t>,
    settlement: Element<'t>,
    summation: Option<Element<'t>>,
}

impl<'t> Sections<'t> {
    fn find(root: Element<'t>) -> Result<Sections<'t>, DocumentProblem> {
        let either = |of: Element<'t>, names: [&str; 2]| names.into_iter().find_map(|name| of.find(name));
        let need = |found: Option<Element<'t>>, name: &str| {
            found.ok_or_else(|| problem("section.missing", format!("the invoice has no {name}")))
        };
        let header = need(either(root, ["ExchangedDocument", "HeaderExchangedDocument"]), "header")?;
        let trade = ["SupplyChainTradeTransaction", "SpecifiedSupplyChainTradeTransaction"];
        let trade = need(either(root, trade), "trade transaction")?;
        let agreement = ["ApplicableHeaderTradeAgreement", "ApplicableSupplyChainTradeAgreement"];
        let settlement = ["ApplicableHeaderTradeSettlement", "ApplicableSupplyChainTradeSettlement"];
        let settlement = need(either(trade, settlement), "trade settlement")?;
        let summation =
            ["SpecifiedTradeSettlementHeaderMonetarySummation", "SpecifiedTradeSettlementMonetarySummation"];
        Ok(Sections {
            header,
            agreement: need(either(trade, agreement), "trade agreement")?,
            settlement,
            summation: either(settlement, summation),
        })
    }
}

/// Reads the one invoice of the document.
pub(super) fn read(root: Element<'_>) -> Result<(EInvoice, Vec<DocumentProblem>), DocumentProblem> {
    let Sections { header, agreement, settlement, summation } = Sections::find(root)?;
    let number = header.text("ID").ok_or_else(|| problem("number.missing", "the invoice has no number"))?;
    let code = header.text("TypeCode").ok_or_else(|| problem("type.missing", "the invoice has no type code"))?;
    let kind = type_code::untdid(&code).ok_or_else(|| {
        problem("type.unknown", format!("the type code {} names no invoice that is known", shorten(&code)))
    })?;
    let mut stated = Stated::with_currency(settlement.text("InvoiceCurrencyCode").as_deref())?;
    let mut amount = |name: &str| summation.and_then(|s| stated.money_of(&s.list(name)));
    let (gross, prepaid, payable) =
        (amount("GrandTotalAmount"), amount("TotalPrepaidAmount"), amount("DuePayableAmount"));
    let rounding = amount("RoundingAmount");
    let terms: Vec<String> =
        settlement.list("SpecifiedTradePaymentTerms/Description").into_iter().map(Element::raw_text).collect();
    let means = "SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount";
    let account = |field: &str| settlement.text(&format!("{means}/{field}"));
    let mut invoice = EInvoice {
        number,
        kind,
        issued_on: day(&mut stated, header.find("IssueDateTime")),
        due_on: None,
        currency: stated.currency,
        gross,
        prepaid,
        payable,
        terms: stated::join_terms(&terms),
        discounts: stated.discounts(&terms),
        instalments: Vec::new(),
        iban: account("IBANID").or_else(|| account("ProprietaryID")).map(|id| stated::account(&id)),
        means: settlement.texts("SpecifiedTradeSettlementPaymentMeans/TypeCode"),
        notes: header.texts("IncludedNote/Content"),
        payment_reference: settlement.text("PaymentReference"),
        order_reference: reference(agreement, "BuyerOrderReferencedDocument").into_iter().next(),
        corrects: None,
        buyer: agreement.find("BuyerTradeParty").map(party).unwrap_or_default(),
        seller: agreement.find("SellerTradeParty").map(party).unwrap_or_default(),
    };
    read_terms(settlement, &mut stated, &mut invoice);
    let corrects = reference(settlement, "InvoiceReferencedDocument");
    invoice.corrects = stated::corrected(&mut stated, &invoice, &corrects);
    stated::check_presence(&mut stated, &invoice);
    stated::check_parts(&mut stated, &invoice);
    if !is_minimum(root) {
        stated::check_totals(&mut stated, &invoice, &[rounding]);
    }
    stated::turn_credit_note(&mut stated, &mut invoice);
    Ok((invoice, stated.problems))
}

/// The profile MINIMUM states what is to be paid, but not what was paid before.
fn is_minimum(root: Element<'_>) -> bool {
    let guideline = root.text("ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID");
    guideline.is_some_and(|id| id.to_lowercase().ends_with("minimum"))
}

/// A day inside its `DateTimeString`, or directly in the element as drafts have it.
fn day(stated: &mut Stated, element: Option<Element<'_>>) -> Option<Date> {
    let element = element?;
    let inner = ["DateTimeString", "DateString", "DateTime"].into_iter().find_map(|name| element.find(name));
    stated.date(Some(inner.unwrap_or(element)))
}

/// Numbers of referenced documents: `IssuerAssignedID`, in ZUGFeRD 1.0 `ID`.
fn reference(of: Element<'_>, name: &str) -> Vec<String> {
    of.list(name).into_iter().filter_map(|d| d.text("IssuerAssignedID").or_else(|| d.text("ID"))).collect()
}

/// Each block of terms may state a day, the part that falls due on it, and a discount.
fn read_terms(settlement: Element<'_>, stated: &mut Stated, invoice: &mut EInvoice) {
    let mut parts: Vec<(Date, Option<Money>)> = Vec::new();
    for terms in settlement.list("SpecifiedTradePaymentTerms") {
        if let Some(day) = day(stated, terms.find("DueDateDateTime")) {
            parts.push((day, stated.money_of(&terms.list("PartialPaymentAmount"))));
        }
        for discount in terms.list("ApplicableTradePaymentDiscountTerms") {
            let stated_discount = read_discount(discount, stated, invoice.issued_on);
            invoice.discounts.extend(stated_discount);
        }
    }
    stated::set_due(stated, invoice, &parts);
}

/// A discount that counts from the invoice date; from another day its own is not certain.
fn read_discount(terms: Element<'_>, stated: &mut Stated, issued_on: Option<Date>) -> Option<StatedDiscount> {
    let from = day(stated, terms.find("BasisDateTime"));
    let days = terms.find("BasisPeriodMeasure").and_then(days);
    let percent = terms.text("CalculationPercent").and_then(|percent| hundredths(&percent));
    let base = stated.money_of(&terms.list("BasisAmount"));
    let late = match (from, issued_on) {
        (Some(from), Some(issued)) => issued.until(from).ok().map(|span| span.get_days()),
        (Some(_), None) => None,
        (None, _) => Some(0),
    };
    match (days.zip(late), percent) {
        (Some((days, late)), Some(percent_hundredths)) if (0..=3_650).contains(&(days + late)) => {
            Some(StatedDiscount { days: days + late, percent_hundredths, base })
        }
        _ => {
            stated.report("discount.incomplete", "a discount without a readable percentage and number of days");
            None
        }
    }
}

/// A measure in days.
pub(super) fn days(measure: Element<'_>) -> Option<i32> {
    let days: i32 = measure.own_text()?.split('.').next()?.parse().ok().filter(|days| (0..=3_650).contains(days))?;
    match measure.attribute("unitCode") {
        None | Some("DAY" | "day" | "D") => Some(days),
        Some("WEE") => Some(days * 7),
        Some(_) => None,
    }
}

/// `2.5` is 250; a percentage that hundredths do not hold is none.
pub(super) fn hundredths(percent: &str) -> Option<i64> {
    let (hundredths, was_rounded) = Decimal::parse(percent)?.to_minor(2, Rounding::HalfUp)?;
    (!was_rounded && (0..=10_000).contains(&hundredths)).then_some(hundredths)
}

fn party(party: Element<'_>) -> Party {
    let address = party.find("PostalTradeAddress");
    let of_address = |path: &str| address.and_then(|a| a.text(path));
    let registrations = party.list("SpecifiedTaxRegistration/ID");
    let by_scheme = |scheme: &str| {
        registrations.iter().find(|id| id.attribute("schemeID") == Some(scheme)).and_then(|id| id.own_text())
    };
    let uri = party.find("URIUniversalCommunication/URIID").filter(|id| id.attribute("schemeID") == Some("EM"));
    Party {
        name: party.text("Name").or_else(|| party.text("SpecifiedLegalOrganization/TradingBusinessName")),
        number: party.text("ID").or_else(|| party.text("GlobalID")),
        tax_number: by_scheme("VA").or_else(|| by_scheme("FC")),
        address_lines: ["LineOne", "LineTwo", "LineThree"].into_iter().filter_map(of_address).collect(),
        postcode: of_address("PostcodeCode"),
        city: of_address("CityName"),
        country: of_address("CountryID"),
        email: party
            .text("DefinedTradeContact/EmailURIUniversalCommunication/URIID")
            .or_else(|| uri.and_then(Element::own_text)),
        phone: party.text("DefinedTradeContact/TelephoneUniversalCommunication/CompleteNumber"),
    }
}
