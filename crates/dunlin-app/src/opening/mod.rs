//! Opening an account on credit: an application with what is found out about who asks, the decision, the agreement, the payment policy.
//!
//! Requirements R2.1, R2.2, R3.1, R3.2. Decides nothing: what is missing, what is proposed and which agreement is in force are the core's
//! (`credit::Gathered`, `credit::propose`, `agreement`). Here papers are kept with what they say, and a decision sets the limit in the same
//! transaction.

mod agreements;
mod applying;
mod deciding;
mod papers;
mod policy;
mod weighing;
mod wording;

pub(crate) use agreements::in_force;
pub use agreements::{AgreementInput, AgreementShown, agreements, end_agreement, sign_agreement};
pub use applying::{ApplicationInput, CallInput, ReferenceInput, apply, keep_reference, strike_reference};
pub use deciding::{GrantInput, refuse, withdraw};
pub(crate) use deciding::{check, grant};
pub use papers::{FigureInput, ReportInput, StatementInput, keep_report, keep_statement};
pub use policy::{AcceptanceInput, accept_policy, acceptances};
pub use weighing::{ApplicationShown, ApplicationState, Weighed, applications, weigh};
pub use wording::{because_sentence, missing_sentence};

use dunlin_core::id::AccountId;
use dunlin_store::{AsOf, Tx};
use jiff::civil::Date;

use crate::app::Setting;
use crate::customers;
use crate::error::{AppError, Failure};

/// The longest text of a field, in characters.
const TEXT_MAX: usize = 300;

/// A text without what stands around it.
fn text(given: &str) -> Result<String, AppError> {
    let given = given.trim();
    if given.chars().count() > TEXT_MAX || given.contains(|c: char| c.is_control() && c != '\n' && c != '\r') {
        let message = format!("a text of this has at most {TEXT_MAX} characters");
        return Err(
            AppError::new(Failure::Usage, "opening.text", message).hint("be brief; keep the rest as a document")
        );
    }
    Ok(given.to_string())
}

/// The customer and all its numbers.
fn customer(
    tx: &mut Tx<'_>,
    setting: &Setting,
    number_or_name: &str,
    today: Date,
) -> Result<(AccountId, Vec<AccountId>), AppError> {
    let account = customers::find(tx, setting, number_or_name)?;
    let numbers = tx.accounts_around(account, &AsOf::day(today))?;
    Ok((account, numbers))
}

fn refused(code: &'static str, message: impl Into<String>) -> AppError {
    AppError::new(Failure::Refused, code, message)
}
