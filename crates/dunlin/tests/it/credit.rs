//! `credit check` and its neighbours: the answers that scripts read, and how a no is told.

use serde_json::{Value, json};

use crate::shapes::check;
use crate::world::World;

/// The first customer of the fixture.
const CUSTOMER: &str = "10482";

fn answer() -> Value {
    json!({"decision": "string", "reasons": [{"code": "string", "text": "string"}], "limit": "string?",
        "exposure": "string", "exposure_after": "string", "currency": "string",
        "parts": {"open": "string", "unbilled": "string", "unapplied": "string"}, "limit_until": "date?",
        "customer": "string", "order": {"amount": "string", "currency": "string"},
        "reference": "string?", "counts_until": "date?"})
}

#[test]
fn an_order_is_answered_kept_once_and_refused_beyond_the_limit() {
    let world = World::with_items();
    let order = format!("credit check --customer {CUSTOMER} --order 100.00 --currency EUR --reference SO-1 --json");
    let free = world.done(&format!("credit check --customer {CUSTOMER} --order 1 --look --json"));
    assert_eq!((&free["decision"], &free["limit"]), (&json!("allow"), &Value::Null));
    world.done(&format!("credit limit --customer {CUSTOMER} --amount 1000000 --reason agreed --json"));
    let first = world.done(&order);
    check(&first, &answer(), "credit check");
    assert_eq!((&first["decision"], &first["reasons"][0]["code"]), (&json!("allow"), &json!("limit.within")));
    assert_eq!(world.done(&order), first, "the same answer");
    let beyond = order.replace("100.00", "2000000").replace("SO-1", "SO-2");
    let beyond = world.done(&format!("{beyond} --language fr"));
    assert_eq!((&beyond["decision"], &beyond["reference"]), (&json!("refuse"), &json!("SO-2")));
    assert!(beyond["reasons"][0]["text"].as_str().unwrap_or_default().contains("la limite est dépassée"), "{beyond}");
    let orders = world.done(&format!("credit orders --customer {CUSTOMER} --json"));
    let states: Vec<&Value> = orders["orders"].as_array().into_iter().flatten().map(|order| &order["state"]).collect();
    assert_eq!(states.len(), 2);
    assert!(states.contains(&&json!("open")) && states.contains(&&json!("refused")), "{orders}");
    let ended = world.done(&format!("credit invoiced --customer {CUSTOMER} --reference SO-1 --json"));
    assert_eq!(ended["changes"][0]["code"], "order.invoiced");
    let (code, error) = world.line(&format!("credit invoiced --customer {CUSTOMER} --reference SO-1 --json")).error();
    assert_eq!((code, &error["code"]), (4, &json!("order.not_open")));
    let (code, error) = world.line(&format!("{order} --language xx")).error();
    assert_eq!((code, &error["code"]), (2, &json!("language.unknown")));
    let (code, error) = world.line(&format!("credit review --customer {CUSTOMER} --json")).error();
    assert_eq!((code, &error["code"]), (4, &json!("trial.none")));
    assert_eq!(world.done("credit good-payers --json"), json!({"customers": []}));
}

#[test]
fn a_shared_limit_is_told_with_its_members() {
    let world = World::with_items();
    let made = world.done("credit group Kestrel --limit 5000 --reason owner --json");
    assert_eq!(made["groups"][0]["exposure"], json!({"amount": "0.00", "currency": "EUR"}));
    world.done(&format!("credit join --customer {CUSTOMER} --group Kestrel --json"));
    let groups = world.done("credit groups --json");
    assert_eq!(groups["groups"][0]["members"], json!([CUSTOMER]));
    let asked = world.done(&format!("credit check --customer {CUSTOMER} --order 9000 --json"));
    assert_eq!((&asked["decision"], &asked["groups"][0]["name"]), (&json!("refuse"), &json!("Kestrel")));
    let (code, error) = world.line(&format!("credit join --customer {CUSTOMER} --group Kestrel --json")).error();
    assert_eq!((code, &error["code"]), (4, &json!("group.same")));
}
