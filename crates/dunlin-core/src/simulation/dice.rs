//! Chance that can be repeated: when a customer pays, and whether somebody answers, by its own forecast.
//!
//! Decides: that a throw follows from the seed and from *what* it is for (an item's number, a customer and the number of a try), never from the order in
//! which things are asked. So two policies meet the same payers, and the same book on another server does too. Source of the mixing:
//! SplitMix64 (Steele, Lea, Flood 2014). Not for secrets.
//!
//! A payer's day lies between the forecast's three: one throw in ten is the earliest day, one in ten the latest, half of all lie before the
//! day that is told, evenly between; money comes on business days. Whether it comes at all is a throw against the share that is collected.

use jiff::civil::Date;

use super::{Event, What};
use crate::calendar::Calendar;
use crate::days::{after, between};
use crate::forecast::{Expected, Forecast};
use crate::ratio::Ratio;
use crate::view::ItemView;

/// The whole, for shares as whole numbers.
const WHOLE: i64 = 1_000_000_000;
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// Throws by a seed.
#[derive(Debug, Clone, Copy)]
pub struct Dice {
    seed: u64,
}

/// What a throw is for.
#[derive(Debug, Clone, Copy)]
enum Throw {
    /// Whether an item is collected.
    Collected = 1,
    /// When.
    Day = 2,
    /// Whether somebody answers.
    Answer = 3,
}

impl Dice {
    /// Throws of a seed.
    pub fn new(seed: u64) -> Dice {
        Dice { seed }
    }

    /// The money that comes for an item by its forecast; `None` where none comes.
    pub fn payment(self, item: &ItemView, forecast: &Forecast, calendar: &Calendar) -> Option<Event> {
        let expected = forecast.expected.filter(|_| item.open_minor > 0)?;
        if !self.falls(Throw::Collected, &item.number, 0, forecast.collected.share) {
            return None;
        }
        let on = day(&expected, self.throw(Throw::Day, &item.number, 0));
        let on = calendar.next_business_day_on_or_after(on);
        Some(Event { on, item: item.id, what: What::Received(item.open_minor) })
    }

    /// Somebody is reached at a customer by the so many-th try, by the share of tries that reach somebody. A policy that tries on another
    /// day meets the same answer.
    pub fn is_reached(self, customer: &str, tried: i64, share: Ratio) -> bool {
        self.falls(Throw::Answer, customer, tried, share)
    }

    fn falls(self, throw: Throw, text: &str, at: i64, share: Ratio) -> bool {
        self.throw(throw, text, at) < share.part_of(WHOLE).unwrap_or_default()
    }

    /// From 0 to a thousand million, less one.
    fn throw(self, throw: Throw, text: &str, at: i64) -> i64 {
        let label = text
            .bytes()
            .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3));
        let own = mix(label ^ mix((throw as u64).wrapping_mul(STEP).wrapping_add(at.unsigned_abs())));
        let mixed = mix(mix(self.seed.wrapping_add(STEP)) ^ own);
        i64::try_from((u128::from(mixed) * u128::from(WHOLE.unsigned_abs())) >> 64).unwrap_or_default()
    }
}

/// The day at a place among all throws.
fn day(expected: &Expected, place: i64) -> Date {
    let tenths = |tenths: i64| WHOLE / 10 * tenths;
    let (from, to, low, high) = if place < tenths(1) {
        return expected.earliest;
    } else if place < tenths(5) {
        (expected.earliest, expected.on, tenths(1), tenths(5))
    } else if place < tenths(9) {
        (expected.on, expected.latest, tenths(5), tenths(9))
    } else {
        return expected.latest;
    };
    let days = i64::from(between(from, to)) * (place - low) / (high - low);
    after(from, i32::try_from(days).unwrap_or_default())
}

fn mix(word: u64) -> u64 {
    let word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    word ^ (word >> 31)
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::vec::Vec;

    use jiff::civil::date;

    use super::*;
    use crate::forecast::Collected;
    use crate::plan::tests::item;

    fn forecast(percent: i128) -> Forecast {
        let share = Ratio::of(percent, 100).expect("a share");
        let expected = Expected { on: date(2026, 3, 12), earliest: date(2026, 3, 3), latest: date(2026, 4, 14) };
        Forecast {
            late: Ratio::ONE,
            waits: Ratio::ONE,
            collected: Collected { share, is_own: true },
            expected: Some(expected),
        }
    }

    fn payments(seed: u64, percent: i128) -> Vec<Option<Event>> {
        let calendar = Calendar::for_country("NL");
        let dice = Dice::new(seed);
        let one = |at| dice.payment(&item(&format!("I{at}"), date(2026, 3, 2), 100), &forecast(percent), &calendar);
        (0..2000).map(one).collect()
    }

    #[test]
    fn the_share_is_collected_and_half_come_by_the_day_that_is_told() {
        let all = payments(7, 80);
        let came: Vec<Event> = all.iter().flatten().copied().collect();
        assert!((1520..1680).contains(&came.len()), "{} of 2000 at 80 %", came.len());
        let by = |on: Date| came.iter().filter(|event| event.on <= on).count() * 100 / came.len();
        assert!((45..56).contains(&by(date(2026, 3, 12))), "{} %", by(date(2026, 3, 12)));
        assert!(came.iter().all(|event| date(2026, 3, 3) <= event.on && event.on <= date(2026, 4, 14)));
        assert!((12..18).contains(&by(date(2026, 3, 3))), "{} %", by(date(2026, 3, 3)));
        assert!(payments(7, 0).iter().all(Option::is_none) && payments(7, 100).iter().all(Option::is_some));
    }

    #[test]
    fn a_throw_follows_from_the_seed_and_what_it_is_for() {
        assert_eq!(payments(7, 80), payments(7, 80));
        assert_ne!(payments(7, 80), payments(8, 80));
        let dice = Dice::new(7);
        let half = Ratio::of(1, 2).expect("a share");
        let reached = |customer: &str| {
            let tries = (0..1000).filter(|tried| dice.is_reached(customer, *tried, half));
            tries.collect::<Vec<i64>>()
        };
        assert!((440..560).contains(&reached("10").len()));
        assert_ne!(reached("10"), reached("20"));
    }

    #[test]
    fn nobody_pays_what_nobody_owes_or_on_a_day_that_nobody_knows() {
        let (dice, calendar) = (Dice::new(1), Calendar::for_country("NL"));
        let credit = item("C", date(2026, 3, 2), -100);
        assert_eq!(dice.payment(&credit, &forecast(100), &calendar), None);
        let unknown = Forecast { expected: None, ..forecast(100) };
        assert_eq!(dice.payment(&item("A", date(2026, 3, 2), 100), &unknown, &calendar), None);
    }
}
