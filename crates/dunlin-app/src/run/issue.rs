//! Issue: a row of an approved run becomes facts and letters, or is withdrawn with its reason.
//!
//! A notice leaves as proposed, or not at all: one failed guard withdraws the whole row. What a fact recorded after the proposal says
//! counts whatever its date. A preview takes the same road as far as the bytes, and writes nothing.

use dunlin_core::change::{
    Change, DeliveryChange, DeliveryOf, HoldChange, Notice, NoticeChange, PostChange, StepRecord, Task, TaskChange,
};
use dunlin_core::code::Reason;
use dunlin_core::correction::{self, CORRECTION_STEP};
use dunlin_core::id::{HoldId, IdSource, NoticeId, TaskId};
use dunlin_core::plan::{AccountPlan, Action, ActionKind, Wishes, plan_day_with};
use dunlin_core::plan::{FIND_STEP, is_management_known};
use dunlin_core::policy::{Channel, Part};
use dunlin_core::promise::BROKEN_STEP;
use dunlin_core::standing::stands_for;
use dunlin_core::view::{AccountView, Hold, HoldKind, LiftRule};
use dunlin_letters::{LetterModel, OwnWords, SignedTerms, Subject, Template, Wrong};
use dunlin_store::{AsOf, RowState, Run, RunRow, StoreError, Tx, Who};

use super::approve::Approved;
use super::edit::Edits;
use super::invoice;
use super::letter::{letter, notice_key};
use super::outbox::{Outbox, Rendered, sha256};
use super::row::PlannedRow;
use crate::app::Setting;
use crate::charges::{Bill, Billing, Charging};
use crate::corrections;
use crate::error::AppError;
use crate::opening;
use crate::templates::own_texts;

/// One batch of rows at issue.
pub(super) struct Issue<'a> {
    pub(super) setting: &'a Setting,
    pub(super) run: &'a Run,
    pub(super) who: &'a Who,
    pub(super) outbox: &'a mut Outbox,
    pub(super) charging: Option<Charging<'a>>,
    /// Texts of a letter that are tried and were not saved.
    pub(super) tried: Option<&'a str>,
    pub(super) approved: Approved,
    pub(super) made: Vec<Made>,
}

/// A notice that was issued and whose file is to be written.
pub(super) struct Made {
    pub(super) notice: Notice,
    pub(super) customer: String,
    pub(super) rendered: Rendered,
}

impl Issue<'_> {
    /// Issues one row, or withdraws it; what was done before is counted.
    pub(super) fn row(&mut self, tx: &mut Tx<'_>, row: &RunRow, ids: &mut dyn IdSource) -> Result<(), AppError> {
        let planned = PlannedRow::of(row)?;
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
        let (changes, bill) = match self.prepare(tx, row, planned, ids)? {
            Prepared::Holds(changes, bill) => (changes, bill),
            Prepared::Fails(reasons) => return Ok(Outcome::Withdrawn(reasons)),
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

    /// What a row comes to with the facts of now: its changes, with the letter made, or why it does not hold any more. Writes nothing,
    /// so that a preview is the same thing.
    pub(super) fn prepare(
        &mut self,
        tx: &mut Tx<'_>,
        row: &RunRow,
        planned: &PlannedRow,
        ids: &mut dyn IdSource,
    ) -> Result<Prepared, AppError> {
        let edits = Edits::of(row)?;
        let moment = AsOf { day: self.run.on_day, known_at: None, facts_after_version: Some(row.account_version) };
        // Numbers became one customer since, and their next proposal looks at them together.
        if tx.head_of(row.account, &moment)? != row.account {
            return Ok(Prepared::Fails(vec![Reason::ChangedSince]));
        }
        let view = tx.customer_view_since(row.account, &moment, Some(self.run.proposed_at))?;
        let failed = self.guards(&view, planned, &edits.wishes);
        if !failed.is_empty() {
            return Ok(Prepared::Fails(failed));
        }
        self.draw(tx, &view, planned, edits.words.as_ref(), ids)
    }

    /// What a row comes to for a view: its charges, then its changes with the letter made. Writes nothing.
    pub(super) fn draw(
        &mut self,
        tx: &mut Tx<'_>,
        view: &AccountView,
        planned: &PlannedRow,
        words: Option<&OwnWords>,
        ids: &mut dyn IdSource,
    ) -> Result<Prepared, AppError> {
        let bill = match &self.charging {
            Some(charging) => {
                let (listed, plan) = as_proposed(view, planned);
                let billing = Billing { on: self.run.on_day, source: &self.who.why, again: 0 };
                let policy = self.setting.policy_under(&planned.under);
                charging.under(policy).bill(tx, &listed, &plan, billing, ids)?
            }
            None => Bill::default(),
        };
        let signed = self.signed(tx, view)?;
        let wrong = if is_correction(&planned.plan.actions) { corrections::wrong(tx, view)? } else { None };
        let copies = if self.has_copies(planned) {
            let (listed, plan) = as_proposed(view, planned);
            invoice::copies(tx, self.setting, (&listed, &plan), self.run.on_day)?
        } else {
            None
        };
        let texts = match self.tried {
            Some(tried) => Some(tried.to_owned()),
            None => self.own_texts(tx, view, planned)?,
        };
        let drawn = Drawn { view, planned, bill: &bill, signed, wrong, copies, texts, words };
        Ok(match self.changes(&drawn, ids) {
            Ok(changes) => Prepared::Holds(changes, bill),
            Err(reason) => Prepared::Fails(vec![reason]),
        })
    }

    /// The creditor's own texts of the notice of a row.
    fn own_texts(&self, tx: &mut Tx<'_>, view: &AccountView, planned: &PlannedRow) -> Result<Option<String>, AppError> {
        let creditor = &self.setting.creditor;
        let language = view.language.as_deref().unwrap_or(&creditor.language);
        let mut named = planned.plan.actions.iter().filter_map(|action| Template::find(action.template.as_deref()?));
        named.next().map_or(Ok(None), |template| own_texts(tx, creditor, template, language))
    }

    /// Whether copies of the unpaid invoices come with a notice of the row.
    fn has_copies(&self, planned: &PlannedRow) -> bool {
        let policy = self.setting.policy_under(&planned.under);
        planned.plan.actions.iter().any(|action| policy.find(&action.step).is_some_and(|(_, step)| step.copies))
    }

    /// What both sides signed, for the letter to name.
    fn signed(&self, tx: &mut Tx<'_>, view: &AccountView) -> Result<Option<SignedTerms>, AppError> {
        let on = self.run.on_day;
        let numbers = tx.accounts_around(view.account, &AsOf::day(on))?;
        let found = opening::in_force(tx, &numbers, on)?.map(|line| line.signed.agreement);
        Ok(found.map(|agreement| SignedTerms { on: agreement.signed_on(), clause: agreement.clause }))
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
    fn guards(&self, view: &AccountView, planned: &PlannedRow, wishes: &Wishes) -> Vec<Reason> {
        let view = as_if_on_the_day(view, self.run.on_day);
        let on = self.run.on_day;
        let policy = self.setting.policy_under(&planned.under);
        let now = plan_day_with(&view, policy, &self.setting.day(on), wishes);
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
            if let Some(stop) = after
                .reasons
                .iter()
                .find(|reason| reason.stops_a_notice())
                .filter(|stop| !before.reasons.contains(stop))
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
        let is_nowhere = self.setting.creditor.live && now.reasons.iter().any(Reason::is_nowhere);
        if view.name != planned.name || notice(&planned.plan.actions).is_some() && is_nowhere {
            fail(Reason::ContactChanged);
        }
        let holds = |actions: &[Action]| actions.iter().any(is_for_a_broken_promise);
        let is_moved = || self.setting.governed(&view, on).under().version != planned.under.version;
        let is_told = is_correction(&planned.plan.actions) && !is_correction(&now.actions);
        if holds(&planned.plan.actions) && !holds(&now.actions) || is_told || is_moved() {
            fail(Reason::ChangedSince);
        }
        failed
    }

    /// The facts that come to be when the row is issued; the letter is made here, so that none is issued that cannot be made.
    fn changes(&mut self, drawn: &Drawn<'_>, ids: &mut dyn IdSource) -> Result<Vec<Change>, Reason> {
        let Drawn { view, planned, bill, .. } = *drawn;
        let mut changes = bill.changes.clone();
        for action in &planned.plan.actions {
            if action.step == FIND_STEP && is_management_known(view) {
                continue;
            }
            let (mut notice, mut task) = (None, None);
            match action.kind {
                ActionKind::Notice => {
                    let (made, queued) = self.notice(drawn, action, ids)?;
                    notice = Some(made.id);
                    let told = correction::next(view).filter(|_| action.step == CORRECTION_STEP);
                    let told = told.map(|wrong| corrections::told(wrong, &made));
                    changes.push(Change::Notice(NoticeChange::Issued(made)));
                    changes.extend(told);
                    changes.extend(queued);
                }
                ActionKind::Task | ActionKind::Internal => {
                    let made = self.task(view, action, ids);
                    task = Some(made.id);
                    let given = self.given(view, planned, action, &made);
                    changes.push(Change::Task(TaskChange::Created(made)));
                    changes.extend(given);
                }
                ActionKind::Hold => changes.extend(self.hold(view, planned, action, ids)),
                // The bill holds what it comes to; here only the step is taken.
                ActionKind::Charge => {}
            }
            for take in &action.takes {
                let number = &planned.items[take.item].number;
                let Some(item) = view.items.iter().find(|item| item.number == *number) else { continue };
                changes.push(Change::Notice(NoticeChange::StepTaken(StepRecord {
                    account: item.account,
                    item: item.id,
                    number: number.clone(),
                    step: take.step.to_string(),
                    cycle: take.cycle,
                    on: self.run.on_day,
                    open_minor: item.open_minor,
                    notice,
                    task,
                    maker: (item.account != view.account).then_some(view.account),
                    under: planned.under.clone(),
                })));
            }
        }
        Ok(changes)
    }

    /// The notice, and, of a live book, that its mail is to be sent, or its letter to be printed.
    fn notice(
        &mut self,
        drawn: &Drawn<'_>,
        action: &Action,
        ids: &mut dyn IdSource,
    ) -> Result<(Notice, Option<Change>), Reason> {
        let Drawn { view, planned, bill, words, .. } = *drawn;
        let impossible = |why: String| Reason::LetterImpossible { why };
        let (listed, plan) = as_proposed(view, planned);
        let (listed, plan) = bill.listed(listed, plan);
        let policy = self.setting.policy_under(&planned.under);
        let mut model = letter((self.setting, policy), &listed, &plan, action, bill, self.run)
            .ok_or_else(|| impossible("the policy names a letter that does not exist".to_string()))?;
        model.signed.clone_from(&drawn.signed);
        if let Some(wrong) = &drawn.wrong {
            model.subject = Some(Subject::Correction(wrong.clone()));
        }
        model.own_words = words.cloned();
        model.copies.clone_from(&drawn.copies);
        model.texts.clone_from(&drawn.texts);
        let creditor = &self.setting.creditor;
        if creditor.live && action.channel == Channel::Email && creditor.email.is_none() {
            return Err(impossible("the creditor has no e-mail address to write from".to_string()));
        }
        let rendered = self.outbox.render(&self.run.name, &model, action.channel);
        let rendered = rendered.map_err(|error| impossible(error.to_string()))?;
        let step = policy.find(&action.step);
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
        let queued = self.queued(view, &notice, &rendered);
        self.made.push(Made { notice: notice.clone(), customer: view.number.clone(), rendered });
        Ok((notice, queued))
    }

    /// What was issued in test mode is never sent, so nothing is queued there.
    fn queued(&self, view: &AccountView, notice: &Notice, rendered: &Rendered) -> Option<Change> {
        if !self.setting.creditor.live {
            return None;
        }
        let of = DeliveryOf { account: notice.account, notice: notice.id, key: notice.key.clone() };
        let (to, sha256) = (notice.to.clone(), sha256(&rendered.bytes));
        Some(match rendered.message_id.clone() {
            Some(message_id) => Change::Delivery(DeliveryChange::Queued { of, to, message_id, sha256 }),
            None => Change::Post(PostChange::Queued {
                of,
                to,
                country: view.address.country.clone().unwrap_or_else(|| self.setting.creditor.country.clone()),
                postcode: view.address.postcode.clone(),
                is_certified: notice.channel == Channel::Certified,
                sha256,
            }),
        })
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

    /// Who sees to a dispute is the one who is told that its answer is overdue.
    fn given(&self, view: &AccountView, planned: &PlannedRow, action: &Action, task: &Task) -> Option<Change> {
        let policy = self.setting.policy_under(&planned.under);
        policy.find(&action.step).filter(|(_, step)| step.part == Part::Dispute)?;
        let numbers = action.takes.iter().map(|take| &planned.items[take.item].number);
        let mut owners =
            numbers.filter_map(|number| view.items.iter().find(|item| item.number == *number)?.dispute.owner.clone());
        let to = owners.next()?;
        let (account, number) = (task.account, task.number.clone());
        Some(Change::Task(TaskChange::Assigned { account, task: task.id, number, to: Some(to), was: None }))
    }

    /// A hold of a kind that is in force already is not placed twice, unless that one does not stand for what is late now.
    fn hold(
        &self,
        view: &AccountView,
        planned: &PlannedRow,
        action: &Action,
        ids: &mut dyn IdSource,
    ) -> Option<Change> {
        let kind = action.hold?;
        if is_for_a_broken_promise(action) {
            return self.hold_for_a_broken_promise(view, kind, ids);
        }
        let stands = |hold: &Hold| {
            let mut asked = action.takes.iter().map(|take| planned.items[take.item].due_on);
            let is_whole = hold.item.is_none() && hold.kind == kind && hold.covers(self.run.on_day);
            is_whole && asked.all(|due_on| stands_for(hold, due_on))
        };
        if view.holds.iter().any(stands) {
            return None;
        }
        Some(Change::Hold(HoldChange::Placed(Hold {
            id: HoldId::next(ids),
            account: view.account,
            kind,
            from_on: self.run.on_day,
            until_on: None,
            reason: Hold::reason_of_step(&action.step),
            lifts: self.setting.policy.holds.of(kind),
            item: None,
            promise: None,
            because: None,
        })))
    }

    /// Nothing, when the promise was kept since, or what it was about was paid.
    fn hold_for_a_broken_promise(&self, view: &AccountView, kind: HoldKind, ids: &mut dyn IdSource) -> Option<Change> {
        let broken = view.broken.iter().find(|broken| broken.asks_cash_only(view))?;
        Some(Change::Hold(HoldChange::Placed(Hold {
            id: HoldId::next(ids),
            account: view.account,
            kind,
            from_on: self.run.on_day,
            until_on: None,
            reason: Hold::reason_of_step(BROKEN_STEP),
            lifts: LiftRule::AllPaid,
            item: None,
            promise: Some(broken.promise.id),
            because: None,
        })))
    }
}

/// What a row comes to.
pub(super) enum Prepared {
    /// The facts that come to be, and what is charged.
    Holds(Vec<Change>, Bill),
    /// Why nothing of it is done.
    Fails(Vec<Reason>),
}

/// What a notice is made from.
struct Drawn<'a> {
    view: &'a AccountView,
    planned: &'a PlannedRow,
    bill: &'a Bill,
    /// What both sides signed.
    signed: Option<SignedTerms>,
    /// The notice that it corrects.
    wrong: Option<Wrong>,
    /// Copies of the unpaid invoices, where they come with it.
    copies: Option<Vec<LetterModel>>,
    /// The creditor's own texts.
    texts: Option<String>,
    words: Option<&'a OwnWords>,
}

/// The customer is told that a notice was wrong.
fn is_correction(actions: &[Action]) -> bool {
    actions.iter().any(|action| action.step == CORRECTION_STEP)
}

enum Outcome {
    Issued,
    Withdrawn(Vec<Reason>),
}

/// The hold of a run for a promise that was not kept: no step of the policy, so no item takes it.
fn is_for_a_broken_promise(action: &Action) -> bool {
    action.step == BROKEN_STEP && action.takes.is_empty()
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
    for own in &mut view.placements {
        own.placement.from_on = own.placement.from_on.min(on);
        own.happened.iter_mut().for_each(|one| one.on = one.on.min(on));
    }
    for plan in &mut view.plans {
        plan.agreed_on = plan.agreed_on.map(|agreed_on| agreed_on.min(on));
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
