//! A customer with more than a page holds: lists in pages, sums of all, and forms that do not list everything.

use std::fmt::Write;

use axum::http::StatusCode;

use crate::desk::Desk;

const MANY: usize = 230;

/// 230 items of 10.00 to 239.00: those with an even number are past due, the others are due later.
fn desk() -> Desk {
    let desk = Desk::new();
    let mut list = "customer_number,customer_name,invoice_number,issued_on,due_on,amount,currency\n".to_string();
    for at in 0..MANY {
        let due_on = if at % 2 == 0 { "2026-10-15" } else { "2027-01-15" };
        writeln!(list, "M1,Many B.V.,M{at:03},2026-09-01,{due_on},{}.00,EUR", 10 + at).expect("written");
    }
    desk.import(&list);
    desk
}

/// How many rows the page has.
fn rows(page: &str) -> usize {
    page.matches("<tr data-row>").count()
}

fn page(desk: &Desk, query: &str) -> String {
    let (status, page) = desk.get(&format!("/customers/M1?{query}"));
    assert_eq!(status, StatusCode::OK, "{page}");
    page
}

#[test]
fn open_items_come_in_pages_with_the_sum_of_all() {
    let desk = desk();
    let all = [page(&desk, "tab=invoices"), page(&desk, "tab=invoices&page=1"), page(&desk, "tab=invoices&page=2")];
    assert_eq!(all.each_ref().map(|page| rows(page)), [100, 100, 30]);
    for at in 0..MANY {
        let number = format!(">M{at:03}</a>");
        assert_eq!(all.iter().filter(|page| page.contains(&number)).count(), 1, "{number} stands on one page");
    }
    let sum: usize = (0..MANY).map(|at| 10 + at).sum();
    let sum = format!("{},{:03}.00", sum / 1_000, sum % 1_000);
    for (page, shown) in all.iter().zip(["1–100 of 230", "101–200 of 230", "201–230 of 230"]) {
        assert!(page.contains(shown) && page.contains(&sum), "{shown}, {sum}");
    }
    assert!(all[0].contains("tab=invoices&amp;page=1") || all[0].contains("tab=invoices&#38;page=1"));
    assert_eq!(rows(&page(&desk, "tab=invoices&page=18446744073709551615")), 0);
}

#[test]
fn filter_and_order_stand_in_the_address_and_in_the_file() {
    let desk = desk();
    let late = page(&desk, "tab=invoices&show=late");
    assert!(late.contains("1–100 of 115") && !late.contains(">M001</a>"));
    let found = page(&desk, "tab=invoices&q=m01");
    assert!(found.contains("1–10 of 10") && rows(&found) == 10);
    let largest = page(&desk, "tab=invoices&sort=open");
    assert!(largest.contains(">M229</a>") && !largest.contains(">M000</a>"));
    let smallest = page(&desk, "tab=invoices&sort=-open");
    assert!(smallest.contains(">M000</a>") && !smallest.contains(">M229</a>"));
    let none = page(&desk, "tab=invoices&q=nothing");
    assert!(rows(&none) == 0 && none.contains("Nothing fits"));
    let (_, file) = desk.get("/customers/M1?tab=invoices&show=late&sort=open&as=csv");
    assert_eq!(file.lines().count(), 1 + MANY / 2);
    assert!(file.lines().nth(1).is_some_and(|line| line.starts_with("M228")), "{file}");
}

#[test]
fn a_form_offers_a_few_and_takes_any_number() {
    let desk = desk();
    for path in ["/customers/M1", "/customers/M1/receipts"] {
        let (_, page) = desk.get(path);
        let offered = page.matches("<option value=\"M").count();
        assert!((1..=100).contains(&offered), "{path}: {offered}");
        assert!(page.contains("230 invoices are open"), "{path}");
    }
    desk.done("/customers/M1/disputes", "item=M229&reason=price&amount=");
    assert!(desk.get("/customers/M1").1.contains("M229"), "the timeline tells of it");
    desk.done("/customers/M1/receipts", "amount=239&currency=EUR&on=2026-11-19&item=M229");
    assert!(desk.get("/invoices/M229").1.contains("settled"));
}

#[test]
fn receipts_come_in_pages_with_what_came_in() {
    let desk = desk();
    for at in 0..105 {
        desk.pay("M1", "1.00", &format!("M{at:03}"));
    }
    let (first, second) = (page(&desk, "tab=receipts"), page(&desk, "tab=receipts&page=1"));
    assert_eq!((rows(&first), rows(&second)), (100, 5));
    assert!(first.contains("1–100 of 105") && first.contains("€105.00"));
    let one = page(&desk, "tab=receipts&q=M007");
    assert!(rows(&one) == 1 && one.contains("€1.00"));
    let (_, file) = desk.get("/customers/M1?tab=receipts&as=csv&q=M007");
    assert_eq!(file.lines().count(), 2);
}
