//! An outside team sees and works what was placed with its firm, and nothing else.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use dunlin_app::Role;
use dunlin_app::placements;
use dunlin_core::placement::PlacementEnd;

use crate::desk::{Desk, PARTNER, text};
use crate::honest::place;

/// Salm is placed with the team, Kilronan with another firm; somebody of the team sits at the desk.
fn desk() -> (Desk, String, String) {
    let mut desk = Desk::new();
    desk.done("/customers/11/contacts", "name=Kasse&phone=%2B49+30+1&email=&role=payables");
    desk.done("/customers/11/talks", "outcome=reached&with=Boss&note=between+us");
    let (ours, others) = (place(&desk, "11", "kwelder  INCASSO"), place(&desk, "10", "Somebody Else B.V."));
    desk.sign_in_as(Role::EarlyOutAgent);
    (desk, ours, others)
}

#[test]
fn the_list_and_the_customer_show_what_was_placed() {
    let (desk, ..) = desk();
    let first = desk.answer(Request::get("/").body(Body::empty()).expect("a request"));
    assert_eq!(
        (first.status(), &first.headers()[header::LOCATION]),
        (StatusCode::SEE_OTHER, &"/team".parse().expect("a value"))
    );
    let (status, list) = desk.get("/team");
    assert_eq!(status, StatusCode::OK);
    assert!(list.contains("href=\"/team/11\"") && list.contains("€1,200.50") && list.contains(PARTNER), "{list}");
    assert!(!list.contains("Kilronan") && !list.contains("ui-"), "{list}");
    for other in [
        "href=\"/customers",
        "href=\"/runs",
        "action=\"/search\"",
        "id=\"palette\"",
        "href=\"/more\"",
        "class=\"count\"",
    ] {
        assert!(!list.contains(other), "{other} is offered: {list}");
    }
    let (status, case) = desk.get("/team/11");
    assert_eq!(status, StatusCode::OK);
    for told in ["Salm GmbH", "B-1", "+49 30 1", "€1,200.50"] {
        assert!(case.contains(told), "{told}: {case}");
    }
    assert!(!case.contains("between us") && !case.contains("ui-"), "what others said is none of theirs: {case}");
    for other in ["/team/10", "/team/99", "/team/A-2"] {
        let (status, page) = desk.get(other);
        assert_eq!(status, StatusCode::NOT_FOUND, "{other}");
        assert!(!page.contains("Kilronan"), "{page}");
    }
}

#[test]
fn calls_and_promises_of_the_team_are_the_customers() {
    let (mut desk, ..) = desk();
    assert_eq!(desk.done("/team/11/calls", "outcome=reached&with=Ms+Salm&note=asks+for+time").0, "/team/11");
    let (_, said) = desk.done("/team/11/promises", "amount=500&on=2026-11-27&by=Ms+Salm");
    assert!(said.contains("Promise%20noted"), "{said}");
    let (_, case) = desk.get("/team/11");
    assert!(case.contains("asks for time") && case.contains("€500.00 by 27 Nov 2026"), "{case}");
    assert!(desk.get("/team").1.contains("Promised:"));
    for (path, form, what) in [
        ("/team/11/calls", "outcome=arrived", "an outcome that is none of theirs"),
        ("/team/11/calls", "outcome=pay_date&pay_on=", "no day"),
        ("/team/11/promises", "amount=lots&on=2026-11-27", "no amount"),
        ("/team/11/promises", "amount=5&on=", "no day"),
    ] {
        let status = desk.post(path, form, "same-origin").status();
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
    }
    for (path, form) in [("/team/10/calls", "outcome=reached"), ("/team/10/promises", "amount=5&on=2026-11-27")] {
        assert_eq!(desk.post(path, form, "same-origin").status(), StatusCode::NOT_FOUND, "{path}");
    }
    desk.sign_in_as(Role::Collector);
    let (_, own) = desk.get("/customers/11");
    for told in ["asks for time", "Promised €500.00 by 27 Nov 2026"] {
        assert!(own.contains(told), "the creditor sees \"{told}\" of the team's work: {own}");
    }
    assert!(!own.contains("The early_out_agent"), "nothing is offered to be given to them: {own}");
    let (_, log) = desk.get("/settings/activity?kind=promise");
    assert!(log.contains("The early_out_agent"), "who took the promise stands in the log: {log}");
}

#[test]
fn what_comes_back_is_not_there_any_more() {
    let (desk, ours, _) = desk();
    let mut app = desk.app();
    let setting = app.setting(None).expect("one");
    placements::recall(&mut app, &setting, &ours, PlacementEnd::Recalled, "enough").expect("recalled");
    assert!(desk.get("/team").1.contains("Nothing is placed with you"));
    assert_eq!(desk.get("/team/11").0, StatusCode::NOT_FOUND);
    let answer = desk.post("/team/11/calls", "outcome=reached", "same-origin");
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
}

/// Every address of the site, as somebody of the team: over the other firm's customer, and over its own by the creditor's pages.
#[test]
fn no_other_address_answers_somebody_of_the_team() {
    let (desk, ours, others) = desk();
    let own = ["/team", "/me", "/help", "/sign-", "/set-up/", "/assets/"];
    let code = include_str!("../../src/routes.rs");
    let mut refused = 0;
    for route in code.split(".route(").skip(1) {
        let path = route.split('"').nth(1).expect("an address");
        if own.iter().any(|own| path.starts_with(own)) && !path.starts_with("/me/views") {
            continue;
        }
        for (customer, invoice, placement) in [("10", "A-2", &others), ("11", "B-1", &ours)] {
            let number = match path.split('/').nth(1) {
                Some("invoices") => invoice,
                Some("placements") => placement,
                _ => customer,
            };
            let filled = path.replace("{number}", number).replace("{customer}", customer).replace("{item}", invoice);
            let filled = filled.replace("{version}", "1").replace(['{', '}'], "");
            for query in ["", "?as=csv", "?q=a"] {
                for method in ["GET", "POST"] {
                    let request = Request::builder().method(method).uri(format!("{filled}{query}"));
                    let request = request.header("sec-fetch-site", "same-origin").body(Body::empty());
                    let answer = desk.answer(request.expect("a request"));
                    let status = answer.status();
                    let is_led = path == "/" && method == "GET" && status == StatusCode::SEE_OTHER;
                    let is_no = [StatusCode::FORBIDDEN, StatusCode::NOT_FOUND, StatusCode::METHOD_NOT_ALLOWED];
                    assert!(is_no.contains(&status) || is_led, "{method} {filled}{query}: {status}");
                    let page = text(answer);
                    for secret in ["Kilronan", "A/1", "ap@", "810.00", "Salm", "1200.50", "1,200.50"] {
                        assert!(!page.contains(secret), "{method} {filled}{query} tells {secret}");
                    }
                    refused += usize::from(status == StatusCode::FORBIDDEN);
                }
            }
        }
    }
    assert!(refused > 600, "{refused} refused");
}
