//! `agreement sign|show|end`: what both sides signed, with the customer's initials under the payment terms (R2.2).

use std::path::PathBuf;

use clap::{Args, Subcommand};
use dunlin_app::AppError;
use dunlin_app::opening::{AgreementInput, agreements, end_agreement, sign_agreement};
use dunlin_core::agreement::AgreementEnd;
use dunlin_wire::{AgreementLine, Agreements};
use jiff::civil::Date;

use crate::cli::Global;
use crate::commands::document::read_file;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table};

/// Agreements that both sides signed
#[derive(Debug, Subcommand)]
pub(crate) enum AgreementCommand {
    /// Keep an agreement that both sides signed; it takes the place of the one before
    Sign(Sign),
    /// List the agreements with a customer
    Show {
        /// Customer number or name
        customer: String,
    },
    /// End the agreement that is in force
    #[command(override_usage = "dunlin agreement end CUSTOMER --reason TEXT [--mistake]")]
    End {
        /// Customer number or name
        customer: String,
        /// It was noted by mistake: the one before holds
        #[arg(long)]
        mistake: bool,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

/// Keep an agreement
#[derive(Debug, Args)]
#[command(
    override_usage = "dunlin agreement sign CUSTOMER --by NAME --initials TEXT ...",
    after_help = "Example:\n  dunlin agreement sign 10482 --by \"Mara Kestrel\" --initials M.K. --clause \"§ 4 Payment terms\" \\\n    --file agreement.pdf"
)]
pub(crate) struct Sign {
    /// Customer number or name
    customer: String,
    /// Who signed for the customer
    #[arg(long, value_name = "NAME")]
    by: String,
    /// When; today when left out
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// The customer's initials under the payment terms
    #[arg(long, value_name = "TEXT", default_value = "")]
    initials: String,
    /// The heading under which the payment terms stand
    #[arg(long, value_name = "TEXT")]
    clause: String,
    /// Who signed for the creditor; whoever notes it when left out
    #[arg(long, value_name = "NAME")]
    our: Option<String>,
    /// When; today when left out
    #[arg(long, value_name = "DATE")]
    our_on: Option<Date>,
    /// Its first day; the day of the later signature when left out
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// The signed paper
    #[arg(long, value_name = "FILE")]
    file: PathBuf,
}

pub(crate) fn run(global: &Global, command: AgreementCommand) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let (app, setting) = (&mut session.app, &session.setting);
    let done = match command {
        AgreementCommand::Sign(args) => {
            let (name, bytes) = read_file(&args.file)?;
            let input = AgreementInput {
                customer: &args.customer,
                clause: &args.clause,
                initials: &args.initials,
                by_customer: (&args.by, args.on),
                by_creditor: (args.our.as_deref(), args.our_on),
                from: args.from,
                file: (&name, &bytes),
            };
            sign_agreement(app, setting, &input)?
        }
        AgreementCommand::Show { customer } => {
            let all = agreements(app, setting, &customer)?;
            session.answer(&Agreements::new(&all), |all| table(&all.agreements))?;
            return Ok(Ending::Done);
        }
        AgreementCommand::End { customer, mistake, reason } => {
            let end = if mistake { AgreementEnd::Struck } else { AgreementEnd::Ended };
            end_agreement(app, setting, &customer, end, &reason)?
        }
    };
    session.answer_done(&done)?;
    Ok(Ending::Done)
}

fn table(all: &[AgreementLine]) -> Vec<String> {
    if all.is_empty() {
        return vec!["No agreement was signed.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Right, "No"),
        (Column::Whole, "From"),
        (Column::Text, "Signed by"),
        (Column::Text, "Initials"),
        (Column::Text, "Under"),
        (Column::Whole, "State"),
    ]);
    for line in all {
        table.row([
            line.part.to_string(),
            line.from_on.clone(),
            format!("{}, {}", line.customer_signer, line.creditor_signer),
            line.initials.clone(),
            line.clause.clone(),
            line.state.replace('_', " "),
        ]);
    }
    table.lines()
}
