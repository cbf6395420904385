//! `metrics`: how long money is outstanding and how well it is collected, for a period.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use dunlin_app::export::Format;
use dunlin_app::metrics::{CurrencyMetrics, Metrics as Figures, Period, collectors, dashboard, paper, reasons, report};
use dunlin_app::{AppError, Failure};
use dunlin_core::aging::Buckets;
use dunlin_core::money::Decimal;
use dunlin_core::provision::Matrix;
use dunlin_core::ratio::Ratio;
use dunlin_wire::{CollectorReport, MetricsReport, ReasonFigures, ReasonReport};
use jiff::civil::Date;

use crate::cli::Global;
use crate::commands::export::Target;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table};
use crate::words::{day, figure, words};

/// How long money is outstanding and how well it is collected
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dunlin metrics\n  dunlin metrics --from 2026-07-01 --to 2026-09-30\n  dunlin metrics --loss-rates 0.3,1.6,3.6,6.6,10.6\n  dunlin metrics --by collector\n  dunlin metrics --by reason --person \"Ann Byrne\"\n  dunlin metrics --out report.pdf\n  dunlin metrics --json"
)]
pub(crate) struct Metrics {
    /// First day; when left out, of the month two before the last day's
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// Last day; today when left out
    #[arg(long, value_name = "DATE")]
    to: Option<Date>,
    /// Loss rates in percent, from not due to the oldest bucket, for a provision
    #[arg(long, value_name = "PERCENT,…", value_delimiter = ',')]
    loss_rates: Vec<String>,
    /// Instead: what each person did in the period and what followed, or why customers have not paid
    #[arg(long, value_name = "WHAT", conflicts_with_all = ["loss_rates", "out"])]
    by: Option<By>,
    /// Only what this person did, or heard
    #[arg(long, value_name = "NAME", requires = "by")]
    person: Option<String>,
    /// Also as a file, by its ending: .csv, .xlsx, .json, or .pdf with a chart
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Which figures.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum By {
    /// Calls, tasks, promises and what was collected after a call, for each person
    Collector,
    /// Reasons that customers gave for not paying, whether they hold, and what is open behind them
    Reason,
}

pub(crate) fn run(global: &Global, args: &Metrics) -> Result<Ending, AppError> {
    let matrix = matrix(&args.loss_rates)?;
    let mut session = Session::open(global)?;
    let moment = session.moment(args.to, None);
    let period = match args.from {
        Some(from) => Period::new(from, moment.day)?,
        None => Period::quarter_to(moment.day),
    };
    if let Some(by) = args.by {
        let is_wanted = |person: &str| args.person.as_deref().is_none_or(|wanted| wanted == person);
        match by {
            By::Collector => {
                let mut found = collectors::rows(&mut session.app, &session.setting, period)?;
                found.retain(|row| is_wanted(&row.person));
                let report = CollectorReport::of(period, &found, session.setting.creditor.currency);
                session.answer_money(&moment, &report, |_| people(&report))?;
            }
            By::Reason => {
                let mut found = reasons::rows(&mut session.app, &session.setting, period)?;
                found.retain(|row| is_wanted(&row.person));
                let report = ReasonReport::of(period, args.person.as_deref(), &found);
                session.answer_money(&moment, &report, |_| given(&report))?;
            }
        }
        return Ok(Ending::Done);
    }
    let Some(path) = &args.out else {
        let figures = report(&mut session.app, &session.setting, period)?;
        let answer = MetricsReport::of(&figures, matrix.as_ref());
        session.answer_money(&moment, &answer, |_| lines(&figures, matrix.as_ref()))?;
        return Ok(Ending::Done);
    };
    let format = format_of(path)?;
    let dashboard = dashboard(&mut session.app, &session.setting, period)?;
    let bytes = match format {
        Format::Pdf => {
            let bank = session.app.store.read(|tx| tx.bank_known_up_to(session.setting.creditor.id, &moment))?;
            paper::pdf(words(), &session.setting, &dashboard, bank)?
        }
        format => paper::table(words(), &dashboard).write(format)?,
    };
    Target::of(path.clone(), global, true)?.write(&bytes)?;
    let answer = MetricsReport::of(&dashboard.now, matrix.as_ref());
    session.answer_money(&moment, &answer, |_| lines(&dashboard.now, matrix.as_ref()))?;
    Ok(Ending::Done)
}

/// The kind of file that an ending names.
fn format_of(path: &Path) -> Result<Format, AppError> {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    Format::find(&ending).ok_or_else(|| {
        let message = format!("{} is no kind of report", path.display());
        AppError::new(Failure::Usage, "export.format", message).hint("end it in .csv, .xlsx, .json or .pdf")
    })
}

/// One rate for each bucket, or none at all.
fn matrix(percents: &[String]) -> Result<Option<Matrix>, AppError> {
    if percents.is_empty() {
        return Ok(None);
    }
    let buckets = Buckets::default().count();
    let rates: Option<Vec<Ratio>> =
        percents.iter().map(|percent| Decimal::parse(percent.trim()).and_then(Ratio::of_percent)).collect();
    let matrix = rates.filter(|rates| rates.len() == buckets).and_then(Matrix::new);
    let wrong = || {
        let message = format!("--loss-rates takes {buckets} percentages from 0 to 100");
        AppError::new(Failure::Usage, "metrics.loss_rates", message)
            .hint("for example --loss-rates 0.3,1.6,3.6,6.6,10.6")
    };
    matrix.map(Some).ok_or_else(wrong)
}

fn lines(figures: &Figures, matrix: Option<&Matrix>) -> Vec<String> {
    let period = figures.period;
    let mut lines = vec![format!("{} to {}, {} days", day(period.from()), day(period.to()), period.days())];
    if figures.currencies.is_empty() {
        lines.push("Nothing was sold or received yet.".to_string());
    }
    for currency in &figures.currencies {
        lines.push(String::new());
        lines.extend(amounts(currency));
        lines.push(String::new());
        lines.extend(days_and_shares(currency));
        lines.push(String::new());
        lines.extend(buckets(figures, currency, matrix));
    }
    lines
}

fn people(report: &CollectorReport) -> Vec<String> {
    let mut lines = vec![format!("{} to {}, {} days", report.from, report.to, report.days), String::new()];
    if report.collectors.is_empty() {
        lines.push("Nobody did anything in these days.".to_string());
        return lines;
    }
    let columns = ["Calls", "Tasks", "", "Promises", "Promised", "Due", "Kept", "Collected"];
    let columns = columns.map(|name| (if name.is_empty() { Column::Whole } else { Column::Right }, name));
    let mut table = Table::new(&[&[(Column::Whole, "Person")], &columns[..]].concat());
    for one in &report.collectors {
        let mut head = [one.person.clone(), one.calls.to_string(), one.tasks.to_string()];
        if one.currencies.is_empty() {
            table.row(head.clone().into_iter().chain([""; 6].map(String::from)));
        }
        for money in &one.currencies {
            let counts = [money.promises, money.due, money.kept].map(|count| count.to_string());
            let [promises, due, kept] = counts;
            let own = [money.currency.clone(), promises, money.promised.clone(), due, kept, money.collected.clone()];
            table.row(core::mem::take(&mut head).into_iter().chain(own));
        }
    }
    lines.extend(table.lines());
    lines.push(String::new());
    lines.push(format!(
        "Collected counts for whoever reached the customer last, up to {} days before.",
        report.collected_within_days
    ));
    lines
}

fn given(report: &ReasonReport) -> Vec<String> {
    let mut lines = vec![format!("{} to {}, {} days", report.from, report.to, report.days), String::new()];
    if report.reasons.is_empty() {
        lines.push("Nobody gave a reason in these days.".to_string());
        return lines;
    }
    let columns = ["Conversations", "Customers", "True", "False", "Open", "No details", "Still open", ""];
    let columns = columns.map(|name| (if name.is_empty() { Column::Whole } else { Column::Right }, name));
    let mut table = Table::new(&[&[(Column::Whole, "Reason")], &columns[..]].concat());
    let named = report.reasons.iter().map(|line| (line.reason, &line.figures));
    for (name, own) in named.chain([("total", &report.total)]) {
        reason_lines(&mut table, name, own);
    }
    lines.extend(table.lines());
    lines.push(String::new());
    lines.push("An item counts once in each line, so the lines can add up to more than the total.".to_string());
    lines
}

/// A reason; each currency behind it has a line.
fn reason_lines(table: &mut Table, name: &str, own: &ReasonFigures) {
    let checked = &own.checked;
    let counts = [
        own.conversations,
        own.customers.len(),
        checked.holds,
        checked.proved_false,
        checked.open,
        own.without_details,
    ];
    let mut head = [vec![name.to_string()], counts.map(|count| count.to_string()).to_vec()].concat();
    if own.behind.is_empty() {
        table.row(head.iter().cloned().chain([String::new(), String::new()]));
    }
    for money in &own.behind {
        table.row(head.drain(..).chain([money.open.clone(), money.currency.clone()]));
        head = vec![String::new(); counts.len() + 1];
    }
}

fn amounts(one: &CurrencyMetrics) -> Vec<String> {
    let mut table = Table::new(&[(Column::Whole, one.currency.code()), (Column::Right, "Amount")]);
    let unexplained = one.countback.map_or(0, |back| back.unexplained_minor);
    for (name, minor) in [
        ("Sold on credit", one.sales_minor),
        ("Received", one.received_minor),
        ("Open before", one.opening_minor),
        ("Open at the end", one.receivables_minor()),
        ("Fell due", one.due_minor),
        ("Collected of it", one.collected_minor),
    ] {
        table.row([name.to_string(), figure(minor, one.currency)]);
    }
    if unexplained != 0 {
        table.row(["Older than all sales".to_string(), figure(unexplained, one.currency)]);
    }
    table.lines()
}

fn days_and_shares(one: &CurrencyMetrics) -> Vec<String> {
    let mut table = Table::new(&[(Column::Whole, "Figure"), (Column::Right, ""), (Column::Whole, "")]);
    let counted_back = one.countback.map(|back| back.days);
    for (name, days) in [
        ("Days sales outstanding", one.dso),
        ("Counted back", counted_back),
        ("Best possible", one.best_possible_dso),
        ("Average days delinquent", one.average_days_delinquent),
    ] {
        table.row([name.to_string(), dash(days.map(|days| days.to_decimal(2))), unit(days, "days")]);
    }
    for (name, share) in [
        ("Collection effectiveness", one.collection_effectiveness),
        ("Collected of what fell due", one.collected_against_due),
        ("Rolls from not due to the oldest", one.roll_through),
    ] {
        table.row([name.to_string(), percent(share), unit(share, "%")]);
    }
    table.lines()
}

/// What is open by bucket, what rolled into each, and what to set aside.
fn buckets(figures: &Figures, one: &CurrencyMetrics, matrix: Option<&Matrix>) -> Vec<String> {
    let provision = matrix.and_then(|matrix| Some((matrix, one.provision(matrix)?)));
    let mut columns = vec![(Column::Whole, "Days past due"), (Column::Right, "Open"), (Column::Right, "Rolled in %")];
    if provision.is_some() {
        columns.extend([(Column::Right, "Loss rate %"), (Column::Right, "Provision")]);
    }
    let mut table = Table::new(&columns);
    for (at, open_minor) in one.open_minor.iter().enumerate() {
        let name = match figures.buckets.bounds(at) {
            (None, _) => "Not due".to_string(),
            (Some(from), Some(to)) => format!("{from}–{to}"),
            (Some(from), None) => format!("Over {}", from - 1),
        };
        let rolled = at.checked_sub(1).map(|before| percent(one.roll_rates[before])).unwrap_or_default();
        let mut cells = vec![name, figure(*open_minor, one.currency), rolled];
        if let Some((matrix, provision)) = &provision {
            let allowance = figure(provision.by_bucket_minor[at], one.currency);
            cells.extend([matrix.rates()[at].to_percent(2), allowance]);
        }
        table.row(cells);
    }
    let mut total = vec!["Total".to_string(), figure(one.receivables_minor(), one.currency), String::new()];
    if let Some((_, provision)) = &provision {
        total.extend([String::new(), figure(provision.total_minor, one.currency)]);
    }
    table.row(total);
    table.lines()
}

fn percent(share: Option<Ratio>) -> String {
    dash(share.map(|share| share.to_percent(2)))
}

/// Nothing behind a dash.
fn unit(figure: Option<Ratio>, unit: &str) -> String {
    figure.map(|_| unit.to_string()).unwrap_or_default()
}

/// A figure that cannot be said.
fn dash(figure: Option<String>) -> String {
    figure.unwrap_or_else(|| "–".to_string())
}
