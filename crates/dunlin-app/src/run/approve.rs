//! Approve: a proposal is let go, and what still holds of it is issued and written.
//!
//! Some hundred accounts go in one transaction; unique keys in the database (notice: account, day, channel; step: account, item,
//! step, cycle) keep anything from being issued twice however often and from however many processes this runs.

use dunlin_core::code::Reason;
use dunlin_core::money::{Currency, Money};
use dunlin_core::plan::{Decision, plan_day};
use dunlin_letters::LetterModel;
use dunlin_store::{AsOf, RowState, Run, RunState, Tx, Which};
use jiff::civil::Date;

use super::issue::{Issue, Made};
use super::outbox::{ManifestLine, Outbox};
use super::propose::{RunDigest, find, frozen, stale};
use super::weigh::over_limit;
use crate::app::{App, Setting, new_ids};
use crate::cases::{Consent, needed};
use crate::charges::Charging;
use crate::credit::trials;
use crate::error::{AppError, Failure};
use crate::standing;

/// Rows issued in one transaction.
pub(super) const BATCH: usize = 200;

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
    pub(super) fn add_charge(&mut self, amount: Money) {
        match self.charges.iter_mut().find(|(currency, ..)| *currency == amount.currency) {
            Some((_, count, minor)) => (*count, *minor) = (*count + 1, minor.saturating_add(amount.minor)),
            None => self.charges.push((amount.currency, 1, amount.minor)),
        }
    }
}

/// Approves a run and issues it to the outbox at once, also one that is held; the same call after an interruption finishes the rest.
///
/// # Errors
/// `approval.needed` for more notices than the policy lets one person send; `approvals` asks for the yes.
pub fn approve(
    app: &mut App,
    setting: &Setting,
    name: Option<&str>,
    outbox: &mut Outbox,
    progress: impl FnMut(u64),
) -> Result<Approved, AppError> {
    approve_with(app, setting, name, outbox, progress, None)
}

/// The same; with a consent also above the limit, and the consent is noted together with the approval.
pub(crate) fn approve_with(
    app: &mut App,
    setting: &Setting,
    name: Option<&str>,
    outbox: &mut Outbox,
    progress: impl FnMut(u64),
    consent: Option<Consent<'_>>,
) -> Result<Approved, AppError> {
    let who = app.who("run approved");
    let today = app.clock.today(&setting.creditor.timezone);
    let run = app.store.transaction(|tx| {
        let mut run = find(tx, setting, name)?;
        match run.state {
            RunState::Approved => {}
            RunState::Held => {
                tx.send_run_now(&who, &run)?;
                tx.release_run(run.id, who.at)?;
                check(tx, setting, &run, today)?;
            }
            RunState::Proposed | RunState::Superseded | RunState::Stopped => {
                check(tx, setting, &run, today)?;
                match consent {
                    Some(note) => note(tx)?,
                    None if over_limit(tx, setting, &run)?.is_some() => return Err(needed()),
                    None => {}
                }
                run.hash = frozen(tx, &run)?;
                tx.mark_run_approved(&who, &run)?;
            }
        }
        Ok::<Run, AppError>(run)
    })?;
    issue(app, setting, &run, outbox, progress)
}

/// Issues an approved run, some hundred rows at a time; a stop that comes in between ends it.
pub(super) fn issue(
    app: &mut App,
    setting: &Setting,
    run: &Run,
    outbox: &mut Outbox,
    mut progress: impl FnMut(u64),
) -> Result<Approved, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let several = app.store.read(|tx| Ok::<_, AppError>(tx.creditors()?.len() > 1))?;
    outbox.part_by_creditor(several, &setting.creditor.name);
    let mut approved = Approved { run: run.name.clone(), ..Approved::default() };
    let mut manifest = Vec::new();
    let mut after = String::new();
    // A live book issues for today only: what an interruption left of another day is not issued any more.
    let mut more = !setting.creditor.live || run.on_day == today;
    let mut stopped = false;
    while more && !stopped {
        let who = app.who(format!("run {}", run.name));
        let mut ids = new_ids();
        let (done, made, last) = app.store.transaction(|tx| {
            if tx.run_state(run.id)? == RunState::Stopped {
                return Ok((approved.clone(), Vec::new(), None));
            }
            let charging = Charging::load(tx, setting)?;
            let (outbox, approved) = (&mut *outbox, approved.clone());
            outbox.take_logo(tx, setting.creditor.id, setting.creditor.logo_sha256.as_deref())?;
            let mut issue =
                Issue { setting, run, who: &who, outbox, charging, tried: None, approved, made: Vec::new() };
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
        stopped = app.store.read(|tx| tx.run_state(run.id).map_err(AppError::from))? == RunState::Stopped;
    }
    let who = app.who(format!("run {}", run.name));
    app.store.transaction(|tx| standing::settle_failed_plans(tx, setting.creditor.id, &who, run.on_day))?;
    finish_files(app, setting, run, outbox, &mut approved, manifest)?;
    if !stopped {
        let who = app.who(format!("run {}", run.name));
        let review = |tx: &mut Tx<'_>| trials::call_for_reviews(tx, setting, &who, run.on_day, &mut new_ids());
        approved.tasks += app.store.transaction(review)?;
        look_on(app, setting, run)?;
        let now = app.clock.now();
        app.store.transaction(|tx| tx.finish_sending(run.id, now).map_err(AppError::from))?;
    }
    Ok(approved)
}

/// Whether the run may be approved, or let go, at all.
pub(super) fn check(tx: &mut Tx<'_>, setting: &Setting, run: &Run, today: Date) -> Result<(), AppError> {
    let again = "propose again: dunlin run propose";
    let conflict = |code, message: String| Err(AppError::new(Failure::Conflict, code, message).hint(again));
    match run.state {
        RunState::Superseded => {
            let message = format!("run {} was replaced by a newer proposal", run.name);
            return Err(
                AppError::new(Failure::Conflict, "run.superseded", message).hint("dunlin run list shows the newest")
            );
        }
        RunState::Stopped => {
            return conflict("run.stopped", format!("run {} was stopped while it was sent; the rest stays", run.name));
        }
        RunState::Proposed | RunState::Held | RunState::Approved => {}
    }
    let refusal = |code, message: String| AppError::new(Failure::Refused, code, message).hint(again);
    if setting.creditor.live && run.on_day != today {
        let message = format!("a live book approves runs for today ({today}) only");
        return Err(refusal("run.not_today", message).with("today", today));
    }
    if let Some(newest) = tx.newest_approved_day(setting.creditor.id)?.filter(|newest| run.on_day < *newest) {
        let message = format!("a run for {newest} was approved already; days do not go back");
        return Err(refusal("run.day_passed", message).with("newest", newest));
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
        return conflict(
            "run.changed",
            format!("policy, settings or rows of run {} changed since it was proposed", run.name),
        );
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
            app.store.read(|tx| outbox.take_logo(tx, creditor, model.creditor.logo.as_deref()))?;
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
            let plan = plan_day(&view, setting.governed(&view, run.on_day).policy, &day);
            let next = if plan.decision != Decision::Wont {
                Some(run.on_day)
            } else if later.contains(&view.account) || view.members.iter().any(|member| later.contains(member)) {
                run.on_day.tomorrow().ok()
            } else {
                plan.next_look_on
            };
            tx.set_look_on(view.account, next, rules_version)
        })
    })?;
    Ok(())
}
