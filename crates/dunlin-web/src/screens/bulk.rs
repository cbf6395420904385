//! One act on many rows: first what it comes to, then the act; what cannot be done is listed with its reason.
//!
//! Decides: nothing about the act itself (`dunlin_app::bulk`). A list sends its ticked rows, or `all` with its filter; the page
//! between shows how many and how much, and carries exactly those rows on, so that what was shown is what is done.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::extract::{Form, State};
use axum::response::Response;
use dunlin_app::bulk::{self, BulkAct, Chosen};
use dunlin_app::worklist::{Wanted, worklist};
use dunlin_app::{App, AppError, Setting, customers};
use dunlin_core::aging;
use dunlin_core::money::Currency;

use crate::answer::{answer, done, page, problem};
use crate::face::Face;
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::screens::acts::kind_of;
use crate::screens::worklist::Asked;
use crate::security::Visitor;
use crate::site::Site;

/// Rows that the page names; the others are counted.
const NAMED: usize = 12;

/// A row that is chosen.
struct Row {
    number: String,
    name: String,
    what: String,
}

/// A row that could not be done.
struct Failed {
    number: String,
    why: String,
}

#[derive(Template)]
#[template(path = "bulk.html", blocks = ["main"])]
pub(crate) struct Many {
    frame: Frame,
    filled: Filled,
    act: String,
    counted: String,
    sums: String,
    rows: Vec<Row>,
    more: usize,
    /// All of them, carried on.
    numbers: Vec<String>,
    list: String,
    back: String,
    failed: Vec<Failed>,
}

page!(Many);

/// What can be done to many tasks, in its order.
const ACTS: [&str; 4] = ["snooze", "assign", "note", "hold"];

/// What an act on the chosen rows comes to.
pub(crate) async fn preview(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let who = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let form = Filled::new("many", values, &[]);
        let numbers = chosen(app, setting, &form)?;
        read(app, setting, &who, form, numbers)
    });
    let page = page.await;
    answer(&visitor, page)
}

/// The tasks that are ticked, or all that the filter keeps.
fn chosen(app: &mut App, setting: &Setting, form: &Filled) -> Result<Vec<String>, AppError> {
    if form.given("all").is_none() {
        return Ok(form.all("task").map(str::to_string).collect());
    }
    let list = worklist(app, setting, &Asked::of(form.text("list")).wanted(), (0, 0))?;
    Ok(list.tasks.into_iter().map(|line| line.task.number).collect())
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    form: Filled,
    numbers: Vec<String>,
) -> Result<Many, AppError> {
    let title = visitor.face.n("ui-many-title", numbers.len());
    let frame = Frame::read(app, setting, visitor, Here::Worklist, &title)?;
    let frame = frame.under(visitor.face.t("ui-nav-worklist"), "/worklist");
    let wanted: BTreeSet<&str> = numbers.iter().map(String::as_str).collect();
    let everything = Wanted { later: true, ..Wanted::default() };
    let tasks = worklist(app, setting, &everything, (0, 0))?.tasks;
    let mut customers: BTreeSet<String> = BTreeSet::new();
    let mut rows = Vec::new();
    for line in tasks.iter().filter(|line| wanted.contains(line.task.number.as_str())) {
        customers.insert(line.customer.clone());
        if rows.len() < NAMED {
            let (number, name) = (line.task.number.clone(), line.name.clone());
            rows.push(Row { number, name, what: frame.face.step(&line.task.step) });
        }
    }
    let counts = [("tasks", numbers.len()), ("customers", customers.len())];
    let counts = counts.map(|(name, count)| (name, i64::try_from(count).unwrap_or(i64::MAX).into()));
    let list = form.text("list").to_string();
    Ok(Many {
        counted: frame.face.say("ui-many-counted", &counts),
        sums: past_due(app, setting, &frame, &customers)?,
        more: numbers.len().saturating_sub(rows.len()),
        back: Asked::of(&list).address(),
        act: ACTS.into_iter().find(|act| *act == form.text("act")).unwrap_or(ACTS[0]).to_string(),
        failed: Vec::new(),
        filled: form,
        rows,
        numbers,
        list,
        frame,
    })
}

/// What the customers have past due, currency by currency.
fn past_due(app: &mut App, setting: &Setting, frame: &Frame, customers: &BTreeSet<String>) -> Result<String, AppError> {
    let mut sums: BTreeMap<Currency, i64> = BTreeMap::new();
    for number in customers {
        let view = customers::view(app, setting, number, frame.today)?;
        for sum in aging::balances(&view.items, frame.today) {
            let all = sums.entry(sum.currency).or_default();
            *all = all.saturating_add(sum.past_due_minor);
        }
    }
    let shown = sums.into_iter().filter(|(_, minor)| *minor != 0);
    Ok(shown.map(|(currency, minor)| frame.face.money(minor, currency)).collect::<Vec<_>>().join(" + "))
}

/// What came of it.
enum Came {
    /// All were done; the list to go back to, and what is said.
    Done(String, Said),
    /// Some were not: the page that names them.
    Partly(Box<Many>),
    /// The form cannot be taken.
    Wrong(Filled, AppError),
}

/// Does it. When some could not be done, the page says which and why; the others are done.
pub(crate) async fn act(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let mut form = Filled::new("many", values, &[("hold.ends", "until"), ("note.", "text"), ("task.not", "until")]);
    let who = visitor.clone();
    let came = site.work(visitor.actor(), move |app, setting| match on_many(app, setting, &who.face, &mut form) {
        Err(error) => Ok(Came::Wrong(form, error)),
        Ok(came) if came.failed.is_empty() => {
            Ok(Came::Done(Asked::of(form.text("list")).address(), said(&who.face, came.act, came.done)))
        }
        Ok(came) => {
            let numbers = came.failed.iter().map(|(number, _)| number.clone()).collect();
            let mut page = read(app, setting, &who, form, numbers)?;
            let failed = |(number, error): (String, AppError)| Failed { number, why: who.face.wrong(&error) };
            page.frame.said = Some(said(&who.face, came.act, came.done));
            page.failed = came.failed.into_iter().map(failed).collect();
            Ok(Came::Partly(Box::new(page)))
        }
    });
    match came.await {
        Ok(Came::Done(to, said)) => done(&visitor, &to, Ok(said)),
        Ok(Came::Partly(page)) => answer(&visitor, Ok(*page)),
        Ok(Came::Wrong(form, error)) => {
            submit(
                &site,
                &visitor,
                form,
                move |_, _, _| Err(error),
                |app, setting, visitor, form| {
                    let numbers = form.all("task").map(str::to_string).collect();
                    read(app, setting, visitor, form, numbers)
                },
            )
            .await
        }
        Err(error) => problem(&visitor, &error),
    }
}

fn said(face: &Face, act: u128, count: usize) -> Said {
    let undo = (count > 0).then(|| format!("/undo/acts/{act:032x}"));
    Said { text: face.n("ui-said-many", count), undo }
}

fn on_many(app: &mut App, setting: &Setting, face: &Face, form: &mut Filled) -> Result<bulk::BulkDone, AppError> {
    let tasks: Vec<Chosen> = form.all("task").map(|number| Chosen::Task(number.to_string())).collect();
    let act = form.text("act").to_string();
    let until = form.day(face, "until");
    if act == "snooze" && until.is_none() && form.wrongs().is_empty() {
        form.say("until", face.t("ui-wrong-day-missing"));
    }
    let reason = if act == "hold" { form.needed(face, "reason") } else { String::new() };
    let text = if act == "note" { form.needed(face, "text") } else { String::new() };
    form.checked()?;
    let today = app.clock.today(&setting.creditor.timezone);
    let act = match act.as_str() {
        "hold" => BulkAct::Hold { kind: kind_of(form.text("kind"))?, until, reason: &reason },
        "note" => BulkAct::Note { text: &text, pinned: form.given("pinned").is_some() },
        "assign" => BulkAct::Assign { to: form.given("to") },
        _ => BulkAct::Snooze { until: until.unwrap_or(today) },
    };
    bulk::on_many(app, setting, &tasks, act)
}
