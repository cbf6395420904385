//! Real exports, if they lie beside the project: counts and sums equal an independent reading by plain `csv`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use dunlin_core::money::{Decimal, Rounding};

use super::*;

/// The bytes of a file of public data; says when they are not there.
fn data(path: &str) -> Option<Vec<u8>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/ar").join(path);
    let bytes = std::fs::read(&path).ok();
    if bytes.is_none() {
        println!("skipped: {} is not there", path.display());
    }
    bytes
}

fn records(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(bytes);
    let headers = reader.headers().expect("a header").clone();
    let record = |record: csv::StringRecord| {
        headers.iter().map(str::to_owned).zip(record.iter().map(|cell| cell.trim().to_owned())).collect()
    };
    reader.records().map(|row| record(row.expect("a row"))).collect()
}

fn cents(text: &str) -> i64 {
    Decimal::parse(text).and_then(|value| value.to_minor(2, Rounding::HalfUp)).expect("an amount").0
}

/// A day from three numbers at the given places of a text parted by `-` or `/`.
fn day(text: &str, [year, month, day]: [usize; 3]) -> Date {
    let parts: Vec<&str> = text.split(['-', '/']).collect();
    let months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"];
    let months = months.into_iter().chain(["November", "December"]);
    let named = months.zip(1_i8..).find(|(name, _)| *name == parts[month]).map(|(_, number)| number);
    let month = named.unwrap_or_else(|| parts[month].parse().expect("a month"));
    Date::new(parts[year].parse().expect("a year"), month, parts[day].parse().expect("a day")).expect("a day")
}

fn import_bytes(book: &mut Book, name: &str, bytes: &[u8], options: Options) -> Result<ImportOutcome, AppError> {
    book.run(&ImportRequest {
        file_name: name,
        bytes,
        options,
        snapshot: false,
        dry_run: false,
        strict: false,
        accept_seller: true,
    })
}

#[test]
fn high_radius_open_items() {
    let Some(bytes) = data("highradius-open-items/open-invoices.csv") else { return };
    let rows = records(&bytes);
    let mut book = Book::new();
    let outcome = import_bytes(&mut book, "open-invoices.csv", &bytes, Options::default()).expect("certain by itself");
    let customers: BTreeSet<&str> = rows.iter().map(|row| row["cust_number"].as_str()).collect();
    assert_eq!(counts(&outcome), [rows.len() as u64, 0, 0, 0]);
    assert_eq!(outcome.also_customers, customers.len() as u64);
    for as_of in [date(2020, 1, 15), date(2020, 3, 31), date(2020, 4, 15), date(2026, 11, 19)] {
        let listed = rows.iter().filter(|row| day(&row["posting_date"], [2, 1, 0]) <= as_of);
        let amounts: Vec<i64> = listed.map(|row| cents(&row["converted_usd"])).collect();
        assert_eq!(book.open_on(as_of), (amounts.iter().sum(), amounts.len()), "{as_of}");
    }
    let codes: BTreeSet<&str> = rows.iter().map(|row| row["cust_payment_terms"].as_str()).collect();
    let unread = outcome.problems.iter().filter(|problem| problem.code == "terms.unreadable").count();
    assert_eq!(unread, codes.len(), "each of the codes is reported once");
    for row in rows.iter().step_by(97) {
        let item = book.item(&row["doc_id"]).item;
        assert_eq!(
            (item.due_on, item.currency.code()),
            (day(&row["due_in_date"], [2, 1, 0]), "USD"),
            "{}",
            item.number
        );
    }
    let again = import_bytes(&mut book, "open-invoices.csv", &bytes, Options::default()).expect("certain by itself");
    assert_eq!((counts(&again), again.changes.len()), ([0, 0, rows.len() as u64, 0], 0));
    book.is_sound();
}

/// Two files with a settlement date on every row: what was open on a past day is what had not been paid by then.
fn settled_file(path: &str, columns: [&str; 5], order: [usize; 3], days: &[Date]) {
    let Some(bytes) = data(path) else { return };
    let [number, issued, amount, settled, customer] = columns;
    let rows = records(&bytes);
    let mut book = Book::new();
    let outcome = import_bytes(&mut book, path, &bytes, Options::default()).expect("certain by itself");
    assert_eq!(counts(&outcome), [rows.len() as u64, 0, 0, 0]);
    let paid = rows.iter().filter(|row| cents(&row[amount]) > 0).count();
    assert_eq!(outcome.also_receipts, paid as u64);
    let customers: BTreeSet<&str> = rows.iter().map(|row| row[customer].as_str()).collect();
    assert_eq!(outcome.also_customers, customers.len() as u64);
    for as_of in days {
        let is_open = |row: &&BTreeMap<String, String>| {
            day(&row[issued], order) <= *as_of && day(&row[settled], order).max(day(&row[issued], order)) > *as_of
        };
        let amounts: Vec<i64> = rows.iter().filter(is_open).map(|row| cents(&row[amount])).collect();
        assert!(!amounts.is_empty(), "{as_of} is a day on which something was open");
        assert_eq!(book.open_on(*as_of), (amounts.iter().sum(), amounts.len()), "{as_of}");
    }
    assert_eq!(book.open_on(date(2026, 11, 19)), (0, 0));
    let disputed = rows.iter().find(|row| row.values().any(|cell| cell == "Yes" || cell == "Disputed")).expect("one");
    assert_eq!(book.item(&disputed[number]).disputes.len(), 1);
    let again = import_bytes(&mut book, path, &bytes, Options::default()).expect("certain by itself");
    assert_eq!((counts(&again), again.changes.len()), ([0, 0, rows.len() as u64, 0], 0));
    book.is_sound();
}

#[test]
fn ibm_late_payment() {
    settled_file(
        "ibm-late-payment/accounts-receivable.csv",
        ["invoiceNumber", "InvoiceDate", "InvoiceAmount", "SettledDate", "customerID"],
        [2, 0, 1],
        &[date(2012, 3, 1), date(2012, 12, 31), date(2013, 6, 30), date(2013, 11, 15), date(2013, 12, 1)],
    );
}

#[test]
fn yellevate_disputes() {
    settled_file(
        "yellevate-disputes/invoices.csv",
        ["invoice_number", "invoice_date", "invoice_amount", "settled_date", "customer_id"],
        [0, 1, 2],
        &[date(2020, 2, 1), date(2020, 12, 31), date(2021, 6, 30)],
    );
}

#[test]
fn exports_of_programs_are_imported_or_refused_with_what_to_do() {
    let files = [
        ("gnucash/invoice.csv", None),
        ("invoice2go/i2g_clients.csv", Some("customers")),
        ("invoice2go/i2g_invoices.csv", Some("invoices")),
        ("ledgersmb/example-ap-batch-upload.csv", None),
        ("ledgersmb/example-coa-upload.csv", None),
        ("wave/wave_clients.csv", Some("customers")),
        ("wave/wave_expenses.csv", None),
        ("wave/wave_vendors.csv", None),
    ];
    for (path, kind) in files {
        let Some(bytes) = data(&format!("app-exports/{path}")) else { return };
        let mut book = Book::new();
        match (import_bytes(&mut book, path, &bytes, Options::default()), kind) {
            (Ok(outcome), Some(kind)) => {
                assert_eq!((outcome.kind.name(), outcome.rejected), (kind, 0), "{path}: {:?}", outcome.problems);
                let rows = records(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes));
                assert_eq!(outcome.created, rows.len() as u64, "{path}");
                book.is_sound();
            }
            (Err(error), None) => assert!(error.hint.is_some_and(|hint| !hint.is_empty()), "{path}: {}", error.message),
            (Ok(outcome), None) => panic!("{path} was taken for {}", outcome.kind.name()),
            (Err(error), Some(_)) => panic!("{path}: {} {:?}", error.message, error.hint),
        }
    }
}
