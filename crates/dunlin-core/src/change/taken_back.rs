//! What takes a change back: the past is never edited, a further fact answers it.
//!
//! Decides: which changes can be taken back by a single act, and with which fact. Money has its own ways (a receipt is cancelled, a
//! write-off reinstated), and what was issued stays issued.

use alloc::string::String;

use jiff::civil::Date;

use super::{
    AccountChange, CallChange, Change, DisputeChange, HoldChange, LimitBasis, NoteChange, PromiseChange, Task,
    TaskChange,
};
use crate::promise::Promise;

impl Change {
    /// Whether a single act takes this one back: by itself, or with what was known before.
    pub fn can_be_taken_back(&self) -> bool {
        self.needs_former() || self.taken_back(Date::ZERO, "").is_some()
    }

    /// What takes it back is known only from what was before.
    fn needs_former(&self) -> bool {
        matches!(
            self,
            Change::Account(AccountChange::Updated(_) | AccountChange::ContactChanged { .. })
                | Change::Hold(HoldChange::Lifted { .. })
                | Change::Dispute(DisputeChange::Closed { .. })
        )
    }

    /// The fact that takes this one back on a day; `None` where there is no such fact, or where it needs what was known before.
    pub fn taken_back(&self, today: Date, reason: &str) -> Option<Change> {
        let reason = || String::from(reason);
        Some(match self {
            Change::Promise(change) => Change::Promise(change.taken_back(today, reason())),
            Change::Plan(change) => Change::Plan(change.taken_back(today, reason())?),
            Change::Placement(change) => Change::Placement(change.taken_back(today, reason())?),
            Change::Call(CallChange::Logged(call)) => {
                Change::Call(CallChange::Struck { account: call.account, call: call.id, reason: reason() })
            }
            Change::Dispute(DisputeChange::Raised { dispute, item }) => Change::Dispute(DisputeChange::Closed {
                account: dispute.account,
                dispute: dispute.id,
                closed_on: today.max(dispute.from_on),
                outcome: String::from("withdrawn"),
                item: item.clone(),
            }),
            Change::Hold(HoldChange::Placed(hold)) => {
                let until_on = today.max(hold.from_on).yesterday().unwrap_or(today);
                let (account, overrules, hold) = (hold.account, hold.is_of_policy(), hold.id);
                Change::Hold(HoldChange::Lifted {
                    account,
                    hold,
                    until_on,
                    reason: reason(),
                    by_rule: false,
                    overrules,
                })
            }
            Change::Task(change) => Change::Task(change.taken_back(today, reason())?),
            Change::Note(change) => Change::Note(change.taken_back()),
            Change::Evidence(change) => Change::Evidence(change.taken_back(reason())),
            Change::Account(change) => Change::Account(change.taken_back(reason())?),
            Change::Credit(change) => Change::Credit(change.taken_back(today, reason())?),
            Change::Opening(change) => change.taken_back(today, reason())?,
            Change::Policy(change) => Change::Policy(change.taken_back(reason())?),
            Change::Case(change) => Change::Case(change.taken_back(today, reason())?),
            _ => return None,
        })
    }
}

impl PromiseChange {
    fn taken_back(&self, today: Date, reason: String) -> PromiseChange {
        match *self {
            PromiseChange::Made(Promise { account, id: promise, .. }) => {
                PromiseChange::Withdrawn { account, promise, withdrawn_on: today, reason, replaced_by: None }
            }
            PromiseChange::Withdrawn { account, promise, withdrawn_on, replaced_by, .. } => {
                PromiseChange::Restored { account, promise, withdrawn_on, replaced_by }
            }
            PromiseChange::Restored { account, promise, withdrawn_on, replaced_by } => {
                PromiseChange::Withdrawn { account, promise, withdrawn_on, reason, replaced_by }
            }
        }
    }
}

impl TaskChange {
    fn taken_back(&self, today: Date, note: String) -> Option<TaskChange> {
        Some(match self.clone() {
            TaskChange::Created(Task { account, id: task, number, .. }) => {
                let outcome = String::from(TaskChange::WITHDRAWN);
                TaskChange::Done { account, task, number, done_on: today, outcome, note }
            }
            TaskChange::Done { account, task, number, .. } => TaskChange::Reopened { account, task, number },
            TaskChange::Rescheduled { account, task, number, due_on, was_on } => {
                TaskChange::Rescheduled { account, task, number, due_on: was_on, was_on: due_on }
            }
            TaskChange::Assigned { account, task, number, to, was } => {
                TaskChange::Assigned { account, task, number, to: was, was: to }
            }
            TaskChange::Reopened { .. } => return None,
        })
    }
}

impl NoteChange {
    fn taken_back(&self) -> NoteChange {
        match *self {
            NoteChange::Added(ref note) => NoteChange::Removed { account: note.account, note: note.id },
            NoteChange::Pinned { account, note, pinned } => NoteChange::Pinned { account, note, pinned: !pinned },
            NoteChange::Removed { account, note } => NoteChange::Restored { account, note },
            NoteChange::Restored { account, note } => NoteChange::Removed { account, note },
        }
    }
}

impl AccountChange {
    fn taken_back(&self, reason: String) -> Option<AccountChange> {
        Some(match self {
            AccountChange::ContactAdded { account, contact } => {
                AccountChange::ContactRemoved { account: *account, contact: contact.id }
            }
            AccountChange::ContactMarked { account, contact, first } => {
                AccountChange::ContactMarked { account: *account, contact: *contact, first: !first }
            }
            AccountChange::ContactRemoved { account, contact } => {
                AccountChange::ContactRestored { account: *account, contact: *contact }
            }
            AccountChange::ContactRestored { account, contact } => {
                AccountChange::ContactRemoved { account: *account, contact: *contact }
            }
            AccountChange::LimitSet { account, limit, was, span, former_span, .. } => AccountChange::LimitSet {
                account: *account,
                limit: *was,
                was: *limit,
                reason,
                span: *former_span,
                former_span: *span,
                basis: LimitBasis::TakenBack,
            },
            AccountChange::Opened(_)
            | AccountChange::Updated(_)
            | AccountChange::AliasSeen { .. }
            | AccountChange::ContactChanged { .. }
            | AccountChange::AliasWithdrawn { .. }
            | AccountChange::ContactWithdrawn { .. }
            | AccountChange::Withdrawn { .. }
            | AccountChange::LateTermsStated(_) => return None,
        })
    }
}
