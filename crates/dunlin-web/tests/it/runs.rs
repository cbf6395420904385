//! A run's page from proposal to receipt, as links and forms.

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use sha2::{Digest, Sha256};

use crate::desk::Desk;

fn proposed() -> (Desk, String) {
    let desk = Desk::new();
    let (to, _) = desk.done("/runs", "");
    (desk, to)
}

/// What stands between two texts.
fn between<'p>(page: &'p str, before: &str, after: &str) -> &'p str {
    let rest = page.split(before).nth(1).unwrap_or_else(|| panic!("no {before} in {page}"));
    rest.split(after).next().expect("an end")
}

#[test]
fn the_preview_is_given_only_at_the_address_of_its_hash() {
    let (desk, to) = proposed();
    let (_, page) = desk.get(&format!("{to}?row=10&view=source"));
    let hash = between(&page, "SHA-256 ", "<").trim().to_string();
    let address = format!("{to}/letters/10/{hash}.eml");
    assert!(page.contains(&address) && page.contains("Message-ID: &#60;2026-11-20-10-email@"), "{page}");
    let answer = desk.answer(Request::get(&address).body(Body::empty()).expect("a request"));
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "message/rfc822");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let bytes = runtime.block_on(to_bytes(answer.into_body(), usize::MAX)).expect("bytes");
    let got: String = Sha256::digest(&bytes).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
    assert_eq!(got, hash);
    assert_eq!(desk.get(&format!("{to}/letters/10/{}.eml", "0".repeat(64))).0, StatusCode::NOT_FOUND);
    desk.done(&format!("{to}/rows/10"), "act=say&words=Hello+there&place=first&tab=will");
    assert_eq!(desk.get(&address).0, StatusCode::NOT_FOUND, "other words, other bytes");
}

#[test]
fn changes_are_shown_and_taken_back() {
    let (desk, to) = proposed();
    let hash = |page: &str| between(page, "name=\"hash\" value=\"", "\"").to_string();
    let as_proposed = hash(&desk.get(&to).1);
    for (form, told, undo) in [
        ("act=say&words=Hello+there&place=instead", "With your own words.", "words"),
        ("act=out&why=on+holiday", "Taken out of this run. “on holiday”", "customer"),
        ("act=snooze&until=2026-12-04&why=fair", "Snoozed until 4 Dec 2026. “fair”", "customer"),
    ] {
        let form: &'static str = form;
        let (_, said) = desk.done(&format!("{to}/rows/10"), form);
        assert!(said.contains("%2Fundo%2Fruns%2F"), "{form}: {said}");
        let (_, page) = desk.get(&format!("{to}?row=10"));
        assert!(page.contains(told), "{form}: {page}");
        let name = to.trim_start_matches("/runs/");
        desk.done(&format!("/undo/runs/{name}/10/{undo}"), "");
        let (_, page) = desk.get(&to);
        assert_eq!(hash(&page), as_proposed, "{form}");
    }
    let refused = desk.post(&format!("{to}/rows/10"), "act=snooze&until=", "same-origin");
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
}

#[test]
fn all_of_a_filter_are_taken_out_with_their_sum() {
    let (desk, to) = proposed();
    let (_, page) = desk.get(&format!("{to}?q=KILRONAN"));
    assert!(page.contains("1 customer is found here, €900.00 open."), "{page}");
    let (_, said) = desk.done(&format!("{to}/take-out"), "tab=will&q=KILRONAN");
    assert!(said.contains("%2Fundo%2Frun-bulk%2F"), "{said}");
    assert!(desk.get(&to).1.contains("1 e-mail<"), "one is left");
    let name = to.trim_start_matches("/runs/");
    desk.done(&format!("/undo/run-bulk/{name}/1"), "");
    assert!(desk.get(&to).1.contains("2 e-mails<"));
}

#[test]
fn a_held_run_is_stopped_by_a_form_and_an_unseen_change_is_not_approved() {
    let (desk, to) = proposed();
    let stale = desk.post(&format!("{to}/approve"), "hash=0&hold=10", "same-origin");
    assert_eq!(stale.status(), StatusCode::CONFLICT);
    desk.done(&format!("{to}/approve"), "hold=10");
    let (_, page) = desk.get(&to);
    for told in
        ["10:00", "Issuing begins at 10:10. Nothing is in the outbox yet.", "Stop all", "Issue now", "2 e-mails"]
    {
        assert!(page.contains(told), "{told}: {page}");
    }
    let refused = desk.post(&format!("{to}/rows/10"), "act=out", "same-origin");
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "what is frozen is not changed");
    desk.done(&format!("{to}/stop"), "");
    assert_eq!(desk.let_go(), 0);
    let (_, page) = desk.get(&to);
    assert!(page.contains("This run was stopped.") && page.contains("name=\"hash\""), "{page}");
    desk.done(&format!("{to}/approve"), "hold=10");
    desk.done(&format!("{to}/send-now"), "");
    assert_eq!(desk.let_go(), 1);
    let (_, page) = desk.get(&to);
    assert!(page.contains("2 customers were served") && page.contains(".eml"), "{page}");
    let (status, table) = desk.get(&format!("{to}?tab=receipt&as=csv"));
    assert_eq!(status, StatusCode::OK);
    assert!(table.contains("issued") && table.contains("ap@kilronan.example"), "{table}");
}

#[test]
fn each_tab_and_row_has_its_page_and_nothing_is_automatic_in_test_mode() {
    let (desk, to) = proposed();
    for query in
        ["?tab=will", "?tab=look", "?tab=wont&row=11", "?tab=wont&row=11&view=why", "?tab=receipt", "?row=10&view=why"]
    {
        let (status, page) = desk.get(&format!("{to}{query}"));
        assert_eq!(status, StatusCode::OK, "{query}: {page}");
        assert!(!page.contains("ui-") && !page.contains("Sons <Ltd>"), "{query}: {page}");
    }
    let (_, page) = desk.get(&format!("{to}?row=10&view=why"));
    assert!(page.contains("step.due") || page.contains("step.caught_up"), "why: {page}");
    assert!(page.contains("item.not_due"), "and why not: {page}");
    let refused = desk.post("/sending", "automatic=on&slot=08:30&hold=10", "same-origin");
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    desk.done("/sending", "automatic=off&slot=09:15&hold=0");
    let (_, page) = desk.get("/runs");
    assert!(page.contains("value=\"09:15\"") && page.contains("In test mode nothing is automatic."), "{page}");
}
