//! Reference rates of interest from outside: what counts, what a person confirms or enters, and what is refused.

use serde_json::{Value, json};

use crate::shapes::check;
use crate::world::World;

fn shape() -> Value {
    json!({"series": "string", "from": "date", "until": "date", "rate": "string?", "status": "string", "counts": "bool",
        "source": "string"})
}

/// The steps of a series whose days touch the second half of 2026: (from, until, rate, status, counts).
fn steps(world: &World) -> Vec<(String, String, String, String, bool)> {
    let answer = world.done("rate list DE_BASISZINS --json");
    check(&answer, &json!({"rates": [shape()]}), "rate list");
    let text = |line: &Value, key: &str| line[key].as_str().unwrap_or_default().to_string();
    let lines = answer["rates"].as_array().cloned().unwrap_or_default().into_iter();
    let late = lines.filter(|line| text(line, "until").as_str() >= "2026-07-01");
    late.map(|line| {
        let counts = line["counts"].as_bool().unwrap_or_default();
        (text(&line, "from"), text(&line, "until"), text(&line, "rate"), text(&line, "status"), counts)
    })
    .collect()
}

fn step(from: &str, until: &str, rate: &str, status: &str, counts: bool) -> (String, String, String, String, bool) {
    (from.into(), until.into(), rate.into(), status.into(), counts)
}

#[test]
fn a_person_confirms_or_enters_a_rate_with_its_source() {
    let world = World::with_items();
    assert_eq!(steps(&world), [step("2026-07-01", "2026-12-31", "1.52", "unverified", false)]);

    let confirmed = world.done("rate confirm DE_BASISZINS 2026-07-01 --source bundesbank.de --json");
    check(&confirmed, &shape(), "rate confirm");
    assert_eq!(confirmed["source"], "bundesbank.de");
    assert_eq!(steps(&world), [step("2026-07-01", "2026-12-31", "1.52", "confirmed", true)]);

    let added = world.done("rate add DE_BASISZINS 2026-09-01 -0.88 --until 2026-09-30 --source letter --json");
    check(&added, &shape(), "rate add");
    let want = [
        step("2026-07-01", "2026-08-31", "1.52", "confirmed", true),
        step("2026-09-01", "2026-09-30", "-0.88", "confirmed", true),
        step("2026-10-01", "2026-12-31", "1.52", "confirmed", true),
    ];
    assert_eq!(steps(&world), want, "what was entered takes the place of what stood on its days, and of no others");
    assert_eq!(world.done("doctor --json")["ok"], true);
}

#[test]
fn a_rate_is_not_entered_without_series_source_or_days_in_order() {
    let world = World::with_items();
    for (line, code, name) in [
        ("rate list NOTHING", 3, "rate.unknown_series"),
        ("rate confirm NOTHING 2026-07-01 --source x", 3, "rate.unknown_series"),
        ("rate confirm DE_BASISZINS 2026-07-02 --source x", 3, "rate.unknown"),
        ("rate confirm DE_BASISZINS 2026-01-01 --source x", 4, "rate.counts"),
        ("rate confirm DE_BASISZINS 2026-07-01 --source=", 2, "rate.no_source"),
        ("rate confirm DE_BASISZINS 2026-07-01", 2, "usage.missing_argument"),
        ("rate add DE_BASISZINS 2026-07-01 1,52 --source x", 2, "rate.not_a_percentage"),
        ("rate add DE_BASISZINS 2026-07-01 1.52 --until 2026-06-30 --source x", 2, "rate.reversed"),
    ] {
        let (exit, error) = world.line(&format!("{line} --json")).error();
        assert_eq!((exit, error["code"].as_str()), (code, Some(name)), "{line}: {error}");
    }
    assert_eq!(steps(&world).len(), 1, "nothing was entered");
}

#[test]
fn the_interest_sheet_shows_days_balance_rate_and_source() {
    let world = World::with_items();
    let (exit, error) = world.line("invoice interest 2026-0101 --json").error();
    assert_eq!((exit, error["code"].as_str()), (4, Some("charge.no_interest")), "the standard policy charges none");

    let policy = world.line("policy show --standard").out.replace("interest = \"none\"", "interest = \"statutory\"");
    world.write("mine.toml", &policy);
    world.done("policy set mine.toml --json");
    // The fixture's 2026-0101: 12480.00 EUR, due on 10 October 2026. The second half of 2026 is not certain.
    let sheet = world.done("invoice interest 2026-0101 --json");
    let segment = json!({"from": "date", "to": "date", "days": "int", "balance": "amount", "rate": "string",
        "divisor": "string", "source": "string?", "amount": "string"});
    let reason = json!({"code": "string", "text": "string", "until": "date?"});
    let shape = json!({"number": "string", "customer": "string", "name": "string", "currency": "string", "due_on": "date",
        "on": "date", "up_to": "date", "ground": [reason], "day_count": "string", "per": "string", "segments": [segment], "total": "amount", "limited": "bool",
        "refused": "string?"});
    check(&sheet, &shape, "interest sheet");
    assert_eq!((&sheet["total"], &sheet["up_to"]), (&json!("0.00"), &json!("2026-10-10")));
    assert!(sheet["refused"].as_str().is_some_and(|text| text.contains("dunlin rate confirm ECB_MRO")), "{sheet}");

    world.done("rate confirm ECB_MRO 2026-06-17 --source ecb.europa.eu --json");
    let sheet = world.done("invoice interest 2026-0101 --on 2026-11-19 --json");
    check(&sheet, &shape, "interest sheet");
    // 12480.00 x 10.40 % x 40 / 365 = 142.2378.
    let line = &sheet["segments"][0];
    assert_eq!((&line["days"], &line["rate"], &line["amount"]), (&json!(40), &json!("10.40"), &json!("142.237808")));
    assert_eq!((&sheet["total"], &sheet["refused"]), (&json!("142.24"), &Value::Null));
    let told = world.line("invoice interest 2026-0101 --on 2026-11-19").out;
    assert!(told.contains("Up to 2026-11-19: 142.24 EUR") && told.contains("ECB_MRO of 2026-07-01"), "{told}");
}

#[test]
fn what_was_agreed_goes_before_the_law_and_is_shown() {
    let world = World::with_items();
    let policy = world.line("policy show --standard").out.replace("interest = \"none\"", "interest = \"statutory\"");
    world.write("mine.toml", &policy);
    world.done("policy set mine.toml --json");
    let interest = "0.5 % a month, months begun";
    let stated =
        world.run(&["invoice", "terms", "2026-0101", "--stated-in", "invoice", "--interest", interest, "--json"]);
    assert_eq!(stated.code, 0, "{}", stated.err);
    let sheet = world.done("invoice interest 2026-0101 --on 2026-11-19 --json");
    // 12480.00, due on 10 October: two months begun at 0.5 %.
    let want = [json!("124.80"), json!("month"), json!("simple_months_begun"), json!("charge.interest_stated")];
    assert_eq!([&sheet["total"], &sheet["per"], &sheet["day_count"], &sheet["ground"][0]["code"]], want.each_ref());
    let customer = sheet["customer"].as_str().expect("a number");
    world.done(&format!("customer agree {customer} --stated-in agreement --fee 25.00 --law DE --json"));
    world.done(&format!("customer kind {customer} consumer --json"));
    let shown = world.done(&format!("customer show {customer} --json"));
    assert_eq!(shown["kind"], "consumer");
    let line = json!({"item": "string?", "since": "date", "stated_in": "string", "interest": "string?", "fee": "string?", "law": "string?"});
    check(&shown["late_terms"], &json!([line]), "late terms");
    assert_eq!(shown["late_terms"].as_array().map(Vec::len), Some(2));
    for (line, code) in [
        (format!("customer agree {customer} --stated-in x --interest 12"), "late_terms.not_understood"),
        (format!("customer agree {customer} --stated-in x"), "late_terms.empty"),
        (format!("customer kind {customer} friend"), "customer.kind_unknown"),
    ] {
        let (exit, error) = world.line(&format!("{line} --json")).error();
        assert_eq!((exit, error["code"].as_str()), (2, Some(code)), "{line}: {error}");
    }
}
