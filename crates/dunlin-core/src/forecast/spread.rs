//! How late a set of invoices was paid: how many after each number of days.
//!
//! Source: the product-limit estimate (Kaplan and Meier, 1958): of the invoices that were still open after so many days, the share that was
//! open a day later; multiplied up. An invoice that is not paid yet counts for as long as it was seen.

use alloc::collections::BTreeMap;

use super::Delay;

/// The whole, for shares as whole numbers.
pub(super) const WHOLE: i64 = 1_000_000_000;

/// Earlier and later than this is no different.
const DAYS: (i32, i32) = (-366, 1826);

/// Invoices by how late they were paid.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spread {
    counts: BTreeMap<i32, Count>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Count {
    paid: i64,
    /// Seen so far, and not paid.
    open: i64,
}

impl Spread {
    /// Of some invoices.
    pub fn of(delays: impl IntoIterator<Item = Delay>) -> Spread {
        let mut spread = Spread::default();
        for delay in delays {
            spread.add(delay.days, delay.is_paid());
        }
        spread
    }

    /// One more.
    pub fn add(&mut self, days: i32, is_paid: bool) {
        let count = self.counts.entry(days.clamp(DAYS.0, DAYS.1)).or_default();
        *(if is_paid { &mut count.paid } else { &mut count.open }) += 1;
    }

    /// How many there are of which more is known than that they were open after so many days; of all when no days are said.
    pub fn at_risk(&self, beyond: Option<i32>) -> i64 {
        self.later(beyond).map(|(_, count)| count.paid + count.open).sum()
    }

    /// Whether one of them was paid: else nothing says when money comes.
    pub fn has_paid(&self, beyond: Option<i32>) -> bool {
        self.later(beyond).any(|(_, count)| count.paid > 0)
    }

    /// What of those was still open after so many days; of a thousand million. `None` over none.
    pub fn unpaid(&self, after: i32, beyond: Option<i32>) -> Option<i64> {
        let steps = Steps::new(self, beyond)?;
        Some(steps.take_while(|step| step.0 <= after).last().map_or(WHOLE, |step| step.1))
    }

    /// After how many days a share (of a thousand million) was paid; the last days that are known where it never was. `None` over none.
    pub fn quantile(&self, share: i64, beyond: Option<i32>) -> Option<i32> {
        let reached = Steps::new(self, beyond)?.find(|step| WHOLE - step.1 >= share).map(|step| step.0);
        reached.or_else(|| self.later(beyond).next_back().map(|(days, _)| days))
    }

    /// After how many days half was paid; `None` where none was.
    pub(super) fn likely(&self, beyond: Option<i32>) -> Option<i32> {
        if self.has_paid(beyond) { self.quantile(WHOLE / 2, beyond) } else { None }
    }

    fn later(&self, beyond: Option<i32>) -> impl DoubleEndedIterator<Item = (i32, Count)> {
        let from = beyond.map_or(DAYS.0, |days| days.saturating_add(1));
        self.counts.range(from..).map(|(days, count)| (*days, *count))
    }
}

/// Days, and what is unpaid after each. Between two invoices that are not paid yet it is one fraction, so nothing is rounded twice.
struct Steps<I> {
    counts: I,
    at_risk: i64,
    /// What was unpaid when the last open one went out of sight, and of how many.
    since: (i64, i64),
}

impl Steps<()> {
    fn new(spread: &Spread, beyond: Option<i32>) -> Option<Steps<impl Iterator<Item = (i32, Count)>>> {
        let at_risk = spread.at_risk(beyond);
        (at_risk > 0).then(|| Steps { counts: spread.later(beyond), at_risk, since: (WHOLE, at_risk) })
    }
}

impl<I: Iterator<Item = (i32, Count)>> Iterator for Steps<I> {
    type Item = (i32, i64);

    fn next(&mut self) -> Option<(i32, i64)> {
        let (days, count) = self.counts.next()?;
        self.at_risk -= count.paid;
        // Both counts are those of invoices in memory, so the product fits.
        let unpaid = self.since.0 * self.at_risk / self.since.1.max(1);
        if count.open > 0 {
            self.at_risk -= count.open;
            self.since = (unpaid, self.at_risk);
        }
        Some((days, unpaid))
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use proptest::prelude::*;

    use super::*;

    fn of(days: &[(i32, bool)]) -> Spread {
        let mut spread = Spread::default();
        for (days, is_paid) in days {
            spread.add(*days, *is_paid);
        }
        spread
    }

    #[test]
    fn what_is_open_counts_for_as_long_as_it_was_seen() {
        let all_paid = of(&[(-2, true), (5, true), (10, true), (20, true)]);
        assert_eq!(all_paid.unpaid(0, None), Some(WHOLE * 3 / 4));
        assert_eq!((all_paid.quantile(WHOLE / 2, None), all_paid.quantile(WHOLE, None)), (Some(5), Some(20)));
        // The one seen for 7 days says nothing of the time after: of two that are left, one is paid after 10 days.
        let one_open = of(&[(-2, true), (7, false), (10, true), (20, true)]);
        assert_eq!(
            [0, 7, 10, 20].map(|days| one_open.unpaid(days, None)),
            [750, 750, 375, 0].map(|x| Some(x * 1_000_000))
        );
        assert_eq!(one_open.quantile(WHOLE / 2, None), Some(10));
        assert_eq!(of(&[(30, false)]).quantile(WHOLE / 2, None), Some(30), "at least so late");
    }

    #[test]
    fn what_is_late_is_compared_with_what_was_later_still() {
        let spread = of(&[(-2, true), (5, true), (10, true), (20, true), (12, false)]);
        assert_eq!(spread.at_risk(Some(10)), 2);
        assert_eq!(spread.quantile(WHOLE / 2, Some(10)), Some(20));
        assert_eq!((spread.unpaid(11, Some(10)), spread.unpaid(20, Some(10))), (Some(WHOLE), Some(0)));
        assert_eq!((spread.unpaid(30, Some(20)), spread.quantile(WHOLE / 2, Some(20))), (None, None));
    }

    proptest! {
        #[test]
        fn less_is_unpaid_with_every_day(days in prop::collection::vec((-400_i32..2000, any::<bool>()), 1..40), after in -30_i32..200) {
            let spread = of(&days);
            let unpaid: Vec<i64> = (-400..2000).step_by(7).filter_map(|day| spread.unpaid(day, None)).collect();
            prop_assert!(unpaid.is_sorted_by(|a, b| a >= b) && unpaid.iter().all(|share| (0..=WHOLE).contains(share)));
            let quantiles = [1, 5, 9].map(|tenths| spread.quantile(WHOLE / 10 * tenths, Some(after)));
            prop_assert!(quantiles.is_sorted());
            prop_assert!(quantiles.iter().flatten().all(|days| *days > after));
        }

        #[test]
        fn where_all_are_paid_it_is_the_plain_share(days in prop::collection::vec(-60_i32..60, 1..30), after in -60_i32..60) {
            let all: Vec<(i32, bool)> = days.iter().map(|days| (*days, true)).collect();
            let later = days.iter().filter(|days| **days > after).count();
            let plain = WHOLE * i64::try_from(later).expect("few") / i64::try_from(days.len()).expect("few");
            prop_assert_eq!(of(&all).unpaid(after, None), Some(plain));
        }
    }
}
