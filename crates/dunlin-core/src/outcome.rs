//! What can come of a conversation or a try at one, by how it was held, and what that does with the tasks that wait for it.
//!
//! Requirements R0.8, R1.7, R2.7, R2.10, R3.6. Decides: which outcomes only a visit has; which of them are a conversation, which say that money
//! is on its way, which point to a legal review, which make further tries useless; which waiting tasks one conversation ends, and how.
//!
//! Not here: what is promised or contested in it, and until when money that was sent is waited for.

use crate::change::Task;
use crate::code::Refusal;
use crate::conversation::{Heard, Via};
use crate::policy::Channel;

/// Who calls where no task says it: the role of a step.
const COLLECTOR: &str = "collector";

/// What came of a conversation or a try at one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Somebody was reached, and nothing more.
    Reached,
    /// Nobody answered; nobody was there.
    NoAnswer,
    /// A message was left.
    LeftMessage,
    /// They say that the invoice arrived.
    Arrived,
    /// They named a pay date.
    PayDate,
    /// They say that it was paid already.
    AlreadySent,
    /// At a visit: they paid on the spot; the money is not booked yet.
    Paid,
    /// At a visit: they were met, and refuse to pay or to talk about it.
    Refused,
    /// At a visit: they are not at this address any more.
    Moved,
    /// At a visit: the business is visibly closed.
    Closed,
}

/// What becomes of a task that waited for a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskEnd {
    /// It is done, with this outcome.
    Done(&'static str),
    /// It is tried again on the next business day.
    PutOff,
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Outcome; 10] = [
        Outcome::Reached,
        Outcome::NoAnswer,
        Outcome::LeftMessage,
        Outcome::Arrived,
        Outcome::PayDate,
        Outcome::AlreadySent,
        Outcome::Paid,
        Outcome::Refused,
        Outcome::Moved,
        Outcome::Closed,
    ];

    /// How a task ends for which somebody was called, the usual end first.
    pub const OF_CALLS: &'static [&'static str] = &["reached", "no_answer"];

    /// How a task ends for which somebody was visited, the usual end first.
    pub const OF_VISITS: &'static [&'static str] = &["reached", "no_answer", "paid", "refused", "moved", "closed"];

    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            Outcome::Reached => "reached",
            Outcome::NoAnswer => "no_answer",
            Outcome::LeftMessage => "left_message",
            Outcome::Arrived => "arrived",
            Outcome::PayDate => "pay_date",
            Outcome::AlreadySent => "already_sent",
            Outcome::Paid => "paid",
            Outcome::Refused => "refused",
            Outcome::Moved => "moved",
            Outcome::Closed => "closed",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|outcome| outcome.code() == code)
    }

    /// It can come of a conversation that was held so: what is only seen or given at the door comes of a visit alone.
    ///
    /// # Errors
    /// `call.outcome`.
    pub fn fits(self, via: Via) -> Result<(), Refusal> {
        let is_of_visits = matches!(self, Outcome::Paid | Outcome::Refused | Outcome::Moved | Outcome::Closed);
        if is_of_visits && via != Via::Visit { Err(Refusal::OutcomeOfVisit) } else { Ok(()) }
    }

    /// Somebody was there.
    pub fn has_reached(self) -> bool {
        !matches!(self, Outcome::NoAnswer | Outcome::LeftMessage | Outcome::Moved | Outcome::Closed)
    }

    /// It counts as the newest conversation: the letter that confirms one, and tries that go on until somebody is reached, look at it.
    pub fn is_talk(self) -> bool {
        matches!(self, Outcome::Reached | Outcome::Arrived | Outcome::PayDate)
    }

    /// Money is on its way, as they say or as was seen: the item rests for the time of the banks.
    pub fn says_sent(self) -> bool {
        matches!(self, Outcome::AlreadySent | Outcome::Paid)
    }

    /// A task that ended so is worth a line among the conversations.
    pub fn is_news(self) -> bool {
        !matches!(self, Outcome::NoAnswer | Outcome::LeftMessage)
    }

    /// It points to a legal review (R3.6): a refusal does, and a reason that they gave may.
    pub fn asks_review(self, heard: Option<Heard>) -> bool {
        self == Outcome::Refused || heard.is_some_and(|heard| heard.review().is_some())
    }

    /// What becomes of a task that waited for it; `asks_again` when its step is taken once more by the policy after a vain try.
    pub fn ends(self, asks_again: bool) -> TaskEnd {
        match self {
            Outcome::NoAnswer | Outcome::LeftMessage if asks_again => TaskEnd::Done(Outcome::NoAnswer.code()),
            Outcome::NoAnswer | Outcome::LeftMessage => TaskEnd::PutOff,
            Outcome::Paid | Outcome::Refused | Outcome::Moved | Outcome::Closed => TaskEnd::Done(self.code()),
            Outcome::Reached | Outcome::Arrived | Outcome::PayDate | Outcome::AlreadySent => {
                TaskEnd::Done(Outcome::Reached.code())
            }
        }
    }

    /// A task that ended with this word is not tried again.
    pub fn is_final(word: &str) -> bool {
        Outcome::find(word).is_some_and(|outcome| outcome.ends(true) != TaskEnd::Done(Outcome::NoAnswer.code()))
    }
}

/// Whether a conversation ends a task that waits, beside the one that it was held for: a call ends the calls of the same role, for nobody rings
/// up twice for what one call was about; a visit ends the visits of any role, for nobody drives there twice.
pub fn is_ended_by(task: &Task, via: Via, named: Option<&Task>) -> bool {
    if named.is_some_and(|named| named.id == task.id) {
        return false;
    }
    match via {
        Via::Call => {
            let role = named.map_or(COLLECTOR, |named| named.role.as_str());
            task.channel == Channel::Phone && task.role == role
        }
        Via::Visit => task.channel == Channel::Visit,
        Via::Mail => false,
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use jiff::civil::date;

    use super::*;
    use crate::conversation::Verdict;
    use crate::id::{AccountId, TaskId};

    #[test]
    fn words_are_read_as_they_are_written() {
        assert!(Outcome::ALL.iter().all(|outcome| Outcome::find(outcome.code()) == Some(*outcome)));
        assert_eq!(Outcome::find("sulked"), None);
    }

    #[test]
    fn what_is_seen_at_the_door_comes_of_a_visit_alone() {
        let of = |via| Outcome::ALL.into_iter().filter(|own| own.fits(via).is_ok()).count();
        assert_eq!((of(Via::Visit), of(Via::Call), of(Via::Mail)), (10, 6, 6));
        assert_eq!(Outcome::Closed.fits(Via::Call), Err(Refusal::OutcomeOfVisit));
    }

    /// R1.7: the visit has results of its own, and each of them but an empty house ends it.
    #[test]
    fn each_outcome_ends_a_task_in_its_own_way() {
        let ends = |outcome: Outcome| (outcome.ends(false), outcome.ends(true));
        for outcome in Outcome::ALL {
            let expected = match outcome {
                Outcome::NoAnswer | Outcome::LeftMessage => (TaskEnd::PutOff, TaskEnd::Done("no_answer")),
                Outcome::Paid | Outcome::Refused | Outcome::Moved | Outcome::Closed => {
                    (TaskEnd::Done(outcome.code()), TaskEnd::Done(outcome.code()))
                }
                _ => (TaskEnd::Done("reached"), TaskEnd::Done("reached")),
            };
            assert_eq!(ends(outcome), expected, "{outcome:?}");
            if let TaskEnd::Done(word) = outcome.ends(true) {
                assert!(Outcome::OF_VISITS.contains(&word), "{word}");
                assert_eq!(Outcome::is_final(word), word != "no_answer", "{word}");
            }
        }
        assert!(!Outcome::is_final("done") && !Outcome::is_final(""));
    }

    #[test]
    fn nobody_is_reached_where_nobody_is() {
        let reached = Outcome::ALL.into_iter().filter(|outcome| outcome.has_reached()).map(Outcome::code);
        assert!(reached.eq(["reached", "arrived", "pay_date", "already_sent", "paid", "refused"]));
        let rests = Outcome::ALL.into_iter().filter(|outcome| outcome.says_sent()).map(Outcome::code);
        assert!(rests.eq(["already_sent", "paid"]));
    }

    /// R3.6: who refuses gives no reason at all.
    #[test]
    fn a_refusal_points_to_a_review_without_a_reason() {
        let on = date(2026, 3, 10);
        assert!(Outcome::Refused.asks_review(None));
        assert!(!Outcome::Reached.asks_review(None));
        let heard = Heard { on, has_details: true, was_asked: false, verdict: Verdict::False };
        assert!(Outcome::Reached.asks_review(Some(heard)));
        assert!(!Outcome::Closed.asks_review(None), "nobody was asked");
    }

    #[test]
    fn one_conversation_ends_what_waits_for_it() {
        let task = |id, channel, role: &str| Task {
            id: TaskId(id),
            account: AccountId(1),
            number: id.to_string(),
            step: "step".to_string(),
            channel,
            role: role.to_string(),
            due_on: date(2026, 3, 10),
        };
        let call = task(1, Channel::Phone, "collector");
        let further = task(2, Channel::Phone, "collector");
        let sales = task(3, Channel::Phone, "sales_rep");
        let visit = task(4, Channel::Visit, "account_manager");
        let check = task(5, Channel::None, "collector");
        let ended = |via, named| {
            let all = [&call, &further, &sales, &visit, &check];
            all.into_iter()
                .filter(|task| is_ended_by(task, via, named))
                .map(|task| task.id.0)
                .collect::<std::vec::Vec<_>>()
        };
        assert_eq!(ended(Via::Call, None), [1, 2], "without a task it is the collector's call");
        assert_eq!(ended(Via::Call, Some(&call)), [2], "the one it was held for is ended in any case");
        assert_eq!(ended(Via::Call, Some(&sales)), [] as [u128; 0]);
        assert_eq!(ended(Via::Visit, None), [4]);
        assert_eq!(ended(Via::Mail, None), [] as [u128; 0]);
    }
}
