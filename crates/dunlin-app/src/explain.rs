//! Why, and why not: for any customer or invoice on any day, also for items never selected.
//!
//! If a run looked at the customer that day, its stored decision is given; else what the same function says now.

mod by_policy;

use std::collections::BTreeMap;

use dunlin_core::code::{Reason, Refusal};
use dunlin_core::hands::Had;
use dunlin_core::plan::{Action, left_out, plan_day};
use dunlin_core::policy::{Predicate, StepId};
use dunlin_core::view::{AccountView, Hold, HoldKind};
use dunlin_store::{AsOf, ItemDetail, RunState, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::charges::Charging;
use crate::customers::{self, Customer};
use crate::error::AppError;
use crate::hands::{About, Hands};
use crate::run::{Ahead, PlannedRow};
pub use by_policy::{ByPolicy, SegmentSaid};

/// A customer's day, explained.
#[derive(Debug, Clone)]
pub struct Explained {
    /// The day.
    pub on: Date,
    /// The run that decided, if one did.
    pub run: Option<String>,
    /// The version of the policy that decided, or would now, and for which segment.
    pub policy: ByPolicy,
    /// The customer's row.
    pub row: PlannedRow,
    /// The item asked about; `None` is all of the customer's.
    pub item: Option<String>,
    /// Steps that the policy leaves out for the item asked about, with why.
    pub left_out: Vec<StepLeftOut>,
    /// Who has the tasks that are made, and why.
    pub hands: Vec<TaskHand>,
}

/// A task that a step makes, and who has it.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskHand {
    /// The step.
    pub step: StepId,
    /// Who, for whom, and why.
    pub had: Had,
}

/// A step whose day has come and whose condition does not hold.
#[derive(Debug, Clone, PartialEq)]
pub struct StepLeftOut {
    /// The step.
    pub step: StepId,
    /// The answers that decided.
    pub because: Vec<(Predicate, bool)>,
}

/// Explains a customer's or an invoice's day. `name` is an invoice number, a customer number or a customer's name.
pub fn explain(app: &mut App, setting: &Setting, name: &str, on: Date) -> Result<Explained, AppError> {
    app.store.read(|tx| {
        let creditor = setting.creditor.id;
        let found = tx.find_item(creditor, name)?;
        let account = match found {
            Some(item) => item.account,
            None => customers::find(tx, setting, name).map_err(|error| {
                if error.code == "customer.unknown" {
                    AppError::not_found("name.unknown", format!("no customer and no invoice is called \"{name}\""))
                        .hint("dunlin customer list shows the customers")
                } else {
                    error
                }
            })?,
        };
        let account = tx.head_of(account, &AsOf::day(on))?;
        let item = match found {
            Some(item) => Some(tx.item_detail(item)?.item.number),
            None => None,
        };
        let view = tx.customer_view(account, &AsOf::day(on))?;
        let left_out = item.as_deref().map(|item| left_out_of(setting, &view, item, on)).unwrap_or_default();
        let explained = with_hands(tx, setting, view, item, on)?;
        // What was left out under another version than would decide now is not known any more.
        let is_known = explained.policy.by.is_some();
        Ok(Explained { left_out: if is_known { left_out } else { Vec::new() }, ..explained })
    })
}

/// What the customer's policy leaves out for one item.
fn left_out_of(setting: &Setting, view: &AccountView, item: &str, on: Date) -> Vec<StepLeftOut> {
    let all = left_out(view, setting.governed(view, on).policy, &setting.day(on));
    let own = all.into_iter().filter(|one| view.items[one.item].number == item);
    let because =
        |because: Vec<(&Predicate, bool)>| because.into_iter().map(|(asked, is)| (asked.clone(), is)).collect();
    own.map(|one| StepLeftOut { step: one.step.id.clone(), because: because(one.because) }).collect()
}

/// Explains the day of a customer that was read as of that day, without reading its items again.
pub fn explain_known(app: &mut App, setting: &Setting, known: &Customer, on: Date) -> Result<Explained, AppError> {
    app.store.read(|tx| with_hands(tx, setting, known.view.clone(), None, on))
}

/// What the next run would do for a customer without a hold: what lifting it lets through. Nothing goes out before that run, which a
/// person sees first.
///
/// # Errors
/// `customer.unknown`; `hold.none` when none of the kind is in force.
pub fn if_lifted(app: &mut App, setting: &Setting, customer: &str, kind: HoldKind) -> Result<Explained, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let view = tx.customer_view(account, &AsOf::day(today))?;
        let is_it = |hold: &Hold| hold.kind == kind && hold.item.is_none();
        if !view.holds.iter().any(|hold| is_it(hold) && hold.covers(today)) {
            return Err(Refusal::NoHold.into());
        }
        let on = next_run_on(tx, setting, today)?;
        let mut view = tx.customer_view(account, &AsOf::day(on))?;
        view.holds.retain(|hold| !is_it(hold));
        computed(tx, setting, view, on, None)
    })
}

/// The same for the pause of a single item.
///
/// # Errors
/// `hold.none` when it does not rest by a pause of its own.
pub fn if_item_lifted(app: &mut App, setting: &Setting, detail: &ItemDetail) -> Result<Explained, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let on = next_run_on(tx, setting, today)?;
        let account = tx.head_of(detail.item.account, &AsOf::day(on))?;
        let mut view = tx.customer_view(account, &AsOf::day(on))?;
        let is_it = |hold: &Hold| hold.item.as_ref().is_some_and(|(item, _)| *item == detail.item.id);
        let before = view.holds.len();
        view.holds.retain(|hold| !is_it(hold));
        if view.holds.len() == before {
            return Err(Refusal::NoHold.into());
        }
        computed(tx, setting, view, on, Some(detail.item.number.clone()))
    })
}

/// The day of the next run: today, unless it is not a business day or today's run was approved already.
fn next_run_on(tx: &mut Tx<'_>, setting: &Setting, today: Date) -> Result<Date, AppError> {
    let is_past = |run: &dunlin_store::Run| {
        run.on_day == today && matches!(run.state, RunState::Approved | RunState::Held | RunState::Stopped)
    };
    let calendar = &setting.calendar;
    let is_done = tx.runs(setting.creditor.id)?.iter().any(is_past);
    Ok(if is_done { calendar.next_business_day_after(today) } else { calendar.next_business_day_on_or_after(today) })
}

/// What was decided, with who has the tasks that it makes.
fn with_hands(
    tx: &mut Tx<'_>,
    setting: &Setting,
    view: AccountView,
    item: Option<String>,
    on: Date,
) -> Result<Explained, AppError> {
    let about = About::of(&view);
    let mut explained = decided(tx, setting, view, item, on)?;
    let asked: Vec<(StepId, String)> = explained.row.plan.actions.iter().filter_map(of_role).collect();
    if !asked.is_empty() {
        let hands = Hands::read(tx, setting.creditor.id, on)?;
        let hand = |(step, role): (StepId, String)| TaskHand { step, had: hands.of_role(&role, &about) };
        explained.hands = asked.into_iter().map(hand).collect();
    }
    Ok(explained)
}

/// The role for which an action makes a task.
fn of_role(action: &Action) -> Option<(StepId, String)> {
    action.role.as_ref().map(|role| (action.step.clone(), role.clone()))
}

/// What the day's run stored of a customer, else what the same function says now.
fn decided(
    tx: &mut Tx<'_>,
    setting: &Setting,
    view: AccountView,
    item: Option<String>,
    on: Date,
) -> Result<Explained, AppError> {
    let mut of_day = tx.runs(setting.creditor.id)?.into_iter().filter(|run| run.on_day == on);
    let run = of_day.find(|run| run.state != RunState::Superseded);
    if let Some(run) = run
        && let Some(stored) = tx.run_row(run.id, view.account)?
    {
        let row = PlannedRow::of(&stored)?.after_issue(&stored);
        if item.as_ref().is_none_or(|item| row.items.iter().any(|head| head.number == *item)) {
            return Ok(Explained {
                on,
                run: Some(run.name),
                policy: ByPolicy::decided(&row.under, setting, &view, on),
                row,
                item,
                left_out: Vec::new(),
                hands: Vec::new(),
            });
        }
    }
    computed(tx, setting, view, on, item)
}

/// What the same function says now of a view for a day.
fn computed(
    tx: &mut Tx<'_>,
    setting: &Setting,
    view: AccountView,
    on: Date,
    item: Option<String>,
) -> Result<Explained, AppError> {
    let governed = setting.governed(&view, on);
    let mut plan = plan_day(&view, governed.policy, &setting.day(on));
    if let Some(charging) = Charging::load(tx, setting)? {
        charging.under(governed.policy).explain(tx, &view, &mut plan, on)?;
    }
    let numbers: Vec<&str> = view.items.iter().map(|item| item.number.as_str()).collect();
    Ahead::of(tx, setting, on)?.skip(tx, view.account, &numbers, &mut plan)?;
    let policy = ByPolicy::now(setting, &view, on);
    let row = PlannedRow::new(view, plan, governed.under());
    Ok(Explained { on, run: None, policy, row, item, left_out: Vec::new(), hands: Vec::new() })
}

impl Explained {
    /// The first reason of each item, by its number: for lists, which would else look for each of thousands among thousands.
    pub fn reasons(&self) -> BTreeMap<&str, &Reason> {
        let planned = self.row.items.iter().zip(&self.row.plan.items);
        let mut reasons = BTreeMap::new();
        for (head, plan) in planned {
            if let Some(reason) = plan.reasons.first() {
                reasons.entry(head.number.as_str()).or_insert(reason);
            }
        }
        reasons
    }
}
