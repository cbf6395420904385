//! The pause of a single item.

use super::*;
use crate::view::ChargeOf;

#[test]
fn an_item_under_a_pause_of_its_own_rests_with_its_charges_and_the_others_go_on() {
    let on = date(2026, 3, 4);
    let mut view = view(std::vec![item("A", DUE, 100), item("B", DUE, 200), item("C", DUE, 40)]);
    let (a, c) = (view.items[0].id, 2);
    view.items[c].kind = ItemKind::Charge;
    view.items[c].charge = Some(ChargeOf { item: a, basis: crate::charge::ChargeBasis::Interest });
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
