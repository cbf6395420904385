//! Lives a world for as long as asked and prints what it found; a failing seed can be replayed.
//!
//! `cargo run --release -p dunlin-sim --example simulate -- [--seed S] [--seeds N] [--days N] [--customers C] [--book LOCATION]`

use std::process::ExitCode;

use dunlin_sim::{SimSpec, simulate};
use jiff::civil::date;

fn main() -> ExitCode {
    match run(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result<bool, String> {
    let number = |name: &str, default: u64| match value(args, name) {
        None => Ok(default),
        Some(text) => text.parse().map_err(|_| format!("{name}: \"{text}\" is no number")),
    };
    let small = |name: &str, default: u64| {
        number(name, default).and_then(|n| u32::try_from(n).map_err(|_| format!("{name} is too large")))
    };
    let (first, seeds) = (number("--seed", 1)?, number("--seeds", 1)?);
    let (days, customers) = (small("--days", 120)?, small("--customers", 60)?);
    let mut all_well = true;
    for seed in first..first + seeds {
        let spec = SimSpec { seed, customers, days, end_on: date(2026, 11, 20) };
        let outbox = tempfile::tempdir().map_err(|error| error.to_string())?;
        let location = value(args, "--book").unwrap_or(":memory:");
        let replay = format!("--seed {seed} --days {days} --customers {customers}");
        let report = simulate(spec, location, outbox.path(), |_| {})
            .map_err(|error| format!("{replay}: {error} [{}]", error.code))?;
        println!(
            "{replay}: {} runs, {} notices, {} withdrawn, {} tasks done, {} plans, {} handed on, {} remitted, {} breaches",
            report.runs,
            report.notices,
            report.withdrawn,
            report.tasks,
            report.plans.0,
            report.handed_on,
            report.remitted,
            report.breaches.len()
        );
        for breach in &report.breaches {
            println!("  {breach}");
        }
        all_well &= report.breaches.is_empty();
    }
    Ok(all_well)
}

fn value<'a>(args: &'a [String], name: &str) -> Option<&'a str> {
    args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1)).map(String::as_str)
}
