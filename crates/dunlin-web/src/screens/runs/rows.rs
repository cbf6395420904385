//! The rows that a tab of a run lists, and those of its receipt.
//!
//! Decides: what one line says of a row (its reason, its step, how it goes), and how its acts are counted.

use dunlin_app::paper::guard_in;
use dunlin_app::run::{Overview, PlannedRow, ReceiptLine, RowFilter};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::money::Currency;
use dunlin_core::plan::{ActionKind, Decision};
use dunlin_store::RowState;

use super::show::Wanted;
use crate::frame::Frame;
use crate::screens::{mail, print};

/// A customer's row.
pub(super) struct Row {
    pub(super) href: String,
    pub(super) customer: String,
    pub(super) name: String,
    pub(super) step: String,
    pub(super) way: Option<(&'static str, String)>,
    pub(super) reason: String,
    pub(super) sums: Vec<(String, String)>,
    /// What became of it: a chip and its word.
    pub(super) became: Option<(&'static str, String)>,
    pub(super) is_here: bool,
}

/// What is listed, and how it is asked for.
#[derive(Clone, Copy)]
pub(super) struct Listing<'a> {
    pub(super) frame: &'a Frame,
    pub(super) path: &'a str,
    pub(super) wanted: &'a Wanted,
    pub(super) tab: &'static str,
    /// Rows on a page.
    pub(super) rows: usize,
}

/// The rows of a page, and what is told of all that the tab lists.
#[derive(Default)]
pub(super) struct Found {
    pub(super) rows: Vec<Row>,
    /// How many the filter finds.
    pub(super) count: usize,
    pub(super) sums: Vec<(Currency, i64)>,
}

/// The rows of a page of a tab.
pub(super) fn listed(
    app: &mut App,
    setting: &Setting,
    list: &Listing<'_>,
    overview: &Overview,
    decision: Option<Decision>,
) -> Result<Found, AppError> {
    let Listing { frame, path, wanted, tab, rows } = *list;
    let from = wanted.page.saturating_mul(rows);
    if decision.is_none() {
        let found = overview.receipts(&wanted.q);
        let lines = found.receipt_lines(app, from, rows)?;
        let rows = lines.into_iter().map(|line| receipt(list, line)).collect();
        return Ok(Found { rows, count: found.len(), sums: Vec::new() });
    }
    let found = overview.find(&RowFilter { decision, text: wanted.q.clone(), step: wanted.step.clone() });
    let planned = found.rows(app, setting, from, rows)?;
    let rows = planned.iter().map(|planned| {
        let href = wanted.address(path, tab, wanted.page, Some(&planned.customer));
        row(frame, planned, href)
    });
    Ok(Found { rows: rows.collect(), count: found.len(), sums: found.sums() })
}

/// How often what is done, by the words that name it.
pub(super) fn channels(overview: &Overview) -> Vec<(&'static str, usize)> {
    let mut channels: Vec<(&'static str, usize)> = Vec::new();
    for ((kind, channel), count) in &overview.acts {
        let code = by(*kind, channel.code());
        match channels.iter_mut().find(|(known, _)| *known == code) {
            Some((_, sum)) => *sum += count,
            None => channels.push((code, *count)),
        }
    }
    channels
}

/// How an act is counted.
fn by(kind: ActionKind, channel: &'static str) -> &'static str {
    match (kind, channel) {
        (ActionKind::Notice, "email") => "email",
        (ActionKind::Notice, "certified") => "certified",
        (ActionKind::Notice, _) => "letter",
        (ActionKind::Task, "phone") => "phone",
        (ActionKind::Hold, _) => "hold",
        (ActionKind::Charge, _) => "charge",
        (ActionKind::Task | ActionKind::Internal, _) => "task",
    }
}

/// A line of the receipt in place of a tab's row.
fn receipt(list: &Listing<'_>, line: ReceiptLine) -> Row {
    let Listing { frame, path, wanted, tab, .. } = *list;
    let codes: Vec<&str> = line.reasons.split_whitespace().collect();
    let reason = match (&line.file, codes.is_empty()) {
        (_, false) => codes.iter().map(|code| guard_in(frame.face.words(), code)).collect::<Vec<_>>().join(" "),
        (Some(file), true) => file.name.clone(),
        (None, true) => String::new(),
    };
    Row {
        became: Some(stands(frame, &line)),
        href: wanted.address(path, tab, wanted.page, Some(&line.customer)),
        customer: line.customer,
        name: line.name,
        step: line.steps.iter().map(|step| frame.face.step(step)).collect::<Vec<_>>().join(", "),
        way: line.channel.map(|channel| (icon(channel.code()), frame.of("ui-channel-", channel.code()))),
        reason,
        sums: sums(frame, &line.sums),
        is_here: false,
    }
}

/// How a row stands: its mail or its letter on the way to the customer, where there is one, else what became of it.
fn stands(frame: &Frame, line: &ReceiptLine) -> (&'static str, String) {
    if let Some(state) = line.mail {
        return (mail::class(state), frame.of("ui-mail-", state.code()));
    }
    if let Some(state) = line.post {
        return (print::class(state), frame.of("ui-post-", state.code()));
    }
    let (chip, key) = became(line.state, line.taken_out);
    (chip, frame.t(key))
}

fn became(state: RowState, taken_out: bool) -> (&'static str, &'static str) {
    match state {
        RowState::Issued => ("ok", "ui-row-issued"),
        RowState::Withdrawn => ("warn", "ui-row-withdrawn"),
        RowState::Proposed if taken_out => ("", "ui-row-taken-out"),
        RowState::Proposed => ("", "ui-row-left"),
    }
}

fn icon(channel: &str) -> &'static str {
    match channel {
        "email" => "mail",
        "letter" => "file-text",
        "certified" => "stamp",
        "phone" => "phone",
        "visit" => "users",
        _ => "list-checks",
    }
}

fn sums(frame: &Frame, sums: &[(Currency, i64)]) -> Vec<(String, String)> {
    let one = |(currency, minor): &(Currency, i64)| (frame.face.figure(*minor, *currency), currency.code().to_string());
    sums.iter().map(one).collect()
}

fn row(frame: &Frame, planned: &PlannedRow, href: String) -> Row {
    let mut open = Vec::new();
    planned.add_to(&mut open);
    let of_items = planned.plan.items.iter().filter(|item| item.decision == planned.plan.decision);
    let mut told = of_items.filter_map(|item| item.reasons.first()).chain(&planned.plan.reasons);
    let reason = told.next().map(|reason| frame.face.reason(reason)).unwrap_or_default();
    let mut steps: Vec<String> = planned.plan.actions.iter().map(|action| frame.face.step(&action.step)).collect();
    steps.dedup();
    let way = planned.plan.actions.first().map(|action| {
        let channel = action.channel.code();
        (icon(channel), frame.of("ui-channel-", channel))
    });
    Row {
        href,
        customer: planned.customer.clone(),
        name: planned.name.clone(),
        step: steps.join(", "),
        way,
        reason,
        sums: sums(frame, &open),
        became: None,
        is_here: false,
    }
}
