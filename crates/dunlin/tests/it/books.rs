//! Books out and reference rates, from outside: shapes of the answers, exit codes, and figures counted by hand.

use serde_json::json;

use crate::shapes::check;
use crate::world::World;

const RATES: &str = "Date,USD,JPY,GBP,CYP,\n\
    2026-11-18,1.1,180.5,0.85,N/A,\n\
    2026-11-17,1.2,181,0.86,N/A,\n";

#[test]
fn exports_answer_with_what_they_wrote() {
    let world = World::with_items();
    let day = json!({"as_of": "date", "format": "string", "file": "string?", "rows": "int"});
    let list = world.done("export open-items --out open.xlsx --json");
    check(&list, &day, "open items");
    assert_eq!((list["format"].as_str(), list["rows"].as_u64()), (Some("xlsx"), Some(8)));
    let csv = world.line("export open-items --as-of 2026-10-10 --format csv").out;
    assert_eq!(csv.lines().count(), 4, "{csv}");
    assert!(csv.contains("10482,Harrowgate Ltd,2026-0101,invoice,2026-09-10,2026-10-10,0,EUR,12480.00,\r\n"), "{csv}");

    let period = json!({"from": "date?", "to": "date", "format": "string", "file": "string?", "rows": "int"});
    for (format, more) in [
        ("hledger", ""),
        ("beancount", ""),
        ("csv", ""),
        ("datev", " --from 2026-01-01 --currency EUR"),
        ("sie", " --from 2026-01-01 --currency USD"),
        ("fec", " --currency EUR"),
    ] {
        let answer = world.done(&format!("export journal --format {format} --out {format}{more} --json"));
        check(&answer, &period, format);
        assert!(answer["rows"].as_u64() > Some(0), "{answer}");
    }
    let statement = world.done("export statement --customer 10482 --from 2026-10-01 --out s.csv --json");
    check(&statement, &period, "statement");
    assert_eq!(statement["rows"], 3, "two invoices' entries and a credit note came after the first day");
}

#[test]
fn a_statement_opens_runs_and_closes() {
    let world = World::with_items();
    world.done("receipt add --customer 10482 --amount 12500 --on 2026-11-18 --json");
    let statement = world.done("export statement --customer 10482 --from 2026-11-01 --format json");
    let entry = json!({"on": "date", "item": "string", "kind": "string", "text": "string", "amount": "amount", "balance": "amount"});
    let currency = json!({"currency": "string", "opening": "amount", "lines": [entry], "closing": "amount"});
    let shape = json!({"customer": "string", "name": "string", "from": "date", "to": "date", "currencies": [currency]});
    check(&statement, &shape, "statement");
    let eur = &statement["currencies"][0];
    assert_eq!((&eur["opening"], &eur["closing"]), (&json!("13480.50"), &json!("930.50")));
    let lines: Vec<(&str, &str, &str)> = eur["lines"]
        .as_array()
        .expect("lines")
        .iter()
        .map(|line| {
            let text = |key: &str| line[key].as_str().unwrap_or_default();
            (text("text"), text("amount"), text("balance"))
        })
        .collect();
    let want =
        [("Credit note", "-50.00", "13430.50"), ("Payment", "-12480.00", "950.50"), ("Payment", "-20.00", "930.50")];
    assert_eq!(lines, want);
    let csv = world.line("export statement --customer 10482 --from 2026-11-01 --format csv").out;
    assert!(csv.contains("EUR,2026-11-01,,,Opening balance,,,13480.50\r\n"), "{csv}");
    assert!(csv.ends_with("EUR,2026-11-19,,,Closing balance,,,930.50\r\n"), "{csv}");
}

#[test]
fn what_cannot_be_exported_is_refused_with_a_way_on() {
    let world = World::with_items();
    for (line, code, name) in [
        ("export journal --format datev --out x", 1, "export.several_years"),
        ("export journal --format fec --out x", 1, "export.several_currencies"),
        ("export journal --format sie --from 2026-01-01 --out x", 1, "export.several_currencies"),
        ("export journal --format csv --from 2026-12-01 --out x", 2, "export.period"),
        ("metrics --from 2026-12-01 --to 2026-11-01", 2, "metrics.period"),
        ("metrics --loss-rates 1,2,3", 2, "metrics.loss_rates"),
        ("metrics --loss-rates 1,2,3,4,101", 2, "metrics.loss_rates"),
        ("export journal --format csv --out nowhere/x", 1, "file.not_written"),
        ("export journal --format csv", 2, "usage.missing_argument"),
        ("export statement --customer nobody --from 2026-01-01 --out x", 3, "customer.unknown"),
        ("export statement --customer 10482 --from 2026-12-01 --out x", 2, "export.period"),
        ("fx import nothing.xml", 3, "file.missing"),
    ] {
        let (exit, error) = world.line(&format!("{line} --json")).error();
        assert_eq!((exit, error["code"].as_str()), (code, Some(name)), "{line}: {error}");
    }
    assert!(!world.path().join("x").exists(), "nothing is left behind");
}

#[test]
fn totals_are_told_in_one_currency_by_the_newest_rates_before_the_day() {
    let world = World::with_items();
    let rated = world.line("aging --in USD --json");
    assert_eq!(rated.code, 8, "no rate yet");
    let reporting = &rated.json()["reporting"];
    assert!(reporting["total"].is_null() && reporting["rate_on"].is_null(), "{reporting}");
    assert_eq!(reporting["problems"][0]["code"], "fx.rate_missing");

    world.write("rates.csv", RATES);
    let import = json!({"file": "string", "from": "date", "to": "date", "rates": "int", "created": "int", "known": "int",
        "passed_over": ["string"], "problems": [{"code": "string", "message": "string"}]});
    let first = world.done("fx import rates.csv --json");
    check(&first, &import, "fx import");
    assert_eq!((first["created"].as_u64(), first["known"].as_u64()), (Some(6), Some(0)));
    let again = world.done("fx import rates.csv --json");
    assert_eq!((again["created"].as_u64(), again["known"].as_u64()), (Some(0), Some(6)), "twice is once");

    let shape = json!({"currency": "string", "rate_on": "date?", "total": "amount",
        "parts": [{"currency": "string", "total": "amount", "converted": "amount"}],
        "rates": [{"currency": "string", "rate": "string", "on": "date"}], "problems": []});
    let answer = world.done("aging --in EUR --json");
    check(&answer["reporting"], &shape, "reporting");
    // 640.00 USD / 1.1 = 581.8181…; all EUR items are 19,760.75.
    let parts = &answer["reporting"]["parts"];
    assert_eq!((&parts[0]["total"], &parts[0]["converted"]), (&json!("19760.75"), &json!("19760.75")));
    assert_eq!((&parts[1]["total"], &parts[1]["converted"]), (&json!("640.00"), &json!("581.82")));
    assert_eq!(
        (&answer["reporting"]["total"], &answer["reporting"]["rate_on"]),
        (&json!("20342.57"), &json!("2026-11-18"))
    );
    let on_the_17th = world.done("aging --in EUR --as-of 2026-11-17 --json");
    assert_eq!(on_the_17th["reporting"]["parts"][1]["converted"], "533.33", "640 / 1.2, not a later rate");
    let too_early = world.line("aging --in EUR --as-of 2026-11-16 --json");
    assert_eq!(too_early.code, 8, "no rate is taken from a later day");
    let told = world.line("aging --in EUR").out;
    assert!(told.contains("In all 20342.57 EUR") && told.contains("1 EUR = 1.1 USD (ECB, 2026-11-18)"), "{told}");
}

#[test]
fn a_rate_that_is_there_is_never_overwritten() {
    let world = World::with_items();
    world.write("rates.csv", RATES);
    world.done("fx import rates.csv --json");
    world.write("other.csv", &RATES.replace("1.1,", "1.15,").replace("180.5", "180.50"));
    let other = world.line("fx import other.csv --json");
    assert_eq!(other.code, 8);
    let report = other.json();
    assert_eq!(report["problems"].as_array().map(Vec::len), Some(1), "180.50 is 180.5: {report}");
    assert_eq!(report["problems"][0]["code"], "fx.rate_differs");
    let answer = world.done("aging --in EUR --json");
    assert_eq!(answer["reporting"]["rates"][0]["rate"], "1.1");
    assert_eq!(world.done("doctor --replay --json")["ok"], true);
}

#[test]
fn a_payment_in_advance_counts_with_its_invoice_as_in_aging() {
    let world = World::with_items();
    // 2026-0144 is of 16 October.
    world.done("receipt add --customer 10482 --amount 100 --item 2026-0144 --on 2026-10-10 --json");
    for (day, want) in [("2026-10-10", "12480.00"), ("2026-10-15", "12480.00"), ("2026-10-16", "13380.50")] {
        let aging = world.done(&format!("aging --as-of {day} --json"));
        let of_customer = |line: &&serde_json::Value| line["number"] == "10482";
        let total =
            aging["customers"].as_array().expect("customers").iter().find(of_customer).map(|line| &line["total"]);
        let statement = format!("export statement --customer 10482 --from 2026-01-01 --to {day} --format json");
        let closing = &world.done(&statement)["currencies"][0]["closing"];
        assert_eq!((total, closing), (Some(&json!(want)), &json!(want)), "{day}");
    }
}

#[test]
fn what_was_taken_back_from_an_item_is_no_longer_odd() {
    let world = World::with_items();
    world.done("receipt add --customer 10482 --amount 100 --item 2026-0101 --on 2026-11-18 --json");
    assert!(world.line("receipt list --customer 10482").out.contains("2026-0101: less than was open"));
    world.done("receipt unapply --customer 10482 --receipt 2026-11-18-1 --json");
    let listed = world.line("receipt list --customer 10482").out;
    assert!(listed.contains("100.00") && !listed.contains("less than was open"), "{listed}");
}
