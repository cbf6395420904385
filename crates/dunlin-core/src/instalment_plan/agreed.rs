//! A plan as it is written down, and how it stands on a day.
//!
//! Stored are facts: the parts, the items that it covers, the day on which it was signed, the day on which a person ended it. All else
//! follows from them and from what was settled of the covered items: the same facts say for any day whether the plan is kept. A plan
//! that has failed by its rule stays failed, also when money comes later. Money that is returned opens its part again.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::{Course, DefaultRule, Part, PartState, Payday, Settled, course};
use crate::code::Refusal;
use crate::days::{after, day_number};
use crate::id::{AccountId, ItemId, PlanId};
use crate::money::{Currency, Money};
use crate::view::StepTaken;

/// An instalment plan as it was offered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InstalmentPlan {
    /// Key.
    pub id: PlanId,
    /// Whose.
    pub account: AccountId,
    /// Its number for people: `P-CUSTOMER-1`.
    pub number: String,
    /// The money of its items and parts.
    pub currency: Currency,
    /// The day on which it was offered.
    pub offered_on: Date,
    /// The customer's paydays.
    pub payday: Payday,
    /// By day.
    pub parts: Vec<Part>,
    /// What it covers.
    pub items: Vec<CoveredItem>,
    /// Interest runs on while it is kept.
    pub interest_runs: bool,
    /// When it has failed.
    pub rule: DefaultRule,
}

/// An item that a plan covers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CoveredItem {
    /// In whose ledger it stands.
    pub account: AccountId,
    /// Which.
    pub item: ItemId,
    /// Its number.
    pub number: String,
    /// What was open of it when the plan was offered, in minor units.
    pub amount_minor: i64,
}

/// A part of a covered item that was contested for some days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contest {
    /// Of which item.
    pub item: ItemId,
    /// Minor units; `None` is all that is open.
    pub amount_minor: Option<i64>,
    /// From which day.
    pub from_on: Date,
    /// The first day on which it was so no more.
    pub until: Option<Date>,
}

/// How a person ended a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum PlanEnd {
    /// It was not kept.
    Failed,
    /// It was taken back, before or after it was signed.
    Withdrawn,
}

impl PlanEnd {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            PlanEnd::Failed => "failed",
            PlanEnd::Withdrawn => "withdrawn",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<PlanEnd> {
        [PlanEnd::Failed, PlanEnd::Withdrawn].into_iter().find(|end| end.code() == code)
    }
}

/// How a plan stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanState {
    /// Not signed: its items are chased as before.
    Offered,
    /// Signed, and no part of it has come yet.
    Agreed,
    /// Its parts are being paid.
    Active,
    /// All of it came in.
    Completed,
    /// It was not kept: by its rule, or as a person said.
    Failed,
    /// It was taken back.
    Withdrawn,
}

impl PlanState {
    /// All of them.
    pub const ALL: [PlanState; 6] = [
        PlanState::Offered,
        PlanState::Agreed,
        PlanState::Active,
        PlanState::Completed,
        PlanState::Failed,
        PlanState::Withdrawn,
    ];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            PlanState::Offered => "offered",
            PlanState::Agreed => "agreed",
            PlanState::Active => "active",
            PlanState::Completed => "completed",
            PlanState::Failed => "failed",
            PlanState::Withdrawn => "withdrawn",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<PlanState> {
        PlanState::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Its items are not chased.
    pub fn is_kept(self) -> bool {
        matches!(self, PlanState::Agreed | PlanState::Active)
    }

    /// Nothing is to be expected of it any more.
    pub fn is_over(self) -> bool {
        matches!(self, PlanState::Completed | PlanState::Failed | PlanState::Withdrawn)
    }
}

/// A plan with what is known of it as of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanView {
    /// As it was offered.
    pub plan: InstalmentPlan,
    /// The day on which it was signed.
    pub agreed_on: Option<Date>,
    /// The day from which it no longer held, as a person said, and how.
    pub ended: Option<(Date, PlanEnd)>,
    /// What was settled of its items in all by each day on which that changed, oldest first.
    pub received: Vec<(Date, i64)>,
    /// What was contested of what its items still owed by each day on which that changed, oldest first.
    pub contested: Vec<(Date, i64)>,
    /// Steps taken for its items, settled ones too: nothing is said of a plan twice.
    pub taken: Vec<StepTaken>,
}

impl InstalmentPlan {
    /// All that is to be paid.
    pub fn total(&self) -> Money {
        let minor = self.parts.iter().map(|part| part.amount_minor).fold(0, i64::saturating_add);
        Money { minor, currency: self.currency }
    }

    /// Whether it covers an item.
    pub fn covers(&self, item: ItemId) -> bool {
        self.items.iter().any(|covered| covered.item == item)
    }

    /// The part that a step's cycle names: that of its day.
    pub fn part_of_cycle(&self, cycle: i32) -> Option<usize> {
        self.parts.iter().position(|part| day_number(part.due_on) == cycle)
    }

    /// The first day on which a part counts as missed.
    pub fn missed_from(&self, part: &Part) -> Date {
        after(part.due_on, self.rule.grace_days.max(0) + 1)
    }

    /// Puts what was settled of the covered items in order: `open` is what was open of an item from a day on, in minor units. What an
    /// item was worth more since does not count against the customer's payments, nor does what a payment gave to a charge on such an
    /// item that it does not cover: `charged` is what was paid on these, by day.
    pub fn received(&self, open: &[(ItemId, Date, i64)], charged: &[(Date, i64)]) -> Vec<(Date, i64)> {
        let days = in_order(open.iter().map(|(_, on, _)| *on).chain(charged.iter().map(|(on, _)| *on)));
        let beside = |day: Date| charged.iter().filter(move |(on, _)| *on <= day).map(|(_, minor)| *minor);
        let paid_beside = |day: Date| beside(day).fold(0, i64::saturating_add).max(0);
        let settled = |covered: &CoveredItem, day: Date| covered.amount_minor - covered.left(open, day);
        let all = |day: Date| {
            self.items.iter().map(|covered| settled(covered, day)).fold(paid_beside(day), i64::saturating_add)
        };
        days.into_iter().map(|day| (day, all(day))).collect()
    }

    /// What was contested of what the covered items still owed, by each day on which that changed; `open` as for [`Self::received`].
    pub fn contested(&self, open: &[(ItemId, Date, i64)], contests: &[Contest]) -> Vec<(Date, i64)> {
        if contests.is_empty() {
            return Vec::new();
        }
        let ends = contests.iter().flat_map(|one| [one.from_on].into_iter().chain(one.until));
        let days = in_order(ends.chain(open.iter().map(|(_, on, _)| *on)));
        let of_item = |covered: &CoveredItem, day: Date| {
            let left = covered.left(open, day);
            let runs = |one: &&Contest| one.from_on <= day && one.until.is_none_or(|until| day < until);
            let own = contests.iter().filter(|one| one.item == covered.item).filter(runs);
            own.map(|one| one.amount_minor.unwrap_or(left)).fold(0, i64::saturating_add).clamp(0, left)
        };
        let all = |day: Date| self.items.iter().map(|covered| of_item(covered, day)).fold(0, i64::saturating_add);
        days.into_iter().map(|day| (day, all(day))).collect()
    }
}

impl CoveredItem {
    /// What was left of it on a day, of what the plan covers.
    fn left(&self, open: &[(ItemId, Date, i64)], day: Date) -> i64 {
        let own = open.iter().filter(|(item, on, _)| *item == self.item && *on <= day);
        let left = own.max_by_key(|(_, on, _)| *on).map_or(self.amount_minor, |(.., left)| *left);
        left.clamp(0, self.amount_minor)
    }
}

/// Each day once, the first first.
fn in_order(days: impl Iterator<Item = Date>) -> Vec<Date> {
    let mut days: Vec<Date> = days.collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The figure of the newest day that is not after one.
fn as_of(figures: &[(Date, i64)], day: Date) -> i64 {
    figures.iter().rfind(|(on, _)| *on <= day).map_or(0, |(_, minor)| *minor)
}

impl PlanView {
    /// As it is offered: nothing is known of it yet.
    pub fn offered(plan: InstalmentPlan) -> PlanView {
        let (received, contested, taken) = (Vec::new(), Vec::new(), Vec::new());
        PlanView { plan, agreed_on: None, ended: None, received, contested, taken }
    }

    /// What was received for it by a day.
    pub fn received_by(&self, day: Date) -> i64 {
        as_of(&self.received, day)
    }

    /// How far it has come on a day.
    pub fn course(&self, day: Date) -> Course {
        let settled = Settled { received_minor: self.received_by(day), contested_minor: as_of(&self.contested, day) };
        course(&self.plan.parts, settled, day, self.plan.rule)
    }

    /// Whether it can have been signed on a day: not before it was offered, not after today, and while no part was missed: it would
    /// fail with the signature, or be late from its first day.
    ///
    /// # Errors
    /// `date.in_future`; `adjustment.too_early`; `plan.part_missed` with the day of the first part that was missed.
    pub fn signable(&self, on: Date, today: Date) -> Result<(), Refusal> {
        if on > today {
            return Err(Refusal::DayToCome { on });
        }
        if on < self.plan.offered_on {
            return Err(Refusal::TooEarly { from: self.plan.offered_on });
        }
        let states = self.course(on).parts;
        let mut parts = self.plan.parts.iter().zip(states);
        let missed = parts.find(|(_, own)| own.state == PartState::Missed);
        missed.map_or(Ok(()), |(part, _)| Err(Refusal::PartMissed { due_on: part.due_on }))
    }

    /// The day from which it has failed, by a day: by its rule, or as a person said.
    pub fn failed_on(&self, day: Date) -> Option<Date> {
        let agreed_on = self.agreed_on?;
        let ended_on = self.ended.map(|(on, _)| on);
        let passed = self.plan.parts.iter().map(|part| self.plan.missed_from(part));
        // Parts that were missed before it was signed count from the signature on.
        let settled = self.received.iter().chain(&self.contested).map(|(on, _)| *on);
        let mut days: Vec<Date> = passed.chain(settled).chain([agreed_on]).collect();
        days.retain(|on| agreed_on <= *on && *on <= day && ended_on.is_none_or(|end| *on < end));
        days.sort_unstable();
        let by_rule = days.into_iter().find(|on| self.course(*on).failed);
        let by_person = self.ended.filter(|(on, end)| *on <= day && *end == PlanEnd::Failed).map(|(on, _)| on);
        by_rule.or(by_person)
    }

    /// The days on which it was kept, as known on a day: the first, and the first on which it was so no more.
    pub fn kept(&self, day: Date) -> Option<(Date, Option<Date>)> {
        let agreed_on = self.agreed_on.filter(|on| *on <= day)?;
        let ended_on = self.ended.map(|(on, _)| on).filter(|on| *on <= day);
        Some((agreed_on, self.failed_on(day).or(ended_on)))
    }

    /// How it stands on a day.
    pub fn state(&self, day: Date) -> PlanState {
        if self.failed_on(day).is_some() {
            return PlanState::Failed;
        }
        if self.ended.is_some_and(|(on, _)| on <= day) {
            return PlanState::Withdrawn;
        }
        if self.agreed_on.is_none_or(|on| on > day) {
            return PlanState::Offered;
        }
        let has_begun = self.plan.parts.first().is_some_and(|part| part.due_on <= day) || self.received_by(day) > 0;
        match self.course(day).next {
            None => PlanState::Completed,
            Some(_) if has_begun => PlanState::Active,
            Some(_) => PlanState::Agreed,
        }
    }

    /// Its items are not chased on a day.
    pub fn is_kept(&self, day: Date) -> bool {
        self.state(day).is_kept()
    }

    /// The first part of which something may be asked on a day, with how much; none while the rest is contested.
    pub fn next_asked(&self, day: Date) -> Option<(Part, i64)> {
        let (at, part) = self.next_part(day)?;
        Some((part, self.asked_of(at, day))).filter(|(_, asked)| *asked > 0)
    }

    /// The part of which something may be asked next, else the first that is not paid by a day, with its place.
    pub fn next_part(&self, day: Date) -> Option<(usize, Part)> {
        let at = self.course(day).next?;
        Some((at, *self.plan.parts.get(at)?))
    }

    /// What may be asked of a part: what is open of it and not contested.
    pub fn asked_of(&self, part: usize, day: Date) -> i64 {
        self.course(day).parts.get(part).map_or(0, |own| own.asked_minor)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use std::vec;

    use super::*;

    fn plan(missed: usize) -> PlanView {
        let part = |month, amount_minor| Part { due_on: date(2026, month, 10), amount_minor };
        let covered = |item, amount_minor| CoveredItem {
            account: AccountId(1),
            item: ItemId(item),
            number: "F".into(),
            amount_minor,
        };
        PlanView {
            plan: InstalmentPlan {
                id: PlanId(1),
                account: AccountId(1),
                number: "P-1-1".into(),
                currency: Currency::EUR,
                offered_on: date(2026, 1, 2),
                payday: Payday::Month,
                parts: vec![part(2, 100), part(3, 100), part(4, 100)],
                items: vec![covered(1, 180), covered(2, 120)],
                interest_runs: false,
                rule: DefaultRule { grace_days: 5, missed },
            },
            agreed_on: Some(date(2026, 1, 5)),
            ended: None,
            received: Vec::new(),
            contested: Vec::new(),
            taken: Vec::new(),
        }
    }

    #[test]
    fn a_plan_goes_from_offered_to_completed() {
        let mut one = plan(1);
        assert_eq!(one.state(date(2026, 1, 4)), PlanState::Offered, "before the day on which it was signed");
        assert_eq!(one.state(date(2026, 1, 5)), PlanState::Agreed);
        assert_eq!(one.state(date(2026, 2, 10)), PlanState::Active);
        one.received = vec![(date(2026, 2, 9), 100), (date(2026, 3, 9), 200), (date(2026, 3, 20), 300)];
        assert_eq!(one.state(date(2026, 3, 19)), PlanState::Active);
        assert_eq!(one.state(date(2026, 3, 20)), PlanState::Completed, "paid early");
        one.received.push((date(2026, 3, 25), 200));
        assert_eq!(one.state(date(2026, 3, 25)), PlanState::Active, "the last payment was returned");
        assert_eq!(one.next_part(date(2026, 3, 25)).map(|(at, _)| at), Some(2));
        assert_eq!(one.asked_of(2, date(2026, 3, 25)), 100);
    }

    #[test]
    fn it_fails_on_the_day_after_the_grace_and_stays_failed() {
        let mut one = plan(1);
        assert_eq!(one.failed_on(date(2026, 2, 15)), None, "the last day of grace");
        assert_eq!(one.failed_on(date(2026, 2, 16)), Some(date(2026, 2, 16)));
        one.received = vec![(date(2026, 2, 15), 100)];
        assert_eq!(one.failed_on(date(2026, 2, 16)), None, "it came on the last day of grace");
        one.received = vec![(date(2026, 2, 17), 100)];
        assert_eq!(one.failed_on(date(2026, 3, 1)), Some(date(2026, 2, 16)), "money that comes later mends nothing");
        assert_eq!(one.state(date(2026, 3, 1)), PlanState::Failed);
        let signed_on = date(2026, 1, 5);
        assert_eq!(one.kept(date(2026, 2, 15)), Some((signed_on, None)));
        assert_eq!(one.kept(date(2026, 3, 1)), Some((signed_on, Some(date(2026, 2, 16)))));
        one.ended = Some((date(2026, 2, 9), PlanEnd::Withdrawn));
        assert_eq!(one.kept(date(2026, 3, 1)), Some((signed_on, Some(date(2026, 2, 9)))));
        assert_eq!(one.kept(date(2026, 1, 4)), None, "before it was signed");
    }

    #[test]
    fn a_part_that_was_missed_before_the_signature_counts_from_then_on() {
        let late = PlanView { agreed_on: Some(date(2026, 2, 20)), ..plan(1) };
        assert_eq!(late.failed_on(date(2026, 2, 19)), None, "it is only offered");
        assert_eq!(late.failed_on(date(2026, 2, 20)), Some(date(2026, 2, 20)));
        let paid = PlanView { received: vec![(date(2026, 2, 18), 100)], ..late };
        assert_eq!(paid.state(date(2026, 2, 20)), PlanState::Active, "it was paid before it was signed");
    }

    #[test]
    fn it_is_signed_only_while_no_part_was_missed() {
        let offered = PlanView { agreed_on: None, ..plan(2) };
        let signable = |plan: &PlanView, on| plan.signable(on, date(2026, 2, 28));
        assert_eq!(signable(&offered, date(2026, 2, 15)), Ok(()), "the last day of grace");
        let missed = Err(Refusal::PartMissed { due_on: date(2026, 2, 10) });
        assert_eq!(signable(&offered, date(2026, 2, 16)), missed, "though two may be missed before it fails");
        let paid = PlanView { received: vec![(date(2026, 2, 18), 100)], ..offered };
        assert_eq!((signable(&paid, date(2026, 2, 17)), signable(&paid, date(2026, 2, 18))), (missed, Ok(())));
        let to_come = date(2026, 3, 1);
        assert_eq!(signable(&paid, to_come), Err(Refusal::DayToCome { on: to_come }));
        let from = paid.plan.offered_on;
        assert_eq!(signable(&paid, crate::days::after(from, -1)), Err(Refusal::TooEarly { from }));
    }

    #[test]
    fn a_last_part_that_does_not_come_fails_it_however_many_may_be_missed() {
        let mut one = plan(2);
        one.received = vec![(date(2026, 2, 9), 200)];
        assert_eq!(one.failed_on(date(2026, 4, 15)), None);
        assert_eq!(one.failed_on(date(2026, 4, 16)), Some(date(2026, 4, 16)));
    }

    #[test]
    fn a_person_ends_it() {
        let ended = |how, on| PlanView { ended: Some((on, how)), ..plan(1) };
        let on = date(2026, 1, 20);
        assert_eq!(ended(PlanEnd::Withdrawn, on).state(date(2026, 1, 19)), PlanState::Agreed);
        assert_eq!(ended(PlanEnd::Withdrawn, on).state(on), PlanState::Withdrawn);
        assert_eq!(ended(PlanEnd::Failed, on).failed_on(on), Some(on));
        let later = ended(PlanEnd::Withdrawn, date(2026, 3, 1));
        assert_eq!(later.state(date(2026, 3, 1)), PlanState::Failed, "it had failed by then");
        assert_eq!(PlanView { agreed_on: None, ..plan(1) }.state(date(2026, 9, 1)), PlanState::Offered);
    }

    #[test]
    fn what_was_settled_of_its_items_is_what_was_received() {
        let one = plan(1).plan;
        let (first, second) = (ItemId(1), ItemId(2));
        let day = |day| date(2026, 2, day);
        let open = [
            (first, day(1), 180),
            (second, day(1), 120),
            (first, day(9), 80),
            (second, day(11), 0),
            (first, day(12), 250),
        ];
        let received = one.received(&open, &[]);
        assert_eq!(received, [(day(1), 0), (day(9), 100), (day(11), 220), (day(12), 120)]);
        let charged = [(day(9), 15), (day(12), -15), (day(13), -15)];
        let received = one.received(&open, &charged);
        assert_eq!(received, [(day(1), 0), (day(9), 115), (day(11), 235), (day(12), 120), (day(13), 120)]);
    }
}
