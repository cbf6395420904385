//! R4.6: what leaves the book adds up to what `aging` says, for each customer and currency, on every day.

use std::collections::BTreeMap;

use dunlin_app::export::{JournalOrder, journal, open_items, statement};
use dunlin_app::{App, Clock, Setting, aging};
use dunlin_core::aging::Buckets;
use dunlin_core::money::{Currency, Money};
use dunlin_formats::JournalFormat;
use dunlin_sim::{SimSpec, simulate};
use dunlin_store::{AsOf, Store};
use jiff::civil::{Date, date};

/// Customer number and currency.
type Balances = BTreeMap<(String, Currency), i64>;

const END: Date = date(2026, 11, 20);

/// A lived book at a place, opened again.
fn lived(location: &str, customers: u32, days: u32) -> (App, Setting) {
    let outbox = tempfile::tempdir().expect("a folder");
    let spec = SimSpec { seed: 41, customers, days, end_on: END };
    let report = simulate(spec, location, outbox.path(), |_| {}).expect("a world is lived");
    assert!(report.breaches.is_empty(), "{:?}", report.breaches);
    let now = "2026-11-20T09:00:00Z".parse().expect("an instant");
    let mut app = App::new(Store::open(location).expect("the book"), Clock::Fixed(now), "test");
    let setting = app.setting(None).expect("one creditor");
    (app, setting)
}

fn by_aging(app: &mut App, setting: &Setting, day: Date) -> Balances {
    let report = aging::report(app, setting, &AsOf::day(day), &Buckets::default()).expect("a report");
    let sums = report.customers.into_iter().map(|sum| ((sum.number, sum.currency), sum.total_minor));
    sums.filter(|(_, minor)| *minor != 0).collect()
}

/// Adds up the customers' accounts of a journal.
fn by_journal(bytes: &[u8], balances: &mut Balances) {
    for row in csv::Reader::from_reader(bytes).records() {
        let row = row.expect("a row");
        if !["Assets:Receivable", "Liabilities:OnAccount"].contains(&&row[5]) {
            continue;
        }
        let currency = Currency::find(&row[8]).expect("a currency");
        let minor = |text: &str| Money::parse(text, currency).map_or(0, |money| money.minor);
        *balances.entry((row[6].to_owned(), currency)).or_insert(0) += minor(&row[9]) - minor(&row[10]);
    }
}

fn order(from: Option<Date>, to: Date) -> JournalOrder {
    JournalOrder { format: JournalFormat::Csv, from, to, currency: None }
}

fn before(day: Date, days: i64) -> Date {
    day.saturating_sub(jiff::Span::new().days(days))
}

/// Ten days: the last, some of the lived ones, some of the history before.
fn days() -> [Date; 10] {
    [0, 1, 2, 11, 30, 49, 61, 89, 120, 200].map(|back| before(END, back))
}

fn check(app: &mut App, setting: &Setting) {
    let mut checked = 0;
    for day in days() {
        let want = by_aging(app, setting, day);
        let mut got = Balances::new();
        by_journal(&journal(app, setting, &order(None, day)).expect("a journal").bytes, &mut got);
        got.retain(|_, minor| *minor != 0);
        assert_eq!(got, want, "journal up to {day}");
        let mut listed = Balances::new();
        for row in open_items(app, setting, day).expect("a list").rows {
            *listed.entry((row.customer, row.open.currency)).or_insert(0) += row.open.minor;
        }
        listed.retain(|_, minor| *minor != 0);
        assert_eq!(listed, want, "open items on {day}");
        checked += want.len();
    }
    assert!(checked > 40, "only {checked} balances");
}

#[test]
fn the_journal_and_the_list_tie_to_aging_on_ten_days() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("lived.db");
    let (mut app, setting) = lived(path.to_str().expect("UTF-8"), 40, 90);
    check(&mut app, &setting);
    periods_add_up(&mut app, &setting);
    statements_chain(&mut app, &setting);
}

/// One period after the other is the whole.
fn periods_add_up(app: &mut App, setting: &Setting) {
    let cut = before(END, 45);
    let next = cut.tomorrow().expect("a day");
    let mut parts = Balances::new();
    let first = journal(app, setting, &order(None, cut)).expect("a journal");
    let second = journal(app, setting, &order(Some(next), END)).expect("a journal");
    by_journal(&first.bytes, &mut parts);
    by_journal(&second.bytes, &mut parts);
    parts.retain(|_, minor| *minor != 0);
    assert!(first.entries > 0 && second.entries > 0);
    assert_eq!(parts, by_aging(app, setting, END));
}

/// A statement opens with what `aging` says of the day before, closes with what it says of its last day, and each balance
/// is the one before and its entry.
fn statements_chain(app: &mut App, setting: &Setting) {
    let (from, to) = (before(END, 60), before(END, 10));
    let (opening, closing) = (by_aging(app, setting, before(from, 1)), by_aging(app, setting, to));
    let customers: std::collections::BTreeSet<&String> = opening.keys().chain(closing.keys()).map(|(c, _)| c).collect();
    assert!(customers.len() > 10, "only {}", customers.len());
    for customer in customers {
        let statement = statement(app, setting, customer, from, to).expect("a statement");
        for one in &statement.currencies {
            let key = (customer.clone(), one.currency);
            let of = |balances: &Balances| balances.get(&key).copied().unwrap_or(0);
            assert_eq!((one.opening_minor, one.closing_minor), (of(&opening), of(&closing)), "{key:?}");
            let mut balance = one.opening_minor;
            for line in &one.lines {
                balance += line.amount_minor;
                assert_eq!(line.balance_minor, balance, "{key:?} {line:?}");
                assert!(line.on >= from && line.on <= to);
            }
            assert_eq!(balance, one.closing_minor, "{key:?}");
        }
    }
}

/// Both engines write the same bytes.
#[test]
#[expect(clippy::disallowed_methods, reason = "the test server's address comes from the environment")]
fn both_engines_write_the_same_journal() {
    let Ok(server) = std::env::var("DUNLIN_TEST_PG") else {
        println!("skipped: DUNLIN_TEST_PG is not set");
        return;
    };
    let schema = format!("books_{}", std::process::id());
    let mark = if server.contains('?') { '&' } else { '?' };
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("lived.db");
    let (mut on_server, setting) = lived(&format!("{server}{mark}schema={schema}"), 12, 12);
    let (mut in_file, own) = lived(path.to_str().expect("UTF-8"), 12, 12);
    let whole = order(None, END);
    let (left, right) = (journal(&mut on_server, &setting, &whole), journal(&mut in_file, &own, &whole));
    assert_eq!(left.expect("a journal"), right.expect("a journal"));
    check(&mut on_server, &setting);
    drop(on_server);
    let mut client = postgres::Client::connect(&server, postgres::NoTls).unwrap();
    client.batch_execute(&format!("DROP SCHEMA {schema} CASCADE")).unwrap();
}
