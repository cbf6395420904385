//! Instalment plans and disputes in the pages: drawn up with their schedule before anything is offered, signed, ended.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use dunlin_app::Role;

use crate::desk::{Desk, bytes, text};

/// A form with a file, sent to an address.
fn send(desk: &Desk, to: &str, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> axum::http::Response<Body> {
    let mut body: Vec<u8> = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    let (name, content) = file.unwrap_or_default();
    let head = format!("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend(head.bytes().chain(content.iter().copied()).chain("\r\n--b--\r\n".bytes()));
    let request = Request::post(to)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body));
    desk.answer(request.expect("a request"))
}

const PAPER: &[u8] = b"%PDF-1.7\nsigned by both\n%%EOF\n";

#[test]
fn a_plan_is_looked_at_offered_signed_with_its_paper_and_ended() {
    let desk = Desk::new();
    let (_, page) = desk.get("/customers/10/plans");
    assert!(page.contains("€300.00") || page.contains("300.00"), "three even parts of 900.00 stand there at once");
    let form = "item=A-2&payday=month&first=2026-12-01&parts=3&down=30&down_on=2026-11-25";
    let (status, page) = desk.get(&format!("/customers/10/plans?{form}"));
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("25 Nov 2026") && page.contains("formmethod=\"get\""), "the parts before the offer");
    assert!(
        page.contains("name=\"down\" inputmode=\"decimal\" autocomplete=\"off\" value=\"30\""),
        "what was typed stays"
    );
    assert!(page.contains("value=\"A-2\" checked"), "what was ticked stays");
    assert!(desk.get("/plans").1.contains("No plan"), "nothing is offered yet");
    let (to, said) = desk.done("/customers/10/plans", form);
    assert_eq!(to, "/plans/P-10-1");
    assert!(said.contains("is%20offered") || said.contains("is offered"), "{said}");
    let (_, page) = desk.get("/plans/P-10-1");
    assert!(page.contains("/plans/P-10-1/agree\"") && page.contains("Offered"));
    let file = desk.answer(Request::get("/plans/P-10-1/agreement.pdf").body(Body::empty()).expect("a request"));
    assert!(bytes(file).starts_with(b"%PDF"));
    let refused = send(&desk, "/plans/P-10-1/agree", &[("by", ""), ("on", "2026-11-20")], None);
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "nobody signed");
    let refused = send(&desk, "/plans/P-10-1/agree", &[("by", "Ann Lee")], Some(("deal.exe", b"MZ\x90\x00")));
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "no kind of paper");
    assert!(text(refused).contains("id=\"agree-file-wrong\""), "said beside the file");
    let signed =
        send(&desk, "/plans/P-10-1/agree", &[("by", "Ann Lee"), ("on", "2026-11-20")], Some(("deal.pdf", PAPER)));
    assert_eq!(signed.status(), StatusCode::SEE_OTHER);
    let (_, page) = desk.get("/plans/P-10-1");
    assert!(page.contains("Ann Lee") && !page.contains("/plans/P-10-1/agree\""));
    let link = page.split("href=\"").find(|rest| rest.starts_with("/customers/10/documents/")).expect("the paper");
    let link = link.split('"').next().expect("an address");
    let kept = desk.answer(Request::get(link).body(Body::empty()).expect("a request"));
    assert_eq!(bytes(kept), PAPER, "the paper as it came");
    assert!(desk.get("/plans?state=agreed").1.contains("P-10-1"));
    assert!(!desk.get("/plans?state=failed").1.contains("P-10-1</a>"));
    assert!(desk.get("/customers/10").1.contains("Plan P-10-1"));
    assert!(desk.get("/invoices/A-2").1.contains("Plan P-10-1"), "what it covers says so");
    assert!(!desk.get("/invoices/A%2F1").1.contains("Plan P-10-1"), "what it does not cover does not");
    assert!(desk.get("/plans?as=csv").1.contains("P-10-1,10,"));
    assert!(desk.get("/plans/P-10-1?as=csv").1.lines().count() == 5, "a head and four parts");
    desk.done("/plans/P-10-1/end", "how=failed&reason=never+called+back");
    assert!(desk.get("/plans/P-10-1").1.contains("never called back"));
}

#[test]
fn a_plan_is_signed_without_a_paper_too_and_lists_have_sums_columns_and_views() {
    let desk = Desk::new();
    desk.done("/customers/10/plans", "item=A-2&payday=week&first=2026-12-01&parts=2");
    desk.done("/customers/11/plans", "payday=month&first=2026-12-01&each=600&interest=");
    let signed = send(&desk, "/plans/P-10-1/agree", &[("by", "Ann Lee")], None);
    assert_eq!(signed.status(), StatusCode::SEE_OTHER);
    let (_, page) = desk.get("/plans");
    assert!(page.contains("€0.00 of €1,290.50 received"), "the sums of all rows: {page}");
    assert!(page.contains("1–2 of 2") || page.contains("of 2"));
    assert!(!page.contains("Ann Lee"), "who signed is no column at first");
    let (_, page) = desk.get("/plans?state=agreed&columns=plan,signed_by,total");
    assert!(page.contains("Ann Lee") && page.contains("€90.00") && !page.contains("P-11-1</a>"));
    assert!(desk.get("/plans?as=csv&columns=plan,total").1.contains("P-11-1,1200.50"));
    desk.done("/me/views/plans", "name=Offered&query=state%3Doffered&default=yes");
    let opened = desk.answer(Request::get("/plans").body(Body::empty()).expect("a request"));
    assert_eq!(opened.headers()[header::LOCATION], "/plans?state=offered", "the person's own view");
}

#[test]
fn a_plan_that_cannot_be_comes_back_with_what_is_wrong() {
    let desk = Desk::new();
    let refused = desk.post("/customers/10/plans", "payday=month&first=2026-12-01&parts=none", "same-origin");
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(refused).contains("Write how many parts"));
    let refused = desk.post("/customers/10/plans", "payday=month&first=2026-12-01&amounts=1.00", "same-origin");
    assert!(text(refused).contains("do not make what is to be paid"));
    let wrong = "payday=month&first=2026-12-01&parts=3&grace=soon&down=30";
    let (_, page) = desk.get(&format!("/customers/10/plans?{wrong}"));
    assert!(page.contains("id=\"plan-grace-wrong\"") && page.contains("id=\"plan-down_on-wrong\""));
    assert!(desk.get("/plans").1.contains("No plan"));
}

#[test]
fn a_dispute_has_somebody_who_sees_to_it_and_ends_with_a_credit_for_its_part() {
    let desk = Desk::new();
    desk.done("/customers/10/disputes", "item=A-2&reason=price&amount=30&owner=Ilze&answer_by=2026-12-04");
    let (_, page) = desk.get("/disputes");
    assert!(page.contains("Ilze") && page.contains("€30.00"), "{page}");
    let (_, page) = desk.get("/invoices/A-2");
    assert!(page.contains("/invoices/A-2/disputes/end\"") && page.contains("Ilze") && page.contains("4 Dec 2026"));
    assert!(page.contains("?tab=documents&amp;item=A-2"), "what shows who is right is kept for the invoice");
    let (_, page) = desk.get("/customers/10");
    assert!(page.contains("€30.00 · Price"), "the customer's page shows it: {page}");
    for (form, why) in [("as=split&amount=30", "all of it is no part"), ("as=split&amount=", "which part")] {
        let refused = desk.post("/invoices/A-2/disputes/end", form, "same-origin");
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{why}");
        assert!(text(refused).contains("id=\"end-amount-wrong\""), "{why}");
    }
    desk.done("/invoices/A-2/disputes/end", "as=split&amount=10");
    assert!(desk.get("/disputes").1.contains("No dispute"));
    assert!(desk.get("/disputes?state=split").1.contains("Credited in part"));
    assert!(desk.get("/disputes?state=all&as=csv").1.contains("A-2,10,"));
    let (_, page) = desk.get("/invoices/A-2");
    assert!(page.contains("Credited in part") && !page.contains("disputes/end\""), "how it ended stays to be seen");
    assert!(page.contains("€80.00"), "ten less");
}

#[test]
fn each_end_of_a_dispute_says_what_it_does_and_the_list_follows() {
    let desk = Desk::new();
    for (item, end, state) in
        [("A/1", "credited", "credited"), ("A-2", "rejected", "rejected"), ("B-1", "upheld", "upheld")]
    {
        let customer = if item == "B-1" { "11" } else { "10" };
        let escaped = item.replace('/', "%2F");
        desk.done(&format!("/customers/{customer}/disputes"), &format!("item={escaped}&reason=quality"));
        desk.done(&format!("/invoices/{escaped}/disputes/end"), &format!("as={end}"));
        assert!(desk.get(&format!("/disputes?state={state}")).1.contains(&format!(">{item}</a>")), "{item}");
    }
    let (_, page) = desk.get("/disputes?state=all&columns=item,state,closed_on");
    assert!(page.contains("of 3") && !page.contains("Quality"), "{page}");
    assert!(desk.get("/invoices/A%2F1").1.contains("€0.00"), "a credit note over all of it");
}

#[test]
fn whoever_may_only_read_sees_plans_and_disputes_and_no_form() {
    let mut desk = Desk::new();
    desk.done("/customers/10/plans", "item=A-2&payday=week&first=2026-12-01&parts=2");
    desk.done("/customers/11/disputes", "item=B-1&reason=price");
    desk.sign_in_as(Role::Auditor);
    for (path, shown, form) in [
        ("/plans/P-10-1", "P-10-1", "/agree\""),
        ("/invoices/B-1", "Price", "/disputes/end\""),
        ("/plans", "P-10-1", "/end\""),
    ] {
        let (status, page) = desk.get(path);
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains(shown) && !page.contains(form), "{path}");
    }
    assert_eq!(desk.get("/customers/10/plans").0, StatusCode::FORBIDDEN);
    assert_eq!(desk.post("/invoices/B-1/disputes/end", "as=credited", "same-origin").status(), StatusCode::FORBIDDEN);
}
