//! `letter preview`: the files that a step of the policy would send to a customer, without sending anything.

use std::path::PathBuf;

use clap::Subcommand;
use dunlin_app::AppError;
use dunlin_app::run::{SampleInput, sample};
use dunlin_wire::LetterFiles;
use jiff::civil::Date;

use crate::cli::Global;
use crate::commands::document::unreadable;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::wrapped;

/// Letters before their day
#[derive(Debug, Subcommand)]
pub(crate) enum Letter {
    /// Write the very files that a step would send to a customer
    ///
    /// As the run of the day sends it; a step whose day has not come is shown as if it had. What goes by e-mail is
    /// also written as the letter that goes instead. The book is not changed.
    #[command(
        override_usage = "dunlin letter preview CUSTOMER --step STEP --out FOLDER",
        after_help = "Examples:\n  dunlin letter preview 10482 --step second-notice --out letters\n  dunlin letter preview \"Harrowgate Ltd\" --step reminder --language bg \\\n    --on 2026-12-01 --out letters"
    )]
    Preview {
        /// Customer number or name
        customer: String,
        /// The step of the policy
        #[arg(long, value_name = "STEP")]
        step: String,
        /// Language; the customer's when left out
        #[arg(long, value_name = "TAG")]
        language: Option<String>,
        /// The day; today when left out
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        /// Texts of the letter to try, in its language; they are not saved
        #[arg(long, value_name = "FILE")]
        texts: Option<PathBuf>,
        /// The folder into which the files go
        #[arg(long, value_name = "FOLDER")]
        out: PathBuf,
    },
}

pub(crate) fn run(global: &Global, command: Letter) -> Result<Ending, AppError> {
    let Letter::Preview { customer, step, language, on, texts, out } = command;
    let texts = texts.as_deref().map(super::template::read).transpose()?;
    let mut session = Session::open(global)?;
    let input =
        SampleInput { customer: &customer, step: &step, language: language.as_deref(), on, texts: texts.as_deref() };
    let made = sample(&mut session.app, &session.setting, &input)?;
    std::fs::create_dir_all(&out).map_err(|error| unreadable(&out, &error))?;
    for file in &made.files {
        let path = out.join(&file.name);
        std::fs::write(&path, &file.bytes).map_err(|error| unreadable(&path, &error))?;
    }
    session.answer(&LetterFiles::new(&made, &out), lines)?;
    Ok(Ending::Done)
}

fn lines(made: &LetterFiles) -> Vec<String> {
    let head = format!("{} of {} to {} ({})", made.step, made.on, made.name, made.customer);
    let mut lines = wrapped(&head, 0);
    lines.push(if made.is_due { "The run of that day sends it." } else { "As if it were due." }.to_string());
    lines.extend(made.files.iter().map(|file| format!("  {}", file.file)));
    if !made.missing.is_empty() {
        let missing = format!("Still missing on it: {} (dunlin creditor set).", made.missing.join(", "));
        lines.extend(wrapped(&missing, 0));
    }
    lines
}
