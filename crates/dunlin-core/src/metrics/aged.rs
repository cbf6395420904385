//! How debts grow older: roll rates from bucket to bucket, and how late payments come.

use alloc::vec::Vec;

use crate::ratio::Ratio;

/// Roll rates: of what stood in each bucket a month ago, the part that stands in the next older one now, as shares.
///
/// `balance of the next bucket now / balance of the bucket a month ago`, minor units, from not due to the oldest; one rate less than buckets. `None`
/// where nothing stood in the bucket, or only credit.
pub fn roll_rates(month_ago_minor: &[i64], now_minor: &[i64]) -> Vec<Option<Ratio>> {
    let rolled = now_minor.iter().skip(1);
    month_ago_minor.iter().zip(rolled).map(|(before, after)| Ratio::of((*after).into(), (*before).into())).collect()
}

/// The part of what is not due that ends in the oldest bucket, if each month rolls like this one: the product of all rates, a share.
///
/// `None` when one of the rates is unknown, or there is none.
pub fn roll_through(rates: &[Option<Ratio>]) -> Option<Ratio> {
    let (first, others) = rates.split_first()?;
    others.iter().try_fold((*first)?, |through, rate| through.times((*rate)?))
}

/// One payment of one invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lateness {
    /// What was paid; minor units.
    pub amount_minor: i64,
    /// From the due date to the payment; negative is early.
    pub days: i32,
}

/// Average days late: the mean of `paid − due`, each payment once, and weighted by amount; both in days.
///
/// `None` without payments; the weighted mean also when the payments come to nothing.
pub fn average_days_late(payments: &[Lateness]) -> (Option<Ratio>, Option<Ratio>) {
    let days: i128 = payments.iter().map(|one| i128::from(one.days)).sum();
    let weighted: i128 = payments.iter().map(|one| i128::from(one.days) * i128::from(one.amount_minor)).sum();
    let weight: i128 = payments.iter().map(|one| i128::from(one.amount_minor)).sum();
    let count = i128::try_from(payments.len()).unwrap_or(i128::MAX);
    (Ratio::of(days, count), Ratio::of(weighted, weight))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rates_and_their_product_are_those_of_the_worked_example() {
        let rates = roll_rates(&[100_000, 50_000, 23_000, 8_000, 0], &[0, 50_000, 23_000, 8_000, 2_000]);
        let shown: Vec<_> = rates.iter().flatten().map(|rate| rate.to_percent(2)).collect();
        assert_eq!(shown, ["50.00", "46.00", "34.78", "25.00"]);
        assert_eq!(roll_through(&rates), Ratio::of(2, 100));
    }

    #[test]
    fn an_empty_bucket_has_no_rate() {
        let rates = roll_rates(&[100, 0, -5, 10], &[100, 50, 20, 10]);
        assert_eq!(rates, [Ratio::of(1, 2), None, None]);
        assert_eq!(roll_through(&rates), None);
        assert_eq!(roll_through(&[]), None);
    }

    #[test]
    fn a_large_payment_weighs_more() {
        let payments = [Lateness { amount_minor: 90_000, days: 10 }, Lateness { amount_minor: 10_000, days: -10 }];
        let (simple, weighted) = average_days_late(&payments);
        assert_eq!((simple, weighted), (Some(Ratio::ZERO), Ratio::of(8, 1)));
        assert_eq!(average_days_late(&[]), (None, None));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn one_cohort_rolls_through_to_its_last_balance(
            first in 1_i64..1_000_000_000_000,
            kept in prop::collection::vec(1_i64..=1_000, 1..7),
        ) {
            let cohort: Vec<i64> = kept.iter().scan(first, |left, of| {
                *left = (*left / 1_000 * of).max(1);
                Some(*left)
            }).collect();
            let balances: Vec<i64> = core::iter::once(first).chain(cohort).collect();
            let rates = roll_rates(&balances, &balances);
            let last = balances.last().copied().map(i128::from).expect("not empty");
            prop_assert_eq!(roll_through(&rates), Ratio::of(last, first.into()));
            // Of what stood in a bucket, what rolled and what was collected are the whole.
            for (at, rate) in rates.iter().enumerate() {
                let collected = Ratio::of((balances[at] - balances[at + 1]).into(), balances[at].into());
                prop_assert_eq!(rate.and_then(|rate| rate.plus(collected?)), Some(Ratio::ONE));
            }
        }
    }
}
