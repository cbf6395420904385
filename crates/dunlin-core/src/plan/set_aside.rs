//! Which steps have come for what is set aside: the parts of a plan that is kept, a plan that has failed, a dispute.
//!
//! Requirement R3.8. The items of a plan have no steps of their own while it is kept; its parts do, one message at a time, which one item
//! of the plan bears. When the plan or the dispute ends, an item's own steps go on where they stood: none is missed, none comes twice.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::Claim;
use super::ladder::{Come, Ladder, Steps};
use crate::days::{after, day_number};
use crate::instalment_plan::PlanView;
use crate::policy::{Act, Anchor, Part};
use crate::promise::Promise;
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
        if !self.is_asked_of(plan, part) {
            return None;
        }
        let due = plan.plan.parts.get(part)?;
        let since = if days > 0 { after(plan.plan.missed_from(due), days - 1) } else { after(due.due_on, days) };
        // Before its day a part is announced; afterwards only what is missed is spoken of.
        let has_lapsed = days <= 0 && due.due_on < self.day.on;
        let come = Come { step: at, cycle: day_number(due.due_on), since };
        (!has_lapsed && !self.took(plan, come)).then_some(come)
    }

    /// Something of a part may be asked for: it is open, not contested, and more than what was promised, is said to be on its way, or
    /// stands in the customer's favour, once the parts before it have their share of that.
    fn is_asked_of(&self, plan: &PlanView, part: usize) -> bool {
        let parts = plan.course(self.day.on).parts;
        let asked = |until: usize| parts.iter().take(until).map(|own| own.asked_minor).fold(0, i64::saturating_add);
        let own = parts.get(part).is_some_and(|own| own.asked_minor > 0);
        own && asked(part + 1) > self.awaited_for(plan)
    }

    /// What is on its way to the items of a plan: promised, said to be sent, or a credit that nothing else late takes.
    fn awaited_for(&self, plan: &PlanView) -> i64 {
        let (view, on, currency) = (self.view, self.day.on, plan.plan.currency);
        let is_covered = |item: &ItemView| plan.plan.items.iter().any(|covered| item.is_of(covered.item));
        let about_it: Vec<&Promise> = view
            .promises
            .iter()
            .filter(|promise| promise.currency == currency && promise.rests && promise.is_awaited(on))
            .filter(|promise| view.items.iter().any(|item| is_covered(item) && promise.is_about(item)))
            .collect();
        let mut promised = about_it.iter().map(|promise| promise.amount_minor).fold(0, i64::saturating_add);
        let (mut credits, mut sent) = (0_i64, 0_i64);
        for (item, claim) in view.items.iter().zip(self.claims).filter(|(item, _)| item.currency == currency) {
            if item.open_minor < 0 {
                credits = credits.saturating_sub(item.open_minor);
            } else if !is_covered(item) {
                let late = if item.due_on < on { claim.asked_minor } else { 0 };
                credits = credits.saturating_sub(late);
                let is_theirs = about_it.iter().any(|promise| promise.is_about(item));
                promised = promised.saturating_sub(if is_theirs { claim.promised_minor } else { 0 });
            } else if *claim == Claim::default() {
                sent = sent.saturating_add(item.open_minor);
            }
        }
        promised.max(0).saturating_add(sent).saturating_add(credits.max(0))
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
