//! The same commands give byte-equal JSON on SQLite and on PostgreSQL.

use std::fs;

use crate::dunlin::Desk;

const INVOICES: &str = "\
customer_number,customer_name,email,phone,language,address_line1,city,country,invoice_number,issued_on,due_on,amount,currency,disputed,settled_on
007,Ärger & Söhne,ap@aerger.example,+49 30 555 0101,de,Hafen 1,Kiel,DE,A-1,2026-01-05,2026-02-04,1200.00,EUR,no,
007,Ärger & Söhne,ap@aerger.example,+49 30 555 0101,de,Hafen 1,Kiel,DE,A-2,2026-01-20,2026-02-19,80.50,USD,no,
10,Żółć sp. z o.o.,,,pl,,,PL,B-1,2026-02-01,2026-03-03,99.99,EUR,yes,
9,Българска ЕООД,ap@balgarska.example,,bg,Кей 3,Варна,BG,C-1,2026-02-01,2026-03-03,15000.00,EUR,no,
9,Българска ЕООД,ap@balgarska.example,,bg,Кей 3,Варна,BG,C-2,2026-02-02,2026-03-04,-50.00,EUR,no,
a-b,\"Quote \"\"me\"\", Ltd\",ap@quote.example,,en,Dock 1,Galway,IE,D-1,2025-09-01,2025-10-01,10.00,GBP,no,
A-B,Case matters,ap@case.example,,en,Dock 2,Galway,IE,D-2,2025-09-01,2025-10-01,1000,JPY,no,2026-02-10
";

fn server() -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "the test set-up names its server in the environment")]
    let url = std::env::var("DUNLIN_TEST_PG").ok().filter(|url| !url.is_empty());
    if url.is_none() {
        println!("skipped on PostgreSQL: DUNLIN_TEST_PG names no server");
    }
    url
}

#[test]
fn the_same_story_gives_the_same_bytes_on_both_engines() {
    let Some(url) = server() else { return };
    let (sign, id) = (if url.contains('?') { '&' } else { '?' }, std::process::id());
    let desks = [Desk::new(), Desk::at(&format!("{url}{sign}schema=bytes_{id}"))];
    let story: &[&[&str]] = &[
        &["import", "list.csv", "--dry-run"],
        &["import", "list.csv"],
        &["import", "list.csv"],
        &["receipt", "add", "--customer", "007", "--amount", "200.00", "--currency", "EUR", "--on", "2026-02-10"],
        &["dispute", "add", "--item", "C-1", "--amount", "500.00", "--reason", "price", "--from", "2026-02-20"],
        &["promise", "add", "--customer", "9", "--amount", "100.00", "--on", "2026-03-20", "--from", "2026-03-01"],
        &["hold", "add", "--customer", "10", "--kind", "pause", "--reason", "asked", "--from", "2026-03-01"],
        &["call", "log", "--customer", "007", "--outcome", "reached", "--note", "Will look", "--on", "2026-03-03"],
        &["aging", "--as-of", "2026-01-31"],
        &["aging", "--as-of", "2026-03-05"],
        &["run", "propose", "--on", "2026-03-05"],
        &["run", "show", "2026-03-05-1"],
        &["explain", "9", "--on", "2026-03-05"],
        &["run", "approve", "2026-03-05-1", "--outbox", "outbox"],
        &["run", "approve", "2026-03-05-1", "--outbox", "outbox"],
        &["run", "propose", "--on", "2026-03-10"],
        &["run", "approve", "2026-03-10-1", "--outbox", "outbox"],
        &["run", "list"],
        &["explain", "A-1", "--on", "2026-03-10"],
        &["explain", "A-1", "--on", "2026-03-20"],
        &["customer", "list"],
        &["customer", "show", "007"],
        &["invoice", "show", "A-1"],
        &["task", "list"],
        &["doctor"],
    ];
    for desk in &desks {
        fs::write(desk.folder().join("list.csv"), INVOICES).expect("written");
    }
    for arguments in story {
        let [sqlite, postgres] = desks.each_ref().map(|desk| {
            let all: Vec<&str> = arguments.iter().copied().chain(["--json"]).collect();
            desk.run(&all)
        });
        assert!(sqlite.0 == 0 || sqlite.0 == 8, "{arguments:?}: {}", sqlite.2);
        assert_eq!(without_instants(&sqlite.1), without_instants(&postgres.1), "{arguments:?}");
        assert_eq!(sqlite.0, postgres.0, "{arguments:?}");
    }
    let files = |desk: &Desk| {
        let manifest = desk.folder().join("outbox/2026-03-10-1/manifest.tsv");
        fs::read_to_string(manifest).expect("the second run has a manifest")
    };
    assert_eq!(files(&desks[0]), files(&desks[1]), "names and hashes of the letters");
}

/// The two books were made at different moments: instants of recording are left out of the comparison.
fn without_instants(text: &str) -> String {
    let is_instant = |line: &&str| !(line.contains("\"at\"") || line.contains("recorded_at"));
    text.lines().filter(is_instant).collect::<Vec<_>>().join("\n")
}
