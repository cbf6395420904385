//! How well money is collected: effectiveness, what came of what was due, and the rates of the people who call.

use crate::ratio::Ratio;

/// A period of whole months, as the collection effectiveness index sees it. All amounts are minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CollectionPeriod {
    /// Receivables before the first day.
    pub beginning_minor: i64,
    /// Sold on credit in the period.
    pub sales_minor: i64,
    /// How many months it has.
    pub months: u16,
    /// Receivables at the end of the last day.
    pub ending_minor: i64,
    /// What of them is not due.
    pub ending_not_due_minor: i64,
}

/// Collection effectiveness index: of what could be collected, the part that was, as a share (1 is 100 %: nothing is past due).
///
/// `(beginning + sales / months − ending) / (beginning + sales / months − ending not due)`. `None` when nothing could be
/// collected, or without months. More credit notes than collections can make it negative.
pub fn collection_effectiveness(period: &CollectionPeriod) -> Option<Ratio> {
    let months = i128::from(period.months);
    if months == 0 {
        return None;
    }
    // Numerator and denominator times the months, so that both are whole.
    let available = i128::from(period.beginning_minor) * months + i128::from(period.sales_minor);
    let without = |minor: i64| available - i128::from(minor) * months;
    Ratio::of(without(period.ending_minor), without(period.ending_not_due_minor))
}

/// Collected against due: `collected of it / fell due`, as a share.
///
/// `None` when nothing fell due.
pub fn collected_against_due(collected_minor: i64, due_minor: i64) -> Option<Ratio> {
    Ratio::of(collected_minor.into(), due_minor.into())
}

/// Cure rate: accounts that are current again, without a write-off, of those that were delinquent; a share.
///
/// `None` when none was delinquent.
pub fn cure_rate(back_to_current: u32, delinquent: u32) -> Option<Ratio> {
    Ratio::of(back_to_current.into(), delinquent.into())
}

/// Recovery rate: `recovered / placed`, a share; with a fee in minor units, what is left after it.
///
/// `None` when nothing was placed.
pub fn recovery_rate(recovered_minor: i64, fee_minor: i64, placed_minor: i64) -> Option<Ratio> {
    Ratio::of(i128::from(recovered_minor) - i128::from(fee_minor), placed_minor.into())
}

/// What came of a number of attempts to reach somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContactCounts {
    /// Calls made.
    pub attempts: u32,
    /// Of these, somebody answered.
    pub connected: u32,
    /// Of these, it was who can pay or promise.
    pub right_party: u32,
    /// Of these, a promise was made.
    pub promises: u32,
    /// Of these, it was kept in full.
    pub kept: u32,
}

/// All are shares, and `None` over a count of nothing. "RPC rate" is the second to some and the third to others: show both.
impl ContactCounts {
    /// Connected of attempts.
    pub fn contact_rate(&self) -> Option<Ratio> {
        Ratio::of(self.connected.into(), self.attempts.into())
    }

    /// Right party of attempts.
    pub fn right_party_of_attempts(&self) -> Option<Ratio> {
        Ratio::of(self.right_party.into(), self.attempts.into())
    }

    /// Right party of connected.
    pub fn right_party_of_connected(&self) -> Option<Ratio> {
        Ratio::of(self.right_party.into(), self.connected.into())
    }

    /// Promises of right party.
    pub fn promise_rate(&self) -> Option<Ratio> {
        Ratio::of(self.promises.into(), self.right_party.into())
    }

    /// Promises kept in full of promises made.
    pub fn kept_rate(&self) -> Option<Ratio> {
        Ratio::of(self.kept.into(), self.promises.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const QUARTER: CollectionPeriod = CollectionPeriod {
        beginning_minor: 50_000_000,
        sales_minor: 90_000_000,
        months: 3,
        ending_minor: 45_000_000,
        ending_not_due_minor: 30_000_000,
    };

    fn index(period: CollectionPeriod) -> Option<alloc::string::String> {
        collection_effectiveness(&period).map(|share| share.to_percent(2))
    }

    #[test]
    fn effectiveness_runs_from_nothing_collected_to_nothing_past_due() {
        assert_eq!(index(QUARTER).as_deref(), Some("70.00"));
        assert_eq!(index(CollectionPeriod { ending_minor: 30_000_000, ..QUARTER }).as_deref(), Some("100.00"));
        assert_eq!(index(CollectionPeriod { ending_minor: 80_000_000, ..QUARTER }).as_deref(), Some("0.00"));
        assert_eq!(index(CollectionPeriod { months: 0, ..QUARTER }), None);
        assert_eq!(index(CollectionPeriod { ending_not_due_minor: 80_000_000, ..QUARTER }), None);
    }

    #[test]
    fn a_rate_over_nothing_is_no_rate() {
        let none = ContactCounts { attempts: 0, connected: 0, right_party: 0, promises: 0, kept: 0 };
        assert_eq!(none.contact_rate().or(none.kept_rate()).or(none.promise_rate()), None);
        assert_eq!(collected_against_due(5, 0), None);
        assert_eq!(cure_rate(0, 0), None);
        assert_eq!(recovery_rate(22, 0, 100).map(|share| share.to_percent(1)).as_deref(), Some("22.0"));
        assert_eq!(recovery_rate(2_200, 550, 10_000).map(|share| share.to_percent(1)).as_deref(), Some("16.5"));
    }

    proptest! {
        #[test]
        fn effectiveness_lies_between_nothing_and_all(
            beginning_minor in 0_i64..1_000_000_000,
            monthly_minor in 0_i64..1_000_000_000,
            months in 1_u16..13,
            not_due_of in 0_i64..1_000,
            ending_of in 0_i64..1_000,
        ) {
            let available = beginning_minor + monthly_minor;
            let ending_minor = available / 1_000 * ending_of;
            let ending_not_due_minor = ending_minor / 1_000 * not_due_of;
            let sales_minor = monthly_minor * i64::from(months);
            let period =
                CollectionPeriod { beginning_minor, sales_minor, months, ending_minor, ending_not_due_minor };
            if let Some(share) = collection_effectiveness(&period) {
                let share_ppm = share.part_of(1_000_000).expect("fits");
                prop_assert!((0..=1_000_000).contains(&share_ppm), "{share_ppm}");
            }
        }
    }
}
