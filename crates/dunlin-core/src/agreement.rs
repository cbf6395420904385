//! Agreements: what both sides signed and dated, with the customer's initials under the payment terms.
//!
//! Requirement R2.2. Decides: when one is whole, and which one is in force on a day. A new one takes the place of the one before from its
//! first day; the old one stays. What the law makes of it is not decided here.

use alloc::string::String;

use jiff::civil::Date;

use crate::change::Evidence;
use crate::id::{AccountId, AgreementId};

/// A signature with its day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Signature {
    /// Who signed.
    pub name: String,
    /// When.
    pub on: Date,
}

/// What both sides signed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Agreement {
    /// Key.
    pub id: AgreementId,
    /// With whom.
    pub account: AccountId,
    /// The how manieth of the customer, from 1.
    pub part: i32,
    /// The heading under which the payment terms stand: `§ 4 Payment terms`.
    pub clause: String,
    /// The customer's initials under the payment terms.
    pub initials: String,
    /// The customer's side.
    pub by_customer: Signature,
    /// The creditor's side.
    pub by_creditor: Signature,
    /// Its first day.
    pub from_on: Date,
    /// The signed paper.
    pub evidence: Evidence,
}

/// Why an agreement is not whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacks {
    /// A side has not signed.
    Signature,
    /// The payment terms bear no initials.
    Initials,
    /// It does not say where the payment terms stand.
    Clause,
    /// A day of signing is to come.
    Day,
    /// It would begin before both sides had signed.
    Begin,
}

impl Lacks {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Lacks::Signature => "agreement.signature",
            Lacks::Initials => "agreement.initials",
            Lacks::Clause => "agreement.clause",
            Lacks::Day => "agreement.day",
            Lacks::Begin => "agreement.begin",
        }
    }
}

impl Agreement {
    /// The day on which the later side signed.
    pub fn signed_on(&self) -> Date {
        self.by_customer.on.max(self.by_creditor.on)
    }

    /// Whether it is whole.
    ///
    /// # Errors
    /// What it lacks.
    pub fn check(&self, today: Date) -> Result<(), Lacks> {
        let is_empty = |text: &str| text.trim().is_empty();
        if is_empty(&self.by_customer.name) || is_empty(&self.by_creditor.name) {
            return Err(Lacks::Signature);
        }
        if is_empty(&self.initials) {
            return Err(Lacks::Initials);
        }
        if is_empty(&self.clause) {
            return Err(Lacks::Clause);
        }
        if self.signed_on() > today {
            return Err(Lacks::Day);
        }
        if self.from_on < self.signed_on() { Err(Lacks::Begin) } else { Ok(()) }
    }
}

/// How an agreement stopped to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AgreementEnd {
    /// It was terminated: none is in force afterwards, until another one is signed.
    Ended,
    /// It was noted by mistake: the one before holds.
    Struck,
}

impl AgreementEnd {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            AgreementEnd::Ended => "ended",
            AgreementEnd::Struck => "struck",
        }
    }

    /// The value of a word.
    pub fn find(code: &str) -> Option<AgreementEnd> {
        [AgreementEnd::Ended, AgreementEnd::Struck].into_iter().find(|end| end.code() == code)
    }
}

/// An agreement with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// What was signed.
    pub agreement: Agreement,
    /// How it stopped to hold, and the first day on which it does not.
    pub ended: Option<(AgreementEnd, Date)>,
}

/// How an agreement stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgreementState {
    /// It is in force.
    InForce,
    /// Its first day is to come.
    ToCome,
    /// A newer one took its place.
    Replaced,
    /// It was terminated.
    Ended,
    /// It was noted by mistake.
    Struck,
}

impl AgreementState {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            AgreementState::InForce => "in_force",
            AgreementState::ToCome => "to_come",
            AgreementState::Replaced => "replaced",
            AgreementState::Ended => "ended",
            AgreementState::Struck => "struck",
        }
    }
}

/// The agreement in force on a day: the one that began last, unless it was terminated.
pub fn in_force(all: &[Signed], on: Date) -> Option<&Signed> {
    newest(all, on).filter(|signed| signed.ended.is_none_or(|(_, ended_on)| on < ended_on))
}

/// How one of them stands on a day.
pub fn state(all: &[Signed], one: &Signed, on: Date) -> AgreementState {
    let is_same = |newest: &Signed| newest.agreement.id == one.agreement.id;
    match one.ended {
        Some((AgreementEnd::Struck, _)) => AgreementState::Struck,
        Some((AgreementEnd::Ended, ended_on)) if ended_on <= on => AgreementState::Ended,
        _ if one.agreement.from_on > on => AgreementState::ToCome,
        _ if newest(all, on).is_some_and(is_same) => AgreementState::InForce,
        _ => AgreementState::Replaced,
    }
}

fn newest(all: &[Signed], on: Date) -> Option<&Signed> {
    let is_struck = |signed: &&Signed| matches!(signed.ended, Some((AgreementEnd::Struck, _)));
    let begun = all.iter().filter(|signed| signed.agreement.from_on <= on && !is_struck(signed));
    begun.max_by_key(|signed| (signed.agreement.from_on, signed.agreement.part))
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use jiff::civil::date;

    use super::*;
    use crate::change::EvidenceKind;
    use crate::id::EvidenceId;

    fn agreement(part: i32, from_on: Date) -> Agreement {
        let evidence = Evidence {
            id: EvidenceId(1),
            account: AccountId(1),
            item: None,
            call: None,
            kind: EvidenceKind::Agreement,
            subject: String::new(),
            name: "a.pdf".into(),
            media_type: "application/pdf".into(),
            size: 1,
            sha256: String::new(),
            kept_on: from_on,
            valid_until: None,
        };
        let sign = |name: &str| Signature { name: name.into(), on: from_on };
        Agreement {
            id: AgreementId(u128::try_from(part).unwrap()),
            account: AccountId(1),
            part,
            clause: "§ 4".into(),
            initials: "M.K.".into(),
            by_customer: sign("Mara Kestrel"),
            by_creditor: sign("Ann Byrne"),
            from_on,
            evidence,
        }
    }

    #[test]
    fn one_without_initials_or_a_side_is_not_whole() {
        let (on, today) = (date(2026, 3, 2), date(2026, 3, 3));
        let whole = agreement(1, on);
        assert_eq!(whole.check(today), Ok(()));
        assert_eq!(Agreement { initials: " ".into(), ..whole.clone() }.check(today), Err(Lacks::Initials));
        assert_eq!(Agreement { clause: String::new(), ..whole.clone() }.check(today), Err(Lacks::Clause));
        let unsigned = Signature { name: String::new(), on };
        assert_eq!(Agreement { by_creditor: unsigned, ..whole.clone() }.check(today), Err(Lacks::Signature));
        assert_eq!(whole.check(date(2026, 3, 1)), Err(Lacks::Day));
        let later = Signature { name: "Ann Byrne".into(), on: today };
        assert_eq!(Agreement { by_creditor: later, ..whole }.check(today), Err(Lacks::Begin));
    }

    #[test]
    fn the_newest_that_has_begun_is_in_force() {
        let (first, second) = (date(2026, 1, 1), date(2026, 7, 1));
        let of = |ended: [Option<(AgreementEnd, Date)>; 2]| -> Vec<Signed> {
            let both = [agreement(1, first), agreement(2, second)].into_iter().zip(ended);
            both.map(|(agreement, ended)| Signed { agreement, ended }).collect()
        };
        let part = |all: &[Signed], on| in_force(all, on).map(|signed| signed.agreement.part);
        let both = of([None, None]);
        let days = [date(2025, 12, 31), first, date(2026, 6, 30), second];
        assert_eq!(days.map(|on| part(&both, on)), [None, Some(1), Some(1), Some(2)]);
        assert_eq!(state(&both, &both[0], date(2026, 6, 30)), AgreementState::InForce);
        assert_eq!(state(&both, &both[1], date(2026, 6, 30)), AgreementState::ToCome);
        assert_eq!(state(&both, &both[0], second), AgreementState::Replaced);
        let ended = of([None, Some((AgreementEnd::Ended, date(2026, 8, 1)))]);
        let days = [date(2026, 7, 31), date(2026, 8, 1)];
        assert_eq!(days.map(|on| part(&ended, on)), [Some(2), None], "the old one does not come back");
        assert_eq!(state(&ended, &ended[1], date(2026, 8, 1)), AgreementState::Ended);
        let struck = of([None, Some((AgreementEnd::Struck, second))]);
        assert_eq!(part(&struck, date(2026, 8, 1)), Some(1), "a mistake gives the old one back");
        assert_eq!(state(&struck, &struck[1], second), AgreementState::Struck);
    }
}
