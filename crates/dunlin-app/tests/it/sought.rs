//! A manager or owner who comes with a file ends the task that asked for one, on both engines; taking the file back asks again.

use dunlin_app::import::{ImportRequest, import, undo_import};
use dunlin_app::{App, Setting, cases, customers};
use dunlin_core::change::{Change, Task, TaskChange};
use dunlin_core::id::TaskId;
use dunlin_core::plan::FIND_STEP;
use dunlin_core::policy::Channel;
use dunlin_formats::Options;
use dunlin_store::Tasks;
use jiff::civil::date;

use crate::desk::{Desk, desks};

/// Somebody is to find out who manages each of the two customers.
fn sought(name: &str) -> Vec<Desk> {
    let ask = |mut desk: Desk| {
        let who = desk.app.who("run");
        let (app, setting) = (&mut desk.app, &desk.setting);
        app.store
            .transaction(|tx| {
                let mut changes = Vec::new();
                for (key, customer) in [(7, "10"), (8, "11")] {
                    changes.push(Change::Task(TaskChange::Created(Task {
                        id: TaskId(key),
                        account: customers::find(tx, setting, customer)?,
                        number: format!("F-{customer}"),
                        step: FIND_STEP.to_string(),
                        channel: Channel::None,
                        role: "collector".to_string(),
                        due_on: date(2026, 11, 17),
                    })));
                }
                Ok::<_, dunlin_app::AppError>(tx.commit(&who, setting.creditor.id, &changes)?)
            })
            .expect("tasks");
        desk
    };
    desks(name).into_iter().map(ask).collect()
}

fn take(app: &mut App, setting: &Setting, file_name: &str, lines: &str, dry_run: bool) {
    let bytes = format!("customer_number,customer_name,contact_name,contact_role,email\n{lines}\n");
    let (snapshot, strict, accept_seller) = (false, false, false);
    let options = Options::default();
    let request =
        ImportRequest { file_name, bytes: bytes.as_bytes(), options, snapshot, dry_run, strict, accept_seller };
    import(app, setting, &request).expect("read");
}

/// Tasks of the kind that wait.
fn open(app: &mut App, setting: &Setting) -> Vec<String> {
    let lines = app.store.read(|tx| tx.tasks(setting.creditor.id, Tasks::Open)).expect("tasks");
    lines.into_iter().filter(|line| line.task.step == FIND_STEP).map(|line| line.task.number).collect()
}

#[test]
fn a_manager_in_a_file_ends_the_task_and_goes_with_the_file() {
    for mut desk in sought("sought-import") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let owner = "10,Kilronan,Nuala Byrne,owner,nuala@kilronan.example";
        take(app, setting, "payables.csv", "10,Kilronan,Ann Smith,payables,ann@kilronan.example", false);
        assert_eq!(open(app, setting), ["F-10", "F-11"], "nobody of the management came");
        take(app, setting, "owners.csv", owner, true);
        assert_eq!(open(app, setting), ["F-10", "F-11"], "a preview writes nothing");
        take(app, setting, "owners.csv", owner, false);
        assert_eq!(open(app, setting), ["F-11"], "the other customer's is still to be found");
        let done = app.store.read(|tx| tx.find_task(setting.creditor.id, "F-10")).expect("read").expect("there");
        assert_eq!(
            (done.outcome.as_deref(), done.note.as_deref()),
            (Some("done"), Some("Nuala Byrne, nuala@kilronan.example"))
        );
        let name = dunlin_app::import::imports(app, setting).expect("imports")[0].name.clone();
        undo_import(app, setting, &name).expect("nothing stands on it");
        assert_eq!(open(app, setting), ["F-10", "F-11"], "nobody is known again");
        take(app, setting, "owners.csv", owner, false);
        assert_eq!(open(app, setting), ["F-11"]);
        desk.check();
    }
}

#[test]
fn a_task_that_a_person_opened_again_stays_open() {
    for mut desk in sought("sought-again") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        take(app, setting, "owners.csv", "11,Salm,Herr Salm,manager,salm@salm.example", false);
        assert_eq!(open(app, setting), ["F-10"]);
        let line = app.store.read(|tx| tx.find_task(setting.creditor.id, "F-11")).expect("read").expect("there");
        let who = app.who("not he");
        let again = Change::Task(TaskChange::Reopened {
            account: line.task.account,
            task: line.task.id,
            number: line.task.number,
        });
        app.store.transaction(|tx| tx.commit(&who, setting.creditor.id, std::slice::from_ref(&again))).expect("open");
        cases::finish_task(app, setting, "F-11", "done", "asked at the fair", None).expect("done by a person");
        let name = dunlin_app::import::imports(app, setting).expect("imports")[0].name.clone();
        undo_import(app, setting, &name).expect("nothing stands on it");
        assert_eq!(open(app, setting), ["F-10"], "what a person said of it stays");
        desk.check();
    }
}
