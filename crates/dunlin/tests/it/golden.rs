//! What people read, word for word: each golden file is a session of commands and their answers.
//!
//! `UPDATE_GOLDEN=1 cargo test -p dunlin golden` writes the files anew; the difference is then read by a person.

use std::fmt::Write as _;
use std::path::Path;

use unicode_width::UnicodeWidthStr;

use crate::world::World;

/// Runs the commands one after the other and compares what they said with the golden file.
fn session(name: &str, world: &World, commands: &[&[&str]]) {
    let mut said = String::new();
    for arguments in commands {
        let shown: Vec<String> = arguments
            .iter()
            .map(|word| if word.contains(' ') { format!("\"{word}\"") } else { (*word).to_string() })
            .collect();
        let ran = world.run(arguments);
        writeln!(said, "$ dunlin {}\n{}{}", shown.join(" "), ran.out, ran.err).expect("a string");
        if ran.code != 0 {
            writeln!(said, "(exit code {})\n", ran.code).expect("a string");
        }
        let is_data = arguments.contains(&"--json") || arguments.contains(&"export");
        let wide: Vec<&str> = ran.out.lines().filter(|line| !is_data && line.width() > 80).collect();
        assert!(wide.is_empty(), "{shown:?}: {wide:#?}");
    }
    compare(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{name}.txt")), &said);
}

fn compare(path: &Path, said: &str) {
    #[expect(clippy::disallowed_methods, reason = "a switch for the person who runs the tests, not for the program")]
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    if update {
        std::fs::write(path, said).expect("written");
        return;
    }
    let wanted = std::fs::read_to_string(path).unwrap_or_default();
    let differs = wanted.lines().zip(said.lines()).enumerate().find(|(_, (wanted, said))| wanted != said);
    if let Some((at, (wanted, said))) = differs {
        panic!("{} line {}:\n  wanted: {wanted}\n  said:   {said}", path.display(), at + 1);
    }
    assert_eq!(wanted.lines().count(), said.lines().count(), "{}: more or fewer lines", path.display());
}

#[test]
fn from_a_file_to_letters() {
    let world = World::new();
    world.fixture("open-items.csv");
    session(
        "first-day",
        &world,
        &[
            &["init", "--creditor", "Verhoef Techniek", "--country", "NL"],
            &["import", "open-items.csv", "--dry-run"],
            &["import", "open-items.csv"],
            &["aging"],
            &["aging", "--as-of", "2026-10-20", "--top", "1"],
            &["customer", "list"],
            &["run", "propose"],
            &["run", "show", "--customer", "10482"],
            &["explain", "2026-0133"],
            &["explain", "Quiet Garden BV", "--on", "2026-11-20"],
            &["run", "approve"],
            &["run", "approve"],
            &["run", "list"],
            &["customer", "show", "10482"],
        ],
    );
}

#[test]
fn what_people_record() {
    let world = World::complete();
    session(
        "cases",
        &world,
        &[
            &["creditor", "show"],
            &["receipt", "add", "--customer", "0077", "--amount", "900", "--reference", "inv 120"],
            &["invoice", "show", "2026-0120"],
            &["invoice", "show", "2026-0144"],
            &["receipt", "list", "--customer", "0077"],
            &["credit", "refund", "OA-0077-2026-11-19-1", "--reason", "asked for"],
            &["receipt", "cancel", "--customer", "0077", "--receipt", "2026-11-19-1"],
            &["credit", "cancel", "OA-0077-2026-11-19-1"],
            &["invoice", "show", "OA-0077-2026-11-19-1"],
            &[
                "hold",
                "add",
                "--customer",
                "30002",
                "--kind",
                "pause",
                "--until",
                "2026-12-01",
                "--reason",
                "they move house",
            ],
            &["dispute", "add", "--item", "2026-0144", "--amount", "150", "--reason", "quantity"],
            &["promise", "add", "--customer", "10482", "--amount", "500", "--on", "2026-11-27"],
            &["call", "log", "--customer", "20015", "--outcome", "no_answer"],
            &["customer", "show", "10482"],
            &["explain", "10482"],
            &["run", "propose", "--all"],
            &["task", "list"],
            &["export", "past-due"],
            &["doctor", "--replay"],
            &["hold", "add", "--customer", "30002", "--kind", "pause", "--reason", "again"],
            &["customer", "show", "nobody"],
        ],
    );
}

#[test]
fn a_file_with_problems() {
    let world = World::new();
    world.write(
        "list.csv",
        "customer_number,customer_name,invoice_number,issued_on,due_on,amount,currency,terms\n\
         7,Acme,A1,2026-10-01,2026-10-31,10.00,EUR,net 30\n\
         7,Acme,A2,2026-10-01,,20.00,EUR,when it suits\n\
         8,Bolt,A3,2026-10-01,2026-10-31,ten,EUR,net 30\n",
    );
    session(
        "problems",
        &world,
        &[
            &["init", "--json"],
            &["import", "list.csv"],
            &["import", "list.csv", "--strict"],
            &["import", "list.csv", "--kind", "bills"],
        ],
    );
}
