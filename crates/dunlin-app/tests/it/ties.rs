//! R4.6: whatever is done to a book, on every day its journal, its list of open items and `aging` say the same, for each
//! customer and currency.

use std::collections::BTreeMap;

use dunlin_app::cases::{self, AdjustmentInput, ReceiptInput, ReceiptName};
use dunlin_app::export::{JournalOrder, journal, open_items};
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::metrics::{self, Figure, Period};
use dunlin_app::rows::{self, OpenRow, OpenRows, Part};
use dunlin_app::{App, AppError, Clock, Setting, aging, creditors, summary};
use dunlin_core::aging::Buckets;
use dunlin_core::money::{Currency, Money};
use dunlin_formats::{JournalFormat, Options};
use dunlin_store::{AsOf, Store};
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// Customer number and currency.
type Balances = BTreeMap<(String, Currency), i64>;

const FIRST: Date = date(2026, 1, 1);
/// The book is asked on each of so many days.
const DAYS: u16 = 70;

/// In parts, in two currencies, a discount, a credit note, a charge.
const LIST: &str = "\
invoice_number,kind,customer_number,issued_on,amount,currency,terms
F-1,invoice,C1,2026-01-02,100.00,EUR,\"3 equal monthly instalments, first after 1 month\"
F-2,invoice,C1,2026-01-05,80.00,EUR,2/10 net 30
F-3,invoice,C2,2026-01-07,900,JPY,net 14
F-4,invoice,C2,2026-01-09,55.55,EUR,\"50% 15 days, balance 45 days\"
N-1,credit note,C1,2026-01-10,-30.00,EUR,
M-1,charge,C2,2026-01-12,40.00,EUR,
";

/// What a person does.
#[derive(Debug, Clone)]
enum Deed {
    Pay { customer: usize, amount: u16, item: Option<usize>, on: u16 },
    UseCredit,
    Refund { on: u16 },
    WriteOff { item: usize, on: u16 },
    Waive { on: u16 },
    Reinstate { item: usize, on: u16 },
    Return { receipt: usize, on: u16, fee: bool },
    TakeBack { receipt: usize, cancels: bool },
    Reprice { cents: u16 },
}

const ITEMS: [&str; 8] = ["F-1", "F-1/2", "F-2", "F-3", "F-4", "F-4/2", "M-1", "N-1"];
const CUSTOMERS: [&str; 2] = ["C1", "C2"];

fn deed() -> impl Strategy<Value = Deed> {
    let (item, on, receipt) = (0..ITEMS.len(), 0..DAYS, 0_usize..4);
    prop_oneof![
        4 => (0..2_usize, 1_u16..15_000, proptest::option::of(item.clone()), on.clone())
            .prop_map(|(customer, amount, item, on)| Deed::Pay { customer, amount, item, on }),
        1 => Just(Deed::UseCredit),
        1 => on.clone().prop_map(|on| Deed::Refund { on }),
        1 => (item.clone(), on.clone()).prop_map(|(item, on)| Deed::WriteOff { item, on }),
        1 => on.clone().prop_map(|on| Deed::Waive { on }),
        1 => (item, on.clone()).prop_map(|(item, on)| Deed::Reinstate { item, on }),
        1 => (receipt.clone(), on, any::<bool>()).prop_map(|(receipt, on, fee)| Deed::Return { receipt, on, fee }),
        1 => (receipt, any::<bool>()).prop_map(|(receipt, cancels)| Deed::TakeBack { receipt, cancels }),
        1 => (5_000_u16..20_000).prop_map(|cents| Deed::Reprice { cents }),
    ]
}

fn day(after: u16) -> Date {
    FIRST.checked_add(jiff::Span::new().days(after)).expect("within the year")
}

fn book() -> (App, Setting) {
    let at = "2026-04-01T09:00:00Z".parse().expect("an instant");
    let mut app = App::new(Store::create(":memory:", at).expect("a book"), Clock::Fixed(at), "test");
    creditors::add(&mut app, &creditors::NewCreditor::default()).expect("a creditor");
    let setting = app.setting(None).expect("the creditor");
    let taken = list(&mut app, &setting, LIST);
    assert_eq!(taken, 9, "three and two parts, and four others");
    (app, setting)
}

fn list(app: &mut App, setting: &Setting, text: &str) -> u64 {
    let request = ImportRequest {
        file_name: "list.csv",
        bytes: text.as_bytes(),
        options: Options::default(),
        snapshot: false,
        dry_run: false,
        strict: false,
        accept_seller: false,
    };
    import(app, setting, &request).expect("a list").created
}

/// Does it; what a rule refuses is left undone.
fn act(app: &mut App, setting: &Setting, deed: &Deed) -> Result<(), AppError> {
    let adjustment = |number, on| AdjustmentInput {
        number,
        amount: None,
        on: Some(day(on)),
        reason: "why",
        approved_by: Some("ann"),
    };
    match *deed {
        Deed::Pay { customer, amount, item, on } => {
            let amount = format!("{}.{:02}", amount / 100, amount % 100);
            let item = item.map(|at| ITEMS[at]);
            let customer = CUSTOMERS[customer];
            let input =
                ReceiptInput { customer, amount: &amount, currency: Some("EUR"), on: day(on), item, reference: None };
            cases::add_receipt(app, setting, &input)?;
        }
        Deed::UseCredit => drop(cases::use_credit(app, setting, "N-1", &["F-1".to_owned(), "F-2".to_owned()])?),
        Deed::Refund { on } => drop(cases::refund(app, setting, &adjustment("N-1", on))?),
        Deed::WriteOff { item, on } => drop(cases::write_off(app, setting, &adjustment(ITEMS[item], on))?),
        Deed::Waive { on } => drop(cases::waive(app, setting, &adjustment("M-1", on))?),
        Deed::Reinstate { item, on } => drop(cases::reinstate(app, setting, &adjustment(ITEMS[item], on))?),
        Deed::Return { receipt, on, fee } => {
            let (customer, name) = received(app, setting, receipt)?;
            let name = ReceiptName { customer, receipt: &name };
            cases::return_receipt(app, setting, name, day(on), "returned", fee.then_some("3.50"))?;
        }
        Deed::TakeBack { receipt, cancels } => {
            let (customer, name) = received(app, setting, receipt)?;
            let name = ReceiptName { customer, receipt: &name };
            if cancels {
                cases::cancel(app, setting, name, "not theirs")?;
            } else {
                cases::unapply(app, setting, name)?;
            }
        }
        Deed::Reprice { cents } => {
            let price = format!("F-1,invoice,C1,2026-01-02,{}.{:02}", cents / 100, cents % 100);
            list(app, setting, &LIST.replace("F-1,invoice,C1,2026-01-02,100.00", &price));
        }
    }
    Ok(())
}

fn received(app: &mut App, setting: &Setting, at: usize) -> Result<(&'static str, String), AppError> {
    let customer = CUSTOMERS[at % 2];
    let receipts = cases::receipts(app, setting, customer)?;
    let name = receipts.get(at / 2).map(|(name, _)| name.clone()).unwrap_or_default();
    Ok((customer, name))
}

/// What `aging` says of a day, for each customer and currency.
fn by_aging(app: &mut App, setting: &Setting, on: Date) -> Balances {
    let report = aging::report(app, setting, &AsOf::day(on), &Buckets::default()).expect("a report");
    let sums = report.customers.into_iter().map(|sum| ((sum.number, sum.currency), sum.total_minor));
    sums.filter(|(_, minor)| *minor != 0).collect()
}

fn by_list(app: &mut App, setting: &Setting, on: Date) -> Balances {
    let mut balances = Balances::new();
    for row in open_items(app, setting, on).expect("a list").rows {
        *balances.entry((row.customer, row.open.currency)).or_insert(0) += row.open.minor;
    }
    balances.retain(|_, minor| *minor != 0);
    balances
}

/// The customers' sides of the whole journal, by day.
fn movements(app: &mut App, setting: &Setting) -> Vec<(Date, (String, Currency), i64)> {
    let order = JournalOrder { format: JournalFormat::Csv, from: None, to: date(2026, 12, 31), currency: None };
    let bytes = journal(app, setting, &order).expect("a journal").bytes;
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    let rows = reader.records().map(|row| row.expect("a row"));
    let own = rows.filter(|row| ["Assets:Receivable", "Liabilities:OnAccount"].contains(&&row[5]));
    let movement = |row: csv::StringRecord| {
        let currency = Currency::find(&row[8]).expect("a currency");
        let minor = |text: &str| Money::parse(text, currency).map_or(0, |money| money.minor);
        (row[1].parse().expect("a day"), (row[6].to_owned(), currency), minor(&row[9]) - minor(&row[10]))
    };
    own.map(movement).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn figures_are_the_sums_of_their_rows(
        deeds in proptest::collection::vec(deed(), 1..25),
        from in 0..DAYS,
        length in 0..DAYS,
    ) {
        let (mut app, setting) = book();
        for deed in &deeds {
            // A deed that is refused changes nothing.
            let _refused = act(&mut app, &setting, deed);
        }
        let period = Period::new(day(from), day(from + length)).expect("a period");
        figures_open(&mut app, &setting, period)?;
    }

    #[test]
    fn journal_list_and_aging_tie_on_every_day(deeds in proptest::collection::vec(deed(), 1..25)) {
        let (mut app, setting) = book();
        let done = deeds.iter().filter(|deed| act(&mut app, &setting, deed).is_ok()).count();
        let movements = movements(&mut app, &setting);
        prop_assert!(movements.len() >= 9 + done.min(1));
        for on in (0..DAYS).map(day).chain([date(2026, 4, 1), date(2026, 12, 31)]) {
            let mut by_journal = Balances::new();
            for (_, key, minor) in movements.iter().filter(|(counts_on, ..)| *counts_on <= on) {
                *by_journal.entry(key.clone()).or_insert(0) += minor;
            }
            by_journal.retain(|_, minor| *minor != 0);
            let by_aging = by_aging(&mut app, &setting, on);
            prop_assert_eq!(&by_journal, &by_aging, "journal up to {}", on);
            prop_assert_eq!(by_list(&mut app, &setting, on), by_aging, "open items on {}", on);
        }
        let broken = app.store.transaction(|tx| Ok::<_, AppError>(tx.doctor()?)).expect("the doctor looks");
        prop_assert!(broken.iter().all(|check| check.ok), "{:?}", broken);
    }
}

/// All rows of a cell, two at a time; each page tells the same count and sum.
fn page_by_page(app: &mut App, setting: &Setting, wanted: &OpenRows) -> Vec<OpenRow> {
    let summary = summary::once(app, setting, wanted.as_of).expect("a summary");
    let mut all: Vec<OpenRow> = Vec::new();
    loop {
        let part = Part { from: all.len(), count: 2 };
        let page = rows::page(app, setting, &summary, wanted, part).expect("a page");
        if page.rows.is_empty() {
            assert_eq!((page.count, page.sum_minor), (all.len(), all.iter().map(|row| row.open_minor).sum()));
            return all;
        }
        all.extend(page.rows);
    }
}

/// Each figure of a period is the sum of its rows, and what is open by bucket is what `aging` says, on whatever day.
fn figures_open(app: &mut App, setting: &Setting, period: Period) -> Result<(), TestCaseError> {
    let metrics = metrics::report(app, setting, period).expect("figures");
    let aging = aging::report(app, setting, &AsOf::day(period.to()), &Buckets::default()).expect("a report");
    for one in &metrics.currencies {
        let sum = aging.currencies.iter().find(|sum| sum.currency == one.currency);
        let by_aging: Vec<i64> = sum.map_or(vec![0; 5], |sum| sum.buckets.iter().map(|b| b.amount_minor).collect());
        prop_assert_eq!(&one.open_minor, &by_aging, "open on {}", period.to());
        for (bucket, open_minor) in one.open_minor.iter().enumerate() {
            let (as_of, currency) = (period.to(), one.currency);
            let wanted = OpenRows { as_of, currency, bucket: Some(bucket), customer: None };
            let listed = rows::open(app, setting, &wanted, Part::ALL).expect("rows");
            let of_customers: i64 = CUSTOMERS
                .iter()
                .map(|customer| {
                    let wanted = OpenRows { customer: Some((*customer).to_string()), ..wanted.clone() };
                    rows::open(app, setting, &wanted, Part { from: 0, count: 1 }).map_or(0, |listed| listed.sum_minor)
                })
                .sum();
            let mut paged = page_by_page(app, setting, &wanted);
            paged.sort_unstable();
            prop_assert_eq!(&paged, &listed.rows, "bucket {} by pages", bucket);
            prop_assert_eq!((listed.sum_minor, of_customers), (*open_minor, *open_minor), "bucket {}", bucket);
            prop_assert_eq!(listed.rows.iter().map(|row| row.open_minor).sum::<i64>(), *open_minor);
        }
        for (figure, minor) in [
            (Figure::Sales, one.sales_minor),
            (Figure::Received, one.received_minor),
            (Figure::Due, one.due_minor),
            (Figure::Collected, one.collected_minor),
        ] {
            let listed = rows::moved(app, setting, figure, period, one.currency, Part::ALL).expect("rows");
            prop_assert_eq!(listed.sum_minor, minor, "{:?} from {} to {}", figure, period.from(), period.to());
            prop_assert_eq!(listed.rows.iter().map(|row| row.amount_minor).sum::<i64>(), minor);
        }
    }
    Ok(())
}
