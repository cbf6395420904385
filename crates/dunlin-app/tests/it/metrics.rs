//! The figures of a period are those that a person gets from the book with a pocket calculator.

use dunlin_app::cases::{self, ReceiptInput};
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::metrics::{Metrics, Period, report};
use dunlin_app::{App, Clock, Setting, creditors};
use dunlin_core::money::Currency;
use dunlin_core::provision::Matrix;
use dunlin_core::ratio::Ratio;
use dunlin_formats::Options;
use dunlin_store::Store;
use jiff::civil::{Date, date};

const LIST: &str = "\
invoice_number,kind,customer_number,issued_on,amount,currency,terms
F-1,invoice,C1,2026-01-10,1000.00,EUR,net 30
F-2,invoice,C1,2026-02-10,800.00,EUR,net 30
F-3,invoice,C2,2026-03-10,700.00,EUR,net 30
N-1,credit note,C1,2026-03-15,-100.00,EUR,
F-4,invoice,C2,2026-03-20,900,JPY,net 30
F-5,invoice,C2,2026-04-01,50.00,EUR,net 30
";

fn book() -> (App, Setting) {
    let at = "2026-04-01T09:00:00Z".parse().expect("an instant");
    let mut app = App::new(Store::create(":memory:", at).expect("a book"), Clock::Fixed(at), "test");
    creditors::add(&mut app, &creditors::NewCreditor::default()).expect("a creditor");
    let setting = app.setting(None).expect("the creditor");
    let request = ImportRequest {
        file_name: "list.csv",
        bytes: LIST.as_bytes(),
        options: Options::default(),
        snapshot: false,
        dry_run: false,
        strict: false,
        accept_seller: false,
    };
    assert_eq!(import(&mut app, &setting, &request).expect("a list").created, 6);
    for (item, amount, on) in [("F-1", "1000.00", date(2026, 2, 20)), ("F-2", "300.00", date(2026, 3, 20))] {
        let input =
            ReceiptInput { customer: "C1", amount, currency: Some("EUR"), on, item: Some(item), reference: None };
        cases::add_receipt(&mut app, &setting, &input).expect("a receipt");
    }
    (app, setting)
}

fn figures(from: Date, to: Date) -> Metrics {
    let (mut app, setting) = book();
    report(&mut app, &setting, Period::new(from, to).expect("a period")).expect("figures")
}

fn days(ratio: Option<Ratio>) -> String {
    ratio.map_or_else(|| "–".into(), |ratio| ratio.to_decimal(2))
}

fn percent(ratio: Option<Ratio>) -> String {
    ratio.map_or_else(|| "–".into(), |ratio| ratio.to_percent(2))
}

#[test]
fn two_months_of_a_small_book() {
    let metrics = figures(date(2026, 2, 1), date(2026, 3, 31));
    let euro = &metrics.currencies[0];
    assert_eq!((metrics.period.days(), metrics.period.months()), (59, Some(2)));
    assert_eq!((euro.sales_minor, euro.received_minor, euro.opening_minor), (140_000, 130_000, 100_000));
    assert_eq!(euro.open_minor, [70_000, 40_000, 0, 0, 0], "the credit note stands in the bucket of its own date");
    assert_eq!(days(euro.dso), "46.36", "1100 / 1400 × 59");
    assert_eq!(days(euro.best_possible_dso), "29.50", "700 / 1400 × 59");
    assert_eq!(days(euro.average_days_delinquent), "16.86");
    let back = euro.countback.expect("sales");
    assert_eq!(days(Some(back.days)), "48.50", "600 of March, 31 days, and 500 of the 800 of February, 28 days");
    assert_eq!(back.unexplained_minor, 0);
    assert_eq!(percent(euro.collection_effectiveness), "60.00", "(1000 + 700 − 1100) / (1000 + 700 − 700)");
    assert_eq!((euro.due_minor, euro.collected_minor), (180_000, 130_000), "F-1 and F-2");
    assert_eq!(percent(euro.collected_against_due), "72.22");
    let rolls: Vec<_> = euro.roll_rates.iter().map(|rate| percent(*rate)).collect();
    assert_eq!(rolls, ["50.00", "–", "–", "–"], "400 of the 800 that were not due on 28 February");
    assert_eq!(percent(euro.roll_through), "–");
}

#[test]
fn each_currency_has_its_own_figures_and_what_is_not_there_is_a_dash() {
    let metrics = figures(date(2026, 3, 1), date(2026, 3, 31));
    let [euro, yen] = &metrics.currencies[..] else { panic!("two currencies") };
    assert_eq!((euro.currency, yen.currency), (Currency::EUR, Currency::find("JPY").expect("a currency")));
    assert_eq!(days(yen.dso), "31.00", "900 of 900 in 31 days");
    assert_eq!(percent(yen.collected_against_due), "–", "nothing fell due");
    let early = figures(date(2026, 1, 1), date(2026, 1, 9));
    assert!(early.currencies.is_empty());
    let no_sales = figures(date(2026, 2, 1), date(2026, 2, 9));
    let euro = &no_sales.currencies[0];
    assert_eq!((days(euro.dso), percent(euro.collection_effectiveness)), ("–".into(), "–".into()));
    assert_eq!(euro.countback.map(|back| days(Some(back.days))).as_deref(), Some("40.00"), "9 days and January's 31");
}

#[test]
fn a_provision_is_made_of_what_is_open() {
    let metrics = figures(date(2026, 2, 1), date(2026, 3, 31));
    let share = |percent: i128| Ratio::of(percent, 100).expect("a share");
    let matrix = Matrix::new([1, 5, 10, 25, 100].map(share).to_vec()).expect("shares");
    let provision = metrics.currencies[0].provision(&matrix).expect("as many buckets");
    assert_eq!((provision.by_bucket_minor, provision.total_minor), (vec![700, 2_000, 0, 0, 0], 2_700));
    let short = Matrix::new(vec![share(1)]).expect("a share");
    assert_eq!(metrics.currencies[0].provision(&short), None);
}
