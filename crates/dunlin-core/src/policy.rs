//! The policy: the ordered list of steps from an invoice's birth to legal action, as a value.
//!
//! Requirements R0–R4 each name the step that delivers them in the standard policy's text (`policies/standard.toml`),
//! which is parsed outside the core. Here is what a step can say; what is due today is `plan`'s question.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Deref;

use jiff::civil::Date;

mod approval;
mod calls;
mod charges;
mod condition;
mod credit;
mod holds;
mod promises;
mod receipts;
mod segment;
mod versions;

pub use approval::{ApprovalSetting, Intent};
pub use calls::CallRules;
pub use charges::{ChargeTax, Charges, FeeFigure, FeeSetting, Ground, InterestSetting, Posting, StepFee};
pub use condition::{Condition, Predicate};
pub use credit::CreditRules;
pub use holds::HoldRules;
pub use promises::PromiseRules;
pub use receipts::{OrderSetting, ReceiptRules, ReceiptSetting, Tolerance, ToleranceAmount};
pub use segment::Segment;
pub use versions::{Policies, Under};

use crate::calendar::Calendar;
use crate::contact::ContactRow;
use crate::money::Decimal;
use crate::outcome::Outcome;
use crate::placement::advice::Prices;
use crate::view::HoldKind;

/// An ordered list of steps, with what holds for all of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// Its name.
    pub name: String,
    /// Raised with every change.
    pub version: u32,
    /// At least so many calendar days between two notices to a customer.
    pub gap_days: i32,
    /// Days to pay that a late notice names.
    pub pay_within_days: i32,
    /// Bank data older than so many business days are a warning in test mode and a block in a live book.
    pub fresh_business_days: u16,
    /// Days until which a demand's minimum holds.
    pub minimum_holds_days: i32,
    /// Days in which a dispute should have an answer.
    pub answer_days: i32,
    /// For so many days an answer by mail pauses the customer, until somebody has read it; 0 is not at all.
    pub reply_days: i32,
    /// So many days before a claim lapses a person is told; 0 is not at all.
    pub limitation_days: i32,
    /// The most that one person may write off alone, as a figure of the item's currency; `None` is no limit.
    pub write_off_limit: Option<Decimal>,
    /// Above which limits a second person has to say yes.
    pub approval: ApprovalSetting,
    /// By what its holds end by themselves.
    pub holds: HoldRules,
    /// When a promise counts as kept, and what it does.
    pub promises: PromiseRules,
    /// What follows from what customers say.
    pub calls: CallRules,
    /// When customers may be contacted, by country and kind.
    pub contact: Vec<ContactRow>,
    /// How orders are answered.
    pub credit: CreditRules,
    /// What it costs to hand a debt on, for advice.
    pub placement: Prices,
    /// Interest, lump sums, and whether they are booked.
    pub charges: Charges,
    /// What comes first of money received, and which differences are forgiven.
    pub receipts: ReceiptSetting,
    /// Old items join here: the id of a notice step of the late part.
    pub join: String,
    /// In the order in which they are taken.
    pub steps: Vec<Step>,
    /// Kinds of customers for which some of it is otherwise, in the file's order.
    pub segments: Vec<Segment>,
}

impl Policy {
    /// Finds a step and its place by its id.
    pub fn find(&self, id: &str) -> Option<(usize, &Step)> {
        self.steps.iter().enumerate().find(|(_, step)| step.id == id)
    }

    /// A step of the policy may charge something.
    pub fn charges_anything(&self) -> bool {
        self.steps.iter().any(|step| self.charges_at(step))
    }

    /// A step charges something.
    pub fn charges_at(&self, step: &Step) -> bool {
        step.act == Act::Charge && (self.charges.bears() || step.fee.is_some())
    }

    /// What can come of a step's task, the usual outcome first. A step that the policy no longer holds is simply done.
    pub fn outcomes_of(&self, step: &str) -> &'static [&'static str] {
        match self.find(step).map(|(_, step)| &step.act) {
            Some(Act::Approve(Approval::Placement)) => &["in_house", "agency", "sale", "rejected"],
            Some(Act::Approve(Approval::LegalAction)) => &["approved", "rejected"],
            Some(Act::Task { channel: Channel::Phone, .. }) => Outcome::OF_CALLS,
            Some(Act::Task { channel: Channel::Visit, .. }) => Outcome::OF_VISITS,
            _ => &["done"],
        }
    }

    /// Bank data known up to a day are too old for a run on another.
    pub fn is_stale(&self, known_up_to: Date, on: Date, calendar: &Calendar) -> bool {
        on > calendar.add_business_days(known_up_to, self.fresh_business_days)
    }
}

/// A step's stable id: `second-notice`. A plan names it for every item, so a copy shares the text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepId(Arc<str>);

impl StepId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for StepId {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for StepId {
    fn from(id: &str) -> StepId {
        StepId(id.into())
    }
}

impl From<String> for StepId {
    fn from(id: String) -> StepId {
        StepId(id.into())
    }
}

impl PartialEq<str> for StepId {
    fn eq(&self, id: &str) -> bool {
        *self.0 == *id
    }
}

impl PartialEq<&str> for StepId {
    fn eq(&self, id: &&str) -> bool {
        *self.0 == **id
    }
}

impl fmt::Display for StepId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for StepId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for StepId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<StepId, D::Error> {
        Ok(String::deserialize(deserializer)?.into())
    }
}

/// One act of a policy and when it is due.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Its name in rows, files and JSON.
    pub id: StepId,
    /// Requirement ids it delivers.
    pub serves: Vec<String>,
    /// Which part of the policy it belongs to.
    pub part: Part,
    /// From which day it counts.
    pub when: Anchor,
    /// What is done.
    pub act: Act,
    /// The letter's template, for notices.
    pub template: Option<String>,
    /// All of them must hold.
    pub conditions: Vec<Condition>,
    /// Steps that must have been taken (with one of these outcomes, where some are named).
    pub needs: Vec<Need>,
    /// Once more after so many days until somebody was reached.
    pub repeat_days: Option<i32>,
    /// Nothing later is taken until its task is done.
    pub wait: bool,
    /// Days to pay that this notice gives, instead of the policy's (R0.10).
    pub pay_within_days: Option<i32>,
    /// Copies of the unpaid invoices come with its notice (R4.3).
    pub copies: bool,
    /// What a late charge costs, beside interest.
    pub fee: Option<FeeSetting>,
    /// What happens with a missed day.
    pub late: LatePolicy,
}

/// Which part of the policy a step belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Terms without credit: the order waits (R0.2).
    Order,
    /// While nothing is late: relations (R2.3, R3.4).
    Relation,
    /// From sending to due: lapses when the next of them is due.
    BeforeDue,
    /// Past due: every step is caught up, one notice at a time.
    Late,
    /// After a conversation about a late item (R1.5).
    Conversation,
    /// While an instalment plan is kept, and when it has failed (R3.8).
    Plan,
    /// While something is disputed, and when that has ended.
    Dispute,
    /// Monthly (R4.3).
    Monthly,
}

/// From which day a step counts, and how many days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Anchor {
    /// Days after the invoice date.
    Issued(i32),
    /// Days after it was sent.
    Sent(i32),
    /// Days after (negative: before) the due date.
    Due(i32),
    /// Days after another step was taken; while it was not, after the day it is planned for.
    Step {
        /// The other step.
        step: String,
        /// How many days.
        days: i32,
        /// They are working days.
        working: bool,
    },
    /// Days after a conversation.
    Conversation {
        /// How many days.
        days: i32,
        /// They are working days.
        working: bool,
    },
    /// Days before the day of a plan's part; above zero, days after its grace.
    PlanPart(i32),
    /// Days after a plan failed.
    PlanFailed(i32),
    /// Days after a dispute, or a part of it, was found not justified.
    NotJustified {
        /// How many days.
        days: i32,
        /// They are working days.
        working: bool,
    },
    /// Days after the last day for an answer to a dispute.
    AnswerDue(i32),
    /// Days after the account's first invoice.
    FirstInvoice(i32),
    /// The first working day of each month.
    Monthly,
}

/// What a step does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// A message to the customer.
    Notice {
        /// How it goes.
        channel: Channel,
        /// It goes to the manager or owner (R1.7).
        to_management: bool,
    },
    /// Something a person does.
    Task {
        /// How it is done.
        channel: Channel,
        /// Who does it.
        role: String,
    },
    /// A person decides on a step that the account cannot come back from.
    Approve(Approval),
    /// A message inside the house: a task with a role until there are users.
    Tell {
        /// Who is told.
        role: String,
    },
    /// A hold begins.
    Hold(HoldKind),
    /// A late charge is posted.
    Charge,
}

/// What a person decides on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Approval {
    /// In-house team, agency or sale (R0.9, R4.5).
    Placement,
    /// Legal action (R0.11).
    LegalAction,
}

/// How something reaches the customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Channel {
    /// E-mail.
    Email,
    /// A letter by post.
    Letter,
    /// A certified (registered) letter.
    Certified,
    /// A telephone call.
    Phone,
    /// A visit in person.
    Visit,
    /// Nothing leaves the house.
    None,
}

impl Channel {
    /// All channels.
    pub const ALL: [Channel; 6] =
        [Channel::Email, Channel::Letter, Channel::Certified, Channel::Phone, Channel::Visit, Channel::None];

    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            Channel::Email => "email",
            Channel::Letter => "letter",
            Channel::Certified => "certified",
            Channel::Phone => "phone",
            Channel::Visit => "visit",
            Channel::None => "none",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<Channel> {
        Channel::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

/// A step that must have been taken before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Its id.
    pub step: String,
    /// Its task ended with one of these; empty is: taken is enough.
    pub outcomes: Vec<String>,
}

/// What happens with a step whose day has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LatePolicy {
    /// It is taken as soon as it can be.
    CatchUp,
    /// It is left out when the next step of its part is due.
    LapseAtNext,
    /// It is left out so many days after its day.
    LapseAfter(i32),
}

impl Act {
    /// A person does it, or it leaves the house: business days only.
    pub fn needs_business_day(&self) -> bool {
        !matches!(self, Act::Hold(_) | Act::Charge)
    }
}
