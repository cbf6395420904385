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

/// The files below a folder, by name.
fn files_below(folder: &std::path::Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            found.push((name, std::fs::read(&path).expect("a file")));
        }
    }
    found.sort();
    found
}

#[test]
fn a_preview_has_the_bytes_that_the_run_then_sends_and_changes_nothing() {
    let world = World::complete();
    world.done("run propose --json");
    let told: Value = serde_json::from_str(&world.line("run show --json").out).expect("JSON");
    let before = files_below(world.path());
    let mut expected = Vec::new();
    for row in told["rows"].as_array().expect("rows") {
        let actions = row["actions"].as_array().expect("actions");
        let Some(notice) = actions.iter().find(|action| action["kind"] == "notice") else { continue };
        let (customer, step) = (row["customer"].as_str().expect("a number"), notice["step"].as_str().expect("a step"));
        let made = world.line(&format!("letter preview {customer} --step {step} --out before --json"));
        assert_eq!(made.code, 0, "{}", made.err);
        let made = made.json();
        assert_eq!((&made["is_due"], &made["channel"]), (&json!(true), &notice["channel"]), "{made}");
        let path = made["files"][0]["file"].as_str().expect("a file");
        expected.push(std::fs::read(world.path().join(path)).expect("a file"));
    }
    assert!(expected.len() > 1, "{told}");
    std::fs::remove_dir_all(world.path().join("before")).expect("removed");
    assert_eq!(files_below(world.path()), before, "the book is as it was");
    world.done("run approve --json");
    let mut sent: Vec<Vec<u8>> = files_below(world.path())
        .into_iter()
        .filter(|(name, _)| ["eml", "pdf"].contains(&name.rsplit('.').next().unwrap_or_default()))
        .map(|(_, bytes)| bytes)
        .collect();
    sent.sort();
    expected.sort();
    assert!(sent == expected, "{} files sent, {} shown before", sent.len(), expected.len());
}

#[test]
fn any_step_can_be_looked_at_in_any_language_of_letters() {
    let world = World::complete();
    let steps = world.line("letter preview 10482 --step nowhere --out looked --json").error();
    assert_eq!((steps.0, &steps.1["code"]), (3, &json!("letter.step_unknown")), "{}", steps.1);
    let hint = steps.1["hint"].as_str().expect("which there are").trim_start_matches("one of: ");
    assert!(hint.contains("second-notice") && !hint.contains("call-1"), "{hint}");
    for step in hint.split(", ") {
        for language in ["en", "bg", "fr", "lv", "nl", "ro", "de", "es", "it", "pl"] {
            let ran =
                world.line(&format!("letter preview 10482 --step {step} --language {language} --out looked --json"));
            if step.starts_with("part-") {
                assert_eq!(ran.error().1["code"], "letter.no_plan");
                continue;
            }
            assert_eq!(ran.code, 0, "{step} {language}: {}", ran.err);
            let made = ran.json();
            let path = made["files"].as_array().and_then(|files| files.last()).expect("files")["file"].as_str();
            let pdf = std::fs::read(world.path().join(path.expect("a file"))).expect("a letter");
            assert!(pdf.starts_with(b"%PDF-") && made["language"] == language, "{step} {language}");
        }
    }
    assert_eq!(world.line("letter preview 10482 --step reminder --language xx --out looked").code, 2);
    assert_eq!(world.line("letter preview 10482 --step call-1 --out looked").code, 3);
    assert_eq!(world.line("letter preview nobody --step reminder --out looked").code, 3);
}

#[test]
fn the_texts_of_a_letter_are_written_checked_used_and_set_back() {
    let world = World::complete();
    let shipped = world.line("template show reminder --language en");
    assert!(shipped.code == 0 && shipped.out.starts_with("reminder-title = "), "{}", shipped.out);
    world.write("own.txt", &shipped.out);
    assert_eq!(world.line("template check reminder --language en own.txt").code, 0);
    assert!(world.line("template set reminder --language en own.txt").out.contains("so already"));

    world.write("bad.txt", "reminder-title = Pay { $nothing } now!\n");
    let checked = world.line("template check reminder --language en bad.txt --json");
    assert_eq!((checked.code, checked.out.contains("\"ok\":false")), (1, true), "{}", checked.out);
    let refused = world.line("template set reminder --language en bad.txt --json").error();
    assert_eq!((refused.0, &refused.1["code"]), (4, &json!("template.faults")), "{}", refused.1);
    assert!(refused.1["message"].as_str().is_some_and(|told| told.contains("no letter of the kind has $nothing")));

    world.write("good.txt", "reminder-title = A word about { $total }\n");
    let looked = "letter preview 10482 --step reminder --language en --out tried --json";
    let title = |made: &Value| {
        let path = made["files"].as_array().and_then(|files| files.last()).expect("files")["file"].clone();
        let pdf = std::fs::read(world.path().join(path.as_str().expect("a file"))).expect("a letter");
        String::from_utf8_lossy(&pdf).contains("A word about")
    };
    let tried = world.line(&format!("{looked} --texts good.txt"));
    assert_eq!(tried.code, 0, "{}", tried.err);
    assert!(title(&tried.json()));
    assert!(!title(&world.line(looked).json()), "what is tried is not saved");
    assert_eq!(world.line(&format!("{looked} --texts bad.txt")).error().1["code"], "template.faults");

    let saved = world.line("template set reminder --language en good.txt --why shorter --json").json();
    assert_eq!(saved["versions"][0]["version"], 1, "{saved}");
    assert!(title(&world.line(looked).json()), "letters use it");
    assert!(!title(&world.line(&looked.replace("en", "de")).json()), "of another language they do not");
    let list = world.line("template list");
    assert!(list.out.contains("your own in en") && list.out.contains("agreement            fixed"), "{}", list.out);
    world.done("template reset reminder --language en --json");
    assert!(!title(&world.line(looked).json()));
    let history = world.line("template history reminder --language en --json").json();
    let told: Vec<bool> =
        history["versions"].as_array().expect("versions").iter().filter_map(|one| one["is_own"].as_bool()).collect();
    assert_eq!(told, [false, true], "{history}");
    assert_eq!(world.line("template show invoice --language en").code, 4);
    assert_eq!(world.line("template show nothing --language en").code, 3);
    assert_eq!(world.line("template show reminder --language xx").code, 2);
}

#[test]
fn what_was_issued_keeps_the_texts_that_made_it() {
    let world = World::complete();
    let told = world.line("run propose --json");
    assert_eq!(told.code, 0, "{}", told.err);
    let rows = world.line("run show --json").json();
    let rows = rows["rows"].as_array().expect("rows").clone();
    let notices = rows.iter().filter_map(|row| {
        let notice = row["actions"].as_array()?.iter().find(|action| action["channel"] == "email")?;
        Some((row["customer"].as_str()?.to_owned(), notice["step"].as_str()?.to_owned()))
    });
    let (customer, step) = notices.into_iter().next().expect("a mail");
    let made = world.line(&format!("letter preview {customer} --step {step} --out before --json")).json();
    let (template, language) =
        (made["template"].as_str().expect("a letter"), made["language"].as_str().expect("a tag"));
    world.write("own.txt", &format!("{template}-title = One line of our own\n"));
    world.done(&format!("template set {template} --language {language} own.txt --json"));
    world.done("run approve --json");
    let mails = |world: &World| -> Vec<(String, Vec<u8>)> {
        files_below(world.path())
            .into_iter()
            .filter(|(name, _)| name.contains(&customer) && name.ends_with("email.eml"))
            .collect()
    };
    let sent = mails(&world);
    assert_eq!(sent.len(), 1);
    assert!(String::from_utf8_lossy(&sent[0].1).contains("Subject: One line of our own"));
    world.done(&format!("template reset {template} --language {language} --json"));
    let damaged = files_below(world.path()).into_iter().find(|(name, _)| *name == sent[0].0).expect("there");
    assert_eq!(damaged.1, sent[0].1);
    let again = world.line("doctor --json");
    assert_eq!(again.code, 0, "{}", again.out);
}
