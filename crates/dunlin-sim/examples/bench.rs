//! The benchmarks of the main job, as ratios to a bare scan of the same data in the same run.
//!
//! `cargo run --release -p dunlin-sim --example bench -- [--items N] [--customers N] [--letters N] [--only PART] [--server URL]`
//!
//! Every part runs in a process of its own, which prints its times and the peak of its memory. The bare scans are plain
//! statements through the drivers, streamed, every column read. With `--server` the same book is made on PostgreSQL.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use dunlin_app::import::{ImportRequest, import};
use dunlin_app::policy_text::STANDARD;
use dunlin_app::run::{Outbox, Proposing, approve, propose};
use dunlin_app::simulate::{Asked, Totals, policy_of, simulate};
use dunlin_app::{App, AppError, Clock, Setting, aging, creditors};
use dunlin_core::aging::Buckets;
use dunlin_sim::{BenchSpec, bench_book, bench_csv, bench_history};
use dunlin_store::{AsOf, Store};
use jiff::civil::{Date, date};
use postgres::fallible_iterator::FallibleIterator;

/// The run's day, a Friday, and a day two months before.
const ON: Date = date(2026, 11, 20);
const PAST: Date = date(2026, 9, 18);

/// What a proposal reads of each account, contact and item.
const VIEW_SCANS: [&str; 3] = [
    "SELECT id, number, name, address_line1, address_line2, postcode, city, country, language, sales_rep, \
     account_manager, version, first_issued_on, newest_entry_on FROM account",
    "SELECT account_id, id, name, role, email, phone FROM contact",
    "SELECT account_id, id, open_minor, amount_minor, issued_on, due_on, number, kind, currency, gives_credit, sent_on, \
     sent_by, first_due_on FROM item WHERE open_minor <> 0",
];
/// What aging reads of each account and item.
const AGING_SCANS: [&str; 2] = [
    "SELECT id, number, name FROM account",
    "SELECT account_id, currency, issued_on, due_on, open_minor FROM item WHERE open_minor <> 0",
];
/// What aging as of a past day cannot do without.
const ENTRY_SCANS: [&str; 3] = [
    "SELECT id, number, name FROM account",
    "SELECT account_id, id, currency, issued_on, first_due_on FROM item",
    "SELECT account_id, item_id, amount_minor, effective_on, due_on FROM entry",
];

const PARTS: [&str; 7] = ["build", "a-propose", "c-aging", "b-ordinary-day", "d-import", "e-letters", "f-simulate"];

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

struct Options {
    items: u32,
    customers: u32,
    letters: u32,
    /// The folder of books and files, or the server's URL.
    place: String,
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let done = match args.iter().position(|arg| arg == "--part") {
        Some(at) => options(&args).and_then(|options| part(&args[at + 1], &options)),
        None => all(&args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn value<'a>(args: &'a [String], name: &str) -> Option<&'a str> {
    args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1)).map(String::as_str)
}

fn options(args: &[String]) -> Outcome<Options> {
    let number = |name: &str, default: u32| value(args, name).map_or(Ok(default), str::parse);
    Ok(Options {
        items: number("--items", 1_000_000)?,
        customers: number("--customers", 100_000)?,
        letters: number("--letters", 2_000)?,
        place: value(args, "--place").unwrap_or_default().to_string(),
    })
}

/// Runs each part in a process of its own.
fn all(args: &[String]) -> Outcome {
    let folder = tempfile::tempdir()?;
    let server = value(args, "--server");
    let schema = format!("bench_{}", std::process::id());
    let place = match server {
        Some(url) => format!("{url}{}schema={schema}", if url.contains('?') { '&' } else { '?' }),
        None => folder.path().to_string_lossy().into_owned(),
    };
    let only = value(args, "--only");
    for name in PARTS {
        let wanted = only.is_none_or(|only| name == "build" || name.starts_with(only));
        let alone = only.is_some_and(|only| "def".contains(only)) && name == "build";
        if !wanted || alone || (server.is_some() && name == "e-letters") {
            continue;
        }
        let mut child = Command::new(std::env::current_exe()?);
        child.args(["--part", name, "--place", &place]).args(args);
        if !child.status()?.success() {
            return Err(format!("{name} failed").into());
        }
    }
    if let Some(url) = server {
        let mut client = postgres::Client::connect(url, postgres::NoTls)?;
        client.batch_execute(&format!(
            "DROP SCHEMA IF EXISTS {schema} CASCADE; DROP SCHEMA IF EXISTS {schema}_import CASCADE"
        ))?;
    }
    Ok(())
}

fn part(name: &str, options: &Options) -> Outcome {
    match name {
        "build" => build(options),
        "a-propose" => propose_all(options),
        "b-ordinary-day" => ordinary_day(options),
        "c-aging" => ages(options),
        "d-import" => imports(options),
        "f-simulate" => simulates(options),
        _ => letters(options),
    }?;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("unknown").trim();
    println!("{name}: peak memory {peak}");
    Ok(())
}

/// How long something took: on the wall, and of the processor (hundredths of a second), which others on the machine disturb less.
#[derive(Clone, Copy)]
struct Spent {
    wall: f64,
    cpu: f64,
}

impl Spent {
    const NEVER: Spent = Spent { wall: f64::MAX, cpu: f64::MAX };

    fn least(self, other: Spent) -> Spent {
        Spent { wall: self.wall.min(other.wall), cpu: self.cpu.min(other.cpu) }
    }

    fn against(self, bare: Spent) -> String {
        let ratios = (self.wall / bare.wall, self.cpu / bare.cpu);
        format!("{self} against {bare}: ratio {:.3} (cpu {:.3})", ratios.0, ratios.1)
    }
}

impl std::fmt::Display for Spent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.2} s (cpu {:.2})", self.wall, self.cpu)
    }
}

#[expect(clippy::disallowed_methods, reason = "it measures")]
fn timed<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<(T, Spent)> {
    let (begun, cpu) = (Instant::now(), cpu_seconds());
    let done = work()?;
    Ok((done, Spent { wall: begun.elapsed().as_secs_f64(), cpu: cpu_seconds() - cpu }))
}

/// User and system time of this process, from Linux's table of processes, which counts in hundredths.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after_name.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

impl Options {
    fn is_server(&self) -> bool {
        self.place.starts_with("postgres")
    }

    fn book(&self, name: &str) -> String {
        match (self.is_server(), name) {
            (true, "book") => self.place.clone(),
            (true, name) => format!("{}_{name}", self.place),
            _ => Path::new(&self.place).join(format!("{name}.db")).to_string_lossy().into_owned(),
        }
    }

    fn open(&self) -> Outcome<(App, Setting)> {
        let at = jiff::tz::TimeZone::UTC.to_timestamp(ON.at(12, 0, 0, 0))?;
        let mut app = App::new(Store::open(&self.book("book"))?, Clock::Fixed(at), "bench");
        let setting = app.setting(None)?;
        Ok((app, setting))
    }
}

fn build(options: &Options) -> Outcome {
    let spec = BenchSpec { items: options.items, customers: options.customers, seed: 1, on: ON, email: true };
    let (_, time) = timed(|| Ok(bench_book(&options.book("book"), spec)?))?;
    let rate = f64::from(options.items) / time.wall;
    println!("build: {} items, {} customers in {time} = {rate:.0} items/s", options.items, options.customers);
    Ok(())
}

/// Every account due and acting, decided and stored.
fn propose_all(options: &Options) -> Outcome {
    let (mut app, setting) = options.open()?;
    let bare = scans(options, &VIEW_SCANS)?;
    for _ in 0..2 {
        let (run, time) = timed(|| Ok(propose(&mut app, &setting, &Proposing::on(ON))?))?;
        println!("a-propose: {} (goal 4), {} rows", time.against(bare), run.will_do);
    }
    Ok(())
}

/// Three accounts in a hundred are due.
fn ordinary_day(options: &Options) -> Outcome {
    let (mut app, setting) = options.open()?;
    let (_, full) = timed(|| Ok(propose(&mut app, &setting, &Proposing::on(ON))?))?;
    let creditor = setting.creditor.id;
    app.store.transaction(|tx| {
        let rules = tx.rules_version()?;
        for (at, line) in tx.customers(creditor)?.iter().enumerate().filter(|(at, _)| at % 100 >= 3) {
            let day = date(2026, 12, 1 + i8::try_from(at % 28).unwrap_or(0));
            tx.set_look_on(line.account, Some(day), rules)?;
        }
        Ok::<(), AppError>(())
    })?;
    // The first proposal after the other one also deletes its rows; the second is the ordinary day's.
    for what in ["with the big one's rows deleted", "ordinary"] {
        let (run, time) = timed(|| Ok(propose(&mut app, &setting, &Proposing::on(ON))?))?;
        println!("b-ordinary-day: {} (goal 0.1), {} rows, {what}", time.against(full), run.will_do);
    }
    Ok(())
}

fn ages(options: &Options) -> Outcome {
    let (mut app, setting) = options.open()?;
    for (what, day, sql, goal) in
        [("today", ON, &AGING_SCANS[..], "goal 1.5"), ("past day", PAST, &ENTRY_SCANS[..], "reported")]
    {
        let bare = scans(options, sql)?;
        let mut best = Spent::NEVER;
        let mut customers = 0;
        for _ in 0..3 {
            let (report, time) =
                timed(|| Ok(aging::report(&mut app, &setting, &AsOf::day(day), &Buckets::default())?))?;
            customers = report.customers.len();
            best = best.least(time);
        }
        println!("c-aging {what}: {} ({goal}), {customers} customers", best.against(bare));
    }
    Ok(())
}

fn imports(options: &Options) -> Outcome {
    let spec = BenchSpec { items: options.items, customers: options.customers, seed: 2, on: ON, email: true };
    let bytes = bench_csv(spec).into_bytes();
    let at = jiff::tz::TimeZone::UTC.to_timestamp(ON.at(12, 0, 0, 0))?;
    let mut app = App::new(Store::create(&options.book("import"), at)?, Clock::Fixed(at), "bench");
    creditors::add(&mut app, &creditors::NewCreditor::default())?;
    let setting = app.setting(None)?;
    let request = ImportRequest {
        file_name: "open-invoices.csv",
        bytes: &bytes,
        options: dunlin_formats::Options::default(),
        snapshot: false,
        dry_run: false,
        strict: false,
        accept_seller: false,
    };
    let (done, time) = timed(|| Ok(import(&mut app, &setting, &request)?))?;
    let rate = f64::from(options.items) / time.wall;
    let (created, rejected, customers) = (done.created, done.rejected, done.also_customers);
    println!(
        "d-import: {created} created, {rejected} rejected, {customers} customers in {time} = {rate:.0} invoices/s (goal 100,000)"
    );
    println!(
        "d-import: cpu {:.0} invoices/s; file {} MB",
        f64::from(options.items) / time.cpu,
        bytes.len() / 1_000_000
    );
    Ok(())
}

/// Letters as a run issues them: decided again, set, written, marked.
fn letters(options: &Options) -> Outcome {
    let spec = BenchSpec { items: options.letters * 3, customers: options.letters, seed: 3, on: ON, email: false };
    let (mut app, setting) = bench_book(&options.book("letters"), spec)?;
    let run = propose(&mut app, &setting, &Proposing::on(ON))?;
    let mut outbox = Outbox::new(Path::new(&options.place).join("outbox"));
    let (done, time) = timed(|| Ok(approve(&mut app, &setting, Some(&run.name), &mut outbox, |_| {})?))?;
    let letters = f64::from(options.letters);
    println!(
        "e-letters: {} PDF in {time} = {:.0}/s (cpu {:.0}/s; goal 100)",
        done.files.len(),
        letters / time.wall,
        letters / time.cpu
    );
    Ok(())
}

/// A policy tried out on a tenth of the items over 90 days, and once with interest and lump sums.
fn simulates(options: &Options) -> Outcome {
    let spec = BenchSpec { items: options.items / 10, customers: options.customers / 10, seed: 4, on: ON, email: true };
    let (mut app, setting) = bench_book(&options.book("simulate"), spec)?;
    bench_history(&mut app, &setting, spec, 8)?;
    let charging = STANDARD
        .replace("interest = \"none\"", "interest = \"statutory\"")
        .replace("lump_sum = false", "lump_sum = true");
    for (what, text) in [("another day", STANDARD.replace("due + 7", "due + 10")), ("with charges", charging)] {
        let asked = Asked { policy: policy_of(&text)?, from: ON, days: 90, seed: 1, backtest: false };
        let (found, time) = timed(|| Ok(simulate(&mut app, &setting, &asked)?))?;
        let (live, draft) = (found.live.totals(), found.draft.totals());
        let sum = |totals: &Totals| totals.notices.values().sum::<u64>();
        println!(
            "f-simulate {what}: {} items, {} customers, 90 days, twice, in {time} (goal 10 s); {} and {} notices, {} changed",
            found.items,
            found.customers,
            sum(&live),
            sum(&draft),
            found.changed
        );
    }
    Ok(())
}

/// Streams statements bare, three times; the best.
fn scans(options: &Options, statements: &[&str]) -> Outcome<Spent> {
    let mut best = Spent::NEVER;
    for _ in 0..3 {
        let (_, time) = timed(|| {
            let server = options.is_server();
            if server { scan_server(&options.place, statements) } else { scan_file(&options.book("book"), statements) }
        })?;
        best = best.least(time);
    }
    Ok(best)
}

fn scan_file(path: &str, statements: &[&str]) -> Outcome<usize> {
    let connection = rusqlite::Connection::open(path)?;
    let mut seen = 0;
    for sql in statements {
        let mut statement = connection.prepare(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                seen += match row.get_ref(column)? {
                    rusqlite::types::ValueRef::Text(text) | rusqlite::types::ValueRef::Blob(text) => text.len(),
                    _ => 1,
                };
            }
        }
    }
    Ok(std::hint::black_box(seen))
}

fn scan_server(place: &str, statements: &[&str]) -> Outcome<usize> {
    let (url, schema) = place.rsplit_once("schema=").ok_or("no schema")?;
    let mut client = postgres::Client::connect(url.trim_end_matches(['?', '&']), postgres::NoTls)?;
    client.batch_execute(&format!("SET search_path TO {schema}"))?;
    let mut seen = 0;
    for sql in statements {
        let mut rows = client.query_raw(*sql, std::iter::empty::<i64>())?;
        while let Some(row) = rows.next()? {
            seen += row.len();
        }
    }
    Ok(std::hint::black_box(seen))
}
