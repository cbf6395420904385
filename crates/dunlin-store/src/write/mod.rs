//! The only road by which a business fact is written: `commit`, and a `Load` for imports.
//!
//! Each change writes its rows and one line of the activity log in the caller's transaction. Per commit and account: the version
//! is raised once (which locks the row on PostgreSQL, in the order of keys, so two commits cannot wait for each other),
//! `next_look_on` falls back to "at the next run" (but not for what moves nothing that is due: a message on its way), and the cached sums move: `item.open_minor`, `amount_minor` and `due_on`,
//! `account.first_issued_on` and `newest_entry_on`. The same code serves both roads; a test compares the tables.

mod account;
mod call;
mod case;
mod charge;
mod claim;
mod credit;
mod delivery;
mod evidence;
mod gathered;
mod item;
mod link;
mod load;
mod notice;
mod number;
mod opening;
mod placement;
mod plan;
mod policy;
mod post;
mod reply;
mod task;

#[cfg(test)]
pub(crate) use account::STATEMENTS as ACCOUNT;
#[cfg(test)]
pub(crate) use call::STATEMENTS as CALL;
#[cfg(test)]
pub(crate) use case::STATEMENTS as CASE;
#[cfg(test)]
pub(crate) use charge::STATEMENTS as CHARGE;
#[cfg(test)]
pub(crate) use claim::STATEMENTS as CLAIM;
#[cfg(test)]
pub(crate) use credit::STATEMENTS as CREDIT;
#[cfg(test)]
pub(crate) use delivery::STATEMENTS as DELIVERY;
#[cfg(test)]
pub(crate) use evidence::STATEMENTS as EVIDENCE;
#[cfg(test)]
pub(crate) use item::STATEMENTS as ITEM;
#[cfg(test)]
pub(crate) use link::STATEMENTS as LINK;
#[cfg(test)]
pub(crate) use notice::STATEMENTS as NOTICE;
#[cfg(test)]
pub(crate) use number::STATEMENTS as NUMBER;
#[cfg(test)]
pub(crate) use opening::STATEMENTS as OPENING;
#[cfg(test)]
pub(crate) use placement::STATEMENTS as PLACEMENT;
#[cfg(test)]
pub(crate) use plan::STATEMENTS as PLAN;
#[cfg(test)]
pub(crate) use policy::STATEMENTS as POLICY;
#[cfg(test)]
pub(crate) use post::STATEMENTS as POST;
#[cfg(test)]
pub(crate) use reply::STATEMENTS as REPLY;
#[cfg(test)]
pub(crate) use task::STATEMENTS as TASK;

pub(crate) use claim::LIFTED_BY_RULE;

use dunlin_core::change::Change;
use dunlin_core::id::{AccountId, CreditorId};
use jiff::civil::Date;

use crate::activity::INSERT_ACTIVITY;
use crate::db::writer::{Road, Writer};
use crate::db::{Param, Row, Sql, params, statements};
use crate::error::{Result, StoreError};
use crate::model::Who;
use crate::store::Tx;
use gathered::Gathered;
pub(crate) use gathered::forms_amount;
pub use load::Load;
pub(crate) use number::{ItemNumbers, Withdrawn};

/// `next_look_on` of accounts at which nothing can fall due, `first_issued_on` of those without an invoice.
pub(crate) const NEVER: Date = Date::constant(9999, 12, 31);
/// `newest_entry_on` of accounts without entries.
pub(crate) const LONG_AGO: Date = Date::constant(1, 1, 1);

statements! {
    /// Raises an account's version once per commit, which locks it.
    BUMP_ACCOUNT (Day Day Id Id) -> (Int Id) =
        "UPDATE account SET version = version + 1, next_look_on = NULL, \
         first_issued_on = CASE WHEN first_issued_on > $1 THEN $1 ELSE first_issued_on END, \
         newest_entry_on = CASE WHEN newest_entry_on < $2 THEN $2 ELSE newest_entry_on END \
         WHERE id = $3 AND creditor_id = $4 RETURNING version, merged_into";
    /// The same where nothing of it moves what is due.
    BUMP_QUIETLY (Id Id) -> (Int Id) =
        "UPDATE account SET version = version + 1 WHERE id = $1 AND creditor_id = $2 RETURNING version, merged_into";
    /// What becomes known of an account counts for the one that it is seen under.
    WAKE_HEAD (Id) -> () = "UPDATE account SET next_look_on = NULL WHERE id = $1";
    /// When to look next, and with which rules that was decided.
    SET_LOOK_ON (Day Int Id) -> () = "UPDATE account SET next_look_on = $1, decided_with = $2 WHERE id = $3";
}

impl Tx<'_> {
    /// Writes facts.
    ///
    /// # Errors
    /// `AlreadyThere` for a business key, notice or step that is taken; `NoSuch` for an account, item, hold, … that is not
    /// there. Nothing of the transaction should be kept then.
    pub fn commit(&mut self, who: &Who, creditor: CreditorId, changes: &[Change]) -> Result<()> {
        let mut numbers = ItemNumbers::default();
        let mut out = Writer::new(self.db, Road::Single);
        write(&mut out, who, creditor, &mut numbers, changes)?;
        numbers.write(&mut out, creditor)
    }

    /// Writes facts again from the log. The accounts come one after the other, so a number may be taken before it became free:
    /// what was withdrawn since takes none, as `numbers` know, which serve all commits of a replay.
    pub(crate) fn commit_again(
        &mut self,
        who: &Who,
        creditor: CreditorId,
        changes: &[Change],
        numbers: &mut ItemNumbers,
    ) -> Result<()> {
        let mut out = Writer::new(self.db, Road::Single);
        write(&mut out, who, creditor, numbers, changes)?;
        numbers.write(&mut out, creditor)
    }

    /// Writes facts by the fast road: a load of one portion.
    ///
    /// # Errors
    /// As `commit`.
    pub fn commit_bulk(&mut self, who: &Who, creditor: CreditorId, changes: Vec<Change>) -> Result<()> {
        let mut load = Load::new(who, creditor);
        load.commit(self, changes)?;
        load.finish(self)
    }

    /// For the approval of a run: when to look at the account next (`None`: nothing can fall due), decided with which rules.
    pub fn set_look_on(&mut self, account: AccountId, next_look_on: Option<Date>, decided_with: i64) -> Result<()> {
        self.db.run(&SET_LOOK_ON, params![next_look_on.unwrap_or(NEVER), decided_with, account]).map(drop)
    }
}

/// Writes the changes' rows, all but the numbers of new items.
fn write(
    out: &mut Writer<'_>,
    who: &Who,
    creditor: CreditorId,
    numbers: &mut ItemNumbers,
    changes: &[Change],
) -> Result<()> {
    let gathered = Gathered::from(changes);
    let mut commit = Commit { out, who, creditor, numbers, gathered, payload: Vec::new() };
    commit.bump_accounts()?;
    for change in changes {
        let version = commit.apply(change)?;
        commit.log(change, version)?;
    }
    commit.settle_items()?;
    commit.out.send()
}

/// A commit at work.
struct Commit<'c, 'd> {
    out: &'c mut Writer<'d>,
    who: &'c Who,
    creditor: CreditorId,
    numbers: &'c mut ItemNumbers,
    gathered: Gathered,
    payload: Vec<u8>,
}

impl Commit<'_, '_> {
    fn bump_accounts(&mut self) -> Result<()> {
        for account in self.gathered.accounts.iter_mut().filter(|account| !account.opened) {
            let read = |row: &Row<'_>| Ok((row.int(0)?, row.opt_id(1)?.map(AccountId)));
            let bumped = if account.wakes {
                let dates = params![account.first_issued_on, account.newest_entry_on, account.id, self.creditor];
                self.out.find(&BUMP_ACCOUNT, dates, read)?
            } else {
                self.out.find(&BUMP_QUIETLY, params![account.id, self.creditor], read)?
            };
            let missing = || StoreError::NoSuch { what: "account", key: format!("{:032x}", account.id.0) };
            let (version, head) = bumped.ok_or_else(missing)?;
            account.version = version;
            if let Some(head) = head.filter(|_| account.wakes) {
                self.out.run(&WAKE_HEAD, params![head])?;
            }
        }
        Ok(())
    }

    /// Writes a change's rows; the version of its account.
    fn apply(&mut self, change: &Change) -> Result<i64> {
        let version = self.gathered.account(change.account()).version;
        match change {
            Change::Account(change) => self.account(change, version)?,
            Change::Item(change) => self.item(change, version)?,
            Change::Receipt(change) => self.receipt(change, version)?,
            Change::Hold(change) => self.hold(change, version)?,
            Change::Dispute(change) => self.dispute(change, version)?,
            Change::Promise(change) => self.promise(change, version)?,
            Change::Plan(change) => self.plan(change, version)?,
            Change::Placement(change) => self.placement(change, version)?,
            Change::Call(change) => self.call(change, version)?,
            Change::Task(change) => self.task(change, version)?,
            Change::Note(change) => self.note(change, version)?,
            Change::Evidence(change) => self.evidence(change, version)?,
            Change::Notice(change) => self.notice(change, version)?,
            Change::Link(change) => self.link(change, version)?,
            Change::Credit(change) => self.credit(change, version)?,
            Change::Opening(change) => self.opening(change, version)?,
            Change::Policy(change) => self.policy(change, version)?,
            Change::Case(change) => self.case(change, version)?,
            Change::Delivery(change) => self.delivery(change, version)?,
            Change::Post(change) => self.post(change, version)?,
            Change::Reply(change) => self.reply(change, version)?,
        }
        Ok(version)
    }

    fn log(&mut self, change: &Change, version: i64) -> Result<()> {
        let account = self.gathered.account(change.account());
        let (id, seq) = (account.id, account.seq);
        account.seq += 1;
        self.payload.clear();
        let unwritable = |why: String| StoreError::Impossible { code: change.code(), why };
        serde_json::to_writer(&mut self.payload, change).map_err(|error| unwritable(error.to_string()))?;
        let payload = core::str::from_utf8(&self.payload).map_err(|error| unwritable(error.to_string()))?;
        let who = self.who;
        let exception = change.exception().map(|exception| exception.kind.code());
        let code = change.code();
        let line = params![id, version, seq, self.creditor, who.at, &who.actor, code, &who.why, payload, exception];
        self.out.insert(&INSERT_ACTIVITY, line)
    }

    /// A statement that must touch exactly one row.
    fn run_one(&mut self, sql: &'static Sql, params: &[Param<'_>], what: &'static str, key: &str) -> Result<()> {
        match self.out.run(sql, params)? {
            1 => Ok(()),
            _ => Err(StoreError::NoSuch { what, key: key.to_owned() }),
        }
    }
}
