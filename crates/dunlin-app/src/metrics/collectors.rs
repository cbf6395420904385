//! By collector: what each person did in a period and what followed, from the activity log, promises and receipts.
//!
//! Every figure is a count or a sum of [`CollectorRow`]s, so that each can be opened. Decides, from the log, who did a thing: the person whose
//! entry made it; the way they came (page or command) does not matter. The figures, each for the days from the first to the last:
//!
//! - calls: conversations of those days, less the struck ones;
//! - tasks: tasks that the person ended, less those taken up again;
//! - promises: made on those days, less the withdrawn ones;
//! - due and kept: promises whose day lies in the period and has passed, and those of them of which all came in by their day;
//! - collected: money received on those days, counted for whoever reached the customer last, up to
//!   [`AFTER_CONTACT_DAYS`] days before (`dunlin_core::metrics::collected_after`); cancelled and
//!   returned receipts count nothing.

use std::collections::{BTreeMap, BTreeSet};

use dunlin_core::id::AccountId;
use dunlin_core::metrics::{AFTER_CONTACT_DAYS, collected_after};
use dunlin_core::money::Currency;
use dunlin_core::promise::{PromiseKind, Standing};
use dunlin_core::ratio::Ratio;
use dunlin_core::{days, metrics};
use dunlin_store::{AsOf, CallLine, ReceiptLine, Tx};
use jiff::civil::Date;

use super::Period;
use super::authors::{Authors, By, each};
use crate::activity::{self, Wanted};
use crate::app::{App, Setting};
use crate::cases::talk::has_reached;
use crate::error::AppError;
use crate::promises;

/// What a row counts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// A conversation.
    Call,
    /// A task that was ended; one taken up again counts back.
    Task,
    /// A promise that was taken.
    Promise,
    /// A promise whose day passed.
    Due,
    /// Money that came after a call.
    Collected,
}

impl Deed {
    /// All of them, in the order of their columns.
    pub const ALL: [Deed; 5] = [Deed::Call, Deed::Task, Deed::Promise, Deed::Due, Deed::Collected];

    /// Its word in addresses and JSON.
    pub fn code(self) -> &'static str {
        match self {
            Deed::Call => "calls",
            Deed::Task => "tasks",
            Deed::Promise => "promises",
            Deed::Due => "due",
            Deed::Collected => "collected",
        }
    }

    /// By its word.
    pub fn find(code: &str) -> Option<Deed> {
        Deed::ALL.into_iter().find(|deed| deed.code() == code)
    }
}

/// One thing that counts for a person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CollectorRow {
    /// The person's name.
    pub person: String,
    /// What it counts for.
    pub deed: Deed,
    /// The day on which it counts.
    pub on: Date,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// How often it counts: 1, or -1 for a task taken up again.
    pub count: i64,
    /// Its money; minor units.
    pub amount: Option<(Currency, i64)>,
    /// Of a promise whose day passed: all of it came in.
    pub is_kept: bool,
}

/// A person's figures; money in one currency.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Collector {
    /// The person's name.
    pub person: String,
    /// Conversations.
    pub calls: i64,
    /// Tasks ended.
    pub tasks: i64,
    /// Promises taken in the currency.
    pub promises: i64,
    /// What they promise; minor units.
    pub promised_minor: i64,
    /// Promises in the currency whose day passed.
    pub due: i64,
    /// Those of them that were kept.
    pub kept: i64,
    /// Collected after a call; minor units.
    pub collected_minor: i64,
}

impl Collector {
    /// Kept of those whose day passed; `None` when none did.
    pub fn kept_rate(&self) -> Option<Ratio> {
        let count = |count: i64| u32::try_from(count).unwrap_or_default();
        let (promises, kept) = (count(self.due), count(self.kept));
        metrics::ContactCounts { attempts: 0, connected: 0, right_party: 0, promises, kept }.kept_rate()
    }
}

/// The figures of each person in a currency, by name, from the rows of [`rows`].
pub fn by_person(rows: &[CollectorRow], currency: Currency) -> Vec<Collector> {
    let mut people: BTreeMap<&str, Collector> = BTreeMap::new();
    for row in rows {
        let one = people.entry(&row.person).or_default();
        let minor = row.amount.filter(|(own, _)| *own == currency).map(|(_, minor)| minor);
        match (row.deed, minor) {
            (Deed::Call, _) => one.calls += row.count,
            (Deed::Task, _) => one.tasks += row.count,
            (Deed::Promise, Some(minor)) => {
                one.promises += row.count;
                one.promised_minor = one.promised_minor.saturating_add(minor);
            }
            (Deed::Due, Some(_)) => {
                one.due += row.count;
                one.kept += i64::from(row.is_kept);
            }
            (Deed::Collected, Some(minor)) => one.collected_minor = one.collected_minor.saturating_add(minor),
            (_, None) => {}
        }
    }
    let named = |(person, one): (&str, Collector)| Collector { person: person.to_string(), ..one };
    people.into_iter().map(named).collect()
}

/// All that counts for anybody in a period, by person, deed and day.
///
/// # Errors
/// What the store gives.
pub fn rows(app: &mut App, setting: &Setting, period: Period) -> Result<Vec<CollectorRow>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let mut filter = |noun: &str, from: Option<Date>| {
        let wanted = Wanted { noun: Some(noun.to_string()), from, until: None, ..Wanted::default() };
        activity::filter(app, setting, &wanted)
    };
    // A conversation is logged on its day or later, so none that counts stands in the log before this one.
    let since = days::after(period.from(), -AFTER_CONTACT_DAYS);
    let (calls, tasks, promises) =
        (filter("call", Some(since))?, filter("task", Some(period.from()))?, filter("promise", None)?);
    let zone = setting.zone();
    app.store.read(|tx| {
        let creditor = setting.creditor.id;
        let mut found = Vec::new();
        each(tx, creditor, &tasks, |entry| {
            let on = entry.line.at.to_zoned(zone.clone()).date();
            let count = match entry.line.code.as_str() {
                "task.done" => 1,
                "task.reopened" => -1,
                _ => return,
            };
            if (period.from()..=period.to()).contains(&on) {
                let by = By::of(entry);
                found.push(by.row(Deed::Task, on, count, None));
            }
        })?;
        let authors = Authors::read(tx, creditor, &calls, "call.logged")?;
        let mut done = BTreeSet::new();
        for account in authors.accounts.keys() {
            let accounts = tx.accounts_around(*account, &AsOf::day(today))?;
            if done.insert(accounts[0]) {
                talked(tx, &accounts, &authors, period, &mut found)?;
            }
        }
        let authors = Authors::read(tx, creditor, &promises, "promise.made")?;
        for (account, by) in &authors.accounts {
            promised(tx, *account, &authors, by, (period, today), &mut found)?;
        }
        found.sort_unstable();
        Ok(found)
    })
}

impl By {
    fn row(&self, deed: Deed, on: Date, count: i64, amount: Option<(Currency, i64)>) -> CollectorRow {
        let By { person, customer, name } = self.clone();
        CollectorRow { person, deed, on, customer, name, count, amount, is_kept: false }
    }
}

/// The conversations with a customer in a period, and the money that came after them, under any of its numbers.
fn talked(
    tx: &mut Tx<'_>,
    accounts: &[AccountId],
    authors: &Authors,
    period: Period,
    found: &mut Vec<CollectorRow>,
) -> Result<(), AppError> {
    let is_in = |on: Date| (period.from()..=period.to()).contains(&on);
    let (mut known, mut receipts): (Vec<(CallLine, By)>, Vec<ReceiptLine>) = (Vec::new(), Vec::new());
    for account in accounts {
        receipts.extend(tx.receipts(*account)?);
        let Some(by) = authors.accounts.get(account) else { continue };
        let calls = tx.calls(*account)?.into_iter();
        known.extend(calls.filter_map(|line| authors.of(*account, line.version, by).map(|by| (line, by))));
    }
    known.sort_by_key(|(line, _)| line.call.on);
    let made = known.iter().filter(|(line, _)| is_in(line.call.on));
    found.extend(made.map(|(line, by)| by.row(Deed::Call, line.call.on, 1, None)));
    let spoken: Vec<&(CallLine, By)> = known.iter().filter(|(line, _)| has_reached(line)).collect();
    let days: Vec<Date> = spoken.iter().map(|(line, _)| line.call.on).collect();
    for line in receipts {
        let receipt = &line.receipt;
        let counts = line.ended.is_none() && is_in(receipt.received_on);
        if let Some(at) = collected_after(receipt.received_on, &days).filter(|_| counts) {
            let amount = Some((receipt.currency, receipt.amount_minor));
            found.push(spoken[at].1.row(Deed::Collected, receipt.received_on, 1, amount));
        }
    }
    Ok(())
}

/// The promises of a customer that were taken in a period, and those whose day passed in it.
fn promised(
    tx: &mut Tx<'_>,
    account: AccountId,
    authors: &Authors,
    by: &By,
    (period, today): (Period, Date),
    found: &mut Vec<CollectorRow>,
) -> Result<(), AppError> {
    let is_in = |on: Date| (period.from()..=period.to()).contains(&on);
    let accounts = tx.accounts_around(account, &AsOf::day(today))?;
    for row in promises::of(tx, &accounts, today)? {
        let (promise, standing) = (row.promise(), row.standing());
        let is_counted = promise.account == account
            && promise.kind != PromiseKind::Intention
            && !matches!(standing, Standing::Withdrawn | Standing::Replaced);
        let Some(by) = authors.of(account, row.line.version, by).filter(|_| is_counted) else { continue };
        let amount = Some((promise.currency, promise.amount_minor));
        if is_in(promise.made_on) {
            found.push(by.row(Deed::Promise, promise.made_on, 1, amount));
        }
        if is_in(promise.counts_until) && promise.counts_until < today && standing != Standing::Lapsed {
            let due = by.row(Deed::Due, promise.counts_until, 1, amount);
            found.push(CollectorRow { is_kept: standing == Standing::Kept, ..due });
        }
    }
    Ok(())
}
