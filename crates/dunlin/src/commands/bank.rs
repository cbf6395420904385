//! `bank import|list|match|apply|bring|unapply`: bank statements, and what each line of them pays.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use dunlin_app::AppError;
use dunlin_app::bank::{BankImport, BringInput, LineWithReadings, apply, bring, gaps, import, lines, rematch, unapply};
use dunlin_formats::Options;
use dunlin_store::LineState;
use dunlin_wire::{BankGaps, BankImportReport, BankLines, BankMatchReport, BroughtReport};

use crate::cli::Global;
use crate::commands::import::read_file;
use crate::commands::table_flags::TableFlags;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table, wrapped};
use crate::words::{count, day, figure};

/// Bank statements and what they pay
#[derive(Debug, Subcommand)]
pub(crate) enum Bank {
    /// Read a bank file (camt, MT940, OFX, CODA, BAI2, CSV, XLS, XLSX); what is certain is applied
    ///
    /// The same file again changes nothing. What had to be said of a table is remembered by its headers: see dunlin mapping
    /// list. Exit code 8 when an entry was left out.
    #[command(
        after_help = "Examples:\n  dunlin bank import statement.xml\n  dunlin bank import export.csv --account BG80BNBG96611020345678 --currency EUR --date-order dmy"
    )]
    Import {
        /// The file
        file: PathBuf,
        #[command(flatten)]
        table: TableFlags,
    },
    /// The lines, with the readings of those that wait
    List {
        /// Only those in a state
        #[arg(long)]
        state: Option<State>,
        /// Instead of lines, where statements are missing between two
        #[arg(long, conflicts_with = "state")]
        gaps: bool,
    },
    /// Match what waits once more, and apply what became certain
    Match,
    /// Assign a line to a customer
    #[command(
        after_help = "Examples:\n  dunlin bank apply 2026-11-17-3\n  dunlin bank apply 2026-11-17-3 --item 2026-0117 --item 2026-0121"
    )]
    Apply {
        /// Its name, as bank list shows it
        line: String,
        /// Customer number or name; the best reading's when left out
        #[arg(long)]
        customer: Option<String>,
        /// An item it pays; may be given several times
        #[arg(long, value_name = "NUMBER")]
        item: Vec<String>,
    },
    /// Say that a line brings what partners collected, less what they kept
    #[command(
        after_help = "Examples:\n  dunlin bank bring 2026-11-17-3 --reference R-7\n  dunlin bank bring 2026-11-17-3 --partner \"Baltic Collect\""
    )]
    Bring {
        /// Its name, as bank list shows it
        line: String,
        /// Only what this partner has on its way
        #[arg(long, value_name = "NAME")]
        partner: Option<String>,
        /// A remittance as the partner calls it, or a sold placement's number; may be given several times
        #[arg(long, value_name = "REFERENCE")]
        reference: Vec<String>,
    },
    /// Take a line off its customer: every figure is as before
    Unapply {
        /// Its name, as bank list shows it
        line: String,
    },
}

/// What became of a line.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(crate) enum State {
    /// It is a customer's receipt
    Applied,
    /// A person chooses among readings
    Suggested,
    /// Nothing speaks for any customer
    Unmatched,
    /// Money out
    Ignored,
}

impl From<State> for LineState {
    fn from(state: State) -> LineState {
        match state {
            State::Applied => LineState::Applied,
            State::Suggested => LineState::Suggested,
            State::Unmatched => LineState::Unmatched,
            State::Ignored => LineState::Ignored,
        }
    }
}

pub(crate) fn run(global: &Global, command: Bank) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let (app, setting) = (&mut session.app, &session.setting);
    match command {
        Bank::Import { file, table } => {
            let bytes = read_file(&file)?;
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let done = import(app, setting, &name, &bytes, &Options::from(table))?;
            session.answer(&BankImportReport::from(&done), |_| told(&done))?;
            let is_whole = done.problems.iter().all(|problem| problem.code != "entry.no_day");
            return Ok(if is_whole { Ending::Done } else { Ending::Partial });
        }
        Bank::List { gaps: true, .. } => {
            let found = gaps(app, setting)?;
            session.answer(&BankGaps::new(&found), gap_lines)?;
        }
        Bank::List { state, .. } => {
            let found = lines(app, setting, state.map(LineState::from))?;
            session.answer(&BankLines::new(&found), |_| table(&found))?;
        }
        Bank::Match => {
            let done = rematch(app, setting)?;
            session.answer(&BankMatchReport::from(done), |report| {
                let BankMatchReport { applied, suggested, unmatched } = report;
                vec![format!("{applied} applied, {suggested} suggested, {unmatched} unmatched.")]
            })?;
        }
        Bank::Apply { line, customer, item } => {
            let done = apply(app, setting, &line, customer.as_deref(), &item)?;
            session.answer_done(&done)?;
        }
        Bank::Bring { line, partner, reference } => {
            let input = BringInput { line: &line, partner: partner.as_deref(), references: &reference };
            let brought = bring(app, setting, &input)?;
            session.answer(&BroughtReport::from(&brought), |report| {
                let BroughtReport { line, amount, currency, references } = report;
                vec![format!("Bank line {line} of {amount} {currency} brought {}.", references.join(", "))]
            })?;
        }
        Bank::Unapply { line } => {
            let done = unapply(app, setting, &line)?;
            session.answer_done(&done)?;
        }
    }
    Ok(Ending::Done)
}

fn told(done: &BankImport) -> Vec<String> {
    let BankImport { statements, entries, duplicates, applied, suggested, unmatched, ignored, .. } = done;
    let BankImport { problems, accounts, known_up_to, .. } = done;
    let statements = count(*statements, "statement", "statements");
    let entries = count(*entries, "line", "lines");
    let of = if accounts.is_empty() { String::new() } else { format!(" of {}", accounts.join(", ")) };
    let mut lines = vec![format!("{statements}{of} with {entries}; {duplicates} known already.")];
    lines.push(format!("{applied} applied, {suggested} suggested, {unmatched} unmatched, {ignored} left aside."));
    if let Some(known) = known_up_to {
        let known = format!("The bank is known up to {}, the day of the newest statement.", day(*known));
        lines.extend(wrapped(&known, 0));
    }
    for problem in problems {
        lines.extend(wrapped(&format!("{}: {}", problem.code, problem.message), 2));
    }
    let states = [(*suggested, LineState::Suggested), (*unmatched, LineState::Unmatched)];
    for (_, state) in states.into_iter().filter(|(count, _)| *count > 0) {
        lines.push(format!("What waits: dunlin bank list --state {}", state.code()));
    }
    lines
}

fn gap_lines(found: &BankGaps) -> Vec<String> {
    if found.gaps.is_empty() {
        return vec!["Each statement goes on where the one before ended.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Text, "Account"),
        (Column::Whole, "Closed on"),
        (Column::Right, "With"),
        (Column::Whole, "Opens on"),
        (Column::Right, "With"),
        (Column::Whole, ""),
    ]);
    for gap in &found.gaps {
        table.row([
            gap.bank_account.clone(),
            gap.closed_on.clone(),
            gap.closed.clone(),
            gap.opens_on.clone(),
            gap.opened.clone(),
            gap.currency.clone(),
        ]);
    }
    table.lines()
}

fn table(found: &[LineWithReadings]) -> Vec<String> {
    if found.is_empty() {
        return vec!["No bank line.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Whole, "Line"),
        (Column::Right, "Amount"),
        (Column::Whole, ""),
        (Column::Whole, "State"),
        (Column::Whole, "Customer"),
        (Column::Text, "From, for"),
    ]);
    for LineWithReadings { line, .. } in found {
        let told: Vec<&str> = line.counterparty.iter().chain(&line.reference).map(String::as_str).collect();
        table.row([
            line.name.clone(),
            figure(line.amount_minor, line.currency),
            line.currency.code().to_string(),
            line.state.code().to_string(),
            line.customer.clone().unwrap_or_default(),
            told.join(": "),
        ]);
    }
    let mut lines = table.lines();
    for LineWithReadings { line, readings } in found.iter().filter(|found| !found.readings.is_empty()) {
        lines.push(String::new());
        lines.push(line.name.clone());
        for reading in readings {
            let items: Vec<&str> = reading.items.iter().map(|(number, ..)| number.as_str()).collect();
            let what = if items.is_empty() { "on account".to_string() } else { items.join(", ") };
            let why = reading.why.join(" ");
            lines.extend(wrapped(&format!("{}: {what} ({}, {why})", reading.customer, reading.confidence), 2));
        }
    }
    lines
}
