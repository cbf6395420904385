//! The policy's own decision about what is handed on: its task is done, with what was decided, for each item.
//!
//! The steps behind it follow from the outcome, as if the run had made the task: the letter which says that the account is in collections,
//! the in-house team's last deadline. Where the policy has no such letter, a person is to write one.

use dunlin_core::change::{Change, NoticeChange, StepRecord, Task, TaskChange};
use dunlin_core::id::{IdSource, TaskId};
use dunlin_core::placement::{Campaign, Placement, PlacementKind};
use dunlin_core::policy::{Act, Approval, Channel, Step};
use dunlin_core::view::{AccountView, ItemView};
use dunlin_store::{TaskLine, Tx};
use jiff::civil::Date;

use crate::app::Setting;
use crate::cases::done;
use crate::customers;
use crate::error::AppError;

/// Who decides, and who writes to the customer.
const DECIDES: &str = "controller";
/// The step of a letter that the policy does not send.
pub(crate) const LETTER: &str = "placement-letter";
/// The letter which says that a debt is in collections.
const TOLD_BY: &str = "in-collections";

/// What is decided, by which step of the policy, and with which outcome.
fn what(kind: PlacementKind) -> Option<(Approval, &'static str)> {
    match kind {
        PlacementKind::InHouse | PlacementKind::Agency | PlacementKind::Sale => {
            Some((Approval::Placement, kind.code()))
        }
        PlacementKind::Legal => Some((Approval::LegalAction, "approved")),
        PlacementKind::EarlyOut => None,
    }
}

/// The changes by which the policy knows it. `open` are all tasks that wait.
pub(super) fn decided(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (view, placement): (&AccountView, &Placement),
    open: &[TaskLine],
    today: Date,
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, AppError> {
    let mut changes = calls(tx, (view, placement), open, today)?;
    let Some((approval, outcome)) = what(placement.kind) else { return Ok(changes) };
    let governed = setting.governed(view, today);
    let step = governed.policy.steps.iter().find(|step| step.act == Act::Approve(approval));
    if let Some(step) = step {
        changes.extend(open_tasks(tx, placement, step, open, (today, outcome))?);
        changes.extend(taken(tx, setting, view, placement, step, (today, outcome), ids)?);
    }
    let is_told = placement.kind != PlacementKind::Legal
        && step.is_some()
        && governed.policy.steps.iter().any(|step| step.template.as_deref() == Some(TOLD_BY));
    if !is_told {
        changes.push(Change::Task(TaskChange::Created(task(
            tx,
            setting,
            view,
            (LETTER, Channel::Letter),
            today,
            ids,
        )?)));
    }
    Ok(changes)
}

/// Calls and visits that wait are nobody's any more when all that is late is in other hands; the policy asks for them again afterwards.
fn calls(
    tx: &mut Tx<'_>,
    (view, placement): (&AccountView, &Placement),
    open: &[TaskLine],
    today: Date,
) -> Result<Vec<Change>, AppError> {
    let joins = placement.kind == PlacementKind::InHouse
        || placement.kind == PlacementKind::EarlyOut && placement.campaign == Campaign::Supplements;
    let is_late = |item: &&ItemView| !item.kind.is_credit() && item.open_minor > 0 && item.due_on < today;
    let is_free = |item: &ItemView| !super::covers(placement, item) && view.placed(item, today).is_none();
    if joins || placement.from_on > today || view.items.iter().filter(is_late).any(is_free) {
        return Ok(Vec::new());
    }
    let accounts = customers::numbers(tx, placement.account)?;
    let is_call = |line: &&TaskLine| {
        matches!(line.task.channel, Channel::Phone | Channel::Visit) && accounts.contains(&line.task.account)
    };
    Ok(open.iter().filter(is_call).map(|line| done(line, today, "no_answer", &placement.number)).collect())
}

/// The policy's tasks that wait for this decision are done by it.
fn open_tasks(
    tx: &mut Tx<'_>,
    placement: &Placement,
    step: &Step,
    open: &[TaskLine],
    (today, outcome): (Date, &str),
) -> Result<Vec<Change>, AppError> {
    let accounts = customers::numbers(tx, placement.account)?;
    let own = open.iter().filter(|line| line.task.step == *step.id && accounts.contains(&line.task.account));
    Ok(own.map(|line| done(line, today, outcome, &placement.number)).collect())
}

/// Items of which the policy did not ask yet, or was told something else, take its step with a task that is done.
fn taken(
    tx: &mut Tx<'_>,
    setting: &Setting,
    view: &AccountView,
    placement: &Placement,
    step: &Step,
    (today, outcome): (Date, &str),
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, AppError> {
    let takes = |item: &&ItemView| {
        super::covers(placement, item)
            && item.taken(&step.id).is_none_or(|taken| taken.outcome.as_deref().is_some_and(|own| own != outcome))
    };
    let items: Vec<&ItemView> = view.items.iter().filter(takes).collect();
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let made = task(tx, setting, view, (&step.id, Channel::None), today, ids)?;
    let (id, number) = (made.id, made.number.clone());
    let mut changes = vec![Change::Task(TaskChange::Created(made))];
    let under = setting.governed(view, today).under();
    changes.extend(items.into_iter().map(|item| {
        Change::Notice(NoticeChange::StepTaken(StepRecord {
            account: item.account,
            item: item.id,
            number: item.number.clone(),
            step: step.id.to_string(),
            cycle: item.taken(&step.id).map_or(0, |taken| taken.cycle + 1),
            on: today,
            open_minor: item.open_minor,
            notice: None,
            task: Some(id),
            maker: (item.account != view.account).then_some(view.account),
            under: under.clone(),
        }))
    }));
    let (account, outcome, note) = (view.account, outcome.to_string(), placement.number.clone());
    changes.push(Change::Task(TaskChange::Done { account, task: id, number, done_on: today, outcome, note }));
    Ok(changes)
}

pub(super) fn task(
    tx: &mut Tx<'_>,
    setting: &Setting,
    view: &AccountView,
    (step, channel): (&str, Channel),
    due_on: Date,
    ids: &mut dyn IdSource,
) -> Result<Task, AppError> {
    let stem = format!("{due_on}-{}-{step}", view.number);
    let (mut number, mut count) = (stem.clone(), 1);
    while tx.find_task(setting.creditor.id, &number)?.is_some() {
        count += 1;
        number = format!("{stem}-{count}");
    }
    let (step, role) = (step.to_string(), DECIDES.to_string());
    Ok(Task { id: TaskId::next(ids), account: view.account, number, step, channel, role, due_on })
}
