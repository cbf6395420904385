//! Settings, preferences, the log, and the page that lists all screens.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use dunlin_app::Role;

use crate::desk::{Desk, text, undo_of};
use crate::documents::send;

#[test]
fn every_page_of_settings_is_there() {
    let desk = Desk::new();
    for path in [
        "/settings",
        "/settings/creditor",
        "/settings/bank-accounts",
        "/settings/rates",
        "/settings/rates?series=ECB_MRO",
        "/settings/layouts",
        "/settings/calendar",
        "/settings/book",
        "/settings/book?check=true",
        "/settings/activity",
        "/me/preferences",
        "/more",
    ] {
        let (status, page) = desk.get(path);
        assert_eq!(status, StatusCode::OK, "{path}: {page}");
        let shown = page.split("<main").nth(1).expect("a main part");
        assert!(!shown.contains("ui-"), "{path}: a text is missing: {shown}");
        assert!(page.contains("aria-current=\"page\""), "{path}");
    }
    assert!(desk.get("/settings/book?check=true").1.contains("The book is right."));
    assert!(desk.get("/settings/calendar").1.contains("25 December 2026"));
    assert!(desk.get("/more").1.matches("/me/preferences").count() == 1);
}

#[test]
fn the_creditors_data_is_changed_and_says_by_whom() {
    let desk = Desk::new();
    let before = desk.get("/settings").1;
    assert!(before.contains("not set") && before.contains("default"), "{before}");
    let (to, _) = desk.done("/settings/creditor", "name=Verhoef+B.V.&phone=%2B31+30+555&city=Breda");
    assert_eq!(to, "/settings/creditor");
    let page = desk.get("/settings").1;
    assert!(page.contains("+31 30 555") && page.contains("set here by web:Ann Byrne, 20 Nov 2026, 10:00"), "{page}");
    assert!(page.contains("set here by test"), "the name is still the one of the beginning");
    let log = desk.get("/settings/activity?kind=creditor").1;
    assert!(log.contains("creditor set: ") && log.contains("phone"), "{log}");
}

#[test]
fn a_wrong_value_is_said_at_its_field() {
    let desk = Desk::new();
    for (form, field) in [
        ("name=+", "name"),
        ("country=Nowhere", "country"),
        ("timezone=Europe%2FNowhere", "timezone"),
        ("default_terms=whenever", "default_terms"),
        ("currency=XXQ", "currency"),
    ] {
        let answer = desk.post("/settings/creditor", form, "same-origin");
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(text(answer).contains(&format!("id=\"creditor-{field}-wrong\"")), "{form}");
    }
    let answer = desk.post("/settings/rates", "series=ECB_MRO&from=2026-07-01&percent=lots&source=x", "same-origin");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(answer).contains("id=\"rate-percent-wrong\""));
}

#[test]
fn a_rate_is_entered_with_its_source() {
    let desk = Desk::new();
    desk.done(
        "/settings/rates",
        "series=ECB_MRO&from=2026-11-01&until=2026-11-30&percent=2.15&source=ecb.europa.eu+today",
    );
    assert!(desk.get("/settings/rates?series=ECB_MRO").1.contains("ecb.europa.eu today"));
}

#[test]
fn preferences_live_in_the_browser() {
    let desk = Desk::new();
    let answer = desk.post("/me/preferences", "theme=dark&rows=100", "same-origin");
    let cookies: Vec<_> =
        answer.headers().get_all(header::SET_COOKIE).iter().filter_map(|one| one.to_str().ok()).collect();
    for cookie in ["theme=dark;", "rows=100;", "keys=off;"] {
        assert!(cookies.iter().any(|set| set.starts_with(cookie)), "{cookie}: {cookies:?}");
    }
    let request = Request::get("/me/preferences").header(header::COOKIE, "language=nl; theme=dark; rows=100; keys=off");
    let page = text(desk.answer(request.body(Body::empty()).expect("a request")));
    for told in ["lang=\"nl\"", "data-theme=\"dark\"", "<option value=\"100\" selected>", "data-keys=\"off\""] {
        assert!(page.contains(told), "{told}: {page}");
    }
    let answer = desk.post("/me/preferences", "theme=pink&rows=7&keys=on", "same-origin");
    let cookies: Vec<_> =
        answer.headers().get_all(header::SET_COOKIE).iter().filter_map(|one| one.to_str().ok()).collect();
    assert!(cookies.iter().any(|set| set.starts_with("theme=; Path=/; Max-Age=0")), "{cookies:?}");
}

#[test]
fn the_log_is_paged_narrowed_and_exported() {
    let desk = Desk::new();
    desk.done("/customers/10/promises", "amount=500&currency=EUR&on=2026-11-27");
    let all = desk.get("/settings/activity").1;
    for told in ["Promise made", "Customer opened", "Kilronan &#38; Sons &#60;Ltd&#62;", "href=\"/customers/10\""] {
        assert!(all.contains(told), "{told}: {all}");
    }
    let of_person = desk.get("/settings/activity?by=web%3AAnn+Byrne").1;
    assert!(of_person.contains("Promise made") && !of_person.contains("Customer opened</span>"), "{of_person}");
    let of_other = desk.get("/settings/activity?customer=11").1;
    assert!(!of_other.contains("Promise made</span>") && of_other.contains("Salm GmbH"), "{of_other}");
    assert!(desk.get("/settings/activity?until=2026-11-19").1.contains("No line fits"));
    let request = Request::get("/settings/activity").header(header::COOKIE, "rows=25").body(Body::empty());
    let first = text(desk.answer(request.expect("a request")));
    assert!(!first.contains("after="), "all lines fit on one page: {first}");
    assert_eq!(desk.get("/settings/activity?after=nonsense").0, StatusCode::BAD_REQUEST);
    assert_eq!(desk.get("/settings/activity?customer=nobody").0, StatusCode::NOT_FOUND);
    assert_eq!(desk.get("/settings/activity?from=soon").0, StatusCode::BAD_REQUEST);
    let answer =
        desk.answer(Request::get("/settings/activity?kind=promise&as=csv").body(Body::empty()).expect("a request"));
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    let table = text(answer);
    assert_eq!(table.lines().count(), 2, "{table}");
    assert!(table.contains("web:Ann Byrne,promise.made,10,"), "{table}");
}

#[test]
fn bank_accounts_are_added_made_the_main_one_and_taken_back() {
    const PATH: &str = "/settings/bank-accounts";
    let desk = Desk::new();
    desk.done(PATH, "was=&label=Euro&iban=nl91+abna+0417+1643+00&bic=ABNANL2A&currency=&number=&bank=&holder=");
    desk.done(PATH, "was=&label=Dollars&iban=&bic=&currency=usd&number=20-00-00+55779911&bank=Barclays&holder=");
    let page = desk.get(PATH).1;
    assert!(page.contains("NL91 ABNA 0417 1643 00") && page.contains("20-00-00 55779911"), "{page}");
    assert!(desk.get("/settings").1.contains("Euro: NL91ABNA0417164300; Dollars: 20-00-00 55779911 (USD)"));
    for (form, field) in [
        ("was=&label=Third&iban=NL92ABNA0417164300", "iban"),
        ("was=&label=Euro&iban=NL02ABNA0123456789", "label"),
        ("was=&label=Third&iban=", "iban"),
        ("was=Dollars&label=Dollars&currency=XXQ", "currency"),
        ("was=Dollars&label=Dollars&bic=SHORT", "bic"),
    ] {
        let answer = desk.post(PATH, form, "same-origin");
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        let page = text(answer);
        assert_eq!(page.matches(&format!("id=\"account-{field}-wrong\"")).count(), 1, "{form}: {page}");
    }
    let order = |page: &str| page.find("aria-label=\"Euro\"") < page.find("aria-label=\"Dollars\"");
    assert!(order(&page));
    desk.done("/settings/bank-accounts/main", "label=Dollars");
    assert!(!order(&desk.get(PATH).1));
    let undo = undo_of(&desk.done("/settings/bank-accounts/remove", "label=Euro").1);
    assert!(!desk.get(PATH).1.contains("NL91 ABNA"));
    desk.done(&undo, "");
    assert!(desk.get(PATH).1.contains("NL91 ABNA"));
    let again = desk.post(&undo, "", "same-origin");
    assert_eq!(again.status(), StatusCode::CONFLICT, "what was taken back is not taken back twice");
}

#[test]
fn every_list_has_as_many_rows_as_the_person_chose() {
    let desk = Desk::new();
    let invoice =
        |at: usize| format!("N-{at},{},Customer {at},2026-09-01,2026-10-01,10.00,c{at}@example.org\n", 500 + at);
    let head = "Invoice number,Customer number,Customer name,Issue date,Due date,Amount,Email\n";
    desk.import(&(head.to_string() + &(0..60).map(invoice).collect::<String>()));
    let rows = |path: &str, cookie: &str| {
        let request = Request::get(path).header(header::COOKIE, cookie).body(Body::empty()).expect("a request");
        text(desk.answer(request)).matches("<tr data-row").count()
    };
    for (path, own) in [
        ("/customers", 50),
        ("/aging", 50),
        ("/aging/items", 63),
        ("/reports/rows?figure=sales&from=2026-09-01&to=2026-11-20", 63),
        ("/settings/activity", 50),
    ] {
        assert_eq!((rows(path, "rows=25"), rows(path, "")), (25, own), "{path}");
    }
    let (run, _) = desk.done("/runs", "");
    let request = Request::get(format!("{run}?tab=will")).header(header::COOKIE, "rows=25").body(Body::empty());
    let page = text(desk.answer(request.expect("a request")));
    assert_eq!(page.matches("<li data-row").count(), 25, "{page}");
}

/// A picture as a browser sends it.
pub(crate) fn picture(width: u32) -> Vec<u8> {
    let mut png = std::io::Cursor::new(Vec::new());
    let drawn = image::RgbImage::from_pixel(width, 120, image::Rgb([11, 92, 112]));
    drawn.write_to(&mut png, image::ImageFormat::Png).expect("drawn");
    png.into_inner()
}

#[test]
fn a_logo_is_uploaded_shown_taken_back_and_removed() {
    const PATH: &str = "/settings/creditor/logo";
    let mut desk = Desk::new();
    assert_eq!(desk.get(PATH).0, StatusCode::NOT_FOUND);
    let set = send(&desk, PATH, &[], "logo.png", &picture(300));
    assert_eq!(set.status(), StatusCode::SEE_OTHER, "{}", text(set));
    let said = set.headers()[header::SET_COOKIE].to_str().expect("text").to_string();
    let page = desk.get("/settings/creditor").1;
    assert!(page.contains("src=\"/settings/creditor/logo?v=") && !page.contains("ui-logo"), "{page}");
    let got = desk.answer(Request::get(PATH).body(Body::empty()).expect("a request"));
    assert_eq!(got.headers()[header::CONTENT_TYPE], "image/png");
    assert_eq!(got.headers()[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    let wrong = send(&desk, PATH, &[], "logo.svg", b"<svg/>");
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(wrong).contains("id=\"logo-file-wrong\""));
    let large = send(&desk, PATH, &[], "logo.png", &vec![0; 1024 * 1024 + 1]);
    assert!(text(large).contains("The logo is larger than 1 MB."));
    desk.done(&undo_of(&said), "");
    assert!(!desk.get("/settings/creditor").1.contains("logo?v="), "taken back");
    send(&desk, PATH, &[], "logo.png", &picture(300));
    let (_, said) = desk.done("/settings/creditor/logo/remove", "");
    assert_eq!(desk.get(PATH).0, StatusCode::NOT_FOUND);
    desk.done(&undo_of(&said), "");
    desk.sign_in_as(Role::Auditor);
    let page = desk.get("/settings/creditor").1;
    assert!(page.contains("logo?v=") && !page.contains("type=\"file\"") && !page.contains("logo/remove"), "{page}");
    assert_eq!(send(&desk, PATH, &[], "logo.png", &picture(200)).status(), StatusCode::FORBIDDEN);
}
