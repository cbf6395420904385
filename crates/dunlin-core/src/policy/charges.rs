//! What a policy says of interest, lump sums and late fees: whether, on which ground, and whether they are booked.
//!
//! Requirements R0.5, R2.4: interest or a fee of a contract stands on terms that state it, which the controller declares;
//! statutory interest and the statute's lump sum stand on the law. How much they are is `charge`'s question.

use crate::charge::{Fee, FeeAmount};
use crate::interest::Rate;
use crate::money::{Currency, Decimal, Rounding};

/// The charges of a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Charges {
    /// Which interest runs on late items.
    pub interest: InterestSetting,
    /// What rates and fees of a contract stand on.
    pub ground: Ground,
    /// The law's lump sum for each late item.
    pub lump_sum: bool,
    /// Whether they are booked.
    pub posting: Posting,
}

/// Which interest runs on late items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InterestSetting {
    /// None.
    None,
    /// That of the creditor's country.
    Statutory,
    /// A yearly rate of the contract, by days over 365.
    Agreed(Rate),
}

/// What rates and fees of a contract stand on (R2.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// On nothing: only what the law gives is charged.
    Statute,
    /// The terms of all items state them: the controller says so.
    Terms,
}

/// Whether charges are booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posting {
    /// As items of their own.
    Posted,
    /// Not at all: late notices print the interest.
    Memo,
}

impl Charges {
    /// Nothing is charged.
    pub const NONE: Charges =
        Charges { interest: InterestSetting::None, ground: Ground::Statute, lump_sum: false, posting: Posting::Posted };

    /// Late items bear something whatever their steps say.
    pub fn bears(&self) -> bool {
        self.lump_sum || self.interest != InterestSetting::None
    }
}

/// The fee of a step, in figures of the item's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepFee {
    /// Fixed, or a percentage of what is open.
    pub amount: FeeFigure,
    /// Never less.
    pub least: Option<Decimal>,
    /// Never more.
    pub most: Option<Decimal>,
}

/// Fixed, or a percentage of what is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeeFigure {
    /// So much.
    Fixed(Decimal),
    /// So many percent.
    Percent(Rate),
}

impl StepFee {
    /// The fee in minor units of a currency, half up; `None` when a figure does not fit.
    pub fn in_currency(&self, currency: Currency) -> Option<Fee> {
        let minor = |figure: Decimal| Some(figure.to_minor(currency.digits(), Rounding::HalfUp)?.0);
        let amount = match self.amount {
            FeeFigure::Fixed(figure) => FeeAmount::Fixed(minor(figure)?),
            FeeFigure::Percent(rate) => FeeAmount::Percent(rate),
        };
        let bound = |figure: Option<Decimal>| figure.map(|figure| minor(figure).ok_or(())).transpose().ok();
        Some(Fee { amount, least_minor: bound(self.least)?, most_minor: bound(self.most)? })
    }
}
