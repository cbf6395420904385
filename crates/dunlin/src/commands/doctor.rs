//! `doctor`: proves that the book is right: sums, invariants and, when asked, that its log gives the same book again.

use clap::Args;
use dunlin_app::AppError;
use dunlin_app::doctor::checks;
use dunlin_wire::DoctorReport;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::{answer, open_book};
use crate::table::{Column, Table};
use crate::words::grouped;

/// Check that the book is right
///
/// Exit code 1 when a check finds something.
#[derive(Debug, Args)]
pub(crate) struct Doctor {
    /// Also replay the log into an empty book and compare
    #[arg(long)]
    replay: bool,
}

pub(crate) fn run(global: &Global, args: &Doctor) -> Result<Ending, AppError> {
    let mut app = open_book(global)?;
    let checks = checks(&mut app, args.replay)?;
    let report = DoctorReport::from(checks.as_slice());
    answer(global, &report, lines)?;
    Ok(if report.ok { Ending::Done } else { Ending::NotOk })
}

fn lines(report: &DoctorReport) -> Vec<String> {
    let mut table = Table::new(&[(Column::Whole, "Check"), (Column::Whole, "Result"), (Column::Text, "First found")]);
    for check in &report.checks {
        let count = grouped(check.count.unsigned_abs());
        let result = match (check.ok, check.notice && check.count > 0) {
            (_, true) => format!("{count} to know"),
            (true, false) => "ok".to_string(),
            (false, false) => format!("{count} wrong"),
        };
        table.row([check.code.clone(), result, check.examples.join("; ")]);
    }
    let mut lines = table.lines();
    lines.push(String::new());
    let found = report.checks.iter().filter(|check| !check.ok).count();
    lines.push(match found {
        0 => "The book is right.".to_string(),
        1 => "One check found something.".to_string(),
        many => format!("{many} checks found something."),
    });
    lines
}
