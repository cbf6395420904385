//! Electronic invoices of each syntax, written for these tests: what is read from which element (R1.8, R1.10).

use dunlin_core::money::Money;
use dunlin_formats::{Content, Document, DocumentKind, EInvoice, EInvoiceType, StatedDiscount, read_einvoice};
use jiff::civil::{Date, date};

pub(crate) const UBL: &str = include_str!("../fixtures/einvoice/ubl-invoice.xml");
const UBL_CREDIT_NOTE: &str = include_str!("../fixtures/einvoice/ubl-credit-note.xml");
pub(crate) const CII: &str = include_str!("../fixtures/einvoice/cii-instalments.xml");
const ZUGFERD_1: &str = include_str!("../fixtures/einvoice/zugferd-1.xml");
pub(crate) const FATTURA: &str = include_str!("../fixtures/einvoice/fattura.xml");

pub(crate) fn document(bytes: &[u8]) -> Document {
    read_einvoice(bytes).expect("an invoice").expect("readable")
}

fn refusal(text: &str) -> &'static str {
    read_einvoice(text.as_bytes()).expect("an invoice").expect_err("refused").code
}

pub(crate) fn invoices(document: &Document) -> &[EInvoice] {
    let Content::Invoices(invoices) = &document.content else { panic!("{document:?}") };
    invoices
}

fn only(text: &str) -> (EInvoice, Vec<&'static str>) {
    let document = document(text.as_bytes());
    let [invoice] = invoices(&document) else { panic!("{document:?}") };
    (invoice.clone(), document.problems.iter().map(|problem| problem.code).collect())
}

fn amounts(invoice: &EInvoice) -> [Option<String>; 3] {
    [invoice.gross, invoice.prepaid, invoice.payable].map(|amount| amount.map(Money::to_decimal))
}

fn some<const N: usize>(texts: [&str; N]) -> [Option<String>; N] {
    texts.map(|text| Some(text.to_owned()))
}

fn parts(invoice: &EInvoice) -> Vec<(Date, i64)> {
    invoice.instalments.iter().map(|(day, amount)| (*day, amount.minor)).collect()
}

#[test]
fn a_ubl_invoice() {
    let document = document(UBL.as_bytes());
    assert_eq!((document.kind, document.version.as_deref()), (DocumentKind::Ubl, Some("2.1")));
    let (invoice, problems) = only(UBL);
    assert_eq!(problems, ["amount.rounded"], "190.004 was paid before");
    assert_eq!(
        (invoice.number.as_str(), invoice.kind, invoice.currency.code()),
        ("RE-0042", EInvoiceType::Invoice, "EUR")
    );
    assert_eq!((invoice.issued_on, invoice.due_on), (Some(date(2024, 2, 29)), Some(date(2024, 3, 30))));
    assert_eq!(amounts(&invoice), some(["1190.00", "190.00", "1000.50"]));
    assert_eq!(invoice.iban.as_deref(), Some("DE02120300000000202051"));
    assert_eq!(invoice.payment_reference.as_deref(), Some("RF18 5390 0754 7034"));
    assert_eq!((invoice.order_reference.as_deref(), invoice.corrects), (Some("PO-7"), None));
    assert_eq!(invoice.seller.name.as_deref(), Some("Mühle & Söhne GmbH"));
    let buyer = invoice.buyer;
    assert_eq!([buyer.name, buyer.number, buyer.tax_number], some(["Laden sp. z o.o.", "10017", "PL1234567890"]));
    assert_eq!(buyer.address_lines, ["Am Markt 3", "Hinterhaus"]);
    assert_eq!(
        [buyer.postcode, buyer.city, buyer.country, buyer.email],
        some(["01099", "Łódź", "PL", "eingang@laden.example"])
    );
}

#[test]
fn discounts_for_machines_stay_in_the_text_as_well() {
    let (invoice, _) = only(UBL);
    let base = Money::parse("500.00", invoice.currency);
    let want = [(7, 300, base), (14, 200, None)];
    assert_eq!(
        invoice.discounts,
        want.map(|(days, percent_hundredths, base)| StatedDiscount { days, percent_hundredths, base })
    );
    assert!(invoice.terms.expect("terms").ends_with("#SKONTO#TAGE=14#PROZENT=2.00#\n30 Tage netto"));
    let (invoice, problems) = only(&UBL.replace("PROZENT=2.00#", "PROZENT=2#").replace("190.004", "190.00"));
    assert_eq!((invoice.discounts.len(), problems), (1, vec!["terms.skonto_malformed"]));
    let (_, problems) = only(&UBL.replace("30 Tage netto", "Bestellung #17").replace("190.004", "190.00"));
    assert_eq!(problems, Vec::<&str>::new(), "a # in free text is no fault");
}

#[test]
fn a_credit_note_is_in_the_buyers_favour() {
    let bytes: Vec<u8> = UBL_CREDIT_NOTE
        .replace("Kund AB", "Kundv\u{e5}rd AB")
        .chars()
        .map(|c| u8::try_from(u32::from(c)).expect("Latin 1"))
        .collect();
    let document = document(&bytes);
    let [invoice] = invoices(&document) else { panic!("{document:?}") };
    assert_eq!(
        (invoice.kind, amounts(invoice)),
        (EInvoiceType::CreditNote, some(["-10835.00", "-834.90", "-10000.00"]))
    );
    assert_eq!((invoice.corrects.as_deref(), invoice.due_on), (Some("RE-0042"), None));
    assert_eq!((invoice.buyer.name.as_deref(), document.problems.len()), (Some("Kundvård AB"), 0));
    let (negative, problems) = only(&UBL_CREDIT_NOTE.replace("SEK\">", "SEK\">-").replace("--", ""));
    assert_eq!(
        (amounts(&negative), problems),
        (some(["-10835.00", "-834.90", "-10000.00"]), vec!["credit_note.negative"])
    );
}

#[test]
fn an_invoice_with_negative_totals_keeps_its_signs() {
    let (invoice, problems) = only(&UBL.replace("EUR\">", "EUR\">-").replace("190.004", "190.00"));
    assert_eq!((invoice.kind, amounts(&invoice)), (EInvoiceType::Invoice, some(["-1190.00", "-190.00", "-1000.50"])));
    assert_eq!((invoice.corrects.as_deref(), problems), (Some("RE-0041"), vec![]));
}

#[test]
fn a_cross_industry_invoice_in_parts() {
    let (invoice, problems) = only(CII);
    assert_eq!((invoice.kind, problems), (EInvoiceType::Prepayment, vec![]));
    assert_eq!(amounts(&invoice), [Some("1200.00".to_owned()), None, Some("1200.00".to_owned())]);
    assert_eq!(parts(&invoice), [(date(2024, 2, 14), 60_000), (date(2024, 3, 15), 60_000)]);
    assert_eq!(invoice.due_on, Some(date(2024, 3, 15)), "all of it is due on the last day");
    assert_eq!(invoice.discounts, [StatedDiscount { days: 10, percent_hundredths: 200, base: None }]);
    assert_eq!(invoice.terms.as_deref(), Some("50 % à 30 jours\nle reste à 60 jours"));
    assert_eq!(
        (invoice.order_reference.as_deref(), invoice.payment_reference.as_deref()),
        (Some("BC-3"), Some("2024/15"))
    );
    let buyer = invoice.buyer;
    assert_eq!([buyer.number, buyer.tax_number, buyer.email], some(["K-9", "FR19787878784", "compta@client.example"]));
    assert_eq!((buyer.address_lines.len(), buyer.city.as_deref()), (2, Some("Lyon")));
}

#[test]
fn several_days_without_amounts_are_no_due_date() {
    let without = CII.replace("<ram:PartialPaymentAmount>600.00</ram:PartialPaymentAmount>", "");
    let (invoice, problems) = only(&without);
    assert_eq!((invoice.due_on, parts(&invoice), problems), (None, vec![], vec!["due_on.several"]));
}

#[test]
fn zugferd_1_counts_a_discount_from_its_own_day() {
    let (invoice, problems) = only(ZUGFERD_1);
    assert_eq!(problems, ["totals.do_not_tie"]);
    assert_eq!((invoice.due_on, invoice.order_reference.as_deref()), (None, Some("B-1")));
    assert_eq!(invoice.discounts, [StatedDiscount { days: 14, percent_hundredths: 200, base: None }], "4 days later");
}

#[test]
fn italian_invoices_of_one_file() {
    let document = document(FATTURA.as_bytes());
    assert_eq!((document.kind, document.version.as_deref()), (DocumentKind::FatturaPa, Some("FPR12")));
    let problems: Vec<_> = document.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(problems, ["invoice.left_out"], "the third has no number");
    let [fee, credit_note] = invoices(&document) else { panic!("{document:?}") };
    assert_eq!(amounts(fee), [Some("1220.00".to_owned()), None, Some("1020.00".to_owned())], "200.00 is withheld");
    assert_eq!(parts(fee), [(date(2024, 2, 10), 52_000), (date(2024, 3, 10), 50_000)]);
    assert_eq!(
        (fee.iban.as_deref(), fee.order_reference.as_deref()),
        (Some("IT60X0542811101000000123456"), Some("66685"))
    );
    assert_eq!(
        (fee.buyer.name.as_deref(), fee.buyer.tax_number.as_deref()),
        (Some("Mario Rossi"), Some("RSSMRA80A01H501U"))
    );
    assert_eq!(fee.seller.tax_number.as_deref(), Some("IT01234567890"));
    assert_eq!((credit_note.kind, credit_note.corrects.as_deref()), (EInvoiceType::CreditNote, Some("12/A")));
    assert_eq!(amounts(credit_note), [Some("-122.00".to_owned()), None, Some("-100.00".to_owned())], "split VAT");
}

/// A value of the wrapper's encoding, with a length of two bytes.
fn wrapped(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).expect("short").to_be_bytes();
    [&[tag, 0x82], length.as_slice(), content].concat()
}

#[test]
fn a_signed_wrapper_is_opened() {
    const SIGNED: [u8; 11] = [6, 9, 42, 134, 72, 134, 247, 13, 1, 7, 2];
    const DATA: [u8; 11] = [6, 9, 42, 134, 72, 134, 247, 13, 1, 7, 1];
    let signed = |content: &[u8]| {
        let data = wrapped(0x30, &[DATA.as_slice(), &wrapped(0xa0, &wrapped(0x04, content))].concat());
        let body = wrapped(0x30, &[&[2, 1, 1], wrapped(0x31, &[]).as_slice(), &data].concat());
        wrapped(0x30, &[SIGNED.as_slice(), &wrapped(0xa0, &body)].concat())
    };
    assert_eq!(document(&signed(FATTURA.as_bytes())), document(FATTURA.as_bytes()));
    for broken in [signed(b"a letter"), signed(FATTURA.as_bytes())[..500].to_vec()] {
        let refusal = read_einvoice(&broken).expect("signed").expect_err("refused");
        assert_eq!(refusal.code, "signature.no_invoice");
    }
}

#[test]
fn what_cannot_be_read_is_named_and_never_guessed() {
    let plain = UBL.replace("190.004", "190.00");
    for (from, to, want) in [
        ("2024-03-30</cbc:DueDate>", "30.03.2024</cbc:DueDate>", "date.unreadable"),
        ("2024-02-29<", "2023-02-29<", "date.unreadable, issued_on.missing"),
        (">1190.00<", ">1.190,00<", "amount.unreadable"),
        (">1190.00<", ">99999999999999999999.00<", "amount.too_large"),
        ("TaxInclusiveAmount currencyID=\"EUR\"", "TaxInclusiveAmount currencyID=\"PLN\"", "amount.currency_differs"),
        (">1000.50<", ">1001.50<", "totals.do_not_tie"),
        ("<cbc:InvoiceTypeCode>380", "<cbc:InvoiceTypeCode>999", "type.unknown"),
        ("cac:AccountingCustomerParty", "cac:Somebody", "buyer.missing"),
        ("cac:LegalMonetaryTotal", "cac:Total", "amount.missing"),
    ] {
        let (invoice, problems) = only(&plain.replace(from, to));
        assert_eq!(problems.join(", "), want, "{to}");
        assert_eq!(invoice.number, "RE-0042");
    }
}

#[test]
fn without_number_currency_or_kind_there_is_no_invoice() {
    assert_eq!(refusal(&UBL.replacen("<cbc:ID>RE-0042</cbc:ID>", "<cbc:ID> </cbc:ID>", 1)), "number.missing");
    assert_eq!(refusal(&UBL.replace(">EUR<", ">ECU<")), "currency.unknown");
    assert_eq!(refusal(&UBL.replace(">EUR<", ">DEM<")), "currency.withdrawn");
    assert_eq!(refusal(&CII.replace("<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>", "")), "currency.missing");
    assert_eq!(refusal(&CII.replace(">386<", ">999<")), "type.unknown");
    assert_eq!(refusal(&CII.replace("<ram:TypeCode>386</ram:TypeCode>", "")), "type.missing");
    assert_eq!(refusal(&CII.replace("ApplicableHeaderTradeSettlement", "Other")), "section.missing");
    assert_eq!(refusal("<FatturaElettronica><FatturaElettronicaHeader/></FatturaElettronica>"), "section.missing");
    assert_eq!(refusal("<Invoice xmlns='urn:mine'><ID>1</ID></Invoice>"), "einvoice.unknown_format");
    assert_eq!(refusal("<FatturaElettronicaSemplificata/>"), "einvoice.unknown_format");
    assert_eq!(refusal("<header xmlns='mfp:anaf:dgti:spv:respUploadFisier:v1'/>"), "anaf.answer");
    assert_eq!(refusal("<Invoice><ID>"), "xml.broken");
}

#[test]
fn other_files_are_left_to_others() {
    for text in [
        "",
        "Number;Amount\n17;5.00\n",
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'/>",
        "<header/>",
        "PK\u{3}\u{4}",
        "UNASSIGNED",
    ] {
        assert_eq!(read_einvoice(text.as_bytes()), None, "{text}");
    }
}
