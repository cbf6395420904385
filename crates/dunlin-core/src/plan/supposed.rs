//! What the notice of a step would be if it were due: for looking at it before its day.
//!
//! Where the plan of the day sends it, it is that plan, so that what is shown is what leaves. Else the plan is one with that notice alone,
//! about what may be asked: what is late for a late step, the rest for a step before due. What a letter speaks of and has not happened (a
//! conversation, a discount taken too late) is supposed to have. Nothing is booked from such a plan.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::addressed::Addressed;
use super::claim::claims;
use super::compose::{Candidate, Composer};
use super::ladder::{Come, Ladder};
use super::{AccountPlan, ActionKind, Day, Decision, Wishes, plan_day_with};
use crate::days::{after, day_number};
use crate::policy::{Act, Condition, Part, Policy, Predicate, Step};
use crate::view::{AccountView, Conversation, UnearnedDiscount};

/// A notice that is looked at before its day.
#[derive(Debug, Clone)]
pub struct Supposed {
    /// The plan with the notice in it.
    pub plan: AccountPlan,
    /// The account, with what is supposed to have happened.
    pub view: AccountView,
    /// The plan of the day sends it.
    pub is_due: bool,
}

/// Why there is nothing to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSupposed {
    /// The step writes no letter.
    NoNotice,
    /// Nothing may be asked of the customer.
    NothingAsked,
    /// No instalment plan is kept of whose part it could speak.
    NoPlan,
}

/// The day of the letter: the one asked for, or, for a late step of a customer with nothing late, the first on which it comes.
pub fn supposed_on(view: &AccountView, policy: &Policy, day: &Day<'_>, at: usize) -> Date {
    let step = &policy.steps[at];
    let claims = claims(view, day.on);
    let asked: Vec<_> = view.items.iter().zip(&claims).filter(|(_, claim)| claim.asked_minor > 0).collect();
    let speaks_of_late = matches!(step.part, Part::Late | Part::Conversation | Part::Monthly);
    if !speaks_of_late || asked.iter().any(|(item, _)| item.due_on < day.on) {
        return day.on;
    }
    let ladder = Ladder::new(view, policy, day, &claims);
    let comes = |item| ladder.day_of(item, at).filter(|_| step.part == Part::Late);
    let first = asked.iter().map(|(item, _)| comes(item).unwrap_or(item.due_on).max(after(item.due_on, 1))).min();
    first.map_or(day.on, |first| day.calendar.next_business_day_on_or_after(first))
}

/// The notice of a step as the plan of the day sends it, or as if it were due on that day.
///
/// # Errors
/// Why there is nothing to look at.
pub fn suppose(
    view: &AccountView,
    policy: &Policy,
    day: &Day<'_>,
    at: usize,
    wishes: &Wishes,
) -> Result<Supposed, NotSupposed> {
    let step = &policy.steps[at];
    let Act::Notice { .. } = step.act else { return Err(NotSupposed::NoNotice) };
    let plan = plan_day_with(view, policy, day, wishes);
    if plan.actions.iter().any(|action| action.kind == ActionKind::Notice && action.step == step.id) {
        return Ok(Supposed { plan, view: view.clone(), is_due: true });
    }
    let view = happened(view, step, day.on);
    let claims = claims(&view, day.on);
    let plan = Composer::new((&view, &claims), policy, day, wishes).supposing(at)?;
    Ok(Supposed { plan, view, is_due: false })
}

/// The account as if what the letter speaks of had happened.
fn happened(view: &AccountView, step: &Step, on: Date) -> AccountView {
    let mut view = view.clone();
    if step.part == Part::Conversation && view.last_conversation.is_none() {
        let talk = Conversation { on, with: None, agreed: String::new(), pay_on: None, is_confirmed: false };
        view.last_conversation = Some(talk);
    }
    let is_unearned = step.conditions.contains(&Condition::fact(Predicate::UnearnedDiscount, true));
    if is_unearned && view.items.iter().all(|item| item.unearned.is_none()) {
        for item in view.items.iter_mut().filter(|item| item.open_minor > 0) {
            let paid_minor = item.amount_minor.saturating_sub(item.open_minor).max(0);
            item.unearned = Some(UnearnedDiscount { paid_minor, received_on: on });
        }
    }
    view
}

impl Composer<'_> {
    /// The plan with the notice of a step alone.
    fn supposing(mut self, at: usize) -> Result<AccountPlan, NotSupposed> {
        self.judge_items();
        let step = &self.policy.steps[at];
        let Act::Notice { channel, to_management } = step.act else { return Err(NotSupposed::NoNotice) };
        let takes = if step.part == Part::Plan { self.next_parts(at)? } else { self.asked(at) };
        if takes.is_empty() {
            return Err(NotSupposed::NothingAsked);
        }
        let address = Addressed::of(self.view, channel, to_management, self.wishes);
        self.send(&Candidate { step: at, takes, part: step.part }, step, address);
        self.list_in_notice();
        let (decision, next_look_on) = (Decision::WillDo, None);
        Ok(AccountPlan { decision, actions: self.actions, items: self.items, reasons: self.row_reasons, next_look_on })
    }

    /// The items that the notice would be about.
    fn asked(&self, at: usize) -> Vec<(usize, Come)> {
        let part = self.policy.steps[at].part;
        let on = self.day.on;
        let items = self.view.items.iter().zip(&self.items).enumerate();
        let owed: Vec<(usize, Date)> = items
            .filter(|(_, (item, plan))| {
                plan.claim.asked_minor > 0 && item.gives_credit && !self.view.item_rests(item, on)
            })
            .map(|(place, (item, _))| (place, item.due_on))
            .collect();
        let fits = |(place, due_on): &&(usize, Date)| match part {
            Part::Late | Part::Conversation | Part::Monthly => *due_on < on,
            Part::BeforeDue => *due_on >= on,
            Part::Dispute => self.view.items[*place].dispute.not_justified_on.is_some(),
            _ => true,
        };
        let fitting: Vec<(usize, Date)> = owed.iter().filter(fits).copied().collect();
        let come = Come { step: at, cycle: 0, since: on };
        let of = if fitting.is_empty() { owed } else { fitting };
        of.into_iter().map(|(place, _)| (place, come)).collect()
    }

    /// The part of a kept plan that comes next.
    fn next_parts(&self, at: usize) -> Result<Vec<(usize, Come)>, NotSupposed> {
        let on = self.day.on;
        let mut kept = self.view.items.iter().enumerate().filter_map(|(place, item)| {
            let (_, part) = self.view.plan_of(item, on)?.next_part(on)?;
            Some((place, Come { step: at, cycle: day_number(part.due_on), since: on }))
        });
        kept.next().map(|one| Vec::from([one])).ok_or(NotSupposed::NoPlan)
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use jiff::civil::date;

    use super::*;
    use crate::calendar::Calendar;
    use crate::limitation::ClaimLaws;
    use crate::plan::plan_day;
    use crate::plan::tests::{item, policy, view};
    use crate::policy::Channel;

    const DUE: Date = date(2026, 3, 3);

    fn supposed(view: &AccountView, on: Date, step: &str) -> Result<Supposed, NotSupposed> {
        let calendar = Calendar::for_country("NL");
        let day = Day { on, calendar: &calendar, live: false, languages: &["en"], laws: ClaimLaws::UNKNOWN };
        let policy = policy();
        let (at, _) = policy.find(step).expect("a step");
        suppose(view, &policy, &day, at, &Wishes::default())
    }

    fn day_of(view: &AccountView, on: Date, step: &str) -> Date {
        let calendar = Calendar::for_country("NL");
        let day = Day { on, calendar: &calendar, live: false, languages: &["en"], laws: ClaimLaws::UNKNOWN };
        let policy = policy();
        supposed_on(view, &policy, &day, policy.find(step).expect("a step").0)
    }

    #[test]
    fn what_the_day_sends_is_shown_as_it_is_sent() {
        let account = view(vec![item("A", DUE, 100)]);
        let on = date(2026, 3, 4);
        let shown = supposed(&account, on, "reminder").expect("a notice");
        let calendar = Calendar::for_country("NL");
        let day = Day { on, calendar: &calendar, live: false, languages: &["en"], laws: ClaimLaws::UNKNOWN };
        assert!(shown.is_due);
        assert_eq!(shown.plan, plan_day(&account, &policy(), &day));
    }

    #[test]
    fn any_other_notice_is_as_if_it_were_due_and_about_what_is_late() {
        let account = view(vec![item("A", DUE, 100), item("B", date(2026, 4, 30), 50)]);
        let shown = supposed(&account, date(2026, 3, 4), "second-notice").expect("a notice");
        assert!(!shown.is_due);
        let [action] = &shown.plan.actions[..] else { panic!("one notice: {:?}", shown.plan.actions) };
        assert_eq!(
            (action.step.as_str(), action.channel, action.takes.len()),
            ("second-notice", Channel::Certified, 1)
        );
        assert_eq!(shown.plan.items.iter().map(|item| item.in_notice).collect::<Vec<_>>(), [true, false]);
        let before = supposed(&account, date(2026, 3, 4), "courtesy").expect("a notice");
        assert_eq!(before.plan.items.iter().map(|item| item.in_notice).collect::<Vec<_>>(), [false, true]);
        let talk = supposed(&account, date(2026, 3, 4), "confirmation").expect("a letter");
        assert_eq!(talk.view.last_conversation.map(|talk| talk.on), Some(date(2026, 3, 4)), "as if they spoke today");
    }

    #[test]
    fn with_nothing_late_a_late_letter_is_of_the_day_on_which_it_comes() {
        let account = view(vec![item("A", DUE, 100)]);
        assert_eq!(day_of(&account, date(2026, 3, 3), "second-notice"), date(2026, 4, 2));
        assert_eq!(day_of(&account, date(2026, 3, 3), "statement"), date(2026, 3, 4));
        assert_eq!(day_of(&account, date(2026, 3, 3), "courtesy"), date(2026, 3, 3));
        assert_eq!(day_of(&account, date(2026, 3, 4), "second-notice"), date(2026, 3, 4), "it is late by then");
    }

    #[test]
    fn nothing_is_shown_of_what_nobody_may_be_asked_and_of_no_letter() {
        assert_eq!(supposed(&view(Vec::new()), DUE, "reminder").err(), Some(NotSupposed::NothingAsked));
        let mut contested = item("A", DUE, 100);
        contested.disputed_minor = 100;
        assert_eq!(supposed(&view(vec![contested]), DUE, "reminder").err(), Some(NotSupposed::NothingAsked));
        assert_eq!(supposed(&view(vec![item("A", DUE, 100)]), DUE, "call-1").err(), Some(NotSupposed::NoNotice));
    }
}
