//! `credit apply … decide` and `agreement`: the answers that scripts read, how a no is told, and the letter that quotes what was signed.

use serde_json::{Value, json};

use crate::shapes::check;
use crate::world::World;

fn application() -> Value {
    json!({"application": "string", "customer": "string", "name": "string", "applied_on": "date", "asked": "string?",
        "monthly": "string?", "currency": "string", "terms": "string", "contact": "string", "taken_by": "string",
        "state": "string", "missing": [{"code": "string", "text": "string"}], "reviewed": "bool",
        "references": [{"part": "int", "name": "string", "reach": "string", "called": {"on": "date", "by": "string",
            "with": "string", "pays": "string", "again": "bool", "highest": "string?", "days_slow": "int",
            "said": "string"}}],
        "proposal": {"limit": "string", "on_trial": "bool", "because": [{"code": "string", "text": "string"}]},
        "limit": "string?", "waits": "string?"})
}

fn world() -> World {
    let world = World::with_items();
    world.write("paper.pdf", "%PDF-1.7 a paper");
    world
}

#[test]
fn an_application_is_taken_weighed_and_decided() {
    let world = world();
    let made = world.done("credit apply --customer 10482 --amount 5000 --contact Mara --json");
    assert_eq!(made["changes"][0]["code"], "application.made");
    let (code, error) = world.line("credit apply --customer 10482 --json").error();
    assert_eq!((code, &error["code"]), (4, &json!("application.open")));
    let decide = "credit decide CA-10482-1 --grant --reason known --json";
    let (code, error) = world.line(decide).error();
    assert_eq!((code, &error["code"]), (4, &json!("application.exception")));
    let call = "--with Marten --pays slow --days 8 --highest 2500 --again yes --json";
    let called = world.done(&format!("credit reference CA-10482-1 --name Marten {call}"));
    assert_eq!(called["changes"][0]["code"], "reference.called");
    let kept = world.done("credit report --customer 10482 --bureau Crediwatch --file paper.pdf --json");
    assert_eq!(kept["changes"][0]["code"], "report.kept");
    let weighed = world.done("credit propose CA-10482-1 --json");
    check(&weighed, &application(), "credit propose");
    assert_eq!((&weighed["state"], &weighed["reviewed"]), (&json!("open"), &json!(true)));
    let listed = world.done("credit applications --json");
    assert_eq!(listed["applications"][0]["missing"], weighed["missing"]);
    let done = world.done(decide);
    let codes: Vec<&Value> = done["changes"].as_array().into_iter().flatten().map(|change| &change["code"]).collect();
    assert_eq!(codes, [&json!("application.granted"), &json!("limit.set")]);
    let (code, error) = world.line("credit decide CA-10482-1 --refuse --reason late --json").error();
    assert_eq!((code, &error["code"]), (4, &json!("application.decided")));
    let (code, error) = world.line("credit propose CA-9 --json").error();
    assert_eq!((code, &error["code"]), (3, &json!("application.unknown")));
}

#[test]
fn an_agreement_without_initials_is_refused_and_one_in_force_is_shown() {
    let world = world();
    let sign = "agreement sign 10482 --by Mara --clause §4 --file paper.pdf --json";
    let (code, error) = world.line(sign).error();
    assert_eq!((code, &error["code"]), (4, &json!("agreement.initials")));
    let done = world.done(&format!("{sign} --initials M.K."));
    assert_eq!(done["changes"][0]["code"], "agreement.signed");
    let shown = world.done("agreement show 10482 --json");
    assert_eq!((&shown["agreements"][0]["state"], &shown["agreements"][0]["part"]), (&json!("in_force"), &json!(1)));
    let ended = world.done("agreement end 10482 --reason notice --json");
    assert_eq!(ended["changes"][0]["code"], "agreement.ended");
    let (code, error) = world.line("agreement end 10482 --reason again --json").error();
    assert_eq!((code, &error["code"]), (4, &json!("agreement.not_in_force")));
    let accepted = world.done("credit accept-policy --customer 10482 --by Mara --json");
    assert_eq!(accepted["changes"][0]["code"], "policy.accepted");
    let (code, error) = world.line("credit accept-policy --customer 10482 --by Mara --json").error();
    assert_eq!((code, &error["code"]), (4, &json!("policy.accepted_before")));
}
