//! How quickly pages of a large book are answered, in one process and without a network.
//!
//! `cargo run --release -p dunlin-web --example pages -- [--items N] [--customers N] [--times N] [--book PATH]`
//!
//! Makes a generated book (kept where `--book` says, else thrown away) with a proposal and open tasks, asks each page so many times, each
//! time of another customer or invoice, and prints how long the answers took and how large they were, plain and compressed.

use std::error::Error;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use dunlin_app::run::{Proposing, propose};
use dunlin_app::users::{self, Origin};
use dunlin_app::{App, AppError, Clock};
use dunlin_core::change::{Change, Task, TaskChange};
use dunlin_core::id::{CountingIds, TaskId};
use dunlin_core::policy::Channel;
use dunlin_sim::{BenchSpec, bench_book};
use dunlin_store::Store;
use dunlin_web::{Site, SiteSpec, router};
use jiff::civil::{Date, date};
use tower::ServiceExt;

/// The day, a Friday.
const ON: Date = date(2026, 11, 20);
/// One customer in so many has an open task.
const TASK_EACH: usize = 5;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

struct Options {
    items: u32,
    customers: u32,
    times: u32,
    book: Option<PathBuf>,
}

fn options() -> Outcome<Options> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1));
    let number = |name: &str, default: u32| value(name).map_or(Ok(default), |text| text.parse());
    Ok(Options {
        items: number("--items", 1_000_000)?,
        customers: number("--customers", 100_000)?,
        times: number("--times", 200)?,
        book: value("--book").map(PathBuf::from),
    })
}

fn main() -> Outcome {
    let options = options()?;
    let folder = tempfile::tempdir()?;
    let book = options.book.clone().unwrap_or_else(|| folder.path().join("book.db")).display().to_string();
    if !std::path::Path::new(&book).exists() {
        let took = timed(|| make(&book, &options))?;
        println!("book: {} items, {} customers in {:.1} s", options.items, options.customers, took.as_secs_f64());
    }
    let clock = Clock::Fixed(jiff::tz::TimeZone::UTC.to_timestamp(ON.at(12, 0, 0, 0))?);
    let outbox = folder.path().join("outbox");
    let site = Site::open(SiteSpec { book: book.clone(), creditor: None, clock, outbox, address: None })?;
    let runtime = tokio::runtime::Builder::new_multi_thread().build()?;
    let desk = Desk { router: router(site), runtime, cookie: format!("dunlin={}", signed_in(&book, clock)?) };
    first_views(&desk, &book, clock)?;
    let customer = |at: u32| 100_000 + at * 7_919 % options.customers;
    let invoice = |at: u32| at * 7_919 % options.items;
    desk.measure("Today", options.times, |_| "/".to_string())?;
    desk.measure("Worklist", options.times.min(20), |_| "/worklist".to_string())?;
    desk.measure("Customer", options.times, |at| format!("/customers/{}", customer(at)))?;
    desk.measure("Customer, invoices", options.times, |at| format!("/customers/{}?tab=invoices", customer(at)))?;
    desk.measure("Invoice", options.times, |at| format!("/invoices/B{:07}", invoice(at)))?;
    desk.measure("Search, an invoice", options.times, |at| format!("/search?q=B{:07}", invoice(at)))?;
    desk.measure("Search, a name", options.times, |at| format!("/search?q=Bench+customer+{}", at * 31))?;
    desk.measure("Customers", options.times, |at| format!("/customers?page={at}"))?;
    desk.measure("Customers, filtered", options.times, |at| format!("/customers?q=customer+{at}&show=all"))?;
    desk.measure("Customers, sorted", options.times, |at| format!("/customers?sort=late&page={at}"))?;
    desk.measure("Aging", options.times, |at| format!("/aging?page={at}"))?;
    desk.measure("Aging, by a bucket", options.times, |at| format!("/aging?sort=2&page={at}"))?;
    desk.measure("Reports", options.times, |_| "/reports".to_string())?;
    desk.measure("Open items of a cell", options.times.min(20), |at| format!("/aging/items?bucket=3&page={at}"))?;
    desk.measure("Runs", options.times, |_| "/runs".to_string())?;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("unknown").trim();
    println!("peak memory {peak}");
    Ok(())
}

/// What is computed once for each state of the book: the first view after a change, and a past day.
fn first_views(desk: &Desk, book: &str, clock: Clock) -> Outcome {
    let once = |path: &str| timed(|| desk.ask(path, "br").map(drop));
    println!("{:24} {:>8.1} ms", "Aging, first view", ms(once("/aging")?));
    let mut app = App::new(Store::open(book)?, clock, "bench");
    app.store.transaction(|tx| Ok::<_, AppError>(tx.bump_rules_version()?))?;
    println!("{:24} {:>8.1} ms", "Aging after a change", ms(once("/aging")?));
    until_ready(desk, "Aging of a past day", "/aging?as_of=2026-09-18")?;
    until_ready(desk, "Reports, first view", "/reports")
}

/// Asks for a page until it is no longer being worked out; a browser asks once a second.
fn until_ready(desk: &Desk, name: &str, path: &str) -> Outcome {
    let mut asked = 0;
    let took = timed(|| {
        loop {
            let page = desk.ask(path, "identity")?;
            asked += 1;
            if !String::from_utf8_lossy(&page).contains("<progress") {
                return Ok(());
            }
        }
    })?;
    println!("{name:24} {:>8.1} ms, asked {asked} times", ms(took));
    Ok(())
}

fn make(book: &str, options: &Options) -> Outcome {
    let spec = BenchSpec { items: options.items, customers: options.customers, seed: 1, on: ON, email: true };
    let (mut app, setting) = bench_book(book, spec)?;
    propose(&mut app, &setting, &Proposing::on(ON))?;
    let who = app.who("bench tasks");
    let mut ids = CountingIds(1 << 110);
    app.store.transaction(|tx| {
        let customers = tx.customers(setting.creditor.id)?;
        let task = |line: &dunlin_store::CustomerLine| {
            Change::Task(TaskChange::Created(Task {
                id: TaskId::next(&mut ids),
                account: line.account,
                number: format!("T-{ON}-{}", line.number),
                step: "call".to_string(),
                channel: Channel::Phone,
                role: "collector".to_string(),
                due_on: ON,
            }))
        };
        let changes = customers.iter().step_by(TASK_EACH).map(task).collect();
        tx.commit_bulk(&who, setting.creditor.id, changes)?;
        Ok::<(), AppError>(())
    })?;
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "it measures")]
fn timed(work: impl FnOnce() -> Outcome) -> Outcome<Duration> {
    let begun = Instant::now();
    work()?;
    Ok(begun.elapsed())
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

/// The session of somebody who may look at everything.
fn signed_in(book: &str, clock: Clock) -> Outcome<String> {
    const PASSWORD: &str = "nine green bottles";
    let mut app = App::new(Store::open(book)?, clock, "bench");
    let Some(link) = users::set_up_link(&mut app)? else {
        return match users::sign_in(&mut app, "Ann", PASSWORD, &Origin::default())? {
            users::Entry::In(token) => Ok(token),
            _ => Err("the book has other users".into()),
        };
    };
    Ok(users::set_up(&mut app, &link.token, ("Ann", "ann@dunlin.example", PASSWORD), &Origin::default())?.1)
}

struct Desk {
    cookie: String,
    router: Router,
    runtime: tokio::runtime::Runtime,
}

impl Desk {
    fn ask(&self, path: &str, encoding: &str) -> Outcome<Vec<u8>> {
        let request = Request::get(path).header(header::ACCEPT_ENCODING, encoding).header(header::COOKIE, &self.cookie);
        let request = request.body(Body::empty())?;
        let answer = self.runtime.block_on(self.router.clone().oneshot(request))?;
        let status = answer.status();
        let bytes = self.runtime.block_on(to_bytes(answer.into_body(), 64 << 20))?.to_vec();
        if status != StatusCode::OK && status != StatusCode::SEE_OTHER {
            return Err(format!("{path}: {status}: {}", String::from_utf8_lossy(&bytes)).into());
        }
        Ok(bytes)
    }

    /// Times and sizes of one kind of page; the time is that of the compressed answer, as browsers ask for it.
    fn measure(&self, name: &str, times: u32, path: impl Fn(u32) -> String) -> Outcome {
        let mut took = Vec::new();
        let (mut packed, mut plain) = (0, 0);
        for at in 0..times {
            let path = path(at);
            took.push(timed(|| {
                packed = self.ask(&path, "br")?.len();
                Ok(())
            })?);
            plain = if at == 0 { self.ask(&path, "identity")?.len() } else { plain };
        }
        took.sort_unstable();
        let at = |percent: usize| ms(took[(took.len() * percent / 100).min(took.len() - 1)]);
        println!("{name:24} p50 {:>7.1} ms  p95 {:>7.1} ms  {plain:>8} bytes, {packed:>6} compressed", at(50), at(95));
        Ok(())
    }
}
