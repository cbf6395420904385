//! Files that real programs wrote, when the folder with them lies beside the project; compared with a plain independent reading.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use dunlin_core::money::Currency;
use dunlin_formats::{Kind, Options, Record, read};

pub(crate) fn folder(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(name);
    if !path.is_dir() {
        println!("skipped: {} is not there", path.display());
        return None;
    }
    Some(path)
}

fn usd() -> Options {
    Options { default_currency: Currency::find("USD"), ..Options::default() }
}

/// Rows by header, read with the csv crate alone.
fn independent(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(bytes);
    reader.deserialize().map(|row| row.expect("a plain file")).collect()
}

/// Cents of a plain decimal, rounded half up.
fn cents(text: &str) -> i64 {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let thousandths: i64 = format!("{fraction:0<3}")[..3].parse().expect("figures");
    whole.parse::<i64>().expect("figures") * 100 + (thousandths + 5) / 10
}

#[test]
fn open_items_of_an_erp() {
    let Some(folder) = folder("ar/highradius-open-items") else { return };
    let bytes = std::fs::read(folder.join("open-invoices.csv")).expect("readable");
    let want = independent(&bytes);
    let reading = read("open-invoices.csv", &bytes, &Options::default()).expect("certain");
    assert_eq!((reading.kind, reading.records), (Kind::Invoices, want.len()));
    let (records, problems) = reading.read_all();
    assert_eq!(problems.iter().map(|p| p.code).collect::<Vec<_>>(), ["amount.rounded"], "{problems:#?}");
    assert_eq!(records.len(), 6_962);
    for ((_, record), want) in records.iter().zip(&want) {
        let Record::Invoice(invoice) = record else { panic!("{record:?}") };
        let day = |header: &str| want[header].split('-').rev().collect::<Vec<_>>().join("-");
        assert_eq!(invoice.number, want["doc_id"]);
        assert_eq!(invoice.customer.number.as_deref(), Some(want["cust_number"].as_str()));
        assert_eq!(invoice.customer.name.as_deref(), Some(want["name_customer"].trim()));
        assert_eq!(invoice.issued_on.map(|d| d.to_string()), Some(day("posting_date")));
        assert_eq!(invoice.due_on.map(|d| d.to_string()), Some(day("due_in_date")));
        assert_eq!(invoice.terms.as_deref(), Some(want["cust_payment_terms"].as_str()));
        assert_eq!((invoice.amount_minor, invoice.currency.code()), (cents(&want["converted_usd"]), "USD"));
    }
}

#[test]
fn settled_invoices_with_unpadded_dates() {
    let Some(folder) = folder("ar/ibm-late-payment") else { return };
    let bytes = std::fs::read(folder.join("accounts-receivable.csv")).expect("readable");
    let want = independent(&bytes);
    let reading = read("accounts-receivable.csv", &bytes, &usd()).expect("certain");
    assert_eq!((reading.kind, reading.records), (Kind::Invoices, want.len()));
    let (records, problems) = reading.read_all();
    assert_eq!(records.len(), want.len());
    let codes: Vec<_> = problems.iter().map(|p| p.code).collect();
    assert_eq!(codes, ["country.unknown", "currency.assumed"]);
    for ((_, record), want) in records.iter().zip(&want) {
        let Record::Invoice(invoice) = record else { panic!("{record:?}") };
        let day = |header: &str| {
            let parts: Vec<u32> = want[header].split('/').map(|part| part.parse().expect("figures")).collect();
            Some(format!("{}-{:02}-{:02}", parts[2], parts[0], parts[1]))
        };
        assert_eq!(invoice.number, want["invoiceNumber"]);
        assert_eq!(invoice.issued_on.map(|d| d.to_string()), day("InvoiceDate"));
        assert_eq!(invoice.due_on.map(|d| d.to_string()), day("DueDate"));
        assert_eq!(invoice.settled_on.map(|d| d.to_string()), day("SettledDate"));
        assert_eq!(invoice.amount_minor, cents(&want["InvoiceAmount"]));
        assert_eq!(invoice.disputed, Some(want["Disputed"] == "Yes"));
        assert!(invoice.sent_by.is_some());
        assert_eq!(invoice.customer.country, None);
    }
}

#[test]
fn disputes_with_month_names() {
    let Some(folder) = folder("ar/yellevate-disputes") else { return };
    let bytes = std::fs::read(folder.join("invoices.csv")).expect("readable");
    let want = independent(&bytes);
    let (records, problems) = read("invoices.csv", &bytes, &usd()).expect("certain").read_all();
    assert_eq!(records.len(), want.len());
    assert_eq!(problems.iter().map(|p| p.code).collect::<Vec<_>>(), ["currency.assumed"]);
    let months = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    for ((_, record), want) in records.iter().zip(&want) {
        let Record::Invoice(invoice) = record else { panic!("{record:?}") };
        let parts: Vec<&str> = want["settled_date"].split('-').collect();
        let month = months.iter().position(|name| *name == parts[1]).map_or(0, |at| at + 1);
        assert_eq!(invoice.settled_on.map(|d| d.to_string()), Some(format!("{}-{month:02}-{}", parts[0], parts[2])));
        assert_eq!(invoice.disputed, Some(want["disputed"] == "Disputed"));
        assert_eq!(invoice.amount_minor, cents(&want["invoice_amount"]));
        assert!(invoice.customer.country.is_some(), "{}", want["country"]);
    }
}

#[test]
fn every_export_is_read_or_refused_for_what_it_is() {
    let Some(folder) = folder("ar") else { return };
    for (file, want) in [
        ("app-exports/gnucash/invoice.csv", Err("header.missing")),
        ("app-exports/invoice2go/i2g_clients.csv", Ok((Kind::Customers, 2))),
        ("app-exports/invoice2go/i2g_invoices.csv", Ok((Kind::Invoices, 4))),
        ("app-exports/ledgersmb/example-ap-batch-upload.csv", Err("kind.vendor_bills")),
        ("app-exports/ledgersmb/example-ar-batch-upload.csv", Ok((Kind::Invoices, 2))),
        ("app-exports/ledgersmb/example-coa-upload.csv", Err("kind.accounts")),
        ("app-exports/wave/wave_clients.csv", Ok((Kind::Customers, 4))),
        ("app-exports/wave/wave_expenses.csv", Err("kind.ledger")),
        ("app-exports/wave/wave_invoices.csv", Err("kind.ledger")),
        ("app-exports/wave/wave_vendors.csv", Err("kind.vendors")),
        ("traffic-fine-collection-log/events.csv", Err("kind.unknown")),
    ] {
        let bytes = std::fs::read(folder.join(file)).expect(file);
        let result = read(file, &bytes, &usd());
        let seen = result.as_ref().map(|reading| (reading.kind, reading.records)).map_err(|refusal| refusal.code);
        assert_eq!(seen, want, "{file}: {result:?}");
        if let Ok(reading) = result {
            let (records, problems) = reading.read_all();
            assert_eq!(records.len(), reading.records, "{file}: {problems:?}");
        }
    }
}

#[test]
fn totals_of_an_invoicing_app() {
    let Some(folder) = folder("ar/app-exports") else { return };
    let bytes = std::fs::read(folder.join("invoice2go/i2g_invoices.csv")).expect("readable");
    let (records, _) = read("i2g_invoices.csv", &bytes, &usd()).expect("invoices").read_all();
    let seen: Vec<_> = records
        .iter()
        .map(|(_, record)| match record {
            Record::Invoice(i) => {
                (i.number.as_str(), i.customer.name.as_deref(), i.amount_minor, i.open_minor, i.currency.code())
            }
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(seen[0], ("1", Some("Barry Gordon"), 95_355, Some(95_355), "ILS"));
    assert_eq!(seen[3], ("3", Some("Daily Planet"), 36_720, Some(36_720), "USD"));
}

#[test]
fn bank_files_never_panic() {
    let Some(folder) = folder("bank/csv") else { return };
    let mut files = 0;
    let mut open = vec![folder];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).expect("readable") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            files += 1;
            let bytes = std::fs::read(&path).expect("readable");
            for kind in [None, Some(Kind::Invoices), Some(Kind::Receipts), Some(Kind::Customers)] {
                if let Ok(reading) = read("bank", &bytes, &Options { kind, ..usd() }) {
                    let (records, _) = reading.read_all();
                    assert!(records.len() <= reading.records, "{}", path.display());
                }
            }
        }
    }
    assert!(files > 20, "{files}");
}
