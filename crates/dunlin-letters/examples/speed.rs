//! How many one-page letters a core sets in a second, and what memory that takes.
//!
//! `cargo run --release -p dunlin-letters --example speed [LETTERS]`

use std::process::ExitCode;
use std::time::Instant;

use dunlin_letters::{LetterModel, PdfEngine, Template, render_email, render_pdf};
use dunlin_words::Words;

use dunlin_letters::specimen as story;

fn main() -> ExitCode {
    match measure(std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(2_000)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("error: {fault}");
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "measuring time is what this is for")]
fn measure(letters: u32) -> Result<(), Box<dyn std::error::Error>> {
    let (words, _) = Words::for_language("en");
    let mut engine = PdfEngine::new()?;
    let mut bytes = 0;
    let begun = Instant::now();
    for n in 0..letters {
        bytes += render_pdf(&mut engine, &reminder_of(n), &words)?.len();
    }
    report("PDF", letters, begun, bytes);
    let begun = Instant::now();
    let mut bytes = 0;
    for n in 0..letters {
        bytes += render_email(&reminder_of(n), &words)?.bytes.len();
    }
    report("e-mail", letters, begun, bytes);
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().filter(|l| l.starts_with("VmHWM")).for_each(|l| println!("{l}"));
    Ok(())
}

fn report(what: &str, letters: u32, begun: Instant, bytes: usize) {
    let seconds = begun.elapsed().as_secs_f64();
    println!(
        "{what}: {letters} in {seconds:.2} s = {:.0}/s, {} bytes each",
        f64::from(letters) / seconds,
        bytes / letters.max(1) as usize
    );
}

/// One of many reminders, for measuring.
fn reminder_of(n: u32) -> LetterModel {
    let mut model = story::letter(Template::Reminder);
    model.key = format!("2026-11-19-{n:05}-letter");
    model.customer.number = format!("{n:05}");
    model.customer.name = format!("Kilronan Marine Engineering {n} Ltd");
    for row in &mut model.tables[0].rows {
        row.number = format!("{}-{n}", row.number);
    }
    model
}
