//! Payments: which items a customer pays together, on which day, and how much.
//!
//! Bills are paid by their customer's habit; those of one day go together in one transfer. Who pays too little, too much, twice or
//! for another customer is drawn here, before any word is written.

use std::collections::BTreeMap;

use dunlin_core::item::ItemKind;
use dunlin_core::money::Currency;
use jiff::civil::Date;

use crate::bill::days_after;
use crate::customer::Behaviour;
use crate::random::Random;

use super::payer::{Payer, Rhythm};
use super::{BookItem, Noise};

/// Money on its way.
#[derive(Debug, Clone)]
pub(super) struct Payment {
    /// Whose items.
    pub(super) customer: usize,
    /// Who pays them.
    pub(super) payer: usize,
    /// The items, credit notes last.
    pub(super) items: Vec<usize>,
    pub(super) amount_minor: i64,
    pub(super) currency: Currency,
    pub(super) on: Date,
    pub(super) noise: Vec<Noise>,
}

/// All payments of the statement's days; items paid before them are settled in the books.
pub(super) fn payments(
    seed: u64,
    payers: &[Payer],
    items: &mut [BookItem],
    from_on: Date,
    end_on: Date,
) -> Vec<Payment> {
    let mut due: BTreeMap<(Date, usize, Currency), Vec<usize>> = BTreeMap::new();
    for (at, item) in items.iter_mut().enumerate() {
        let Some(on) = pay_day(seed, at, item, &payers[item.customer]) else { continue };
        if on < from_on {
            item.open_minor = 0;
        } else if on <= end_on && item.kind == ItemKind::Invoice {
            due.entry((on, item.customer, item.currency)).or_default().push(at);
        }
    }
    let mut credits = open_credits(items);
    let mut random = Random::split_by(seed, "payments");
    let mut made = Vec::new();
    for ((on, customer, currency), paid) in due {
        let amount_minor = paid.iter().map(|at| items[*at].open_minor).sum();
        let mut payment =
            Payment { customer, payer: customer, items: paid, amount_minor, currency, on, noise: Vec::new() };
        discount(&mut payment, &payers[customer], items);
        deduct_credit(&mut payment, items, &mut credits, &mut random);
        odd_amount(&mut payment, &payers[customer], &mut random);
        if random.per_mille(15) {
            payment.payer = random.below(u32::try_from(payers.len()).unwrap_or(u32::MAX)) as usize;
            payment.noise.push(Noise::PaidByAnother);
        }
        if payment.items.len() > 1 {
            payment.noise.push(Noise::Bundle);
        }
        let again = random.per_mille(10).then(|| again(&payment, &mut random));
        made.push(payment);
        made.extend(again);
    }
    made
}

/// The day on which an item is paid; `None` is never.
fn pay_day(seed: u64, at: usize, item: &BookItem, payer: &Payer) -> Option<Date> {
    let mut random = Random::split(seed ^ 0x9A1D, at as u64);
    if item.kind == ItemKind::CreditNote {
        // Old credit notes were set off; young ones wait for the customer's next transfer.
        return random.per_mille(700).then(|| days_after(item.issued_on, random.between(10, 40)));
    }
    if (item.disputed && random.per_mille(700)) || random.per_mille(15) {
        return None;
    }
    let days = match payer.behaviour {
        Behaviour::Early => random.between(-8, -1),
        Behaviour::OnTime => random.between(-2, 3),
        Behaviour::Late(days) => days + random.between(-3, 3),
        Behaviour::SerialLate => random.between(20, 80),
        Behaviour::PartPayer | Behaviour::Disputer | Behaviour::PromiseBreaker => random.between(3, 35),
        Behaviour::Silent => return random.per_mille(500).then(|| days_after(item.due_on, random.between(0, 30))),
    };
    let mut on = days_after(item.due_on, days);
    if let Some(offer) = item.discounts.first().filter(|_| payer.takes_discount) {
        let late = if random.per_mille(120) { random.between(2, 6) } else { -random.between(0, 3) };
        on = days_after(offer.until_on, late);
    }
    Some(run_day(on.max(days_after(item.issued_on, 1)), payer.rhythm))
}

/// The next day on which the customer makes its transfers.
fn run_day(on: Date, rhythm: Rhythm) -> Date {
    match rhythm {
        Rhythm::Single => on,
        Rhythm::Weekly => days_after(on, (i32::from(on.weekday().to_monday_zero_offset()) + 3) % 7),
        Rhythm::TwiceAMonth if on.day() <= 15 => on.with().day(15).build().unwrap_or(on),
        Rhythm::TwiceAMonth => on.last_of_month(),
    }
}

/// Takes the discount of each item that offers one; after the last day as well, if the payer is late.
fn discount(payment: &mut Payment, payer: &Payer, items: &[BookItem]) {
    if !payer.takes_discount {
        return;
    }
    let mut late = None;
    for item in payment.items.iter().map(|at| &items[*at]) {
        let Some(offer) = item.discounts.first() else { continue };
        // Who is far too late does not try.
        if payment.on <= days_after(offer.until_on, 7) {
            payment.amount_minor -= (item.open_minor * i64::from(offer.rate_bps) + 5_000) / 10_000;
            late = Some(late.unwrap_or(false) || payment.on > offer.until_on);
        }
    }
    payment.noise.extend(late.map(|late| if late { Noise::LateDiscount } else { Noise::Discount }));
}

/// The open credit notes of each customer.
fn open_credits(items: &[BookItem]) -> BTreeMap<usize, Vec<usize>> {
    let mut credits: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, item) in items.iter().enumerate().filter(|(_, item)| item.open_minor < 0) {
        credits.entry(item.customer).or_default().push(at);
    }
    credits
}

fn deduct_credit(
    payment: &mut Payment,
    items: &[BookItem],
    credits: &mut BTreeMap<usize, Vec<usize>>,
    random: &mut Random,
) {
    let Some(open) = credits.get_mut(&payment.customer) else { return };
    let fits = |at: &usize| {
        let credit = &items[*at];
        credit.issued_on < payment.on
            && credit.currency == payment.currency
            && payment.amount_minor + credit.open_minor > 0
    };
    let Some(place) = open.iter().position(fits) else { return };
    if random.per_mille(600) {
        let at = open.remove(place);
        payment.amount_minor += items[at].open_minor;
        payment.items.push(at);
        payment.noise.push(Noise::CreditDeducted);
    }
}

/// Parts, deductions, charges of banks, sums that were rounded up or mistyped.
fn odd_amount(payment: &mut Payment, payer: &Payer, random: &mut Random) {
    let whole = payment.amount_minor;
    let abroad = payment.currency != Currency::EUR;
    let part_payer = payer.behaviour == Behaviour::PartPayer;
    if random.per_mille(if part_payer { 300 } else { 12 }) {
        payment.amount_minor = (whole * i64::from(random.between(30, 95)) / 100).max(1);
        payment.noise.push(Noise::Short);
    } else if random.per_mille(if abroad { 90 } else { 6 }) {
        payment.amount_minor = (whole - i64::from(random.between(4, 30)) * 50).max(1);
        payment.noise.push(Noise::Charges);
    } else if random.per_mille(12) {
        payment.amount_minor = match random.below(3) {
            0 => (whole / 1_000 + 1) * 1_000,
            1 => whole + i64::from(random.between(1, 90)),
            _ => whole + whole * i64::from(random.between(1, 40)) / 100,
        };
        payment.noise.push(Noise::Over);
    }
}

/// The same transfer once more, some days later.
fn again(payment: &Payment, random: &mut Random) -> Payment {
    let mut again = payment.clone();
    again.on = days_after(payment.on, random.between(0, 6));
    again.noise.push(Noise::Duplicate);
    again
}
