//! A payment record: how late a customer pays, weighted by money, as a score of 1 to 100.
//!
//! Source: the published meanings of PAYDEX (80 is on terms, 50 is 30 days beyond), joined by straight lines. The bureau's own formula is
//! secret; this is an imitation for the creditor's own history, and for what trade references say. Vectors: `credit.json`, P0 to P6.

use crate::money::{Rounding, divide_rounded};
use crate::ratio::Ratio;

/// Fewer experiences say nothing.
pub const EXPERIENCES_MIN: usize = 3;

/// Days beyond terms and the score they mean, best first.
const MEANINGS: [(i64, i64); 10] =
    [(-30, 100), (-20, 90), (0, 80), (15, 70), (22, 60), (30, 50), (60, 40), (90, 30), (120, 20), (177, 1)];

/// One debt that was paid, or is late by now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Experience {
    /// How much it was, in minor units of one currency.
    pub amount_minor: i64,
    /// Days from the due date to the money; below zero is early.
    pub days_beyond_terms: i64,
}

/// How much risk a record tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Risk {
    /// 80 and above.
    Low,
    /// 50 to 79.
    Medium,
    /// Below 50.
    High,
}

impl Risk {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Risk::Low => "low",
            Risk::Medium => "medium",
            Risk::High => "high",
        }
    }
}

/// What a payment record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// Days beyond terms, weighted by money.
    pub weighted_days: Ratio,
    /// 1 to 100.
    pub score: i64,
    /// How many debts it is made of.
    pub experiences: usize,
}

impl Record {
    /// The risk it tells of.
    pub fn risk(&self) -> Risk {
        match self.score {
            80.. => Risk::Low,
            50.. => Risk::Medium,
            _ => Risk::High,
        }
    }
}

/// The record of some debts; `None` for fewer than three, or none of an amount above zero.
pub fn record(experiences: &[Experience]) -> Option<Record> {
    let counted = experiences.iter().filter(|one| one.amount_minor > 0);
    let experiences = counted.clone().count();
    if experiences < EXPERIENCES_MIN {
        return None;
    }
    let money: i128 = counted.clone().map(|one| i128::from(one.amount_minor)).sum();
    let worst = MEANINGS[MEANINGS.len() - 1].0;
    let days = |one: &Experience| i128::from(one.amount_minor) * i128::from(one.days_beyond_terms.clamp(-365, 3650));
    let weighted: i128 = counted.map(days).sum();
    let weighted_days = Ratio::of(weighted, money)?;
    let best = MEANINGS[0].0;
    let score = if weighted <= i128::from(best) * money {
        MEANINGS[0].1
    } else if weighted >= i128::from(worst) * money {
        MEANINGS[MEANINGS.len() - 1].1
    } else {
        between_meanings(weighted, money)
    };
    Some(Record { weighted_days, score, experiences })
}

/// The score of `weighted / money` days on the straight line between the two meanings around it, rounded once, half up.
fn between_meanings(weighted: i128, money: i128) -> i64 {
    let around = MEANINGS.windows(2).find(|pair| weighted < i128::from(pair[1].0) * money);
    let Some([(from_day, from), (to_day, to)]) = around else { return MEANINGS[MEANINGS.len() - 1].1 };
    let run = i128::from(to_day - from_day) * money;
    let fallen = (weighted - i128::from(*from_day) * money) * i128::from(from - to);
    let score = divide_rounded(i128::from(*from) * run - fallen, run, Rounding::HalfUp);
    i64::try_from(score).unwrap_or(*to)
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use proptest::prelude::*;

    use super::*;

    fn of(debts: &[(i64, i64)]) -> Option<Record> {
        let all: Vec<_> = debts
            .iter()
            .map(|(amount_minor, days)| Experience { amount_minor: *amount_minor, days_beyond_terms: *days })
            .collect();
        record(&all)
    }

    #[test]
    fn each_published_meaning_holds() {
        for (days, score) in MEANINGS {
            assert_eq!(of(&[(7, days), (7, days), (7, days)]).map(|it| it.score), Some(score), "{days} days");
        }
        assert_eq!(of(&[(1, 3000), (1, 3000), (1, 3000)]).map(|it| (it.score, it.risk())), Some((1, Risk::High)));
        assert_eq!(of(&[(1, -90), (1, -90), (1, -90)]).map(|it| (it.score, it.risk())), Some((100, Risk::Low)));
    }

    #[test]
    fn money_weighs_and_two_debts_say_nothing() {
        let one = of(&[(90_000, 0), (5000, 60), (5000, 60)]).expect("a record");
        assert_eq!((one.weighted_days, one.score, one.risk()), (Ratio::of(6, 1).expect("six"), 76, Risk::Medium));
        assert_eq!(of(&[(1000, 0), (1000, 0)]), None);
        assert_eq!(of(&[(1000, 0), (1000, 0), (0, 400)]), None);
    }

    proptest! {
        #[test]
        fn paying_later_never_scores_higher(days in -60_i64..300, later in 0_i64..60, amount in 1_i64..1_000_000_000_000) {
            let score = |days| of(&[(amount, days), (amount, 10), (2 * amount, days)]).expect("a record").score;
            prop_assert!(score(days + later) <= score(days));
            prop_assert!((1..=100).contains(&score(days)));
        }
    }
}
