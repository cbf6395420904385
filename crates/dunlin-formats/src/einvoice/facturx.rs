//! The invoice inside a PDF (Factur-X, ZUGFeRD): the file that is attached to it.
//!
//! Source: Factur-X 1.0 and ZUGFeRD 1.0 and 2: the attachment's name is fixed. Where no name is known, the one attachment that
//! is an invoice by its root is taken. What the pages show is never read. Limits: 20 MB for the file, 10 MB for any stream of
//! it when unpacked, 2,000 streams of objects.

use lopdf::{Dictionary, Object};

use super::xml;
use crate::problem::Refusal;

const STREAM_BYTES_MAX: usize = 10 * 1024 * 1024;
const OBJECT_STREAMS_MAX: usize = 2_000;
const ATTACHMENTS_MAX: usize = 1_000;
const NAMES: [&str; 3] = ["factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml"];

/// Whether the bytes are a PDF; a few bytes may stand before it.
pub(super) fn is_pdf(bytes: &[u8]) -> bool {
    bytes[..bytes.len().min(1024)].windows(5).any(|window| window == b"%PDF-")
}

/// The attached invoice, not yet read.
pub(super) fn attached_invoice(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    if bytes.len() > xml::FILE_BYTES_MAX {
        return Err(too_large("it is over 20 MB"));
    }
    if bytes.windows(7).filter(|window| *window == b"/ObjStm").count() > OBJECT_STREAMS_MAX {
        return Err(too_large("it has over 2,000 streams of objects"));
    }
    let options = lopdf::LoadOptions::with_max_decompressed_size(STREAM_BYTES_MAX);
    let document = lopdf::Document::load_mem_with_options(bytes, options).map_err(|error| {
        Refusal::new("pdf.broken", format!("the PDF cannot be read: {error}"), "ask the sender for the file again")
    })?;
    let attachments = attachments(&document);
    if let Some((_, file)) = attachments.iter().find(|(name, _)| NAMES.contains(&name.to_lowercase().as_str())) {
        return unpack(&document, file);
    }
    for (_, file) in attachments.iter().filter(|(name, _)| name.to_lowercase().ends_with(".xml")) {
        let content = unpack(&document, file)?;
        if xml::root_name(&content).is_some_and(|root| super::is_invoice_root(&root)) {
            return Ok(content);
        }
    }
    if attachments.is_empty() && document.is_encrypted() {
        let hint = "ask the sender for a PDF without a password, or for the XML";
        return Err(Refusal::new("pdf.encrypted", "the PDF is locked with a password", hint));
    }
    let message = match attachments.len() {
        0 => "the PDF has no electronic invoice inside: nothing is attached to it".to_owned(),
        count => format!("none of the {count} files attached to the PDF is an electronic invoice"),
    };
    Err(Refusal::new("pdf.invoice_missing", message, "ask the sender for the XML, or enter the invoice by hand"))
}

/// Names and streams of all embedded files, wherever their descriptions stand.
fn attachments(document: &lopdf::Document) -> Vec<(String, &Object)> {
    let mut found = Vec::new();
    let mut waiting: Vec<&Object> = document.objects.values().collect();
    while let Some(object) = waiting.pop() {
        match object {
            Object::Array(items) => waiting.extend(items),
            Object::Dictionary(dictionary) => {
                found.extend(embedded_file(document, dictionary));
                waiting.extend(dictionary.iter().map(|(_, value)| value));
            }
            _ => {}
        }
        if found.len() >= ATTACHMENTS_MAX {
            break;
        }
    }
    found.sort_by(|one: &(String, _), other| one.0.cmp(&other.0));
    found
}

/// A file specification with its embedded stream.
fn embedded_file<'d>(document: &'d lopdf::Document, specification: &'d Dictionary) -> Option<(String, &'d Object)> {
    let files = document.dereference(specification.get(b"EF").ok()?).ok()?.1.as_dict().ok()?;
    let file = files.get(b"UF").or_else(|_| files.get(b"F")).ok()?;
    let name = specification.get(b"UF").or_else(|_| specification.get(b"F")).ok()?;
    let name = lopdf::decode_text_string(document.dereference(name).ok()?.1).ok()?;
    Some((name, file))
}

fn unpack(document: &lopdf::Document, file: &Object) -> Result<Vec<u8>, Refusal> {
    let stream = document.dereference(file).and_then(|(_, object)| object.as_stream());
    let content = stream.and_then(|stream| stream.get_plain_content_with_limit(STREAM_BYTES_MAX));
    content.map_err(|error| match error {
        lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }) => {
            too_large("the file attached to it is over 10 MB when unpacked")
        }
        other => {
            let message = format!("the file attached to the PDF cannot be unpacked: {other}");
            Refusal::new("pdf.broken", message, "ask the sender for the file again")
        }
    })
}

fn too_large(seen: &str) -> Refusal {
    Refusal::new("file.too_large", format!("the PDF is not read: {seen}"), "ask the sender for the XML alone")
}
