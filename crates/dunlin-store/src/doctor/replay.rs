//! The log is the proof: replayed into an empty book, it gives the same business tables.
//!
//! Lines come account by account in the order of their versions; those of one version are one commit again. Left out of the
//! comparison is what is no fact of an account: when to look next, with which rules it was decided, which files were written.

use super::dump::{self, TABLES};
use dunlin_core::change::{AccountChange, Change, ItemChange};

use crate::activity::{ACTIVITY_AFTER, Logged, WITHDRAWN, read_change, read_logged};
use crate::creditor::BOOK;
use crate::db::params;
use crate::error::Result;
use crate::store::{Store, Tx};
use crate::write::{ItemNumbers, Withdrawn};

/// Lines read at a time.
const CHUNK: i64 = 5_000;

/// What differs, by table.
pub(super) fn differences(tx: &mut Tx<'_>) -> Result<Vec<String>> {
    let mut again = replay(tx)?;
    let mut found = Vec::new();
    for table in TABLES {
        let (left, right) = (dump::prints(tx.db, table)?, dump::prints(&mut again.db, table)?);
        if left != right {
            let at = left.iter().zip(&right).position(|(a, b)| a != b).unwrap_or(left.len().min(right.len()));
            let name = table.name;
            found.push(format!("{name}: row {} of {}, replayed {}", at + 1, left.len(), right.len()));
        }
    }
    Ok(found)
}

/// A book in memory, made from the log.
fn replay(tx: &mut Tx<'_>) -> Result<Store> {
    let mut again = Store::create(":memory:", tx.created_at()?)?;
    for creditor in tx.creditors()? {
        again.transaction(|copy| copy.restore_creditor(&creditor))?;
    }
    let mut numbers = ItemNumbers::without(withdrawn(tx)?);
    let (mut after, mut pending): (_, Vec<Logged>) = ((BOOK, i64::MAX, 0), Vec::new());
    loop {
        let (account, version, seq) = after;
        let lines = tx.db.list(&ACTIVITY_AFTER, params![account, version, seq, CHUNK], read_logged)?;
        let Some(last) = lines.last() else { break };
        after = (last.account, last.version, last.seq);
        again.transaction(|copy| {
            // Nothing in memory asks for a second attempt, so lines can be taken out one by one.
            for line in &lines {
                let same = pending.last().is_none_or(|p| (p.account, p.version) == (line.account, line.version));
                if !same {
                    commit(copy, &mut pending, &mut numbers)?;
                }
                pending.push(line.clone());
            }
            Ok::<(), crate::StoreError>(())
        })?;
    }
    again.transaction(|copy| commit(copy, &mut pending, &mut numbers))?;
    Ok(again)
}

/// What was taken back with the file that brought it.
fn withdrawn(tx: &mut Tx<'_>) -> Result<Withdrawn> {
    let mut found = Withdrawn::default();
    for change in tx.db.list(&WITHDRAWN, &[], |row| read_change(row, 0))? {
        match change {
            Change::Account(AccountChange::Withdrawn { account, .. }) => drop(found.accounts.insert(account)),
            Change::Item(ItemChange::Withdrawn { item, .. }) => drop(found.items.insert(item)),
            _ => {}
        }
    }
    Ok(found)
}

/// One commit of one account.
fn commit(copy: &mut Tx<'_>, pending: &mut Vec<Logged>, numbers: &mut ItemNumbers) -> Result<()> {
    let lines = core::mem::take(pending);
    let Some(first) = lines.first() else { return Ok(()) };
    let (who, creditor) = (first.who.clone(), first.creditor);
    let changes: Vec<_> = lines.into_iter().map(|line| line.change).collect();
    copy.commit_again(&who, creditor, &changes, numbers)
}
