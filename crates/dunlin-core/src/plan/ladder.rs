//! Which steps of the policy have come for one item.
//!
//! "On or after", never "on": a step's day is computed from facts (due date, sending, steps taken), so a missed day is
//! found again. Before due, a step lapses when the next one is due; late steps are caught up in the policy's order, one
//! notice at a time; until the first reminder was issued an old item gets nothing later.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::asked::Asked;
use super::{Claim, Day};
use crate::days::{after, between, day_number};
use crate::item::ItemKind;
use crate::outcome::Outcome;
use crate::policy::{Act, Anchor, Condition, LatePolicy, Need, Part, Policy, Predicate, Step};
use crate::view::{AccountView, Hold, ItemView, StepTaken};

/// A notice issued so many days after its day, and more, belongs to an item that is being caught up.
const CATCHING_UP_AFTER_DAYS: i32 = 7;

/// A step that has come for an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Come {
    /// Index of the step in the policy.
    pub(super) step: usize,
    /// Which repetition.
    pub(super) cycle: i32,
    /// The day it counts from.
    pub(super) since: Date,
}

/// What has come, and what comes next, for one item.
#[derive(Debug, Clone, Default)]
pub(super) struct Steps {
    /// The next notice of the late part, or of the part before due.
    pub(super) notice: Option<Come>,
    /// A letter that confirms a conversation.
    pub(super) confirmation: Option<Come>,
    /// A letter which says that a dispute was not justified.
    pub(super) not_justified: Option<Come>,
    /// The letter which says that it was handed on.
    pub(super) placed: Option<Come>,
    /// When to look again although no step of those that go on is known for the day.
    pub(super) look_on: Option<Date>,
    /// What a person decides once a campaign or a last deadline has passed, whatever notices are still to come.
    pub(super) decided: Option<Come>,
    /// Tasks, messages and holds that have come, in the policy's order.
    pub(super) others: Vec<Come>,
    /// The earliest step yet to come.
    pub(super) next: Option<(usize, Date)>,
    /// A step whose open task stops what follows.
    pub(super) waits_for: Option<usize>,
    /// A charge step has come and nothing is agreed.
    pub(super) charge_left_out: bool,
}

impl Steps {
    pub(super) fn keep_earliest(&mut self, at: usize, day: Date) {
        keep_earliest(&mut self.next, at, day);
    }
}

/// A late notice that went, or will go, for an item.
#[derive(Debug, Clone, Copy)]
pub(super) struct SentNotice {
    /// The day that the policy has for it.
    pub(super) planned_on: Option<Date>,
    /// The day on which it goes.
    pub(super) on: Date,
}

/// What the steps of one account are judged with.
pub(super) struct Ladder<'a> {
    pub(super) view: &'a AccountView,
    pub(super) policy: &'a Policy,
    pub(super) day: &'a Day<'a>,
    /// What may be asked of each of the view's items.
    pub(super) claims: &'a [Claim],
    /// What conditions are answered from.
    asked: Asked<'a>,
}

impl<'a> Ladder<'a> {
    /// `claims` are what may be asked of each of the view's items.
    pub(super) fn new(view: &'a AccountView, policy: &'a Policy, day: &'a Day<'a>, claims: &'a [Claim]) -> Ladder<'a> {
        Ladder { view, policy, day, claims, asked: Asked::new(view, day.on, claims) }
    }

    /// Steps of an item with terms that give credit and something to ask for.
    pub(super) fn steps(&self, item: &ItemView) -> Steps {
        let mut steps = if item.due_on < self.day.on { self.late(item) } else { self.before_due(item) };
        steps.confirmation = self.confirmation(item);
        steps.not_justified = self.not_justified(item);
        steps
    }

    /// The step of an item whose terms give no credit: the order waits.
    pub(super) fn order(&self, item: &ItemView) -> Steps {
        let come = self.steps_of(Part::Order).filter(|(_, step)| !item.took(&step.id, 0));
        let others = come.filter_map(|(at, _)| self.come(item, at, 0)).collect();
        Steps { others, ..Steps::default() }
    }

    /// The letter that confirms a conversation (R1.5), for an item that was late when it was held.
    pub(super) fn confirmation(&self, item: &ItemView) -> Option<Come> {
        let come = self.confirmation_to_come(item)?;
        let step = &self.policy.steps[come.step];
        (come.since <= self.day.on && self.not_lapsed(step, come.since)).then_some(come)
    }

    /// The same with its day, also when that is still to come; none where a person confirmed it already.
    pub(super) fn confirmation_to_come(&self, item: &ItemView) -> Option<Come> {
        let held = self.view.last_conversation.as_ref()?;
        let conversation = Some(held).filter(|held| item.due_on < held.on && !held.is_confirmed)?;
        let cycle = day_number(conversation.on);
        let (at, _) = self.steps_of(Part::Conversation).find(|(_, step)| !item.took(&step.id, cycle))?;
        Some(Come { step: at, cycle, since: self.day_of(item, at)? })
    }

    fn before_due(&self, item: &ItemView) -> Steps {
        let mut steps = Steps::default();
        let mut newest: Option<Come> = None;
        for (at, _) in self.steps_of(Part::BeforeDue).filter(|(_, step)| self.applies(item, step)) {
            let Some(since) = self.day_of(item, at) else { continue };
            if since <= item.issued_on || since > item.due_on {
                continue;
            }
            if since > self.day.on {
                keep_earliest(&mut steps.next, at, since);
            } else if newest.is_none_or(|come| come.since <= since) {
                newest = Some(Come { step: at, cycle: 0, since });
            }
        }
        steps.notice = newest.filter(|come| !item.took(&self.policy.steps[come.step].id, 0));
        let comes = |(_, step): &(usize, &Step)| !is_of_unearned(step) || self.applies(item, step);
        if let Some((at, _)) = self.steps_of(Part::Late).find(comes)
            && let Some(first_late) = self.day_of(item, at)
        {
            keep_earliest(&mut steps.next, at, first_late);
        }
        steps.others = self.relation(item, &mut steps.next);
        steps
    }

    /// Relations with a new customer while nothing is late (R2.3, R3.4); hangs on the account's first invoice.
    fn relation(&self, item: &ItemView, next: &mut Option<(usize, Date)>) -> Vec<Come> {
        let mut come = Vec::new();
        if self.view.first_issued_on != Some(item.issued_on) {
            return come;
        }
        for (at, step) in self.steps_of(Part::Relation) {
            let Some(since) = self.day_of(item, at) else { continue };
            if self.view.items.iter().any(|other| other.took(&step.id, 0)) || !self.applies(item, step) {
                continue;
            }
            if since > self.day.on {
                keep_earliest(next, at, since);
            } else if self.not_lapsed(step, since) {
                come.push(Come { step: at, cycle: 0, since });
            }
        }
        come
    }

    fn late(&self, item: &ItemView) -> Steps {
        let mut steps = Steps::default();
        let taken = self.taken(item);
        let notices: Vec<(usize, Date)> = taken.iter().copied().filter(|(at, _)| self.is_late_notice(*at)).collect();
        let newest_notice = self.newest_notice(item, &notices);
        let start = self.start(item, newest_notice, &taken);
        if newest_notice.is_none() {
            return self.first_late(item, start);
        }
        let moved_behind = self.moved_behind(&notices);
        for (at, step) in self.steps_of(Part::Late).filter(|(at, _)| *at >= start) {
            if moved_behind.is_some_and(|newest| at < newest) && taken.iter().all(|(own, _)| *own != at) {
                continue;
            }
            let is_notice = matches!(step.act, Act::Notice { .. });
            if is_notice && newest_notice.is_some_and(|newest| at < newest) {
                continue;
            }
            if !self.applies(item, step) {
                steps.waits_for = steps.waits_for.or_else(|| self.undecided(item, step));
                continue;
            }
            if let Some(waiting) = self.open_wait(item, at) {
                steps.waits_for = Some(waiting);
                break;
            }
            let Some(come) = self.next_cycle(item, at).map(|come| self.spaced(item, come, steps.notice, &notices))
            else {
                continue;
            };
            if come.since > self.day.on {
                if step.act != Act::Charge || self.is_charged(item, step) {
                    keep_earliest(&mut steps.next, at, come.since);
                }
            } else if is_notice && steps.notice.is_some() {
                break;
            } else if is_notice {
                steps.notice = Some(come);
            } else if step.act == Act::Charge && !self.is_charged(item, step) {
                steps.charge_left_out = true;
            } else {
                steps.others.push(come);
            }
        }
        self.one_task(&taken, &mut steps);
        steps
    }

    /// The newest notice of an item that a move to another version found: nothing before it is caught up with that was not taken.
    fn moved_behind(&self, notices: &[(usize, Date)]) -> Option<usize> {
        let moved = self.view.moved.filter(|moved| moved.on <= self.day.on)?;
        notices.iter().filter(|(_, on)| *on <= moved.on).map(|(at, _)| *at).max()
    }

    /// The steps that were taken for an item, as far as the policy holds them: their places and days. Found once, since each is looked for by name.
    fn taken(&self, item: &ItemView) -> Vec<(usize, Date)> {
        let place = |taken: &StepTaken| self.policy.find(&taken.step).map(|(at, _)| (at, taken.on));
        item.steps.iter().filter_map(place).collect()
    }

    fn is_late_notice(&self, at: usize) -> bool {
        let step = &self.policy.steps[at];
        step.part == Part::Late && matches!(step.act, Act::Notice { .. })
    }

    /// Nothing is charged on a charge.
    fn is_charged(&self, item: &ItemView, step: &Step) -> bool {
        item.kind == ItemKind::Invoice && self.policy.charges_at(step)
    }

    /// Until its first reminder was issued an item gets nothing later of any kind; the notice behind it comes next.
    fn first_late(&self, item: &ItemView, start: usize) -> Steps {
        let mut steps = Steps::default();
        let is_notice = |(_, step): &(usize, &Step)| matches!(step.act, Act::Notice { .. }) && self.applies(item, step);
        // What is left of a discount has a letter of its own, wherever old items join.
        let mut notices =
            self.steps_of(Part::Late).filter(|(at, step)| *at >= start || is_of_unearned(step)).filter(is_notice);
        let come = notices.next().and_then(|(at, _)| self.planned(item, at));
        steps.notice = come.filter(|come| come.since <= self.day.on);
        steps.next = match (steps.notice, notices.next()) {
            (None, _) => come.map(|come| (come.step, come.since)),
            (Some(_), None) => None,
            (Some(_), Some((at, _))) => self.day_of(item, at).map(|day| (at, day.max(after(self.day.on, 1)))),
        };
        steps
    }

    /// The late steps after one that is taken today, with the day each is planned for; what waits for the outcome of
    /// another, and what hangs on that, is left out, because nobody knows it.
    pub(super) fn upcoming(&self, item: &ItemView, after_step: usize) -> Vec<(usize, Date)> {
        let mut unknown: Vec<&str> = Vec::new();
        let mut upcoming = Vec::new();
        for (at, step) in self.steps_of(Part::Late).filter(|(at, _)| *at > after_step) {
            let hangs = |need: &Need| !need.outcomes.is_empty() || unknown.contains(&need.step.as_str());
            if step.needs.iter().any(hangs) {
                unknown.push(&step.id);
            } else if item.taken(&step.id).is_none() {
                upcoming.extend(self.day_of(item, at).map(|day| (at, day)));
            }
        }
        upcoming
    }

    /// The day for which the policy plans the next late notice to the customer's management; nothing later comes before the first reminder.
    pub(super) fn to_management_on(&self, item: &ItemView) -> Option<Date> {
        let taken = self.taken(item);
        let notices: Vec<(usize, Date)> = taken.iter().copied().filter(|(at, _)| self.is_late_notice(*at)).collect();
        let newest = self.newest_notice(item, &notices)?;
        let is_next = |(at, step): &(usize, &Step)| {
            *at > newest && matches!(step.act, Act::Notice { to_management: true, .. }) && self.applies(item, step)
        };
        self.steps_of(Part::Late).filter(is_next).filter_map(|(at, _)| self.day_of(item, at)).min()
    }

    /// A step behind the newest notice of the item, with the first day on which it may be taken.
    fn spaced(&self, item: &ItemView, come: Come, today: Option<Come>, notices: &[(usize, Date)]) -> Come {
        let act = &self.policy.steps[come.step].act;
        if matches!(act, Act::Notice { .. }) || come.cycle != 0 {
            return come;
        }
        let taken = notices.iter().copied().filter(|(at, _)| *at < come.step);
        let newest = today.map(|notice| (notice.step, self.day.on)).or_else(|| taken.max());
        let Some((notice, on)) = newest else { return come };
        let notice = SentNotice { planned_on: self.day_of(item, notice), on };
        Come { since: self.behind(act, come.since, notice), ..come }
    }

    /// The first day for what stands behind a notice and is planned for `since`. A hold begins after the notice: the letter
    /// asks to be paid on the next business day at the earliest. While an old item is caught up, what stands behind a
    /// notice keeps the policy's distance to it, up to the days in which the notice asks to be paid; a hold comes after
    /// them: nobody is cut off before the day that the letter names.
    pub(super) fn behind(&self, act: &Act, since: Date, notice: SentNotice) -> Date {
        let is_hold = matches!(act, Act::Hold(_));
        let since = if is_hold { since.max(self.day.calendar.next_business_day_after(notice.on)) } else { since };
        let to_pay = self.policy.pay_within_days;
        match notice.planned_on {
            Some(planned_on) if after(planned_on, CATCHING_UP_AFTER_DAYS) < notice.on => {
                let distance = if is_hold { to_pay + 1 } else { between(planned_on, since).clamp(0, to_pay) };
                since.max(after(notice.on, distance))
            }
            _ => since,
        }
    }

    /// The first day from `on` on which an act can be done: a notice keeps the gap to the last one, and what a person does
    /// or what leaves the house is done on business days.
    pub(super) fn reachable(&self, act: &Act, on: Date, last_notice_on: Option<Date>) -> Date {
        let last = last_notice_on.filter(|_| matches!(act, Act::Notice { .. }));
        let on = last.map_or(on, |last| on.max(after(last, self.policy.gap_days)));
        if act.needs_business_day() { self.day.calendar.next_business_day_on_or_after(on) } else { on }
    }

    /// At most one call or visit for an item at a time, and none within the gap after the last.
    fn one_task(&self, taken: &[(usize, Date)], steps: &mut Steps) {
        let is_contact = |at: usize| matches!(self.policy.steps[at].act, Act::Task { .. } if self.reaches_out(at));
        let last = taken.iter().filter(|(at, _)| is_contact(*at));
        let free_on = last.map(|(_, on)| after(*on, self.policy.gap_days)).max();
        let mut taken = free_on.is_some_and(|free| free > self.day.on);
        if taken && let Some(at) = steps.others.iter().find(|come| is_contact(come.step)).map(|come| come.step) {
            keep_earliest(&mut steps.next, at, free_on.unwrap_or(self.day.on));
        }
        steps.others.retain(|come| !is_contact(come.step) || !core::mem::replace(&mut taken, true));
    }

    fn reaches_out(&self, at: usize) -> bool {
        use crate::policy::Channel::{Phone, Visit};
        matches!(&self.policy.steps[at].act, Act::Task { channel: Phone | Visit, .. })
    }

    /// A notice of the late part was issued for the item.
    pub(super) fn had_late_notice(&self, item: &ItemView) -> bool {
        let taken = self.taken(item);
        let notices: Vec<(usize, Date)> = taken.into_iter().filter(|(at, _)| self.is_late_notice(*at)).collect();
        self.newest_notice(item, &notices).is_some()
    }

    /// The newest step by which a notice was issued for the item; a letter that told of a placement which has ended is none.
    fn newest_notice(&self, item: &ItemView, notices: &[(usize, Date)]) -> Option<usize> {
        if self.view.placements.is_empty() {
            return notices.iter().map(|(at, _)| *at).max();
        }
        let own = item.steps.iter().filter(|taken| !self.was_told_of_placement(item, taken));
        let places = own.filter_map(|taken| self.policy.find(&taken.step)).map(|(at, _)| at);
        places.filter(|at| self.is_late_notice(*at)).max()
    }

    /// The step at which an item begins its late part: the first, or where old items join.
    fn start(&self, item: &ItemView, newest_notice: Option<usize>, taken: &[(usize, Date)]) -> usize {
        let first = self.steps_of(Part::Late).next().map_or(0, |(at, _)| at);
        if newest_notice.is_some() {
            return taken.iter().map(|(at, _)| *at).filter(|at| *at >= first).min().unwrap_or(first);
        }
        match self.policy.find(&self.policy.join) {
            Some((join, _)) if join > first && self.day_of(item, join).is_some_and(|day| day <= self.day.on) => join,
            _ => first,
        }
    }

    /// The step whose open task decides whether another is taken.
    fn undecided(&self, item: &ItemView, step: &Step) -> Option<usize> {
        let is_open = |need: &&Need| {
            !need.outcomes.is_empty() && item.taken(&need.step).is_some_and(|taken| taken.outcome.is_none())
        };
        let need = step.needs.iter().find(is_open)?;
        self.policy.find(&need.step).map(|(at, _)| at)
    }

    fn open_wait(&self, item: &ItemView, before: usize) -> Option<usize> {
        let waits = self.steps_of(Part::Late).take_while(|(at, _)| *at < before).filter(|(_, step)| step.wait);
        waits
            .filter(|(_, step)| item.taken(&step.id).is_some_and(|taken| taken.outcome.is_none()))
            .map(|(at, _)| at)
            .last()
    }

    /// The next repetition of a step and its day; `None` when it is done, or has no day yet.
    fn next_cycle(&self, item: &ItemView, at: usize) -> Option<Come> {
        let step = &self.policy.steps[at];
        let Some(last) = item.taken(&step.id) else { return self.planned(item, at) };
        let days = step.repeat_days.filter(|_| last.outcome.is_some())?;
        let reached = self.view.last_conversation.as_ref().is_some_and(|held| held.on >= last.on);
        let ended = last.outcome.as_deref().is_some_and(Outcome::is_final);
        (!reached && !ended).then(|| Come { step: at, cycle: last.cycle + 1, since: after(last.on, days) })
    }

    fn planned(&self, item: &ItemView, at: usize) -> Option<Come> {
        Some(Come { step: at, cycle: 0, since: self.day_of(item, at)? })
    }

    fn come(&self, item: &ItemView, at: usize, cycle: i32) -> Option<Come> {
        let since = self.day_of(item, at)?;
        (since <= self.day.on).then_some(Come { step: at, cycle, since })
    }

    pub(super) fn not_lapsed(&self, step: &Step, since: Date) -> bool {
        match step.late {
            LatePolicy::LapseAfter(days) => self.day.on <= after(since, days),
            LatePolicy::CatchUp | LatePolicy::LapseAtNext => true,
        }
    }

    /// The day a step is planned for; `None` when what it counts from has not happened.
    pub(super) fn day_of(&self, item: &ItemView, at: usize) -> Option<Date> {
        match &self.policy.steps[at].when {
            Anchor::Issued(days) => Some(after(item.issued_on, *days)),
            Anchor::Sent(days) => Some(after(item.sent_on, *days)),
            Anchor::Due(days) => Some(after(item.due_on, *days)),
            Anchor::FirstInvoice(days) => self.view.first_issued_on.map(|first| after(first, *days)),
            Anchor::Conversation { days, working } => {
                self.view.last_conversation.as_ref().map(|held| self.days_after(held.on, *days, *working))
            }
            Anchor::Step { step, days, working } => {
                let (earlier, _) = self.policy.find(step).filter(|(earlier, _)| *earlier < at)?;
                let from = item.taken(step).map(|taken| taken.on).or_else(|| self.day_of(item, earlier))?;
                Some(self.days_after(from, *days, *working))
            }
            Anchor::NotJustified { days, working } => {
                item.dispute.not_justified_on.map(|ended_on| self.days_after(ended_on, *days, *working))
            }
            Anchor::AnswerDue(days) => item.dispute.answer_by.map(|answer_by| after(answer_by, *days)),
            // A part's day is that of the part, which no item knows.
            Anchor::PlanPart(_) | Anchor::PlanFailed(_) | Anchor::Monthly => None,
        }
    }

    /// So many days, or working days, after a day.
    pub(super) fn days_after(&self, from: Date, days: i32, working: bool) -> Date {
        if working {
            self.day.calendar.add_business_days(from, u16::try_from(days).unwrap_or(0))
        } else {
            after(from, days)
        }
    }

    pub(super) fn applies(&self, item: &ItemView, step: &Step) -> bool {
        let taken_so = |need: &Need| {
            item.taken(&need.step).is_some_and(|taken| {
                need.outcomes.is_empty()
                    || taken.outcome.as_ref().is_some_and(|outcome| need.outcomes.contains(outcome))
            })
        };
        let met = |condition: &Condition| condition.is_met(&mut |predicate| self.asked.holds(item, predicate));
        step.conditions.iter().all(met) && step.needs.iter().all(|need| taken_so(need) && self.may_tell(step, need))
    }

    /// A notice that needs a hold tells of it, so it goes out only while that is in force.
    fn may_tell(&self, step: &Step, need: &Need) -> bool {
        let held = self.policy.find(&need.step).map(|(_, needed)| &needed.act);
        match (&step.act, held) {
            (Act::Notice { .. }, Some(Act::Hold(kind))) => {
                let is_it = |hold: &Hold| hold.kind == *kind && hold.item.is_none() && hold.covers(self.day.on);
                self.view.holds.iter().any(is_it)
            }
            _ => true,
        }
    }

    pub(super) fn steps_of(&self, part: Part) -> impl Iterator<Item = (usize, &Step)> {
        self.policy.steps.iter().enumerate().filter(move |(_, step)| step.part == part)
    }
}

/// A letter about a discount that was taken too late, and nothing else.
fn is_of_unearned(step: &Step) -> bool {
    step.conditions.contains(&Condition::fact(Predicate::UnearnedDiscount, true))
}

fn keep_earliest(next: &mut Option<(usize, Date)>, at: usize, day: Date) {
    if next.is_none_or(|(_, earliest)| day < earliest) {
        *next = Some((at, day));
    }
}
