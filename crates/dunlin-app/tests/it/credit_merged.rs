//! Credit of a customer with two numbers, on both engines: what is owed, promised, billed and granted counts for all of them.

use dunlin_app::cases::{self, PromiseInput, ReceiptInput};
use dunlin_app::credit::{self, Answered, GroupInput, LimitInput, OrderAsked};
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::run::{self, Outbox, Proposing};
use dunlin_app::{App, Clock, Setting, customers, merging};
use dunlin_core::credit::{Cause, Decision};
use dunlin_formats::Options;
use jiff::civil::date;

use crate::bank::{book, is_sound};

fn books(name: &str) -> Vec<(App, Setting)> {
    crate::books::both(name).into_iter().map(|(_, store)| book(store)).collect()
}

fn merge(app: &mut App, setting: &Setting) {
    merging::merge(app, setting, "C2", "C1").expect("merged");
}

fn at(app: &mut App, instant: &str) {
    app.clock = Clock::Fixed(instant.parse().expect("an instant"));
}

fn ask(app: &mut App, setting: &Setting, customer: &str, amount: &str) -> Answered {
    let order = OrderAsked { customer, amount, currency: None, reference: None, prepaid: false, keep: false };
    credit::check_order(app, setting, &order).expect("an answer")
}

/// Decision and codes of the reasons, without the agreement that is missing to all of them.
fn said(app: &mut App, setting: &Setting, customer: &str, amount: &str) -> (Decision, Vec<&'static str>) {
    let answer = ask(app, setting, customer, amount).answer;
    let codes = answer.causes.iter().map(Cause::code).filter(|code| *code != "agreement.none");
    (answer.decision, codes.collect())
}

fn limit(app: &mut App, setting: &Setting, customer: &str, amount: Option<&str>) {
    let input = LimitInput { amount, reason: "agreed", ..LimitInput::default() };
    credit::set_limit(app, setting, customer, &input).expect("set");
}

fn group(app: &mut App, setting: &Setting, name: &str, amount: &str) {
    let input = GroupInput { name, limit: amount, currency: None, until: None, reason: "one owner" };
    credit::keep_group(app, setting, &input).expect("made");
}

/// What an order is answered about a promise, and what the run sees, once the promise's day has passed.
fn after_promise(app: &mut App, setting: &Setting, paid: &[(&str, &str)]) -> (bool, bool) {
    merge(app, setting);
    at(app, "2026-12-01T09:00:00Z");
    let items = ["INV-2026-1003".to_string()];
    let promised = PromiseInput { items: &items, ..PromiseInput::new("C1", "500.00", date(2026, 12, 4)) };
    cases::add_promise(app, setting, &promised).expect("promised");
    for (item, amount) in paid {
        let (item, on) = (Some(*item), date(2026, 12, 1));
        let paid = ReceiptInput { customer: "C1", amount, currency: None, on, item, reference: None };
        cases::add_receipt(app, setting, &paid).expect("received");
    }
    at(app, "2026-12-07T09:00:00Z");
    let view = customers::show(app, setting, "C1", date(2026, 12, 7)).expect("shown").view;
    let is_broken = view.broken.iter().any(|broken| broken.asks_cash_only(&view));
    (said(app, setting, "C1", "1.00").1.contains(&"promise.broken"), is_broken)
}

#[test]
fn a_promise_is_kept_and_broken_by_what_all_numbers_paid_and_owe() {
    for (mut app, setting) in books("merged_kept") {
        let paid = [("INV-2026-1003", "500.00")];
        assert_eq!(after_promise(&mut app, &setting, &paid), (false, false), "kept with money for the other number");
    }
    for (mut app, setting) in books("merged_owed") {
        let paid = [("INV-2026-1001", "1200.50"), ("INV-2026-1002", "300.00")];
        assert_eq!(after_promise(&mut app, &setting, &paid), (true, true), "broken, and only the other number owes");
    }
}

#[test]
fn an_order_is_billed_by_an_invoice_of_any_number() {
    for (mut app, setting) in books("merged_billed") {
        let (app, setting) = (&mut app, &setting);
        merge(app, setting);
        limit(app, setting, "C1", Some("9000"));
        group(app, setting, "Kestrel", "9000");
        credit::join_group(app, setting, "C1", Some("Kestrel")).expect("joined");
        let (customer, amount, reference) = ("C2", "100", Some("SO-1"));
        let order = OrderAsked { customer, amount, currency: None, reference, prepaid: false, keep: true };
        credit::check_order(app, setting, &order).expect("an answer");
        let counts = |app: &mut App| {
            let standing = credit::position(app, setting, "C1").expect("a position").standing;
            let all = credit::orders(app, setting, None).expect("a list");
            let state = all.first().map(|shown| shown.state.code());
            (standing.exposure.unbilled_minor, standing.groups[0].2.unbilled_minor, state)
        };
        assert_eq!(counts(app), (10_000, 10_000, Some("open")));
        let bill = "invoice_number,customer_number,customer_name,issued_on,due_on,amount,currency,reference\n\
                    B-2,C2,Verhoef B.V.,2026-10-12,2026-11-12,100.00,EUR,SO-1\n";
        let request = ImportRequest {
            file_name: "bill.csv",
            bytes: bill.as_bytes(),
            options: Options::default(),
            snapshot: false,
            dry_run: false,
            strict: false,
            accept_seller: false,
        };
        assert_eq!(import(app, setting, &request).expect("read").created, 1);
        assert_eq!(counts(app), (0, 0, Some("invoiced")));
    }
}

#[test]
fn limits_and_groups_outlive_a_merge_and_the_strictest_counts() {
    for (mut app, setting) in books("merged_limit") {
        let (app, setting) = (&mut app, &setting);
        limit(app, setting, "C2", Some("600"));
        group(app, setting, "Kestrel", "700");
        group(app, setting, "Sparrow", "3000");
        credit::join_group(app, setting, "C1", Some("Sparrow")).expect("joined");
        credit::join_group(app, setting, "C2", Some("Kestrel")).expect("joined");
        merge(app, setting);
        let over = vec!["limit.over", "limit.over_group"];
        assert_eq!(said(app, setting, "C2", "1"), (Decision::Refuse, over), "1,500.50 and 500.00 are open");
        let groups = ask(app, setting, "C1", "1").position.standing.groups;
        let told: Vec<_> = groups.iter().map(|(name, _, owed)| (name.as_str(), owed.open_minor)).collect();
        assert_eq!(told, [("Kestrel", 200_050), ("Sparrow", 200_050)], "a group counts all numbers of its members");

        limit(app, setting, "C1", Some("2500"));
        let within = vec!["limit.within", "limit.over_group"];
        assert_eq!(said(app, setting, "C1", "1"), (Decision::Refuse, within), "the head's own limit takes its place");
        credit::join_group(app, setting, "C1", Some("Sparrow")).expect("of this group alone");
        assert_eq!(said(app, setting, "C1", "1"), (Decision::Allow, vec!["limit.within"]));
        limit(app, setting, "C1", None);
        assert_eq!(said(app, setting, "C1", "1"), (Decision::Allow, vec!["limit.none"]), "none of any number");
        credit::join_group(app, setting, "C2", None).expect("by whichever number");
        assert!(ask(app, setting, "C1", "1").position.standing.groups.is_empty());
    }
}

#[test]
fn what_was_said_of_all_numbers_is_taken_back_for_all() {
    for (mut app, setting) in books("merged_undo") {
        let (app, setting) = (&mut app, &setting);
        limit(app, setting, "C1", Some("2500"));
        limit(app, setting, "C2", Some("600"));
        group(app, setting, "Kestrel", "700");
        group(app, setting, "Sparrow", "3000");
        credit::join_group(app, setting, "C1", Some("Sparrow")).expect("joined");
        credit::join_group(app, setting, "C2", Some("Kestrel")).expect("joined");
        let limits = |app: &mut App| {
            ["C1", "C2", "C3"].map(|number| {
                let ledger = app.store.read(|tx| {
                    let account = tx.find_ledger(setting.creditor.id, number)?.expect("a number");
                    tx.customer(account)
                });
                ledger.expect("read").limit.map(|limit| limit.minor)
            })
        };
        let members = |app: &mut App| {
            let all = credit::groups(app, setting).expect("a list").into_iter();
            all.flat_map(|shown| shown.members).map(|(number, _)| number).collect::<Vec<_>>()
        };
        let before = (limits(app), members(app));
        assert_eq!(before, ([Some(250_000), Some(60_000), None], vec!["C2".to_string(), "C1".to_string()]));
        merge(app, setting);
        let none = LimitInput { amount: None, reason: "known for years", ..LimitInput::default() };
        let no_limit = credit::set_limit(app, setting, "C1", &none).expect("set");
        let left = credit::join_group(app, setting, "C1", None).expect("left");
        let stray = credit::set_limit(app, setting, "C3", &none).expect("of another customer");
        assert_eq!((limits(app), members(app)), ([None; 3], Vec::new()));
        let undone = cases::undo(app, setting, &left.customer, left.version).expect("taken back");
        assert_eq!(undone.changes.len(), 2, "of both numbers");
        cases::undo(app, setting, &no_limit.customer, no_limit.version).expect("taken back");
        assert_eq!((limits(app), members(app)), before);
        assert_eq!(cases::undo(app, setting, &stray.customer, stray.version).expect("taken back").changes.len(), 1);
        let moved = credit::join_group(app, setting, "C1", Some("Sparrow")).expect("of this group alone");
        assert_eq!(members(app), ["C1"]);
        cases::undo(app, setting, &moved.customer, moved.version).expect("taken back");
        assert_eq!(members(app), ["C2", "C1"]);
        is_sound(app);
    }
}

#[test]
fn the_trial_that_counts_for_merged_numbers_is_reviewed_once() {
    for (mut app, setting) in books("merged_trial") {
        let (app, setting) = (&mut app, &setting);
        let trial = |months| LimitInput {
            amount: Some("600"),
            trial_months: Some(months),
            reason: "new",
            ..LimitInput::default()
        };
        credit::set_limit(app, setting, "C2", &trial(1)).expect("set");
        merge(app, setting);
        let run_on = |app: &mut App, instant: &str| {
            at(app, instant);
            let run = run::propose(app, setting, &Proposing::on(app.clock.today("UTC"))).expect("proposed");
            run::approve(app, setting, Some(&run.name), &mut Outbox::new(std::env::temp_dir()), |_| ())
                .expect("approved");
            let all = cases::tasks(app, setting, false).expect("a list").into_iter();
            all.filter(|line| line.task.step == "trial-review").map(|line| line.task.number).collect::<Vec<_>>()
        };
        assert_eq!(run_on(app, "2026-11-11T09:00:00Z"), [""; 0], "the day before");
        assert_eq!(run_on(app, "2026-11-12T09:00:00Z"), ["2026-11-12-C1-trial-review"]);
        limit(app, setting, "C1", Some("900"));
        assert_eq!(run_on(app, "2026-11-13T09:00:00Z"), [""; 0], "another limit counts");
        is_sound(app);
    }
}

#[test]
fn a_member_that_is_merged_away_brings_the_whole_customer_into_its_group() {
    for (mut app, setting) in books("merged_group") {
        let (app, setting) = (&mut app, &setting);
        group(app, setting, "Kestrel", "1900");
        credit::join_group(app, setting, "C2", Some("Kestrel")).expect("joined");
        credit::join_group(app, setting, "C3", Some("Kestrel")).expect("joined");
        let owed = |app: &mut App| {
            credit::groups(app, setting).expect("a list")[0].exposure.as_ref().map(|owed| owed.minor).expect("told")
        };
        let before = owed(app);
        merge(app, setting);
        assert_eq!(owed(app), before + 150_050, "what the first number owes");
        assert_eq!(said(app, setting, "C3", "1").1, ["limit.none", "limit.over_group"]);
    }
}
