//! Charges as they were made on late items.

use alloc::string::String;

use jiff::civil::Date;

use crate::charge::ChargeBasis;
use crate::id::{AccountId, ItemId};

/// A charge that was made on a late item; its key keeps it from being made twice.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChargeRecord {
    /// Whose.
    pub account: AccountId,
    /// The late item.
    pub item: ItemId,
    /// The late item's number, for the log.
    pub number: String,
    /// What kind of charge.
    pub basis: ChargeBasis,
    /// The step of a fee; empty for interest and lump sums.
    pub step: String,
    /// The day on which it was charged.
    pub charged_on: Date,
    /// The last day that it covers.
    pub until_on: Date,
    /// The item that it became.
    pub charge: ItemId,
    /// How often the same was charged on the day before, and taken back.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "is_zero"))]
    pub again: i32,
    /// Minor units of the charge's currency, tax included.
    pub amount_minor: i64,
    /// The tax in it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tax_minor: i64,
    /// The tax's percentage; `None` is outside the scope of the tax.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tax_percent: Option<String>,
    /// How it was computed, as JSON; empty where a figure of the law or the policy says it all.
    pub sheet: String,
}

#[cfg(feature = "serde")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it so")]
fn is_zero(count: &i32) -> bool {
    *count == 0
}
