//! What the log says of a customer's tasks, and of the numbers that it was merged with or split from.
//!
//! Both stand nowhere else with who did it. A task that was opened again has no result any more.

use std::collections::BTreeMap;

use dunlin_core::change::{Change, LinkChange, TaskChange};
use dunlin_core::id::AccountId;
use dunlin_store::Tx;
use jiff::civil::Date;

use crate::error::AppError;

/// What came of a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskResult {
    /// Whose task it is.
    pub account: AccountId,
    /// The account's version that the commit made.
    pub version: i64,
    /// The task's number.
    pub number: String,
    /// The step of the policy that it is for.
    pub step: String,
    /// The day.
    pub done_on: Date,
    /// `done`, `reached`, `no_answer`, `approved`, …
    pub outcome: String,
    /// In the person's words.
    pub note: String,
    /// Who did it, as the log names them.
    pub by: String,
}

/// What happened between two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// It is seen under the other one.
    Merged,
    /// The other one is seen under it.
    MemberAdded,
    /// It stands for itself again.
    Split,
    /// The other one stands for itself again.
    MemberRemoved,
}

/// A number that was merged or split, seen from the other one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelationLine {
    /// What happened.
    pub relation: Relation,
    /// The other number.
    pub number: String,
    /// From this day on.
    pub on: Date,
    /// Who did it, as the log names them.
    pub by: String,
}

/// What was done and what was merged or split under one number, oldest first.
pub(super) fn of(tx: &mut Tx<'_>, account: AccountId) -> Result<(Vec<TaskResult>, Vec<RelationLine>), AppError> {
    let (mut results, mut relations) = (Vec::new(), Vec::new());
    let mut steps = BTreeMap::new();
    for line in tx.work_of(account)? {
        let (version, by) = (line.version, line.actor);
        match line.change {
            Some(Change::Task(TaskChange::Created(task))) => {
                steps.insert(task.id, task.step);
            }
            Some(Change::Task(TaskChange::Done { account, task, number, done_on, outcome, note })) => {
                let step = steps.get(&task).cloned().unwrap_or_default();
                results.push(TaskResult { account, version, number, step, done_on, outcome, note, by });
            }
            Some(Change::Task(TaskChange::Reopened { number, .. })) => {
                results.retain(|result| result.number != number);
            }
            Some(Change::Link(change)) => relations.push(relation(change, by)),
            _ => {}
        }
    }
    Ok((results, relations))
}

fn relation(change: LinkChange, by: String) -> RelationLine {
    let (relation, number, on) = match change {
        LinkChange::Merged { number, on, .. } => (Relation::Merged, number, on),
        LinkChange::MemberAdded { number, on, .. } => (Relation::MemberAdded, number, on),
        LinkChange::Split { number, on, .. } => (Relation::Split, number, on),
        LinkChange::MemberRemoved { number, on, .. } => (Relation::MemberRemoved, number, on),
    };
    RelationLine { relation, number, on, by }
}
