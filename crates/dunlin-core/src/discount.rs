//! Early-payment discount: what a payment settles, decided by the day on which the money is received.
//!
//! Source: R1.10 (received within the days, not sent), R2.4, R3.3 (a discount on or before the due date); DOMAIN.md §3.3. The days
//! are frozen when the invoice is issued. A part payment inside the period settles payment ÷ (1 − d), never payment × (1 + d).
//! A reduced payment after the period leaves the discount that was not earned as a rest of its own. No discount settles more
//! than is open. Booking and the letter about the rest are elsewhere.

use alloc::vec::Vec;

use jiff::civil::Date;

use crate::days::after;
use crate::money::{Rounding, divide_rounded};
use crate::terms::{BaseDates, Discount, NoDate, Terms};

/// A whole in hundredths of a percent.
const WHOLE_BPS: i64 = 10_000;

/// A discount with its last day, frozen at issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrozenTier {
    /// Hundredths of a percent: 200 is 2 %.
    pub rate_bps: u16,
    /// The money must have been received on or before this day.
    pub until_on: Date,
}

/// The discounts that an invoice offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// In the order of the terms.
    pub tiers: Vec<FrozenTier>,
    /// What the discount is computed on, per open amount: the invoice with VAT, or without.
    pub base: DiscountBase,
}

/// What the percentage is taken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiscountBase {
    /// All that is owed.
    Gross,
    /// So much of each invoice: the part without VAT, or without freight. In minor units of the same invoice.
    Part {
        /// The part that the discount is taken of.
        base_minor: i64,
        /// The whole invoice.
        gross_minor: i64,
    },
}

impl Offer {
    /// The offer that follows from the terms of an invoice of these dates; what later changes about the terms does not change it.
    pub fn freeze(terms: &Terms, dates: &BaseDates, base: DiscountBase) -> Result<Offer, NoDate> {
        let discounts = terms.due(dates)?.discounts.into_iter();
        let tiers = discounts.map(|tier| FrozenTier { rate_bps: tier.rate_bps, until_on: tier.until_on }).collect();
        Ok(Offer { tiers, base })
    }

    /// What the terms of an invoice offer, with the creditor's days of grace for money that comes late; `None` for nothing.
    pub fn of_item(terms: Option<&str>, issued_on: Date, grace_days: i32) -> Option<Offer> {
        let offered = Terms::offered(terms, issued_on).into_iter();
        let tier = |offered: Discount| FrozenTier {
            rate_bps: offered.rate_bps,
            until_on: after(offered.until_on, grace_days),
        };
        let tiers: Vec<FrozenTier> = offered.map(tier).collect();
        (!tiers.is_empty()).then_some(Offer { tiers, base: DiscountBase::Gross })
    }

    /// A discount for whoever pays on or before the due date (R3.3).
    pub fn until_due(rate_bps: u16, due_on: Date) -> Offer {
        Offer { tiers: alloc::vec![FrozenTier { rate_bps, until_on: due_on }], base: DiscountBase::Gross }
    }

    /// The best discount that money received on a day earns.
    pub fn tier_on(&self, received_on: Date) -> Option<FrozenTier> {
        let earned = self.tiers.iter().filter(|tier| received_on <= tier.until_on);
        earned.copied().max_by_key(|tier| tier.rate_bps)
    }

    /// The discount that money received on a day earns on a debt that it pays wholly, in minor units.
    pub fn earned_on(&self, received_on: Date, debt_minor: i64) -> i64 {
        let tier = self.tier_on(received_on);
        tier.and_then(|tier| self.base.discount_on(debt_minor, tier.rate_bps)).unwrap_or(0)
    }
}

impl DiscountBase {
    /// The discount on a debt, in minor units, half up: at most the debt. `None` when it does not fit.
    pub fn discount_on(self, debt_minor: i64, rate_bps: u16) -> Option<i64> {
        let (part, whole) = self.share();
        let dividend = i128::from(debt_minor).checked_mul(i128::from(rate_bps))?.checked_mul(part)?;
        let minor = divide_rounded(dividend, i128::from(WHOLE_BPS).checked_mul(whole)?, Rounding::HalfUp);
        Some(i64::try_from(minor).ok()?.clamp(0, debt_minor.max(0)))
    }

    /// The debt that a payment settles at a discount: payment ÷ (1 − d), half up. `None` when it does not fit.
    pub fn settled_by(self, payment_minor: i64, rate_bps: u16) -> Option<i64> {
        let (part, whole) = self.share();
        let all = i128::from(WHOLE_BPS).checked_mul(whole)?;
        let paid = all.checked_sub(i128::from(rate_bps).checked_mul(part)?).filter(|paid| *paid > 0)?;
        let minor = divide_rounded(i128::from(payment_minor).checked_mul(all)?, paid, Rounding::HalfUp);
        i64::try_from(minor).ok()
    }

    /// The base as a fraction of the whole, between none and all.
    fn share(self) -> (i128, i128) {
        match self {
            DiscountBase::Part { base_minor, gross_minor } if gross_minor > 0 => {
                (i128::from(base_minor.clamp(0, gross_minor)), i128::from(gross_minor))
            }
            _ => (1, 1),
        }
    }
}

/// What a payment on an invoice with an offer does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settlement {
    /// The discount that the day earned.
    pub tier: Option<FrozenTier>,
    /// Money that serves the invoice.
    pub paid_minor: i64,
    /// Discount granted on it.
    pub discount_minor: i64,
    /// A difference that the creditor's tolerance forgives.
    pub tolerated_minor: i64,
    /// What is still open.
    pub open_minor: i64,
    /// How much of it is a discount that was taken but not earned; it gets a letter of its own.
    pub unearned_minor: i64,
    /// Money beyond what was open.
    pub unallocated_minor: i64,
}

impl Settlement {
    /// What the payment took off the debt: money, discount and tolerance.
    pub fn credited_minor(&self) -> i64 {
        self.paid_minor + self.discount_minor + self.tolerated_minor
    }
}

/// Judges a payment by the day on which the money was received; tolerance is the creditor's, in minor units.
/// `None` for amounts below zero or too large to compute.
pub fn settle(
    offer: &Offer,
    open_minor: i64,
    payment_minor: i64,
    received_on: Date,
    tolerance_minor: i64,
) -> Option<Settlement> {
    if open_minor < 0 || payment_minor < 0 {
        return None;
    }
    let tier = offer.tier_on(received_on);
    let rate_bps = tier.map_or(0, |tier| tier.rate_bps);
    let whole_discount = offer.base.discount_on(open_minor, rate_bps)?;
    let to_pay = open_minor - whole_discount;
    let mut settlement = Settlement {
        tier,
        paid_minor: payment_minor.min(open_minor),
        discount_minor: 0,
        tolerated_minor: 0,
        open_minor: 0,
        unearned_minor: 0,
        unallocated_minor: (payment_minor - open_minor).max(0),
    };
    if payment_minor.saturating_add(tolerance_minor.max(0)) >= to_pay {
        settlement.discount_minor = whole_discount.min(open_minor - settlement.paid_minor);
        settlement.tolerated_minor = open_minor - settlement.paid_minor - settlement.discount_minor;
        return Some(settlement);
    }
    // Less than what was asked for settles less than what is open, also after rounding.
    let settled = offer.base.settled_by(payment_minor, rate_bps)?;
    settlement.discount_minor = settled - payment_minor;
    settlement.open_minor = open_minor - settled;
    let unearned_minor = unearned(offer, open_minor, payment_minor, received_on, tolerance_minor);
    // Another discount may have been earned in its place.
    settlement.unearned_minor = unearned_minor.min(settlement.open_minor);
    Some(settlement)
}

/// The rest, when the payment is what a tier asked for whose day had passed; otherwise nothing: it is just a part payment.
fn unearned(offer: &Offer, open_minor: i64, payment_minor: i64, received_on: Date, tolerance_minor: i64) -> i64 {
    let passed = offer.tiers.iter().filter(|tier| tier.until_on < received_on);
    let was_taken = |tier: &&FrozenTier| {
        let discount = offer.base.discount_on(open_minor, tier.rate_bps).unwrap_or(0);
        let difference = payment_minor.abs_diff(open_minor - discount);
        difference <= tolerance_minor.max(0).unsigned_abs()
    };
    passed.filter(was_taken).map(|_| open_minor - payment_minor).next().unwrap_or(0)
}

/// What a discount costs a year, in percent with two digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearlyCost {
    /// Hundredths of a percent, simple, for a year of so many days.
    pub simple_bps: i64,
    /// Hundredths of a percent, compounded over a year of so many days.
    pub compound_bps: i64,
}

/// Fixed-point one: eighteen digits.
const ONE: i128 = 1_000_000_000_000_000_000;

/// What not taking a discount costs a year: d ÷ (1 − d) × year ÷ days, and (1 ÷ (1 − d))^(year ÷ days) − 1. The simple figure is exact
/// before it is rounded, the compound one carried with eighteen digits. `None` unless days pass between discount and
/// net day and the discount is less than 90 %.
pub fn yearly_cost(rate_bps: u16, discount_day: u16, net_day: u16, year_days: u16) -> Option<YearlyCost> {
    let days = i128::from(net_day.checked_sub(discount_day).filter(|days| *days > 0)?);
    let (rate, year) = (i128::from(rate_bps), i128::from(year_days));
    let rest = i128::from(WHOLE_BPS) - rate;
    if rest < i128::from(WHOLE_BPS) / 10 {
        return None;
    }
    let simple = divide_rounded(rate * year * i128::from(WHOLE_BPS), rest * days, Rounding::HalfUp);
    let growth = exponential(logarithm_of_inverse(rate * ONE / i128::from(WHOLE_BPS)) * year / days)?;
    let compound = divide_rounded((growth - ONE) * i128::from(WHOLE_BPS), ONE, Rounding::HalfUp);
    Some(YearlyCost { simple_bps: i64::try_from(simple).ok()?, compound_bps: i64::try_from(compound).ok()? })
}

/// ln(1 ÷ (1 − x)) = x + x²/2 + x³/3 + … in fixed point.
fn logarithm_of_inverse(x: i128) -> i128 {
    let (mut sum, mut power, mut nth) = (0, x, 1);
    while power / nth > 0 {
        sum += power / nth;
        power = power * x / ONE;
        nth += 1;
    }
    sum
}

/// 1 + y + y²/2! + y³/3! + … in fixed point; `None` where it would not fit.
fn exponential(y: i128) -> Option<i128> {
    let (mut sum, mut term, mut nth) = (0_i128, ONE, 1);
    while term > 0 {
        sum = sum.checked_add(term)?;
        term = term.checked_mul(y)? / ONE / nth;
        nth += 1;
    }
    (sum < ONE * 1_000_000).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn offer(text: &str) -> Offer {
        let terms = Terms::parse(text).expect(text);
        Offer::freeze(&terms, &BaseDates::all_on(date(2026, 3, 1)), DiscountBase::Gross).expect(text)
    }

    /// DOMAIN trap 14: the day of receipt decides, not the day of sending or of booking (R1.10).
    #[test]
    fn the_tenth_day_earns_it_and_the_eleventh_does_not() {
        let offer = offer("2/10 net 30");
        let on_time = settle(&offer, 100_000, 98_000, date(2026, 3, 11), 0).expect("fits");
        assert_eq!((on_time.discount_minor, on_time.open_minor, on_time.unearned_minor), (2_000, 0, 0));
        let late = settle(&offer, 100_000, 98_000, date(2026, 3, 12), 0).expect("fits");
        assert_eq!((late.discount_minor, late.open_minor, late.unearned_minor), (0, 2_000, 2_000));
        let part = settle(&offer, 100_000, 50_000, date(2026, 3, 12), 0).expect("fits");
        assert_eq!((part.open_minor, part.unearned_minor), (50_000, 0), "a part payment took no discount");
    }

    #[test]
    fn on_or_before_the_due_date_and_several_tiers() {
        let due = Offer::until_due(100, date(2026, 4, 1));
        assert_eq!(due.tier_on(date(2026, 4, 1)).map(|tier| tier.rate_bps), Some(100));
        assert_eq!(due.tier_on(date(2026, 4, 2)), None);
        let tiers = offer("2/10, 1/20, n/60");
        let earned = [(11, Some(200)), (12, Some(100)), (21, Some(100)), (22, None)];
        for (day, want) in earned {
            assert_eq!(tiers.tier_on(date(2026, 3, day)).map(|tier| tier.rate_bps), want, "{day} March");
        }
        // The second tier's amount, paid after the second tier's day.
        let late = settle(&tiers, 75_000, 74_250, date(2026, 3, 22), 0).expect("fits");
        assert_eq!((late.open_minor, late.unearned_minor), (750, 750));
    }

    /// DOMAIN trap 8: payment ÷ (1 − d), not payment × (1 + d).
    #[test]
    fn a_part_payment_settles_more_than_itself() {
        let offer = offer("2/15 net 30");
        let part = settle(&offer, 350_000, 115_000, date(2026, 3, 16), 0).expect("fits");
        assert_eq!((part.credited_minor(), part.open_minor), (117_347, 232_653));
        let over = settle(&offer, 100_000, 99_000, date(2026, 3, 16), 0).expect("fits");
        assert_eq!((over.paid_minor, over.discount_minor, over.unallocated_minor), (99_000, 1_000, 0));
        let more = settle(&offer, 100_000, 101_000, date(2026, 3, 16), 0).expect("fits");
        assert_eq!((more.discount_minor, more.unallocated_minor), (0, 1_000));
    }

    #[test]
    fn the_base_may_leave_the_tax_out_and_tolerance_forgives_cents() {
        let base = DiscountBase::Part { base_minor: 100_000, gross_minor: 115_000 };
        let net_only = Offer { base, ..offer("10/10 net 30") };
        let paid = settle(&net_only, 115_000, 105_000, date(2026, 3, 2), 0).expect("fits");
        assert_eq!((paid.discount_minor, paid.open_minor), (10_000, 0));
        let short = |tolerance| settle(&offer("2/10 net 30"), 100_000, 97_990, date(2026, 3, 2), tolerance);
        assert_eq!(short(9).expect("fits").open_minor, 10, "97 990 ÷ 0.98 = 99 989.80");
        let forgiven = short(10).expect("fits");
        assert_eq!((forgiven.open_minor, forgiven.tolerated_minor, forgiven.discount_minor), (0, 10, 2_000));
    }

    #[test]
    fn the_yearly_cost_of_two_percent_in_ten_days() {
        let cost = |rate, discount, net, year| yearly_cost(rate, discount, net, year).expect("a cost");
        assert_eq!(cost(200, 10, 30, 365), YearlyCost { simple_bps: 3_724, compound_bps: 4_459 });
        assert_eq!(cost(200, 10, 30, 360).simple_bps, 3_673);
        assert_eq!(cost(500, 6, 26, 365), YearlyCost { simple_bps: 9_605, compound_bps: 15_500 });
        assert_eq!(yearly_cost(200, 30, 30, 365), None);
        assert_eq!(yearly_cost(9_500, 10, 30, 365), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn never_more_than_is_open_and_every_cent_is_accounted_for(
            open in 0_i64..1_000_000_000,
            payment in prop_oneof![0_i64..1_000_000_000, 0_i64..1_000],
            rate_bps in 0_u16..2_500,
            base in 0_i64..120_000,
            late: bool,
            tolerance in 0_i64..100,
        ) {
            let received_on = date(2026, 3, if late { 12 } else { 11 });
            let base = DiscountBase::Part { base_minor: base, gross_minor: 120_000 };
            let offer = Offer { base, ..Offer::until_due(rate_bps, date(2026, 3, 11)) };
            let it = settle(&offer, open, payment, received_on, tolerance).expect("fits");
            prop_assert_eq!(it.paid_minor + it.unallocated_minor, payment);
            prop_assert_eq!(it.credited_minor() + it.open_minor, open);
            prop_assert!(it.discount_minor >= 0 && it.open_minor >= 0 && it.tolerated_minor >= 0);
            prop_assert!(it.discount_minor <= offer.base.discount_on(open, rate_bps).expect("fits"));
            prop_assert!(it.tolerated_minor <= tolerance && it.unearned_minor <= it.open_minor);
            prop_assert!(!late || it.discount_minor == 0);
        }
    }
}
