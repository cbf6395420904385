//! Which sets of items an amount ties to: exactly, or less the discounts that were earned.
//!
//! All sets of a handful of items are tried. A payer who takes discounts takes all that are on offer.

use alloc::vec::Vec;

/// Items beyond the certain ones that are tried in all combinations: 4,096 sets.
pub(super) const MOST_OPTIONAL: usize = 12;

/// What of an item can be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Share {
    /// Its place in the index.
    pub(super) item: u32,
    /// Minor units; negative for a credit.
    pub(super) open_minor: i64,
    /// Minor units of discount earned on the value day.
    pub(super) discount_minor: i64,
    /// The earlier part of its document that is owed just as much: this one is not paid before that.
    pub(super) after: Option<u32>,
}

/// A set that ties.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tie {
    /// The items, in the order in which they were given.
    pub(super) shares: Vec<Share>,
    /// The discounts were taken.
    pub(super) discounted: bool,
}

/// The set as a whole ties. Discounts may be a unit apart for each item, because payers round the sum or the parts.
pub(super) fn whole(amount_minor: i64, shares: &[Share]) -> Option<Tie> {
    let sums = shares.iter().fold(Sums::default(), |sums, share| sums.with(*share));
    let discounted = sums.ties(amount_minor)?;
    let mut shares = shares.to_vec();
    if discounted {
        // The unit of rounding goes to the first discount.
        let off = sums.open - sums.discount - amount_minor;
        if let Some(first) = shares.iter_mut().find(|share| share.discount_minor > 0) {
            first.discount_minor += off;
        }
    } else {
        for share in &mut shares {
            share.discount_minor = 0;
        }
    }
    Some(Tie { shares, discounted })
}

/// Every set that ties and holds all of `must`: at most `most` of them, fewer items first. Empty when there are too many to try.
pub(super) fn all(amount_minor: i64, must: &[Share], optional: &[Share], most: usize) -> Vec<Tie> {
    if optional.len() > MOST_OPTIONAL {
        return Vec::new();
    }
    let start = must.iter().fold(Sums::default(), |sums, share| sums.with(*share));
    let mut sets: Vec<u32> = Vec::new();
    search(amount_minor, start, optional, 0, &mut sets);
    let chosen = |set: u32| -> Vec<Share> {
        let added = optional.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0).map(|(_, share)| *share);
        must.iter().copied().chain(added).collect()
    };
    if optional.iter().any(|share| share.after.is_some()) {
        sets.retain(|set| is_in_order(&chosen(*set)));
    }
    sets.sort_by_key(|set| (set.count_ones(), *set));
    sets.truncate(most);
    sets.iter().filter_map(|set| whole(amount_minor, &chosen(*set))).collect()
}

/// No part of a document without the earlier one of the same price.
pub(super) fn is_in_order(shares: &[Share]) -> bool {
    let has = |item: u32| shares.iter().any(|share| share.item == item);
    shares.iter().all(|share| share.after.is_none_or(has))
}

fn search(amount_minor: i64, sums: Sums, rest: &[Share], set: u32, sets: &mut Vec<u32>) {
    match rest.split_last() {
        None if sums.count > 0 && sums.ties(amount_minor).is_some() => sets.push(set),
        None => {}
        Some((last, before)) => {
            search(amount_minor, sums, before, set, sets);
            search(amount_minor, sums.with(*last), before, set | 1 << before.len(), sets);
        }
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    open: i64,
    discount: i64,
    discounts: i64,
    count: u32,
}

impl Sums {
    fn with(self, share: Share) -> Sums {
        Sums {
            open: self.open.saturating_add(share.open_minor),
            discount: self.discount.saturating_add(share.discount_minor),
            discounts: self.discounts + i64::from(share.discount_minor > 0),
            count: self.count + 1,
        }
    }

    /// `Some(true)` with discounts, `Some(false)` without.
    fn ties(self, amount_minor: i64) -> Option<bool> {
        if self.open == amount_minor {
            return Some(false);
        }
        let off = self.open.saturating_sub(self.discount).saturating_sub(amount_minor).saturating_abs();
        (self.discounts > 0 && off <= self.discounts).then_some(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(item: u32, open_minor: i64, discount_minor: i64) -> Share {
        Share { item, open_minor, discount_minor, after: None }
    }

    fn items(ties: &[Tie]) -> Vec<Vec<u32>> {
        ties.iter().map(|tie| tie.shares.iter().map(|share| share.item).collect()).collect()
    }

    #[test]
    fn every_set_that_ties_is_found() {
        let optional = [share(1, 100, 0), share(2, 250, 0), share(3, 350, 0), share(4, -50, 0)];
        assert_eq!(items(&all(350, &[], &optional, 9)), [[3].as_slice(), &[1, 2]]);
        assert_eq!(items(&all(400, &[share(9, 100, 0)], &optional, 9)), [[9, 3, 4].as_slice(), &[9, 1, 2, 4]]);
        assert!(all(7, &[], &optional, 9).is_empty());
        assert!(all(0, &[], &[], 9).is_empty());
    }

    #[test]
    fn of_equal_parts_the_earlier_goes_first() {
        let part = |item: u32| Share { after: item.checked_sub(1).filter(|_| item != 3), ..share(item, 100, 0) };
        let two_documents = [part(0), part(1), part(2), part(3), part(4)];
        assert_eq!(items(&all(100, &[], &two_documents, 9)), [[0], [3]]);
        assert_eq!(items(&all(200, &[], &two_documents[..3], 9)), [[0, 1]]);
        assert_eq!(items(&all(100, &[], &two_documents[1..3], 9)), Vec::<Vec<u32>>::new());
    }

    #[test]
    fn discounts_tie_all_together_and_to_the_unit() {
        let both = [share(1, 10_025, 201), share(2, 5_000, 100)];
        let tie = whole(14_725, &both).unwrap();
        assert!(tie.discounted);
        let paid: i64 = tie.shares.iter().map(|share| share.open_minor - share.discount_minor).sum();
        assert_eq!(paid, 14_725);
        assert!(whole(14_721, &both).is_none());
        assert!(!whole(15_025, &both).unwrap().discounted);
    }
}
