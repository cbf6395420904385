//! Aging, customers and their exports: the same rows on the page, behind each figure and in each file.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::desk::{Desk, bytes, text};

/// Bytes of a file, its kind and its name.
fn file(desk: &Desk, path: &str) -> (String, String, String) {
    let answer = desk.answer(Request::get(path).body(Body::empty()).expect("a request"));
    assert_eq!(answer.status(), StatusCode::OK, "{path}");
    let header = |name| answer.headers()[name].to_str().expect("text").to_string();
    let (kind, name) = (header(header::CONTENT_TYPE), header(header::CONTENT_DISPOSITION));
    (text(answer), kind, name)
}

/// Who is past due, with how much and for how long (R1.1).
#[test]
fn a_list_exports_the_rows_of_its_filter() {
    let desk = Desk::new();
    let (csv, kind, name) = file(&desk, "/customers?show=late&as=csv");
    assert_eq!(
        (kind.as_str(), name.as_str()),
        ("text/csv; charset=utf-8", "attachment; filename=\"dunlin-customers.csv\"")
    );
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines[0], "Customer number,Customer,Town,Country,Currency,Owed,Overdue,Days past due");
    assert_eq!(lines[1..], ["11,Salm GmbH,,,EUR,1200.50,1200.50,1", "10,Kilronan & Sons <Ltd>,,,EUR,900.00,810.00,50"],);
    let (marked, ..) = file(&desk, "/customers?show=late&as=csv-bom");
    assert_eq!(marked, format!("\u{feff}{csv}"));
    let (one, ..) = file(&desk, "/customers?q=salm&as=json&page=7");
    assert!(one.contains("\"customer\":\"11\"") && !one.contains("Kilronan"), "the filter, and no page: {one}");
    let (aging, ..) = file(&desk, "/aging?as=csv&sort=name");
    assert_eq!(aging.lines().nth(1), Some("10,Kilronan & Sons <Ltd>,EUR,90.00,0.00,810.00,0.00,0.00,900.00,50"));
    let (items, ..) = file(&desk, "/aging/items?as=csv&bucket=2");
    assert_eq!(items.lines().skip(1).collect::<Vec<_>>().len(), 1, "{items}");
    let (status, page) = desk.get("/customers?as=ods");
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(page.contains("as=csv"), "{page}");
}

#[test]
fn a_sorted_head_turns_round_and_the_page_links_to_its_files() {
    let desk = Desk::new();
    let first = |path: &str| {
        let (_, page) = desk.get(path);
        let rows = page.split("<tbody data-rows").nth(1).expect("rows").to_string();
        if rows.find("Salm") < rows.find("Kilronan") { "Salm" } else { "Kilronan" }
    };
    assert_eq!((first("/customers?sort=late"), first("/customers?sort=-late")), ("Kilronan", "Salm"));
    assert_eq!((first("/customers"), first("/customers?sort=-overdue")), ("Salm", "Kilronan"));
    assert_eq!((first("/aging?sort=2"), first("/aging?sort=-2")), ("Kilronan", "Salm"));
    let (_, page) = desk.get("/customers?show=late&sort=name&page=0");
    for link in ["?show=late&#38;sort=-name\"", "?show=late&#38;sort=name&#38;as=xlsx\""] {
        assert!(page.contains(link), "{link}: {page}");
    }
}

#[test]
fn a_cell_of_aging_opens_the_items_that_add_up_to_it() {
    let desk = Desk::new();
    let (_, page) = desk.get("/aging?as_of=2026-11-20");
    for part in page.split("href=\"/aging/items?").skip(1) {
        let (query, rest) = part.split_once('"').expect("an end");
        let cell = match rest.split_once('>').expect("a cell").1.split_once("</a>") {
            Some((cell, _)) if !cell.starts_with('<') => cell.trim_start_matches('€').to_string(),
            _ => continue,
        };
        let (status, items) = desk.get(&format!("/aging/items?{}", query.replace("&#38;", "&").replace("&amp;", "&")));
        assert_eq!(status, StatusCode::OK);
        assert!(items.contains(&format!("<b class=\"fig\">€{cell}</b>")), "{query}: {cell}: {items}");
    }
    assert!(page.matches("/aging/items?").count() >= 10, "{page}");
    assert_eq!(desk.get("/aging/items?bucket=5").0, StatusCode::BAD_REQUEST);
    assert_eq!(desk.get("/aging/items?customer=99").0, StatusCode::NOT_FOUND);
}

#[test]
fn what_changes_is_seen_at_once_although_figures_are_kept() {
    let desk = Desk::new();
    let owed = |path: &str| desk.get(path).1;
    assert!(owed("/customers?q=10").contains("900.00") && owed("/aging").contains("2,100.50"));
    assert!(owed("/aging?as_of=2026-10-31").contains("2,010.50"));
    desk.import("Invoice number,Customer number,Customer name,Issue date,Due date,Amount,Email\nC-1,10,Kilronan & Sons <Ltd>,2026-10-02,2026-11-01,100.00,ap@kilronan.example\n");
    assert!(owed("/customers?q=10").contains("1,000.00") && owed("/aging").contains("2,200.50"));
    assert!(owed("/aging?as_of=2026-10-31").contains("2,110.50"));
}

#[test]
fn every_amount_of_the_report_opens_rows_that_add_up_to_it() {
    let desk = Desk::new();
    desk.done("/customers/10/promises", "amount=500&currency=EUR&on=2026-11-27");
    let (_, page) = desk.get("/reports?from=2026-09-01&to=2026-11-30");
    let mut opened = 0;
    for part in page.split("<a href=\"").skip(1) {
        let (href, rest) = part.split_once('"').expect("an end");
        let Some(amount) =
            rest.split("<span class=\"v fig\">").nth(1).filter(|_| rest.starts_with("><span class=\"l\">"))
        else {
            continue;
        };
        let amount = amount.split('<').next().expect("an amount");
        let (status, rows) = desk.get(&href.replace("&#38;", "&").replace("&amp;", "&"));
        assert_eq!(status, StatusCode::OK, "{href}");
        assert!(rows.contains(&format!("<b class=\"fig\">{amount}</b>")), "{href}: {amount}: {rows}");
        opened += 1;
    }
    assert_eq!(opened, 5, "{page}");
    assert!(page.contains("€2,100.50 open at the end ÷ €2,100.50 sold × 91 days = 91.0 days"), "{page}");
    for (path, status) in [
        ("/reports?from=2026-11-30&to=2026-11-01", StatusCode::BAD_REQUEST),
        ("/reports/rows?figure=luck", StatusCode::BAD_REQUEST),
        ("/reports/promises?from=2026-11-01&to=2026-11-30", StatusCode::OK),
        ("/reports?from=2020-01-01&to=2020-01-31", StatusCode::OK),
    ] {
        assert_eq!(desk.get(path).0, status, "{path}");
    }
}

#[test]
fn a_report_is_a_file_too_and_a_provision_needs_a_rate_for_each_bucket() {
    let desk = Desk::new();
    let (csv, ..) = file(&desk, "/reports?from=2026-09-01&to=2026-11-30&as=csv");
    assert!(csv.contains("EUR,Days sales outstanding,days,91.0,\r\n"), "{csv}");
    assert!(csv.contains("EUR,Sold on credit,EUR,2100.50,\r\n"), "{csv}");
    let (rows, ..) = file(&desk, "/reports/rows?figure=sales&from=2026-09-01&to=2026-11-30&as=csv");
    assert_eq!(rows.lines().count(), 4, "{rows}");
    let (_, page) = desk.get("/reports?loss=1+2");
    assert!(page.contains("aria-invalid=\"true\"") && page.contains("Five numbers from 0 to 100"), "{page}");
    // 1 % of 90.00 not due on that day, 10 % of 1,200.50, 20 % of 810.00.
    let (_, page) = desk.get("/reports?loss=1+10+20+30+40");
    assert!(page.contains(">€282.95</td>"), "{page}");
}

#[test]
fn a_view_is_saved_opens_its_screen_and_is_taken_back() {
    let desk = Desk::new();
    let (_, page) = desk.get("/customers?show=late&sort=name&page=0");
    assert!(page.contains("name=\"query\" value=\"show=late&#38;sort=name\""), "{page}");
    let (to, said) = desk.done("/me/views/customers", "name=Late+ones&query=show%3Dlate%26sort%3Dname&default=yes");
    assert_eq!(to, "/customers?show=late&sort=name");
    assert!(said.contains("%2Fundo%2Fviews%2Fcustomers%2FLate%2520ones"), "{said}");
    let plain = desk.answer(Request::get("/customers").body(Body::empty()).expect("a request"));
    assert_eq!(plain.status(), StatusCode::SEE_OTHER);
    assert_eq!(plain.headers()[header::LOCATION], "/customers?show=late&sort=name");
    let (_, page) = desk.get("/customers?show=all");
    assert!(page.contains("href=\"/customers?show=late&#38;sort=name\">Late ones (opens first)</a>"), "{page}");
    assert!(!desk.get("/aging").1.contains("Late ones"));
    let (_, said) = desk.done("/me/views/customers/Late%20ones/remove", "");
    assert_eq!(desk.get("/customers").0, StatusCode::OK, "no default any more");
    let undo = said.split("%7C").nth(1).or_else(|| said.split('|').nth(1)).expect("an undo").split(';').next();
    let undo = undo.expect("its end").replace("%2F", "/").replace("%25", "%").replace("%7E", "~");
    desk.done(&undo, "");
    assert_eq!(desk.get("/customers").0, StatusCode::SEE_OTHER, "{undo}");
    for (path, form, status) in [
        ("/me/views/customers", "name=&query=", StatusCode::BAD_REQUEST),
        ("/me/views/runs", "name=x&query=", StatusCode::BAD_REQUEST),
        ("/me/views/customers/none/remove", "", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(desk.post(path, form, "same-origin").status(), status, "{path}");
    }
}

#[test]
fn a_report_is_printed_as_pdf_and_no_other_table_is() {
    let desk = Desk::new();
    let ask = |path: &str| desk.answer(Request::get(path).body(Body::empty()).expect("a request"));
    let answer = ask("/reports?from=2026-09-01&to=2026-11-30&as=pdf");
    assert_eq!(
        (answer.status(), &answer.headers()[header::CONTENT_TYPE]),
        (StatusCode::OK, &"application/pdf".parse().expect("a value"))
    );
    let first = bytes(answer);
    assert!(first.starts_with(b"%PDF-") && first == bytes(ask("/reports?from=2026-09-01&to=2026-11-30&as=pdf")));
    assert_eq!(ask("/customers?as=pdf").status(), StatusCode::BAD_REQUEST);
}
