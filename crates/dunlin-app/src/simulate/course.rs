//! One customer's days under one policy: what is done is counted, charges are reckoned, and calls are answered by chance.

use dunlin_core::plan::{AccountPlan, ActionKind};
use dunlin_core::policy::{Channel, Policy, StepId};
use dunlin_core::simulation::{Watch, What};
use dunlin_core::view::{AccountView, ItemView};
use jiff::civil::Date;

use super::crew::Stage;
use super::sums::{Lived, add_amount, count};
use crate::charges::Foreseen;
use crate::error::AppError;

/// Something that is done for a customer.
pub(super) type Done = (Date, StepId, ActionKind, Channel);

/// Counts what is done for a customer.
pub(super) struct Course<'c> {
    pub(super) stage: &'c Stage<'c>,
    pub(super) number: String,
    pub(super) lived: &'c mut Lived,
    pub(super) charges: Option<Foreseen<'c>>,
    /// Calls and visits so far.
    pub(super) tries: i64,
    /// All that is done, in order.
    pub(super) done: Vec<Done>,
    /// Why charges could not be reckoned.
    pub(super) failed: Option<AppError>,
}

impl Watch for Course<'_> {
    fn does(&mut self, on: Date, view: &AccountView, policy: &Policy, plan: &AccountPlan) {
        let charged = match self.charges.as_mut().map(|charges| charges.charge(view, (policy, plan), on)) {
            Some(Ok(charged)) => charged,
            Some(Err(error)) => {
                self.failed.get_or_insert(error);
                Vec::new()
            }
            None => Vec::new(),
        };
        let Some(day) = self.lived.day(on) else { return };
        for charge in charged {
            add_amount(&mut day.charges, charge.currency, charge.minor);
        }
        for action in &plan.actions {
            match action.kind {
                ActionKind::Notice => count(&mut day.notices, &action.step),
                ActionKind::Task | ActionKind::Internal => count(&mut day.tasks, &action.step),
                ActionKind::Hold | ActionKind::Charge => {}
            }
            self.done.push((on, action.step.clone(), action.kind, action.channel));
        }
    }

    fn settles(&mut self, on: Date, item: &ItemView, what: What, minor: i64) {
        if let Some(charges) = self.charges.as_mut().filter(|_| item.open_minor > 0) {
            charges.settled(item.id, on, minor);
        }
        if let (What::Received(_), Some(day)) = (what, self.lived.day(on)) {
            add_amount(&mut day.receipts, item.currency, minor);
        }
    }

    fn is_reached(&mut self, _: Date) -> bool {
        self.tries += 1;
        self.stage.dice.is_reached(&self.number, self.tries, self.stage.reached)
    }
}
