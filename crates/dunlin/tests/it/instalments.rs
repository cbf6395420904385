//! An invoice in parts, from outside: what is aged, what is shown, and what the letter says.

use std::fs;

use serde_json::{Value, json};

use crate::shapes::check;
use crate::world::World;

/// One part is past due for 19 days, the next falls due in eleven.
const LIST: &str = "invoice_number,customer_number,customer_name,email,issued_on,amount,currency,terms,payment_reference\n\
    F-100,C1,Rossi SpA,ciclo@rossi.example,2026-10-01,300.00,EUR,\"50% 30 days, balance 60 days\",RF18 5390 0754 7034\n";

fn world() -> World {
    let world = World::complete();
    world.write("parts.csv", LIST);
    assert_eq!(world.done("import parts.csv --json")["created"], 2);
    world
}

#[test]
fn each_part_is_aged_and_shown_by_itself() {
    let world = world();
    let shown = world.done("invoice show F-100 --json");
    assert_eq!((&shown["number"], &shown["due_on"]), (&json!("F-100/1"), &json!("2026-10-31")));
    let part = json!({"number": "string", "due_on": "date", "amount": "amount", "open": "amount"});
    let shape = json!({"document": "string", "part": "int", "of": "int", "parts": [part]});
    check(&shown["instalment"], &shape, "instalment");
    assert_eq!(shown["instalment"]["parts"].as_array().map(Vec::len), Some(2));
    let text = world.line("invoice show F-100/2").out;
    assert!(text.starts_with("Invoice F-100, part 2 of 2, of Rossi SpA (C1)\n"), "{text}");
    assert!(text.contains("To be quoted: RF18 5390 0754 7034"), "{text}");
    assert!(text.contains("F-100/1  31 Oct 2026  150.00  150.00\n"), "{text}");
    let list = world.line("export open-items --format csv").out;
    for row in [
        "F-100/1,invoice,2026-10-01,2026-10-31,19,EUR,150.00,RF18",
        "F-100/2,invoice,2026-10-01,2026-11-30,0,EUR,150.00,RF18",
    ] {
        assert!(list.contains(row), "{row}: {list}");
    }
    assert_eq!(world.done("invoice show 2026-0144 --json")["instalment"], Value::Null);
}

#[test]
fn a_letter_asks_for_the_part_that_is_due() {
    let world = world();
    let run = world.done("run propose --json")["run"].as_str().map(str::to_string).expect("a name");
    let answer = world.done(&format!("run approve {run} --json"));
    let files = answer["files"].as_array().expect("files").iter().filter_map(Value::as_str);
    let read = |file: &str| fs::read(world.path().join("dunlin-outbox").join(file)).expect("written");
    let letters: Vec<String> = files.map(|file| String::from_utf8_lossy(&read(file)).replace("=\r\n", "")).collect();
    let ours: Vec<&String> = letters.iter().filter(|text| text.contains("F-100")).collect();
    let [letter] = ours.as_slice() else { panic!("{} of {} letters", ours.len(), letters.len()) };
    assert!(letter.contains("F-100, part 1 of 2"), "{letter}");
    assert!(!letter.contains("part 2 of 2"), "not due yet: {letter}");
    assert!(letter.contains("RF18 5390 0754 7034"), "{letter}");
}
