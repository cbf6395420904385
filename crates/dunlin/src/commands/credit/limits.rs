//! How much may be owed: `credit limit|group|groups`.

use clap::Args;
use dunlin_app::AppError;
use dunlin_app::approvals::{Outcome, keep_group, set_limit};
use dunlin_app::cases::Done;
use dunlin_app::credit::{GroupInput, GroupShown, LimitInput, groups};
use dunlin_wire::Groups;
use jiff::civil::Date;

use crate::commands::approval::answer_asked;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table};
use crate::words::{amount, list as listed};

/// Say how much a customer may owe
#[derive(Debug, Args)]
#[command(
    override_usage = "dunlin credit limit --customer CUSTOMER --amount AMOUNT --reason TEXT",
    after_help = "Example:\n  dunlin credit limit --customer 10482 --amount 1000 --trial 3 --reason new"
)]
pub(crate) struct Limit {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// How much; 0 is nothing on credit
    #[arg(long, value_name = "AMOUNT", required_unless_present = "none")]
    amount: Option<String>,
    /// No limit
    #[arg(long, conflicts_with = "amount")]
    none: bool,
    /// Its currency; when left out, the one in which all is that is known of the customer, else the creditor's
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// Its last day; until it is changed when left out
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
    /// It is on trial, with a review after so many months
    #[arg(long, value_name = "MONTHS")]
    trial: Option<i32>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl Limit {
    pub(super) fn set(&self, session: &mut Session) -> Result<Outcome<Done>, AppError> {
        let input = LimitInput {
            amount: self.amount.as_deref().filter(|_| !self.none),
            currency: self.currency.as_deref(),
            until: self.until,
            trial_months: self.trial,
            reason: &self.reason,
        };
        set_limit(&mut session.app, &session.setting, &self.customer, &input)
    }
}

/// Customers that share a limit
#[derive(Debug, Args)]
pub(crate) struct Group {
    /// Its name
    name: String,
    /// How much its members may owe together
    #[arg(long, value_name = "AMOUNT")]
    limit: String,
    /// Its currency; the creditor's when left out
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// The limit's last day; until it is changed when left out
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl Group {
    pub(super) fn keep(&self, session: &mut Session) -> Result<Ending, AppError> {
        let input = GroupInput {
            name: &self.name,
            limit: &self.limit,
            currency: self.currency.as_deref(),
            until: self.until,
            reason: &self.reason,
        };
        match keep_group(&mut session.app, &session.setting, &input)? {
            Outcome::Done(_) => list(session),
            Outcome::Asked(waits) => answer_asked(session, &waits),
        }
    }
}

/// All groups.
pub(super) fn list(session: &mut Session) -> Result<Ending, AppError> {
    let all = groups(&mut session.app, &session.setting)?;
    session.answer(&Groups::new(&all), |_| table(&all))?;
    Ok(Ending::Done)
}

fn table(all: &[GroupShown]) -> Vec<String> {
    if all.is_empty() {
        return vec!["No customers share a limit.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Text, "Group"),
        (Column::Right, "Limit"),
        (Column::Right, "Exposure"),
        (Column::Text, "Members"),
    ]);
    for shown in all {
        let limit = shown.group.limit;
        let exposure = match &shown.exposure {
            Ok(owed) => amount(owed.minor, owed.currency),
            Err(error) => error.to_string(),
        };
        let members: Vec<&str> = shown.members.iter().map(|(number, _)| number.as_str()).collect();
        table.row([shown.group.name.clone(), amount(limit.minor, limit.currency), exposure, listed(&members)]);
    }
    table.lines()
}
