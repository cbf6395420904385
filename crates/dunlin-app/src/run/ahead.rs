//! Runs of later days that were issued already: what was proposed on a Sunday for Monday and approved at once.
//!
//! Decides: what such a run took is nothing that comes next any more, although its day lies ahead. Only runs that were approved by
//! the day asked about count, so the past is told as it was.

use dunlin_core::code::Reason;
use dunlin_core::id::{AccountId, RunId};
use dunlin_core::plan::{AccountPlan, Decision};
use dunlin_store::{RowState, RunState, Tx};
use jiff::civil::Date;

use super::row::PlannedRow;
use crate::app::Setting;
use crate::clock::Clock;
use crate::error::AppError;

/// Issued runs of later days than the one asked about, by day.
pub(crate) struct Ahead(Vec<RunId>);

impl Ahead {
    /// Those that were approved on the day asked about or before it.
    pub(crate) fn of(tx: &mut Tx<'_>, setting: &Setting, on: Date) -> Result<Ahead, AppError> {
        let mut runs = tx.runs(setting.creditor.id)?;
        let by_then = |at| Clock::Fixed(at).today(&setting.creditor.timezone) <= on;
        runs.retain(|run| {
            let is_out = matches!(run.state, RunState::Approved | RunState::Stopped);
            is_out && run.on_day > on && run.approved_at.is_some_and(by_then)
        });
        runs.sort_by_key(|run| run.on_day);
        Ok(Ahead(runs.into_iter().map(|run| run.id).collect()))
    }

    /// Lets the plan of an account, whose items have these numbers, go on behind what those runs took.
    pub(crate) fn skip(
        &self,
        tx: &mut Tx<'_>,
        account: AccountId,
        numbers: &[&str],
        plan: &mut AccountPlan,
    ) -> Result<(), AppError> {
        for run in &self.0 {
            let Some(stored) = tx.run_row(*run, account)?.filter(|row| row.state == RowState::Issued) else { continue };
            go_on(&PlannedRow::of(&stored)?, numbers, plan);
        }
        Ok(())
    }
}

/// Puts what comes behind a step that was taken in the place of that step.
fn go_on(taken: &PlannedRow, numbers: &[&str], plan: &mut AccountPlan) {
    for (head, issued) in taken.items.iter().zip(&taken.plan.items) {
        let Some(place) = numbers.iter().position(|number| *number == head.number) else { continue };
        let item = &mut plan.items[place];
        let Some((step, on)) =
            item.next.take_if(|(step, _)| issued.decision == Decision::WillDo && issued.step.as_ref() == Some(step))
        else {
            continue;
        };
        item.next = issued.next.clone().map(|(next, day)| (next, day.max(on)));
        item.reasons.retain(|reason| match reason {
            Reason::StepWaits { step: waits, .. } => *waits != step,
            Reason::NotABusinessDay { .. } => false,
            _ => true,
        });
        item.reasons.push(match &item.next {
            Some((step, until)) => Reason::StepWaits { step: step.clone(), until: *until },
            None => Reason::PolicyFinished,
        });
    }
}
