//! Approve: read the facts again, issue what still holds, withdraw what does not, and write the files.
//!
//! A notice leaves as proposed, or not at all: one failed guard withdraws the whole row with its reason. What a fact recorded
//! after the proposal says counts whatever its date. Some hundred accounts go in one transaction; unique keys in the
//! database (notice: account, day, channel; step: account, item, step, cycle) keep anything from being issued twice however
//! often and from however many processes this runs.

use dunlin_core::change::{Change, HoldChange, Notice, NoticeChange, StepRecord, Task, TaskChange};
use dunlin_core::code::Reason;
use dunlin_core::id::{HoldId, IdSource, NoticeId, TaskId};
use dunlin_core::money::{Currency, Money};
use dunlin_core::plan::{AccountPlan, Action, ActionKind, Decision, plan_day};
use dunlin_core::policy::Part;
use dunlin_core::view::{AccountView, Hold};
use dunlin_letters::LetterModel;
use dunlin_store::{AsOf, RowState, Run, RunRow, RunState, StoreError, Tx, Which, Who};

use super::letter::{letter, notice_key};
use super::outbox::{ManifestLine, Outbox, Rendered};
use super::propose::{RunDigest, find, stale};
use super::row::PlannedRow;
use crate::app::{App, Setting, new_ids};
use crate::charges::{Bill, Billing, Charging};
use crate::error::{AppError, Failure};

/// Rows issued in one transaction.
const BATCH: usize = 200;

/// What an approval did.
#[derive(Debug, Clone, Default)]
pub struct Approved {
    /// The run.
    pub run: String,
    /// Notices issued now.
    pub issued: u64,
    /// Customer and why.
    pub withdrawn: Vec<(String, Vec<Reason>)>,
    /// Notices that had been issued before.
    pub already: u64,
    /// Tasks given now, messages inside the house included.
    pub tasks: u64,
    /// Holds placed or confirmed now.
    pub holds: u64,
    /// Charges booked now: how many in each currency, and their sum in minor units.
    pub charges: Vec<(Currency, u64, i64)>,
    /// Files written now, relative to the outbox folder.
    pub files: Vec<String>,
}

impl Approved {
    fn add_charge(&mut self, amount: Money) {
        match self.charges.iter_mut().find(|(currency, ..)| *currency == amount.currency) {
            Some((_, count, minor)) => (*count, *minor) = (*count + 1, minor.saturating_add(amount.minor)),
            None => self.charges.push((amount.currency, 1, amount.minor)),
        }
    }
}

/// Approves a run and issues it to the outbox; the same call after an interruption finishes the rest.
pub fn approve(
    app: &mut App,
    setting: &Setting,
    name: Option<&str>,
    outbox: &mut Outbox,
    mut progress: impl FnMut(u64),
) -> Result<Approved, AppError> {
    let who = app.who("run approved");
    let today = app.clock.today(&setting.creditor.timezone);
    let run = app.store.transaction(|tx| {
        outbox.part_by_creditor(tx.creditors()?.len() > 1, &setting.creditor.name);
        let run = find(tx, setting, name)?;
        if run.state != RunState::Approved {
            check(tx, setting, &run, today)?;
            tx.mark_run_approved(&who, run.id)?;
        }
        Ok::<Run, AppError>(run)
    })?;
    let mut approved = Approved { run: run.name.clone(), ..Approved::default() };
    let mut manifest = Vec::new();
    let mut after = String::new();
    // A live book issues for today only: what an interruption left of another day is not issued any more.
    let mut more = !setting.creditor.live || run.on_day == today;
    while more {
        let who = app.who(format!("run {}", run.name));
        let mut ids = new_ids();
        let (done, made, last) = app.store.transaction(|tx| {
            let charging = Charging::load(tx, setting)?;
            let (outbox, approved) = (&mut *outbox, approved.clone());
            let mut issue = Issue { setting, run: &run, who: &who, outbox, charging, approved, made: Vec::new() };
            let rows = tx.run_rows(run.id, &after, BATCH)?;
            for row in &rows {
                issue.row(tx, row, &mut ids)?;
            }
            let last = rows.last().map(|row| row.number.clone());
            Ok::<_, AppError>((issue.approved, issue.made, last))
        })?;
        approved = done;
        write(app, outbox, made, &mut approved, &mut manifest)?;
        progress(approved.issued + approved.already);
        more = last.is_some();
        after = last.unwrap_or_default();
    }
    finish_files(app, setting, &run, outbox, &mut approved, manifest)?;
    look_on(app, setting, &run)?;
    Ok(approved)
}

/// Whether the run may be approved at all.
fn check(tx: &mut Tx<'_>, setting: &Setting, run: &Run, today: jiff::civil::Date) -> Result<(), AppError> {
    let again = "propose again: dunlin run propose";
    if run.state == RunState::Superseded {
        let message = format!("run {} was replaced by a newer proposal", run.name);
        return Err(
            AppError::new(Failure::Conflict, "run.superseded", message).hint("dunlin run list shows the newest")
        );
    }
    let refuse = |code, message: String| Err(AppError::new(Failure::Refused, code, message).hint(again));
    if setting.creditor.live && run.on_day != today {
        return refuse("run.not_today", format!("a live book approves runs for today ({today}) only"));
    }
    if let Some(newest) = tx.newest_approved_day(setting.creditor.id)?.filter(|newest| run.on_day < *newest) {
        return refuse("run.day_passed", format!("a run for {newest} was approved already; days do not go back"));
    }
    let missing = super::missing_of(&setting.creditor);
    if setting.creditor.live && !missing.is_empty() {
        let message = format!("letters are not made without the creditor's {}", missing.join(", "));
        return Err(AppError::new(Failure::Refused, "creditor.incomplete", message).hint("dunlin creditor set --help"));
    }
    if let Some(sentence) = stale(setting, run).filter(|_| setting.creditor.live) {
        let error = AppError::new(Failure::Refused, "data.stale", sentence);
        return Err(error.hint("import newer receipts, or say --known-up-to DATE when proposing"));
    }
    if tx.rules_version()? != run.rules_version || digest(tx, run)? != run.hash {
        let message = format!("policy, settings or rows of run {} changed since it was proposed", run.name);
        return Err(AppError::new(Failure::Conflict, "run.changed", message).hint(again));
    }
    Ok(())
}

fn digest(tx: &mut Tx<'_>, run: &Run) -> Result<String, AppError> {
    let mut digest = RunDigest::new(run);
    let mut after = String::new();
    loop {
        let rows = tx.run_rows(run.id, &after, BATCH)?;
        let Some(last) = rows.last() else { return Ok(digest.finish()) };
        after.clone_from(&last.number);
        for row in &rows {
            digest.add(&row.body);
        }
    }
}

/// One batch of rows at issue.
struct Issue<'a> {
    setting: &'a Setting,
    run: &'a Run,
    who: &'a Who,
    outbox: &'a mut Outbox,
    charging: Option<Charging<'a>>,
    approved: Approved,
    made: Vec<Made>,
}

/// A notice that was issued and whose file is to be written.
struct Made {
    notice: Notice,
    customer: String,
    rendered: Rendered,
}

impl Issue<'_> {
    fn row(&mut self, tx: &mut Tx<'_>, row: &RunRow, ids: &mut dyn IdSource) -> Result<(), AppError> {
        let planned = PlannedRow::decode(&row.body)?;
        let notices = planned.plan.actions.iter().filter(|action| action.kind == ActionKind::Notice).count() as u64;
        match row.state {
            RowState::Issued => self.approved.already += notices,
            RowState::Withdrawn => {}
            RowState::Proposed if planned.plan.actions.is_empty() => {}
            RowState::Proposed => {
                let made_before = self.made.len();
                match self.issue(tx, row, &planned, ids)? {
                    Outcome::Issued => {
                        let of = |kind| planned.plan.actions.iter().filter(|action| action.kind == kind).count() as u64;
                        self.approved.issued += notices;
                        self.approved.tasks += of(ActionKind::Task) + of(ActionKind::Internal);
                        self.approved.holds += of(ActionKind::Hold);
                    }
                    Outcome::Withdrawn(reasons) => {
                        self.made.truncate(made_before);
                        self.withdraw(tx, row, planned.customer, reasons)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn issue(
        &mut self,
        tx: &mut Tx<'_>,
        row: &RunRow,
        planned: &PlannedRow,
        ids: &mut dyn IdSource,
    ) -> Result<Outcome, AppError> {
        let moment = AsOf { day: self.run.on_day, known_at: None, facts_after_version: Some(row.account_version) };
        let view = tx.account_view(row.account, &moment)?;
        let failed = self.guards(&view, planned);
        if !failed.is_empty() {
            return Ok(Outcome::Withdrawn(failed));
        }
        let bill = match &self.charging {
            Some(charging) => {
                let (listed, plan) = as_proposed(&view, planned);
                let billing = Billing { on: self.run.on_day, source: &self.who.why };
                charging.bill(tx, &listed, &plan, billing, ids)?
            }
            None => Bill::default(),
        };
        let changes = match self.changes(&view, planned, &bill, ids) {
            Ok(changes) => changes,
            Err(reason) => return Ok(Outcome::Withdrawn(vec![reason])),
        };
        let creditor = self.setting.creditor.id;
        let written = tx.savepoint(|tx| {
            tx.commit(self.who, creditor, &changes)?;
            tx.mark_row(self.run.id, row.account, RowState::Issued, "")
        });
        match written {
            Ok(()) => {
                bill.amounts().for_each(|amount| self.approved.add_charge(amount));
                Ok(Outcome::Issued)
            }
            Err(StoreError::AlreadyThere { .. }) => Ok(Outcome::Withdrawn(vec![Reason::NoticeExists])),
            Err(error) => Err(error.into()),
        }
    }

    fn withdraw(
        &mut self,
        tx: &mut Tx<'_>,
        row: &RunRow,
        customer: String,
        reasons: Vec<Reason>,
    ) -> Result<(), AppError> {
        let codes: Vec<String> = reasons.iter().map(|reason| reason.code().to_string()).collect();
        tx.mark_row(self.run.id, row.account, RowState::Withdrawn, &codes.join(" "))?;
        let change = NoticeChange::Withdrawn { account: row.account, run: self.run.name.clone(), reasons: codes };
        tx.commit(self.who, self.setting.creditor.id, &[Change::Notice(change)])?;
        self.approved.withdrawn.push((customer, reasons));
        Ok(())
    }

    /// What of a proposed row no longer holds; empty when all does.
    fn guards(&self, view: &AccountView, planned: &PlannedRow) -> Vec<Reason> {
        let view = as_if_on_the_day(view, self.run.on_day);
        let now = plan_day(&view, &self.setting.policy, &self.setting.day(self.run.on_day));
        let mut failed: Vec<Reason> = Vec::new();
        let mut fail = |reason: Reason| {
            if !failed.contains(&reason) {
                failed.push(reason);
            }
        };
        for (at, head) in planned.items.iter().enumerate() {
            let before = &planned.plan.items[at];
            let taken = planned.plan.actions.iter().any(|action| action.takes.iter().any(|take| take.item == at));
            if !before.in_notice && !taken {
                continue;
            }
            let Some((item, after)) = view.items.iter().zip(&now.items).find(|(item, _)| item.number == head.number)
            else {
                fail(Reason::Paid);
                continue;
            };
            if let Some(stop) =
                after.reasons.iter().find(|reason| stops(reason)).filter(|stop| !before.reasons.contains(stop))
            {
                fail(stop.clone());
            } else if item.open_minor != head.open_minor || item.due_on != head.due_on || after.claim != before.claim {
                fail(Reason::AmountChanged);
            }
        }
        let is_new = |number: &str| planned.items.iter().all(|head| head.number != number);
        if view.items.iter().any(|item| item.open_minor < 0 && is_new(&item.number)) {
            fail(Reason::AmountChanged);
        }
        let notice = |actions: &[Action]| actions.iter().find(|action| action.kind == ActionKind::Notice).cloned();
        if let (Some(before), Some(after)) = (notice(&planned.plan.actions), notice(&now.actions))
            && (before.to, before.contact, before.channel) != (after.to, after.contact, after.channel)
        {
            fail(Reason::ContactChanged);
        }
        failed
    }

    /// The facts that come to be when the row is issued; the letter is made here, so that none is issued that cannot be made.
    fn changes(
        &mut self,
        view: &AccountView,
        planned: &PlannedRow,
        bill: &Bill,
        ids: &mut dyn IdSource,
    ) -> Result<Vec<Change>, Reason> {
        let mut changes = bill.changes.clone();
        for action in &planned.plan.actions {
            let (mut notice, mut task) = (None, None);
            match action.kind {
                ActionKind::Notice => {
                    let made = self.notice(view, planned, action, bill, ids)?;
                    notice = Some(made.id);
                    changes.push(Change::Notice(NoticeChange::Issued(made)));
                }
                ActionKind::Task | ActionKind::Internal => {
                    let made = self.task(view, action, ids);
                    task = Some(made.id);
                    changes.push(Change::Task(TaskChange::Created(made)));
                }
                ActionKind::Hold => changes.extend(self.hold(view, action, ids)),
                // The bill holds what it comes to; here only the step is taken.
                ActionKind::Charge => {}
            }
            for take in &action.takes {
                let number = &planned.items[take.item].number;
                let Some(item) = view.items.iter().find(|item| item.number == *number) else { continue };
                changes.push(Change::Notice(NoticeChange::StepTaken(StepRecord {
                    account: view.account,
                    item: item.id,
                    number: number.clone(),
                    step: take.step.to_string(),
                    cycle: take.cycle,
                    on: self.run.on_day,
                    open_minor: item.open_minor,
                    notice,
                    task,
                })));
            }
        }
        Ok(changes)
    }

    fn notice(
        &mut self,
        view: &AccountView,
        planned: &PlannedRow,
        action: &Action,
        bill: &Bill,
        ids: &mut dyn IdSource,
    ) -> Result<Notice, Reason> {
        let impossible = |why: String| Reason::LetterImpossible { why };
        let (listed, plan) = as_proposed(view, planned);
        let (listed, plan) = bill.listed(listed, plan);
        let model = letter(self.setting, &listed, &plan, action, bill, self.run)
            .ok_or_else(|| impossible("the policy names a letter that does not exist".to_string()))?;
        let rendered = self.outbox.render(&self.run.name, &model, action.channel);
        let rendered = rendered.map_err(|error| impossible(error.to_string()))?;
        let step = self.setting.policy.find(&action.step);
        let notice = Notice {
            id: NoticeId::next(ids),
            account: view.account,
            key: notice_key(self.run.on_day, &view.number, action.channel),
            issued_on: self.run.on_day,
            channel: action.channel,
            step: action.step.to_string(),
            is_statement: step.is_some_and(|(_, step)| step.part == Part::Monthly),
            to: action.to.clone().unwrap_or_default(),
            content: serde_json::to_string(&model).map_err(|error| impossible(error.to_string()))?,
        };
        self.made.push(Made { notice: notice.clone(), customer: view.number.clone(), rendered });
        Ok(notice)
    }

    fn task(&self, view: &AccountView, action: &Action, ids: &mut dyn IdSource) -> Task {
        let cycle = action.takes.iter().map(|take| take.cycle).max().unwrap_or(0);
        let again = if cycle > 0 { format!("-{cycle}") } else { String::new() };
        Task {
            id: TaskId::next(ids),
            account: view.account,
            number: format!("{}-{}-{}{again}", self.run.on_day, view.number, action.step),
            step: action.step.to_string(),
            channel: action.channel,
            role: action.role.clone().unwrap_or_default(),
            due_on: self.run.on_day,
        }
    }

    /// A hold of a kind that is in force already is not placed twice.
    fn hold(&self, view: &AccountView, action: &Action, ids: &mut dyn IdSource) -> Option<Change> {
        let kind = action.hold?;
        if view.holds.iter().any(|hold| hold.kind == kind && hold.covers(self.run.on_day)) {
            return None;
        }
        Some(Change::Hold(HoldChange::Placed(Hold {
            id: HoldId::next(ids),
            account: view.account,
            kind,
            from_on: self.run.on_day,
            until_on: None,
            reason: format!("policy step {}", action.step),
        })))
    }
}

enum Outcome {
    Issued,
    Withdrawn(Vec<Reason>),
}

/// Reasons that stop a notice that was about to leave.
fn stops(reason: &Reason) -> bool {
    matches!(
        reason,
        Reason::Disputed
            | Reason::DisputedPart { .. }
            | Reason::Promised { .. }
            | Reason::PromisedPart { .. }
            | Reason::Paused { .. }
            | Reason::NotInLatestList
            | Reason::CreditCovers { .. }
            | Reason::RecentNotice { .. }
    )
}

/// Facts recorded after the proposal count whatever their date: holds and promises from a later day are taken as begun.
fn as_if_on_the_day(view: &AccountView, on: jiff::civil::Date) -> AccountView {
    let mut view = view.clone();
    for hold in &mut view.holds {
        hold.from_on = hold.from_on.min(on);
    }
    for promise in &mut view.promises {
        promise.made_on = promise.made_on.min(on);
    }
    view
}

/// The view with just the items that were proposed, and the plan without those that are settled since: both in one order.
fn as_proposed(view: &AccountView, planned: &PlannedRow) -> (AccountView, AccountPlan) {
    let mut plan = planned.plan.clone();
    let mut items = Vec::with_capacity(planned.items.len());
    let mut places = Vec::with_capacity(planned.items.len());
    plan.items.clear();
    for (head, item_plan) in planned.items.iter().zip(&planned.plan.items) {
        let found = view.items.iter().find(|item| item.number == head.number);
        places.push(found.is_some().then_some(items.len()));
        if let Some(item) = found {
            items.push(item.clone());
            plan.items.push(item_plan.clone());
        }
    }
    for action in &mut plan.actions {
        action.takes.retain_mut(|take| match places.get(take.item).copied().flatten() {
            Some(place) => {
                take.item = place;
                true
            }
            None => false,
        });
    }
    (AccountView { items, ..view.clone() }, plan)
}

/// Writes the files of notices that were issued, and notes in the book that they are there.
fn write(
    app: &mut App,
    outbox: &Outbox,
    made: Vec<Made>,
    approved: &mut Approved,
    manifest: &mut Vec<ManifestLine>,
) -> Result<(), AppError> {
    let mut files = Vec::with_capacity(made.len());
    for Made { notice, customer, rendered } in made {
        let file = outbox.write(&rendered)?;
        approved.files.push(file.name.clone());
        files.push((notice.account, notice.id, file.clone()));
        let (key, channel, to) = (notice.key, notice.channel, notice.to);
        manifest.push(ManifestLine { key, customer, channel, to, file });
    }
    let at = app.clock.now();
    app.store.transaction(|tx| {
        for (account, notice, file) in &files {
            tx.mark_written(*account, *notice, std::slice::from_ref(file), at)?;
        }
        Ok(())
    })
}

/// Writes what an interrupted approval left unwritten, from the frozen contents, then the list of all files of the run.
fn finish_files(
    app: &mut App,
    setting: &Setting,
    run: &Run,
    outbox: &mut Outbox,
    approved: &mut Approved,
    mut manifest: Vec<ManifestLine>,
) -> Result<(), AppError> {
    let creditor = setting.creditor.id;
    let unwritten = app.store.read(|tx| tx.unwritten_notices(creditor, Some(run.on_day)).map_err(AppError::from))?;
    for batch in unwritten.chunks(BATCH) {
        let mut made = Vec::with_capacity(batch.len());
        for line in batch {
            let model: LetterModel = serde_json::from_str(&line.notice.content).map_err(|error| unreadable(&error))?;
            let rendered = outbox
                .render(&run.name, &model, line.notice.channel)
                .map_err(|error| AppError::new(Failure::Failed, "letter.not_possible", error.to_string()))?;
            made.push(Made { notice: line.notice.clone(), customer: line.customer.clone(), rendered });
        }
        write(app, outbox, made, approved, &mut manifest)?;
    }
    if approved.already > 0 {
        manifest = written_before(app, run)?;
    }
    if manifest.is_empty() { Ok(()) } else { outbox.write_manifest(&run.name, &manifest) }
}

/// All files of a run that took more than one call to issue.
fn written_before(app: &mut App, run: &Run) -> Result<Vec<ManifestLine>, AppError> {
    app.store.read(|tx| {
        let mut lines = Vec::new();
        let mut after = String::new();
        loop {
            let rows = tx.run_rows(run.id, &after, BATCH)?;
            let Some(last) = rows.last() else { return Ok(lines) };
            after.clone_from(&last.number);
            for row in rows.iter().filter(|row| row.state == RowState::Issued) {
                let of_day = tx.notices(row.account)?.into_iter().filter(|line| line.notice.issued_on == run.on_day);
                for line in of_day {
                    let (key, channel, to) = (line.notice.key, line.notice.channel, line.notice.to);
                    let customer = line.customer;
                    let lines_of = line.files.into_iter().map(|file| ManifestLine {
                        key: key.clone(),
                        customer: customer.clone(),
                        channel,
                        to: to.clone(),
                        file,
                    });
                    lines.extend(lines_of);
                }
            }
        }
    })
}

fn unreadable(error: &serde_json::Error) -> AppError {
    AppError::new(Failure::Failed, "notice.damaged", format!("a notice's content cannot be read: {error}"))
        .hint("check the book with dunlin doctor")
}

/// Moves the look-on days of the accounts that the run looked at: only an approval does. An account that would still act (its
/// notice was withdrawn) or needs a look stays due; one about which something is dated later is looked at the next day.
fn look_on(app: &mut App, setting: &Setting, run: &Run) -> Result<(), AppError> {
    let day = setting.day(run.on_day);
    app.store.transaction(|tx| {
        let rules_version = tx.rules_version()?;
        let which = Which::Due { on: run.on_day, rules_version };
        let later = tx.accounts_with_later_facts(setting.creditor.id, run.on_day)?;
        tx.views_with(setting.creditor.id, &AsOf::day(run.on_day), which, |tx, view| {
            let plan = plan_day(&view, &setting.policy, &day);
            let next = if plan.decision != Decision::Wont {
                Some(run.on_day)
            } else if later.contains(&view.account) {
                run.on_day.tomorrow().ok()
            } else {
                plan.next_look_on
            };
            tx.set_look_on(view.account, next, rules_version)
        })
    })?;
    Ok(())
}
