//! How much a run is: whether one person may let it go out.
//!
//! Decides nothing: the limit is the policy's, the question is the core's. Rows are read only where there is a limit.

use dunlin_core::plan::ActionKind;
use dunlin_core::policy::Intent;
use dunlin_store::{Run, RunState, Tx};

use super::approve::{BATCH, check};
use super::propose::{find, frozen};
use super::row::PlannedRow;
use crate::app::{App, Setting};
use crate::error::AppError;

/// How many notices a run would send, when the policy wants a second person's yes to so many.
pub(super) fn over_limit(tx: &mut Tx<'_>, setting: &Setting, run: &Run) -> Result<Option<u64>, AppError> {
    if setting.policy.approval.run_over_notices.is_none() {
        return Ok(None);
    }
    let (mut notices, mut after) = (0, String::new());
    loop {
        let rows = tx.run_rows(run.id, &after, BATCH)?;
        let Some(last) = rows.last() else { break };
        after.clone_from(&last.number);
        for row in &rows {
            let actions = PlannedRow::decode(&row.body)?.plan.actions;
            notices += actions.iter().filter(|action| action.kind == ActionKind::Notice).count() as u64;
        }
    }
    Ok(Some(notices).filter(|notices| setting.policy.approval.needs_second(&Intent::Run { notices: *notices })))
}

/// The run as it stands (its hash is that of what people changed, too), and its notices when a second person's yes is needed; it was checked like at its approval.
pub(crate) fn weigh(app: &mut App, setting: &Setting, name: Option<&str>) -> Result<(Run, Option<u64>), AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let mut run = find(tx, setting, name)?;
        if run.state == RunState::Approved {
            return Ok((run, None));
        }
        check(tx, setting, &run, today)?;
        run.hash = frozen(tx, &run)?;
        let notices = over_limit(tx, setting, &run)?;
        Ok((run, notices))
    })
}
