//! What is expected of an item, from the customer's own record and everybody's.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::spread::{Spread, WHOLE};
use super::{AgeCurve, Collected, Delay};
use crate::days::{after, between};
use crate::ratio::Ratio;

/// So many of a customer's newest invoices speak for it.
pub const RECENT: usize = 12;

/// What would not be paid so soon without a call is worth one.
pub const HORIZON_DAYS: i32 = 14;

/// Everybody's average counts as much as so many invoices of the customer's own.
const PSEUDO: i64 = 3;

/// Where the invoices of the average stand: in the middle of each third.
const THIRDS: [i64; 3] = [WHOLE / 6, WHOLE / 2, WHOLE / 6 * 5];

/// How everybody pays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Average {
    spread: Spread,
}

impl Average {
    /// Of the invoices of all customers.
    pub fn of(delays: impl IntoIterator<Item = Delay>) -> Average {
        Average { spread: Spread::of(delays) }
    }

    /// The chance to be open after so many days. Where nobody is known it is even: two more invoices, one of them paid.
    fn unpaid(&self, after: i32, beyond: Option<i32>) -> i64 {
        let count = self.spread.at_risk(beyond);
        let seen = self.spread.unpaid(after, beyond).unwrap_or_default();
        share(i128::from(count) * i128::from(seen) + i128::from(WHOLE), count + 2)
    }

    /// Days after which half of the invoices were paid.
    pub fn median(&self) -> Option<i32> {
        self.spread.likely(None)
    }
}

/// What a customer's own invoices say, for the words of a reason.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Record {
    /// Invoices that speak: the newest that were paid, or are late.
    pub of: usize,
    /// Of these, late.
    pub late: usize,
    /// Half of them were paid by so many days after due, below zero is early; `None` while none is paid.
    pub median_days: Option<i32>,
}

/// How a customer pays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Payer {
    spread: Spread,
    record: Record,
}

/// What an item's forecast is made from.
#[derive(Debug, Clone, Copy)]
pub struct Basis<'k> {
    /// How the customer pays.
    pub payer: &'k Payer,
    /// How everybody does.
    pub average: &'k Average,
    /// What is collected by age.
    pub curve: &'k AgeCurve,
}

impl Basis<'_> {
    /// What is expected of an item that is open on a day.
    pub fn forecast(&self, due_on: Date, today: Date) -> Forecast {
        self.payer.forecast(self.average, self.curve, due_on, today)
    }
}

/// When money is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    /// As likely before as after.
    pub on: Date,
    /// One in ten comes earlier.
    pub earliest: Date,
    /// One in ten comes later.
    pub latest: Date,
}

/// What is expected of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// The chance that it is paid after its due date; certain when that has passed.
    pub late: Ratio,
    /// The chance that it is open and late two weeks from now when nobody acts.
    pub waits: Ratio,
    /// The chance that it is collected at all.
    pub collected: Collected,
    /// When the money is expected; `None` where nobody is known who paid so late, or at all.
    pub expected: Option<Expected>,
}

impl Payer {
    /// Of a customer's own invoices, in any order.
    pub fn of(mut delays: Vec<Delay>) -> Payer {
        delays.sort_by_key(|delay| (core::cmp::Reverse(delay.due_on), delay.days, delay.is_paid()));
        delays.truncate(RECENT);
        let spread = Spread::of(delays.iter().copied());
        let late = delays.iter().filter(|delay| delay.is_late()).count();
        let record = Record { of: delays.len(), late, median_days: spread.likely(None) };
        Payer { spread, record }
    }

    /// What its own invoices say.
    pub fn record(&self) -> Record {
        self.record
    }

    /// The chance that an item is paid late, as of the day it is issued.
    pub fn late(&self, average: &Average) -> Ratio {
        self.unpaid(average, 0, None)
    }

    /// When an item is expected to be paid, as of the day it is issued.
    pub fn expected(&self, average: &Average, due_on: Date) -> Option<Expected> {
        self.expected_beyond(average, due_on, None)
    }

    /// What is expected of an item that is open on a day.
    pub fn forecast(&self, average: &Average, curve: &AgeCurve, due_on: Date, today: Date) -> Forecast {
        let age = between(due_on, today);
        let horizon = age.saturating_add(HORIZON_DAYS);
        Forecast {
            late: if age > 0 { Ratio::ONE } else { self.unpaid(average, 0, Some(age)) },
            waits: if horizon > 0 { self.unpaid(average, horizon, Some(age)) } else { Ratio::ZERO },
            collected: curve.collected(age),
            expected: self.expected_beyond(average, due_on, Some(age)),
        }
    }

    /// The chance to be open after so many days, the average drawn in.
    fn unpaid(&self, average: &Average, after: i32, beyond: Option<i32>) -> Ratio {
        let count = self.spread.at_risk(beyond);
        let own = self.spread.unpaid(after, beyond).unwrap_or_default();
        let drawn = i128::from(own) * i128::from(count) + i128::from(average.unpaid(after, beyond) * PSEUDO);
        Ratio::of(drawn, i128::from(WHOLE) * i128::from(count + PSEUDO)).unwrap_or(Ratio::ZERO)
    }

    /// The likely day is the customer's own as soon as it has one; the average widens the range.
    fn expected_beyond(&self, average: &Average, due_on: Date, beyond: Option<i32>) -> Option<Expected> {
        let likely = self.spread.likely(beyond).or_else(|| average.spread.likely(beyond))?;
        let mut both = self.spread.clone();
        if average.spread.has_paid(beyond) {
            let others = THIRDS.into_iter().filter_map(|share| average.spread.quantile(share, beyond));
            others.for_each(|days| both.add(days, true));
        }
        let end = |tenths: i64| both.quantile(WHOLE / 10 * tenths, beyond).unwrap_or(likely);
        let (earliest, latest) = (end(1).min(likely), end(9).max(likely));
        let day = |days: i32| after(due_on, days);
        Some(Expected { on: day(likely), earliest: day(earliest), latest: day(latest) })
    }
}

/// A part of a whole number as one of a thousand million.
fn share(of: i128, count: i64) -> i64 {
    i64::try_from(of / i128::from(count.max(1))).unwrap_or(WHOLE)
}

#[cfg(test)]
mod tests {
    use std::string::String;
    use std::vec;

    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::forecast::Fate;

    const TODAY: Date = date(2026, 11, 19);

    fn paid(days: &[i32]) -> Vec<Delay> {
        let of = |(at, days): (i32, &i32)| Delay { due_on: after(date(2026, 1, 1), at), days: *days, fate: Fate::Paid };
        (0..).zip(days).map(of).collect()
    }

    fn percent(ratio: Ratio) -> String {
        ratio.to_percent(1)
    }

    #[test]
    fn one_late_invoice_is_no_verdict_and_nobody_known_is_even() {
        let nobody = Average::default();
        assert_eq!(percent(Payer::default().late(&nobody)), "50.0");
        assert_eq!(Payer::default().expected(&nobody, TODAY), None);
        // A fifth of everybody's invoices is late: 20 and one of 100 and two.
        let days: Vec<i32> = (0..100).map(|at| if at % 5 == 0 { 10 } else { -1 }).collect();
        let average = Average::of(paid(&days));
        let chance = |own: &[i32]| percent(Payer::of(paid(own)).late(&average));
        assert_eq!(chance(&[]), "20.6");
        assert_eq!(chance(&[30]), "40.4", "(1 + 3 × 0.206) / 4");
        assert_eq!(chance(&[30; 12]), "84.1", "(12 + 3 × 0.206) / 15");
        assert_eq!(chance(&[0; 6]), "6.9", "(0 + 3 × 0.206) / 9");
    }

    #[test]
    fn where_nobody_paid_no_day_is_told() {
        let open = Delay { due_on: date(2026, 11, 1), days: 18, fate: Fate::Open };
        let (payer, average) = (Payer::of(vec![open]), Average::of([open]));
        assert_eq!(payer.record(), Record { of: 1, late: 1, median_days: None });
        assert_eq!(payer.forecast(&average, &AgeCurve::default(), date(2026, 12, 1), TODAY).expected, None);
    }

    #[test]
    fn the_newest_twelve_speak() {
        let mut days = vec![60; 20];
        days.extend([0; 12]);
        let payer = Payer::of(paid(&days));
        assert_eq!(payer.record(), Record { of: 12, late: 0, median_days: Some(0) });
    }

    #[test]
    fn the_day_is_the_customers_own_and_moves_when_it_has_passed() {
        let average = Average::of(paid(&[-3, 0, 0, 2, 5, 20, 40]));
        let payer = Payer::of(paid(&[4, 8, 12, 12, 15, 30]));
        let due_on = date(2026, 11, 15);
        let asked = |today| payer.forecast(&average, &AgeCurve::default(), due_on, today);
        let before = asked(date(2026, 11, 1));
        let day = before.expected.expect("known");
        assert_eq!((day.on, day.earliest, day.latest), (date(2026, 11, 27), date(2026, 11, 15), date(2026, 12, 15)));
        assert_eq!(percent(before.late), "85.2", "(6 + 3 × 5/9) / 9");
        // Twelve days late on the 27th: only what was later still can say when it comes.
        let late = asked(date(2026, 11, 27));
        assert_eq!(late.expected.map(|day| day.on), Some(date(2026, 11, 30)));
        assert_eq!(percent(late.late), "100.0");
        let later_than_any = asked(date(2027, 3, 1));
        assert_eq!(later_than_any.expected, None);
    }

    #[test]
    fn what_falls_due_beyond_two_weeks_waits_for_nobody() {
        let payer = Payer::of(paid(&[40; 12]));
        let waits = |due_on| payer.forecast(&Average::default(), &AgeCurve::default(), due_on, TODAY).waits;
        assert_eq!(waits(date(2026, 12, 3)), Ratio::ZERO);
        assert_eq!(percent(waits(date(2026, 12, 2))), "90.0");
    }

    proptest! {
        #[test]
        fn chances_are_shares_and_the_range_has_the_day(
            own in prop::collection::vec((-60_i32..200, any::<bool>()), 0..20),
            all in prop::collection::vec(-60_i32..200, 0..40),
            age in -90_i32..250,
        ) {
            let mut delays = paid(&own.iter().map(|(days, _)| *days).collect::<Vec<_>>());
            for (delay, (days, is_paid)) in delays.iter_mut().zip(&own) {
                delay.fate = if *is_paid || *days <= 0 { Fate::Paid } else { Fate::Open };
            }
            let (payer, average) = (Payer::of(delays), Average::of(paid(&all)));
            let forecast = payer.forecast(&average, &AgeCurve::default(), after(TODAY, -age), TODAY);
            prop_assert!([forecast.late, forecast.waits, forecast.collected.share].into_iter().all(Ratio::is_share));
            if let Some(day) = forecast.expected {
                prop_assert!(day.earliest <= day.on && day.on <= day.latest && TODAY < day.earliest);
            }
        }

        #[test]
        fn one_more_late_invoice_never_lowers_the_chance(own in prop::collection::vec(-20_i32..60, 0..11), all in prop::collection::vec(-20_i32..60, 0..30)) {
            let average = Average::of(paid(&all));
            let chance = |days: &[i32]| Payer::of(paid(days)).late(&average).part_of(WHOLE).expect("fits");
            let more: Vec<i32> = own.iter().copied().chain([30]).collect();
            prop_assert!(chance(&own) <= chance(&more));
        }
    }
}
