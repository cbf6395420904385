//! What waits, or waited, for a second person.

use dunlin_app::approvals::person_shown;
use dunlin_store::Approval as Kept;
use serde::Serialize;

use crate::decimal;

/// What waits.
#[derive(Debug, Serialize)]
pub struct ApprovalList {
    /// Oldest first; with all of them, newest first.
    pub approvals: Vec<ApprovalLine>,
}

/// What was asked for instead of being done.
#[derive(Debug, Serialize)]
pub struct ApprovalAsked {
    /// It waits.
    pub asked: ApprovalLine,
}

/// Something that waits, or waited.
#[derive(Debug, Serialize)]
pub struct ApprovalLine {
    /// As people name it.
    pub number: String,
    /// `write_off`, `waive`, `refund`, `limit`, `customer_limit`, `group_limit` or `run`.
    pub kind: String,
    /// The item's number or the run's name.
    pub subject: String,
    /// How much, where it is money.
    pub amount: Option<String>,
    /// Of the amount.
    pub currency: Option<String>,
    /// How many notices, where it is a run.
    pub notices: Option<i64>,
    /// In the words of who asked.
    pub why: String,
    /// Who asked.
    pub asked_by: String,
    /// `open`, `approved`, `rejected` or `withdrawn`.
    pub state: String,
    /// Who decided.
    pub decided_by: Option<String>,
    /// In their words.
    pub decided_why: Option<String>,
}

impl ApprovalList {
    /// As they are kept.
    pub fn new(kept: &[Kept]) -> ApprovalList {
        ApprovalList { approvals: kept.iter().map(ApprovalLine::from).collect() }
    }
}

impl From<&Kept> for ApprovalLine {
    fn from(kept: &Kept) -> ApprovalLine {
        ApprovalLine {
            number: kept.number.clone(),
            kind: kept.kind.code().to_string(),
            subject: kept.subject.clone(),
            amount: kept.amount.map(|money| decimal(money.minor, money.currency)),
            currency: kept.amount.map(|money| money.currency.code().to_string()),
            notices: kept.notices,
            why: kept.why.clone(),
            asked_by: person_shown(&kept.asked_by).to_string(),
            state: kept.state.code().to_string(),
            decided_by: kept.decided_by.as_deref().map(person_shown).map(str::to_string),
            decided_why: kept.decided_why.clone().filter(|why| !why.is_empty()),
        }
    }
}
