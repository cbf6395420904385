//! Sentences about instalment plans.

use dunlin_core::change::PlanChange;
use dunlin_core::instalment_plan::PlanEnd;

use super::{because, day, money};

pub(super) fn plan(change: &PlanChange) -> String {
    match change {
        PlanChange::Offered { plan, .. } => {
            let total = plan.total();
            let parts = match plan.parts.as_slice() {
                [one] => format!("one part on {}", day(one.due_on)),
                [first, .., last] => {
                    format!("{} parts from {} to {}", plan.parts.len(), day(first.due_on), day(last.due_on))
                }
                [] => "no parts".to_string(),
            };
            format!(
                "Instalment plan {} offered: {} in {parts}. Its items are chased as before until it is signed.",
                plan.number,
                money(total.minor, total.currency)
            )
        }
        PlanChange::Agreed { number, agreed_on, signed_by, .. } => format!(
            "Plan {number} signed by {signed_by}; from {} its items are not chased while it is kept.",
            day(*agreed_on)
        ),
        PlanChange::Ended { number, ended_on, end, reason, .. } => {
            let how = match end {
                PlanEnd::Failed => "has failed",
                PlanEnd::Withdrawn => "is taken back",
            };
            format!("Plan {number} {how}; from {} chasing goes on where it stood{}.", day(*ended_on), because(reason))
        }
    }
}
