//! What a notice may say of the days that come: what follows if nothing is paid, by when to pay, how long a minimum holds.
//!
//! Requirements R0.6 and R3.9 (no bluff: only what the policy really holds, on the day on which it really comes), R1.8 (the
//! minimum holds until the account is put on cash only). It walks the policy as the coming days will, with the ladder's
//! own rules. Which of it a letter prints, and in what words, is the letter's question.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::ladder::{Ladder, SentNotice};
use super::{AccountPlan, Action, Day, Take};
use crate::days::after;
use crate::policy::{Act, Anchor, Channel, Part, Policy, Step};
use crate::view::{AccountView, HoldKind, ItemView, StepTaken};

/// What comes after a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlook {
    /// (index of the step in the policy, its day) if nothing is paid, in the policy's order; empty for notices before due.
    pub follows: Vec<(usize, Date)>,
    /// The business day that the notice asks for: the days to pay, but before the first hard step that follows.
    pub pay_by: Date,
    /// The business day until which the minimum to catch up holds.
    pub minimum_until: Date,
    /// (index of the item in the view, day) of listed items that had a harder letter before: that letter stands.
    pub stands: Vec<(usize, Date)>,
}

/// What comes after a notice of a plan.
pub fn outlook(view: &AccountView, policy: &Policy, day: &Day<'_>, plan: &AccountPlan, action: &Action) -> Outlook {
    let ladder = Ladder::new(view, policy, day, &plan.items.iter().map(|item| item.claim).collect::<Vec<_>>());
    let own = policy.find(&action.step);
    let take = action.takes.iter().find(|take| take.step == action.step);
    let follows = match (own, take) {
        (Some((at, step)), Some(take)) if step.part == Part::Late => follows(&ladder, plan, at, take),
        _ => Vec::new(),
    };
    let deadline = Deadline { policy, day, follows: &follows };
    let pay_by = deadline.pay_by(own.and_then(|(_, step)| step.pay_within_days));
    let minimum_until = deadline.minimum_until();
    let stands = own.map(|(at, _)| stands(view, policy, plan, at)).unwrap_or_default();
    Outlook { follows, pay_by, minimum_until, stands }
}

/// The steps behind a notice with the days on which they come, without those that are taken today.
fn follows(ladder: &Ladder<'_>, plan: &AccountPlan, notice: usize, take: &Take) -> Vec<(usize, Date)> {
    let Some(item) = ladder.view.items.get(take.item) else { return Vec::new() };
    let is_today = |step: &Step| plan.actions.iter().flat_map(|action| &action.takes).any(|take| take.step == step.id);
    let last = SentNotice { planned_on: ladder.day_of(item, notice), on: ladder.day.on };
    let mut walk = Walk { ladder, last, known: Vec::new() };
    let upcoming = ladder.upcoming(item, notice).into_iter().map(|(at, planned_on)| (at, walk.next(at, planned_on)));
    let follows: Vec<(usize, Date)> = upcoming.collect();
    follows.into_iter().filter(|(at, _)| !is_today(&ladder.policy.steps[*at])).collect()
}

/// Walks the policy as the coming runs will: each notice keeps the gap to the one before it.
struct Walk<'a> {
    ladder: &'a Ladder<'a>,
    /// The notice before.
    last: SentNotice,
    /// Steps walked, with their days.
    known: Vec<(&'a str, Date)>,
}

impl Walk<'_> {
    fn next(&mut self, at: usize, planned_on: Date) -> Date {
        let step = &self.ladder.policy.steps[at];
        let planned_on = match &step.when {
            Anchor::Step { step: earlier, days, working } => {
                let known = self.known.iter().find(|(id, _)| id == earlier);
                known.map_or(planned_on, |(_, on)| self.ladder.days_after(*on, *days, *working))
            }
            _ => planned_on,
        };
        let since = match step.act {
            Act::Notice { .. } => planned_on,
            _ => self.ladder.behind(&step.act, planned_on, self.last).max(self.last.on),
        };
        let on = self.ladder.reachable(&step.act, since, Some(self.last.on));
        if let Act::Notice { .. } = step.act {
            self.last = SentNotice { planned_on: Some(planned_on), on };
        }
        self.known.push((&step.id, on));
        on
    }
}

/// The days that a notice names.
struct Deadline<'a> {
    policy: &'a Policy,
    day: &'a Day<'a>,
    follows: &'a [(usize, Date)],
}

impl Deadline<'_> {
    /// A hold comes after the day; a further certified notice too, unless it comes within days because items are caught up.
    /// A step's own days to pay are kept as they are.
    fn pay_by(&self, own_days: Option<i32>) -> Date {
        let within = |days: i32| self.day.calendar.next_business_day_on_or_after(after(self.day.on, days));
        if let Some(days) = own_days {
            return within(days);
        }
        let wanted = within(self.policy.pay_within_days);
        let soon = after(self.day.on, self.policy.gap_days + 1);
        let limits = self.follows.iter().filter(|(at, on)| match &self.policy.steps[*at].act {
            Act::Hold(_) => true,
            Act::Approve(_) | Act::Notice { channel: Channel::Certified, .. } => *on > soon,
            _ => false,
        });
        let first = limits.map(|(_, on)| *on).min().and_then(|on| on.yesterday().ok());
        let limit = self.business_day_before(first.unwrap_or(wanted).min(wanted));
        if limit > self.day.on { limit } else { self.day.calendar.next_business_day_after(self.day.on) }
    }

    fn minimum_until(&self) -> Date {
        let is_cash_only = |at: usize| self.policy.steps[at].act == Act::Hold(HoldKind::CashOnly);
        let cash_only = self.follows.iter().find(|(at, _)| is_cash_only(*at)).and_then(|(_, on)| on.yesterday().ok());
        let holds = after(self.day.on, self.policy.minimum_holds_days);
        self.business_day_before(cash_only.unwrap_or(holds).min(holds))
    }

    /// The last business day up to a day, but not before today.
    fn business_day_before(&self, until: Date) -> Date {
        let mut limit = until;
        while !self.day.calendar.is_business_day(limit) && limit > self.day.on {
            limit = limit.yesterday().unwrap_or(self.day.on);
        }
        limit
    }
}

/// Items that stand in today's notice although a step behind it was taken for them by an earlier one.
fn stands(view: &AccountView, policy: &Policy, plan: &AccountPlan, notice: usize) -> Vec<(usize, Date)> {
    let is_harder = |taken: &&StepTaken| {
        let found = policy.find(&taken.step);
        found.is_some_and(|(at, step)| at > notice && step.part == Part::Late && matches!(step.act, Act::Notice { .. }))
    };
    let newest = |item: &ItemView| item.steps.iter().filter(is_harder).map(|taken| taken.on).max();
    let is_listed = |at: &usize| plan.items[*at].in_notice && plan.items[*at].days_past_due > 0;
    let listed = (0..view.items.len()).filter(is_listed);
    listed.filter_map(|at| Some((at, newest(&view.items[at])?))).collect()
}
