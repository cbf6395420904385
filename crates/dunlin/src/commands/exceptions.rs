//! `exceptions`: who is treated otherwise than the policy says for all, by whom and why.

use clap::Args;
use clap::builder::PossibleValuesParser;
use dunlin_app::AppError;
use dunlin_app::exceptions::{ExceptionShown, Wanted, all};
use dunlin_core::exception::ExceptionKind;
use dunlin_wire::Exceptions as Sent;
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table};
use crate::words::{amount, plain, short_day};

/// Who is treated otherwise than the policy says for all, by whom and why
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  dunlin exceptions --kind paused --from 2026-11-01")]
pub(crate) struct Exceptions {
    /// Customer number or name; all customers when left out
    #[arg(long)]
    customer: Option<String>,
    /// Only of this kind
    #[arg(long, value_parser = PossibleValuesParser::new(ExceptionKind::ALL.map(ExceptionKind::code)))]
    kind: Option<String>,
    /// The first day
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// The last day
    #[arg(long, value_name = "DATE")]
    to: Option<Date>,
}

pub(crate) fn run(global: &Global, args: Exceptions) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let Exceptions { customer, kind, from, to: until } = args;
    let kind = kind.as_deref().and_then(ExceptionKind::find);
    let found = all(&mut session.app, &session.setting, &Wanted { customer, kind, from, until })?;
    session.answer(&Sent::new(&found), |_| table(&found))?;
    Ok(Ending::Done)
}

fn table(found: &[ExceptionShown]) -> Vec<String> {
    if found.is_empty() {
        return vec!["No exceptions: all customers are treated as the policy says.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Whole, "Day"),
        (Column::Whole, "Customer"),
        (Column::Whole, "What"),
        (Column::Right, "Amount"),
        (Column::Text, "By"),
        (Column::Text, "Why"),
        (Column::Whole, "Until"),
        (Column::Whole, "State"),
    ]);
    for shown in found {
        table.row([
            short_day(shown.on),
            shown.customer.clone(),
            plain(shown.kind.code()),
            shown.amount.map(|money| amount(money.minor, money.currency)).unwrap_or_default(),
            shown.by.clone(),
            shown.reason.clone(),
            shown.until_on.map(short_day).unwrap_or_default(),
            plain(shown.state.code()),
        ]);
    }
    table.lines()
}
