//! A customer's next months under a policy, on a copy: what each day's run would do, with money coming as it is foreseen.
//!
//! Requirement R4.2: how far to go is chosen with open eyes. Decides how what is done changes the copy: a notice counts as sent and a task
//! as done with its usual outcome on its day, a hold begins and ends by its own rule, money settles what it is foreseen for, a promise is
//! judged on its last day. What is asked each day is `plan_day`'s, the same function by which runs decide, so a simulation cannot differ from
//! them in what the policy means. `dice` says when money comes where nobody knows it.
//!
//! What it leaves out, because nobody knows it: invoices, promises, disputes and payments back that are still to come; and that a notice
//! makes somebody pay sooner, for which a book holds no proof. Charges are told by whoever watches, and are not items of the copy.

use alloc::string::{String, ToString};

use jiff::civil::Date;

use crate::calendar::Calendar;
use crate::code::Refusal;
use crate::correction::{self, CORRECTION_STEP};
use crate::days::after;
use crate::id::{CountingIds, HoldId, ItemId};
use crate::limitation::ClaimLaws;
use crate::money::Money;
use crate::outcome::Outcome;
use crate::plan::{AccountPlan, Action, ActionKind, Day, Governed, plan_day, policy_for};
use crate::policy::{Channel, Part, Policies, Policy};
use crate::promise::{self, BROKEN_STEP, LastDay, Spoken};
use crate::standing;
use crate::view::{AccountView, BrokenPromise, Conversation, Hold, ItemView, LiftRule, StepTaken};

mod dice;

pub use dice::Dice;

/// What holds for every customer of a simulation.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// Decide what is done: the one that is tried, and older ones on which customers in the middle stay.
    pub policies: &'a Policies,
    /// The creditor's business days.
    pub calendar: &'a Calendar,
    /// A missing contact is a question, as in a live book.
    pub live: bool,
    /// Languages in which there are letters (ISO 639-1).
    pub languages: &'a [&'a str],
    /// By which laws claims lapse.
    pub laws: ClaimLaws<'a>,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

/// Something that comes to a customer's item from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// The day; what comes before the first day counts on that.
    pub on: Date,
    /// Which item.
    pub item: ItemId,
    /// What comes.
    pub what: What,
}

/// What comes to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Money: so many minor units, never more than is open counts.
    Received(i64),
    /// It becomes less without money, as by a credit note; a credit is used up. Minor units, never more than is open.
    Lowered(i64),
    /// So many minor units of it are contested from now on; none ends that.
    Contested(i64),
    /// So many minor units of it are promised by a day, by the policy's rules.
    Promised(i64, Date),
}

/// Who watches a simulation, and answers the telephone.
pub trait Watch {
    /// A day on which something is done, before it is: the customer as it stands, the policy that decides for it, and the plan.
    fn does(&mut self, on: Date, view: &AccountView, policy: &Policy, plan: &AccountPlan);

    /// An item becomes less, by money or without: the item before, and by how many minor units.
    fn settles(&mut self, on: Date, item: &ItemView, what: What, minor: i64);

    /// Somebody is reached at a call or a visit on a day.
    fn is_reached(&mut self, on: Date) -> bool;

    /// A rule stands against what came: nothing came.
    fn refuses(&mut self, _on: Date, _refusal: Refusal) {}
}

/// Lets a customer live through the days. `events` stand in the order of their days.
pub fn simulate(view: &mut AccountView, events: &[Event], scene: &Scene<'_>, watch: &mut impl Watch) {
    let mut events = events.iter().peekable();
    let (mut on, mut look_on) = (scene.from, Some(scene.from));
    while on <= scene.until && !view.items.is_empty() {
        judge_promises(view, on);
        let mut came = false;
        while let Some(event) = events.next_if(|event| event.on <= on) {
            came |= take_event(view, *event, on, scene, watch);
        }
        if came {
            lift_by_rule(view, on);
            look_on = Some(on);
        }
        if look_on.is_some_and(|look| look <= on) {
            let Scene { calendar, live, languages, laws, .. } = *scene;
            let day = Day { on, calendar, live, languages, laws };
            let governed = policy_for(scene.policies, view, on);
            let plan = plan_day(view, governed.policy, &day);
            if !plan.actions.is_empty() {
                watch.does(on, view, governed.policy, &plan);
                take(view, &plan.actions, &governed, on, watch);
            }
            look_on = plan.next_look_on.map(|look| look.max(after(on, 1)));
        }
        let Some(next) = look_on.into_iter().chain(events.peek().map(|event| event.on)).min() else { return };
        on = next;
    }
}

/// A promise whose last day has passed is awaited no more; one that could have been kept and costs the credit is broken (R2.11).
fn judge_promises(view: &mut AccountView, on: Date) {
    if view.promises.iter().all(|promise| on <= promise.counts_until) {
        return;
    }
    let (awaited, over) = core::mem::take(&mut view.promises).into_iter().partition(|one| on <= one.counts_until);
    view.promises = awaited;
    for promise in over {
        let last_day = LastDay::of(&promise, [&*view], &[]);
        if promise.cash_only && !last_day.is_settled(&promise) && last_day.could_ask(&promise) {
            view.broken.push(BrokenPromise { promise, is_answered: false });
        }
    }
}

/// Books what comes; `false` when nothing of the item is open any more, or a rule stands against it.
fn take_event(view: &mut AccountView, event: Event, on: Date, scene: &Scene<'_>, watch: &mut impl Watch) -> bool {
    let Some(at) = view.items.iter().position(|item| item.id == event.item) else { return false };
    match event.what {
        What::Received(minor) | What::Lowered(minor) => settle(view, at, minor, event.what, (on, watch)),
        What::Contested(minor) => {
            let item = &mut view.items[at];
            item.disputed_minor = minor.clamp(0, item.open_minor.max(0));
            true
        }
        What::Promised(minor, by) => promise(view, at, (minor, by), on, scene, watch),
    }
}

/// An item becomes less. What is received is taken off what was promised of it.
fn settle(view: &mut AccountView, at: usize, minor: i64, what: What, (on, watch): (Date, &mut impl Watch)) -> bool {
    let item = &mut view.items[at];
    let is_money = matches!(what, What::Received(_));
    let most = if is_money { item.open_minor } else { item.open_minor.saturating_abs() };
    let minor = minor.min(most);
    if minor <= 0 {
        return false;
    }
    watch.settles(on, item, what, minor);
    item.open_minor -= if item.open_minor < 0 { -minor } else { minor };
    item.disputed_minor = item.disputed_minor.min(item.open_minor.max(0));
    if is_money {
        let (item, currency) = (&view.items[at], view.items[at].currency);
        let mut rest = minor;
        for promise in view.promises.iter_mut().filter(|own| own.currency == currency && own.is_about(item)) {
            let part = rest.min(promise.amount_minor);
            promise.amount_minor -= part;
            rest -= part;
        }
        view.promises.retain(|promise| promise.amount_minor > 0);
    }
    if view.items[at].open_minor == 0 {
        view.items.remove(at);
    }
    true
}

fn promise(
    view: &mut AccountView,
    at: usize,
    (minor, promised_on): (i64, Date),
    on: Date,
    scene: &Scene<'_>,
    watch: &mut impl Watch,
) -> bool {
    let item = &view.items[at];
    let amount = Money { minor, currency: item.currency };
    let spoken =
        Spoken { items: alloc::vec![item.id], amount, sends: false, promised_on, made_on: on, by: None, via: None };
    let mut ids = CountingIds(u128::try_from(view.promises.len()).unwrap_or_default());
    match promise::make(view, spoken, &scene.policies.live().promises, scene.calendar, &mut ids) {
        Ok(made) => {
            view.promises.retain(|old| !promise::is_replaced(old, &made));
            view.promises.push(made);
            true
        }
        Err(refusal) => {
            watch.refuses(on, refusal);
            false
        }
    }
}

fn lift_by_rule(view: &mut AccountView, on: Date) {
    let mut holds = core::mem::take(&mut view.holds);
    holds.retain(|hold| !hold.covers(on) || !standing::is_met(hold, view, on));
    view.holds = holds;
}

/// What is done of a plan comes to be in the copy.
fn take(view: &mut AccountView, actions: &[Action], governed: &Governed<'_>, on: Date, watch: &mut impl Watch) {
    let policy = governed.policy;
    for action in actions {
        let outcome = match action.kind {
            ActionKind::Task | ActionKind::Internal => Some(outcome(view, action, policy, on, watch)),
            ActionKind::Notice | ActionKind::Hold | ActionKind::Charge => None,
        };
        match action.kind {
            ActionKind::Notice => {
                let is_statement = policy.find(&action.step).is_some_and(|(_, step)| step.part == Part::Monthly);
                if action.step == CORRECTION_STEP
                    && let Some(told) = correction::next(view).map(|one| one.notice)
                {
                    view.corrections.retain(|one| one.notice != told);
                }
                view.contacts_made.notices_on.push(on);
                *(if is_statement { &mut view.last_statement_on } else { &mut view.last_notice_on }) = Some(on);
            }
            ActionKind::Hold => place(view, action, policy, on),
            ActionKind::Task | ActionKind::Internal | ActionKind::Charge => {}
        }
        for take in &action.takes {
            let (step, cycle, outcome) = (take.step.to_string(), take.cycle, outcome.clone());
            view.items[take.item].steps.push(StepTaken { step, cycle, on, outcome, under: governed.under() });
        }
    }
}

/// What comes of a task: the usual outcome, or that nobody was reached.
fn outcome(view: &mut AccountView, action: &Action, policy: &Policy, on: Date, watch: &mut impl Watch) -> String {
    let outcomes = policy.outcomes_of(&action.step);
    if action.kind == ActionKind::Task && matches!(action.channel, Channel::Phone | Channel::Visit) {
        if !watch.is_reached(on) {
            return Outcome::NoAnswer.code().to_string();
        }
        view.last_conversation =
            Some(Conversation { on, with: None, agreed: String::new(), pay_on: None, is_confirmed: false });
    }
    outcomes.first().copied().unwrap_or_default().to_string()
}

fn place(view: &mut AccountView, action: &Action, policy: &Policy, on: Date) {
    let Some(kind) = action.hold else { return };
    let promise = view.broken.iter().find(|broken| *action.step == *BROKEN_STEP && broken.asks_cash_only(view));
    let promise = promise.map(|broken| broken.promise.id);
    let stands = |hold: &Hold| {
        let is_whole = hold.item.is_none() && hold.kind == kind && hold.covers(on);
        is_whole && action.takes.iter().all(|take| standing::stands_for(hold, view.items[take.item].due_on))
    };
    if promise.is_none() && view.holds.iter().any(stands) {
        return;
    }
    let lifts = if promise.is_some() { LiftRule::AllPaid } else { policy.holds.of(kind) };
    let id = HoldId(u128::try_from(view.holds.len()).unwrap_or(u128::MAX));
    let (account, reason) = (view.account, Hold::reason_of_step(&action.step));
    view.holds.push(Hold {
        id,
        account,
        kind,
        from_on: on,
        until_on: None,
        reason,
        lifts,
        item: None,
        promise,
        because: None,
    });
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::days::between;
    use crate::plan::tests::{item, policy, view};

    /// Writes down what is done.
    #[derive(Default)]
    struct Diary {
        lines: Vec<String>,
        received: i64,
        answers: bool,
        refused: usize,
    }

    impl Watch for Diary {
        fn does(&mut self, on: Date, view: &AccountView, _: &Policy, plan: &AccountPlan) {
            assert!(view.items.iter().all(|item| item.open_minor != 0), "what is settled is gone");
            for action in &plan.actions {
                self.lines.push(std::format!("{} {}", on.strftime("%m-%d"), action.step));
            }
        }

        fn settles(&mut self, _: Date, _: &ItemView, what: What, minor: i64) {
            self.received += if matches!(what, What::Received(_)) { minor } else { 0 };
        }

        fn is_reached(&mut self, _: Date) -> bool {
            self.answers
        }

        fn refuses(&mut self, _: Date, _: Refusal) {
            self.refused += 1;
        }
    }

    const DUE: Date = date(2026, 3, 3);

    /// Nothing was ever sent to it.
    fn fresh(items: Vec<crate::view::ItemView>) -> AccountView {
        AccountView { last_statement_on: None, ..view(items) }
    }

    fn live(events: &[Event], until: Date, answers: bool) -> (Diary, AccountView) {
        let (policies, calendar) = (Policies::only(policy()), Calendar::for_country("NL"));
        let from = date(2026, 2, 24);
        let scene = Scene {
            policies: &policies,
            calendar: &calendar,
            live: true,
            languages: &["en"],
            laws: ClaimLaws::UNKNOWN,
            from,
            until,
        };
        let mut account = fresh(vec![item("A", DUE, 100)]);
        let mut diary = Diary { answers, ..Diary::default() };
        simulate(&mut account, events, &scene, &mut diary);
        (diary, account)
    }

    fn comes(on: Date, what: What) -> Event {
        Event { on, item: item("A", DUE, 100).id, what }
    }

    fn pays(on: Date, minor: i64) -> Event {
        comes(on, What::Received(minor))
    }

    #[test]
    fn nobody_pays_and_nobody_answers() {
        let (diary, account) = live(&[], date(2026, 4, 3), false);
        // 28 February is a Saturday; the gap moves the reminder, and a statement never delays a late step.
        let expected = [
            "02-24 courtesy",
            "03-02 due-soon",
            "03-05 reminder",
            "03-09 past-due",
            "03-10 call-1",
            "03-11 tell-sales",
            "03-11 credit-hold",
            "04-02 second-notice",
        ];
        assert_eq!(diary.lines, expected);
        assert_eq!((account.holds.len(), diary.received), (1, 0));
    }

    #[test]
    fn money_ends_what_is_done_and_what_is_held() {
        let (diary, account) =
            live(&[pays(date(2026, 3, 12), 40), pays(date(2026, 3, 16), 80)], date(2026, 4, 3), false);
        assert_eq!(diary.lines.last().map(String::as_str), Some("03-11 credit-hold"));
        assert_eq!((diary.received, account.items.len(), account.holds.len()), (100, 0, 0), "no more than was open");
    }

    #[test]
    fn who_is_reached_is_written_to() {
        let (diary, _) = live(&[], date(2026, 3, 20), true);
        assert!(diary.lines.contains(&"03-12 confirmation".into()), "{:?}", diary.lines);
    }

    #[test]
    fn what_is_contested_rests_and_what_becomes_less_is_no_money() {
        let until = date(2026, 3, 20);
        let whole = [comes(date(2026, 3, 4), What::Contested(100)), comes(date(2026, 3, 16), What::Contested(0))];
        let (diary, _) = live(&whole, until, false);
        let late: Vec<&str> = diary.lines.iter().map(String::as_str).skip(2).collect();
        assert_eq!(late, ["03-16 reminder", "03-19 past-due"], "the steps go on where they stood");
        let (diary, account) = live(&[comes(date(2026, 3, 4), What::Lowered(100))], until, false);
        assert_eq!((diary.lines.len(), diary.received, account.items.len()), (2, 0, 0));
    }

    #[test]
    fn a_promise_rests_until_its_day_and_costs_the_credit_when_it_is_broken() {
        let promised = comes(date(2026, 3, 6), What::Promised(100, date(2026, 3, 13)));
        let kept = live(&[promised, pays(date(2026, 3, 13), 100)], date(2026, 3, 20), false);
        assert_eq!(kept.0.lines.last().map(String::as_str), Some("03-05 reminder"));
        let (diary, account) = live(&[promised], date(2026, 3, 17), false);
        let after = |day: &str| diary.lines.iter().filter(|line| line.as_str() > day).map(String::as_str).collect();
        let (all, holds): (Vec<&str>, usize) = (after("03-06"), account.holds.len());
        assert_eq!((all[0], all[1], holds), ("03-14 broken-promise", "03-16 past-due", 1), "{all:?}");
        let in_part = live(&[promised, pays(date(2026, 3, 10), 60)], date(2026, 3, 12), false);
        assert_eq!(in_part.1.promises.first().map(|promise| promise.amount_minor), Some(40));
    }

    #[test]
    fn a_promise_that_no_policy_takes_is_none() {
        let far = comes(date(2026, 3, 6), What::Promised(100, date(2027, 3, 13)));
        let (diary, account) = live(&[far], date(2026, 3, 12), false);
        assert_eq!((account.promises.len(), diary.refused), (0, 1));
    }

    proptest! {
        /// Looking only on the days that the plan names finds what looking each day finds.
        #[test]
        fn no_day_is_missed(
            due in 0_i32..40, paid in proptest::option::of((0_i32..90, 1_i64..150)), answers in any::<bool>(), second in 0_i32..60,
        ) {
            let (policies, calendar) = (Policies::only(policy()), Calendar::for_country("NL"));
            let (from, until) = (date(2026, 2, 2), date(2026, 5, 29));
            let items = || vec![item("A", after(from, due), 100), item("B", after(from, second), 50)];
            let event = |(days, minor)| Event { on: after(from, days), item: items()[0].id, what: What::Received(minor) };
            let events: Vec<Event> = paid.map(event).into_iter().collect();
            let scene = |from, until| Scene { policies: &policies, calendar: &calendar, live: true, languages: &["en"], laws: ClaimLaws::UNKNOWN, from, until };
            let (mut whole, mut daily) = (fresh(items()), fresh(items()));
            let (mut jumps, mut steps) = (Diary { answers, ..Diary::default() }, Diary { answers, ..Diary::default() });
            simulate(&mut whole, &events, &scene(from, until), &mut jumps);
            for days in 0..=between(from, until) {
                let on = after(from, days);
                let today: Vec<Event> = events.iter().copied().filter(|event| event.on == on).collect();
                simulate(&mut daily, &today, &scene(on, on), &mut steps);
            }
            prop_assert_eq!(jumps.lines, steps.lines);
            prop_assert_eq!(jumps.received, steps.received);
            prop_assert_eq!(whole.items.len(), daily.items.len());
        }
    }
}
