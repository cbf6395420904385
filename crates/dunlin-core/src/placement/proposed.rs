//! What can be handed on, and until when.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::PlacementKind;
use crate::aging::days_past_due;
use crate::code::Refusal;
use crate::days::after;
use crate::instalment_plan::PlanView;
use crate::view::{AccountView, ItemView};

/// Debts of so many days from the first on which they were late are worked by an outside team in the creditor's name (R4.7).
pub const EARLY_OUT_DAYS: i32 = 90;

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// To whom.
    pub kind: PlacementKind,
    /// From which day.
    pub from_on: Date,
    /// Until which day.
    pub until_on: Option<Date>,
}

/// Whether items can be handed on, and until when: an early-out campaign without a last day ends on the last that is possible.
///
/// # Errors
/// `item.not_open`; `item.other_currency`; `placement.item_placed`, `plan.item_in_plan`, `placement.disputed`, `placement.not_late` with
/// the item; `adjustment.too_early` for a first day before today; `interval.ends_before_it_begins`; `placement.early_out_days` for debts
/// that are too old for an early-out, or not late yet; `placement.early_out_until` with the last possible day.
pub fn may_be_placed(
    view: &AccountView,
    items: &[&ItemView],
    asked: &Asked,
    today: Date,
) -> Result<Option<Date>, Refusal> {
    let first = items.first().ok_or(Refusal::NotOpen)?;
    for item in items {
        is_free(view, item, today)?;
        if item.currency != first.currency {
            return Err(Refusal::OtherCurrency { item: item.number.clone(), currency: item.currency });
        }
    }
    if asked.from_on < today {
        return Err(Refusal::TooEarly { from: today });
    }
    if asked.until_on.is_some_and(|until| until < asked.from_on) {
        return Err(Refusal::EndsBeforeItBegins);
    }
    if asked.kind == PlacementKind::EarlyOut { campaign_until(items, asked).map(Some) } else { Ok(asked.until_on) }
}

/// It is late, nobody contests it, and nobody else sees to it: no partner, and no plan that is kept or that they may still sign.
///
/// # Errors
/// What stands against it.
pub fn is_free(view: &AccountView, item: &ItemView, today: Date) -> Result<(), Refusal> {
    let number = || item.number.clone();
    if item.kind.is_credit() || item.open_minor <= 0 {
        return Err(Refusal::NotOpen);
    }
    if let Some(own) = view.placements.iter().find(|own| own.covers(item) && !own.state(today).is_over()) {
        return Err(Refusal::AlreadyPlaced { item: number(), placement: own.placement.number.clone() });
    }
    let covers = |own: &&PlanView| own.plan.items.iter().any(|covered| item.is_of(covered.item));
    if let Some(plan) = view.plans.iter().filter(covers).find(|own| !own.state(today).is_over()) {
        return Err(Refusal::InAnotherPlan { item: number(), plan: plan.plan.number.clone() });
    }
    if item.disputed_minor > 0 {
        return Err(Refusal::PlacedDisputed { item: number() });
    }
    if item.due_on >= today {
        return Err(Refusal::PlacedNotLate { item: number(), due_on: item.due_on });
    }
    Ok(())
}

/// The last day of a campaign, counted from the first day on which any of the items was late.
fn campaign_until(items: &[&ItemView], asked: &Asked) -> Result<Date, Refusal> {
    let late: Vec<i32> = items.iter().map(|item| days_past_due(item.due_on, asked.from_on)).collect();
    let most = late.into_iter().max().unwrap_or_default();
    if most > EARLY_OUT_DAYS {
        return Err(Refusal::EarlyOutDays { days: most });
    }
    let latest = after(asked.from_on, EARLY_OUT_DAYS - most);
    let until = asked.until_on.unwrap_or(latest);
    if until > latest { Err(Refusal::EarlyOutUntil { latest }) } else { Ok(until) }
}
