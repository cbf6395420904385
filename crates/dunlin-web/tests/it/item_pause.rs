//! A single item rests until a day: from its own page and from a run, and the pause is lifted like any other.

use axum::http::StatusCode;

use crate::desk::{Desk, take, undo_of};

const MORE: &str = "\
Invoice number,Customer number,Customer name,Issue date,Due date,Amount,Email
A-3,10,Kilronan & Sons <Ltd>,2026-09-01,2026-10-01,50.00,ap@kilronan.example
";

#[test]
fn an_invoice_is_snoozed_on_its_page_and_the_pause_is_lifted() {
    let desk = Desk::new();
    assert!(desk.get("/invoices/B-1").1.contains("action=\"/invoices/B-1/snooze\""));
    let (to, said) = desk.done("/invoices/B-1/snooze", "until=2026-12-01&reason=the+goods+come+back");
    assert_eq!(to, "/invoices/B-1");
    let (_, page) = desk.get("/invoices/B-1");
    assert!(page.contains("The item is paused until 1 December 2026.") && !page.contains("/snooze\""), "{page}");
    let before_it = page.split("/lift\"").nth(1).and_then(|rest| rest.split("</form>").next()).expect("a form");
    assert!(before_it.contains("Without this pause the run of Friday 20 November 2026 would"), "{before_it}");
    assert!(!desk.get("/invoices/A-2").1.contains("paused until"), "the others go on");
    let (_, timeline) = desk.get("/customers/11");
    assert!(timeline.contains("B-1 paused") && timeline.contains("the goods come back"), "{timeline}");
    assert!(!timeline.contains("Contact paused</b>"), "the customer is not paused");
    assert!(!timeline.contains("/invoices/B-1/lift"), "it is lifted where one sees what that lets through");
    desk.done(&undo_of(&said), "");
    assert!(!desk.get("/invoices/B-1").1.contains("paused until"));

    desk.done("/invoices/B-1/snooze", "until=2026-12-01&reason=again");
    desk.done("/invoices/B-1/lift", "");
    assert!(!desk.get("/invoices/B-1").1.contains("paused until"), "it is chased again");
    for wrong in ["until=&reason=x", "until=2026-12-01&reason=", "until=2026-11-01&reason=x"] {
        assert_eq!(desk.post("/invoices/B-1/snooze", wrong, "same-origin").status(), StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[test]
fn an_item_of_a_run_is_snoozed_and_put_back() {
    let desk = Desk::new();
    assert_eq!(take(&mut desk.app(), MORE), 1);
    let (to, _) = desk.done("/runs", "");
    let why = format!("{to}?tab=will&row=10&view=why");
    assert!(desk.get(&why).1.contains("value=\"snooze-item\""), "{}", desk.get(&why).1);
    let (_, said) = desk.done(&format!("{to}/rows/10"), "act=snooze-item&item=A-3&until=2026-12-01&why=back&tab=will");
    assert!(desk.get(&why).1.contains("A-3 is snoozed."));
    assert!(desk.get("/invoices/A-3").1.contains("The item is paused until 1 December 2026."));
    desk.done(&undo_of(&said), "");
    assert!(!desk.get(&why).1.contains("A-3 is snoozed."));
    assert!(!desk.get("/invoices/A-3").1.contains("is paused until"));
}
