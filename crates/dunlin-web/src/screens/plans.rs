//! Instalment plans: all of them by state, with their sums.
//!
//! Decides: the newest stand first; sums are those of all rows of the state, not of the page.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::{App, AppError, Setting, cases};
use dunlin_core::instalment_plan::{PlanState, PlanView};
use dunlin_store::PlanLine;
use jiff::civil::Date;
use serde::Deserialize;

use crate::answer::page;
use crate::columns::Columns;
use crate::face::Face;
use crate::frame::{Frame, Here};
use crate::lists;
use crate::screens::opened::Opened;
use crate::screens::paging::{Pages, Tab, sums};
use crate::screens::plan::next_part;
use crate::screens::views::Views;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

pub(crate) const PLANS: &str = "/plans";

/// Rows on a page, unless the reader has another wish.
const ROWS: usize = 50;

/// Which plans are wanted.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    pub(crate) state: String,
    /// From 0.
    pub(crate) page: usize,
}

/// A plan in a list.
pub(crate) struct Row {
    pub(crate) number: String,
    pub(crate) href: String,
    pub(crate) customer: String,
    pub(crate) name: String,
    pub(crate) class: &'static str,
    pub(crate) state: String,
    pub(crate) total: String,
    pub(crate) received: String,
    pub(crate) next: String,
    pub(crate) parts: usize,
    pub(crate) offered: String,
    pub(crate) signed: String,
    pub(crate) signed_by: String,
}

#[derive(Template)]
#[template(path = "plans.html", blocks = ["main"])]
struct Plans {
    frame: Frame,
    views: Views,
    columns: Columns,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    sum: String,
    pages: Pages,
}

page!(Plans);

/// How a state is shown.
pub(crate) fn chip(face: &Face, state: PlanState) -> (&'static str, String) {
    let class = match state {
        PlanState::Offered | PlanState::Withdrawn => "",
        PlanState::Agreed | PlanState::Active => "accent",
        PlanState::Completed => "ok",
        PlanState::Failed => "late",
    };
    (class, face.t(&format!("ui-plan-{}", state.code())))
}

/// A plan as a line of a list.
pub(crate) fn row(face: &Face, line: &PlanLine, today: Date) -> Row {
    let (view, plan) = (&line.view, &line.view.plan);
    let (class, state) = chip(face, view.state(today));
    let next = next_part(face, view, today, |on| if on < today { face.date(on) } else { face.near(on, today) });
    Row {
        number: plan.number.clone(),
        href: format!("{PLANS}/{}", escaped(&plan.number)),
        customer: line.customer.clone(),
        name: line.name.clone(),
        class,
        state,
        total: face.money(plan.total().minor, plan.currency),
        received: face.money(view.received_by(today), plan.currency),
        next: next.unwrap_or_default(),
        parts: plan.parts.len(),
        offered: face.near(plan.offered_on, today),
        signed: view.agreed_on.map(|on| face.near(on, today)).unwrap_or_default(),
        signed_by: line.signed_by.clone().unwrap_or_default(),
    }
}

/// All plans.
pub(crate) async fn list(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(asked): Query<Asked>,
) -> Response {
    if let Some(there) = lists::PLAN_COLUMNS.canonical(&visitor) {
        return there;
    }
    if let Output::File(format) = output {
        return lists::plans(&site, &visitor, format, asked.state).await;
    }
    Opened::with_view(&site, &visitor, "plans", move |app, setting, visitor| read(app, setting, visitor, &asked)).await
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, asked: &Asked) -> Result<Plans, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Customers, &visitor.face.t("ui-plans"))?;
    let (face, today) = (&frame.face, frame.today);
    let mut lines = cases::plans(app, setting, None)?;
    let wanted = PlanState::find(&asked.state);
    let of = |state: PlanState| Tab {
        href: frame.with("state", state.code()),
        name: chip(face, state).1,
        count: lines.iter().filter(|line| line.view.state(today) == state).count(),
        is_here: wanted == Some(state),
    };
    let all = Tab {
        href: frame.with("state", ""),
        name: face.t("ui-plans-all"),
        count: lines.len(),
        is_here: wanted.is_none(),
    };
    let tabs: Vec<Tab> = std::iter::once(all).chain(PlanState::ALL.map(of)).collect();
    lines.retain(|line| wanted.is_none_or(|state| line.view.state(today) == state));
    let sum = sum(face, &lines, today);
    // The newest first.
    lines.reverse();
    let (here, pages) = Pages::of(&frame, (asked.page, visitor.rows_or(ROWS)), lines.len());
    Ok(Plans {
        views: Views::read(app, setting, &frame, "plans")?,
        columns: Columns::read(face, &frame.address, &lists::PLAN_COLUMNS)?,
        tabs,
        sum,
        rows: lines[here].iter().map(|line| row(face, line, today)).collect(),
        pages,
        frame,
    })
}

/// What was received of all that is to be paid, by currency.
fn sum(face: &Face, lines: &[PlanLine], today: Date) -> String {
    let amounts = |view: &PlanView| [view.received_by(today), view.plan.total().minor];
    let sums = sums(lines.iter().map(|line| (line.view.plan.currency, amounts(&line.view))));
    let shown = sums.into_iter().map(|(currency, [came, all])| {
        let (came, all) = (face.money(came, currency), face.money(all, currency));
        face.say("ui-plans-sum", &[("received", (&came).into()), ("total", (&all).into())])
    });
    shown.collect::<Vec<_>>().join(" · ")
}
