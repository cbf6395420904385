//! Which items bear charges on a plan's day.
//!
//! A charge step begins it; from then on every late notice that lists the item brings its interest up to the day, and so does a message
//! about a part of its plan with which interest runs.

use alloc::vec::Vec;

use super::{AccountPlan, ActionKind, ItemPlan};
use crate::code::Reason;
use crate::item::ItemKind;
use crate::policy::{Act, Part, Policy, StepId};
use crate::view::{AccountView, ItemView};

/// An item that bears charges on the plan's day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargedItem {
    /// Index into the view's items.
    pub item: usize,
    /// The charge step that is taken on the day; `None` where a late notice brings the interest up to it.
    pub step: Option<StepId>,
}

/// The items that bear charges on the plan's day, in the view's order.
pub fn charged_items(view: &AccountView, policy: &Policy, plan: &AccountPlan) -> Vec<ChargedItem> {
    let notice = plan.actions.iter().find(|action| action.kind == ActionKind::Notice);
    let part = notice.and_then(|action| policy.find(&action.step)).map(|(_, step)| step.part);
    let (is_late, is_of_plan) = (part == Some(Part::Late), part == Some(Part::Plan));
    let mut charged = Vec::new();
    for (at, (item, planned)) in view.items.iter().zip(&plan.items).enumerate() {
        let steps = plan.actions.iter().filter(|action| action.kind == ActionKind::Charge);
        let step = steps.flat_map(|action| &action.takes).find(|take| take.item == at).map(|take| take.step.clone());
        let is_told = is_late && planned.in_notice || is_of_plan && runs_with_a_plan(view, planned);
        let brought_up = is_told && has_begun(policy, item);
        if item.kind == ItemKind::Invoice && (step.is_some() || brought_up) {
            charged.push(ChargedItem { item: at, step });
        }
    }
    charged
}

/// A plan that is kept covers it, and interest runs on.
fn runs_with_a_plan(view: &AccountView, planned: &ItemPlan) -> bool {
    let runs = |number: &str| view.plans.iter().any(|own| own.plan.number == number && own.plan.interest_runs);
    planned.reasons.iter().any(|reason| matches!(reason, Reason::InPlan { plan, .. } if runs(plan)))
}

/// A charge step was taken for it.
fn has_begun(policy: &Policy, item: &ItemView) -> bool {
    let is_charge = |id: &str| policy.find(id).is_some_and(|(_, step)| step.act == Act::Charge);
    item.steps.iter().any(|taken| is_charge(&taken.step))
}
