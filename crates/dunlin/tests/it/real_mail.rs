//! Mail against real servers: Debian's Postfix takes it, Dovecot shows it. What the book says is held against the mailboxes.
//!
//! Without `DUNLIN_TEST_MAIL` each test says that it was skipped.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;

use dunlin_core::delivery::DeliveryState;

use crate::delivery::{count, dunlin, folder, live_book_of, stands};
use crate::mail_servers::{Box, Servers, servers};
use crate::proof::Tally;

/// The hour of the first sending, on the day of the run.
const NOW: &str = "2026-03-04T08:01:00Z";
/// The program ended before its end.
const PARTIAL: Option<i32> = Some(8);

/// Customers whose mail goes to a mailbox.
fn customers(own: Box, count: u32) -> Vec<String> {
    (1..=count).map(|number| own.address(&format!("c{number}"))).collect()
}

fn send(folder: &Path, now: &str, words: &[&str]) -> Output {
    let mut command = dunlin(folder, now);
    command.args(["send", "--per-minute", "1000000"]).args(words);
    command.output().expect("it runs")
}

fn report(output: &Output) -> serde_json::Value {
    let said = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {said}"))
}

/// How the server is reached with all that it asks for.
fn signed_in(servers: &Servers, folder: &Path, url: String) -> Vec<String> {
    ["--to".to_owned(), url, "--password-file".to_owned(), servers.password_file(folder)]
        .into_iter()
        .chain(["--authority".to_owned(), servers.authority()])
        .collect()
}

fn words(own: &[String]) -> Vec<&str> {
    own.iter().map(String::as_str).collect()
}

/// The bytes of all mails as they were made.
fn made(folder: &Path) -> BTreeSet<Vec<u8>> {
    let mut waiting = vec![folder.join("book-outbox")];
    let mut made = BTreeSet::new();
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|ending| ending == "eml") {
                made.insert(fs::read(path).expect("a mail"));
            }
        }
    }
    made
}

/// A mail as it was made, found at the end of what lies in a mailbox: a server puts its own lines before it, and ends lines as its machine does.
fn as_made(mail: &[u8], made: &BTreeSet<Vec<u8>>) -> Option<Vec<u8>> {
    let lines = String::from_utf8(mail.to_vec()).expect("text").replace('\n', "\r\n").into_bytes();
    made.iter().find(|own| lines.ends_with(own)).cloned()
}

#[test]
fn a_real_server_gets_each_mail_once_encrypted_and_byte_for_byte() {
    let Some(servers) = servers() else { return };
    let own = Box(1);
    servers.empty(own);
    let folder = folder();
    let folder = folder.path();
    live_book_of(folder, &own.address("office"), &customers(own, 12));
    let right = signed_in(&servers, folder, servers.smtp(own));

    let wrong = folder.join("wrong");
    fs::write(&wrong, "not the password").expect("written");
    let mut refused = right.clone();
    wrong.to_str().expect("a path").clone_into(&mut refused[3]);
    let output = send(folder, NOW, &words(&refused));
    assert_eq!(output.status.code(), PARTIAL, "{}", report(&output));
    let ended = report(&output)["ended"].as_str().expect("why").to_owned();
    assert!(ended.contains("535") && ended.contains("authentication failed"), "{ended}");

    let output = send(folder, NOW, &words(&right[..4]));
    assert_eq!(output.status.code(), PARTIAL, "{}", report(&output));
    let ended = report(&output)["ended"].as_str().expect("why").to_owned();
    assert!(ended.contains("certificate"), "{ended}");
    assert_eq!(count(&stands(folder), DeliveryState::Ready), 12, "nothing is in doubt");

    let output = send(folder, NOW, &words(&right));
    assert_eq!(report(&output)["sent"], 12, "{}", report(&output));
    let again = send(folder, NOW, &words(&signed_in(&servers, folder, servers.smtps(own))));
    assert_eq!(report(&again)["sent"], 0, "{}", report(&again));

    servers.settle();
    Tally::default().holds("a real server", 12, &servers.taken(own), &stands(folder));
    let made = made(folder);
    assert_eq!(made.len(), 12);
    for (place, mails) in [("inbox", servers.mails(own, "")), ("archive", servers.mails(own, ".Archive"))] {
        let came: BTreeSet<Vec<u8>> = mails.iter().filter_map(|mail| as_made(mail, &made)).collect();
        assert_eq!((mails.len(), came.len()), (12, 12), "{place}: each once, with the bytes as made");
    }
    let mail = String::from_utf8(servers.mails(own, "").remove(0)).expect("text");
    assert!(mail.contains("(using TLSv1.3") || mail.contains("ESMTPSA"), "over an encrypted line: {mail}");
}

#[test]
fn a_real_server_that_is_restarted_in_the_midst_gets_nothing_twice_and_loses_nothing() {
    const MAILS: u32 = 120;
    let Some(servers) = servers() else { return };
    let own = Box(2);
    servers.empty(own);
    let folder = folder();
    let folder = folder.path();
    live_book_of(folder, &own.address("office"), &customers(own, MAILS));
    let to = [signed_in(&servers, folder, servers.smtp(own)), signed_in(&servers, folder, servers.smtps(own))];
    let mut broken = 0;
    for minute in 1..=5 {
        let before = servers.count(own);
        let mut command = dunlin(folder, &format!("2026-03-04T08:{:02}:00Z", minute * 5));
        command.args(["send", "--per-minute", "1000000"]).args(&to[minute % 2]);
        let mut child = command.spawn().expect("it runs");
        while servers.count(own) <= before + minute * 3 && child.try_wait().expect("known").is_none() {
            std::thread::yield_now();
        }
        servers.restart();
        let report = report(&child.wait_with_output().expect("its end"));
        broken += u32::from(report["ended"].is_string() || report["in_doubt"] != 0 || report["waiting"] != 0);
    }
    assert!(broken > 0, "the server was restarted in the midst of it");
    for hour in ["09", "11", "15"] {
        send(folder, &format!("2026-03-04T{hour}:00:00Z"), &words(&to[0]));
    }
    servers.settle();
    let stands = stands(folder);
    Tally::default().holds("restarted", MAILS, &servers.taken(own), &stands);
    let doubts = count(&stands, DeliveryState::InDoubt);
    println!("{MAILS} messages, broken off {broken} times: {doubts} in doubt");
    assert!(doubts <= 5, "at most the message that was on its way is in doubt: {doubts}");
}

#[test]
fn what_a_real_server_refuses_has_failed_and_what_it_puts_off_is_tried_again() {
    let Some(servers) = servers() else { return };
    let own = Box(3);
    servers.empty(own);
    let folder = folder();
    let folder = folder.path();
    let mut addresses = customers(own, 3);
    addresses.push(own.address("nobody"));
    addresses.push(own.address("later"));
    live_book_of(folder, &own.address("office"), &addresses);
    let to = signed_in(&servers, folder, servers.smtp(own));
    let first = report(&send(folder, NOW, &words(&to)));
    assert_eq!((&first["sent"], &first["failed"], &first["deferred"]), (&3.into(), &1.into(), &1.into()), "{first}");
    assert_eq!(first["in_doubt"], 0, "{first}");
    let said = |code: &str| {
        let troubles = first["troubles"].as_array().expect("a list");
        troubles.iter().any(|trouble| trouble["why"].as_str().is_some_and(|why| why.contains(code)))
    };
    assert!(said("550 5.1.1") && said("no such user here") && said("450 4.2.1"), "{first}");
    // Put off for two days, it is given up.
    let later = report(&send(folder, "2026-03-06T08:05:00Z", &words(&to)));
    assert_eq!(later["failed"], 1, "{later}");
    servers.settle();
    Tally::default().holds("refused", 5, &servers.taken(own), &stands(folder));
}
