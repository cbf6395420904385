//! `credit check|orders|groups|review|good-payers --json`: whether an order may be taken, what was ordered, who shares a limit.

use dunlin_app::credit::{Answered, GoodPayer, GroupShown, OrderShown, Position, Review, cause_sentence};
use dunlin_core::account::Role;
use dunlin_core::credit::{Exposure, Granted};
use dunlin_words::Words;
use serde::Serialize;

use crate::{decimal, iso};

/// The answer to `credit check`. All amounts but the order's own are in `currency`.
#[derive(Debug, Serialize)]
pub struct OrderAnswer {
    /// `allow`, `cash_only` or `refuse`.
    pub decision: &'static str,
    /// The same as a sentence, in the language that was asked for.
    pub text: String,
    /// Why.
    pub reasons: Vec<OrderReason>,
    /// How much may be owed; `null` is no limit.
    pub limit: Option<String>,
    /// What stands against it, without this order.
    pub exposure: String,
    /// The same with this order, as far as it is taken on credit.
    pub exposure_after: String,
    /// ISO 4217 code.
    pub currency: String,
    /// What `exposure` is made of.
    pub parts: ExposureParts,
    /// The limit's last day.
    pub limit_until: Option<String>,
    /// The limits that are shared with others: one, or after a merge several.
    pub groups: Vec<GroupLine>,
    /// Customer number.
    pub customer: String,
    /// The order.
    pub order: OrderAmount,
    /// By what it is kept; `null` where it is not.
    pub reference: Option<String>,
    /// The last day on which it counts against the limit; `null` where it does not.
    pub counts_until: Option<String>,
}

/// What an exposure is made of: open and unbilled, less unapplied.
#[derive(Debug, Serialize)]
pub struct ExposureParts {
    /// Open items, credit notes deducted.
    pub open: String,
    /// Allowed orders that are not billed yet.
    pub unbilled: String,
    /// Money received that settles nothing yet.
    pub unapplied: String,
}

/// A reason.
#[derive(Debug, Serialize)]
pub struct OrderReason {
    /// Stable code.
    pub code: &'static str,
    /// The sentence.
    pub text: String,
}

/// An amount as it was asked for.
#[derive(Debug, Serialize)]
pub struct OrderAmount {
    /// How much.
    pub amount: String,
    /// ISO 4217 code.
    pub currency: String,
}

/// A limit that is shared.
#[derive(Debug, Serialize)]
pub struct GroupLine {
    /// The group.
    pub name: String,
    /// How much its members may owe together.
    pub limit: String,
    /// What they owe and have ordered.
    pub exposure: String,
    /// The limit's last day.
    pub limit_until: Option<String>,
}

impl OrderAnswer {
    /// The answer in the language of whoever asks.
    pub fn new(answered: &Answered, words: &Words) -> OrderAnswer {
        let Answered { answer, position, order, .. } = answered;
        let (currency, standing) = (position.currency, &position.standing);
        let show = |minor: i64| decimal(minor, currency);
        let reason = |cause| OrderReason {
            code: dunlin_core::credit::Cause::code(cause),
            text: cause_sentence(words, cause, currency),
        };
        OrderAnswer {
            decision: answer.decision.code(),
            text: words.text(&format!("ui-credit-said-{}", answer.said()), &[]),
            reasons: answer.causes.iter().map(reason).collect(),
            limit: standing.limit.map(|granted| show(granted.limit_minor)),
            exposure: show(answer.before_minor),
            exposure_after: show(answer.after_minor),
            currency: currency.code().to_string(),
            parts: ExposureParts {
                open: show(standing.exposure.open_minor),
                unbilled: show(standing.exposure.unbilled_minor),
                unapplied: show(standing.exposure.unapplied_minor),
            },
            limit_until: standing.limit.and_then(|granted| granted.until_on).map(iso),
            groups: group_lines(position),
            customer: position.customer.clone(),
            order: OrderAmount {
                amount: decimal(order.minor, order.currency),
                currency: order.currency.code().to_string(),
            },
            reference: answered.reference.clone(),
            counts_until: answered.counts_until.map(iso),
        }
    }
}

fn group_lines(position: &Position) -> Vec<GroupLine> {
    let show = |minor: i64| decimal(minor, position.currency);
    let line = |(name, granted, exposure): &(String, Granted, Exposure)| GroupLine {
        name: name.clone(),
        limit: show(granted.limit_minor),
        exposure: show(exposure.total_minor()),
        limit_until: granted.until_on.map(iso),
    };
    position.standing.groups.iter().map(line).collect()
}

/// The answer to `credit orders`.
#[derive(Debug, Serialize)]
pub struct Orders {
    /// Newest first.
    pub orders: Vec<OrderLine>,
}

/// An order that was asked about.
#[derive(Debug, Serialize)]
pub struct OrderLine {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// By what it is named.
    pub reference: String,
    /// How much.
    pub amount: String,
    /// ISO 4217 code.
    pub currency: String,
    /// `open`, `refused`, `invoiced`, `cancelled` or `expired`.
    pub state: &'static str,
    /// `allow`, `cash_only` or `refuse`.
    pub decision: &'static str,
    /// The codes of the reasons.
    pub reasons: Vec<String>,
    /// When it was asked about.
    pub checked_on: String,
    /// The last day on which it counts.
    pub counts_until: String,
    /// Who asked.
    pub by: String,
}

impl Orders {
    /// All of a list.
    pub fn new(orders: &[OrderShown]) -> Orders {
        let line = |shown: &OrderShown| {
            let order = &shown.line.order;
            OrderLine {
                customer: shown.customer.clone(),
                name: shown.name.clone(),
                reference: order.reference.clone(),
                amount: decimal(order.amount_minor, order.currency),
                currency: order.currency.code().to_string(),
                state: shown.state.code(),
                decision: order.decision.code(),
                reasons: order.reasons.split_whitespace().map(str::to_string).collect(),
                checked_on: iso(order.checked_on),
                counts_until: iso(order.until_on),
                by: shown.line.by.clone(),
            }
        };
        Orders { orders: orders.iter().map(line).collect() }
    }
}

/// The answer to `credit groups`.
#[derive(Debug, Serialize)]
pub struct Groups {
    /// By name.
    pub groups: Vec<GroupOf>,
}

/// A group of customers that share a limit.
#[derive(Debug, Serialize)]
pub struct GroupOf {
    /// Its name.
    pub name: String,
    /// How much they may owe together.
    pub limit: String,
    /// ISO 4217 code.
    pub currency: String,
    /// The limit's last day.
    pub limit_until: Option<String>,
    /// What they owe and have ordered, in the currency of the limit; `null` where a rate for that is missing.
    pub exposure: Option<OrderAmount>,
    /// Numbers of the members.
    pub members: Vec<String>,
}

impl Groups {
    /// All of a list.
    pub fn new(groups: &[GroupShown]) -> Groups {
        let line = |shown: &GroupShown| {
            let exposure = shown.exposure.as_ref().ok().map(|owed| {
                let amount = decimal(owed.minor, owed.currency);
                OrderAmount { amount, currency: owed.currency.code().to_string() }
            });
            let limit = shown.group.limit;
            GroupOf {
                name: shown.group.name.clone(),
                limit: decimal(limit.minor, limit.currency),
                currency: limit.currency.code().to_string(),
                limit_until: shown.group.until_on.map(iso),
                exposure,
                members: shown.members.iter().map(|(number, _)| number.clone()).collect(),
            }
        };
        Groups { groups: groups.iter().map(line).collect() }
    }
}

/// The answer to `credit review`.
#[derive(Debug, Serialize)]
pub struct TrialReview {
    /// Customer number.
    pub customer: String,
    /// The limit on trial.
    pub limit: String,
    /// ISO 4217 code.
    pub currency: String,
    /// First day of the trial.
    pub started_on: String,
    /// The day of its review.
    pub review_on: String,
    /// Invoices paid on time since it began.
    pub on_time: usize,
    /// Invoices paid late.
    pub late: usize,
    /// Invoices that are late now.
    pub late_now: usize,
    /// `too_early`, `raise`, `extend` or `end`.
    pub outcome: &'static str,
}

impl From<&Review> for TrialReview {
    fn from(review: &Review) -> TrialReview {
        let limit = review.trial.limit;
        TrialReview {
            customer: review.customer.clone(),
            limit: decimal(limit.minor, limit.currency),
            currency: limit.currency.code().to_string(),
            started_on: iso(review.trial.started_on),
            review_on: iso(review.trial.review_on()),
            on_time: review.on_time,
            late: review.late,
            late_now: review.late_now,
            outcome: review.outcome.code(),
        }
    }
}

/// The answer to `credit good-payers`.
#[derive(Debug, Serialize)]
pub struct GoodPayers {
    /// The best first.
    pub customers: Vec<GoodPayerLine>,
}

/// A customer that pays well.
#[derive(Debug, Serialize)]
pub struct GoodPayerLine {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// 80 to 100.
    pub score: i64,
    /// Invoices paid within two years.
    pub invoices: usize,
    /// What they were worth.
    pub paid: String,
    /// ISO 4217 code.
    pub currency: String,
    /// The person to thank.
    pub contact: Option<String>,
    /// `manager`, `owner`, `buyer` or `payables`.
    pub role: Option<&'static str>,
    /// Where e-mail goes.
    pub email: Option<String>,
    /// Where calls go.
    pub phone: Option<String>,
}

impl GoodPayers {
    /// All of a list.
    pub fn new(payers: &[GoodPayer]) -> GoodPayers {
        let line = |payer: &GoodPayer| GoodPayerLine {
            customer: payer.whose.number.clone(),
            name: payer.whose.name.clone(),
            score: payer.record.score,
            invoices: payer.record.experiences,
            paid: decimal(payer.paid.minor, payer.paid.currency),
            currency: payer.paid.currency.code().to_string(),
            contact: payer.contact.as_ref().and_then(|one| one.name.clone()),
            role: payer.contact.as_ref().and_then(|one| one.role).map(Role::code),
            email: payer.contact.as_ref().and_then(|one| one.email.clone()),
            phone: payer.contact.as_ref().and_then(|one| one.phone.clone()),
        };
        GoodPayers { customers: payers.iter().map(line).collect() }
    }
}
