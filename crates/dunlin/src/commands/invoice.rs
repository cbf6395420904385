//! `invoice show|document|interest|confirm|write-off|waive|reinstate`: one item, its money line by line, and what a person says of it.

mod lint;

use std::path::PathBuf;

use clap::{Args, Subcommand};
use dunlin_app::AppError;
use dunlin_app::approvals::{waive, write_off};
use dunlin_app::cases::{AdjustmentInput, confirm_item, reinstate, state_terms};
use dunlin_app::charges::interest_of;
use dunlin_app::customers::{item, parts};
use dunlin_app::run::{invoice_files, payment_sentence};
use dunlin_core::aging::days_past_due;
use dunlin_core::instalment::Instalment;
use dunlin_core::item::{ItemKind, SentBy};
use dunlin_core::ledger::EntryKind;
use dunlin_store::{AsOf, CustomerDetail, ItemDetail};
use dunlin_wire::{InterestLine, InterestReport, InvoiceDetail, InvoiceFiles};
use jiff::civil::Date;

use crate::cli::Global;
use crate::commands::approval::answer_outcome;
use crate::commands::customer::LateTerms;
use crate::commands::document::unreadable;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table, wrapped};
use crate::words::{count, day, figure, money, plain, short_day};

/// One invoice and its money
#[derive(Debug, Subcommand)]
pub(crate) enum Invoice {
    /// Show an invoice, credit note or charge: its money line by line
    Show {
        /// Its number
        number: String,
    },
    /// Show how the interest on an invoice comes about: days, balance, rate
    ///
    /// The policy says which interest runs. Nothing is booked.
    #[command(after_help = "Example:\n  dunlin invoice interest 2026-0101 --on 2026-06-30")]
    Interest {
        /// Its number
        number: String,
        /// Up to this day; today when left out
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
    },
    /// Write an invoice as PDF, and the e-mail that brings it, with its terms
    ///
    /// Made from the book, which keeps sums and no lines of goods. Nothing is sent.
    #[command(after_help = "Example:\n  dunlin invoice document 2026-0101 --copy --out copies")]
    Document {
        /// Its number
        number: String,
        /// Say on it that it is a copy
        #[arg(long)]
        copy: bool,
        /// Language; the customer's when left out
        #[arg(long, value_name = "TAG")]
        language: Option<String>,
        /// The folder into which the files go
        #[arg(long, value_name = "FOLDER")]
        out: PathBuf,
    },
    /// Say what electronic invoices lack that gets them paid in time
    ///
    /// Terms, due date, ways to pay, what paying late costs, a telephone number, and with a discount that
    /// the money has to be received by its last day. Needs no book; pages of a PDF are not read.
    #[command(
        after_help = "Example:\n  dunlin invoice lint outgoing/*.xml\n\nExit codes: 0 nothing lacks, 8 something does, 1 a file is refused."
    )]
    Lint {
        /// UBL, CII, Factur-X or FatturaPA
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Write down what the invoice's own terms say about paying late: interest, fee, law
    ///
    /// They go before the customer's agreement. A rate or fee of 0 says that there is none.
    #[command(
        after_help = "Example:\n  dunlin invoice terms 2026-0101 --stated-in \"printed on the invoice\" --interest \"12 % a year\""
    )]
    Terms {
        /// Its number
        number: String,
        #[command(flatten)]
        terms: LateTerms,
    },
    /// Say that an item missing from the newest full list is still owed
    Confirm {
        /// Its number
        number: String,
    },
    /// Give up what is open, or a part of it, because it will not come
    #[command(after_help = "Example:\n  dunlin invoice write-off 2024-0117 --amount 12.40 --reason \"bank charges\"")]
    WriteOff {
        #[command(flatten)]
        what: Adjust,
        /// Who said yes, above the policy's write_off_limit
        #[arg(long, value_name = "NAME")]
        approved_by: Option<String>,
    },
    /// Give up a charge, or a part of it, as a favour
    Waive(Adjust),
    /// Say that what was written off or waived is owed again
    Reinstate(Adjust),
}

/// Which item, how much of it, why
#[derive(Debug, Args)]
pub(crate) struct Adjust {
    /// Its number
    pub(crate) number: String,
    /// How much; all of it when left out
    #[arg(long)]
    pub(crate) amount: Option<String>,
    /// The day from which it counts; today when left out
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<Date>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: String,
}

impl Adjust {
    pub(crate) fn input<'a>(&'a self, approved_by: Option<&'a str>) -> AdjustmentInput<'a> {
        let Adjust { number, amount, on, reason } = self;
        AdjustmentInput { number, amount: amount.as_deref(), on: *on, reason, approved_by }
    }
}

pub(crate) fn run(global: &Global, command: Invoice) -> Result<Ending, AppError> {
    if let Invoice::Lint { files } = command {
        return lint::run(global, &files);
    }
    let mut session = Session::open(global)?;
    match command {
        Invoice::Show { number } => {
            let today = session.day(None);
            let (detail, customer) = item(&mut session.app, &session.setting, &number)?;
            let parts = parts(&mut session.app, &session.setting, &detail.item)?;
            let report = InvoiceDetail::new(&detail, &parts, &customer, today);
            session.answer_money(&AsOf::day(today), &report, |_| lines(&detail, &parts, &customer, today))?;
        }
        Invoice::Interest { number, on } => {
            let interest = interest_of(&mut session.app, &session.setting, &number, on)?;
            session.answer(&InterestReport::from(&interest), interest_lines)?;
        }
        Invoice::Document { number, copy, language, out } => {
            let made = invoice_files(&mut session.app, &session.setting, &number, language.as_deref(), copy)?;
            std::fs::create_dir_all(&out).map_err(|error| unreadable(&out, &error))?;
            for file in &made.files {
                let path = out.join(&file.name);
                std::fs::write(&path, &file.bytes).map_err(|error| unreadable(&path, &error))?;
            }
            session.answer(&InvoiceFiles::new(&made, &out), file_lines)?;
        }
        Invoice::Lint { .. } => {}
        Invoice::Terms { number, terms } => {
            let done = state_terms(&mut session.app, &session.setting, &number, &terms.input())?;
            session.answer_done(&done)?;
        }
        Invoice::Confirm { number } => {
            let done = confirm_item(&mut session.app, &session.setting, &number)?;
            session.answer_done(&done)?;
        }
        Invoice::WriteOff { what, approved_by } => {
            let input = what.input(approved_by.as_deref());
            let outcome = write_off(&mut session.app, &session.setting, &input)?;
            return answer_outcome(&session, outcome);
        }
        Invoice::Waive(what) => {
            let outcome = waive(&mut session.app, &session.setting, &what.input(None))?;
            return answer_outcome(&session, outcome);
        }
        Invoice::Reinstate(what) => {
            let done = reinstate(&mut session.app, &session.setting, &what.input(None))?;
            session.answer_done(&done)?;
        }
    }
    Ok(Ending::Done)
}

fn file_lines(made: &InvoiceFiles) -> Vec<String> {
    let mut lines = wrapped(&format!("Invoice {} of {} ({})", made.number, made.name, made.customer), 0);
    lines.extend(made.files.iter().map(|file| format!("  {}", file.file)));
    if !made.missing.is_empty() {
        let missing = format!("Still missing on it: {} (dunlin creditor set).", made.missing.join(", "));
        lines.extend(wrapped(&missing, 0));
    }
    lines
}

fn interest_lines(report: &InterestReport) -> Vec<String> {
    let head =
        format!("Interest on {} of {} ({}), due on {}", report.number, report.name, report.customer, report.due_on);
    let mut lines = wrapped(&head, 0);
    let mut table = Table::new(&[
        (Column::Whole, "From"),
        (Column::Whole, "To"),
        (Column::Right, "Days"),
        (Column::Right, "Balance"),
        (Column::Right, if report.per == "month" { "% a month" } else { "%" }),
        (Column::Right, "/"),
        (Column::Right, "Interest"),
    ]);
    for line in &report.segments {
        let InterestLine { from, to, days, balance, rate, divisor, amount, .. } = line;
        let cells = [from, to, &days.to_string(), balance, rate, divisor, amount];
        table.row(cells.into_iter().cloned());
    }
    if !table.is_empty() {
        lines.extend(table.lines());
    }
    lines.extend(wrapped(&format!("Up to {}: {} {}", report.up_to, report.total, report.currency), 0));
    lines.extend(report.ground.iter().flat_map(|reason| wrapped(&reason.text, 2)));
    let mut sources: Vec<&String> = report.segments.iter().filter_map(|line| line.source.as_ref()).collect();
    sources.dedup();
    lines.extend(sources.into_iter().chain(&report.refused).flat_map(|text| wrapped(text, 2)));
    lines
}

fn lines(detail: &ItemDetail, parts: &[ItemDetail], customer: &CustomerDetail, today: Date) -> Vec<String> {
    let item = &detail.item;
    let kind = match item.kind {
        ItemKind::Invoice => "Invoice",
        ItemKind::CreditNote => "Credit note",
        ItemKind::Charge => "Charge",
        ItemKind::OnAccount => "On account",
    };
    let name = &customer.account.name;
    let number = match item.instalment {
        Some(Instalment { part, of }) => format!("{}, part {part} of {of},", item.document()),
        None => item.number.clone(),
    };
    let mut lines = wrapped(&format!("{kind} {number} of {name} ({})", customer.account.number), 0);
    let late = match days_past_due(item.due_on, today) {
        _ if detail.open_minor == 0 => "settled".to_string(),
        _ if detail.open_minor < 0 => "in the customer's favour".to_string(),
        ..=0 => "not due yet".to_string(),
        days => count(u64::from(days.unsigned_abs()), "day past due", "days past due"),
    };
    let open = money(detail.open_minor, item.currency);
    lines.extend(wrapped(&format!("Open: {open}, due on {}, {late}", day(item.due_on)), 2));
    let sent = match item.sent_by {
        Some(SentBy::Email) => " by e-mail",
        Some(SentBy::Post) => " by post",
        None => "",
    };
    lines.extend(wrapped(&format!("Issued on {}, sent on {}{sent}", day(item.issued_on), day(item.sent_on)), 2));
    let more = [("Terms", &item.terms), ("Reference", &item.reference), ("To be quoted", &item.payment_reference)];
    for (what, text) in more.iter().filter_map(|(what, text)| Some((what, text.as_ref()?))) {
        lines.extend(wrapped(&format!("{what}: {text}"), 2));
    }
    if detail.unlisted {
        lines.extend(wrapped("Missing from the newest full list of its source: not chased.", 2));
    }
    if !parts.is_empty() {
        lines.push(String::new());
        lines.extend(part_lines(parts));
    }
    lines.push(String::new());
    lines.extend(story(detail));
    lines.extend(charges(detail));
    lines.extend(steps(detail));
    lines
}

/// What it was charged for being late, or what bears this charge.
fn charges(detail: &ItemDetail) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(number) = &detail.borne_by {
        lines.extend(wrapped(&format!("Charged on {number}"), 2));
    }
    if detail.charges.is_empty() {
        return lines;
    }
    lines.push(String::new());
    let mut table = Table::new(&[
        (Column::Whole, "Charged"),
        (Column::Text, "For"),
        (Column::Whole, "Item"),
        (Column::Right, "Amount"),
        (Column::Right, "Open"),
        (Column::Whole, ""),
    ]);
    for charge in &detail.charges {
        table.row(vec![
            short_day(charge.charged_on),
            plain(charge.basis.code()),
            charge.number.clone(),
            figure(charge.amount_minor, charge.currency),
            figure(charge.open_minor, charge.currency),
            charge.currency.to_string(),
        ]);
    }
    lines.extend(table.lines());
    lines
}

/// All parts of the document.
fn part_lines(parts: &[ItemDetail]) -> Vec<String> {
    let columns = [(Column::Text, "Part"), (Column::Whole, "Due"), (Column::Right, "Amount"), (Column::Right, "Open")];
    let mut table = Table::new(&columns);
    for detail in parts {
        let currency = detail.item.currency;
        let sums = [figure(detail.amount_minor, currency), figure(detail.open_minor, currency)];
        table.row([detail.item.number.clone(), short_day(detail.item.due_on)].into_iter().chain(sums));
    }
    table.lines()
}

/// The ledger, with what was open after each line.
fn story(detail: &ItemDetail) -> Vec<String> {
    let currency = detail.item.currency;
    let mut table = Table::new(&[
        (Column::Whole, "Day"),
        (Column::Text, "What"),
        (Column::Right, "Amount"),
        (Column::Right, "Open"),
        (Column::Whole, ""),
    ]);
    let mut open_minor = 0_i64;
    for line in &detail.entries {
        let entry = &line.entry;
        open_minor = open_minor.saturating_add(entry.amount_minor);
        let what = match entry.kind {
            EntryKind::Issued => "issued".to_string(),
            EntryKind::SettledBefore => "settled before the book knew it".to_string(),
            EntryKind::Allocated => "received".to_string(),
            EntryKind::Unallocated => "taken back, applied wrongly".to_string(),
            EntryKind::Discounted if entry.amount_minor > 0 => "discount taken back".to_string(),
            EntryKind::Discounted => "discount earned".to_string(),
            EntryKind::SmallDifference if entry.amount_minor > 0 => "small difference taken back".to_string(),
            EntryKind::SmallDifference => "small difference written off".to_string(),
            EntryKind::Returned => "payment returned".to_string(),
            EntryKind::Netted if line.reason.is_some() => "credit taken back".to_string(),
            EntryKind::Netted if entry.amount_minor > 0 => "used".to_string(),
            EntryKind::Netted => "settled by a credit".to_string(),
            EntryKind::Refunded if entry.amount_minor < 0 => "refund taken back".to_string(),
            EntryKind::Refunded => "paid back".to_string(),
            EntryKind::WrittenOff => "written off".to_string(),
            EntryKind::Waived => "waived".to_string(),
            EntryKind::Reinstated => "owed again".to_string(),
            EntryKind::Corrected => {
                let due = entry.due_on.map(|on| format!(", due on {}", short_day(on))).unwrap_or_default();
                format!("corrected{due} ({})", entry.source)
            }
        };
        let odd = line.code.map(payment_sentence);
        let what = match line.reason.as_ref().or(odd.as_ref()) {
            Some(reason) => format!("{what}: {reason}"),
            None => what,
        };
        let sums = [figure(entry.amount_minor, currency), figure(open_minor, currency), currency.code().to_string()];
        table.row([short_day(entry.effective_on), what].into_iter().chain(sums));
    }
    table.lines()
}

fn steps(detail: &ItemDetail) -> Vec<String> {
    let mut lines = Vec::new();
    for taken in &detail.steps {
        let open = money(taken.open_minor, detail.item.currency);
        lines.extend(wrapped(&format!("{} on {}, open then: {open}", taken.step, day(taken.on)), 2));
    }
    for line in &detail.disputes {
        let from = day(line.dispute.from_on);
        let end = line.closed_on.map(|on| format!(", {} on {}", line.outcome.as_deref().unwrap_or("closed"), day(on)));
        let reason = plain(&line.dispute.reason);
        lines.extend(wrapped(&format!("contested from {from}: {reason}{}", end.unwrap_or_default()), 2));
    }
    if !lines.is_empty() {
        lines.insert(0, "What was done".to_string());
        lines.insert(0, String::new());
    }
    lines
}
