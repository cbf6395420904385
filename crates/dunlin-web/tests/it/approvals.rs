//! What waits for a second person, on its page.

use axum::http::StatusCode;
use dunlin_app::{Role, policies, policy_text};

use crate::desk::{Desk, text};

/// A desk whose policy lets nobody send a notice alone.
fn desk() -> Desk {
    let desk = Desk::new();
    let mut app = desk.app();
    let setting = app.setting(None).expect("one");
    let text = policy_text::STANDARD.replacen(
        "[receipts]",
        "[approval]\nlimit_over = \"5000.00\"\nrun_over_notices = 0\n\n[receipts]",
        1,
    );
    policies::take_into_use(&mut app, &setting, Some(text), "limits").expect("a policy");
    desk
}

#[test]
fn a_run_waits_for_another_person_who_says_yes() {
    let mut desk = desk();
    assert!(desk.get("/approvals").1.contains("Nothing waits"));
    let (run, _) = desk.done("/runs", "");
    let (_, said) = desk.done(&format!("{run}/approve"), "");
    assert!(
        said.contains("waits%20for%20a%20second%20person") && said.contains("%2Fundo%2Fapproval%2FA-2026-11-20-1"),
        "{said}"
    );
    let (_, page) = desk.get("/approvals");
    assert!(page.contains("Ann Byrne asked on") && page.contains("another person has to decide"), "{page}");
    assert!(page.contains("/withdraw") && !page.contains("/approve\""), "{page}");
    let own = desk.post("/approvals/A-2026-11-20-1/approve", "", "same-origin");
    assert_eq!(own.status(), StatusCode::UNPROCESSABLE_ENTITY);

    desk.sign_in_as(Role::Collector);
    assert!(!desk.get("/approvals").1.contains("/approve\""), "a collector may not send it either");
    let refused = desk.post("/approvals/A-2026-11-20-1/approve", "", "same-origin");
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);

    desk.sign_in_as(Role::Supervisor);
    let (_, page) = desk.get("/approvals");
    assert!(page.contains("<span class=\"count\">1</span>") && page.contains("/A-2026-11-20-1/approve\""), "{page}");
    let (_, page) = desk.get(&run);
    assert!(page.contains("waits for a second person") && !page.contains(&format!("{run}/approve")), "{page}");
    let (to, said) = desk.done("/approvals/A-2026-11-20-1/approve", "");
    assert!(to == run && said.contains("can%20still%20be%20stopped"), "{said}");
    let (_, page) = desk.get(&run);
    assert!(page.contains("Issuing begins at 10:10") && !page.contains(&format!("{run}/approve")), "{page}");
    desk.done(&crate::desk::undo_of(&said), "");
    assert!(desk.get(&run).1.contains("This run was stopped."), "and it is a proposal again");
    assert_eq!(desk.let_go(), 0);
    assert!(desk.get("/approvals").1.contains("Approved by The supervisor"));
    let twice = desk.post("/approvals/A-2026-11-20-1/approve", "", "same-origin");
    assert_eq!(twice.status(), StatusCode::CONFLICT);
    assert!(text(twice).contains("decided already"));
}

#[test]
fn a_request_is_rejected_with_a_reason_or_taken_back() {
    let mut desk = desk();
    let (run, _) = desk.done("/runs", "");
    desk.done(&format!("{run}/approve"), "");
    desk.done("/undo/approval/A-2026-11-20-1", "");
    desk.done(&format!("{run}/approve"), "");
    desk.sign_in_as(Role::Controller);
    desk.done("/approvals/A-2026-11-20-2/reject", "why=not+before+Christmas");
    let (_, page) = desk.get("/approvals");
    assert!(page.contains("Taken back by Ann Byrne") && page.contains("Rejected by The controller"), "{page}");
    assert!(page.contains("not before Christmas"), "{page}");
    assert!(desk.get(&run).1.contains("Nothing is booked or issued before you approve."));
}

#[test]
fn a_write_off_above_the_limit_waits_and_names_nobody_in_a_field() {
    let mut desk = Desk::new();
    let (_, page) = desk.get("/invoices/B-1");
    assert!(page.contains("/invoices/B-1/write-off") && !page.contains("name=\"approved\""), "{page}");
    assert!(page.contains("Above €100.00 in all a second person is asked."), "it is said beforehand: {page}");
    let alone = Desk::without_users();
    assert!(!alone.get("/invoices/B-1").1.contains("a second person is asked"), "there is nobody to ask");
    let (_, said) = desk.done("/invoices/B-1/write-off", "amount=100.01&reason=insolvent&approved=Eve");
    assert!(said.contains("waits%20for%20a%20second%20person"), "{said}");
    let (_, page) = desk.get("/invoices/B-1");
    assert!(page.contains("A-2026-11-20-1 waits for a second person") && page.contains("1,200.50"), "{page}");
    let own = desk.post("/approvals/A-2026-11-20-1/approve", "", "same-origin");
    assert_eq!(own.status(), StatusCode::UNPROCESSABLE_ENTITY);
    desk.sign_in_as(Role::Controller);
    let (to, _) = desk.done("/approvals/A-2026-11-20-1/approve", "");
    assert_eq!(to, "/approvals");
    let (_, page) = desk.get("/invoices/B-1");
    assert!(page.contains("1,100.49") && page.contains("approved by The controller, asked for by Ann Byrne"), "{page}");
    assert!(!page.contains("waits for a second person"), "{page}");
    let (_, log) = desk.get("/settings/activity");
    assert!(log.contains("Ann Byrne") && log.contains("The controller"), "{log}");
}

#[test]
fn a_limit_above_the_policys_waits_and_its_page_says_so() {
    let mut desk = desk();
    let (_, said) = desk.done("/customers/10/limit", "amount=8000&until=&months=&reason=three+good+years");
    assert!(said.contains("waits%20for%20a%20second%20person"), "{said}");
    let (_, page) = desk.get("/customers/10?tab=terms");
    assert!(page.contains("waits for a second person"), "{page}");
    let (_, page) = desk.get("/approvals");
    assert!(page.contains("Set the credit limit of customer 10") && page.contains("/customers/10?tab=terms"), "{page}");
    desk.sign_in_as(Role::Controller);
    desk.done("/approvals/A-2026-11-20-1/approve", "");
    let (_, page) = desk.get("/customers/10?tab=terms");
    assert!(page.contains("8,000.00") && !page.contains("waits for a second person"), "{page}");
}
