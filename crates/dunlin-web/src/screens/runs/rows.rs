//! The rows that a tab of a run lists, and those of its receipt.
//!
//! Decides: what one line says of a row (its reason, its step, how it goes), and how its acts are counted.

use dunlin_app::paper::guard_in;
use dunlin_app::run::{self, PlannedRow, RowFilter, RunSummary};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::money::Currency;
use dunlin_core::plan::{ActionKind, Decision};
use dunlin_store::RowState;

use super::show::Wanted;
use crate::frame::Frame;

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
    pub(super) name: &'a str,
    /// Rows on a page.
    pub(super) rows: usize,
}

/// Everything that a walk over the run's rows collects.
#[derive(Default)]
pub(super) struct Found {
    pub(super) rows: Vec<Row>,
    pub(super) at: usize,
    pub(super) customers: u64,
    pub(super) items: u64,
    pub(super) channels: Vec<(&'static str, usize)>,
    pub(super) steps: Vec<String>,
    pub(super) sums: Vec<(Currency, i64)>,
}

/// Walks over all rows of the run, and keeps those of the page.
pub(super) fn walk(
    app: &mut App,
    setting: &Setting,
    list: &Listing<'_>,
    decision: Option<Decision>,
) -> Result<(Found, RunSummary), AppError> {
    let Listing { frame, path, wanted, tab, name, rows } = *list;
    let mut found = Found::default();
    let from = wanted.page.saturating_mul(rows);
    let filter = RowFilter { decision, text: wanted.q.clone(), step: wanted.step.clone() };
    let counted = run::for_each_row(app, setting, name, None, |planned| {
        found.customers += 1;
        found.items += planned.items.len() as u64;
        for action in planned.plan.actions.iter().filter(|_| planned.plan.decision == Decision::WillDo) {
            let code = by(action.kind, action.channel.code());
            match found.channels.iter_mut().find(|(known, _)| *known == code) {
                Some((_, count)) => *count += 1,
                None => found.channels.push((code, 1)),
            }
        }
        if decision == Some(planned.plan.decision) {
            for action in &planned.plan.actions {
                if !found.steps.iter().any(|step| **step == *action.step) {
                    found.steps.push(action.step.to_string());
                }
            }
        }
        if decision.is_some() && filter.takes(planned) {
            planned.add_to(&mut found.sums);
            if (from..from.saturating_add(rows)).contains(&found.at) {
                let href = wanted.address(path, tab, wanted.page, Some(&planned.customer));
                found.rows.push(row(frame, planned, href));
            }
            found.at += 1;
        }
        Ok(())
    })?;
    Ok((found, counted))
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

/// The rows of the receipt in place of a tab's.
pub(super) fn receipts(
    app: &mut App,
    setting: &Setting,
    list: &Listing<'_>,
    found: &mut Found,
) -> Result<(), AppError> {
    let Listing { frame, path, wanted, tab, name, rows } = *list;
    let receipt = run::receipt(app, setting, name)?;
    let from = wanted.page.saturating_mul(rows);
    for line in receipt.lines.into_iter().filter(|line| line.is_named(&wanted.q)) {
        if (from..from.saturating_add(rows)).contains(&found.at) {
            let (chip, key) = became(line.state, line.taken_out);
            let codes: Vec<String> = line.reasons.split_whitespace().map(str::to_string).collect();
            let reason = match (&line.file, codes.is_empty()) {
                (_, false) => codes.iter().map(|code| guard_in(frame.face.words(), code)).collect::<Vec<_>>().join(" "),
                (Some(file), true) => file.name.clone(),
                (None, true) => String::new(),
            };
            found.rows.push(Row {
                href: wanted.address(path, tab, wanted.page, Some(&line.customer)),
                customer: line.customer,
                name: line.name,
                step: line.steps.iter().map(|step| frame.face.step(step)).collect::<Vec<_>>().join(", "),
                way: line.channel.map(|channel| (icon(channel.code()), frame.of("ui-channel-", channel.code()))),
                reason,
                sums: sums(frame, &line.sums),
                became: Some((chip, frame.t(key))),
                is_here: false,
            });
        }
        found.at += 1;
    }
    Ok(())
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
