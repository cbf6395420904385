//! What a debt is worth in whose hands: expected money less cost.
//!
//! Requirements R4.1, R4.2, R4.5, R4.7. Source of the chances: what is collected of debts by age, from the own book where it has seen enough,
//! else the survey of the Commercial Collection Agency Association (see `forecast::AgeCurve`). Own work, and that of an outside team in the
//! creditor's name, is judged by what comes in within the time that it has: until the ninetieth day late, from when an agency gets the rest at its
//! price of then; beyond that day, where own steps have come to their end, by a further quarter and nothing after it. What an agency or
//! a lawyer brings is judged by all that is still collected at that age. Prices are the house's, from the policy; without them, those that the
//! trade names (agencies 20 % under 90 days, 35 % to a year, 50 % beyond; buyers 10, 5, 2 and 1 hundredths of the face value).
//!
//! It advises; a person decides. Nothing here is certain, and each sum says what it is made of.

use alloc::vec::Vec;

use super::{EARLY_OUT_DAYS, PlacementKind};
use crate::forecast::AgeCurve;
use crate::money::{Currency, Decimal, Money, Rounding};
use crate::ratio::Ratio;

/// A further quarter of own work.
pub const QUARTER_DAYS: i32 = 91;
/// Days in a month of own work.
const MONTH_DAYS: i32 = 30;

/// What hands cost, as the house knows it. Amounts are figures of the debt's currency, shares hundredths of a percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prices {
    /// A month of own work on one customer.
    pub own_month: Decimal,
    /// Of what an outside team in the creditor's name collects.
    pub early_out_bps: i64,
    /// Of what an agency collects; `None` is by age.
    pub agency_bps: Option<i64>,
    /// What a buyer pays of the face value; `None` is by age.
    pub sale_bps: Option<i64>,
    /// What court and lawyer cost in any case.
    pub legal_fixed: Decimal,
    /// And of the debt, in any case.
    pub legal_bps: i64,
    /// Less than this is never taken to court.
    pub legal_from: Decimal,
}

impl Default for Prices {
    fn default() -> Prices {
        let whole = |units| Decimal { units, scale: 0 };
        Prices {
            own_month: whole(25),
            early_out_bps: 1_000,
            agency_bps: None,
            sale_bps: None,
            legal_fixed: whole(300),
            legal_bps: 1_500,
            legal_from: whole(2_000),
        }
    }
}

impl Prices {
    /// An agency's share by age.
    fn agency(&self, days: i32) -> i64 {
        self.agency_bps.unwrap_or(match days {
            ..90 => 2_000,
            90..=365 => 3_500,
            366.. => 5_000,
        })
    }

    /// A buyer's price by age.
    fn sale(&self, days: i32) -> i64 {
        self.sale_bps.unwrap_or(match days {
            ..=182 => 1_000,
            183..=365 => 500,
            366..=730 => 200,
            731.. => 100,
        })
    }
}

/// The debt that is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Debt {
    /// What is open of it.
    pub open: Money,
    /// How late its oldest item is.
    pub days_past_due: i32,
}

/// In whose hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hands {
    /// The creditor's own, for a further quarter.
    Own,
    /// Those of a partner.
    Of(PlacementKind),
}

impl Hands {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Hands::Own => "keep",
            Hands::Of(kind) => kind.code(),
        }
    }
}

/// A sentence of how a sum is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// Of debts of this age so much is still collected.
    StillCollected {
        /// Whole percent.
        percent: i64,
        /// The age in days.
        days: i64,
        /// From the own book, not the survey.
        is_own: bool,
    },
    /// And so much at a later age: the rest comes in between.
    CollectedLater {
        /// Whole percent.
        percent: i64,
        /// That age in days.
        days: i64,
        /// What comes in between, in whole percent.
        between: i64,
    },
    /// Months of own work.
    OwnWork {
        /// How many.
        months: i64,
        /// What they cost.
        cost: Money,
    },
    /// A share of what comes in.
    Commission {
        /// Hundredths of a percent.
        bps: i64,
        /// What it comes to.
        cost: Money,
    },
    /// What does not come until then goes to an agency.
    ThenAgency {
        /// How late it is then.
        days: i64,
        /// Its share in hundredths of a percent.
        bps: i64,
        /// What it comes to.
        cost: Money,
    },
    /// A share of the face value, paid at once.
    Price {
        /// Hundredths of a percent.
        bps: i64,
    },
    /// Court and lawyer, whatever comes in.
    Court {
        /// What they cost.
        cost: Money,
    },
    /// Too little for a court.
    TooSmall {
        /// From how much.
        from: Money,
    },
    /// Too old for an outside team in the creditor's name.
    TooOld {
        /// Until which age in days.
        days: i64,
    },
}

impl Because {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Because::StillCollected { is_own: true, .. } => "collected-own",
            Because::StillCollected { .. } => "collected-survey",
            Because::CollectedLater { .. } => "collected-later",
            Because::OwnWork { .. } => "own-work",
            Because::Commission { .. } => "commission",
            Because::ThenAgency { .. } => "then-agency",
            Because::Price { .. } => "price",
            Because::Court { .. } => "court",
            Because::TooSmall { .. } => "too-small",
            Because::TooOld { .. } => "too-old",
        }
    }
}

/// What one way is expected to bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// In whose hands.
    pub hands: Hands,
    /// What is expected to come in.
    pub expected: Money,
    /// What it costs.
    pub cost: Money,
    /// What is left: the one less the other.
    pub net: Money,
    /// How the sums are made.
    pub because: Vec<Because>,
}

/// All ways, and those that are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// What leaves most first.
    pub choices: Vec<Choice>,
    /// What is left out, and why.
    pub left_out: Vec<(Hands, Because)>,
}

/// Compares the hands that a debt can be in, what leaves most first.
pub fn advise(debt: &Debt, curve: &AgeCurve, prices: &Prices) -> Advice {
    let judged = Judged { debt, curve, prices, days: debt.days_past_due.max(0) };
    let mut advice = Advice { choices: Vec::new(), left_out: Vec::new() };
    advice.choices.push(judged.own());
    if judged.days < EARLY_OUT_DAYS {
        advice.choices.push(judged.early_out());
    } else {
        let days = i64::from(EARLY_OUT_DAYS);
        advice.left_out.push((Hands::Of(PlacementKind::EarlyOut), Because::TooOld { days }));
    }
    advice.choices.push(judged.agency());
    advice.choices.push(judged.sale());
    let from = judged.figure(prices.legal_from);
    if debt.open.minor >= from.minor {
        advice.choices.push(judged.legal());
    } else {
        advice.left_out.push((Hands::Of(PlacementKind::Legal), Because::TooSmall { from }));
    }
    // Of equal ones the milder way.
    advice.choices.sort_by(|a, b| b.net.minor.cmp(&a.net.minor).then_with(|| a.hands.cmp(&b.hands)));
    advice
}

struct Judged<'a> {
    debt: &'a Debt,
    curve: &'a AgeCurve,
    prices: &'a Prices,
    days: i32,
}

impl Judged<'_> {
    fn currency(&self) -> Currency {
        self.debt.open.currency
    }

    fn money(&self, minor: i64) -> Money {
        Money { minor, currency: self.currency() }
    }

    /// A figure of the policy in the debt's money; one that is no amount of it costs nothing.
    fn figure(&self, figure: Decimal) -> Money {
        let minor = figure.to_minor(self.currency().digits(), Rounding::HalfUp).map_or(0, |(minor, _)| minor);
        self.money(minor.max(0))
    }

    fn choice(&self, hands: Hands, expected_minor: i64, cost_minor: i64, because: Vec<Because>) -> Choice {
        let (expected, cost) = (self.money(expected_minor), self.money(cost_minor));
        Choice { hands, expected, cost, net: self.money(expected_minor.saturating_sub(cost_minor)), because }
    }

    fn part(&self, share: Ratio) -> i64 {
        share.part_of(self.debt.open.minor.max(0)).unwrap_or_default()
    }

    fn still_collected(&self) -> (Ratio, Because) {
        let collected = self.curve.collected(self.days);
        let (percent, days) = (whole_percent(collected.share), i64::from(self.days));
        (collected.share, Because::StillCollected { percent, days, is_own: collected.is_own })
    }

    /// What comes in within some days: of those that are still paid, the ones that are paid by then.
    fn within(&self, days: i32) -> (i64, Vec<Because>) {
        let (now, because) = self.still_collected();
        let later = self.curve.collected(self.days.saturating_add(days)).share;
        let share = between(now, later);
        let (percent, days) = (whole_percent(later), i64::from(self.days.saturating_add(days)));
        let later = Because::CollectedLater { percent, days, between: whole_percent(share) };
        (self.part(share), [because, later].into())
    }

    /// The time that own work and a campaign have.
    fn span(&self) -> i32 {
        if self.days < EARLY_OUT_DAYS { EARLY_OUT_DAYS - self.days } else { QUARTER_DAYS }
    }

    /// What an agency brings of a young debt when own work or a campaign has ended: that, and its cost.
    fn then_agency(&self, before_minor: i64, because: &mut Vec<Because>) -> (i64, i64) {
        if self.days >= EARLY_OUT_DAYS {
            return (0, 0);
        }
        let rest = self.part(self.still_collected().0).saturating_sub(before_minor).max(0);
        let bps = self.prices.agency(EARLY_OUT_DAYS);
        let cost = super::Fee { commission_bps: bps, flat_minor: 0 }.commission(rest);
        because.push(Because::ThenAgency { days: EARLY_OUT_DAYS.into(), bps, cost: self.money(cost) });
        (rest, cost)
    }

    fn own(&self) -> Choice {
        let (minor, mut because) = self.within(self.span());
        let months = i64::from((self.span() + MONTH_DAYS - 1) / MONTH_DAYS).min(3);
        let cost = self.money(self.figure(self.prices.own_month).minor.saturating_mul(months));
        because.push(Because::OwnWork { months, cost });
        let (later, fee) = self.then_agency(minor, &mut because);
        self.choice(Hands::Own, minor.saturating_add(later), cost.minor.saturating_add(fee), because)
    }

    fn early_out(&self) -> Choice {
        let (minor, mut because) = self.within(self.span());
        let bps = self.prices.early_out_bps;
        let cost = super::Fee { commission_bps: bps, flat_minor: 0 }.commission(minor);
        because.push(Because::Commission { bps, cost: self.money(cost) });
        let (later, fee) = self.then_agency(minor, &mut because);
        let hands = Hands::Of(PlacementKind::EarlyOut);
        self.choice(hands, minor.saturating_add(later), cost.saturating_add(fee), because)
    }

    fn agency(&self) -> Choice {
        let (share, because) = self.still_collected();
        let (expected, bps) = (self.part(share), self.prices.agency(self.days));
        let cost = super::Fee { commission_bps: bps, flat_minor: 0 }.commission(expected);
        let because = [because, Because::Commission { bps, cost: self.money(cost) }].into();
        self.choice(Hands::Of(PlacementKind::Agency), expected, cost, because)
    }

    fn sale(&self) -> Choice {
        let bps = self.prices.sale(self.days);
        let share = Ratio::of(i128::from(bps), 10_000).unwrap_or(Ratio::ZERO);
        self.choice(Hands::Of(PlacementKind::Sale), self.part(share), 0, [Because::Price { bps }].into())
    }

    fn legal(&self) -> Choice {
        let (share, because) = self.still_collected();
        let part = self.part(Ratio::of(i128::from(self.prices.legal_bps), 10_000).unwrap_or(Ratio::ZERO));
        let cost = self.money(self.figure(self.prices.legal_fixed).minor.saturating_add(part));
        let because = [because, Because::Court { cost }].into();
        self.choice(Hands::Of(PlacementKind::Legal), self.part(share), cost.minor, because)
    }
}

/// Of debts that are still collected with one chance, and with a smaller one later: what is paid in between. Those that are left then are
/// collected with the later chance, so now = between + (1 − between) × later.
fn between(now: Ratio, later: Ratio) -> Ratio {
    let minus = |share: Ratio| Ratio::ZERO.plus(share).and_then(|share| share.times(Ratio::of(-1, 1)?));
    let paid = minus(later).and_then(|later| now.plus(later));
    let left = minus(later).and_then(|later| Ratio::ONE.plus(later));
    let share = paid.zip(left).and_then(|(paid, left)| paid.times(left.inverse()?));
    share.filter(|share| share.is_share()).unwrap_or(Ratio::ZERO)
}

fn whole_percent(share: Ratio) -> i64 {
    i64::try_from(share.percent(0).units).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use std::string::String;
    use std::vec::Vec;

    use super::*;

    fn debt(minor: i64, days: i32) -> Debt {
        Debt { open: Money { minor, currency: Currency::EUR }, days_past_due: days }
    }

    fn told(debt: &Debt) -> Vec<(&'static str, String)> {
        let advice = advise(debt, &AgeCurve::default(), &Prices::default());
        advice.choices.iter().map(|own| (own.hands.code(), own.net.to_decimal())).collect()
    }

    fn first(minor: i64, days: i32) -> &'static str {
        told(&debt(minor, days))[0].0
    }

    #[test]
    fn a_fresh_debt_is_worked_in_the_house_or_in_its_name_and_an_old_one_by_an_agency() {
        // 10 days: 93.23 % are still collected, 69.98 % on day 90: 77.46 % come in between, the rest by an agency at 35 %.
        let expected = [("keep", "802.13"), ("early_out", "799.67"), ("agency", "745.86"), ("sale", "100.00")];
        assert_eq!(told(&debt(100_000, 10)), expected.map(|(hands, net)| (hands, net.into())));
        assert_eq!([first(10_000, 10), first(10_000, 45)], ["early_out", "early_out"], "own work costs too much");
        assert_eq!(
            [first(100_000, 120), first(100_000, 400)],
            ["agency", "agency"],
            "own steps have come to their end"
        );
        assert_eq!(first(5_000_000, 120), "legal", "a court costs less than an agency's share");
    }

    #[test]
    fn the_house_can_have_other_prices() {
        let prices = Prices { sale_bps: Some(9_000), ..Prices::default() };
        let advice = advise(&debt(100_000, 120), &AgeCurve::default(), &prices);
        assert_eq!(advice.choices[0].hands, Hands::Of(PlacementKind::Sale));
        assert_eq!((advice.choices[0].net.minor, advice.choices[0].cost.minor), (90_000, 0));
    }

    #[test]
    fn small_debts_never_go_to_court_and_old_ones_to_no_early_out() {
        let ways = |debt: &Debt| -> Vec<&'static str> {
            let mut ways: Vec<_> = told(debt).into_iter().map(|(hands, _)| hands).collect();
            ways.sort_unstable();
            ways
        };
        assert_eq!(ways(&debt(199_999, 89)), ["agency", "early_out", "keep", "sale"]);
        assert_eq!(ways(&debt(200_000, 90)), ["agency", "keep", "legal", "sale"]);
        let advice = advise(&debt(100, 200), &AgeCurve::default(), &Prices::default());
        let left_out: Vec<_> = advice.left_out.iter().map(|(hands, why)| (hands.code(), why.code())).collect();
        assert_eq!(left_out, [("early_out", "too-old"), ("legal", "too-small")]);
    }

    #[test]
    fn what_comes_in_between_and_what_is_collected_later_make_the_whole() {
        let (now, later) = (Ratio::of(7, 10).unwrap(), Ratio::of(4, 10).unwrap());
        assert_eq!(between(now, later), Ratio::of(1, 2).unwrap(), "0.5 + 0.5 × 0.4 = 0.7");
        assert_eq!(between(later, now), Ratio::ZERO, "it never grows with age");
        assert_eq!(between(Ratio::ONE, Ratio::ONE), Ratio::ZERO);
    }

    proptest! {
        #[test]
        fn sums_are_conserved_and_sorted(minor in 0_i64..=Money::MINOR_MAX, days in -30_i32..2_000, own in 0_i128..10_000, bps in 0_i64..=10_000) {
            let prices = Prices { own_month: Decimal { units: own, scale: 2 }, agency_bps: Some(bps), ..Prices::default() };
            let debt = debt(minor, days);
            let advice = advise(&debt, &AgeCurve::default(), &prices);
            for own in &advice.choices {
                prop_assert_eq!(own.net.minor, own.expected.minor - own.cost.minor);
                prop_assert!((0..=minor).contains(&own.expected.minor) && own.cost.minor >= 0);
                prop_assert!(!own.because.is_empty());
            }
            prop_assert!(advice.choices.is_sorted_by(|a, b| a.net.minor >= b.net.minor));
            prop_assert_eq!(advice.choices.len() + advice.left_out.len(), 5);
            let is_legal = |own: &Choice| own.hands == Hands::Of(PlacementKind::Legal);
            prop_assert!(minor >= 200_000 || !advice.choices.iter().any(is_legal));
        }
    }
}
