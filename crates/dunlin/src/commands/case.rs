//! `case give|take-back|list`: a customer's collecting as a whole, in one person's hands (R2.10).

use clap::{Args, Subcommand};
use dunlin_app::AppError;
use dunlin_app::cases::{CaseInput, CaseOf, give_case, given_cases, take_case_back};
use dunlin_core::view::LiftRule;
use dunlin_wire::CaseList;
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table};
use crate::words::short_day;

/// Who collects from a customer, where a single person does
#[derive(Debug, Subcommand)]
pub(crate) enum Case {
    /// Give a customer's case to a person: all its calls, now and to come, are theirs
    #[command(
        after_help = "Example:\n  dunlin case give --customer 10482 --to \"Ben Ray\" --while-late \\\n    --reason \"he knows the owner\""
    )]
    Give(Give),
    /// Take a case back: the calls are whoever's who has the role
    #[command(
        name = "take-back",
        after_help = "Example:\n  dunlin case take-back --customer 10482 --reason \"paid up\""
    )]
    TakeBack {
        /// Customer number or name
        #[arg(long)]
        customer: String,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// The cases that are in somebody's hands
    List,
}

/// Give a customer's case to a person
#[derive(Debug, Args)]
#[command(override_usage = "dunlin case give --customer CUSTOMER --to NAME --reason TEXT [OPTIONS]")]
pub(crate) struct Give {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// The person, by the name they have as a user
    #[arg(long, value_name = "NAME")]
    to: String,
    /// First day; today when left out
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// Only until nothing is late any more; else until it is taken back
    #[arg(long)]
    while_late: bool,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

pub(crate) fn run(global: &Global, command: Case) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let (app, setting) = (&mut session.app, &session.setting);
    let done = match command {
        Case::Give(args) => {
            let Give { customer, to, from, while_late, reason } = &args;
            let lifts = if *while_late { LiftRule::NothingLate } else { LiftRule::ByPerson };
            give_case(app, setting, &CaseInput { customer, to, from: *from, lifts, reason })?
        }
        Case::TakeBack { customer, reason } => take_case_back(app, setting, &customer, &reason)?,
        Case::List => {
            let found = given_cases(app, setting)?;
            session.answer(&CaseList::from(found.as_slice()), |_| lines(&found))?;
            return Ok(Ending::Done);
        }
    };
    session.answer_done(&done)?;
    Ok(Ending::Done)
}

fn lines(cases: &[CaseOf]) -> Vec<String> {
    if cases.is_empty() {
        return vec!["No customer's case is given to anybody.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Text, "Customer"),
        (Column::Text, "Whose"),
        (Column::Whole, "Since"),
        (Column::Text, "Why"),
    ]);
    for own in cases {
        let case = &own.line.case;
        table.row([own.name.clone(), case.to.clone(), short_day(case.from_on), case.reason.clone()]);
    }
    table.lines()
}
