//! Visits and what came of them, on both engines: each result ends the visit by its own word, and a conversation ends what waits for one.

use dunlin_app::cases::{self, CallInput, CameOf, TalkInput};
use dunlin_app::customers;
use dunlin_core::change::{Change, Task, TaskChange};
use dunlin_core::conversation::Via;
use dunlin_core::id::TaskId;
use dunlin_core::policy::Channel;
use dunlin_store::TaskLine;
use jiff::civil::{Date, date};

use crate::desk::{Desk, desks};

const TODAY: Date = date(2026, 11, 19);

/// A visit to customer 10 beside the call that waits for it.
fn with_visit(name: &str) -> Vec<Desk> {
    let mut all = desks(name);
    for desk in &mut all {
        let (who, creditor) = (desk.app.who("run"), desk.setting.creditor.id);
        let made = desk.app.store.transaction(|tx| {
            let account = customers::find(tx, &desk.setting, "10")?;
            let task = Task {
                id: TaskId(9),
                account,
                number: "T-visit".to_string(),
                step: "visit".to_string(),
                channel: Channel::Visit,
                role: "account_manager".to_string(),
                due_on: date(2026, 11, 18),
            };
            Ok::<_, dunlin_app::AppError>(tx.commit(&who, creditor, &[Change::Task(TaskChange::Created(task))])?)
        });
        made.expect("a visit");
    }
    all
}

fn visited(came_of: CameOf<'_>, via: Via) -> TalkInput<'_> {
    TalkInput { customer: "10", came_of, with: None, note: "at the door", agreed: "", task: None, via, unpaid: None }
}

fn logged(outcome: &str, via: Via, on: Date) -> CallInput<'_> {
    CallInput {
        customer: "10",
        item: None,
        on: Some(on),
        outcome,
        with: None,
        note: "",
        agreed: "",
        pay_on: None,
        via,
        unpaid: None,
    }
}

fn task(desk: &mut Desk, number: &str) -> TaskLine {
    let tasks = cases::tasks(&mut desk.app, &desk.setting, true).expect("tasks");
    tasks.into_iter().find(|line| line.task.number == number).expect("there")
}

fn reviews(desk: &mut Desk) -> usize {
    let tasks = cases::tasks(&mut desk.app, &desk.setting, false).expect("tasks");
    tasks.iter().filter(|line| line.task.step == "legal-review").count()
}

#[test]
fn each_result_of_a_visit_ends_it_by_its_own_word_and_is_taken_back() {
    for mut desk in with_visit("visit") {
        let cases = [
            (CameOf::Reached, "reached", false),
            (CameOf::Paid(Some("A-1")), "paid", true),
            (CameOf::Moved, "moved", false),
            (CameOf::Closed, "closed", false),
        ];
        for (came_of, word, rests) in cases {
            let done = cases::log_talk(&mut desk.app, &desk.setting, &visited(came_of, Via::Visit)).expect(word);
            let visit = task(&mut desk, "T-visit");
            assert_eq!((visit.outcome.as_deref(), visit.done_on), (Some(word), Some(TODAY)));
            assert_eq!(task(&mut desk, "T-10").done_on, None, "the call waits for another role: {word}");
            let view = customers::show(&mut desk.app, &desk.setting, "10", TODAY).expect("there").view;
            assert_eq!(view.items.iter().any(|item| item.said_sent_until.is_some()), rests, "{word}");
            cases::undo(&mut desk.app, &desk.setting, &done.customer, done.version).expect("taken back");
            assert_eq!(task(&mut desk, "T-visit").done_on, None, "{word}");
        }
        let empty = cases::log_talk(&mut desk.app, &desk.setting, &visited(CameOf::NoAnswer, Via::Visit));
        empty.expect("logged");
        let visit = task(&mut desk, "T-visit");
        assert_eq!((visit.done_on, visit.task.due_on), (None, date(2026, 11, 20)), "the next business day");
        assert_eq!(reviews(&mut desk), 0);
        for _ in 0..2 {
            let input = visited(CameOf::Refused, Via::Visit);
            let refused = cases::log_talk(&mut desk.app, &desk.setting, &input).expect("logged");
            assert_eq!(reviews(&mut desk), 1, "a person decides whether legal action follows");
            assert!(refused.can_be_undone());
            cases::undo(&mut desk.app, &desk.setting, &refused.customer, refused.version).expect("taken back");
            assert_eq!((reviews(&mut desk), task(&mut desk, "T-visit").done_on), (0, None));
        }
        let refused =
            cases::log_talk(&mut desk.app, &desk.setting, &visited(CameOf::Refused, Via::Visit)).expect("logged");
        let review = format!("{TODAY}-10-legal-review-3");
        cases::finish_task(&mut desk.app, &desk.setting, &review, "rejected", "not yet", None).expect("decided");
        let late = cases::undo(&mut desk.app, &desk.setting, &refused.customer, refused.version);
        assert_eq!(late.expect_err("somebody has decided").code, "undo.too_late");
        desk.check();
    }
}

#[test]
fn what_is_seen_at_the_door_comes_of_no_call() {
    for mut desk in with_visit("door") {
        for came_of in [CameOf::Paid(None), CameOf::Refused, CameOf::Moved, CameOf::Closed] {
            let refused = cases::log_talk(&mut desk.app, &desk.setting, &visited(came_of, Via::Call));
            assert_eq!(refused.expect_err("a call").code, "call.outcome");
        }
        let refused = cases::log_call(&mut desk.app, &desk.setting, &logged("moved", Via::Mail, TODAY));
        assert_eq!(refused.expect_err("a mail").code, "call.outcome");
        let unknown = cases::log_call(&mut desk.app, &desk.setting, &logged("sulked", Via::Visit, TODAY));
        assert_eq!(unknown.expect_err("no word").code, "fact.unknown");
        let ended = cases::finish_task(&mut desk.app, &desk.setting, "T-10", "closed", "", None);
        assert_eq!(ended.expect_err("a call").code, "call.outcome");
        let ended = cases::finish_task(&mut desk.app, &desk.setting, "T-visit", "moved", "empty rooms", None);
        assert_eq!(ended.expect("ended").changes.len(), 2, "it stands among the conversations");
        desk.check();
    }
}

#[test]
fn a_conversation_that_is_logged_ends_what_waits_for_it_however_it_is_logged() {
    for mut desk in with_visit("logged") {
        let earlier = logged("no_answer", Via::Call, date(2026, 11, 17));
        cases::log_call(&mut desk.app, &desk.setting, &earlier).expect("logged");
        let call = task(&mut desk, "T-10");
        assert_eq!(call.task.due_on, date(2026, 11, 17), "a try of an earlier day puts nothing off");
        let before = logged("reached", Via::Call, date(2026, 11, 16));
        cases::log_call(&mut desk.app, &desk.setting, &before).expect("logged");
        assert_eq!(task(&mut desk, "T-10").done_on, None, "it was not asked for yet on that day");
        cases::log_call(&mut desk.app, &desk.setting, &logged("reached", Via::Mail, TODAY)).expect("logged");
        assert_eq!(task(&mut desk, "T-10").done_on, None, "a mail is no call");
        let tried = cases::log_call(&mut desk.app, &desk.setting, &logged("no_answer", Via::Call, TODAY));
        assert_eq!(tried.expect("logged").changes.len(), 2);
        assert_eq!(task(&mut desk, "T-10").task.due_on, date(2026, 11, 20), "put off");
        cases::log_call(&mut desk.app, &desk.setting, &logged("reached", Via::Visit, TODAY)).expect("logged");
        assert_eq!(task(&mut desk, "T-visit").outcome.as_deref(), Some("reached"));
        assert_eq!(task(&mut desk, "T-10").done_on, None);
        desk.check();
    }
}
