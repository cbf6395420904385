//! Electronic invoices: UBL, cross-industry invoices, PDFs with one inside, FatturaPA (R1.8).
//!
//! Decides which of them a file is, by its content and never by its name, and what each states; the shapes are in
//! [`crate::document`]. A document is read as far as it is certain: what cannot be read is a problem, an invoice without number,
//! kind or currency is none. Formats that are known but not read (EDIFACT, answers of a tax office) are refused by name.
//! It checks no rule sets: whether an invoice is valid EN 16931 is between seller and buyer.

mod cii;
mod facturx;
mod fatturapa;
mod lint;
mod p7m;
mod row;
mod stated;
mod type_code;
mod ubl;
mod xml;

use crate::document::{Content, Document, DocumentKind, DocumentProblem, EInvoice};
use crate::problem::{Refusal, shorten};
pub use lint::Lack;
use xml::Element;

/// Reads the electronic invoices of a file; `None` when it is something else.
///
/// ```
/// assert!(dunlin_formats::read_einvoice(b"Number;Amount\n17;5.00\n").is_none());
/// let refusal = dunlin_formats::read_einvoice(b"UNA:+.?*'UNB+UNOC:3'").unwrap().unwrap_err();
/// assert_eq!(refusal.code, "edifact.not_read");
/// ```
pub fn read_einvoice(bytes: &[u8]) -> Option<Result<Document, Refusal>> {
    if facturx::is_pdf(bytes) {
        return Some(read_pdf(bytes));
    }
    if p7m::is_signed(bytes) {
        return Some(read_signed(bytes));
    }
    if let Some(signed) = p7m::from_base64(bytes) {
        return Some(read_signed(&signed));
    }
    if is_edifact(bytes) {
        let hint = "ask the sender for UBL, CII, Factur-X or FatturaPA";
        return Some(Err(Refusal::new("edifact.not_read", "the file is an EDIFACT message", hint)));
    }
    let root = xml::root_name(bytes)?;
    (is_invoice_root(&root) || root == "header").then(|| read_xml(bytes))?
}

/// Whether an XML file with that root (local name) is for this module.
pub(crate) fn is_invoice_root(name: &str) -> bool {
    matches!(
        name,
        "Invoice"
            | "CreditNote"
            | "CrossIndustryInvoice"
            | "CrossIndustryDocument"
            | "FatturaElettronica"
            | "FatturaElettronicaSemplificata"
    )
}

/// Reads an XML file whose root is one of ours.
pub(crate) fn read_xml(bytes: &[u8]) -> Option<Result<Document, Refusal>> {
    let text = match xml::decode(bytes) {
        Ok(text) => text,
        Err(refusal) => return Some(Err(refusal)),
    };
    match xml::parse(&text) {
        Ok(tree) => read_root(Element::root(&tree)),
        Err(refusal) => Some(Err(refusal)),
    }
}

/// Reads the invoice that is attached to a PDF.
pub(crate) fn read_pdf(bytes: &[u8]) -> Result<Document, Refusal> {
    let attached = facturx::attached_invoice(bytes)?;
    let document = read_xml(&attached).unwrap_or_else(|| {
        let message = "the file attached to the PDF has the name of an invoice, but is none";
        Err(Refusal::new("pdf.invoice_missing", message, "ask the sender for the XML"))
    })?;
    Ok(Document { kind: DocumentKind::FacturX, ..document })
}

fn read_signed(bytes: &[u8]) -> Result<Document, Refusal> {
    let refused = |message: &str| {
        Refusal::new("signature.no_invoice", message, "ask the sender for the XML without its signature")
    };
    let content = p7m::content(bytes).ok_or_else(|| refused("the signed wrapper cannot be opened"))?;
    let root = xml::root_name(&content).filter(|root| is_invoice_root(root));
    root.and_then(|_| read_xml(&content)).ok_or_else(|| refused("the signed file is no electronic invoice"))?
}

/// The service string advice, if any, and the interchange header.
fn is_edifact(bytes: &[u8]) -> bool {
    let start = bytes.trim_ascii_start();
    let after_advice = start.strip_prefix(b"UNA").and_then(|rest| rest.get(6..)).unwrap_or(start);
    after_advice.trim_ascii_start().starts_with(b"UNB+UNO")
}

/// Which syntax it is, by root and namespace, and what stands in it.
fn read_root(root: Element<'_>) -> Option<Result<Document, Refusal>> {
    if root.namespace().starts_with("mfp:anaf:dgti:") {
        let hint = "import the invoice itself, as UBL";
        return Some(Err(Refusal::new("anaf.answer", "the file is an answer of ANAF e-Factura, not an invoice", hint)));
    }
    let one = |(invoice, problems): (EInvoice, Vec<DocumentProblem>)| (vec![invoice], problems);
    let (kind, version, read) = if ubl::is_root(root) {
        (DocumentKind::Ubl, ubl::version(root), ubl::read(root).map(one))
    } else if cii::is_root(root) {
        (DocumentKind::Cii, cii::version(root), cii::read(root).map(one))
    } else if fatturapa::is_root(root) {
        (DocumentKind::FatturaPa, fatturapa::version(root), fatturapa::read(root))
    } else {
        return is_invoice_root(root.name()).then(|| Err(unknown(root)));
    };
    let document =
        read.map(|(invoices, problems)| Document { kind, version, content: Content::Invoices(invoices), problems });
    Some(document.map_err(|found| Refusal::new(found.code, found.message, "ask the sender for a corrected invoice")))
}

fn unknown(root: Element<'_>) -> Refusal {
    let message = match root.name() {
        "FatturaElettronicaSemplificata" => "the file is a simplified Italian invoice, which is not read".to_owned(),
        name => format!("{name} of \"{}\" is no invoice format that is known", shorten(root.namespace())),
    };
    Refusal::new("einvoice.unknown_format", message, "ask the sender for UBL, CII, Factur-X or FatturaPA")
}
