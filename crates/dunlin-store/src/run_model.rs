//! Runs, their rows and how they leave, as the store hands them out: plain values, no behaviour.

use dunlin_core::id::{AccountId, CreditorId, RunId};
use jiff::Timestamp;
use jiff::civil::Date;

/// What became of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RunState {
    /// Waits for approval.
    Proposed,
    /// Replaced by a newer proposal; its rows are gone.
    Superseded,
    /// Approved, and held back until an instant; nothing has left.
    Held,
    /// Approved: it is being issued or was.
    Approved,
    /// Stopped while it was being issued: the rest does not leave.
    Stopped,
}

impl RunState {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            RunState::Proposed => "proposed",
            RunState::Superseded => "superseded",
            RunState::Held => "held",
            RunState::Approved => "approved",
            RunState::Stopped => "stopped",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<RunState> {
        use RunState::{Approved, Held, Proposed, Stopped, Superseded};
        [Proposed, Superseded, Held, Approved, Stopped].into_iter().find(|state| state.code() == code)
    }
}

/// One day's decisions for a creditor, without their rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Key.
    pub id: RunId,
    /// Whose.
    pub creditor: CreditorId,
    /// `DATE-n`, unique for the creditor.
    pub name: String,
    /// The day it decided for.
    pub on_day: Date,
    /// Over the stored rows, the day and the policy version; lower-case hex. Empty while rows are being added.
    pub hash: String,
    /// The creditor's policy version.
    pub policy_version: i64,
    /// The book's rules version.
    pub rules_version: i64,
    /// When.
    pub proposed_at: Timestamp,
    /// Payments are booked up to this day.
    pub known_up_to: Option<Date>,
    /// What became of it.
    pub state: RunState,
    /// When it was approved.
    pub approved_at: Option<Timestamp>,
    /// By whom.
    pub approved_by: Option<String>,
    /// When sending begins, or began.
    pub send_at: Option<Timestamp>,
    /// When the last of it was issued.
    pub issued_at: Option<Timestamp>,
    /// Why it was stopped the last time.
    pub stopped_why: Option<String>,
    /// Rows, as counted by the proposal.
    pub counts: RunCounts,
}

/// Rows of a proposal by decision.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RunCounts {
    /// Something goes out or is done.
    pub will_do: i64,
    /// A person has to look first.
    pub needs_a_look: i64,
    /// Nothing happens.
    pub wont: i64,
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowState {
    /// Decided; nothing has happened yet.
    Proposed,
    /// Done.
    Issued,
    /// A guard failed: nothing of it was done.
    Withdrawn,
}

impl RowState {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            RowState::Proposed => "proposed",
            RowState::Issued => "issued",
            RowState::Withdrawn => "withdrawn",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<RowState> {
        [RowState::Proposed, RowState::Issued, RowState::Withdrawn].into_iter().find(|state| state.code() == code)
    }
}

/// A stored decision about one account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunRow {
    /// Whose.
    pub account: AccountId,
    /// Customer number: the order of rows.
    pub number: String,
    /// The account's version that it was decided on.
    pub account_version: i64,
    /// What became of it.
    pub state: RowState,
    /// The decision, as the app encodes it.
    pub body: Vec<u8>,
    /// Why it was withdrawn: reason codes, separated by spaces; empty otherwise.
    pub reasons: String,
    /// What a person changed of it.
    pub edit: Option<RowEdit>,
}

/// What a person changed of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowEdit {
    /// The wishes, as the app writes them.
    pub content: String,
    /// The decision that they make, as the app encodes it.
    pub body: Vec<u8>,
}

/// How a creditor's runs leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sending {
    /// How long an approved run is held back; `None` is the program's own.
    pub hold_minutes: Option<i64>,
    /// Runs are proposed and approved without a person.
    pub automatic: bool,
    /// The minute of the day, in the creditor's zone, from which they are.
    pub slot_minute: i64,
}

/// What came of a day's automatic slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AutomaticDay {
    /// The day.
    pub on_day: Date,
    /// A stable word.
    pub outcome: String,
    /// The run, if there is one.
    pub run_name: String,
    /// When.
    pub decided_at: Timestamp,
}
