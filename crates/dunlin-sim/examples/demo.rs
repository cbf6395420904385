//! Makes the demo's book and prints how long it took.
//!
//! `cargo run --release -p dunlin-sim --example demo [FOLDER [CUSTOMERS]]`

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use dunlin_sim::{DemoSpec, demo};
use jiff::civil::date;

#[expect(clippy::disallowed_methods, reason = "it measures")]
fn main() -> ExitCode {
    let folder = std::env::args().nth(1).map_or_else(|| PathBuf::from("dunlin-demo"), PathBuf::from);
    let customers = std::env::args().nth(2).and_then(|text| text.parse().ok()).unwrap_or(300);
    let begun = Instant::now();
    match demo(&folder, DemoSpec { customers, ..DemoSpec::default() }, date(2026, 11, 22), |_| {}) {
        Ok(report) => {
            println!(
                "{:.1} s: {} customers, {} invoices, {} notices before",
                begun.elapsed().as_secs_f64(),
                report.customers,
                report.invoices,
                report.notices_before
            );
            println!(
                "{:?} issued {:?} withdrawn {} tasks {}",
                report.run, report.issued, report.withdrawn, report.open_tasks
            );
            for sum in &report.aging.currencies {
                let buckets: Vec<i64> = sum.buckets.iter().map(|bucket| bucket.amount_minor).collect();
                println!(
                    "{} {} {} items, {} customers, {} past due {buckets:?}",
                    sum.currency, sum.total_minor, sum.items, sum.customers, sum.customers_past_due
                );
            }
            report.examples.iter().for_each(|example| println!("{example:?}"));
            println!("{} {} {:?}", report.letters.display(), report.files.len(), report.files.first());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
