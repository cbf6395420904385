//! Items as debts: an invoice and the charges that it bears are one debt, and money serves it in the creditor's order.
//!
//! Source: R0.5, DOMAIN §2.5. What the payer names comes first, with its own charges; then one debt of exactly the amount, where
//! the creditor wants that; then the oldest due. Where the principal comes first, no charge is served before every invoice
//! is; where costs or interest do, each debt is served wholly before the next. Receipts, credits and the search for bank lines
//! all ask here.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::{AllocationRule, OpenItem, Part, PartOrder, Parts, Spread, allocate, split_parts};
use crate::id::ItemId;

/// An item that money may serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owed {
    /// Which.
    pub item: ItemId,
    /// For a charge, the late item that bears it; `None` where it stands by itself.
    pub borne_by: Option<ItemId>,
    /// What part of a debt it is.
    pub part: Part,
    /// When it is due.
    pub due_on: Date,
    /// Minor units; nothing below zero is served.
    pub open_minor: i64,
    /// How much of it is contested: served only when the item itself is named.
    pub disputed_minor: i64,
}

/// The creditor's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Serving {
    /// Which part comes first.
    pub order: PartOrder,
    /// Money that names nothing and is exactly what one debt, or its invoice, has open goes there.
    pub exact_amount: bool,
}

impl Default for Serving {
    fn default() -> Serving {
        Serving { order: PartOrder::PRINCIPAL_FIRST, exact_amount: true }
    }
}

/// What each item gets of an amount, in the order of the items. Items come oldest due first; of one currency. What is named comes
/// first, in the order in which it is named.
pub fn serve(amount_minor: i64, items: &[Owed], named: &[ItemId], serving: Serving) -> Vec<i64> {
    let debts = debts(items, named);
    let mut first: Vec<usize> = Vec::new();
    for at in named.iter().filter_map(|named| debts.iter().position(|debt| debt.has(items, *named))) {
        if !first.contains(&at) {
            first.push(at);
        }
    }
    if named.is_empty() && serving.exact_amount {
        first.extend(exactly(amount_minor, &debts));
    }
    let mut desk = Desk { items, named, debts, first, order: serving.order, shares: alloc::vec![0; items.len()] };
    let mut rest = amount_minor;
    if serving.order.is_principal_first() {
        rest = desk.pass(rest, Parts::without_charges);
    }
    desk.pass(rest, |open| open);
    desk.shares
}

/// A part that was agreed to be paid next: so much, for some items and the charges on them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedPart {
    /// Which.
    pub items: Vec<ItemId>,
    /// What is open of the part, in minor units.
    pub open_minor: i64,
}

/// As [`serve`], for money that names nothing and may be paid as was agreed: the parts come first, in the order given, unless the money
/// is exactly one debt and none of the parts. The rest goes by the creditor's order.
pub fn serve_agreed(amount_minor: i64, items: &[Owed], agreed: &[AgreedPart], serving: Serving) -> Vec<i64> {
    let is_a_part = agreed.iter().any(|part| part.open_minor == amount_minor);
    let is_a_debt = serving.exact_amount && exactly(amount_minor, &debts(items, &[])).is_some();
    let mut left = items.to_vec();
    let mut rest = amount_minor;
    for part in agreed.iter().filter(|_| is_a_part || !is_a_debt) {
        let is_covered = |item: ItemId| part.items.contains(&item);
        let is_its = |item: &Owed| is_covered(item.item) || item.borne_by.is_some_and(is_covered);
        let seen = |item: &Owed| Owed { open_minor: if is_its(item) { item.open_minor } else { 0 }, ..*item };
        let its: Vec<Owed> = left.iter().map(seen).collect();
        for (item, share) in left.iter_mut().zip(serve(rest.min(part.open_minor), &its, &[], serving)) {
            item.open_minor -= share;
            rest -= share;
        }
    }
    let shares = serve(rest, &left, &[], serving).into_iter();
    shares.zip(items.iter().zip(&left)).map(|(share, (item, left))| share + item.open_minor - left.open_minor).collect()
}

/// What the items of one debt get of an amount that is meant for one of them: an invoice with its charges, or a charge alone.
pub fn serve_debt(amount_minor: i64, items: &[Owed], named: ItemId, order: PartOrder) -> Vec<i64> {
    let debts = debts(items, &[named]);
    let at = debts.iter().position(|debt| debt.has(items, named));
    let mut desk = Desk {
        items,
        named: &[named],
        debts,
        first: at.into_iter().collect(),
        order,
        shares: alloc::vec![0; items.len()],
    };
    if let Some(at) = at {
        let (served, _) = split_parts(amount_minor, desk.debts[at].open, order);
        desk.share_out(at, served);
    }
    desk.shares
}

/// An invoice with its charges, or charges whose invoice is settled.
struct Debt {
    /// Places among the items.
    members: Vec<usize>,
    due_on: Date,
    open: Parts,
}

impl Debt {
    fn has(&self, items: &[Owed], item: ItemId) -> bool {
        self.members.iter().any(|at| items[*at].item == item)
    }
}

impl Parts {
    fn without_charges(self) -> Parts {
        Parts::principal(self.principal_minor)
    }
}

/// What of an item may be served.
fn free_minor(item: &Owed, named: &[ItemId]) -> i64 {
    let contested = if named.contains(&item.item) { 0 } else { item.disputed_minor.max(0) };
    item.open_minor.saturating_sub(contested).max(0)
}

/// Items gathered by debt; a charge that is named itself is a debt of its own.
fn debts(items: &[Owed], named: &[ItemId]) -> Vec<Debt> {
    let key = |item: &Owed| item.borne_by.filter(|_| !named.contains(&item.item)).unwrap_or(item.item);
    let mut places: BTreeMap<ItemId, usize> = BTreeMap::new();
    let mut debts: Vec<Debt> = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let place = *places.entry(key(item)).or_insert_with(|| {
            debts.push(Debt { members: Vec::new(), due_on: item.due_on, open: Parts::default() });
            debts.len() - 1
        });
        let debt = &mut debts[place];
        if item.part == Part::Principal {
            debt.due_on = item.due_on;
        }
        debt.members.push(at);
        *debt.open.part_mut(item.part) += free_minor(item, named);
    }
    debts
}

/// The one debt that is, or whose invoice is, exactly the amount.
fn exactly(amount_minor: i64, debts: &[Debt]) -> Option<usize> {
    let is_it = |debt: &Debt| debt.open.total_minor() == amount_minor || debt.open.principal_minor == amount_minor;
    let mut found = debts.iter().enumerate().filter(|(_, debt)| is_it(debt)).map(|(at, _)| at);
    found.next().filter(|_| found.next().is_none())
}

/// Money on its way to debts.
struct Desk<'a> {
    items: &'a [Owed],
    named: &'a [ItemId],
    debts: Vec<Debt>,
    first: Vec<usize>,
    order: PartOrder,
    shares: Vec<i64>,
}

impl Desk<'_> {
    /// Serves the first debt wholly, and of the others what is seen of them, oldest due first; gives what is left.
    fn pass(&mut self, amount_minor: i64, seen: fn(Parts) -> Parts) -> i64 {
        let open = |(at, debt): (usize, &Debt)| OpenItem {
            due_on: debt.due_on,
            open: if self.first.contains(&at) { debt.open } else { seen(debt.open) },
            disputed_minor: 0,
        };
        let open: Vec<OpenItem> = self.debts.iter().enumerate().map(open).collect();
        let rule = AllocationRule { order: self.order, spread: Spread::OldestFirst, exact_match: false };
        let allocation = allocate(amount_minor, &open, &self.first, rule);
        for (at, served) in allocation.served.into_iter().enumerate() {
            self.share_out(at, served);
        }
        allocation.unallocated_minor
    }

    /// Hands what a debt got to its items, part by part.
    fn share_out(&mut self, debt: usize, served: Parts) {
        for part in self.order.parts() {
            let mut rest = served.part(part);
            let of_part = self.debts[debt].members.iter().filter(|at| self.items[**at].part == part);
            for at in of_part {
                let paid = rest.min(free_minor(&self.items[*at], self.named) - self.shares[*at]);
                self.shares[*at] += paid;
                rest -= paid;
            }
        }
        self.debts[debt].open = self.debts[debt].open.less(served);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;
    use jiff::civil::date;
    use proptest::prelude::*;

    const COSTS_FIRST: Serving = Serving { order: PartOrder::COSTS_FIRST, exact_amount: true };

    fn owed(id: u128, part: Part, borne_by: Option<u128>, day: i8, open_minor: i64) -> Owed {
        let (item, borne_by) = (ItemId(id), borne_by.map(ItemId));
        Owed { item, borne_by, part, due_on: date(2026, 3, day), open_minor, disputed_minor: 0 }
    }

    /// R-1 with 10.00 interest and 40.00 costs; R-2; a fee that no item bears.
    fn book() -> Vec<Owed> {
        vec![
            owed(1, Part::Principal, None, 1, 100_000),
            owed(2, Part::Interest, Some(1), 20, 1_000),
            owed(3, Part::Costs, Some(1), 20, 4_000),
            owed(4, Part::Costs, None, 21, 500),
            owed(5, Part::Principal, None, 25, 50_000),
        ]
    }

    #[test]
    fn invoices_before_charges_unless_the_order_is_another() {
        let invoices = |amount| serve(amount, &book(), &[], Serving::default());
        assert_eq!(invoices(110_000), [100_000, 0, 0, 0, 10_000]);
        assert_eq!(invoices(150_000), [100_000, 0, 0, 0, 50_000], "who pays all invoices owes no part of one");
        assert_eq!(invoices(152_000), [100_000, 1_000, 1_000, 0, 50_000]);
        let by_law = |amount| serve(amount, &book(), &[], COSTS_FIRST);
        assert_eq!(by_law(110_000), [100_000, 1_000, 4_000, 500, 4_500]);
        assert_eq!(by_law(4_400), [0, 400, 4_000, 0, 0]);
    }

    #[test]
    fn what_is_named_comes_first_with_its_own_charges() {
        let named = |amount, item, serving| serve(amount, &book(), &[ItemId(item)], serving);
        assert_eq!(named(50_000, 5, Serving::default()), [0, 0, 0, 0, 50_000]);
        assert_eq!(named(100_000, 1, Serving::default()), [100_000, 0, 0, 0, 0], "the invoice named is settled");
        assert_eq!(named(103_000, 1, Serving::default()), [100_000, 1_000, 2_000, 0, 0]);
        assert_eq!(named(100_000, 1, COSTS_FIRST), [95_000, 1_000, 4_000, 0, 0], "unless the law's order is chosen");
        assert_eq!(named(1_000, 2, COSTS_FIRST), [0, 1_000, 0, 0, 0], "a charge that is named is meant");
        assert_eq!(serve_debt(100_000, &book(), ItemId(1), PartOrder::COSTS_FIRST), [95_000, 1_000, 4_000, 0, 0]);
        assert_eq!(serve_debt(100_000, &book(), ItemId(1), PartOrder::PRINCIPAL_FIRST), [100_000, 0, 0, 0, 0]);
    }

    #[test]
    fn exactly_one_debt_of_the_amount_is_meant() {
        assert_eq!(serve(50_000, &book(), &[], Serving::default()), [0, 0, 0, 0, 50_000]);
        assert_eq!(serve(105_000, &book(), &[], Serving::default()), [100_000, 1_000, 4_000, 0, 0]);
        let oldest = Serving { exact_amount: false, ..Serving::default() };
        assert_eq!(serve(50_000, &book(), &[], oldest), [50_000, 0, 0, 0, 0]);
    }

    #[test]
    fn a_disputed_part_waits_until_it_is_named() {
        let mut items = book();
        items[0].disputed_minor = 60_000;
        items[4].disputed_minor = 50_000;
        let served = serve(200_000, &items, &[], Serving::default());
        assert_eq!(served, [40_000, 1_000, 4_000, 500, 0]);
        assert_eq!(serve(200_000, &items, &[ItemId(5)], Serving::default()), [40_000, 1_000, 4_000, 500, 50_000]);
    }

    #[test]
    fn what_was_agreed_comes_before_what_is_older() {
        let part = |open_minor| [AgreedPart { items: [ItemId(4)].into(), open_minor }];
        let items = [
            owed(1, Part::Principal, None, 1, 100_000),
            owed(4, Part::Principal, None, 9, 50_000),
            owed(5, Part::Costs, Some(4), 10, 4_000),
        ];
        let served = |amount, open_minor| serve_agreed(amount, &items, &part(open_minor), COSTS_FIRST);
        assert_eq!(served(20_000, 20_000), [0, 16_000, 4_000]);
        assert_eq!(served(30_000, 20_000), [10_000, 16_000, 4_000], "what is more goes to the oldest");
        assert_eq!(served(100_000, 20_000), [100_000, 0, 0], "it is exactly another debt");
        assert_eq!(served(50_000, 50_000), [0, 46_000, 4_000], "it is the part");
    }

    prop_compose! {
        fn any_owed()(
            part in prop::sample::select(vec![Part::Principal, Part::Interest, Part::Costs]),
            borne_by in prop::option::of(0_u128..4),
            day in 1_i8..28,
            open_minor in 1_i64..5_000,
            disputed_minor in prop_oneof![3 => Just(0_i64), 1 => 0_i64..5_000],
        ) -> Owed {
            let borne_by = borne_by.filter(|_| part != Part::Principal).map(ItemId);
            Owed { item: ItemId(0), borne_by, part, due_on: date(2026, 3, day), open_minor, disputed_minor }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn no_item_gets_more_than_is_free_and_nothing_is_lost(
            amount in 0_i64..40_000,
            items in prop::collection::vec(any_owed(), 0..9),
            named in prop::option::of(0_u128..9),
            order in prop::sample::select(vec![
                PartOrder::PRINCIPAL_FIRST, PartOrder::COSTS_FIRST, PartOrder::INTEREST_FIRST, PartOrder::CONSUMER_CREDIT,
            ]),
            exact_amount: bool,
        ) {
            let items: Vec<Owed> =
                items.into_iter().zip(0..).map(|(owed, id)| Owed { item: ItemId(id), ..owed }).collect();
            let named = named.map(ItemId);
            let shares = serve(amount, &items, named.as_slice(), Serving { order, exact_amount });
            let free: Vec<i64> = items.iter().map(|item| free_minor(item, named.as_slice())).collect();
            for (share, free) in shares.iter().zip(&free) {
                prop_assert!((0..=*free).contains(share));
            }
            let served: i64 = shares.iter().sum();
            prop_assert_eq!(served, amount.min(free.iter().sum()), "money is left only when nothing is open");
            let part = AgreedPart { items: named.into_iter().collect(), open_minor: amount / 2 };
            let agreed = serve_agreed(amount, &items, &[part], Serving { order, exact_amount });
            let free_unnamed: Vec<i64> = items.iter().map(|item| free_minor(item, &[])).collect();
            for (share, free) in agreed.iter().zip(&free_unnamed) {
                prop_assert!((0..=*free).contains(share));
            }
            let served: i64 = agreed.iter().sum();
            prop_assert_eq!(served, amount.min(free_unnamed.iter().sum()), "what was agreed loses nothing");
            if named.is_none() && !exact_amount && order.is_principal_first() {
                let of = |is_principal: bool, left: &dyn Fn(usize) -> i64| -> i64 {
                    let of_kind = |at: &usize| (items[*at].part == Part::Principal) == is_principal;
                    (0..items.len()).filter(of_kind).map(left).sum()
                };
                let open = of(true, &|at| free[at] - shares[at]);
                prop_assert!(open == 0 || of(false, &|at| shares[at]) == 0, "no charge before an invoice");
            }
        }
    }
}
