//! From figures to places, in whole numbers.

/// So much of a height as a figure is of the largest one; nothing below zero.
pub(crate) fn share(figure: i64, largest: i64, height: i64) -> i64 {
    let (figure, largest) = (i128::from(figure.clamp(0, largest.max(1))), i128::from(largest.max(1)));
    i64::try_from(figure * i128::from(height) / largest).unwrap_or(height)
}

/// Labels that have room beside each other.
const LABELS: i64 = 8;

/// Labels that would touch are left out, from the last one back.
pub(crate) fn is_labelled(at: i64, count: i64) -> bool {
    let stride = (count.max(1) - 1) / LABELS + 1;
    (count - 1 - at) % stride == 0
}

/// Round figures for two or three hairlines up to the largest figure, zero first: 1, 2 or 5 with zeros.
pub fn steps(largest: i64) -> Vec<i64> {
    let mut step = 1_i64;
    let next = |step: i64| {
        let zeros = 10_i64.pow(step.ilog10());
        if step / zeros == 2 { zeros.saturating_mul(5) } else { step.saturating_mul(2) }
    };
    while largest / step > 3 {
        step = next(step);
    }
    (0..=largest.max(0) / step).map(|times| times * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round_and_few() {
        assert_eq!(steps(0), [0]);
        assert_eq!(steps(-5), [0]);
        assert_eq!(steps(3), [0, 1, 2, 3]);
        assert_eq!(steps(4), [0, 2, 4]);
        assert_eq!(steps(1_123), [0, 500, 1_000]);
        assert_eq!(steps(99), [0, 50]);
        assert_eq!(steps(160), [0, 50, 100, 150]);
        assert_eq!(steps(i64::MAX).len(), 2);
    }

    #[test]
    fn the_last_is_labelled_and_no_more_than_have_room() {
        let labelled = |count| (0..count).filter(|at| is_labelled(*at, count)).collect::<Vec<_>>();
        assert_eq!(labelled(8).len(), 8);
        assert_eq!(labelled(9), [0, 2, 4, 6, 8]);
        assert_eq!(labelled(13), [0, 2, 4, 6, 8, 10, 12]);
        assert_eq!((labelled(1), labelled(0)), (vec![0], vec![]));
    }

    #[test]
    fn a_share_is_never_more_than_the_whole() {
        assert_eq!(share(50, 100, 180), 90);
        assert_eq!(share(i64::MAX, i64::MAX, 180), 180);
        assert_eq!((share(-5, 100, 180), share(5, 0, 180), share(200, 100, 180)), (0, 180, 180));
    }
}
