//! What people said and agreed, with when it was recorded and how it ended.

use dunlin_core::change::{Call, Note, Task};
use dunlin_core::conversation::Verdict;
use dunlin_core::instalment_plan::PlanView;
use dunlin_core::money::Currency;
use dunlin_core::placement::PlacementView;
use dunlin_core::promise::Ending;
use dunlin_core::view::{Dispute, Hold, Promise};
use jiff::Timestamp;
use jiff::civil::Date;

/// A hold with its end, if it was lifted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoldLine {
    /// As it was placed.
    pub hold: Hold,
    /// It was lifted: the last day on which it was in force.
    pub lifted_until_on: Option<Date>,
    /// Why it was lifted.
    pub lifted_reason: Option<String>,
    /// It was lifted by its own rule.
    pub by_rule: bool,
    /// Who placed it, or approved the run that did.
    pub placed_by: String,
}

impl HoldLine {
    /// The last day in force, lifting included; `None` is open.
    pub fn until_on(&self) -> Option<Date> {
        self.lifted_until_on.or(self.hold.until_on)
    }

    /// In force on a day.
    pub fn covers(&self, on: Date) -> bool {
        self.hold.from_on <= on && self.until_on().is_none_or(|until| on <= until)
    }
}

/// A dispute with its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisputeLine {
    /// As it was raised.
    pub dispute: Dispute,
    /// The contested item's number.
    pub item_number: String,
    /// The instant at which it was recorded.
    pub recorded_at: Timestamp,
    /// The first day on which it no longer holds.
    pub closed_on: Option<Date>,
    /// The stable word of how it ended.
    pub outcome: Option<String>,
}

/// A dispute with its customer and its item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisputeRow {
    /// The dispute and its end.
    pub line: DisputeLine,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The item's money.
    pub currency: Currency,
    /// What is open of the item.
    pub open_minor: i64,
    /// What is, or was, contested.
    pub contested_minor: i64,
}

impl DisputeRow {
    /// `open`, or how it ended.
    pub fn state(&self) -> &str {
        self.line.outcome.as_deref().unwrap_or("open")
    }
}

/// A task with its customer and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskLine {
    /// The task.
    pub task: Task,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The day it was done.
    pub done_on: Option<Date>,
    /// What came of it.
    pub outcome: Option<String>,
    /// In the person's words.
    pub note: Option<String>,
    /// The person it was given to; `None` is whoever has the role.
    pub assignee: Option<String>,
    /// The customer's sales representative.
    pub sales_rep: Option<String>,
    /// The customer's account manager.
    pub account_manager: Option<String>,
}

/// A conversation and when it was logged.
#[derive(Debug, Clone, PartialEq)]
pub struct CallLine {
    /// The call.
    pub call: Call,
    /// Whether the reason that they gave holds, the day on which somebody looked, and what was found.
    pub checked: Option<(Verdict, Date, String)>,
    /// The account's version that its commit made: people name it by that.
    pub version: i64,
    /// The instant of its commit.
    pub recorded_at: Timestamp,
}

/// A promise and when it was recorded; the amount is the one promised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseLine {
    /// The promise.
    pub promise: Promise,
    /// The instant of its commit.
    pub recorded_at: Timestamp,
    /// Its end, when it was taken back or replaced.
    pub ended: Option<Ending>,
    /// The account's version that its commit made: people name it by that.
    pub version: i64,
}

/// A note with who wrote it, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteLine {
    /// The note.
    pub note: Note,
    /// The account's version that its commit made: people name it by that.
    pub version: i64,
    /// Who.
    pub author: String,
    /// The instant of its commit.
    pub recorded_at: Timestamp,
}

/// An instalment plan with its customer and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanLine {
    /// The plan, as of a moment.
    pub view: PlanView,
    /// Number of the customer it was offered to.
    pub customer: String,
    /// That customer's name.
    pub name: String,
    /// Who signed.
    pub signed_by: Option<String>,
    /// Why a person ended it.
    pub ended_reason: Option<String>,
    /// The instant of its commit.
    pub recorded_at: Timestamp,
    /// The account's version that its commit made.
    pub version: i64,
    /// What the agreement to sign is made from.
    pub agreement: String,
}

/// A placement with its customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementLine {
    /// The placement, as of a moment.
    pub view: PlacementView,
    /// Number of the customer.
    pub customer: String,
    /// That customer's name.
    pub name: String,
    /// The instant of its commit.
    pub recorded_at: Timestamp,
    /// The account's version that its commit made.
    pub version: i64,
}
