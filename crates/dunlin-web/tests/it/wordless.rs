//! A form that does not say which, or says what there is not, does nothing: never what costs most.

use crate::desk::Desk;

fn refused(desk: &Desk, path: &str, forms: &[&str]) {
    for form in forms {
        let status = desk.post(path, form, "same-origin").status();
        assert!(status.is_client_error(), "{path} {form}: {status}");
    }
}

#[test]
fn a_plan_is_neither_made_nor_ended_without_its_word() {
    let desk = Desk::new();
    let plan = "item=A-2&first=2026-12-01&parts=2";
    refused(&desk, "/customers/10/plans", &[plan, &format!("{plan}&payday=moon")]);
    assert!(!desk.get("/plans").1.contains("P-10-1"));
    desk.done("/customers/10/plans", &format!("{plan}&payday=week"));
    let (_, before) = desk.get("/plans/P-10-1?as=csv");
    refused(&desk, "/plans/P-10-1/end", &["reason=never+called+back", "reason=x&how=forgotten"]);
    assert_eq!(desk.get("/plans/P-10-1?as=csv").1, before);
    assert!(desk.get("/plans/P-10-1").1.contains("/plans/P-10-1/end"), "it can still be ended");
}

#[test]
fn a_dispute_and_an_order_do_not_end_without_their_word() {
    let desk = Desk::new();
    desk.done("/customers/10/disputes", "item=A-2&reason=price");
    refused(&desk, "/invoices/A-2/disputes/end", &["", "as=", "as=lost"]);
    assert!(desk.get("/disputes").1.contains("A-2"), "it is still open");
    desk.done("/customers/10/limit", "amount=2000&until=&months=&reason=good+years");
    desk.done("/credit/check", "customer=10&order=100&reference=SO-1");
    refused(&desk, "/credit/end", &["customer=10&reference=SO-1", "customer=10&reference=SO-1&end=lost"]);
    assert!(desk.get("/credit").1.contains("Counts"), "it still counts");
}
