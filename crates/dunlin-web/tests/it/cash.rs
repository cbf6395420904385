//! Bank lines by forms alone: read, settled, refused with what was typed, split, left aside, undone.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::desk::{Desk, text};

const STATEMENT: &str = "\
:20:STARTUMSE
:25:NL91ABNA0417164300
:28C:00011/001
:60F:C261115EUR1000,00
:61:2611160916C810,00NTRFNONREF
:86:/NAME/Kilronan & Sons <Ltd>/REMI/A-1/
:61:2611170917C90,00NTRFNONREF
:86:/NAME/Somebody/REMI/paid 2/
:61:2611180918C40,00NTRFNONREF
:86:/NAME/Nobody <b>/REMI/thanks/
:61:2611180918D50,00NTRFNONREF
:86:/NAME/Landlord/REMI/rent/
:62F:C261118EUR1890,00
-
";

/// Sends a file as a browser does.
fn upload(desk: &Desk, name: &str, content: &str) -> axum::http::Response<Body> {
    let body = format!(
        "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n{content}\r\n--cut--\r\n"
    );
    let request = Request::post("/cash/import")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=cut")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body));
    desk.answer(request.expect("a request"))
}

/// A book with a statement: line 1 of the 17th is suggested or open, so is the one of the 18th.
pub(crate) fn book() -> Desk {
    let desk = Desk::new();
    let answer = upload(&desk, "statement.sta", STATEMENT);
    assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{}", text(answer));
    desk
}

#[test]
fn a_statement_is_read_and_what_waits_is_shown() {
    let desk = Desk::new();
    let (_, empty) = desk.get("/cash");
    assert!(empty.contains("No bank lines yet"), "{empty}");
    let answer = upload(&desk, "statement.sta", STATEMENT);
    let said = answer.headers()[header::SET_COOKIE].to_str().expect("text").to_string();
    assert!(said.contains("4%20lines"), "{said}");
    let (_, page) = desk.get("/cash?tab=open");
    assert!(page.contains("Nobody &#60;b&#62;") || page.contains("Nobody &lt;b&gt;"), "{page}");
    let (status, page) = desk.get("/cash?line=2026-11-18-1&find=sal");
    assert_eq!(status, StatusCode::OK);
    assert!(
        page.contains("href=\"/cash?line=2026-11-18-1&#38;customer=11\"") || page.contains("customer=11"),
        "{page}"
    );
    for path in ["/cash?line=2026-11-18-1&customer=11", "/cash?tab=done", "/cash?tab=aside", "/cash?line=2026-11-18-2"]
    {
        let (status, page) = desk.get(path);
        assert_eq!(status, StatusCode::OK, "{path}: {page}");
        assert!(!page.contains("ui-"), "{path}: a text is missing: {page}");
    }
    assert_eq!(desk.get("/cash?line=2026-11-18-9").0, StatusCode::NOT_FOUND);
    let unread = upload(&desk, "letter.txt", "Dear all");
    assert!(unread.status().is_client_error() || unread.status().is_server_error());
    let page = text(unread);
    assert!(page.contains("Files of this kind are not read") && page.contains("XLSX or CSV"), "{page}");
}

#[test]
fn a_line_is_settled_and_undone_by_forms() {
    let desk = book();
    let open = |desk: &Desk| desk.get("/customers/11?tab=invoices").1.contains("1,200.50");
    assert!(open(&desk));
    let form = "customer=11&item=B-1&amount-B-1=40.00&difference=open";
    let (to, said) = desk.done("/cash/2026-11-18-1/settle", form);
    assert!(to.starts_with("/cash"), "{to}");
    assert!(said.contains("%2Fundo%2Fbank%2F2026-11-18-1"), "{said}");
    assert!(desk.get("/customers/11?tab=invoices").1.contains("1,160.50"));
    let (_, page) = desk.get("/cash?line=2026-11-18-1");
    assert!(page.contains("B-1") && page.contains("/cash/2026-11-18-1/unapply"), "{page}");
    let twice = desk.post("/cash/2026-11-18-1/settle", form, "same-origin");
    assert_eq!(twice.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(twice).contains("applied already"));
    let (to, _) = desk.done("/undo/bank/2026-11-18-1", "");
    assert_eq!(to, "/cash?line=2026-11-18-1");
    assert!(open(&desk));
}

#[test]
fn a_refused_form_comes_back_with_what_was_typed() {
    let desk = book();
    let form = "customer=11&item=B-1&amount-B-1=9999.99&difference=open";
    let answer = desk.post("/cash/2026-11-18-1/settle", form, "same-origin");
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(answer);
    assert!(page.contains("role=\"alert\"") && page.contains("value=\"9999.99\""), "{page}");
    assert!(page.contains("value=\"B-1\" checked"), "{page}");
    let nothing = desk.post("/cash/2026-11-18-1/settle", "customer=11&difference=open", "same-origin");
    assert!(text(nothing).contains("Nothing is ticked"));
    let unknown = desk.post("/cash/2026-11-18-1/account", "customer=99", "same-origin");
    assert_eq!(unknown.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(unknown).contains("There is no such customer."));
}

#[test]
fn a_split_that_does_not_tie_comes_back_open_with_what_was_typed() {
    let desk = book();
    let refused = |form: &str| {
        let answer = desk.post("/cash/2026-11-18-1/split", form, "same-origin");
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
        text(answer)
    };
    let field = |page: &str, name: &str| {
        let tag = page.split('<').find(|tag| tag.contains(&format!("name=\"{name}\"")));
        tag.unwrap_or_else(|| panic!("no field {name}: {page}")).to_string()
    };
    let page = refused("customer-1=10&amount-1=15.00&item-1=A-2&customer-2=11&amount-2=24.00&item-2=");
    assert!(page.contains("data-key=\"s\" open"), "{page}");
    for (name, value) in [("customer-1", "10"), ("amount-1", "15.00"), ("item-1", "A-2"), ("customer-2", "11")] {
        assert!(field(&page, name).contains(&format!("value=\"{value}\"")), "{name}: {page}");
    }
    let amount = field(&page, "amount-2");
    assert!(amount.contains("autofocus") && amount.contains("split-amount-2-wrong"), "{amount}");
    assert!(page.contains("id=\"split-amount-2-wrong\"") && !field(&page, "amount-1").contains("autofocus"), "{page}");
    // The row is that of the form, although the one above it is empty.
    let page = refused("customer-1=&amount-1=&item-1=&customer-2=99&amount-2=40.00&item-2=");
    assert!(field(&page, "customer-2").contains("autofocus"), "{page}");
    let page = refused("customer-1=10&amount-1=lots&item-1=");
    assert!(field(&page, "amount-1").contains("autofocus"), "{page}");
}

#[test]
fn money_out_is_offered_only_what_can_become_of_it() {
    let desk = Desk::new();
    let statement = "\
:20:STARTUMSE
:25:NL91ABNA0417164300
:28C:00011/001
:60F:C261115EUR1000,00
:61:2611160916RC564,05NTRFNONREF
:86:/NAME/Somebody/REMI/taken back/
:62F:C261116EUR435,95
-
";
    assert_eq!(upload(&desk, "statement.sta", statement).status(), StatusCode::SEE_OTHER);
    for path in ["/cash?line=2026-11-16-1", "/cash?line=2026-11-16-1&customer=10"] {
        let (_, page) = desk.get(path);
        assert!(page.contains("value=\"returned\"") && page.contains("value=\"refund\""), "{page}");
        for act in ["split", "account", "settle"] {
            assert!(!page.contains(&format!("/cash/2026-11-16-1/{act}")), "{act}: {page}");
        }
    }
    assert!(desk.get("/cash?line=2026-11-16-1&customer=10").1.contains("/customers/10?tab=receipts"));
    desk.done("/cash/2026-11-16-1/ignore", "reason=refund");
    desk.done("/undo/aside/2026-11-16-1", "");
}

#[test]
fn a_line_is_split_left_on_account_or_left_aside_by_forms() {
    let desk = book();
    let split = "customer-1=10&amount-1=15.00&item-1=A-2&customer-2=11&amount-2=25.00&item-2=&customer-3=&amount-3=";
    desk.done("/cash/2026-11-18-1/split", split);
    assert!(desk.get("/customers/10?tab=invoices").1.contains("75.00"));
    assert!(desk.get("/customers/11?tab=invoices").1.contains("OA-11-2026-11-18-1"));
    desk.done("/undo/bank/2026-11-18-1", "");
    desk.done("/cash/2026-11-18-1/account", "customer=11");
    assert!(desk.get("/customers/11?tab=invoices").1.contains("−40.00"));
    desk.done("/cash/2026-11-18-1/unapply", "");
    let (_, said) = desk.done("/cash/2026-11-18-1/ignore", "reason=own_transfer");
    assert!(said.contains("%2Fundo%2Faside%2F2026-11-18-1"), "{said}");
    assert!(desk.get("/cash?tab=aside").1.contains("Transfer between own accounts"));
    desk.done("/undo/aside/2026-11-18-1", "");
    assert!(desk.get("/cash?tab=open").1.contains("2026-11-18-1"));
    let odd = desk.post("/cash/2026-11-18-1/ignore", "reason=because", "same-origin");
    assert_eq!(odd.status(), StatusCode::UNPROCESSABLE_ENTITY);
}
