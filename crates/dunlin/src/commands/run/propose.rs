//! `run propose`: decides and stores a run; nothing is booked or sent.

use clap::Args;
use dunlin_app::AppError;
use dunlin_app::run::{Proposing, next_day, propose};
use jiff::Timestamp;
use jiff::civil::Date;

use super::listing;
use crate::output::Output;
use crate::session::Session;
use crate::words::day;

/// Decide what would happen on a day, for each customer, and why
///
/// Nothing is booked or sent before the run is approved. A newer proposal replaces one that was not approved.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dunlin run propose\n  dunlin run propose --on 2026-11-19 --known-up-to 2026-11-18 --json"
)]
pub(crate) struct Propose {
    /// The day; when left out today, or the next business day
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// Only what was recorded by then
    #[arg(long, value_name = "INSTANT")]
    known_at: Option<Timestamp>,
    /// Payments are booked up to this day, although no receipt is that new
    #[arg(long, value_name = "DATE")]
    known_up_to: Option<Date>,
    /// List every customer, also those with whom nothing happens
    #[arg(long)]
    all: bool,
}

pub(crate) fn run(session: &mut Session, args: &Propose) -> Result<(), AppError> {
    let on = args.on.unwrap_or_else(|| next_day(&session.app, &session.setting));
    let asked = Proposing { known_at: args.known_at, known_up_to: args.known_up_to, ..Proposing::on(on) };
    let run = propose(&mut session.app, &session.setting, &asked)?;
    let today = session.day(None);
    if args.on.is_none() && on != today && !session.global.json {
        let mut output = Output::new();
        output.line(format!("{} is no business day; this is the run of {}.", day(today), day(on)))?;
        output.finish()?;
    }
    listing::print(session, &run, args.known_at, None, args.all)
}
