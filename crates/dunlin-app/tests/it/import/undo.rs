//! Taking imports back: the book is as it was before, whatever the file brought, and what stands on it stops that.

use std::fmt::Write as _;

use dunlin_app::cases::{self, PromiseInput};
use dunlin_app::import::{ImportRequest, imports, undo_import};
use dunlin_app::{AppError, Failure};
use dunlin_core::aging::Buckets;
use dunlin_core::money::Currency;
use dunlin_core::plan::plan_day;
use dunlin_formats::Options;
use dunlin_store::AsOf;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{Book, counts, request};
use crate::books::both;

const FIRST: &str = "\
invoice_number,customer_number,customer_name,contact_name,email,issued_on,due_on,amount,open_amount,currency,disputed
A-1,10,Kilronan,Ann,ann@x.eu,2026-09-01,2026-10-01,810.00,810.00,EUR,no
A-2,10,Kilronan,Ann,ann@x.eu,2026-11-01,2026-12-01,90.00,90.00,EUR,no
B-1,11,Salm GmbH,Bo,bo@salm.eu,2026-10-20,2026-11-19,1200.50,200.50,EUR,no
";

const SECOND: &str = "\
invoice_number,customer_number,customer_name,contact_name,email,issued_on,due_on,amount,open_amount,currency,disputed
A-1,10,Kilronan and Sons,Ann,new@x.eu,2026-09-01,2026-10-15,800.00,500.00,EUR,yes
C-1,12,Crane Ltd,Cy,cy@crane.eu,2026-08-01,2026-09-01,77.00,77.00,EUR,no
B-2,11,Salm GmbH,Di,di@salm.eu,2026-01-02,2026-02-02,15.00,15.00,EUR,yes
";

/// What people and the planner see of a book, customer by customer; keys and versions left out.
fn seen(book: &mut Book) -> String {
    let (creditor, setting) = (book.creditor(), book.setting.clone());
    let customers =
        dunlin_app::customers::list(&mut book.app, &setting, &dunlin_store::AsOf::day(jiff::civil::Date::MAX))
            .expect("readable");
    let mut text = String::new();
    for line in &customers {
        let known = book.detail(&line.number);
        let detail = &known.detail;
        let _ = writeln!(text, "{:?} {:?} {:?}", detail.account, detail.contacts, detail.aliases);
        let _ = writeln!(text, "first {:?} disputes {:?}", detail.first_issued_on, known.view.items);
    }
    for day in [date(2026, 9, 15), date(2026, 10, 20), date(2026, 11, 19), date(2027, 1, 10)] {
        for line in &customers {
            let view = book.app.store.read(|tx| tx.account_view(line.account, &AsOf::day(day))).expect("readable");
            let planned = plan_day(&view, &setting.policy, &setting.day(day));
            let _ = writeln!(text, "{day} {} {:?} {planned:?}", view.number, view.items);
        }
        let mut open = Vec::new();
        let read: Result<(), AppError> = book.app.store.read(|tx| {
            open.clear();
            tx.open_items(creditor, &AsOf::day(day), |item| {
                open.push((item.number.to_owned(), item.open_minor, item.due_on));
                Ok::<(), AppError>(())
            })
        });
        read.expect("readable");
        let _ = writeln!(text, "{day} {open:?} {:?}", aged(book, day));
    }
    text
}

/// The aging report's sums by currency.
fn aged(book: &mut Book, day: Date) -> String {
    let report = dunlin_app::aging::report(&mut book.app, &book.setting, &AsOf::day(day), &Buckets::default());
    format!("{:?}", report.expect("readable").currencies)
}

#[test]
fn the_book_is_as_before_and_the_file_can_come_again() {
    for (engine, store) in both("undo_import") {
        println!("{engine}");
        comes_and_goes(Book::on(store));
    }
}

fn comes_and_goes(mut book: Book) {
    book.import("first.csv", FIRST);
    let before = seen(&mut book);
    let once = counts(&book.import("second.csv", SECOND));
    assert_eq!(once, [2, 1, 0, 0]);
    assert_ne!(seen(&mut book), before);
    let undone = undo_import(&mut book.app, &book.setting, "2026-11-19-2").expect("nothing stands on it");
    assert_eq!((undone.import.file_name.as_str(), undone.customers), ("second.csv", 3));
    assert_eq!(seen(&mut book), before);
    book.is_sound();
    assert_eq!(book.log("10").last().map(String::as_str), Some("account.alias_withdrawn"));
    let twice = undo_import(&mut book.app, &book.setting, "2026-11-19-2").expect_err("taken back already");
    assert_eq!((twice.failure, twice.code), (Failure::Refused, "import.undone"));
    assert_eq!(counts(&book.import("second.csv", SECOND)), once, "the same file comes as if for the first time");
    assert_eq!(counts(&book.import("second.csv", SECOND)), [0, 0, 3, 0]);
    book.is_sound();
    let made = imports(&mut book.app, &book.setting).expect("readable");
    assert_eq!(made.iter().map(|import| import.undone.is_some()).collect::<Vec<_>>(), [false, false, true, false]);
}

#[test]
fn the_first_file_leaves_an_empty_book() {
    let mut book = Book::new();
    let before = seen(&mut book);
    book.import("first.csv", FIRST);
    book.import("second.csv", SECOND);
    let stands = undo_import(&mut book.app, &book.setting, "2026-11-19-1").expect_err("the second stands on it");
    assert_eq!((stands.failure, stands.code), (Failure::Refused, "import.stands"));
    assert!(stands.message.contains("customer 10: item.corrected A-1 (import second.csv)"), "{}", stands.message);
    for name in ["2026-11-19-2", "2026-11-19-1"] {
        undo_import(&mut book.app, &book.setting, name).expect("nothing stands on it any more");
    }
    assert_eq!(seen(&mut book), before);
    assert_eq!(book.open_on(date(2026, 11, 19)), (0, 0));
    book.is_sound();
}

#[test]
fn what_a_person_did_with_it_stands_on_it() {
    let mut book = Book::new();
    book.import("first.csv", FIRST);
    book.import("second.csv", SECOND);
    let setting = book.setting.clone();
    let before = seen(&mut book);
    cases::add_promise(&mut book.app, &setting, &PromiseInput::new("12", "77", date(2026, 11, 25))).expect("promised");
    let stands = undo_import(&mut book.app, &setting, "2026-11-19-2").expect_err("a promise on a new customer");
    assert!(stands.message.contains("customer 12: promise.made"), "{}", stands.message);
    book.is_sound();
    assert_ne!(seen(&mut book), before, "only the promise changed something");
    // What is about a customer that was there before, and about none of the file's items, does not stand on it.
    let mut book = Book::new();
    book.import("first.csv", FIRST);
    book.import("second.csv", SECOND);
    let setting = book.setting.clone();
    cases::add_promise(&mut book.app, &setting, &PromiseInput::new("11", "50", date(2026, 11, 25))).expect("promised");
    undo_import(&mut book.app, &setting, "2026-11-19-2").expect("a promise of all that 11 owes");
    book.is_sound();
}

#[test]
fn receipts_go_back_to_the_cent_and_can_come_again() {
    let mut book = Book::new();
    book.import("first.csv", FIRST);
    let before = seen(&mut book);
    let list = "receipt_date,customer_number,amount,currency,invoice_number,reference\n\
                2026-11-10,10,850.00,EUR,A-1,one\n2026-11-11,10,100.00,EUR,,two\n2026-11-12,11,0.50,EUR,B-1,three\n";
    let once = book.counts("receipts.csv", list);
    assert_eq!(once, [3, 0, 0, 0]);
    undo_import(&mut book.app, &book.setting, "2026-11-19-2").expect("nothing stands on it");
    assert_eq!(seen(&mut book), before);
    book.is_sound();
    assert_eq!(book.counts("receipts.csv", list), once);
    assert_eq!(book.counts("receipts.csv", list), [0, 0, 3, 0]);
    book.is_sound();
}

/// A file of a few invoices of a few customers; its rows repeat numbers of other files.
fn file() -> impl Strategy<Value = String> {
    let row = (0..6_u8, 0..4_u8, 0..3_u8, 1..400_i64, 0..5_i64, 0..3_u8, any::<bool>());
    prop::collection::vec(row, 1..9).prop_map(|rows| {
        let mut text = String::from(
            "invoice_number,customer_number,customer_name,contact_name,email,city,issued_on,due_on,amount,open_amount,settled_on,disputed\n",
        );
        for (invoice, customer, name, amount, open_in, late, disputed) in rows {
            let (amount, open) = (amount * 10, amount * 10 * open_in.min(4) / 4);
            let (day, settled) = (invoice + 1, if open == 0 { "2026-11-05" } else { "" });
            let disputed = if disputed { "yes" } else { "no" };
            let _ = writeln!(
                text,
                "N-{invoice},{customer},Name {name},Person {name},p{late}@x.eu,City {late},2026-09-0{day},2026-10-1{late},\
                 {amount}.00,{open}.00,{settled},{disputed}",
            );
        }
        text
    })
}

fn bring(book: &mut Book, name: &str, text: &str, snapshot: bool) -> [u64; 4] {
    let options = Options { currency: Some(Currency::EUR), ..Options::default() };
    let request = ImportRequest { options, snapshot, ..request(name, text) };
    counts(&book.run(&request).expect("a certain file"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_file_can_be_taken_back(first in file(), second in file(), third in file(), snapshot in any::<bool>()) {
        let mut book = Book::new();
        bring(&mut book, "first.csv", &first, false);
        let states = [seen(&mut book), {
            bring(&mut book, "second.csv", &second, snapshot);
            seen(&mut book)
        }];
        let counted = bring(&mut book, "third.csv", &third, snapshot);
        for (name, state) in [("2026-11-19-3", &states[1]), ("2026-11-19-2", &states[0])] {
            let undone = undo_import(&mut book.app, &book.setting, name);
            prop_assert!(undone.is_ok(), "{:?}", undone.err());
            prop_assert_eq!(&seen(&mut book), state);
        }
        book.is_sound();
        bring(&mut book, "second.csv", &second, snapshot);
        prop_assert_eq!(bring(&mut book, "third.csv", &third, snapshot), counted);
        book.is_sound();
    }
}
