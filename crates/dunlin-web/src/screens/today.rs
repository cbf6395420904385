//! Today: what waits for a person, and the day's run.
//!
//! Decides: what counts as waiting (tasks due by today, promises whose day passed unpaid, disputes that are open), oldest first.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use dunlin_app::run;
use dunlin_app::worklist::{Row, Wanted, kind_of, worklist};
use dunlin_app::{App, AppError, Setting};
use dunlin_store::{RunState, TaskLine};

use crate::answer::{answer, page};
use crate::frame::{Frame, Here};
use crate::security::Visitor;
use crate::site::Site;

/// Lines of a list on this page; the list itself is one click away.
const LINES: usize = 6;

/// A number that leads to its list.
struct Tile {
    icon: &'static str,
    name: String,
    count: usize,
    more: String,
    href: String,
}

/// One line of a list.
struct Line {
    name: String,
    href: String,
    what: String,
    late: String,
    sum: String,
    currency: String,
}

/// The newest run.
struct RunOfDay {
    name: String,
    on: String,
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
    let list = worklist(app, setting, &Wanted::default(), (0, LINES))?;
    let (rows, mut tasks) = (list.rows, list.tasks);
    tasks.sort_by(|a, b| (a.task.due_on, &a.customer).cmp(&(b.task.due_on, &b.customer)));
    let summaries = run::summaries(app, setting)?;
    let kept = summaries.into_iter().filter(|run| run.state != RunState::Superseded);
    let newest = kept.max_by(|a, b| (a.on, &a.name).cmp(&(b.on, &b.name)));
    let is_empty_book =
        newest.is_none() && app.store.read(|tx| tx.customers(setting.creditor.id).map(|all| all.is_empty()))?;
    let face = frame.face.clone();
    let by_kind = |icon: &'static str, key: &str, kind: &str| {
        let is = |line: &&TaskLine| kind_of(line) == kind;
        let count = tasks.iter().filter(is).count();
        let oldest = tasks.iter().find(is);
        let more = oldest.map_or_else(
            || face.t("ui-nothing-waits"),
            |line| face.t1("ui-oldest-of", "day", &face.date(line.task.due_on)),
        );
        Tile { icon, name: face.t(key), count, more, href: format!("/worklist?kind={kind}") }
    };
    let tiles = vec![
        by_kind("phone", "ui-tile-calls", "phone"),
        by_kind("users", "ui-tile-visits", "visit"),
        by_kind("list-checks", "ui-tile-other", "other"),
    ];
    Ok(Today {
        sentence: face.n("ui-today-sentence", tasks.len()),
        all_tasks: tasks.len(),
        tasks: rows.iter().map(|row| line(&frame, row)).collect(),
        run: newest.map(|run| RunOfDay {
            on: face.weekday(run.on),
            is_proposed: run.state == RunState::Proposed,
            counted: face.say(
                "ui-run-counted",
                &[
                    ("will", count(run.will_do).into()),
                    ("look", count(run.needs_a_look).into()),
                    ("wont", count(run.wont).into()),
                ],
            ),
            name: run.name,
        }),
        tiles,
        is_empty_book,
        frame,
    })
}

fn count(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn line(frame: &Frame, row: &Row) -> Line {
    let (task, face) = (&row.task, &frame.face);
    let sum = row.past_due.map(|sum| (face.figure(sum.minor, sum.currency), sum.currency.code().to_string()));
    let (sum, currency) = sum.unwrap_or_default();
    Line {
        name: task.name.clone(),
        href: format!("/worklist?at={}", crate::security::escaped(&task.task.number)),
        what: face.step(&task.task.step),
        late: if row.oldest_days > 0 {
            face.n("ui-item-late", usize::try_from(row.oldest_days).unwrap_or(0))
        } else {
            String::new()
        },
        sum,
        currency,
    }
}
