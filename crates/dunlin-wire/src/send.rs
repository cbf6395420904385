//! Mail that was handed over, and how deliveries stand.

use dunlin_app::send::{Looked, Sent, Standing, Trouble};
use dunlin_store::{DeliveryLine, SendingStop};
use serde::Serialize;

/// What came of one sending.
#[derive(Debug, Serialize)]
pub struct SentReport {
    /// Taken by the server.
    pub sent: u64,
    /// Put off by it; tried again by a later `send`.
    pub deferred: u64,
    /// Refused for good.
    pub failed: u64,
    /// Of which nobody knows: see `send status`.
    pub in_doubt: u64,
    /// Not sent, because what they say does not hold any more.
    pub withdrawn: u64,
    /// That wait for a later time.
    pub waiting: u64,
    /// What did not go as it should.
    pub troubles: Vec<TroubleLine>,
    /// Why the sending ended before its end, if it did.
    pub ended: Option<String>,
}

/// Something that did not go as it should.
#[derive(Debug, Serialize)]
pub struct TroubleLine {
    /// The notice.
    pub notice: String,
    /// Customer number.
    pub customer: String,
    /// `deferred`, `failed`, `in_doubt`, `withdrawn`.
    pub state: &'static str,
    /// What was said, or happened.
    pub why: String,
}

impl From<&Sent> for SentReport {
    fn from(sent: &Sent) -> SentReport {
        let line = |trouble: &Trouble| TroubleLine {
            notice: trouble.key.clone(),
            customer: trouble.customer.clone(),
            state: trouble.state,
            why: trouble.why.clone(),
        };
        SentReport {
            sent: sent.sent,
            deferred: sent.deferred,
            failed: sent.failed,
            in_doubt: sent.in_doubt,
            withdrawn: sent.withdrawn,
            waiting: sent.waiting,
            troubles: sent.troubles.iter().map(line).collect(),
            ended: sent.ended.clone(),
        }
    }
}

/// How the sending stands.
#[derive(Debug, Serialize)]
pub struct SendingReport {
    /// To be sent.
    pub ready: i64,
    /// On their way at this moment.
    pub attempting: i64,
    /// Put off by a server.
    pub deferred: i64,
    /// Of which nobody knows.
    pub in_doubt: i64,
    /// Taken by a server.
    pub sent: i64,
    /// Refused for good.
    pub failed: i64,
    /// Not sent, because what they said did not hold any more.
    pub withdrawn: i64,
    /// Deliveries of the states that were asked for.
    pub deliveries: Vec<DeliveryRow>,
    /// Who stopped the sending, while it is stopped.
    pub stopped: Option<StoppedBy>,
}

/// One delivery.
#[derive(Debug, Serialize)]
pub struct DeliveryRow {
    /// The notice.
    pub notice: String,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The e-mail address.
    pub to: String,
    /// How it stands.
    pub state: &'static str,
    /// How often the message itself went out.
    pub attempts: i64,
    /// What was said last.
    pub said: Option<String>,
    /// The server of the last attempt.
    pub server: Option<String>,
    /// The Message-ID.
    pub message_id: String,
    /// SHA-256 of the bytes.
    pub sha256: String,
    /// When it came to stand so.
    pub changed_at: String,
    /// Not before, for those that are still to be sent.
    pub next_try_at: Option<String>,
}

/// Who stopped the sending.
#[derive(Debug, Serialize)]
pub struct StoppedBy {
    /// Who.
    pub by: String,
    /// When.
    pub at: String,
    /// Why.
    pub why: String,
}

impl From<&DeliveryLine> for DeliveryRow {
    fn from(line: &DeliveryLine) -> DeliveryRow {
        use dunlin_core::delivery::DeliveryState;
        let waits = matches!(line.state, DeliveryState::Ready | DeliveryState::Deferred);
        DeliveryRow {
            notice: line.of.key.clone(),
            customer: line.customer.clone(),
            name: line.name.clone(),
            to: line.to.clone(),
            state: line.state.code(),
            attempts: line.attempts,
            said: line.said.clone(),
            server: line.server.clone(),
            message_id: line.message_id.clone(),
            sha256: line.sha256.clone(),
            changed_at: line.changed_at.to_string(),
            next_try_at: waits.then(|| line.next_try_at.to_string()),
        }
    }
}

impl From<&Standing> for SendingReport {
    fn from(standing: &Standing) -> SendingReport {
        use dunlin_core::delivery::DeliveryState;
        let count = |state: DeliveryState| {
            standing.counts.iter().find(|count| count.state == state).map_or(0, |count| count.count)
        };
        let stopped =
            |stop: &SendingStop| StoppedBy { by: stop.by.clone(), at: stop.at.to_string(), why: stop.why.clone() };
        SendingReport {
            ready: count(DeliveryState::Ready),
            attempting: count(DeliveryState::Attempting),
            deferred: count(DeliveryState::Deferred),
            in_doubt: count(DeliveryState::InDoubt),
            sent: count(DeliveryState::Sent),
            failed: count(DeliveryState::Failed),
            withdrawn: count(DeliveryState::Withdrawn),
            deliveries: standing.deliveries.iter().map(DeliveryRow::from).collect(),
            stopped: standing.stopped.as_ref().map(stopped),
        }
    }
}

/// What came of looking for messages in doubt.
#[derive(Debug, Serialize)]
pub struct LookReport {
    /// Messages in doubt that were looked for.
    pub looked: usize,
    /// Of them, those that lie there: they were sent.
    pub found: usize,
    /// Of them, those that do not: they stay in doubt.
    pub not_found: usize,
    /// Each of them.
    pub messages: Vec<LookLine>,
}

/// One message that was looked for.
#[derive(Debug, Serialize)]
pub struct LookLine {
    /// The notice.
    pub notice: String,
    /// Customer number.
    pub customer: String,
    /// The Message-ID.
    pub message_id: String,
    /// It lies there.
    pub found: bool,
}

impl From<&[Looked]> for LookReport {
    fn from(looked: &[Looked]) -> LookReport {
        let found = looked.iter().filter(|one| one.found).count();
        LookReport {
            looked: looked.len(),
            found,
            not_found: looked.len() - found,
            messages: looked
                .iter()
                .map(|one| LookLine {
                    notice: one.delivery.of.key.clone(),
                    customer: one.delivery.customer.clone(),
                    message_id: one.delivery.message_id.clone(),
                    found: one.found,
                })
                .collect(),
        }
    }
}
