//! Bank files through the program: flags once, what is known of the bank beside money, gaps, remembered layouts.

use serde_json::json;

use crate::shapes::check;
use crate::world::World;

const TABLE: &str = "Wann;Von;Wofuer;Summe\n16.11.2026;Quiet Garden BV;2026-0195;310,25\n";
const FLAGS: &str = "--column booked_on=Wann --column name=Von --column text=Wofuer --column amount=Summe --currency EUR --account NL91ABNA0417164300";

/// A statement without a booking.
fn statement(opening_on: &str, opening: &str, closing_on: &str) -> String {
    format!(
        ":20:X\n:25:NL91ABNA0417164300\n:28C:1/1\n:60F:C{opening_on}EUR{opening}\n:62F:C{closing_on}EUR{opening}\n-\n"
    )
}

#[test]
fn a_table_needs_its_flags_once() {
    let world = World::with_items();
    world.write("export-11.csv", TABLE);
    let (code, error) = world.line("bank import export-11.csv --json").error();
    assert_eq!(code, 1, "{error}");
    let done = world.done(&format!("bank import export-11.csv {FLAGS} --json"));
    assert_eq!((&done["applied"], &done["entries"], &done["problems"]), (&json!(1), &json!(1), &json!([])));
    world.write("export-12.csv", &TABLE.replace("310,25", "5,00").replace("2026-0195", "thanks"));
    let next = world.done("bank import export-12.csv --json");
    assert_eq!((&next["entries"], &next["duplicates"]), (&json!(1), &json!(0)), "remembered");

    let shape = json!({"name": "string", "kind": "string", "account": "string?", "currency": "string?", "date_order": "string?",
        "decimal": "string?", "encoding": "string?", "sheet": "string?", "columns": [{"meaning": "string", "header": "string"}],
        "headers": ["string"]});
    let known = world.done("mapping list --json");
    check(&known, &json!({"mappings": [shape]}), "mapping list");
    let bank = &known["mappings"][0];
    assert_eq!(
        (&bank["name"], &bank["kind"], &bank["account"]),
        (&json!("export"), &json!("bank"), &json!("NL91ABNA0417164300"))
    );
    let told = world.line("mapping list").out;
    assert!(told.contains("export") && told.contains("booked_on=Wann"), "{told}");
    assert!(world.line("mapping forget export").out.contains("forgotten"));
    assert_eq!(world.line("bank import export-12.csv --json").error().0, 1);
    assert_eq!(world.line("mapping forget export --json").error().0, 3);
}

#[test]
fn the_day_up_to_which_the_bank_is_known_stands_beside_money() {
    let world = World::with_items();
    let money = [
        "aging",
        "customer list",
        "customer show 10482",
        "invoice show 2026-0101",
        "export open-items --out a.csv",
        "export past-due --out b.csv",
        "export journal --format csv --out c.csv",
        "export statement --customer 10482 --from 2026-01-01 --out d.csv",
    ];
    for command in money {
        assert!(world.done(&format!("{command} --json"))["bank_known_up_to"].is_null(), "{command}");
        assert!(!world.line(command).out.contains("Bank known"), "{command}");
    }
    world.write("empty.sta", &statement("261113", "10,00", "261116"));
    world.done("bank import empty.sta --json");
    for command in money {
        assert_eq!(world.done(&format!("{command} --json"))["bank_known_up_to"], "2026-11-16", "{command}");
        assert!(world.line(command).out.ends_with("Bank known up to 16 November 2026.\n"), "{command}");
    }
    let before = world.done("aging --as-of 2026-11-15 --json");
    assert!(before["bank_known_up_to"].is_null(), "it was not on that day");
    world.line("export statement --customer 10482 --from 2026-01-01 --out e.json");
    let file = std::fs::read_to_string(world.path().join("e.json")).expect("written");
    assert!(file.contains("\"bank_known_up_to\": \"2026-11-16\""), "{file}");
}

#[test]
fn gaps_are_listed_and_the_doctor_tells_them() {
    let world = World::with_items();
    world.write("one.sta", &statement("261113", "10,00", "261113"));
    world.write("three.sta", &statement("261116", "20,00", "261116"));
    world.done("bank import one.sta --json");
    assert_eq!(world.done("bank list --gaps --json"), json!({"gaps": []}));
    assert_eq!(world.done("bank import three.sta --json")["problems"][0]["code"], "statement.gap");
    let gap = json!({"bank_account": "NL91ABNA0417164300", "currency": "EUR", "closed_on": "2026-11-13", "closed": "10.00",
        "opens_on": "2026-11-16", "opened": "20.00"});
    assert_eq!(world.done("bank list --gaps --json"), json!({"gaps": [gap]}));
    assert!(world.line("bank list --gaps").out.contains("2026-11-16"));
    let doctor = world.done("doctor --json");
    let checks = doctor["checks"].as_array().expect("a list");
    let chain = checks.iter().find(|check| check["code"] == "bank.statements_chain").expect("a check");
    assert_eq!(chain["examples"], json!(["NL91ABNA0417164300 2026-11-13 to 2026-11-16"]));
    assert!(doctor["ok"] == true && chain["notice"] == true, "worth knowing, and no damage");
}
