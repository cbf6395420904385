//! Claims that soon cannot be enforced any more: a person is told in time, whatever else is done or not done about the item.
//!
//! Requirements R0.11, R4.6. The task comes once for an item and a last day, one for all items of the customer whose day has come; also for
//! what is contested, promised, paused, in a plan or with a partner, since none of that stops the time. It is no step of the policy: the policy
//! says only how many days before.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::compose::{APPROVER, Composer};
use super::{Action, ActionKind, Decision, Take};
use crate::code::Reason;
use crate::days::{after, day_number};
use crate::limitation::{Enforceable, enforceable};
use crate::placement::{PlacementView, Stage};
use crate::policy::{Channel, StepId};
use crate::view::ItemView;

/// The step of the task which says that claims lapse.
pub const LIMITATION_STEP: &str = "limitation";

impl Composer<'_> {
    /// Adds the task about claims that lapse, and says of each item until when it can be enforced once that is near.
    pub(super) fn lapses(&mut self) {
        let view = self.view;
        let mut takes: Vec<Take> = Vec::new();
        for (at, item) in view.items.iter().enumerate() {
            if item.kind.is_credit() || item.open_minor <= 0 || self.goes_with_its_bearer(item) {
                continue;
            }
            let reason = view.placements.iter().rev().filter(|own| own.covers(item)).find_map(|own| self.in_court(own));
            self.items[at].reasons.extend(reason);
            let known = enforceable(view, item, &self.day.laws, self.day.on);
            if let Some(Enforceable::Until { last, law }) = known {
                let (last_on, law) = (last, law.to_string());
                let warns_on = after(last_on, -self.policy.limitation_days);
                if self.day.on > last_on {
                    self.items[at].reasons.push(Reason::Lapsed { last, law });
                } else if self.day.on < warns_on {
                    self.wake(warns_on);
                } else if self.policy.limitation_days > 0 {
                    self.items[at].reasons.push(Reason::Lapses { last, law });
                    takes.extend(self.told_that_it_lapses(at, day_number(last_on), last_on));
                }
            }
        }
        if !takes.is_empty() {
            self.actions.push(task(takes));
        }
    }

    /// What a court has to do with an item of a placement, by its newest stage; nothing of a case that came back undecided.
    fn in_court(&self, own: &PlacementView) -> Option<Reason> {
        let case = own.court(self.day.on)?;
        if case.is_pending() && own.ended(self.day.on).is_some() {
            return None;
        }
        let stages = [
            (Stage::Enforcement, case.enforced_on.filter(|_| case.judgment_on.is_some())),
            (Stage::Judgment, case.judgment_on),
            (Stage::Dismissed, case.dismissed_on),
            (Stage::Heard, case.heard_on),
            (Stage::Filed, case.filed_on),
        ];
        let (stage, on) = stages.into_iter().find_map(|(stage, on)| Some((stage, on?)))?;
        let names: Vec<&str> = [&case.name, &case.file_number].into_iter().flatten().map(String::as_str).collect();
        Some(Reason::InCourt { court: names.join(", "), stage: stage.code().to_string(), on })
    }

    /// A charge is told of with the open item that bears it.
    fn goes_with_its_bearer(&self, item: &ItemView) -> bool {
        item.charge.is_some_and(|charge| self.view.items.iter().any(|own| own.id == charge.item && own.open_minor > 0))
    }

    /// The item's part of the task, on a business day, or on any day when the next one is too late.
    fn told_that_it_lapses(&mut self, at: usize, cycle: i32, last: jiff::civil::Date) -> Option<Take> {
        let item = &self.view.items[at];
        if item.took(LIMITATION_STEP, cycle) || self.wishes.leaves_out(&item.number) {
            return None;
        }
        let next = self.day.calendar.next_business_day_on_or_after(self.day.on);
        if next > self.day.on && next <= last {
            self.wake(next);
            return None;
        }
        let plan = &mut self.items[at];
        if plan.decision == Decision::Wont {
            plan.decision = Decision::WillDo;
        }
        plan.step.get_or_insert_with(|| StepId::from(LIMITATION_STEP));
        Some(Take { item: at, step: StepId::from(LIMITATION_STEP), cycle })
    }
}

fn task(takes: Vec<Take>) -> Action {
    Action {
        step: LIMITATION_STEP.into(),
        kind: ActionKind::Task,
        channel: Channel::None,
        template: None,
        to: None,
        contact: None,
        role: Some(APPROVER.to_string()),
        hold: None,
        takes,
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use jiff::civil::{Date, date};

    use super::*;
    use crate::calendar::Calendar;
    use crate::id::{AccountId, HoldId};
    use crate::limitation::ClaimLaws;
    use crate::limitation::tests::table;
    use crate::plan::tests::{item, policy, view};
    use crate::plan::{AccountPlan, Day, plan_day};
    use crate::policy::Under;
    use crate::view::{AccountView, Hold, HoldKind, LiftRule, StepTaken};

    /// German law: it lapses with the year 2029.
    const DUE: Date = date(2026, 3, 3);
    const LAST: Date = date(2029, 12, 31);

    fn plan(account: &AccountView, on: Date) -> AccountPlan {
        let (table, calendar) = (table(), Calendar::for_country("DE"));
        let laws = ClaimLaws { country: "DE", table: &table };
        plan_day(account, &policy(), &Day { on, calendar: &calendar, live: false, languages: &["en"], laws })
    }

    fn told(plan: &AccountPlan) -> Vec<usize> {
        let own = plan.actions.iter().filter(|action| action.step == LIMITATION_STEP);
        own.flat_map(|action| action.takes.iter().map(|take| take.item)).collect()
    }

    fn paused(mut account: AccountView) -> AccountView {
        account.holds.push(Hold {
            id: HoldId(1),
            account: AccountId(7),
            kind: HoldKind::Pause,
            from_on: DUE,
            until_on: None,
            reason: "r".into(),
            lifts: LiftRule::ByPerson,
            item: None,
            promise: None,
            because: None,
        });
        account
    }

    #[test]
    fn a_person_is_told_once_and_in_time_of_all_that_lapses() {
        let mut account =
            paused(view(vec![item("A", DUE, 100), item("B", date(2026, 4, 3), 50), item("C", date(2027, 1, 1), 70)]));
        let first = date(2029, 10, 2);
        let before = plan(&account, date(2029, 10, 1));
        assert_eq!((told(&before), before.next_look_on), (vec![], Some(first)), "ninety days before, and not earlier");
        let on = plan(&account, first);
        assert_eq!(told(&on), [0, 1], "one task for both; the third has another year");
        let codes = |at: usize| on.items[at].reasons.iter().map(Reason::code).collect::<Vec<_>>();
        assert_eq!((codes(0), codes(2)), (vec!["account.paused", "item.lapses"], vec!["account.paused"]));
        for at in 0..2 {
            let taken = StepTaken {
                step: LIMITATION_STEP.into(),
                cycle: day_number(LAST),
                on: first,
                outcome: None,
                under: Under::default(),
            };
            account.items[at].steps.push(taken);
        }
        let next = plan(&account, date(2029, 10, 3));
        assert_eq!(
            (told(&next), next.next_look_on),
            (vec![], Some(date(2030, 10, 2))),
            "once; then the third one's day"
        );
        assert_eq!(next.items[0].reasons.last().map(Reason::code), Some("item.lapses"), "it is still said");
        assert_eq!(plan(&account, date(2030, 1, 2)).items[0].reasons.last().map(Reason::code), Some("item.lapsed"));
    }

    #[test]
    fn a_day_that_was_missed_is_found_again_but_not_after_the_last() {
        let account = paused(view(vec![item("A", DUE, 100)]));
        assert_eq!(told(&plan(&account, date(2029, 12, 3))), [0]);
        let saturday = plan(&account, date(2029, 12, 1));
        assert_eq!((told(&saturday), saturday.next_look_on), (vec![], Some(date(2029, 12, 3))), "on a business day");
        assert_eq!(told(&plan(&account, date(2030, 1, 2))), Vec::<usize>::new());
    }

    #[test]
    fn no_day_on_which_a_person_is_told_is_slept_through() {
        let mut account = paused(view(vec![item("A", DUE, 100), item("B", date(2024, 12, 31), 50)]));
        let mut on = date(2027, 7, 1);
        let mut days = Vec::new();
        while on <= date(2030, 1, 10) {
            let now = plan(&account, on);
            for at in told(&now) {
                days.push((on, at));
                let last = if at == 0 { LAST } else { date(2027, 12, 31) };
                let (step, cycle) = (LIMITATION_STEP.into(), day_number(last));
                account.items[at].steps.push(StepTaken { step, cycle, on, outcome: None, under: Under::default() });
            }
            let Some(next) = now.next_look_on else { break };
            on = next;
        }
        assert_eq!(days, [(date(2027, 10, 4), 1), (date(2029, 10, 2), 0)], "the 2nd of October 2027 is a Saturday");
    }
}
