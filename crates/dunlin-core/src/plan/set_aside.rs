//! Which steps have come for what is set aside: the parts of a plan that is kept, a plan that has failed, a dispute.
//!
//! Requirement R3.8. The items of a plan have no steps of their own while it is kept; its parts do, one message at a time, which one item
//! of the plan bears. When the plan or the dispute ends, an item's own steps go on where they stood: none is missed, none comes twice.

use jiff::civil::Date;

use super::ladder::{Come, Ladder, Steps};
use crate::days::{after, day_number};
use crate::instalment_plan::PlanView;
use crate::policy::{Act, Anchor, Part};
use crate::view::ItemView;

impl Ladder<'_> {
    /// The messages about a plan's parts, where the item is the one that bears them; and the charges of a plan with which interest runs.
    pub(super) fn parts(&self, item: &ItemView, plan: &PlanView) -> Steps {
        let mut steps = Steps::default();
        if plan.plan.interest_runs && item.due_on < self.day.on {
            let own = self.steps(item).others.into_iter();
            steps.others.extend(own.filter(|come| self.policy.steps[come.step].act == Act::Charge));
        }
        if !self.bears(item, plan) {
            return steps;
        }
        for part in 0..plan.plan.parts.len() {
            for (at, _) in self.steps_of(Part::Plan) {
                let Some(come) = self.part_step(plan, part, at) else { continue };
                if come.since > self.day.on {
                    steps.keep_earliest(at, come.since);
                } else if steps.notice.is_none() {
                    steps.notice = Some(come);
                }
            }
        }
        steps
    }

    /// A step for a part, unless it was taken, lapsed, or the part is paid.
    fn part_step(&self, plan: &PlanView, part: usize, at: usize) -> Option<Come> {
        let Anchor::PlanPart(days) = self.policy.steps[at].when else { return None };
        if plan.open_of(part, self.day.on) <= 0 {
            return None;
        }
        let due = plan.plan.parts.get(part)?;
        let since = if days > 0 { after(plan.plan.missed_from(due), days - 1) } else { after(due.due_on, days) };
        // Before its day a part is announced; afterwards only what is missed is spoken of.
        let has_lapsed = days <= 0 && due.due_on < self.day.on;
        let come = Come { step: at, cycle: day_number(due.due_on), since };
        (!has_lapsed && !self.took(plan, come)).then_some(come)
    }

    /// The first covered item that is open bears what is said of the plan.
    fn bears(&self, item: &ItemView, plan: &PlanView) -> bool {
        self.view.items.iter().find(|own| plan.plan.covers(own.id)).is_some_and(|first| first.id == item.id)
    }

    fn took(&self, plan: &PlanView, come: Come) -> bool {
        let id = &self.policy.steps[come.step].id;
        plan.taken.iter().any(|taken| taken.step == **id && taken.cycle == come.cycle)
    }

    /// What a person is told: a plan of the item has failed, or the answer to its dispute is overdue.
    pub(super) fn told(&self, item: &ItemView, steps: &mut Steps) {
        let failed = self
            .view
            .plans
            .iter()
            .filter(|plan| self.bears(item, plan))
            .filter_map(|plan| Some((plan, plan.failed_on(self.day.on)?)));
        for (plan, failed_on) in failed {
            for (at, step) in self.steps_of(Part::Plan) {
                let Anchor::PlanFailed(days) = step.when else { continue };
                let come = Come { step: at, cycle: day_number(failed_on), since: after(failed_on, days) };
                self.tell(steps, come, self.took(plan, come));
            }
        }
        let Some(answer_by) = item.dispute.answer_by.filter(|_| item.disputed_minor > 0) else { return };
        for (at, step) in self.steps_of(Part::Dispute) {
            let Anchor::AnswerDue(days) = step.when else { continue };
            let come = Come { step: at, cycle: day_number(answer_by), since: after(answer_by, days) };
            self.tell(steps, come, item.took(&step.id, come.cycle));
        }
    }

    fn tell(&self, steps: &mut Steps, come: Come, is_taken: bool) {
        if is_taken {
            return;
        }
        if come.since > self.day.on {
            steps.keep_earliest(come.step, come.since);
        } else if self.not_lapsed(&self.policy.steps[come.step], come.since) {
            steps.others.push(come);
        }
    }

    /// The letter which says that a dispute was not justified: what is asked for again is asked for by it first.
    pub(super) fn not_justified(&self, item: &ItemView) -> Option<Come> {
        let ended_on = item.dispute.not_justified_on?;
        let cycle = day_number(ended_on);
        let is_notice = |at: usize| matches!(self.policy.steps[at].act, Act::Notice { .. });
        let (at, step) =
            self.steps_of(Part::Dispute).find(|(at, step)| is_notice(*at) && !item.took(&step.id, cycle))?;
        let since = self.day_of(item, at)?;
        (since <= self.day.on && self.not_lapsed(step, since)).then_some(Come { step: at, cycle, since })
    }

    /// The earliest day on which something about the item's plans can change by itself.
    pub(super) fn plan_wakes(&self) -> impl Iterator<Item = Date> + '_ {
        let open = self.view.plans.iter().filter(|plan| !plan.state(self.day.on).is_over());
        open.flat_map(|plan| {
            let days = |part| [after(part, 1), part];
            plan.plan
                .parts
                .iter()
                .flat_map(move |part| days(part.due_on).into_iter().chain([plan.plan.missed_from(part)]))
        })
    }
}
