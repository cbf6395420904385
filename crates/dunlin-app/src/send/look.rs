//! What is in doubt is looked for where copies of all that was sent lie: found there, it was sent.
//!
//! Decides nothing about what is not found: a copy may come late, or not at all, so its absence proves nothing, and it stays in doubt.

use dunlin_core::delivery::DeliveryState;
use dunlin_imap::{Failed, Opened, Place};
use dunlin_store::DeliveryLine;

use super::status::{DoubtOver, resolve, standing};
use crate::app::{App, Setting};
use crate::error::AppError;
use crate::replies::unreachable_mailbox;

/// A message in doubt that was looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// The message.
    pub delivery: DeliveryLine,
    /// It lies there, and counts as sent now.
    pub found: bool,
}

/// Looks for each message in doubt by its Message-ID in a folder: an archive that gets a copy of each mail, or the folder of what was sent.
///
/// # Errors
/// `mailbox.refused`, `mailbox.broken`: what was found until then holds.
pub fn look(app: &mut App, setting: &Setting, place: &Place) -> Result<Vec<Looked>, AppError> {
    let doubts = standing(app, setting, &[DeliveryState::InDoubt], usize::MAX)?.deliveries;
    if doubts.is_empty() {
        return Ok(Vec::new());
    }
    let failed = |failed: Failed| unreachable_mailbox(place, &failed);
    let mut folder = Opened::open(place).map_err(failed)?;
    let mut looked = Vec::with_capacity(doubts.len());
    for delivery in doubts {
        let found = folder.find(&delivery.message_id).map_err(failed)?;
        if let Some(uid) = found {
            let reason = format!("it is mail {uid} in {place}");
            match resolve(app, setting, &delivery.of.key, DoubtOver::WasSent, &reason) {
                // Somebody ended the doubt in this moment.
                Err(error) if error.code == "delivery.not_in_doubt" => {}
                resolved => drop(resolved?),
            }
        }
        looked.push(Looked { delivery, found: found.is_some() });
    }
    folder.close();
    Ok(looked)
}
