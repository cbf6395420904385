//! The policy tried out on the book: what the policy in use and the draft would do on the coming days, side by side.
//!
//! Decides: that a page waits for a book of up to twenty thousand open items only; for a larger one it says which command does it. Nothing
//! is written, and nobody waits for it: it reads one state of the book.

use askama::Template;
use dunlin_app::policies::{Draft, PolicyWords};
use dunlin_app::simulate::{Amounts, Asked, Counts, Simulation, is_small, simulate};
use dunlin_app::{App, AppError, Setting};
use dunlin_charts::{Column, Ink};
use dunlin_core::money::Decimal;
use dunlin_core::policy::{Policy, StepId};

use crate::face::Face;
use crate::frame::Frame;
use crate::security::escaped;

/// More open items than these are no work for a page.
const MOST_ITEMS: i64 = 20_000;
/// What can be chosen.
const DAYS: [u32; 3] = [30, 90, 365];
/// Shades of the columns: the policy in use, the draft.
const SHADES: [usize; 2] = [0, 3];

/// A number of days that can be chosen.
struct Choice {
    name: String,
    href: String,
    is_here: bool,
}

/// A step, or a currency, with both figures.
struct Line {
    name: String,
    live: String,
    draft: String,
}

/// Lines of one kind.
struct Part {
    name: String,
    lines: Vec<Line>,
}

/// What came out.
struct Found {
    chart: String,
    parts: Vec<Part>,
    changes: Option<String>,
    /// Customers with the addresses of their pages.
    customers: Vec<(String, String)>,
    more: Option<String>,
}

/// The card.
#[derive(Template)]
#[template(path = "policy_try.html")]
pub(super) struct Trying<'f> {
    frame: &'f Frame,
    choices: Vec<Choice>,
    has_draft: bool,
    /// The book is too large: why, and the command.
    command: Option<(String, String)>,
    found: Option<Found>,
}

/// The card as HTML.
pub(super) fn card(
    app: &mut App,
    setting: &Setting,
    frame: &Frame,
    (policy, draft): (&Policy, Option<&Draft>),
    days: Option<u32>,
) -> Result<String, AppError> {
    let days = days.filter(|days| DAYS.contains(days));
    let choice = |count: &u32| Choice {
        name: frame.face.n("ui-days", usize::try_from(*count).unwrap_or_default()),
        href: format!("/policy?days={count}#try"),
        is_here: days == Some(*count),
    };
    let choices = DAYS.iter().map(choice).collect();
    let mut trying = Trying { frame, choices, has_draft: draft.is_some(), command: None, found: None };
    if let Some(days) = days {
        if is_small(app, setting, MOST_ITEMS)? {
            let from = app.clock.today(&setting.creditor.timezone);
            let asked = Asked { policy: policy.clone(), from, days, seed: 1, backtest: false };
            let simulation = simulate(app, setting, &asked)?;
            trying.found = Some(found(&frame.face, &simulation, draft.is_some()));
        } else {
            let command = format!("dunlin simulate --policy FILE --days {days}");
            trying.command = Some((frame.face.t("ui-try-large"), command));
        }
    }
    trying.render().map_err(|error| AppError::new(dunlin_app::Failure::Failed, "web.template", error.to_string()))
}

fn found(face: &Face, simulation: &Simulation, has_draft: bool) -> Found {
    let (live, draft) = (simulation.live.totals(), simulation.draft.totals());
    let parts = vec![
        Part { name: face.t("ui-try-notices"), lines: steps(face, &live.notices, &draft.notices) },
        Part { name: face.t("ui-try-tasks"), lines: steps(face, &live.tasks, &draft.tasks) },
        Part { name: face.t("ui-section-charges"), lines: money(face, &live.charges, &draft.charges) },
        Part { name: face.t("ui-try-cash"), lines: money(face, &live.receipts, &draft.receipts) },
    ];
    let page = |number: &String| (number.clone(), format!("/customers/{}", escaped(number)));
    let more = simulation.changed.saturating_sub(simulation.first_changed.len() as u64);
    Found {
        chart: chart(face, simulation, has_draft),
        parts: parts.into_iter().filter(|part| !part.lines.is_empty()).collect(),
        changes: has_draft.then(|| face.say("ui-try-changes", &[("count", count(simulation.changed).into())])),
        customers: simulation.first_changed.iter().map(page).collect(),
        more: (more > 0).then(|| face.say("ui-and-more", &[("count", count(more).into())])),
    }
}

/// Notices of each week: a column for the policy in use, and one beside it for the draft.
fn chart(face: &Face, simulation: &Simulation, has_draft: bool) -> String {
    let sum = |counts: &Counts| count(counts.values().sum());
    let sums = |weeks: &[dunlin_app::simulate::WeekDone]| -> Vec<i64> {
        weeks.iter().map(|week| sum(&week.notices)).collect()
    };
    let weeks = simulation.live.weeks();
    let (live, draft) = (sums(&weeks), sums(&simulation.draft.weeks()));
    let mut columns = Vec::new();
    for (at, week) in weeks.iter().enumerate() {
        let label = face.date(week.from);
        let column = |shade: usize, figure: i64| Column {
            label: label.clone(),
            value: String::new(),
            parts: vec![(shade, figure)],
            href: None,
            is_chosen: false,
        };
        columns.push(column(SHADES[0], live[at]));
        if has_draft {
            columns.push(column(SHADES[1], draft[at]));
        }
    }
    let largest = live.iter().chain(&draft).copied().max().unwrap_or_default();
    let hairlines: Vec<(i64, String)> =
        dunlin_charts::steps(largest).into_iter().map(|step| (step, whole(face, step))).collect();
    let values = [("live", live.iter().sum::<i64>()), ("draft", draft.iter().sum())];
    let name = face.say("ui-try-sentence", &values.map(|(name, sum)| (name, sum.into())));
    dunlin_charts::columns(Ink::Page, &name, &columns, &hairlines)
}

fn steps(face: &Face, live: &Counts, draft: &Counts) -> Vec<Line> {
    let names = PolicyWords::new(face.words());
    let all: std::collections::BTreeSet<&StepId> = live.keys().chain(draft.keys()).collect();
    let figure = |counts: &Counts, step: &StepId| whole(face, count(counts.get(step).copied().unwrap_or_default()));
    let line =
        |step: &StepId| Line { name: names.step_name(step), live: figure(live, step), draft: figure(draft, step) };
    all.into_iter().map(line).collect()
}

fn money(face: &Face, live: &Amounts, draft: &Amounts) -> Vec<Line> {
    let all: std::collections::BTreeSet<_> = live.keys().chain(draft.keys()).copied().collect();
    let figure =
        |amounts: &Amounts, currency| face.figure(amounts.get(&currency).copied().unwrap_or_default(), currency);
    let line = |currency: dunlin_core::money::Currency| Line {
        name: currency.code().to_string(),
        live: figure(live, currency),
        draft: figure(draft, currency),
    };
    all.into_iter().map(line).collect()
}

fn count(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn whole(face: &Face, count: i64) -> String {
    face.number(Decimal { units: count.into(), scale: 0 })
}
