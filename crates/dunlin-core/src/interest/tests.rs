//! Interest against an oracle that walks day by day in exact fractions, and pieces that add up.

use alloc::vec;
use alloc::vec::Vec;

use jiff::civil::{Date, date};
use num_rational::Ratio;
use proptest::prelude::*;

use super::*;
use crate::allocation::{PartOrder, Parts, split_parts};
use crate::days;

const START: Date = date(2020, 1, 1);

/// A reference rate with a step for each half-year from 2019 to 2029, in order.
fn table(rates: &[i64]) -> RateTable {
    let first_days = (2019_i16..).flat_map(|year| [date(year, 1, 1), date(year, 7, 1)]);
    let steps = first_days.zip(rates).map(|(from, millionths)| RateStep {
        from,
        until: if from.month() == 1 { date(from.year(), 6, 30) } else { date(from.year(), 12, 31) },
        rate: Some(Rate { millionths: *millionths }),
        status: RateStatus::Published,
        source: "a test".into(),
    });
    RateTable::new([Series::try_new("TEST", steps.collect()).expect("a series")])
}

fn rule(on_change: OnChange, day_count: DayCount, limit: Limit) -> InterestRule {
    let basis = Basis::Reference {
        series: "TEST".into(),
        margin: Rate { millionths: 80_000 },
        fixing: Fixing::FirstDay,
        on_change,
        rounding: RateRounding::None,
    };
    InterestRule { limit, ..with_basis(basis, day_count) }
}

fn with_basis(basis: Basis, day_count: DayCount) -> InterestRule {
    let version = Version { from: Date::MIN, basis };
    InterestRule { versions: vec![version], ..InterestRule::agreed(Rate::ZERO, day_count) }
}

/// The same law day by day: each day's balance at that day's rate over that day's divisor, in exact fractions.
struct Oracle<'a> {
    rule: &'a InterestRule,
    rates: &'a [i64],
    due_on: Date,
    open: Parts,
    capitalised: i64,
    pending: Ratio<i128>,
    total: i64,
}

impl Oracle<'_> {
    fn rate(&self, day: Date) -> i128 {
        let decides = match &self.rule.versions[0].basis {
            Basis::Flat(rate) => return i128::from(rate.millionths),
            Basis::Reference { on_change: OnChange::Split, .. } => day,
            Basis::Reference { on_change: OnChange::FixedAtStart, .. } => days::after(self.due_on, 1),
            Basis::Reference { on_change: OnChange::FixedAtDue, .. } => self.due_on,
        };
        let half_year =
            (usize::try_from(decides.year()).expect("a year") - 2019) * 2 + usize::from(decides.month() > 6);
        i128::from(self.rates[half_year] + 80_000).max(0)
    }

    fn divisor(&self, day: Date) -> i128 {
        match self.rule.day_count {
            DayCount::Act360 => 360,
            DayCount::ActAct if day.in_leap_year() => 366,
            _ => 365,
        }
    }

    fn pass(&mut self, day: Date) {
        let balance = i128::from(self.open.principal_minor + self.capitalised);
        self.pending += Ratio::new(balance * self.rate(day), 1_000_000 * self.divisor(day));
        if self.rule.limit == Limit::Principal {
            let room = Ratio::from_integer(i128::from(self.open.principal_minor - self.open.interest_minor).max(0));
            self.pending = self.pending.min(room);
        }
    }

    fn settle(&mut self) {
        let half = Ratio::new(1, 2);
        let minor = i64::try_from((self.pending + half).floor().to_integer()).expect("fits");
        self.open.interest_minor += minor;
        self.total += minor;
        self.pending = Ratio::from_integer(0);
    }

    fn is_anniversary(&self, day: Date) -> bool {
        let (due, last) = (self.due_on, day.last_of_month());
        let same_day = day.day() == due.day() || due.day() > last.day() && day == last;
        day > due && day.month() == due.month() && same_day
    }

    fn run(&mut self, payments: &[Received], until: Date) {
        let mut day = START;
        while day <= until {
            if day > self.due_on {
                self.pass(day);
            }
            for payment in payments.iter().filter(|one| one.received_on == day) {
                self.settle();
                let (served, _) = split_parts(payment.amount_minor, self.open, self.rule.order);
                self.open = self.open.less(served);
                self.capitalised = (self.capitalised - served.interest_minor).max(0);
            }
            if self.rule.capitalisation == Capitalisation::Yearly && self.is_anniversary(day) {
                self.settle();
                self.capitalised = self.open.interest_minor;
            }
            day = days::after(day, 1);
        }
        self.settle();
    }
}

prop_compose! {
    fn any_rule()(
        on_change in prop::sample::select(vec![OnChange::Split, OnChange::FixedAtStart, OnChange::FixedAtDue]),
        day_count in prop::sample::select(vec![DayCount::Act365, DayCount::Act360, DayCount::ActAct]),
        yearly: bool,
        limited: bool,
        order in prop::sample::select(vec![
            PartOrder::COSTS_FIRST, PartOrder::INTEREST_FIRST, PartOrder::CONSUMER_CREDIT,
        ]),
    ) -> InterestRule {
        let capitalisation = if yearly { Capitalisation::Yearly } else { Capitalisation::None };
        let limit = if limited && !yearly { Limit::Principal } else { Limit::None };
        InterestRule { capitalisation, order, ..rule(on_change, day_count, limit) }
    }
}

prop_compose! {
    fn any_payment()(day in 0_i32..900, amount_minor in prop_oneof![0_i64..2_000_000, 0_i64..5_000]) -> Received {
        Received { received_on: days::after(START, day), amount_minor }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn interest_equals_an_exact_walk_day_by_day(
        rule in any_rule(),
        // Up to 300 %, so that limits are reached.
        rates in prop::collection::vec(prop_oneof![3 => -8_800_i64..60_000, 1 => 500_000_i64..3_000_000], 22),
        due in 0_i32..500,
        length in 0_i32..900,
        principal_minor in prop_oneof![1_i64..10_000_000, 1_i64..100],
        costs_minor in 0_i64..10_000,
        payments in prop::collection::vec(any_payment(), 0..5),
    ) {
        let debt = Debt { due_on: days::after(START, due), principal_minor, costs_minor };
        let until = days::after(debt.due_on, length);
        let course = interest_up_to(&rule, &table(&rates), debt, &payments, until).expect("computed");
        let mut oracle = Oracle {
            rule: &rule,
            rates: &rates,
            due_on: debt.due_on,
            open: Parts { costs_minor, interest_minor: 0, principal_minor },
            capitalised: 0,
            pending: Ratio::from_integer(0),
            total: 0,
        };
        oracle.run(&payments, until);
        prop_assert_eq!(course.open, oracle.open);
        prop_assert_eq!(course.sheet.total_minor, oracle.total);
        let served: i64 = course.served.iter().map(|one| one.allocated.total_minor()).sum();
        let owed = principal_minor + costs_minor + course.sheet.total_minor;
        prop_assert_eq!(course.open.total_minor() + served, owed);
    }

    /// DOMAIN trap 1: no day is lost where a rate or a balance changes, under any convention.
    #[test]
    fn pieces_add_up_to_the_whole_for_any_cut(
        day_count in prop::sample::select(vec![
            DayCount::Act365, DayCount::Act360, DayCount::ActAct, DayCount::NoLeap365, DayCount::Thirty360,
            DayCount::Thirty360Us, DayCount::Thirty360Psa, DayCount::ThirtyE360, DayCount::ThirtyEPlus360,
        ]),
        due in 0_i32..2_000,
        cuts in prop::collection::vec(0_i32..1_200, 0..6),
        length in 0_i32..1_200,
    ) {
        let debt = Debt::new(days::after(START, due), 1_000_000);
        let until = days::after(debt.due_on, length);
        // Payments of nothing cut the days without changing the balance.
        let cut = |days_late: &i32| Received { received_on: days::after(debt.due_on, *days_late), amount_minor: 0 };
        let cuts: Vec<Received> = cuts.iter().map(cut).collect();
        let rule = InterestRule::agreed(Rate { millionths: 123_400 }, day_count);
        let whole = interest_up_to(&rule, &RateTable::default(), debt, &[], until).expect("computed").sheet;
        let pieces = interest_up_to(&rule, &RateTable::default(), debt, &cuts, until).expect("computed").sheet;
        prop_assert_eq!(whole.exact(), pieces.exact());
        let days = |sheet: &InterestSheet| sheet.segments.iter().map(|segment| segment.days).sum::<i64>();
        prop_assert_eq!(days(&whole), days(&pieces));
        prop_assert_eq!(days(&whole), day_count.interest_days(debt.due_on, until).days);
    }
}

#[test]
fn the_due_date_bears_nothing_and_the_day_of_payment_does() {
    let rule = InterestRule::agreed(Rate { millionths: 120_000 }, DayCount::Act365);
    let interest = |paid_on| {
        let debt = Debt::new(date(2026, 1, 31), 100_000);
        interest_up_to(&rule, &RateTable::default(), debt, &[], paid_on).expect("computed").sheet.total_minor
    };
    assert_eq!((interest(date(2026, 1, 30)), interest(date(2026, 1, 31)), interest(date(2026, 2, 1))), (0, 0, 33));
    assert_eq!(interest(date(2027, 1, 31)), 12_000);
}

#[test]
fn grace_forgives_what_is_paid_within_it_and_nothing_after_it() {
    let agreed = InterestRule::agreed(Rate { millionths: 120_000 }, DayCount::Act365);
    let rule = InterestRule { grace_days: 5, ..agreed };
    let debt = Debt::new(date(2026, 1, 31), 100_000);
    let interest = |paid: &[Received], day| {
        interest_up_to(&rule, &RateTable::default(), debt, paid, day).expect("computed").sheet.total_minor
    };
    assert_eq!(interest(&[], date(2026, 2, 5)), 0);
    assert_eq!(interest(&[], date(2026, 2, 6)), 197, "six days, not one");
    let paid = |day, amount_minor| [Received { received_on: day, amount_minor }];
    assert_eq!(interest(&paid(date(2026, 2, 5), 100_000), date(2026, 3, 31)), 0);
    assert_eq!(interest(&paid(date(2026, 2, 6), 100_000), date(2026, 2, 6)), 197);
    assert!(interest(&paid(date(2026, 2, 5), 99_999), date(2026, 2, 6)) > 0);
}

/// Each line can be computed again from what it prints.
#[test]
fn a_line_is_balance_times_rate_times_days_over_its_divisor() {
    for (day_count, divisors) in [
        (DayCount::ActAct, vec![(366, 0), (365, 0)]),
        (DayCount::Act36525, vec![(36_525, 2)]),
        (DayCount::Act360, vec![(360, 0)]),
    ] {
        let rule = InterestRule::agreed(Rate { millionths: 90_000 }, day_count);
        let debt = Debt::new(date(2024, 6, 30), 123_456);
        let course = interest_up_to(&rule, &RateTable::default(), debt, &[], date(2025, 3, 31)).expect("computed");
        let lines = &course.sheet.segments;
        assert_eq!(lines.iter().map(|one| (one.divisor.units, one.divisor.scale)).collect::<Vec<_>>(), divisors);
        for line in lines {
            let printed = Ratio::new(
                i128::from(line.balance_minor * line.rate.millionths * line.days)
                    * 10_i128.pow(u32::from(line.divisor.scale)),
                i128::from(MILLION) * line.divisor.units,
            );
            assert_eq!(printed, Ratio::new(line.amount.numerator, line.amount.denominator));
        }
    }
}

#[test]
fn a_refused_rate_stops_interest_on_the_last_certain_day() {
    // 2019H1 to 2020H1 are known.
    let table = table(&[10_000, 10_000, 10_000]);
    let debt = Debt::new(date(2020, 5, 31), 1_000_000);
    let split = rule(OnChange::Split, DayCount::Act365, Limit::None);
    let paid = [Received { received_on: date(2020, 8, 1), amount_minor: 500_000 }];
    let course = interest_up_to(&split, &table, debt, &paid, date(2020, 9, 30)).expect("computed");
    assert_eq!((course.sheet.up_to, course.sheet.total_minor), (date(2020, 6, 30), 7_397), "30 days at 9 %");
    assert_eq!(course.open.principal_minor, 507_397, "the payment counts: interest first, then principal");
    let refused = course.sheet.refused.expect("a reason");
    assert_eq!((refused.series.as_str(), refused.day), ("TEST", date(2020, 7, 1)));
    let late = Debt::new(date(2020, 6, 30), 1_000_000);
    let nothing = interest_up_to(&split, &table, late, &[], date(2020, 9, 30)).expect("computed");
    assert_eq!((nothing.sheet.up_to, nothing.sheet.total_minor), (date(2020, 6, 30), 0));
    // A rate that is fixed for the debt's life needs no later one.
    let fixed = rule(OnChange::FixedAtDue, DayCount::Act365, Limit::None);
    let course = interest_up_to(&fixed, &table, late, &[], date(2020, 9, 30)).expect("computed");
    assert_eq!((course.sheet.up_to, course.sheet.refused), (date(2020, 9, 30), None));
}

#[test]
fn an_old_debt_keeps_its_version() {
    let version = |from, millionths| Version { from, basis: Basis::Flat(Rate { millionths }) };
    let law = InterestRule {
        versions: vec![version(Date::MIN, 80_000), version(date(2020, 7, 1), 90_000)],
        ..InterestRule::agreed(Rate::ZERO, DayCount::Act365)
    };
    for (due_on, want) in [(date(2020, 6, 29), 80_000), (date(2020, 6, 30), 90_000)] {
        let rates = law.rates(&RateTable::default(), due_on, date(2020, 12, 31));
        assert_eq!(rates.periods.iter().map(|period| period.rate.millionths).collect::<Vec<_>>(), [want]);
    }
}

#[test]
fn what_no_debt_has_is_an_error() {
    let rule = InterestRule::agreed(Rate { millionths: 10 * MILLION }, DayCount::ActAct);
    let until = date(9999, 12, 31);
    let compute = |principal_minor, amount_minor| {
        let payment = Received { received_on: date(2020, 1, 1), amount_minor };
        let debt = Debt::new(date(1, 1, 1), principal_minor);
        interest_up_to(&rule, &RateTable::default(), debt, &[payment], until).map(|course| course.sheet.total_minor)
    };
    assert_eq!(compute(-1, 0), Err(CourseError::Negative));
    assert_eq!(compute(1, -1), Err(CourseError::Negative));
    assert_eq!(compute(i64::MAX, 0), Err(CourseError::TooLarge));
    assert!(compute(100, 0).is_ok());
}
