//! In whose hands tasks are, on both engines: a case that is given, to many at once, and taken back; a stand-in; and who cannot come in.

use dunlin_app::bulk::{self, BulkAct, Chosen};
use dunlin_app::cases::{self, CaseInput};
use dunlin_app::users::{self, AwayInput, NewUser};
use dunlin_app::worklist::{Wanted, Worklist, worklist};
use dunlin_app::{App, Role};
use dunlin_core::view::LiftRule;
use jiff::civil::{Date, date};

use crate::desk::{Desk, desks};

fn come(app: &mut App, names: &[(&str, Role)]) {
    // Somebody can always say who else may.
    for (name, role) in names.iter().chain(&[("Olga", Role::Administrator)]) {
        let email = format!("{}@verhoef.example", name.to_lowercase());
        users::add(app, &NewUser { name, email: &email, role: *role, partner: None }).expect("added");
    }
}

fn list_of(desk: &mut Desk, whose: &str) -> Worklist {
    let wanted = Wanted { whose: whose.to_string(), ..Wanted::default() };
    worklist(&mut desk.app, &desk.setting, &wanted, (0, 50)).expect("a list")
}

/// Who has what: numbers of tasks in a person's list, each with whom it is for.
fn has(desk: &mut Desk, whose: &str) -> Vec<(String, Option<String>)> {
    let rows = list_of(desk, whose).rows;
    let mut has: Vec<_> = rows.into_iter().map(|row| (row.task.task.number, row.had.for_whom)).collect();
    has.sort();
    has
}

fn away(
    desk: &mut Desk,
    name: &str,
    by: &str,
    days: (Date, Option<Date>),
) -> Result<users::Away, dunlin_app::AppError> {
    let (from, until) = (Some(days.0), days.1);
    users::stand_in(&mut desk.app, &AwayInput { name, by, from, until, why: "holiday" })
}

#[test]
fn a_case_and_its_stand_in_bring_tasks_to_one_persons_list_and_undo_takes_them_away() {
    for mut desk in desks("hands") {
        let own = |number: &str, whom: Option<&str>| (number.to_string(), whom.map(str::to_string));
        come(&mut desk.app, &[("Ann", Role::Collector), ("Ben", Role::Collector), ("Cleo", Role::Supervisor)]);
        assert_eq!(has(&mut desk, "role:collector").len(), 2, "everybody's");
        let both = [Chosen::Customer("10".into()), Chosen::Customer("11".into()), Chosen::Task("T-11".into())];
        let give = BulkAct::Give { to: "ben", lifts: LiftRule::NothingLate, reason: "knows them" };
        let came = bulk::on_many(&mut desk.app, &desk.setting, &both, give).expect("given");
        assert_eq!((came.done, came.failed.len()), (3, 0), "a customer that is chosen twice is given once");
        assert_eq!(has(&mut desk, "Ben"), [own("T-10", None), own("T-11", None)]);
        assert_eq!(cases::given_cases(&mut desk.app, &desk.setting).expect("read").len(), 2);

        let today = date(2026, 11, 19);
        away(&mut desk, "Ben", "Cleo", (today, Some(today))).expect("stands in");
        assert_eq!(has(&mut desk, "Cleo"), [own("T-10", Some("Ben")), own("T-11", Some("Ben"))]);
        assert_eq!(list_of(&mut desk, "").people, ["Cleo"]);
        assert_eq!(away(&mut desk, "Ben", "Ann", (today, None)).expect_err("twice").code, "stand_in.overlaps");
        let ended = users::end_stand_in(&mut desk.app, "Ben").expect("back");
        assert_eq!((ended.by.as_str(), has(&mut desk, "Cleo").len()), ("Cleo", 0));

        bulk::undo(&mut desk.app, &desk.setting, came.act).expect("taken back");
        assert_eq!(has(&mut desk, "role:collector").len(), 2);
        assert_eq!(cases::given_cases(&mut desk.app, &desk.setting).expect("read"), []);
        desk.check();
    }
}

#[test]
fn who_cannot_come_in_leaves_nothing_lying_and_is_named() {
    for mut desk in desks("left") {
        come(&mut desk.app, &[("Ann", Role::Collector), ("Ben", Role::Collector), ("Look", Role::Auditor)]);
        cases::assign_task(&mut desk.app, &desk.setting, "T-10", Some("Ben")).expect("given");
        let input = CaseInput { customer: "11", to: "Ben", from: None, lifts: LiftRule::ByPerson, reason: "his" };
        cases::give_case(&mut desk.app, &desk.setting, &input).expect("given");
        let refused = |desk: &mut Desk, to: &str| {
            let input = CaseInput { to, ..input };
            cases::give_case(&mut desk.app, &desk.setting, &input).expect_err("refused").code
        };
        assert_eq!(refused(&mut desk, "Look"), "case.cannot_collect");
        assert_eq!(refused(&mut desk, "Nobody"), "case.unknown_person");
        assert_eq!(refused(&mut desk, "Ben"), "case.given_already");
        let past = CaseInput { from: Some(date(2026, 11, 18)), to: "Ann", ..input };
        let error = cases::give_case(&mut desk.app, &desk.setting, &past).expect_err("the day before");
        assert_eq!(error.code, "case.before_today");
        assert_eq!((has(&mut desk, "Ben").len(), list_of(&mut desk, "").left), (2, Vec::new()));

        users::set_disabled(&mut desk.app, "Ben", true).expect("off");
        assert_eq!(has(&mut desk, "Ann").len(), 2, "the only collector who is left");
        assert_eq!(list_of(&mut desk, "").left, [("Ben".to_string(), 2)]);
        assert_eq!(refused(&mut desk, "Ben"), "case.cannot_collect");
        away(&mut desk, "Ben", "Ann", (date(2026, 11, 19), None)).expect("stands in for who has left");
        assert_eq!((has(&mut desk, "Ann").len(), list_of(&mut desk, "").left), (2, Vec::new()));
        let self_made = away(&mut desk, "Ann", "ANN", (date(2026, 11, 19), None)).expect_err("oneself");
        assert_eq!(self_made.code, "stand_in.self");
        assert_eq!(away(&mut desk, "Ann", "Ben", (date(2026, 11, 19), None)).expect_err("off").code, "stand_in.cannot");
        desk.check();
    }
}

#[test]
fn who_is_called_otherwise_keeps_cases_and_tasks_and_the_past_keeps_the_old_name() {
    for mut desk in desks("renamed") {
        come(&mut desk.app, &[("Ann", Role::Collector), ("Ben", Role::Collector)]);
        let give =
            |customer, to, from| CaseInput { customer, to, from, lifts: LiftRule::ByPerson, reason: "knows them" };
        let later = Some(date(2026, 12, 1));
        cases::give_case(&mut desk.app, &desk.setting, &give("10", "Ann", None)).expect("given");
        cases::give_case(&mut desk.app, &desk.setting, &give("11", "Ann", later)).expect("given");
        cases::assign_task(&mut desk.app, &desk.setting, "T-11", Some("Ann")).expect("given");
        let ann = users::find(&mut desk.app, "Ann").expect("there");
        users::rename(&mut desk.app, ann.id, "Ann O'Byrne", None).expect("renamed");
        assert_eq!(has(&mut desk, "Ann O'Byrne"), [("T-10".to_string(), None), ("T-11".to_string(), None)]);
        assert!(has(&mut desk, "Ann").is_empty());
        let mut of = |number: &str| {
            let known = desk.app.store.read(|tx| {
                let account = dunlin_app::customers::find(tx, &desk.setting, number)?;
                Ok::<_, dunlin_app::AppError>(tx.cases(account)?)
            });
            let line = |line: &dunlin_store::CaseLine| (line.case.to.clone(), line.case.from_on, line.ended_on);
            known.expect("read").iter().map(line).collect::<Vec<_>>()
        };
        let today = date(2026, 11, 19);
        let (was, now) = ("Ann".to_string(), "Ann O'Byrne".to_string());
        assert_eq!(of("10"), [(was.clone(), today, Some(today)), (now.clone(), today, None)]);
        assert_eq!(of("11"), [(was, date(2026, 12, 1), later), (now, date(2026, 12, 1), None)]);
        desk.check();
    }
}

#[test]
fn the_doctor_names_who_is_gone_and_has_something_and_nobody_stands_in() {
    for mut desk in desks("unattended") {
        let told = |desk: &mut Desk| {
            let checks = dunlin_app::doctor::checks(&mut desk.app, false).expect("read");
            let own = checks.into_iter().find(|check| check.code == "user.tasks_without_stand_in").expect("there");
            assert!(own.ok && own.notice, "worth knowing, no damage");
            own.examples
        };
        come(&mut desk.app, &[("Ann", Role::Collector), ("Ben", Role::Collector)]);
        let give = CaseInput { customer: "10", to: "Ben", from: None, lifts: LiftRule::ByPerson, reason: "knows them" };
        cases::give_case(&mut desk.app, &desk.setting, &give).expect("given");
        cases::assign_task(&mut desk.app, &desk.setting, "T-11", Some("Ben")).expect("given");
        assert!(told(&mut desk).is_empty(), "he is there");
        users::set_disabled(&mut desk.app, "Ben", true).expect("off");
        assert_eq!(told(&mut desk), ["Ben: 2 tasks, 1 case"]);
        let today = date(2026, 11, 19);
        away(&mut desk, "Ben", "Ann", (today, None)).expect("stands in");
        assert!(told(&mut desk).is_empty(), "Ann does his tasks");
        users::set_disabled(&mut desk.app, "Ben", false).expect("on");
        users::set_disabled(&mut desk.app, "Ann", true).expect("off");
        assert_eq!(told(&mut desk), ["Ben: 2 tasks, 1 case"], "he is away, and she is gone");
        users::set_disabled(&mut desk.app, "Ann", false).expect("on");
        assert!(told(&mut desk).is_empty());
        desk.check();
    }
}
