//! How runs leave: held back, let go, stopped; what a person changed of their rows; the automatic slot of a day.
//!
//! Decides nothing about time: the instants come with the call. A state changes by a statement that names the state before, so
//! that of two processes that want the same one does it.

use dunlin_core::id::{AccountId, CreditorId, RunId};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::db::{params, statements};
use crate::error::{Result, StoreError};
use crate::model::{AutomaticDay, RowEdit, RowState, Run, RunState, Sending, Who};
use crate::store::Tx;

statements! {
    /// Approved, and held back.
    HOLD_RUN (Int Text Int Id) -> () =
        "UPDATE run SET state = 'held', approved_at = $1, approved_by = $2, send_at = $3, stopped_why = NULL \
         WHERE id = $4 AND state = 'proposed'";
    /// Sending begins sooner.
    SEND_SOONER (Int Id) -> () = "UPDATE run SET send_at = $1 WHERE id = $2 AND state = 'held' AND send_at > $1";
    /// The hold is over.
    RELEASE_RUN (Id Int) -> () = "UPDATE run SET state = 'approved' WHERE id = $1 AND state = 'held' AND send_at <= $2";
    /// Stopped before anything left: a proposal again.
    STOP_HELD (Text Id) -> () =
        "UPDATE run SET state = 'proposed', approved_at = NULL, approved_by = NULL, send_at = NULL, stopped_why = $1 \
         WHERE id = $2 AND state = 'held'";
    /// Stopped in the midst of it.
    STOP_SENDING (Text Id) -> () =
        "UPDATE run SET state = 'stopped', stopped_why = $1 WHERE id = $2 AND state = 'approved' AND issued_at IS NULL";
    /// All of it was issued.
    FINISH_SENDING (Int Id) -> () =
        "UPDATE run SET issued_at = $1 WHERE id = $2 AND state = 'approved' AND issued_at IS NULL";
    /// Its state now.
    RUN_STATE (Id) -> (Text) = "SELECT state FROM run WHERE id = $1";
    /// How many rows became what.
    ROW_STATES (Id) -> (Text Int) = "SELECT state, COUNT(*) FROM run_row WHERE run_id = $1 GROUP BY state ORDER BY state";
    /// A changed row.
    UPSERT_EDIT (Id Id Id Text Bytes Text Int) -> () =
        "INSERT INTO run_edit (account_id, run_id, creditor_id, content, body, edited_by, edited_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (account_id, run_id) DO UPDATE SET content = excluded.content, \
         body = excluded.body, edited_by = excluded.edited_by, edited_at = excluded.edited_at";
    /// As proposed again.
    DELETE_EDIT (Id Id) -> () = "DELETE FROM run_edit WHERE account_id = $1 AND run_id = $2";
    /// All changed rows of a run, in the order of numbers. The cross join has SQLite begin with the changes, which are few, and not
    /// with the run's rows.
    RUN_EDITS (Id) -> (Id Text Text Bytes) =
        "SELECT e.account_id, w.number, e.content, e.body FROM run_edit e CROSS JOIN run_row w \
         WHERE e.run_id = $1 AND w.account_id = e.account_id AND w.run_id = e.run_id ORDER BY w.number";
    /// How runs leave.
    SENDING (Id) -> (Int Flag Int) = "SELECT hold_minutes, automatic, slot_minute FROM sending WHERE creditor_id = $1";
    /// The same, set.
    SET_SENDING (Id Int Flag Int) -> () =
        "INSERT INTO sending (creditor_id, hold_minutes, automatic, slot_minute) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (creditor_id) DO UPDATE SET hold_minutes = excluded.hold_minutes, automatic = excluded.automatic, \
         slot_minute = excluded.slot_minute";
    /// A day's slot.
    AUTOMATIC_DAY (Id Day) -> (Day Text Text Int) =
        "SELECT on_day, outcome, run_name, decided_at FROM automatic_day WHERE creditor_id = $1 AND on_day = $2";
    /// The slot is used.
    USE_SLOT (Id Day Text Text Int) -> () =
        "INSERT INTO automatic_day (creditor_id, on_day, outcome, run_name, decided_at) VALUES ($1, $2, $3, $4, $5)";
}

/// The slot unless another one is set: half past eight.
const SLOT_MINUTE: i64 = 8 * 60 + 30;

impl Tx<'_> {
    /// The run is approved and held back until an instant. False when it is no proposal any more.
    pub fn hold_run(&mut self, who: &Who, run: &Run, send_at: Timestamp) -> Result<bool> {
        if self.db.run(&HOLD_RUN, params![who.at, &who.actor, send_at, run.id])? == 0 {
            return Ok(false);
        }
        let payload = serde_json::json!({ "run": run.name, "hash": run.hash, "send_at": send_at.to_string() });
        self.log_setting(who, run.creditor, "run.approved", &payload)?;
        Ok(true)
    }

    /// A held run leaves now. False when it is not held any more.
    pub fn send_run_now(&mut self, who: &Who, run: &Run) -> Result<bool> {
        if self.db.run(&SEND_SOONER, params![who.at, run.id])? == 0 {
            return Ok(false);
        }
        self.log_setting(who, run.creditor, "run.sent_now", &serde_json::json!({ "run": run.name }))?;
        Ok(true)
    }

    /// The hold is over: of all who ask, one is told true.
    pub fn release_run(&mut self, run: RunId, now: Timestamp) -> Result<bool> {
        Ok(self.db.run(&RELEASE_RUN, params![run, now])? == 1)
    }

    /// Stops a held run, which becomes a proposal again, or one that is being issued, of which the rest does not leave.
    /// Returns the state it has now.
    ///
    /// # Errors
    /// `NoSuch` when there is no such run.
    pub fn stop_run(&mut self, who: &Who, run: &Run) -> Result<RunState> {
        let stopped = self.db.run(&STOP_HELD, params![&who.why, run.id])?
            + self.db.run(&STOP_SENDING, params![&who.why, run.id])?;
        if stopped > 0 {
            let payload = serde_json::json!({ "run": run.name, "why": who.why });
            self.log_setting(who, run.creditor, "run.stopped", &payload)?;
        }
        self.run_state(run.id)
    }

    /// All of a run was issued.
    pub fn finish_sending(&mut self, run: RunId, at: Timestamp) -> Result<()> {
        self.db.run(&FINISH_SENDING, params![at, run]).map(drop)
    }

    /// The state of a run now.
    ///
    /// # Errors
    /// `NoSuch` when there is no such run.
    pub fn run_state(&mut self, run: RunId) -> Result<RunState> {
        let missing = || StoreError::NoSuch { what: "run", key: format!("{:032x}", run.0) };
        self.db.find(&RUN_STATE, params![run], |row| row.word(0, RunState::find))?.ok_or_else(missing)
    }

    /// How many stored rows of a run became what.
    pub fn row_states(&mut self, run: RunId) -> Result<Vec<(RowState, i64)>> {
        self.db.list(&ROW_STATES, params![run], |row| Ok((row.word(0, RowState::find)?, row.int(1)?)))
    }

    /// Keeps what a person changed of a row.
    pub fn set_row_edit(&mut self, who: &Who, run: &Run, account: AccountId, edit: &RowEdit) -> Result<()> {
        let body = edit.body.as_slice();
        let cells = params![account, run.id, run.creditor, &edit.content, body, &who.actor, who.at];
        self.db.run(&UPSERT_EDIT, cells).map(drop)
    }

    /// The row is as proposed again.
    pub fn clear_row_edit(&mut self, run: RunId, account: AccountId) -> Result<()> {
        self.db.run(&DELETE_EDIT, params![account, run]).map(drop)
    }

    /// All changed rows of a run: whose, the customer's number, and what was changed, in the order of numbers.
    pub fn run_edits(&mut self, run: RunId) -> Result<Vec<(AccountId, String, RowEdit)>> {
        self.db.list(&RUN_EDITS, params![run], |row| {
            let edit = RowEdit { content: row.string(2)?, body: row.bytes(3)?.to_vec() };
            Ok((AccountId(row.id(0)?), row.string(1)?, edit))
        })
    }

    /// How the creditor's runs leave.
    pub fn sending(&mut self, creditor: CreditorId) -> Result<Sending> {
        let found = self.db.find(&SENDING, params![creditor], |row| {
            Ok(Sending { hold_minutes: row.opt_int(0)?, automatic: row.flag(1)?, slot_minute: row.int(2)? })
        })?;
        Ok(found.unwrap_or(Sending { hold_minutes: None, automatic: false, slot_minute: SLOT_MINUTE }))
    }

    /// Sets how the creditor's runs leave.
    pub fn set_sending(&mut self, who: &Who, creditor: CreditorId, sending: &Sending) -> Result<()> {
        let Sending { hold_minutes, automatic, slot_minute } = *sending;
        self.db.run(&SET_SENDING, params![creditor, hold_minutes, automatic, slot_minute])?;
        let payload =
            serde_json::json!({ "hold_minutes": hold_minutes, "automatic": automatic, "slot_minute": slot_minute });
        self.log_setting(who, creditor, "sending.changed", &payload)
    }

    /// What came of a day's automatic slot; `None` when it was not used.
    pub fn automatic_day(&mut self, creditor: CreditorId, on: Date) -> Result<Option<AutomaticDay>> {
        self.db.find(&AUTOMATIC_DAY, params![creditor, on], |row| {
            Ok(AutomaticDay {
                on_day: row.day(0)?,
                outcome: row.string(1)?,
                run_name: row.string(2)?,
                decided_at: row.instant(3)?,
            })
        })
    }

    /// Uses a day's slot.
    ///
    /// # Errors
    /// `AlreadyThere` when it was used.
    pub fn use_automatic_day(&mut self, creditor: CreditorId, day: &AutomaticDay) -> Result<()> {
        let cells = params![creditor, day.on_day, &day.outcome, &day.run_name, day.decided_at];
        self.db.run(&USE_SLOT, cells).map(drop)
    }
}
