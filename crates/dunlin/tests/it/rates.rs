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
