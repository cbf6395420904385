//! The activity log: who did what, when, why; each change in the shape in which it is replayed.
//!
//! Lines are keyed by account, the version that their commit produced, and their place in it, so they need no ids and their
//! order is exact. The book's own lines (settings, imports) stand under the account 0. The JSON shapes are frozen by a golden
//! file. What it does not do: say it in words.

use dunlin_core::change::Change;
use dunlin_core::id::{AccountId, CreditorId};

use crate::creditor::BOOK;
use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::model::ActivityLine;
use crate::store::Tx;

statements! {
    /// A line.
    INSERT_ACTIVITY (Id Int Int Id Int Text Text Text Text) -> () =
        "INSERT INTO activity (account_id, version, seq, creditor_id, at, actor, code, why, payload) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    /// The newest lines of an account.
    ACTIVITY_OF (Id Int) -> (Id Int Int Text Text Text Text) =
        "SELECT account_id, version, at, actor, code, why, payload FROM activity WHERE account_id = $1 \
         ORDER BY version DESC, seq DESC LIMIT $2";
    /// All lines of accounts, in the order in which they can be replayed.
    ACTIVITY_AFTER (Id Int Int Int) -> (Id Int Int Id Int Text Text Text) =
        "SELECT account_id, version, seq, creditor_id, at, actor, why, payload FROM activity \
         WHERE (account_id, version, seq) > ($1, $2, $3) ORDER BY account_id, version, seq LIMIT $4";
    /// What was taken back with the file that brought it.
    WITHDRAWN () -> (Text) =
        "SELECT payload FROM activity WHERE code IN ('account.withdrawn', 'item.withdrawn') \
         ORDER BY account_id, version, seq";
    /// Accounts that one act changed.
    ACCOUNTS_AT (Id Int Text) -> (Id) =
        "SELECT DISTINCT account_id FROM activity WHERE creditor_id = $1 AND at = $2 AND why = $3 ORDER BY account_id";
}

/// Compact JSON; the core's types cannot fail to be written.
pub(crate) fn to_json(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value)
        .map_err(|error| StoreError::Impossible { code: "activity.payload", why: error.to_string() })
}

impl Tx<'_> {
    /// The newest lines of an account's log, newest first; `None` is the book's own lines.
    pub fn activity_of(&mut self, account: Option<AccountId>, limit: usize) -> Result<Vec<ActivityLine>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.db.list(&ACTIVITY_OF, params![account.unwrap_or(BOOK), limit], read_line)
    }
}

impl Tx<'_> {
    /// The accounts that were changed at an instant, with that reason.
    pub fn accounts_changed_at(
        &mut self,
        creditor: CreditorId,
        at: jiff::Timestamp,
        why: &str,
    ) -> Result<Vec<AccountId>> {
        let accounts = self.db.list(&ACCOUNTS_AT, params![creditor, at, why], |row| Ok(AccountId(row.id(0)?)))?;
        Ok(accounts.into_iter().filter(|account| *account != BOOK).collect())
    }
}

fn read_line(row: &Row<'_>) -> Result<ActivityLine> {
    let account = AccountId(row.id(0)?);
    let change = if account == BOOK { None } else { Some(read_change(row, 6)?) };
    Ok(ActivityLine {
        account: (account != BOOK).then_some(account),
        version: row.int(1)?,
        at: row.instant(2)?,
        actor: row.string(3)?,
        code: row.string(4)?,
        item: change.as_ref().and_then(Change::item_number).map(str::to_owned),
        why: row.string(5)?,
        change,
    })
}

/// A change from its payload.
pub(crate) fn read_change(row: &Row<'_>, at: usize) -> Result<Change> {
    serde_json::from_str(row.text(at)?)
        .map_err(|error| StoreError::Damaged { table: "activity", what: format!("payload: {error}") })
}

/// A line on its way to being replayed.
#[derive(Debug, Clone)]
pub(crate) struct Logged {
    pub(crate) account: AccountId,
    pub(crate) version: i64,
    pub(crate) seq: i64,
    pub(crate) creditor: CreditorId,
    pub(crate) who: crate::model::Who,
    pub(crate) change: Change,
}

/// Reads `ACTIVITY_AFTER`.
pub(crate) fn read_logged(row: &Row<'_>) -> Result<Logged> {
    Ok(Logged {
        account: AccountId(row.id(0)?),
        version: row.int(1)?,
        seq: row.int(2)?,
        creditor: CreditorId(row.id(3)?),
        who: crate::model::Who { at: row.instant(4)?, actor: row.string(5)?, why: row.string(6)? },
        change: read_change(row, 7)?,
    })
}
