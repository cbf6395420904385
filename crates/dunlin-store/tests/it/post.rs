//! A letter is in one batch, leaves once, and what came back counts for nothing and tells that nobody is there.

use dunlin_core::change::{Change, DeliveryOf, PostChange};
use dunlin_core::policy::Channel;
use dunlin_core::post::{PostState, WhyReturned};
use dunlin_store::{AsOf, BatchLine, Store, StoreError};

use crate::books::Place;
use crate::facts::post::{letter, printed, struck, to_print};
use crate::facts::{account, commit, creditor, day, instant, issued, notice, opened, step, who, with_creditor};

fn with_letter(store: &mut Store) -> DeliveryOf {
    let which = letter(account(1), 1, "2026-03-01");
    let facts = [
        opened(1, "1", "One"),
        issued(2, 1, "I2", 10_000, "2026-01-10"),
        notice(1, 1, "2026-03-01", Channel::Letter, false),
        step(1, 2, "fourth", 0, "2026-03-01", (Some(1), None)),
        to_print(&which, false),
    ];
    commit(store, 1, &facts).unwrap();
    which
}

fn batch(name: &str) -> BatchLine {
    BatchLine {
        name: name.to_owned(),
        made_on: day("2026-03-02"),
        made_by: "ann".to_owned(),
        made_at: instant(2),
        is_duplex: true,
        letters: 1,
        pages: 2,
    }
}

#[test]
fn no_letter_is_in_two_batches_and_no_batch_is_made_twice() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        let which = with_letter(&mut store);
        let id = creditor().id;
        assert_eq!(store.read(|tx| tx.post_ready(id)).unwrap().len(), 1);
        commit(&mut store, 2, &[printed(&which, "P-1", 1)]).unwrap();
        let again = commit(&mut store, 3, &[printed(&which, "P-2", 1)]);
        assert!(matches!(again, Err(StoreError::NoSuch { .. })), "{again:?}");
        let queued = commit(&mut store, 3, &[to_print(&which, false)]);
        assert!(matches!(queued, Err(StoreError::AlreadyThere { .. })), "{queued:?}");
        let in_batch = |store: &mut Store, name: &str| store.read(|tx| tx.post_of_batch(id, name)).unwrap().len();
        assert_eq!((in_batch(&mut store, "P-1"), in_batch(&mut store, "P-2")), (1, 0));
        assert!(store.read(|tx| tx.post_ready(id)).unwrap().is_empty());
        let make = |store: &mut Store| store.transaction(|tx| tx.add_print_batch(&who(4), id, &batch("P-1")));
        make(&mut store).unwrap();
        assert!(matches!(make(&mut store), Err(StoreError::AlreadyThere { .. })));
        assert_eq!(store.read(|tx| tx.print_batches(id)).unwrap(), [batch("P-1")]);
        assert_eq!(store.read(|tx| tx.next_batch_name(id, day("2026-03-02"))).unwrap(), "P-2026-03-02-2");
    }
}

#[test]
fn an_address_from_which_a_letter_came_back_is_known_from_that_day() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        let which = with_letter(&mut store);
        let posted = PostChange::Posted { of: which.clone(), on: day("2026-03-02") };
        let delivered = PostChange::Delivered { of: which.clone(), on: day("2026-03-05") };
        assert!(commit(&mut store, 2, &[Change::Post(delivered.clone())]).is_err(), "it was not posted yet");
        commit(&mut store, 2, &[Change::Post(posted.clone())]).unwrap();
        assert!(commit(&mut store, 3, &[Change::Post(posted)]).is_err(), "it left once");
        let why = WhyReturned::Moved;
        let back = Change::Post(PostChange::Returned { of: which.clone(), on: day("2026-03-06"), why });
        commit(&mut store, 4, &[vec![back], struck(&which, "returned")].concat()).unwrap();
        assert!(commit(&mut store, 5, &[Change::Post(delivered)]).is_err(), "what came back stays so");
        let line = store.read(|tx| tx.find_post(creditor().id, &which.key)).unwrap().unwrap();
        assert_eq!((line.state, line.why_returned()), (PostState::Returned, Some(why)));
        let from = |store: &mut Store, as_of: AsOf| {
            store.read(|tx| tx.customer_view(account(1), &as_of)).unwrap().came_back_from
        };
        assert_eq!(from(&mut store, AsOf::day(day("2026-03-05"))), [""; 0]);
        assert_eq!(from(&mut store, AsOf::day(day("2026-03-06"))), ["Dock 1, Galway, IE"]);
        let before = AsOf { known_at: Some(instant(3)), ..AsOf::day(day("2026-03-06")) };
        assert_eq!(from(&mut store, before), [""; 0]);
    }
}
