//! Files on their way into the book, page by page.

use axum::body::Body;
use axum::http::{Request, Response, StatusCode, header};

use crate::desk::{Desk, text};
use crate::documents::send;
use crate::settings::picture;

const OPEN: &str = "\
Invoice number,Customer,Invoice date,Due date,Amount,Colour
C-1,Ost GmbH,03/04/2026,04/05/2026,100.50,red
C-2,Ost GmbH,05/04/2026,06/05/2026,oops,blue
A-2,10,01/11/2026,01/12/2026,95.00,grey
";

/// A file, as a browser sends it.
fn upload(desk: &Desk, name: &str, bytes: &[u8]) -> Response<Body> {
    let mut body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--x--\r\n");
    let request = Request::post("/imports")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body));
    desk.answer(request.expect("a request"))
}

/// The first step, with a logo where there are bytes.
fn who_collects(desk: &Desk, form: &str, logo: &[u8]) -> Response<Body> {
    let fields: Vec<(&str, &str)> = form.split('&').filter_map(|pair| pair.split_once('=')).collect();
    send(desk, "/start/creditor", &fields, if logo.is_empty() { "" } else { "logo.png" }, logo)
}

fn to(answer: &Response<Body>) -> String {
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    answer.headers()[header::LOCATION].to_str().expect("text").to_string()
}

#[test]
fn a_file_is_asked_about_previewed_and_only_then_imported() {
    let desk = Desk::new();
    let path = to(&upload(&desk, "list <b>.csv", OPEN.as_bytes()));
    assert!(path.starts_with("/imports/waiting/") && !path.ends_with("preview"), "{path}");
    let (_, page) = desk.get(&path);
    assert!(page.contains("Which comes first in its dates") && page.contains("03/04/2026"), "{page}");
    assert!(page.contains("list &#60;b&#62;.csv") && !page.contains("ui-"), "{page}");
    assert_eq!(desk.get(&format!("{path}/preview")).0, StatusCode::SEE_OTHER, "a question comes first");
    let form = "kind=invoices&date_order=dmy&decimal=&encoding=UTF-8&currency=&c1=invoice_number&c2=customer_name\
                &c3=issued_on&c4=due_on&c5=amount&c6=";
    let next = to(&desk.post(&path, form, "same-origin"));
    assert_eq!(next, format!("{path}/preview"));
    let (status, page) = desk.get(&next);
    assert_eq!(status, StatusCode::OK, "{page}");
    for told in [
        "Import 2 rows",
        "95.00 EUR",
        "Not taken",
        "Write the amount in figures only",
        "oops",
        "Nothing is written yet",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(desk.get("/imports").1.contains("Waiting to be imported"));
    assert_eq!(desk.get("/invoices/C-1").0, StatusCode::NOT_FOUND, "nothing is written yet");
    let (receipt, said) = desk.done(&format!("{path}/take"), "");
    assert_eq!(receipt, "/imports/2026-11-20-2");
    assert!(said.contains("%2Fundo%2Fimport%2F2026-11-20-2"), "{said}");
    let (_, page) = desk.get(&receipt);
    assert!(page.contains("Imported on 20 Nov 2026 by Ann Byrne.") && page.contains("Rows not taken"), "{page}");
    let rejected = desk.answer(Request::get(format!("{receipt}/rejected")).body(Body::empty()).expect("a request"));
    assert!(text(rejected).contains("import_problem"));
    assert_eq!(desk.get("/invoices/C-1").0, StatusCode::OK);
    assert_eq!(desk.get(&path).0, StatusCode::NOT_FOUND, "it waits no more");
    let history = desk.get("/imports").1;
    assert!(!history.contains("Waiting to be imported") && history.contains(&receipt), "{history}");
    desk.done("/undo/import/2026-11-20-2", "");
    assert_eq!(desk.get("/invoices/C-1").0, StatusCode::NOT_FOUND, "it is taken back");
    assert!(desk.get(&receipt).1.contains("Taken back on 20 Nov 2026 by Ann Byrne."));
    let twice = desk.post("/undo/import/2026-11-20-2", "", "same-origin");
    assert_eq!(twice.status(), StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn a_file_of_known_columns_needs_no_answer_and_changes_nothing_twice() {
    let desk = Desk::new();
    let list = "Invoice number,Customer number,Customer name,Issue date,Due date,Amount,Email\n\
                A/1,10,Kilronan & Sons <Ltd>,2026-09-01,2026-10-01,810.00,ap@kilronan.example\n";
    let path = to(&upload(&desk, "list-2.csv", list.as_bytes()));
    assert!(path.ends_with("/preview"), "{path}");
    let (_, page) = desk.get(&path);
    assert!(page.contains("This file changes nothing.") && !page.contains("/take\""), "{page}");
    let (to, said) = desk.done(&path.replace("/preview", "/forget"), "");
    assert!(to == "/imports" && said.contains("forgotten"), "{to} {said}");
}

#[test]
fn what_is_no_file_for_us_is_said_at_once() {
    let desk = Desk::new();
    for (name, bytes, status) in [
        ("none.csv", &b""[..], StatusCode::BAD_REQUEST),
        ("letter.pdf", b"%PDF-1.7 no invoice", StatusCode::UNPROCESSABLE_ENTITY),
        ("x.zip", b"\x1f\x8b packed", StatusCode::UNPROCESSABLE_ENTITY),
    ] {
        let answer = upload(&desk, name, bytes);
        assert_eq!(answer.status(), status, "{name}");
        assert!(text(answer).contains("That did not work"), "{name}");
    }
    for path in ["/imports/waiting/x", "/imports/waiting/00", "/imports/2026-01-01-1", "/imports/2026-11-20-1/rejected"]
    {
        assert_eq!(desk.get(path).0, StatusCode::NOT_FOUND, "{path}");
    }
}

#[test]
fn a_bank_file_is_handed_to_the_bank() {
    let desk = Desk::new();
    let file = ":20:X\n:25:DE89370400440532013000\n:28C:1\n:60F:C261102EUR10,00\n\
                :61:2611021102CR90,00NTRFNONREF\n:86:Invoice A-2\n:62F:C261102EUR100,00\n-";
    let path = to(&upload(&desk, "statement.sta", file.as_bytes()));
    let (_, page) = desk.get(&path);
    assert!(page.contains("A bank file.") && page.contains("Read 1 line"), "{page}");
    let (_, said) = desk.done(&path.replace("/preview", "/take"), "");
    assert!(said.contains("Bank%20file%20read"), "{said}");
}

#[test]
fn the_first_run_leads_from_an_empty_book_to_a_proposal() {
    let desk = Desk::empty();
    for path in ["/", "/customers", "/imports", "/start/bank"] {
        let answer = desk.answer(Request::get(path).body(Body::empty()).expect("a request"));
        assert_eq!(to(&answer), "/start", "{path}");
    }
    let next = || to(&desk.answer(Request::get("/start").body(Body::empty()).expect("a request")));
    assert_eq!(next(), "/start/creditor");
    let (_, page) = desk.get("/start/creditor");
    assert!(page.contains("Who is owed the money?") && page.contains("3 minutes") && !page.contains("ui-"), "{page}");
    let wrong = who_collects(&desk, "name=Verhoef&country=Atlantis&address=&city=Delft&phone=1", b"");
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(wrong);
    assert!(page.contains("value=\"Verhoef\"") && page.contains("creditor-address-wrong"), "{page}");
    let form = "name=Verhoef Techniek B.V.&address=Havenstraat 12&postcode=2611 AB&city=Delft&country=Netherlands\
                &phone=+31 15 1234567&email=&language=nl&timezone=";
    let wrong = who_collects(&desk, form, b"GIF89a");
    assert!(text(wrong).contains("creditor-file-wrong"), "the picture is none, so nothing is saved");
    assert_eq!(next(), "/start/creditor");
    assert_eq!(to(&who_collects(&desk, form, &picture(300))), "/start");
    assert!(desk.get("/settings/creditor").1.contains("/settings/creditor/logo?v="));
    assert_eq!(next(), "/start/bank");
    let wrong = text(desk.post("/start/bank", "iban=NL92ABNA0417164300&payment_methods=bank", "same-origin"));
    assert!(wrong.contains("bank-iban-wrong"), "{wrong}");
    let form =
        "iban=nl91+abna+0417+1643+00&payment_methods=bank+transfer&bic=&bank=&registration=&signer=&signer_role=";
    desk.done("/start/bank", form);
    assert_eq!(next(), "/start/import");
    let list = "Invoice number,Customer,Email,Invoice date,Due date,Amount\n\
                C-1,Ost GmbH,a@ost.example,2026-09-01,2026-10-01,100.50\n";
    let path = to(&upload(&desk, "list.csv", list.as_bytes()));
    let (receipt, _) = desk.done(&format!("{path}/take"), "");
    assert!(desk.get(&receipt).1.contains("Go on with the first run"));
    assert_eq!(next(), "/start/policy");
    let (_, page) = desk.get("/start/policy?reach=reminders&pace=gentle");
    assert!(
        page.contains("8 days late") && !page.contains("No deliveries on credit") && !page.contains("ui-"),
        "{page}"
    );
    assert!(desk.get("/start/policy").1.contains("No deliveries on credit"));
    desk.done("/start/policy", "reach=reminders&pace=gentle");
    assert_eq!(next(), "/start/run");
    assert!(desk.get("/start/run").1.contains("See what would happen"));
    desk.done("/start/run", "");
    let (_, page) = desk.get("/start/run");
    assert!(page.contains("/runs/2026-11-20-1") && page.contains("Reminder"), "{page}");
    assert_eq!(next(), "/");
    assert_eq!(desk.get("/").0, StatusCode::OK);
}

#[test]
fn a_demo_is_marked_on_every_page_and_removed_with_one_button() {
    let desk = Desk::new();
    let refused = desk.post("/demo/remove", "", "same-origin");
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "a real book");
    assert!(!desk.get("/").1.contains("/demo/remove"));
    desk.app().store.transaction(|tx| Ok::<_, dunlin_app::AppError>(tx.mark_demo()?)).expect("marked");
    for path in ["/", "/customers", "/imports"] {
        assert!(desk.get(path).1.contains("action=\"/demo/remove\""), "{path}");
    }
    let (to_start, said) = desk.done("/demo/remove", "");
    assert!(to_start == "/start" && said.contains("removed"), "{to_start} {said}");
    let answer = desk.answer(Request::get("/customers").body(Body::empty()).expect("a request"));
    assert_eq!(to(&answer), "/start");
}

#[test]
fn going_live_says_what_is_missing_and_then_does_it() {
    let desk = Desk::new();
    assert!(desk.get("/").1.contains("href=\"/live\""));
    let (_, page) = desk.get("/live");
    assert!(
        page.contains("Service telephone") && !page.contains("action=\"/live\"") && !page.contains("ui-"),
        "{page}"
    );
    assert_eq!(desk.post("/live", "", "same-origin").status(), StatusCode::UNPROCESSABLE_ENTITY);
    let form = "name=Verhoef&address=Havenstraat 12&city=Delft&country=NL&phone=1&language=en";
    assert_eq!(to(&who_collects(&desk, form, b"")), "/start");
    desk.done("/start/bank", "iban=NL91ABNA0417164300&payment_methods=bank+transfer");
    assert!(desk.get("/live").1.contains("action=\"/live\""));
    desk.done("/live", "");
    let (_, page) = desk.get("/live");
    assert!(page.contains("This book is live.") && !page.contains("Test mode."), "{page}");
}

#[test]
fn currency_and_time_zone_are_those_of_the_country_unless_they_are_chosen_or_the_book_is_at_work() {
    let desk = Desk::empty();
    let of = |country: &str, more: &str| {
        let form = format!("name=Verhoef&address=Kade 1&city=Delft&country={country}&phone=1&language=en{more}");
        assert_eq!(to(&who_collects(&desk, &form, b"")), "/start");
        let creditor = desk.app().setting(None).expect("one").creditor;
        (creditor.currency.code().to_string(), creditor.timezone)
    };
    let pair = |currency: &str, zone: &str| (currency.to_string(), zone.to_string());
    assert_eq!(of("NL", ""), pair("EUR", "Europe/Amsterdam"));
    assert_eq!(of("United Kingdom", "&currency=&timezone="), pair("GBP", "Europe/London"));
    let (_, page) = desk.get("/start/creditor");
    assert!(
        page.contains("value=\"\" placeholder=\"GBP\"") && page.contains("placeholder=\"Europe/London\""),
        "{page}"
    );
    assert_eq!(of("GB", "&currency=USD&timezone="), pair("USD", "Europe/London"));
    assert!(desk.get("/start/creditor").1.contains("value=\"USD\""), "what was chosen stands in its field");
    assert_eq!(of("GB", "&currency=&timezone="), pair("GBP", "Europe/London"));
    desk.import(
        "Invoice number,Customer number,Customer name,Issue date,Due date,Amount\nA,1,Ost,2026-09-01,2026-10-01,1.00\n",
    );
    assert_eq!(of("NL", "&currency=&timezone="), pair("GBP", "Europe/London"), "it has customers");
}

#[test]
fn an_account_without_an_iban_has_a_number_and_a_bank() {
    let desk = Desk::new();
    let form = |more: &str| format!("iban=&bic=&payment_methods=bank+transfer{more}");
    let wrong = text(desk.post("/start/bank", &form("&number=&bank="), "same-origin"));
    assert!(wrong.contains("bank-iban-wrong"), "{wrong}");
    let wrong = text(desk.post("/start/bank", &form("&number=20-00-00+55779911&bank="), "same-origin"));
    assert!(wrong.contains("bank-bank-wrong") && wrong.contains("value=\"20-00-00 55779911\""), "{wrong}");
    desk.done("/start/bank", &form("&number=20-00-00+55779911&bank=Barclays"));
    let account = desk.app().setting(None).expect("one").creditor.bank_accounts.remove(0);
    assert_eq!((account.number.as_deref(), account.bank.as_deref()), (Some("20-00-00 55779911"), Some("Barclays")));
}
