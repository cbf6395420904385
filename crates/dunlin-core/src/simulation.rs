//! A customer's next months under a policy, on a copy: what each day's run would do, with money coming as it is foreseen.
//!
//! Decides how what is done changes the copy: a notice counts as sent and a task as done with its usual outcome on its day, a hold begins
//! and ends by its own rule, money settles what it is foreseen for. What is asked each day is `plan_day`'s, the same function by which runs
//! decide, so a simulation cannot differ from them in what the policy means.
//!
//! What it leaves out, because nobody knows it: invoices, promises, disputes and payments back that are still to come; and that a notice
//! makes somebody pay sooner, for which a book holds no proof. Charges are told by whoever watches, and are not items of the copy.

use alloc::string::{String, ToString};

use jiff::civil::Date;

use crate::calendar::Calendar;
use crate::days::after;
use crate::id::{HoldId, ItemId};
use crate::money::Currency;
use crate::plan::{AccountPlan, Action, ActionKind, Day, plan_day};
use crate::policy::{Channel, Part, Policy};
use crate::promise::BROKEN_STEP;
use crate::standing;
use crate::view::{AccountView, Conversation, Hold, LiftRule, StepTaken};

/// What holds for every customer of a simulation.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// Decides what is done.
    pub policy: &'a Policy,
    /// The creditor's business days.
    pub calendar: &'a Calendar,
    /// A missing contact is a question, as in a live book.
    pub live: bool,
    /// Languages in which there are letters (ISO 639-1).
    pub languages: &'a [&'a str],
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

/// Money that is foreseen for an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Payment {
    /// The day on which it is received; what comes before the first day counts on that.
    pub on: Date,
    /// For which item.
    pub item: ItemId,
    /// How much of it, in minor units; never more than is open counts.
    pub minor: i64,
}

/// Who watches a simulation, and answers the telephone.
pub trait Watch {
    /// A day on which something is done, before it is: the customer as it stands, and the plan.
    fn does(&mut self, on: Date, view: &AccountView, plan: &AccountPlan);

    /// Money is received.
    fn receives(&mut self, on: Date, currency: Currency, minor: i64);

    /// Somebody is reached at a call or a visit on a day.
    fn is_reached(&mut self, on: Date) -> bool;
}

/// Lets a customer live through the days. `payments` stand in the order of their days.
pub fn simulate(view: &mut AccountView, payments: &[Payment], scene: &Scene<'_>, watch: &mut impl Watch) {
    let mut payments = payments.iter().peekable();
    let (mut on, mut look_on) = (scene.from, Some(scene.from));
    while on <= scene.until && !view.items.is_empty() {
        let mut came = false;
        while let Some(payment) = payments.next_if(|payment| payment.on <= on) {
            came |= receive(view, *payment, on, watch);
        }
        if came {
            lift_by_rule(view, on);
            look_on = Some(on);
        }
        if look_on.is_some_and(|look| look <= on) {
            let day = Day { on, calendar: scene.calendar, live: scene.live, languages: scene.languages };
            let plan = plan_day(view, scene.policy, &day);
            if !plan.actions.is_empty() {
                watch.does(on, view, &plan);
                take(view, &plan.actions, scene.policy, on, watch);
            }
            look_on = plan.next_look_on.map(|look| look.max(after(on, 1)));
        }
        let Some(next) = look_on.into_iter().chain(payments.peek().map(|payment| payment.on)).min() else { return };
        on = next;
    }
}

/// Books what is foreseen; `false` when nothing of the item is open any more.
fn receive(view: &mut AccountView, payment: Payment, on: Date, watch: &mut impl Watch) -> bool {
    let Some(at) = view.items.iter().position(|item| item.id == payment.item) else { return false };
    let item = &mut view.items[at];
    let minor = payment.minor.min(item.open_minor);
    if minor <= 0 {
        return false;
    }
    item.open_minor -= minor;
    item.disputed_minor = item.disputed_minor.min(item.open_minor);
    watch.receives(on, item.currency, minor);
    if item.open_minor == 0 {
        view.items.remove(at);
    }
    true
}

fn lift_by_rule(view: &mut AccountView, on: Date) {
    let mut holds = core::mem::take(&mut view.holds);
    holds.retain(|hold| !hold.covers(on) || !standing::is_met(hold, view, on));
    view.holds = holds;
}

/// What is done of a plan comes to be in the copy.
fn take(view: &mut AccountView, actions: &[Action], policy: &Policy, on: Date, watch: &mut impl Watch) {
    for action in actions {
        let outcome = match action.kind {
            ActionKind::Task | ActionKind::Internal => Some(outcome(view, action, policy, on, watch)),
            ActionKind::Notice | ActionKind::Hold | ActionKind::Charge => None,
        };
        match action.kind {
            ActionKind::Notice => {
                let is_statement = policy.find(&action.step).is_some_and(|(_, step)| step.part == Part::Monthly);
                view.contacts_made.notices_on.push(on);
                *(if is_statement { &mut view.last_statement_on } else { &mut view.last_notice_on }) = Some(on);
            }
            ActionKind::Hold => place(view, action, policy, on),
            ActionKind::Task | ActionKind::Internal | ActionKind::Charge => {}
        }
        for take in &action.takes {
            let (step, cycle, outcome) = (take.step.to_string(), take.cycle, outcome.clone());
            view.items[take.item].steps.push(StepTaken { step, cycle, on, outcome });
        }
    }
}

/// What comes of a task: the usual outcome, or that nobody was reached.
fn outcome(view: &mut AccountView, action: &Action, policy: &Policy, on: Date, watch: &mut impl Watch) -> String {
    let outcomes = policy.outcomes_of(&action.step);
    if action.kind == ActionKind::Task && matches!(action.channel, Channel::Phone | Channel::Visit) {
        if !watch.is_reached(on) {
            return outcomes.last().copied().unwrap_or_default().to_string();
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
    view.holds.push(Hold { id, account, kind, from_on: on, until_on: None, reason, lifts, item: None, promise });
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
    }

    impl Watch for Diary {
        fn does(&mut self, on: Date, view: &AccountView, plan: &AccountPlan) {
            assert!(view.items.iter().all(|item| item.open_minor != 0), "what is settled is gone");
            for action in &plan.actions {
                self.lines.push(std::format!("{} {}", on.strftime("%m-%d"), action.step));
            }
        }

        fn receives(&mut self, _: Date, _: Currency, minor: i64) {
            self.received += minor;
        }

        fn is_reached(&mut self, _: Date) -> bool {
            self.answers
        }
    }

    const DUE: Date = date(2026, 3, 3);

    /// Nothing was ever sent to it.
    fn fresh(items: Vec<crate::view::ItemView>) -> AccountView {
        AccountView { last_statement_on: None, ..view(items) }
    }

    fn live(payments: &[Payment], until: Date, answers: bool) -> (Diary, AccountView) {
        let (policy, calendar) = (policy(), Calendar::for_country("NL"));
        let from = date(2026, 2, 24);
        let scene = Scene { policy: &policy, calendar: &calendar, live: true, languages: &["en"], from, until };
        let mut account = fresh(vec![item("A", DUE, 100)]);
        let mut diary = Diary { answers, ..Diary::default() };
        simulate(&mut account, payments, &scene, &mut diary);
        (diary, account)
    }

    fn pays(on: Date, minor: i64) -> Payment {
        Payment { on, item: item("A", DUE, 100).id, minor }
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

    proptest! {
        /// Looking only on the days that the plan names finds what looking each day finds.
        #[test]
        fn no_day_is_missed(
            due in 0_i32..40, paid in proptest::option::of((0_i32..90, 1_i64..150)), answers in any::<bool>(), second in 0_i32..60,
        ) {
            let (policy, calendar) = (policy(), Calendar::for_country("NL"));
            let (from, until) = (date(2026, 2, 2), date(2026, 5, 29));
            let items = || vec![item("A", after(from, due), 100), item("B", after(from, second), 50)];
            let payments: Vec<Payment> =
                paid.map(|(days, minor)| Payment { on: after(from, days), item: items()[0].id, minor }).into_iter().collect();
            let scene = |from, until| Scene { policy: &policy, calendar: &calendar, live: true, languages: &["en"], from, until };
            let (mut whole, mut daily) = (fresh(items()), fresh(items()));
            let (mut jumps, mut steps) = (Diary { answers, ..Diary::default() }, Diary { answers, ..Diary::default() });
            simulate(&mut whole, &payments, &scene(from, until), &mut jumps);
            for days in 0..=between(from, until) {
                let on = after(from, days);
                let today: Vec<Payment> = payments.iter().copied().filter(|payment| payment.on == on).collect();
                simulate(&mut daily, &today, &scene(on, on), &mut steps);
            }
            prop_assert_eq!(jumps.lines, steps.lines);
            prop_assert_eq!(jumps.received, steps.received);
            prop_assert_eq!(whole.items.len(), daily.items.len());
        }
    }
}
