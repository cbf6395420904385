//! What people do and write down: conversations, tasks and notes, each with what takes it back.

use alloc::string::String;

use jiff::civil::Date;

use crate::conversation::{Unpaid, Verdict, Via};
use crate::id::{AccountId, CallId, ItemId, NoteId, TaskId};
use crate::policy::Channel;

/// A call or another conversation, tried or held.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Call {
    /// Key.
    pub id: CallId,
    /// Whose.
    pub account: AccountId,
    /// The item it was about, if one.
    pub item: Option<ItemId>,
    /// The day.
    pub on: Date,
    /// What came of it: `reached`, `no_answer`, `left_message`, `arrived` (the invoice did), `pay_date` (one was named) or `already_sent`
    /// (they say that the money is on its way); of a visit also `paid`, `refused`, `moved` or `closed`.
    pub outcome: String,
    /// With whom.
    pub with: Option<String>,
    /// What was said, for those who work here: no letter prints it.
    pub note: String,
    /// What was agreed, as the letter that confirms the conversation prints it (R1.5).
    #[cfg_attr(feature = "serde", serde(default))]
    pub agreed: String,
    /// The pay date they named (R1.3).
    pub pay_on: Option<Date>,
    /// How it was held.
    #[cfg_attr(feature = "serde", serde(default))]
    pub via: Via,
    /// Why they have not paid, if they said (R3.6).
    #[cfg_attr(feature = "serde", serde(default))]
    pub unpaid: Option<Unpaid>,
    /// Money that they say was sent is waited for until then (R2.7).
    #[cfg_attr(feature = "serde", serde(default))]
    pub waits_until: Option<Date>,
}

/// Changes of conversations.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CallChange {
    /// Logged.
    Logged(Call),
    /// Struck out: it was logged by mistake, and counts as if it had not been.
    Struck {
        /// Whose.
        account: AccountId,
        /// Which.
        call: CallId,
        /// Why.
        reason: String,
    },
    /// Somebody looked whether the reason that they gave holds; the newest word counts.
    Checked {
        /// Whose.
        account: AccountId,
        /// The conversation in which they gave it.
        call: CallId,
        /// The day.
        on: Date,
        /// What was found.
        verdict: Verdict,
        /// In the person's words.
        details: String,
    },
}

/// Something a person is to do.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Task {
    /// Key.
    pub id: TaskId,
    /// Whose account it is about.
    pub account: AccountId,
    /// Its number for people: `T-DATE-CUSTOMER-STEP`.
    pub number: String,
    /// The step that made it.
    pub step: String,
    /// How it is done.
    pub channel: Channel,
    /// Who is to do it: `collector`, `sales_rep`, `account_manager`, `controller`.
    pub role: String,
    /// The day from which it is to be done.
    pub due_on: Date,
}

/// Changes of tasks.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TaskChange {
    /// Given to somebody.
    Created(Task),
    /// Done, with what came of it.
    Done {
        /// Whose.
        account: AccountId,
        /// Which.
        task: TaskId,
        /// Its number, for the log.
        number: String,
        /// The day.
        done_on: Date,
        /// `done`, `reached`, `no_answer`, `paid`, `refused`, `moved`, `closed`, `approved`, `in_house`, `agency`, `sale`, `rejected`,
        /// [`TaskChange::WITHDRAWN`].
        outcome: String,
        /// In the person's words.
        note: String,
    },
    /// Not done after all.
    Reopened {
        /// Whose.
        account: AccountId,
        /// Which.
        task: TaskId,
        /// Its number, for the log.
        number: String,
    },
    /// To be done from another day on.
    Rescheduled {
        /// Whose.
        account: AccountId,
        /// Which.
        task: TaskId,
        /// Its number, for the log.
        number: String,
        /// The new day.
        due_on: Date,
        /// The day before this.
        was_on: Date,
    },
    /// Given to a person, or to nobody in particular.
    Assigned {
        /// Whose.
        account: AccountId,
        /// Which.
        task: TaskId,
        /// Its number, for the log.
        number: String,
        /// The person's name; `None` is whoever has the role.
        to: Option<String>,
        /// Whose it was before.
        was: Option<String>,
    },
}

/// What somebody wants the others to know about a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Note {
    /// Key.
    pub id: NoteId,
    /// Whose account it is about.
    pub account: AccountId,
    /// The day.
    pub on: Date,
    /// In the person's words.
    pub text: String,
    /// Shown beside the customer, whatever happened since.
    pub pinned: bool,
}

/// Changes of notes.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NoteChange {
    /// Written.
    Added(Note),
    /// Pinned, or not any more.
    Pinned {
        /// Whose.
        account: AccountId,
        /// Which.
        note: NoteId,
        /// It is pinned now.
        pinned: bool,
    },
    /// Taken away; the log keeps it.
    Removed {
        /// Whose.
        account: AccountId,
        /// Which.
        note: NoteId,
    },
    /// There again.
    Restored {
        /// Whose.
        account: AccountId,
        /// Which.
        note: NoteId,
    },
}

impl CallChange {
    pub(super) fn account(&self) -> AccountId {
        match self {
            CallChange::Logged(call) => call.account,
            CallChange::Struck { account, .. } | CallChange::Checked { account, .. } => *account,
        }
    }

    pub(super) fn code(&self) -> &'static str {
        match self {
            CallChange::Logged(_) => "call.logged",
            CallChange::Checked { .. } => "call.checked",
            CallChange::Struck { .. } => "call.struck",
        }
    }
}

impl TaskChange {
    /// What came of a task when what made it was taken back.
    pub const WITHDRAWN: &str = "withdrawn";

    pub(super) fn account(&self) -> AccountId {
        match self {
            TaskChange::Created(task) => task.account,
            TaskChange::Done { account, .. }
            | TaskChange::Reopened { account, .. }
            | TaskChange::Rescheduled { account, .. }
            | TaskChange::Assigned { account, .. } => *account,
        }
    }

    pub(super) fn code(&self) -> &'static str {
        match self {
            TaskChange::Created(_) => "task.created",
            TaskChange::Done { .. } => "task.done",
            TaskChange::Reopened { .. } => "task.reopened",
            TaskChange::Rescheduled { .. } => "task.rescheduled",
            TaskChange::Assigned { .. } => "task.assigned",
        }
    }
}

impl NoteChange {
    pub(super) fn account(&self) -> AccountId {
        match self {
            NoteChange::Added(note) => note.account,
            NoteChange::Pinned { account, .. }
            | NoteChange::Removed { account, .. }
            | NoteChange::Restored { account, .. } => *account,
        }
    }

    pub(super) fn code(&self) -> &'static str {
        match self {
            NoteChange::Added(_) => "note.added",
            NoteChange::Pinned { .. } => "note.pinned",
            NoteChange::Removed { .. } => "note.removed",
            NoteChange::Restored { .. } => "note.restored",
        }
    }
}
