//! `admin`: users and links from the command line, and a server that lets nobody in by chance.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::dunlin::Desk;

fn refused(desk: &Desk, arguments: &[&str]) -> (i32, Value) {
    let all: Vec<&str> = arguments.iter().copied().chain(["--json"]).collect();
    let (code, _, error) = desk.run(&all);
    let report: Value = serde_json::from_str(&error).unwrap_or_else(|broken| panic!("{broken}: {error}"));
    (code, report["error"]["code"].clone())
}

#[test]
fn users_are_added_changed_and_kept_out() {
    let desk = Desk::new();
    let first = desk.json(&["admin", "reset-link"]);
    assert_eq!((&first["kind"], &first["user"]), (&json!("set_up"), &Value::Null));
    assert!(first["address"].as_str().expect("text").starts_with("http://127.0.0.1:4020/set-up/"), "{first}");
    let (_, told, _) = desk.run(&["admin", "reset-link"]);
    assert!(told.contains("--address http://HOST:PORT"), "the pages may be served elsewhere: {told}");
    let (_, told, _) = desk.run(&["admin", "reset-link", "--address", "http://127.0.0.1:4400"]);
    assert!(told.contains("http://127.0.0.1:4400/set-up/") && !told.contains("HOST:PORT"), "{told}");
    let add = ["admin", "user", "add", "Ann Byrne", "--email", "ann@verhoef.example", "--role", "controller"];
    let link = desk.json(&[&add[..], &["--address", "https://dunlin.example"]].concat());
    assert_eq!((&link["kind"], &link["user"]), (&json!("invitation"), &json!("Ann Byrne")));
    assert!(link["address"].as_str().expect("text").starts_with("https://dunlin.example/set-up/"), "{link}");
    assert_eq!(refused(&desk, &add), (5, json!("user.name_taken")));
    assert_eq!(refused(&desk, &["admin", "reset-link"]), (4, json!("user.there")));
    assert_eq!(refused(&desk, &["admin", "reset-link", "--user", "bob"]), (3, json!("user.unknown")));
    desk.json(&["admin", "user", "role", "ann byrne", "administrator"]);
    let gone = desk.json(&["admin", "user", "disable", "ann@verhoef.example"]);
    let line = json!({"name": "Ann Byrne", "email": "ann@verhoef.example", "role": "administrator", "state": "disabled",
        "one_time_codes": false, "partner": null, "stand_in": null});
    assert_eq!(gone, line);
    assert_eq!(desk.json(&["admin", "user", "list"]), json!({ "users": [line] }));
    desk.json(&["admin", "user", "enable", "Ann Byrne"]);
    // Who is away has a stand-in, until they are back.
    desk.json(&["admin", "user", "add", "Ben Ray", "--email", "ben@verhoef.example", "--role", "collector"]);
    let away = ["admin", "user", "stand-in", "ben ray", "--by", "Ann Byrne", "--from", "2026-11-20", "--why", "ill"];
    assert_eq!(refused(&desk, &[&away[..], &["--until", "2026-11-19"]].concat()).0, 4);
    let stand_in = &desk.json(&away)["stand_in"];
    assert_eq!((&stand_in["by"], &stand_in["until"]), (&json!("Ann Byrne"), &Value::Null));
    assert_eq!(refused(&desk, &away), (5, json!("stand_in.overlaps")));
    assert_eq!(desk.json(&["admin", "user", "back", "Ben Ray"])["stand_in"], Value::Null);
    assert_eq!(refused(&desk, &["admin", "user", "back", "Ben Ray"]), (4, json!("stand_in.none")));
    assert!(desk.run(&["admin", "user", "list"]).1.contains("invited"));
}

#[test]
fn a_server_prints_a_set_up_link_while_there_are_no_users() {
    let desk = Desk::new();
    let says = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dunlin"));
        command.current_dir(desk.folder()).args(["--book", "book.db", "--json", "serve", "--listen", "127.0.0.1:0"]);
        let mut server = command.stdout(Stdio::piped()).spawn().expect("it runs");
        let mut line = String::new();
        BufReader::new(server.stdout.take().expect("its output")).read_line(&mut line).expect("a line");
        server.kill().expect("it ends");
        server.wait().expect("it ended");
        serde_json::from_str::<Value>(&line).expect("JSON")
    };
    let first = says();
    let address = first["address"].as_str().expect("an address");
    let link = first["set_up"].as_str().expect("a link");
    assert!(link.strip_prefix(address).is_some_and(|rest| rest.starts_with("set-up/")), "{first}");
    desk.json(&["admin", "user", "add", "Ann", "--email", "ann@verhoef.example", "--role", "administrator"]);
    assert_eq!(says()["set_up"], Value::Null);
}

#[test]
fn others_reach_the_server_only_under_an_address_that_was_named() {
    let desk = Desk::new();
    assert_eq!(refused(&desk, &["serve", "--listen", "0.0.0.0:0"]), (2, json!("serve.no_address")));
    assert_eq!(refused(&desk, &["serve", "--address", "dunlin.example"]), (2, json!("address.unreadable")));
}

#[test]
fn a_large_write_off_waits_for_somebody_else() {
    let desk = Desk::new();
    let list = "Invoice number,Customer number,Customer name,Issue date,Due date,Amount\nA-1,10,Kilronan,2026-01-01,2026-01-31,810.00\n";
    std::fs::write(desk.folder().join("list.csv"), list).expect("written");
    desk.import(&desk.folder().join("list.csv"), &["--currency", "EUR"]);
    let policy = desk.json(&["policy", "show"])["text"].as_str().expect("text").to_string();
    let policy = policy.replacen("[receipts]", "[approval]\nwrite_off_over = \"500.00\"\n\n[receipts]", 1);
    std::fs::write(desk.folder().join("policy.toml"), policy).expect("written");
    desk.json(&["policy", "set", "policy.toml"]);

    let write_off = ["--user", "ann", "invoice", "write-off", "A-1", "--reason", "insolvent", "--json"];
    let (code, out, error) = desk.run(&write_off);
    assert_eq!(code, 8, "{error}");
    let asked: Value = serde_json::from_str(&out).expect("JSON");
    let number = asked["asked"]["number"].as_str().expect("a number").to_string();
    assert_eq!((&asked["asked"]["amount"], &asked["asked"]["asked_by"]), (&json!("810.00"), &json!("ann")));
    assert_eq!(desk.json(&["approval", "list"])["approvals"][0]["state"], "open");
    assert_eq!(refused(&desk, &["--user", "ann", "approval", "approve", &number]), (4, json!("approval.own")));
    let done = desk.json(&["--user", "bob", "approval", "approve", &number]);
    assert_eq!(done["changes"][0]["code"], "item.written_off", "{done}");
    assert_eq!(refused(&desk, &["--user", "bob", "approval", "approve", &number]), (5, json!("approval.decided")));
    assert_eq!(desk.json(&["approval", "list"])["approvals"], json!([]));
    assert_eq!(desk.json(&["approval", "list", "--all"])["approvals"][0]["decided_by"], "bob");
    assert!(desk.json(&["doctor"])["ok"].as_bool().expect("an answer"));
}

#[test]
fn a_yes_to_a_large_run_holds_it_and_lets_it_leave_at_once_only_when_that_is_said() {
    let desk = Desk::new();
    let list = "Invoice number,Customer number,Customer name,Issue date,Due date,Amount,Email\n\
                A-1,10,Kilronan,2026-01-01,2026-01-31,810.00,ap@kilronan.example\n";
    std::fs::write(desk.folder().join("list.csv"), list).expect("written");
    desk.import(&desk.folder().join("list.csv"), &["--currency", "EUR"]);
    let policy = desk.json(&["policy", "show"])["text"].as_str().expect("text").to_string();
    let policy = policy.replacen("[receipts]", "[approval]\nrun_over_notices = 0\n\n[receipts]", 1);
    std::fs::write(desk.folder().join("policy.toml"), policy).expect("written");
    desk.json(&["policy", "set", "policy.toml"]);
    // A Friday: nothing is sent on a weekend, whenever the test runs.
    let now = ["--now", "2026-11-20T09:00:00Z"];
    let json = |arguments: &[&str]| desk.json(&[&now, arguments].concat());
    let run = |arguments: &[&str]| desk.run(&[&now, arguments].concat());
    json(&["run", "propose"]);
    let ask = |more: &[&str]| {
        let (code, out, error) = run(&[&["--user", "ann", "run", "approve", "--json"], more].concat());
        assert_eq!(code, 8, "{error}");
        let asked: Value = serde_json::from_str(&out).expect("JSON");
        asked["asked"]["number"].as_str().expect("a number").to_string()
    };
    let held = json(&["--user", "bob", "approval", "approve", &ask(&["--hold", "25"])]);
    let by = held["approved_by"].as_str().expect("a person");
    assert!(held["state"] == "held" && by.ends_with("bob"), "{held}");
    json(&["run", "stop"]);
    let number = ask(&[]);
    let (_, said, _) = run(&["--user", "bob", "approval", "approve", &number, "--hold", "5"]);
    assert!(said.contains("approved and held until") && said.contains("dunlin run stop"), "{said}");
    json(&["run", "stop"]);
    let sent = json(&["--user", "bob", "approval", "approve", &ask(&[]), "--at-once"]);
    assert_eq!(sent["issued"], 1, "{sent}");
}
