//! `demo`: makes a realistic book of invented customers in a folder, runs today's collection, and shows where to look.

use std::io::IsTerminal as _;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;

use clap::Args;
use dunlin_app::AppError;
use dunlin_core::aging::Buckets;
use dunlin_core::money::format_minor;
use dunlin_core::plan::Decision;
use dunlin_sim::{DemoExample, DemoReport, DemoSpec, demo};
use dunlin_web::SiteSpec;
use serde::Serialize;

use crate::cli::Global;
use crate::commands::serve::serve;
use crate::exit::Ending;
use crate::progress::bar;
use crate::session::{answer, clock, default_outbox};
use crate::table::{Column, Table, wrapped};
use crate::words::{count, day, figure, grouped};

/// A day of which every zone of the demo's customers is part.
const ZONE: &str = "Europe/Amsterdam";

/// Make a book of invented customers, run today's collection, and open it in a browser
///
/// The pages are served when the answer goes to a terminal, or with --serve; never with --json or --no-serve alone.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  dunlin demo\n  dunlin demo --dir /tmp/demo --customers 1000 --seed 7")]
pub(crate) struct Demo {
    /// The folder; an earlier demo in it is replaced
    #[arg(long, value_name = "DIR", default_value = "dunlin-demo")]
    dir: PathBuf,
    /// How many customers
    #[arg(long, value_name = "N", default_value_t = 300, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    customers: u32,
    /// The same seed and day give the same book
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Open the book in a browser afterwards, also when the answer goes to no terminal
    #[arg(long, conflicts_with = "no_serve")]
    serve: bool,
    /// Do not open the book in a browser afterwards
    #[arg(long)]
    no_serve: bool,
    /// Where its pages are served; a free port when that one is taken
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:4020")]
    listen: SocketAddr,
}

pub(crate) fn run(global: &Global, args: &Demo) -> Result<Ending, AppError> {
    let today = clock(global).today(ZONE);
    let spec = DemoSpec { customers: args.customers, seed: args.seed };
    let bar = bar("Living eighteen months", 1, global.json);
    let made = demo(&args.dir, spec, today, |progress| {
        bar.set_length(progress.of);
        bar.set_position(progress.done);
    });
    bar.finish_and_clear();
    let made = made?;
    answer(global, &Answer::from(&made), |_| lines(&made))?;
    // A script gets its answer and goes on; a person gets the pages.
    let serves = args.serve || !args.no_serve && !global.json && std::io::stdout().is_terminal();
    if serves {
        let book = made.book.display().to_string();
        let (outbox, creditor) = (default_outbox(&book), global.creditor.clone());
        let spec = SiteSpec { book, creditor, clock: clock(global), outbox, address: None };
        serve(global, spec, dunlin_web::Sources::default(), free(args.listen))?;
    }
    Ok(Ending::Done)
}

/// The address, or another port where that one is taken.
fn free(wanted: SocketAddr) -> SocketAddr {
    match TcpListener::bind(wanted) {
        Ok(_) => wanted,
        Err(_) => SocketAddr::new(wanted.ip(), 0),
    }
}

/// The answer for scripts.
#[derive(Debug, Serialize)]
struct Answer {
    book: String,
    creditor: String,
    customers: u64,
    invoices: u64,
    owed: Vec<Owed>,
    run: String,
    on: String,
    hash: String,
    counts: Counts,
    issued: u64,
    withdrawn: u64,
    letters: String,
    files: Vec<String>,
    open_tasks: u64,
}

#[derive(Debug, Serialize)]
struct Owed {
    currency: String,
    total: String,
    items: u64,
    customers: u64,
    customers_past_due: u64,
}

#[derive(Debug, Serialize)]
struct Counts {
    will_do: u64,
    needs_a_look: u64,
    wont: u64,
}

impl From<&DemoReport> for Answer {
    fn from(made: &DemoReport) -> Answer {
        let owed = made.aging.currencies.iter().map(|sum| Owed {
            currency: sum.currency.to_string(),
            total: format_minor(sum.total_minor, sum.currency.digits()),
            items: sum.items,
            customers: sum.customers,
            customers_past_due: sum.customers_past_due,
        });
        let run = &made.run;
        Answer {
            book: made.book.display().to_string(),
            creditor: made.creditor.clone(),
            customers: made.customers,
            invoices: made.invoices,
            owed: owed.collect(),
            run: run.name.clone(),
            on: run.on.to_string(),
            hash: run.hash.clone(),
            counts: Counts { will_do: run.will_do, needs_a_look: run.needs_a_look, wont: run.wont },
            issued: made.issued.iter().sum(),
            withdrawn: made.withdrawn,
            letters: made.letters.display().to_string(),
            files: made.files.clone(),
            open_tasks: made.open_tasks,
        }
    }
}

fn lines(made: &DemoReport) -> Vec<String> {
    let mut lines = wrapped(
        &format!(
            "{} is an invented firm with {} and {} of 18 months. Nothing here is real, and nothing is sent.",
            made.creditor,
            count(made.customers, "customer", "customers"),
            count(made.invoices, "invoice", "invoices"),
        ),
        0,
    );
    lines.push(String::new());
    lines.push(format!("What is owed on {}", day(made.run.on)));
    lines.extend(owed(made));
    lines.push(String::new());
    lines.push(format!("The run of {}: {}", day(made.run.on), made.run.name));
    lines.extend(decided(made));
    for example in &made.examples {
        lines.push(String::new());
        lines.extend(explained(example));
    }
    lines.push(String::new());
    lines.extend(letters(made));
    lines.push(String::new());
    lines.extend(next(made));
    lines
}

/// One line a currency: the whole, and how old it is.
fn owed(made: &DemoReport) -> Vec<String> {
    let buckets = &made.aging.buckets;
    let name = |at: usize| match Buckets::bounds(buckets, at) {
        (None, _) => "Not due".to_string(),
        (Some(from), Some(to)) => format!("{from}–{to}"),
        (Some(from), None) => format!("Over {}", from - 1),
    };
    let names: Vec<String> = (0..buckets.count()).map(name).collect();
    let mut head: Vec<(Column, &str)> = vec![(Column::Whole, "")];
    head.extend(names.iter().map(|name| (Column::Right, name.as_str())));
    head.push((Column::Right, "Open"));
    let mut table = Table::new(&head);
    for sum in &made.aging.currencies {
        let amounts = sum.buckets.iter().map(|bucket| bucket.amount_minor).chain([sum.total_minor]);
        let cells = amounts.map(|minor| whole(minor, sum.currency));
        table.row(std::iter::once(sum.currency.to_string()).chain(cells));
    }
    table.lines()
}

/// Without the cents, so that a line holds all buckets.
fn whole(minor: i64, currency: dunlin_core::money::Currency) -> String {
    let unit = 10_i64.pow(u32::from(currency.digits()));
    let rounded =
        dunlin_core::money::divide_rounded(i128::from(minor), i128::from(unit), dunlin_core::money::Rounding::HalfUp);
    let minor = i64::try_from(rounded).unwrap_or(0) * unit;
    figure(minor, currency).split('.').next().unwrap_or_default().to_string()
}

fn decided(made: &DemoReport) -> Vec<String> {
    let run = &made.run;
    let customers = |number: u64| count(number, "customer", "customers");
    let text = format!(
        "Something is done for {}, a person has to look at {}, nothing is done for {}; each with its reasons.",
        customers(run.will_do),
        customers(run.needs_a_look),
        customers(run.wont)
    );
    let mut lines = wrapped(&text, 2);
    let [emails, posted, certified] = made.issued;
    let text = format!(
        "Approved: {}, {}, {}; {} for people.",
        count(emails, "e-mail", "e-mails"),
        count(posted, "letter", "letters"),
        count(certified, "certified letter", "certified letters"),
        count(made.open_tasks, "open task", "open tasks"),
    );
    lines.extend(wrapped(&text, 2));
    lines
}

fn explained(example: &DemoExample) -> Vec<String> {
    let what = match example.decision {
        Decision::WillDo => "Done",
        Decision::NeedsALook => "Needs a look",
        Decision::Wont => "Not done",
    };
    let mut lines = wrapped(&format!("{what}: {} of {} {}", example.item, example.customer, example.name), 0);
    lines.extend(example.reasons.iter().flat_map(|reason| wrapped(reason, 2)));
    lines
}

fn letters(made: &DemoReport) -> Vec<String> {
    let mut lines = vec![format!("{} in {}", count(made.files.len() as u64, "file", "files"), made.letters.display())];
    let first = |ending: &str| made.files.iter().find(|file| file.ends_with(ending));
    let shown = [first("certified.pdf"), first(".pdf"), first(".eml")];
    let mut seen: Vec<&str> = Vec::new();
    for name in shown.into_iter().flatten().filter_map(|file| file.rsplit('/').next()) {
        if !seen.contains(&name) {
            seen.push(name);
            lines.push(format!("  {name}"));
        }
    }
    if made.files.len() > seen.len() {
        lines.push(format!("  and {} more", grouped((made.files.len() - seen.len()) as u64)));
    }
    lines
}

/// Commands to copy, with the program named as it was called and the book as the shell can find it.
fn next(made: &DemoReport) -> Vec<String> {
    let called =
        std::env::args_os().next().map_or_else(|| "dunlin".to_string(), |name| name.to_string_lossy().into_owned());
    let item = made.examples.last().map_or("INVOICE", |example| example.item.as_str());
    let commands = [
        "serve".to_string(),
        "aging".to_string(),
        format!("run show {}", made.run.name),
        format!("explain {item} --on {}", made.run.on),
        "task list".to_string(),
        "policy show".to_string(),
    ];
    let mut lines = vec!["Try next:".to_string(), format!("  export DUNLIN_BOOK={}", made.book.display())];
    lines.extend(commands.iter().map(|command| format!("  {called} {command}")));
    lines
}
