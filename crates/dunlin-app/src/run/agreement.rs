//! The facts of an agreement to sign: what `dunlin-letters` makes words of when an instalment plan is offered.
//!
//! Requirements R2.2, R3.8. Decides nothing: items, parts and terms are the plan's.

use dunlin_core::aging::days_past_due;
use dunlin_core::instalment_plan::InstalmentPlan;
use dunlin_core::view::{AccountView, ItemView};
use dunlin_letters::{Agreement, CurrencyTable, ItemRow, LetterModel, Template};

use super::letter::{by_hand, letter_kind};
use crate::app::Setting;

/// Everything that the agreement says.
pub(crate) fn agreement_letter(
    setting: &Setting,
    view: &AccountView,
    items: &[&ItemView],
    plan: &InstalmentPlan,
) -> LetterModel {
    let on = plan.offered_on;
    let row = |item: &&ItemView| {
        let sums = (item.amount_minor, item.open_minor);
        ItemRow {
            instalment: item.instalment,
            due_on: Some(item.due_on),
            days_late: days_past_due(item.due_on, on).max(0),
            ..ItemRow::plain(letter_kind(item.kind), item.number.clone(), item.issued_on, sums)
        }
    };
    let tables = vec![CurrencyTable::new(plan.currency, items.iter().map(row).collect(), 0)];
    let agreement = Agreement {
        plan: plan.number.clone(),
        currency: plan.currency,
        parts: plan.parts.iter().map(|part| (part.due_on, part.amount_minor)).collect(),
        interest_runs: plan.interest_runs,
        grace_days: plan.rule.grace_days,
        missed: u32::try_from(plan.rule.missed).unwrap_or(u32::MAX),
    };
    let letter = by_hand(setting, view, (Template::Agreement, plan.number.clone(), on), tables);
    LetterModel { reference: Some(view.number.clone()), agreement: Some(agreement), ..letter }
}
