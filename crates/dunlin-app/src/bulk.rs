//! One act on many: a hold, a note or a person on customers, a day or a person for tasks. Each customer is a commit of its own.
//!
//! Decides: that one which cannot be done leaves the others as they are and is named with its reason, and that all that was done
//! is one act, which is taken back as a whole. What may be done to one is decided by the same use cases as for one alone.

use dunlin_core::change::{Change, Note, NoteChange};
use dunlin_core::id::{AccountId, IdSource, NoteId};
use dunlin_core::view::{HoldKind, LiftRule};
use dunlin_store::Tx;
use jiff::civil::Date;

use crate::app::{App, Setting, new_ids};
use crate::cases::{self, CaseInput, HoldInput};
use crate::customers;
use crate::error::{AppError, Failure};

/// Rows of one act at most.
pub const ROWS_MAX: usize = 10_000;

/// What is done to each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BulkAct<'a> {
    /// A hold on the customer.
    Hold {
        /// What must not happen.
        kind: HoldKind,
        /// Its last day; open when left out.
        until: Option<Date>,
        /// Why.
        reason: &'a str,
    },
    /// A note on the customer.
    Note {
        /// In the person's words.
        text: &'a str,
        /// Shown beside the customer.
        pinned: bool,
    },
    /// The task is put off.
    Snooze {
        /// To this day.
        until: Date,
    },
    /// The task is given to somebody.
    Assign {
        /// The person; none is whoever has the role.
        to: Option<&'a str>,
    },
    /// The customer's case is given to somebody.
    Give {
        /// The person.
        to: &'a str,
        /// By what it ends by itself.
        lifts: LiftRule,
        /// Why.
        reason: &'a str,
    },
}

/// One that is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// A customer by its number.
    Customer(String),
    /// A task by its number.
    Task(String),
}

impl Chosen {
    /// Its number.
    pub fn number(&self) -> &str {
        match self {
            Chosen::Customer(number) | Chosen::Task(number) => number,
        }
    }
}

/// What came of an act on many.
#[derive(Debug)]
pub struct BulkDone {
    /// By this it is taken back.
    pub act: u128,
    /// So many were done.
    pub done: usize,
    /// Those that were not, with the reason.
    pub failed: Vec<(String, AppError)>,
}

/// More is chosen than can be changed at once.
#[must_use]
pub fn too_many(chosen: usize) -> AppError {
    let message = format!("{chosen} rows are more than can be changed at once");
    let most = i64::try_from(ROWS_MAX).unwrap_or(i64::MAX);
    AppError::new(Failure::Usage, "bulk.too_many", message).with("most", most).hint("narrow the filter")
}

/// Does the same to many. A customer that is chosen twice, by two of its tasks, gets one hold and one note.
///
/// # Errors
/// `bulk.nothing` and `bulk.too_many`; what fails for one stands in `failed`.
pub fn on_many(app: &mut App, setting: &Setting, chosen: &[Chosen], act: BulkAct<'_>) -> Result<BulkDone, AppError> {
    if chosen.is_empty() {
        return Err(AppError::new(Failure::Usage, "bulk.nothing", "nothing is chosen").hint("tick some rows first"));
    }
    if chosen.len() > ROWS_MAX {
        return Err(too_many(chosen.len()));
    }
    let today = app.clock.today(&setting.creditor.timezone);
    let mut ids = new_ids();
    let mut came = BulkDone { act: ids.next_id(), done: 0, failed: Vec::new() };
    let mut seen: Vec<AccountId> = Vec::new();
    for one in chosen {
        let who = app.who(why(act));
        let committed = app.store.transaction(|tx| {
            let is_on_customer = matches!(act, BulkAct::Hold { .. } | BulkAct::Note { .. } | BulkAct::Give { .. });
            let account = account_of(tx, setting, one, is_on_customer)?;
            if is_on_customer && seen.contains(&account) {
                return Ok(account);
            }
            let changes = changes(tx, setting, account, one, act, today, &mut ids)?;
            let done = cases::commit(tx, setting, &who, account, changes)?;
            tx.note_bulk_act(came.act, setting.creditor.id, account, done.version)?;
            Ok::<_, AppError>(account)
        });
        match committed {
            Ok(account) => {
                came.done += 1;
                seen.push(account);
            }
            Err(error) => came.failed.push((one.number().to_string(), error)),
        }
    }
    Ok(came)
}

fn why(act: BulkAct<'_>) -> String {
    match act {
        BulkAct::Hold { reason, .. } | BulkAct::Give { reason, .. } => reason.to_string(),
        BulkAct::Note { .. } => "note on many".to_string(),
        BulkAct::Snooze { until } => format!("put off to {until}"),
        BulkAct::Assign { .. } => "task given".to_string(),
    }
}

/// What is done to a task is written to the number that it stands under, also where that was merged; what is done to its customer,
/// to the customer.
fn account_of(
    tx: &mut Tx<'_>,
    setting: &Setting,
    chosen: &Chosen,
    is_on_customer: bool,
) -> Result<AccountId, AppError> {
    match chosen {
        Chosen::Customer(number) => customers::find(tx, setting, number),
        Chosen::Task(number) => {
            let own = cases::open_task(tx, setting, number)?.task.account;
            Ok(if is_on_customer { tx.head_of(own, &cases::everything())? } else { own })
        }
    }
}

fn changes(
    tx: &mut Tx<'_>,
    setting: &Setting,
    account: AccountId,
    chosen: &Chosen,
    act: BulkAct<'_>,
    today: Date,
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, AppError> {
    match (act, chosen) {
        (BulkAct::Hold { kind, until, reason }, _) => {
            let lifts = LiftRule::ByPerson;
            let input = HoldInput { customer: "", kind, from: None, until, reason, lifts, because: None };
            Ok(vec![cases::placed(tx, account, &input, today, ids)?])
        }
        (BulkAct::Note { text, pinned }, _) => {
            let text = cases::note_text(text)?;
            Ok(vec![Change::Note(NoteChange::Added(Note { id: NoteId::next(ids), account, on: today, text, pinned }))])
        }
        (BulkAct::Give { to, lifts, reason }, _) => {
            let input = CaseInput { customer: "", to, from: None, lifts, reason };
            cases::given(tx, account, &input, today, ids)
        }
        (BulkAct::Snooze { until }, Chosen::Task(number)) => {
            Ok(vec![cases::put_off(&cases::open_task(tx, setting, number)?, until, today)?])
        }
        (BulkAct::Assign { to }, Chosen::Task(number)) => {
            Ok(vec![cases::assigned(&cases::open_task(tx, setting, number)?, to)])
        }
        (BulkAct::Snooze { .. } | BulkAct::Assign { .. }, Chosen::Customer(_)) => {
            Err(AppError::new(Failure::Usage, "bulk.no_task", "only tasks are put off or given to somebody"))
        }
    }
}

/// Takes an act on many back; what has changed since stays, and is named.
///
/// # Errors
/// `undo.unknown` for an act that is not known.
pub fn undo(app: &mut App, setting: &Setting, act: u128) -> Result<BulkDone, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let commits = app.store.read(|tx| tx.bulk_act(act, setting.creditor.id))?;
    if commits.is_empty() {
        return Err(AppError::not_found("undo.unknown", "there is nothing that could be taken back"));
    }
    let mut ids = new_ids();
    let mut came = BulkDone { act, done: 0, failed: Vec::new() };
    for commit in commits {
        let who = app.who("taken back");
        let back = app.store.transaction(|tx| cases::take_back(tx, setting, &who, commit, today, &mut ids));
        match back {
            Ok(_) => came.done += 1,
            Err(error) => {
                let number = app.store.read(|tx| tx.customer(commit.0)).map(|customer| customer.account.number)?;
                came.failed.push((number, error));
            }
        }
    }
    Ok(came)
}
