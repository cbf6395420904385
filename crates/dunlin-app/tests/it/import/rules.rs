//! One test for each rule, on small files.

use super::*;

const HEAD: &str = "invoice_number,customer_number,customer_name,issued_on,due_on,amount,currency";

fn file(rows: &[&str]) -> String {
    format!("{HEAD}\n{}\n", rows.join("\n"))
}

fn with(more: &str, rows: &[&str]) -> String {
    format!("{HEAD},{more}\n{}\n", rows.join("\n"))
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let mut book = Book::new();
    let text = with(
        "open_amount,settled_on,disputed,email,terms",
        &[
            "A1,007,Nord AG,2026-09-01,2026-10-01,100.00,EUR,40.00,,no,ann@nord.eu,",
            "A2,007,Nord AG,2026-09-02,2026-10-02,50.00,EUR,0.00,2026-10-05,no,ann@nord.eu,",
            "A3,007,Nord Aktiengesellschaft,2026-09-03,,-20.00,EUR,,,no,ann@nord.eu,NAA8",
            "A4,8,Süd KG,2026-09-04,2026-10-04,70.00,EUR,70.00,,yes,s@sued.eu,2/10 net 30",
        ],
    );
    let first = book.import("week.csv", &text);
    assert_eq!(counts(&first), [4, 0, 0, 0]);
    assert_eq!((first.also_customers, first.also_receipts), (2, 1));
    let (logged, logged_2) = (book.log("007"), book.log("8"));
    let second = book.import("week.csv", &text);
    assert_eq!(counts(&second), [0, 0, 4, 0]);
    assert_eq!((second.also_customers, second.also_receipts, second.changes.len()), (0, 0, 0));
    assert_eq!((book.log("007"), book.log("8")), (logged, logged_2));
    assert_eq!(book.open_on(date(2026, 11, 19)), (9_000, 3));
    book.is_sound();
}

#[test]
fn a_row_that_the_same_file_repeats_is_named_with_the_row_it_repeats() {
    let mut book = Book::new();
    let row = "A1,7,Nord AG,2026-09-01,2026-10-01,100.00,EUR";
    let outcome = book.import("twice.csv", &file(&[row, "A2,7,Nord AG,2026-09-02,2026-10-02,50.00,EUR", row]));
    assert_eq!((counts(&outcome), codes(&outcome)), ([2, 0, 1, 0], vec!["row.repeated"]));
    let told = &outcome.problems[0];
    assert_eq!((told.row, told.found.as_deref()), (Some(4), Some("A1")));
    assert!(told.message.contains("row 2 says the same"), "{}", told.message);
    let many = book.import("many.csv", &file(&[row; 40]));
    assert_eq!(counts(&many), [0, 0, 40, 0]);
    assert_eq!(many.problems.len(), 21, "twenty one by one, and how many more");
}

#[test]
fn both_engines_say_the_same() {
    let week_1 = with(
        "open_amount,settled_on,disputed,email",
        &[
            "A1,007,Nord AG,2026-09-01,2026-10-01,100.00,EUR,40.00,,no,ann@nord.eu",
            "A2,007,Nord AG,2026-09-02,2026-10-02,50.00,EUR,0.00,2026-10-05,no,ann@nord.eu",
            "a3,,Süd KG,2026-09-03,,-20.00,EUR,,,no,",
            "A4,8,Öst,2026-09-04,2026-10-04,70.00,EUR,70.00,,yes,",
            "A5,8,Öst,,,70.00,EUR,70.00,,yes,",
        ],
    );
    let week_2 = with(
        "open_amount,settled_on,disputed,email",
        &[
            "A1,007,Nord SE,2026-09-01,2026-10-09,101.00,EUR,30.00,,no,eva@nord.eu",
            "A2,007,Nord AG,2026-09-02,2026-10-02,50.00,EUR,0.00,2026-10-05,no,eva@nord.eu",
            "a3,,SÜD KG,2026-09-03,,-20.00,EUR,,2026-11-01,no,",
        ],
    );
    let mut told = Vec::new();
    for (engine, store) in crate::books::both("import") {
        let mut book = Book::on(store);
        let first = book.import("w1.csv", &week_1);
        let mut asked = request("w2.csv", &week_2);
        asked.snapshot = true;
        let second = book.run(&asked).expect("certain");
        let bank = "customer_number,invoice_number,received_on,amount,currency\n007,A1,2026-11-02,12.00,EUR\n\
                    8,,2026-11-03,90.00,EUR\n8,,2026-11-03,90.00,EUR\n";
        let mut asked = request("bank.csv", bank);
        asked.options.kind = Some(dunlin_formats::Kind::Receipts);
        let third = [book.run(&asked).expect("certain"), book.run(&asked).expect("certain")];
        assert_eq!(third.each_ref().map(counts), [[3, 0, 0, 0], [0, 0, 3, 0]], "{engine}");
        let days = [date(2026, 9, 2), date(2026, 10, 5), date(2026, 11, 1), date(2026, 11, 19)];
        let open = days.map(|day| book.open_on(day));
        let logs = ["007", "8", "sudkg"].map(|customer| book.log(customer));
        told.push((engine, format!("{first:?}\n{second:?}\n{third:?}\n{open:?}\n{logs:?}")));
        book.is_sound();
    }
    assert!(told.iter().all(|(_, text)| *text == told[0].1), "{told:#?}");
}

#[test]
fn leading_zeros_survive_and_other_names_are_kept() {
    let mut book = Book::new();
    let rows = ["0001,007,Nord AG,2026-09-01,2026-10-01,1.00,EUR", "0002,007,NORD inc,2026-09-01,2026-10-01,1.00,EUR"];
    book.import("a.csv", &file(&rows));
    let detail = book.detail("007").detail;
    assert_eq!((detail.account.number.as_str(), detail.account.name.as_str()), ("007", "Nord AG"));
    assert_eq!(detail.aliases, ["NORD inc"]);
    assert_eq!(book.item("0001").amount_minor, 100);
}

#[test]
fn without_a_number_the_folded_name_is_the_customer_never_a_likeness() {
    let mut book = Book::new();
    let head = "invoice_number,customer_number,customer_name,issued_on,due_on,amount,currency";
    let rows = [
        "A1,,Müller & Söhne GmbH,2026-09-01,2026-10-01,1.00,EUR",
        "A2,,MULLER&SOHNE gmbh.,2026-09-01,2026-10-01,1.00,EUR",
        "A3,,Müller,2026-09-01,2026-10-01,1.00,EUR",
        "A4,55,Ost SA,2026-09-01,2026-10-01,1.00,EUR",
        "A5,,OST S.A.,2026-09-01,2026-10-01,1.00,EUR",
        "A6,60,Twin,2026-09-01,2026-10-01,1.00,EUR",
        "A7,61,Twin,2026-09-01,2026-10-01,1.00,EUR",
        "A8,,Twin,2026-09-01,2026-10-01,1.00,EUR",
    ];
    let text = format!("{head}\n{}\n", rows.join("\n"));
    for want in [[7, 0, 0, 1], [0, 0, 7, 1]] {
        let outcome = book.import("names.csv", &text);
        assert_eq!(counts(&outcome), want);
        assert_eq!(codes(&outcome), ["customer.ambiguous"]);
    }
    assert_eq!(book.detail("mullersohnegmbh").view.items.len(), 2);
    assert_eq!(book.detail("55").view.items.len(), 2, "the name stands beside a number in the same file");
    assert_eq!(book.detail("muller").view.items.len(), 1);
}

#[test]
fn amounts_and_due_dates_are_corrected_by_entries() {
    let mut book = Book::new();
    book.import("w.csv", &file(&["A1,7,N,2026-09-01,2026-10-01,100.00,EUR", "A2,7,N,2026-09-01,2026-10-01,10.00,EUR"]));
    let text = file(&["A1,7,N,2026-09-01,2026-10-15,120.00,EUR", "A2,7,N,2026-09-01,2026-10-01,10.00,EUR"]);
    let mut preview = request("w.csv", &text);
    preview.dry_run = true;
    let preview = book.run(&preview).expect("certain");
    assert_eq!((counts(&preview), book.item("A1").amount_minor), ([0, 1, 1, 0], 10_000));
    let outcome = book.import("w.csv", &text);
    assert_eq!(counts(&outcome), [0, 1, 1, 0]);
    assert_eq!(outcome.corrections, preview.corrections);
    let shown: Vec<[&str; 4]> =
        outcome.corrections.iter().map(|c| [c.item.as_str(), c.what, c.old.as_str(), c.new.as_str()]).collect();
    assert_eq!(shown, [["A1", "amount", "100.00 EUR", "120.00 EUR"], ["A1", "due_on", "2026-10-01", "2026-10-15"]]);
    let item = book.item("A1");
    assert_eq!((item.amount_minor, item.open_minor, item.item.due_on), (12_000, 12_000, date(2026, 10, 15)));
    let entry = &item.entries.last().expect("the correction").entry;
    assert_eq!((entry.amount_minor, entry.effective_on, entry.source.as_str()), (2_000, date(2026, 9, 1), "w"));
    assert_eq!(item.entries.len(), 2, "nothing is overwritten");
    assert_eq!(book.counts("w.csv", &text), [0, 0, 2, 0]);
    book.is_sound();
}

#[test]
fn a_dry_run_and_a_strict_run_with_a_bad_row_write_nothing() {
    let mut book = Book::new();
    let text = file(&["A1,7,N,2026-09-01,2026-10-01,100.00,EUR", "A2,7,N,Pending,2026-10-01,x,EUR"]);
    let mut asked = request("w.csv", &text);
    asked.dry_run = true;
    let outcome = book.run(&asked).expect("certain");
    assert_eq!((counts(&outcome), outcome.also_customers, outcome.dry_run), ([1, 0, 0, 1], 1, true));
    asked.dry_run = false;
    asked.strict = true;
    let outcome = book.run(&asked).expect("certain");
    assert_eq!((counts(&outcome), outcome.also_customers), ([0, 0, 1, 1], 0));
    assert_eq!(outcome.failure(), Some(Failure::Partial));
    assert_eq!(book.open_on(date(2026, 11, 19)), (0, 0));
    asked.strict = false;
    let outcome = book.run(&asked).expect("certain");
    assert_eq!((counts(&outcome), outcome.failure()), ([1, 0, 0, 1], Some(Failure::Partial)));
    let rejected = String::from_utf8(write_rejected(&asked, &outcome).expect("readable")).expect("text");
    assert!(rejected.contains("A2,7,N,Pending") && !rejected.contains("A1,"), "{rejected}");
    assert!(rejected.starts_with(HEAD), "{rejected}");
}

#[test]
fn a_strict_run_is_undone_by_a_row_that_the_book_contradicts() {
    let mut book = Book::new();
    book.import("w.csv", &file(&["A1,7,N,2026-09-01,2026-10-01,100.00,EUR"]));
    let text = file(&["A0,6,M,2026-09-01,2026-10-01,5.00,EUR", "A1,8,O,2026-09-01,2026-10-01,100.00,EUR"]);
    let mut asked = request("w.csv", &text);
    asked.strict = true;
    let outcome = book.run(&asked).expect("certain");
    assert_eq!((counts(&outcome), codes(&outcome)), ([0, 0, 1, 1], vec!["row.contradicts"]));
    assert_eq!(book.open_on(date(2026, 11, 19)), (10_000, 1));
}

#[test]
fn what_contradicts_is_rejected() {
    let mut book = Book::new();
    book.import("w.csv", &file(&["A1,7,N,2026-09-01,2026-10-01,100.00,EUR"]));
    let rows: [(&str, &[&str]); 4] = [
        ("A1,8,O,2026-09-01,2026-10-01,100.00,EUR", &["row.contradicts"]),
        ("A1,7,N,2026-09-01,2026-10-01,100.00,USD", &["row.contradicts"]),
        ("A1,7,N,2026-09-01,2026-10-01,-100.00,EUR", &["row.contradicts"]),
        ("A1,7,N,2026-09-01,2026-10-01,100.00,EUR", &[]),
    ];
    for (row, want) in rows {
        assert_eq!(codes(&book.import("w.csv", &file(&[row]))), want, "{row}");
    }
    let customers =
        dunlin_app::customers::list(&mut book.app, &book.setting, &dunlin_store::AsOf::day(jiff::civil::Date::MAX))
            .expect("readable");
    assert_eq!(customers.len(), 1, "a customer is not opened for a rejected row");
    let twice = file(&[
        "B1,7,N,2026-09-01,2026-10-01,10.00,EUR",
        "B1,7,N,2026-09-01,2026-10-01,10.00,EUR",
        "B1,7,N,2026-09-01,2026-10-01,11.00,EUR",
    ]);
    let outcome = book.import("w.csv", &twice);
    assert_eq!(counts(&outcome), [1, 0, 1, 1]);
    let told: Vec<_> = outcome.problems.iter().map(|problem| (problem.code, problem.row)).collect();
    assert_eq!(told, [("row.repeated", Some(3)), ("row.contradicts", Some(4))]);
    assert_eq!(book.item("B1").amount_minor, 1_000);
}

#[test]
fn what_was_settled_before_is_an_entry_on_the_issue_date() {
    let mut book = Book::new();
    let text =
        with("open_amount", &["A1,7,N,2026-09-01,2026-10-01,100.00,EUR,40.00", "C1,7,N,2026-09-02,,-30.00,EUR,-10.00"]);
    book.import("w.csv", &text);
    assert_eq!(book.open_on(date(2026, 9, 1)), (4_000, 1));
    assert_eq!(book.open_on(date(2026, 9, 2)), (3_000, 2));
    let credit = book.item("C1");
    assert_eq!((credit.amount_minor, credit.open_minor, credit.item.due_on), (-3_000, -1_000, date(2026, 9, 2)));
    // A lower open amount in a newer list is settled on the list's day; a higher one is only reported.
    let newer = with(
        "open_amount",
        &["A1,7,N,2026-09-01,2026-10-01,100.00,EUR,15.00", "B1,7,N,2026-11-02,2026-12-01,1.00,EUR,1.00"],
    );
    assert_eq!(book.counts("w.csv", &newer), [1, 1, 0, 0]);
    assert_eq!((book.open_on(date(2026, 11, 1)).0, book.open_on(date(2026, 11, 2)).0), (3_000, 600));
    let higher = with("open_amount", &["A1,7,N,2026-09-01,2026-10-01,100.00,EUR,90.00"]);
    let outcome = book.import("w.csv", &higher);
    assert_eq!((counts(&outcome), codes(&outcome)), ([0, 0, 1, 0], vec!["open_amount.higher"]));
    assert_eq!(book.item("A1").open_minor, 1_500);
    book.is_sound();
}

#[test]
fn an_amount_below_what_is_settled_is_rejected() {
    let mut book = Book::new();
    book.import("w.csv", &with("open_amount", &["A1,7,N,2026-09-01,2026-10-01,100.00,EUR,40.00"]));
    let outcome = book.import("w.csv", &with("open_amount", &["A1,7,N,2026-09-01,2026-10-01,50.00,EUR,0.00"]));
    assert_eq!((counts(&outcome), codes(&outcome)), ([0, 0, 0, 1], vec!["amount.below_settled"]));
    book.is_sound();
}

#[test]
fn a_settled_date_records_the_receipt_in_full_on_that_day() {
    let mut book = Book::new();
    let text = with(
        "settled_on",
        &[
            "A1,7,N,2026-09-01,2026-10-01,100.00,EUR,2026-10-10",
            "A2,7,N,2026-09-01,2026-10-01,50.00,EUR,2026-08-20",
            "C1,7,N,2026-09-01,,-30.00,EUR,2026-09-15",
            "A3,7,N,2026-09-01,2026-10-01,5.00,EUR,",
        ],
    );
    let outcome = book.import("w.csv", &text);
    assert_eq!((counts(&outcome), outcome.also_receipts), ([4, 0, 0, 0], 2));
    assert_eq!(codes(&outcome), ["settled_on.before_issued"]);
    let open = |book: &mut Book, month, day| book.open_on(date(2026, month, day)).0;
    assert_eq!(open(&mut book, 9, 1), 7_500, "paid before it was issued counts from the issue date");
    assert_eq!(open(&mut book, 9, 15), 10_500);
    assert_eq!(open(&mut book, 10, 9), 10_500);
    assert_eq!(open(&mut book, 10, 10), 500);
    let later = with("settled_on", &["A3,7,N,2026-09-01,2026-10-01,5.00,EUR,2026-11-18"]);
    let outcome = book.import("w.csv", &later);
    assert_eq!((counts(&outcome), outcome.also_receipts), ([0, 1, 0, 0], 1));
    assert_eq!(open(&mut book, 11, 19), 0);
    // A correction upwards of a settled invoice was paid in full too.
    let more = with("settled_on", &["A3,7,N,2026-09-01,2026-10-01,7.00,EUR,2026-11-18"]);
    assert_eq!(book.counts("w.csv", &more), [0, 1, 0, 0]);
    assert_eq!(book.item("A3").open_minor, 0);
    assert_eq!(book.counts("w.csv", &more), [0, 0, 1, 0]);
    book.is_sound();
}

#[test]
fn due_dates_come_from_the_file_the_terms_or_the_creditor() {
    let mut book = Book::new();
    let text = with(
        "terms",
        &[
            "A1,7,N,2026-09-01,2026-09-20,1.00,EUR,net 30",
            "A2,7,N,2026-09-01,,1.00,EUR,net 10",
            "A3,7,N,2026-09-01,,1.00,EUR,NAA8",
            "A4,7,N,2026-09-01,,1.00,EUR,",
            "A5,7,N,2026-09-01,2026-08-01,1.00,EUR,in advance",
            "A6,7,N,2026-09-01,,1.00,EUR,with order",
            "A7,7,N,2026-09-01,2026-10-05,1.00,EUR,NAA8",
            "A8,7,N,2026-09-01,,1.00,EUR,COD",
            "A9,7,N,,2026-09-01,1.00,EUR,",
        ],
    );
    let outcome = book.import("w.csv", &text);
    assert_eq!(counts(&outcome), [9, 0, 0, 0]);
    let mut seen: Vec<(&str, Option<&str>)> = outcome.problems.iter().map(|p| (p.code, p.found.as_deref())).collect();
    seen.sort_unstable();
    assert_eq!(
        seen,
        [
            ("due_on.before_issued", None),
            ("issued_on.assumed", None),
            ("terms.base_assumed", Some("COD")),
            ("terms.default_used", Some("net 30")),
            ("terms.unreadable", Some("NAA8"))
        ]
    );
    for (number, due_on, gives_credit) in [
        ("A1", date(2026, 9, 20), true),
        ("A2", date(2026, 9, 11), true),
        ("A3", date(2026, 10, 1), true),
        ("A4", date(2026, 10, 1), true),
        ("A5", date(2026, 8, 1), false),
        ("A6", date(2026, 9, 1), false),
        ("A7", date(2026, 10, 5), true),
        ("A8", date(2026, 9, 1), true),
        ("A9", date(2026, 9, 1), true),
    ] {
        let item = book.item(number).item;
        assert_eq!(
            (item.due_on, item.gives_credit, item.sent_on),
            (due_on, gives_credit, date(2026, 9, 1)),
            "{number}"
        );
    }
    assert_eq!(book.item("A3").item.terms.as_deref(), Some("NAA8"));
    // A due date that was corrected stays, as long as the terms are the same; new terms are news.
    book.import("w.csv", &with("terms", &["A2,7,N,2026-09-01,2026-09-25,1.00,EUR,net 10"]));
    assert_eq!(book.counts("w.csv", &with("terms", &["A2,7,N,2026-09-01,,1.00,EUR,net 10"])), [0, 0, 1, 0]);
    assert_eq!(book.counts("w.csv", &with("terms", &["A2,7,N,2026-09-01,,1.00,EUR,net 45"])), [0, 1, 0, 0]);
    assert_eq!(book.item("A2").item.due_on, date(2026, 10, 16));
}

#[test]
fn a_full_list_unlists_what_is_missing_and_a_later_one_lists_it_again() {
    let mut book = Book::new();
    let all = file(&[
        "A1,7,N,2026-09-01,2026-10-01,1.00,EUR",
        "A2,7,N,2026-09-01,2026-10-01,2.00,EUR",
        "A3,8,M,2026-09-01,2026-10-01,3.00,EUR",
    ]);
    book.import("open-items-2026-11-12.csv", &all);
    let less = file(&["A1,7,N,2026-09-01,2026-10-01,1.00,EUR", "A2,7,N,2026-09-01,broken,2.00,EUR"]);
    let outcome = book.import("open-items-2026-11-19.csv", &less);
    assert_eq!((counts(&outcome), outcome.not_in_list), ([0, 0, 1, 1], 1));
    assert!(!book.item("A3").unlisted, "without the flag it is only said");
    let mut asked = request("open-items-2026-11-19.csv", &less);
    asked.snapshot = true;
    let outcome = book.run(&asked).expect("certain");
    assert_eq!(outcome.not_in_list, 1);
    assert_eq!(outcome.changes.get("item.unlisted"), Some(&1));
    assert!(book.item("A3").unlisted);
    assert!(!book.item("A2").unlisted, "its row was bad, but it is listed");
    assert_eq!(book.run(&asked).expect("certain").changes.len(), 0);
    assert_eq!(book.counts("open-items.csv", &all), [0, 1, 2, 0]);
    assert!(!book.item("A3").unlisted);
    book.is_sound();
}

#[test]
fn an_empty_list_is_no_full_list() {
    let mut book = Book::new();
    book.import("open-items.csv", &file(&["A1,7,N,2026-09-01,2026-10-01,1.00,EUR"]));
    let empty = file(&[]);
    let mut asked = request("open-items.csv", &empty);
    assert_eq!(counts(&book.run(&asked).expect("certain")), [0; 4]);
    asked.snapshot = true;
    for dry_run in [false, true] {
        asked.dry_run = dry_run;
        let refused = book.run(&asked).expect_err("nothing is listed");
        assert_eq!((refused.code, refused.failure), ("file.empty", Failure::Failed));
    }
    assert!(!book.item("A1").unlisted);
}

#[test]
fn another_layout_is_another_source() {
    let mut book = Book::new();
    book.import("north.csv", &file(&["A1,7,N,2026-09-01,2026-10-01,1.00,EUR"]));
    let other = with("terms", &["B1,7,N,2026-09-01,2026-10-01,1.00,EUR,net 30"]);
    let mut asked = request("south.csv", &other);
    asked.snapshot = true;
    assert_eq!(book.run(&asked).expect("certain").not_in_list, 0);
    let renamed = file(&["A2,7,N,2026-09-01,2026-10-01,1.00,EUR"]);
    let mut asked = request("autumn.csv", &renamed);
    asked.snapshot = true;
    let outcome = book.run(&asked).expect("certain");
    assert_eq!(
        (outcome.source.as_str(), outcome.not_in_list, codes(&outcome)),
        ("north", 1, vec!["source.other_name"])
    );
}

#[test]
fn a_disputed_row_is_contested_from_its_issue_date_and_once() {
    let mut book = Book::new();
    let text =
        with("disputed", &["A1,7,N,2026-09-01,2026-10-01,1.00,EUR,yes", "A2,7,N,2026-09-01,2026-10-01,1.00,EUR,no"]);
    book.import("w.csv", &text);
    let disputes = book.item("A1").disputes;
    assert_eq!(disputes.len(), 1);
    assert_eq!((disputes[0].dispute.from_on, disputes[0].dispute.amount_minor), (date(2026, 9, 1), None));
    let both =
        with("disputed", &["A1,7,N,2026-09-01,2026-10-01,1.00,EUR,yes", "A2,7,N,2026-09-01,2026-10-01,1.00,EUR,yes"]);
    assert_eq!(book.counts("w.csv", &both), [0, 1, 1, 0]);
    assert_eq!((book.item("A1").disputes.len(), book.item("A2").disputes.len()), (1, 1));
    let view = book.detail("7").view;
    assert!(view.items.iter().all(|item| item.disputed_minor == 100));
}

#[test]
fn a_list_of_open_amounts_only_settles_and_does_not_correct() {
    let mut book = Book::new();
    let head = "invoice_number,customer_number,issued_on,due_on,open_amount,currency";
    book.import("w.csv", &format!("{head}\nA1,7,2026-09-01,2026-10-01,100.00,EUR\n"));
    assert_eq!(book.counts("w.csv", &format!("{head}\nA1,7,2026-09-01,2026-10-01,60.00,EUR\n")), [0, 1, 0, 0]);
    let item = book.item("A1");
    assert_eq!((item.amount_minor, item.open_minor), (10_000, 6_000));
}

#[test]
fn receipts_settle_the_named_invoice_then_the_oldest_and_count_once() {
    let mut book = Book::new();
    book.import(
        "w.csv",
        &file(&[
            "A1,7,Nord AG,2026-09-01,2026-10-01,100.00,EUR",
            "A2,7,Nord AG,2026-09-02,2026-10-02,50.00,EUR",
            "B1,8,Ost,2026-09-02,2026-10-02,50.00,EUR",
        ]),
    );
    let head = "customer_number,customer_name,invoice_number,received_on,amount,currency,reference";
    let text = format!(
        "{head}\n7,,A2,2026-10-05,50.00,EUR,x\n,Nord AG,,2026-10-06,30.00,EUR,y\n,,B1,2026-10-06,60.00,EUR,z\n\
         7,,,2026-10-07,10.00,EUR,same\n7,,,2026-10-07,10.00,EUR,same\n9,,,2026-10-07,1.00,EUR,\n7,,,2026-10-08,-5.00,EUR,\n\
         7,,B1,2026-10-09,75.00,EUR,\n"
    );
    let mut asked = request("bank.csv", &text);
    asked.options.kind = Some(dunlin_formats::Kind::Receipts);
    asked.dry_run = true;
    let preview = book.run(&asked).expect("certain");
    assert_eq!((counts(&preview), book.open_on(date(2026, 11, 19)).0), ([6, 0, 0, 2], 20_000));
    asked.dry_run = false;
    let outcome = book.run(&asked).expect("certain");
    assert_eq!(counts(&outcome), [6, 0, 0, 2]);
    assert_eq!(codes(&outcome), ["customer.unknown", "receipt.not_positive", "invoice.other_customer"]);
    // 100 + 50 − 50 − 30 − 10 − 10 − 75 and 50 − 60: the rest is on account.
    assert_eq!(book.open_on(date(2026, 11, 19)), (-3_500, 2));
    assert_eq!(book.item("OA-7-2026-10-09-1").open_minor, -2_500);
    assert_eq!(book.item("OA-8-2026-10-06-1").open_minor, -1_000);
    let outcome = book.run(&asked).expect("certain");
    assert_eq!(counts(&outcome), [0, 0, 6, 2]);
    assert_eq!(book.detail("7").receipts.len(), 5);
    // An export that overlaps brings only what is new.
    let more = format!("{head}\n7,,A2,2026-10-05,50.00,EUR,x\n7,,,2026-10-09,1.00,EUR,new\n");
    let mut asked = request("bank.csv", &more);
    asked.options.kind = Some(dunlin_formats::Kind::Receipts);
    assert_eq!(counts(&book.run(&asked).expect("certain")), [1, 0, 1, 0]);
    assert_eq!(book.item("OA-7-2026-10-09-2").open_minor, -100);
    book.is_sound();
}

#[test]
fn what_an_invoice_states_about_paying_late_is_kept_with_it() {
    let mut book = Book::new();
    let text = "customer_number,customer_name,customer_kind,invoice_number,issued_on,due_on,amount,currency,late_interest,late_fee\n\
        7,Nord,consumer,A1,2026-10-01,2026-10-31,100.00,EUR,\"1 % a month, months begun\",25.00\n\
        7,Nord,consumer,A2,2026-10-01,2026-10-31,100.00,EUR,1 % a month,\n";
    let outcome = book.run(&request("ar.csv", text)).expect("certain");
    assert_eq!(counts(&outcome), [2, 0, 0, 0]);
    assert!(outcome.problems.iter().any(|problem| problem.code == "late_interest.not_understood"));
    assert_eq!(book.counts("ar.csv", text), [0, 0, 2, 0], "nothing is stated twice");
    let customer = book.detail("7");
    assert_eq!(customer.detail.account.kind.code(), "consumer");
    let [terms] = customer.late_terms.as_slice() else { panic!("{:?}", customer.late_terms) };
    let said = (terms.interest.map(|one| one.to_string()), terms.fee.map(|one| one.to_string()));
    assert_eq!(said, (Some("1.00 % a month, months begun".to_owned()), Some("25.00".to_owned())));
    assert_eq!(
        (terms.item.as_ref().map(|(_, number)| number.as_str()), terms.stated_in.as_str()),
        (Some("A1"), "the terms of A1")
    );
    book.is_sound();
}

#[test]
fn customers_are_opened_renewed_or_skipped() {
    let mut book = Book::new();
    let head = "customer_number,customer_name,email,address_line1,city,country,language";
    let text = format!(
        "{head}\n7,Nord AG,ann@nord.eu,Weg 1,Ulm,DE,de\n8,Ost SA,o@ost.ro,Strada 2,Cluj,RO,ro\n7,Nord AG,bob@nord.eu,,,,\n"
    );
    assert_eq!(book.counts("customers.csv", &text), [2, 1, 0, 0]);
    assert_eq!(book.counts("customers.csv", &text), [0, 0, 3, 0]);
    let emails: Vec<_> = book.detail("7").detail.contacts.into_iter().filter_map(|contact| contact.email).collect();
    assert_eq!(emails, ["ann@nord.eu", "bob@nord.eu"]);
    let moved = format!("{head}\n8,Ost SRL,o@ost.ro,Strada 9,Cluj,RO,ro\n9,West,,,,,\n");
    assert_eq!(book.counts("customers.csv", &moved), [1, 1, 0, 0]);
    let detail = book.detail("8").detail;
    assert_eq!((detail.account.name.as_str(), detail.account.address.line1.as_deref()), ("Ost SA", Some("Strada 9")));
    assert_eq!(detail.aliases, ["Ost SRL"]);
    assert_eq!(book.counts("customers.csv", &moved), [0, 0, 2, 0]);
    book.is_sound();
}

#[test]
fn a_file_that_is_not_certain_writes_nothing_and_names_the_flag() {
    let mut book = Book::new();
    let text = file(&["A1,7,N,03/04/2026,04/05/2026,1.00,EUR"]);
    let error = book.run(&request("w.csv", &text)).expect_err("not certain");
    assert_eq!((error.failure, error.code), (Failure::Failed, "date_order.uncertain"));
    assert!(error.hint.as_deref().is_some_and(|hint| hint.contains("--date-order")));
    let mut asked = request("w.csv", &text);
    asked.options.date_order = dunlin_formats::DateOrder::find("dmy");
    assert_eq!(counts(&book.run(&asked).expect("settled")), [1, 0, 0, 0]);
    assert_eq!(book.counts("w.csv", &text), [0, 0, 1, 0], "remembered for the layout");
}

#[test]
fn columns_named_once_are_remembered() {
    let mut book = Book::new();
    let head = "invoice_number,customer_number,issued_on,due_on,wert,currency";
    let text = format!("{head}\nA1,7,2026-09-01,2026-10-01,1.00,EUR\n");
    assert!(book.run(&request("w.csv", &text)).is_err());
    let mut asked = request("w.csv", &text);
    asked.options.columns = vec![(Field::Amount, "wert".to_owned())];
    assert_eq!(counts(&book.run(&asked).expect("named")), [1, 0, 0, 0]);
    assert_eq!(book.counts("w.csv", &text), [0, 0, 1, 0]);
}

#[test]
fn the_past_due_sheet_lists_who_is_late() {
    let mut book = Book::new();
    book.import(
        "w.csv",
        &file(&[
            "A1,7,=Nord(),2026-09-01,2026-10-01,100.00,EUR",
            "A2,7,=Nord(),2026-08-20,2026-10-05,50.00,EUR",
            "A3,7,=Nord(),2026-09-01,2026-12-01,30.00,EUR",
            "A4,7,=Nord(),2026-09-01,2026-11-18,8.00,USD",
            "C1,8,Credit only,2026-09-01,,-9.00,EUR",
            "B1,9,Not late,2026-11-01,2026-11-19,9.00,EUR",
        ]),
    );
    let sheet = export::past_due(&mut book.app, &book.setting, date(2026, 11, 19)).expect("readable");
    assert_eq!((sheet.rows.len(), sheet.customers_past_due), (2, 1));
    let csv = String::from_utf8(sheet.to_csv()).expect("text");
    let lines: Vec<&str> = csv.lines().collect();
    assert!(lines[1].starts_with("7,'=Nord(),2026-09-01,49,EUR,150.00,180.00,"), "{}", lines[1]);
    assert!(lines[2].starts_with("7,'=Nord(),2026-09-01,1,USD,8.00,8.00,"), "{}", lines[2]);
    assert_eq!(lines[3], "Customers past due,1,,,,,,,,,,,,");
    assert_eq!(sheet.to_xlsx().expect("fits"), sheet.to_xlsx().expect("fits"));
}
