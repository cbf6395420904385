//! Mail leaves: what was issued by e-mail is handed to a mail server, each once, and what became of it is known.
//!
//! The order of things is what makes it so (RELIABILITY §3). A delivery is taken in hand by one process. The server is asked whether it
//! takes the address. Then, in one transaction, the facts are read again, the stop switch too, and it is written down that the message
//! goes out now; only after that its bytes leave. What the server answers is written down at once. A process that dies in between leaves
//! an attempt without an end: after its time that is *in doubt*, which a person resolves, and which is never sent again by itself.
//!
//! ```text
//! ready ──► (claimed) ──► attempting ──► sent
//!   ▲           │             ├────────► deferred ──► ready later, given up after two days
//!   │           ▼             ├────────► failed: its steps are to be taken again, by letter
//!   │       withdrawn         └────────► in doubt ──► sent, or ready again, by a person's word
//!   └──────────────────────────────────────────┘
//! ```

mod look;
mod message;
mod queue;
mod status;
pub(crate) mod undelivered;

use dunlin_core::change::{Change, DeliveryChange};
use dunlin_core::code::Reason;
use dunlin_core::delivery::{ASKED_AFTER, DeliveryState, SETTLES_AFTER};
use dunlin_smtp::{Conversation, Ended, Server};
use dunlin_store::{DeliveryLine, SendingStop};
use jiff::{SignedDuration, Timestamp};

use crate::app::{App, Setting};
use crate::error::{AppError, Failure};
use crate::run::Outbox;
pub use look::{Looked, look};
use message::{Begun, Message};
pub(crate) use message::{IssuedThen, said, what_fell};
pub use status::{DoubtOver, Standing, StateCount, delivery, resolve, standing, switch};

/// Deliveries that are taken in hand at once.
const IN_HAND: usize = 20;
/// Connections that may fail one after the other before the sending gives up until it is asked again.
const FAILURES: u32 = 3;

/// How mail is handed over.
#[derive(Debug, Clone)]
pub struct Sending {
    /// To which server.
    pub server: Server,
    /// At most so many messages to one domain in a minute.
    pub per_minute: i64,
}

/// Something that did not go as it should.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The notice's name.
    pub key: String,
    /// Customer number.
    pub customer: String,
    /// `deferred`, `failed`, `in_doubt`, `withdrawn`.
    pub state: &'static str,
    /// What was said, or happened.
    pub why: String,
}

/// What came of one sending.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sent {
    /// Taken by the server.
    pub sent: u64,
    /// Put off by it.
    pub deferred: u64,
    /// Refused for good.
    pub failed: u64,
    /// Of which nobody knows.
    pub in_doubt: u64,
    /// Not sent, because what they say does not hold any more.
    pub withdrawn: u64,
    /// That wait for a later time: of a domain that had enough for this minute, or because the server was not reached.
    pub waiting: u64,
    /// What did not go as it should, one by one.
    pub troubles: Vec<Trouble>,
    /// Why the sending ended before its end.
    pub ended: Option<String>,
}

impl Sent {
    fn trouble(&mut self, delivery: &DeliveryLine, state: &'static str, why: &str) {
        let (key, customer) = (delivery.of.key.clone(), delivery.customer.clone());
        self.troubles.push(Trouble { key, customer, state, why: why.to_owned() });
    }
}

/// Sends what is to be sent now; `progress` is told how many were looked at.
///
/// # Errors
/// `book.not_live` in test mode; `sending.stopped` while the sending is stopped.
pub fn send(
    app: &mut App,
    setting: &Setting,
    outbox: &mut Outbox,
    sending: &Sending,
    mut progress: impl FnMut(u64),
) -> Result<Sent, AppError> {
    if !setting.creditor.live {
        let message = "the book is in test mode: nothing is sent";
        return Err(AppError::new(Failure::Refused, "book.not_live", message)
            .hint("look at the letters in the outbox; to send, leave test mode with: dunlin go-live --yes"));
    }
    if let Some(stop) = app.store.read(|tx| tx.sending_stop(setting.creditor.id).map_err(AppError::from))? {
        return Err(stopped(&stop));
    }
    let mut round = Round { app, setting, outbox, sending, line: None, failures: 0, sent: Sent::default() };
    round.doubt_what_lapsed()?;
    let mut looked_at = 0;
    while round.sent.ended.is_none() {
        let in_hand = round.take_in_hand()?;
        if in_hand.is_empty() {
            break;
        }
        for (delivery, fence) in in_hand {
            match &round.sent.ended {
                None => round.one(&delivery, fence)?,
                Some(_) => round.let_go(&delivery, round.app.clock.now())?,
            }
            looked_at += 1;
            progress(looked_at);
        }
    }
    if let Some(line) = round.line.take() {
        line.close();
    }
    Ok(round.sent)
}

pub(crate) fn stopped(stop: &SendingStop) -> AppError {
    let message = format!("sending is stopped by {}: {}", stop.by, stop.why);
    AppError::new(Failure::Refused, "sending.stopped", message)
        .hint("let it go on with: dunlin send start")
        .with("by", stop.by.as_str())
        .with("why", stop.why.as_str())
}

/// One sending at work.
struct Round<'a> {
    app: &'a mut App,
    setting: &'a Setting,
    outbox: &'a mut Outbox,
    sending: &'a Sending,
    line: Option<Conversation>,
    /// Connections that failed since the last message that was taken.
    failures: u32,
    sent: Sent,
}

impl Round<'_> {
    /// Attempts that never ended: whoever made them is gone, and nobody knows. Nor does anybody know of what nobody sent for days: it may
    /// have been mailed by hand.
    fn doubt_what_lapsed(&mut self) -> Result<(), AppError> {
        let (creditor, who) = (self.setting.creditor.id, self.app.who("sending"));
        let waits_since = who.at.checked_sub(ASKED_AFTER).unwrap_or(Timestamp::MIN);
        let why = |delivery: &DeliveryLine| match delivery.state {
            DeliveryState::Attempting => "the sending ended in the midst of it",
            _ => "nobody sent it for two days, so it may have been mailed by hand",
        };
        let lapsed = self.app.store.transaction(|tx| {
            let lapsed = tx.deliveries_lapsed(creditor, who.at, waits_since)?;
            for delivery in &lapsed {
                let change = DeliveryChange::Doubted { of: delivery.of.clone(), why: why(delivery).to_owned() };
                tx.commit(&who, creditor, &[Change::Delivery(change)])?;
            }
            Ok::<_, AppError>(lapsed)
        })?;
        for delivery in &lapsed {
            self.sent.in_doubt += 1;
            self.sent.trouble(delivery, "in_doubt", why(delivery));
        }
        Ok(())
    }

    /// Takes some in hand, each with its fence, for as long as an attempt may last.
    fn take_in_hand(&mut self) -> Result<Vec<(DeliveryLine, i64)>, AppError> {
        let (creditor, now) = (self.setting.creditor.id, self.app.clock.now());
        let until = later(now, SETTLES_AFTER);
        self.app.store.transaction(|tx| {
            let mut in_hand = Vec::new();
            for delivery in tx.deliveries_waiting(creditor, now, IN_HAND)? {
                if let Some(fence) = tx.claim_delivery(&delivery.of, now, until)? {
                    in_hand.push((delivery, fence));
                }
            }
            Ok(in_hand)
        })
    }

    /// Gives one out of hand, to be looked at again at an instant.
    fn let_go(&mut self, delivery: &DeliveryLine, until: Timestamp) -> Result<(), AppError> {
        self.sent.waiting += 1;
        Ok(self.app.store.transaction(|tx| tx.put_off_delivery(&delivery.of, until))?)
    }

    /// One delivery, from the hand to what became of it.
    fn one(&mut self, delivery: &DeliveryLine, fence: i64) -> Result<(), AppError> {
        if let Some(until) = self.not_yet(delivery)? {
            return self.let_go(delivery, until);
        }
        let message = match message::of(self.app, self.setting, self.outbox, delivery)? {
            Ok(message) => message,
            Err(why) => return self.failed(delivery, &why, false),
        };
        let mut line = match self.line.take().map_or_else(|| self.open(&message), Ok) {
            Ok(line) => line,
            Err(ended) => return self.not_addressed(delivery, ended),
        };
        if let Err(ended) = line.address(&message.from, &delivery.to, &message.bytes) {
            self.keep(line, &ended);
            return self.not_addressed(delivery, ended);
        }
        match self.begin(delivery, fence, &message)? {
            Begun::Goes => {}
            Begun::Not(said) => {
                if line.forget() {
                    self.line = Some(line);
                }
                return said.map_or(Ok(()), |said| self.not_begun(delivery, said));
            }
        }
        match line.deliver(&message.bytes) {
            Ok(reply) => {
                self.line = Some(line);
                self.failures = 0;
                self.sent.sent += 1;
                self.note(delivery, |of| DeliveryChange::Sent { of, reply: reply.text })
            }
            Err(Ended::InDoubt { why }) => {
                self.sent.in_doubt += 1;
                self.sent.trouble(delivery, "in_doubt", &why);
                self.note(delivery, |of| DeliveryChange::Doubted { of, why })
            }
            Err(Ended::Refused { why, .. }) => {
                self.line = Some(line).filter(Conversation::goes_on);
                self.failed(delivery, &why, true)
            }
            Err(Ended::NotNow { why, is_own }) => {
                self.line = Some(line).filter(|line| is_own && line.goes_on());
                self.deferred(delivery, &why)
            }
        }
    }

    fn open(&self, message: &Message) -> Result<Conversation, Ended> {
        Conversation::open(&self.sending.server, &message.hello)
    }

    /// Keeps the conversation while it can go on.
    fn keep(&mut self, mut line: Conversation, ended: &Ended) {
        let is_own = matches!(ended, Ended::NotNow { is_own: true, .. } | Ended::Refused { is_own: true, .. });
        if is_own && line.forget() {
            self.line = Some(line);
        }
    }

    /// A server that did not take the address, or was not there: the message has not left.
    fn not_addressed(&mut self, delivery: &DeliveryLine, ended: Ended) -> Result<(), AppError> {
        match ended {
            Ended::Refused { why, is_own: true } => self.failed(delivery, &why, true),
            Ended::NotNow { why, is_own: true } => self.deferred(delivery, &why),
            Ended::Refused { why, .. } => {
                self.sent.ended = Some(why);
                self.let_go(delivery, self.app.clock.now())
            }
            Ended::NotNow { why, .. } | Ended::InDoubt { why } => {
                self.failures += 1;
                if self.failures >= FAILURES {
                    self.sent.ended = Some(why);
                }
                self.let_go(delivery, later(self.app.clock.now(), SignedDuration::from_mins(1)))
            }
        }
    }

    /// Why a message that was addressed does not leave.
    fn not_begun(&mut self, delivery: &DeliveryLine, said: message::NotBegun) -> Result<(), AppError> {
        match said {
            message::NotBegun::Stopped(stop) => {
                self.sent.ended = Some(format!("stopped by {}: {}", stop.by, stop.why));
                self.let_go(delivery, self.app.clock.now())
            }
            message::NotBegun::Fallen(reasons) => {
                self.sent.withdrawn += 1;
                let codes: Vec<&str> = reasons.iter().map(Reason::code).collect();
                self.sent.trouble(delivery, "withdrawn", &codes.join(" "));
                Ok(())
            }
        }
    }
}

/// An instant so much later; at the end of time, that end.
fn later(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_add(by).unwrap_or(Timestamp::MAX)
}
