//! Which customer is talked to first, and why: by what a call is expected to be worth.
//!
//! Requirements R4.1, R4.4. The expected effect is chance times amount: of each item that is late, or can be within two weeks, what may be
//! asked for, times the chance that it waits when nobody acts, times the chance that a debt of its age is collected. Credits and what
//! is promised are taken off. Who broke a promise is thought to wait for certain. The effect orders a worklist; nothing is sent or
//! decided by it.

use alloc::vec::Vec;

use jiff::civil::Date;

use crate::aging::{self, Balance};
use crate::days::between;
use crate::forecast::{Basis, Expected, Forecast, HORIZON_DAYS, Record};
use crate::money::{Currency, Money, Rounding, divide_rounded};
use crate::ratio::Ratio;
use crate::view::{AccountView, ItemView};

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
    /// The customer's own newest invoices.
    OwnRecord(Record),
    /// The customer has no invoice yet that was paid or is late: everybody's average counts.
    NoRecord {
        /// So many percent of everybody's invoices are late.
        percent: i64,
    },
    /// The chance that nothing comes within two weeks when nobody acts.
    Waits {
        /// In percent.
        percent: i64,
    },
    /// The oldest item is late.
    Oldest {
        /// Days past due.
        days: i64,
        /// So many percent of debts of that age are collected.
        percent: i64,
        /// As the own book says; else as a survey does.
        is_own: bool,
    },
    /// Nobody talked to the customer lately.
    Silence {
        /// Days since the last conversation; `None` is never.
        days: Option<i64>,
    },
}

impl Cause {
    /// How the customer pays; where nothing is known of that, how everybody does.
    pub fn of_record(basis: &Basis<'_>) -> Cause {
        let record = basis.payer.record();
        if record.of > 0 {
            Cause::OwnRecord(record)
        } else {
            Cause::NoRecord { percent: percent(basis.payer.late(basis.average)) }
        }
    }

    /// The stable code for files and JSON.
    pub fn code(&self) -> &'static str {
        match self {
            Cause::BrokenPromise { .. } => "promise.broken",
            Cause::PastDue { .. } => "item.past_due",
            Cause::OwnRecord(_) => "record.own",
            Cause::NoRecord { .. } => "record.none",
            Cause::Waits { .. } => "chance.waits",
            Cause::Oldest { .. } => "item.oldest",
            Cause::Silence { .. } => "contact.silence",
        }
    }
}

/// Where a customer stands, and why.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rank {
    /// What a call is expected to be worth, by currency, the largest number first; none where nothing can be asked for.
    pub effects: Vec<Money>,
    /// The chance that what can be asked for waits two weeks, in the currency of the first effect.
    pub waits: Option<Ratio>,
    /// When the item that counts most is expected to be paid.
    pub expected: Option<Expected>,
    /// In the order of telling; what says nothing is left out.
    pub causes: Vec<Cause>,
}

/// What can be asked for in one currency.
struct Asked {
    currency: Currency,
    amount_minor: i64,
    /// Times the chance to wait; of a thousand million.
    waits: i128,
    effect_minor: i64,
    /// The largest effect of one item, and when that item is expected to be paid.
    first: (i64, Option<Expected>),
}

/// What of an item can be asked for: nothing while it rests or is part of a plan, and nothing of what is contested.
fn asked_for(view: &AccountView, item: &ItemView, today: Date) -> i64 {
    let is_left_alone =
        view.item_rests(item, today) || view.plan_of(item, today).is_some() || view.placed(item, today).is_some();
    let is_far = between(today, item.due_on) >= HORIZON_DAYS;
    if is_left_alone || is_far { 0 } else { item.open_minor.saturating_sub(item.disputed_minor).max(0) }
}

/// What one item adds.
pub fn effect(forecast: &Forecast, amount_minor: i64) -> i64 {
    forecast.waits.times(forecast.collected.share).and_then(|chance| chance.part_of(amount_minor)).unwrap_or_default()
}

/// Where a customer stands on a day, with the newest promise if it was not kept.
pub fn rank(view: &AccountView, basis: &Basis<'_>, broken: Option<(Money, Date)>, today: Date) -> Rank {
    let mut sums: Vec<Asked> = Vec::new();
    for item in &view.items {
        let amount_minor = asked_for(view, item, today);
        if amount_minor == 0 {
            continue;
        }
        let mut forecast = basis.forecast(item.due_on, today);
        if broken.is_some() {
            forecast.waits = Ratio::ONE;
        }
        let at = sums.iter().position(|sum| sum.currency == item.currency).unwrap_or_else(|| {
            sums.push(Asked { currency: item.currency, amount_minor: 0, waits: 0, effect_minor: 0, first: (-1, None) });
            sums.len() - 1
        });
        sums[at].add(amount_minor, &forecast);
    }
    let mut effects: Vec<Money> = sums.iter().map(|sum| sum.effect(left(view, sum, today))).collect();
    effects.retain(|effect| effect.minor > 0);
    effects.sort_by_key(|effect| (core::cmp::Reverse(effect.minor), effect.currency));
    let first = match effects.first() {
        Some(effect) => sums.iter().find(|sum| sum.currency == effect.currency),
        None => None,
    };
    let waits = first.and_then(Asked::chance);
    let causes = causes(view, basis, (broken, waits), today);
    Rank { waits, expected: first.and_then(|sum| sum.first.1), effects, causes }
}

impl Asked {
    fn add(&mut self, amount_minor: i64, forecast: &Forecast) {
        let effect = effect(forecast, amount_minor);
        self.amount_minor = self.amount_minor.saturating_add(amount_minor);
        self.waits += i128::from(forecast.waits.part_of(1_000_000_000).unwrap_or_default()) * i128::from(amount_minor);
        self.effect_minor = self.effect_minor.saturating_add(effect);
        if effect > self.first.0 {
            self.first = (effect, forecast.expected);
        }
    }

    fn chance(&self) -> Option<Ratio> {
        Ratio::of(self.waits, i128::from(self.amount_minor) * 1_000_000_000)
    }

    /// The effect on what is left of the amount.
    fn effect(&self, left_minor: i64) -> Money {
        let part =
            Ratio::of(left_minor.into(), self.amount_minor.into()).and_then(|part| part.part_of(self.effect_minor));
        Money { minor: part.unwrap_or_default(), currency: self.currency }
    }
}

/// What is left to be asked for after credits and what is promised and awaited.
fn left(view: &AccountView, sum: &Asked, today: Date) -> i64 {
    let credits = view.items.iter().filter(|item| item.currency == sum.currency).map(|item| item.open_minor.min(0));
    let awaited = view.promises.iter().filter(|promise| promise.rests && promise.is_awaited(today));
    let promised = awaited.filter(|promise| promise.currency == sum.currency).map(|promise| -promise.amount_minor);
    let less = credits.chain(promised).fold(0_i64, i64::saturating_add);
    sum.amount_minor.saturating_add(less).max(0)
}

/// Why, in the order of telling.
fn causes(
    view: &AccountView,
    basis: &Basis<'_>,
    (broken, waits): (Option<(Money, Date)>, Option<Ratio>),
    today: Date,
) -> Vec<Cause> {
    let mut all = Vec::new();
    all.extend(broken.map(|(amount, promised_on)| Cause::BrokenPromise { amount, promised_on }));
    let balances = aging::balances(&view.items, today);
    all.extend(past_due(&balances));
    all.push(Cause::of_record(basis));
    all.extend(waits.map(|chance| Cause::Waits { percent: percent(chance) }));
    let oldest = balances.iter().filter_map(|sum| sum.oldest).map(|item| item.due_on).min();
    if let Some(due_on) = oldest {
        let collected = basis.curve.collected(between(due_on, today));
        let (days, is_own) = (i64::from(between(due_on, today)), collected.is_own);
        all.push(Cause::Oldest { days, percent: percent(collected.share), is_own });
        let days = view.last_conversation.as_ref().map(|last| i64::from(between(last.on, today)));
        if days != Some(0) {
            all.push(Cause::Silence { days });
        }
    }
    all
}

fn past_due(balances: &[Balance<'_>]) -> Option<Cause> {
    let heaviest = balances.iter().filter(|sum| sum.past_due_minor > 0 && sum.open_minor > 0);
    let sum = heaviest.max_by_key(|sum| sum.past_due_minor)?;
    let past_due = sum.past_due_minor.min(sum.open_minor);
    let percent = divide_rounded(i128::from(past_due) * 100, i128::from(sum.open_minor), Rounding::HalfUp);
    let amount = Money { minor: sum.past_due_minor, currency: sum.currency };
    Some(Cause::PastDue { amount, percent: i64::try_from(percent).unwrap_or(100) })
}

fn percent(share: Ratio) -> i64 {
    share.part_of(100).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use jiff::civil::date;

    use super::*;
    use crate::forecast::{AgeCurve, Average, Delay, Fate, Payer};
    use crate::plan::tests::{item, view};

    const TODAY: Date = date(2026, 11, 19);

    fn paid(days: &[i32]) -> Vec<Delay> {
        days.iter().map(|days| Delay { due_on: date(2026, 3, 1), days: *days, fate: Fate::Paid }).collect()
    }

    fn ranked(items: Vec<ItemView>, own: &[i32], broken: Option<(Money, Date)>) -> Rank {
        let (average, curve) = (Average::of(paid(&[0, 0, 0, 20])), AgeCurve::default());
        let payer = Payer::of(paid(own));
        rank(&view(items), &Basis { payer: &payer, average: &average, curve: &curve }, broken, TODAY)
    }

    fn effect_of(items: Vec<ItemView>, own: &[i32]) -> i64 {
        ranked(items, own, None).effects.first().map_or(0, |effect| effect.minor)
    }

    /// Work begins where it brings most (R4.1): of equal debts the one that waits, of those the younger, of those the larger.
    #[test]
    fn the_effect_is_chance_times_amount() {
        let late = |days: i64, minor: i64| vec![item("A", TODAY.saturating_sub(jiff::Span::new().days(days)), minor)];
        let (slow, quick) = ([60; 12], [8; 12]);
        assert!(
            effect_of(late(5, 100_000), &slow) > effect_of(late(5, 100_000), &quick),
            "a quick payer needs no call"
        );
        assert!(effect_of(late(5, 200_000), &slow) > effect_of(late(5, 100_000), &slow));
        assert!(effect_of(late(5, 100_000), &[]) > effect_of(late(300, 100_000), &[]), "older is harder to collect");
        // 12 of 12, and three of which 2/3 wait: 0.9333; five days past due 0.949 − 0.05 × 5/30: 0.9407; of 100 000 that is 87 796.
        assert_eq!(effect_of(late(5, 100_000), &slow), 87_796);
    }

    #[test]
    fn what_is_not_asked_for_counts_nothing() {
        assert_eq!(ranked(vec![], &[], None).effects, vec![]);
        let due = date(2026, 11, 5);
        let whole = effect_of(vec![item("A", due, 1000)], &[60]);
        let mut contested = item("A", due, 1000);
        contested.disputed_minor = 1000;
        assert_eq!(effect_of(vec![contested], &[60]), 0);
        let with_credit = effect_of(vec![item("A", due, 1000), item("C", due, -400)], &[60]);
        assert!(with_credit * 10 <= whole * 6 + 10, "{with_credit} of {whole}");
        assert_eq!(effect_of(vec![item("A", date(2026, 12, 3), 1000)], &[60]), 0, "due in two weeks");
    }

    #[test]
    fn a_broken_promise_waits_for_certain_and_is_told_first() {
        let items = || vec![item("A", date(2026, 10, 5), 600), item("B", date(2026, 12, 20), 400)];
        let promised = (Money { minor: 500, currency: Currency::EUR }, date(2026, 11, 12));
        let broken = ranked(items(), &[8; 12], Some(promised));
        assert_eq!(broken.waits, Some(Ratio::ONE));
        assert!(broken.effects[0].minor > ranked(items(), &[8; 12], None).effects[0].minor);
        let codes: Vec<&str> = broken.causes.iter().map(Cause::code).collect();
        let told = ["promise.broken", "item.past_due", "record.own", "chance.waits", "item.oldest", "contact.silence"];
        assert_eq!(codes, told);
        assert!(matches!(broken.causes[1], Cause::PastDue { percent: 60, .. }));
        assert!(matches!(broken.causes[4], Cause::Oldest { days: 45, percent: 86, is_own: false }));
    }
}
