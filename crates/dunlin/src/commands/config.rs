//! `config show`: every setting, and with `--origin` where its value comes from.

use clap::{Args, Subcommand};
use dunlin_app::AppError;
use dunlin_app::settings::{self, Source, Started, shown};
use dunlin_wire::{ConfigLine, ConfigReport};

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::{Session, default_outbox};
use crate::table::{Column, Table};

/// Every setting
#[derive(Debug, Subcommand)]
pub(crate) enum Config {
    /// Show every setting with its value
    Show(Show),
}

/// What is shown
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  dunlin config show --origin")]
pub(crate) struct Show {
    /// Also where each value comes from: default, policy, flag, environment, or
    /// set here, by whom and when
    #[arg(long)]
    origin: bool,
}

pub(crate) fn run(global: &Global, command: &Config) -> Result<Ending, AppError> {
    let Config::Show(args) = command;
    let mut session = Session::open(global)?;
    let started = Started {
        book: (shown(&global.book), global.book_from.0),
        outbox: (default_outbox(&global.book).display().to_string(), Source::Default),
    };
    let lines = settings::list(&mut session.app, &session.setting, &started)?;
    let report = ConfigReport::new(&lines, &session.setting.creditor.timezone);
    session.answer(&report, |report| table(&report.settings, args.origin))?;
    Ok(Ending::Done)
}

fn table(lines: &[ConfigLine], origin: bool) -> Vec<String> {
    let mut columns = vec![(Column::Whole, "Setting"), (Column::Text, "Value")];
    columns.extend(origin.then_some((Column::Text, "Origin")));
    let mut table = Table::new(&columns);
    for line in lines {
        let name = format!("{}.{}", line.section, line.name);
        let mut row = vec![name, line.value.clone().unwrap_or_else(|| "–".to_string())];
        if origin {
            let by = line.by.iter().zip(&line.on).map(|(by, on)| format!(", {by} {on}"));
            row.push(std::iter::once(line.origin.to_string()).chain(by).collect());
        }
        table.row(row);
    }
    table.lines()
}
