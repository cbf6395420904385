//! How quickly pages of a large book are answered, in one process and without a network.
//!
//! `cargo run --release -p dunlin-web --example pages -- [--items N] [--customers N] [--times N] [--book PATH]`
//!
//! Makes a generated book (kept where `--book` says, a path or a server's address, else thrown away) with a proposal, open tasks, bank
//! lines that wait and two customers with thousands of items and events. Asks each page so many times, each time of another customer
//! or invoice, and prints how long the answers took by the clock, how much processor this process spent on one, and how large they
//! were, plain and compressed. On a machine with other work, read the processor's time.

mod book;

use std::error::Error;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use dunlin_app::metrics::{self, Period};
use dunlin_app::users::{self, Origin};
use dunlin_app::{App, AppError, Clock};
use dunlin_store::Store;
use dunlin_web::{Site, SiteSpec, router};
use jiff::civil::{Date, date};
use tower::ServiceExt;

/// The day, a Friday.
const ON: Date = date(2026, 11, 20);
type Outcome<T = ()> = Result<T, Box<dyn Error>>;

struct Options {
    items: u32,
    customers: u32,
    times: u32,
    book: Option<String>,
    only: String,
}

fn options() -> Outcome<Options> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1));
    let number = |name: &str, default: u32| value(name).map_or(Ok(default), |text| text.parse());
    Ok(Options {
        items: number("--items", 1_000_000)?,
        customers: number("--customers", 100_000)?,
        times: number("--times", 200)?,
        book: value("--book").cloned(),
        only: value("--only").cloned().unwrap_or_default(),
    })
}

fn main() -> Outcome {
    let options = options()?;
    let folder = tempfile::tempdir()?;
    let book = options.book.clone().unwrap_or_else(|| folder.path().join("book.db").display().to_string());
    if Store::open(&book).is_err() {
        let took = timed(|| book::make(&book, options.items, options.customers))?;
        println!("book: {} items, {} customers in {:.1} s", options.items, options.customers, took.as_secs_f64());
    }
    let clock = Clock::Fixed(jiff::tz::TimeZone::UTC.to_timestamp(ON.at(12, 0, 0, 0))?);
    let outbox = folder.path().join("outbox");
    let site = Site::open(SiteSpec { book: book.clone(), creditor: None, clock, outbox, address: None })?;
    let runtime = tokio::runtime::Builder::new_multi_thread().build()?;
    let cookie = format!("dunlin={}", signed_in(&book, clock)?);
    let desk = Desk { router: router(site), runtime, cookie, times: options.times, only: options.only.clone() };
    if options.only.is_empty() {
        first_views(&desk, &book, clock)?;
    }
    of_customers(&desk, &options)?;
    of_the_desk(&desk)?;
    of_figures(&desk)?;
    of_runs(&desk)?;
    files(&desk)?;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("unknown").trim();
    println!("peak memory {peak}");
    Ok(())
}

fn of_customers(desk: &Desk, options: &Options) -> Outcome {
    let customer = |at: u32| 100_000 + at * 7_919 % options.customers;
    let invoice = |at: u32| at * 7_919 % options.items;
    desk.measure("Customer", |at| format!("/customers/{}", customer(at)))?;
    desk.measure("Customer, invoices", |at| format!("/customers/{}?tab=invoices", customer(at)))?;
    let (items, history) = (book::WITH_ITEMS, book::WITH_HISTORY);
    desk.measure("Customer, 5,000 items", |_| format!("/customers/{items}"))?;
    desk.measure("  its invoices", |at| format!("/customers/{items}?tab=invoices&page={}", at % 40))?;
    desk.measure("  an invoice of it", |at| format!("/invoices/Z{:05}", at * 7 % 5_000))?;
    desk.measure("Customer, 5,000 events", |at| format!("/customers/{history}?page={}", at % 40))?;
    desk.measure("Invoice", |at| format!("/invoices/B{:07}", invoice(at)))?;
    desk.measure("Search, an invoice", |at| format!("/search?q=B{:07}", invoice(at)))?;
    desk.measure("Search, a name", |at| format!("/search?q=Bench+customer+{}", at * 31))?;
    desk.measure("Customers", |at| format!("/customers?page={at}"))?;
    desk.measure("Customers, filtered", |at| format!("/customers?q=customer+{at}&show=all"))?;
    desk.measure("Customers, sorted", |at| format!("/customers?sort=late&page={at}"))
}

fn of_the_desk(desk: &Desk) -> Outcome {
    desk.measure("Today", |_| "/".to_string())?;
    desk.measure("Worklist", |at| format!("/worklist?page={}", at % 4))?;
    desk.measure("Worklist, far back", |at| format!("/worklist?page={}", 100 + at))?;
    desk.measure("Worklist, filtered", |at| format!("/worklist?kind=phone&q=customer+{at}"))?;
    desk.measure("Cash", |_| "/cash?tab=open".to_string())?;
    desk.measure("Cash, a line", |at| format!("/cash?line=2026-11-19-{}", 1 + at * 37 % 10_000))?;
    desk.measure("Approvals", |_| "/approvals".to_string())?;
    desk.measure("Imports", |_| "/imports".to_string())?;
    desk.measure("Log", |_| "/settings/activity".to_string())?;
    desk.measure("Log of a customer", |at| format!("/settings/activity?customer={}", 100_000 + at))?;
    desk.measure("Log, one kind", |_| "/settings/activity?kind=note".to_string())?;
    desk.measure("Settings", |_| "/settings".to_string())
}

fn of_figures(desk: &Desk) -> Outcome {
    desk.measure("Aging", |at| format!("/aging?page={at}"))?;
    desk.measure("Aging, by a bucket", |at| format!("/aging?sort=2&page={at}"))?;
    desk.measure("Open items of a cell", |at| format!("/aging/items?bucket=3&page={at}"))?;
    desk.measure("Open items of all", |at| format!("/aging/items?page={}", at * 40))?;
    desk.measure("Reports", |_| "/reports".to_string())?;
    desk.measure("  the rows of a figure", |at| format!("/reports/rows?figure=sales&page={at}"))?;
    desk.measure("  its promises", |_| "/reports/promises".to_string())
}

fn of_runs(desk: &Desk) -> Outcome {
    let run = format!("/runs/{ON}-1");
    until_ready(desk, "Run of 100,000, first view", &run)?;
    until_ready(desk, "  once more, counted", &run)?;
    desk.measure("Runs", |_| "/runs".to_string())?;
    desk.measure("Run, a page", |at| format!("{run}?page={}", at * 9))?;
    desk.measure("Run, filtered", |at| format!("{run}?q=customer+{at}"))?;
    desk.measure("Run, won't", |at| format!("{run}?tab=wont&page={at}"))
}

/// Whole tables as files, once each.
fn files(desk: &Desk) -> Outcome {
    for path in ["/aging?as=csv", "/aging/items?as=csv", "/customers?as=xlsx", "/settings/activity?as=csv"] {
        if desk.wants(path) {
            println!("{path:28} {:>8.1} ms", ms(timed(|| desk.ask(path, "br").map(drop))?));
        }
    }
    Ok(())
}

/// What is computed once for each state of the book: the first view after a change, and a past day.
fn first_views(desk: &Desk, book: &str, clock: Clock) -> Outcome {
    let once = |path: &str| timed(|| desk.ask(path, "br").map(drop));
    println!("{:28} {:>8.1} ms", "Aging, first view", ms(once("/aging")?));
    let mut app = App::new(Store::open(book)?, clock, "bench");
    app.store.transaction(|tx| Ok::<_, AppError>(tx.bump_rules_version()?))?;
    println!("{:28} {:>8.1} ms", "Aging after a change", ms(once("/aging")?));
    until_ready(desk, "Aging of a past day", "/aging?as_of=2026-09-18")?;
    until_ready(desk, "Items of a past day", "/aging/items?bucket=3&as_of=2026-09-17")?;
    until_ready(desk, "Reports, first view", "/reports")?;
    until_ready(desk, "Reports of four years", "/reports?from=2023-01-01&to=2026-11-20")?;
    let setting = app.setting(None)?;
    let took = timed(|| metrics::report(&mut app, &setting, Period::quarter_to(ON)).map(drop).map_err(Into::into))?;
    println!("{:28} {:>8.1} ms", "dunlin metrics", ms(took));
    Ok(())
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
    println!("{name:28} {:>8.1} ms, asked {asked} times", ms(took));
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "it measures")]
fn timed(work: impl FnOnce() -> Outcome) -> Outcome<Duration> {
    let begun = Instant::now();
    work()?;
    Ok(begun.elapsed())
}

/// What this process spent on processors so far; zero where the system does not tell.
fn processor() -> Duration {
    let Ok(threads) = std::fs::read_dir("/proc/self/task") else { return Duration::ZERO };
    let of_thread = |thread: std::fs::DirEntry| {
        let text = std::fs::read_to_string(thread.path().join("schedstat")).ok()?;
        text.split_whitespace().next()?.parse::<u64>().ok()
    };
    Duration::from_nanos(threads.flatten().filter_map(of_thread).sum())
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
    times: u32,
    /// Only what has this in its name.
    only: String,
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

    fn wants(&self, name: &str) -> bool {
        name.to_lowercase().contains(&self.only.to_lowercase())
    }

    /// Times and sizes of one kind of page; the time is that of the compressed answer, as browsers ask for it.
    fn measure(&self, name: &str, path: impl Fn(u32) -> String) -> Outcome {
        if !self.wants(name) {
            return Ok(());
        }
        let (mut took, mut packed) = (Vec::new(), 0);
        let plain = self.ask(&path(0), "identity")?.len();
        let begun = processor();
        for at in 0..self.times {
            let path = path(at);
            took.push(timed(|| {
                packed = self.ask(&path, "br")?.len();
                Ok(())
            })?);
        }
        let spent = processor().saturating_sub(begun) / self.times.max(1);
        took.sort_unstable();
        let at = |percent: usize| ms(took[(took.len() * percent / 100).min(took.len() - 1)]);
        let (p50, p95, cpu) = (at(50), at(95), ms(spent));
        println!(
            "{name:28} p50 {p50:>7.1}  p95 {p95:>7.1}  processor {cpu:>7.1} ms  {plain:>8} bytes, {packed:>6} compressed"
        );
        Ok(())
    }
}
