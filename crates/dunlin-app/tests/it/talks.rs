//! A day to pay that was named when something was late, and a conversation that a person confirms in a letter, on both engines.

use dunlin_app::cases::{self, CallPromise, CameOf, TalkInput};
use dunlin_app::customers;
use dunlin_core::change::{Change, EvidenceChange, PromiseChange};
use dunlin_core::conversation::Via;
use dunlin_core::promise::PromiseKind;
use jiff::civil::{Date, date};

use crate::desk::{Desk, desks};

const FRIDAY: Date = date(2026, 11, 27);

fn name_day(desk: &mut Desk, customer: &str) {
    let (came_of, with, via) = (CameOf::PayDate(FRIDAY), Some("Ann Lee"), Via::Mail);
    let input =
        TalkInput { customer, came_of, with, note: "after the fair", agreed: "", task: None, via, unpaid: None };
    cases::log_talk(&mut desk.app, &desk.setting, &input).expect("logged");
}

/// Amounts and items that could be promised.
fn offered(desk: &mut Desk, customer: &str) -> Vec<(String, Vec<String>)> {
    let offer = cases::offer_of(&mut desk.app, &desk.setting, customer).expect("read");
    let parts = offer.into_iter().flat_map(|offer| offer.parts);
    parts.map(|part| (part.amount.to_decimal(), part.items.into_iter().map(|item| item.number).collect())).collect()
}

#[test]
fn a_day_named_for_what_is_late_is_a_promise_only_when_somebody_makes_it() {
    for mut desk in desks("pay-dates") {
        assert_eq!(offered(&mut desk, "10"), []);
        name_day(&mut desk, "10");
        assert_eq!(offered(&mut desk, "10"), [("810.00".to_string(), vec!["A-1".to_string()])], "A-2 is not due");
        let view = customers::view(&mut desk.app, &desk.setting, "10", FRIDAY).expect("known");
        assert!(view.promises.is_empty(), "nothing by itself");
        let one = CallPromise { customer: "10", ..CallPromise::default() };
        let done = cases::promise_of_call(&mut desk.app, &desk.setting, &one).expect("promised");
        let [Change::Promise(PromiseChange::Made(made))] = &done.changes[..] else { panic!("{:?}", done.changes) };
        assert_eq!((made.amount_minor, made.promised_on, made.kind), (81_000, FRIDAY, PromiseKind::Pay));
        assert_eq!(made.by.as_deref(), Some("Ann Lee"), "whoever named the day");
        assert_eq!(offered(&mut desk, "10"), [], "once");
        let again = cases::promise_of_call(&mut desk.app, &desk.setting, &one).expect_err("promised already");
        assert_eq!(again.code, "promise.nothing_late");
        cases::undo(&mut desk.app, &desk.setting, "10", done.version).expect("taken back");
        let part = CallPromise { amount: Some("300.00"), ..one };
        let done = cases::promise_of_call(&mut desk.app, &desk.setting, &part).expect("promised");
        assert!(
            matches!(&done.changes[..], [Change::Promise(PromiseChange::Made(made))] if made.amount_minor == 30_000)
        );
        let nothing = CallPromise { customer: "11", ..CallPromise::default() };
        let refused = cases::promise_of_call(&mut desk.app, &desk.setting, &nothing).expect_err("no day");
        assert_eq!(refused.code, "promise.no_pay_date");
    }
}

#[test]
fn a_conversation_is_confirmed_as_long_as_its_letter_counts() {
    for mut desk in desks("confirmed-talks") {
        name_day(&mut desk, "10");
        let is_confirmed = |desk: &mut Desk| {
            let view = customers::view(&mut desk.app, &desk.setting, "10", FRIDAY).expect("known");
            view.last_conversation.expect("held").is_confirmed
        };
        assert!(!is_confirmed(&mut desk));
        let (number, version) = cases::last_reached(&mut desk.app, &desk.setting, "10").expect("reached");
        let (Desk { app, setting }, number) = (&mut desk, number.as_str());
        let none = cases::withdraw_confirmation(app, setting, number, version).expect_err("none yet");
        assert_eq!(none.code, "call.not_confirmed");
        let kept = cases::confirm_call(app, setting, number, version).expect("kept");
        assert!(matches!(&kept.changes[..], [Change::Evidence(EvidenceChange::Kept { .. })]), "no step is taken");
        assert!(kept.can_be_undone());
        assert!(is_confirmed(&mut desk));
        let before = customers::view(&mut desk.app, &desk.setting, "10", date(2026, 11, 18)).expect("known");
        assert!(before.last_conversation.is_none(), "not of a day before");
        cases::withdraw_confirmation(&mut desk.app, &desk.setting, number, version).expect("withdrawn");
        assert!(!is_confirmed(&mut desk));
        cases::confirm_call(&mut desk.app, &desk.setting, number, version).expect("kept again");
        assert!(is_confirmed(&mut desk));
    }
}
