//! Exit codes and errors: one JSON object on stderr, or `error:` and `hint:` lines.

use crate::world::World;

/// Runs a command with `--json` that fails, and gives its exit code and error code.
fn failure(world: &World, line: &str) -> (i32, String) {
    let (code, error) = world.line(&format!("{line} --json")).error();
    assert!(error["message"].as_str().is_some_and(|text| !text.is_empty()), "{line}: {error}");
    assert!(error["hint"].is_string() || error["hint"].is_null(), "{line}: {error}");
    assert_eq!(error.as_object().map(serde_json::Map::len), Some(3), "{line}: {error}");
    (code, error["code"].as_str().unwrap_or_default().to_string())
}

fn failed(code: i32, name: &str) -> (i32, String) {
    (code, name.to_string())
}

#[test]
fn a_missing_book_is_not_found_and_says_how_to_make_one() {
    let world = World::new();
    let ran = world.line("aging");
    assert_eq!((ran.code, ran.out.as_str()), (3, ""));
    assert_eq!(ran.err, "error: there is no book at dunlin.db\nhint: make one with: dunlin --book dunlin.db init\n");
    assert_eq!(failure(&world, "--book other.db run propose"), failed(3, "book.missing"));
}

#[test]
fn wrong_usage_is_exit_2_in_json_too() {
    let world = World::new();
    assert_eq!(failure(&world, "nonsense"), failed(2, "usage.unknown_command"));
    assert_eq!(failure(&world, "run"), failed(2, "usage.missing_command"));
    assert_eq!(failure(&world, "aging --as-off 2026-01-01"), failed(2, "usage.unknown_argument"));
    assert_eq!(failure(&world, "aging --as-of 31.12.2026"), failed(2, "usage.invalid_value"));
    assert_eq!(failure(&world, "import"), failed(2, "usage.missing_argument"));
    assert_eq!(failure(&world, "import a.csv --kind bills"), failed(2, "usage.invalid_value"));
    assert_eq!(failure(&world, "hold add --customer 7 --kind pause"), failed(2, "usage.missing_argument"));
    assert_eq!(failure(&world, "call log --customer 7 --outcome pay_date"), failed(2, "usage.missing_argument"));
    assert_eq!(failure(&world, "go-live"), failed(2, "usage.needs_yes"));
    let ran = world.line("aging --as-off 2026-01-01");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("'--as-of'"), "{}", ran.err);
}

#[test]
fn an_amount_beyond_all_books_is_exit_2() {
    let world = World::with_items();
    let line = "receipt add --customer 0077 --amount 10000000000000.01 --currency EUR";
    assert_eq!(failure(&world, line), failed(2, "amount.too_large"));
}

#[test]
fn what_does_not_exist_is_exit_3() {
    let world = World::with_items();
    assert_eq!(failure(&world, "customer show 999"), failed(3, "customer.unknown"));
    assert_eq!(failure(&world, "invoice show 999"), failed(3, "item.unknown"));
    assert_eq!(failure(&world, "explain 999"), failed(3, "name.unknown"));
    assert_eq!(failure(&world, "run approve 2026-11-19-9"), failed(3, "run.unknown"));
    assert_eq!(failure(&world, "task done T9"), failed(3, "task.unknown"));
    assert_eq!(failure(&world, "import nothing.csv"), failed(3, "file.missing"));
    assert_eq!(failure(&world, "policy lint nothing.toml"), failed(3, "file.missing"));
    assert_eq!(failure(&world, "aging --creditor Nobody"), failed(3, "creditor.unknown"));
}

#[test]
fn a_rule_that_says_no_is_exit_4() {
    let world = World::with_items();
    assert_eq!(failure(&world, "go-live --yes"), failed(4, "creditor.incomplete"));
    assert_eq!(failure(&world, "receipt add --customer 0077 --amount 0"), failed(4, "receipt.not_positive"));
    assert_eq!(failure(&world, "hold lift --customer 0077 --kind pause --reason x"), failed(4, "hold.none"));
    assert_eq!(failure(&world, "dispute close --item 2026-0120 --outcome upheld"), failed(4, "dispute.none"));
    assert_eq!(failure(&world, "dispute add --item 2026-0133 --reason price"), failed(4, "dispute.exists"));
    assert_eq!(
        failure(&world, "dispute add --item 2026-0120 --amount 9999 --reason price"),
        failed(4, "dispute.out_of_range")
    );
    assert_eq!(failure(&world, "invoice confirm 2026-0120"), failed(4, "item.not_missing"));
}

#[test]
fn somebody_was_faster_is_exit_5() {
    let world = World::with_items();
    assert_eq!(failure(&world, "init"), failed(5, "book.exists"));
    assert_eq!(failure(&world, "init --creditor Verhoef").0, 5);
    let first = world.done("run propose --json")["run"].as_str().map(str::to_string).expect("a name");
    world.done("run propose --json");
    assert_eq!(failure(&world, &format!("run approve {first}")), failed(5, "run.superseded"));
    assert_eq!(failure(&world, &format!("run show {first}")), failed(5, "run.superseded"));
}

#[test]
fn rejected_rows_are_exit_8_and_strict_writes_nothing() {
    let head = "customer_number,customer_name,invoice_number,issued_on,due_on,amount,currency\n";
    let rows = "7,Acme,A1,2026-10-01,2026-10-31,10.00,EUR\n7,Acme,A2,2026-10-01,2026-10-31,ten,EUR\n";
    let world = World::new();
    world.done("init --json");
    world.write("list.csv", &format!("{head}{rows}"));
    let strict = world.line("import list.csv --strict --json");
    assert_eq!(strict.code, 8);
    let report = strict.json();
    assert_eq!((report["created"].as_u64(), report["rejected"].as_u64()), (Some(0), Some(1)), "{report}");
    assert_eq!(world.done("customer list --json")["customers"], serde_json::json!([]));
    let partly = world.line("import list.csv --rejected bad.csv --json");
    assert_eq!(partly.code, 8);
    let report = partly.json();
    assert_eq!((report["created"].as_u64(), report["rejected"].as_u64()), (Some(1), Some(1)), "{report}");
    assert_eq!(report["problems"][0]["row"], 3);
    let bad = std::fs::read_to_string(world.path().join("bad.csv")).expect("rejected rows");
    assert!(bad.contains("A2") && !bad.contains("A1"), "{bad}");
}

#[test]
fn a_file_that_is_not_certain_names_the_flag() {
    let world = World::new();
    world.done("init --json");
    world.write("list.csv", "customer_number,invoice_number,issued_on,amount,currency\n7,A1,03/04/2026,10.00,EUR\n");
    let (code, error) = world.line("import list.csv --json").error();
    assert_eq!(code, 1, "{error}");
    assert!(error["hint"].as_str().is_some_and(|hint| hint.contains("--date-order")), "{error}");
    assert_eq!(world.done("import list.csv --date-order dmy --json")["created"], 1);
}

#[test]
fn a_second_creditor_has_to_be_named() {
    let world = World::new();
    world.done("init --creditor One --json");
    world.done("init --creditor Two --country US --json");
    let (code, error) = world.line("aging --json").error();
    assert_eq!((code, error["code"].as_str()), (2, Some("creditor.several")));
    assert_eq!(error["hint"], "name it with --creditor: One, Two");
    assert_eq!(world.done("creditor show --creditor Two --json")["currency"], "USD");
}
