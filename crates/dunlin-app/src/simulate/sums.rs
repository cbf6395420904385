//! What is done and what comes on each day of a simulation, and the sums of it.

use std::collections::BTreeMap;

use dunlin_core::days::{after, between};
use dunlin_core::money::Currency;
use dunlin_core::policy::StepId;
use jiff::civil::Date;

/// Money by currency, in minor units.
pub type Amounts = BTreeMap<Currency, i64>;
/// How often each step is taken.
pub type Counts = BTreeMap<StepId, u64>;

/// One day of all customers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DayDone {
    /// Notices by the step whose tone they have.
    pub notices: Counts,
    /// Tasks and messages inside the house, by step.
    pub tasks: Counts,
    /// Charges booked, taxes included.
    pub charges: Amounts,
    /// Money received.
    pub receipts: Amounts,
}

/// A week of a simulation: seven days from the first day on, the last one may be shorter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekDone {
    /// Its first day.
    pub from: Date,
    /// Notices by step.
    pub notices: Counts,
}

/// All days together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    /// Notices by step.
    pub notices: Counts,
    /// Tasks by step.
    pub tasks: Counts,
    /// Charges booked.
    pub charges: Amounts,
    /// Money expected by the last day; in a back-test what really came.
    pub receipts: Amounts,
}

/// What one policy does on the days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lived {
    /// The first day.
    pub from: Date,
    /// One for each day.
    pub days: Vec<DayDone>,
}

impl Lived {
    /// Days on which nothing is done yet.
    pub(super) fn new(from: Date, until: Date) -> Lived {
        let count = usize::try_from(between(from, until) + 1).unwrap_or_default();
        Lived { from, days: vec![DayDone::default(); count] }
    }

    /// A day; `None` outside.
    pub(super) fn day(&mut self, on: Date) -> Option<&mut DayDone> {
        self.days.get_mut(usize::try_from(between(self.from, on)).ok()?)
    }

    /// What another part of the customers does is added.
    pub(super) fn add(&mut self, other: &Lived) {
        for (day, more) in self.days.iter_mut().zip(&other.days) {
            day.add(more);
        }
    }

    /// Each day with its date.
    pub fn dated(&self) -> impl Iterator<Item = (Date, &DayDone)> {
        (0_i32..).zip(&self.days).map(|(at, day)| (after(self.from, at), day))
    }

    /// All days together.
    pub fn totals(&self) -> Totals {
        let mut all = DayDone::default();
        for day in &self.days {
            all.add(day);
        }
        let DayDone { notices, tasks, charges, receipts } = all;
        Totals { notices, tasks, charges, receipts }
    }

    /// The weeks.
    pub fn weeks(&self) -> Vec<WeekDone> {
        let week = |(at, days): (i32, &[DayDone])| {
            let mut notices = Counts::new();
            for day in days {
                add_counts(&mut notices, &day.notices);
            }
            WeekDone { from: after(self.from, at * 7), notices }
        };
        (0_i32..).zip(self.days.chunks(7)).map(week).collect()
    }
}

impl DayDone {
    fn add(&mut self, more: &DayDone) {
        add_counts(&mut self.notices, &more.notices);
        add_counts(&mut self.tasks, &more.tasks);
        for (own, of) in [(&mut self.charges, &more.charges), (&mut self.receipts, &more.receipts)] {
            for (currency, minor) in of {
                add_amount(own, *currency, *minor);
            }
        }
    }
}

/// One more of a step.
pub(super) fn count(counts: &mut Counts, step: &StepId) {
    add_count(counts, step, 1);
}

/// So much more of a currency.
pub(super) fn add_amount(amounts: &mut Amounts, currency: Currency, minor: i64) {
    let sum = amounts.entry(currency).or_default();
    *sum = sum.saturating_add(minor);
}

fn add_counts(own: &mut Counts, more: &Counts) {
    for (step, number) in more {
        add_count(own, step, *number);
    }
}

fn add_count(counts: &mut Counts, step: &StepId, number: u64) {
    match counts.get_mut(step) {
        Some(count) => *count += number,
        None => drop(counts.insert(step.clone(), number)),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_become_weeks_and_sums() {
        let mut lived = Lived::new(date(2026, 3, 2), date(2026, 3, 10));
        let step = StepId::from("reminder");
        for on in [date(2026, 3, 2), date(2026, 3, 8), date(2026, 3, 9)] {
            count(&mut lived.day(on).expect("inside").notices, &step);
        }
        assert!(lived.day(date(2026, 3, 11)).is_none() && lived.day(date(2026, 3, 1)).is_none());
        let weeks: Vec<(Date, u64)> = lived.weeks().iter().map(|week| (week.from, week.notices[&step])).collect();
        assert_eq!(weeks, [(date(2026, 3, 2), 2), (date(2026, 3, 9), 1)]);
        let other = lived.clone();
        lived.add(&other);
        assert_eq!((lived.totals().notices[&step], lived.days.len()), (6, 9));
    }
}
