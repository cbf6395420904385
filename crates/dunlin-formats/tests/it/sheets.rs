//! Spreadsheets: typed cells, several sheets.

use dunlin_core::money::Currency;
use dunlin_formats::{Options, Record, read};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};

fn eur() -> Options {
    Options { currency: Currency::find("EUR"), ..Options::default() }
}

fn fill(sheet: &mut Worksheet, first_row: u32) {
    let day = Format::new().set_num_format("yyyy-mm-dd");
    for (column, header) in (0_u16..).zip(["Invoice no", "Customer number", "Invoice date", "Due date", "Amount"]) {
        sheet.write_string(first_row, column, header).expect("inside");
    }
    let row = first_row + 1;
    sheet.write_number(row, 0, 1_930_438_491.0).expect("inside");
    sheet.write_string(row, 1, "00042").expect("inside");
    let date = ExcelDateTime::from_ymd(2020, 3, 30).expect("a day");
    sheet.write_datetime_with_format(row, 2, date, &day).expect("inside");
    sheet.write_number(row, 3, 43_951.0).expect("inside");
    sheet.write_number(row, 4, 0.1 + 0.2).expect("inside");
}

#[test]
fn typed_cells_need_no_proof() {
    let mut book = Workbook::new();
    book.add_worksheet().write_string(0, 0, "Report").expect("inside");
    fill(book.add_worksheet(), 3);
    let bytes = book.save_to_buffer().expect("in memory");
    let reading = read("list.xlsx", &bytes, &eur()).expect("one sheet is a list");
    let outcome = reading.rows().next().expect("a row");
    assert_eq!(outcome.row, 5);
    let Some(Record::Invoice(invoice)) = outcome.record else { panic!("{outcome:?}") };
    assert_eq!(invoice.number, "1930438491");
    assert_eq!(invoice.customer.number.as_deref(), Some("00042"));
    assert_eq!(invoice.issued_on.map(|d| d.to_string()).as_deref(), Some("2020-03-30"));
    assert_eq!(invoice.due_on.map(|d| d.to_string()).as_deref(), Some("2020-04-30"));
    assert_eq!(invoice.amount_minor, 30);
}

#[test]
fn two_lists_are_asked_for_by_name() {
    let mut book = Workbook::new();
    fill(book.add_worksheet().set_name("January").expect("valid"), 0);
    fill(book.add_worksheet().set_name("February").expect("valid"), 0);
    let bytes = book.save_to_buffer().expect("in memory");
    let refusal = read("list.xlsx", &bytes, &eur()).expect_err("two lists");
    assert_eq!(refusal.code, "sheet.uncertain");
    assert!(refusal.hint.contains("--sheet") && refusal.message.contains("\"February\""), "{refusal:?}");
    let options = Options { sheet: Some("February".to_owned()), ..eur() };
    assert_eq!(read("list.xlsx", &bytes, &options).expect("named").records, 1);
}
