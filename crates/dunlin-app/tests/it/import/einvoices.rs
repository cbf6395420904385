//! Electronic invoices into the book: what they make of it, what is not entered, and the file as evidence (R0.2, R1.8).

use dunlin_core::bank_account::BankAccount;
use dunlin_store::{Creditor, KeptDocument};
use sha2::{Digest as _, Sha256};

use super::*;

const UBL: &str = include_str!("../../../../dunlin-formats/tests/fixtures/einvoice/ubl-invoice.xml");
const CREDIT_NOTE: &str = include_str!("../../../../dunlin-formats/tests/fixtures/einvoice/ubl-credit-note.xml");
const CII: &str = include_str!("../../../../dunlin-formats/tests/fixtures/einvoice/cii-instalments.xml");
const FATTURA: &str = include_str!("../../../../dunlin-formats/tests/fixtures/einvoice/fattura.xml");

fn kept(book: &mut Book, text: &str) -> Option<KeptDocument> {
    let sha256 = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    let creditor = book.creditor();
    let found: Result<_, AppError> = book.app.store.transaction(|tx| Ok(tx.find_document(creditor, &sha256)?));
    found.expect("readable")
}

#[test]
fn an_invoice_and_its_file_on_both_engines() {
    for (engine, store) in crate::books::both("einvoice") {
        let mut book = Book::on(store);
        let first = book.import("re-42.xml", UBL);
        assert_eq!(
            (counts(&first), first.also_customers, first.source.as_str()),
            ([1, 0, 0, 0], 1, "e-invoices"),
            "{engine}"
        );
        let item = book.item("RE-0042");
        assert_eq!((item.amount_minor, item.open_minor), (119_050, 100_050), "190.00 was paid before");
        assert_eq!((item.item.issued_on, item.item.due_on), (date(2024, 2, 29), date(2024, 3, 30)));
        assert!(item.item.terms.expect("terms").starts_with("#SKONTO#TAGE=7#PROZENT=3.00#"));
        assert_eq!(item.item.payment_reference.as_deref(), Some("RF18 5390 0754 7034"));
        assert_eq!(book.detail("10017").view.name, "Laden sp. z o.o.");
        assert_eq!(counts(&book.import("again.xml", UBL)), [0, 0, 1, 0]);
        let document = kept(&mut book, UBL).expect("kept");
        assert_eq!((document.name.as_str(), document.content.as_slice()), ("re-42.xml", UBL.as_bytes()));
        book.is_sound();
    }
}

#[test]
fn a_credit_note_is_in_the_customers_favour() {
    let mut book = Book::new();
    assert_eq!(book.counts("g.xml", &CREDIT_NOTE.replace("ISO-8859-1", "UTF-8")), [1, 0, 0, 0]);
    let item = book.item("G-1");
    assert_eq!((item.amount_minor, item.open_minor), (-1_083_490, -1_000_000), "834.90 was set off before");
    book.is_sound();
}

#[test]
fn each_part_is_an_item_due_on_its_own_day() {
    for (engine, store) in crate::books::both("einvoice_parts") {
        let mut book = Book::on(store);
        assert_eq!(book.counts("f.xml", CII), [2, 0, 0, 0], "{engine}");
        for (number, due_on) in [("2024/15/1", date(2024, 2, 14)), ("2024/15/2", date(2024, 3, 15))] {
            let item = book.item(number);
            assert_eq!((item.item.due_on, item.amount_minor, item.open_minor), (due_on, 60_000, 60_000), "{engine}");
            assert_eq!((item.item.document(), item.item.terms.as_deref()), ("2024/15", Some("2/10 net 60")));
        }
        assert_eq!(book.counts("again.xml", CII), [0, 0, 2, 0], "{engine}: the same file again changes nothing");
        let corrected = CII.replace(">600.00<", ">610.00<").replace(">1200.00<", ">1220.00<");
        assert_eq!(book.counts("corrected.xml", &corrected), [0, 2, 0, 0], "{engine}");
        assert_eq!(book.open_on(date(2026, 11, 19)), (122_000, 2), "{engine}");
        book.is_sound();
    }
}

#[test]
fn parts_that_do_not_make_the_whole_are_not_entered() {
    let mut book = Book::new();
    let outcome = book.import("f.xml", &CII.replacen(">600.00<", ">599.99<", 1));
    assert_eq!((counts(&outcome), codes(&outcome).contains(&"instalments.do_not_tie")), ([0, 0, 0, 1], true));
}

#[test]
fn what_was_paid_before_belongs_to_the_first_part() {
    let mut book = Book::new();
    let prepaid = CII.replace(
        "<ram:DuePayableAmount>1200",
        "<ram:TotalPrepaidAmount>100.00</ram:TotalPrepaidAmount><ram:DuePayableAmount>1200",
    );
    let prepaid = prepaid.replace("GrandTotalAmount>1200", "GrandTotalAmount>1300");
    assert_eq!(book.counts("f.xml", &prepaid), [2, 0, 0, 0]);
    let sums = |item: ItemDetail| (item.amount_minor, item.open_minor);
    assert_eq!(sums(book.item("2024/15/1")), (70_000, 60_000));
    assert_eq!(sums(book.item("2024/15/2")), (60_000, 60_000));
}

#[test]
fn what_is_left_out_of_a_file_is_a_rejected_row() {
    let mut book = Book::new();
    let outcome = book.import("fatture.xml", FATTURA);
    assert_eq!((counts(&outcome), outcome.failure()), ([3, 0, 0, 1], Some(Failure::Partial)), "one is in two parts");
    let open = ["12/A/1", "12/A/2", "13/A"].map(|number| book.item(number).open_minor);
    assert_eq!(open, [52_000, 50_000, -10_000]);
    assert_eq!(outcome.rejected_rows.keys().copied().collect::<Vec<_>>(), [3]);
    let mut strict = request("fatture.xml", FATTURA);
    strict.strict = true;
    let mut other = Book::new();
    assert_eq!(counts(&other.run(&strict).expect("readable")), [0, 0, 3, 1]);
    assert_eq!((other.open_on(date(2026, 11, 19)), kept(&mut other, FATTURA)), ((0, 0), None));
}

#[test]
fn what_is_uncertain_is_not_entered() {
    let mut book = Book::new();
    let own_name = book.setting.creditor.name.clone();
    for (text, want) in [
        (UBL.replace(">1000.50<", ">999.00<"), "document.uncertain"),
        (UBL.replace("2024-03-30", "soon"), "document.uncertain"),
        (UBL.replace("Laden\n      sp. z o.o.", &own_name.replace('&', "&amp;").to_uppercase()), "buyer.is_creditor"),
    ] {
        let outcome = book.import("x.xml", &text);
        assert_eq!((counts(&outcome), codes(&outcome).contains(&want)), ([0, 0, 0, 1], true), "{:?}", outcome.problems);
        assert_eq!(write_rejected(&request("x.xml", &text), &outcome).expect("the file"), text.as_bytes());
    }
    assert_eq!(book.open_on(date(2026, 11, 19)), (0, 0));
}

#[test]
fn a_preview_writes_nothing_and_a_snapshot_is_no_invoice() {
    let mut book = Book::new();
    let mut asked = request("re-42.xml", UBL);
    asked.dry_run = true;
    assert_eq!(counts(&book.run(&asked).expect("readable")), [1, 0, 0, 0]);
    assert_eq!((book.open_on(date(2026, 11, 19)), kept(&mut book, UBL)), ((0, 0), None));
    asked.snapshot = true;
    assert_eq!(book.run(&asked).expect_err("no list").code, "snapshot.no_list");
    let broken = book.run(&request("x.xml", "<Invoice>")).expect_err("broken");
    assert_eq!((broken.failure, broken.code), (Failure::Failed, "xml.broken"));
}

#[test]
fn what_somebody_else_sells_is_entered_only_when_a_person_says_so() {
    type Known = (&'static str, fn(&mut Creditor));
    let mut book = Book::new();
    let mut asked = request("re-42.xml", UBL);
    asked.accept_seller = false;
    let refused = book.run(&asked).expect("readable");
    assert_eq!((counts(&refused), codes(&refused).contains(&"seller.not_creditor")), ([0, 0, 0, 1], true));
    assert_eq!(book.open_on(date(2026, 11, 19)), (0, 0));
    let known: [Known; 3] = [
        (UBL, |creditor| creditor.name = "MÜHLE & SÖHNE gmbh".to_owned()),
        (UBL, |creditor| {
            let iban = Some("DE02120300000000202051".to_owned());
            creditor.bank_accounts = vec![BankAccount { iban, ..BankAccount::default() }];
        }),
        (FATTURA, |creditor| creditor.registration = Some("REA RM-1, P.IVA IT 01234567890".to_owned())),
    ];
    for (text, recognise) in known {
        let mut book = Book::new();
        recognise(&mut book.setting.creditor);
        asked.bytes = text.as_bytes();
        assert!(book.run(&asked).expect("readable").created > 0);
    }
    asked.bytes = UBL.as_bytes();
    let mut buyer = Book::new();
    buyer.setting.creditor.registration = Some("NIP PL1234567890".to_owned());
    assert!(codes(&buyer.run(&asked).expect("readable")).contains(&"buyer.is_creditor"));
}
