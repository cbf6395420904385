//! Promises as of a moment: which are awaited with what is still to come, which were broken, which days were only named.
//!
//! What became of each is `dunlin_core::promise::judge`, asked with all promises and all money of a customer at once, whatever number they
//! stand under: each receipt counts once. One that was taken back counts until the day before.

use std::collections::BTreeMap;

use dunlin_core::id::{AccountId, CreditorId, ItemId, PromiseId, ReceiptId};
use dunlin_core::promise::{
    BrokenPromise, Ending, Given, Judged, Promise, PromiseKind, PromiseVia, PromisedItem, Received, ReceivedPart,
    Standing,
};
use dunlin_core::standing::{PROMISE_KEPT, PROMISE_LAPSED, PROMISE_WITHDRAWN};
use dunlin_core::view::{AccountView, ItemView};
use jiff::civil::Date;

use super::batch::{Batch, LISTED, Moment, in_batch, keys_of, listed};
use super::judged::{Promised, judged};
use crate::db::{Db, Param, Row, params, statements};
use crate::error::{Result, StoreError};
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
    /// The same, in the order of their accounts.
    BATCH_GIVEN (Id Text Text Day Int Day Int Int)
        -> (Id Id Text Int Text Day Day Day Int Flag Flag Text Text Day Int Id Int Int) = in_batch!(
        concat!(promise_columns!(), "FROM account a CROSS JOIN promise p"),
        "AND p.account_id = a.id AND (p.made_on <= $6 OR p.version > $7) AND p.recorded_at <= $8 \
         ORDER BY p.account_id, p.made_on, p.version, p.id"
    );
    /// What the promises of a batch name.
    BATCH_NAMED (Id Text Text Day Int) -> (Id Id Text) = in_batch!(
        "SELECT i.promise_id, i.item_id, i.number FROM account a CROSS JOIN promise_item i",
        "AND i.account_id = a.id ORDER BY i.account_id, i.promise_id, i.number"
    );
    /// Money that the accounts of a batch received since a day and kept, oldest first.
    BATCH_RECEIVED (Id Text Text Day Int Day Day Int Int) -> (Id Id Int Text Day Flag) = in_batch!(
        "SELECT r.account_id, r.id, r.amount_minor, r.currency, r.received_on, r.names_items FROM account a CROSS JOIN receipt r",
        "AND r.account_id = a.id AND r.received_on >= $6 AND (r.received_on <= $7 OR r.version > $8) AND r.recorded_at <= $9 \
         AND (r.ended IS NULL OR (r.ended = 'returned' AND r.ended_on > $7)) ORDER BY r.received_on, r.account_id, r.version, r.id"
    );
    /// What settles items of a batch without being a payment: credits, discounts, small differences. What was received on account counted
    /// when it came.
    BATCH_CREDITED (Id Text Text Day Int Day Day Int Int) -> (Id Id Id Day Text Int) = in_batch!(
        "SELECT e.account_id, e.item_id, (SELECT c.item_id FROM charge c WHERE c.account_id = e.account_id \
         AND c.charge_id = e.item_id LIMIT 1), e.effective_on, i.currency, e.amount_minor FROM account a CROSS JOIN entry e \
         JOIN item i ON i.account_id = e.account_id AND i.id = e.item_id",
        "AND e.account_id = a.id AND e.kind IN ('netted', 'discounted', 'small_difference') AND i.amount_minor > 0 \
         AND e.effective_on >= $6 AND (e.effective_on <= $7 OR e.version > $8) AND e.recorded_at <= $9 \
         AND NOT EXISTS (SELECT 1 FROM entry o JOIN item f ON f.account_id = o.account_id AND f.id = o.item_id \
         WHERE o.account_id = e.account_id AND o.version = e.version AND o.kind = 'netted' AND f.kind = 'on_account') \
         ORDER BY e.account_id, e.effective_on, e.version, e.id"
    );
    /// What it settles, with the item that bears a charge.
    BATCH_SETTLED (Id Text Text Day Int Day Day Int Int) -> (Id Id Id Int) = in_batch!(
        "SELECT e.receipt_id, e.item_id, (SELECT c.item_id FROM charge c WHERE c.account_id = e.account_id \
         AND c.charge_id = e.item_id LIMIT 1), e.amount_minor FROM account a CROSS JOIN receipt r \
         JOIN entry e ON e.account_id = r.account_id AND e.receipt_id = r.id",
        "AND r.account_id = a.id AND r.received_on >= $6 AND e.kind IN ('allocated', 'unallocated', 'returned') \
         AND (e.effective_on <= $7 OR e.version > $8) AND e.recorded_at <= $9 ORDER BY e.account_id, e.version, e.id"
    );
    /// Holds of a batch that were placed for a broken promise.
    BATCH_ANSWERS (Id Text Text Day Int Int) -> (Id Id Day Text) = in_batch!(
        "SELECT h.account_id, h.promise_id, h.from_on, h.lifted_reason FROM account a CROSS JOIN hold h",
        "AND h.account_id = a.id AND h.promise_id IS NOT NULL AND h.recorded_at <= $6 ORDER BY h.account_id, h.from_on, h.id"
    );
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

impl Made {
    fn given(&self) -> Given<'_> {
        Given { promise: &self.promise, ended: self.ended, last_day: None }
    }
}

/// The accounts of one customer, each with the moment as of which it is seen.
pub(super) type Around<'a> = &'a [(AccountId, Moment)];

/// Promises of a customer, and what they are judged by.
#[derive(Default)]
struct Facts {
    given: Vec<Made>,
    received: Vec<Received>,
    answers: Vec<Answer>,
}

impl Facts {
    fn promised<'f>(&'f self, accounts: &'f [AccountId]) -> Promised<'f> {
        Promised { accounts, given: self.given.iter().map(Made::given).collect(), received: &self.received }
    }
}

/// Which money is asked about: of the days since the first of some promises; what it settles only where one of them names items.
#[derive(Debug, Clone, Copy)]
pub struct Since {
    day: Date,
    with_parts: bool,
}

impl Since {
    /// What some promises ask about; nothing without a promise.
    pub fn first_of<'p>(promises: impl Iterator<Item = &'p Promise> + Clone) -> Option<Since> {
        let with_parts = promises.clone().any(|promise| !promise.items.is_empty());
        Some(Since { day: promises.map(|promise| promise.made_on).min()?, with_parts })
    }

    fn of(given: &[Made]) -> Option<Since> {
        Since::first_of(given.iter().map(|made| &made.promise))
    }
}

/// Fills what of each account was promised.
pub(super) fn load(db: &mut Db, batch: &mut Batch) -> Result<()> {
    if !db.any(&ANY_PROMISE, &[])? {
        return Ok(());
    }
    let moment = batch.moment();
    let mut facts = promised_in(db, batch)?;
    let promisers: Vec<AccountId> = facts.keys().copied().collect();
    for some in promisers.chunks(LISTED) {
        let given = some.iter().filter_map(|account| facts.get(account)).flat_map(|own| &own.given);
        let Some(since) = Since::first_of(given.map(|made| &made.promise)) else { continue };
        for (account, received) in received_by(db, some, since, moment)? {
            facts.entry(account).or_default().received = received;
        }
        for (account, answer) in answers(db, some, moment)? {
            facts.entry(account).or_default().answers.push(answer);
        }
    }
    let judged = judged_of(db, facts.iter().map(|(account, own)| (std::slice::from_ref(account), own)), moment)?;
    let mut judged: BTreeMap<AccountId, Vec<Judged>> = promisers.into_iter().zip(judged).collect();
    for loading in &mut batch.accounts {
        if let (Some(own), Some(judged)) = (facts.get(&loading.view.account), judged.remove(&loading.view.account)) {
            fill(&mut loading.view, moment.day, own, judged);
        }
    }
    Ok(())
}

/// The promises of a batch.
fn promised_in(db: &mut Db, batch: &mut Batch) -> Result<BTreeMap<AccountId, Facts>> {
    let moment = batch.moment();
    let seen = params![moment.day, moment.after_version, moment.known_at];
    let mut facts: BTreeMap<AccountId, Facts> = BTreeMap::new();
    batch.rows(db, &BATCH_PROMISES, seen, |loading, row| {
        facts.entry(loading.view.account).or_default().given.push(read_made(row, moment.known_at)?);
        Ok(())
    })?;
    if db.any(&ANY_PROMISE_ITEM, &[])? {
        batch.rows(db, &BATCH_PROMISE_ITEMS, seen, |loading, row| {
            let named = PromisedItem { id: ItemId(row.id(2)?), number: row.string(3)? };
            let own = facts.entry(loading.view.account).or_default();
            name(&mut own.given, PromiseId(row.id(1)?), named);
            Ok(())
        })?;
    }
    Ok(facts)
}

/// Fills what a customer of several accounts promised: money for one number keeps what was promised under another.
pub(super) fn join(db: &mut Db, view: &mut AccountView, around: Around<'_>) -> Result<()> {
    let Some((_, moment)) = around.first().copied() else { return Ok(()) };
    if !db.any(&ANY_PROMISE, &[])? {
        return Ok(());
    }
    let mut facts = Facts::default();
    for (account, moment) in around {
        facts.given.extend(given_by(db, &[*account], *moment)?);
    }
    view.promises.clear();
    view.broken.clear();
    view.withdrawn.clear();
    view.lapsed.clear();
    let Some(since) = Since::of(&facts.given) else { return Ok(()) };
    for (account, moment) in around {
        facts.received.extend(received_by(db, &[*account], since, *moment)?.into_values().flatten());
        facts.answers.extend(answers(db, &[*account], *moment)?.into_iter().map(|(_, answer)| answer));
    }
    facts.received.sort_by_key(|one| one.on);
    let accounts: Vec<AccountId> = around.iter().map(|(account, _)| *account).collect();
    for judged in judged_of(db, std::iter::once((accounts.as_slice(), &facts)), moment)? {
        fill(view, moment.day, &facts, judged);
    }
    Ok(())
}

/// What became of the promises of customers; of those that cost no credit, a view tells no more than whether they run.
fn judged_of<'f>(
    db: &mut Db,
    customers: impl Iterator<Item = (&'f [AccountId], &'f Facts)>,
    moment: Moment,
) -> Result<Vec<Vec<Judged>>> {
    let promised = |(accounts, facts): (&'f [AccountId], &'f Facts)| facts.promised(accounts);
    judged(db, customers.map(promised).collect(), moment, |promise| promise.cash_only)
}

/// The promises of up to fifty accounts as of a moment, each account's oldest first.
fn given_by(db: &mut Db, accounts: &[AccountId], moment: Moment) -> Result<Vec<Made>> {
    let mut wanted = keys_of(accounts);
    wanted.extend_from_slice(params![moment.day, moment.after_version, moment.known_at]);
    let mut all = db.list(listed(&BATCH_GIVEN, &wanted), &wanted, |row| read_made(row, moment.known_at))?;
    name_items(db, accounts, &mut all)?;
    Ok(all)
}

/// What the promises of up to fifty accounts name.
pub(crate) fn name_items(db: &mut Db, accounts: &[AccountId], promises: &mut [Made]) -> Result<()> {
    if promises.is_empty() || !db.any(&ANY_PROMISE_ITEM, &[])? {
        return Ok(());
    }
    let read =
        |row: &Row<'_>| Ok((PromiseId(row.id(0)?), PromisedItem { id: ItemId(row.id(1)?), number: row.string(2)? }));
    let wanted = keys_of(accounts);
    for (promise, item) in db.list(listed(&BATCH_NAMED, &wanted), &wanted, read)? {
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

fn fill(view: &mut AccountView, day: Date, facts: &Facts, judged: Vec<Judged>) {
    let Facts { given, answers, .. } = facts;
    for (Made { promise, ended }, judged) in given.iter().zip(judged) {
        if matches!(judged.standing, Standing::Withdrawn | Standing::Replaced) {
            view.withdrawn.push(promise.id);
        }
        if judged.standing == Standing::Lapsed {
            view.lapsed.push(promise.id);
        }
        if promise.kind == PromiseKind::Intention && ended.is_none_or(|end| end.on > day) {
            name_pay_date(view, promise, promise.amount_minor - judged.received_minor);
        }
        if judged.is_awaited(promise, day) {
            let amount_minor = promise.amount_minor - judged.received_minor;
            view.promises.push(Promise { amount_minor, ..promise.clone() });
        } else if promise.cash_only && judged.standing.is_broken() {
            let is_answered = answers.iter().any(|answer| answer.is_for(promise));
            view.broken.push(BrokenPromise { promise: promise.clone(), is_answered });
        }
    }
    view.promises.sort_by_key(|promise| (promise.promised_on, promise.made_on, promise.id));
    view.broken.sort_by_key(|broken| (broken.promise.counts_until, broken.promise.id));
}

/// A day named before due is a pay date (R1.3) of the items that were there by then, as far as its money pays them wholly.
fn name_pay_date(view: &mut AccountView, promise: &Promise, mut rest_minor: i64) {
    let is_meant = |item: &ItemView| {
        let was_there = item.currency == promise.currency && item.issued_on <= promise.made_on;
        was_there && promise.is_about(item) && item.open_minor > 0
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

/// Money that up to fifty accounts received and kept, each account's oldest first.
fn received_by(
    db: &mut Db,
    accounts: &[AccountId],
    since: Since,
    moment: Moment,
) -> Result<BTreeMap<AccountId, Vec<Received>>> {
    let mut wanted = keys_of(accounts);
    wanted.extend_from_slice(params![since.day, moment.day, moment.after_version, moment.known_at]);
    let mut parts: BTreeMap<ReceiptId, BTreeMap<ItemId, ReceivedPart>> = BTreeMap::new();
    if since.with_parts {
        db.each(listed(&BATCH_SETTLED, &wanted), &wanted, |row| {
            let (receipt, item) = (ReceiptId(row.id(0)?), ItemId(row.id(1)?));
            let part = ReceivedPart { item, borne_by: row.opt_id(2)?.map(ItemId), amount_minor: 0 };
            let part = parts.entry(receipt).or_default().entry(item).or_insert(part);
            part.amount_minor = part.amount_minor.saturating_sub(row.int(3)?);
            Ok::<(), StoreError>(())
        })?;
    }
    let mut received: BTreeMap<AccountId, Vec<Received>> = BTreeMap::new();
    db.each(listed(&BATCH_RECEIVED, &wanted), &wanted, |row| {
        let settled = parts.remove(&ReceiptId(row.id(1)?)).map(|own| own.into_values().collect());
        received.entry(AccountId(row.id(0)?)).or_default().push(Received {
            amount_minor: row.int(2)?,
            currency: row.currency(3)?,
            on: row.day(4)?,
            is_money: true,
            names_items: row.flag(5)?,
            parts: settled.unwrap_or_default(),
        });
        Ok::<(), StoreError>(())
    })?;
    if since.with_parts {
        for (account, credited) in credited(db, &wanted)? {
            received.entry(account).or_default().push(credited);
        }
        for own in received.values_mut() {
            own.sort_by_key(|one| one.on);
        }
    }
    Ok(received)
}

/// What settled items in place of money; what was taken back of it is taken off the newest.
fn credited(db: &mut Db, wanted: &[Param<'_>]) -> Result<Vec<(AccountId, Received)>> {
    let mut all: Vec<(AccountId, Received)> = Vec::new();
    db.each(listed(&BATCH_CREDITED, wanted), wanted, |row| {
        let (account, item, amount_minor) = (AccountId(row.id(0)?), ItemId(row.id(1)?), row.int(5)?.saturating_neg());
        if amount_minor < 0 {
            take_off(&mut all, (account, item), amount_minor.saturating_neg());
            return Ok::<(), StoreError>(());
        }
        let part = ReceivedPart { item, borne_by: row.opt_id(2)?.map(ItemId), amount_minor };
        let (on, currency) = (row.day(3)?, row.currency(4)?);
        let one = Received { amount_minor, currency, on, is_money: false, names_items: true, parts: vec![part] };
        all.push((account, one));
        Ok(())
    })?;
    Ok(all)
}

fn take_off(all: &mut [(AccountId, Received)], (account, item): (AccountId, ItemId), mut minor: i64) {
    for (own, one) in all.iter_mut().rev() {
        for part in one.parts.iter_mut().filter(|part| *own == account && part.item == item) {
            let taken = part.amount_minor.min(minor);
            part.amount_minor -= taken;
            one.amount_minor -= taken;
            minor -= taken;
        }
    }
}

/// The holds of up to fifty accounts that were placed for a broken promise.
fn answers(db: &mut Db, accounts: &[AccountId], moment: Moment) -> Result<Vec<(AccountId, Answer)>> {
    let mut wanted = keys_of(accounts);
    wanted.extend_from_slice(params![moment.known_at]);
    db.list(listed(&BATCH_ANSWERS, &wanted), &wanted, |row| {
        let was_kept = matches!(row.opt_text(3)?, Some(PROMISE_KEPT | PROMISE_LAPSED | PROMISE_WITHDRAWN));
        Ok((AccountId(row.id(0)?), Answer { promise: PromiseId(row.id(1)?), from_on: row.day(2)?, was_kept }))
    })
}

/// A hold that was placed for a broken promise.
struct Answer {
    promise: PromiseId,
    from_on: Date,
    /// It ended because that promise was kept after all, lapsed, or was taken back.
    was_kept: bool,
}

impl Answer {
    /// It answers a promise: its own, or one that had been broken when it was placed.
    fn is_for(&self, promise: &Promise) -> bool {
        self.promise == promise.id || !self.was_kept && self.from_on > promise.counts_until
    }
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
        let as_of = AsOf::day(to);
        let links = self.links(creditor, &as_of)?;
        let of_one = |(account, ..): &(AccountId, String, String)| {
            let head = links.head_of(*account);
            std::iter::once(head).chain(links.members_of(head)).collect::<Vec<_>>()
        };
        let groups: Vec<Vec<AccountId>> = customers.iter().map(of_one).collect();
        let mut accounts: Vec<AccountId> = groups.concat();
        accounts.sort_unstable();
        accounts.dedup();
        let mut given: BTreeMap<AccountId, Vec<Made>> = BTreeMap::new();
        for some in accounts.chunks(LISTED) {
            for made in given_by(self.db, some, Moment::of(&as_of))? {
                given.entry(made.promise.account).or_default().push(made);
            }
        }
        let Some(since) = Since::first_of(given.values().flatten().map(|made| &made.promise)) else {
            return Ok(Vec::new());
        };
        let received = self.received_by(&accounts, since, &as_of)?;
        let of_group = |group: &Vec<AccountId>| {
            let given = group.iter().filter_map(|one| given.get(one)).flatten().cloned().collect();
            let mut received: Vec<Received> =
                group.iter().filter_map(|one| received.get(one)).flatten().cloned().collect();
            received.sort_by_key(|one| one.on);
            Facts { given, received, answers: Vec::new() }
        };
        let facts: Vec<Facts> = groups.iter().map(of_group).collect();
        let promised = facts.iter().zip(&groups).map(|(own, group)| own.promised(group)).collect();
        let day_after = Moment::of(&AsOf::day(to.tomorrow().unwrap_or(to)));
        let judged = judged(self.db, promised, day_after, |_| true)?;
        let mut past = Vec::new();
        for (((account, number, name), own), judged) in customers.into_iter().zip(facts).zip(judged) {
            let is_meant = |own: &Promise| own.account == account && (from..=to).contains(&own.counts_until);
            let judged = own.given.into_iter().map(|made| made.promise).zip(judged);
            let of_period = judged.filter(|(own, one)| is_meant(own) && one.standing.is_settled());
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

    /// Money that some accounts received and kept, each account's oldest first, as promises count it; read fifty accounts at a time.
    pub fn received_by(
        &mut self,
        accounts: &[AccountId],
        since: Since,
        as_of: &AsOf,
    ) -> Result<BTreeMap<AccountId, Vec<Received>>> {
        let mut received = BTreeMap::new();
        for some in accounts.chunks(LISTED) {
            received.extend(received_by(self.db, some, since, Moment::of(as_of))?);
        }
        Ok(received)
    }

    /// Accounts that gave any promise.
    pub fn promisers(&mut self, creditor: CreditorId) -> Result<Vec<AccountId>> {
        self.db.list(&ALL_PROMISERS, params![creditor], |row| Ok(AccountId(row.id(0)?)))
    }
}
