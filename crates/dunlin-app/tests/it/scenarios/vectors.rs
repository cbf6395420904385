//! The worked examples of contact and of the placement file, each a small story of its own, on both engines.
//!
//! `contact_rules.json` names a rule and what is expected of it; `placement_fields.csv` names the fields of a placement file.

use std::collections::BTreeMap;

use dunlin_app::contact::{CallTime, Opens, may_call};
use dunlin_app::policies;
use dunlin_app::policy_text::STANDARD;
use dunlin_app::run::wording::words as english;
use dunlin_app::{AppError, Clock, customers, placements};
use dunlin_core::account::CustomerKind;
use dunlin_core::contact::{ContactRow, ContactRules, Limit};
use dunlin_letters::{LetterModel, letter_text};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde_json::Value;

use super::Story;
use crate::books;

const CONTACT: &str = include_str!("../../fixtures/contact_rules.json");
const FIELDS: &str = include_str!("../../fixtures/placement_fields.csv");

/// A consumer in Dublin, who owes.
const OWES: &str = "\
2026-01-02 customer C \"Nora Byrne\" email n@b.example phone +3531 at Dublin
2026-01-02 kind C consumer
2026-01-02 invoice I-1 C 300.00 EUR due 2026-02-02
2026-01-02 invoice I-2 C 200.00 EUR due 2026-02-02
";

#[test]
fn each_case_of_contact_goes_as_its_rule_says() {
    let file: Value = serde_json::from_str(CONTACT).expect("JSON");
    let cases = file["cases"].as_array().expect("cases");
    assert!(cases.len() >= 16, "the cases are there");
    for case in cases {
        let (id, rule) = (word(case, "id"), word(case, "rule"));
        for (engine, store) in books::both(&format!("contact {id}")) {
            let at = format!("{id} ({rule}) on {engine}");
            let mut story = Story::new(store);
            match rule {
                "window_8_21_local" => window(&mut story, case, &at),
                "seven_in_seven" => seven(&mut story, case, &at),
                "two_debts_same_person" => two_debts(&mut story, &at),
                "email_opt_out" => opt_out(&mut story, case, &at),
                "dispute_open" => disputed(&mut story, case, &at),
                "validation_notice" => validation(&mut story, case, &at),
                "retention" => retention(&mut story, case, &at),
                other => panic!("{at}: no test knows the rule {other}"),
            }
        }
    }
}

fn word<'v>(case: &'v Value, key: &str) -> &'v str {
    case[key].as_str().unwrap_or_default()
}

/// Tells it, and fails with the name of the case where something of it is refused.
fn tell(story: &mut Story, text: &str, at: &str) -> String {
    let told = story.tell(text);
    assert!(!told.contains("refused:"), "{at}: {told}");
    told
}

fn rules_of(story: &mut Story) -> ContactRules {
    ContactRow::rules(&story.setting().policy.contact, Some("US"), CustomerKind::Consumer)
}

fn call_time(story: &mut Story, at: Timestamp) -> CallTime {
    story.app.clock = Clock::Fixed(at);
    let setting = story.setting();
    may_call(&mut story.app, &setting, "C").expect("known")
}

fn noon(on: Date) -> Timestamp {
    on.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).expect("a day").timestamp()
}

/// By the clock of the customer's place, or of every place where the customer may be.
fn window(story: &mut Story, case: &Value, at: &str) {
    let is_allowed = match word(case, "expected") {
        "allow" => true,
        "block" => false,
        other => panic!("{at}: {other} is expected"),
    };
    if let Some(zones) = case["zones"].as_array() {
        let zone = |name: &Value| TimeZone::get(name.as_str().expect("a name")).expect("a zone");
        let zones: Vec<TimeZone> = zones.iter().map(zone).collect();
        let now: Timestamp = word(case, "utc").parse().expect("an instant");
        assert_eq!(rules_of(story).open_at(&zones, now) == Some(now), is_allowed, "{at}");
        return;
    }
    tell(story, OWES, at);
    let time = Time::strptime("%H:%M", word(case, "local_time")).expect("a time");
    let dublin = TimeZone::get("Europe/Dublin").expect("a zone");
    // In summer the clock there is an hour before that of the creditor.
    for on in ["2026-03-09", "2026-07-09"] {
        let on: Date = on.parse().expect("a day");
        let local = on.to_datetime(time);
        let now = local.to_zoned(dublin.clone()).expect("an instant").timestamp();
        let may = call_time(story, now);
        assert_eq!(may.theirs, [local], "{at}");
        assert_eq!(may.blocked.is_none(), is_allowed, "{at}: {may:?}");
        assert!(may.blocked.is_none_or(|(limit, _)| limit == Limit::Hours), "{at}");
    }
}

/// Calls and conversations about one debt, and whether one more is presumed to be right.
fn seven(story: &mut Story, case: &Value, at: &str) {
    tell(story, OWES, at);
    let days = |key: &str| -> Vec<&str> {
        case[key].as_array().expect("days").iter().map(|day| day.as_str().expect("a day")).collect()
    };
    let spoken = days("conversations");
    for on in days("calls") {
        let outcome = if spoken.contains(&on) { "reached" } else { "no_answer" };
        // About both, so that none of the debts is free.
        tell(story, &format!("{on} call C {outcome}\n"), at);
    }
    let next: Date = word(case, "next_call").parse().expect("a day");
    let may = call_time(story, noon(next));
    match word(case, "expected") {
        "presumed_compliant" => assert_eq!(may.blocked, None, "{at}"),
        "presumed_violation: within 7 days of a conversation" => {
            let (limit, until) = may.blocked.unwrap_or_else(|| panic!("{at}: it is allowed"));
            assert_eq!(limit, Limit::Quiet, "{at}");
            assert!(matches!(until, Opens::On(on) if on > next), "{at}: {until:?}");
        }
        other => panic!("{at}: {other} is expected"),
    }
}

/// The count is per debt.
fn two_debts(story: &mut Story, at: &str) {
    tell(story, OWES, at);
    let on: Date = "2026-04-01".parse().expect("a day");
    for (item, calls) in [("I-1", 7), ("I-2", 6)] {
        for _ in 0..calls {
            tell(story, &format!("{on} call C no_answer item {item}\n"), at);
        }
        assert_eq!(call_time(story, noon(on)).blocked, None, "{at}: the other debt is free, after {item}");
    }
    tell(story, &format!("{on} call C no_answer item I-2\n"), at);
    let until = Opens::On("2026-04-08".parse().expect("a day"));
    assert_eq!(call_time(story, noon(on)).blocked, Some((Limit::Calls, until)), "{at}: seven for each");
}

/// The policy in use with one more row for private persons.
fn with_row(story: &mut Story, row: &str) {
    let (head, rest) = STANDARD.split_once("kind = \"consumer\"").expect("a row for consumers");
    let setting = story.setting();
    let text = format!("{head}kind = \"consumer\"\n{row}{rest}");
    policies::take_into_use(&mut story.app, &setting, Some(text), "story").expect("sound");
}

/// The words of the customer's newest notice, and how it went.
fn newest_notice(story: &mut Story, customer: &str) -> (String, String) {
    let setting = story.setting();
    let read = story.app.store.read(|tx| {
        let account = customers::find(tx, &setting, customer)?;
        let notice = tx.notices(account)?.pop().expect("a notice was issued").notice;
        Ok::<_, AppError>((notice.content, notice.channel.code().to_string()))
    });
    let (content, channel) = read.expect("read");
    let model: LetterModel = serde_json::from_str(&content).expect("a letter");
    (letter_text(&model, english()).expect("words").split_whitespace().collect::<Vec<_>>().join(" "), channel)
}

/// An e-mail says how to get letters instead; who asked for that gets letters.
fn opt_out(story: &mut Story, case: &Value, at: &str) {
    assert_eq!(word(case, "expected"), "block e-mail, letters go on", "{at}");
    with_row(story, "opt_out = true\n");
    tell(story, OWES, at);
    tell(story, "2026-02-03 run\n", at);
    let (text, channel) = newest_notice(story, "C");
    assert_eq!(channel, "email", "{at}");
    assert!(text.contains("answer this one with the words “letters only”"), "{at}: {text}");
    let refuses = "\
2026-02-04 customer L \"Liam Walsh\" at Cork
2026-02-04 kind L consumer
2026-02-04 contact L email l@w.example phone +3532 refuses email
2026-02-04 invoice I-3 L 90.00 EUR due 2026-02-05
2026-02-06 run
";
    tell(story, refuses, at);
    let (text, channel) = newest_notice(story, "L");
    assert_eq!(channel, "letter", "{at}");
    assert!(!text.contains("letters only"), "{at}: {text}");
}

/// The contested part rests, the rest goes on.
fn disputed(story: &mut Story, case: &Value, at: &str) {
    assert_eq!(word(case, "expected"), "pause collection of the disputed amount", "{at}");
    tell(story, OWES, at);
    let told = tell(story, "2026-02-02 dispute I-1 part 100.00\n2026-02-02 dispute I-2\n2026-02-03 run\n", at);
    assert!(told.contains("*I-1 300.00 will_do"), "{at}: {told}");
    assert!(told.contains(" I-2 200.00 wont - item.disputed"), "{at}: {told}");
    let (text, _) = newest_notice(story, "C");
    assert!(text.contains("€100.00 in dispute, not asked for here"), "{at}: {text}");
    assert!(text.contains("€200.00") && !text.contains("I-2"), "{at}: {text}");
}

/// What is owed, how it comes about, and until when it can be contested, in the first notice that asks for it and in no later one.
fn validation(story: &mut Story, case: &Value, at: &str) {
    assert_eq!(word(case, "expected"), "in the first message or within 5 days of it", "{at}");
    with_row(story, "contest_days = 30\n");
    tell(story, OWES, at);
    tell(story, "2026-02-03 receipt C 50.00 EUR item I-1\n2026-02-03 run\n", at);
    let (text, _) = newest_notice(story, "C");
    let parties = ["do not owe this", "by 5 March 2026", "Verhoef Techniek", "Nora Byrne", "Customer C"];
    let claim = ["Invoice I-1 issued 2 Jan 2026", "amount 300.00", "250.00", "€450.00", "No charges have been added"];
    for said in parties.into_iter().chain(claim) {
        assert!(text.contains(said), "{at}: \"{said}\" is not in {text}");
    }
    tell(story, "2026-02-09 run\n", at);
    let (later, _) = newest_notice(story, "C");
    assert!(later != text && !later.contains("do not owe this"), "{at}: {later}");
}

/// What was written and said is there on the last of the days, and on the next.
fn retention(story: &mut Story, case: &Value, at: &str) {
    let expected = "keep records 3 years after the last collection activity; call recordings 3 years from the call";
    assert_eq!(word(case, "expected"), expected, "{at}");
    tell(story, OWES, at);
    tell(story, "2026-02-03 run\n2026-02-06 call C reached\n2026-02-10 receipt C 500.00 EUR\n", at);
    let issued = newest_notice(story, "C");
    let on: Date = "2029-02-11".parse().expect("a day");
    let told = tell(story, &format!("{on} run\n{on} doctor\n"), at);
    assert!(told.contains("all is right"), "{at}: {told}");
    assert_eq!(newest_notice(story, "C"), issued, "{at}");
    let setting = story.setting();
    let known = customers::show(&mut story.app, &setting, "C", on).expect("known");
    assert_eq!(known.calls.len(), 1, "{at}");
    let log = story.app.store.read(|tx| {
        let account = customers::find(tx, &setting, "C")?;
        Ok::<_, AppError>(tx.activity_of(Some(account), 200)?)
    });
    let codes: Vec<String> = log.expect("read").into_iter().map(|line| line.code).collect();
    for code in ["notice.issued", "call.logged", "receipt.recorded"] {
        assert!(codes.iter().any(|own| own == code), "{at}: no {code} in {codes:?}");
    }
}

/// A customer of whom everything is known that the book can know, handed to an agency.
const KNOWN: &str = "\
2026-01-02 customer 010 \"Salm\" contact \"Ms Salm\" email a@ten.example phone +31301 at Utrecht postcode \"3511 AB\" speaks nl
2026-01-02 invoice I-1 010 900.00 EUR due 2026-03-02
2026-01-02 invoice I-2 010 300.00 EUR due 2026-03-02
2026-03-03 run
2026-03-04 promise 010 100.00 EUR by 2026-03-05
2026-03-05 receipt 010 100.00 EUR item I-1
2026-03-06 credit C-1 010 -50.00 EUR due 2026-03-06
2026-03-06 use C-1 item I-1
2026-03-06 dispute I-1
2026-03-07 close I-1 rejected
2026-03-12 hold 010 pause because insolvent
2026-03-12 place 010 agency Collect commission 25 item I-1
";

#[test]
fn each_field_of_the_placement_file_is_filled_from_what_the_book_knows() {
    let expected = expected();
    for (engine, store) in books::both("placement fields") {
        let mut story = Story::new(store);
        tell(&mut story, KNOWN, engine);
        let setting = story.setting();
        let file = placements::placement_file(&mut story.app, &setting, "PL-010-1").expect("a file");
        assert_eq!((file.count, file.total.minor), (1, 75_000), "{engine}");
        let lines = read(&file.bytes);
        assert_eq!(lines.len(), 2, "{engine}: a line of an invoice, and the trailer");
        let listed = read(FIELDS.as_bytes());
        assert_eq!(listed.len(), expected.len(), "{engine}: every field of the list has a line here");
        for field in &listed {
            let (name, kind, need) = (&field["field"], &field["type"], &field["need"]);
            let at = format!("{name} on {engine}");
            let [row, trailer] = [&lines[0][name], &lines[1][name]];
            let want = expected.get(name.as_str()).unwrap_or_else(|| panic!("{at}: no test knows this field"));
            let (own, other) = if name.starts_with("total_") { (trailer, row) } else { (row, trailer) };
            assert_eq!((own.as_str(), other.as_str()), (*want, ""), "{at}");
            assert!(need != "required" || !own.is_empty(), "{at}: it is required");
            assert!(own.is_empty() || is_of(kind, own), "{at}: \"{own}\" is no {kind}");
        }
    }
}

#[test]
fn what_befell_a_customer_and_what_it_refuses_are_flags() {
    let flags = ["flag_deceased", "flag_attorney", "flag_bankruptcy", "flag_do_not_call"];
    let cases = [
        ("hold X pause", [false; 4], "story"),
        ("hold X pause because deceased", [true, false, false, false], "2026-03-12 story"),
        ("hold X pause because represented", [false, true, false, false], "2026-03-12 story"),
        ("hold X pause because insolvent", [false, false, true, false], "2026-03-12 story"),
        ("contact X phone +311 refuses calls", [false, false, false, true], "story"),
    ];
    for (at, (fact, want, notes)) in cases.into_iter().enumerate() {
        for (engine, store) in books::both(&format!("placement flags {at}")) {
            let mut story = Story::new(store);
            let told = "2026-01-02 customer X \"X\" at Cork\n2026-01-02 invoice I-1 X 9.00 EUR due 2026-03-02\n";
            tell(&mut story, told, engine);
            tell(&mut story, &format!("2026-03-12 {fact}\n2026-03-12 place X agency Collect\n"), engine);
            let setting = story.setting();
            let file = placements::placement_file(&mut story.app, &setting, "PL-X-1").expect("a file");
            let line = read(&file.bytes).remove(0);
            assert_eq!(flags.map(|flag| line[flag] == "true"), want, "{fact} on {engine}");
            assert_eq!(line["notes"], notes, "{fact} on {engine}");
            assert_eq!(line["phone_1"], "", "{fact} on {engine}: who refuses calls is not given away");
        }
    }
}

fn read(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_reader(bytes).deserialize().map(|row| row.expect("a row")).collect()
}

fn is_of(kind: &str, text: &str) -> bool {
    match kind {
        "date" => text.parse::<Date>().is_ok(),
        "money" => text.split_once('.').is_some_and(|(whole, part)| whole.parse::<i64>().is_ok() && part.len() == 2),
        "int" => text.parse::<u32>().is_ok(),
        "bool" => matches!(text, "true" | "false"),
        "enum" => matches!(text, "business" | "person" | "open account" | "none" | "open" | "resolved"),
        "list" => text.split(';').all(|one| !one.is_empty()),
        "text" => true,
        _ => false,
    }
}

/// What each field holds for the customer that is known. Empty are those of which a book knows nothing.
fn expected() -> BTreeMap<&'static str, &'static str> {
    BTreeMap::from([
        ("agency_client_code", "Verhoef Techniek B.V."),
        ("account_number", "010"),
        ("debtor_type", "business"),
        ("debtor_name", "Salm"),
        ("trade_name", ""),
        ("registration_id", ""),
        ("address_line1", "Dock 1"),
        ("address_line2", ""),
        ("city", "Utrecht"),
        ("region", ""),
        ("postcode", "3511 AB"),
        ("country", "IE"),
        ("address_source", "the creditor's own records"),
        ("phone_1", "+31301"),
        ("phone_2", ""),
        ("email", "a@ten.example"),
        ("contact_person", "Ms Salm"),
        ("language", "nl"),
        ("guarantor_name", ""),
        ("guarantor_address", ""),
        ("original_creditor", "Verhoef Techniek B.V."),
        ("current_creditor", "Verhoef Techniek B.V."),
        ("account_type", "open account"),
        ("contract_date", ""),
        ("invoice_number", "I-1"),
        ("invoice_date", "2026-01-02"),
        ("due_date", "2026-03-02"),
        ("original_amount", "900.00"),
        ("currency", "EUR"),
        ("balance_due", "750.00"),
        ("principal", "750.00"),
        ("interest", "0.00"),
        ("fees_costs", "0.00"),
        ("payments_since", "100.00"),
        ("credits_since", "50.00"),
        ("itemization_date", "2026-01-02"),
        ("last_payment_date", "2026-03-05"),
        ("last_service_date", "2026-01-02"),
        ("delinquency_date", "2026-03-03"),
        ("charge_off_date", ""),
        ("limitation_date", "2031-03-02"),
        ("dispute_status", "resolved"),
        ("dispute_text", "quality"),
        ("flag_deceased", "false"),
        ("flag_attorney", "false"),
        ("flag_bankruptcy", "true"),
        ("flag_do_not_call", "false"),
        ("notes", "2026-03-12 story"),
        ("last_letter_date", "2026-03-03"),
        ("last_promise_date", "2026-03-04"),
        ("authorised_by", "story 2026-03-12"),
        ("documents", "invoice;statement"),
        ("total_accounts", "1"),
        ("total_balance", "750.00"),
    ])
}
