//! Tables of banks: sheets of workbooks, pages called workbooks, and what a person says of a layout.

use dunlin_core::money::Currency;
use dunlin_formats::{BankColumn, DateOrder, DocumentKind, Options, TableLayout, inspect, inspect_with};
use jiff::civil::date;

use crate::bank::{minors, statement};

#[test]
fn each_sheet_is_a_part() {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, amount) in [("January", 1.0), ("February", 2.0)] {
        let sheet = book.add_worksheet().set_name(name).expect("valid");
        for (column, (header, value)) in (0..).zip([("Date", "2026-01-31"), ("Currency", "EUR")]) {
            sheet.write_string(0, column, header).expect("inside");
            sheet.write_string(1, column, value).expect("inside");
        }
        sheet.write_string(0, 2, "Amount").expect("inside");
        sheet.write_number(1, 2, amount).expect("inside");
    }
    let bytes = book.save_to_buffer().expect("in memory");
    let sheets = |options: &Options| {
        let documents = inspect_with("book.xlsx", &bytes, options).expect("read");
        documents
            .iter()
            .map(|document| (statement(document).sheet.clone(), minors(statement(document))))
            .collect::<Vec<_>>()
    };
    let (january, february) = ((Some("January".to_owned()), vec![100]), (Some("February".to_owned()), vec![200]));
    assert_eq!(sheets(&Options::default()), [january, february.clone()]);
    assert_eq!(sheets(&Options { sheet: Some("February".to_owned()), ..Options::default() }), [february]);
}

#[test]
fn a_page_called_a_workbook_is_a_table_where_it_is_plain() {
    let page = "<table><tr><td>Date</td><td>Details</td><td>Amount</td><td>Currency</td></tr>\
        <tr><td>2026-01-31</td><td>Invoice &quot;17&quot;</td><td>12.50</td><td>EUR</td></tr></table>";
    let documents = inspect("page.xls", page.as_bytes()).expect("plain");
    assert_eq!((documents[0].kind, documents[0].version.as_deref()), (DocumentKind::Xls, Some("html")));
    assert_eq!(statement(&documents[0]).entries[0].reference.as_deref(), Some("Invoice \"17\""));
}

#[test]
fn what_a_person_says_of_a_table_is_told_and_counts_for_the_next() {
    let text = "Wann,Summe A,Summe B\n03/04/2026,1.00,7.00\n";
    let said = Options {
        bank_columns: vec![(BankColumn::BookedOn, "Wann".to_owned()), (BankColumn::Amount, "#3".to_owned())],
        bank_account: Some("BG80".to_owned()),
        currency: Some(Currency::EUR),
        date_order: Some(DateOrder::Dmy),
        ..Options::default()
    };
    let documents = inspect_with("x.csv", text.as_bytes(), &said).expect("said");
    let first = statement(&documents[0]);
    assert_eq!((minors(first), first.account.as_deref()), (vec![700], Some("BG80")));
    let layout = first.layout.as_deref().expect("a table").clone();
    let knowing = |layouts: Vec<TableLayout>, account: Option<&str>| {
        let options = Options { layouts, bank_account: account.map(str::to_owned), ..Options::default() };
        let next = "Wann,Summe A,Summe B\n05/06/2026,2.00,8.00\n";
        inspect_with("y.csv", next.as_bytes(), &options).expect("a table")
    };
    let documents = knowing(vec![layout.clone()], None);
    let next = statement(&documents[0]);
    assert_eq!((minors(next), next.account.as_deref()), (vec![800], Some("BG80")));
    assert_eq!(next.entries[0].booked_on, Some(date(2026, 6, 5)));
    let other = TableLayout { account: Some("BG99".to_owned()), ..layout.clone() };
    let documents = knowing(vec![layout.clone(), other.clone()], None);
    assert_eq!(documents[0].problems[0].code, "account.uncertain");
    let documents = knowing(vec![layout, other], Some("BG99"));
    assert_eq!(statement(&documents[0]).account.as_deref(), Some("BG99"));
}

#[test]
fn a_header_that_is_not_there_is_a_problem() {
    let text = "Date,Amount,Currency\n2026-01-31,1.00,EUR\n";
    let said = Options { bank_columns: vec![(BankColumn::Text, "Memo".to_owned())], ..Options::default() };
    let documents = inspect_with("x.csv", text.as_bytes(), &said).expect("a table");
    assert_eq!((documents[0].problems[0].code, minors(statement(&documents[0]))), ("column.missing", vec![]));
}
