//! `worklist --json`: tasks in the order of the list, each with what a call is expected to be worth, when money is expected, and why.

use dunlin_app::forecast::cause_sentence;
use dunlin_app::hands::because_sentence;
use dunlin_app::worklist::{Row, Worklist};
use dunlin_core::forecast::Expected;
use dunlin_core::hands::{Because, Had};
use dunlin_words::Words;
use serde::Serialize;

use crate::{OrderAmount, OrderReason, decimal, iso};

/// The list.
#[derive(Debug, Serialize)]
pub struct WorklistReport {
    /// Tasks that fit.
    pub matching: usize,
    /// Tasks of later days, which are not among them unless they were asked for.
    pub later: usize,
    /// People who cannot come in and for whom nobody stands in: their tasks went on to others.
    pub left: Vec<LeftLine>,
    /// The first ones.
    pub tasks: Vec<WorklistLine>,
}

/// Somebody whose tasks went on to others.
#[derive(Debug, Serialize)]
pub struct LeftLine {
    /// Their name.
    pub name: String,
    /// How many tasks.
    pub tasks: usize,
}

/// A task.
#[derive(Debug, Serialize)]
pub struct WorklistLine {
    /// Its number for people.
    pub number: String,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The policy's step.
    pub step: String,
    /// `phone`, `visit` or `none`.
    pub channel: &'static str,
    /// A person, or `role:` and a role.
    pub whose: String,
    /// Whose it would be, where somebody stands in.
    #[serde(rename = "for")]
    pub for_whom: Option<String>,
    /// Why it is theirs; nothing where it is simply its role's.
    pub whose_reasons: Vec<OrderReason>,
    /// The day from which it is to be done.
    pub due_on: String,
    /// What is past due, in the currency in which that is most.
    pub past_due: Option<OrderAmount>,
    /// Of the oldest item; 0 when nothing is.
    pub days_past_due: i64,
    /// What a call is expected to be worth, by currency, the largest first.
    pub effect: Vec<OrderAmount>,
    /// Percent: the chance that what can be asked for waits two weeks when nobody acts.
    pub chance: Option<String>,
    /// When the item that counts most is expected to be paid.
    pub expected: Option<ExpectedLine>,
    /// Why it stands where it stands.
    pub reasons: Vec<OrderReason>,
}

/// A day with its range.
#[derive(Debug, Serialize)]
pub struct ExpectedLine {
    /// As likely before as after.
    pub on: String,
    /// One in ten comes earlier.
    pub earliest: String,
    /// One in ten comes later.
    pub latest: String,
}

impl WorklistReport {
    /// In the words of a language.
    pub fn new(list: &Worklist, words: &Words) -> WorklistReport {
        let tasks = list.rows.iter().map(|row| line(row, words)).collect();
        let left = list.left.iter().map(|(name, tasks)| LeftLine { name: name.clone(), tasks: *tasks }).collect();
        WorklistReport { matching: list.tasks.len(), later: list.later, left, tasks }
    }
}

/// Why a task is in somebody's hands.
pub(crate) fn whose_reasons(had: &Had, words: &Words) -> Vec<OrderReason> {
    let reason = |why| OrderReason { code: Because::code(why), text: because_sentence(words, why) };
    had.because.iter().map(reason).collect()
}

fn line(row: &Row, words: &Words) -> WorklistLine {
    let task = &row.task.task;
    let amount = |money: &dunlin_core::money::Money| OrderAmount {
        amount: decimal(money.minor, money.currency),
        currency: money.currency.code().to_string(),
    };
    let reason =
        |cause| OrderReason { code: dunlin_core::priority::Cause::code(cause), text: cause_sentence(words, cause) };
    WorklistLine {
        number: task.number.clone(),
        customer: row.task.customer.clone(),
        name: row.task.name.clone(),
        step: task.step.clone(),
        channel: task.channel.code(),
        whose: row.whose(),
        for_whom: row.had.for_whom.clone(),
        whose_reasons: whose_reasons(&row.had, words),
        due_on: iso(task.due_on),
        past_due: row.past_due.as_ref().map(amount),
        days_past_due: row.oldest_days.max(0),
        effect: row.rank.effects.iter().map(amount).collect(),
        chance: row.rank.waits.map(|chance| chance.to_percent(1)),
        expected: row.rank.expected.map(expected),
        reasons: row.rank.causes.iter().map(reason).collect(),
    }
}

fn expected(day: Expected) -> ExpectedLine {
    ExpectedLine { on: iso(day.on), earliest: iso(day.earliest), latest: iso(day.latest) }
}
