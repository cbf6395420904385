//! The columns of a list are chosen by a form, stand in the address, and hold for links, saved views and files.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::desk::{Desk, text};
use crate::work::with_tasks;

fn get(desk: &Desk, path: &str) -> String {
    let (status, page) = desk.get(path);
    assert_eq!(status, StatusCode::OK, "{path}: {page}");
    page
}

/// Where a form of boxes leads.
fn canonical(desk: &Desk, path: &str) -> String {
    let answer = desk.answer(Request::get(path).body(Body::empty()).expect("a request"));
    assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{path}");
    answer.headers()[header::LOCATION].to_str().expect("text").to_string()
}

fn file(desk: &Desk, path: &str) -> String {
    text(desk.answer(Request::get(path).body(Body::empty()).expect("a request")))
}

/// The names of a table's heads.
fn heads(page: &str) -> Vec<String> {
    let head = page.split("<thead>").nth(1).and_then(|rest| rest.split("</thead>").next()).unwrap_or_default();
    let cell = |cell: &str| cell.split("</th>").next().map(|cell| cell.split('>').skip(1).collect::<String>());
    let names = head.split("<th").skip(1).filter_map(cell);
    names.map(|name| name.replace("</a", "").rsplit('"').next().unwrap_or_default().trim().to_string()).collect()
}

#[test]
fn customers_show_the_columns_that_are_chosen_and_links_and_files_keep_them() {
    let desk = Desk::new();
    assert_eq!(heads(&get(&desk, "/customers")).len(), 4);
    let page = get(&desk, "/customers?columns=name,owed");
    assert_eq!(heads(&page), ["Customer", "Owed"]);
    assert!(page.contains("columns=name,owed&#38;sort=name"), "an order keeps the columns: {page}");
    assert!(page.contains("name=\"columns\" value=\"name,owed\""), "the filter keeps them");
    assert!(page.contains("columns=name,owed&#38;as=xlsx"), "so do files");
    assert!(page.contains("name=\"query\" value=\"columns=name,owed\""), "and a saved view");
    assert!(!page.contains(" · Hamburg"), "{page}");
    assert!(!page.contains("name=\"column\""), "the form comes when it is asked for");
    let form = get(&desk, "/customers?columns=name,owed&choose=columns");
    assert!(form.contains("name=\"column\" value=\"owed\" checked"), "{form}");
    assert!(form.contains("name=\"column\" value=\"city\">") && !form.contains("choose="), "links leave the form");
    assert_eq!(file(&desk, "/customers?q=salm&columns=name,owed&as=csv"), "Customer,Owed\r\nSalm GmbH,1200.50\r\n");
    let (_, said) = desk.done("/me/views/customers", "name=Narrow&query=columns%3Dname%2Cowed&default=yes");
    assert!(said.contains("Narrow"), "{said}");
    assert_eq!(canonical(&desk, "/customers"), "/customers?columns=name,owed");
}

#[test]
fn the_boxes_become_one_address_and_the_usual_ones_the_plain_one() {
    let desk = with_tasks();
    let to = canonical(&desk, "/customers?q=a+b&page=2&column=name&column=owed");
    assert_eq!(to, "/customers?q=a+b&columns=name,owed");
    let all = "customer name city country currency owed overdue days_past_due".replace(' ', "&column=");
    assert_eq!(canonical(&desk, &format!("/customers?columns=name&column={all}")), "/customers?columns=");
    assert_eq!(canonical(&desk, &format!("/customers?show=all&column={all}")), "/customers?show=all");
    assert_eq!(canonical(&desk, "/worklist?column=name&column=whose"), "/worklist?columns=name,whose");
    assert_eq!(canonical(&desk, "/aging/items?column=number&column=open"), "/aging/items?columns=number,open");
    let to = canonical(&desk, "/customers/10?tab=invoices&column=number&column=open");
    assert_eq!(to, "/customers/10?tab=invoices&columns=number,open");
}

#[test]
fn a_code_that_is_no_column_is_refused_with_those_that_are() {
    let desk = Desk::new();
    let lists = ["/customers?", "/worklist?", "/aging/items?", "/customers/10?tab=invoices&"];
    for list in lists {
        let (status, page) = desk.get(&format!("{list}columns=luck"));
        assert_eq!(status, StatusCode::BAD_REQUEST, "{list}");
        assert!(page.contains("luck") && page.contains("columns="), "{list}: {page}");
    }
    get(&desk, "/customers/10?tab=receipts&columns=receipt");
}

#[test]
fn open_items_show_the_columns_that_are_chosen_for_one_customer_and_for_all() {
    let desk = Desk::new();
    let page = get(&desk, "/aging/items?columns=number,customer,open");
    assert_eq!(
        heads(&page),
        ["Document", "Customer number", "Open"],
        "money stands without its currency where that is left out"
    );
    assert!(page.contains("colspan=\"2\""), "{page}");
    assert!(!get(&desk, "/aging/items?columns=number,name").contains("<tfoot>"));
    let page = get(&desk, "/customers/10?tab=invoices&columns=number,due_on,open");
    assert_eq!(heads(&page), ["Invoice", "Due", "Open"]);
    let usual = get(&desk, "/customers/10?tab=invoices");
    assert_eq!(heads(&usual).len(), 5);
    assert_eq!(heads(&get(&desk, "/customers/10?tab=invoices&columns=number,days_past_due,open")).len(), 3);
}

#[test]
fn the_worklist_shows_what_it_usually_leaves_out_and_keeps_it_from_row_to_row() {
    let desk = with_tasks();
    assert!(!get(&desk, "/worklist").contains("T/1 · "));
    assert!(get(&desk, "/worklist?choose=columns").contains("name=\"column\" value=\"step\" checked"));
    let page = get(&desk, "/worklist?columns=name,task,customer,overdue");
    assert!(page.contains("T/1 · 10"), "{page}");
    assert!(page.contains("columns=name,task,customer,overdue&#38;at="), "a row keeps the columns");
    assert!(page.contains("name=\"query\" value=\"columns=name,task,customer,overdue\""), "it can be saved as a view");
    let rows = file(&desk, "/worklist?columns=task,customer&as=csv");
    assert!(rows.starts_with("Task,Customer number\r\n") && rows.contains("T/1,10\r\n"), "{rows}");
}
