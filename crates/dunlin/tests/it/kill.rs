//! `kill -9` at any moment of an import or an approval: the book is whole, nothing is lost, nothing goes out twice.
//!
//! The moments are spread evenly over the time that the uninterrupted command takes, so they fall before, into and after
//! every phase of it. What an interrupted approval left is finished by the same command, with the same bytes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use crate::stopwatch::took;

const KILLS: u32 = 100;
const CUSTOMERS: usize = 60;
const ITEMS: usize = 3_000;
const DAY: &str = "2026-03-04";

fn dunlin(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dunlin"));
    command.current_dir(folder).args(["--book", "book.db", "--json"]);
    command
}

fn json(output: &Output) -> serde_json::Value {
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}\n{errors}"))
}

fn answer(folder: &Path, arguments: &[&str]) -> serde_json::Value {
    json(&dunlin(folder).args(arguments).output().expect("it runs"))
}

/// Runs a command and kills it with signal 9 after a while, if it is not done by then.
fn run_killed(folder: &Path, arguments: &[&str], after: Duration) {
    let seconds = format!("{:.4}", after.as_secs_f64().max(0.0005));
    let killed = Command::new("timeout")
        .args(["-s", "KILL", &seconds, env!("CARGO_BIN_EXE_dunlin"), "--book", "book.db", "--json"])
        .args(arguments)
        .current_dir(folder)
        .output();
    killed.expect("timeout of the core utilities is there");
}

fn healthy(folder: &Path, moment: &str) {
    let doctor = answer(folder, &["doctor"]);
    assert_eq!(doctor["ok"], true, "{moment}: {doctor}");
}

fn invoices() -> String {
    let mut file = String::from(
        "customer_number,customer_name,email,address_line1,city,country,invoice_number,issued_on,due_on,amount,currency\n",
    );
    for number in 0..ITEMS {
        let customer = number % CUSTOMERS;
        let email = if customer.is_multiple_of(10) { String::new() } else { format!("ap@c{customer}.example") };
        let cents = number % 97 + 10;
        writeln!(
            file,
            "{customer:05},Customer {customer},{email},Street {customer},Utrecht,NL,I-{number:06},2026-02-01,2026-03-03,{}.{cents},EUR",
            100 + number % 900,
        )
        .expect("written");
    }
    file
}

#[test]
fn an_import_that_is_killed_leaves_all_or_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    fs::write(folder.join("list.csv"), invoices()).expect("written");
    answer(folder, &["init", "--creditor", "Kill", "--country", "NL"]);
    fs::copy(folder.join("book.db"), folder.join("empty.db")).expect("copied");
    let (_, whole) = took(|| answer(folder, &["import", "list.csv"]));
    for kill in 0..KILLS {
        for ending in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(folder.join(format!("book.db{ending}")));
        }
        fs::copy(folder.join("empty.db"), folder.join("book.db")).expect("copied");
        run_killed(folder, &["import", "list.csv"], whole * kill / KILLS);
        healthy(folder, &format!("kill {kill}"));
        let report = answer(folder, &["import", "list.csv"]);
        let (created, skipped) = (report["created"].as_u64(), report["skipped"].as_u64());
        let all = Some(ITEMS as u64);
        assert!((created, skipped) == (all, Some(0)) || (created, skipped) == (Some(0), all), "kill {kill}: {report}");
    }
    healthy(folder, "at the end");
}

#[test]
fn an_approval_that_is_killed_is_finished_by_the_same_command_with_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    fs::write(folder.join("list.csv"), invoices()).expect("written");
    answer(folder, &["init", "--creditor", "Kill", "--country", "NL"]);
    answer(folder, &["import", "list.csv"]);
    let run = answer(folder, &["run", "propose", "--on", DAY]);
    let run = run["run"].as_str().expect("a name").to_string();
    fs::copy(folder.join("book.db"), folder.join("proposed.db")).expect("copied");
    let approve = ["run", "approve", run.as_str(), "--outbox", "outbox"];
    let (whole, time) = took(|| answer(folder, &approve));
    assert_eq!(whole["issued"], CUSTOMERS, "{whole}");
    let wanted = files(&folder.join("outbox"));
    assert_eq!(wanted.len(), CUSTOMERS + 1, "a file each, and the manifest");
    for kill in 0..KILLS {
        let at = tempfile::tempdir().expect("a folder");
        let at = at.path();
        fs::copy(folder.join("proposed.db"), at.join("book.db")).expect("copied");
        run_killed(at, &approve, time * kill / KILLS);
        healthy(at, &format!("kill {kill}"));
        let rest = answer(at, &approve);
        let done = rest["issued"].as_u64().unwrap_or(0) + rest["already"].as_u64().unwrap_or(0);
        assert_eq!(done, CUSTOMERS as u64, "kill {kill}: {rest}");
        assert_eq!(rest["withdrawn"], serde_json::json!([]), "kill {kill}");
        let found = files(&at.join("outbox"));
        assert!(found == wanted, "kill {kill}: other files: {:?}", found.keys().collect::<Vec<_>>());
        healthy(at, &format!("after kill {kill}"));
        let again = answer(at, &approve);
        assert_eq!(
            (again["issued"].as_u64(), again["already"].as_u64()),
            (Some(0), Some(CUSTOMERS as u64)),
            "kill {kill}"
        );
    }
}

/// All files below a folder with their bytes, by relative name; half-written ones count too.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).expect("readable") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_none_or(|ending| !ending.to_string_lossy().starts_with("partial")) {
                let name = path.strip_prefix(folder).expect("below").to_string_lossy().into_owned();
                found.insert(name, fs::read(&path).expect("readable"));
            }
        }
    }
    found
}
