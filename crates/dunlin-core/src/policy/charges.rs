//! What a policy says of interest, lump sums and late fees: whether, on which ground, whether they are booked, and their tax.
//!
//! Requirements R0.5, R2.4: interest or a fee of a contract stands on terms that state it: an item's own, the customer's agreement,
//! or the general terms that the controller declares; statutory interest and the statute's lump sum stand on the law. On
//! which of them an item's charges stand is `charge`'s question.

use alloc::string::{String, ToString};
use core::fmt;

use crate::charge::{ChargeBasis, Fee, FeeAmount};
use crate::interest::{AgreedInterest, Rate};
use crate::money::{Currency, Decimal, Rounding};

/// The charges of a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Charges {
    /// Which interest runs on late items.
    pub interest: InterestSetting,
    /// What rates and fees of a contract stand on where no agreement states them.
    pub ground: Ground,
    /// The law's lump sum for each late item.
    pub lump_sum: bool,
    /// Whether they are booked.
    pub posting: Posting,
    /// What tax is owed on them.
    pub tax: ChargeTax,
}

/// Which interest runs on late items. What an item's own terms or the customer's agreement state goes first, unless it is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InterestSetting {
    /// None, whatever was agreed.
    None,
    /// What was agreed; nothing where nothing was.
    Agreed,
    /// What was agreed, else that of the law.
    Statutory,
    /// What was agreed, else that of the general terms.
    Terms(AgreedInterest),
}

/// What rates and fees of a contract stand on where no agreement states them (R2.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// On nothing: only what the law gives is charged.
    Statute,
    /// The general terms of all items state them: the controller says so.
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

/// The tax on charges, as a percentage of each; `None` is outside the scope of the tax.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ChargeTax {
    /// On interest.
    pub interest: Option<Rate>,
    /// On lump sums.
    pub lump_sum: Option<Rate>,
    /// On fees.
    pub fee: Option<Rate>,
}

impl ChargeTax {
    /// The tax on a kind of charge.
    pub fn on(&self, basis: ChargeBasis) -> Option<Rate> {
        match basis {
            ChargeBasis::Interest => self.interest,
            ChargeBasis::LumpSum => self.lump_sum,
            ChargeBasis::Fee => self.fee,
            ChargeBasis::Court => None,
        }
    }
}

impl Charges {
    /// Nothing is charged.
    pub const NONE: Charges = Charges {
        interest: InterestSetting::None,
        ground: Ground::Statute,
        lump_sum: false,
        posting: Posting::Posted,
        tax: ChargeTax { interest: None, lump_sum: None, fee: None },
    };

    /// Late items bear something whatever their steps say.
    pub fn bears(&self) -> bool {
        self.lump_sum || self.interest != InterestSetting::None
    }
}

/// The fee that a step charges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeeSetting {
    /// What was agreed; nothing where nothing was.
    Agreed,
    /// What was agreed, else that of the general terms.
    Terms(StepFee),
}

/// A late fee, in figures of the item's currency. A fixed fee of zero says that there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(into = "String", try_from = "String"))]
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

    /// Reads `25.00`, `2 %` or `2 %, at least 10.00, at most 50.00`.
    ///
    /// ```
    /// use dunlin_core::policy::StepFee;
    /// assert_eq!(StepFee::parse("2 %, at most 50.00").expect("a fee").to_string(), "2.00 %, at most 50.00");
    /// assert_eq!(StepFee::parse("25.00, at most 50.00"), None);
    /// ```
    pub fn parse(text: &str) -> Option<StepFee> {
        let mut parts = text.split(", ");
        let mut fee = StepFee { amount: FeeFigure::parse(parts.next()?)?, least: None, most: None };
        for part in parts {
            let (bound, figure) = match (part.strip_prefix("at least "), part.strip_prefix("at most ")) {
                (Some(figure), _) => (&mut fee.least, figure),
                (None, Some(figure)) => (&mut fee.most, figure),
                (None, None) => return None,
            };
            let is_free = bound.is_none() && matches!(fee.amount, FeeFigure::Percent(_));
            *bound = Some(parse_figure(figure).filter(|_| is_free)?);
        }
        Some(fee)
    }

    /// Its least is not above its most. What people state is asked; what a book holds stands, and the most counts.
    ///
    /// ```
    /// use dunlin_core::policy::StepFee;
    /// assert!(!StepFee::parse("2 %, at least 50, at most 10").expect("a fee").has_room());
    /// ```
    pub fn has_room(&self) -> bool {
        let minor = |figure: Decimal| figure.to_minor(4, Rounding::HalfUp).map(|(minor, _)| minor);
        let bounds = self.least.and_then(minor).zip(self.most.and_then(minor));
        bounds.is_none_or(|(least, most)| least <= most)
    }
}

impl FeeFigure {
    /// Reads `25.00` or `2 %`.
    pub fn parse(text: &str) -> Option<FeeFigure> {
        match text.strip_suffix(" %") {
            Some(percent) => Rate::parse_percent(percent).filter(|rate| *rate > Rate::ZERO).map(FeeFigure::Percent),
            None => parse_figure(text).map(FeeFigure::Fixed),
        }
    }
}

/// `50.00`: not negative.
fn parse_figure(text: &str) -> Option<Decimal> {
    Decimal::parse(text).filter(|amount| amount.units >= 0)
}

impl fmt::Display for StepFee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.amount {
            FeeFigure::Fixed(figure) => write!(f, "{figure}")?,
            FeeFigure::Percent(rate) => write!(f, "{rate} %")?,
        }
        for (bound, word) in [(self.least, "at least"), (self.most, "at most")] {
            if let Some(figure) = bound {
                write!(f, ", {word} {figure}")?;
            }
        }
        Ok(())
    }
}

impl From<StepFee> for String {
    fn from(fee: StepFee) -> String {
        fee.to_string()
    }
}

impl TryFrom<String> for StepFee {
    type Error = &'static str;

    fn try_from(text: String) -> Result<StepFee, &'static str> {
        StepFee::parse(&text).ok_or("no fee")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fee_is_read_as_it_is_written() {
        for text in ["25.00", "0", "2.00 %", "2.00 %, at least 10.00", "2.00 %, at least 10, at most 50.00"] {
            assert_eq!(StepFee::parse(text).map(|fee| fee.to_string()).as_deref(), Some(text));
        }
        for text in ["", "-1", "0 %", "2%", "25.00, at most 30.00", "2 %, at most 5, at most 6", "2 %, about 5"] {
            assert_eq!(StepFee::parse(text), None, "{text}");
        }
    }
}
