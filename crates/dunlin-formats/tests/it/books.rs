//! The journal of one small book in each layout, byte for byte; what a layout cannot hold is refused.
//! `UPDATE_GOLDEN=1` writes the expected files anew.

use std::path::Path;

use dunlin_core::item::ItemKind;
use dunlin_core::ledger::{BookLine, EntryKind, Way};
use dunlin_core::money::Currency;
use dunlin_formats::{Journal, JournalFormat, JournalHead};
use jiff::civil::{Date, date};

fn currency(code: &str) -> Currency {
    Currency::find(code).expect(code)
}

fn head() -> JournalHead {
    JournalHead {
        creditor: "Meijer \"Koffie\" & Söhne B.V.".to_owned(),
        currency: Currency::EUR,
        from: Some(date(2026, 1, 1)),
        to: date(2026, 11, 19),
        made_on: date(2026, 11, 20),
    }
}

/// Every kind of entry and item, names that layouts could trip over, three currencies.
fn book() -> Vec<BookLine<'static>> {
    let smit = ("10482", "Bakkerij Smit B.V.");
    let odd = ("k 7/1", "=cmd|' /C calc'!A0; (\"Łódź\")\tZ.o.o.");
    let shop = ("C-17", "Kōhī \\ KK");
    let line = |on: Date, (customer, name), item, item_kind, kind, code, amount_minor| BookLine {
        on,
        customer,
        name,
        item,
        item_kind,
        issued_on: date(2026, 3, 2),
        kind,
        way: if kind == EntryKind::Allocated { Way::Bank } else { Way::Ledger },
        receipt: None,
        currency: currency(code),
        amount_minor,
        tax_minor: 0,
    };
    let partner = ("", "Baltic Collect");
    let by = |way, line: BookLine<'static>| BookLine { way, ..line };
    let taxed = |line: BookLine<'static>, tax_minor| BookLine { tax_minor, ..line };
    let (invoice, credit) = (ItemKind::Invoice, ItemKind::CreditNote);
    let moved = |line: BookLine<'static>| BookLine { way: Way::Ledger, ..line };
    vec![
        line(date(2026, 3, 2), smit, "2026-0412", invoice, EntryKind::Issued, "EUR", 124_050),
        line(date(2026, 3, 2), smit, "2026-0412", invoice, EntryKind::SettledBefore, "EUR", -24_050),
        line(date(2026, 3, 2), odd, "+12 (b);|\"", invoice, EntryKind::Issued, "EUR", 9_999),
        line(date(2026, 3, 2), shop, "J1", invoice, EntryKind::Issued, "JPY", 150_000),
        line(date(2026, 3, 2), shop, "K1", invoice, EntryKind::Issued, "KWD", 12_345),
        line(date(2026, 3, 3), smit, "2026-0412", invoice, EntryKind::Corrected, "EUR", -3_600),
        line(date(2026, 3, 3), smit, "2026-0412", invoice, EntryKind::Corrected, "EUR", 0),
        line(date(2026, 4, 1), odd, "C1", credit, EntryKind::Issued, "EUR", -1_000),
        line(date(2026, 4, 2), odd, "M1", ItemKind::Charge, EntryKind::Issued, "EUR", 4_000),
        line(date(2026, 4, 3), smit, "2026-0412", invoice, EntryKind::Allocated, "EUR", -50_005),
        line(date(2026, 4, 3), smit, "R1", ItemKind::OnAccount, EntryKind::Allocated, "EUR", -7),
        moved(line(date(2026, 4, 4), odd, "C1", credit, EntryKind::Allocated, "EUR", 1_000)),
        moved(line(date(2026, 4, 4), odd, "+12 (b);|\"", invoice, EntryKind::Allocated, "EUR", -1_000)),
        line(date(2026, 4, 5), shop, "J1", invoice, EntryKind::Allocated, "JPY", -150_000),
        taxed(line(date(2026, 4, 6), odd, "M2", ItemKind::Charge, EntryKind::Issued, "EUR", 6_050), 1_050),
        taxed(line(date(2026, 4, 7), odd, "M2", ItemKind::Charge, EntryKind::Waived, "EUR", -3_025), -525),
        by(Way::Partner, line(date(2026, 4, 8), smit, "2026-0412", invoice, EntryKind::Allocated, "EUR", -20_000)),
        by(Way::Commission, line(date(2026, 4, 8), partner, "R-7", invoice, EntryKind::Allocated, "EUR", 5_000)),
        by(
            Way::Arrived,
            line(date(2026, 4, 10), partner, "2026-04-10-3", invoice, EntryKind::Allocated, "EUR", 15_000),
        ),
    ]
}

pub(crate) fn written(format: JournalFormat, of: Option<Currency>) -> Vec<u8> {
    let head = JournalHead { currency: of.unwrap_or(Currency::EUR), ..head() };
    let mut journal = Journal::begin(format, head).expect("within a year");
    for line in book().iter().filter(|line| of.is_none_or(|of| of == line.currency)) {
        journal.add(line).expect("the layout holds it");
    }
    journal.finish()
}

#[expect(clippy::disallowed_methods, reason = "a switch of the person who runs the tests")]
fn check(name: &str, got: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var("UPDATE_GOLDEN").is_ok() {
        std::fs::write(&path, got).expect("written");
    }
    let want = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (got, want) = (String::from_utf8_lossy(got), String::from_utf8_lossy(&want));
    assert_eq!(got.lines().collect::<Vec<_>>(), want.lines().collect::<Vec<_>>(), "{name}");
    assert_eq!(got, want, "{name}: ends of lines");
}

#[test]
fn each_layout_of_a_small_book() {
    let eur = Some(Currency::EUR);
    check("journal.hledger", &written(JournalFormat::Hledger, None));
    check("journal.beancount", &written(JournalFormat::Beancount, None));
    check("journal.csv", &written(JournalFormat::Csv, None));
    check("journal.datev.csv", &written(JournalFormat::Datev, eur));
    check("journal.si", &written(JournalFormat::Sie, eur));
    check("journal.fec.txt", &written(JournalFormat::Fec, eur));
    check("journal-jpy.si", &written(JournalFormat::Sie, Some(currency("JPY"))));
}

#[test]
fn both_sides_of_every_entry_are_equal() {
    let bytes = written(JournalFormat::Csv, None);
    let mut sums = std::collections::BTreeMap::new();
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    for row in reader.records() {
        let row = row.expect("a row");
        let digits = currency(&row[8]).digits();
        let minor = |text: &str| text.replace('.', "").parse::<i64>().unwrap_or(0);
        assert!(row[9].len().max(row[10].len()) > usize::from(digits), "{row:?}");
        *sums.entry(row[0].to_owned()).or_insert(0) += minor(&row[9]) - minor(&row[10]);
    }
    assert_eq!(sums.len(), 20, "an entry without money is passed over");
    assert!(sums.values().all(|sum| *sum == 0), "{sums:?}");
}

#[test]
fn every_row_of_datev_has_its_columns_and_no_field_looks_like_a_formula() {
    let bytes = written(JournalFormat::Datev, Some(Currency::EUR));
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).flexible(true).from_reader(bytes.as_slice());
    let rows: Vec<csv::ByteRecord> = reader.byte_records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows[0].len(), 31, "fields of the head");
    assert!(rows[1..].iter().all(|row| row.len() == 120), "columns of each row");
    let is_formula = |cell: &[u8]| matches!(cell.first(), Some(b'=' | b'+' | b'-' | b'@'));
    assert!(!rows.iter().flatten().any(is_formula));
}

#[test]
fn what_a_layout_cannot_hold_is_refused() {
    let refused = |format, head, at: usize| match Journal::begin(format, head) {
        Ok(mut journal) => journal.add(&book()[at]).expect_err("refused").code,
        Err(refusal) => refusal.code,
    };
    let (datev, sie, fec) = (JournalFormat::Datev, JournalFormat::Sie, JournalFormat::Fec);
    let (yen, dinar) = (3, 4);
    for format in [datev, sie, fec] {
        assert_eq!(refused(format, head(), yen), "export.several_currencies");
    }
    for format in [datev, sie] {
        let open = JournalHead { from: None, ..head() };
        assert_eq!(refused(format, open, 0), "export.several_years");
        let long = JournalHead { from: Some(date(2025, 12, 31)), ..head() };
        assert_eq!(refused(format, long, 0), "export.several_years");
        let in_dinar = JournalHead { currency: currency("KWD"), ..head() };
        assert_eq!(refused(format, in_dinar, dinar), "export.too_many_digits");
    }
}
