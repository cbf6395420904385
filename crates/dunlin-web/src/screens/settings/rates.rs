//! Reference rates of interest: which count, which wait for a person to answer for them, and entering one.

use askama::Template;
use axum::extract::{Form, Query, State};
use axum::response::Response;
use dunlin_app::rates::{self, NewRate, SeriesStep};
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::interest::Rate;
use serde::Deserialize;

use super::{Tab, framed};
use crate::answer::{answer, page};
use crate::form::{Fields, Filled, Values, submit};
use crate::frame::{Frame, Said};
use crate::lists;
use crate::security::Visitor;
use crate::sheet::Output;
use crate::site::Site;

/// Errors of both forms, and their fields.
const WRONG: Fields = &[
    ("rate.unknown_series", "series"),
    ("rate.not_a_percentage", "percent"),
    ("rate.reversed", "until"),
    ("rate.no_source", "source"),
    ("rate.", "source"),
];

/// A rate.
struct Line {
    series: String,
    from: String,
    from_iso: String,
    until: String,
    percent: String,
    source: String,
    status: String,
    counts: bool,
}

#[derive(Template)]
#[template(path = "settings_rates.html", blocks = ["main"])]
struct RatesPage {
    frame: Frame,
    tabs: Vec<Tab>,
    lines: Vec<Line>,
    series: Vec<String>,
    /// The series that is shown; empty is all.
    chosen: String,
    filled: Filled,
    may_change: bool,
}

page!(RatesPage);

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    /// One series; all when empty.
    series: String,
}

/// All of them, or one series.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(wanted): Query<Wanted>,
) -> Response {
    if let Output::File(format) = output {
        return lists::rates(&site, &visitor, format, wanted.series).await;
    }
    let asked = visitor.clone();
    let page = site
        .work(visitor.actor(), move |app, setting| of_series(app, setting, &asked, Filled::default(), &wanted.series));
    answer(&visitor, page.await)
}

/// A person enters a rate.
pub(crate) async fn add(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let face = visitor.face.clone();
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (from, until) = (form.day(&face, "from"), form.day(&face, "until"));
        if form.given("from").is_none() {
            form.needed(&face, "from");
        }
        let rate = Rate::parse_percent(form.text("percent"));
        if rate.is_none() {
            form.say("percent", face.t("ui-wrong-percent"));
        }
        let source = form.needed(&face, "source");
        form.checked()?;
        let missing = || AppError::new(Failure::Usage, "rate.not_a_percentage", face.t("ui-wrong-percent"));
        let new = NewRate {
            series: form.text("series").to_string(),
            from: from.ok_or_else(missing)?,
            until,
            rate: rate.ok_or_else(missing)?,
            source,
        };
        rates::add(app, setting, &new)?;
        Ok(("/settings/rates".to_string(), Said { text: face.t1("ui-said-rate", "series", &new.series), undo: None }))
    };
    submit(&site, &visitor, Filled::new("rate", values, WRONG), act, read).await
}

/// A person answers for a rate that does not count yet.
pub(crate) async fn confirm(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let face = visitor.face.clone();
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let from = form.day(&face, "from");
        let source = form.needed(&face, "source");
        form.checked()?;
        let missing = || AppError::not_found("rate.unknown", face.t("ui-wrong-date"));
        let series = form.text("series").to_string();
        rates::confirm(app, setting, &series, from.ok_or_else(missing)?, &source)?;
        Ok(("/settings/rates".to_string(), Said { text: face.t1("ui-said-rate", "series", &series), undo: None }))
    };
    submit(&site, &visitor, Filled::new("confirm", values, WRONG), act, read).await
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, filled: Filled) -> Result<RatesPage, AppError> {
    of_series(app, setting, visitor, filled, "")
}

fn of_series(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    filled: Filled,
    chosen: &str,
) -> Result<RatesPage, AppError> {
    let (frame, tabs) = framed(app, setting, visitor, "/settings/rates")?;
    let mut steps = rates::list(app, None)?;
    // The newest of each series first: an old one is rarely looked for.
    steps.sort_by(|a, b| (&a.series, b.step.from).cmp(&(&b.series, a.step.from)));
    let mut series: Vec<String> = steps.iter().map(|step| step.series.clone()).collect();
    series.dedup();
    steps.retain(|step| chosen.is_empty() || step.series == chosen);
    Ok(RatesPage {
        lines: steps.iter().map(|step| line(&frame, step)).collect(),
        may_change: visitor.may(dunlin_app::Right::Settings),
        series,
        chosen: chosen.to_string(),
        filled,
        tabs,
        frame,
    })
}

fn line(frame: &Frame, step: &SeriesStep) -> Line {
    let SeriesStep { series, step } = step;
    Line {
        series: series.clone(),
        from: frame.face.date(step.from),
        from_iso: step.from.to_string(),
        until: frame.face.date(step.until),
        percent: step.rate.map(|rate| rate.to_string()).unwrap_or_default(),
        source: step.source.clone(),
        status: frame.of("ui-rate-", step.status.code()),
        counts: step.status.counts() || step.rate.is_none(),
    }
}
