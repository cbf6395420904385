//! Italian electronic invoices (FatturaPA 1.2): one file for one buyer, with one or several invoices in it.
//!
//! Source: the FatturaPA format specification, blocks 1 (header) and 2 (body). The total is `ImportoTotaleDocumento`, else the sum
//! of the tax summary; what is to be paid is the sum of the payments. They differ by withheld tax (`ImportoRitenuta`)
//! and by VAT that a public body pays to the state itself (`EsigibilitaIVA` S): anything else is reported.

use dunlin_core::money::Money;
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::stated::{self, Stated, problem};
use super::type_code;
use super::xml::Element;
use crate::document::{DocumentProblem, EInvoice, EInvoiceType, Party};
use crate::problem::shorten;

/// Whether the element is a FatturaPA file.
pub(super) fn is_root(root: Element<'_>) -> bool {
    root.name() == "FatturaElettronica"
}

/// `FPR12` for private buyers, `FPA12` for public bodies.
pub(super) fn version(root: Element<'_>) -> Option<String> {
    root.attribute("versione").map(str::to_owned)
}

/// Reads every invoice of the file; one that cannot be read is a problem and leaves the others alone.
pub(super) fn read(root: Element<'_>) -> Result<(Vec<EInvoice>, Vec<DocumentProblem>), DocumentProblem> {
    let header =
        root.find("FatturaElettronicaHeader").ok_or_else(|| problem("section.missing", "the file has no header"))?;
    let seller = header.find("CedentePrestatore").map(party).unwrap_or_default();
    let buyer = header.find("CessionarioCommittente").map(party).unwrap_or_default();
    let bodies = root.list("FatturaElettronicaBody");
    let (mut invoices, mut problems) = (Vec::new(), Vec::new());
    for (at, body) in bodies.iter().enumerate() {
        match read_body(*body, &seller, &buyer) {
            Ok((invoice, found)) => {
                invoices.push(invoice);
                problems.extend(found);
            }
            Err(first) if bodies.len() == 1 => return Err(first),
            Err(other) => {
                let message = format!("invoice {} of the file is left out: {}", at + 1, other.message);
                problems.push(problem("invoice.left_out", message));
            }
        }
    }
    match problems.first() {
        _ if !invoices.is_empty() => Ok((invoices, problems)),
        Some(first) => Err(first.clone()),
        None => Err(problem("section.missing", "the file has no invoice in it")),
    }
}

fn read_body(
    body: Element<'_>,
    seller: &Party,
    buyer: &Party,
) -> Result<(EInvoice, Vec<DocumentProblem>), DocumentProblem> {
    let missing = || problem("section.missing", "the invoice has no DatiGeneraliDocumento");
    let general = body.find("DatiGenerali/DatiGeneraliDocumento").ok_or_else(missing)?;
    let number = general.text("Numero").ok_or_else(|| problem("number.missing", "the invoice has no number"))?;
    let code =
        general.text("TipoDocumento").ok_or_else(|| problem("type.missing", "the invoice has no TipoDocumento"))?;
    let kind = type_code::fattura(&code)
        .ok_or_else(|| problem("type.unknown", format!("TipoDocumento {} is not known", shorten(&code))))?;
    let mut stated = Stated::with_currency(general.text("Divisa").as_deref())?;
    if type_code::is_for_tax_only(&code) {
        stated.report("type.for_tax_only", format!("{code} is made for the tax office: nothing is to be paid on it"));
    }
    let payments = Payments::read(body, &mut stated);
    let mut invoice = EInvoice {
        number,
        kind,
        issued_on: stated.date(general.find("Data")),
        due_on: None,
        currency: stated.currency,
        gross: gross(general, body, &mut stated),
        prepaid: None,
        payable: payments.total,
        terms: None,
        discounts: Vec::new(),
        instalments: Vec::new(),
        iban: payments.iban.clone(),
        means: body.texts("DatiPagamento/DettaglioPagamento/ModalitaPagamento"),
        notes: general.texts("Causale"),
        payment_reference: payments.reference.clone(),
        order_reference: body.text("DatiGenerali/DatiOrdineAcquisto/IdDocumento"),
        corrects: None,
        buyer: buyer.clone(),
        seller: seller.clone(),
    };
    stated::set_due(&mut stated, &mut invoice, &payments.parts);
    let linked = body.texts("DatiGenerali/DatiFattureCollegate/IdDocumento");
    invoice.corrects = stated::corrected(&mut stated, &invoice, &linked);
    stated::check_presence(&mut stated, &invoice);
    align_payments(&mut invoice);
    check_payable(general, body, &mut stated, &invoice);
    stated::check_parts(&mut stated, &invoice);
    stated::turn_credit_note(&mut stated, &mut invoice);
    Ok((invoice, stated.problems))
}

/// The stated total, else the sum of the tax summary with its rounding.
fn gross(general: Element<'_>, body: Element<'_>, stated: &mut Stated) -> Option<Money> {
    if let Some(total) = general.find("ImportoTotaleDocumento").and_then(|e| stated.money(e)) {
        return Some(total);
    }
    let mut total: Option<i64> = None;
    for summary in body.list("DatiBeniServizi/DatiRiepilogo") {
        for name in ["ImponibileImporto", "Imposta", "Arrotondamento"] {
            if let Some(money) = summary.find(name).and_then(|e| stated.money(e)) {
                total = Some(total.unwrap_or(0).checked_add(money.minor)?);
            }
        }
    }
    total.map(|minor| Money { minor, currency: stated.currency })
}

/// What the payment blocks state, taken together.
struct Payments {
    total: Option<Money>,
    parts: Vec<(Date, Option<Money>)>,
    iban: Option<String>,
    reference: Option<String>,
}

impl Payments {
    fn read(body: Element<'_>, stated: &mut Stated) -> Payments {
        let (mut total, mut parts) = (None::<i64>, Vec::new());
        for detail in body.list("DatiPagamento/DettaglioPagamento") {
            let amount = detail.find("ImportoPagamento").and_then(|e| stated.money(e));
            if let Some(money) = amount {
                total = Some(total.unwrap_or(0).saturating_add(money.minor));
            }
            parts.extend(due_day(detail, stated).map(|day| (day, amount)));
            if let Some(discount) = detail.text("ScontoPagamentoAnticipato") {
                let last = detail.text("DataLimitePagamentoAnticipato").unwrap_or_else(|| "an unnamed day".to_owned());
                let message = format!(
                    "a discount of {} until {} is an amount; not taken over",
                    shorten(&discount),
                    shorten(&last)
                );
                stated.report("discount.as_amount", message);
            }
        }
        let text = |name: &str| body.text(&format!("DatiPagamento/DettaglioPagamento/{name}"));
        Payments {
            total: total.map(|minor| Money { minor, currency: stated.currency }),
            parts,
            iban: text("IBAN").map(|iban| stated::account(&iban)),
            reference: text("CodicePagamento"),
        }
    }
}

/// The stated day, else the stated number of days after the stated reference day.
fn due_day(detail: Element<'_>, stated: &mut Stated) -> Option<Date> {
    if let Some(day) = stated.date(detail.find("DataScadenzaPagamento")) {
        return Some(day);
    }
    let from = stated.date(detail.find("DataRiferimentoTerminiPagamento"))?;
    let days: i32 = detail.text("GiorniTerminiPagamento")?.parse().ok().filter(|days| (0..=3_650).contains(days))?;
    from.checked_add(days.days()).ok()
}

/// A credit note's payments come with either sign; they follow the total's.
fn align_payments(invoice: &mut EInvoice) {
    let (Some(gross), Some(payable)) = (invoice.gross, invoice.payable) else { return };
    if invoice.kind == EInvoiceType::CreditNote && gross.minor.signum() * payable.minor.signum() < 0 {
        let turn = |money: &mut Money| money.minor = money.minor.saturating_neg();
        invoice.payable.iter_mut().for_each(turn);
        invoice.instalments.iter_mut().for_each(|(_, money)| turn(money));
    }
}

fn check_payable(general: Element<'_>, body: Element<'_>, stated: &mut Stated, invoice: &EInvoice) {
    let (Some(gross), Some(payable)) = (invoice.gross, invoice.payable) else { return };
    let mut deducted = 0_i128;
    for withheld in general.list("DatiRitenuta/ImportoRitenuta") {
        deducted += stated.money(withheld).map_or(0, |money| i128::from(money.minor));
    }
    for summary in body.list("DatiBeniServizi/DatiRiepilogo") {
        if summary.text("EsigibilitaIVA").as_deref() == Some("S") {
            let tax = summary.find("Imposta").and_then(|e| stated.money(e));
            deducted += tax.map_or(0, |money| i128::from(money.minor));
        }
    }
    if i128::from(gross.minor) - deducted != i128::from(payable.minor) {
        let message = format!(
            "the total {} less withheld or split tax is not the sum of the payments, {}",
            gross.to_decimal(),
            payable.to_decimal()
        );
        stated.report("totals.do_not_tie", message);
    }
}

fn party(party: Element<'_>) -> Party {
    let joined = |paths: [&str; 2], by: &str| {
        let parts: Vec<String> = paths.iter().filter_map(|path| party.text(path)).collect();
        (!parts.is_empty()).then(|| parts.join(by))
    };
    let vat = ["DatiAnagrafici/IdFiscaleIVA/IdPaese", "DatiAnagrafici/IdFiscaleIVA/IdCodice"];
    let person = ["DatiAnagrafici/Anagrafica/Nome", "DatiAnagrafici/Anagrafica/Cognome"];
    Party {
        name: party.text("DatiAnagrafici/Anagrafica/Denominazione").or_else(|| joined(person, " ")),
        number: None,
        tax_number: joined(vat, "").or_else(|| party.text("DatiAnagrafici/CodiceFiscale")),
        address_lines: joined(["Sede/Indirizzo", "Sede/NumeroCivico"], " ").into_iter().collect(),
        postcode: party.text("Sede/CAP"),
        city: party.text("Sede/Comune"),
        country: party.text("Sede/Nazione"),
        email: party.text("Contatti/Email"),
        phone: party.text("Contatti/Telefono"),
    }
}
