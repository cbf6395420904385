//! What was agreed about paying late: the customer's agreement, and an item's own terms.
//!
//! Source: R2.2, R2.4. A fact with its day and where it is stated; it is never changed, a newer one takes its place for items
//! issued from its day on. What it does not speak of is left to what stands behind it: behind an item's own terms the customer's
//! agreement, behind that the policy. A rate or fee of zero is an answer too: none was agreed to.

use alloc::string::String;

use jiff::civil::Date;

use crate::id::{AccountId, IdSource, ItemId, LateTermsId};
use crate::interest::AgreedInterest;
use crate::policy::StepFee;

/// What an agreement or an item's own terms say about paying late.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LateTerms {
    /// Key.
    pub id: LateTermsId,
    /// Whose.
    pub account: AccountId,
    /// The item whose own terms they are, with its number for the log; `None` is the customer's agreement.
    pub item: Option<(ItemId, String)>,
    /// They hold for items issued from this day on.
    pub since_on: Date,
    /// Where they are stated: `agreement of 10 January 2026, § 5`.
    pub stated_in: String,
    /// The interest, if they speak of it.
    pub interest: Option<AgreedInterest>,
    /// The late fee, if they speak of it.
    pub fee: Option<StepFee>,
    /// The country whose law governs, if they name one: ISO 3166-1 alpha-2.
    pub law: Option<String>,
}

/// What terms say, without whose they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LateTermsText {
    /// Where they are stated.
    pub stated_in: String,
    /// The interest, if they speak of it.
    pub interest: Option<AgreedInterest>,
    /// The late fee, if they speak of it.
    pub fee: Option<StepFee>,
    /// The country whose law governs, if they name one.
    pub law: Option<String>,
}

impl LateTermsText {
    /// As a fact about an account or one of its items.
    pub fn for_account(
        self,
        account: AccountId,
        item: Option<(ItemId, String)>,
        since_on: Date,
        ids: &mut dyn IdSource,
    ) -> LateTerms {
        let LateTermsText { stated_in, interest, fee, law } = self;
        LateTerms { id: LateTermsId::next(ids), account, item, since_on, stated_in, interest, fee, law }
    }

    /// They say something about paying late.
    pub fn says_something(&self) -> bool {
        self.interest.is_some() || self.fee.is_some() || self.law.is_some()
    }
}

/// What holds for an item, from all of an account's terms in order of their day.
#[derive(Debug, Clone, Copy)]
pub struct TermsOfItem<'t> {
    all: &'t [LateTerms],
    item: ItemId,
    issued_on: Date,
}

impl<'t> TermsOfItem<'t> {
    /// `all` are the account's, in order of their day and then of their recording.
    pub fn new(all: &'t [LateTerms], item: ItemId, issued_on: Date) -> TermsOfItem<'t> {
        TermsOfItem { all, item, issued_on }
    }

    /// The interest that they state, and the terms that state it.
    pub fn interest(&self) -> Option<(AgreedInterest, &'t LateTerms)> {
        self.stated(|terms| terms.interest)
    }

    /// The late fee that they state, and the terms that state it.
    pub fn fee(&self) -> Option<(StepFee, &'t LateTerms)> {
        self.stated(|terms| terms.fee)
    }

    /// The country whose law they name.
    pub fn law(&self) -> Option<&'t str> {
        self.stated(|terms| terms.law.as_deref()).map(|(law, _)| law)
    }

    /// The newest of the item's own terms that speak of it, else the newest agreement that does.
    fn stated<T>(&self, of: impl Fn(&'t LateTerms) -> Option<T>) -> Option<(T, &'t LateTerms)> {
        let own = |terms: &&LateTerms| terms.item.as_ref().is_some_and(|(item, _)| *item == self.item);
        let agreed = |terms: &&LateTerms| terms.item.is_none() && terms.since_on <= self.issued_on;
        let newest = |holds: &dyn Fn(&&LateTerms) -> bool| {
            self.all.iter().rev().filter(holds).find_map(|terms| Some((of(terms)?, terms)))
        };
        newest(&own).or_else(|| newest(&agreed))
    }
}
