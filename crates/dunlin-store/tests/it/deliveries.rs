//! A delivery is in one pair of hands at a time, and what never arrived counts for nothing.

use dunlin_core::change::{Change, DeliveryChange, DeliveryOf, NoticeChange};
use dunlin_core::delivery::DeliveryState;
use dunlin_core::policy::Channel;
use dunlin_store::{AsOf, Store, StoreError, Which};
use jiff::{SignedDuration, Timestamp};

use crate::books::Place;
use crate::facts::deliveries::{of, queued};
use crate::facts::{account, commit, creditor, day, instant, issued, item, notice, opened, step, with_creditor};

/// A customer with an invoice and a reminder that is to be sent.
fn with_reminder(store: &mut Store) -> DeliveryOf {
    let which = of(account(1), 1, "2026-03-01");
    let facts = [
        opened(1, "1", "One"),
        issued(1, 1, "I1", 10_000, "2026-01-10"),
        notice(1, 1, "2026-03-01", Channel::Email, false),
        step(1, 1, "reminder", 0, "2026-03-01", (Some(1), None)),
        queued(&which),
    ];
    commit(store, 1, &facts).unwrap();
    which
}

fn after(n: i64, minutes: i64) -> Timestamp {
    instant(n) + SignedDuration::from_mins(minutes)
}

#[test]
fn of_all_who_want_a_delivery_one_has_it_until_its_lease_ends() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        let which = with_reminder(&mut store);
        let id = creditor().id;
        let claim = |store: &mut Store, at| {
            store.transaction(|tx| tx.claim_delivery(&which, at, at + SignedDuration::from_mins(5))).unwrap()
        };
        let waiting = |store: &mut Store, at| store.read(|tx| tx.deliveries_waiting(id, at, 10)).unwrap().len();
        assert_eq!(waiting(&mut store, instant(0)), 0, "not before it was to be sent");
        assert_eq!(waiting(&mut store, after(1, 1)), 1);
        let first = claim(&mut store, after(1, 1)).unwrap();
        assert_eq!(claim(&mut store, after(1, 2)), None, "it is in other hands");
        assert_eq!(waiting(&mut store, after(1, 2)), 0);
        let second = claim(&mut store, after(1, 10)).unwrap();
        let keep =
            |store: &mut Store, fence| store.transaction(|tx| tx.keep_claim(&which, fence, after(1, 30))).unwrap();
        assert!(!keep(&mut store, first), "who slept longer than the lease may not send");
        assert!(keep(&mut store, second));
        let attempted = DeliveryChange::Attempted { of: which.clone(), server: "smtp://mail:25".to_owned() };
        commit(&mut store, 2, &[Change::Delivery(attempted.clone())]).unwrap();
        assert!(!keep(&mut store, second), "what is on its way is not begun again");
        assert_eq!(claim(&mut store, after(1, 60)), None);
        assert!(commit(&mut store, 3, &[Change::Delivery(attempted)]).is_err());
        let lapsed = |store: &mut Store, at| store.read(|tx| tx.deliveries_lapsed(id, at, instant(0))).unwrap().len();
        assert_eq!((lapsed(&mut store, after(1, 29)), lapsed(&mut store, after(1, 30))), (0, 1));
        let doubted = DeliveryChange::Doubted { of: which.clone(), why: "gone".to_owned() };
        commit(&mut store, 4, &[Change::Delivery(doubted)]).unwrap();
        assert_eq!(claim(&mut store, after(1, 600)), None, "what is in doubt is not sent again by itself");
        let states = store.read(|tx| tx.delivery_states(id)).unwrap();
        assert_eq!(states, [(DeliveryState::InDoubt, 1)]);
    }
}

#[test]
fn a_message_on_its_way_wakes_nobody_and_one_that_failed_does() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        let which = with_reminder(&mut store);
        let rules = store.read(|tx| tx.rules_version()).unwrap();
        let look = |store: &mut Store| {
            let due = Which::Due { on: day("2026-03-02"), rules_version: rules };
            let mut seen = 0;
            store
                .transaction(|tx| {
                    tx.views_with(creditor().id, &AsOf::day(day("2026-03-02")), due, |_, _| {
                        seen += 1;
                        Ok::<(), StoreError>(())
                    })
                })
                .unwrap();
            seen
        };
        let never = |store: &mut Store| store.transaction(|tx| tx.set_look_on(account(1), None, rules)).unwrap();
        never(&mut store);
        let server = "smtp://mail:25".to_owned();
        commit(&mut store, 2, &[Change::Delivery(DeliveryChange::Attempted { of: which.clone(), server })]).unwrap();
        assert_eq!(look(&mut store), 0);
        let reply = "550 no such user".to_owned();
        let failed = [
            Change::Delivery(DeliveryChange::Failed { of: which.clone(), reply }),
            Change::Notice(NoticeChange::Struck {
                account: account(1),
                notice: which.notice,
                key: which.key.clone(),
                why: "failed".to_owned(),
            }),
            Change::Notice(NoticeChange::StepStruck {
                account: account(1),
                item: item(1),
                number: "I1".to_owned(),
                step: "reminder".to_owned(),
                cycle: 0,
            }),
        ];
        let steps = |store: &mut Store, as_of: &AsOf| {
            let view = store.read(|tx| tx.customer_view(account(1), as_of)).unwrap();
            (view.items[0].steps.len(), view.last_notice_on)
        };
        let today = day("2026-03-02");
        assert_eq!(steps(&mut store, &AsOf::day(today)), (1, Some(day("2026-03-01"))));
        commit(&mut store, 3, &failed).unwrap();
        assert_eq!(look(&mut store), 1, "its step is to be taken again");
        assert_eq!(steps(&mut store, &AsOf::day(today)), (0, None), "what never arrived counts for nothing");
        let before = AsOf { known_at: Some(instant(2)), ..AsOf::day(today) };
        assert_eq!(steps(&mut store, &before), (1, Some(day("2026-03-01"))), "as it was known then");
        let again = [
            notice(2, 1, "2026-03-02", Channel::Letter, false),
            step(1, 1, "reminder", 0, "2026-03-02", (Some(2), None)),
        ];
        commit(&mut store, 4, &again).unwrap();
        assert_eq!(steps(&mut store, &AsOf::day(today)), (1, Some(today)));
    }
}
