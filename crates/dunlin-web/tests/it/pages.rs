//! Each screen of a small book, and what its forms change.

use axum::body::Body;
use axum::http::{Request, Response, StatusCode, header};

use crate::desk::{Desk, text, undo_of};

#[test]
fn every_screen_is_there_and_names_escape() {
    let desk = Desk::new();
    for path in [
        "/",
        "/worklist",
        "/customers",
        "/customers?show=late&sort=name",
        "/customers?q=salm&show=all",
        "/aging",
        "/runs",
        "/aging?as_of=2026-10-15&currency=EUR",
        "/aging/items?bucket=1",
        "/reports",
        "/reports/rows?figure=sales",
        "/reports/promises",
        "/plans",
        "/disputes",
        "/replies",
        "/replies?show=all",
        "/replies?show=unknown",
        "/customers/10/plans",
        "/placements",
        "/customers/10/placements",
        "/customers/10",
        "/customers/10?tab=invoices",
        "/customers/10?tab=receipts",
        "/customers/10?tab=contacts",
        "/customers/10?tab=terms",
        "/customers/10?tab=documents",
        "/invoices/A%2F1",
    ] {
        let (status, page) = desk.get(path);
        assert_eq!(status, StatusCode::OK, "{path}: {page}");
        assert!(page.contains("<main id=\"main\""), "{path}");
        assert!(!page.contains("Sons <Ltd>"), "{path}: a name is markup");
        assert!(!page.contains("ui-"), "{path}: a text is missing");
    }
    let (_, page) = desk.get("/customers/10?tab=invoices");
    assert!(page.contains("href=\"/invoices/A%2F1\"") && page.contains("810.00"), "{page}");
}

#[test]
fn what_is_not_there_is_said_with_its_status() {
    let desk = Desk::new();
    for (path, status) in [
        ("/customers/99", StatusCode::NOT_FOUND),
        ("/invoices/99", StatusCode::NOT_FOUND),
        ("/runs/2026-01-01-1", StatusCode::NOT_FOUND),
        ("/aging?as_of=soon", StatusCode::BAD_REQUEST),
        ("/customers?page=18446744073709551615", StatusCode::OK),
        ("/aging?page=18446744073709551615", StatusCode::OK),
        ("/assets/dunlin-0.css", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(desk.get(path).0, status, "{path}");
    }
}

#[test]
fn a_page_says_what_the_browser_may_do() {
    let desk = Desk::new();
    let nonce = |answer: &Response<Body>| {
        let policy = answer.headers()[header::CONTENT_SECURITY_POLICY].to_str().expect("text").to_string();
        assert!(
            policy.contains("default-src 'none'") && policy.contains("require-trusted-types-for 'script'"),
            "{policy}"
        );
        let rest = policy.split("'nonce-").nth(1).expect("a nonce").to_string();
        rest.split('\'').next().expect("its end").to_string()
    };
    let ask = || desk.answer(Request::get("/").body(Body::empty()).expect("a request"));
    let (first, second) = (ask(), ask());
    let used = nonce(&first);
    assert_ne!(used, nonce(&second));
    let page = text(first);
    assert_eq!(page.matches("<script").count(), page.matches(&format!("nonce=\"{used}\"")).count());
    assert!(!page.contains(" style=") && !page.contains("onclick"), "nothing inline");
}

#[test]
fn another_site_changes_nothing() {
    let desk = Desk::new();
    for from in ["cross-site", "same-site", "none"] {
        let answer = desk.post("/customers/10/holds", "kind=pause&reason=x", from);
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{from}");
    }
    assert!(!desk.get("/customers/10").1.contains("Contact paused</b>"));
}

#[test]
fn a_foreign_name_that_points_here_reads_nothing() {
    let desk = Desk::new();
    let ask = |host: &str| {
        desk.answer(Request::get("/customers").header(header::HOST, host).body(Body::empty()).expect("a request"))
            .status()
    };
    for host in ["127.0.0.1:4020", "localhost:4020", "localhost", "[::1]:4020", "192.168.1.5"] {
        assert_eq!(ask(host), StatusCode::OK, "{host}");
    }
    for host in ["evil.example", "evil.example:4020", "localhost.evil.example", ""] {
        assert_eq!(ask(host), StatusCode::MISDIRECTED_REQUEST, "{host}");
    }
}

#[test]
fn an_address_without_a_page_says_so_and_leads_back() {
    let mut desk = Desk::new();
    let ask = |desk: &Desk, path: &str| desk.answer(Request::get(path).body(Body::empty()).expect("a request"));
    for (path, status) in [
        ("/nope", StatusCode::NOT_FOUND),
        ("/settings/nope", StatusCode::NOT_FOUND),
        ("/runs/R/approve", StatusCode::METHOD_NOT_ALLOWED),
        ("/sign-out", StatusCode::METHOD_NOT_ALLOWED),
    ] {
        let answer = ask(&desk, path);
        assert_eq!(answer.status(), status, "{path}");
        assert!(answer.headers().contains_key(header::CONTENT_SECURITY_POLICY), "{path}");
        let page = text(answer);
        assert!(page.contains("Back to Today") && page.contains("page.unknown"), "{path}: {page}");
    }
    desk.sign_out();
    assert_eq!(ask(&desk, "/nope").headers()[header::LOCATION], "/sign-in?next=%2Fnope", "nobody learns what is there");
    let answer = ask(&desk, "/sign-in/nope");
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    assert!(text(answer).contains("Back to Today"));
}

#[test]
fn what_a_person_does_stands_on_the_timeline_and_a_hold_can_be_taken_back() {
    let desk = Desk::new();
    let (to, _) = desk.done("/customers/10/talks", "outcome=reached&with=Ms+Byrne&note=pays+soon");
    assert_eq!(to, "/customers/10");
    desk.done("/customers/10/promises", "amount=500&currency=EUR&on=2026-11-27");
    desk.done("/customers/10/disputes", "item=A-2&reason=price&amount=");
    let (_, said) = desk.done("/customers/10/holds", "kind=pause&until=2026-12-01&reason=holiday");
    let undo = undo_of(&said);
    let (_, page) = desk.get("/customers/10");
    for told in ["Reached somebody", "pays soon", "Promised €500.00 by 27 Nov 2026", "Disputes A-2", "Contact paused"]
    {
        assert!(page.contains(told), "{told}: {page}");
    }
    desk.done(&undo, "");
    let second = desk.done("/customers/10/holds", "kind=pause&until=&reason=again");
    assert!(!second.1.is_empty());
    let refused = desk.post("/customers/10/promises", "amount=lots&currency=EUR&on=2026-11-27", "same-origin");
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn a_run_is_proposed_looked_at_and_approved() {
    let desk = Desk::new();
    let (to, _) = desk.done("/runs", "");
    let (status, page) = desk.get(&to);
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Kilronan") && page.contains("Nothing is booked or issued before you approve."), "{page}");
    assert_eq!(desk.get(&format!("{to}?page=18446744073709551615")).0, StatusCode::OK, "a page behind the last");
    let (_, said) = desk.done(&format!("{to}/approve"), "");
    assert!(said.contains("Approved"), "{said}");
    assert!(desk.get(&to).1.contains("Nothing is in the outbox yet."));
    assert_eq!(desk.let_go(), 1);
    assert!(desk.get(&to).1.contains("2 customers were served"));
    assert!(desk.get("/customers/10?tab=documents").1.contains(".eml"));
}

#[test]
fn search_goes_to_what_is_named() {
    let desk = Desk::new();
    let to = |q: &str| {
        let answer = desk.answer(Request::get(format!("/search?q={q}")).body(Body::empty()).expect("a request"));
        answer.headers()[header::LOCATION].to_str().expect("text").to_string()
    };
    assert_eq!(to("B-1"), "/invoices/B-1");
    assert_eq!(to("11"), "/customers/11");
    assert_eq!(to("Salm+GmbH"), "/customers/11");
    let (status, page) = desk.get("/search?q=kil");
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("href=\"/customers/10\"") && page.contains("1 result"), "{page}");
    assert!(desk.get("/search?q=a/").1.contains("href=\"/invoices/A%2F1\""), "small letters find large ones");
    assert!(desk.get("/search?q=aging").1.contains("href=\"/aging\""), "screens");
    assert!(desk.get("/search?q=waits+morning").1.contains("href=\"/help/today\""), "help");
    assert!(desk.get("/search?q=zzz+qqq").1.contains("Nothing fits"));
    let request = Request::get("/search?q=B-1").header("hx-request", "true").body(Body::empty()).expect("a request");
    assert!(text(desk.answer(request)).contains("href=\"/invoices/B-1\""), "the script lists what is named, too");
}

#[test]
fn a_block_is_given_to_the_script_and_the_page_to_a_browser() {
    let desk = Desk::new();
    let request = Request::get("/customers").header("hx-request", "true").body(Body::empty()).expect("a request");
    let block = text(desk.answer(request));
    assert!(!block.contains("<html") && block.contains("Salm GmbH"), "{block}");
}

#[test]
fn files_are_kept_for_ever_and_compressed() {
    let desk = Desk::new();
    let (_, page) = desk.get("/");
    let sheet = page.split("href=\"").find(|part| part.starts_with("/assets/dunlin-")).expect("a sheet");
    let path = sheet.split('"').next().expect("its end");
    let request =
        Request::get(path).header(header::ACCEPT_ENCODING, "gzip, br").body(Body::empty()).expect("a request");
    let answer = desk.answer(request);
    assert_eq!(answer.status(), StatusCode::OK, "{path}");
    assert_eq!(answer.headers()[header::CONTENT_ENCODING], "br");
    assert!(answer.headers()[header::CACHE_CONTROL].to_str().expect("text").contains("immutable"));
}
