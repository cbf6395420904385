//! Four eyes: what waits, who may say yes, and that nothing is done twice or against what has changed.

use dunlin_app::approvals::{self, Carried, Leaving, Outcome};
use dunlin_app::cases::{self, AdjustmentInput, ReceiptInput};
use dunlin_app::credit::{self, GroupInput, LimitInput};
use dunlin_app::creditors::{self, NewCreditor};
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::run::{self, LetGo, Outbox, Proposing, Resume};
use dunlin_app::users::{self, NewUser};
use dunlin_app::{App, AppError, Clock, Role, Setting, policies, policy_text};
use dunlin_formats::Options;
use dunlin_store::{ApprovalState, RunState};
use jiff::Timestamp;
use jiff::civil::date;

use crate::books::both;

const LIST: &str = "\
Invoice number,Customer number,Customer name,Issue date,Due date,Amount,Email
A-1,10,Kilronan & Sons,2026-09-01,2026-10-01,810.00,ap@kilronan.example
B-1,11,Salm GmbH,2026-09-20,2026-10-19,120.50,kasse@salm.example
";

const LIMITS: &str =
    "[approval]\nwrite_off_over = \"500.00\"\nlimit_over = \"5000.00\"\nrun_over_notices = 1\n\n[receipts]";

fn books(name: &str) -> Vec<(App, Setting)> {
    let now: Timestamp = "2026-11-20T09:00:00Z".parse().expect("an instant");
    let made = both(name).into_iter().map(|(_, store)| {
        let mut app = App::new(store, Clock::Fixed(now), "web:Ann Byrne");
        let new = NewCreditor { country: Some("NL".to_string()), ..NewCreditor::default() };
        creditors::add(&mut app, &new).expect("a creditor");
        let setting = app.setting(None).expect("one");
        let text = policy_text::STANDARD.replacen("[receipts]", LIMITS, 1);
        policies::take_into_use(&mut app, &setting, Some(text), "limits").expect("a policy");
        let setting = app.setting(None).expect("one");
        let request = ImportRequest {
            file_name: "list.csv",
            bytes: LIST.as_bytes(),
            options: Options { currency: dunlin_core::money::Currency::find("EUR"), ..Options::default() },
            snapshot: false,
            dry_run: false,
            strict: false,
            accept_seller: false,
        };
        assert_eq!(import(&mut app, &setting, &request).expect("read").created, 2);
        (app, setting)
    });
    made.collect()
}

fn by<'a>(app: &'a mut App, actor: &str) -> &'a mut App {
    app.actor = actor.to_string();
    app
}

fn code<T>(done: Result<T, AppError>) -> &'static str {
    done.err().expect("refused").code
}

fn all_of(number: &str) -> AdjustmentInput<'_> {
    AdjustmentInput { number, amount: None, on: None, reason: "insolvent", approved_by: None }
}

fn open_minor(app: &mut App, setting: &Setting, number: &str) -> i64 {
    let found = app.store.read(|tx| {
        let item = tx.find_item(setting.creditor.id, number)?.expect("there");
        let entries = tx.item_detail(item)?.entries;
        Ok::<_, AppError>(entries.iter().map(|line| line.entry.amount_minor).sum())
    });
    found.expect("read")
}

fn say_yes(
    app: &mut App,
    setting: &Setting,
    yes: (&str, Role),
    leaving: Leaving,
    outbox: &mut Outbox,
) -> Result<Carried, AppError> {
    approvals::approve(app, setting, yes, leaving, outbox, |_| ())
}

fn no_outbox() -> Outbox {
    Outbox::new(std::env::temp_dir())
}

#[test]
fn above_the_limit_another_person_says_yes_and_it_is_done_once() {
    for (mut app, setting) in books("approvals_yes") {
        let done = approvals::write_off(&mut app, &setting, &all_of("B-1")).map(|_| ());
        assert_eq!(code(done), "adjustment.over_limit", "the smaller limit asks for a name");
        let named = AdjustmentInput { approved_by: Some("Eve"), ..all_of("A-1") };
        assert_eq!(code(cases::write_off(&mut app, &setting, &named)), "approval.needed", "no way around");
        let Outcome::Asked(asked) = approvals::write_off(&mut app, &setting, &all_of("A-1")).expect("asked") else {
            panic!("it waits");
        };
        assert_eq!((asked.number.as_str(), asked.amount.expect("money").minor), ("A-2026-11-20-1", 81_000));
        assert_eq!(open_minor(&mut app, &setting, "A-1"), 81_000, "nothing is done yet");
        assert_eq!(code(approvals::write_off(&mut app, &setting, &all_of("A-1"))), "approval.waits");

        let yes = |app: &mut App, setting: &Setting, role| {
            approvals::approve(app, setting, ("A-2026-11-20-1", role), Leaving::AsAsked, &mut no_outbox(), |_| ())
        };
        assert_eq!(code(yes(&mut app, &setting, Role::Controller)), "approval.own");
        assert_eq!(code(yes(by(&mut app, "cli:ann byrne"), &setting, Role::Administrator)), "approval.own");
        assert_eq!(code(yes(by(&mut app, "web:Bob"), &setting, Role::Supervisor)), "right.missing");
        let Carried::Adjusted(done) = yes(&mut app, &setting, Role::Controller).expect("done") else {
            panic!("an item")
        };
        assert_eq!(done.customer, "10");
        assert_eq!(open_minor(&mut app, &setting, "A-1"), 0);
        assert_eq!(code(yes(&mut app, &setting, Role::Controller)), "approval.decided");
        let all = approvals::all(&mut app, &setting).expect("all");
        let told = (all[0].state, all[0].asked_by.as_str(), all[0].decided_by.as_deref());
        assert_eq!(told, (ApprovalState::Approved, "web:Ann Byrne", Some("web:Bob")));
        let lines = app.store.read(|tx| tx.activity_of(None, 2)).expect("the log");
        let codes: Vec<&str> = lines.iter().map(|line| line.code.as_str()).collect();
        assert_eq!(codes, ["approval.approved", "approval.asked"]);
    }
}

#[test]
fn at_the_limit_and_in_parts_below_it_counts_together() {
    for (mut app, setting) in books("approvals_parts") {
        let part = |amount| AdjustmentInput { amount: Some(amount), approved_by: Some("Eve"), ..all_of("A-1") };
        let first = approvals::write_off(&mut app, &setting, &part("500.00")).expect("at the limit");
        assert!(matches!(first, Outcome::Done(_)));
        let second = approvals::write_off(&mut app, &setting, &part("0.01")).expect("asked");
        assert!(matches!(second, Outcome::Asked(_)), "500.01 together");
    }
}

#[test]
fn what_changed_since_is_not_done() {
    for (mut app, setting) in books("approvals_changed") {
        let asked = approvals::write_off(&mut app, &setting, &all_of("A-1")).expect("asked");
        assert!(matches!(asked, Outcome::Asked(_)));
        let paid = ReceiptInput {
            customer: "10",
            amount: "800.00",
            currency: None,
            on: date(2026, 11, 20),
            reference: None,
            item: None,
        };
        cases::add_receipt(&mut app, &setting, &paid).expect("paid");
        let number = "A-2026-11-20-1";
        by(&mut app, "web:Bob");
        let done = say_yes(&mut app, &setting, (number, Role::Controller), Leaving::AsAsked, &mut no_outbox());
        assert_eq!(code(done), "adjustment.out_of_range");
        assert_eq!(open_minor(&mut app, &setting, "A-1"), 1_000);
        assert_eq!(approvals::open(&mut app, &setting).expect("open").len(), 1, "the yes was not noted either");
        assert_eq!(code(approvals::withdraw(&mut app, &setting, number)), "approval.not_own");
        approvals::reject(&mut app, &setting, number, Role::Controller, "paid").expect("rejected");
        assert!(approvals::open(&mut app, &setting).expect("open").is_empty());
        let rest = approvals::write_off(by(&mut app, "web:Ann Byrne"), &setting, &all_of("A-1")).expect("10.00");
        assert!(matches!(rest, Outcome::Done(_)), "what is left is below every limit");
    }
}

#[test]
fn a_large_run_waits_and_goes_out_by_the_second_person() {
    let folder = tempfile::tempdir().expect("a folder");
    for (mut app, setting) in books("approvals_run") {
        let mut outbox = Outbox::new(folder.path().join("outbox"));
        let name = run::propose(&mut app, &setting, &Proposing::on(date(2026, 11, 20))).expect("proposed").name;
        let refused = run::approve(&mut app, &setting, Some(&name), &mut outbox, |_| ());
        assert_eq!(code(refused), "approval.needed", "no way around");
        let asked = approvals::approve_run(&mut app, &setting, Some(&name), &mut outbox, |_| ()).expect("asked");
        let Outcome::Asked(asked) = asked else { panic!("two notices wait") };
        assert_eq!((asked.subject.as_str(), asked.notices), (name.as_str(), Some(2)));
        let yes = ("A-2026-11-20-1", Role::Supervisor);
        by(&mut app, "web:Bob");
        let sent = say_yes(&mut app, &setting, yes, Leaving::AtOnce, &mut outbox).expect("sent");
        assert!(matches!(sent, Carried::Sent(approved) if approved.issued == 2));
        let again = approvals::approve_run(&mut app, &setting, Some(&name), &mut outbox, |_| ()).expect("finished");
        assert!(
            matches!(again, Outcome::Done(approved) if approved.already == 2),
            "an interrupted one is finished by anybody"
        );
    }
}

#[test]
fn a_run_that_was_proposed_anew_is_not_sent_by_an_old_yes() {
    for (mut app, setting) in books("approvals_anew") {
        let propose =
            |app: &mut App| run::propose(app, &setting, &Proposing::on(date(2026, 11, 20))).expect("proposed").name;
        let name = propose(&mut app);
        let asked = approvals::approve_run(&mut app, &setting, Some(&name), &mut no_outbox(), |_| ()).expect("asked");
        assert!(matches!(asked, Outcome::Asked(_)));
        propose(&mut app);
        by(&mut app, "web:Bob");
        let yes = ("A-2026-11-20-1", Role::Supervisor);
        let done = say_yes(&mut app, &setting, yes, Leaving::AsAsked, &mut no_outbox());
        assert_eq!(code(done), "run.superseded");
    }
}

#[test]
fn where_people_sign_in_the_smaller_limit_asks_a_second_person_too() {
    for (mut app, setting) in books("approvals_smaller") {
        let ann = NewUser { name: "Ann Byrne", email: "ann@wader.example", role: Role::Controller, partner: None };
        users::add(&mut app, &ann).expect("added");
        let of = |amount| AdjustmentInput { amount: Some(amount), ..all_of("B-1") };
        let alone = approvals::write_off(&mut app, &setting, &of("100.00")).expect("at the limit");
        assert!(matches!(alone, Outcome::Done(_)));
        let more = approvals::write_off(&mut app, &setting, &of("0.01")).expect("100.01 together");
        let Outcome::Asked(asked) = more else { panic!("it waits") };
        assert_eq!((asked.subject.as_str(), asked.amount.expect("money").minor), ("B-1", 1));
        assert_eq!(open_minor(&mut app, &setting, "B-1"), 2_050);
        by(&mut app, "web:Bob");
        let yes = (asked.number.as_str(), Role::Controller);
        let done = say_yes(&mut app, &setting, yes, Leaving::AsAsked, &mut no_outbox()).expect("done");
        assert!(matches!(done, Carried::Adjusted(_)));
        assert_eq!(open_minor(&mut app, &setting, "B-1"), 2_049);
        let named = AdjustmentInput { approved_by: Some("Eve"), ..all_of("B-1") };
        let done = approvals::write_off(&mut app, &setting, &named).expect("named");
        assert!(matches!(done, Outcome::Done(_)), "whoever works on the file names who approved it");
    }
}

#[test]
fn a_yes_to_a_run_begins_the_hold_that_was_asked_for_and_it_can_be_stopped() {
    let folder = tempfile::tempdir().expect("a folder");
    for (mut app, setting) in books("approvals_hold") {
        let mut outbox = Outbox::new(folder.path().join("outbox"));
        let name = run::propose(&mut app, &setting, &Proposing::on(date(2026, 11, 20))).expect("proposed").name;
        let ask = |app: &mut App, minutes| match approvals::hold_run(
            by(app, "web:Ann Byrne"),
            &setting,
            &name,
            None,
            minutes,
        ) {
            Ok(Outcome::Asked(asked)) => asked.number,
            other => panic!("it waits: {other:?}"),
        };
        assert_eq!(code(approvals::hold_run(&mut app, &setting, &name, None, 10_000)), "hold.too_long");
        let number = ask(&mut app, 25);
        let yes = (number.as_str(), Role::Supervisor);
        let held = say_yes(by(&mut app, "web:Bob"), &setting, yes, Leaving::AsAsked, &mut outbox).expect("held");
        let Carried::Held(held) = held else { panic!("it is held") };
        let leaves = |run: &run::RunSummary| run.send_at.expect("an instant").to_string();
        assert_eq!((held.state, leaves(&held).as_str()), (RunState::Held, "2026-11-20T09:25:00Z"));
        assert_eq!(held.approved_by.as_deref(), Some("web:Bob"));
        let due = |app: &mut App, outbox: &mut Outbox| run::issue_due(app, &setting, outbox, Resume::Old).expect("due");
        assert!(due(&mut app, &mut outbox).is_empty(), "nothing leaves before its time");

        run::stop(&mut app, &setting, Some(&name), "a mistake").expect("stopped");
        let refused = run::hold(&mut app, &setting, Some(&name), None, 10);
        assert_eq!(code(refused), "approval.needed", "the yes was for that one time");
        let number = ask(&mut app, 25);
        let yes = (number.as_str(), Role::Supervisor);
        let longer = say_yes(by(&mut app, "web:Bob"), &setting, yes, Leaving::Held(5), &mut outbox).expect("held");
        assert!(matches!(longer, Carried::Held(run) if leaves(&run) == "2026-11-20T09:05:00Z"));
        app.clock = Clock::Fixed("2026-11-20T09:05:00Z".parse().expect("an instant"));
        let gone = due(&mut app, &mut outbox);
        assert!(matches!(&gone[..], [LetGo::Issued(approved)] if approved.issued == 2), "{gone:?}");
        assert!(
            approvals::waits_for(&mut app, &setting, dunlin_store::ApprovalKind::Run, &name).expect("read").is_none()
        );
    }
}

#[test]
fn the_limit_of_a_group_above_the_policys_waits_for_a_second_person() {
    for (mut app, setting) in books("limits_of_groups") {
        let (app, setting) = (&mut app, &setting);
        let until = Some(date(2027, 6, 30));
        let group = |limit| GroupInput { name: "Kestrel", limit, currency: None, until, reason: "one owner" };
        let done = approvals::keep_group(app, setting, &group("5000")).expect("at the limit");
        assert!(matches!(done, Outcome::Done(_)));
        assert_eq!(code(credit::keep_group(app, setting, &group("5000.01"))), "approval.needed");
        let Outcome::Asked(waits) = approvals::keep_group(app, setting, &group("8000")).expect("asked") else {
            panic!("it waits");
        };
        assert_eq!((waits.subject.as_str(), waits.kind.code()), ("Kestrel", "group_limit"));
        let now = |app: &mut App| credit::groups(app, setting).expect("a list")[0].group.limit.minor;
        assert_eq!(now(app), 500_000, "nothing is done yet");
        assert_eq!(code(approvals::keep_group(app, setting, &group("9000"))), "approval.waits");
        let yes = (waits.number.as_str(), Role::Controller);
        assert_eq!(code(say_yes(app, setting, yes, Leaving::AsAsked, &mut no_outbox())), "approval.own");
        let second = by(app, "web:Bo Sand");
        let carried = say_yes(second, setting, yes, Leaving::AsAsked, &mut no_outbox()).expect("done");
        assert!(matches!(carried, Carried::Shared(group) if group.until_on == until));
        assert_eq!(now(app), 800_000);
    }
}

#[test]
fn a_limit_by_hand_above_the_policys_waits_for_a_second_person() {
    for (mut app, setting) in books("limits_by_hand") {
        let (app, setting) = (&mut app, &setting);
        let limit = |amount| LimitInput { amount, reason: "three good years", ..LimitInput::default() };
        let now = |app: &mut App| {
            dunlin_app::customers::show(app, setting, "10", date(2026, 11, 20)).expect("there").detail.limit
        };
        let done = approvals::set_limit(app, setting, "10", &limit(Some("5000"))).expect("at the limit");
        assert!(matches!(done, Outcome::Done(_)));
        for amount in [Some("5000.01"), None] {
            let refused = credit::set_limit(app, setting, "10", &limit(amount)).expect_err("not alone");
            assert_eq!(refused.code, "approval.needed");
        }
        let Outcome::Asked(waits) =
            approvals::set_limit(app, setting, "Kilronan & Sons", &limit(Some("8000"))).expect("asked")
        else {
            panic!("it waits");
        };
        assert_eq!((waits.subject.as_str(), waits.kind.code()), ("10", "customer_limit"));
        assert_eq!(now(app).map(|limit| limit.minor), Some(500_000), "nothing is done yet");
        assert_eq!(code(approvals::set_limit(app, setting, "10", &limit(Some("9000")))), "approval.waits");
        let yes = (waits.number.as_str(), Role::Controller);
        assert_eq!(code(say_yes(app, setting, yes, Leaving::AsAsked, &mut no_outbox())), "approval.own");
        let second = by(app, "web:Bo Sand");
        let carried = say_yes(second, setting, yes, Leaving::AsAsked, &mut no_outbox()).expect("done");
        assert!(matches!(carried, Carried::Adjusted(_)));
        assert_eq!(now(app).map(|limit| limit.minor), Some(800_000));
        let listed = dunlin_app::exceptions::all(app, setting, &dunlin_app::exceptions::Wanted::default());
        let newest = listed.expect("a list").remove(0);
        assert_eq!(
            (newest.by.as_str(), newest.reason.as_str()),
            ("Bo Sand", "three good years (asked for by Ann Byrne)")
        );
        let Outcome::Asked(_) = approvals::set_limit(app, setting, "10", &limit(None)).expect("asked") else {
            panic!("no limit at all waits too");
        };
    }
}
