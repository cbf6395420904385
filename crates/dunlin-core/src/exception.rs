//! Exceptions from the payment policy: what a person decided for one customer, where the policy says something else for all.
//!
//! Requirement R3.1. Decides which changes are exceptions, and of which kind; the log keeps the kind beside the change, so that they are
//! found without reading all of it. What stands open to every customer is none: a promise, a dispute, an instalment plan. Neither is what
//! an item's own document says, nor a debt that is written off: that ends the policy's way, it does not leave it.

use jiff::civil::Date;

use crate::change::{AccountChange, Change, CreditChange, Decided, HoldChange, ItemChange, LimitBasis, OpeningChange};
use crate::ledger::EntryKind;
use crate::view::{Hold, HoldKind};

/// In what way a customer is treated otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExceptionKind {
    /// Credit was granted that the rule does not give: not looked into, more than proposed, not on trial.
    Granted,
    /// A limit was set by hand, without an application.
    Limit,
    /// Orders are taken all the same.
    Override,
    /// Nothing is asked for, for a time.
    Paused,
    /// A person began a credit hold, cash only or a stop of trade.
    Held,
    /// A person ended what the policy had begun.
    Lifted,
    /// A charge was given up.
    Waived,
    /// Something else was agreed about paying late.
    OwnTerms,
}

impl ExceptionKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [ExceptionKind; 8] = [
        ExceptionKind::Granted,
        ExceptionKind::Limit,
        ExceptionKind::Override,
        ExceptionKind::Paused,
        ExceptionKind::Held,
        ExceptionKind::Lifted,
        ExceptionKind::Waived,
        ExceptionKind::OwnTerms,
    ];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            ExceptionKind::Granted => "credit_granted",
            ExceptionKind::Limit => "limit_by_hand",
            ExceptionKind::Override => "orders_allowed",
            ExceptionKind::Paused => "paused",
            ExceptionKind::Held => "held_by_hand",
            ExceptionKind::Lifted => "hold_lifted",
            ExceptionKind::Waived => "charge_waived",
            ExceptionKind::OwnTerms => "own_terms",
        }
    }

    /// The kind of a word.
    pub fn find(code: &str) -> Option<ExceptionKind> {
        ExceptionKind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Done once, with nothing that could still be in force.
    pub fn is_at_once(self) -> bool {
        matches!(self, ExceptionKind::Lifted | ExceptionKind::Waived)
    }
}

/// What a change says as an exception.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exception<'c> {
    /// In what way.
    pub kind: ExceptionKind,
    /// Why, in a person's words.
    pub reason: &'c str,
    /// Its last day, where it has one.
    pub until_on: Option<Date>,
}

impl Hold {
    /// The policy began it: by a step, or because a promise was broken.
    pub fn is_of_policy(&self) -> bool {
        self.step().is_some() || self.promise.is_some()
    }
}

impl Change {
    /// The exception that it is, if it is one.
    pub fn exception(&self) -> Option<Exception<'_>> {
        let (kind, reason, until_on) = match self {
            Change::Opening(OpeningChange::Decided(Decided { exception: Some(reason), verdict, .. })) => {
                (ExceptionKind::Granted, reason.as_str(), verdict.until_on())
            }
            Change::Account(AccountChange::LimitSet { basis: LimitBasis::Person, reason, span, .. }) => {
                (ExceptionKind::Limit, reason.as_str(), span.until_on)
            }
            Change::Credit(CreditChange::OverrideGiven(word)) => {
                (ExceptionKind::Override, word.reason.as_str(), Some(word.until_on))
            }
            Change::Hold(HoldChange::Placed(hold)) if !hold.is_of_policy() => {
                let is_pause = hold.kind == HoldKind::Pause;
                let kind = if is_pause { ExceptionKind::Paused } else { ExceptionKind::Held };
                (kind, hold.reason.as_str(), hold.until_on)
            }
            Change::Hold(HoldChange::Lifted { reason, overrules: true, .. }) => {
                (ExceptionKind::Lifted, reason.as_str(), None)
            }
            Change::Item(ItemChange::Booked { entry, reason, .. }) if entry.kind == EntryKind::Waived => {
                (ExceptionKind::Waived, reason.as_deref().unwrap_or_default(), None)
            }
            Change::Account(AccountChange::LateTermsStated(terms)) if terms.item.is_none() => {
                (ExceptionKind::OwnTerms, terms.stated_in.as_str(), None)
            }
            _ => return None,
        };
        Some(Exception { kind, reason, until_on })
    }
}

#[cfg(test)]
mod tests {
    use std::string::String;

    use jiff::civil::date;

    use super::*;
    use crate::credit::{LimitSpan, Verdict};
    use crate::id::{AccountId, ApplicationId, EntryId, HoldId, ItemId, PromiseId};
    use crate::ledger::Entry;
    use crate::money::{Currency, Money};
    use crate::view::LiftRule;

    const DAY: Date = date(2026, 11, 23);

    fn kind(change: &Change) -> Option<ExceptionKind> {
        change.exception().map(|exception| exception.kind)
    }

    fn limit(basis: LimitBasis) -> Change {
        let (limit, span) = (Some(Money { minor: 1, currency: Currency::EUR }), LimitSpan::default());
        let reason = String::from("good");
        Change::Account(AccountChange::LimitSet {
            account: AccountId(1),
            limit,
            was: None,
            reason,
            span,
            former_span: span,
            basis,
        })
    }

    fn hold(kind: HoldKind, reason: String, promise: Option<PromiseId>) -> Hold {
        Hold {
            id: HoldId(1),
            account: AccountId(1),
            kind,
            from_on: DAY,
            until_on: Some(DAY),
            reason,
            lifts: LiftRule::ByPerson,
            item: None,
            promise,
            because: None,
        }
    }

    #[test]
    fn a_limit_is_one_when_it_rests_on_a_word_alone() {
        assert_eq!(kind(&limit(LimitBasis::Person)), Some(ExceptionKind::Limit));
        assert_eq!(kind(&limit(LimitBasis::Application)), None);
        let taken_back = limit(LimitBasis::Person).taken_back(DAY, "taken back").expect("an answer");
        assert_eq!(kind(&taken_back), None);
    }

    #[test]
    fn a_hold_is_one_when_a_person_began_or_overruled_it() {
        let placed = |hold: Hold| Change::Hold(HoldChange::Placed(hold));
        let own = || hold(HoldKind::Pause, String::from("they move"), None);
        let found = placed(own());
        let exception = found.exception().expect("one");
        assert_eq!(
            (exception.kind, exception.reason, exception.until_on),
            (ExceptionKind::Paused, "they move", Some(DAY))
        );
        let step = || hold(HoldKind::Credit, Hold::reason_of_step("credit-hold"), None);
        assert_eq!(kind(&placed(step())), None);
        let broken = hold(HoldKind::CashOnly, String::from("x"), Some(PromiseId(1)));
        assert_eq!(kind(&placed(broken)), None, "by a broken promise");
        assert_eq!(kind(&placed(Hold { kind: HoldKind::Stop, ..own() })), Some(ExceptionKind::Held));
        let back = |hold: Hold| placed(hold).taken_back(DAY, "no").expect("lifted");
        assert_eq!((kind(&back(own())), kind(&back(step()))), (None, Some(ExceptionKind::Lifted)));
    }

    #[test]
    fn of_decisions_the_one_with_a_reason_for_it_and_of_entries_a_waiver() {
        let span = LimitSpan { until_on: Some(DAY), trial: None };
        let decided = |exception: Option<String>| {
            Change::Opening(OpeningChange::Decided(Decided {
                account: AccountId(1),
                application: ApplicationId(1),
                number: String::from("CA-1"),
                verdict: Verdict::Granted { limit: Money { minor: 1, currency: Currency::EUR }, span },
                on: DAY,
                by: String::from("Ann"),
                reason: String::from("it fits"),
                exception,
            }))
        };
        let granted = decided(Some(String::from("known for years")));
        let exception = granted.exception().expect("one");
        assert_eq!((exception.reason, exception.until_on), ("known for years", Some(DAY)));
        assert_eq!(kind(&decided(None)), None);
        let booked = |kind| {
            let entry = Entry {
                id: EntryId(1),
                account: AccountId(1),
                item: ItemId(1),
                kind,
                amount_minor: -1,
                effective_on: DAY,
                receipt: None,
                due_on: None,
                source: String::from("x"),
            };
            Change::Item(ItemChange::Booked {
                entry,
                item: String::from("C-1"),
                reason: Some(String::from("first time")),
            })
        };
        assert_eq!(kind(&booked(EntryKind::Waived)), Some(ExceptionKind::Waived));
        assert_eq!(kind(&booked(EntryKind::WrittenOff)), None, "that ends the policy's way");
    }

    #[test]
    fn every_kind_has_a_word_of_its_own() {
        for kind in ExceptionKind::ALL {
            assert_eq!(ExceptionKind::find(kind.code()), Some(kind));
        }
        assert_eq!(ExceptionKind::find("other"), None);
    }
}
