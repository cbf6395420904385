//! What became of promises, shown: of one customer, and of all.
//!
//! Decides nothing: what became of each is `dunlin_core::promise::judge`, which the book asks for views and lists alike.

use dunlin_core::id::AccountId;
use dunlin_core::money::Money;
use dunlin_core::promise::{Given, Judged, Promise, Received, Record, Standing, records};
use dunlin_store::{AsOf, PromiseLine, Promised, Since, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::cases::everything;
use crate::customers;
use crate::error::AppError;

/// A promise with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseRow {
    /// As it was made, and when it was recorded.
    pub line: PromiseLine,
    /// What became of it by a day.
    pub judged: Judged,
    /// So many times it took the place of an earlier one for the same items.
    pub times_replaced: u32,
}

impl PromiseRow {
    /// The promise.
    pub fn promise(&self) -> &Promise {
        &self.line.promise
    }

    /// What became of it.
    pub fn standing(&self) -> Standing {
        self.judged.standing
    }

    /// What was promised.
    pub fn amount(&self) -> Money {
        Money { minor: self.line.promise.amount_minor, currency: self.line.promise.currency }
    }

    /// What is still to come of it, while it runs.
    pub fn awaited_minor(&self) -> i64 {
        let runs = self.judged.standing == Standing::Open;
        if runs { self.line.promise.amount_minor - self.judged.received_minor } else { 0 }
    }
}

/// A promise of a list, with whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPromise {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The promise.
    pub row: PromiseRow,
}

/// What a list of promises is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// A state's code; empty is all.
    pub state: String,
    /// A part of the customer's number or name, or of an item's number.
    pub q: String,
}

impl Wanted {
    /// A promise is wanted, whatever became of it.
    fn names(&self, one: &ListedPromise) -> bool {
        let q = self.q.trim().to_lowercase();
        let has = |text: &str| text.to_lowercase().contains(&q);
        has(&one.customer) || has(&one.name) || one.row.promise().items.iter().any(|item| has(&item.number))
    }
}

/// The list: those of the state wanted, and how many there are of each.
#[derive(Debug, Clone, Default)]
pub struct Promises {
    /// The promises, those that fall due first first; what is over, newest first.
    pub rows: Vec<ListedPromise>,
    /// How many of each state, in the order of `Standing::CODES`.
    pub counts: Vec<(&'static str, usize)>,
}

/// The promises of one customer, or of all, as of today.
///
/// # Errors
/// `customer.unknown`.
pub fn list(
    app: &mut App,
    setting: &Setting,
    customer: Option<&str>,
    wanted: &Wanted,
    today: Date,
) -> Result<Promises, AppError> {
    let rows = app.store.read(|tx| match customer {
        None => all(tx, setting, today),
        Some(customer) => {
            let account = customers::find(tx, setting, customer)?;
            let accounts = tx.accounts_around(account, &everything())?;
            listed(tx, &[accounts], today)
        }
    })?;
    Ok(Promises::of(rows, wanted))
}

impl Promises {
    /// Those wanted of some promises.
    pub fn of(mut rows: Vec<ListedPromise>, wanted: &Wanted) -> Promises {
        rows.retain(|one| wanted.names(one));
        let count = |code: &'static str| (code, rows.iter().filter(|one| one.row.standing().code() == code).count());
        let counts = Standing::CODES.map(count).to_vec();
        rows.retain(|one| wanted.state.is_empty() || one.row.standing().code() == wanted.state);
        rows.sort_by_cached_key(|one| {
            let promise = one.row.promise();
            let is_over = one.row.standing() != Standing::Open;
            let days = (promise.promised_on - Date::constant(1970, 1, 1)).get_days();
            (is_over, if is_over { -days } else { days }, one.customer.clone())
        });
        Promises { rows, counts }
    }
}

fn all(tx: &mut Tx<'_>, setting: &Setting, today: Date) -> Result<Vec<ListedPromise>, AppError> {
    let links = tx.links(setting.creditor.id, &AsOf::day(today))?;
    let mut heads: Vec<AccountId> =
        tx.promisers(setting.creditor.id)?.into_iter().map(|account| links.head_of(account)).collect();
    heads.sort_unstable();
    heads.dedup();
    let around = |head: &AccountId| std::iter::once(*head).chain(links.members_of(*head)).collect();
    listed(tx, &heads.iter().map(around).collect::<Vec<_>>(), today)
}

/// The promises of customers, each given by its accounts, its head first.
fn listed(tx: &mut Tx<'_>, customers: &[Vec<AccountId>], today: Date) -> Result<Vec<ListedPromise>, AppError> {
    let mut all = Vec::new();
    for (accounts, rows) in customers.iter().zip(of_each(tx, customers, today)?) {
        let Some(head) = accounts.first().filter(|_| !rows.is_empty()) else { continue };
        let account = tx.customer(*head)?.account;
        let one = |row| ListedPromise { customer: account.number.clone(), name: account.name.clone(), row };
        all.extend(rows.into_iter().map(one));
    }
    Ok(all)
}

/// The promises of accounts that are one customer, oldest first, with what became of each by a day.
pub(crate) fn of(tx: &mut Tx<'_>, accounts: &[AccountId], today: Date) -> Result<Vec<PromiseRow>, AppError> {
    Ok(of_each(tx, &[accounts.to_vec()], today)?.pop().unwrap_or_default())
}

/// The same of several customers, in their order; what is known of them is read of all at once.
pub(crate) fn of_each(
    tx: &mut Tx<'_>,
    customers: &[Vec<AccountId>],
    today: Date,
) -> Result<Vec<Vec<PromiseRow>>, AppError> {
    let accounts: Vec<AccountId> = customers.concat();
    let mut lines = tx.promises_of(&accounts)?;
    let promised = |accounts: &&Vec<AccountId>| accounts.iter().any(|account| lines.contains_key(account));
    let promisers: Vec<AccountId> = customers.iter().filter(promised).flatten().copied().collect();
    let Some(since) = Since::first_of(lines.values().flatten().map(|line| &line.promise)) else {
        return Ok(customers.iter().map(|_| Vec::new()).collect());
    };
    let mut received = tx.received_by(&promisers, since, &everything())?;
    let mut of_one = |accounts: &Vec<AccountId>| {
        let mut own: Vec<PromiseLine> = accounts.iter().filter_map(|account| lines.remove(account)).flatten().collect();
        let mut came: Vec<Received> =
            accounts.iter().filter_map(|account| received.remove(account)).flatten().collect();
        own.sort_by_key(|line| line.promise.made_on);
        came.sort_by_key(|one| one.on);
        (own, came)
    };
    let own: Vec<(Vec<PromiseLine>, Vec<Received>)> = customers.iter().map(&mut of_one).collect();
    let promised = customers.iter().zip(&own).map(|(accounts, (lines, received))| Promised {
        accounts,
        given: lines.iter().map(given).collect(),
        received,
    });
    let judged = tx.judged_promises(promised.collect(), today)?;
    Ok(own.into_iter().zip(judged).map(|((lines, _), judged)| rows(lines, judged)).collect())
}

fn given(line: &PromiseLine) -> Given<'_> {
    Given { promise: &line.promise, ended: line.ended, last_day: None }
}

fn rows(lines: Vec<PromiseLine>, judged: Vec<Judged>) -> Vec<PromiseRow> {
    let times: Vec<u32> = lines.iter().map(|line| times_replaced(&lines, line)).collect();
    let row = |((line, judged), times_replaced)| PromiseRow { line, judged, times_replaced };
    lines.into_iter().zip(judged).zip(times).map(row).collect()
}

/// How many promises for the same items came before one, each replaced by the next.
fn times_replaced(lines: &[PromiseLine], of: &PromiseLine) -> u32 {
    let mut times = 0;
    let mut newest = of.promise.id;
    // A chain is no longer than the promises there are.
    for _ in lines {
        let before = lines.iter().find(|line| line.ended.is_some_and(|end| end.replaced_by == Some(newest)));
        let Some(before) = before else { break };
        times += 1;
        newest = before.promise.id;
    }
    times
}

/// The newest promise, when it was not kept: an older one was talked about since. Days named before due are none.
pub fn broken(rows: &[PromiseRow]) -> Option<(Money, Date)> {
    let counts = |row: &&PromiseRow| {
        !matches!(row.standing(), Standing::Withdrawn | Standing::Replaced | Standing::Intention | Standing::Lapsed)
    };
    let newest = rows.iter().filter(counts).max_by_key(|row| (row.promise().made_on, row.line.recorded_at))?;
    newest.standing().is_broken().then(|| (newest.amount(), newest.promise().promised_on))
}

/// How a customer kept its promises, by currency.
pub fn record(rows: &[PromiseRow]) -> Vec<Record> {
    records(rows.iter().map(|row| (row.promise(), row.judged)))
}
