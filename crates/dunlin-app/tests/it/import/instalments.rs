//! Invoices in parts from lists: by their terms; one document, several items (R0.3).

use dunlin_app::cases::{self, DisputeInput, ReceiptInput};
use dunlin_store::ItemDetail;

use super::*;

const HEAD: &str = "invoice_number,customer_name,issued_on,amount,currency,terms";
const IN_PARTS: &str = "F-100,Rossi SpA,2026-10-31,100.00,EUR,\"3 equal monthly instalments, first after 1 month\"";

fn file(rows: &[&str]) -> String {
    format!("{HEAD}\n{}\n", rows.join("\n"))
}

/// Number, due date, amount and what is open of each part.
fn parts(book: &mut Book, numbers: &[&str]) -> Vec<(Date, i64, i64)> {
    let part = |item: ItemDetail| (item.item.due_on, item.amount_minor, item.open_minor);
    numbers.iter().map(|number| part(book.item(number))).collect()
}

const NUMBERS: [&str; 3] = ["F-100/1", "F-100/2", "F-100/3"];
const DAYS: [Date; 3] = [date(2026, 11, 30), date(2026, 12, 31), date(2027, 1, 31)];

#[test]
fn terms_make_parts_on_both_engines() {
    for (engine, store) in crate::books::both("instalments") {
        let mut book = Book::on(store);
        let text = file(&[IN_PARTS, "F-101,Rossi SpA,2026-10-31,50.00,EUR,net 30"]);
        assert_eq!(book.counts("list.csv", &text), [4, 0, 0, 0], "{engine}");
        let sums = [3_334, 3_333, 3_333];
        let whole: Vec<_> = DAYS.into_iter().zip(sums).map(|(day, sum)| (day, sum, sum)).collect();
        assert_eq!(parts(&mut book, &NUMBERS), whole, "{engine}");
        assert_eq!(book.counts("list.csv", &text), [0, 0, 4, 0], "{engine}");
        assert_eq!(book.item("F-100").item.number, "F-100/1", "{engine}: the document is its oldest open part");

        let dearer = text.replace("100.00", "130.00");
        assert_eq!(book.counts("list.csv", &dearer), [0, 3, 1, 0], "{engine}");
        assert_eq!(parts(&mut book, &NUMBERS).iter().map(|part| part.2).collect::<Vec<_>>(), [4_334, 4_333, 4_333]);
        book.is_sound();
    }
}

#[test]
fn what_is_open_is_open_of_the_last() {
    let mut book = Book::new();
    let text = format!("{HEAD},open_amount\n{IN_PARTS},50.00\n");
    assert_eq!(book.counts("list.csv", &text), [3, 0, 0, 0]);
    assert_eq!(parts(&mut book, &NUMBERS).iter().map(|part| part.2).collect::<Vec<_>>(), [0, 1_667, 3_333]);
    assert_eq!(book.item("F-100").item.number, "F-100/2");
    let less = text.replace(",50.00", ",20.00");
    assert_eq!(book.counts("list.csv", &less), [0, 2, 1, 0]);
    assert_eq!(parts(&mut book, &NUMBERS).iter().map(|part| part.2).collect::<Vec<_>>(), [0, 0, 2_000]);
    book.is_sound();
}

#[test]
fn the_creditors_terms_make_parts_too_but_a_due_date_or_open_amounts_alone_do_not() {
    let mut book = Book::new();
    book.setting.creditor.default_terms = "50% 15 days, balance 45 days".to_owned();
    let head = "invoice_number,customer_name,issued_on,due_on,amount,currency";
    let text = format!(
        "{head}\nA,Rossi,2026-10-01,,10.00,EUR\nB,Rossi,2026-10-01,2026-10-09,10.00,EUR\nC,Rossi,2026-10-01,,-1,EUR\n"
    );
    let outcome = book.import("list.csv", &text);
    assert_eq!((counts(&outcome), codes(&outcome)), ([4, 0, 0, 0], vec!["terms.default_used"]));
    let due = ["A/1", "A/2", "B"].map(|number| book.item(number).item.due_on);
    assert_eq!(due, [date(2026, 10, 16), date(2026, 11, 15), date(2026, 10, 9)]);
    let open = "invoice_number,customer_name,issued_on,open_amount,currency\nD,Rossi,2026-10-01,10.00,EUR\n";
    assert_eq!(book.counts("open.csv", open), [1, 0, 0, 0]);
    assert_eq!(book.item("D").item.due_on, date(2026, 11, 15));
}

#[test]
fn a_document_is_there_as_a_whole_or_in_the_same_parts() {
    let mut book = Book::new();
    book.import("list.csv", &file(&[IN_PARTS, "F-101,Rossi SpA,2026-10-31,50.00,EUR,net 30"]));
    let before = book.open_on(date(2027, 12, 31));
    for (row, code) in [
        (IN_PARTS.replace("3 equal", "2 equal"), "invoice.in_parts"),
        ("F-100,Rossi SpA,2026-10-31,100.00,EUR,net 30".to_owned(), "invoice.in_parts"),
        (IN_PARTS.replace("F-100", "F-101"), "invoice.not_in_parts"),
        ("F-100/1,Rossi SpA,2026-10-31,77.00,EUR,net 30".to_owned(), "row.contradicts"),
    ] {
        let outcome = book.import("list.csv", &file(&[&row]));
        assert_eq!((counts(&outcome), codes(&outcome)), ([0, 0, 0, 1], vec![code]), "{row}");
    }
    let both = file(&["F-200,Rossi SpA,2026-10-31,9.00,EUR,net 30", &IN_PARTS.replace("F-100", "F-200")]);
    assert_eq!(book.counts("list.csv", &both), [1, 0, 0, 1]);
    let other_parts =
        file(&[&IN_PARTS.replace("F-100", "F-300"), &IN_PARTS.replace("F-100", "F-300").replace("3 equal", "4 equal")]);
    assert_eq!(book.counts("list.csv", &other_parts), [3, 0, 0, 1]);
    assert_eq!(book.open_on(date(2027, 12, 31)), (before.0 + 10_900, before.1 + 4));
    book.is_sound();
}

#[test]
fn an_invoice_whose_number_a_part_would_have_is_not_touched() {
    let mut book = Book::new();
    book.import("list.csv", &file(&["F-100/2,Rossi SpA,2026-10-31,33.00,EUR,net 30"]));
    let outcome = book.import("list.csv", &file(&[IN_PARTS]));
    assert_eq!((counts(&outcome), codes(&outcome)), ([0, 0, 0, 1], vec!["row.contradicts"]));
    assert_eq!(book.open_on(date(2027, 12, 31)), (3_300, 1));
}

#[test]
fn no_part_is_corrected_when_another_cannot_be() {
    let mut book = Book::new();
    book.import("list.csv", &format!("{HEAD},open_amount\n{IN_PARTS},66.66\n"));
    let outcome = book.import("list.csv", &file(&[&IN_PARTS.replace("100.00", "60.00")]));
    assert_eq!((counts(&outcome), codes(&outcome)), ([0, 0, 0, 1], vec!["amount.below_settled"]));
    assert_eq!(book.open_on(date(2027, 12, 31)), (6_666, 2));
}

#[test]
fn a_full_list_that_has_the_document_has_its_parts() {
    let mut book = Book::new();
    book.import("list.csv", &file(&[IN_PARTS]));
    let mut full = request("list.csv", "");
    let whole = file(&["F-100,Rossi SpA,2026-10-31,100.00,EUR,net 30"]);
    full.bytes = whole.as_bytes();
    full.snapshot = true;
    let outcome = book.run(&full).expect("a list");
    assert_eq!((counts(&outcome), outcome.not_in_list), ([0, 0, 0, 1], 0));
    let other = file(&["F-102,Rossi SpA,2026-10-31,1.00,EUR,net 30"]);
    full.bytes = other.as_bytes();
    assert_eq!(book.run(&full).expect("a list").not_in_list, 3);
}

#[test]
fn who_names_the_document_names_its_parts_oldest_first() {
    let mut book = Book::new();
    book.import("list.csv", &file(&[IN_PARTS, "A-1,Rossi SpA,2026-01-31,50.00,EUR,net 30"]));
    let receipt = ReceiptInput {
        customer: "Rossi SpA",
        amount: "40.00",
        currency: None,
        on: date(2026, 11, 18),
        item: Some("F-100"),
        reference: None,
    };
    cases::add_receipt(&mut book.app, &book.setting, &receipt).expect("recorded");
    assert_eq!(parts(&mut book, &NUMBERS).iter().map(|part| part.2).collect::<Vec<_>>(), [0, 2_667, 3_333]);
    let receipts = "customer_name,received_on,amount,currency,invoice_number\nRossi SpA,2026-11-19,30.00,EUR,F-100\n";
    assert_eq!(book.counts("paid.csv", receipts), [1, 0, 0, 0]);
    assert_eq!(parts(&mut book, &NUMBERS).iter().map(|part| part.2).collect::<Vec<_>>(), [0, 0, 3_000]);
    assert_eq!(book.item("A-1").open_minor, 5_000, "older, but not named");
    book.is_sound();
}

#[test]
fn a_dispute_of_the_document_is_one_of_each_part_and_an_amount_needs_the_part() {
    let mut book = Book::new();
    book.import("list.csv", &file(&[IN_PARTS]));
    let raise = |book: &mut Book, number: &str, amount| {
        cases::add_dispute(
            &mut book.app,
            &book.setting,
            &DisputeInput { item: number, amount, reason: "quality", ..DisputeInput::default() },
        )
    };
    assert_eq!(raise(&mut book, "F-100", Some("10")).expect_err("of which part?").code, "invoice.in_parts");
    assert_eq!(raise(&mut book, "F-100/2", Some("10")).expect("raised").changes.len(), 1);
    assert_eq!(raise(&mut book, "F-100", None).expect("raised").changes.len(), 2, "the other two");
    let closed = cases::close_dispute(&mut book.app, &book.setting, "F-100", "rejected", None).expect("closed");
    assert_eq!(closed.changes.len(), 3);
    let what = cases::AdjustmentInput { number: "F-100", amount: None, on: None, reason: "gone", approved_by: None };
    let refused = cases::write_off(&mut book.app, &book.setting, &what).expect_err("which part?");
    assert_eq!((refused.code, refused.failure), ("invoice.in_parts", Failure::Usage));
    book.is_sound();
}
