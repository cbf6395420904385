//! The monthly statement, which never delays a late step.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::Decision;
use super::compose::{Candidate, Composer};
use super::ladder::Come;
use crate::days::after;
use crate::policy::{Act, Part};

impl Composer<'_> {
    /// The monthly statement (R4.3): past-due customers, from the first business day of the month, when no late step
    /// would have to wait for it.
    pub(super) fn statement(&mut self) -> Option<Candidate> {
        let (step, _) = self.policy.steps.iter().enumerate().find(|(_, step)| step.part == Part::Monthly)?;
        let cycle = i32::from(self.day.on.year()) * 100 + i32::from(self.day.on.month());
        let first_on = self.day.calendar.first_business_day_of_month(self.day.on);
        let next_month = after(self.day.on.last_of_month(), 1);
        let id = &self.policy.steps[step].id;
        let is_past_due = |at: usize| {
            let (item, plan) = (&self.view.items[at], &self.items[at]);
            plan.claim.asked_minor > 0 && plan.days_past_due > 0 && plan.decision == Decision::Wont && {
                item.gives_credit && self.is_free(at)
            }
        };
        let past_due: Vec<usize> = (0..self.view.items.len()).filter(|at| is_past_due(*at)).collect();
        // Who became late during the month gets the next month's; who never had a reminder gets that first.
        let since_the_first =
            |at: &usize| self.view.items[*at].due_on < first_on && self.ladder.had_late_notice(&self.view.items[*at]);
        if !past_due.iter().any(since_the_first) {
            if !past_due.is_empty() {
                self.wake(next_month);
            }
            return None;
        }
        let this_month = |last: Date| last.year() == self.day.on.year() && last.month() == self.day.on.month();
        if self.view.last_statement_on.is_some_and(this_month)
            || self.view.items.iter().any(|item| item.took(id, cycle))
        {
            self.wake(next_month);
            return None;
        }
        if self.day.on < first_on {
            self.wake(first_on);
            return None;
        }
        if !self.ladder.not_lapsed(&self.policy.steps[step], first_on) {
            self.wake(next_month);
            return None;
        }
        self.wake(after(self.day.on, 1));
        let free_until = after(self.day.on, self.policy.gap_days);
        let late_step_soon = self.steps.iter().filter_map(|steps| steps.next).any(|(at, on)| {
            let step = &self.policy.steps[at];
            step.part == Part::Late && matches!(step.act, Act::Notice { .. }) && on < free_until
        });
        let takes = past_due.into_iter().map(|at| (at, Come { step, cycle, since: first_on })).collect();
        (!late_step_soon).then_some(Candidate { step, takes, part: Part::Monthly })
    }
}
