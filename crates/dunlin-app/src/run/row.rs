//! A row of a run: one account's decision, as it is stored, hashed and shown.
//!
//! Stored with postcard: small, exact, and free of keys and instants of the database, so that the same facts give the same
//! bytes in every book. The hash goes over these bytes in customer order.

use dunlin_core::code::Reason;
use dunlin_core::id::{AccountId, RunId};
use dunlin_core::item::ItemKind;
use dunlin_core::money::Currency;
use dunlin_core::plan::{AccountPlan, Action, ActionKind, Decision};
use dunlin_core::policy::{Channel, Under};
use dunlin_core::view::AccountView;
use dunlin_store::{RowState, Run, RunState, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::propose::{frozen, warnings};
use crate::app::Setting;
use crate::error::{AppError, Failure};

/// What a row and each of its items mostly need; a guess saves the growing.
const ROW_BYTES: usize = 128;
const ITEM_BYTES: usize = 128;

/// One account's decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlannedRow {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The open items, in number order; the plan's indexes point here.
    pub items: Vec<ItemHead>,
    /// What is done, and why or why not.
    pub plan: AccountPlan,
    /// By which version of the policy, and for which segment of it.
    pub under: Under,
}

/// An item as it was when the row was decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemHead {
    /// Item number.
    pub number: String,
    /// What it is.
    pub kind: ItemKind,
    /// Its money.
    pub currency: Currency,
    /// Minor units open.
    pub open_minor: i64,
    /// The due date.
    #[serde(with = "dunlin_core::days::stored::day")]
    pub due_on: Date,
}

impl PlannedRow {
    /// A row of a view and its plan.
    pub(crate) fn new(view: AccountView, plan: AccountPlan, under: Under) -> PlannedRow {
        let items = view.items.into_iter().map(|item| ItemHead {
            number: item.number,
            kind: item.kind,
            currency: item.currency,
            open_minor: item.open_minor,
            due_on: item.due_on,
        });
        PlannedRow { customer: view.number, name: view.name, items: items.collect(), plan, under }
    }

    /// The row as it stands after the issue: one that was withdrawn did nothing, and says why.
    pub(crate) fn after_issue(mut self, row: &dunlin_store::RunRow) -> PlannedRow {
        if row.state == dunlin_store::RowState::Withdrawn {
            self.plan.decision = Decision::Wont;
            self.plan.actions.clear();
            for item in self.plan.items.iter_mut().filter(|item| item.decision == Decision::WillDo) {
                (item.decision, item.step, item.in_notice) = (Decision::Wont, None, false);
                item.reasons.insert(0, dunlin_core::code::Reason::Withdrawn { codes: row.reasons.clone() });
            }
        }
        self
    }

    /// The row as it will be done: as proposed, or as a person changed it.
    pub(crate) fn of(row: &dunlin_store::RunRow) -> Result<PlannedRow, AppError> {
        PlannedRow::decode(row.edit.as_ref().map_or(&row.body, |edit| &edit.body))
    }

    /// Its letter has a blank address: no e-mail and no postal address is known. Only a book in test mode makes one.
    pub fn has_blank_address(&self) -> bool {
        self.plan.decision == Decision::WillDo && self.plan.reasons.contains(&Reason::ContactMissing)
    }

    /// Adds what is open of its items, currency by currency.
    pub fn add_to(&self, sums: &mut Vec<(Currency, i64)>) {
        for item in &self.items {
            match sums.iter_mut().find(|(currency, _)| *currency == item.currency) {
                Some((_, sum)) => *sum = sum.saturating_add(item.open_minor),
                None => sums.push((item.currency, item.open_minor)),
            }
        }
    }

    /// The row when a person takes it out: nothing is done.
    pub(crate) fn taken_out(mut self) -> PlannedRow {
        self.plan.decision = Decision::Wont;
        self.plan.actions.clear();
        for item in &mut self.plan.items {
            (item.decision, item.step, item.in_notice) = (Decision::Wont, None, false);
            item.reasons = vec![dunlin_core::code::Reason::TakenOut];
        }
        self
    }

    /// The bytes that are stored and hashed.
    pub(crate) fn encode(&self) -> Result<Vec<u8>, AppError> {
        let room = Vec::with_capacity(ROW_BYTES + ITEM_BYTES * self.items.len());
        postcard::to_extend(self, room).map_err(|error| damaged(&error))
    }

    /// Reads the stored bytes.
    pub(crate) fn decode(bytes: &[u8]) -> Result<PlannedRow, AppError> {
        postcard::from_bytes(bytes).map_err(|error| damaged(&error))
    }
}

fn damaged(error: &postcard::Error) -> AppError {
    AppError::new(Failure::Failed, "run.damaged", format!("a stored row of the run cannot be read: {error}"))
        .hint("propose again; check the book with dunlin doctor")
}

/// A run without its rows.
#[derive(Debug, Clone)]
pub struct RunSummary {
    /// `DATE-n`.
    pub name: String,
    /// The day.
    pub on: Date,
    /// Over the stored rows, the day, the policy's version, and what people changed.
    pub hash: String,
    /// The version of the policy that decided.
    pub policy_version: i64,
    /// What became of it.
    pub state: RunState,
    /// "Payments booked up to".
    pub booked_up_to: Option<Date>,
    /// When it was proposed.
    pub proposed_at: Timestamp,
    /// When it was approved.
    pub approved_at: Option<Timestamp>,
    /// By whom.
    pub approved_by: Option<String>,
    /// When sending begins, or began.
    pub send_at: Option<Timestamp>,
    /// When the last of it was issued.
    pub issued_at: Option<Timestamp>,
    /// Why it was stopped the last time.
    pub stopped_why: Option<String>,
    /// Rows that people changed.
    pub edits: u64,
    /// What the approver should know: (code, sentence).
    pub warnings: Vec<(&'static str, String)>,
    /// Rows that act.
    pub will_do: u64,
    /// Rows that need a look.
    pub needs_a_look: u64,
    /// Rows that do nothing.
    pub wont: u64,
}

impl RunSummary {
    pub(crate) fn read(tx: &mut Tx<'_>, setting: &Setting, run: &Run) -> Result<RunSummary, AppError> {
        let edits = tx.run_edits(run.id)?.len() as u64;
        let (hash, warnings) = (frozen(tx, run)?, warnings(setting, run));
        let count = |count: i64| u64::try_from(count).unwrap_or(0);
        Ok(RunSummary {
            name: run.name.clone(),
            on: run.on_day,
            hash,
            policy_version: run.policy_version,
            state: run.state,
            proposed_at: run.proposed_at,
            approved_at: run.approved_at,
            approved_by: run.approved_by.clone(),
            send_at: run.send_at,
            issued_at: run.issued_at,
            stopped_why: run.stopped_why.clone(),
            edits,
            booked_up_to: run.known_up_to,
            warnings,
            will_do: count(run.counts.will_do),
            needs_a_look: count(run.counts.needs_a_look),
            wont: count(run.counts.wont),
        })
    }

    /// Counts a row.
    pub(crate) fn count(&mut self, decision: Decision) {
        match decision {
            Decision::WillDo => self.will_do += 1,
            Decision::NeedsALook => self.needs_a_look += 1,
            Decision::Wont => self.wont += 1,
        }
    }
}

/// A run issued a letter to an account.
pub(crate) fn writes_letter(tx: &mut Tx<'_>, run: RunId, account: AccountId) -> Result<bool, AppError> {
    let row = tx.run_row(run, account)?.filter(|row| row.state == RowState::Issued);
    let Some(row) = row else { return Ok(false) };
    let is_letter = |action: &Action| action.kind == ActionKind::Notice && action.channel != Channel::Email;
    Ok(PlannedRow::of(&row)?.plan.actions.iter().any(is_letter))
}
