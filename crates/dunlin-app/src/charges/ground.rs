//! The ground of each item's charges: the account's terms and parties for the core, and the law's tables for its answer.
//!
//! Requirement R2.4. Which ground an item stands on is the core's; here the terms come from the book and the rules from
//! `dunlin-law`.

use dunlin_core::account::CustomerKind;
use dunlin_core::charge::{
    Fee, InterestGround, LateTerms, Parties, TermsOfItem, fee_ground, governing_country, interest_ground,
};
use dunlin_core::code::Reason;
use dunlin_core::id::{AccountId, ItemId};
use dunlin_core::interest::RunningInterest;
use dunlin_core::money::Money;
use dunlin_core::policy::{FeeSetting, InterestSetting, Policy};
use dunlin_law::{Jurisdiction, LumpSumOwed, law_of};
use dunlin_store::Tx;
use jiff::civil::Date;

use crate::app::Setting;
use crate::error::AppError;

/// What the charges of an account's items stand on.
pub(super) struct Grounds<'s> {
    pub(super) setting: &'s Setting,
    pub(super) country: Option<String>,
    pub(super) kind: CustomerKind,
    pub(super) terms: Vec<LateTerms>,
}

/// What an item bears, and why.
pub(super) struct ItemGround {
    /// The interest that runs.
    pub(super) interest: Option<RunningInterest>,
    /// The law's lump sum.
    pub(super) lump_sum: Option<Money>,
    /// Why, and why not.
    pub(super) reasons: Vec<Reason>,
}

/// The item that is asked about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    pub(super) item: ItemId,
    pub(super) issued_on: Date,
    pub(super) principal: Money,
}

impl<'s> Grounds<'s> {
    /// Of one account.
    pub(super) fn load(
        tx: &mut Tx<'_>,
        setting: &'s Setting,
        account: AccountId,
        country: Option<String>,
        kind: CustomerKind,
    ) -> Result<Grounds<'s>, AppError> {
        Ok(Grounds { setting, country, kind, terms: tx.late_terms(account)? })
    }

    /// What an item bears, and why.
    pub(super) fn of(&self, policy: &Policy, asked: Asked) -> ItemGround {
        let charges = &policy.charges;
        let (terms, parties) = (self.terms_of(asked), self.parties());
        let ground = interest_ground(charges, &terms, &parties);
        let law = governing_country(&terms, &parties).and_then(law_of);
        let mut reasons = Vec::new();
        if charges.interest != InterestSetting::None {
            let named = law.filter(|law| law.rule(self.kind).is_some()).map(|law| law.law.as_str());
            reasons.push(ground.reason(named, self.kind));
        }
        let lump_sum = self.lump_sum(law.filter(|_| charges.lump_sum), asked.principal, &mut reasons);
        ItemGround { interest: self.running(&ground, law), lump_sum, reasons }
    }

    /// The fee of a step for an item, in its money.
    pub(super) fn fee(&self, step_fee: FeeSetting, asked: Asked) -> Option<Fee> {
        fee_ground(step_fee, &self.terms_of(asked))?.in_currency(asked.principal.currency)
    }

    fn running(&self, ground: &InterestGround, law: Option<&Jurisdiction>) -> Option<RunningInterest> {
        match ground {
            InterestGround::Stated { interest, .. } | InterestGround::Terms(interest) => interest.running(),
            InterestGround::Law { .. } => law?.rule(self.kind).cloned().map(RunningInterest::Yearly),
            InterestGround::Nothing | InterestGround::CountryUnknown => None,
        }
    }

    fn lump_sum(&self, law: Option<&Jurisdiction>, principal: Money, reasons: &mut Vec<Reason>) -> Option<Money> {
        match law?.lump_sum_owed(self.kind, principal) {
            LumpSumOwed::Sum(sum) => Some(sum),
            LumpSumOwed::Nothing => None,
            LumpSumOwed::NotCertain => {
                reasons.push(Reason::LumpSumNotCertain { currency: principal.currency });
                None
            }
        }
    }

    fn terms_of(&self, asked: Asked) -> TermsOfItem<'_> {
        TermsOfItem::new(&self.terms, asked.item, asked.issued_on)
    }

    fn parties(&self) -> Parties<'_> {
        Parties {
            creditor_country: &self.setting.creditor.country,
            customer_country: self.country.as_deref(),
            kind: self.kind,
        }
    }
}
