//! Exceptions from the payment policy, on both engines: who was treated otherwise, by whom and why, and whether still (R3.1).

use dunlin_app::cases::{self, HoldInput, ItemPause, LateTermsInput};
use dunlin_app::credit::{LimitInput, OverrideInput, end_override, override_orders, set_limit};
use dunlin_app::exceptions::{ExceptionShown, Wanted, all, page};
use dunlin_app::{App, AppError, Clock, Setting, customers, merging};
use dunlin_core::change::{Change, HoldChange};
use dunlin_core::exception::ExceptionKind;
use dunlin_core::id::HoldId;
use dunlin_core::view::{Hold, HoldKind, LiftRule};
use jiff::civil::date;

use crate::desk::desks;

fn listed(app: &mut App, setting: &Setting, wanted: &Wanted) -> Vec<(String, &'static str, String, &'static str)> {
    let line = |shown: ExceptionShown| (shown.customer, shown.kind.code(), shown.reason, shown.state.code());
    all(app, setting, wanted).expect("a list").into_iter().map(line).collect()
}

/// `(customer, kind, reason, state)`
fn expect(lines: &[(&str, &'static str, &str, &'static str)]) -> Vec<(String, &'static str, String, &'static str)> {
    lines.iter().map(|(who, kind, why, state)| ((*who).into(), *kind, (*why).into(), *state)).collect()
}

/// A hold that a step of the policy began.
fn by_step(app: &mut App, setting: &Setting, customer: &str, kind: HoldKind) {
    let who = app.who("run");
    let placed = app.store.transaction(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let hold = Hold {
            id: HoldId(77),
            account,
            kind,
            from_on: date(2026, 11, 19),
            until_on: None,
            reason: Hold::reason_of_step("credit-hold"),
            lifts: LiftRule::ByPerson,
            item: None,
            promise: None,
            because: None,
        };
        Ok::<_, AppError>(tx.commit(&who, setting.creditor.id, &[Change::Hold(HoldChange::Placed(hold))])?)
    });
    placed.expect("placed");
}

fn limit(app: &mut App, setting: &Setting, amount: &str, reason: &str) -> cases::Done {
    let input = LimitInput { amount: Some(amount), reason, ..LimitInput::default() };
    set_limit(app, setting, "10", &input).expect("set")
}

#[test]
fn each_exception_tells_who_why_and_whether_it_counts() {
    for mut desk in desks("exceptions") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        assert!(listed(app, setting, &Wanted::default()).is_empty(), "an import and tasks are none");
        limit(app, setting, "2000", "asked by phone");
        let second = limit(app, setting, "3000", "three good years");
        let until = Some(date(2026, 11, 30));
        let hold = HoldInput {
            customer: "11",
            kind: HoldKind::Pause,
            from: None,
            until,
            reason: "they move house",
            lifts: LiftRule::ByPerson,
            because: None,
        };
        cases::add_hold(app, setting, &hold).expect("paused");
        let pause = ItemPause { item: "A-1", kind: HoldKind::Pause, from: None, until, reason: "the goods come back" };
        cases::pause_item(app, setting, &pause).expect("rests");
        let word = OverrideInput {
            customer: "10",
            beyond: Some("100"),
            currency: None,
            until: date(2026, 11, 20),
            reason: "the money was seen",
        };
        override_orders(app, setting, &word).expect("given");
        let terms = |stated_in| LateTermsInput { stated_in, interest: Some("0 % a year"), fee: None, law: None };
        cases::agree(app, setting, "11", None, &terms("letter of May")).expect("agreed");
        cases::agree(app, setting, "11", None, &terms("letter of June")).expect("agreed");
        cases::state_terms(app, setting, "B-1", &terms("§ 5")).expect("an invoice's own terms are none");
        let found = listed(app, setting, &Wanted::default());
        let expected = expect(&[
            ("10", "limit_by_hand", "asked by phone", "ended"),
            ("10", "limit_by_hand", "three good years", "in_force"),
            ("10", "orders_allowed", "the money was seen", "in_force"),
            ("10", "paused", "the goods come back", "in_force"),
            ("11", "own_terms", "letter of June", "in_force"),
            ("11", "own_terms", "letter of May", "ended"),
            ("11", "paused", "they move house", "in_force"),
        ]);
        let mut sorted = found;
        sorted.sort();
        assert_eq!(sorted, expected);

        cases::undo(app, setting, "10", second.version).expect("taken back");
        end_override(app, setting, "10", "seen").expect("ended");
        cases::lift_hold(app, setting, "11", HoldKind::Pause, None, "").expect("a person's own needs no reason");
        let of_kind = |app: &mut App, kind| {
            listed(app, setting, &Wanted { kind: Some(kind), ..Wanted::default() }).into_iter().map(|line| line.3)
        };
        let limits: Vec<_> = of_kind(app, ExceptionKind::Limit).collect();
        assert_eq!(limits, ["ended", "in_force"], "what takes it back is none, and the first counts again");
        assert!(of_kind(app, ExceptionKind::Override).eq(["ended"]));
        let mut paused: Vec<_> = of_kind(app, ExceptionKind::Paused).collect();
        paused.sort_unstable();
        assert_eq!(paused, ["ended", "in_force"], "the item's stays");
        app.clock = Clock::Fixed("2026-12-01T09:00:00Z".parse().expect("an instant"));
        assert!(of_kind(app, ExceptionKind::Paused).eq(["ended", "ended"]), "its last day has passed");
        desk.check();
    }
}

#[test]
fn lifting_what_the_policy_began_needs_a_reason() {
    for mut desk in desks("overruled") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        by_step(app, setting, "10", HoldKind::Credit);
        assert!(listed(app, setting, &Wanted::default()).is_empty(), "the policy's own");
        let mut lift = |reason| cases::lift_hold(app, setting, "10", HoldKind::Credit, None, reason);
        assert_eq!(lift(" ").expect_err("no reason").code, "text.empty");
        lift("the transfer was seen").expect("lifted");
        assert_eq!(
            listed(app, setting, &Wanted::default()),
            expect(&[("10", "hold_lifted", "the transfer was seen", "at_once")])
        );
        let held = |reason| HoldInput {
            customer: "10",
            kind: HoldKind::Stop,
            from: None,
            until: None,
            reason,
            lifts: LiftRule::ByPerson,
            because: None,
        };
        assert_eq!(cases::add_hold(app, setting, &held("")).expect_err("no reason").code, "text.empty");
        cases::add_hold(app, setting, &held("fraud")).expect("held");
        let found = all(app, setting, &Wanted::default()).expect("a list");
        let hold = found.iter().find(|shown| shown.kind == ExceptionKind::Held).expect("it");
        assert_eq!((hold.hold, hold.by.as_str(), hold.state.code()), (Some(HoldKind::Stop), "ann", "in_force"));
        let wordless = LimitInput { amount: Some("1"), reason: " ", ..LimitInput::default() };
        assert_eq!(set_limit(app, setting, "10", &wordless).expect_err("no reason").code, "text.empty");
        desk.check();
    }
}

#[test]
fn a_page_goes_on_where_the_one_before_ended() {
    for mut desk in desks("exceptions_paged") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        for (at, amount) in ["2026-11-19T09:00:00Z", "2026-11-20T09:00:00Z", "2026-11-20T09:00:00Z"].iter().zip(1..) {
            app.clock = Clock::Fixed(at.parse().expect("an instant"));
            limit(app, setting, &amount.to_string(), &format!("no. {amount}"));
        }
        let mut after = None;
        for reason in ["no. 3", "no. 2", "no. 1"] {
            let part = page(app, setting, &Wanted::default(), after, 1).expect("a page");
            assert_eq!((part.len(), part[0].reason.as_str()), (1, reason));
            after = Some(part[0].cursor);
        }
        assert!(page(app, setting, &Wanted::default(), after, 1).expect("a page").is_empty());
        let of = |from, until| Wanted { from, until, ..Wanted::default() };
        assert_eq!(listed(app, setting, &of(Some(date(2026, 11, 20)), None)).len(), 2);
        assert_eq!(listed(app, setting, &of(None, Some(date(2026, 11, 19)))).len(), 1);

        merging::merge(app, setting, "10", "11").expect("one customer");
        for customer in ["11", "Salm"] {
            let wanted = Wanted { customer: Some(customer.to_string()), ..Wanted::default() };
            let mut after = None;
            for reason in ["no. 3", "no. 2", "no. 1"] {
                let part = page(app, setting, &wanted, after, 1).expect("a page");
                assert_eq!((part[0].customer.as_str(), part[0].reason.as_str()), ("10", reason));
                after = Some(part[0].cursor);
            }
        }
        let unknown = Wanted { customer: Some("99".to_string()), ..Wanted::default() };
        assert_eq!(all(app, setting, &unknown).expect_err("none").code, "customer.unknown");
        desk.check();
    }
}
