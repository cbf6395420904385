//! The letter that confirms a promise to pay: once, where no letter that confirms a conversation tells it anyway.
//!
//! Requirements R1.5, R2.11. Whoever wrote it down (a clerk, the outcome of a call, a reply), what was promised is said back in writing, with its
//! day, so that nobody is in doubt what breaking it means. It is a notice like any other: one a day, with the gap, on a business day; it
//! goes only while chasing rests because of it, which it says, and not to a customer whom no message can reach. No policy lists the step; whether it
//! is taken is `[promises] confirm`.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::addressed::{Addressed, no_mail, nowhere};
use super::claim::claims;
use super::compose::Composer;
use super::ladder::Ladder;
use super::{Action, ActionKind, Take};
use crate::code::Reason;
use crate::days::{after, day_number};
use crate::policy::{Channel, Part, StepId};
use crate::promise::{Promise, PromiseKind};
use crate::view::{AccountView, ItemView};

/// The step that a confirmation takes for each item that the promise is for.
pub const PROMISE_STEP: &str = "promise-confirmation";
/// The letter that it is.
pub const PROMISE_LETTER: &str = "promise";
/// Later than so many days after it was made nothing is confirmed any more.
const CONFIRMED_WITHIN_DAYS: i32 = 10;

/// The promise that a confirmation speaks of: the one whose day its step carries.
pub fn confirmed<'v>(view: &'v AccountView, action: &Action) -> Option<&'v Promise> {
    let take = action.takes.first().filter(|_| action.step == PROMISE_STEP)?;
    let item = view.items.get(take.item)?;
    let is_of = |promise: &&Promise| {
        let is_for = promise.items.is_empty() || promise.items.iter().any(|named| named.id == item.id);
        is_for && day_number(promise.promised_on) == take.cycle
    };
    view.promises.iter().filter(is_of).min_by_key(|promise| (promise.made_on, promise.id))
}

impl Ladder<'_> {
    /// The oldest promise that is still to be confirmed, with the items that it is for: indexes into the view's.
    pub(super) fn to_confirm(&self) -> Option<(&Promise, Vec<usize>)> {
        let mut open: Vec<&Promise> = self.view.promises.iter().filter(|promise| self.may_confirm(promise)).collect();
        open.sort_by_key(|promise| (promise.made_on, promise.promised_on, promise.id));
        let found = open.into_iter().map(|promise| (promise, self.covered(promise)));
        found.into_iter().find(|(promise, items)| !items.is_empty() && !self.is_told(promise, items))
    }

    fn may_confirm(&self, promise: &Promise) -> bool {
        let on = self.day.on;
        let is_of_now = promise.made_on <= on && on <= after(promise.made_on, CONFIRMED_WITHIN_DAYS);
        let is_to_come = promise.amount_minor > 0 && on <= promise.promised_on;
        is_of_now && is_to_come && promise.rests && promise.kind != PromiseKind::Intention
    }

    /// The items that the promise is for.
    fn covered(&self, promise: &Promise) -> Vec<usize> {
        let alone = AccountView { promises: vec![promise.clone()], ..self.view.clone() };
        let claims = claims(&alone, self.day.on);
        let promised = claims.iter().enumerate().filter(|(_, claim)| claim.promised_minor > 0);
        promised.map(|(at, _)| at).collect()
    }

    /// It was said back, or the letter that confirms its conversation says it, or is about to.
    fn is_told(&self, promise: &Promise, items: &[usize]) -> bool {
        let is_held = |held: &crate::view::Conversation| held.is_confirmed && held.on == promise.made_on;
        let of_all = promise.items.is_empty();
        let cycle = day_number(promise.promised_on);
        let is_own = |at: &usize| of_all || items.contains(at);
        let mut own = (0..self.view.items.len()).filter(is_own).map(|at| &self.view.items[at]);
        self.view.last_conversation.as_ref().is_some_and(is_held)
            || own.any(|item| item.took(PROMISE_STEP, cycle) || self.tells_of_talk(item, promise))
    }

    /// The letter that confirms the conversation went since the promise was made, or is still to go.
    fn tells_of_talk(&self, item: &ItemView, promise: &Promise) -> bool {
        let went = self.steps_of(Part::Conversation).any(|(_, step)| {
            item.steps.iter().any(|taken| taken.step == step.id.as_str() && taken.on >= promise.made_on)
        });
        let is_of_it = self.view.last_conversation.as_ref().is_some_and(|held| promise.made_on >= held.on);
        let goes = || {
            self.confirmation_to_come(item).is_some_and(|come| {
                come.since > self.day.on || self.not_lapsed(&self.policy.steps[come.step], come.since)
            })
        };
        went || is_of_it && goes()
    }
}

impl Composer<'_> {
    /// Whether a promise is confirmed today: then no other notice goes.
    pub(super) fn confirm_promise(&mut self) -> bool {
        if !self.policy.promises.confirm || self.view.promises.is_empty() || self.wishes.out {
            return false;
        }
        let found = self.ladder.to_confirm();
        let Some((made_on, cycle, mut items)) =
            found.map(|(promise, items)| (promise.made_on, day_number(promise.promised_on), items))
        else {
            return false;
        };
        let is_talk_first = self.steps.iter().any(|steps| steps.confirmation.is_some());
        items.retain(|at| self.may_be_told(*at));
        if is_talk_first || items.is_empty() {
            return false;
        }
        if let Some(reason) = self.closed_or_recent(Part::Conversation) {
            reason.until().into_iter().for_each(|until| self.wake(until));
            self.note(&items, &reason);
            return false;
        }
        let address = Addressed::of(self.view, Channel::Email, false, self.wishes);
        if address.to.is_none() {
            self.note(&items, &nowhere(self.view));
            return false;
        }
        if self.wishes.channel.is_none() && address.channel != Channel::Email {
            self.row_reasons.push(no_mail(self.view));
        }
        self.say_back(items, (made_on, cycle), address);
        let until = after(self.day.on, self.policy.gap_days);
        self.put_behind(&Reason::RecentNotice { until }, until);
        true
    }

    /// Nothing but the promise stands against speaking of the item.
    fn may_be_told(&self, at: usize) -> bool {
        let stops = |reason: &Reason| !matches!(reason, Reason::Promised { .. });
        !self.items[at].reasons.iter().any(stops)
    }

    /// Why it is not said today.
    fn note(&mut self, items: &[usize], reason: &Reason) {
        for at in items {
            self.items[*at].reasons.push(reason.clone());
        }
    }

    fn say_back(&mut self, items: Vec<usize>, (made_on, cycle): (Date, i32), address: Addressed) {
        let step = StepId::from(PROMISE_STEP);
        for at in &items {
            self.act_on(*at, &step, made_on);
            self.items[*at].in_notice = true;
        }
        self.actions.push(Action {
            takes: items.into_iter().map(|item| Take { item, step: step.clone(), cycle }).collect(),
            step,
            kind: ActionKind::Notice,
            channel: address.channel,
            template: Some(PROMISE_LETTER.to_string()),
            to: address.to,
            contact: address.contact,
            role: None,
            hold: None,
        });
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::calendar::Calendar;
    use crate::id::{AccountId, PromiseId};
    use crate::limitation::ClaimLaws;
    use crate::money::Currency;
    use crate::plan::tests::{item, policy, view};
    use crate::plan::{AccountPlan, Day, plan_day};
    use crate::policy::Under;
    use crate::promise::PromisedItem;
    use crate::view::{Conversation, StepTaken};

    const DUE: Date = date(2026, 3, 3);
    const MADE: Date = date(2026, 3, 12); // a Thursday

    fn promised(items: &[&str], amount_minor: i64, promised_on: Date) -> Promise {
        let named = items.iter().map(|number| PromisedItem { id: item(number, DUE, 1).id, number: (*number).into() });
        Promise {
            id: PromiseId(1),
            account: AccountId(7),
            items: named.collect(),
            kind: PromiseKind::Pay,
            amount_minor,
            currency: Currency::EUR,
            made_on: MADE,
            promised_on,
            counts_until: promised_on,
            tolerance_minor: 0,
            rests: true,
            cash_only: true,
            by: None,
            via: None,
        }
    }

    fn plan(view: &AccountView, on: Date) -> AccountPlan {
        let mut policy = policy();
        policy.promises.confirm = true;
        let calendar = Calendar::for_country("NL");
        let day = Day { on, calendar: &calendar, live: true, languages: &["en"], laws: ClaimLaws::UNKNOWN };
        plan_day(view, &policy, &day)
    }

    fn notice(view: &AccountView, on: Date) -> Option<Action> {
        plan(view, on).actions.into_iter().find(|action| action.kind == ActionKind::Notice)
    }

    fn step(view: &AccountView, on: Date) -> Option<alloc::string::String> {
        notice(view, on).map(|notice| notice.step.to_string())
    }

    /// A is promised, B is late and reminded of already.
    fn account() -> AccountView {
        let mut account = view(vec![item("A", DUE, 100), item("B", DUE, 50)]);
        account.promises.push(promised(&["A"], 100, date(2026, 3, 20)));
        account
    }

    #[test]
    fn a_promise_is_said_back_once_about_what_it_is_for() {
        let mut account = account();
        let plan = plan(&account, MADE);
        let [notice] = &plan.actions[..] else { panic!("one notice: {:?}", plan.actions) };
        assert_eq!((notice.step.as_str(), notice.template.as_deref()), (PROMISE_STEP, Some("promise")));
        assert_eq!(notice.takes.iter().map(|take| take.item).collect::<Vec<_>>(), [0]);
        assert_eq!(confirmed(&account, notice).map(|promise| promise.id), Some(PromiseId(1)));
        assert_eq!(plan.items.iter().map(|item| item.in_notice).collect::<Vec<_>>(), [true, false]);
        let codes: Vec<&str> = plan.items[0].reasons.iter().map(Reason::code).collect();
        assert_eq!(codes, ["item.promised", "step.due"]);
        assert!(plan.items[1].reasons.iter().any(|reason| reason.code() == "notice.recent"), "B waits for the gap");
        let (step, cycle) = (PROMISE_STEP.into(), notice.takes[0].cycle);
        account.items[0].steps.push(StepTaken { step, cycle, on: MADE, outcome: None, under: Under::default() });
        account.last_notice_on = Some(MADE);
        assert_eq!(self::step(&account, date(2026, 3, 13)), None, "never twice, and B keeps the gap");
        assert_eq!(self::step(&account, date(2026, 3, 16)).as_deref(), Some("reminder"), "then B goes on");
    }

    #[test]
    fn a_new_day_is_confirmed_anew_and_the_same_day_is_not() {
        let mut account = account();
        let cycle = notice(&account, MADE).expect("a notice").takes[0].cycle;
        let step = PROMISE_STEP.into();
        account.items[0].steps.push(StepTaken { step, cycle, on: MADE, outcome: None, under: Under::default() });
        account.items.truncate(1);
        assert_eq!(self::step(&account, date(2026, 3, 16)), None);
        account.promises[0] = promised(&["A"], 100, date(2026, 3, 27));
        assert_eq!(self::step(&account, date(2026, 3, 16)).as_deref(), Some(PROMISE_STEP));
    }

    #[test]
    fn it_waits_for_a_business_day_and_the_gap_and_lapses() {
        let mut account = account();
        account.items.truncate(1);
        account.promises[0].made_on = date(2026, 3, 14);
        assert_eq!(step(&account, date(2026, 3, 14)), None, "a Saturday");
        assert_eq!(step(&account, date(2026, 3, 16)).as_deref(), Some(PROMISE_STEP));
        account.last_notice_on = Some(date(2026, 3, 14));
        assert_eq!(step(&account, date(2026, 3, 16)), None, "the gap");
        assert_eq!(step(&account, date(2026, 3, 17)).as_deref(), Some(PROMISE_STEP));
        account.last_notice_on = None;
        assert_eq!(step(&account, date(2026, 3, 20)).as_deref(), Some(PROMISE_STEP), "on the day itself");
        account.promises[0].promised_on = date(2026, 4, 10);
        account.promises[0].counts_until = date(2026, 4, 10);
        assert_eq!(step(&account, date(2026, 3, 24)).as_deref(), Some(PROMISE_STEP), "the tenth day");
        assert_eq!(step(&account, date(2026, 3, 25)), None, "too late to say it back");
    }

    #[test]
    fn no_letter_where_nothing_rests_nobody_is_reached_or_a_person_pauses() {
        let with = |change: &dyn Fn(&mut AccountView)| {
            let mut account = account();
            account.items.truncate(1);
            change(&mut account);
            step(&account, MADE)
        };
        assert_eq!(with(&|_| {}).as_deref(), Some(PROMISE_STEP));
        assert_eq!(with(&|account| account.promises[0].kind = PromiseKind::Intention), None);
        let kept = with(&|account| account.promises[0].amount_minor = 0);
        assert_eq!(kept.as_deref(), Some("reminder"), "it was kept: what is still open is asked for");
        assert_eq!(with(&|account| account.items.clear()), None, "all is paid");
        let mut unreached = account();
        unreached.items.truncate(1);
        (unreached.contacts, unreached.address) = (Vec::new(), crate::account::Address::default());
        let plan = plan(&unreached, MADE);
        assert!(plan.actions.is_empty() && plan.items[0].reasons.contains(&Reason::ContactMissing), "{plan:?}");
    }

    #[test]
    fn what_a_conversation_agreed_is_told_by_its_own_letter() {
        let mut account = account();
        account.items.truncate(1);
        let talk = Conversation { on: MADE, with: None, agreed: "x".into(), pay_on: None, is_confirmed: false };
        account.last_conversation = Some(talk);
        assert_eq!(step(&account, MADE), None, "it goes on the next working day");
        let letter = notice(&account, date(2026, 3, 13)).expect("a letter");
        assert_eq!(letter.step.as_str(), "confirmation");
        let under = Under::default();
        let taken =
            StepTaken { step: "confirmation".into(), cycle: letter.takes[0].cycle, on: MADE, outcome: None, under };
        account.items[0].steps.push(taken);
        assert_eq!(step(&account, date(2026, 3, 16)), None, "that letter said it");
    }
}
