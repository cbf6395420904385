//! Orders that were asked about before they were confirmed, overrides of the answer, and groups of customers with a limit in common.
//!
//! An allowed order counts against the limit until it is invoiced or cancelled, or its last day has passed. An order that was not
//! allowed is remembered only, so that the desk shows it. Requirements R2.1, R2.9, R2.11.

use alloc::string::String;

use jiff::civil::Date;

use crate::credit::Decision;
use crate::id::{AccountId, OverrideId};
use crate::money::{Currency, Money};

/// An order as it was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OrderRecord {
    /// Whose.
    pub account: AccountId,
    /// By what it is named; an invoice that carries it takes the order off the exposure.
    pub reference: String,
    /// How much, in minor units.
    pub amount_minor: i64,
    /// Its currency.
    pub currency: Currency,
    /// The day of the answer.
    pub checked_on: Date,
    /// The last day on which it counts.
    pub until_on: Date,
    /// What was said.
    pub decision: Decision,
    /// Why: the codes, in their order.
    pub reasons: String,
}

/// How an order stopped to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum OrderEnd {
    /// It is billed, and counts as an open item.
    Invoiced,
    /// It is not delivered.
    Cancelled,
}

impl OrderEnd {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            OrderEnd::Invoiced => "invoiced",
            OrderEnd::Cancelled => "cancelled",
        }
    }

    /// The end of a word.
    pub fn find(code: &str) -> Option<OrderEnd> {
        [OrderEnd::Invoiced, OrderEnd::Cancelled].into_iter().find(|end| end.code() == code)
    }
}

/// A person's word that orders are taken all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreditOverride {
    /// Key.
    pub id: OverrideId,
    /// Whose orders.
    pub account: AccountId,
    /// Who said so.
    pub by: String,
    /// Why.
    pub reason: String,
    /// First day.
    pub from_on: Date,
    /// Last day.
    pub until_on: Date,
    /// How far beyond the limit the exposure may go.
    pub beyond: Money,
}

/// On what the limit of one customer rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum LimitBasis {
    /// A person's word alone.
    #[default]
    Person,
    /// An application that was decided.
    Application,
    /// What was before: another limit was taken back.
    TakenBack,
}

impl LimitBasis {
    /// A person's word alone.
    #[cfg(feature = "serde")]
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
    pub(super) fn is_person(&self) -> bool {
        *self == LimitBasis::Person
    }
}

/// Changes of credit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CreditChange {
    /// An order was answered; asked again, it takes the place of what was answered before.
    OrderChecked(OrderRecord),
    /// It counts no more.
    OrderEnded {
        /// Whose.
        account: AccountId,
        /// Which.
        reference: String,
        /// How.
        end: OrderEnd,
        /// From this day on.
        on: Date,
        /// Why.
        reason: String,
    },
    /// Orders are taken all the same.
    OverrideGiven(CreditOverride),
    /// No more.
    OverrideEnded {
        /// Whose.
        account: AccountId,
        /// Which.
        id: OverrideId,
        /// From this day on.
        on: Date,
        /// Why.
        reason: String,
    },
    /// The customer shares the limit of a group, or of none any more.
    GroupJoined {
        /// Whose.
        account: AccountId,
        /// Which; `None` is none.
        group: Option<String>,
        /// The group before.
        was: Option<String>,
    },
}

impl CreditChange {
    pub(super) fn account(&self) -> AccountId {
        match self {
            CreditChange::OrderChecked(order) => order.account,
            CreditChange::OverrideGiven(word) => word.account,
            CreditChange::OrderEnded { account, .. }
            | CreditChange::OverrideEnded { account, .. }
            | CreditChange::GroupJoined { account, .. } => *account,
        }
    }

    pub(super) fn code(&self) -> &'static str {
        match self {
            CreditChange::OrderChecked(OrderRecord { decision: Decision::Allow, .. }) => "order.allowed",
            CreditChange::OrderChecked(_) => "order.refused",
            CreditChange::OrderEnded { end: OrderEnd::Invoiced, .. } => "order.invoiced",
            CreditChange::OrderEnded { end: OrderEnd::Cancelled, .. } => "order.cancelled",
            CreditChange::OverrideGiven(_) => "override.given",
            CreditChange::OverrideEnded { .. } => "override.ended",
            CreditChange::GroupJoined { group: Some(_), .. } => "group.joined",
            CreditChange::GroupJoined { .. } => "group.left",
        }
    }

    /// An allowed order is cancelled, an override ended. What came to an end stays so: it is asked about, or given, anew.
    pub(super) fn taken_back(&self, today: Date, reason: String) -> Option<CreditChange> {
        match self.clone() {
            CreditChange::OrderChecked(OrderRecord { account, reference, decision: Decision::Allow, .. }) => {
                Some(CreditChange::OrderEnded { account, reference, end: OrderEnd::Cancelled, on: today, reason })
            }
            CreditChange::OverrideGiven(CreditOverride { account, id, .. }) => {
                Some(CreditChange::OverrideEnded { account, id, on: today, reason })
            }
            CreditChange::GroupJoined { account, group, was } => {
                Some(CreditChange::GroupJoined { account, group: was, was: group })
            }
            CreditChange::OrderChecked(_) | CreditChange::OrderEnded { .. } | CreditChange::OverrideEnded { .. } => {
                None
            }
        }
    }
}
