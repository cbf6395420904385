//! A run as one JSON answer, row after row: a hundred thousand customers are never held at once.
//!
//! `counts` stand after the rows, because the customers with whom nothing happens are decided while they are printed.

use dunlin_app::AppError;
use dunlin_app::run::{PlannedRow, RunSummary, for_each_row};
use dunlin_wire::{Counts, ProposalHead, Row};
use jiff::Timestamp;

use crate::exit::output_failed;
use crate::output::Output;
use crate::session::Session;

/// Gives each row once. A transaction that the server makes begin again starts at the first customer; those that were
/// given already are left out, so that nothing is printed twice.
pub(super) fn each_once(
    session: &mut Session,
    run: &RunSummary,
    known_at: Option<Timestamp>,
    mut each: impl FnMut(&PlannedRow) -> Result<(), AppError>,
) -> Result<RunSummary, AppError> {
    let mut last: Option<String> = None;
    for_each_row(&mut session.app, &session.setting, &run.name, known_at, |row| {
        if last.as_ref().is_some_and(|last| row.customer <= *last) {
            return Ok(());
        }
        last = Some(row.customer.clone());
        each(row)
    })
}

/// Prints the run. Its head leaves with the first row, so that a run that cannot be shown is only an error.
pub(super) fn print(
    session: &mut Session,
    run: &RunSummary,
    known_at: Option<Timestamp>,
    customer: Option<&str>,
) -> Result<(), AppError> {
    let mut output = Output::new();
    let mut is_first = true;
    let counted = each_once(session, run, known_at, |row| {
        if customer.is_some_and(|customer| customer != row.customer) {
            return Ok(());
        }
        if is_first {
            head(&mut output, run)?;
        }
        output.bytes(if is_first { b"\n" } else { b",\n" })?;
        is_first = false;
        output.json_part(&Row::from(row))
    })?;
    if is_first {
        head(&mut output, run)?;
    }
    let counts = Counts { will_do: counted.will_do, needs_a_look: counted.needs_a_look, wont: counted.wont };
    output.bytes(b"\n],\"counts\":")?;
    output.json_part(&counts)?;
    output.line("}")?;
    output.finish()
}

/// What stands before the rows, and the beginning of their list.
fn head(output: &mut Output, run: &RunSummary) -> Result<(), AppError> {
    let head = serde_json::to_value(ProposalHead::from(run)).map_err(|error| output_failed(&error.into()))?;
    output.bytes(b"{")?;
    for (key, value) in head.as_object().into_iter().flatten().filter(|(key, _)| *key != "counts") {
        output.json_part(key)?;
        output.bytes(b":")?;
        output.json_part(value)?;
        output.bytes(b",")?;
    }
    output.bytes(b"\"rows\":[")
}
