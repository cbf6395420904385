//! The pause of a single item, on both engines: also where its number was merged into another, and taken back.

use dunlin_app::cases::{self, ItemPause};
use dunlin_app::{App, Setting, customers, explain, merging};
use dunlin_core::code::Reason;
use dunlin_core::view::HoldKind;
use jiff::civil::{Date, date};

use crate::desk::desks;

const TODAY: Date = date(2026, 11, 19);

fn pause(item: &str, kind: HoldKind) -> ItemPause<'_> {
    ItemPause { item, kind, from: None, until: Some(date(2026, 11, 30)), reason: "the goods come back" }
}

/// Whether an item rests today by a pause of its own.
fn rests(app: &mut App, setting: &Setting, number: &str) -> bool {
    let row = explain::explain(app, setting, number, TODAY).expect("explained").row;
    let (_, plan) = row.items.iter().zip(&row.plan.items).find(|(head, _)| head.number == number).expect("there");
    plan.reasons.contains(&Reason::ItemPaused { until: Some(date(2026, 11, 30)) })
}

#[test]
fn an_item_of_a_merged_number_rests_where_it_stands_and_the_customer_goes_on() {
    for mut desk in desks("item_pause") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        merging::merge(app, setting, "11", "10").expect("merged");
        let paused = cases::pause_item(app, setting, &pause("B-1", HoldKind::Pause)).expect("paused");
        assert_eq!(paused.customer, "11", "it is written to the ledger that has the item");
        assert_eq!([rests(app, setting, "B-1"), rests(app, setting, "A-1")], [true, false]);
        let again = cases::pause_item(app, setting, &pause("B-1", HoldKind::Pause)).expect_err("it rests already");
        assert_eq!(again.code, "hold.exists");
        let none = cases::lift_hold(app, setting, "10", HoldKind::Pause, None, "over").expect_err("no such hold");
        assert_eq!(none.code, "hold.none", "the customer is not paused");

        cases::undo(app, setting, &paused.customer, paused.version).expect("taken back");
        assert!(!rests(app, setting, "B-1"));
        cases::pause_item(app, setting, &pause("B-1", HoldKind::Pause)).expect("paused again");
        let lifted = cases::lift_item_pause(app, setting, "B-1", None, "they are back").expect("lifted");
        assert!(!rests(app, setting, "B-1"));
        cases::undo(app, setting, &lifted.customer, lifted.version).expect("taken back");
        assert!(rests(app, setting, "B-1"), "the lifting was taken back");
        let holds = customers::show(app, setting, "10", TODAY).expect("shown").holds;
        assert!(holds.iter().all(|line| line.hold.item.as_ref().is_some_and(|(_, number)| number == "B-1")));
    }
}

#[test]
fn an_item_is_only_paused_and_only_while_it_is_open() {
    for mut desk in desks("item_pause_refused") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        for kind in HoldKind::ALL.into_iter().filter(|kind| *kind != HoldKind::Pause) {
            let refused = cases::pause_item(app, setting, &pause("A-1", kind)).expect_err("only a pause");
            assert_eq!(refused.code, "hold.pause_only");
        }
        let adjusted =
            cases::AdjustmentInput { number: "A-1", amount: None, on: None, reason: "gone", approved_by: Some("Bob") };
        cases::write_off(app, setting, &adjusted).expect("written off");
        let settled = cases::pause_item(app, setting, &pause("A-1", HoldKind::Pause)).expect_err("nothing is open");
        assert_eq!(settled.code, "hold.nothing_open");
        let over = ItemPause { until: Some(date(2026, 11, 18)), ..pause("A-2", HoldKind::Pause) };
        assert_eq!(
            cases::pause_item(app, setting, &over).expect_err("it is over").code,
            "interval.ends_before_it_begins"
        );
    }
}
