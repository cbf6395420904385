//! What follows from a mail that came back: a bounce, a receipt, a complaint, an automatic answer, or an answer of the customer.
//!
//! Decides: what is written down of the notice that it is about, whether its address is still written to, and whether a person is asked;
//! for how long an answer pauses the customer; and which notice a bounce means that names none. Requirements R1.6 (receipts are recorded) and
//! R2.5 (arrival is confirmed). Reads no mail: what one says is told by `dunlin-mail`, what an answer may mean is a suggestion that
//! a person confirms.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::days::{after, between};
use crate::delivery::DeliveryState;
use crate::money::Money;
use crate::view::{AccountView, HoldKind};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$own:meta])* $one:ident = $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub enum $name {
            $($(#[$own])* $one,)*
        }

        impl $name {
            /// All of them.
            pub const ALL: &[$name] = &[$($name::$one,)*];

            /// The stable word.
            pub fn code(self) -> &'static str {
                match self {
                    $($name::$one => $code,)*
                }
            }

            /// What a stable word names.
            pub fn find(code: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}

words! {
    /// What a mail is that came back.
    ReplyKind {
        /// A host says that a mail did not arrive, or not yet.
        Bounce = "bounce",
        /// A mail arrived, or was shown.
        Receipt = "receipt",
        /// A program answered: an absence, a ticket.
        AutoReply = "auto-reply",
        /// The recipient complained about a mail, or wants none.
        Complaint = "complaint",
        /// A person answered.
        Answer = "answer",
        /// A new mail of the customer.
        Other = "other",
    }
}

words! {
    /// What became of a mail, as far as what came back says.
    Arrival {
        /// It will not arrive at that address.
        Permanent = "permanent",
        /// It did not arrive, for a reason that may pass.
        Temporary = "temporary",
        /// It has not arrived yet.
        Delayed = "delayed",
        /// It arrived.
        Delivered = "delivered",
        /// That is not said.
        Unknown = "unknown",
    }
}

words! {
    /// What an answer may mean.
    ReplyMeaning {
        /// Money by a day.
        Promise = "promise",
        /// The debt is contested.
        Dispute = "dispute",
        /// It was paid, the customer says.
        AlreadyPaid = "already-paid",
        /// The mail reached somebody who is not responsible.
        WrongPerson = "wrong-person",
        /// The invoice is asked for.
        CopyWanted = "copy-wanted",
        /// Something is asked.
        Question = "question",
    }
}

words! {
    /// What a person made of an answer.
    ReplyEnd {
        /// A promise was recorded.
        Promise = "promise",
        /// A dispute was raised.
        Dispute = "dispute",
        /// It was answered.
        Answered = "answered",
        /// It asks for nothing.
        Passed = "passed",
    }
}

/// What an answer may mean, with the words that led to it: for a person to confirm.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Suggested {
    /// What.
    pub meaning: ReplyMeaning,
    /// Of a dispute: its reason, as disputes name it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
    /// The amount beside it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub amount: Option<Money>,
    /// The day beside it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub on: Option<Date>,
    /// The sentence, as it was written.
    pub words: String,
}

/// What follows from a mail that came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follow {
    /// The message that was in doubt was taken after all.
    WasSent,
    /// The notice never reached the customer: it counts for nothing, and its steps are to be taken again.
    Strike,
    /// No mail goes to the address any more until it changes.
    AddressFails,
    /// No mail goes to the address any more: they do not want it.
    MailUnwanted,
    /// Somebody finds another way to reach the customer.
    FindAddress,
    /// The receipt of the notice is confirmed.
    Confirm,
    /// Somebody reads it; meanwhile the customer is left alone.
    Read,
}

/// How the notice stands that a mail is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stands {
    /// On its way.
    pub state: DeliveryState,
    /// Its receipt is confirmed already.
    pub is_confirmed: bool,
}

/// What follows from a mail; `about` is the notice that it is about, if it is about one.
///
/// A notice that did not leave, or that counts for nothing already, is not struck again: whatever says that it bounced says nothing new.
pub fn follows(kind: ReplyKind, arrival: Arrival, about: Option<Stands>) -> Vec<Follow> {
    let was_handed_over = |stands: Stands| matches!(stands.state, DeliveryState::Sent | DeliveryState::InDoubt);
    let counts = about.is_some_and(was_handed_over);
    let never = matches!((kind, arrival), (ReplyKind::Bounce, Arrival::Permanent) | (ReplyKind::Complaint, _));
    let mut follows = Vec::new();
    if never {
        if about.is_some() && !counts {
            return follows;
        }
        if counts {
            follows.push(Follow::Strike);
        }
        let is_bounce = kind == ReplyKind::Bounce;
        follows.push(if is_bounce { Follow::AddressFails } else { Follow::MailUnwanted });
        follows.push(Follow::FindAddress);
        return follows;
    }
    if about.is_some_and(|stands| stands.state == DeliveryState::InDoubt) {
        follows.push(Follow::WasSent);
    }
    let shows_receipt = kind == ReplyKind::Answer || kind == ReplyKind::Receipt && arrival == Arrival::Delivered;
    if shows_receipt && counts && about.is_some_and(|stands| !stands.is_confirmed) {
        follows.push(Follow::Confirm);
    }
    if kind == ReplyKind::Answer {
        follows.push(Follow::Read);
    }
    follows
}

/// The first and the last day of the pause that an answer brings: so many days from the one on which it was read, and only those on which
/// the customer is not paused already.
pub fn rests(view: &AccountView, on: Date, days: i32) -> Option<(Date, Date)> {
    let until = after(on, days);
    let mut from = on;
    for hold in &view.holds {
        if hold.kind == HoldKind::Pause && hold.item.is_none() && hold.covers(on) {
            from = from.max(after(hold.until_on?, 1));
        }
    }
    (days > 0 && from <= until).then_some((from, until))
}

/// For how many days after a mail was sent a host may still say that it did not arrive (RFC 5321 §4.5.4.1: four or five).
const BOUNCES_WITHIN: i32 = 5;

/// The place of the message that a bounce of a day means that names none: the only one that went to its address in the days before. Days are
/// in two zones, so one more on either side counts.
pub fn presumed(sent_on: &[Date], bounced_on: Date) -> Option<usize> {
    let fits = |sent: &Date| (-1..=BOUNCES_WITHIN + 1).contains(&between(*sent, bounced_on));
    let mut fitting = sent_on.iter().enumerate().filter(|(_, sent)| fits(sent));
    let (at, _) = fitting.next()?;
    fitting.next().is_none().then_some(at)
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use jiff::civil::date;

    use super::*;
    use crate::id::{AccountId, HoldId};
    use crate::plan::tests::view;
    use crate::view::{Hold, LiftRule};

    fn about(state: DeliveryState) -> Stands {
        Stands { state, is_confirmed: false }
    }

    #[test]
    fn what_never_arrives_counts_for_nothing_and_what_may_still_arrive_does() {
        use Follow::{AddressFails, FindAddress, MailUnwanted, Strike, WasSent};
        let (sent, doubt) = (Some(about(DeliveryState::Sent)), Some(about(DeliveryState::InDoubt)));
        let bounced = |arrival, about| follows(ReplyKind::Bounce, arrival, about);
        for stands in [sent, doubt] {
            assert_eq!(bounced(Arrival::Permanent, stands), [Strike, AddressFails, FindAddress]);
            let complained = follows(ReplyKind::Complaint, Arrival::Delivered, stands);
            assert_eq!(complained, [Strike, MailUnwanted, FindAddress]);
        }
        assert_eq!(bounced(Arrival::Permanent, None), [AddressFails, FindAddress], "the address alone is known");
        for state in [DeliveryState::Failed, DeliveryState::Withdrawn, DeliveryState::Ready, DeliveryState::Deferred] {
            assert_eq!(bounced(Arrival::Permanent, Some(about(state))), [], "{}", state.code());
        }
        for arrival in [Arrival::Temporary, Arrival::Delayed, Arrival::Delivered, Arrival::Unknown] {
            assert_eq!(bounced(arrival, sent), [], "{}", arrival.code());
            assert_eq!(bounced(arrival, doubt), [WasSent], "a host has it, so it was taken");
        }
    }

    #[test]
    fn a_receipt_confirms_once_and_an_answer_is_read() {
        use Follow::{Confirm, Read, WasSent};
        let sent = Some(about(DeliveryState::Sent));
        let confirmed = Some(Stands { state: DeliveryState::Sent, is_confirmed: true });
        let receipt = |arrival, about| follows(ReplyKind::Receipt, arrival, about);
        assert_eq!(receipt(Arrival::Delivered, sent), [Confirm]);
        assert_eq!(receipt(Arrival::Delivered, Some(about(DeliveryState::InDoubt))), [WasSent, Confirm]);
        assert_eq!(receipt(Arrival::Delivered, confirmed), []);
        assert_eq!(receipt(Arrival::Unknown, sent), []);
        assert_eq!(receipt(Arrival::Delivered, Some(about(DeliveryState::Failed))), []);
        let answer = |about| follows(ReplyKind::Answer, Arrival::Unknown, about);
        assert_eq!((answer(sent), answer(confirmed), answer(None)), (vec![Confirm, Read], vec![Read], vec![Read]));
        for kind in [ReplyKind::AutoReply, ReplyKind::Other] {
            assert_eq!(follows(kind, Arrival::Unknown, sent), [], "{}", kind.code());
        }
    }

    #[test]
    fn an_answer_pauses_only_the_days_that_are_not_paused() {
        let on = date(2026, 3, 5);
        let pause = |from_on, until_on| Hold {
            id: HoldId(1),
            account: AccountId(7),
            kind: HoldKind::Pause,
            from_on,
            until_on,
            reason: "r".into(),
            lifts: LiftRule::ByPerson,
            item: None,
            promise: None,
            because: None,
        };
        let with = |holds: Vec<Hold>| {
            let mut account = view(vec![]);
            account.holds = holds;
            rests(&account, on, 5)
        };
        let until = date(2026, 3, 10);
        assert_eq!(with(vec![]), Some((on, until)));
        let ends = |until_on| with(vec![pause(date(2026, 3, 1), until_on)]);
        assert_eq!(ends(Some(date(2026, 3, 4))), Some((on, until)), "it is over");
        assert_eq!(ends(Some(date(2026, 3, 9))), Some((until, until)));
        assert_eq!((ends(Some(until)), ends(None)), (None, None));
        assert_eq!(rests(&view(vec![]), on, 0), None, "the policy pauses nobody");
    }

    #[test]
    fn a_bounce_without_a_name_means_the_only_message_of_its_days() {
        let on = date(2026, 3, 10);
        let (old, first, last) = (date(2026, 3, 3), date(2026, 3, 4), date(2026, 3, 11));
        assert_eq!(presumed(&[old, first], on), Some(1));
        assert_eq!(presumed(&[last], on), Some(0));
        assert_eq!(presumed(&[old, date(2026, 3, 12)], on), None, "before or after its time");
        assert_eq!(presumed(&[first, last], on), None, "it may be either");
    }

    #[test]
    fn every_word_is_found_again() {
        assert!(ReplyKind::ALL.iter().all(|one| ReplyKind::find(one.code()) == Some(*one)));
        assert!(Arrival::ALL.iter().all(|one| Arrival::find(one.code()) == Some(*one)));
        assert!(ReplyMeaning::ALL.iter().all(|one| ReplyMeaning::find(one.code()) == Some(*one)));
        assert!(ReplyEnd::ALL.iter().all(|one| ReplyEnd::find(one.code()) == Some(*one)));
    }
}
