//! The scan that proves a letter: the receipt of the post, or the card that came back with a signature.

use dunlin_core::change::{Change, Evidence, EvidenceChange, EvidenceKind, PostChange};
use dunlin_core::id::EvidenceId;

use super::found_letter;
use crate::app::{App, Setting, new_ids};
use crate::cases::{Done, commit};
use crate::error::{AppError, Failure};
use crate::evidence::{NewEvidence, check, file_name, keep_bytes};

/// What a scan is.
const SCANS: [&str; 3] = ["application/pdf", "image/png", "image/jpeg"];

/// Keeps a scan as the proof of a letter; it belongs to the evidence about the customer, too.
///
/// # Errors
/// `post.unknown`; `post.proof_type` for what is no scan; what `evidence` says of a file.
pub fn prove(app: &mut App, setting: &Setting, name: &str, (called, bytes): (&str, &[u8])) -> Result<Done, AppError> {
    let new = NewEvidence {
        file_name: called,
        bytes,
        kind: EvidenceKind::PostingProof.code(),
        subject: name,
        item: None,
        valid_until: None,
    };
    let media_type = check(&new)?;
    if !SCANS.contains(&media_type) {
        let message = "a scan is a PDF, a PNG or a JPEG";
        return Err(
            AppError::new(Failure::Usage, "post.proof_type", message).hint("scan the receipt, or photograph it")
        );
    }
    let who = app.who("proof of posting");
    let today = app.clock.today(&setting.creditor.timezone);
    let id = EvidenceId::next(&mut new_ids());
    app.store.transaction(|tx| {
        let line = found_letter(tx, setting.creditor.id, name)?;
        if !line.state.has_left() {
            let message = format!("{} is {}", line.of.key, line.state.code());
            return Err(AppError::new(Failure::Refused, "post.state", message)
                .hint("say first when it was posted: dunlin print posted NOTICE --on DATE")
                .with("notice", line.of.key.as_str())
                .with("state", line.state.code()));
        }
        let sha256 = keep_bytes(tx, setting, who.at, &new)?;
        let evidence = Evidence {
            id,
            account: line.of.account,
            item: None,
            call: None,
            kind: EvidenceKind::PostingProof,
            subject: line.of.key.clone(),
            name: file_name(called),
            media_type: media_type.to_owned(),
            size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
            sha256: sha256.clone(),
            kept_on: today,
            valid_until: None,
        };
        let proven = PostChange::Proven { of: line.of.clone(), name: evidence.name.clone(), sha256 };
        let kept = EvidenceChange::Kept { evidence, item: None };
        commit(tx, setting, &who, line.of.account, vec![Change::Evidence(kept), Change::Post(proven)])
    })
}
