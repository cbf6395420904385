//! Two numbers that are one customer, on both engines: one view, one plan, one letter; and each its own again when they are split.

use std::fmt::Write;

use dunlin_app::bank::{self, Difference, Settling};
use dunlin_app::cases::{
    self, CameOf, ContactAct, ContactInput, HoldInput, NoteAct, PromiseInput, ReceiptInput, ReceiptName, TalkInput,
};
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::run::{self, Outbox, Proposing};
use dunlin_app::{App, Setting, aging, customers, merging};
use dunlin_core::aging::Buckets;
use dunlin_core::conversation::Via;
use dunlin_core::view::{HoldKind, LiftRule};
use dunlin_formats::Options;
use dunlin_store::AsOf;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use crate::bank::{book, is_sound, read};

/// The day of the book's clock, on which links begin.
const DAY: Date = date(2026, 10, 12);

fn numbers(app: &mut App, setting: &Setting, customer: &str, on: Date) -> Vec<(String, i64)> {
    let shown = customers::show(app, setting, customer, on).expect("shown");
    shown.view.items.into_iter().map(|item| (item.number, item.open_minor)).collect()
}

fn sums(app: &mut App, setting: &Setting, on: Date) -> Vec<(String, i64)> {
    let report = aging::report(app, setting, &AsOf::day(on), &Buckets::default()).expect("a report");
    report.customers.into_iter().map(|sum| (sum.number, sum.total_minor)).collect()
}

/// Everything that is told of the customers on some days.
fn told(app: &mut App, setting: &Setting) -> String {
    let mut text = String::new();
    for day in [date(2026, 9, 20), DAY, date(2026, 12, 31)] {
        let _ = writeln!(text, "{day} {:?}", sums(app, setting, day));
        for customer in ["C1", "C2", "C3"] {
            let shown = customers::show(app, setting, customer, day).expect("shown");
            let view = dunlin_core::view::AccountView { version: 0, ..shown.view };
            let _ = writeln!(text, "{view:?} {:?} {:?} {:?}", shown.holds, shown.promises, shown.receipts);
        }
    }
    text
}

#[test]
fn merged_numbers_are_one_customer_until_they_are_split() {
    for (engine, store) in crate::books::both("join_one") {
        let (mut app, setting) = book(store);
        let before = told(&mut app, &setting);
        let done = merging::merge(&mut app, &setting, "C2", "C1").expect("merged");
        assert_eq!(done.customer, "C1", "{engine}");

        let shown = customers::show(&mut app, &setting, "C2", DAY).expect("the number still finds");
        assert_eq!(shown.detail.account.number, "C1", "{engine}");
        assert_eq!(shown.members.iter().map(|it| it.number.as_str()).collect::<Vec<_>>(), ["C2"], "{engine}");
        let open = numbers(&mut app, &setting, "Verhoef B.V.", DAY);
        let want = [("INV-2026-1001", 120_050), ("INV-2026-1002", 30_000), ("INV-2026-1003", 50_000)];
        assert_eq!(open, want.map(|(number, minor)| (number.to_string(), minor)), "{engine}");
        let listed: Vec<_> = customers::list(&mut app, &setting, &AsOf::day(DAY))
            .expect("listed")
            .into_iter()
            .map(|it| it.number)
            .collect();
        assert_eq!(listed, ["C1", "C3"], "{engine}");
        let all = |list: &[(&str, i64)]| {
            list.iter().map(|(number, minor)| ((*number).to_string(), *minor)).collect::<Vec<_>>()
        };
        assert_eq!(sums(&mut app, &setting, DAY), all(&[("C1", 200_050), ("C3", 7_500)]), "{engine}");
        let earlier = all(&[("C1", 150_050), ("C2", 50_000), ("C3", 7_500)]);
        assert_eq!(sums(&mut app, &setting, date(2026, 10, 11)), earlier, "{engine}: the day before they were two");
        is_sound(&mut app);

        merging::split(&mut app, &setting, "C2").expect("split");
        assert_eq!(told(&mut app, &setting), before, "{engine}: as if they had never been one");
        is_sound(&mut app);
    }
}

#[test]
fn one_customer_gets_one_letter_over_the_items_of_both_numbers() {
    for (engine, store) in crate::books::both("join_run") {
        let (mut app, setting) = book(store);
        merging::merge(&mut app, &setting, "C2", "C1").expect("merged");
        let proposed = run::propose(&mut app, &setting, &Proposing::on(DAY)).expect("proposed");
        let mut rows = Vec::new();
        run::for_each_row(&mut app, &setting, &proposed.name, None, |row| {
            rows.push((row.customer.clone(), row.items.len()));
            Ok(())
        })
        .expect("rows");
        assert_eq!(rows, [("C1".to_string(), 3), ("C3".to_string(), 1)], "{engine}");
        let folder = tempfile::TempDir::new().expect("a folder");
        let mut outbox = Outbox::new(folder.path());
        let approved = run::approve(&mut app, &setting, Some(&proposed.name), &mut outbox, |_| ()).expect("approved");
        assert_eq!(approved.withdrawn, [], "{engine}");
        let shown = customers::show(&mut app, &setting, "C1", DAY).expect("shown");
        assert_eq!(shown.notices.len(), 1, "{engine}");
        let item = customers::item(&mut app, &setting, "INV-2026-1003").expect("there").0;
        assert!(
            item.steps.iter().all(|step| step.maker == Some(shown.detail.account.id)),
            "{engine}: {:?}",
            item.steps
        );
        assert!(!item.steps.is_empty(), "{engine}");
        is_sound(&mut app);

        let again = run::propose(&mut app, &setting, &Proposing::on(DAY)).expect("proposed");
        assert_eq!(again.will_do, 0, "{engine}: no step twice");
        merging::split(&mut app, &setting, "C2").expect("split");
        let own = customers::item(&mut app, &setting, "INV-2026-1003").expect("there").0;
        assert_eq!(own.steps, item.steps, "{engine}: what was sent for an item stays with it");
        let row = dunlin_app::explain::explain(&mut app, &setting, "C2", date(2026, 10, 13)).expect("explained").row;
        assert_eq!(row.items.len(), 1, "{engine}");
        is_sound(&mut app);
    }
}

#[test]
fn a_proposal_of_two_is_not_issued_once_they_are_one() {
    let (_, store) = crate::books::both("join_between").remove(0);
    let (mut app, setting) = book(store);
    let proposed = run::propose(&mut app, &setting, &Proposing::on(DAY)).expect("proposed");
    assert!(proposed.will_do >= 2, "{proposed:?}");
    merging::merge(&mut app, &setting, "C2", "C1").expect("merged");
    let folder = tempfile::TempDir::new().expect("a folder");
    let mut outbox = Outbox::new(folder.path());
    let approved = run::approve(&mut app, &setting, Some(&proposed.name), &mut outbox, |_| ()).expect("approved");
    let withdrawn: Vec<&str> = approved.withdrawn.iter().map(|(customer, _)| customer.as_str()).collect();
    assert_eq!(withdrawn, ["C2"]);
    let next = run::propose(&mut app, &setting, &Proposing::on(date(2026, 11, 2))).expect("proposed");
    let mut items = Vec::new();
    run::for_each_row(&mut app, &setting, &next.name, None, |row| {
        let own = row.customer == "C1";
        items.extend(row.items.iter().filter(|_| own).map(|item| item.number.clone()));
        Ok(())
    })
    .expect("rows");
    assert_eq!(items, ["INV-2026-1001", "INV-2026-1002", "INV-2026-1003"], "the next one looks at both together");
    is_sound(&mut app);
}

/// One payment over the items of both numbers, and one that is more than is open.
const BOTH: &str = "\
:20:STARTUMSE
:25:NL91ABNA0417164300
:28C:00012/001
:60F:C260918EUR2651,61
:61:2610120921C800,00NTRFNONREF
:86:/NAME/Kilronan Ltd/REMI/INV-2026-1002 INV-2026-1003/
:62F:C261012EUR3451,61
-
";

#[test]
fn money_for_one_customer_goes_to_the_ledgers_of_its_items_and_comes_back() {
    for (engine, store) in crate::books::both("join_money") {
        let (mut app, setting) = book(store);
        merging::merge(&mut app, &setting, "C2", "C1").expect("merged");
        let before = told(&mut app, &setting);
        let done = read(&mut app, &setting, BOTH);
        assert_eq!(done.applied, 1, "{engine}: {:?}", bank::lines(&mut app, &setting, None));
        assert_eq!(numbers(&mut app, &setting, "C1", DAY), [("INV-2026-1001".to_string(), 120_050)], "{engine}");
        let desk = bank::at_desk(&mut app, &setting, "2026-10-12-1", None).expect("at the desk");
        let became: Vec<_> =
            desk.receipts.iter().map(|it| (it.receipt.as_str(), it.line.receipt.amount_minor)).collect();
        assert_eq!(became, [("2026-10-12-1", 30_000), ("C2:2026-10-12-1", 50_000)], "{engine}");
        let name = ReceiptName { customer: "C1", receipt: "C2:2026-10-12-1" };
        assert_eq!(cases::receipt(&mut app, &setting, name).expect("found").0.number, "C1", "{engine}");
        is_sound(&mut app);
        bank::undo(&mut app, &setting, "2026-10-12-1").expect("undone");
        is_sound(&mut app);
        let ticked = [("INV-2026-1003".to_string(), None), ("INV-2026-1002".to_string(), None)];
        let input = Settling { customer: "C2", items: &ticked, difference: Difference::Open };
        bank::settle(&mut app, &setting, "2026-10-12-1", &input).expect("settled");
        bank::undo(&mut app, &setting, "2026-10-12-1").expect("undone");
        let without = |text: &str| {
            text.lines().map(|line| line.split("] [").next().unwrap_or_default().to_string()).collect::<Vec<_>>()
        };
        assert_eq!(without(&told(&mut app, &setting))[0], without(&before)[0], "{engine}");

        // What is over stays with the customer's own number, and so it does after the split.
        let input =
            ReceiptInput { customer: "C2", amount: "2100.00", currency: None, on: DAY, item: None, reference: None };
        cases::add_receipt(&mut app, &setting, &input).expect("received");
        assert_eq!(sums(&mut app, &setting, DAY)[0], ("C1".to_string(), 200_050 - 210_000), "{engine}");
        is_sound(&mut app);
        merging::split(&mut app, &setting, "C2").expect("split");
        assert_eq!(numbers(&mut app, &setting, "C2", DAY), [], "{engine}: its item was paid");
        is_sound(&mut app);
    }
}

#[test]
fn what_comes_in_under_a_merged_number_is_its_own_again_after_the_split() {
    for (engine, store) in crate::books::both("join_import") {
        let (mut app, setting) = book(store);
        merging::merge(&mut app, &setting, "C2", "C1").expect("merged");
        let list = "\
invoice_number,customer_number,customer_name,issued_on,due_on,amount,currency
INV-2026-2000,C2,Verhoef B.V.,2026-10-01,2026-10-31,64.00,EUR
";
        let request = ImportRequest {
            file_name: "more.csv",
            bytes: list.as_bytes(),
            options: Options::default(),
            snapshot: false,
            dry_run: false,
            strict: false,
            accept_seller: false,
        };
        assert_eq!(import(&mut app, &setting, &request).expect("imports").created, 1, "{engine}");
        let is_there = |app: &mut App, customer| {
            numbers(app, &setting, customer, DAY).iter().any(|(number, _)| number == "INV-2026-2000")
        };
        assert!(is_there(&mut app, "C1"), "{engine}");
        cases::add_promise(&mut app, &setting, &PromiseInput::new("C2", "64.00", date(2026, 11, 2))).expect("promised");
        merging::split(&mut app, &setting, "C2").expect("split");
        assert!(is_there(&mut app, "C2") && !is_there(&mut app, "C1"), "{engine}");
        let promises = customers::show(&mut app, &setting, "C1", DAY).expect("shown").promises.len();
        assert_eq!(promises, 1, "{engine}: what was said to the customer stays with the number that spoke");
        is_sound(&mut app);
    }
}

#[test]
fn chains_and_circles_are_refused_and_duplicates_are_proposed() {
    for (engine, store) in crate::books::both("join_refused") {
        let (mut app, setting) = book(store);
        merging::merge(&mut app, &setting, "C2", "C1").expect("merged");
        let code = |result: Result<cases::Done, dunlin_app::AppError>| result.expect_err("refused").code;
        assert_eq!(code(merging::merge(&mut app, &setting, "C2", "C1")), "customer.same", "{engine}");
        assert_eq!(code(merging::merge(&mut app, &setting, "C1", "C3")), "customer.has_members", "{engine}");
        assert_eq!(code(merging::merge(&mut app, &setting, "C9", "C3")), "customer.unknown", "{engine}");
        assert_eq!(code(merging::split(&mut app, &setting, "C1")), "customer.not_merged", "{engine}");
        // Into a number that was merged itself is into the customer that it is part of.
        assert_eq!(merging::merge(&mut app, &setting, "C3", "C2").expect("merged").customer, "C1", "{engine}");
        merging::split(&mut app, &setting, "C3").expect("split");
        is_sound(&mut app);

        let list = "\
invoice_number,customer_number,customer_name,issued_on,due_on,amount,currency,email
D-1,D1,VERHOEF BV,2026-10-01,2026-10-31,64.00,EUR,ap@verhoef.example
D-2,D2,Verhoef Groep,2026-10-01,2026-10-31,64.00,EUR,AP@verhoef.example
";
        let request = ImportRequest {
            file_name: "doubles.csv",
            bytes: list.as_bytes(),
            options: Options::default(),
            snapshot: false,
            dry_run: false,
            strict: false,
            accept_seller: false,
        };
        assert_eq!(import(&mut app, &setting, &request).expect("imports").created, 2, "{engine}");
        let pairs = |app: &mut App| -> Vec<(String, String, Vec<&str>)> {
            let found = merging::duplicates(app, &setting, None).expect("found").pairs.into_iter();
            found.map(|it| (it.one.number, it.other.number, it.by.iter().map(|by| by.code()).collect())).collect()
        };
        let mail = ("D1".to_string(), "D2".to_string(), vec!["email"]);
        assert_eq!(pairs(&mut app), std::slice::from_ref(&mail), "{engine}: C2 is part of C1 and not proposed");
        merging::split(&mut app, &setting, "C2").expect("split");
        let name = ("C2".to_string(), "D1".to_string(), vec!["name"]);
        let mut found = pairs(&mut app);
        for pair in &mut found {
            if pair.0 > pair.1 {
                std::mem::swap(&mut pair.0, &mut pair.1);
            }
        }
        assert_eq!(found, [name, mail], "{engine}");
        let of_one =
            |app: &mut App, number: &str| merging::duplicates(app, &setting, Some(number)).expect("found").pairs.len();
        assert_eq!([of_one(&mut app, "D1"), of_one(&mut app, "C2"), of_one(&mut app, "C3")], [2, 1, 0], "{engine}");
    }
}

/// What was written under a number before it was merged, or is written to its ledger afterwards, is changed where it stands.
#[test]
fn what_stands_under_a_merged_number_is_taken_back_and_changed_under_the_customer() {
    for mut desk in crate::desk::desks("join_facts") {
        let today = date(2026, 11, 19);
        let (app, setting) = (&mut desk.app, &desk.setting);
        let count = |app: &mut App, number: &str| {
            let shown = customers::show(app, setting, number, today).expect("shown");
            (shown.notes.len(), shown.calls.len())
        };
        let noted = cases::add_note(app, setting, "11", "of their own", false).expect("noted");
        let promised =
            cases::add_promise(app, setting, &PromiseInput::new("11", "10.00", date(2026, 12, 1))).expect("promised");
        let talk = TalkInput {
            customer: "11",
            came_of: CameOf::Reached,
            with: None,
            note: "spoke",
            agreed: "",
            task: None,
            via: Via::Mail,
            unpaid: None,
        };
        let called = cases::log_talk(app, setting, &talk).expect("called");
        let (kind, lifts) = (HoldKind::Pause, LiftRule::ByPerson);
        let hold =
            |customer| HoldInput { customer, kind, from: None, until: None, reason: "a pause", lifts, because: None };
        cases::add_hold(app, setting, &hold("11")).expect("held");
        let ann = ContactInput { name: Some("Ann"), ..ContactInput::default() };
        cases::add_contact(app, setting, "11", &ann).expect("added");
        merging::merge(app, setting, "11", "10").expect("merged");

        // Versions of one number are not those of the other: the customer's own commits of these versions stay.
        for version in 1..=8 {
            cases::add_note(app, setting, "10", &format!("filler {version}"), false).expect("noted");
        }
        let own = count(app, "10");
        cases::change_note(app, setting, "11", noted.version, NoteAct::Remove).expect("removed");
        cases::strike_call(app, setting, "11", called.version).expect("struck");
        cases::withdraw_promise(app, setting, "11", promised.version).expect("withdrawn");
        assert_eq!(count(app, "10"), (own.0 - 1, own.1 - 1));
        assert!(customers::show(app, setting, "10", today).expect("shown").promises[0].line.ended.is_some());

        let again = cases::add_hold(app, setting, &hold("10")).expect_err("it is paused already");
        assert_eq!(again.code, "hold.exists");
        let is_held = |app: &mut App| {
            let holds = customers::show(app, setting, "10", today).expect("shown").holds;
            holds.iter().any(|line| line.until_on().is_none_or(|until| until >= today))
        };
        let lifted = cases::lift_hold(app, setting, "10", HoldKind::Pause, None, "over").expect("lifted");
        assert!(!is_held(app));
        cases::undo(app, setting, &lifted.customer, lifted.version).expect("paused again");
        assert!(is_held(app));
        cases::change_contact(app, setting, "10", "Ann", &ContactAct::Remove).expect("removed");

        // What is written to the ledger of the merged number is taken back there.
        let kept = count(app, "10");
        let finished = cases::finish_task(app, setting, "T-11", "reached", "", None).expect("done");
        cases::undo(app, setting, &finished.customer, finished.version).expect("open again");
        let disputed = cases::add_dispute(
            app,
            setting,
            &cases::DisputeInput { item: "B-1", reason: "price", ..cases::DisputeInput::default() },
        )
        .expect("disputed");
        assert!(disputed.can_be_undone());
        cases::undo(app, setting, &disputed.customer, disputed.version).expect("not disputed");
        assert!(customers::show(app, setting, "10", today).expect("shown").disputes[0].closed_on.is_some());
        assert_eq!(count(app, "10"), kept, "nothing of the customer's own was taken back");

        // A call to the customer that writes to both ledgers is not offered to be taken back in half.
        let came_of = CameOf::Contested { item: "B-1", amount: None, reason: "price" };
        let talk = TalkInput {
            customer: "10",
            came_of,
            with: None,
            note: "no",
            agreed: "",
            task: Some("T-11"),
            via: Via::Call,
            unpaid: None,
        };
        let both = cases::log_talk(app, setting, &talk).expect("the task is the customer's");
        assert!(!both.can_be_undone());
        is_sound(app);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever was received and promised before: merged and split again, every view and balance of every day is as it was.
    #[test]
    fn merging_and_splitting_changes_nothing(
        paid in prop::collection::vec((0_usize..3, 1_i64..90_000), 0..5),
        links in prop::collection::vec((0_usize..3, 0_usize..3), 1..5),
    ) {
        let store = dunlin_store::Store::create(":memory:", "2020-01-01T00:00:00Z".parse().expect("an instant"));
        let (mut app, setting) = book(store.expect("a book"));
        let customers = ["C1", "C2", "C3"];
        for (customer, minor) in paid {
            let amount = format!("{}.{:02}", minor / 100, minor % 100);
            let customer = customers[customer];
            let input = ReceiptInput { customer, amount: &amount, currency: None, on: date(2026, 10, 5), item: None, reference: None };
            cases::add_receipt(&mut app, &setting, &input).expect("received");
            let _ = cases::add_promise(&mut app, &setting, &PromiseInput::new(customer, &amount, date(2026, 10, 30)));
        }
        let before = told(&mut app, &setting);
        let total = |app: &mut App| -> i64 { sums(app, &setting, DAY).iter().map(|(_, minor)| *minor).sum() };
        let owed = total(&mut app);
        let mut merged = Vec::new();
        for (own, into) in links {
            if merging::merge(&mut app, &setting, customers[own], customers[into]).is_ok() {
                merged.push(customers[own]);
            }
            prop_assert_eq!(total(&mut app), owed);
        }
        is_sound(&mut app);
        for own in merged {
            let _ = merging::split(&mut app, &setting, own);
        }
        prop_assert_eq!(told(&mut app, &setting), before);
        is_sound(&mut app);
    }
}
