//! Why, and why not: for any customer or invoice on any day, also for items never selected.
//!
//! If a run looked at the customer that day, its stored decision is given; else what the same function says now.

use dunlin_core::code::Refusal;
use dunlin_core::id::AccountId;
use dunlin_core::plan::plan_day;
use dunlin_core::view::HoldKind;
use dunlin_store::{AsOf, RunState, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::charges::Charging;
use crate::customers;
use crate::error::AppError;
use crate::run::PlannedRow;

/// A customer's day, explained.
#[derive(Debug, Clone)]
pub struct Explained {
    /// The day.
    pub on: Date,
    /// The run that decided, if one did.
    pub run: Option<String>,
    /// The version of the policy that decided, or would now.
    pub policy_version: i64,
    /// The customer's row.
    pub row: PlannedRow,
    /// The item asked about; `None` is all of the customer's.
    pub item: Option<String>,
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
        let mut of_day = tx.runs(creditor)?.into_iter().filter(|run| run.on_day == on);
        let run = of_day.find(|run| run.state != RunState::Superseded);
        if let Some(run) = run
            && let Some(stored) = tx.run_row(run.id, account)?
        {
            let row = PlannedRow::of(&stored)?.after_issue(&stored);
            if item.as_ref().is_none_or(|item| row.items.iter().any(|head| head.number == *item)) {
                return Ok(Explained { on, run: Some(run.name), policy_version: run.policy_version, row, item });
            }
        }
        computed(tx, setting, account, on, None).map(|explained| Explained { item, ..explained })
    })
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
        if !view.holds.iter().any(|hold| hold.kind == kind && hold.covers(today)) {
            return Err(Refusal::NoHold.into());
        }
        let on = next_run_on(tx, setting, today)?;
        computed(tx, setting, account, on, Some(kind))
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

/// What the same function says now for a day, with all holds or without those of a kind.
fn computed(
    tx: &mut Tx<'_>,
    setting: &Setting,
    account: AccountId,
    on: Date,
    without: Option<HoldKind>,
) -> Result<Explained, AppError> {
    let mut view = tx.customer_view(account, &AsOf::day(on))?;
    view.holds.retain(|hold| Some(hold.kind) != without);
    let mut plan = plan_day(&view, &setting.policy, &setting.day(on));
    if let Some(charging) = Charging::load(tx, setting)? {
        charging.explain(tx, &view, &mut plan, on)?;
    }
    let row = PlannedRow::new(view, plan);
    Ok(Explained { on, run: None, policy_version: setting.creditor.policy_version, row, item: None })
}
