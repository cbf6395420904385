//! The worklist: the open tasks that a person can do now, those first that matter most, each with why.
//!
//! Requirement R4.4. Decides: which tasks a filter keeps, and up to how many the order is by the customer's points (`priority`);
//! what lies behind is by day, so that a page costs the same on any book. What counts how much is the core's.

use std::collections::BTreeMap;

use dunlin_core::aging;
use dunlin_core::id::{AccountId, CreditorId};
use dunlin_core::money::Money;
use dunlin_core::policy::Channel;
use dunlin_core::priority::{Points, score};
use dunlin_core::promise::{Received, Standing, standings};
use dunlin_core::view::AccountView;
use dunlin_store::{AsOf, PromiseLine, ReceiptLine, TaskLine, Tasks, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::error::AppError;

/// So many tasks, the oldest ones, are put in order by points.
const RANKED: usize = 200;

/// What a list is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// How it is done: `phone`, `visit`, or `other`; empty is all.
    pub kind: String,
    /// A person's name, a role's code after `role:`, or empty for all.
    pub whose: String,
    /// A part of the customer's number or name.
    pub q: String,
    /// Those of later days as well.
    pub later: bool,
}

/// A task with what its customer owes.
#[derive(Debug, Clone)]
pub struct Row {
    /// The task.
    pub task: TaskLine,
    /// What is past due, in the currency of which most is; `None` is nothing.
    pub past_due: Option<Money>,
    /// What is owed in all currencies.
    pub owed: Vec<Money>,
    /// Days past due of the oldest item.
    pub oldest_days: i64,
    /// Why it stands where it stands.
    pub points: Vec<Points>,
}

impl Row {
    /// The sum of its points.
    pub fn score(&self) -> i64 {
        self.points.iter().map(|part| part.points).sum()
    }
}

/// The list.
#[derive(Debug, Clone)]
pub struct Worklist {
    /// What the filter keeps, in order; those behind the page asked for carry no sums.
    pub tasks: Vec<TaskLine>,
    /// The rows of the page.
    pub rows: Vec<Row>,
    /// How many there are of each kind, without regard to the filter's kind: `phone`, `visit`, `other`.
    pub kinds: BTreeMap<&'static str, usize>,
    /// People and roles (`role:collector`) that have any.
    pub people: Vec<String>,
    /// Tasks of later days.
    pub later: usize,
}

/// How a task is done, as the filter calls it.
pub fn kind_of(task: &TaskLine) -> &'static str {
    match task.task.channel {
        Channel::Phone => "phone",
        Channel::Visit => "visit",
        Channel::Email | Channel::Letter | Channel::Certified | Channel::None => "other",
    }
}

/// Whose a task is: a person's, else the role's.
pub fn whose(task: &TaskLine) -> String {
    task.assignee.clone().unwrap_or_else(|| format!("role:{}", task.task.role))
}

/// The list as of today, with so many rows from one place on; without rows it is by day.
pub fn worklist(app: &mut App, setting: &Setting, wanted: &Wanted, page: (usize, usize)) -> Result<Worklist, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let mut tasks = tx.tasks(setting.creditor.id, Tasks::Open)?;
        let is_due = |line: &TaskLine| line.task.due_on <= today;
        let later = tasks.iter().filter(|line| !is_due(line)).count();
        if !wanted.later {
            tasks.retain(is_due);
        }
        let mut people: Vec<String> = tasks.iter().map(whose).collect();
        people.sort_unstable();
        people.dedup();
        tasks.retain(|line| wanted.is_theirs(line) && wanted.names(line));
        let mut kinds = BTreeMap::new();
        for line in &tasks {
            *kinds.entry(kind_of(line)).or_insert(0) += 1;
        }
        tasks.retain(|line| wanted.kind.is_empty() || kind_of(line) == wanted.kind);
        tasks.sort_by(|a, b| {
            (a.task.due_on, &a.customer, &a.task.number).cmp(&(b.task.due_on, &b.customer, &b.task.number))
        });
        let (from, count) = page;
        let ranked = if count == 0 { 0 } else { tasks.len().min(RANKED) };
        let mut rows = rows(tx, setting.creditor.id, tasks[..ranked].iter(), today)?;
        rows.sort_by_key(|row| std::cmp::Reverse(row.score()));
        tasks.splice(..ranked, rows.iter().map(|row| row.task.clone()));
        let mut shown: Vec<Row> = rows.into_iter().skip(from).take(count).collect();
        let behind = tasks.iter().skip(from.max(ranked)).take(count - shown.len());
        shown.extend(self::rows(tx, setting.creditor.id, behind, today)?);
        Ok(Worklist { tasks, rows: shown, kinds, people, later })
    })
}

impl Wanted {
    fn is_theirs(&self, line: &TaskLine) -> bool {
        self.whose.is_empty() || whose(line) == self.whose
    }

    fn names(&self, line: &TaskLine) -> bool {
        let needle = self.q.trim().to_lowercase();
        needle.is_empty()
            || line.customer.to_lowercase().contains(&needle)
            || line.name.to_lowercase().contains(&needle)
    }
}

/// What is known of a customer, read once for all its tasks.
#[derive(Debug, Clone)]
struct Known {
    past_due: Option<Money>,
    owed: Vec<Money>,
    oldest_days: i64,
    points: Vec<Points>,
}

/// The rows of tasks; what is known of their customers is read of all at once.
fn rows<'t>(
    tx: &mut Tx<'_>,
    creditor: CreditorId,
    tasks: impl Iterator<Item = &'t TaskLine>,
    today: Date,
) -> Result<Vec<Row>, AppError> {
    let as_of = AsOf::day(today);
    let tasks: Vec<&TaskLine> = tasks.collect();
    let links = tx.links(creditor, &as_of)?;
    let views = tx.customer_views(creditor, tasks.iter().map(|line| links.head_of(line.task.account)), &as_of)?;
    let around = |head: AccountId| std::iter::once(head).chain(links.members_of(head)).collect::<Vec<_>>();
    let accounts: Vec<AccountId> = views.keys().flat_map(|head| around(*head)).collect();
    let promises = tx.promises_of(&accounts)?;
    let has_promised = |head: &AccountId| around(*head).iter().any(|account| promises.contains_key(account));
    let promisers: Vec<AccountId> =
        views.keys().filter(|head| has_promised(head)).flat_map(|head| around(*head)).collect();
    let receipts = tx.received_by(&promisers)?;
    let of_head = |(head, view): (&AccountId, &AccountView)| {
        let accounts = around(*head);
        let made: Vec<PromiseLine> = accounts.iter().filter_map(|own| promises.get(own)).flatten().cloned().collect();
        let mut came: Vec<ReceiptLine> =
            accounts.iter().filter_map(|own| receipts.get(own)).flatten().cloned().collect();
        came.sort_by_key(|line| line.receipt.received_on);
        (*head, known(view, broken(&made, &came, today), today))
    };
    let known: BTreeMap<AccountId, Known> = views.iter().map(of_head).collect();
    let row = |task: &TaskLine| {
        let Known { past_due, owed, oldest_days, points } = known.get(&links.head_of(task.task.account))?.clone();
        Some(Row { task: task.clone(), past_due, owed, oldest_days, points })
    };
    Ok(tasks.into_iter().filter_map(row).collect())
}

fn known(view: &AccountView, broken: Option<(Money, Date)>, today: Date) -> Known {
    let balances = aging::balances(&view.items, today);
    let heaviest = balances.iter().filter(|sum| sum.past_due_minor > 0).max_by_key(|sum| sum.past_due_minor);
    let oldest = balances.iter().filter_map(|sum| sum.oldest).map(|item| item.due_on).min();
    Known {
        past_due: heaviest.map(|sum| Money { minor: sum.past_due_minor, currency: sum.currency }),
        owed: balances.iter().map(|sum| Money { minor: sum.open_minor, currency: sum.currency }).collect(),
        oldest_days: oldest.map_or(0, |due_on| i64::from(aging::days_past_due(due_on, today))),
        points: score(view, broken, today),
    }
}

/// The promises of a customer's accounts, and what came in for any of them: money for one number keeps what was promised under another.
pub(crate) fn promised(
    tx: &mut Tx<'_>,
    accounts: &[AccountId],
) -> Result<(Vec<PromiseLine>, Vec<ReceiptLine>), AppError> {
    let (mut promises, mut receipts) = (Vec::new(), Vec::new());
    for account in accounts {
        promises.extend(tx.promises(*account)?);
    }
    if !promises.is_empty() {
        for account in accounts {
            receipts.extend(tx.receipts(*account)?);
        }
        receipts.sort_by_key(|line| line.receipt.received_on);
    }
    Ok((promises, receipts))
}

/// What became of each promise on a day.
pub fn promise_standings(promises: &[PromiseLine], receipts: &[ReceiptLine], today: Date) -> Vec<Standing> {
    let made: Vec<_> = promises.iter().map(|line| (&line.promise, line.withdrawn_on)).collect();
    let came = receipts.iter().filter(|line| line.ended.is_none()).map(|line| &line.receipt);
    let came: Vec<Received> =
        came.map(|receipt| (receipt.amount_minor, receipt.currency, receipt.received_on)).collect();
    standings(&made, &came, today)
}

/// The newest promise, when it was not kept: an older one was talked about since.
pub fn broken(promises: &[PromiseLine], receipts: &[ReceiptLine], today: Date) -> Option<(Money, Date)> {
    let standings = promise_standings(promises, receipts, today);
    let counted = promises.iter().zip(standings).filter(|(_, standing)| *standing != Standing::Withdrawn);
    let (newest, standing) = counted.max_by_key(|(line, _)| (line.promise.made_on, line.recorded_at))?;
    let promise = &newest.promise;
    let amount = Money { minor: promise.amount_minor, currency: promise.currency };
    standing.is_broken().then_some((amount, promise.promised_on))
}
