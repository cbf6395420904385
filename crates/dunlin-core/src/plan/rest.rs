//! What is said of items for which nothing is done today, or not with all of them: which part rests, what comes next and when, and
//! which steps were left out because a condition does not hold.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::asked::Asked;
use super::compose::Composer;
use super::ladder::Ladder;
use super::{ActionKind, Claim, Day, Decision, claims};
use crate::code::Reason;
use crate::money::Money;
use crate::policy::{Part, Policy, Predicate, Step};
use crate::view::AccountView;

impl Composer<'_> {
    /// What is still to be said of each item: parts that rest, the step that waits, or that nothing is left.
    pub(super) fn explain_the_rest(&mut self) {
        for at in 0..self.items.len() {
            self.steps[at].next = self.steps[at].next.map(|(step, on)| (step, self.reachable(step, on)));
            self.items[at].next = self.steps[at].next.map(|(step, on)| (self.policy.steps[step].id.clone(), on));
            let currency = self.view.items[at].currency;
            let money = |minor| Money { minor, currency };
            let (plan, steps) = (&mut self.items[at], &self.steps[at]);
            let claim = plan.claim;
            if claim.asked_minor > 0 && claim.disputed_minor > 0 {
                plan.reasons.push(Reason::DisputedPart { amount: money(claim.disputed_minor) });
            }
            if let Some(until) = claim.promised_until.filter(|_| claim.asked_minor > 0) {
                plan.reasons.push(Reason::PromisedPart { amount: money(claim.promised_minor), until });
            }
            if steps.charge_left_out && plan.decision == Decision::WillDo {
                plan.reasons.push(Reason::NoChargeAgreed);
            }
            if let Some(waiting) = steps.waits_for {
                plan.reasons.push(Reason::TaskOpen { step: self.policy.steps[waiting].id.clone() });
            }
            if plan.reasons.is_empty() {
                self.nothing_yet(at);
            }
            if let Some(unearned) = self.view.items[at].unearned {
                let paid = money(unearned.paid_minor);
                self.items[at].reasons.push(Reason::DiscountUnearned { paid, on: unearned.received_on });
            }
        }
    }

    /// The first day on which a step can really come.
    pub(super) fn reachable(&self, step: usize, on: Date) -> Date {
        let today = self.actions.iter().any(|action| action.kind == ActionKind::Notice).then_some(self.day.on);
        self.ladder.reachable(&self.policy.steps[step].act, on, today.max(self.view.last_notice_on))
    }

    fn nothing_yet(&mut self, at: usize) {
        let (item, steps) = (&self.view.items[at], &self.steps[at]);
        let reasons = &mut self.items[at].reasons;
        if !item.gives_credit {
            return reasons.push(Reason::WithoutCredit);
        }
        let is_due = item.due_on < self.day.on;
        if !is_due {
            reasons.push(Reason::NotDue { until: item.due_on });
        }
        if steps.notice.is_some() {
            return reasons.push(Reason::OtherNoticeFirst);
        }
        match steps.next {
            Some((step, until)) => reasons.push(Reason::StepWaits { step: self.policy.steps[step].id.clone(), until }),
            None if is_due => reasons.push(Reason::PolicyFinished),
            None => {}
        }
    }
}

/// A step that is left out for an item although its day has come, with the answers that decided.
#[derive(Debug, Clone, PartialEq)]
pub struct LeftOut<'p> {
    /// Index of the item in the view.
    pub item: usize,
    /// The step.
    pub step: &'p Step,
    /// What was asked and is so, or is not.
    pub because: Vec<(&'p Predicate, bool)>,
}

/// The steps that conditions leave out on a day: of what is not due yet those from sending to the due date, else the late ones; in the
/// policy's order. A step that waits for another one is not left out.
pub fn left_out<'p>(view: &AccountView, policy: &'p Policy, day: &Day<'_>) -> Vec<LeftOut<'p>> {
    let claims: Vec<Claim> = claims(view, day.on);
    let (asked, ladder) = (Asked::new(view, day.on, &claims), Ladder::new(view, policy, day, &claims));
    let mut left_out = Vec::new();
    for (at_item, item) in view.items.iter().enumerate().filter(|(_, item)| item.open_minor > 0 && item.gives_credit) {
        let part = if item.due_on < day.on { Part::Late } else { Part::BeforeDue };
        let has_come = |at: usize| ladder.day_of(item, at).is_some_and(|since| since <= day.on);
        for (at, step) in policy.steps.iter().enumerate() {
            if step.part != part || item.taken(&step.id).is_some() || !has_come(at) {
                continue;
            }
            let mut holds = |predicate: &Predicate| asked.holds(item, predicate);
            let failed = step.conditions.iter().find(|condition| !condition.is_met(&mut holds));
            let because = failed.map(|condition| condition.because(&mut holds));
            // A letter about a discount that nobody took is missed by nobody.
            if let Some(because) = because.filter(|because| *because != [(&Predicate::UnearnedDiscount, false)]) {
                left_out.push(LeftOut { item: at_item, step, because });
            }
        }
    }
    left_out
}
