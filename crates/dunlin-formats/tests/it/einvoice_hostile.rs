//! Files that mean harm, and files that mean nothing: a clean refusal within the limits, never a panic.

use dunlin_formats::{DocumentKind, Refusal, read_einvoice};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use proptest::prelude::*;

use crate::einvoice::{CII, FATTURA, UBL, document, invoices};

fn refusal(bytes: &[u8]) -> Refusal {
    read_einvoice(bytes).expect("an invoice").expect_err("refused")
}

/// A PDF with one attachment, described as in the name tree and nowhere else.
fn pdf(name: &str, attached: Stream) -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let file = document.add_object(attached);
    let specification = dictionary! {
        "Type" => "Filespec",
        "UF" => Object::string_literal(name),
        "EF" => dictionary! { "F" => file },
    };
    let names = dictionary! { "Names" => vec![Object::string_literal(name), specification.into()] };
    let pages = document.add_object(dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 });
    let catalog = document.add_object(dictionary! {
        "Type" => "Catalog",
        "Pages" => pages,
        "Names" => dictionary! { "EmbeddedFiles" => names },
    });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("in memory");
    bytes
}

fn packed(content: &[u8]) -> Stream {
    let mut stream = Stream::new(Dictionary::new(), content.to_vec());
    stream.compress().expect("in memory");
    stream
}

#[test]
fn an_invoice_inside_a_pdf_by_its_name_or_by_its_root() {
    for name in ["factur-x.xml", "ZUGFeRD-invoice.xml", "rechnung-42.XML"] {
        let document = document(&pdf(name, packed(CII.as_bytes())));
        assert_eq!((document.kind, document.version.as_deref()), (DocumentKind::FacturX, Some("D16B")), "{name}");
        assert_eq!(invoices(&document)[0].number, "2024/15");
    }
    assert_eq!(refusal(&pdf("factur-x.xml", packed(b"<other/>"))).code, "pdf.invoice_missing");
    assert_eq!(refusal(&pdf("letter.xml", packed(b"<other/>"))).code, "pdf.invoice_missing");
    assert_eq!(refusal(b"%PDF-1.7\nnothing else").code, "pdf.broken");
}

#[test]
fn a_bomb_inside_a_pdf() {
    let bomb = pdf("factur-x.xml", packed(&vec![b' '; 11 * 1024 * 1024]));
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    assert_eq!(refusal(&bomb).code, "file.too_large");
    let twice = packed(&packed(&vec![b' '; 200 * 1024 * 1024]).content);
    let mut nested = Stream::new(Dictionary::new(), twice.content);
    nested.dict.set("Filter", vec![Object::from("FlateDecode"), Object::from("FlateDecode")]);
    assert_eq!(refusal(&pdf("factur-x.xml", nested)).code, "file.too_large");
    let mut streams = pdf("factur-x.xml", packed(CII.as_bytes()));
    streams.extend(b"<</Type/ObjStm>>".repeat(2_001));
    assert_eq!(refusal(&streams).code, "file.too_large");
    let mut long = b"%PDF-1.7\n".to_vec();
    long.resize(20 * 1024 * 1024 + 1, b' ');
    assert_eq!(refusal(&long).code, "file.too_large");
}

#[test]
fn entities_are_never_expanded_and_nothing_is_fetched() {
    let level = |n: usize| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10));
    let levels = (1..10).map(level).collect::<Vec<_>>().concat();
    let laughs = format!("<!DOCTYPE Invoice [<!ENTITY l0 \"ha\">{levels}]><Invoice>&l9;</Invoice>");
    assert_eq!(refusal(laughs.as_bytes()).code, "xml.doctype_found");
    for entity in ["<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<!ENTITY % x SYSTEM \"http://localhost/x.dtd\">%x;"] {
        let text = UBL.replacen("<ubl:Invoice", &format!("<!DOCTYPE Invoice [{entity}]><ubl:Invoice"), 1);
        assert_eq!(refusal(text.as_bytes()).code, "xml.doctype_found", "{entity}");
    }
    assert_eq!(refusal(UBL.replace("RE-0042", "&x;").as_bytes()).code, "xml.broken");
}

#[test]
fn depth_width_and_namespaces_have_limits() {
    let within = |inside: String| UBL.replacen("<cbc:ID>", &format!("{inside}<cbc:ID>"), 1);
    let deep = within("<a>".repeat(1_000_000));
    let wide = within(format!("<a {}/>", "b='' ".repeat(40_000)));
    let many = within("<a/>".repeat(1_000_001));
    let named = within("<a xmlns='x'/>".repeat(20_001));
    for text in [deep, wide, many, named] {
        assert_eq!(refusal(text.as_bytes()).code, "file.too_large");
    }
    assert!(read_einvoice(within("<a><b/></a>".repeat(1_000)).as_bytes()).expect("an invoice").is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..500), start in 0_usize..6) {
        let starts: [&[u8]; 6] = [b"", b"%PDF-1.7\n", b"<Invoice ", b"<?xml version='1.0'?><CreditNote>", b"UNA:+.?*'", &[0x30, 0x80]];
        drop(read_einvoice(&[starts[start], &bytes].concat()));
    }

    /// One stretch of a good file is overwritten or cut out: it is read or refused.
    #[test]
    fn damaged_files(which in 0_usize..3, at in 0.0..1.0_f64, length in 0_usize..60, by in proptest::collection::vec(any::<u8>(), 0..20)) {
        let text = [UBL, CII, FATTURA][which].as_bytes();
        drop(read_einvoice(&damaged(text, at, length, &by)));
    }

    #[test]
    fn damaged_pdfs(at in 0.0..1.0_f64, length in 0_usize..60, by in proptest::collection::vec(any::<u8>(), 0..20)) {
        drop(read_einvoice(&damaged(&pdf("factur-x.xml", packed(CII.as_bytes())), at, length, &by)));
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a place in a small file"
)]
fn damaged(bytes: &[u8], at: f64, length: usize, by: &[u8]) -> Vec<u8> {
    let start = (bytes.len() as f64 * at) as usize;
    let end = (start + length).min(bytes.len());
    [&bytes[..start], by, &bytes[end..]].concat()
}
