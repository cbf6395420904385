//! Propose: decide for every account whose day has come, and store the rows that act or need a look.
//!
//! Nothing is booked and no look-on day moves. A won't is never stored: it is computed when asked, by the same function.

use dunlin_core::code::Reason;
use dunlin_core::days::between;
use dunlin_core::id::{AccountId, RunId};
use dunlin_core::plan::{Day, Decision, plan_day};
use dunlin_core::view::AccountView;
use dunlin_store::{AsOf, RowState, Run, RunCounts, RunRow, RunState, Tx, Which};
use jiff::Timestamp;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::row::{PlannedRow, RunSummary};
use super::wording;
use crate::app::{App, Setting};
use crate::charges::Charging;
use crate::customers;
use crate::error::{AppError, Failure};

/// Rows written to the store in one go.
const BATCH: usize = 500;

/// What is proposed, and what is known of it.
#[derive(Debug, Clone, Copy)]
pub struct Proposing {
    /// The day.
    pub on: Date,
    /// Only what was recorded by then.
    pub known_at: Option<Timestamp>,
    /// Payments are known up to this day, although the newest receipt is older.
    pub known_up_to: Option<Date>,
    /// Look at every account, also those whose day has not come: for proving the look-on days.
    pub all: bool,
}

impl Proposing {
    /// A day with all that is known now.
    pub fn on(on: Date) -> Proposing {
        Proposing { on, known_at: None, known_up_to: None, all: false }
    }

    fn as_of(self) -> AsOf {
        AsOf { day: self.on, known_at: self.known_at, facts_after_version: None }
    }
}

/// The day whose run is proposed where nobody names one: the first from today on on which anything may leave the house.
pub fn next_day(app: &App, setting: &Setting) -> Date {
    setting.calendar.next_business_day_on_or_after(app.clock.today(&setting.creditor.timezone))
}

/// Proposes the run of [`next_day`].
///
/// # Errors
/// As [`propose`].
pub fn propose_next(app: &mut App, setting: &Setting) -> Result<RunSummary, AppError> {
    let on = next_day(app, setting);
    propose(app, setting, &Proposing::on(on))
}

/// Decides and stores a run; the newest unapproved one of the creditor is replaced.
pub fn propose(app: &mut App, setting: &Setting, asked: &Proposing) -> Result<RunSummary, AppError> {
    let id = RunId::next(app.ids());
    let proposed_at = app.clock.now();
    app.store.transaction(|tx| propose_in(tx, setting, asked, id, proposed_at))
}

/// The same inside a transaction at hand.
pub(super) fn propose_in(
    tx: &mut Tx<'_>,
    setting: &Setting,
    asked: &Proposing,
    id: RunId,
    proposed_at: Timestamp,
) -> Result<RunSummary, AppError> {
    let creditor = setting.creditor.id;
    if let Some(held) = tx.runs(creditor)?.into_iter().find(|run| run.state == RunState::Held) {
        let message = format!("run {} is approved and waits to be sent", held.name);
        return Err(AppError::new(Failure::Conflict, "run.held", message).hint("stop it first: dunlin run stop"));
    }
    let known_up_to = known_up_to(tx, setting, asked)?;
    let mut run = Run {
        id,
        creditor,
        name: tx.next_run_name(creditor, asked.on)?,
        on_day: asked.on,
        hash: String::new(),
        policy_version: setting.creditor.policy_version,
        rules_version: tx.rules_version()?,
        proposed_at,
        known_up_to,
        state: RunState::Proposed,
        approved_at: None,
        approved_by: None,
        send_at: None,
        issued_at: None,
        stopped_why: None,
        counts: RunCounts::default(),
    };
    tx.start_proposal(&run)?;
    store_rows(tx, setting, asked, &mut run)?;
    RunSummary::read(tx, setting, &run)
}

/// The day up to which receipts are known, as letters say it.
pub(super) fn known_up_to(tx: &mut Tx<'_>, setting: &Setting, asked: &Proposing) -> Result<Option<Date>, AppError> {
    let received = tx.newest_receipt_on(setting.creditor.id, &asked.as_of())?;
    let bank = tx.bank_known_up_to(setting.creditor.id, &asked.as_of())?;
    Ok(received.max(asked.known_up_to).max(bank).map(|day| day.min(asked.on)))
}

fn store_rows(tx: &mut Tx<'_>, setting: &Setting, asked: &Proposing, run: &mut Run) -> Result<(), AppError> {
    let day = setting.day(asked.on);
    let mut digest = RunDigest::new(run);
    let mut batch: Vec<RunRow> = Vec::with_capacity(BATCH);
    let which = which(tx, setting, asked)?;
    let charging = Charging::load(tx, setting)?;
    tx.views_with(setting.creditor.id, &asked.as_of(), which, |tx, view| {
        let governed = setting.governed(&view, asked.on);
        let mut plan = plan_day(&view, governed.policy, &day);
        if let Some(charging) = &charging {
            charging.under(governed.policy).explain(tx, &view, &mut plan, asked.on)?;
        }
        match plan.decision {
            Decision::Wont => return Ok(()),
            Decision::WillDo => run.counts.will_do += 1,
            Decision::NeedsALook => run.counts.needs_a_look += 1,
        }
        let (account, account_version) = (view.account, view.version);
        let row = PlannedRow::new(view, plan, governed.under());
        let body = row.encode()?;
        digest.add(&body);
        batch.push(RunRow {
            account,
            number: row.customer,
            account_version,
            state: RowState::Proposed,
            body,
            reasons: String::new(),
            edit: None,
        });
        if batch.len() >= BATCH {
            tx.add_run_rows(run.id, run.creditor, &batch)?;
            batch.clear();
        }
        Ok::<(), AppError>(())
    })?;
    tx.add_run_rows(run.id, run.creditor, &batch)?;
    run.hash = digest.finish();
    tx.finish_proposal(run.id, &run.hash, run.counts)?;
    Ok(())
}

/// Accounts whose look-on day has come; all of them for a day before the newest approved one, for which no look-on day speaks.
fn which(tx: &mut Tx<'_>, setting: &Setting, asked: &Proposing) -> Result<Which, AppError> {
    let newest = tx.newest_approved_day(setting.creditor.id)?;
    if asked.all || asked.known_at.is_some() || newest.is_some_and(|newest| asked.on < newest) {
        return Ok(Which::WithOpenItems);
    }
    Ok(Which::Due { on: asked.on, rules_version: tx.rules_version()? })
}

/// The hash of a run: over the day, the policy's version and the stored rows in customer order.
pub(super) struct RunDigest(Sha256);

impl RunDigest {
    pub(super) fn new(run: &Run) -> RunDigest {
        let mut digest = Sha256::new();
        digest.update(format!("{} policy {}\n", run.on_day, run.policy_version));
        RunDigest(digest)
    }

    pub(super) fn add(&mut self, body: &[u8]) {
        self.0.update((body.len() as u64).to_be_bytes());
        self.0.update(body);
    }

    pub(super) fn finish(self) -> String {
        self.0.finalize().iter().fold(String::with_capacity(64), |text, byte| text + &format!("{byte:02x}"))
    }
}

/// The hash of a run with what people changed of it: of an unchanged one the hash of the proposal itself.
pub(super) fn frozen(tx: &mut Tx<'_>, run: &Run) -> Result<String, AppError> {
    let edits = tx.run_edits(run.id)?;
    if edits.is_empty() {
        return Ok(run.hash.clone());
    }
    let mut digest = RunDigest(Sha256::new());
    digest.add(run.hash.as_bytes());
    for (_, number, edit) in &edits {
        digest.add(number.as_bytes());
        digest.add(edit.content.as_bytes());
        digest.add(&edit.body);
    }
    Ok(digest.finish())
}

/// What the approver should know.
pub(super) fn warnings(setting: &Setting, run: &Run) -> Vec<(&'static str, String)> {
    let mut warnings = Vec::new();
    if let Some(stale) = stale(setting, run) {
        warnings.push(("data.stale", stale));
    }
    let missing = super::missing_of(&setting.creditor);
    if !missing.is_empty() {
        let text = format!("Letters print placeholders: the creditor's {} not known yet.", list_are(&missing));
        warnings.push(("creditor.incomplete", text));
    }
    warnings
}

fn list_are(things: &[&str]) -> String {
    let verb = if things.len() == 1 { "is" } else { "are" };
    format!("{} {verb}", things.join(", "))
}

/// The sentence that the bank data are too old for the run's day, if they are.
pub(super) fn stale(setting: &Setting, run: &Run) -> Option<String> {
    let Some(known) = run.known_up_to else {
        return Some("No receipt is recorded yet: payments may be missing.".to_string());
    };
    setting.policy.is_stale(known, run.on_day, &setting.calendar).then(|| {
        let days = between(known, run.on_day);
        format!("Payments are booked up to {} only, {days} days before the run's day.", wording::day(known))
    })
}

/// A run by its name, or the newest when none is named.
pub(super) fn find(tx: &mut Tx<'_>, setting: &Setting, name: Option<&str>) -> Result<Run, AppError> {
    let run = match name {
        Some(name) => tx.find_run(setting.creditor.id, name)?,
        None => tx.runs(setting.creditor.id)?.into_iter().find(|run| run.state != RunState::Superseded),
    };
    run.ok_or_else(|| {
        let message = name.map_or("there is no run yet".to_string(), |name| format!("there is no run {name}"));
        AppError::not_found("run.unknown", message).hint("dunlin run list shows them; dunlin run propose makes one")
    })
}

/// The row of a customer in a run: that of the number itself, also where it is seen under another one since; else the customer's.
pub(super) fn find_row(
    tx: &mut Tx<'_>,
    setting: &Setting,
    run: &Run,
    customer: &str,
) -> Result<Option<RunRow>, AppError> {
    if let Some(own) = tx.find_ledger(setting.creditor.id, customer)?
        && let Some(row) = tx.run_row(run.id, own)?
    {
        return Ok(Some(row));
    }
    let account = customers::find(tx, setting, customer)?;
    Ok(tx.run_row(run.id, account)?)
}

/// A run without its rows; the newest when none is named.
pub fn summary(app: &mut App, setting: &Setting, name: Option<&str>) -> Result<RunSummary, AppError> {
    app.store.read(|tx| {
        let run = find(tx, setting, name)?;
        RunSummary::read(tx, setting, &run)
    })
}

/// All runs that were not superseded, newest first.
pub fn summaries(app: &mut App, setting: &Setting) -> Result<Vec<RunSummary>, AppError> {
    app.store.read(|tx| {
        let runs = tx.runs(setting.creditor.id)?;
        let kept = runs.iter().filter(|run| run.state != RunState::Superseded);
        kept.map(|run| RunSummary::read(tx, setting, run)).collect()
    })
}

/// Gives every row of a run in customer order, the stored ones as they were decided and the won'ts as the same function
/// finds them now; returns the run with all rows counted.
pub fn for_each_row(
    app: &mut App,
    setting: &Setting,
    name: &str,
    known_at: Option<Timestamp>,
    mut each: impl FnMut(&PlannedRow) -> Result<(), AppError>,
) -> Result<RunSummary, AppError> {
    app.store.transaction(|tx| {
        let run = find(tx, setting, Some(name))?;
        let mut counted = RunSummary::read(tx, setting, &run)?;
        (counted.will_do, counted.needs_a_look, counted.wont) = (0, 0, 0);
        each_row(tx, setting, &run, known_at, |given| {
            counted.count(given.row.plan.decision);
            each(given.row)
        })?;
        let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let (will_do, needs_a_look) = (count(counted.will_do), count(counted.needs_a_look));
        keep_counts(tx, &run, RunCounts { will_do, needs_a_look, wont: count(counted.wont) })?;
        Ok(counted)
    })
}

/// Gathers from every row of a run in customer order, without writing or keeping anybody waiting. A reading that the server makes begin
/// again begins with nothing gathered.
pub fn gather_rows<T: Default>(
    app: &mut App,
    setting: &Setting,
    name: &str,
    mut each: impl FnMut(&mut T, &PlannedRow) -> Result<(), AppError>,
) -> Result<T, AppError> {
    app.store.read(|tx| {
        let run = find(tx, setting, Some(name))?;
        let mut gathered = T::default();
        each_row(tx, setting, &run, None, |given| each(&mut gathered, given.row))?;
        Ok(gathered)
    })
}

/// Keeps how many rows a proposal has of each kind; what is written already is not written again.
pub(super) fn keep_counts(tx: &mut Tx<'_>, run: &Run, counts: RunCounts) -> Result<(), AppError> {
    if run.state == RunState::Proposed && run.counts != counts {
        tx.finish_proposal(run.id, &run.hash, counts)?;
    }
    Ok(())
}

/// A row on its way through a run.
pub(super) struct Given<'r> {
    pub(super) account: AccountId,
    pub(super) row: &'r PlannedRow,
    /// As the run stored it; a won't is not stored.
    pub(super) stored: Option<&'r RunRow>,
}

impl Given<'_> {
    fn stored((stored, row): &(RunRow, PlannedRow)) -> Given<'_> {
        Given { account: stored.account, row, stored: Some(stored) }
    }
}

/// Every row of a run in customer order.
pub(super) fn each_row(
    tx: &mut Tx<'_>,
    setting: &Setting,
    run: &Run,
    known_at: Option<Timestamp>,
    mut each: impl FnMut(Given<'_>) -> Result<(), AppError>,
) -> Result<(), AppError> {
    if run.state == RunState::Superseded {
        let message = format!("run {} was replaced by a newer proposal; its rows are gone", run.name);
        return Err(AppError::new(Failure::Conflict, "run.superseded", message).hint("dunlin run list"));
    }
    let mut stored = StoredRows { run: run.id, rows: Vec::new().into_iter(), last: String::new(), done: false };
    let mut next = stored.next(tx)?;
    let day = setting.day(run.on_day);
    let as_of = AsOf { day: run.on_day, known_at, facts_after_version: None };
    tx.views_with(setting.creditor.id, &as_of, Which::WithOpenItems, |tx, view| {
        while let Some(row) = next.take_if(|(_, row)| row.customer < view.number) {
            each(Given::stored(&row))?;
            next = stored.next(tx)?;
        }
        if let Some(row) = next.take_if(|(_, row)| row.customer == view.number) {
            next = stored.next(tx)?;
            return each(Given::stored(&row));
        }
        let (account, row) = (view.account, wont_of(view, setting, &day));
        each(Given { account, row: &row, stored: None })
    })?;
    while let Some(row) = next {
        each(Given::stored(&row))?;
        next = stored.next(tx)?;
    }
    Ok(())
}

/// The row of an account about which the run stored nothing.
pub(super) fn wont_of(view: AccountView, setting: &Setting, day: &Day<'_>) -> PlannedRow {
    let governed = setting.governed(&view, day.on);
    let plan = plan_day(&view, governed.policy, day);
    wont(PlannedRow::new(view, plan, governed.under()))
}

/// A row that the run did not store does nothing, whatever became known since.
fn wont(mut row: PlannedRow) -> PlannedRow {
    if row.plan.decision != Decision::Wont {
        row.plan.decision = Decision::Wont;
        row.plan.actions.clear();
        for item in &mut row.plan.items {
            (item.decision, item.step) = (Decision::Wont, None);
            item.reasons = vec![Reason::ChangedSince];
        }
    }
    row
}

/// The stored rows of a run, read in batches.
struct StoredRows {
    run: RunId,
    rows: std::vec::IntoIter<RunRow>,
    last: String,
    done: bool,
}

impl StoredRows {
    fn next(&mut self, tx: &mut Tx<'_>) -> Result<Option<(RunRow, PlannedRow)>, AppError> {
        if self.rows.len() == 0 && !self.done {
            let rows = tx.run_rows(self.run, &self.last, BATCH)?;
            self.done = rows.len() < BATCH;
            self.last = rows.last().map(|row| row.number.clone()).unwrap_or_default();
            self.rows = rows.into_iter();
        }
        let planned = |row: RunRow| PlannedRow::of(&row).map(|planned| (planned.after_issue(&row), row));
        Ok(self.rows.next().map(planned).transpose()?.map(|(planned, row)| (row, planned)))
    }
}
