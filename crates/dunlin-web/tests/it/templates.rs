//! The texts of letters on their pages: written, looked at, refused with their faults, saved by version.

use std::fmt::Write as _;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use dunlin_app::Role;

use crate::desk::{Desk, bytes, text};
use crate::print;

const REMINDER: &str = "/templates/reminder/en";

/// A form's field.
fn field(name: &str, value: &str) -> String {
    value.bytes().fold(format!("{name}="), |mut written, byte| {
        write!(written, "%{byte:02X}").expect("written");
        written
    })
}

fn texts(source: &str, seen: &str) -> String {
    format!("{}&seen={seen}&why=ours", field("text", source))
}

#[test]
fn texts_are_saved_used_and_set_back_and_each_version_can_be_taken_again() {
    let desk = Desk::new();
    let page = desk.get("/templates").1;
    assert!(page.contains(REMINDER) && page.contains("A reminder") && page.contains("as shipped"), "{page}");
    let page = desk.get(REMINDER).1;
    assert!(page.contains("reminder-title = ") && page.contains("$total"), "{page}");
    let (to, _) = desk.done(REMINDER, &texts("reminder-title = A word about { $total }", "0"));
    assert_eq!(to, REMINDER);
    let page = desk.get(REMINDER).1;
    assert!(page.contains("A word about { $total }") && page.contains("ours"), "{page}");
    assert!(desk.get("/templates").1.contains("English"));
    let look = desk.get(&format!("{REMINDER}/look?look=email")).1;
    assert!(look.contains("A word about €"), "{look}");
    let (status, list) = desk.get("/templates?as=csv");
    assert!(status == StatusCode::OK && list.contains("\nreminder,en,1,yes,"), "{list}");
    desk.done(&format!("{REMINDER}/reset"), "seen=1&why=enough");
    assert!(!desk.get(REMINDER).1.contains("A word about"));
    assert!(desk.get(&format!("{REMINDER}?version=1")).1.contains("A word about { $total }"));
}

#[test]
fn texts_with_a_fault_or_that_somebody_changed_come_back_as_they_were_typed() {
    let desk = Desk::new();
    let wrong = texts("reminder-title = Pay { $nothing }", "0");
    let answer = desk.post(REMINDER, &wrong, "same-origin");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(answer);
    assert!(page.contains("Line 1: no letter of this kind has the value $nothing"), "{page}");
    assert!(page.contains("Pay { $nothing }") && page.contains("value=\"ours\""), "{page}");
    let told = text(desk.post(&format!("{REMINDER}/check"), &wrong, "same-origin"));
    assert_eq!(told, "1 no letter of this kind has the value $nothing\n");
    desk.done(REMINDER, &texts("reminder-title = One { $total }", "0"));
    let answer = desk.post(REMINDER, &texts("reminder-title = Two { $total }", "0"), "same-origin");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(answer);
    assert!(page.contains("Somebody else saved these texts") && page.contains("Two { $total }"), "{page}");
    assert!(desk.get(REMINDER).1.contains("One { $total }"), "what was saved first stays");
}

#[test]
fn a_letter_is_looked_at_with_texts_that_nobody_saved() {
    let desk = print::desk();
    let look = |form: &str| desk.post(&format!("{REMINDER}/look"), form, "same-origin");
    let typed = field("text", "reminder-title = Quite another title { $total }");
    let page = text(look(&format!("{typed}&look=email")));
    assert!(page.contains("Quite another title €"), "{page}");
    let answer = look(&format!("{typed}&look=letter"));
    let kind = answer.headers()[header::CONTENT_TYPE].to_str().expect("text").to_owned();
    let policy = answer.headers()[header::CONTENT_SECURITY_POLICY].to_str().expect("text").to_owned();
    assert!(kind == "application/pdf" && policy.contains("frame-ancestors 'self'"), "{kind} {policy}");
    assert!(bytes(answer).starts_with(b"%PDF"));
    let of_customer = text(look(&format!("{typed}&look=email&customer=10")));
    assert!(of_customer.contains("Quite another title"), "{of_customer}");
    let unknown = text(look(&format!("{typed}&look=email&customer=99")));
    assert!(unknown.contains("<li>There is no such customer."), "{unknown}");
    let faulty = text(look(&field("text", "reminder-title = { $nothing }")));
    assert!(faulty.contains("Line 1: no letter of this kind"), "{faulty}");
    assert!(!desk.get(REMINDER).1.contains("Quite another"), "nothing was saved");
}

#[test]
fn whoever_may_not_write_them_reads_them_and_fixed_letters_have_none() {
    let mut desk = Desk::new();
    for path in ["/templates/invoice/en", "/templates/agreement/en"] {
        assert_eq!(desk.get(path).0, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
    }
    assert_eq!(desk.get("/templates/nothing/en").0, StatusCode::NOT_FOUND);
    assert_eq!(desk.get("/templates/reminder/xx").0, StatusCode::BAD_REQUEST);
    desk.sign_in_as(Role::Collector);
    let page = desk.get(REMINDER).1;
    assert!(page.contains("readonly") && !page.contains("Use these texts"), "{page}");
    let answer = desk.post(REMINDER, &texts("reminder-title = { $total }", "0"), "same-origin");
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
    let request = Request::get(format!("{REMINDER}/look?look=letter")).body(Body::empty()).expect("a request");
    assert_eq!(desk.answer(request).status(), StatusCode::OK);
}
