//! Files that prove something, as facts.

use dunlin_core::change::{Change, Evidence, EvidenceChange, EvidenceKind};
use dunlin_core::id::{AccountId, CallId, EvidenceId};

use super::day;

/// A file that proves something.
pub(super) fn kept(owner: AccountId) -> Change {
    Change::Evidence(EvidenceChange::Kept {
        evidence: Evidence {
            id: EvidenceId(0xB101),
            account: owner,
            item: None,
            call: Some(CallId(0x9003)),
            kind: EvidenceKind::TradeReference,
            subject: "Muster GmbH".to_owned(),
            name: "reference.pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            size: 4,
            sha256: "3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7".to_owned(),
            kept_on: day("2026-03-12"),
            valid_until: Some(day("2027-03-12")),
        },
        item: None,
    })
}

/// It does not count any more, and does again.
pub(super) fn put_away(owner: AccountId) -> Vec<Change> {
    vec![
        Change::Evidence(EvidenceChange::Withdrawn {
            account: owner,
            evidence: EvidenceId(0xB101),
            name: "reference.pdf".to_owned(),
            reason: "another customer's".to_owned(),
        }),
        Change::Evidence(EvidenceChange::Restored {
            account: owner,
            evidence: EvidenceId(0xB101),
            name: "reference.pdf".to_owned(),
        }),
    ]
}
