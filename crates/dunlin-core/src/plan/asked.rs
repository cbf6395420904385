//! What the conditions of steps are answered from: one customer on one day.

use jiff::civil::Date;

use super::Claim;
use crate::days::between;
use crate::item::SentBy;
use crate::money::{Currency, Decimal, Rounding};
use crate::policy::Predicate;
use crate::view::{AccountView, ItemView};

/// A customer of whom conditions ask, with what is known once for all its items.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    view: &'a AccountView,
    claims: &'a [Claim],
    on: Date,
    has_email: bool,
    anything_late: bool,
}

impl<'a> Asked<'a> {
    /// `claims` are what may be asked of each of the view's items.
    pub(super) fn new(view: &'a AccountView, on: Date, claims: &'a [Claim]) -> Asked<'a> {
        let has_email = view.contacts.iter().any(|contact| contact.email_to().is_some());
        let anything_late = late(view, on, claims).next().is_some();
        Asked { view, claims, on, has_email, anything_late }
    }

    /// A predicate holds for an item of the customer.
    pub(super) fn holds(&self, item: &ItemView, predicate: &Predicate) -> bool {
        let view = self.view;
        match predicate {
            Predicate::SentByEmail => item.sent_by.map_or(self.has_email, |by| by == SentBy::Email),
            Predicate::SentByPost => item.sent_by.map_or(!self.has_email, |by| by == SentBy::Post),
            Predicate::Arrived => item.arrived,
            Predicate::ReceiptConfirmed => item.receipt_confirmed,
            Predicate::PayDateNamed => item.pay_date_named.is_some(),
            Predicate::TermsAtLeast(days) => between(item.issued_on, item.due_on) >= *days,
            Predicate::UnearnedDiscount => item.unearned.is_some(),
            Predicate::OpenAtLeast(least) => reaches(item.open_minor, *least, item.currency),
            Predicate::LateAtLeast(least) => reaches(self.late_minor(item.currency), *least, item.currency),
            Predicate::SpokenWith => view.last_conversation.as_ref().is_some_and(|held| held.on > item.due_on),
            of_customer => self.holds_of_customer(of_customer),
        }
    }

    /// A predicate holds for the customer, whatever its items; one that asks of an invoice holds for none.
    pub(super) fn holds_of_customer(&self, predicate: &Predicate) -> bool {
        let view = self.view;
        match predicate {
            Predicate::AnythingLate => self.anything_late,
            Predicate::PromiseBroken => view.broken.iter().any(|broken| broken.is_owed(view)),
            Predicate::HasEmail => self.has_email,
            Predicate::HasPhone => view.contacts.iter().any(|contact| contact.call_to().is_some()),
            Predicate::Kind(kind) => view.kind == *kind,
            Predicate::Country(code) => view.address.country.as_deref() == Some(code),
            Predicate::Class(class) => view.class.as_deref() == Some(class),
            Predicate::OwesAtLeast(least) => {
                let same = view.items.iter().filter(|item| item.currency == least.currency);
                same.fold(0_i64, |sum, item| sum.saturating_add(item.open_minor)) >= least.minor
            }
            Predicate::OwesLateAtLeast(least) => self.late_minor(least.currency) >= least.minor,
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

    /// What is past due and asked for in a currency, in minor units.
    fn late_minor(&self, currency: Currency) -> i64 {
        let same = late(self.view, self.on, self.claims).filter(|(other, _)| other.currency == currency);
        same.fold(0_i64, |sum, (_, asked_minor)| sum.saturating_add(asked_minor))
    }
}

/// What is past due and asked for.
fn late<'a>(view: &'a AccountView, on: Date, claims: &'a [Claim]) -> impl Iterator<Item = (&'a ItemView, i64)> {
    let is_late =
        move |item: &ItemView, claim: &Claim| item.due_on < on && claim.asked_minor > 0 && !view.item_rests(item, on);
    let both = view.items.iter().zip(claims);
    both.filter(move |(item, claim)| is_late(item, claim)).map(|(item, claim)| (item, claim.asked_minor))
}

/// Minor units reach a figure of their currency; a figure that fits no currency is reached by nothing.
fn reaches(minor: i64, least: Decimal, currency: Currency) -> bool {
    least.to_minor(currency.digits(), Rounding::HalfUp).is_some_and(|(least, _)| minor >= least)
}
