//! Promises by the pages: given for ticked invoices, listed with what became of them, taken back, and what a broken one costs.

use axum::http::StatusCode;
use dunlin_app::Clock;
use dunlin_app::cases::{self, PromiseInput, ReceiptInput};
use jiff::civil::date;

use crate::desk::Desk;

/// Two promises of October: one kept, one of which a part came.
fn with_a_past() -> Desk {
    let desk = Desk::new();
    let mut app = desk.app();
    let setting = app.setting(None).expect("one");
    for (day, amount, until) in [("2026-10-05", "100", date(2026, 10, 9)), ("2026-10-12", "300", date(2026, 10, 16))] {
        app.clock = Clock::Fixed(format!("{day}T10:00:00Z").parse().expect("an instant"));
        cases::add_promise(&mut app, &setting, &PromiseInput::new("10", amount, until)).expect("promised");
    }
    for (on, amount) in [(date(2026, 10, 8), "100"), (date(2026, 10, 15), "60")] {
        let input = ReceiptInput { customer: "10", amount, currency: None, on, item: None, reference: None };
        cases::add_receipt(&mut app, &setting, &input).expect("received");
    }
    desk
}

#[test]
fn a_promise_is_given_for_ticked_invoices_listed_and_taken_back() {
    let desk = Desk::new();
    let (_, page) = desk.get("/customers/10");
    assert!(page.contains("name=\"items\" value=\"A/1\"") && page.contains("They send it by then"), "{page}");
    let (_, said) = desk.done("/customers/10/promises", "amount=810&on=2026-11-27&items=A%2F1&sends=1&currency=EUR");
    assert!(said.contains("27%20Nov%202026"), "{said}");
    let (status, page) = desk.get("/promises");
    assert_eq!(status, StatusCode::OK);
    for told in ["Kilronan", "A/1 · to be sent", "counts until 2 Dec 2026", "€810.00", "Runs", "€810.00 awaited"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    let (_, page) = desk.get("/customers/10");
    assert!(page.contains("Promised to send €810.00 by 27 Nov 2026") && page.contains("promises/"), "{page}");

    desk.done("/customers/10/promises", "amount=810&on=2026-11-30&items=A%2F1&currency=EUR");
    let (_, page) = desk.get("/promises");
    assert!(page.contains("put off once") && page.contains("Replaced"), "{page}");
    let (_, page) = desk.get("/promises?state=replaced");
    assert!(!page.contains("put off once") && page.contains("A/1 · to be sent"), "{page}");
    assert!(desk.get("/promises?q=nobody").1.contains("No promises"));
}

#[test]
fn a_day_named_before_anything_is_late_is_an_intention() {
    let desk = Desk::new();
    desk.done("/customers/10/promises", "amount=90&on=2026-11-30&items=A-2&currency=EUR");
    let (_, page) = desk.get("/promises");
    assert!(page.contains("Intention") && !page.contains("awaited"), "{page}");
    assert!(desk.get("/customers/10").1.contains("Means to pay €90.00 by 30 Nov 2026"));
}

#[test]
fn what_was_kept_stands_beside_the_customer_and_in_the_list() {
    let desk = with_a_past();
    let told = "1 of 2 kept, €160.00 of €400.00";
    let (_, page) = desk.get("/customers/10");
    assert!(page.contains("Promises kept") && page.contains(told), "{page}");
    let (_, page) = desk.get("/promises");
    assert!(page.contains(told) && page.contains("Kept in part"), "{page}");
    let (_, file) = desk.get("/promises?as=csv");
    let states: Vec<&str> = file.lines().skip(1).filter_map(|line| line.split(',').nth(10)).collect();
    assert_eq!(states, ["partly_kept", "kept"], "{file}");
}

#[test]
fn what_cannot_be_promised_comes_back_beside_its_field() {
    let desk = Desk::new();
    let answer = desk.post("/customers/10/promises", "amount=0&on=2026-11-27&items=A%2F1&currency=EUR", "same-origin");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
}
