//! Some thousand accounts on their way to becoming views.
//!
//! A batch is a range of customer numbers of one creditor, so that every query of it names the same range and gives its rows in
//! the same order; a row finds its account by going on from the one before. A few accounts from anywhere in the book are a batch too:
//! the same queries then name their keys instead of a range (`listed`).

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use dunlin_core::account::{Address, CustomerKind};
use dunlin_core::id::{AccountId, CreditorId, ItemId};
use dunlin_core::view::{AccountView, ItemView};
use jiff::civil::Date;

use crate::db::{Db, Kind, Param, Row, Sql, params, statements};
use crate::error::{Result, StoreError};
use crate::model::{AsOf, Which};
use crate::write::NEVER;

/// Accounts in a batch.
const SIZE: i64 = 2_000;
/// Earlier than any `newest_entry_on`, so that every account has its entries read.
const BEFORE_ALL: Date = Date::constant(0, 1, 1);

/// Accounts in a batch that names their keys.
pub(crate) const LISTED: usize = 50;
/// How many keys a query names: one is the usual, and none is slower for the others.
const KEYS: [usize; 3] = [1, 8, LISTED];
/// Parameters by which a range is named.
const OF_RANGE: usize = 5;

/// The accounts of a batch by a range of numbers.
macro_rules! range {
    () => {
        " WHERE a.creditor_id = $1 AND a.number BETWEEN $2 AND $3 \
         AND (a.next_look_on IS NULL OR a.next_look_on <= $4 OR a.decided_with <> $5) "
    };
}
pub(crate) use range;

/// The accounts of a batch, as every query of it names them: `$1` to `$5`.
macro_rules! in_batch {
    ($before:expr, $after:literal) => {
        concat!($before, $crate::view::range!(), $after)
    };
}
pub(crate) use in_batch;

macro_rules! account_columns {
    () => {
        "SELECT a.id, a.number, a.name, a.address_line1, a.address_line2, a.postcode, a.city, a.country, a.language, \
         a.sales_rep, a.account_manager, a.kind, a.version, a.first_issued_on, a.newest_entry_on, a.creditor_id, a.class FROM account a "
    };
}

statements! {
    /// The next accounts after a number.
    NEXT_ACCOUNTS (Id Text Day Int Int) -> (Id Text Text Text Text Text Text Text Text Text Text Text Int Day Day Id Text) = concat!(
        account_columns!(),
        "WHERE a.creditor_id = $1 AND a.number > $2 \
         AND (a.next_look_on IS NULL OR a.next_look_on <= $3 OR a.decided_with <> $4) ORDER BY a.number LIMIT $5"
    );
    /// The same, with no more than reports of items need.
    NEXT_NAMES (Id Text Day Int Int) -> (Id Text Text Day Id) =
        "SELECT a.id, a.number, a.name, a.newest_entry_on, a.creditor_id FROM account a \
         WHERE a.creditor_id = $1 AND a.number > $2 \
         AND (a.next_look_on IS NULL OR a.next_look_on <= $3 OR a.decided_with <> $4) ORDER BY a.number LIMIT $5";
    /// The accounts of a batch by their numbers.
    BATCH_ACCOUNTS (Id Text Text Day Int) -> (Id Text Text Text Text Text Text Text Text Text Text Text Int Day Day Id Text) = concat!(
        account_columns!(),
        range!(),
        "ORDER BY a.number"
    );
    /// One account.
    ONE_ACCOUNT (Id) -> (Id Text Text Text Text Text Text Text Text Text Text Text Int Day Day Id Text) =
        concat!(account_columns!(), "WHERE a.id = $1");
}

/// The same query for accounts that are named by the keys with which its parameters begin; what follows the range in the one follows the
/// keys in the other. Made once for each of the few queries of a batch and each of the few numbers of keys, and kept as long as the
/// program runs.
pub(crate) fn listed(sql: &'static Sql, wanted: &[Param<'_>]) -> &'static Sql {
    let more = sql.takes.len().saturating_sub(OF_RANGE);
    with_keys(sql, wanted.len().saturating_sub(more))
}

/// All that `listed` makes of a query.
#[cfg(test)]
pub(crate) fn all_listed(sql: &'static Sql) -> [&'static Sql; KEYS.len()] {
    KEYS.map(|keys| with_keys(sql, keys))
}

fn with_keys(sql: &'static Sql, keys: usize) -> &'static Sql {
    static MADE: Mutex<BTreeMap<(&str, usize), &Sql>> = Mutex::new(BTreeMap::new());
    let more = sql.takes.get(OF_RANGE..).unwrap_or_default();
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    made.entry((sql.text, keys)).or_insert_with(|| {
        let named: Vec<String> = (1..=keys).map(|at| format!("${at}")).collect();
        let mut moved: Vec<usize> = (OF_RANGE + 1..=OF_RANGE + more.len()).collect();
        if keys > OF_RANGE {
            // No number is moved onto one that is still to be moved.
            moved.reverse();
        }
        let renumbered = |part: &str| {
            let to = |text: String, at: &usize| text.replace(&format!("${at}"), &format!("${}", at - OF_RANGE + keys));
            moved.iter().fold(part.to_owned(), to)
        };
        let parts: Vec<String> = sql.text.split(range!()).map(renumbered).collect();
        let text = parts.join(&format!(" WHERE a.id IN ({}) ", named.join(", ")));
        let takes = [vec![Kind::Id; keys].as_slice(), more].concat();
        Box::leak(Box::new(Sql { name: sql.name, text: text.leak(), takes: takes.leak(), gives: sql.gives }))
    })
}

/// The keys of up to fifty accounts as parameters, as many as the next of a few numbers, so that there are few queries; the last stands
/// in for those that are fewer.
pub(crate) fn keys_of(list: &[AccountId]) -> Vec<Param<'static>> {
    let count = KEYS.into_iter().find(|count| list.len() <= *count).unwrap_or(LISTED);
    let last = list.last().map_or(0, |account| account.0);
    (0..count).map(|at| Param::Id(list.get(at).map_or(last, |account| account.0).to_be_bytes())).collect()
}

/// What accounts own, by its key, each key's rows in the order of the query; read of some dozen accounts at a time.
pub(crate) fn of_owners<K: Ord, T>(
    db: &mut Db,
    sql: &'static Sql,
    owners: &[AccountId],
    more: &[Param<'_>],
    mut read: impl FnMut(&Row<'_>) -> Result<(K, T)>,
) -> Result<BTreeMap<K, Vec<T>>> {
    let mut found: BTreeMap<K, Vec<T>> = BTreeMap::new();
    for some in owners.chunks(LISTED) {
        let mut wanted = keys_of(some);
        wanted.extend_from_slice(more);
        db.each(listed(sql, &wanted), &wanted, |row| {
            let (key, one) = read(row)?;
            found.entry(key).or_default().push(one);
            Ok::<(), StoreError>(())
        })?;
    }
    Ok(found)
}

/// Where the next batch begins.
pub(crate) struct Cursor {
    creditor: CreditorId,
    due: (Date, i64),
    after: Option<String>,
    sql: &'static Sql,
    read: fn(&Row<'_>) -> Result<Loading>,
}

impl Cursor {
    /// From the first account.
    pub(crate) fn new(creditor: CreditorId, which: Which) -> Cursor {
        let due = match which {
            Which::Due { on, rules_version } => (on, rules_version),
            // Every account was decided with another version than this.
            Which::WithOpenItems | Which::Customer(_) => (NEVER, -1),
        };
        Cursor { creditor, due, after: Some(String::new()), sql: &NEXT_ACCOUNTS, read: Loading::read }
    }

    /// From the first account; of accounts only numbers and names.
    pub(crate) fn of_names(creditor: CreditorId) -> Cursor {
        Cursor { sql: &NEXT_NAMES, read: Loading::read_name, ..Cursor::new(creditor, Which::WithOpenItems) }
    }

    /// The next batch; `None` after the last.
    pub(crate) fn next(&mut self, db: &mut Db, as_of: &AsOf) -> Result<Option<Batch>> {
        let Some(after) = self.after.take() else { return Ok(None) };
        let (on, rules) = self.due;
        let wanted = params![self.creditor, &after, on, rules, SIZE];
        let accounts = db.list(self.sql, wanted, self.read)?;
        let Some(last) = accounts.last() else { return Ok(None) };
        if i64::try_from(accounts.len()) == Ok(SIZE) {
            self.after = Some(last.view.number.clone());
        }
        let named = Named::Range { creditor: self.creditor, due: self.due };
        Ok(Some(Batch { named, as_of: *as_of, accounts }))
    }
}

/// How the queries of a batch name its accounts.
#[derive(Debug)]
enum Named {
    /// Of a creditor, from the first number to the last.
    Range { creditor: CreditorId, due: (Date, i64) },
    /// By their keys.
    Keys(Vec<Param<'static>>),
}

/// Accounts that are being filled.
pub(crate) struct Batch {
    named: Named,
    pub(super) as_of: AsOf,
    pub(crate) accounts: Vec<Loading>,
}

/// One account that is being filled.
pub(crate) struct Loading {
    pub(crate) view: AccountView,
    /// The newest value date of its entries.
    pub(crate) newest_entry_on: Date,
    creditor: CreditorId,
}

impl Loading {
    fn read(row: &Row<'_>) -> Result<Loading> {
        let first_issued_on = row.day(13)?;
        let mut view = AccountView::empty(AccountId(row.id(0)?), row.string(1)?, row.string(2)?);
        view.version = row.int(12)?;
        view.language = row.opt_string(8)?;
        view.address = Address {
            line1: row.opt_string(3)?,
            line2: row.opt_string(4)?,
            postcode: row.opt_string(5)?,
            city: row.opt_string(6)?,
            country: row.opt_string(7)?,
        };
        view.sales_rep = row.opt_string(9)?;
        view.account_manager = row.opt_string(10)?;
        view.kind = row.word(11, CustomerKind::find)?;
        view.class = row.opt_string(16)?;
        view.first_issued_on = (first_issued_on != NEVER).then_some(first_issued_on);
        Ok(Loading { view, newest_entry_on: row.day(14)?, creditor: CreditorId(row.id(15)?) })
    }

    fn read_name(row: &Row<'_>) -> Result<Loading> {
        let view = AccountView::empty(AccountId(row.id(0)?), row.string(1)?, row.string(2)?);
        Ok(Loading { view, newest_entry_on: row.day(3)?, creditor: CreditorId(row.id(4)?) })
    }

    /// The open item with a key; items are in the order of keys while a batch is being filled.
    pub(super) fn item(&mut self, id: ItemId) -> Option<&mut ItemView> {
        let at = self.view.items.binary_search_by_key(&id, |item| item.id).ok()?;
        self.view.items.get_mut(at)
    }
}

impl Batch {
    /// A batch of one account.
    pub(super) fn of_one(db: &mut Db, account: AccountId, as_of: &AsOf) -> Result<Batch> {
        let accounts = db.list(&ONE_ACCOUNT, params![account], Loading::read)?;
        let creditor = accounts.first().map_or(CreditorId(0), |one| one.creditor);
        Ok(Batch { named: Named::Range { creditor, due: (NEVER, -1) }, as_of: *as_of, accounts })
    }

    /// A batch of up to fifty accounts of one creditor.
    pub(super) fn of_list(db: &mut Db, list: &[AccountId], as_of: &AsOf) -> Result<Batch> {
        let keys = keys_of(list);
        let accounts = db.list(listed(&BATCH_ACCOUNTS, &keys), &keys, Loading::read)?;
        Ok(Batch { named: Named::Keys(keys), as_of: *as_of, accounts })
    }

    /// Reads rows whose first column is the account, in the order of accounts; `more` follows the batch's own parameters.
    pub(crate) fn each<E: From<StoreError>>(
        &mut self,
        db: &mut Db,
        sql: &'static Sql,
        more: &[Param<'_>],
        mut each: impl FnMut(&mut Loading, &Row<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let (Some(first), Some(last)) = (self.accounts.first(), self.accounts.last()) else { return Ok(()) };
        let (first, last) = (first.view.number.clone(), last.view.number.clone());
        let (sql, all) = match &self.named {
            Named::Range { creditor, due: (on, rules) } => {
                (sql, [params![*creditor, &first, &last, *on, *rules], more].concat())
            }
            Named::Keys(keys) => {
                let all = [keys.as_slice(), more].concat();
                (listed(sql, &all), all)
            }
        };
        let mut at = 0;
        let accounts = &mut self.accounts;
        db.each(sql, &all, |row| {
            let account = AccountId(row.id(0)?);
            while accounts.get(at).is_some_and(|loading| loading.view.account != account) {
                at += 1;
            }
            match accounts.get_mut(at) {
                Some(loading) => each(loading, row),
                None => Err(StoreError::Damaged { table: sql.name, what: "accounts out of order".to_owned() }.into()),
            }
        })
    }

    /// As `each`, for what can only fail in the store.
    pub(super) fn rows(
        &mut self,
        db: &mut Db,
        sql: &'static Sql,
        more: &[Param<'_>],
        each: impl FnMut(&mut Loading, &Row<'_>) -> Result<()>,
    ) -> Result<()> {
        self.each(db, sql, more, each)
    }

    /// Day, version and instant that say which facts count.
    pub(crate) fn moment(&self) -> Moment {
        Moment::of(&self.as_of)
    }

    /// Accounts with an entry later than this need their entries read.
    pub(crate) fn entries_after(&self) -> Date {
        if self.as_of.known_at.is_some() { BEFORE_ALL } else { self.as_of.day }
    }

    /// Some account needs its entries read.
    pub(crate) fn needs_entries(&self) -> bool {
        let after = self.entries_after();
        self.accounts.iter().any(|loading| loading.newest_entry_on > after)
    }

    /// The filled views; items now in the order of their numbers.
    pub(super) fn into_views(self) -> impl Iterator<Item = AccountView> {
        self.accounts.into_iter().map(|mut loading| {
            loading.view.items.sort_unstable_by(|a, b| a.number.cmp(&b.number));
            loading.view
        })
    }
}

/// Which facts count: dated by `day` or recorded after `after_version`, and recorded by `known_at` (microseconds).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    pub(crate) day: Date,
    pub(crate) after_version: i64,
    pub(crate) known_at: i64,
}

impl Moment {
    /// As of which facts are seen.
    pub(crate) fn of(as_of: &AsOf) -> Moment {
        let AsOf { day, known_at, facts_after_version } = *as_of;
        Moment {
            day,
            after_version: facts_after_version.unwrap_or(i64::MAX),
            known_at: known_at.map_or(i64::MAX, jiff::Timestamp::as_microsecond),
        }
    }

    /// Another day, by what was known at the same instant.
    pub(super) fn on(self, day: Date) -> AsOf {
        let known_at =
            (self.known_at != i64::MAX).then(|| jiff::Timestamp::from_microsecond(self.known_at).ok()).flatten();
        AsOf { day, known_at, facts_after_version: None }
    }

    /// A fact counts.
    pub(super) fn sees(self, dated_on: Date, version: i64, recorded_at: i64) -> bool {
        (dated_on <= self.day || version > self.after_version) && recorded_at <= self.known_at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Four parameters after those of the range.
    static OF_TESTS: Sql = Sql {
        name: "OF_TESTS",
        text: in_batch!("SELECT a.id FROM account a", "AND a.version > $6 AND $7 < $8 AND $9 > 0"),
        takes: &[Kind::Id, Kind::Text, Kind::Text, Kind::Day, Kind::Int, Kind::Int, Kind::Int, Kind::Int, Kind::Int],
        gives: &[Kind::Id],
    };

    #[test]
    fn what_follows_the_range_follows_the_keys() {
        let more = params![1, 2, 3, 4];
        for (accounts, keys, last) in
            [(1, 1, "$3 < $4 AND $5 >"), (2, 8, "$10 < $11 AND $12 >"), (9, 50, "$52 < $53 AND $54 >")]
        {
            let accounts: Vec<AccountId> = (0..accounts).map(AccountId).collect();
            let wanted = [keys_of(&accounts).as_slice(), more].concat();
            let sql = listed(&OF_TESTS, &wanted);
            assert_eq!(sql.takes.len(), keys + 4);
            assert!(
                sql.text.contains(&format!("a.version > ${} AND", keys + 1)) && sql.text.contains(last),
                "{}",
                sql.text
            );
            assert_eq!(sql.text.matches('$').count(), keys + 4);
        }
        let one = listed(&OF_TESTS, &[keys_of(&[AccountId(7)]).as_slice(), more].concat());
        assert_eq!(one.text, "SELECT a.id FROM account a WHERE a.id IN ($1) AND a.version > $2 AND $3 < $4 AND $5 > 0");
    }
}
