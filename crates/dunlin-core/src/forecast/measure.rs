//! How good forecasts were, once it is known what came.

use alloc::vec::Vec;

use crate::ratio::Ratio;

/// The chance that of two invoices, one late and one not, the late one has the higher score; equal scores count half. `None` when all
/// are late or none is.
pub fn area_under_curve(scores: &[(i128, bool)]) -> Option<Ratio> {
    let mut sorted = scores.to_vec();
    sorted.sort_unstable_by_key(|(score, _)| *score);
    let (mut before, mut won, mut late) = (0_i128, 0_i128, 0_i128);
    for equal in sorted.chunk_by(|a, b| a.0 == b.0) {
        let here = i128::try_from(equal.iter().filter(|(_, is_late)| *is_late).count()).ok()?;
        let other = i128::try_from(equal.len()).ok()? - here;
        won += here * (2 * before + other);
        before += other;
        late += here;
    }
    Ratio::of(won, 2 * late * before)
}

/// The mean of errors without their sign. `None` over none.
pub fn mean_error(days: &[i32]) -> Option<Ratio> {
    let sum: i128 = days.iter().map(|days| i128::from(days.unsigned_abs())).sum();
    Ratio::of(sum, i128::try_from(days.len()).ok()?)
}

/// The error in the middle, without signs; of two the mean. `None` over none.
pub fn median_error(days: &[i32]) -> Option<Ratio> {
    let mut sizes: Vec<i128> = days.iter().map(|days| i128::from(days.unsigned_abs())).collect();
    sizes.sort_unstable();
    let upper = sizes.get(sizes.len() / 2)?;
    let lower = sizes.get(sizes.len().saturating_sub(1) / 2)?;
    Ratio::of(upper + lower, 2)
}

/// The part of all late money (amount times days late) that lies in the fifth with the highest scores. `None` when nothing is late.
pub fn top_fifth(scores: &[(i128, i128)]) -> Option<Ratio> {
    let mut sorted = scores.to_vec();
    sorted.sort_by_key(|(score, _)| core::cmp::Reverse(*score));
    let fifth = (sorted.len() * 2 + 5) / 10;
    let sum = |part: &[(i128, i128)]| part.iter().map(|(_, late)| *late).sum::<i128>();
    Ratio::of(sum(&sorted[..fifth]), sum(&sorted))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_perfect_order_is_the_whole_and_equal_scores_are_half() {
        let area = |scores: &[(i128, bool)]| area_under_curve(scores).map(|area| area.to_decimal(3));
        assert_eq!(area(&[(1, false), (2, false), (3, true), (4, true)]).as_deref(), Some("1.000"));
        assert_eq!(area(&[(4, false), (3, false), (2, true), (1, true)]).as_deref(), Some("0.000"));
        assert_eq!(area(&[(1, false), (1, true), (1, false)]).as_deref(), Some("0.500"));
        assert_eq!(area(&[(1, true), (2, false), (3, true), (4, false), (5, true)]).as_deref(), Some("0.500"));
        assert_eq!((area(&[]), area(&[(1, true)]), area(&[(1, false)])), (None, None, None));
    }

    #[test]
    fn errors_have_no_sign() {
        let told =
            |days: &[i32]| (mean_error(days).map(|x| x.to_decimal(2)), median_error(days).map(|x| x.to_decimal(1)));
        assert_eq!(told(&[-3, 1, 8]), (Some("4.00".into()), Some("3.0".into())));
        assert_eq!(told(&[-3, 4]), (Some("3.50".into()), Some("3.5".into())));
        assert_eq!(told(&[]), (None, None));
    }

    #[test]
    fn the_top_fifth_is_the_nearest_whole_number_of_rows() {
        let rows = [(9, 60), (8, 20), (7, 20), (6, 0), (5, 0)];
        assert_eq!(top_fifth(&rows).map(|share| share.to_percent(0)).as_deref(), Some("60"));
        let ten: Vec<(i128, i128)> = rows.iter().flat_map(|(score, late)| [(*score, *late), (*score - 9, 0)]).collect();
        assert_eq!(top_fifth(&ten).map(|share| share.to_percent(0)).as_deref(), Some("80"));
        assert_eq!((top_fifth(&[(1, 0); 9]), top_fifth(&[])), (None, None));
    }

    proptest! {
        #[test]
        fn the_area_is_the_share_of_pairs_in_order(scores in prop::collection::vec((0_i128..6, any::<bool>()), 0..30)) {
            let of = |wanted: bool| scores.iter().filter(move |(_, is_late)| *is_late == wanted).collect::<Vec<_>>();
            let (late, other) = (of(true), of(false));
            let pairs = late.iter().flat_map(|late| other.iter().map(|other| match late.0.cmp(&other.0) {
                core::cmp::Ordering::Greater => 2,
                core::cmp::Ordering::Equal => 1,
                core::cmp::Ordering::Less => 0,
            }));
            let of = i128::try_from(late.len() * other.len()).expect("few");
            prop_assert_eq!(area_under_curve(&scores), Ratio::of(pairs.sum(), of * 2));
        }
    }
}
