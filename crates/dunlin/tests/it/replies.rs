//! What comes back about mails that were sent is read into the book, each once, whatever happens while it is read.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::delivery::{answer, dunlin, live_book};
use crate::smtp::Fake;

const SENT: &str = "2026-03-04T08:01:00Z";
const READ: &str = "2026-03-05T09:00:00Z";

/// A live book whose mails were sent: their Message-IDs, by customer.
fn sent_book(folder: &Path, customers: u32) -> Vec<String> {
    let fake = Fake::start();
    live_book(folder, customers);
    let report = answer(folder, SENT, &["send", "--to", &fake.url(), "--per-minute", "1000000"]);
    assert_eq!(report["sent"], customers, "{report}");
    let standing = answer(folder, SENT, &["send", "status", "--state", "sent"]);
    let rows = standing["deliveries"].as_array().expect("rows").clone();
    let mut ids: Vec<(String, String)> = rows
        .iter()
        .map(|row| {
            (row["customer"].as_str().expect("a number").into(), row["message_id"].as_str().expect("an id").into())
        })
        .collect();
    ids.sort();
    ids.into_iter().map(|(_, id)| id).collect()
}

fn head(from: &str, subject: &str, own: &str) -> String {
    format!(
        "From: {from}\nTo: billing@mills.example\nSubject: {subject}\nMessage-ID: <{own}>\n\
         Date: Thu, 5 Mar 2026 08:00:00 +0000\n"
    )
}

fn bounce(customer: usize, id: &str, status: &str) -> String {
    format!(
        "{}MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=q\n\n--q\n\n\
         Your mail could not be delivered.\n\n--q\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n\
         Final-Recipient: rfc822; ap@c{customer}.example\nAction: failed\nStatus: {status}\n\n\
         --q\nContent-Type: text/rfc822-headers\n\nMessage-ID: <{id}>\n\n--q--\n",
        head("MAILER-DAEMON@mx.example", "Undelivered", &format!("bounce-{customer}@mx.example"))
    )
}

fn answer_of(customer: usize, id: &str, text: &str) -> String {
    let from = format!("ap@c{customer}.example");
    format!("{}In-Reply-To: <{id}>\n\n{text}\n", head(&from, "Re: Reminder", &format!("answer-{customer}@c.example")))
}

fn mailbox(folder: &Path, mails: &[String]) {
    let mut text = String::new();
    for mail in mails {
        write!(text, "From x@y.example Thu Mar  5 08:00:00 2026\n{mail}\n").expect("written");
    }
    fs::write(folder.join("inbox"), text).expect("written");
}

fn list(folder: &Path) -> Value {
    answer(folder, READ, &["reply", "list", "--all", "--most", "10000"])
}

#[test]
fn what_came_back_is_read_once_and_its_notice_knows() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let ids = sent_book(folder, 5);
    let receipt = format!(
        "{}MIME-Version: 1.0\nContent-Type: multipart/report; report-type=disposition-notification; boundary=q\n\n--q\n\n\
         It was shown.\n\n--q\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; ap@c2.example\n\
         Original-Message-ID: <{}>\nDisposition: manual-action/MDN-sent-manually; displayed\n\n--q--\n",
        head("ap@c2.example", "Read: Reminder", "read-2@c.example"),
        ids[1]
    );
    let absence = format!(
        "{}In-Reply-To: <{}>\nAuto-Submitted: auto-replied\n\nI am away.\n",
        head("ap@c3.example", "Away", "a@c"),
        ids[2]
    );
    let stranger =
        format!("{}In-Reply-To: <x@y.example>\n\nWhat is this?\n", head("who@nowhere.example", "Re: x", "s@n"));
    let advertising = format!("{}\nBuy watches.\n", head("shop@nowhere.example", "Watches", "w@n"));
    let promise = answer_of(4, &ids[3], "We will pay 100.00 EUR on 20 March 2026.");
    mailbox(
        folder,
        &[
            bounce(1, &ids[0], "5.1.1"),
            receipt,
            absence,
            promise.clone(),
            bounce(5, &ids[4], "4.2.2"),
            stranger,
            advertising,
        ],
    );
    let read = answer(folder, READ, &["reply", "read", "inbox"]);
    let count = |key: &str| read[key].as_u64().expect("a count");
    assert_eq!(
        ["read", "new", "known", "unknown", "passed_over", "struck", "confirmed", "to_read"].map(count),
        [7, 5, 0, 1, 1, 1, 2, 1],
        "{read}"
    );
    let (before, again) = (list(folder), answer(folder, READ, &["reply", "read", "inbox"]));
    assert_eq!((again["new"].as_u64(), again["known"].as_u64()), (Some(0), Some(6)), "{again}");
    assert_eq!(list(folder), before, "reading it again changes nothing");
    fs::write(folder.join("other.eml"), promise).expect("written");
    assert_eq!(answer(folder, READ, &["reply", "read", "other.eml"])["known"], 1, "nor does another copy");
    let failed = answer(folder, READ, &["send", "status", "--state", "failed"]);
    assert_eq!(failed["deliveries"][0]["customer"], "00001", "{failed}");
    // The step comes again, by letter.
    answer(folder, READ, &["run", "propose", "--known-up-to", "2026-03-04"]);
    let row = answer(folder, READ, &["run", "show", "--customer", "00001"]);
    let action = &row["rows"][0]["actions"][0];
    assert_eq!((&action["channel"], &action["step"]), (&"letter".into(), &"reminder".into()), "{row}");
    let waits = answer(folder, READ, &["reply", "list"]);
    let open = &waits["replies"][0];
    assert_eq!((&open["customer"], &open["suggestion"]["on"]), (&"00004".into(), &"2026-03-20".into()), "{waits}");
    let key = open["key"].as_str().expect("a key");
    let held = answer(folder, READ, &["customer", "show", "00004"]);
    assert!(held["holds"].as_array().is_some_and(|holds| holds.len() == 1), "{held}");
    answer(folder, READ, &["reply", "end", key, "--as", "promise"]);
    assert_eq!(answer(folder, READ, &["reply", "show", key])["ended"]["as"], "promise");
    assert_eq!(answer(folder, READ, &["promise", "list"])["promises"][0]["amount"], "100.00");
    let refused = dunlin(folder, READ).args(["reply", "end", key, "--as", "answered"]).output().expect("it runs");
    assert_eq!(refused.status.code(), Some(4));
    let none = dunlin(folder, READ).args(["reply", "show", "nothing"]).output().expect("it runs");
    assert_eq!(none.status.code(), Some(3));
    let missing = dunlin(folder, READ).args(["reply", "read", "nowhere", "other.eml"]).output().expect("it runs");
    assert_eq!(missing.status.code(), Some(8));
    // A stranger who becomes known is found when the mailbox is read again.
    assert_eq!(answer(folder, READ, &["reply", "list", "--unknown"])["found"], 1);
    let list = "customer_number,customer_name,email,country,invoice_number,issued_on,due_on,amount,currency\n\
                00006,Who,WHO@nowhere.example,NL,I-000006,2026-02-01,2026-03-03,100.00,EUR\n";
    fs::write(folder.join("who.csv"), list).expect("written");
    answer(folder, READ, &["import", "who.csv"]);
    assert_eq!(answer(folder, READ, &["reply", "read", "inbox"])["new"], 1);
    assert_eq!(answer(folder, READ, &["reply", "list", "--unknown"])["found"], 0);
    let doctor = answer(folder, READ, &["doctor"]);
    assert_eq!(doctor["ok"], true, "{doctor}");
}

/// A reading that is killed at any moment, and goes on, leaves what one that is not leaves.
#[test]
fn a_reading_that_is_killed_goes_on_and_nothing_counts_twice() {
    let (whole, killed) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let ids = sent_book(whole.path(), 40);
    fs::copy(whole.path().join("book.db"), killed.path().join("book.db")).expect("copied");
    let mails: Vec<String> = ids
        .iter()
        .enumerate()
        .map(|(at, id)| match at % 2 {
            0 => bounce(at + 1, id, "5.1.1"),
            _ => answer_of(at + 1, id, "Please call me back."),
        })
        .collect();
    for folder in [whole.path(), killed.path()] {
        mailbox(folder, &mails);
    }
    assert_eq!(answer(whole.path(), READ, &["reply", "read", "inbox"])["new"], 40);
    for after in ["0.02", "0.05", "0.08", "0.11", "0.14"] {
        let output = Command::new("timeout")
            .args(["-s", "KILL", after, env!("CARGO_BIN_EXE_dunlin"), "--book", "book.db", "--json", "--now", READ])
            .args(["reply", "read", "inbox"])
            .current_dir(killed.path())
            .output();
        output.expect("timeout of the core utilities is there");
    }
    let last = answer(killed.path(), READ, &["reply", "read", "inbox"]);
    assert_eq!(last["new"].as_u64().zip(last["known"].as_u64()).map(|(new, known)| new + known), Some(40), "{last}");
    assert_eq!(list(killed.path()), list(whole.path()));
    let failed = |folder: &Path| answer(folder, READ, &["send", "status", "--state", "failed"])["failed"].clone();
    assert_eq!((failed(killed.path()), failed(whole.path())), (20.into(), 20.into()));
    assert_eq!(answer(killed.path(), READ, &["doctor"])["ok"], true);
}
