//! One item with its ledger, and tasks: what `invoice show` and `task list` print.

use dunlin_core::change::{StepRecord, Task};
use dunlin_core::charge::ChargeBasis;
use dunlin_core::id::{AccountId, CreditorId, EntryId, ItemId, NoticeId, ReceiptId, TaskId};
use dunlin_core::instalment::Instalment;
use dunlin_core::item::{Item, ItemKind, SentBy};
use dunlin_core::ledger::{Entry, EntryKind, PaymentReason};
use dunlin_core::policy::{Channel, Under};
use jiff::civil::Date;

use crate::customer::read_dispute;
use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::model::{ChargeLine, EntryLine, ItemDetail, ItemRef, TaskLine, Tasks};
use crate::store::Tx;

macro_rules! task_columns {
    () => {
        "SELECT t.account_id, t.id, t.number, t.step, t.channel, t.role, t.due_on, a.number, a.name, t.done_on, \
         t.outcome, t.note, t.assignee, a.sales_rep, a.account_manager FROM task t JOIN account a ON a.id = t.account_id "
    };
}

statements! {
    /// One item.
    ITEM (Id Id) -> (Id Id Text Text Text Day Day Text Flag Day Text Text Text Int Int Int Text Int Int) =
        "SELECT i.account_id, i.id, i.number, i.kind, i.currency, i.issued_on, i.due_on, i.terms, i.gives_credit, \
         i.sent_on, i.sent_by, i.reference, i.source, i.amount_minor, i.open_minor, u.version, \
         i.payment_reference, i.part, i.parts FROM item i \
         LEFT JOIN unlisted u ON u.account_id = i.account_id AND u.item_id = i.id AND u.until_version IS NULL \
         WHERE i.account_id = $1 AND i.id = $2";
    /// Its entries.
    ENTRIES (Id Id) -> (Id Id Id Text Int Day Day Id Text Int Text Text) =
        "SELECT e.account_id, e.id, e.item_id, e.kind, e.amount_minor, e.due_on, e.effective_on, e.receipt_id, e.source, \
         e.recorded_at, r.reason, r.code FROM entry e \
         LEFT JOIN entry_reason r ON r.account_id = e.account_id AND r.entry_id = e.id \
         WHERE e.account_id = $1 AND e.item_id = $2 ORDER BY e.effective_on, e.version, e.id";
    /// Steps taken for it.
    ITEM_STEPS (Id Id) -> (Id Id Text Int Day Int Id Id Id Int Text) =
        "SELECT account_id, item_id, step, cycle, taken_on, open_minor, notice_id, task_id, maker_id, policy_version, segment FROM step_taken \
         WHERE account_id = $1 AND item_id = $2 ORDER BY taken_on, version, step, cycle";
    /// Its disputes.
    ITEM_DISPUTES (Id Id) -> (Id Id Id Int Text Day Day Text Text Text Day Int) =
        "SELECT d.account_id, d.id, d.item_id, d.amount_minor, d.reason, d.from_on, d.closed_on, d.outcome, i.number, d.owner, d.answer_by, d.recorded_at \
         FROM dispute d JOIN item i ON i.account_id = d.account_id AND i.id = d.item_id \
         WHERE d.account_id = $1 AND d.item_id = $2 ORDER BY d.from_on, d.version, d.id";
    /// Its charges that were not taken back.
    ITEM_CHARGES (Id Id) -> (Text Text Day Day Text Text Int Int) =
        "SELECT c.basis, c.step, c.charged_on, c.until_on, i.number, i.currency, c.amount_minor, i.open_minor FROM charge c \
         JOIN item i ON i.account_id = c.account_id AND i.id = c.charge_id \
         WHERE c.account_id = $1 AND c.item_id = $2 AND i.amount_minor <> 0 ORDER BY c.charged_on, i.number";
    /// The item that bears a charge.
    BORNE_BY (Id Id) -> (Text) =
        "SELECT i.number FROM charge c JOIN item i ON i.account_id = c.account_id AND i.id = c.item_id \
         WHERE c.account_id = $1 AND c.charge_id = $2";
    /// Tasks that are not done.
    OPEN_TASKS (Id) -> (Id Id Text Text Text Text Day Text Text Day Text Text Text Text Text) = concat!(
        task_columns!(),
        "WHERE t.creditor_id = $1 AND t.done_on IS NULL ORDER BY t.due_on, a.number, t.number, t.id"
    );
    /// Calls to one account that are due.
    CALLS_DUE (Id Day) -> (Id Id Text Text Text Text Day Text Text Day Text Text Text Text Text) = concat!(
        task_columns!(),
        "WHERE t.account_id = $1 AND t.done_on IS NULL AND t.due_on <= $2 AND t.channel IN ('phone', 'visit') ORDER BY t.due_on, t.number"
    );
    /// The open ones of an account that a step made.
    TASKS_OF_STEP (Id Text) -> (Id Id Text Text Text Text Day Text Text Day Text Text Text Text Text) = concat!(
        task_columns!(),
        "WHERE t.account_id = $1 AND t.done_on IS NULL AND t.step = $2 ORDER BY t.due_on, t.number"
    );
    /// How many wait, by channel.
    TASKS_DUE (Id Day) -> (Text Int Day) =
        "SELECT channel, count(*), MIN(due_on) FROM task WHERE creditor_id = $1 AND done_on IS NULL AND due_on <= $2 \
         GROUP BY channel ORDER BY channel";
    /// How many wait.
    TASKS_WAITING (Id Day) -> (Int) =
        "SELECT count(*) FROM task WHERE creditor_id = $1 AND done_on IS NULL AND due_on <= $2";
    /// The ones that wait longest.
    OLDEST_TASKS (Id Day Int) -> (Id Id Text Text Text Text Day Text Text Day Text Text Text Text Text) = concat!(
        task_columns!(),
        "WHERE t.creditor_id = $1 AND t.done_on IS NULL AND t.due_on <= $2 ORDER BY t.due_on, t.number LIMIT $3"
    );
    /// All tasks.
    ALL_TASKS (Id) -> (Id Id Text Text Text Text Day Text Text Day Text Text Text Text Text) =
        concat!(task_columns!(), "WHERE t.creditor_id = $1 ORDER BY t.due_on, a.number, t.number, t.id");
    /// Those of an account about claims that lapse.
    LIMITATION_TASKS (Id) -> (Id Id Text Text Text Text Day Text Text Day Text Text Text Text Text) =
        concat!(task_columns!(), "WHERE t.account_id = $1 AND t.step = 'limitation' ORDER BY t.due_on, t.number");
    /// Which accounts have any.
    TOLD_OF_LIMITATION (Id) -> (Id) =
        "SELECT DISTINCT account_id FROM task WHERE creditor_id = $1 AND step = 'limitation' ORDER BY account_id";
    /// Which items of an account a task is about.
    TOLD_OF (Id Id) -> (Id Int) =
        "SELECT item_id, cycle FROM step_taken WHERE account_id = $1 AND task_id = $2 ORDER BY item_id";
    /// By its number; of several the newest.
    FIND_TASK (Id Text) -> (Id Id Text Text Text Text Day Text Text Day Text Text Text Text Text) =
        concat!(task_columns!(), "WHERE t.creditor_id = $1 AND t.number = $2 ORDER BY t.version, t.id");
}

/// An item that a task is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToldOf {
    /// Which.
    pub item: ItemId,
    /// Which repetition of its step.
    pub cycle: i32,
}

/// Tasks of one channel that are due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TasksDue {
    /// By what they are done.
    pub channel: Channel,
    /// How many.
    pub count: i64,
    /// Since when the oldest is due.
    pub oldest_on: Date,
}

impl Tx<'_> {
    /// One item with its ledger.
    ///
    /// # Errors
    /// `NoSuch` when the key is unknown.
    pub fn item_detail(&mut self, item: ItemRef) -> Result<ItemDetail> {
        let key = params![item.account, item.item];
        let missing = || StoreError::NoSuch { what: "item", key: format!("{:032x}", item.item.0) };
        let mut detail = self.db.find(&ITEM, key, read_item)?.ok_or_else(missing)?;
        let number = detail.item.number.clone();
        detail.entries = self.db.list(&ENTRIES, key, read_entry)?;
        detail.steps = self.db.list(&ITEM_STEPS, key, |row| read_step(row, &number))?;
        detail.disputes = self.db.list(&ITEM_DISPUTES, key, read_dispute)?;
        detail.charges = self.db.list(&ITEM_CHARGES, key, read_charge)?;
        if detail.item.kind == ItemKind::Charge {
            detail.borne_by = self.db.find(&BORNE_BY, key, |row| row.string(0))?;
        }
        Ok(detail)
    }

    /// Tasks by day, customer and number.
    pub fn tasks(&mut self, creditor: CreditorId, which: Tasks) -> Result<Vec<TaskLine>> {
        let sql = match which {
            Tasks::Open => &OPEN_TASKS,
            Tasks::All => &ALL_TASKS,
        };
        self.db.list(sql, params![creditor], read_task)
    }

    /// How many tasks are due by a day, by channel.
    pub fn tasks_due(&mut self, creditor: CreditorId, day: Date) -> Result<Vec<TasksDue>> {
        self.db.list(&TASKS_DUE, params![creditor, day], |row| {
            Ok(TasksDue { channel: row.word(0, Channel::find)?, count: row.int(1)?, oldest_on: row.day(2)? })
        })
    }

    /// How many tasks are due by a day.
    pub fn tasks_waiting(&mut self, creditor: CreditorId, day: Date) -> Result<i64> {
        Ok(self.db.find(&TASKS_WAITING, params![creditor, day], |row| row.int(0))?.unwrap_or(0))
    }

    /// The tasks that are due longest, by day and number.
    pub fn oldest_tasks(&mut self, creditor: CreditorId, day: Date, limit: usize) -> Result<Vec<TaskLine>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.db.list(&OLDEST_TASKS, params![creditor, day, limit], read_task)
    }

    /// Calls to an account and visits that are due by a day, oldest first.
    pub fn talks_due(&mut self, account: AccountId, day: Date) -> Result<Vec<TaskLine>> {
        self.db.list(&CALLS_DUE, params![account, day], read_task)
    }

    /// The tasks of an account about claims that lapse, done or not, oldest first.
    pub fn tasks_about_limitation(&mut self, account: AccountId) -> Result<Vec<TaskLine>> {
        self.db.list(&LIMITATION_TASKS, params![account], read_task)
    }

    /// The accounts of a creditor that have such tasks.
    pub fn accounts_told_of_limitation(&mut self, creditor: CreditorId) -> Result<Vec<AccountId>> {
        self.db.list(&TOLD_OF_LIMITATION, params![creditor], |row| Ok(AccountId(row.id(0)?)))
    }

    /// The items of some accounts that a task is about.
    pub fn told_of(&mut self, accounts: &[AccountId], task: TaskId) -> Result<Vec<ToldOf>> {
        let mut told = Vec::new();
        for account in accounts {
            told.extend(self.db.list(&TOLD_OF, params![*account, task], |row| {
                Ok(ToldOf { item: ItemId(row.id(0)?), cycle: i32::try_from(row.int(1)?).unwrap_or_default() })
            })?);
        }
        Ok(told)
    }

    /// The open tasks of an account that a step made, oldest first.
    pub fn open_tasks_of(&mut self, account: AccountId, step: &str) -> Result<Vec<TaskLine>> {
        self.db.list(&TASKS_OF_STEP, params![account, step], read_task)
    }

    /// A task by its number.
    pub fn find_task(&mut self, creditor: CreditorId, number: &str) -> Result<Option<TaskLine>> {
        self.db.find(&FIND_TASK, params![creditor, number], read_task)
    }
}

fn read_item(row: &Row<'_>) -> Result<ItemDetail> {
    let item = Item {
        account: AccountId(row.id(0)?),
        id: ItemId(row.id(1)?),
        number: row.string(2)?,
        instalment: read_instalment(row, 17)?,
        kind: row.word(3, ItemKind::find)?,
        currency: row.currency(4)?,
        issued_on: row.day(5)?,
        due_on: row.day(6)?,
        terms: row.opt_string(7)?,
        gives_credit: row.flag(8)?,
        sent_on: row.day(9)?,
        sent_by: row.opt_word(10, SentBy::find)?,
        reference: row.opt_string(11)?,
        payment_reference: row.opt_string(16)?,
        source: row.string(12)?,
    };
    Ok(ItemDetail {
        item,
        amount_minor: row.int(13)?,
        open_minor: row.int(14)?,
        unlisted: row.opt_int(15)?.is_some(),
        entries: Vec::new(),
        steps: Vec::new(),
        disputes: Vec::new(),
        charges: Vec::new(),
        borne_by: None,
    })
}

/// Which part it is, from two columns.
pub(crate) fn read_instalment(row: &Row<'_>, at: usize) -> Result<Option<Instalment>> {
    let Some(part) = row.opt_int(at)? else { return Ok(None) };
    let count = |value, at| u16::try_from(value).map_err(|_| row.damaged(at));
    Ok(Some(Instalment { part: count(part, at)?, of: count(row.int(at + 1)?, at + 1)? }))
}

fn read_entry(row: &Row<'_>) -> Result<EntryLine> {
    Ok(EntryLine {
        entry: read_ledger_entry(row)?,
        recorded_at: row.instant(9)?,
        reason: row.opt_string(10)?,
        code: row.opt_word(11, PaymentReason::find)?,
    })
}

/// An entry from its first nine columns.
pub(crate) fn read_ledger_entry(row: &Row<'_>) -> Result<Entry> {
    Ok(Entry {
        account: AccountId(row.id(0)?),
        id: EntryId(row.id(1)?),
        item: ItemId(row.id(2)?),
        kind: row.word(3, EntryKind::find)?,
        amount_minor: row.int(4)?,
        due_on: row.opt_day(5)?,
        effective_on: row.day(6)?,
        receipt: row.opt_id(7)?.map(ReceiptId),
        source: row.string(8)?,
    })
}

fn read_step(row: &Row<'_>, number: &str) -> Result<StepRecord> {
    let cycle = row.int(3)?;
    Ok(StepRecord {
        account: AccountId(row.id(0)?),
        item: ItemId(row.id(1)?),
        number: number.to_owned(),
        step: row.string(2)?,
        cycle: i32::try_from(cycle).map_err(|_| row.damaged(3))?,
        on: row.day(4)?,
        open_minor: row.int(5)?,
        notice: row.opt_id(6)?.map(NoticeId),
        task: row.opt_id(7)?.map(TaskId),
        maker: row.opt_id(8)?.map(AccountId),
        under: Under { version: row.int(9)?, segment: row.opt_string(10)? },
    })
}

fn read_charge(row: &Row<'_>) -> Result<ChargeLine> {
    Ok(ChargeLine {
        basis: row.word(0, ChargeBasis::find)?,
        step: row.string(1)?,
        charged_on: row.day(2)?,
        until_on: row.day(3)?,
        number: row.string(4)?,
        currency: row.currency(5)?,
        amount_minor: row.int(6)?,
        open_minor: row.int(7)?,
    })
}

fn read_task(row: &Row<'_>) -> Result<TaskLine> {
    let task = Task {
        account: AccountId(row.id(0)?),
        id: TaskId(row.id(1)?),
        number: row.string(2)?,
        step: row.string(3)?,
        channel: row.word(4, Channel::find)?,
        role: row.string(5)?,
        due_on: row.day(6)?,
    };
    Ok(TaskLine {
        task,
        customer: row.string(7)?,
        name: row.string(8)?,
        done_on: row.opt_day(9)?,
        outcome: row.opt_string(10)?,
        note: row.opt_string(11)?,
        assignee: row.opt_string(12)?,
        sales_rep: row.opt_string(13)?,
        account_manager: row.opt_string(14)?,
    })
}
