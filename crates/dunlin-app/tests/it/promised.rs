//! Promises that are noted wrongly, taken back, and made through a number that is seen under another one, on both engines.

use dunlin_app::cases::{self, DisputeInput, PromiseInput, ReceiptInput};
use dunlin_app::promises::{self, Wanted};
use dunlin_app::run::{self, Outbox, Proposing};
use dunlin_app::{App, Clock, Setting, customers, merging};
use dunlin_core::standing::PROMISE_LAPSED;
use dunlin_core::view::HoldKind;
use jiff::civil::{Date, date};

use crate::bank::{book, is_sound};

const TODAY: Date = date(2026, 10, 12);
const ITEM: &str = "INV-2026-1003";

fn promise(app: &mut App, setting: &Setting, on: Date) -> Result<i64, &'static str> {
    let items = [ITEM.to_string()];
    let said = PromiseInput { items: &items, ..PromiseInput::new("C2", "500.00", on) };
    cases::add_promise(app, setting, &said).map(|done| done.version).map_err(|error| error.code)
}

/// What became of the promises, those that run first.
fn stand(app: &mut App, setting: &Setting) -> Vec<(Date, &'static str)> {
    let list = promises::list(app, setting, Some("C2"), &Wanted::default(), TODAY).expect("read");
    let mut all: Vec<_> =
        list.rows.iter().map(|one| (one.row.promise().promised_on, one.row.standing().code())).collect();
    all.sort_unstable();
    all
}

#[test]
fn a_promise_for_a_day_that_has_passed_says_when_it_was_made() {
    for (engine, store) in crate::books::both("promised_past") {
        let (mut app, setting) = book(store);
        assert_eq!(promise(&mut app, &setting, date(2026, 10, 11)), Err("promise.not_possible"), "{engine}");
        let from = Some(date(2026, 10, 5));
        let said = PromiseInput { from, ..PromiseInput::new("C2", "500.00", date(2026, 10, 9)) };
        cases::add_promise(&mut app, &setting, &said).expect("noted late");
        assert_eq!(promise(&mut app, &setting, date(2062, 10, 11)), Err("promise.too_far"), "{engine}");
    }
}

#[test]
fn a_hold_whose_promise_lapsed_does_not_say_that_it_was_kept() {
    for (engine, store) in crate::books::both("promised_lapsed") {
        let (mut app, setting) = book(store);
        let (app, items) = (&mut app, ["INV-2026-1001".to_string()]);
        let said = PromiseInput { items: &items, ..PromiseInput::new("C1", "1200.50", date(2026, 10, 15)) };
        cases::add_promise(app, &setting, &said).expect("promised");
        app.clock = Clock::Fixed("2026-10-26T09:00:00Z".parse().expect("an instant"));
        let run = run::propose(app, &setting, &Proposing::on(date(2026, 10, 26))).expect("proposed");
        run::approve(app, &setting, Some(&run.name), &mut Outbox::new(std::env::temp_dir()), |_| ()).expect("approved");
        let cash_only = |app: &mut App| {
            let known = customers::show(app, &setting, "C1", date(2026, 10, 26)).expect("shown");
            let found = known.holds.into_iter().find(|line| line.hold.kind == HoldKind::CashOnly).expect("a hold");
            (found.until_on().is_some(), found.lifted_reason)
        };
        assert_eq!(cash_only(app), (false, None), "{engine}: it was broken");
        let contested = DisputeInput {
            item: "INV-2026-1001",
            amount: None,
            reason: "price",
            from: Some(date(2026, 10, 14)),
            owner: None,
            answer_by: None,
        };
        cases::add_dispute(app, &setting, &contested).expect("raised");
        let (item, on) = (Some("INV-2026-1002"), date(2026, 10, 26));
        let paid = ReceiptInput { customer: "C1", amount: "1.00", currency: None, on, item, reference: None };
        cases::add_receipt(app, &setting, &paid).expect("holds are judged again");
        assert_eq!(cash_only(app), (true, Some(PROMISE_LAPSED.to_string())), "{engine}");
        is_sound(app);
    }
}

#[test]
fn what_a_promise_replaced_by_mistake_holds_again() {
    let (good, slip) = (date(2026, 10, 23), date(2026, 11, 23));
    for (engine, store) in crate::books::both("promised_again") {
        let (mut app, setting) = book(store);
        promise(&mut app, &setting, good).expect("promised");
        let version = promise(&mut app, &setting, slip).expect("promised");
        let both = |first, second| [(good, first), (slip, second)];
        let before = stand(&mut app, &setting);
        assert_eq!(before[0].1, "replaced", "{engine}");
        let taken_back = cases::withdraw_newest(&mut app, &setting, "C2", None, None).expect("taken back");
        let running = if before[1].1 == "intention" { "intention" } else { "open" };
        assert_eq!(stand(&mut app, &setting), both(running, "withdrawn"), "{engine}");
        cases::undo(&mut app, &setting, "C2", taken_back.version).expect("undone");
        assert_eq!(stand(&mut app, &setting), before, "{engine}: as it was");
        cases::undo(&mut app, &setting, "C2", version).expect("undone");
        assert_eq!(stand(&mut app, &setting), both(running, "withdrawn"), "{engine}");
    }
}

#[test]
fn a_promise_made_through_a_number_that_was_merged_is_taken_back_through_it() {
    for (engine, store) in crate::books::both("promised_merged") {
        let (mut app, setting) = book(store);
        merging::merge(&mut app, &setting, "C2", "C1").expect("merged");
        promise(&mut app, &setting, date(2026, 10, 23)).expect("promised");
        cases::withdraw_newest(&mut app, &setting, "C2", None, None).expect("taken back");
        assert_eq!(stand(&mut app, &setting), [(date(2026, 10, 23), "withdrawn")], "{engine}");
        let again = cases::withdraw_newest(&mut app, &setting, "C2", None, None).expect_err("it was");
        assert_eq!(again.code, "promise.unknown", "{engine}");
    }
}
