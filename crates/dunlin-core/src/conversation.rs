//! What a conversation brings to light: how it was held, why they do not pay, and whether that holds.
//!
//! Requirements R2.7, R3.4, R3.6. A reason is heard and kept, never argued with. One that proves false, or that has no details when it was
//! asked for before, points to a legal review: a person decides, nothing follows by itself.

use alloc::string::String;

use jiff::civil::Date;

use crate::code::Refusal;
use crate::id::ItemId;
use crate::view::{AccountView, ItemView};

/// A conversation was held today or before, and no day to pay that was named in it lies before it.
///
/// # Errors
/// `date.in_future`; `call.pay_day`.
pub fn days_fit(on: Date, pay_on: Option<Date>, today: Date) -> Result<(), Refusal> {
    if on > today {
        return Err(Refusal::DayToCome { on });
    }
    pay_on.filter(|day| *day < on).map_or(Ok(()), |day| Err(Refusal::PayDayBefore { day }))
}

/// How a conversation was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Via {
    /// By telephone.
    #[default]
    Call,
    /// By letter or e-mail.
    Mail,
    /// In person.
    Visit,
}

impl Via {
    /// All ways.
    pub const ALL: [Via; 3] = [Via::Call, Via::Mail, Via::Visit];

    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            Via::Call => "call",
            Via::Mail => "mail",
            Via::Visit => "visit",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<Via> {
        Via::ALL.into_iter().find(|via| via.code() == code)
    }
}

/// Why they have not paid, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Why {
    /// It was forgotten.
    Overlooked,
    /// They are short of money.
    CashShort,
    /// Their own customers pay late.
    OwnCustomersLate,
    /// It waits for somebody's signature.
    AwaitsApproval,
    /// An invoice, order number or other paper is missing.
    PaperMissing,
    /// The goods or the service.
    Quality,
    /// The price or the terms.
    Price,
    /// Whoever pays is away.
    PersonAway,
    /// The bank or the payment system.
    Bank,
    /// They cannot pay their debts at all.
    Insolvent,
    /// Something else.
    Other,
}

impl Why {
    /// All reasons.
    pub const ALL: [Why; 11] = [
        Why::Overlooked,
        Why::CashShort,
        Why::OwnCustomersLate,
        Why::AwaitsApproval,
        Why::PaperMissing,
        Why::Quality,
        Why::Price,
        Why::PersonAway,
        Why::Bank,
        Why::Insolvent,
        Why::Other,
    ];

    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            Why::Overlooked => "overlooked",
            Why::CashShort => "cash_short",
            Why::OwnCustomersLate => "own_customers_late",
            Why::AwaitsApproval => "awaits_approval",
            Why::PaperMissing => "paper_missing",
            Why::Quality => "quality",
            Why::Price => "price",
            Why::PersonAway => "person_away",
            Why::Bank => "bank",
            Why::Insolvent => "insolvent",
            Why::Other => "other",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<Why> {
        Why::ALL.into_iter().find(|why| why.code() == code)
    }
}

/// Why they have not paid, as they said it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Unpaid {
    /// In a word.
    pub why: Why,
    /// The details; empty when they gave none.
    pub details: String,
}

/// Whether a reason holds, as somebody found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Verdict {
    /// Not known yet.
    #[default]
    Open,
    /// It does.
    True,
    /// It does not.
    False,
}

impl Verdict {
    /// All verdicts.
    pub const ALL: [Verdict; 3] = [Verdict::Open, Verdict::True, Verdict::False];

    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            Verdict::Open => "open",
            Verdict::True => "true",
            Verdict::False => "false",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<Verdict> {
        Verdict::ALL.into_iter().find(|verdict| verdict.code() == code)
    }
}

/// The newest reason that a customer gave, as far as a decision sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heard {
    /// The day.
    pub on: Date,
    /// It came with details.
    pub has_details: bool,
    /// They were asked for details before: an earlier reason had none.
    pub was_asked: bool,
    /// Whether it holds.
    pub verdict: Verdict,
}

/// What points to a legal review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Review {
    /// The reason proved false.
    ProvedFalse,
    /// Asked again, they gave no details.
    NoDetails,
}

impl Heard {
    /// Whether it points to a legal review (R3.6), and why. A reason that was found to hold needs no details.
    pub fn review(&self) -> Option<Review> {
        match self.verdict {
            Verdict::False => Some(Review::ProvedFalse),
            Verdict::Open if self.was_asked && !self.has_details => Some(Review::NoDetails),
            Verdict::Open | Verdict::True => None,
        }
    }

    /// What is known after a further reason was given.
    pub fn then(before: Option<Heard>, on: Date, has_details: bool, verdict: Verdict) -> Heard {
        Heard { on, has_details, was_asked: before.is_some_and(|before| !before.has_details), verdict }
    }
}

/// The open items that a reason stands for: the one that it was given for, else all that were late when it was given.
pub fn unpaid_for(view: &AccountView, about: Option<ItemId>, given_on: Date) -> impl Iterator<Item = &ItemView> {
    let is_meant = move |item: &&ItemView| about.map_or(item.due_on < given_on, |id| item.id == id);
    view.items.iter().filter(|item| item.open_minor > 0).filter(is_meant)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn false_or_twice_without_details_points_to_a_review() {
        let on = date(2026, 3, 10);
        let heard = |before, has_details, verdict| Heard::then(before, on, has_details, verdict);
        let first = heard(None, false, Verdict::Open);
        assert_eq!(first.review(), None, "the first time the details are asked for");
        assert_eq!(heard(Some(first), false, Verdict::Open).review(), Some(Review::NoDetails));
        assert_eq!(heard(Some(first), true, Verdict::Open).review(), None);
        assert_eq!(heard(Some(first), false, Verdict::True).review(), None, "what holds needs no details");
        assert_eq!(heard(None, true, Verdict::False).review(), Some(Review::ProvedFalse));
        let told = heard(None, true, Verdict::Open);
        assert_eq!(heard(Some(told), false, Verdict::Open).review(), None, "asked for once");
    }

    #[test]
    fn words_are_read_as_they_are_written() {
        assert!(Why::ALL.iter().all(|why| Why::find(why.code()) == Some(*why)));
        assert!(Via::ALL.iter().all(|via| Via::find(via.code()) == Some(*via)));
        assert!(Verdict::ALL.iter().all(|verdict| Verdict::find(verdict.code()) == Some(*verdict)));
        assert_eq!(Why::find("lazy"), None);
    }
}
