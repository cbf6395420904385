//! Worklist: everything that waits for a person, oldest first, each done with a word about what came of it.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::Response;
use dunlin_app::{App, AppError, Setting, cases};
use serde::Deserialize;

use crate::answer::{answer, done, page};
use crate::frame::{Frame, Here, Said};
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// One task.
struct Task {
    number: String,
    customer: String,
    name: String,
    what: String,
    icon: &'static str,
    since: String,
    role: String,
}

#[derive(Template)]
#[template(path = "worklist.html", blocks = ["main"])]
struct Worklist {
    frame: Frame,
    sentence: String,
    tasks: Vec<Task>,
    later: usize,
}

page!(Worklist);

/// What came of a task.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Finished {
    outcome: String,
    note: String,
}

/// The list.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked)).await;
    answer(&visitor, page)
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor) -> Result<Worklist, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Worklist, &visitor.face.t("ui-nav-worklist"))?;
    let frame = frame.with_keys(&[("j", "ui-key-next"), ("k", "ui-key-before")]);
    let mut open = cases::tasks(app, setting, false)?;
    let all = open.len();
    open.retain(|line| line.task.due_on <= frame.today);
    open.sort_by(|a, b| (a.task.due_on, &a.customer).cmp(&(b.task.due_on, &b.customer)));
    let tasks: Vec<Task> = open
        .iter()
        .map(|line| Task {
            number: line.task.number.clone(),
            customer: line.customer.clone(),
            name: line.name.clone(),
            what: frame.face.step(&line.task.step),
            icon: match line.task.channel.code() {
                "phone" => "phone",
                "visit" => "users",
                _ => "list-checks",
            },
            since: frame.face.date(line.task.due_on),
            role: frame.of("ui-does-", &line.task.role),
        })
        .collect();
    let later = all - tasks.len();
    Ok(Worklist { sentence: frame.face.n("ui-today-sentence", tasks.len()), later, tasks, frame })
}

/// Ends a task.
pub(crate) async fn finish(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(form): Form<Finished>,
) -> Response {
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        cases::finish_task(app, setting, &number, &form.outcome, form.note.trim(), None)?;
        Ok(Said { text: face.t1("ui-said-task", "task", &number), undo: None })
    });
    let said = said.await;
    done(&visitor, "/worklist", said)
}

impl Task {
    fn href(&self) -> String {
        format!("/customers/{}", escaped(&self.customer))
    }
}
