//! Mails that came back, as sentences of the log.

use dunlin_core::change::ReplyChange;
use dunlin_core::reply::{Arrival, ReplyEnd, ReplyKind};

/// What came to be.
pub(super) fn reply(change: &ReplyChange) -> String {
    match change {
        ReplyChange::Came(reply) => {
            let what = match (reply.kind, reply.arrival) {
                (ReplyKind::Bounce, Arrival::Permanent) => "A mail does not arrive",
                (ReplyKind::Bounce, Arrival::Delayed) => "A mail has not arrived yet",
                (ReplyKind::Bounce, _) => "A mail may not have arrived",
                (ReplyKind::Receipt, _) => "A receipt came",
                (ReplyKind::AutoReply, _) => "A program answered",
                (ReplyKind::Complaint, _) => "They complained about a mail",
                (ReplyKind::Answer, _) => "They answered by mail",
                (ReplyKind::Other, _) => "They wrote a mail",
            };
            let about = reply.about.as_ref().map(|of| format!(" about {}", of.key)).unwrap_or_default();
            let address = reply.address.as_deref().or(reply.from.as_deref());
            let of = address.map(|address| format!(", {address}")).unwrap_or_default();
            format!("{what}{about}{of}: {} ({}).", reply.subject, reply.key)
        }
        ReplyChange::Ended { key, end, .. } => match end {
            ReplyEnd::Promise => format!("Their mail {key} was a promise."),
            ReplyEnd::Dispute => format!("Their mail {key} was a dispute."),
            ReplyEnd::Answered => format!("Their mail {key} was answered."),
            ReplyEnd::Passed => format!("Their mail {key} asks for nothing."),
        },
    }
}
