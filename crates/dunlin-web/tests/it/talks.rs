//! The call panel: what to say in each situation, what is heard, and a letter that confirms what was agreed.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use dunlin_app::cases::{self, CallInput, PartsInput, PlanInput, Signed};
use dunlin_app::{AppError, Clock};

use dunlin_app::explain::explain;
use dunlin_core::conversation::Via;
use dunlin_core::instalment_plan::Payday;
use jiff::civil::date;

use crate::desk::{Desk, bytes, text, undo_of};
use crate::work::with_tasks;

/// What the panel of a customer's page says first.
fn said(desk: &Desk, customer: &str) -> String {
    let (_, page) = desk.get(&format!("/customers/{customer}"));
    let from = page.find("<dl class=\"say\">").expect("a panel");
    page[from..].split("</dl>").next().expect("its words").to_string()
}

#[test]
fn what_to_say_follows_what_was_agreed_last() {
    let desk = Desk::new();
    assert!(said(&desk, "10").contains("€810.00 is past due. When"), "{}", said(&desk, "10"));
    desk.done("/customers/10/talks", "outcome=reached&note=calls+back&why=cash_short&details=waits+for+a+customer");
    let words = said(&desk, "10");
    assert!(words.contains("still past due"), "{words}");
    assert!(words.contains("waits for a customer") && words.contains("Not checked yet"), "what was heard: {words}");
    desk.done("/customers/10/plans", "payday=month&first=2026-12-01&parts=3");
    assert!(said(&desk, "10").contains("a plan over €900.00 to sign"), "{}", said(&desk, "10"));
    desk.done("/customers/10/disputes", "item=A-2&reason=price");
    assert!(said(&desk, "10").contains("You contest invoice A-2"), "{}", said(&desk, "10"));
    assert!(said(&desk, "11").contains("€1,200.50 is past due"), "another customer is told another thing");
}

#[test]
fn money_and_parts_that_did_not_come_are_spoken_of_first() {
    let desk = Desk::new();
    let mut app = desk.app();
    let setting = app.setting(None).expect("one");
    let call = CallInput {
        customer: "10",
        item: Some("A/1"),
        on: Some(date(2026, 11, 2)),
        outcome: "already_sent",
        with: None,
        note: "sent on Friday",
        agreed: "",
        pay_on: None,
        via: Via::Mail,
        unpaid: None,
    };
    cases::log_call(&mut app, &setting, &call).expect("logged");
    let to_come = CallInput { on: Some(date(2026, 11, 23)), ..call.clone() };
    let refused = cases::log_call(&mut app, &setting, &to_come).expect_err("a day to come");
    assert_eq!(refused.code, "date.in_future");
    let (outcome, pay_on) = ("pay_date", Some(date(2026, 11, 1)));
    let before = CallInput { outcome, pay_on, ..call.clone() };
    assert_eq!(cases::log_call(&mut app, &setting, &before).expect_err("before the call").code, "call.pay_day");
    let words = said(&desk, "10");
    assert!(words.contains("On 2 Nov 2026 you said that it was paid. €810.00"), "{words}");
    let late = desk.post("/customers/10/plans", "item=A%2F1&payday=week&first=2026-11-13&parts=3", "same-origin");
    assert_eq!(late.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(late).contains("id=\"plan-first-wrong\""), "no part is due on a day that has passed");
    app.clock = Clock::Fixed("2026-11-12T10:00:00Z".parse().expect("an instant"));
    let plan = PlanInput {
        customer: "10",
        items: vec!["A/1".to_string()],
        parts: PartsInput::Count(3),
        payday: Payday::Week,
        first_on: date(2026, 11, 13),
        down: None,
        interest_runs: false,
        grace_days: Some(30),
        missed: Some(3),
    };
    cases::offer_plan(&mut app, &setting, &plan).expect("offered");
    let tomorrow = Signed { on: Some(date(2026, 11, 13)), by: "Ann Lee", file: None };
    let refused = cases::agree_plan(&mut app, &setting, "P-10-1", &tomorrow).expect_err("a day to come");
    assert_eq!(refused.code, "date.in_future");
    cases::agree_plan(&mut app, &setting, "P-10-1", &Signed { on: None, by: "Ann Lee", file: None }).expect("signed");
    let words = said(&desk, "10");
    assert!(words.contains("part of €270.00 of your plan was due on 13 Nov 2026"), "{words}");
}

#[test]
fn a_plan_over_all_that_is_open_says_what_it_leaves_out() {
    let desk = Desk::new();
    let (_, page) = desk.get("/customers/10/plans");
    assert!(!page.contains("Not covered"), "{page}");
    desk.done("/customers/10/disputes", "item=A-2&reason=price");
    let (_, page) = desk.get("/customers/10/plans");
    let left = page.split("Not covered").nth(1).expect("what is left out");
    assert!(left.contains("A-2") && left.contains("€90.00") && left.contains("All of it is contested."), "{left}");
    assert!(page.contains(">270.00<"), "a third of the other invoice: {page}");
    let (to, _) = desk.done("/customers/10/plans", "payday=month&first=2026-12-01&parts=3&missed=0");
    let (_, page) = desk.get(&to);
    assert!(page.contains("810.00") && page.contains("None: a person ends it"), "{page}");
    let side = page.split("<header").next().expect("the side bar");
    for list in ["/promises", "/plans", "/disputes"] {
        assert!(side.contains(&format!("href=\"{list}\"")), "{list}: {side}");
    }
    let today = desk.get("/").1;
    assert!(!today.split("<header").next().expect("the side bar").contains("href=\"/plans\""), "under the customers");
}

#[test]
fn paid_already_is_about_the_item_that_was_chosen() {
    let desk = Desk::new();
    let (_, page) = desk.get("/customers/10");
    assert!(page.contains("of-contested of-already_sent") && page.contains("All that is late"));
    desk.done("/customers/10/talks", "outcome=already_sent&item=A%2F1&note=sent+on+Monday");
    let (_, page) = desk.get("/invoices/A%2F1");
    assert!(page.contains("paid already") || page.contains("was sent"), "it rests: {page}");
    let refused = desk.post("/customers/10/talks", "outcome=already_sent&item=B-1", "same-origin");
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "another customer's");
    assert!(text(refused).contains("id=\"talk-item-wrong\""), "said beside the invoice");
    desk.done("/customers/10/talks", "outcome=contested&item=&reason=price");
    let (_, page) = desk.get("/disputes");
    assert!(page.contains("A/1"), "the only one that is late: {page}");
}

#[test]
fn whoever_pays_in_parts_is_drawn_up_a_plan_at_once() {
    let desk = Desk::new();
    let (to, _) = desk.done("/customers/10/talks", "outcome=in_parts&note=three+parts");
    assert_eq!(to, "/customers/10/plans");
    let (_, page) = desk.get("/customers/10");
    assert!(page.contains("three parts"), "the conversation is logged");
}

/// Whether the policy's own letter about the conversation comes on Monday.
fn is_sent_by_the_policy(desk: &Desk) -> bool {
    let mut app = desk.app();
    let setting = app.setting(None).expect("one");
    let explained = explain(&mut app, &setting, "A/1", date(2026, 11, 23)).expect("explained");
    explained.row.plan.actions.iter().any(|action| action.step.as_str() == "confirmation")
}

#[test]
fn each_conversation_is_confirmed_in_a_letter_once() {
    let desk = Desk::new();
    desk.done("/customers/10/talks", "outcome=no_answer&note=");
    assert!(!desk.get("/customers/10").1.contains("letter.pdf"), "nobody was reached");
    desk.done(
        "/customers/10/talks",
        "outcome=promised&amount=500&by=2026-11-27&with=Ann+Lee&note=in+a+hurry&agreed=A+part+now",
    );
    desk.done("/customers/10/talks", "outcome=pay_date&by=2026-12-04&note=in+a+hurry&agreed=The+rest+later");
    let (_, page) = desk.get("/customers/10");
    let letters: Vec<&str> = page
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .filter(|href| href.ends_with("/letter.pdf"))
        .collect();
    assert_eq!(letters.len(), 2, "each conversation has its own");
    let letter = desk.answer(Request::get(letters[1]).body(Body::empty()).expect("a request"));
    let seen = bytes(letter);
    assert!(seen.starts_with(b"%PDF"));
    let confirm = letters[1].replace("letter.pdf", "confirm");
    assert!(is_sent_by_the_policy(&desk), "the policy confirms it on the next working day");
    let (_, said) = desk.done(&confirm, "");
    assert!(!is_sent_by_the_policy(&desk), "it is not confirmed a second time");
    let checks = desk.app().store.read(|tx| Ok::<_, AppError>(tx.doctor()?)).expect("checked");
    assert!(checks.iter().all(|check| check.ok || check.notice), "{checks:?}");
    let (_, page) = desk.get("/customers/10?tab=documents");
    let kept = page.split("href=\"").find(|rest| rest.starts_with("/customers/10/documents/")).expect("the letter");
    let kept = kept.split('"').next().expect("an address");
    let kept = desk.answer(Request::get(kept).body(Body::empty()).expect("a request"));
    assert_eq!(bytes(kept), seen, "what was looked at is what is kept");
    let (_, page) = desk.get("/customers/10");
    assert!(!page.contains(&confirm), "it is confirmed");
    assert_eq!(page.matches("/letter.pdf").count(), 1, "the other one is not yet");
    let again = desk.post(&confirm, "", "same-origin");
    assert_eq!(again.status(), StatusCode::UNPROCESSABLE_ENTITY);
    desk.done(&undo_of(&said), "");
    assert!(is_sent_by_the_policy(&desk), "the policy confirms it again");
    assert!(desk.get("/customers/10").1.contains(&confirm), "and a person can");
    assert_eq!(desk.get("/customers/10/calls/999/letter.pdf").0, StatusCode::NOT_FOUND);
}

#[test]
fn a_day_named_for_what_is_late_becomes_a_promise_by_one_press() {
    let desk = Desk::new();
    desk.done("/customers/10/talks", "outcome=pay_date&by=2026-11-27&with=Ann+Lee");
    let (_, page) = desk.get("/customers/10");
    assert!(page.contains("named 27 Nov 2026 for what was late already. It is no promise yet."), "{page}");
    assert!(page.contains("action=\"/customers/10/pay-date\"") && page.contains("value=\"810.00\""), "{page}");
    assert!(desk.get("/promises").1.contains("No promise"), "nothing is promised by itself");
    let refused = desk.post("/customers/10/pay-date", "currency=EUR&amount=much", "same-origin");
    assert!(text(refused).contains("id=\"pay-amount-wrong\""), "said beside the amount");
    let (to, said) = desk.done("/customers/10/pay-date", "currency=EUR&amount=810.00");
    assert_eq!(to, "/customers/10");
    let (_, page) = desk.get("/customers/10");
    assert!(!page.contains("/pay-date\""), "offered once: {page}");
    let (_, promises) = desk.get("/promises");
    assert!(promises.contains("A/1 · Ann Lee") && promises.contains("€810.00"), "what was late, of whoever named it");
    desk.done(&undo_of(&said), "");
    assert!(desk.get("/customers/10").1.contains("/customers/10/pay-date"), "and it is offered again");
    let again = desk.post("/customers/11/pay-date", "currency=EUR&amount=1", "same-origin");
    assert_eq!(again.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(again).contains("They named no day to pay"));
}

#[test]
fn before_due_a_day_named_is_no_promise_and_the_worklist_goes_on_with_the_offer() {
    let desk = Desk::new();
    desk.pay("10", "810.00", "A/1");
    desk.done("/customers/10/talks", "outcome=pay_date&by=2026-11-27");
    assert!(!desk.get("/customers/10").1.contains("/pay-date"), "A-2 is not due: an intention");
    let desk = with_tasks();
    let (_, list) = desk.get("/worklist");
    let task = list.split("name=\"task\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a task");
    let customer =
        list.split("action=\"/customers/").nth(1).and_then(|rest| rest.split('/').next()).expect("a customer");
    let form = format!("outcome=pay_date&by=2026-11-27&task={task}&list=&next=");
    let (to, _) = desk.done(&format!("/customers/{customer}/talks"), &form);
    assert_eq!(to, format!("/worklist?after={customer}"));
    let (_, page) = desk.get(&to);
    assert!(page.contains(&format!("action=\"/customers/{customer}/pay-date\"")), "{page}");
    assert!(!desk.get("/worklist?after=gone").1.contains("/pay-date"));
}
