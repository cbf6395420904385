//! `export journal`: the ledger as the bookings of an accounting program.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use dunlin_app::AppError;
use dunlin_app::export::{JournalOrder, journal};
use dunlin_core::money::Currency;
use dunlin_formats::JournalFormat;
use dunlin_store::AsOf;
use dunlin_wire::PeriodExportReport;
use jiff::civil::Date;

use super::sheet::Target;
use crate::cli::Global;
use crate::exit::{Ending, usage};
use crate::session::Session;
use crate::words::{count, day};

/// The journal for accounting programs
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dunlin export journal --format hledger --out receivables.journal\n  dunlin export journal --format datev --from 2026-01-01 --to 2026-03-31 --out EXTF_Q1.csv\n  dunlin export journal --format sie --from 2026-01-01 --currency SEK --out 2026.si"
)]
pub(crate) struct Journal {
    /// The layout
    #[arg(long)]
    format: Format,
    /// First day; the beginning of the book when left out
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// Last day; today when left out
    #[arg(long, value_name = "DATE")]
    to: Option<Date>,
    /// Entries in one currency only
    #[arg(long, value_name = "CUR")]
    currency: Option<Currency>,
    /// The file; - is the output
    #[arg(long, value_name = "FILE", default_value = "-")]
    out: PathBuf,
}

/// Layouts.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// Plain-text journal for hledger
    Hledger,
    /// Plain-text ledger for beancount
    Beancount,
    /// A table, two rows an entry
    Csv,
    /// DATEV EXTF Buchungsstapel, one year and currency a file
    Datev,
    /// SIE 4 for import, one year and currency a file
    Sie,
    /// Fichier des écritures comptables, one currency a file
    Fec,
}

impl From<Format> for JournalFormat {
    fn from(format: Format) -> JournalFormat {
        match format {
            Format::Hledger => JournalFormat::Hledger,
            Format::Beancount => JournalFormat::Beancount,
            Format::Csv => JournalFormat::Csv,
            Format::Datev => JournalFormat::Datev,
            Format::Sie => JournalFormat::Sie,
            Format::Fec => JournalFormat::Fec,
        }
    }
}

pub(crate) fn run(global: &Global, args: Journal) -> Result<Ending, AppError> {
    let format = JournalFormat::from(args.format);
    let target = Target::of(args.out, global, false)?;
    let mut session = Session::open(global)?;
    let to = session.day(args.to);
    if args.from.is_some_and(|from| from > to) {
        return Err(usage("export.period", "the period ends before it begins", "exchange --from and --to"));
    }
    let order = JournalOrder { format, from: args.from, to, currency: args.currency };
    let journal = journal(&mut session.app, &session.setting, &order)?;
    let Some(path) = target.write(&journal.bytes)? else { return Ok(Ending::Done) };
    let report = PeriodExportReport {
        from: args.from.map(|from| from.to_string()),
        to: to.to_string(),
        format: format.code().to_string(),
        file: Some(path.display().to_string()),
        rows: journal.entries,
    };
    session.answer_money(&AsOf::day(to), &report, |report| {
        let entries = count(report.rows, "entry", "entries");
        vec![format!("{entries} up to {}, written to {}.", day(to), path.display())]
    })?;
    Ok(Ending::Done)
}
