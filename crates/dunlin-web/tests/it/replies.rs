//! Mails that came back, as the pages show them, and what a person makes of an answer.

use axum::http::StatusCode;
use dunlin_app::Role;
use dunlin_app::replies::{Read, Reader};

use crate::desk::{Desk, text};

/// Reads a mail into the book of a desk.
fn read(desk: &Desk, mail: &str) -> Read {
    let mut app = desk.app();
    let setting = app.setting(None).expect("a creditor");
    Reader::new(&mut app, &setting).mail(mail.as_bytes()).expect("read")
}

/// An answer of customer 10; its key.
pub(crate) fn answer(desk: &Desk, text: &str) -> String {
    let mail = format!(
        "From: Ann <ap@kilronan.example>\nTo: billing@verhoef.example\nSubject: Re: <b>Reminder</b>\n\
         In-Reply-To: <1@verhoef.example>\nMessage-ID: <{}@kilronan.example>\nDate: Thu, 19 Nov 2026 09:00:00 +0000\n\n{text}\n",
        text.len()
    );
    let Read::Taken { reply, customer, .. } = read(desk, &mail) else { panic!("it is a customer's") };
    assert_eq!(customer, "10");
    reply.key
}

#[test]
fn an_answer_waits_with_what_it_may_mean_and_one_key_confirms_it() {
    let desk = Desk::new();
    let none = desk.get("/replies").1;
    assert!(none.contains("No mail waits") && !desk.get("/").1.contains("href=\"/replies\""), "{none}");
    let key = answer(&desk, "We will pay 500.00 EUR on 27 November 2026.");
    let list = desk.get("/replies").1;
    assert!(list.contains(&format!("href=\"/replies/{key}\"")) && list.contains("It may be a promise"), "{list}");
    assert!(desk.get("/").1.contains("href=\"/replies\""), "today tells of it");
    let page = desk.get(&format!("/replies/{key}")).1;
    assert!(page.contains("value=\"500.00\"") && page.contains("value=\"2026-11-27\""), "{page}");
    assert!(page.contains("data-key=\"p\"") && !page.contains("<b>Reminder</b>"), "{page}");
    let customer = desk.get("/customers/10").1;
    assert!(customer.contains(&format!("/replies/{key}")), "{customer}");
    let end = format!("/replies/{key}/end");
    for wrong in ["as=promise&amount=&on=2026-11-27", "as=promise&amount=500&on=", "as=dispute&item="] {
        assert_eq!(desk.post(&end, wrong, "same-origin").status(), StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    let (to, said) = desk.done(&end, "as=promise&amount=500.00&on=2026-11-27");
    assert_eq!((to.as_str(), said.contains("Noted")), ("/replies", true), "{said}");
    assert!(desk.get("/replies").1.contains("No mail waits"));
    assert!(desk.get("/promises").1.contains("500.00"), "the promise is there");
    assert!(desk.get("/replies?show=answer").1.contains("A promise was recorded"));
    assert_eq!(desk.post(&end, "as=answered", "same-origin").status(), StatusCode::UNPROCESSABLE_ENTITY);
    let file = desk.get("/replies?show=all&as=csv").1;
    assert!(file.contains("We will pay 500.00 EUR on 27 November 2026.,10,") && file.contains(&key), "{file}");
}

#[test]
fn a_dispute_needs_its_invoice_and_what_asks_for_nothing_is_passed() {
    let desk = Desk::new();
    let key = answer(&desk, "We have not received the goods.");
    let page = desk.get(&format!("/replies/{key}")).1;
    assert!(page.contains("It may be a dispute") && page.contains("value=\"not_received\" selected"), "{page}");
    desk.done(&format!("/replies/{key}/end"), "as=dispute&item=A-2&reason=not_received");
    assert!(desk.get("/disputes").1.contains("A-2"));
    let other = answer(&desk, "Thank you.");
    desk.done(&format!("/replies/{other}/end"), "as=passed");
    assert!(desk.get("/replies?show=all").1.contains("It asks for nothing"));
}

#[test]
fn mails_of_nobody_known_are_listed_and_whoever_may_only_read_ends_none() {
    let mut desk = Desk::new();
    let key = answer(&desk, "Please call me back.");
    let stranger = "From: who@nowhere.example\nSubject: Re: x\nIn-Reply-To: <9@verhoef.example>\n\nWhat is this?\n";
    assert!(matches!(read(&desk, stranger), Read::Unknown(_)));
    let unknown = desk.get("/replies?show=unknown").1;
    assert!(unknown.contains("What is this?") && unknown.contains("who@nowhere.example"), "{unknown}");
    assert!(desk.get("/replies?show=unknown&as=csv").1.contains("What is this?"));
    assert_eq!(desk.get("/replies/nothing").0, StatusCode::NOT_FOUND);
    desk.sign_in_as(Role::Auditor);
    let (status, page) = desk.get(&format!("/replies/{key}"));
    assert!(status == StatusCode::OK && page.contains("Please call me back.") && !page.contains("/end\""), "{page}");
    let refused = desk.post(&format!("/replies/{key}/end"), "as=passed", "same-origin");
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    assert!(!text(refused).is_empty());
}
