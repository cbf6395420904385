//! Several customers' debts that are handed on at once, on the pages.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use dunlin_app::Role;

use crate::desk::{Desk, bytes, text};

const BOTH: &str = "of=customers&customer=10&customer=11";

/// Both customers' late debts are handed on; the portfolio's address, and what was said.
fn handed_on(desk: &Desk, kind: &str) -> (String, String) {
    desk.done("/portfolios", &format!("{BOTH}&kind={kind}&partner=Strandloper&commission=&until=&reason=no+answer"))
}

#[test]
fn ticked_customers_are_handed_on_and_who_cannot_be_is_named() {
    let desk = Desk::new();
    assert!(desk.get("/customers").1.contains("formaction=\"/portfolios/new\""));
    let page = text(desk.post("/portfolios/new", &format!("{BOTH}&customer=99&list=show%3Dlate"), "same-origin"));
    assert!(page.contains("Customers: 2 · €2,010.50") && page.contains("Cannot be handed on: 1"), "{page}");
    assert!(page.contains("There is no such customer.") && page.contains("/customers?show=late"), "{page}");
    assert!(!page.contains("ui-"), "a text is missing: {page}");
    let none = text(desk.post("/portfolios/new", "of=customers&list=", "same-origin"));
    assert!(none.contains("/customers") && !none.contains("name=\"kind\""), "{none}");
    let wrong = desk.post("/portfolios", &format!("{BOTH}&kind=agency&partner=&reason=late"), "same-origin");
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(wrong).contains("Write who takes the debt over."));
    let form = format!("{BOTH}&customer=99&kind=agency&partner=Baltic&commission=25&reason=late");
    let partly = text(desk.post("/portfolios", &form, "same-origin"));
    assert!(partly.contains("PF-2026-11-20-1 is handed on: customers 2, €2,010.50."), "{partly}");
    assert!(partly.contains("99</a>: There is no such customer.") && !partly.contains("ui-"), "{partly}");
    let again = text(desk.post("/portfolios", &format!("{BOTH}&kind=agency&partner=B&reason=late"), "same-origin"));
    assert!(again.contains("is handed on already, as PL-10-1") && again.contains("Nobody of them"), "{again}");
    let why = desk.get("/customers/11").1;
    assert!(why.contains("Baltic"), "{why}");
}

#[test]
fn a_portfolio_shows_its_customers_and_is_sold_or_taken_back_as_a_whole() {
    let desk = Desk::new();
    let (address, said) = handed_on(&desk, "sale");
    assert_eq!(address, "/portfolios/PF-2026-11-20-1");
    assert!(said.contains("PF-2026-11-20-1"), "{said}");
    let (status, page) = desk.get(&address);
    assert_eq!(status, StatusCode::OK);
    for told in ["PL-10-1", "PL-11-1", "Salm GmbH", "€2,010.50", "Strandloper", "/sell", "/recall", "file.csv"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(!page.contains("ui-") && !page.contains("bill.pdf"), "{page}");
    assert!(desk.get("/placements/PL-10-1").1.contains("href=\"/portfolios/PF-2026-11-20-1\""));
    let (_, list) = desk.get("/placements?portfolio=PF-2026-11-20-1&columns=placement,portfolio,open");
    assert!(list.contains("PL-11-1") && list.contains("href=\"/portfolios/PF-2026-11-20-1\""), "{list}");
    assert!(!desk.get("/placements?portfolio=PF-2026-11-20-2").1.contains("PL-11-1"));
    let file = |path: &str| desk.answer(Request::get(path).body(Body::empty()).expect("a request"));
    let rows = text(file(&format!("{address}?as=csv")));
    assert_eq!(rows.lines().count(), 3, "{rows}");
    let lines = text(file(&format!("{address}/file.csv")));
    assert_eq!(lines.lines().count(), 4, "a head, two invoices, the sums: {lines}");
    desk.done(&format!("{address}/ack"), "reference=ST-1");
    assert!(desk.get("/placements/PL-10-1").1.contains("ST-1"));
    let wrong = desk.post(&format!("{address}/sell"), "price=9999999", "same-origin");
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let (_, said) = desk.done(&format!("{address}/sell"), "price=100.00");
    assert!(said.contains("1%2C910.50") || said.contains("1,910.50"), "{said}");
    let bill = file(&format!("{address}/bill.pdf"));
    assert_eq!(bill.headers()[header::CONTENT_TYPE], "application/pdf");
    assert!(bytes(bill).starts_with(b"%PDF-"));
    let page = desk.get(&address).1;
    assert!(page.contains("bill.pdf") && !page.contains("/recall") && page.contains("Sold"), "{page}");
    assert_eq!(desk.get("/portfolios/PL-10-1").0, StatusCode::NOT_FOUND);
}

#[test]
fn all_of_it_comes_back_with_a_reason_and_only_who_may_hands_on() {
    let mut desk = Desk::new();
    let (address, _) = handed_on(&desk, "agency");
    let wrong = desk.post(&format!("{address}/recall"), "how=recalled&reason=", "same-origin");
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    desk.done(&format!("{address}/recall"), "how=returned&reason=nothing+came");
    let page = desk.get(&address).1;
    assert_eq!(page.matches("Came back").count(), 2, "{page}");
    desk.sign_in_as(Role::Collector);
    assert_eq!(desk.get(&address).0, StatusCode::OK);
    assert!(!desk.get("/customers").1.contains("/portfolios/new"));
    for path in ["/portfolios", "/portfolios/new", &format!("{address}/sell"), &format!("{address}/recall")] {
        assert_eq!(desk.post(path, BOTH, "same-origin").status(), StatusCode::FORBIDDEN, "{path}");
    }
}
