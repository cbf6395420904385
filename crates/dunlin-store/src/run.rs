//! Runs: proposals with their stored decisions, their approval, and which notices still need their files.
//!
//! Decides nothing about what a row says: its body is the app's bytes. A new proposal replaces the unapproved one of the same
//! creditor: its rows go, its name stays taken. Approval and what became of each row are marked in the same transaction as the
//! facts they made.

use std::collections::HashSet;

use dunlin_core::change::Notice;
use dunlin_core::id::{AccountId, CreditorId, NoticeId, RunId};
use dunlin_core::policy::Channel;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::db::writer::{Road, Writer};
use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::model::{NoticeFile, RowEdit, RowState, Run, RunCounts, RunRow, RunState, UnwrittenNotice, Who};
use crate::store::Tx;

/// Rows sent at a time when a whole proposal is saved.
const CHUNK: usize = 1_000;

macro_rules! run_columns {
    () => {
        "SELECT id, creditor_id, name, on_day, hash, policy_version, rules_version, proposed_at, known_up_to, state, \
         approved_at, approved_by, send_at, issued_at, stopped_why, will_do, needs_a_look, wont FROM run "
    };
}
macro_rules! row_columns {
    () => {
        "SELECT w.account_id, w.number, w.account_version, w.state, w.body, w.reasons, e.content, e.body FROM run_row w \
         LEFT JOIN run_edit e ON e.account_id = w.account_id AND e.run_id = w.run_id "
    };
}

statements! {
    /// The newest approved day.
    NEWEST_APPROVED_DAY (Id) -> (Day) =
        "SELECT MAX(on_day) FROM run WHERE creditor_id = $1 AND state IN ('approved', 'stopped')";
    /// Accounts about which something is dated after a day; `called_on` and the like are facts of theirs.
    WITH_LATER_FACTS (Id Day) -> (Id) =
        "SELECT id FROM account WHERE creditor_id = $1 AND newest_entry_on > $2 \
         UNION SELECT account_id FROM hold WHERE creditor_id = $1 AND (from_on > $2 OR lifted_until_on >= $2) \
         UNION SELECT account_id FROM dispute WHERE creditor_id = $1 AND (from_on > $2 OR closed_on > $2) \
         UNION SELECT account_id FROM promise WHERE creditor_id = $1 AND made_on > $2 \
         UNION SELECT account_id FROM call WHERE creditor_id = $1 AND called_on > $2";
    /// How many runs a day has.
    RUNS_OF_DAY (Id Day) -> (Int) = "SELECT count(*) FROM run WHERE creditor_id = $1 AND on_day = $2";
    /// Unapproved ones.
    OPEN_PROPOSALS (Id) -> (Id) = "SELECT id FROM run WHERE creditor_id = $1 AND state = 'proposed'";
    /// Their rows go.
    DELETE_ROWS (Id) -> () = "DELETE FROM run_row WHERE run_id = $1";
    /// And what was changed of them.
    DELETE_EDITS (Id) -> () = "DELETE FROM run_edit WHERE run_id = $1";
    /// They are superseded.
    SUPERSEDE (Id) -> () = "UPDATE run SET state = 'superseded' WHERE id = $1";
    /// A proposal.
    INSERT_RUN (Id Id Text Day Text Int Int Int Day Text Int Int Int Int) -> () =
        "INSERT INTO run (id, creditor_id, name, on_day, hash, policy_version, rules_version, proposed_at, known_up_to, \
         state, approved_at, will_do, needs_a_look, wont) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    /// Its end.
    FINISH_RUN (Text Int Int Int Id) -> () =
        "UPDATE run SET hash = $1, will_do = $2, needs_a_look = $3, wont = $4 WHERE id = $5 AND state = 'proposed'";
    /// A decision.
    INSERT_ROW (Id Id Id Text Int Text Text Bytes) -> () =
        "INSERT INTO run_row (account_id, run_id, creditor_id, number, account_version, state, reasons, body) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// By name.
    FIND_RUN (Id Text) -> (Id Id Text Day Text Int Int Int Day Text Int Text Int Int Text Int Int Int) =
        concat!(run_columns!(), "WHERE creditor_id = $1 AND name = $2");
    /// All.
    RUNS (Id) -> (Id Id Text Day Text Int Int Int Day Text Int Text Int Int Text Int Int Int) =
        concat!(run_columns!(), "WHERE creditor_id = $1 ORDER BY proposed_at DESC, on_day DESC, name DESC");
    /// Rows in the order of numbers.
    RUN_ROWS (Id Text Int) -> (Id Text Int Text Bytes Text Text Bytes) =
        concat!(row_columns!(), "WHERE w.run_id = $1 AND w.number > $2 ORDER BY w.number LIMIT $3");
    /// One row.
    RUN_ROW (Id Id) -> (Id Text Int Text Bytes Text Text Bytes) =
        concat!(row_columns!(), "WHERE w.account_id = $1 AND w.run_id = $2");
    /// What became of a row.
    MARK_ROW (Text Text Id Id) -> () =
        "UPDATE run_row SET state = $1, reasons = $2 WHERE account_id = $3 AND run_id = $4";
    /// Approved: issued at once.
    APPROVE_RUN (Int Text Id) -> () =
        "UPDATE run SET state = 'approved', approved_at = $1, approved_by = $2, send_at = $1, stopped_why = NULL \
         WHERE id = $3 AND state = 'proposed'";
    /// Notices without files.
    UNWRITTEN (Id Day Day) -> (Id Id Text Day Text Text Flag Text Text Text) =
        "SELECT n.account_id, n.id, n.key, n.issued_on, n.channel, n.step, n.is_statement, n.to_whom, c.content, a.number \
         FROM notice n JOIN notice_content c ON c.account_id = n.account_id AND c.notice_id = n.id \
         JOIN account a ON a.id = n.account_id \
         WHERE n.creditor_id = $1 AND n.written_at IS NULL AND n.struck_at IS NULL AND n.issued_on BETWEEN $2 AND $3 \
         ORDER BY a.number, n.issued_on, n.channel";
    /// Its files are there.
    MARK_WRITTEN (Int Id Id) -> () =
        "UPDATE notice SET written_at = $1 WHERE account_id = $2 AND id = $3 AND written_at IS NULL";
    /// One of them.
    INSERT_FILE (Id Id Text Id Text) -> () =
        "INSERT INTO notice_file (account_id, notice_id, name, creditor_id, sha256) VALUES ($1, $2, $3, $4, $5)";
    /// Whose a notice is.
    NOTICE_CREDITOR (Id Id) -> (Id) = "SELECT creditor_id FROM notice WHERE account_id = $1 AND id = $2";
}

impl Tx<'_> {
    /// Accounts about which something is dated after a day: no look-on day may be set past it from what is known on that day.
    pub fn accounts_with_later_facts(&mut self, creditor: CreditorId, day: Date) -> Result<HashSet<AccountId>> {
        let found = self.db.list(&WITH_LATER_FACTS, params![creditor, day], |row| row.id(0).map(AccountId))?;
        Ok(found.into_iter().collect())
    }

    /// The newest day that was approved.
    pub fn newest_approved_day(&mut self, creditor: CreditorId) -> Result<Option<Date>> {
        Ok(self.db.find(&NEWEST_APPROVED_DAY, params![creditor], |row| row.opt_day(0))?.flatten())
    }

    /// `DATE-n` for the next proposal of a day.
    pub fn next_run_name(&mut self, creditor: CreditorId, on: Date) -> Result<String> {
        let count = self.db.find(&RUNS_OF_DAY, params![creditor, on], |row| row.int(0))?.unwrap_or(0);
        Ok(format!("{on}-{}", count + 1))
    }

    /// Begins a proposal; the unapproved one of the same creditor is superseded and its rows go.
    ///
    /// # Errors
    /// `AlreadyThere` when the name is taken.
    pub fn start_proposal(&mut self, run: &Run) -> Result<()> {
        for old in self.db.list(&OPEN_PROPOSALS, params![run.creditor], |row| Ok(RunId(row.id(0)?)))? {
            self.db.run(&DELETE_ROWS, params![old])?;
            self.db.run(&DELETE_EDITS, params![old])?;
            self.db.run(&SUPERSEDE, params![old])?;
        }
        let counts = run.counts;
        self.db.run(
            &INSERT_RUN,
            params![
                run.id,
                run.creditor,
                &run.name,
                run.on_day,
                &run.hash,
                run.policy_version,
                run.rules_version,
                run.proposed_at,
                run.known_up_to,
                run.state.code(),
                run.approved_at,
                counts.will_do,
                counts.needs_a_look,
                counts.wont,
            ],
        )?;
        Ok(())
    }

    /// Adds rows; some hundred at a time is fastest.
    pub fn add_run_rows(&mut self, run: RunId, creditor: CreditorId, rows: &[RunRow]) -> Result<()> {
        let mut out = Writer::new(self.db, Road::Bulk);
        for row in rows {
            let (state, body) = (row.state.code(), row.body.as_slice());
            let version = row.account_version;
            let cells = params![row.account, run, creditor, &row.number, version, state, &row.reasons, body];
            out.insert(&INSERT_ROW, cells)?;
        }
        out.send()
    }

    /// Ends a proposal.
    pub fn finish_proposal(&mut self, run: RunId, hash: &str, counts: RunCounts) -> Result<()> {
        let RunCounts { will_do, needs_a_look, wont } = counts;
        self.db.run(&FINISH_RUN, params![hash, will_do, needs_a_look, wont, run]).map(drop)
    }

    /// Saves a proposal whose hash and counts are known already.
    pub fn save_proposal(&mut self, run: &Run, rows: impl IntoIterator<Item = RunRow>) -> Result<()> {
        self.start_proposal(run)?;
        let mut rows = rows.into_iter();
        loop {
            let chunk: Vec<RunRow> = rows.by_ref().take(CHUNK).collect();
            if chunk.is_empty() {
                return Ok(());
            }
            self.add_run_rows(run.id, run.creditor, &chunk)?;
        }
    }

    /// By its name.
    pub fn find_run(&mut self, creditor: CreditorId, name: &str) -> Result<Option<Run>> {
        self.db.find(&FIND_RUN, params![creditor, name], read_run)
    }

    /// All, newest first.
    pub fn runs(&mut self, creditor: CreditorId) -> Result<Vec<Run>> {
        self.db.list(&RUNS, params![creditor], read_run)
    }

    /// Rows after a customer number (`""` is from the start), in the order of numbers.
    pub fn run_rows(&mut self, run: RunId, after_number: &str, limit: usize) -> Result<Vec<RunRow>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.db.list(&RUN_ROWS, params![run, after_number, limit], read_row)
    }

    /// The row of one account.
    pub fn run_row(&mut self, run: RunId, account: AccountId) -> Result<Option<RunRow>> {
        self.db.find(&RUN_ROW, params![account, run], read_row)
    }

    /// What became of a row; reason codes when it was withdrawn.
    ///
    /// # Errors
    /// `NoSuch` when the run has no row for the account.
    pub fn mark_row(&mut self, run: RunId, account: AccountId, state: RowState, reasons: &str) -> Result<()> {
        match self.db.run(&MARK_ROW, params![state.code(), reasons, account, run])? {
            0 => Err(StoreError::NoSuch { what: "row of the run for account", key: format!("{:032x}", account.0) }),
            _ => Ok(()),
        }
    }

    /// The run is approved and issued at once; once is enough. One that was superseded stays so.
    pub fn mark_run_approved(&mut self, who: &Who, run: &Run) -> Result<()> {
        if self.db.run(&APPROVE_RUN, params![who.at, &who.actor, run.id])? == 0 {
            return Ok(());
        }
        let payload = serde_json::json!({ "run": run.name, "hash": run.hash });
        self.log_setting(who, run.creditor, "run.approved", &payload)
    }

    /// Issued notices whose files are not written yet, by customer number; of one day, or of all days.
    pub fn unwritten_notices(&mut self, creditor: CreditorId, issued_on: Option<Date>) -> Result<Vec<UnwrittenNotice>> {
        let (from, to) = issued_on.map_or((crate::write::LONG_AGO, crate::write::NEVER), |day| (day, day));
        self.db.list(&UNWRITTEN, params![creditor, from, to], |row| {
            Ok(UnwrittenNotice { notice: read_notice(row)?, customer: row.string(9)? })
        })
    }

    /// A notice's files are there; once is enough.
    ///
    /// # Errors
    /// `NoSuch` when there is no such notice.
    pub fn mark_written(
        &mut self,
        account: AccountId,
        notice: NoticeId,
        files: &[NoticeFile],
        at: Timestamp,
    ) -> Result<()> {
        let creditor = self.db.find(&NOTICE_CREDITOR, params![account, notice], |row| Ok(CreditorId(row.id(0)?)))?;
        let missing = || StoreError::NoSuch { what: "notice", key: format!("{:032x}", notice.0) };
        let creditor = creditor.ok_or_else(missing)?;
        if self.db.run(&MARK_WRITTEN, params![at, account, notice])? == 0 {
            return Ok(());
        }
        for NoticeFile { name, sha256 } in files {
            self.db.run(&INSERT_FILE, params![account, notice, name, creditor, sha256])?;
        }
        Ok(())
    }
}

fn read_run(row: &Row<'_>) -> Result<Run> {
    Ok(Run {
        id: RunId(row.id(0)?),
        creditor: CreditorId(row.id(1)?),
        name: row.string(2)?,
        on_day: row.day(3)?,
        hash: row.string(4)?,
        policy_version: row.int(5)?,
        rules_version: row.int(6)?,
        proposed_at: row.instant(7)?,
        known_up_to: row.opt_day(8)?,
        state: row.word(9, RunState::find)?,
        approved_at: row.opt_instant(10)?,
        approved_by: row.opt_string(11)?,
        send_at: row.opt_instant(12)?,
        issued_at: row.opt_instant(13)?,
        stopped_why: row.opt_string(14)?,
        counts: RunCounts { will_do: row.int(15)?, needs_a_look: row.int(16)?, wont: row.int(17)? },
    })
}

fn read_row(row: &Row<'_>) -> Result<RunRow> {
    Ok(RunRow {
        account: AccountId(row.id(0)?),
        number: row.string(1)?,
        account_version: row.int(2)?,
        state: row.word(3, RowState::find)?,
        body: row.bytes(4)?.to_vec(),
        reasons: row.string(5)?,
        edit: match (row.opt_string(6)?, row.opt_bytes(7)?) {
            (Some(content), Some(body)) => Some(RowEdit { content, body: body.to_vec() }),
            _ => None,
        },
    })
}

/// Reads a notice whose columns come first.
pub(crate) fn read_notice(row: &Row<'_>) -> Result<Notice> {
    Ok(Notice {
        account: AccountId(row.id(0)?),
        id: NoticeId(row.id(1)?),
        key: row.string(2)?,
        issued_on: row.day(3)?,
        channel: row.word(4, Channel::find)?,
        step: row.string(5)?,
        is_statement: row.flag(6)?,
        to: row.string(7)?,
        content: row.string(8)?,
    })
}
