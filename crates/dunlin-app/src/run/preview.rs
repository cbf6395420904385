//! Preview: the very bytes that a row's notice will be, before it is approved and after.
//!
//! Takes the road of the issue as far as the bytes, or renders the frozen content of what was issued; writes nothing.

use dunlin_core::account::Contact;
use dunlin_core::change::Notice;
use dunlin_core::code::Reason;
use dunlin_core::plan::ActionKind;
use dunlin_core::policy::{Act, Channel, Part, Step, StepId};
use dunlin_letters::{LetterModel, render_email};
use dunlin_store::{RowState, Tx};
use dunlin_words::Words;

use super::approve::Approved;
use super::edit::Edits;
use super::issue::{Issue, Prepared};
use super::outbox::{Outbox, Rendered, sha256};
use super::propose::{find, find_row};
use super::row::PlannedRow;
use crate::app::{App, Setting, new_ids};
use crate::charges::Charging;
use crate::error::{AppError, Failure};

/// A row of a run, what was changed of it, and its notice.
#[derive(Debug, Clone)]
pub struct RowPreview {
    /// The row as it will be done.
    pub row: PlannedRow,
    /// The row as it was proposed.
    pub proposed: PlannedRow,
    /// What a person changed of it.
    pub edits: Edits,
    /// What became of it.
    pub state: RowState,
    /// Its notice, if there is one.
    pub letter: Option<Preview>,
    /// Why it would be withdrawn if it left now.
    pub fails: Vec<Reason>,
    /// Who is known at the customer.
    pub contacts: Vec<Contact>,
    /// Earlier notices of the policy whose tone it could have, mildest first.
    pub milder: Vec<StepId>,
}

/// A notice as bytes.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The notice's key.
    pub key: String,
    /// How it goes.
    pub channel: Channel,
    /// To whom.
    pub to: String,
    /// SHA-256 of the bytes, in lower-case hex.
    pub sha256: String,
    /// The bytes: a PDF, or a whole e-mail.
    pub bytes: Vec<u8>,
    /// The e-mail's subject and its page.
    pub email: Option<(String, String)>,
}

/// A row of a run with its notice; `outbox` renders and is not written to.
pub fn preview(
    app: &mut App,
    setting: &Setting,
    outbox: &mut Outbox,
    run: &str,
    customer: &str,
) -> Result<RowPreview, AppError> {
    let who = app.who(format!("run {run}"));
    app.store.read(|tx| {
        let run = find(tx, setting, Some(run))?;
        let row = find_row(tx, setting, &run, customer)?.ok_or_else(|| {
            AppError::not_found("row.unknown", format!("run {} holds no row of customer {customer}", run.name))
        })?;
        let planned = PlannedRow::of(&row)?;
        let mut shown = RowPreview {
            proposed: PlannedRow::decode(&row.body)?,
            edits: Edits::of(&row)?,
            state: row.state,
            letter: None,
            fails: Vec::new(),
            row: planned.clone().after_issue(&row),
            contacts: tx.customer(row.account)?.contacts,
            milder: Vec::new(),
        };
        shown.milder = milder(setting, &shown.proposed);
        match row.state {
            RowState::Issued => shown.letter = issued(tx, setting, outbox, &run, &row)?,
            RowState::Withdrawn => {}
            RowState::Proposed if planned.plan.actions.is_empty() => {}
            RowState::Proposed => {
                let charging = Charging::load(tx, setting)?;
                let approved = Approved::default();
                outbox.take_logo(tx, setting.creditor.id, setting.creditor.logo_sha256.as_deref())?;
                let mut issue =
                    Issue { setting, run: &run, who: &who, outbox, charging, tried: None, approved, made: Vec::new() };
                let prepared = issue.prepare(tx, &row, &planned, &mut new_ids())?;
                let made = issue.made.pop();
                match prepared {
                    Prepared::Holds(..) => {
                        shown.letter = made.map(|made| of(&made.notice, made.rendered)).transpose()?;
                    }
                    Prepared::Fails(reasons) => shown.fails = reasons,
                }
            }
        }
        Ok(shown)
    })
}

/// The late notices of the policy that stand before the one proposed.
fn milder(setting: &Setting, proposed: &PlannedRow) -> Vec<StepId> {
    let notice = proposed.plan.actions.iter().find(|action| action.kind == ActionKind::Notice);
    let policy = setting.policy_under(&proposed.under);
    let Some((at, _)) = notice.and_then(|action| policy.find(&action.step)) else { return Vec::new() };
    let is_late_notice = |step: &&Step| step.part == Part::Late && matches!(step.act, Act::Notice { .. });
    policy.steps[..at].iter().filter(is_late_notice).map(|step| step.id.clone()).collect()
}

/// What was issued, made again from the frozen content.
fn issued(
    tx: &mut Tx<'_>,
    setting: &Setting,
    outbox: &mut Outbox,
    run: &dunlin_store::Run,
    row: &dunlin_store::RunRow,
) -> Result<Option<Preview>, AppError> {
    let of_day = tx.notices(row.account)?.into_iter().find(|line| line.notice.issued_on == run.on_day);
    let Some(line) = of_day else { return Ok(None) };
    let model = read(&line.notice)?;
    outbox.take_logo(tx, setting.creditor.id, model.creditor.logo.as_deref())?;
    let rendered = outbox.render(&run.name, &model, line.notice.channel).map_err(|error| impossible(&error))?;
    of(&line.notice, rendered).map(Some)
}

fn of(notice: &Notice, rendered: Rendered) -> Result<Preview, AppError> {
    let email = if notice.channel == Channel::Email {
        let model = read(notice)?;
        let (words, _) = Words::for_letters(&model.language);
        let email = render_email(&model, &words).map_err(|error| impossible(&error))?;
        Some((email.subject, email.html))
    } else {
        None
    };
    Ok(Preview {
        key: notice.key.clone(),
        channel: notice.channel,
        to: notice.to.clone(),
        sha256: sha256(&rendered.bytes),
        bytes: rendered.bytes,
        email,
    })
}

fn read(notice: &Notice) -> Result<LetterModel, AppError> {
    serde_json::from_str(&notice.content).map_err(|error| {
        AppError::new(Failure::Failed, "notice.damaged", format!("a notice's content cannot be read: {error}"))
    })
}

pub(super) fn impossible(error: &dunlin_letters::LetterError) -> AppError {
    AppError::new(Failure::Failed, "letter.not_possible", error.to_string())
}
