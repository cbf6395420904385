//! Forms that cannot be taken come back with what was typed, and say at each field what is wrong.

use axum::http::StatusCode;

use crate::desk::{Desk, text};

#[test]
fn a_form_comes_back_with_what_was_typed_and_what_is_wrong() {
    let desk = Desk::new();
    let answer = desk.post("/customers/10/promises", "amount=%3Clots%3E&currency=EUR&on=2026-11-27", "same-origin");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(answer);
    for said in [
        "data-key=\"p\" open",
        "href=\"#promise-amount\"",
        "aria-invalid=\"true\" aria-describedby=\"promise-amount-wrong\"",
        "id=\"promise-amount-wrong\"",
        "value=\"&#60;lots&#62;\"",
        "value=\"2026-11-27\"",
        "role=\"alert\" tabindex=\"-1\" autofocus",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("Promised €"), "nothing was saved");
}

#[test]
fn each_field_says_its_own_and_a_rule_says_no_in_the_form() {
    let desk = Desk::new();
    let page = text(desk.post("/customers/10/holds", "kind=pause&until=soon&reason=", "same-origin"));
    assert!(page.contains("id=\"hold-until-wrong\"") && page.contains("id=\"hold-reason-wrong\""), "{page}");
    desk.done("/customers/10/holds", "kind=pause&until=&reason=holiday");
    let answer = desk.post("/customers/10/holds", "kind=pause&until=&reason=again", "same-origin");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(answer).contains("id=\"hold-kind-wrong\""));
}

#[test]
fn what_is_not_there_is_no_form_to_put_right() {
    let desk = Desk::new();
    let answer = desk.post("/customers/99/holds", "kind=pause&until=&reason=x", "same-origin");
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
}
