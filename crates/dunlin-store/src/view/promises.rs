//! Promises as of a moment: which are awaited with what is still to come, which were broken, which days were only named.
//!
//! What became of each is `dunlin_core::promise::judge`, asked with all promises and all money of a customer at once, whatever number they
//! stand under: each receipt counts once. One that was taken back counts until the day before.

use std::collections::BTreeMap;

use dunlin_core::id::{AccountId, CreditorId, ItemId, PromiseId, ReceiptId};
use dunlin_core::promise::{
    BrokenPromise, Ending, Given, Judged, Promise, PromiseKind, PromiseVia, PromisedItem, Received, ReceivedPart,
    Standing, judge,
};
use dunlin_core::standing::PROMISE_KEPT;
use dunlin_core::view::{AccountView, ItemView};
use jiff::civil::Date;

use super::batch::{Batch, Moment, in_batch};
use crate::db::{Db, Row, params, statements};
use crate::error::Result;
use crate::model::AsOf;
use crate::store::Tx;

/// What `read_made` reads.
macro_rules! promise_columns {
    () => {
        "SELECT p.account_id, p.id, p.kind, p.amount_minor, p.currency, p.made_on, p.promised_on, p.counts_until, \
         p.tolerance_minor, p.rests, p.cash_only, p.promised_by, p.via, p.withdrawn_on, p.withdrawn_at, p.replaced_by, \
         p.recorded_at, p.version "
    };
}
pub(crate) use promise_columns;

statements! {
    /// Promises, whatever became of them.
    BATCH_PROMISES (Id Text Text Day Int Day Int Int)
        -> (Id Id Text Int Text Day Day Day Int Flag Flag Text Text Day Int Id Int Int) = in_batch!(
        concat!(promise_columns!(), "FROM account a CROSS JOIN promise p"),
        "AND p.account_id = a.id AND (p.made_on <= $6 OR p.version > $7) \
         AND p.recorded_at <= $8 ORDER BY a.number, p.promised_on, p.made_on, p.id"
    );
    /// What they name.
    BATCH_PROMISE_ITEMS (Id Text Text Day Int Day Int Int) -> (Id Id Id Text) = in_batch!(
        "SELECT i.account_id, i.promise_id, i.item_id, i.number FROM account a CROSS JOIN promise p CROSS JOIN promise_item i",
        "AND p.account_id = a.id AND i.account_id = p.account_id AND i.promise_id = p.id \
         AND (p.made_on <= $6 OR p.version > $7) AND p.recorded_at <= $8 ORDER BY a.number, i.promise_id, i.number"
    );
    /// Promises of one.
    PROMISES_OF (Id Day Int Int) -> (Id Id Text Int Text Day Day Day Int Flag Flag Text Text Day Int Id Int Int) = concat!(
        promise_columns!(),
        "FROM promise p WHERE p.account_id = $1 AND (p.made_on <= $2 OR p.version > $3) AND p.recorded_at <= $4 \
         ORDER BY p.made_on, p.version, p.id"
    );
    /// What the promises of one name.
    ITEMS_OF_PROMISES (Id) -> (Id Id Text) =
        "SELECT promise_id, item_id, number FROM promise_item WHERE account_id = $1 ORDER BY promise_id, number";
    /// Receipts of an account since a day, oldest first.
    RECEIPTS_SINCE (Id Day Day Int Int) -> (Id Int Text Day Flag) =
        "SELECT id, amount_minor, currency, received_on, names_items FROM receipt WHERE account_id = $1 AND received_on >= $2 \
         AND (received_on <= $3 OR version > $4) AND recorded_at <= $5 \
         AND (ended IS NULL OR (ended = 'returned' AND ended_on > $3)) ORDER BY received_on, version, id";
    /// What they settle, with the item that bears a charge.
    PARTS_SINCE (Id Day Day Int Int) -> (Id Id Id Int) =
        "SELECT e.receipt_id, e.item_id, (SELECT c.item_id FROM charge c WHERE c.account_id = e.account_id \
         AND c.charge_id = e.item_id LIMIT 1), e.amount_minor FROM receipt r JOIN entry e ON e.account_id = r.account_id \
         AND e.receipt_id = r.id WHERE r.account_id = $1 AND r.received_on >= $2 \
         AND e.kind IN ('allocated', 'unallocated', 'returned') AND (e.effective_on <= $3 OR e.version > $4) \
         AND e.recorded_at <= $5 ORDER BY e.version, e.id";
    /// Holds that were placed for a broken promise.
    ANSWERS (Id Int) -> (Id Day Text) =
        "SELECT promise_id, from_on, lifted_reason FROM hold WHERE account_id = $1 AND promise_id IS NOT NULL \
         AND recorded_at <= $2 ORDER BY from_on, id";
    /// Customers whose promises had their last day between two.
    PROMISERS (Id Day Day) -> (Id Text Text) =
        "SELECT DISTINCT p.account_id, a.number, a.name FROM promise p JOIN account a ON a.id = p.account_id \
         WHERE p.creditor_id = $1 AND p.counts_until BETWEEN $2 AND $3 ORDER BY a.number";
    /// Accounts that gave a promise.
    ALL_PROMISERS (Id) -> (Id) =
        "SELECT DISTINCT account_id FROM promise WHERE creditor_id = $1 ORDER BY account_id";
    /// There is any promise.
    ANY_PROMISE () -> (Id) = "SELECT account_id FROM promise LIMIT 1";
    /// There is any that names items.
    ANY_PROMISE_ITEM () -> (Id) = "SELECT account_id FROM promise_item LIMIT 1";
}

/// A promise with its end.
#[derive(Debug, Clone)]
pub(crate) struct Made {
    pub(crate) promise: Promise,
    pub(crate) ended: Option<Ending>,
}

/// The accounts of one customer, each with the moment as of which it is seen.
pub(super) type Around<'a> = &'a [(AccountId, Moment)];

/// Fills what of each account was promised.
pub(super) fn load(db: &mut Db, batch: &mut Batch) -> Result<()> {
    if !db.any(&ANY_PROMISE, &[])? {
        return Ok(());
    }
    let moment = batch.moment();
    let seen = params![moment.day, moment.after_version, moment.known_at];
    let mut given: BTreeMap<AccountId, Vec<Made>> = BTreeMap::new();
    batch.rows(db, &BATCH_PROMISES, seen, |loading, row| {
        given.entry(loading.view.account).or_default().push(read_made(row, moment.known_at)?);
        Ok(())
    })?;
    if db.any(&ANY_PROMISE_ITEM, &[])? {
        batch.rows(db, &BATCH_PROMISE_ITEMS, seen, |loading, row| {
            let named = PromisedItem { id: ItemId(row.id(2)?), number: row.string(3)? };
            let own = given.entry(loading.view.account).or_default();
            name(own, PromiseId(row.id(1)?), named);
            Ok(())
        })?;
    }
    for loading in &mut batch.accounts {
        let account = loading.view.account;
        if let Some(given) = given.remove(&account) {
            fill(db, &mut loading.view, &[(account, moment)], &given)?;
        }
    }
    Ok(())
}

/// Fills what a customer of several accounts promised: money for one number keeps what was promised under another.
pub(super) fn join(db: &mut Db, view: &mut AccountView, around: Around<'_>) -> Result<()> {
    if !db.any(&ANY_PROMISE, &[])? {
        return Ok(());
    }
    let mut given = Vec::new();
    for (account, moment) in around {
        given.extend(promises_of(db, *account, *moment)?);
    }
    view.promises.clear();
    view.broken.clear();
    fill(db, view, around, &given)
}

/// The promises of an account as of a moment, oldest first.
pub(crate) fn promises_of(db: &mut Db, account: AccountId, moment: Moment) -> Result<Vec<Made>> {
    let wanted = params![account, moment.day, moment.after_version, moment.known_at];
    let mut all = db.list(&PROMISES_OF, wanted, |row| read_made(row, moment.known_at))?;
    if !all.is_empty() {
        name_items(db, account, &mut all)?;
    }
    Ok(all)
}

/// What the promises of an account name.
pub(crate) fn name_items(db: &mut Db, account: AccountId, promises: &mut [Made]) -> Result<()> {
    let read =
        |row: &Row<'_>| Ok((PromiseId(row.id(0)?), PromisedItem { id: ItemId(row.id(1)?), number: row.string(2)? }));
    let named = db.list(&ITEMS_OF_PROMISES, params![account], read)?;
    for (promise, item) in named {
        name(promises, promise, item);
    }
    Ok(())
}

fn name(promises: &mut [Made], promise: PromiseId, item: PromisedItem) {
    if let Some(found) = promises.iter_mut().find(|made| made.promise.id == promise) {
        found.promise.items.push(item);
    }
}

/// Reads a promise with its end, as far as that was known.
pub(crate) fn read_made(row: &Row<'_>, known_at: i64) -> Result<Made> {
    let promise = Promise {
        account: AccountId(row.id(0)?),
        id: PromiseId(row.id(1)?),
        items: Vec::new(),
        kind: row.word(2, PromiseKind::find)?,
        amount_minor: row.int(3)?,
        currency: row.currency(4)?,
        made_on: row.day(5)?,
        promised_on: row.day(6)?,
        counts_until: row.day(7)?,
        tolerance_minor: row.int(8)?,
        rests: row.flag(9)?,
        cash_only: row.flag(10)?,
        by: row.opt_string(11)?,
        via: row.opt_word(12, PromiseVia::find)?,
    };
    let is_known = row.opt_int(14)?.is_some_and(|at| at <= known_at);
    let replaced_by = row.opt_id(15)?.map(PromiseId);
    let ended = row.opt_day(13)?.filter(|_| is_known).map(|on| Ending { on, replaced_by });
    Ok(Made { promise, ended })
}

fn fill(db: &mut Db, view: &mut AccountView, around: Around<'_>, given: &[Made]) -> Result<()> {
    let Some((_, Moment { day, .. })) = around.first().copied() else { return Ok(()) };
    let judged = judge_all(db, around, given, day)?;
    for (Made { promise, ended }, judged) in given.iter().zip(judged) {
        if promise.kind == PromiseKind::Intention && ended.is_none_or(|end| end.on > day) {
            name_pay_date(view, promise, promise.amount_minor - judged.received_minor);
        }
        if judged.is_awaited(promise, day) {
            let amount_minor = promise.amount_minor - judged.received_minor;
            view.promises.push(Promise { amount_minor, ..promise.clone() });
        } else if promise.cash_only && judged.standing.is_broken() {
            view.broken.push(BrokenPromise { promise: promise.clone(), is_answered: false });
        }
    }
    view.promises.sort_by_key(|promise| (promise.promised_on, promise.made_on, promise.id));
    view.broken.sort_by_key(|broken| (broken.promise.counts_until, broken.promise.id));
    if !view.broken.is_empty() {
        for (account, moment) in around {
            for answer in db.list(&ANSWERS, params![*account, moment.known_at], read_answer)? {
                view.broken.iter_mut().for_each(|broken| broken.is_answered |= answer.is_for(&broken.promise));
            }
        }
    }
    Ok(())
}

/// A day named before due is a pay date (R1.3) of the items that were there by then, as far as its money pays them wholly.
fn name_pay_date(view: &mut AccountView, promise: &Promise, mut rest_minor: i64) {
    let is_meant = |item: &ItemView| {
        let was_there = item.currency == promise.currency && item.issued_on <= promise.made_on;
        was_there && promise.is_about(item.id) && item.open_minor > 0
    };
    let mut meant: Vec<&mut ItemView> = view.items.iter_mut().filter(|item| is_meant(item)).collect();
    meant.sort_by(|a, b| a.due_on.cmp(&b.due_on).then_with(|| a.number.cmp(&b.number)));
    for item in meant {
        rest_minor -= item.open_minor;
        if rest_minor < 0 {
            break;
        }
        item.pay_date_named = item.pay_date_named.max(Some(promise.promised_on));
    }
}

/// What became of a customer's promises on a day.
fn judge_all(db: &mut Db, around: Around<'_>, given: &[Made], day: Date) -> Result<Vec<Judged>> {
    let Some(since) = given.iter().map(|made| made.promise.made_on).min() else { return Ok(Vec::new()) };
    let names_items = given.iter().any(|made| !made.promise.items.is_empty());
    let mut received = Vec::new();
    for (account, moment) in around {
        received.extend(received_since(db, *account, since, *moment, names_items)?);
    }
    received.sort_by_key(|one| one.on);
    let given: Vec<Given<'_>> = given.iter().map(|made| Given { promise: &made.promise, ended: made.ended }).collect();
    Ok(judge(&given, &received, day))
}

/// Money that an account received since a day and kept; what of it settles what only where that is asked for.
fn received_since(
    db: &mut Db,
    account: AccountId,
    since: Date,
    moment: Moment,
    with_parts: bool,
) -> Result<Vec<Received>> {
    let wanted = params![account, since, moment.day, moment.after_version, moment.known_at];
    let mut parts: BTreeMap<ReceiptId, BTreeMap<ItemId, ReceivedPart>> = BTreeMap::new();
    if with_parts {
        db.each(&PARTS_SINCE, wanted, |row| {
            let (receipt, item) = (ReceiptId(row.id(0)?), ItemId(row.id(1)?));
            let part = ReceivedPart { item, borne_by: row.opt_id(2)?.map(ItemId), amount_minor: 0 };
            let part = parts.entry(receipt).or_default().entry(item).or_insert(part);
            part.amount_minor = part.amount_minor.saturating_sub(row.int(3)?);
            Ok::<(), crate::error::StoreError>(())
        })?;
    }
    db.list(&RECEIPTS_SINCE, wanted, |row| {
        Ok(Received {
            amount_minor: row.int(1)?,
            currency: row.currency(2)?,
            on: row.day(3)?,
            names_items: row.flag(4)?,
            parts: parts.remove(&ReceiptId(row.id(0)?)).map(|own| own.into_values().collect()).unwrap_or_default(),
        })
    })
}

/// A hold that was placed for a broken promise.
struct Answer {
    promise: PromiseId,
    from_on: Date,
    /// It ended because that promise was kept after all.
    was_kept: bool,
}

impl Answer {
    /// It answers a promise: its own, or one that had been broken when it was placed.
    fn is_for(&self, promise: &Promise) -> bool {
        self.promise == promise.id || !self.was_kept && self.from_on > promise.counts_until
    }
}

fn read_answer(row: &Row<'_>) -> Result<Answer> {
    let was_kept = row.opt_text(2)? == Some(PROMISE_KEPT);
    Ok(Answer { promise: PromiseId(row.id(0)?), from_on: row.day(1)?, was_kept })
}

/// A promise whose last day has passed, and what came in for it.
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
    /// All of it came by its day, but for what is forgiven.
    pub is_kept: bool,
}

impl Tx<'_> {
    /// Promises whose last day lies between two days, by customer, with what was received for each; those that were taken back or
    /// replaced, and days named before due, are none.
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
            let judged = self.judged_promises(&accounts, &AsOf::day(to), to.tomorrow().unwrap_or(to))?;
            let is_meant = |own: &Promise| own.account == account && (from..=to).contains(&own.counts_until);
            let of_period = judged.into_iter().filter(|(own, one)| is_meant(own) && one.standing.is_settled());
            past.extend(of_period.map(|(promise, one)| PastPromise {
                customer: number.clone(),
                name: name.clone(),
                received_minor: one.received_minor,
                is_kept: one.standing == Standing::Kept,
                promise,
            }));
        }
        Ok(past)
    }

    /// What became of all promises of accounts that are one customer, by the facts as of a moment.
    pub fn judged_promises(
        &mut self,
        accounts: &[AccountId],
        as_of: &AsOf,
        today: Date,
    ) -> Result<Vec<(Promise, Judged)>> {
        let around: Vec<(AccountId, Moment)> = accounts.iter().map(|account| (*account, Moment::of(as_of))).collect();
        let mut given = Vec::new();
        for (account, moment) in &around {
            given.extend(promises_of(self.db, *account, *moment)?);
        }
        let judged = judge_all(self.db, &around, &given, today)?;
        Ok(given.into_iter().map(|made| made.promise).zip(judged).collect())
    }

    /// Accounts that gave any promise.
    pub fn promisers(&mut self, creditor: CreditorId) -> Result<Vec<AccountId>> {
        self.db.list(&ALL_PROMISERS, params![creditor], |row| Ok(AccountId(row.id(0)?)))
    }
}
