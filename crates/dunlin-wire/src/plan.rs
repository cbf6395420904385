//! Instalment plans.

use dunlin_app::cases::{Drafted, LeftOutItem};
use dunlin_core::instalment_plan::{CoveredItem, Part, PartStanding, PlanView};
use dunlin_store::PlanLine as Kept;
use dunlin_words::Words;
use jiff::civil::Date;
use serde::Serialize;

use crate::{Changes, decimal, iso};

/// Plans of all customers, or of one.
#[derive(Debug, Serialize)]
pub struct PlanList {
    /// Oldest first.
    pub plans: Vec<PlanReport>,
}

/// One plan as it stands.
#[derive(Debug, Serialize)]
pub struct PlanReport {
    /// As people name it.
    pub number: String,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// `offered`, `agreed`, `active`, `completed`, `failed` or `withdrawn`.
    pub state: String,
    /// What is paid altogether.
    pub total: String,
    /// What came in for it.
    pub received: String,
    /// ISO 4217 code.
    pub currency: String,
    /// `week`, `fortnight`, `month` or `last_working_day`.
    pub payday: String,
    /// Interest runs on while it is kept.
    pub interest: bool,
    /// Days until a part counts as missed.
    pub grace_days: i32,
    /// So many missed parts end it; 0: only a person ends it.
    pub missed_parts: usize,
    /// The day on which it was offered.
    pub offered_on: String,
    /// The day on which it was signed.
    pub agreed_on: Option<String>,
    /// Who signed.
    pub signed_by: Option<String>,
    /// The day from which it failed.
    pub failed_on: Option<String>,
    /// The day from which a person ended it.
    pub ended_on: Option<String>,
    /// Why a person ended it.
    pub ended_reason: Option<String>,
    /// What it covers.
    pub items: Vec<PlanItem>,
    /// By day.
    pub parts: Vec<PlanPart>,
}

/// A plan as it would be offered.
#[derive(Debug, Serialize)]
pub struct PlanDrafted {
    /// The plan.
    #[serde(flatten)]
    pub plan: PlanReport,
    /// What is open and is not covered, where no items were named.
    pub left_out: Vec<LeftOutLine>,
}

/// A plan that was offered.
#[derive(Debug, Serialize)]
pub struct PlanOffered {
    /// What came to be.
    #[serde(flatten)]
    pub changes: Changes,
    /// What is open and is not covered, where no items were named.
    pub left_out: Vec<LeftOutLine>,
}

/// What a plan over all that is open leaves out.
#[derive(Debug, Serialize)]
pub struct LeftOutLine {
    /// Its number.
    pub number: String,
    /// What is open of it; below zero for a credit.
    pub open: String,
    /// ISO 4217 code.
    pub currency: String,
    /// `item.contested`, `item.contested_in_part` or `item.credit`.
    pub code: &'static str,
    /// Why, as a sentence.
    pub text: String,
}

/// An item that a plan covers.
#[derive(Debug, Serialize)]
pub struct PlanItem {
    /// Its number.
    pub number: String,
    /// What was open of it when the plan was offered.
    pub amount: String,
}

/// A part of a plan.
#[derive(Debug, Serialize)]
pub struct PlanPart {
    /// Counted from 1.
    pub part: usize,
    /// The day by which it is to be received.
    pub due_on: String,
    /// How much.
    pub amount: String,
    /// What is open of it.
    pub open: String,
    /// `paid`, `rests`, `open`, `late` or `missed`.
    pub state: String,
}

impl PlanList {
    /// As they stand on a day.
    pub fn new(kept: &[Kept], today: Date) -> PlanList {
        PlanList { plans: kept.iter().map(|line| PlanReport::new(line, today)).collect() }
    }
}

impl PlanDrafted {
    /// As it would be offered, in the language of whoever asks.
    pub fn new(drafted: &Drafted, words: &Words) -> PlanDrafted {
        let Drafted { plan, customer, name, .. } = drafted;
        let view = PlanView::offered(plan.clone());
        let said = Said { customer, name, signed_by: None, ended_reason: None };
        PlanDrafted {
            plan: PlanReport::of(&view, &said, plan.offered_on),
            left_out: left_out(&drafted.left_out, words),
        }
    }
}

impl PlanOffered {
    /// The changes, with what is left out.
    pub fn new(changes: Changes, items: &[LeftOutItem], words: &Words) -> PlanOffered {
        PlanOffered { changes, left_out: left_out(items, words) }
    }
}

fn left_out(items: &[LeftOutItem], words: &Words) -> Vec<LeftOutLine> {
    let line = |item: &LeftOutItem| LeftOutLine {
        number: item.number.clone(),
        open: decimal(item.open.minor, item.open.currency),
        currency: item.open.currency.code().to_string(),
        code: item.why.code(),
        text: item.sentence(words),
    };
    items.iter().map(line).collect()
}

impl PlanReport {
    /// As it stands on a day.
    pub fn new(line: &Kept, today: Date) -> PlanReport {
        let said = Said {
            customer: &line.customer,
            name: &line.name,
            signed_by: line.signed_by.clone(),
            ended_reason: line.ended_reason.clone(),
        };
        PlanReport::of(&line.view, &said, today)
    }

    fn of(view: &PlanView, said: &Said<'_>, today: Date) -> PlanReport {
        let plan = &view.plan;
        let item = |item: &CoveredItem| PlanItem {
            number: item.number.clone(),
            amount: decimal(item.amount_minor, plan.currency),
        };
        let money = |minor| decimal(minor, plan.currency);
        PlanReport {
            number: plan.number.clone(),
            customer: said.customer.to_string(),
            name: said.name.to_string(),
            state: view.state(today).code().to_string(),
            total: money(plan.total().minor),
            received: money(view.received_by(today)),
            currency: plan.currency.code().to_string(),
            payday: plan.payday.code().to_string(),
            interest: plan.interest_runs,
            grace_days: plan.rule.grace_days,
            missed_parts: plan.rule.missed,
            offered_on: iso(plan.offered_on),
            agreed_on: view.agreed_on.map(iso),
            signed_by: said.signed_by.clone(),
            failed_on: view.failed_on(today).map(iso),
            ended_on: view.ended.map(|(on, _)| iso(on)),
            ended_reason: said.ended_reason.clone(),
            items: plan.items.iter().map(item).collect(),
            parts: parts(view, today),
        }
    }
}

/// What is said of a plan beside what it is.
struct Said<'a> {
    customer: &'a str,
    name: &'a str,
    signed_by: Option<String>,
    ended_reason: Option<String>,
}

fn parts(view: &PlanView, today: Date) -> Vec<PlanPart> {
    let plan = &view.plan;
    let states = view.course(today).parts;
    let part = |(at, (part, own)): (usize, (&Part, PartStanding))| PlanPart {
        part: at + 1,
        due_on: iso(part.due_on),
        amount: decimal(part.amount_minor, plan.currency),
        open: decimal(own.open_minor, plan.currency),
        state: own.state.code().to_string(),
    };
    plan.parts.iter().zip(states).enumerate().map(part).collect()
}
