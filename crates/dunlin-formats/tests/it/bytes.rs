//! Any bytes: never a panic, and what we write we read.

use dunlin_core::money::{Currency, Money};
use dunlin_formats::{Options, OutCell, Record, read, write_csv, write_xlsx};
use jiff::civil::Date;
use proptest::prelude::*;

fn try_all(bytes: &[u8]) {
    let options = Options { default_currency: Currency::find("EUR"), ..Options::default() };
    for kind in [
        None,
        Some(dunlin_formats::Kind::Invoices),
        Some(dunlin_formats::Kind::Receipts),
        Some(dunlin_formats::Kind::Customers),
    ] {
        if let Ok(reading) = read("any", bytes, &Options { kind, ..options.clone() }) {
            let (records, _) = reading.read_all();
            assert!(records.len() <= reading.records);
        }
    }
}

fn plain_text() -> impl Strategy<Value = String> {
    // Letters, signs, quotes, delimiters and formula starts; outer spaces and control characters are not kept by design.
    "[A-Za-zäßЖé=+@'\",;|.0-9&-][A-Za-zäßЖé=+@'\",;|.0-9 &-]{0,20}[A-Za-zäßЖ]"
}

prop_compose! {
    fn invoice()(number in "[0-9][A-Z0-9/]{0,9}[A-Z]", name in plain_text(), days in 0..40_000_i32, minor in -1_000_000_000_i64..1_000_000_000)
        -> (String, String, Date, i64)
    {
        let date = jiff::civil::date(1990, 1, 1).checked_add(jiff::Span::new().days(days)).expect("before 2100");
        (number, name, date, minor)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        try_all(&bytes);
    }

    #[test]
    fn arbitrary_cells_under_known_headers_never_panic(
        cells in prop::collection::vec(prop::collection::vec("[-+0-9.,/ ':A-Zäé€$()\"\u{a0}E№]{0,14}", 0..9), 0..12),
    ) {
        let mut text = "Invoice no;Customer;Invoice date;Due date;Amount;Open amount;Currency;Disputed\n".to_owned();
        for row in cells {
            text.push_str(&row.join(";"));
            text.push('\n');
        }
        try_all(text.as_bytes());
    }

    #[test]
    fn damaged_spreadsheets_never_panic(at in 0..6_000_usize, byte: u8) {
        let money = Money { minor: 100, currency: Currency::EUR };
        let row = vec![OutCell::Text("1".to_owned()), OutCell::Text("A".to_owned()), OutCell::Amount(money)];
        let mut bytes = write_xlsx("List", &["Invoice no", "Customer", "Amount"], [row]).expect("fits");
        let at = at % bytes.len();
        bytes[at] = byte;
        try_all(&bytes);
    }

    #[test]
    fn what_is_written_is_read(rows in prop::collection::vec(invoice(), 1..20)) {
        let cells = |(number, name, date, minor): &(String, String, Date, i64)| vec![
            OutCell::Text(number.clone()),
            OutCell::Text(name.clone()),
            OutCell::Date(*date),
            OutCell::Amount(Money { minor: *minor, currency: Currency::EUR }),
            OutCell::Text("EUR".to_owned()),
        ];
        let headers = ["invoice_number", "customer_name", "issued_on", "amount", "currency"];
        let csv = write_csv(&headers, rows.iter().map(cells), false);
        let xlsx = write_xlsx("List", &headers, rows.iter().map(cells)).expect("fits");
        for bytes in [csv, xlsx] {
            let reading = read("f", &bytes, &Options::default()).map_err(|refusal| TestCaseError::fail(format!("{refusal:?}")))?;
            let (records, problems) = reading.read_all();
            prop_assert_eq!(records.len(), rows.len(), "{:?}", problems);
            for ((_, record), (number, name, date, minor)) in records.iter().zip(&rows) {
                let Record::Invoice(invoice) = record else { return Err(TestCaseError::fail("not an invoice")) };
                prop_assert_eq!(&invoice.number, number);
                prop_assert_eq!(invoice.customer.name.as_ref().or(invoice.customer.number.as_ref()), Some(name));
                prop_assert_eq!((invoice.issued_on, invoice.amount_minor), (Some(*date), *minor));
            }
        }
    }
}
