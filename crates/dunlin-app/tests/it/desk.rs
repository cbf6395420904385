//! What a collector does at the desk, on both engines: talk, notes, contacts, limits, tasks, and taking each of it back.

use dunlin_app::bulk::{self, BulkAct, Chosen};
use dunlin_app::cases::{self, CameOf, ContactAct, ContactInput, NoteAct, PromiseInput, TalkInput};
use dunlin_app::credit::{LimitInput, set_limit};
use dunlin_app::customers::{self, Customer};
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::worklist::{Row, Wanted, worklist};
use dunlin_app::{App, Clock, Failure, Setting, creditors, merging};
use dunlin_core::change::{Change, Task, TaskChange};
use dunlin_core::conversation::Via;
use dunlin_core::id::TaskId;
use dunlin_core::money::Currency;
use dunlin_core::policy::Channel;
use dunlin_core::view::HoldKind;
use dunlin_formats::Options;
use jiff::civil::{Date, date};

use crate::books;

const LIST: &str = "\
invoice_number,customer_number,customer_name,issued_on,due_on,amount,currency,contact_email
A-1,10,Kilronan,2026-09-01,2026-10-01,810.00,EUR,ap@kilronan.example
A-2,10,Kilronan,2026-11-01,2026-12-01,90.00,EUR,ap@kilronan.example
B-1,11,Salm,2026-10-20,2026-11-10,1200.50,EUR,kasse@salm.example
";

/// A Thursday.
const TODAY: Date = date(2026, 11, 19);

pub(crate) struct Desk {
    pub(crate) app: App,
    pub(crate) setting: Setting,
}

/// A book on each engine with three invoices and a call to make to each customer.
pub(crate) fn desks(name: &str) -> Vec<Desk> {
    let desk = |(_, store)| {
        let clock = Clock::Fixed("2026-11-19T09:00:00Z".parse().expect("an instant"));
        let mut app = App::new(store, clock, "web:ann");
        let new = creditors::NewCreditor {
            name: Some("Verhoef".to_string()),
            country: Some("NL".to_string()),
            ..creditors::NewCreditor::default()
        };
        creditors::add(&mut app, &new).expect("a creditor");
        let setting = app.setting(None).expect("one");
        let options = Options { currency: Currency::find("EUR"), ..Options::default() };
        let (bytes, file_name) = (LIST.as_bytes(), "list.csv");
        let request = ImportRequest {
            file_name,
            bytes,
            options,
            snapshot: false,
            dry_run: false,
            strict: false,
            accept_seller: false,
        };
        assert_eq!(import(&mut app, &setting, &request).expect("read").created, 3);
        for (key, customer, step) in [(1, "10", "call-1"), (2, "11", "final-call")] {
            let who = app.who("run");
            let made = app.store.transaction(|tx| {
                let account = customers::find(tx, &setting, customer)?;
                let task = Task {
                    id: TaskId(key),
                    account,
                    number: format!("T-{customer}"),
                    step: step.to_string(),
                    channel: Channel::Phone,
                    role: "collector".to_string(),
                    due_on: date(2026, 11, 17),
                };
                Ok::<_, dunlin_app::AppError>(tx.commit(
                    &who,
                    setting.creditor.id,
                    &[Change::Task(TaskChange::Created(task))],
                )?)
            });
            made.expect("a task");
        }
        Desk { app, setting }
    };
    books::both(name).into_iter().map(desk).collect()
}

fn limited(app: &mut App, setting: &Setting, amount: &str, reason: &str) -> Result<cases::Done, dunlin_app::AppError> {
    set_limit(app, setting, "10", &LimitInput { amount: Some(amount), reason, ..LimitInput::default() })
}

impl Desk {
    fn customer(&mut self, number: &str) -> Customer {
        customers::show(&mut self.app, &self.setting, number, TODAY).expect("there")
    }

    fn open_tasks(&mut self) -> Vec<String> {
        let list = worklist(&mut self.app, &self.setting, &Wanted::default(), (0, 50)).expect("a list");
        list.rows.iter().map(|row| row.task.task.number.clone()).collect()
    }

    fn talk(&mut self, came_of: CameOf<'_>, task: Option<&str>) -> Result<cases::Done, dunlin_app::AppError> {
        let input = TalkInput {
            customer: "10",
            came_of,
            with: Some("Ms Byrne"),
            note: "next week",
            agreed: "",
            task,
            via: Via::Call,
            unpaid: None,
        };
        cases::log_talk(&mut self.app, &self.setting, &input)
    }

    fn undo(&mut self, done: &cases::Done) -> Result<cases::Done, dunlin_app::AppError> {
        cases::undo(&mut self.app, &self.setting, &done.customer, done.version)
    }

    /// The book is sound, and its log tells the same story.
    pub(crate) fn check(&mut self) {
        let checks = self.app.store.read(|tx| Ok::<_, dunlin_app::AppError>((tx.doctor()?, tx.replay_check()?)));
        let (checks, replay) = checks.expect("read");
        for check in checks.iter().chain([&replay]) {
            assert!(check.ok, "{check:?}");
        }
    }
}

#[test]
fn a_promise_on_the_phone_is_one_commit_and_is_taken_back_as_one() {
    for mut desk in desks("talk") {
        let promised = CameOf::Promised { amount: "500", by: date(2026, 11, 20), items: &[], sends: false };
        let done = desk.talk(promised, Some("T-10")).expect("logged");
        assert_eq!(done.changes.len(), 3, "call, promise, task");
        let customer = desk.customer("10");
        assert_eq!((customer.calls.len(), customer.view.promises.len()), (1, 1));
        assert_eq!(desk.open_tasks(), ["T-11"]);
        desk.undo(&done).expect("taken back");
        let customer = desk.customer("10");
        assert_eq!((customer.calls.len(), customer.view.promises.len()), (0, 0));
        assert_eq!(customer.promises[0].line.ended.map(|end| end.on), Some(TODAY));
        assert_eq!(desk.open_tasks().len(), 2);
        let again = desk.undo(&done).expect_err("once only");
        assert_eq!((again.failure, again.code), (Failure::Refused, "undo.too_late"));
        desk.check();
    }
}

#[test]
fn a_try_that_reached_nobody_puts_the_task_off_unless_the_policy_asks_again() {
    for mut desk in desks("no_answer") {
        let done = desk.talk(CameOf::NoAnswer, Some("T-10")).expect("logged");
        assert_eq!(desk.open_tasks(), ["T-11"]);
        let tasks = cases::tasks(&mut desk.app, &desk.setting, false).expect("tasks");
        let put_off = tasks.iter().find(|line| line.task.number == "T-10").expect("still open");
        assert_eq!(put_off.task.due_on, date(2026, 11, 20), "the next business day");
        desk.undo(&done).expect("taken back");
        assert_eq!(desk.open_tasks().len(), 2);
        let input = TalkInput {
            customer: "11",
            came_of: CameOf::LeftMessage,
            with: None,
            note: "",
            agreed: "",
            task: Some("T-11"),
            via: Via::Call,
            unpaid: None,
        };
        cases::log_talk(&mut desk.app, &desk.setting, &input).expect("logged");
        let tasks = cases::tasks(&mut desk.app, &desk.setting, true).expect("tasks");
        let ended = tasks.iter().find(|line| line.task.number == "T-11").expect("there");
        assert_eq!(ended.outcome.as_deref(), Some("no_answer"), "the final call repeats by policy");
        let other = desk.talk(CameOf::Reached, Some("T-11")).expect_err("done, and another customer's");
        assert_eq!(other.code, "task.done");
        desk.check();
    }
}

#[test]
fn one_call_is_about_everything_that_waits_for_a_call_to_the_customer() {
    for mut desk in desks("one-call") {
        let mut add = |key, step: &str, role: &str, due_on| {
            let (who, creditor) = (desk.app.who("run"), desk.setting.creditor.id);
            let account = desk.app.store.read(|tx| customers::find(tx, &desk.setting, "10")).expect("there");
            let (number, role) = (format!("T-10-{step}"), role.to_string());
            let task = Task {
                id: TaskId(key),
                account,
                number,
                step: step.to_string(),
                channel: Channel::Phone,
                role,
                due_on,
            };
            let made = [Change::Task(TaskChange::Created(task))];
            desk.app.store.transaction(|tx| tx.commit(&who, creditor, &made)).expect("a task");
        };
        add(3, "call-2", "collector", date(2026, 11, 18));
        add(4, "welcome-call", "sales_rep", date(2026, 11, 18));
        add(5, "final-call", "collector", date(2026, 11, 25));
        let tried = desk.talk(CameOf::NoAnswer, Some("T-10-call-2")).expect("logged");
        assert_eq!(
            desk.open_tasks(),
            ["T-11", "T-10-welcome-call"],
            "both calls are put off, and what is not due waits"
        );
        desk.undo(&tried).expect("taken back");
        assert_eq!(desk.open_tasks().len(), 4, "both wait again");
        let reached = desk.talk(CameOf::Reached, None).expect("logged");
        assert_eq!(desk.open_tasks(), ["T-11", "T-10-welcome-call"], "from the customer's page too");
        let tasks = cases::tasks(&mut desk.app, &desk.setting, true).expect("tasks");
        let ended =
            |number: &str| tasks.iter().find(|line| line.task.number == number).and_then(|line| line.outcome.clone());
        for (number, outcome) in
            [("T-10", Some("reached")), ("T-10-call-2", Some("reached")), ("T-10-final-call", None)]
        {
            assert_eq!(ended(number).as_deref(), outcome, "{number}");
        }
        desk.undo(&reached).expect("taken back");
        assert_eq!(desk.open_tasks().len(), 4);
        desk.check();
    }
}

#[test]
fn a_dispute_on_the_phone_is_over_the_customers_own_item_and_at_most_its_open_amount() {
    for mut desk in desks("contested") {
        let over = |item, amount| CameOf::Contested { item, amount, reason: "price" };
        assert_eq!(desk.talk(over("B-1", None), None).expect_err("not theirs").code, "item.other_customer");
        assert_eq!(desk.talk(over("A-1", Some("810.01")), None).expect_err("too much").failure, Failure::Refused);
        let done = desk.talk(over("A-1", Some("810.00")), None).expect("raised");
        assert_eq!(desk.customer("10").view.items[0].disputed_minor, 81_000);
        desk.undo(&done).expect("withdrawn");
        assert_eq!(desk.customer("10").view.items[0].disputed_minor, 0);
        desk.check();
    }
}

#[test]
fn notes_contacts_and_the_limit_come_and_go_with_their_history() {
    for mut desk in desks("people") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let noted = cases::add_note(app, setting, "10", " Signs on Thursdays ", true).expect("a note");
        let line = customers::show(app, setting, "10", TODAY).expect("there").notes[0].clone();
        let note = &line.note;
        assert_eq!((note.text.as_str(), note.pinned), ("Signs on Thursdays", true));
        cases::change_note(app, setting, "10", line.version, NoteAct::Unpin).expect("unpinned");
        // Who is marked is asked before everybody else (R2.3, R4.4).
        let input = ContactInput { name: Some("Ann Byrne"), role: Some("payables"), ..ContactInput::default() };
        let added = cases::add_contact(app, setting, "10", &input).expect("added");
        let people = |app: &mut App| {
            let contacts = customers::show(app, setting, "10", TODAY).expect("there").view.contacts;
            contacts.iter().map(cases::contact_label).collect::<Vec<_>>()
        };
        let changed = ContactAct::Change(ContactInput { name: Some("Ann Byrne-Ito"), ..ContactInput::default() });
        let changed = cases::change_contact(app, setting, "10", "Ann Byrne", &changed).expect("changed");
        cases::change_contact(app, setting, "10", "Ann Byrne-Ito", &ContactAct::First).expect("marked");
        assert_eq!(people(app)[0], "Ann Byrne-Ito", "asked before the mailbox");
        cases::undo(app, setting, "10", changed.version).expect("as before");
        assert_eq!(people(app)[0], "Ann Byrne");
        cases::undo(app, setting, "10", added.version).expect("gone");
        assert_eq!(people(app).len(), 1);
        let wrong = ContactInput { email: Some("ann at example"), ..ContactInput::default() };
        assert_eq!(cases::add_contact(app, setting, "10", &wrong).expect_err("no address").code, "contact.email");
        limited(app, setting, "1000", "three good years").expect("set");
        let higher = limited(app, setting, "2000", "five").expect("set");
        cases::undo(app, setting, "10", higher.version).expect("as before");
        let limit = customers::show(app, setting, "10", TODAY).expect("there").detail.limit;
        assert_eq!(limit.map(|limit| limit.minor), Some(100_000));
        cases::undo(app, setting, "10", noted.version).expect("removed");
        assert!(desk.customer("10").notes.is_empty());
        desk.check();
    }
}

#[test]
fn an_act_on_many_names_what_failed_and_is_taken_back_as_one() {
    for mut desk in desks("bulk") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let chosen: Vec<Chosen> = ["10", "11", "99"].map(|number| Chosen::Customer(number.to_string())).into();
        let hold = BulkAct::Hold { kind: HoldKind::Pause, until: None, reason: "flood" };
        let came = bulk::on_many(app, setting, &chosen, hold).expect("two of three");
        assert_eq!(came.done, 2);
        assert_eq!(
            came.failed.iter().map(|(number, error)| (number.as_str(), error.code)).collect::<Vec<_>>(),
            [("99", "customer.unknown")]
        );
        let back = bulk::undo(app, setting, came.act).expect("taken back");
        assert_eq!((back.done, back.failed.len()), (2, 0));
        assert!(customers::show(app, setting, "10", TODAY).expect("there").view.holds.is_empty());
        let tasks: Vec<Chosen> = ["T-10", "T-11"].map(|number| Chosen::Task(number.to_string())).into();
        let came = bulk::on_many(app, setting, &tasks, BulkAct::Snooze { until: date(2026, 11, 23) }).expect("put off");
        cases::finish_task(app, setting, "T-10", "done", "", None).expect("done meanwhile");
        let back = bulk::undo(app, setting, came.act).expect("as far as it can be");
        assert_eq!((back.done, back.failed.len()), (1, 1), "what has changed since stays");
        assert_eq!(bulk::on_many(app, setting, &[], hold).expect_err("nothing").code, "bulk.nothing");
        let today = bulk::on_many(app, setting, &tasks[1..], BulkAct::Snooze { until: TODAY }).expect("tried");
        assert_eq!((today.done, today.failed[0].1.code), (0, "task.not_later"));
        desk.check();
    }
}

#[test]
fn what_is_done_to_tasks_of_a_merged_number_is_written_there_and_to_its_customer_once() {
    for mut desk in desks("bulk_merged") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        merging::merge(app, setting, "11", "10").expect("merged");
        let tasks: Vec<Chosen> = ["T-10", "T-11"].map(|number| Chosen::Task(number.to_string())).into();
        let came = bulk::on_many(app, setting, &tasks, BulkAct::Snooze { until: date(2026, 11, 23) }).expect("put off");
        assert_eq!((came.done, came.failed.len()), (2, 0));
        let due: Vec<Date> =
            cases::tasks(app, setting, false).expect("tasks").iter().map(|line| line.task.due_on).collect();
        assert_eq!(due, [date(2026, 11, 23); 2]);
        // The numbers in whose ledgers an act stands.
        let written = |app: &mut App, act: u128| {
            let numbers = app.store.read(|tx| {
                let commits = tx.bulk_act(act, setting.creditor.id)?.into_iter();
                commits.map(|(account, _)| Ok(tx.customer(account)?.account.number)).collect()
            });
            let mut numbers: Vec<String> = numbers.map_err(|error: dunlin_store::StoreError| error).expect("read");
            numbers.sort();
            numbers
        };
        assert_eq!(written(app, came.act), ["10", "11"], "a task is put off under the number that has it");
        let back = bulk::undo(app, setting, came.act).expect("taken back");
        assert_eq!((back.done, back.failed.len()), (2, 0));

        let hold = BulkAct::Hold { kind: HoldKind::Pause, until: None, reason: "flood" };
        let came = bulk::on_many(app, setting, &tasks, hold).expect("held");
        assert_eq!((came.done, came.failed.len()), (2, 0));
        assert_eq!(customers::show(app, setting, "10", TODAY).expect("there").view.holds.len(), 1, "one customer");
        assert_eq!(written(app, came.act), ["10"], "the hold is on the customer");
        let again = bulk::on_many(app, setting, &tasks[1..], hold).expect("tried");
        assert_eq!((again.done, again.failed[0].1.code), (0, "hold.exists"));
    }
}

#[test]
fn the_list_is_by_expected_effect_and_says_why_and_filters_count_what_they_keep() {
    for mut desk in desks("worklist") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let list = worklist(app, setting, &Wanted::default(), (0, 50)).expect("a list");
        assert_eq!((list.rows.len(), list.later, list.kinds["phone"]), (2, 0, 2));
        let effects: Vec<i64> = list.rows.iter().filter_map(Row::effect).map(|effect| effect.minor).collect();
        assert!(effects.len() == 2 && effects.is_sorted_by(|a, b| a >= b), "where a call brings most: {effects:?}");
        cases::add_promise(
            app,
            setting,
            &PromiseInput { from: Some(date(2026, 11, 10)), ..PromiseInput::new("10", "500", date(2026, 11, 18)) },
        )
        .expect("an older promise");
        let list = worklist(app, setting, &Wanted::default(), (0, 50)).expect("a list");
        assert_eq!(
            (list.rows[0].task.customer.as_str(), list.rows[0].rank.causes[0].code()),
            ("10", "promise.broken"),
            "a broken promise"
        );
        cases::assign_task(app, setting, "T-11", Some("Ilze")).expect("given");
        let hers = Wanted { whose: "Ilze".to_string(), ..Wanted::default() };
        let list = worklist(app, setting, &hers, (0, 50)).expect("a list");
        assert_eq!(
            (list.tasks.len(), list.people.clone()),
            (1, vec!["Ilze".to_string(), "role:collector".to_string()])
        );
        let visits = Wanted { kind: "visit".to_string(), ..Wanted::default() };
        assert_eq!(worklist(app, setting, &visits, (0, 50)).expect("a list").tasks.len(), 0);
        let second = worklist(app, setting, &Wanted::default(), (1, 1)).expect("a page");
        assert_eq!((second.rows.len(), second.tasks.len()), (1, 2));
    }
}

#[test]
fn the_kind_of_a_customer_is_put_back_and_agreed_terms_offer_no_way_back() {
    for mut desk in desks("kind") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let kind = |app: &mut App| customers::show(app, setting, "10", TODAY).expect("there").detail.account.kind;
        let before = kind(app);
        let private = cases::set_kind(app, setting, "10", "consumer").expect("set");
        assert!(private.can_be_undone());
        let health = cases::set_kind(app, setting, "10", "public_health").expect("set");
        let late = cases::undo(app, setting, "10", private.version).expect_err("changed since");
        assert_eq!((late.failure, late.code), (Failure::Refused, "undo.too_late"));
        cases::undo(app, setting, "10", health.version).expect("as before");
        assert_eq!(kind(app).code(), "consumer");
        let again = cases::undo(app, setting, "10", health.version).expect_err("once only");
        assert_eq!(again.code, "undo.too_late");
        cases::undo(app, setting, "10", private.version).expect("as at first");
        assert_eq!(kind(app), before);

        let terms = cases::LateTermsInput {
            stated_in: "contract of 2025",
            interest: Some("12 % a year"),
            fee: None,
            law: None,
        };
        let agreed = cases::agree(app, setting, "10", None, &terms).expect("agreed");
        assert!(!agreed.can_be_undone(), "newer terms take their place");
        let refused = cases::undo(app, setting, "10", agreed.version).expect_err("no way back");
        assert_eq!(refused.code, "undo.not_possible");
        desk.check();
    }
}
