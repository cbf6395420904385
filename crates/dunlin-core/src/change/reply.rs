//! Mails that came back, and what a person made of them.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::DeliveryOf;
use crate::id::{AccountId, HoldId, TaskId};
use crate::reply::{Arrival, ReplyEnd, ReplyKind, Suggested};

/// A mail that came back, as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Reply {
    /// Whose.
    pub account: AccountId,
    /// Its name for people, made from its Message-ID, else from its bytes: a mail has one, however often it is read.
    pub key: String,
    /// What it is.
    pub kind: ReplyKind,
    /// What it says became of our mail.
    pub arrival: Arrival,
    /// The notice that it is about.
    pub about: Option<DeliveryOf>,
    /// Who sent it, by its header.
    pub from: Option<String>,
    /// The address that it speaks of: of bounces, receipts and complaints.
    pub address: Option<String>,
    /// Its subject.
    pub subject: String,
    /// Of an answer its writer's own words, else what it says to people.
    pub text: String,
    /// Its Message-ID, with angle brackets.
    pub message_id: Option<String>,
    /// The day of its header.
    pub sent_on: Option<Date>,
    /// The day on which it was read.
    pub came_on: Date,
    /// Names of attached files.
    pub attachments: Vec<String>,
    /// What it may mean.
    pub suggested: Option<Suggested>,
    /// The task to read it: of an answer.
    pub task: Option<TaskId>,
    /// The pause that it brought.
    pub hold: Option<HoldId>,
}

/// Changes of mails that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ReplyChange {
    /// It came.
    Came(Box<Reply>),
    /// A person said what it is.
    Ended {
        /// Whose.
        account: AccountId,
        /// Its name.
        key: String,
        /// What was made of it.
        end: ReplyEnd,
        /// The day.
        on: Date,
    },
}

impl ReplyChange {
    pub(super) fn account(&self) -> AccountId {
        match self {
            ReplyChange::Came(reply) => reply.account,
            ReplyChange::Ended { account, .. } => *account,
        }
    }

    pub(super) fn code(&self) -> &'static str {
        match self {
            ReplyChange::Came(_) => "reply.came",
            ReplyChange::Ended { .. } => "reply.ended",
        }
    }
}
