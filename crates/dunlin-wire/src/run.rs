//! `run propose|show|approve|list --json` and `explain --json`.

use dunlin_app::explain::{ByPolicy, Explained, SegmentSaid, StepLeftOut, TaskHand};
use dunlin_app::run::{Approved, PlannedRow, RunSummary, sentence};
use dunlin_core::code::Reason;
use dunlin_core::hands::Because;
use dunlin_core::money::Currency;
use dunlin_core::plan::GovernedBy;
use dunlin_core::policy::{Predicate, StepId};
use jiff::civil::Date;
use serde::Serialize;

use crate::decimal;

/// The whole proposal.
#[derive(Debug, Serialize)]
pub struct Proposal {
    /// What stands before the rows.
    #[serde(flatten)]
    pub head: ProposalHead,
    /// One per customer with an open item.
    pub rows: Vec<Row>,
}

/// What stands before the rows.
#[derive(Debug, Serialize)]
pub struct ProposalHead {
    /// The run's name: the day and a count.
    pub run: String,
    /// The day.
    pub on: String,
    /// Over the stored rows, the day and the policy's version.
    pub hash: String,
    /// `proposed` or `approved`.
    pub state: String,
    /// "Payments booked up to".
    pub booked_up_to: Option<String>,
    /// What the approver should know: old bank data, missing creditor data.
    pub warnings: Vec<ReasonLine>,
    /// Rows by decision.
    pub counts: Counts,
}

/// Rows by decision.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub struct Counts {
    /// Something is done.
    pub will_do: u64,
    /// A person has to look.
    pub needs_a_look: u64,
    /// Nothing is done.
    pub wont: u64,
}

/// One customer.
#[derive(Debug, Serialize)]
pub struct Row {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// `will_do`, `needs_a_look` or `wont`.
    pub decision: &'static str,
    /// What is done.
    pub actions: Vec<ActionLine>,
    /// Every open item once.
    pub items: Vec<RowItem>,
    /// What concerns the whole row.
    pub reasons: Vec<ReasonLine>,
    /// The version of the policy that decided.
    pub policy_version: i64,
    /// The segment of it that decided; `null` is the general policy.
    pub segment: Option<String>,
}

/// One act.
#[derive(Debug, Serialize)]
pub struct ActionLine {
    /// The policy's step.
    pub step: String,
    /// `notice`, `task`, `hold`, `charge` or `internal`.
    pub kind: &'static str,
    /// `email`, `letter`, `certified`, `phone`, `visit` or `none`.
    pub channel: &'static str,
    /// The letter, for notices.
    pub template: Option<String>,
    /// Where it goes.
    pub to: Option<String>,
}

/// One item.
#[derive(Debug, Serialize)]
pub struct RowItem {
    /// Item number.
    pub number: String,
    /// `invoice`, `credit_note`, `charge` or `on_account`.
    pub kind: &'static str,
    /// ISO 4217 code.
    pub currency: String,
    /// What is open of it.
    pub open: String,
    /// The contested part of it.
    pub disputed: String,
    /// The promised part of it.
    pub promised: String,
    /// The due date.
    pub due_on: String,
    /// Whole days past due; 0 and less is not due.
    pub days_past_due: i32,
    /// `will_do`, `needs_a_look` or `wont`.
    pub decision: &'static str,
    /// Its step, when something is done.
    pub step: Option<String>,
    /// Why; never empty.
    pub reasons: Vec<ReasonLine>,
}

/// One reason.
#[derive(Debug, Clone, Serialize)]
pub struct ReasonLine {
    /// Stable code.
    pub code: String,
    /// The sentence.
    pub text: String,
    /// Until when it holds.
    pub until: Option<String>,
}

impl From<&Reason> for ReasonLine {
    fn from(reason: &Reason) -> ReasonLine {
        ReasonLine {
            code: reason.code().to_string(),
            text: sentence(reason),
            until: reason.until().map(|on| on.to_string()),
        }
    }
}

impl From<&RunSummary> for ProposalHead {
    fn from(run: &RunSummary) -> ProposalHead {
        ProposalHead {
            run: run.name.clone(),
            on: run.on.to_string(),
            hash: run.hash.clone(),
            state: run.state.code().to_string(),
            booked_up_to: run.booked_up_to.map(|on| on.to_string()),
            warnings: run
                .warnings
                .iter()
                .map(|(code, text)| ReasonLine { code: (*code).to_string(), text: text.clone(), until: None })
                .collect(),
            counts: Counts { will_do: run.will_do, needs_a_look: run.needs_a_look, wont: run.wont },
        }
    }
}

impl From<&PlannedRow> for Row {
    fn from(row: &PlannedRow) -> Row {
        let actions = row.plan.actions.iter().map(|action| ActionLine {
            step: action.step.to_string(),
            kind: action.kind.code(),
            channel: action.channel.code(),
            template: action.template.clone(),
            to: action.to.clone(),
        });
        let items = row.items.iter().zip(&row.plan.items).map(|(item, plan)| RowItem {
            number: item.number.clone(),
            kind: item.kind.code(),
            currency: item.currency.code().to_string(),
            open: decimal(item.open_minor, item.currency),
            disputed: decimal(plan.claim.disputed_minor, item.currency),
            promised: decimal(plan.claim.promised_minor, item.currency),
            due_on: item.due_on.to_string(),
            days_past_due: plan.days_past_due,
            decision: plan.decision.code(),
            step: plan.step.as_ref().map(ToString::to_string),
            reasons: plan.reasons.iter().map(ReasonLine::from).collect(),
        });
        Row {
            customer: row.customer.clone(),
            name: row.name.clone(),
            decision: row.plan.decision.code(),
            actions: actions.collect(),
            items: items.collect(),
            reasons: row.plan.reasons.iter().map(ReasonLine::from).collect(),
            policy_version: row.under.version,
            segment: row.under.segment.clone(),
        }
    }
}

/// The answer to `run approve`.
#[derive(Debug, Serialize)]
pub struct Approval {
    /// The run.
    pub run: String,
    /// Notices issued now.
    pub issued: u64,
    /// Customers whose notice was withdrawn.
    pub withdrawn: Vec<Withdrawn>,
    /// Notices that had been issued before.
    pub already: u64,
    /// Tasks given now.
    pub tasks: u64,
    /// Holds placed now.
    pub holds: u64,
    /// Charges booked now, one line a currency.
    pub charges: Vec<ChargeSum>,
    /// Files, relative to the outbox folder.
    pub files: Vec<String>,
}

/// The charges in a currency.
#[derive(Debug, Serialize)]
pub struct ChargeSum {
    /// ISO 4217 code.
    pub currency: String,
    /// How many.
    pub count: u64,
    /// Their sum, tax included.
    pub amount: String,
}

/// One withdrawn row.
#[derive(Debug, Serialize)]
pub struct Withdrawn {
    /// Customer number.
    pub customer: String,
    /// Why.
    pub reasons: Vec<ReasonLine>,
}

impl From<&(Currency, u64, i64)> for ChargeSum {
    fn from((currency, count, minor): &(Currency, u64, i64)) -> ChargeSum {
        ChargeSum { currency: currency.code().to_string(), count: *count, amount: decimal(*minor, *currency) }
    }
}

impl From<&Approved> for Approval {
    fn from(approved: &Approved) -> Approval {
        let withdrawn = approved.withdrawn.iter().map(|(customer, reasons)| Withdrawn {
            customer: customer.clone(),
            reasons: reasons.iter().map(ReasonLine::from).collect(),
        });
        Approval {
            run: approved.run.clone(),
            issued: approved.issued,
            withdrawn: withdrawn.collect(),
            already: approved.already,
            tasks: approved.tasks,
            holds: approved.holds,
            charges: approved.charges.iter().map(ChargeSum::from).collect(),
            files: approved.files.clone(),
        }
    }
}

/// One run in a list.
#[derive(Debug, Serialize)]
pub struct RunLine {
    /// The run's name.
    pub run: String,
    /// The day.
    pub on: String,
    /// `proposed` or `approved`.
    pub state: String,
    /// Over the stored rows, the day and the policy's version.
    pub hash: String,
    /// Rows by decision.
    pub counts: Counts,
}

/// The answer to `run list`.
#[derive(Debug, Serialize)]
pub struct RunList {
    /// Newest first.
    pub runs: Vec<RunLine>,
}

impl From<&RunSummary> for RunLine {
    fn from(run: &RunSummary) -> RunLine {
        let head = ProposalHead::from(run);
        RunLine { run: head.run, on: head.on, state: head.state, hash: head.hash, counts: head.counts }
    }
}

/// The answer to `explain`.
#[derive(Debug, Serialize)]
pub struct Explanation {
    /// The day.
    pub on: String,
    /// Customer number.
    pub customer: String,
    /// `run`: a run's stored decision; `computed`: what the same function says now.
    pub source: &'static str,
    /// The run, if one decided.
    pub run: Option<String>,
    /// The row's decision.
    pub decision: &'static str,
    /// What is done for the customer.
    pub actions: Vec<ActionLine>,
    /// What concerns the whole customer: how it is sent, in which language.
    pub reasons: Vec<ReasonLine>,
    /// The items asked about.
    pub items: Vec<ExplainedItem>,
    /// What decides for the customer.
    pub policy: DecidedBy,
    /// Who has the tasks that are made.
    pub tasks: Vec<TaskHandLine>,
}

/// A task that a step makes.
#[derive(Debug, Serialize)]
pub struct TaskHandLine {
    /// The policy's step.
    pub step: String,
    /// A person, or `role:` and a role.
    pub whose: String,
    /// Whose it would be, where somebody stands in.
    #[serde(rename = "for")]
    pub for_whom: Option<String>,
    /// Why it is theirs, by stable words; nothing where it is simply its role's.
    pub because: Vec<&'static str>,
}

impl From<&TaskHand> for TaskHandLine {
    fn from(task: &TaskHand) -> TaskHandLine {
        TaskHandLine {
            step: task.step.to_string(),
            whose: task.had.hand.code(),
            for_whom: task.had.for_whom.clone(),
            because: task.had.because.iter().map(Because::code).collect(),
        }
    }
}

/// The version of the policy and the segment that decide for a customer.
#[derive(Debug, Serialize)]
pub struct DecidedBy {
    /// The version.
    pub version: i64,
    /// The version in use.
    pub live: i64,
    /// The segment; `null` is the general policy.
    pub segment: Option<String>,
    /// `live`, `notice` (a late notice of an item that is still open went out under it) or `moved` (by a person); `null` of what a
    /// run decided otherwise than would be decided now.
    pub by: Option<&'static str>,
    /// The day of the notice or of the move.
    pub since: Option<String>,
    /// All segments of the version, with what is so of the customer.
    pub segments: Vec<SegmentLine>,
}

/// A segment of a policy.
#[derive(Debug, Serialize)]
pub struct SegmentLine {
    /// Its name.
    pub name: String,
    /// All that it asks is so.
    pub holds: bool,
    /// The answers that decided.
    pub because: Vec<Fact>,
}

impl From<&ByPolicy> for DecidedBy {
    fn from(policy: &ByPolicy) -> DecidedBy {
        let (by, since) = match policy.by {
            None => (None, None),
            Some(GovernedBy::Live) => (Some("live"), None),
            Some(GovernedBy::Notice { since }) => (Some("notice"), Some(since)),
            Some(GovernedBy::Moved { on }) => (Some("moved"), Some(on)),
        };
        let line = |segment: &SegmentSaid| SegmentLine {
            name: segment.name.clone(),
            holds: segment.holds,
            because: facts(&segment.because),
        };
        DecidedBy {
            version: policy.under.version,
            live: policy.live,
            segment: policy.under.segment.clone(),
            by,
            since: since.map(|on| on.to_string()),
            segments: policy.segments.iter().map(line).collect(),
        }
    }
}

fn facts(because: &[(Predicate, bool)]) -> Vec<Fact> {
    because.iter().map(|(asked, is)| Fact { asked: asked.code(), is: *is }).collect()
}

/// One item explained.
#[derive(Debug, Serialize)]
pub struct ExplainedItem {
    /// Item number.
    pub number: String,
    /// `will_do`, `needs_a_look` or `wont`.
    pub decision: &'static str,
    /// Its step, when something is done.
    pub step: Option<String>,
    /// Why.
    pub reasons: Vec<ReasonLine>,
    /// What comes next for it.
    pub next: Option<NextStep>,
    /// Steps whose day has come and which a condition leaves out; of an invoice that was asked about by its number.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<LeftOut>,
}

/// A step that is left out.
#[derive(Debug, Serialize)]
pub struct LeftOut {
    /// The policy's step.
    pub step: String,
    /// The answers that decided.
    pub because: Vec<Fact>,
}

/// What a condition asked.
#[derive(Debug, Serialize)]
pub struct Fact {
    /// The predicate.
    pub asked: &'static str,
    /// It is so.
    pub is: bool,
}

impl From<&StepLeftOut> for LeftOut {
    fn from(left_out: &StepLeftOut) -> LeftOut {
        LeftOut { step: left_out.step.to_string(), because: facts(&left_out.because) }
    }
}

/// The next step of an item.
#[derive(Debug, Serialize)]
pub struct NextStep {
    /// The policy's step.
    pub step: String,
    /// The earliest day.
    pub on: String,
}

impl From<&(StepId, Date)> for NextStep {
    fn from((step, on): &(StepId, Date)) -> NextStep {
        NextStep { step: step.to_string(), on: on.to_string() }
    }
}

impl From<&Explained> for Explanation {
    fn from(explained: &Explained) -> Explanation {
        let row = Row::from(&explained.row);
        let items = explained.row.items.iter().zip(&explained.row.plan.items).zip(row.items);
        let asked = items.filter(|((item, _), _)| explained.item.as_ref().is_none_or(|asked| *asked == item.number));
        let items = asked.map(|((item, plan), line)| ExplainedItem {
            number: item.number.clone(),
            decision: line.decision,
            step: line.step,
            reasons: line.reasons,
            next: plan.next.as_ref().map(NextStep::from),
            left_out: explained.left_out.iter().map(LeftOut::from).collect(),
        });
        Explanation {
            on: explained.on.to_string(),
            customer: explained.row.customer.clone(),
            source: if explained.run.is_some() { "run" } else { "computed" },
            run: explained.run.clone(),
            decision: row.decision,
            actions: row.actions,
            reasons: row.reasons,
            items: items.collect(),
            policy: DecidedBy::from(&explained.policy),
            tasks: explained.hands.iter().map(TaskHandLine::from).collect(),
        }
    }
}
