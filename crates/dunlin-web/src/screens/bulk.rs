//! One act on many rows: first what it comes to, then the act; what cannot be done is listed with its reason.
//!
//! Decides: nothing about the act itself (`dunlin_app::bulk`). A list sends its ticked rows, or `all` with its filter; the page
//! between shows how many and how much, and carries exactly those rows on, so that what was shown is what is done.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::extract::{Form, Query, State};
use axum::http::Uri;
use axum::response::Response;
use dunlin_app::bulk::{self, BulkAct, Chosen, ROWS_MAX};
use dunlin_app::summary::{Filter, Show, Summaries, Summary};
use dunlin_app::worklist::{Wanted, worklist};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::money::Currency;
use dunlin_core::view::LiftRule;

use crate::answer::{answer, done, page, problem};
use crate::face::Face;
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::screens::acts::kind_of;
use crate::screens::customers;
use crate::screens::worklist::Asked;
use crate::security::Visitor;
use crate::site::Site;

/// Rows that the page names; the others are counted.
const NAMED: usize = 12;

/// What a list is of: tasks, or customers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    Tasks,
    Customers,
}

impl Of {
    /// Of the form that was sent.
    fn sent(form: &Filled) -> Of {
        if form.text("of") == "customers" { Of::Customers } else { Of::Tasks }
    }

    /// The name of the field that holds a row.
    fn field(self) -> &'static str {
        match self {
            Of::Tasks => "task",
            Of::Customers => "customer",
        }
    }

    /// What can be done, in its order.
    fn acts(self) -> &'static [&'static str] {
        match self {
            Of::Tasks => &["snooze", "assign", "give", "note", "hold"],
            Of::Customers => &["give", "note", "hold"],
        }
    }

    /// Where the list is.
    fn address(self, list: &str) -> String {
        match self {
            Of::Tasks => Asked::of(list).address(),
            Of::Customers if list.is_empty() => "/customers".to_string(),
            Of::Customers => format!("/customers?{list}"),
        }
    }

    fn chosen(self, number: &str) -> Chosen {
        match self {
            Of::Tasks => Chosen::Task(number.to_string()),
            Of::Customers => Chosen::Customer(number.to_string()),
        }
    }
}

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
    /// Who could be given them.
    colleagues: Vec<String>,
    list: String,
    back: String,
    failed: Vec<Failed>,
    acts: &'static [&'static str],
    /// The name of the field that holds a row, and what the rows are.
    field: &'static str,
    of: &'static str,
}

page!(Many);

/// What an act on the chosen rows comes to.
pub(crate) async fn preview(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let (who, summaries) = (visitor.clone(), site.summaries());
    let page = site.work(visitor.actor(), move |app, setting| {
        let form = Filled::new("many", values, &[]);
        let numbers = chosen(app, setting, &form, &summaries)?;
        if numbers.len() > ROWS_MAX {
            return Err(dunlin_app::bulk::too_many(numbers.len()));
        }
        read(app, setting, &who, form, numbers, &summaries)
    });
    let page = page.await;
    answer(&visitor, page)
}

/// The rows that are ticked, or all that the filter keeps.
pub(crate) fn chosen(
    app: &mut App,
    setting: &Setting,
    form: &Filled,
    summaries: &Summaries,
) -> Result<Vec<String>, AppError> {
    let of = Of::sent(form);
    if form.given("all").is_none() {
        let ticked: BTreeSet<&str> = form.all(of.field()).collect();
        return Ok(ticked.into_iter().map(str::to_string).collect());
    }
    let list = form.text("list");
    if of == Of::Tasks {
        let list = worklist(app, setting, &Asked::of(list).wanted(), (0, 0))?;
        return Ok(list.tasks.into_iter().map(|line| line.task.number).collect());
    }
    let asked = format!("/?{list}").parse::<Uri>().ok().and_then(|uri| Query::try_from_uri(&uri).ok());
    let asked: customers::Wanted = asked.map(|Query(asked)| asked).unwrap_or_default();
    let summary = summaries.today(setting.creditor.id, app.clock.today(&setting.creditor.timezone))?;
    let filter = asked.filter(app, setting)?;
    let found: BTreeSet<String> = summary.find(&filter).rows().map(|(row, _)| row.number.clone()).collect();
    Ok(found.into_iter().collect())
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    form: Filled,
    numbers: Vec<String>,
    summaries: &Summaries,
) -> Result<Many, AppError> {
    let of = Of::sent(&form);
    let (key, here, name) = match of {
        Of::Tasks => ("ui-many-title", Here::Worklist, "ui-nav-worklist"),
        Of::Customers => ("ui-many-customers", Here::Customers, "ui-nav-customers"),
    };
    let list = form.text("list").to_string();
    let frame = Frame::read(app, setting, visitor, here, &visitor.face.n(key, numbers.len()))?;
    let frame = frame.under(visitor.face.t(name), of.address(&list));
    let wanted: BTreeSet<&str> = numbers.iter().map(String::as_str).collect();
    let summary = summaries.today(setting.creditor.id, frame.today)?;
    let mut people: BTreeSet<String> = BTreeSet::new();
    let mut rows = Vec::new();
    match of {
        Of::Tasks => {
            let everything = Wanted { later: true, ..Wanted::default() };
            for line in worklist(app, setting, &everything, (0, 0))?.tasks {
                if wanted.contains(line.task.number.as_str()) {
                    people.insert(line.customer);
                    let since = frame.face.near(line.task.due_on, frame.today);
                    let what = format!("{} · {since}", frame.face.step(&line.task.step));
                    rows.push(Row { number: line.task.number, name: line.name, what });
                }
            }
        }
        Of::Customers => {
            for (row, _) in summary.find(&everybody()).rows().filter(|(row, _)| wanted.contains(row.number.as_str())) {
                if people.insert(row.number.clone()) {
                    rows.push(Row { number: row.number.clone(), name: row.name.clone(), what: String::new() });
                }
            }
        }
    }
    let more = rows.len().saturating_sub(NAMED);
    rows.truncate(NAMED);
    let counts = [("tasks", numbers.len()), ("customers", people.len())];
    let counts = counts.map(|(name, count)| (name, i64::try_from(count).unwrap_or(i64::MAX).into()));
    let counted = if of == Of::Tasks { "ui-many-counted" } else { "ui-many-customers-counted" };
    Ok(Many {
        counted: frame.face.say(counted, &counts),
        sums: past_due(&frame, &summary, &people),
        back: of.address(&list),
        colleagues: dunlin_app::users::at_work(app)?,
        act: of.acts().iter().find(|act| **act == form.text("act")).unwrap_or(&of.acts()[0]).to_string(),
        acts: of.acts(),
        field: of.field(),
        of: if of == Of::Customers { "customers" } else { "tasks" },
        failed: Vec::new(),
        filled: form,
        more,
        rows,
        numbers,
        list,
        frame,
    })
}

fn everybody() -> Filter {
    Filter { show: Show::All, ..Filter::default() }
}

/// What the customers have past due, currency by currency.
fn past_due(frame: &Frame, summary: &Summary, people: &BTreeSet<String>) -> String {
    let mut sums: BTreeMap<Currency, i64> = BTreeMap::new();
    for (_, sum) in summary.find(&everybody()).rows().filter(|(row, _)| people.contains(&row.number)) {
        if let Some(sum) = sum.filter(|sum| sum.past_due_minor != 0) {
            let all = sums.entry(sum.currency).or_default();
            *all = all.saturating_add(sum.past_due_minor);
        }
    }
    sums.into_iter().map(|(currency, minor)| frame.face.money(minor, currency)).collect::<Vec<_>>().join(" + ")
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
    let mut form = Filled::new(
        "many",
        values,
        &[
            ("hold.ends", "until"),
            ("note.", "text"),
            ("task.not", "until"),
            ("case.unknown_person", "to"),
            ("case.cannot_collect", "to"),
        ],
    );
    let (who, summaries) = (visitor.clone(), site.summaries());
    let came = site.work(visitor.actor(), move |app, setting| match on_many(app, setting, &who.face, &mut form) {
        Err(error) => Ok(Came::Wrong(form, error)),
        Ok(came) if came.failed.is_empty() => {
            let to = Of::sent(&form).address(form.text("list"));
            Ok(Came::Done(to, said(&who.face, came.act, came.done)))
        }
        Ok(came) => {
            let numbers = came.failed.iter().map(|(number, _)| number.clone()).collect();
            let mut page = read(app, setting, &who, form, numbers, &summaries)?;
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
            let summaries = site.summaries();
            let again = move |app: &mut App, setting: &Setting, visitor: &Visitor, form: Filled| {
                let numbers = form.all(Of::sent(&form).field()).map(str::to_string).collect();
                read(app, setting, visitor, form, numbers, &summaries)
            };
            submit(&site, &visitor, form, move |_, _, _| Err(error), again).await
        }
        Err(error) => problem(&visitor, &error),
    }
}

/// By what a case that is given ends by itself.
pub(crate) fn lifts(form: &Filled) -> LiftRule {
    if form.given("while_late").is_some() { LiftRule::NothingLate } else { LiftRule::ByPerson }
}

fn said(face: &Face, act: u128, count: usize) -> Said {
    let undo = (count > 0).then(|| format!("/undo/acts/{act:032x}"));
    Said { text: face.n("ui-said-many", count), undo }
}

fn on_many(app: &mut App, setting: &Setting, face: &Face, form: &mut Filled) -> Result<bulk::BulkDone, AppError> {
    let of = Of::sent(form);
    let rows: Vec<Chosen> = form.all(of.field()).map(|number| of.chosen(number)).collect();
    let act = form.text("act").to_string();
    let until = form.day(face, "until");
    if act == "snooze" && until.is_none() && form.wrongs().is_empty() {
        form.say("until", face.t("ui-wrong-day-missing"));
    }
    let to = if act == "give" { form.needed(face, "to") } else { String::new() };
    let reason = if matches!(act.as_str(), "hold" | "give") { form.needed(face, "reason") } else { String::new() };
    let text = if act == "note" { form.needed(face, "text") } else { String::new() };
    form.checked()?;
    let today = app.clock.today(&setting.creditor.timezone);
    let act = match act.as_str() {
        "hold" => BulkAct::Hold { kind: kind_of(form.text("kind"))?, until, reason: &reason },
        "note" => BulkAct::Note { text: &text, pinned: form.given("pinned").is_some() },
        "give" => BulkAct::Give { to: &to, lifts: lifts(form), reason: &reason },
        "assign" => BulkAct::Assign { to: form.given("to") },
        _ => BulkAct::Snooze { until: until.unwrap_or(today) },
    };
    bulk::on_many(app, setting, &rows, act)
}
