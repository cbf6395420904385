//! How a decision reads on a terminal: a customer's row, its acts, and each item with its reasons and what comes next.

use std::collections::BTreeMap;

use dunlin_app::run::{ItemHead, PlannedRow, sentence};
use dunlin_core::code::Reason;
use dunlin_core::money::Currency;
use dunlin_core::plan::{Action, ActionKind, Decision, ItemPlan};
use dunlin_core::policy::Channel;

use crate::table::wrapped;
use crate::words::{amount, count, day, money, plain};

/// A decision in words.
pub(crate) fn decision(decision: Decision) -> &'static str {
    match decision {
        Decision::WillDo => "will do",
        Decision::NeedsALook => "needs a look",
        Decision::Wont => "nothing today",
    }
}

/// How an act reaches whom, in a word or two.
pub(crate) fn way(action: &Action) -> String {
    match (action.kind, action.channel) {
        (ActionKind::Hold, _) => format!("hold {}", action.hold.map(|kind| plain(kind.code())).unwrap_or_default()),
        (ActionKind::Charge, _) => "charge".to_string(),
        (ActionKind::Internal, _) => format!("tell {}", plain(action.role.as_deref().unwrap_or("the team"))),
        (ActionKind::Task, Channel::None) => format!("ask {}", plain(action.role.as_deref().unwrap_or("the team"))),
        (_, channel) => channel_name(channel).to_string(),
    }
}

/// A channel in a word or two.
pub(crate) fn channel_name(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "e-mail",
        Channel::Letter => "letter",
        Channel::Certified => "certified letter",
        Channel::Phone => "call",
        Channel::Visit => "visit",
        Channel::None => "nothing leaves",
    }
}

/// What today's notice asks for, by currency: what is open less what is contested or promised, credits deducted.
pub(crate) fn asked(row: &PlannedRow) -> Vec<String> {
    let mut sums: BTreeMap<Currency, i64> = BTreeMap::new();
    for (item, plan) in row.items.iter().zip(&row.plan.items).filter(|(_, plan)| plan.in_notice) {
        let sum = sums.entry(item.currency).or_default();
        let rest = plan
            .claim
            .disputed_minor
            .saturating_add(plan.claim.promised_minor)
            .saturating_add(plan.claim.planned_minor)
            .saturating_add(plan.claim.placed_minor);
        *sum = sum.saturating_add(item.open_minor.saturating_sub(rest));
    }
    sums.into_iter().filter(|(_, minor)| *minor > 0).map(|(currency, minor)| amount(minor, currency)).collect()
}

/// The acts of a row, a line each.
pub(crate) fn action_lines(row: &PlannedRow) -> Vec<String> {
    let line = |action: &Action| {
        let to = action.to.as_deref().filter(|to| !to.is_empty()).map(|to| format!(" to {to}")).unwrap_or_default();
        let items: Vec<&str> =
            action.takes.iter().filter_map(|take| row.items.get(take.item)).map(|item| item.number.as_str()).collect();
        let about = match items.len() {
            0 => String::new(),
            1..=3 => format!(", for {}", items.join(", ")),
            many => format!(", for {}", count(many as u64, "item", "items")),
        };
        wrapped(&format!("{}: {}{to}{about}", action.step, way(action)), 2)
    };
    row.plan.actions.iter().flat_map(line).collect()
}

/// An item with its decision, reasons and next step.
pub(crate) fn item_lines(item: &ItemHead, plan: &ItemPlan) -> Vec<String> {
    let late = match plan.days_past_due {
        ..=0 => format!("due on {}", day(item.due_on)),
        days => count(u64::from(days.unsigned_abs()), "day past due", "days past due"),
    };
    let step = plan.step.as_ref().map(|step| format!(", {step}")).unwrap_or_default();
    let open = money(item.open_minor, item.currency);
    let mut lines = wrapped(&format!("{}, {open}, {late}: {}{step}", item.number, decision(plan.decision)), 2);
    lines.extend(reason_lines(&plan.reasons, 6));
    let says_next = plan.reasons.iter().any(|reason| matches!(reason, Reason::StepWaits { .. }));
    if let Some((step, on)) = plan.next.as_ref().filter(|_| !says_next) {
        lines.extend(wrapped(&format!("Next: {step}, from {}.", day(*on)), 6));
    }
    lines
}

/// Reasons as sentences.
pub(crate) fn reason_lines(reasons: &[Reason], indent: usize) -> Vec<String> {
    reasons.iter().flat_map(|reason| wrapped(&sentence(reason), indent)).collect()
}

/// Everything that was decided about a customer.
pub(crate) fn row_lines(row: &PlannedRow) -> Vec<String> {
    let mut lines = wrapped(&format!("{} {}: {}", row.customer, row.name, decision(row.plan.decision)), 0);
    lines.extend(reason_lines(&row.plan.reasons, 2));
    if !row.plan.actions.is_empty() {
        lines.push(String::new());
        lines.push("What is done".to_string());
        lines.extend(action_lines(row));
    }
    lines.push(String::new());
    lines.push("Items".to_string());
    lines.extend(row.items.iter().zip(&row.plan.items).flat_map(|(item, plan)| item_lines(item, plan)));
    lines
}
