//! Mail on its way, on its page: how each stands, what is said of one in doubt, and the switch that stops all of it.

use axum::http::StatusCode;
use dunlin_app::Role;
use dunlin_app::send;
use dunlin_core::change::{Change, DeliveryChange};
use dunlin_core::delivery::DeliveryState;

use crate::desk::{Desk, text};
use crate::print;

/// A live book whose run of today issued a mail; its notice.
fn desk() -> (Desk, String) {
    let desk = print::desk();
    let mut app = desk.app();
    let setting = app.setting(None).expect("a creditor");
    let all = send::standing(&mut app, &setting, &DeliveryState::ALL, 10).expect("listed");
    let mail = all.deliveries.first().expect("a mail").of.key.clone();
    (desk, mail)
}

/// The sending ended in the midst of the mail.
fn doubt(desk: &Desk, notice: &str) {
    let mut app = desk.app();
    let setting = app.setting(None).expect("a creditor");
    let (of, who) = (send::delivery(&mut app, &setting, notice).expect("a mail").of, app.who("sending"));
    let attempted = DeliveryChange::Attempted { of: of.clone(), server: "smtp://127.0.0.1:1".into() };
    let doubted = DeliveryChange::Doubted { of, why: "the line broke".into() };
    let changes = [Change::Delivery(attempted), Change::Delivery(doubted)];
    let done = app.store.transaction(|tx| tx.commit(&who, setting.creditor.id, &changes));
    done.expect("noted");
}

#[test]
fn what_waits_and_what_is_in_doubt_is_told_where_people_look() {
    let (desk, notice) = desk();
    let page = desk.get("/mail").1;
    assert!(page.contains("Nothing here") && page.contains("Messages wait to be sent"), "{page}");
    let page = desk.get("/mail?show=ready").1;
    assert!(page.contains(&notice) && page.contains("to be sent"), "{page}");
    assert_eq!(desk.get("/mail?show=else").0, StatusCode::BAD_REQUEST);
    assert_eq!(desk.get("/mail?notice=else").0, StatusCode::NOT_FOUND);
    doubt(&desk, &notice);
    let page = desk.get(&format!("/mail?notice={notice}")).1;
    assert!(page.contains("in doubt") && page.contains("the line broke") && page.contains("/resolve"), "{page}");
    let (status, list) = desk.get("/mail?as=csv");
    assert!(
        status == StatusCode::OK && list.contains(&format!("{notice},10,")) && list.contains(",in_doubt,"),
        "{list}"
    );
    let page = desk.get("/customers/10").1;
    assert!(page.contains("in doubt") && page.contains(&format!("/mail?notice={notice}")), "{page}");
    let run = desk.get("/runs/2026-11-20-1?tab=receipt").1;
    assert!(run.contains("in doubt"), "{run}");
}

#[test]
fn what_became_of_a_mail_in_doubt_is_said_with_how_it_is_known() {
    let (desk, notice) = desk();
    doubt(&desk, &notice);
    let path = format!("/mail/{notice}/resolve");
    let answer = desk.post(&path, "over=sent&reason=", "same-origin");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(answer);
    assert!(page.contains("id=\"resolve-reason-wrong\"") && page.contains(&notice), "{page}");
    let said = desk.done(&path, "over=not-sent&reason=neither+log+nor+archive").1;
    assert!(said.contains("sent%20again"), "{said}");
    assert!(desk.get("/mail?show=ready").1.contains(&notice));
    let twice = desk.post(&path, "over=sent&reason=its+log", "same-origin");
    assert_eq!(twice.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(twice).contains("Somebody has said meanwhile"));
    doubt(&desk, &notice);
    desk.done(&path, "over=sent&reason=its+log");
    assert!(desk.get("/mail?show=sent").1.contains(&notice));
}

#[test]
fn the_sending_is_stopped_and_goes_on() {
    let (mut desk, _) = desk();
    let answer = desk.post("/mail/stop", "why=", "same-origin");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    desk.done("/mail/stop", "why=wrong+letterhead");
    let page = desk.get("/mail").1;
    assert!(page.contains("The sending is stopped.") && page.contains("wrong letterhead"), "{page}");
    let mut app = desk.app();
    let setting = app.setting(None).expect("a creditor");
    let stopped = send::standing(&mut app, &setting, &[], 0).expect("read").stopped.expect("it is stopped");
    assert_eq!(stopped.why, "wrong letterhead");
    desk.sign_in_as(Role::Collector);
    assert!(!desk.get("/mail").1.contains("/mail/start"));
    assert_eq!(desk.post("/mail/start", "why=now", "same-origin").status(), StatusCode::FORBIDDEN);
    desk.sign_in_as(Role::Administrator);
    desk.done("/mail/start", "why=the+right+one");
    assert!(!desk.get("/mail").1.contains("The sending is stopped."));
}
