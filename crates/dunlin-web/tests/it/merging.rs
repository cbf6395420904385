//! Numbers that are one customer, by forms: merged, seen as one, split, undone.

use axum::http::StatusCode;

use crate::desk::{Desk, text, undo_of};

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
fn a_fact_of_a_merged_number_is_changed_from_the_timeline_of_the_customer() {
    let desk = Desk::new();
    desk.done("/customers/11/notes", "text=of+the+other+number");
    desk.done("/customers/11/holds", "kind=pause&reason=a+while");
    desk.done("/customers/11/merge", "into=10");
    let page = desk.get("/customers/10?tab=timeline").1;
    let action = |page: &str, end: &str| {
        let all = page.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
        all.map(str::to_string).find(|action| action.ends_with(end))
    };
    let remove = action(&page, "/remove").expect("a note that can be removed");
    assert!(remove.starts_with("/customers/11/notes/"), "{remove}");
    let (_, said) = desk.done(&remove, "");
    assert!(!desk.get("/customers/10?tab=timeline").1.contains("of the other number"));
    desk.done(&undo_of(&said), "");
    assert!(desk.get("/customers/10?tab=timeline").1.contains("of the other number"));
    desk.done(&action(&page, "/lift").expect("a hold that can be lifted"), "kind=pause");
    assert_eq!(action(&desk.get("/customers/10?tab=timeline").1, "/lift"), None);
}

#[test]
fn the_timelines_of_both_tell_of_a_merger_and_its_end() {
    let desk = Desk::new();
    desk.done("/customers/11/merge", "into=10");
    let page = desk.get("/customers/10?tab=timeline").1;
    assert!(page.contains("Customer 11 was merged into this one") && page.contains("Ann Byrne"), "{page}");
    assert!(!page.contains("Merged into customer 10"), "told once: {page}");
    desk.done("/customers/11/split", "");
    assert!(desk.get("/customers/10?tab=timeline").1.contains("Customer 11 was split off"));
    let page = desk.get("/customers/11?tab=timeline").1;
    assert!(page.contains("Merged into customer 10") && page.contains("Split off from customer 10"), "{page}");
}

#[test]
fn both_are_shown_before_they_are_merged() {
    let desk = Desk::new();
    desk.done("/customers/11/holds", "kind=pause&reason=a+while");
    let (status, page) = desk.get("/customers/11/merge?into=Kilronan+%26+Sons+%3CLtd%3E");
    assert_eq!(status, StatusCode::OK, "{page}");
    for told in ["Salm GmbH", "€1,200.50", "Contact paused", "€900.00", "name=\"into\" value=\"10\""] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(page.contains("action=\"/customers/11/merge\"") && desk.get("/customers").1.contains("/customers/11"));
    for into in ["11", "99", ""] {
        let (status, page) = desk.get(&format!("/customers/11/merge?into={into}"));
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{into}");
        assert!(page.contains("merge-into-wrong"), "{into}: {page}");
    }
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
