//! Holds and disputes as of a moment.
//!
//! A hold is in force from its first to its last day, lifting included; one that was recorded after the guard's version counts
//! from the day asked about at the latest. A dispute holds until the day before it was closed.

use std::collections::{BTreeMap, BTreeSet};

use dunlin_core::account::Circumstance;
use dunlin_core::id::{AccountId, CreditorId, HoldId, ItemId, PromiseId};
use dunlin_core::view::{Hold, HoldKind, LiftRule};

use super::batch::{Batch, Moment, in_batch};
use crate::db::{Db, Row, params, statements};
use crate::error::Result;
use crate::store::Tx;

statements! {
    /// Holds, oldest first.
    BATCH_HOLDS (Id Text Text Day Int Day Int Int) -> (Id Id Text Day Day Text Day Int Text Id Text Id Text) = in_batch!(
        "SELECT h.account_id, h.id, h.kind, h.from_on, h.until_on, h.reason, h.lifted_until_on, h.lifted_at, h.lifts, \
         h.item_id, i.number, h.promise_id, h.because FROM account a CROSS JOIN hold h \
         LEFT JOIN item i ON i.account_id = h.account_id AND i.id = h.item_id",
        "AND h.account_id = a.id AND (h.from_on <= $6 OR h.version > $7) AND h.recorded_at <= $8 \
         ORDER BY a.number, h.from_on, h.id"
    );
    /// Disputes; one that was upheld goes on to hold: the customer was right, and a credit note settles it.
    BATCH_DISPUTES (Id Text Text Day Int Day Int Int) -> (Id Id Int Day Int Text Day Text Id) = in_batch!(
        "SELECT d.account_id, d.item_id, d.amount_minor, d.closed_on, d.closed_at, d.outcome, d.answer_by, d.owner, d.id \
         FROM account a CROSS JOIN dispute d",
        "AND d.account_id = a.id AND (d.from_on <= $6 OR d.version > $7) AND d.recorded_at <= $8 ORDER BY a.number"
    );
    /// What credit notes have settled of items since a dispute over them was upheld.
    BATCH_CREDITED (Id Text Text Day Int Day Int Int) -> (Id Id Int) = in_batch!(
        "SELECT d.account_id, d.id, e.amount_minor FROM account a CROSS JOIN dispute d \
         JOIN entry e ON e.account_id = d.account_id AND e.item_id = d.item_id",
        "AND d.account_id = a.id AND d.outcome = 'upheld' AND e.kind = 'netted' AND e.effective_on >= d.closed_on \
         AND (e.effective_on <= $6 OR e.version > $7) AND e.recorded_at <= $8 \
         AND EXISTS (SELECT 1 FROM entry c JOIN item i ON i.account_id = c.account_id AND i.id = c.item_id \
         WHERE c.account_id = e.account_id AND c.kind = 'netted' AND c.effective_on = e.effective_on \
         AND c.recorded_at = e.recorded_at AND c.amount_minor = -e.amount_minor AND i.kind = 'credit_note') \
         ORDER BY a.number"
    );
    /// What credit notes have settled of one item.
    CREDITED_OF (Id Id) -> (Int) =
        "SELECT e.amount_minor FROM entry e WHERE e.account_id = $1 AND e.item_id = $2 AND e.kind = 'netted' \
         AND EXISTS (SELECT 1 FROM entry c JOIN item i ON i.account_id = c.account_id AND i.id = c.item_id \
         WHERE c.account_id = e.account_id AND c.kind = 'netted' AND c.effective_on = e.effective_on \
         AND c.recorded_at = e.recorded_at AND c.amount_minor = -e.amount_minor AND i.kind = 'credit_note')";
    /// Accounts that have or had a hold with a rule of its own.
    ACCOUNTS_WITH_RULES (Id) -> (Id) =
        "SELECT DISTINCT account_id FROM hold WHERE creditor_id = $1 AND lifts <> 'by_person' ORDER BY account_id";
    /// There is any hold.
    ANY_HOLD () -> (Id) = "SELECT account_id FROM hold LIMIT 1";
    /// There is any dispute.
    ANY_DISPUTE () -> (Id) = "SELECT account_id FROM dispute LIMIT 1";
}

/// Fills holds and disputed parts.
pub(super) fn load(db: &mut Db, batch: &mut Batch) -> Result<()> {
    let moment = batch.moment();
    let seen = params![moment.day, moment.after_version, moment.known_at];
    if db.any(&ANY_HOLD, &[])? {
        batch.rows(db, &BATCH_HOLDS, seen, |loading, row| {
            loading.view.holds.extend(read_hold(row, moment)?);
            Ok(())
        })?;
    }
    if db.any(&ANY_DISPUTE, &[])? {
        let mut credited: BTreeMap<u128, i64> = BTreeMap::new();
        batch.rows(db, &BATCH_CREDITED, seen, |_, row| {
            *credited.entry(row.id(1)?).or_default() -= row.int(2)?;
            Ok(())
        })?;
        let mut contested: BTreeSet<ItemId> = BTreeSet::new();
        batch.rows(db, &BATCH_DISPUTES, seen, |loading, row| {
            let closed = row.opt_day(3)?.filter(|_| row.opt_int(4).is_ok_and(|at| at <= Some(moment.known_at)));
            let outcome = row.opt_text(5)?;
            let ended_on = closed.filter(|closed_on| *closed_on <= moment.day);
            let Some(item) = loading.item(ItemId(row.id(1)?)) else { return Ok(()) };
            if outcome.is_some_and(is_not_justified) && !contested.contains(&item.id) {
                item.dispute.not_justified_on = item.dispute.not_justified_on.max(ended_on);
            }
            if ended_on.is_none() {
                // It is raised again: nobody is told that it was not justified.
                contested.insert(item.id);
                item.dispute.not_justified_on = None;
                item.dispute.answer_by = row.opt_day(6)?;
                item.dispute.owner = row.opt_string(7)?;
            }
            if outcome == Some(UPHELD) || ended_on.is_none() {
                let open = item.open_minor.max(0);
                let credited_minor = credited.get(&row.id(8)?).copied().unwrap_or(0).max(0);
                item.disputed_minor = match row.opt_int(2)? {
                    Some(part) => (part - credited_minor).max(0).saturating_add(item.disputed_minor).min(open),
                    None => open,
                };
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// The customer was right, and a credit note is still to come.
pub(crate) const UPHELD: &str = "upheld";

/// All or a part of what was contested is owed after all.
fn is_not_justified(outcome: &str) -> bool {
    matches!(outcome, "rejected" | "split")
}

impl Tx<'_> {
    /// What credit notes have settled of an item, in minor units.
    pub fn credited_minor(&mut self, account: AccountId, item: ItemId) -> Result<i64> {
        let parts = self.db.list(&CREDITED_OF, params![account, item], |row| row.int(0))?;
        Ok(parts.into_iter().fold(0, i64::saturating_sub))
    }

    /// The accounts that have or had a hold which ends by a rule of its own.
    pub fn accounts_with_rules(&mut self, creditor: CreditorId) -> Result<Vec<AccountId>> {
        self.db.list(&ACCOUNTS_WITH_RULES, params![creditor], |row| Ok(AccountId(row.id(0)?)))
    }
}

/// The hold, when its last day has not passed.
fn read_hold(row: &Row<'_>, moment: Moment) -> Result<Option<Hold>> {
    let lifted = row.opt_int(7)?.is_some_and(|at| at <= moment.known_at);
    let until_on = if lifted { row.opt_day(6)? } else { row.opt_day(4)? };
    let from_on = row.day(3)?.min(moment.day);
    if until_on.is_some_and(|until_on| until_on < moment.day) {
        return Ok(None);
    }
    Ok(Some(Hold {
        id: HoldId(row.id(1)?),
        account: AccountId(row.id(0)?),
        kind: row.word(2, HoldKind::find)?,
        from_on,
        until_on,
        reason: row.string(5)?,
        lifts: row.word(8, LiftRule::find)?,
        item: read_held_item(row, 9)?,
        promise: row.opt_id(11)?.map(PromiseId),
        because: row.opt_word(12, Circumstance::find)?,
    }))
}

/// The item that a hold is on, which is followed by its number.
pub(crate) fn read_held_item(row: &Row<'_>, at: usize) -> Result<Option<(ItemId, String)>> {
    row.opt_id(at)?.map(|item| Ok((ItemId(item), row.string(at + 1)?))).transpose()
}
