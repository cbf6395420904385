//! How late a debt was, counting only the days on which it could be asked for.
//!
//! Requirements R2.3 (good payers) and R3.2 (trials). What was contested, or stood in a plan that was kept, was not late meanwhile: a
//! day counts as late when something could be asked for on it and on the day before. The day on which a debt can be asked for again is
//! therefore like a due day.

use alloc::vec::Vec;

use jiff::ToSpan;
use jiff::civil::Date;

use super::record::{Experience, Record, record};
use crate::days::{after, between};
use crate::instalment_plan::Contest;

/// A record speaks of the invoices of so many months.
const RECORD_MONTHS: i32 = 24;

/// The first day whose invoices a record speaks of.
pub fn record_since(today: Date) -> Date {
    today.saturating_sub(RECORD_MONTHS.months())
}

/// An invoice that was paid, or is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debt {
    /// What it was worth, in minor units of one currency; of one that is not paid, what is open.
    pub amount_minor: i64,
    /// When it was due.
    pub due_on: Date,
    /// When the last money came; `None`: something is open.
    pub paid_on: Option<Date>,
    /// When not all of it could be asked for.
    pub rests: Rests,
}

/// What kept a debt from being asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rests {
    /// What was open of it from a day on, in minor units, oldest first; known where something was contested.
    pub open: Vec<(Date, i64)>,
    /// What was contested of it.
    pub contests: Vec<Contest>,
    /// Plans that covered it and were kept: the first day, and the first on which they were so no more.
    pub plans: Vec<(Date, Option<Date>)>,
}

impl Rests {
    /// What of an amount could be asked for at the end of a day.
    fn asked(&self, amount_minor: i64, day: Date) -> i64 {
        let runs = |from: Date, until: Option<Date>| from <= day && until.is_none_or(|until| day < until);
        if self.plans.iter().any(|(from, until)| runs(*from, *until)) {
            return 0;
        }
        let open = self.open.iter().rfind(|(on, _)| *on <= day).map_or(amount_minor, |(_, minor)| *minor);
        let contests = self.contests.iter().filter(|one| runs(one.from_on, one.until));
        let contested = contests.map(|one| one.amount_minor.unwrap_or(open)).fold(0, i64::saturating_add);
        open.saturating_sub(contested.max(0)).max(0)
    }

    fn is_empty(&self) -> bool {
        self.contests.is_empty() && self.plans.is_empty()
    }
}

impl Debt {
    /// Days after its due day on which it could be asked for, until it was paid, or until today; below zero where money came early.
    pub fn days_late(&self, today: Date) -> i64 {
        let end = self.paid_on.unwrap_or(today);
        let all = between(self.due_on, end);
        if all <= 0 || self.rests.is_empty() {
            return all.into();
        }
        let asked = |at: i32| self.rests.asked(self.amount_minor, after(self.due_on, at)) > 0;
        let is_paid = |at: i32| at == all && self.paid_on.is_some();
        let late = (1..=all).filter(|at| asked(at - 1) && (is_paid(*at) || asked(*at)));
        i64::try_from(late.count()).unwrap_or(i64::MAX)
    }

    /// Whether it is late today, and can be asked for.
    pub fn is_late(&self, today: Date) -> bool {
        self.paid_on.is_none() && self.days_late(today) > 0 && self.rests.asked(self.amount_minor, today) > 0
    }

    /// What it says about who owes it: how it was paid, or how late it is, for what can be asked for. One that rests says nothing yet.
    pub fn experience(&self, today: Date) -> Option<Experience> {
        let amount_minor = match self.paid_on {
            Some(_) => self.amount_minor,
            None if self.is_late(today) => self.amount_minor.min(self.rests.asked(self.amount_minor, today)),
            None => return None,
        };
        Some(Experience { amount_minor, days_beyond_terms: self.days_late(today) })
    }
}

/// The record of debts of one currency: how they were paid, and how late those are by now that can be asked for.
pub fn record_of<'a>(debts: impl IntoIterator<Item = &'a Debt>, today: Date) -> Option<Record> {
    let experiences: Vec<Experience> = debts.into_iter().filter_map(|debt| debt.experience(today)).collect();
    record(&experiences)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use std::vec;

    use super::*;
    use crate::id::ItemId;

    fn day(day: i8) -> Date {
        date(2026, 3, day)
    }

    fn debt(paid_on: Option<Date>) -> Debt {
        Debt { amount_minor: 1_000, due_on: day(1), paid_on, rests: Rests::default() }
    }

    fn contest(amount_minor: Option<i64>, from_on: Date, until: Option<Date>) -> Contest {
        Contest { item: ItemId(1), amount_minor, from_on, until }
    }

    fn rests(contests: Vec<Contest>) -> Rests {
        Rests { open: vec![(date(2026, 2, 1), 1_000)], contests, plans: Vec::new() }
    }

    fn told(debt: &Debt) -> (i64, bool) {
        (debt.days_late(day(31)), debt.is_late(day(31)))
    }

    #[test]
    fn without_a_rest_every_day_counts() {
        assert_eq!(told(&debt(Some(date(2026, 2, 20)))), (-9, false));
        assert_eq!(told(&debt(Some(day(1)))), (0, false));
        assert_eq!(told(&debt(Some(day(16)))), (15, false));
        assert_eq!(told(&debt(None)), (30, true));
        assert_eq!((debt(None).days_late(day(1)), debt(None).is_late(day(1))), (0, false), "its due day");
        assert!(debt(None).is_late(day(2)));
    }

    #[test]
    fn contested_days_are_not_late_and_the_first_one_after_them_is_like_a_due_day() {
        let with = |from, until, paid_on| Debt { rests: rests(vec![contest(None, from, until)]), ..debt(paid_on) };
        assert_eq!(told(&with(day(1), Some(day(11)), Some(day(11)))), (0, false), "paid when it was decided");
        assert_eq!(told(&with(day(1), Some(day(11)), Some(day(12)))), (1, false));
        assert_eq!(told(&with(day(5), Some(day(11)), Some(day(15)))), (7, false), "three before, four after");
        assert_eq!(told(&with(day(5), None, None)), (3, false), "it is contested now");
        assert_eq!(with(day(5), None, None).experience(day(31)), None);
        assert_eq!(told(&with(day(1), Some(day(31)), None)), (0, false), "today is like a due day");
        assert_eq!(told(&with(day(1), Some(day(30)), None)), (1, true));
    }

    #[test]
    fn of_one_contested_in_part_the_rest_is_late_while_it_is_open() {
        let part = contest(Some(200), day(1), Some(day(21)));
        let unpaid = Debt { rests: rests(vec![contest(Some(200), day(1), None)]), ..debt(None) };
        assert_eq!(told(&unpaid), (30, true));
        assert_eq!(unpaid.experience(day(31)), Some(Experience { amount_minor: 800, days_beyond_terms: 30 }));
        let mut paid = Debt { rests: rests(vec![part]), ..debt(Some(day(21))) };
        assert_eq!(told(&paid), (20, false), "nothing of it was paid before");
        paid.rests.open.push((day(1), 200));
        assert_eq!(told(&paid), (0, false), "the undisputed rest was paid when it was due");
    }

    #[test]
    fn a_plan_that_is_kept_rests_it_and_one_that_failed_no_longer() {
        let with = |plans| Debt { rests: Rests { plans, ..Rests::default() }, ..debt(None) };
        assert_eq!(told(&with(vec![(day(6), None)])), (4, false));
        assert_eq!(told(&with(vec![(day(6), Some(day(29)))])), (6, true));
    }

    #[test]
    fn a_record_is_made_of_what_was_paid_and_what_can_be_asked_for() {
        let contested = Debt { rests: rests(vec![contest(None, day(1), None)]), ..debt(None) };
        let paid = debt(Some(day(1)));
        let of = |last: &Debt| record_of([&paid, &paid, &paid, last], day(31)).map(|own| (own.score, own.experiences));
        assert_eq!(of(&contested), Some((80, 3)));
        assert_eq!(of(&debt(None)), Some((75, 4)));
        assert_eq!(record_since(day(31)), date(2024, 3, 31));
    }
}
