//! What must hold for a step: a tree over a closed list of predicates, with and, or and not.
//!
//! Decides nothing about an item: `plan` knows the facts. Here is what can be asked, how answers come together, and which of
//! them decided, so that a step that is left out can say why in words.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::account::CustomerKind;
use crate::money::{Decimal, Money};

/// What must hold for a step to be taken. "Not" stands at the predicates: the reader of the text pushes it down.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// A predicate holds, or does not.
    Fact {
        /// Which.
        predicate: Predicate,
        /// It has to hold; else it must not.
        wanted: bool,
    },
    /// Both hold.
    And(Box<[Condition; 2]>),
    /// One of them holds, or both.
    Or(Box<[Condition; 2]>),
}

/// What can be asked: of an invoice, or of the customer as it is seen on the day.
#[derive(Debug, Clone, PartialEq)]
pub enum Predicate {
    /// The invoice was e-mailed (or, where that is not known, the customer has an e-mail address).
    SentByEmail,
    /// The invoice was posted (or, where that is not known, the customer has no e-mail address).
    SentByPost,
    /// The customer has said that the invoice arrived.
    Arrived,
    /// A receipt or an answer shows that a notice about the invoice reached the customer.
    ReceiptConfirmed,
    /// A pay date was named.
    PayDateNamed,
    /// The terms give at least so many days.
    TermsAtLeast(i32),
    /// What is open is a discount that was taken after its last day.
    UnearnedDiscount,
    /// At least so much of the invoice is open, as a figure of its currency.
    OpenAtLeast(Decimal),
    /// At least so much of the customer is past due in the invoice's currency and may be asked for.
    LateAtLeast(Decimal),
    /// Something of the customer is late.
    AnythingLate,
    /// A promise of late money was not kept, and what was there then is still owed.
    PromiseBroken,
    /// Somebody was reached since the invoice fell due.
    SpokenWith,
    /// There is an e-mail address.
    HasEmail,
    /// There is a telephone number.
    HasPhone,
    /// Who owes, as far as the law makes a difference.
    Kind(CustomerKind),
    /// The customer's country, ISO 3166-1 alpha-2; one that is not known is none.
    Country(String),
    /// The customer's class, as the house names it.
    Class(String),
    /// The customer owes at least so much in that currency, due or not, its credits taken off.
    OwesAtLeast(Money),
    /// At least so much of the customer is past due in that currency and may be asked for.
    OwesLateAtLeast(Money),
}

impl Predicate {
    /// The stable word.
    pub fn code(&self) -> &'static str {
        match self {
            Predicate::SentByEmail => "sent_by_email",
            Predicate::SentByPost => "sent_by_post",
            Predicate::Arrived => "arrived",
            Predicate::ReceiptConfirmed => "receipt_confirmed",
            Predicate::PayDateNamed => "pay_date_named",
            Predicate::TermsAtLeast(_) => "terms",
            Predicate::UnearnedDiscount => "unearned_discount",
            Predicate::OpenAtLeast(_) => "open",
            Predicate::LateAtLeast(_) => "late",
            Predicate::AnythingLate => "anything_late",
            Predicate::PromiseBroken => "promise_broken",
            Predicate::SpokenWith => "spoken_with",
            Predicate::HasEmail => "has_email",
            Predicate::HasPhone => "has_phone",
            Predicate::Kind(_) => "kind",
            Predicate::Country(_) => "country",
            Predicate::Class(_) => "class",
            Predicate::OwesAtLeast(_) => "owes",
            Predicate::OwesLateAtLeast(_) => "owes_late",
        }
    }

    /// It asks of the customer and of no invoice: what a segment can ask.
    pub fn is_of_customer(&self) -> bool {
        match self {
            Predicate::AnythingLate
            | Predicate::PromiseBroken
            | Predicate::HasEmail
            | Predicate::HasPhone
            | Predicate::Kind(_)
            | Predicate::Country(_)
            | Predicate::Class(_)
            | Predicate::OwesAtLeast(_)
            | Predicate::OwesLateAtLeast(_) => true,
            Predicate::SentByEmail
            | Predicate::SentByPost
            | Predicate::Arrived
            | Predicate::ReceiptConfirmed
            | Predicate::PayDateNamed
            | Predicate::TermsAtLeast(_)
            | Predicate::UnearnedDiscount
            | Predicate::OpenAtLeast(_)
            | Predicate::LateAtLeast(_)
            | Predicate::SpokenWith => false,
        }
    }
}

impl Condition {
    /// A predicate that has to hold, or must not.
    pub fn fact(predicate: Predicate, wanted: bool) -> Condition {
        Condition::Fact { predicate, wanted }
    }

    /// The opposite.
    #[must_use]
    pub fn negated(self) -> Condition {
        let both = |of: [Condition; 2]| Box::new(of.map(Condition::negated));
        match self {
            Condition::Fact { predicate, wanted } => Condition::Fact { predicate, wanted: !wanted },
            Condition::And(of) => Condition::Or(both(*of)),
            Condition::Or(of) => Condition::And(both(*of)),
        }
    }

    /// It holds, where `holds` answers a predicate.
    pub fn is_met(&self, holds: &mut impl FnMut(&Predicate) -> bool) -> bool {
        match self {
            Condition::Fact { predicate, wanted } => holds(predicate) == *wanted,
            Condition::And(of) => of.iter().all(|one| one.is_met(holds)),
            Condition::Or(of) => of.iter().any(|one| one.is_met(holds)),
        }
    }

    /// Every predicate in it, from left to right.
    pub fn predicates(&self) -> Vec<&Predicate> {
        match self {
            Condition::Fact { predicate, .. } => alloc::vec![predicate],
            Condition::And(of) | Condition::Or(of) => of.iter().flat_map(Condition::predicates).collect(),
        }
    }

    /// The predicates that decided, each with its answer: those for which it holds, or those for which it does not.
    pub fn because<'c>(&'c self, holds: &mut impl FnMut(&Predicate) -> bool) -> Vec<(&'c Predicate, bool)> {
        let is_met = self.is_met(holds);
        let mut because = Vec::new();
        self.gather(is_met, holds, &mut because);
        because
    }

    fn gather<'c>(
        &'c self,
        is_met: bool,
        holds: &mut impl FnMut(&Predicate) -> bool,
        into: &mut Vec<(&'c Predicate, bool)>,
    ) {
        match self {
            Condition::Fact { predicate, wanted } => into.push((predicate, *wanted == is_met)),
            Condition::And(of) | Condition::Or(of) => {
                for one in of.iter().filter(|one| one.is_met(holds) == is_met).collect::<Vec<_>>() {
                    one.gather(is_met, holds, into);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::vec;

    use proptest::prelude::*;

    use super::*;

    fn fact(predicate: Predicate, wanted: bool) -> Condition {
        Condition::fact(predicate, wanted)
    }

    #[test]
    fn what_decided_is_told_and_nothing_else() {
        let either = Condition::Or(Box::new([fact(Predicate::HasEmail, true), fact(Predicate::Arrived, true)]));
        let whole = Condition::And(Box::new([fact(Predicate::SentByPost, true), either]));
        let because = |known: &[Predicate]| whole.because(&mut |asked| known.contains(asked));
        assert_eq!(because(&[Predicate::SentByPost]), [(&Predicate::HasEmail, false), (&Predicate::Arrived, false)]);
        assert_eq!(because(&[Predicate::HasEmail]), [(&Predicate::SentByPost, false)]);
        let held = because(&[Predicate::SentByPost, Predicate::Arrived]);
        assert_eq!(held, [(&Predicate::SentByPost, true), (&Predicate::Arrived, true)]);
    }

    fn condition() -> impl Strategy<Value = Condition> {
        let predicates = vec![Predicate::SentByEmail, Predicate::Arrived, Predicate::HasPhone, Predicate::AnythingLate];
        let leaf = (proptest::sample::select(predicates), any::<bool>()).prop_map(|(one, wanted)| fact(one, wanted));
        leaf.prop_recursive(4, 16, 2, |inner| {
            (inner.clone(), inner, any::<bool>()).prop_map(|(a, b, and)| {
                let both = Box::new([a, b]);
                if and { Condition::And(both) } else { Condition::Or(both) }
            })
        })
    }

    proptest! {
        /// The opposite holds exactly when the condition does not, and what decided decides alone.
        #[test]
        fn the_opposite_never_agrees(condition in condition(), known in any::<[bool; 4]>()) {
            let at = |asked: &Predicate| match asked {
                Predicate::SentByEmail => 0,
                Predicate::Arrived => 1,
                Predicate::HasPhone => 2,
                _ => 3,
            };
            let mut holds = |asked: &Predicate| known[at(asked)];
            let is_met = condition.is_met(&mut holds);
            prop_assert_ne!(condition.clone().negated().is_met(&mut holds), is_met);
            prop_assert_eq!(condition.clone().negated().negated(), condition.clone());
            let because = condition.because(&mut holds);
            prop_assert!(!because.is_empty());
            for (asked, answer) in &because {
                prop_assert_eq!(known[at(asked)], *answer);
            }
            // Whatever the others answered, with these answers it comes out the same.
            let mut turned = |asked: &Predicate| known[at(asked)] == because.iter().any(|(one, _)| *one == asked);
            prop_assert_eq!(condition.is_met(&mut turned), is_met);
        }
    }
}
