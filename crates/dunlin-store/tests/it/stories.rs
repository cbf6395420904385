//! The conformance suite: the same stories at every place, with the same tables, views and lists.

use std::fmt::Write as _;

use dunlin_core::change::{AccountChange, Change, ItemChange, NoticeChange};
use dunlin_core::conversation::Verdict;
use dunlin_core::ledger::{EntryKind, PaymentReason};
use dunlin_core::policy::Channel;
use dunlin_core::view::HoldKind;
use dunlin_store::{AsOf, ItemRef, KeptDocument, Store, StoreError, Tasks, Which};

use crate::books::Place;
use crate::facts::{
    CREDITOR, account, adjusted, allocated, as_of, booked, called, charged, checked, closed, commit, contact,
    corrected, day, disputed, done, entry, hold, instant, issued, item, joined, lifted, merged, noted, notice, opened,
    parted, promised, received, returned, second_thoughts, split, state, stated, step, task, who, with_creditor,
};
use crate::placements::a_placement_of_each_kind;
use crate::plans::a_plan_of_each_kind;

/// A customer's year, most kinds of facts in it.
#[expect(clippy::too_many_lines, reason = "one story, told in its order")]
pub(crate) fn a_year() -> Vec<Vec<Change>> {
    let contact_added = |n, owner, email: &str| {
        Change::Account(AccountChange::ContactAdded { account: account(owner), contact: contact(n, email) })
    };
    let mut year = vec![
        // Byte order, not a dictionary's: "B" < "a" < "Ä".
        vec![opened(1, "Ä-1", "Ārija SIA"), opened(2, "a-2", "Būve & Co"), opened(3, "B-3", "Čiekurs")],
        vec![contact_added(1, 1, "ap@arija.lv"), contact_added(2, 1, "boss@arija.lv"), contact_added(3, 2, "x@b.lv")],
        vec![
            issued(1, 1, "10", 10_000, "2026-01-10"),
            issued(2, 1, "9", 20_000, "2026-02-10"),
            issued(3, 1, "C1", -3_000, "2026-02-12"),
            issued(4, 2, "11", 5_000, "2026-01-15"),
            issued(5, 3, "12", 7_777, "2026-03-01"),
        ],
        vec![received(1, 1, 6_000, "2026-02-20"), allocated(21, 1, 1, 1, 6_000, "2026-02-20")],
        vec![
            hold(1, 1, HoldKind::Pause, "2026-03-01", Some("2026-03-10")),
            hold(2, 1, HoldKind::Credit, "2026-03-02", None),
        ],
        vec![disputed(1, 1, 2, Some(5_000), "2026-03-03"), disputed(2, 2, 4, None, "2026-03-03")],
        vec![promised(1, 1, 9_000, "2026-03-04", "2026-03-20"), promised(2, 1, 4_000, "2026-03-05", "2026-03-25")],
        vec![received(2, 1, 4_000, "2026-03-06"), allocated(22, 1, 1, 2, 4_000, "2026-03-06")],
        vec![
            called(1, 1, None, "2026-03-07", "pay_date", Some("2026-03-21")),
            called(2, 1, Some(2), "2026-03-08", "arrived", None),
            called(5, 1, Some(2), "2026-03-08", "reached", None),
            called(6, 1, Some(2), "2026-03-08", "already_sent", None),
            checked(5, 1, "2026-03-09", Verdict::True),
            called(3, 1, Some(2), "2026-03-09", "no_answer", Some("2026-03-30")),
        ],
        vec![checked(5, 1, "2026-03-10", Verdict::False)],
        vec![task(1, 1, "call", "2026-03-09"), step(1, 2, "call", 0, "2026-03-09", (None, Some(1)))],
        vec![done(1, 1, "2026-03-11", "reached")],
        vec![
            notice(1, 1, "2026-03-12", Channel::Email, false),
            step(1, 2, "reminder", 0, "2026-03-12", (Some(1), None)),
            notice(2, 1, "2026-04-01", Channel::Letter, true),
            step(1, 2, "statement", 202_604, "2026-04-01", (Some(2), None)),
        ],
        vec![corrected(31, 1, 2, -1_000, Some("2026-04-15"), "2026-02-10")],
        vec![Change::Item(ItemChange::SettledBefore {
            entry: entry(32, 3, 5, EntryKind::SettledBefore, -777, "2026-03-01"),
            item: "12".to_owned(),
        })],
        vec![Change::Item(ItemChange::Unlisted { account: account(2), item: item(4), number: "11".to_owned() })],
        vec![lifted(2, 1, "2026-03-15"), closed(1, 1, 2, "2026-03-18")],
        vec![
            Change::Account(AccountChange::Updated(state(3, "B-3", "Čiekurs un dēli"))),
            Change::Account(AccountChange::AliasSeen { account: account(3), name: "CIEKURS, SIA".to_owned() }),
            Change::Account(AccountChange::ContactChanged { account: account(1), contact: contact(2, "new@arija.lv") }),
        ],
        vec![issued(6, 3, "13", 7_000, "2026-03-05"), issued(7, 3, "C2", -500, "2026-03-06")],
        vec![
            received(3, 3, 6_860, "2026-03-12"),
            allocated(41, 3, 6, 3, 6_860, "2026-03-12"),
            booked(42, 3, 6, 3, EntryKind::Discounted, -140, "2026-03-12"),
        ],
        vec![
            booked(43, 3, 6, 3, EntryKind::Returned, 6_860, "2026-03-16"),
            booked(44, 3, 6, 3, EntryKind::Discounted, 140, "2026-03-16"),
            returned(3, 3, "2026-03-16"),
        ],
        vec![
            adjusted(45, 3, 6, EntryKind::Netted, -500, "2026-03-06"),
            adjusted(46, 3, 7, EntryKind::Netted, 500, "2026-03-06"),
        ],
        vec![adjusted(47, 3, 6, EntryKind::WrittenOff, -300, "2026-05-04")],
        vec![adjusted(48, 3, 6, EntryKind::Reinstated, 300, "2026-05-05")],
        vec![Change::Notice(NoticeChange::Withdrawn {
            account: account(2),
            run: "2026-04-01-1".to_owned(),
            reasons: vec!["item.paid".to_owned()],
        })],
        vec![Change::Item(ItemChange::Relisted { account: account(2), item: item(4), number: "11".to_owned() })],
        charged(8, 3, 6, "INT-13-1", 40, "2026-05-06"),
        vec![
            received(4, 3, 5_900, "2026-05-20"),
            noted(49, 3, 6, 4, 5_900, "2026-05-20", PaymentReason::DiscountUnearned),
        ],
        vec![
            received(5, 3, 38, "2026-05-21"),
            noted(50, 3, 8, 5, 38, "2026-05-21", PaymentReason::SmallDifference),
            booked(51, 3, 8, 5, EntryKind::SmallDifference, -2, "2026-05-21"),
        ],
        vec![stated(1, 3, None, "2026-01-10"), stated(2, 3, Some(6), "2026-02-01")],
        vec![opened(4, "Z-4", "Zaķis SIA"), contact_added(4, 4, "z@zakis.lv"), issued(9, 4, "14", 900, "2026-05-01")],
        vec![
            corrected(52, 4, 9, -900, None, "2026-05-01"),
            Change::Item(ItemChange::Withdrawn {
                account: account(4),
                item: item(9),
                number: "14".to_owned(),
                document: None,
            }),
            Change::Account(AccountChange::AliasWithdrawn { account: account(4), name: "Zakis".to_owned() }),
            Change::Account(AccountChange::ContactWithdrawn { account: account(4), contact: contact(4, "z@zakis.lv") }),
            Change::Account(AccountChange::Withdrawn {
                account: account(4),
                number: "Z-4".to_owned(),
                names: vec!["Zaķis SIA".to_owned()],
            }),
        ],
        // Its number and the item's are free again, also for a customer that is replayed before it.
        vec![issued(10, 1, "14", 450, "2026-05-02")],
        // Two numbers are one customer, until they are not.
        vec![merged(3, 2, "a-2", "2026-07-01"), joined(2, "B-3", "2026-07-01")],
        vec![split(3, "a-2", "2026-07-20"), parted(2, "B-3", "2026-07-20")],
    ];
    year.extend(second_thoughts());
    year.extend(a_plan_of_each_kind());
    year.extend(a_placement_of_each_kind());
    year
}

pub(crate) fn tell(store: &mut Store, commits: &[Vec<Change>]) {
    let document = KeptDocument { name: "reference.pdf".to_owned(), at: instant(0), content: b"data".to_vec() };
    let hash = "3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7";
    store.transaction(|tx| tx.keep_document(CREDITOR, &document, hash)).unwrap();
    for (n, changes) in (1..).zip(commits) {
        commit(store, n, changes).unwrap();
    }
}

/// Everything that can be read, as text.
pub(crate) fn everything(store: &mut Store) -> String {
    let mut out = String::new();
    store
        .read(|tx| {
            for (table, rows) in tx.dump()? {
                let _ = writeln!(out, "== {table}\n{}", rows.join("\n"));
            }
            for on in ["2026-01-01", "2026-02-15", "2026-03-06", "2026-03-09", "2026-03-17", "2026-06-30"] {
                for known_at in [None, Some(instant(8)), Some(instant(13))] {
                    let moment = AsOf { day: day(on), known_at, facts_after_version: None };
                    let _ = writeln!(out, "== views {on} {known_at:?}");
                    tx.views(CREDITOR, &moment, Which::WithOpenItems, |view| {
                        let _ = writeln!(out, "{view:#?}");
                        Ok::<(), StoreError>(())
                    })?;
                    tx.open_items(CREDITOR, &moment, |item| {
                        let _ = writeln!(out, "{item:?}");
                        Ok::<(), StoreError>(())
                    })?;
                }
            }
            for customer in tx.customers(CREDITOR)? {
                let account = customer.account;
                let _ = writeln!(out, "== {customer:?}\n{:#?}", tx.customer(account)?);
                let _ = writeln!(out, "{:?}\n{:?}", tx.holds(account)?, tx.promises(account)?);
                let _ = writeln!(out, "{:?}\n{:?}", tx.disputes(account)?, tx.calls(account)?);
                let _ = writeln!(out, "{:?}\n{:?}", tx.receipts(account)?, tx.notices(account)?);
                let _ = writeln!(out, "{:?}\n{:?}", tx.charges(account)?, tx.late_terms(account)?);
                let _ = writeln!(out, "{:?}\n{:?}", tx.notes(account)?, tx.activity_of(Some(account), 100)?);
            }
            for n in 1..=5 {
                let number = ["10", "9", "C1", "11", "12"][n - 1];
                let Some(found) = tx.find_item(CREDITOR, number)? else { continue };
                let _ = writeln!(out, "== item {:#?}", tx.item_detail(found)?);
            }
            let _ = writeln!(out, "{:?}\n{:?}", tx.tasks(CREDITOR, Tasks::Open)?, tx.tasks(CREDITOR, Tasks::All)?);
            let _ = writeln!(out, "{:?}", tx.open_items_of_source(CREDITOR, "ledger")?);
            let _ = writeln!(out, "{:?}", tx.charge_taxes(CREDITOR)?);
            let _ = writeln!(out, "{:?}", tx.newest_receipt_on(CREDITOR, &as_of("2026-03-01"))?);
            let _ = writeln!(out, "{:?}\n{:?}", tx.creditors()?, tx.activity_of(None, 10)?);
            Ok::<(), StoreError>(())
        })
        .unwrap();
    out
}

#[test]
fn a_year_reads_the_same_everywhere() {
    let mut told: Vec<(&str, String)> = Vec::new();
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        tell(&mut store, &a_year());
        told.push((place.name, everything(&mut store)));
    }
    let (_, first) = &told[0];
    assert!(first.contains("== views 2026-06-30"));
    for (name, text) in &told[1..] {
        let differs = first.lines().zip(text.lines()).position(|(a, b)| a != b);
        assert_eq!(first, text, "{name} differs at line {differs:?}");
    }
}

#[test]
fn a_year_is_sound_and_replays_everywhere() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        tell(&mut store, &a_year());
        let (checks, replay) = store.read(|tx| Ok::<_, StoreError>((tx.doctor()?, tx.replay_check()?))).unwrap();
        for check in checks.iter().chain([&replay]) {
            assert!(check.ok, "{}: {check:?}", place.name);
        }
        assert!(checks.len() > 15);
    }
}

#[test]
fn customers_and_items_are_found_by_number_name_and_alias() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        tell(&mut store, &a_year());
        store
            .read(|tx| {
                assert_eq!(tx.find_customer(CREDITOR, "a-2")?, Some(account(2)));
                assert_eq!(tx.find_customer(CREDITOR, "BUVE & CO.")?, Some(account(2)), "folded name");
                assert_eq!(tx.find_customer(CREDITOR, "Ciekurs sia")?, Some(account(3)), "alias");
                assert_eq!(tx.find_customer(CREDITOR, "čiekurs")?, Some(account(3)), "former name");
                assert_eq!(tx.find_customer(CREDITOR, "Ciekur")?, None, "never by likeness");
                let there = tx.find_items_bulk(CREDITOR, &["10", "11", "nine", "10"])?;
                assert_eq!(there.len(), 2);
                assert_eq!((there["10"].open_minor, there["11"].unlisted), (0, false));
                let many: Vec<String> = (0..200).map(|n| n.to_string()).collect();
                let many: Vec<&str> = many.iter().map(String::as_str).collect();
                assert_eq!(tx.find_items_bulk(CREDITOR, &many)?.len(), 6);
                let known = tx.find_customers_bulk(CREDITOR, &["Ä-1", "B-3", "Ä-1", "?"])?;
                assert_eq!(known.len(), 2);
                assert_eq!(known["Ä-1"].contacts.len(), 2);
                assert_eq!(known["Ä-1"].contacts[1].email.as_deref(), Some("new@arija.lv"));
                assert_eq!(known["B-3"].aliases, ["CIEKURS, SIA"]);
                let named = tx.find_names_bulk(CREDITOR, &["arija sia", "nobody"])?;
                assert_eq!(named.get("arija sia"), Some(&vec![account(1)]));
                assert_eq!(named.len(), 1);
                assert!(matches!(
                    tx.item_detail(ItemRef { account: account(1), item: item(99) }),
                    Err(StoreError::NoSuch { what: "item", .. })
                ));
                Ok::<(), StoreError>(())
            })
            .unwrap();
    }
}

#[test]
fn a_search_finds_beginnings_first_and_each_customer_once() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        tell(&mut store, &a_year());
        store
            .read(|tx| {
                let mut names = |text: &str, limit: usize| {
                    let found = tx.search_customers(CREDITOR, text, limit)?;
                    Ok::<Vec<String>, StoreError>(found.into_iter().map(|customer| customer.number).collect())
                };
                assert_eq!(names("Čiek", 8)?, ["B-3"], "a former and another name are one customer");
                assert_eq!(names("Ä-", 8)?[0], "Ä-1", "a number's beginning before a part of a name");
                assert_eq!(names("rija", 8)?, ["Ä-1"], "a part of a name");
                assert_eq!(names("", 8)?, Vec::<String>::new());
                assert_eq!(names("%", 8)?, Vec::<String>::new(), "no pattern of its own");
                assert_eq!(names("a", 1)?.len(), 1, "no more than asked for");
                let items = tx.search_items(CREDITOR, "1", 2)?;
                assert_eq!(items.iter().map(|item| item.number.as_str()).collect::<Vec<_>>(), ["10", "11"]);
                assert!(tx.search_items(CREDITOR, "nine", 2)?.is_empty());
                Ok::<(), StoreError>(())
            })
            .unwrap();
    }
}

#[test]
fn a_name_that_two_customers_have_is_ambiguous() {
    let mut store = with_creditor(Place::memory().create());
    commit(&mut store, 1, &[opened(1, "1", "Smith Ltd"), opened(2, "2", "SMITH LTD.")]).unwrap();
    let found = store.read(|tx| tx.find_customer(CREDITOR, "smith ltd"));
    assert!(matches!(found, Err(StoreError::Ambiguous { count: 2, .. })), "{found:?}");
    let both = store.read(|tx| tx.find_names_bulk(CREDITOR, &["Smith, Ltd"])).unwrap();
    assert_eq!(both["Smith, Ltd"], [account(1), account(2)]);
}

#[test]
fn settings_are_logged_and_read_back() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        let changed = dunlin_store::Creditor { live: true, policy_version: 2, ..crate::facts::creditor() };
        store
            .transaction(|tx| {
                tx.update_creditor(&who(1), &changed)?;
                assert_eq!(tx.bump_rules_version()?, 2);
                assert_eq!(tx.mapping(CREDITOR, "erp")?, None);
                tx.set_mapping(CREDITOR, "erp", "{\"a\":1}")?;
                tx.set_mapping(CREDITOR, "erp", "{\"a\":2}")
            })
            .unwrap();
        store
            .read(|tx| {
                assert_eq!(tx.creditors()?, core::slice::from_ref(&changed));
                assert_eq!(tx.rules_version()?, 2);
                assert_eq!(tx.mapping(CREDITOR, "erp")?.as_deref(), Some("{\"a\":2}"));
                let codes: Vec<String> = tx.activity_of(None, 9)?.into_iter().map(|line| line.code).collect();
                assert_eq!(codes, ["creditor.changed", "creditor.added"]);
                Ok::<(), StoreError>(())
            })
            .unwrap();
    }
}
