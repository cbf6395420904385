//! What belongs to a number that was merged into another one stays within reach: run rows, items of past days, letters, documents.

use dunlin_app::cases::{self, CallInput, PromiseInput, ReceiptInput};
use dunlin_app::evidence::{self, Kept, NewEvidence};
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::metrics::collectors::{self, Deed};
use dunlin_app::metrics::{self, Period};
use dunlin_app::run::{self, Edit, Outbox, Proposing};
use dunlin_app::worklist::{Wanted, worklist};
use dunlin_app::{App, Clock, Setting, customers, merging, rows, summary};
use dunlin_core::change::{Change, Task, TaskChange};
use dunlin_core::conversation::Via;
use dunlin_core::id::TaskId;
use dunlin_core::money::Currency;
use dunlin_core::policy::Channel;
use dunlin_core::priority::Cause;
use dunlin_formats::Options;
use jiff::civil::{Date, date};

use crate::bank::book;

/// The day of the book's clock, on which links begin.
const DAY: Date = date(2026, 10, 12);

#[test]
fn a_row_of_a_number_that_was_merged_later_is_its_own() {
    for (engine, store) in crate::books::both("merged_row") {
        let (mut app, setting) = book(store);
        let name = run::propose(&mut app, &setting, &Proposing::on(DAY)).expect("proposed").name;
        merging::merge(&mut app, &setting, "C2", "C1").expect("merged");
        let folder = tempfile::TempDir::new().expect("a folder");
        let mut outbox = Outbox::new(folder.path());
        let mut seen = |app: &mut _, customer| {
            let shown = run::preview(app, &setting, &mut outbox, &name, customer).expect("a row");
            (shown.row.customer, shown.edits.wishes.out)
        };
        assert_eq!(seen(&mut app, "C2"), ("C2".to_string(), false), "{engine}");
        let out = Edit::TakeOut { why: "asked to wait".to_string() };
        run::edit(&mut app, &setting, &name, "C2", &out).expect("taken out");
        assert_eq!(seen(&mut app, "C2"), ("C2".to_string(), true), "{engine}");
        assert_eq!(seen(&mut app, "C1"), ("C1".to_string(), false), "{engine}");
        let next = run::propose(&mut app, &setting, &Proposing::on(DAY)).expect("proposed").name;
        let shown = run::preview(&mut app, &setting, &mut outbox, &next, "C2").expect("a row").row;
        assert_eq!(shown.customer, "C1", "{engine}: a later run has one row for both");
    }
}

#[test]
fn items_of_a_day_before_the_merge_stand_once_each_under_their_number() {
    for (engine, store) in crate::books::both("merged_past") {
        let (mut app, setting) = book(store);
        merging::merge(&mut app, &setting, "C2", "C1").expect("merged");
        let before = date(2026, 10, 11);
        for (as_of, own) in [(before, "C2"), (DAY, "C1")] {
            let summary = summary::once(&mut app, &setting, as_of).expect("a summary");
            let mut wanted = rows::OpenRows { as_of, currency: Currency::EUR, bucket: None, customer: None };
            let page = rows::page(&mut app, &setting, &summary, &wanted, rows::Part::ALL).expect("a page");
            let mut found: Vec<(String, String)> =
                page.rows.into_iter().map(|row| (row.number, row.customer)).collect();
            found.sort_unstable();
            let want = [("INV-2026-1001", "C1"), ("INV-2026-1002", "C1"), ("INV-2026-1003", own)];
            let want = want.map(|(item, customer)| (item.to_string(), customer.to_string()));
            assert_eq!(found[..3], want, "{engine} {as_of}");
            wanted.customer = Some("C2".to_string());
            let listed = rows::open(&mut app, &setting, &wanted, rows::Part::ALL).expect("rows");
            assert_eq!(listed.count, if own == "C2" { 1 } else { 3 }, "{engine} {as_of}");
        }
    }
}

#[test]
fn letters_to_a_number_that_was_merged_later_are_got_under_the_customer() {
    for (engine, store) in crate::books::both("merged_letter") {
        let (mut app, setting) = book(store);
        let name = run::propose(&mut app, &setting, &Proposing::on(DAY)).expect("proposed").name;
        let folder = tempfile::TempDir::new().expect("a folder");
        let mut outbox = Outbox::new(folder.path());
        run::approve(&mut app, &setting, Some(&name), &mut outbox, |_| ()).expect("approved");
        merging::merge(&mut app, &setting, "C2", "C1").expect("merged");
        let notices = customers::show(&mut app, &setting, "C1", DAY).expect("shown").notices;
        assert_eq!(notices.len(), 2, "{engine}");
        for line in notices {
            let file = run::issued_file(&mut app, &setting, "C1", &line.notice.key).expect("a file");
            assert!(!file.bytes.is_empty(), "{engine}");
        }
    }
}

#[test]
fn of_the_same_file_for_two_invoices_the_one_that_is_named_is_withdrawn() {
    for (engine, store) in crate::books::both("merged_file") {
        let (mut app, setting) = book(store);
        for item in ["INV-2026-1001", "INV-2026-1002"] {
            let new = NewEvidence {
                file_name: "note.pdf",
                bytes: b"%PDF-1.7 signed",
                kind: "delivery_note",
                item: Some(item),
                ..NewEvidence::default()
            };
            evidence::keep(&mut app, &setting, "C1", &new).expect("kept");
        }
        let live = |app: &mut App| -> Vec<_> {
            let lines = customers::show(app, &setting, "C1", DAY).expect("shown").evidence.into_iter();
            lines.filter(|line| line.withdrawn.is_none()).collect()
        };
        let all = live(&mut app);
        let sha256 = all[0].evidence.sha256.clone();
        let hash = |item| Kept::Hash { sha256: &sha256, item };
        let refused = evidence::withdraw(&mut app, &setting, "C1", hash(None), "wrong").expect_err("which one?");
        assert_eq!(refused.code, "evidence.several", "{engine}");
        evidence::withdraw(&mut app, &setting, "C1", hash(Some("INV-2026-1001")), "wrong").expect("withdrawn");
        let rest = live(&mut app);
        let items: Vec<_> = rest.iter().filter_map(|line| line.item_number.as_deref()).collect();
        assert_eq!(items, ["INV-2026-1002"], "{engine}");
        let id = Kept::Id(rest[0].evidence.id);
        evidence::withdraw(&mut app, &setting, "C1", id, "wrong").expect("withdrawn");
        assert!(live(&mut app).is_empty(), "{engine}");
        let again = evidence::withdraw(&mut app, &setting, "C1", id, "wrong").expect_err("it is withdrawn");
        assert_eq!(again.code, "evidence.unknown", "{engine}");
    }
}

/// A task about the customer that no collector's call ends, so that it stands on the worklist.
fn task(app: &mut App, setting: &Setting) {
    let who = app.who("run");
    let made = app.store.transaction(|tx| {
        let task = Task {
            id: TaskId(1),
            account: customers::find(tx, setting, "C1")?,
            number: "T-1".to_string(),
            step: "call-1".to_string(),
            channel: Channel::Phone,
            role: "sales_rep".to_string(),
            due_on: DAY,
        };
        Ok::<_, dunlin_app::AppError>(tx.commit(
            &who,
            setting.creditor.id,
            &[Change::Task(TaskChange::Created(task))],
        )?)
    });
    made.expect("a task");
}

#[test]
fn money_for_a_merged_number_keeps_the_promise_of_the_customer() {
    for (engine, store) in crate::books::both("merged_promise") {
        let (mut app, setting) = book(store);
        merging::merge(&mut app, &setting, "C2", "C1").expect("merged");
        task(&mut app, &setting);
        let call = CallInput {
            customer: "C1",
            item: None,
            on: None,
            outcome: "reached",
            with: None,
            note: "pays on Wednesday",
            agreed: "",
            pay_on: None,
            via: Via::Call,
            unpaid: None,
        };
        cases::log_call(&mut app, &setting, &call).expect("logged");
        cases::add_promise(&mut app, &setting, &PromiseInput::new("C1", "500.00", date(2026, 10, 14)))
            .expect("promised");
        let paid = ReceiptInput {
            customer: "C1",
            amount: "500.00",
            currency: None,
            on: DAY,
            item: Some("INV-2026-1003"),
            reference: None,
        };
        cases::add_receipt(&mut app, &setting, &paid).expect("received");
        app.clock = Clock::Fixed("2026-10-16T09:00:00Z".parse().expect("an instant"));
        let period = Period::new(date(2026, 10, 1), date(2026, 10, 31)).expect("a month");
        let seen = metrics::dashboard(&mut app, &setting, period).expect("a dashboard");
        let kept: Vec<bool> = seen.past_promises(Currency::EUR).map(|past| past.is_kept).collect();
        assert_eq!(kept, [true], "{engine}");
        let deeds = collectors::rows(&mut app, &setting, period).expect("rows");
        let due: Vec<bool> = deeds.iter().filter(|row| row.deed == Deed::Due).map(|row| row.is_kept).collect();
        assert_eq!(due, [true], "{engine}");
        let collected: Vec<_> = deeds.iter().filter(|row| row.deed == Deed::Collected).map(|row| row.amount).collect();
        assert_eq!(collected, [Some((Currency::EUR, 50_000))], "{engine}");
        let list = worklist(&mut app, &setting, &Wanted::default(), (0, 50)).expect("a list");
        let is_broken = list.rows[0].rank.causes.iter().any(|cause| matches!(cause, Cause::BrokenPromise { .. }));
        assert!(!is_broken, "{engine}");
    }
}

#[test]
fn an_address_that_many_share_tells_of_no_duplicate() {
    for (engine, store) in crate::books::both("merged_pairs") {
        let (mut app, setting) = book(store);
        let mut list =
            "invoice_number,customer_number,customer_name,issued_on,due_on,amount,currency,email\n".to_string();
        for number in 0..51 {
            let row = format!("M-{number},M{number},Shop {number},2026-10-01,2026-10-31,64.00,EUR,all@mall.example\n");
            list.push_str(&row);
        }
        for number in 0..2 {
            let row = format!("P-{number},P{number},Depot {number},2026-10-01,2026-10-31,64.00,EUR,ap@depot.example\n");
            list.push_str(&row);
        }
        let request = ImportRequest {
            file_name: "mall.csv",
            bytes: list.as_bytes(),
            options: Options::default(),
            snapshot: false,
            dry_run: false,
            strict: false,
            accept_seller: false,
        };
        assert_eq!(import(&mut app, &setting, &request).expect("imports").created, 53, "{engine}");
        let mut pairs = |of| merging::duplicates(&mut app, &setting, of).expect("found");
        assert_eq!(pairs(None).pairs.len(), 1, "{engine}");
        assert!(!pairs(None).is_cut, "{engine}");
        assert_eq!(pairs(Some("P1")).pairs.len(), 1, "{engine}");
        assert_eq!(pairs(Some("M7")).pairs.len(), 0, "{engine}");
    }
}
