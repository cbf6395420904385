//! What a row becomes, and for what it is rejected.

use std::collections::BTreeMap;

use dunlin_core::account::CustomerKind;
use dunlin_core::money::Currency;
use dunlin_formats::{ContactRole, InvoiceRow, ItemKind, Options, Problem, Record, SentBy, Severity, read};

fn read_rows(text: &str) -> (Vec<(u64, Record)>, Vec<Problem>) {
    let options = Options { currency: Currency::find("EUR"), ..Options::default() };
    read("file.csv", text.as_bytes(), &options).unwrap_or_else(|refusal| panic!("{refusal:?}")).read_all()
}

fn invoices(text: &str) -> Vec<InvoiceRow> {
    let as_invoice = |record| match record {
        Record::Invoice(invoice) => Some(invoice),
        _ => None,
    };
    read_rows(text).0.into_iter().filter_map(|(_, record)| as_invoice(record)).collect()
}

fn codes(text: &str) -> Vec<(Option<u64>, &'static str, Severity)> {
    read_rows(text).1.iter().map(|problem| (problem.row, problem.code, problem.severity)).collect()
}

#[test]
fn a_full_row_is_typed() {
    let text = "customer_number,customer_name,contact_name,contact_role,email,phone,address_line1,address_line2,postcode,city,country,language,\
        sales_rep,account_manager,invoice_number,kind,issued_on,due_on,amount,open_amount,currency,terms,sent_on,sent_by,settled_on,disputed,reference,customer_kind,late_interest,late_fee\n\
        0042,Алфа ЕООД,Ана,owner,a@alfa.bg,+359 2,ул. 1,ет. 2,1000,София,България,bg,\
        Rep,Man,007,invoice,2025-01-02,2025-02-01,1200.50,200.50,BGN,2/10 net 30,2025-01-03,email,,yes,PO 1,consumer,\"1 % a month, months begun\",2 %\n";
    let all = invoices(text);
    let [invoice] = all.as_slice() else { panic!("{all:?}") };
    let customer = &invoice.customer;
    assert_eq!(customer.number.as_deref(), Some("0042"));
    assert_eq!((customer.country, customer.language), (Some("BG"), Some("bg")));
    assert_eq!(customer.contact_role, Some(ContactRole::Owner));
    assert_eq!(customer.phone.as_deref(), Some("+359 2"));
    assert_eq!((invoice.number.as_str(), invoice.kind), ("007", ItemKind::Invoice));
    assert_eq!((invoice.amount_minor, invoice.open_minor, invoice.currency.code()), (120_050, Some(20_050), "BGN"));
    assert_eq!((invoice.sent_by, invoice.disputed, invoice.settled_on), (Some(SentBy::Email), Some(true), None));
    assert_eq!(invoice.terms.as_deref(), Some("2/10 net 30"));
    let late = [invoice.late_interest.map(|one| one.to_string()), invoice.late_fee.as_ref().map(ToString::to_string)];
    assert_eq!(late, [Some("1.00 % a month, months begun".to_owned()), Some("2.00 %".to_owned())]);
    assert_eq!(customer.kind.map(CustomerKind::code), Some("consumer"));
}

#[test]
fn each_broken_row_is_rejected_for_its_own_reason() {
    let header = "Invoice no,Customer,Invoice date,Due date,Amount,Currency,Settled on,Disputed,Type,Open amount\n";
    for (row, want) in [
        (",A,2025-01-02,,5.00,EUR,,,,", "invoice_number.missing"),
        ("1,,2025-01-02,,5.00,EUR,,,,", "customer.missing"),
        ("1,A,,,5.00,EUR,,,,", "date.missing"),
        ("1,A,Pending,,5.00,EUR,,,,", "date.unreadable"),
        ("1,A,2025-01-02,2025-02-30,5.00,EUR,,,,", "date.unreadable"),
        ("1,A,0000-00-00,2025-02-20,5.00,EUR,,,,", "date.unreadable"),
        ("1,A,2025-01-02,,,EUR,,,,", "amount.missing"),
        ("1,A,2025-01-02,,five,EUR,,,,", "amount.unreadable"),
        ("1,A,2025-01-02,,99999999999999999999.00,EUR,,,,", "amount.too_large"),
        ("1,A,2025-01-02,,10000000000000.01,EUR,,,,", "amount.too_large"),
        ("1,A,2025-01-02,,-10000000000000.01,EUR,,,,", "amount.too_large"),
        ("1,A,2025-01-02,,10000000000000.00,EUR,,,,10000000000000.01", "amount.too_large"),
        ("1,A,2025-01-02,,1000000000000001,JPY,,,,", "amount.too_large"),
        ("1,A,2025-01-02,,5.00,XXX,,,,", "currency.unknown"),
        ("1,A,2025-01-02,,5.00,$,,,,", "currency.ambiguous"),
        ("1,A,2025-01-02,,€5.00,USD,,,,", "currency.contradicts"),
        ("1,A,2025-01-02,,5.00,EUR,Pending,,,", "date.unreadable"),
        ("1,A,2025-01-02,,5.00,EUR,,perhaps,,", "disputed.unreadable"),
        ("1,A,2025-01-02,,5.00,EUR,,,quotation,", "item_kind.unknown"),
        ("1,A,2025-01-02,,5.00,EUR,,,,6.00", "open_amount.exceeds"),
        ("1,A,2025-01-02,,5.00,EUR,,,,-1.00", "open_amount.exceeds"),
        ("1.93E+09,A,2025-01-02,,5.00,EUR,,,,", "number.shortened"),
        ("1,A,2025-01-02,,5.00,EUR,,,,,surplus", "row.too_wide"),
    ] {
        let text = format!("{header}{row}\n0002,B,2025-01-02,,5.00,EUR,,,,\n");
        let (records, problems) = read_rows(&text);
        let seen: Vec<_> = problems.iter().map(|p| (p.row, p.code, p.severity)).collect();
        assert_eq!(seen, [(Some(2), want, Severity::Error)], "{row}");
        assert_eq!(records.iter().map(|(row, _)| *row).collect::<Vec<_>>(), [3], "{row}");
    }
}

#[test]
fn signs_and_kinds_agree() {
    let header = "Invoice no,Customer,Invoice date,Amount,Type,Open amount\n";
    for (row, kind, amount, open) in [
        ("1,A,2025-01-02,5.00,,", ItemKind::Invoice, 500, None),
        ("1,A,2025-01-02,-5.00,,-2.00", ItemKind::CreditNote, -500, Some(-200)),
        ("1,A,2025-01-02,5.00,credit note,2.00", ItemKind::CreditNote, -500, Some(-200)),
        ("1,A,2025-01-02,(5.00),Gutschrift,", ItemKind::CreditNote, -500, None),
        ("1,A,2025-01-02,-5.00,invoice,", ItemKind::CreditNote, -500, None),
        ("1,A,2025-01-02,5.00,charge,0.00", ItemKind::Charge, 500, Some(0)),
    ] {
        let all = invoices(&format!("{header}{row}\n"));
        assert_eq!(all.len(), 1, "{row}");
        assert_eq!((all[0].kind, all[0].amount_minor, all[0].open_minor), (kind, amount, open), "{row}");
    }
}

#[test]
fn roundings_are_reported_once_a_column() {
    let text = "Invoice no,Customer,Invoice date,Amount,Open amount\n1,A,2025-01-02,1.005,1.00\n2,A,2025-01-02,0.1249,0.12\n3,A,2025-01-02,7.00,7.00\n";
    let (records, problems) = read_rows(text);
    assert_eq!(records.len(), 3);
    let [problem] = problems.as_slice() else { panic!("{problems:?}") };
    assert_eq!((problem.code, problem.row, problem.column.as_deref()), ("amount.rounded", None, Some("Amount")));
    assert!(problem.message.contains("2 amounts") && problem.message.contains("0.0001 EUR"), "{}", problem.message);
    assert_eq!(invoices(text)[0].amount_minor, 101);
}

#[test]
fn yen_and_dinars_have_their_own_digits() {
    let text =
        "Invoice no,Customer,Invoice date,Amount,Currency\n1,A,2025-01-02,1234.5,JPY\n2,A,2025-01-02,1.2345,KWD\n";
    let minor: Vec<i64> = invoices(text).iter().map(|invoice| invoice.amount_minor).collect();
    assert_eq!(minor, [1_235, 1_235]);
}

#[test]
fn empty_rows_and_totals_are_no_records() {
    let text = "Invoice no,Customer,Invoice date,Amount\n1,Total Oil Ltd,2025-01-02,5.00\n,,,\n\n2,B,2025-01-02,5.00\nTotal:,,,10.00\n";
    let options = Options { currency: Currency::find("EUR"), ..Options::default() };
    let reading = read("f", text.as_bytes(), &options).expect("plain");
    assert_eq!(reading.records, 2);
    let (records, problems) = reading.read_all();
    assert_eq!(records.iter().map(|(row, _)| *row).collect::<Vec<_>>(), [2, 5]);
    assert_eq!(problems.iter().map(|p| (p.row, p.code)).collect::<Vec<_>>(), [(Some(6), "row.total_skipped")]);
}

#[test]
fn leading_zeros_stay_and_spreadsheet_fractions_go() {
    let text = "Invoice no,Customer number,Invoice date,Amount\n0001930438491,00042,2025-01-02,5.00\n";
    let all = invoices(text);
    assert_eq!((all[0].number.as_str(), all[0].customer.number.as_deref()), ("0001930438491", Some("00042")));
    let fractions =
        "Invoice no,Customer number,Invoice date,Amount\n1930438491.0,42,2025-01-02,5.00\n17.0,42,2025-01-02,5.00\n";
    assert_eq!(invoices(fractions)[0].number, "1930438491");
    assert_eq!(codes(fractions), [(None, "number.fraction_removed", Severity::Warning)]);
    let versions = "Invoice no,Customer number,Invoice date,Amount\n1.0,42,2025-01-02,5.00\n1.1,42,2025-01-02,5.00\n";
    assert_eq!(invoices(versions)[0].number, "1.0");
}

#[test]
fn a_customer_column_of_codes_is_the_number() {
    let codes = "Invoice no,Customer,Invoice date,Amount\n1,K-1001,2025-01-02,5.00\n2,K-1002,2025-01-02,5.00\n";
    assert_eq!(invoices(codes)[0].customer.number.as_deref(), Some("K-1001"));
    let names = "Invoice no,Customer,Invoice date,Amount\n1,K-1001,2025-01-02,5.00\n2,Alpha,2025-01-02,5.00\n";
    assert_eq!(invoices(names)[0].customer.name.as_deref(), Some("K-1001"));
}

#[test]
fn unknown_words_are_gathered_and_left_empty() {
    let text = "Customer,E-mail,Country,Language\nA,a@b.example,391,de\nB,nobody,818,Klingon\nC,c@d.example; e@f.example,406,\n";
    let (records, problems) = read_rows(text);
    let seen: Vec<_> = problems.iter().map(|p| (p.code, p.row)).collect();
    assert_eq!(
        seen,
        [
            ("country.unknown", None),
            ("email.several", Some(4)),
            ("email.unreadable", Some(3)),
            ("language.unknown", Some(3))
        ]
    );
    let Record::Customer(last) = &records[2].1 else { panic!("customers") };
    assert_eq!((last.customer.email.as_deref(), last.customer.country), (Some("c@d.example"), None));
}

#[test]
fn iso_country_numbers_are_believed() {
    let text = "Customer,E-mail,Country\nA,,100\nB,,276\n";
    let (records, problems) = read_rows(text);
    let Record::Customer(first) = &records[0].1 else { panic!("customers") };
    assert_eq!((first.customer.country, problems.len()), (Some("BG"), 0));
}

#[test]
fn texts_hold_no_control_characters_and_no_guards() {
    let text = "Customer,E-mail,Address\n\"A\r\nBcc: x\",a@b.example,'=1+1\n";
    let Record::Customer(row) = &read_rows(text).0[0].1 else { panic!("customers") };
    assert_eq!(row.customer.name.as_deref(), Some("A Bcc: x"));
    assert_eq!(row.customer.address_line1.as_deref(), Some("=1+1"));
}

#[test]
fn a_contact_in_two_columns_is_one_name_also_from_memory() {
    let text = "customer_name,contact_first_name,contact_last_name,email\nA,Ann,Lee,a@b.example\n";
    let first = read("f", text.as_bytes(), &Options::default()).expect("customers");
    let options = Options { remembered: first.mapping.clone(), ..Options::default() };
    for reading in [first, read("f", text.as_bytes(), &options).expect("remembered")] {
        let Some(Record::Customer(row)) = reading.rows().next().and_then(|o| o.record) else { panic!("customers") };
        assert_eq!(row.customer.contact_name.as_deref(), Some("Ann Lee"));
    }
}

#[test]
fn receipts_name_a_customer_or_an_invoice() {
    let text = "Payment date;Amount received;Invoice number;Customer;Reference\n30.03.2025;1.234,50;0017;;RF18\n31.03.2025;5,00;;Alpha;\n31.03.2025;5,00;;;x\n";
    let (records, problems) = read_rows(text);
    let Record::Receipt(receipt) = &records[0].1 else { panic!("receipts: {records:?}") };
    assert_eq!((receipt.invoice_number.as_deref(), receipt.amount_minor), (Some("0017"), 123_450));
    assert_eq!(receipt.received_on.to_string(), "2025-03-30");
    assert_eq!(records.len(), 2);
    assert_eq!(problems.iter().map(|p| (p.row, p.code)).collect::<Vec<_>>(), [(Some(4), "customer.missing")]);
}

#[test]
fn rejected_rows_go_back_with_a_reason_and_come_in_again() {
    let text = "Rechnungs-Nr.;Kunde;Rechnungsdatum;Betrag\n1;A;30.03.2025;5,00\n2;-x;Pending;7,00\n\n3;\"B;C\";31.03.2025;abc\n";
    let options = Options { currency: Currency::find("EUR"), ..Options::default() };
    let reading = read("f", text.as_bytes(), &options).expect("invoices");
    let reasons: BTreeMap<u64, String> = reading.rows().filter_map(|o| Some((o.row, o.reason()?))).collect();
    assert_eq!(reasons.keys().copied().collect::<Vec<_>>(), [3, 5]);
    let bytes = reading.write_rejected(&reasons);
    let back = String::from_utf8(bytes.clone()).expect("UTF-8");
    let lines: Vec<&str> = back.lines().collect();
    assert_eq!(lines[0], "Rechnungs-Nr.;Kunde;Rechnungsdatum;Betrag;import_problem");
    assert!(lines[1].starts_with("2;'-x;Pending;7,00;") && lines[1].contains("Pending"), "{back}");
    assert!(lines[2].starts_with("3;\"B;C\";31.03.2025;abc;"), "{back}");
    let corrected = back.replace(";Pending;", ";30.03.2025;").replace(";abc;", ";9,00;");
    let again = read("f", corrected.as_bytes(), &options).expect("the same layout");
    assert!(again.rows().all(|outcome| outcome.record.is_some()));
    assert_eq!(again.unused_headers, Vec::<String>::new());
}
