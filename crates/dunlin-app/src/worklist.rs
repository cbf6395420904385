//! The worklist: the open tasks that a person can do now, those first where a call is expected to bring most, each with why.
//!
//! Requirements R4.1, R4.4. Decides: which tasks a filter keeps, and how many are put in order by all that is known of their customers
//! (`priority`): the two hundred that come first by what is kept of each customer (`forecast`), which knows nothing of disputes, promises
//! and pauses. What lies behind stays in that order, so that a page costs the same on any book. What counts how much is the core's, and who
//! has a task, too (`hands`).

use std::cmp::Reverse;
use std::collections::BTreeMap;

use dunlin_core::aging;
use dunlin_core::hands::{Because, Had};
use dunlin_core::id::AccountId;
use dunlin_core::money::Money;
use dunlin_core::policy::Channel;
use dunlin_core::priority::{Rank, rank};
use dunlin_core::view::AccountView;
use dunlin_store::{AsOf, TaskLine, Tasks, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::error::AppError;
use crate::forecast::{self, Everybody};
use crate::fx::Rates;
use crate::hands::Hands;
use crate::promises::{self, broken};

/// So many tasks are put in order by all that is known of their customers.
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
    /// Who has it, for whom, and why.
    pub had: Had,
    /// Where its customer stands, and why.
    pub rank: Rank,
    /// The expected effects as one sum in the creditor's money, for the order; those without a rate as they are.
    worth: i64,
}

impl Row {
    /// Whose it is: a person's name, else the role after `role:`.
    pub fn whose(&self) -> String {
        self.had.hand.code()
    }

    /// What a call is expected to be worth, in the currency in which that is most.
    pub fn effect(&self) -> Option<Money> {
        self.rank.effects.first().copied()
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
    /// People whose tasks went on to others, because they cannot come in and nobody stands in for them, with how many.
    pub left: Vec<(String, usize)>,
}

/// How a task is done, as the filter calls it.
pub fn kind_of(task: &TaskLine) -> &'static str {
    match task.task.channel {
        Channel::Phone => "phone",
        Channel::Visit => "visit",
        Channel::Email | Channel::Letter | Channel::Certified | Channel::None => "other",
    }
}

/// The list as of today, with so many rows from one place on; without rows it is by day.
pub fn worklist(app: &mut App, setting: &Setting, wanted: &Wanted, page: (usize, usize)) -> Result<Worklist, AppError> {
    let (today, forecasts) = (app.clock.today(&setting.creditor.timezone), app.forecasts.clone());
    app.store.read(|tx| {
        let mut tasks = tx.tasks(setting.creditor.id, Tasks::Open)?;
        let is_due = |line: &TaskLine| line.task.due_on <= today;
        let later = tasks.iter().filter(|line| !is_due(line)).count();
        if !wanted.later {
            tasks.retain(is_due);
        }
        let hands = Hands::read(tx, setting.creditor.id, today)?;
        let held: Vec<Had> = tasks.iter().map(|line| hands.of(line)).collect();
        let left = left(&hands, &held);
        let mut people: Vec<String> = held.iter().map(|had| had.hand.code()).collect();
        let mut theirs = people.iter().map(|whose| wanted.whose.is_empty() || *whose == wanted.whose);
        tasks.retain(|line| theirs.next().unwrap_or(false) && wanted.names(line));
        people.sort_unstable();
        people.dedup();
        let mut kinds = BTreeMap::new();
        for line in &tasks {
            *kinds.entry(kind_of(line)).or_insert(0) += 1;
        }
        tasks.retain(|line| wanted.kind.is_empty() || kind_of(line) == wanted.kind);
        tasks.sort_by(|a, b| {
            (a.task.due_on, &a.customer, &a.task.number).cmp(&(b.task.due_on, &b.customer, &b.task.number))
        });
        let (from, count) = page;
        if count == 0 {
            return Ok(Worklist { tasks, rows: Vec::new(), kinds, people, later, left });
        }
        let everybody = forecasts.on(tx, setting, today)?;
        if tasks.len() > RANKED {
            tasks.sort_by_key(|line| Reverse(everybody.worth(hands.head_of(line.task.account))));
        }
        let ranked = tasks.len().min(RANKED);
        let read = |tx: &mut Tx<'_>, tasks: &mut dyn Iterator<Item = &TaskLine>| {
            rows(tx, setting, tasks, (&everybody, &hands, today))
        };
        let mut rows = read(tx, &mut tasks[..ranked].iter())?;
        rows.sort_by_key(|row| Reverse(row.worth));
        tasks.splice(..ranked, rows.iter().map(|row| row.task.clone()));
        let mut shown: Vec<Row> = rows.into_iter().skip(from).take(count).collect();
        let behind = tasks.iter().skip(from.max(ranked)).take(count - shown.len());
        shown.extend(read(tx, &mut { behind })?);
        Ok(Worklist { tasks, rows: shown, kinds, people, later, left })
    })
}

impl Wanted {
    fn names(&self, line: &TaskLine) -> bool {
        let needle = self.q.trim().to_lowercase();
        needle.is_empty()
            || line.customer.to_lowercase().contains(&needle)
            || line.name.to_lowercase().contains(&needle)
    }
}

/// Those who cannot come in and for whom nobody stands in, with how many tasks went on to others.
fn left(hands: &Hands, held: &[Had]) -> Vec<(String, usize)> {
    let count = |name: &str| {
        let was = |had: &&Had| had.because.iter().any(|why| *why == Because::Off(name.to_string()));
        (name.to_string(), held.iter().filter(was).count())
    };
    hands.left_without().map(count).filter(|(_, tasks)| *tasks > 0).collect()
}

/// What is known of a customer, read once for all its tasks.
#[derive(Debug, Clone)]
struct Known {
    past_due: Option<Money>,
    owed: Vec<Money>,
    oldest_days: i64,
    rank: Rank,
    worth: i64,
}

/// The rows of tasks; what is known of their customers is read of all at once.
fn rows(
    tx: &mut Tx<'_>,
    setting: &Setting,
    tasks: &mut dyn Iterator<Item = &TaskLine>,
    (everybody, hands, today): (&Everybody, &Hands, Date),
) -> Result<Vec<Row>, AppError> {
    let (creditor, as_of) = (setting.creditor.id, AsOf::day(today));
    let tasks: Vec<&TaskLine> = tasks.collect();
    let views = tx.customer_views(creditor, tasks.iter().map(|line| hands.head_of(line.task.account)), &as_of)?;
    let around = |head: AccountId| std::iter::once(head).chain(hands.members_of(head)).collect::<Vec<_>>();
    let customers: Vec<Vec<AccountId>> = views.keys().map(|head| around(*head)).collect();
    let promised = promises::of_each(tx, &customers, today)?;
    let mut rates = Rates::by(today);
    let mut known: BTreeMap<AccountId, Known> = BTreeMap::new();
    for (((head, view), accounts), promises) in views.iter().zip(&customers).zip(promised) {
        let payer = forecast::payer(tx, accounts, today)?;
        let rank = rank(view, &everybody.basis(&payer), broken(&promises), today);
        let worth = forecast::sum_of(tx, &mut rates, &rank, setting.creditor.currency)?;
        known.insert(*head, of_customer(view, rank, worth, today));
    }
    let row = |task: &TaskLine| {
        let Known { past_due, owed, oldest_days, rank, worth } = known.get(&hands.head_of(task.task.account))?.clone();
        Some(Row { task: task.clone(), had: hands.of(task), past_due, owed, oldest_days, rank, worth })
    };
    Ok(tasks.into_iter().filter_map(row).collect())
}

fn of_customer(view: &AccountView, rank: Rank, worth: i64, today: Date) -> Known {
    let balances = aging::balances(&view.items, today);
    let heaviest = balances.iter().filter(|sum| sum.past_due_minor > 0).max_by_key(|sum| sum.past_due_minor);
    let oldest = balances.iter().filter_map(|sum| sum.oldest).map(|item| item.due_on).min();
    Known {
        past_due: heaviest.map(|sum| Money { minor: sum.past_due_minor, currency: sum.currency }),
        owed: balances.iter().map(|sum| Money { minor: sum.open_minor, currency: sum.currency }).collect(),
        oldest_days: oldest.map_or(0, |due_on| i64::from(aging::days_past_due(due_on, today))),
        rank,
        worth,
    }
}
