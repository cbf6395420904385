//! Files about a customer: kept, listed, got, withdrawn, and never a page of this site.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::desk::{Desk, text, undo_of};

const EDGE: &str = "edge-of-parts";

/// A form with a file, as a browser sends it.
pub(crate) fn send(
    desk: &Desk,
    path: &str,
    fields: &[(&str, &str)],
    name: &str,
    bytes: &[u8],
) -> axum::response::Response {
    let mut body: Vec<u8> = Vec::new();
    for (field, value) in fields {
        let part = format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    let head = format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend(head.into_bytes());
    body.extend(bytes);
    body.extend(format!("\r\n--{EDGE}--\r\n").into_bytes());
    let request = Request::post(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"));
    desk.answer(request.body(Body::from(body)).expect("a request"))
}

/// Where files of a list are withdrawn, in its order.
fn withdrawals(page: &str) -> Vec<String> {
    let mut parts = page.split("action=\"");
    let _ = parts.next();
    let paths = parts.filter_map(|part| part.split('"').next()).filter(|path| path.ends_with("/withdraw"));
    paths.map(str::to_string).collect()
}

/// The hash of a file in the list of a customer.
fn hash_of(page: &str) -> String {
    let at = page.find("/documents/").expect("a file in the list") + "/documents/".len();
    page[at..].chars().take_while(char::is_ascii_hexdigit).collect()
}

#[test]
fn a_file_is_kept_listed_got_and_withdrawn_with_its_reason() {
    const PAGE: &str = "/customers/10?tab=documents";
    let desk = Desk::new();
    let fields = [("kind", "delivery_note"), ("subject", "Pallet 4"), ("item", ""), ("valid_until", "2026-11-01")];
    let kept = send(&desk, "/customers/10/documents", &fields, "d\u{e9}livery.pdf", b"%PDF-1.7 signed");
    assert_eq!(kept.status(), StatusCode::SEE_OTHER, "{}", text(kept));
    let page = desk.get(PAGE).1;
    assert!(
        page.contains("d\u{e9}livery.pdf") && page.contains("Delivery note") && page.contains("Pallet 4"),
        "{page}"
    );
    assert!(page.contains("class=\"second late\""), "it does not count any more: {page}");
    assert!(desk.get("/customers/10").1.contains("Document kept: d\u{e9}livery.pdf"), "it stands in the timeline");
    let path = format!("/customers/10/documents/{}", hash_of(&page));
    let got = desk.answer(Request::get(&path).body(Body::empty()).expect("a request"));
    assert_eq!(got.status(), StatusCode::OK);
    let value = |name: &str| got.headers().get(name).map(|value| value.to_str().expect("text").to_string());
    assert_eq!(value("content-type").as_deref(), Some("application/pdf"));
    assert_eq!(value("x-content-type-options").as_deref(), Some("nosniff"));
    assert!(value("content-security-policy").is_some_and(|policy| policy.contains("sandbox")));
    let name = value("content-disposition").expect("a name");
    assert!(name.starts_with("attachment; filename=\"d_livery.pdf\"; filename*=UTF-8''d%C3%A9livery.pdf"), "{name}");
    assert_eq!(text(got), "%PDF-1.7 signed");
    let again = send(&desk, "/customers/10/documents", &fields, "copy.pdf", b"%PDF-1.7 signed");
    assert_eq!(again.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(again).contains("id=\"document-file-wrong\""));
    let withdraw = withdrawals(&page).remove(0);
    let silent = desk.post(&withdraw, "reason=+", "same-origin");
    assert_eq!(silent.status(), StatusCode::UNPROCESSABLE_ENTITY, "a reason is needed");
    let (_, said) = desk.done(&withdraw, "reason=another+customer%27s");
    let page = desk.get(PAGE).1;
    assert!(page.contains("withdrawn: another customer"), "it stays in the list: {page}");
    assert_eq!(desk.get(&path).0, StatusCode::OK, "and can be read");
    desk.done(&undo_of(&said), "");
    assert!(!desk.get(PAGE).1.contains("withdrawn: another"));
}

#[test]
fn each_row_of_the_same_file_withdraws_itself() {
    const PAGE: &str = "/customers/10?tab=documents";
    let desk = Desk::new();
    for item in ["A/1", ""] {
        let fields = [("kind", "delivery_note"), ("subject", ""), ("item", item)];
        let kept = send(&desk, "/customers/10/documents", &fields, "note.pdf", b"%PDF-1.7 signed");
        assert_eq!(kept.status(), StatusCode::SEE_OTHER, "{}", text(kept));
    }
    let paths = withdrawals(&desk.get(PAGE).1);
    assert_eq!(paths.len(), 2);
    assert_ne!(paths[0], paths[1]);
    for left in [1, 0] {
        desk.done(&paths[left], "reason=wrong");
        assert_eq!(withdrawals(&desk.get(PAGE).1), paths[..left], "the one that was pressed");
    }
}

#[test]
fn what_could_run_in_a_browser_is_not_kept() {
    let desk = Desk::new();
    let fields = [("kind", "other"), ("subject", ""), ("item", "")];
    for (name, bytes) in [
        ("page.html", b"<script>alert(1)</script>".as_slice()),
        ("picture.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("program.txt", b"MZ\0\0"),
        ("nothing.pdf", b""),
    ] {
        let answer = send(&desk, "/customers/10/documents", &fields, name, bytes);
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(text(answer).contains("id=\"document-file-wrong\""), "{name}");
    }
    let elsewhere = [("kind", "other"), ("subject", ""), ("item", "no-such-invoice")];
    let answer = send(&desk, "/customers/10/documents", &elsewhere, "a.pdf", b"%PDF-1.7");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "an invoice that the customer does not have");
    assert!(text(answer).contains("id=\"document-item-wrong\""));
    assert_eq!(desk.get("/customers/10/documents/abcdef012345").0, StatusCode::NOT_FOUND);
}
