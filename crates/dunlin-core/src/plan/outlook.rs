//! What a notice may say of the days that come: what follows if nothing is paid, by when to pay, how long a minimum holds.
//!
//! Requirements R0.6 and R3.9 (no bluff: only what the policy really holds, on the day on which it really comes), R1.8 (the
//! minimum holds until the account is put on cash only). It walks the policy as the coming days will, with the ladder's
//! own rules. Which of it a letter prints, and in what words, is the letter's question.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::ladder::{Ladder, SentNotice};
use super::{AccountPlan, Action, Claim, Day, Take};
use crate::days::after;
use crate::policy::{Act, Anchor, Channel, Part, Policy};
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
    let claims: Vec<Claim> = plan.items.iter().map(|item| item.claim).collect();
    let ladder = Ladder::new(view, policy, day, &claims);
    let own_step = policy.find(&action.step).filter(|(_, step)| step.part == Part::Late);
    let of_items = |is_own: bool| match own_step {
        Some(_) => follows(&ladder, plan, action, is_own),
        None => Vec::new(),
    };
    let (own, others) = (of_items(true), of_items(false));
    let deadline = Deadline { policy, day, follows: &own };
    let pay_by = deadline.pay_by(policy.find(&action.step).and_then(|(_, step)| step.pay_within_days));
    let minimum_until = deadline.minimum_until();
    let stands = own_step.map(|(at, _)| stands(&ladder, plan, at)).unwrap_or_default();
    let mut follows = own;
    for (at, on) in others {
        match follows.iter_mut().find(|(known, _)| *known == at) {
            Some(known) => known.1 = known.1.min(on),
            None => follows.push((at, on)),
        }
    }
    follows.sort_unstable();
    Outlook { follows, pay_by, minimum_until, stands }
}

/// A notice that asks for one of its items as late, for which no notice did so before.
pub fn is_first_demand(view: &AccountView, policy: &Policy, action: &Action) -> bool {
    let asks = |step: &str| {
        let found = policy.find(step).map(|(_, step)| (step.part, &step.act));
        matches!(found, Some((Part::Late, Act::Notice { .. })))
    };
    let was_asked = |item: &ItemView| item.steps.iter().any(|taken| asks(&taken.step));
    let is_new = |take: &Take| view.items.get(take.item).is_some_and(|item| !was_asked(item));
    action.takes.iter().any(|take| asks(&take.step) && is_new(take))
}

/// The first day of each step that comes for the items of a notice: those whose own step it takes, or the others that it lists.
/// What is taken today, and a hold as hard as one in force, is nothing that comes.
fn follows(ladder: &Ladder<'_>, plan: &AccountPlan, action: &Action, of_own: bool) -> Vec<(usize, Date)> {
    let today = plan.actions.iter().flat_map(|action| &action.takes);
    let taken: Vec<(usize, &str)> = today.map(|take| (take.item, take.step.as_str())).collect();
    let in_force = ladder.view.holds.iter().filter(|hold| hold.covers(ladder.day.on)).map(|hold| hold.kind);
    let hardest = in_force.chain(plan.actions.iter().filter_map(|action| action.hold)).max();
    let mut first: Vec<(usize, Date)> = Vec::new();
    for (place, item) in ladder.view.items.iter().enumerate() {
        let own = action.takes.iter().find(|take| take.item == place);
        let is_late = plan.items[place].in_notice && plan.items[place].days_past_due > 0;
        let is_asked = plan.items[place].claim.asked_minor > 0;
        if own.is_some() != of_own || !is_late || !is_asked {
            continue;
        }
        let Some((notice, on)) = newest_notice(ladder, item, own) else { continue };
        let last = SentNotice { planned_on: ladder.day_of(item, notice), on };
        let mut walk = Walk { ladder, last, gap_from: ladder.day.on, known: Vec::new() };
        for (at, planned_on) in ladder.upcoming(item, notice) {
            let (step, on) = (&ladder.policy.steps[at], walk.next(at, planned_on));
            let is_over = matches!(step.act, Act::Hold(kind) if hardest.is_some_and(|hardest| kind <= hardest));
            if is_over || taken.contains(&(place, step.id.as_str())) {
                continue;
            }
            match first.iter_mut().find(|(known, _)| *known == at) {
                Some(known) => known.1 = known.1.min(on),
                None => first.push((at, on)),
            }
        }
    }
    first
}

/// The late notice that goes for the item today, or went last.
fn newest_notice(ladder: &Ladder<'_>, item: &ItemView, own: Option<&Take>) -> Option<(usize, Date)> {
    let today = own.and_then(|take| ladder.policy.find(&take.step)).map(|(at, _)| (at, ladder.day.on));
    let earlier = item.steps.iter().filter_map(|taken| {
        let (at, step) = ladder.policy.find(&taken.step)?;
        (step.part == Part::Late && matches!(step.act, Act::Notice { .. })).then_some((at, taken.on))
    });
    today.or_else(|| earlier.max())
}

/// Walks the policy as the coming runs will: each notice keeps the gap to the one before it.
struct Walk<'a> {
    ladder: &'a Ladder<'a>,
    /// The item's notice before.
    last: SentNotice,
    /// The account's notice before.
    gap_from: Date,
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
        let tomorrow = after(self.ladder.day.on, 1);
        let on = self.ladder.reachable(&step.act, since.max(tomorrow), Some(self.gap_from));
        if let Act::Notice { .. } = step.act {
            self.last = SentNotice { planned_on: Some(planned_on), on };
            self.gap_from = on;
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
fn stands(ladder: &Ladder<'_>, plan: &AccountPlan, notice: usize) -> Vec<(usize, Date)> {
    let (view, policy) = (ladder.view, ladder.policy);
    let is_harder = |taken: &&StepTaken| {
        let found = policy.find(&taken.step);
        found.is_some_and(|(at, step)| at > notice && step.part == Part::Late && matches!(step.act, Act::Notice { .. }))
    };
    // What told of other hands that have given it back does not stand.
    let newest = |item: &ItemView| {
        let harder = item.steps.iter().filter(is_harder).filter(|taken| !ladder.was_told_of_placement(item, taken));
        harder.map(|taken| taken.on).max()
    };
    let is_listed = |at: &usize| plan.items[*at].in_notice && plan.items[*at].days_past_due > 0;
    let listed = (0..view.items.len()).filter(is_listed);
    listed.filter_map(|at| Some((at, newest(&view.items[at])?))).collect()
}
