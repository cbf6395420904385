//! Today: what waits for a person, and the day's run.
//!
//! Decides: what counts as waiting (tasks due by today, promises whose day passed unpaid, disputes that are open), oldest first.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use dunlin_app::run::{self, RunSummary};
use dunlin_app::{App, AppError, Setting, cases, replies};
use dunlin_core::policy::Channel;
use dunlin_store::{RunState, TaskLine};

use crate::answer::{answer, page};
use crate::face::Face;
use crate::frame::{Frame, Here};
use crate::screens::replies::REPLIES;
use crate::screens::runs::{said_of_slot, stage};
use crate::security::Visitor;
use crate::site::Site;

/// Lines of a list on this page; the list itself is one click away.
const LINES: usize = 6;

/// A number that leads to its list.
struct Tile {
    icon: &'static str,
    name: String,
    count: i64,
    more: String,
    href: &'static str,
}

/// One line of a list.
struct Line {
    name: String,
    href: String,
    what: String,
    since: String,
}

/// The newest run.
struct RunOfDay {
    name: String,
    on: String,
    stage: &'static str,
    chip: &'static str,
    icon: &'static str,
    is_proposed: bool,
    counted: String,
}

#[derive(Template)]
#[template(path = "today.html", blocks = ["main"])]
struct Today {
    frame: Frame,
    sentence: String,
    tiles: Vec<Tile>,
    tasks: Vec<Line>,
    all_tasks: usize,
    run: Option<RunOfDay>,
    /// What the automatic slot of today came to.
    automatic: Option<String>,
    is_empty_book: bool,
}

page!(Today);

/// The page.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked)).await;
    answer(&visitor, page)
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor) -> Result<Today, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Today, &visitor.face.t("ui-nav-today"))?;
    let frame = frame.with_keys(&[("g w", "ui-nav-worklist"), ("g r", "ui-nav-runs")]);
    let today = frame.today;
    let waiting = cases::waiting(app, setting, today, LINES)?;
    let summaries = run::summaries(app, setting)?;
    let kept = summaries.into_iter().filter(|run| run.state != RunState::Superseded);
    let newest = kept.max_by(|a, b| (a.on, &a.name).cmp(&(b.on, &b.name)));
    let is_empty_book = newest.is_none() && !app.store.read(|tx| tx.has_customers(setting.creditor.id))?;
    let automatic = run::automatic::state(app, setting)?.today;
    let face = frame.face.clone();
    let by_channel = |icon: &'static str, key: &str, href: &'static str, is: &dyn Fn(Channel) -> bool| {
        let due = || waiting.due.iter().filter(|due| is(due.channel));
        let count = due().map(|due| due.count).sum();
        let more = due().map(|due| due.oldest_on).min().map_or_else(
            || face.t("ui-nothing-waits"),
            |oldest_on| face.t1("ui-oldest-of", "day", &face.near(oldest_on, today)),
        );
        Tile { icon, name: face.t(key), count, more, href }
    };
    let mut tiles = vec![
        by_channel("phone", "ui-tile-calls", "/worklist?kind=phone", &|channel| channel == Channel::Phone),
        by_channel("users", "ui-tile-visits", "/worklist?kind=visit", &|channel| channel == Channel::Visit),
        by_channel("list-checks", "ui-tile-other", "/worklist?kind=other", &|channel| {
            !matches!(channel, Channel::Phone | Channel::Visit)
        }),
    ];
    // Only where one waits: the first visit has none.
    let open = replies::open_count(app, setting)?;
    if open > 0 {
        tiles.push(Tile {
            icon: "mail",
            name: face.t("ui-replies"),
            count: open,
            more: face.t("ui-reply-open"),
            href: REPLIES,
        });
    }
    Ok(Today {
        sentence: face.n("ui-today-sentence", waiting.count()),
        all_tasks: waiting.count(),
        tasks: waiting.oldest.iter().map(|task| line(&frame, task)).collect(),
        run: newest.map(|run| of_day(&face, run)),
        automatic: automatic.map(|day| said_of_slot(&frame, &day)),
        tiles,
        is_empty_book,
        frame,
    })
}

/// The newest run in short.
fn of_day(face: &Face, run: RunSummary) -> RunOfDay {
    let (stage, chip, icon) = stage(&run);
    let counts = [("will", run.will_do), ("look", run.needs_a_look), ("wont", run.wont)];
    RunOfDay {
        on: face.weekday(run.on),
        stage,
        chip,
        icon,
        is_proposed: run.state == RunState::Proposed,
        counted: face.say("ui-run-counted", &counts.map(|(name, of)| (name, count(of).into()))),
        name: run.name,
    }
}

fn count(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn line(frame: &Frame, task: &TaskLine) -> Line {
    Line {
        name: task.name.clone(),
        href: format!("/worklist?at={}", crate::security::escaped(&task.task.number)),
        what: frame.face.step(&task.task.step),
        since: frame.face.near(task.task.due_on, frame.today),
    }
}
