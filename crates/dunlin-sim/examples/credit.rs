//! How quickly an order is answered on a large book.
//!
//! `cargo run --release -p dunlin-sim --example credit -- [--items N] [--customers N] [--times N] [--book PATH]`
//!
//! Makes a generated book (kept where `--book` says, a path or a server's address, else thrown away), sets limits, puts each twenty
//! customers into a group, and asks about an order of a different customer each time: only looked, kept, and kept for a member of a
//! group. Prints how long the answers took by the clock; a kept order is on the disk when it is answered.

use std::error::Error;
use std::time::{Duration, Instant};

use dunlin_app::credit::{GroupInput, OrderAsked, check_order, keep_group};
use dunlin_app::{App, AppError, Clock, Setting};
use dunlin_core::change::{AccountChange, Change, CreditChange, LimitBasis};
use dunlin_core::credit::LimitSpan;
use dunlin_core::money::{Currency, Money};
use dunlin_sim::{BenchSpec, bench_book};
use dunlin_store::Store;
use jiff::civil::{Date, date};

const ON: Date = date(2026, 11, 20);
/// Customers of one group.
const GROUP: u32 = 20;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

#[expect(clippy::disallowed_methods, reason = "it measures")]
fn main() -> Outcome {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1));
    let number = |name: &str, default: u32| value(name).map_or(Ok(default), |text| text.parse());
    let (items, customers, times) =
        (number("--items", 1_000_000)?, number("--customers", 100_000)?, number("--times", 2_000)?);
    let folder = tempfile::tempdir()?;
    let book = value("--book").cloned().unwrap_or_else(|| folder.path().join("book.db").display().to_string());
    let (mut app, setting) = if Store::open(&book).is_ok() {
        let clock = Clock::Fixed(jiff::tz::TimeZone::UTC.to_timestamp(ON.at(12, 0, 0, 0))?);
        let mut app = App::new(Store::open(&book)?, clock, "bench");
        let setting = app.setting(None)?;
        (app, setting)
    } else {
        let spec = BenchSpec { items, customers, seed: 1, on: ON, email: true };
        let (mut app, setting) = bench_book(&book, spec)?;
        limits(&mut app, &setting, customers)?;
        (app, setting)
    };
    println!("{items} items of {customers} customers, {times} orders of each kind");
    let alone = customers / 2;
    for (kind, first, keep) in [("looked", 0, false), ("kept", 0, true), ("kept, group", alone, true)] {
        let mut took = Vec::new();
        for at in 0..times {
            let customer = (100_000 + first + at * 7_919 % alone).to_string();
            let began = Instant::now();
            let order = OrderAsked {
                customer: &customer,
                amount: "12.50",
                currency: None,
                reference: None,
                prepaid: false,
                keep,
            };
            check_order(&mut app, &setting, &order)?;
            took.push(began.elapsed());
        }
        took.sort_unstable();
        let at = |percent: usize| took.get(took.len() * percent / 100).copied().unwrap_or(Duration::ZERO);
        let ms = |took: Duration| took.as_secs_f64() * 1_000.0;
        println!("{kind:<12} p50 {:>7.2} ms   p95 {:>7.2} ms   p99 {:>7.2} ms", ms(at(50)), ms(at(95)), ms(at(99)));
    }
    Ok(())
}

/// A limit for each customer; the second half shares limits, too.
fn limits(app: &mut App, setting: &Setting, customers: u32) -> Outcome {
    let limit = Money { minor: 1_000_000_000_000, currency: Currency::EUR };
    for at in (customers / 2..customers).step_by(GROUP as usize) {
        let name = format!("Group {}", at / GROUP);
        let group =
            GroupInput { name: &name, limit: "10000000000", currency: Some("EUR"), until: None, reason: "bench" };
        keep_group(app, setting, &group)?;
    }
    let who = app.who("bench limits");
    app.store.transaction(|tx| {
        let mut changes = Vec::new();
        for line in tx.customers(setting.creditor.id)? {
            let (account, span, former_span) = (line.account, LimitSpan::default(), LimitSpan::default());
            let (limit, reason, basis) = (Some(limit), "bench".to_owned(), LimitBasis::Application);
            let set = AccountChange::LimitSet { account, limit, was: None, reason, span, former_span, basis };
            changes.push(Change::Account(set));
            let at = line.number.parse::<u32>().unwrap_or(0).saturating_sub(100_000);
            if at >= customers / 2 {
                let group = Some(format!("Group {}", at / GROUP));
                changes.push(Change::Credit(CreditChange::GroupJoined { account, group, was: None }));
            }
        }
        tx.commit_bulk(&who, setting.creditor.id, changes).map_err(AppError::from)
    })?;
    Ok(())
}
