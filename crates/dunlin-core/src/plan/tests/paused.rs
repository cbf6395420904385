//! Items that rest by a pause of their own: what of the others goes on, and what a credit and a promise are for meanwhile.

use jiff::civil::date;

use super::*;
use crate::charge::ChargeBasis;
use crate::view::ChargeOf;

/// A pause of one item, without an end.
fn resting(item: &ItemView) -> Hold {
    Hold {
        id: HoldId(1),
        account: AccountId(7),
        kind: HoldKind::Pause,
        from_on: DUE,
        until_on: None,
        reason: "the goods come back".into(),
        lifts: LiftRule::ByPerson,
        item: Some((item.id, item.number.clone())),
        promise: None,
        because: None,
    }
}

#[test]
fn a_credit_is_set_against_what_is_asked_for_and_not_against_what_rests() {
    let on = date(2026, 3, 4);
    let with = |credit: i64| {
        let mut view = view(std::vec![item("A", DUE, 1_000), item("B", DUE, 100), item("C", DUE, -credit)]);
        view.holds.push(resting(&view.items[0]));
        let planned = plan(&view, on, false);
        planned.actions.iter().any(|action| action.kind == ActionKind::Notice)
    };
    assert!(with(99), "something is left to pay");
    assert!(!with(100), "nothing is left to pay");
    assert!(!with(500), "nor is less than nothing");
}

#[test]
fn a_promise_is_kept_for_what_would_be_chased_before_what_rests() {
    let on = date(2026, 3, 4);
    let mut view = view(std::vec![item("A", date(2026, 2, 3), 100), item("B", DUE, 100)]);
    view.holds.push(resting(&view.items[0]));
    view.promises.push(promised_to_pay(100, DUE, date(2026, 3, 9)));
    check(&view, on, "wont [] wont - item.paused | wont - item.promised");
}

#[test]
fn what_rests_keeps_no_charge_and_no_step_of_others_back() {
    let on = date(2026, 3, 4);
    let mut view = view(std::vec![item("A", DUE, 100), item("F", DUE, 40)]);
    view.items[1].kind = ItemKind::Charge;
    let beside = plan(&view, on, false).items[1].reasons.clone();
    assert!(beside.contains(&Reason::ListedInNotice), "{beside:?}");
    view.holds.push(resting(&view.items[0]));
    let alone = plan(&view, on, false);
    assert_eq!(alone.items[1].decision.code(), "will_do", "{}", shown(&alone));
}

#[test]
fn an_item_under_a_pause_of_its_own_rests_with_its_charges_and_the_others_go_on() {
    let on = date(2026, 3, 4);
    let mut view = view(std::vec![item("A", DUE, 100), item("B", DUE, 200), item("C", DUE, 40)]);
    let (a, c) = (view.items[0].id, 2);
    view.items[c].kind = ItemKind::Charge;
    view.items[c].charge = Some(ChargeOf { item: a, basis: ChargeBasis::Interest });
    view.holds.push(Hold {
        id: HoldId(1),
        account: AccountId(7),
        kind: HoldKind::Pause,
        from_on: on,
        until_on: Some(date(2026, 3, 9)),
        reason: "the goods come back".into(),
        lifts: LiftRule::ByPerson,
        item: Some((a, "A".into())),
        promise: None,
        because: None,
    });
    check(&view, on, "will_do [reminder:email] wont - item.paused | will_do reminder step.due | wont - item.paused");
    let planned = plan(&view, on, false);
    let listed: Vec<bool> = planned.items.iter().map(|item| item.in_notice).collect();
    assert_eq!(listed, [false, true, false], "what rests is not asked for beside the others either");
    assert_eq!(planned.items[0].reasons, [Reason::ItemPaused { until: Some(date(2026, 3, 9)) }]);
    let alone = AccountView { items: std::vec![view.items[0].clone()], ..view.clone() };
    assert_eq!(plan(&alone, on, false).next_look_on, Some(date(2026, 3, 10)), "the day after its last");
    check(&alone, date(2026, 3, 9), "wont [] wont - item.paused");
    check(&alone, date(2026, 3, 10), "will_do [reminder:email] will_do reminder step.caught_up");
}

#[test]
fn limits_of_contact_hold_calls_and_notices_back_and_say_until_when() {
    use crate::contact::{CallMade, ContactRow, ContactRules};
    let on = date(2026, 3, 11);
    let mut view = view(std::vec![item("A", DUE, 100)]);
    view.items[0].steps = std::vec![taken("reminder", date(2026, 3, 3)), taken("past-due", date(2026, 3, 9))];
    view.last_notice_on = Some(date(2026, 3, 9));
    let mut policy = policy();
    let calendar = crate::calendar::Calendar::for_country("NL");
    let day =
        Day { on, calendar: &calendar, live: false, languages: &["en"], laws: crate::limitation::ClaimLaws::UNKNOWN };
    let calls = |policy: &Policy, view: &AccountView| {
        plan_day(view, policy, &day).actions.iter().any(|one| &*one.step == "call-1")
    };
    assert!(calls(&policy, &view), "no limit");
    let rules = ContactRules { quiet_days: Some(7), notices: Some(1), ..ContactRules::default() };
    policy.contact = std::vec![ContactRow { country: None, kind: None, rules }];
    assert!(calls(&policy, &view), "nobody was spoken with");
    view.contacts_made.calls = std::vec![CallMade { on: date(2026, 3, 6), item: None, is_conversation: true }];
    let quiet = plan_day(&view, &policy, &day);
    assert!(!quiet.actions.iter().any(|one| &*one.step == "call-1"));
    assert!(quiet.items[0].reasons.iter().any(|reason| reason.code() == "contact.quiet"));
    assert_eq!(quiet.next_look_on, Some(date(2026, 3, 12)), "the hold that comes next is looked for each day");
    let later = Day { on: date(2026, 3, 13), ..day };
    assert!(plan_day(&view, &policy, &later).actions.iter().any(|one| &*one.step == "call-1"));
    let mut fresh = super::view(std::vec![item("B", DUE, 100)]);
    fresh.contacts_made.notices_on = std::vec![date(2026, 2, 20)];
    let waits = plan_day(&fresh, &policy, &day);
    assert!(waits.actions.is_empty());
    let reason = &waits.items[0].reasons[0];
    assert_eq!((reason.code(), reason.until()), ("contact.notices", Some(date(2026, 3, 22))));
}
