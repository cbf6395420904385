//! The customer beside the worklist: why it stands where it stands, what is open, what was said last, and what can be done.

use dunlin_app::customers;
use dunlin_app::forecast::cause_sentence;
use dunlin_app::hands::because_sentence;
use dunlin_app::lapse::{Lapsing, lapsing};
use dunlin_app::worklist::Row;
use dunlin_app::{App, AppError, Setting};
use dunlin_core::hands::{Because, Had};
use dunlin_core::policy::Channel;
use dunlin_core::priority::Cause;

use crate::frame::Frame;
use crate::screens::head::{self, Balance, Chip};
use crate::screens::talk::Panel;
use crate::screens::timeline::{Moment, timeline};
use crate::screens::worklist::{Asked, icon, whose_in_words};
use crate::security::escaped;

/// Open items shown; the customer's page has all.
const ITEMS: usize = 8;
/// Things that happened last.
const MOMENTS: usize = 4;

/// A cause.
pub(crate) struct Part {
    pub(crate) text: String,
    /// Of 100, where it is a share.
    pub(crate) width: Option<i64>,
}

/// An open item.
pub(crate) struct Item {
    pub(crate) number: String,
    pub(crate) when: String,
    pub(crate) is_late: bool,
    pub(crate) more: String,
    pub(crate) open: String,
}

/// What can come of the task: value and name.
pub(crate) struct Outcome {
    pub(crate) value: &'static str,
    pub(crate) name: String,
}

/// The pane.
pub(crate) struct Peek {
    pub(crate) task: String,
    pub(crate) what: String,
    pub(crate) icon: &'static str,
    pub(crate) since: String,
    pub(crate) whose: String,
    /// Why it is theirs, in sentences.
    pub(crate) whose_why: String,
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) subtitle: String,
    pub(crate) chips: Vec<Chip>,
    pub(crate) balances: Vec<Balance>,
    pub(crate) parts: Vec<Part>,
    /// The claims that soon cannot be enforced, in sentences.
    pub(crate) claims: Vec<String>,
    /// What a call is expected to be worth.
    pub(crate) effect: String,
    /// When money is expected.
    pub(crate) expected: String,
    pub(crate) items: Vec<Item>,
    /// How many are not shown, in words.
    pub(crate) more_items: Option<String>,
    pub(crate) pinned: Vec<String>,
    pub(crate) moments: Vec<Moment>,
    pub(crate) outcomes: Vec<Outcome>,
    pub(crate) panel: Panel,
    pub(crate) list: String,
    pub(crate) next: String,
    /// The list without a chosen task.
    pub(crate) back: String,
}

/// What comes after a row, by its task: empty when nothing does.
#[derive(Debug, Default)]
pub(crate) struct Next {
    /// The next row, once the task is ended.
    pub(crate) task: String,
    /// The first row of another customer: a call is about everything of this one.
    pub(crate) customer: String,
}

impl Next {
    /// What comes after a place in the list; at its end what stands before.
    pub(crate) fn after(rows: &[Row], at: usize) -> Next {
        let number = |row: Option<&Row>| row.map(|row| row.task.task.number.clone()).unwrap_or_default();
        let own = rows.get(at).map(|row| row.task.task.account);
        let is_other = |row: &&Row| Some(row.task.task.account) != own;
        let (before, behind) = rows.split_at(at.min(rows.len()));
        Next {
            task: number(behind.get(1).or(before.last())),
            customer: number(behind.iter().find(is_other).or_else(|| before.iter().rev().find(is_other))),
        }
    }
}

impl Peek {
    /// The customer of a row; with the list and what comes next.
    pub(crate) fn read(
        app: &mut App,
        setting: &Setting,
        frame: &Frame,
        row: &Row,
        (asked, next): (&Asked, Next),
    ) -> Result<Peek, AppError> {
        let (task, face) = (&row.task, &frame.face);
        let known = customers::show(app, setting, &task.customer, frame.today)?;
        let list = asked.list();
        let panel_of = if task.task.channel == Channel::Visit { Panel::of_visit } else { Panel::of };
        let panel = Panel {
            task: task.task.number.clone(),
            list: list.clone(),
            next: next.customer,
            ..panel_of(app, frame, setting, &known, &row.rank.causes)
        };
        let mut items: Vec<_> = known.view.items.iter().collect();
        items.sort_by_key(|item| item.due_on);
        let claim = |own: &Lapsing| {
            let last = face.date(own.last);
            face.say(
                "ui-task-lapses",
                &[("item", (&own.item).into()), ("last", (&last).into()), ("law", (&own.law).into())],
            )
        };
        let claims = lapsing(app, setting, task)?.iter().map(claim).collect();
        let outcomes = setting.policies.outcomes_of(&task.task.step);
        let outcome = |value: &&'static str| Outcome { value, name: frame.of("ui-outcome-", value) };
        let pinned = known.notes.iter().filter(|line| line.note.pinned).map(|line| line.note.text.clone());
        Ok(Peek {
            task: task.task.number.clone(),
            what: face.step(&task.task.step),
            icon: icon(row),
            since: face.near(task.task.due_on, frame.today),
            whose: whose_in_words(frame, row),
            whose_why: why_theirs(frame, &row.had),
            path: format!("/customers/{}", escaped(&task.customer)),
            name: task.name.clone(),
            subtitle: head::subtitle(frame, &known),
            chips: head::chips(frame, &known, frame.today),
            balances: head::balances(frame, &known, frame.today),
            claims,
            parts: row.rank.causes.iter().map(|cause| said(frame, cause)).collect(),
            effect: row.effect().map(|effect| face.money(effect.minor, effect.currency)).unwrap_or_default(),
            expected: row.rank.expected.map(|day| head::expected(face, &day)).unwrap_or_default(),
            more_items: (items.len() > ITEMS).then(|| face.n("ui-more-items", items.len() - ITEMS)),
            items: items.into_iter().take(ITEMS).map(|item| line(frame, item)).collect(),
            pinned: pinned.collect(),
            moments: timeline(face, &known, frame.today, &setting.creditor.timezone, (0, MOMENTS)).0,
            outcomes: outcomes.iter().map(outcome).collect(),
            back: Asked { at: String::new(), ..asked.clone() }.address(),
            panel,
            list,
            next: next.task,
        })
    }
}

/// Why a task is in somebody's hands; nothing where it is simply its role's, or the next one's who may: in a small house that is every task.
fn why_theirs(frame: &Frame, had: &Had) -> String {
    if had.because.iter().all(|why| matches!(why, Because::NobodyKnown(_) | Because::Next(_))) {
        return String::new();
    }
    let said = had.because.iter().map(|why| because_sentence(frame.face.words(), why));
    said.collect::<Vec<_>>().join(" ")
}

/// A cause as a sentence, with its share as a bar.
fn said(frame: &Frame, cause: &Cause) -> Part {
    let width = match cause {
        Cause::PastDue { percent, .. }
        | Cause::Waits { percent }
        | Cause::Oldest { percent, .. }
        | Cause::NoRecord { percent } => Some(*percent),
        Cause::OwnRecord(record) => i64::try_from(record.late * 100 / record.of.max(1)).ok(),
        Cause::BrokenPromise { .. } | Cause::Silence { .. } => None,
    };
    Part { text: cause_sentence(frame.face.words(), cause), width }
}

fn line(frame: &Frame, item: &dunlin_core::view::ItemView) -> Item {
    let face = &frame.face;
    let days = head::days(item.due_on, frame.today);
    let is_late = days > 0 && item.open_minor > 0;
    let when = match item.open_minor {
        ..=0 => frame.of("ui-kind-", item.kind.code()),
        _ if is_late => face.n("ui-item-late", days),
        _ => face.t1("ui-item-due", "day", &face.near(item.due_on, frame.today)),
    };
    let more = if item.disputed_minor > 0 {
        face.t1("ui-chip-disputed", "amount", &face.money(item.disputed_minor, item.currency))
    } else if item.open_minor != item.amount_minor {
        face.t1("ui-of-amount", "amount", &face.figure(item.amount_minor, item.currency))
    } else {
        String::new()
    };
    Item { number: item.number.clone(), when, is_late, more, open: face.figure(item.open_minor, item.currency) }
}
