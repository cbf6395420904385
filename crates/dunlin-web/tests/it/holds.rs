//! Holds on the customer's page: by what they end, who placed them, and what lifting a pause lets through.

use axum::http::StatusCode;

use crate::desk::{Desk, text};

#[test]
fn a_hold_says_why_by_whom_and_by_what_it_ends() {
    let desk = Desk::new();
    desk.done("/customers/10/holds", "kind=cash_only&lifts=nothing_late&until=&reason=late+again");
    let (_, page) = desk.get("/customers/10");
    let at = page.find("<h2 class=\"l\">Holds</h2>").expect("a list of holds");
    let holds = &page[at..];
    let holds = &holds[..holds.find("</section>").expect("its end")];
    for said in ["Cash only", "late again", "Ann Byrne", "Ends by itself when nothing is late any more."] {
        assert!(holds.contains(said), "{said}: {holds}");
    }
    assert!(!holds.contains("Without this pause"), "cash only keeps no letter back");
}

#[test]
fn money_lifts_it_and_the_timeline_says_so() {
    let desk = Desk::new();
    desk.done("/customers/10/holds", "kind=cash_only&lifts=nothing_late&until=&reason=late");
    desk.pay("10", "810.00", "A/1");
    let (_, page) = desk.get("/customers/10");
    assert!(!page.contains("<h2 class=\"l\">Holds</h2>"), "none is in force");
}

#[test]
fn a_rule_that_is_met_already_is_refused_beside_its_field() {
    let desk = Desk::new();
    desk.pay("10", "810.00", "A/1");
    let answer = desk.post("/customers/10/holds", "kind=credit&lifts=nothing_late&until=&reason=x", "same-origin");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(answer);
    assert!(page.contains("id=\"hold-lifts-wrong\"") && page.contains("would end at once"), "{page}");
    assert!(page.contains("value=\"nothing_late\" selected"), "what was chosen stands");
}

#[test]
fn a_pause_says_what_the_next_run_would_do_without_it_before_and_after_it_is_lifted() {
    let desk = Desk::new();
    desk.done("/customers/10/holds", "kind=pause&until=&reason=holiday");
    let (_, page) = desk.get("/customers/10");
    assert_eq!(page.matches("Without this pause the run of").count(), 2, "beside both buttons: {page}");
    let (_, said) = desk.done("/customers/10/lift", "kind=pause");
    let after = said.replace("%20", " ");
    assert!(after.contains("lifted. Without this pause the run of Friday 20 November 2026"), "{after}");
    assert!(after.contains("Nothing goes out before that run."), "{after}");
}
