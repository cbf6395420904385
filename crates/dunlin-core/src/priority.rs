//! Which customer is talked to first, and why: points for what is known on a day.
//!
//! Requirement R4.4. Four things count, each up to its own most: a promise that was not kept, how much of what is owed is past due,
//! how long the oldest item is past due, and how long nobody has talked to the customer. The sum orders a worklist; nothing
//! is sent or decided by it.

use alloc::vec::Vec;

use jiff::civil::Date;

use crate::aging;
use crate::days::between;
use crate::money::{Money, Rounding, divide_rounded};
use crate::view::AccountView;

/// Points for a promise of which nothing, or not all, came in.
const BROKEN_PROMISE: i64 = 40;
/// Points when all that is owed is past due.
const PAST_DUE: i64 = 30;
/// Points of an item so many days past due.
const OLDEST: (i64, i64) = (20, 90);
/// Points when nobody has talked to the customer for so many days.
const SILENCE: (i64, i64) = (10, 30);

/// The most that a customer can come to.
pub const MOST: i64 = BROKEN_PROMISE + PAST_DUE + OLDEST.0 + SILENCE.0;

/// Something that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// A promise was not kept, or not wholly.
    BrokenPromise {
        /// What was promised.
        amount: Money,
        /// By when.
        promised_on: Date,
    },
    /// Something is past due.
    PastDue {
        /// How much, in the currency of which most is past due.
        amount: Money,
        /// So many percent of what is owed in it.
        percent: i64,
    },
    /// The oldest item is late.
    Oldest {
        /// Days past due.
        days: i64,
    },
    /// Nobody talked to the customer lately.
    Silence {
        /// Days since the last conversation; `None` is never.
        days: Option<i64>,
    },
}

/// A cause with its points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Points {
    /// What counts.
    pub cause: Cause,
    /// How much.
    pub points: i64,
    /// The most that this cause can count.
    pub most: i64,
}

/// Why a customer stands where it stands, the heaviest cause first; what counts nothing is left out.
pub fn score(view: &AccountView, broken: Option<(Money, Date)>, today: Date) -> Vec<Points> {
    let mut all = Vec::new();
    if let Some((amount, promised_on)) = broken {
        let cause = Cause::BrokenPromise { amount, promised_on };
        all.push(Points { cause, points: BROKEN_PROMISE, most: BROKEN_PROMISE });
    }
    let balances = aging::balances(&view.items, today);
    let heaviest = balances.iter().filter(|sum| sum.past_due_minor > 0 && sum.open_minor > 0);
    if let Some(sum) = heaviest.max_by_key(|sum| sum.past_due_minor) {
        let share = |of: i64| {
            let past_due = sum.past_due_minor.min(sum.open_minor);
            let rounded =
                divide_rounded(i128::from(past_due) * i128::from(of), i128::from(sum.open_minor), Rounding::HalfUp);
            i64::try_from(rounded).unwrap_or(of)
        };
        let amount = Money { minor: sum.past_due_minor, currency: sum.currency };
        all.push(Points {
            cause: Cause::PastDue { amount, percent: share(100) },
            points: share(PAST_DUE),
            most: PAST_DUE,
        });
    }
    let oldest = balances.iter().filter_map(|sum| sum.oldest).map(|item| item.due_on).min();
    if let Some(due_on) = oldest {
        let days = i64::from(between(due_on, today));
        all.push(Points { cause: Cause::Oldest { days }, points: ramp(OLDEST, days), most: OLDEST.0 });
        let days = view.last_conversation.as_ref().map(|last| i64::from(between(last.on, today)));
        let points = ramp(SILENCE, days.unwrap_or(SILENCE.1));
        all.push(Points { cause: Cause::Silence { days }, points, most: SILENCE.0 });
    }
    all.retain(|part| part.points > 0);
    all.sort_by_key(|part| core::cmp::Reverse(part.points));
    all
}

/// Points that grow with days up to the most.
fn ramp((most, full): (i64, i64), days: i64) -> i64 {
    days.clamp(0, full) * most / full
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use jiff::civil::date;

    use super::*;
    use crate::plan::tests::{item, view};

    #[test]
    fn points_grow_with_days_up_to_their_most() {
        for (days, points) in [(-3, 0), (0, 0), (4, 0), (5, 1), (45, 10), (89, 19), (90, 20), (4000, 20)] {
            assert_eq!(ramp(OLDEST, days), points, "{days} days past due");
        }
    }

    /// Work begins where it brings most (R4.1).
    #[test]
    fn the_heaviest_cause_stands_first_and_nothing_open_counts_nothing() {
        let today = date(2026, 11, 19);
        assert_eq!(score(&view(vec![]), None, today), vec![]);
        let view = view(vec![item("A", date(2026, 10, 5), 600), item("B", date(2026, 12, 1), 400)]);
        let promised = (Money { minor: 500, currency: crate::money::Currency::EUR }, date(2026, 11, 12));
        let parts = score(&view, Some(promised), today);
        let points: Vec<i64> = parts.iter().map(|part| part.points).collect();
        assert_eq!(points, [40, 18, 10, 10]);
        assert!(matches!(parts[1].cause, Cause::PastDue { percent: 60, .. }));
        assert!(parts.iter().map(|part| part.points).sum::<i64>() <= MOST);
    }
}
