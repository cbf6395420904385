//! Holds, disputes and promises as of a moment.
//!
//! A hold is in force from its first to its last day, lifting included; one that was recorded after the guard's version counts
//! from the day asked about at the latest. A dispute holds until the day before it was closed. Of a promise whose day has
//! not passed, what came in since it was given is taken off: each receipt once, from the promise that falls due first.

use dunlin_core::id::{AccountId, CreditorId, HoldId, ItemId, PromiseId};
use dunlin_core::money::Currency;
use dunlin_core::view::{Hold, HoldKind, LiftRule, Promise};
use jiff::civil::Date;

use super::batch::{Batch, Moment, in_batch};
use crate::db::{Db, Row, params, statements};
use crate::error::Result;
use crate::model::AsOf;
use crate::store::Tx;

statements! {
    /// Holds, oldest first.
    BATCH_HOLDS (Id Text Text Day Int Day Int Int) -> (Id Id Text Day Day Text Day Int Text Id Text) = in_batch!(
        "SELECT h.account_id, h.id, h.kind, h.from_on, h.until_on, h.reason, h.lifted_until_on, h.lifted_at, h.lifts, \
         h.item_id, i.number FROM account a CROSS JOIN hold h \
         LEFT JOIN item i ON i.account_id = h.account_id AND i.id = h.item_id",
        "AND h.account_id = a.id AND (h.from_on <= $6 OR h.version > $7) AND h.recorded_at <= $8 \
         ORDER BY a.number, h.from_on, h.id"
    );
    /// Disputes; one that was upheld goes on to hold: the customer was right, and a credit note settles it.
    BATCH_DISPUTES (Id Text Text Day Int Day Int Int) -> (Id Id Int Day Int Text Day Text) = in_batch!(
        "SELECT d.account_id, d.item_id, d.amount_minor, d.closed_on, d.closed_at, d.outcome, d.answer_by, d.owner \
         FROM account a CROSS JOIN dispute d",
        "AND d.account_id = a.id AND (d.from_on <= $6 OR d.version > $7) AND d.recorded_at <= $8 ORDER BY a.number"
    );
    /// Promises whose day has not passed, the first to fall due first.
    BATCH_PROMISES (Id Text Text Day Int Day Int Int) -> (Id Id Int Text Day Day Day Int) = in_batch!(
        "SELECT p.account_id, p.id, p.amount_minor, p.currency, p.made_on, p.promised_on, p.withdrawn_on, p.withdrawn_at \
         FROM account a CROSS JOIN promise p",
        "AND p.account_id = a.id AND (p.made_on <= $6 OR p.version > $7) \
         AND p.recorded_at <= $8 ORDER BY a.number, p.promised_on, p.made_on, p.id"
    );
    /// Receipts of an account since a day, oldest first.
    RECEIPTS_SINCE (Id Day Day Int Int) -> (Int Text Day) =
        "SELECT amount_minor, currency, received_on FROM receipt WHERE account_id = $1 AND received_on >= $2 \
         AND (received_on <= $3 OR version > $4) AND recorded_at <= $5 \
         AND (ended IS NULL OR (ended = 'returned' AND ended_on > $3)) ORDER BY received_on, version, id";
    /// Customers whose promises had a last day between two.
    PROMISERS (Id Day Day) -> (Id Text Text) =
        "SELECT DISTINCT p.account_id, a.number, a.name FROM promise p JOIN account a ON a.id = p.account_id \
         WHERE p.creditor_id = $1 AND p.promised_on BETWEEN $2 AND $3 ORDER BY a.number";
    /// All promises of one.
    PROMISES_OF (Id) -> (Id Id Int Text Day Day) =
        "SELECT account_id, id, amount_minor, currency, made_on, promised_on FROM promise WHERE account_id = $1 \
         ORDER BY promised_on, made_on, id";
    /// Accounts that have or had a hold with a rule of its own.
    ACCOUNTS_WITH_RULES (Id) -> (Id) =
        "SELECT DISTINCT account_id FROM hold WHERE creditor_id = $1 AND lifts <> 'by_person' ORDER BY account_id";
    /// There is any hold.
    ANY_HOLD () -> (Id) = "SELECT account_id FROM hold LIMIT 1";
    /// There is any dispute.
    ANY_DISPUTE () -> (Id) = "SELECT account_id FROM dispute LIMIT 1";
    /// There is any promise.
    ANY_PROMISE () -> (Id) = "SELECT account_id FROM promise LIMIT 1";
}

/// Fills holds, disputed parts and promises.
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
        batch.rows(db, &BATCH_DISPUTES, seen, |loading, row| {
            let closed = row.opt_day(3)?.filter(|_| row.opt_int(4).is_ok_and(|at| at <= Some(moment.known_at)));
            let outcome = row.opt_text(5)?;
            let ended_on = closed.filter(|closed_on| *closed_on <= moment.day);
            let Some(item) = loading.item(ItemId(row.id(1)?)) else { return Ok(()) };
            if outcome.is_some_and(is_not_justified) {
                item.dispute.not_justified_on = item.dispute.not_justified_on.max(ended_on);
            }
            if ended_on.is_none() {
                item.dispute.answer_by = row.opt_day(6)?;
                item.dispute.owner = row.opt_string(7)?;
            }
            if outcome == Some(UPHELD) || ended_on.is_none() {
                let open = item.open_minor.max(0);
                item.disputed_minor = match row.opt_int(2)? {
                    Some(part) => part.saturating_add(item.disputed_minor).min(open),
                    None => open,
                };
            }
            Ok(())
        })?;
    }
    if db.any(&ANY_PROMISE, &[])? {
        batch.rows(db, &BATCH_PROMISES, seen, |loading, row| {
            let withdrawn_on = row.opt_day(6)?.filter(|_| row.opt_int(7).is_ok_and(|at| at <= Some(moment.known_at)));
            if withdrawn_on.is_none_or(|on| on > moment.day) {
                loading.view.promises.push(read_promise(row)?);
            }
            Ok(())
        })?;
        for loading in batch.accounts.iter_mut().filter(|loading| !loading.view.promises.is_empty()) {
            take_off_receipts(db, loading.view.account, &mut loading.view.promises, moment)?;
        }
    }
    Ok(())
}

/// The customer was right, and a credit note is still to come.
const UPHELD: &str = "upheld";

/// All or a part of what was contested is owed after all.
fn is_not_justified(outcome: &str) -> bool {
    matches!(outcome, "rejected" | "split")
}

/// A promise whose day has passed, and what came in for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastPromise {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// As it was made.
    pub promise: Promise,
    /// Received for it by its day; minor units.
    pub received_minor: i64,
}

impl PastPromise {
    /// All of it came by its day.
    pub fn is_kept(&self) -> bool {
        self.received_minor >= self.promise.amount_minor
    }
}

impl Tx<'_> {
    /// The accounts that have or had a hold which ends by a rule of its own.
    pub fn accounts_with_rules(&mut self, creditor: CreditorId) -> Result<Vec<AccountId>> {
        self.db.list(&ACCOUNTS_WITH_RULES, params![creditor], |row| Ok(AccountId(row.id(0)?)))
    }

    /// Promises whose last day lies between two days, by customer, with what was received for each by the rule of views; money for
    /// one number keeps what was promised under another of the same customer.
    pub fn past_promises(&mut self, creditor: CreditorId, from: Date, to: Date) -> Result<Vec<PastPromise>> {
        let customers = self.db.list(&PROMISERS, params![creditor, from, to], |row| {
            Ok((AccountId(row.id(0)?), row.string(1)?, row.string(2)?))
        })?;
        let links = self.links(creditor, &AsOf::day(to))?;
        let mut past = Vec::new();
        for (account, number, name) in customers {
            let head = links.head_of(account);
            let mut accounts = links.members_of(head);
            accounts.push(head);
            let promises = self.promises_with_rests(&accounts, from, to)?;
            let is_meant = |own: &Promise| own.account == account && (from..=to).contains(&own.promised_on);
            let of_period = promises.into_iter().filter(|(own, _)| is_meant(own));
            past.extend(of_period.map(|(promise, rest)| PastPromise {
                customer: number.clone(),
                name: name.clone(),
                received_minor: promise.amount_minor - rest.amount_minor,
                promise,
            }));
        }
        Ok(past)
    }

    /// The promises of accounts that are one customer, the first to fall due first, each with what is left of it after all receipts.
    fn promises_with_rests(&mut self, accounts: &[AccountId], from: Date, to: Date) -> Result<Vec<(Promise, Promise)>> {
        let mut promises: Vec<Promise> = Vec::new();
        for account in accounts {
            promises.extend(self.db.list(&PROMISES_OF, params![*account], read_promise)?);
        }
        promises.sort_by_key(|promise| (promise.promised_on, promise.made_on, promise.id));
        let since = promises.iter().map(|promise| promise.made_on).min().unwrap_or(from);
        let mut receipts: Vec<(i64, Currency, Date)> = Vec::new();
        for account in accounts {
            let wanted = params![*account, since, to, i64::MAX, i64::MAX];
            let read = |row: &Row<'_>| Ok((row.int(0)?, row.currency(1)?, row.day(2)?));
            receipts.extend(self.db.list(&RECEIPTS_SINCE, wanted, read)?);
        }
        receipts.sort_by_key(|(.., received_on)| *received_on);
        let mut rests = promises.clone();
        for receipt in receipts {
            take_off(&mut rests, receipt);
        }
        Ok(promises.into_iter().zip(rests).collect())
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
    }))
}

/// The item that a hold is on, which is followed by its number.
pub(crate) fn read_held_item(row: &Row<'_>, at: usize) -> Result<Option<(ItemId, String)>> {
    row.opt_id(at)?.map(|item| Ok((ItemId(item), row.string(at + 1)?))).transpose()
}

/// Reads a promise that follows its account.
pub(crate) fn read_promise(row: &Row<'_>) -> Result<Promise> {
    Ok(Promise {
        id: PromiseId(row.id(1)?),
        account: AccountId(row.id(0)?),
        amount_minor: row.int(2)?,
        currency: row.currency(3)?,
        made_on: row.day(4)?,
        promised_on: row.day(5)?,
    })
}

/// Takes off promises what came in for another number of the same customer.
pub(super) fn take_off_other(
    db: &mut Db,
    account: AccountId,
    promises: &mut Vec<Promise>,
    moment: Moment,
) -> Result<()> {
    let (mut others, own) = promises.drain(..).partition(|promise: &Promise| promise.account != account);
    take_off_receipts(db, account, &mut others, moment)?;
    others.extend(own);
    others.sort_by_key(|promise| (promise.promised_on, promise.made_on, promise.id));
    *promises = others;
    Ok(())
}

fn take_off_receipts(db: &mut Db, account: AccountId, promises: &mut Vec<Promise>, moment: Moment) -> Result<()> {
    let since = promises.iter().map(|promise| promise.made_on).min().unwrap_or(moment.day);
    let wanted = params![account, since, moment.day, moment.after_version, moment.known_at];
    let receipts = db.list(&RECEIPTS_SINCE, wanted, |row| Ok((row.int(0)?, row.currency(1)?, row.day(2)?)))?;
    for receipt in receipts {
        take_off(promises, receipt);
    }
    promises.retain(|promise| promise.amount_minor > 0 && promise.promised_on >= moment.day);
    Ok(())
}

fn take_off(promises: &mut [Promise], (amount_minor, currency, received_on): (i64, Currency, Date)) {
    let mut rest = amount_minor;
    let runs_then = |promise: &&mut Promise| promise.made_on <= received_on && received_on <= promise.promised_on;
    for promise in promises.iter_mut().filter(|promise| promise.currency == currency).filter(runs_then) {
        let part = rest.min(promise.amount_minor);
        promise.amount_minor -= part;
        rest -= part;
    }
}
