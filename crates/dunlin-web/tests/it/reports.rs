//! Aging, customers and their exports: the same rows on the page, behind each figure and in each file.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::desk::{Desk, text};

/// Bytes of a file, its kind and its name.
fn file(desk: &Desk, path: &str) -> (String, String, String) {
    let answer = desk.answer(Request::get(path).body(Body::empty()).expect("a request"));
    assert_eq!(answer.status(), StatusCode::OK, "{path}");
    let header = |name| answer.headers()[name].to_str().expect("text").to_string();
    let (kind, name) = (header(header::CONTENT_TYPE), header(header::CONTENT_DISPOSITION));
    (text(answer), kind, name)
}

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
    let (status, page) = desk.get("/customers?as=pdf");
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(page.contains("as=csv"), "{page}");
}

#[test]
fn a_sorted_head_turns_round_and_the_page_links_to_its_files() {
    let desk = Desk::new();
    let first = |path: &str| {
        let (_, page) = desk.get(path);
        let rows = page.split("<tbody").nth(1).expect("rows").to_string();
        if rows.find("Salm") < rows.find("Kilronan") { "Salm" } else { "Kilronan" }
    };
    assert_eq!((first("/customers?sort=late"), first("/customers?sort=-late")), ("Kilronan", "Salm"));
    assert_eq!((first("/customers"), first("/customers?sort=-overdue")), ("Salm", "Kilronan"));
    assert_eq!((first("/aging?sort=2"), first("/aging?sort=-2")), ("Kilronan", "Salm"));
    let (_, page) = desk.get("/customers?show=late&sort=name&page=0");
    for link in ["?show=late&#38;sort=-name\"", "?show=late&#38;sort=name&#38;page=0&#38;as=xlsx\""] {
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
    assert!(page.matches("/aging/items?").count() > 10, "{page}");
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
