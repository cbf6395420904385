//! Runs, their rows, and notices whose files are still to be written.

use dunlin_core::id::{ImportId, NoticeId, ReceiptId, RunId, UploadId};
use dunlin_core::policy::Channel;
use dunlin_store::{
    ImportRecord, NoticeFile, ReceiptKey, RowState, Run, RunCounts, RunRow, RunState, StoreError, Upload,
};
use jiff::civil::date;

use crate::books::Place;
use crate::facts::{
    CREDITOR, account, commit, day, instant, issued, notice, opened, received, step, who, with_creditor,
};

fn run(n: u128, name: &str, on: &str) -> Run {
    Run {
        id: RunId(n),
        creditor: CREDITOR,
        name: name.to_owned(),
        on_day: day(on),
        hash: "abc".to_owned(),
        policy_version: 1,
        rules_version: 1,
        proposed_at: instant(i64::try_from(n).unwrap()),
        known_up_to: None,
        state: RunState::Proposed,
        approved_at: None,
        approved_by: None,
        send_at: None,
        issued_at: None,
        stopped_why: None,
        counts: RunCounts { will_do: 1, needs_a_look: 2, wont: 3 },
    }
}

fn row(n: u128, number: &str) -> RunRow {
    RunRow {
        account: account(n),
        number: number.to_owned(),
        account_version: 1,
        state: RowState::Proposed,
        body: vec![0, 255, u8::try_from(n).unwrap()],
        reasons: String::new(),
        edit: None,
    }
}

#[test]
fn a_new_proposal_replaces_the_unapproved_one() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        commit(&mut store, 1, &[opened(1, "b", "B"), opened(2, "Z", "Z"), opened(3, "ä", "Ä")]).unwrap();
        store
            .transaction(|tx| {
                assert_eq!(tx.next_run_name(CREDITOR, day("2026-03-01"))?, "2026-03-01-1");
                tx.save_proposal(&run(1, "2026-03-01-1", "2026-03-01"), [row(1, "b"), row(2, "Z")])?;
                assert_eq!(tx.next_run_name(CREDITOR, day("2026-03-01"))?, "2026-03-01-2");
                tx.start_proposal(&run(2, "2026-03-01-2", "2026-03-01"))?;
                tx.add_run_rows(RunId(2), CREDITOR, &[row(1, "b"), row(2, "Z"), row(3, "ä")])?;
                tx.finish_proposal(RunId(2), "def", RunCounts { will_do: 3, needs_a_look: 0, wont: 9 })?;
                assert_eq!(tx.newest_approved_day(CREDITOR)?, None);
                tx.mark_row(RunId(2), account(1), RowState::Withdrawn, "item.paid")?;
                let second = run(2, "2026-03-01-2", "2026-03-01");
                tx.mark_run_approved(&who(5), &second)?;
                tx.mark_run_approved(&who(6), &second)?;
                tx.mark_run_approved(&who(6), &run(1, "2026-03-01-1", "2026-03-01"))
            })
            .unwrap();
        store
            .read(|tx| {
                let old = tx.find_run(CREDITOR, "2026-03-01-1")?.unwrap();
                assert_eq!((old.state, tx.run_rows(RunId(1), "", 10)?.len()), (RunState::Superseded, 0));
                let new = tx.find_run(CREDITOR, "2026-03-01-2")?.unwrap();
                assert_eq!((new.state, new.approved_at), (RunState::Approved, Some(instant(5))));
                assert_eq!((new.hash.as_str(), new.counts.wont), ("def", 9));
                assert_eq!(tx.newest_approved_day(CREDITOR)?, Some(day("2026-03-01")));
                let names: Vec<String> = tx.runs(CREDITOR)?.into_iter().map(|run| run.name).collect();
                assert_eq!(names, ["2026-03-01-2", "2026-03-01-1"]);
                let numbers = |rows: Vec<RunRow>| rows.into_iter().map(|row| row.number).collect::<Vec<_>>();
                assert_eq!(numbers(tx.run_rows(RunId(2), "", 2)?), ["Z", "b"], "{}: byte order", place.name);
                assert_eq!(numbers(tx.run_rows(RunId(2), "b", 2)?), ["ä"]);
                let withdrawn = tx.run_row(RunId(2), account(1))?.unwrap();
                assert_eq!((withdrawn.state, withdrawn.reasons.as_str()), (RowState::Withdrawn, "item.paid"));
                assert_eq!(withdrawn.body, [0, 255, 1]);
                assert_eq!(tx.run_row(RunId(2), account(9))?, None);
                assert!(tx.doctor()?.iter().all(|check| check.ok));
                Ok::<(), StoreError>(())
            })
            .unwrap();
        let unknown = store.transaction(|tx| tx.mark_row(RunId(2), account(9), RowState::Issued, ""));
        assert!(matches!(unknown, Err(StoreError::NoSuch { .. })));
        let taken = store.transaction(|tx| tx.start_proposal(&run(3, "2026-03-01-2", "2026-03-01")));
        assert!(
            matches!(&taken, Err(StoreError::AlreadyThere { what: "run", key }) if key == "2026-03-01-2"),
            "{taken:?}"
        );
    }
}

#[test]
fn a_notice_is_unwritten_until_its_files_are_there() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        commit(&mut store, 1, &[opened(1, "1", "A"), issued(1, 1, "10", 500, "2026-01-01")]).unwrap();
        let on = "2026-03-01";
        let facts = [notice(1, 1, on, Channel::Email, false), step(1, 1, "r", 0, on, (Some(1), None))];
        commit(&mut store, 2, &facts).unwrap();
        let file = NoticeFile { name: "2026-03-01-1-email.eml".to_owned(), sha256: "00ff".to_owned() };
        store
            .transaction(|tx| {
                let waiting = tx.unwritten_notices(CREDITOR, Some(day(on)))?;
                assert_eq!((waiting.len(), waiting[0].customer.as_str()), (1, "1"));
                assert_eq!(waiting[0].notice.content, "{\"lines\":[]}");
                assert_eq!(tx.unwritten_notices(CREDITOR, None)?, waiting);
                assert_eq!(tx.unwritten_notices(CREDITOR, Some(day("2026-03-02")))?, []);
                // Twice, as after a kill between writing and marking.
                for _ in 0..2 {
                    tx.mark_written(account(1), NoticeId(0xB001), core::slice::from_ref(&file), instant(9))?;
                }
                assert_eq!(tx.unwritten_notices(CREDITOR, None)?, []);
                let notices = tx.notices(account(1))?;
                assert_eq!((notices[0].written_at, &notices[0].files[..]), (Some(instant(9)), &[file.clone()][..]));
                assert!(tx.doctor()?.iter().all(|check| check.ok));
                Ok::<(), StoreError>(())
            })
            .unwrap();
    }
}

#[test]
fn the_same_receipts_twice_are_known() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        commit(&mut store, 1, &[opened(1, "1", "A")]).unwrap();
        let key = ReceiptKey { key: "bank:1".to_owned(), account: account(1), receipt: ReceiptId(0x5001) };
        store
            .transaction(|tx| {
                assert!(tx.known_receipt_keys(CREDITOR, &["bank:1"])?.is_empty());
                tx.commit(&who(2), CREDITOR, &[received(1, 1, 5, "2026-01-01")])?;
                tx.insert_receipt_keys(CREDITOR, core::slice::from_ref(&key))
            })
            .unwrap();
        let known = store.read(|tx| tx.known_receipt_keys(CREDITOR, &["bank:1", "bank:2"])).unwrap();
        assert_eq!(known.into_iter().collect::<Vec<_>>(), ["bank:1"]);
        let twice = store.transaction(|tx| tx.insert_receipt_keys(CREDITOR, core::slice::from_ref(&key)));
        assert!(
            matches!(&twice, Err(StoreError::AlreadyThere { what: "receipt", key }) if key == "bank:1"),
            "{}: {twice:?}",
            place.name
        );
    }
}

#[test]
fn imports_are_remembered() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        let import = ImportRecord {
            id: ImportId(1),
            creditor: CREDITOR,
            name: "2026-01-01-1".to_owned(),
            on: date(2026, 1, 1),
            actor: "cli".to_owned(),
            source: "erp".to_owned(),
            file_name: "open.csv".to_owned(),
            sha256: "00".to_owned(),
            at: instant(1),
            kind: "invoices".to_owned(),
            snapshot: true,
            records: 5,
            created: 2,
            updated: 1,
            skipped: 1,
            rejected: 1,
            rejected_sha256: None,
            undone: None,
        };
        let (at, name) = (instant(2), "2026-01-01-2".to_owned());
        let newer = ImportRecord { id: ImportId(2), at, name, ..import.clone() };
        store
            .transaction(|tx| {
                tx.insert_import(&who(1), &import)?;
                tx.insert_import(&who(2), &newer)
            })
            .unwrap();
        assert_eq!(store.read(|tx| tx.imports(CREDITOR)).unwrap(), [newer.clone(), import], "{}", place.name);
        let next = store.read(|tx| tx.next_import_name(CREDITOR, date(2026, 1, 1))).unwrap();
        assert_eq!(
            (next.as_str(), store.read(|tx| tx.newest_import_at(CREDITOR)).unwrap()),
            ("2026-01-01-3", Some(at))
        );
        store.transaction(|tx| tx.mark_undone(&who(3), &newer)).unwrap();
        let undone =
            store.read(|tx| tx.find_import(CREDITOR, "2026-01-01-2")).unwrap().and_then(|import| import.undone);
        assert_eq!(undone.map(|(at, _)| at), Some(instant(3)));
        let twice = store.transaction(|tx| tx.mark_undone(&who(4), &newer));
        assert!(matches!(twice, Err(StoreError::NoSuch { what: "import", .. })), "{}: {twice:?}", place.name);
    }
}

#[test]
fn uploads_wait_until_they_are_taken_or_too_old() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        let upload = |key: u128, at: i64| Upload {
            id: UploadId(key),
            creditor: CREDITOR,
            file_name: "open.csv".to_owned(),
            at: instant(at),
            actor: "web:ann".to_owned(),
            answers: String::new(),
            size: 3,
        };
        let left = store
            .transaction(|tx| {
                tx.insert_upload(&upload(1, 1), b"old")?;
                tx.insert_upload(&upload(2, 5), b"new")?;
                tx.delete_uploads_before(CREDITOR, instant(5))?;
                tx.set_upload_answers(CREDITOR, UploadId(2), "{}")?;
                tx.uploads(CREDITOR)
            })
            .unwrap();
        let kept = Upload { answers: "{}".to_owned(), ..upload(2, 5) };
        assert_eq!(left, std::slice::from_ref(&kept), "{}", place.name);
        assert_eq!(store.read(|tx| tx.find_upload(CREDITOR, UploadId(2))).unwrap(), Some((kept, b"new".to_vec())));
        store.transaction(|tx| tx.delete_upload(CREDITOR, UploadId(2))).unwrap();
        assert_eq!(store.read(|tx| tx.find_upload(CREDITOR, UploadId(2))).unwrap(), None, "{}", place.name);
    }
}

#[test]
fn only_a_book_of_invented_customers_can_be_emptied() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        for (at, changes) in crate::stories::a_year().iter().enumerate() {
            commit(&mut store, i64::try_from(at).unwrap() + 10, changes).expect("committed");
        }
        let refused = store.transaction(|tx| tx.empty_demo());
        assert!(matches!(refused, Err(StoreError::Impossible { code: "demo.not_a_demo", .. })), "{refused:?}");
        assert!(!store.read(|tx| tx.creditors()).unwrap().is_empty(), "{}", place.name);
        store.transaction(|tx| tx.mark_demo()).unwrap();
        store.transaction(|tx| tx.empty_demo()).unwrap();
        let (creditors, dump, is_demo) =
            store.read(|tx| Ok::<_, StoreError>((tx.creditors()?, tx.dump()?, tx.is_demo()?))).unwrap();
        assert!(creditors.is_empty() && !is_demo, "{}", place.name);
        assert!(dump.iter().all(|(_, rows)| rows.is_empty()), "{}: {dump:?}", place.name);
        let checks = store.read(|tx| tx.doctor()).unwrap();
        let wrong: Vec<_> = checks.iter().filter(|check| !check.ok && check.code != "database.settings").collect();
        assert!(wrong.is_empty(), "{}: its guards stand again: {wrong:?}", place.name);
    }
}
