//! Steps taken for open items and the days of the last notices.

use dunlin_core::contact::NOTICE_DAYS;
use dunlin_core::correction::{Correction, WhyWrong};
use dunlin_core::days::after;
use dunlin_core::id::{AccountId, ItemId, NoticeId};
use dunlin_core::policy::Under;
use dunlin_core::view::{Moved, StepTaken};

use super::batch::{Batch, in_batch};
use crate::db::{Db, Param, params, statements};
use crate::error::{Result, StoreError};

statements! {
    /// Steps with what came of their task.
    BATCH_STEPS (Id Text Text Day Int Day Int Int) -> (Id Id Text Int Day Text Day Int Int Text) = in_batch!(
        "SELECT s.account_id, s.item_id, s.step, s.cycle, s.taken_on, t.outcome, t.done_on, t.done_at, s.policy_version, s.segment \
         FROM account a CROSS JOIN step_taken s \
         LEFT JOIN task t ON t.account_id = COALESCE(s.maker_id, s.account_id) AND t.id = s.task_id",
        "AND s.account_id = a.id AND (s.taken_on <= $6 OR s.version > $7) AND s.recorded_at <= $8 ORDER BY a.number"
    );
    /// Steps that counted then, and were struck later, because their notice never reached the customer.
    BATCH_STRUCK_STEPS (Id Text Text Day Int Day Int Int) -> (Id Id Text Int Day Int Text) = in_batch!(
        "SELECT s.account_id, s.item_id, s.step, s.cycle, s.taken_on, s.policy_version, s.segment \
         FROM account a CROSS JOIN step_struck s",
        "AND s.account_id = a.id AND (s.taken_on <= $6 OR s.version > $7) AND s.recorded_at <= $8 AND s.struck_at > $8 ORDER BY a.number"
    );
    /// Items of which a notice is known to have arrived.
    BATCH_CONFIRMED (Id Text Text Day Int Day Int Int) -> (Id Id) = in_batch!(
        "SELECT s.account_id, s.item_id FROM account a CROSS JOIN step_taken s \
         JOIN delivery d ON d.account_id = COALESCE(s.maker_id, s.account_id) AND d.notice_id = s.notice_id",
        "AND s.account_id = a.id AND (d.confirmed_on <= $6 OR s.version > $7) AND d.confirmed_at <= $8 ORDER BY a.number"
    );
    /// Items of which a letter is known to have arrived.
    BATCH_DELIVERED (Id Text Text Day Int Day Int Int) -> (Id Id) = in_batch!(
        "SELECT s.account_id, s.item_id FROM account a CROSS JOIN step_taken s \
         JOIN post p ON p.account_id = COALESCE(s.maker_id, s.account_id) AND p.notice_id = s.notice_id",
        "AND s.account_id = a.id AND p.state = 'delivered' AND (p.ended_on <= $6 OR s.version > $7) AND p.changed_at <= $8 ORDER BY a.number"
    );
    /// There is any such letter.
    ANY_DELIVERED () -> (Id) = "SELECT account_id FROM post WHERE state = 'delivered' LIMIT 1";
    /// There is any such notice.
    ANY_CONFIRMED () -> (Id) = "SELECT account_id FROM delivery WHERE confirmed_at IS NOT NULL LIMIT 1";
    /// The newest day of notices and of statements.
    BATCH_LAST_NOTICES (Id Text Text Day Int Day Int Int) -> (Id Flag Day) = in_batch!(
        "SELECT n.account_id, n.is_statement, MAX(n.issued_on) FROM account a CROSS JOIN notice n",
        "AND n.account_id = a.id AND (n.issued_on <= $6 OR n.version > $7) AND n.recorded_at <= $8 \
         AND (n.struck_at IS NULL OR n.struck_at > $8) GROUP BY a.number, n.account_id, n.is_statement ORDER BY a.number"
    );
    /// The days of the notices since a day.
    BATCH_RECENT_NOTICES (Id Text Text Day Int Day Int Int Day) -> (Id Day) = in_batch!(
        "SELECT n.account_id, n.issued_on FROM account a CROSS JOIN notice n",
        "AND n.account_id = a.id AND (n.issued_on <= $6 OR n.version > $7) AND n.recorded_at <= $8 AND n.issued_on > $9 \
         AND (n.struck_at IS NULL OR n.struck_at > $8 OR n.struck_why = 'wrong') ORDER BY a.number"
    );
    /// Notices that were withdrawn, and about which no letter went out that counts.
    BATCH_CORRECTIONS (Id Text Text Day Int Day Int Int) -> (Id Id Text Day Day Text Flag) = in_batch!(
        "SELECT t.account_id, t.notice_id, t.key, t.issued_on, t.taken_back_on, t.why, t.is_told \
         FROM account a CROSS JOIN notice_taken_back t",
        "AND t.account_id = a.id AND (t.taken_back_on <= $6 OR t.version > $7) AND t.recorded_at <= $8 AND NOT EXISTS \
         (SELECT 1 FROM notice_correction c JOIN notice l ON l.account_id = c.by_account_id AND l.id = c.by_id \
         WHERE c.account_id = t.account_id AND c.notice_id = t.notice_id AND (l.issued_on <= $6 OR l.version > $7) \
         AND c.recorded_at <= $8 AND (l.struck_at IS NULL OR l.struck_at > $8)) ORDER BY a.number"
    );
    /// There is any notice that was withdrawn.
    ANY_TAKEN_BACK () -> (Id) = "SELECT account_id FROM notice_taken_back LIMIT 1";
    /// Moves to another version of the policy, the newest last.
    BATCH_MOVES (Id Text Text Day Int Day Int Int) -> (Id Int Day) = in_batch!(
        "SELECT m.account_id, m.policy_version, m.moved_on FROM account a CROSS JOIN policy_move m",
        "AND m.account_id = a.id AND (m.moved_on <= $6 OR m.version > $7) AND m.recorded_at <= $8 \
         AND (m.struck_at IS NULL OR m.struck_at > $8) ORDER BY a.number, m.moved_on, m.version"
    );
    /// There is any move.
    ANY_MOVE () -> (Id) = "SELECT account_id FROM policy_move LIMIT 1";
    /// There is any step.
    ANY_STEP () -> (Id) = "SELECT account_id FROM step_taken LIMIT 1";
    /// A step was struck after an instant.
    ANY_STRUCK_STEP (Int) -> (Id) = "SELECT account_id FROM step_struck WHERE struck_at > $1 LIMIT 1";
    /// There is any notice.
    ANY_NOTICE () -> (Id) = "SELECT account_id FROM notice LIMIT 1";
}

/// Items of which a mail or a letter is known to have arrived.
fn load_arrived(db: &mut Db, batch: &mut Batch, seen: &[Param<'_>]) -> Result<()> {
    for (any, arrived) in [(&ANY_CONFIRMED, &BATCH_CONFIRMED), (&ANY_DELIVERED, &BATCH_DELIVERED)] {
        if !db.any(any, &[])? {
            continue;
        }
        batch.rows(db, arrived, seen, |loading, row| {
            if let Some(item) = loading.item(ItemId(row.id(1)?)) {
                item.receipt_confirmed = true;
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Fills steps and last notices.
pub(super) fn load(db: &mut Db, batch: &mut Batch) -> Result<()> {
    let moment = batch.moment();
    let seen = params![moment.day, moment.after_version, moment.known_at];
    if db.any(&ANY_STEP, &[])? {
        batch.rows(db, &BATCH_STEPS, seen, |loading, row| {
            let Some(item) = loading.item(ItemId(row.id(1)?)) else { return Ok(()) };
            let done = row.opt_day(6)?.is_some_and(|done_on| done_on <= moment.day || moment.after_version < i64::MAX)
                && row.opt_int(7)?.is_some_and(|at| at <= moment.known_at);
            item.steps.push(StepTaken {
                step: row.string(2)?,
                cycle: cycle_of(row.int(3)?)?,
                on: row.day(4)?,
                outcome: if done { row.opt_string(5)? } else { None },
                under: Under { version: row.int(8)?, segment: row.opt_string(9)? },
            });
            Ok(())
        })?;
    }
    if db.any(&ANY_STRUCK_STEP, params![moment.known_at])? {
        batch.rows(db, &BATCH_STRUCK_STEPS, seen, |loading, row| {
            let Some(item) = loading.item(ItemId(row.id(1)?)) else { return Ok(()) };
            item.steps.push(StepTaken {
                step: row.string(2)?,
                cycle: cycle_of(row.int(3)?)?,
                on: row.day(4)?,
                outcome: None,
                under: Under { version: row.int(5)?, segment: row.opt_string(6)? },
            });
            Ok(())
        })?;
    }
    load_arrived(db, batch, seen)?;
    for item in batch.accounts.iter_mut().flat_map(|loading| &mut loading.view.items) {
        item.steps.sort_unstable_by(|a, b| (a.on, &a.step, a.cycle).cmp(&(b.on, &b.step, b.cycle)));
    }
    if db.any(&ANY_MOVE, &[])? {
        batch.rows(db, &BATCH_MOVES, seen, |loading, row| {
            loading.view.moved = Some(Moved { version: row.int(1)?, on: row.day(2)? });
            Ok(())
        })?;
    }
    if db.any(&ANY_NOTICE, &[])? {
        batch.rows(db, &BATCH_LAST_NOTICES, seen, |loading, row| {
            let newest = Some(row.day(2)?);
            if row.flag(1)? {
                loading.view.last_statement_on = newest;
            } else {
                loading.view.last_notice_on = newest;
            }
            Ok(())
        })?;
        let since = after(moment.day, -NOTICE_DAYS);
        let recent = params![moment.day, moment.after_version, moment.known_at, since];
        batch.rows(db, &BATCH_RECENT_NOTICES, recent, |loading, row| {
            loading.view.contacts_made.notices_on.push(row.day(1)?);
            Ok(())
        })?;
    }
    if db.any(&ANY_TAKEN_BACK, &[])? {
        batch.rows(db, &BATCH_CORRECTIONS, seen, |loading, row| {
            if row.flag(6)? {
                loading.view.corrections.push(Correction {
                    account: AccountId(row.id(0)?),
                    notice: NoticeId(row.id(1)?),
                    key: row.string(2)?,
                    issued_on: row.day(3)?,
                    withdrawn_on: row.day(4)?,
                    why: row.word(5, WhyWrong::find)?,
                });
            }
            Ok(())
        })?;
    }
    Ok(())
}

fn cycle_of(cycle: i64) -> Result<i32> {
    i32::try_from(cycle).map_err(|_| StoreError::Damaged { table: "step_taken", what: format!("cycle {cycle}") })
}
