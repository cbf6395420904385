//! Receipt: what became of each stored row of a run, and how far it is.
//!
//! Decides nothing: rows, notices and files as the book has them.

use dunlin_core::delivery::DeliveryState;
use dunlin_core::money::Currency;
use dunlin_core::plan::{ActionKind, Decision};
use dunlin_core::policy::Channel;
use dunlin_core::post::PostState;
use dunlin_store::{NoticeFile, RowState, Run, RunRow, RunState, Tx};
use jiff::Timestamp;

use super::propose::find;
use super::row::{PlannedRow, RunSummary};
use crate::app::{App, Setting};
use crate::error::AppError;

/// Rows read at a time.
const BATCH: usize = 500;

/// How far a run is.
#[derive(Debug, Clone)]
pub struct Progress {
    /// Its state.
    pub state: RunState,
    /// Now.
    pub now: Timestamp,
    /// When sending begins, or began.
    pub send_at: Option<Timestamp>,
    /// When the last of it was issued.
    pub issued_at: Option<Timestamp>,
    /// Rows that were done.
    pub issued: u64,
    /// Rows that were withdrawn.
    pub withdrawn: u64,
    /// Rows that were to be done in all.
    pub rows: u64,
}

/// How far a run is.
pub fn progress(app: &mut App, setting: &Setting, name: &str) -> Result<Progress, AppError> {
    let now = app.clock.now();
    app.store.read(|tx| {
        let run = find(tx, setting, Some(name))?;
        let states = tx.row_states(run.id)?;
        let of = |wanted: RowState| -> u64 {
            let found = states.iter().filter(|(state, _)| *state == wanted).map(|(_, count)| *count).sum::<i64>();
            u64::try_from(found).unwrap_or(0)
        };
        let (issued, withdrawn) = (of(RowState::Issued), of(RowState::Withdrawn));
        let rows = u64::try_from(run.counts.will_do).unwrap_or(0).max(issued + withdrawn);
        let (state, send_at, issued_at) = (run.state, run.send_at, run.issued_at);
        Ok(Progress { state, now, send_at, issued_at, issued, withdrawn, rows })
    })
}

/// A run with what became of its rows.
#[derive(Debug, Clone)]
pub struct Receipt {
    /// The run.
    pub summary: RunSummary,
    /// One line for each customer about whom something was to be done, in the order of numbers.
    pub lines: Vec<ReceiptLine>,
}

/// What became of one customer's row.
#[derive(Debug, Clone)]
pub struct ReceiptLine {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// What became of it.
    pub state: RowState,
    /// A person took it out before the approval.
    pub taken_out: bool,
    /// Steps that were taken, or would have been.
    pub steps: Vec<String>,
    /// How the notice goes, if there is one.
    pub channel: Option<Channel>,
    /// To whom.
    pub to: String,
    /// What is open of its items, in each currency.
    pub sums: Vec<(Currency, i64)>,
    /// Codes of why it was withdrawn, separated by spaces.
    pub reasons: String,
    /// The file that the notice became.
    pub file: Option<NoticeFile>,
    /// How its letter stands, in a live book.
    pub post: Option<PostState>,
    /// How its mail stands, in a live book.
    pub mail: Option<DeliveryState>,
}

/// What became of a run.
pub fn receipt(app: &mut App, setting: &Setting, name: &str) -> Result<Receipt, AppError> {
    app.store.read(|tx| {
        let run = find(tx, setting, Some(name))?;
        let summary = RunSummary::read(tx, setting, &run)?;
        let (mut lines, mut after) = (Vec::new(), String::new());
        loop {
            let rows = tx.run_rows(run.id, &after, BATCH)?;
            let Some(last) = rows.last() else { return Ok(Receipt { summary, lines }) };
            after.clone_from(&last.number);
            for row in &rows {
                lines.extend(line_of(tx, &run, row)?);
            }
        }
    })
}

/// What became of a row; none of one that was not to be done.
pub(super) fn line_of(tx: &mut Tx<'_>, run: &Run, row: &RunRow) -> Result<Option<ReceiptLine>, AppError> {
    let (proposed, planned) = (PlannedRow::decode(&row.body)?, PlannedRow::of(row)?);
    if proposed.plan.decision != Decision::WillDo {
        return Ok(None);
    }
    let taken_out = planned.plan.decision != Decision::WillDo;
    let told = if taken_out { &proposed } else { &planned };
    let notice = told.plan.actions.iter().find(|action| action.kind == ActionKind::Notice);
    let (file, post, mail) = match (row.state, notice) {
        (RowState::Issued, Some(action)) => {
            let mut of_day = tx.notices(row.account)?.into_iter();
            let line = of_day.find(|line| line.notice.issued_on == run.on_day && line.notice.channel == action.channel);
            let notice = line.as_ref().map(|line| line.notice.id);
            let post = tx.post_of(row.account)?.into_iter().find(|own| Some(own.of.notice) == notice);
            let mail = tx.deliveries_of(row.account)?.into_iter().find(|own| Some(own.of.notice) == notice);
            let file = line.and_then(|line| line.files.into_iter().next());
            (file, post.map(|own| own.state), mail.map(|own| own.state))
        }
        _ => (None, None, None),
    };
    let mut sums = Vec::new();
    told.add_to(&mut sums);
    Ok(Some(ReceiptLine {
        customer: told.customer.clone(),
        name: told.name.clone(),
        state: row.state,
        taken_out,
        steps: told.plan.actions.iter().map(|action| action.step.to_string()).collect(),
        channel: notice.map(|action| action.channel),
        to: notice.and_then(|action| action.to.clone()).unwrap_or_default(),
        sums,
        reasons: row.reasons.clone(),
        file,
        post,
        mail,
    }))
}
