//! Documents that are paid in parts: who quotes the document pays its parts in their order.
//!
//! A part is an item like any other. What is special: several items share the number that payers quote, and most are of one price, so
//! that only the order tells which of them is meant. A later part of the same price is therefore never read before the earlier one.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::index::MatchIndex;
use super::tie::{self, Share};

/// For the parts of an account the earlier one of the same document of which just as much is open: a payer of one of them pays that
/// first. One walk over the account's items, however many of them are parts.
#[derive(Debug)]
pub(super) struct Earlier(BTreeMap<u32, u32>);

impl Earlier {
    /// With what is open of each item.
    pub(super) fn of(index: &MatchIndex, account: u32, open_minor: impl Fn(u32) -> i64) -> Earlier {
        let mut newest = BTreeMap::new();
        let mut earlier = BTreeMap::new();
        for item in index.items_of(account).filter(|item| index.item(*item).part.is_some()) {
            let row = index.item(item);
            let before = newest.insert((row.figures, row.currency, open_minor(item)), item);
            earlier.extend(before.map(|before| (item, before)));
        }
        Earlier(earlier)
    }

    /// The one before an item.
    pub(super) fn than(&self, item: u32) -> Option<u32> {
        self.0.get(&item).copied()
    }
}

/// Both are parts of one document.
pub(super) fn are_siblings(index: &MatchIndex, one: u32, other: u32) -> bool {
    let (one, other) = (index.item(one), index.item(other));
    one.part.is_some() && other.part.is_some() && (one.account, one.figures) == (other.account, other.figures)
}

/// The parts that are meant by the number of their document: those of which the amount is the sum, else the oldest that it
/// reaches. `None` when the items are not the parts of one document.
pub(super) fn meant(index: &MatchIndex, amount_minor: i64, several: &[Share]) -> Option<Vec<Share>> {
    let first = several.first()?.item;
    if !several.iter().all(|share| are_siblings(index, first, share.item)) {
        return None;
    }
    if let [tie] = tie::all(amount_minor, &[], several, 2).as_slice() {
        // As they are: which discounts are taken is asked later.
        let is_meant = |share: &&Share| tie.shares.iter().any(|tied| tied.item == share.item);
        return Some(several.iter().filter(is_meant).copied().collect());
    }
    let mut reached = 0_i64;
    let is_reached = |share: &&Share| {
        let is_reached = reached < amount_minor;
        reached = reached.saturating_add(share.open_minor);
        is_reached
    };
    Some(several.iter().take_while(is_reached).copied().collect())
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::vec;

    use jiff::civil::date;

    use super::super::*;
    use super::*;

    const PAYER: &str = "IT01CLIENTE";

    /// `F-2026-100` in three parts of 100.00, `F-2026-475` of 30.00 and 70.00, and an invoice of 55.00.
    fn index() -> MatchIndex {
        let mut builder = MatchIndexBuilder::default();
        let account = AccountId(1);
        builder.customer(&KnownCustomer { account, number: "C1", names: &["Cliente SpA"], payer_accounts: &[PAYER] });
        let mut part = |document: &str, nth: u8, open_minor: i64| {
            let number = format!("{document}/{nth}");
            let is_part = document != "F-2026-829";
            builder.item(&KnownItem {
                kind: crate::item::ItemKind::Invoice,
                charge: None,
                account,
                item: ItemId(figures(document) * 10 + u128::from(nth)),
                number: if is_part { &number } else { document },
                document: is_part.then_some(document),
                reference: None,
                payment_reference: None,
                currency: Currency::EUR,
                open_minor,
                disputed: false,
                due_on: date(2026, i8::try_from(nth).expect("small"), 28),
                discounts: &[],
            });
        };
        for nth in 1..=3 {
            part("F-2026-100", nth, 10_000);
        }
        part("F-2026-475", 1, 3_000);
        part("F-2026-475", 2, 7_000);
        part("F-2026-829", 9, 5_500);
        builder.finish()
    }

    fn figures(document: &str) -> u128 {
        document.rsplit('-').next().and_then(|last| last.parse().ok()).expect("figures")
    }

    fn line<'l>(amount_minor: i64, text: &'l str, payer: &'l str) -> BankLine<'l> {
        BankLine {
            amount_minor,
            currency: Currency::EUR,
            value_on: date(2026, 1, 20),
            text,
            counterparty: "",
            counterparty_account: Some(payer),
            refused: &[],
        }
    }

    /// Item and amount.
    type Parts = Vec<(u128, i64)>;

    /// What the first reading pays; `Ok` when it is applied.
    fn read(answer: &Match) -> Result<Parts, Parts> {
        let first = answer.candidates.first().map(|reading| reading.allocation.as_slice()).unwrap_or_default();
        let parts = first.iter().map(|part| (part.item.0, part.amount_minor)).collect();
        if answer.outcome == MatchOutcome::Applied { Ok(parts) } else { Err(parts) }
    }

    fn pays(amount_minor: i64, text: &str, payer: &str) -> Result<Parts, Parts> {
        read(&match_lines(&index(), &[line(amount_minor, text, payer)])[0])
    }

    #[test]
    fn the_document_names_its_parts_oldest_first() {
        for payer in [PAYER, "XX99NOBODY"] {
            assert_eq!(pays(10_000, "F-2026-100", payer), Ok(vec![(1001, 10_000)]));
            assert_eq!(pays(20_000, "F-2026-100", payer), Ok(vec![(1001, 10_000), (1002, 10_000)]));
            assert_eq!(pays(30_000, "F-2026-100", payer), Ok(vec![(1001, 10_000), (1002, 10_000), (1003, 10_000)]));
            assert_eq!(pays(7_000, "F-2026-475", payer), Ok(vec![(4752, 7_000)]), "only one part has this price");
            assert_eq!(pays(10_000, "F-2026-100/2", payer), Ok(vec![(1002, 10_000)]), "the part itself is named");
        }
        assert_eq!(pays(6_000, "F-2026-100", PAYER), Ok(vec![(1001, 6_000)]), "a part of the oldest");
        assert_eq!(pays(15_000, "F-2026-100", PAYER), Err(vec![(1001, 10_000), (1002, 5_000)]), "a person looks");
        assert_eq!(pays(15_500, "F-2026-100 F-2026-829", PAYER), Err(vec![(1001, 10_000), (1002, 5_500)]));
    }

    #[test]
    fn who_names_nothing_pays_the_next_part() {
        assert_eq!(pays(10_000, "", PAYER), Err(vec![(1001, 10_000)]), "or is it all of the other document?");
        assert_eq!(pays(5_500, "", "XX99NOBODY"), Err(vec![(8299, 5_500)]));
        let two = match_lines(&index(), &[line(3_000, "", PAYER), line(3_000, "", PAYER)]);
        assert_eq!(
            two.iter().map(|answer| answer.outcome).collect::<Vec<_>>(),
            [MatchOutcome::Applied, MatchOutcome::Suggested]
        );
    }
}
