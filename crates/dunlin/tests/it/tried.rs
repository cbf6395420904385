//! A policy file before it is used: warnings, what differs, its own tests, and what it would do on the book.

use serde_json::{Value, json};

use crate::shapes::check;
use crate::world::World;

/// A world with a policy file that is another than the one in use.
fn world() -> World {
    let world = World::with_items();
    let text = world.done("policy show --json")["text"].as_str().unwrap_or_default().to_string();
    world.write("same.toml", &text);
    let other = text
        .replace("name = \"standard\"", "name = \"softer\"")
        .replace("when = \"due + 7\"", "when = \"due + 10\"")
        .replace("id = \"visit\"\n", "id = \"visit\"\noff = true\n");
    world.write("softer.toml", &other);
    world
}

fn counts() -> Value {
    json!([{"currency": "string", "amount": "amount"}])
}

#[test]
fn a_simulation_has_days_and_sums_of_both_policies() {
    let world = world();
    let totals = json!({
        "notices": "object", "tasks": "object", "charges": counts(), "receipts": counts(),
        "weeks": [{"from": "date", "notices": "object"}],
    });
    let pattern = json!({
        "from": "date", "to": "date", "seed": "int", "backtest": "bool", "policy": "string", "customers": "int", "items": "int",
        "days": [{"on": "date", "notices": "object", "tasks": "object", "charges": counts(), "receipts": counts()}],
        "live": totals, "draft": {"changed": {"customers": "int", "numbers": ["string"]}},
    });
    let answer = world.done("simulate --policy softer.toml --from 2026-11-19 --days 60 --json");
    check(&answer, &pattern, "simulate");
    check(&answer["draft"], &totals, "draft");
    assert_eq!((&answer["from"], &answer["to"]), (&json!("2026-11-19"), &json!("2027-01-17")));
    let days = answer["days"].as_array().expect("a list");
    assert_eq!((days.len(), &answer["policy"], &answer["seed"]), (60, &json!("softer"), &json!(1)));
    let sum = |of: &str| days.iter().filter_map(|day| day["tasks"][of].as_u64()).sum::<u64>();
    assert!(sum("call-1") > 0 && answer["draft"]["tasks"]["call-1"] == json!(sum("call-1")), "{answer}");
    assert!(answer["draft"]["tasks"]["visit"].is_null() && answer["live"]["tasks"]["visit"].is_u64(), "{answer}");
    assert!(answer["draft"]["changed"]["customers"].as_u64() > Some(0));
    let same = world.done("simulate --policy same.toml --days 60 --json");
    assert_eq!(same["draft"]["changed"], json!({"customers": 0, "numbers": []}));
    assert_eq!(same["live"], answer["live"]);
    let told = world.line("simulate --policy softer.toml --days 60").out;
    assert!(told.contains("Nothing was sent or written.") && told.contains("Otherwise for "), "{told}");
}

#[test]
fn a_simulation_that_cannot_be_is_refused() {
    let world = world();
    let code = |line: &str| {
        let (exit, error) = world.line(&format!("{line} --json")).error();
        (exit, error["code"].as_str().unwrap_or_default().to_string())
    };
    let refused = |exit, code: &str| (exit, code.to_string());
    assert_eq!(code("simulate --policy nothing.toml"), refused(3, "file.missing"));
    assert_eq!(code("simulate --policy same.toml --days 0"), refused(2, "usage.invalid_value"));
    let ahead = "simulate --policy same.toml --from 2026-11-10 --days 30 --backtest";
    assert_eq!(code(ahead), refused(2, "simulate.not_past"));
    world.write("bad.toml", "name = \"bad\"\n");
    assert_eq!(code("simulate --policy bad.toml"), refused(4, "policy.problems"));
    let past = world.done("simulate --policy same.toml --from 2026-11-01 --days 19 --backtest --json");
    assert_eq!((&past["backtest"], &past["to"]), (&json!(true), &json!("2026-11-19")));
}

#[test]
fn what_differs_is_told_in_words() {
    let world = world();
    let told = world.line("policy diff softer.toml").out;
    for line in
        ["First call (call-1): moved from day 7 to day 10", "Visit (visit): switched off", "+ name = \"softer\""]
    {
        assert!(told.contains(line), "{line}: {told}");
    }
    let answer = world.done("policy diff softer.toml --json");
    let step = json!({"step": "call-1", "change": "moved", "from": "due + 7", "to": "due + 10"});
    assert_eq!((&answer["file"], &answer["to"], &answer["steps"][0]), (&json!("softer.toml"), &Value::Null, &step));
    assert_eq!(world.line("policy diff same.toml").out, "Nothing differs.\n");
    let segment =
        "[[segment]]\nname = \"Shops\"\nwhen = \"class shop\"\n[[segment.step]]\nid = \"visit\"\noff = true\n";
    let same = world.done("policy show --json")["text"].as_str().unwrap_or_default().to_string();
    world.write("shops.toml", &format!("{same}\n{segment}"));
    assert!(world.line("policy diff shops.toml").out.starts_with("Segment \"Shops\": added\n"));
    let told = world.done("policy diff shops.toml --json");
    assert_eq!(told["segments"], json!([{"segment": "Shops", "change": "added", "step": null}]));
}

#[test]
fn a_warning_keeps_nobody_from_using_a_policy() {
    let world = world();
    let lint = world.done("policy lint softer.toml --json");
    let warning = json!({"line": "int?", "code": "string", "message": "string"});
    check(&lint, &json!({"ok": "bool", "problems": [warning], "warnings": [warning]}), "lint");
    assert_eq!((&lint["ok"], &lint["warnings"][0]["code"]), (&json!(true), &json!("policy.charges_nothing")));
    let told = world.line("policy lint softer.toml");
    assert!(told.code == 0 && told.out.contains("1 warning:"), "{}", told.out);
}

#[test]
fn a_policy_is_held_against_its_own_tests() {
    let world = World::new();
    let text = world.done("policy show --standard --json")["text"].as_str().unwrap_or_default().to_string();
    let test = |day: u32| {
        format!(
            "\n[[test]]\nname = \"paid after the reminder\"\nissued = \"2026-01-05\"\nterms = \"net 30\"\namount = \"1000.00\"\n\
             events = [{{ on = 3, paid = true }}]\nuntil = 30\nonly = [\"reminder\", \"past-due\"]\n\
             expect = [{{ on = {day}, step = \"reminder\" }}]\n"
        )
    };
    world.write("right.toml", &format!("{text}{}", test(1)));
    world.write("wrong.toml", &format!("{text}{}{}", test(1), test(2)));
    world.write("none.toml", &text);
    let right = world.line("policy test right.toml");
    assert_eq!((right.code, right.out.as_str()), (0, "1 test passed.\n"));
    let wrong = world.line("policy test wrong.toml");
    assert_eq!(wrong.code, 1);
    let lines: Vec<&str> = wrong.out.lines().skip(1).collect();
    let expected = [
        "  expected: reminder on 6 Feb 2026 (due +2)",
        "  found: reminder on 5 Feb 2026 (due +1)",
        "1 of 2 tests failed.",
    ];
    assert_eq!(lines, expected, "{}", wrong.out);
    let answer = world.line("policy test wrong.toml --json").json();
    let step = json!([{"on": "date", "step": "string"}]);
    let pattern = json!({"ok": "bool", "tests": [{
        "name": "string", "line": "int?", "ok": "bool", "due_on": "date", "expected": step, "found": step,
        "refused": [{"on": "date", "why": "string"}],
    }]});
    check(&answer, &pattern, "policy test");
    assert_eq!(
        (&answer["ok"], &answer["tests"][0]["ok"], &answer["tests"][1]["ok"]),
        (&json!(false), &json!(true), &json!(false))
    );
    let (code, error) = world.line("policy test none.toml --json").error();
    assert_eq!((code, error["code"].as_str()), (4, Some("policy.no_tests")));
}
