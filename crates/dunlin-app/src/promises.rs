//! What became of promises, shown: of one customer, and of all.
//!
//! Decides nothing: what became of each is `dunlin_core::promise::judge`, asked for all promises and all money of a customer at once.

use dunlin_core::id::AccountId;
use dunlin_core::money::Money;
use dunlin_core::promise::{Judged, Promise, Record, Standing, records};
use dunlin_store::{AsOf, PromiseLine, Tx};
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
            listed(tx, &accounts, today)
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
    let mut heads = Vec::new();
    for account in tx.promisers(setting.creditor.id)? {
        heads.push(tx.head_of(account, &AsOf::day(today))?);
    }
    heads.sort_unstable();
    heads.dedup();
    let mut rows = Vec::new();
    for head in heads {
        let accounts = tx.accounts_around(head, &AsOf::day(today))?;
        rows.extend(listed(tx, &accounts, today)?);
    }
    Ok(rows)
}

fn listed(tx: &mut Tx<'_>, accounts: &[AccountId], today: Date) -> Result<Vec<ListedPromise>, AppError> {
    let Some(head) = accounts.first() else { return Ok(Vec::new()) };
    let account = tx.customer(*head)?.account;
    let one = |row| ListedPromise { customer: account.number.clone(), name: account.name.clone(), row };
    Ok(of(tx, accounts, today)?.into_iter().map(one).collect())
}

/// The promises of accounts that are one customer, oldest first, with what became of each by a day.
pub(crate) fn of(tx: &mut Tx<'_>, accounts: &[AccountId], today: Date) -> Result<Vec<PromiseRow>, AppError> {
    let mut lines: Vec<PromiseLine> = Vec::new();
    for account in accounts {
        lines.extend(tx.promises(*account)?);
    }
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    lines.sort_by_key(|line| line.promise.made_on);
    let judged = tx.judged_promises(accounts, &everything(), today)?;
    let times: Vec<u32> = lines.iter().map(|line| times_replaced(&lines, line)).collect();
    let row = |(line, times_replaced): (PromiseLine, u32)| {
        let (_, judged) = judged.iter().find(|(promise, _)| promise.id == line.promise.id)?;
        Some(PromiseRow { judged: *judged, line, times_replaced })
    };
    Ok(lines.into_iter().zip(times).filter_map(row).collect())
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
    let counts =
        |row: &&PromiseRow| !matches!(row.standing(), Standing::Withdrawn | Standing::Replaced | Standing::Intention);
    let newest = rows.iter().filter(counts).max_by_key(|row| (row.promise().made_on, row.line.recorded_at))?;
    newest.standing().is_broken().then(|| (newest.amount(), newest.promise().promised_on))
}

/// How a customer kept its promises, by currency.
pub fn record(rows: &[PromiseRow]) -> Vec<Record> {
    records(rows.iter().map(|row| (row.promise(), row.judged)))
}
