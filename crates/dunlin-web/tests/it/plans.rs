//! Instalment plans and disputes in the pages: drawn up with their schedule before anything is offered, signed, ended.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use crate::desk::{Desk, bytes, text};

#[test]
fn a_plan_is_looked_at_offered_signed_and_ended() {
    let desk = Desk::new();
    let form = "item=A-2&payday=month&first=2026-12-01&parts=3&down=30&down_on=2026-11-25";
    let (status, page) = desk.get(&format!("/customers/10/plans?{form}"));
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("25 November 2026") && page.contains("formmethod=\"get\""), "the parts before the offer");
    assert!(desk.get("/plans").1.contains("No plan"));
    let (to, said) = desk.done("/customers/10/plans", form);
    assert_eq!(to, "/plans/P-10-1");
    assert!(said.contains("P-10-1 is offered"), "{said}");
    let (_, page) = desk.get("/plans/P-10-1");
    assert!(page.contains("/plans/P-10-1/agree\"") && page.contains("Offered"));
    let file = desk.answer(Request::get("/plans/P-10-1/agreement.pdf").body(Body::empty()).expect("a request"));
    assert!(bytes(file).starts_with(b"%PDF"));
    desk.done("/plans/P-10-1/agree", "by=Ann+Lee&on=2026-11-20");
    let (_, page) = desk.get("/plans/P-10-1");
    assert!(page.contains("Ann Lee") && !page.contains("/plans/P-10-1/agree\""));
    assert!(desk.get("/plans?state=agreed").1.contains("P-10-1"));
    assert!(!desk.get("/plans?state=failed").1.contains("P-10-1</a>"));
    assert!(desk.get("/customers/10").1.contains("Plan P-10-1"));
    assert!(desk.get("/plans?as=csv").1.contains("P-10-1,10,"));
    assert!(desk.get("/plans/P-10-1?as=csv").1.lines().count() == 5, "a head and four parts");
    desk.done("/plans/P-10-1/end", "how=failed&reason=never+called+back");
    assert!(desk.get("/plans/P-10-1").1.contains("never called back"));
}

#[test]
fn a_plan_that_cannot_be_comes_back_with_what_is_wrong() {
    let desk = Desk::new();
    let refused = desk.post("/customers/10/plans", "payday=month&first=2026-12-01&parts=none", "same-origin");
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(refused).contains("Write how many parts"));
    let refused = desk.post("/customers/10/plans", "payday=month&first=2026-12-01&amounts=1.00", "same-origin");
    assert!(text(refused).contains("do not make what is to be paid"));
    assert!(desk.get("/plans").1.contains("No plan"));
}

#[test]
fn a_dispute_has_somebody_who_sees_to_it_and_ends_with_a_credit_for_its_part() {
    let desk = Desk::new();
    desk.done("/customers/10/disputes", "item=A-2&reason=price&amount=30&owner=Ilze&answer_by=2026-12-04");
    let (_, page) = desk.get("/disputes");
    assert!(page.contains("Ilze") && page.contains("€30.00"), "{page}");
    let refused = desk.post("/disputes/A-2/end", "as=split&amount=30", "same-origin");
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "all of it is no part");
    desk.done("/disputes/A-2/end", "as=split&amount=10");
    assert!(desk.get("/disputes").1.contains("No dispute"));
    assert!(desk.get("/disputes?state=split").1.contains("Credited in part"));
    assert!(desk.get("/disputes?state=all&as=csv").1.contains("A-2,10,"));
}
