//! What a partner costs: a share of what comes in, or a sum for the account.

use crate::ratio::Ratio;

/// What a partner costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Fee {
    /// Hundredths of a percent of what is collected.
    pub commission_bps: i64,
    /// Once for the placement, in minor units of its money.
    pub flat_minor: i64,
}

impl Fee {
    /// The commission on a sum, in minor units, a half upwards; never more than the sum.
    pub fn commission(&self, collected_minor: i64) -> i64 {
        let share = Ratio::of(i128::from(self.commission_bps), 10_000).unwrap_or(Ratio::ZERO);
        share.part_of(collected_minor).unwrap_or_default().clamp(0, collected_minor.max(0))
    }
}

/// The commission that is due on what the customer paid directly: the work was the partner's (DOMAIN: reported, and owed all the same).
pub fn commission_owed(fee: &Fee, direct_minor: i64) -> i64 {
    fee.commission(direct_minor.max(0))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_commission_is_rounded_once_and_a_half_upwards() {
        let fee = Fee { commission_bps: 2_500, flat_minor: 0 };
        assert_eq!([0, 1, 2, 100_000, -5].map(|minor| fee.commission(minor)), [0, 0, 1, 25_000, 0]);
        assert_eq!(Fee { commission_bps: 20_000, flat_minor: 0 }.commission(10), 10, "never more than there was");
    }

    proptest! {
        #[test]
        fn what_is_kept_and_what_is_passed_on_make_the_whole(bps in 0_i64..=10_000, minor in 0_i64..1_000_000_000_000) {
            let kept = Fee { commission_bps: bps, flat_minor: 0 }.commission(minor);
            prop_assert!((0..=minor).contains(&kept));
        }
    }
}
