//! Placements: facts of each kind, and what views see of them.

use dunlin_core::change::{Change, PlacementChange, PlacementEvent};
use dunlin_core::id::{PlacementId, ReceiptId};
use dunlin_core::money::{Currency, Money};
use dunlin_core::placement::{
    Campaign, Fee, Partner, PlacedItem, Placement, PlacementEnd, PlacementKind, PlacementState, PlacementView, Stage,
};
use dunlin_store::Store;

use crate::facts::{
    account, allocated, as_of, commit, day, issued, item, joined, merged, opened, received, with_creditor,
};

/// Each fact of a placement once; one covers another account's item.
pub(crate) fn a_placement_of_each_kind() -> Vec<Vec<Change>> {
    let cost =
        PlacementEvent::Cost { what: "court".to_owned(), amount: Money { minor: 3_500, currency: Currency::EUR } };
    let note = PlacementEvent::Noted { note: "moved".to_owned() };
    let wrote = PlacementEvent::Wrote { note: "first letter".to_owned() };
    let told = PlacementEvent::Acknowledged { reference: "BC-1".to_owned() };
    vec![
        vec![proposed(1, 1, 2, 9_000, "2026-06-01"), happened(1, 1, "2026-06-01", approved())],
        vec![happened(1, 2, "2026-06-02", told), happened(1, 3, "2026-06-03", wrote)],
        vec![happened(1, 4, "2026-06-04", note), happened(1, 5, "2026-06-05", cost)],
        vec![happened(1, 6, "2026-06-10", remitted(0x5001, 6_000, "R-1"))],
        vec![happened(1, 8, "2026-06-12", judged()), happened(1, 9, "2026-06-12", awarded())],
        vec![happened(1, 7, "2026-06-20", ended(PlacementEnd::Recalled))],
        vec![proposed(2, 2, 4, 2_500, "2026-06-01")],
        vec![happened(2, 1, "2026-06-05", ended(PlacementEnd::Withdrawn))],
        vec![proposed(3, 2, 4, 2_500, "2026-07-01"), happened(3, 1, "2026-07-01", ended(PlacementEnd::Returned))],
        vec![proposed(4, 2, 4, 2_500, "2026-08-01"), happened(4, 1, "2026-08-01", ended(PlacementEnd::Sold))],
    ]
}

/// An agency is to have an item of an account.
fn proposed(n: u128, owner: u128, of: u128, amount_minor: i64, on: &str) -> Change {
    let fee = Fee { commission_bps: 2_500, flat_minor: 0 };
    let number = format!("I{of}");
    Change::Placement(PlacementChange::Proposed(Placement {
        id: PlacementId(0xD000 + n),
        account: account(1),
        number: format!("PL-1-{n}"),
        portfolio: None,
        kind: PlacementKind::Agency,
        partner: Partner { name: "Baltic Collect".to_owned(), contact: None, fee },
        currency: Currency::EUR,
        proposed_on: day(on),
        from_on: day(on),
        until_on: None,
        campaign: Campaign::Replaces,
        reason: "nothing helped".to_owned(),
        items: vec![PlacedItem { account: account(owner), item: item(of), number, amount_minor }],
    }))
}

fn happened(n: u128, entry: i64, on: &str, event: PlacementEvent) -> Change {
    let (placement, number) = (PlacementId(0xD000 + n), format!("PL-1-{n}"));
    Change::Placement(PlacementChange::Happened { account: account(1), placement, number, entry, on: day(on), event })
}

fn judged() -> PlacementEvent {
    let (court, file_number) = (Some("Amtsgericht".to_owned()), Some("7 C 1/26".to_owned()));
    PlacementEvent::Court { stage: Stage::Judgment, court, file_number, note: "in full".to_owned() }
}

fn awarded() -> PlacementEvent {
    PlacementEvent::Awarded { what: "costs".to_owned(), amount_minor: 12_000, charge: item(1) }
}

fn approved() -> PlacementEvent {
    PlacementEvent::Approved { by: "Ann".to_owned() }
}

fn ended(end: PlacementEnd) -> PlacementEvent {
    PlacementEvent::Ended { end, reason: "enough".to_owned(), price_minor: None }
}

fn remitted(receipt: u128, collected_minor: i64, reference: &str) -> PlacementEvent {
    let (receipt, reference) = (ReceiptId(receipt), reference.to_owned());
    PlacementEvent::Remitted { receipt, collected_minor, commission_minor: collected_minor / 4, reference }
}

fn book() -> Store {
    let mut store = with_creditor(crate::books::Place::memory().create());
    let facts = [opened(1, "1", "A"), issued(1, 1, "10", 10_000, "2026-01-10"), opened(2, "2", "B")];
    commit(&mut store, 1, &facts).unwrap();
    commit(&mut store, 2, &[issued(2, 2, "20", 6_000, "2026-01-10")]).unwrap();
    store
}

fn seen(store: &mut Store, owner: u128, on: &str) -> Vec<PlacementView> {
    store.read(|tx| tx.account_view(account(owner), &as_of(on))).unwrap().placements
}

#[test]
fn a_placement_is_seen_from_its_day_with_what_was_paid_directly() {
    let mut store = book();
    commit(&mut store, 3, &[proposed(1, 1, 1, 10_000, "2026-03-01")]).unwrap();
    commit(&mut store, 4, &[happened(1, 1, "2026-03-03", approved())]).unwrap();
    commit(&mut store, 5, &[received(1, 1, 3_000, "2026-03-05"), allocated(2, 1, 1, 1, 3_000, "2026-03-05")]).unwrap();
    let facts = [received(2, 1, 2_000, "2026-03-09"), allocated(3, 1, 1, 2, 2_000, "2026-03-09")];
    let receipt = 0x5002;
    commit(&mut store, 6, &facts).unwrap();
    commit(&mut store, 7, &[happened(1, 2, "2026-03-09", remitted(receipt, 2_000, "R1"))]).unwrap();
    assert!(seen(&mut store, 1, "2026-02-28").is_empty());
    let states = ["2026-03-02", "2026-03-03"].map(|on| seen(&mut store, 1, on)[0].state(day(on)));
    assert_eq!(states, [PlacementState::Proposed, PlacementState::Placed]);
    let own = seen(&mut store, 1, "2026-03-09").remove(0);
    assert_eq!((own.left_minor, own.direct_minor, own.owed_to_partner()), (5_000, 3_000, 750));
    assert_eq!(own.collected(day("2026-03-09")), (2_000, 500));
    let again = commit(&mut store, 8, &[happened(1, 3, "2026-03-10", remitted(receipt, 2_000, "R1"))]);
    assert!(again.is_err(), "the same remittance is never booked twice");
}

#[test]
fn a_case_and_its_costs_are_read_as_they_were_written() {
    let mut store = book();
    commit(&mut store, 3, &[proposed(1, 1, 1, 10_000, "2026-03-01"), happened(1, 1, "2026-03-01", approved())])
        .unwrap();
    let pounds = Money { minor: 900, currency: Currency::find("GBP").unwrap() };
    let cost = PlacementEvent::Cost { what: "letter".to_owned(), amount: pounds };
    let facts = [happened(1, 2, "2026-03-02", judged()), happened(1, 3, "2026-03-03", cost.clone())];
    commit(&mut store, 4, &facts).unwrap();
    commit(&mut store, 5, &[happened(1, 4, "2026-03-04", awarded())]).unwrap();
    let own = seen(&mut store, 1, "2026-03-04").remove(0);
    let events: Vec<PlacementEvent> = own.happened.iter().skip(1).map(|one| one.event.clone()).collect();
    assert_eq!(events, [judged(), cost, awarded()]);
    let case = own.court(day("2026-03-04")).unwrap();
    assert_eq!((case.name.as_deref(), case.judgment_on), (Some("Amtsgericht"), Some(day("2026-03-02"))));
    assert!(seen(&mut store, 1, "2026-03-01")[0].court(day("2026-03-01")).is_none(), "as of the day before");
}

#[test]
fn a_placement_of_an_item_of_another_number_is_seen_with_that_one_too() {
    let mut store = book();
    commit(&mut store, 3, &[proposed(1, 2, 2, 6_000, "2026-03-01"), happened(1, 1, "2026-03-01", approved())]).unwrap();
    assert_eq!(seen(&mut store, 2, "2026-03-02").len(), 1, "whoever looks at the item");
    assert!(seen(&mut store, 1, "2026-03-02").is_empty());
    commit(&mut store, 5, &[merged(2, 1, "1", "2026-02-01"), joined(1, "2", "2026-02-01")]).unwrap();
    let view = store.read(|tx| tx.customer_view(account(1), &as_of("2026-03-02"))).unwrap();
    assert_eq!(view.placements.len(), 1, "once");
    assert!(view.items.iter().any(|item| view.placed(item, day("2026-03-02")).is_some()));
    let lines = store.read(|tx| tx.placements(account(2), &as_of("2026-03-02"))).unwrap();
    assert_eq!((lines.len(), lines[0].customer.as_str()), (1, "1"));
}

#[test]
fn what_was_recorded_since_a_proposal_counts_for_a_guard_and_happens_once() {
    let mut store = book();
    commit(&mut store, 3, &[proposed(1, 1, 1, 10_000, "2026-03-01")]).unwrap();
    let before = store.read(|tx| tx.account_view(account(1), &as_of("2026-03-01"))).unwrap().version;
    commit(&mut store, 4, &[happened(1, 1, "2026-03-04", approved())]).unwrap();
    assert_eq!(seen(&mut store, 1, "2026-03-01")[0].state(day("2026-03-01")), PlacementState::Proposed);
    let guard = dunlin_store::AsOf { facts_after_version: Some(before), ..as_of("2026-03-01") };
    let view = store.read(|tx| tx.account_view(account(1), &guard)).unwrap();
    assert!(view.placements[0].chases_alone(day("2026-03-01")));
    assert!(commit(&mut store, 5, &[happened(1, 2, "2026-03-04", approved())]).is_err());
    commit(&mut store, 6, &[happened(1, 2, "2026-03-05", ended(PlacementEnd::Recalled))]).unwrap();
    assert!(commit(&mut store, 7, &[happened(1, 3, "2026-03-06", ended(PlacementEnd::Returned))]).is_err());
}
