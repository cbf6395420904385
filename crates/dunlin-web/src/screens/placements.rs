//! Debts that are handed on: all of them by state, with their sums.
//!
//! Decides: the newest stand first; sums are those of all rows of the state, not of the page.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::{App, AppError, Setting, placements};
use dunlin_core::placement::{PlacementKind, PlacementState, PlacementView};
use dunlin_store::PlacementLine;
use jiff::civil::Date;
use serde::Deserialize;

use crate::answer::page;
use crate::columns::Columns;
use crate::face::Face;
use crate::frame::{Frame, Here};
use crate::lists;
use crate::screens::opened::Opened;
use crate::screens::paging::{Pages, Tab, sums};
use crate::screens::views::Views;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

pub(crate) const PLACEMENTS: &str = "/placements";

/// Rows on a page, unless the reader has another wish.
const ROWS: usize = 50;

/// Which placements are wanted.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    pub(crate) state: String,
    /// Only those of one portfolio.
    pub(crate) portfolio: String,
    /// From 0.
    pub(crate) page: usize,
}

/// A placement in a list.
pub(crate) struct Row {
    pub(crate) number: String,
    pub(crate) href: String,
    pub(crate) customer: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) partner: String,
    pub(crate) class: &'static str,
    pub(crate) state: String,
    pub(crate) since: String,
    pub(crate) total: String,
    pub(crate) open: String,
    pub(crate) collected: String,
    pub(crate) kept: String,
    pub(crate) portfolio: String,
}

#[derive(Template)]
#[template(path = "placements.html", blocks = ["main"])]
struct Placements {
    frame: Frame,
    views: Views,
    columns: Columns,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    sum: String,
    pages: Pages,
}

page!(Placements);

/// How a state is shown.
pub(crate) fn chip(face: &Face, state: PlacementState) -> (&'static str, String) {
    let class = match state {
        PlacementState::Proposed => "warn",
        PlacementState::Approved | PlacementState::Placed | PlacementState::Acknowledged => "accent",
        PlacementState::Settled => "ok",
        PlacementState::Recalled | PlacementState::Returned | PlacementState::Sold | PlacementState::Withdrawn => "",
    };
    (class, face.t(&format!("ui-placement-{}", state.code())))
}

/// To whom, in words.
pub(crate) fn kind(face: &Face, kind: PlacementKind) -> String {
    face.t(&format!("ui-hands-{}", kind.code().replace('_', "-")))
}

/// A placement as a line of a list.
pub(crate) fn row(face: &Face, line: &PlacementLine, today: Date) -> Row {
    let (view, placement) = (&line.view, &line.view.placement);
    let (class, state) = chip(face, view.state(today));
    let money = |minor| face.money(minor, placement.currency);
    let (collected, kept) = view.collected(today);
    Row {
        number: placement.number.clone(),
        href: format!("{PLACEMENTS}/{}", escaped(&placement.number)),
        customer: line.customer.clone(),
        name: line.name.clone(),
        kind: kind(face, placement.kind),
        partner: placement.partner.name.clone(),
        class,
        state,
        since: face.near(view.since(today).unwrap_or(placement.from_on), today),
        total: money(placement.total().minor),
        open: money(view.left_minor),
        collected: money(collected),
        kept: money(kept),
        portfolio: placement.portfolio.clone().unwrap_or_default(),
    }
}

/// It is part of a portfolio; any is, where none is named.
pub(crate) fn is_of(line: &PlacementLine, portfolio: &str) -> bool {
    portfolio.is_empty() || line.view.placement.portfolio.as_deref() == Some(portfolio)
}

/// All placements.
pub(crate) async fn list(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(asked): Query<Asked>,
) -> Response {
    if let Some(there) = lists::PLACEMENT_COLUMNS.canonical(&visitor) {
        return there;
    }
    if let Output::File(format) = output {
        return lists::placements(&site, &visitor, format, (asked.state, asked.portfolio)).await;
    }
    let read = move |app: &mut App, setting: &Setting, visitor: &Visitor| read(app, setting, visitor, &asked);
    Opened::with_view(&site, &visitor, "placements", read).await
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, asked: &Asked) -> Result<Placements, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Customers, &visitor.face.t("ui-placements"))?;
    let (face, today) = (&frame.face, frame.today);
    let mut lines = placements::placements(app, setting, None)?;
    lines.retain(|line| is_of(line, &asked.portfolio));
    let wanted = PlacementState::find(&asked.state);
    let of = |state: PlacementState| Tab {
        href: frame.with("state", state.code()),
        name: chip(face, state).1,
        count: lines.iter().filter(|line| line.view.state(today) == state).count(),
        is_here: wanted == Some(state),
    };
    let all = Tab {
        href: frame.with("state", ""),
        name: face.t("ui-placements-all"),
        count: lines.len(),
        is_here: wanted.is_none(),
    };
    let used = |tab: &Tab| tab.count > 0 || tab.is_here;
    let tabs: Vec<Tab> = std::iter::once(all).chain(PlacementState::ALL.map(of).into_iter().filter(used)).collect();
    lines.retain(|line| wanted.is_none_or(|state| line.view.state(today) == state));
    let sum = sum(face, &lines);
    lines.reverse();
    let (here, pages) = Pages::of(&frame, (asked.page, visitor.rows_or(ROWS)), lines.len());
    Ok(Placements {
        views: Views::read(app, setting, &frame, "placements")?,
        columns: Columns::read(face, &frame.address, &lists::PLACEMENT_COLUMNS)?,
        tabs,
        sum,
        rows: lines[here].iter().map(|line| row(face, line, today)).collect(),
        pages,
        frame,
    })
}

/// What is open of all that was handed on, by currency.
fn sum(face: &Face, lines: &[PlacementLine]) -> String {
    let amounts = |view: &PlacementView| [view.left_minor, view.placement.total().minor];
    let sums = sums(lines.iter().map(|line| (line.view.placement.currency, amounts(&line.view))));
    let shown = sums.into_iter().map(|(currency, [open, all])| {
        let (open, all) = (face.money(open, currency), face.money(all, currency));
        face.say("ui-placements-sum", &[("open", (&open).into()), ("total", (&all).into())])
    });
    shown.collect::<Vec<_>>().join(" · ")
}
