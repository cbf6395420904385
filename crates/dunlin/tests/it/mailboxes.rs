//! Mailboxes over IMAP, on a real server: what is new is read once, what is in doubt is looked for, and nothing is changed there.
//!
//! Without `DUNLIN_TEST_MAIL` each test says that it was skipped.

use std::path::Path;

use dunlin_core::delivery::DeliveryState;

use crate::delivery::{answer, count, dunlin, folder, live_book_of, stands};
use crate::mail_servers::{Box, Servers, servers};
use crate::smtp::{Act, Fake, Fault, Point};

const NOW: &str = "2026-03-05T09:00:00Z";

fn answered(number: u32, text: &str) -> String {
    format!(
        "From: Customer <c{number}@c.example>\nTo: office@box04.example\nSubject: Re: your invoice\n\
         Message-ID: <answer-{number}-{}@c.example>\nDate: Thu, 05 Mar 2026 08:00:00 +0000\n\n{text}\n",
        text.len()
    )
}

fn key(servers: &Servers, folder: &Path) -> [String; 4] {
    let password = servers.password_file(folder);
    ["--password-file".to_owned(), password, "--authority".to_owned(), servers.authority()]
}

fn read(folder: &Path, url: &str, key: &[String], more: &[&str]) -> serde_json::Value {
    let mut words = vec!["reply", "read", "--from", url];
    words.extend(key.iter().map(String::as_str));
    words.extend(more);
    answer(folder, NOW, &words)
}

#[test]
fn a_mailbox_is_read_once_and_nothing_changes_in_it() {
    let Some(servers) = servers() else { return };
    let own = Box(4);
    servers.empty(own);
    let folder = folder();
    let folder = folder.path();
    let addresses: Vec<String> = (1..=4).map(|number| format!("c{number}@c.example")).collect();
    live_book_of(folder, &own.address("office"), &addresses);
    let key = key(&servers, folder);
    for number in 1..=3 {
        servers.put(own, "", &format!("17000000{number}.m.x"), &answered(number, "We pay on 20 March."));
    }
    let first = read(folder, &servers.imaps(own, "INBOX"), &key, &[]);
    assert_eq!((&first["read"], &first["new"], &first["to_read"]), (&3.into(), &3.into(), &3.into()), "{first}");
    let names = servers.names(own);
    assert!(names.iter().all(|name| !name.contains(":2,S")), "nothing is marked as read: {names:?}");

    // Only what is new is fetched; the line may also be encrypted after the greeting.
    assert_eq!(read(folder, &servers.imaps(own, "INBOX"), &key, &[])["read"], 0);
    servers.put(own, "", "170000009.m.x", &answered(4, "Which invoice do you mean?"));
    let next = read(folder, &servers.imaps(own, "INBOX"), &key, &[]);
    assert_eq!((&next["read"], &next["new"]), (&1.into(), &1.into()), "{next}");
    let again = read(folder, &servers.imap(own, ""), &key, &["--since", "2026-01-01"]);
    assert_eq!((&again["read"], &again["known"], &again["new"]), (&4.into(), &4.into(), &0.into()), "{again}");

    // A server that numbers its mails anew has all of them looked at again, and none counts twice.
    servers.number_anew(own);
    let anew = read(folder, &servers.imaps(own, "INBOX"), &key, &[]);
    assert_eq!((&anew["read"], &anew["known"], &anew["new"]), (&4.into(), &4.into(), &0.into()), "{anew}");
    assert_eq!(servers.names(own).len(), 4, "none is gone");
    assert_eq!(answer(folder, NOW, &["doctor"])["ok"], true);
}

#[test]
fn a_mailbox_that_does_not_open_says_why() {
    let Some(servers) = servers() else { return };
    let own = Box(5);
    servers.empty(own);
    let folder = folder();
    let folder = folder.path();
    live_book_of(folder, &own.address("office"), &["c1@c.example".to_owned()]);
    let right = key(&servers, folder);
    let wrong = folder.join("wrong");
    std::fs::write(&wrong, "not the password").expect("written");
    let wrong = ["--password-file".to_owned(), wrong.to_str().expect("a path").to_owned()];
    let url = servers.imaps(own, "INBOX");
    let nobody = "imaps://x@localhost:1/INBOX".to_owned();
    let cases: [(&str, &[String], &str, &str); 4] = [
        (&url, &[&wrong[..], &right[2..]].concat(), "mailbox.refused", "Authentication failed"),
        (&url, &right[..2], "mailbox.refused", "certificate"),
        (&servers.imaps(own, "Nowhere"), &right, "mailbox.refused", "Nowhere"),
        (&nobody, &right, "mailbox.broken", "refused"),
    ];
    for (url, key, code, said) in cases {
        let mut command = dunlin(folder, NOW);
        let output = command.args(["reply", "read", "--from", url]).args(key).output().expect("it runs");
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{url}: {text}");
        assert!(text.contains(code) && text.contains(said), "{url}: {text}");
        assert!(!text.contains("not the password"), "{text}");
    }
    let mut command = dunlin(folder, NOW);
    let output = command.args(["reply", "read", "--from", "imaps://mail.example"]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("usage.mailbox"));
}

#[test]
fn what_is_in_doubt_was_sent_when_its_copy_lies_in_the_archive() {
    let Some(servers) = servers() else { return };
    let own = Box(6);
    servers.empty(own);
    let folder = folder();
    let folder = folder.path();
    let addresses: Vec<String> = (1..=4).map(|number| own.address(&format!("c{number}"))).collect();
    live_book_of(folder, &own.address("office"), &addresses);
    // The first is taken, and the line breaks before that is said; the second is not taken.
    let fake = Fake::start();
    let mut keys = Vec::new();
    for (point, hour) in [(Point::Taken, "08:01"), (Point::Dot, "08:05")] {
        fake.set(Some(Fault { at: point, act: Act::Drop, message: 1 }));
        let report =
            answer(folder, &format!("2026-03-04T{hour}:00Z"), &["send", "--to", &fake.url(), "--per-minute", "1"]);
        assert_eq!(report["in_doubt"], 1, "{report}");
        keys.push(report["troubles"][0]["notice"].as_str().expect("a notice").to_owned());
    }
    let status = answer(folder, NOW, &["send", "status", "--state", "in_doubt"]);
    let deliveries = status["deliveries"].as_array().expect("a list");
    let id =
        deliveries.iter().find(|line| line["notice"] == keys[0].as_str()).expect("the first")["message_id"].clone();
    let copy = format!("From: a@b.example\nMessage-ID: <{}>\nSubject: copy\n\nx\n", id.as_str().expect("an id"));
    servers.put(own, ".Archive", "170000001.m.x", &copy);
    // A mail that only speaks of the other is none.
    let other = deliveries.iter().find(|line| line["notice"] == keys[1].as_str()).expect("the second");
    let about = format!(
        "From: a@b.example\nMessage-ID: <x.{0}>\nIn-Reply-To: <{0}>\nSubject: Re\n\nx\n",
        other["message_id"].as_str().expect("an id")
    );
    servers.put(own, ".Archive", "170000002.m.x", &about);

    let key = key(&servers, folder);
    let url = servers.imaps(own, "Archive");
    let mut words = vec!["send", "look", "--in", url.as_str()];
    words.extend(key.iter().map(String::as_str));
    let looked = answer(folder, NOW, &words);
    assert_eq!(
        (&looked["looked"], &looked["found"], &looked["not_found"]),
        (&2.into(), &1.into(), &1.into()),
        "{looked}"
    );
    let found: Vec<&str> = looked["messages"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|it| it["found"] == true)
        .map(|it| it["notice"].as_str().expect("a notice"))
        .collect();
    assert_eq!(found, [keys[0].as_str()]);
    let stands = stands(folder);
    assert_eq!((count(&stands, DeliveryState::InDoubt), count(&stands, DeliveryState::Sent)), (1, 1), "{stands:?}");
    assert_eq!(answer(folder, NOW, &words)["found"], 0, "what is not found stays in doubt");
}
