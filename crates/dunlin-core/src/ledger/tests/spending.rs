//! What a receipt does to the items it serves: order, discount, small differences, and what is said of each part.

use super::*;
use crate::allocation::PartOrder;
use crate::discount::Offer;
use crate::view::ChargeOf;

/// Code and reason of each allocation, with its item.
fn told(changes: &[Change]) -> Vec<String> {
    let line = |change: &Change| match change {
        Change::Receipt(ReceiptChange::Allocated { entry, item, reason }) => {
            Some(format!("{item} {} {}", -entry.amount_minor, reason.map_or("-", PaymentReason::code)))
        }
        Change::Receipt(ReceiptChange::Booked { entry, item }) => {
            Some(format!("{item} {} {}", -entry.amount_minor, entry.kind.code()))
        }
        Change::Item(ItemChange::Issued { entry, .. }) => Some(format!("on account {}", -entry.amount_minor)),
        _ => None,
    };
    changes.iter().filter_map(line).collect()
}

#[test]
fn a_small_difference_is_forgiven_visibly_and_comes_back_with_its_payment() {
    let mut book = Book::new(&[(1_000, false)]);
    book.rules.tolerance = cents(10);
    let item = book.view.items[0].id;
    let paid = book.receive(989, Named::from(Some(item)), DAY).expect("possible");
    assert_eq!(told(&paid), ["I0 989 payment.short"], "one cent too much to be forgiven");
    let receipt = book.receipts[0].0.clone();
    let back = cancel_receipt(&receipt, &book.booked(receipt.id), DAY, "wrong", &mut book.ids).expect("unused");
    book.follow(&back);
    let paid = book.receive(990, Named::from(Some(item)), DAY).expect("possible");
    assert_eq!(told(&paid), ["I0 990 payment.small_difference", "I0 10 small_difference"]);
    assert_eq!(book.open_on(Date::MAX), [0]);
    let receipt = book.receipts[1].0.clone();
    let back = return_payment(&receipt, &book.booked(receipt.id), day(5), "NSF", &mut book.ids).expect("unused");
    book.follow(&back);
    assert_eq!(book.open_on(day(4)), [0]);
    assert_eq!(book.open_on(Date::MAX), [1_000]);
}

#[test]
fn money_for_an_item_that_is_settled_is_refused() {
    let mut book = Book::new(&[(1_000, false), (500, false)]);
    let item = book.view.items[0].id;
    book.receive(1_000, Named::from(Some(item)), DAY).expect("possible");
    assert_eq!(book.receive(100, Named::from(Some(item)), DAY).expect_err("nothing is open of it"), Refusal::NotOpen);
    assert_eq!(book.open_on(Date::MAX), [0, 500]);
}

#[test]
fn what_is_contested_or_mostly_unpaid_is_not_forgiven() {
    let mut book = Book::new(&[(30, false), (1_000, false)]);
    book.rules.tolerance = cents(20);
    book.view.items[1].disputed_minor = 5;
    let (first, second) = (book.view.items[0].id, book.view.items[1].id);
    let paid = book.receive(5, Named::from(Some(first)), DAY).expect("possible");
    assert_eq!(told(&paid), ["I0 5 payment.short"], "no difference is larger than the money that came");
    let paid = book.receive(995, Named::from(Some(second)), DAY).expect("possible");
    assert_eq!(told(&paid), ["I1 995 payment.short"], "what is contested is no small difference");
}

#[test]
fn too_much_stays_on_account_and_says_so() {
    let mut book = Book::new(&[(1_000, false)]);
    book.rules.tolerance = cents(10);
    let item = book.view.items[0].id;
    let paid = book.receive(1_004, Named::from(Some(item)), DAY).expect("possible");
    assert_eq!(told(&paid), ["I0 1000 payment.over", "on account 4"]);
}

#[test]
fn a_discount_is_granted_by_the_day_and_what_was_taken_too_late_is_told() {
    let offer = Offer::of_item(Some("2/10 net 30"), DAY, 0).expect("a discount");
    let receive = |on: Date, amount_minor: i64, grace_days: i32, tolerance: i128| {
        let mut book = Book::new(&[(100_000, false)]);
        book.rules.tolerance = cents(tolerance);
        let item = book.view.items[0].id;
        let offer = Offer::of_item(Some("2/10 net 30"), DAY, grace_days).expect("a discount");
        let new = NewReceipt {
            amount_minor,
            currency: Currency::EUR,
            received_on: on,
            named: Named::from(Some(item)),
            offers: std::vec![(item, offer)],
            reference: None,
            payer: None,
            payer_account: None,
            on_account_number: "OA".into(),
            source: "test".into(),
        };
        told(&record_receipt(&book.view, &new, &book.rules, &mut book.ids).expect("possible"))
    };
    assert_eq!(offer.tiers[0].until_on, day(10));
    assert_eq!(receive(day(10), 98_000, 0, 0), ["I0 98000 -", "I0 2000 discounted"]);
    assert_eq!(receive(day(11), 98_000, 0, 0), ["I0 98000 discount.unearned"]);
    assert_eq!(receive(day(11), 98_000, 1, 0), ["I0 98000 -", "I0 2000 discounted"], "the days of grace");
    assert_eq!(receive(day(12), 98_000, 1, 0), ["I0 98000 discount.unearned"]);
    assert_eq!(receive(day(11), 90_000, 0, 0), ["I0 90000 payment.short"], "a part payment took no discount");
    let cents_short = ["I0 97990 payment.small_difference", "I0 2000 discounted", "I0 10 small_difference"];
    assert_eq!(receive(day(10), 97_990, 0, 10), cents_short);
    assert_eq!(receive(day(11), 97_990, 0, 10), ["I0 97990 discount.unearned"]);
}

/// Two invoices of 1,000.00 with 2 % off within ten days are paid together: each discount is earned, as if paid apart.
#[test]
fn every_discount_is_granted_that_one_payment_for_several_items_earned() {
    let receive = |amount_minor: i64, on: Date, offered: [bool; 2]| {
        let book = Book::new(&[(100_000, false), (100_000, false)]);
        let items = [book.view.items[0].id, book.view.items[1].id];
        let offer = Offer::of_item(Some("2/10 net 30"), DAY, 0).expect("a discount");
        let offers = items.into_iter().zip(offered).filter(|(_, has)| *has);
        let new = NewReceipt {
            amount_minor,
            currency: Currency::EUR,
            received_on: on,
            named: Named::Items(items.into()),
            offers: offers.map(|(item, _)| (item, offer.clone())).collect(),
            reference: None,
            payer: None,
            payer_account: None,
            on_account_number: "OA".into(),
            source: "test".into(),
        };
        told(&record_receipt(&book.view, &new, &book.rules, &mut CountingIds(500)).expect("possible"))
    };
    let both = ["I0 98000 -", "I0 2000 discounted", "I1 98000 -", "I1 2000 discounted"];
    assert_eq!(receive(196_000, day(10), [true; 2]), both);
    assert_eq!(receive(198_000, day(10), [true, false]), ["I0 98000 -", "I0 2000 discounted", "I1 100000 -"]);
    assert_eq!(receive(198_000, day(10), [false, true]), ["I0 100000 -", "I1 98000 -", "I1 2000 discounted"]);
    assert_eq!(receive(200_000, day(10), [true; 2]), ["I0 100000 -", "I1 100000 -"], "who pays all took none");
    let part = ["I0 98000 -", "I0 2000 discounted", "I1 49000 payment.short", "I1 1000 discounted"];
    assert_eq!(receive(147_000, day(10), [true; 2]), part);
    let late = ["I0 100000 -", "I1 96000 payment.short"];
    assert_eq!(receive(196_000, day(13), [true; 2]), late, "too late for both");
}

#[test]
fn charges_come_in_the_order_of_the_policy() {
    let mut book = Book::new(&[(1_000, false), (500, false)]);
    book.issue("INT", ItemKind::Charge, 30, day(20));
    let late = book.view.items[0].id;
    let basis = crate::charge::ChargeBasis::Interest;
    book.view.items[2].charge = Some(ChargeOf { item: late, basis });
    let new = |amount, named| (amount, named, day(30));
    let told_by = |book: &Book, rules: ReceiptRules, (amount_minor, named, on): (i64, Named, Date)| {
        let mut other = Book::new(&[]);
        (other.view, other.rules, other.ids) = (book.view.clone(), rules, CountingIds(9_000));
        other.kinds.clone_from(&book.kinds);
        told(&other.receive(amount_minor, named, on).expect("possible"))
    };
    let by_law = || ReceiptRules {
        serving: Serving { order: PartOrder::COSTS_FIRST, exact_amount: true },
        ..ReceiptRules::default()
    };
    let named = || new(1_000, Named::from(Some(late)));
    assert_eq!(told_by(&book, ReceiptRules::default(), named()), ["I0 1000 -"]);
    assert_eq!(told_by(&book, by_law(), named()), ["I0 970 payment.short", "INT 30 -"]);
    assert_eq!(
        told_by(&book, ReceiptRules::default(), new(1_510, Named::Nothing)),
        ["I0 1000 -", "I1 500 -", "INT 10 payment.short"]
    );
    let exact = std::vec![Part { item: late, amount_minor: 1_000, discount_minor: 0 }];
    let ordered = Part::in_order(&exact, &book.view, Currency::EUR, PartOrder::COSTS_FIRST);
    assert_eq!(ordered.iter().map(|part| part.amount_minor).collect::<Vec<_>>(), [970, 30]);
    assert_eq!(Part::in_order(&exact, &book.view, Currency::EUR, PartOrder::PRINCIPAL_FIRST), exact);
}
