//! How money is split: over the parts of one debt, and over several debts.
//!
//! Source: DOMAIN.md §2.5 and `allocation.json`: BGB 366, 367 and 497(3), Code civil 1342-10 and 1343-1, Clayton's case. What the
//! payer names comes first; then one debt of exactly that amount, if the creditor's policy wants it; then the oldest due
//! first. A disputed part is left alone unless the payer names the debt. Nothing is served below zero, and what no debt takes
//! is unallocated. Receipts, entries and the choice of candidates are not this module's.

use alloc::vec::Vec;

use jiff::civil::Date;

use crate::charge::ChargeBasis;
use crate::item::ItemKind;

mod debt;

pub use debt::{AgreedPart, Owed, Serving, serve, serve_agreed, serve_debt};

/// A part of a debt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Costs of collection, lump sums and fees.
    Costs,
    /// Interest.
    Interest,
    /// The invoice itself.
    Principal,
}

impl Part {
    /// What an item is of a debt; a charge that no interest made is a cost.
    pub fn of_item(kind: ItemKind, basis: Option<ChargeBasis>) -> Part {
        match (kind, basis) {
            (ItemKind::Charge, Some(ChargeBasis::Interest)) => Part::Interest,
            (ItemKind::Charge, _) => Part::Costs,
            _ => Part::Principal,
        }
    }
}

/// In which order a payment serves the parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartOrder([Part; 3]);

impl PartOrder {
    /// Costs, interest, principal: BGB 367, and the usual rule elsewhere.
    pub const COSTS_FIRST: PartOrder = PartOrder([Part::Costs, Part::Interest, Part::Principal]);
    /// Interest, costs, principal: Code civil 1343-1.
    pub const INTEREST_FIRST: PartOrder = PartOrder([Part::Interest, Part::Costs, Part::Principal]);
    /// Costs, principal, interest: German consumer credit, BGB 497(3).
    pub const CONSUMER_CREDIT: PartOrder = PartOrder([Part::Costs, Part::Principal, Part::Interest]);

    /// Principal before all else: where interest and costs are items of their own.
    pub const PRINCIPAL_FIRST: PartOrder = PartOrder([Part::Principal, Part::Interest, Part::Costs]);

    /// An order of the three words `costs`, `interest`, `principal`; `None` unless each is there once.
    pub fn from_words<'w>(words: impl IntoIterator<Item = &'w str>) -> Option<PartOrder> {
        let mut parts = Vec::new();
        for word in words {
            let part = match word {
                "costs" => Part::Costs,
                "interest" => Part::Interest,
                "principal" => Part::Principal,
                _ => return None,
            };
            if parts.contains(&part) {
                return None;
            }
            parts.push(part);
        }
        parts.try_into().ok().map(PartOrder)
    }

    /// The three words, as [`PartOrder::from_words`] reads them.
    pub fn words(self) -> [&'static str; 3] {
        self.0.map(|part| match part {
            Part::Costs => "costs",
            Part::Interest => "interest",
            Part::Principal => "principal",
        })
    }

    /// The parts, first served first.
    pub fn parts(self) -> [Part; 3] {
        self.0
    }

    /// The invoice itself comes first.
    pub fn is_principal_first(self) -> bool {
        self.0[0] == Part::Principal
    }
}

/// The three parts of a debt, or of what was paid on it, in minor units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Parts {
    /// Costs of collection, lump sums and fees.
    pub costs_minor: i64,
    /// Interest.
    pub interest_minor: i64,
    /// The invoice itself.
    pub principal_minor: i64,
}

impl Parts {
    /// A debt without costs and interest.
    pub fn principal(principal_minor: i64) -> Parts {
        Parts { principal_minor, ..Parts::default() }
    }

    /// The sum; saturates, which no real debt reaches.
    pub fn total_minor(self) -> i64 {
        self.costs_minor.saturating_add(self.interest_minor).saturating_add(self.principal_minor)
    }

    /// What is left after a part was paid.
    #[must_use]
    pub fn less(self, paid: Parts) -> Parts {
        Parts {
            costs_minor: self.costs_minor - paid.costs_minor,
            interest_minor: self.interest_minor - paid.interest_minor,
            principal_minor: self.principal_minor - paid.principal_minor,
        }
    }

    /// One part.
    pub fn part(self, part: Part) -> i64 {
        match part {
            Part::Costs => self.costs_minor,
            Part::Interest => self.interest_minor,
            Part::Principal => self.principal_minor,
        }
    }

    fn part_mut(&mut self, part: Part) -> &mut i64 {
        match part {
            Part::Costs => &mut self.costs_minor,
            Part::Interest => &mut self.interest_minor,
            Part::Principal => &mut self.principal_minor,
        }
    }
}

/// Splits an amount over the open parts of one debt, in order; the second figure is what was left over.
pub fn split_parts(amount_minor: i64, open: Parts, order: PartOrder) -> (Parts, i64) {
    let (mut served, mut rest) = (Parts::default(), amount_minor);
    for part in order.parts() {
        let paid = rest.min(open.part(part)).max(0);
        *served.part_mut(part) = paid;
        rest -= paid;
    }
    (served, rest)
}

/// A debt that a payment may serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenItem {
    /// When it is due.
    pub due_on: Date,
    /// What is open.
    pub open: Parts,
    /// How much of it the customer contests; left alone unless the payer names the debt.
    pub disputed_minor: i64,
}

impl OpenItem {
    /// What may be served without being named.
    fn free_minor(&self) -> i64 {
        self.open.total_minor().saturating_sub(self.disputed_minor.max(0)).max(0)
    }
}

/// How money is spread over debts that the payer did not name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spread {
    /// Oldest due first; on the same day in the order given.
    OldestFirst,
    /// Oldest due first; on the same day in proportion, the last step of Code civil 1342-10 and BGB 366.
    OldestThenProRata,
    /// In proportion, whatever the due day.
    ProRata,
}

/// The creditor's rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AllocationRule {
    /// Order of the parts of one debt.
    pub order: PartOrder,
    /// Order of the debts.
    pub spread: Spread,
    /// Whether exactly one debt of exactly the amount counts as named. A rule of the product, not of the law.
    pub exact_match: bool,
}

/// What each item got, in the order of the items, and what none took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocation {
    /// One for each item.
    pub served: Vec<Parts>,
    /// Not negative.
    pub unallocated_minor: i64,
}

/// Splits a payment over items: those named (by their place, in the order named), then by the rule.
///
/// The sum of what is served and what is left is the payment; no item gets more than is open; a name beyond the list is ignored.
pub fn allocate(payment_minor: i64, items: &[OpenItem], named: &[usize], rule: AllocationRule) -> Allocation {
    let mut shares: Vec<i64> = alloc::vec![0; items.len()];
    let mut rest = payment_minor.max(0);
    for at in named.iter().copied().chain(exact_match(payment_minor, items, named, rule)) {
        if let (Some(item), Some(share)) = (items.get(at), shares.get_mut(at)) {
            let paid = rest.min(item.open.total_minor() - *share).max(0);
            *share += paid;
            rest -= paid;
        }
    }
    for group in groups(items, rule.spread) {
        let free = |at: &usize| (items[*at].free_minor() - shares[*at]).max(0);
        let open: Vec<i64> = group.iter().map(free).collect();
        for (at, paid) in group.into_iter().zip(in_proportion(rest, &open)) {
            shares[at] += paid;
            rest -= paid;
        }
    }
    let split = |(item, share): (&OpenItem, i64)| split_parts(share, item.open, rule.order).0;
    Allocation { served: items.iter().zip(shares).map(split).collect(), unallocated_minor: rest }
}

/// The one item of exactly the amount, if nothing was named and there is only one.
fn exact_match(payment_minor: i64, items: &[OpenItem], named: &[usize], rule: AllocationRule) -> Option<usize> {
    if !rule.exact_match || !named.is_empty() {
        return None;
    }
    let exact = |(_, item): &(usize, &OpenItem)| item.disputed_minor <= 0 && item.open.total_minor() == payment_minor;
    let mut found = items.iter().enumerate().filter(exact).map(|(at, _)| at);
    found.next().filter(|_| found.next().is_none())
}

/// Claims that stand equal, in the order in which they are served.
fn groups(items: &[OpenItem], spread: Spread) -> Vec<Vec<usize>> {
    let mut places: Vec<usize> = (0..items.len()).collect();
    if spread == Spread::ProRata {
        return alloc::vec![places];
    }
    places.sort_by_key(|at| items[*at].due_on);
    match spread {
        Spread::OldestThenProRata => {
            places.chunk_by(|a, b| items[*a].due_on == items[*b].due_on).map(<[usize]>::to_vec).collect()
        }
        _ => places.into_iter().map(|at| alloc::vec![at]).collect(),
    }
}

/// Splits an amount in proportion to what is open, never more than that; the minor units that are left by rounding down go to
/// the largest remainders, equal ones in order.
fn in_proportion(amount_minor: i64, open: &[i64]) -> Vec<i64> {
    let total: i128 = open.iter().map(|one| i128::from(*one)).sum();
    if total <= i128::from(amount_minor) {
        return open.to_vec();
    }
    let exact = |one: &i64| i128::from(*one) * i128::from(amount_minor);
    // Rounded down, each is at most what is open, so it fits.
    let mut shares: Vec<i64> = open.iter().map(|one| i64::try_from(exact(one) / total).unwrap_or(*one)).collect();
    let mut by_remainder: Vec<usize> = (0..open.len()).collect();
    by_remainder.sort_by_key(|at| core::cmp::Reverse(exact(&open[*at]) % total));
    let left = i128::from(amount_minor) - shares.iter().map(|one| i128::from(*one)).sum::<i128>();
    for at in by_remainder.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        shares[at] += 1;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn item(due_on: Date, open_minor: i64) -> OpenItem {
        OpenItem { due_on, open: Parts::principal(open_minor), disputed_minor: 0 }
    }

    const RULE: AllocationRule =
        AllocationRule { order: PartOrder::COSTS_FIRST, spread: Spread::OldestFirst, exact_match: true };

    fn totals(allocation: &Allocation) -> Vec<i64> {
        allocation.served.iter().map(|parts| parts.total_minor()).collect()
    }

    /// DOMAIN trap 12: where the law says interest first, the principal is not served first.
    #[test]
    fn interest_comes_before_principal() {
        let open = Parts { costs_minor: 4_000, interest_minor: 6_000, principal_minor: 100_000 };
        for (order, costs, interest, principal, rest) in [
            (PartOrder::COSTS_FIRST, 4_000, 6_000, 5_000, 0),
            (PartOrder::INTEREST_FIRST, 4_000, 6_000, 5_000, 0),
            (PartOrder::CONSUMER_CREDIT, 4_000, 0, 11_000, 0),
        ] {
            let want = Parts { costs_minor: costs, interest_minor: interest, principal_minor: principal };
            assert_eq!(split_parts(15_000, open, order), (want, rest));
        }
        let (served, rest) = split_parts(5_000, open, PartOrder::INTEREST_FIRST);
        assert_eq!((served.interest_minor, served.costs_minor, rest), (5_000, 0, 0));
    }

    #[test]
    fn what_is_named_comes_first_then_the_exact_amount_then_the_oldest() {
        let items = [item(date(2026, 1, 31), 10_000), item(date(2026, 2, 28), 25_000)];
        assert_eq!(totals(&allocate(25_000, &items, &[], RULE)), [0, 25_000]);
        let no_match = AllocationRule { exact_match: false, ..RULE };
        assert_eq!(totals(&allocate(25_000, &items, &[], no_match)), [10_000, 15_000]);
        assert_eq!(totals(&allocate(5_000, &items, &[1], RULE)), [0, 5_000]);
        let all = allocate(40_000, &items, &[7], RULE);
        assert_eq!((totals(&all), all.unallocated_minor), (vec![10_000, 25_000], 5_000));
        let twins = [item(date(2026, 1, 31), 5_000), item(date(2026, 1, 1), 5_000)];
        assert_eq!(totals(&allocate(5_000, &twins, &[], RULE)), [0, 5_000], "two of the amount: the oldest");
    }

    #[test]
    fn a_disputed_part_is_served_only_when_named() {
        let disputed = OpenItem { disputed_minor: 4_000, ..item(date(2026, 1, 31), 10_000) };
        let items = [disputed, item(date(2026, 2, 28), 1_000)];
        let free = allocate(10_000, &items, &[], RULE);
        assert_eq!((totals(&free), free.unallocated_minor), (vec![6_000, 1_000], 3_000));
        assert_eq!(totals(&allocate(10_000, &items, &[0], RULE)), [10_000, 0]);
    }

    #[test]
    fn equal_standing_is_shared_to_the_cent() {
        let rule = AllocationRule { spread: Spread::OldestThenProRata, exact_match: false, ..RULE };
        let items = [item(date(2026, 1, 31), 20_000), item(date(2026, 1, 31), 10_000)];
        assert_eq!(totals(&allocate(10_000, &items, &[], rule)), [6_667, 3_333]);
        let thirds = [item(date(2026, 1, 31), 100); 3];
        assert_eq!(totals(&allocate(100, &thirds, &[], rule)), [34, 33, 33]);
        let dated = [item(date(2026, 2, 1), 300), item(date(2026, 1, 31), 100), item(date(2026, 1, 31), 100)];
        assert_eq!(totals(&allocate(150, &dated, &[], rule)), [0, 75, 75]);
        let all = AllocationRule { spread: Spread::ProRata, ..rule };
        assert_eq!(totals(&allocate(150, &dated, &[], all)), [90, 30, 30]);
    }

    #[test]
    fn orders_are_read_from_words() {
        assert_eq!(PartOrder::from_words(["interest", "costs", "principal"]), Some(PartOrder::INTEREST_FIRST));
        assert_eq!(PartOrder::from_words(["interest", "interest", "principal"]), None);
        assert_eq!(PartOrder::from_words(["interest", "principal"]), None);
        assert_eq!(PartOrder::from_words(["fees", "interest", "principal"]), None);
    }

    prop_compose! {
        fn any_item()(
            day in 0_i32..40,
            costs_minor in 0_i64..5_000,
            interest_minor in 0_i64..5_000,
            principal_minor in 0_i64..10_000_000,
            disputed_minor in prop_oneof![3 => Just(0_i64), 1 => 0_i64..2_000_000],
        ) -> OpenItem {
            let open = Parts { costs_minor, interest_minor, principal_minor };
            OpenItem { due_on: crate::days::after(date(2026, 1, 1), day), open, disputed_minor }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn money_is_conserved_and_no_item_gets_more_than_is_open(
            payment in prop_oneof![0_i64..30_000_000, 0_i64..300],
            items in prop::collection::vec(any_item(), 0..8),
            named in prop::collection::vec(0_usize..9, 0..3),
            spread in prop::sample::select(vec![Spread::OldestFirst, Spread::OldestThenProRata, Spread::ProRata]),
            order in prop::sample::select(vec![
                PartOrder::COSTS_FIRST, PartOrder::INTEREST_FIRST, PartOrder::CONSUMER_CREDIT,
            ]),
            exact_match: bool,
        ) {
            let rule = AllocationRule { order, spread, exact_match };
            let allocation = allocate(payment, &items, &named, rule);
            let served: i64 = totals(&allocation).iter().sum();
            prop_assert_eq!(served + allocation.unallocated_minor, payment);
            prop_assert!(allocation.unallocated_minor >= 0);
            for (at, (item, parts)) in items.iter().zip(&allocation.served).enumerate() {
                for part in order.parts() {
                    prop_assert!((0..=item.open.part(part)).contains(&parts.part(part)));
                }
                let free = item.open.total_minor() - item.disputed_minor;
                prop_assert!(named.contains(&at) || parts.total_minor() <= free.max(0));
                // Money is left only when no debt could take it.
                prop_assert!(allocation.unallocated_minor == 0 || parts.total_minor() >= free.max(0));
            }
        }
    }
}
