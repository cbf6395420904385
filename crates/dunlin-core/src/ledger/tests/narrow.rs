//! A receipt that stays within what it names is spent alike, whatever else the customer has open.

use super::*;
use crate::discount::Offer;
use crate::view::ChargeOf;

/// An item of a random book: minor units, contested, with an offer, a charge that the item of this place bears.
type Drawn = (i64, bool, bool, Option<usize>);

fn drawn() -> impl Strategy<Value = Drawn> {
    let amount = (-300..900_i64).prop_filter("an amount", |amount| *amount != 0);
    (amount, any::<bool>(), any::<bool>(), prop::option::weighted(0.3, 0..6_usize))
}

fn book_of(drawn: &[Drawn]) -> (Book, Vec<(ItemId, Offer)>) {
    let items: Vec<(i64, bool)> = drawn.iter().map(|(amount, disputed, ..)| (*amount, *disputed)).collect();
    let mut book = Book::new(&items);
    let ids: Vec<ItemId> = book.view.items.iter().map(|item| item.id).collect();
    for (at, (amount, .., bearer)) in drawn.iter().enumerate() {
        // A charge is borne by an invoice, never by another charge.
        let bearer = bearer.filter(|of| *of < at && *amount > 0 && drawn[*of].0 > 0 && drawn[*of].3.is_none());
        book.view.items[at].charge = bearer.map(|of| ChargeOf { item: ids[of], basis: ChargeBasis::Interest });
    }
    let offer = Offer::of_item(Some("2/10 net 30"), DAY, 0).expect("a discount");
    let offers = drawn.iter().zip(&ids).filter(|((.., offers, _), _)| *offers).map(|(_, id)| (*id, offer.clone()));
    let offers = offers.collect();
    (book, offers)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_named_items_alone_give_what_the_whole_account_gives(
        drawn in prop::collection::vec(drawn(), 1..7),
        named in prop::collection::vec(0..7_usize, 1..4),
        share in 1..1_300_i64,
        after in 0..20_u8,
        order in prop::sample::select(std::vec![PartOrder::PRINCIPAL_FIRST, PartOrder::COSTS_FIRST, PartOrder::INTEREST_FIRST]),
        tolerance in 0..40_i128,
    ) {
        let (book, offers) = book_of(&drawn);
        let named: Vec<&ItemView> = named.iter().filter_map(|at| book.view.items.get(*at)).collect();
        // A number named twice is one item.
        let named: Vec<&ItemView> = named.iter().enumerate()
            .filter(|(at, item)| named[..*at].iter().all(|before| before.id != item.id)).map(|(_, item)| *item).collect();
        let open_minor: i64 = named.iter().map(|item| item.open_minor.max(0)).sum();
        let amount_minor = (open_minor * share / 1_000).max(1);
        if !stays_within(&named, amount_minor) {
            return Ok(());
        }
        let ids: Vec<ItemId> = named.iter().map(|item| item.id).collect();
        let rules = ReceiptRules {
            serving: Serving { order, exact_amount: true },
            tolerance: cents(tolerance),
            ..ReceiptRules::default()
        };
        let spent = |view: &AccountView, offers: Vec<(ItemId, Offer)>| {
            let new = NewReceipt {
                amount_minor,
                currency: Currency::EUR,
                received_on: day(after),
                named: Named::Items(ids.clone()),
                offers,
                reference: None,
                payer: None,
                payer_account: None,
                on_account_number: "OA".into(),
                source: "test".into(),
            };
            record_receipt(view, &new, &rules, &mut CountingIds(9_000))
        };
        let mut narrow = book.view.clone();
        narrow.items.retain(|item| ids.contains(&item.id) || item.charge.is_some_and(|charge| ids.contains(&charge.item)));
        let is_shown = |id: &ItemId| narrow.items.iter().any(|item| item.id == *id);
        let of_shown = offers.iter().filter(|(id, _)| is_shown(id)).cloned().collect();
        prop_assert_eq!(spent(&narrow, of_shown), spent(&book.view, offers));
    }
}
