//! Tasks: what a person does, and what came of it.

use dunlin_core::change::{Task, TaskChange};

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// Given to somebody.
    INSERT_TASK (Id Id Id Text Text Text Text Day Int Int) -> () =
        "INSERT INTO task (account_id, id, creditor_id, number, step, channel, role, due_on, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    /// Done.
    END_TASK (Day Text Text Int Id Id) -> () =
        "UPDATE task SET done_on = $1, outcome = $2, note = $3, done_at = $4 WHERE account_id = $5 AND id = $6 \
         AND done_at IS NULL";
    /// Not done after all.
    REOPEN_TASK (Id Id) -> () =
        "UPDATE task SET done_on = NULL, outcome = NULL, note = NULL, done_at = NULL WHERE account_id = $1 AND id = $2 \
         AND done_at IS NOT NULL";
    /// Another day.
    RESCHEDULE_TASK (Day Id Id) -> () =
        "UPDATE task SET due_on = $1 WHERE account_id = $2 AND id = $3 AND done_at IS NULL";
    /// Another person.
    ASSIGN_TASK (Text Id Id) -> () =
        "UPDATE task SET assignee = $1 WHERE account_id = $2 AND id = $3 AND done_at IS NULL";
}

impl Commit<'_, '_> {
    pub(super) fn task(&mut self, change: &TaskChange, version: i64) -> Result<()> {
        let at = self.who.at;
        match change {
            TaskChange::Created(Task { id, account, number, step, channel, role, due_on }) => {
                let (creditor, channel) = (self.creditor, channel.code());
                let row = params![*account, *id, creditor, number, step, channel, role, *due_on, version, at];
                self.out.insert(&INSERT_TASK, row)
            }
            TaskChange::Done { account, task, number, done_on, outcome, note } => {
                let end = params![*done_on, outcome, note, at, *account, *task];
                self.run_one(&END_TASK, end, "open task", number)
            }
            TaskChange::Reopened { account, task, number } => {
                self.run_one(&REOPEN_TASK, params![*account, *task], "done task", number)
            }
            TaskChange::Rescheduled { account, task, number, due_on, .. } => {
                self.run_one(&RESCHEDULE_TASK, params![*due_on, *account, *task], "open task", number)
            }
            TaskChange::Assigned { account, task, number, to, .. } => {
                self.run_one(&ASSIGN_TASK, params![to, *account, *task], "open task", number)
            }
        }
    }
}
