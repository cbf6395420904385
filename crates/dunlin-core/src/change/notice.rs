//! Notices as they were issued or withdrawn, and the steps that were taken with them or with a task.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::correction::WhyWrong;
use crate::id::{AccountId, ItemId, NoticeId, TaskId};
use crate::policy::{Channel, Under};

/// A message to a customer as it was issued; its content is frozen.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Notice {
    /// Key.
    pub id: NoticeId,
    /// Whose.
    pub account: AccountId,
    /// Its name for people and files: `DATE-CUSTOMER-CHANNEL`.
    pub key: String,
    /// The day on it.
    pub issued_on: Date,
    /// How it goes.
    pub channel: Channel,
    /// The step whose tone it has.
    pub step: String,
    /// Counts for the gap between notices; a statement does not.
    pub is_statement: bool,
    /// The address it goes to: an e-mail address, or the postal lines.
    pub to: String,
    /// Everything the letter is made from, as the letters crate reads it.
    pub content: String,
}

/// A step of the policy taken for one item.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StepRecord {
    /// Whose.
    pub account: AccountId,
    /// Which item.
    pub item: ItemId,
    /// The item's number, for the log.
    pub number: String,
    /// The step's id in the policy.
    pub step: String,
    /// Which repetition.
    pub cycle: i32,
    /// The run's day.
    pub on: Date,
    /// What was open of the item then.
    pub open_minor: i64,
    /// The notice that took it.
    pub notice: Option<NoticeId>,
    /// The task that took it.
    pub task: Option<TaskId>,
    /// Whose the notice and the task are, where the account is seen under another one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub maker: Option<AccountId>,
    /// By which version of the policy, and for which segment of it, it was decided.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Under::is_unknown"))]
    pub under: Under,
}

/// Changes of notices.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NoticeChange {
    /// Issued: its content is frozen and its steps are taken.
    Issued(Notice),
    /// A step was taken for an item.
    StepTaken(StepRecord),
    /// A proposed notice was withdrawn at issue, because a guard failed.
    Withdrawn {
        /// Whose.
        account: AccountId,
        /// The run, as people name it.
        run: String,
        /// Reason codes.
        reasons: Vec<String>,
    },
    /// It never reached the customer: it counts for nothing, and its steps are to be taken again.
    Struck {
        /// Whose.
        account: AccountId,
        /// Which.
        notice: NoticeId,
        /// Its name for people.
        key: String,
        /// Why, as a stable word: `failed`, `withdrawn`, `returned`, `complaint`.
        why: String,
    },
    /// It went out wrongly: it counts for nothing, and the customer is told, or it had not left.
    TakenBack {
        /// Whose.
        account: AccountId,
        /// Which.
        notice: NoticeId,
        /// Its name for people.
        key: String,
        /// The day on it.
        issued_on: Date,
        /// The day on which it was withdrawn.
        on: Date,
        /// What was wrong with it.
        why: WhyWrong,
        /// In a person's words.
        reason: String,
        /// A letter says so to the customer; otherwise it never left.
        told: bool,
    },
    /// The letter about such a notice went out.
    Corrected {
        /// Whose the notice was.
        account: AccountId,
        /// Which.
        notice: NoticeId,
        /// Its name for people.
        key: String,
        /// Whose the letter is.
        by_account: AccountId,
        /// The letter.
        by: NoticeId,
    },
    /// A step that was taken with such a notice counts as not taken.
    StepStruck {
        /// Whose.
        account: AccountId,
        /// Which item.
        item: ItemId,
        /// The item's number, for the log.
        number: String,
        /// The step's id in the policy.
        step: String,
        /// Which repetition.
        cycle: i32,
    },
}
