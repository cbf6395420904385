//! The credit desk and a customer's credit, on their pages.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use dunlin_app::Role;

use crate::desk::{Desk, text, undo_of};

#[test]
fn an_order_is_asked_about_taken_back_and_refused() {
    let desk = Desk::new();
    desk.done("/customers/10/limit", "amount=2000&until=&months=&reason=three+good+years");
    let (to, said) = desk.done("/credit/check", "customer=10&order=100&reference=SO%2F1");
    assert_eq!(
        to, "/credit?customer=10&order=100.00&currency=EUR&reference=SO%2F1",
        "the question stands in the address"
    );
    let (_, page) = desk.get(&to);
    assert!(
        page.contains("<h2 id=\"answer\">") && page.contains("chip ok") && page.contains("SO/1</span></h2>"),
        "{page}"
    );
    assert!(
        page.contains("<li>It stays within the limit;") && page.contains("counts against the limit until"),
        "{page}"
    );
    assert!(said.contains("The%20order%20may%20be%20taken%20on%20credit."), "{said}");
    let (_, page) = desk.get("/credit");
    assert!(page.contains("SO/1") && page.contains("Counts") && page.contains("value=\"cancelled\""), "{page}");
    desk.done(&undo_of(&said), "");
    assert!(desk.get("/credit").1.contains("Not delivered"));
    let (to, said) = desk.done("/credit/check", "customer=10&order=9000&reference=SO-2");
    let (_, page) = desk.get(&to);
    assert!(page.contains("chip late") && page.contains("<li>With this order the limit is passed by"), "{page}");
    assert!(page.contains("Paid before delivery, it may be taken"), "what to do next: {page}");
    let (to, said_of_prepaid) = desk.done("/credit/check", "customer=10&order=9000&reference=SO-9&prepaid=1");
    assert!(
        said_of_prepaid.contains("it%20is%20paid%20before") && to.ends_with("&prepaid=1"),
        "{said_of_prepaid} {to}"
    );
    assert!(!desk.get("/credit").1.contains("SO-9"), "looking at the answer keeps nothing");
    assert!(said.contains("may%20not%20be%20taken%20now") && undo_of(&said).is_empty(), "{said}");
    let (_, page) = desk.get("/credit");
    assert!(page.contains("Not allowed") && page.contains("Ask again"), "{page}");
    desk.done("/credit/check", "customer=10&order=50&reference=SO-3");
    desk.done("/credit/end", "customer=10&reference=SO-3&end=invoiced");
    assert!(desk.get("/credit").1.contains("Billed"));
}

#[test]
fn a_customer_is_found_by_part_of_its_name_and_a_no_has_no_tick() {
    let desk = Desk::new();
    desk.done("/customers/10/limit", "amount=2000&until=&months=&reason=three+good+years");
    let (to, said) = desk.done("/credit/check", "customer=kilro&order=9000");
    assert!(to.starts_with("/credit?customer=10&"), "{to}");
    let several = desk.post("/credit/check", "customer=l&order=1", "same-origin");
    assert_eq!(several.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(several);
    assert!(page.contains("These customers match: ") && page.contains("(10)") && page.contains("(11)"), "{page}");
    let (_, taken) = desk.done("/credit/applications", "customer=alm&amount=100&monthly=&terms=&contact=");
    assert!(undo_of(&taken).starts_with("/undo/customers/11/"), "{taken}");
    let foot = |to: &str, said: &str| {
        let cookie = said.split(';').next().expect("a cookie").to_string();
        let request = Request::get(to).header(header::COOKIE, cookie).body(Body::empty()).expect("a request");
        let page = text(desk.answer(request));
        page.split("class=\"said\"").nth(1).and_then(|rest| rest.split("</span>").next()).expect("said").to_string()
    };
    assert!(foot(&to, &said).contains("#circle-pause"), "refused: {}", foot(&to, &said));
    let (to, said) = desk.done("/credit/check", "customer=10&order=100");
    assert!(foot(&to, &said).contains("#circle-check"), "{}", foot(&to, &said));
    let (to, said) = desk.done("/customers/10/limit", "amount=2100&until=&months=&reason=more");
    assert!(foot(&to, &said).contains("#check\""), "{}", foot(&to, &said));
}

#[test]
fn a_limit_stays_in_the_currency_it_was_set_in() {
    let desk = Desk::new();
    desk.done("/customers/10/limit", "amount=2000&currency=SEK&until=&months=&reason=their+own");
    let (_, page) = desk.get("/customers/10?tab=terms");
    assert!(page.contains("name=\"currency\" value=\"SEK\"") && page.contains("(SEK)"), "{page}");
    let (_, page) = desk.get("/customers/11?tab=terms");
    assert!(page.contains("name=\"currency\" value=\"EUR\""), "{page}");
}

#[test]
fn a_form_that_cannot_be_taken_comes_back_with_what_was_typed() {
    let desk = Desk::new();
    let again = desk.post("/credit/check", "customer=nobody&order=100&reference=X-7", "same-origin");
    assert_eq!(again.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(again);
    assert!(page.contains("value=\"nobody\"") && page.contains("id=\"check-customer-wrong\""), "{page}");
    assert!(page.contains("value=\"X-7\"") && page.contains("action=\"/credit/check\""));
    let never = desk.post("/customers/10/limit", "amount=100&until=2020-01-01&months=&reason=x", "same-origin");
    assert_eq!(never.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(never).contains("id=\"limit-until-wrong\""));
}

#[test]
fn a_customers_credit_is_shown_with_its_override_group_and_trial() {
    let mut desk = Desk::new();
    desk.done("/customers/10/limit", "amount=1000&until=&months=3&reason=new");
    desk.done("/credit/groups", "name=Kestrel+%26+Sons&limit=5000&until=&reason=one+owner");
    desk.done("/customers/10/group", "group=Kestrel+%26+Sons");
    let until = "until=2026-11-30";
    let (_, said) = desk.done("/customers/10/override", &format!("beyond=500&{until}&reason=money+seen"));
    assert!(undo_of(&said).starts_with("/undo/customers/10/"), "{said}");
    let (_, page) = desk.get("/customers/10?tab=terms");
    assert!(page.contains("money seen") && page.contains("Review of the trial"), "{page}");
    assert!(page.contains("<option selected>Kestrel &#38; Sons</option>"), "{page}");
    assert!(desk.get("/credit?tab=limits").1.contains("Holds"));
    assert!(desk.get("/credit?tab=groups").1.contains("Kestrel &#38; Sons"));
    desk.done("/customers/10/holds", "kind=cash_only&until=&reason=late+again");
    assert!(desk.get("/credit?tab=holds").1.contains("late again"));
    assert!(desk.get("/credit?tab=overrides").1.contains("End it"));
    desk.sign_in_as(Role::Collector);
    let refused = desk.post("/customers/10/override", &format!("{until}&reason=x"), "same-origin");
    assert_eq!(refused.status(), StatusCode::FORBIDDEN, "an override needs a supervisor");
    assert!(!desk.get("/credit?tab=overrides").1.contains("End it"));
    desk.sign_in_as(Role::Supervisor);
    desk.done("/credit/overrides/end", "customer=10");
    assert!(desk.get("/credit?tab=overrides").1.contains("No override is in force"));
}

#[test]
fn exceptions_are_listed_with_who_why_and_whether_they_count() {
    let mut desk = Desk::new();
    assert!(desk.get("/credit/exceptions").1.contains("No exceptions"));
    desk.done("/customers/10/limit", "amount=2000&until=&months=&reason=three+good+years");
    desk.done("/customers/11/holds", "kind=pause&until=2026-12-31&reason=they+move+house");
    let (_, page) = desk.get("/credit/exceptions");
    for said in ["three good years", "they move house", "Limit set by hand", "Paused", "In force"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let (_, paused) = desk.get("/credit/exceptions?kind=paused");
    assert!(paused.contains("they move house") && !paused.contains("three good years"), "{paused}");
    let (_, of_one) = desk.get("/credit/exceptions?customer=10");
    assert!(!of_one.contains("they move house") && of_one.contains("three good years"), "{of_one}");
    assert!(desk.get("/customers/10?tab=terms").1.contains("href=\"/credit/exceptions?customer=10\""));
    assert!(desk.get("/credit").1.contains("href=\"/credit/exceptions\""));
    assert_eq!(desk.get("/credit/exceptions?after=x").0, StatusCode::BAD_REQUEST);
    desk.sign_in_as(Role::Auditor);
    assert!(desk.get("/credit/exceptions").1.contains("three good years"), "whoever reads the book sees them");
}

#[test]
fn customers_are_narrowed_to_good_payers() {
    let desk = Desk::new();
    let (status, page) = desk.get("/customers?show=good");
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("<option value=\"good\" selected>Who pay well</option>"), "{page}");
    assert!(!page.contains("/customers/10\"") && !page.contains("/customers/11\""), "nobody does yet: {page}");
}
