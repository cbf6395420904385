//! Charges on late items: the fee of a step, and the lump sums and cost scales of the law.
//!
//! Source: R0.5, R0.7, R2.4; Directive 2011/7/EU art. 6, the Dutch BIK decree (`nl_bik.csv`), `comp_fixed_sums.csv`. A fee is
//! fixed, a percentage or a sliding scale, between a least and a most. What is charged now is what is due by now less what was
//! charged before for the same item and step, so that nothing is charged twice. Whether an agreement, the invoice or a statute
//! allows the charge is `ground`'s question.

mod ground;
mod late;
mod terms;

use alloc::string::String;
use alloc::vec::Vec;

use crate::id::ItemId;
use crate::interest::{MILLION, Rate};
use crate::money::{Money, Rounding, divide_rounded};

pub use ground::{InterestGround, Parties, fee_ground, governing_country, interest_ground};
pub use late::{ChargeRules, DueCharge, LateItem, due_charges, tax_in_part};
pub use terms::{LateTerms, LateTermsText, TermsOfItem};

/// How much a fee is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fee {
    /// Fixed, or computed from what is open.
    pub amount: FeeAmount,
    /// Never less, in minor units, when there is a fee at all.
    pub least_minor: Option<i64>,
    /// Never more, in minor units.
    pub most_minor: Option<i64>,
}

/// Fixed, or computed from what is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FeeAmount {
    /// So much, in minor units.
    Fixed(i64),
    /// So many percent of what is open.
    Percent(Rate),
    /// Bands of what is open, lowest first, each with its own percentage; what lies above the last band is free.
    Sliding(Vec<Band>),
}

/// A band of a sliding scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// The upper end in minor units; none for the last.
    pub up_to_minor: Option<i64>,
    /// What is charged on the part inside the band.
    pub rate: Rate,
}

impl Fee {
    /// A fixed fee.
    pub fn fixed(minor: i64) -> Fee {
        Fee { amount: FeeAmount::Fixed(minor), least_minor: None, most_minor: None }
    }

    /// The fee on an open amount, in minor units, rounded once, half up; nothing on nothing. `None` when it does not fit.
    pub fn on(&self, open_minor: i64) -> Option<i64> {
        if open_minor <= 0 {
            return Some(0);
        }
        let minor = match &self.amount {
            FeeAmount::Fixed(minor) => *minor,
            FeeAmount::Percent(rate) => rounded(i128::from(open_minor) * i128::from(rate.millionths))?,
            FeeAmount::Sliding(bands) => rounded(sliding(bands, open_minor))?,
        };
        let at_least = self.least_minor.map_or(minor, |least| minor.max(least));
        Some(self.most_minor.map_or(at_least, |most| at_least.min(most)))
    }
}

/// In millionths of a minor unit; 64 bits times a rate, over a handful of bands, fits.
fn sliding(bands: &[Band], open_minor: i64) -> i128 {
    let (mut sum, mut below) = (0_i128, 0_i64);
    for band in bands {
        let top = band.up_to_minor.map_or(open_minor, |top| top.min(open_minor));
        sum += i128::from((top - below).max(0)) * i128::from(band.rate.millionths);
        below = top;
    }
    sum
}

fn rounded(millionths: i128) -> Option<i64> {
    i64::try_from(divide_rounded(millionths, i128::from(MILLION), Rounding::HalfUp)).ok()
}

/// What a charge was for; two charges with the same key are one charge that grew.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChargeKey {
    /// The late item.
    pub item: ItemId,
    /// What kind of charge.
    pub basis: ChargeBasis,
    /// The policy's step, for a fee; empty for what is charged whatever the step.
    pub step: String,
}

/// What a charge is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum ChargeBasis {
    /// Interest since the due date.
    Interest,
    /// The law's lump sum.
    LumpSum,
    /// The fee of a step.
    Fee,
    /// Costs that a court gave.
    Court,
}

impl ChargeBasis {
    /// The stable word for the database.
    pub fn code(self) -> &'static str {
        match self {
            ChargeBasis::Interest => "interest",
            ChargeBasis::LumpSum => "lump_sum",
            ChargeBasis::Fee => "fee",
            ChargeBasis::Court => "court",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<ChargeBasis> {
        let all = [ChargeBasis::Interest, ChargeBasis::LumpSum, ChargeBasis::Fee, ChargeBasis::Court];
        all.into_iter().find(|basis| basis.code() == code)
    }
}

/// A charge that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charged {
    /// What for.
    pub key: ChargeKey,
    /// Minor units without tax; negative for one that was reversed or waived.
    pub amount_minor: i64,
}

/// What is still to be charged: what is due by now less what was charged before under the same key; never below zero.
pub fn still_to_charge(key: &ChargeKey, due_by_now_minor: i64, before: &[Charged]) -> i64 {
    let same = before.iter().filter(|charged| charged.key == *key);
    let charged = same.fold(0_i64, |sum, charged| sum.saturating_add(charged.amount_minor));
    due_by_now_minor.saturating_sub(charged).max(0)
}

/// A lump sum that the law gives for each late invoice of a size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LumpSum {
    /// Smallest principal, in minor units.
    pub from_minor: i64,
    /// The principal must be below it, if there is an end.
    pub below_minor: Option<i64>,
    /// How much; it may be in another currency than the debt (Poland owes euros, paid in zlotys).
    pub amount: Money,
}

impl LumpSum {
    /// It is for a principal of this size.
    pub fn is_for(&self, principal_minor: i64) -> bool {
        self.from_minor <= principal_minor && self.below_minor.is_none_or(|below| principal_minor < below)
    }

    /// The sum in the debt's currency at `units_per_one`, an exact rate such as 4.2567 zlotys for a euro: which day's rate it
    /// has to be is the law's (in Poland the last working day of the month before the due month). Half up.
    pub fn converted(&self, units_per_one: crate::money::Decimal, into: crate::money::Currency) -> Option<Money> {
        let digits = |currency: crate::money::Currency| 10_i128.checked_pow(u32::from(currency.digits()));
        let dividend = i128::from(self.amount.minor).checked_mul(units_per_one.units)?.checked_mul(digits(into)?)?;
        let divisor =
            10_i128.checked_pow(u32::from(units_per_one.scale))?.checked_mul(digits(self.amount.currency)?)?;
        let minor = i64::try_from(divide_rounded(dividend, divisor, Rounding::HalfUp)).ok()?;
        Some(Money { minor, currency: into })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    use crate::money::{Currency, Decimal};

    fn percent(text: &str) -> Rate {
        Rate::parse_percent(text).expect(text)
    }

    fn key(item: u128, step: &str) -> ChargeKey {
        ChargeKey { item: ItemId(item), basis: ChargeBasis::Fee, step: step.into() }
    }

    #[test]
    fn a_fee_is_fixed_a_percentage_or_a_scale_between_least_and_most() {
        assert_eq!(Fee::fixed(500).on(100_000), Some(500));
        assert_eq!(Fee::fixed(500).on(0), Some(0));
        let five = |least_minor, most_minor| Fee { amount: FeeAmount::Percent(percent("5")), least_minor, most_minor };
        assert_eq!(five(None, None).on(12_345), Some(617), "617.25");
        assert_eq!(five(None, None).on(12_350), Some(618), "617.50");
        assert_eq!(five(Some(1_000), Some(2_000)).on(12_345), Some(1_000));
        assert_eq!(five(Some(1_000), Some(2_000)).on(1_000_000), Some(2_000));
        let bands = vec![
            Band { up_to_minor: Some(10_000), rate: percent("10") },
            Band { up_to_minor: Some(20_000), rate: percent("5") },
        ];
        let scale = Fee { amount: FeeAmount::Sliding(bands), least_minor: None, most_minor: None };
        for (open, want) in [(5_000, 500), (10_000, 1_000), (15_000, 1_250), (20_000, 1_500), (90_000, 1_500)] {
            assert_eq!(scale.on(open), Some(want), "{open}");
        }
        assert_eq!(five(None, None).on(i64::MAX), Some(461_168_601_842_738_790));
    }

    #[test]
    fn nothing_is_charged_twice() {
        let before = [
            Charged { key: key(1, "second_notice"), amount_minor: 1_000 },
            Charged { key: key(1, "final_notice"), amount_minor: 700 },
            Charged { key: key(2, "second_notice"), amount_minor: 300 },
        ];
        assert_eq!(still_to_charge(&key(1, "second_notice"), 1_000, &before), 0);
        assert_eq!(still_to_charge(&key(1, "second_notice"), 1_250, &before), 250);
        assert_eq!(still_to_charge(&key(1, "second_notice"), 400, &before), 0, "what was charged is not given back");
        assert_eq!(still_to_charge(&key(3, "second_notice"), 400, &before), 400);
        let reversed = Charged { key: key(1, "second_notice"), amount_minor: -1_000 };
        let before = [before[0].clone(), reversed];
        assert_eq!(still_to_charge(&key(1, "second_notice"), 1_000, &before), 1_000);
    }

    /// DOMAIN trap 6: the Polish sum is in euros, and its conversion rounds once, at the rate that is handed in.
    #[test]
    fn a_lump_sum_in_another_currency_is_converted_at_the_rate_of_its_day() {
        let pln = Currency::find("PLN").expect("a currency");
        let sum = |from_minor, below_minor, minor| LumpSum {
            from_minor,
            below_minor,
            amount: Money { minor, currency: Currency::EUR },
        };
        let sums = [sum(0, Some(500_001), 4_000), sum(500_001, Some(5_000_000), 7_000), sum(5_000_000, None, 10_000)];
        for (principal, want) in [(500_000, 4_000), (500_001, 7_000), (4_999_999, 7_000), (5_000_000, 10_000)] {
            let fits: Vec<i64> = sums.iter().filter(|sum| sum.is_for(principal)).map(|sum| sum.amount.minor).collect();
            assert_eq!(fits, [want], "{principal}");
        }
        let rate = Decimal::parse("4.2583").expect("a rate");
        assert_eq!(sums[0].converted(rate, pln), Some(Money { minor: 17_033, currency: pln }));
        let yen = Currency::find("JPY").expect("a currency");
        let rate = Decimal::parse("161.125").expect("a rate");
        assert_eq!(sums[0].converted(rate, yen), Some(Money { minor: 6_445, currency: yen }));
    }
}
