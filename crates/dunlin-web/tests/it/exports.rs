//! Every table of every screen is a file in each format, and what is read back from it is what the page lists.

use std::io::Cursor;
use std::path::Path;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use calamine::{Data, Reader as _, Xlsx};

use crate::desk::{Desk, bytes, text};
use crate::work::with_tasks;

/// Templates whose tables are no lists of the book: they belong to a form, compare two texts, or are a part of a page that has the links.
const NO_LISTS: [&str; 8] = [
    "documents.html",
    "import_columns.html",
    "import_preview.html",
    "placement_new.html",
    "plan_parts.html",
    "policy_diff.html",
    "policy_try.html",
    "start_policy.html",
];

/// A book in which every list has rows.
fn desk() -> (Desk, Vec<String>) {
    let desk = with_tasks();
    desk.done("/customers/10/talks", "outcome=reached&with=Ms+Byrne&why=price&note=next+week");
    desk.done("/customers/10/notes", "text=%3Dcmd%7C%27+%2FC+calc%27%21A0");
    desk.done("/customers/10/contacts", "name=%2BAnn&phone=%2B31+20+123&email=ann%40kilronan.example&role=");
    desk.done("/customers/10/agree", "stated_in=%40contract&interest=12+%25+a+year");
    desk.done("/customers/10/promises", "amount=500&currency=EUR&on=2026-11-27");
    desk.pay("10", "90.00", "A-2");
    desk.done("/customers/10/limit", "amount=9000&until=2026-12-31&months=&reason=agreed");
    desk.done("/credit/check", "customer=10&order=100&reference=SO-1");
    desk.done("/customers/10/override", "beyond=500&until=2026-11-30&reason=money+seen");
    desk.done("/credit/groups", "name=Kestrel&limit=5000&until=&reason=one+owner");
    desk.done("/customers/11/plans", "payday=month&first=2026-12-01&parts=3");
    desk.done("/customers/11/disputes", "item=B-1&reason=price&amount=20");
    crate::replies::answer(&desk, "We will pay 500.00 EUR on 27 November 2026.");
    let (run, _) = desk.done("/runs", "");
    desk.done(&format!("{run}/approve"), "hold=0");
    desk.let_go();
    let receipt = desk.get("/customers/10?tab=receipts").1;
    let receipt = receipt.split("href=\"/customers/10/receipts/").nth(1).and_then(|rest| rest.split('"').next());
    let receipt = format!("/customers/10/receipts/{}", receipt.expect("a receipt"));
    let fixed = [
        "/worklist",
        "/customers",
        "/customers/10",
        "/customers/10?tab=invoices",
        "/customers/10?tab=receipts",
        "/customers/10?tab=contacts",
        "/customers/10?tab=terms",
        "/customers/10?tab=documents",
        "/invoices/A%2F1",
        "/aging",
        "/aging/items",
        "/reports",
        "/reports/rows?figure=sales",
        "/reports/promises",
        "/promises",
        "/reports/collectors",
        "/reports/collectors/rows?deed=calls",
        "/reports/reasons",
        "/reports/reasons/rows?figure=open",
        "/cash",
        "/runs",
        "/imports",
        "/approvals",
        "/plans",
        "/plans/P-11-1",
        "/disputes",
        "/replies",
        "/credit",
        "/credit?tab=holds",
        "/credit?tab=overrides",
        "/credit?tab=limits",
        "/credit?tab=groups",
        "/credit?tab=good",
        "/credit/exceptions",
        "/duplicates",
        "/policy/versions",
        "/policy/middle",
        "/settings",
        "/settings/rates",
        "/settings/layouts",
        "/settings/calendar",
        "/settings/book?check=true",
        "/settings/activity",
        "/settings/users",
    ];
    let mut screens: Vec<String> = fixed.map(str::to_string).to_vec();
    screens.extend(["receipt", "will", "look", "wont"].map(|tab| format!("{run}?tab={tab}")));
    screens.push(receipt);
    (desk, screens)
}

/// Addresses of files that a page names, in one format.
fn links(page: &str, format: &str) -> Vec<String> {
    let addresses = page.split("href=\"").skip(1).filter_map(|part| part.split('"').next());
    let ends = format!("as={format}");
    addresses.map(|address| address.replace("&#38;", "&")).filter(|address| address.ends_with(&ends)).collect()
}

fn file(desk: &Desk, address: &str) -> Vec<u8> {
    let answer = desk.answer(Request::get(address).body(Body::empty()).expect("a request"));
    let (status, headers) = (answer.status(), answer.headers().clone());
    let bytes = bytes(answer);
    assert_eq!(status, StatusCode::OK, "{address}: {}", String::from_utf8_lossy(&bytes));
    let name = headers[header::CONTENT_DISPOSITION].to_str().expect("text");
    assert!(name.starts_with("attachment; filename=\"dunlin-"), "{address}: {name}");
    bytes
}

/// Rows of a CSV, the head first; what guards a text from being a formula is taken off.
fn csv_rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).expect("the mark");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    let plain = |cell: &str| {
        assert!(!cell.starts_with(['=', '+', '@', '\t']), "a formula: {cell}");
        cell.strip_prefix('\'').unwrap_or(cell).to_string()
    };
    reader.records().map(|record| record.expect("as many cells as the head").iter().map(plain).collect()).collect()
}

/// The same of a workbook: numbers as they are, days as spreadsheets count them.
fn xlsx_rows(bytes: Vec<u8>) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let sheet = book.worksheet_range_at(0).expect("a sheet").expect("readable");
    assert!(book.worksheet_formula(&book.sheet_names()[0].clone()).expect("readable").cells().next().is_none());
    sheet.rows().map(<[Data]>::to_vec).collect()
}

/// What a cell of a workbook says, as CSV would.
fn is_same(cell: &Data, plain: &str) -> bool {
    match cell {
        Data::Empty => plain.is_empty(),
        Data::String(text) => text == plain,
        Data::Float(number) => plain.parse::<f64>().is_ok_and(|own| (own - number).abs() < 1e-9),
        Data::Int(number) => plain.parse::<i64>().is_ok_and(|own| own == *number),
        Data::DateTime(at) => {
            let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
            let at = format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}");
            at == plain || at.strip_suffix(" 00:00:00") == Some(plain)
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_screen_with_a_table_offers_it_and_each_format_reads_back_the_same() {
    let (desk, screens) = desk();
    let mut filled = 0;
    for screen in &screens {
        let (status, page) = desk.get(screen);
        assert_eq!(status, StatusCode::OK, "{screen}");
        let files = links(&page, "csv-bom");
        assert!(!files.is_empty(), "{screen} offers no file");
        for address in files {
            let rows = csv_rows(&file(&desk, &address));
            let workbook = xlsx_rows(file(&desk, &address.replace("csv-bom", "xlsx")));
            assert_eq!(rows.len(), workbook.len(), "{address}");
            for (row, cells) in rows.iter().zip(&workbook) {
                let told = row.iter().zip(cells).find(|(plain, cell)| !is_same(cell, plain));
                assert_eq!(told, None, "{address}");
            }
            let json: serde_json::Value =
                serde_json::from_slice(&file(&desk, &address.replace("csv-bom", "json"))).expect("JSON");
            let objects = json["rows"].as_array().expect("rows");
            assert_eq!(objects.len() + 1, rows.len(), "{address}");
            for (row, object) in rows.iter().skip(1).zip(objects) {
                let values = object.as_object().expect("an object").values();
                assert_eq!(values.len(), row.len(), "{address}");
                for (plain, value) in row.iter().zip(values) {
                    let own = value.as_str().map_or_else(|| value.to_string(), str::to_string);
                    let own = if value.is_null() { String::new() } else { own };
                    assert!(own == *plain || own.replace('T', " ") == *plain, "{address}: {own} and {plain}");
                }
            }
            filled += usize::from(rows.len() > 1);
        }
    }
    assert!(filled >= screens.len() - 8, "most lists have rows: {filled} of {}", screens.len());
}

#[test]
fn no_template_has_a_table_without_its_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut tables = 0;
    for entry in std::fs::read_dir(folder).expect("there") {
        let path = entry.expect("readable").path();
        let name = path.file_name().expect("a name").to_str().expect("text").to_string();
        let template = std::fs::read_to_string(&path).expect("text");
        if template.contains("<table class=\"grid\">") && !NO_LISTS.contains(&name.as_str()) {
            tables += 1;
            assert!(template.contains("sheet::links"), "{name} has a table that cannot be taken along");
        }
    }
    assert!(tables > 10, "{tables}");
}

#[test]
fn a_file_has_the_columns_that_are_asked_for_and_all_rows_of_its_filter() {
    let (desk, _) = desk();
    let get = |path: &str| text(desk.answer(Request::get(path).body(Body::empty()).expect("a request")));
    assert_eq!(get("/customers?q=salm&columns=owed,name&as=csv"), "Owed,Customer\r\n1200.50,Salm GmbH\r\n");
    let (status, page) = desk.get("/customers?columns=luck&as=csv");
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(page.contains("columns=customer,name,"), "{page}");
    let narrow = get("/settings/activity?kind=promise&as=csv");
    assert_eq!(narrow.lines().count(), 2, "{narrow}");
    let contacts = get("/customers/10?tab=contacts&as=csv");
    assert!(contacts.contains("'+Ann"), "no formula: {contacts}");
    let customer = get("/customers/10?as=csv");
    assert!(customer.contains("'=cmd|"), "no formula: {customer}");
    assert_eq!(desk.get("/settings/activity?customer=nobody&as=xlsx").0, StatusCode::NOT_FOUND);
    assert_eq!(desk.get("/customers/99?as=csv").0, StatusCode::NOT_FOUND);
    assert_eq!(desk.get("/worklist?as=pdf").0, StatusCode::BAD_REQUEST);
}

#[test]
fn a_file_needs_the_right_of_its_page() {
    let mut desk = Desk::new();
    desk.sign_in_as(dunlin_app::Role::Auditor);
    assert_eq!(desk.get("/settings/users?as=csv").0, StatusCode::OK);
    desk.sign_in_as(dunlin_app::Role::Collector);
    assert_eq!(desk.get("/customers?as=csv").0, StatusCode::OK);
    assert_eq!(desk.get("/settings/users?as=csv").0, StatusCode::FORBIDDEN);
    desk.sign_out();
    assert_ne!(desk.get("/customers?as=csv").0, StatusCode::OK);
}

#[test]
fn a_compressed_file_comes_whole() {
    let (desk, _) = desk();
    let request = Request::get("/settings/activity?as=json").header(header::ACCEPT_ENCODING, "br");
    let answer = desk.answer(request.body(Body::empty()).expect("a request"));
    assert_eq!(answer.headers()[header::CONTENT_ENCODING], "br");
    // Whoever breaks off gives no bytes at all here.
    assert!(bytes(answer).len() > 100);
}
