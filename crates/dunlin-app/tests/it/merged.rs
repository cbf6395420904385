//! What belongs to a number that was merged into another one stays within reach: run rows, items of past days, letters, documents.

use dunlin_app::run::{self, Edit, Outbox, Proposing};
use dunlin_app::{joining, rows, summary};
use dunlin_core::money::Currency;
use jiff::civil::{Date, date};

use crate::bank::book;

/// The day of the book's clock, on which links begin.
const DAY: Date = date(2026, 10, 12);

#[test]
fn a_row_of_a_number_that_was_merged_later_is_its_own() {
    for (engine, store) in crate::books::both("merged_row") {
        let (mut app, setting) = book(store);
        let name = run::propose(&mut app, &setting, &Proposing::on(DAY)).expect("proposed").name;
        joining::merge(&mut app, &setting, "C2", "C1").expect("merged");
        let folder = tempfile::TempDir::new().expect("a folder");
        let mut outbox = Outbox::new(folder.path());
        let mut seen = |app: &mut _, customer| {
            let shown = run::preview(app, &setting, &mut outbox, &name, customer).expect("a row");
            (shown.row.customer, shown.edits.wishes.out)
        };
        assert_eq!(seen(&mut app, "C2"), ("C2".to_string(), false), "{engine}");
        let out = Edit::TakeOut { why: "asked to wait".to_string() };
        run::edit(&mut app, &setting, &name, "C2", &out).expect("taken out");
        assert_eq!(seen(&mut app, "C2"), ("C2".to_string(), true), "{engine}");
        assert_eq!(seen(&mut app, "C1"), ("C1".to_string(), false), "{engine}");
        let next = run::propose(&mut app, &setting, &Proposing::on(DAY)).expect("proposed").name;
        let shown = run::preview(&mut app, &setting, &mut outbox, &next, "C2").expect("a row").row;
        assert_eq!(shown.customer, "C1", "{engine}: a later run has one row for both");
    }
}

#[test]
fn items_of_a_day_before_the_merge_stand_once_each_under_their_number() {
    for (engine, store) in crate::books::both("merged_past") {
        let (mut app, setting) = book(store);
        joining::merge(&mut app, &setting, "C2", "C1").expect("merged");
        let before = date(2026, 10, 11);
        for (as_of, own) in [(before, "C2"), (DAY, "C1")] {
            let summary = summary::once(&mut app, &setting, as_of).expect("a summary");
            let mut wanted = rows::OpenRows { as_of, currency: Currency::EUR, bucket: None, customer: None };
            let page = rows::page(&mut app, &setting, &summary, &wanted, rows::Part::ALL).expect("a page");
            let mut found: Vec<(String, String)> =
                page.rows.into_iter().map(|row| (row.number, row.customer)).collect();
            found.sort_unstable();
            let want = [("INV-2026-1001", "C1"), ("INV-2026-1002", "C1"), ("INV-2026-1003", own)];
            let want = want.map(|(item, customer)| (item.to_string(), customer.to_string()));
            assert_eq!(found[..3], want, "{engine} {as_of}");
            wanted.customer = Some("C2".to_string());
            let listed = rows::open(&mut app, &setting, &wanted, rows::Part::ALL).expect("rows");
            assert_eq!(listed.count, if own == "C2" { 1 } else { 3 }, "{engine} {as_of}");
        }
    }
}
