//! The policy's pages: a draft is written by form and by text, seen, published, compared and restored.

use axum::http::{StatusCode, header};

use crate::desk::{Desk, text};

/// What a page holds between two marks.
fn between<'p>(page: &'p str, from: &str, to: &str) -> &'p str {
    page.split(from).nth(1).and_then(|rest| rest.split(to).next()).unwrap_or_else(|| panic!("{from}: {page}"))
}

/// The policy's text as a form sends it.
fn source(desk: &Desk, change: impl Fn(&str) -> String) -> String {
    let page = desk.get("/policy/text").1;
    let shown = between(&page, "autocomplete=\"off\">\n", "</textarea>");
    let plain = shown.replace("&#34;", "\"").replace("&#39;", "'").replace("&#60;", "<").replace("&#62;", ">");
    let changed = change(&plain.replace("&#38;", "&")).replace('\n', "\r\n");
    let escaped = changed.bytes().fold(String::new(), |text, byte| text + &format!("%{byte:02X}"));
    format!("text={escaped}")
}

#[test]
fn the_policy_is_told_in_sentences_and_drawn() {
    let desk = Desk::new();
    let (status, page) = desk.get("/policy");
    assert_eq!(status, StatusCode::OK);
    for told in [
        "In use: version 1",
        "<b>From 35 days after the due date</b> send a demand by certified letter.",
        "data-step=\"courtesy\"",
        "What is paid, disputed, promised or paused is not chased.",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(!page.contains("href=\"/policy/draft\""), "nothing to publish");
    let (_, page) = desk.get("/policy?step=past-due");
    assert!(page.contains("name=\"days\"") && page.contains("name=\"channel\"") && page.contains("name=\"pay\""));
    let (_, page) = desk.get("/policy?step=credit-hold");
    assert!(page.contains("name=\"days\"") && !page.contains("name=\"channel\""), "a hold has no channel");
}

#[test]
fn a_step_is_moved_changed_switched_off_and_taken_back() {
    let desk = Desk::new();
    let (to, said) = desk.done("/policy/shift", "step=call-1&by=7");
    assert_eq!(to, "/policy?step=call-1#step");
    desk.done("/undo/policy/draft", "");
    let (to, _) = desk.done("/policy/shift", "step=call-1&by=7&on_axis=true");
    assert_eq!(to, "/policy?step=call-1", "the focus stays on the axis");
    assert!(said.contains("%2Fundo%2Fpolicy%2Fdraft"), "{said}");
    let (_, page) = desk.get("/policy?step=call-1");
    for told in ["Draft 2", "was day 7", "value=\"14\"", "class=\"ghost\""] {
        assert!(page.contains(told), "{told}: {page}");
    }
    desk.done("/policy/steps/call-1", "days=−3&channel=visit&role=controller&on=on");
    let page = desk.get("/policy").1;
    assert!(page.contains("<b>3 days before the due date</b> the controller visits the customer."), "{page}");
    desk.done("/undo/policy/draft", "");
    assert!(desk.get("/policy").1.contains("was day 7"));
    desk.done("/policy/steps/visit", "days=25&channel=visit&role=account_manager");
    assert!(desk.get("/policy").1.contains("Switched off: this step is not taken."));
    desk.done("/policy/steps/past-due", "days=5&channel=letter&to=contact&pay=&on=on");
    assert!(desk.get("/policy").1.contains("send a past-due letter by post."));
}

#[test]
fn a_form_that_the_policy_refuses_comes_back() {
    let desk = Desk::new();
    let answer = desk.post("/policy/steps/call-1", "days=soon&on=on", "same-origin");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(answer);
    assert!(page.contains("id=\"step-days-wrong\"") && page.contains("value=\"soon\""), "{page}");
    let page = text(desk.post("/policy/steps/demand", "days=35&channel=certified&to=contact", "same-origin"));
    assert!(page.contains("which is switched off") && page.contains("id=\"step-on-wrong\""), "{page}");
    assert!(desk.get("/policy").1.contains("In use: version 1"), "nothing was saved");
    let answer = desk.post("/policy/shift", "step=nothing&by=1", "same-origin");
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
}

#[test]
fn a_text_with_a_problem_comes_back_and_a_sound_one_is_published_with_a_reason() {
    let desk = Desk::new();
    let wrong = source(&desk, |text| text.replace("due + 7", "due plus <7>"));
    let answer = desk.post("/policy/text", &wrong, "same-origin");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(answer);
    assert!(page.contains("Line ") && page.contains("due plus &#60;7&#62;"), "{page}");
    let checked = text(desk.post("/policy/check", &wrong, "same-origin"));
    let number = checked.split(' ').next().and_then(|line| line.parse::<usize>().ok());
    assert!(number.is_some_and(|line| line > 0) && checked.contains("expected"), "{checked}");
    assert_eq!(text(desk.post("/policy/check", &source(&desk, str::to_owned), "same-origin")), "");

    let sound = source(&desk, |text| text.replace("gap_days = 3 ", "gap_days = 4 "));
    let answer = desk.post("/policy/text", &sound, "same-origin");
    assert_eq!(answer.headers()[header::LOCATION], "/policy/draft");
    let page = desk.get("/policy/draft").1;
    assert!(page.contains("class=\"gone\"") && page.contains("gap_days = 4"), "{page}");
    let mark = between(&page, "name=\"mark\" value=\"", "\"").to_string();
    let answer = desk.post("/policy/publish", &format!("mark={mark}&why="), "same-origin");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(answer).contains("id=\"publish-why-wrong\""));
    let answer = desk.post("/policy/publish", "mark=other&why=x", "same-origin");
    assert_eq!(answer.status(), StatusCode::CONFLICT);
    let answer = desk.post("/policy/publish", &format!("mark={mark}&why=Four+%3Cdays%3E"), "same-origin");
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let page = desk.get("/policy").1;
    assert!(page.contains("In use: version 2") && page.contains("At least 4 days lie"), "{page}");
}

#[test]
fn a_segment_has_an_axis_of_its_own_and_what_differs_for_it_is_told() {
    let desk = Desk::new();
    assert!(!desk.get("/policy").1.contains("segment="), "no segments, no tabs");
    let segment = "\n[[segment]]\nname = \"Shops & more\"\nwhen = \"class shop\"\n[[segment.step]]\nid = \"call-1\"\nwhen = \"due + 14\"\n";
    let text = source(&desk, |text| format!("{text}{segment}"));
    let answer = desk.post("/policy/text", &text, "same-origin");
    assert_eq!(answer.headers()[header::LOCATION], "/policy/draft");
    let page = desk.get("/policy/draft").1;
    assert!(page.contains("Segment “Shops &#38; more”: new"), "{page}");
    let page = desk.get("/policy").1;
    let tab = "href=\"/policy?segment=Shops%20%26%20more\"";
    assert!(page.contains(tab) && !page.contains("was day 7") && page.contains("id=\"shift\""), "{page}");
    let (status, page) = desk.get("/policy?segment=Shops%20%26%20more&step=call-1");
    assert_eq!(status, StatusCode::OK);
    for told in
        ["aria-current=\"page\">Shops &#38; more<", "the customer’s class is “shop”", "was day 7", "class=\"ghost\""]
    {
        assert!(page.contains(told), "{told}: {page}");
    }
    for other in ["id=\"shift\"", "id=\"step\"", "name=\"days\"", "may look at the policy"] {
        assert!(!page.contains(other), "{other} is for the policy of all: {page}");
    }
    assert_eq!(desk.get("/policy?segment=nothing").0, StatusCode::NOT_FOUND);
}

#[test]
fn versions_are_listed_compared_and_restored_as_a_draft() {
    let desk = Desk::new();
    desk.done("/policy/shift", "step=call-1&by=1");
    let page = desk.get("/policy/draft").1;
    let mark = between(&page, "name=\"mark\" value=\"", "\"").to_string();
    desk.post("/policy/publish", &format!("mark={mark}&why=later"), "same-origin");
    let page = desk.get("/policy/versions").1;
    for told in ["later", "web:Ann Byrne", "/policy/versions/1/restore", "20 Nov 2026, 10:00"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(!page.contains("/policy/versions/2/restore"), "it is in use");
    let page = desk.get("/policy/versions/compare?from=1&to=2").1;
    assert!(page.contains("First call: From 8 days after the due date (was: From 7 days"), "{page}");
    assert!(desk.get("/policy/versions/1").1.contains("name = &#34;standard&#34;"));
    let (to, _) = desk.done("/policy/versions/1/restore", "");
    assert_eq!(to, "/policy/draft");
    assert!(desk.get("/policy/draft").1.contains("Publish version 3"));
    desk.done("/policy/draft/drop", "");
    assert!(desk.get("/policy/draft").1.contains("There is no draft."));
    desk.done("/undo/policy/draft", "");
    assert!(desk.get("/policy/draft").1.contains("Publish version 3"));
    assert_eq!(desk.get("/policy/versions/9").0, StatusCode::NOT_FOUND);
    assert_eq!(desk.get("/policy/versions/compare?from=1&to=9").0, StatusCode::NOT_FOUND);
}

#[test]
fn a_draft_is_tried_on_the_book_beside_the_policy_in_use() {
    let desk = Desk::new();
    let page = desk.get("/policy").1;
    assert!(page.contains("href=\"/policy?days=90#try\"") && !page.contains("Notices per week:"), "{page}");
    let alone = desk.get("/policy?days=30").1;
    assert!(alone.contains("There is no draft") && !alone.contains("would be done otherwise"), "{alone}");
    desk.done("/policy/shift", "step=past-due&by=7");
    let (status, page) = desk.get("/policy?days=90");
    assert_eq!(status, StatusCode::OK);
    let card = between(&page, "id=\"try\"", "</section>");
    for told in ["aria-current=\"true\">90 days", "<th scope=\"col\" class=\"num\">Draft", "Demand", "<svg", "customer"]
    {
        assert!(card.contains(told), "{told}: {card}");
    }
    let (status, page) = desk.get("/policy?days=31");
    assert!(status == StatusCode::OK && !page.contains("Notices per week:"), "only what can be chosen");
}
