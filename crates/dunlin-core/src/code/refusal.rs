//! A business "no" to a command, with its stable code and values.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;

use super::Value;
use crate::instalment_plan;
use crate::money::{Currency, Money};
use crate::placement;

/// A business "no" to a command.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// The amount of a receipt is zero or negative.
    ReceiptNotPositive,
    /// The item named is in another currency.
    OtherCurrency {
        /// The item's number.
        item: String,
        /// Its currency.
        currency: Currency,
    },
    /// Nothing is open of the item.
    NotOpen,
    /// More is to be settled than is open of the item, or than the receipt has, or the item is named twice.
    AllocationTooMuch {
        /// The item's number.
        item: String,
        /// What is open of it.
        open: Money,
    },
    /// It would count before what it changes was there.
    TooEarly {
        /// The first possible day.
        from: Date,
    },
    /// A live book books nothing for a day to come.
    DayToCome {
        /// The day.
        on: Date,
    },
    /// A day to pay lies before the conversation in which it was named.
    PayDayBefore {
        /// The day to pay.
        day: Date,
    },
    /// What only comes of a visit was logged as a call or a mail.
    OutcomeOfVisit,
    /// The first part of a plan would be due on a day that has passed.
    FirstDayPassed {
        /// The day.
        day: Date,
    },
    /// The receipt settles nothing that could be taken back.
    NothingApplied,
    /// The receipt was cancelled or returned already.
    ReceiptEnded,
    /// Money of the receipt that was on account has been used since.
    ReceiptUsed {
        /// The on-account item's number.
        item: String,
    },
    /// The item is not in the customer's favour.
    NotACredit {
        /// Its number.
        item: String,
    },
    /// Nothing of the credit was used or paid back that could be taken back.
    CreditNotUsed,
    /// The notice counts for nothing already.
    NoticeStruck {
        /// Its name.
        notice: String,
    },
    /// The notice says itself that another was wrong.
    NoticeIsCorrection {
        /// Its name.
        notice: String,
    },
    /// Nobody knows yet whether the notice's mail left.
    NoticeInDoubt {
        /// Its name.
        notice: String,
    },
    /// A later notice about the same item stands on the notice.
    LaterNotice {
        /// The later one's name.
        later: String,
    },
    /// An item of the notice is in other hands.
    NoticePlaced {
        /// The item's number.
        item: String,
        /// The placement's number.
        placement: String,
    },
    /// An item of the notice is in a plan that is kept.
    NoticeInPlan {
        /// The item's number.
        item: String,
        /// The plan's number.
        plan: String,
    },
    /// The item is no charge.
    NotACharge {
        /// Its number.
        item: String,
    },
    /// Zero, less, or more than there is.
    AdjustmentOutOfRange {
        /// The most that is possible.
        most: Money,
    },
    /// More than a person may give up alone.
    OverLimit {
        /// What was wanted.
        amount: Money,
        /// What is possible alone.
        limit: Money,
    },
    /// A promise of zero or less, or for a day that has passed.
    PromiseNotPossible,
    /// A promise for a day so far away that it is a plan.
    PromiseTooFar {
        /// The last day that is possible.
        latest: Date,
    },
    /// The disputed part is zero, negative, or more than is open.
    DisputeOutOfRange {
        /// What is open of the item.
        open: Money,
    },
    /// The item is disputed already.
    DisputeExists,
    /// There is no open dispute over the item.
    NoDispute,
    /// No plan comes of what was asked for.
    PlanNotPossible {
        /// Why.
        why: instalment_plan::Wrong,
        /// What is to be paid altogether.
        total: Money,
    },
    /// Another plan covers an item already.
    InAnotherPlan {
        /// The item's number.
        item: String,
        /// The other plan's number.
        plan: String,
    },
    /// A part of the plan was missed before anybody signed it.
    PartMissed {
        /// The day of the first of them.
        due_on: Date,
    },
    /// The plan does not stand so that this can be done with it.
    PlanState {
        /// How it stands.
        state: instalment_plan::PlanState,
    },
    /// The item is handed on already.
    AlreadyPlaced {
        /// The item's number.
        item: String,
        /// The placement's number.
        placement: String,
    },
    /// What is contested is not handed on.
    PlacedDisputed {
        /// The item's number.
        item: String,
    },
    /// What is not late is not handed on.
    PlacedNotLate {
        /// The item's number.
        item: String,
        /// Its due date.
        due_on: Date,
    },
    /// Nothing of the customer is late.
    NothingLate,
    /// What is late of the customer is in another money than the portfolio.
    PlacedOtherCurrency {
        /// The item's number.
        item: String,
        /// Its currency.
        currency: Currency,
    },
    /// The debts are too old for an outside team in the creditor's name.
    EarlyOutDays {
        /// How late the oldest is.
        days: i32,
    },
    /// A campaign ends when the oldest debt is too old for it.
    EarlyOutUntil {
        /// Its last possible day.
        latest: Date,
    },
    /// The placement does not stand so that this can be done with it.
    PlacementState {
        /// How it stands.
        state: placement::PlacementState,
    },
    /// No lawyer has the debt, so no court does.
    NotLegal {
        /// The placement's number.
        placement: String,
    },
    /// No court has the claim by the day.
    NotFiled {
        /// The placement's number.
        placement: String,
    },
    /// No judgment stands on the day.
    NoJudgment {
        /// The placement's number.
        placement: String,
    },
    /// The same stage of the case is noted for the day already.
    CourtKnown {
        /// The day.
        on: Date,
    },
    /// More than is open of what was handed on, or less than nothing.
    PlacementAmount {
        /// What is open of it.
        open: Money,
    },
    /// A hold of this kind is in force already.
    HoldExists,
    /// No hold of this kind is in force.
    NoHold,
    /// The last day lies before the first.
    EndsBeforeItBegins,
}

impl Refusal {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::ReceiptNotPositive => "receipt.not_positive",
            Refusal::OtherCurrency { .. } => "item.other_currency",
            Refusal::NotOpen => "item.not_open",
            Refusal::AllocationTooMuch { .. } => "allocation.too_much",
            Refusal::TooEarly { .. } => "adjustment.too_early",
            Refusal::DayToCome { .. } => "date.in_future",
            Refusal::PayDayBefore { .. } => "call.pay_day",
            Refusal::OutcomeOfVisit => "call.outcome",
            Refusal::FirstDayPassed { .. } => "plan.first_day",
            Refusal::NothingApplied => "receipt.nothing_applied",
            Refusal::ReceiptEnded => "receipt.ended",
            Refusal::ReceiptUsed { .. } => "receipt.used_on",
            Refusal::NotACredit { .. } => "item.not_a_credit",
            Refusal::CreditNotUsed => "credit.not_used",
            Refusal::NotACharge { .. } => "item.not_a_charge",
            Refusal::NoticeStruck { .. } => "notice.struck",
            Refusal::NoticeIsCorrection { .. } => "notice.is_correction",
            Refusal::NoticeInDoubt { .. } => "notice.in_doubt",
            Refusal::LaterNotice { .. } => "notice.later_stands",
            Refusal::NoticePlaced { .. } => "notice.item_placed",
            Refusal::NoticeInPlan { .. } => "notice.item_in_plan",
            Refusal::AdjustmentOutOfRange { .. } => "adjustment.out_of_range",
            Refusal::OverLimit { .. } => "adjustment.over_limit",
            Refusal::PromiseNotPossible => "promise.not_possible",
            Refusal::PromiseTooFar { .. } => "promise.too_far",
            Refusal::DisputeOutOfRange { .. } => "dispute.out_of_range",
            Refusal::DisputeExists => "dispute.exists",
            Refusal::NoDispute => "dispute.none",
            Refusal::PlanNotPossible { why, .. } => why.code(),
            Refusal::InAnotherPlan { .. } => "plan.item_in_plan",
            Refusal::PartMissed { .. } => "plan.part_missed",
            Refusal::PlanState { .. } => "plan.state",
            Refusal::AlreadyPlaced { .. } => "placement.item_placed",
            Refusal::PlacedDisputed { .. } => "placement.disputed",
            Refusal::PlacedNotLate { .. } => "placement.not_late",
            Refusal::NothingLate => "placement.nothing_late",
            Refusal::PlacedOtherCurrency { .. } => "placement.other_currency",
            Refusal::EarlyOutDays { .. } => "placement.early_out_days",
            Refusal::EarlyOutUntil { .. } => "placement.early_out_until",
            Refusal::PlacementState { .. } => "placement.state",
            Refusal::NotLegal { .. } => "placement.not_legal",
            Refusal::NotFiled { .. } => "placement.not_filed",
            Refusal::NoJudgment { .. } => "placement.no_judgment",
            Refusal::CourtKnown { .. } => "placement.court_known",
            Refusal::PlacementAmount { .. } => "placement.amount",
            Refusal::HoldExists => "hold.exists",
            Refusal::NoHold => "hold.none",
            Refusal::EndsBeforeItBegins => "interval.ends_before_it_begins",
        }
    }

    /// The values its sentence is made with.
    pub fn values(&self) -> Vec<(&'static str, Value)> {
        match self {
            Refusal::OtherCurrency { item, currency } | Refusal::PlacedOtherCurrency { item, currency } => {
                alloc::vec![("item", Value::Text(item.clone())), ("currency", Value::Text(currency.code().to_string())),]
            }
            Refusal::AllocationTooMuch { item, open } => {
                alloc::vec![("item", Value::Text(item.clone())), ("open", Value::Money(*open))]
            }
            Refusal::ReceiptUsed { item } | Refusal::NotACredit { item } | Refusal::NotACharge { item } => {
                alloc::vec![("item", Value::Text(item.clone()))]
            }
            Refusal::NoticeStruck { notice }
            | Refusal::NoticeIsCorrection { notice }
            | Refusal::NoticeInDoubt { notice }
            | Refusal::LaterNotice { later: notice } => alloc::vec![("notice", Value::Text(notice.clone()))],
            Refusal::TooEarly { from } => alloc::vec![("from", Value::Day(*from))],
            Refusal::PromiseTooFar { latest } | Refusal::EarlyOutUntil { latest } => {
                alloc::vec![("latest", Value::Day(*latest))]
            }
            Refusal::DayToCome { on } | Refusal::CourtKnown { on } => alloc::vec![("on", Value::Day(*on))],
            Refusal::PayDayBefore { day } | Refusal::FirstDayPassed { day } => alloc::vec![("day", Value::Day(*day))],
            Refusal::AdjustmentOutOfRange { most } => alloc::vec![("most", Value::Money(*most))],
            Refusal::OverLimit { amount, limit } => {
                alloc::vec![("amount", Value::Money(*amount)), ("limit", Value::Money(*limit))]
            }
            Refusal::PlanNotPossible { total, .. } => alloc::vec![("total", Value::Money(*total))],
            Refusal::InAnotherPlan { item, plan } | Refusal::NoticeInPlan { item, plan } => {
                alloc::vec![("item", Value::Text(item.clone())), ("plan", Value::Text(plan.clone()))]
            }
            Refusal::PartMissed { due_on } => alloc::vec![("due", Value::Day(*due_on))],
            Refusal::PlanState { state } => alloc::vec![("state", Value::Text(state.code().to_string()))],
            Refusal::AlreadyPlaced { item, placement } | Refusal::NoticePlaced { item, placement } => {
                alloc::vec![("item", Value::Text(item.clone())), ("placement", Value::Text(placement.clone()))]
            }
            Refusal::NotLegal { placement } | Refusal::NotFiled { placement } | Refusal::NoJudgment { placement } => {
                alloc::vec![("placement", Value::Text(placement.clone()))]
            }
            Refusal::PlacedDisputed { item } => alloc::vec![("item", Value::Text(item.clone()))],
            Refusal::PlacedNotLate { item, due_on } => {
                alloc::vec![("item", Value::Text(item.clone())), ("due", Value::Day(*due_on))]
            }
            Refusal::EarlyOutDays { days } => alloc::vec![("days", Value::Int(i64::from(*days)))],
            Refusal::PlacementState { state } => alloc::vec![("state", Value::Text(state.code().to_string()))],
            Refusal::PlacementAmount { open } | Refusal::DisputeOutOfRange { open } => {
                alloc::vec![("open", Value::Money(*open))]
            }
            _ => Vec::new(),
        }
    }
}
