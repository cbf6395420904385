//! `invoice document` and `invoice lint`: files of an invoice, and what electronic ones lack.

use serde_json::{Value, json};

use crate::world::World;

const INVOICE: &str = r#"<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
  xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
  xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2">
  <b:ID>17</b:ID><b:IssueDate>2026-11-02</b:IssueDate>DUE
  <b:Note>Late payment bears 1 % a month. Questions: tel. 030 555 01 48.</b:Note>
  <b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>
  <a:PaymentMeans><b:PaymentMeansCode>58</b:PaymentMeansCode></a:PaymentMeans>
  <a:PaymentTerms><b:Note>TERMS</b:Note></a:PaymentTerms>
  <a:LegalMonetaryTotal><b:PayableAmount currencyID="EUR">5.00</b:PayableAmount></a:LegalMonetaryTotal></Invoice>"#;

fn write(world: &World, name: &str, due: &str, terms: &str) {
    let text = INVOICE.replace("DUE", due).replace("TERMS", terms);
    std::fs::write(world.path().join(name), text).expect("written");
}

#[test]
fn lint_names_what_lacks_and_the_worst_file_decides_the_exit_code() {
    let world = World::new();
    let due = "<b:DueDate>2026-12-02</b:DueDate>";
    write(&world, "whole.xml", due, "net 30");
    write(&world, "bare.xml", "", "");
    write(&world, "early.xml", due, "2/10 net 30");
    write(&world, "received.xml", due, "2/10 net 30, if received by then");
    std::fs::write(world.path().join("none.txt"), "hello").expect("written");
    for (line, code, lacks) in [
        ("invoice lint whole.xml --json", 0, json!([])),
        ("invoice lint bare.xml --json", 8, json!(["terms", "due_date"])),
        ("invoice lint early.xml --json", 8, json!(["discount_received"])),
        ("invoice lint received.xml --json", 0, json!([])),
    ] {
        let ran = world.line(line);
        assert_eq!((ran.code, ran.err.as_str()), (code, ""), "{line}");
        let told: Value = serde_json::from_str(&ran.out).expect("JSON");
        let found: Vec<&Value> =
            told["invoices"][0]["lacks"].as_array().expect("a list").iter().map(|lack| &lack["code"]).collect();
        assert_eq!(json!(found), lacks, "{line}");
    }
    let ran = world.line("invoice lint whole.xml none.txt bare.xml missing.xml --json");
    assert_eq!((ran.code, ran.out.lines().count()), (1, 4), "{}", ran.err);
    let told = world.line("invoice lint whole.xml bare.xml").out;
    assert!(told.contains("Nothing lacks.") && told.contains("No due date: name the day. (R0.3)"), "{told}");
    assert!(told.lines().all(|line| line.chars().count() <= 80), "{told}");
}

#[test]
fn an_invoice_is_written_with_its_e_mail_and_a_copy_beside_it() {
    let world = World::new();
    std::fs::write(
        world.path().join("open.csv"),
        "Customer;Name;Email;Invoice;Date;Due;Terms;Amount;Currency\n\
         10;Salm;ar@salm.example;A/1;2026-11-02;2026-12-02;net 30;900.00;EUR\n",
    )
    .expect("written");
    world.done("init --json");
    world.done("import open.csv --json");
    let made = world.line("invoice document A/1 --out files --json");
    assert_eq!(made.code, 0, "{}", made.err);
    let told: Value = serde_json::from_str(&made.out).expect("JSON");
    let names: Vec<&str> = told["files"].as_array().expect("files").iter().filter_map(|f| f["file"].as_str()).collect();
    assert_eq!(names, ["files/A%2F1.pdf", "files/A%2F1.eml"]);
    let pdf = std::fs::read(world.path().join(names[0])).expect("a file");
    assert!(pdf.starts_with(b"%PDF-"));
    let mail = String::from_utf8(std::fs::read(world.path().join(names[1])).expect("a file")).expect("text");
    assert!(mail.contains("To: ") && mail.contains("ar@salm.example") && mail.contains("application/pdf"), "{mail}");
    let again = world.line("invoice document A/1 --out again --json");
    let again: Value = serde_json::from_str(&again.out).expect("JSON");
    assert_eq!(again["files"][0]["sha256"], told["files"][0]["sha256"], "the same bytes");
    let copy = world.line("invoice document A/1 --copy --out files");
    assert!(copy.code == 0 && copy.out.contains("files/A%2F1-copy.pdf"), "{} {}", copy.out, copy.err);
    assert!(copy.out.contains("Still missing on it: address"), "{}", copy.out);
    assert_eq!(world.line("invoice document A/1 --language xx --out files").code, 2);
    assert_eq!(world.line("invoice document B-9 --out files").code, 3);
}
