//! The JSON that scripts read: every key is there, of its type, and null where something is missing.

use serde_json::{Map, Value, json};

use crate::world::World;

/// Compares a value with a pattern: `"string"`, `"int"`, `"bool"`, `"amount"`, `"date"`, with `?` when it may be null; a
/// list of one pattern; an object of patterns, whose keys all have to be there.
pub(crate) fn check(value: &Value, pattern: &Value, at: &str) {
    match pattern {
        Value::Object(keys) => {
            let object = value.as_object().unwrap_or_else(|| panic!("{at}: no object: {value}"));
            for (key, pattern) in keys {
                let found = object.get(key).unwrap_or_else(|| panic!("{at}.{key} is absent: {value}"));
                check(found, pattern, &format!("{at}.{key}"));
            }
        }
        Value::Array(inner) => {
            let list = value.as_array().unwrap_or_else(|| panic!("{at}: no list: {value}"));
            for (place, element) in list.iter().enumerate() {
                check(element, &inner[0], &format!("{at}[{place}]"));
            }
        }
        Value::String(name) => {
            let may_be_null = name.ends_with('?') && value.is_null();
            assert!(may_be_null || is_of(value, name.trim_end_matches('?')), "{at} is no {name}: {value}");
        }
        other => panic!("no pattern: {other}"),
    }
}

fn is_of(value: &Value, name: &str) -> bool {
    let text = value.as_str();
    match name {
        "string" => text.is_some(),
        "int" => value.is_i64() || value.is_u64(),
        "bool" => value.is_boolean(),
        "object" => value.is_object(),
        "list" => value.is_array(),
        "date" => text.is_some_and(|text| text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()),
        "amount" => text.is_some_and(|text| {
            let digits = text.strip_prefix('-').unwrap_or(text);
            digits.split_once('.').is_some_and(|(whole, cents)| {
                cents.len() == 2
                    && !whole.is_empty()
                    && (whole.to_string() + cents).bytes().all(|byte| byte.is_ascii_digit())
            })
        }),
        _ => false,
    }
}

fn object(pairs: &[(&str, Value)]) -> Value {
    Value::Object(pairs.iter().map(|(key, value)| ((*key).to_string(), value.clone())).collect::<Map<_, _>>())
}

fn reasons() -> Value {
    json!([{"code": "string", "text": "string", "until": "date?"}])
}

fn changes() -> Value {
    json!({"changes": [{"code": "string", "customer": "string?", "item": "string?", "text": "string"}]})
}

fn proposal() -> Value {
    json!({
        "run": "string", "on": "date", "hash": "string", "state": "string", "booked_up_to": "date?", "warnings": reasons(),
        "counts": {"will_do": "int", "needs_a_look": "int", "wont": "int"},
        "rows": [{
            "customer": "string", "name": "string", "decision": "string", "reasons": reasons(),
            "actions": [{"step": "string", "kind": "string", "channel": "string", "template": "string?", "to": "string?"}],
            "items": [{
                "number": "string", "kind": "string", "currency": "string", "open": "amount", "disputed": "amount",
                "promised": "amount", "due_on": "date", "days_past_due": "int", "decision": "string", "step": "string?",
                "reasons": reasons(),
            }],
        }],
    })
}

#[test]
fn init_says_what_is_still_to_be_set() {
    let world = World::new();
    let answer = world.done("--book x.db init --creditor Acme --country LV --json");
    let pattern = json!({"book": "string", "creditor": "string", "country": "string", "currency": "string", "timezone": "string"});
    check(&answer, &pattern, "init");
    assert_eq!((answer["book"].as_str(), answer["creditor"].as_str()), (Some("x.db"), Some("Acme")));
    assert_eq!(answer["timezone"], "Europe/Riga");
    assert!(answer["missing"].as_array().is_some_and(|missing| missing.len() == 5), "{answer}");
    let without = World::new().done("init --json");
    assert_eq!((without["book"].as_str(), without["creditor"].as_str()), (Some("dunlin.db"), Some("My company")));
}

#[test]
fn an_import_counts_its_rows() {
    let world = World::new();
    world.done("init --json");
    world.fixture("open-items.csv");
    let pattern = json!({
        "records": "int", "created": "int", "updated": "int", "skipped": "int", "rejected": "int",
        "also": {"customers": "int", "receipts": "int"}, "dry_run": "bool", "kind": "string", "source": "string",
        "missing_from_list": "int",
        "corrections": [{"row": "int", "item": "string", "what": "string", "old": "string", "new": "string"}],
        "problems": [{"row": "int?", "column": "string?", "code": "string", "severity": "string", "found": "string?", "message": "string"}],
    });
    let counts = |line: &str| {
        let answer = world.done(line);
        check(&answer, &pattern, line);
        ["records", "created", "updated", "skipped", "rejected"].map(|key| answer[key].as_u64().unwrap_or(99))
    };
    assert_eq!(counts("import open-items.csv --dry-run --json"), [8, 8, 0, 0, 0]);
    assert_eq!(world.done("customer list --json")["customers"], json!([]), "a preview writes nothing");
    assert_eq!(counts("import open-items.csv --json"), [8, 8, 0, 0, 0]);
    assert_eq!(counts("import open-items.csv --json"), [8, 0, 0, 8, 0]);
    let file = std::fs::read_to_string(world.path().join("open-items.csv")).expect("the fixture");
    world.write("open-items.csv", &file.replace("990.00,990.00", "995.00,995.00"));
    let changed = world.done("import open-items.csv --json");
    check(&changed, &pattern, "changed");
    assert_eq!((changed["updated"].as_u64(), changed["skipped"].as_u64()), (Some(1), Some(7)));
    assert_eq!(changed["corrections"][0]["item"], "2026-0151");
}

#[test]
fn aging_has_its_buckets_and_customers_in_order() {
    let world = World::with_items();
    let buckets = json!([{"from": "int?", "to": "int?", "amount": "amount", "items": "int"}]);
    let pattern = json!({
        "as_of": "date",
        "currencies": [{"currency": "string", "total": "amount", "items": "int", "customers": "int", "customers_past_due": "int", "buckets": buckets}],
        "customers": [{"number": "string", "name": "string", "currency": "string", "total": "amount", "past_due": "amount",
            "oldest_issued_on": "date?", "days_past_due": "int?", "buckets": buckets}],
        "reporting": "string?",
    });
    let answer = world.done("aging --json");
    check(&answer, &pattern, "aging");
    assert_eq!(answer["as_of"], "2026-11-19", "today in the creditor's zone");
    let numbers: Vec<&str> =
        answer["customers"].as_array().expect("a list").iter().filter_map(|c| c["number"].as_str()).collect();
    assert_eq!(numbers, ["0077", "10482", "20015", "30001", "30002"]);
    let harrowgate = &answer["customers"][1];
    assert_eq!((harrowgate["total"].as_str(), harrowgate["days_past_due"].as_i64()), (Some("13430.50"), Some(40)));
    let garden = &answer["customers"][4];
    assert!(garden["oldest_issued_on"].is_null() && garden["days_past_due"].is_null(), "{garden}");
    assert_eq!(garden["past_due"], "0.00");
    let bounds: Vec<(Option<i64>, Option<i64>)> = answer["currencies"][0]["buckets"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|bucket| (bucket["from"].as_i64(), bucket["to"].as_i64()))
        .collect();
    assert_eq!(
        bounds,
        [(None, Some(0)), (Some(1), Some(30)), (Some(31), Some(60)), (Some(61), Some(90)), (Some(91), None)]
    );
    let before = world.done("aging --as-of 2026-09-01 --json");
    assert_eq!((&before["currencies"], &before["customers"]), (&json!([]), &json!([])));
    let unknown_then = world.done("aging --known-at 2026-11-18T00:00:00Z --json");
    assert_eq!(unknown_then["customers"], json!([]), "recorded a day later");
}

#[test]
fn metrics_have_amounts_days_and_shares() {
    let world = World::with_items();
    let pattern = json!({
        "from": "date", "to": "date", "days": "int", "months": "int?", "bank_known_up_to": "date?",
        "currencies": [{
            "currency": "string", "sales": "amount", "received": "amount", "opening": "amount", "receivables": "amount",
            "not_due": "amount", "due": "amount", "collected": "amount", "dso": "amount?", "countback": "object?",
            "best_possible_dso": "amount?", "average_days_delinquent": "amount?", "collection_effectiveness": "amount?",
            "collected_against_due": "amount?", "roll_rates": [{"from": "int?", "to": "int", "rate": "amount?"}],
            "roll_through": "amount?", "provision": "list?", "provision_total": "amount?",
        }],
    });
    let answer = world.done("metrics --json");
    check(&answer, &pattern, "metrics");
    assert_eq!((&answer["from"], &answer["to"]), (&json!("2026-09-01"), &json!("2026-11-19")), "up to today");
    let open = world.done("aging --json");
    assert_eq!(answer["currencies"][0]["receivables"], open["currencies"][0]["total"]);
    assert!(answer["currencies"][0]["provision"].is_null());
    let back = json!({"days": "amount", "unexplained": "amount"});
    check(&answer["currencies"][0]["countback"], &back, "countback");
    let answer = world.done("metrics --to 2026-10-31 --loss-rates 0.3,1.6,3.6,6.6,10.6 --json");
    assert_eq!(answer["months"], 3);
    let line = json!([{"from": "int?", "to": "int?", "gross": "amount", "rate": "string", "allowance": "amount"}]);
    check(&answer["currencies"][0]["provision"], &line, "provision");
    assert_eq!(answer["currencies"][0]["provision"].as_array().map(Vec::len), Some(5));
}

#[test]
fn collectors_have_what_they_did_and_what_followed() {
    let world = World::with_items();
    let nobody = world.done("metrics --by collector --json");
    assert_eq!(nobody["collectors"], json!([]));
    world.done("call log --customer 10482 --item 2026-0101 --outcome reached --with Ann --note spoke --json");
    world.done("promise add --customer 10482 --amount 100.00 --on 2026-12-01 --json");
    let answer = world.done("metrics --by collector --json");
    let money = json!([{"currency": "string", "promises": "int", "promised": "amount", "due": "int", "kept": "int",
        "kept_rate": "amount?", "collected": "amount"}]);
    let pattern = json!({
        "from": "date", "to": "date", "days": "int", "collected_within_days": "int", "bank_known_up_to": "date?",
        "collectors": [{"person": "string", "calls": "int", "tasks": "int", "currencies": "list"}],
    });
    check(&answer, &pattern, "metrics by collector");
    let one = &answer["collectors"][0];
    check(&one["currencies"], &money, "money");
    assert_eq!((&one["calls"], &one["tasks"]), (&json!(1), &json!(0)));
    assert_eq!((&one["currencies"][0]["promises"], &one["currencies"][0]["promised"]), (&json!(1), &json!("100.00")));
}

#[test]
fn a_conversation_is_confirmed_and_its_day_becomes_a_promise() {
    let world = World::with_items();
    let early = world.done("call log --customer 10482 --outcome reached --json");
    assert_eq!(early["promise_offered"], json!([]));
    let logged =
        world.done("call log --customer 10482 --item 2026-0101 --outcome pay_date --pay-date 2026-12-04 --json");
    let offer =
        json!([{"amount": "amount", "currency": "string", "on": "date", "items": ["string"], "command": "string"}]);
    check(&logged["promise_offered"], &offer, "offer");
    assert_eq!(logged["promise_offered"][0]["items"], json!(["2026-0101"]), "what was spoken of");
    assert_eq!(logged["promise_offered"][0]["command"], "dunlin call promise --customer 10482");
    assert_eq!(world.done("promise list --json")["promises"], json!([]), "nothing is promised by itself");
    let made = world.done("call promise --customer 10482 --json");
    assert_eq!(made["changes"][0]["code"], "promise.made");
    let refused = |line: &str| {
        let (code, error) = world.line(&format!("{line} --json")).error();
        assert_eq!(code, 4, "{line}: {error}");
        error["code"].clone()
    };
    assert_eq!(refused("call promise --customer 10482"), "promise.nothing_late", "it is promised already");
    let may = world.done("call may --customer 10482 --json");
    check(&may, &json!({"allowed": "bool", "limit": "string?", "until": "string?", "theirs": ["string"]}), "call may");
    let kept = world.done("call confirm --customer 10482 --json");
    assert_eq!(kept["changes"][0]["code"], "evidence.kept");
    assert_eq!(refused("call confirm --customer 10482"), "call.confirmed");
    let back = world.done("call confirm --customer 10482 --take-back --json");
    assert_eq!(back["changes"][0]["code"], "evidence.withdrawn");
    assert_eq!(refused("call confirm --customer 10482 --take-back"), "call.not_confirmed");
}

#[test]
fn reasons_have_who_gave_them_what_was_found_and_what_is_open() {
    let world = World::with_items();
    assert_eq!(world.done("metrics --by reason --json")["reasons"], json!([]));
    world.done("call log --customer 10482 --outcome reached --why cash_short --json");
    world.done("call log --customer 10482 --item 2026-0101 --outcome reached --why price --details dearer --json");
    world.done("call check --customer 10482 --verdict false --json");
    let answer = world.done("metrics --by reason --json");
    let figures = json!({"conversations": "int", "customers": [{"number": "string", "name": "string"}],
        "checked": {"true": "int", "false": "int", "open": "int"}, "without_details": "int",
        "behind": [{"currency": "string", "open": "amount"}]});
    let mut line = figures.clone();
    line["reason"] = json!("string");
    let pattern = json!({
        "from": "date", "to": "date", "days": "int", "person": "string?", "bank_known_up_to": "date?",
        "reasons": [line], "total": figures,
    });
    check(&answer, &pattern, "metrics by reason");
    let given: Vec<&Value> = answer["reasons"].as_array().into_iter().flatten().collect();
    assert_eq!(given.iter().map(|one| &one["reason"]).collect::<Vec<_>>(), ["cash_short", "price"]);
    assert_eq!(given[1]["checked"], json!({"true": 0, "false": 1, "open": 0}));
    assert_eq!((&given[0]["without_details"], &given[1]["without_details"]), (&json!(1), &json!(0)));
    assert_eq!(answer["total"]["conversations"], 2);
    assert_eq!(answer["total"]["behind"], given[0]["behind"], "an item counts once");
    let nobody = world.done("metrics --by reason --person Nobody --json");
    assert_eq!((&nobody["person"], &nobody["reasons"]), (&json!("Nobody"), &json!([])));
    let collectors = world.done("metrics --by collector --person Nobody --json");
    assert_eq!(collectors["collectors"], json!([]));
    assert_ne!(world.done("metrics --by collector --json")["collectors"], json!([]));
}

#[test]
fn a_run_has_every_open_item_once_with_a_reason() {
    let world = World::complete();
    let answer = world.done("run propose --json");
    check(&answer, &proposal(), "propose");
    assert_eq!(answer["run"], "2026-11-19-1");
    let rows = answer["rows"].as_array().expect("rows");
    let items: Vec<&Value> = rows.iter().flat_map(|row| row["items"].as_array().into_iter().flatten()).collect();
    let numbers: Vec<&str> = items.iter().filter_map(|item| item["number"].as_str()).collect();
    assert_eq!(
        numbers,
        ["2026-0120", "2026-0101", "2026-0144", "2026-0188", "2026-0133", "2026-0151", "2026-0190", "2026-0195"],
        "by customer, then item"
    );
    assert!(items.iter().all(|item| item["reasons"].as_array().is_some_and(|reasons| !reasons.is_empty())));
    let counts = &answer["counts"];
    let counted: u64 = ["will_do", "needs_a_look", "wont"].iter().filter_map(|key| counts[key].as_u64()).sum();
    assert_eq!(counted, rows.len() as u64);
    let again = world.done("run show --json");
    check(&again, &proposal(), "show");
    assert_eq!(again, answer, "what is shown is what was proposed");
    let one = world.run(&["run", "show", "--customer", "Harrowgate Ltd", "--json"]).json();
    assert_eq!(one["rows"].as_array().map(Vec::len), Some(1));
    let list = world.done("run list --json");
    check(&list, &json!({"runs": [{"run": "string", "on": "date", "state": "string", "hash": "string"}]}), "list");
    assert_eq!(list["runs"][0]["hash"], answer["hash"]);
}

#[test]
fn an_approval_names_its_files_and_issues_nothing_twice() {
    let world = World::complete();
    let run = world.done("run propose --json")["run"].as_str().map(str::to_string).expect("a name");
    world.done("receipt add --customer 0077 --amount 830.00 --on 2026-11-18 --json");
    let answer = world.done(&format!("run approve {run} --json"));
    let pattern = json!({
        "run": "string", "issued": "int", "already": "int", "files": ["string"],
        "withdrawn": [{"customer": "string", "reasons": reasons()}],
    });
    check(&answer, &pattern, "approve");
    let files = answer["files"].as_array().expect("files");
    assert_eq!(answer["issued"].as_u64(), Some(files.len() as u64), "a file for each notice: {answer}");
    assert!(!files.is_empty());
    for file in files.iter().filter_map(Value::as_str) {
        assert!(world.path().join("dunlin-outbox").join(file).is_file(), "{file}");
    }
    assert_eq!(answer["withdrawn"][0]["customer"], "0077");
    assert_eq!(answer["withdrawn"][0]["reasons"][0]["code"], "item.paid");
    let again = world.done(&format!("run approve {run} --json"));
    assert_eq!((again["issued"].as_u64(), again["already"].as_u64()), (Some(0), answer["issued"].as_u64()));
    let elsewhere = world.done("run approve --outbox letters --json");
    assert_eq!(elsewhere["issued"], 0);
}

#[test]
fn explaining_gives_the_run_or_what_would_be_decided() {
    let world = World::complete();
    let pattern = json!({
        "on": "date", "customer": "string", "source": "string", "run": "string?",
        "items": [{"number": "string", "decision": "string", "reasons": reasons()}],
    });
    let computed = world.done("explain 10482 --on 2026-11-19 --json");
    check(&computed, &pattern, "computed");
    assert_eq!((computed["source"].as_str(), computed["run"].is_null()), (Some("computed"), true));
    assert_eq!(computed["items"].as_array().map(Vec::len), Some(3));
    world.done("run propose --json");
    let decided = world.done("explain 2026-0144 --json");
    check(&decided, &pattern, "run");
    assert_eq!((decided["source"].as_str(), decided["run"].as_str()), (Some("run"), Some("2026-11-19-1")));
    let items = decided["items"].as_array().expect("items");
    assert_eq!((items.len(), items[0]["number"].as_str()), (1, Some("2026-0144")));
    check(&items[0]["next"], &json!({"step": "string", "on": "date"}), "next");
    let by_name = world.run(&["explain", "harrowgate ltd", "--json"]).json();
    assert_eq!(by_name["customer"], "10482", "the folded name");
    let (code, error) = world.line("explain Harrowgate --json").error();
    assert_eq!((code, error["code"].as_str()), (3, Some("name.unknown")), "never a name that only resembles it");
}

#[test]
fn every_command_that_changes_something_says_what() {
    let world = World::with_items();
    let lines: [(&str, &[&str]); 14] = [
        ("creditor set --city Utrecht", &["creditor.changed"]),
        ("hold add --customer 0077 --kind cash_only --lifts all_paid --reason late", &["hold.placed"]),
        (
            "receipt add --customer 0077 --amount 900 --currency EUR --on 2026-11-18 --item 2026-0120",
            &["receipt.recorded", "receipt.allocated", "item.issued", "hold.lifted"],
        ),
        ("hold add --customer 10482 --kind pause --until 2026-12-01 --reason moving", &["hold.placed"]),
        ("hold lift --customer 10482 --kind pause --until 2026-11-25 --reason moved", &["hold.lifted"]),
        ("dispute add --item 2026-0101 --amount 100 --reason quality --from 2026-11-10", &["dispute.raised"]),
        ("dispute close --item 2026-0101 --outcome rejected", &["dispute.closed"]),
        ("promise add --customer 10482 --amount 500.00 --on 2026-11-27", &["promise.made"]),
        ("call log --customer 10482 --item 2026-0101 --outcome reached --with Ann --note hello", &["call.logged"]),
        ("call log --customer 20015 --outcome pay_date --pay-date 2026-11-27 --on 2026-11-18", &["call.logged"]),
        (
            "call log --customer 20015 --outcome already_sent --channel mail --why bank --details moved --on 2026-11-18",
            &["call.logged"],
        ),
        ("call check --customer 20015 --verdict false --details no", &["call.checked", "task.created"]),
        ("policy set --standard", &["policy.changed"]),
        ("creditor set --iban NL91ABNA0417164300", &["creditor.changed"]),
    ];
    for (line, codes) in lines {
        let answer = world.done(&format!("{line} --json"));
        check(&answer, &changes(), line);
        let found: Vec<&str> =
            answer["changes"].as_array().expect("changes").iter().filter_map(|c| c["code"].as_str()).collect();
        assert_eq!(found, codes, "{line}");
    }
    let customer = world.done("customer show 10482 --json");
    assert_eq!(customer["holds"][0]["until"], "2026-11-25");
    assert_eq!(customer["promises"][0]["amount"], "500.00");
    let lifted = &world.done("customer show 0077 --json")["holds"][0];
    assert_eq!((&lifted["lifts"], &lifted["lifted_by_rule"]), (&"all_paid".into(), &true.into()));
}

#[test]
fn going_live_needs_a_yes_and_complete_data() {
    let world = World::complete();
    let answer = world.done("go-live --yes --json");
    check(&answer, &changes(), "go-live");
    assert_eq!(world.done("creditor show --json")["live"], true);
}

#[test]
fn a_missing_item_is_confirmed() {
    let world = World::with_items();
    let file = std::fs::read_to_string(world.path().join("open-items.csv")).expect("the fixture");
    let shorter: Vec<&str> = file.lines().filter(|line| !line.contains("2026-0195")).collect();
    world.write("open-items.csv", &(shorter.join("\n") + "\n"));
    let said = world.done("import open-items.csv --json");
    assert_eq!(said["missing_from_list"], 1, "said also without the flag");
    assert_eq!(world.done("invoice show 2026-0195 --json")["missing_from_list"], false);
    world.done("import open-items.csv --snapshot --json");
    assert_eq!(world.done("invoice show 2026-0195 --json")["missing_from_list"], true);
    let row = world.done("explain 2026-0195 --json");
    assert_eq!(
        (row["items"][0]["decision"].as_str(), row["items"][0]["reasons"][0]["code"].as_str()),
        (Some("needs_a_look"), Some("item.not_in_latest_list"))
    );
    let answer = world.done("invoice confirm 2026-0195 --json");
    check(&answer, &changes(), "confirm");
    assert_eq!(answer["changes"][0]["code"], "item.relisted");
}

#[test]
fn lists_and_details() {
    let world = World::complete();
    let balance = json!([{"currency": "string", "open": "amount", "past_due": "amount", "oldest_issued_on": "date?", "days_past_due": "int?"}]);
    let list = json!({"as_of": "date", "customers": [{"number": "string", "name": "string", "language": "string?", "city": "string?", "country": "string?", "balances": balance}]});
    check(&world.done("customer list --json"), &list, "customers");
    world.done("run propose --json");
    world.done("run approve --json");
    let detail = object(&[
        ("number", json!("string")),
        ("name", json!("string")),
        ("as_of", json!("date")),
        (
            "address",
            json!({"line1": "string?", "line2": "string?", "postcode": "string?", "city": "string?", "country": "string?"}),
        ),
        ("contacts", json!([{"name": "string?", "role": "string?", "email": "string?", "phone": "string?"}])),
        ("balances", balance),
        ("decision", json!("string")),
        (
            "items",
            json!([{"number": "string", "kind": "string", "currency": "string", "amount": "amount", "open": "amount", "disputed": "amount", "issued_on": "date", "due_on": "date", "days_past_due": "int", "decision": "string?", "reasons": reasons()}]),
        ),
        (
            "notices",
            json!([{"key": "string", "issued_on": "date", "channel": "string", "step": "string", "to": "string", "files": ["string"]}]),
        ),
        (
            "activity",
            json!([{"on": "date", "actor": "string", "code": "string", "item": "string?", "why": "string", "text": "string"}]),
        ),
    ]);
    let answer = world.done("customer show 10482 --json");
    check(&answer, &detail, "customer");
    assert_eq!(answer["notices"].as_array().map(Vec::len), Some(1), "{answer}");
    assert_eq!(answer["activity"][0]["actor"], "cli:ann");
    let invoice = json!({
        "number": "string", "customer": "string", "name": "string", "kind": "string", "currency": "string", "amount": "amount",
        "open": "amount", "issued_on": "date", "due_on": "date", "days_past_due": "int", "terms": "string?", "gives_credit": "bool",
        "sent_on": "date", "sent_by": "string?", "reference": "string?", "payment_reference": "string?", "source": "string", "missing_from_list": "bool",
        "entries": [{"kind": "string", "effective_on": "date", "amount": "amount", "open": "amount", "due_on": "date?", "source": "string", "reason": "string?", "reason_code": "string?"}],
        "steps": [{"step": "string", "cycle": "int", "on": "date", "open": "amount"}],
        "disputes": [{"item": "string", "amount": "amount?", "reason": "string", "from": "date", "closed_on": "date?", "outcome": "string?"}],
    });
    let answer = world.done("invoice show 2026-0144 --json");
    check(&answer, &invoice, "invoice");
    let entries = answer["entries"].as_array().expect("entries");
    assert_eq!((entries.len(), entries[1]["open"].as_str()), (2, Some("1000.50")));
    let dispute = &world.done("invoice show 2026-0133 --json")["disputes"][0];
    assert_eq!(dispute["from"], "2026-10-05", "disputed without a date counts from the issue date");
    let tasks = json!({"tasks": [{"number": "string", "customer": "string", "name": "string", "step": "string", "channel": "string", "role": "string", "due_on": "date", "done_on": "date?", "outcome": "string?", "note": "string?"}]});
    check(&world.done("task list --all --json"), &tasks, "tasks");
}

#[test]
fn a_task_of_the_policy_is_done_once() {
    let world = World::complete();
    // Harrowgate's reminder and e-mail come first; then the call is due.
    for on in ["2026-11-19", "2026-11-23", "2026-11-26", "2026-11-30"] {
        world.done(&format!("run propose --on {on} --known-up-to {on} --json"));
        world.done("run approve --json");
    }
    let tasks = world.done("task list --json");
    let number = tasks["tasks"][0]["number"].as_str().unwrap_or_else(|| panic!("no task: {tasks}")).to_string();
    let done = world.done(&format!("task done {number} --outcome reached --note yes --on 2026-11-30 --json"));
    check(&done, &changes(), "done");
    assert_eq!(done["changes"][0]["code"], "task.done");
    let (code, error) = world.line(&format!("task done {number} --json")).error();
    assert_eq!((code, error["code"].as_str()), (4, Some("task.done")));
}

#[test]
fn policies_exports_and_the_doctor() {
    let world = World::with_items();
    let policy = world.done("policy show --json");
    check(
        &policy,
        &json!({"name": "string", "version": "int", "is_standard": "bool", "text": "string", "steps": [{"id": "string", "letter": "string?", "serves": ["string"]}]}),
        "policy",
    );
    assert_eq!(World::new().done("policy show --standard --json")["text"], policy["text"], "needs no book");
    world.write(
        "bad.toml",
        &policy["text"].as_str().unwrap_or_default().replace("when = \"due + 7\"", "when = \"soon\""),
    );
    let lint = world.line("policy lint bad.toml --json");
    assert_eq!(lint.code, 1);
    let report = lint.json();
    check(
        &report,
        &json!({"ok": "bool", "problems": [{"line": "int?", "code": "string", "message": "string"}]}),
        "lint",
    );
    assert_eq!(report["problems"].as_array().map(Vec::len), Some(1));
    assert_eq!(world.done("policy lint --json")["ok"], true);
    let (code, _) = world.line("policy set bad.toml --json").error();
    assert_eq!(code, 4);
    let export = world.done("export past-due --out late.xlsx --json");
    check(
        &export,
        &json!({"as_of": "date", "format": "string", "file": "string?", "rows": "int", "customers_past_due": "int"}),
        "export",
    );
    assert_eq!((export["format"].as_str(), export["rows"].as_u64()), (Some("xlsx"), Some(4)));
    assert!(std::fs::read(world.path().join("late.xlsx")).expect("a workbook").starts_with(b"PK"));
    let csv = world.line("export past-due --format csv");
    assert_eq!((csv.code, csv.out.lines().count()), (0, 6), "{}", csv.out);
    let doctor = world.done("doctor --replay --json");
    check(
        &doctor,
        &json!({"ok": "bool", "checks": [{"code": "string", "ok": "bool", "count": "int", "examples": ["string"], "notice": "bool"}]}),
        "doctor",
    );
    assert_eq!(doctor["ok"], true);
}
