//! Print batches on their pages: made, posted, numbered, arrived and come back.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use dunlin_app::creditors::{self, CreditorEdit};
use dunlin_app::{App, Role, run};

use crate::desk::{Desk, text};

/// Customers without e-mail, whose invoice is late.
const LATE: &str = "\
Invoice number,Customer number,Customer name,Issue date,Due date,Amount,Address,Postcode,City,Country
L-1,21,Limerick Mills,2026-09-01,2026-10-01,500.00,Dock 1,V94,Limerick,IE
L-2,22,Galway Mills,2026-09-01,2026-10-01,600.00,Dock 2,H91,Galway,IE
";

/// A live book whose run of today issued letters.
pub(crate) fn desk() -> Desk {
    let desk = Desk::new();
    desk.import(LATE);
    desk.pay("10", "1.00", "A-2");
    let mut app: App = desk.app();
    let setting = app.setting(None).expect("a creditor");
    let edit = CreditorEdit {
        address: Some("Westerkade 14".into()),
        city: Some("Utrecht".into()),
        phone: Some("+31 30 555 01 48".into()),
        email: Some("billing@verhoef.example".into()),
        payment_methods: Some("bank transfer".into()),
        iban: Some("NL91ABNA0417164300".into()),
        ..CreditorEdit::default()
    };
    creditors::set(&mut app, &setting, &edit).expect("complete");
    let setting = app.setting(None).expect("a creditor");
    creditors::go_live(&mut app, &setting).expect("live");
    let setting = app.setting(None).expect("a creditor");
    let today = app.clock.today(&setting.creditor.timezone);
    run::propose(&mut app, &setting, &run::Proposing::on(today)).expect("proposed");
    let folder = tempfile::tempdir().expect("a folder");
    run::approve(&mut app, &setting, None, &mut run::Outbox::new(folder.path()), |_| {}).expect("approved");
    desk
}

/// A batch of what waits; its address.
pub(crate) fn batch(desk: &Desk) -> String {
    desk.done("/print", "duplex=1").0
}

const LETTER: &str = "2026-11-20-21-letter";

/// The status of a file and what kind it is.
fn kind(desk: &Desk, path: &str) -> (StatusCode, String) {
    let answer = desk.answer(Request::get(path).body(Body::empty()).expect("a request"));
    let kind = answer.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    (answer.status(), kind.unwrap_or_default().to_string())
}

#[test]
fn a_batch_is_made_once_and_its_letters_are_followed() {
    let desk = desk();
    let page = desk.get("/print").1;
    assert!(page.contains("2 letters wait to be printed") && page.contains(LETTER), "{page}");
    let path = batch(&desk);
    assert_eq!(path, "/print/P-2026-11-20-1");
    assert!(desk.get("/print").1.contains("No letter waits") || !desk.get("/print").1.contains("data-key=\"m\""));
    let page = desk.get(&path).1;
    let at = |name: &str| page.find(name).unwrap_or_else(|| panic!("{name}: {page}"));
    assert!(at("Galway Mills") < at("Limerick Mills"), "by postcode");
    let pdf = kind(&desk, &format!("{path}/letters.pdf"));
    assert_eq!(pdf, (StatusCode::OK, "application/pdf".to_string()));
    let (status, list) = desk.get(&format!("{path}/list.csv"));
    assert!(
        status == StatusCode::OK && list.contains(&format!("P-2026-11-20-1,2,{LETTER},21,Limerick Mills")),
        "{list}"
    );
    assert_eq!(kind(&desk, &format!("{path}/copies.pdf")).0, StatusCode::OK);
    assert_eq!(kind(&desk, &format!("{path}/labels.pdf")).0, StatusCode::UNPROCESSABLE_ENTITY, "none is certified");
    assert_eq!(kind(&desk, &format!("{path}/else.pdf")).0, StatusCode::BAD_REQUEST);
    assert!(desk.get(&format!("{path}?as=csv")).1.contains(LETTER));
    assert!(desk.get("/print?as=csv").1.contains("P-2026-11-20-1"));
}

#[test]
fn what_becomes_of_a_letter_is_noted_and_taken_back() {
    let desk = desk();
    let path = batch(&desk);
    let letter = format!("{path}/letters/{LETTER}");
    let refused = |act: &str, body: &str| {
        let answer = desk.post(&format!("{letter}/{act}"), body, "same-origin");
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "{act} {body}");
        text(answer)
    };
    let page = refused("number", "number=RR473124828GB");
    assert!(page.contains("a digit may be wrong") && page.contains("value=\"RR473124828GB\""), "{page}");
    desk.done(&format!("{letter}/number"), "number=rr+473124829+gb");
    assert!(desk.get(&path).1.contains("RR473124829GB"));
    refused("delivered", "on=2026-11-20");
    let page = refused("posted", "on=2026-11-21");
    assert!(page.contains("id=\"posted-one-on-wrong\"") && !page.contains("id=\"posted-on-wrong\""), "{page}");
    let wrong = desk.post(&format!("{path}/posted"), "on=2026-11-21", "same-origin");
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY, "a day to come");
    let said = desk.done(&format!("{path}/posted"), "on=2026-11-20").1;
    assert!(said.contains("2%20letters%20noted%20as%20posted"), "{said}");
    assert_eq!(kind(&desk, &format!("{path}/letters.pdf")).0, StatusCode::UNPROCESSABLE_ENTITY, "no original twice");
    assert_eq!(kind(&desk, &format!("{path}/copies.pdf")).0, StatusCode::OK);
    let page = desk.get(&format!("{path}?letter={LETTER}")).1;
    assert!(page.contains("/delivered") && page.contains("/returned") && !page.contains("/take-out"), "{page}");
    desk.done(&format!("{letter}/delivered"), "on=2026-11-20");
    refused("undo", "reason=");
    desk.done(&format!("{letter}/undo"), "reason=another+letter");
    refused("returned", "on=2026-11-20&why=");
    let said = desk.done(&format!("{letter}/returned"), "on=2026-11-20&why=moved").1;
    assert!(said.contains("Its%20step%20comes%20again"), "{said}");
    let page = desk.get(&path).1;
    assert!(page.contains("came back") && page.contains("They moved away"), "{page}");
    let customer = desk.get("/customers/21").1;
    assert!(customer.contains("came back") && customer.contains("They moved away"), "{customer}");
    assert!(desk.get("/worklist").1.contains("Find another address"));
}

#[test]
fn a_letter_that_does_not_hold_any_more_is_marked_and_taken_out() {
    let desk = desk();
    let path = batch(&desk);
    assert!(!desk.get(&path).1.contains("Take the marked letters out"));
    desk.pay("21", "500.00", "L-1");
    let page = desk.get(&path).1;
    assert!(page.contains("Take the marked letters out"), "{page}");
    let said = desk.done(&format!("{path}/letters/{LETTER}/take-out"), "reason=paid").1;
    assert!(said.contains("Taken%20out"), "{said}");
    let page = desk.get(&path).1;
    assert!(page.contains("taken out") && !page.contains("Take the marked letters out"), "{page}");
    let (_, list) = desk.get(&format!("{path}/list.csv"));
    assert!(!list.contains(LETTER) && list.contains("22-letter"), "{list}");
}

#[test]
fn who_may_not_let_letters_go_is_not_offered_to_make_a_batch() {
    let mut desk = desk();
    desk.sign_in_as(Role::Collector);
    assert!(!desk.get("/print").1.contains("action=\"/print\""));
    assert_eq!(desk.post("/print", "", "same-origin").status(), StatusCode::FORBIDDEN);
}
