//! Opening an account on credit, on its pages: taken, looked into, decided, signed, each by its own form.

use axum::http::StatusCode;
use dunlin_app::Role;

use crate::desk::{Desk, text, undo_of};

const PAGE: &str = "/credit/applications/CA-10-1";

fn parts(fields: &[(&str, &str)], file: &str) -> String {
    let field = |(name, value): &(&str, &str)| {
        format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let fields: String = fields.iter().map(field).collect();
    format!(
        "{fields}--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"paper.pdf\"\r\n\
         Content-Type: application/pdf\r\n\r\n%PDF-1.7 {file}\r\n--edge--\r\n"
    )
}

fn upload(desk: &Desk, path: &str, body: String) -> axum::response::Response {
    let request = axum::http::Request::post(format!("{PAGE}/{path}"))
        .header("content-type", "multipart/form-data; boundary=edge")
        .header("sec-fetch-site", "same-origin")
        .body(axum::body::Body::from(body));
    desk.answer(request.expect("a request"))
}

#[test]
fn an_application_is_taken_looked_into_and_granted() {
    let desk = Desk::new();
    let (to, said) = desk.done("/credit/applications", "customer=10&amount=4000&monthly=&terms=&contact=Mara");
    assert_eq!(to, PAGE);
    assert!(undo_of(&said).starts_with("/undo/customers/10/"), "{said}");
    let (_, list) = desk.get("/credit?tab=applications");
    assert!(list.contains("CA-10-1") && list.contains("No financial statement is kept."), "{list}");
    let (_, page) = desk.get(PAGE);
    assert!(page.contains("Not decided") && page.contains("0 of 3 trade references are named."), "{page}");
    desk.done(&format!("{PAGE}/references"), "name=Marten&reach=%2B44&with=&pays=on_time&days=&highest=&again=unsaid");
    assert!(desk.get(PAGE).1.contains("Marten was not called yet."));
    let called = "name=Marten&reach=&with=Mr+Marten&pays=slow&days=8&highest=2%2C500.00&again=no&said=";
    desk.done(&format!("{PAGE}/references"), called);
    let (_, page) = desk.get(PAGE);
    assert!(page.contains("would not sell on credit again") && page.contains("8 days late"), "{page}");
    desk.done(&format!("{PAGE}/references/strike"), "part=1");
    for wordless in ["reason=known&exception=known", "verdict=yes&reason=known&exception=known"] {
        let refused = desk.post(&format!("{PAGE}/decide"), wordless, "same-origin");
        assert!(refused.status().is_client_error(), "nothing is granted without the word");
    }
    assert!(desk.get(PAGE).1.contains("Not decided"));
    let blind = desk.post(&format!("{PAGE}/decide"), "verdict=grant&reason=known", "same-origin");
    assert_eq!(blind.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(blind).contains("id=\"decide-exception-wrong\""));
    let kept = upload(&desk, "report", parts(&[("bureau", "Crediwatch"), ("score", "72")], "one"));
    assert_eq!(kept.status(), StatusCode::SEE_OTHER, "{}", text(kept));
    let figures = [
        ("closed", "2025-12-31"),
        ("firm", "private"),
        ("assets", "1,000.00"),
        ("working", "-300.00"),
        ("retained", "400"),
        ("ebit", "200"),
        ("sales", "1500"),
        ("liabilities", "400"),
        ("equity", "600"),
    ];
    let kept = upload(&desk, "statement", parts(&figures, "two"));
    assert_eq!(kept.status(), StatusCode::SEE_OTHER, "{}", text(kept));
    let (_, page) = desk.get(PAGE);
    assert!(page.contains("Crediwatch · 72") && page.contains("Makes no goods"), "{page}");
    desk.done(&format!("{PAGE}/decide"), "verdict=grant&reason=good+report");
    let (_, page) = desk.get(PAGE);
    assert!(page.contains("Granted") && page.contains("good report") && !page.contains("/decide"), "{page}");
}

#[test]
fn an_agreement_without_initials_comes_back_and_a_whole_one_is_in_force() {
    let mut desk = Desk::new();
    desk.done("/credit/applications", "customer=10&amount=&monthly=&terms=&contact=");
    let signed = [("by", "Mara"), ("clause", "§ 4 Payment terms")];
    let again = upload(&desk, "agreement", parts(&signed, "one"));
    assert_eq!(again.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(again).contains("id=\"agreement-initials-wrong\""));
    let kept = upload(&desk, "agreement", parts(&[signed[0], signed[1], ("initials", "M.K.")], "one"));
    assert_eq!(kept.status(), StatusCode::SEE_OTHER, "{}", text(kept));
    let (_, page) = desk.get(PAGE);
    assert!(page.contains("In force") && page.contains("initialled M.K. under § 4 Payment terms"), "{page}");
    desk.done(&format!("{PAGE}/policy"), "by=Mara&on=");
    assert!(desk.get(PAGE).1.contains("accepted by Mara"));
    desk.sign_in_as(Role::Collector);
    let refused = desk.post(&format!("{PAGE}/decide"), "verdict=refuse&reason=x", "same-origin");
    assert_eq!(refused.status(), StatusCode::FORBIDDEN, "a decision needs who may adjust");
    desk.sign_in_as(Role::Auditor);
    let (_, page) = desk.get(PAGE);
    assert!(!page.contains("<form class=\"form\""), "{page}");
}
