//! What is certain is read; what is not is refused with the flag that settles it.

use dunlin_formats::{DateOrder, DecimalSign, Field, Kind, Options, Reading, Record, read};

fn eur() -> Options {
    Options { currency: dunlin_core::money::Currency::find("EUR"), ..Options::default() }
}

fn refused(text: &str, options: &Options) -> (&'static str, String) {
    let refusal = read("file.csv", text.as_bytes(), options).expect_err(text);
    (refusal.code, refusal.hint)
}

fn first_invoice(reading: &Reading<'_>) -> dunlin_formats::InvoiceRow {
    match reading.rows().next().and_then(|outcome| outcome.record) {
        Some(Record::Invoice(invoice)) => invoice,
        other => panic!("no invoice but {other:?}"),
    }
}

#[test]
fn the_date_order_is_proven_or_asked_for() {
    let open = "Invoice no,Customer,Invoice date,Due date,Amount\n1,A,03/04/25,03/05/25,5.00\n";
    let (code, hint) = refused(open, &eur());
    assert_eq!(code, "date_order.uncertain");
    assert!(hint.contains("--date-order"), "{hint}");

    let settled = Options { date_order: Some(DateOrder::Mdy), ..eur() };
    let invoice = first_invoice(&read("file.csv", open.as_bytes(), &settled).expect("settled"));
    assert_eq!(invoice.issued_on.map(|d| d.to_string()).as_deref(), Some("2025-03-04"));

    let proven = "Invoice no,Customer,Invoice date,Due date,Amount\n1,A,03/04/2025,03/05/2025,5.00\n2,A,05/04/2025,30/04/2025,5.00\n";
    let invoice = first_invoice(&read("file.csv", proven.as_bytes(), &eur()).expect("the due dates prove it"));
    assert_eq!(invoice.issued_on.map(|d| d.to_string()).as_deref(), Some("2025-04-03"));

    let own = "Invoice no,Customer,Invoice date,Due date,Amount\n1,A,13/04/2025,04/13/2025,5.00\n";
    let invoice = first_invoice(&read("file.csv", own.as_bytes(), &eur()).expect("each column proves its own"));
    assert_eq!(invoice.due_on.map(|d| d.to_string()).as_deref(), Some("2025-04-13"));

    let both = "Invoice no,Customer,Invoice date,Amount\n1,A,30/03/2025,5.00\n2,A,03/30/2025,5.00\n";
    assert_eq!(refused(both, &eur()).0, "date_order.contradictory");
}

#[test]
fn the_decimal_sign_is_proven_or_asked_for() {
    let open = "Invoice no;Customer;Invoice date;Amount\n1;A;2025-01-02;1.234\n2;A;2025-01-02;12.500\n";
    let (code, hint) = refused(open, &eur());
    assert_eq!(code, "decimal.uncertain");
    assert!(hint.contains("--decimal"), "{hint}");
    for (sign, minor) in [(DecimalSign::Comma, 123_400), (DecimalSign::Point, 123)] {
        let options = Options { decimal: Some(sign), ..eur() };
        assert_eq!(first_invoice(&read("f", open.as_bytes(), &options).expect("settled")).amount_minor, minor);
    }
    let proven = "Invoice no;Customer;Invoice date;Amount;Open amount\n1;A;2025-01-02;1.234;1,50\n";
    assert_eq!(first_invoice(&read("f", proven.as_bytes(), &eur()).expect("1,50 proves it")).amount_minor, 123_400);
    let both = "Invoice no;Customer;Invoice date;Amount\n1;A;2025-01-02;1.50\n2;A;2025-01-02;1,50\n";
    assert_eq!(refused(both, &eur()).0, "decimal.contradictory");
}

#[test]
fn columns_that_fit_equally_well_are_asked_for() {
    let text = "Invoice no,Customer,Invoice date,Amount,Total\n1,A,2025-01-02,5.00,6.00\n";
    let (code, hint) = refused(text, &eur());
    assert_eq!(code, "column.ambiguous");
    assert!(hint.contains("--column amount="), "{hint}");
    let options = Options { columns: vec![(Field::Amount, "Total".to_owned())], ..eur() };
    assert_eq!(first_invoice(&read("f", text.as_bytes(), &options).expect("named")).amount_minor, 600);
    let missing = "Invoice no,Customer,Invoice date,Net\n1,A,2025-01-02,5.00\n";
    let options = Options { kind: Some(Kind::Invoices), ..eur() };
    assert_eq!(refused(missing, &options).0, "column.missing");
}

#[test]
fn the_kind_is_asked_for_when_one_date_could_be_either() {
    let text = "Invoice no,Customer,Date,Amount\n1,A,2025-01-02,5.00\n";
    let (code, hint) = refused(text, &eur());
    assert_eq!(code, "kind.uncertain");
    assert!(hint.contains("--kind"), "{hint}");
    for kind in [Kind::Invoices, Kind::Receipts] {
        let options = Options { kind: Some(kind), ..eur() };
        let reading = read("f", text.as_bytes(), &options).expect("named");
        assert_eq!(reading.kind, kind);
        assert!(reading.rows().all(|outcome| outcome.record.is_some()));
    }
}

#[test]
fn the_currency_comes_from_somewhere_or_is_asked_for() {
    let text = "Invoice no,Customer,Invoice date,Amount\n1,A,2025-01-02,5.00\n";
    let (code, hint) = refused(text, &Options::default());
    assert_eq!(code, "currency.missing");
    assert!(hint.contains("--currency"), "{hint}");
    let assumed = Options { default_currency: dunlin_core::money::Currency::find("BGN"), ..Options::default() };
    let reading = read("f", text.as_bytes(), &assumed).expect("the creditor's");
    assert_eq!(first_invoice(&reading).currency.code(), "BGN");
    assert!(reading.read_all().1.iter().any(|problem| problem.code == "currency.assumed"));
    let header = text.replace("Amount", "Amount (USD)");
    let reading = read("f", header.as_bytes(), &assumed).expect("the header's");
    assert_eq!(first_invoice(&reading).currency.code(), "USD");
    assert!(reading.read_all().1.is_empty());
}

#[test]
fn remembered_mappings_hold_until_the_layout_changes() {
    let text = "Ref A,Ref B,Customer,Invoice date,Amount\n1,2,A,2025-01-02,5.00\n";
    let options = Options {
        kind: Some(Kind::Invoices),
        remembered: vec![(Field::InvoiceNumber, "Ref B".to_owned()), (Field::DueOn, "gone".to_owned())],
        ..eur()
    };
    let reading = read("f", text.as_bytes(), &options).expect("remembered");
    assert_eq!(first_invoice(&reading).number, "2");
    assert_eq!(reading.unused_headers, ["Ref A"]);
    let again = Options { remembered: reading.mapping.clone(), ..eur() };
    assert_eq!(read("f", text.as_bytes(), &again).expect("the same").mapping, reading.mapping);
}

#[test]
fn other_files_are_refused_for_what_they_are() {
    for (bytes, want) in [
        (&b"%PDF-1.7"[..], "file.not_supported"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "file.broken"),
        (b"<html><table><tr><td rowspan=2>1</td></tr></table>", "file.not_supported"),
        (b"{\"a\": 1}", "file.not_supported"),
        (b"", "file.empty"),
        (b"\n\n\n", "file.empty"),
        (b"PK\x03\x04", "file.broken"),
    ] {
        assert_eq!(read("file", bytes, &eur()).expect_err("no table").code, want);
    }
    let endless = format!(
        "Invoice no,Customer,Invoice date,Amount\n1,\"A,2025-01-02,5.00\n{}",
        "2,A,2025-01-02,5.00\n".repeat(300)
    );
    assert_eq!(refused(&endless, &eur()).0, "quote.unclosed");
}
