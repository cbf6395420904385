//! What is wrong with a book, or worth knowing of it: the store's proofs, and what they cannot see.
//!
//! Decides nothing: who does whose tasks is `dunlin_core::hands`.

use dunlin_store::{Check, Tasks, Tx};

use crate::app::App;
use crate::clock::Clock;
use crate::error::AppError;
use crate::hands::Hands;

/// So many are named.
const EXAMPLES: usize = 5;

/// All checks; with `replay` that the log gives the same book again, which takes as long as the log is.
///
/// # Errors
/// What the store gives.
pub fn checks(app: &mut App, replay: bool) -> Result<Vec<Check>, AppError> {
    let clock = &app.clock;
    app.store.read(|tx| {
        let mut checks = tx.doctor()?;
        checks.push(unattended(tx, clock)?);
        if replay {
            checks.push(tx.replay_check()?);
        }
        Ok(checks)
    })
}

/// People who cannot sign in, or are away, have tasks or cases, and nobody stands in for them.
fn unattended(tx: &mut Tx<'_>, clock: &Clock) -> Result<Check, AppError> {
    let mut found = Vec::new();
    for creditor in tx.creditors()? {
        let hands = Hands::read(tx, creditor.id, clock.today(&creditor.timezone))?;
        let tasks = tx.tasks(creditor.id, Tasks::Open)?;
        found.extend(hands.unattended(&tasks).into_iter().map(|(name, tasks, cases)| told(&name, tasks, cases)));
    }
    let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    found.truncate(EXAMPLES);
    Ok(Check { code: "user.tasks_without_stand_in", ok: true, count, examples: found, notice: true })
}

fn told(name: &str, tasks: usize, cases: usize) -> String {
    let counted = |count: usize, one: &str| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        many => Some(format!("{many} {one}s")),
    };
    let parts: Vec<String> = [counted(tasks, "task"), counted(cases, "case")].into_iter().flatten().collect();
    format!("{name}: {}", parts.join(", "))
}
