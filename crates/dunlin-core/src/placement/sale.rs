//! What a sale brings, spread over the items that were sold: each gets its share, and the rest of each is given up.

use alloc::vec::Vec;

/// What one sold item gets of the price, and what is given up of it; both in minor units, together what was open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// Of the price.
    pub paid_minor: i64,
    /// Written off.
    pub lost_minor: i64,
}

/// Spreads a price over what is open of each item, by its part of the whole; minor units that do not divide go to the first ones. `None`
/// when the price is negative or more than all that is open.
pub fn share(open_minor: &[i64], price_minor: i64) -> Option<Vec<Share>> {
    let total = open_minor.iter().try_fold(0_i64, |sum, open| sum.checked_add(*open))?;
    if price_minor < 0 || price_minor > total || open_minor.iter().any(|open| *open < 0) {
        return None;
    }
    if total == 0 {
        return Some(open_minor.iter().map(|_| Share { paid_minor: 0, lost_minor: 0 }).collect());
    }
    let even = |open: &i64| i64::try_from(i128::from(*open) * i128::from(price_minor) / i128::from(total)).ok();
    let mut paid = open_minor.iter().map(even).collect::<Option<Vec<i64>>>()?;
    let mut rest = price_minor - paid.iter().sum::<i64>();
    for (paid, open) in paid.iter_mut().zip(open_minor) {
        if rest > 0 && paid < &mut open.clone() {
            *paid += 1;
            rest -= 1;
        }
    }
    let of_item = |(paid, open): (i64, &i64)| Share { paid_minor: paid, lost_minor: open - paid };
    Some(paid.into_iter().zip(open_minor).map(of_item).collect())
}

/// Spreads the price of a portfolio over its accounts, by what each owes of the whole, in minor units; what does not divide goes to the
/// accounts with the largest remainders, to the earlier ones where these are equal. Together it is exactly the price. `None` when the price is
/// negative or more than all that is owed.
pub fn among(owed_minor: &[i64], price_minor: i64) -> Option<Vec<i64>> {
    let total = owed_minor.iter().try_fold(0_i64, |sum, owed| sum.checked_add(*owed))?;
    if price_minor < 0 || price_minor > total || owed_minor.iter().any(|owed| *owed < 0) {
        return None;
    }
    let whole = i128::from(total.max(1));
    let exact = |owed: &i64| i128::from(*owed) * i128::from(price_minor);
    let floor = |owed: &i64| i64::try_from(exact(owed) / whole).ok();
    let mut shares = owed_minor.iter().map(floor).collect::<Option<Vec<i64>>>()?;
    let rest = price_minor - shares.iter().sum::<i64>();
    let mut places: Vec<usize> = (0..shares.len()).collect();
    places.sort_by_key(|at| core::cmp::Reverse(exact(&owed_minor[*at]) % whole));
    for at in places.into_iter().take(usize::try_from(rest).ok()?) {
        shares[at] += 1;
    }
    Some(shares)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use std::vec;
    use std::vec::Vec;

    use super::*;

    #[test]
    fn each_gets_its_part_and_the_first_what_does_not_divide() {
        let shares = share(&[100, 100, 100], 100).expect("possible");
        assert_eq!(shares.iter().map(|own| own.paid_minor).collect::<Vec<_>>(), vec![34, 33, 33]);
        assert_eq!(share(&[100], 101), None);
        assert_eq!(share(&[100], -1), None);
        assert_eq!(share(&[i64::MAX, 1], 5), None);
        assert_eq!(share(&[], 0), Some(vec![]));
    }

    #[test]
    fn a_price_of_many_goes_by_what_each_owes_and_the_largest_remainders_first() {
        // 50 of 300: 8.33, 16.67 and 25 exactly.
        assert_eq!(among(&[50, 100, 150], 50), Some(vec![8, 17, 25]));
        assert_eq!(among(&[100, 100, 100], 100), Some(vec![34, 33, 33]), "equal: the earlier one");
        assert_eq!(among(&[1, 1, 998], 1), Some(vec![0, 0, 1]), "who owes nearly all pays the cent");
        assert_eq!(among(&[0, 100], 100), Some(vec![0, 100]));
        assert_eq!(among(&[0, 0], 0), Some(vec![0, 0]));
        assert_eq!((among(&[100], 101), among(&[100], -1), among(&[], 1)), (None, None, None));
        assert_eq!((among(&[i64::MAX, 1], 5), among(&[-1, 5], 2)), (None, None));
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_is_made(open in proptest::collection::vec(0_i64..1_000_000_000, 1..40), part in 0_i64..=1_000) {
            let total: i64 = open.iter().sum();
            let price = total / 1_000 * part;
            let shares = share(&open, price).expect("between nothing and all");
            prop_assert_eq!(shares.iter().map(|own| own.paid_minor).sum::<i64>(), price);
            for (own, open) in shares.iter().zip(&open) {
                prop_assert!(own.paid_minor >= 0 && own.lost_minor >= 0);
                prop_assert_eq!(own.paid_minor + own.lost_minor, *open);
            }
        }

        #[test]
        fn a_price_of_many_is_whole_and_within_a_cent_of_each_part(
            owed in proptest::collection::vec(0_i64..1_000_000_000, 1..60), of in 0_i64..=i64::MAX
        ) {
            let total: i64 = owed.iter().sum();
            let price = of % (total + 1);
            let shares = among(&owed, price).expect("between nothing and all");
            prop_assert_eq!(shares.iter().sum::<i64>(), price);
            for (share, owed) in shares.iter().zip(&owed) {
                prop_assert!(*share >= 0 && share <= owed);
                let off = i128::from(*share) * i128::from(total) - i128::from(*owed) * i128::from(price);
                prop_assert!(off.abs() < i128::from(total.max(1)));
            }
        }
    }
}
