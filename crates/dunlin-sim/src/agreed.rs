//! Instalment plans by the simulator's own arithmetic: how each stands on a day, compared with the book each day.
//!
//! The rules of R3.8 told anew, day by day: what was settled of the covered items pays the oldest part first; a part is missed when its day
//! and its grace have passed; so many missed parts, or the last, end the plan for good. Nothing of the core's reckoning is used.

use dunlin_core::days::day_number;
use dunlin_core::id::ItemId;
use dunlin_core::instalment_plan::{InstalmentPlan, PlanEnd, PlanState, PlanView};
use dunlin_core::view::ItemView;
use jiff::civil::Date;

use crate::bill::days_after;

/// A plan with what became of it.
#[derive(Debug, Clone)]
pub(crate) struct Agreed {
    pub(crate) plan: InstalmentPlan,
    signed_on: Option<Date>,
    ended: Option<(Date, PlanEnd)>,
    /// What was settled of its items in all at the end of each day on which money moved.
    settled: Vec<(Date, i64)>,
    /// What was contested of what they still owed at the end of each such day, and of those on which a dispute began or ended.
    contested: Vec<(Date, i64)>,
}

impl Agreed {
    pub(crate) fn new(plan: InstalmentPlan) -> Agreed {
        Agreed { plan, signed_on: None, ended: None, settled: Vec::new(), contested: Vec::new() }
    }

    pub(crate) fn sign(&mut self, on: Date) {
        self.signed_on = Some(on);
    }

    pub(crate) fn end(&mut self, on: Date, end: PlanEnd) {
        self.ended = Some((on, end));
    }

    /// Money moved on a day, or a dispute began or ended; these are the account's items now.
    pub(crate) fn note(&mut self, items: &[ItemView], on: Date) {
        let of_item = |item: ItemId| items.iter().find(|own| own.id == item).map_or(0, |own| own.disputed_minor);
        let contested = self.plan.items.iter().map(|covered| of_item(covered.item).min(covered.amount_minor)).sum();
        self.contested.retain(|(day, _)| *day != on);
        self.contested.push((on, contested));
        let left = |item: ItemId| items.iter().find(|own| own.id == item).map_or(0, |own| own.open_minor);
        let of_items = self.plan.items.iter();
        let settled = of_items.map(|covered| covered.amount_minor - left(covered.item).clamp(0, covered.amount_minor));
        let settled = settled.sum();
        self.settled.retain(|(day, _)| *day != on);
        self.settled.push((on, settled));
    }

    /// As the core is given it.
    pub(crate) fn view(&self) -> PlanView {
        PlanView {
            plan: self.plan.clone(),
            agreed_on: self.signed_on,
            ended: self.ended,
            received: self.settled.clone(),
            contested: self.contested.clone(),
            taken: Vec::new(),
        }
    }

    /// How it stands on a day.
    pub(crate) fn state(&self, on: Date) -> PlanState {
        let is_ended = self.ended.is_some_and(|(day, _)| day <= on);
        let Some(signed_on) = self.signed_on.filter(|day| *day <= on) else {
            return if is_ended { PlanState::Withdrawn } else { PlanState::Offered };
        };
        let last = self.ended.map_or(on, |(day, _)| on.min(days_after(day, -1)));
        if days(signed_on, last).any(|day| self.is_missed_too_often(day)) {
            return PlanState::Failed;
        }
        match self.ended.filter(|_| is_ended) {
            Some((_, PlanEnd::Failed)) => PlanState::Failed,
            Some((_, PlanEnd::Withdrawn)) => PlanState::Withdrawn,
            None if self.settled_by(on) >= self.agreed_by(Date::MAX) => PlanState::Completed,
            None if self.settled_by(on) > 0 || self.agreed_by(on) > 0 => PlanState::Active,
            None => PlanState::Agreed,
        }
    }

    /// Whether something of the part of a day is open on another day, and may be asked for: what is contested is taken from the end.
    pub(crate) fn is_part_open(&self, due_on: Date, on: Date) -> bool {
        let before = self.agreed_by(days_after(due_on, -1)).max(self.settled_by(on));
        let asked = self.agreed_by(Date::MAX) - figure(&self.contested, on);
        self.agreed_by(due_on) > self.settled_by(on) && before < asked
    }

    /// The day of the part that a step's cycle names.
    pub(crate) fn part_of(&self, cycle: i32) -> Option<Date> {
        self.plan.parts.iter().map(|part| part.due_on).find(|due_on| day_number(*due_on) == cycle)
    }

    /// Its parts up to that of a day, in minor units.
    fn agreed_by(&self, day: Date) -> i64 {
        self.plan.parts.iter().filter(|part| part.due_on <= day).map(|part| part.amount_minor).sum()
    }

    fn settled_by(&self, on: Date) -> i64 {
        figure(&self.settled, on)
    }

    /// Whether a part was missed by a day.
    pub(crate) fn has_missed(&self, on: Date) -> bool {
        self.plan.parts.iter().any(|part| self.is_missed(part.due_on, on))
    }

    fn is_missed(&self, due_on: Date, on: Date) -> bool {
        days_after(due_on, self.plan.rule.grace_days + 1) <= on && self.is_part_open(due_on, on)
    }

    fn is_missed_too_often(&self, on: Date) -> bool {
        let missed = self.plan.parts.iter().filter(|part| self.is_missed(part.due_on, on)).count();
        let is_last_missed = || self.plan.parts.last().is_some_and(|last| self.is_missed(last.due_on, on));
        self.plan.rule.missed > 0 && (missed >= self.plan.rule.missed || is_last_missed())
    }
}

/// What was written down on a day, or before it.
fn figure(written: &[(Date, i64)], on: Date) -> i64 {
    written.iter().rfind(|(day, _)| *day <= on).map_or(0, |(_, minor)| *minor)
}

/// The days from one to another, both included.
fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    from.series(jiff::ToSpan::days(1)).take_while(move |day| *day <= to)
}
