//! What becomes of a mail, as sentences of the log.

use dunlin_core::change::DeliveryChange;

/// What came to be.
pub(super) fn delivery(change: &DeliveryChange) -> String {
    let key = &change.of().key;
    match change {
        DeliveryChange::Queued { to, .. } => format!("{key} is to be sent to {to}."),
        DeliveryChange::Attempted { server, .. } => format!("{key} goes out now, to {server}."),
        DeliveryChange::Sent { reply, .. } => format!("{key} was sent: {reply}."),
        DeliveryChange::Deferred { reply, .. } => format!("{key} was not taken yet, and is tried again: {reply}."),
        DeliveryChange::Failed { reply, .. } => format!("{key} was not sent, and is not tried again: {reply}."),
        DeliveryChange::Doubted { why, .. } => format!("Nobody knows whether {key} was sent: {why}."),
        DeliveryChange::Resolved { was_sent: true, reason, .. } => format!("{key} had been sent: {reason}."),
        DeliveryChange::Resolved { was_sent: false, reason, .. } => {
            format!("{key} had not been sent, and is to be sent again: {reason}.")
        }
        DeliveryChange::Returned { why, .. } => format!("{key} came back, and never reached the customer: {why}."),
        DeliveryChange::Confirmed { words, .. } => format!("{key} reached the customer: {words}."),
        DeliveryChange::Withdrawn { reasons, .. } => {
            format!("{key} was not sent, because what it says does not hold any more: {}.", reasons.join(", "))
        }
    }
}
