//! `inspect`: one JSON object a line, exit codes, a table that fits; no book is needed.

use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use crate::world::World;

const STATEMENT: &str = ":20:X\n:25:DE89370400440532013000\n:28C:1\n:60F:C260102EUR10,00\n\
:61:2601030102CR5,50NTRFNONREF//B1\n:86:166?00GUTSCHRIFT?20Invoice 17?32Smith\n:62F:C260102EUR15,50\n-\n";

fn world() -> World {
    let world = World::new();
    let broken = STATEMENT.replace("15,50", "15,51");
    let files =
        [("good.sta", STATEMENT), ("open.sta", &broken), ("two.sta", &STATEMENT.repeat(2)), ("none.txt", "hello")];
    for (name, text) in files {
        std::fs::write(world.path().join(name), text).expect("written");
    }
    world
}

fn objects(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("one object a line")).collect()
}

#[test]
fn every_key_is_there() {
    let ran = world().line("inspect good.sta --json");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let want = json!({
        "file": "good.sta", "part": 1, "kind": "mt940", "sheet": null, "version": null,
        "account": "DE89370400440532013000", "currency": "EUR", "opening": "10.00", "closing": "15.50",
        "entries": [{
            "value_on": "2026-01-03", "booked_on": "2026-01-02", "amount": "5.50", "currency": "EUR",
            "reference": "Invoice 17", "counterparty": "Smith", "counterparty_account": null, "bank_reference": "B1",
            "reversal": false, "pending": false, "details": []
        }],
        "invoices": [], "problems": []
    });
    assert_eq!(objects(&ran.out), [want]);
}

#[test]
fn the_worst_file_decides_the_exit_code() {
    let world = world();
    for (line, code, objects_want) in [
        ("inspect good.sta two.sta --json", 0, 3),
        ("inspect good.sta open.sta --json", 8, 2),
        ("inspect good.sta none.txt open.sta --json", 1, 3),
        ("inspect missing.sta --json", 1, 1),
    ] {
        let ran = world.line(line);
        assert_eq!((ran.code, objects(&ran.out).len()), (code, objects_want), "{line}: {}", ran.err);
    }
    let parts: Vec<Value> =
        objects(&world.line("inspect two.sta --json").out).iter().map(|o| o["part"].clone()).collect();
    assert_eq!(parts, [json!(1), json!(2)]);
    let refused = &objects(&world.line("inspect none.txt --json").out)[0];
    assert_eq!((&refused["kind"], &refused["problems"][0]["code"]), (&json!("unknown"), &json!("file.unknown")));
}

#[test]
fn the_table_fits_80_columns() {
    let ran = world().line("inspect good.sta open.sta none.txt");
    assert_eq!(ran.code, 1);
    assert!(ran.out.lines().all(|line| line.width() <= 80), "{}", ran.out);
    assert!(ran.out.contains("mt940") && ran.out.contains("the difference is -0.01"), "{}", ran.out);
}
