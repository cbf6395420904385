//! Receipts and what moves without money, by forms: recorded, taken back, returned, cancelled; written off and owed again.

use axum::http::StatusCode;

use crate::desk::{Desk, text, undo_of};

fn open(desk: &Desk, number: &str) -> String {
    let page = desk.get(&format!("/invoices/{number}")).1;
    page.split("<div class=\"v\">").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default().to_string()
}

#[test]
fn a_cheque_is_recorded_taken_back_and_cancelled() {
    let desk = Desk::new();
    assert!(desk.get("/customers/11/receipts").1.contains("B-1 · €1,200.50"));
    let form = "amount=200.50&currency=EUR&on=2026-11-19&item=B-1&reference=cheque+12";
    let (to, said) = desk.done("/customers/11/receipts", form);
    assert_eq!(to, "/customers/11/receipts/2026-11-19-1");
    assert!(undo_of(&said).starts_with("/undo/receipt/11/"), "{said}");
    assert_eq!(open(&desk, "B-1"), "€1,000.00");
    let (status, page) = desk.get(&to);
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("cheque 12") && page.contains("/invoices/B-1"), "{page}");
    assert!(desk.get("/customers/11?tab=receipts").1.contains(&format!("href=\"{to}\"")));

    desk.done(&format!("{to}/unapply"), "");
    assert_eq!(open(&desk, "B-1"), "€1,200.50");
    let again = desk.post("/customers/11/receipts/2026-11-19-1/unapply", "", "same-origin");
    assert_eq!(again.status(), StatusCode::UNPROCESSABLE_ENTITY, "nothing is settled any more");
    let silent = desk.post("/customers/11/receipts/2026-11-19-1/cancel", "reason=", "same-origin");
    assert_eq!(silent.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(silent).contains("id=\"cancel-reason-wrong\""));
    desk.done(&format!("{to}/cancel"), "reason=another+customer");
    assert!(desk.get(&to).1.contains("another customer"));
    assert_eq!(desk.get("/customers/11/receipts/2026-11-19-9").0, StatusCode::NOT_FOUND);
}

#[test]
fn what_is_taken_back_is_the_receipt_that_was_just_recorded_in_both_ledgers() {
    let desk = Desk::new();
    desk.done("/customers/11/receipts", "amount=100.00&currency=EUR&on=2026-11-19&item=B-1");
    desk.done("/customers/11/merge", "into=10");
    let (to, said) = desk.done("/customers/10/receipts", "amount=50.00&currency=EUR&on=2026-11-19&item=A%2F1");
    assert_eq!(to, "/customers/10/receipts/2026-11-19-1");
    assert_eq!((open(&desk, "A%2F1"), open(&desk, "B-1")), ("€760.00".to_string(), "€1,100.50".to_string()));
    desk.done(&undo_of(&said), "");
    assert_eq!((open(&desk, "A%2F1"), open(&desk, "B-1")), ("€810.00".to_string(), "€1,100.50".to_string()));

    let (_, said) = desk.done("/customers/10/receipts", "amount=2000.50&currency=EUR&on=2026-11-19&item=");
    let all = ["A%2F1", "A-2", "B-1"];
    assert_eq!(all.map(|item| open(&desk, item)), ["€0.00"; 3]);
    desk.done(&undo_of(&said), "");
    assert_eq!(all.map(|item| open(&desk, item)), ["€810.00", "€90.00", "€1,100.50"]);
    let again = desk.post(&undo_of(&said), "", "same-origin");
    assert_eq!(again.status(), StatusCode::UNPROCESSABLE_ENTITY, "once only");
}

#[test]
fn a_credit_is_offered_for_what_is_owed_under_its_own_number() {
    let desk = Desk::new();
    desk.done("/customers/10/receipts", "amount=1000.00&currency=EUR&on=2026-11-19&item=");
    desk.done("/customers/11/merge", "into=10");
    let page = desk.get("/invoices/OA-10-2026-11-19-1").1;
    assert!(page.contains("id=\"use-items\"") && !page.contains("<option value=\"B-1\""), "{page}");
}

#[test]
fn a_returned_payment_opens_what_it_settled_with_its_fee() {
    let desk = Desk::new();
    desk.done("/customers/11/receipts", "amount=1200.50&currency=EUR&on=2026-11-18&item=&reference=");
    assert_eq!(open(&desk, "B-1"), "€0.00");
    let early =
        desk.post("/customers/11/receipts/2026-11-18-1/return", "on=2026-11-17&reason=no+funds&fee=", "same-origin");
    assert_eq!(early.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(early).contains("id=\"return-on-wrong\""));
    desk.done("/customers/11/receipts/2026-11-18-1/return", "on=2026-11-20&reason=no+funds&fee=7.50");
    assert_eq!(open(&desk, "B-1"), "€1,200.50");
    assert!(desk.get("/customers/11?tab=invoices").1.contains("FEE-11-2026-11-20-1"));
}

#[test]
fn a_form_that_cannot_be_taken_keeps_what_was_typed() {
    let desk = Desk::new();
    let answer = desk.post("/customers/11/receipts", "amount=lots&currency=EUR&on=2026-11-19&item=B-1", "same-origin");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(answer);
    assert!(page.contains("value=\"lots\"") && page.contains("id=\"receipt-amount-wrong\""), "{page}");
}

#[test]
fn what_is_given_up_is_owed_again_when_undone() {
    let desk = Desk::new();
    let (_, said) = desk.done("/invoices/B-1/write-off", "amount=0.50&reason=rounding");
    assert_eq!(open(&desk, "B-1"), "€1,200.00");
    assert!(said.contains("%2Fundo%2Fgiven-up%2FB-1%2F0.50"), "{said}");
    desk.done("/undo/given-up/B-1/0.50", "");
    assert_eq!(open(&desk, "B-1"), "€1,200.50");
    let too_much = desk.post("/invoices/B-1/write-off", "amount=5000&reason=x", "same-origin");
    assert_eq!(too_much.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(too_much).contains("id=\"write-off-amount-wrong\""));
    assert_eq!(desk.post("/invoices/B-1/burn", "reason=x", "same-origin").status(), StatusCode::NOT_FOUND);
}

#[test]
fn a_credit_is_used_freed_and_paid_back() {
    let desk = Desk::new();
    desk.done("/customers/11/receipts", "amount=1300.50&currency=EUR&on=2026-11-18&item=&reference=");
    let credit = "OA-11-2026-11-18-1";
    assert_eq!(open(&desk, credit), "−€100.00");
    desk.done("/customers/11/receipts/2026-11-18-1/unapply", "");
    desk.done(&format!("/invoices/{credit}/use"), "items=B-1");
    assert_eq!(open(&desk, "B-1"), "€1,100.50");
    desk.done(&format!("/invoices/{credit}/free"), "reason=not+this+one");
    assert_eq!(open(&desk, "B-1"), "€1,200.50");
    desk.done(&format!("/invoices/{credit}/refund"), "amount=100&reason=paid+twice");
    assert_eq!(open(&desk, credit), "€0.00");
}
