//! How much of what is so long past due is still collected.
//!
//! Requirement R4.1: the older a debt, the harder to collect. Source: the survey of the Commercial Collection Agency Association of 2004, which is
//! old and self-reported (`collectability_by_age.csv`); so it speaks alone only for ages of which the own book has not seen enough, and joins
//! the own invoices with the weight of thirty after that: of debts that ended, those that never will are the last to be known.

use super::{Delay, Fate};
use crate::ratio::Ratio;

/// Months past due, and how many of a thousand were still collected.
const SURVEY: [(i32, i64); 8] = [(0, 949), (1, 899), (2, 813), (3, 696), (6, 521), (9, 391), (12, 228), (24, 93)];

/// From so many on the own invoices speak; the survey weighs as many.
const ENOUGH: i64 = 30;

/// Days in so many months.
const fn days_of(months: i32) -> i32 {
    months * 365 / 12
}

/// What is collected by age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgeCurve {
    points: [Point; SURVEY.len()],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Point {
    days: i32,
    per_mille: i64,
    is_own: bool,
}

/// What is still collected of debts of an age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Collected {
    /// The share.
    pub share: Ratio,
    /// From the own book, not the survey.
    pub is_own: bool,
}

impl Default for AgeCurve {
    fn default() -> AgeCurve {
        AgeCurve { points: SURVEY.map(|(months, per_mille)| Point { days: days_of(months), per_mille, is_own: false }) }
    }
}

impl AgeCurve {
    /// From own invoices. One that is open counts as given up when it is older than the survey reaches, else it says nothing yet.
    pub fn of(delays: impl IntoIterator<Item = Delay>) -> AgeCurve {
        let mut curve = AgeCurve::default();
        let mut counts = [(0_i64, 0_i64); SURVEY.len()];
        let oldest = curve.points[SURVEY.len() - 1].days;
        for delay in delays {
            if delay.fate == Fate::Open && delay.days <= oldest {
                continue;
            }
            for (point, (reached, paid)) in curve.points.iter().zip(&mut counts) {
                if delay.days > point.days {
                    *reached += 1;
                    *paid += i64::from(delay.is_paid());
                }
            }
        }
        // What is older is never collected better than what is younger.
        let mut most = 1000;
        for (point, (reached, paid)) in curve.points.iter_mut().zip(counts) {
            if reached >= ENOUGH {
                let both = paid * 1000 + point.per_mille * ENOUGH;
                (point.per_mille, point.is_own) = (both / (reached + ENOUGH), true);
            }
            most = point.per_mille.min(most);
            point.per_mille = most;
        }
        curve
    }

    /// What is still collected of debts so many days past due: on a straight line between the months that are known.
    pub fn collected(&self, days: i32) -> Collected {
        let after = self.points.partition_point(|point| point.days <= days);
        let before = self.points[after.saturating_sub(1)];
        let (numerator, denominator) = match self.points.get(after).filter(|_| after > 0) {
            None => (before.per_mille, 1000),
            Some(next) => {
                let run = i64::from(next.days - before.days);
                let fallen = (before.per_mille - next.per_mille) * i64::from(days - before.days);
                (before.per_mille * run - fallen, 1000 * run)
            }
        };
        let share = Ratio::of(numerator.into(), denominator.into()).unwrap_or(Ratio::ZERO);
        Collected { share, is_own: before.is_own }
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn delays(days: i32, paid: usize, written_off: usize) -> Vec<Delay> {
        let of = |fate| Delay { due_on: date(2026, 1, 1), days, fate };
        [core::iter::repeat_n(of(Fate::Paid), paid), core::iter::repeat_n(of(Fate::WrittenOff), written_off)]
            .into_iter()
            .flatten()
            .collect()
    }

    /// The older a debt, the harder to collect (R4.1); what the survey says holds until the own book knows better.
    #[test]
    fn the_survey_holds_at_its_months_and_on_a_line_between() {
        let percent = |days| AgeCurve::default().collected(days).share.to_percent(1);
        let said = [(-9, "94.9"), (0, "94.9"), (15, "92.4"), (30, "89.9"), (60, "81.3"), (91, "69.6"), (365, "22.8")];
        for (days, share) in said {
            assert_eq!(percent(days), share, "{days} days");
        }
        assert_eq!((percent(730), percent(4000)), ("9.3".into(), "9.3".into()));
    }

    #[test]
    fn own_history_speaks_when_there_is_enough() {
        let few = AgeCurve::of(delays(40, 20, 9));
        assert_eq!(few, AgeCurve::default());
        let enough = AgeCurve::of(delays(40, 15, 15));
        let collected = enough.collected(30);
        assert_eq!(
            (collected.share.to_percent(1).as_str(), collected.is_own),
            ("69.9", true),
            "(15 + 30 × 0.899) / 60"
        );
        let mostly_lost = AgeCurve::of(delays(40, 0, 300));
        let older = mostly_lost.collected(91).share.to_percent(1);
        assert_eq!(
            (older.as_str(), mostly_lost.collected(30).share.to_percent(1).as_str()),
            ("8.1", "8.1"),
            "never better"
        );
        let open = Delay { due_on: date(2026, 1, 1), days: 300, fate: Fate::Open };
        assert_eq!(AgeCurve::of(core::iter::repeat_n(open, 50)), AgeCurve::default(), "it may still come");
    }

    proptest! {
        #[test]
        fn it_never_rises_with_age(days in 0_i32..900, later in 0_i32..900, paid in 0_usize..80, lost in 0_usize..80, at in 1_i32..800) {
            let curve = AgeCurve::of(delays(at, paid, lost));
            let share = |days| curve.collected(days).share.part_of(1_000_000_000).expect("fits");
            prop_assert!(share(days + later) <= share(days) && (0..=1_000_000_000).contains(&share(days)));
        }
    }
}
