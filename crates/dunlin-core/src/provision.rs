//! Provision for expected credit losses: a matrix of loss rates by bucket, as IFRS 9 B5.5.35 and ASC 326-20 allow for receivables.
//!
//! Formula: `allowance = gross × loss rate`, minor units, rounded half up once for each bucket; the total is the sum of what was
//! rounded, so that a report adds up. Worked examples: IFRS 9 illustrative example 12, in `provision.json`.
//!
//! What this module does not do: it knows no loss rates; a controller states them, or a cohort of the creditor's own sales gives them.

use alloc::vec::Vec;

use crate::ratio::Ratio;

/// A loss rate for each bucket, from not due to the oldest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix(Vec<Ratio>);

impl Matrix {
    /// A matrix of these shares; `None` when one lies below 0 or above 1, or there is none.
    pub fn new(rates: Vec<Ratio>) -> Option<Matrix> {
        (!rates.is_empty() && rates.iter().all(|rate| rate.is_share())).then_some(Matrix(rates))
    }

    /// Loss rates from what became of one cohort of sales: `unpaid in the end / unpaid when the bucket begins`.
    ///
    /// `unpaid_minor` starts with the sales themselves and ends with what was unpaid when the oldest bucket began, which is taken as lost. `None`
    /// when the cohort was paid in full by then, so that its older buckets say nothing, or grew on the way.
    pub fn of_cohort(unpaid_minor: &[i64]) -> Option<Matrix> {
        let lost = i128::from(*unpaid_minor.last()?);
        let rates = unpaid_minor.iter().map(|unpaid| Ratio::of(lost, (*unpaid).into()));
        Matrix::new(rates.collect::<Option<_>>()?)
    }

    /// The shares, from not due to the oldest.
    pub fn rates(&self) -> &[Ratio] {
        &self.0
    }

    /// What has to be set aside for gross amounts by bucket, minor units; `None` when there are not as many buckets as rates.
    ///
    /// A bucket in the customers' favour needs nothing, and takes nothing off the others.
    pub fn provide(&self, gross_minor: &[i64]) -> Option<Provision> {
        if gross_minor.len() != self.0.len() {
            return None;
        }
        let allowance = |(rate, gross): (&Ratio, &i64)| rate.part_of((*gross).max(0));
        let by_bucket_minor = self.0.iter().zip(gross_minor).map(allowance).collect::<Option<Vec<i64>>>()?;
        let total_minor = by_bucket_minor.iter().try_fold(0_i64, |sum, one| sum.checked_add(*one))?;
        Some(Provision { by_bucket_minor, total_minor })
    }
}

/// What has to be set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provision {
    /// By bucket; minor units.
    pub by_bucket_minor: Vec<i64>,
    /// Their sum; minor units.
    pub total_minor: i64,
}

/// Share of the sales that was written off: `write-offs / sales`; `None` without sales.
pub fn write_off_share(written_off_minor: i64, sales_minor: i64) -> Option<Ratio> {
    Ratio::of(written_off_minor.into(), sales_minor.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;
    use proptest::prelude::*;

    fn matrix(per_mille: &[i128]) -> Option<Matrix> {
        Matrix::new(per_mille.iter().filter_map(|rate| Ratio::of(*rate, 1_000)).collect())
    }

    #[test]
    fn illustrative_example_12() {
        let gross = [1_500_000_000, 750_000_000, 400_000_000, 250_000_000, 100_000_000];
        let provision = matrix(&[3, 16, 36, 66, 106]).and_then(|matrix| matrix.provide(&gross)).expect("a matrix");
        assert_eq!(provision.by_bucket_minor, [4_500_000, 12_000_000, 14_400_000, 16_500_000, 10_600_000]);
        assert_eq!(provision.total_minor, 58_000_000);
    }

    #[test]
    fn a_cohort_gives_exact_rates() {
        let matrix = Matrix::of_cohort(&[100_000, 50_000, 23_000, 8_000, 2_000]).expect("a cohort");
        let shown: Vec<_> = matrix.rates().iter().map(|rate| rate.to_percent(4)).collect();
        assert_eq!(shown, ["2.0000", "4.0000", "8.6957", "25.0000", "100.0000"]);
        assert_eq!(Matrix::of_cohort(&[100, 0]), None, "nothing was lost: 0 / 0");
        assert_eq!(Matrix::of_cohort(&[100, 120]), None, "more unpaid than sold");
        assert_eq!(Matrix::of_cohort(&[]), None);
    }

    #[test]
    fn what_is_no_share_or_has_other_buckets_is_refused() {
        assert_eq!(matrix(&[1_001]), None);
        assert_eq!(matrix(&[-1]), None);
        assert_eq!(matrix(&[]), None);
        assert!(matrix(&[0, 1_000]).is_some());
        assert_eq!(matrix(&[10, 20]).and_then(|matrix| matrix.provide(&[100])), None);
        assert_eq!(matrix(&[500]).and_then(|matrix| matrix.provide(&[-100])).map(|sum| sum.total_minor), Some(0));
        assert_eq!(matrix(&[1_000, 1_000]).and_then(|matrix| matrix.provide(&[i64::MAX, 1])), None);
        assert_eq!(write_off_share(5, 0), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn the_total_is_the_sum_and_never_more_than_the_gross(
            rows in prop::collection::vec((0_i128..=1_000, -1_000_000_i64..1_000_000_000_000), 1..8),
        ) {
            let rates: Vec<i128> = rows.iter().map(|row| row.0).collect();
            let gross: Vec<i64> = rows.iter().map(|row| row.1).collect();
            let provision = matrix(&rates).and_then(|matrix| matrix.provide(&gross)).expect("a matrix");
            prop_assert_eq!(provision.total_minor, provision.by_bucket_minor.iter().sum::<i64>());
            for (allowance, gross) in provision.by_bucket_minor.iter().zip(&gross) {
                prop_assert!((0..=(*gross).max(0)).contains(allowance));
            }
            let nothing = matrix(&vec![0; rates.len()]).and_then(|matrix| matrix.provide(&gross)).expect("a matrix");
            prop_assert_eq!(nothing.total_minor, 0);
        }
    }
}
