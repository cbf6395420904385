//! `plan_day`: what is to be done for one account on one day, and why, or why not.
//!
//! The heart of the product. Requirements R0.5–R0.11, R1.2–R1.8, R2.5–R2.9, R4.3 as far as the policy holds them; promise
//! "a paid, disputed, promised, paused or unlisted item is never chased". Pure: the same view, policy and day give the
//! same plan. It books nothing and knows nothing of letters' words.
//!
//! Order of thought: what may be asked of each item (`claim`) → which steps have come for each item (`ladder`) → one
//! notice, the tasks and the holds for the account (`compose`) → what a notice may say of the days that come (`outlook`).

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::calendar::Calendar;
use crate::code::Reason;
use crate::limitation::ClaimLaws;
use crate::policy::{Channel, Policy, StepId};
use crate::view::{AccountView, HoldKind};

mod addressed;
mod asked;
mod broken;
mod charged;
mod claim;
mod compose;
mod corrected;
mod governed;
mod ladder;
mod lapse;
mod monthly;
mod outlook;
mod placed;
mod promised;
mod rest;
mod set_aside;
mod sought;
mod supposed;
#[cfg(test)]
pub(crate) mod tests;
mod wishes;

pub use addressed::mail_to;
pub(crate) use addressed::post_to;
pub use charged::{ChargedItem, charged_items};
pub use claim::{Claim, claims};
pub use governed::{Governed, GovernedBy, SegmentAsked, policy_for, segments_asked};
pub use lapse::LIMITATION_STEP;
pub use outlook::{Outlook, is_first_demand, outlook};
pub use promised::{PROMISE_LETTER, PROMISE_STEP, confirmed};
pub use rest::{LeftOut, left_out};
pub use sought::{FIND_STEP, is_management, is_management_known};
pub use supposed::{NotSupposed, Supposed, suppose, supposed_on};
pub use wishes::Wishes;

/// The day for which it is planned, and what holds on it for every account.
#[derive(Debug, Clone, Copy)]
pub struct Day<'a> {
    /// The day; "today" for every rule.
    pub on: Date,
    /// The creditor's business days.
    pub calendar: &'a Calendar,
    /// Notices really leave: a missing contact is a question, not a blank address.
    pub live: bool,
    /// Languages in which there are letters (ISO 639-1).
    pub languages: &'a [&'a str],
    /// By which laws claims lapse.
    pub laws: ClaimLaws<'a>,
}

/// What becomes of a row or an item today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Decision {
    /// Something is done.
    WillDo,
    /// A person has to look first.
    NeedsALook,
    /// Nothing, for reasons.
    Wont,
}

impl Decision {
    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            Decision::WillDo => "will_do",
            Decision::NeedsALook => "needs_a_look",
            Decision::Wont => "wont",
        }
    }
}

/// What kind of action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ActionKind {
    /// A message to the customer.
    Notice,
    /// Something a person does.
    Task,
    /// A hold begins.
    Hold,
    /// A charge is posted.
    Charge,
    /// A message inside the house.
    Internal,
}

impl ActionKind {
    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            ActionKind::Notice => "notice",
            ActionKind::Task => "task",
            ActionKind::Hold => "hold",
            ActionKind::Charge => "charge",
            ActionKind::Internal => "internal",
        }
    }
}

/// One act for the account.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Action {
    /// The step whose tone it has: the highest among its items.
    pub step: StepId,
    /// What kind.
    pub kind: ActionKind,
    /// How it reaches the customer.
    pub channel: Channel,
    /// The letter's template.
    pub template: Option<String>,
    /// The address: an e-mail address, a telephone number, or the postal lines parted by ", "; empty is blank.
    pub to: Option<String>,
    /// The contact's name.
    pub contact: Option<String>,
    /// Who in the house does it or is told.
    pub role: Option<String>,
    /// The hold that begins.
    pub hold: Option<HoldKind>,
    /// Which items take which step in which cycle; indexes into the view's items.
    pub takes: Vec<Take>,
}

/// One item's step inside an action.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Take {
    /// Index into the view's items.
    pub item: usize,
    /// The item's own step.
    pub step: StepId,
    /// Which repetition.
    pub cycle: i32,
}

/// What becomes of one item.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemPlan {
    /// The decision.
    pub decision: Decision,
    /// Its step today, when something is done.
    pub step: Option<StepId>,
    /// Why; never empty.
    pub reasons: Vec<Reason>,
    /// What may be asked of it.
    pub claim: Claim,
    /// Whole days past due; 0 and less is not due.
    pub days_past_due: i32,
    /// It stands in today's notice.
    pub in_notice: bool,
    /// The next step and the earliest day for it.
    #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::opt_step"))]
    pub next: Option<(StepId, Date)>,
}

/// What becomes of one account on one day.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AccountPlan {
    /// The row's decision.
    pub decision: Decision,
    /// What is done, notice first.
    pub actions: Vec<Action>,
    /// One for each of the view's items, in their order.
    pub items: Vec<ItemPlan>,
    /// What concerns the whole row: the language, the way it is sent.
    pub reasons: Vec<Reason>,
    /// The earliest day on which anything could fall due; `None` is not before the next fact.
    #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::opt_day"))]
    pub next_look_on: Option<Date>,
}

/// Plans one account's day. Every item of the view gets a decision and at least one reason, also when nothing is done.
pub fn plan_day(view: &AccountView, policy: &Policy, day: &Day<'_>) -> AccountPlan {
    plan_day_with(view, policy, day, &Wishes::default())
}

/// The same, with what a person wants otherwise for this one day; without wishes it is the same plan.
pub fn plan_day_with(view: &AccountView, policy: &Policy, day: &Day<'_>, wishes: &Wishes) -> AccountPlan {
    let claims = claims(view, day.on);
    compose::Composer::new((view, &claims), policy, day, wishes).plan()
}
