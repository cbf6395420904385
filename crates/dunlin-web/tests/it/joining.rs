//! Numbers that are one customer, by forms: merged, seen as one, split, undone.

use axum::http::StatusCode;

use crate::desk::{Desk, text};

#[test]
fn a_customer_is_merged_seen_as_one_and_split_again() {
    let desk = Desk::new();
    let (status, page) = desk.get("/customers/11/numbers");
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("No other number was merged into it."), "{page}");
    let (to, said) = desk.done("/customers/11/merge", "into=10");
    assert_eq!(to, "/customers/10/numbers");
    assert!(said.contains("%2Fundo%2Fmerge%2F11"), "{said}");
    let (_, page) = desk.get("/customers/11?tab=invoices");
    assert!(page.contains("Also customer 11") && page.contains("B-1") && page.contains("A/1"), "{page}");
    assert!(!desk.get("/customers?show=all").1.contains("href=\"/customers/11\""));
    assert!(desk.get("/customers/10/numbers").1.contains("action=\"/customers/11/split\""));

    let (_, said) = desk.done("/customers/11/split", "");
    assert!(said.contains("%2Fundo%2Fsplit%2F11%2F10"), "{said}");
    assert!(!desk.get("/customers/10?tab=invoices").1.contains("B-1"));
    desk.done("/undo/split/11/10", "");
    assert!(desk.get("/customers/10?tab=invoices").1.contains("B-1"));
    desk.done("/undo/merge/11", "");
    assert!(desk.get("/customers?show=all").1.contains("href=\"/customers/11\""));
}

#[test]
fn what_cannot_be_merged_comes_back_with_its_reason() {
    let desk = Desk::new();
    for into in ["into=10", "into=99", "into="] {
        let answer = desk.post("/customers/10/merge", into, "same-origin");
        assert!(matches!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY | StatusCode::NOT_FOUND), "{into}");
        assert!(!text(answer).is_empty());
    }
    let (status, page) = desk.get("/duplicates");
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("No duplicates"), "{page}");
}
