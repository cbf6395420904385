//! Several customers' debts that are handed on at once, from the command line: answers, exit codes and files.

use serde_json::json;

use crate::shapes::check;
use crate::world::World;

const TERMS: &str = "--kind sale --partner Strandloper --reason late --json";

#[test]
fn a_portfolio_is_answered_shown_sold_and_recalled() {
    let world = World::with_items();
    let ran = world.line(&format!("placement add --customer 10482 --customer 20015 --customer 30001 {TERMS}"));
    assert_eq!((ran.code, ran.err.as_str()), (8, ""), "somebody is left out");
    let placed = ran.json();
    let pattern = json!({
        "portfolio": "string?", "currency": "string", "total": "amount", "asked": "object?",
        "placed": [{"customer": "string", "name": "string", "placement": "string", "amount": "amount", "items": "int"}],
        "left_out": [{"customer": "string", "code": "string", "because": "string"}],
    });
    check(&placed, &pattern, "placed");
    let number = placed["portfolio"].as_str().expect("a number").to_string();
    assert_eq!(number, "PF-2026-11-19-1");
    assert_eq!((&placed["total"], &placed["placed"][0]["items"]), (&json!("14470.50"), &json!(2)));
    assert_eq!(placed["left_out"][0]["customer"], "30001");
    assert_eq!(placed["left_out"][0]["code"], "placement.other_currency");
    let shown = world.done(&format!("placement show {number} --json"));
    let sums = json!({"portfolio": "string", "kind": "string", "partner": "string", "currency": "string",
        "total": "amount", "open": "amount", "collected": "amount", "commission": "amount",
        "placements": [{"number": "string", "portfolio": "string", "customer": "string", "state": "string"}]});
    check(&shown, &sums, "shown");
    let listed = world.done(&format!("placement list --portfolio {number} --json"));
    assert_eq!(listed["placements"].as_array().map(Vec::len), Some(2));
    assert_eq!(world.done("placement list --portfolio PF-1 --json")["placements"], json!([]));
    let file = world.done(&format!("placement file {number} --out placement.csv --json"));
    assert_eq!((&file["count"], &file["total"]), (&json!(3), &json!("14470.50")));
    let back = world.done("placement recall --customer 20015 --reason theirs --json");
    assert_eq!(back["changes"][0]["code"], "placement.recalled");
    let sold = world.done(&format!("placement sell {number} --price 1000 --json"));
    let share = json!({"placement": "string", "customer": "string", "face": "amount", "price": "amount", "written_off": "amount"});
    check(
        &sold,
        &json!({"portfolio": "string", "currency": "string", "face": "amount", "price": "amount",
        "written_off": "amount", "sales": [share], "changes": "list"}),
        "sold",
    );
    assert_eq!(sold["sales"].as_array().map(Vec::len), Some(1), "what came back is not sold");
    world.done(&format!("placement bill {number} --out bill.pdf --json"));
    assert!(world.path().join("bill.pdf").exists());
    let (code, error) = world.line(&format!("placement recall {number} --reason late --json")).error();
    assert_eq!((code, &error["code"]), (4, &json!("placement.state")));
    world.done("doctor --json");
}

#[test]
fn what_cannot_be_a_portfolio_is_refused_whole() {
    let world = World::with_items();
    world.write("numbers.txt", "\u{feff}10482\r\n\r\n 20015 \n");
    let refused = |line: String, code: i32, name: &str| {
        let (own, error) = world.line(&line).error();
        assert_eq!((own, &error["code"]), (code, &json!(name)), "{line}: {error}");
    };
    refused(format!("placement add --customer 30001 --customer 30002 {TERMS}"), 4, "portfolio.nobody");
    refused(format!("placement add --customer 10482 --customer 20015 --items 2026-0101 {TERMS}"), 2, "portfolio.items");
    refused(format!("placement add --customers numbers.txt --currency XXQ {TERMS}"), 2, "currency.unknown");
    refused(format!("placement add --customers none.txt {TERMS}"), 1, "file.unreadable");
    world.write("empty.txt", "\n");
    refused(format!("placement add --customers empty.txt {TERMS}"), 2, "bulk.nothing");
    assert_eq!(world.done("placement list --json")["placements"], json!([]), "nothing is half written");
    let placed = world.done(&format!("placement add --customers numbers.txt {TERMS}"));
    assert_eq!(placed["placed"].as_array().map(Vec::len), Some(2), "{placed}");
    let told = world.line("placement show PF-2026-11-19-1");
    assert!(told.out.contains("PL-10482-1") && told.out.contains("14470.50"), "{}", told.out);
}
