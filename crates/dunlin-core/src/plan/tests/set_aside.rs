//! What is set aside: items of a plan, and disputes with their end.

use std::vec;

use super::*;
use crate::days::day_number;
use crate::id::PlanId;
use crate::instalment_plan::{CoveredItem, DefaultRule, InstalmentPlan, Part as Payment, Payday, PlanView};
use crate::view::{ChargeOf, DisputeMarks};

const DUE: Date = date(2026, 3, 2);

/// A conversation in which somebody was reached.
pub(super) fn held(on: Date) -> Conversation {
    Conversation { on, with: None, agreed: String::new(), pay_on: None, is_confirmed: false }
}

/// A promise about the account, which rests by it.
pub(super) fn promised_to_pay(amount_minor: i64, made_on: Date, promised_on: Date) -> Promise {
    Promise {
        id: PromiseId(1),
        account: AccountId(7),
        items: Vec::new(),
        kind: PromiseKind::Pay,
        amount_minor,
        currency: Currency::EUR,
        made_on,
        promised_on,
        counts_until: promised_on,
        tolerance_minor: 0,
        rests: true,
        cash_only: true,
        by: None,
        via: None,
    }
}

#[test]
fn a_conversation_that_a_person_confirmed_is_not_confirmed_again() {
    let confirms = |is_confirmed: bool| {
        let mut account = view(vec![item("F-1", DUE, 200)]);
        account.last_conversation = Some(Conversation { is_confirmed, ..held(date(2026, 3, 13)) });
        acts(&account, date(2026, 3, 16)).contains(&"confirmation".to_string())
    };
    assert!(confirms(false), "on the next working day");
    assert!(!confirms(true));
}

/// The small policy with steps for parts of plans and for disputes.
fn with_steps() -> Policy {
    let email = || notice(Channel::Email);
    let tell = || Act::Tell { role: "collector".into() };
    let mut policy = policy();
    let late = policy.steps.iter().position(|step| step.part == Part::Late).expect("late steps");
    let steps = [
        step("answer-overdue", Part::Dispute, Anchor::AnswerDue(1), tell()),
        step("not-justified", Part::Dispute, Anchor::NotJustified { days: 0, working: false }, email()),
        step("part-soon", Part::Plan, Anchor::PlanPart(-3), email()),
        step("part-missed", Part::Plan, Anchor::PlanPart(1), email()),
        step("plan-failed", Part::Plan, Anchor::PlanFailed(0), tell()),
    ];
    policy.steps.splice(late..late, steps);
    policy
}

/// A plan over three items, in two parts, signed on a day.
fn in_parts(items: &[&ItemView], agreed_on: Option<Date>, missed: usize) -> PlanView {
    let part = |due_on, amount_minor| Payment { due_on, amount_minor };
    let covered = |item: &&ItemView| CoveredItem {
        account: item.account,
        item: item.id,
        number: item.number.clone(),
        amount_minor: item.open_minor,
    };
    PlanView {
        plan: InstalmentPlan {
            id: PlanId(1),
            account: AccountId(7),
            number: "P-1".into(),
            currency: Currency::EUR,
            offered_on: date(2026, 3, 9),
            payday: Payday::Month,
            parts: vec![part(date(2026, 3, 20), 100), part(date(2026, 4, 20), 100)],
            items: items.iter().map(covered).collect(),
            interest_runs: false,
            rule: DefaultRule { grace_days: 5, missed },
        },
        agreed_on,
        ended: None,
        received: Vec::new(),
        contested: Vec::new(),
        taken: Vec::new(),
    }
}

fn account(agreed_on: Option<Date>, missed: usize) -> AccountView {
    let mut covered = item("F-1", DUE, 200);
    covered.steps = vec![taken("reminder", date(2026, 3, 3)), taken("past-due", date(2026, 3, 9))];
    let plan = in_parts(&[&covered], agreed_on, missed);
    let mut account = view(vec![covered]);
    account.plans.push(plan);
    account.last_notice_on = Some(date(2026, 3, 9));
    account
}

fn acts(account: &AccountView, on: Date) -> Vec<String> {
    let policy = with_steps();
    let calendar = crate::calendar::Calendar::for_country("NL");
    let day =
        Day { on, calendar: &calendar, live: false, languages: &["en"], laws: crate::limitation::ClaimLaws::UNKNOWN };
    let plan = plan_day(account, &policy, &day);
    assert_eq!(plan.items.len(), account.items.len());
    assert!(plan.items.iter().all(|item| !item.reasons.is_empty()));
    plan.actions.iter().map(|action| action.step.to_string()).collect()
}

#[test]
fn items_of_a_plan_rest_from_its_day_and_only_its_parts_are_spoken_of() {
    let offered = account(None, 2);
    assert_eq!(acts(&offered, date(2026, 3, 13)), ["call-1", "tell-sales", "credit-hold"], "an offer stops nothing");
    let mut signed = account(Some(date(2026, 3, 12)), 2);
    assert_eq!(acts(&signed, date(2026, 3, 11)), ["call-1", "tell-sales", "credit-hold"], "the day before");
    assert!(acts(&signed, date(2026, 3, 12)).is_empty());
    assert!(acts(&signed, date(2026, 3, 16)).is_empty());
    assert_eq!(acts(&signed, date(2026, 3, 17)), ["part-soon"], "three days before");
    let cycle = day_number(date(2026, 3, 20));
    signed.plans[0].taken.push(StepTaken { cycle, ..taken("part-soon", date(2026, 3, 17)) });
    assert!(acts(&signed, date(2026, 3, 18)).is_empty(), "once for each part");
    assert!(acts(&signed, date(2026, 3, 25)).is_empty(), "the last day of grace");
    assert_eq!(acts(&signed, date(2026, 3, 26)), ["part-missed"]);
    signed.plans[0].received = vec![(date(2026, 3, 20), 100)];
    signed.items[0].open_minor = 100;
    assert!(acts(&signed, date(2026, 3, 26)).is_empty(), "it came");
    assert_eq!(acts(&signed, date(2026, 4, 17)), ["part-soon"], "the next part");
}

#[test]
fn a_part_that_is_contested_promised_or_in_hand_is_not_asked_for() {
    let missed = date(2026, 3, 26);
    let signed = account(Some(date(2026, 3, 12)), 2);
    assert_eq!(acts(&signed, missed), ["part-missed"]);
    let mut contested = signed.clone();
    contested.plans[0].contested = vec![(date(2026, 3, 16), 200)];
    contested.items[0].disputed_minor = 200;
    assert!(acts(&contested, missed).is_empty(), "all of it");
    contested.plans[0].contested = vec![(date(2026, 3, 16), 100)];
    assert_eq!(acts(&contested, missed), ["part-missed"], "the rest goes on, and the last part waits");
    assert_eq!(contested.plans[0].failed_on(date(2026, 6, 1)), None, "one part was missed, and the last rests");
    contested.plans[0].contested.push((date(2026, 6, 1), 0));
    assert_eq!(contested.plans[0].failed_on(date(2026, 6, 1)), Some(date(2026, 6, 1)), "it was not justified");
    let mut promised = signed.clone();
    promised.promises = vec![promised_to_pay(100, date(2026, 3, 25), date(2026, 3, 30))];
    assert!(acts(&promised, missed).is_empty());
    promised.promises[0].amount_minor = 99;
    assert_eq!(acts(&promised, missed), ["part-missed"], "less than the part");
    let mut in_hand = signed.clone();
    in_hand.items.push(item("OA-1", DUE, -100));
    assert!(acts(&in_hand, missed).is_empty());
    in_hand.items.push(item("F-2", date(2026, 3, 20), 50));
    in_hand.items[2].steps = vec![taken("reminder", date(2026, 3, 24))];
    assert_eq!(acts(&in_hand, missed), ["part-missed"], "what else is late takes half of it");
    let mut sent = signed;
    sent.items[0].said_sent_until = Some(date(2026, 3, 27));
    assert!(acts(&sent, missed).is_empty());
}

#[test]
fn what_was_said_of_a_part_is_not_said_again_when_the_item_that_bore_it_is_paid() {
    let (first, second) = (item("F-1", DUE, 80), item("F-2", DUE, 120));
    let plan = in_parts(&[&first, &second], Some(date(2026, 3, 12)), 2);
    let mut signed = view(vec![first, second]);
    signed.plans.push(plan);
    assert_eq!(acts(&signed, date(2026, 3, 17)), ["part-soon"]);
    let cycle = day_number(date(2026, 3, 20));
    signed.plans[0].taken.push(StepTaken { cycle, ..taken("part-soon", date(2026, 3, 17)) });
    signed.plans[0].received = vec![(date(2026, 3, 18), 80)];
    signed.items.remove(0);
    assert!(acts(&signed, date(2026, 3, 18)).is_empty(), "20 of the part are open, and they know it");
}

#[test]
fn why_nothing_is_asked_names_the_plan_and_its_next_part() {
    let policy = with_steps();
    let calendar = crate::calendar::Calendar::for_country("NL");
    let day = Day {
        on: date(2026, 3, 13),
        calendar: &calendar,
        live: false,
        languages: &["en"],
        laws: crate::limitation::ClaimLaws::UNKNOWN,
    };
    let plan = plan_day(&account(Some(date(2026, 3, 12)), 2), &policy, &day);
    assert_eq!(plan.items[0].reasons, [Reason::InPlan { plan: "P-1".into(), until: date(2026, 3, 20) }]);
    assert_eq!(plan.items[0].claim, Claim { planned_minor: 200, ..Claim::default() });
    assert_eq!(plan.next_look_on, Some(date(2026, 3, 17)), "the message about the next part");
}

#[test]
fn a_plan_that_failed_is_told_once_and_the_steps_go_on_where_they_stood() {
    let mut failed = account(Some(date(2026, 3, 12)), 1);
    assert!(acts(&failed, date(2026, 3, 25)).is_empty());
    let on = date(2026, 3, 26);
    assert_eq!(acts(&failed, on), ["call-1", "plan-failed", "tell-sales", "credit-hold"], "no step twice, none missed");
    let cycle = day_number(on);
    failed.plans[0].taken.push(StepTaken { cycle, ..taken("plan-failed", on) });
    failed.items[0].steps.push(taken("call-1", on));
    failed.items[0].steps.push(taken("tell-sales", on));
    failed.items[0].steps.push(taken("credit-hold", on));
    assert!(acts(&failed, date(2026, 3, 27)).is_empty());
    assert_eq!(acts(&failed, date(2026, 4, 1)), ["second-notice"], "due + 30");
}

#[test]
fn a_charge_on_an_item_of_a_plan_rests_with_it() {
    let mut kept = account(Some(date(2026, 3, 12)), 2);
    let mut charge = item("L-1", date(2026, 3, 10), 12);
    charge.kind = ItemKind::Charge;
    charge.charge = Some(ChargeOf { item: kept.items[0].id, basis: crate::charge::ChargeBasis::Interest });
    kept.items.push(charge);
    assert!(acts(&kept, date(2026, 3, 13)).is_empty());
    kept.plans.clear();
    assert!(!acts(&kept, date(2026, 3, 13)).is_empty());
}

#[test]
fn another_item_of_the_customer_is_chased_and_its_notice_leaves_the_plan_out() {
    let mut kept = account(Some(date(2026, 3, 12)), 2);
    kept.items.push(item("F-2", date(2026, 3, 12), 50));
    let policy = with_steps();
    let calendar = crate::calendar::Calendar::for_country("NL");
    let day = Day {
        on: date(2026, 3, 13),
        calendar: &calendar,
        live: false,
        languages: &["en"],
        laws: crate::limitation::ClaimLaws::UNKNOWN,
    };
    let plan = plan_day(&kept, &policy, &day);
    let listed: Vec<bool> = plan.items.iter().map(|item| item.in_notice).collect();
    assert_eq!(listed, [false, true]);
    let steps: Vec<&str> = plan.actions.iter().map(|action| action.step.as_str()).collect();
    assert_eq!(steps, ["reminder"]);
}

#[test]
fn interest_runs_on_or_stands_still_as_the_plan_says() {
    let mut kept = account(Some(date(2026, 3, 12)), 2);
    let calendar = crate::calendar::Calendar::for_country("NL");
    let mut policy = with_steps();
    policy.charges = crate::policy::Charges { lump_sum: true, ..crate::policy::Charges::NONE };
    let call = policy.steps.iter().position(|step| step.id == "call-1").expect("a call");
    policy.steps.insert(call, step("late-charges", Part::Late, Anchor::Due(6), Act::Charge));
    let on = |account: &AccountView, on| {
        let day = Day {
            on,
            calendar: &calendar,
            live: false,
            languages: &["en"],
            laws: crate::limitation::ClaimLaws::UNKNOWN,
        };
        let plan = plan_day(account, &policy, &day);
        let steps: Vec<String> = plan.actions.iter().map(|action| action.step.to_string()).collect();
        (steps, charged_items(account, &policy, &plan).len())
    };
    assert_eq!(on(&kept, date(2026, 3, 13)), (vec![], 0), "it stands still");
    kept.plans[0].plan.interest_runs = true;
    assert_eq!(on(&kept, date(2026, 3, 13)), (vec!["late-charges".into()], 1));
    kept.items[0].steps.push(taken("late-charges", date(2026, 3, 13)));
    assert_eq!(on(&kept, date(2026, 3, 16)), (vec![], 0));
    assert_eq!(on(&kept, date(2026, 3, 17)), (vec!["part-soon".into()], 1), "brought up with the message");
}

#[test]
fn a_pause_stops_the_messages_about_parts_too() {
    let mut paused = account(Some(date(2026, 3, 12)), 2);
    let (kind, lifts) = (HoldKind::Pause, LiftRule::ByPerson);
    let (from_on, until_on, reason) = (date(2026, 3, 13), None, "asked".into());
    paused.holds.push(Hold {
        id: HoldId(1),
        account: AccountId(7),
        kind,
        from_on,
        until_on,
        reason,
        lifts,
        item: None,
        promise: None,
        because: None,
    });
    assert!(acts(&paused, date(2026, 3, 17)).is_empty());
}

#[test]
fn a_dispute_that_was_not_justified_is_said_first_and_the_steps_go_on() {
    let mut owed = view(vec![item("F-1", DUE, 200)]);
    owed.items[0].steps = vec![taken("reminder", date(2026, 3, 3))];
    owed.last_notice_on = Some(date(2026, 3, 3));
    let on = date(2026, 3, 10);
    owed.items[0].dispute = DisputeMarks { not_justified_on: Some(on), ..DisputeMarks::default() };
    let today = acts(&owed, on);
    assert_eq!(today.first().map(String::as_str), Some("not-justified"));
    assert!(!today.iter().any(|step| step == "past-due"), "one notice a day");
    let cycle = day_number(on);
    owed.items[0].steps.push(StepTaken { cycle, ..taken("not-justified", on) });
    owed.last_notice_on = Some(on);
    assert_eq!(acts(&owed, date(2026, 3, 13)).first().map(String::as_str), Some("past-due"), "after the gap");
}

#[test]
fn an_overdue_answer_is_told_once_also_while_all_is_contested() {
    let mut contested = view(vec![item("F-1", DUE, 200)]);
    contested.items[0].disputed_minor = 200;
    let answer_by = Some(date(2026, 3, 16));
    contested.items[0].dispute = DisputeMarks { answer_by, ..DisputeMarks::default() };
    assert!(acts(&contested, date(2026, 3, 16)).is_empty(), "the last day for it");
    assert_eq!(acts(&contested, date(2026, 3, 17)), ["answer-overdue"]);
    let cycle = day_number(date(2026, 3, 16));
    contested.items[0].steps.push(StepTaken { cycle, ..taken("answer-overdue", date(2026, 3, 17)) });
    assert!(acts(&contested, date(2026, 3, 18)).is_empty());
}
