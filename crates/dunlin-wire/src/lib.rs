//! The shapes of JSON that scripts read: one struct per answer, made from core and app types.
//!
//! Fixed here because scripts use them: amounts are decimal strings with exactly the currency's digits; dates are ISO; a
//! missing value is `null`, never absent; lists are ordered by customer number, then item number (bytes). Keys may be
//! added, never changed. No key, id or instant of the database appears.

use dunlin_core::money::format_minor;

mod aging;
mod answers;
mod run;

pub use aging::{AgingBucket, AgingCurrency, AgingCustomer, AgingReport};
pub use answers::{
    ChangeLine, Changes, CustomerDetail, CustomerLine, DoctorCheck, DoctorReport, ErrorBody, ErrorReport, HoldLine,
    ImportAlso, ImportProblem, ImportReport, InitReport, InvoiceDetail, ContactLine, EntryLine, ItemLine, NoticeLine,
    ActivityLine, TaskLine,
};
pub use run::{
    ActionLine, Approval, Counts, Explanation, ExplainedItem, NextStep, Proposal, ProposalHead, ReasonLine, Row, RowItem,
    RunLine, Withdrawn,
};

/// An amount as JSON has it.
fn decimal(minor: i64, currency: dunlin_core::money::Currency) -> String {
    format_minor(minor, currency.digits())
}
