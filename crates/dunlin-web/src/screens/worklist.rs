//! Worklist: everything that waits for a person, what matters most on top and why; beside it the customer that is chosen.
//!
//! Decides: what the address holds (filter, page, chosen task), so that a list can be kept as a bookmark, and which task comes after
//! one that is done. The order and the reasons are `dunlin_app::worklist`'s.

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::http::Uri;
use axum::response::Response;
use dunlin_app::worklist::{Row as Ranked, Wanted, kind_of, worklist};
use dunlin_app::{App, AppError, Right, Setting, cases};
use serde::Deserialize;

use crate::address::{Address, pair};
use crate::answer::page;
use crate::columns::Columns;
use crate::face::Face;
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::screens::acts::undo_of;
use crate::screens::customers::range;
use crate::screens::opened::Opened;
use crate::screens::pay_date::PayDate;
use crate::screens::peek::{Next, Peek};
use crate::screens::views::Views;
use crate::security::Visitor;
use crate::sheet::Output;
use crate::site::Site;

/// Rows on a page.
pub(crate) const PAGE: usize = 50;

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    /// `phone`, `visit`, `other`, or all.
    pub(crate) kind: String,
    /// A person, or `role:` and a role.
    pub(crate) whose: String,
    /// A part of a number or a name.
    pub(crate) q: String,
    /// `1`: those of later days too.
    pub(crate) later: String,
    /// Codes of the columns, parted by commas; the usual ones when empty.
    pub(crate) columns: String,
    /// Anything: with the form that chooses them.
    pub(crate) choose: String,
    /// From 0.
    pub(crate) page: usize,
    /// The chosen task.
    pub(crate) at: String,
    /// The customer that was spoken with before.
    pub(crate) after: String,
}

impl Asked {
    /// A list that a form carries along.
    pub(crate) fn of(list: &str) -> Asked {
        let read = format!("/?{list}").parse::<Uri>().ok().and_then(|uri| Query::try_from_uri(&uri).ok());
        read.map(|Query(asked)| asked).unwrap_or_default()
    }

    /// The list without the chosen task, as a form carries it along.
    pub(crate) fn list(&self) -> String {
        let mut parts = Vec::new();
        let own = [
            ("kind", &self.kind),
            ("whose", &self.whose),
            ("q", &self.q),
            ("later", &self.later),
            ("columns", &self.columns),
        ];
        for (name, value) in own {
            if !value.is_empty() {
                parts.push(pair(name, value));
            }
        }
        if self.page > 0 {
            parts.push(format!("page={}", self.page));
        }
        parts.join("&")
    }

    /// The address. It always asks for something: the plain one would open the person's default view.
    pub(crate) fn address(&self) -> String {
        let own = |name: &str, value: &str| if value.is_empty() { String::new() } else { pair(name, value) };
        let parts = [self.list(), own("at", &self.at), own("after", &self.after)];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        if parts.is_empty() { "/worklist?kind=".to_string() } else { format!("/worklist?{}", parts.join("&")) }
    }

    /// The same as a place, also when a form came back from another.
    fn place(&self) -> Address {
        let address = Address::read(&self.address());
        if self.choose.is_empty() { address } else { Address::read(&address.with("choose", &self.choose)) }
    }

    /// What the use case is asked for.
    pub(crate) fn wanted(&self) -> Wanted {
        let (kind, whose, q) = (self.kind.clone(), self.whose.clone(), self.q.clone());
        Wanted { kind, whose, q, later: self.later == "1" }
    }
}

/// One task.
struct Row {
    number: String,
    href: String,
    name: String,
    what: String,
    icon: &'static str,
    class: &'static str,
    sum: String,
    currency: String,
    late: String,
    /// What is shown only when it is asked for.
    more: String,
    is_here: bool,
}

/// A choice of the filter.
struct Choice {
    href: String,
    name: String,
    count: usize,
    is_here: bool,
}

/// A person or role to filter by.
struct Whose {
    value: String,
    name: String,
    is_here: bool,
}

#[derive(Template)]
#[template(path = "worklist.html", blocks = ["main"])]
pub(crate) struct Worklist {
    frame: Frame,
    filled: Filled,
    columns: Columns,
    views: Views,
    asked: Asked,
    sentence: String,
    rows: Vec<Row>,
    kinds: Vec<Choice>,
    people: Vec<Whose>,
    matching: usize,
    shown: String,
    before: Option<String>,
    after: Option<String>,
    later: usize,
    /// People whose tasks went on to others, in sentences.
    left: Vec<String>,
    is_filtered: bool,
    /// The address names the task: a narrow window shows it instead of the list.
    is_chosen: bool,
    peek: Option<Peek>,
    /// What could be promised by the customer that was spoken with before.
    pay_date: Option<PayDate>,
}

page!(Worklist);

/// The list.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(asked): Query<Asked>,
) -> Response {
    if let Some(there) = lists::TASK_COLUMNS.canonical(&visitor) {
        return there;
    }
    if let Output::File(format) = output {
        return lists::worklist(&site, &visitor, format, asked).await;
    }
    let who = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        if let Some(to) = Views::default(app, setting, &who, "worklist")? {
            return Ok(Opened::Default(to));
        }
        Ok(Opened::Page(read(app, setting, &who, &asked, Filled::default())?))
    });
    Opened::answer(&visitor, page.await)
}

/// The page; with a form that came back.
pub(crate) fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    asked: &Asked,
    filled: Filled,
) -> Result<Worklist, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Worklist, &visitor.face.t("ui-nav-worklist"))?.working();
    let acts = [("c", "ui-act-call"), ("e", "ui-act-done"), ("s", "ui-act-snooze"), ("x", "ui-key-select")];
    let frame = frame.with_act_keys(Right::Collect, &acts);
    let frame = frame.with_keys(&[("j", "ui-key-next"), ("k", "ui-key-before")]);
    let count = visitor.rows_or(PAGE);
    let from = asked.page.saturating_mul(count);
    let list = worklist(app, setting, &asked.wanted(), (from, count))?;
    let at = list.rows.iter().position(|row| row.task.task.number == asked.at);
    let chosen = at.or(if list.rows.is_empty() { None } else { Some(0) });
    let peek = match chosen {
        Some(at) => Some(Peek::read(app, setting, &frame, &list.rows[at], (asked, Next::after(&list.rows, at)))?),
        None => None,
    };
    let matching = list.tasks.len();
    let until = (from + list.rows.len()).min(matching);
    let page = |page: usize| Asked { page, at: String::new(), after: String::new(), ..asked.clone() }.address();
    let columns = Columns::read(&frame.face, &asked.place(), &lists::TASK_COLUMNS)?;
    let views = Views::read(app, setting, &frame, "worklist")?;
    let pay_date = PayDate::read(app, setting, &frame.face, &asked.after)?;
    let frame = PayDate::with_key(pay_date.as_ref(), frame);
    let mut people: Vec<Whose> = list.people.iter().map(|value| person(&frame, value, &asked.whose)).collect();
    people.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Worklist {
        sentence: frame.face.n("ui-today-sentence", matching),
        rows: list
            .rows
            .iter()
            .enumerate()
            .map(|(at, row)| line(&frame, (asked, &columns), row, Some(at) == chosen))
            .collect(),
        kinds: kinds(&frame, asked, &list.kinds),
        shown: range(&frame.face, from.min(matching), until, matching),
        before: (from > 0).then(|| page(asked.page - 1)),
        after: (until < matching).then(|| page(asked.page + 1)),
        is_filtered: !(asked.kind.is_empty() && asked.whose.is_empty() && asked.q.is_empty()),
        later: list.later,
        left: list.left.iter().map(|(name, tasks)| left(&frame, name, *tasks)).collect(),
        is_chosen: at.is_some() || filled.is("talk"),
        asked: asked.clone(),
        people,
        matching,
        columns,
        views,
        peek,
        pay_date,
        filled,
        frame,
    })
}

/// Somebody cannot come in, and nobody stands in for them.
fn left(frame: &Frame, name: &str, tasks: usize) -> String {
    frame.face.say("ui-hand-left", &[("name", name.into()), ("count", i64::try_from(tasks).unwrap_or(i64::MAX).into())])
}

/// A person by its name, a role by its word.
fn person(frame: &Frame, value: &str, here: &str) -> Whose {
    let name = value.strip_prefix("role:").map_or_else(|| value.to_string(), |role| frame.of("ui-does-", role));
    Whose { value: value.to_string(), name, is_here: value == here }
}

fn kinds(frame: &Frame, asked: &Asked, counts: &std::collections::BTreeMap<&'static str, usize>) -> Vec<Choice> {
    let all = counts.values().sum();
    let choice = |(kind, key): (&str, &str)| Choice {
        href: Asked { kind: kind.to_string(), page: 0, at: String::new(), after: String::new(), ..asked.clone() }
            .address(),
        name: frame.t(key),
        count: if kind.is_empty() { all } else { counts.get(kind).copied().unwrap_or(0) },
        is_here: asked.kind == kind,
    };
    let every =
        [("", "ui-kind-all"), ("phone", "ui-kind-calls"), ("visit", "ui-kind-visits"), ("other", "ui-kind-other")];
    every.into_iter().map(choice).filter(|choice| choice.count > 0 || choice.is_here).collect()
}

fn line(frame: &Frame, (asked, columns): (&Asked, &Columns), row: &Ranked, is_here: bool) -> Row {
    let (task, face) = (&row.task, &frame.face);
    let broken = row.rank.causes.iter().find_map(|cause| match cause {
        dunlin_core::priority::Cause::BrokenPromise { promised_on, .. } => Some(*promised_on),
        _ => None,
    });
    let step = face.step(&task.task.step);
    let (what, icon, class) = match broken {
        Some(on) => {
            let broken = face.t1("ui-chip-broken", "day", &face.near(on, frame.today));
            (format!("{step} · {broken}"), "calendar-x-2", "late")
        }
        None => (step, icon(row), ""),
    };
    let what = if columns.has("step") { what } else { String::new() };
    let past_due = |code: &str| row.past_due.filter(|_| columns.has(code));
    Row {
        more: more(frame, columns, row),
        number: task.task.number.clone(),
        href: Asked { at: task.task.number.clone(), after: String::new(), ..asked.clone() }.address(),
        name: task.name.clone(),
        sum: past_due("overdue").map(|sum| face.figure(sum.minor, sum.currency)).unwrap_or_default(),
        currency: past_due("currency").map(|sum| sum.currency.code().to_string()).unwrap_or_default(),
        late: if row.oldest_days > 0 && columns.has("days_past_due") {
            face.n("ui-days", usize::try_from(row.oldest_days).unwrap_or(0))
        } else {
            String::new()
        },
        what,
        icon,
        class,
        is_here,
    }
}

/// The columns that were asked for beyond the usual ones.
fn more(frame: &Frame, columns: &Columns, row: &Ranked) -> String {
    let (task, face) = (&row.task, &frame.face);
    let cells = [
        ("task", task.task.number.clone()),
        ("customer", task.customer.clone()),
        ("whose", whose_in_words(frame, row)),
        ("due_on", face.t1("ui-task-since", "day", &face.near(task.task.due_on, frame.today))),
        ("effect", worth(face, row)),
        (
            "expected_on",
            row.rank.expected.map(|day| face.t1("ui-expected-near", "day", &face.date(day.on))).unwrap_or_default(),
        ),
    ];
    let shown = cells.into_iter().filter(|(code, text)| columns.has(code) && !text.is_empty());
    shown.map(|(_, text)| text).collect::<Vec<_>>().join(" · ")
}

/// What a call is expected to be worth, in words; nothing where it is worth nothing.
fn worth(face: &Face, row: &Ranked) -> String {
    row.effect().map(|sum| face.t1("ui-effect-of", "amount", &face.money(sum.minor, sum.currency))).unwrap_or_default()
}

/// The icon of how it is done.
pub(crate) fn icon(row: &Ranked) -> &'static str {
    match kind_of(&row.task) {
        "phone" => "phone",
        "visit" => "users",
        _ => "list-checks",
    }
}

/// Whose it is, in words.
pub(crate) fn whose_in_words(frame: &Frame, row: &Ranked) -> String {
    let name = person(frame, &row.whose(), "").name;
    match &row.had.for_whom {
        Some(own) => frame.face.say("ui-whose-for", &[("name", (&name).into()), ("own", own.into())]),
        None => name,
    }
}

/// What a form of a task asks for.
type Deed = fn(&mut App, &Setting, &Visitor, &str, &mut Filled) -> Result<(cases::Done, String), AppError>;

/// Does something about a task and goes on to the one that the form names as the next.
async fn act(site: Site, visitor: Visitor, number: String, form: Filled, deed: Deed) -> Response {
    let who = visitor.clone();
    let task = number.clone();
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (done, text) = deed(app, setting, &who, &task, form)?;
        let undo = undo_of(&done);
        let next = Asked { at: form.text("next").to_string(), ..Asked::of(form.text("list")) };
        Ok((next.address(), Said { text, undo }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| {
        let asked = Asked { at: number, ..Asked::of(form.text("list")) };
        read(app, setting, visitor, &asked, form)
    })
    .await
}

/// Ends a task.
pub(crate) async fn finish(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    act(site, visitor, number, Filled::new("done", values, &[]), |app, setting, visitor, number, form| {
        let outcome = form.given("outcome").unwrap_or("done");
        let done = cases::finish_task(app, setting, number, outcome, form.text("note"), None)?;
        let face = &visitor.face;
        let what = face.t(&format!("ui-outcome-{}", outcome.replace('_', "-")));
        let text = face.say("ui-said-done", &[("outcome", (&what).into()), ("task", number.into())]);
        Ok((done, text))
    })
    .await
}

/// Puts a task off.
pub(crate) async fn snooze(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let form = Filled::new("snooze", values, &[("task.not", "until")]);
    act(site, visitor, number, form, |app, setting, visitor, number, form| {
        let face = &visitor.face;
        let today = app.clock.today(&setting.creditor.timezone);
        let words = face.day_words();
        let near = words.iter().zip(crate::face::Face::DAYS).find(|(_, (code, _))| *code == form.text("near"));
        let near = near.map(|(day, _)| day.day.seen_from(today));
        let until = form.day(face, "until").or(near);
        if until.is_none() && form.wrongs().is_empty() {
            form.say("until", face.t("ui-wrong-day-missing"));
        }
        form.checked()?;
        let until = until.unwrap_or(today);
        let done = cases::snooze_task(app, setting, number, until)?;
        Ok((done, face.t1("ui-said-snoozed", "day", &face.date(until))))
    })
    .await
}

/// Gives a task to somebody.
pub(crate) async fn assign(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    act(site, visitor, number, Filled::new("assign", values, &[]), |app, setting, visitor, number, form| {
        let done = cases::assign_task(app, setting, number, form.given("to"))?;
        let face = &visitor.face;
        let text = match form.given("to") {
            Some(name) => face.t1("ui-said-assigned", "name", name),
            None => face.t("ui-said-unassigned"),
        };
        Ok((done, text))
    })
    .await
}
