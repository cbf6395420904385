//! The ledger under random use: money is conserved, nothing is settled twice, and what is taken back is as it was.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use std::format;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::allocation::{PartOrder, Serving};
use crate::change::{Change, ItemChange, ReceiptChange};
use crate::charge::ChargeBasis;
use crate::code::Refusal;
use crate::id::CountingIds;
use crate::item::{Item, ItemKind};
use crate::money::{Decimal, Money};
use crate::policy::{ReceiptRules, Tolerance, ToleranceAmount};
use crate::view::{AccountView, ChargeOf, ItemView};

mod narrow;
mod spending;

const DAY: Date = date(2026, 3, 2);

/// An account whose facts are kept as the store keeps them.
struct Book {
    view: AccountView,
    ids: CountingIds,
    entries: Vec<Entry>,
    receipts: Vec<(Receipt, bool)>,
    kinds: BTreeMap<ItemId, (String, ItemKind)>,
    rules: ReceiptRules,
    /// Which deed made each entry: the store's version.
    versions: Vec<usize>,
    version: usize,
}

impl Book {
    fn new(items: &[(i64, bool)]) -> Book {
        let view = AccountView::empty(AccountId(1), "C".into(), "C".into());
        let mut book = Book {
            view,
            ids: CountingIds(100),
            entries: Vec::new(),
            receipts: Vec::new(),
            kinds: BTreeMap::new(),
            rules: ReceiptRules::default(),
            versions: Vec::new(),
            version: 0,
        };
        for (at, (amount_minor, disputed)) in items.iter().enumerate() {
            let kind = if *amount_minor < 0 { ItemKind::CreditNote } else { ItemKind::Invoice };
            book.issue(&format!("I{at}"), kind, *amount_minor, crate::days::after(DAY, i32::try_from(at).unwrap_or(0)));
            if *disputed && let Some(item) = book.view.items.last_mut() {
                item.disputed_minor = *amount_minor;
            }
        }
        book
    }

    fn issue(&mut self, number: &str, kind: ItemKind, amount_minor: i64, on: Date) {
        let item = Item {
            id: ItemId::next(&mut self.ids),
            account: AccountId(1),
            number: number.into(),
            instalment: None,
            kind,
            currency: Currency::EUR,
            issued_on: on,
            due_on: on,
            terms: None,
            gives_credit: true,
            sent_on: on,
            sent_by: None,
            reference: None,
            payment_reference: None,
            source: "test".into(),
        };
        let entry = Entry {
            id: EntryId::next(&mut self.ids),
            account: AccountId(1),
            item: item.id,
            kind: EntryKind::Issued,
            amount_minor,
            due_on: None,
            effective_on: on,
            receipt: None,
            source: "test".into(),
        };
        self.follow(&[Change::Item(ItemChange::Issued { item, entry })]);
    }

    fn follow(&mut self, changes: &[Change]) {
        self.version += 1;
        for change in changes {
            match change {
                Change::Item(ItemChange::Issued { item, entry }) => {
                    self.kinds.insert(item.id, (item.number.clone(), item.kind));
                    self.view.items.push(item_view(item));
                    self.enter(entry);
                }
                Change::Item(ItemChange::Booked { entry, .. })
                | Change::Receipt(ReceiptChange::Allocated { entry, .. } | ReceiptChange::Booked { entry, .. }) => {
                    self.enter(entry);
                }
                Change::Receipt(ReceiptChange::Recorded(receipt)) => self.receipts.push((receipt.clone(), true)),
                Change::Receipt(ReceiptChange::Ended { receipt, .. }) => {
                    for (known, counts) in &mut self.receipts {
                        *counts &= known.id != *receipt;
                    }
                }
                _ => {}
            }
        }
    }

    fn enter(&mut self, entry: &Entry) {
        let item = self.view.items.iter_mut().find(|item| item.id == entry.item).expect("items stay in this view");
        item.open_minor += entry.amount_minor;
        self.entries.push(entry.clone());
        self.versions.push(self.version);
    }

    fn booked(&self, receipt: ReceiptId) -> Vec<BookedEntry> {
        self.lines(|entry, _| entry.receipt == Some(receipt))
    }

    fn lines(&self, is_it: impl Fn(&Entry, usize) -> bool) -> Vec<BookedEntry> {
        let line = |entry: &Entry| {
            let (number, item_kind) = self.kinds[&entry.item].clone();
            BookedEntry { entry: entry.clone(), number, item_kind, open_minor: self.open(entry.item) }
        };
        let own = self.entries.iter().zip(&self.versions).filter(|(entry, version)| is_it(entry, **version));
        own.map(|(entry, _)| line(entry)).collect()
    }

    /// What became of a credit, as the store finds it.
    fn used(&self, credit: ItemId) -> Vec<BookedEntry> {
        let netted = self.entries.iter().zip(&self.versions);
        let netted = netted.filter(|(entry, _)| entry.item == credit && entry.kind == EntryKind::Netted);
        let versions: Vec<usize> = netted.map(|(_, version)| *version).collect();
        self.lines(|entry, version| {
            (entry.kind == EntryKind::Refunded && entry.item == credit)
                || (entry.kind == EntryKind::Netted && versions.contains(&version))
        })
    }

    fn open(&self, item: ItemId) -> i64 {
        self.view.items.iter().find(|known| known.id == item).map_or(0, |known| known.open_minor)
    }

    fn open_on(&self, day: Date) -> Vec<i64> {
        let on = |item: &ItemView| {
            self.entries
                .iter()
                .filter(|entry| entry.item == item.id && entry.effective_on <= day)
                .map(|entry| entry.amount_minor)
                .sum()
        };
        self.view.items.iter().map(on).collect()
    }

    fn receive(&mut self, amount_minor: i64, named: Named, on: Date) -> Result<Vec<Change>, Refusal> {
        let new = NewReceipt {
            amount_minor,
            currency: Currency::EUR,
            received_on: on,
            named,
            offers: Vec::new(),
            reference: None,
            payer: None,
            payer_account: None,
            on_account_number: format!("OA-{}", self.entries.len()),
            source: "test".into(),
        };
        let changes = record_receipt(&self.view, &new, &self.rules, &mut self.ids)?;
        self.follow(&changes);
        Ok(changes)
    }

    /// What must hold whatever was done.
    fn check(&self) -> Result<(), TestCaseError> {
        for item in &self.view.items {
            let sum: i64 =
                self.entries.iter().filter(|entry| entry.item == item.id).map(|entry| entry.amount_minor).sum();
            prop_assert_eq!(sum, item.open_minor, "open is the sum of entries: {}", &item.number);
            let (_, kind) = &self.kinds[&item.id];
            let is_right = if kind.is_credit() { item.open_minor <= 0 } else { item.open_minor >= 0 };
            prop_assert!(is_right, "{} is not settled beyond what it is worth: {}", &item.number, item.open_minor);
        }
        for (receipt, counts) in &self.receipts {
            let spent: i64 = self
                .entries
                .iter()
                .filter(|entry| entry.receipt == Some(receipt.id))
                .filter(|entry| !matches!(entry.kind, EntryKind::Discounted | EntryKind::SmallDifference))
                .map(|entry| entry.amount_minor)
                .sum();
            prop_assert_eq!(spent, if *counts { -receipt.amount_minor } else { 0 }, "a receipt is spent to the cent");
        }
        let netted: i64 =
            self.entries.iter().filter(|entry| entry.kind == EntryKind::Netted).map(|entry| entry.amount_minor).sum();
        prop_assert_eq!(netted, 0, "netting moves nothing in or out");
        Ok(())
    }
}

fn item_view(item: &Item) -> ItemView {
    ItemView {
        account: item.account,
        id: item.id,
        number: item.number.clone(),
        instalment: item.instalment,
        kind: item.kind,
        currency: item.currency,
        amount_minor: 0,
        open_minor: 0,
        payment_reference: item.payment_reference.clone(),
        issued_on: item.issued_on,
        due_on: item.due_on,
        gives_credit: true,
        sent_on: item.sent_on,
        sent_by: None,
        arrived: false,
        receipt_confirmed: false,
        pay_date_named: None,
        said_sent_until: None,
        disputed_minor: 0,
        unlisted: false,
        charge: None,
        unearned: None,
        dispute: crate::view::DisputeMarks::default(),
        steps: Vec::new(),
    }
}

/// One thing that is done to the book; figures pick among what is there.
#[derive(Debug, Clone)]
enum Deed {
    Receive { amount: i64, day: u8 },
    ReceiveFor { item: usize, amount: i64, discount: i64, day: u8 },
    Unapply(usize),
    Cancel(usize),
    Return { receipt: usize, day: u8 },
    Net(usize),
    WriteOff { item: usize, amount: i64 },
    Refund(usize),
    TakeBack(usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        (1..2_000_i64, 0..90_u8).prop_map(|(amount, day)| Deed::Receive { amount, day }),
        (0..9_usize, 1..1_200_i64, 0..40_i64, 0..90_u8).prop_map(|(item, amount, discount, day)| Deed::ReceiveFor {
            item,
            amount,
            discount,
            day
        }),
        (0..6_usize).prop_map(Deed::Unapply),
        (0..6_usize).prop_map(Deed::Cancel),
        (0..6_usize, 0..120_u8).prop_map(|(receipt, day)| Deed::Return { receipt, day }),
        (0..12_usize).prop_map(Deed::Net),
        (0..9_usize, 1..500_i64).prop_map(|(item, amount)| Deed::WriteOff { item, amount }),
        (0..12_usize).prop_map(Deed::Refund),
        (0..12_usize).prop_map(Deed::TakeBack),
    ]
}

fn day(after: u8) -> Date {
    crate::days::after(DAY, i32::from(after))
}

fn adjustment(item: ItemId, amount_minor: Option<i64>) -> Adjustment {
    Adjustment { item, amount_minor, on: DAY, reason: "test".into(), source: "test".into() }
}

fn act(book: &mut Book, deed: &Deed) {
    let item = |at: usize| book.view.items[at % book.view.items.len()].id;
    let receipt = |at: usize| book.receipts.get(at).map(|(receipt, _)| receipt.clone());
    let mut ids = core::mem::take(&mut book.ids);
    let changes = match deed {
        Deed::Receive { .. } | Deed::ReceiveFor { .. } => None,
        Deed::Unapply(at) => receipt(*at)
            .and_then(|receipt| unapply(&receipt, &book.booked(receipt.id), &format!("U{}", ids.0), &mut ids).ok()),
        Deed::Cancel(at) => receipt(*at)
            .and_then(|receipt| cancel_receipt(&receipt, &book.booked(receipt.id), DAY, "wrong", &mut ids).ok()),
        Deed::Return { receipt: at, day: on } => receipt(*at)
            .and_then(|receipt| return_payment(&receipt, &book.booked(receipt.id), day(*on), "NSF", &mut ids).ok()),
        Deed::Net(at) => net(&book.view, item(*at), &[], Serving::default(), (DAY, "test"), &mut ids).ok(),
        Deed::WriteOff { item: at, amount } => {
            write_off(&book.view, &adjustment(item(*at), Some(*amount)), 0, Some(300), &mut ids).ok()
        }
        Deed::Refund(at) => refund(&book.view, &adjustment(item(*at), None), &mut ids).ok(),
        // What is no credit is refused before its entries are read.
        Deed::TakeBack(at) if !book.kinds[&item(*at)].1.is_credit() => None,
        Deed::TakeBack(at) => take_back_credit(&book.used(item(*at)), "wrong", "test", &mut ids).ok(),
    };
    let named = |at: usize, amount: i64, discount: i64| {
        Named::Parts(std::vec![Part { item: item(at), amount_minor: amount, discount_minor: discount }])
    };
    let receive = match deed {
        Deed::Receive { amount, day: on } => Some((*amount, Named::Nothing, day(*on))),
        Deed::ReceiveFor { item, amount, discount, day: on } => {
            Some((amount + 7, named(*item, *amount, *discount), day(*on)))
        }
        _ => None,
    };
    book.ids = ids;
    book.follow(&changes.unwrap_or_default());
    if let Some((amount, named, on)) = receive {
        let _ = book.receive(amount, named, on);
    }
}

/// A tolerance in minor units.
fn cents(units: i128) -> Tolerance {
    Tolerance { amount: Some(ToleranceAmount::Every(Decimal { units, scale: 2 })), percent: None }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn money_is_conserved_whatever_is_done(
        items in prop::collection::vec((-400..1_500_i64, any::<bool>()).prop_filter("an amount", |(amount, _)| *amount != 0), 1..6),
        deeds in prop::collection::vec(deed(), 1..14),
        tolerance in 0..40_i128,
    ) {
        let mut book = Book::new(&items);
        book.rules.tolerance = cents(tolerance);
        for deed in &deeds {
            act(&mut book, deed);
            book.check()?;
        }
    }

    #[test]
    fn what_is_taken_back_is_as_it_was(
        items in prop::collection::vec((1..1_500_i64, any::<bool>()), 1..6),
        amount in 1..4_000_i64,
        after in 0..60_u8,
        back in 0..60_u8,
        tolerance in 0..40_i128,
    ) {
        let mut book = Book::new(&items);
        book.rules.tolerance = cents(tolerance);
        let before = book.open_on(Date::MAX);
        prop_assume!(book.receive(amount, Named::Nothing, day(after)).is_ok());
        let settled = book.open_on(day(after));
        let (receipt, _) = book.receipts[0].clone();
        let mut ids = CountingIds(9_000);
        let cancelled = cancel_receipt(&receipt, &book.booked(receipt.id), DAY, "wrong", &mut ids).expect("unused");
        let returned_on = crate::days::after(day(after), i32::from(back));
        let returned = return_payment(&receipt, &book.booked(receipt.id), returned_on, "NSF", &mut ids).expect("unused");

        let mut other = Book::new(&items);
        other.rules.tolerance = cents(tolerance);
        other.receive(amount, Named::Nothing, day(after)).expect("as before");
        other.follow(&returned);
        other.check()?;
        let as_before = |open: Vec<i64>| open.into_iter().take(before.len()).collect::<Vec<_>>();
        prop_assert_eq!(&as_before(other.open_on(Date::MAX)), &before, "a returned payment reopens what it paid");
        if back > 0 {
            prop_assert_eq!(other.open_on(day(after)), settled, "until then the money was there");
        }
        book.follow(&cancelled);
        book.check()?;
        prop_assert_eq!(&as_before(book.open_on(Date::MAX)), &before);
        prop_assert_eq!(&as_before(book.open_on(day(after))), &as_before(Book::new(&items).open_on(day(after))), "as if it had never been");
    }

    #[test]
    fn a_credit_that_is_taken_back_was_never_used(
        items in prop::collection::vec((1..1_500_i64, any::<bool>()), 1..6),
        amount in 1_500..4_000_i64,
        refunds in prop::collection::vec(1..300_i64, 0..3),
        at in 0..6_usize,
    ) {
        let mut book = Book::new(&items);
        book.receive(amount, Named::Parts(Vec::new()), DAY).expect("nothing named");
        let before = [day(0), day(3), Date::MAX].map(|on| book.open_on(on));
        let credit = book.view.items.last().expect("on account").id;
        for minor in refunds {
            let paid = refund(&book.view, &adjustment(credit, Some(minor)), &mut book.ids);
            book.follow(&paid.unwrap_or_default());
        }
        let item = book.view.items[at % items.len()].id;
        let source = (DAY, "test");
        for wanted in [&[item][..], &[]] {
            let used = net(&book.view, credit, wanted, Serving::default(), source, &mut book.ids);
            book.follow(&used.unwrap_or_default());
        }
        let receipt = book.receipts[0].0.clone();
        let cancel = |book: &mut Book| cancel_receipt(&receipt, &book.booked(receipt.id), DAY, "wrong", &mut book.ids);
        prop_assert_eq!(cancel(&mut book).map_err(|refusal| refusal.code()), Err("receipt.used_on"));
        let back = take_back_credit(&book.used(credit), "wrong", "test", &mut book.ids).expect("it was used");
        book.follow(&back);
        book.check()?;
        prop_assert_eq!([day(0), day(3), Date::MAX].map(|on| book.open_on(on)), before, "every figure of every day");
        let again = take_back_credit(&book.used(credit), "wrong", "test", &mut book.ids);
        prop_assert_eq!(again.map_err(|refusal| refusal.code()), Err("credit.not_used"));
        prop_assert!(cancel(&mut book).is_ok(), "its receipt is free again");
    }

    #[test]
    fn a_past_day_knows_nothing_of_later_entries(
        items in prop::collection::vec((1..1_500_i64, any::<bool>()), 1..6),
        deeds in prop::collection::vec(deed(), 1..10),
    ) {
        let mut book = Book::new(&items);
        let early = crate::days::after(DAY, -1);
        prop_assert!(book.open_on(early).iter().all(|open| *open == 0));
        for deed in &deeds {
            act(&mut book, deed);
        }
        prop_assert!(book.open_on(early).iter().all(|open| *open == 0), "nothing is dated before the first item");
    }
}

#[test]
fn exact_parts_are_taken_as_they_are_or_refused() {
    let mut book = Book::new(&[(1_000, false), (500, true)]);
    let (first, second) = (book.view.items[0].id, book.view.items[1].id);
    let part = |item, amount_minor, discount_minor| Part { item, amount_minor, discount_minor };
    let refused = |book: &mut Book, parts: Vec<Part>| {
        book.receive(1_200, Named::Parts(parts), DAY).expect_err("refused").code().to_string()
    };
    assert_eq!(refused(&mut book, std::vec![part(first, 1_001, 0)]), "allocation.too_much");
    assert_eq!(refused(&mut book, std::vec![part(first, 990, 11)]), "allocation.too_much");
    assert_eq!(refused(&mut book, std::vec![part(first, 800, 0), part(second, 450, 0)]), "allocation.too_much");
    assert_eq!(refused(&mut book, std::vec![part(first, 100, 0), part(first, 100, 0)]), "allocation.too_much");
    assert_eq!(refused(&mut book, std::vec![part(ItemId(77), 1, 0)]), "item.not_open");
    // With its discount, an item in dispute because it is named, and the rest on account.
    book.receive(1_200, Named::Parts(std::vec![part(first, 980, 20), part(second, 200, 0)]), DAY).expect("fits");
    assert_eq!(book.open_on(Date::MAX), [0, 300, -20]);
}

#[test]
fn money_on_account_is_used_given_back_and_guards_its_receipt() {
    let mut book = Book::new(&[(300, false)]);
    book.receive(500, Named::Nothing, DAY).expect("possible");
    assert_eq!(book.open_on(Date::MAX), [0, -200]);
    book.issue("I9", ItemKind::Invoice, 150, day(10));
    let (credit, receipt) = (book.view.items[1].id, book.receipts[0].0.clone());
    let changes = net(&book.view, credit, &[], Serving::default(), (DAY, "test"), &mut book.ids).expect("possible");
    book.follow(&changes);
    assert_eq!(book.open_on(Date::MAX), [0, -50, 0]);
    assert_eq!(book.open_on(day(9)), [0, -200, 0], "not before both are there");
    let refused = cancel_receipt(&receipt, &book.booked(receipt.id), DAY, "wrong", &mut book.ids);
    assert_eq!(refused.map_err(|refusal| refusal.code()), Err("receipt.used_on"));
    let changes = refund(&book.view, &adjustment(credit, None), &mut book.ids).expect("possible");
    book.follow(&changes);
    assert_eq!(book.open_on(Date::MAX), [0, 0, 0]);
}

#[test]
fn a_credit_serves_what_is_named_with_its_charges_and_no_other() {
    let mut book = Book::new(&[(1_000, false), (400, false), (-300, false)]);
    let (late, other, credit) = (book.view.items[0].id, book.view.items[1].id, book.view.items[2].id);
    book.issue("INT", ItemKind::Charge, 50, day(3));
    book.view.items[3].charge = Some(ChargeOf { item: late, basis: ChargeBasis::Interest });
    let interest = book.view.items[3].id;
    let mut used = |wanted: &[ItemId], order| {
        let serving = Serving { order, exact_amount: true };
        let changes = net(&book.view, credit, wanted, serving, (DAY, "test"), &mut book.ids).expect("possible");
        let item = |change: &Change| match change {
            Change::Item(ItemChange::Booked { entry, .. }) if entry.item != credit => {
                Some((entry.item, -entry.amount_minor))
            }
            _ => None,
        };
        changes.iter().filter_map(item).collect::<Vec<_>>()
    };
    assert_eq!(used(&[late], PartOrder::PRINCIPAL_FIRST), [(late, 300)]);
    assert_eq!(used(&[late], PartOrder::COSTS_FIRST), [(late, 250), (interest, 50)]);
    assert_eq!(used(&[other], PartOrder::COSTS_FIRST), [(other, 300)], "no other debt");
    assert_eq!(used(&[other, late], PartOrder::COSTS_FIRST), [(other, 300)], "one after the other");
}

#[test]
fn what_is_given_up_keeps_to_the_limit_and_can_be_owed_again() {
    let mut book = Book::new(&[(1_000, false)]);
    let item = book.view.items[0].id;
    let over = write_off(&book.view, &adjustment(item, None), 0, Some(999), &mut book.ids);
    assert_eq!(over.map_err(|refusal| refusal.code()), Err("adjustment.over_limit"));
    let in_parts = write_off(&book.view, &adjustment(item, Some(400)), 600, Some(999), &mut book.ids);
    assert_eq!(
        in_parts.map_err(|refusal| refusal.code()),
        Err("adjustment.over_limit"),
        "what was given up before counts"
    );
    let early = Adjustment { on: crate::days::after(DAY, -1), ..adjustment(item, Some(1)) };
    let early = write_off(&book.view, &early, 0, None, &mut book.ids);
    assert_eq!(early.map_err(|refusal| refusal.code()), Err("adjustment.too_early"));
    let changes = write_off(&book.view, &adjustment(item, Some(400)), 0, Some(999), &mut book.ids).expect("possible");
    book.follow(&changes);
    assert_eq!(book.open_on(Date::MAX), [600]);
    assert_eq!(
        waive(&book.view, &adjustment(item, None), &mut book.ids).map_err(|r| r.code()),
        Err("item.not_a_charge")
    );
    let given_up = Money { minor: 400, currency: Currency::EUR };
    let more = reinstate(&book.view, "I0", given_up, DAY, &adjustment(item, Some(401)), &mut book.ids);
    assert_eq!(more.map_err(|refusal| refusal.code()), Err("adjustment.out_of_range"));
    let changes = reinstate(&book.view, "I0", given_up, DAY, &adjustment(item, None), &mut book.ids).expect("possible");
    book.follow(&changes);
    assert_eq!(book.open_on(Date::MAX), [1_000]);
}

#[test]
fn a_live_book_books_nothing_for_a_day_to_come() {
    let codes = |is_live, on| may_book(is_live, on, DAY).map_err(|refusal| refusal.code());
    assert_eq!(codes(true, DAY), Ok(()));
    assert_eq!(codes(true, DAY.tomorrow().expect("a day")), Err("date.in_future"));
    assert_eq!(codes(false, DAY.tomorrow().expect("a day")), Ok(()));
}
