//! What the charges of an item stand on: terms that state them, the law, or nothing.
//!
//! Source: R2.4: no interest and no fee of a contract without an agreement or terms that state it, or a statute. What the item's own
//! terms or the customer's agreement state goes first; then the policy says whether the law or the general terms step in. The
//! law is the one that the terms name, else for consumers that of their country, else the creditor's. Which rules a
//! country has is a table elsewhere.

use alloc::string::{String, ToString};

use super::terms::TermsOfItem;
use crate::account::CustomerKind;
use crate::code::Reason;
use crate::interest::AgreedInterest;
use crate::policy::{Charges, FeeSetting, InterestSetting, StepFee};

/// The people between whom a charge is owed.
#[derive(Debug, Clone, Copy)]
pub struct Parties<'p> {
    /// The creditor's country.
    pub creditor_country: &'p str,
    /// The customer's country, if known.
    pub customer_country: Option<&'p str>,
    /// Who owes, as far as the law makes a difference.
    pub kind: CustomerKind,
}

/// What the interest on an item stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InterestGround {
    /// The item's own terms or an agreement state it, in so many words.
    Stated {
        /// What they state.
        interest: AgreedInterest,
        /// Where.
        stated_in: String,
    },
    /// The general terms of all items state it.
    Terms(AgreedInterest),
    /// The law of a country gives it, if that country has a rule for such a customer.
    Law {
        /// Two letters.
        country: String,
    },
    /// Nothing: it bears none.
    Nothing,
    /// The law would have to give it, and the consumer's country is not known.
    CountryUnknown,
}

/// The country whose law governs an item; `None` when it is the consumer's and not known.
pub fn governing_country<'p>(terms: &TermsOfItem<'p>, parties: &Parties<'p>) -> Option<&'p str> {
    match (terms.law(), parties.kind) {
        (Some(named), _) => Some(named),
        (None, CustomerKind::Consumer) => parties.customer_country,
        (None, _) => Some(parties.creditor_country),
    }
}

/// What the interest on an item stands on.
pub fn interest_ground(charges: &Charges, terms: &TermsOfItem<'_>, parties: &Parties<'_>) -> InterestGround {
    if charges.interest == InterestSetting::None {
        return InterestGround::Nothing;
    }
    if let Some((interest, by)) = terms.interest() {
        return InterestGround::Stated { interest, stated_in: by.stated_in.clone() };
    }
    match charges.interest {
        InterestSetting::None | InterestSetting::Agreed => InterestGround::Nothing,
        InterestSetting::Terms(interest) => InterestGround::Terms(interest),
        InterestSetting::Statutory => match governing_country(terms, parties) {
            Some(country) => InterestGround::Law { country: country.to_string() },
            None => InterestGround::CountryUnknown,
        },
    }
}

/// The fee of a step for an item: what its terms state, else the step's own where it stands in the general terms.
pub fn fee_ground(step_fee: FeeSetting, terms: &TermsOfItem<'_>) -> Option<StepFee> {
    match (terms.fee(), step_fee) {
        (Some((fee, _)), _) | (None, FeeSetting::Terms(fee)) => Some(fee),
        (None, FeeSetting::Agreed) => None,
    }
}

impl InterestGround {
    /// Why it bears what it bears. `law` names the statutes of the country, if it has a rule for such a customer.
    pub fn reason(&self, law: Option<&str>, kind: CustomerKind) -> Reason {
        match self {
            InterestGround::Stated { interest, stated_in } => {
                Reason::InterestStated { interest: interest.to_string(), stated_in: stated_in.clone() }
            }
            InterestGround::Terms(interest) => Reason::InterestByTerms { interest: interest.to_string() },
            InterestGround::Law { country } => match law {
                Some(law) => Reason::InterestByLaw { country: country.clone(), law: law.to_string() },
                None => Reason::InterestWithoutLaw { country: country.clone(), kind },
            },
            InterestGround::Nothing => Reason::InterestNotStated,
            InterestGround::CountryUnknown => Reason::InterestCountryUnknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charge::LateTerms;
    use crate::id::{AccountId, ItemId, LateTermsId};
    use alloc::vec;
    use alloc::vec::Vec;
    use jiff::civil::{Date, date};

    fn interest(text: &str) -> AgreedInterest {
        AgreedInterest::parse(text).expect(text)
    }

    fn charges(setting: InterestSetting) -> Charges {
        Charges { interest: setting, ..Charges::NONE }
    }

    fn terms(item: Option<u128>, since_on: Date, rate: Option<&str>, law: Option<&str>) -> LateTerms {
        LateTerms {
            id: LateTermsId(1),
            account: AccountId(1),
            item: item.map(|item| (ItemId(item), String::new())),
            since_on,
            stated_in: rate.unwrap_or_default().to_string(),
            interest: rate.map(interest),
            fee: None,
            law: law.map(String::from),
        }
    }

    const COMPANY: Parties<'static> =
        Parties { creditor_country: "DE", customer_country: Some("FR"), kind: CustomerKind::Business };
    const CONSUMER: Parties<'static> = Parties { kind: CustomerKind::Consumer, ..COMPANY };

    fn ground(all: &[LateTerms], setting: InterestSetting, issued_on: Date, parties: &Parties<'_>) -> InterestGround {
        interest_ground(&charges(setting), &TermsOfItem::new(all, ItemId(7), issued_on), parties)
    }

    #[test]
    fn what_nothing_states_is_left_to_the_policy() {
        let (on, law) = (date(2026, 3, 1), |country: &str| InterestGround::Law { country: country.to_string() });
        let twelve = interest("12 % a year");
        assert_eq!(ground(&[], InterestSetting::None, on, &COMPANY), InterestGround::Nothing);
        assert_eq!(ground(&[], InterestSetting::Agreed, on, &COMPANY), InterestGround::Nothing);
        assert_eq!(ground(&[], InterestSetting::Terms(twelve), on, &COMPANY), InterestGround::Terms(twelve));
        assert_eq!(ground(&[], InterestSetting::Statutory, on, &COMPANY), law("DE"));
        assert_eq!(ground(&[], InterestSetting::Statutory, on, &CONSUMER), law("FR"));
        let unknown = Parties { customer_country: None, ..CONSUMER };
        assert_eq!(ground(&[], InterestSetting::Statutory, on, &unknown), InterestGround::CountryUnknown);
    }

    #[test]
    fn an_agreement_holds_from_its_day_and_the_items_own_terms_go_before_it() {
        let all = vec![
            terms(None, date(2026, 1, 10), Some("9 % a year"), None),
            terms(None, date(2026, 6, 1), Some("8 % a year"), None),
        ];
        let rate = |all: &[LateTerms], on| match ground(all, InterestSetting::Statutory, on, &COMPANY) {
            InterestGround::Stated { stated_in, .. } => stated_in,
            other => alloc::format!("{other:?}"),
        };
        assert_eq!(rate(&all, date(2026, 1, 9)), "Law { country: \"DE\" }");
        assert_eq!(rate(&all, date(2026, 1, 10)), "9 % a year");
        assert_eq!(rate(&all, date(2026, 5, 31)), "9 % a year");
        assert_eq!(rate(&all, date(2026, 6, 1)), "8 % a year");
        let with = |item| -> Vec<LateTerms> {
            let own = terms(Some(item), date(2026, 2, 1), Some("1 % a month, months begun"), None);
            [vec![own], all.clone()].concat()
        };
        assert_eq!(rate(&with(7), date(2026, 2, 1)), "1 % a month, months begun");
        assert_eq!(rate(&with(8), date(2026, 2, 1)), "9 % a year", "another item's terms");
        assert_eq!(ground(&all, InterestSetting::None, date(2026, 6, 1), &COMPANY), InterestGround::Nothing);
    }

    #[test]
    fn what_terms_do_not_speak_of_is_left_to_what_stands_behind_them() {
        let all = vec![
            terms(None, date(2026, 1, 1), Some("9 % a year"), None),
            terms(None, date(2026, 2, 1), None, Some("AT")),
        ];
        let of_item = TermsOfItem::new(&all, ItemId(7), date(2026, 3, 1));
        assert_eq!(governing_country(&of_item, &CONSUMER), Some("AT"));
        assert_eq!(of_item.interest().map(|(_, by)| by.stated_in.as_str()), Some("9 % a year"));
        let general = StepFee::parse("25.00").expect("a fee");
        assert_eq!(fee_ground(FeeSetting::Agreed, &of_item), None);
        assert_eq!(fee_ground(FeeSetting::Terms(general), &of_item), Some(general));
        let agreed = StepFee::parse("2 %").expect("a fee");
        let all = vec![LateTerms { fee: Some(agreed), ..all[0].clone() }];
        let of_item = TermsOfItem::new(&all, ItemId(7), date(2026, 3, 1));
        for setting in [FeeSetting::Agreed, FeeSetting::Terms(general)] {
            assert_eq!(fee_ground(setting, &of_item), Some(agreed));
        }
    }
}
