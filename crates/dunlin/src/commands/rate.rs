//! `rate list|confirm|add`: reference rates of interest, and which of them a person answers for.

use clap::{Args, Subcommand};
use dunlin_app::rates::{self, NewRate};
use dunlin_app::{AppError, Failure};
use dunlin_core::interest::Rate as Percent;
use dunlin_wire::{RateLine, RateList};
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table, wrapped};

/// Reference rates of late-payment interest
#[derive(Debug, Subcommand)]
pub(crate) enum Rate {
    /// Every rate with its days, status and source
    #[command(after_help = "Example:\n  dunlin rate list ECB_MRO")]
    List {
        /// One series; all when none is named
        #[arg(value_name = "SERIES")]
        series: Option<String>,
    },
    /// Answer for a rate that does not count yet, after looking it up
    Confirm(Confirm),
    /// Enter a rate
    Add(Add),
}

/// Which rate, and where it was looked up
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  dunlin rate confirm ECB_MRO 2026-06-17 --source \"ecb.europa.eu, key rates\"")]
pub(crate) struct Confirm {
    /// The series
    #[arg(value_name = "SERIES")]
    series: String,
    /// Its first day, as `rate list` shows it
    #[arg(value_name = "FROM")]
    from: Date,
    /// Where it was looked up
    #[arg(long, value_name = "TEXT")]
    source: String,
}

/// A rate, its days, and where it stands
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  dunlin rate add NBP_REFERENCE 2026-07-01 4.00 --source \"nbp.pl\"")]
pub(crate) struct Add {
    /// The series
    #[arg(value_name = "SERIES")]
    series: String,
    /// Its first day
    #[arg(value_name = "FROM")]
    from: Date,
    /// Percent a year: 2.15
    #[arg(value_name = "PERCENT", allow_hyphen_values = true)]
    percent: String,
    /// The last day on which it is known to hold; without it, the first day alone
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
    /// Where it stands
    #[arg(long, value_name = "TEXT")]
    source: String,
}

pub(crate) fn run(global: &Global, command: Rate) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    match command {
        Rate::List { series } => {
            let steps = rates::list(&mut session.app, series.as_deref())?;
            session.answer(&RateList::from(steps.as_slice()), |list| table(&list.rates))?;
        }
        Rate::Confirm(args) => {
            let step = rates::confirm(&mut session.app, &session.setting, &args.series, args.from, &args.source)?;
            session.answer(&RateLine::from(&step), sentence)?;
        }
        Rate::Add(args) => {
            let step = rates::add(&mut session.app, &session.setting, &new_rate(args)?)?;
            session.answer(&RateLine::from(&step), sentence)?;
        }
    }
    Ok(Ending::Done)
}

fn new_rate(args: Add) -> Result<NewRate, AppError> {
    let rate = Percent::parse_percent(&args.percent).ok_or_else(|| {
        let message = format!("{:?} is no percentage with at most four digits after the point", args.percent);
        AppError::new(Failure::Usage, "rate.not_a_percentage", message).hint("write it like 2.15")
    })?;
    Ok(NewRate { series: args.series, from: args.from, until: args.until, rate, source: args.source })
}

fn table(rates: &[RateLine]) -> Vec<String> {
    let mut table = Table::new(&[
        (Column::Whole, "Series"),
        (Column::Whole, "From"),
        (Column::Whole, "Until"),
        (Column::Right, "%"),
        (Column::Whole, "Status"),
        (Column::Text, "Source"),
    ]);
    for RateLine { series, from, until, rate, status, source, .. } in rates {
        let rate = rate.clone().unwrap_or_default();
        table.row([series.clone(), from.clone(), until.clone(), rate, status.clone(), source.clone()]);
    }
    table.lines()
}

fn sentence(line: &RateLine) -> Vec<String> {
    let rate = line.rate.as_deref().unwrap_or_default();
    let days = if line.from == line.until {
        format!("on {}", line.from)
    } else {
        format!("from {} to {}", line.from, line.until)
    };
    wrapped(&format!("{} is {rate} % {days}, confirmed; source: {}", line.series, line.source), 0)
}
