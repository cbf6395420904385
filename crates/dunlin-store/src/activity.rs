//! The activity log: who did what, when, why; each change in the shape in which it is replayed.
//!
//! Lines are keyed by account, the version that their commit produced, and their place in it, so they need no ids and their
//! order is exact. The book's own lines (settings, imports) stand under the account 0. The JSON shapes are frozen by a golden
//! file. What it does not do: say it in words.

use dunlin_core::account::{Account, Contact};
use dunlin_core::change::{AccountChange, Change};
use dunlin_core::id::{AccountId, ContactId, CreditorId};
use jiff::Timestamp;

use crate::creditor::BOOK;
use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::model::ActivityLine;
use crate::store::Tx;
use crate::user::NO_CREDITOR;

/// So many lines are looked through for who stands in them.
const ACTORS_IN: i64 = 2_000;

/// `whose`: how the lines of a creditor are found. Those of one account are found by its key, so the account says whose it is.
macro_rules! page_of_log {
    ($whose:literal) => {
        concat!(
            "SELECT l.account_id, l.version, l.at, l.actor, l.code, l.why, l.payload, l.seq, a.number, a.name FROM activity l ",
            $whose,
            " AND ($2 = '' OR l.actor = $2) AND ($3 = '' OR l.code LIKE $3) AND l.at >= $4 AND l.at <= $5 \
         AND (l.at, l.account_id, l.version, l.seq) < ($6, $7, $8, $9) "
        )
    };
}

statements! {
    /// A line.
    INSERT_ACTIVITY (Id Int Int Id Int Text Text Text Text Text) -> () =
        "INSERT INTO activity (account_id, version, seq, creditor_id, at, actor, code, why, payload, \
         exception) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    /// The newest lines of an account.
    ACTIVITY_OF (Id Int) -> (Id Int Int Text Text Text Text) =
        "SELECT account_id, version, at, actor, code, why, payload FROM activity WHERE account_id = $1 \
         ORDER BY version DESC, seq DESC LIMIT $2";
    /// The lines of one commit of an account, in the order in which they were made.
    ACTIVITY_AT (Id Int) -> (Id Int Int Text Text Text Text) =
        "SELECT account_id, version, at, actor, code, why, payload FROM activity WHERE account_id = $1 AND version = $2 \
         ORDER BY seq";
    /// Who logged the calls of an account, by the version that each commit made.
    CALL_ACTORS (Id) -> (Int Text) =
        "SELECT DISTINCT c.version, x.actor FROM call c JOIN activity x ON x.account_id = c.account_id AND x.version = c.version \
         WHERE c.account_id = $1 AND c.struck_at IS NULL ORDER BY c.version, x.actor";
    /// What was done to an account at an instant.
    ACTIVITY_AT_ONCE (Id Int) -> (Id Int Int Text Text Text Text) =
        "SELECT account_id, version, at, actor, code, why, payload FROM activity WHERE account_id = $1 AND at = $2 \
         ORDER BY version, seq";
    /// Whether an account was changed after a commit for any other reason than one.
    CHANGED_BUT_FOR (Id Int Text) -> (Int) =
        "SELECT COUNT(*) FROM (SELECT version FROM activity WHERE account_id = $1 AND version > $2 AND why <> $3 LIMIT 1) other";
    /// Lines about an account's tasks and the numbers that it is seen with, oldest first.
    ACTIVITY_OF_WORK (Id) -> (Id Int Int Text Text Text Text) =
        "SELECT account_id, version, at, actor, code, why, payload FROM activity WHERE account_id = $1 \
         AND code IN ('task.created', 'task.done', 'task.reopened', 'account.merged', 'account.member_added', \
         'account.split', 'account.member_removed') ORDER BY version, seq";
    /// Lines about an account's people before a commit, newest first.
    ACTIVITY_OF_CONTACTS (Id Int) -> (Id Int Int Text Text Text Text) =
        "SELECT account_id, version, at, actor, code, why, payload FROM activity WHERE account_id = $1 AND version < $2 \
         AND code IN ('contact.added', 'contact.changed') ORDER BY version DESC, seq DESC";
    /// The customer's own data before a commit.
    ACCOUNT_BEFORE (Id Int) -> (Id Int Int Text Text Text Text) =
        "SELECT account_id, version, at, actor, code, why, payload FROM activity WHERE account_id = $1 AND version < $2 \
         AND code IN ('account.opened', 'account.updated') ORDER BY version DESC, seq DESC LIMIT 1";
    /// A commit of an account belongs to an act on many.
    INSERT_BULK_ACT (Id Id Int Id) -> () =
        "INSERT INTO bulk_act (account_id, act_id, version, creditor_id) VALUES ($1, $2, $3, $4)";
    /// The commits of an act on many accounts.
    BULK_ACT (Id Id) -> (Id Int) =
        "SELECT account_id, version FROM bulk_act WHERE act_id = $1 AND creditor_id = $2 ORDER BY account_id, version";
    /// Lines of all accounts, newest first, from a place on.
    ACTIVITY_PAGE (Id Text Text Int Int Int Id Int Int Int) -> (Id Int Int Text Text Text Text Int Text Text) =
        concat!(
            page_of_log!("LEFT JOIN account a ON a.id = l.account_id WHERE l.creditor_id = $1"),
            "ORDER BY l.at DESC, l.account_id DESC, l.version DESC, l.seq DESC LIMIT $10"
        );
    /// The same of one account.
    ACTIVITY_PAGE_OF (Id Text Text Int Int Int Id Int Int Id Int) -> (Id Int Int Text Text Text Text Int Text Text) =
        concat!(
            page_of_log!("JOIN account a ON a.id = l.account_id WHERE a.creditor_id = $1"),
            "AND l.account_id = $10 ORDER BY l.at DESC, l.account_id DESC, l.version DESC, l.seq DESC LIMIT $11"
        );
    /// Who stands in the newest lines of the log, or brought in a file or a policy.
    ACTIVITY_ACTORS (Id Int Id Id) -> (Text) =
        "SELECT actor FROM (SELECT actor FROM activity WHERE creditor_id = $1 \
         ORDER BY at DESC, account_id DESC, version DESC, seq DESC LIMIT $2) newest \
         UNION SELECT actor FROM import WHERE creditor_id = $3 \
         UNION SELECT actor FROM policy_version WHERE creditor_id = $4 ORDER BY actor";
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

/// Which lines of the log are wanted; the default is all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActivityFilter {
    /// Only what one person did, as the log names them.
    pub actor: Option<String>,
    /// Only one noun: `promise` gives `promise.made` and its like. What was done with users is only given for `user`.
    pub noun: Option<String>,
    /// Only one account.
    pub account: Option<AccountId>,
    /// Not before.
    pub from: Option<Timestamp>,
    /// Not after.
    pub until: Option<Timestamp>,
}

/// A place in the log, newest first: what comes after it is older.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActivityCursor {
    /// The instant of the line.
    pub at: Timestamp,
    /// Its account; 0 is the book.
    pub account: AccountId,
    /// Its version.
    pub version: i64,
    /// Its place in its commit.
    pub seq: i64,
}

impl ActivityCursor {
    /// Before the newest line.
    pub(crate) const NEWEST: ActivityCursor =
        ActivityCursor { at: Timestamp::MAX, account: AccountId(u128::MAX), version: i64::MAX, seq: i64::MAX };
}

/// A line of the log as a list of all accounts shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct ActivityEntry {
    /// The line.
    pub line: ActivityLine,
    /// Number and name of its customer.
    pub customer: Option<(String, String)>,
    /// Where it stands.
    pub cursor: ActivityCursor,
}

impl Tx<'_> {
    /// The log of all accounts, newest first, so many lines from a place on.
    pub fn activity_page(
        &mut self,
        creditor: CreditorId,
        filter: &ActivityFilter,
        after: Option<ActivityCursor>,
        limit: usize,
    ) -> Result<Vec<ActivityEntry>> {
        // Users belong to the book, not to one of its creditors.
        let creditor = if filter.noun.as_deref() == Some("user") { NO_CREDITOR } else { creditor };
        let ActivityCursor { at, account, version, seq } = after.unwrap_or(ActivityCursor::NEWEST);
        let (from, until) = (filter.from.unwrap_or(Timestamp::MIN), filter.until.unwrap_or(Timestamp::MAX));
        let actor = filter.actor.as_deref().unwrap_or_default();
        let noun = filter.noun.as_ref().map(|noun| format!("{noun}.%")).unwrap_or_default();
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        match filter.account {
            None => {
                let asked = params![creditor, actor, &noun, from, until, at, account, version, seq, limit];
                self.db.list(&ACTIVITY_PAGE, asked, read_entry)
            }
            Some(one) => {
                let asked = params![creditor, actor, &noun, from, until, at, account, version, seq, one, limit];
                self.db.list(&ACTIVITY_PAGE_OF, asked, read_entry)
            }
        }
    }

    /// Who stands in the newest lines of a creditor's log, or brought in a file or a policy, by name. Not all who ever stood in it: that
    /// would read the whole log.
    pub fn activity_actors(&mut self, creditor: CreditorId) -> Result<Vec<String>> {
        self.db.list(&ACTIVITY_ACTORS, params![creditor, ACTORS_IN, creditor, creditor], |row| row.string(0))
    }

    /// The newest lines of an account's log, newest first; `None` is the book's own lines.
    pub fn activity_of(&mut self, account: Option<AccountId>, limit: usize) -> Result<Vec<ActivityLine>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.db.list(&ACTIVITY_OF, params![account.unwrap_or(BOOK), limit], read_line)
    }

    /// Whether an account was changed after a version for any other reason than the one given.
    pub fn changed_but_for(&mut self, account: AccountId, version: i64, why: &str) -> Result<bool> {
        let other = self.db.find(&CHANGED_BUT_FOR, params![account, version, why], |row| row.int(0))?;
        Ok(other.unwrap_or(0) > 0)
    }

    /// What the log says of an account's tasks, and of the numbers that it was merged with or split from; oldest first.
    pub fn work_of(&mut self, account: AccountId) -> Result<Vec<ActivityLine>> {
        self.db.list(&ACTIVITY_OF_WORK, params![account], read_line)
    }

    /// What one commit did to an account, in its order; empty when there is no such commit.
    pub fn activity_at(&mut self, account: AccountId, version: i64) -> Result<Vec<ActivityLine>> {
        self.db.list(&ACTIVITY_AT, params![account, version], read_line)
    }

    /// Who logged the calls of an account: the version of each, and the actor.
    pub fn call_actors(&mut self, account: AccountId) -> Result<Vec<(i64, String)>> {
        self.db.list(&CALL_ACTORS, params![account], |row| Ok((row.int(0)?, row.string(1)?)))
    }

    /// What was done to an account at an instant, in its order.
    pub fn activity_at_once(&mut self, account: AccountId, at: Timestamp) -> Result<Vec<ActivityLine>> {
        self.db.list(&ACTIVITY_AT_ONCE, params![account, at], read_line)
    }

    /// A person's data as they were before a commit.
    pub fn contact_before(&mut self, account: AccountId, contact: ContactId, version: i64) -> Result<Option<Contact>> {
        let lines = self.db.list(&ACTIVITY_OF_CONTACTS, params![account, version], read_line)?;
        Ok(lines.into_iter().find_map(|line| match line.change {
            Some(Change::Account(
                AccountChange::ContactAdded { contact: was, .. } | AccountChange::ContactChanged { contact: was, .. },
            )) if was.id == contact => Some(was),
            _ => None,
        }))
    }

    /// The customer's own data as they were before a commit.
    pub fn account_before(&mut self, account: AccountId, version: i64) -> Result<Option<Account>> {
        let lines = self.db.list(&ACCOUNT_BEFORE, params![account, version], read_line)?;
        Ok(lines.into_iter().find_map(|line| match line.change {
            Some(Change::Account(AccountChange::Opened(was) | AccountChange::Updated(was))) => Some(was),
            _ => None,
        }))
    }

    /// An act on many accounts did this commit, so that all of it can be taken back.
    pub fn note_bulk_act(&mut self, act: u128, creditor: CreditorId, account: AccountId, version: i64) -> Result<()> {
        self.db.run(&INSERT_BULK_ACT, params![account, AccountId(act), version, creditor]).map(drop)
    }

    /// The commits of an act on many accounts.
    pub fn bulk_act(&mut self, act: u128, creditor: CreditorId) -> Result<Vec<(AccountId, i64)>> {
        let wanted = params![AccountId(act), creditor];
        self.db.list(&BULK_ACT, wanted, |row| Ok((AccountId(row.id(0)?), row.int(1)?)))
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

pub(crate) fn read_entry(row: &Row<'_>) -> Result<ActivityEntry> {
    let line = read_line(row)?;
    let customer = row.opt_string(8)?.zip(row.opt_string(9)?);
    let cursor =
        ActivityCursor { at: line.at, account: AccountId(row.id(0)?), version: line.version, seq: row.int(7)? };
    Ok(ActivityEntry { line, customer, cursor })
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
