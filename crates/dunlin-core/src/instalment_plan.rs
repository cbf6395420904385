//! Instalment plans: a debt that is paid in parts on the customer's paydays, and how far one has come on a day.
//!
//! Requirement R3.8 (part now and the rest later, small payments on paydays, within reason). The parts make the whole, to the minor unit.
//! Money counts for the oldest part that is open: what comes early or too much is carried to the next, and what is short stays with its
//! part. A part is missed when its day and the days of grace have passed; the rule of default says how many make the plan fail.
//!
//! What this module does not do: it takes no interest (whether it runs on is the plan's own switch, and `charge` does the sums) and says
//! nothing to the customer.

mod agreed;
mod all_open;

pub use agreed::{Contest, CoveredItem, InstalmentPlan, PlanEnd, PlanState, PlanView};
pub use all_open::{LeftOut, all_open};

use alloc::vec::Vec;

use jiff::civil::{Date, Weekday};
use jiff::{ToSpan, Unit};

use crate::calendar::Calendar;
use crate::code::Refusal;
use crate::days::{after, between};

/// So many parts at most: five years of weeks.
pub const PARTS_MAX: usize = 260;

/// The customer's paydays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Payday {
    /// Each week, on the weekday of the first.
    Week,
    /// Every second week.
    Fortnight,
    /// Each month on the day of the first; in shorter months on the last.
    Month,
    /// The last business day of each month.
    LastWorkingDay,
}

impl Payday {
    /// All kinds.
    pub const ALL: [Payday; 4] = [Payday::Week, Payday::Fortnight, Payday::Month, Payday::LastWorkingDay];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Payday::Week => "week",
            Payday::Fortnight => "fortnight",
            Payday::Month => "month",
            Payday::LastWorkingDay => "last_working_day",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<Payday> {
        Payday::ALL.into_iter().find(|payday| payday.code() == code)
    }

    /// The payday so many periods after the first, before weekends and holidays are looked at.
    fn nth(self, first: Date, count: i32, calendar: &Calendar) -> Date {
        match self {
            Payday::Week => after(first, count.saturating_mul(7)),
            Payday::Fortnight => after(first, count.saturating_mul(14)),
            Payday::Month => first.saturating_add(count.months()),
            Payday::LastWorkingDay => {
                let month = first.first_of_month().saturating_add(count.months());
                last_business_day(month.last_of_month(), calendar)
            }
        }
    }
}

fn last_business_day(mut day: Date, calendar: &Calendar) -> Date {
    // A month without a business day there is none: the walk ends within it.
    while !calendar.is_business_day(day) && day.day() > 1 {
        day = after(day, -1);
    }
    day
}

/// How the parts are given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Parts {
    /// So many even ones; minor units that do not divide evenly come with the last.
    Count(u16),
    /// Of so much each; the last is what is left.
    Each(i64),
    /// Own days and amounts.
    Own(Vec<Part>),
}

/// One part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Part {
    /// The day by which it is to be received.
    pub due_on: Date,
    /// Minor units, above zero.
    pub amount_minor: i64,
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What is to be paid altogether, in minor units.
    pub total_minor: i64,
    /// Paid first.
    pub down_payment: Option<Part>,
    /// The first payday after it.
    pub first_on: Date,
    /// How often.
    pub payday: Payday,
    /// How much.
    pub parts: Parts,
}

impl Draft {
    /// No part is due on a day that has passed.
    ///
    /// # Errors
    /// `plan.first_day`.
    pub fn is_to_come(&self, today: Date) -> Result<(), Refusal> {
        let first = self.down_payment.as_ref().map_or(self.first_on, |down| down.due_on.min(self.first_on));
        if first < today { Err(Refusal::FirstDayPassed { day: first }) } else { Ok(()) }
    }
}

/// Why a draft makes no plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing is to be paid, or a part is nothing or less.
    NothingToPay,
    /// The down payment is the whole, or more.
    DownPaymentTooLarge,
    /// More than [`PARTS_MAX`] parts.
    TooManyParts,
    /// Own parts make so many minor units more (above zero) or less than the whole.
    OtherSum(i64),
    /// Two parts of one day, or a part on or before the day of the one before it.
    NotInOrder,
}

impl Wrong {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Wrong::NothingToPay => "plan.nothing_to_pay",
            Wrong::DownPaymentTooLarge => "plan.down_payment",
            Wrong::TooManyParts => "plan.too_many_parts",
            Wrong::OtherSum(_) => "plan.other_sum",
            Wrong::NotInOrder => "plan.not_in_order",
        }
    }
}

/// The parts of a plan, by day. A payday on which no business is done moves to the next business day, except the last working day.
///
/// # Errors
/// [`Wrong`], and nothing is half done.
pub fn schedule(draft: &Draft, calendar: &Calendar) -> Result<Vec<Part>, Wrong> {
    let down = draft.down_payment.map_or(0, |part| part.amount_minor);
    if draft.total_minor <= 0 || draft.down_payment.is_some_and(|part| part.amount_minor <= 0) {
        return Err(Wrong::NothingToPay);
    }
    let rest = draft.total_minor - down;
    if rest <= 0 {
        return Err(Wrong::DownPaymentTooLarge);
    }
    let amounts = match &draft.parts {
        Parts::Own(parts) => {
            let sum = parts.iter().fold(0_i64, |sum, part| sum.saturating_add(part.amount_minor));
            if sum != rest {
                return Err(Wrong::OtherSum(sum.saturating_sub(rest)));
            }
            return checked(draft.down_payment.into_iter().chain(parts.iter().copied()).collect());
        }
        Parts::Count(count) => even(rest, *count)?,
        Parts::Each(amount) => each(rest, *amount)?,
    };
    let day = |at: usize| {
        let count = i32::try_from(at).unwrap_or(i32::MAX);
        calendar.next_business_day_on_or_after(draft.payday.nth(draft.first_on, count, calendar))
    };
    let parts = amounts.into_iter().enumerate().map(|(at, amount_minor)| Part { due_on: day(at), amount_minor });
    checked(draft.down_payment.into_iter().chain(parts).collect())
}

fn even(rest: i64, count: u16) -> Result<Vec<i64>, Wrong> {
    let count = usize::from(count);
    if count > PARTS_MAX {
        return Err(Wrong::TooManyParts);
    }
    let one = i64::try_from(count).ok().filter(|count| *count > 0).map_or(0, |count| rest / count);
    if one == 0 {
        return Err(Wrong::NothingToPay);
    }
    let mut amounts = alloc::vec![one; count];
    let paid = one.saturating_mul(i64::try_from(count - 1).unwrap_or(0));
    if let Some(last) = amounts.last_mut() {
        *last = rest - paid;
    }
    Ok(amounts)
}

fn each(rest: i64, amount: i64) -> Result<Vec<i64>, Wrong> {
    if amount <= 0 {
        return Err(Wrong::NothingToPay);
    }
    let whole = usize::try_from(rest / amount).ok().filter(|whole| *whole <= PARTS_MAX).ok_or(Wrong::TooManyParts)?;
    let mut amounts = alloc::vec![amount; whole];
    amounts.extend(Some(rest % amount).filter(|left| *left > 0));
    if amounts.len() > PARTS_MAX { Err(Wrong::TooManyParts) } else { Ok(amounts) }
}

fn checked(parts: Vec<Part>) -> Result<Vec<Part>, Wrong> {
    if parts.len() > PARTS_MAX {
        return Err(Wrong::TooManyParts);
    }
    if parts.iter().any(|part| part.amount_minor <= 0) {
        return Err(Wrong::NothingToPay);
    }
    let in_order = parts.windows(2).all(|pair| pair[0].due_on < pair[1].due_on);
    if in_order { Ok(parts) } else { Err(Wrong::NotInOrder) }
}

/// What became of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartState {
    /// All of it came in.
    Paid,
    /// All that is open of it is contested.
    Rests,
    /// Its day has not passed.
    Open,
    /// Its day has passed, and its grace has not.
    Late,
    /// Its day and its grace have passed.
    Missed,
}

impl PartState {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            PartState::Paid => "paid",
            PartState::Rests => "rests",
            PartState::Open => "open",
            PartState::Late => "late",
            PartState::Missed => "missed",
        }
    }
}

/// How a part stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartStanding {
    /// What became of it.
    pub state: PartState,
    /// What did not come in of it, in minor units.
    pub open_minor: i64,
    /// What of that may be asked for: what is contested may not.
    pub asked_minor: i64,
}

/// When a plan has failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DefaultRule {
    /// Days after its day until a part counts as missed.
    pub grace_days: i32,
    /// So many missed parts at a time make the plan fail, and so does the last part; 0 is never: only a person ends it.
    pub missed: usize,
}

/// How far a plan has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// How each part stands.
    pub parts: Vec<PartStanding>,
    /// What came in beyond the whole.
    pub over_minor: i64,
    /// The first part of which something may be asked; without one, the first that is not paid.
    pub next: Option<usize>,
    /// It has failed by the rule.
    pub failed: bool,
}

/// What became of a plan's money by a day, in minor units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Settled {
    /// Received for it.
    pub received_minor: i64,
    /// Contested of what its items still owe: as much of it, from the last part on, is not asked for.
    pub contested_minor: i64,
}

/// How far a plan has come on a day. Money pays the oldest part first; what is contested rests from the last part on, and where it
/// leaves a part of a part, only that is asked for. A part that rests is neither late nor missed.
pub fn course(parts: &[Part], settled: Settled, today: Date, rule: DefaultRule) -> Course {
    let mut left = settled.received_minor.max(0);
    let open: Vec<i64> = parts
        .iter()
        .map(|part| {
            let paid = left.min(part.amount_minor);
            left -= paid;
            part.amount_minor - paid
        })
        .collect();
    let mut to_ask =
        open.iter().copied().fold(0, i64::saturating_add).saturating_sub(settled.contested_minor.max(0)).max(0);
    let mut standings = Vec::with_capacity(parts.len());
    for (part, open_minor) in parts.iter().zip(open) {
        let asked_minor = open_minor.min(to_ask);
        to_ask -= asked_minor;
        let state = match between(part.due_on, today) {
            _ if open_minor == 0 => PartState::Paid,
            _ if asked_minor == 0 => PartState::Rests,
            late if late > rule.grace_days.max(0) => PartState::Missed,
            1.. => PartState::Late,
            _ => PartState::Open,
        };
        standings.push(PartStanding { state, open_minor, asked_minor });
    }
    let next = standings.iter().position(|own| own.asked_minor > 0);
    let is_missed = |own: &PartStanding| own.state == PartState::Missed;
    let missed = standings.iter().filter(|own| is_missed(own)).count();
    Course {
        next: next.or_else(|| standings.iter().position(|own| own.state != PartState::Paid)),
        failed: rule.missed > 0 && (missed >= rule.missed || standings.last().is_some_and(is_missed)),
        parts: standings,
        over_minor: left,
    }
}

/// The paydays from a day on that a customer who is paid on a weekday can be offered: the next of that weekday.
pub fn next_weekday(from: Date, weekday: Weekday) -> Date {
    after(from, i32::from(from.weekday().until(weekday)))
}

/// How long a plan takes, in whole months begun; what "within reason" is measured by.
pub fn months(parts: &[Part]) -> i32 {
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return 0 };
    let span = first.due_on.until((Unit::Month, last.due_on)).unwrap_or_default();
    span.get_months() + i32::from(span.get_days() > 0)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use std::vec;

    use super::*;

    const RULE: DefaultRule = DefaultRule { grace_days: 3, missed: 2 };

    fn draft(total_minor: i64, payday: Payday, parts: Parts) -> Draft {
        Draft { total_minor, down_payment: None, first_on: date(2026, 1, 30), payday, parts }
    }

    fn days(parts: &[Part]) -> Vec<Date> {
        parts.iter().map(|part| part.due_on).collect()
    }

    #[test]
    fn even_parts_make_the_whole() {
        let parts =
            schedule(&draft(100_000, Payday::Month, Parts::Count(3)), &Calendar::for_country("DE")).expect("a plan");
        let amounts: Vec<i64> = parts.iter().map(|part| part.amount_minor).collect();
        assert_eq!(amounts, [33_333, 33_333, 33_334]);
        // 28 February 2026 is a Saturday: the Monday after it. 30 March is a Monday.
        assert_eq!(days(&parts), [date(2026, 1, 30), date(2026, 3, 2), date(2026, 3, 30)]);
    }

    #[test]
    fn paydays_are_those_of_the_customer() {
        let of = |payday| {
            let parts = schedule(&draft(300, payday, Parts::Each(100)), &Calendar::for_country("DE"));
            days(&parts.expect("a plan"))
        };
        assert_eq!(of(Payday::Week), [date(2026, 1, 30), date(2026, 2, 6), date(2026, 2, 13)]);
        assert_eq!(of(Payday::Fortnight), [date(2026, 1, 30), date(2026, 2, 13), date(2026, 2, 27)]);
        assert_eq!(of(Payday::LastWorkingDay), [date(2026, 1, 30), date(2026, 2, 27), date(2026, 3, 31)]);
        assert_eq!(next_weekday(date(2026, 11, 22), Weekday::Friday), date(2026, 11, 27));
        assert_eq!(next_weekday(date(2026, 11, 27), Weekday::Friday), date(2026, 11, 27));
    }

    #[test]
    fn a_down_payment_comes_first_and_the_last_part_is_what_is_left() {
        let down = Part { due_on: date(2026, 1, 10), amount_minor: 25_000 };
        let asked = Draft { down_payment: Some(down), ..draft(100_000, Payday::Month, Parts::Each(40_000)) };
        let parts = schedule(&asked, &Calendar::for_country("DE")).expect("a plan");
        let amounts: Vec<i64> = parts.iter().map(|part| part.amount_minor).collect();
        assert_eq!(amounts, [25_000, 40_000, 35_000]);
        assert_eq!(months(&parts), 2);
    }

    #[test]
    fn what_makes_no_plan_says_why() {
        let calendar = Calendar::for_country("DE");
        let why = |asked: &Draft| schedule(asked, &calendar).expect_err("no plan");
        assert_eq!(why(&draft(0, Payday::Week, Parts::Count(2))), Wrong::NothingToPay);
        assert_eq!(why(&draft(2, Payday::Week, Parts::Count(3))), Wrong::NothingToPay);
        assert_eq!(why(&draft(9, Payday::Week, Parts::Count(0))), Wrong::NothingToPay);
        assert_eq!(why(&draft(i64::MAX, Payday::Week, Parts::Each(1))), Wrong::TooManyParts);
        let own = |parts: &[(i8, i64)]| {
            let part =
                |(day, amount_minor): &(i8, i64)| Part { due_on: date(2026, 2, *day), amount_minor: *amount_minor };
            draft(100, Payday::Week, Parts::Own(parts.iter().map(part).collect()))
        };
        assert_eq!(why(&own(&[(1, 60), (5, 30)])), Wrong::OtherSum(-10));
        assert_eq!(why(&own(&[(5, 60), (1, 40)])), Wrong::NotInOrder);
        assert_eq!(why(&own(&[(1, 140), (5, -40)])), Wrong::NothingToPay);
        let down = Some(Part { due_on: date(2026, 1, 10), amount_minor: 100 });
        assert_eq!(why(&Draft { down_payment: down, ..own(&[]) }), Wrong::DownPaymentTooLarge);
    }

    #[test]
    fn early_money_is_carried_and_two_missed_parts_make_it_fail() {
        let parts =
            schedule(&draft(300, Payday::Month, Parts::Count(3)), &Calendar::for_country("DE")).expect("a plan");
        let on = |received_minor, today| course(&parts, Settled { received_minor, contested_minor: 0 }, today, RULE);
        let told = |course: &Course| -> Vec<(PartState, i64)> {
            course.parts.iter().map(|own| (own.state, own.open_minor)).collect()
        };
        let early = on(150, date(2026, 1, 30));
        assert_eq!(told(&early), [(PartState::Paid, 0), (PartState::Open, 50), (PartState::Open, 100)]);
        assert_eq!((early.next, early.failed), (Some(1), false));
        assert_eq!(told(&on(50, date(2026, 2, 2)))[0], (PartState::Late, 50));
        assert_eq!(told(&on(50, date(2026, 2, 3)))[0], (PartState::Missed, 50));
        assert!(!on(50, date(2026, 3, 5)).failed, "the second part is late, not missed");
        assert!(on(50, date(2026, 3, 6)).failed);
        assert!(!on(100, date(2026, 3, 6)).failed);
        let whole = on(320, date(2026, 3, 6));
        assert_eq!(told(&whole), [(PartState::Paid, 0); 3]);
        assert_eq!((whole.over_minor, whole.next, whole.failed), (20, None, false));
    }

    #[test]
    fn what_is_contested_rests_from_the_last_part_on() {
        type Told = (Vec<(&'static str, i64, i64)>, bool);
        let parts =
            schedule(&draft(300, Payday::Month, Parts::Count(3)), &Calendar::for_country("DE")).expect("a plan");
        let on = |received_minor, contested_minor, today| {
            let course = course(&parts, Settled { received_minor, contested_minor }, today, RULE);
            (
                course.parts.iter().map(|own| (own.state.code(), own.open_minor, own.asked_minor)).collect(),
                course.failed,
            )
        };
        let long_after = date(2026, 6, 1);
        let expected: Told = (vec![("paid", 0, 0), ("rests", 100, 0), ("rests", 100, 0)], false);
        assert_eq!(on(100, 200, long_after), expected);
        let expected: Told = (vec![("paid", 0, 0), ("missed", 100, 50), ("rests", 100, 0)], false);
        assert_eq!(on(100, 150, long_after), expected);
        let expected: Told = (vec![("missed", 100, 100), ("missed", 100, 100), ("rests", 100, 0)], true);
        assert_eq!(on(0, 100, long_after), expected, "the undisputed rest is owed as agreed");
        let expected: Told = (vec![("rests", 100, 0); 3], false);
        assert_eq!(on(0, 400, long_after), expected);
    }

    proptest! {
        #[test]
        fn the_parts_make_the_whole_on_business_days_in_order(
            total in 1_i64..10_000_000_000,
            count in 1_u16..=60,
            payday in prop::sample::select(Payday::ALL.to_vec()),
            (month, day) in (1_i8..=12, 1_i8..=28),
        ) {
            let calendar = Calendar::for_country("LV");
            let first_on = date(2026, month, day);
            let asked = Draft { first_on, ..draft(total, payday, Parts::Count(count)) };
            let Ok(parts) = schedule(&asked, &calendar) else {
                // A small sum over many parts; or a holiday that moves one payday onto the next.
                prop_assert!(total < i64::from(count) || payday == Payday::Week);
                return Ok(());
            };
            prop_assert_eq!(parts.iter().map(|part| part.amount_minor).sum::<i64>(), total);
            prop_assert!(parts.iter().all(|part| calendar.is_business_day(part.due_on)));
            prop_assert!(parts.windows(2).all(|pair| pair[0].due_on < pair[1].due_on));
        }

        #[test]
        fn money_is_neither_lost_nor_made(
            amounts in prop::collection::vec(1_i64..100_000, 1..40),
            received in 0_i64..5_000_000,
            contested in 0_i64..2_000_000,
        ) {
            let part = |(at, amount_minor): (usize, &i64)| {
                let due_on = after(date(2026, 1, 1), i32::try_from(at).expect("few"));
                Part { due_on, amount_minor: *amount_minor }
            };
            let parts: Vec<Part> = amounts.iter().enumerate().map(part).collect();
            let settled = Settled { received_minor: received, contested_minor: contested };
            let course = course(&parts, settled, date(2026, 1, 20), RULE);
            let open: i64 = course.parts.iter().map(|own| own.open_minor).sum();
            let asked: i64 = course.parts.iter().map(|own| own.asked_minor).sum();
            prop_assert_eq!(asked, (open - contested).max(0));
            prop_assert_eq!(amounts.iter().sum::<i64>() - open, received - course.over_minor);
        }
    }
}
