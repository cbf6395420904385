//! The letter which says that a notice was wrong: alone, and before every other notice.
//!
//! Requirement R3.7. It keeps no gap, because the sooner it comes the better, but it takes a business day of its own: a customer gets one
//! clear letter a day, and not the wrong one and its correction on the same. While the customer is in a pause nothing is said, and nothing
//! else goes out before it. It lists what is really open, so whatever moves that before it leaves makes it anew.

use jiff::civil::Date;

use super::addressed::{Addressed, no_mail, nowhere};
use super::compose::Composer;
use super::{Action, ActionKind};
use crate::code::Reason;
use crate::correction::{self, CORRECTION_LETTER, CORRECTION_STEP};
use crate::days::after;
use crate::policy::Channel;
use crate::view::{Hold, HoldKind};

impl<'a> Composer<'a> {
    /// Whether the customer is to be told that a notice was wrong, today or as soon as can be: then no other notice goes.
    pub(super) fn correct(&mut self) -> bool {
        let Some(wrong) = correction::next(self.view).filter(|_| !self.wishes.out) else { return false };
        let reason = Reason::Corrects { on: wrong.issued_on };
        let on = self.day.on;
        let is_own_day = !correction::is_taken(self.view, wrong, on) && self.day.calendar.is_business_day(on);
        let pause = self.pause_of_all();
        self.row_reasons.push(reason.clone());
        let told_on = match pause {
            Some(pause) => pause.until_on.map_or(on, |until| after(until, 1)),
            None if is_own_day => on,
            None => self.day.calendar.next_business_day_after(on),
        };
        if told_on > on {
            self.wake(told_on);
        } else if pause.is_none() {
            self.tell();
        }
        self.put_behind(&reason, after(told_on, 1));
        true
    }

    /// The pause in which the customer is.
    fn pause_of_all(&self) -> Option<&'a Hold> {
        let is_pause = |hold: &&Hold| hold.kind == HoldKind::Pause && hold.item.is_none() && hold.covers(self.day.on);
        self.view.holds.iter().find(is_pause)
    }

    /// The letter, unless nobody knows where to.
    fn tell(&mut self) {
        let address = Addressed::of(self.view, Channel::Email, false, self.wishes);
        if address.to.is_none() {
            self.row_reasons.push(nowhere(self.view));
            if self.day.live {
                return;
            }
        } else if address.channel != Channel::Email {
            self.row_reasons.push(no_mail(self.view));
        }
        for (at, item) in self.view.items.iter().enumerate() {
            let is_owed = self.items[at].claim.asked_minor > 0 && !self.view.item_rests(item, self.day.on);
            let is_out = self.wishes.leaves_out(&item.number);
            self.items[at].in_notice = (is_owed || item.kind.is_credit()) && !is_out;
        }
        self.actions.push(Action {
            step: CORRECTION_STEP.into(),
            kind: ActionKind::Notice,
            channel: address.channel,
            template: Some(CORRECTION_LETTER.into()),
            to: address.to,
            contact: address.contact,
            role: None,
            hold: None,
            takes: alloc::vec::Vec::new(),
        });
    }

    /// What else would go today waits until a day.
    pub(super) fn put_behind(&mut self, reason: &Reason, until: Date) {
        let Some(candidate) = self.candidate() else { return };
        for (at, come) in candidate.takes {
            self.items[at].reasons.push(reason.clone());
            self.steps[at].next = Some((come.step, until));
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;
    use alloc::vec::Vec;

    use jiff::civil::date;

    use super::*;
    use crate::calendar::Calendar;
    use crate::correction::{Correction, WhyWrong};
    use crate::id::{AccountId, NoticeId};
    use crate::plan::tests::{item, policy, view};
    use crate::plan::{AccountPlan, Day, Decision, plan_day};
    use crate::view::AccountView;

    const DUE: Date = date(2026, 3, 3);

    /// A customer to whom a notice went wrongly on a Wednesday.
    fn wronged() -> AccountView {
        let mut account = view(vec![item("A", DUE, 100)]);
        account.last_statement_on = None;
        account.corrections.push(Correction {
            account: AccountId(7),
            notice: NoticeId(1),
            key: "2026-03-11-7-email".into(),
            issued_on: date(2026, 3, 11),
            withdrawn_on: date(2026, 3, 11),
            why: WhyWrong::Paid,
        });
        account
    }

    fn plan(account: &AccountView, on: Date, live: bool) -> AccountPlan {
        let calendar = Calendar::for_country("NL");
        let laws = crate::limitation::ClaimLaws::UNKNOWN;
        plan_day(account, &policy(), &Day { on, calendar: &calendar, live, languages: &["en"], laws })
    }

    fn steps(plan: &AccountPlan) -> Vec<&str> {
        let notices = plan.actions.iter().filter(|action| action.kind == ActionKind::Notice);
        notices.map(|action| action.step.as_str()).collect()
    }

    #[test]
    fn it_goes_alone_on_a_business_day_of_its_own() {
        let account = wronged();
        let same_day = plan(&account, date(2026, 3, 11), false);
        assert_eq!((steps(&same_day), same_day.next_look_on), (vec![], Some(date(2026, 3, 12))));
        let next_day = plan(&account, date(2026, 3, 12), false);
        assert_eq!(steps(&next_day), ["correction"]);
        assert!(next_day.actions.iter().all(|action| action.takes.is_empty() || action.kind != ActionKind::Notice));
        assert!(next_day.items[0].reasons.contains(&Reason::Corrects { on: date(2026, 3, 11) }), "its reminder waits");
        assert!(next_day.items[0].in_notice, "what is really open is listed");
        let mut paid = account.clone();
        paid.items.clear();
        let saturday = plan(&paid, date(2026, 3, 14), false);
        assert_eq!((steps(&saturday), saturday.next_look_on), (vec![], Some(date(2026, 3, 16))));
        let mut told = account.clone();
        told.corrections.clear();
        assert_eq!(steps(&plan(&told, date(2026, 3, 12), false)), ["reminder"]);
    }

    #[test]
    fn who_has_paid_everything_is_told_too_and_nobody_in_a_pause() {
        let mut account = wronged();
        account.items.clear();
        assert_eq!(steps(&plan(&account, date(2026, 3, 12), false)), ["correction"]);
        let hold = Hold {
            id: crate::id::HoldId(1),
            account: AccountId(7),
            kind: HoldKind::Pause,
            from_on: date(2026, 3, 12),
            until_on: Some(date(2026, 3, 17)),
            reason: "a death".into(),
            lifts: crate::view::LiftRule::ByPerson,
            item: None,
            promise: None,
            because: None,
        };
        account.holds.push(hold);
        let paused = plan(&account, date(2026, 3, 12), false);
        assert_eq!((steps(&paused), paused.next_look_on), (vec![], Some(date(2026, 3, 18))));
    }

    #[test]
    fn without_an_address_a_person_looks_in_a_live_book() {
        let mut account = wronged();
        account.contacts.clear();
        account.items.clear();
        account.address = crate::account::Address::default();
        let on = date(2026, 3, 12);
        assert_eq!(plan(&account, on, true).decision, Decision::NeedsALook);
        assert_eq!(steps(&plan(&account, on, false)), ["correction"], "a blank address in test mode");
    }
}
