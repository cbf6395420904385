//! Files that mean harm, or nothing: each ends in a clean answer.

use std::fmt::Write;

use dunlin_formats::{Content, inspect};
use proptest::prelude::*;

fn refused(bytes: &[u8]) -> &'static str {
    inspect("hostile", bytes).expect_err("it must not be read").code
}

fn camt_around(inner: &str) -> String {
    format!(
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><Stmt>{inner}</Stmt></BkToCstmrStmt></Document>"
    )
}

#[test]
fn xml_bombs_are_refused() {
    let mut laughs = String::from("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a0 \"ha\">");
    for n in 1..20 {
        let before = format!("&a{};", n - 1).repeat(10);
        let _ = write!(laughs, "<!ENTITY a{n} \"{before}\">");
    }
    laughs.push_str("]>");
    laughs.push_str(&camt_around("<Id>&a19;</Id>"));
    assert_eq!(refused(laughs.as_bytes()), "xml.refused");
    let outside = format!("<!DOCTYPE d SYSTEM \"file:///etc/passwd\">{}", camt_around(""));
    assert_eq!(refused(outside.as_bytes()), "xml.refused");
    assert_eq!(refused(camt_around(&"<Ntry>".repeat(100_000)).as_bytes()), "xml.refused");
    assert_eq!(refused(camt_around(&format!("<Ntry {}/>", "a=\"\" ".repeat(100_000))).as_bytes()), "xml.refused");
    assert_eq!(refused(camt_around(&format!("<Id>{}</Id>", "x".repeat(2_000_000))).as_bytes()), "xml.refused");
    assert_eq!(refused(camt_around("<Id>&xxe;</Id>").as_bytes()), "xml.refused");
    assert_eq!(
        refused(b"<?xml version=\"1.0\"?><!DOCTYPE o [<!ENTITY a \"b\">]><OFX><STMTRS></STMTRS></OFX>"),
        "xml.refused"
    );
    assert_eq!(refused(b"<Document><BkToCstmrStmt><Stmt>"), "xml.broken");
}

#[test]
fn archives_that_grow_are_refused() {
    use std::io::{Cursor, Write as _};
    let packed = |name: &str, content: &[u8]| {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file(name, zip::write::SimpleFileOptions::default()).expect("in memory");
        archive.write_all(content).expect("in memory");
        archive.finish().expect("in memory").into_inner()
    };
    assert_eq!(refused(&packed("a.sta", &vec![b'0'; 60 * 1024 * 1024])), "file.too_large");
    let nested = (0..6).fold(b":20:X".to_vec(), |inner, _| packed("inner.zip", &inner));
    let documents = inspect("nested", &nested).expect("the outer archive is read");
    assert!(
        documents.iter().any(|document| document.problems.iter().any(|p| p.code == "file.too_deep")),
        "{documents:?}"
    );
    assert!(documents.iter().all(|document| document.content == Content::Nothing));
    assert_eq!(refused(b"PK\x03\x04 broken"), "file.broken");
}

#[test]
fn long_lines_and_long_lists_end() {
    let line = format!(":20:X\n:61:{}\n", "1".repeat(3_000_000));
    assert!(inspect("x", line.as_bytes()).is_ok());
    let slashes = format!("01,A,B,1\n02,A,B\n03,{}\n", "/,".repeat(500_000));
    assert!(inspect("x", slashes.as_bytes()).is_ok());
    let tags = format!("<OFX>{}", "<".repeat(2_000_000));
    assert_eq!(refused(tags.as_bytes()), "statement.missing");
    let huge = ":20:X\n:60F:C260101EUR9999999999999999999999,\n:62F:C260101EUR92233720368547758,07\n:61:260101C92233720368547758,07N\n:61:260101C92233720368547758,07N\n";
    assert!(inspect("x", huge.as_bytes()).is_ok());
}

/// Beginnings that lead each reader far into a file.
const HEADS: [&str; 12] = [
    "",
    ":20:X\n:25:1\n:60F:C260101EUR1,00\n:61:",
    ":20:X\n:60F:C260101EUR1,00\n:61:2601010101C1,00NTRFX\n:86:166?20",
    ":20:X\n:60F:C260101EUR1,00\n:61:2601010101C1,00NTRFX\n:86:/REMI/",
    "<?xml version=\"1.0\"?><Document><BkToCstmrStmt><Stmt><Ntry><Amt Ccy=\"EUR\">1</Amt>",
    "OFXHEADER:100\n<OFX><STMTRS><CURDEF>USD<STMTTRN><TRNAMT>",
    "01,A,B,260101\n02,A,B,1,260101,,USD\n03,1,USD,010,",
    "01,A,B,260101\n02,A,B,1,260101,,USD\n03,1,USD/\n16,142,5,",
    "Date,Details,Amount,Currency\n2026-01-31,",
    "From: a\nTo: b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n--q\nContent-Disposition: attachment; filename=x\n\n",
    "<ErpelMessage DocumentCurrency=\"EUR\"><REMADVListLineItemExtension>",
    "PK\x03\x04",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn any_bytes_end_in_an_answer(head in prop::sample::select(HEADS.to_vec()), tail in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = inspect("any", &[head.as_bytes(), &tail].concat());
    }

    #[test]
    fn any_text_ends_in_an_answer(head in prop::sample::select(HEADS.to_vec()), tail in "[ -~\\n/?:,;<>+&äßЖ€0-9A-Z]{0,300}") {
        let _ = inspect("any", format!("{head}{tail}").as_bytes());
    }

    #[test]
    fn any_coda_ends_in_an_answer(lines in prop::collection::vec("(1|21|22|23|31|32|33|8|9|4)[ 0-9A-Zé]{0,130}", 0..20)) {
        let header = format!("00000020126050 05{}2", " ".repeat(110)).replacen("050 05", "05005 ", 1);
        let _ = inspect("any", format!("{header}\n{}", lines.join("\n")).as_bytes());
    }
}
