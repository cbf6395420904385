//! The holds in force on a customer's page: what must not happen, why, by whom, by what it ends, and what lifting it lets through.
//!
//! What rests for one item stands on the item's page. Decides: the order (the one that decides before the others stands first), and that only a pause tells what it keeps back: the others
//! keep no notice back.

use dunlin_app::customers::Customer as Known;
use dunlin_app::explain::{Explained, if_lifted};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::standing::{PROMISE_KEPT, PROMISE_LAPSED, PROMISE_WITHDRAWN};
use dunlin_core::view::{Hold, HoldKind, LiftRule};
use dunlin_store::HoldLine;
use jiff::civil::Date;

use crate::face::Face;
use crate::screens::customer::Choice;
use crate::screens::timeline::Moment;

/// A hold in force.
pub(crate) struct HoldRow {
    pub(crate) kind: &'static str,
    pub(crate) name: String,
    pub(crate) why: String,
    /// Who, and since when.
    pub(crate) by: String,
    pub(crate) ends: String,
    /// What lifting it would let through.
    pub(crate) lets: Option<String>,
    /// The policy began it: lifting it is an exception, with a reason.
    pub(crate) is_of_policy: bool,
}

/// Those in force on a day, the strictest first.
pub(crate) fn rows(
    face: &Face,
    app: &mut App,
    setting: &Setting,
    known: &Known,
    today: Date,
) -> Result<Vec<HoldRow>, AppError> {
    let in_force = |line: &&HoldLine| {
        let hold = &line.hold;
        hold.item.is_none() && hold.from_on <= today && line.until_on().is_none_or(|until| until >= today)
    };
    let mut rows = Vec::new();
    for kind in HoldKind::STRICTEST_FIRST {
        for line in known.holds.iter().filter(in_force).filter(|line| line.hold.kind == kind) {
            let lets = match kind {
                HoldKind::Pause => {
                    let without = if_lifted(app, setting, &known.detail.account.number, kind)?;
                    Some(lets(face, &without))
                }
                _ => None,
            };
            let by = line.placed_by.strip_prefix("web:").unwrap_or(&line.placed_by);
            let day = face.date(line.hold.from_on);
            rows.push(HoldRow {
                kind: kind.code(),
                name: name(face, kind),
                why: why(face, &line.hold),
                by: face.say("ui-hold-by", &[("by", by.into()), ("day", (&day).into())]),
                ends: ends(face, line),
                lets,
                is_of_policy: line.hold.is_of_policy(),
            });
        }
    }
    Ok(rows)
}

/// The rules that a person may choose.
pub(crate) fn rules(face: &Face) -> Vec<Choice> {
    LiftRule::CHOICES.iter().map(|rule| Choice { value: rule.code(), name: rule_in_words(face, *rule) }).collect()
}

/// A kind's name.
pub(crate) fn name(face: &Face, kind: HoldKind) -> String {
    face.t(&format!("ui-hold-{}", kind.code().replace('_', "-")))
}

/// A person's words, or the step that placed it.
pub(crate) fn why(face: &Face, hold: &Hold) -> String {
    let by_step = hold.step().map(|step| face.t1("ui-hold-by-step", "step", &face.step(step)));
    by_step.unwrap_or_else(|| match hold.because {
        Some(befell) => format!("{}: {}", face.t(&format!("ui-circumstance-{}", befell.code())), hold.reason),
        None => hold.reason.clone(),
    })
}

/// By what a hold ends: its rule, its last day, or both.
pub(crate) fn ends(face: &Face, line: &HoldLine) -> String {
    let rule = line.hold.lifts;
    match line.hold.until_on {
        None => rule_in_words(face, rule),
        Some(on) => {
            let until = face.t1("ui-hold-ends-on", "day", &face.date(on));
            if rule == LiftRule::ByPerson { until } else { format!("{} {until}", rule_in_words(face, rule)) }
        }
    }
}

/// Why a hold ended: its rule was met, or what a person said.
pub(crate) fn ended(face: &Face, line: &HoldLine) -> String {
    match line.lifted_reason.as_deref() {
        Some(PROMISE_KEPT) => return face.t("ui-hold-promise-kept"),
        Some(PROMISE_LAPSED) => return face.t("ui-hold-promise-lapsed"),
        Some(PROMISE_WITHDRAWN) => return face.t("ui-hold-promise-withdrawn"),
        _ => {}
    }
    if line.by_rule {
        return face.t(&format!("ui-hold-met-{}", line.hold.lifts.code().replace('_', "-")));
    }
    line.lifted_reason.clone().unwrap_or_default()
}

/// Puts what lifting a pause would let through beside each button that lifts it.
pub(crate) fn tell_before_lifting(holds: &[HoldRow], moments: &mut [Moment]) {
    let Some(lets) = holds.iter().find_map(|hold| hold.lets.as_ref()) else { return };
    for moment in moments.iter_mut().filter(|moment| moment.can_lift_pause()) {
        moment.text = format!("{} · {lets}", moment.text);
    }
}

/// What the next run would do without it.
pub(crate) fn lets(face: &Face, without: &Explained) -> String {
    let day = face.weekday(without.on);
    let steps: Vec<String> = without.row.plan.actions.iter().map(|action| face.step(action.step.as_str())).collect();
    if steps.is_empty() {
        return face.t1("ui-hold-lets-nothing", "day", &day);
    }
    face.say("ui-hold-lets", &[("day", (&day).into()), ("steps", (&steps.join(", ")).into())])
}

fn rule_in_words(face: &Face, rule: LiftRule) -> String {
    face.t(&format!("ui-hold-lifts-{}", rule.code().replace('_', "-")))
}
